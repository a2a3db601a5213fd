// The selection list and the competency framework: valid by their schemas, complete, and without loose ends.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

const assets = join(process.env.CASUS_SOURCE, "assets");
const read = (path) => JSON.parse(readFileSync(join(assets, path), "utf8"));
const schedule = read("schedules/gemeenten-2020.json");
const framework = read("frameworks/fgr-528.json");
const card = read("frameworks/kenniskaart-ta.json");


function validator(path) {
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  formats(ajv);
  return ajv.compile(read(path));
}


function assertValid(data, schema) {
  const validate = validator(schema);
  assert.ok(validate(data), JSON.stringify(validate.errors, null, 1));
}


function assertUnique(values) {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  assert.deepEqual(twice, []);
}


// A copy in which one category is changed must be refused: a schema that takes everything checks nothing.
function assertRefused(change) {
  const copy = structuredClone(schedule);
  change(copy.categories[0], copy);
  assert.equal(validator("schedules/schema/schedule.schema.json")(copy), false);
}


test("the schedule is valid by its schema", () => {
  assertValid(schedule, "schedules/schema/schedule.schema.json");
});


test("the framework is valid by its schema", () => {
  assertValid(framework, "frameworks/schema/framework.schema.json");
});


test("the framework of the handbook is valid by the schema, and what the reader refuses is not", () => {
  const handbook = readFileSync(join(assets, "..", "scenarios", "HANDLEIDING.md"), "utf8");
  const own = JSON.parse(handbook.match(/```json\n(\{\s*"schema"[^]*?)```/)[1]);
  const isFramework = validator("frameworks/schema/framework.schema.json");
  assert.ok(isFramework(own), JSON.stringify(isFramework.errors, null, 1));
  for (const change of [
    (copy) => { copy.indicators[0].id = "WV_01"; },
    (copy) => { copy.indicators[0].id = "1WV"; },
    (copy) => { delete copy.indicators[0].competency; },
    (copy) => { delete copy.competencies[0].title; },
    (copy) => { copy.competencies[0].title = { en: "together" }; },
    (copy) => { copy.version = 1; },
    (copy) => { copy.id = "water veen"; },
    (copy) => { copy.indicators = []; },
  ]) {
    const copy = structuredClone(own);
    change(copy);
    assert.equal(isFramework(copy), false, `${change}`);
  }
});


test("the frameworks that ship say everything in both languages, and where it comes from", () => {
  for (const shipped of [framework, card]) {
    assert.ok(shipped.source && shipped.result_areas.length > 0);
    for (const { id, title } of [...shipped.competencies, ...shipped.indicators, ...shipped.result_areas]) {
      assert.ok(title.nl && title.en, id);
    }
    for (const { id, also, result_area: area } of shipped.indicators) {
      assert.ok(also && area, id);
    }
  }
});


test("the schedule's schema refuses what it should", () => {
  assertRefused((category) => { category.retention = null; });
  assertRefused((category) => { category.retention = "10 jaar"; });
  assertRefused((category) => { category.retention = "P"; });
  assertRefused((category) => { category.appraisal = "B"; });
  assertRefused((category) => { category.kind = "specific"; });
  assertRefused((category) => { category.surprise = 1; });
  assertRefused((category) => { delete category.certainty; });
  assertRefused((_, whole) => { whole.adopted = "18-02-2020"; });
});


test("the schedule holds 29 process types and 344 categories, each once", () => {
  assert.deepEqual(schedule.process_types.map((type) => type.number),
    Array.from({ length: 29 }, (_, index) => index + 1));
  assert.equal(schedule.categories.length, 344);
  assertUnique(schedule.categories.map((category) => category.number));
});


test("every category number starts with its process type", () => {
  const strangers = schedule.categories.filter(
    ({ number, process_type: type }) => number.split(".")[0] !== String(type));
  assert.deepEqual(strangers, []);
});


test("every specific category has the generic one above it", () => {
  const numbers = new Set(schedule.categories.map((category) => category.number));
  const orphans = schedule.categories
    .filter((category) => category.kind === "specific")
    .filter(({ number }) => !numbers.has(number.split(".").slice(0, 2).join(".")))
    .map((category) => category.number);
  assert.deepEqual(orphans, []);
});


test("the categories stand in the order of their numbers", () => {
  const compare = (one, other) => {
    const [a, b] = [one, other].map((number) => number.split(".").map(Number));
    return a[0] - b[0] || a[1] - b[1] || (a[2] ?? 0) - (b[2] ?? 0);
  };
  const numbers = schedule.categories.map((category) => category.number);
  assert.deepEqual(numbers, [...numbers].sort(compare));
});


test("a merged term says in its note from which date it counts", () => {
  const silent = schedule.categories
    .filter((category) => category.process_term === "merged" && !category.note)
    .map((category) => category.number);
  assert.deepEqual(silent, []);
});


test("every text of the schedule has its English", () => {
  const texts = schedule.categories.flatMap(({ result, scope }) => [result, scope ?? { en: "-" }]);
  assert.deepEqual(texts.filter((text) => !text.en), []);
});


test("the framework holds what the profile prints, each once", () => {
  const counts = {
    indicators: 26, competencies: 7, result_areas: 4, results: 12, quality_profiles: 4, scales: 4,
  };
  for (const [list, count] of Object.entries(counts)) {
    assert.equal(framework[list].length, count, list);
    assertUnique(framework[list].map((item) => item.id ?? item.scale));
  }
  assert.deepEqual(framework.scales.map(({ scale }) => scale), [5, 6, 7, 8]);
  assert.deepEqual(framework.quality_profiles.map(({ scale }) => scale), [5, 6, 7, 8]);
});


test("the card holds nine areas and 36 points, each once", () => {
  assertValid(card, "frameworks/schema/framework.schema.json");
  assert.equal(card.competencies.length, 9);
  assert.equal(card.indicators.length, 36);
  assertUnique(card.indicators.map((item) => item.id));
  assert.ok(card.indicators.every(({ id, competency }) => id.startsWith(`${competency}-`)));
});


test("every competency and result area that is named exists", () => {
  for (const one of [framework, card]) {
    const competencies = new Set(one.competencies.map((item) => item.id));
    const areas = new Set(one.result_areas.map((item) => item.id));
    for (const { id, competency, also, result_area: area } of one.indicators) {
      assert.ok([competency, ...also].every((name) => competencies.has(name)), id);
      assert.ok(!also.includes(competency), id);
      assert.ok(areas.has(area), id);
    }
    assert.ok((one.results ?? []).every((result) => areas.has(result.result_area)));
  }
  assert.ok(framework.indicators.every(({ id, result_area: area }) => id.startsWith(area)));
});


test("no id is in two frameworks, since a case may score by both", () => {
  assertUnique([framework, card].flatMap(({ indicators, competencies }) =>
    [...indicators, ...competencies].map((item) => item.id)));
});


test("every competency has an indicator of its own", () => {
  for (const one of [framework, card]) {
    const used = new Set(one.indicators.map((indicator) => indicator.competency));
    assert.deepEqual(one.competencies.map((item) => item.id).filter((id) => !used.has(id)), []);
  }
});

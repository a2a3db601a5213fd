// All selection lists and the tables of periods: valid by their schemas, and telling the same story.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

const assets = join(process.env.CASUS_SOURCE, "assets");
const read = (path) => JSON.parse(readFileSync(join(assets, path), "utf8"));


function readAll(folder) {
  const names = readdirSync(join(assets, folder)).filter((name) => name.endsWith(".json"));
  return new Map(names.map((name) => [name.slice(0, -".json".length), read(`${folder}/${name}`)]));
}


function validator(path) {
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  formats(ajv);
  return ajv.compile(read(path));
}


const schedules = readAll("schedules");
const regimes = readAll("regimes");
const isSchedule = validator("schedules/schema/schedule.schema.json");
const isRegime = validator("regimes/schema/regime.schema.json");
const categoriesOf = (id) => new Map(schedules.get(id).categories.map((item) => [item.number, item]));


function assertRefused(validate, data, change) {
  const copy = structuredClone(data);
  change(copy);
  assert.equal(validate(copy), false, String(change));
}


test("the lists and tables that an author can name are there", () => {
  assert.deepEqual([...schedules.keys()].sort(), [
    "az-gwr", "gemeenten-2017", "gemeenten-2020", "gemeenten-email-2024", "rijk-email",
    "rijk-personeel"]);
  assert.deepEqual([...regimes.keys()].sort(), ["legal", "municipal", "municipal-email"]);
});


test("every list and table is valid by its schema and carries the name of its file", () => {
  for (const [kind, validate] of [[schedules, isSchedule], [regimes, isRegime]]) {
    for (const [id, data] of kind) {
      assert.ok(validate(data), `${id}: ${JSON.stringify(validate.errors, null, 1)}`);
      assert.equal(data.id, id);
    }
  }
});


test("every list has each number once, and only process types that it names", () => {
  for (const [id, { categories, process_types: types }] of schedules) {
    const numbers = categories.map((item) => item.number);
    assert.equal(new Set(numbers).size, numbers.length, id);
    const known = new Set(types.map((type) => type.number));
    assert.ok(categories.every((item) => known.has(item.process_type)), id);
  }
});


test("a merged term says from which date it counts, in its note or in its start", () => {
  for (const [id, { categories }] of schedules) {
    const silent = categories
      .filter((item) => item.process_term === "merged" && !item.note && !item.start);
    assert.deepEqual(silent.map((item) => item.number), [], id);
  }
});


test("the Dutch source of a list is Dutch", () => {
  for (const [id, { source }] of schedules) {
    assert.doesNotMatch(source.nl, /\b(the|version|pages|figures|appraisal|from)\b/, id);
  }
});


test("every text of every list and table has its English", () => {
  const missing = [];
  const walk = (value, path) => {
    if (value && typeof value === "object") {
      if ("nl" in value && !("en" in value)) {
        missing.push(`${path}: ${value.nl}`);
      }
      Object.entries(value).forEach(([name, item]) => walk(item, `${path}/${name}`));
    }
  };
  // Where the list of 2017 has other words than that of 2020 there is only Dutch.
  for (const [id, data] of [...schedules, ...regimes].filter(([name]) => name !== "gemeenten-2017")) {
    walk(data, id);
  }
  assert.deepEqual(missing, []);
});


test("every category of the list of 2020 has its origin", () => {
  assert.ok(schedules.get("gemeenten-2020").categories.every((item) => item.origin));
});


test("the list of 2017 holds 303 results, one source, eleven other than in 2020", () => {
  const then = categoriesOf("gemeenten-2017");
  const now = categoriesOf("gemeenten-2020");
  const rule = ({ appraisal, process_term: term, retention }) => `${appraisal} ${retention} ${term}`;
  const changed = [...then.values()]
    .filter((item) => rule(item) !== rule(now.get(item.number)))
    .map((item) => [item.number, rule(item)]);
  assert.equal(then.size, 303);
  assert.ok([...then.values()].every((item) => item.certainty === "likely"));
  assert.deepEqual(changed, [
    ["3.1.4", "V P15Y none"], ["5.1.7", "V P15Y none"], ["8.1.2", "V P15Y none"],
    ["8.1.6", "V P10Y estimated_life"], ["8.1.11", "V P15Y object_life"],
    ["8.1.12", "V P15Y object_life"], ["8.1.13", "V P15Y object_life"], ["8.3.2", "V P15Y none"],
    ["9.1.5", "V P7Y none"], ["12.2.4", "V P5Y none"], ["21.1.3", "V P15Y none"]]);
});


test("what is new in 2020 is not in the list of 2017", () => {
  const then = categoriesOf("gemeenten-2017");
  const added = [...categoriesOf("gemeenten-2020").keys()].filter((number) => !then.has(number));
  assert.equal(added.length, 41);
  for (const number of ["4.1.13", "4.1.14", "11.3.2", "13.1.5", "19.1.19", "24.4", "24.4.1"]) {
    assert.ok(added.includes(number), number);
  }
});


test("the small lists hold the figures of their sources", () => {
  const terms = (id) => schedules.get(id).categories
    .map((item) => [item.number, item.appraisal, item.retention]);
  assert.deepEqual(terms("gemeenten-email-2024"), [["1", "B", null], ["2", "V", "P7Y"]]);
  assert.deepEqual(terms("rijk-email"), [["1", "V", "P10Y"], ["2", "B", null]]);
  assert.equal(terms("rijk-personeel").length, 28);
  assert.deepEqual(terms("rijk-personeel").filter(([, appraisal]) => appraisal === "B"),
    [["27", "B", null]]);
  assert.ok(terms("az-gwr").every(([, appraisal]) => appraisal === "B"));
  assert.equal(terms("az-gwr").length, 8);
});


test("periods stand in order, the oldest first, without overlap or hole", () => {
  for (const [id, { entries }] of regimes) {
    for (let i = 1; i < entries.length; i++) {
      const following = new Date(Date.parse(entries[i - 1].to) + 24 * 3600 * 1000);
      assert.equal(following.toISOString().slice(0, 10), entries[i].from, `${id}: ${entries[i].id}`);
    }
    assert.equal(entries.at(-1).to, null, id);
  }
});


test("every list that a table names is there, and holds for the same period", () => {
  for (const { entries } of [...regimes.values()]) {
    for (const { id, schedule, from, to } of entries.filter((entry) => entry.schedule)) {
      assert.ok(schedules.has(schedule), `${id}: ${schedule}`);
      assert.deepEqual([from, to], [schedules.get(schedule).valid.from, schedules.get(schedule).valid.to]);
    }
  }
});


test("no list may be chosen instead of itself, however long the way", () => {
  for (const { entries } of [...regimes.values()]) {
    const instead = new Map(entries.map((entry) => [entry.id, entry.instead]));
    for (const { id } of entries) {
      const seen = new Set();
      for (let at = id; at; at = instead.get(at)) {
        assert.ok(instead.has(at) && !seen.has(at), `${id}: ${at}`);
        seen.add(at);
      }
    }
  }
});


test("the start of the act of 2026 is marked to be checked", () => {
  const [act1995, act2026] = regimes.get("legal").entries;
  assert.deepEqual([act1995.certainty, act2026.certainty], ["check", "check"]);
  assert.deepEqual([act1995.transfer, act2026.transfer], ["P20Y", "P10Y"]);
});


test("the schema of a list refuses what it should", () => {
  const small = schedules.get("rijk-personeel");
  const large = schedules.get("gemeenten-2017");
  assertRefused(isSchedule, small, (list) => { list.counting = "year"; });
  assertRefused(isSchedule, small, (list) => { list.numbering = "process"; });
  assertRefused(isSchedule, small, (list) => { delete list.numbering; });
  assertRefused(isSchedule, small, (list) => { list.categories[0].number = "1 a"; });
  assertRefused(isSchedule, small, (list) => { list.categories[0].start = "geboortedatum"; });
  assertRefused(isSchedule, small, (list) => { list.categories[0].kind = "specific"; });
  assertRefused(isSchedule, small, (list) => { list.notes[0].certainty = "maybe"; });
  assertRefused(isSchedule, small, (list) => { list.valid.certainty = "maybe"; });
  assertRefused(isSchedule, small, (list) => { list.categories = []; });
  assertRefused(isSchedule, small, (list) => { list.source = "Staatscourant"; });
  assertRefused(isSchedule, small, (list) => { delete list.source.en; });
  assertRefused(isSchedule, large, (list) => { list.categories[0].number = "1.1.1"; });
  assertRefused(isSchedule, large, (list) => { list.categories[0].number = "01.1"; });
  assertRefused(isSchedule, large, (list) => { list.valid.from = "2017"; });
  const byYear = { ...small, counting: "calendar-year" };
  assert.ok(isSchedule(byYear));
});


test("the schema of a table refuses what it should", () => {
  const lists = regimes.get("municipal");
  const acts = regimes.get("legal");
  assertRefused(isRegime, lists, (table) => { table.entries = []; });
  assertRefused(isRegime, lists, (table) => { delete table.entries[0].certainty; });
  assertRefused(isRegime, lists, (table) => { delete table.entries[0].source; });
  assertRefused(isRegime, lists, (table) => { delete table.entries[0].schedule; });
  assertRefused(isRegime, lists, (table) => { table.entries[0].from = "1851"; });
  assertRefused(isRegime, lists, (table) => { table.entries[0].to = "1995-02-29"; });
  assertRefused(isRegime, lists, (table) => { table.entries[0].transfer = "P20Y"; });
  assertRefused(isRegime, lists, (table) => { table.entries[2].instead = null; });
  assertRefused(isRegime, acts, (table) => { table.entries[0].schedule = null; });
  assertRefused(isRegime, acts, (table) => { delete table.entries[0].transfer; });
  assertRefused(isRegime, acts, (table) => { table.entries[0].transfer = "20 jaar"; });
  assertRefused(isRegime, acts, (table) => { table.subject = "laws"; });
});

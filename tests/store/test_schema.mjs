// The schemas of what leaves the program: the stored samples are valid, broken ones are not, and the
// chain of hashes of the sample holds for an independent reader.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

const source = process.env.CASUS_SOURCE;
const read = (...path) => readFileSync(join(source, ...path), "utf8");


function validator(name) {
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  formats(ajv);
  return ajv.compile(JSON.parse(read("engine/store/schema", name)));
}


const isLine = validator("session.schema.json");
const isResult = validator("result.schema.json");
const isLedger = validator("ledger.schema.json");
const isReflection = validator("reflection.schema.json");
const isOthers = validator("others.schema.json");
const text = read("tests/store/samples/session.ndjson");
const lines = text.trimEnd().split("\n");
const result = JSON.parse(read("tests/store/samples/result.json"));
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");


// Changes a copy of `data`; the schema must then answer `expected`.
function assertAfter(check, data, change, expected) {
  const copy = structuredClone(data);
  change(copy);
  assert.equal(check(copy), expected, `${change}`);
}


test("every line of the sample is valid", () => {
  assert.equal(lines.length, 8);
  for (const line of lines) {
    assert.ok(isLine(JSON.parse(line)), `${line}\n${JSON.stringify(isLine.errors, null, 1)}`);
  }
});


test("the chain of the sample holds when it is computed elsewhere", () => {
  lines.forEach((line, index) => {
    const { hash, prev } = JSON.parse(line);
    const end = line.lastIndexOf(',"hash":"');
    assert.equal(hash, sha256(line.slice(0, end)), `hash of line ${index + 1}`);
    assert.equal(prev, index ? sha256(lines[index - 1]) : undefined, `prev of line ${index + 1}`);
  });
});


test("members that are not known are ignored", () => {
  assertAfter(isLine, JSON.parse(lines[0]), (header) => { header.team = { id: "a" }; }, true);
  assertAfter(isLine, JSON.parse(lines[1]), (event) => { event.player = "x"; }, true);
  assertAfter(isLine, JSON.parse(lines[3]), (event) => { event.result.weight = 2; }, true);
  assertAfter(isResult, result, (copy) => { copy.team = {}; copy.score.weight = 2; }, true);
});


test("a broken header is refused", () => {
  const header = JSON.parse(lines[0]);
  for (const name of Object.keys(header)) {
    assertAfter(isLine, header, (copy) => { delete copy[name]; }, false);
  }
  for (const change of [
    (copy) => { copy.schema = "casus-session/2"; },
    (copy) => { copy.registration = copy.registration.replace("-4", "-1"); },
    (copy) => { copy.timestamp = "2026-11-16T09:00:00Z"; },
    (copy) => { copy.timestamp = "2026-13-16T09:00:00.000Z"; },
    (copy) => { copy.timestamp = "2026-11-16T09:00:00.000+01:00"; },
    (copy) => { copy.actor.name = "j.jansen@voorbeeld.nl"; },
    (copy) => { copy.seed = 5; },
    (copy) => { copy.seed = "05"; },
    (copy) => { copy.mode = "oefenen"; },
    (copy) => { copy.face = "phone"; },
    (copy) => { copy.language = "de"; },
    (copy) => { copy.scenario.hash = copy.scenario.hash.toUpperCase(); },
    (copy) => { delete copy.scenario.hash; },
    (copy) => { copy.hash = copy.hash.slice(1); },
    (copy) => { Object.assign(copy, { ...JSON.parse(lines[1]), hash: copy.hash }); },
  ]) {
    assertAfter(isLine, header, change, false);
  }
});


test("references and facts of a header may be there", () => {
  const header = JSON.parse(lines[0]);
  const references = [{ id: "legal", version: "1" }];
  const facts = [{ name: "gewist", value: 1 }];
  assertAfter(isLine, header, (copy) => { Object.assign(copy, { references, facts }); }, true);
  assertAfter(isResult, result, (copy) => { Object.assign(copy, { references, facts }); }, true);
  for (const change of [
    (copy) => { copy.references = [{ id: "legal" }]; },
    (copy) => { copy.facts = [{ name: "gewist" }]; },
    (copy) => { copy.facts = [{ name: "gewist", value: true }]; },
    (copy) => { copy.facts = { gewist: 1 }; },
  ]) {
    assertAfter(isLine, header, change, false);
    assertAfter(isResult, result, change, false);
  }
});


test("a ledger is valid, and is not when something is wrong", () => {
  const ledger = {
    schema: "casus-ledger/1",
    player: "speler-1",
    facts: [{
      name: "gewist", value: 1, scenario: "proef", registration: result.registration,
      timestamp: "2026-11-16T09:00:00.000Z",
    }],
  };
  assert.ok(isLedger(ledger), JSON.stringify(isLedger.errors, null, 1));
  for (const change of [
    (copy) => { copy.schema = "casus-ledger/2"; },
    (copy) => { copy.player = "jan@voorbeeld.nl"; },
    (copy) => { copy.facts[0].value = "ja"; },
    (copy) => { delete copy.facts[0].scenario; },
  ]) {
    assertAfter(isLedger, ledger, change, false);
  }
});


test("a reflection is valid, and is not when something is wrong", () => {
  const line = { timestamp: "2026-11-16T09:00:00.000Z", kind: "answer", decision: "terugblik", text: "" };
  assert.ok(isReflection(line), JSON.stringify(isReflection.errors, null, 1));
  assertAfter(isReflection, line, (copy) => { delete copy.kind; }, true);
  assertAfter(isReflection, line, (copy) => { copy.kind = "surprise"; delete copy.decision; }, true);
  for (const change of [
    (copy) => { delete copy.text; },
    (copy) => { delete copy.timestamp; },
    (copy) => { delete copy.decision; },
    (copy) => { copy.timestamp = "gisteren"; },
    (copy) => { copy.kind = "later"; },
    (copy) => { copy.text = 4; },
    (copy) => { copy.text = "x".repeat(4096); },
  ]) {
    assertAfter(isReflection, line, change, false);
  }
});


test("what others chose is valid, and is not when something is wrong", () => {
  const others = {
    schema: "casus-others/1",
    cases: [{
      scenario: "proef", editions: ["0".repeat(64)], mode: "exam", people: 30,
      decisions: [{ id: "antwoord", people: 29, options: [{ id: "ja", chosen: 12 }] }],
    }],
  };
  assert.ok(isOthers(others), JSON.stringify(isOthers.errors, null, 1));
  assertAfter(isOthers, others, (copy) => { copy.cases = []; copy.made = "later"; }, true);
  for (const change of [
    (copy) => { copy.schema = "casus-others/2"; },
    (copy) => { delete copy.cases[0].editions; },
    (copy) => { copy.cases[0].editions = ["x"]; },
    (copy) => { copy.cases[0].mode = "toets"; },
    (copy) => { copy.cases[0].people = 4; },
    (copy) => { copy.cases[0].decisions[0].people = 4; },
    (copy) => { copy.cases[0].decisions[0].options[0].chosen = -1; },
    (copy) => { copy.cases[0].decisions[0].options[0].chosen = 1.5; },
    (copy) => { delete copy.cases[0].decisions[0].options[0].id; },
  ]) {
    assertAfter(isOthers, others, change, false);
  }
});


test("a broken event is refused", () => {
  const event = JSON.parse(lines[1]);
  const scored = JSON.parse(lines[3]);
  for (const name of ["seq", "timestamp", "verb", "object", "prev", "hash"]) {
    assertAfter(isLine, event, (copy) => { delete copy[name]; }, false);
  }
  for (const change of [
    (copy) => { copy.seq = 0; },
    (copy) => { copy.seq = 1.5; },
    (copy) => { copy.verb = "exploded"; },
    (copy) => { copy.object = "indelen/R1"; },
    (copy) => { copy.result.score.raw = -1; },
    (copy) => { copy.result.score.raw = 0.5; },
    (copy) => { copy.result.score.min = 1; },
    (copy) => { copy.result.score.scaled = 1.5; },
    (copy) => { copy.result.duration = "PT1S"; },
    (copy) => { copy.result.success = "yes"; },
    (copy) => { copy.result = {}; },
    (copy) => { delete copy.evidence[0].rule; },
    (copy) => { copy.evidence = []; },
    (copy) => { copy.order = ["a", "a"]; },
  ]) {
    assertAfter(isLine, scored, change, false);
  }
});


test("the result is valid, and is not when something is wrong", () => {
  assert.ok(isResult(result), JSON.stringify(isResult.errors, null, 1));
  const optional = ["ending", "success"];
  for (const name of Object.keys(result)) {
    assertAfter(isResult, result, (copy) => { delete copy[name]; }, optional.includes(name));
  }
  for (const change of [
    (copy) => { copy.schema = "casus-session/1"; },
    (copy) => { copy.completion = "true"; },
    (copy) => { copy.ending = null; },
    (copy) => { copy.score.raw = 2.5; },
    (copy) => { copy.score.min = -1; },
    (copy) => { copy.indicators[0].evidence = []; },
    (copy) => { copy.indicators[0].evidence = ["12"]; },
    (copy) => { copy.competencies[0].level = "good"; },
    (copy) => { copy.competencies[0].level = "too-few-observations"; },
    (copy) => { copy.competencies[1].level = "enough"; },
    (copy) => { delete copy.harm.wrongly_kept; },
    (copy) => { copy.journal.lines = 0; },
    (copy) => { copy.journal.head = "b"; },
    (copy) => { copy.duration = "1812"; },
  ]) {
    assertAfter(isResult, result, change, false);
  }
});

// What the program writes is what the schemas promise: every line and every result of sessions played
// in each way a session can go, and a spoiled one is refused.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

const CASE = "opruimdag-g-schijf";
const schemas = join(process.env.CASUS_SOURCE, "engine", "store", "schema");
const folder = mkdtempSync(join(tmpdir(), "casus-schemas-"));
after(() => rmSync(folder, { recursive: true }));


function validator(name) {
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  formats(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(schemas, name), "utf8")));
}


const isLine = validator("session.schema.json");
const isResult = validator("result.schema.json");


// Runs the program with these lines typed; answers the session it made: its lines and its result.
function play(name, input, ...options) {
  const data = join(folder, name);
  const casus = [process.env.CASUS, "play", CASE, "--data", data, ...options];
  const done = spawnSync(casus[0], casus.slice(1), { input, encoding: "utf8" });
  assert.equal(done.status, 0, done.stderr);
  const [session] = readdirSync(join(data, "sessions"));
  const read = (file) => readFileSync(join(data, "sessions", session, file), "utf8");
  const hasResult = existsSync(join(data, "sessions", session, "result.json"));
  return {
    lines: read("events.ndjson").trimEnd().split("\n").map((line) => JSON.parse(line)),
    result: hasResult ? JSON.parse(read("result.json")) : undefined,
  };
}


function assertValid(check, data) {
  assert.ok(check(data), `${JSON.stringify(data)}\n${JSON.stringify(check.errors, null, 1)}`);
}


const plays = {
  practice: play("practice", "", "--auto", "--mode", "practice"),
  exam: play("exam", "", "--auto", "--mode", "exam", "--seed", "18446744073709551615"),
  english: play("english", "", "--auto", "--mode", "practice", "--lang", "en", "--seed", "0"),
  unfinished: play("unfinished", "\n\n\n\nstukken\nterug\nstop\n", "--text", "--mode", "practice"),
  untouched: play("untouched", "\n\n", "--text", "--mode", "exam", "--player", "p"),
};
play("resumed", "\n\n\n", "--text", "--mode", "practice", "--player", "proef_1-b");
plays.resumed = play("resumed", "\n1\n\n", "--text", "--mode", "practice", "--player", "proef_1-b");


for (const [name, { lines, result }] of Object.entries(plays)) {
  test(`every line of the ${name} session is valid`, () => {
    assert.ok(lines.length >= 2);
    lines.forEach((line) => assertValid(isLine, line));
  });

  test(`the ${name} session has a valid result when it is finished, and only then`, () => {
    const isFinished = ["completed", "passed", "failed"].includes(lines.at(-1).verb);
    assert.equal(result !== undefined, isFinished);
    assert.equal(isFinished, ["practice", "exam", "english"].includes(name));
    if (isFinished) {
      assertValid(isResult, result);
    }
  });
}


test("the sessions show every kind of line", () => {
  const verbs = new Set(Object.values(plays).flatMap(({ lines }) => lines.map((line) => line.verb)));
  for (const verb of ["initialized", "progressed", "selected", "interacted", "scored", "commented",
    "suspended", "resumed", "passed"]) {
    assert.ok(verbs.has(verb), verb);
  }
});


test("a line of the program that is spoiled is refused", () => {
  const { lines } = plays.practice;
  for (const line of lines) {
    for (const name of Object.keys(line)) {
      const copy = structuredClone(line);
      copy[name] = Array.isArray(line[name]) ? {} : [line[name]];
      assert.equal(isLine(copy), false, `${name} of ${JSON.stringify(line)}`);
    }
  }
});


test("a result of the program that is spoiled is refused", () => {
  const { result } = plays.exam;
  for (const name of Object.keys(result)) {
    const copy = structuredClone(result);
    copy[name] = Array.isArray(result[name]) ? {} : [result[name]];
    assert.equal(isResult(copy), false, name);
  }
});


// ---- The learner's own place ----

const isScan = validator("selfscan.schema.json");
const isPortfolio = validator("portfolio.schema.json");
const FIELDS = "player,sessions,scores,help,competencies,indicators,selfscan,reflections,intentions,days";

const SCAN = {
  schema: "casus-selfscan/1",
  timestamp: "2026-01-01T09:00:00.000Z",
  player: "p",
  framework: { id: "fgr-528", version: "1.1" },
  profile: "KP-2",
  competencies: [{ id: "LUI", value: 2 }],
  indicators: [{ id: "OPD-10", value: 5 }],
};


// The portfolio of a player who wrote a scan, with these fields.
function portfolio(fields, scan = SCAN) {
  const data = join(folder, "untouched");
  writeFileSync(join(data, "selfscan.ndjson"), JSON.stringify(scan) + "\n");
  const done = spawnSync(process.env.CASUS, ["portfolio", "--data", data, "--player", "p", "--with", fields,
    "--json", "-"], { encoding: "utf8" });
  assert.equal(done.status, 0, done.stderr);
  return JSON.parse(done.stdout);
}


test("a portfolio is valid whatever was chosen", () => {
  const fields = FIELDS.split(",");
  for (let i = 0; i < fields.length; i++) {
    assertValid(isPortfolio, portfolio(fields[i]));
    assertValid(isPortfolio, portfolio(fields.slice(i).join(",")));
  }
});


test("a self-scan that the schema takes is read, and one that it refuses is not", () => {
  assertValid(isScan, SCAN);
  assert.equal(portfolio("selfscan").selfscan.length, 1);
  for (const name of Object.keys(SCAN).filter((key) => key !== "profile")) {
    const copy = structuredClone(SCAN);
    copy[name] = Array.isArray(SCAN[name]) ? [{ id: "LUI", value: 6 }] : [SCAN[name]];
    assert.equal(isScan(copy), false, name);
    assert.equal(portfolio("selfscan", copy).selfscan.length, 0, name);
  }
});


test("a draft of a self-scan that the program takes is one by its schema", () => {
  const isDraft = validator("selfscan-draft.schema.json");
  const text = readFileSync(join(process.env.CASUS_SOURCE, "tests/fuzz/corpus/kept/draft"), "utf8");
  const draft = JSON.parse(text.slice(1));
  assertValid(isDraft, draft);
  assertValid(isScan, draft.scan);
  for (const name of Object.keys(draft)) {
    assert.equal(isDraft({ ...draft, [name]: [draft[name]] }), false, name);
  }
});


test("a portfolio that is spoiled is refused", () => {
  const whole = portfolio(FIELDS);
  for (const name of Object.keys(whole)) {
    const copy = structuredClone(whole);
    copy[name] = Array.isArray(whole[name]) ? {} : [whole[name]];
    assert.equal(isPortfolio(copy), false, name);
  }
});


// Plays, then rescores by a case in which the first points were corrected.
function rescore(pattern, text) {
  const library = join(folder, `library-${text.length}`);
  const data = join(folder, "rescored");
  cpSync(join(process.env.CASUS_SOURCE, "scenarios", CASE), join(library, CASE), { recursive: true });
  const source = join(library, CASE, "scenario.lua");
  writeFileSync(source, readFileSync(source, "utf8").replace(pattern, text));
  const env = { ...process.env, CASUS_LIBRARY: library };
  spawnSync(process.env.CASUS, ["rescore", data, "--data", data], { encoding: "utf8", env });
  const [session] = readdirSync(join(data, "sessions"));
  return JSON.parse(readFileSync(join(data, "sessions", session, "rescored.json"), "utf8"));
}


test("what rescore makes is valid, whether the answers fit or not", () => {
  const isRescore = validator("rescore.schema.json");
  play("rescored", "", "--auto");
  const whole = rescore("earns = { BDV_06 = 3,", "earns = { BDV_06 = 2,");
  assertValid(isRescore, whole);
  assert.equal(whole.carried, true);
  assertValid(isResult, whole.result);
  const misfit = rescore('choose "eerste-stap"', 'choose "eerste-stap-van-allemaal"');
  assertValid(isRescore, misfit);
  assert.equal(misfit.carried, false);
  assert.ok(!isRescore({ ...whole, carried: false }));
  assert.ok(!isRescore({ ...misfit, left: [] }));
});


// ---- The report on a cohort ----


// Of so many sessions of one case.
function report(count, ...options) {
  const data = join(folder, `cohort-${count}`);
  if (!existsSync(data)) {
    const made = spawnSync(process.env.CASUS, ["bench", "sessions", data, String(count), CASE], { encoding: "utf8" });
    assert.equal(made.status, 0, made.stderr);
  }
  const done = spawnSync(process.env.CASUS, ["report", data, "--json", ...options], { encoding: "utf8" });
  assert.equal(done.status, 0, done.stderr);
  return JSON.parse(done.stdout);
}


test("a report is valid for groups too small, small and larger, and a spoiled one is refused", () => {
  const isReport = validator("report.schema.json");
  for (const count of [3, 12, 60]) {
    assertValid(isReport, report(count, "--chain-only"));
  }
  const whole = report(60, "--chain-only");
  const spoil = (change) => {
    const copy = structuredClone(whole);
    change(copy);
    assert.equal(isReport(copy), false, String(change));
  };
  for (const name of Object.keys(whole)) {
    spoil((copy) => { copy[name] = Array.isArray(whole[name]) ? {} : [whole[name]]; });
  }
  const practice = whole.cases.findIndex((one) => one.mode === "practice");
  assert.deepEqual(Object.keys(whole.cases[practice].hints), ["share", "margin", "answers", "hinted", "hints"]);
  spoil((copy) => { copy.cases[practice].hints.margin = 20; });
  spoil((copy) => { delete copy.cases[practice].hints.answers; });
  spoil((copy) => { copy.cases[practice].decisions[0].n = 4; });
  spoil((copy) => { copy.cases[practice].indicators[0].persons = 12; });
});

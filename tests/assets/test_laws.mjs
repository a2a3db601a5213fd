// The articles of the acts: valid by their schema, each once, and enough for what the cases cite.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

const laws = join(process.env.CASUS_SOURCE, "assets", "laws");
const read = (path) => JSON.parse(readFileSync(join(laws, path), "utf8"));
const acts = readdirSync(laws)
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, read(name)]);
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
formats(ajv);
const isAct = ajv.compile(read("schema/law.schema.json"));


test("every act is valid by the schema and carries the name of its file", () => {
  assert.ok(acts.length > 0);
  for (const [name, act] of acts) {
    assert.ok(isAct(act), `${name}: ${JSON.stringify(isAct.errors, null, 1)}`);
    assert.equal(`${act.id}.json`, name);
  }
});


test("a wrong act is refused", () => {
  const changes = [
    (act) => { delete act.published; },
    (act) => { act.names = []; },
    (act) => { act.articles[0].certainty = "zeker"; },
    (act) => { delete act.articles[0].text.en; },
    (act) => { act.articles[0].valid.from = "2023-02-29"; },
    (act) => { act.articles[0].id = "artikel 3"; },
    (act) => { act.source = "bron"; },
    (act) => { act.articles[0].remark = { text: act.title }; },
  ];
  for (const change of changes) {
    const copy = structuredClone(acts[0][1]);
    change(copy);
    assert.equal(isAct(copy), false, String(change));
  }
});


test("every article, and every name of an act, is there once", () => {
  const ids = acts.flatMap(([, act]) => act.articles.map((article) => article.id));
  const names = acts.flatMap(([, act]) => act.names);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(new Set(names).size, names.length);
  for (const [, act] of acts) {
    for (const article of act.articles) {
      assert.ok(article.id.endsWith(`-${article.article.replace(":", ".")}`), article.id);
      assert.ok(!article.valid.from || !article.valid.to || article.valid.from <= article.valid.to);
    }
  }
});


// What a case says it rests on can be looked up: the source texts, taken as the engine takes them.
const scenarios = join(process.env.CASUS_SOURCE, "scenarios");

test("every article that a shipped case cites is there", () => {
  let cited = 0;
  const files = readdirSync(scenarios, { recursive: true }).filter((name) => name.endsWith(".lua"));
  for (const name of files) {
    const lua = readFileSync(join(scenarios, name), "utf8");
    for (const [, source] of lua.matchAll(/\bsource = "([^"]*)"/g)) {
      for (const part of source.split(";")) {
        const act = acts.map(([, one]) => one)
          .find((one) => one.names.some((word) => part.trim().startsWith(`${word},`)));
        const number = act && /art\. ([0-9][0-9a-z.:]*)/.exec(part);
        if (number) {
          assert.ok(act.articles.some((one) => one.article === number[1]), `${name}: ${part}`);
          cited++;
        }
      }
    }
  }
  assert.ok(cited > 50);
});

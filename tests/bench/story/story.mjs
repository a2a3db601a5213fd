// The story of the bench in inkjs. usage: node story.mjs RUNS. Prints {"decisions", "seconds", "points"}.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../package.json", import.meta.url));
const { Story } = require("inkjs");
const json = readFileSync(new URL("story.json", import.meta.url), "utf8").replace(/^\uFEFF/, "");
const story = new Story(json);

let seed = 1n;
function chance(most) {
  seed = (seed * 1103515245n + 12345n) % 2147483648n;
  return Number(seed >> 16n) % most;
}

function play() {
  let made = 0;
  story.ResetState();
  for (;;) {
    while (story.canContinue) {
      story.Continue();
    }
    if (story.currentChoices.length === 0) {
      return made;
    }
    story.ChooseChoiceIndex(chance(story.currentChoices.length));
    made += 1;
  }
}

const runs = Number(process.argv[2]);
for (let i = 0; i < 50; i++) {
  play(); // warms the compiler up
}
let decisions = 0;
let points = 0;
const start = process.cpuUsage();
for (let i = 0; i < runs; i++) {
  decisions += play();
  points += story.variablesState.score;
}
const used = process.cpuUsage(start);
console.log(JSON.stringify({ decisions, seconds: (used.user + used.system) / 1e6, points }));

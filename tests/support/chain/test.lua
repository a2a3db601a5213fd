-- The chain in a test: with the rest by a policy, and step by step.
play "met de rest" {
  answer "vol" { rest = "best",
    list = { L7 = "listed" }, places = { "systeem" }, roles = { samira = "none" },
    review = { L3 = "keep/asked" }, declaration = { grond = "ruimte" }, results = "silent" },
  expect { score = 13, destroyed = { "L10", "L3" }, holds = { "woo-feest" } },
  answer "kort" "best",
  ending = "klaar", wrongly_destroyed = 0,
}

play "stap voor stap" {
  answer "vol" {
    { list = { L1 = "except/keep", L3 = "listed", L4 = "listed", L7 = "listed", L8 = "except/term", L10 = "listed" },
      places = { "systeem", "export" }, roles = { petra = "reviewer" } },
    "offer", "wait", { list = { L3 = "keep/due" } }, "process", "wait", { list = { L3 = "keep/due" } },
    "process", "wait", { roles = { joost = "archivist" } }, "finalise", "wait",
    "start", "run", "retry",
    { declaration = { grond = "lijst" }, results = "apart" }, "declare" },
  expect { destroyed = { "L3", "L7", "L10" }, date = "2026-11-23" },
  answer "kort" { { list = { L10 = "listed" } }, rest = "best" },
  ending = "klaar", wrongly_destroyed = 1, score = 15,
}

-- Plays of this case with what they should lead to. Run them with:
-- casus test vernietigingslijst-vergunningen

play "alles goed" {
  rest "best",
  ending = "verantwoord", score = 135, max = 135, percent = 100, passed = true,
  destroyed = { "L4", "L10", "L11" }, wrongly_destroyed = 0,
}

play "alles fout" {
  rest "worst",
  ending = "kwijt", score = 0, passed = false,
}

play "stap voor stap" {
  -- The whole chain by hand: objections answered, a request in the waiting week, a second list, a file
  -- that would not go.
  rest "best",
  reach "lijst",
  answer "lijst" {
    { list = { L1 = "listed", L2 = "except/term", L3 = "listed", L4 = "listed",
               L5 = "except/keep", L6 = "except/keep", L7 = "except/hold", L8 = "except/term",
               L9 = "except/keep", L10 = "listed", L11 = "listed", L12 = "except/keep" },
      places = { "zaaksysteem", "zoekindex", "k-schijf", "proef", "back-up" },
      roles = { petra = "reviewer", daan = "coreviewer" } },
    "offer", "wait",
    { list = { L3 = "keep/no-ground", L11 = "keep/due" } }, "process", "wait",
    { list = { L11 = "keep/due" } }, "process", "wait",
    { roles = { joost = "archivist" } }, "finalise", "wait",
    { list = { L1 = "category/11.1.6" } }, "process", "wait",
    "start", "abort/hold",
    rest = "best" },
  expect { wrongly_destroyed = 0 },
  ending = "verantwoord", score = 135, destroyed = { "L4", "L10", "L11" },
}

play "vertrouwd op het systeem" {
  answer "begin" "vertrouwen",
  rest "best",
  answer "lijst" {
    { list = { L1 = "listed", L2 = "except/term", L3 = "except/hold", L4 = "listed",
               L5 = "except/keep", L6 = "except/keep", L7 = "except/hold", L8 = "except/term",
               L9 = "listed", L10 = "listed", L11 = "listed", L12 = "except/keep" },
      places = { "zaaksysteem" }, roles = { petra = "reviewer" } },
    "offer", "wait", { roles = { joost = "archivist" } }, "finalise", "wait",
    { list = { L1 = "keep/hurry", L9 = "keep/hurry" } }, "process", "wait",
    "start", "run", "close",
    { declaration = { specificatie = "aantal", grond = "systeem", wijze = "digitaal",
                      wanneer = "een-dag" }, results = "all" },
    "declare" },
  expect { destroyed = { "L1", "L4", "L9", "L11" } },
  ending = "kwijt", score = 111, wrongly_destroyed = 2,
  variables = { vl02_bewaarstuk_weg = true },
}

play "een plaats vergeten" {
  -- The sentence about all systems earns nothing when a place was forgotten.
  rest "best",
  answer "lijst" { rest = "best", places = { "zaaksysteem", "back-up" },
    declaration = { wijze = "alle-plekken" } },
  ending = "verantwoord", score = 133,
}

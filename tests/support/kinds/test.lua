-- How each kind of question is answered in a test.
play "alles" {
  answer "twee" { "bellen", "lezen" },
  expect { points = 5, variables = { gebeld = true, gevraagd = false }, read = {}, unread = { "R3" } },
  undo "twee",
  answer "twee" { "bellen", "wachten" },
  expect { points = 5, score = 5 },
  answer "panel" "brief",
  answer "lak" { "bsn", "datum" },
  expect { read = { "R3" }, scene = "begin", points = 0, over = false },
  answer "gesprek" { "grootte", "doel", "klachten" },
  answer "slot" "best",
  score = 14, max = 22, over = true, undone = 1, passed = true,
}

play "een vraag en klaar" {
  mode = "exam", seed = 3,
  answer "twee" "worst", rest "best",
  answer "lak" "worst",
  answer "gesprek" "weg",
  search "plein",
  score = 6, percent = 27, indicators = { OPD_03 = 5 }, asked = { "slot" },
}

play "niet uitgespeeld" {
  answer "twee" "random",
  answer "panel" "telefoon",
  at = "lak", over = false, not_asked = { "lak", "slot" },
}

-- De proef van deze casus. casus test speelt hem, zonder venster, en kijkt of alles nog klopt.
-- Verander je de casus, draai dan de proef. Wijkt er iets af, dan zegt Casus wat en op welke regel.

-- Alles goed: dan is elk punt binnen.
play "alles goed" {
  rest "best",                                  -- wat hier niet genoemd wordt, gaat goed
  ending = "op-orde", score = 49, percent = 100, passed = true,
  destroyed = { "R1", "R5" }, wrongly_destroyed = 0, wrongly_kept = 0,
}

-- Alles fout: de casus loopt toch goed af, met nul punten.
play "alles fout" {
  rest "worst",
  ending = "te-veel", score = 0, passed = false,
}

-- Eén fout, met wat er daarna gebeurt.
play "te snel met de doos" {
  answer "doos" "container",
  expect { points = 0, variables = { te_snel = true } },
  answer "gesprek" { "uitleg", "weggooien" },
  expect { variables = { weet_app = false } },
  rest "best",
  answer "zoeken" { "R3", "R7" },
  expect { holds = { "woo-vlotten" } },
  ending = "op-orde", score = 39,
}

-- Vernietigd wat gevraagd was: dat komt terug.
play "de race op de lijst" {
  rest "best",
  answer "vernietigingslijst" { rest = "best", list = { R1 = "listed", R2 = "except/term", R3 = "listed", R5 = "listed" },
    review = { R3 = "listed" } },
  ending = "te-veel", destroyed = { "R1", "R3", "R5" }, wrongly_destroyed = 1,
}

-- Plays of this case with what they should lead to. Run them with: casus test eerste-postbak

play "alles goed" {
  rest "best",
  ending = "op-orde", score = 91, max = 91, percent = 100, passed = true,
  variables = { woo_gemist = false, brief_weg = false, cv_te_lang = false },
}

play "alles fout" {
  rest "worst",
  ending = "gemist", score = 0, passed = false,
}

play "één zin te weinig gelezen" {
  -- All but one right: the last line of the mail about the noise. Many points, and yet too late.
  answer "beginnen" "eerst-lezen", rest "best",
  answer "herrie" "melding",
  expect { points = 3, variables = { woo_gemist = true } },
  reach "januari",
  expect { date = "2027-01-08", over = false },
  ending = "gemist", score = 85, passed = true,
}

play "vriendelijk, en overal een dag te laat" {
  rest "best",
  read "R6",
  answer "envelop" "postvak",
  answer "sloot" "retour",
  answer "sollicitatie" "jaar",
  ending = "hersteld", score = 75,
  variables = { envelop_weg = true, water_traag = true, cv_te_lang = true, woo_gemist = false },
  read = { "R6", "Z1" },
}

play "twee kaartjes en twee velden ernaast" {
  rest "best",
  answer "indelen" { R2 = "betalen", R7 = "geschillen", rest = "best" },
  answer "waarderen" { Z1 = { trigger = "2026-01-01" }, Z3 = { appraisal = "B" }, rest = "best" },
  expect { points = 8 },
  ending = "hersteld", score = 89,
}

play "oefenen: de eerste keer telt" {
  rest "best",
  answer "folder" "algemeen",
  expect { points = 2 },
  undo "folder",
  answer "folder" "papierbak",
  ending = "op-orde", score = 87, undone = 1,
}

play "toets: er is geen weg terug" {
  mode = "exam",
  rest "best",
  answer "folder" "algemeen",
  ending = "op-orde", score = 87, undone = 0,
}

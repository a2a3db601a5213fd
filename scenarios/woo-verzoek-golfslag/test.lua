-- Plays of this case with what they should lead to. Run them with: casus test woo-verzoek-golfslag

play "alles goed" {
  rest "best",
  ending = "op-orde", score = 167, max = 167, percent = 100, passed = true,
  wrongly_destroyed = 0,
}

play "alles fout" {
  rest "worst",
  ending = "opzet", score = 2, passed = false,
}

play "alleen het woord Golfslag" {
  -- One search, and the run goes on in the night: what goes by another name is gone on Tuesday.
  rest "best",
  answer "stoppen" "drie",
  reach "zoeken",
  answer "zoekslag" { search = "golfslag" },
  expect { points = 9 },
  ending = "smal", score = 139,
  variables = { smal_gezocht = true, golfslag_vernietigd = true },
}

play "gered door de pauze" {
  -- The same narrow search, but the whole run was stopped first.
  rest "best",
  answer "stoppen" "hele-run",
  answer "zoekslag" { search = "golfslag" },
  ending = "gered", score = 147, destroyed = {},
}

play "zes namen gezocht" {
  rest "best",
  answer "corrie" { "namen", "wie", "nummers" },
  answer "ingangen" { "plek", "werk" },
  answer "zoekslag" { search = { "golfslag", "sportlaan 8", "0417", "zuiderbad", "P-2018-031", "P-2020-114" } },
  ending = "op-orde", score = 155,
}

play "de wethouder krijgt zijn zin" {
  rest "best",
  answer "omvang" { "onderwerp", "periode", "lakken" },
  answer "avond" { "stil", "tijd", "zoeken", "termen", "vrij" },
  answer "druk" "draaien",
  expect { points = 0, variables = { alles_weg = true, run_stil = false } },
  ending = "opzet", score = 130, asked = { "na-de-run" }, not_asked = { "vasthouden", "herziening" },
}

play "stil gebleven over zaterdag" {
  facts = { woo_gemist = true },
  rest "best",
  answer "back-up" "weg-is-weg",
  ending = "bijna", score = 164, variables = { verzwegen = true, woo_gemist = true },
}

-- Plays of this case with what they should lead to. Run them with: casus test opruimdag-g-schijf

play "alles goed" {
  rest "best",
  ending = "geregeld", score = 123, max = 123, percent = 100, passed = true,
  destroyed = { "R2", "R3", "R5", "R8" }, wrongly_destroyed = 0, wrongly_kept = 0,
}

play "alles fout" {
  rest "worst",
  ending = "kwijt", score = 0, passed = false,
}

play "vrijdag is vrijdag" {
  -- Says yes to everybody, and does the list as it should be.
  answer "eerste-stap" "kopieren",
  expect { points = 0, variables = { alles_gekopieerd = true } },
  answer "vrijdag-is-vrijdag" "beloven",
  rest "best",
  answer "leegmaken" "na-een-jaar",
  ending = "half", score = 101, passed = true,
  variables = { alles_gekopieerd = true, beloofd = true, bron_te_vroeg = false },
}

play "Samira houdt de brug tegen" {
  -- The work of art was put on the list; the reviewer sees it and it comes off in time.
  rest "best",
  answer "lijst" { rest = "best",
    list   = { R1 = "listed", R9 = "listed" },
    review = { R1 = "except/keep", R9 = "except/term" } },
  ending = "geregeld", score = 123, destroyed = { "R2", "R3", "R5", "R8" }, kept = { "R1", "R9" },
}

play "tegen het advies in" {
  rest "best",
  reach "lijst",
  expect { scene = "lijst", date = "2026-11-23", at = "lijst", destroyed = {} },
  answer "lijst" {
    list = { R1 = "except/keep", R2 = "listed", R3 = "listed", R5 = "listed", R7 = "except/unknown",
             R8 = "except/hold", R9 = "listed" },
    review = { R5 = "listed", R9 = "listed" },
    declaration = { specificatie = "per-regel", grondslag = "opdracht", wijze = "veilig",
                    bewaren = "dms-blijvend" } },
  expect { destroyed = { "R2", "R3", "R5", "R9" }, wrongly_destroyed = 1, wrongly_kept = 1 },
  ending = "kwijt", score = 116, passed = true,
}

play "op naam gezocht, en de zip gewist" {
  rest "best",
  answer "dubbelen" "zelfde-naam",
  answer "zip" "weg",
  ending = "kwijt", score = 108,
  variables = { dubbel_fout = true, zip_weg = true },
}

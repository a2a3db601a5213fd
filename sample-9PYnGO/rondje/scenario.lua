scenario "rondje" { version = "1", title = "Rondje", date = "2026-11-16", framework = "fgr-528", schedule = "gemeenten-2020" }
scene "a" { choose "een" { ask = "?", option "terug" { "Nog eens.", earns = { OPD_01 = 1 }, go = "a" }, option "door" { "Door.", earns = { OPD_01 = 3 } } }, say "slot" }

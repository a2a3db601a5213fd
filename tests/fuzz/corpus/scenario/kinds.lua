scenario "k" { version = "1", title = "k", date = "2026-11-16", framework = "kader", schedule = "lijst" }
local p = person "p" { name = "P" }
record "R1" { title = "a", category = "1.2", closed = "2020-01-01", page = "een twee drie vier vijf" }
record "R2" { title = "b", page = "zes" }
hold "h" { kind = "woo", title = "h", records = { "R1" } }
scene "a" {
  choose "c" { ask = "?", pick = 2, option "a" { "a", earns = { OPD_01 = 1 } }, option "b" { "b", earns = { OPD_01 = 2 } }, option "d" { "d" } },
  choose "v" { ask = "?", earns = { OPD_01 = 3 }, option "a" { "a", votes = 9 }, option "b" { "b", votes = 2 } },
  mark "m" { ask = "?", record = "R1", earns = { OPD_01 = 2 }, passage "p" { "een twee", right = true }, passage "q" { "vier" } },
  ask "g" { ask = "?", with = "p", turns = 2, question "a" { "a", answer = "b", earns = { OPD_01 = 1 } }, question "b" { "b", answer = "c", needs = { "a" }, closes = true } },
  find "f" { ask = "?", records = { "R1", "R2" }, right = { "R1" }, recall = { OPD_01 = 2 }, precision = { OPD_02 = 1 }, freezes = "h" },
}

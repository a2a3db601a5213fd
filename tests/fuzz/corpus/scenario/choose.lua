scenario "proef" { version = "1", title = "Proef", date = "2026-11-16", framework = "kader", schedule = "lijst", variables = { n = 0, ja = false } }
local petra = person "petra" { name = "Petra", role = "Manager", face = "petra" }
record "R1" { title = "Een", kind = "map", page = "p", category = "1.1", facts = { "a: b" }, where = "G:\\x" }
record "R2" { title = "Twee", page = [[
  x
  y]], category = "1.2", closed = "2015-01-01", from = "2014-01-01", to = "2015-01-01", hold = "nee" }
record "R3" { title = "Drie", page = "p", nature = "copy" }
scene "een" { choose "v" { ask = "?", hint = "h",
  option "a" { "A", earns = { OPD_01 = 3, BDV_01 = 1 }, why = "w", source = "AW 3", set = { ja = true }, petra "r", go = "een" },
  option "b" { "B", say "x", finish "uit" } },
  when(function(s) return s:chose("v", "a") or s:points "v" > 50 end, say "c"), reflect "r" { ask = "?" } }
ending "uit" { title = "Uit", text = "Klaar" }

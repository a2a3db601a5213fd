scenario "proef" { version = "1", title = "Proef", date = "2026-11-16", framework = "kader", schedule = "lijst", variables = { n = 0, ja = false } }
local petra = person "petra" { name = "Petra", role = "Manager", face = "petra" }
record "R1" { title = "Een", kind = "map", page = "p", category = "1.1", facts = { "a: b" }, where = "G:\\x" }
record "R2" { title = "Twee", page = [[
  x
  y]], category = "1.2", closed = "2015-01-01", from = "2014-01-01", to = "2015-01-01", hold = "nee" }
record "R3" { title = "Drie", page = "p", nature = "copy" }
scheme "s" { title = "S", class "k1" { title = "K", hint = "h" }, class "k2" { title = "L", under = "k1" } }
scene "een" {
  classify "c" { ask = "?", scheme = "s", records = { R1 = "k1", R2 = "k2" }, earns = { OPD_01 = 2 } },
  appraise "w" { ask = "?", records = { "R2", "R1" }, earns = { OPD_02 = 4 } },
  destroy "d" { ask = "?", name = "L 1", records = { "R1", "R2", "R3" }, reviewer = petra,
    objects = { R2 = "nee" }, agrees = "goed", earns = { BDV_04 = 4 },
    declaration = { earns = { BDV_02 = 2 },
      field "f" { ask = "?", option "a" { "A", points = 3, why = "w" }, option "b" { "B", points = 0 } } } },
  when(function(s) return s:classified("c", "R1", "k1") end, say "c"), finish "uit" }
ending "uit" { title = "Uit", text = "Klaar" }

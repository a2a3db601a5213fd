scenario "proef" { version = "1", title = "Proef", date = "2026-11-16", framework = "kader", schedule = "lijst", variables = { n = 0, ja = false } }
local petra = person "petra" { name = "Petra", role = "Manager", face = "petra" }
record "R1" { title = "Een", kind = "map", page = "p", category = "1.1", facts = { "a: b" }, where = "G:\\x" }
record "R2" { title = "Twee", page = [[
  x
  y]], category = "1.2", closed = "2015-01-01", from = "2014-01-01", to = "2015-01-01", hold = "nee" }
record "R3" { title = "Drie", page = "p", nature = "copy" }
scene "een" { set { n = 2 },
  when({ n = 2, ja = false }, say "a", otherwise(petra "b")),
  when(function(s) return s.n > 1 and not s:destroyed "R1" and s:read "R1" end, say "c"),
  go "twee" }
scene "twee" { say "d", finish "uit" }
ending "uit" { title = "Uit", text = "Klaar" }

include "b.lua"
scenario "proef" { version = "1", title = "Proef", date = "2026-11-16", framework = "kader", schedule = "lijst", variables = { n = 0, ja = false } }
local petra = person "petra" { name = "Petra", role = "Manager", face = "petra" }
record "R1" { title = "Een", kind = "map", page = "p", category = "1.1", facts = { "a: b" }, where = "G:\\x" }
record "R2" { title = "Twee", page = [[
  x
  y]], category = "1.2", closed = "2015-01-01", from = "2014-01-01", to = "2015-01-01", hold = "nee" }
record "R3" { title = "Drie", page = "p", nature = "copy" }
scene "een" { place = "k", title = "T", say "a", petra { "b", mood = "m" }, show "R1", note "n", finish "uit" }
ending "uit" { title = "Uit", text = "Klaar" }

--@ en.lua
translation "en" {
  { "Dag.", "Hello." },
}
--@ b.lua
local t = { 3, 1, 2 } table.sort(t)

scenario "t" { version = "1", title = "t", date = "2026-11-16", framework = "kader", schedule = "lijst", facts = { weg = false }, variables = { x = 0 } }
local p = person "p" { name = "P" }
record "R1" { title = "a", category = "1.2", closed = "2020-02-29", page = letter { from = "a", to = "b", date = "2020-02-29", subject = "s", "body" } }
record "R2" { title = "b", page = { thread { subject = "s", message { from = "a", to = "b", date = "2020-01-02", time = "14:05", "x" } }, form { { "a", "b" } }, sheet { columns = { "a", "b" }, { "1", "" } }, chat { message { from = "a", "hi" } } } }
hold "h" { kind = "woo", title = "h", records = { "R1" }, from = "2026-11-20", ends = "2026-12-01", registered = false }
scene "a" { date = "2026-11-17",
  later("P3D", say "laat", freeze "h"), later(function(s) return s:held("R1") end, release "h"),
  advance "P1W", advance "2026-12-24", when(function(s) return s:due("R1") and s:since("2026-12-01") end, set { weg = true }),
  wipe { "R1", "R2" }, go "b" }
scene "b" { p "klaar" }

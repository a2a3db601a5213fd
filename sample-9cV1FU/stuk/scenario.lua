scenario "stuk" { version = "1", title = "Stuk", date = "2026-11-16", framework = "fgr-528", schedule = "gemeenten-2020", start = "begin" }
scene "begin" { title = "Begin",
  say "Dag.",
  say "Nog een.",
  when(function(s) error("kapot") end, say "Nooit."),
  say "Klaar." }

scenario "klein" { version = "1", title = "Klein", date = "2026-11-16", framework = "fgr-528", schedule = "gemeenten-2020", start = "begin" }
scene "begin" { title = "Begin", say "Dag.", say "Klaar." }

scenario "k" { version = "1", title = "k", date = "2026-11-16", framework = "kader", schedule = "lijst" }
person "p" { name = "P" } person "q" { name = "Q" } person "ik" { name = "Jij" }
record "R1" { title = "a", category = "1.2", closed = "2020-01-01", page = "een" }
record "R2" { title = "b", category = "1.1", closed = "2020-01-01", page = "twee" }
hold "h" { kind = "claim", title = "h", records = { "R1" }, from = "2026-11-20" }
scene "a" {
  destroy "d" { ask = "?", name = "VL", records = { "R1", "R2" }, earns = { OPD_01 = 4 }, procedure = "full", staff = { "p", "q", "ik" },
    review "p" { role = "reviewer", behaviour = "careful", objects = { R1 = "nee" }, insists = { "R1" }, agrees = "ja" },
    review "q" { role = "archivist", behaviour = "trusting" }, waiting = "P7D", recheck = "holds", proposed = { R2 = "1.2" },
    places { place "s" { "s", right = true }, place "b" { "b", right = false } }, fails = { R1 = "vergrendeld" },
    declaration = { earns = { OPD_02 = 2 }, field "g" { ask = "?", option "a" { "a", points = 3 }, option "b" { "b" } } } },
  when(function(s) return s:listed("d", "R1") or s:failed("d", "R1") or s:aborted("d") end, say "x") }

-- A small case with most kinds of decision; its logs are what tests/fuzz/fuzz_save.c starts from.
scenario "bewaard" {
  version = "1", title = "Bewaard", date = "2026-11-16",
  framework = "fgr-528", schedule = "gemeenten-2020", facts = { gezien = 0 },
}

local petra = person "petra" { name = "Petra", role = "Manager", face = "petra" }
record "R1" { title = "Een", kind = "brief", page = "Mijn naam is Van Dam, van team Groen." }
record "R2" { title = "Twee", page = "Kladje", nature = "copy" }
scheme "s" { title = "Soort", class "k1" { title = "Brief", hint = "Met een naam" }, class "k2" { title = "Rest" } }

scene "begin" { title = "Maandag",
  petra "Dag.",
  choose "een" { ask = "Wat nu?", why = "Daarom.",
    option "a" { "Dit.", earns = { OPD_01 = 3 }, set = { gezien = 2 } },
    option "b" { "Dat.", earns = { OPD_01 = 0 } } },
  choose "twee" { ask = "Welke twee?", pick = 2,
    option "x" { "Lezen.", earns = { OPD_03 = 2 } },
    option "y" { "Bellen.", earns = { OPD_03 = 1 } },
    option "z" { "Wissen." } },
  order "volgorde" { ask = "In welke volgorde?", earns = { OPD_02 = 2 },
    item "eerst" { "Eerst." }, item "dan" { "Dan." }, item "klaar" { "Klaar." } },
  classify "soort" { ask = "Waar hoort het?", scheme = "s", records = { R1 = "k1", R2 = "k2" }, earns = { OPD_01 = 2 } },
  mark "lak" { ask = "Wat lak je?", record = "R1", earns = { OPD_12 = 2 }, why = "Namen gaan dicht.",
    passage "naam" { "Van Dam", right = true, why = "Een naam." },
    passage "team" { "team Groen", why = "Openbaar." } },
  ask "gesprek" { ask = "Wat vraag je?", with = "petra", turns = 2,
    question "doel" { "Waarvoor was het?", answer = "Voor het plein.", earns = { OPD_03 = 3 } },
    question "weg" { "Mag het weg?", answer = "Van mij wel.", closes = true } },
  destroy "lijst" { ask = "Wat mag weg?", name = "L 1", records = { "R1", "R2" }, reviewer = petra,
    objects = { R1 = "Die loopt nog." }, agrees = "Goed.", earns = { BDV_04 = 4 },
    declaration = { earns = { BDV_02 = 2 },
      field "wijze" { ask = "Hoe?", option "goed" { "Onherstelbaar.", points = 3, why = "Zo hoort het." }, option "fout" { "Prullenbak.", points = 0 } } } },
  reflect "terug" { ask = "Wat neem je mee?" },
  finish "uit",
}
ending "uit" { title = "Uit", text = "Klaar." }

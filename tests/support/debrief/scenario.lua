-- A case for tests of the debrief: two questions with options, time that passes, a consequence that
-- comes back, and a question about oneself.

scenario "nabespreken" {
  version = "1.0.0", title = "De kast", summary = "Een kast en een telefoontje.",
  scale = 5, minutes = 5, date = "2026-11-16", pass = 60,
  framework = "fgr-528", schedule = "gemeenten-2020", start = "kast",
}

local petra = person "petra" { name = "Petra de Wit", role = "Teammanager", face = "petra" }

scene "kast" { title = "De kast",
  later("P10D", petra "Dat briefje uit de kast had ik nog nodig."),
  say "Er staat een kast.",
  choose "eerst" { ask = "Wat doe je met de kast?", why = "Eerst weten, dan doen.", source = "AR 18",
    option "lezen" { "Ik lees wat erin zit.", earns = { OPD_10 = 3 }, why = "Lezen voor oordelen." },
    option "wissen" { "Ik gooi hem leeg.", why = "Opgeruimd staat netjes, maar oud is geen grond." },
    option "wachten" { "Ik wacht af.", earns = { OPD_10 = 1 }, why = "Veilig, maar er gebeurt niets." },
  },
  advance "P2W",
  go "telefoon",
}

scene "telefoon" { title = "De telefoon",
  choose "bellen" { ask = "Wie bel je?", why = "Wie het maakte, weet het meest.", source = "AW 3",
    option "maker" { "Wie de stukken maakte.", earns = { OPD_03 = 2 }, why = "Die weet het meest." },
    option "baas" { "Mijn baas.", why = "Dat voelt veilig." },
    option "team" { "Het hele team.", earns = { OPD_03 = 2 }, why = "Daar zit de maker bij." },
  },
  reflect "terugblik" { ask = "Wat dacht je toen je de kast zag?" },
  finish "klaar",
}

ending "klaar" { title = "De kast is leeg", text = "En je weet waarom." }

-- A small case that shows every youngest kind of decision once; the tests of the kinds play it.
scenario "kinds" {
  version = "1", title = "De soorten vragen", date = "2026-11-16", summary = "Vijf vragen.",
  framework = "fgr-528", schedule = "gemeenten-2020",
  variables = { gebeld = false, gevraagd = false, doel = false },
}

local petra = person "petra" { name = "Petra de Wit", role = "Teammanager Openbare Ruimte", face = "petra" }
person "ik" { name = "Jij", role = "Informatiebeheerder", face = "jij" }

record "R3" {
  title = "Brief van de buurvrouw", kind = "brief", where = "zaak Z-2020-0412",
  page = [[
Geachte heer, mevrouw,

Op 4 mei 2020 belde ik over de kastanje voor mijn huis. Mijn naam is J. van Dam, geboren op 12-03-1951, burgerservicenummer 123456782. De boom staat scheef en mijn zoon Thomas durft er niet meer langs.

Uw medewerker, de heer De Boer van team Groen, zei dat er een onderzoek komt. Dat onderzoek is er nog niet. Ik heb last van mijn hart en slaap slecht van de zorgen.

Met vriendelijke groet,
J. van Dam
]],
}

scene "begin" { place = "kantoor", title = "Maandag",
  petra "We beginnen.",
  choose "twee" { ask = "Welke twee dingen doe je eerst?", pick = 2, why = "Eerst weten, dan doen.",
    source = "AR 18",
    option "bellen" { "Ik bel de afdeling die de map maakte.", earns = { OPD_03 = 3 },
      why = "Wie het maakte, weet het meest.", source = "AW 3", set = { gebeld = true } },
    option "lezen" { "Ik lees eerst in de map.", earns = { OPD_10 = 2 }, why = "Lezen voor oordelen." },
    option "wissen" { "Ik wis wat oud is.", why = "Oud is geen grond.", source = "AW 5" },
    option "wachten" { "Ik wacht tot iemand iets vraagt.", earns = { OPD_03 = 1 } },
  },
  choose "panel" { ask = "Hoe geef je antwoord op de klacht?", earns = { OPD_03 = 4 }, why = "Bellen is het snelst.",
    option "brief" { "Met een brief.", votes = 4, why = "Netjes, maar traag." },
    option "telefoon" { "Met een telefoontje.", votes = 7, why = "Persoonlijk en snel." },
    option "niet" { "Niet.", votes = 2, why = "Dat kan niet." },
  },
  mark "lak" { ask = "Welke passages lak je voor je de brief openbaar maakt?", record = "R3",
    hint = "Denk aan wie de brief schreef en aan derden.", earns = { OPD_12 = 4 },
    why = "Persoonsgegevens van burgers blijven dicht.", source = "Woo 5.1",
    passage "bsn" { "burgerservicenummer 123456782", right = true, why = "Altijd lakken.", source = "Woo 5.1 lid 1" },
    passage "geboren" { "geboren op 12-03-1951", right = true, why = "Een persoonsgegeven." },
    passage "hart" { "Ik heb last van mijn hart en slaap slecht van de zorgen.", right = true,
      why = "Gezondheid: bijzonder persoonsgegeven.", source = "AVG 9" },
    passage "datum" { "4 mei 2020", why = "De dag van het telefoontje zegt niets over de persoon." },
    passage "team" { "team Groen", why = "De naam van een team is openbaar." },
  },
  ask "gesprek" { ask = "Je belt Petra. Wat vraag je?", with = "petra", turns = 3,
    why = "Eerst het doel, dan de inhoud.", source = "AR 18",
    question "doel" { "Waarvoor heeft het team deze map gebruikt?", answer = "Voor de herinrichting van het plein. En later voor de klachten over de bomen.",
      earns = { OPD_03 = 3 }, why = "Het doel bepaalt de waarde.", source = "AR 18", set = { doel = true } },
    question "klachten" { "Zijn die klachten afgehandeld?", answer = "Op een na. Die loopt nog bij de commissie.", needs = { "doel" },
      earns = { OPD_12 = 3 }, why = "Wat loopt, mag niet weg." },
    question "grootte" { "Hoe groot is de map?", answer = "Geen idee. Groot.", why = "Dat zie je zelf." },
    question "eigenaar" { "Wie is nu de eigenaar?", answer = "Ik, denk ik.", earns = { OPD_10 = 2 }, why = "Je moet weten wie beslist." },
    question "weg" { "Mag hij weg?", answer = "Wat mij betreft wel. Ik moet nu ophangen.", closes = true, why = "Daarmee eindigt het gesprek, zonder dat je iets weet." },
  },
  choose "slot" { ask = "Wat nu?",
    option "door" { "Verder zoeken.", earns = { OPD_10 = 1 } },
    option "klaar" { "Klaar.", },
  },
}

scene "einde" { title = "Dinsdag",
  when(function(s) return s:chose("twee", "bellen") and s:chose("gesprek", "doel") and s.doel end, say "Je weet waar het over gaat."),
  say "Het is klaar.",
}

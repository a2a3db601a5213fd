-- A case for tests: the whole destruction chain twice. First in full, with people to choose and a
-- request that comes in during the waiting period; then short, with the register linked.

scenario "keten" {
  version = "1.0.0", title = "De vernietigingslijst", summary = "Een lijst van begin tot eind.",
  scale = 6, minutes = 10, date = "2026-11-16",
  framework = "fgr-528", schedule = "gemeenten-2020", start = "lijst",
}

person "ik" { name = "Noor Bakker", role = "Recordmanager", face = "jij" }
person "petra" { name = "Petra de Wit", role = "Teammanager Openbare Ruimte", face = "petra" }
person "samira" { name = "Samira Haddad", role = "Jurist", face = "samira" }
person "joost" { name = "Joost Verbruggen", role = "Gemeentearchivaris" }

record "L1" {
  title = "Dakkapel Wilgenstraat 9, verleend", kind = "zaak", category = "11.1.6",
  closed = "2020-06-12", where = "Zaaksysteem", page = "Vergunning verleend op 12 juni 2020.",
  why = "Bouwvergunningen blijven bewaard.", source = "SG20 11.1.6",
}
record "L3" {
  title = "Kappen vier lindes", kind = "zaak", category = "11.1.12", closed = "2021-02-10",
  object_end = "2024-03-31", where = "Zaaksysteem",
  page = "Vergunning met herplantplicht. De herplant is gecontroleerd op 31 maart 2024.",
  why = "De plicht is vervuld op 31 maart 2024; een jaar later mag het weg.",
}
record "L4" {
  title = "Carport geweigerd", kind = "zaak", category = "11.2", closed = "2020-08-20",
  where = "Zaaksysteem", page = "De aanvraag is geweigerd.", why = "V, vijf jaar.",
  shared_with = { "L1" }, copies = { "K:\\export\\2020" },
}
record "L7" {
  title = "Evenement Zomerfeest, verleend", kind = "zaak", category = "11.4",
  closed = "2024-09-02", where = "Zaaksysteem", page = "Vergunning voor het Zomerfeest 2024.",
  why = "In de wachttermijn kwam er een verzoek over binnen.",
}
record "L8" {
  title = "Vooroverleg appartementen Kade", kind = "zaak", category = "21.1.2",
  closed = "2021-05-05", where = "Zaaksysteem", page = "Verslag van het vooroverleg.",
  why = "Adviseren is een eigen proces: tien jaar.",
}
record "L10" {
  title = "Aanvraag terras, ingetrokken", kind = "zaak", category = "11.4",
  closed = "2025-01-20", where = "Zaaksysteem", page = "De aanvrager trok de aanvraag in.",
}

hold "woo-feest" {
  kind = "woo", title = "Woo-verzoek Zomerfeest", records = { "L7" }, from = "2026-11-20",
  why = "Een bewoner vraagt alles over het Zomerfeest.",
}

scene "lijst" {
  title = "De lijst",
  destroy "vol" {
    ask = "Breng de lijst van begin tot eind.", hint = "De naam van de lijst is VL-2026-02.",
    name = "VL-2026-02", records = { "L1", "L3", "L4", "L7", "L8", "L10" },
    earns = { BDV_04 = 8, OPD_10 = 4 }, source = "AW 3; AB 8",
    staff = { "ik", "petra", "samira", "joost" },
    review "petra" {
      role = "reviewer", objects = { L3 = "Bomen zijn belangrijk. Kunnen we dit niet houden?" },
      insists = { "L3" }, agrees = "Akkoord, ik mis niets meer.",
    },
    review "samira" { role = "coreviewer", behaviour = "careful" },
    review "joost" { role = "archivist", behaviour = "careful", agrees = "Ik geef toestemming." },
    waiting = "P7D", recheck = "term",
    proposed = { L1 = "11.2", L8 = "11.4" },
    places {
      place "systeem" { "Het zaaksysteem", right = true },
      place "export" { "De export op de K-schijf", right = true, why = "Ook een kopie moet weg." },
      place "papier" { "De papieren bouwdossiers", right = false, why = "Die staan niet op de lijst." },
    },
    fails = { L10 = "het bestand was vergrendeld" },
    declaration = {
      earns = { BDV_02 = 3 },
      field "grond" {
        ask = "Op welke grond is er vernietigd?",
        option "lijst" { "Selectielijst gemeenten 2020, per stuk de categorie", points = 3 },
        option "ruimte" { "De schijf was vol", points = 0, why = "Dat is geen grond." },
      },
    },
  },
  when(function(s) return s:failed("vol", "L10") end, say "L10 staat er nog."),
  when(function(s) return s:aborted("vol") end, say "De lijst is een keer afgebroken."),
  when(function(s) return s:listed("vol", "L7") end, say "L7 stond op de lijst."),
  when(function(s) return s:destroyed("L3") end, say "De lindes zijn weg."),
  destroy "kort" {
    ask = "Nu de kleine lijst.", name = "VL-2026-03", records = { "L7", "L10" },
    earns = { BDV_04 = 4 }, procedure = "short", waiting = "P2D", recheck = "holds",
    review "petra" { role = "reviewer", agrees = "Prima." },
  },
  finish "klaar",
}

ending "klaar" { title = "Klaar", text = "De lijst is afgehandeld." }

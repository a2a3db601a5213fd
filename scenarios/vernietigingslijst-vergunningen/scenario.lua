-- The destruction list of permits: twelve lines that a system picked, and one signature before lunch.
-- The whole chain: appraise, compose, review, wait, run, declare; then what became of it by June.
-- All persons, bodies, places, names and numbers are invented.

scenario "vernietigingslijst-vergunningen" {
  version   = "1.1.0",
  title     = "De vernietigingslijst vergunningen",
  summary   = "Het zaaksysteem heeft twaalf zaken uitgezocht die weg kunnen. Petra moet vandaag tekenen. Jij opent ze eerst, één voor één. In bijna elke zaak zit iets wat het systeem niet heeft gelezen. Van lijst tot verklaring: jij doet de hele keten.",
  scale     = 7,
  minutes   = 45,
  date      = "2026-11-16",
  framework = { "fgr-528", "kenniskaart-ta" },
  schedule  = "gemeenten-2020",
  picture   = "balie-vergunningen",
  buddy     = "joost",
  start     = "balie",
  pass      = 60,
  variables = {
    zwijgen_is_ja = false,   -- somebody who said nothing was counted as agreeing
    namens_petra  = false,   -- signed for Petra
    toegezegd     = false,   -- the alderman was given hope
    uitgedund     = false,   -- pieces were taken out of the claim case
    claim_los     = false,   -- nobody tied the claim to the case of the festival
    weer_terug    = false,   -- destroyed cases came back from a back-up and stayed
    stil_gewist   = false,   -- they were wiped again without a trace
  },
  -- What other cases may remember of this one.
  facts = {
    vl02_bewaarstuk_weg = false,   -- a case to be kept was destroyed (L1, L5, L6, L9 or L12): the inspector
    zomerfeest_weg      = false,   -- the case of the festival was destroyed under a claim: the court
    ztc_hersteld        = false,   -- the wrong result of "Vooroverleg" was mended; else 64 more cases
    lindes_weg          = false,   -- the lime trees were destroyed after a Woo request came in
  },
}


-- The people

local petra = person "petra" { name = "Petra de Wit",     role = "Teammanager, ook van Vergunningen", face = "petra" }
local hans  = person "hans"  { name = "Hans Kuipers",     role = "Functioneel beheerder",             face = "hans" }
local jan   = person "jan"   { name = "Jan Verhoef",      role = "Beheerder groen",                   face = "jan" }
local daan  = person "daan"  { name = "Daan Postma",      role = "Woo-coördinator en jurist",         face = "daan" }
local joost = person "joost" { name = "Joost Verbruggen", role = "Gemeentearchivaris, deelt de baan met Willem", face = "joost" }
local kees  = person "kees"  { name = "Kees Hofstra",     role = "Wethouder",                         face = "kees" }
local ik    = person "ik"    { name = "Jij",              role = "Recordmanager",                     face = "jij" }


-- What lies on the desk

record "VL" {
  title = "Vernietigingslijst VL-2026-02", kind = "voorstel",
  where = "Zaaksysteem",
  number = "VL-2026-02", level = "file", creator = "Zaaksysteem, automatisch",
  classification = "Archiefvernietiging", access = "internal", personal = "none",
  format = "XLSX", size = 18432,
  events = { { "2026-11-16", "voorstel gemaakt door het systeem, 00.05 uur" } },
  keywords = { "vernietigingslijst", "voorstel" },
  facts = { "Regels: 12", "Gemaakt door: het systeem", "Gelezen door: niemand" },
  page = {
    sheet {
      title = "VL-2026-02, voorstel van het systeem",
      columns = { "Regel", "Zaak", "Gesloten", "Categorie", "Termijn", "Weg vanaf" },
      { "L1",  "Dakkapel Wilgenstraat 9, verleend",       "12-06-2020", "11.1",    "1 jaar", "12-06-2021" },
      { "L2",  "Uitrit Dorpsweg 3, verleend",             "03-07-2020", "11.1",    "1 jaar", "03-07-2021" },
      { "L3",  "Kappen 4 lindes Kerkpad, verleend",       "10-02-2021", "11.1.12", "1 jaar", "10-02-2022" },
      { "L4",  "Carport Meidoornlaan 22, geweigerd",      "20-08-2020", "11.2",    "5 jaar", "20-08-2025" },
      { "L5",  "Woningsplitsing Sluisweg 41, geweigerd",  "22-09-2020", "11.2",    "5 jaar", "22-09-2025" },
      { "L6",  "Milieuvergunning garage, ingetrokken",    "15-05-2018", "11.3 (lijst 2017)", "1 jaar", "15-05-2019" },
      { "L7",  "Evenement Zomerfeest 2024, verleend",     "02-09-2024", "11.1.1",  "1 jaar", "02-09-2025" },
      { "L8",  "Vooroverleg appartementen Kade 30",       "05-05-2021", "11.4",    "1 jaar", "05-05-2022" },
      { "L9",  "Sloopmelding schuur Achterweg 11",        "08-03-2023", "11.1",    "1 jaar", "08-03-2024" },
      { "L10", "Aanvraag terras De Kraai, ingetrokken",   "20-01-2025", "11.4",    "1 jaar", "20-01-2026" },
      { "L11", "Drank en horeca café De Sluis, verleend", "21-02-2022", "11.1",    "1 jaar", "21-02-2023" },
      { "L12", "Bezwaar tegen dakkapel Wilgenstraat 9",   "18-01-2021", "13.1",    "5 jaar", "18-01-2026" },
    },
    form {
      title = "Hoe dit voorstel is gemaakt",
      { "Datum", "16-11-2026, 00.05 uur" },
      { "Selectie", "alle zaken van Vergunningen met een datum 'weg vanaf' vóór vandaag" },
      { "Rekenregel", "datum gesloten + termijn van het resultaattype" },
      { "Stukken in de zaak gelezen", "nee" },
      { "Gekoppelde zaken bekeken", "nee" },
      { "Register van lopende procedures bekeken", "nee, geen koppeling" },
    },
  },
}

record "H1" {
  title = "Besluit van het SIO over de lijst van 2017", kind = "besluitenlijst",
  where = "DMS, map SIO 2021",
  number = "SIO-2021-06", level = "item", creator = "SIO Waterveen",
  classification = "Archiefbeheer", access = "internal", personal = "none",
  format = "PDF/A-2b", size = 96120,
  events = { { "2021-06-17", "vastgesteld" } },
  keywords = { "SIO", "selectielijst 2017", "selectielijst 2020" },
  facts = { "Vastgesteld: 17-06-2021", "SIO: overleg van directie, archivaris en informatiebeheer" },
  page = [[
STRATEGISCH INFORMATIEOVERLEG (SIO) WATERVEEN

Besluitenlijst, 17 juni 2021

Aanwezig: de gemeentesecretaris, de gemeentearchivaris, informatiebeheer, en een bezorger van een broodjeszaak die de verkeerde deur nam.

1. Twee lijsten

De selectielijst van 2017 geldt voor stukken van 1 januari 2017 tot en met 31 december 2019. De lijst van 2020 vult gaten die in de lijst van 2017 zaten.

De archivaris noemt een voorbeeld. Een ingetrokken milieuvergunning had in 2017 geen eigen regel. Ze ging na een jaar weg. In 2020 kreeg ze wel een eigen regel.

Besluit: voor stukken uit 2017 tot en met 2019 gebruikt Waterveen de lijst van 2020.

Het besluit geldt ook voor zaken die al gesloten zijn, zolang ze nog niet vernietigd zijn.

De proceseigenaar Milieu vindt een jaar lang genoeg en vraagt om een uitzondering. Die komt er niet.

2. Rondvraag

De broodjes waren voor de derde verdieping. Ze zijn op.]],
}

record "H2" {
  title = "Werkwijze vernietigen Waterveen", kind = "werkwijze",
  where = "Intranet",
  number = "WW-2024-03", level = "item", creator = "Informatiebeheer",
  classification = "Archiefbeheer", access = "internal", personal = "none",
  format = "PDF", size = 40210,
  events = { { "2024-04-02", "vastgesteld door het college" } },
  keywords = { "werkwijze", "wachttijd", "machtiging" },
  facts = { "Vastgesteld: college, 02-04-2024", "Let op: dit is eigen beleid van Waterveen" },
  page = [[
WERKWIJZE VERNIETIGEN, IN ÉÉN BLAD

1. De recordmanager maakt de lijst. Hij of zij beoordeelt de eigen lijst niet.

2. De proceseigenaar beoordeelt de inhoud: klopt het, en loopt er nog iets? Een jurist mag meelezen.

3. Een medelezer adviseert. 'Misschien vraagt er ooit iemand naar' is geen reden om iets te bewaren.

4. De archivaris geeft toestemming. Dat staat niet in de Archiefwet. Het staat in ons eigen besluit informatiebeheer.

5. Daarna wacht de lijst zeven dagen. In die dagen kan er een stop bij komen: een verzoek, een bezwaar, een claim.

6. Functioneel beheer voert uit. De recordmanager drukt niet op de knop in de systemen van anderen.

7. Na afloop, en niet eerder, komt de verklaring. Die blijft altijd.

TELLEN

Wij tellen termijnen op de dag nauwkeurig.

BACK-UPS

Elke nacht één. Na dertig dagen wordt hij overschreven. Losse zaken uit een back-up halen kan niet.

NIET OP DIT BLAD

Wat te doen als iemand haast heeft. Daar is geen stap voor.]],
}

record "H3" {
  title = "Uittreksel selectielijst, vergunningen", kind = "uittreksel",
  where = "Bureaula",
  number = "UIT-11", level = "item", creator = "Informatiebeheer",
  classification = "Archiefbeheer", access = "internal", personal = "none",
  format = "XLSX", size = 12044,
  keywords = { "selectielijst", "procestype 11" },
  facts = { "Uit: selectielijst gemeenten 2020", "Niet volledig: de hele lijst heeft 344 regels" },
  page = {
    sheet {
      title = "Selectielijst gemeenten 2020, een stukje",
      columns = { "Nummer", "Wat", "B of V", "Telt vanaf" },
      { "11.1",    "Verleend, algemeen (ook uitrit, drank en horeca)",   "V 1 jaar",  "einde van wat is vergund" },
      { "11.1.1",  "Verleend, korte activiteit of gebeurtenis",          "V 1 jaar",  "einde zaak" },
      { "11.1.3",  "Melding milieubeheer, sloopmelding",                 "B",         "–" },
      { "11.1.5",  "Verleend, met brondocumenten BAG",                   "B",         "–" },
      { "11.1.6",  "Omgevingsvergunning bouw, milieu, sloop, monument",  "B",         "–" },
      { "11.1.12", "Kappen met herplantplicht",                          "V 1 jaar",  "herplantplicht vervuld" },
      { "11.2",    "Geweigerd, algemeen",                                "V 5 jaar",  "einde zaak" },
      { "11.2.1",  "Geweigerd, met brondocumenten BAG",                  "B",         "–" },
      { "11.3",    "Ingetrokken, algemeen",                              "V 1 jaar",  "einde zaak" },
      { "11.3.2",  "Ingetrokken, omgevingsvergunning milieu",            "B",         "–" },
      { "11.4",    "Afgebroken",                                         "V 1 jaar",  "einde zaak" },
      { "13.1",    "Geschil afgehandeld, algemeen",                      "V 5 jaar",  "einde zaak" },
      { "13.1.3",  "Geschil met invloed op een te bewaren zaak",         "B",         "–" },
      { "13.1.4",  "Geschil niet ontvankelijk",                          "V 1 jaar",  "einde zaak" },
      { "21.1.2",  "Advies: vooroverleg omgevingsvergunning",            "V 10 jaar", "einde zaak" },
    },
    form {
      title = "Op de achterkant, met pen",
      { "1", "Eerst: wat dééd de gemeente?" },
      { "2", "Dan: is er een eigen regel? Die wint van de algemene." },
      { "3", "Dan pas: vanaf welke dag?" },
      { "4", "En hangt er iets aan?" },
    },
  },
}

record "H4" {
  title = "Register lopende procedures", kind = "register",
  where = "Juridische Zaken",
  number = "JZ-REG-2026", level = "series", creator = "Juridische Zaken",
  classification = "Geschillen", access = "confidential", personal = "ordinary",
  format = "XLSX", size = 22900,
  events = { { "2026-11-13", "laatst bijgewerkt" } },
  keywords = { "claim", "bezwaar", "beroep" },
  facts = { "Bijgewerkt: vrijdag 13-11-2026", "Gezocht op 'Zomerfeest': niets gevonden" },
  page = {
    sheet {
      title = "Wat loopt er? (stand 13-11-2026)",
      columns = { "Zaak", "Soort", "Waar het om gaat", "Stand" },
      { "Z-2025-0988", "schadeclaim", "Val van bezoeker, Havenpark, 31-08-2024", "zitting 19-01-2027" },
      { "Z-2026-0310", "bezwaar",     "Leges parkeren, Kerkplein",               "hoorzitting geweest" },
      { "Z-2026-0455", "beroep",      "Weigering kiosk, Zuiderpark",             "wacht op uitspraak" },
      { "Z-2026-0502", "klacht",      "Toon van een brief over heggen",          "excuses gestuurd" },
      { "Z-2026-0611", "bezwaar",     "WOZ-waarde, Sluisweg 17",                 "in behandeling" },
    },
    form {
      title = "Zo gebruik je dit register",
      { "Zoeken op", "zaaknummer, of datum en plaats" },
      { "Namen", "staan er met opzet niet in" },
      { "Koppeling met het zaaksysteem", "gepland (sinds 2022)" },
    },
  },
}


-- The twelve lines

record "L1" {
  title = "Dakkapel Wilgenstraat 9, verleend", kind = "zaak",
  from = "2020-03-16", to = "2020-06-12",
  where = "Zaaksysteem",
  number = "Z-2020-0412", level = "file", creator = "Team Vergunningen",
  classification = "Vergunningen, bouwen", access = "public", personal = "ordinary",
  format = "PDF/A-2b", size = 4812330,
  copies = { "Back-up (30 dagen)" },
  relations = { { "L12", "bezwaar hiertegen" } },
  events = { { "2020-06-12", "zaak gesloten, resultaat verleend" } },
  keywords = { "dakkapel", "Wilgenstraat", "bouwen" },
  facts = { "Voorstel van het systeem: 11.1, weg vanaf 12-06-2021", "Resultaat: verleend" },
  category = "11.1.6", closed = "2020-06-12",
  why = "Een dakkapel is een omgevingsvergunning voor bouwen. Die heeft een eigen regel, 11.1.6: blijvend bewaren. De algemene regel 11.1 telt dan niet.",
  source = "Selectielijst gemeenten 2020, 11.1.6",
  page = {
    letter {
      from = "I. Berkhout, Wilgenstraat 9", to = "Gemeente Waterveen, Vergunningen", date = "2020-03-16",
      subject = "aanvraag dakkapel",
      [[
Geachte mevrouw, meneer,

Hierbij vraag ik een vergunning voor een dakkapel aan de achterkant van ons huis. Hij wordt 3,40 meter breed en 1,60 meter hoog. Hout, wit, met een plat dakje. De tekening is van mijn zwager. Hij is echt architect, ook al lijkt hij er niet op.

Onze oudste slaapt nu op de overloop. Ze is veertien en ze vindt daar iets van.

De buren op nummer 7 weten ervan. Ze waren er niet blij mee. Ik heb gezegd dat zij hun eigen dak ook mogen verbouwen.

Met vriendelijke groet,
Inge Berkhout]],
    },
    form {
      title = "Besluit",
      { "Zaak", "Z-2020-0412" },
      { "Activiteit", "bouwen (regulier), welstand akkoord" },
      { "Besluit", "verleend, 30-04-2020" },
      { "Bekendgemaakt", "30-04-2020" },
      { "Kosten bouw", "14.800 euro" },
      { "Zaak gesloten", "12-06-2020" },
      { "Resultaattype in het systeem", "Verleend (algemeen)" },
      { "Aantekening behandelaar", "Klein bouwwerk, niets bijzonders. Kan na een jaar weg?" },
    },
  },
}

record "L2" {
  title = "Uitrit Dorpsweg 3, verleend", kind = "zaak",
  from = "2020-05-04", to = "2020-07-03",
  where = "Zaaksysteem",
  number = "Z-2020-0577", level = "file", creator = "Team Vergunningen",
  classification = "Vergunningen, uitrit", access = "public", personal = "ordinary",
  format = "PDF/A-2b", size = 1320448,
  copies = { "Back-up (30 dagen)" },
  events = { { "2020-07-03", "zaak gesloten, resultaat verleend" } },
  keywords = { "uitrit", "inrit", "Dorpsweg" },
  facts = { "Voorstel van het systeem: 11.1, weg vanaf 03-07-2021", "Veld 'vergunning vervallen op': leeg" },
  category = "11.1", closed = "2020-07-03",
  why = "Bij 11.1 telt de termijn vanaf het einde van wat is vergund. De uitrit ligt er nog en wordt gebruikt. De termijn is dus niet eens begonnen.",
  source = "Selectielijst gemeenten 2020, 11.1",
  page = {
    form {
      title = "Vergunning uitrit",
      { "Zaak", "Z-2020-0577" },
      { "Aanvrager", "C. van der Stoep, Dorpsweg 3" },
      { "Wat", "uitrit van 3,5 meter, klinkers, verlaagde stoep" },
      { "Besluit", "verleend, 22-05-2020" },
      { "Duur", "zolang de uitrit er ligt en wordt gebruikt" },
      { "Voorwaarde", "de boom voor de deur blijft staan" },
      { "Zaak gesloten", "03-07-2020" },
      { "Vergunning vervallen op", "(leeg)" },
    },
    thread {
      subject = "Uitrit Dorpsweg 3",
      message { from = "Toezicht", to = "Vergunningen", date = "2025-09-11", time = "10:12",
        [[
Langs geweest op Dorpsweg 3 voor iets anders. De uitrit ligt er keurig bij. Er stond een camper op. De boom leeft en heeft een deuk. De camper ook.]] },
      message { from = "C. van der Stoep", to = "Vergunningen", date = "2026-08-20", time = "21:40",
        [[
Goedenavond. Mijn overbuurman zegt dat mijn uitrit niet mag. Hij mag wel. Kunt u mij de vergunning van 2020 nog eens sturen? De mijne ligt onder de camper.]] },
      message { from = "Vergunningen", to = "C. van der Stoep", date = "2026-08-24", time = "09:05",
        [[
Geachte heer Van der Stoep, hierbij de vergunning. Zolang u de uitrit gebruikt, blijft zij gelden. Groet aan de boom.]] },
    },
  },
}

record "L3" {
  title = "Kappen 4 lindes Kerkpad, verleend", kind = "zaak",
  from = "2020-10-12", to = "2021-02-10",
  where = "Zaaksysteem",
  number = "Z-2020-1190", level = "file", creator = "Team Vergunningen",
  classification = "Vergunningen, kappen", access = "public", personal = "ordinary",
  format = "PDF/A-2b", size = 9120004,
  copies = { "K:\\Groen\\Kerkpad\\lindes", "Back-up (30 dagen)" },
  events = { { "2021-02-10", "zaak gesloten, resultaat verleend" } },
  keywords = { "kappen", "lindes", "herplant", "Kerkpad" },
  facts = { "Voorstel van het systeem: 11.1.12, weg vanaf 10-02-2022", "Herplantplicht: ja" },
  category = "11.1.12", closed = "2021-02-10", object_end = "2024-03-31",
  why = "Bij kappen met herplantplicht telt het jaar vanaf de dag waarop de plicht is vervuld: 31-03-2024. Het jaar was dus om op 31-03-2025. De sluitdatum van de zaak doet hier niet mee.",
  source = "Selectielijst gemeenten 2020, 11.1.12",
  page = {
    form {
      title = "Vergunning kappen",
      { "Zaak", "Z-2020-1190" },
      { "Wat", "vier lindes, Kerkpad, ziek" },
      { "Besluit", "verleend, 22-12-2020" },
      { "Herplant", "vier winterlindes, op dezelfde plek" },
      { "Wanneer is de plicht vervuld", "als Groen heeft gezien dat alle vier zijn aangeslagen" },
      { "Zaak gesloten", "10-02-2021" },
    },
    thread {
      subject = "Herplant Kerkpad",
      message { from = "J. Verhoef", to = "Vergunningen", date = "2021-11-18", time = "16:20",
        [[
Vier winterlindes geplant. Het regende. De bomen vonden het fijn, wij minder.]] },
      message { from = "J. Verhoef", to = "Vergunningen", date = "2022-07-05", time = "08:15",
        [[
Nummer drie is dood. De droogte, of de hond van nummer 12, of samen. De plicht loopt dus door. In de winter komt er een nieuwe.]] },
      message { from = "J. Verhoef", to = "Vergunningen", date = "2022-12-01", time = "11:02",
        [[
Nieuwe nummer drie staat. Met een hekje, voor de hond.]] },
    },
    form {
      title = "Controle herplant",
      { "Plek", "Kerkpad" },
      { "Gezien door", "J. Verhoef" },
      { "Datum", "31-03-2024, eerste paasdag, want dan is het rustig" },
      { "Bomen aangeslagen", "vier van de vier" },
      { "Herplantplicht", "vervuld" },
      { "Opmerking", "Nummer drie is nu de mooiste. Zo gaat dat." },
    },
  },
}

record "L4" {
  title = "Carport Meidoornlaan 22, geweigerd", kind = "zaak",
  from = "2020-05-25", to = "2020-08-20",
  where = "Zaaksysteem",
  number = "Z-2020-0634", level = "file", creator = "Team Vergunningen",
  classification = "Vergunningen, bouwen", access = "public", personal = "ordinary",
  format = "PDF/A-2b", size = 2411980,
  copies = { "Zoekindex met voorbeeldplaatjes", "Back-up (30 dagen)" },
  events = { { "2020-08-20", "zaak gesloten, resultaat geweigerd" } },
  keywords = { "carport", "Meidoornlaan", "geweigerd" },
  facts = { "Voorstel van het systeem: 11.2, weg vanaf 20-08-2025", "Resultaat: geweigerd" },
  category = "11.2", closed = "2020-08-20",
  why = "De vergunning is geweigerd en er zit geen brondocument voor de BAG in. Dan geldt de algemene regel 11.2: vijf jaar na het sluiten op 20-08-2020.",
  source = "Selectielijst gemeenten 2020, 11.2",
  page = {
    letter {
      from = "Gemeente Waterveen", to = "De heer W. Snoek, Meidoornlaan 22", date = "2020-07-07",
      subject = "uw aanvraag voor een carport",
      [[
Geachte heer Snoek,

U wilt een carport bouwen naast uw huis. Wij geven daarvoor geen vergunning. De carport komt voor de voorgevel uit en dat mag volgens het bestemmingsplan niet. Ook niet als de auto zelf wel voor de voorgevel uitkomt, zoals u schrijft.

Wij hebben met u gebeld over een kleinere carport. U wilde daar niet aan, want dan past de bagagebox er niet onder.

Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken.

Namens burgemeester en wethouders,
Team Vergunningen]],
    },
    form {
      title = "Afsluiting",
      { "Zaak", "Z-2020-0634" },
      { "Bezwaar ontvangen", "nee, termijn verlopen op 18-08-2020" },
      { "Er is niets gebouwd", "gezien door Toezicht, 19-08-2020" },
      { "Gevolg voor de BAG (adressen en gebouwen)", "geen: geen pand, geen brondocument" },
      { "Zaak gesloten", "20-08-2020" },
      { "Aantekening", "De heer Snoek heeft een kleinere bagagebox gekocht." },
    },
  },
}

record "L5" {
  title = "Woningsplitsing Sluisweg 41, geweigerd", kind = "zaak",
  from = "2020-06-02", to = "2020-09-22",
  where = "Zaaksysteem",
  number = "Z-2020-0658", level = "file", creator = "Team Vergunningen",
  classification = "Vergunningen, wonen", access = "public", personal = "ordinary",
  format = "PDF/A-2b", size = 5530112,
  copies = { "Back-up (30 dagen)" },
  events = { { "2020-09-22", "zaak gesloten, resultaat geweigerd" } },
  keywords = { "woningsplitsing", "Sluisweg", "BAG" },
  facts = { "Voorstel van het systeem: 11.2, weg vanaf 22-09-2025", "Resultaat: geweigerd" },
  category = "11.2.1", closed = "2020-09-22",
  why = "In deze zaak zitten brondocumenten voor de BAG, de registratie van adressen en gebouwen. Dan geldt bij een weigering de eigen regel 11.2.1: blijvend bewaren.",
  source = "Selectielijst gemeenten 2020, 11.2.1",
  page = {
    letter {
      from = "Gemeente Waterveen", to = "Vastgoed Van Onder B.V.", date = "2020-08-05",
      subject = "splitsing van Sluisweg 41",
      [[
Geachte heer, mevrouw,

U wilt de woning Sluisweg 41 splitsen in drie woningen: 41, 41A en 41B. Wij weigeren deze splitsing. De drie woningen zijn te klein. In 41B past een bed, of een deur die opengaat, maar niet allebei.

Onze inspecteur zag bij zijn bezoek dat de huisnummers 41A en 41B al op de gevel hingen. U hebt ze eraf gehaald. Daarvoor dank.

Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken.

Namens burgemeester en wethouders,
Team Vergunningen]],
    },
    form {
      title = "Doorgegeven aan Basisregistraties",
      { "Zaak", "Z-2020-0658" },
      { "Aanleiding", "adressen 41A en 41B stonden al als 'in onderzoek' in de BAG" },
      { "Brondocument 1", "verslag van opname ter plaatse, BAG-2020-0118" },
      { "Brondocument 2", "weigering, BAG-2020-0131" },
      { "Gevolg", "onderzoek gesloten, pand blijft één woning" },
      { "Zaak gesloten", "22-09-2020" },
      { "Resultaattype in het systeem", "Geweigerd (algemeen)" },
    },
  },
}

record "L6" {
  title = "Milieuvergunning garage, ingetrokken", kind = "zaak",
  from = "2018-02-12", to = "2018-05-15",
  where = "Zaaksysteem, uit het oude systeem gehaald",
  number = "Z-2018-0233", level = "file", creator = "Team Milieu (opgeheven)",
  classification = "Vergunningen, milieu", access = "public", personal = "ordinary",
  format = "TIFF, omgezet naar PDF/A-1b", size = 15882040,
  copies = { "Back-up (30 dagen)" },
  relations = { { "H1", "besluit over de lijst die geldt" } },
  events = { { "2018-05-15", "zaak gesloten, resultaat ingetrokken" }, { "2021-09-01", "overgezet uit het oude systeem" } },
  keywords = { "milieu", "garage", "Industrieweg", "ingetrokken" },
  facts = { "Voorstel van het systeem: 11.3 (lijst 2017), weg vanaf 15-05-2019", "Resultaat: ingetrokken" },
  category = "11.3.2", closed = "2018-05-15",
  why = "De zaak is uit 2018. Het SIO besloot dat voor 2017 tot en met 2019 de lijst van 2020 geldt. Daarin heeft een ingetrokken milieuvergunning een eigen regel, 11.3.2: blijvend bewaren. Noteer het besluit op de lijst.",
  source = "Selectielijst gemeenten 2020, 11.3.2; besluit SIO Waterveen 17-06-2021",
  page = {
    letter {
      from = "Garage Van Dalen, Industrieweg 8", to = "Gemeente Waterveen, Milieu", date = "2018-02-12",
      subject = "wij stoppen",
      [[
Beste mensen,

Op 31 maart 2018 doen wij de deur dicht. Mijn vrouw wil naar zee en ik wil naar mijn vrouw. Wilt u de milieuvergunning intrekken? Dan hoef ik de leges van volgend jaar niet meer.

De smeerkuip is leeg, de olie is opgehaald en de brug is verkocht aan een man uit Oosterlo die hem zelf wilde dragen. Het putdeksel achter op het terrein heb ik laten zitten. Wat eronder ligt weet ik niet, dat was van vóór mij.

Groet,
T. van Dalen]],
    },
    form {
      title = "Besluit",
      { "Zaak", "Z-2018-0233" },
      { "Wat", "omgevingsvergunning milieu, garagebedrijf, Industrieweg 8" },
      { "Besluit", "ingetrokken op verzoek, 20-04-2018" },
      { "Bijlage", "rapport bodem 1996, kaart met olietanks" },
      { "Zaak gesloten", "15-05-2018" },
      { "Stempel op het omslag", "11.3 – V 1 jaar – mag weg in 2019 (Milieu, mei 2018)" },
    },
    scan {
      picture = "scan-bodemkaart",
      [[
KAART BIJ HET RAPPORT BODEM, INDUSTRIEWEG 8, 1996

Onderaan de straat. In het midden de werkplaats, met de brug. Rechts het kantoor. De driehoekjes zijn plekken waar is geboord.

Achter de werkplaats twee olietanks. De linker is doorgestreept: weggehaald in 1994. Door de rechter staat geen streep. Ernaast een put.

Met rood potlood: een cirkel om de rechter tank en de put, en een vraagteken. Geen naam, geen datum.]],
    },
  },
}

record "L7" {
  title = "Evenement Zomerfeest 2024, verleend", kind = "zaak",
  from = "2024-05-13", to = "2024-09-02",
  where = "Zaaksysteem",
  number = "Z-2024-0871", level = "file", creator = "Team Vergunningen",
  classification = "Vergunningen, evenementen", access = "internal", personal = "ordinary",
  format = "PDF/A-2b", size = 30188765,
  copies = { "Mailbox evenementen", "Back-up (30 dagen)" },
  events = { { "2024-09-02", "zaak gesloten, resultaat verleend" } },
  keywords = { "evenement", "Zomerfeest", "podium" },
  facts = { "Voorstel van het systeem: 11.1.1, weg vanaf 02-09-2025", "Gekoppelde zaken: geen" },
  category = "11.1.1", closed = "2024-09-02",
  why = "Een feest is een korte activiteit: 11.1.1, één jaar na het sluiten op 02-09-2024. De termijn is dus om. Dat de zaak toch niet weg mag, komt door de claim. Een stop verandert de termijn niet.",
  source = "Selectielijst gemeenten 2020, 11.1.1",
  page = {
    form {
      title = "Vergunning evenement",
      { "Zaak", "Z-2024-0871" },
      { "Wat", "Zomerfeest, met podium en braderie" },
      { "Waar en wanneer", "Havenpark, 30 en 31 augustus 2024" },
      { "Voorwaarde 7", "de trap van het podium heeft aan twee kanten een leuning" },
      { "Gezien door Toezicht", "30-08-2024, 15.30 uur: in orde, foto's 1 tot en met 24" },
      { "Zaak gesloten", "02-09-2024" },
    },
    thread {
      subject = "Zomerfeest, afronding",
      message { from = "Stichting Zomerfeest", to = "Vergunningen", date = "2024-09-01", time = "12:31",
        [[
Alles is opgeruimd. Het was geweldig. Zaterdagavond is er iemand van de trap bij het podium gevallen. De EHBO heeft haar meegenomen. Verder één gestolen worst.]] },
      message { from = "Vergunningen", to = "Stichting Zomerfeest", date = "2024-09-02", time = "09:10",
        [[
Dank voor het bericht. Wij sluiten de zaak. Beterschap aan mevrouw, en aan de worst.]] },
      message { from = "Juridische Zaken", to = "Vergunningen", date = "2025-10-20", time = "14:48",
        [[
Bij ons is op 14 oktober een brief van een advocaat binnengekomen. Hij gaat over 31-08-2024. Zijn cliënte stelt de gemeente aansprakelijk. Wij maken een eigen zaak. Willen jullie de foto's van Toezicht alvast opzoeken?]] },
      message { from = "Vergunningen", to = "Juridische Zaken", date = "2025-10-21", time = "08:55",
        [[
Foto's zitten in de zaak van het feest. Die is dicht, maar je kunt erbij.]] },
    },
  },
}

record "L8" {
  title = "Vooroverleg appartementen Kade 30", kind = "zaak",
  from = "2021-01-18", to = "2021-05-05",
  where = "Zaaksysteem",
  number = "Z-2021-0077", level = "file", creator = "Team Vergunningen",
  classification = "Vergunningen, vooroverleg", access = "internal", personal = "ordinary",
  format = "PDF/A-2b", size = 22019330,
  copies = { "Back-up (30 dagen)" },
  events = { { "2021-05-05", "zaak gesloten, resultaat afgebroken" } },
  keywords = { "vooroverleg", "Kade", "appartementen" },
  facts = { "Voorstel van het systeem: 11.4, weg vanaf 05-05-2022", "Resultaat: afgebroken" },
  category = "21.1.2", closed = "2021-05-05",
  why = "De gemeente gaf hier advies: dat is een eigen proces. Vooroverleg is 21.1.2, tien jaar na 05-05-2021. Er is niets afgebroken: het advies is gegeven. 'Afgebroken' is gewoon het enige resultaat dat het systeem kende.",
  source = "Selectielijst gemeenten 2020, 21.1.2",
  page = {
    letter {
      from = "Gemeente Waterveen", to = "Ontwikkelaar De Nieuwe Kade", date = "2021-04-28",
      subject = "ons advies over uw schets",
      [[
Geachte heer, mevrouw,

U vroeg ons in januari wat wij vinden van uw schets voor 24 appartementen aan de Kade 30. U hebt nog geen vergunning aangevraagd. Dit is dus een advies en geen besluit.

Ons advies: vijf lagen is te hoog, vier kan. De parkeerplekken onder water zijn origineel, maar wij raden ze af. De bomen moeten blijven.

Houdt u zich aan dit advies, dan is de kans op een vergunning groot. U kunt zich later op deze brief beroepen.

Met vriendelijke groet,
Team Vergunningen]],
    },
    chat {
      title = "Chat van twee behandelaars",
      message { from = "Bram", date = "2021-05-05", time = "15:58", "Vooroverleg Kade 30 is klaar. Welk resultaat kies ik? Ik zie er maar één." },
      message { from = "Sanne", date = "2021-05-05", time = "15:59", "Afgebroken. Dat kiezen we altijd bij vooroverleg." },
      message { from = "Bram", date = "2021-05-05", time = "16:00", "Maar er is niets afgebroken?" },
      message { from = "Sanne", date = "2021-05-05", time = "16:00", "Nee. Maar anders gaat hij niet dicht." },
    },
  },
}

record "L9" {
  title = "Sloopmelding schuur Achterweg 11", kind = "zaak",
  from = "2023-01-30", to = "2023-03-08",
  where = "Zaaksysteem",
  number = "Z-2023-0119", level = "file", creator = "Team Vergunningen",
  classification = "Vergunningen, slopen", access = "public", personal = "ordinary",
  format = "PDF/A-2b", size = 3008124,
  copies = { "Back-up (30 dagen)" },
  events = { { "2023-03-08", "zaak gesloten, resultaat verleend" } },
  keywords = { "sloopmelding", "schuur", "asbest" },
  facts = { "Voorstel van het systeem: 11.1, weg vanaf 08-03-2024", "Resultaat: verleend" },
  category = "11.1.3", closed = "2023-03-08",
  why = "Een sloopmelding staat met naam in de lijst, bij 11.1.3: blijvend bewaren. Zo is later te zien wat er stond en waar het asbest bleef. Dat de schuur weg is, maakt dat niet anders.",
  source = "Selectielijst gemeenten 2020, 11.1.3",
  page = {
    form {
      title = "Sloopmelding",
      { "Zaak", "Z-2023-0119" },
      { "Melder", "G. Polder, Achterweg 11" },
      { "Wat gaat eraf", "houten schuur, 60 m², golfplaten dak" },
      { "Asbest", "ja, in het dak: 48 platen, rapport bijgevoegd" },
      { "Melding in orde", "17-02-2023" },
      { "Gesloopt en gemeld als klaar", "06-03-2023" },
      { "Zaak gesloten", "08-03-2023" },
    },
    letter {
      from = "G. Polder", to = "Gemeente Waterveen", date = "2023-03-06",
      subject = "schuur is weg",
      [[
Hallo,

De schuur is weg. De platen zijn ingepakt meegegaan, het bonnetje zit erbij. Er staat nu niets meer, dus er is ook niets meer om over te schrijven.

Mijn kat zoekt nog. Verder iedereen tevreden.

G. Polder]],
    },
  },
}

record "L10" {
  title = "Aanvraag terras De Kraai, ingetrokken", kind = "zaak",
  from = "2024-11-18", to = "2025-01-20",
  where = "Zaaksysteem",
  number = "Z-2024-1502", level = "file", creator = "Team Vergunningen",
  classification = "Vergunningen, horeca", access = "internal", personal = "ordinary",
  format = "PDF/A-2b, DWG", size = 2700312,
  copies = { "Proefomgeving (kopie van 12-01-2026)", "Back-up (30 dagen)" },
  events = { { "2025-01-20", "zaak gesloten, resultaat afgebroken" } },
  keywords = { "terras", "Kerkplein", "De Kraai" },
  facts = { "Voorstel van het systeem: 11.4, weg vanaf 20-01-2026", "Resultaat: afgebroken" },
  category = "11.4", closed = "2025-01-20",
  why = "De aanvrager trok zijn aanvraag in voordat er een besluit was. Dan is het proces afgebroken: 11.4, één jaar na 20-01-2025. Een nieuwe aanvraag is een nieuwe zaak.",
  source = "Selectielijst gemeenten 2020, 11.4",
  page = {
    thread {
      subject = "Terras Kerkplein 4",
      message { from = "M. Kraai, brasserie De Kraai", to = "Vergunningen", date = "2024-11-18", time = "23:14",
        [[
Beste gemeente, ik wil een terras op het Kerkplein. Acht tafels, geen muziek, wel dekens. Tekening zit erbij.]] },
      message { from = "Vergunningen", to = "M. Kraai", date = "2024-12-05", time = "10:30",
        [[
Wij missen de afstand tot de brandkraan. Kunt u die op de tekening zetten? Daarna nemen wij een besluit.]] },
      message { from = "M. Kraai, brasserie De Kraai", to = "Vergunningen", date = "2025-01-14", time = "00:52",
        [[
Er staat een brandkraan midden in mijn terras. Die zag ik pas toen het sneeuwde en hij eruit stak. Ik trek de aanvraag in. Ik kom terug als ik iets beters heb.]] },
      message { from = "Vergunningen", to = "M. Kraai", date = "2025-01-20", time = "09:15",
        [[
Wij nemen geen besluit en sluiten de zaak. Als u later iets anders wilt, vraagt u opnieuw aan.]] },
    },
    form {
      title = "Afsluiting",
      { "Zaak", "Z-2024-1502" },
      { "Besluit genomen", "nee" },
      { "Leges", "niet betaald, niet geheven" },
      { "Bezwaar mogelijk", "nee, er is geen besluit" },
      { "Zaak gesloten", "20-01-2025" },
    },
  },
}

record "L11" {
  title = "Drank en horeca café De Sluis, verleend", kind = "zaak",
  from = "2021-12-06", to = "2022-02-21",
  where = "Zaaksysteem",
  number = "Z-2021-1477", level = "file", creator = "Team Vergunningen",
  classification = "Vergunningen, horeca", access = "confidential", personal = "ordinary",
  format = "PDF/A-2b", size = 6120555,
  copies = { "K:\\Horeca\\oud\\De Sluis", "Back-up (30 dagen)" },
  events = { { "2022-02-21", "zaak gesloten, resultaat verleend" } },
  keywords = { "horeca", "café", "De Sluis", "drank" },
  facts = { "Voorstel van het systeem: 11.1, weg vanaf 21-02-2023", "Resultaat: verleend" },
  category = "11.1", closed = "2022-02-21", object_end = "2024-09-30",
  why = "Drank en horeca staat als voorbeeld bij 11.1. Het jaar telt vanaf de dag waarop de zaak van de houder stopte en de vergunning verviel: 30-09-2024. Sinds 30-09-2025 mag hij weg.",
  source = "Selectielijst gemeenten 2020, 11.1",
  page = {
    form {
      title = "Vergunning drank en horeca",
      { "Zaak", "Z-2021-1477" },
      { "Voor", "café De Sluis, Kade 2, houder mevrouw L. Waterman" },
      { "Besluit", "verleend, 17-02-2022" },
      { "Duur", "zolang deze houder dit bedrijf voert" },
      { "Zaak gesloten", "21-02-2022" },
    },
    letter {
      from = "L. Waterman", to = "Gemeente Waterveen, Vergunningen", date = "2024-08-26",
      subject = "de laatste ronde",
      [[
Beste gemeente,

Op 30 september stop ik met café De Sluis. Negentien jaar is genoeg. Op 1 oktober draag ik de sleutel over aan mijn neef. Hij begint er een koffiebar en vraagt zelf aan wat hij nodig heeft.

In augustus schonk ik al alleen nog op zaterdag. Tel dat niet mee, ik had gewoon last van mijn knie.

De laatste ronde is op de 30e om elf uur. U bent welkom. Neem de handhaver mee, hij heeft nog een biljart tegoed.

Lies Waterman]],
    },
    form {
      title = "Intern bericht",
      { "Van", "Toezicht" },
      { "Datum", "09-10-2024" },
      { "Bericht", "De Sluis is dicht sinds 30-09-2024. Bedrijf beëindigd, vergunning vervallen. Neef heeft eigen zaak: Z-2024-1322." },
      { "Gelezen", "09-10-2024" },
      { "Verwerkt in het systeem", "nee, daar is geen veld voor" },
    },
  },
}

record "L12" {
  title = "Bezwaar tegen dakkapel Wilgenstraat 9", kind = "zaak",
  from = "2020-06-10", to = "2021-01-18",
  where = "Zaaksysteem",
  number = "Z-2020-0689", level = "file", creator = "Juridische Zaken",
  classification = "Geschillen, bezwaar", access = "internal", personal = "ordinary",
  format = "PDF/A-2b", size = 3900778,
  copies = { "Back-up (30 dagen)" },
  relations = { { "L1", "bezwaar tegen" } },
  events = { { "2021-01-18", "zaak gesloten, resultaat afgehandeld" } },
  keywords = { "bezwaar", "dakkapel", "Wilgenstraat" },
  facts = { "Voorstel van het systeem: 13.1, weg vanaf 18-01-2026", "Resultaat: afgehandeld" },
  category = "13.1.3", closed = "2021-01-18",
  why = "Dit bezwaar veranderde de vergunning van de dakkapel, en die zaak blijft altijd. Een geschil met invloed op een te bewaren zaak is 13.1.3: blijvend bewaren. Het volgt dus de hoofdzaak.",
  source = "Selectielijst gemeenten 2020, 13.1.3",
  page = {
    letter {
      from = "Familie Van Loon, Wilgenstraat 7", to = "Gemeente Waterveen", date = "2020-06-08",
      subject = "bezwaar",
      [[
Geachte commissie,

Wij maken bezwaar tegen de dakkapel op nummer 9. Vanuit dat raam kijkt men recht in onze badkamer. Wij hebben niets te verbergen, maar wij willen zelf bepalen wanneer.

Ook is de dakkapel wit. Alle dakkapellen in de straat zijn grijs, behalve die van onszelf.

Wij vragen u de vergunning te vernietigen.

J. en H. van Loon]],
    },
    form {
      title = "Beslissing op bezwaar",
      { "Zaak", "Z-2020-0689" },
      { "Op tijd", "ja, ontvangen 10-06-2020" },
      { "Besluit", "bezwaar deels gegrond, 11-01-2021" },
      { "Gevolg", "vergunning Z-2020-0412 aangevuld: zijraam van matglas" },
      { "Kleur", "blijft wit" },
      { "Zaak gesloten", "18-01-2021" },
      { "Resultaattype in het systeem", "Afgehandeld (algemeen)" },
    },
  },
}


-- What may not go, whatever the term says

hold "claim-zomerfeest" { kind = "claim",
  title = "Schadeclaim bezoeker Zomerfeest (Z-2025-0988)",
  records = { "L7" }, from = "2025-10-14",
  registered = false,   -- Legal Affairs knows; the case system does not, until somebody ties them together
  why = "Er loopt een claim over het podium. De zitting is op 19-01-2027. Tot de zaak definitief klaar is, blijft alles liggen, ook wat de gemeente niet goed uitkomt.",
  source = "Archiefwet 1995, art. 3",
}

hold "woo-lindes" { kind = "woo",
  title = "De lindes aan het Kerkpad",
  records = { "L3" }, from = "2026-11-20",
  why = "Op vrijdag 20 november vroeg een bewoner om alle stukken over de lindes. Vanaf dat moment moet blijven wat er is, ook als de termijn al om was.",
  source = "Woo, art. 4.1a",
}


-- What cannot be put right, and what can

local function bewaarstuk_weg(s)
  return s:destroyed "L1" or s:destroyed "L5" or s:destroyed "L6" or s:destroyed "L9" or s:destroyed "L12"
end

local function te_vroeg_weg(s)
  return bewaarstuk_weg(s) or s:destroyed "L2" or s:destroyed "L3" or s:destroyed "L7" or s:destroyed "L8"
end

local function iets_weg(s)
  return te_vroeg_weg(s) or s:destroyed "L4" or s:destroyed "L10" or s:destroyed "L11"
end

local function blijft_liggen(s)
  return not (s:destroyed "L4" and s:destroyed "L10" and s:destroyed "L11")
end

local function losse_eindjes(s)
  return blijft_liggen(s) or s.namens_petra or s.zwijgen_is_ja or s.toegezegd or s.uitgedund
      or s.claim_los or s.weer_terug or s.stil_gewist or not s.ztc_hersteld
end


-- Monday

scene "balie" { place = "balie-vergunningen", title = "Maandag, 9.00 uur",
  say "De balie van Vergunningen gaat om half tien open. Petra zit er al, aan de verkeerde kant van het glas. Ze heeft nummertje 41 in haar hand.",
  petra "Ik moest er een trekken, anders gaat het bord niet verder. Ga zitten. Vergunningen heeft deze maand geen manager. Dus heb ik er een team bij. En dit.",
  show "VL",
  petra "Twaalf regels. Het systeem heeft ze vannacht zelf uitgezocht. Volgende week woensdag draait de vernietiging. Begin december kan het nog, en daarna pas weer in maart. Ik hoef alleen te tekenen. Zeggen ze.",
  ik "Wie heeft ze gelezen?",
  petra "Niemand, dat is juist het mooie. Mijn hoofd zit vol met een G-schijf. Kijk er even naar, dan zet ik voor de lunch mijn krabbel.",

  choose "begin" { ask = "Wat doe je met de lijst van het systeem?",
    option "steekproef" { "Ik trek er drie en kijk die na. Zijn die goed, dan zijn de andere ook goed. Ze komen immers uit hetzelfde systeem.",
      earns = { OPD_10 = 1, BDV_06 = 1 },
      why = "Een steekproef past bij duizend gelijke zaken. Deze twaalf zijn allemaal anders. Drie goede zaken zeggen niets over de vierde.",
      source = "Archiefwet 1995, art. 3; werkwijze vernietigen Waterveen",
      petra "Drie is ook lezen. Kies dunne." },
    option "alles-open" { "Ik open ze alle twaalf. Het systeem kent alleen de sluitdatum. De rest staat in de stukken.",
      earns = { OPD_10 = 3, BDV_06 = 3 },
      why = "Onder de lijst staat hoe hij is gemaakt: sluitdatum plus termijn, niets gelezen, geen koppelingen bekeken. Dan zit het echte werk in de zaken zelf.",
      source = "Archiefwet 1995, art. 3; werkwijze vernietigen Waterveen",
      petra "Twaalf. Dat wordt geen lunch, dat wordt een avondmaaltijd. Goed. Hans zet ze voor je klaar." },
    option "vertrouwen" { "De selectielijst zit er al in. Ik kijk of er geen zaak dubbel staat, dan kun je tekenen.",
      why = "De lijst zit erin, maar een mens heeft er ooit resultaten aan gekoppeld. Het systeem rekent netjes door met wat daar fout ging.",
      source = "Archiefwet 1995, art. 3; werkwijze vernietigen Waterveen",
      petra "Geen dubbelen. Mooi. Dan haal ik vast een pen die het doet." },
    option "rondmailen" { "Ik stuur hem aan de behandelaars. Zij kennen hun zaken. Wie voor woensdag niets laat horen, is akkoord.",
      earns = { OPD_10 = 1, BDV_06 = 1 },
      why = "Behandelaars weten veel, dus vragen is goed. Maar wie niet antwoordt, heeft niets beoordeeld. En jij hebt zelf nog niets gelezen.",
      source = "Werkwijze vernietigen Waterveen, stap 2",
      petra "De helft is op cursus. Die zijn dus heel erg akkoord." },
  },

  when(function(s) return not s:chose("begin", "alles-open") end,
    petra "O wacht. Samira belde: jij moet ze toch alle twaalf openen. Iets met drie jaar geleden en een kerk. Ze wilde er niet over praten."),
  petra "Nummer 42 mag nu komen. Dat ben jij. Ik zit bij Hans als je me zoekt.",

  choose "twee-dingen" { ask = "Je opent zo twaalf zaken. Welke twee dingen zoek je in elke zaak als eerste op?", pick = 2,
    option "omvang" { "Hoeveel stukken erin zitten, want dan weet Hans hoelang het duurt.",
      why = "Handig voor Hans. Maar het zegt niets over de vraag of de zaak weg mag. Een dunne zaak kan blijvend zijn.",
      source = "Selectielijst gemeenten 2020" },
    option "banden" { "Wat eraan vastzit: een bezwaar, een claim, een brondocument.",
      earns = { OPD_11 = 3 },
      why = "Een zaak staat zelden alleen. Een claim houdt hem tegen, een bezwaar volgt de hoofdzaak, en een brondocument voor de BAG maakt hem blijvend.",
      source = "Selectielijst gemeenten 2020, 11.2.1; Selectielijst gemeenten 2020, 13.1.3" },
    option "begindatum" { "De dag waarop de termijn echt begint, en of die wel in het systeem staat.",
      earns = { BDV_05 = 3 },
      why = "Soms is dat het einde van de zaak. Soms het einde van wat vergund is: een uitrit, een café, een plicht om bomen te planten.",
      source = "Selectielijst gemeenten 2020, 11.1; Selectielijst gemeenten 2020, 11.1.12" },
    option "sluitdatum" { "Of de sluitdatum op de lijst klopt met de sluitdatum in het systeem. Eén dag verschil en alles is fout.",
      why = "De lijst haalt die datum uit het systeem. Ze zijn dus altijd gelijk. De vraag is of het de goede datum is om mee te tellen.",
      source = "Selectielijst gemeenten 2020, 11.1" },
    option "behandelaar" { "Wie hem behandelde, en of die er nog werkt. Dan kun je bellen als iets niet duidelijk is.",
      earns = { OPD_11 = 1 },
      why = "Bellen is nooit weg. Maar de meeste antwoorden staan in de zaak, en daar staan ze ook nog als iedereen met pensioen is.",
      source = "Archiefwet 1995, art. 3" },
  },
}

scene "bouw" { place = "ict", title = "Maandag, 10.00 uur",
  say "Hans heeft twee schermen en twee koppen thee. Op het linkerscherm staat een dakkapel.",
  hans "Twaalf zaken, één systeem. Maar elke zaak is een jas met andere zakken. De voorkant is voor iedereen gelijk. Wat je zoekt, zit in de zakken.",
  show "L1",
  hans "Een dakkapel. De behandelaar vond het een klein bouwwerk. Dat vond de dochter ook, denk ik. Die woont er nu in.",
  show "L12",
  hans "En dit kwam ervan. Bezwaar van nummer 7. Ik heb de badkamer nooit gezien, maar hij komt in dit systeem vaker voor dan ik.",
  show "L4",
  hans "Een carport die er niet kwam. Drie keer gebeld over een bagagebox.",
  show "L5",
  hans "Een huis dat er drie wilde zijn. Ook niet doorgegaan. Twee weigeringen dus, netjes onder hetzelfde nummer.",
  show "L9",
  hans "En een schuur. Niet meer. Dat vind ik een lekkere zaak: er is niets van over.",
  show "H3",
  hans "Hier heb je een stukje van de lijst. Met koffie. De vlek is geen categorie.",
  note "Eerst: wat deed de gemeente? Dan: is er een eigen regel? Die wint van de algemene. Dan pas: vanaf welke dag telt het? We tellen op de dag nauwkeurig.",

  appraise "bouw" { ask = "Vijf zaken: welke categorie, B of V, en vanaf welke dag telt het?",
    hint = {
      "Kijk niet naar het voorstel op de lijst, maar naar de stukken. Bij B hoort geen datum.",
      "Zoek in elke zaak eerst wat er is besloten. Pas dan weet je welk resultaat in de lijst erbij hoort." },
    records = { "L1", "L4", "L5", "L9", "L12" },
    earns = { OPD_10 = 5, OPD_11 = 2, BDV_05 = 2, KK_K5_01 = 3 }, source = "Selectielijst gemeenten 2020; Archiefwet 1995, art. 5" },

  hans "Ik zie je gezicht. Ga even lopen. Bij Jan ruikt het beter. En vraag hem naar de camper.",
}

scene "buiten" { place = "bureau-jan", title = "Maandag, 13.00 uur",
  say "Jan heeft ontbijtkoek en een kaart van Waterveen waar alle bomen op staan. Ook de dode. Die hebben een kruisje en een datum.",
  show "L2",
  jan "Dorpsweg 3. Daar kwam ik vanmorgen langs. Er stond een camper op en onder de camper lag een man. Hij zwaaide met een schroevendraaier.",

  choose "uitrit" { ask = "Wat doe je met regel 2, de uitrit?",
    hint = {
      "Zoek 11.1 op. Wanneer begint daar de termijn te lopen?",
      "Lees de berichten van 2025 en 2026 in deze zaak. Is er al iets geëindigd?" },
    option "laten-staan" { "Laten staan. De zaak is in 2020 gesloten en er geldt één jaar. Dat er nu een camper staat, verandert niets aan oude papieren.",
      why = "Bij 11.1 begint de termijn niet als de zaak sluit, maar als de vergunning vervalt. De uitrit wordt gebruikt. Er is dus nog geen dag van dat jaar om.",
      source = "Selectielijst gemeenten 2020, 11.1",
      jan "En als zijn overbuurman weer belt? Nou ja. Dan graven we hem wel een nieuwe." },
    option "op-b" { "Eraf, en ik zet hem op B. Zolang dat huis er staat, ligt er een uitrit. Dan heeft niemand er ooit nog omkijken naar.",
      why = "Blijvend is voor wat de lijst blijvend noemt. Een uitzondering maak je niet alleen, en deze uitrit is gewoon V. Dat de termijn nog moet beginnen, maakt hem niet voor altijd.",
      source = "Selectielijst gemeenten 2020, 11.1",
      jan "Voor altijd. Ik ken die camper. Die haalt april niet." },
    option "jaar-later" { "Eraf. Volgend jaar staat hij vanzelf weer op de lijst, dan kijken we opnieuw of hij er nog ligt.",
      earns = { BDV_05 = 1, OPD_11 = 1, KK_K5_01 = 1 },
      why = "Deze keer gaat hij niet weg, en dat is winst. Maar de oorzaak blijft: het veld is leeg en het systeem telt elk jaar opnieuw fout.",
      source = "Selectielijst gemeenten 2020, 11.1",
      jan "Dus volgend jaar rijd ik weer langs. Ik schrijf het op, dan neem ik koek mee." },
    option "termijn-open" { "Eraf. De termijn start pas als de vergunning vervalt. Ik noteer dat die datum ontbreekt en dat Jan hem doorgeeft.",
      earns = { BDV_05 = 3, OPD_11 = 3, KK_K5_01 = 2 },
      why = "De termijn telt vanaf het einde van wat is vergund. Zolang de uitrit er ligt, loopt er niets. Een lege datum is ook informatie, als je het erbij zet.",
      source = "Selectielijst gemeenten 2020, 11.1; MDTO, bewaartermijn",
      jan "Dus niet: wanneer schreven jullie het op. Maar: wanneer is het ding weg. Zo tel ik bomen ook." },
  },

  show "L3",
  jan "Ach, de lindes. Vier eruit, vier erin, één dood, één opnieuw. Ik heb er op eerste paasdag bij gestaan met een ei in mijn hand. Alle vier groen. Daar was de plicht klaar, en ik ook.",
  show "L11",
  jan "En Lies van De Sluis. Negentien jaar. Ik heb haar biljart nu in de schuur. Van de gemeente hoeft daar geen vergunning voor, ik heb het nagevraagd.",
  jan { "Zie je wat ze alle drie hebben? Jullie schrijven alles op als iets begint. Wie schrijft er op als het ophoudt?", mood = "ernstig" },
}

scene "stapel" { place = "kantoor", title = "Maandag, 14.30 uur",
  say "Je eigen bureau. Er liggen nog vier zaken, en de kamer ruikt naar ontbijtkoek.",
  show "L10",
  hans "Die van het terras is in elk geval simpel. Een man ziet een brandkraan en trekt zich terug. Verstandig, eigenlijk.",
  show "L6",
  hans "Deze heb ik nog uit het oude systeem gevist. Op het omslag staat een stempel: lijst 2017, mag weg in 2019. Hij is dus zeven jaar te laat, als ik goed reken.",
  show "H1",
  hans "En dit hing eraan, met een paperclip. Besluiten van het SIO. Er staat iets in over broodjes, maar ook over lijsten.",

  mark "welke-lijst" { ask = "Welke twee zinnen in dit besluit bepalen onder welke lijst regel 6, de garage, valt?",
    hint = {
      "Zoek wat er is besloten. Uitleg en wensen zijn geen besluit.",
      "De garage is een oude, gesloten zaak. Welke zin zegt iets over zulke zaken?" },
    record = "H1", earns = { VEV_02 = 3, OPD_11 = 2 },
    why = "Het gaat om wat is besloten, en om de vraag of dat ook voor deze oude, gesloten zaak geldt. De rest is uitleg, of een wens.",
    source = "Besluit SIO Waterveen 17-06-2021; Selectielijst gemeenten 2020, 11.3.2",
    passage "periode" { "De selectielijst van 2017 geldt voor stukken van 1 januari 2017 tot en met 31 december 2019.",
      why = "Dat is de gewone regel. Het besluit eronder wijkt daar juist van af.", source = "Selectielijst gemeenten 2017" },
    passage "voorbeeld" { "Ze ging na een jaar weg.",
      why = "Dit vertelt hoe het was onder de lijst van 2017. Het is een voorbeeld, geen besluit.", source = "Selectielijst gemeenten 2017, 11.3" },
    passage "besluit" { "Besluit: voor stukken uit 2017 tot en met 2019 gebruikt Waterveen de lijst van 2020.", right = true,
      why = "Dit is het besluit. De zaak is uit 2018, dus de lijst van 2020 geldt.", source = "Besluit SIO Waterveen 17-06-2021" },
    passage "gesloten" { "Het besluit geldt ook voor zaken die al gesloten zijn, zolang ze nog niet vernietigd zijn.", right = true,
      why = "Regel 6 is gesloten in 2018 en ligt er nog. Ook daarvoor geldt het besluit dus.", source = "Besluit SIO Waterveen 17-06-2021" },
    passage "wens" { "De proceseigenaar Milieu vindt een jaar lang genoeg en vraagt om een uitzondering.",
      why = "Iemand vond iets. In de zin erna staat dat het niet doorging.", source = "Besluit SIO Waterveen 17-06-2021" },
  },

  show "L8",
  hans "Kade 30. Een advies over een flat. Lees de chat eens, onderaan. Vier regels, en ik snap ineens waarom dit systeem zo vrolijk is.",
  show "L7",
  hans "En het Zomerfeest. Een trap, een worst, een mailtje van de advocaat. Ik heb in het register van Juridische Zaken gezocht. Zomerfeest: niets.",
  show "H4",
  ik "Gezocht op welk woord?",
  hans "Op Zomerfeest. Hoezo, waar zoek jij dan op?",

  choose "zomerfeest" { ask = "Wat doe je met regel 7, het Zomerfeest?",
    option "stop" { "Eraf, met een stop tot de claim definitief klaar is. Ik koppel de claimzaak eraan, zodat het ook in ons stopregister staat.",
      earns = { OPD_11 = 3, BDV_04 = 3, KK_V3_03 = 2 },
      why = "In het register staat geen feest maar een datum en een park: 31-08-2024, Havenpark. Dat is dit. Zolang de claim loopt, blijft alles. Daarna mag de zaak meteen weg.",
      source = "Archiefwet 1995, art. 3; werkwijze vernietigen Waterveen, stap 5",
      freeze "claim-zomerfeest",
      hans "Havenpark, 31 augustus. Natuurlijk. Ik zocht een feest, en zij schreven een val op." },
    option "termijn-om" { "Op de lijst laten. De termijn is al meer dan een jaar om. Te lang bewaren is ook fout, en de claim heeft een eigen zaak.",
      why = "De termijn klopt, maar er loopt een claim over precies deze dag en plek. Het bewijs zit in deze zaak, niet in die andere.",
      source = "Archiefwet 1995, art. 3; werkwijze vernietigen Waterveen, stap 5", set = { claim_los = true },
      hans "Oké. Al staan die 24 foto's van de trap dan nergens anders meer." },
    option "alleen-vergunning" { "De vergunning en de foto's apart houden. Daar gaat het bij de rechter om. De rest van de zaak kan gewoon mee.",
      why = "Dan kies jij vooraf wat bewijs is. Dat mag de rechter doen. Bovendien haal je een zaak niet uit elkaar: hij wordt als geheel gewaardeerd.",
      source = "Archiefwet 1995, art. 3; Selectielijst gemeenten 2020", set = { uitgedund = true },
      hans "Dus die mail over de worst gaat weg. En die zin erboven ook, over die trap." },
    option "blijvend" { "Eraf en op B. Als een zaak bij de rechter komt, is hij belangrijk genoeg om altijd te bewaren.",
      earns = { OPD_11 = 1 },
      why = "Dat hij nu blijft, klopt. Maar een claim maakt een zaak niet blijvend. De termijn is om. Alleen de stop houdt hem tegen, en die houdt een keer op.",
      source = "Selectielijst gemeenten 2020, 11.1.1; Archiefwet 1995, art. 3", set = { claim_los = true },
      hans "Een worst voor de eeuwigheid. Willem zal er een eigen kast voor willen." },
  },

  appraise "stapel" { ask = "Nog zes zaken: welke categorie, B of V, en vanaf welke dag telt het?",
    hint = {
      "Een stop verandert de categorie en de termijn niet. Je waardeert hier alsof er niets loopt.",
      "Lees van elke zaak het hele blad, ook de laatste regel.",
      "Het systeem telt vanaf de dag waarop de zaak sloot. Zegt de lijst dat hier ook?" },
    records = { "L3", "L6", "L7", "L8", "L10", "L11" },
    earns = { OPD_10 = 5, BDV_05 = 4, VEV_02 = 1, KK_K5_01 = 3 }, source = "Selectielijst gemeenten 2020; Archiefwet 1995, art. 5" },

  hans "Nog even over die chat. In de catalogus heeft 'Vooroverleg' maar één resultaat: afgebroken. Al sinds de bouw. Ik heb hem niet gebouwd. Of ja, de helft.",

  choose "catalogus" { ask = "Wat doe je met de fout in de catalogus?",
    option "alleen-regel" { "Ik verbeter regel 8 met de hand en ga door met de lijst. De catalogus bekijken we als het rustiger is.",
      earns = { OPD_10 = 1, OMG_03 = 1, KK_V1_03 = 1 },
      why = "Regel 8 is dan goed. Maar elk vooroverleg krijgt morgen weer het verkeerde resultaat. Rustiger wordt het niet: de lijst komt elk jaar terug.",
      source = "Selectielijst gemeenten 2020, 21.1.2",
      hans "Rustiger. Ik zet het in de agenda, bij 'ooit'." },
    option "tien-jaar" { "Zet in de catalogus dat 'afgebroken' bij vooroverleg tien jaar duurt. Dan klopt de termijn en hoeft niemand iets te leren.",
      why = "Dan staat er een goede termijn bij een verkeerde categorie. En wat echt wordt afgebroken, blijft dan negen jaar te lang.",
      source = "Selectielijst gemeenten 2020, 11.4; Selectielijst gemeenten 2020, 21.1.2",
      hans "Kan ik doen. Dat heet bij ons een pleister, en daar hebben we er veel van." },
    option "melden" { "Regel 8 verbeteren, de fout melden bij wie de catalogus beheert, en vragen hoeveel zaken er zo staan.",
      earns = { OPD_10 = 3, OMG_03 = 3, KK_V1_03 = 2 },
      why = "Je herstelt de regel én de oorzaak. En je vraagt door: een fout in de catalogus zit nooit in één zaak.",
      source = "Selectielijst gemeenten 2020, 21.1.2", set = { ztc_hersteld = true },
      hans "Vierenzestig. Vierenzestig keer afgebroken, en niemand brak iets af. Ik maak vandaag het goede resultaat aan. En ik herstel ze alle vierenzestig." },
    option "mail-team" { "Ik mail alle behandelaars dat ze bij vooroverleg beter moeten opletten welk resultaat ze kiezen.",
      why = "Er valt niets te kiezen: er staat er maar één. De behandelaars wisten allang dat het niet klopte. Kijk maar in de chat.",
      source = "Selectielijst gemeenten 2020, 21.1.2",
      hans "Sanne schrijft terug: welke knop bedoel je? Er is er maar één." },
  },
}


-- Tuesday

scene "petra" { place = "overleg", title = "Dinsdag, 9.30 uur", date = "2026-11-17",
  say "Petra komt binnen met haar jas nog aan. Ze legt een pen op tafel. Hij is van een makelaar.",
  petra "Er gaan regels af, hoorde ik. Ik dacht dat systemen beter konden rekenen dan wij. Vertel. Ik heb tien minuten en een droge boterham.",

  ask "lopend" { ask = "Vraag Petra wat zij weet van zaken die nog lopen. Je hebt tijd voor drie vragen.",
    hint = "Een open vraag levert meer op dan een vraag waar het antwoord al in zit.",
    with = "petra", turns = 3,
    question "niets-meer" { "Er loopt verder niets meer, hè? Dan kunnen we door.",
      answer = "Niet dat ik weet. Fijn, dan eet ik mijn boterham op.", closes = true,
      why = "Je legt het antwoord in haar mond. Zij zegt wat je wilt horen, en je weet nog steeds niets.",
      source = "Werkwijze vernietigen Waterveen, stap 2" },
    question "open" { "Welke van deze twaalf komen bij jullie nog langs: een brief, een telefoontje, een advocaat?",
      answer = "De dakkapel, elk jaar met kerst. Het terras, want hij heeft iets nieuws bedacht. En bij dat feest is iemand gevallen. Dat ligt bij de verzekeraar, toch?",
      earns = { OPD_02 = 3 },
      why = "Een open vraag met voorbeelden. Zo gaat zij zelf langs de twaalf regels, in plaats van langs jouw antwoord.",
      source = "Functiegebouw Rijk, functiegroep 528" },
    question "gelezen" { "Heb je de stukken bij de lijst gelezen voor je tekent?",
      answer = "De voorkant. Die was kort.",
      earns = { OPD_02 = 1 },
      why = "Een eerlijke vraag, maar hij levert alleen een schuldgevoel op. Je weet nu nog niet wat er loopt.",
      source = "Werkwijze vernietigen Waterveen, stap 2" },
    question "feest" { "Die val bij het Zomerfeest: is dat afgelopen?", needs = { "open" },
      answer = "Afgelopen? Nee. In januari is de zitting en ik moet nog opschrijven wie de trap heeft gezien. O. Dan heb ik die foto's nodig. Die mogen dus niet weg.",
      earns = { OPD_03 = 3 },
      why = "Je vraagt door op het ene dat nog leeft. Nu weet je het van haar zelf, met de datum erbij.",
      source = "Functiegebouw Rijk, functiegroep 528" },
    question "terras" { "En dat terras, wat is daar nieuw aan?", needs = { "open" },
      answer = "Hij vroeg op 3 november opnieuw aan, zonder brandkraan. Met een nieuwe tekening en een nieuw nummer. De oude heb ik niet nodig.",
      earns = { OPD_03 = 1 },
      why = "Goed om te weten: een nieuwe aanvraag is een nieuwe zaak. De oude wordt er niet door tegengehouden.",
      source = "Selectielijst gemeenten 2020, 11.4" },
    question "samenvatten" { "Dus van de twaalf loopt er nog één: het Zomerfeest. Zal ik dat met jouw naam in het verslag zetten?", needs = { "feest" },
      answer = "Ja. Met mijn naam en de datum. En zet erbij dat ik het pas wist toen jij het vroeg.", closes = true,
      earns = { OPD_03 = 2, OPD_08 = 2 },
      why = "Je vat samen en legt vast wie wat wist. Zo is het een oordeel en geen gevoel.",
      source = "Functiegebouw Rijk, functiegroep 528; werkwijze vernietigen Waterveen, stap 2" },
  },

  petra "Goed. Ik vertrouw je. Waar moet ik tekenen?",

  choose "tekenen" { ask = "'Ik vertrouw je. Waar moet ik tekenen?' Wat zeg je?",
    option "pen" { "Hier, onderaan. Ik heb alles al nagekeken, dus jij hoeft dat niet nog eens te doen.",
      why = "Haar handtekening is dan een stempel. Jij hebt gekozen en jij hebt gekeurd. Precies dat moet de werkwijze voorkomen.",
      source = "Werkwijze vernietigen Waterveen, stap 1 en 2",
      petra "Fijn. O, deze pen doet het niet. Wacht, ik heb er nog een van de tandarts." },
    option "mail" { "Ik mail hem je. Hoor ik voor donderdag niets, dan ga ik ervan uit dat je akkoord bent.",
      earns = { OPD_04 = 1, BDV_02 = 1, OPD_08 = 1 },
      why = "Nu ligt het wel op papier. Maar wie niet reageert, heeft niets beoordeeld. Zwijgen is geen akkoord, en het is het eerste wat later wordt nagevraagd.",
      source = "Werkwijze vernietigen Waterveen, stap 2", set = { zwijgen_is_ja = true },
      petra "Ik krijg honderd mails per dag. Maar goed. Donderdag." },
    option "regel-voor-regel" { "Nog niet. Ik loop de regels met je langs. Dan teken je voor wat je weet.",
      earns = { OPD_04 = 3, BDV_02 = 3, OPD_08 = 3 },
      why = "Beoordelen is kennis van de inhoud, geen handtekening. Jij legt uit, zij oordeelt, en het staat in het verslag. Zo blijven de rollen uit elkaar.",
      source = "Werkwijze vernietigen Waterveen, stap 1 en 2",
      petra "Dan eet ik onder het lezen. Regel 8, wat is dat met die flat? O. Dat is wel een goeie." },
    option "namens" { "Zal ik namens jou tekenen? Dan staat hij vandaag nog klaar.",
      why = "Dan tekent dezelfde hand twee keer. Vier ogen worden er twee. En als er iets mis is, kan zij niet zeggen wat zij heeft gezien.",
      source = "Werkwijze vernietigen Waterveen, stap 1", set = { namens_petra = true },
      petra "Dat zou enorm schelen. Mag dat? Nou, jij bent van de regels." },
  },

  petra "En daarna? Druk jij dan op de knop?",
  show "H2",

  order "keten" { ask = "Leg de stappen in de goede volgorde.",
    hint = {
      "De werkwijze van Waterveen staat op één blad. Lees bij elke stap wie hem doet.",
      "De verklaring zegt wat er echt is gebeurd. Wat moet er dan al klaar zijn?" },
    earns = { BDV_04 = 3, BDV_06 = 2 },
    why = "Kiezen, beoordelen, toestemming, wachten, uitvoeren, controleren, verklaren. De verklaring komt als laatste, want die zegt wat er echt is gebeurd.",
    source = "Archiefbesluit 1995, art. 8; werkwijze vernietigen Waterveen",
    item "maken" { "Ik maak de lijst en leg bij elke regel uit waarom." },
    item "inhoud" { "Petra beoordeelt de inhoud, Daan leest mee." },
    item "archivaris" { "Joost kijkt of het rechtmatig is en geeft toestemming." },
    item "wachten" { "De lijst wacht zeven dagen. Ik kijk of er een stop bij komt." },
    item "uitvoeren" { "Hans voert uit, in alle systemen en alle kopieën." },
    item "nagaan" { "We gaan na wat gelukt is en wat niet." },
    item "verklaren" { "Ik schrijf de verklaring van vernietiging." },
  },

  petra "Zeven stappen voor een handvol dossiers. Bij mij thuis heet dat oud papier.",
}

scene "wethouder" { place = "wethouder", title = "Dinsdag, 16.00 uur",
  say "De wethouder houdt van open deuren. Hij staat in de zijne.",
  kees "Kees Hofstra. Niet de Kees van de caravan, die heb je vast al gehad. Kom binnen. Het gaat over het Zomerfeest.",
  kees "Ik lees dat dat dossier sinds september vorig jaar weg had gemoeten. Een jaar te laat. Persoonsgegevens, AVG, straks staat het in De Golfslag: gemeente bewaart te lang. Ik wil dat netjes hebben.",
  kees { "En ik zeg het maar eerlijk. De verzekeraar vindt het een rommelig dossier. Als het volgens de regels al weg had gemoeten, dan kan het nu toch gewoon mee? Daar vraag ik niets geks mee.", mood = "ernstig" },

  choose "wethouder" { ask = "Wat zeg je tegen de wethouder?",
    option "nee-en-waarom" { "De termijn is om, dat klopt. Maar tot de claim klaar is mag er niets uit. Ook niet wat ons slecht uitkomt.",
      earns = { BDV_02 = 3, OPD_04 = 3, OPD_08 = 3 },
      why = "Je geeft hem gelijk waar hij gelijk heeft en zegt helder wat niet kan. Bewaren vanwege een claim is niet te lang bewaren. Weggooien kan strafbaar zijn.",
      source = "Archiefwet 1995, art. 3; AVG, art. 17 lid 3 onder e; Wetboek van Strafrecht, art. 361",
      kees "Ook niet wat slecht uitkomt. Die schrijf ik op. Dan leg ik de verzekeraar uit dat rommelig geen categorie is." },
    option "kijken" { "Ik begrijp het. Ik zal kijken wat ik kan doen. Misschien is er nog ruimte als de lijst toch opengaat.",
      why = "Er is geen ruimte, en dat weet je. Zo'n halve toezegging wordt onderweg een hele. Straks moet Joost hem terugdraaien.",
      source = "Werkwijze vernietigen Waterveen, stap 5; Functiegebouw Rijk, functiegroep 528", set = { toegezegd = true },
      kees "Kijk, daar kan ik mee verder. Ik meld het vast aan de verzekeraar." },
    option "joost" { "Dat kunt u het best aan de archivaris vragen. Die gaat over wat er weg mag.",
      earns = { BDV_02 = 1, OPD_04 = 1 },
      why = "Joost zal hetzelfde zeggen en dat is veilig. Maar jij kent het antwoord. Nu gaat de wethouder weg met hoop, en weet hij nog niet waarom het niet kan.",
      source = "Werkwijze vernietigen Waterveen, stap 4 en 5",
      kees "Joost. Die met de vulpen. Goed, dan loop ik daar morgen langs." },
    option "dunner" { "De zaak blijft, maar de losse mailtjes kunnen eruit. Dan hebt u een opgeruimd dossier én houden we de vergunning.",
      why = "Opruimen klinkt netjes. Maar een zaak uitdunnen terwijl er een claim over loopt, is bewijs weghalen. Ook als het rommelige mailtjes zijn.",
      source = "Archiefwet 1995, art. 3; Wetboek van Strafrecht, art. 361", set = { uitgedund = true },
      kees "Opgeruimd, dat is precies het woord. Dank je." },
  },
}


-- The list itself

scene "lijst" { place = "kantoor", title = "De vernietigingslijst", date = "2026-11-18",
  when({ toegezegd = true },
    joost { "De wethouder was bij me. Hij zei dat jij nog zou kijken naar het Zomerfeest. Ik heb hem uitgelegd dat er niets te kijken valt. Zeg dat een volgende keer zelf, dan hoeft hij niet twee trappen op.", mood = "ernstig" }),
  say "Joost Verbruggen is archivaris. Hij deelt de baan met Willem. Willem doet de kelder, Joost doet alles met een stekker.",
  joost "Mooie ochtend. Ik lees elke regel, met vulpen. Ik mis weinig. Maar ik ben een mens, dus jij bent de eerste die kijkt, en niet ik.",
  daan "En ik lees mee over de procedures. Ik ben graag voorzichtig. Dat is in mijn vak geen gebrek, dat is de functieomschrijving.",
  hans "Ik voer uit. Als het zover is. Zeg me wel waar ik moet kijken, want kopieën zitten op plekken waar niemand ze neerlegt.",
  note "De lijst gaat langs Petra, Daan en Joost. Dan wacht hij zeven dagen. Komt er in die week een stop bij, dan moet je iets doen: het systeem kijkt zelf alleen naar de termijn.",

  destroy "lijst" { ask = "Maak van het voorstel een vernietigingslijst die klopt.",
    hint = {
      "Wat mag, gaat op de lijst. Wat niet mag, gaat eraf met de goede reden. Daarna: beoordelen, toestemming, wachten, uitvoeren, verklaren.",
      "Kijk bij Mensen wie mag beoordelen. Kijk in het stopregister wat nu niet weg mag.",
      "Kijk aan het einde van de wachttermijn nog een keer in het stopregister. Er kan iets bij gekomen zijn." },
    name = "VL-2026-02",
    records = { "L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L10", "L11", "L12" },
    -- What the system made of them. It counts from the day a case was closed, so it stops none of the twelve.
    proposed = {
      L1 = "11.1", L2 = "11.1", L3 = { "11.1.12", "2022-02-10" }, L4 = "11.2", L5 = "11.2", L6 = "11.3",
      L7 = "11.1.1", L8 = "11.4", L9 = "11.1", L10 = "11.4", L11 = { "11.1", "2023-02-21" }, L12 = "13.1",
    },
    procedure = "full",
    staff = { "petra", "joost", "daan", "ik" },
    review "petra" { role = "reviewer", behaviour = "trusting",
      agrees = "Vanuit Vergunningen: akkoord. Ik heb meegelezen zover mijn boterham reikte. Wat jij erop hebt laten staan, kennen wij niet meer." },
    review "daan" { role = "coreviewer", behaviour = "trusting",
      objects = {
        L3  = "De lindes? Over bomen wordt hier altijd iets gevraagd. Ik heb er niets van binnen, maar ik voel het aankomen. Bewaar hem liever nog een jaar.",
        L7  = "Het Zomerfeest kan niet. Daar loopt een claim over, met een zitting in januari. Die staat in mijn register, onder het park.",
        L11 = "Horeca is altijd gevoelig. Misschien wil iemand ooit weten wie daar schonk. Ik zou hem houden.",
      },
      insists = { "L11" },
      agrees = "Dan is het mij goed. Ik schrijf mijn twijfel in de kantlijn. Daar is een kantlijn voor." },
    review "joost" { role = "archivist", behaviour = "trusting",
      objects = {
        L1  = "De dakkapel is een omgevingsvergunning voor bouwen. 11.1.6, dus B. Over zeventig jaar wil iemand weten wie hem daar zette. De buren misschien.",
        L2  = "De uitrit ligt er nog. Dan is de termijn niet begonnen, hoe oud het papier ook is.",
        L5  = "In de splitsing zitten twee brondocumenten voor de BAG. Dan is het 11.2.1, en die blijft.",
        L6  = "Deze garage valt onder ons SIO-besluit. Lijst 2020, 11.3.2: B. En ik wil weten wat er onder dat putdeksel zit.",
        L7  = "Bij het Zomerfeest hoort een stop. De claim loopt nog, en de rechter vraagt straks niet om een samenvatting.",
        L9  = "Een sloopmelding is 11.1.3: B. Dat er niets meer staat, is juist de reden om het op te schrijven.",
        L12 = "Dit bezwaar heeft de dakkapel veranderd. Dan volgt het de hoofdzaak: 13.1.3, B.",
      },
      agrees = "Twaalf regels gelezen, twee keer de vulpen bijgevuld. Rechtmatig wat mij betreft. Ik geef toestemming, onder ons eigen besluit informatiebeheer." },
    waiting = "P7D",
    recheck = "term",
    places {
      place "zaaksysteem" { "Het zaaksysteem zelf, met alle bijlagen", right = true, why = "Daar ligt de zaak. Naar de prullenbak verplaatsen is nog geen vernietigen." },
      place "zoekindex" { "De zoekindex en de voorbeeldplaatjes", right = true, why = "Daarin is de inhoud nog te lezen, ook als de zaak weg is. Dit wordt bijna altijd vergeten." },
      place "k-schijf" { "De kopieën op de K-schijf", right = true, why = "Een kopie zonder eigen rol gaat mee. Anders is de zaak niet weg maar verhuisd." },
      place "proef" { "De proefomgeving van januari", right = true, why = "Een proefomgeving met echte zaken is gewoon een kopie. Ook daar moet het weg." },
      place "back-up" { "De back-ups: laten overschrijven, uiterlijk na dertig dagen", right = true, why = "Losse zaken uit een back-up halen kan hier niet. De kringloop doet het, en de datum komt in de verklaring." },
      place "gemeenteblad" { "De bekendmaking op de website van de gemeente", right = false, why = "Die bekendmaking heeft een eigen rol en een eigen termijn. Hij hoort niet bij deze lijst." },
      place "neef" { "De lopende zaak van de neef, Z-2024-1322", right = false, why = "Dat is een andere zaak, van een ander bedrijf. Wat daarin zit, speelt daar een eigen rol." },
    },
    fails = { L10 = "Bestand vergrendeld: terras-kraai.dwg staat nog open op de balie." },
    earns = { BDV_04 = 6, OPD_10 = 4, OPD_11 = 2, BDV_06 = 2, KK_K1_05 = 4, KK_V3_03 = 2 },
    source = "Archiefwet 1995, art. 3; Archiefbesluit 1995, art. 8",
    declaration = { earns = { BDV_05 = 3, BDV_02 = 3, KK_K2_01 = 2 },
      field "specificatie" { ask = "Wat is er vernietigd?",
        option "aantal" { "Zaken van Vergunningen uit de jaren 2020 tot en met 2025, zoals vermeld op lijst VL-2026-02.", points = 1,
          why = "De lijst is een goed begin, maar niet alles erop is gegaan. De verklaring moet zelf zeggen welke zaken het zijn.", source = "Archiefbesluit 1995, art. 8" },
        option "per-zaak" { "Per zaak: nummer, onderwerp, periode en aantal stukken.", points = 3,
          why = "Zo is elke zaak later te herkennen, zonder dat er namen van bewoners in staan.", source = "Archiefbesluit 1995, art. 8" },
        option "namen" { "Per zaak: nummer, adres, naam van de aanvrager en wat er in de brieven stond. Dan is alles terug te vinden.", points = 0,
          why = "Nu bewaar je voor altijd wat je net hebt vernietigd. Een specificatie is geen samenvatting.", source = "Archiefbesluit 1995, art. 8; AVG, art. 5 lid 1 onder e" },
      },
      field "grond" { ask = "Op welke grond?",
        option "systeem" { "Op grond van het voorstel van het zaaksysteem en de goedkeuring van proceseigenaar en archivaris.", points = 0,
          why = "Dat zegt wie het goedvond, niet waarom het mocht. Goedkeuring is geen grond.", source = "Archiefbesluit 1995, art. 8" },
        option "avg" { "De AVG: persoonsgegevens mogen niet langer blijven dan nodig is.", points = 1,
          why = "Een goede reden om op tijd te zijn. Maar de termijn zelf komt uit de selectielijst.", source = "Archiefbesluit 1995, art. 8; AVG, art. 5 lid 1 onder e" },
        option "categorie" { "De selectielijst gemeenten 2020, met per zaak het nummer en de begindatum.", points = 3,
          why = "De selectielijst geeft de grond. Met nummer en begindatum kan iemand het later narekenen.", source = "Archiefbesluit 1995, art. 8; Archiefwet 1995, art. 5" },
      },
      field "wijze" { ask = "Op welke manier?",
        option "alle-plekken" { "Gewist in alle vier de systemen. In de back-ups overschreven, uiterlijk na dertig dagen.", points = 3, needs_places = true,
          why = "Dit zegt waar het lag en wanneer het ook uit de back-ups is. Waar is het alleen als je alle plaatsen koos. Pas dan is de inhoud nergens meer terug te halen.", source = "Archiefbesluit 1995, art. 8" },
        option "aangekruist" { "Gewist op de plaatsen die ik koos, elk met naam. Ligt er ergens nog iets, dan staat dat erbij.", points = 2,
          why = "Een eerlijke zin: wie hem leest, kan het nagaan. Ligt er nog iets, dan is dit wat je verklaart. Ligt er niets meer, zeg dat dan ook, met de datum van de back-ups.", source = "Archiefbesluit 1995, art. 8" },
        option "procedure" { "Volgens de werkwijze vernietigen van Waterveen, door functioneel beheer, na akkoord van alle betrokkenen.", points = 1,
          why = "Dat is hoe er is besloten. De vraag is wat er met de bestanden is gebeurd, en waar.", source = "Archiefbesluit 1995, art. 8" },
        option "digitaal" { "Digitaal verwijderd uit het zaaksysteem, zonder mogelijkheid om het terug te zetten.", points = 0,
          why = "In de proefomgeving en de zoekindex stond het ook. Zolang er een kopie ligt, is deze zin niet waar.", source = "Archiefbesluit 1995, art. 8" },
      },
      field "wanneer" { ask = "Welke datum komt erin?",
        option "akkoord" { "De dag waarop Joost toestemming gaf. Dat was het besluit, de rest is uitvoering.", points = 0,
          why = "Op die dag lag alles er nog. De verklaring zegt wanneer iets echt weg was, niet wanneer het mocht.", source = "Archiefbesluit 1995, art. 8" },
        option "per-zaak" { "Per zaak de dag waarop hij gewist is. Liep er een vast, dan ook dat, met de reden.", points = 3,
          why = "De verklaring komt na de uitvoering en zegt wat er is gebeurd. Ook wat eerst misging, hoort erin.", source = "Archiefbesluit 1995, art. 8" },
        option "een-dag" { "De dag van de run, voor de hele lijst dezelfde. Zo sluiten lijst en verklaring mooi op elkaar aan.", points = 1,
          why = "Voor de meeste zaken klopt dat. Maar liep er een vast, dan is die op papier weg terwijl hij er nog lag.", source = "Archiefbesluit 1995, art. 8" },
        option "vandaag" { "De dag waarop ik de verklaring schrijf. Dan is alles zeker weg en hoef ik niets na te zoeken.", points = 0,
          why = "Wie later wil weten wanneer een zaak verdween, vindt alleen de dag waarop jij erover schreef.", source = "Archiefbesluit 1995, art. 8" },
      },
    },
  },
}


-- What the run left behind

scene "serverruimte" { place = "serverruimte", title = "In de serverruimte",
  advance "2026-12-07",
  say "De serverruimte zoemt. Hans heeft een trui aan die niet voor bezoek is bedoeld. Daan is meegelopen en houdt zijn jas dicht.",

  when(function(s) return s:destroyed "L3" end,
    daan { "De lindes. Vrijdag de twintigste kwam het Woo-verzoek binnen, ik had het in het register gezet. Een paar dagen later waren de stukken weg. Nu moet ik uitleggen dat wij vernietigden wat net was gevraagd.", mood = "ernstig" },
    set { lindes_weg = true },
    otherwise(
      daan "Over die lindes kwam vrijdag de twintigste een Woo-verzoek. Het dossier lag er nog. Ik had er al een gevoel bij. Al is een gevoel geen reden, dat weet ik nu ook.")),

  when(function(s) return s:destroyed "L10" or s:destroyed "L11" end,
    hans { "Vannacht viel een schijf uit: die met de horecazaken. De nieuwste back-up die het deed, was die van 24 november. Die heb ik teruggezet. Wat wij daarna van die schijf hebben vernietigd, staat er dus weer.", mood = "ernstig" },

    choose "terugzetten" { ask = "Vernietigde horecazaken staan er weer. Wat doe je?",
      option "laten" { "Laten staan. Wij hebben ze netjes vernietigd, dat staat op papier. Wat een back-up daarna doet, is techniek.",
        why = "Wat te lezen is, is er. De verklaring klopt nu niet meer en de zaken vallen gewoon weer onder een Woo-verzoek.",
        source = "Archiefwet 1995, art. 3; AVG, art. 5 lid 1 onder e", set = { weer_terug = true },
        hans "Techniek. Die doet het, dus niemand gaat het merken. Denk ik." },
      option "logboek" { "Stops nakijken, opnieuw vernietigen volgens het logboek, en bij de verklaring noteren wat er is gebeurd.",
        earns = { BDV_04 = 3, OPD_11 = 3, KK_V3_03 = 2 },
        why = "Na terugzetten draai je de vernietigingen opnieuw. Het besluit geldt nog. Kijk wel eerst of er intussen een stop is bijgekomen, en schrijf op wat er gebeurde.",
        source = "Archiefwet 1995, art. 3; Archiefbesluit 1995, art. 8",
        hans "Het logboek afspelen na elke herstelde back-up. Dat zet ik in mijn draaiboek, onder 'koffie zetten'." },
      option "stil" { "Wis ze vandaag nog een keer. Ze waren al goedgekeurd, dus hier hoeft niemand meer van te weten.",
        earns = { BDV_04 = 1 },
        why = "Weg zijn ze dan wel, en dat moest ook. Maar zonder notitie weet niemand dat ze terug waren. Wie later in het logboek kijkt, vindt een raadsel.",
        source = "Archiefbesluit 1995, art. 8", set = { stil_gewist = true },
        hans "Geen mailtje, geen ticket, geen getuigen. Ik voel me een beetje een inbreker." },
      option "opnieuw-lijst" { "Dan zet ik ze op de volgende lijst, met opnieuw een akkoord van Petra, Daan en Joost. Zo is het zuiver.",
        earns = { BDV_04 = 1, OPD_11 = 1, KK_V3_03 = 1 },
        why = "Het besluit was er al en is niet veranderd. Opnieuw besluiten kan, maar tot maart staan de zaken er weer. Opnieuw uitvoeren is genoeg.",
        source = "Archiefwet 1995, art. 3; werkwijze vernietigen Waterveen",
        hans "Maart. Dan staan ze er dus nog drie maanden, om weg te mogen." },
    },

    otherwise(
      when(iets_weg,
        hans "Vannacht viel een schijf uit: die met de horecazaken. Ik heb een back-up teruggezet. Van onze lijst was daar niets van vernietigd, dus er kwam ook niets terug. Deze keer.",
        otherwise(
          hans "Er is niets vernietigd. De lijst ligt in de la tot maart. Mijn trui had ik dus niet nodig.")))),

  when(function(s) return not s.ztc_hersteld end,
    later("P6M",
      hans { "De nieuwe lijst is binnen. Vooroverleg, vooroverleg, vooroverleg. Vierenzestig stuks, allemaal 'afgebroken', allemaal negen jaar te vroeg. Vorig jaar keken we naar één regel. Niet naar de knop.", mood = "ernstig" })),
}

scene "maart" { place = "balie-vergunningen", title = "Maart 2027",
  advance "2027-03-15",
  petra "De run van maart is geweest. Eén lijst, één handtekening. Ik heb alle regels gelezen. Daarna heb ik een uur geslapen.",
}


-- Months later: what the choices did

scene "juni" { place = "archief", title = "Juni 2027",
  advance "2027-06-14",
  say "Een half jaar later. Joost heeft de lijst van vorig jaar op tafel gelegd. De inkt van zijn vulpen is bruin geworden.",

  when(bewaarstuk_weg,
    set { vl02_bewaarstuk_weg = true },
    joost { "De inspecteur trok een steekproef van tien. Eén daarvan was van deze lijst, en die had er moeten zijn. Ik heb geschreven wat er gebeurd is. Terug komt hij niet.", mood = "ernstig" },
    when(function(s) return s:destroyed "L1" or s:destroyed "L12" end,
      joost "Op de Wilgenstraat wordt het dak vervangen. In het archief ontbreekt een stuk van het verhaal: wat er mocht, of waarom het zijraam van matglas moest zijn. De buren op nummer 7 weten het nog wel. Elke dag."),
    when(function(s) return s:destroyed "L6" end,
      joost { "En op de Industrieweg is gegraven voor een school. Onder het putdeksel zat een olietank. In het dossier zat de kaart.", mood = "ernstig" }),
    when(function(s) return s:destroyed "L5" end,
      joost "Op Sluisweg 41 hangen weer drie huisnummers. Dat wij die splitsing weigerden, kunnen we in de BAG nog zien. Waaróm, dat lag in de zaak."),
    when(function(s) return s:destroyed "L9" end,
      joost "Op de Achterweg wil de nieuwe eigenaar weten waar het asbest bleef. Het bonnetje zat bij de sloopmelding. De kat is overigens terecht."),
    otherwise(
      joost "De inspecteur trok een steekproef van tien. Twee waren van deze lijst. Hij zocht de dakkapel en hij vond hem, met het matglas erbij. Hij heeft drie minuten gekeken. Dat was een mooie dag.")),

  when(function(s) return s:failed("lijst", "L10") end,
    joost "Van één regel wilde de inspecteur meer weten: het terras. Goedgekeurd, vastgelopen, blijven staan. Hij heeft in de verklaring nagelezen of dat er ook stond."),

  when(function(s) return s:destroyed "L7" end,
    set { zomerfeest_weg = true },
    daan { "De rechtbank vroeg in januari om de foto's van de trap. Wij hebben geen foto's meer. Wij hebben een verklaring van vernietiging, met een datum ná de claim. De rechter las hem hardop voor.", mood = "ernstig" },
    otherwise(
      when({ uitgedund = true },
        daan { "De rechtbank kreeg het dossier van het Zomerfeest. De advocaat legde onze inhoudsopgave naast de stukken en vroeg waar de mail over de trap was. Toen werd het heel stil.", mood = "ernstig" },
        otherwise(
          when({ claim_los = true },
            daan "De rechtbank vroeg om het Zomerfeest. Het lag er nog, maar nergens stond dat het bij de claim hoorde. Ik heb er een dag naar gezocht. Onder het park, natuurlijk.",
            otherwise(
              daan "De rechtbank kreeg het hele dossier, ook de mail over de worst. Foto 17 liet zien dat de leuning er zat. De claim is afgewezen, en in mei mocht de zaak eindelijk weg.")))))),

  when(function(s) return s:destroyed "L8" end,
    petra { "De Nieuwe Kade heeft nu toch een vergunning aangevraagd. Met een kopie van ons advies uit 2021. Wij hebben het zelf niet meer. We moeten dus geloven wat zij zeggen dat wij zeiden.", mood = "ernstig" }),

  when(function(s) return s:destroyed "L2" end,
    jan "De uitrit aan de Dorpsweg. De overbuurman heeft een advocaat en wij hebben geen vergunning meer. Gelukkig had de man er nog een. Onder de camper."),

  when({ weer_terug = true },
    when(function(s) return s:destroyed "L11" end,
      daan { "Mevrouw Waterman vroeg wat wij nog van haar hadden. Niets, schreef ik. Toen vond ik haar hele dossier, teruggezet en wel. Ik heb de brief opnieuw moeten schrijven.", mood = "ernstig" },
      otherwise(
        daan { "De heer Kraai vroeg wat wij nog van zijn eerste terras hadden. Niets, schreef ik. Toen vond ik zijn hele aanvraag, teruggezet en wel, met brandkraan. Ik heb de brief opnieuw moeten schrijven.", mood = "ernstig" }))),

  when({ stil_gewist = true },
    hans { "Iemand van de accountant keek in het logboek. Twee keer vernietigd, één verklaring. Hij vroeg wat er in december was gebeurd. Ik was er zelf bij en ik kon het niet goed uitleggen.", mood = "ernstig" }),

  when({ namens_petra = true },
    petra { "De inspecteur vroeg wat ik van regel 8 vond. Ik wist niet welke dat was. Het is mijn naam, en jouw hand. Dat gesprek duurde langer dan lezen had geduurd.", mood = "ernstig" },
    otherwise(
      when({ zwijgen_is_ja = true },
        joost "De inspecteur zocht het oordeel van Vergunningen. Hij vond een mail zonder antwoord. 'Wie zwijgt, stemt toe' staat niet in ons besluit informatiebeheer. Ik heb het twee keer gelezen."))),

  when(function(s) return iets_weg(s) and blijft_liggen(s) end,
    daan "In februari kwam er een verzoek om inzage. Daar vielen ook zaken onder die vorig jaar al weg hadden gemoeten. Een week werk aan papier dat er niet meer hoorde te zijn."),

  when(function(s) return s.ztc_hersteld end,
    hans "De lijst van dit jaar is kort. De vierenzestig vooroverleggen staan er niet op, want die zijn tien jaar. En er is nu een veld 'opgehouden op'. Jan vult het in. Met datum, en met een tekeningetje."),

  joost "Twaalf regels stonden er op die lijst. Volgens de termijn konden er vier weg, en toen het zover was drie. Wat zegt dat over de manier waarop dat systeem is ingericht? En wie van ons had dat moeten zien?",

  reflect "terugblik" { ask = "Vier van de twaalf regels konden volgens de termijn weg. Wat zegt dat over de inrichting van het zaaksysteem, en wie zou dat bij jullie herstellen?",
    hint = "Denk aan een systeem dat je zelf gebruikt. Niemand beoordeelt wat je schrijft." },

  when(te_vroeg_weg,
    finish "kwijt",
    otherwise(
      when(function(s) return not iets_weg(s) end,
        finish "niets",
        otherwise(
          when(losse_eindjes,
            finish "half",
            otherwise(finish "verantwoord")))))),
}


ending "verantwoord" { title = "Drie weg, en uit te leggen",
  text = "Het systeem stelde twaalf zaken voor. Drie zijn er vernietigd, en van elke zaak kun je zeggen waarom. Negen bleven er, met een reden: een eigen regel, een termijn die nog loopt, een claim, een verzoek van de laatste week.\n\nPetra heeft zelf een nummertje getrokken voor de volgende lijst. Jan tekent een boompje bij elke datum. En de knop voor vooroverleg heet nu 'vooroverleg'." }

ending "half" { title = "Niets kwijt, wel losse eindjes",
  text = "Er is niets weggegaan wat moest blijven, en dat is het belangrijkste. Maar ergens ligt nog iets: een fout die elk jaar terugkomt, een handtekening zonder lezer, een zaak die te lang ligt, een belofte op de gang.\n\nDat is te herstellen, en het begint bij één vraag: welke stap sloeg ik over omdat hij niets opleverde?" }

ending "kwijt" { title = "Getekend, en toch te vroeg",
  text = "De lijst was akkoord. Twee keer zelfs. Toch is er iets weg wat had moeten blijven: omdat het systeem het voorstelde, omdat niemand de zaak opende, of omdat er op de laatste dag niet meer is gekeken.\n\nWat nu telt: eerlijk melden welke zaak het was, zoeken wie er nog een exemplaar heeft, en de oorzaak weghalen. Een knop met één keuze is zo'n oorzaak." }

ending "niets" { title = "Alles bleef liggen",
  text = "Vorig jaar is er niets vernietigd. Dat voelt veilig, en er ging dus ook niets te vroeg weg. Maar wat weg moest, lag er nog maanden: namen, adressen en tekeningen van mensen die daar niet meer op rekenden.\n\nBewaren is ook een besluit. In maart moest al het werk over. Petra had nummer 1." }

-- Jouw eerste casus. Gemaakt met: casus new, op {{datum}}.
--
-- Hij werkt al. Speel hem eerst (casus play), lees dan mee, en verander daarna steeds één ding.
-- Alles achter twee streepjes, zoals deze regel, is uitleg voor jou. Casus slaat het over.
--
-- Drie regels, en dan ken je de taal:
--   1. Tekst staat tussen "rechte" quotes. Lange tekst mag tussen [[ en ]].
--   2. Achter elk onderdeel in een lijst staat een komma.
--   3. Wat je opent, sluit je: { bij }, ( bij ) en " bij ".

-- De kop: wat iemand ziet voor het spel begint, en welke lijst en welk kader gelden.
scenario "mijn-casus" {
  version   = "0.1.0",             -- maak dit hoger als je de casus opnieuw uitdeelt
  title     = "Mijn casus",
  summary   = "De brugwachter gaat met pensioen en laat een doos achter. Wat moet blijven, wat mag weg, en waarom heeft net vandaag iemand een vraag?",
  scale     = 6,                   -- schaal van de functie, 5 tot en met 8
  minutes   = 10,
  date      = "2026-11-16",        -- de dag waarop het verhaal begint; jaar eerst
  framework = "fgr-528",           -- hiermee worden de punten verdeeld
  schedule  = "gemeenten-2020",    -- met deze selectielijst rekent Casus uit wat blijft en wat weg mag
  picture   = "brug",              -- brug.svg in deze map; anders een plaat van Casus zelf
  start     = "brug",              -- de scene waarmee het begint
  pass      = 60,                  -- vanaf dit percentage is een toets gehaald

  -- Dingen die het verhaal onthoudt. Een optie zet ze met set, en when kijkt ernaar.
  variables = {
    te_snel  = false,              -- de doos ging ongelezen naar de container
    weet_app = false,              -- Bea heeft over de groepsapp verteld
  },
}

-- De mensen. Wie je een naam geeft voor het =-teken, kan daarna praten: bea "Hallo!"
-- face is een gezicht uit Casus, of een plaatje in deze map. Zonder face komen er letters.
local bea    = person "bea"    { name = "Bea Mulder",        role = "Brugwachter, nog drie dagen", face = "bea" }
local samira = person "samira" { name = "Samira el Idrissi", role = "Recordmanager, jouw buddy",   face = "samira" }
local ravi   = person "ravi"   { name = "Ravi Sluiter",      role = "Maakt de dorpskrant" }
local ik     = person "ik"     { name = "Jij",               role = "Informatiebeheerder",         face = "jij" }

-- De stukken staan in een ander bestand. Zo blijft dit bestand te lezen.
include "stukken.lua"


-- Scene 1: een gesprek. say is de verteller, en een naam met tekst is iemand die praat.

scene "brug" { place = "brug", title = "Maandag, 9.30 uur",
  say "Het huisje bij de brug is drie bij drie meter. Er past een stoel in, een kachel, en Bea. Op de stoel staat een doos.",
  bea "Daar ben je! Dit is alles wat hier in twintig jaar is blijven liggen. Donderdag ga ik weg. Neem je hem mee?",

  -- choose: één antwoord. Elke optie zegt waarom (why) en op welke grond (source).
  -- earns geeft punten voor een indicator uit het kader. Geen earns is geen punten.
  -- Zet het beste antwoord niet altijd bovenaan, en maak het niet altijd het langst.
  choose "doos" { ask = "Wat doe je met de doos?",
    option "container" { "Meenemen en in de container zetten. Na twintig jaar kijkt hier niemand meer naar, en Bea is er dan mooi vanaf.",
      why = "Je weet niet wat erin zit. Stukken van de gemeente mogen alleen weg volgens de selectielijst, en nooit ongelezen.",
      source = "Archiefwet 1995, art. 3; Archiefwet 1995, art. 5",
      set = { te_snel = true },                 -- onthoud dit voor later
      bea "Zo snel? Ik had er nog een paperclip uit willen halen." },   -- dit gebeurt alleen bij deze optie
    option "bekijken" { "Eerst samen bekijken. Daarna gaat hij mee.",
      earns = { OPD_02 = 2, BDV_04 = 2 },
      why = "Bea weet nu nog waar elk stuk vandaan komt. Donderdag niet meer. Eerst weten wat het is, dan pas beslissen.",
      source = "Archiefwet 1995, art. 3",
      bea "Ga zitten. Nee, niet daar, dat is de kachel." },
    option "ophalen" { "Hij mag blijven staan. Ik stuur volgende week iemand die hem netjes komt ophalen.",
      earns = { OPD_02 = 1 },
      why = "Er gaat niets verloren, en dat is goed. Maar volgende week is Bea weg, en haar verhaal ook.",
      source = "Archiefwet 1995, art. 3",
      bea "Volgende week sta ik op een camping. Maar de doos is geduldig." },
  },

  -- when kijkt naar wat er onthouden is. Met otherwise zeg je wat er anders gebeurt.
  when({ te_snel = true },
    samira { "Ik zag een doos bij de container staan. Ik heb hem weer naar binnen gebracht. We bekijken hem nu alsnog.", mood = "ernstig" },
    otherwise(
      bea "Bovenop ligt een foto. Die moet je zien.")),
  show "R4",                                    -- laat een stuk zien

  -- ask: een gesprek met een aantal beurten (turns). needs: deze vraag komt pas na die andere.
  ask "gesprek" { ask = "Bea heeft nog tijd voor twee vragen. Wat vraag je?", with = "bea", turns = 2,
    question "weggooien" { "Wat kan er volgens u allemaal weg?",
      answer = "Alles, behalve de foto. Maar wie ben ik? Ik draai aan een wiel.",
      why = "Bea mag iets vinden, maar zij beslist het niet. De selectielijst zegt wat weg mag.",
      source = "Archiefwet 1995, art. 5" },
    question "vertellen" { "Vertelt u eens: hoe is deze doos ontstaan?",
      answer = "Wie iets over de brug had, bracht het hier. Klachten, briefjes, een keer een taart. En in 2024 die vlottenrace, daar ging het hele dorp over praten.",
      earns = { OPD_01 = 2, OPD_03 = 1 },
      why = "Een open vraag, en je laat Bea vertellen. Zo hoor je ook wat niet in de doos zit.",
      source = "Functiegebouw Rijk, functiegroep 528" },
    question "doorvragen" { "Die vlottenrace: werd daarover ook gemaild of geappt?", needs = { "vertellen" },
      answer = "Geappt! In de groep Vlot en Vast. Ik heb een uitdraai gemaakt, die ligt onder de taartdoos.",
      earns = { OPD_03 = 3 },
      why = "Je vraagt door op wat zij zelf noemt. Een appje over het werk is ook een document van de gemeente.",
      source = "Woo, art. 2.1", set = { weet_app = true } },
    question "uitleg" { "Weet u dat stukken van de gemeente onder de Archiefwet vallen?",
      answer = "Nee. Is dat erg? Moet ik nu iets tekenen?",
      why = "Het klopt, maar het is geen vraag. Bea schrikt, en je weet nog niets meer.",
      source = "Functiegebouw Rijk, functiegroep 528" } },

  when({ weet_app = true },
    ik "Onder de taartdoos. Genoteerd.",
    otherwise(
      bea "Onder de taartdoos ligt ook nog papier. Iets met appjes.")),
  go "verzoek",                                 -- naar een andere scene
}


-- Scene 2: er komt een verzoek binnen. Nu gaat het om lezen en zoeken.

scene "verzoek" { place = "kantoor", title = "Maandag, 11.00 uur",
  say "De doos staat op je bureau. Hij ruikt naar smeervet. Dan komt er een mail binnen.",
  show "W1",
  samira "Dat is een Woo-verzoek, ook al staat het woord er niet in. Lees eens met een pen in je hand.",

  -- mark: zinnen in een stuk. Neem de woorden letter voor letter over uit dat stuk.
  mark "omvang" { ask = "Markeer wat bepaalt welke stukken hij vraagt.", record = "W1",
    earns = { OPD_02 = 2, BDV_05 = 2 },
    why = "Onderwerp, jaar en soort stukken bepalen de omvang. Zijn reden en zijn haast doen dat niet.",
    source = "Woo, art. 4.1",
    passage "onderwerp" { "alle stukken over de vlottenrace van 2024", right = true,
      why = "Het onderwerp en het jaar. De races van andere jaren vallen er niet onder.", source = "Woo, art. 4.1" },
    passage "appjes" { "Ook de appjes", right = true,
      why = "De vorm maakt niet uit: een appje over het werk is ook een document.", source = "Woo, art. 2.1" },
    passage "krant" { "Voor de dorpskrant", right = false,
      why = "Een reden. Wie om documenten vraagt, hoeft geen belang te hebben.", source = "Woo, art. 4.1" },
    passage "haast" { "Het liefst voor zaterdag", right = false,
      why = "Een wens. De termijn staat in de wet: vier weken.", source = "Woo, art. 4.4" } },

  -- choose met pick: zoveel antwoorden tegelijk.
  choose "vandaag" { ask = "Welke twee dingen doe je vandaag nog?", pick = 2,
    why = "De klok loopt vanaf de ontvangst, en wat gevraagd is moet blijven. De rest kan morgen.",
    source = "Woo, art. 4.1a; Woo, art. 4.4",
    option "waarom" { "Ravi vragen waarom hij dit wil weten. Dan kun je gerichter zoeken en krijgt hij sneller antwoord.",
      why = "Dat hoeft hij niet te zeggen. Doorvragen mag wel, als het verzoek te vaag is. Dat is het niet.", source = "Woo, art. 4.1" },
    option "vasthouden" { "Zorgen dat niets over de race wordt vernietigd.", earns = { BDV_04 = 2 },
      why = "Wat gevraagd is, moet blijven zolang het verzoek loopt, ook als de termijn om is.", source = "Woo, art. 4.1a" },
    option "formulier" { "Terugmailen dat hij het formulier moet gebruiken. Pas dan begint de termijn te lopen.",
      why = "Een verzoek hoeft geen formulier te zijn. De termijn loopt al.", source = "Woo, art. 4.1" },
    option "registreren" { "Het verzoek registreren, met de datum van vandaag.", earns = { OPD_06 = 2 },
      why = "Zo weet iedereen wanneer de vier weken om zijn: op 14 december.", source = "Woo, art. 4.4" },
  },

  samira "Nu de stukken zelf. Pas op: niet alles waar 'vlot' in staat, gaat over vlotten.",

  -- find: zoeken in een stapel. recall: alles gevonden? precision: niets te veel?
  -- freezes: wat gevonden is, mag voorlopig niet weg. Welke hold dat is, staat in stukken.lua.
  find "zoeken" { ask = "Zoek in de doos wat onder het verzoek valt.",
    records = { "R1", "R2", "R3", "R4", "R5", "R6", "R7" }, right = { "R3", "R7" },
    recall = { OPD_12 = 3 }, precision = { BDV_05 = 2 }, freezes = "woo-vlotten",
    why = "Twee stukken gaan over de race van 2024: de toestemming en de appjes. De folder belooft alleen vlotte hulp.",
    source = "Woo, art. 4.1; Woo, art. 4.1a" },

  -- note komt in het notitieboek van de speler.
  note "Woo-verzoek van 16 november: alles over de vlottenrace van 2024. Besluit uiterlijk 14 december. Deze stukken mogen zolang niet weg.",

  -- later: dit komt terug, na een tijd ("P10W" is tien weken). Er moet dan wel tijd voorbijgaan: advance.
  later("P10W",
    release "woo-vlotten",                      -- de hold is voorbij
    when(function(s) return s:destroyed "R3" end,
      ravi "Ik kreeg een brief: één stuk was er niet meer. Het wordt een stukje over hoe dat kan.",
      otherwise(
        samira "Ravi heeft zijn stukken, en de tijd voor bezwaar is om. De vlottenrace mag van het slot. De termijn zelf is niet veranderd.",
        ravi "Het wordt een dubbele pagina! De badkuip met de badeend staat voorop."))),
  go "tafel",
}


-- Scene 3: het vakwerk. De antwoorden rekent Casus zelf uit, met de selectielijst en de gegevens van de stukken.

scene "tafel" { place = "overleg", title = "Maandag, 14.00 uur",
  samira "Zes stukken uit de doos, op een rij. Vraag steeds: wat dééd de gemeente? Niet: wie schreef het.",

  -- classify: elk stuk in een vak. Het scheme met de vakken staat in stukken.lua.
  classify "indelen" { ask = "Leg elk stuk bij het werk waar het bij hoort.", scheme = "werk",
    records = { R1 = "geschillen", R2 = "betalen", R3 = "toestemming", R4 = "verzoeken", R5 = "verzoeken", R6 = "geen-stuk" },
    earns = { OPD_10 = 3, OPD_11 = 2 },
    why = "Indelen doe je naar het werk van de gemeente. Reclame is geen archiefstuk.",
    source = "Selectielijst gemeenten 2020; Archiefwet 1995, art. 1 onder c" },

  -- appraise: categorie, B of V, termijn en datum. Je vult hier geen antwoorden in: Casus kijkt bij
  -- elk stuk naar category en closed.
  appraise "waarderen" { ask = "Waardeer de vijf archiefstukken.", records = { "R1", "R2", "R3", "R4", "R5" },
    earns = { OPD_10 = 6, BDV_06 = 3 },
    why = "De categorie volgt uit wat de gemeente deed en hoe het afliep. De termijn telt vanaf het sluiten van de zaak.",
    source = "Selectielijst gemeenten 2020; Archiefwet 1995, art. 5" },
  go "lijst",
}


-- Scene 4: vernietigen, van lijst tot verklaring.

scene "lijst" { place = "archief", title = "Dinsdag, 10.00 uur", date = "2026-11-17",
  samira "Vier stukken stonden al op een lijstje van Bea, met een kruis erachter. Zo makkelijk gaat het niet. Kijk even in onze werkwijze.",
  show "H1",

  -- order: schrijf de stappen in de goede volgorde; de speler ziet ze door elkaar.
  order "stappen" { ask = "In welke volgorde gaat vernietigen bij ons?",
    earns = { BDV_06 = 3 },
    why = "Wie de lijst maakt, laat een ander kijken. Pas na het wachten wordt er vernietigd, en pas daarna is er iets te verklaren.",
    source = "Archiefbesluit 1995, art. 8; werkwijze vernietigen, stap 1 tot en met 5",
    item "maken" { "De lijst maken." },
    item "laten-lezen" { "Een ander laten beoordelen." },
    item "wachten" { "Zeven dagen wachten." },
    item "vernietigen" { "Vernietigen, op elke plek." },
    item "verklaren" { "De verklaring opmaken." } },

  -- destroy, de korte vorm: een lijst, één beoordelaar, en een verklaring. Er is ook een hele keten,
  -- met rollen en plaatsen; die staat in het handboek. Bezwaren (objects) mogen terecht zijn of niet.
  destroy "vernietigingslijst" { ask = "Maak de vernietigingslijst.",
    -- Tips: hoogstens drie, van vaag naar precies. Zeg waar de speler moet kijken, niet wat het antwoord is.
    hint = {
      "Kijk per stuk naar twee dingen: is de termijn om, en houdt iets het tegen?",
      "Samira leest mee. Ze heeft vaak gelijk, maar niet altijd. Reken na wat ze zegt." },
    name = "Lijst doos brug 2026-1",            -- deze naam typt de speler over als het menens wordt
    records = { "R1", "R2", "R3", "R5" }, reviewer = samira,
    objects = {
      R1 = "De klacht over het wachten? Misschien klaagt deze meneer ooit nog eens. Ik zou hem houden.",
      R2 = "De regenpakken? Tel eens na: zeven jaar vanaf juni 2020. Die is nog niet om.",
      R3 = "De vlottenrace? Daar loopt een Woo-verzoek over. Die moet blijven tot dat klaar is.",
    },
    agrees = "Akkoord. Ik mis niets en er staat niets te veel op.",
    earns = { BDV_04 = 6 },
    why = "Weg mag wat over zijn termijn is en waar niets aan hangt: de klacht en de meeuw. De factuur is nog niet zover, en de race is gevraagd.",
    source = "Archiefwet 1995, art. 3; Woo, art. 4.1a; Selectielijst gemeenten 2020",
    declaration = { earns = { BDV_06 = 3 },
      field "wat" { ask = "Wat is er vernietigd?",
        option "doos" { "Oude papieren uit de doos van de brugwachter.", points = 0,
          why = "Zo weet later niemand welke stukken erin zaten.", source = "Archiefbesluit 1995, art. 8" },
        option "per-stuk" { "Elk stuk apart: onderwerp, jaar en categorie.", points = 3,
          why = "De verklaring specificeert wat er weg is. Namen van bewoners zijn daar niet voor nodig.", source = "Archiefbesluit 1995, art. 8" } },
      field "grond" { ask = "Op welke grond?",
        option "lijst" { "De selectielijst gemeenten 2020.", points = 3,
          why = "De selectielijst is de grond om te vernietigen.", source = "Archiefwet 1995, art. 5" },
        option "pensioen" { "Het pensioen van de brugwachter, want daardoor moest het huisje leeg.", points = 0,
          why = "Dat is de aanleiding, geen grond.", source = "Archiefwet 1995, art. 5" } },
      field "hoe" { ask = "Op welke manier?",
        option "weg" { "Veilig weggedaan, zoals wij dat altijd doen.", points = 0,
          why = "Dit zegt niet wat er is gebeurd.", source = "Archiefbesluit 1995, art. 8" },
        option "papier-en-scan" { "Papier versnipperd, en de scan gewist.", points = 3,
          why = "De verklaring noemt de manier, voor elke plek waar het stuk lag.", source = "Archiefbesluit 1995, art. 8" } },
    } },
  go "terug",
}


-- Scene 5: de tijd gaat voorbij, en wat je deed komt terug.

scene "terug" { place = "brug", title = "Drie maanden later",
  advance "P3M",                                -- hier komt ook terug wat met later klaarstond
  say "Het is februari. In het huisje hangt nu een camera die de brug bedient. De stoel staat er nog.",

  -- Een voorwaarde mag ook een vraag aan het spel zijn. Zo'n vraag zegt alleen ja of nee.
  when(function(s) return s:destroyed "R3" end,
    samira { "De vlottenrace stond op onze lijst, en is vernietigd terwijl ernaar gevraagd was. Ik heb Ravi zelf gebeld.", mood = "ernstig" }),
  when(function(s) return s:destroyed "R2" end,
    samira { "De accountant vroeg om de factuur van de regenpakken. Die hadden we nog moeten hebben, tot juni.", mood = "ernstig" }),
  bea "Ik kom mijn stoel halen. En? Was er iets bij, in die doos?",

  -- reflect: vrij schrijven. Hier zijn geen punten mee te halen, en niemand leest mee.
  reflect "terugblik" { ask = "Wat zou jij een volgende keer anders doen met zo'n doos?" },

  when(function(s) return s:destroyed "R2" or s:destroyed "R3" end,
    finish "te-veel",
    otherwise(finish "op-orde")),
}

-- Het slot. Een casus mag meer dan één einde hebben.
ending "op-orde" { title = "De doos is leeg, het archief klopt",
  text = "Wat moest blijven, is gebleven. Wat weg mocht, is weg, met een lijst en een verklaring. Bea heeft haar paperclip terug." }
ending "te-veel" { title = "De doos is leeg, te leeg",
  text = "Er is iets vernietigd wat nog nodig was. Eerlijk melden helpt, en de volgende lijst lees je twee keer. Kijk bij de beslissingen terug waar het begon." }

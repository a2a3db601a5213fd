-- A Woo request in the middle of a destruction run: find, hold, stop.
-- 2,310 cases go at eight tomorrow morning; a journalist asks for what some of them say about a swimming pool.
-- All persons, bodies, names and numbers are invented.

scenario "woo-verzoek-golfslag" {
  version   = "1.1.0",
  title     = "Woo-verzoek midden in de vernietiging",
  summary   = "Maandagmiddag, tien over half vier. Een goedgekeurde lijst van 2.310 zaken wordt morgen om acht uur vernietigd. Dan stuurt een wethouder een mail door over een zwembad. Je hebt zestien uur, een back-up en een zoekvak.",
  scale     = 7,
  minutes   = 40,
  date      = "2026-11-16",
  framework = { "fgr-528", "kenniskaart-ta" },
  schedule  = "gemeenten-2020",
  picture   = "zwembad",
  buddy     = "daan",
  start     = "kwart-voor-vier",
  pass      = 60,
  variables = {
    run_stil       = false,   -- the whole run is paused
    stop_jaar      = false,   -- nothing at all is destroyed until the end of the year
    alles_weg      = false,   -- the run was started by hand on Monday night
    deel_weg       = false,   -- the run was started for all that does not seem to be about the alderman
    iets_weg       = false,   -- at least one of the 46 was destroyed
    plafond_weg    = false,   -- the case about the suspension points was destroyed
    origineel_weg  = false,   -- copies kept, originals destroyed
    hold_blijft    = false,   -- the hold was never lifted
    weet_naam      = false,   -- Corrie told about the old name and the property number
    weet_wie       = false,   -- and about the contractors
    weet_nummers   = false,   -- and about the project numbers
    weet_klagers   = false,   -- and about those who complained
    apps_weg       = false,   -- the chat was lost
    smal_gezocht   = false,   -- more than fifteen of the 46 were not found on Monday
    verzwegen      = false,   -- the three cases of the old system were kept quiet
  },
  facts = {
    golfslag_vernietigd       = false,   -- records asked for were destroyed all the same
    stop_zonder_einde         = false,   -- a stop or a hold that nobody ends
    hold_register_gekoppeld   = false,   -- the Woo register and the hold register know each other
    woo_gemist                = false,   -- from De eerste postbak: the request of Mr Haan was missed
    alles_gekopieerd          = false,   -- from Opruimdag: the whole G drive was copied to the DMS
  },
}


-- The people

local daan   = person "daan"   { name = "Daan Postma",        role = "Woo-coördinator",                 face = "daan" }
local kees   = person "kees"   { name = "Kees Brand",         role = "Wethouder Sport en Vastgoed",     face = "kees" }
local hans   = person "hans"   { name = "Hans Kuipers",       role = "Functioneel beheerder",           face = "hans" }
local corrie = person "corrie" { name = "Corrie Vink",        role = "Beheerder zwembad De Golfslag" }
local samira = person "samira" { name = "Samira el Idrissi",  role = "Teamleider informatiebeheer",     face = "samira" }
local noor   = person "noor"   { name = "Noor Hafkamp",       role = "Journalist, De Veenbode",         face = "noor" }
local willem = person "willem" { name = "Willem Terpstra",    role = "Gemeentearchivaris",              face = "willem" }
local ik     = person "ik"     { name = "Jij",                role = "Recordmanager",                   face = "jij" }


-- What lies on the table

record "L1" {
  title = "Vernietigingslijst", kind = "lijst", number = "VL-2026-03",
  from = "2026-10-05", to = "2026-11-09", where = "Zaaksysteem, vernietiging",
  facts = { "Status: akkoord, wachttijd loopt", "Run: dinsdag 17-11-2026, 8.00 uur", "Akkoord van: proceseigenaren, archivaris, directeur" },
  level = "item", creator = "Informatiebeheer", access = "internal", personal = "none",
  page = sheet { title = "VL-2026-03, nieuw zaaksysteem", columns = { "Zaaktype", "Categorie", "Termijn", "Aantal" },
    { "Onderhoud gebouw", "15.1", "V 5 jaar", "318" },
    { "Melding", "15.1", "V 5 jaar", "704" },
    { "Klacht", "13.1", "V 5 jaar", "196" },
    { "Evenement", "11.1.1", "V 1 jaar", "271" },
    { "Verzoek, afgewezen", "6.2", "V 1 jaar", "143" },
    { "Informatieverzoek", "6.1.3", "V 1 jaar", "389" },
    { "Factuur", "18.1", "V 7 jaar", "289" },
    { "Samen", "", "", "2.310" },
  },
}

record "W1" {
  title = "Mail: documenten zwembad De Golfslag", kind = "e-mail",
  from = "2026-11-16", to = "2026-11-16", where = "Mailbox wethouder, doorgestuurd",
  facts = { "Ontvangen door de wethouder: 16-11-2026, 15.12 uur", "Doorgestuurd aan jou: 16-11-2026, 15.40 uur" },
  level = "item", creator = "De Veenbode", access = "internal", personal = "ordinary",
  page = thread { subject = "Documenten zwembad De Golfslag",
    message { from = "Noor Hafkamp, De Veenbode", to = "Kees Brand, wethouder", date = "2026-11-16", time = "15:12",
[[
Beste meneer Brand,

Het zwembad is nu tien weken dicht. Ik schrijf een reconstructie en ik wil weten wat de gemeente wist, en wanneer.

Daarom vraag ik u om alle documenten over zwembad De Golfslag, van 1 januari 2018 tot en met 31 december 2021. Dus ook e-mails, appjes, klachten, meldingen en stukken over het onderhoud. Wat bij de aannemers ligt en eigenlijk bij u hoort, hoort er wat mij betreft ook bij.

Namen van gewone bezoekers mag u weglakken. Daar gaat het mij niet om.

Ik hoop op vrijdag, want zaterdag is onze krant het dikst.

Met vriendelijke groet,
Noor Hafkamp
De Veenbode

PS De frikandellen van snackbar De Golfslag mag u buiten beschouwing laten. Die heb ik zelf onderzocht.]] },
    message { from = "Kees Brand, wethouder", to = "Jij", date = "2026-11-16", time = "15:40", "ff kijken volgende week. K." },
  },
}

record "O1" {
  title = "Drie meldingen uit het oude systeem", kind = "uitdraai",
  from = "2019-02-04", to = "2019-11-28", where = "Oud zaaksysteem",
  facts = { "Nummers: 88-1043, 88-1051, 88-1077", "Vernietigd: zaterdag 14-11-2026, 3.00 uur", "Nog in: back-up van vrijdag 13-11, tot 13-12-2026" },
  category = "15.1", closed = "2019-11-28", level = "file", creator = "Team Vastgoed", classification = "Melding", access = "internal", personal = "none",
  why = "Meldingen van een gebrek horen bij onderhoud: vijf jaar. De termijn was om en de lijst was akkoord.",
  source = "Selectielijst gemeenten 2020, 15.1",
  page = form { title = "Uit het runverslag van zaterdag 14-11-2026",
    { "88-1043", "Melding, object 0417, bruine druppels bij de luchtroosters, 2019" },
    { "88-1051", "Melding, object 0417, plaat boven bad 2 trilt, 2019" },
    { "88-1077", "Melding, object 0417, luchtkast maakt geluid, 2019" },
    { "Resultaat", "Vernietigd, met de andere 118 zaken van dit systeem" },
    { "Wachttijd", "Geen. Dit systeem kent geen wachttijd." },
  },
}

record "A1" {
  title = "Appgroep 'Bad & Bouw'", kind = "chat",
  from = "2019-03-05", to = "2026-11-13", where = "Telefoon van de wethouder, privé",
  facts = { "Leden: Kees Brand, Van Dreumel, Van Balken", "Berichten: volgens Kees 'een stuk of duizend'" },
  level = "file", creator = "Kees Brand", access = "confidential", personal = "ordinary",
  page = chat { title = "Bad & Bouw",
    message { from = "Van Balken", date = "2020-06-29", time = "21:14", "24 van de 310 roestig. 3 zijn eruit. Ik stuur de lijst morgen naar vastgoed" },
    message { from = "Kees Brand", date = "2020-06-29", time = "21:20", "Vervelend. Hoe erg op een schaal van tandarts" },
    message { from = "Van Balken", date = "2020-06-29", time = "21:22", "Wortelkanaal" },
    message { from = "Kees Brand", date = "2020-06-29", time = "21:31", "Ff niks naar de raad tot ik het geld heb. Hoe is het met je knie" },
    message { from = "Van Balken", date = "2020-06-29", time = "21:33", "Slechter dan jullie plafond" },
  },
}

-- What the learner found and missed of the 46

-- By the register, not by what the law holds: a case nobody found is not skipped by the run.
local function missed(s)
  local count = 0
  for i = 1, 46 do
    if not s:registered(string.format("K%02d", i)) then
      count = count + 1
    end
  end
  return count
end

-- The 46 cases that the run of Tuesday destroys, as far as the register does not stop it
local pool_cases = {}
for i = 1, 46 do
  pool_cases[i] = string.format("K%02d", i)
end

local function missed_none(s) return missed(s) == 0 end
local function missed_some(s) return missed(s) > 0 end
local function missed_many(s) return missed(s) > 15 end

local function mails_missed(s)
  return not s:registered "E09" or not s:registered "E15" or not s:registered "E17"
end

local function snackbar_held(s)
  return s:registered "N01" or s:registered "N02" or s:registered "N03"
end

-- Cases of the list that were held and are not about the pool; of the common ones every tenth is looked at.
local function strangers(s)
  local count = 0
  for _, id in ipairs { "N02", "N04", "N06", "N07", "N08", "N09", "N10", "N11", "N13", "N14", "N15", "N16", "N17" } do
    if s:registered(id) then
      count = count + 1
    end
  end
  for i = 5, 205, 10 do
    if s:registered(string.format("G%03d", i)) then
      count = count + 1
    end
  end
  return count
end

local function has_strangers(s) return strangers(s) > 0 end
local function has_crowd(s) return strangers(s) > 12 end


-- Monday afternoon

scene "kwart-voor-vier" { place = "kantoor", title = "Maandag, 15.40 uur",
  set { golfslag_vernietigd = false, stop_zonder_einde = false, hold_register_gekoppeld = false },
  say "Buiten wordt het al donker. Op je scherm staat de mooiste lijst van je loopbaan: VL-2026-03. Zeven zaaktypen, zes handtekeningen, nul fouten. Rechtsboven telt een klokje af. Nog 16 uur en 20 minuten.",
  show "L1",
  samira "Zes handtekeningen! De vorige keer had ik er één, en die was van mijzelf. Morgen om acht uur taart?",
  say "Ping. Een mail van de wethouder. Dat zijn er meestal twee per jaar, en de andere gaat over parkeren.",
  show "W1",
  samira "'Ff kijken volgende week.' Dan zal het wel meevallen. Toch?",

  choose "ontvangst" { ask = "Een mail aan een wethouder, om 15.12 uur. Wat is het, en wat doe je?",
    option "formulier" { "Ik schrijf haar dat ze het Woo-formulier moet gebruiken. Dan staat het meteen goed geregistreerd en weten we zeker wanneer de termijn begint.",
      earns = { OMG_01 = 1, OPD_06 = 1 },
      why = "Vriendelijk, maar het klopt niet. Een verzoek hoeft geen formulier te zijn, en het mag bij elk onderdeel van de gemeente binnenkomen. Is e-mail bij jullie echt dicht, dan zeg je dat meteen en help je haar verder.",
      source = "Woo, art. 4.1",
      say "Twintig minuten later belt Noor naar Daan. 'Ik heb net een formulier gekregen over een mail die u al heeft. Is dat een grapje?' Daan zegt dat hij zo terugbelt." },
    option "vragen" { "Ik vraag Kees eerst of hij dit zelf als een Woo-verzoek ziet. Het is zijn mailbox, en hij kent haar.",
      earns = { OMG_01 = 1, OPD_06 = 1 },
      why = "Wat het is, bepaalt de tekst, niet de ontvanger. Zij vraagt om documenten over een taak van de gemeente. Dat is een verzoek, ook als het woord Woo er niet in staat.",
      source = "Woo, art. 4.1",
      kees "Een wat-verzoek? Joh, ze wil gewoon een stukkie schrijven. Volgende week." },
    option "vandaag" { "Dit is een Woo-verzoek, vandaag ontvangen. Ik registreer het, bel Daan en noteer: besluit uiterlijk 14 december.",
      earns = { OMG_01 = 3, OPD_06 = 3, KK_K2_01 = 2 },
      why = "Een verzoek mag in een gewone mail staan. De termijn van vier weken begint bij de ontvangst: vandaag, 15.12 uur, bij de wethouder. Verdagen kan één keer, met twee weken: tot 28 december.",
      source = "Woo, art. 4.1; Woo, art. 4.4",
      daan "Kwart voor vier en nu al een verzoek met een datum erop. Ik had taart meegebracht als ik het wist. Wacht: over welk bad?" },
    option "volgende-week" { "Volgende week, zoals hij vraagt. Als het een echt verzoek is, komt het vanzelf via de postkamer, en dan doen we het goed.",
      why = "Het ligt er al. De termijn loopt, en om acht uur morgenochtend kan weg zijn wat zij vraagt. Volgende week kijken is dan kijken naar niets.",
      source = "Woo, art. 4.1; Woo, art. 4.1a",
      say "Om vijf over vier staat Daan naast je bureau, buiten adem. Noor heeft hem gebeld of haar mail was aangekomen. 'Welke mail?', vroeg hij. Hij wist van niets." },
  },

  daan "Lees haar mail eens met een pen in je hand. Ik wil weten waar ze om vraagt. Niet waarom, en niet wanneer ze het wil hebben.",

  mark "omvang" { ask = "Markeer in de mail wat bepaalt welke documenten eronder vallen.", record = "W1",
    hint = {
      "Wat vraagt ze precies? Waarom ze het vraagt, doet er niet toe.",
      "Een verzoek heeft een onderwerp, een periode en soorten stukken. Zoek ze alle drie. En waar liggen ze?" },
    earns = { OPD_02 = 4, BDV_05 = 2, KK_K2_01 = 2 },
    why = "Onderwerp, periode en soort stukken bepalen de omvang. Haar reden, haar krant en haar haast doen dat niet.",
    source = "Woo, art. 4.1",
    passage "onderwerp" { "alle documenten over zwembad De Golfslag", right = true,
      why = "Dit is het onderwerp. Let op: het zwembad, niet de naam. Stukken die het bad anders noemen, vallen er ook onder.", source = "Woo, art. 4.1" },
    passage "periode" { "van 1 januari 2018 tot en met 31 december 2021", right = true,
      why = "Dit is de periode. Stukken van daarvoor en daarna vallen er niet onder.", source = "Woo, art. 4.1" },
    passage "soorten" { "ook e-mails, appjes, klachten, meldingen en stukken over het onderhoud", right = true,
      why = "Een document is elk vastgelegd gegeven dat met de taak te maken heeft. De vorm of het apparaat maakt niet uit.", source = "Woo, art. 2.1" },
    passage "aannemers" { "Wat bij de aannemers ligt en eigenlijk bij u hoort", right = true,
      why = "Stukken die bij de gemeente horen maar er niet zijn, vraagt de gemeente terug bij wie ze heeft.", source = "Woo, art. 4.2 lid 2" },
    passage "reden" { "Ik schrijf een reconstructie", right = false,
      why = "Wie om documenten vraagt, hoeft geen belang te hebben. De reden maakt het verzoek niet kleiner of groter.", source = "Woo, art. 4.1" },
    passage "wens" { "Ik hoop op vrijdag", right = false,
      why = "Een wens. De termijn staat in de wet: vier weken.", source = "Woo, art. 4.4" },
    passage "lakken" { "Namen van gewone bezoekers mag u weglakken", right = false,
      why = "Dit gaat over hoe zij het krijgt, niet over welke stukken eronder vallen. Ook een klacht met een naam moet je eerst bewaren.", source = "Woo, art. 4.1a" },
    passage "snackbar" { "De frikandellen van snackbar De Golfslag", right = false,
      why = "Een grap, en een handige waarschuwing: er is nog een Golfslag in Waterveen.", source = "Woo, art. 4.1" } },

  daan "Mooi. Dan hebben we een onderwerp, vier jaar, en een wethouder die 'ff' schrijft. En dat klokje van jou, rechtsboven. Wat telt dat eigenlijk af?",

  order "avond" { ask = "De avond is kort. In welke volgorde werk je?",
    hint = {
      "Kijk naar de klok op je scherm. Wat kan wachten tot vanavond laat, en wat niet?",
      "Wat moet je later kunnen laten zien? En wat is morgenvroeg niet meer terug te draaien?" },
    earns = { OPD_06 = 3, BDV_06 = 3 },
    why = "Eerst wat maar tien seconden kost en later bewijs is, dan wat niet meer terug te draaien is. Daarna pas het werk dat tijd mag kosten.",
    source = "Woo, art. 4.1a",
    item "tijd" { "Opschrijven: ontvangen om 15.12 uur, gezien om 15.40 uur." },
    item "stil" { "Hans laten stilzetten wat morgen weg zou gaan." },
    item "termen" { "Zoekwoorden verzamelen bij wie het bad kent." },
    item "zoeken" { "Zoeken, en vastleggen wat eronder valt." },
    item "vrij" { "Weer laten gaan wat er zeker niet onder valt." } },

  daan "Ik bel mevrouw Hafkamp en zeg dat we bezig zijn. Jij gaat naar Hans. Loop maar, rennen maakt hem zenuwachtig.",
}

scene "serverruimte" { place = "serverruimte", title = "Maandag, 16.10 uur",
  say "In de serverruimte is het achttien graden en klinkt het als een strand. Hans draagt er een muts.",
  hans "VL-2026-03, ja. Twee systemen. Het nieuwe heeft een wachttijd van zeven dagen, die is morgen om acht uur om. 2.310 zaken. Daarna wist het de sleutels. Dan is het weg tot in de back-up. Daar ben ik trots op.",
  ik "En het oude?",
  hans { "Het oude kent geen wachttijd. Dat draaide zaterdagnacht zijn 121 zaken. Ik zat op een verjaardag.", mood = "ernstig" },
  show "O1",
  hans "Drie ervan zijn van object 0417. Dat is jullie bad. Netjes op de lijst, termijn om. Ze zitten nog in de back-up van vrijdag, tot 13 december. Dan schuift die eruit.",
  hans "Ik kan per zaak een merk zetten: niet vernietigen. Dan slaat de run die over. Of ik zet de hele run op pauze, één knop. Zeg het maar. Maar zeg het vóór acht uur.",

  choose "stoppen" { ask = "Wat laat je Hans vanavond stilzetten?",
    hint = {
      "Lees nog eens wat ze vraagt. Weet je nu al welke zaken dat zijn?",
      "Wat kost een nacht te breed, en wat kost een nacht te smal?" },
    option "drie" { "De zaken over het plafond. Daar gaat het haar om. De rest van het bad is haarspelden en kwijtgeraakte muntjes.",
      why = "Jij kiest nu wat belangrijk is. Zij vroeg om alle documenten. Een melding over een lamp kan precies het bewijs zijn dat iemand naar boven keek.",
      source = "Woo, art. 4.1a",
      hans "Dan zet ik daar een merk op. Welke zijn dat? Ik heb er drie waar 'plafond' in staat. En drie waar 'boven' in staat." },
    option "hele-run" { "De hele run, tot we weten wat eronder valt. Met tijdstip en reden in het logboek, en morgen kijken we wat weer mag.",
      earns = { OMG_01 = 3, BDV_04 = 3 },
      why = "Je weet nu nog niet welke zaken eronder vallen, en wat weg is, is weg. Een nacht breed stilzetten kost bijna niets. Het logboek laat later zien wanneer je het wist en wat je deed.",
      source = "Woo, art. 4.1a",
      set = { run_stil = true },
      hans "Klik. Veertien over vier, run op pauze, reden Woo. Mooiste knop die ik heb, en ik mocht hem nooit gebruiken." },
    option "niets" { "Niets. De lijst is door zes mensen getekend, en zolang er geen besluit op het verzoek ligt, geldt die handtekening gewoon.",
      why = "De plicht om te bewaren begint bij de ontvangst, niet bij het besluit. Een handtekening van vorige week weet niets van een verzoek van vandaag.",
      source = "Woo, art. 4.1a",
      hans { "Zoals je wilt. Ik schrijf wel op dat ik het gevraagd heb.", mood = "ernstig" } },
    option "hele-jaar" { "Alles. We vernietigen dit jaar niets meer, nergens, in geen enkel systeem. Dan kan er ook niets meer misgaan, wie er ook belt.",
      earns = { OMG_01 = 1, BDV_04 = 1 },
      why = "Voor vannacht werkt het. Maar vernietigen wat over de termijn is, is ook een plicht. Een stop zonder einde botst met de Archiefwet en met de AVG.",
      source = "Woo, art. 4.1a; Archiefwet 1995, art. 3; AVG, art. 5 lid 1 onder e",
      set = { run_stil = true, stop_jaar = true },
      later(function(s) return s.stop_jaar and s:since "2027-05-01" end,
        set { stop_zonder_einde = true },
        samira { "De FG was hier. Sinds november staat alles stil. 31.000 zaken over hun termijn, met naam en adres erin. Jouw stop had een begin, een reden en een briefje van Hans. Alleen geen einde.", mood = "ernstig" }),
      hans "Alles? Ook de camerabeelden, de sollicitaties en de uitgeschreven honden? Goed. Ik plak er een briefje op: 'van hogerhand'." },
  },

  hans "Nog iets. De uitdraai van het bad kan ik zo voor je maken. Maar je moet me zeggen waar ik op zoek. Ik ken dat gebouw alleen van de storingen.",
  say "Je pakt je fiets. Over tien minuten sta je op de Sportlaan.",
}

scene "zwembad" { place = "zwembad", title = "Maandag, 16.35 uur",
  say "Het bad is leeg. Op de bodem van bad 2 staat een emmer, precies onder een gat in het plafond. Corrie Vink zit op startblok 4 en eet een krentenbol.",
  corrie "Jij komt van het archief. Gek, niemand komt van het archief. Vraag maar. Om vijf uur doe ik het licht uit, dat is dan weer mijn taak.",

  ask "corrie" { ask = "Je hebt tijd voor drie vragen. Wat wil je van Corrie weten?", with = "corrie", turns = 3,
    question "plafond" { "Was dat plafond nou echt gevaarlijk?",
      answer = "Ik ben badmeester, geen bouwvakker. Ik heb het opgeschreven. Elke keer. Wat ze ermee deden, moet je niet aan mij vragen. Sorry. Ik zit hier al de hele week.",
      why = "Begrijpelijk, maar daar gaat het nu niet om. Of het gevaarlijk was, zoekt een ander uit. Jij hebt zoekwoorden nodig, en nog een half uur.",
      source = "Woo, art. 4.1" },
    question "namen" { "Onder welke namen staat het bad op papier?",
      answer = "Tot 2016 heette het Zuiderbad, en de halve buurt zegt dat nog. Post gaat naar Sportlaan 8. Op bonnen zetten ze 'object 0417'. 'De Golfslag' zegt alleen de gemeente.",
      earns = { OPD_12 = 3, OPD_02 = 3 }, set = { weet_naam = true },
      why = "Mensen gebruiken andere namen dan systemen. Oude naam, adres en objectnummer zijn drie sleutels die de titel niet heeft.",
      source = "Woo, art. 4.1; Archiefregeling, art. 20" },
    question "wie" { "Wie hebben er aan het gebouw gewerkt?",
      answer = "Pompen en pijpen: Van Dreumel. Alles boven je hoofd: Van Balken. Pas op, Van Dreumel doet de ketel van het raadhuis ook, en de pompen van De Dobber.",
      earns = { OPD_12 = 3, OPD_02 = 3 }, set = { weet_wie = true },
      why = "Een aannemer is een goede ingang, en hij waarschuwt je meteen voor de valse treffers.",
      source = "Woo, art. 4.1; Archiefregeling, art. 20" },
    question "nummers" { "Staan er nummers op de opdrachten?",
      answer = "Ja. De leidingen waren P-2018-031. Het plafond was P-2020-114. Ik weet ze uit mijn hoofd, ik heb ze vaak genoeg op formulieren moeten zetten.",
      earns = { OPD_12 = 3, OPD_02 = 3 }, set = { weet_nummers = true },
      why = "Een projectnummer staat op stukken waar geen zwembad in voorkomt. Zonder nummer vind je die nooit.",
      source = "Woo, art. 4.1; Archiefregeling, art. 20" },
    question "klagers" { "Wie klaagden er het hardst?",
      answer = "Mevrouw Ploeg over de kou, Bakels over de muziek, Tuinstra over de aquagym. En mevrouw Oldenziel over de lucht. Die had gelijk, denk ik. Daar heb ik nog wakker van gelegen.",
      earns = { OPD_11 = 3, OPD_12 = 2 }, set = { weet_klagers = true },
      why = "Een vervolgklacht noemt vaak alleen een naam of het nummer van de vorige zaak. Zo vind je wat aan elkaar vastzit.",
      source = "Woo, art. 4.1" },
    question "verhaal" { "Vertel eens hoe het hier gegaan is.",
      answer = "Waar zal ik beginnen? Bij het Zuiderbad, want zo heette het tot 2016. Toen kwam het lek. Toen die lucht. Toen de kinderen met rode ogen. En toen die bout. O jee, het is al bijna vijf uur.",
      earns = { OPD_12 = 1, OPD_02 = 1 }, set = { weet_naam = true },
      why = "Laten uitpraten is goed, en Corrie had dat verdiend. Maar met nog een half uur op de klok zijn drie gerichte vragen nodig.",
      source = "Functiegebouw Rijk, functiegroep 528" } },

  when({ weet_naam = true }, note "Namen van het bad: Zuiderbad (tot 2016), Sportlaan 8, object 0417."),
  when({ weet_wie = true }, note "Aannemers: Van Dreumel (pompen, leidingen) en Van Balken (plafond). Werken ook elders: raadhuis, De Dobber, gymzaal."),
  when({ weet_nummers = true }, note "Projecten: P-2018-031 (leidingen) en P-2020-114 (plafond)."),
  when({ weet_klagers = true }, note "Klagers: Ploeg, Bakels, Tuinstra en Oldenziel. Mevrouw Ploeg klaagt ook over een boom."),

  corrie "Hier, mijn schrift. Vijf jaar bij de kassa bijgehouden. Wil jij dat? Nee, houd maar. Ik breng het zelf wel naar Daan. Dan krijg ik tenminste koffie.",

  choose "ingangen" { ask = "Terug op kantoor. Met welke twee ingangen begin je te zoeken?", pick = 2,
    hint = {
      "Wie over het bad schrijft, noemt het niet altijd bij de naam.",
      "Twee ingangen die op elkaar lijken, vinden hetzelfde. Kies er twee die verschillen." },
    option "titel" { "Op het woord Golfslag in de titel. Dan zie je meteen hoe groot de stapel is.",
      earns = { OPD_12 = 1, OPD_11 = 1 },
      why = "Een begin, meer niet. Van de zaken over het bad heeft nog geen derde de naam in de titel. En een snackbar, een straat en een koor hebben hem ook.",
      source = "Woo, art. 4.1" },
    option "plek" { "Op plek: het adres, het objectnummer en de oude naam van het bad.",
      earns = { OPD_12 = 3, OPD_11 = 3, KK_K5_02 = 2 },
      why = "Zo vind je stukken die het gebouw bedoelen en de naam niet noemen. Het is een andere zoekmethode, en die vindt andere dingen.",
      source = "Woo, art. 4.1; Archiefregeling, art. 20" },
    option "wethouder" { "Ik vraag Kees welke zaken gevoelig liggen. Hij weet het best wat er speelde.",
      why = "Dan bepaalt degene over wie het gaat, wat er gevonden wordt. Zo maak je een verzoek om openheid tot een gesprek over gevoeligheid.",
      source = "Woo, art. 4.1" },
    option "werk" { "Op werk: aannemers, projectnummers, en bij elke treffer de zaken die eraan vastzitten.",
      earns = { OPD_12 = 3, OPD_11 = 3, KK_K5_02 = 2 },
      why = "Een vervolgklacht noemt het bad niet, maar wel de zaak waar hij op volgt. Wie de verbanden volgt, vindt wat geen zoekwoord vindt.",
      source = "Woo, art. 4.1; Archiefregeling, art. 17" },
    option "persoon" { "Op persoon: alles van en aan Kees Brand, in vier jaar. Daar draait het toch om.",
      earns = { OPD_12 = 1, OPD_11 = 1 },
      why = "Dan vind je vooral agenda's, rotondes en een tandarts. Het verzoek gaat over een zwembad, niet over een wethouder.",
      source = "Woo, art. 4.1" } },

  go "zoeken",
}

include "stapel.lua"


-- Monday evening

scene "wethouder" { place = "wethouder", title = "Maandag, 19.10 uur",
  say "Er brandt nog licht bij Kees Brand. Hij wenkt. Op zijn bureau liggen een foto van een lint en een schaar, en een broodje dat niemand heeft opgegeten.",
  kees "Kom binnen, ga zitten. Daan was hier. Hij zei 'Woo-verzoek' tegen me alsof ik een ziekte had. Vertel eens. Hoe erg is het?",

  ask "kees" { ask = "Drie vragen, dan moet hij naar een buurtavond. Wat vraag of zeg je?", with = "kees", turns = 3,
    question "strafbaar" { "Weet je dat het strafbaar is om dit te laten verdwijnen?",
      answer = "Zo. Dus daarvoor kom je. Ik dacht dat we collega's waren. Dan hoef ik verder niets te zeggen, geloof ik. Doe de deur maar dicht.",
      closes = true,
      why = "Het is waar, en het is te vroeg. Wie met de wet opent, hoort daarna niets meer. De apps komen zo niet ter sprake.",
      source = "Functiegebouw Rijk, functiegroep 528" },
    question "uitpraten" { "Vertel eerst maar. Wat zit je dwars?",
      answer = "Dat bad is van mij. Nou ja. Ik heb erin leren zwemmen. En in 2020 lag er een rekening, en ik dacht: na de begroting. Toen viel die bout. Er is niets gebeurd! Maar ik zie de kop al. 'Brand wist het.' Ik wist het ook. Dat is het nou juist.",
      earns = { OPD_01 = 3, OPD_03 = 2 },
      why = "Je laat hem uitpraten. Nu weet je wat hij echt vreest, en hij hoort zichzelf zeggen dat hij het wist.",
      source = "Functiegebouw Rijk, functiegroep 528" },
    question "kanalen" { "Hoe had je contact met de aannemers? Alleen per mail?",
      answer = "Mail? Nee joh. We hebben een appgroep, 'Bad & Bouw'. Sinds 2019, op mijn eigen telefoon. Dat is geen gemeentewerk, hoor. Nou ja. Een beetje.",
      earns = { OPD_03 = 3, OPD_02 = 2 },
      why = "Je vraagt door naar plekken waar documenten liggen. Zonder deze vraag had niemand de appgroep genoemd.",
      source = "Woo, art. 2.1" },
    question "wissen" { "Staan in die groep verdwijnende berichten aan?", needs = { "kanalen" },
      answer = "Eh. Van Dreumel heeft dat vorige week aangezet. Zeven dagen. Voor de gezelligheid, schreef hij. Is dat erg?",
      earns = { OPD_03 = 3, BDV_05 = 2 },
      why = "De belangrijkste vervolgvraag. Een chat die zichzelf wist, is vernietigen zonder lijst, en elke dag gaat er meer weg.",
      source = "Woo, art. 4.1a; Woo, art. 2.1" },
    question "gerust" { "Maak je geen zorgen. Het loopt meestal met een sisser af.",
      answer = "Dat wilde ik horen. Zie je wel, zei ik tegen Daan. Zullen we het daar dan maar op houden?",
      why = "Aardig bedoeld. Maar je weet het niet, en je belooft iets wat niet van jou is. Dat geeft hem morgen een reden om boos te zijn.",
      source = "Functiegebouw Rijk, functiegroep 528" } },

  kees "Weet je wat ik niet begrijp? Die lijst is getekend. Als niemand mij had gemaild, was het morgen gewoon weg geweest. Netjes, volgens de regels.",
  kees { "Dus laat hem vanavond lopen. Niemand heeft dan iets gedaan. En jij had toch al een lijst met zes handtekeningen.", mood = "ernstig" },

  choose "druk" { ask = "Wat zeg je tegen Kees?",
    option "deel" { "Ik laat vanavond lopen wat niet over jou gaat. Alleen op de bout en het plafond blijft een merk. Dan is het verzoek gedekt.",
      why = "Je kiest nu uit wat iemand mag zien, op een avond dat de betrokkene naast je zit. En van de rest weet je nog niet of het erbij hoort.",
      source = "Woo, art. 4.1a",
      set = { deel_weg = true, run_stil = false },
      release "woo-golfslag", freeze "woo-golfslag-plafond",
      later("P6M",
        daan { "De rechter is kort. Vernietigd terwijl het gevraagd was, en de gemeente wist ervan. Vanavond praat de raad erover. Ze willen weten wie koos wat er mocht blijven.", mood = "ernstig" },
        willem { "Ik had mijn oordeel over jullie archief in het najaar gepland. Ik kom maandag. Koffie hoeft niet.", mood = "ernstig" }),
      kees "Zie je, dat is nou meedenken. Bel Hans maar, hij zit toch achter zijn scherm." },
    option "draaien" { "Goed. De handtekeningen staan eronder, dus formeel mag het. Ik laat Hans de merken weghalen, dan loopt hij binnen een uur.",
      why = "Je weet van het verzoek. Wie daarna met opzet vernietigt wat gevraagd is, breekt de wet, en opzet is dan niet moeilijk te bewijzen.",
      source = "Woo, art. 4.1a; Wetboek van Strafrecht, art. 361",
      set = { alles_weg = true, run_stil = false },
      release "woo-golfslag",
      later("P6M",
        daan { "De rechter is kort. Alles vernietigd, vijf uur na het verzoek, en de gemeente wist ervan. Vanavond praat de raad erover. Ze willen het uur weten, en de naam.", mood = "ernstig" },
        willem { "Ik had mijn oordeel over jullie archief in het najaar gepland. Ik kom maandag. Koffie hoeft niet.", mood = "ernstig" }),
      hans { "Vanavond nog? En alle merken eraf? Jij zegt het. Ik schrijf op dat jij het zei, en hoe laat.", mood = "ernstig" } },
    option "nee-melden" { "Nee. Wat gevraagd is, moet blijven, zegt de Woo. Ik schrijf dit gesprek op en vertel het vanavond aan Samira en Daan.",
      earns = { BDV_02 = 3, BDV_03 = 3, OPD_04 = 3 },
      why = "Je zegt wat niet kan en waarom, en je meldt het meteen. Dat is geen klikken: je laat hem niet alleen met dit idee, en jezelf ook niet.",
      source = "Woo, art. 4.1a; Wetboek van Strafrecht, art. 361",
      kees "Je schrijft het op. Ja. Dan moet ik het zelf ook maar tegen Ria zeggen. Weet je wat het gekke is? Ik ben bijna opgelucht." },
    option "nee-stil" { "Nee, dat doe ik niet. Meer zeg ik er niet over. Dit gesprek blijft tussen ons.",
      earns = { BDV_02 = 2, OPD_04 = 2 },
      why = "Het antwoord klopt. Maar wie dit alleen weet, kan het later alleen uitleggen. Meld het bij je leidinggevende en bij Daan, meteen.",
      source = "Woo, art. 4.1a",
      kees "Je bent een goeie. Tussen ons, ja. En als jij het vergeet, vergeet ik het ook." },
    option "hoofdpijn" { "Ik zeg dat ik hoofdpijn heb en er morgen op terugkom. Morgen is er een frisse kop, en een andere agenda.",
      why = "Om acht uur morgen is het gebeurd. Wegblijven is ook een beslissing, en iemand anders neemt hem nu voor jou.",
      source = "Woo, art. 4.1a",
      kees "Sterkte ermee. Ik bel dan nog wel even met Hans.",
      say "Kees belt Hans. Hans vraagt of het van jou mag. Jij neemt niet op. Hans besluit dat nee het antwoord is en legt zijn telefoon in de koelkast." } },

  kees "En dat appen. Dat is toch privé?",
  show "A1",

  choose "appjes" { ask = "Kees laat je één scherm van de groep zien. Wat doe je met de apps?",
    option "alles-uitlezen" { "Geef je telefoon maar mee, dan leest Hans hem vannacht helemaal uit. Zo weten we zeker dat er niets is gewist.",
      earns = { OPD_04 = 1 },
      why = "Grondig, maar te veel. Op zijn telefoon staat ook wat van hem, van Ria en van zijn huisarts is. Het gaat om de groep, en onder begeleiding.",
      source = "Woo, art. 2.1; AVG, art. 5",
      kees { "Helemaal? Dan weet heel het raadhuis hoe ik over mijn zwager denk.", mood = "ernstig" } },
    option "prive" { "Op je eigen telefoon is het privé. Daar kan een Woo-verzoek niet bij, en daar wil ik ook niet aan zitten.",
      why = "Het apparaat maakt niet uit. Zakelijke appjes over het bad zijn documenten, en wissen terwijl het verzoek loopt, is vernietigen.",
      source = "ABRvS 20-03-2019, ECLI:NL:RVS:2019:899; Woo, art. 2.1",
      set = { apps_weg = true },
      later("P3W",
        daan { "Ik heb Kees zijn apps opgevraagd. Er staan er zes in de groep, allemaal van vorige week, allemaal over sinterklaas. De rest heeft zichzelf gewist. Noor heeft ze nog wel: van een aannemer.", mood = "ernstig" }),
      kees "Mooi. Dan laat ik het lekker lopen. Hij ruimt zichzelf op, zei Van Dreumel." },
    option "screenshots" { "Maak vanavond schermfoto's van wat over het bad gaat en mail die aan Daan. Dan hoeft niemand in je telefoon te kijken.",
      earns = { OPD_04 = 1, BDV_01 = 1, KK_K2_01 = 1 },
      why = "Met een schermfoto raak je kwijt wie er nog meer bij was, en wanneer. En nu kiest de betrokkene zelf wat over het bad gaat.",
      source = "Inspectie Overheidsinformatie en Erfgoed, 3-10-2022",
      later("P3W",
        daan "Van de appgroep heb ik elf schermfoto's. Zonder tijden, en op negen staat maar één kant van het gesprek. Op nummer tien staat een kat. Noor vroeg wat de kat wist."),
      kees "Dat kan ik. Ik doe er een paar mooie. Er zit er één bij met een kat." },
    option "samen" { "Zakelijke appjes horen erbij. Zet het wissen nu uit. Morgen maken we samen met Hans een export van de groep.",
      earns = { OPD_04 = 3, BDV_01 = 3, KK_K2_01 = 2 },
      why = "Zo blijft alles bewaard, met tijden en afzenders, en kijkt niemand in wat er niet toe doet. Het apparaat maakt niet uit, zegt de rechter.",
      source = "ABRvS 20-03-2019, ECLI:NL:RVS:2019:899; Woo, art. 2.1",
      kees "Uit. Zo. Er staat ook een filmpje van mij in, met een badmuts. Kan dat eruit? Nee, laat maar. Ik hoor het al." } },

  say "Om tien over acht fiets je naar huis. In de gracht drijft een feestmuts. Morgen, acht uur.",
  go "dinsdag",
}


-- Tuesday

local function run_gone_wrong(s)
  return s.alles_weg or s.deel_weg
end

scene "dinsdag" { place = "serverruimte", title = "Dinsdag, 8.00 uur", date = "2026-11-17",

  -- The run
  when(function(s) return s.alles_weg or s.deel_weg or not s.run_stil end, wipe(pool_cases)),
  when({ alles_weg = true },
    hans { "Gisteravond, 20.41 uur: 2.310 zaken, klaar. Ook alle 46 van het bad. De sleutels zijn gewist. Ik heb drie keer gekeken of ik me vergiste.", mood = "ernstig" },
    set { golfslag_vernietigd = true, iets_weg = true, plafond_weg = true },
    otherwise(
      when({ deel_weg = true },
        hans { "Gisteravond liep de lijst. Van het bad bleven er tien zaken staan, 36 zijn er weg. Ook die over de 310 ophangpunten. Daar stond geen 'plafond' in. Daar stond 'hal, boven baan 1 t/m 6'.", mood = "ernstig" },
        set { golfslag_vernietigd = true, iets_weg = true, plafond_weg = true },
        otherwise(
          when({ run_stil = true },
            hans "Acht uur. Niets gebeurd. Ik heb nog nooit zo tevreden naar niets gekeken. De run staat op pauze en alle 2.310 zaken zijn er nog.",
            otherwise(
              when(missed_none,
                when(has_strangers,
                  hans "Acht uur, de run is klaar. Alle 46 van het bad zijn overgeslagen. En nog wat anders, met jouw merk erop. Dat staat nu te wachten tot iemand zegt waarop.",
                  otherwise(
                    hans "Acht uur, de run is klaar. 2.264 vernietigd, 46 overgeslagen. Precies die van het bad. Ik moest er even bij gaan zitten.")),
                otherwise(
                  set { golfslag_vernietigd = true, iets_weg = true },
                  when(missed_many, set { smal_gezocht = true }),
                  when(function(s) return s:destroyed "K27" end, set { plafond_weg = true }),
                  when(missed_many,
                    hans { "Acht uur, de run is klaar. Van het bad zijn meer dan vijftien zaken weg. Ze stonden er onder een andere naam in, en er zat geen merk op. De sleutels zijn gewist.", mood = "ernstig" },
                    otherwise(
                      hans { "Acht uur, de run is klaar. Bijna alles van het bad is overgeslagen. Bijna. Een paar zaken hadden een titel waar niemand aan dacht. De sleutels zijn gewist.", mood = "ernstig" })),
                  later("P6M",
                    daan { "De rechter heeft gesproken. Niet met opzet, schrijft hij, wel te laat stilgezet en te smal gezocht. De raad heeft er een uur over gepraat. Vooral over dat ene woord: 'bijna'.", mood = "ernstig" }))))))))),

  -- A second look, when there is still something to look at
  when({ run_stil = true },
    daan "Ik heb jouw stapel vannacht nog eens doorgelopen, van de andere kant: eerst wat aan elkaar vastzit, dan de namen. Twee manieren van zoeken zien meer dan één.",
    when(function(s) return missed_none(s) and not has_crowd(s) end,
      daan "Ik vond er geen één bij. Alle 46. Dat heb ik in tien jaar niet meegemaakt. Ik ga vandaag niets anders meer doen dan dat aan mensen vertellen.",
      otherwise(
        when(missed_many,
          set { smal_gezocht = true },
          daan { "Ik vond er meer dan vijftien bij. Geen Golfslag in de titel, wel het bad. Zonder die pauze waren ze nu weg geweest. Ik ben er een beetje stil van.", mood = "ernstig" },
          otherwise(when(missed_some,
            daan "Ik vond er nog een paar bij. Een oude naam, een vervolgklacht. Zonder die pauze waren ze nu weg geweest. Niet ons zoeken heeft ze gered, maar die ene knop."))))),
    when(has_crowd,
      daan "Er zat ook veel in wat er niet onder valt, en dat heb ik allemaal gelezen. De alpaca in de trouwzaal, de drempel, de kerstborrel. Het was een mooie nacht. Maar wie alles vastlegt, heeft nog niets gezocht."),
    freeze "woo-golfslag-2"),

  when({ iets_weg = true },
    samira { "Er is vernietigd wat gevraagd was. Dat kan ik niet mooier maken. Wat doen we het eerst?", mood = "ernstig" },
    choose "na-de-run" { ask = "Er zijn zaken van het bad vernietigd, na het verzoek. Wat doe je het eerst?",
      option "melden" { "Logboek en back-ups vastzetten, het melden bij Daan en de directie, en opschrijven wat er wanneer is gebeurd.",
        earns = { OPD_08 = 3, BDV_03 = 3 },
        why = "Eerst stilzetten wat nog kan verdwijnen, dan melden, dan opschrijven. Op tijd en eerlijk: dat is het verschil tussen een fout en een affaire.",
        source = "Woo, art. 4.1a; Functiegebouw Rijk, functiegroep 528",
        samira "Goed. Ik bel de secretaris, jij schrijft. En je laat niets weg. Ook niet het uur waarop wij thuis aan tafel zaten." },
      option "uitzoeken" { "Eerst precies uitzoeken welke zaken het zijn en hoe het kwam. Als ik het hele verhaal heb, meld ik het in één keer goed.",
        earns = { OPD_08 = 1, BDV_03 = 1 },
        why = "Je wilt volledig zijn. Maar intussen loopt het logboek vol en weet niemand iets. Meld nu wat je weet, en later de rest.",
        source = "Functiegebouw Rijk, functiegroep 528",
        samira "Eén keer goed. Dat wordt dan dus volgende week. Ik bel Daan toch maar vast." },
      option "afwachten" { "Afwachten of zij ernaar vraagt. De lijst was goedgekeurd en de termijn was om. Misschien mist niemand die zaken.",
        why = "Zwijgen maakt het groter. Het komt boven in het besluit of bij de rechter. Dan is de vraag niet meer wat er weg is, maar sinds wanneer jij het wist.",
        source = "Functiegebouw Rijk, functiegroep 528", set = { verzwegen = true },
        samira { "Ik mis ze nu al. En ik ben niemand.", mood = "ernstig" } },
    }),

  when(run_gone_wrong, go "donderdag"),

  daan "Dan de zaken van het bad die er nog zijn. De termijn is om, en ze zijn gevraagd. Wat spreken we af?",

  choose "vasthouden" { ask = "Wat doe je met de zaken die onder het verzoek vallen?",
    hint = {
      "Verandert een verzoek de termijn, of alleen het moment?",
      "Tel de dagen: wanneer is het besluit er? Zoek in de Awb op hoelang iemand dan nog bezwaar kan maken." },
    option "eraf" { "Ze gaan van de lijst af en komen er niet meer op. Over dit bad komt toch elk jaar weer een vraag.",
      earns = { BDV_04 = 1, OPD_10 = 1 },
      why = "Voor nu zijn ze veilig. Maar een verzoek stelt het vernietigen uit, het verandert de termijn niet. Zonder einde blijven ze straks zonder grond.",
      source = "Woo, art. 4.1a; Archiefwet 1995, art. 3",
      set = { hold_blijft = true },
      daan "Dan staan ze er over tien jaar nog, en weet niemand meer waarom. Behalve Corrie." },
    option "hold" { "Vasthouden, met de reden erbij en 1 februari als dag waarop we opnieuw kijken. De termijn blijft staan.",
      earns = { BDV_04 = 3, OPD_10 = 3, KK_V3_03 = 2 },
      why = "Een hold is een pauze, geen nieuwe waardering. De dag om opnieuw te kijken ligt na de tijd voor bezwaar: zes weken na het besluit.",
      source = "Woo, art. 4.1a; Archiefwet 1995, art. 3",
      daan "14 december plus zes weken, dat is 25 januari. En dan een week om adem te halen. Goed gerekend." },
    option "kopie" { "Daan krijgt een kopie van elke zaak. De originelen kunnen dan gewoon met de volgende run mee.",
      why = "Dan verdwijnt juist wat zij vroeg. Aan een losse kopie is niet te zien of hij volledig is, en er is niets meer om hem naast te leggen.",
      source = "Woo, art. 4.1a",
      set = { origineel_weg = true, golfslag_vernietigd = true },
      release "woo-golfslag", release "woo-golfslag-2",
      later("P2W", wipe(pool_cases)),
      later("P6M",
        daan { "De rechter vroeg naar de originelen. Wij hadden kopieën. Hij zei: dan moet ik u op uw woord geloven, en daarvoor zit ik hier niet.", mood = "ernstig" }),
      daan { "Kopieën van wat straks weg is. Zal ik dat aan de rechter uitleggen, of doe jij het?", mood = "ernstig" } },
    option "blijvend" { "Ik zet ze op blijvend bewaren. De krant schrijft erover, dus het is nu geschiedenis.",
      why = "Een krant maakt een stuk niet B. Van de lijst afwijken kan, maar alleen op vaste criteria en door wie daarover gaat. Jij kunt het wel voorleggen.",
      source = "Archiefbesluit 1995, art. 5 lid 1 onder e",
      daan "Dan bewaren we ook de mat van mevrouw Ploeg voor de eeuwigheid. Ik zet ze voorlopig gewoon vast." },
  },

  when({ run_stil = true },
    hans "En de rest? 2.264 zaken staan te wachten. Ze hebben niets misdaan. Ze zijn gewoon oud.",
    choose "de-rest" { ask = "Wat doe je met de 2.264 zaken die er niet onder vallen?",
      option "toetsen" { "Eerst opnieuw langs de holds van vandaag, dan de rest laten lopen, met een eigen runverslag.",
        earns = { OPD_10 = 3, BDV_06 = 3, KK_V3_03 = 2 },
        why = "Vernietigen wat over de termijn is, blijft een plicht. Met een nieuwe toets en een eigen verslag weet je ook later nog wat er precies weg is.",
        source = "Archiefwet 1995, art. 3; Archiefbesluit 1995, art. 8",
        set = { stop_jaar = false },
        hans "Toets gedraaid, één treffer: een bezwaar over een dakkapel. Die blijft dus. 2.263 dan, en ik ben blij dat ik het vroeg." },
      option "wachten" { "Laten staan tot het verzoek helemaal klaar is. Eén run in februari is overzichtelijker dan twee nu.",
        earns = { OPD_10 = 1, BDV_06 = 1, KK_V3_03 = 1 },
        why = "Dan blijven ruim tweeduizend zaken te lang staan om een reden die niets met ze te maken heeft. De plicht om te vernietigen geldt voor hen gewoon door.",
        source = "Archiefwet 1995, art. 3; AVG, art. 5 lid 1 onder e",
        hans "Prima. Ik zet er een doek overheen." },
      option "meteen" { "Nu meteen laten lopen. De lijst is vorige week nog door zes mensen nagekeken, en één nacht pauze verandert daar niets aan.",
        earns = { OPD_10 = 1 },
        why = "Eén nacht veranderde net alles voor 46 zaken. Kijk opnieuw naar de holds voordat je op de knop drukt.",
        source = "Woo, art. 4.1a; Archiefwet 1995, art. 3",
        set = { stop_jaar = false },
        hans "Daar gaan ze. Eh. Er zat een bezwaar over een dakkapel bij. Dat loopt nog, zie ik nu. Dat liep nog." },
      option "intrekken" { "De hele lijst intrekken en in het voorjaar een nieuwe maken. Na deze nacht vertrouwt toch niemand hem nog.",
        why = "De lijst klopte. Er kwam een verzoek tussen, dat is iets anders dan een fout. Opnieuw beginnen kost maanden, en al die tijd blijft te veel staan.",
        source = "Archiefwet 1995, art. 3",
        samira { "Zes handtekeningen. Zés.", mood = "ernstig" } },
    }),

  show "O1",
  hans "Dan die drie van zaterdag, uit het oude systeem. Ze staan nog in de back-up van vrijdag de dertiende. Op 13 december schuift die eruit.",

  choose "back-up" { ask = "Drie zaken over het bad zijn zaterdag vernietigd, vóór het verzoek. Wat doe je?",
    option "weg-is-weg" { "Weg is weg. Het ging volgens de regels en vóór haar mail. Daar hoeven we niets over te zeggen, dat maakt alleen slapende honden wakker.",
      why = "Vernietigen mocht, zwijgen niet. Wie een deel weglaat, geeft een verkeerd beeld. En het staat in het runverslag, dus het komt boven.",
      source = "Woo, art. 4.1a; Functiegebouw Rijk, functiegroep 528",
      set = { verzwegen = true },
      hans "Ik zeg niets. Maar als iemand het me vraagt, zeg ik het wel. Zo ben ik." },
    option "terugzetten" { "Vannacht het hele oude systeem terugzetten. Dan hebben we die drie zeker, en haar kunnen we laten zien dat we alles deden.",
      earns = { OPD_08 = 1 },
      why = "Dan komen ook de 118 andere zaken terug, die terecht weg waren. Zet niet alles terug om drie dingen te zoeken, en vraag eerst of het moet.",
      source = "Archiefwet 1995, art. 3; AVG, art. 5 lid 1 onder e",
      hans "Het hele systeem. Voor drie zaken. Dan komen de andere 118 ook weer gezellig binnen." },
    option "bevriezen" { "Die back-up vastzetten, de jurist vragen wat moet, en in het besluit gewoon vertellen wat er is gebeurd.",
      earns = { OPD_08 = 3 },
      why = "Zeker is: je zegt het eerlijk, en je laat niets overschrijven waar iemand net om vroeg. Hoe ver je moet gaan om iets uit een back-up te halen, is minder zeker. Vraag dat aan de jurist.",
      source = "Woo, art. 4.1a; Functiegebouw Rijk, functiegroep 528",
      hans "Ik haal hem uit de rij en plak er een briefje op. Op de hoes. Niet op de band zelf, dat heb ik één keer gedaan." },
    option "doorschuiven" { "Niets aan doen. Op 13 december schuift hij er vanzelf uit, zoals het in onze eigen afspraken staat.",
      why = "De afspraak klopt. Maar nu weet je dat erin zit wat iemand vroeg. Laten overschrijven ziet er straks uit als opzet.",
      source = "Woo, art. 4.1a",
      set = { verzwegen = true },
      hans "Vier weken niets doen. Dat kan ik. Het voelt alleen niet als niets." },
  },
}

scene "donderdag" { place = "kantoor", title = "Donderdag, 10.15 uur",
  advance "2026-11-19",
  say "De telefoon gaat. Een nummer van buiten. Je collega's kijken allemaal opeens naar hun scherm.",
  noor "Noor Hafkamp, De Veenbode. Uw naam staat onder een ontvangstbericht, vandaar. Eén vraagje maar. Is er de laatste tijd iets vernietigd over dat zwembad?",

  choose "aan-de-lijn" { ask = "Wat zeg je tegen Noor?",
    option "geen-commentaar" { "Daar kan ik niets over zeggen. U hoort het vanzelf als het besluit er is.",
      earns = { BDV_01 = 1 },
      why = "Je lekt niets, dat is waar. Maar zij staat nu voor een dichte deur en weet niet waar de goede is. Verwijs haar door, met een naam.",
      source = "Functiegebouw Rijk, functiegroep 528",
      noor "'Vanzelf.' Dat woord schrijf ik op. Ik krijg nooit iets vanzelf." },
    option "nee" { "Nee hoor, er is niets vernietigd. We hebben maandag alles op tijd veiliggesteld, daar hebben we juist heel hard aan gewerkt.",
      why = "Het klinkt goed en het is niet waar: zaterdag zijn er drie zaken weggegaan. Eén onwaar woord kost meer vertrouwen dan drie zaken.",
      source = "Functiegebouw Rijk, functiegroep 528",
      set = { verzwegen = true },
      noor "Fijn. 'Er is niets vernietigd.' Mag ik dat zo opschrijven, met uw functie erbij?" },
    option "daan" { "Daan Postma geeft u daar antwoord op, en het komt in het besluit. Ik schrijf op dat u hebt gebeld.",
      earns = { OPD_08 = 3, BDV_01 = 3 },
      why = "Eén stem, en een ware. Jij zorgt dat Daan weet wat er is gebeurd en dat het in het besluit komt te staan. Dan hoeft niemand later iets te herstellen.",
      source = "Functiegebouw Rijk, functiegroep 528",
      noor "Een naam, een belofte en een notitie. U hebt dit vaker gedaan. Niet? Nou, dan hebt u er gevoel voor." },
    option "alles" { "Ik vertel haar alles wat ik weet: de lijst, die drie zaken, de appgroep en wie er toen klaagden. Ze komt er toch wel achter.",
      earns = { OPD_08 = 1 },
      why = "Eerlijk, maar niet van jou alleen. Er zitten namen van bewoners in, en een half verhaal per telefoon is morgen een heel verhaal in de krant.",
      source = "AVG, art. 5; Functiegebouw Rijk, functiegroep 528",
      later("P3W",
        daan { "Mevrouw Oldenziel belde. Haar naam en het hoesten van haar zoontje stonden in de krant. Ze vroeg van wie de journalist dat had. Ik heb het moeten melden als datalek.", mood = "ernstig" }),
      noor "Wacht, niet zo snel. Oldenziel, met een z? En wat had dat zoontje precies?" },
  },

  samira "Nu ik je toch heb. Op maandag hing alles aan één mens die toevallig zijn mail las. Daans Woo-register weet niets van jouw holds. Wat verander jij?",

  choose "verbeteren" { ask = "Welke verbetering stel je voor?",
    option "stoppen" { "We vernietigen voorlopig niets meer. Wat er nog is, kan ook nooit te vroeg weg zijn.",
      why = "Te lang bewaren is ook een fout. En hoe groter de berg, hoe slechter je vindt wat iemand vraagt.",
      source = "Archiefwet 1995, art. 3; AVG, art. 5 lid 1 onder e",
      set = { stop_zonder_einde = true },
      later("P6M",
        samira { "De FG was hier. Sinds november staat alles stil. 31.000 zaken over hun termijn, met naam en adres erin. Hij vroeg tot wanneer. Ik had geen antwoord.", mood = "ernstig" }),
      samira "Dan wordt het hier vol. En warm, met al die papieren jassen." },
    option "overleg" { "Een vast overleg, elke maand, met Woo, archief, ICT en bestuur. Dan weet iedereen van iedereen wat er speelt.",
      earns = { VEV_04 = 1, KK_V1_03 = 1 },
      why = "Elkaar kennen helpt. Maar een overleg van volgende week ziet een mail van vanmiddag niet, en de run wacht daar niet op.",
      source = "Functiegebouw Rijk, functiegroep 528",
      samira "Nog een overleg. Ik zoek een gaatje. In april heb ik er een." },
    option "brief" { "Een heldere brief aan alle bestuurders: zo herken je een Woo-verzoek, en stuur het dan dezelfde dag door naar Daan.",
      earns = { OMG_03 = 1, VEV_04 = 1, KK_V1_03 = 1 },
      why = "Nuttig, want daar kwam de mail binnen. Maar een brief is na een week vergeten. Zorg dat het ook goed gaat als iemand er niet aan denkt.",
      source = "Functiegebouw Rijk, functiegroep 528",
      samira "Doe er een voorbeeld bij. En schrijf niet 'ff'." },
    option "koppelen" { "Woo-register en holdregister koppelen, een toets op de ochtend van elke run, en een vaste route voor bestuurspost.",
      earns = { OMG_03 = 3, VEV_03 = 3, VEV_04 = 3, KK_V1_03 = 2 },
      why = "Het kon misgaan omdat twee lijsten elkaar niet kenden. Een koppeling en een laatste toets vangen dat, ook als de mens een dag ziek is.",
      source = "Functiegebouw Rijk, functiegroep 528",
      set = { hold_register_gekoppeld = true },
      later("P6M",
        samira "Vorige week kwam er weer een verzoek, over lantaarns. Om negen uur geregistreerd. Om één over negen stond de hold erop. Niemand heeft gefietst. Een beetje saai eigenlijk."),
      samira "Twee lijsten die elkaar eindelijk een hand geven. Ik haal geld bij de directie, zolang ze nog geschrokken zijn." },
  },

  advance "2026-12-14",
}


-- The decision on the request

scene "besluit" { place = "overleg", title = "Maandag, 11.00 uur",
  say "Vier weken na de mail, op de dag af. Op tafel ligt een stapel van acht centimeter, met daarop het besluit. Daan heeft zwarte vingers.",

  when({ alles_gekopieerd = true },
    daan { "De hele G-schijf staat sinds november dubbel in het DMS. Elke mail vond ik vier keer. Ik heb twee weekenden zitten ontdubbelen met een uitzendkracht die vroeg of dit het echte werk was.", mood = "ernstig" }),

  when({ woo_gemist = true },
    daan { "Vandaag is trouwens ook de dag van meneer Haan, van het sportpark. Zijn verzoek hebben we gemist. Die gaat naar de rechter. Deze niet, hoop ik.", mood = "ernstig" }),

  when({ alles_weg = true },
    daan { "Van de 46 zaken is er niets over. Ik heb opgeschreven wat er was, en het uur waarop het wegging. Het is een kort besluit geworden.", mood = "ernstig" },
    otherwise(
      when({ plafond_weg = true },
        daan { "De zaak met de 310 ophangpunten is er niet meer. Het getal 24 staat nu alleen nog in een mail, en het advies van de constructeur nergens.", mood = "ernstig" },
        otherwise(
          daan "De zaak met de 310 ophangpunten zit erin, met het advies van de constructeur. Binnen een jaar, staat er. Zwart op wit, en ik heb er niets overheen gelakt.")))),

  when(function(s) return s.iets_weg and not run_gone_wrong(s) end,
    daan { "Op bladzijde drie staat wat er dinsdag wegging, na het verzoek: nummer, titel, uur. Wat erin stond, weet niemand meer. Dat staat er ook.", mood = "ernstig" }),

  when(mails_missed,
    daan { "Niet alle mails zaten in jouw zoekslag. De rest kwam vorige week boven, uit een doos van Van Balken. Weg waren ze niet. Maar een aannemer die ons archief aanvult, dat schrijft niemand graag op.", mood = "ernstig" }),

  when(snackbar_held,
    daan "En onder ons: ik heb een halve dag zitten lakken aan een snackbar. Bladzijde 40 tot en met 52. Mevrouw Hafkamp krijgt een zwarte frikandel."),

  when({ verzwegen = true },
    daan { "Op bladzijde twee had moeten staan wat er weg is, en wanneer. Dat hoorde ik pas gisteren, van Hans. Ik heb vannacht bladzijde twee overgedaan.", mood = "ernstig" },
    otherwise(
      when(run_gone_wrong,
        daan { "Op bladzijde twee staat wat er maandagavond is gebeurd, met het uur erbij. Ik heb die bladzijde vier keer overgetikt. Korter werd hij niet.", mood = "ernstig" },
        otherwise(
          daan "Op bladzijde twee staan de drie zaken van zaterdag: vernietigd vóór het verzoek, en wat wij deden om ze terug te vinden. Ik ben trotser op bladzijde twee dan op de rest.")))),

  kees "Ik heb het hele pak gelezen. Bij het woord 'oranje' heb ik een wandeling gemaakt. Maar het staat er zoals het was.",

  when(function(s) return run_gone_wrong(s) or s.origineel_weg end, go "mei"),
  advance "2027-02-01",
}

scene "februari" { place = "archief", title = "Maandag 1 februari",
  say "De dag om opnieuw te kijken. Hij staat rood in je agenda, tussen de tandarts en een taart. Daan is er, en Willem is erbij komen zitten, want het was hier warm.",
  daan "Het besluit ging uit op 14 december. Bezwaar kon tot en met 25 januari. Er is niets gekomen, ook niet op papier, ook niet bij een wethouder. Wat doen we met de zaken van het bad?",

  choose "herziening" { ask = "Het verzoek is klaar en niemand heeft bezwaar gemaakt. Wat doe je met de hold?",
    option "laten" { "Laten staan. Mevrouw Hafkamp schrijft vast nog een stuk, en dan hoeven we niet weer alles bij elkaar te zoeken.",
      why = "'Misschien vraagt iemand er nog eens naar' is geen grond. In die zaken staan mensen die alleen kwamen zwemmen, en hun termijn is al jaren om.",
      source = "Archiefwet 1995, art. 3; AVG, art. 5 lid 1 onder e",
      set = { hold_blijft = true, stop_zonder_einde = true },
      later("P3M",
        samira { "Mevrouw Ploeg vroeg wat wij van haar hebben. Haar pols, van 2019. Haar koude douche, van 2018. Ze vroeg waarom nog. Ik zei: voor de journalist. Ze vroeg of die ook aan haar pols wilde komen.", mood = "ernstig" }),
      willem "Ik heb nog een kelder vrij. Die is ook ooit zo begonnen." },
    option "vandaag-weg" { "Vandaag laten vernietigen. De termijn is om, de hold is klaar en de lijst van november was al getekend.",
      earns = { OPD_10 = 1 },
      why = "De hold mag eraf, dat zie je goed. Maar het akkoord van november ging over een andere dag. Er kan een claim bij zijn gekomen. Toets en teken opnieuw.",
      source = "Archiefwet 1995, art. 3; Archiefbesluit 1995, art. 8",
      set = { hold_blijft = false },
      willem "Daar staat mijn handtekening onder, van november. Ik teken graag nog eens. Dat is minder werk dan het uitleggen." },
    option "opheffen" { "De hold opheffen. Daarna mogen ze op de volgende lijst, na een gewone toets.",
      earns = { OPD_10 = 3, BDV_04 = 3, KK_V3_03 = 2 },
      why = "Zonder bezwaar staat het besluit vast en is de reden voor de pauze weg. De termijn was al om, dus ze zijn weer aan de beurt, langs de gewone weg.",
      source = "Woo, art. 4.1a; Archiefwet 1995, art. 3; Algemene wet bestuursrecht, art. 6:7",
      set = { hold_blijft = false },
      willem "Een hold die op tijd weer weggaat. Ik ben 63 en dit is mijn derde." },
    option "blijvend" { "Nu toch op blijvend zetten. Het bad heeft de krant gehaald, en dit zijn de enige stukken die zeggen hoe het ging.",
      why = "Dat kan een goede gedachte zijn. Maar van de lijst afwijken doet de organisatie, op vaste criteria. Leg het voor, beslis het niet zelf.",
      source = "Archiefbesluit 1995, art. 5 lid 1 onder e",
      set = { hold_blijft = true },
      willem "Leg het aan ons voor, dan praten we erover. Nu zet je alleen een vinkje, en een vinkje heeft nog nooit iets bewaard." },
  },

  when({ hold_blijft = false }, release "woo-golfslag", release "woo-golfslag-2"),
}

scene "mei" { place = "kantoor", title = "Maandag 24 mei",
  advance "2027-05-24",
  say "Het voorjaar brengt zon, en post. Onderop ligt een envelop van de gemeente zelf. Een uitnodiging: het bad gaat weer open.",
}

scene "juni" { place = "zwembad", title = "Maandag 14 juni",
  advance "2027-06-14",
  say "Het bad is open. Er zit een nieuw plafond in, en boven de deur hangt een nieuw bord. De raad heeft gestemd: het heet weer Zuiderbad.",
  corrie "Kijk eens omhoog. Zie je niets? Precies. Dat is het mooiste wat er is.",

  when(run_gone_wrong,
    kees { "Ik mocht het niet openen. Dat snap ik wel. Ik ben gewoon gekomen, met een kaartje. Ik had het je die avond niet moeten vragen. En jij had nee moeten zeggen. Zo, dat is ook gezegd.", mood = "ernstig" },
    otherwise(
      when(function(s) return s:chose("druk", "nee-melden") end,
        kees "Ik heb het zelf aan de raad verteld. Van 'oranje', en van die avond bij mij op de kamer. Ze waren boos. Toen niet meer. Ik mag het lint knippen, met mijn schoenen uit.",
        otherwise(
          kees "In de raad vroegen ze of ik die avond nog iemand gesproken had. Ik zei dat ik dat niet meer wist. Ik wist het nog heel goed. Jij ook, denk ik.")))),

  noor "Mijn stuk is af, maar ik heb nog één vraag, niet voor de krant. Wie bij u wist die maandag eigenlijk als eerste dat er een klok liep?",

  reflect "minuut" { ask = "Op welke minuut begon de plicht om te bewaren? En wie in jouw eigen organisatie zou dat op die minuut hebben geweten?",
    hint = "Denk aan een mail die bij de verkeerde binnenkomt, terwijl er ergens een run klaarstaat. Niemand beoordeelt wat je schrijft." },

  when(function(s) return run_gone_wrong(s) or s.origineel_weg end,
    finish "opzet",
    otherwise(
      when({ iets_weg = true },
        when({ smal_gezocht = true }, finish "smal", otherwise(finish "gaten")),
        otherwise(
          when(function(s) return s.stop_zonder_einde or s.hold_blijft end,
            finish "bevroren",
            otherwise(
              when(function(s) return s.verzwegen or s.apps_weg end,
                finish "bijna",
                otherwise(
                  when({ smal_gezocht = true }, finish "gered", otherwise(finish "op-orde")))))))))),
}


ending "op-orde" { title = "Gevraagd, gevonden, gebleven",
  text = "Wat gevraagd werd, is bewaard zolang het nodig was. Wat weg mocht, is weggegaan, met een verslag. En wat al weg was, stond eerlijk op bladzijde twee.\n\nHet kostte één avond, een koude serverruimte en een fietstocht. Corrie heeft haar schrift bij je achtergelaten. Op het kaft staat: 'Bewaren. Zeg jij maar hoelang.'" }

ending "bijna" { title = "Alles is er, maar niet alles is gezegd",
  text = "De zaken zijn er nog en de run stond op tijd stil. Maar een deel van het verhaal kwam later boven dan nodig was, en niet van jullie.\n\nHet zat niet in het zoeken, maar in het vertellen en het vragen. Kijk nog eens naar de telefoon van donderdag, en naar die andere telefoon, op het bureau van Kees." }

ending "bevroren" { title = "Niets weg, en het gaat ook niet meer weg",
  text = "Er is niets verloren, en er beweegt ook niets meer. De pauze van november is een gewoonte geworden. In het systeem wachten mensen die alleen maar kwamen zwemmen.\n\nEen hold heeft drie dingen nodig: een reden, een dag om opnieuw te kijken, en iemand die dan ook kijkt." }

ending "gaten" { title = "Bijna alles gevonden",
  text = "De meeste zaken waren er nog. Een paar heetten anders dan je dacht, en die gingen om acht uur weg. Niemand deed het met opzet. Het was al laat en het raadhuis liep leeg.\n\nDaarom zet je eerst stil en zoek je daarna. Een nacht pauze kost bijna niets. Een zaak terughalen kan niet." }

ending "smal" { title = "Eén naam, en de rest is weg",
  text = "Wat jij vond, is gebleven. De andere zaken over het bad heetten anders, en die gingen om acht uur weg. De termijn was om en niemand deed het met opzet. Maar ze waren gevraagd.\n\nEen gebouw heeft meer namen dan er op de gevel staan. Vraag ernaar bij wie er werkt. En zet alles stil tot je ze kent." }

ending "gered" { title = "Gered door één knop",
  text = "De zaken zijn er nog. Niet doordat jij ze vond, maar doordat de run stilstond en Daan nog een keer keek, van de andere kant.\n\nStilzetten was je beste besluit van die maandag. Het op één na beste is zoeken op meer dan één naam: plek, werk, mensen, en de zaken die aan elkaar vastzitten." }

ending "opzet" { title = "De lijst was getekend",
  text = "Zes handtekeningen en één knop. Alles klopte, behalve dat je het wist. Wat gevraagd was, is weggegaan nadat het gevraagd was.\n\nHet verschil tussen een fout en opzet zit in dat weten. Wat nu nog telt: opschrijven hoe het ging, met de tijden erbij, en zeggen wie wat vroeg. Ook als jij ja zei." }

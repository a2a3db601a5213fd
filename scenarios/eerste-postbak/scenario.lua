-- The first mail tray: the second case of Casus, for those who have just come into the trade.
-- Twelve items on a Monday morning, eleven small decisions, and what became of them by January.
-- All persons, bodies, names and numbers are invented.

scenario "eerste-postbak" {
  version   = "1.0.0",
  title     = "De eerste postbak",
  summary   = "Je eerste week in Waterveen. Twaalf stukken in de postbak, en om elf uur moet de tafel leeg zijn. De meeste zijn gewoon. Een paar hebben een klok die al loopt, en een paar zijn niet voor ieders ogen. Zie jij welke?",
  scale     = 5,
  minutes   = 25,
  date      = "2026-11-16",
  framework = "fgr-528",
  schedule  = "gemeenten-2020",
  picture   = "raadhuis",
  buddy     = "samira",
  start     = "postkamer",
  pass      = 60,
  variables = {
    diversen     = false,   -- everything scanned into one loose folder
    envelop_open = false,   -- the mayor's personal letter was opened
    envelop_weg  = false,   -- nobody can say where the envelope is
    wmo_open     = false,   -- the doctor's letter could be read by a whole team
    brief_weg    = false,   -- the doctor's letter was shredded
    klacht_terug = false,   -- the complaint was sent back
    water_weg    = false,   -- the farmer's letter was thrown away
    water_traag  = false,   -- the farmer's letter took the long way
    cv_weg       = false,   -- the application was destroyed too soon
    cv_te_lang   = false,   -- the application stayed without ground
    motie_weg    = false,   -- the motion was taken for waste paper
  },
  facts = {
    woo_gemist   = false,   -- the last line of R7 was not acted on
  },
}


-- The people

local samira = person "samira" { name = "Samira el Idrissi", role = "Recordmanager, jouw buddy", face = "samira" }
local lotte  = person "lotte"  { name = "Lotte Hoekstra",    role = "Medewerker balie",          face = "lotte" }
local daan   = person "daan"   { name = "Daan Postma",       role = "Woo-coördinator",           face = "daan" }
local jan    = person "jan"    { name = "Jan Verhoef",       role = "Beheerder groen",           face = "jan" }
local willem = person "willem" { name = "Willem Terpstra",   role = "Gemeentearchivaris",        face = "willem" }
local ik     = person "ik"     { name = "Jij",               role = "Informatiebeheerder, eerste week", face = "jij" }


-- The rules on the wall

record "H1" {
  title = "Huisregels postkamer", kind = "huisregels",
  where = "Aan de muur, naast de scanner",
  facts = { "Vastgesteld door: gemeentesecretaris", "Datum: 01-03-2025" },
  page = [[
HUISREGELS POSTKAMER WATERVEEN

1. Alles wat binnenkomt, krijgt een stempel met de datum van vandaag. Ook als je pas morgen tijd hebt om te lezen.

2. Registreer: datum, afzender, onderwerp, zaak, en of het vertrouwelijk is.

3. Staat er 'persoonlijk' of 'vertrouwelijk' op de envelop? De postkamer maakt hem niet open. Wel komt hij in het postboek. Hij gaat dicht naar het secretariaat van degene die erop staat. Zit er toch iets zakelijks in, dan krijgen wij dat terug.

4. Nietjes eruit voor je scant. De scanner houdt niet van nietjes.

5. De envelop gaat mee in de scan. De datum van het poststempel kan later tellen.

6. Het papier blijft na het scannen liggen in de kast. Vernietigen doen wij hier niet.

7. Gevonden paspoorten gaan naar de balie. Gevonden broodtrommels ook.

8. Twijfel je? Vraag het. Samira zit hiernaast en bijt niet.

Met de hand erbij geschreven:

9. De scanner NIET uitzetten met je knie. (L.)]],
}

record "H2" {
  title = "Spiekbriefje selectielijst", kind = "uittreksel",
  where = "Bureaula van Samira",
  facts = { "Gemaakt door: Samira", "Uit: selectielijst gemeenten 2020" },
  page = [[
UIT DE SELECTIELIJST GEMEENTEN 2020

B is blijvend bewaren. V is vernietigen na de termijn.

6 Verzoeken behandelen
6.1 Ingewilligd – V 5 jaar
6.1.3 Ingewilligd, informatieverzoek – V 1 jaar
6.1.4 Ingewilligd, adhesiebetuiging of motie – B
6.1.8 Ingewilligd, handhavingsverzoek – V 5 jaar
6.2 Afgewezen – V 1 jaar

9 Status toekennen
9.1.5 Toegekend, herwaardering WOZ – V 12 jaar

10 Heffen
10.1 Opgelegd – V 7 jaar

12 Toezien en handhaven
12.2 Handhaving uitgevoerd – V 10 jaar

13 Geschillen behandelen
13.1 Afgehandeld – V 5 jaar
13.1.1 Afgehandeld, met financiële consequenties – V 7 jaar
13.1.5 Afgehandeld, met invloed op waardering WOZ – V 12 jaar

17 Personen aanstellen
17.2.1 Niet aangesteld, afgewezen sollicitatie – V 4 weken
17.2.2 Niet aangesteld, met toestemming tot bewaren – V 1 jaar

18 Betalen en innen
18.1 Betaald – V 7 jaar
18.1.1 Betaald, factuur omtrent onroerend goed – V 10 jaar

20 Informeren
20.1 Uitgevoerd – V 1 jaar

Dit is een stukje. De hele lijst heeft 344 regels. Twijfel je, pak dan de hele.]],
}


-- The twelve items

record "R1" {
  title = "Melding straatfeest Lindelaan 5 december", kind = "e-mail",
  where = "Algemene mailbox",
  facts = { "Ontvangen: zaterdag 14-11-2026", "Afzender: bewoner" },
  category = "11.1.1",
  why = "De gemeente geeft toestemming voor iets korts: procestype 11. Een evenementenmelding staat daar als voorbeeld bij 11.1.1.",
  source = "Selectielijst gemeenten 2020, 11.1.1",
  level = "item", access = "internal", personal = "ordinary", format = "EML",
  page = thread {
    subject = "Straatfeest Lindelaan",
    message { from = "Ans Zomerdijk", to = "gemeente Waterveen", date = "2026-11-14", time = "11:20",
[[
Beste gemeente,

Op zaterdag 5 december houden wij een straatfeest in de Lindelaan. Dat willen we hierbij netjes melden.

Het gaat om het stuk tussen nummer 20 en nummer 64. We beginnen om 15.00 uur en stoppen om 21.00 uur. Er is soep, een kraam met wafels en een band van drie buren. Ze hebben beloofd dat ze om acht uur ophouden. We verwachten ongeveer honderd mensen.

Er komt één partytent, van drie bij vier meter. De straat blijft open voor de brandweer. Dat hebben we vorig jaar uitgeprobeerd met de bus van mijn zwager, die is even breed.

Moeten we nog iets doen? Mogen er vuurkorven staan? En kunnen we vier hekken lenen?

De buren weten ervan. Nummer 38 is tegen, maar die is tegen alles.

Vriendelijke groet, namens de bewonerscommissie,
Ans Zomerdijk]] },
  },
}

record "R2" {
  title = "Bezwaar tegen WOZ-beschikking", kind = "brief",
  where = "Postbak, papier",
  facts = { "Datum op de brief: 12-11-2026", "Ontvangen: maandag 16-11-2026", "Afzender: bewoner" },
  category = "13.1.5",
  why = "De gemeente behandelt een geschil: procestype 13. Dit geschil kan de WOZ-waarde veranderen. Daarvoor is een eigen regel: 13.1.5.",
  source = "Selectielijst gemeenten 2020, 13.1.5",
  level = "item", access = "internal", personal = "ordinary",
  page = letter {
    from = "B. Wintermans", to = "de gemeente Waterveen", date = "2026-11-12",
    subject = "Bezwaar tegen de WOZ-waarde van Sluisweg 17",
[[
Geachte heer, mevrouw,

Op 9 oktober 2026 stuurde u mij een WOZ-beschikking. Ik heb dit huis in augustus gekocht. Volgens u is het 412.000 euro waard. Daar ben ik het niet mee eens en ik maak bezwaar.

Mijn redenen:

1. U telt een garage mee. Die is er niet. Er staat een schuurtje. Er past een fiets in, als je het stuur draait.

2. Het dak is oud. In de slaapkamer staat een emmer. Ik stuur een foto mee van de emmer.

3. Het huis van de buren is groter en staat voor minder in uw lijst.

Ik vraag u om de waarde te verlagen naar 368.000 euro. Als u wilt komen kijken, kan dat elke dag na vier uur. Neem bij regen laarzen mee.

Wilt u mij schrijven dat u dit bezwaar hebt ontvangen, en wanneer ik antwoord krijg?

Hoogachtend,
B. Wintermans

Bijlagen: kopie beschikking, foto dak, foto emmer]] },
}

record "R3" {
  title = "Factuur renovatie gymzaal De Sprint", kind = "factuur",
  where = "Algemene mailbox",
  facts = { "Ontvangen: maandag 16-11-2026", "Afzender: bouwbedrijf", "Bedrag: 48.400 euro" },
  category = "18.1.1",
  why = "De gemeente betaalt: procestype 18. De factuur gaat over een gebouw. Daarvoor is een eigen regel: tien jaar.",
  source = "Selectielijst gemeenten 2020, 18.1.1",
  level = "item", access = "internal", personal = "none", format = "PDF",
  page = {
    form {
      title = "Factuur 2026-0871",
      { "Van", "BOUWBEDRIJF VAN BALKEN, Kade 3, Waterveen" },
      { "Datum", "12 november 2026" },
      { "Aan", "gemeente Waterveen, afdeling Vastgoed" },
      { "Betreft", "renovatie gymzaal De Sprint, tweede en laatste termijn" },
    },
    sheet {
      title = "Regels",
      columns = { "Omschrijving", "Bedrag" },
      { "Vloer vervangen, 312 m²", "21.600 euro" },
      { "Wand achter het wandrek hersteld", "6.250 euro" },
      { "Kleedkamers, tegels en leidingen", "9.900 euro" },
      { "Afvoer oud materiaal", "2.250 euro" },
      { "Subtotaal", "40.000 euro" },
      { "Btw 21 procent", "8.400 euro" },
      { "Te betalen", "48.400 euro" },
    },
[[
Betaling binnen 30 dagen.

Opmerkingen

De gymzaal is eigendom van de gemeente. Het werk is op 6 november opgeleverd aan uw beheerder. Hij heeft getekend en is daarna drie keer in de ringen geweest.

Bij het openbreken van de vloer vonden wij 41 pingpongballen, een gebit en een rapport uit 1978. Deze liggen in een doos bij de conciërge. Het rapport was goed.

Met vriendelijke groet,
de administratie van Van Balken]],
  },
}

record "R4" {
  title = "Factuur printerpapier", kind = "factuur",
  where = "Algemene mailbox",
  facts = { "Ontvangen: maandag 16-11-2026", "Afzender: leverancier", "Bedrag: 212 euro" },
  category = "18.1",
  why = "De gemeente betaalt: procestype 18. Het gaat over papier, niet over een gebouw of grond. Dan geldt de algemene regel: zeven jaar.",
  source = "Selectielijst gemeenten 2020, 18.1",
  level = "item", access = "internal", personal = "none", format = "PDF",
  page = {
    form {
      title = "Factuur 26-44120",
      { "Van", "PAPIERHANDEL DE STAPEL" },
      { "Datum", "13 november 2026" },
      { "Aan", "gemeente Waterveen, Facilitaire Zaken" },
      { "Uw bestelling", "9 november 2026, door de postkamer" },
    },
    sheet {
      title = "Regels",
      columns = { "Omschrijving", "Bedrag" },
      { "40 pakken printerpapier A4, wit", "148,00 euro" },
      { "10 pakken printerpapier A4, gerecycled", "27,21 euro" },
      { "Subtotaal", "175,21 euro" },
      { "Btw 21 procent", "36,79 euro" },
      { "Te betalen", "212,00 euro" },
    },
[[
Betaling binnen 14 dagen.

Goed om te weten

Het papier is op 11 november bezorgd in de gang naast de postkamer. Uw collega van de balie heeft getekend. Eén pak was nat. Dat hebben wij niet gerekend.

U bestelt elk jaar iets minder papier. Dat merken wij. U wordt al zes jaar lang 'papierloos' en u bent bij ons nog steeds klant van de maand. Daar zijn we trots op, en een klein beetje ongerust.

Met vriendelijke groet,
De Stapel, sinds 1961]],
  },
}

record "R5" {
  title = "Reclamefolder archiefdozen", kind = "folder",
  where = "Postbak, papier",
  facts = { "Ontvangen: maandag 16-11-2026", "Afzender: bedrijf, huis aan huis", "Adres: geen" },
  why = "Reclame is niet bestemd om bij de gemeente te blijven. Het is geen archiefstuk. Registreren hoeft niet.",
  source = "Archiefwet 1995, art. 1 onder c",
  page = [[
DOZENFABRIEK DE HOEK

Zit uw archief al lekker in zijn vel?

NU: 10 archiefdozen halen, 9 betalen!

Model Griffie – stevig, grijs, zonder zuur. Voor stukken die langer leven dan wij. 4,95 euro.

Model Wethouder – met handvat en extra dikke bodem. Kan tegen een stootje. 6,50 euro.

Model Archivaris – past precies in de kast. Praat niet, stoft niet, valt niet om. 5,95 euro.

'Sinds wij dozen van De Hoek hebben, durft niemand ze meer open te maken.' – een tevreden klant

Wilt u meer weten? Onze verkoper komt graag langs. Hij belt eerst. Daarna belt hij nog een keer.

Bestel vóór 1 december en krijg gratis: een rol plakband en een muismat met een doos erop.

Aan alle kantoren in Waterveen en omgeving. Hebt u een sticker 'geen reclame'? Dan is deze folder per ongeluk bij u bezorgd. Gooi hem gerust weg, maar bestel eerst even.]],
}

record "R6" {
  title = "Gesloten envelop 'Persoonlijk – burgemeester'", kind = "envelop",
  where = "Postbak, papier",
  facts = { "Ontvangen: maandag 16-11-2026", "Afzender: staat er niet op", "Toestand: dicht" },
  why = "Wij weten niet wat erin zit en mogen hem volgens de huisregel niet openen. Hij gaat dicht, met een regel in het postboek, naar het secretariaat.",
  source = "Archiefwet 1995, art. 1 onder c; huisregel 3 van de postkamer",
  page = scan { picture = "envelop",
[[
WAT ER OP DE BUITENKANT STAAT

Voorkant, met blauwe pen:

Persoonlijk
Burgemeester C. Langeveld
Raadhuisplein 1
Waterveen

Achterkant: geen naam, geen adres. De flap is dichtgeplakt met twee stukken plakband.

Poststempel: geen. Iemand heeft de envelop zelf in de bus gedaan, tussen vrijdagmiddag en maandagochtend.

WAT JE VERDER ZIET

Een bruine envelop, half zo groot als een krant. Ongeveer een centimeter dik. Er zit meer in dan één vel: als je hem schudt, schuift er iets kleins heen en weer. Linksonder zit een kring, van thee of van koffie.

Het handschrift is netjes. De schrijver heeft 'persoonlijk' twee keer onderstreept. De tweede streep ging door het papier.

BRIEFJE VAN LOTTE, met een paperclip

Zat klem in de brievenbus. Ik heb er níét in gekeken. Alleen tegen het licht, en dan zie je niets. Is dit nu privé of werk? L.]] },
}

record "R7" {
  title = "E-mail over geluid bij sportpark De Reiger", kind = "e-mail",
  where = "Algemene mailbox",
  facts = { "Ontvangen: maandag 16-11-2026", "Afzender: bewoner", "Onderwerp: weer herrie" },
  category = "6.1",
  why = "Twee verzoeken in één mail: een melding van overlast en een verzoek om stukken. Het worden twee zaken. Allebei horen ze bij procestype 6.",
  source = "Selectielijst gemeenten 2020, 6.1; Woo, art. 4.1",
  level = "item", personal = "ordinary", format = "EML",
  page = thread {
    subject = "Weer herrie",
    message { from = "Rob Haan", to = "gemeente Waterveen", date = "2026-11-16", time = "07:52",
[[
Geachte gemeente,

Het was weer zover. Zaterdagavond stond de omroepinstallatie van sportpark De Reiger aan tot kwart over elf. Ik woon op 80 meter. Ik weet nu wie er het mooiste doelpunt maakte, wie zijn auto verkeerd heeft staan en dat de frituur nog twee kroketten had.

Ik heb niets tegen sport. Ik heb zelf 22 jaar gekeept. Maar om elf uur 's avonds moet het stil zijn, dat hebt u mij in 2024 zelf beloofd. Uw collega heeft toen een meter in de lichtmast gehangen. Die hangt er nog. Wat hij zegt, heb ik nooit gehoord.

Mijn vrouw slaapt met watten in haar oren. Dat helpt, maar nu hoort ze de wekker niet.

Ik vraag u om met de club te praten. Het gaat om het volume en om de tijd. Aanstaande zaterdag spelen ze weer thuis, tegen Oosterlo. Dan komt er een drumband mee.

Bellen mag, na tien uur, want eerst laat ik de hond uit. Bobbie heeft trouwens ook last, die gaat onder de bank en komt er zondag pas weer uit, en ik wil ook alle metingen en mails hierover sinds 2024 zien.

Groeten,
Rob Haan (en Bobbie)]] },
  },
}

record "R8" {
  title = "Open sollicitatie bij afdeling Groen", kind = "e-mail",
  where = "Algemene mailbox",
  facts = { "Ontvangen: maandag 16-11-2026", "Afzender: sollicitant", "Bijlage: cv, 2 bladzijden" },
  category = "17.2.1",
  why = "De gemeente kiest of zij iemand aanstelt: procestype 17. Dat er geen vacature is, verandert het proces niet.",
  source = "Selectielijst gemeenten 2020, 17.2.1",
  page = thread {
    subject = "Werk bij Groen",
    message { from = "Milan Herfst", to = "gemeente Waterveen", date = "2026-11-16", time = "06:40",
[[
Beste meneer of mevrouw van de afdeling Groen,

Ik ben Milan, 23 jaar. Ik fiets elke dag door het Zuiderpark en ik zie uw mensen werken. Dat wil ik ook.

Ik weet dat er nu geen vacature is. Toch schrijf ik, want wie niet vraagt, blijft binnen zitten.

Wat ik kan: snoeien, maaien, een kettingzaag schoonmaken en vroeg opstaan. Ik stuur deze mail om twintig voor zeven, dus dat laatste is bewezen.

Wat ik nog niet kan: een boom herkennen zonder blad. Maar ik leer snel. Vorige winter had ik de plaat met knoppen op de wc hangen.

In mijn cv staat ook waarom ik vorig jaar vier maanden niet heb gewerkt. Ik was ziek. Dat is nu over. Wilt u dat alleen delen met mensen die het echt moeten weten?

Ik hoor graag van u. Bellen kan altijd, ook vroeg.

Groet,
Milan Herfst

Bijlage: cv Milan Herfst.pdf]] },
  },
}

record "R9" {
  title = "Klacht over Wmo-consulent, met brief van huisarts", kind = "brief",
  where = "Postbak, papier",
  facts = { "Ontvangen: maandag 16-11-2026, aan de balie", "Afzender: bewoner", "Bijlage: gesloten brief van een huisarts" },
  category = "13.1",
  why = "De gemeente behandelt een klacht: procestype 13. Een klacht staat als voorbeeld bij 13.1. Er gaat geen geld om en er is geen ombudsman bij.",
  source = "Selectielijst gemeenten 2020, 13.1",
  page = letter {
    from = "T. Noordzij", to = "de gemeente Waterveen", date = "2026-11-15",
    subject = "Klacht",
[[
Geachte gemeente,

Op 3 november kwam een consulent van de Wmo bij mij thuis. Het ging over hulp in het huishouden. Ik wil klagen over dat gesprek.

Zij is niet gaan zitten. Ze had haar jas nog aan. Toen ik vertelde wat er met mij is, zei ze: 'U ziet er anders goed uit.' Ze keek drie keer op haar telefoon. Na elf minuten was ze weg. Ik heb daarna een uur op de rand van mijn bed gezeten.

Over de hulp zelf klaag ik niet. Die beslissing moet nog komen. Het gaat mij erom hoe ik ben behandeld. Ik wil dat iemand dat hoort, en dat het een ander niet overkomt.

Ik doe een brief van mijn huisarts hierbij. Daarin staat wat ik heb. Ik vind het niet prettig om dat op te sturen. Maar ik wil laten zien dat ik niets verzin.

Het is mijn enige exemplaar. Wilt u er voorzichtig mee zijn?

T. Noordzij

Bijlage: brief huisarts, 1 bladzijde (gezondheid)]] },
}

record "R10" {
  title = "Brief over een dam in een sloot", kind = "brief",
  where = "Postbak, papier",
  facts = { "Ontvangen: maandag 16-11-2026", "Afzender: bewoner, agrarisch bedrijf", "Op de envelop: Raadhuisplein 1" },
  why = "Een vergunning voor werk in een sloot vraag je bij het waterschap. Wij sturen de brief meteen door, melden dat aan de afzender en noteren het.",
  source = "Awb, art. 2:3; Archiefwet 1995, art. 10",
  level = "item", personal = "ordinary",
  page = letter {
    from = "G. Veldkamp, Buitendijk 4", to = "Waterschap De Oude Dijk, Raadhuisplein 1, Waterveen", date = "2026-11-13",
    subject = "Aanvraag watervergunning",
[[
Geacht waterschap,

Ik wil een dam met een buis leggen in de sloot achter mijn stal. Daarvoor heb ik van u een watervergunning nodig, dat las ik op uw site. De buis is zes meter lang en vijftig centimeter breed. Een tekening zit erbij. Mijn dochter heeft hem gemaakt, vandaar de koeien.

Nu rijd ik elke dag om via de Achterweg. Dat is twee kilometer met een trekker, en de school gaat om half negen in. U begrijpt dat ik daar geen vrienden maak.

De kraan is besteld voor dinsdag 1 december. Als dat te vroeg is, dan hoor ik het graag op tijd. Zo'n man met een kraan heeft het druk in de winter en die bel je niet de avond ervoor af.

Ik kon uw adres zo snel niet vinden. Ik dacht: waterschap, Waterveen, dat zal wel bij elkaar zitten.

Met vriendelijke groet,
G. Veldkamp
Buitendijk 4]] },
}

record "R11" {
  title = "Verzoek om op te treden tegen aanbouw", kind = "brief",
  where = "Postbak, papier",
  facts = { "Datum op de brief: 13-11-2026", "Ontvangen: maandag 16-11-2026", "Afzender: bewoner" },
  why = "De bewoner vraagt of de gemeente iets wil doen: procestype 6. Het optreden zelf wordt een andere zaak. Het resultaat is nog niet bekend.",
  source = "Selectielijst gemeenten 2020, 6.1.8; Selectielijst gemeenten 2020, 6.2",
  level = "item", personal = "ordinary",
  page = letter {
    from = "M. Duinker, Merelstraat 12", to = "burgemeester en wethouders van Waterveen", date = "2026-11-13",
    subject = "Aanbouw achter Merelstraat 14",
[[
Geacht college,

Ik woon op Merelstraat 12. Mijn buren van nummer 14 hebben in september een aanbouw gemaakt. Die is vijf meter diep en ruim drie meter hoog. Ik heb op uw site gezocht naar een vergunning. Ik vond er geen.

Sinds de aanbouw er staat, heb ik na twee uur geen zon meer in de keuken. Mijn tomaten zijn nooit rood geworden. Ik heb het eerst vriendelijk gevraagd. Mijn buurman zei dat hij 'geen zin had in papieren'. Daarna heb ik een potje chutney van groene tomaten bij hem neergezet. Dat heeft hij wel aangenomen.

Ik vraag u om op te treden tegen deze aanbouw. Wilt u nagaan of hij mag? En zo niet, wilt u er dan voor zorgen dat hij weggaat of lager wordt?

Graag krijg ik bericht wie dit behandelt en wanneer u beslist. Foto's en een tekening van de schaduw zitten erbij, van elk uur één.

Hoogachtend,
M. Duinker]] },
}

record "R12" {
  title = "Motie van Oosterlo over buslijn 84", kind = "brief",
  where = "Postbak, papier",
  facts = { "Ontvangen: maandag 16-11-2026", "Afzender: griffier van Oosterlo", "Gericht aan: de gemeenteraad" },
  category = "6.1.4",
  why = "Oosterlo vraagt of onze raad de motie steunt: procestype 6. Zegt de raad ja, dan is er een eigen regel: 6.1.4, blijvend bewaren.",
  source = "Selectielijst gemeenten 2020, 6.1.4",
  level = "item", access = "public", personal = "none",
  page = letter {
    from = "Gemeenteraad van Oosterlo, de griffier", to = "de gemeenteraad van Waterveen", date = "2026-11-11",
    subject = "Motie 'Laat 84 rijden', met verzoek om steun",
[[
Geachte raadsleden,

Op 5 november heeft onze raad de motie 'Laat 84 rijden' aangenomen, met 23 stemmen voor en geen stem tegen. Dat laatste komt bij ons zelden voor.

Buslijn 84 rijdt van Oosterlo via Buitendijk naar het station van Waterveen. De vervoerder wil hem in juli laten stoppen. Dan kan een leerling uit Buitendijk alleen nog met de fiets naar school, langs de provinciale weg.

Onze raad vraagt de provincie om de lijn te houden. Dat verzoek wordt sterker als meer gemeenten het steunen. Daarom vragen wij u: wil uw raad zich achter deze motie stellen?

De motie zit hierbij. Wij horen graag uw besluit. De bus is ook welkom voor een proefrit. Vertrek elk uur, om zeven over, behalve als hij niet komt.

Hoogachtend,
namens de raad van Oosterlo,
de griffier

Bijlage: motie M-2026-31]] },
}


-- Five of the cases, as they stand in January

record "Z1" {
  title = "Zaak straatfeest Lindelaan", kind = "zaakblad",
  where = "DMS",
  facts = { "Kwam uit: R1", "Status: afgesloten" },
  category = "11.1.1", closed = "2026-11-24",
  why = "Toestemming voor iets korts is 11.1.1: een jaar. De termijn telt vanaf de dag waarop de zaak is afgesloten, 24-11-2026. Het feest zelf was later, maar daar telt de lijst hier niet vanaf.",
  source = "Selectielijst gemeenten 2020, 11.1.1",
  number = "Z-2026-1871", level = "file", creator = "Vergunningen", access = "internal", personal = "ordinary",
  relations = { { "R1", "ontstaan uit" } },
  page = {
    form {
      title = "Zaakblad",
      { "Zaak", "Melding straatfeest Lindelaan" },
      { "Behandelaar", "Vergunningen" },
    },
    sheet {
      title = "Verloop",
      columns = { "Datum", "Gebeurtenis" },
      { "14-11-2026", "melding ontvangen, per e-mail" },
      { "16-11-2026", "melding geregistreerd" },
      { "18-11-2026", "brandweer gevraagd: straat is breed genoeg" },
      { "20-11-2026", "gebeld met mevrouw Zomerdijk: wel hekken, geen vuurkorven" },
      { "24-11-2026", "toestemming verzonden, met drie voorwaarden" },
      { "24-11-2026", "resultaat: verleend. Zaak afgesloten." },
    },
    form {
      title = "Gegevens uit de toestemming",
      { "Dag van het feest", "05-12-2026" },
      { "Tijd", "15.00 tot 21.00 uur" },
      { "Muziek", "tot 20.00 uur" },
      { "Hekken", "vier stuks, halen en brengen bij de werf" },
    },
[[
AANTEKENING

Op 7 december bracht mevrouw Zomerdijk een wafel en een bedankkaartje aan de balie. Het kaartje hangt op het prikbord. De wafel is niet geregistreerd.]],
  },
}

record "Z2" {
  title = "Zaak factuur gymzaal De Sprint", kind = "zaakblad",
  where = "DMS",
  facts = { "Kwam uit: R3", "Status: afgesloten" },
  category = "18.1.1", closed = "2026-12-11",
  why = "Een factuur over onroerend goed is 18.1.1: tien jaar. De zaak is klaar als er is betaald: 11-12-2026. De datum op de factuur telt niet.",
  source = "Selectielijst gemeenten 2020, 18.1.1",
  number = "Z-2026-1874", level = "file", creator = "Financiën", access = "internal", personal = "none",
  relations = { { "R3", "ontstaan uit" } },
  page = {
    form {
      title = "Zaakblad",
      { "Zaak", "Betaling factuur 2026-0871, renovatie gymzaal De Sprint" },
      { "Behandelaar", "Financiën" },
    },
    sheet {
      title = "Verloop",
      columns = { "Datum", "Gebeurtenis" },
      { "12-11-2026", "datum op de factuur" },
      { "16-11-2026", "factuur ontvangen en geregistreerd" },
      { "18-11-2026", "geboekt bij Vastgoed" },
      { "23-11-2026", "vraag aan Van Balken: klopt het aantal tegels in kleedkamer 2?" },
      { "27-11-2026", "antwoord: ja, er lagen er eerst meer dan op de tekening" },
      { "02-12-2026", "goedgekeurd door het hoofd Vastgoed" },
      { "11-12-2026", "48.400 euro betaald" },
      { "11-12-2026", "resultaat: betaald. Zaak afgesloten." },
    },
    form {
      title = "Gegevens",
      { "Gebouw", "gymzaal De Sprint, eigendom van de gemeente" },
      { "Werk", "vloer, wand, kleedkamers" },
      { "Opgeleverd", "06-11-2026" },
    },
[[
AANTEKENING

De tekeningen en het contract van de renovatie zitten in een andere zaak. Dit blad gaat alleen over de betaling. Het gebit uit de vloer is nog niet opgehaald.]],
  },
}

record "Z3" {
  title = "Zaak open sollicitatie Groen", kind = "zaakblad",
  where = "DMS, afgeschermd",
  facts = { "Kwam uit: R8", "Status: afgesloten" },
  category = "17.2.1", closed = "2026-12-01",
  why = "Een afgewezen open sollicitatie zonder toestemming om te bewaren is 17.2.1: vier weken. De zaak sloot met de afwijzing, op 01-12-2026. Sinds 29-12-2026 mag zij op een vernietigingslijst.",
  source = "Selectielijst gemeenten 2020, 17.2.1",
  number = "Z-2026-1879", level = "file", creator = "Personeel en Organisatie", access = "confidential", personal = "ordinary",
  relations = { { "R8", "ontstaan uit" } },
  page = {
    form {
      title = "Zaakblad",
      { "Zaak", "Open sollicitatie afdeling Groen" },
      { "Behandelaar", "Personeel en Organisatie" },
      { "Wie mag dit zien", "behandelaar en beheerder groen" },
    },
    sheet {
      title = "Verloop",
      columns = { "Datum", "Gebeurtenis" },
      { "16-11-2026", "e-mail met cv ontvangen en geregistreerd" },
      { "19-11-2026", "doorgegeven aan de beheerder groen" },
      { "25-11-2026", "kort gesprek gehad, met koek" },
      { "01-12-2026", "besluit: geen plek in het team" },
      { "01-12-2026", "afwijzing verzonden" },
      { "01-12-2026", "resultaat: niet aangesteld. Zaak afgesloten." },
    },
    form {
      title = "Gegevens",
      { "Vacature", "nee, open sollicitatie" },
      { "Toestemming om langer te bewaren", "zit niet in deze zaak" },
    },
[[
AANTEKENING

De beheerder groen noemt de sollicitant 'een goeie'. Er is in de komende twee jaar geen ruimte in het team. De sollicitant is gewezen op de gemeente Oosterlo. Daar zoeken ze iemand die vroeg op kan staan.]],
  },
}

record "Z4" {
  title = "Zaak klacht over een gesprek Wmo", kind = "zaakblad",
  where = "DMS, afgeschermd",
  facts = { "Kwam uit: R9", "Status: afgesloten" },
  category = "13.1", closed = "2026-12-15",
  why = "Een klacht die is afgehandeld, zonder geld en zonder ombudsman, is 13.1: vijf jaar. De termijn telt vanaf 15-12-2026, de dag van het antwoord en het sluiten van de zaak.",
  source = "Selectielijst gemeenten 2020, 13.1",
  number = "Z-2026-1880", level = "file", creator = "Klachtencoördinator", access = "confidential", personal = "special",
  relations = { { "R9", "ontstaan uit" } },
  page = {
    form {
      title = "Zaakblad",
      { "Zaak", "Klacht over een gesprek Wmo" },
      { "Behandelaar", "klachtencoördinator" },
    },
    sheet {
      title = "Verloop",
      columns = { "Datum", "Gebeurtenis" },
      { "03-11-2026", "het gesprek waar de klacht over gaat" },
      { "16-11-2026", "klacht ontvangen" },
      { "24-11-2026", "bericht aan mevrouw: wij behandelen uw klacht" },
      { "02-12-2026", "gesprek met mevrouw en met de consulent, apart" },
      { "09-12-2026", "gesprek samen, met jassen uit" },
      { "15-12-2026", "antwoord verzonden: klacht gegrond, excuses" },
      { "15-12-2026", "resultaat: afgehandeld. Zaak afgesloten." },
    },
    form {
      title = "Gegevens",
      { "Onderwerp", "bejegening (hoe iemand is behandeld)" },
      { "Schadevergoeding gevraagd", "nee" },
      { "Ombudsman", "niet bij betrokken" },
      { "Beslissing over de hulp zelf", "andere zaak, niet veranderd" },
    },
[[
AANTEKENING

Het team Wmo heeft afgesproken: gaan zitten, jas uit, telefoon in de tas. Er komt geen poster. Mevrouw vroeg daar uitdrukkelijk om.]],
  },
}

record "Z5" {
  title = "Zaak motie buslijn 84", kind = "zaakblad",
  where = "DMS",
  facts = { "Kwam uit: R12", "Status: afgesloten" },
  category = "6.1.4", closed = "2026-12-14",
  why = "De raad heeft de motie gesteund: het verzoek is ingewilligd. Een motie heeft een eigen regel, 6.1.4: blijvend bewaren. Bij B telt geen termijn.",
  source = "Selectielijst gemeenten 2020, 6.1.4",
  number = "Z-2026-1883", level = "file", creator = "Griffie", access = "public", personal = "ordinary",
  relations = { { "R12", "ontstaan uit" } },
  page = {
    form {
      title = "Zaakblad",
      { "Zaak", "Verzoek van Oosterlo om steun voor motie 'Laat 84 rijden'" },
      { "Behandelaar", "griffie" },
    },
    sheet {
      title = "Verloop",
      columns = { "Datum", "Gebeurtenis" },
      { "11-11-2026", "datum op de brief" },
      { "16-11-2026", "brief ontvangen en geregistreerd" },
      { "17-11-2026", "doorgegeven aan de griffie" },
      { "26-11-2026", "besproken met de fracties" },
      { "10-12-2026", "de raad steunt de motie: 29 voor, 2 tegen" },
      { "14-12-2026", "brief met het besluit verzonden aan Oosterlo en aan de provincie" },
      { "14-12-2026", "resultaat: ingewilligd. Zaak afgesloten." },
    },
    form {
      title = "Gegevens",
      { "Gevraagd", "steun voor een motie van een andere raad" },
      { "Besluit van onze raad", "steun gegeven" },
    },
[[
AANTEKENING

Een inspreker uit Buitendijk, 14 jaar, kwam met de fiets. Zij was nat. De twee leden die tegen stemden, hebben haar daarna thuisgebracht.]],
  },
}


-- The board

scheme "werk" {
  class "verzoeken"    { title = "6 Verzoeken behandelen", hint = "Iemand vraagt of de gemeente iets wil doen of geven" },
  class "heffen"       { title = "10 Heffen", hint = "De gemeente legt een belasting op" },
  class "toestemming"  { title = "11 Toestemming verlenen", hint = "Iemand wil iets doen en de gemeente zegt of het mag" },
  class "handhaven"    { title = "12 Toezien en handhaven", hint = "De gemeente controleert zelf en treedt op" },
  class "geschillen"   { title = "13 Geschillen behandelen", hint = "Iemand is het oneens met wat de gemeente deed: bezwaar, klacht" },
  class "personen"     { title = "17 Personen aanstellen", hint = "Iemand komt wel of niet in dienst" },
  class "betalen"      { title = "18 Betalen en innen", hint = "De gemeente betaalt of krijgt geld" },
  class "geen-stuk"    { title = "Geen archiefstuk", hint = "Niet bestemd om bij de gemeente te blijven" },
  class "doorgeven"    { title = "Doorgeven of doorsturen", hint = "Iemand anders moet dit openen of behandelen; wij noteren het wel" },
}


-- What cannot be put right, and what can

local function voorgoed(s)
  return s.woo_gemist or s.brief_weg or s.water_weg
end

local function te_herstellen(s)
  return s.diversen or s.envelop_open or s.envelop_weg or s.wmo_open or s.klacht_terug
      or s.water_traag or s.cv_weg or s.cv_te_lang or s.motie_weg
      or not s:classified("indelen", "R2", "geschillen")
end


-- Monday

scene "postkamer" { place = "postkamer", title = "Maandag 16 november, 8.30 uur",
  say "Maandag, half negen. De postkamer ligt naast de balie. Een rek met vakjes, een scanner die al warm is, en op tafel de post van het weekend.",
  samira "Welkom! Dit is hem dan: jouw eerste postbak. Zeven stukken op papier, vijf in de mail. Het lijkt niets. Maar hier begint elk dossier. Of het raakt hier zoek.",
  lotte "Hoi, Lotte, van de balie. Ik scan met je mee. Om elf uur gaat de balie open en dan moet deze tafel leeg zijn. Vorige week lag er een paspoort tussen. Dat heb ik geweten.",
  show "H1",
  samira "De huisregels hangen naast de scanner. Ik zit hiernaast, de deur staat open. Roep maar.",
  lotte "Zal ik alles in één keer door de scanner halen? Map Diversen, klaar. Zo deden we het voor de zomer ook. Uitzoeken kan vanmiddag, als het rustig is.",

  choose "beginnen" { ask = "Hoe begin je aan de postbak?",
    option "diversen" { "Goed plan. Alles in Diversen, dan is de tafel op tijd leeg en raakt er niets zoek. Vanmiddag zoeken we uit wat van wie is.",
      why = "De tafel is leeg, maar niemand weet wat er ligt. Termijnen lopen door en iedereen met toegang tot Diversen leest mee, ook wat vertrouwelijk is.",
      source = "Woo, art. 4.4; Awb, art. 6:7", set = { diversen = true },
      lotte "Top. Twaalf stukken, één knop. Ik haal er meteen koffie bij." },
    option "afzender" { "We sorteren op afzender: bewoners, bedrijven, andere overheden. In die volgorde scannen we. Dan ligt er tenminste orde.",
      earns = { OPD_06 = 1, BDV_06 = 1 },
      why = "Je werkt met een systeem en dat helpt. Maar de afzender zegt niet wat de gemeente moet doen of wat haast heeft. Een bezwaar en een klacht over herrie komen allebei van een bewoner.",
      source = "Woo, art. 4.4; Awb, art. 6:7",
      lotte "Drie stapels dus. De stapel bewoners is wel erg hoog." },
    option "eerst-lezen" { "Eerst alles één keer lezen. Wat een termijn heeft of vertrouwelijk is, krijgt een briefje. In die volgorde registreren.",
      earns = { OPD_06 = 3, BDV_06 = 3 },
      why = "Registreren gaat over werk en haast. Een termijn begint bij de ontvangst, niet bij het sorteren. Wie eerst leest, weet wat niet kan wachten en wat niet open op tafel mag liggen.",
      source = "Woo, art. 4.4; Awb, art. 6:7",
      lotte "Lezen. Alles. Oké. Dan zet ik de scanner zolang op stil." },
    option "makkelijk" { "Eerst wat makkelijk is: de facturen en de folder. Dan is de stapel gauw half zo hoog.",
      why = "Het voelt snel, maar de folder heeft geen haast en het bezwaar wel. Wat moeilijk is, komt zo om vijf voor elf aan de beurt.",
      source = "Woo, art. 4.4; Awb, art. 6:7",
      lotte "Vind ik fijn. Eerst iets afstrepen, dan voel je je meteen beter." },
  },
}

scene "bak" { place = "postkamer", title = "Maandag, 9.00 uur",
  when({ diversen = true },
    samira { "In Diversen staat een pdf van 43 bladzijden. Op bladzijde 31 zit een brief van een huisarts. Daar kan het halve raadhuis bij. Ik heb hem dichtgezet. We doen de bak opnieuw, stuk voor stuk.", mood = "ernstig" },
    otherwise(
      when(function(s) return s:chose("beginnen", "eerst-lezen") end,
        lotte "Vier keer 'termijn' en drie keer 'vertrouwelijk'. Bij één mail was je helemaal naar beneden gegaan, zag ik. Zelf lees ik altijd tot de eerste witregel.",
        otherwise(
          lotte "Het is negen uur en ik vind dat we lekker gaan. Wat hebben we nog?")))),

  show "R5",
  lotte "Eerst deze. Tien archiefdozen halen, negen betalen. Daar maak je bij jullie toch iemand blij mee?",

  choose "folder" { ask = "Wat doe je met de folder?",
    option "twintig-een" { "Een jaar bewaren onder 20.1, informeren. Er staat informatie in, dus dan heeft hij een categorie en zitten we altijd goed.",
      why = "20.1 is voor informeren dat de gemeente zelf doet. En eerst komt een andere vraag: is het een archiefstuk? Reclame is dat niet, dus is er geen categorie nodig.",
      source = "Archiefwet 1995, art. 1 onder c; Selectielijst gemeenten 2020, 20.1",
      lotte "Een jaar voor een muismat met een doos erop. Oké." },
    option "papierbak" { "Bij het oud papier. Niet bestemd om hier te blijven, dus geen archiefstuk.",
      earns = { OPD_10 = 3, BDV_04 = 3 },
      why = "Een archiefstuk is gemaakt of ontvangen voor de taak van de gemeente en bestemd om daar te blijven. Huis-aan-huisreclame is dat niet. Weggooien mag, zonder lijst.",
      source = "Archiefwet 1995, art. 1 onder c",
      lotte "Zonder stempel? Zonder nummer? Wat een heerlijk gevoel." },
    option "algemeen" { "Registreren als algemene post, en door naar Inkoop.",
      earns = { OPD_10 = 1, BDV_04 = 1 },
      why = "Niemand krijgt er last van, en vastleggen is op zich een goede gewoonte. Maar wie alles registreert, maakt het echte werk lastiger te vinden.",
      source = "Archiefwet 1995, art. 1 onder c",
      lotte "Onderwerp: dozen. Afzender: dozen. Klaar." },
  },

  show "R6",
  lotte "Dan deze. 'Persoonlijk', twee keer onderstreept. Geen afzender. Ik heb hem tegen het licht gehouden. Verder niets, echt niet.",

  choose "envelop" { ask = "Wat doe je met de envelop voor de burgemeester?",
    option "openen" { "Openmaken. De burgemeester werkt hier, dus dit is post aan de gemeente. Pas als we hem lezen, weten we bij welke zaak hij hoort.",
      why = "Het klopt dat de inhoud telt en niet het woord 'persoonlijk'. Maar de postkamer mag zulke post niet openen. Dat staat in de huisregels, en met reden.",
      source = "Archiefwet 1995, art. 1 onder c; huisregel 3 van de postkamer", set = { envelop_open = true },
      lotte { "O. Een kaartje, en foto's van een kind in een ziekenhuis. Doe maar weer dicht. Dit had ik niet willen zien.", mood = "ernstig" } },
    option "terug" { "Niet aannemen. Hij gaat mee terug met de postbode. Privépost hoort niet op het raadhuis, en zo komt er niemand in de verleiding.",
      why = "Er is geen afzender, dus hij kan nergens heen. En je weet niet of hij privé is: 'persoonlijk' staat ook vaak op brieven over het werk.",
      source = "Archiefwet 1995, art. 1 onder c; huisregel 3 van de postkamer", set = { envelop_weg = true },
      lotte "Waarheen moet hij dan? Er staat niets achterop. Nou ja, dat is dan zijn probleem." },
    option "postvak" { "Dicht in haar postvak leggen en niets opschrijven. Dat is beter voor haar privacy.",
      earns = { BDV_01 = 1, BDV_02 = 1, OPD_07 = 1 },
      why = "Dicht laten is goed. Maar zonder regel in het postboek weet niemand dat hij er was. En zit er iets zakelijks in, dan komt dat nooit bij een zaak.",
      source = "Archiefwet 1995, art. 1 onder c; huisregel 3 van de postkamer", set = { envelop_weg = true },
      lotte "Ik leg hem wel even neer. Haar vakje zit naast dat van de kantine, geloof ik." },
    option "postboek" { "Dicht laten, in het postboek zetten en afgeven bij haar secretariaat. Iets zakelijks krijgen we graag terug.",
      earns = { BDV_01 = 3, BDV_02 = 3, OPD_07 = 3 },
      why = "Zo bescherm je wat privé is én zie je later dat de envelop er was. De inhoud bepaalt of iets een archiefstuk is. Wie hem mag openen, staat in de huisregel.",
      source = "Archiefwet 1995, art. 1 onder c; huisregel 3 van de postkamer",
      lotte "Dus wél opschrijven en níét kijken. Het omgekeerde van wat iedereen doet." },
  },

  show "R10",
  lotte "En een boer met een sloot. De tekening is mooi. Er staan vijf koeien op, en ze lachen.",

  choose "sloot" { ask = "Wat doe je met de brief van de heer Veldkamp?",
    hint = {
      "Van wie is die sloot eigenlijk, en wie beslist erover?",
      "Zoek in de Awb op wat wij doen met post die voor een andere overheid is." },
    option "doorsturen" { "Vandaag doorsturen naar het waterschap, de heer Veldkamp dat laten weten, en het noteren in de registratie.",
      earns = { OPD_05 = 3, OMG_01 = 3 },
      why = "Wie post krijgt voor een andere overheid, stuurt die meteen door en meldt dat aan de afzender. Met een notitie kun je later laten zien waar de brief bleef.",
      source = "Awb, art. 2:3; Archiefwet 1995, art. 10",
      lotte "Drie handelingen voor post die niet eens van ons is. Maar als ik die boer was, wilde ik het ook zo." },
    option "registreren" { "Registreren als aanvraag en behandelen. Hij schreef naar ons adres.",
      why = "Een antwoord verdient hij, maar over deze sloot beslist het waterschap. Zo wacht hij weken op een brief die alleen zegt dat hij ergens anders moet zijn.",
      source = "Awb, art. 2:3; Archiefwet 1995, art. 10", set = { water_traag = true },
      lotte "Zaaknummer erop. Bij Vergunningen kijken ze vast raar op van die koeien." },
    option "retour" { "Terugsturen naar de heer Veldkamp, met een vriendelijk briefje en het goede adres erbij.",
      earns = { OPD_05 = 1, OMG_01 = 1 },
      why = "Je laat het hem weten en dat is netjes. Maar de plicht is doorsturen. Nu moet hij het zelf nog eens doen, en zijn kraan komt op 1 december.",
      source = "Awb, art. 2:3; Archiefwet 1995, art. 10", set = { water_traag = true },
      lotte "Ik doe er een postzegel bij. Dat scheelt hem weer." },
    option "weg" { "Bij het oud papier, net als de folder. Wij gaan hier niet over.",
      why = "Reclame mag weg, een aanvraag nooit. De brief is niet voor ons, maar wel voor een andere overheid. Die moet hem krijgen, en de afzender moet het weten.",
      source = "Awb, art. 2:3; Archiefwet 1995, art. 10", set = { water_weg = true },
      lotte "De tekening houd ik. Die hang ik bij de balie." },
  },
}

scene "mailbox" { place = "kantoor", title = "Maandag, 9.45 uur",
  say "Aan je bureau. In de algemene mailbox staan vijf nieuwe berichten. Samira schuift een stoel bij.",
  show "R1",
  samira "Een straatfeest. Gewoon werk, en er komen wafels. Die gaat naar Vergunningen.",
  show "R8",
  samira "Een open sollicitatie bij Groen, met cv. Die gaat naar Groen en naar P en O, en naar niemand anders. Hij vraagt er zelf ook om.",
  show "R7",
  samira "En herrie bij sportpark De Reiger. Het is een lange mail. Lees jij hem? Dan haal ik koffie. Melk?",

  choose "herrie" { ask = "Hoe registreer je de mail van de heer Haan?",
    option "melding" { "Als melding van overlast, voor Toezicht. Zaterdag speelt de club weer thuis.",
      earns = { OPD_02 = 1, OPD_11 = 1, OMG_01 = 1 },
      why = "De melding klopt. Maar kijk naar de laatste zin, achter de hond: hij wil ook alle metingen en mails zien. Dat is een Woo-verzoek, en dat heb je nu niet geregistreerd.",
      source = "Woo, art. 4.1; Woo, art. 4.1a; Woo, art. 4.4", set = { woo_gemist = true },
      samira "Met melk dus. Mooi, Toezicht gaat er deze week nog heen." },
    option "dubbel" { "Als melding, en apart als Woo-verzoek dat vandaag binnenkwam. Ik bel Daan en laat alles hierover vasthouden.",
      earns = { OPD_02 = 3, OPD_11 = 3, OMG_01 = 3 },
      why = "Een Woo-verzoek hoeft niet zo te heten en een reden is niet nodig. De termijn is vier weken. Wat erover bestaat, moet blijven, ook als de termijn om is.",
      source = "Woo, art. 4.1; Woo, art. 4.1a; Woo, art. 4.4",
      daan "Woo? Waar dan? O. Daar, achter de hond. Dank je! Ik zet de klok op 14 december en bel vandaag iedereen die hier iets over heeft." },
    option "formulier" { "Ik mail terug of hij het webformulier wil invullen. Dan komt alles in één keer goed binnen en vergeten wij geen enkel veld.",
      why = "Een formulier mag je aanbieden, maar je mag er niet op wachten. Zijn melding en zijn Woo-verzoek zijn vandaag al binnengekomen. De klok loopt.",
      source = "Woo, art. 4.1; Woo, art. 4.1a; Woo, art. 4.4", set = { woo_gemist = true },
      samira "Het webformulier heeft zeventien velden. Ik weet het, ik heb ze geteld. Hopelijk heeft hij geduld." },
    option "informatie" { "Als informatieverzoek, 6.1.3. Onderaan vraagt hij ergens om, dus hij krijgt een nette brief.",
      earns = { OPD_02 = 1, OPD_11 = 1, OMG_01 = 1 },
      why = "Je hebt de laatste zin gezien. Maar wie om bestaande documenten vraagt, doet een Woo-verzoek. Daar hoort een besluit bij, binnen vier weken. En de melding ben je nu kwijt.",
      source = "Woo, art. 4.1; Woo, art. 4.1a; Woo, art. 4.4; Selectielijst gemeenten 2020, 6.1.3", set = { woo_gemist = true },
      samira "Een nette brief kunnen ze bij Communicatie heel goed. Soms te goed." },
  },

  show "R3",
  samira "Dan twee facturen. Deze is voor de vloer van de gymzaal. En voor een gebit, als ik het goed lees.",
  show "R4",
  samira "En deze voor printerpapier. Financiën betaalt ze allebei. Maar hoelang blijven ze daarna?",
  show "H2",
  samira "Hier, mijn spiekbriefje van de selectielijst. Je hoeft het niet te leren. Opzoeken is het vak.",

  choose "facturen" { ask = "Hoelang blijven deze facturen, gerekend vanaf de betaling?",
    hint = {
      "Kijk bij 18 in de selectielijst. Daar staat meer dan één regel over betalen.",
      "Een eigen regel gaat voor de algemene. Waar wordt hier voor betaald?" },
    option "allebei-zeven" { "Allebei zeven jaar. Een factuur is een factuur.",
      earns = { BDV_05 = 1, OPD_10 = 1 },
      why = "Voor het papier klopt het. Maar voor facturen over onroerend goed, zoals een gymzaal, is er een eigen regel: tien jaar. Die gaat vóór de algemene.",
      source = "Selectielijst gemeenten 2020, 18.1; Selectielijst gemeenten 2020, 18.1.1",
      samira "'Een factuur is een factuur'. Dat is precies het moment waarop ik de lijst erbij pak." },
    option "allebei-tien" { "Allebei tien jaar. Voor één van de twee is dat nodig, en zo hoeft Financiën niets uit elkaar te houden.",
      earns = { BDV_05 = 1, OPD_10 = 1 },
      why = "Voor de gymzaal klopt het. Het papier bewaar je zo drie jaar te lang. Te lang is ook fout: wat weg moet, moet weg.",
      source = "Selectielijst gemeenten 2020, 18.1; Archiefwet 1995, art. 3",
      samira "Makkelijk voor Financiën. Maar de lijst rondt niet af naar boven." },
    option "gymzaal-blijvend" { "De gymzaal blijvend, want dat gebouw staat er over vijftig jaar nog. Het papier zeven jaar, dat is dan allang op.",
      why = "Dat het gebouw blijft, maakt de factuur niet blijvend. Het gaat om de betaling. Daarvoor noemt de lijst tien jaar.",
      source = "Selectielijst gemeenten 2020, 18.1.1",
      samira "Over vijftig jaar staat die gymzaal er nog, ja. Met een andere vloer." },
    option "tien-en-zeven" { "De gymzaal tien jaar en het papier zeven. Het één is een gebouw, het ander niet.",
      earns = { BDV_05 = 3, OPD_10 = 3 },
      why = "De gymzaal is onroerend goed: tien jaar. Voor het papier geldt de algemene regel: zeven jaar. Zelfde soort stuk, ander onderwerp, andere termijn.",
      source = "Selectielijst gemeenten 2020, 18.1; Selectielijst gemeenten 2020, 18.1.1",
      samira "Precies. Eerst kijken of er een eigen regel is, dan pas de algemene." },
  },
}

scene "brieven" { place = "postkamer", title = "Maandag, 10.30 uur",
  lotte "Nog een half uur en nog vier brieven. De dikke, natuurlijk. Die bewaren zichzelf altijd voor het laatst.",
  show "R2",
  lotte "Deze meneer vindt dat zijn huis te veel waard is. Dat probleem zou ik ook wel willen.",
  samira "Bezwaar maken kan zes weken lang. Dus vandaag registreren, met de datum van ontvangst. Maar denk vast vooruit. Waar valt dit straks onder?",

  choose "woz" { ask = "Welke categorie past als het bezwaar is afgehandeld?",
    hint = {
      "Wat doet de gemeente hier: belasting opleggen, of een meningsverschil behandelen?",
      "Zoek eerst het proces. Lees daarna ook de eigen regels onder het gewone resultaat." },
    option "heffen" { "10.1, heffen. De WOZ-waarde bepaalt de belasting.",
      why = "Bij heffen legt de gemeente een belasting op. Hier behandelt zij een bezwaar. Het proces is een geschil, ook als het over belasting gaat.",
      source = "Selectielijst gemeenten 2020, 13.1.5; Selectielijst gemeenten 2020, 10.1",
      samira "Kijk naar wat wij doen, niet naar waar het geld heen gaat." },
    option "geschil-woz" { "13.1.5, een geschil met invloed op de WOZ-waarde. Dat is twaalf jaar.",
      earns = { OPD_10 = 3, BDV_05 = 3 },
      why = "De gemeente behandelt een geschil, dus 13. Er is een eigen regel voor een geschil dat de WOZ-waarde raakt. De eigen regel gaat vóór de algemene.",
      source = "Selectielijst gemeenten 2020, 13.1.5",
      samira "Twaalf jaar, ja. Een emmer in de slaapkamer kan lang meegaan." },
    option "herwaardering" { "9.1.5, herwaardering WOZ, twaalf jaar. Want als hij gelijk krijgt, stellen wij de waarde immers opnieuw vast.",
      earns = { OPD_10 = 1, BDV_05 = 1 },
      why = "De termijn klopt toevallig. Maar het proces niet: wij behandelen een bezwaar, dat is 13. Met een verkeerd proces vindt niemand het stuk terug.",
      source = "Selectielijst gemeenten 2020, 13.1.5; Selectielijst gemeenten 2020, 9.1.5",
      samira "Goede termijn, verkeerde kast. Dat valt pas op als iemand hem zoekt." },
    option "geschil-algemeen" { "13.1, geschillen. Een bezwaarschrift staat daar gewoon als voorbeeld bij: vijf jaar.",
      earns = { OPD_10 = 1, BDV_05 = 1 },
      why = "Het proces klopt. Maar lees door: er staan eigen regels onder. Voor een geschil over de WOZ-waarde geldt twaalf jaar. Met vijf ben je zeven jaar te vroeg.",
      source = "Selectielijst gemeenten 2020, 13.1; Selectielijst gemeenten 2020, 13.1.5",
      samira "Je bent in de goede straat. Nu nog het goede huisnummer." },
  },

  show "R9",
  lotte { "Deze bracht een mevrouw vanmorgen zelf. Ze wilde hem niet loslaten. Er zit een brief van haar huisarts bij. Ik heb hem omgekeerd op tafel gelegd.", mood = "ernstig" },

  choose "klacht" { ask = "Hoe registreer je deze klacht?",
    option "team-map" { "In de map van het klachtenteam, zoals elke klacht. Daar kan iedereen van het team bij, dus blijft er niets liggen als iemand ziek is.",
      why = "Gegevens over gezondheid zijn extra beschermd. Alleen wie ze nodig heeft voor het werk, mag ze zien. Een heel team is te veel.",
      source = "AVG, art. 5 lid 1 onder f; AVG, art. 9", set = { wmo_open = true },
      lotte "Dat zijn elf mensen, toch? En de stagiair." },
    option "terug" { "Terugsturen met uitleg. Wij mogen geen medische gegevens hebben.",
      earns = { BDV_01 = 1, BDV_04 = 1 },
      why = "Je bent voorzichtig met haar gegevens. Maar de klacht is vandaag binnengekomen en moet behandeld worden. Zij koos er zelf voor om de brief mee te sturen.",
      source = "AVG, art. 5 lid 1 onder f; AVG, art. 9; Archiefwet 1995, art. 3", set = { klacht_terug = true },
      lotte { "Terug? Ze kwam hem net brengen. Goed. Jij kent de regels.", mood = "ernstig" } },
    option "afschermen" { "Afgeschermd registreren, de brief alleen zichtbaar voor de behandelaar, en meteen door naar de klachtencoördinator.",
      earns = { BDV_01 = 3, BDV_04 = 3 },
      why = "De klacht en de brief blijven samen één zaak. Wie de brief niet nodig heeft, ziet hem niet. Zo ben je volledig en toch voorzichtig.",
      source = "AVG, art. 5 lid 1 onder f; AVG, art. 9; Archiefwet 1995, art. 3",
      lotte "Fijn. Mag ik haar zeggen dat er maar één iemand in leest? Dat vroeg ze namelijk." },
    option "versnipperen" { "De klacht registreren en de brief van de huisarts in de versnipperaar doen. Zulke gegevens moeten wij helemaal niet in huis willen hebben.",
      why = "De brief hoort bij de zaak. Losse stukken vernietigen op eigen gezag mag niet, ook niet als het goed bedoeld is. En dit was haar enige exemplaar.",
      source = "Archiefwet 1995, art. 3; Archiefwet 1995, art. 5", set = { brief_weg = true },
      lotte { "Weet je het zeker? Oké. Wat maakt zo'n ding toch een lawaai.", mood = "ernstig" } },
  },

  show "R11",
  samira "Een verzoek om op te treden tegen een aanbouw. Ook daar zit een termijn aan. Het DMS vraagt nu al om de waardering. Met een rood sterretje, dus zonder kom je niet verder.",

  choose "aanbouw" { ask = "Wat vul je vandaag in bij de waardering?",
    hint = {
      "Wat weet je vandaag nog niet van deze zaak?",
      "Zoek bij 6 in de lijst twee regels die hierover kunnen gaan. Waardoor verschillen ze?" },
    option "open-laten" { "Procestype 6, verzoek om handhaving. De waardering blijft open tot er een besluit is.",
      earns = { OPD_10 = 3, OPD_11 = 3 },
      why = "Het resultaat bepaalt de categorie. Zegt de gemeente ja, dan is het 6.1.8. Zegt zij nee, dan is het 6.2. In MDTO, de afspraken over metagegevens, mag je invullen: nog niet gewaardeerd.",
      source = "Selectielijst gemeenten 2020, 6.1.8; Selectielijst gemeenten 2020, 6.2; MDTO, waardering",
      samira "Dan kies je N: nog niet gewaardeerd. Dat is ook een antwoord, en wel een eerlijk antwoord." },
    option "ingewilligd" { "6.1.8, handhavingsverzoek, V vijf jaar. Het ís een handhavingsverzoek, dus dit kan niet fout zijn. Dan staat het er maar vast.",
      earns = { OPD_10 = 1, OPD_11 = 1 },
      why = "6.1.8 geldt alleen als het verzoek wordt ingewilligd. Dat weet vandaag niemand. Wordt het afgewezen, dan is het 6.2: een jaar.",
      source = "Selectielijst gemeenten 2020, 6.1.8; Selectielijst gemeenten 2020, 6.2",
      samira "En als de aanbouw gewoon mag? Wie haalt jouw 6.1.8 er dan weer af?" },
    option "geschil" { "13.1, geschillen. Ruzie over de schutting: als dat geen geschil is…",
      why = "De buren hebben ruzie met elkaar, niet met de gemeente. Bij procestype 13 gaat het om een geschil dat de gemeente behandelt, zoals een bezwaar of een klacht.",
      source = "Selectielijst gemeenten 2020, 6.1.8; Selectielijst gemeenten 2020, 13.1",
      samira "Er is ruzie, dat zeker. Maar aan ons wordt iets gevraagd. Wat doen wij?" },
    option "handhaving" { "12.2, handhaving uitgevoerd, V tien jaar. De toezichthouder gaat er toch heen.",
      earns = { OPD_10 = 1, OPD_11 = 1 },
      why = "Als de gemeente optreedt, wordt dat een eigen zaak met 12.2. Dit is het verzoek. Die twee verwijzen naar elkaar, maar hebben elk hun eigen termijn.",
      source = "Selectielijst gemeenten 2020, 12.2; Selectielijst gemeenten 2020, 6.1.8",
      samira "Dan heb je de handhaving al uitgevoerd voordat er iemand is gaan kijken." },
  },

  show "R12",
  lotte "De laatste! Een motie uit Oosterlo. Bus 84 moet blijven. Vindt mijn moeder ook, die zit erin.",
  samira "Die gaat naar de griffie, want de raad moet iets vinden. Daar komen we in december op terug.",
  lotte "Twee voor elf. De tafel is leeg. Ik hoor ze al op de trap, daar komen de paspoorten.",
}

scene "bord" { place = "overleg", title = "Maandag, 14.00 uur",
  samira "Twaalf kaartjes op een bord. Vraag bij elk stuk: wat gaat de gemeente hiermee dóén? Niet: wie stuurde het. En ook niet: is het een brief of een mail.",
  samira "Twee vakken horen niet bij een proces. Wat geen archiefstuk is. En wat een ander moet openen of behandelen. Dat laatste noteren we wel.",
  note "Indelen doe je naar het werk van de gemeente. Een verzoek om op te treden is nog een verzoek. Het optreden zelf wordt een eigen zaak. Wat een ander moet openen of behandelen, noteren we en geven we door.",

  classify "indelen" { ask = "Leg elk kaartje bij het werk waar het bij hoort, of in een van de twee aparte vakken.",
    hint = {
      "Vraag bij elk kaartje: welk werk doet de gemeente hiermee?",
      "Begin met de twee aparte vakken. Wat is geen archiefstuk, en wat is voor een ander?",
      "Twijfel je tussen vragen en optreden? Lees je notities nog eens." },
    scheme = "werk",
    records = {
      R1 = "toestemming", R2 = "geschillen", R3 = "betalen", R4 = "betalen", R5 = "geen-stuk", R6 = "doorgeven",
      R7 = "verzoeken", R8 = "personen", R9 = "geschillen", R10 = "doorgeven", R11 = "verzoeken", R12 = "verzoeken",
    },
    earns = { OPD_10 = 3, OPD_11 = 3, BDV_06 = 3 },
    source = "Selectielijst gemeenten 2020; Archiefwet 1995, art. 1 onder c; Awb, art. 2:3" },

  samira "Kijk: geen enkele zaak heet naar een persoon. Geen 'zaak-Haan', geen 'zaak-Duinker'. Houd dat vast. Een zaak heet naar het werk.",
  ik "En wanneer waarderen we?",
  samira "Als een zaak klaar is. Eerder weet je het resultaat niet. Drink je thee op. In januari zien we dit bord terug.",
}


-- December

scene "december" { place = "kantoor", title = "Dinsdag 1 december", date = "2026-12-01",
  say "Twee weken later. De kapstok hangt vol natte jassen. Je hebt al 140 stukken geregistreerd, en Lotte zegt nu 'onze postbak'.",

  when({ envelop_open = true },
    samira { "De burgemeester heeft laten bellen. Zij vindt dat wij die envelop niet hadden mogen openen, en ze heeft gelijk. Haar post komt niet meer langs ons. Ook de zakelijke niet.", mood = "ernstig" },
    otherwise(
      when(function(s) return s:chose("envelop", "postvak") end,
        samira { "Iemand vroeg bij de burgemeester of de envelop is aangekomen. Zij heeft niets gezien. In het postboek staat ook niets. We weten nu niet eens of hij er was.", mood = "ernstig" },
        otherwise(
          when(function(s) return s:chose("envelop", "terug") end,
            samira { "Die envelop kwam vandaag weer binnen, met een sticker: afzender onbekend. Iemand wacht nu twee weken op antwoord van de burgemeester, en denkt dat zij niet wil.", mood = "ernstig" },
            otherwise(
              samira "De burgemeester laat je bedanken. In de envelop zaten een kaartje en foto's, die houdt ze zelf. En een brief over het speelveld. Die is voor ons en staat al bij de zaak.")))))),

  when({ water_weg = true },
    lotte { "Boer Veldkamp stond aan de balie. De kraan draaide al op zijn erf en hij mag niet beginnen. Het waterschap kent hem niet. Hij zag zijn tekening achter mij hangen. Hij zei niets.", mood = "ernstig" },
    otherwise(
      when(function(s) return s:chose("sloot", "registreren") end,
        lotte "Boer Veldkamp kreeg gisteren onze brief: wij gaan er niet over. Twee weken voor één zin. De kraan heeft hij vanmorgen afgebeld. Dat kost hem 300 euro.",
        otherwise(
          when({ water_traag = true },
            lotte "Boer Veldkamp belde. Zijn eigen brief lag na een week weer op de mat. Hij dacht: antwoord! Nu moet hij hem zelf naar het waterschap sturen, en de kraan is afgezegd.",
            otherwise(
              lotte "Boer Veldkamp kwam even langs om te bedanken. Het waterschap had hem de volgende dag al gebeld. De kraan komt nu in januari, en hij weet waar hij aan toe is.")))))),

  when(function(s) return not s:classified("indelen", "R2", "geschillen") end,
    samira "Nog iets van het bord. Het bezwaar van Sluisweg 17 stond in het verkeerde vak en lag dus op het verkeerde bureau. Ik heb het vanmorgen bij Geschillen gezet. De termijn halen we nog."),

  show "R8",
  jan "Goeie jongen, die Milan. Maar ik heb geen plek. De afwijzing gaat vandaag de deur uit. Zijn brief leg ik in mijn la. Je weet nooit.",

  choose "sollicitatie" { ask = "Wat doe je met de sollicitatie, nu de afwijzing weggaat?",
    option "personeel" { "Hij gaat naar het personeelsarchief. Daar zijn gegevens over mensen het best beveiligd, en er staat een goed slot op de deur.",
      why = "Een personeelsdossier is voor wie in dienst is. Milan is niet aangesteld. Beveiligen is goed, maar het verandert zijn termijn niet.",
      source = "Selectielijst gemeenten 2020, 17.2.1", set = { cv_te_lang = true },
      jan "Dan is hij toch nog een beetje aangenomen." },
    option "vandaag-weg" { "Vandaag vernietigen. Hoe korter wij zijn gegevens hebben, hoe beter.",
      why = "Te vroeg is ook fout. De lijst geeft vier weken. In die tijd kan hij nog vragen waarom het nee was. En vernietigen doe je met een lijst, niet met een knop.",
      source = "Selectielijst gemeenten 2020, 17.2.1; Archiefwet 1995, art. 3", set = { cv_weg = true },
      jan "Weg is weg. Jammer van die plaat met knoppen." },
    option "jaar" { "Een jaar bewaren. In het voorjaar komt er vast iets vrij bij Groen, en dan is zo'n jongen blij dat we aan hem denken.",
      why = "Goed bedoeld, maar een jaar mag alleen met zijn toestemming. Die is niet gevraagd. Zonder toestemming is het vier weken.",
      source = "Selectielijst gemeenten 2020, 17.2.1; Selectielijst gemeenten 2020, 17.2.2", set = { cv_te_lang = true },
      jan "Zeg ik. Voor de zekerheid." },
    option "vier-weken" { "Over vier weken op de vernietigingslijst. Of we vragen Milan nu om toestemming: dan mag het een jaar.",
      earns = { OPD_10 = 3, BDV_01 = 3 },
      why = "Een afgewezen open sollicitatie blijft vier weken, of een jaar als de sollicitant dat goedvindt. De keuze is aan hem, niet aan jou of aan Jan.",
      source = "Selectielijst gemeenten 2020, 17.2.1; Selectielijst gemeenten 2020, 17.2.2",
      jan "Vragen. Daar had ik nou niet aan gedacht. Ik zet het in de brief, onder de koek." },
  },

  show "R12",
  willem "Ik kom voor bus 84. De raad stemt op 10 december en alle fracties zeggen al ja. Stel dat het zo loopt: welk resultaat kies jij dan?",

  choose "motie" { ask = "Welk resultaat past als de raad de motie steunt?",
    option "informatie" { "6.1.3, informatieverzoek, een jaar. Oosterlo vroeg ons iets en wij geven antwoord. Veel meer is het voor ons niet.",
      earns = { OPD_10 = 1, VEV_02 = 1 },
      why = "Het proces klopt: er is iets gevraagd. Maar zij vroegen om steun, niet om informatie. Voor een motie staat er een eigen regel in de lijst.",
      source = "Selectielijst gemeenten 2020, 6.1.4; Selectielijst gemeenten 2020, 6.1.3",
      willem "Een jaar! Dan is de bus eerder vergeten dan hij stopt." },
    option "kennisname" { "Geen. Het kwam ter kennisname. De echte motie ligt in Oosterlo.",
      why = "Het was een verzoek aan onze raad, en onze raad beslist erover. Het stuk hoort dus bij ons. Dat Oosterlo een eigen exemplaar heeft, verandert dat niet.",
      source = "Selectielijst gemeenten 2020, 6.1.4; Archiefwet 1995, art. 1 onder c", set = { motie_weg = true },
      willem { "Ter kennisname. Dat staat ook op de helft van wat ik in mijn leven ben kwijtgeraakt.", mood = "ernstig" } },
    option "blijvend" { "6.1.4, motie of adhesiebetuiging: blijvend bewaren. Zodra de raad ja heeft gezegd.",
      earns = { OPD_10 = 3, VEV_02 = 3 },
      why = "Adhesie is een oud woord voor steun. Geeft de raad steun, dan is het verzoek ingewilligd en geldt 6.1.4: B. Zegt de raad nee, dan is het 6.2 en blijft het een jaar. Het resultaat beslist.",
      source = "Selectielijst gemeenten 2020, 6.1.4; Selectielijst gemeenten 2020, 6.2",
      willem "Zodra. Het mooiste woord van de hele selectielijst, en het staat er niet eens in." },
    option "geschil" { "13.1, geschillen. Oosterlo en de vervoerder liggen overhoop, en wij kiezen een kant.",
      why = "Er is onenigheid, maar onze gemeente behandelt geen bezwaar of klacht. Zij beslist op een verzoek. Dat is procestype 6.",
      source = "Selectielijst gemeenten 2020, 6.1.4; Selectielijst gemeenten 2020, 13.1",
      willem "Een kant kiezen is nog geen geschil. Anders stond mijn hele familie onder 13." },
  },

  willem "In januari kom ik kijken hoe je de zaken waardeert. Ik neem de laatste oliebollen mee."
}


-- January: what the choices did

scene "januari" { place = "overleg", title = "Vrijdag 8 januari 2027", date = "2027-01-08",
  say "Het nieuwe jaar. Iedereen die met jouw eerste postbak te maken kreeg, zit aan tafel. Er zijn zeven oliebollen en zes mensen. Willem heeft geteld.",

  when({ woo_gemist = true },
    when(function(s) return s:chose("herrie", "informatie") end,
      daan { "Die mail van meneer Haan. Hij kreeg van ons een mooie brief, met een folder over geluid. Maar hij vroeg om metingen en mails. Dat is een Woo-verzoek, en we hadden tot 14 december.", mood = "ernstig" },
      otherwise(
        when(function(s) return s:chose("herrie", "formulier") end,
          daan { "Die mail van meneer Haan. Hij heeft het webformulier nooit ingevuld, en dat hoefde ook niet. Zijn laatste zin was een Woo-verzoek. We hadden tot 14 december.", mood = "ernstig" },
          otherwise(
            daan { "Die mail van meneer Haan. De herrie is opgelost, daar ging Toezicht netjes achteraan. Maar in de laatste zin stond een Woo-verzoek. We hadden tot 14 december.", mood = "ernstig" })))),
    daan { "Er ligt nu een officiële brief van hem: wij zijn te laat. Straks kan hij naar de rechter. Het ergste vind ik de meter. Die overschrijft zichzelf na vier weken. De metingen die hij vroeg, zijn weg.", mood = "ernstig" },
    otherwise(
      daan "Meneer Haan heeft op 11 december zijn besluit gekregen, met alle metingen erbij. Die meter overschrijft zichzelf na vier weken. Had jij niet gebeld, dan had ik niets meer gehad.")),

  when({ brief_weg = true },
    samira { "De klachtencoördinator zocht de brief van de huisarts. Mevrouw Noordzij vroeg hem terug: het was haar enige. Wij hebben hem versnipperd, zonder grond. Dat heb ik haar zelf verteld.", mood = "ernstig" },
    otherwise(
      when({ wmo_open = true },
        lotte { "Mevrouw Noordzij kwam weer. Haar neef loopt stage bij het klachtenteam. Hij had de brief zien staan en vroeg bezorgd of het ging. Zij wist van niets. Het staat nu in het register van datalekken.", mood = "ernstig" },
        otherwise(
          when({ klacht_terug = true },
            lotte { "Mevrouw Noordzij kreeg haar klacht terug in de bus. Drie dagen later stond ze er weer mee. Ze zei: u wilde hem niet, hè? Ik had geen goed antwoord.", mood = "ernstig" },
            otherwise(
              samira "De klacht van mevrouw Noordzij is klaar. Ze kreeg excuses, en haar brief ligt achter slot. Eén persoon heeft hem gelezen. Dat kon ik laten zien, zwart op wit.")))))),

  when({ cv_te_lang = true },
    jan { "Milan vroeg wat wij nog van hem hebben. Alles dus. Met dat stuk over zijn ziekte erbij. De vier weken waren op 29 december om. Ik vond dat geen fijn telefoontje.", mood = "ernstig" },
    otherwise(
      when({ cv_weg = true },
        jan "Milan belde: waarom was het nee? Ik wilde zijn brief erbij pakken. Weg. ICT heeft hem uit een back-up gevist. Dat doen ze één keer voor me, zeiden ze.",
        otherwise(
          jan "Milan heeft geen toestemming gegeven. Hij is al aan het werk, in Oosterlo. Zijn brief staat op de eerste lijst van dit jaar. En mijn la is leeg.")))),

  when({ motie_weg = true },
    willem "De motie lag bij het oud papier. De griffier had gelukkig een scan, met koffie erop. Voor altijd bewaren we nu dus ook haar koffie."),

  when({ diversen = true },
    lotte "Ik heb map Diversen laten sluiten. Die pdf van 43 bladzijden bleek nóg op twee plekken te staan. Ik weet nu wat 'dubbel' betekent."),

  lotte "Ik lees tegenwoordig tot aan de groeten. Vorige week stond er onder een felicitatie: 'en stuur even alles over de rotonde'. Ik ben naar Daan gerénd.",

  show "Z1",
  samira "Vijf zaken uit jouw bak zijn klaar. Nu pas waardeer je, en wel de hele zaak. Niet de brief, niet het feest. Zoek op elk blad de dag waarop de zaak is afgesloten.",
  show "Z2",
  show "Z3",
  show "Z4",
  show "Z5",
  willem "B is blijvend bewaren, V is vernietigen na een termijn. Staat er een regel in de lijst die precies past, dan gaat die vóór de algemene. Ik zeg niets meer. Ik eet.",
  note "Waarderen doe je per zaak, als het resultaat bekend is. Bij deze vijf zaken telt de termijn vanaf de dag waarop de zaak is afgesloten. We tellen op de dag nauwkeurig.",

  appraise "waarderen" { ask = "Geef elke zaak een categorie, B of V, en de datum waarop de termijn begint.",
    hint = {
      "Eerst het proces, dan het resultaat, dan pas de datum. De datum staat op het blad van de zaak.",
      "Past er een eigen regel precies op deze zaak? Dan gaat die voor. Bij B vul je geen datum in.",
      "Een zaakblad heeft veel dagen. Vanaf welke telt de termijn? Dat staat in je notities." },
    records = { "Z1", "Z2", "Z3", "Z4", "Z5" },
    earns = { OPD_10 = 6, BDV_05 = 4 },
    source = "Selectielijst gemeenten 2020; Archiefwet 1995, art. 5" },

  willem "En de oliebol die over is? Die is voor wie maandag de postbak doet.",

  reflect "terugblik" { ask = "Welk stuk had jij met haast gemist? En wat in jouw manier van werken vangt dat volgende week op?",
    hint = "Denk aan één stuk dat anders bleek dan het leek. Niemand beoordeelt wat je schrijft." },

  when(voorgoed,
    finish "gemist",
    otherwise(
      when(te_herstellen,
        finish "hersteld",
        otherwise(finish "op-orde")))),
}


ending "op-orde" { title = "Elk stuk op zijn plek",
  text = "Twaalf stukken, en elk kwam waar het hoorde. De klok van meneer Haan liep vanaf de eerste dag. Mevrouw Noordzij werd gehoord, en door niet meer ogen gelezen dan nodig was. De boer weet waar zijn dam blijft.\n\nHet kostte een ochtend lezen. Lotte heeft een regel aan de muur toegevoegd: '10. Tot aan de groeten.'" }

ending "hersteld" { title = "Bijna goed, en rechtgezet",
  text = "Geen termijn gemist en niets voorgoed verloren. Maar ergens heeft iemand gewacht, meegelezen of gezocht. Dat is rechtgezet, met een telefoontje, een excuus of een avond werk van een ander.\n\nKijk bij de beslissingen terug waar dat begon. Het was bijna altijd een stuk dat eerst heel gewoon leek." }

ending "gemist" { title = "De tafel was leeg, maar te vroeg",
  text = "Om elf uur was alles weg, en iets daarvan komt niet meer terug: een termijn, een meting, een brief. Niemand deed het met opzet. Het stuk leek gewoon, en de balie ging open.\n\nWat nu telt: eerlijk zeggen wat er mis is, helpen wie er last van heeft, en het volgende week anders doen. Maandag om half negen staat er weer een bak." }

---@meta casus
-- De woorden van een casus, voor je editor (LuaLS). Niet aanpassen: dit bestand komt uit casus api --stubs.
---@diagnostic disable: lowercase-global, unused-local

---@alias casus.datum string "2026-11-16"
---@alias casus.duur string "P3D", "P2W", "P6M", "P1Y"
---@alias casus.tijd string "14:05"
---@alias casus.pagina string|casus.deel
---@class casus.woord
---@class casus.deel
---@class casus.persoon
---@overload fun(tekst: string|casus.inhoud.speech): casus.woord

---@class casus.inhoud.scenario
---@field version string Versie van de casus. Maak hem hoger als je iets verandert.
---@field title string Titel in de bibliotheek.
---@field summary? string Waar de casus over gaat, in een paar zinnen.
---@field date casus.datum De dag waarop de casus begint. Termijnen tellen vanaf deze dag.
---@field framework string|string[] Het competentiekader dat de punten geeft: een naam uit assets/frameworks, of een eigen .json-bestand in de map van de casus. Of een lijst van een paar kaders.
---@field schedule string De selectielijst die geldt, uit assets/schedules.
---@field regime? string De tabel die bij elke periode de selectielijst kiest, uit assets/regimes.
---@field laws? string De tabel die zegt welke wet op welke dag geldt, uit assets/regimes. Nodig voor s:law.
---@field articles? string[] Wetsartikelen die in de naslag staan, naast de artikelen die een source noemt.
---@field scale? integer Schaal van de functie, voor wie de casus is. (1..18)
---@field minutes? integer Hoe lang spelen duurt, in minuten. (1..600)
---@field pass? integer Vanaf hoeveel procent een toets voldoende is; 0: geen oordeel. (0..100)
---@field picture? string Naam van de plaat in de bibliotheek.
---@field buddy? string De persoon die de tips geeft; anders heten ze gewoon tip.
---@field start? string De scene waarmee de casus begint; anders de eerste.
---@field variables? table<string, boolean|integer> Wat de casus onthoudt, met de waarde aan het begin: een heel getal, of true of false.
---@field facts? table<string, boolean|integer> Variabelen die met de speler meegaan naar andere casussen.

---De kop van de casus. Staat er een keer, bovenaan scenario.lua.
---
---```lua
---scenario "mijn-casus" {
---  version = "1.0.0",
---  title = "De mailbox van de directeur",
---  date = "2026-11-16",
---  framework = "fgr-528",
---  schedule = "gemeenten-2020",
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.scenario): casus.woord
function scenario(id) end

---@class casus.inhoud.person
---@field name string Hoe de persoon heet.
---@field role? string Wat de persoon doet.
---@field face? string Naam van het portret, uit de casus of uit assets/faces.

---Iemand in het verhaal. Met local ervoor kun je die persoon laten praten: marja "Dag." De persoon "ik" is de speler.
---
---```lua
---local marja = person "marja" {
---  name = "Marja de Wit",
---  role = "Proceseigenaar",
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.person): casus.persoon
function person(id) end

---@class casus.inhoud.record
---@field title string Titel van het stuk.
---@field page casus.pagina|casus.pagina[] Wat er in het stuk staat: een tekst, of letter, thread, chat, form, sheet of scan, of een lijst daarvan.
---@field kind? string Soort stuk, in je eigen woorden.
---@field from? casus.datum Eerste dag van het stuk of het dossier.
---@field to? casus.datum Laatste dag; niet voor 'from'.
---@field where? string Waar het stuk staat of ligt.
---@field facts? string[] Losse feiten die de speler ziet.
---@field category? string Nummer van de categorie in de selectielijst: de goede waardering volgt hieruit.
---@field schedule? string Andere selectielijst dan die van de casus.
---@field closed? casus.datum De dag waarop de zaak sloot: dan begint de termijn.
---@field object_end? casus.datum De dag waarop het object ophield te bestaan, voor termijnen die daarmee beginnen.
---@field expires? casus.datum De dag waarop de geldigheid eindigt, voor termijnen die daarmee beginnen.
---@field nature? "record"|"copy"|"private"|"unknown" Wat het eigenlijk is: archiefstuk, kopie, prive of onbekend.
---@field hold? string Reden waarom dit stuk niet vernietigd mag worden.
---@field why? string Uitleg bij de goede waardering.
---@field source? string Waar dat staat: wet, artikel, lijst.
---@field number? string Kenmerk of zaaknummer.
---@field level? "item"|"file"|"series"|"archive" Aggregatieniveau: archiefstuk, dossier, serie of archief.
---@field creator? string Wie het stuk maakte.
---@field classification? string Plaats in de ordening.
---@field access? "public"|"internal"|"confidential" Wie erbij mag: openbaar, intern of vertrouwelijk.
---@field personal? "none"|"ordinary"|"special" Persoonsgegevens: geen, gewone of bijzondere.
---@field format? string Bestandsformaat.
---@field size? integer Grootte in bytes.
---@field copies? string[] Waar kopieen liggen.
---@field keywords? string[] Trefwoorden.
---@field events? string[][] Wat er met het stuk gebeurde: dag en gebeurtenis.
---@field relations? string[][] Stukken waar het bij hoort: naam en hoe.
---@field shared_with? string[] Stukken met dezelfde inhoud.

---Een stuk dat de speler kan openen, waarderen, indelen of vernietigen.
---
---```lua
---record "R8" {
---  title = "Brief over de kastanje", kind = "brief",
---  category = "1.1", closed = "2020-09-15",
---  page = [[
---    Geachte heer, mevrouw,
---    De boom voor mijn huis staat scheef.
---  ]],
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.record): casus.woord
function record(id) end

---@class casus.inhoud.scheme
---@field title? string Naam van het schema op het scherm.
---@field [integer] any De klassen.

---Een ordening van klassen, waarin classify stukken laat indelen.
---
---```lua
---scheme "zaken" {
---  class "vergunningen" { title = "Vergunningen" },
---  class "bomen" { title = "Kapvergunningen", under = "vergunningen" },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.scheme): casus.woord
function scheme(id) end

---@class casus.inhoud.class
---@field title string Naam van de klasse.
---@field hint? string Wat erin hoort.
---@field under? string De klasse waar deze onder valt; die staat er in het schema boven.

---Een klasse van een scheme.
---
---```lua
---scheme "zaken" {
---  class "vergunningen" { title = "Vergunningen" },
---  class "klachten" { title = "Klachten", hint = "Iemand is ontevreden" },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.class): casus.woord
function class(id) end

---@class casus.inhoud.scene
---@field place? string Naam van de plaat achter de scene, uit de casus of uit assets/pictures.
---@field title? string Titel van de scene.
---@field date? casus.datum De dag van het verhaal waarop de scene begint; de tijd springt zo nodig vooruit.
---@field [integer] any De stappen van het verhaal, in volgorde.

---Een stuk van het verhaal: wat er gezegd, gevraagd en gedaan wordt. Zonder go gaat het verder met de scene eronder.
---
---```lua
---scene "maandag" { place = "kantoor",
---  petra "De directeur gaat weg. Kan die mailbox leeg?",
---  say "Je kijkt op de klok.",
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.scene): casus.woord
function scene(id) end

---@class casus.inhoud.ending
---@field title string Titel van het einde.
---@field text? string Hoe het afloopt.

---Een einde van het verhaal. Kom er met finish.
---
---```lua
---ending "netjes" {
---  title = "Netjes geregeld",
---  text = "De mailbox is veilig.",
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.ending): casus.woord
function ending(id) end

---@class casus.inhoud.hold
---@field kind "woo"|"access"|"objection"|"appeal"|"claim"|"inquiry"|"hotspot"|"audit"|"other" Waarom vernietigen stilligt: Woo-verzoek, inzage, bezwaar, beroep, claim, onderzoek, hotspot, audit of iets anders.
---@field title string Naam van de stop.
---@field records string[] De stukken die stilliggen.
---@field from? casus.datum Eerste dag; zonder 'from' begint hij met freeze.
---@field ends? casus.datum Laatste dag.
---@field registered? boolean Staat hij in het systeem? false: alleen mensen weten ervan.
---@field why? string Uitleg voor de speler.
---@field source? string Waar dat staat.

---Een reden buiten de selectielijst om stukken voorlopig niet te vernietigen.
---
---```lua
---hold "verzoek" {
---  kind = "woo", title = "Woo-verzoek kastanjes",
---  records = { "R1", "R2" }, from = "2026-11-01",
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.hold): casus.woord
function hold(id) end

---@class casus.inhoud.translation
---@field [integer] any Paren van Nederlands en Engels.

---De Engelse teksten, meestal in en.lua. De naam is altijd "en".
---
---```lua
---translation "en" {
---  { "Wat doe je eerst?", "What do you do first?" },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.translation): casus.woord
function translation(id) end

---Leest nog een .lua-bestand uit de map van de casus, op deze plek.
---
---```lua
---include "stukken.lua"
---```
---@param tekst string 
---@return casus.woord
function include(tekst) end

---@class casus.inhoud.letter
---@field from string Wie de brief stuurt.
---@field to? string Aan wie.
---@field date? casus.datum Dag van de brief.
---@field subject? string Onderwerp.
---@field [integer] any De tekst.

---Een brief als pagina van een stuk.
---
---```lua
---record "R8" { title = "Bezwaar",
---  page = letter { from = "B. Wintermans", to = "de gemeente", subject = "Bezwaar",
---    "Ik ben het er niet mee eens." },
---}
---```
---@param inhoud casus.inhoud.letter
---@return casus.deel
function letter(inhoud) end

---@class casus.inhoud.thread
---@field subject? string Onderwerp van de mails.
---@field [integer] any De berichten, het oudste boven.

---Een reeks e-mails.
---
---```lua
---record "R8" { title = "Straatfeest",
---  page = thread { subject = "Straatfeest",
---    message { from = "Ans", to = "de gemeente", date = "2026-11-14", "Mag het?" },
---  },
---}
---```
---@param inhoud casus.inhoud.thread
---@return casus.deel
function thread(inhoud) end

---@class casus.inhoud.chat
---@field title? string Titel erboven.
---@field [integer] any De berichten, het oudste boven.

---Een gesprek in een chat-app.
---
---```lua
---record "R8" { title = "Appjes",
---  page = chat { title = "Groepsapp balie",
---    message { from = "Lotte", date = "2026-11-14", time = "11:20", "Wie pakt dit op?" },
---  },
---}
---```
---@param inhoud casus.inhoud.chat
---@return casus.deel
function chat(inhoud) end

---@class casus.inhoud.message
---@field from string Wie het bericht stuurt.
---@field to? string Aan wie.
---@field date? casus.datum Dag.
---@field time? casus.tijd Tijd van de dag.
---@field [integer] any De tekst.

---Een bericht in een thread of chat.
---
---```lua
---record "R8" { title = "Appjes",
---  page = chat {
---    message { from = "Lotte", "Wie pakt dit op?" },
---  },
---}
---```
---@param inhoud casus.inhoud.message
---@return casus.deel
function message(inhoud) end

---@class casus.inhoud.form
---@field title? string Titel erboven.
---@field [integer] any Rijen van vraag en antwoord.

---Een formulier: regels van twee cellen.
---
---```lua
---record "R8" { title = "Factuur",
---  page = form { title = "Factuur 2026-0871",
---    { "Van", "Bouwbedrijf Van Balken" },
---    { "Aan", "de gemeente" },
---  },
---}
---```
---@param inhoud casus.inhoud.form
---@return casus.deel
function form(inhoud) end

---@class casus.inhoud.sheet
---@field title? string Titel van de tabel.
---@field columns string[] Koppen van de kolommen.
---@field [integer] any Rijen, met net zoveel cellen als er kolommen zijn.

---Een tabel.
---
---```lua
---record "R8" { title = "Factuur",
---  page = sheet { title = "Regels", columns = { "Omschrijving", "Bedrag" },
---    { "Vloer", "21.600 euro" },
---  },
---}
---```
---@param inhoud casus.inhoud.sheet
---@return casus.deel
function sheet(inhoud) end

---@class casus.inhoud.scan
---@field picture string Naam van de plaat.
---@field [integer] any Wat er op de plaat te lezen of te zien is, voor wie hem niet ziet.

---Een plaat, met in woorden wat erop staat.
---
---```lua
---record "R8" { title = "Envelop",
---  page = scan { picture = "envelop", "Een dichte envelop. Erop staat: persoonlijk." },
---}
---```
---@param inhoud casus.inhoud.scan
---@return casus.deel
function scan(inhoud) end

---De verteller zegt iets.
---
---```lua
---say "Het is stil op de gang."
---```
---@param tekst string De tekst.
---@return casus.woord
function say(tekst) end

---@class casus.inhoud.speech
---@field mood? string Stemming op het gezicht.
---@field [integer] any De tekst.

---Een persoon zegt iets: zet de naam van de persoon voor de tekst.
---
---```lua
---petra { "Kan die mailbox leeg?", mood = "ernstig" }
---```
---Legt een stuk naast het gesprek.
---
---```lua
---show "R1"
---```
---@param tekst string Naam van het stuk.
---@return casus.woord
function show(tekst) end

---Schrijft iets in het notitieboek van de speler.
---
---```lua
---note "Bezwaar: binnen zes weken."
---```
---@param tekst string De tekst.
---@return casus.woord
function note(tekst) end

---Zet variabelen.
---
---```lua
---set { gewist = true, beloofd = 2 }
---```
---@param ... any Variabelen en hun nieuwe waarde.
---@return casus.woord
function set(...) end

---Doet de stappen alleen als de voorwaarde klopt: { naam = waarde }, of function(s) return ... end. Let op de ronde haakjes.
---
---```lua
---when({ gewist = true },
---  say "De mailbox is leeg.",
---  otherwise(say "De mailbox is er nog."))
---```
---@param voorwaarde table<string, boolean|integer>|fun(s: casus.s): boolean?
---@param ... casus.woord
---@return casus.woord
function when(voorwaarde, ...) end

---Wat er gebeurt als de voorwaarde van when niet klopt. Staat als laatste in when.
---
---```lua
---when(function(s) return s.beloofd > 1 end,
---  say "Je hebt veel beloofd.",
---  otherwise(say "Dat valt mee."))
---```
---@param ... any De stappen.
---@return casus.woord
function otherwise(...) end

---Gaat naar een andere scene.
---
---```lua
---go "slot"
---```
---@param tekst string Naam van de scene.
---@return casus.woord
function go(tekst) end

---Een gevolg dat terugkomt: na een tijd, of als een voorwaarde klopt.
---
---```lua
---later("P6M", say "De rechtbank vraagt de mails op.")
---```
---@param voorwaarde casus.duur|table<string, boolean|integer>|fun(s: casus.s): boolean?
---@param ... casus.woord
---@return casus.woord
function later(voorwaarde, ...) end

---De tijd van het verhaal gaat vooruit: "P3D" (dagen), "P2W" (weken), "P6M" (maanden), "P1Y" (jaren), of een dag.
---
---```lua
---advance "P2W"
---```
---@param tekst string Hoe lang, of tot welke dag.
---@return casus.woord
function advance(tekst) end

---Laat een hold ingaan.
---
---```lua
---freeze "woo"
---```
---@param tekst string Naam van de hold.
---@return casus.woord
function freeze(tekst) end

---Heft een hold op.
---
---```lua
---release "woo"
---```
---@param tekst string Naam van de hold.
---@return casus.woord
function release(tekst) end

---Het systeem vernietigt stukken vanzelf, behalve wat in het register stilligt.
---
---```lua
---wipe { "R1", "R2" }
---```
---@param ... any Namen van stukken.
---@return casus.woord
function wipe(...) end

---Het verhaal is uit.
---
---```lua
---finish "goed"
---```
---@param tekst string Naam van de ending.
---@return casus.woord
function finish(tekst) end

---@class casus.inhoud.choose
---@field ask string De vraag aan de speler.
---@field hint? string|string[] Een tip; bij oefenen kan de speler erom vragen. Of hoogstens drie, van vaag naar precies.
---@field pick? integer Hoeveel opties de speler kiest; minder dan er zijn. (1..12)
---@field earns? table<string, integer> Punten als de opties votes hebben: het antwoord van de meeste deskundigen krijgt alles.
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.
---@field [integer] any De opties, 2 tot en met 12.

---De speler kiest een optie (of meer, met pick). Punten staan bij de opties, of komen uit de stemmen van deskundigen (votes).
---
---```lua
---choose "reactie" { ask = "Wat doe je eerst?",
---  option "vragen" { "Ik vraag door.", earns = { OPD_10 = 3 },
---    why = "Eerst de vraag scherp krijgen.", source = "Archiefwet 1995, art. 3" },
---  option "wissen" { "Ik wis alles.", set = { gewist = true }, why = "Dat mag niet." },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.choose): casus.woord
function choose(id) end

---@class casus.inhoud.option
---@field earns? table<string, integer> Punten per indicator die deze optie geeft.
---@field votes? integer Hoeveel deskundigen dit kozen. Dan hoort earns bij de vraag zelf. (0..10000)
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.
---@field set? table<string, boolean|integer> Variabelen die door dit antwoord veranderen.
---@field go? string De scene waar dit antwoord heen gaat.
---@field [integer] any Eerst de tekst; daarna zo nodig stappen die volgen op dit antwoord.

---Een antwoord van choose.
---
---```lua
---choose "reactie" { ask = "Wat doe je eerst?",
---  option "vragen" { "Ik vraag door.", earns = { OPD_10 = 3 },
---    why = "Eerst de vraag scherp krijgen.", source = "Archiefwet 1995, art. 3" },
---  option "wissen" { "Ik wis alles.", set = { gewist = true }, why = "Dat mag niet." },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.option|casus.inhoud.option_field): casus.woord
function option(id) end

---@class casus.inhoud.classify
---@field ask string De vraag aan de speler.
---@field hint? string|string[] Een tip; bij oefenen kan de speler erom vragen. Of hoogstens drie, van vaag naar precies.
---@field scheme string Het schema met de klassen.
---@field records table<string, string|string[]> Bij elk stuk de goede klasse.
---@field earns? table<string, integer> Punten per indicator, 0 tot en met 100.
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.

---De speler deelt stukken in klassen in. Dezelfde tak telt voor een deel.
---
---```lua
---classify "indelen" { ask = "Waar horen deze stukken?",
---  scheme = "zaaktypen", records = { R1 = "vergunningen", R2 = "klachten" },
---  earns = { OPD_10 = 2 },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.classify): casus.woord
function classify(id) end

---@class casus.inhoud.appraise
---@field ask string De vraag aan de speler.
---@field hint? string|string[] Een tip; bij oefenen kan de speler erom vragen. Of hoogstens drie, van vaag naar precies.
---@field records string[] De stukken.
---@field earns? table<string, integer> Punten per indicator, 0 tot en met 100.
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.

---De speler kiest van elk stuk categorie, bewaren of vernietigen, en termijn. De goede antwoorden rekent Casus uit met de selectielijst.
---
---```lua
---appraise "waarderen" { ask = "Hoe waardeer je deze stukken?",
---  records = { "R1", "R2" }, earns = { OPD_10 = 6 },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.appraise): casus.woord
function appraise(id) end

---@class casus.inhoud.order
---@field ask string De vraag aan de speler.
---@field hint? string|string[] Een tip; bij oefenen kan de speler erom vragen. Of hoogstens drie, van vaag naar precies.
---@field earns? table<string, integer> Punten per indicator, 0 tot en met 100.
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.
---@field [integer] any De stappen, in de goede volgorde; de speler ziet ze door elkaar.

---De speler zet stappen in de goede volgorde.
---
---```lua
---order "volgorde" { ask = "In welke volgorde?", earns = { OPD_10 = 2 },
---  item "lijst" { "De lijst maken", why = "Zonder lijst geen oordeel." },
---  item "wissen" { "Vernietigen" },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.order): casus.woord
function order(id) end

---@class casus.inhoud.item
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.
---@field [integer] any De tekst.

---Een stap van order.
---
---```lua
---order "volgorde" { ask = "In welke volgorde?",
---  item "lijst" { "De lijst maken" },
---  item "wissen" { "Vernietigen", why = "Pas na het akkoord." },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.item): casus.woord
function item(id) end

---@class casus.inhoud.mark
---@field ask string De vraag aan de speler.
---@field hint? string|string[] Een tip; bij oefenen kan de speler erom vragen. Of hoogstens drie, van vaag naar precies.
---@field record string Het stuk waarin gemarkeerd wordt.
---@field earns? table<string, integer> Punten per indicator, 0 tot en met 100.
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.
---@field [integer] any De passages.

---De speler markeert passages in een stuk, bijvoorbeeld om te lakken.
---
---```lua
---mark "lakken" { ask = "Wat lak je?", record = "R1", earns = { OPD_10 = 2 },
---  passage "naam" { "J. van Dam", right = true, why = "Persoonsgegeven." },
---  passage "team" { "team Groen", why = "De naam van een team is openbaar." },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.mark): casus.woord
function mark(id) end

---@class casus.inhoud.passage
---@field right? boolean Moet deze passage gemarkeerd worden?
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.
---@field [integer] any De woorden, letterlijk zoals ze in het stuk staan.

---Een passage van mark.
---
---```lua
---mark "lakken" { ask = "Wat lak je?", record = "R1",
---  passage "team" { "team Groen" },
---  passage "naam" { "J. van Dam", right = true },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.passage): casus.woord
function passage(id) end

---@class casus.inhoud.ask
---@field ask string De vraag aan de speler.
---@field hint? string|string[] Een tip; bij oefenen kan de speler erom vragen. Of hoogstens drie, van vaag naar precies.
---@field with string|casus.persoon Met wie de speler praat.
---@field turns integer Hoeveel vragen de speler mag stellen. (1..12)
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.
---@field [integer] any De vragen, 2 tot en met 12.

---Een gesprek: de speler kiest steeds welke vraag hij stelt.
---
---```lua
---ask "gesprek" { ask = "Wat vraag je?", with = "petra", turns = 2,
---  question "doel" { "Waarvoor is deze map?", answer = "Voor het plein.",
---    earns = { OPD_10 = 3 }, why = "Het doel bepaalt de waarde." },
---  question "weg" { "Mag hij weg?", answer = "Van mij wel." },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.ask): casus.woord
function ask(id) end

---@class casus.inhoud.question
---@field answer string Wat de ander antwoordt.
---@field earns? table<string, integer> Punten per indicator, 0 tot en met 100.
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.
---@field set? table<string, boolean|integer> Variabelen die door dit antwoord veranderen.
---@field needs? string[] Vragen die eerst gesteld moeten zijn.
---@field closes? boolean Eindigt het gesprek hiermee?
---@field [integer] any De vraag.

---Een vraag van ask.
---
---```lua
---ask "gesprek" { ask = "Wat vraag je?", with = "petra", turns = 2,
---  question "doel" { "Waarvoor is deze map?", answer = "Voor het plein." },
---  question "wie" { "Voor wie?", answer = "De raad.", needs = { "doel" } },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.question): casus.woord
function question(id) end

---@class casus.inhoud.find
---@field ask string De vraag aan de speler.
---@field hint? string|string[] Een tip; bij oefenen kan de speler erom vragen. Of hoogstens drie, van vaag naar precies.
---@field records string[] De stapel waarin gezocht wordt.
---@field right string[] De stukken die gevonden moeten worden.
---@field recall? table<string, integer> Punten voor volledig zoeken: niets gemist.
---@field precision? table<string, integer> Punten voor precies zoeken: niets te veel.
---@field freezes? string De hold die gaat gelden voor wat gevonden is.
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.

---De speler zoekt in een stapel stukken wat bij een verzoek hoort.
---
---```lua
---find "zoeken" { ask = "Welke stukken gaan over de kastanjes?",
---  records = { "R1", "R2", "R3" }, right = { "R1", "R3" },
---  recall = { OPD_10 = 3 }, precision = { BDV_05 = 2 },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.find): casus.woord
function find(id) end

---@class casus.inhoud.reflect
---@field ask string De vraag aan de speler.
---@field hint? string Waar de speler aan kan denken; staat er altijd.

---De speler schrijft vrij. Geeft nooit punten.
---
---```lua
---reflect "terugblik" { ask = "Wat zou je een volgende keer anders doen?" }
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.reflect): casus.woord
function reflect(id) end

---@class casus.inhoud.destroy
---@field ask string De vraag aan de speler.
---@field hint? string|string[] Een tip; bij oefenen kan de speler erom vragen. Of hoogstens drie, van vaag naar precies.
---@field name string Naam van de lijst; de speler typt hem over, dus houd hem kort.
---@field records string[] De stukken waaruit de lijst komt.
---@field reviewer? string|casus.persoon Korte vorm: de persoon die de lijst beoordeelt, zonder quotes.
---@field objects? table<string, string|string[]> Korte vorm: bezwaar van de beoordelaar, per stuk.
---@field agrees? string Korte vorm: wat de beoordelaar zegt bij akkoord.
---@field procedure? "full"|"short" Hele keten: volledig, of verkort (zonder archivaris).
---@field staff? (string|casus.persoon)[] Hele keten: mensen uit wie de speler zelf de beoordelaars kiest.
---@field waiting? casus.duur Hele keten: wachttijd voor het vernietigen.
---@field recheck? "term"|"holds" Hele keten: wat het systeem op de dag zelf nog controleert: alleen de termijn, of ook holds.
---@field fails? table<string, string|string[]> Hele keten: stukken waarvan het vernietigen eerst mislukt, en waarom.
---@field proposed? table<string, string|string[]> Hele keten: de categorie waaronder het systeem een stuk voorstelt, en zo nodig de dag.
---@field declaration? casus.inhoud.declaration De verklaring die de speler na afloop invult.
---@field earns? table<string, integer> Punten per indicator.
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.
---@field [integer] any Hele keten: review en places.

---De speler maakt een vernietigingslijst, laat hem beoordelen en vernietigt. Kort: met een reviewer. De hele keten: met review, places, procedure, staff, waiting, recheck, fails of proposed.
---
---```lua
---destroy "lijst" { ask = "Maak de vernietigingslijst.", name = "Lijst 2026-1",
---  records = { "R2", "R3" }, reviewer = petra, earns = { OPD_10 = 4 },
---  declaration = { earns = { BDV_05 = 2 },
---    field "hoe" { ask = "Hoe is vernietigd?",
---      option "gewist" { "Onherstelbaar gewist", points = 3 },
---      option "prullenbak" { "In de prullenbak", points = 0 },
---    },
---  },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.destroy): casus.woord
function destroy(id) end

---@class casus.inhoud.review
---@field role? "reviewer"|"coreviewer"|"archivist" Hoofdbeoordelaar, medebeoordelaar of archivaris. Verplicht zonder staff.
---@field behaviour? "trusting"|"careful" careful maakt bezwaar tegen alles wat niet mag; trusting alleen wat in objects staat.
---@field objects? table<string, string|string[]> Bezwaar per stuk.
---@field insists? string[] Stukken waarbij de persoon het bezwaar nog een keer zegt.
---@field agrees? string Wat de persoon zegt bij akkoord.

---Hoe een persoon de lijst beoordeelt. De naam is die van de persoon.
---
---```lua
---destroy "keten" { ask = "Maak de vernietigingslijst.", name = "Lijst 2026-2",
---  records = { "R2", "R3" }, waiting = "P7D",
---  review "willem" { role = "archivist", behaviour = "careful" },
---  review "petra" { role = "reviewer", objects = { R3 = "Dit loopt nog." } },
---  places {
---    place "systeem" { "Het zaaksysteem", right = true },
---    place "museum" { "Het museum", right = false, why = "Daar ligt niets." },
---  },
---  declaration = {
---    field "waar" { ask = "Waar is vernietigd?",
---      option "alles" { "Overal", points = 3, needs_places = true },
---      option "deel" { "In het zaaksysteem", points = 1 },
---    },
---  },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.review): casus.woord
function review(id) end

---Waar de stukken liggen, of lijken te liggen.
---
---```lua
---destroy "keten" { ask = "Maak de vernietigingslijst.", name = "Lijst 2026-2",
---  records = { "R2", "R3" }, waiting = "P7D",
---  review "willem" { role = "archivist", behaviour = "careful" },
---  review "petra" { role = "reviewer", objects = { R3 = "Dit loopt nog." } },
---  places {
---    place "systeem" { "Het zaaksysteem", right = true },
---    place "museum" { "Het museum", right = false, why = "Daar ligt niets." },
---  },
---  declaration = {
---    field "waar" { ask = "Waar is vernietigd?",
---      option "alles" { "Overal", points = 3, needs_places = true },
---      option "deel" { "In het zaaksysteem", points = 1 },
---    },
---  },
---}
---```
---@param ... any De plaatsen.
---@return casus.woord
function places(...) end

---@class casus.inhoud.place
---@field right boolean Moet hier vernietigd worden?
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.
---@field [integer] any Wat voor plaats het is.

---Een plaats van places.
---
---```lua
---destroy "keten" { ask = "Maak de vernietigingslijst.", name = "Lijst 2026-2",
---  records = { "R2", "R3" }, waiting = "P7D",
---  review "willem" { role = "archivist", behaviour = "careful" },
---  review "petra" { role = "reviewer", objects = { R3 = "Dit loopt nog." } },
---  places {
---    place "systeem" { "Het zaaksysteem", right = true },
---    place "museum" { "Het museum", right = false, why = "Daar ligt niets." },
---  },
---  declaration = {
---    field "waar" { ask = "Waar is vernietigd?",
---      option "alles" { "Overal", points = 3, needs_places = true },
---      option "deel" { "In het zaaksysteem", points = 1 },
---    },
---  },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.place): casus.woord
function place(id) end

---@class casus.inhoud.declaration
---@field earns? table<string, integer> Punten voor de hele verklaring.
---@field [integer] any De velden.

---De verklaring van vernietiging.
---
---```lua
---destroy "lijst" { ask = "Maak de vernietigingslijst.", name = "Lijst 2026-1",
---  records = { "R2", "R3" }, reviewer = petra, earns = { OPD_10 = 4 },
---  declaration = { earns = { BDV_05 = 2 },
---    field "hoe" { ask = "Hoe is vernietigd?",
---      option "gewist" { "Onherstelbaar gewist", points = 3 },
---      option "prullenbak" { "In de prullenbak", points = 0 },
---    },
---  },
---}
---```
---@class casus.inhoud.field
---@field ask string Wat er ingevuld moet worden.
---@field [integer] any De opties, 2 tot en met 12.

---Een veld van de verklaring.
---
---```lua
---destroy "lijst" { ask = "Maak de vernietigingslijst.", name = "Lijst 2026-1",
---  records = { "R2", "R3" }, reviewer = petra, earns = { OPD_10 = 4 },
---  declaration = { earns = { BDV_05 = 2 },
---    field "hoe" { ask = "Hoe is vernietigd?",
---      option "gewist" { "Onherstelbaar gewist", points = 3 },
---      option "prullenbak" { "In de prullenbak", points = 0 },
---    },
---  },
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.field): casus.woord
function field(id) end

---@class casus.inhoud.option_field
---@field points? integer Hoe goed dit antwoord is, 0 tot en met 3. (0..3)
---@field needs_places? boolean Hele keten: dit antwoord is alleen waar als elke goede plaats is gekozen.
---@field why? string Uitleg na het antwoord.
---@field source? string Waar dat staat: wet, artikel, lijst.
---@field [integer] any De tekst.

-- De woorden van test.lua.

---@class casus.inhoud.test.play
---@field ending? string Het einde waar de play komt.
---@field over? boolean Is het verhaal uit?
---@field score? integer Punten samen. (0..1000000)
---@field max? integer Punten die er te halen waren. (0..1000000)
---@field percent? integer Score in procent. (0..100)
---@field passed? boolean Is de toets gehaald?
---@field points? integer Punten van de laatste beslissing. (0..1000000)
---@field indicators? table<string, integer> Punten per indicator.
---@field scene? string De scene waar de play dan is.
---@field date? casus.datum De dag in het verhaal.
---@field at? string De beslissing die aan de beurt is.
---@field variables? table<string, boolean|integer> Waarden van variabelen en facts.
---@field destroyed? string[] Precies deze stukken zijn vernietigd.
---@field kept? string[] Deze stukken zijn er nog.
---@field read? string[] Deze stukken zijn geopend.
---@field unread? string[] Deze stukken zijn niet geopend.
---@field consulted? string[] Dit is opgezocht.
---@field notes? integer|string[] Hoeveel notities er zijn, of teksten die erin staan. (0..100000)
---@field holds? string[] Precies deze holds gelden.
---@field asked? string[] Deze beslissingen zijn gevraagd.
---@field not_asked? string[] Deze beslissingen zijn niet gevraagd.
---@field wrongly_destroyed? integer Hoeveel stukken ten onrechte zijn vernietigd. (0..100000)
---@field wrongly_kept? integer Hoeveel stukken ten onrechte zijn bewaard. (0..100000)
---@field undone? integer Hoeveel keer er is teruggegaan. (0..100000)
---@field mode? "practice"|"exam" Oefenen of toets.
---@field seed? integer Getal dat volgorde en toeval vastlegt. (0..1000000)
---@field facts? table<string, boolean|integer> Facts waarmee de speler begint.
---@field [integer] any Wat er gebeurt, in volgorde.

---Een keer spelen, en wat er aan het eind uit moet komen. Staat in test.lua.
---
---```lua
---play "alles goed" {
---  rest "best",
---  ending = "goed", over = true,
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.test.play): casus.woord
function play(id) end

---@class casus.inhoud.test.answer

---Speelt door tot deze beslissing en geeft dit antwoord: een optie, "best", "worst", of { ... }.
---
---```lua
---play "voorbeeld" {
---  answer "eerste" "vragen",
---  rest "best",
---  over = true,
---}
---```
---@param id string Naam: letters, cijfers, - en _
---@return fun(inhoud: casus.inhoud.test.answer|string|table): casus.woord
function answer(id) end

---Hoe alles wat niet genoemd is, beantwoord wordt.
---
---```lua
---play "voorbeeld" {
---  rest "worst",
---  rest "best",
---  over = true,
---}
---```
---@param tekst string "best", "worst" of "random".
---@return casus.woord
function rest(tekst) end

---Speelt door tot die scene of beslissing begint.
---
---```lua
---play "voorbeeld" {
---  rest "best", reach "slot",
---  rest "best",
---  over = true,
---}
---```
---@param tekst string Naam van een scene of beslissing.
---@return casus.woord
function reach(tekst) end

---Opent een stuk.
---
---```lua
---play "voorbeeld" {
---  read "R1",
---  rest "best",
---  over = true,
---}
---```
---@param tekst string Naam van een stuk.
---@return casus.woord
function read(tekst) end

---Zoekt iets op in de naslag.
---
---```lua
---play "voorbeeld" {
---  consult "gemeenten-2020/1.1",
---  rest "best",
---  over = true,
---}
---```
---@param tekst string Een artikel, of lijst en nummer.
---@return casus.woord
function consult(tekst) end

---Gebruikt een zoekopdracht in de stukkenkamer.
---
---```lua
---play "voorbeeld" {
---  search "kastanje",
---  rest "best",
---  over = true,
---}
---```
---@param tekst string De woorden.
---@return casus.woord
function search(tekst) end

---Neemt de laatste beslissing terug; alleen bij oefenen.
---
---```lua
---play "voorbeeld" {
---  answer "eerste" "wissen", undo "eerste",
---  rest "best",
---  over = true,
---}
---```
---@param tekst string Naam van de beslissing.
---@return casus.woord
function undo(tekst) end

---@class casus.inhoud.test.expect
---@field ending? string Het einde waar de play komt.
---@field over? boolean Is het verhaal uit?
---@field score? integer Punten samen. (0..1000000)
---@field max? integer Punten die er te halen waren. (0..1000000)
---@field percent? integer Score in procent. (0..100)
---@field passed? boolean Is de toets gehaald?
---@field points? integer Punten van de laatste beslissing. (0..1000000)
---@field indicators? table<string, integer> Punten per indicator.
---@field scene? string De scene waar de play dan is.
---@field date? casus.datum De dag in het verhaal.
---@field at? string De beslissing die aan de beurt is.
---@field variables? table<string, boolean|integer> Waarden van variabelen en facts.
---@field destroyed? string[] Precies deze stukken zijn vernietigd.
---@field kept? string[] Deze stukken zijn er nog.
---@field read? string[] Deze stukken zijn geopend.
---@field unread? string[] Deze stukken zijn niet geopend.
---@field consulted? string[] Dit is opgezocht.
---@field notes? integer|string[] Hoeveel notities er zijn, of teksten die erin staan. (0..100000)
---@field holds? string[] Precies deze holds gelden.
---@field asked? string[] Deze beslissingen zijn gevraagd.
---@field not_asked? string[] Deze beslissingen zijn niet gevraagd.
---@field wrongly_destroyed? integer Hoeveel stukken ten onrechte zijn vernietigd. (0..100000)
---@field wrongly_kept? integer Hoeveel stukken ten onrechte zijn bewaard. (0..100000)
---@field undone? integer Hoeveel keer er is teruggegaan. (0..100000)

---Hoe het er hier voor moet staan.
---
---```lua
---play "voorbeeld" {
---  reach "slot", expect { over = false, scene = "slot" },
---  rest "best",
---  over = true,
---}
---```
---@param inhoud casus.inhoud.test.expect
---@return casus.woord
function expect(inhoud) end

---De stand van het spel, in een voorwaarde: s.naam leest een variabele.
---@class casus.s
---@field [string] boolean|integer
local s = {}

---Is deze optie gekozen (of deze vraag gesteld)?
---
---```lua
---s:chose("eerste", "vragen")
---```
---@param beslissing string
---@param optie string
---@return boolean
function s:chose(beslissing, optie) end

---Punten van een beslissing in procent, 0 zolang zij niet is genomen.
---
---```lua
---s:points "eerste" >= 50
---```
---@param beslissing string
---@return integer
function s:points(beslissing) end

---Is het stuk bij deze classify in deze klasse gezet?
---
---```lua
---s:classified("eerder-ingedeeld", "R1", "klachten")
---```
---@param beslissing string
---@param stuk string
---@param klasse string
---@return boolean
function s:classified(beslissing, stuk, klasse) end

---Heeft de speler dit stuk geopend?
---
---```lua
---s:read "R1"
---```
---@param stuk string
---@return boolean
function s:read(stuk) end

---Heeft de speler dit artikel of deze categorie opgezocht?
---
---```lua
---s:consulted "1.1"
---```
---@param artikel string
---@return boolean
function s:consulted(artikel) end

---Is de termijn van dit stuk om?
---
---```lua
---s:due "R2"
---```
---@param stuk string
---@return boolean
function s:due(stuk) end

---Ligt vernietigen van dit stuk nu echt stil?
---
---```lua
---s:held "R1"
---```
---@param stuk string
---@return boolean
function s:held(stuk) end

---Weet het systeem dat dit stuk stilligt?
---
---```lua
---s:registered "R1"
---```
---@param stuk string
---@return boolean
function s:registered(stuk) end

---Is het in het verhaal deze dag of later?
---
---```lua
---s:since "2026-11-30"
---```
---@param dag string
---@return boolean
function s:since(dag) end

---Geldt deze wet op deze dag van het verhaal? Zet laws in scenario.
---
---```lua
---s:law "archiefwet-1995"
---```
---@param wet string
---@return boolean
function s:law(wet) end

---Is dit stuk vernietigd?
---
---```lua
---s:destroyed "R2"
---```
---@param stuk string
---@return boolean
function s:destroyed(stuk) end

---Staat dit stuk op de lijst?
---
---```lua
---s:listed("eerder-lijst", "R2")
---```
---@param lijst string
---@param stuk string
---@return boolean
function s:listed(lijst, stuk) end

---Is vernietigen van dit stuk mislukt?
---
---```lua
---s:failed("eerder-lijst", "R2")
---```
---@param lijst string
---@param stuk string
---@return boolean
function s:failed(lijst, stuk) end

---Is het vernietigen van deze lijst afgebroken?
---
---```lua
---s:aborted "eerder-lijst"
---```
---@param lijst string
---@return boolean
function s:aborted(lijst) end

---Is dit ingevuld in de verklaring?
---
---```lua
---s:declared("eerder-lijst", "hoe", "gewist")
---```
---@param lijst string
---@param veld string
---@param optie string
---@return boolean
function s:declared(lijst, veld, optie) end


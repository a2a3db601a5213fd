-- Clearing the G drive: the first case of Casus.
-- Nine places on a network drive, one deadline, eleven decisions about what is tidy and what is lawful.
-- All persons, bodies, names and numbers are invented.

scenario "opruimdag-g-schijf" {
  version   = "1.0.0",
  title     = "Opruimdag op de G-schijf",
  summary   = "De netwerkschijf van Openbare Ruimte moet vrijdag leeg: 412 gigabyte, ruim een miljoen bestanden. Jij bepaalt mee wat blijft, wat weg mag en hoe je dat netjes doet. Iedereen heeft haast, behalve de regels.",
  scale     = 6,
  minutes   = 35,
  date      = "2026-11-16",
  framework = "fgr-528",
  schedule  = "gemeenten-2020",
  picture   = "raadhuis",
  buddy     = "samira",
  start     = "maandag",
  pass      = 60,
  variables = {
    beloofd          = false,   -- Petra was promised an empty drive on Friday
    geweigerd        = false,   -- the learner refused to take part
    schijf_in_kast   = false,   -- the whole drive on a loose disk
    map_op_naam      = false,   -- Jan's things filed by person or sender
    dubbel_fout      = false,   -- duplicates picked by name or by newest date
    zip_weg          = false,   -- the zip waits in the queue to be wiped
    zip_gekraakt     = false,   -- a cracking tool was let loose on the zip
    export_kopie     = false,   -- a second copy of the export lives on
    fotos_weg        = false,   -- most storm photos wait to be wiped
    bron_te_vroeg    = false,   -- the source was emptied untested
  },
  facts = {
    alles_gekopieerd = false,   -- everything copied to the DMS
  },
}


-- The people

local petra  = person "petra"  { name = "Petra de Wit",       role = "Teammanager Openbare Ruimte", face = "petra" }
local hans   = person "hans"   { name = "Hans Kuipers",       role = "Functioneel beheerder",       face = "hans" }
local samira = person "samira" { name = "Samira el Idrissi",  role = "Recordmanager",               face = "samira" }
local jan    = person "jan"    { name = "Jan Verhoef",        role = "Beheerder groen, 34 jaar in dienst", face = "jan" }
local willem = person "willem" { name = "Willem Terpstra",    role = "Gemeentearchivaris",          face = "willem" }
local ik     = person "ik"     { name = "Jij",                role = "Informatiebeheerder",         face = "jij" }


-- The nine records

record "R1" {
  title = "Map Beeld De Wachter", kind = "map",
  from = "2017-02-01", to = "2019-06-30",
  where = "G:\\Kunst\\Beeld De Wachter",
  facts = { "Omvang: 84 bestanden (docx, pdf, jpg)", "Laatst gewijzigd: 03-05-2024", "Eigenaar: Openbare Ruimte" },
  category = "14.1.6", closed = "2019-06-30",
  why = "Het plaatsen van een kunstwerk in de openbare ruimte is procestype 14. Kunst heeft daar een eigen regel: blijvend bewaren. In de lijst van 2017 stond hetzelfde.",
  source = "Selectielijst gemeenten 2020, 14.1.6",
  level = "file", creator = "Openbare Ruimte", personal = "ordinary",
  page = {
[[
INHOUD VAN DE MAP (datum op het stuk)

Schetsontwerp beeld.pdf – 14-02-2017
Uitvoeringscontract gieterij.pdf – 22-11-2017
Advies kunstcommissie.docx – 09-01-2018
Constructie sokkel.pdf – 30-08-2018
Foto's plaatsing, 61 stuks – 11-06-2019
Opleverrapport.pdf – 24-06-2019]],
    thread {
    subject = "De Wachter staat",
    message { from = "Bea Oosting", to = "Jan Verhoef", date = "2019-06-27",
[[
Dag Jan,

Maandag is De Wachter opgeleverd. Het rapport zit in de map. Kort: sokkel waterpas, verankering goed, één kras op de linkervoet. De gieterij heeft die kras dezelfde dag hersteld. Het beeld is nu van de gemeente. Het onderhoud gaat naar jullie.

De laatste rekening is betaald. Ik sluit het project aan het eind van deze maand.

Nog iets. De eerste opdracht aan de kunstenaar, uit 2012, zit niet in deze map. Die zit bij de projecten die toen zijn ingepakt. Daarin staat dat wij het beeld niet zonder overleg mogen verplaatsen. Denk daaraan als jullie ooit iets met de brug gaan doen.

Groet, ook aan de eenden,
Bea]] },
  },
  },
}

record "R2" {
  title = "Map Speeltuinen, keuringen 2020", kind = "map",
  from = "2020-03-09", to = "2020-09-15",
  where = "G:\\Speeltuinen\\keuringen 2020",
  facts = { "Omvang: 312 bestanden (pdf)", "Laatst gewijzigd: 03-05-2024 (alle bestanden)", "Eigenaar: Openbare Ruimte" },
  category = "15.1", closed = "2020-09-15",
  why = "Keuren en herstellen van speeltoestellen hoort bij jaarlijks onderhoud. De termijn van vijf jaar telt vanaf het einde van de ronde, 15-09-2020. De bestandsdatum is van de verhuizing van de schijf.",
  source = "Selectielijst gemeenten 2020, 15.1",
  page = [[
INHOUD VAN DE MAP

SP-001 Kerkpad.pdf – gewijzigd 03-05-2024 22:14
SP-002 De Sluis.pdf – gewijzigd 03-05-2024 22:14
SP-003 Vogelbuurt.pdf – gewijzigd 03-05-2024 22:14
… en nog 309 bestanden met dezelfde datum

UIT: SAMENVATTING KEURINGSRONDE 2020

Keurder: De Stevige Schommel (in opdracht van de gemeente)
Plekken: 52. Toestellen: 311.
Eerste keuring: 9 maart 2020, Kerkpad.
Laatste keuring: 21 augustus 2020, De Sluis.

Uitkomst. 284 toestellen waren in orde. 19 toestellen hadden een klein gebrek: een losse bout, een scheve tegel, een splinter. Die zijn ter plekke gemaakt. Acht toestellen gingen op slot. Daarvan zijn er zes gerepareerd en twee afgevoerd (wipkip Vogelbuurt, klimnet Zuiderpark).

Vervolg. De acht herstelrapporten kwamen na de zomer binnen. Het laatste is op 15-09-2020 goedgekeurd door de toezichthouder. Daarmee is de ronde 2020 afgesloten. Er staan geen punten meer open.

De ronde van 2021 begint op 8 maart 2021 en krijgt een eigen map. Vraag aan de gemeente: kunnen de hondenpoepzakjes bij De Sluis een andere plek krijgen? Kinderen denken dat het ballonnen zijn.]],
}

record "R3" {
  title = "Map Teamoverleg 2023", kind = "map",
  from = "2023-01-10", to = "2023-12-31",
  where = "G:\\Team\\Teamoverleg 2023",
  facts = { "Omvang: 46 bestanden (docx)", "Laatst gewijzigd: 03-05-2024", "Eigenaar: secretariaat Openbare Ruimte" },
  category = "19.1.9", closed = "2023-12-31",
  why = "Dit is intern overleg van ambtenaren, zonder besluiten over beleid. Dan geldt één jaar. De jaarmap ging dicht op 31-12-2023.",
  source = "Selectielijst gemeenten 2020, 19.1.9",
  level = "file", creator = "Openbare Ruimte", personal = "ordinary", format = "DOCX",
  page = [[
VERSLAG TEAMOVERLEG OPENBARE RUIMTE

Dinsdag 12 december 2023, 9.30 uur
Aanwezig: Petra, Jan, Kees, Hans (punt 3). Afwezig: Bea. Zij is met pensioen en de planten merken het.

1. Rooster kerst
Kees rijdt strooidienst op 25 december, Jan op 26 december. Jan vraagt of er dit jaar wél oliebollen in de wagen liggen.

2. Koffieautomaat
Lekt weer. Facilitair komt woensdag. Tot die tijd staat er een emmer.

3. Mappen op G
Hans vraagt om geen privébestanden op de schijf te zetten. Iedereen kijkt naar Kees.

4. Maaien van bermen
Ter informatie: het college beslist in maart over het nieuwe maaibeleid. Het voorstel loopt via de beleidsafdeling. Wij nemen hier geen besluit. Jan vindt er wel iets van.

5. Rondvraag
Geen.

Dit was het laatste overleg van het jaar. De map gaat op 31-12-2023 dicht. In januari begint de nummering opnieuw.

Actielijst: emmer legen (Kees), oliebollen (Petra).]],
}

record "R4" {
  title = "Map Backup_Jan", kind = "map",
  where = "G:\\Backup_Jan",
  facts = { "Omvang: 61.200 bestanden, 62 gigabyte", "Vergelijking met DMS: 91 procent gelijk", "Eigenaar: Jan Verhoef" },
  nature = "copy",
  why = "De 91 procent is gelijk aan stukken in het DMS. Wat hier geen eigen rol heeft, is een kopie. De 9 procent en de stukken met een eigen rol zijn eerst apart gelegd.",
  source = "NEN-ISO 15489",
  page = [[
VERGELIJKING BACKUP_JAN MET HET DMS

Gemaakt door: H. Kuipers, maandag 16-11-2026, 16.40 uur
Methode: hash SHA-256 van elk bestand

Bestanden in Backup_Jan: 61.200
Hash ook gevonden in het DMS: 55.692 (91 procent)
Hash niet gevonden in het DMS: 5.508 (9 procent)

STEEKPROEF: HASH GELIJK

beheerplan_bomen_def.docx = zaak Beheerplan bomen 2018
bestek_bankjes.pdf = zaak Vervanging bankjes 2021
iep_kerkpad.jpg = zaak Bezwaar kap Kerkpad 2019. Bij Jan staat de foto in de map Bomen, Kerkpad, boomcontrole.

STEEKPROEF: HASH NIET GEVONDEN

verslag.docx – 214 keer, steeds met andere inhoud
bestek_bankjes.pdf – zelfde naam als in het DMS, maar met handtekening
brief_bewoners_Sluisweg.doc – 1998
grondboringen_Zuiderpark.pdf – 2009
verjaardagen.xls

OPMERKING

Zelfde hash betekent: zelfde inhoud. Waarvoor het stuk is gebruikt, ziet dit programma niet. Zelfde naam zegt niets: daar is niet naar gekeken.]],
}

record "R5" {
  title = "Map Aanbesteding onderhoud wegen", kind = "map",
  from = "2021-06-14", to = "2021-12-10",
  where = "G:\\Wegen\\Aanbesteding onderhoud",
  facts = { "Omvang: 128 bestanden (docx, pdf, xlsx)", "Laatst gewijzigd: 03-05-2024", "Eigenaar: Openbare Ruimte, met Inkoop" },
  category = "16.2.2", closed = "2021-12-10",
  why = "Het is een Europese aanbesteding die niet doorging. Daarvoor heeft procestype 16 een eigen regel: drie jaar. Het dossier sloot op 10-12-2021. Dat het om miljoenen ging, maakt de termijn niet langer.",
  source = "Selectielijst gemeenten 2020, 16.2.2",
  level = "file", creator = "Openbare Ruimte", personal = "none",
  page = {
    letter {
    from = "Gemeente Waterveen", to = "belangstellende bedrijven", date = "2021-09-06",
    subject = "Onderhoud wegen 2022–2025",
[[
Geachte heer, mevrouw,

De gemeente Waterveen houdt een Europese aanbesteding voor het onderhoud van haar wegen. Het gaat om 214 kilometer asfalt en klinkers, voor vier jaar. De geschatte waarde is 7,2 miljoen euro. U kunt tot 18 oktober 2021 een inschrijving doen.]] },
    letter {
    from = "Gemeente Waterveen", to = "de drie inschrijvers", date = "2021-12-10",
    subject = "Onderhoud wegen 2022–2025",
[[
Geachte heer, mevrouw,

Dank voor uw inschrijving. Alle prijzen liggen meer dan een derde boven onze raming. De raad heeft daar geen geld voor. Wij trekken de aanbesteding daarom in. Er wordt niet gegund. U krijgt uw stukken niet terug.

Het dossier wordt met deze brief gesloten. Voor 2022 vragen wij losse offertes op. Dat is een nieuwe procedure met een eigen dossier.

Hoogachtend,
namens burgemeester en wethouders,
P. de Wit, teammanager]] },
[[
BRIEFJE OP DE MAP

'Zeven miljoen!! Altijd bewaren!! – afd. Inkoop, jan. 2022']],
  },
}

record "R6" {
  title = "Map Vakantie", kind = "foto's",
  where = "G:\\Groen\\Kees\\Vakantie",
  facts = { "Omvang: 4.312 bestanden (jpg), 11 gigabyte", "Laatst gewijzigd: 03-05-2024", "Eigenaar: account van Kees Brandsma" },
  nature = "private",
  why = "Privéfoto's zijn niet gemaakt of ontvangen voor het werk van de gemeente. Het zijn dus geen archiefstukken en ze horen niet op een vernietigingslijst.",
  source = "Archiefwet 1995, art. 1 onder c",
  page = {
[[
INHOUD VAN DE MAP (alleen namen, niets geopend)

Kreta 2015 – 1.204 foto's
Texel regen 2016 – 212 foto's
Texel zon 2016 – 3 foto's
Opa wordt 80 – 341 foto's
Nieuwe caravan – 655 foto's
Oude caravan weg – 12 foto's
Zwemles meiden – 498 foto's
Noorwegen 2019 – 1.387 foto's

Samen 4.312 foto's, 11 gigabyte.

WAT HET OVERZICHT NOG LAAT ZIEN

Gemaakt met: één telefoon en één camera, beide niet van de gemeente.
Plaats volgens de foto's: niet één in Waterveen.
Namen van zaken, straten of werken van de gemeente: geen.
Verwijzingen vanuit andere mappen: geen.]],
    thread {
    message { from = "Kees Brandsma", to = "Hans Kuipers", date = "2023-12-13",
"Hans, ik weet het, ik weet het. Mijn laptop thuis was kapot en hier was nog plek. Ik haal ze eraf zodra ik een schijfje heb gekocht. Beloofd. Zeg het niet tegen Petra. En niet doorkijken, mijn dochters staan erop. Groet, Kees" },
    },
  },
}

record "R7" {
  title = "Bestand Projecten.zip", kind = "zip-bestand",
  where = "G:\\Oud\\Projecten.zip",
  facts = { "Omvang: 1 bestand, 1,9 gigabyte", "Gemaakt: 03-12-2012", "Beveiliging: wachtwoord", "Maker: onbekend" },
  nature = "unknown",
  why = "Niemand weet wat erin zit. Dan kun je geen categorie kiezen en dus ook niets vernietigen. Zet het apart als onbekend en probeer het te openen.",
  source = "Archiefwet 1995, art. 3; Archiefwet 1995, art. 5",
  format = "ZIP",
  page = [[
EIGENSCHAPPEN

Naam: Projecten.zip
Gemaakt: 3 december 2012, 16:52
Grootte: 1,9 gigabyte
Inhoud: 2 bestanden

LEESMIJ.txt – leesbaar
alles.zip – versleuteld, wachtwoord nodig

De namen van de bestanden in alles.zip zijn niet te zien.

TEKST VAN LEESMIJ.txt

Ingepakt voor de verhuizing naar het nieuwe raadhuis. Dit zijn de lopende projecten van toen. Sleutel bij B. of J. Niet weggooien voordat iemand heeft gekeken!

UIT HET LOGBOEK VAN HET BEHEER

03-12-2012 – bestand gemaakt met het account 'orprojecten'. Dat account was van de hele afdeling.
14-01-2014 – account 'orprojecten' opgeheven. Er is niet genoteerd wie het gebruikte.
22-08-2016 – bestand mee verhuisd naar G:\Oud.
03-05-2024 – bestand mee verhuisd naar de nieuwe server.
16-11-2026 – geopend door H. Kuipers. Alleen LEESMIJ.txt is te lezen.

Aantal keer geopend tussen 2012 en vorige week: nul.]],
}

record "R8" {
  title = "Export meldingen openbare ruimte 2020", kind = "spreadsheet",
  from = "2020-01-01", to = "2020-12-31",
  where = "G:\\Meldingen\\Export meldingen openbare ruimte 2020.xlsx",
  facts = { "Omvang: 1 bestand, 3.114 rijen", "Laatst gewijzigd: 03-05-2024", "Leesrecht: alle medewerkers (412 accounts)" },
  category = "15.1", closed = "2020-12-31",
  why = "Meldingen openbare ruimte staan als voorbeeld bij 15.1: vijf jaar. De export volgt de reeks van 2020, die sloot op 31-12-2020. Hij voegt niets toe aan het meldsysteem.",
  source = "Selectielijst gemeenten 2020, 15.1; AVG, art. 5 lid 1 onder e",
  level = "item", creator = "Openbare Ruimte", access = "internal", personal = "ordinary", format = "XLSX",
  copies = { "Meldsysteem Waterveen" },
  page = {
    sheet {
      title = "Tabblad 1: meldingen (eerste vijf van 3.114 rijen)",
      columns = { "Nummer", "Datum", "Melder", "Telefoon", "Plaats", "Melding", "Status" },
      { "2020-0001", "02-01-2020", "mw. A. Zomerdijk", "06-00000001", "Lindelaan", "lantaarn kapot", "klaar" },
      { "2020-0002", "02-01-2020", "dhr. B. Wintermans", "06-00000002", "Sluisweg", "vuurwerkafval", "klaar" },
      { "2020-0003", "03-01-2020", "dhr. C. Herfst", "06-00000003", "Kerkpad", "tak op fietspad", "klaar" },
      { "2020-0004", "03-01-2020", "mw. D. Lenteman", "06-00000004", "Vogelbuurt", "buurman dumpt afval, wil anoniem blijven", "klaar" },
      { "2020-0005", "06-01-2020", "mw. E. Kuipers", "06-00000005", "Zuiderpark", "losse tegel, tweede keer gevallen", "klaar" },
    },
    form {
      title = "Tabblad 2: info",
      { "Bron", "meldsysteem Waterveen" },
      { "Gemaakt op", "11-01-2021, 9.12 uur" },
      { "Gemaakt door", "J. Verhoef" },
      { "Doel", "cijfers voor het jaarverslag" },
      { "Selectie", "alle meldingen van het jaar 2020. Ze zijn allemaal afgehandeld. Het jaar is in het meldsysteem gesloten op 31-12-2020." },
      { "Kolommen", "gelijk aan het meldsysteem. Geen kolom toegevoegd." },
    },
[[
OPMERKING VAN HANS, 16-11-2026

Vorige maand nog 23 keer geopend, vooral via de zoekbalk. Wie 'lantaarn' zoekt, vindt de telefoonnummers erbij.]],
  },
}

record "R9" {
  title = "Foto's stormschade 18-02-2022", kind = "foto's",
  from = "2022-02-18", to = "2022-03-31",
  where = "G:\\Groen\\Storm 2022",
  facts = { "Omvang: 1.900 foto's (jpg), met gps-plaats in het bestand", "Laatst gewijzigd: 03-05-2024", "Eigenaar: Openbare Ruimte" },
  category = "15.1", closed = "2022-03-31",
  why = "De foto's zijn gemaakt om schade op te nemen en te herstellen. Dat is onderhoud: vijf jaar na het sluiten van het schadeloket op 31-03-2022. Of ze een uitzondering zijn, beslist de organisatie.",
  source = "Selectielijst gemeenten 2020, 15.1; Archiefbesluit 1995, art. 5 lid 1 onder e",
  level = "file", creator = "Openbare Ruimte", format = "JPEG",
  page = {
    sheet {
      title = "Inhoud van de map",
      columns = { "Bestand", "Gemaakt", "Wat het toont" },
      { "storm_0001.jpg", "18-02-2022 14:45", "Kerkplein, Dikke Linde valt (reeks tot en met 0056)" },
      { "storm_0057.jpg", "18-02-2022 15:20", "Lindelaan, tak op auto" },
      { "storm_0214.jpg", "18-02-2022 16:02", "Vogelbuurt, dakpannen op speelplek" },
      { "storm_0388.jpg", "19-02-2022 08:41", "Zuiderpark, 44 populieren om" },
      { "storm_1899.jpg", "25-02-2022 11:30", "Kerkplein, stam wordt opgehaald" },
      { "storm_1900.jpg", "25-02-2022 11:31", "Kees met broodje" },
    },
[[
BRIEFJE BIJ DE FOTO'S

Deze foto's zijn gemaakt voor het schadeloket. Er waren 41 claims van bewoners. De eerste is betaald op 2 maart 2022. De laatste claim is afgewezen en daar is niemand tegen in bezwaar gegaan. Op 31-03-2022 is het loket gesloten en zijn de herstelwerken klaar gemeld.

De gps-plaats zit in elk bestand. Wie wil, kan de storm straat voor straat volgen.]],
    thread {
    message { from = "Historische Kring, april 2022",
"Hebt u ook beelden van het vallen van de Dikke Linde? De boom stond er sinds 1813 en heel het dorp heeft eronder gezoend. Wij zouden zo graag weten wat ervan bewaard blijft." },
    },
  },
}


-- The board

scheme "processen" {
  class "inrichten"      { title = "14 Openbare ruimte inrichten", hint = "Iets nieuws maken of plaatsen: een plein, een speeltuin, een beeld" },
  class "onderhoud"      { title = "15 Onderhouden en repareren", hint = "Wat er al is heel houden: keuren, repareren, schade herstellen, meldingen" },
  class "overeenkomsten" { title = "16 Overeenkomsten aangaan", hint = "Kopen, huren, aanbesteden, ook als het niet doorgaat" },
  class "secretariaat"   { title = "19 Secretariaat voeren en gegevens verwerken", hint = "Agenda's, verslagen en administratie van de organisatie zelf" },
  class "prive"          { title = "Geen archiefstuk (privé)", hint = "Niet gemaakt of ontvangen voor het werk" },
  class "kopie"          { title = "Kopie van een stuk elders", hint = "Bestand voor bestand gelijk aan wat in het DMS staat" },
  class "onbekend"       { title = "Onbekend: apart zetten", hint = "We kunnen niet zien wat het is" },
}


-- What went wrong beyond repair, and what merely went wrong

local function iets_kwijt(s)
  return s.zip_weg or s.fotos_weg or s.dubbel_fout or s.bron_te_vroeg
      or s:destroyed "R1" or s:destroyed "R7" or s:destroyed "R9"
end

local function nog_rommel(s)
  return s.alles_gekopieerd or s.schijf_in_kast or s.export_kopie
      or s.beloofd or s.map_op_naam or s.zip_gekraakt or s:chose("zip", "dms")
      or s:chose("leegmaken", "nooit") or s:chose("leegmaken", "na-een-jaar")
      or not s:destroyed "R8"
end


-- Monday

scene "maandag" { place = "kantoor", title = "Maandag, 9.00 uur",
  say "Maandagochtend in het raadhuis van Waterveen. Je jas hangt nog niet of Petra staat al naast je bureau. Ze heeft twee koffie bij zich. Dat is geen goed teken.",
  petra "Goed dat je er bent. De G-schijf moet leeg. We gaan over naar het DMS, het documentsysteem. Vrijdag om vijf uur gaat de schijf op slot.",
  ik "Wat staat erop?",
  petra "Volgens Hans 412 gigabyte. Ruim een miljoen bestanden. Contracten, foto's, de halve loopbaan van Jan. En ik heb de directie gezegd dat het goedkomt. Dus: waar begin jij?",

  choose "eerste-stap" { ask = "Waar begin je?",
    option "zeven-jaar" { "Hans zoekt alles op dat ouder is dan zeven jaar. Dat gooien we eerst weg. Dan is de schijf meteen een stuk leger.",
      why = "Zeven jaar is geen regel. De termijn hangt af van het proces, en sommige stukken blijven altijd. Zonder categorie uit de selectielijst mag je niets vernietigen.",
      source = "Archiefwet 1995, art. 5",
      petra "Zeven jaar. Kort en duidelijk, daar houd ik van. Ik zeg tegen Hans dat hij vast een script maakt." },
    option "kopieren" { "We kopiëren alles donderdagnacht naar het DMS. Dan raken we niets kwijt en kunnen we later rustig uitzoeken wat er weg mag.",
      why = "Dan verhuist de rommel mee, met alle dubbelen en alle oude persoonsgegevens. Later uitzoeken gebeurt zelden. Vernietigen wat over de termijn is, is ook een plicht.",
      source = "Archiefwet 1995, art. 3", set = { alles_gekopieerd = true },
      petra "Alles mee. Heerlijk, dan hoef ik niets te kiezen. Plan het met Hans, donderdagnacht." },
    option "inventaris" { "Ik maak per map een overzicht: eigenaar, proces, categorie, overlap met het DMS. Dan spreken we af wat wanneer klaar is.",
      earns = { BDV_06 = 3, OPD_04 = 3, OPD_07 = 3 },
      why = "Eerst weten wat er staat, van wie het is en bij welk werk het hoort. Pas dan kun je kiezen en eerlijk zeggen wat haalbaar is.",
      source = "Archiefregeling, art. 18",
      petra "Een overzicht. Dat klinkt als werk waar ik niets van zie. Maar goed. Begin vandaag en laat horen wat het oplevert." },
    option "zelf-opruimen" { "Ik vraag iedereen om deze week de eigen mappen op te ruimen. Zij weten zelf het best wat nog nodig is en wat weg kan.",
      earns = { BDV_06 = 1, OPD_04 = 1, OPD_07 = 1 },
      why = "Collega's kennen de inhoud, dat is waar. Maar zonder lijst en zonder termijnen vernietigt iedereen naar eigen gevoel, en niemand weet daarna wat weg is.",
      source = "Archiefregeling, art. 18; Archiefbesluit 1995, art. 8",
      petra "Een opruimdag! Ik stuur vanmiddag een mailtje rond. Met taart doet iedereen mee." },
  },

  petra "Nog één ding. De opslag kost elke maand geld en de directie kijkt mee. Vrijdag is vrijdag.",

  choose "vrijdag-is-vrijdag" { ask = "'Vrijdag is vrijdag.' Wat zeg je?",
    option "beloven" { "Goed, vrijdag is hij leeg. Jij leidt dit team. Als jij zegt dat het zo moet, dan regel ik dat het zo gebeurt.",
      why = "Een teammanager kan een termijn niet korter maken. En je belooft iets wat niet kan. Dat lucht op tot vrijdag.",
      source = "Archiefwet 1995, art. 3", set = { beloofd = true },
      petra "Mooi. Dan meld ik het vandaag nog aan de directie: vrijdag leeg." },
    option "plan" { "Dus het gaat om de kosten? Vrijdag is privé eruit en zijn de dubbelen bewezen. De rest niet. Ik geef je een plan met data.",
      earns = { OPD_03 = 3, OPD_04 = 3, OMG_04 = 3 },
      why = "Je vraagt wat er achter de haast zit, zegt eerlijk wat wel en niet kan, en komt met een andere oplossing. Dat is geen nee en geen leeg ja.",
      source = "Functiegebouw Rijk, functiegroep 528",
      petra "De kosten, ja. En mijn gezicht bij de directie. Zet het op één blaadje, dan kijk ik wat ik kan doen." },
    option "schijf" { "Prima. We zetten alles op een losse schijf in de kast. Dan is G vrijdag leeg en kijken we er in het voorjaar samen naar.",
      earns = { OPD_03 = 1, OPD_04 = 1, OMG_04 = 1 },
      why = "Er gaat niets verloren en dat is winst. Maar je verplaatst het probleem, buiten alle beheer, met persoonsgegevens en al.",
      source = "Archiefwet 1995, art. 3; AVG, art. 5 lid 1 onder e", set = { schijf_in_kast = true },
      petra "Een schijf in de kast. Ik heb nog een plank vrij, naast de kerstspullen." },
    option "weigeren" { "Dan doe ik niet mee. Wat jij vraagt, past niet bij de Archiefwet, en ik wil niet dat mijn naam straks onder iets staat wat niet mag.",
      earns = { OPD_03 = 1, OPD_04 = 1, OMG_04 = 1 },
      why = "De grens klopt. Maar wie alleen nee zegt, staat daarna buiten. Petra heeft nog steeds een probleem en zoekt nu iemand anders.",
      source = "Functiegebouw Rijk, functiegroep 528", set = { geweigerd = true },
      petra { "Duidelijk. Dan zoek ik wel iemand die wél meedenkt.", mood = "ernstig" } },
  },
}

scene "rondgang" { place = "ict", title = "Maandag, 13.30 uur",
  say "De kamer van Hans is warm en zoemt. Op het grote scherm staat de G-schijf open.",
  hans "Een schijf is een zolder. Iedereen zet erbij, niemand ruimt op. Ik heb negen plekken gevonden waar jij iets van moet vinden. Eerst de map Kunst.",
  show "R1",
  hans "De Wachter, het bronzen beeld bij de brug. Lees gerust, ik wacht wel. Ik ben beheerder, wachten is mijn vak.",
  show "R2",
  hans "Dan de keuringen van de speeltuinen, 2020. Driehonderdtwaalf pdf's. Allemaal van 3 mei 2024, zegt de computer. Dat was een drukke avond.",

  choose "datum" { ask = "De termijn telt vanaf een datum. Welke neem je?",
    hint = {
      "Alle 312 bestanden hebben dezelfde dag. Wat kan er op die dag gebeurd zijn?",
      "Zoek in de lijst op wanneer deze termijn begint. Waar in de stukken staat die dag?" },
    option "bestandsdatum" { "De datum die de computer geeft. Die is voor elk bestand vast te stellen en niemand kan er ruzie over maken.",
      why = "Een bestandsdatum is techniek. Hij verandert bij kopiëren of verhuizen en zegt niets over het werk. Je zou alles jaren te lang bewaren.",
      source = "Selectielijst gemeenten 2020, 15.1; Archiefregeling, art. 17",
      hans "Duidelijk is hij wel. Al stond ik die avond zelf alles over te zetten naar een nieuwe server." },
    option "map-gemaakt" { "De dag waarop de map is gemaakt. Die ligt dicht bij het begin van het werk en Hans kan hem zo opzoeken.",
      earns = { BDV_05 = 1, OPD_12 = 1 },
      why = "Je zoekt terecht verder dan de bestandsdatum. Maar de lijst telt hier vanaf het einde van het werk, niet vanaf het begin of vanaf een map.",
      source = "Selectielijst gemeenten 2020, 15.1; Archiefregeling, art. 17",
      hans "Kan ik doen. Maar mappen maken mensen ook vooraf. Of achteraf. Of drie keer." },
    option "vandaag" { "Vandaag. Nu stellen we vast wat er ligt, dus nu begint de termijn te lopen. Zo gooien we in elk geval niets te vroeg weg.",
      why = "Dan begint elke termijn opnieuw bij elke opruimdag. Te lang bewaren is ook een fout, zeker bij persoonsgegevens.",
      source = "Selectielijst gemeenten 2020, 15.1; Archiefwet 1995, art. 3",
      hans "Dan zijn we in 2031 weer hier. Gezellig." },
    option "einde-werk" { "De dag waarop de keuringsronde is afgesloten. Die zoek ik op in de rapporten.",
      earns = { BDV_05 = 3, OPD_12 = 3 },
      why = "Bij dit werk telt de selectielijst vanaf het einde van de zaak. Die dag staat in de stukken zelf. De bestandsdatum is van een verhuizing.",
      source = "Selectielijst gemeenten 2020, 15.1; Archiefregeling, art. 17",
      hans "Lezen dus. Ik was er al bang voor. Dat kan ik je niet met een script geven." },
  },

  show "R3",
  hans "Volgende: de verslagen van het teamoverleg, 2023. Een klassieker is het niet.",
  show "R5",
  hans "De aanbesteding van het wegenonderhoud. Daar heeft de halve gang een herfst lang op gezweet.",
  show "R6",
  hans "En dit is Vakantie, van Kees. Elf gigabyte. Zal ik er een paar openen? Ik heb gehoord dat er een banaan achter een speedboot in zit.",

  choose "vakantie" { ask = "Wat doe je met de vakantiefoto's?",
    option "ophalen" { "Map dicht. Ik vraag Kees om ze deze week op te halen. Daarna gaan ze weg: het zijn geen archiefstukken.",
      earns = { BDV_01 = 3, BDV_02 = 3 },
      why = "Privé is geen archief, dus er is geen vernietigingslijst nodig. Je kijkt niet verder dan nodig en de eigenaar krijgt de kans om ze op te halen.",
      source = "Archiefwet 1995, art. 1 onder c; AVG, art. 5 lid 1 onder e",
      hans "Flauw. Maar wel netjes. Ik bel Kees, hij zit vast in een boom." },
    option "kijken" { "Loop ze even door. Er kan best iets van het werk tussen zitten, en dan wil ik dat niet missen.",
      why = "Het overzicht laat al zien dat er niets van het werk in zit. Dan kijk je zonder reden in iemands privéleven. Vraag het aan Kees.",
      source = "Archiefwet 1995, art. 1 onder c",
      hans "Banaan… banaan… kinderen in een zwembad. Nee, dit voelt niet goed. Ik doe hem dicht." },
    option "wissen" { "Meteen wissen. Privé hoort niet op de schijf van de gemeente, dus daar is ook geen lijst voor nodig. Kees is gewaarschuwd.",
      earns = { BDV_01 = 1, BDV_02 = 1 },
      why = "Het klopt dat hier geen vernietigingslijst voor nodig is. Maar het zijn de spullen van Kees. Een paar dagen de tijd geven kost niets.",
      source = "Archiefwet 1995, art. 1 onder c",
      hans "Opa wordt 80, weg ermee? Ik zet ze eerst even apart. Kees is groter dan ik." },
    option "besloten-map" { "We zetten ze in een besloten map in het DMS. Dan kan alleen Kees erbij en is G weer elf gigabyte lichter.",
      why = "Het DMS is voor het werk van de gemeente. Je zou privéfoto's gaan beheren, met back-up en al. Ze moeten naar Kees.",
      source = "Archiefwet 1995, art. 1 onder c",
      hans "Zwemles in het DMS. Daar moet ik dan een zaaktype voor maken. Ik bel Kees liever." },
  },

  hans "Genoeg voor vandaag. Morgen de map Backup_Jan. Maar ga eerst bij de man zelf langs. Neem trek mee.",
}


-- Tuesday

scene "jan" { place = "bureau-jan", title = "Dinsdag, 8.30 uur", date = "2026-11-17",
  say "Het bureau van Jan is een eiland van ordners. In het midden staat een trommel ontbijtkoek.",
  jan "Neem een plak, zelf gebakken. Jij komt mijn map weghalen, zeg het maar gewoon. Elke boom zit erin, elke bank, elke boze bewoner. Ik heb vier systemen overleefd. De map is er nog. De systemen niet.",
  ik "En wie kan er iets in vinden, behalve jij?",
  jan { "Niemand. Ze bellen mij. Maar in mei ga ik met pensioen. Dus vertel eens: waar laat ik mijn spullen in dat DMS?", mood = "ernstig" },

  choose "jan-helpen" { ask = "Hoe help je Jan?",
    option "handleiding" { "Ik stuur je de handleiding. Daarin staat stap voor stap hoe je een zaak opent en waar elk stuk hoort.",
      earns = { OPD_09 = 1, OPD_02 = 1, VEV_04 = 1 },
      why = "De uitleg klopt, maar Jan vroeg niet hoe het systeem werkt. Hij vroeg waar zíjn werk thuishoort. Dat staat in geen handleiding.",
      source = "Functiegebouw Rijk, functiegroep 528",
      jan "Een handleiding. Leg maar bij die van 1997. Daar, onder de plant." },
    option "samen" { "Vertel eerst wat je op een dag doet. Dan zoeken we per klus de zaak en spreken we namen af die ook je opvolger snapt.",
      earns = { OPD_09 = 3, OPD_02 = 3, VEV_04 = 3 },
      why = "Ordenen doe je naar werk en zaak, niet naar persoon. Door te vragen naar het werk help je Jan én degene die hem opvolgt.",
      source = "Functiegebouw Rijk, functiegroep 528; Archiefregeling, art. 18",
      jan "Op een dag? Bomen controleren. Meldingen. Speeltuinen. Kees uit een sloot trekken. Hé. Dat zijn eigenlijk gewoon drie stapels en een ongeval." },
    option "dossier-jan" { "We maken één groot dossier op jouw naam. Daar gaat alles in, precies zoals het nu staat. Dan raakt er niets zoek en kun jij door.",
      why = "Dan verhuist de map van Jan alleen van plek. Niemand ziet bij welke zaak een stuk hoort, dus ook niet hoelang het moet blijven.",
      source = "Archiefregeling, art. 18", set = { map_op_naam = true },
      jan "Eén dossier, en het heet Jan. Daar kan ik mee leven. Nog een plak?" },
    option "jaar-afzender" { "We maken mappen per jaar en per afzender, zoals je gewend bent. Dan vind je alles terug en hoef je niets nieuws te leren.",
      why = "Zo vindt Jan het terug, en alleen Jan. Werk en zaak bepalen de plek en de termijn, niet de afzender.",
      source = "Archiefregeling, art. 18", set = { map_op_naam = true },
      jan "Zie je wel, het kan gewoon blijven zoals het is. Nog een plak?" },
  },

  jan "En die map Backup_Jan, dat is alleen voor de zekerheid. Je weet nooit. Dat zei mijn moeder ook, en die had drie vrieskisten.",
}

scene "dubbel" { place = "ict", title = "Dinsdag, 11.00 uur", date = "2026-11-17",
  show "R4",
  hans "Backup_Jan. 62 gigabyte. Ik heb van elk bestand de hash vergeleken met het DMS. Een hash is een soort vingerafdruk: zelfde hash, zelfde inhoud.",
  hans "91 procent heeft een tweeling in het DMS. Jij zegt ja, en ik ben vandaag 56 gigabyte lichter.",

  choose "dubbelen" { ask = "Hoe bepaal je wat dubbel is en weg kan?",
    hint = {
      "Lees de opmerking onder de vergelijking van Hans. Wat bewijst een hash, en wat niet?",
      "In de steekproef staat een foto van een iep. Waar zit die foto nog meer, en doet dat ertoe?" },
    option "nieuwste" { "Zijn er twee versies, dan houden we de nieuwste. De oudere gaat weg. Zo blijft altijd de laatste stand van zaken over.",
      why = "De nieuwste is niet altijd de echte. Bij bestek_bankjes staat de handtekening juist op het andere exemplaar. En bestandsdatums zeggen hier niets.",
      source = "NEN-ISO 15489", set = { dubbel_fout = true },
      hans "De nieuwste is hier alles van 3 mei 2024. Dat worden dan veel winnaars." },
    option "zelfde-naam" { "Ik vergelijk de namen. Staat dezelfde bestandsnaam ook in het DMS, dan is het stuk hier dubbel en kan het weg.",
      why = "Een naam is geen bewijs. 'verslag.docx' komt 214 keer voor, steeds met andere inhoud. Je zou unieke stukken weggooien.",
      source = "NEN-ISO 15489", set = { dubbel_fout = true },
      hans "Dan blijft er van 214 verslagen precies één over. Spannend welke." },
    option "hash-en-rol" { "Gelijke hash én hier geen eigen rol: op een lijst, dan weg als kopie. De 9 procent bekijken we.",
      earns = { OPD_11 = 3, BDV_05 = 3, OPD_12 = 3 },
      why = "Een hash bewijst de inhoud, niet de rol. De foto van de iep zit in een bezwaar én in een boomcontrole. Met een lijst kun je laten zien wat weg is.",
      source = "NEN-ISO 15489",
      hans "De foto van die iep, ja. Zelfde foto, twee verhalen. Goed, ik maak een lijst met een kolom 'rol'." },
    option "alles-houden" { "Alles blijft. Zolang we niet zeker weten welk exemplaar het echte is, is weggooien een risico dat ik niet neem.",
      earns = { OPD_11 = 1, BDV_05 = 1, OPD_12 = 1 },
      why = "Voorzichtig, en er gaat niets stuk. Maar je hébt bewijs voor 91 procent. Alles houden maakt zoeken moeilijker en lost niets op.",
      source = "NEN-ISO 15489; Archiefwet 1995, art. 3",
      hans "62 gigabyte tweelingen dan. Ik bestel een grotere kinderwagen." },
  },

  show "R7",
  hans "Nog drie. Projecten.zip, uit 2012. Wachtwoord erop. Niemand weet van wie.",
  show "R8",
  hans "Een export van meldingen uit 2020. Namen, telefoonnummers. En het hele huis kan erbij, zie ik nu. Zeg het nog even niet tegen de FG, die van de privacy. Ik moet eerst gaan zitten.",
  show "R9",
  hans "En negentienhonderd foto's van de storm van 2022. Mooi voor een kalender.",
  note "Negen plekken gezien op de G-schijf. Lees de stukken nog eens na voordat je indeelt: de datum die telt, staat in de tekst.",
}


-- Wednesday

scene "bord" { place = "overleg", title = "Woensdag, 9.00 uur", date = "2026-11-18",
  when(function(s) return s:chose("eerste-stap", "zeven-jaar") end,
    hans { "Mijn script heeft proefgedraaid. Bovenaan de weggooilijst: het ontwerp en het contract van De Wachter. Ouder dan zeven jaar. Ik heb hem uitgezet.", mood = "ernstig" }),
  when(function(s) return s:chose("eerste-stap", "zelf-opruimen") end,
    hans { "De taart was op en 2.300 bestanden ook. Wat erin stond, wist niemand meer. Ik heb alles teruggezet uit de back-up. Kostte me een avond.", mood = "ernstig" }),
  when(function(s) return s:chose("eerste-stap", "inventaris") end,
    samira "Jouw overzicht per map is goud waard. Eigenaar, proces, overlap: dan kunnen we vandaag meteen kiezen."),
  samira "Negen kaartjes, één bord. Vraag niet wat voor ding het is. Vraag bij welk werk het hoort. Eerst het proces, dan pas de termijn.",
  samira "Twee afspraken van ons huis. Een export volgt het proces van de bron. En 'kopie' is alleen voor wat één op één in het DMS staat. Van Jan ligt al apart wat uniek is of een eigen rol heeft.",
  note "Afspraken in Waterveen. Een export volgt het proces van de bron. 'Kopie' is alleen voor wat één op één in het DMS staat. Uit Backup_Jan is al apart gelegd wat uniek is of een eigen rol heeft.",

  classify "indelen" { ask = "Leg elk kaartje bij het juiste proces, of bij een van de drie aparte vakken.",
    hint = {
      "Vraag niet wat voor ding het is. Vraag bij welk werk het hoort.",
      "Lees de twee afspraken van ons huis nog eens. Ze staan in je notities.",
      "Kun je niet zien wat erin zit? Dan weet je ook niet bij welk werk het hoort." },
    scheme = "processen",
    records = {
      R1 = "inrichten", R2 = "onderhoud", R3 = "secretariaat", R4 = "kopie", R5 = "overeenkomsten",
      R6 = "prive", R7 = "onbekend", R8 = "onderhoud", R9 = "onderhoud",
    },
    earns = { OPD_09 = 3, OPD_10 = 3, OPD_11 = 3 }, source = "Selectielijst gemeenten 2020; Archiefwet 1995, art. 1 onder c" },

  samira "Nu waarderen. B is blijvend bewaren, V is vernietigen na een termijn. De selectielijst bepaalt dat, niet ons gevoel. Een eigen regel voor jouw geval gaat vóór de algemene.",
  samira "Voor 2017 tot en met 2019 gebruiken wij ook de lijst van 2020. Dat is besloten in het SIO. Dat is het overleg van directie, archivaris en ons over informatie.",
  note "SIO-besluit van Waterveen: voor stukken uit 2017 tot en met 2019 gebruiken we de selectielijst van 2020. We tellen op de dag nauwkeurig.",

  appraise "waarderen" { ask = "Geef elk stuk een categorie, B of V, en de datum waarop de termijn begint.",
    hint = {
      "Eerst het proces, dan pas de termijn. Kijk of er een eigen regel is.",
      "De termijn begint als het werk klaar is. Die dag staat in het stuk, niet bij het bestand.",
      "Bij B hoort geen datum. En kijk in je notities welke lijst wij gebruiken voor 2017 tot en met 2019." },
    records = { "R1", "R2", "R3", "R5", "R8", "R9" },
    earns = { OPD_10 = 6, BDV_05 = 4 }, source = "Selectielijst gemeenten 2020; Archiefwet 1995, art. 5" },

  hans "Dat teamoverleg van 2023 is dus over de datum. Zal ik het meteen wissen? Eén klik. Dan heeft Petra vandaag al iets te zien.",

  choose "snel-wissen" { ask = "Wat zeg je tegen Hans?",
    option "via-lijst" { "Nog niet. Het mag weg, maar via de vernietigingslijst en met een verklaring achteraf.",
      earns = { OPD_10 = 3, BDV_04 = 3 },
      why = "De termijn van één jaar is om. Maar ook dan vernietig je met een lijst en een verklaring. Zo kun je later laten zien wat weg is en waarom.",
      source = "Selectielijst gemeenten 2020, 19.1.9; Archiefbesluit 1995, art. 8",
      hans "Eén klik, drie handtekeningen. Goed, ik haal mijn vinger van de knop." },
    option "nu-wissen" { "Doe maar. De termijn is al lang om, het gaat over koffie en roosters, en Petra is blij met elk stukje lege schijf.",
      why = "Het stuk mag weg, de manier niet. Zonder lijst en verklaring kan niemand nagaan of dit klopte. Dat geldt ook voor verslagen over koffie.",
      source = "Archiefbesluit 1995, art. 8",
      samira "Ho. Ik hoor een klik aankomen. Ook koffie gaat bij ons over de lijst." },
    option "houden" { "Laat toch maar staan. Verslagen bewaar je. Over tien jaar wil iemand weten wie er wat heeft gezegd in dat overleg.",
      why = "De lijst maakt verschil tussen soorten overleg. Intern overleg zonder besluit over beleid gaat na één jaar weg. 'Misschien handig' is geen reden om te bewaren.",
      source = "Selectielijst gemeenten 2020, 19.1.9",
      samira "Over tien jaar wil iemand weten wie de emmer heeft geleegd? Kijk nog eens naar de lijst." },
    option "twintig" { "Wacht even. Als daar toch iets is besloten, geldt twintig jaar. Laat ze staan.",
      earns = { OPD_10 = 1, BDV_04 = 1 },
      why = "Goed dat je twijfelt: voor ambtelijke besluiten geldt 19.1.8, twintig jaar. Maar in het verslag staat dat dit overleg niets besluit. Dat kun je nalezen.",
      source = "Selectielijst gemeenten 2020, 19.1.8; Selectielijst gemeenten 2020, 19.1.9",
      samira "Goede vraag. Het antwoord staat onder punt 4 van het verslag." },
  },
}

scene "zip" { place = "ict", title = "Woensdag, 14.00 uur", date = "2026-11-18",
  show "R7",
  hans "Terug naar Projecten.zip. De virusscanner kan er niet in en klaagt elke nacht. Ik slaap er slechter van dan hij.",
  petra "Gaat het om dat ding op slot? Als niemand het sinds 2012 heeft gemist, dan mist vrijdag ook niemand het.",

  choose "zip" { ask = "Wat doe je met de zip?",
    hint = {
      "Je weet niet wat erin zit. Lees LEESMIJ.txt en het logboek: wat weet je wel?",
      "Wie mag hierover beslissen? En hoe laat je later zien wat je hebt geprobeerd?" },
    option "dms" { "Zet hem zoals hij is in het DMS, met de notitie dat er een wachtwoord op zit. Dan is hij veilig mee verhuisd en hoeven we niets te kiezen.",
      earns = { OMG_02 = 1, BDV_03 = 1 },
      why = "Er gaat niets verloren. Maar een zip die niemand kan openen, is ook in het DMS niet toegankelijk. En de kennis over het wachtwoord verdwijnt met elk pensioen.",
      source = "Archiefwet 1995, art. 3",
      hans "Dan klaagt straks de scanner van het DMS. Maar goed, die staat niet in mijn kamer." },
    option "weg" { "Dan kan hij weg. Wat al veertien jaar niemand kan openen, kan ook niemand gebruiken. Zo houden we geen rommel over.",
      why = "Dat je er niet in kunt, is een gebrek dat je moet herstellen. Het is geen reden om te vernietigen. Je weet niet eens welke categorie erin zit.",
      source = "Archiefwet 1995, art. 3; Archiefwet 1995, art. 5", set = { zip_weg = true },
      hans "Ik zet hem in de wachtrij voor het wissen. Die draait aan het eind van de maand." },
    option "kraken" { "Er zijn programma's die zo'n wachtwoord in een nacht vinden. Ik schaf er een aan en laat het vanavond draaien.",
      why = "Je wilt het oplossen en dat is goed. Maar onbekende software op eigen houtje draaien is een risico voor alle gegevens. Dit loopt via ICT, met een logboek.",
      source = "Archiefwet 1995, art. 3", set = { zip_gekraakt = true },
      hans { "Vanavond? Van welke site? Nee, laat maar. Ik wil het eigenlijk niet weten.", mood = "ernstig" } },
    option "apart" { "Ik meld het bij jou, Petra, en zet hem apart als onbekend. ICT probeert bekende wachtwoorden, met logboek. Anders is het voor het SIO.",
      earns = { OMG_02 = 3, BDV_03 = 3 },
      why = "Onbekend is geen rommel. Je meldt het, zoekt naar de sleutel en legt vast wat je doet. Wat dicht blijft, gaat naar wie erover mag beslissen.",
      source = "Archiefwet 1995, art. 3; Archiefwet 1995, art. 5",
      hans "In dat leesmij-bestand staat: sleutel bij B. of J. Van J. krijg ik koek. Wie is B.?",
      petra "Goed dat ik het van jou hoor. Dan sta ik tenminste niet voor gek als iemand ernaar vraagt." },
  },

  show "R8",
  hans "Dan de export. 3.114 bewoners, en 412 collega's kunnen erbij. Mijn tante staat er ook in. Losse tegel, Zuiderpark. Tweede keer gevallen, dat had ze mij niet verteld.",

  choose "export" { ask = "Wat doe je met de export van 2020?",
    option "anoniem" { "Ik haal de namen en nummers eruit en bewaar de rest. Dan houden we de cijfers en is het risico voor de bewoners weg.",
      earns = { BDV_01 = 1, OPD_11 = 1 },
      why = "Je denkt aan de bewoners. Maar straat, datum en verhaal wijzen vaak nog naar een persoon. En de termijn is om: er is geen reden om de rest te houden.",
      source = "AVG, art. 5 lid 1 onder e; Selectielijst gemeenten 2020, 15.1", set = { export_kopie = true },
      hans "Zuiderpark, twee keer gevallen over dezelfde tegel. Zonder naam weet ik nog steeds dat het tante Ellie is." },
    option "controleren" { "Ik kijk of hij iets toevoegt aan het meldsysteem. Zo niet, dan gaat hij mee op de lijst. En ik vertel de FG dat hij openstond.",
      earns = { BDV_01 = 3, OPD_11 = 3 },
      why = "De export volgt de reeks van 2020 en die termijn is om. Voegt hij niets toe, dan moet hij mee weg. De FG, de functionaris gegevensbescherming, weegt of dit een datalek is. Dat meld je, ook als het vervelend is.",
      source = "Selectielijst gemeenten 2020, 15.1; AVG, art. 5 lid 1 onder e",
      hans "Kolommen gelijk, niets toegevoegd. En ik haal nu vast de rechten eraf. De FG heeft overigens altijd chocola." },
    option "dms" { "Hij gaat mee naar het DMS, met leesrecht voor alleen het team. Daar is hij een stuk beter beschermd dan hier.",
      earns = { BDV_01 = 1, OPD_11 = 1 },
      why = "Beter beschermd is beter. Maar de termijn is om. Je neemt persoonsgegevens mee die er niet meer mogen zijn.",
      source = "AVG, art. 5 lid 1 onder e; Selectielijst gemeenten 2020, 15.1", set = { export_kopie = true },
      hans "Hij krijgt dus een nieuw huis terwijl zijn tijd om is. Ik ken collega's met die regeling." },
    option "laten" { "Laat maar staan. Het is een oude lijst uit 2020, er is nooit iets mee gebeurd, en straks is de schijf toch voor bijna iedereen dicht.",
      why = "Oud is niet hetzelfde als ongevaarlijk. De lijst is vorige maand nog 23 keer geopend. Persoonsgegevens mag je niet langer bewaren dan nodig is.",
      source = "AVG, art. 5 lid 1 onder e",
      hans "Zoals je wilt. Tante Ellie blijft dus nog even te vinden onder 'tegel'." },
  },
}


-- Thursday

scene "archief" { place = "archief", title = "Donderdag, 9.00 uur", date = "2026-11-19",
  say "Het gemeentearchief ligt onder het raadhuis. Het ruikt er naar karton. Willem Terpstra heeft alle tijd, of doet alsof.",
  show "R9",
  willem "Ik stond op het Kerkplein toen de Dikke Linde viel. Kwart voor drie. Ik heb gehuild, maar dat hoeft niet in het verslag.",
  willem "Mijn tranen zijn geen criterium. De foto's zijn gemaakt voor de schade en de claims zijn klaar. Dus zeg het maar: wat doe jij ermee?",

  choose "storm" { ask = "Wat doe je met de stormfoto's?",
    option "uitdunnen" { "Ik kies de beste tweehonderd en zet de rest klaar om te wissen. Negentienhonderd foto's van takken, daar kijkt niemand naar om.",
      why = "De termijn loopt nog, dus vernietigen mag niet. En wie kiest wat 'de beste' zijn? Daar gaat een opruimer niet over.",
      source = "Archiefwet 1995, art. 3; Archiefbesluit 1995, art. 5 lid 1 onder e", set = { fotos_weg = true },
      willem { "De beste. Volgens wie, als ik vragen mag?", mood = "ernstig" } },
    option "blijvend" { "Ik zet ze op blijvend bewaren. Dit was de zwaarste storm in dertig jaar. Dat moet later iedereen kunnen zien.",
      why = "Het gevoel snap je zo. Maar indrukwekkend is geen categorie. Een uitzondering op de lijst maakt de organisatie, op grond van vaste criteria.",
      source = "Archiefbesluit 1995, art. 5 lid 1 onder e",
      willem "Ik ben het bijna met je eens. Maar je zit nu op mijn stoel. En op die van de directie." },
    option "sio" { "Ik zet er een merk bij en leg ze voor aan het SIO als mogelijke uitzondering, vóór de termijn om is.",
      earns = { OMG_03 = 3, OPD_10 = 3 },
      why = "Jij ziet dat er iets bijzonders is en brengt het op tijd naar wie erover beslist. Zo blijft de keuze open en eerlijk.",
      source = "Archiefbesluit 1995, art. 5 lid 1 onder e",
      willem "Kijk. Jij signaleert, het SIO beslist. Ik zet de Dikke Linde op de agenda van januari." },
    option "gewoon" { "Ze volgen gewoon hun categorie. De lijst geldt voor elke storm, ook voor deze.",
      earns = { OMG_03 = 1, OPD_10 = 1 },
      why = "De categorie en de termijn kloppen. Maar de lijst kent ook uitzonderingen, voor gebeurtenissen met veel betekenis voor een plaats. Dan moet iemand dat wel melden.",
      source = "Archiefbesluit 1995, art. 5 lid 1 onder e; Selectielijst gemeenten 2020, 15.1",
      willem "Netjes volgens de lijst. Al heeft die lijst ook een bladzijde over uitzonderingen. Bijna niemand komt zo ver." },
  },

  willem "En je vernietigingslijst wil ik straks zien. Dat staat niet in de Archiefwet, hoor. Dat hebben we hier zelf zo afgesproken.",
}


-- Friday

scene "vrijdag" { place = "kantoor", title = "Vrijdag, 15.30 uur", date = "2026-11-20",
  when({ alles_gekopieerd = true },
    samira { "Vannacht begon het kopiëren. Ik heb het om zes uur stilgezet. De helft van de schijf staat nu dubbel in het DMS, zonder zaak en zonder termijn.", mood = "ernstig" }),
  when({ beloofd = true },
    petra { "Jij zei: vrijdag leeg. Ik heb dat zo aan de directie verteld. Ik heb om vier uur een afspraak en ik zie hier een volle schijf.", mood = "ernstig" }),
  when({ geweigerd = true },
    petra { "Ik vroeg Hans om het dan maar zonder jou te doen. Hij belde Samira. Dat was geen prettig gesprek, voor niemand.", mood = "ernstig" }),
  when({ schijf_in_kast = true },
    petra "De losse schijf ligt in mijn kast, naast de kerststal. Dus G kan leeg, toch? Wat is er dan nog te doen?"),
  when(function(s) return s:chose("vrijdag-is-vrijdag", "plan") end,
    petra "Ik heb je plan doorgestuurd. Een maand langer huren kost 640 euro. De directeur zei: is dat alles? Daar heb ik slecht van geslapen."),
  petra "Vertel. Om vier uur zit ik bij de directie. Hoe staan we ervoor?",

  choose "stand-van-zaken" { ask = "Wat vertel je Petra?",
    option "bijna" { "We zijn er bijna. Het grote werk is gedaan. Er liggen nog een paar kleine dingen, maar daar merk jij verder niets van.",
      why = "Dat klinkt fijn en klopt niet. Vernietigen en verhuizen moeten nog beginnen. Petra geeft straks een verkeerd beeld door.",
      source = "Functiegebouw Rijk, functiegroep 528",
      petra "Bijna! Dat kan ik verkopen. Bijna is in dit huis een eenheid van tijd." },
    option "bij-ict" { "Het ligt nu vooral bij ICT. Voor de precieze datum kun je het best bij Hans zijn.",
      why = "Je schuift de vraag door naar iemand die haar niet kan beantwoorden. Hans wacht op jouw lijst. De stand van zaken is jouw verhaal.",
      source = "Functiegebouw Rijk, functiegroep 528",
      petra "Dat is gek. Hans zei net dat het bij jou ligt." },
    option "eerlijk" { "Klaar: overzicht, indeling, dubbelen bewezen. Niet klaar: vernietigen en verhuizen. Reken op 7 december.",
      earns = { OPD_08 = 3, OPD_07 = 3 },
      why = "Kort, eerlijk en met een datum. Petra kan hier iets mee, ook al is het niet wat ze hoopte.",
      source = "Functiegebouw Rijk, functiegroep 528",
      petra "Zeven december. Een datum, daar kan ik mee lopen. Dank je, ook al is het niet leuk." },
    option "maandag-mail" { "Je krijgt maandag een mail met alle aantallen. Dan heb ik alles nagerekend en kun je er ook echt op bouwen.",
      earns = { OPD_08 = 1, OPD_07 = 1 },
      why = "Zorgvuldig, maar te laat. Petra staat om vier uur voor de directie. Een eerlijk 'nog niet' van nu is meer waard dan een precies getal van maandag.",
      source = "Functiegebouw Rijk, functiegroep 528",
      petra "Maandag. Fijn. En wat zeg ik over vijfentwintig minuten?" },
  },
}


-- The week after

scene "lijst" { place = "overleg", title = "Maandag 23 november", date = "2026-11-23",
  samira "Nu de vernietigingslijst. Erop komt alleen wat mag. Wat er niet op mag, krijgt van jou een reden. Een uitzondering telt pas als het SIO die heeft gemaakt. We rekenen met 16 november.",
  samira "Jij maakt de lijst, ik kijk hem na. Wie kiest, keurt hier niet ook goed. Daarna kijkt Willem, daarna tekent de directeur namens het college. En dan nog een week wachten.",
  hans "En wis ik dan ook de back-ups? Die bewaren we dertig dagen. Daarna schuift alles vanzelf door en is het oude weg.",
  note "Back-ups in Waterveen worden na dertig dagen overschreven. Dat hoort in de verklaring.",

  destroy "lijst" { ask = "Maak de vernietigingslijst.",
    hint = {
      "Lees je eigen waardering terug. Wat vandaag nog niet weg mag, hoort niet op de lijst.",
      "Kijk per stuk naar drie dingen. Is de termijn om? Weten we wat het is? Houdt iets het tegen?",
      "Heb ik een opmerking? Kijk dan eerst of die klopt. Een wens is nog geen grond." },
    name = "Vernietigingslijst G-schijf 2026-1",
    records = { "R1", "R2", "R3", "R5", "R7", "R8", "R9" },
    reviewer = samira,
    objects = {
      R1 = "De Wachter op de lijst? Kunst in de openbare ruimte is 14.1.6. Dat is B. Die moet er voor altijd blijven.",
      R5 = "Inkoop belde over de aanbesteding. Het ging om zeven miljoen, dus ze houden hem liever nog een paar jaar. Je weet nooit wie ernaar vraagt, zeggen ze.",
      R7 = "Van de zip weten we niet wat erin zit. Wat we niet kennen, kunnen we niet waarderen. Hij moet eraf.",
      R9 = "De stormfoto's? Tel nog eens na vanaf de dag dat het schadeloket sloot. Deze termijn loopt nog.",
    },
    agrees = "Ik heb elke regel nagelopen: categorie, begindatum, termijn, geen lopende verzoeken. Ik ben akkoord. Nu naar Willem en de directeur.",
    earns = { BDV_04 = 4, BDV_06 = 2, OPD_10 = 2 },
    source = "Archiefwet 1995, art. 3; Archiefbesluit 1995, art. 8",
    declaration = { earns = { BDV_04 = 2, BDV_06 = 4 },
      field "specificatie" { ask = "Wat is er vernietigd?",
        option "globaal" { "Oude bestanden van de G-schijf van Openbare Ruimte, documenten en spreadsheets, tot en met 2023.", points = 0,
          why = "Hiermee kan later niemand zien of een bepaald stuk erbij zat. De verklaring moet de stukken specificeren.", source = "Archiefbesluit 1995, art. 8" },
        option "per-regel" { "Per regel van de lijst: map, inhoud, periode en aantal bestanden.", points = 3,
          why = "Zo is elk deel te herkennen, zonder namen van bewoners te herhalen.", source = "Archiefbesluit 1995, art. 8" },
        option "met-namen" { "Alle bestanden één voor één, en voor de export ook de namen van de melders. Dan is alles later na te gaan.", points = 1,
          why = "Precies is goed. Maar nu bewaar je de persoonsgegevens juist voor altijd. Aantallen en perioden zijn genoeg.", source = "Archiefbesluit 1995, art. 8; AVG, art. 5 lid 1 onder e" },
      },
      field "grondslag" { ask = "Op welke grond?",
        option "selectielijst" { "De selectielijst gemeenten 2020, met bij elke regel het nummer van de categorie.", points = 3,
          why = "De selectielijst is de grond om te vernietigen. Het nummer maakt elke regel te controleren.", source = "Archiefbesluit 1995, art. 8; Archiefwet 1995, art. 5" },
        option "opdracht" { "De opdracht van de teammanager om de schijf te legen, met de datum van haar mail erbij.", points = 0,
          why = "Een opdracht zegt wie erom vroeg, niet waarom het mag. Alleen de selectielijst geeft die grond.", source = "Archiefbesluit 1995, art. 8; Archiefwet 1995, art. 5" },
        option "avg" { "De AVG, want persoonsgegevens mogen we niet langer bewaren dan nodig is. Dat geldt voor de hele schijf.", points = 1,
          why = "De AVG is een goede reden om op tijd te zijn, bij persoonsgegevens. De termijn zelf komt uit de selectielijst.", source = "Archiefbesluit 1995, art. 8; AVG, art. 5 lid 1 onder e" },
      },
      field "wijze" { ask = "Op welke manier?",
        option "veilig" { "Veilig digitaal verwijderd door ICT, volgens de werkwijze die daar gebruikelijk is.", points = 0,
          why = "Dit zegt niet wat er echt is gebeurd. Hoe, waar en wat er met kopieën is gedaan, blijft onbekend.", source = "Archiefbesluit 1995, art. 8" },
        option "alleen-schijf" { "Gewist van de G-schijf. Daarna heeft een tweede collega bekeken of de mappen echt niet meer te openen waren.", points = 1,
          why = "De controle is goed. Maar prullenbak, kopieën en back-ups ontbreken. Dan is de inhoud misschien nog terug te halen.", source = "Archiefbesluit 1995, art. 8" },
        option "overal" { "Gewist van schijf en prullenbak, kopieën ook. De back-ups worden na dertig dagen overschreven.", points = 3,
          why = "Vernietigd is pas vernietigd als de inhoud nergens meer terug te halen is. Deze tekst zegt hoe en waar.", source = "Archiefbesluit 1995, art. 8" },
      },
      field "bewaren" { ask = "Waar blijft de verklaring?",
        option "ticket" { "In het ticket van ICT. Daar staat al wie wat heeft gedaan, en het ticket blijft nog een paar jaar te vinden.", points = 0,
          why = "Een ticket verdwijnt. De verklaring is het bewijs en moet blijven: stukken over vernietiging zijn B.", source = "Archiefbesluit 1995, art. 8; Selectielijst gemeenten 2020, 19.1.18" },
        option "dms-blijvend" { "In het DMS, bij de zaak over deze vernietiging. Blijvend te bewaren.", points = 3,
          why = "De gemeente houdt zelf een exemplaar. Stukken over archiefvernietiging hebben categorie 19.1.18 en blijven altijd.", source = "Archiefbesluit 1995, art. 8; Selectielijst gemeenten 2020, 19.1.18" },
        option "bij-petra" { "Bij Petra. Zij gaf de opdracht en kan hem laten zien.", points = 0,
          why = "Dan hangt het bewijs aan één persoon. De verklaring hoort in het archief van de gemeente, waar iedereen hem vindt.", source = "Archiefbesluit 1995, art. 8; Selectielijst gemeenten 2020, 19.1.18" },
      },
    },
  },
}

scene "leegmaken" { place = "ict", title = "Maandag 7 december", date = "2026-12-07",
  say "De verhuizing is klaar. Hans heeft een groen vinkje op het scherm en kijkt ernaar zoals anderen naar een baby.",
  hans "Verhuizing gelukt, staat er. Zal ik de bron leegmaken?",
  petra "Zeg ja. Er is taart, en deze keer is er echt iets te vieren.",

  choose "leegmaken" { ask = "Wanneer mag de G-schijf leeg?",
    option "nu" { "Nu. Het systeem meldt dat het gelukt is. En zolang er twee plekken zijn, werkt er altijd wel iemand in de verkeerde map.",
      why = "Een vinkje zegt dat het programma klaar is, niet dat alles is overgekomen. Wat niet meekwam, vernietig je nu zonder grond.",
      source = "Archiefregeling, art. 25 lid 2; Archiefbesluit 1995, art. 8", set = { bron_te_vroeg = true },
      hans "Daar gaat hij. Hoor je dat? Ik ook niet. Dat is het mooie." },
    option "nooit" { "Liever niet. We zetten hem op slot en laten hem staan. Dan kunnen we altijd terug als er iets blijkt te missen.",
      why = "Dan staat alles voorgoed dubbel, ook wat vernietigd had moeten zijn. Te lang bewaren is ook niet goed.",
      source = "Archiefwet 1995, art. 3; AVG, art. 5 lid 1 onder e",
      petra { "En wie betaalt de huur van dat museum?", mood = "ernstig" } },
    option "na-een-jaar" { "Over een jaar. Als in die tijd niemand iets heeft gemist, weten we zeker dat alles goed is overgekomen.",
      earns = { BDV_04 = 1, BDV_06 = 1 },
      why = "Wachten is voorzichtig, maar het is geen controle. Wat nooit wordt opgevraagd, wordt ook nooit gemist. Tellen en vergelijken kan nu.",
      source = "Archiefregeling, art. 25 lid 2",
      petra "Een jaar. Dat is twaalf keer 640 euro, Hans. Dat is veel taart." },
    option "na-toets" { "Na telling en checksums, akkoord van de eigenaren, een verklaring van migratie en een lijst voor de rest.",
      earns = { BDV_04 = 3, BDV_06 = 3 },
      why = "Een checksum is dezelfde vingerafdruk als een hash: zo bewijs je dat alles klopt. Migratie is verhuizen naar een ander systeem. De bron legen is vernietigen van wat niet meeging, dus ook dat gaat met een lijst.",
      source = "Archiefregeling, art. 25 lid 2; Selectielijst gemeenten 2020, 19.1.14; Archiefbesluit 1995, art. 8",
      hans "Tellen, vergelijken, tekenen, dan pas legen. Ik zet koffie. Er missen er 1.204, zie ik nu al. Die haal ik nog." },
  },
}


-- Months later: what the choices did

scene "erfgoed" { place = "archief", title = "April 2027", date = "2027-04-12",
  say "Vijf maanden later. Willem vraagt of je even beneden komt. Hij heeft koffie gezet.",

  when(function(s) return s:destroyed "R1" end,
    willem { "De map van De Wachter is vernietigd. Ontwerp, contract, oplevering. Dat was B. Ik heb het gemeld en we moeten het aan het college uitleggen. Terug komt het niet.", mood = "ernstig" }),

  when(function(s) return s.zip_weg or s:destroyed "R7" end,
    willem { "De brug wordt verbouwd en De Wachter moet opzij. De erfgoedcommissie vroeg om het contract met de kunstenaar, uit 2012. Dat zat in Projecten.zip. En die hebben we gewist.", mood = "ernstig" },
    otherwise(
      when(function(s) return s:chose("zip", "apart") end,
        willem "De brug wordt verbouwd, De Wachter moet opzij. Gelukkig wist Bea het wachtwoord nog: de naam van haar eend. In de zip zat het contract uit 2012. De commissie had dezelfde dag antwoord.",
        otherwise(
          when({ zip_gekraakt = true },
            hans { "Dat kraakprogramma bracht een virus mee. Twee dagen lag alles plat. De zip is nog dicht, en de erfgoedcommissie wacht nu al zes weken op een contract uit 2012.", mood = "ernstig" },
            otherwise(
              willem "De brug wordt verbouwd. Het contract van De Wachter uit 2012 zit vermoedelijk in de zip in het DMS. Maar die is nog steeds op slot. De commissie wacht, en wij bellen oud-collega's.")))))),

  when(function(s) return s.fotos_weg or s:destroyed "R9" end,
    willem { "De historische kring kwam voor de Dikke Linde. Ik had niets. De reeks van het vallen is gewist, en de termijn liep toen nog.", mood = "ernstig" },
    otherwise(
      when(function(s) return s:chose("storm", "sio") end,
        willem "Het SIO heeft 120 stormfoto's aangewezen om te bewaren. De Dikke Linde valt nu tot in eeuwigheid, om kwart voor drie.",
        otherwise(
          willem "Over de stormfoto's heeft niemand meer iets gezegd. De termijn is sinds 31 maart om. Ik kon ze nog net op de agenda krijgen.")))),
}

scene "evaluatie" { place = "overleg", title = "April 2027, een week later", date = "2027-04-19",
  say "Petra heeft iedereen bij elkaar geroepen. Er is taart, dus er is iets te bespreken.",

  when(function(s) return not s:destroyed "R8" end,
    samira { "De export van 2020 is mee verhuisd. Een uitzendkracht zocht op 'lantaarn' en stuurde de lijst per ongeluk naar een bewoner. 3.114 mensen. Een datalek, en de termijn was in 2025 al om.", mood = "ernstig" },
    otherwise(
      when({ export_kopie = true },
        samira { "De export is netjes vernietigd. Maar er stond nog een exemplaar in het DMS. Vorige week las een bewoner daarin haar eigen melding. Haar buurman las mee. De FG noemt het een datalek.", mood = "ernstig" },
        otherwise(
          samira "Een bewoner vroeg wat wij nog van haar hadden uit 2020. Niets meer, en we konden laten zien waarom. Dat antwoord kostte me vijf minuten.")))),

  when({ alles_gekopieerd = true },
    samira { "Er kwam een Woo-verzoek: iemand wilde alle stukken over de bomenkap zien. Wij vonden vier keer zoveel treffers als nodig, bijna alles dubbel. De termijn van vier weken hebben we niet gehaald.", mood = "ernstig" }),

  when(function(s) return not s:destroyed "R5" end,
    samira "De aanbesteding van 2021 stond er nog. Een bedrijf van toen vroeg hem op met de Woo, de wet over openbaarheid. Twee weken bedragen zwartlakken, voor stukken die er niet meer hadden moeten zijn."),

  when({ schijf_in_kast = true },
    petra { "Dan mijn kast. De kerststal is er nog. De losse schijf niet. Er stond alles op, zonder wachtwoord. We hebben het als datalek moeten melden.", mood = "ernstig" }),

  when({ bron_te_vroeg = true },
    hans { "Het groene vinkje loog. 1.204 bestanden zijn nooit aangekomen en de bron is leeg. De back-up ook. We hebben een rapport geschreven. Een verklaring kon niet meer.", mood = "ernstig" }),

  when({ dubbel_fout = true },
    jan { "Het bestek van de bankjes, mét handtekening. Dat hield ik voor de zekerheid. Weg, als dubbel. En de leverancier zegt nu dat hij nooit getekend heeft.", mood = "ernstig" }),

  petra "Volgende maand is de schijf van Sociaal Domein aan de beurt. Andere afdeling, zelfde zolder. Hoe geef jij door wat we hier hebben geleerd?",

  choose "doorgeven" { ask = "Hoe geef je door wat je hebt geleerd?",
    option "handboek" { "Ik schrijf een handboek met alle stappen, van inventaris tot verklaring, en zet het op intranet. Dan kan iedereen het nalezen.",
      earns = { VEV_04 = 1, VEV_03 = 1 },
      why = "Vastleggen is nuttig. Maar een handboek vertelt niet waar het spannend werd, en bijna niemand leest het op het moment dat het telt.",
      source = "Functiegebouw Rijk, functiegroep 528",
      petra "Een handboek. Jan heeft nog ruimte onder zijn plant." },
    option "samen-vertellen" { "Ik vertel hun team wat werkte en waar ik zelf de mist in ging. Met Jan erbij, en één blad met afspraken.",
      earns = { VEV_04 = 3, VEV_03 = 3 },
      why = "Je deelt wat je weet, ook je eigen fouten. Daar leert een ander het meest van. En één blad met afspraken blijft hangen.",
      source = "Functiegebouw Rijk, functiegroep 528",
      jan "Ik? Voor een zaal? Goed. Ik neem koek mee." },
    option "zelf-doen" { "Laat mij die schijf ook maar doen. Ik weet nu hoe het moet, en uitleggen kost meer tijd dan het zelf doen.",
      why = "Zo blijft de kennis bij één persoon. Over een paar jaar ben jij degene met de map die alleen jij begrijpt.",
      source = "Functiegebouw Rijk, functiegroep 528",
      jan "Pas op. Zo ben ik ook begonnen." },
    option "afwachten" { "Elke afdeling is anders. Ik wacht tot zij met vragen komen. Dan kan ik gericht helpen en praat ik niet langs ze heen.",
      why = "Wie niet weet wat er mis kan gaan, stelt die vraag niet. Delen begint bij degene die het al heeft meegemaakt.",
      source = "Functiegebouw Rijk, functiegroep 528",
      petra "Ik ken hun teammanager. De enige vraag die je krijgt, is: is het vrijdag klaar?" },
  },

  when({ map_op_naam = true },
    jan { "Ik ga over drie weken met pensioen. Mijn opvolger kan nog steeds niets vinden. Ze heeft gevraagd of ze mijn privénummer mag.", mood = "ernstig" },
    otherwise(
      when(function(s) return s:chose("jan-helpen", "samen") end,
        jan "Ik ga over drie weken met pensioen. Mijn opvolger vond gisteren zelf de iep van het Kerkpad. In één minuut. Ik was er bijna een beetje verdrietig van.",
        otherwise(
          jan "Ik ga over drie weken met pensioen. Ik heb de handleiding gelezen. Mijn werk heet daar 'overig'. Mijn opvolger belt nog elke dag.")))),

  reflect "terugblik" { ask = "Waar koos jij voor netjes in plaats van voor wat mag? En wie had daar eigenlijk over moeten beslissen?",
    hint = "Denk aan één moment deze week waarop je haast voelde. Niemand beoordeelt wat je schrijft." },

  when(iets_kwijt,
    finish "kwijt",
    otherwise(
      when(nog_rommel,
        finish "half",
        otherwise(finish "geregeld")))),
}


ending "geregeld" { title = "Leeg, en te verantwoorden",
  text = "De G-schijf is leeg. Niet op vrijdag, wel goed. Wat weg is, stond op een lijst en in een verklaring. Wat blijft, staat bij de zaak waar het hoort. En wat niemand kende, kreeg de tijd.\n\nJan heeft de laatste koek laten staan. Er zit een briefje bij: 'Voor de zekerheid.'" }

ending "half" { title = "Opgeruimd, maar nog niet klaar",
  text = "Er is niets voorgoed verloren wat had moeten blijven. Maar ergens ligt nog werk: een schijf die blijft staan, een kopie te veel, een belofte die niet kon, een map die niemand snapt.\n\nDat is te herstellen. Kijk bij de beslissingen terug waar het begon. Vaak was dat niet op vrijdag, maar op maandag." }

ending "kwijt" { title = "Schoon, maar iets is voorgoed weg",
  text = "Het is opgeruimd. Er is ook iets weg wat er had moeten blijven. Niemand deed het met opzet. Het was druk, het leek rommel, en het moest af.\n\nWat nu telt: eerlijk melden wat er weg is, kijken wie nog een exemplaar heeft, en zorgen dat het niet nog eens gebeurt. Willem zet vast koffie." }

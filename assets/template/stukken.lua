-- De stukken van het verhaal. Dit bestand wordt gelezen door include "stukken.lua" in scenario.lua.
--
-- Elk stuk heeft een naam (R1), gegevens die de speler ziet, en een page: wat erop staat.
-- category en closed zijn de waarheid waarmee Casus rekent. De speler ziet die pas na zijn antwoord.
-- Verzin alle namen, adressen en nummers zelf. Gebruik nooit gegevens van echte mensen.

-- De werkwijze. Gewone tekst als page.
record "H1" {
  title = "Werkwijze vernietigen", kind = "werkwijze", where = "Intranet",
  facts = { "Vastgesteld door: het college", "Dit is eigen beleid van de gemeente" },
  page = [[
VERNIETIGEN IN VIJF STAPPEN

1. De informatiebeheerder maakt de lijst.
2. Een ander beoordeelt hem. 'Je weet maar nooit' is geen reden om iets te houden.
3. De lijst wacht zeven dagen.
4. Daarna wordt er vernietigd, op elke plek waar het stuk ligt.
5. Na afloop komt de verklaring. Die blijft altijd.]],
}

-- Een brief: from, to, date, subject, en dan de tekst.
record "R1" {
  title = "Klacht over lang wachten voor de brug", kind = "brief", where = "Doos van Bea",
  facts = { "Zaak gesloten: 09-03-2021", "Antwoord: excuses, en een bankje" },
  category = "13.1", closed = "2021-03-09",
  why = "Een klacht behandelen is procestype 13. Zonder geld en zonder meer is dat 13.1: vijf jaar na het sluiten op 09-03-2021.",
  source = "Selectielijst gemeenten 2020, 13.1",
  page = letter { from = "H. Brandsma", to = "de gemeente", date = "2021-01-18", subject = "Klacht over de brug",
    [[
Geachte gemeente,

Gisteren stond ik 25 minuten voor de brug te wachten. Er kwam één bootje langs. Daarna nog een eend. Voor de eend bleef hij ook open.

Ik vind dat dit sneller kan.

H. Brandsma]] },
}

-- Een formulier (form) en een tabel (sheet) samen: zet ze in een lijst tussen { en }.
record "R2" {
  title = "Factuur regenpakken brugwachters", kind = "factuur", where = "Doos van Bea",
  facts = { "Betaald en gesloten: 05-06-2020", "Bedrag: 186 euro" },
  category = "18.1", closed = "2020-06-05",
  why = "De gemeente betaalt: procestype 18. Regenpakken zijn geen onroerend goed, dus 18.1: zeven jaar, tot 05-06-2027.",
  source = "Selectielijst gemeenten 2020, 18.1",
  page = {
    form { title = "Factuur 2020-311",
      { "Van", "Zeilmakerij De Bui" },
      { "Aan", "gemeente, team Bruggen" },
      { "Datum", "11 mei 2020" } },
    sheet { title = "Regels", columns = { "Wat", "Bedrag" },
      { "Twee regenpakken, geel", "150 euro" },
      { "Naam op de rug geborduurd", "36 euro" },
      { "Te betalen", "186 euro" } },
  },
}

record "R3" {
  title = "Toestemming vlottenrace 2024", kind = "zaakblad", where = "Doos van Bea",
  facts = { "Zaak gesloten: 02-09-2024", "Besluit: mag" },
  category = "11.1.1", closed = "2024-09-02",
  why = "Toestemming voor iets korts is 11.1.1: één jaar na het sluiten op 02-09-2024. De termijn is dus om. Het Woo-verzoek houdt het stuk tegen, maar verandert de termijn niet.",
  source = "Selectielijst gemeenten 2020, 11.1.1; Woo, art. 4.1a",
  page = form { title = "Zaakblad",
    { "Wat", "race met zelfgemaakte vlotten, door de brug" },
    { "Wanneer", "31 augustus 2024, 14.00 tot 17.00 uur" },
    { "Voorwaarde", "de brug blijft open tot het laatste vlot binnen is" },
    { "Aantekening", "het laatste vlot was een badkuip, met badeend" } },
}

-- Een scan: een plaatje uit deze map, en de tekst voor wie het plaatje niet ziet. Die tekst moet altijd.
record "R4" {
  title = "Onderscheiding voor de brugwachter", kind = "foto met brief", where = "Doos van Bea",
  facts = { "Zaak gesloten: 26-04-2022", "Besluit: toegekend door de raad" },
  category = "6.1.5", closed = "2022-04-26",
  why = "Het dorp vroeg om een onderscheiding en kreeg haar: een verzoek dat is ingewilligd. Onderscheidingen hebben een eigen regel, 6.1.5: blijvend bewaren.",
  source = "Selectielijst gemeenten 2020, 6.1.5",
  page = {
    scan { picture = "brug",
      [[
FOTO: een houten ophaalbrug over een vaart, met de klep halfopen. Links het huisje van de brugwachter, met een rood dak en rook uit de schoorsteen. Op het water drijft een eend.]] },
    letter { from = "De raad", to = "Bea Mulder", date = "2022-04-26", subject = "Uw onderscheiding",
      [[
Beste Bea,

Het hele dorp vroeg ons om u te bedanken. Dat doen wij graag: u krijgt de zilveren brugklep van de gemeente.

Houd hem droog.]] },
  },
}

-- E-mail: een thread met berichten (message). Het oudste bovenaan.
record "R5" {
  title = "Melding: meeuw op de slagboom", kind = "e-mail", where = "Doos van Bea",
  facts = { "Zaak gesloten: 20-08-2020", "Opgelost: ja, meeuw weg" },
  category = "6.1", closed = "2020-08-20",
  why = "Iemand vraagt of de gemeente iets wil doen, en dat gebeurde: 6.1, vijf jaar na 20-08-2020.",
  source = "Selectielijst gemeenten 2020, 6.1",
  page = thread { subject = "Meeuw",
    message { from = "T. de Haan", to = "gemeente", date = "2020-08-12", time = "07:10",
      "Er zit een meeuw op de slagboom. Elke keer als die omhooggaat, gilt hij. De meeuw dan. Kunt u iets doen?" },
    message { from = "Team Bruggen", to = "T. de Haan", date = "2020-08-20", time = "15:45",
      "Wij hebben een draad gespannen. De meeuw zit nu bij de buurgemeente." } },
}

record "R6" {
  title = "Folder bootverzekering", kind = "folder", where = "Doos van Bea",
  facts = { "Afzender: een verzekeraar", "Huis aan huis bezorgd" },
  why = "Reclame is niet bestemd om bij de gemeente te blijven. Het is geen archiefstuk.",
  source = "Archiefwet 1995, art. 1 onder c",
  page = "Lek geslagen? Vlotte hulp, dag en nacht! Nu met gratis hoosvat.",
}

-- Een gesprek in een app: chat.
record "R7" {
  title = "Uitdraai groepsapp Vlot en Vast", kind = "chat", where = "Doos van Bea, onder de taartdoos",
  facts = { "Gemaakt door: Bea", "Periode: augustus 2024" },
  why = "Appjes over het werk van de gemeente zijn ook documenten. Deze horen bij de zaak van de vlottenrace.",
  source = "Woo, art. 2.1",
  page = chat { title = "Vlot en Vast",
    message { from = "Bea", date = "2024-08-30", time = "20:14", "Morgen race. Ik houd de brug open van twee tot vijf." },
    message { from = "Organisatie", date = "2024-08-30", time = "20:16", "Top. Er doet ook een badkuip mee. Is dat een vlot?" },
    message { from = "Bea", date = "2024-08-30", time = "20:17", "Als hij drijft, is het een vlot." } },
}

record "W1" {
  title = "Mail van Ravi Sluiter", kind = "e-mail", where = "Algemene mailbox",
  facts = { "Ontvangen: maandag 16-11-2026" },
  page = thread { subject = "Vraag over de race",
    message { from = "Ravi Sluiter", to = "gemeente", date = "2026-11-16", time = "10:52",
      [[
Beste gemeente,

Voor de dorpskrant schrijf ik over de brug, nu Bea weggaat. Ik wil graag alle stukken over de vlottenrace van 2024 krijgen. Ook de appjes, als die er nog zijn. Van de andere jaren heb ik genoeg.

Het liefst voor zaterdag, want dan ga ik drukken.

Ravi Sluiter]] } },
}

-- De vakken waarin de speler indeelt.
scheme "werk" {
  class "verzoeken"   { title = "6 Verzoeken behandelen", hint = "Iemand vraagt of de gemeente iets wil doen of geven" },
  class "toestemming" { title = "11 Toestemming verlenen", hint = "Iemand wil iets doen en de gemeente zegt of het mag" },
  class "geschillen"  { title = "13 Geschillen behandelen", hint = "Iemand is het oneens met wat de gemeente deed: bezwaar, klacht" },
  class "betalen"     { title = "18 Betalen en innen", hint = "De gemeente betaalt of krijgt geld" },
  class "geen-stuk"   { title = "Geen archiefstuk", hint = "Niet bestemd om bij de gemeente te blijven" },
}

-- Een hold: deze stukken mogen een tijd niet weg, wat de selectielijst ook zegt.
-- find "zoeken" zet hem in werking, en release laat hem weer los. Met freeze kan het ook zonder find.
hold "woo-vlotten" {
  kind = "woo", title = "Woo-verzoek over de vlottenrace", records = { "R3", "R7" },
  why = "Wat gevraagd is, blijft zolang het verzoek loopt. De bewaartermijn verandert niet.",
  source = "Woo, art. 4.1a",
}

--# Engels vertaalblad van "De vernietigingslijst vergunningen". Bijwerken: casus translate vernietigingslijst-vergunningen --to en
--# Links het Nederlands, letterlijk zoals in de casus. Rechts het Engels: alleen dat vul je in.
--# TE DOEN: hier is nog geen Engels. De speler ziet zolang het Nederlands.
--# GEWIJZIGD: het Nederlands is veranderd nadat het Engels is gemaakt. Klopt het Engels weer?
--#   Haal dan de regel met GEWIJZIGD weg.
--# Regels met --# schrijft het programma. Je eigen commentaar met -- blijft staan.
--# 737 klaar, 0 gewijzigd, 0 te doen, 0 niet meer gebruikt.

translation "en" {

  --# ===== De casus =====

  --# case/title
  { [[De vernietigingslijst vergunningen]], [[The permit destruction list]] },
  --# case/summary
  { [[Het zaaksysteem heeft twaalf zaken uitgezocht die weg kunnen. Petra moet vandaag tekenen. Jij opent ze eerst, één voor één. In bijna elke zaak zit iets wat het systeem niet heeft gelezen. Van lijst tot verklaring: jij doet de hele keten.]],
    [[The case system has picked twelve cases that can go. Petra has to sign today. You open them first, one by one. Almost every case holds something the system never read. From list to declaration: you do the whole chain.]] },

  --# ===== Scene balie: Maandag, 9.00 uur =====

  --# scene/balie/title
  { [[Maandag, 9.00 uur]], [[Monday, 9.00 a.m.]] },
  --# scene/balie/say.1
  { [[De balie van Vergunningen gaat om half tien open. Petra zit er al, aan de verkeerde kant van het glas. Ze heeft nummertje 41 in haar hand.]],
    [[The Permits counter opens at half past nine. Petra is already there, on the wrong side of the glass. She is holding ticket number 41.]] },
  --# scene/balie/say.2
  { [[Ik moest er een trekken, anders gaat het bord niet verder. Ga zitten. Vergunningen heeft deze maand geen manager. Dus heb ik er een team bij. En dit.]],
    [[I had to take one, otherwise the board will not move on. Sit down. Permits has no manager this month. So I have an extra team. And this.]] },
  --# scene/balie/say.3
  { [[Twaalf regels. Het systeem heeft ze vannacht zelf uitgezocht. Volgende week woensdag draait de vernietiging. Begin december kan het nog, en daarna pas weer in maart. Ik hoef alleen te tekenen. Zeggen ze.]],
    [[Twelve lines. The system picked them all by itself last night. Wednesday next week the destruction runs. Early December is still possible, and after that not until March. I only have to sign. They say.]] },
  --# scene/balie/say.4
  { [[Wie heeft ze gelezen?]], [[Who has read them?]] },
  --# scene/balie/say.5
  { [[Niemand, dat is juist het mooie. Mijn hoofd zit vol met een G-schijf. Kijk er even naar, dan zet ik voor de lunch mijn krabbel.]],
    [[Nobody, that is the beauty of it. My head is full of a G drive. Have a quick look, then I will put my scribble on it before lunch.]] },
  --# choose/begin/ask
  { [[Wat doe je met de lijst van het systeem?]], [[What do you do with the list of the system?]] },
  --# choose/begin/option/steekproef/text
  { [[Ik trek er drie en kijk die na. Zijn die goed, dan zijn de andere ook goed. Ze komen immers uit hetzelfde systeem.]],
    [[I pick three and check those. If they are right, the others are right too. After all they come from the same system.]] },
  --# choose/begin/option/steekproef/why
  { [[Een steekproef past bij duizend gelijke zaken. Deze twaalf zijn allemaal anders. Drie goede zaken zeggen niets over de vierde.]],
    [[A sample suits a thousand similar cases. These twelve are all different. Three good cases say nothing about the fourth.]] },
  --# scene/balie/say.6
  { [[Drie is ook lezen. Kies dunne.]], [[Three is reading too. Pick thin ones.]] },
  --# choose/begin/option/alles-open/text
  { [[Ik open ze alle twaalf. Het systeem kent alleen de sluitdatum. De rest staat in de stukken.]],
    [[I open all twelve. The system only knows the closing date. The rest is in the documents.]] },
  --# choose/begin/option/alles-open/why
  { [[Onder de lijst staat hoe hij is gemaakt: sluitdatum plus termijn, niets gelezen, geen koppelingen bekeken. Dan zit het echte werk in de zaken zelf.]],
    [[Below the list it says how it was made: closing date plus term, nothing read, no links looked at. Then the real work is in the cases themselves.]] },
  --# scene/balie/say.7
  { [[Twaalf. Dat wordt geen lunch, dat wordt een avondmaaltijd. Goed. Hans zet ze voor je klaar.]],
    [[Twelve. That will not be lunch, that will be dinner. All right. Hans will get them ready for you.]] },
  --# choose/begin/option/vertrouwen/text
  { [[De selectielijst zit er al in. Ik kijk of er geen zaak dubbel staat, dan kun je tekenen.]],
    [[The selection list is already in it. I check that no case is on it twice, then you can sign.]] },
  --# choose/begin/option/vertrouwen/why
  { [[De lijst zit erin, maar een mens heeft er ooit resultaten aan gekoppeld. Het systeem rekent netjes door met wat daar fout ging.]],
    [[The list is built in, but a person once tied results to it. The system neatly goes on counting with whatever went wrong there.]] },
  --# scene/balie/say.8
  { [[Geen dubbelen. Mooi. Dan haal ik vast een pen die het doet.]],
    [[No duplicates. Lovely. Then I will go and find a pen that works.]] },
  --# choose/begin/option/rondmailen/text
  { [[Ik stuur hem aan de behandelaars. Zij kennen hun zaken. Wie voor woensdag niets laat horen, is akkoord.]],
    [[I send it to the case handlers. They know their cases. Whoever has said nothing by Wednesday agrees.]] },
  --# choose/begin/option/rondmailen/why
  { [[Behandelaars weten veel, dus vragen is goed. Maar wie niet antwoordt, heeft niets beoordeeld. En jij hebt zelf nog niets gelezen.]],
    [[Case handlers know a lot, so asking is good. But somebody who does not answer has reviewed nothing. And you have read nothing yourself yet.]] },
  --# scene/balie/say.9
  { [[De helft is op cursus. Die zijn dus heel erg akkoord.]],
    [[Half of them are on a course. So those agree very strongly.]] },
  --# scene/balie/say.10
  { [[O wacht. Samira belde: jij moet ze toch alle twaalf openen. Iets met drie jaar geleden en een kerk. Ze wilde er niet over praten.]],
    [[Oh wait. Samira rang: you have to open all twelve after all. Something about three years ago and a church. She did not want to talk about it.]] },
  --# scene/balie/say.11
  { [[Nummer 42 mag nu komen. Dat ben jij. Ik zit bij Hans als je me zoekt.]],
    [[Number 42 may come forward now. That is you. I am with Hans if you need me.]] },
  --# choose/twee-dingen/ask
  { [[Je opent zo twaalf zaken. Welke twee dingen zoek je in elke zaak als eerste op?]],
    [[You are about to open twelve cases. Which two things do you look for first in every case?]] },
  --# choose/twee-dingen/option/omvang/text
  { [[Hoeveel stukken erin zitten, want dan weet Hans hoelang het duurt.]],
    [[How many documents it holds, so that Hans knows how long it will take.]] },
  --# choose/twee-dingen/option/omvang/why
  { [[Handig voor Hans. Maar het zegt niets over de vraag of de zaak weg mag. Een dunne zaak kan blijvend zijn.]],
    [[Handy for Hans. But it says nothing about whether the case may go. A thin case can be a permanent one.]] },
  --# choose/twee-dingen/option/banden/text
  { [[Wat eraan vastzit: een bezwaar, een claim, een brondocument.]],
    [[What is tied to it: an objection, a claim, a source document.]] },
  --# choose/twee-dingen/option/banden/why
  { [[Een zaak staat zelden alleen. Een claim houdt hem tegen, een bezwaar volgt de hoofdzaak, en een brondocument voor de BAG maakt hem blijvend.]],
    [[A case rarely stands alone. A claim holds it back, an objection follows the main case, and a source document for the BAG makes it permanent.]] },
  --# choose/twee-dingen/option/begindatum/text
  { [[De dag waarop de termijn echt begint, en of die wel in het systeem staat.]],
    [[The day on which the term really begins, and whether the system has it.]] },
  --# choose/twee-dingen/option/begindatum/why
  { [[Soms is dat het einde van de zaak. Soms het einde van wat vergund is: een uitrit, een café, een plicht om bomen te planten.]],
    [[Sometimes that is the end of the case. Sometimes the end of what was permitted: a driveway, a café, a duty to plant trees.]] },
  --# choose/twee-dingen/option/sluitdatum/text
  { [[Of de sluitdatum op de lijst klopt met de sluitdatum in het systeem. Eén dag verschil en alles is fout.]],
    [[Whether the closing date on the list matches the closing date in the system. One day's difference and everything is wrong.]] },
  --# choose/twee-dingen/option/sluitdatum/why
  { [[De lijst haalt die datum uit het systeem. Ze zijn dus altijd gelijk. De vraag is of het de goede datum is om mee te tellen.]],
    [[The list takes that date from the system. So they are always the same. The question is whether it is the right date to count from.]] },
  --# choose/twee-dingen/option/behandelaar/text
  { [[Wie hem behandelde, en of die er nog werkt. Dan kun je bellen als iets niet duidelijk is.]],
    [[Who handled it, and whether they still work here. Then you can ring when something is unclear.]] },
  --# choose/twee-dingen/option/behandelaar/why
  { [[Bellen is nooit weg. Maar de meeste antwoorden staan in de zaak, en daar staan ze ook nog als iedereen met pensioen is.]],
    [[Ringing never hurts. But most answers are in the case, and they will still be there when everybody has retired.]] },

  --# ===== Scene bouw: Maandag, 10.00 uur =====

  --# scene/bouw/title
  { [[Maandag, 10.00 uur]], [[Monday, 10.00 a.m.]] },
  --# scene/bouw/say.1
  { [[Hans heeft twee schermen en twee koppen thee. Op het linkerscherm staat een dakkapel.]],
    [[Hans has two screens and two cups of tea. On the left screen there is a dormer.]] },
  --# scene/bouw/say.2
  { [[Twaalf zaken, één systeem. Maar elke zaak is een jas met andere zakken. De voorkant is voor iedereen gelijk. Wat je zoekt, zit in de zakken.]],
    [[Twelve cases, one system. But every case is a coat with different pockets. The front is the same for everybody. What you are looking for is in the pockets.]] },
  --# scene/bouw/say.3
  { [[Een dakkapel. De behandelaar vond het een klein bouwwerk. Dat vond de dochter ook, denk ik. Die woont er nu in.]],
    [[A dormer. The case handler thought it was a small structure. So did the daughter, I think. She lives in it now.]] },
  --# scene/bouw/say.4
  { [[En dit kwam ervan. Bezwaar van nummer 7. Ik heb de badkamer nooit gezien, maar hij komt in dit systeem vaker voor dan ik.]],
    [[And this is what came of it. Objection from number 7. I have never seen that bathroom, but it turns up in this system more often than I do.]] },
  --# scene/bouw/say.5
  { [[Een carport die er niet kwam. Drie keer gebeld over een bagagebox.]],
    [[A carport that never came. Three phone calls about a roof box.]] },
  --# scene/bouw/say.6
  { [[Een huis dat er drie wilde zijn. Ook niet doorgegaan. Twee weigeringen dus, netjes onder hetzelfde nummer.]],
    [[A house that wanted to be three. Did not happen either. So two refusals, neatly under the same number.]] },
  --# scene/bouw/say.7
  { [[En een schuur. Niet meer. Dat vind ik een lekkere zaak: er is niets van over.]],
    [[And a barn. Not any more. I call that a nice case: there is nothing left of it.]] },
  --# scene/bouw/say.8
  { [[Hier heb je een stukje van de lijst. Met koffie. De vlek is geen categorie.]],
    [[Here is a piece of the list. With coffee. The stain is not a category.]] },
  --# scene/bouw/note.1
  { [[Eerst: wat deed de gemeente? Dan: is er een eigen regel? Die wint van de algemene. Dan pas: vanaf welke dag telt het? We tellen op de dag nauwkeurig.]],
    [[First: what did the municipality do? Then: is there a rule of its own? That beats the general one. Only then: from which day does it count? We count to the day.]] },
  --# appraise/bouw/ask
  { [[Vijf zaken: welke categorie, B of V, en vanaf welke dag telt het?]],
    [[Five cases: which category, B or V, and from which day does it count?]] },
  --# appraise/bouw/hint
  { [[Kijk niet naar het voorstel op de lijst, maar naar de stukken. Bij B hoort geen datum.]],
    [[Do not look at the proposal on the list but at the documents. B has no date.]] },
  --# appraise/bouw/hint.2
  { [[Zoek in elke zaak eerst wat er is besloten. Pas dan weet je welk resultaat in de lijst erbij hoort.]],
    [[In each case, first find what was decided. Only then do you know which result of the list fits.]] },
  --# scene/bouw/say.9
  { [[Ik zie je gezicht. Ga even lopen. Bij Jan ruikt het beter. En vraag hem naar de camper.]],
    [[I can see your face. Go for a walk. It smells better at Jan's. And ask him about the camper van.]] },

  --# ===== Scene buiten: Maandag, 13.00 uur =====

  --# scene/buiten/title
  { [[Maandag, 13.00 uur]], [[Monday, 1.00 p.m.]] },
  --# scene/buiten/say.1
  { [[Jan heeft ontbijtkoek en een kaart van Waterveen waar alle bomen op staan. Ook de dode. Die hebben een kruisje en een datum.]],
    [[Jan has spice cake and a map of Waterveen with every tree on it. The dead ones too. Those have a cross and a date.]] },
  --# scene/buiten/say.2
  { [[Dorpsweg 3. Daar kwam ik vanmorgen langs. Er stond een camper op en onder de camper lag een man. Hij zwaaide met een schroevendraaier.]],
    [[Dorpsweg 3. I drove past it this morning. There was a camper van on it, and a man under the camper van. He waved a screwdriver.]] },
  --# choose/uitrit/ask
  { [[Wat doe je met regel 2, de uitrit?]], [[What do you do with line 2, the driveway?]] },
  --# choose/uitrit/hint
  { [[Zoek 11.1 op. Wanneer begint daar de termijn te lopen?]],
    [[Look up 11.1. When does the term begin to run there?]] },
  --# choose/uitrit/hint.2
  { [[Lees de berichten van 2025 en 2026 in deze zaak. Is er al iets geëindigd?]],
    [[Read the messages of 2025 and 2026 in this case. Has anything ended yet?]] },
  --# choose/uitrit/option/laten-staan/text
  { [[Laten staan. De zaak is in 2020 gesloten en er geldt één jaar. Dat er nu een camper staat, verandert niets aan oude papieren.]],
    [[Leave it on. The case was closed in 2020 and the term is one year. A camper van standing there now changes nothing about old paper.]] },
  --# choose/uitrit/option/laten-staan/why
  { [[Bij 11.1 begint de termijn niet als de zaak sluit, maar als de vergunning vervalt. De uitrit wordt gebruikt. Er is dus nog geen dag van dat jaar om.]],
    [[With 11.1 the term does not start when the case closes but when the permit lapses. The driveway is in use. So not one day of that year has passed.]] },
  --# scene/buiten/say.3
  { [[En als zijn overbuurman weer belt? Nou ja. Dan graven we hem wel een nieuwe.]],
    [[And if his neighbour rings again? Oh well. Then we will dig him a new one.]] },
  --# choose/uitrit/option/op-b/text
  { [[Eraf, en ik zet hem op B. Zolang dat huis er staat, ligt er een uitrit. Dan heeft niemand er ooit nog omkijken naar.]],
    [[Off, and I make it B. As long as that house stands there will be a driveway. Then nobody will ever have to think about it again.]] },
  --# choose/uitrit/option/op-b/why
  { [[Blijvend is voor wat de lijst blijvend noemt. Een uitzondering maak je niet alleen, en deze uitrit is gewoon V. Dat de termijn nog moet beginnen, maakt hem niet voor altijd.]],
    [[Permanent is for what the list calls permanent. An exception is not yours alone to make, and this driveway is simply V. That the term has yet to start does not make it last for ever.]] },
  --# scene/buiten/say.4
  { [[Voor altijd. Ik ken die camper. Die haalt april niet.]],
    [[For ever. I know that camper van. It will not make it to April.]] },
  --# choose/uitrit/option/jaar-later/text
  { [[Eraf. Volgend jaar staat hij vanzelf weer op de lijst, dan kijken we opnieuw of hij er nog ligt.]],
    [[Off. Next year it will be on the list again by itself, then we look once more whether it is still there.]] },
  --# choose/uitrit/option/jaar-later/why
  { [[Deze keer gaat hij niet weg, en dat is winst. Maar de oorzaak blijft: het veld is leeg en het systeem telt elk jaar opnieuw fout.]],
    [[This time it does not go, and that is a gain. But the cause remains: the field is empty and the system counts wrong again every year.]] },
  --# scene/buiten/say.5
  { [[Dus volgend jaar rijd ik weer langs. Ik schrijf het op, dan neem ik koek mee.]],
    [[So next year I will drive past again. I will write it down, then I can bring cake.]] },
  --# choose/uitrit/option/termijn-open/text
  { [[Eraf. De termijn start pas als de vergunning vervalt. Ik noteer dat die datum ontbreekt en dat Jan hem doorgeeft.]],
    [[Off. The term only starts when the permit lapses. I note that this date is missing and that Jan will pass it on.]] },
  --# choose/uitrit/option/termijn-open/why
  { [[De termijn telt vanaf het einde van wat is vergund. Zolang de uitrit er ligt, loopt er niets. Een lege datum is ook informatie, als je het erbij zet.]],
    [[The term counts from the end of what was permitted. As long as the driveway is there, nothing runs. An empty date is information too, if you say so.]] },
  --# scene/buiten/say.6
  { [[Dus niet: wanneer schreven jullie het op. Maar: wanneer is het ding weg. Zo tel ik bomen ook.]],
    [[So not: when did you write it down. But: when is the thing gone. That is how I count trees too.]] },
  --# scene/buiten/say.7
  { [[Ach, de lindes. Vier eruit, vier erin, één dood, één opnieuw. Ik heb er op eerste paasdag bij gestaan met een ei in mijn hand. Alle vier groen. Daar was de plicht klaar, en ik ook.]],
    [[Ah, the limes. Four out, four in, one dead, one again. I stood there on Easter Sunday with an egg in my hand. All four green. That was the end of the duty, and of my shift.]] },
  --# scene/buiten/say.8
  { [[En Lies van De Sluis. Negentien jaar. Ik heb haar biljart nu in de schuur. Van de gemeente hoeft daar geen vergunning voor, ik heb het nagevraagd.]],
    [[And Lies of De Sluis. Nineteen years. Her billiard table is in my shed now. The municipality asks no permit for that, I checked.]] },
  --# scene/buiten/say.9
  { [[Zie je wat ze alle drie hebben? Jullie schrijven alles op als iets begint. Wie schrijft er op als het ophoudt?]],
    [[See what all three have? You lot write everything down when something starts. Who writes down when it stops?]] },

  --# ===== Scene stapel: Maandag, 14.30 uur =====

  --# scene/stapel/title
  { [[Maandag, 14.30 uur]], [[Monday, 2.30 p.m.]] },
  --# scene/stapel/say.1
  { [[Je eigen bureau. Er liggen nog vier zaken, en de kamer ruikt naar ontbijtkoek.]],
    [[Your own desk. There are four cases left, and the room smells of spice cake.]] },
  --# scene/stapel/say.2
  { [[Die van het terras is in elk geval simpel. Een man ziet een brandkraan en trekt zich terug. Verstandig, eigenlijk.]],
    [[The terrace is a simple one at least. A man sees a fire hydrant and retreats. Sensible, actually.]] },
  --# scene/stapel/say.3
  { [[Deze heb ik nog uit het oude systeem gevist. Op het omslag staat een stempel: lijst 2017, mag weg in 2019. Hij is dus zeven jaar te laat, als ik goed reken.]],
    [[This one I fished out of the old system. There is a stamp on the cover: list 2017, may go in 2019. So it is seven years late, if I count right.]] },
  --# scene/stapel/say.4
  { [[En dit hing eraan, met een paperclip. Besluiten van het SIO. Er staat iets in over broodjes, maar ook over lijsten.]],
    [[And this was attached to it, with a paper clip. Decisions of the SIO. Something in it about sandwiches, but also about lists.]] },
  --# mark/welke-lijst/ask
  { [[Welke twee zinnen in dit besluit bepalen onder welke lijst regel 6, de garage, valt?]],
    [[Which two sentences in this decision settle under which list line 6, the garage, falls?]] },
  --# mark/welke-lijst/hint
  { [[Zoek wat er is besloten. Uitleg en wensen zijn geen besluit.]],
    [[Look for what was decided. Explanations and wishes are no decision.]] },
  --# mark/welke-lijst/hint.2
  { [[De garage is een oude, gesloten zaak. Welke zin zegt iets over zulke zaken?]],
    [[The garage is an old, closed case. Which sentence says something about such cases?]] },
  --# mark/welke-lijst/option/periode/text
  { [[De selectielijst van 2017 geldt voor stukken van 1 januari 2017 tot en met 31 december 2019.]],
    [[The selection list of 2017 holds for records from 1 January 2017 up to and including 31 December 2019.]] },
  --# mark/welke-lijst/option/periode/why
  { [[Dat is de gewone regel. Het besluit eronder wijkt daar juist van af.]],
    [[That is the ordinary rule. The decision below it departs from exactly that.]] },
  --# mark/welke-lijst/option/voorbeeld/text
  { [[Ze ging na een jaar weg.]], [[It went after a year.]] },
  --# mark/welke-lijst/option/voorbeeld/why
  { [[Dit vertelt hoe het was onder de lijst van 2017. Het is een voorbeeld, geen besluit.]],
    [[This tells how it was under the list of 2017. It is an example, not a decision.]] },
  --# mark/welke-lijst/option/besluit/text
  { [[Besluit: voor stukken uit 2017 tot en met 2019 gebruikt Waterveen de lijst van 2020.]],
    [[Decision: for records from 2017 up to and including 2019 Waterveen uses the list of 2020.]] },
  --# mark/welke-lijst/option/besluit/why
  { [[Dit is het besluit. De zaak is uit 2018, dus de lijst van 2020 geldt.]],
    [[This is the decision. The case is from 2018, so the list of 2020 holds.]] },
  --# mark/welke-lijst/option/gesloten/text
  { [[Het besluit geldt ook voor zaken die al gesloten zijn, zolang ze nog niet vernietigd zijn.]],
    [[The decision also holds for cases that are already closed, as long as they have not been destroyed.]] },
  --# mark/welke-lijst/option/gesloten/why
  { [[Regel 6 is gesloten in 2018 en ligt er nog. Ook daarvoor geldt het besluit dus.]],
    [[Line 6 was closed in 2018 and is still there. So the decision holds for it too.]] },
  --# mark/welke-lijst/option/wens/text
  { [[De proceseigenaar Milieu vindt een jaar lang genoeg en vraagt om een uitzondering.]],
    [[The process owner for Environment thinks a year is long enough and asks for an exception.]] },
  --# mark/welke-lijst/option/wens/why
  { [[Iemand vond iets. In de zin erna staat dat het niet doorging.]],
    [[Somebody thought something. The next sentence says it did not happen.]] },
  --# mark/welke-lijst/why
  { [[Het gaat om wat is besloten, en om de vraag of dat ook voor deze oude, gesloten zaak geldt. De rest is uitleg, of een wens.]],
    [[It is about what was decided, and whether that also holds for this old, closed case. The rest is explanation, or a wish.]] },
  --# scene/stapel/say.5
  { [[Kade 30. Een advies over een flat. Lees de chat eens, onderaan. Vier regels, en ik snap ineens waarom dit systeem zo vrolijk is.]],
    [[Kade 30. Advice about a block of flats. Read the chat at the bottom. Four lines, and suddenly I see why this system is so cheerful.]] },
  --# scene/stapel/say.6
  { [[En het Zomerfeest. Een trap, een worst, een mailtje van de advocaat. Ik heb in het register van Juridische Zaken gezocht. Zomerfeest: niets.]],
    [[And Zomerfeest. Some steps, a sausage, a mail about a lawyer. I searched the register of Legal Affairs. Zomerfeest: nothing.]] },
  --# scene/stapel/say.7
  { [[Gezocht op welk woord?]], [[Searched for which word?]] },
  --# scene/stapel/say.8
  { [[Op Zomerfeest. Hoezo, waar zoek jij dan op?]],
    [[For Zomerfeest. Why, what would you search for?]] },
  --# choose/zomerfeest/ask
  { [[Wat doe je met regel 7, het Zomerfeest?]], [[What do you do with line 7, Zomerfeest?]] },
  --# choose/zomerfeest/option/stop/text
  { [[Eraf, met een stop tot de claim definitief klaar is. Ik koppel de claimzaak eraan, zodat het ook in ons stopregister staat.]],
    [[Off, with a hold until the claim is finally settled. I tie the claim case to it, so that our hold register has it too.]] },
  --# choose/zomerfeest/option/stop/why
  { [[In het register staat geen feest maar een datum en een park: 31-08-2024, Havenpark. Dat is dit. Zolang de claim loopt, blijft alles. Daarna mag de zaak meteen weg.]],
    [[The register does not name a festival but a date and a park: 31-08-2024, Havenpark. That is this. As long as the claim runs, everything stays. After that the case may go at once.]] },
  --# scene/stapel/say.9
  { [[Havenpark, 31 augustus. Natuurlijk. Ik zocht een feest, en zij schreven een val op.]],
    [[Havenpark, 31 August. Of course. I searched for a festival, and they wrote down a fall.]] },
  --# choose/zomerfeest/option/termijn-om/text
  { [[Op de lijst laten. De termijn is al meer dan een jaar om. Te lang bewaren is ook fout, en de claim heeft een eigen zaak.]],
    [[Leave it on the list. The term has been up for more than a year. Keeping too long is wrong as well, and the claim has a case of its own.]] },
  --# choose/zomerfeest/option/termijn-om/why
  { [[De termijn klopt, maar er loopt een claim over precies deze dag en plek. Het bewijs zit in deze zaak, niet in die andere.]],
    [[The term is right, but a claim is running about exactly this day and place. The evidence is in this case, not in the other one.]] },
  --# scene/stapel/say.10
  { [[Oké. Al staan die 24 foto's van de trap dan nergens anders meer.]],
    [[All right. Though those 24 photos of the steps will not be anywhere else then.]] },
  --# choose/zomerfeest/option/alleen-vergunning/text
  { [[De vergunning en de foto's apart houden. Daar gaat het bij de rechter om. De rest van de zaak kan gewoon mee.]],
    [[Set the permit and the photos apart. Those are what the court is about. The rest of the case can simply go.]] },
  --# choose/zomerfeest/option/alleen-vergunning/why
  { [[Dan kies jij vooraf wat bewijs is. Dat mag de rechter doen. Bovendien haal je een zaak niet uit elkaar: hij wordt als geheel gewaardeerd.]],
    [[Then you choose beforehand what is evidence. That is for the court. Besides, you do not take a case apart: it is appraised as a whole.]] },
  --# scene/stapel/say.11
  { [[Dus die mail over de worst gaat weg. En die zin erboven ook, over die trap.]],
    [[So that mail about the sausage goes. And the sentence before it, about the steps.]] },
  --# choose/zomerfeest/option/blijvend/text
  { [[Eraf en op B. Als een zaak bij de rechter komt, is hij belangrijk genoeg om altijd te bewaren.]],
    [[Off, and make it B. If a case goes to court it is important enough to be kept for ever.]] },
  --# choose/zomerfeest/option/blijvend/why
  { [[Dat hij nu blijft, klopt. Maar een claim maakt een zaak niet blijvend. De termijn is om. Alleen de stop houdt hem tegen, en die houdt een keer op.]],
    [[That it stays now is right. But a claim does not make a case permanent. The term is up. Only the hold holds it back, and that will end one day.]] },
  --# scene/stapel/say.12
  { [[Een worst voor de eeuwigheid. Willem zal er een eigen kast voor willen.]],
    [[A sausage for eternity. Willem will want a cabinet for it.]] },
  --# appraise/stapel/ask
  { [[Nog zes zaken: welke categorie, B of V, en vanaf welke dag telt het?]],
    [[Six more cases: which category, B or V, and from which day does it count?]] },
  --# appraise/stapel/hint
  { [[Een stop verandert de categorie en de termijn niet. Je waardeert hier alsof er niets loopt.]],
    [[A hold does not change the category or the term. Here you appraise as if nothing were running.]] },
  --# appraise/stapel/hint.2
  { [[Lees van elke zaak het hele blad, ook de laatste regel.]],
    [[Read the whole sheet of each case, the last line too.]] },
  --# appraise/stapel/hint.3
  { [[Het systeem telt vanaf de dag waarop de zaak sloot. Zegt de lijst dat hier ook?]],
    [[The system counts from the day on which the case was closed. Does the list say so here too?]] },
  --# scene/stapel/say.13
  { [[Nog even over die chat. In de catalogus heeft 'Vooroverleg' maar één resultaat: afgebroken. Al sinds de bouw. Ik heb hem niet gebouwd. Of ja, de helft.]],
    [[About that chat. In the catalogue 'Preliminary consultation' has only one result: broken off. Ever since it was built. I did not build it. Or yes, half of it.]] },
  --# choose/catalogus/ask
  { [[Wat doe je met de fout in de catalogus?]],
    [[What do you do with the mistake in the catalogue?]] },
  --# choose/catalogus/option/alleen-regel/text
  { [[Ik verbeter regel 8 met de hand en ga door met de lijst. De catalogus bekijken we als het rustiger is.]],
    [[I mend line 8 by hand and go on with the list. We will look at the catalogue when things are quieter.]] },
  --# choose/catalogus/option/alleen-regel/why
  { [[Regel 8 is dan goed. Maar elk vooroverleg krijgt morgen weer het verkeerde resultaat. Rustiger wordt het niet: de lijst komt elk jaar terug.]],
    [[Then line 8 is right. But tomorrow every consultation gets the wrong result again. It will not get quieter: the list comes back every year.]] },
  --# scene/stapel/say.14
  { [[Rustiger. Ik zet het in de agenda, bij 'ooit'.]],
    [[Quieter. I will put it in the diary, under 'some day'.]] },
  --# choose/catalogus/option/tien-jaar/text
  { [[Zet in de catalogus dat 'afgebroken' bij vooroverleg tien jaar duurt. Dan klopt de termijn en hoeft niemand iets te leren.]],
    [[Put in the catalogue that 'broken off' lasts ten years for consultations. Then the term is right and nobody has to learn anything.]] },
  --# choose/catalogus/option/tien-jaar/why
  { [[Dan staat er een goede termijn bij een verkeerde categorie. En wat echt wordt afgebroken, blijft dan negen jaar te lang.]],
    [[Then there is a right term with a wrong category. And what is really broken off stays nine years too long.]] },
  --# scene/stapel/say.15
  { [[Kan ik doen. Dat heet bij ons een pleister, en daar hebben we er veel van.]],
    [[I can do that. We call that a sticking plaster here, and we have many.]] },
  --# choose/catalogus/option/melden/text
  { [[Regel 8 verbeteren, de fout melden bij wie de catalogus beheert, en vragen hoeveel zaken er zo staan.]],
    [[Mend line 8, report the mistake to whoever keeps the catalogue, and ask how many cases are like this.]] },
  --# choose/catalogus/option/melden/why
  { [[Je herstelt de regel én de oorzaak. En je vraagt door: een fout in de catalogus zit nooit in één zaak.]],
    [[You mend the line and the cause. And you ask on: a mistake in the catalogue is never in one case only.]] },
  --# scene/stapel/say.16
  { [[Vierenzestig. Vierenzestig keer afgebroken, en niemand brak iets af. Ik maak vandaag het goede resultaat aan. En ik herstel ze alle vierenzestig.]],
    [[Sixty-four. Sixty-four times broken off, and nobody broke anything. I will make the right result today. And I will put all sixty-four of them right.]] },
  --# choose/catalogus/option/mail-team/text
  { [[Ik mail alle behandelaars dat ze bij vooroverleg beter moeten opletten welk resultaat ze kiezen.]],
    [[I mail all case handlers that they must take more care which result they pick for a consultation.]] },
  --# choose/catalogus/option/mail-team/why
  { [[Er valt niets te kiezen: er staat er maar één. De behandelaars wisten allang dat het niet klopte. Kijk maar in de chat.]],
    [[There is nothing to pick: there is only one. The case handlers knew long ago that it was wrong. Just look at the chat.]] },
  --# scene/stapel/say.17
  { [[Sanne schrijft terug: welke knop bedoel je? Er is er maar één.]],
    [[Sanne writes back: which button do you mean? There is only one.]] },

  --# ===== Scene petra: Dinsdag, 9.30 uur =====

  --# scene/petra/title
  { [[Dinsdag, 9.30 uur]], [[Tuesday, 9.30 a.m.]] },
  --# scene/petra/say.1
  { [[Petra komt binnen met haar jas nog aan. Ze legt een pen op tafel. Hij is van een makelaar.]],
    [[Petra comes in with her coat still on. She puts a pen on the table. It is from an estate agent.]] },
  --# scene/petra/say.2
  { [[Er gaan regels af, hoorde ik. Ik dacht dat systemen beter konden rekenen dan wij. Vertel. Ik heb tien minuten en een droge boterham.]],
    [[Lines are coming off, I heard. I thought systems could count better than we can. Tell me. I have ten minutes and a dry sandwich.]] },
  --# ask/lopend/ask
  { [[Vraag Petra wat zij weet van zaken die nog lopen. Je hebt tijd voor drie vragen.]],
    [[Ask Petra what she knows of cases that are still running. You have time for three questions.]] },
  --# ask/lopend/hint
  { [[Een open vraag levert meer op dan een vraag waar het antwoord al in zit.]],
    [[An open question brings more than one with the answer already in it.]] },
  --# ask/lopend/option/niets-meer/text
  { [[Er loopt verder niets meer, hè? Dan kunnen we door.]],
    [[Nothing else is running, is it? Then we can move on.]] },
  --# ask/lopend/option/niets-meer/answer
  { [[Niet dat ik weet. Fijn, dan eet ik mijn boterham op.]],
    [[Not that I know of. Good, then I will finish my sandwich.]] },
  --# ask/lopend/option/niets-meer/why
  { [[Je legt het antwoord in haar mond. Zij zegt wat je wilt horen, en je weet nog steeds niets.]],
    [[You put the answer in her mouth. She says what you want to hear, and you still know nothing.]] },
  --# ask/lopend/option/open/text
  { [[Welke van deze twaalf komen bij jullie nog langs: een brief, een telefoontje, een advocaat?]],
    [[Which of these twelve still come up at your end: a letter, a phone call, a lawyer?]] },
  --# ask/lopend/option/open/answer
  { [[De dakkapel, elk jaar met kerst. Het terras, want hij heeft iets nieuws bedacht. En bij dat feest is iemand gevallen. Dat ligt bij de verzekeraar, toch?]],
    [[The dormer, every Christmas. The terrace, because he has thought of something new. And somebody fell at that festival. The insurer has that, right?]] },
  --# ask/lopend/option/open/why
  { [[Een open vraag met voorbeelden. Zo gaat zij zelf langs de twaalf regels, in plaats van langs jouw antwoord.]],
    [[An open question with examples. So she goes through the twelve lines herself, and not through your answer.]] },
  --# ask/lopend/option/gelezen/text
  { [[Heb je de stukken bij de lijst gelezen voor je tekent?]],
    [[Have you read the documents with the list before you sign?]] },
  --# ask/lopend/option/gelezen/answer
  { [[De voorkant. Die was kort.]], [[The front page. That was short.]] },
  --# ask/lopend/option/gelezen/why
  { [[Een eerlijke vraag, maar hij levert alleen een schuldgevoel op. Je weet nu nog niet wat er loopt.]],
    [[An honest question, but all it yields is a guilty conscience. You still do not know what is running.]] },
  --# ask/lopend/option/feest/text
  { [[Die val bij het Zomerfeest: is dat afgelopen?]], [[That fall at Zomerfeest: is that over?]] },
  --# ask/lopend/option/feest/answer
  { [[Afgelopen? Nee. In januari is de zitting en ik moet nog opschrijven wie de trap heeft gezien. O. Dan heb ik die foto's nodig. Die mogen dus niet weg.]],
    [[Over? No. The hearing is in January and I still have to write down who saw the steps. Oh. Then I need those photos. So they may not go.]] },
  --# ask/lopend/option/feest/why
  { [[Je vraagt door op het ene dat nog leeft. Nu weet je het van haar zelf, met de datum erbij.]],
    [[You ask on about the one that is still alive. Now you know it from her, with the date.]] },
  --# ask/lopend/option/terras/text
  { [[En dat terras, wat is daar nieuw aan?]], [[And that terrace, what is new about it?]] },
  --# ask/lopend/option/terras/answer
  { [[Hij vroeg op 3 november opnieuw aan, zonder brandkraan. Met een nieuwe tekening en een nieuw nummer. De oude heb ik niet nodig.]],
    [[He applied again on 3 November, without a fire hydrant. With a new drawing and a new number. I do not need the old one.]] },
  --# ask/lopend/option/terras/why
  { [[Goed om te weten: een nieuwe aanvraag is een nieuwe zaak. De oude wordt er niet door tegengehouden.]],
    [[Good to know: a new application is a new case. It does not hold back the old one.]] },
  --# ask/lopend/option/samenvatten/text
  { [[Dus van de twaalf loopt er nog één: het Zomerfeest. Zal ik dat met jouw naam in het verslag zetten?]],
    [[So of the twelve one is still running: Zomerfeest. Shall I put that in the minutes under your name?]] },
  --# ask/lopend/option/samenvatten/answer
  { [[Ja. Met mijn naam en de datum. En zet erbij dat ik het pas wist toen jij het vroeg.]],
    [[Yes. With my name and the date. And add that I only knew when you asked.]] },
  --# ask/lopend/option/samenvatten/why
  { [[Je vat samen en legt vast wie wat wist. Zo is het een oordeel en geen gevoel.]],
    [[You sum up and write down who knew what. So it is a judgement and not a feeling.]] },
  --# scene/petra/say.3
  { [[Goed. Ik vertrouw je. Waar moet ik tekenen?]], [[Good. I trust you. Where do I sign?]] },
  --# choose/tekenen/ask
  { [['Ik vertrouw je. Waar moet ik tekenen?' Wat zeg je?]],
    [['I trust you. Where do I sign?' What do you say?]] },
  --# choose/tekenen/option/pen/text
  { [[Hier, onderaan. Ik heb alles al nagekeken, dus jij hoeft dat niet nog eens te doen.]],
    [[Here, at the bottom. I have checked everything, so you need not do it all over again.]] },
  --# choose/tekenen/option/pen/why
  { [[Haar handtekening is dan een stempel. Jij hebt gekozen en jij hebt gekeurd. Precies dat moet de werkwijze voorkomen.]],
    [[Then her signature is a rubber stamp. You picked and you reviewed. That is exactly what the procedure should prevent.]] },
  --# scene/petra/say.4
  { [[Fijn. O, deze pen doet het niet. Wacht, ik heb er nog een van de tandarts.]],
    [[Nice. Oh, this pen does not work. Wait, I have another one from the dentist.]] },
  --# choose/tekenen/option/mail/text
  { [[Ik mail hem je. Hoor ik voor donderdag niets, dan ga ik ervan uit dat je akkoord bent.]],
    [[I will mail it to you. If I hear nothing by Thursday, I will take it that you agree.]] },
  --# choose/tekenen/option/mail/why
  { [[Nu ligt het wel op papier. Maar wie niet reageert, heeft niets beoordeeld. Zwijgen is geen akkoord, en het is het eerste wat later wordt nagevraagd.]],
    [[Now it is on paper at least. But somebody who does not react has reviewed nothing. Silence is not consent, and it is the first thing people will ask about later.]] },
  --# scene/petra/say.5
  { [[Ik krijg honderd mails per dag. Maar goed. Donderdag.]],
    [[I get a hundred mails a day. But fine. Thursday.]] },
  --# choose/tekenen/option/regel-voor-regel/text
  { [[Nog niet. Ik loop de regels met je langs. Dan teken je voor wat je weet.]],
    [[Not yet. I will go through the lines with you. Then you sign for what you know.]] },
  --# choose/tekenen/option/regel-voor-regel/why
  { [[Beoordelen is kennis van de inhoud, geen handtekening. Jij legt uit, zij oordeelt, en het staat in het verslag. Zo blijven de rollen uit elkaar.]],
    [[Reviewing is knowledge of the content, not a signature. You explain, she judges, and it is in the minutes. So the roles stay apart.]] },
  --# scene/petra/say.6
  { [[Dan eet ik onder het lezen. Regel 8, wat is dat met die flat? O. Dat is wel een goeie.]],
    [[Then I will eat while reading. Line 8, what about that block of flats? Oh. That is a good one.]] },
  --# choose/tekenen/option/namens/text
  { [[Zal ik namens jou tekenen? Dan staat hij vandaag nog klaar.]],
    [[Shall I sign on your behalf? Then it is ready today.]] },
  --# choose/tekenen/option/namens/why
  { [[Dan tekent dezelfde hand twee keer. Vier ogen worden er twee. En als er iets mis is, kan zij niet zeggen wat zij heeft gezien.]],
    [[Then the same hand signs twice. Four eyes become two. And if anything is wrong, she cannot say what she saw.]] },
  --# scene/petra/say.7
  { [[Dat zou enorm schelen. Mag dat? Nou, jij bent van de regels.]],
    [[That would help enormously. Is that allowed? Well, you are the one with the rules.]] },
  --# scene/petra/say.8
  { [[En daarna? Druk jij dan op de knop?]], [[And then? Do you press the button?]] },
  --# order/keten/ask
  { [[Leg de stappen in de goede volgorde.]], [[Put the steps in the right order.]] },
  --# order/keten/hint
  { [[De werkwijze van Waterveen staat op één blad. Lees bij elke stap wie hem doet.]],
    [[The procedure of Waterveen is on one sheet. Read at every step who does it.]] },
  --# order/keten/hint.2
  { [[De verklaring zegt wat er echt is gebeurd. Wat moet er dan al klaar zijn?]],
    [[The declaration says what really happened. So what has to be done by then?]] },
  --# order/keten/option/maken/text
  { [[Ik maak de lijst en leg bij elke regel uit waarom.]],
    [[I make the list and explain at every line why.]] },
  --# order/keten/option/inhoud/text
  { [[Petra beoordeelt de inhoud, Daan leest mee.]],
    [[Petra reviews the content, Daan reads along.]] },
  --# order/keten/option/archivaris/text
  { [[Joost kijkt of het rechtmatig is en geeft toestemming.]],
    [[Joost looks whether it is lawful and gives consent.]] },
  --# order/keten/option/wachten/text
  { [[De lijst wacht zeven dagen. Ik kijk of er een stop bij komt.]],
    [[The list waits seven days. I look whether a hold is added.]] },
  --# order/keten/option/uitvoeren/text
  { [[Hans voert uit, in alle systemen en alle kopieën.]],
    [[Hans carries it out, in all systems and all copies.]] },
  --# order/keten/option/nagaan/text
  { [[We gaan na wat gelukt is en wat niet.]], [[We check what succeeded and what did not.]] },
  --# order/keten/option/verklaren/text
  { [[Ik schrijf de verklaring van vernietiging.]], [[I write the declaration of destruction.]] },
  --# order/keten/why
  { [[Kiezen, beoordelen, toestemming, wachten, uitvoeren, controleren, verklaren. De verklaring komt als laatste, want die zegt wat er echt is gebeurd.]],
    [[Pick, review, consent, wait, carry out, check, declare. The declaration comes last, because it says what really happened.]] },
  --# scene/petra/say.9
  { [[Zeven stappen voor een handvol dossiers. Bij mij thuis heet dat oud papier.]],
    [[Seven steps for a handful of files. At my house we call that waste paper.]] },

  --# ===== Scene wethouder: Dinsdag, 16.00 uur =====

  --# scene/wethouder/title
  { [[Dinsdag, 16.00 uur]], [[Tuesday, 4.00 p.m.]] },
  --# scene/wethouder/say.1
  { [[De wethouder houdt van open deuren. Hij staat in de zijne.]],
    [[The alderman is fond of open doors. He is standing in his own.]] },
  --# scene/wethouder/say.2
  { [[Kees Hofstra. Niet de Kees van de caravan, die heb je vast al gehad. Kom binnen. Het gaat over het Zomerfeest.]],
    [[Kees Hofstra. Not the Kees with the caravan, you must have met that one. Come in. It is about Zomerfeest.]] },
  --# scene/wethouder/say.3
  { [[Ik lees dat dat dossier sinds september vorig jaar weg had gemoeten. Een jaar te laat. Persoonsgegevens, AVG, straks staat het in De Golfslag: gemeente bewaart te lang. Ik wil dat netjes hebben.]],
    [[I read that this file should have gone in September last year. A year late. Personal data, AVG, and soon it will be in De Golfslag: municipality keeps too long. I want that done properly.]] },
  --# scene/wethouder/say.4
  { [[En ik zeg het maar eerlijk. De verzekeraar vindt het een rommelig dossier. Als het volgens de regels al weg had gemoeten, dan kan het nu toch gewoon mee? Daar vraag ik niets geks mee.]],
    [[And I will be honest. The insurer thinks it is a messy file. If by the rules it should have gone already, then surely it can simply go now? I am not asking for anything odd.]] },
  --# choose/wethouder/ask
  { [[Wat zeg je tegen de wethouder?]], [[What do you say to the alderman?]] },
  --# choose/wethouder/option/nee-en-waarom/text
  { [[De termijn is om, dat klopt. Maar tot de claim klaar is mag er niets uit. Ook niet wat ons slecht uitkomt.]],
    [[The term is up, that is true. But until the claim is settled nothing may come out. Not even what does not suit us.]] },
  --# choose/wethouder/option/nee-en-waarom/why
  { [[Je geeft hem gelijk waar hij gelijk heeft en zegt helder wat niet kan. Bewaren vanwege een claim is niet te lang bewaren. Weggooien kan strafbaar zijn.]],
    [[You agree with him where he is right and say clearly what cannot be done. Keeping because of a claim is not keeping too long. Throwing away may be an offence.]] },
  --# scene/wethouder/say.5
  { [[Ook niet wat slecht uitkomt. Die schrijf ik op. Dan leg ik de verzekeraar uit dat rommelig geen categorie is.]],
    [[Not even what does not suit us. I am writing that down. Then I will explain to the insurer that messy is not a category.]] },
  --# choose/wethouder/option/kijken/text
  { [[Ik begrijp het. Ik zal kijken wat ik kan doen. Misschien is er nog ruimte als de lijst toch opengaat.]],
    [[I understand. I will see what I can do. Perhaps there is still room when the list is opened anyway.]] },
  --# choose/wethouder/option/kijken/why
  { [[Er is geen ruimte, en dat weet je. Zo'n halve toezegging wordt onderweg een hele. Straks moet Joost hem terugdraaien.]],
    [[There is no room, and you know it. Half a promise like that becomes a whole one on the way. Soon Joost will have to take it back.]] },
  --# scene/wethouder/say.6
  { [[Kijk, daar kan ik mee verder. Ik meld het vast aan de verzekeraar.]],
    [[See, that helps me. I will tell the insurer already.]] },
  --# choose/wethouder/option/joost/text
  { [[Dat kunt u het best aan de archivaris vragen. Die gaat over wat er weg mag.]],
    [[You had better ask the archivist. He is the one who decides what may go.]] },
  --# choose/wethouder/option/joost/why
  { [[Joost zal hetzelfde zeggen en dat is veilig. Maar jij kent het antwoord. Nu gaat de wethouder weg met hoop, en weet hij nog niet waarom het niet kan.]],
    [[Joost will say the same and that is safe. But you know the answer. Now the alderman leaves with hope, and still does not know why it cannot be done.]] },
  --# scene/wethouder/say.7
  { [[Joost. Die met de vulpen. Goed, dan loop ik daar morgen langs.]],
    [[Joost. The one with the fountain pen. Good, I will go and see him tomorrow.]] },
  --# choose/wethouder/option/dunner/text
  { [[De zaak blijft, maar de losse mailtjes kunnen eruit. Dan hebt u een opgeruimd dossier én houden we de vergunning.]],
    [[The case stays, but the loose mails can come out. Then you have a tidy file and we keep the permit.]] },
  --# choose/wethouder/option/dunner/why
  { [[Opruimen klinkt netjes. Maar een zaak uitdunnen terwijl er een claim over loopt, is bewijs weghalen. Ook als het rommelige mailtjes zijn.]],
    [[Tidying sounds neat. But thinning out a case while a claim about it is running is taking away evidence. Even if they are messy mails.]] },
  --# scene/wethouder/say.8
  { [[Opgeruimd, dat is precies het woord. Dank je.]],
    [[Tidy, that is exactly the word. Thank you.]] },

  --# ===== Scene lijst: De vernietigingslijst =====

  --# scene/lijst/title
  { [[De vernietigingslijst]], [[The destruction list]] },
  --# scene/lijst/say.1
  { [[De wethouder was bij me. Hij zei dat jij nog zou kijken naar het Zomerfeest. Ik heb hem uitgelegd dat er niets te kijken valt. Zeg dat een volgende keer zelf, dan hoeft hij niet twee trappen op.]],
    [[The alderman came to see me. He said that you would have a look at Zomerfeest. I explained to him that there is nothing to look at. Next time say so yourself, then he need not climb two flights of stairs.]] },
  --# scene/lijst/say.2
  { [[Joost Verbruggen is archivaris. Hij deelt de baan met Willem. Willem doet de kelder, Joost doet alles met een stekker.]],
    [[Joost Verbruggen is an archivist. He shares the job with Willem. Willem does the cellar, Joost does everything with a plug.]] },
  --# scene/lijst/say.3
  { [[Mooie ochtend. Ik lees elke regel, met vulpen. Ik mis weinig. Maar ik ben een mens, dus jij bent de eerste die kijkt, en niet ik.]],
    [[Fine morning. I read every line, with a fountain pen. I miss little. But I am human, so you are the first to look, and not me.]] },
  --# scene/lijst/say.4
  { [[En ik lees mee over de procedures. Ik ben graag voorzichtig. Dat is in mijn vak geen gebrek, dat is de functieomschrijving.]],
    [[And I read along for the proceedings. I like to be careful. In my trade that is not a fault, it is the job description.]] },
  --# scene/lijst/say.5
  { [[Ik voer uit. Als het zover is. Zeg me wel waar ik moet kijken, want kopieën zitten op plekken waar niemand ze neerlegt.]],
    [[I carry it out. When the time comes. But do tell me where to look, because copies sit in places where nobody puts them.]] },
  --# scene/lijst/note.1
  { [[De lijst gaat langs Petra, Daan en Joost. Dan wacht hij zeven dagen. Komt er in die week een stop bij, dan moet je iets doen: het systeem kijkt zelf alleen naar de termijn.]],
    [[The list goes past Petra, Daan and Joost. Then it waits seven days. If a hold is added in that week you have to act: the system itself only looks at the term.]] },
  --# destroy/lijst/ask
  { [[Maak van het voorstel een vernietigingslijst die klopt.]],
    [[Turn the proposal into a destruction list that is right.]] },
  --# destroy/lijst/hint
  { [[Wat mag, gaat op de lijst. Wat niet mag, gaat eraf met de goede reden. Daarna: beoordelen, toestemming, wachten, uitvoeren, verklaren.]],
    [[What may go, goes on the list. What may not, comes off with the right reason. After that: review, consent, wait, carry out, declare.]] },
  --# destroy/lijst/hint.2
  { [[Kijk bij Mensen wie mag beoordelen. Kijk in het stopregister wat nu niet weg mag.]],
    [[See under People who may review. See in the hold register what may not go now.]] },
  --# destroy/lijst/hint.3
  { [[Kijk aan het einde van de wachttermijn nog een keer in het stopregister. Er kan iets bij gekomen zijn.]],
    [[At the end of the waiting period, look in the hold register once more. Something may have been added.]] },
  --# destroy/lijst/name
  { [[VL-2026-02]], [[VL-2026-02]] },
  --# destroy/lijst/review/petra/agrees
  { [[Vanuit Vergunningen: akkoord. Ik heb meegelezen zover mijn boterham reikte. Wat jij erop hebt laten staan, kennen wij niet meer.]],
    [[From Permits: agreed. I read along as far as my sandwich reached. What you left on it we no longer know.]] },
  --# destroy/lijst/review/joost/objects/L1
  { [[De dakkapel is een omgevingsvergunning voor bouwen. 11.1.6, dus B. Over zeventig jaar wil iemand weten wie hem daar zette. De buren misschien.]],
    [[The dormer is an environmental permit for building. 11.1.6, so B. In seventy years somebody will want to know who put it there. The neighbours perhaps.]] },
  --# destroy/lijst/review/joost/objects/L2
  { [[De uitrit ligt er nog. Dan is de termijn niet begonnen, hoe oud het papier ook is.]],
    [[The driveway is still there. Then the term has not started, however old the paper is.]] },
  --# destroy/lijst/review/joost/objects/L5
  { [[In de splitsing zitten twee brondocumenten voor de BAG. Dan is het 11.2.1, en die blijft.]],
    [[In the splitting there are two source documents for the BAG. Then it is 11.2.1, and that stays.]] },
  --# destroy/lijst/review/joost/objects/L6
  { [[Deze garage valt onder ons SIO-besluit. Lijst 2020, 11.3.2: B. En ik wil weten wat er onder dat putdeksel zit.]],
    [[This garage falls under our SIO decision. List 2020, 11.3.2: B. And I want to know what is under that manhole cover.]] },
  --# destroy/lijst/review/joost/objects/L7
  { [[Bij het Zomerfeest hoort een stop. De claim loopt nog, en de rechter vraagt straks niet om een samenvatting.]],
    [[Zomerfeest needs a hold. The claim is still running, and the court will not be asking for a summary.]] },
  --# destroy/lijst/review/joost/objects/L9
  { [[Een sloopmelding is 11.1.3: B. Dat er niets meer staat, is juist de reden om het op te schrijven.]],
    [[A demolition notice is 11.1.3: B. That nothing stands there any more is the very reason to write it down.]] },
  --# destroy/lijst/review/joost/objects/L12
  { [[Dit bezwaar heeft de dakkapel veranderd. Dan volgt het de hoofdzaak: 13.1.3, B.]],
    [[This objection changed the dormer. Then it follows the main case: 13.1.3, B.]] },
  --# destroy/lijst/review/joost/agrees
  { [[Twaalf regels gelezen, twee keer de vulpen bijgevuld. Rechtmatig wat mij betreft. Ik geef toestemming, onder ons eigen besluit informatiebeheer.]],
    [[Twelve lines read, the fountain pen refilled twice. Lawful as far as I am concerned. I give consent, under our own decision on information management.]] },
  --# destroy/lijst/review/daan/objects/L3
  { [[De lindes? Over bomen wordt hier altijd iets gevraagd. Ik heb er niets van binnen, maar ik voel het aankomen. Bewaar hem liever nog een jaar.]],
    [[The limes? People here always ask about trees. I have nothing in yet, but I feel it coming. Better keep it another year.]] },
  --# destroy/lijst/review/daan/objects/L7
  { [[Het Zomerfeest kan niet. Daar loopt een claim over, met een zitting in januari. Die staat in mijn register, onder het park.]],
    [[Zomerfeest cannot go. There is a claim about it, with a hearing in January. It is in my register, under the park.]] },
  --# destroy/lijst/review/daan/objects/L11
  { [[Horeca is altijd gevoelig. Misschien wil iemand ooit weten wie daar schonk. Ik zou hem houden.]],
    [[Bars and cafés are always sensitive. Maybe somebody will want to know one day who poured there. I would keep it.]] },
  --# destroy/lijst/review/daan/agrees
  { [[Dan is het mij goed. Ik schrijf mijn twijfel in de kantlijn. Daar is een kantlijn voor.]],
    [[Then I am fine with it. I write my doubt in the margin. That is what margins are for.]] },
  --# destroy/lijst/place/zaaksysteem/text
  { [[Het zaaksysteem zelf, met alle bijlagen]], [[The case system itself, with all attachments]] },
  --# destroy/lijst/place/zaaksysteem/why
  { [[Daar ligt de zaak. Naar de prullenbak verplaatsen is nog geen vernietigen.]],
    [[That is where the case is. Moving it to the bin is not destruction yet.]] },
  --# destroy/lijst/place/zoekindex/text
  { [[De zoekindex en de voorbeeldplaatjes]], [[The search index and the previews]] },
  --# destroy/lijst/place/zoekindex/why
  { [[Daarin is de inhoud nog te lezen, ook als de zaak weg is. Dit wordt bijna altijd vergeten.]],
    [[There the content can still be read, even when the case is gone. This is nearly always forgotten.]] },
  --# destroy/lijst/place/k-schijf/text
  { [[De kopieën op de K-schijf]], [[The copies on the K drive]] },
  --# destroy/lijst/place/k-schijf/why
  { [[Een kopie zonder eigen rol gaat mee. Anders is de zaak niet weg maar verhuisd.]],
    [[A copy with no part of its own goes too. Otherwise the case is not gone but moved.]] },
  --# destroy/lijst/place/proef/text
  { [[De proefomgeving van januari]], [[The test environment of January]] },
  --# destroy/lijst/place/proef/why
  { [[Een proefomgeving met echte zaken is gewoon een kopie. Ook daar moet het weg.]],
    [[A test environment with real cases is simply a copy. It has to go there as well.]] },
  --# destroy/lijst/place/back-up/text
  { [[De back-ups: laten overschrijven, uiterlijk na dertig dagen]],
    [[The back-ups: let them be overwritten, after thirty days at most]] },
  --# destroy/lijst/place/back-up/why
  { [[Losse zaken uit een back-up halen kan hier niet. De kringloop doet het, en de datum komt in de verklaring.]],
    [[Taking single cases out of a back-up cannot be done here. The cycle does it, and the date goes into the declaration.]] },
  --# destroy/lijst/place/gemeenteblad/text
  { [[De bekendmaking op de website van de gemeente]],
    [[The announcement on the website of the municipality]] },
  --# destroy/lijst/place/gemeenteblad/why
  { [[Die bekendmaking heeft een eigen rol en een eigen termijn. Hij hoort niet bij deze lijst.]],
    [[That announcement has a part and a term of its own. It does not belong to this list.]] },
  --# destroy/lijst/place/neef/text
  { [[De lopende zaak van de neef, Z-2024-1322]], [[The running case of the nephew, Z-2024-1322]] },
  --# destroy/lijst/place/neef/why
  { [[Dat is een andere zaak, van een ander bedrijf. Wat daarin zit, speelt daar een eigen rol.]],
    [[That is another case, of another business. What is in it plays a part of its own there.]] },
  --# destroy/lijst/fails/L10
  { [[Bestand vergrendeld: terras-kraai.dwg staat nog open op de balie.]],
    [[File locked: terras-kraai.dwg is still open at the counter.]] },
  --# destroy/lijst/field/specificatie/ask
  { [[Wat is er vernietigd?]], [[What was destroyed?]] },
  --# destroy/lijst/field/specificatie/option/aantal/text
  { [[Zaken van Vergunningen uit de jaren 2020 tot en met 2025, zoals vermeld op lijst VL-2026-02.]],
    [[Cases of Permits from the years 2020 up to and including 2025, as stated on list VL-2026-02.]] },
  --# destroy/lijst/field/specificatie/option/aantal/why
  { [[De lijst is een goed begin, maar niet alles erop is gegaan. De verklaring moet zelf zeggen welke zaken het zijn.]],
    [[The list is a good start, but not everything on it went. The declaration itself must say which cases they are.]] },
  --# destroy/lijst/field/specificatie/option/per-zaak/text
  { [[Per zaak: nummer, onderwerp, periode en aantal stukken.]],
    [[Per case: number, subject, period and number of documents.]] },
  --# destroy/lijst/field/specificatie/option/per-zaak/why
  { [[Zo is elke zaak later te herkennen, zonder dat er namen van bewoners in staan.]],
    [[So every case can be recognised later, with no names of residents in it.]] },
  --# destroy/lijst/field/specificatie/option/namen/text
  { [[Per zaak: nummer, adres, naam van de aanvrager en wat er in de brieven stond. Dan is alles terug te vinden.]],
    [[Per case: number, address, name of the applicant and what the letters said. Then everything can be found again.]] },
  --# destroy/lijst/field/specificatie/option/namen/why
  { [[Nu bewaar je voor altijd wat je net hebt vernietigd. Een specificatie is geen samenvatting.]],
    [[Now you keep for ever what you have just destroyed. A specification is not a summary.]] },
  --# destroy/lijst/field/grond/ask
  { [[Op welke grond?]], [[On what ground?]] },
  --# destroy/lijst/field/grond/option/systeem/text
  { [[Op grond van het voorstel van het zaaksysteem en de goedkeuring van proceseigenaar en archivaris.]],
    [[On the ground of the proposal of the case system and the approval of process owner and archivist.]] },
  --# destroy/lijst/field/grond/option/systeem/why
  { [[Dat zegt wie het goedvond, niet waarom het mocht. Goedkeuring is geen grond.]],
    [[That says who approved, not why it was allowed. Approval is not a ground.]] },
  --# destroy/lijst/field/grond/option/avg/text
  { [[De AVG: persoonsgegevens mogen niet langer blijven dan nodig is.]],
    [[The AVG: personal data may not stay longer than necessary.]] },
  --# destroy/lijst/field/grond/option/avg/why
  { [[Een goede reden om op tijd te zijn. Maar de termijn zelf komt uit de selectielijst.]],
    [[A good reason to be in time. But the term itself comes from the selection list.]] },
  --# destroy/lijst/field/grond/option/categorie/text
  { [[De selectielijst gemeenten 2020, met per zaak het nummer en de begindatum.]],
    [[The selection list for municipalities 2020, with the number and the start date per case.]] },
  --# destroy/lijst/field/grond/option/categorie/why
  { [[De selectielijst geeft de grond. Met nummer en begindatum kan iemand het later narekenen.]],
    [[The selection list gives the ground. With number and start date somebody can do the sum again later.]] },
  --# destroy/lijst/field/wijze/ask
  { [[Op welke manier?]], [[In what manner?]] },
  --# destroy/lijst/field/wijze/option/alle-plekken/text
  { [[Gewist in alle vier de systemen. In de back-ups overschreven, uiterlijk na dertig dagen.]],
    [[Wiped in all four systems. In the back-ups overwritten, after thirty days at most.]] },
  --# destroy/lijst/field/wijze/option/alle-plekken/why
  { [[Dit zegt waar het lag en wanneer het ook uit de back-ups is. Waar is het alleen als je alle plaatsen koos. Pas dan is de inhoud nergens meer terug te halen.]],
    [[This says where it was and when it is out of the back-ups too. It is only true when you chose all the places. Only then can the content not be brought back anywhere.]] },
  --# destroy/lijst/field/wijze/option/aangekruist/text
  { [[Gewist op de plaatsen die ik koos, elk met naam. Ligt er ergens nog iets, dan staat dat erbij.]],
    [[Wiped in the places I chose, each by name. If something is still left somewhere, that is said too.]] },
  --# destroy/lijst/field/wijze/option/aangekruist/why
  { [[Een eerlijke zin: wie hem leest, kan het nagaan. Ligt er nog iets, dan is dit wat je verklaart. Ligt er niets meer, zeg dat dan ook, met de datum van de back-ups.]],
    [[An honest sentence: who reads it can check it. If something is left, this is what you declare. If nothing is left, say that as well, with the date of the back-ups.]] },
  --# destroy/lijst/field/wijze/option/procedure/text
  { [[Volgens de werkwijze vernietigen van Waterveen, door functioneel beheer, na akkoord van alle betrokkenen.]],
    [[According to the destruction procedure of Waterveen, by applications management, after consent of all involved.]] },
  --# destroy/lijst/field/wijze/option/procedure/why
  { [[Dat is hoe er is besloten. De vraag is wat er met de bestanden is gebeurd, en waar.]],
    [[That is how it was decided. The question is what happened to the files, and where.]] },
  --# destroy/lijst/field/wijze/option/digitaal/text
  { [[Digitaal verwijderd uit het zaaksysteem, zonder mogelijkheid om het terug te zetten.]],
    [[Digitally removed from the case system, with no way of putting it back.]] },
  --# destroy/lijst/field/wijze/option/digitaal/why
  { [[In de proefomgeving en de zoekindex stond het ook. Zolang er een kopie ligt, is deze zin niet waar.]],
    [[It was in the test environment and the search index as well. As long as a copy lies there, this sentence is not true.]] },
  --# destroy/lijst/field/wanneer/ask
  { [[Welke datum komt erin?]], [[Which date goes in?]] },
  --# destroy/lijst/field/wanneer/option/akkoord/text
  { [[De dag waarop Joost toestemming gaf. Dat was het besluit, de rest is uitvoering.]],
    [[The day on which Joost gave permission. That was the decision, the rest is carrying it out.]] },
  --# destroy/lijst/field/wanneer/option/akkoord/why
  { [[Op die dag lag alles er nog. De verklaring zegt wanneer iets echt weg was, niet wanneer het mocht.]],
    [[On that day everything was still there. The declaration says when something was really gone, not when it was allowed to go.]] },
  --# destroy/lijst/field/wanneer/option/per-zaak/text
  { [[Per zaak de dag waarop hij gewist is. Liep er een vast, dan ook dat, met de reden.]],
    [[For each case the day on which it was wiped. If one got stuck, then that too, with the reason.]] },
  --# destroy/lijst/field/wanneer/option/per-zaak/why
  { [[De verklaring komt na de uitvoering en zegt wat er is gebeurd. Ook wat eerst misging, hoort erin.]],
    [[The declaration comes after the run and says what happened. What went wrong at first belongs in it too.]] },
  --# destroy/lijst/field/wanneer/option/een-dag/text
  { [[De dag van de run, voor de hele lijst dezelfde. Zo sluiten lijst en verklaring mooi op elkaar aan.]],
    [[The day of the run, the same for the whole list. So list and declaration match nicely.]] },
  --# destroy/lijst/field/wanneer/option/een-dag/why
  { [[Voor de meeste zaken klopt dat. Maar liep er een vast, dan is die op papier weg terwijl hij er nog lag.]],
    [[For most cases that is true. But if one got stuck, it is gone on paper while it was still there.]] },
  --# destroy/lijst/field/wanneer/option/vandaag/text
  { [[De dag waarop ik de verklaring schrijf. Dan is alles zeker weg en hoef ik niets na te zoeken.]],
    [[The day on which I write the declaration. By then all is surely gone and I need not look anything up.]] },
  --# destroy/lijst/field/wanneer/option/vandaag/why
  { [[Wie later wil weten wanneer een zaak verdween, vindt alleen de dag waarop jij erover schreef.]],
    [[Whoever wants to know later when a case disappeared will only find the day on which you wrote about it.]] },

  --# ===== Scene serverruimte: In de serverruimte =====

  --# scene/serverruimte/title
  { [[In de serverruimte]], [[In the server room]] },
  --# scene/serverruimte/say.2
  { [[De serverruimte zoemt. Hans heeft een trui aan die niet voor bezoek is bedoeld. Daan is meegelopen en houdt zijn jas dicht.]],
    [[The server room hums. Hans is wearing a jumper that is not meant for visitors. Daan has come along and keeps his coat closed.]] },
  --# scene/serverruimte/say.3
  { [[De lindes. Vrijdag de twintigste kwam het Woo-verzoek binnen, ik had het in het register gezet. Een paar dagen later waren de stukken weg. Nu moet ik uitleggen dat wij vernietigden wat net was gevraagd.]],
    [[The limes. On Friday the twentieth the Woo request came in, I had put it in the register. A few days later the documents were gone. Now I have to explain that we destroyed what had just been asked for.]] },
  --# scene/serverruimte/say.4
  { [[Over die lindes kwam vrijdag de twintigste een Woo-verzoek. Het dossier lag er nog. Ik had er al een gevoel bij. Al is een gevoel geen reden, dat weet ik nu ook.]],
    [[On Friday the twentieth a Woo request came in about those limes. The file was still there. I already had a feeling about it. Though a feeling is no reason, I know that now.]] },
  --# scene/serverruimte/say.5
  { [[Vannacht viel een schijf uit: die met de horecazaken. De nieuwste back-up die het deed, was die van 24 november. Die heb ik teruggezet. Wat wij daarna van die schijf hebben vernietigd, staat er dus weer.]],
    [[Last night a disk failed: the one with the catering cases. The newest back-up that worked was the one of 24 November. I restored it. So what we have destroyed from that disk since then is back.]] },
  --# choose/terugzetten/ask
  { [[Vernietigde horecazaken staan er weer. Wat doe je?]],
    [[Destroyed catering cases are back. What do you do?]] },
  --# choose/terugzetten/option/laten/text
  { [[Laten staan. Wij hebben ze netjes vernietigd, dat staat op papier. Wat een back-up daarna doet, is techniek.]],
    [[Leave it. We destroyed them properly, it says so on paper. What a back-up does after that is technology.]] },
  --# choose/terugzetten/option/laten/why
  { [[Wat te lezen is, is er. De verklaring klopt nu niet meer en de zaken vallen gewoon weer onder een Woo-verzoek.]],
    [[What can be read is there. The declaration is no longer true, and the cases simply fall under a Woo request again.]] },
  --# scene/serverruimte/say.6
  { [[Techniek. Die doet het, dus niemand gaat het merken. Denk ik.]],
    [[Technology. It works, so nobody will notice. I think.]] },
  --# choose/terugzetten/option/logboek/text
  { [[Stops nakijken, opnieuw vernietigen volgens het logboek, en bij de verklaring noteren wat er is gebeurd.]],
    [[Check the holds, destroy again by the log of the run, and note with the declaration what happened.]] },
  --# choose/terugzetten/option/logboek/why
  { [[Na terugzetten draai je de vernietigingen opnieuw. Het besluit geldt nog. Kijk wel eerst of er intussen een stop is bijgekomen, en schrijf op wat er gebeurde.]],
    [[After a restore you run the destructions again. The decision still holds. But first look whether a hold has been added meanwhile, and write down what happened.]] },
  --# scene/serverruimte/say.7
  { [[Het logboek afspelen na elke herstelde back-up. Dat zet ik in mijn draaiboek, onder 'koffie zetten'.]],
    [[Playing the log after every restored back-up. That goes into my script, under 'make coffee'.]] },
  --# choose/terugzetten/option/stil/text
  { [[Wis ze vandaag nog een keer. Ze waren al goedgekeurd, dus hier hoeft niemand meer van te weten.]],
    [[Wipe them once more today. They had been approved, so nobody needs to know about this any more.]] },
  --# choose/terugzetten/option/stil/why
  { [[Weg zijn ze dan wel, en dat moest ook. Maar zonder notitie weet niemand dat ze terug waren. Wie later in het logboek kijkt, vindt een raadsel.]],
    [[Then they are gone, and so they should be. But without a note nobody knows that they were back. Whoever looks in the log later will find a riddle.]] },
  --# scene/serverruimte/say.8
  { [[Geen mailtje, geen ticket, geen getuigen. Ik voel me een beetje een inbreker.]],
    [[No mail, no ticket, no witnesses. I feel a bit like a burglar.]] },
  --# choose/terugzetten/option/opnieuw-lijst/text
  { [[Dan zet ik ze op de volgende lijst, met opnieuw een akkoord van Petra, Daan en Joost. Zo is het zuiver.]],
    [[Then I put them on the next list, with consent once more from Petra, Daan and Joost. That keeps it pure.]] },
  --# choose/terugzetten/option/opnieuw-lijst/why
  { [[Het besluit was er al en is niet veranderd. Opnieuw besluiten kan, maar tot maart staan de zaken er weer. Opnieuw uitvoeren is genoeg.]],
    [[The decision was there and has not changed. You may decide again, but until March the cases will be there. Carrying it out again is enough.]] },
  --# scene/serverruimte/say.9
  { [[Maart. Dan staan ze er dus nog drie maanden, om weg te mogen.]],
    [[March. So they will be there another three months, in order to be allowed to go.]] },
  --# scene/serverruimte/say.10
  { [[Vannacht viel een schijf uit: die met de horecazaken. Ik heb een back-up teruggezet. Van onze lijst was daar niets van vernietigd, dus er kwam ook niets terug. Deze keer.]],
    [[Last night a disk failed: the one with the catering cases. I restored a back-up. Nothing on it had been destroyed from our list, so nothing came back. This time.]] },
  --# scene/serverruimte/say.11
  { [[Er is niets vernietigd. De lijst ligt in de la tot maart. Mijn trui had ik dus niet nodig.]],
    [[Nothing was destroyed. The list is in the drawer until March. So I did not need my jumper.]] },
  --# scene/serverruimte/say.12
  { [[De nieuwe lijst is binnen. Vooroverleg, vooroverleg, vooroverleg. Vierenzestig stuks, allemaal 'afgebroken', allemaal negen jaar te vroeg. Vorig jaar keken we naar één regel. Niet naar de knop.]],
    [[The new list is in. Consultation, consultation, consultation. Sixty-four of them, all 'broken off', all nine years too early. Last year we looked at one line. Not at the button.]] },

  --# ===== Scene maart: Maart 2027 =====

  --# scene/maart/title
  { [[Maart 2027]], [[March 2027]] },
  --# scene/maart/say.2
  { [[De run van maart is geweest. Eén lijst, één handtekening. Ik heb alle regels gelezen. Daarna heb ik een uur geslapen.]],
    [[The March run has been. One list, one signature. I read every line. After that I slept for an hour.]] },

  --# ===== Scene juni: Juni 2027 =====

  --# scene/juni/title
  { [[Juni 2027]], [[June 2027]] },
  --# scene/juni/say.2
  { [[Een half jaar later. Joost heeft de lijst van vorig jaar op tafel gelegd. De inkt van zijn vulpen is bruin geworden.]],
    [[Half a year later. Joost has put last year's list on the table. The ink of his fountain pen has turned brown.]] },
  --# scene/juni/say.3
  { [[De inspecteur trok een steekproef van tien. Eén daarvan was van deze lijst, en die had er moeten zijn. Ik heb geschreven wat er gebeurd is. Terug komt hij niet.]],
    [[The inspector took a sample of ten. One of them was on this list, and it should have been there. I wrote down what happened. It will not come back.]] },
  --# scene/juni/say.4
  { [[Op de Wilgenstraat wordt het dak vervangen. In het archief ontbreekt een stuk van het verhaal: wat er mocht, of waarom het zijraam van matglas moest zijn. De buren op nummer 7 weten het nog wel. Elke dag.]],
    [[On the Wilgenstraat the roof is being replaced. A piece of the story is missing from the archive: what was allowed, or why the side window had to be frosted glass. The neighbours at number 7 still know. Every day.]] },
  --# scene/juni/say.5
  { [[En op de Industrieweg is gegraven voor een school. Onder het putdeksel zat een olietank. In het dossier zat de kaart.]],
    [[And on the Industrieweg they dug for a school. Under the manhole cover was an oil tank. The map was in the file.]] },
  --# scene/juni/say.6
  { [[Op Sluisweg 41 hangen weer drie huisnummers. Dat wij die splitsing weigerden, kunnen we in de BAG nog zien. Waaróm, dat lag in de zaak.]],
    [[At Sluisweg 41 there are three house numbers again. That we refused the splitting can still be seen in the BAG. Why we did was in the case.]] },
  --# scene/juni/say.7
  { [[Op de Achterweg wil de nieuwe eigenaar weten waar het asbest bleef. Het bonnetje zat bij de sloopmelding. De kat is overigens terecht.]],
    [[On the Achterweg the new owner wants to know where the asbestos went. The receipt was with the demolition notice. The cat has been found, by the way.]] },
  --# scene/juni/say.8
  { [[De inspecteur trok een steekproef van tien. Twee waren van deze lijst. Hij zocht de dakkapel en hij vond hem, met het matglas erbij. Hij heeft drie minuten gekeken. Dat was een mooie dag.]],
    [[The inspector took a sample of ten. Two were on this list. He looked for the dormer and he found it, frosted glass and all. He looked for three minutes. That was a beautiful day.]] },
  --# scene/juni/say.9
  { [[Van één regel wilde de inspecteur meer weten: het terras. Goedgekeurd, vastgelopen, blijven staan. Hij heeft in de verklaring nagelezen of dat er ook stond.]],
    [[About one line the inspector wanted to know more: the terrace. Approved, got stuck, still there. He read in the declaration whether it said so too.]] },
  --# scene/juni/say.10
  { [[De rechtbank vroeg in januari om de foto's van de trap. Wij hebben geen foto's meer. Wij hebben een verklaring van vernietiging, met een datum ná de claim. De rechter las hem hardop voor.]],
    [[In January the court asked for the photos of the steps. We have no photos any more. We have a declaration of destruction, dated after the claim. The judge read it out aloud.]] },
  --# scene/juni/say.11
  { [[De rechtbank kreeg het dossier van het Zomerfeest. De advocaat legde onze inhoudsopgave naast de stukken en vroeg waar de mail over de trap was. Toen werd het heel stil.]],
    [[The court got the file of Zomerfeest. The lawyer laid our table of contents next to the documents and asked where the mail about the steps was. Then it went very quiet.]] },
  --# scene/juni/say.12
  { [[De rechtbank vroeg om het Zomerfeest. Het lag er nog, maar nergens stond dat het bij de claim hoorde. Ik heb er een dag naar gezocht. Onder het park, natuurlijk.]],
    [[The court asked for Zomerfeest. It was still there, but nowhere did it say that it belonged to the claim. I searched for a day. Under the park, of course.]] },
  --# scene/juni/say.13
  { [[De rechtbank kreeg het hele dossier, ook de mail over de worst. Foto 17 liet zien dat de leuning er zat. De claim is afgewezen, en in mei mocht de zaak eindelijk weg.]],
    [[The court got the whole file, the mail about the sausage too. Photo 17 showed that the handrail was there. The claim was dismissed, and in May the case could go at last.]] },
  --# scene/juni/say.14
  { [[De Nieuwe Kade heeft nu toch een vergunning aangevraagd. Met een kopie van ons advies uit 2021. Wij hebben het zelf niet meer. We moeten dus geloven wat zij zeggen dat wij zeiden.]],
    [[De Nieuwe Kade has now applied for a permit after all. With a copy of our advice of 2021. We no longer have it ourselves. So we must believe what they say we said.]] },
  --# scene/juni/say.15
  { [[De uitrit aan de Dorpsweg. De overbuurman heeft een advocaat en wij hebben geen vergunning meer. Gelukkig had de man er nog een. Onder de camper.]],
    [[The driveway on the Dorpsweg. The neighbour has a lawyer and we no longer have a permit. Luckily the man still had one. Under the camper van.]] },
  --# scene/juni/say.16
  { [[Mevrouw Waterman vroeg wat wij nog van haar hadden. Niets, schreef ik. Toen vond ik haar hele dossier, teruggezet en wel. Ik heb de brief opnieuw moeten schrijven.]],
    [[Ms Waterman asked what we still had of hers. Nothing, I wrote. Then I found her whole file, restored and all. I had to write that letter again.]] },
  --# scene/juni/say.17
  { [[De heer Kraai vroeg wat wij nog van zijn eerste terras hadden. Niets, schreef ik. Toen vond ik zijn hele aanvraag, teruggezet en wel, met brandkraan. Ik heb de brief opnieuw moeten schrijven.]],
    [[Mr Kraai asked what we still had of his first terrace. Nothing, I wrote. Then I found his whole application, restored and all, with the fire hydrant. I had to write that letter again.]] },
  --# scene/juni/say.18
  { [[Iemand van de accountant keek in het logboek. Twee keer vernietigd, één verklaring. Hij vroeg wat er in december was gebeurd. Ik was er zelf bij en ik kon het niet goed uitleggen.]],
    [[Somebody from the auditors looked in the log. Destroyed twice, one declaration. He asked what had happened in December. I was there myself and I could not explain it well.]] },
  --# scene/juni/say.19
  { [[De inspecteur vroeg wat ik van regel 8 vond. Ik wist niet welke dat was. Het is mijn naam, en jouw hand. Dat gesprek duurde langer dan lezen had geduurd.]],
    [[The inspector asked what I thought of line 8. I did not know which one that was. It is my name, and your hand. That talk took longer than reading would have done.]] },
  --# scene/juni/say.20
  { [[De inspecteur zocht het oordeel van Vergunningen. Hij vond een mail zonder antwoord. 'Wie zwijgt, stemt toe' staat niet in ons besluit informatiebeheer. Ik heb het twee keer gelezen.]],
    [[The inspector looked for the judgement of Permits. He found a mail without an answer. 'Silence is consent' is not in our decision on information management. I have read it twice.]] },
  --# scene/juni/say.21
  { [[In februari kwam er een verzoek om inzage. Daar vielen ook zaken onder die vorig jaar al weg hadden gemoeten. Een week werk aan papier dat er niet meer hoorde te zijn.]],
    [[In February a request for access came in. It covered cases that should have gone last year. A week of work on paper that should no longer have been there.]] },
  --# scene/juni/say.22
  { [[De lijst van dit jaar is kort. De vierenzestig vooroverleggen staan er niet op, want die zijn tien jaar. En er is nu een veld 'opgehouden op'. Jan vult het in. Met datum, en met een tekeningetje.]],
    [[This year's list is short. The sixty-four consultations are not on it, because those are ten years. And there is a field 'stopped on' now. Jan fills it in. With the date, and with a little drawing.]] },
  --# scene/juni/say.23
  { [[Twaalf regels stonden er op die lijst. Volgens de termijn konden er vier weg, en toen het zover was drie. Wat zegt dat over de manier waarop dat systeem is ingericht? En wie van ons had dat moeten zien?]],
    [[Twelve lines were on that list. By their terms four of them could go, and when the day came, three. What does that say about the way that system was set up? And which of us should have seen it?]] },
  --# reflect/terugblik/ask
  { [[Vier van de twaalf regels konden volgens de termijn weg. Wat zegt dat over de inrichting van het zaaksysteem, en wie zou dat bij jullie herstellen?]],
    [[By their terms four of the twelve lines could go. What does that say about the set-up of the case system, and who would mend it where you work?]] },
  --# reflect/terugblik/hint
  { [[Denk aan een systeem dat je zelf gebruikt. Niemand beoordeelt wat je schrijft.]],
    [[Think of a system you use yourself. Nobody judges what you write.]] },

  --# ===== Stuk VL: Vernietigingslijst VL-2026-02 =====

  --# record/VL/title
  { [[Vernietigingslijst VL-2026-02]], [[Destruction list VL-2026-02]] },
  --# record/VL/kind
  { [[voorstel]], [[proposal]] },
  --# record/VL/where
  { [[Zaaksysteem]], [[Case system]] },
  --# record/VL/fact.1
  { [[Regels: 12]], [[Lines: 12]] },
  --# record/VL/fact.2
  { [[Gemaakt door: het systeem]], [[Made by: the system]] },
  --# record/VL/fact.3
  { [[Gelezen door: niemand]], [[Read by: nobody]] },
  --# record/VL/page.1/title
  { [[VL-2026-02, voorstel van het systeem]], [[VL-2026-02, proposal of the system]] },
  --# record/VL/page.1/row.1/cell.1
  { [[Regel]], [[Line]] },
  --# record/VL/page.1/row.1/cell.2
  { [[Zaak]], [[Case]] },
  --# record/VL/page.1/row.1/cell.3
  { [[Gesloten]], [[Closed]] },
  --# record/VL/page.1/row.1/cell.4
  { [[Categorie]], [[Category]] },
  --# record/VL/page.1/row.1/cell.5
  { [[Termijn]], [[Term]] },
  --# record/VL/page.1/row.1/cell.6
  { [[Weg vanaf]], [[Destroy from]] },
  --# record/VL/page.1/row.2/cell.2
  { [[Dakkapel Wilgenstraat 9, verleend]], [[Dormer Wilgenstraat 9, granted]] },
  --# record/VL/page.1/row.2/cell.5
  { [[1 jaar]], [[1 year]] },
  --# record/VL/page.1/row.3/cell.2
  { [[Uitrit Dorpsweg 3, verleend]], [[Driveway Dorpsweg 3, granted]] },
  --# record/VL/page.1/row.4/cell.2
  { [[Kappen 4 lindes Kerkpad, verleend]], [[Felling 4 limes Kerkpad, granted]] },
  --# record/VL/page.1/row.5/cell.2
  { [[Carport Meidoornlaan 22, geweigerd]], [[Carport Meidoornlaan 22, refused]] },
  --# record/VL/page.1/row.5/cell.5
  { [[5 jaar]], [[5 years]] },
  --# record/VL/page.1/row.6/cell.2
  { [[Woningsplitsing Sluisweg 41, geweigerd]], [[Splitting of house Sluisweg 41, refused]] },
  --# record/VL/page.1/row.7/cell.2
  { [[Milieuvergunning garage, ingetrokken]], [[Environmental permit garage, withdrawn]] },
  --# record/VL/page.1/row.7/cell.4
  { [[11.3 (lijst 2017)]], [[11.3 (list 2017)]] },
  --# record/VL/page.1/row.8/cell.2
  { [[Evenement Zomerfeest 2024, verleend]], [[Event Zomerfeest 2024, granted]] },
  --# record/VL/page.1/row.9/cell.2
  { [[Vooroverleg appartementen Kade 30]], [[Preliminary consultation flats Kade 30]] },
  --# record/VL/page.1/row.10/cell.2
  { [[Sloopmelding schuur Achterweg 11]], [[Demolition notice barn Achterweg 11]] },
  --# record/VL/page.1/row.11/cell.2
  { [[Aanvraag terras De Kraai, ingetrokken]], [[Application terrace De Kraai, withdrawn]] },
  --# record/VL/page.1/row.12/cell.2
  { [[Drank en horeca café De Sluis, verleend]], [[Alcohol licence café De Sluis, granted]] },
  --# record/VL/page.1/row.13/cell.2
  { [[Bezwaar tegen dakkapel Wilgenstraat 9]], [[Objection to dormer Wilgenstraat 9]] },
  --# record/VL/page.2/title
  { [[Hoe dit voorstel is gemaakt]], [[How this proposal was made]] },
  --# record/VL/page.2/row.1/cell.1
  { [[Datum]], [[Date]] },
  --# record/VL/page.2/row.1/cell.2
  { [[16-11-2026, 00.05 uur]], [[16-11-2026, 00:05]] },
  --# record/VL/page.2/row.2/cell.1
  { [[Selectie]], [[Selection]] },
  --# record/VL/page.2/row.2/cell.2
  { [[alle zaken van Vergunningen met een datum 'weg vanaf' vóór vandaag]],
    [[all cases of Permits with a date 'destroy from' before today]] },
  --# record/VL/page.2/row.3/cell.1
  { [[Rekenregel]], [[Sum]] },
  --# record/VL/page.2/row.3/cell.2
  { [[datum gesloten + termijn van het resultaattype]], [[date closed + term of the result type]] },
  --# record/VL/page.2/row.4/cell.1
  { [[Stukken in de zaak gelezen]], [[Documents in the case read]] },
  --# record/VL/page.2/row.4/cell.2
  { [[nee]], [[no]] },
  --# record/VL/page.2/row.5/cell.1
  { [[Gekoppelde zaken bekeken]], [[Linked cases looked at]] },
  --# record/VL/page.2/row.6/cell.1
  { [[Register van lopende procedures bekeken]], [[Register of running proceedings looked at]] },
  --# record/VL/page.2/row.6/cell.2
  { [[nee, geen koppeling]], [[no, not connected]] },
  --# record/VL/creator
  { [[Zaaksysteem, automatisch]], [[Case system, automatic]] },
  --# record/VL/classification
  { [[Archiefvernietiging]], [[Destruction of records]] },
  --# record/VL/event.1
  { [[voorstel gemaakt door het systeem, 00.05 uur]], [[proposal made by the system, 00:05]] },
  --# record/VL/keyword.1
  { [[vernietigingslijst]], [[destruction list]] },

  --# ===== Stuk H1: Besluit van het SIO over de lijst van 2017 =====

  --# record/H1/title
  { [[Besluit van het SIO over de lijst van 2017]], [[Decision of the SIO on the 2017 list]] },
  --# record/H1/kind
  { [[besluitenlijst]], [[list of decisions]] },
  --# record/H1/where
  { [[DMS, map SIO 2021]], [[DMS, folder SIO 2021]] },
  --# record/H1/fact.1
  { [[Vastgesteld: 17-06-2021]], [[Adopted: 17-06-2021]] },
  --# record/H1/fact.2
  { [[SIO: overleg van directie, archivaris en informatiebeheer]],
    [[SIO: meeting of management, archivist and information management]] },
  --# record/H1/page.1/body
  { [[
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
[[
STRATEGIC INFORMATION MEETING (SIO) OF WATERVEEN

List of decisions, 17 June 2021

Present: the municipal secretary, the municipal archivist, information management, and a delivery man from a sandwich shop who took the wrong door.

1. Two lists

The selection list of 2017 holds for records from 1 January 2017 up to and including 31 December 2019. The list of 2020 fills gaps that were in the list of 2017.

The archivist gives an example. A withdrawn environmental permit had no rule of its own in 2017. It went after a year. In 2020 it did get a rule of its own.

Decision: for records from 2017 up to and including 2019 Waterveen uses the list of 2020.

The decision also holds for cases that are already closed, as long as they have not been destroyed.

The process owner for Environment thinks a year is long enough and asks for an exception. There will be none.

2. Any other business

The sandwiches were meant for the third floor. They are finished.]] },
  --# record/H1/creator
  { [[SIO Waterveen]], [[SIO Waterveen]] },
  --# record/H1/classification
  { [[Archiefbeheer]], [[Records management]] },
  --# record/H1/event.1
  { [[vastgesteld]], [[adopted]] },
  --# record/H1/keyword.1
  { [[SIO]], [[SIO]] },
  --# record/H1/keyword.2
  { [[selectielijst 2017]], [[selection list 2017]] },
  --# record/H1/keyword.3
  { [[selectielijst 2020]], [[selection list 2020]] },

  --# ===== Stuk H2: Werkwijze vernietigen Waterveen =====

  --# record/H2/title
  { [[Werkwijze vernietigen Waterveen]], [[Destruction procedure of Waterveen]] },
  --# record/H2/kind
  { [[werkwijze]], [[procedure]] },
  --# record/H2/where
  { [[Intranet]], [[Intranet]] },
  --# record/H2/fact.1
  { [[Vastgesteld: college, 02-04-2024]], [[Adopted: municipal executive, 02-04-2024]] },
  --# record/H2/fact.2
  { [[Let op: dit is eigen beleid van Waterveen]],
    [[Please note: this is Waterveen's own policy]] },
  --# record/H2/page.1/body
  { [[
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
[[
DESTRUCTION PROCEDURE, ON ONE SHEET

1. The records manager makes the list. He or she does not review the same list.

2. The process owner reviews the content: is it right, and is anything still running? A lawyer may read along.

3. A co-reader advises. 'Maybe somebody will ask for it one day' is no reason to keep anything.

4. The archivist gives consent. The Archiefwet does not ask for that. Our own decision on information management does.

5. Then the list waits seven days. In those days a hold may be added: a request, an objection, a claim.

6. Applications management carries it out. The records manager does not press the button in other people's systems.

7. Afterwards, and not sooner, comes the declaration. That one stays for ever.

COUNTING

We count terms to the day.

BACK-UPS

One every night. After thirty days it is overwritten. Taking single cases out of a back-up is not possible.

NOT ON THIS SHEET

What to do when somebody is in a hurry. There is no step for that.]] },
  --# record/H2/creator
  { [[Informatiebeheer]], [[Information management]] },
  --# record/H2/event.1
  { [[vastgesteld door het college]], [[adopted by the municipal executive]] },
  --# record/H2/keyword.2
  { [[wachttijd]], [[waiting period]] },
  --# record/H2/keyword.3
  { [[machtiging]], [[consent]] },

  --# ===== Stuk H3: Uittreksel selectielijst, vergunningen =====

  --# record/H3/title
  { [[Uittreksel selectielijst, vergunningen]], [[Extract of the selection list, permits]] },
  --# record/H3/kind
  { [[uittreksel]], [[extract]] },
  --# record/H3/where
  { [[Bureaula]], [[Desk drawer]] },
  --# record/H3/fact.1
  { [[Uit: selectielijst gemeenten 2020]], [[From: selection list for municipalities 2020]] },
  --# record/H3/fact.2
  { [[Niet volledig: de hele lijst heeft 344 regels]],
    [[Not complete: the whole list has 344 lines]] },
  --# record/H3/page.1/title
  { [[Selectielijst gemeenten 2020, een stukje]],
    [[Selection list for municipalities 2020, a piece of it]] },
  --# record/H3/page.1/row.1/cell.1
  { [[Nummer]], [[Number]] },
  --# record/H3/page.1/row.1/cell.2
  { [[Wat]], [[What]] },
  --# record/H3/page.1/row.1/cell.3
  { [[B of V]], [[B or V]] },
  --# record/H3/page.1/row.1/cell.4
  { [[Telt vanaf]], [[Counts from]] },
  --# record/H3/page.1/row.2/cell.2
  { [[Verleend, algemeen (ook uitrit, drank en horeca)]],
    [[Granted, general (driveway and alcohol licence too)]] },
  --# record/H3/page.1/row.2/cell.3
  { [[V 1 jaar]], [[V 1 year]] },
  --# record/H3/page.1/row.2/cell.4
  { [[einde van wat is vergund]], [[end of what was permitted]] },
  --# record/H3/page.1/row.3/cell.2
  { [[Verleend, korte activiteit of gebeurtenis]], [[Granted, short activity or event]] },
  --# record/H3/page.1/row.3/cell.4
  { [[einde zaak]], [[end of case]] },
  --# record/H3/page.1/row.4/cell.2
  { [[Melding milieubeheer, sloopmelding]], [[Environmental notice, demolition notice]] },
  --# record/H3/page.1/row.5/cell.2
  { [[Verleend, met brondocumenten BAG]], [[Granted, with source documents for the BAG]] },
  --# record/H3/page.1/row.6/cell.2
  { [[Omgevingsvergunning bouw, milieu, sloop, monument]],
    [[Environmental permit for building, environment, demolition, monument]] },
  --# record/H3/page.1/row.7/cell.2
  { [[Kappen met herplantplicht]], [[Felling with a duty to replant]] },
  --# record/H3/page.1/row.7/cell.4
  { [[herplantplicht vervuld]], [[duty to replant fulfilled]] },
  --# record/H3/page.1/row.8/cell.2
  { [[Geweigerd, algemeen]], [[Refused, general]] },
  --# record/H3/page.1/row.8/cell.3
  { [[V 5 jaar]], [[V 5 years]] },
  --# record/H3/page.1/row.9/cell.2
  { [[Geweigerd, met brondocumenten BAG]], [[Refused, with source documents for the BAG]] },
  --# record/H3/page.1/row.10/cell.2
  { [[Ingetrokken, algemeen]], [[Withdrawn, general]] },
  --# record/H3/page.1/row.11/cell.2
  { [[Ingetrokken, omgevingsvergunning milieu]],
    [[Withdrawn, environmental permit (environment)]] },
  --# record/H3/page.1/row.12/cell.2
  { [[Afgebroken]], [[Broken off]] },
  --# record/H3/page.1/row.13/cell.2
  { [[Geschil afgehandeld, algemeen]], [[Dispute settled, general]] },
  --# record/H3/page.1/row.14/cell.2
  { [[Geschil met invloed op een te bewaren zaak]], [[Dispute affecting a case to be kept]] },
  --# record/H3/page.1/row.15/cell.2
  { [[Geschil niet ontvankelijk]], [[Dispute inadmissible]] },
  --# record/H3/page.1/row.16/cell.2
  { [[Advies: vooroverleg omgevingsvergunning]], [[Advice: preliminary consultation on a permit]] },
  --# record/H3/page.1/row.16/cell.3
  { [[V 10 jaar]], [[V 10 years]] },
  --# record/H3/page.2/title
  { [[Op de achterkant, met pen]], [[On the back, in pen]] },
  --# record/H3/page.2/row.1/cell.2
  { [[Eerst: wat dééd de gemeente?]], [[First: what did the municipality actually do?]] },
  --# record/H3/page.2/row.2/cell.2
  { [[Dan: is er een eigen regel? Die wint van de algemene.]],
    [[Then: is there a rule of its own? That beats the general one.]] },
  --# record/H3/page.2/row.3/cell.2
  { [[Dan pas: vanaf welke dag?]], [[Only then: from which day?]] },
  --# record/H3/page.2/row.4/cell.2
  { [[En hangt er iets aan?]], [[And is anything tied to it?]] },
  --# record/H3/keyword.1
  { [[selectielijst]], [[selection list]] },
  --# record/H3/keyword.2
  { [[procestype 11]], [[process type 11]] },

  --# ===== Stuk H4: Register lopende procedures =====

  --# record/H4/title
  { [[Register lopende procedures]], [[Register of running proceedings]] },
  --# record/H4/kind
  { [[register]], [[register]] },
  --# record/H4/where
  { [[Juridische Zaken]], [[Legal Affairs]] },
  --# record/H4/fact.1
  { [[Bijgewerkt: vrijdag 13-11-2026]], [[Updated: Friday 13-11-2026]] },
  --# record/H4/fact.2
  { [[Gezocht op 'Zomerfeest': niets gevonden]], [[Searched for 'Zomerfeest': nothing found]] },
  --# record/H4/page.1/title
  { [[Wat loopt er? (stand 13-11-2026)]], [[What is running? (as of 13-11-2026)]] },
  --# record/H4/page.1/row.1/cell.2
  { [[Soort]], [[Kind]] },
  --# record/H4/page.1/row.1/cell.3
  { [[Waar het om gaat]], [[What it is about]] },
  --# record/H4/page.1/row.1/cell.4
  { [[Stand]], [[State]] },
  --# record/H4/page.1/row.2/cell.2
  { [[schadeclaim]], [[claim for damages]] },
  --# record/H4/page.1/row.2/cell.3
  { [[Val van bezoeker, Havenpark, 31-08-2024]], [[Fall of a visitor, Havenpark, 31-08-2024]] },
  --# record/H4/page.1/row.2/cell.4
  { [[zitting 19-01-2027]], [[hearing 19-01-2027]] },
  --# record/H4/page.1/row.3/cell.2
  { [[bezwaar]], [[objection]] },
  --# record/H4/page.1/row.3/cell.3
  { [[Leges parkeren, Kerkplein]], [[Parking fees, Kerkplein]] },
  --# record/H4/page.1/row.3/cell.4
  { [[hoorzitting geweest]], [[hearing has been held]] },
  --# record/H4/page.1/row.4/cell.2
  { [[beroep]], [[appeal]] },
  --# record/H4/page.1/row.4/cell.3
  { [[Weigering kiosk, Zuiderpark]], [[Refusal of a kiosk, Zuiderpark]] },
  --# record/H4/page.1/row.4/cell.4
  { [[wacht op uitspraak]], [[waiting for the ruling]] },
  --# record/H4/page.1/row.5/cell.2
  { [[klacht]], [[complaint]] },
  --# record/H4/page.1/row.5/cell.3
  { [[Toon van een brief over heggen]], [[Tone of a letter about hedges]] },
  --# record/H4/page.1/row.5/cell.4
  { [[excuses gestuurd]], [[apologies sent]] },
  --# record/H4/page.1/row.6/cell.3
  { [[WOZ-waarde, Sluisweg 17]], [[WOZ value, Sluisweg 17]] },
  --# record/H4/page.1/row.6/cell.4
  { [[in behandeling]], [[being dealt with]] },
  --# record/H4/page.2/title
  { [[Zo gebruik je dit register]], [[How to use this register]] },
  --# record/H4/page.2/row.1/cell.1
  { [[Zoeken op]], [[Search by]] },
  --# record/H4/page.2/row.1/cell.2
  { [[zaaknummer, of datum en plaats]], [[case number, or date and place]] },
  --# record/H4/page.2/row.2/cell.1
  { [[Namen]], [[Names]] },
  --# record/H4/page.2/row.2/cell.2
  { [[staan er met opzet niet in]], [[are left out on purpose]] },
  --# record/H4/page.2/row.3/cell.1
  { [[Koppeling met het zaaksysteem]], [[Connection to the case system]] },
  --# record/H4/page.2/row.3/cell.2
  { [[gepland (sinds 2022)]], [[planned (since 2022)]] },
  --# record/H4/classification
  { [[Geschillen]], [[Disputes]] },
  --# record/H4/event.1
  { [[laatst bijgewerkt]], [[last updated]] },
  --# record/H4/keyword.1
  { [[claim]], [[claim]] },

  --# ===== Stuk L1: Dakkapel Wilgenstraat 9, verleend =====

  --# record/L1/kind
  { [[zaak]], [[case]] },
  --# record/L1/fact.1
  { [[Voorstel van het systeem: 11.1, weg vanaf 12-06-2021]],
    [[Proposal of the system: 11.1, destroy from 12-06-2021]] },
  --# record/L1/fact.2
  { [[Resultaat: verleend]], [[Result: granted]] },
  --# record/L1/page.1/title
  { [[aanvraag dakkapel]], [[application for a dormer]] },
  --# record/L1/page.1/from
  { [[I. Berkhout, Wilgenstraat 9]], [[I. Berkhout, Wilgenstraat 9]] },
  --# record/L1/page.1/to
  { [[Gemeente Waterveen, Vergunningen]], [[Municipality of Waterveen, Permits]] },
  --# record/L1/page.1/body
  { [[
Geachte mevrouw, meneer,

Hierbij vraag ik een vergunning voor een dakkapel aan de achterkant van ons huis. Hij wordt 3,40 meter breed en 1,60 meter hoog. Hout, wit, met een plat dakje. De tekening is van mijn zwager. Hij is echt architect, ook al lijkt hij er niet op.

Onze oudste slaapt nu op de overloop. Ze is veertien en ze vindt daar iets van.

De buren op nummer 7 weten ervan. Ze waren er niet blij mee. Ik heb gezegd dat zij hun eigen dak ook mogen verbouwen.

Met vriendelijke groet,
Inge Berkhout]],
[[
Dear Sir or Madam,

I hereby apply for a permit for a dormer at the back of our house. It will be 3.40 metres wide and 1.60 metres high. Wood, white, with a flat little roof. The drawing is by my brother-in-law. He really is an architect, even though he does not look it.

Our eldest now sleeps on the landing. She is fourteen and has views on the matter.

The neighbours at number 7 know about it. They were not pleased. I told them they are free to rebuild their own roof.

Kind regards,
Inge Berkhout]] },
  --# record/L1/page.2/title
  { [[Besluit]], [[Decision]] },
  --# record/L1/page.2/row.2/cell.1
  { [[Activiteit]], [[Activity]] },
  --# record/L1/page.2/row.2/cell.2
  { [[bouwen (regulier), welstand akkoord]], [[building (regular), design review approved]] },
  --# record/L1/page.2/row.3/cell.2
  { [[verleend, 30-04-2020]], [[granted, 30-04-2020]] },
  --# record/L1/page.2/row.4/cell.1
  { [[Bekendgemaakt]], [[Announced]] },
  --# record/L1/page.2/row.5/cell.1
  { [[Kosten bouw]], [[Building costs]] },
  --# record/L1/page.2/row.5/cell.2
  { [[14.800 euro]], [[14,800 euros]] },
  --# record/L1/page.2/row.6/cell.1
  { [[Zaak gesloten]], [[Case closed]] },
  --# record/L1/page.2/row.7/cell.1
  { [[Resultaattype in het systeem]], [[Result type in the system]] },
  --# record/L1/page.2/row.7/cell.2
  { [[Verleend (algemeen)]], [[Granted (general)]] },
  --# record/L1/page.2/row.8/cell.1
  { [[Aantekening behandelaar]], [[Note of the case handler]] },
  --# record/L1/page.2/row.8/cell.2
  { [[Klein bouwwerk, niets bijzonders. Kan na een jaar weg?]],
    [[Small structure, nothing special. Can it go after a year?]] },
  --# record/L1/creator
  { [[Team Vergunningen]], [[Permits team]] },
  --# record/L1/classification
  { [[Vergunningen, bouwen]], [[Permits, building]] },
  --# record/L1/copy.1
  { [[Back-up (30 dagen)]], [[Back-up (30 days)]] },
  --# record/L1/relation/L12
  { [[bezwaar hiertegen]], [[objection to this]] },
  --# record/L1/event.1
  { [[zaak gesloten, resultaat verleend]], [[case closed, result granted]] },
  --# record/L1/keyword.1
  { [[dakkapel]], [[dormer]] },
  --# record/L1/keyword.2
  { [[Wilgenstraat]], [[Wilgenstraat]] },
  --# record/L1/keyword.3
  { [[bouwen]], [[building]] },
  --# record/L1/why
  { [[Een dakkapel is een omgevingsvergunning voor bouwen. Die heeft een eigen regel, 11.1.6: blijvend bewaren. De algemene regel 11.1 telt dan niet.]],
    [[A dormer is an environmental permit for building. That has a rule of its own, 11.1.6: keep permanently. The general rule 11.1 then does not count.]] },

  --# ===== Stuk L2: Uitrit Dorpsweg 3, verleend =====

  --# record/L2/fact.1
  { [[Voorstel van het systeem: 11.1, weg vanaf 03-07-2021]],
    [[Proposal of the system: 11.1, destroy from 03-07-2021]] },
  --# record/L2/fact.2
  { [[Veld 'vergunning vervallen op': leeg]], [[Field 'permit lapsed on': empty]] },
  --# record/L2/page.1/title
  { [[Vergunning uitrit]], [[Driveway permit]] },
  --# record/L2/page.1/row.2/cell.1
  { [[Aanvrager]], [[Applicant]] },
  --# record/L2/page.1/row.2/cell.2
  { [[C. van der Stoep, Dorpsweg 3]], [[C. van der Stoep, Dorpsweg 3]] },
  --# record/L2/page.1/row.3/cell.2
  { [[uitrit van 3,5 meter, klinkers, verlaagde stoep]],
    [[driveway of 3.5 metres, brick, lowered kerb]] },
  --# record/L2/page.1/row.4/cell.2
  { [[verleend, 22-05-2020]], [[granted, 22-05-2020]] },
  --# record/L2/page.1/row.5/cell.1
  { [[Duur]], [[Duration]] },
  --# record/L2/page.1/row.5/cell.2
  { [[zolang de uitrit er ligt en wordt gebruikt]],
    [[as long as the driveway is there and in use]] },
  --# record/L2/page.1/row.6/cell.1
  { [[Voorwaarde]], [[Condition]] },
  --# record/L2/page.1/row.6/cell.2
  { [[de boom voor de deur blijft staan]], [[the tree in front of the door stays]] },
  --# record/L2/page.1/row.8/cell.1
  { [[Vergunning vervallen op]], [[Permit lapsed on]] },
  --# record/L2/page.1/row.8/cell.2
  { [[(leeg)]], [[(empty)]] },
  --# record/L2/page.2/title
  { [[Uitrit Dorpsweg 3]], [[Driveway Dorpsweg 3]] },
  --# record/L2/page.2/message.1/from
  { [[Toezicht]], [[Inspection]] },
  --# record/L2/page.2/message.1/to
  { [[Vergunningen]], [[Permits]] },
  --# record/L2/page.2/message.1/body
  { [[Langs geweest op Dorpsweg 3 voor iets anders. De uitrit ligt er keurig bij. Er stond een camper op. De boom leeft en heeft een deuk. De camper ook.]],
    [[Called at Dorpsweg 3 for something else. The driveway is in fine shape. There was a camper van on it. The tree is alive and has a dent. So has the camper van.]] },
  --# record/L2/page.2/message.2/from
  { [[C. van der Stoep]], [[C. van der Stoep]] },
  --# record/L2/page.2/message.2/body
  { [[Goedenavond. Mijn overbuurman zegt dat mijn uitrit niet mag. Hij mag wel. Kunt u mij de vergunning van 2020 nog eens sturen? De mijne ligt onder de camper.]],
    [[Good evening. My neighbour across the road says my driveway is not allowed. It is. Could you send me the permit of 2020 once more? Mine is under the camper van.]] },
  --# record/L2/page.2/message.3/body
  { [[Geachte heer Van der Stoep, hierbij de vergunning. Zolang u de uitrit gebruikt, blijft zij gelden. Groet aan de boom.]],
    [[Dear Mr Van der Stoep, please find the permit enclosed. As long as you use the driveway it remains in force. Regards to the tree.]] },
  --# record/L2/classification
  { [[Vergunningen, uitrit]], [[Permits, driveways]] },
  --# record/L2/keyword.1
  { [[uitrit]], [[driveway]] },
  --# record/L2/keyword.2
  { [[inrit]], [[entrance]] },
  --# record/L2/keyword.3
  { [[Dorpsweg]], [[Dorpsweg]] },
  --# record/L2/why
  { [[Bij 11.1 telt de termijn vanaf het einde van wat is vergund. De uitrit ligt er nog en wordt gebruikt. De termijn is dus niet eens begonnen.]],
    [[With 11.1 the term counts from the end of what was permitted. The driveway is still there and in use. So the term has not even started.]] },

  --# ===== Stuk L3: Kappen 4 lindes Kerkpad, verleend =====

  --# record/L3/fact.1
  { [[Voorstel van het systeem: 11.1.12, weg vanaf 10-02-2022]],
    [[Proposal of the system: 11.1.12, destroy from 10-02-2022]] },
  --# record/L3/fact.2
  { [[Herplantplicht: ja]], [[Duty to replant: yes]] },
  --# record/L3/page.1/title
  { [[Vergunning kappen]], [[Felling permit]] },
  --# record/L3/page.1/row.2/cell.2
  { [[vier lindes, Kerkpad, ziek]], [[four limes, Kerkpad, diseased]] },
  --# record/L3/page.1/row.3/cell.2
  { [[verleend, 22-12-2020]], [[granted, 22-12-2020]] },
  --# record/L3/page.1/row.4/cell.1
  { [[Herplant]], [[Replanting]] },
  --# record/L3/page.1/row.4/cell.2
  { [[vier winterlindes, op dezelfde plek]], [[four winter limes, in the same place]] },
  --# record/L3/page.1/row.5/cell.1
  { [[Wanneer is de plicht vervuld]], [[When the duty is fulfilled]] },
  --# record/L3/page.1/row.5/cell.2
  { [[als Groen heeft gezien dat alle vier zijn aangeslagen]],
    [[when Parks has seen that all four have taken root]] },
  --# record/L3/page.2/title
  { [[Herplant Kerkpad]], [[Replanting Kerkpad]] },
  --# record/L3/page.2/message.1/from
  { [[J. Verhoef]], [[J. Verhoef]] },
  --# record/L3/page.2/message.1/body
  { [[Vier winterlindes geplant. Het regende. De bomen vonden het fijn, wij minder.]],
    [[Four winter limes planted. It was raining. The trees liked it, we liked it less.]] },
  --# record/L3/page.2/message.2/body
  { [[Nummer drie is dood. De droogte, of de hond van nummer 12, of samen. De plicht loopt dus door. In de winter komt er een nieuwe.]],
    [[Number three is dead. The drought, or the dog from number 12, or both together. So the duty continues. A new one will come in winter.]] },
  --# record/L3/page.2/message.3/body
  { [[Nieuwe nummer drie staat. Met een hekje, voor de hond.]],
    [[New number three is in. With a little fence, for the dog.]] },
  --# record/L3/page.3/title
  { [[Controle herplant]], [[Check of replanting]] },
  --# record/L3/page.3/row.1/cell.1
  { [[Plek]], [[Place]] },
  --# record/L3/page.3/row.1/cell.2
  { [[Kerkpad]], [[Kerkpad]] },
  --# record/L3/page.3/row.2/cell.1
  { [[Gezien door]], [[Seen by]] },
  --# record/L3/page.3/row.3/cell.2
  { [[31-03-2024, eerste paasdag, want dan is het rustig]],
    [[31-03-2024, Easter Sunday, because it is quiet then]] },
  --# record/L3/page.3/row.4/cell.1
  { [[Bomen aangeslagen]], [[Trees that have taken root]] },
  --# record/L3/page.3/row.4/cell.2
  { [[vier van de vier]], [[four out of four]] },
  --# record/L3/page.3/row.5/cell.1
  { [[Herplantplicht]], [[Duty to replant]] },
  --# record/L3/page.3/row.5/cell.2
  { [[vervuld]], [[fulfilled]] },
  --# record/L3/page.3/row.6/cell.1
  { [[Opmerking]], [[Remark]] },
  --# record/L3/page.3/row.6/cell.2
  { [[Nummer drie is nu de mooiste. Zo gaat dat.]],
    [[Number three is now the prettiest. That is how it goes.]] },
  --# record/L3/classification
  { [[Vergunningen, kappen]], [[Permits, felling]] },
  --# record/L3/copy.1
  { [[K:\Groen\Kerkpad\lindes]], [[K:\Groen\Kerkpad\lindes]] },
  --# record/L3/keyword.1
  { [[kappen]], [[felling]] },
  --# record/L3/keyword.2
  { [[lindes]], [[limes]] },
  --# record/L3/keyword.3
  { [[herplant]], [[replanting]] },
  --# record/L3/why
  { [[Bij kappen met herplantplicht telt het jaar vanaf de dag waarop de plicht is vervuld: 31-03-2024. Het jaar was dus om op 31-03-2025. De sluitdatum van de zaak doet hier niet mee.]],
    [[For felling with a duty to replant the year counts from the day on which that duty was fulfilled: 31-03-2024. So the year was up on 31-03-2025. The day the case was closed plays no part here.]] },

  --# ===== Stuk L4: Carport Meidoornlaan 22, geweigerd =====

  --# record/L4/fact.1
  { [[Voorstel van het systeem: 11.2, weg vanaf 20-08-2025]],
    [[Proposal of the system: 11.2, destroy from 20-08-2025]] },
  --# record/L4/fact.2
  { [[Resultaat: geweigerd]], [[Result: refused]] },
  --# record/L4/page.1/title
  { [[uw aanvraag voor een carport]], [[your application for a carport]] },
  --# record/L4/page.1/from
  { [[Gemeente Waterveen]], [[Municipality of Waterveen]] },
  --# record/L4/page.1/to
  { [[De heer W. Snoek, Meidoornlaan 22]], [[Mr W. Snoek, Meidoornlaan 22]] },
  --# record/L4/page.1/body
  { [[
Geachte heer Snoek,

U wilt een carport bouwen naast uw huis. Wij geven daarvoor geen vergunning. De carport komt voor de voorgevel uit en dat mag volgens het bestemmingsplan niet. Ook niet als de auto zelf wel voor de voorgevel uitkomt, zoals u schrijft.

Wij hebben met u gebeld over een kleinere carport. U wilde daar niet aan, want dan past de bagagebox er niet onder.

Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken.

Namens burgemeester en wethouders,
Team Vergunningen]],
[[
Dear Mr Snoek,

You want to build a carport beside your house. We do not grant a permit for it. The carport would stand in front of the line of the façade, and the zoning plan does not allow that. Not even if the car itself does stand in front of it, as you write.

We telephoned you about a smaller carport. You did not want that, because then the roof box will not fit under it.

Do you disagree with this decision? Then you may object within six weeks.

On behalf of the municipal executive,
Permits team]] },
  --# record/L4/page.2/title
  { [[Afsluiting]], [[Closing]] },
  --# record/L4/page.2/row.2/cell.1
  { [[Bezwaar ontvangen]], [[Objection received]] },
  --# record/L4/page.2/row.2/cell.2
  { [[nee, termijn verlopen op 18-08-2020]], [[no, term expired on 18-08-2020]] },
  --# record/L4/page.2/row.3/cell.1
  { [[Er is niets gebouwd]], [[Nothing was built]] },
  --# record/L4/page.2/row.3/cell.2
  { [[gezien door Toezicht, 19-08-2020]], [[seen by Inspection, 19-08-2020]] },
  --# record/L4/page.2/row.4/cell.1
  { [[Gevolg voor de BAG (adressen en gebouwen)]],
    [[Effect on the BAG (addresses and buildings)]] },
  --# record/L4/page.2/row.4/cell.2
  { [[geen: geen pand, geen brondocument]], [[none: no building, no source document]] },
  --# record/L4/page.2/row.6/cell.1
  { [[Aantekening]], [[Note]] },
  --# record/L4/page.2/row.6/cell.2
  { [[De heer Snoek heeft een kleinere bagagebox gekocht.]],
    [[Mr Snoek has bought a smaller roof box.]] },
  --# record/L4/copy.1
  { [[Zoekindex met voorbeeldplaatjes]], [[Search index with previews]] },
  --# record/L4/event.1
  { [[zaak gesloten, resultaat geweigerd]], [[case closed, result refused]] },
  --# record/L4/keyword.1
  { [[carport]], [[carport]] },
  --# record/L4/keyword.2
  { [[Meidoornlaan]], [[Meidoornlaan]] },
  --# record/L4/keyword.3
  { [[geweigerd]], [[refused]] },
  --# record/L4/why
  { [[De vergunning is geweigerd en er zit geen brondocument voor de BAG in. Dan geldt de algemene regel 11.2: vijf jaar na het sluiten op 20-08-2020.]],
    [[The permit was refused and there is no source document for the BAG in it. Then the general rule 11.2 holds: five years after closing on 20-08-2020.]] },

  --# ===== Stuk L5: Woningsplitsing Sluisweg 41, geweigerd =====

  --# record/L5/fact.1
  { [[Voorstel van het systeem: 11.2, weg vanaf 22-09-2025]],
    [[Proposal of the system: 11.2, destroy from 22-09-2025]] },
  --# record/L5/page.1/title
  { [[splitsing van Sluisweg 41]], [[splitting of Sluisweg 41]] },
  --# record/L5/page.1/to
  { [[Vastgoed Van Onder B.V.]], [[Vastgoed Van Onder B.V.]] },
  --# record/L5/page.1/body
  { [[
Geachte heer, mevrouw,

U wilt de woning Sluisweg 41 splitsen in drie woningen: 41, 41A en 41B. Wij weigeren deze splitsing. De drie woningen zijn te klein. In 41B past een bed, of een deur die opengaat, maar niet allebei.

Onze inspecteur zag bij zijn bezoek dat de huisnummers 41A en 41B al op de gevel hingen. U hebt ze eraf gehaald. Daarvoor dank.

Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken.

Namens burgemeester en wethouders,
Team Vergunningen]],
[[
Dear Sir or Madam,

You want to split the house at Sluisweg 41 into three dwellings: 41, 41A and 41B. We refuse this. The three dwellings are too small. In 41B there is room for a bed, or for a door that opens, but not for both.

On his visit our inspector saw that the house numbers 41A and 41B were already on the wall. You have taken them down. We thank you for that.

Do you disagree with this decision? Then you may object within six weeks.

On behalf of the municipal executive,
Permits team]] },
  --# record/L5/page.2/title
  { [[Doorgegeven aan Basisregistraties]], [[Passed on to Basic Registers]] },
  --# record/L5/page.2/row.2/cell.1
  { [[Aanleiding]], [[Reason]] },
  --# record/L5/page.2/row.2/cell.2
  { [[adressen 41A en 41B stonden al als 'in onderzoek' in de BAG]],
    [[addresses 41A and 41B were in the BAG as 'under investigation']] },
  --# record/L5/page.2/row.3/cell.1
  { [[Brondocument 1]], [[Source document 1]] },
  --# record/L5/page.2/row.3/cell.2
  { [[verslag van opname ter plaatse, BAG-2020-0118]],
    [[report of inspection on site, BAG-2020-0118]] },
  --# record/L5/page.2/row.4/cell.1
  { [[Brondocument 2]], [[Source document 2]] },
  --# record/L5/page.2/row.4/cell.2
  { [[weigering, BAG-2020-0131]], [[refusal, BAG-2020-0131]] },
  --# record/L5/page.2/row.5/cell.1
  { [[Gevolg]], [[Effect]] },
  --# record/L5/page.2/row.5/cell.2
  { [[onderzoek gesloten, pand blijft één woning]],
    [[investigation closed, building remains one dwelling]] },
  --# record/L5/page.2/row.7/cell.2
  { [[Geweigerd (algemeen)]], [[Refused (general)]] },
  --# record/L5/classification
  { [[Vergunningen, wonen]], [[Permits, housing]] },
  --# record/L5/keyword.1
  { [[woningsplitsing]], [[splitting of house]] },
  --# record/L5/keyword.2
  { [[Sluisweg]], [[Sluisweg]] },
  --# record/L5/keyword.3
  { [[BAG]], [[BAG]] },
  --# record/L5/why
  { [[In deze zaak zitten brondocumenten voor de BAG, de registratie van adressen en gebouwen. Dan geldt bij een weigering de eigen regel 11.2.1: blijvend bewaren.]],
    [[This case holds source documents for the BAG, the register of addresses and buildings. Then a refusal has a rule of its own, 11.2.1: keep permanently.]] },

  --# ===== Stuk L6: Milieuvergunning garage, ingetrokken =====

  --# record/L6/where
  { [[Zaaksysteem, uit het oude systeem gehaald]], [[Case system, taken from the old system]] },
  --# record/L6/fact.1
  { [[Voorstel van het systeem: 11.3 (lijst 2017), weg vanaf 15-05-2019]],
    [[Proposal of the system: 11.3 (list 2017), destroy from 15-05-2019]] },
  --# record/L6/fact.2
  { [[Resultaat: ingetrokken]], [[Result: withdrawn]] },
  --# record/L6/page.1/title
  { [[wij stoppen]], [[we are closing]] },
  --# record/L6/page.1/from
  { [[Garage Van Dalen, Industrieweg 8]], [[Garage Van Dalen, Industrieweg 8]] },
  --# record/L6/page.1/to
  { [[Gemeente Waterveen, Milieu]], [[Municipality of Waterveen, Environment]] },
  --# record/L6/page.1/body
  { [[
Beste mensen,

Op 31 maart 2018 doen wij de deur dicht. Mijn vrouw wil naar zee en ik wil naar mijn vrouw. Wilt u de milieuvergunning intrekken? Dan hoef ik de leges van volgend jaar niet meer.

De smeerkuip is leeg, de olie is opgehaald en de brug is verkocht aan een man uit Oosterlo die hem zelf wilde dragen. Het putdeksel achter op het terrein heb ik laten zitten. Wat eronder ligt weet ik niet, dat was van vóór mij.

Groet,
T. van Dalen]],
[[
Dear all,

On 31 March 2018 we are closing our doors. My wife wants to go to the seaside and I want to go to my wife. Would you withdraw the environmental permit? Then I need not pay next year's fees.

The inspection pit is empty, the oil has been collected and the lift has been sold to a man from Oosterlo who wanted to carry it himself. I left the manhole cover at the back of the yard where it was. What is under it I do not know, that was before my time.

Regards,
T. van Dalen]] },
  --# record/L6/page.2/row.2/cell.2
  { [[omgevingsvergunning milieu, garagebedrijf, Industrieweg 8]],
    [[environmental permit, garage business, Industrieweg 8]] },
  --# record/L6/page.2/row.3/cell.2
  { [[ingetrokken op verzoek, 20-04-2018]], [[withdrawn on request, 20-04-2018]] },
  --# record/L6/page.2/row.4/cell.1
  { [[Bijlage]], [[Enclosure]] },
  --# record/L6/page.2/row.4/cell.2
  { [[rapport bodem 1996, kaart met olietanks]], [[soil report 1996, map with oil tanks]] },
  --# record/L6/page.2/row.6/cell.1
  { [[Stempel op het omslag]], [[Stamp on the cover]] },
  --# record/L6/page.2/row.6/cell.2
  { [[11.3 – V 1 jaar – mag weg in 2019 (Milieu, mei 2018)]],
    [[11.3 – V 1 year – may go in 2019 (Environment, May 2018)]] },
  --# record/L6/page.3/body
  { [[
KAART BIJ HET RAPPORT BODEM, INDUSTRIEWEG 8, 1996

Onderaan de straat. In het midden de werkplaats, met de brug. Rechts het kantoor. De driehoekjes zijn plekken waar is geboord.

Achter de werkplaats twee olietanks. De linker is doorgestreept: weggehaald in 1994. Door de rechter staat geen streep. Ernaast een put.

Met rood potlood: een cirkel om de rechter tank en de put, en een vraagteken. Geen naam, geen datum.]],
[[
MAP WITH THE SOIL REPORT, INDUSTRIEWEG 8, 1996

The street at the bottom. In the middle the workshop, with the lift. The office on the right. The triangles are places where they drilled.

Behind the workshop two oil tanks. The left one is crossed out: removed in 1994. There is no line through the right one. Next to it a manhole.

In red pencil: a circle round the right tank and the manhole, and a question mark. No name, no date.]] },
  --# record/L6/creator
  { [[Team Milieu (opgeheven)]], [[Environment team (dissolved)]] },
  --# record/L6/classification
  { [[Vergunningen, milieu]], [[Permits, environment]] },
  --# record/L6/relation/H1
  { [[besluit over de lijst die geldt]], [[decision on the list that holds]] },
  --# record/L6/event.1
  { [[zaak gesloten, resultaat ingetrokken]], [[case closed, result withdrawn]] },
  --# record/L6/event.2
  { [[overgezet uit het oude systeem]], [[moved from the old system]] },
  --# record/L6/keyword.1
  { [[milieu]], [[environment]] },
  --# record/L6/keyword.2
  { [[garage]], [[garage]] },
  --# record/L6/keyword.3
  { [[Industrieweg]], [[Industrieweg]] },
  --# record/L6/keyword.4
  { [[ingetrokken]], [[withdrawn]] },
  --# record/L6/why
  { [[De zaak is uit 2018. Het SIO besloot dat voor 2017 tot en met 2019 de lijst van 2020 geldt. Daarin heeft een ingetrokken milieuvergunning een eigen regel, 11.3.2: blijvend bewaren. Noteer het besluit op de lijst.]],
    [[The case is from 2018. The SIO decided that the list of 2020 holds for 2017 up to and including 2019. There a withdrawn environmental permit has a rule of its own, 11.3.2: keep permanently. Note the decision on the list.]] },

  --# ===== Stuk L7: Evenement Zomerfeest 2024, verleend =====

  --# record/L7/fact.1
  { [[Voorstel van het systeem: 11.1.1, weg vanaf 02-09-2025]],
    [[Proposal of the system: 11.1.1, destroy from 02-09-2025]] },
  --# record/L7/fact.2
  { [[Gekoppelde zaken: geen]], [[Linked cases: none]] },
  --# record/L7/page.1/title
  { [[Vergunning evenement]], [[Event permit]] },
  --# record/L7/page.1/row.2/cell.2
  { [[Zomerfeest, met podium en braderie]], [[Zomerfeest, with stage and fair]] },
  --# record/L7/page.1/row.3/cell.1
  { [[Waar en wanneer]], [[Where and when]] },
  --# record/L7/page.1/row.3/cell.2
  { [[Havenpark, 30 en 31 augustus 2024]], [[Havenpark, 30 and 31 August 2024]] },
  --# record/L7/page.1/row.4/cell.1
  { [[Voorwaarde 7]], [[Condition 7]] },
  --# record/L7/page.1/row.4/cell.2
  { [[de trap van het podium heeft aan twee kanten een leuning]],
    [[the steps to the stage have a handrail on both sides]] },
  --# record/L7/page.1/row.5/cell.1
  { [[Gezien door Toezicht]], [[Seen by Inspection]] },
  --# record/L7/page.1/row.5/cell.2
  { [[30-08-2024, 15.30 uur: in orde, foto's 1 tot en met 24]],
    [[30-08-2024, 15:30: in order, photos 1 to 24]] },
  --# record/L7/page.2/title
  { [[Zomerfeest, afronding]], [[Zomerfeest, wrapping up]] },
  --# record/L7/page.2/message.1/from
  { [[Stichting Zomerfeest]], [[Zomerfeest Foundation]] },
  --# record/L7/page.2/message.1/body
  { [[Alles is opgeruimd. Het was geweldig. Zaterdagavond is er iemand van de trap bij het podium gevallen. De EHBO heeft haar meegenomen. Verder één gestolen worst.]],
    [[Everything has been cleared. It was wonderful. On Saturday evening somebody fell off the steps by the stage. First aid took her along. Apart from that, one stolen sausage.]] },
  --# record/L7/page.2/message.2/body
  { [[Dank voor het bericht. Wij sluiten de zaak. Beterschap aan mevrouw, en aan de worst.]],
    [[Thank you for your message. We are closing the case. Get well soon to the lady, and to the sausage.]] },
  --# record/L7/page.2/message.3/body
  { [[Bij ons is op 14 oktober een brief van een advocaat binnengekomen. Hij gaat over 31-08-2024. Zijn cliënte stelt de gemeente aansprakelijk. Wij maken een eigen zaak. Willen jullie de foto's van Toezicht alvast opzoeken?]],
    [[On 14 October we received a letter from a lawyer. It is about 31-08-2024. His client holds the municipality liable. We are making a case of our own. Could you look up the photos of Inspection already?]] },
  --# record/L7/page.2/message.4/body
  { [[Foto's zitten in de zaak van het feest. Die is dicht, maar je kunt erbij.]],
    [[The photos are in the case of the festival. It is closed, but you can get at it.]] },
  --# record/L7/classification
  { [[Vergunningen, evenementen]], [[Permits, events]] },
  --# record/L7/copy.1
  { [[Mailbox evenementen]], [[Events mailbox]] },
  --# record/L7/keyword.1
  { [[evenement]], [[event]] },
  --# record/L7/keyword.2
  { [[Zomerfeest]], [[Zomerfeest]] },
  --# record/L7/keyword.3
  { [[podium]], [[stage]] },
  --# record/L7/why
  { [[Een feest is een korte activiteit: 11.1.1, één jaar na het sluiten op 02-09-2024. De termijn is dus om. Dat de zaak toch niet weg mag, komt door de claim. Een stop verandert de termijn niet.]],
    [[A festival is a short activity: 11.1.1, one year after closing on 02-09-2024. So the term is up. That the case may still not go is because of the claim. A hold does not change the term.]] },

  --# ===== Stuk L8: Vooroverleg appartementen Kade 30 =====

  --# record/L8/fact.1
  { [[Voorstel van het systeem: 11.4, weg vanaf 05-05-2022]],
    [[Proposal of the system: 11.4, destroy from 05-05-2022]] },
  --# record/L8/fact.2
  { [[Resultaat: afgebroken]], [[Result: broken off]] },
  --# record/L8/page.1/title
  { [[ons advies over uw schets]], [[our advice on your sketch]] },
  --# record/L8/page.1/to
  { [[Ontwikkelaar De Nieuwe Kade]], [[Developer De Nieuwe Kade]] },
  --# record/L8/page.1/body
  { [[
Geachte heer, mevrouw,

U vroeg ons in januari wat wij vinden van uw schets voor 24 appartementen aan de Kade 30. U hebt nog geen vergunning aangevraagd. Dit is dus een advies en geen besluit.

Ons advies: vijf lagen is te hoog, vier kan. De parkeerplekken onder water zijn origineel, maar wij raden ze af. De bomen moeten blijven.

Houdt u zich aan dit advies, dan is de kans op een vergunning groot. U kunt zich later op deze brief beroepen.

Met vriendelijke groet,
Team Vergunningen]],
[[
Dear Sir or Madam,

In January you asked us what we think of your sketch for 24 flats at Kade 30. You have not applied for a permit yet. So this is advice and not a decision.

Our advice: five storeys is too high, four is fine. The parking spaces under water are original, but we advise against them. The trees must stay.

If you keep to this advice, the chance of a permit is good. You may rely on this letter later.

Kind regards,
Permits team]] },
  --# record/L8/page.2/title
  { [[Chat van twee behandelaars]], [[Chat between two case handlers]] },
  --# record/L8/page.2/message.1/from
  { [[Bram]], [[Bram]] },
  --# record/L8/page.2/message.1/body
  { [[Vooroverleg Kade 30 is klaar. Welk resultaat kies ik? Ik zie er maar één.]],
    [[Prelim consultation Kade 30 is done. Which result do I pick? I see only one.]] },
  --# record/L8/page.2/message.2/from
  { [[Sanne]], [[Sanne]] },
  --# record/L8/page.2/message.2/body
  { [[Afgebroken. Dat kiezen we altijd bij vooroverleg.]],
    [[Broken off. That is what we always pick for those.]] },
  --# record/L8/page.2/message.3/body
  { [[Maar er is niets afgebroken?]], [[But nothing has been broken off?]] },
  --# record/L8/page.2/message.4/body
  { [[Nee. Maar anders gaat hij niet dicht.]], [[No. But otherwise it won't close.]] },
  --# record/L8/classification
  { [[Vergunningen, vooroverleg]], [[Permits, preliminary consultation]] },
  --# record/L8/event.1
  { [[zaak gesloten, resultaat afgebroken]], [[case closed, result broken off]] },
  --# record/L8/keyword.1
  { [[vooroverleg]], [[preliminary consultation]] },
  --# record/L8/keyword.2
  { [[Kade]], [[Kade]] },
  --# record/L8/keyword.3
  { [[appartementen]], [[flats]] },
  --# record/L8/why
  { [[De gemeente gaf hier advies: dat is een eigen proces. Vooroverleg is 21.1.2, tien jaar na 05-05-2021. Er is niets afgebroken: het advies is gegeven. 'Afgebroken' is gewoon het enige resultaat dat het systeem kende.]],
    [[Here the municipality gave advice: that is a process of its own. Preliminary consultation is 21.1.2, ten years after 05-05-2021. Nothing was broken off: the advice was given. 'Broken off' was simply the only result the system knew.]] },

  --# ===== Stuk L9: Sloopmelding schuur Achterweg 11 =====

  --# record/L9/fact.1
  { [[Voorstel van het systeem: 11.1, weg vanaf 08-03-2024]],
    [[Proposal of the system: 11.1, destroy from 08-03-2024]] },
  --# record/L9/page.1/title
  { [[Sloopmelding]], [[Demolition notice]] },
  --# record/L9/page.1/row.2/cell.1
  { [[Melder]], [[Notice by]] },
  --# record/L9/page.1/row.2/cell.2
  { [[G. Polder, Achterweg 11]], [[G. Polder, Achterweg 11]] },
  --# record/L9/page.1/row.3/cell.1
  { [[Wat gaat eraf]], [[What comes down]] },
  --# record/L9/page.1/row.3/cell.2
  { [[houten schuur, 60 m², golfplaten dak]], [[wooden barn, 60 m², corrugated roof]] },
  --# record/L9/page.1/row.4/cell.1
  { [[Asbest]], [[Asbestos]] },
  --# record/L9/page.1/row.4/cell.2
  { [[ja, in het dak: 48 platen, rapport bijgevoegd]],
    [[yes, in the roof: 48 sheets, report enclosed]] },
  --# record/L9/page.1/row.5/cell.1
  { [[Melding in orde]], [[Notice in order]] },
  --# record/L9/page.1/row.6/cell.1
  { [[Gesloopt en gemeld als klaar]], [[Demolished and reported as done]] },
  --# record/L9/page.2/title
  { [[schuur is weg]], [[barn is gone]] },
  --# record/L9/page.2/from
  { [[G. Polder]], [[G. Polder]] },
  --# record/L9/page.2/body
  { [[
Hallo,

De schuur is weg. De platen zijn ingepakt meegegaan, het bonnetje zit erbij. Er staat nu niets meer, dus er is ook niets meer om over te schrijven.

Mijn kat zoekt nog. Verder iedereen tevreden.

G. Polder]],
[[
Hello,

The barn is gone. The sheets went off wrapped up, the receipt is enclosed. There is nothing there now, so there is nothing left to write about either.

My cat is still looking. Otherwise everybody is content.

G. Polder]] },
  --# record/L9/classification
  { [[Vergunningen, slopen]], [[Permits, demolition]] },
  --# record/L9/keyword.1
  { [[sloopmelding]], [[demolition notice]] },
  --# record/L9/keyword.2
  { [[schuur]], [[barn]] },
  --# record/L9/keyword.3
  { [[asbest]], [[asbestos]] },
  --# record/L9/why
  { [[Een sloopmelding staat met naam in de lijst, bij 11.1.3: blijvend bewaren. Zo is later te zien wat er stond en waar het asbest bleef. Dat de schuur weg is, maakt dat niet anders.]],
    [[A demolition notice is in the list by name, under 11.1.3: keep permanently. That way it can be seen later what stood there and where the asbestos went. That the barn is gone makes no difference.]] },

  --# ===== Stuk L10: Aanvraag terras De Kraai, ingetrokken =====

  --# record/L10/fact.1
  { [[Voorstel van het systeem: 11.4, weg vanaf 20-01-2026]],
    [[Proposal of the system: 11.4, destroy from 20-01-2026]] },
  --# record/L10/page.1/title
  { [[Terras Kerkplein 4]], [[Terrace Kerkplein 4]] },
  --# record/L10/page.1/message.1/from
  { [[M. Kraai, brasserie De Kraai]], [[M. Kraai, brasserie De Kraai]] },
  --# record/L10/page.1/message.1/body
  { [[Beste gemeente, ik wil een terras op het Kerkplein. Acht tafels, geen muziek, wel dekens. Tekening zit erbij.]],
    [[Dear municipality, I want a terrace on the Kerkplein. Eight tables, no music, but blankets. Drawing enclosed.]] },
  --# record/L10/page.1/message.2/to
  { [[M. Kraai]], [[M. Kraai]] },
  --# record/L10/page.1/message.2/body
  { [[Wij missen de afstand tot de brandkraan. Kunt u die op de tekening zetten? Daarna nemen wij een besluit.]],
    [[The distance to the fire hydrant is missing. Could you put it in the drawing? After that we will take a decision.]] },
  --# record/L10/page.1/message.3/body
  { [[Er staat een brandkraan midden in mijn terras. Die zag ik pas toen het sneeuwde en hij eruit stak. Ik trek de aanvraag in. Ik kom terug als ik iets beters heb.]],
    [[There is a fire hydrant in the middle of my terrace. I only saw it when it snowed and it stuck out. I withdraw the application. I will be back when I have something better.]] },
  --# record/L10/page.1/message.4/body
  { [[Wij nemen geen besluit en sluiten de zaak. Als u later iets anders wilt, vraagt u opnieuw aan.]],
    [[We take no decision and close the case. If you want something else later, please apply again.]] },
  --# record/L10/page.2/row.2/cell.1
  { [[Besluit genomen]], [[Decision taken]] },
  --# record/L10/page.2/row.3/cell.1
  { [[Leges]], [[Fees]] },
  --# record/L10/page.2/row.3/cell.2
  { [[niet betaald, niet geheven]], [[not paid, not charged]] },
  --# record/L10/page.2/row.4/cell.1
  { [[Bezwaar mogelijk]], [[Objection possible]] },
  --# record/L10/page.2/row.4/cell.2
  { [[nee, er is geen besluit]], [[no, there is no decision]] },
  --# record/L10/classification
  { [[Vergunningen, horeca]], [[Permits, hospitality]] },
  --# record/L10/copy.1
  { [[Proefomgeving (kopie van 12-01-2026)]], [[Test environment (copy of 12-01-2026)]] },
  --# record/L10/keyword.1
  { [[terras]], [[terrace]] },
  --# record/L10/keyword.2
  { [[Kerkplein]], [[Kerkplein]] },
  --# record/L10/keyword.3
  { [[De Kraai]], [[De Kraai]] },
  --# record/L10/why
  { [[De aanvrager trok zijn aanvraag in voordat er een besluit was. Dan is het proces afgebroken: 11.4, één jaar na 20-01-2025. Een nieuwe aanvraag is een nieuwe zaak.]],
    [[The applicant withdrew his application before there was a decision. Then the process was broken off: 11.4, one year after 20-01-2025. A new application is a new case.]] },

  --# ===== Stuk L11: Drank en horeca café De Sluis, verleend =====

  --# record/L11/fact.1
  { [[Voorstel van het systeem: 11.1, weg vanaf 21-02-2023]],
    [[Proposal of the system: 11.1, destroy from 21-02-2023]] },
  --# record/L11/page.1/title
  { [[Vergunning drank en horeca]], [[Alcohol licence]] },
  --# record/L11/page.1/row.2/cell.1
  { [[Voor]], [[For]] },
  --# record/L11/page.1/row.2/cell.2
  { [[café De Sluis, Kade 2, houder mevrouw L. Waterman]],
    [[café De Sluis, Kade 2, holder Ms L. Waterman]] },
  --# record/L11/page.1/row.3/cell.2
  { [[verleend, 17-02-2022]], [[granted, 17-02-2022]] },
  --# record/L11/page.1/row.4/cell.2
  { [[zolang deze houder dit bedrijf voert]], [[as long as this holder runs this business]] },
  --# record/L11/page.2/title
  { [[de laatste ronde]], [[last orders]] },
  --# record/L11/page.2/from
  { [[L. Waterman]], [[L. Waterman]] },
  --# record/L11/page.2/body
  { [[
Beste gemeente,

Op 30 september stop ik met café De Sluis. Negentien jaar is genoeg. Op 1 oktober draag ik de sleutel over aan mijn neef. Hij begint er een koffiebar en vraagt zelf aan wat hij nodig heeft.

In augustus schonk ik al alleen nog op zaterdag. Tel dat niet mee, ik had gewoon last van mijn knie.

De laatste ronde is op de 30e om elf uur. U bent welkom. Neem de handhaver mee, hij heeft nog een biljart tegoed.

Lies Waterman]],
[[
Dear municipality,

On 30 September I am stopping with café De Sluis. Nineteen years is enough. On 1 October I hand the key to my nephew. He is starting a coffee bar there and will apply for what he needs himself.

In August I was already only serving on Saturdays. Do not count that, I just had trouble with my knee.

Last orders are on the 30th at eleven. You are welcome. Bring the enforcement officer, we still owe him a game of billiards.

Lies Waterman]] },
  --# record/L11/page.3/title
  { [[Intern bericht]], [[Internal message]] },
  --# record/L11/page.3/row.1/cell.1
  { [[Van]], [[From]] },
  --# record/L11/page.3/row.3/cell.1
  { [[Bericht]], [[Message]] },
  --# record/L11/page.3/row.3/cell.2
  { [[De Sluis is dicht sinds 30-09-2024. Bedrijf beëindigd, vergunning vervallen. Neef heeft eigen zaak: Z-2024-1322.]],
    [[De Sluis has been closed since 30-09-2024. Business ended, licence lapsed. Nephew has a case of his own: Z-2024-1322.]] },
  --# record/L11/page.3/row.4/cell.1
  { [[Gelezen]], [[Read]] },
  --# record/L11/page.3/row.5/cell.1
  { [[Verwerkt in het systeem]], [[Processed in the system]] },
  --# record/L11/page.3/row.5/cell.2
  { [[nee, daar is geen veld voor]], [[no, there is no field for that]] },
  --# record/L11/copy.1
  { [[K:\Horeca\oud\De Sluis]], [[K:\Horeca\oud\De Sluis]] },
  --# record/L11/keyword.1
  { [[horeca]], [[hospitality]] },
  --# record/L11/keyword.2
  { [[café]], [[café]] },
  --# record/L11/keyword.3
  { [[De Sluis]], [[De Sluis]] },
  --# record/L11/keyword.4
  { [[drank]], [[alcohol]] },
  --# record/L11/why
  { [[Drank en horeca staat als voorbeeld bij 11.1. Het jaar telt vanaf de dag waarop de zaak van de houder stopte en de vergunning verviel: 30-09-2024. Sinds 30-09-2025 mag hij weg.]],
    [[Alcohol licences are an example under 11.1. The year counts from the day on which the holder's business stopped and the licence lapsed: 30-09-2024. Since 30-09-2025 it may go.]] },

  --# ===== Stuk L12: Bezwaar tegen dakkapel Wilgenstraat 9 =====

  --# record/L12/fact.1
  { [[Voorstel van het systeem: 13.1, weg vanaf 18-01-2026]],
    [[Proposal of the system: 13.1, destroy from 18-01-2026]] },
  --# record/L12/fact.2
  { [[Resultaat: afgehandeld]], [[Result: settled]] },
  --# record/L12/page.1/from
  { [[Familie Van Loon, Wilgenstraat 7]], [[The Van Loon family, Wilgenstraat 7]] },
  --# record/L12/page.1/body
  { [[
Geachte commissie,

Wij maken bezwaar tegen de dakkapel op nummer 9. Vanuit dat raam kijkt men recht in onze badkamer. Wij hebben niets te verbergen, maar wij willen zelf bepalen wanneer.

Ook is de dakkapel wit. Alle dakkapellen in de straat zijn grijs, behalve die van onszelf.

Wij vragen u de vergunning te vernietigen.

J. en H. van Loon]],
[[
Dear committee,

We object to the dormer at number 9. From that window people look straight into our bathroom. We have nothing to hide, but we want to decide for ourselves when.

Besides, the dormer is white. All dormers in the street are grey, except our own.

We ask you to annul the permit.

J. and H. van Loon]] },
  --# record/L12/page.2/title
  { [[Beslissing op bezwaar]], [[Decision on the objection]] },
  --# record/L12/page.2/row.2/cell.1
  { [[Op tijd]], [[In time]] },
  --# record/L12/page.2/row.2/cell.2
  { [[ja, ontvangen 10-06-2020]], [[yes, received 10-06-2020]] },
  --# record/L12/page.2/row.3/cell.2
  { [[bezwaar deels gegrond, 11-01-2021]], [[objection partly upheld, 11-01-2021]] },
  --# record/L12/page.2/row.4/cell.2
  { [[vergunning Z-2020-0412 aangevuld: zijraam van matglas]],
    [[permit Z-2020-0412 extended: side window of frosted glass]] },
  --# record/L12/page.2/row.5/cell.1
  { [[Kleur]], [[Colour]] },
  --# record/L12/page.2/row.5/cell.2
  { [[blijft wit]], [[stays white]] },
  --# record/L12/page.2/row.7/cell.2
  { [[Afgehandeld (algemeen)]], [[Settled (general)]] },
  --# record/L12/classification
  { [[Geschillen, bezwaar]], [[Disputes, objection]] },
  --# record/L12/relation/L1
  { [[bezwaar tegen]], [[objection to]] },
  --# record/L12/event.1
  { [[zaak gesloten, resultaat afgehandeld]], [[case closed, result settled]] },
  --# record/L12/why
  { [[Dit bezwaar veranderde de vergunning van de dakkapel, en die zaak blijft altijd. Een geschil met invloed op een te bewaren zaak is 13.1.3: blijvend bewaren. Het volgt dus de hoofdzaak.]],
    [[This objection changed the permit of the dormer, and that case stays for ever. A dispute affecting a case to be kept is 13.1.3: keep permanently. So it follows the main case.]] },

  --# ===== Personen =====

  --# person/petra/name
  { [[Petra de Wit]], [[Petra de Wit]] },
  --# person/petra/role
  { [[Teammanager, ook van Vergunningen]], [[Team manager, now also of Permits]] },
  --# person/hans/name
  { [[Hans Kuipers]], [[Hans Kuipers]] },
  --# person/hans/role
  { [[Functioneel beheerder]], [[Applications manager]] },
  --# person/jan/name
  { [[Jan Verhoef]], [[Jan Verhoef]] },
  --# person/jan/role
  { [[Beheerder groen]], [[Parks officer]] },
  --# person/daan/name
  { [[Daan Postma]], [[Daan Postma]] },
  --# person/daan/role
  { [[Woo-coördinator en jurist]], [[Woo coordinator and lawyer]] },
  --# person/joost/name
  { [[Joost Verbruggen]], [[Joost Verbruggen]] },
  --# person/joost/role
  { [[Gemeentearchivaris, deelt de baan met Willem]],
    [[Municipal archivist, shares the job with Willem]] },
  --# person/kees/name
  { [[Kees Hofstra]], [[Kees Hofstra]] },
  --# person/kees/role
  { [[Wethouder]], [[Alderman]] },
  --# person/ik/name
  { [[Jij]], [[You]] },
  --# person/ik/role
  { [[Recordmanager]], [[Records manager]] },

  --# ===== Slotteksten =====

  --# ending/verantwoord/title
  { [[Drie weg, en uit te leggen]], [[Three gone, and accounted for]] },
  --# ending/verantwoord/text
  { [[
Het systeem stelde twaalf zaken voor. Drie zijn er vernietigd, en van elke zaak kun je zeggen waarom. Negen bleven er, met een reden: een eigen regel, een termijn die nog loopt, een claim, een verzoek van de laatste week.

Petra heeft zelf een nummertje getrokken voor de volgende lijst. Jan tekent een boompje bij elke datum. En de knop voor vooroverleg heet nu 'vooroverleg'.]],
[[
The system proposed twelve cases. Three were destroyed, and of each you can say why. Nine stayed, with a reason: a rule of their own, a term still running, a claim, a request from the last week.

Petra has taken a ticket herself for the next list. Jan draws a little tree next to every date. And the button for preliminary consultation is now called 'preliminary consultation'.]] },
  --# ending/half/title
  { [[Niets kwijt, wel losse eindjes]], [[Nothing lost, but loose ends]] },
  --# ending/half/text
  { [[
Er is niets weggegaan wat moest blijven, en dat is het belangrijkste. Maar ergens ligt nog iets: een fout die elk jaar terugkomt, een handtekening zonder lezer, een zaak die te lang ligt, een belofte op de gang.

Dat is te herstellen, en het begint bij één vraag: welke stap sloeg ik over omdat hij niets opleverde?]],
[[
Nothing went that had to stay, and that is what matters most. But somewhere something is still lying about: a mistake that comes back every year, a signature without a reader, a case that stays too long, a promise made in the corridor.

That can be mended, and it starts with one question: which step did I skip because it seemed to bring nothing?]] },
  --# ending/kwijt/title
  { [[Getekend, en toch te vroeg]], [[Signed, and still too soon]] },
  --# ending/kwijt/text
  { [[
De lijst was akkoord. Twee keer zelfs. Toch is er iets weg wat had moeten blijven: omdat het systeem het voorstelde, omdat niemand de zaak opende, of omdat er op de laatste dag niet meer is gekeken.

Wat nu telt: eerlijk melden welke zaak het was, zoeken wie er nog een exemplaar heeft, en de oorzaak weghalen. Een knop met één keuze is zo'n oorzaak.]],
[[
The list was approved. Twice even. And yet something has gone that should have stayed: because the system proposed it, because nobody opened the case, or because nobody looked again on the last day.

What counts now: say honestly which case it was, find out who still has a copy, and take away the cause. A button with one choice is such a cause.]] },
  --# ending/niets/title
  { [[Alles bleef liggen]], [[Everything stayed put]] },
  --# ending/niets/text
  { [[
Vorig jaar is er niets vernietigd. Dat voelt veilig, en er ging dus ook niets te vroeg weg. Maar wat weg moest, lag er nog maanden: namen, adressen en tekeningen van mensen die daar niet meer op rekenden.

Bewaren is ook een besluit. In maart moest al het werk over. Petra had nummer 1.]],
[[
Nothing was destroyed last year. That feels safe, and so nothing went too early either. But what had to go was there for months: names, addresses and drawings of people who no longer counted on that.

Keeping is a decision too. In March all the work had to be done again. Petra had number 1.]] },

  --# ===== Vernietigingsstops =====

  --# hold/claim-zomerfeest/title
  { [[Schadeclaim bezoeker Zomerfeest (Z-2025-0988)]],
    [[Claim by a visitor of Zomerfeest (Z-2025-0988)]] },
  --# hold/claim-zomerfeest/why
  { [[Er loopt een claim over het podium. De zitting is op 19-01-2027. Tot de zaak definitief klaar is, blijft alles liggen, ook wat de gemeente niet goed uitkomt.]],
    [[A claim about the stage is running. The hearing is on 19-01-2027. Until it is finally settled everything stays, including what does not suit the municipality.]] },
  --# hold/woo-lindes/title
  { [[De lindes aan het Kerkpad]], [[The limes at the Kerkpad]] },
  --# hold/woo-lindes/why
  { [[Op vrijdag 20 november vroeg een bewoner om alle stukken over de lindes. Vanaf dat moment moet blijven wat er is, ook als de termijn al om was.]],
    [[On Friday 20 November a resident asked for all documents about the limes. From that moment whatever exists must stay, even if its term was already up.]] },
}

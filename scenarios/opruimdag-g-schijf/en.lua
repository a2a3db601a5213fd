--# Engels vertaalblad van "Opruimdag op de G-schijf". Bijwerken: casus translate opruimdag-g-schijf --to en
--# Links het Nederlands, letterlijk zoals in de casus. Rechts het Engels: alleen dat vul je in.
--# TE DOEN: hier is nog geen Engels. De speler ziet zolang het Nederlands.
--# GEWIJZIGD: het Nederlands is veranderd nadat het Engels is gemaakt. Klopt het Engels weer?
--#   Haal dan de regel met GEWIJZIGD weg.
--# Regels met --# schrijft het programma. Je eigen commentaar met -- blijft staan.
--# 460 klaar, 0 gewijzigd, 0 te doen, 0 niet meer gebruikt.

translation "en" {

  --# ===== De casus =====

  --# case/title
  { [[Opruimdag op de G-schijf]], [[Clear-out day on the G drive]] },
  --# case/summary
  { [[De netwerkschijf van Openbare Ruimte moet vrijdag leeg: 412 gigabyte, ruim een miljoen bestanden. Jij bepaalt mee wat blijft, wat weg mag en hoe je dat netjes doet. Iedereen heeft haast, behalve de regels.]],
    [[The network drive of Public Space has to be empty by Friday: 412 gigabytes, well over a million files. You help decide what stays, what may go and how to do it properly. Everyone is in a hurry, except the rules.]] },

  --# ===== Scene maandag: Maandag, 9.00 uur =====

  --# scene/maandag/title
  { [[Maandag, 9.00 uur]], [[Monday, 9 a.m.]] },
  --# scene/maandag/say.1
  { [[Maandagochtend in het raadhuis van Waterveen. Je jas hangt nog niet of Petra staat al naast je bureau. Ze heeft twee koffie bij zich. Dat is geen goed teken.]],
    [[Monday morning at Waterveen town hall. Your coat is not even on its hook and Petra is already at your desk. She has brought two coffees. That is not a good sign.]] },
  --# scene/maandag/say.2
  { [[Goed dat je er bent. De G-schijf moet leeg. We gaan over naar het DMS, het documentsysteem. Vrijdag om vijf uur gaat de schijf op slot.]],
    [[Good to see you. The G drive has to be emptied. We are moving to the DMS, the document management system. On Friday at five the drive gets locked.]] },
  --# scene/maandag/say.3
  { [[Wat staat erop?]], [[What's on it?]] },
  --# scene/maandag/say.4
  { [[Volgens Hans 412 gigabyte. Ruim een miljoen bestanden. Contracten, foto's, de halve loopbaan van Jan. En ik heb de directie gezegd dat het goedkomt. Dus: waar begin jij?]],
    [[According to Hans, 412 gigabytes. Well over a million files. Contracts, photos, half of Jan's career. And I've told the directors it will be fine. So: where do you start?]] },
  --# choose/eerste-stap/ask
  { [[Waar begin je?]], [[Where do you start?]] },
  --# choose/eerste-stap/option/zeven-jaar/text
  { [[Hans zoekt alles op dat ouder is dan zeven jaar. Dat gooien we eerst weg. Dan is de schijf meteen een stuk leger.]],
    [[Hans looks up everything older than seven years. We throw that out first. Then the drive is a good deal emptier straight away.]] },
  --# choose/eerste-stap/option/zeven-jaar/why
  { [[Zeven jaar is geen regel. De termijn hangt af van het proces, en sommige stukken blijven altijd. Zonder categorie uit de selectielijst mag je niets vernietigen.]],
    [[Seven years is not a rule. The term depends on the process, and some records stay for ever. Without a category from the selection list you may not destroy anything.]] },
  --# scene/maandag/say.5
  { [[Zeven jaar. Kort en duidelijk, daar houd ik van. Ik zeg tegen Hans dat hij vast een script maakt.]],
    [[Seven years. Short and clear, I like that. I'll tell Hans to get a script ready.]] },
  --# choose/eerste-stap/option/kopieren/text
  { [[We kopiëren alles donderdagnacht naar het DMS. Dan raken we niets kwijt en kunnen we later rustig uitzoeken wat er weg mag.]],
    [[We copy everything to the DMS on Thursday night. That way we lose nothing, and later on we can sort out at our leisure what may go.]] },
  --# choose/eerste-stap/option/kopieren/why
  { [[Dan verhuist de rommel mee, met alle dubbelen en alle oude persoonsgegevens. Later uitzoeken gebeurt zelden. Vernietigen wat over de termijn is, is ook een plicht.]],
    [[Then the clutter moves along, with all the duplicates and all the old personal data. Sorting it out later seldom happens. Destroying what is past its term is a duty too.]] },
  --# scene/maandag/say.6
  { [[Alles mee. Heerlijk, dan hoef ik niets te kiezen. Plan het met Hans, donderdagnacht.]],
    [[Everything comes along. Lovely, then I don't have to choose. Plan it with Hans, Thursday night.]] },
  --# choose/eerste-stap/option/inventaris/text
  { [[Ik maak per map een overzicht: eigenaar, proces, categorie, overlap met het DMS. Dan spreken we af wat wanneer klaar is.]],
    [[I make an overview per folder: owner, process, category, overlap with the DMS. Then we agree what will be ready when.]] },
  --# choose/eerste-stap/option/inventaris/why
  { [[Eerst weten wat er staat, van wie het is en bij welk werk het hoort. Pas dan kun je kiezen en eerlijk zeggen wat haalbaar is.]],
    [[First know what is there, whose it is and which work it belongs to. Only then can you choose, and say honestly what is feasible.]] },
  --# scene/maandag/say.7
  { [[Een overzicht. Dat klinkt als werk waar ik niets van zie. Maar goed. Begin vandaag en laat horen wat het oplevert.]],
    [[An overview. That sounds like work I won't see any of. But fine. Start today and let me hear what comes of it.]] },
  --# choose/eerste-stap/option/zelf-opruimen/text
  { [[Ik vraag iedereen om deze week de eigen mappen op te ruimen. Zij weten zelf het best wat nog nodig is en wat weg kan.]],
    [[I ask everyone to tidy their own folders this week. They know best what is still needed and what can go.]] },
  --# choose/eerste-stap/option/zelf-opruimen/why
  { [[Collega's kennen de inhoud, dat is waar. Maar zonder lijst en zonder termijnen vernietigt iedereen naar eigen gevoel, en niemand weet daarna wat weg is.]],
    [[Colleagues know the content, that is true. But without a list and without terms everyone destroys by their own feeling, and afterwards nobody knows what has gone.]] },
  --# scene/maandag/say.8
  { [[Een opruimdag! Ik stuur vanmiddag een mailtje rond. Met taart doet iedereen mee.]],
    [[A clear-out day! I'll send round an e-mail this afternoon. With cake, everyone joins in.]] },
  --# scene/maandag/say.9
  { [[Nog één ding. De opslag kost elke maand geld en de directie kijkt mee. Vrijdag is vrijdag.]],
    [[One more thing. The storage costs money every month and the directors are watching. Friday is Friday.]] },
  --# choose/vrijdag-is-vrijdag/ask
  { [['Vrijdag is vrijdag.' Wat zeg je?]], [['Friday is Friday.' What do you say?]] },
  --# choose/vrijdag-is-vrijdag/option/beloven/text
  { [[Goed, vrijdag is hij leeg. Jij leidt dit team. Als jij zegt dat het zo moet, dan regel ik dat het zo gebeurt.]],
    [[All right, it will be empty on Friday. You lead this team. If you say it has to be so, I'll see to it that it is so.]] },
  --# choose/vrijdag-is-vrijdag/option/beloven/why
  { [[Een teammanager kan een termijn niet korter maken. En je belooft iets wat niet kan. Dat lucht op tot vrijdag.]],
    [[A team manager cannot shorten a term. And you are promising something that cannot be done. That is a relief until Friday.]] },
  --# scene/maandag/say.10
  { [[Mooi. Dan meld ik het vandaag nog aan de directie: vrijdag leeg.]],
    [[Great. Then I'll report it to the directors today: empty on Friday.]] },
  --# choose/vrijdag-is-vrijdag/option/plan/text
  { [[Dus het gaat om de kosten? Vrijdag is privé eruit en zijn de dubbelen bewezen. De rest niet. Ik geef je een plan met data.]],
    [[So it's about the cost? By Friday the private files are out and the duplicates proven. Not the rest. I'll give you a plan with dates.]] },
  --# choose/vrijdag-is-vrijdag/option/plan/why
  { [[Je vraagt wat er achter de haast zit, zegt eerlijk wat wel en niet kan, en komt met een andere oplossing. Dat is geen nee en geen leeg ja.]],
    [[You ask what lies behind the hurry, say honestly what can and cannot be done, and come up with another solution. That is neither a no nor an empty yes.]] },
  --# scene/maandag/say.11
  { [[De kosten, ja. En mijn gezicht bij de directie. Zet het op één blaadje, dan kijk ik wat ik kan doen.]],
    [[The cost, yes. And my standing with the directors. Put it on one page and I'll see what I can do.]] },
  --# choose/vrijdag-is-vrijdag/option/schijf/text
  { [[Prima. We zetten alles op een losse schijf in de kast. Dan is G vrijdag leeg en kijken we er in het voorjaar samen naar.]],
    [[Fine. We put everything on a separate disk in the cupboard. Then G is empty on Friday and we'll look at it together in the spring.]] },
  --# choose/vrijdag-is-vrijdag/option/schijf/why
  { [[Er gaat niets verloren en dat is winst. Maar je verplaatst het probleem, buiten alle beheer, met persoonsgegevens en al.]],
    [[Nothing gets lost and that is a gain. But you are moving the problem, out of anyone's care, personal data and all.]] },
  --# scene/maandag/say.12
  { [[Een schijf in de kast. Ik heb nog een plank vrij, naast de kerstspullen.]],
    [[A disk in the cupboard. I still have a shelf free, next to the Christmas things.]] },
  --# choose/vrijdag-is-vrijdag/option/weigeren/text
  { [[Dan doe ik niet mee. Wat jij vraagt, past niet bij de Archiefwet, en ik wil niet dat mijn naam straks onder iets staat wat niet mag.]],
    [[Then I'm not taking part. What you ask does not fit the Archiefwet, the Public Records Act, and I don't want my name under something that isn't allowed.]] },
  --# choose/vrijdag-is-vrijdag/option/weigeren/why
  { [[De grens klopt. Maar wie alleen nee zegt, staat daarna buiten. Petra heeft nog steeds een probleem en zoekt nu iemand anders.]],
    [[The limit is right. But if you only say no, you are out of it afterwards. Petra still has a problem and now looks for someone else.]] },
  --# scene/maandag/say.13
  { [[Duidelijk. Dan zoek ik wel iemand die wél meedenkt.]],
    [[That's clear. Then I'll find someone who does want to help.]] },

  --# ===== Scene rondgang: Maandag, 13.30 uur =====

  --# scene/rondgang/title
  { [[Maandag, 13.30 uur]], [[Monday, 1.30 p.m.]] },
  --# scene/rondgang/say.1
  { [[De kamer van Hans is warm en zoemt. Op het grote scherm staat de G-schijf open.]],
    [[Hans's room is warm and hums. On the big screen the G drive is open.]] },
  --# scene/rondgang/say.2
  { [[Een schijf is een zolder. Iedereen zet erbij, niemand ruimt op. Ik heb negen plekken gevonden waar jij iets van moet vinden. Eerst de map Kunst.]],
    [[A drive is an attic. Everyone adds to it, nobody clears up. I've found nine places you'll need to have an opinion on. First the folder Art.]] },
  --# scene/rondgang/say.3
  { [[De Wachter, het bronzen beeld bij de brug. Lees gerust, ik wacht wel. Ik ben beheerder, wachten is mijn vak.]],
    [[De Wachter, the bronze by the bridge. Read all you like, I'll wait. I'm an administrator, waiting is my trade.]] },
  --# scene/rondgang/say.4
  { [[Dan de keuringen van de speeltuinen, 2020. Driehonderdtwaalf pdf's. Allemaal van 3 mei 2024, zegt de computer. Dat was een drukke avond.]],
    [[Then the playground inspections, 2020. Three hundred and twelve PDFs. All from 3 May 2024, says the computer. That was a busy evening.]] },
  --# choose/datum/ask
  { [[De termijn telt vanaf een datum. Welke neem je?]],
    [[The term counts from a date. Which one do you take?]] },
  --# choose/datum/hint
  { [[Alle 312 bestanden hebben dezelfde dag. Wat kan er op die dag gebeurd zijn?]],
    [[All 312 files have the same day. What may have happened on that day?]] },
  --# choose/datum/hint.2
  { [[Zoek in de lijst op wanneer deze termijn begint. Waar in de stukken staat die dag?]],
    [[Look up in the list when this term begins. Where in the records is that day?]] },
  --# choose/datum/option/bestandsdatum/text
  { [[De datum die de computer geeft. Die is voor elk bestand vast te stellen en niemand kan er ruzie over maken.]],
    [[The date the computer gives. It can be established for every file, and nobody can argue about it.]] },
  --# choose/datum/option/bestandsdatum/why
  { [[Een bestandsdatum is techniek. Hij verandert bij kopiëren of verhuizen en zegt niets over het werk. Je zou alles jaren te lang bewaren.]],
    [[A file date is technology. It changes when you copy or move a file and says nothing about the work. You would be keeping everything years too long.]] },
  --# scene/rondgang/say.5
  { [[Duidelijk is hij wel. Al stond ik die avond zelf alles over te zetten naar een nieuwe server.]],
    [[It's certainly clear. Although that evening it was me, moving everything to a new server.]] },
  --# choose/datum/option/map-gemaakt/text
  { [[De dag waarop de map is gemaakt. Die ligt dicht bij het begin van het werk en Hans kan hem zo opzoeken.]],
    [[The day the folder was made. That is close to the start of the work, and Hans can look it up in no time.]] },
  --# choose/datum/option/map-gemaakt/why
  { [[Je zoekt terecht verder dan de bestandsdatum. Maar de lijst telt hier vanaf het einde van het werk, niet vanaf het begin of vanaf een map.]],
    [[You are right to look beyond the file date. But here the list counts from the end of the work, not from its start or from a folder.]] },
  --# scene/rondgang/say.6
  { [[Kan ik doen. Maar mappen maken mensen ook vooraf. Of achteraf. Of drie keer.]],
    [[I can do that. But people also make folders beforehand. Or afterwards. Or three times.]] },
  --# choose/datum/option/vandaag/text
  { [[Vandaag. Nu stellen we vast wat er ligt, dus nu begint de termijn te lopen. Zo gooien we in elk geval niets te vroeg weg.]],
    [[Today. Now we establish what is there, so now the term starts to run. That way we certainly throw nothing away too early.]] },
  --# choose/datum/option/vandaag/why
  { [[Dan begint elke termijn opnieuw bij elke opruimdag. Te lang bewaren is ook een fout, zeker bij persoonsgegevens.]],
    [[Then every term would start again at every clear-out. Keeping too long is also a mistake, certainly with personal data.]] },
  --# scene/rondgang/say.7
  { [[Dan zijn we in 2031 weer hier. Gezellig.]], [[Then we'll be back here in 2031. How cosy.]] },
  --# choose/datum/option/einde-werk/text
  { [[De dag waarop de keuringsronde is afgesloten. Die zoek ik op in de rapporten.]],
    [[The day the inspection round was closed. I'll look that up in the reports.]] },
  --# choose/datum/option/einde-werk/why
  { [[Bij dit werk telt de selectielijst vanaf het einde van de zaak. Die dag staat in de stukken zelf. De bestandsdatum is van een verhuizing.]],
    [[For this work the selection list counts from the end of the case. That day is in the documents themselves. The file date comes from a move.]] },
  --# scene/rondgang/say.8
  { [[Lezen dus. Ik was er al bang voor. Dat kan ik je niet met een script geven.]],
    [[So, reading. I was afraid of that. I can't give you a script for it.]] },
  --# scene/rondgang/say.9
  { [[Volgende: de verslagen van het teamoverleg, 2023. Een klassieker is het niet.]],
    [[Next: the minutes of the team meeting, 2023. Not exactly a classic.]] },
  --# scene/rondgang/say.10
  { [[De aanbesteding van het wegenonderhoud. Daar heeft de halve gang een herfst lang op gezweet.]],
    [[The tender for the road maintenance. Half the corridor sweated over that for a whole autumn.]] },
  --# scene/rondgang/say.11
  { [[En dit is Vakantie, van Kees. Elf gigabyte. Zal ik er een paar openen? Ik heb gehoord dat er een banaan achter een speedboot in zit.]],
    [[And this is Holidays, from Kees. Eleven gigabytes. Shall I open a few? I'm told there's a banana behind a speedboat in there.]] },
  --# choose/vakantie/ask
  { [[Wat doe je met de vakantiefoto's?]], [[What do you do with the holiday photos?]] },
  --# choose/vakantie/option/ophalen/text
  { [[Map dicht. Ik vraag Kees om ze deze week op te halen. Daarna gaan ze weg: het zijn geen archiefstukken.]],
    [[Close the folder. I ask Kees to collect them this week. After that they go: they are not records.]] },
  --# choose/vakantie/option/ophalen/why
  { [[Privé is geen archief, dus er is geen vernietigingslijst nodig. Je kijkt niet verder dan nodig en de eigenaar krijgt de kans om ze op te halen.]],
    [[Private is not a record, so no destruction list is needed. You look no further than necessary and the owner gets the chance to collect them.]] },
  --# scene/rondgang/say.12
  { [[Flauw. Maar wel netjes. Ik bel Kees, hij zit vast in een boom.]],
    [[Spoilsport. But decent. I'll ring Kees, he's bound to be up a tree.]] },
  --# choose/vakantie/option/kijken/text
  { [[Loop ze even door. Er kan best iets van het werk tussen zitten, en dan wil ik dat niet missen.]],
    [[Go through them quickly. There may well be something from work among them, and I don't want to miss that.]] },
  --# choose/vakantie/option/kijken/why
  { [[Het overzicht laat al zien dat er niets van het werk in zit. Dan kijk je zonder reden in iemands privéleven. Vraag het aan Kees.]],
    [[The overview already shows that there is nothing from work in it. Then you are looking into someone's private life without a reason. Ask Kees.]] },
  --# scene/rondgang/say.13
  { [[Banaan… banaan… kinderen in een zwembad. Nee, dit voelt niet goed. Ik doe hem dicht.]],
    [[Banana… banana… children in a swimming pool. No, this doesn't feel right. I'm closing it.]] },
  --# choose/vakantie/option/wissen/text
  { [[Meteen wissen. Privé hoort niet op de schijf van de gemeente, dus daar is ook geen lijst voor nodig. Kees is gewaarschuwd.]],
    [[Wipe them at once. Private files do not belong on the municipality's drive, so no list is needed for that either. Kees has been warned.]] },
  --# choose/vakantie/option/wissen/why
  { [[Het klopt dat hier geen vernietigingslijst voor nodig is. Maar het zijn de spullen van Kees. Een paar dagen de tijd geven kost niets.]],
    [[It is true that no destruction list is needed here. But they are Kees's things. Giving him a few days costs nothing.]] },
  --# scene/rondgang/say.14
  { [[Opa wordt 80, weg ermee? Ik zet ze eerst even apart. Kees is groter dan ik.]],
    [[Grandad turns 80, in the bin? I'll set them aside for now. Kees is bigger than me.]] },
  --# choose/vakantie/option/besloten-map/text
  { [[We zetten ze in een besloten map in het DMS. Dan kan alleen Kees erbij en is G weer elf gigabyte lichter.]],
    [[We put them in a restricted folder in the DMS. Then only Kees can get at them and G is another eleven gigabytes lighter.]] },
  --# choose/vakantie/option/besloten-map/why
  { [[Het DMS is voor het werk van de gemeente. Je zou privéfoto's gaan beheren, met back-up en al. Ze moeten naar Kees.]],
    [[The DMS is for the work of the municipality. You would be managing private photos, back-up and all. They have to go to Kees.]] },
  --# scene/rondgang/say.15
  { [[Zwemles in het DMS. Daar moet ik dan een zaaktype voor maken. Ik bel Kees liever.]],
    [[Swimming lessons in the DMS. I'd have to make a case type for that. I'd rather ring Kees.]] },
  --# scene/rondgang/say.16
  { [[Genoeg voor vandaag. Morgen de map Backup_Jan. Maar ga eerst bij de man zelf langs. Neem trek mee.]],
    [[Enough for today. Tomorrow the folder Backup_Jan. But go and see the man himself first. Come hungry.]] },

  --# ===== Scene jan: Dinsdag, 8.30 uur =====

  --# scene/jan/title
  { [[Dinsdag, 8.30 uur]], [[Tuesday, 8.30 a.m.]] },
  --# scene/jan/say.1
  { [[Het bureau van Jan is een eiland van ordners. In het midden staat een trommel ontbijtkoek.]],
    [[Jan's desk is an island of ring binders. In the middle stands a tin of gingerbread.]] },
  --# scene/jan/say.2
  { [[Neem een plak, zelf gebakken. Jij komt mijn map weghalen, zeg het maar gewoon. Elke boom zit erin, elke bank, elke boze bewoner. Ik heb vier systemen overleefd. De map is er nog. De systemen niet.]],
    [[Have a slice, home-made. You've come to take my folder away, just say so. Every tree is in there, every bench, every angry resident. I've outlived four systems. The folder is still here. The systems aren't.]] },
  --# scene/jan/say.3
  { [[En wie kan er iets in vinden, behalve jij?]],
    [[And who can find anything in it, apart from you?]] },
  --# scene/jan/say.4
  { [[Niemand. Ze bellen mij. Maar in mei ga ik met pensioen. Dus vertel eens: waar laat ik mijn spullen in dat DMS?]],
    [[Nobody. They ring me. But I retire in May. So tell me: where do I put my things in that DMS?]] },
  --# choose/jan-helpen/ask
  { [[Hoe help je Jan?]], [[How do you help Jan?]] },
  --# choose/jan-helpen/option/handleiding/text
  { [[Ik stuur je de handleiding. Daarin staat stap voor stap hoe je een zaak opent en waar elk stuk hoort.]],
    [[I'll send you the manual. It tells you step by step how to open a case and where each document belongs.]] },
  --# choose/jan-helpen/option/handleiding/why
  { [[De uitleg klopt, maar Jan vroeg niet hoe het systeem werkt. Hij vroeg waar zíjn werk thuishoort. Dat staat in geen handleiding.]],
    [[The instructions are right, but Jan did not ask how the system works. He asked where his own work belongs. No manual says that.]] },
  --# scene/jan/say.5
  { [[Een handleiding. Leg maar bij die van 1997. Daar, onder de plant.]],
    [[A manual. Put it with the one from 1997. Over there, under the plant.]] },
  --# choose/jan-helpen/option/samen/text
  { [[Vertel eerst wat je op een dag doet. Dan zoeken we per klus de zaak en spreken we namen af die ook je opvolger snapt.]],
    [[First tell me what you do in a day. Then we find the case for each job and agree names that your successor will understand too.]] },
  --# choose/jan-helpen/option/samen/why
  { [[Ordenen doe je naar werk en zaak, niet naar persoon. Door te vragen naar het werk help je Jan én degene die hem opvolgt.]],
    [[You order by work and by case, not by person. By asking about the work you help Jan and the person who comes after him.]] },
  --# scene/jan/say.6
  { [[Op een dag? Bomen controleren. Meldingen. Speeltuinen. Kees uit een sloot trekken. Hé. Dat zijn eigenlijk gewoon drie stapels en een ongeval.]],
    [[In a day? Checking trees. Reports. Playgrounds. Pulling Kees out of a ditch. Hey. That's really just three piles and an accident.]] },
  --# choose/jan-helpen/option/dossier-jan/text
  { [[We maken één groot dossier op jouw naam. Daar gaat alles in, precies zoals het nu staat. Dan raakt er niets zoek en kun jij door.]],
    [[We make one big file in your name. Everything goes in, exactly as it is now. Then nothing gets lost and you can carry on.]] },
  --# choose/jan-helpen/option/dossier-jan/why
  { [[Dan verhuist de map van Jan alleen van plek. Niemand ziet bij welke zaak een stuk hoort, dus ook niet hoelang het moet blijven.]],
    [[Then Jan's folder only moves to another place. Nobody sees which case a document belongs to, nor how long it has to stay.]] },
  --# scene/jan/say.7
  { [[Eén dossier, en het heet Jan. Daar kan ik mee leven. Nog een plak?]],
    [[One file, and it's called Jan. I can live with that. Another slice?]] },
  --# choose/jan-helpen/option/jaar-afzender/text
  { [[We maken mappen per jaar en per afzender, zoals je gewend bent. Dan vind je alles terug en hoef je niets nieuws te leren.]],
    [[We make folders by year and by sender, as you are used to. Then you find everything again and you needn't learn anything new.]] },
  --# choose/jan-helpen/option/jaar-afzender/why
  { [[Zo vindt Jan het terug, en alleen Jan. Werk en zaak bepalen de plek en de termijn, niet de afzender.]],
    [[That way Jan can find it again, and only Jan. Work and case decide the place and the term, not the sender.]] },
  --# scene/jan/say.8
  { [[Zie je wel, het kan gewoon blijven zoals het is. Nog een plak?]],
    [[There you are, it can simply stay the way it is. Another slice?]] },
  --# scene/jan/say.9
  { [[En die map Backup_Jan, dat is alleen voor de zekerheid. Je weet nooit. Dat zei mijn moeder ook, en die had drie vrieskisten.]],
    [[And that folder Backup_Jan, that's only to be on the safe side. You never know. My mother said that too, and she had three freezers.]] },

  --# ===== Scene dubbel: Dinsdag, 11.00 uur =====

  --# scene/dubbel/title
  { [[Dinsdag, 11.00 uur]], [[Tuesday, 11 a.m.]] },
  --# scene/dubbel/say.1
  { [[Backup_Jan. 62 gigabyte. Ik heb van elk bestand de hash vergeleken met het DMS. Een hash is een soort vingerafdruk: zelfde hash, zelfde inhoud.]],
    [[Backup_Jan. 62 gigabytes. I've compared the hash of every file with the DMS. A hash is a kind of fingerprint: same hash, same content.]] },
  --# scene/dubbel/say.2
  { [[91 procent heeft een tweeling in het DMS. Jij zegt ja, en ik ben vandaag 56 gigabyte lichter.]],
    [[91 per cent has a twin in the DMS. You say yes, and I'm 56 gigabytes lighter today.]] },
  --# choose/dubbelen/ask
  { [[Hoe bepaal je wat dubbel is en weg kan?]],
    [[How do you decide what is a duplicate and can go?]] },
  --# choose/dubbelen/hint
  { [[Lees de opmerking onder de vergelijking van Hans. Wat bewijst een hash, en wat niet?]],
    [[Read the remark below the comparison that Hans made. What does a hash prove, and what not?]] },
  --# choose/dubbelen/hint.2
  { [[In de steekproef staat een foto van een iep. Waar zit die foto nog meer, en doet dat ertoe?]],
    [[In the sample is a photo of an elm. Where else is that photo, and does it matter?]] },
  --# choose/dubbelen/option/nieuwste/text
  { [[Zijn er twee versies, dan houden we de nieuwste. De oudere gaat weg. Zo blijft altijd de laatste stand van zaken over.]],
    [[If there are two versions, we keep the newest. The older one goes. That way the latest state of affairs always remains.]] },
  --# choose/dubbelen/option/nieuwste/why
  { [[De nieuwste is niet altijd de echte. Bij bestek_bankjes staat de handtekening juist op het andere exemplaar. En bestandsdatums zeggen hier niets.]],
    [[The newest is not always the real one. With benches_spec the signature is on the other copy. And file dates mean nothing here.]] },
  --# scene/dubbel/say.3
  { [[De nieuwste is hier alles van 3 mei 2024. Dat worden dan veel winnaars.]],
    [[The newest here is everything from 3 May 2024. That makes for a lot of winners.]] },
  --# choose/dubbelen/option/zelfde-naam/text
  { [[Ik vergelijk de namen. Staat dezelfde bestandsnaam ook in het DMS, dan is het stuk hier dubbel en kan het weg.]],
    [[I compare the names. If the same file name is also in the DMS, then the document here is a duplicate and can go.]] },
  --# choose/dubbelen/option/zelfde-naam/why
  { [[Een naam is geen bewijs. 'verslag.docx' komt 214 keer voor, steeds met andere inhoud. Je zou unieke stukken weggooien.]],
    [[A name is no proof. 'report.docx' occurs 214 times, with different content each time. You would throw away unique documents.]] },
  --# scene/dubbel/say.4
  { [[Dan blijft er van 214 verslagen precies één over. Spannend welke.]],
    [[Then of 214 reports exactly one is left. I wonder which.]] },
  --# choose/dubbelen/option/hash-en-rol/text
  { [[Gelijke hash én hier geen eigen rol: op een lijst, dan weg als kopie. De 9 procent bekijken we.]],
    [[Same hash and no part of its own here: on a list, then out as a copy. We look at the 9 per cent.]] },
  --# choose/dubbelen/option/hash-en-rol/why
  { [[Een hash bewijst de inhoud, niet de rol. De foto van de iep zit in een bezwaar én in een boomcontrole. Met een lijst kun je laten zien wat weg is.]],
    [[A hash proves the content, not the role. The photo of the elm is in an objection and in a tree inspection. With a list you can show what has gone.]] },
  --# scene/dubbel/say.5
  { [[De foto van die iep, ja. Zelfde foto, twee verhalen. Goed, ik maak een lijst met een kolom 'rol'.]],
    [[The photo of that elm, yes. Same photo, two stories. Right, I'll make a list with a column 'role'.]] },
  --# choose/dubbelen/option/alles-houden/text
  { [[Alles blijft. Zolang we niet zeker weten welk exemplaar het echte is, is weggooien een risico dat ik niet neem.]],
    [[Everything stays. As long as we are not sure which copy is the real one, throwing away is a risk I won't take.]] },
  --# choose/dubbelen/option/alles-houden/why
  { [[Voorzichtig, en er gaat niets stuk. Maar je hébt bewijs voor 91 procent. Alles houden maakt zoeken moeilijker en lost niets op.]],
    [[Cautious, and nothing gets broken. But you do have proof for 91 per cent. Keeping everything makes searching harder and solves nothing.]] },
  --# scene/dubbel/say.6
  { [[62 gigabyte tweelingen dan. Ik bestel een grotere kinderwagen.]],
    [[62 gigabytes of twins, then. I'll order a bigger pram.]] },
  --# scene/dubbel/say.7
  { [[Nog drie. Projecten.zip, uit 2012. Wachtwoord erop. Niemand weet van wie.]],
    [[Three to go. Projecten.zip, from 2012. Password on it. Nobody knows whose it is.]] },
  --# scene/dubbel/say.8
  { [[Een export van meldingen uit 2020. Namen, telefoonnummers. En het hele huis kan erbij, zie ik nu. Zeg het nog even niet tegen de FG, die van de privacy. Ik moet eerst gaan zitten.]],
    [[An export of reports from 2020. Names, phone numbers. And the whole building can get at it, I now see. Don't tell the DPO just yet, the privacy one. I need to sit down first.]] },
  --# scene/dubbel/say.9
  { [[En negentienhonderd foto's van de storm van 2022. Mooi voor een kalender.]],
    [[And nineteen hundred photos of the storm of 2022. Nice for a calendar.]] },
  --# scene/dubbel/note.1
  { [[Negen plekken gezien op de G-schijf. Lees de stukken nog eens na voordat je indeelt: de datum die telt, staat in de tekst.]],
    [[Nine places seen on the G drive. Read the documents again before you classify: the date that counts is in the text.]] },

  --# ===== Scene bord: Woensdag, 9.00 uur =====

  --# scene/bord/title
  { [[Woensdag, 9.00 uur]], [[Wednesday, 9 a.m.]] },
  --# scene/bord/say.1
  { [[Mijn script heeft proefgedraaid. Bovenaan de weggooilijst: het ontwerp en het contract van De Wachter. Ouder dan zeven jaar. Ik heb hem uitgezet.]],
    [[My script has done a trial run. Top of the throw-away list: the design and the contract of De Wachter. Older than seven years. I've switched it off.]] },
  --# scene/bord/say.2
  { [[De taart was op en 2.300 bestanden ook. Wat erin stond, wist niemand meer. Ik heb alles teruggezet uit de back-up. Kostte me een avond.]],
    [[The cake was gone and so were 2,300 files. Nobody could remember what was in them. I've restored everything from the back-up. Cost me an evening.]] },
  --# scene/bord/say.3
  { [[Jouw overzicht per map is goud waard. Eigenaar, proces, overlap: dan kunnen we vandaag meteen kiezen.]],
    [[Your overview per folder is worth its weight in gold. Owner, process, overlap: so today we can choose straight away.]] },
  --# scene/bord/say.4
  { [[Negen kaartjes, één bord. Vraag niet wat voor ding het is. Vraag bij welk werk het hoort. Eerst het proces, dan pas de termijn.]],
    [[Nine cards, one board. Don't ask what kind of thing it is. Ask which work it belongs to. First the process, only then the term.]] },
  --# scene/bord/say.5
  { [[Twee afspraken van ons huis. Een export volgt het proces van de bron. En 'kopie' is alleen voor wat één op één in het DMS staat. Van Jan ligt al apart wat uniek is of een eigen rol heeft.]],
    [[Two house rules. An export follows the process of its source. And 'copy' is only for what is in the DMS one to one. From Jan's folder, whatever is unique or plays its own part has already been set apart.]] },
  --# scene/bord/note.1
  { [[Afspraken in Waterveen. Een export volgt het proces van de bron. 'Kopie' is alleen voor wat één op één in het DMS staat. Uit Backup_Jan is al apart gelegd wat uniek is of een eigen rol heeft.]],
    [[House rules in Waterveen. An export follows the process of its source. 'Copy' is only for what is in the DMS one to one. Whatever is unique or plays its own part has already been set apart from Backup_Jan.]] },
  --# classify/indelen/ask
  { [[Leg elk kaartje bij het juiste proces, of bij een van de drie aparte vakken.]],
    [[Put each card with the right process, or in one of the three separate boxes.]] },
  --# classify/indelen/hint
  { [[Vraag niet wat voor ding het is. Vraag bij welk werk het hoort.]],
    [[Do not ask what kind of thing it is. Ask what work it belongs to.]] },
  --# classify/indelen/hint.2
  { [[Lees de twee afspraken van ons huis nog eens. Ze staan in je notities.]],
    [[Read the two agreements of our house once more. They are in your notes.]] },
  --# classify/indelen/hint.3
  { [[Kun je niet zien wat erin zit? Dan weet je ook niet bij welk werk het hoort.]],
    [[Can you not see what is inside? Then you do not know what work it belongs to either.]] },
  --# scene/bord/say.6
  { [[Nu waarderen. B is blijvend bewaren, V is vernietigen na een termijn. De selectielijst bepaalt dat, niet ons gevoel. Een eigen regel voor jouw geval gaat vóór de algemene.]],
    [[Now we appraise. B is preserve permanently, V is destroy after a term. The selection list decides that, not our feelings. A specific rule for your case goes before the general one.]] },
  --# scene/bord/say.7
  { [[Voor 2017 tot en met 2019 gebruiken wij ook de lijst van 2020. Dat is besloten in het SIO. Dat is het overleg van directie, archivaris en ons over informatie.]],
    [[For 2017 up to and including 2019 we also use the 2020 list. That was decided in the SIO: the meeting of directors, archivist and us about information.]] },
  --# scene/bord/note.2
  { [[SIO-besluit van Waterveen: voor stukken uit 2017 tot en met 2019 gebruiken we de selectielijst van 2020. We tellen op de dag nauwkeurig.]],
    [[SIO decision of Waterveen: for documents from 2017 up to and including 2019 we use the 2020 selection list. We count to the exact day.]] },
  --# appraise/waarderen/ask
  { [[Geef elk stuk een categorie, B of V, en de datum waarop de termijn begint.]],
    [[Give each document a category, B or V, and the date on which the term starts.]] },
  --# appraise/waarderen/hint
  { [[Eerst het proces, dan pas de termijn. Kijk of er een eigen regel is.]],
    [[First the process, only then the term. See whether there is a rule of its own.]] },
  --# appraise/waarderen/hint.2
  { [[De termijn begint als het werk klaar is. Die dag staat in het stuk, niet bij het bestand.]],
    [[The term begins when the work is done. That day is in the record, not with the file.]] },
  --# appraise/waarderen/hint.3
  { [[Bij B hoort geen datum. En kijk in je notities welke lijst wij gebruiken voor 2017 tot en met 2019.]],
    [[B has no date. And see in your notes which list we use for 2017 up to and including 2019.]] },
  --# scene/bord/say.8
  { [[Dat teamoverleg van 2023 is dus over de datum. Zal ik het meteen wissen? Eén klik. Dan heeft Petra vandaag al iets te zien.]],
    [[So that team meeting of 2023 is past its date. Shall I wipe it right now? One click. Then Petra already has something to see today.]] },
  --# choose/snel-wissen/ask
  { [[Wat zeg je tegen Hans?]], [[What do you say to Hans?]] },
  --# choose/snel-wissen/option/via-lijst/text
  { [[Nog niet. Het mag weg, maar via de vernietigingslijst en met een verklaring achteraf.]],
    [[Not yet. It may go, but through the destruction list and with a declaration afterwards.]] },
  --# choose/snel-wissen/option/via-lijst/why
  { [[De termijn van één jaar is om. Maar ook dan vernietig je met een lijst en een verklaring. Zo kun je later laten zien wat weg is en waarom.]],
    [[The term of one year is over. But even then you destroy with a list and a declaration. That way you can show later what has gone and why.]] },
  --# scene/bord/say.9
  { [[Eén klik, drie handtekeningen. Goed, ik haal mijn vinger van de knop.]],
    [[One click, three signatures. Right, I'm taking my finger off the button.]] },
  --# choose/snel-wissen/option/nu-wissen/text
  { [[Doe maar. De termijn is al lang om, het gaat over koffie en roosters, en Petra is blij met elk stukje lege schijf.]],
    [[Go ahead. The term was up long ago, it is about coffee and rotas, and Petra will be glad of every bit of empty drive.]] },
  --# choose/snel-wissen/option/nu-wissen/why
  { [[Het stuk mag weg, de manier niet. Zonder lijst en verklaring kan niemand nagaan of dit klopte. Dat geldt ook voor verslagen over koffie.]],
    [[The document may go, but not in this way. Without a list and a declaration nobody can check whether this was right. That goes for minutes about coffee too.]] },
  --# scene/bord/say.10
  { [[Ho. Ik hoor een klik aankomen. Ook koffie gaat bij ons over de lijst.]],
    [[Whoa. I can hear a click coming. With us, even coffee goes through the list.]] },
  --# choose/snel-wissen/option/houden/text
  { [[Laat toch maar staan. Verslagen bewaar je. Over tien jaar wil iemand weten wie er wat heeft gezegd in dat overleg.]],
    [[Better leave them. You keep minutes. In ten years' time someone will want to know who said what in that meeting.]] },
  --# choose/snel-wissen/option/houden/why
  { [[De lijst maakt verschil tussen soorten overleg. Intern overleg zonder besluit over beleid gaat na één jaar weg. 'Misschien handig' is geen reden om te bewaren.]],
    [[The list distinguishes between kinds of meeting. Internal meetings without policy decisions go after one year. 'Might be handy' is no reason to keep.]] },
  --# scene/bord/say.11
  { [[Over tien jaar wil iemand weten wie de emmer heeft geleegd? Kijk nog eens naar de lijst.]],
    [[In ten years' time someone will want to know who emptied the bucket? Have another look at the list.]] },
  --# choose/snel-wissen/option/twintig/text
  { [[Wacht even. Als daar toch iets is besloten, geldt twintig jaar. Laat ze staan.]],
    [[Hold on. If something was decided there after all, it is twenty years. Leave them.]] },
  --# choose/snel-wissen/option/twintig/why
  { [[Goed dat je twijfelt: voor ambtelijke besluiten geldt 19.1.8, twintig jaar. Maar in het verslag staat dat dit overleg niets besluit. Dat kun je nalezen.]],
    [[Good that you doubt: for decisions by officials 19.1.8 applies, twenty years. But the minutes say that this meeting decides nothing. You can read that there.]] },
  --# scene/bord/say.12
  { [[Goede vraag. Het antwoord staat onder punt 4 van het verslag.]],
    [[Good question. The answer is under item 4 of the minutes.]] },

  --# ===== Scene zip: Woensdag, 14.00 uur =====

  --# scene/zip/title
  { [[Woensdag, 14.00 uur]], [[Wednesday, 2 p.m.]] },
  --# scene/zip/say.1
  { [[Terug naar Projecten.zip. De virusscanner kan er niet in en klaagt elke nacht. Ik slaap er slechter van dan hij.]],
    [[Back to Projecten.zip. The virus scanner can't get in and complains every night. I sleep worse because of it than it does.]] },
  --# scene/zip/say.2
  { [[Gaat het om dat ding op slot? Als niemand het sinds 2012 heeft gemist, dan mist vrijdag ook niemand het.]],
    [[Is this about that locked thing? If nobody has missed it since 2012, nobody will miss it on Friday either.]] },
  --# choose/zip/ask
  { [[Wat doe je met de zip?]], [[What do you do with the zip?]] },
  --# choose/zip/hint
  { [[Je weet niet wat erin zit. Lees LEESMIJ.txt en het logboek: wat weet je wel?]],
    [[You do not know what is inside. Read LEESMIJ.txt and the log: what do you know?]] },
  --# choose/zip/hint.2
  { [[Wie mag hierover beslissen? En hoe laat je later zien wat je hebt geprobeerd?]],
    [[Who may decide on this? And how will you show later what you tried?]] },
  --# choose/zip/option/dms/text
  { [[Zet hem zoals hij is in het DMS, met de notitie dat er een wachtwoord op zit. Dan is hij veilig mee verhuisd en hoeven we niets te kiezen.]],
    [[Put it in the DMS as it is, with a note that there is a password on it. Then it has moved along safely and we don't have to choose.]] },
  --# choose/zip/option/dms/why
  { [[Er gaat niets verloren. Maar een zip die niemand kan openen, is ook in het DMS niet toegankelijk. En de kennis over het wachtwoord verdwijnt met elk pensioen.]],
    [[Nothing gets lost. But a zip that nobody can open is not accessible in the DMS either. And the knowledge of the password disappears with every retirement.]] },
  --# scene/zip/say.3
  { [[Dan klaagt straks de scanner van het DMS. Maar goed, die staat niet in mijn kamer.]],
    [[Then the DMS scanner will be doing the complaining. Oh well, that one isn't in my room.]] },
  --# choose/zip/option/weg/text
  { [[Dan kan hij weg. Wat al veertien jaar niemand kan openen, kan ook niemand gebruiken. Zo houden we geen rommel over.]],
    [[Then it can go. What nobody has been able to open for fourteen years, nobody can use. That way we don't end up with clutter.]] },
  --# choose/zip/option/weg/why
  { [[Dat je er niet in kunt, is een gebrek dat je moet herstellen. Het is geen reden om te vernietigen. Je weet niet eens welke categorie erin zit.]],
    [[That you cannot get in is a defect you have to mend. It is no reason to destroy. You do not even know which category is in it.]] },
  --# scene/zip/say.4
  { [[Ik zet hem in de wachtrij voor het wissen. Die draait aan het eind van de maand.]],
    [[I'll put it in the queue for wiping. That runs at the end of the month.]] },
  --# choose/zip/option/kraken/text
  { [[Er zijn programma's die zo'n wachtwoord in een nacht vinden. Ik schaf er een aan en laat het vanavond draaien.]],
    [[There are programs that find a password like that in one night. I'll get one and let it run this evening.]] },
  --# choose/zip/option/kraken/why
  { [[Je wilt het oplossen en dat is goed. Maar onbekende software op eigen houtje draaien is een risico voor alle gegevens. Dit loopt via ICT, met een logboek.]],
    [[You want to solve it and that is good. But running unknown software off your own bat is a risk to all the data. This goes through ICT, with a log.]] },
  --# scene/zip/say.5
  { [[Vanavond? Van welke site? Nee, laat maar. Ik wil het eigenlijk niet weten.]],
    [[This evening? From which site? No, never mind. I don't actually want to know.]] },
  --# choose/zip/option/apart/text
  { [[Ik meld het bij jou, Petra, en zet hem apart als onbekend. ICT probeert bekende wachtwoorden, met logboek. Anders is het voor het SIO.]],
    [[I report it to you, Petra, and set it apart as unknown. ICT tries known passwords, with a log. Failing that, it is for the SIO.]] },
  --# choose/zip/option/apart/why
  { [[Onbekend is geen rommel. Je meldt het, zoekt naar de sleutel en legt vast wat je doet. Wat dicht blijft, gaat naar wie erover mag beslissen.]],
    [[Unknown is not rubbish. You report it, look for the key and record what you do. What stays shut goes to those who may decide about it.]] },
  --# scene/zip/say.6
  { [[In dat leesmij-bestand staat: sleutel bij B. of J. Van J. krijg ik koek. Wie is B.?]],
    [[That readme file says: B. or J. has the key. From J. I get gingerbread. Who is B.?]] },
  --# scene/zip/say.7
  { [[Goed dat ik het van jou hoor. Dan sta ik tenminste niet voor gek als iemand ernaar vraagt.]],
    [[Good that I hear it from you. At least I won't look a fool if someone asks about it.]] },
  --# scene/zip/say.8
  { [[Dan de export. 3.114 bewoners, en 412 collega's kunnen erbij. Mijn tante staat er ook in. Losse tegel, Zuiderpark. Tweede keer gevallen, dat had ze mij niet verteld.]],
    [[Then the export. 3,114 residents, and 412 colleagues can get at it. My aunt is in it too. Loose paving stone, Zuiderpark. Fell for the second time, she never told me that.]] },
  --# choose/export/ask
  { [[Wat doe je met de export van 2020?]], [[What do you do with the 2020 export?]] },
  --# choose/export/option/anoniem/text
  { [[Ik haal de namen en nummers eruit en bewaar de rest. Dan houden we de cijfers en is het risico voor de bewoners weg.]],
    [[I take out the names and numbers and keep the rest. Then we have the figures and the risk to the residents is gone.]] },
  --# choose/export/option/anoniem/why
  { [[Je denkt aan de bewoners. Maar straat, datum en verhaal wijzen vaak nog naar een persoon. En de termijn is om: er is geen reden om de rest te houden.]],
    [[You think of the residents. But street, date and story often still point to a person. And the term is over: there is no reason to keep the rest.]] },
  --# scene/zip/say.9
  { [[Zuiderpark, twee keer gevallen over dezelfde tegel. Zonder naam weet ik nog steeds dat het tante Ellie is.]],
    [[Zuiderpark, fell twice over the same paving stone. Even without a name I know that's Aunt Ellie.]] },
  --# choose/export/option/controleren/text
  { [[Ik kijk of hij iets toevoegt aan het meldsysteem. Zo niet, dan gaat hij mee op de lijst. En ik vertel de FG dat hij openstond.]],
    [[I check whether it adds anything to the reporting system. If not, it goes on the list. And I tell the DPO that it was open to all.]] },
  --# choose/export/option/controleren/why
  { [[De export volgt de reeks van 2020 en die termijn is om. Voegt hij niets toe, dan moet hij mee weg. De FG, de functionaris gegevensbescherming, weegt of dit een datalek is. Dat meld je, ook als het vervelend is.]],
    [[The export follows the 2020 series, and that term is over. If it adds nothing, it has to go too. The DPO, the data protection officer, weighs whether this is a data breach. You report that, even when it is awkward.]] },
  --# scene/zip/say.10
  { [[Kolommen gelijk, niets toegevoegd. En ik haal nu vast de rechten eraf. De FG heeft overigens altijd chocola.]],
    [[Columns the same, nothing added. And I'm removing the access rights right now. The DPO always has chocolate, by the way.]] },
  --# choose/export/option/dms/text
  { [[Hij gaat mee naar het DMS, met leesrecht voor alleen het team. Daar is hij een stuk beter beschermd dan hier.]],
    [[It goes along to the DMS, with read access for the team only. It is a good deal better protected there than here.]] },
  --# choose/export/option/dms/why
  { [[Beter beschermd is beter. Maar de termijn is om. Je neemt persoonsgegevens mee die er niet meer mogen zijn.]],
    [[Better protected is better. But the term is over. You are taking along personal data that should no longer be there.]] },
  --# scene/zip/say.11
  { [[Hij krijgt dus een nieuw huis terwijl zijn tijd om is. Ik ken collega's met die regeling.]],
    [[So it gets a new home when its time is up. I know colleagues with that arrangement.]] },
  --# choose/export/option/laten/text
  { [[Laat maar staan. Het is een oude lijst uit 2020, er is nooit iets mee gebeurd, en straks is de schijf toch voor bijna iedereen dicht.]],
    [[Leave it. It is an old list from 2020, nothing has ever come of it, and soon the drive will be closed to almost everyone anyway.]] },
  --# choose/export/option/laten/why
  { [[Oud is niet hetzelfde als ongevaarlijk. De lijst is vorige maand nog 23 keer geopend. Persoonsgegevens mag je niet langer bewaren dan nodig is.]],
    [[Old is not the same as harmless. The list was opened 23 times last month. You may not keep personal data longer than necessary.]] },
  --# scene/zip/say.12
  { [[Zoals je wilt. Tante Ellie blijft dus nog even te vinden onder 'tegel'.]],
    [[As you like. So Aunt Ellie can still be found under 'paving stone' for a while.]] },

  --# ===== Scene archief: Donderdag, 9.00 uur =====

  --# scene/archief/title
  { [[Donderdag, 9.00 uur]], [[Thursday, 9 a.m.]] },
  --# scene/archief/say.1
  { [[Het gemeentearchief ligt onder het raadhuis. Het ruikt er naar karton. Willem Terpstra heeft alle tijd, of doet alsof.]],
    [[The municipal archive lies beneath the town hall. It smells of cardboard. Willem Terpstra has all the time in the world, or pretends to.]] },
  --# scene/archief/say.2
  { [[Ik stond op het Kerkplein toen de Dikke Linde viel. Kwart voor drie. Ik heb gehuild, maar dat hoeft niet in het verslag.]],
    [[I was on the Kerkplein when the Dikke Linde came down, that great old lime tree. Quarter to three. I wept, but that needn't go in the minutes.]] },
  --# scene/archief/say.3
  { [[Mijn tranen zijn geen criterium. De foto's zijn gemaakt voor de schade en de claims zijn klaar. Dus zeg het maar: wat doe jij ermee?]],
    [[My tears are not a criterion. The photos were taken for the damage, and the claims are settled. So tell me: what will you do with them?]] },
  --# choose/storm/ask
  { [[Wat doe je met de stormfoto's?]], [[What do you do with the storm photos?]] },
  --# choose/storm/option/uitdunnen/text
  { [[Ik kies de beste tweehonderd en zet de rest klaar om te wissen. Negentienhonderd foto's van takken, daar kijkt niemand naar om.]],
    [[I pick the best two hundred and line up the rest for wiping. Nineteen hundred photos of branches, nobody gives those a second look.]] },
  --# choose/storm/option/uitdunnen/why
  { [[De termijn loopt nog, dus vernietigen mag niet. En wie kiest wat 'de beste' zijn? Daar gaat een opruimer niet over.]],
    [[The term is still running, so destroying is not allowed. And who chooses what 'the best' are? That is not up to the person clearing out.]] },
  --# scene/archief/say.4
  { [[De beste. Volgens wie, als ik vragen mag?]], [[The best. According to whom, if I may ask?]] },
  --# choose/storm/option/blijvend/text
  { [[Ik zet ze op blijvend bewaren. Dit was de zwaarste storm in dertig jaar. Dat moet later iedereen kunnen zien.]],
    [[I set them to preserve permanently. This was the worst storm in thirty years. Everyone should be able to see that later on.]] },
  --# choose/storm/option/blijvend/why
  { [[Het gevoel snap je zo. Maar indrukwekkend is geen categorie. Een uitzondering op de lijst maakt de organisatie, op grond van vaste criteria.]],
    [[The feeling is easy to understand. But impressive is not a category. It is the organisation that makes an exception to the list, on fixed criteria.]] },
  --# scene/archief/say.5
  { [[Ik ben het bijna met je eens. Maar je zit nu op mijn stoel. En op die van de directie.]],
    [[I almost agree with you. But you are sitting in my chair now. And in the directors'.]] },
  --# choose/storm/option/sio/text
  { [[Ik zet er een merk bij en leg ze voor aan het SIO als mogelijke uitzondering, vóór de termijn om is.]],
    [[I flag them and put them to the SIO as a possible exception, before the term is up.]] },
  --# choose/storm/option/sio/why
  { [[Jij ziet dat er iets bijzonders is en brengt het op tijd naar wie erover beslist. Zo blijft de keuze open en eerlijk.]],
    [[You see that there is something special and bring it in time to those who decide. That keeps the choice open and fair.]] },
  --# scene/archief/say.6
  { [[Kijk. Jij signaleert, het SIO beslist. Ik zet de Dikke Linde op de agenda van januari.]],
    [[There. You signal, the SIO decides. I'll put the Dikke Linde on the agenda for January.]] },
  --# choose/storm/option/gewoon/text
  { [[Ze volgen gewoon hun categorie. De lijst geldt voor elke storm, ook voor deze.]],
    [[They simply follow their category. The list goes for every storm, this one too.]] },
  --# choose/storm/option/gewoon/why
  { [[De categorie en de termijn kloppen. Maar de lijst kent ook uitzonderingen, voor gebeurtenissen met veel betekenis voor een plaats. Dan moet iemand dat wel melden.]],
    [[The category and the term are right. But the list also has exceptions, for events that mean a great deal to a place. Someone does have to report that, then.]] },
  --# scene/archief/say.7
  { [[Netjes volgens de lijst. Al heeft die lijst ook een bladzijde over uitzonderingen. Bijna niemand komt zo ver.]],
    [[Neatly by the list. Although that list also has a page on exceptions. Hardly anyone gets that far.]] },
  --# scene/archief/say.8
  { [[En je vernietigingslijst wil ik straks zien. Dat staat niet in de Archiefwet, hoor. Dat hebben we hier zelf zo afgesproken.]],
    [[And I'd like to see your destruction list in due course. That isn't in the Archiefwet, mind you. It's something we agreed here ourselves.]] },

  --# ===== Scene vrijdag: Vrijdag, 15.30 uur =====

  --# scene/vrijdag/title
  { [[Vrijdag, 15.30 uur]], [[Friday, 3.30 p.m.]] },
  --# scene/vrijdag/say.1
  { [[Vannacht begon het kopiëren. Ik heb het om zes uur stilgezet. De helft van de schijf staat nu dubbel in het DMS, zonder zaak en zonder termijn.]],
    [[The copying started last night. I stopped it at six this morning. Half the drive is now in the DMS twice, without a case and without a term.]] },
  --# scene/vrijdag/say.2
  { [[Jij zei: vrijdag leeg. Ik heb dat zo aan de directie verteld. Ik heb om vier uur een afspraak en ik zie hier een volle schijf.]],
    [[You said: empty on Friday. That's what I told the directors. I have an appointment at four and I'm looking at a full drive.]] },
  --# scene/vrijdag/say.3
  { [[Ik vroeg Hans om het dan maar zonder jou te doen. Hij belde Samira. Dat was geen prettig gesprek, voor niemand.]],
    [[I asked Hans to do it without you, then. He rang Samira. That was not a pleasant conversation, for anyone.]] },
  --# scene/vrijdag/say.4
  { [[De losse schijf ligt in mijn kast, naast de kerststal. Dus G kan leeg, toch? Wat is er dan nog te doen?]],
    [[The separate disk is in my cupboard, next to the nativity scene. So G can be emptied, right? What is left to do?]] },
  --# scene/vrijdag/say.5
  { [[Ik heb je plan doorgestuurd. Een maand langer huren kost 640 euro. De directeur zei: is dat alles? Daar heb ik slecht van geslapen.]],
    [[I passed on your plan. Renting for another month costs 640 euros. The director said: is that all? I've lost sleep over that.]] },
  --# scene/vrijdag/say.6
  { [[Vertel. Om vier uur zit ik bij de directie. Hoe staan we ervoor?]],
    [[Tell me. At four I'm with the directors. Where do we stand?]] },
  --# choose/stand-van-zaken/ask
  { [[Wat vertel je Petra?]], [[What do you tell Petra?]] },
  --# choose/stand-van-zaken/option/bijna/text
  { [[We zijn er bijna. Het grote werk is gedaan. Er liggen nog een paar kleine dingen, maar daar merk jij verder niets van.]],
    [[We're nearly there. The big work is done. There are a few small things left, but you won't notice anything of those.]] },
  --# choose/stand-van-zaken/option/bijna/why
  { [[Dat klinkt fijn en klopt niet. Vernietigen en verhuizen moeten nog beginnen. Petra geeft straks een verkeerd beeld door.]],
    [[That sounds nice and is not true. Destroying and moving have yet to begin. Petra will be passing on the wrong picture.]] },
  --# scene/vrijdag/say.7
  { [[Bijna! Dat kan ik verkopen. Bijna is in dit huis een eenheid van tijd.]],
    [[Nearly! I can sell that. In this building, nearly is a unit of time.]] },
  --# choose/stand-van-zaken/option/bij-ict/text
  { [[Het ligt nu vooral bij ICT. Voor de precieze datum kun je het best bij Hans zijn.]],
    [[It is mostly with ICT now. For the exact date you had best go to Hans.]] },
  --# choose/stand-van-zaken/option/bij-ict/why
  { [[Je schuift de vraag door naar iemand die haar niet kan beantwoorden. Hans wacht op jouw lijst. De stand van zaken is jouw verhaal.]],
    [[You pass the question to someone who cannot answer it. Hans is waiting for your list. How things stand is for you to tell.]] },
  --# scene/vrijdag/say.8
  { [[Dat is gek. Hans zei net dat het bij jou ligt.]],
    [[That's odd. Hans just said it's with you.]] },
  --# choose/stand-van-zaken/option/eerlijk/text
  { [[Klaar: overzicht, indeling, dubbelen bewezen. Niet klaar: vernietigen en verhuizen. Reken op 7 december.]],
    [[Done: overview, classification, duplicates proven. Not done: destroying and moving. Count on 7 December.]] },
  --# choose/stand-van-zaken/option/eerlijk/why
  { [[Kort, eerlijk en met een datum. Petra kan hier iets mee, ook al is het niet wat ze hoopte.]],
    [[Short, honest and with a date. Petra can do something with this, even if it is not what she hoped for.]] },
  --# scene/vrijdag/say.9
  { [[Zeven december. Een datum, daar kan ik mee lopen. Dank je, ook al is het niet leuk.]],
    [[The seventh of December. A date, I can work with that. Thank you, even if it isn't fun.]] },
  --# choose/stand-van-zaken/option/maandag-mail/text
  { [[Je krijgt maandag een mail met alle aantallen. Dan heb ik alles nagerekend en kun je er ook echt op bouwen.]],
    [[You'll get an e-mail on Monday with all the numbers. By then I'll have checked everything and you can really rely on it.]] },
  --# choose/stand-van-zaken/option/maandag-mail/why
  { [[Zorgvuldig, maar te laat. Petra staat om vier uur voor de directie. Een eerlijk 'nog niet' van nu is meer waard dan een precies getal van maandag.]],
    [[Careful, but too late. At four Petra stands before the directors. An honest 'not yet' today is worth more than an exact figure on Monday.]] },
  --# scene/vrijdag/say.10
  { [[Maandag. Fijn. En wat zeg ik over vijfentwintig minuten?]],
    [[Monday. Great. And what do I say in twenty-five minutes?]] },

  --# ===== Scene lijst: Maandag 23 november =====

  --# scene/lijst/title
  { [[Maandag 23 november]], [[Monday 23 November]] },
  --# scene/lijst/say.1
  { [[Nu de vernietigingslijst. Erop komt alleen wat mag. Wat er niet op mag, krijgt van jou een reden. Een uitzondering telt pas als het SIO die heeft gemaakt. We rekenen met 16 november.]],
    [[Now the destruction list. Only what may go goes on it. What may not go on it gets a reason from you. An exception only counts once the SIO has made it. We reckon with 16 November.]] },
  --# scene/lijst/say.2
  { [[Jij maakt de lijst, ik kijk hem na. Wie kiest, keurt hier niet ook goed. Daarna kijkt Willem, daarna tekent de directeur namens het college. En dan nog een week wachten.]],
    [[You make the list, I check it. Here, whoever chooses does not approve as well. Then Willem looks at it, then the director signs on behalf of the municipal executive. And then we wait another week.]] },
  --# scene/lijst/say.3
  { [[En wis ik dan ook de back-ups? Die bewaren we dertig dagen. Daarna schuift alles vanzelf door en is het oude weg.]],
    [[And do I wipe the back-ups as well? We keep those for thirty days. After that everything moves up by itself and the old lot is gone.]] },
  --# scene/lijst/note.1
  { [[Back-ups in Waterveen worden na dertig dagen overschreven. Dat hoort in de verklaring.]],
    [[Back-ups in Waterveen are overwritten after thirty days. That belongs in the declaration.]] },
  --# destroy/lijst/ask
  { [[Maak de vernietigingslijst.]], [[Make the destruction list.]] },
  --# destroy/lijst/hint
  { [[Lees je eigen waardering terug. Wat vandaag nog niet weg mag, hoort niet op de lijst.]],
    [[Read your own appraisal again. What may not go today does not belong on the list.]] },
  --# destroy/lijst/hint.2
  { [[Kijk per stuk naar drie dingen. Is de termijn om? Weten we wat het is? Houdt iets het tegen?]],
    [[Look at three things for each record. Is the term over? Do we know what it is? Does anything stop it?]] },
  --# destroy/lijst/hint.3
  { [[Heb ik een opmerking? Kijk dan eerst of die klopt. Een wens is nog geen grond.]],
    [[Do I have a remark? See first whether it is right. A wish is not yet a ground.]] },
  --# destroy/lijst/name
  { [[Vernietigingslijst G-schijf 2026-1]], [[Destruction list G drive 2026-1]] },
  --# destroy/lijst/objects/R1
  { [[De Wachter op de lijst? Kunst in de openbare ruimte is 14.1.6. Dat is B. Die moet er voor altijd blijven.]],
    [[De Wachter on the list? Art in public space is 14.1.6. That is B. It has to stay for ever.]] },
  --# destroy/lijst/objects/R5
  { [[Inkoop belde over de aanbesteding. Het ging om zeven miljoen, dus ze houden hem liever nog een paar jaar. Je weet nooit wie ernaar vraagt, zeggen ze.]],
    [[Procurement rang about the tender. It was about seven million, so they would rather keep it a few more years. You never know who might ask, they say.]] },
  --# destroy/lijst/objects/R7
  { [[Van de zip weten we niet wat erin zit. Wat we niet kennen, kunnen we niet waarderen. Hij moet eraf.]],
    [[We do not know what is in the zip. What we do not know, we cannot appraise. It has to come off.]] },
  --# destroy/lijst/objects/R9
  { [[De stormfoto's? Tel nog eens na vanaf de dag dat het schadeloket sloot. Deze termijn loopt nog.]],
    [[The storm photos? Count again from the day the damage desk closed. This term is still running.]] },
  --# destroy/lijst/agrees
  { [[Ik heb elke regel nagelopen: categorie, begindatum, termijn, geen lopende verzoeken. Ik ben akkoord. Nu naar Willem en de directeur.]],
    [[I have gone through every line: category, starting date, term, no pending requests. I agree. Now to Willem and the director.]] },
  --# destroy/lijst/field/specificatie/ask
  { [[Wat is er vernietigd?]], [[What was destroyed?]] },
  --# destroy/lijst/field/specificatie/option/globaal/text
  { [[Oude bestanden van de G-schijf van Openbare Ruimte, documenten en spreadsheets, tot en met 2023.]],
    [[Old files from the G drive of Public Space, documents and spreadsheets, up to and including 2023.]] },
  --# destroy/lijst/field/specificatie/option/globaal/why
  { [[Hiermee kan later niemand zien of een bepaald stuk erbij zat. De verklaring moet de stukken specificeren.]],
    [[With this, nobody can see later whether a particular document was among them. The declaration has to specify the records.]] },
  --# destroy/lijst/field/specificatie/option/per-regel/text
  { [[Per regel van de lijst: map, inhoud, periode en aantal bestanden.]],
    [[Per line of the list: folder, contents, period and number of files.]] },
  --# destroy/lijst/field/specificatie/option/per-regel/why
  { [[Zo is elk deel te herkennen, zonder namen van bewoners te herhalen.]],
    [[This makes every part recognisable, without repeating residents' names.]] },
  --# destroy/lijst/field/specificatie/option/met-namen/text
  { [[Alle bestanden één voor één, en voor de export ook de namen van de melders. Dan is alles later na te gaan.]],
    [[All files one by one, and for the export also the names of those who reported. Then everything can be checked later.]] },
  --# destroy/lijst/field/specificatie/option/met-namen/why
  { [[Precies is goed. Maar nu bewaar je de persoonsgegevens juist voor altijd. Aantallen en perioden zijn genoeg.]],
    [[Precise is good. But now you are keeping the personal data for ever. Numbers and periods are enough.]] },
  --# destroy/lijst/field/grondslag/ask
  { [[Op welke grond?]], [[On what ground?]] },
  --# destroy/lijst/field/grondslag/option/selectielijst/text
  { [[De selectielijst gemeenten 2020, met bij elke regel het nummer van de categorie.]],
    [[The municipal selection list 2020, with the number of the category on every line.]] },
  --# destroy/lijst/field/grondslag/option/selectielijst/why
  { [[De selectielijst is de grond om te vernietigen. Het nummer maakt elke regel te controleren.]],
    [[The selection list is the ground for destroying. The number makes every line verifiable.]] },
  --# destroy/lijst/field/grondslag/option/opdracht/text
  { [[De opdracht van de teammanager om de schijf te legen, met de datum van haar mail erbij.]],
    [[The team manager's order to empty the drive, with the date of her e-mail.]] },
  --# destroy/lijst/field/grondslag/option/opdracht/why
  { [[Een opdracht zegt wie erom vroeg, niet waarom het mag. Alleen de selectielijst geeft die grond.]],
    [[An order says who asked for it, not why it is allowed. Only the selection list gives that ground.]] },
  --# destroy/lijst/field/grondslag/option/avg/text
  { [[De AVG, want persoonsgegevens mogen we niet langer bewaren dan nodig is. Dat geldt voor de hele schijf.]],
    [[The GDPR, because we may not keep personal data longer than necessary. That goes for the whole drive.]] },
  --# destroy/lijst/field/grondslag/option/avg/why
  { [[De AVG is een goede reden om op tijd te zijn, bij persoonsgegevens. De termijn zelf komt uit de selectielijst.]],
    [[The GDPR is a good reason to be on time where personal data are concerned. The term itself comes from the selection list.]] },
  --# destroy/lijst/field/wijze/ask
  { [[Op welke manier?]], [[In what manner?]] },
  --# destroy/lijst/field/wijze/option/veilig/text
  { [[Veilig digitaal verwijderd door ICT, volgens de werkwijze die daar gebruikelijk is.]],
    [[Safely deleted by ICT, following the working method that is usual there.]] },
  --# destroy/lijst/field/wijze/option/veilig/why
  { [[Dit zegt niet wat er echt is gebeurd. Hoe, waar en wat er met kopieën is gedaan, blijft onbekend.]],
    [[This does not say what really happened. How, where and what was done with copies remains unknown.]] },
  --# destroy/lijst/field/wijze/option/alleen-schijf/text
  { [[Gewist van de G-schijf. Daarna heeft een tweede collega bekeken of de mappen echt niet meer te openen waren.]],
    [[Wiped from the G drive. Afterwards a second colleague checked whether the folders really could no longer be opened.]] },
  --# destroy/lijst/field/wijze/option/alleen-schijf/why
  { [[De controle is goed. Maar prullenbak, kopieën en back-ups ontbreken. Dan is de inhoud misschien nog terug te halen.]],
    [[The check is good. But the recycle bin, copies and back-ups are missing. Then the content may still be recovered.]] },
  --# destroy/lijst/field/wijze/option/overal/text
  { [[Gewist van schijf en prullenbak, kopieën ook. De back-ups worden na dertig dagen overschreven.]],
    [[Wiped from drive and recycle bin, copies too. The back-ups are overwritten after thirty days.]] },
  --# destroy/lijst/field/wijze/option/overal/why
  { [[Vernietigd is pas vernietigd als de inhoud nergens meer terug te halen is. Deze tekst zegt hoe en waar.]],
    [[Destroyed is only destroyed when the content can no longer be recovered anywhere. This text says how and where.]] },
  --# destroy/lijst/field/bewaren/ask
  { [[Waar blijft de verklaring?]], [[Where does the declaration stay?]] },
  --# destroy/lijst/field/bewaren/option/ticket/text
  { [[In het ticket van ICT. Daar staat al wie wat heeft gedaan, en het ticket blijft nog een paar jaar te vinden.]],
    [[In the ICT ticket. It already says who did what, and the ticket can be found for a few more years.]] },
  --# destroy/lijst/field/bewaren/option/ticket/why
  { [[Een ticket verdwijnt. De verklaring is het bewijs en moet blijven: stukken over vernietiging zijn B.]],
    [[A ticket disappears. The declaration is the proof and has to stay: records about destruction are B.]] },
  --# destroy/lijst/field/bewaren/option/dms-blijvend/text
  { [[In het DMS, bij de zaak over deze vernietiging. Blijvend te bewaren.]],
    [[In the DMS, with the case about this destruction. To be preserved permanently.]] },
  --# destroy/lijst/field/bewaren/option/dms-blijvend/why
  { [[De gemeente houdt zelf een exemplaar. Stukken over archiefvernietiging hebben categorie 19.1.18 en blijven altijd.]],
    [[The municipality keeps a copy itself. Records about the destruction of records have category 19.1.18 and always stay.]] },
  --# destroy/lijst/field/bewaren/option/bij-petra/text
  { [[Bij Petra. Zij gaf de opdracht en kan hem laten zien.]],
    [[With Petra. She gave the order and can show it.]] },
  --# destroy/lijst/field/bewaren/option/bij-petra/why
  { [[Dan hangt het bewijs aan één persoon. De verklaring hoort in het archief van de gemeente, waar iedereen hem vindt.]],
    [[Then the proof hangs on one person. The declaration belongs in the municipality's records, where everyone can find it.]] },

  --# ===== Scene leegmaken: Maandag 7 december =====

  --# scene/leegmaken/title
  { [[Maandag 7 december]], [[Monday 7 December]] },
  --# scene/leegmaken/say.1
  { [[De verhuizing is klaar. Hans heeft een groen vinkje op het scherm en kijkt ernaar zoals anderen naar een baby.]],
    [[The move is finished. Hans has a green tick on his screen and looks at it the way others look at a baby.]] },
  --# scene/leegmaken/say.2
  { [[Verhuizing gelukt, staat er. Zal ik de bron leegmaken?]],
    [[Move successful, it says. Shall I empty the source?]] },
  --# scene/leegmaken/say.3
  { [[Zeg ja. Er is taart, en deze keer is er echt iets te vieren.]],
    [[Say yes. There is cake, and this time there really is something to celebrate.]] },
  --# choose/leegmaken/ask
  { [[Wanneer mag de G-schijf leeg?]], [[When may the G drive be emptied?]] },
  --# choose/leegmaken/option/nu/text
  { [[Nu. Het systeem meldt dat het gelukt is. En zolang er twee plekken zijn, werkt er altijd wel iemand in de verkeerde map.]],
    [[Now. The system reports that it worked. And as long as there are two places, somebody will always be working in the wrong folder.]] },
  --# choose/leegmaken/option/nu/why
  { [[Een vinkje zegt dat het programma klaar is, niet dat alles is overgekomen. Wat niet meekwam, vernietig je nu zonder grond.]],
    [[A tick says the program has finished, not that everything has come across. What was left behind you would now be destroying without a ground.]] },
  --# scene/leegmaken/say.4
  { [[Daar gaat hij. Hoor je dat? Ik ook niet. Dat is het mooie.]],
    [[There it goes. Hear that? Nor do I. That's the beauty of it.]] },
  --# choose/leegmaken/option/nooit/text
  { [[Liever niet. We zetten hem op slot en laten hem staan. Dan kunnen we altijd terug als er iets blijkt te missen.]],
    [[I'd rather not. We lock it and let it stand. Then we can always go back if something turns out to be missing.]] },
  --# choose/leegmaken/option/nooit/why
  { [[Dan staat alles voorgoed dubbel, ook wat vernietigd had moeten zijn. Te lang bewaren is ook niet goed.]],
    [[Then everything exists twice for good, including what should have been destroyed. Keeping too long is not right either.]] },
  --# scene/leegmaken/say.5
  { [[En wie betaalt de huur van dat museum?]], [[And who pays the rent of that museum?]] },
  --# choose/leegmaken/option/na-een-jaar/text
  { [[Over een jaar. Als in die tijd niemand iets heeft gemist, weten we zeker dat alles goed is overgekomen.]],
    [[In a year's time. If nobody has missed anything by then, we know for certain that everything came across properly.]] },
  --# choose/leegmaken/option/na-een-jaar/why
  { [[Wachten is voorzichtig, maar het is geen controle. Wat nooit wordt opgevraagd, wordt ook nooit gemist. Tellen en vergelijken kan nu.]],
    [[Waiting is cautious, but it is not a check. What is never asked for is never missed. Counting and comparing can be done now.]] },
  --# scene/leegmaken/say.6
  { [[Een jaar. Dat is twaalf keer 640 euro, Hans. Dat is veel taart.]],
    [[A year. That's twelve times 640 euros, Hans. That's a lot of cake.]] },
  --# choose/leegmaken/option/na-toets/text
  { [[Na telling en checksums, akkoord van de eigenaren, een verklaring van migratie en een lijst voor de rest.]],
    [[After counting and checksums, agreement of the owners, a declaration of migration and a list for the rest.]] },
  --# choose/leegmaken/option/na-toets/why
  { [[Een checksum is dezelfde vingerafdruk als een hash: zo bewijs je dat alles klopt. Migratie is verhuizen naar een ander systeem. De bron legen is vernietigen van wat niet meeging, dus ook dat gaat met een lijst.]],
    [[A checksum is the same fingerprint as a hash: that is how you prove that everything is right. Migration is moving to another system. Emptying the source is destroying what did not come along, so that too goes with a list.]] },
  --# scene/leegmaken/say.7
  { [[Tellen, vergelijken, tekenen, dan pas legen. Ik zet koffie. Er missen er 1.204, zie ik nu al. Die haal ik nog.]],
    [[Count, compare, sign, and only then empty. I'll make coffee. There are 1,204 missing, I can see that already. I'll fetch those.]] },

  --# ===== Scene erfgoed: April 2027 =====

  --# scene/erfgoed/title
  { [[April 2027]], [[April 2027]] },
  --# scene/erfgoed/say.1
  { [[Vijf maanden later. Willem vraagt of je even beneden komt. Hij heeft koffie gezet.]],
    [[Five months later. Willem asks if you could come downstairs for a moment. He has made coffee.]] },
  --# scene/erfgoed/say.2
  { [[De map van De Wachter is vernietigd. Ontwerp, contract, oplevering. Dat was B. Ik heb het gemeld en we moeten het aan het college uitleggen. Terug komt het niet.]],
    [[The folder on De Wachter has been destroyed. Design, contract, completion. That was B. I have reported it and we will have to explain it to the municipal executive. It won't come back.]] },
  --# scene/erfgoed/say.3
  { [[De brug wordt verbouwd en De Wachter moet opzij. De erfgoedcommissie vroeg om het contract met de kunstenaar, uit 2012. Dat zat in Projecten.zip. En die hebben we gewist.]],
    [[The bridge is being rebuilt and De Wachter has to be moved. The heritage committee asked for the contract with the artist, from 2012. It was in Projecten.zip. And we wiped that.]] },
  --# scene/erfgoed/say.4
  { [[De brug wordt verbouwd, De Wachter moet opzij. Gelukkig wist Bea het wachtwoord nog: de naam van haar eend. In de zip zat het contract uit 2012. De commissie had dezelfde dag antwoord.]],
    [[The bridge is being rebuilt and De Wachter has to be moved. Luckily Bea still knew the password: the name of her duck. In the zip was the 2012 contract. The committee had its answer the same day.]] },
  --# scene/erfgoed/say.5
  { [[Dat kraakprogramma bracht een virus mee. Twee dagen lag alles plat. De zip is nog dicht, en de erfgoedcommissie wacht nu al zes weken op een contract uit 2012.]],
    [[That cracking program brought a virus with it. Everything was down for two days. The zip is still shut, and the heritage committee has been waiting six weeks for a contract from 2012.]] },
  --# scene/erfgoed/say.6
  { [[De brug wordt verbouwd. Het contract van De Wachter uit 2012 zit vermoedelijk in de zip in het DMS. Maar die is nog steeds op slot. De commissie wacht, en wij bellen oud-collega's.]],
    [[The bridge is being rebuilt. De Wachter's 2012 contract is probably in the zip in the DMS. But that is still locked. The committee waits, and we are ringing former colleagues.]] },
  --# scene/erfgoed/say.7
  { [[De historische kring kwam voor de Dikke Linde. Ik had niets. De reeks van het vallen is gewist, en de termijn liep toen nog.]],
    [[The local history society came about the Dikke Linde. I had nothing. The series of its fall has been wiped, and the term was still running at the time.]] },
  --# scene/erfgoed/say.8
  { [[Het SIO heeft 120 stormfoto's aangewezen om te bewaren. De Dikke Linde valt nu tot in eeuwigheid, om kwart voor drie.]],
    [[The SIO has picked out 120 storm photos to be kept. The Dikke Linde will now go on falling for all eternity, at quarter to three.]] },
  --# scene/erfgoed/say.9
  { [[Over de stormfoto's heeft niemand meer iets gezegd. De termijn is sinds 31 maart om. Ik kon ze nog net op de agenda krijgen.]],
    [[Nobody has said another word about the storm photos. The term has been over since 31 March. I just managed to get them on the agenda.]] },

  --# ===== Scene evaluatie: April 2027, een week later =====

  --# scene/evaluatie/title
  { [[April 2027, een week later]], [[April 2027, a week later]] },
  --# scene/evaluatie/say.1
  { [[Petra heeft iedereen bij elkaar geroepen. Er is taart, dus er is iets te bespreken.]],
    [[Petra has called everyone together. There is cake, so there is something to discuss.]] },
  --# scene/evaluatie/say.2
  { [[De export van 2020 is mee verhuisd. Een uitzendkracht zocht op 'lantaarn' en stuurde de lijst per ongeluk naar een bewoner. 3.114 mensen. Een datalek, en de termijn was in 2025 al om.]],
    [[The 2020 export moved along. A temp searched for 'street light' and sent the list to a resident by accident. 3,114 people. A data breach, and the term was already over in 2025.]] },
  --# scene/evaluatie/say.3
  { [[De export is netjes vernietigd. Maar er stond nog een exemplaar in het DMS. Vorige week las een bewoner daarin haar eigen melding. Haar buurman las mee. De FG noemt het een datalek.]],
    [[The export was properly destroyed. But there was another copy in the DMS. Last week a resident read her own report in it. Her neighbour read along. The DPO calls it a data breach.]] },
  --# scene/evaluatie/say.4
  { [[Een bewoner vroeg wat wij nog van haar hadden uit 2020. Niets meer, en we konden laten zien waarom. Dat antwoord kostte me vijf minuten.]],
    [[A resident asked what we still had about her from 2020. Nothing, and we could show why. That answer took me five minutes.]] },
  --# scene/evaluatie/say.5
  { [[Er kwam een Woo-verzoek: iemand wilde alle stukken over de bomenkap zien. Wij vonden vier keer zoveel treffers als nodig, bijna alles dubbel. De termijn van vier weken hebben we niet gehaald.]],
    [[A freedom of information request came in, under the Woo: someone wanted all documents on the tree felling. We found four times as many hits as needed, nearly all duplicates. We missed the four-week deadline.]] },
  --# scene/evaluatie/say.6
  { [[De aanbesteding van 2021 stond er nog. Een bedrijf van toen vroeg hem op met de Woo, de wet over openbaarheid. Twee weken bedragen zwartlakken, voor stukken die er niet meer hadden moeten zijn.]],
    [[The 2021 tender was still there. A company from back then asked for it under the Woo, the open government act. Two weeks of blacking out amounts, in documents that should no longer have existed.]] },
  --# scene/evaluatie/say.7
  { [[Dan mijn kast. De kerststal is er nog. De losse schijf niet. Er stond alles op, zonder wachtwoord. We hebben het als datalek moeten melden.]],
    [[Now for my cupboard. The nativity scene is still there. The separate disk is not. Everything was on it, without a password. We had to report it as a data breach.]] },
  --# scene/evaluatie/say.8
  { [[Het groene vinkje loog. 1.204 bestanden zijn nooit aangekomen en de bron is leeg. De back-up ook. We hebben een rapport geschreven. Een verklaring kon niet meer.]],
    [[The green tick lied. 1,204 files never arrived and the source is empty. So is the back-up. We have written a report. A declaration was no longer possible.]] },
  --# scene/evaluatie/say.9
  { [[Het bestek van de bankjes, mét handtekening. Dat hield ik voor de zekerheid. Weg, als dubbel. En de leverancier zegt nu dat hij nooit getekend heeft.]],
    [[The specification for the benches, with the signature. I kept that to be on the safe side. Gone, as a duplicate. And now the supplier says he never signed.]] },
  --# scene/evaluatie/say.10
  { [[Volgende maand is de schijf van Sociaal Domein aan de beurt. Andere afdeling, zelfde zolder. Hoe geef jij door wat we hier hebben geleerd?]],
    [[Next month it's the turn of the Social Services drive. Different department, same attic. How will you pass on what we've learned here?]] },
  --# choose/doorgeven/ask
  { [[Hoe geef je door wat je hebt geleerd?]], [[How do you pass on what you have learned?]] },
  --# choose/doorgeven/option/handboek/text
  { [[Ik schrijf een handboek met alle stappen, van inventaris tot verklaring, en zet het op intranet. Dan kan iedereen het nalezen.]],
    [[I write a handbook with all the steps, from inventory to declaration, and put it on the intranet. Then everyone can read it up.]] },
  --# choose/doorgeven/option/handboek/why
  { [[Vastleggen is nuttig. Maar een handboek vertelt niet waar het spannend werd, en bijna niemand leest het op het moment dat het telt.]],
    [[Writing things down is useful. But a handbook does not tell you where it got tense, and hardly anyone reads it at the moment that counts.]] },
  --# scene/evaluatie/say.11
  { [[Een handboek. Jan heeft nog ruimte onder zijn plant.]],
    [[A handbook. Jan still has room under his plant.]] },
  --# choose/doorgeven/option/samen-vertellen/text
  { [[Ik vertel hun team wat werkte en waar ik zelf de mist in ging. Met Jan erbij, en één blad met afspraken.]],
    [[I tell their team what worked and where I went wrong myself. With Jan there, and one sheet of agreements.]] },
  --# choose/doorgeven/option/samen-vertellen/why
  { [[Je deelt wat je weet, ook je eigen fouten. Daar leert een ander het meest van. En één blad met afspraken blijft hangen.]],
    [[You share what you know, including your own mistakes. That is what others learn most from. And one sheet of agreements sticks.]] },
  --# scene/evaluatie/say.12
  { [[Ik? Voor een zaal? Goed. Ik neem koek mee.]],
    [[Me? In front of a room? All right. I'll bring gingerbread.]] },
  --# choose/doorgeven/option/zelf-doen/text
  { [[Laat mij die schijf ook maar doen. Ik weet nu hoe het moet, en uitleggen kost meer tijd dan het zelf doen.]],
    [[Let me do that drive as well. I know how it's done now, and explaining takes more time than doing it myself.]] },
  --# choose/doorgeven/option/zelf-doen/why
  { [[Zo blijft de kennis bij één persoon. Over een paar jaar ben jij degene met de map die alleen jij begrijpt.]],
    [[Then the knowledge stays with one person. In a few years you will be the one with the folder only you understand.]] },
  --# scene/evaluatie/say.13
  { [[Pas op. Zo ben ik ook begonnen.]], [[Careful. That's how I started too.]] },
  --# choose/doorgeven/option/afwachten/text
  { [[Elke afdeling is anders. Ik wacht tot zij met vragen komen. Dan kan ik gericht helpen en praat ik niet langs ze heen.]],
    [[Every department is different. I wait until they come with questions. Then I can help with exactly that and I don't talk past them.]] },
  --# choose/doorgeven/option/afwachten/why
  { [[Wie niet weet wat er mis kan gaan, stelt die vraag niet. Delen begint bij degene die het al heeft meegemaakt.]],
    [[If you don't know what can go wrong, you don't ask that question. Sharing starts with the one who has already been through it.]] },
  --# scene/evaluatie/say.14
  { [[Ik ken hun teammanager. De enige vraag die je krijgt, is: is het vrijdag klaar?]],
    [[I know their team manager. The only question you'll get is: will it be done by Friday?]] },
  --# scene/evaluatie/say.15
  { [[Ik ga over drie weken met pensioen. Mijn opvolger kan nog steeds niets vinden. Ze heeft gevraagd of ze mijn privénummer mag.]],
    [[I retire in three weeks. My successor still can't find a thing. She has asked if she can have my private number.]] },
  --# scene/evaluatie/say.16
  { [[Ik ga over drie weken met pensioen. Mijn opvolger vond gisteren zelf de iep van het Kerkpad. In één minuut. Ik was er bijna een beetje verdrietig van.]],
    [[I retire in three weeks. Yesterday my successor found the Kerkpad elm all by herself. In one minute. It almost made me a little sad.]] },
  --# scene/evaluatie/say.17
  { [[Ik ga over drie weken met pensioen. Ik heb de handleiding gelezen. Mijn werk heet daar 'overig'. Mijn opvolger belt nog elke dag.]],
    [[I retire in three weeks. I've read the manual. In there my work is called 'other'. My successor still rings every day.]] },
  --# reflect/terugblik/ask
  { [[Waar koos jij voor netjes in plaats van voor wat mag? En wie had daar eigenlijk over moeten beslissen?]],
    [[Where did you choose tidy over lawful? And who should really have decided that?]] },
  --# reflect/terugblik/hint
  { [[Denk aan één moment deze week waarop je haast voelde. Niemand beoordeelt wat je schrijft.]],
    [[Think of one moment this week when you felt rushed. Nobody judges what you write.]] },

  --# ===== Stuk R1: Map Beeld De Wachter =====

  --# record/R1/title
  { [[Map Beeld De Wachter]], [[Folder: De Wachter sculpture]] },
  --# record/R1/kind
  { [[map]], [[folder]] },
  --# record/R1/fact.1
  { [[Omvang: 84 bestanden (docx, pdf, jpg)]], [[Size: 84 files (docx, pdf, jpg)]] },
  --# record/R1/fact.2
  { [[Laatst gewijzigd: 03-05-2024]], [[Last modified: 03-05-2024]] },
  --# record/R1/fact.3
  { [[Eigenaar: Openbare Ruimte]], [[Owner: Public Space]] },
  --# record/R1/page.1/body
  { [[
INHOUD VAN DE MAP (datum op het stuk)

Schetsontwerp beeld.pdf – 14-02-2017
Uitvoeringscontract gieterij.pdf – 22-11-2017
Advies kunstcommissie.docx – 09-01-2018
Constructie sokkel.pdf – 30-08-2018
Foto's plaatsing, 61 stuks – 11-06-2019
Opleverrapport.pdf – 24-06-2019]],
[[
CONTENTS OF THE FOLDER (date on the document)

Sketch design of sculpture.pdf – 14-02-2017
Contract with foundry.pdf – 22-11-2017
Advice of arts committee.docx – 09-01-2018
Plinth construction.pdf – 30-08-2018
Photos of installation, 61 items – 11-06-2019
Completion report.pdf – 24-06-2019]] },
  --# record/R1/page.2/title
  { [[De Wachter staat]], [[De Wachter is standing]] },
  --# record/R1/page.2/message.1/from
  { [[Bea Oosting]], [[Bea Oosting]] },
  --# record/R1/page.2/message.1/to
  { [[Jan Verhoef]], [[Jan Verhoef]] },
  --# record/R1/page.2/message.1/body
  { [[
Dag Jan,

Maandag is De Wachter opgeleverd. Het rapport zit in de map. Kort: sokkel waterpas, verankering goed, één kras op de linkervoet. De gieterij heeft die kras dezelfde dag hersteld. Het beeld is nu van de gemeente. Het onderhoud gaat naar jullie.

De laatste rekening is betaald. Ik sluit het project aan het eind van deze maand.

Nog iets. De eerste opdracht aan de kunstenaar, uit 2012, zit niet in deze map. Die zit bij de projecten die toen zijn ingepakt. Daarin staat dat wij het beeld niet zonder overleg mogen verplaatsen. Denk daaraan als jullie ooit iets met de brug gaan doen.

Groet, ook aan de eenden,
Bea]],
[[
Dear Jan,

De Wachter was completed on Monday. The report is in the folder. In short: plinth level, anchoring sound, one scratch on the left foot. The foundry repaired that scratch the same day. The sculpture now belongs to the municipality. Maintenance passes to you.

The last invoice has been paid. I am closing the project at the end of this month.

One more thing. The first commission to the artist, from 2012, is not in this folder. It is with the projects that were packed up at the time. It says that we may not move the sculpture without consulting the artist. Keep that in mind if you ever do anything with the bridge.

Regards, also to the ducks,
Bea]] },
  --# record/R1/creator
  { [[Openbare Ruimte]], [[Public Space]] },
  --# record/R1/why
  { [[Het plaatsen van een kunstwerk in de openbare ruimte is procestype 14. Kunst heeft daar een eigen regel: blijvend bewaren. In de lijst van 2017 stond hetzelfde.]],
    [[Placing a work of art in public space is process type 14. Art has a rule of its own there: preserve permanently. The 2017 list said the same.]] },

  --# ===== Stuk R2: Map Speeltuinen, keuringen 2020 =====

  --# record/R2/title
  { [[Map Speeltuinen, keuringen 2020]], [[Folder: Playgrounds, inspections 2020]] },
  --# record/R2/fact.1
  { [[Omvang: 312 bestanden (pdf)]], [[Size: 312 files (pdf)]] },
  --# record/R2/fact.2
  { [[Laatst gewijzigd: 03-05-2024 (alle bestanden)]], [[Last modified: 03-05-2024 (all files)]] },
  --# record/R2/page.1/body
  { [[
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
[[
CONTENTS OF THE FOLDER

SP-001 Kerkpad.pdf – modified 03-05-2024 22:14
SP-002 De Sluis.pdf – modified 03-05-2024 22:14
SP-003 Vogelbuurt.pdf – modified 03-05-2024 22:14
… and 309 more files with the same date

FROM: SUMMARY OF INSPECTION ROUND 2020

Inspector: De Stevige Schommel (commissioned by the municipality)
Sites: 52. Pieces of equipment: 311.
First inspection: 9 March 2020, Kerkpad.
Last inspection: 21 August 2020, De Sluis.

Outcome. 284 pieces were in order. 19 pieces had a minor defect: a loose bolt, a crooked tile, a splinter. Those were fixed on the spot. Eight pieces were locked. Of these, six have been repaired and two scrapped (spring rocker Vogelbuurt, climbing net Zuiderpark).

Follow-up. The eight repair reports came in after the summer. The last one was approved by the supervisor on 15-09-2020. That closes the 2020 round. No points are outstanding.

The 2021 round starts on 8 March 2021 and gets its own folder. Question for the municipality: could the dog waste bags at De Sluis be moved somewhere else? Children think they are balloons.]] },
  --# record/R2/why
  { [[Keuren en herstellen van speeltoestellen hoort bij jaarlijks onderhoud. De termijn van vijf jaar telt vanaf het einde van de ronde, 15-09-2020. De bestandsdatum is van de verhuizing van de schijf.]],
    [[Inspecting and repairing play equipment is part of yearly maintenance. The term of five years counts from the end of the round, 15-09-2020. The file date comes from the move of the drive.]] },

  --# ===== Stuk R3: Map Teamoverleg 2023 =====

  --# record/R3/title
  { [[Map Teamoverleg 2023]], [[Folder: Team meetings 2023]] },
  --# record/R3/fact.1
  { [[Omvang: 46 bestanden (docx)]], [[Size: 46 files (docx)]] },
  --# record/R3/fact.3
  { [[Eigenaar: secretariaat Openbare Ruimte]], [[Owner: secretariat, Public Space]] },
  --# record/R3/page.1/body
  { [[
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
[[
MINUTES OF THE PUBLIC SPACE TEAM MEETING

Tuesday 12 December 2023, 9.30 a.m.
Present: Petra, Jan, Kees, Hans (item 3). Absent: Bea. She has retired and the plants have noticed.

1. Christmas rota
Kees is on gritting duty on 25 December, Jan on 26 December. Jan asks whether there will be doughnuts in the van this year.

2. Coffee machine
Leaking again. Facilities will come on Wednesday. Until then there is a bucket.

3. Folders on G
Hans asks people not to put private files on the drive. Everyone looks at Kees.

4. Mowing of verges
For information: the municipal executive will decide on the new mowing policy in March. The proposal goes through the policy department. We take no decision here. Jan does have views.

5. Any other business
None.

This was the last meeting of the year. The folder will be closed on 31-12-2023. In January the numbering starts again.

Actions: empty the bucket (Kees), doughnuts (Petra).]] },
  --# record/R3/why
  { [[Dit is intern overleg van ambtenaren, zonder besluiten over beleid. Dan geldt één jaar. De jaarmap ging dicht op 31-12-2023.]],
    [[This is an internal staff meeting that takes no policy decisions. In that case the term is one year. The folder for the year was closed on 31-12-2023.]] },

  --# ===== Stuk R4: Map Backup_Jan =====

  --# record/R4/title
  { [[Map Backup_Jan]], [[Folder: Backup_Jan]] },
  --# record/R4/fact.1
  { [[Omvang: 61.200 bestanden, 62 gigabyte]], [[Size: 61,200 files, 62 gigabytes]] },
  --# record/R4/fact.2
  { [[Vergelijking met DMS: 91 procent gelijk]], [[Comparison with DMS: 91 per cent identical]] },
  --# record/R4/fact.3
  { [[Eigenaar: Jan Verhoef]], [[Owner: Jan Verhoef]] },
  --# record/R4/page.1/body
  { [[
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
[[
COMPARISON OF BACKUP_JAN WITH THE DMS

Made by: H. Kuipers, Monday 16-11-2026, 4.40 p.m.
Method: SHA-256 hash of every file

Files in Backup_Jan: 61,200
Hash also found in the DMS: 55,692 (91 per cent)
Hash not found in the DMS: 5,508 (9 per cent)

SAMPLE: HASH IDENTICAL

tree_management_plan_final.docx = case Tree management plan 2018
benches_spec.pdf = case Replacement of benches 2021
elm_kerkpad.jpg = case Objection to felling Kerkpad 2019. Jan keeps the photo in the folder Trees, Kerkpad, tree inspection.

SAMPLE: HASH NOT FOUND

report.docx – 214 times, with different content each time
benches_spec.pdf – same name as in the DMS, but with a signature
letter_residents_Sluisweg.doc – 1998
soil_borings_Zuiderpark.pdf – 2009
birthdays.xls

REMARK

Same hash means: same content. What the document was used for is something this program cannot see. Same name says nothing: that was not looked at.]] },
  --# record/R4/why
  { [[De 91 procent is gelijk aan stukken in het DMS. Wat hier geen eigen rol heeft, is een kopie. De 9 procent en de stukken met een eigen rol zijn eerst apart gelegd.]],
    [[The 91 per cent is identical to documents in the DMS. What plays no part of its own here is a copy. The 9 per cent and the documents with a part of their own were set apart first.]] },

  --# ===== Stuk R5: Map Aanbesteding onderhoud wegen =====

  --# record/R5/title
  { [[Map Aanbesteding onderhoud wegen]], [[Folder: Tender for road maintenance]] },
  --# record/R5/fact.1
  { [[Omvang: 128 bestanden (docx, pdf, xlsx)]], [[Size: 128 files (docx, pdf, xlsx)]] },
  --# record/R5/fact.3
  { [[Eigenaar: Openbare Ruimte, met Inkoop]], [[Owner: Public Space, with Procurement]] },
  --# record/R5/page.1/title
  { [[Onderhoud wegen 2022–2025]], [[Road maintenance 2022–2025]] },
  --# record/R5/page.1/from
  { [[Gemeente Waterveen]], [[Municipality of Waterveen]] },
  --# record/R5/page.1/to
  { [[belangstellende bedrijven]], [[interested companies]] },
  --# record/R5/page.1/body
  { [[
Geachte heer, mevrouw,

De gemeente Waterveen houdt een Europese aanbesteding voor het onderhoud van haar wegen. Het gaat om 214 kilometer asfalt en klinkers, voor vier jaar. De geschatte waarde is 7,2 miljoen euro. U kunt tot 18 oktober 2021 een inschrijving doen.]],
[[
Dear Sir or Madam,

The municipality of Waterveen is holding a European tender for the maintenance of its roads. It concerns 214 kilometres of asphalt and brick paving, for four years. The estimated value is 7.2 million euros. You may submit a tender until 18 October 2021.]] },
  --# record/R5/page.2/to
  { [[de drie inschrijvers]], [[the three tenderers]] },
  --# record/R5/page.2/body
  { [[
Geachte heer, mevrouw,

Dank voor uw inschrijving. Alle prijzen liggen meer dan een derde boven onze raming. De raad heeft daar geen geld voor. Wij trekken de aanbesteding daarom in. Er wordt niet gegund. U krijgt uw stukken niet terug.

Het dossier wordt met deze brief gesloten. Voor 2022 vragen wij losse offertes op. Dat is een nieuwe procedure met een eigen dossier.

Hoogachtend,
namens burgemeester en wethouders,
P. de Wit, teammanager]],
[[
Dear Sir or Madam,

Thank you for your tender. All prices are more than a third above our estimate. The council does not have the money for that. We are therefore withdrawing the tender. No contract will be awarded. Your documents will not be returned.

With this letter the file is closed. For 2022 we are asking for separate quotations. That is a new procedure with its own file.

Yours faithfully,
on behalf of the municipal executive,
P. de Wit, team manager]] },
  --# record/R5/page.3/body
  { [[
BRIEFJE OP DE MAP

'Zeven miljoen!! Altijd bewaren!! – afd. Inkoop, jan. 2022']],
[[
NOTE ON THE FOLDER

'Seven million!! Always keep!! – Procurement, Jan. 2022']] },
  --# record/R5/why
  { [[Het is een Europese aanbesteding die niet doorging. Daarvoor heeft procestype 16 een eigen regel: drie jaar. Het dossier sloot op 10-12-2021. Dat het om miljoenen ging, maakt de termijn niet langer.]],
    [[This is a European tender that did not go ahead. Process type 16 has a rule of its own for that: three years. The file was closed on 10-12-2021. That millions were at stake does not make the term longer.]] },

  --# ===== Stuk R6: Map Vakantie =====

  --# record/R6/title
  { [[Map Vakantie]], [[Folder: Holidays]] },
  --# record/R6/kind
  { [[foto's]], [[photos]] },
  --# record/R6/fact.1
  { [[Omvang: 4.312 bestanden (jpg), 11 gigabyte]], [[Size: 4,312 files (jpg), 11 gigabytes]] },
  --# record/R6/fact.3
  { [[Eigenaar: account van Kees Brandsma]], [[Owner: account of Kees Brandsma]] },
  --# record/R6/page.1/body
  { [[
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
[[
CONTENTS OF THE FOLDER (names only, nothing opened)

Crete 2015 – 1,204 photos
Texel rain 2016 – 212 photos
Texel sun 2016 – 3 photos
Grandad turns 80 – 341 photos
New caravan – 655 photos
Goodbye old caravan – 12 photos
Swimming lessons girls – 498 photos
Norway 2019 – 1,387 photos

4,312 photos in all, 11 gigabytes.

WHAT ELSE THE OVERVIEW SHOWS

Made with: one phone and one camera, neither belonging to the municipality.
Place according to the photos: not one in Waterveen.
Names of municipal cases, streets or works: none.
References from other folders: none.]] },
  --# record/R6/page.2/message.1/from
  { [[Kees Brandsma]], [[Kees Brandsma]] },
  --# record/R6/page.2/message.1/to
  { [[Hans Kuipers]], [[Hans Kuipers]] },
  --# record/R6/page.2/message.1/body
  { [[Hans, ik weet het, ik weet het. Mijn laptop thuis was kapot en hier was nog plek. Ik haal ze eraf zodra ik een schijfje heb gekocht. Beloofd. Zeg het niet tegen Petra. En niet doorkijken, mijn dochters staan erop. Groet, Kees]],
    [[Hans, I know, I know. My laptop at home was broken and there was room here. I'll take them off as soon as I've bought a disk. Promise. Don't tell Petra. And don't browse, my daughters are in them. Regards, Kees]] },
  --# record/R6/why
  { [[Privéfoto's zijn niet gemaakt of ontvangen voor het werk van de gemeente. Het zijn dus geen archiefstukken en ze horen niet op een vernietigingslijst.]],
    [[Private photos were not made or received for the work of the municipality. So they are not records, and they do not belong on a destruction list.]] },

  --# ===== Stuk R7: Bestand Projecten.zip =====

  --# record/R7/title
  { [[Bestand Projecten.zip]], [[File: Projecten.zip]] },
  --# record/R7/kind
  { [[zip-bestand]], [[zip file]] },
  --# record/R7/fact.1
  { [[Omvang: 1 bestand, 1,9 gigabyte]], [[Size: 1 file, 1.9 gigabytes]] },
  --# record/R7/fact.2
  { [[Gemaakt: 03-12-2012]], [[Created: 03-12-2012]] },
  --# record/R7/fact.3
  { [[Beveiliging: wachtwoord]], [[Security: password]] },
  --# record/R7/fact.4
  { [[Maker: onbekend]], [[Maker: unknown]] },
  --# record/R7/page.1/body
  { [[
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
[[
PROPERTIES

Name: Projecten.zip
Created: 3 December 2012, 16:52
Size: 1.9 gigabytes
Contents: 2 files

README.txt – readable
all.zip – encrypted, password required

The names of the files in all.zip cannot be seen.

TEXT OF README.txt

Packed up for the move to the new town hall. These are the projects running at the time. B. or J. has the key. Do not throw away before someone has looked!

FROM THE ADMINISTRATION LOG

03-12-2012 – file created with the account 'orprojecten'. That account belonged to the whole department.
14-01-2014 – account 'orprojecten' closed. It was not noted who used it.
22-08-2016 – file moved along to G:\Oud.
03-05-2024 – file moved along to the new server.
16-11-2026 – opened by H. Kuipers. Only README.txt can be read.

Number of times opened between 2012 and last week: zero.]] },
  --# record/R7/why
  { [[Niemand weet wat erin zit. Dan kun je geen categorie kiezen en dus ook niets vernietigen. Zet het apart als onbekend en probeer het te openen.]],
    [[Nobody knows what is in it. Then you cannot choose a category, and so you cannot destroy it either. Set it apart as unknown and try to open it.]] },

  --# ===== Stuk R8: Export meldingen openbare ruimte 2020 =====

  --# record/R8/title
  { [[Export meldingen openbare ruimte 2020]], [[Export of public space reports 2020]] },
  --# record/R8/kind
  { [[spreadsheet]], [[spreadsheet]] },
  --# record/R8/fact.1
  { [[Omvang: 1 bestand, 3.114 rijen]], [[Size: 1 file, 3,114 rows]] },
  --# record/R8/fact.3
  { [[Leesrecht: alle medewerkers (412 accounts)]], [[Read access: all staff (412 accounts)]] },
  --# record/R8/page.1/title
  { [[Tabblad 1: meldingen (eerste vijf van 3.114 rijen)]],
    [[Sheet 1: reports (first five of 3,114 rows)]] },
  --# record/R8/page.1/row.1/cell.1
  { [[Nummer]], [[Number]] },
  --# record/R8/page.1/row.1/cell.2
  { [[Datum]], [[Date]] },
  --# record/R8/page.1/row.1/cell.3
  { [[Melder]], [[Reporter]] },
  --# record/R8/page.1/row.1/cell.4
  { [[Telefoon]], [[Phone]] },
  --# record/R8/page.1/row.1/cell.5
  { [[Plaats]], [[Place]] },
  --# record/R8/page.1/row.1/cell.6
  { [[Melding]], [[Report]] },
  --# record/R8/page.1/row.1/cell.7
  { [[Status]], [[Status]] },
  --# record/R8/page.1/row.2/cell.3
  { [[mw. A. Zomerdijk]], [[Ms A. Zomerdijk]] },
  --# record/R8/page.1/row.2/cell.5
  { [[Lindelaan]], [[Lindelaan]] },
  --# record/R8/page.1/row.2/cell.6
  { [[lantaarn kapot]], [[street light broken]] },
  --# record/R8/page.1/row.2/cell.7
  { [[klaar]], [[done]] },
  --# record/R8/page.1/row.3/cell.3
  { [[dhr. B. Wintermans]], [[Mr B. Wintermans]] },
  --# record/R8/page.1/row.3/cell.5
  { [[Sluisweg]], [[Sluisweg]] },
  --# record/R8/page.1/row.3/cell.6
  { [[vuurwerkafval]], [[firework litter]] },
  --# record/R8/page.1/row.4/cell.3
  { [[dhr. C. Herfst]], [[Mr C. Herfst]] },
  --# record/R8/page.1/row.4/cell.5
  { [[Kerkpad]], [[Kerkpad]] },
  --# record/R8/page.1/row.4/cell.6
  { [[tak op fietspad]], [[branch on cycle path]] },
  --# record/R8/page.1/row.5/cell.3
  { [[mw. D. Lenteman]], [[Ms D. Lenteman]] },
  --# record/R8/page.1/row.5/cell.5
  { [[Vogelbuurt]], [[Vogelbuurt]] },
  --# record/R8/page.1/row.5/cell.6
  { [[buurman dumpt afval, wil anoniem blijven]],
    [[neighbour dumps rubbish, wishes to remain anonymous]] },
  --# record/R8/page.1/row.6/cell.3
  { [[mw. E. Kuipers]], [[Ms E. Kuipers]] },
  --# record/R8/page.1/row.6/cell.5
  { [[Zuiderpark]], [[Zuiderpark]] },
  --# record/R8/page.1/row.6/cell.6
  { [[losse tegel, tweede keer gevallen]], [[loose paving stone, fell for the second time]] },
  --# record/R8/page.2/title
  { [[Tabblad 2: info]], [[Sheet 2: info]] },
  --# record/R8/page.2/row.1/cell.1
  { [[Bron]], [[Source]] },
  --# record/R8/page.2/row.1/cell.2
  { [[meldsysteem Waterveen]], [[Waterveen reporting system]] },
  --# record/R8/page.2/row.2/cell.1
  { [[Gemaakt op]], [[Made on]] },
  --# record/R8/page.2/row.2/cell.2
  { [[11-01-2021, 9.12 uur]], [[11-01-2021, 9.12 a.m.]] },
  --# record/R8/page.2/row.3/cell.1
  { [[Gemaakt door]], [[Made by]] },
  --# record/R8/page.2/row.3/cell.2
  { [[J. Verhoef]], [[J. Verhoef]] },
  --# record/R8/page.2/row.4/cell.1
  { [[Doel]], [[Purpose]] },
  --# record/R8/page.2/row.4/cell.2
  { [[cijfers voor het jaarverslag]], [[figures for the annual report]] },
  --# record/R8/page.2/row.5/cell.1
  { [[Selectie]], [[Selection]] },
  --# record/R8/page.2/row.5/cell.2
  { [[alle meldingen van het jaar 2020. Ze zijn allemaal afgehandeld. Het jaar is in het meldsysteem gesloten op 31-12-2020.]],
    [[all reports of the year 2020. They have all been dealt with. In the reporting system the year was closed on 31-12-2020.]] },
  --# record/R8/page.2/row.6/cell.1
  { [[Kolommen]], [[Columns]] },
  --# record/R8/page.2/row.6/cell.2
  { [[gelijk aan het meldsysteem. Geen kolom toegevoegd.]],
    [[same as in the reporting system. No column added.]] },
  --# record/R8/page.3/body
  { [[
OPMERKING VAN HANS, 16-11-2026

Vorige maand nog 23 keer geopend, vooral via de zoekbalk. Wie 'lantaarn' zoekt, vindt de telefoonnummers erbij.]],
[[
REMARK BY HANS, 16-11-2026

Opened 23 times last month alone, mostly through the search bar. Search for 'street light' and you get the phone numbers with it.]] },
  --# record/R8/copy.1
  { [[Meldsysteem Waterveen]], [[Waterveen reporting system]] },
  --# record/R8/why
  { [[Meldingen openbare ruimte staan als voorbeeld bij 15.1: vijf jaar. De export volgt de reeks van 2020, die sloot op 31-12-2020. Hij voegt niets toe aan het meldsysteem.]],
    [[Reports about public space are named as an example under 15.1: five years. The export follows the 2020 series, which was closed on 31-12-2020. It adds nothing to the reporting system.]] },

  --# ===== Stuk R9: Foto's stormschade 18-02-2022 =====

  --# record/R9/title
  { [[Foto's stormschade 18-02-2022]], [[Photos of storm damage 18-02-2022]] },
  --# record/R9/fact.1
  { [[Omvang: 1.900 foto's (jpg), met gps-plaats in het bestand]],
    [[Size: 1,900 photos (jpg), with GPS location in the file]] },
  --# record/R9/page.1/title
  { [[Inhoud van de map]], [[Contents of the folder]] },
  --# record/R9/page.1/row.1/cell.1
  { [[Bestand]], [[File]] },
  --# record/R9/page.1/row.1/cell.2
  { [[Gemaakt]], [[Made]] },
  --# record/R9/page.1/row.1/cell.3
  { [[Wat het toont]], [[What it shows]] },
  --# record/R9/page.1/row.2/cell.3
  { [[Kerkplein, Dikke Linde valt (reeks tot en met 0056)]],
    [[Kerkplein, the Dikke Linde falls (series up to 0056)]] },
  --# record/R9/page.1/row.3/cell.3
  { [[Lindelaan, tak op auto]], [[Lindelaan, branch on car]] },
  --# record/R9/page.1/row.4/cell.3
  { [[Vogelbuurt, dakpannen op speelplek]], [[Vogelbuurt, roof tiles on playground]] },
  --# record/R9/page.1/row.5/cell.3
  { [[Zuiderpark, 44 populieren om]], [[Zuiderpark, 44 poplars down]] },
  --# record/R9/page.1/row.6/cell.3
  { [[Kerkplein, stam wordt opgehaald]], [[Kerkplein, trunk is collected]] },
  --# record/R9/page.1/row.7/cell.3
  { [[Kees met broodje]], [[Kees with sandwich]] },
  --# record/R9/page.2/body
  { [[
BRIEFJE BIJ DE FOTO'S

Deze foto's zijn gemaakt voor het schadeloket. Er waren 41 claims van bewoners. De eerste is betaald op 2 maart 2022. De laatste claim is afgewezen en daar is niemand tegen in bezwaar gegaan. Op 31-03-2022 is het loket gesloten en zijn de herstelwerken klaar gemeld.

De gps-plaats zit in elk bestand. Wie wil, kan de storm straat voor straat volgen.]],
[[
NOTE WITH THE PHOTOS

These photos were taken for the damage desk. There were 41 claims from residents. The first was paid on 2 March 2022. The last claim was rejected and nobody objected. On 31-03-2022 the desk was closed and the repairs were reported as finished.

The GPS location is in every file. If you like, you can follow the storm street by street.]] },
  --# record/R9/page.3/message.1/from
  { [[Historische Kring, april 2022]], [[Local history society, April 2022]] },
  --# record/R9/page.3/message.1/body
  { [[Hebt u ook beelden van het vallen van de Dikke Linde? De boom stond er sinds 1813 en heel het dorp heeft eronder gezoend. Wij zouden zo graag weten wat ervan bewaard blijft.]],
    [[Do you also have pictures of the Dikke Linde coming down? The old lime tree had stood there since 1813 and the whole village has kissed beneath it. We would so like to know what will be kept of it.]] },
  --# record/R9/why
  { [[De foto's zijn gemaakt om schade op te nemen en te herstellen. Dat is onderhoud: vijf jaar na het sluiten van het schadeloket op 31-03-2022. Of ze een uitzondering zijn, beslist de organisatie.]],
    [[The photos were taken to record and repair damage. That is maintenance: five years after the damage desk closed on 31-03-2022. Whether they are an exception is for the organisation to decide.]] },

  --# ===== Personen =====

  --# person/petra/name
  { [[Petra de Wit]], [[Petra de Wit]] },
  --# person/petra/role
  { [[Teammanager Openbare Ruimte]], [[Team manager, Public Space]] },
  --# person/hans/role
  { [[Functioneel beheerder]], [[Applications manager]] },
  --# person/samira/name
  { [[Samira el Idrissi]], [[Samira el Idrissi]] },
  --# person/samira/role
  { [[Recordmanager]], [[Records manager]] },
  --# person/jan/role
  { [[Beheerder groen, 34 jaar in dienst]], [[Parks officer, 34 years in service]] },
  --# person/willem/name
  { [[Willem Terpstra]], [[Willem Terpstra]] },
  --# person/willem/role
  { [[Gemeentearchivaris]], [[Municipal archivist]] },
  --# person/ik/name
  { [[Jij]], [[You]] },
  --# person/ik/role
  { [[Informatiebeheerder]], [[Information officer]] },

  --# ===== Slotteksten =====

  --# ending/geregeld/title
  { [[Leeg, en te verantwoorden]], [[Empty, and accounted for]] },
  --# ending/geregeld/text
  { [[
De G-schijf is leeg. Niet op vrijdag, wel goed. Wat weg is, stond op een lijst en in een verklaring. Wat blijft, staat bij de zaak waar het hoort. En wat niemand kende, kreeg de tijd.

Jan heeft de laatste koek laten staan. Er zit een briefje bij: 'Voor de zekerheid.']],
[[
The G drive is empty. Not on Friday, but properly. What has gone was on a list and in a declaration. What stays is with the case where it belongs. And what nobody knew was given time.

Jan has left the last slice of gingerbread. There is a note with it: 'To be on the safe side.']] },
  --# ending/half/title
  { [[Opgeruimd, maar nog niet klaar]], [[Cleared up, but not finished yet]] },
  --# ending/half/text
  { [[
Er is niets voorgoed verloren wat had moeten blijven. Maar ergens ligt nog werk: een schijf die blijft staan, een kopie te veel, een belofte die niet kon, een map die niemand snapt.

Dat is te herstellen. Kijk bij de beslissingen terug waar het begon. Vaak was dat niet op vrijdag, maar op maandag.]],
[[
Nothing that should have stayed has been lost for good. But somewhere work remains: a drive that stays on, a copy too many, a promise that could not be kept, a folder nobody understands.

That can be put right. Look back through your decisions to see where it began. Often that was not on Friday, but on Monday.]] },
  --# ending/kwijt/title
  { [[Schoon, maar iets is voorgoed weg]], [[Clean, but something has gone for good]] },
  --# ending/kwijt/text
  { [[
Het is opgeruimd. Er is ook iets weg wat er had moeten blijven. Niemand deed het met opzet. Het was druk, het leek rommel, en het moest af.

Wat nu telt: eerlijk melden wat er weg is, kijken wie nog een exemplaar heeft, en zorgen dat het niet nog eens gebeurt. Willem zet vast koffie.]],
[[
It has been cleared up. Something has also gone that should have stayed. Nobody did it on purpose. It was busy, it looked like clutter, and it had to be done.

What counts now: reporting honestly what has gone, finding out who still has a copy, and making sure it does not happen again. Willem is already making coffee.]] },

  --# ===== Indelingen =====

  --# scheme/processen/class/inrichten/title
  { [[14 Openbare ruimte inrichten]], [[14 Laying out public space]] },
  --# scheme/processen/class/inrichten/hint
  { [[Iets nieuws maken of plaatsen: een plein, een speeltuin, een beeld]],
    [[Making or placing something new: a square, a playground, a sculpture]] },
  --# scheme/processen/class/onderhoud/title
  { [[15 Onderhouden en repareren]], [[15 Maintaining and repairing]] },
  --# scheme/processen/class/onderhoud/hint
  { [[Wat er al is heel houden: keuren, repareren, schade herstellen, meldingen]],
    [[Keeping what is there in good order: inspecting, repairing, making good damage, residents' reports]] },
  --# scheme/processen/class/overeenkomsten/title
  { [[16 Overeenkomsten aangaan]], [[16 Entering into agreements]] },
  --# scheme/processen/class/overeenkomsten/hint
  { [[Kopen, huren, aanbesteden, ook als het niet doorgaat]],
    [[Buying, renting, tendering, even if it does not go ahead]] },
  --# scheme/processen/class/secretariaat/title
  { [[19 Secretariaat voeren en gegevens verwerken]],
    [[19 Running the secretariat and processing data]] },
  --# scheme/processen/class/secretariaat/hint
  { [[Agenda's, verslagen en administratie van de organisatie zelf]],
    [[Agendas, minutes and administration of the organisation itself]] },
  --# scheme/processen/class/prive/title
  { [[Geen archiefstuk (privé)]], [[Not a record (private)]] },
  --# scheme/processen/class/prive/hint
  { [[Niet gemaakt of ontvangen voor het werk]], [[Not made or received for work]] },
  --# scheme/processen/class/kopie/title
  { [[Kopie van een stuk elders]], [[Copy of a document held elsewhere]] },
  --# scheme/processen/class/kopie/hint
  { [[Bestand voor bestand gelijk aan wat in het DMS staat]],
    [[File for file identical to what is in the DMS]] },
  --# scheme/processen/class/onbekend/title
  { [[Onbekend: apart zetten]], [[Unknown: set apart]] },
  --# scheme/processen/class/onbekend/hint
  { [[We kunnen niet zien wat het is]], [[We cannot see what it is]] },
}

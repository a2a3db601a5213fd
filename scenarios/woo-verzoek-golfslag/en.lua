-- The pile has its own pairs, in stapel.lua.
--# Engels vertaalblad van "Woo-verzoek midden in de vernietiging". Bijwerken: casus translate woo-verzoek-golfslag --to en
--# Links het Nederlands, letterlijk zoals in de casus. Rechts het Engels: alleen dat vul je in.
--# TE DOEN: hier is nog geen Engels. De speler ziet zolang het Nederlands.
--# GEWIJZIGD: het Nederlands is veranderd nadat het Engels is gemaakt. Klopt het Engels weer?
--#   Haal dan de regel met GEWIJZIGD weg.
--# Regels met --# schrijft het programma. Je eigen commentaar met -- blijft staan.
--# 429 klaar, 0 gewijzigd, 0 te doen, 0 niet meer gebruikt.

translation "en" {

  --# ===== De casus =====

  --# case/title
  { [[Woo-verzoek midden in de vernietiging]], [[A Woo request in the middle of destruction]] },
  --# case/summary
  { [[Maandagmiddag, tien over half vier. Een goedgekeurde lijst van 2.310 zaken wordt morgen om acht uur vernietigd. Dan stuurt een wethouder een mail door over een zwembad. Je hebt zestien uur, een back-up en een zoekvak.]],
    [[Monday afternoon, twenty to four. An approved list of 2,310 cases will be destroyed at eight tomorrow morning. Then an alderman forwards an e-mail about a swimming pool. You have sixteen hours, a back-up and a search box.]] },

  --# ===== Scene kwart-voor-vier: Maandag, 15.40 uur =====

  --# scene/kwart-voor-vier/title
  { [[Maandag, 15.40 uur]], [[Monday, 3.40 p.m.]] },
  --# scene/kwart-voor-vier/say.1
  { [[Buiten wordt het al donker. Op je scherm staat de mooiste lijst van je loopbaan: VL-2026-03. Zeven zaaktypen, zes handtekeningen, nul fouten. Rechtsboven telt een klokje af. Nog 16 uur en 20 minuten.]],
    [[It is already getting dark outside. On your screen is the finest list of your career: VL-2026-03. Seven case types, six signatures, no errors. Top right, a little clock is counting down. Another 16 hours and 20 minutes.]] },
  --# scene/kwart-voor-vier/say.2
  { [[Zes handtekeningen! De vorige keer had ik er één, en die was van mijzelf. Morgen om acht uur taart?]],
    [[Six signatures! Last time I had one, and that was my own. Cake at eight tomorrow?]] },
  --# scene/kwart-voor-vier/say.3
  { [[Ping. Een mail van de wethouder. Dat zijn er meestal twee per jaar, en de andere gaat over parkeren.]],
    [[Ping. An e-mail from the alderman. There are usually two of those a year, and the other one is about parking.]] },
  --# scene/kwart-voor-vier/say.4
  { [['Ff kijken volgende week.' Dan zal het wel meevallen. Toch?]],
    [['Just look next week.' It can't be that bad then. Can it?]] },
  --# choose/ontvangst/ask
  { [[Een mail aan een wethouder, om 15.12 uur. Wat is het, en wat doe je?]],
    [[An e-mail to an alderman, at 3.12 p.m. What is it, and what do you do?]] },
  --# choose/ontvangst/option/formulier/text
  { [[Ik schrijf haar dat ze het Woo-formulier moet gebruiken. Dan staat het meteen goed geregistreerd en weten we zeker wanneer de termijn begint.]],
    [[I write to her that she must use the Woo form. Then it is properly registered at once and we know for certain when the term begins.]] },
  --# choose/ontvangst/option/formulier/why
  { [[Vriendelijk, maar het klopt niet. Een verzoek hoeft geen formulier te zijn, en het mag bij elk onderdeel van de gemeente binnenkomen. Is e-mail bij jullie echt dicht, dan zeg je dat meteen en help je haar verder.]],
    [[Friendly, but not right. A request needs no form, and it may come in at any part of the municipality. If e-mail really is closed with you, say so at once and help her on her way.]] },
  --# scene/kwart-voor-vier/say.5
  { [[Twintig minuten later belt Noor naar Daan. 'Ik heb net een formulier gekregen over een mail die u al heeft. Is dat een grapje?' Daan zegt dat hij zo terugbelt.]],
    [[Twenty minutes later Noor calls Daan. 'I have just been sent a form about an e-mail you already have. Is this a joke?' Daan says he will ring her back.]] },
  --# choose/ontvangst/option/vragen/text
  { [[Ik vraag Kees eerst of hij dit zelf als een Woo-verzoek ziet. Het is zijn mailbox, en hij kent haar.]],
    [[I first ask Kees whether he sees this as a Woo request himself. It is his mailbox, and he knows her.]] },
  --# choose/ontvangst/option/vragen/why
  { [[Wat het is, bepaalt de tekst, niet de ontvanger. Zij vraagt om documenten over een taak van de gemeente. Dat is een verzoek, ook als het woord Woo er niet in staat.]],
    [[What it is depends on the text, not on who received it. She asks for documents about a task of the municipality. That is a request, even without the word Woo in it.]] },
  --# scene/kwart-voor-vier/say.6
  { [[Een wat-verzoek? Joh, ze wil gewoon een stukkie schrijven. Volgende week.]],
    [[A what request? Come on, she just wants to write a little piece. Next week.]] },
  --# choose/ontvangst/option/vandaag/text
  { [[Dit is een Woo-verzoek, vandaag ontvangen. Ik registreer het, bel Daan en noteer: besluit uiterlijk 14 december.]],
    [[This is a Woo request, received today. I register it, call Daan and note: decision by 14 December at the latest.]] },
  --# choose/ontvangst/option/vandaag/why
  { [[Een verzoek mag in een gewone mail staan. De termijn van vier weken begint bij de ontvangst: vandaag, 15.12 uur, bij de wethouder. Verdagen kan één keer, met twee weken: tot 28 december.]],
    [[A request may be in an ordinary e-mail. The term of four weeks begins at receipt: today, 3.12 p.m., with the alderman. It can be extended once, by two weeks: to 28 December.]] },
  --# scene/kwart-voor-vier/say.7
  { [[Kwart voor vier en nu al een verzoek met een datum erop. Ik had taart meegebracht als ik het wist. Wacht: over welk bad?]],
    [[A quarter to four and already a request with a date on it. I would have brought cake had I known. Wait: about which pool?]] },
  --# choose/ontvangst/option/volgende-week/text
  { [[Volgende week, zoals hij vraagt. Als het een echt verzoek is, komt het vanzelf via de postkamer, en dan doen we het goed.]],
    [[Next week, as he asks. If it is a real request it will come through the post room by itself, and then we will do it properly.]] },
  --# choose/ontvangst/option/volgende-week/why
  { [[Het ligt er al. De termijn loopt, en om acht uur morgenochtend kan weg zijn wat zij vraagt. Volgende week kijken is dan kijken naar niets.]],
    [[It is here already. The term is running, and what she asks for may be gone at eight tomorrow morning. Looking next week is looking at nothing.]] },
  --# scene/kwart-voor-vier/say.8
  { [[Om vijf over vier staat Daan naast je bureau, buiten adem. Noor heeft hem gebeld of haar mail was aangekomen. 'Welke mail?', vroeg hij. Hij wist van niets.]],
    [[At five past four Daan is standing by your desk, out of breath. Noor called him to ask whether her e-mail had arrived. 'Which e-mail?' he asked. He knew nothing.]] },
  --# scene/kwart-voor-vier/say.9
  { [[Lees haar mail eens met een pen in je hand. Ik wil weten waar ze om vraagt. Niet waarom, en niet wanneer ze het wil hebben.]],
    [[Read her e-mail with a pen in your hand. I want to know what she is asking for. Not why, and not when she would like it.]] },
  --# mark/omvang/ask
  { [[Markeer in de mail wat bepaalt welke documenten eronder vallen.]],
    [[Mark in the e-mail what decides which documents are covered.]] },
  --# mark/omvang/hint
  { [[Wat vraagt ze precies? Waarom ze het vraagt, doet er niet toe.]],
    [[What exactly does she ask for? Why she asks does not matter.]] },
  --# mark/omvang/hint.2
  { [[Een verzoek heeft een onderwerp, een periode en soorten stukken. Zoek ze alle drie. En waar liggen ze?]],
    [[A request has a subject, a period and kinds of documents. Find all three. And where are they?]] },
  --# mark/omvang/option/onderwerp/text
  { [[alle documenten over zwembad De Golfslag]],
    [[all documents about swimming pool De Golfslag]] },
  --# mark/omvang/option/onderwerp/why
  { [[Dit is het onderwerp. Let op: het zwembad, niet de naam. Stukken die het bad anders noemen, vallen er ook onder.]],
    [[This is the subject. Mind you: the pool, not the name. Documents that call the pool something else are covered too.]] },
  --# mark/omvang/option/periode/text
  { [[van 1 januari 2018 tot en met 31 december 2021]],
    [[from 1 January 2018 to 31 December 2021]] },
  --# mark/omvang/option/periode/why
  { [[Dit is de periode. Stukken van daarvoor en daarna vallen er niet onder.]],
    [[This is the period. Documents from before and after are not covered.]] },
  --# mark/omvang/option/soorten/text
  { [[ook e-mails, appjes, klachten, meldingen en stukken over het onderhoud]],
    [[also e-mails, chat messages, complaints, reports and papers on maintenance]] },
  --# mark/omvang/option/soorten/why
  { [[Een document is elk vastgelegd gegeven dat met de taak te maken heeft. De vorm of het apparaat maakt niet uit.]],
    [[A document is any recorded information that has to do with the task. Form and device do not matter.]] },
  --# mark/omvang/option/aannemers/text
  { [[Wat bij de aannemers ligt en eigenlijk bij u hoort]],
    [[What lies with the contractors and should really be with you]] },
  --# mark/omvang/option/aannemers/why
  { [[Stukken die bij de gemeente horen maar er niet zijn, vraagt de gemeente terug bij wie ze heeft.]],
    [[Documents that belong to the municipality but are not there are claimed back by the municipality from whoever has them.]] },
  --# mark/omvang/option/reden/text
  { [[Ik schrijf een reconstructie]], [[I am writing a reconstruction]] },
  --# mark/omvang/option/reden/why
  { [[Wie om documenten vraagt, hoeft geen belang te hebben. De reden maakt het verzoek niet kleiner of groter.]],
    [[Who asks for documents need not have an interest. The reason makes the request no smaller and no larger.]] },
  --# mark/omvang/option/wens/text
  { [[Ik hoop op vrijdag]], [[I hope for Friday]] },
  --# mark/omvang/option/wens/why
  { [[Een wens. De termijn staat in de wet: vier weken.]],
    [[A wish. The term is in the act: four weeks.]] },
  --# mark/omvang/option/lakken/text
  { [[Namen van gewone bezoekers mag u weglakken]],
    [[You may black out the names of ordinary visitors]] },
  --# mark/omvang/option/lakken/why
  { [[Dit gaat over hoe zij het krijgt, niet over welke stukken eronder vallen. Ook een klacht met een naam moet je eerst bewaren.]],
    [[This is about how she gets it, not about which documents are covered. A complaint with a name in it must be preserved first as well.]] },
  --# mark/omvang/option/snackbar/text
  { [[De frikandellen van snackbar De Golfslag]], [[the sausages of snack bar De Golfslag]] },
  --# mark/omvang/option/snackbar/why
  { [[Een grap, en een handige waarschuwing: er is nog een Golfslag in Waterveen.]],
    [[A joke, and a handy warning: there is another Golfslag in Waterveen.]] },
  --# mark/omvang/why
  { [[Onderwerp, periode en soort stukken bepalen de omvang. Haar reden, haar krant en haar haast doen dat niet.]],
    [[Subject, period and kind of documents decide the scope. Her reason, her paper and her haste do not.]] },
  --# scene/kwart-voor-vier/say.10
  { [[Mooi. Dan hebben we een onderwerp, vier jaar, en een wethouder die 'ff' schrijft. En dat klokje van jou, rechtsboven. Wat telt dat eigenlijk af?]],
    [[Good. So we have a subject, four years, and an alderman who writes 'just'. And that little clock of yours, top right. What is it counting down to?]] },
  --# order/avond/ask
  { [[De avond is kort. In welke volgorde werk je?]],
    [[The evening is short. In what order do you work?]] },
  --# order/avond/hint
  { [[Kijk naar de klok op je scherm. Wat kan wachten tot vanavond laat, en wat niet?]],
    [[Look at the clock on your screen. What can wait until late tonight, and what cannot?]] },
  --# order/avond/hint.2
  { [[Wat moet je later kunnen laten zien? En wat is morgenvroeg niet meer terug te draaien?]],
    [[What will you have to be able to show later? And what cannot be undone tomorrow morning?]] },
  --# order/avond/option/tijd/text
  { [[Opschrijven: ontvangen om 15.12 uur, gezien om 15.40 uur.]],
    [[Write down: received at 3.12 p.m., seen at 3.40 p.m.]] },
  --# order/avond/option/stil/text
  { [[Hans laten stilzetten wat morgen weg zou gaan.]],
    [[Have Hans stop what would go tomorrow.]] },
  --# order/avond/option/termen/text
  { [[Zoekwoorden verzamelen bij wie het bad kent.]],
    [[Collect search terms from someone who knows the pool.]] },
  --# order/avond/option/zoeken/text
  { [[Zoeken, en vastleggen wat eronder valt.]], [[Search, and secure what is covered.]] },
  --# order/avond/option/vrij/text
  { [[Weer laten gaan wat er zeker niet onder valt.]],
    [[Let go again what is certainly not covered.]] },
  --# order/avond/why
  { [[Eerst wat maar tien seconden kost en later bewijs is, dan wat niet meer terug te draaien is. Daarna pas het werk dat tijd mag kosten.]],
    [[First what costs ten seconds and is evidence later, then what cannot be undone. Only after that the work that may take time.]] },
  --# scene/kwart-voor-vier/say.11
  { [[Ik bel mevrouw Hafkamp en zeg dat we bezig zijn. Jij gaat naar Hans. Loop maar, rennen maakt hem zenuwachtig.]],
    [[I'll call Ms Hafkamp and say we are on it. You go to Hans. Walk, please; running makes him nervous.]] },

  --# ===== Scene serverruimte: Maandag, 16.10 uur =====

  --# scene/serverruimte/title
  { [[Maandag, 16.10 uur]], [[Monday, 4.10 p.m.]] },
  --# scene/serverruimte/say.1
  { [[In de serverruimte is het achttien graden en klinkt het als een strand. Hans draagt er een muts.]],
    [[In the server room it is eighteen degrees and it sounds like a beach. Hans wears a woolly hat there.]] },
  --# scene/serverruimte/say.2
  { [[VL-2026-03, ja. Twee systemen. Het nieuwe heeft een wachttijd van zeven dagen, die is morgen om acht uur om. 2.310 zaken. Daarna wist het de sleutels. Dan is het weg tot in de back-up. Daar ben ik trots op.]],
    [[VL-2026-03, yes. Two systems. The new one has a waiting period of seven days, which ends at eight tomorrow. 2,310 cases. Then it wipes the keys. After that it is gone, back-up and all. I am proud of that.]] },
  --# scene/serverruimte/say.3
  { [[En het oude?]], [[And the old one?]] },
  --# scene/serverruimte/say.4
  { [[Het oude kent geen wachttijd. Dat draaide zaterdagnacht zijn 121 zaken. Ik zat op een verjaardag.]],
    [[The old one has no waiting period. It ran its 121 cases on Saturday night. I was at a birthday party.]] },
  --# scene/serverruimte/say.5
  { [[Drie ervan zijn van object 0417. Dat is jullie bad. Netjes op de lijst, termijn om. Ze zitten nog in de back-up van vrijdag, tot 13 december. Dan schuift die eruit.]],
    [[Three of them are of property 0417. That is your pool. Neatly on the list, term ended. They are still in Friday's back-up, until 13 December. Then that one drops out.]] },
  --# scene/serverruimte/say.6
  { [[Ik kan per zaak een merk zetten: niet vernietigen. Dan slaat de run die over. Of ik zet de hele run op pauze, één knop. Zeg het maar. Maar zeg het vóór acht uur.]],
    [[I can mark single cases: do not destroy. The run skips those. Or I pause the whole run, one button. Just say so. But say so before eight.]] },
  --# choose/stoppen/ask
  { [[Wat laat je Hans vanavond stilzetten?]], [[What do you have Hans stop tonight?]] },
  --# choose/stoppen/hint
  { [[Lees nog eens wat ze vraagt. Weet je nu al welke zaken dat zijn?]],
    [[Read again what she asks for. Do you know yet which cases those are?]] },
  --# choose/stoppen/hint.2
  { [[Wat kost een nacht te breed, en wat kost een nacht te smal?]],
    [[What does a night too wide cost, and what does a night too narrow cost?]] },
  --# choose/stoppen/option/drie/text
  { [[De zaken over het plafond. Daar gaat het haar om. De rest van het bad is haarspelden en kwijtgeraakte muntjes.]],
    [[The cases about the ceiling. That is what she is after. The rest of the pool is hair slides and lost coins.]] },
  --# choose/stoppen/option/drie/why
  { [[Jij kiest nu wat belangrijk is. Zij vroeg om alle documenten. Een melding over een lamp kan precies het bewijs zijn dat iemand naar boven keek.]],
    [[Now you are choosing what is important. She asked for all documents. A report about a lamp may be the very proof that somebody looked up.]] },
  --# scene/serverruimte/say.7
  { [[Dan zet ik daar een merk op. Welke zijn dat? Ik heb er drie waar 'plafond' in staat. En drie waar 'boven' in staat.]],
    [[Then I'll mark those. Which are they? I have three that say 'ceiling'. And three that say 'above'.]] },
  --# choose/stoppen/option/hele-run/text
  { [[De hele run, tot we weten wat eronder valt. Met tijdstip en reden in het logboek, en morgen kijken we wat weer mag.]],
    [[The whole run, until we know what is covered. With time and reason in the log, and tomorrow we see what may go on.]] },
  --# choose/stoppen/option/hele-run/why
  { [[Je weet nu nog niet welke zaken eronder vallen, en wat weg is, is weg. Een nacht breed stilzetten kost bijna niets. Het logboek laat later zien wanneer je het wist en wat je deed.]],
    [[You do not know yet which cases are covered, and gone is gone. One night of stopping wide costs next to nothing. The log shows later when you knew and what you did.]] },
  --# scene/serverruimte/say.8
  { [[Klik. Veertien over vier, run op pauze, reden Woo. Mooiste knop die ik heb, en ik mocht hem nooit gebruiken.]],
    [[Click. Fourteen minutes past four, run paused, reason Woo. Finest button I have, and I was never allowed to use it.]] },
  --# choose/stoppen/option/niets/text
  { [[Niets. De lijst is door zes mensen getekend, en zolang er geen besluit op het verzoek ligt, geldt die handtekening gewoon.]],
    [[Nothing. Six people have signed the list, and as long as there is no decision on the request, that signature simply holds.]] },
  --# choose/stoppen/option/niets/why
  { [[De plicht om te bewaren begint bij de ontvangst, niet bij het besluit. Een handtekening van vorige week weet niets van een verzoek van vandaag.]],
    [[The duty to preserve begins at receipt, not at the decision. A signature from last week knows nothing of a request from today.]] },
  --# scene/serverruimte/say.9
  { [[Zoals je wilt. Ik schrijf wel op dat ik het gevraagd heb.]],
    [[As you wish. I will write down that I asked.]] },
  --# choose/stoppen/option/hele-jaar/text
  { [[Alles. We vernietigen dit jaar niets meer, nergens, in geen enkel systeem. Dan kan er ook niets meer misgaan, wie er ook belt.]],
    [[Everything. This year we destroy nothing any more, nowhere, in no system. Then nothing can go wrong any more, whoever calls.]] },
  --# choose/stoppen/option/hele-jaar/why
  { [[Voor vannacht werkt het. Maar vernietigen wat over de termijn is, is ook een plicht. Een stop zonder einde botst met de Archiefwet en met de AVG.]],
    [[For tonight it works. But destroying what is past its term is a duty as well. A stop without an end clashes with the Archives Act and the GDPR.]] },
  --# scene/serverruimte/say.10
  { [[De FG was hier. Sinds november staat alles stil. 31.000 zaken over hun termijn, met naam en adres erin. Jouw stop had een begin, een reden en een briefje van Hans. Alleen geen einde.]],
    [[The data protection officer was here. Everything has stood still since November. 31,000 cases past their term, names and addresses and all. Your stop had a beginning, a reason and a note from Hans. Just no end.]] },
  --# scene/serverruimte/say.11
  { [[Alles? Ook de camerabeelden, de sollicitaties en de uitgeschreven honden? Goed. Ik plak er een briefje op: 'van hogerhand'.]],
    [[Everything? The camera images too, the job applications and the deregistered dogs? Fine. I'll stick a note on it: 'orders from above'.]] },
  --# scene/serverruimte/say.12
  { [[Nog iets. De uitdraai van het bad kan ik zo voor je maken. Maar je moet me zeggen waar ik op zoek. Ik ken dat gebouw alleen van de storingen.]],
    [[One more thing. I can make you the printout of the pool in no time. But you have to tell me what to look for. I only know that building from its failures.]] },
  --# scene/serverruimte/say.13
  { [[Je pakt je fiets. Over tien minuten sta je op de Sportlaan.]],
    [[You take your bicycle. In ten minutes you are in Sportlaan.]] },

  --# ===== Scene zwembad: Maandag, 16.35 uur =====

  --# scene/zwembad/title
  { [[Maandag, 16.35 uur]], [[Monday, 4.35 p.m.]] },
  --# scene/zwembad/say.1
  { [[Het bad is leeg. Op de bodem van bad 2 staat een emmer, precies onder een gat in het plafond. Corrie Vink zit op startblok 4 en eet een krentenbol.]],
    [[The pool is empty. On the bottom of pool 2 stands a bucket, right under a hole in the ceiling. Corrie Vink sits on starting block 4 eating a currant bun.]] },
  --# scene/zwembad/say.2
  { [[Jij komt van het archief. Gek, niemand komt van het archief. Vraag maar. Om vijf uur doe ik het licht uit, dat is dan weer mijn taak.]],
    [[You are from the archive. Odd, nobody is ever from the archive. Ask away. At five I switch off the light; that at least is still my job.]] },
  --# ask/corrie/ask
  { [[Je hebt tijd voor drie vragen. Wat wil je van Corrie weten?]],
    [[You have time for three questions. What do you want to know from Corrie?]] },
  --# ask/corrie/option/plafond/text
  { [[Was dat plafond nou echt gevaarlijk?]], [[Was that ceiling really dangerous?]] },
  --# ask/corrie/option/plafond/answer
  { [[Ik ben badmeester, geen bouwvakker. Ik heb het opgeschreven. Elke keer. Wat ze ermee deden, moet je niet aan mij vragen. Sorry. Ik zit hier al de hele week.]],
    [[I am a lifeguard, not a builder. I wrote it down. Every time. What they did with it, don't ask me. Sorry. I have been sitting here all week.]] },
  --# ask/corrie/option/plafond/why
  { [[Begrijpelijk, maar daar gaat het nu niet om. Of het gevaarlijk was, zoekt een ander uit. Jij hebt zoekwoorden nodig, en nog een half uur.]],
    [[Understandable, but that is not the point now. Whether it was dangerous is for someone else to find out. You need search terms, and have half an hour left.]] },
  --# ask/corrie/option/namen/text
  { [[Onder welke namen staat het bad op papier?]], [[What names does the pool go by on paper?]] },
  --# ask/corrie/option/namen/answer
  { [[Tot 2016 heette het Zuiderbad, en de halve buurt zegt dat nog. Post gaat naar Sportlaan 8. Op bonnen zetten ze 'object 0417'. 'De Golfslag' zegt alleen de gemeente.]],
    [[Until 2016 it was called Zuiderbad, and half the neighbourhood still says so. Post goes to Sportlaan 8. On slips they put 'property 0417'. Only the municipality says 'De Golfslag'.]] },
  --# ask/corrie/option/namen/why
  { [[Mensen gebruiken andere namen dan systemen. Oude naam, adres en objectnummer zijn drie sleutels die de titel niet heeft.]],
    [[People use other names than systems do. Old name, address and property number are three keys the title does not have.]] },
  --# ask/corrie/option/wie/text
  { [[Wie hebben er aan het gebouw gewerkt?]], [[Who worked on the building?]] },
  --# ask/corrie/option/wie/answer
  { [[Pompen en pijpen: Van Dreumel. Alles boven je hoofd: Van Balken. Pas op, Van Dreumel doet de ketel van het raadhuis ook, en de pompen van De Dobber.]],
    [[Pumps and pipes: Van Dreumel. Everything above your head: Van Balken. Mind you, Van Dreumel does the town hall boiler too, and the pumps of De Dobber.]] },
  --# ask/corrie/option/wie/why
  { [[Een aannemer is een goede ingang, en hij waarschuwt je meteen voor de valse treffers.]],
    [[A contractor is a good way in, and she warns you of the false hits at once.]] },
  --# ask/corrie/option/nummers/text
  { [[Staan er nummers op de opdrachten?]], [[Are there numbers on the orders?]] },
  --# ask/corrie/option/nummers/answer
  { [[Ja. De leidingen waren P-2018-031. Het plafond was P-2020-114. Ik weet ze uit mijn hoofd, ik heb ze vaak genoeg op formulieren moeten zetten.]],
    [[Yes. The pipes were P-2018-031. The ceiling was P-2020-114. I know them by heart; I had to put them on forms often enough.]] },
  --# ask/corrie/option/nummers/why
  { [[Een projectnummer staat op stukken waar geen zwembad in voorkomt. Zonder nummer vind je die nooit.]],
    [[A project number is on documents in which no swimming pool appears. Without the number you never find those.]] },
  --# ask/corrie/option/klagers/text
  { [[Wie klaagden er het hardst?]], [[Who complained the loudest?]] },
  --# ask/corrie/option/klagers/answer
  { [[Mevrouw Ploeg over de kou, Bakels over de muziek, Tuinstra over de aquagym. En mevrouw Oldenziel over de lucht. Die had gelijk, denk ik. Daar heb ik nog wakker van gelegen.]],
    [[Mrs Ploeg about the cold, Bakels about the music, Tuinstra about the aqua gym. And Mrs Oldenziel about the air. She was right, I think. That one kept me awake.]] },
  --# ask/corrie/option/klagers/why
  { [[Een vervolgklacht noemt vaak alleen een naam of het nummer van de vorige zaak. Zo vind je wat aan elkaar vastzit.]],
    [[A follow-up complaint often names only a person or the number of the case before. That is how you find what hangs together.]] },
  --# ask/corrie/option/verhaal/text
  { [[Vertel eens hoe het hier gegaan is.]], [[Tell me how things went here.]] },
  --# ask/corrie/option/verhaal/answer
  { [[Waar zal ik beginnen? Bij het Zuiderbad, want zo heette het tot 2016. Toen kwam het lek. Toen die lucht. Toen de kinderen met rode ogen. En toen die bout. O jee, het is al bijna vijf uur.]],
    [[Where shall I begin? With the Zuiderbad, for that was its name until 2016. Then came the leak. Then that smell. Then the children with red eyes. And then that bolt. Oh dear, it is nearly five.]] },
  --# ask/corrie/option/verhaal/why
  { [[Laten uitpraten is goed, en Corrie had dat verdiend. Maar met nog een half uur op de klok zijn drie gerichte vragen nodig.]],
    [[Letting people finish is good, and Corrie deserved it. But with half an hour on the clock it takes three pointed questions.]] },
  --# scene/zwembad/note.1
  { [[Namen van het bad: Zuiderbad (tot 2016), Sportlaan 8, object 0417.]],
    [[Names of the pool: Zuiderbad (until 2016), Sportlaan 8, property 0417.]] },
  --# scene/zwembad/note.2
  { [[Aannemers: Van Dreumel (pompen, leidingen) en Van Balken (plafond). Werken ook elders: raadhuis, De Dobber, gymzaal.]],
    [[Contractors: Van Dreumel (pumps, pipes) and Van Balken (ceiling). They work elsewhere too: town hall, De Dobber, gym.]] },
  --# scene/zwembad/note.3
  { [[Projecten: P-2018-031 (leidingen) en P-2020-114 (plafond).]],
    [[Projects: P-2018-031 (pipes) and P-2020-114 (ceiling).]] },
  --# scene/zwembad/note.4
  { [[Klagers: Ploeg, Bakels, Tuinstra en Oldenziel. Mevrouw Ploeg klaagt ook over een boom.]],
    [[Complainants: Ploeg, Bakels, Tuinstra and Oldenziel. Mrs Ploeg also complains about a tree.]] },
  --# scene/zwembad/say.3
  { [[Hier, mijn schrift. Vijf jaar bij de kassa bijgehouden. Wil jij dat? Nee, houd maar. Ik breng het zelf wel naar Daan. Dan krijg ik tenminste koffie.]],
    [[Here, my notebook. Kept at the ticket desk for five years. Do you want it? No, leave it. I'll take it to Daan myself. At least I'll get coffee.]] },
  --# choose/ingangen/ask
  { [[Terug op kantoor. Met welke twee ingangen begin je te zoeken?]],
    [[Back at the office. With which two ways in do you start searching?]] },
  --# choose/ingangen/hint
  { [[Wie over het bad schrijft, noemt het niet altijd bij de naam.]],
    [[Who writes about the pool does not always call it by its name.]] },
  --# choose/ingangen/hint.2
  { [[Twee ingangen die op elkaar lijken, vinden hetzelfde. Kies er twee die verschillen.]],
    [[Two ways in that are alike find the same. Choose two that differ.]] },
  --# choose/ingangen/option/titel/text
  { [[Op het woord Golfslag in de titel. Dan zie je meteen hoe groot de stapel is.]],
    [[By the word Golfslag in the title. Then you see at once how big the pile is.]] },
  --# choose/ingangen/option/titel/why
  { [[Een begin, meer niet. Van de zaken over het bad heeft nog geen derde de naam in de titel. En een snackbar, een straat en een koor hebben hem ook.]],
    [[A beginning, no more. Of the cases about the pool less than a third have the name in the title. And so have a snack bar, a street and a choir.]] },
  --# choose/ingangen/option/plek/text
  { [[Op plek: het adres, het objectnummer en de oude naam van het bad.]],
    [[By place: the address, the property number and the old name of the pool.]] },
  --# choose/ingangen/option/plek/why
  { [[Zo vind je stukken die het gebouw bedoelen en de naam niet noemen. Het is een andere zoekmethode, en die vindt andere dingen.]],
    [[This finds documents that mean the building and do not give its name. It is another way of searching, and it finds other things.]] },
  --# choose/ingangen/option/wethouder/text
  { [[Ik vraag Kees welke zaken gevoelig liggen. Hij weet het best wat er speelde.]],
    [[I ask Kees which cases are sensitive. He knows best what was going on.]] },
  --# choose/ingangen/option/wethouder/why
  { [[Dan bepaalt degene over wie het gaat, wat er gevonden wordt. Zo maak je een verzoek om openheid tot een gesprek over gevoeligheid.]],
    [[Then the person it is about decides what is found. That turns a request for openness into a talk about sensitivity.]] },
  --# choose/ingangen/option/werk/text
  { [[Op werk: aannemers, projectnummers, en bij elke treffer de zaken die eraan vastzitten.]],
    [[By work: contractors, project numbers, and for each hit the cases attached to it.]] },
  --# choose/ingangen/option/werk/why
  { [[Een vervolgklacht noemt het bad niet, maar wel de zaak waar hij op volgt. Wie de verbanden volgt, vindt wat geen zoekwoord vindt.]],
    [[A follow-up complaint does not name the pool, but it does name the case it follows. Who follows the links finds what no search term finds.]] },
  --# choose/ingangen/option/persoon/text
  { [[Op persoon: alles van en aan Kees Brand, in vier jaar. Daar draait het toch om.]],
    [[By person: everything from and to Kees Brand, four years long. That is what it is about, after all.]] },
  --# choose/ingangen/option/persoon/why
  { [[Dan vind je vooral agenda's, rotondes en een tandarts. Het verzoek gaat over een zwembad, niet over een wethouder.]],
    [[That mostly finds diaries, roundabouts and a dentist. The request is about a swimming pool, not about an alderman.]] },

  --# ===== Scene wethouder: Maandag, 19.10 uur =====

  --# scene/wethouder/title
  { [[Maandag, 19.10 uur]], [[Monday, 7.10 p.m.]] },
  --# scene/wethouder/say.1
  { [[Er brandt nog licht bij Kees Brand. Hij wenkt. Op zijn bureau liggen een foto van een lint en een schaar, en een broodje dat niemand heeft opgegeten.]],
    [[There is still a light on at Kees Brand's. He beckons. On his desk are a photo of a ribbon and a pair of scissors, and a sandwich nobody has eaten.]] },
  --# scene/wethouder/say.2
  { [[Kom binnen, ga zitten. Daan was hier. Hij zei 'Woo-verzoek' tegen me alsof ik een ziekte had. Vertel eens. Hoe erg is het?]],
    [[Come in, sit down. Daan was here. He said 'Woo request' to me as if I had a disease. Tell me. How bad is it?]] },
  --# ask/kees/ask
  { [[Drie vragen, dan moet hij naar een buurtavond. Wat vraag of zeg je?]],
    [[Three questions, then he is off to a neighbourhood meeting. What do you ask or say?]] },
  --# ask/kees/option/strafbaar/text
  { [[Weet je dat het strafbaar is om dit te laten verdwijnen?]],
    [[Do you know it is a crime to make this disappear?]] },
  --# ask/kees/option/strafbaar/answer
  { [[Zo. Dus daarvoor kom je. Ik dacht dat we collega's waren. Dan hoef ik verder niets te zeggen, geloof ik. Doe de deur maar dicht.]],
    [[So. That is what you came for. I thought we were colleagues. Then I need say no more, I believe. Shut the door, will you.]] },
  --# ask/kees/option/strafbaar/why
  { [[Het is waar, en het is te vroeg. Wie met de wet opent, hoort daarna niets meer. De apps komen zo niet ter sprake.]],
    [[It is true, and it is too early. Who opens with the law hears nothing after that. The chats will not come up this way.]] },
  --# ask/kees/option/uitpraten/text
  { [[Vertel eerst maar. Wat zit je dwars?]], [[You talk first. What is bothering you?]] },
  --# ask/kees/option/uitpraten/answer
  { [[Dat bad is van mij. Nou ja. Ik heb erin leren zwemmen. En in 2020 lag er een rekening, en ik dacht: na de begroting. Toen viel die bout. Er is niets gebeurd! Maar ik zie de kop al. 'Brand wist het.' Ik wist het ook. Dat is het nou juist.]],
    [[That pool is mine. Well. I learnt to swim in it. And in 2020 there was a bill, and I thought: after the budget. Then that bolt fell. Nothing happened! But I can see the headline. 'Brand knew.' I did know. That is just it.]] },
  --# ask/kees/option/uitpraten/why
  { [[Je laat hem uitpraten. Nu weet je wat hij echt vreest, en hij hoort zichzelf zeggen dat hij het wist.]],
    [[You let him finish. Now you know what he really fears, and he hears himself say that he knew.]] },
  --# ask/kees/option/kanalen/text
  { [[Hoe had je contact met de aannemers? Alleen per mail?]],
    [[How were you in touch with the contractors? Only by e-mail?]] },
  --# ask/kees/option/kanalen/answer
  { [[Mail? Nee joh. We hebben een appgroep, 'Bad & Bouw'. Sinds 2019, op mijn eigen telefoon. Dat is geen gemeentewerk, hoor. Nou ja. Een beetje.]],
    [[E-mail? No, no. We have a chat group, 'Bad & Bouw'. Since 2019, on my own phone. That isn't council work, mind. Well. A little.]] },
  --# ask/kees/option/kanalen/why
  { [[Je vraagt door naar plekken waar documenten liggen. Zonder deze vraag had niemand de appgroep genoemd.]],
    [[You ask on about places where documents lie. Without this question nobody would have mentioned the chat group.]] },
  --# ask/kees/option/wissen/text
  { [[Staan in die groep verdwijnende berichten aan?]],
    [[Are disappearing messages switched on in that group?]] },
  --# ask/kees/option/wissen/answer
  { [[Eh. Van Dreumel heeft dat vorige week aangezet. Zeven dagen. Voor de gezelligheid, schreef hij. Is dat erg?]],
    [[Er. Van Dreumel switched that on last week. Seven days. To keep things cosy, he wrote. Is that bad?]] },
  --# ask/kees/option/wissen/why
  { [[De belangrijkste vervolgvraag. Een chat die zichzelf wist, is vernietigen zonder lijst, en elke dag gaat er meer weg.]],
    [[The most important follow-up question. A chat that wipes itself is destruction without a list, and every day more goes.]] },
  --# ask/kees/option/gerust/text
  { [[Maak je geen zorgen. Het loopt meestal met een sisser af.]],
    [[Don't worry. These things usually blow over.]] },
  --# ask/kees/option/gerust/answer
  { [[Dat wilde ik horen. Zie je wel, zei ik tegen Daan. Zullen we het daar dan maar op houden?]],
    [[That is what I wanted to hear. You see, I told Daan. Shall we leave it at that, then?]] },
  --# ask/kees/option/gerust/why
  { [[Aardig bedoeld. Maar je weet het niet, en je belooft iets wat niet van jou is. Dat geeft hem morgen een reden om boos te zijn.]],
    [[Kindly meant. But you do not know, and you promise what is not yours to promise. That gives him a reason to be angry tomorrow.]] },
  --# scene/wethouder/say.3
  { [[Weet je wat ik niet begrijp? Die lijst is getekend. Als niemand mij had gemaild, was het morgen gewoon weg geweest. Netjes, volgens de regels.]],
    [[You know what I don't understand? That list is signed. If nobody had mailed me, it would simply have been gone tomorrow. Neatly, by the rules.]] },
  --# scene/wethouder/say.4
  { [[Dus laat hem vanavond lopen. Niemand heeft dan iets gedaan. En jij had toch al een lijst met zes handtekeningen.]],
    [[So let it run tonight. Nobody did anything. And you had a list with six signatures anyway.]] },
  --# choose/druk/ask
  { [[Wat zeg je tegen Kees?]], [[What do you say to Kees?]] },
  --# choose/druk/option/deel/text
  { [[Ik laat vanavond lopen wat niet over jou gaat. Alleen op de bout en het plafond blijft een merk. Dan is het verzoek gedekt.]],
    [[Tonight I'll run what is not about you. Only the bolt and the ceiling keep their mark. Then the request is covered.]] },
  --# choose/druk/option/deel/why
  { [[Je kiest nu uit wat iemand mag zien, op een avond dat de betrokkene naast je zit. En van de rest weet je nog niet of het erbij hoort.]],
    [[Now you are choosing what someone may see, on an evening when the person concerned sits beside you. And of the rest you do not know yet whether it belongs to it.]] },
  --# scene/wethouder/say.5
  { [[De rechter is kort. Vernietigd terwijl het gevraagd was, en de gemeente wist ervan. Vanavond praat de raad erover. Ze willen weten wie koos wat er mocht blijven.]],
    [[The judge is brief. Destroyed while it had been asked for, and the municipality knew. The council talks about it tonight. They want to know who chose what could stay.]] },
  --# scene/wethouder/say.6
  { [[Ik had mijn oordeel over jullie archief in het najaar gepland. Ik kom maandag. Koffie hoeft niet.]],
    [[I had planned my report on your records for the autumn. I am coming on Monday. Coffee will not be needed.]] },
  --# scene/wethouder/say.7
  { [[Zie je, dat is nou meedenken. Bel Hans maar, hij zit toch achter zijn scherm.]],
    [[There, that is thinking along. Call Hans, he is behind his screen anyway.]] },
  --# choose/druk/option/draaien/text
  { [[Goed. De handtekeningen staan eronder, dus formeel mag het. Ik laat Hans de merken weghalen, dan loopt hij binnen een uur.]],
    [[Fine. The signatures are on it, so formally it is allowed. I'll have Hans take off the marks, and it will be running within the hour.]] },
  --# choose/druk/option/draaien/why
  { [[Je weet van het verzoek. Wie daarna met opzet vernietigt wat gevraagd is, breekt de wet, en opzet is dan niet moeilijk te bewijzen.]],
    [[You know of the request. Who then deliberately destroys what was asked for breaks the law, and intent will not be hard to prove.]] },
  --# scene/wethouder/say.8
  { [[De rechter is kort. Alles vernietigd, vijf uur na het verzoek, en de gemeente wist ervan. Vanavond praat de raad erover. Ze willen het uur weten, en de naam.]],
    [[The judge is brief. All of it destroyed, five hours after the request, and the municipality knew. The council talks about it tonight. They want the hour, and the name.]] },
  --# scene/wethouder/say.10
  { [[Vanavond nog? En alle merken eraf? Jij zegt het. Ik schrijf op dat jij het zei, en hoe laat.]],
    [[Tonight even? And all the marks off? You say so. I'll write down that you said it, and at what time.]] },
  --# choose/druk/option/nee-melden/text
  { [[Nee. Wat gevraagd is, moet blijven, zegt de Woo. Ik schrijf dit gesprek op en vertel het vanavond aan Samira en Daan.]],
    [[No. What was asked for must stay, says the Woo. I am writing this talk down and will tell Samira and Daan tonight.]] },
  --# choose/druk/option/nee-melden/why
  { [[Je zegt wat niet kan en waarom, en je meldt het meteen. Dat is geen klikken: je laat hem niet alleen met dit idee, en jezelf ook niet.]],
    [[You say what cannot be done and why, and you report it at once. That is not telling tales: you do not leave him alone with this idea, nor yourself.]] },
  --# scene/wethouder/say.11
  { [[Je schrijft het op. Ja. Dan moet ik het zelf ook maar tegen Ria zeggen. Weet je wat het gekke is? Ik ben bijna opgelucht.]],
    [[You are writing it down. Yes. Then I suppose I must tell Ria myself. You know the odd thing? I am almost relieved.]] },
  --# choose/druk/option/nee-stil/text
  { [[Nee, dat doe ik niet. Meer zeg ik er niet over. Dit gesprek blijft tussen ons.]],
    [[No, I won't do that. I will say no more about it. This talk stays between us.]] },
  --# choose/druk/option/nee-stil/why
  { [[Het antwoord klopt. Maar wie dit alleen weet, kan het later alleen uitleggen. Meld het bij je leidinggevende en bij Daan, meteen.]],
    [[The answer is right. But who knows this alone can later explain it alone. Report it to your manager and to Daan, at once.]] },
  --# scene/wethouder/say.12
  { [[Je bent een goeie. Tussen ons, ja. En als jij het vergeet, vergeet ik het ook.]],
    [[You are a good one. Between us, yes. And if you forget it, so will I.]] },
  --# choose/druk/option/hoofdpijn/text
  { [[Ik zeg dat ik hoofdpijn heb en er morgen op terugkom. Morgen is er een frisse kop, en een andere agenda.]],
    [[I say I have a headache and will come back to it tomorrow. Tomorrow brings a fresh head, and another diary.]] },
  --# choose/druk/option/hoofdpijn/why
  { [[Om acht uur morgen is het gebeurd. Wegblijven is ook een beslissing, en iemand anders neemt hem nu voor jou.]],
    [[At eight tomorrow it will have happened. Staying away is a decision too, and someone else now takes it for you.]] },
  --# scene/wethouder/say.13
  { [[Sterkte ermee. Ik bel dan nog wel even met Hans.]],
    [[Get well soon. I'll give Hans a ring, then.]] },
  --# scene/wethouder/say.14
  { [[Kees belt Hans. Hans vraagt of het van jou mag. Jij neemt niet op. Hans besluit dat nee het antwoord is en legt zijn telefoon in de koelkast.]],
    [[Kees calls Hans. Hans asks whether you said so. You do not pick up. Hans decides that the answer is no and puts his phone in the fridge.]] },
  --# scene/wethouder/say.15
  { [[En dat appen. Dat is toch privé?]], [[And that chatting. That is private, surely?]] },
  --# choose/appjes/ask
  { [[Kees laat je één scherm van de groep zien. Wat doe je met de apps?]],
    [[Kees shows you one screen of the group. What do you do about the chats?]] },
  --# choose/appjes/option/alles-uitlezen/text
  { [[Geef je telefoon maar mee, dan leest Hans hem vannacht helemaal uit. Zo weten we zeker dat er niets is gewist.]],
    [[Hand me your phone, and Hans will read out all of it tonight. Then we know for certain that nothing was wiped.]] },
  --# choose/appjes/option/alles-uitlezen/why
  { [[Grondig, maar te veel. Op zijn telefoon staat ook wat van hem, van Ria en van zijn huisarts is. Het gaat om de groep, en onder begeleiding.]],
    [[Thorough, but too much. His phone also holds what is his own, Ria's and his doctor's. It is about the group, and under guidance.]] },
  --# scene/wethouder/say.16
  { [[Helemaal? Dan weet heel het raadhuis hoe ik over mijn zwager denk.]],
    [[All of it? Then the whole town hall will know what I think of my brother-in-law.]] },
  --# choose/appjes/option/prive/text
  { [[Op je eigen telefoon is het privé. Daar kan een Woo-verzoek niet bij, en daar wil ik ook niet aan zitten.]],
    [[On your own phone it is private. A Woo request cannot reach that, and I don't want to touch it either.]] },
  --# choose/appjes/option/prive/why
  { [[Het apparaat maakt niet uit. Zakelijke appjes over het bad zijn documenten, en wissen terwijl het verzoek loopt, is vernietigen.]],
    [[The device does not matter. Business messages about the pool are documents, and wiping while the request is running is destroying.]] },
  --# scene/wethouder/say.17
  { [[Ik heb Kees zijn apps opgevraagd. Er staan er zes in de groep, allemaal van vorige week, allemaal over sinterklaas. De rest heeft zichzelf gewist. Noor heeft ze nog wel: van een aannemer.]],
    [[I asked Kees for his chats. There are six in the group, all from last week, all about Saint Nicholas. The rest has wiped itself. Noor does have them: from a contractor.]] },
  --# scene/wethouder/say.18
  { [[Mooi. Dan laat ik het lekker lopen. Hij ruimt zichzelf op, zei Van Dreumel.]],
    [[Nice. Then I'll just let it run. It tidies up after itself, Van Dreumel said.]] },
  --# choose/appjes/option/screenshots/text
  { [[Maak vanavond schermfoto's van wat over het bad gaat en mail die aan Daan. Dan hoeft niemand in je telefoon te kijken.]],
    [[Make screenshots tonight of what is about the pool and mail them to Daan. Then nobody needs to look in your phone.]] },
  --# choose/appjes/option/screenshots/why
  { [[Met een schermfoto raak je kwijt wie er nog meer bij was, en wanneer. En nu kiest de betrokkene zelf wat over het bad gaat.]],
    [[With a screenshot you lose who else was there, and when. And now the person concerned chooses what is about the pool.]] },
  --# scene/wethouder/say.19
  { [[Van de appgroep heb ik elf schermfoto's. Zonder tijden, en op negen staat maar één kant van het gesprek. Op nummer tien staat een kat. Noor vroeg wat de kat wist.]],
    [[Of the chat group I have eleven screenshots. Without times, and on nine there is only one side of the talk. Number ten shows a cat. Noor asked what the cat knew.]] },
  --# scene/wethouder/say.20
  { [[Dat kan ik. Ik doe er een paar mooie. Er zit er één bij met een kat.]],
    [[That I can do. I'll make a few nice ones. There is one with a cat.]] },
  --# choose/appjes/option/samen/text
  { [[Zakelijke appjes horen erbij. Zet het wissen nu uit. Morgen maken we samen met Hans een export van de groep.]],
    [[Business chats are part of it. Switch off the wiping now. Tomorrow we make an export of the group together with Hans.]] },
  --# choose/appjes/option/samen/why
  { [[Zo blijft alles bewaard, met tijden en afzenders, en kijkt niemand in wat er niet toe doet. Het apparaat maakt niet uit, zegt de rechter.]],
    [[This way everything is kept, with times and senders, and nobody looks at what does not matter. The device makes no difference, says the court.]] },
  --# scene/wethouder/say.21
  { [[Uit. Zo. Er staat ook een filmpje van mij in, met een badmuts. Kan dat eruit? Nee, laat maar. Ik hoor het al.]],
    [[Off. There. It also has a little film of me in a bathing cap. Can that come out? No, never mind. I can hear it already.]] },
  --# scene/wethouder/say.22
  { [[Om tien over acht fiets je naar huis. In de gracht drijft een feestmuts. Morgen, acht uur.]],
    [[At ten past eight you cycle home. A party hat floats in the canal. Tomorrow, eight o'clock.]] },

  --# ===== Scene dinsdag: Dinsdag, 8.00 uur =====

  --# scene/dinsdag/title
  { [[Dinsdag, 8.00 uur]], [[Tuesday, 8.00 a.m.]] },
  --# scene/dinsdag/say.1
  { [[Gisteravond, 20.41 uur: 2.310 zaken, klaar. Ook alle 46 van het bad. De sleutels zijn gewist. Ik heb drie keer gekeken of ik me vergiste.]],
    [[Last night, 8.41 p.m.: 2,310 cases, done. All 46 of the pool too. The keys are wiped. I looked three times to see if I was mistaken.]] },
  --# scene/dinsdag/say.2
  { [[Gisteravond liep de lijst. Van het bad bleven er tien zaken staan, 36 zijn er weg. Ook die over de 310 ophangpunten. Daar stond geen 'plafond' in. Daar stond 'hal, boven baan 1 t/m 6'.]],
    [[Last night the list ran. Of the pool ten cases were left, 36 are gone. The one about the 310 suspension points too. It did not say 'ceiling'. It said 'hall, above lanes 1 to 6'.]] },
  --# scene/dinsdag/say.3
  { [[Acht uur. Niets gebeurd. Ik heb nog nooit zo tevreden naar niets gekeken. De run staat op pauze en alle 2.310 zaken zijn er nog.]],
    [[Eight o'clock. Nothing happened. I have never looked at nothing with such satisfaction. The run is paused and all 2,310 cases are still there.]] },
  --# scene/dinsdag/say.4
  { [[Acht uur, de run is klaar. Alle 46 van het bad zijn overgeslagen. En nog wat anders, met jouw merk erop. Dat staat nu te wachten tot iemand zegt waarop.]],
    [[Eight o'clock, the run is done. All 46 of the pool were skipped. And something else too, with your mark on it. That is now waiting until somebody says what for.]] },
  --# scene/dinsdag/say.5
  { [[Acht uur, de run is klaar. 2.264 vernietigd, 46 overgeslagen. Precies die van het bad. Ik moest er even bij gaan zitten.]],
    [[Eight o'clock, the run is done. 2,264 destroyed, 46 skipped. Exactly those of the pool. I had to sit down for a moment.]] },
  --# scene/dinsdag/say.6
  { [[Acht uur, de run is klaar. Van het bad zijn meer dan vijftien zaken weg. Ze stonden er onder een andere naam in, en er zat geen merk op. De sleutels zijn gewist.]],
    [[Eight o'clock, the run is done. Of the pool more than fifteen cases are gone. They were in there under another name, and there was no mark on them. The keys are wiped.]] },
  --# scene/dinsdag/say.7
  { [[Acht uur, de run is klaar. Bijna alles van het bad is overgeslagen. Bijna. Een paar zaken hadden een titel waar niemand aan dacht. De sleutels zijn gewist.]],
    [[Eight o'clock, the run is done. Nearly everything of the pool was skipped. Nearly. A few cases had a title nobody thought of. The keys are wiped.]] },
  --# scene/dinsdag/say.8
  { [[De rechter heeft gesproken. Niet met opzet, schrijft hij, wel te laat stilgezet en te smal gezocht. De raad heeft er een uur over gepraat. Vooral over dat ene woord: 'bijna'.]],
    [[The judge has spoken. Not on purpose, he writes, but stopped too late and searched too narrowly. The council spent an hour on it. Mostly on that one word: 'nearly'.]] },
  --# scene/dinsdag/say.9
  { [[Ik heb jouw stapel vannacht nog eens doorgelopen, van de andere kant: eerst wat aan elkaar vastzit, dan de namen. Twee manieren van zoeken zien meer dan één.]],
    [[Last night I went through your pile again, from the other side: first what hangs together, then the names. Two ways of searching see more than one.]] },
  --# scene/dinsdag/say.10
  { [[Ik vond er geen één bij. Alle 46. Dat heb ik in tien jaar niet meegemaakt. Ik ga vandaag niets anders meer doen dan dat aan mensen vertellen.]],
    [[I did not find a single one more. All 46. I have not seen that in ten years. Today I shall do nothing else but tell people about it.]] },
  --# scene/dinsdag/say.11
  { [[Ik vond er meer dan vijftien bij. Geen Golfslag in de titel, wel het bad. Zonder die pauze waren ze nu weg geweest. Ik ben er een beetje stil van.]],
    [[I found more than fifteen others. No Golfslag in the title, but the pool all right. Without that pause they would be gone now. It has made me a little quiet.]] },
  --# scene/dinsdag/say.12
  { [[Ik vond er nog een paar bij. Een oude naam, een vervolgklacht. Zonder die pauze waren ze nu weg geweest. Niet ons zoeken heeft ze gered, maar die ene knop.]],
    [[I found a few more. An old name, a follow-up complaint. Without that pause they would be gone now. It was not our searching that saved them, but that one button.]] },
  --# scene/dinsdag/say.13
  { [[Er zat ook veel in wat er niet onder valt, en dat heb ik allemaal gelezen. De alpaca in de trouwzaal, de drempel, de kerstborrel. Het was een mooie nacht. Maar wie alles vastlegt, heeft nog niets gezocht.]],
    [[There was also much in it that is not covered, and I read it all. The alpaca in the wedding room, the hump, the Christmas drinks. It was a lovely night. But whoever secures everything has not searched yet.]] },
  --# scene/dinsdag/say.14
  { [[Er is vernietigd wat gevraagd was. Dat kan ik niet mooier maken. Wat doen we het eerst?]],
    [[What was asked for has been destroyed. I cannot make that any prettier. What do we do first?]] },
  --# choose/na-de-run/ask
  { [[Er zijn zaken van het bad vernietigd, na het verzoek. Wat doe je het eerst?]],
    [[Cases of the pool have been destroyed, after the request. What do you do first?]] },
  --# choose/na-de-run/option/melden/text
  { [[Logboek en back-ups vastzetten, het melden bij Daan en de directie, en opschrijven wat er wanneer is gebeurd.]],
    [[Secure log and back-ups, report it to Daan and the directors, and write down what happened when.]] },
  --# choose/na-de-run/option/melden/why
  { [[Eerst stilzetten wat nog kan verdwijnen, dan melden, dan opschrijven. Op tijd en eerlijk: dat is het verschil tussen een fout en een affaire.]],
    [[First stop what can still disappear, then report, then write down. In time and honest: that is the difference between a mistake and an affair.]] },
  --# scene/dinsdag/say.15
  { [[Goed. Ik bel de secretaris, jij schrijft. En je laat niets weg. Ook niet het uur waarop wij thuis aan tafel zaten.]],
    [[Good. I'll call the secretary, you write. And you leave nothing out. Not even the hour at which we sat at table at home.]] },
  --# choose/na-de-run/option/uitzoeken/text
  { [[Eerst precies uitzoeken welke zaken het zijn en hoe het kwam. Als ik het hele verhaal heb, meld ik het in één keer goed.]],
    [[First find out exactly which cases they are and how it came about. When I have the whole story, I report it properly in one go.]] },
  --# choose/na-de-run/option/uitzoeken/why
  { [[Je wilt volledig zijn. Maar intussen loopt het logboek vol en weet niemand iets. Meld nu wat je weet, en later de rest.]],
    [[You want to be complete. But meanwhile the log fills up and nobody knows anything. Report what you know now, and the rest later.]] },
  --# scene/dinsdag/say.16
  { [[Eén keer goed. Dat wordt dan dus volgende week. Ik bel Daan toch maar vast.]],
    [[In one go. So that will be next week. I'll call Daan now all the same.]] },
  --# choose/na-de-run/option/afwachten/text
  { [[Afwachten of zij ernaar vraagt. De lijst was goedgekeurd en de termijn was om. Misschien mist niemand die zaken.]],
    [[Wait and see whether she asks about it. The list was approved and the term had ended. Perhaps nobody will miss those cases.]] },
  --# choose/na-de-run/option/afwachten/why
  { [[Zwijgen maakt het groter. Het komt boven in het besluit of bij de rechter. Dan is de vraag niet meer wat er weg is, maar sinds wanneer jij het wist.]],
    [[Silence makes it bigger. It will come up in the decision or in court. Then the question is no longer what is gone, but since when you knew.]] },
  --# scene/dinsdag/say.17
  { [[Ik mis ze nu al. En ik ben niemand.]], [[I miss them already. And I am nobody.]] },
  --# scene/dinsdag/say.18
  { [[Dan de zaken van het bad die er nog zijn. De termijn is om, en ze zijn gevraagd. Wat spreken we af?]],
    [[Then the pool cases that are still there. The term has ended, and they have been asked for. What do we agree?]] },
  --# choose/vasthouden/ask
  { [[Wat doe je met de zaken die onder het verzoek vallen?]],
    [[What do you do with the cases the request covers?]] },
  --# choose/vasthouden/hint
  { [[Verandert een verzoek de termijn, of alleen het moment?]],
    [[Does a request change the term, or only the moment?]] },
  --# choose/vasthouden/hint.2
  { [[Tel de dagen: wanneer is het besluit er? Zoek in de Awb op hoelang iemand dan nog bezwaar kan maken.]],
    [[Count the days: when is the decision due? Look up in the Awb how long somebody can still object after that.]] },
  --# choose/vasthouden/option/eraf/text
  { [[Ze gaan van de lijst af en komen er niet meer op. Over dit bad komt toch elk jaar weer een vraag.]],
    [[They come off the list and never go back on it. There will be another question about this pool every year anyway.]] },
  --# choose/vasthouden/option/eraf/why
  { [[Voor nu zijn ze veilig. Maar een verzoek stelt het vernietigen uit, het verandert de termijn niet. Zonder einde blijven ze straks zonder grond.]],
    [[For now they are safe. But a request postpones destruction; it does not change the term. Without an end they will soon be there without ground.]] },
  --# scene/dinsdag/say.19
  { [[Dan staan ze er over tien jaar nog, en weet niemand meer waarom. Behalve Corrie.]],
    [[Then in ten years they will still be there, and nobody will remember why. Except Corrie.]] },
  --# choose/vasthouden/option/hold/text
  { [[Vasthouden, met de reden erbij en 1 februari als dag waarop we opnieuw kijken. De termijn blijft staan.]],
    [[Hold them, with the reason, and 1 February as the day on which we look again. The term stays as it is.]] },
  --# choose/vasthouden/option/hold/why
  { [[Een hold is een pauze, geen nieuwe waardering. De dag om opnieuw te kijken ligt na de tijd voor bezwaar: zes weken na het besluit.]],
    [[A hold is a pause, not a new appraisal. The day to look again lies after the time for objections: six weeks after the decision.]] },
  --# scene/dinsdag/say.20
  { [[14 december plus zes weken, dat is 25 januari. En dan een week om adem te halen. Goed gerekend.]],
    [[14 December plus six weeks is 25 January. And then a week to catch our breath. Well counted.]] },
  --# choose/vasthouden/option/kopie/text
  { [[Daan krijgt een kopie van elke zaak. De originelen kunnen dan gewoon met de volgende run mee.]],
    [[Daan gets a copy of each case. The originals can then simply go with the next run.]] },
  --# choose/vasthouden/option/kopie/why
  { [[Dan verdwijnt juist wat zij vroeg. Aan een losse kopie is niet te zien of hij volledig is, en er is niets meer om hem naast te leggen.]],
    [[Then the very thing she asked for disappears. A loose copy does not show whether it is complete, and nothing is left to lay beside it.]] },
  --# scene/dinsdag/say.21
  { [[De rechter vroeg naar de originelen. Wij hadden kopieën. Hij zei: dan moet ik u op uw woord geloven, en daarvoor zit ik hier niet.]],
    [[The judge asked for the originals. We had copies. He said: then I must take your word for it, and that is not what I sit here for.]] },
  --# scene/dinsdag/say.22
  { [[Kopieën van wat straks weg is. Zal ik dat aan de rechter uitleggen, of doe jij het?]],
    [[Copies of what will be gone. Shall I explain that to the judge, or will you?]] },
  --# choose/vasthouden/option/blijvend/text
  { [[Ik zet ze op blijvend bewaren. De krant schrijft erover, dus het is nu geschiedenis.]],
    [[I mark them for permanent preservation. The paper is writing about it, so now it is history.]] },
  --# choose/vasthouden/option/blijvend/why
  { [[Een krant maakt een stuk niet B. Van de lijst afwijken kan, maar alleen op vaste criteria en door wie daarover gaat. Jij kunt het wel voorleggen.]],
    [[A newspaper does not make a record permanent. Departing from the list is possible, but only on fixed criteria and by those in charge of that. You can put it to them.]] },
  --# scene/dinsdag/say.23
  { [[Dan bewaren we ook de mat van mevrouw Ploeg voor de eeuwigheid. Ik zet ze voorlopig gewoon vast.]],
    [[Then we keep Mrs Ploeg's mat for eternity as well. For now I'll simply put a hold on them.]] },
  --# scene/dinsdag/say.24
  { [[En de rest? 2.264 zaken staan te wachten. Ze hebben niets misdaan. Ze zijn gewoon oud.]],
    [[And the rest? 2,264 cases are waiting. They have done nothing wrong. They are just old.]] },
  --# choose/de-rest/ask
  { [[Wat doe je met de 2.264 zaken die er niet onder vallen?]],
    [[What do you do with the 2,264 cases that are not covered?]] },
  --# choose/de-rest/option/toetsen/text
  { [[Eerst opnieuw langs de holds van vandaag, dan de rest laten lopen, met een eigen runverslag.]],
    [[First check them again against today's holds, then let the rest run, with a run report of its own.]] },
  --# choose/de-rest/option/toetsen/why
  { [[Vernietigen wat over de termijn is, blijft een plicht. Met een nieuwe toets en een eigen verslag weet je ook later nog wat er precies weg is.]],
    [[Destroying what is past its term remains a duty. With a new check and a report of its own you will still know later exactly what went.]] },
  --# scene/dinsdag/say.25
  { [[Toets gedraaid, één treffer: een bezwaar over een dakkapel. Die blijft dus. 2.263 dan, en ik ben blij dat ik het vroeg.]],
    [[Check done, one hit: an objection about a dormer. So that one stays. 2,263 then, and I am glad I asked.]] },
  --# choose/de-rest/option/wachten/text
  { [[Laten staan tot het verzoek helemaal klaar is. Eén run in februari is overzichtelijker dan twee nu.]],
    [[Leave them until the request is completely finished. One run in February is easier to oversee than two now.]] },
  --# choose/de-rest/option/wachten/why
  { [[Dan blijven ruim tweeduizend zaken te lang staan om een reden die niets met ze te maken heeft. De plicht om te vernietigen geldt voor hen gewoon door.]],
    [[Then well over two thousand cases stay too long for a reason that has nothing to do with them. For them the duty to destroy simply goes on.]] },
  --# scene/dinsdag/say.26
  { [[Prima. Ik zet er een doek overheen.]], [[Fine. I'll throw a cloth over it.]] },
  --# choose/de-rest/option/meteen/text
  { [[Nu meteen laten lopen. De lijst is vorige week nog door zes mensen nagekeken, en één nacht pauze verandert daar niets aan.]],
    [[Let it run right now. Six people checked the list only last week, and one night's pause does not change that.]] },
  --# choose/de-rest/option/meteen/why
  { [[Eén nacht veranderde net alles voor 46 zaken. Kijk opnieuw naar de holds voordat je op de knop drukt.]],
    [[One night just changed everything for 46 cases. Look at the holds again before you press the button.]] },
  --# scene/dinsdag/say.27
  { [[Daar gaan ze. Eh. Er zat een bezwaar over een dakkapel bij. Dat loopt nog, zie ik nu. Dat liep nog.]],
    [[There they go. Er. There was an objection about a dormer among them. It is still running, I see now. It was.]] },
  --# choose/de-rest/option/intrekken/text
  { [[De hele lijst intrekken en in het voorjaar een nieuwe maken. Na deze nacht vertrouwt toch niemand hem nog.]],
    [[Withdraw the whole list and make a new one in spring. After this night nobody trusts it any more anyway.]] },
  --# choose/de-rest/option/intrekken/why
  { [[De lijst klopte. Er kwam een verzoek tussen, dat is iets anders dan een fout. Opnieuw beginnen kost maanden, en al die tijd blijft te veel staan.]],
    [[The list was right. A request came in between, which is not the same as an error. Starting over takes months, and all that time too much stays.]] },
  --# scene/dinsdag/say.28
  { [[Zes handtekeningen. Zés.]], [[Six signatures. Six.]] },
  --# scene/dinsdag/say.29
  { [[Dan die drie van zaterdag, uit het oude systeem. Ze staan nog in de back-up van vrijdag de dertiende. Op 13 december schuift die eruit.]],
    [[Then those three of Saturday, from the old system. They are still in the back-up of Friday the thirteenth. On 13 December that one drops out.]] },
  --# choose/back-up/ask
  { [[Drie zaken over het bad zijn zaterdag vernietigd, vóór het verzoek. Wat doe je?]],
    [[Three cases about the pool were destroyed on Saturday, before the request. What do you do?]] },
  --# choose/back-up/option/weg-is-weg/text
  { [[Weg is weg. Het ging volgens de regels en vóór haar mail. Daar hoeven we niets over te zeggen, dat maakt alleen slapende honden wakker.]],
    [[Gone is gone. It went by the rules and before her e-mail. We need say nothing about it; that would only wake sleeping dogs.]] },
  --# choose/back-up/option/weg-is-weg/why
  { [[Vernietigen mocht, zwijgen niet. Wie een deel weglaat, geeft een verkeerd beeld. En het staat in het runverslag, dus het komt boven.]],
    [[Destroying was allowed, keeping quiet is not. Leaving out a part gives a false picture. And it is in the run report, so it will come up.]] },
  --# scene/dinsdag/say.30
  { [[Ik zeg niets. Maar als iemand het me vraagt, zeg ik het wel. Zo ben ik.]],
    [[I say nothing. But if someone asks me, I will tell. That is how I am.]] },
  --# choose/back-up/option/terugzetten/text
  { [[Vannacht het hele oude systeem terugzetten. Dan hebben we die drie zeker, en haar kunnen we laten zien dat we alles deden.]],
    [[Restore the whole old system tonight. Then we are sure of those three, and we can show her that we did everything.]] },
  --# choose/back-up/option/terugzetten/why
  { [[Dan komen ook de 118 andere zaken terug, die terecht weg waren. Zet niet alles terug om drie dingen te zoeken, en vraag eerst of het moet.]],
    [[Then the 118 other cases come back too, which were rightly gone. Do not restore everything to look for three things, and ask first whether it must be done.]] },
  --# scene/dinsdag/say.31
  { [[Het hele systeem. Voor drie zaken. Dan komen de andere 118 ook weer gezellig binnen.]],
    [[The whole system. For three cases. Then the other 118 come trooping in as well.]] },
  --# choose/back-up/option/bevriezen/text
  { [[Die back-up vastzetten, de jurist vragen wat moet, en in het besluit gewoon vertellen wat er is gebeurd.]],
    [[Secure that back-up, ask the lawyer what must be done, and in the decision simply tell what happened.]] },
  --# choose/back-up/option/bevriezen/why
  { [[Zeker is: je zegt het eerlijk, en je laat niets overschrijven waar iemand net om vroeg. Hoe ver je moet gaan om iets uit een back-up te halen, is minder zeker. Vraag dat aan de jurist.]],
    [[This much is certain: you say it honestly, and you let nothing be overwritten that someone has just asked for. How far you must go to get something out of a back-up is less certain. Ask the lawyer.]] },
  --# scene/dinsdag/say.32
  { [[Ik haal hem uit de rij en plak er een briefje op. Op de hoes. Niet op de band zelf, dat heb ik één keer gedaan.]],
    [[I'll take it out of the row and stick a note on it. On the sleeve. Not on the tape itself, I did that once.]] },
  --# choose/back-up/option/doorschuiven/text
  { [[Niets aan doen. Op 13 december schuift hij er vanzelf uit, zoals het in onze eigen afspraken staat.]],
    [[Do nothing. On 13 December it drops out by itself, as our own agreements say.]] },
  --# choose/back-up/option/doorschuiven/why
  { [[De afspraak klopt. Maar nu weet je dat erin zit wat iemand vroeg. Laten overschrijven ziet er straks uit als opzet.]],
    [[The agreement is right. But now you know that it holds what someone asked for. Letting it be overwritten will look like intent.]] },
  --# scene/dinsdag/say.33
  { [[Vier weken niets doen. Dat kan ik. Het voelt alleen niet als niets.]],
    [[Four weeks of doing nothing. I can do that. It just does not feel like nothing.]] },

  --# ===== Scene donderdag: Donderdag, 10.15 uur =====

  --# scene/donderdag/title
  { [[Donderdag, 10.15 uur]], [[Thursday, 10.15 a.m.]] },
  --# scene/donderdag/say.2
  { [[De telefoon gaat. Een nummer van buiten. Je collega's kijken allemaal opeens naar hun scherm.]],
    [[The phone rings. An outside number. Your colleagues all suddenly look at their screens.]] },
  --# scene/donderdag/say.3
  { [[Noor Hafkamp, De Veenbode. Uw naam staat onder een ontvangstbericht, vandaar. Eén vraagje maar. Is er de laatste tijd iets vernietigd over dat zwembad?]],
    [[Noor Hafkamp, De Veenbode. Your name is on an acknowledgement, that is why. Just one question. Has anything about that pool been destroyed of late?]] },
  --# choose/aan-de-lijn/ask
  { [[Wat zeg je tegen Noor?]], [[What do you say to Noor?]] },
  --# choose/aan-de-lijn/option/geen-commentaar/text
  { [[Daar kan ik niets over zeggen. U hoort het vanzelf als het besluit er is.]],
    [[I can't say anything about that. You will hear of it when the decision is there.]] },
  --# choose/aan-de-lijn/option/geen-commentaar/why
  { [[Je lekt niets, dat is waar. Maar zij staat nu voor een dichte deur en weet niet waar de goede is. Verwijs haar door, met een naam.]],
    [[You leak nothing, that is true. But now she stands at a closed door and does not know which is the right one. Refer her, with a name.]] },
  --# scene/donderdag/say.4
  { [['Vanzelf.' Dat woord schrijf ik op. Ik krijg nooit iets vanzelf.]],
    [['You will hear of it.' I'll write that down. I never just hear of anything.]] },
  --# choose/aan-de-lijn/option/nee/text
  { [[Nee hoor, er is niets vernietigd. We hebben maandag alles op tijd veiliggesteld, daar hebben we juist heel hard aan gewerkt.]],
    [[No, nothing was destroyed. On Monday we secured everything in time; in fact we worked very hard on that.]] },
  --# choose/aan-de-lijn/option/nee/why
  { [[Het klinkt goed en het is niet waar: zaterdag zijn er drie zaken weggegaan. Eén onwaar woord kost meer vertrouwen dan drie zaken.]],
    [[It sounds good and it is not true: on Saturday three cases went. One untrue word costs more trust than three cases.]] },
  --# scene/donderdag/say.5
  { [[Fijn. 'Er is niets vernietigd.' Mag ik dat zo opschrijven, met uw functie erbij?]],
    [[Good. 'Nothing was destroyed.' May I write it like that, with your job title?]] },
  --# choose/aan-de-lijn/option/daan/text
  { [[Daan Postma geeft u daar antwoord op, en het komt in het besluit. Ik schrijf op dat u hebt gebeld.]],
    [[Daan Postma will answer that for you, and it will be in the decision. I'll note that you called.]] },
  --# choose/aan-de-lijn/option/daan/why
  { [[Eén stem, en een ware. Jij zorgt dat Daan weet wat er is gebeurd en dat het in het besluit komt te staan. Dan hoeft niemand later iets te herstellen.]],
    [[One voice, and a true one. You make sure that Daan knows what happened and that it goes into the decision. Then nobody has to repair anything later.]] },
  --# scene/donderdag/say.6
  { [[Een naam, een belofte en een notitie. U hebt dit vaker gedaan. Niet? Nou, dan hebt u er gevoel voor.]],
    [[A name, a promise and a note. You have done this before. No? Well, then you have a feeling for it.]] },
  --# choose/aan-de-lijn/option/alles/text
  { [[Ik vertel haar alles wat ik weet: de lijst, die drie zaken, de appgroep en wie er toen klaagden. Ze komt er toch wel achter.]],
    [[I tell her all I know: the list, those three cases, the chat group and who complained at the time. She will find out anyway.]] },
  --# choose/aan-de-lijn/option/alles/why
  { [[Eerlijk, maar niet van jou alleen. Er zitten namen van bewoners in, en een half verhaal per telefoon is morgen een heel verhaal in de krant.]],
    [[Honest, but not yours alone to tell. It holds names of residents, and half a story by telephone is a whole story in the paper tomorrow.]] },
  --# scene/donderdag/say.7
  { [[Mevrouw Oldenziel belde. Haar naam en het hoesten van haar zoontje stonden in de krant. Ze vroeg van wie de journalist dat had. Ik heb het moeten melden als datalek.]],
    [[Mrs Oldenziel called. Her name and her little boy's cough were in the paper. She asked where the journalist had that from. I had to report it as a data breach.]] },
  --# scene/donderdag/say.8
  { [[Wacht, niet zo snel. Oldenziel, met een z? En wat had dat zoontje precies?]],
    [[Wait, not so fast. Oldenziel, with a z? And what exactly was wrong with that little boy?]] },
  --# scene/donderdag/say.9
  { [[Nu ik je toch heb. Op maandag hing alles aan één mens die toevallig zijn mail las. Daans Woo-register weet niets van jouw holds. Wat verander jij?]],
    [[Now that I have you. On Monday everything hung on one person who happened to read the mail. Daan's Woo register knows nothing of your holds. What would you change?]] },
  --# choose/verbeteren/ask
  { [[Welke verbetering stel je voor?]], [[Which improvement do you propose?]] },
  --# choose/verbeteren/option/stoppen/text
  { [[We vernietigen voorlopig niets meer. Wat er nog is, kan ook nooit te vroeg weg zijn.]],
    [[We destroy nothing more for the time being. What is still there can never have gone too early.]] },
  --# choose/verbeteren/option/stoppen/why
  { [[Te lang bewaren is ook een fout. En hoe groter de berg, hoe slechter je vindt wat iemand vraagt.]],
    [[Keeping too long is a fault too. And the bigger the mountain, the worse you find what someone asks for.]] },
  --# scene/donderdag/say.10
  { [[De FG was hier. Sinds november staat alles stil. 31.000 zaken over hun termijn, met naam en adres erin. Hij vroeg tot wanneer. Ik had geen antwoord.]],
    [[The data protection officer was here. Everything has stood still since November. 31,000 cases past their term, names and addresses and all. He asked until when. I had no answer.]] },
  --# scene/donderdag/say.11
  { [[Dan wordt het hier vol. En warm, met al die papieren jassen.]],
    [[Then it will get full in here. And warm, with all those paper coats.]] },
  --# choose/verbeteren/option/overleg/text
  { [[Een vast overleg, elke maand, met Woo, archief, ICT en bestuur. Dan weet iedereen van iedereen wat er speelt.]],
    [[A fixed meeting, every month, with Woo, archive, IT and the executive. Then everybody knows from everybody what is going on.]] },
  --# choose/verbeteren/option/overleg/why
  { [[Elkaar kennen helpt. Maar een overleg van volgende week ziet een mail van vanmiddag niet, en de run wacht daar niet op.]],
    [[Knowing each other helps. But a meeting next week does not see an e-mail of this afternoon, and the run does not wait for it.]] },
  --# scene/donderdag/say.12
  { [[Nog een overleg. Ik zoek een gaatje. In april heb ik er een.]],
    [[Another meeting. I'll look for a gap. I have one in April.]] },
  --# choose/verbeteren/option/brief/text
  { [[Een heldere brief aan alle bestuurders: zo herken je een Woo-verzoek, en stuur het dan dezelfde dag door naar Daan.]],
    [[A clear letter to all members of the executive: how to recognise a Woo request, and send it on to Daan the same day.]] },
  --# choose/verbeteren/option/brief/why
  { [[Nuttig, want daar kwam de mail binnen. Maar een brief is na een week vergeten. Zorg dat het ook goed gaat als iemand er niet aan denkt.]],
    [[Useful, since that is where the e-mail came in. But a letter is forgotten after a week. Make sure it also goes right when somebody does not think of it.]] },
  --# scene/donderdag/say.13
  { [[Doe er een voorbeeld bij. En schrijf niet 'ff'.]],
    [[Add an example. And don't write 'just'.]] },
  --# choose/verbeteren/option/koppelen/text
  { [[Woo-register en holdregister koppelen, een toets op de ochtend van elke run, en een vaste route voor bestuurspost.]],
    [[Link Woo register and hold register, a check on the morning of every run, and a fixed route for mail to the executive.]] },
  --# choose/verbeteren/option/koppelen/why
  { [[Het kon misgaan omdat twee lijsten elkaar niet kenden. Een koppeling en een laatste toets vangen dat, ook als de mens een dag ziek is.]],
    [[It could go wrong because two lists did not know each other. A link and a last check catch that, even when the human is ill for a day.]] },
  --# scene/donderdag/say.14
  { [[Vorige week kwam er weer een verzoek, over lantaarns. Om negen uur geregistreerd. Om één over negen stond de hold erop. Niemand heeft gefietst. Een beetje saai eigenlijk.]],
    [[Last week another request came in, about street lamps. Registered at nine. At one minute past nine the hold was on it. Nobody had to cycle. A bit dull, really.]] },
  --# scene/donderdag/say.15
  { [[Twee lijsten die elkaar eindelijk een hand geven. Ik haal geld bij de directie, zolang ze nog geschrokken zijn.]],
    [[Two lists shaking hands at last. I'll get the money from the directors while they are still startled.]] },

  --# ===== Scene besluit: Maandag, 11.00 uur =====

  --# scene/besluit/title
  { [[Maandag, 11.00 uur]], [[Monday, 11.00 a.m.]] },
  --# scene/besluit/say.1
  { [[Vier weken na de mail, op de dag af. Op tafel ligt een stapel van acht centimeter, met daarop het besluit. Daan heeft zwarte vingers.]],
    [[Four weeks after the e-mail, to the day. On the table is a pile of eight centimetres, with the decision on top. Daan has black fingers.]] },
  --# scene/besluit/say.2
  { [[De hele G-schijf staat sinds november dubbel in het DMS. Elke mail vond ik vier keer. Ik heb twee weekenden zitten ontdubbelen met een uitzendkracht die vroeg of dit het echte werk was.]],
    [[Since November the whole G drive has been in the DMS twice. I found every e-mail four times. I spent two weekends weeding out duplicates with a temp who asked if this was the real work.]] },
  --# scene/besluit/say.3
  { [[Vandaag is trouwens ook de dag van meneer Haan, van het sportpark. Zijn verzoek hebben we gemist. Die gaat naar de rechter. Deze niet, hoop ik.]],
    [[Today, by the way, is also the day of Mr Haan, of the sports park. We missed his request. That one is going to court. Not this one, I hope.]] },
  --# scene/besluit/say.4
  { [[Van de 46 zaken is er niets over. Ik heb opgeschreven wat er was, en het uur waarop het wegging. Het is een kort besluit geworden.]],
    [[Of the 46 cases nothing is left. I wrote down what there was, and the hour at which it went. It has become a short decision.]] },
  --# scene/besluit/say.5
  { [[De zaak met de 310 ophangpunten is er niet meer. Het getal 24 staat nu alleen nog in een mail, en het advies van de constructeur nergens.]],
    [[The case with the 310 suspension points is no longer there. The number 24 now stands only in an e-mail, and the engineer's advice nowhere.]] },
  --# scene/besluit/say.6
  { [[De zaak met de 310 ophangpunten zit erin, met het advies van de constructeur. Binnen een jaar, staat er. Zwart op wit, en ik heb er niets overheen gelakt.]],
    [[The case with the 310 suspension points is in it, with the engineer's advice. Within a year, it says. In black and white, and I blacked out none of it.]] },
  --# scene/besluit/say.7
  { [[Op bladzijde drie staat wat er dinsdag wegging, na het verzoek: nummer, titel, uur. Wat erin stond, weet niemand meer. Dat staat er ook.]],
    [[Page three has what went on Tuesday, after the request: number, title, hour. What was in it, nobody knows any more. It says that too.]] },
  --# scene/besluit/say.8
  { [[Niet alle mails zaten in jouw zoekslag. De rest kwam vorige week boven, uit een doos van Van Balken. Weg waren ze niet. Maar een aannemer die ons archief aanvult, dat schrijft niemand graag op.]],
    [[Not all e-mails were in your search. The rest came up last week, out of a box of Van Balken's. They were not gone. But a contractor completing our archive is not something one likes to write down.]] },
  --# scene/besluit/say.9
  { [[En onder ons: ik heb een halve dag zitten lakken aan een snackbar. Bladzijde 40 tot en met 52. Mevrouw Hafkamp krijgt een zwarte frikandel.]],
    [[And between us: I spent half a day blacking out a snack bar. Pages 40 to 52. Ms Hafkamp is getting a black sausage.]] },
  --# scene/besluit/say.10
  { [[Op bladzijde twee had moeten staan wat er weg is, en wanneer. Dat hoorde ik pas gisteren, van Hans. Ik heb vannacht bladzijde twee overgedaan.]],
    [[Page two should have said what is gone, and since when. I only heard that yesterday, from Hans. Last night I did page two again.]] },
  --# scene/besluit/say.11
  { [[Op bladzijde twee staat wat er maandagavond is gebeurd, met het uur erbij. Ik heb die bladzijde vier keer overgetikt. Korter werd hij niet.]],
    [[Page two has what happened on Monday evening, with the hour. I typed that page four times over. It got no shorter.]] },
  --# scene/besluit/say.12
  { [[Op bladzijde twee staan de drie zaken van zaterdag: vernietigd vóór het verzoek, en wat wij deden om ze terug te vinden. Ik ben trotser op bladzijde twee dan op de rest.]],
    [[Page two has the three cases of Saturday: destroyed before the request, and what we did to find them again. I am prouder of page two than of all the rest.]] },
  --# scene/besluit/say.13
  { [[Ik heb het hele pak gelezen. Bij het woord 'oranje' heb ik een wandeling gemaakt. Maar het staat er zoals het was.]],
    [[I read the whole stack. At the word 'amber' I went for a walk. But it says how it was.]] },

  --# ===== Scene februari: Maandag 1 februari =====

  --# scene/februari/title
  { [[Maandag 1 februari]], [[Monday 1 February]] },
  --# scene/februari/say.1
  { [[De dag om opnieuw te kijken. Hij staat rood in je agenda, tussen de tandarts en een taart. Daan is er, en Willem is erbij komen zitten, want het was hier warm.]],
    [[The day to look again. It is red in your diary, between the dentist and a cake. Daan is here, and Willem has come to sit with you, because it was warm.]] },
  --# scene/februari/say.2
  { [[Het besluit ging uit op 14 december. Bezwaar kon tot en met 25 januari. Er is niets gekomen, ook niet op papier, ook niet bij een wethouder. Wat doen we met de zaken van het bad?]],
    [[The decision went out on 14 December. Objections could be made until 25 January. None came, not on paper either, not to an alderman either. What do we do with the pool cases?]] },
  --# choose/herziening/ask
  { [[Het verzoek is klaar en niemand heeft bezwaar gemaakt. Wat doe je met de hold?]],
    [[The request is finished and nobody objected. What do you do with the hold?]] },
  --# choose/herziening/option/laten/text
  { [[Laten staan. Mevrouw Hafkamp schrijft vast nog een stuk, en dan hoeven we niet weer alles bij elkaar te zoeken.]],
    [[Leave it. Ms Hafkamp is bound to write another piece, and then we need not gather it all again.]] },
  --# choose/herziening/option/laten/why
  { [['Misschien vraagt iemand er nog eens naar' is geen grond. In die zaken staan mensen die alleen kwamen zwemmen, en hun termijn is al jaren om.]],
    [['Perhaps someone will ask again' is no ground. Those cases hold people who only came to swim, and their term ended years ago.]] },
  --# scene/februari/say.3
  { [[Mevrouw Ploeg vroeg wat wij van haar hebben. Haar pols, van 2019. Haar koude douche, van 2018. Ze vroeg waarom nog. Ik zei: voor de journalist. Ze vroeg of die ook aan haar pols wilde komen.]],
    [[Mrs Ploeg asked what we have about her. Her wrist, from 2019. Her cold shower, from 2018. She asked why still. I said: for the journalist. She asked whether that one wanted to touch her wrist too.]] },
  --# scene/februari/say.4
  { [[Ik heb nog een kelder vrij. Die is ook ooit zo begonnen.]],
    [[I still have a cellar free. That is how this one began as well.]] },
  --# choose/herziening/option/vandaag-weg/text
  { [[Vandaag laten vernietigen. De termijn is om, de hold is klaar en de lijst van november was al getekend.]],
    [[Have them destroyed today. The term has ended, the hold is finished and November's list was already signed.]] },
  --# choose/herziening/option/vandaag-weg/why
  { [[De hold mag eraf, dat zie je goed. Maar het akkoord van november ging over een andere dag. Er kan een claim bij zijn gekomen. Toets en teken opnieuw.]],
    [[The hold may come off, you see that rightly. But November's approval was about another day. A claim may have come in since. Check and sign again.]] },
  --# scene/februari/say.5
  { [[Daar staat mijn handtekening onder, van november. Ik teken graag nog eens. Dat is minder werk dan het uitleggen.]],
    [[My signature is on that, from November. I'll gladly sign again. It is less work than explaining it.]] },
  --# choose/herziening/option/opheffen/text
  { [[De hold opheffen. Daarna mogen ze op de volgende lijst, na een gewone toets.]],
    [[Lift the hold. After that they may go on the next list, after an ordinary check.]] },
  --# choose/herziening/option/opheffen/why
  { [[Zonder bezwaar staat het besluit vast en is de reden voor de pauze weg. De termijn was al om, dus ze zijn weer aan de beurt, langs de gewone weg.]],
    [[Without an objection the decision is final and the reason for the pause is gone. The term had already ended, so it is their turn again, by the ordinary road.]] },
  --# scene/februari/say.6
  { [[Een hold die op tijd weer weggaat. Ik ben 63 en dit is mijn derde.]],
    [[A hold that goes away on time. I am 63 and this is my third.]] },
  --# choose/herziening/option/blijvend/text
  { [[Nu toch op blijvend zetten. Het bad heeft de krant gehaald, en dit zijn de enige stukken die zeggen hoe het ging.]],
    [[Mark them for permanent preservation after all. The pool made the paper, and these are the only documents that say how it went.]] },
  --# choose/herziening/option/blijvend/why
  { [[Dat kan een goede gedachte zijn. Maar van de lijst afwijken doet de organisatie, op vaste criteria. Leg het voor, beslis het niet zelf.]],
    [[That may be a good thought. But departing from the list is done by the organisation, on fixed criteria. Put it forward, do not decide it yourself.]] },
  --# scene/februari/say.7
  { [[Leg het aan ons voor, dan praten we erover. Nu zet je alleen een vinkje, en een vinkje heeft nog nooit iets bewaard.]],
    [[Put it to us and we will talk about it. Now you are only ticking a box, and a tick has never preserved anything.]] },

  --# ===== Scene mei: Maandag 24 mei =====

  --# scene/mei/title
  { [[Maandag 24 mei]], [[Monday 24 May]] },
  --# scene/mei/say.2
  { [[Het voorjaar brengt zon, en post. Onderop ligt een envelop van de gemeente zelf. Een uitnodiging: het bad gaat weer open.]],
    [[Spring brings sun, and post. At the bottom is an envelope from the municipality itself. An invitation: the pool is opening again.]] },

  --# ===== Scene juni: Maandag 14 juni =====

  --# scene/juni/title
  { [[Maandag 14 juni]], [[Monday 14 June]] },
  --# scene/juni/say.2
  { [[Het bad is open. Er zit een nieuw plafond in, en boven de deur hangt een nieuw bord. De raad heeft gestemd: het heet weer Zuiderbad.]],
    [[The pool is open. It has a new ceiling, and a new sign above the door. The council has voted: it is called Zuiderbad again.]] },
  --# scene/juni/say.3
  { [[Kijk eens omhoog. Zie je niets? Precies. Dat is het mooiste wat er is.]],
    [[Look up. Do you see nothing? Exactly. That is the loveliest thing there is.]] },
  --# scene/juni/say.4
  { [[Ik mocht het niet openen. Dat snap ik wel. Ik ben gewoon gekomen, met een kaartje. Ik had het je die avond niet moeten vragen. En jij had nee moeten zeggen. Zo, dat is ook gezegd.]],
    [[I was not allowed to open it. I can see why. I just came, with a ticket. I should not have asked you that evening. And you should have said no. There, that has been said too.]] },
  --# scene/juni/say.5
  { [[Ik heb het zelf aan de raad verteld. Van 'oranje', en van die avond bij mij op de kamer. Ze waren boos. Toen niet meer. Ik mag het lint knippen, met mijn schoenen uit.]],
    [[I told the council myself. About 'amber', and about that evening in my room. They were angry. Then they weren't. I may cut the ribbon, with my shoes off.]] },
  --# scene/juni/say.6
  { [[In de raad vroegen ze of ik die avond nog iemand gesproken had. Ik zei dat ik dat niet meer wist. Ik wist het nog heel goed. Jij ook, denk ik.]],
    [[In the council they asked if I had spoken to anyone that evening. I said I no longer knew. I knew very well. So do you, I think.]] },
  --# scene/juni/say.7
  { [[Mijn stuk is af, maar ik heb nog één vraag, niet voor de krant. Wie bij u wist die maandag eigenlijk als eerste dat er een klok liep?]],
    [[My piece is done, but I have one more question, not for the paper. Who of you actually knew first, that Monday, that a clock was running?]] },
  --# reflect/minuut/ask
  { [[Op welke minuut begon de plicht om te bewaren? En wie in jouw eigen organisatie zou dat op die minuut hebben geweten?]],
    [[At which minute did the duty to preserve begin? And who in your own organisation would have known it at that minute?]] },
  --# reflect/minuut/hint
  { [[Denk aan een mail die bij de verkeerde binnenkomt, terwijl er ergens een run klaarstaat. Niemand beoordeelt wat je schrijft.]],
    [[Think of an e-mail that comes in with the wrong person while somewhere a run is ready to go. Nobody judges what you write.]] },

  --# ===== Stuk L1: Vernietigingslijst =====

  --# record/L1/title
  { [[Vernietigingslijst]], [[Destruction list]] },
  --# record/L1/kind
  { [[lijst]], [[list]] },
  --# record/L1/where
  { [[Zaaksysteem, vernietiging]], [[Case system, destruction]] },
  --# record/L1/fact.1
  { [[Status: akkoord, wachttijd loopt]], [[Status: approved, waiting period running]] },
  --# record/L1/fact.2
  { [[Run: dinsdag 17-11-2026, 8.00 uur]], [[Run: Tuesday 17-11-2026, 8.00 a.m.]] },
  --# record/L1/fact.3
  { [[Akkoord van: proceseigenaren, archivaris, directeur]],
    [[Approved by: process owners, archivist, director]] },
  --# record/L1/page.1/title
  { [[VL-2026-03, nieuw zaaksysteem]], [[VL-2026-03, new case system]] },
  --# record/L1/page.1/row.1/cell.1
  { [[Zaaktype]], [[Case type]] },
  --# record/L1/page.1/row.1/cell.2
  { [[Categorie]], [[Category]] },
  --# record/L1/page.1/row.1/cell.3
  { [[Termijn]], [[Term]] },
  --# record/L1/page.1/row.1/cell.4
  { [[Aantal]], [[Number]] },
  --# record/L1/page.1/row.2/cell.1
  { [[Onderhoud gebouw]], [[Maintenance of building]] },
  --# record/L1/page.1/row.2/cell.2
  { [[15.1]], [[15.1]] },
  --# record/L1/page.1/row.2/cell.3
  { [[V 5 jaar]], [[V 5 years]] },
  --# record/L1/page.1/row.2/cell.4
  { [[318]], [[318]] },
  --# record/L1/page.1/row.3/cell.1
  { [[Melding]], [[Report]] },
  --# record/L1/page.1/row.3/cell.4
  { [[704]], [[704]] },
  --# record/L1/page.1/row.4/cell.1
  { [[Klacht]], [[Complaint]] },
  --# record/L1/page.1/row.4/cell.2
  { [[13.1]], [[13.1]] },
  --# record/L1/page.1/row.4/cell.4
  { [[196]], [[196]] },
  --# record/L1/page.1/row.5/cell.1
  { [[Evenement]], [[Event]] },
  --# record/L1/page.1/row.5/cell.2
  { [[11.1.1]], [[11.1.1]] },
  --# record/L1/page.1/row.5/cell.3
  { [[V 1 jaar]], [[V 1 year]] },
  --# record/L1/page.1/row.5/cell.4
  { [[271]], [[271]] },
  --# record/L1/page.1/row.6/cell.1
  { [[Verzoek, afgewezen]], [[Request, refused]] },
  --# record/L1/page.1/row.6/cell.2
  { [[6.2]], [[6.2]] },
  --# record/L1/page.1/row.6/cell.4
  { [[143]], [[143]] },
  --# record/L1/page.1/row.7/cell.1
  { [[Informatieverzoek]], [[Request for information]] },
  --# record/L1/page.1/row.7/cell.2
  { [[6.1.3]], [[6.1.3]] },
  --# record/L1/page.1/row.7/cell.4
  { [[389]], [[389]] },
  --# record/L1/page.1/row.8/cell.1
  { [[Factuur]], [[Invoice]] },
  --# record/L1/page.1/row.8/cell.2
  { [[18.1]], [[18.1]] },
  --# record/L1/page.1/row.8/cell.3
  { [[V 7 jaar]], [[V 7 years]] },
  --# record/L1/page.1/row.8/cell.4
  { [[289]], [[289]] },
  --# record/L1/page.1/row.9/cell.1
  { [[Samen]], [[Total]] },
  --# record/L1/page.1/row.9/cell.4
  { [[2.310]], [[2,310]] },
  --# record/L1/creator
  { [[Informatiebeheer]], [[Information management]] },

  --# ===== Stuk W1: Mail: documenten zwembad De Golfslag =====

  --# record/W1/title
  { [[Mail: documenten zwembad De Golfslag]], [[Mail: documents swimming pool De Golfslag]] },
  --# record/W1/kind
  { [[e-mail]], [[e-mail]] },
  --# record/W1/where
  { [[Mailbox wethouder, doorgestuurd]], [[Alderman's mailbox, forwarded]] },
  --# record/W1/fact.1
  { [[Ontvangen door de wethouder: 16-11-2026, 15.12 uur]],
    [[Received by the alderman: 16-11-2026, 3.12 p.m.]] },
  --# record/W1/fact.2
  { [[Doorgestuurd aan jou: 16-11-2026, 15.40 uur]], [[Forwarded to you: 16-11-2026, 3.40 p.m.]] },
  --# record/W1/page.1/title
  { [[Documenten zwembad De Golfslag]], [[Documents swimming pool De Golfslag]] },
  --# record/W1/page.1/message.1/from
  { [[Noor Hafkamp, De Veenbode]], [[Noor Hafkamp, De Veenbode]] },
  --# record/W1/page.1/message.1/to
  { [[Kees Brand, wethouder]], [[Kees Brand, alderman]] },
  --# record/W1/page.1/message.1/body
  { [[
Beste meneer Brand,

Het zwembad is nu tien weken dicht. Ik schrijf een reconstructie en ik wil weten wat de gemeente wist, en wanneer.

Daarom vraag ik u om alle documenten over zwembad De Golfslag, van 1 januari 2018 tot en met 31 december 2021. Dus ook e-mails, appjes, klachten, meldingen en stukken over het onderhoud. Wat bij de aannemers ligt en eigenlijk bij u hoort, hoort er wat mij betreft ook bij.

Namen van gewone bezoekers mag u weglakken. Daar gaat het mij niet om.

Ik hoop op vrijdag, want zaterdag is onze krant het dikst.

Met vriendelijke groet,
Noor Hafkamp
De Veenbode

PS De frikandellen van snackbar De Golfslag mag u buiten beschouwing laten. Die heb ik zelf onderzocht.]],
[[
Dear Mr Brand,

The swimming pool has now been closed for ten weeks. I am writing a reconstruction and I want to know what the municipality knew, and when.

I therefore ask you for all documents about swimming pool De Golfslag, from 1 January 2018 to 31 December 2021. So also e-mails, chat messages, complaints, reports and papers on maintenance. What lies with the contractors and should really be with you belongs to it too, as far as I am concerned.

You may black out the names of ordinary visitors. They are not what this is about.

I hope for Friday, as our Saturday paper is the thickest.

Kind regards,
Noor Hafkamp
De Veenbode

PS You may leave out the sausages of snack bar De Golfslag. I have investigated those myself.]] },
  --# record/W1/page.1/message.2/to
  { [[Jij]], [[You]] },
  --# record/W1/page.1/message.2/body
  { [[ff kijken volgende week. K.]], [[just look next week. K.]] },
  --# record/W1/creator
  { [[De Veenbode]], [[De Veenbode]] },

  --# ===== Stuk O1: Drie meldingen uit het oude systeem =====

  --# record/O1/title
  { [[Drie meldingen uit het oude systeem]], [[Three reports from the old system]] },
  --# record/O1/kind
  { [[uitdraai]], [[printout]] },
  --# record/O1/where
  { [[Oud zaaksysteem]], [[Old case system]] },
  --# record/O1/fact.1
  { [[Nummers: 88-1043, 88-1051, 88-1077]], [[Numbers: 88-1043, 88-1051, 88-1077]] },
  --# record/O1/fact.2
  { [[Vernietigd: zaterdag 14-11-2026, 3.00 uur]], [[Destroyed: Saturday 14-11-2026, 3.00 a.m.]] },
  --# record/O1/fact.3
  { [[Nog in: back-up van vrijdag 13-11, tot 13-12-2026]],
    [[Still in: back-up of Friday 13-11, until 13-12-2026]] },
  --# record/O1/page.1/title
  { [[Uit het runverslag van zaterdag 14-11-2026]],
    [[From the run report of Saturday 14-11-2026]] },
  --# record/O1/page.1/row.1/cell.1
  { [[88-1043]], [[88-1043]] },
  --# record/O1/page.1/row.1/cell.2
  { [[Melding, object 0417, bruine druppels bij de luchtroosters, 2019]],
    [[Report, property 0417, brown drops near the air grilles, 2019]] },
  --# record/O1/page.1/row.2/cell.1
  { [[88-1051]], [[88-1051]] },
  --# record/O1/page.1/row.2/cell.2
  { [[Melding, object 0417, plaat boven bad 2 trilt, 2019]],
    [[Report, property 0417, panel over pool 2 vibrates, 2019]] },
  --# record/O1/page.1/row.3/cell.1
  { [[88-1077]], [[88-1077]] },
  --# record/O1/page.1/row.3/cell.2
  { [[Melding, object 0417, luchtkast maakt geluid, 2019]],
    [[Report, property 0417, air unit makes a noise, 2019]] },
  --# record/O1/page.1/row.4/cell.1
  { [[Resultaat]], [[Result]] },
  --# record/O1/page.1/row.4/cell.2
  { [[Vernietigd, met de andere 118 zaken van dit systeem]],
    [[Destroyed, with the other 118 cases of this system]] },
  --# record/O1/page.1/row.5/cell.1
  { [[Wachttijd]], [[Waiting period]] },
  --# record/O1/page.1/row.5/cell.2
  { [[Geen. Dit systeem kent geen wachttijd.]], [[None. This system has no waiting period.]] },
  --# record/O1/creator
  { [[Team Vastgoed]], [[Property team]] },
  --# record/O1/why
  { [[Meldingen van een gebrek horen bij onderhoud: vijf jaar. De termijn was om en de lijst was akkoord.]],
    [[Reports of a defect belong to maintenance: five years. The term had ended and the list was approved.]] },

  --# ===== Stuk A1: Appgroep 'Bad & Bouw' =====

  --# record/A1/title
  { [[Appgroep 'Bad & Bouw']], [[Chat group 'Bad & Bouw']] },
  --# record/A1/kind
  { [[chat]], [[chat]] },
  --# record/A1/where
  { [[Telefoon van de wethouder, privé]], [[The alderman's phone, private]] },
  --# record/A1/fact.1
  { [[Leden: Kees Brand, Van Dreumel, Van Balken]],
    [[Members: Kees Brand, Van Dreumel, Van Balken]] },
  --# record/A1/fact.2
  { [[Berichten: volgens Kees 'een stuk of duizend']],
    [[Messages: 'a thousand or so', says Kees]] },
  --# record/A1/page.1/title
  { [[Bad & Bouw]], [[Bad & Bouw]] },
  --# record/A1/page.1/message.1/from
  { [[Van Balken]], [[Van Balken]] },
  --# record/A1/page.1/message.1/body
  { [[24 van de 310 roestig. 3 zijn eruit. Ik stuur de lijst morgen naar vastgoed]],
    [[24 of the 310 rusty. 3 are out. Will send the list to property tomorrow]] },
  --# record/A1/page.1/message.2/from
  { [[Kees Brand]], [[Kees Brand]] },
  --# record/A1/page.1/message.2/body
  { [[Vervelend. Hoe erg op een schaal van tandarts]], [[Nasty. How bad on a scale of dentist]] },
  --# record/A1/page.1/message.3/body
  { [[Wortelkanaal]], [[Root canal]] },
  --# record/A1/page.1/message.4/body
  { [[Ff niks naar de raad tot ik het geld heb. Hoe is het met je knie]],
    [[Just nothing to the council till I have the money. How is your knee]] },
  --# record/A1/page.1/message.5/body
  { [[Slechter dan jullie plafond]], [[Worse than your ceiling]] },

  --# ===== Stuk E13: Camera hal doet het weer =====

  --# record/E13/page.1/message.1/to
  { [[Hans Kuipers]], [[Hans Kuipers]] },

  --# ===== Personen =====

  --# person/daan/name
  { [[Daan Postma]], [[Daan Postma]] },
  --# person/daan/role
  { [[Woo-coördinator]], [[Woo coordinator]] },
  --# person/kees/role
  { [[Wethouder Sport en Vastgoed]], [[Alderman for Sports and Property]] },
  --# person/hans/role
  { [[Functioneel beheerder]], [[Systems administrator]] },
  --# person/corrie/name
  { [[Corrie Vink]], [[Corrie Vink]] },
  --# person/corrie/role
  { [[Beheerder zwembad De Golfslag]], [[Site manager, swimming pool De Golfslag]] },
  --# person/samira/name
  { [[Samira el Idrissi]], [[Samira el Idrissi]] },
  --# person/samira/role
  { [[Teamleider informatiebeheer]], [[Team leader, information management]] },
  --# person/noor/name
  { [[Noor Hafkamp]], [[Noor Hafkamp]] },
  --# person/noor/role
  { [[Journalist, De Veenbode]], [[Journalist, De Veenbode]] },
  --# person/willem/name
  { [[Willem Terpstra]], [[Willem Terpstra]] },
  --# person/willem/role
  { [[Gemeentearchivaris]], [[Municipal archivist]] },
  --# person/ik/role
  { [[Recordmanager]], [[Records manager]] },

  --# ===== Slotteksten =====

  --# ending/op-orde/title
  { [[Gevraagd, gevonden, gebleven]], [[Asked for, found, kept]] },
  --# ending/op-orde/text
  { [[
Wat gevraagd werd, is bewaard zolang het nodig was. Wat weg mocht, is weggegaan, met een verslag. En wat al weg was, stond eerlijk op bladzijde twee.

Het kostte één avond, een koude serverruimte en een fietstocht. Corrie heeft haar schrift bij je achtergelaten. Op het kaft staat: 'Bewaren. Zeg jij maar hoelang.']],
[[
What was asked for was preserved as long as it was needed. What could go has gone, with a report. And what was already gone stood honestly on page two.

It took one evening, a cold server room and a bicycle ride. Corrie has left her notebook with you. On the cover it says: 'Keep. You say how long.']] },
  --# ending/bijna/title
  { [[Alles is er, maar niet alles is gezegd]], [[It is all there, but not all has been said]] },
  --# ending/bijna/text
  { [[
De zaken zijn er nog en de run stond op tijd stil. Maar een deel van het verhaal kwam later boven dan nodig was, en niet van jullie.

Het zat niet in het zoeken, maar in het vertellen en het vragen. Kijk nog eens naar de telefoon van donderdag, en naar die andere telefoon, op het bureau van Kees.]],
[[
The cases are still there and the run stopped in time. But part of the story came up later than it need have, and not from you.

It was not in the searching but in the telling and the asking. Look again at Thursday's telephone, and at that other telephone, on Kees's desk.]] },
  --# ending/bevroren/title
  { [[Niets weg, en het gaat ook niet meer weg]], [[Nothing gone, and nothing will go any more]] },
  --# ending/bevroren/text
  { [[
Er is niets verloren, en er beweegt ook niets meer. De pauze van november is een gewoonte geworden. In het systeem wachten mensen die alleen maar kwamen zwemmen.

Een hold heeft drie dingen nodig: een reden, een dag om opnieuw te kijken, en iemand die dan ook kijkt.]],
[[
Nothing was lost, and nothing moves any more. November's pause has become a habit. In the system people are waiting who only came to swim.

A hold needs three things: a reason, a day to look again, and someone who then looks.]] },
  --# ending/gaten/title
  { [[Bijna alles gevonden]], [[Nearly everything found]] },
  --# ending/gaten/text
  { [[
De meeste zaken waren er nog. Een paar heetten anders dan je dacht, en die gingen om acht uur weg. Niemand deed het met opzet. Het was al laat en het raadhuis liep leeg.

Daarom zet je eerst stil en zoek je daarna. Een nacht pauze kost bijna niets. Een zaak terughalen kan niet.]],
[[
Most cases were still there. A few had another name than you thought, and those went at eight. Nobody did it on purpose. It was late and the town hall was emptying.

That is why you stop first and search after. A night's pause costs next to nothing. Getting a case back cannot be done.]] },
  --# ending/smal/title
  { [[Eén naam, en de rest is weg]], [[One name, and the rest is gone]] },
  --# ending/smal/text
  { [[
Wat jij vond, is gebleven. De andere zaken over het bad heetten anders, en die gingen om acht uur weg. De termijn was om en niemand deed het met opzet. Maar ze waren gevraagd.

Een gebouw heeft meer namen dan er op de gevel staan. Vraag ernaar bij wie er werkt. En zet alles stil tot je ze kent.]],
[[
What you found stayed. The other cases about the pool went by other names, and they were gone at eight. The term had ended and nobody did it on purpose. But they had been asked for.

A building has more names than the one on its front. Ask those who work there. And stop everything until you know them.]] },
  --# ending/gered/title
  { [[Gered door één knop]], [[Saved by one button]] },
  --# ending/gered/text
  { [[
De zaken zijn er nog. Niet doordat jij ze vond, maar doordat de run stilstond en Daan nog een keer keek, van de andere kant.

Stilzetten was je beste besluit van die maandag. Het op één na beste is zoeken op meer dan één naam: plek, werk, mensen, en de zaken die aan elkaar vastzitten.]],
[[
The cases are still there. Not because you found them, but because the run was stopped and Daan looked once more, from the other side.

Stopping was your best decision of that Monday. The second best is to search by more than one name: place, work, people, and the cases that hang together.]] },
  --# ending/opzet/title
  { [[De lijst was getekend]], [[The list was signed]] },
  --# ending/opzet/text
  { [[
Zes handtekeningen en één knop. Alles klopte, behalve dat je het wist. Wat gevraagd was, is weggegaan nadat het gevraagd was.

Het verschil tussen een fout en opzet zit in dat weten. Wat nu nog telt: opschrijven hoe het ging, met de tijden erbij, en zeggen wie wat vroeg. Ook als jij ja zei.]],
[[
Six signatures and one button. Everything was in order, except that you knew. What was asked for went after it was asked for.

The difference between a mistake and intent lies in that knowing. What counts now: writing down how it went, with the times, and saying who asked what. Even if it was you who said yes.]] },
}

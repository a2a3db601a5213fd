--# Engels vertaalblad van "De eerste postbak". Bijwerken: casus translate eerste-postbak --to en
--# Links het Nederlands, letterlijk zoals in de casus. Rechts het Engels: alleen dat vul je in.
--# TE DOEN: hier is nog geen Engels. De speler ziet zolang het Nederlands.
--# GEWIJZIGD: het Nederlands is veranderd nadat het Engels is gemaakt. Klopt het Engels weer?
--#   Haal dan de regel met GEWIJZIGD weg.
--# Regels met --# schrijft het programma. Je eigen commentaar met -- blijft staan.
--# 513 klaar, 0 gewijzigd, 0 te doen, 0 niet meer gebruikt.

translation "en" {

  --# ===== De casus =====

  --# case/title
  { [[De eerste postbak]], [[The first mail tray]] },
  --# case/summary
  { [[Je eerste week in Waterveen. Twaalf stukken in de postbak, en om elf uur moet de tafel leeg zijn. De meeste zijn gewoon. Een paar hebben een klok die al loopt, en een paar zijn niet voor ieders ogen. Zie jij welke?]],
    [[Your first week in Waterveen. Twelve items in the tray, and by eleven o'clock the table has to be clear. Most of them are ordinary. For a few, a clock is already ticking, and a few are not for everyone's eyes. Can you tell which?]] },

  --# ===== Scene postkamer: Maandag 16 november, 8.30 uur =====

  --# scene/postkamer/title
  { [[Maandag 16 november, 8.30 uur]], [[Monday 16 November, 8.30]] },
  --# scene/postkamer/say.1
  { [[Maandag, half negen. De postkamer ligt naast de balie. Een rek met vakjes, een scanner die al warm is, en op tafel de post van het weekend.]],
    [[Monday, half past eight. The post room is next to the front desk. A rack of pigeon-holes, a scanner that has already warmed up, and on the table the weekend's mail.]] },
  --# scene/postkamer/say.2
  { [[Welkom! Dit is hem dan: jouw eerste postbak. Zeven stukken op papier, vijf in de mail. Het lijkt niets. Maar hier begint elk dossier. Of het raakt hier zoek.]],
    [[Welcome! So this is it: your first mail tray. Seven items on paper, five by e-mail. It doesn't look like much. But this is where every file begins. Or where it gets lost.]] },
  --# scene/postkamer/say.3
  { [[Hoi, Lotte, van de balie. Ik scan met je mee. Om elf uur gaat de balie open en dan moet deze tafel leeg zijn. Vorige week lag er een paspoort tussen. Dat heb ik geweten.]],
    [[Hi, Lotte, from the front desk. I'll be scanning with you. At eleven the desk opens and this table has to be clear. Last week there was a passport in the pile. I never heard the end of it.]] },
  --# scene/postkamer/say.4
  { [[De huisregels hangen naast de scanner. Ik zit hiernaast, de deur staat open. Roep maar.]],
    [[The house rules are next to the scanner. I'm next door, the door's open. Just shout.]] },
  --# scene/postkamer/say.5
  { [[Zal ik alles in één keer door de scanner halen? Map Diversen, klaar. Zo deden we het voor de zomer ook. Uitzoeken kan vanmiddag, als het rustig is.]],
    [[Shall I run everything through the scanner in one go? Folder Miscellaneous, done. That's how we did it before the summer. Sorting can wait till this afternoon, when it's quiet.]] },
  --# choose/beginnen/ask
  { [[Hoe begin je aan de postbak?]], [[How do you start on the mail tray?]] },
  --# choose/beginnen/option/diversen/text
  { [[Goed plan. Alles in Diversen, dan is de tafel op tijd leeg en raakt er niets zoek. Vanmiddag zoeken we uit wat van wie is.]],
    [[Good plan. Everything into Miscellaneous, then the table is clear in time and nothing gets lost. This afternoon we work out what belongs to whom.]] },
  --# choose/beginnen/option/diversen/why
  { [[De tafel is leeg, maar niemand weet wat er ligt. Termijnen lopen door en iedereen met toegang tot Diversen leest mee, ook wat vertrouwelijk is.]],
    [[The table is clear, but nobody knows what is there. Terms keep running, and everyone with access to Miscellaneous can read along, confidential items included.]] },
  --# scene/postkamer/say.6
  { [[Top. Twaalf stukken, één knop. Ik haal er meteen koffie bij.]],
    [[Great. Twelve items, one button. I'll get us coffee while I'm at it.]] },
  --# choose/beginnen/option/afzender/text
  { [[We sorteren op afzender: bewoners, bedrijven, andere overheden. In die volgorde scannen we. Dan ligt er tenminste orde.]],
    [[We sort by sender: residents, companies, other authorities. We scan in that order. Then at least there is some order.]] },
  --# choose/beginnen/option/afzender/why
  { [[Je werkt met een systeem en dat helpt. Maar de afzender zegt niet wat de gemeente moet doen of wat haast heeft. Een bezwaar en een klacht over herrie komen allebei van een bewoner.]],
    [[You work with a system and that helps. But the sender does not tell you what the municipality has to do or what is urgent. An objection and a complaint about noise both come from a resident.]] },
  --# scene/postkamer/say.7
  { [[Drie stapels dus. De stapel bewoners is wel erg hoog.]],
    [[Three piles then. The residents' pile is rather tall.]] },
  --# choose/beginnen/option/eerst-lezen/text
  { [[Eerst alles één keer lezen. Wat een termijn heeft of vertrouwelijk is, krijgt een briefje. In die volgorde registreren.]],
    [[First read everything once. Whatever has a term or is confidential gets a note. Then register in that order.]] },
  --# choose/beginnen/option/eerst-lezen/why
  { [[Registreren gaat over werk en haast. Een termijn begint bij de ontvangst, niet bij het sorteren. Wie eerst leest, weet wat niet kan wachten en wat niet open op tafel mag liggen.]],
    [[Registering is about work and urgency. A term starts at receipt, not at sorting. If you read first, you know what cannot wait and what should not lie open on the table.]] },
  --# scene/postkamer/say.8
  { [[Lezen. Alles. Oké. Dan zet ik de scanner zolang op stil.]],
    [[Read. Everything. Okay. Then I'll put the scanner on mute for now.]] },
  --# choose/beginnen/option/makkelijk/text
  { [[Eerst wat makkelijk is: de facturen en de folder. Dan is de stapel gauw half zo hoog.]],
    [[First the easy things: the invoices and the leaflet. Then the pile is soon half the size.]] },
  --# choose/beginnen/option/makkelijk/why
  { [[Het voelt snel, maar de folder heeft geen haast en het bezwaar wel. Wat moeilijk is, komt zo om vijf voor elf aan de beurt.]],
    [[It feels fast, but the leaflet is not urgent and the objection is. This way the hard ones get their turn at five to eleven.]] },
  --# scene/postkamer/say.9
  { [[Vind ik fijn. Eerst iets afstrepen, dan voel je je meteen beter.]],
    [[I like that. Tick something off first, and you feel better right away.]] },

  --# ===== Scene bak: Maandag, 9.00 uur =====

  --# scene/bak/title
  { [[Maandag, 9.00 uur]], [[Monday, 9.00]] },
  --# scene/bak/say.1
  { [[In Diversen staat een pdf van 43 bladzijden. Op bladzijde 31 zit een brief van een huisarts. Daar kan het halve raadhuis bij. Ik heb hem dichtgezet. We doen de bak opnieuw, stuk voor stuk.]],
    [[There's a pdf of 43 pages in Miscellaneous. On page 31 there's a letter from a GP. Half the town hall can get at it. I've locked it. We're doing the tray again, item by item.]] },
  --# scene/bak/say.2
  { [[Vier keer 'termijn' en drie keer 'vertrouwelijk'. Bij één mail was je helemaal naar beneden gegaan, zag ik. Zelf lees ik altijd tot de eerste witregel.]],
    [[Four times 'term' and three times 'confidential'. With one e-mail you went all the way down, I saw. I always read as far as the first blank line myself.]] },
  --# scene/bak/say.3
  { [[Het is negen uur en ik vind dat we lekker gaan. Wat hebben we nog?]],
    [[It's nine o'clock and I'd say we're getting on nicely. What have we got left?]] },
  --# scene/bak/say.4
  { [[Eerst deze. Tien archiefdozen halen, negen betalen. Daar maak je bij jullie toch iemand blij mee?]],
    [[This one first. Ten archive boxes for the price of nine. Surely that makes somebody over at your place happy?]] },
  --# choose/folder/ask
  { [[Wat doe je met de folder?]], [[What do you do with the leaflet?]] },
  --# choose/folder/option/twintig-een/text
  { [[Een jaar bewaren onder 20.1, informeren. Er staat informatie in, dus dan heeft hij een categorie en zitten we altijd goed.]],
    [[Keep it for a year under 20.1, informing. There is information in it, so then it has a category and we are always safe.]] },
  --# choose/folder/option/twintig-een/why
  { [[20.1 is voor informeren dat de gemeente zelf doet. En eerst komt een andere vraag: is het een archiefstuk? Reclame is dat niet, dus is er geen categorie nodig.]],
    [[20.1 is for informing that the municipality does itself. And another question comes first: is it a record? Advertising is not, so no category is needed.]] },
  --# scene/bak/say.5
  { [[Een jaar voor een muismat met een doos erop. Oké.]],
    [[A year for a mouse mat with a box on it. Okay.]] },
  --# choose/folder/option/papierbak/text
  { [[Bij het oud papier. Niet bestemd om hier te blijven, dus geen archiefstuk.]],
    [[Into the paper recycling. Not meant to stay here, so not a record.]] },
  --# choose/folder/option/papierbak/why
  { [[Een archiefstuk is gemaakt of ontvangen voor de taak van de gemeente en bestemd om daar te blijven. Huis-aan-huisreclame is dat niet. Weggooien mag, zonder lijst.]],
    [[A record is made or received for the municipality's task and meant to stay there. Door-to-door advertising is not. You may throw it away, without a list.]] },
  --# scene/bak/say.6
  { [[Zonder stempel? Zonder nummer? Wat een heerlijk gevoel.]],
    [[No stamp? No number? What a wonderful feeling.]] },
  --# choose/folder/option/algemeen/text
  { [[Registreren als algemene post, en door naar Inkoop.]],
    [[Register it as general mail, and on to Procurement.]] },
  --# choose/folder/option/algemeen/why
  { [[Niemand krijgt er last van, en vastleggen is op zich een goede gewoonte. Maar wie alles registreert, maakt het echte werk lastiger te vinden.]],
    [[It does nobody any harm, and noting things down is a good habit. But if you register everything, the real work becomes harder to find.]] },
  --# scene/bak/say.7
  { [[Onderwerp: dozen. Afzender: dozen. Klaar.]], [[Subject: boxes. Sender: boxes. Done.]] },
  --# scene/bak/say.8
  { [[Dan deze. 'Persoonlijk', twee keer onderstreept. Geen afzender. Ik heb hem tegen het licht gehouden. Verder niets, echt niet.]],
    [[Now this one. 'Personal', underlined twice. No sender. I held it up to the light. Nothing else, really.]] },
  --# choose/envelop/ask
  { [[Wat doe je met de envelop voor de burgemeester?]],
    [[What do you do with the envelope for the mayor?]] },
  --# choose/envelop/option/openen/text
  { [[Openmaken. De burgemeester werkt hier, dus dit is post aan de gemeente. Pas als we hem lezen, weten we bij welke zaak hij hoort.]],
    [[Open it. The mayor works here, so this is mail to the municipality. Only when we read it do we know which case it belongs to.]] },
  --# choose/envelop/option/openen/why
  { [[Het klopt dat de inhoud telt en niet het woord 'persoonlijk'. Maar de postkamer mag zulke post niet openen. Dat staat in de huisregels, en met reden.]],
    [[It is true that the content counts and not the word 'personal'. But the post room may not open mail like this. That is in the house rules, and for a reason.]] },
  --# scene/bak/say.9
  { [[O. Een kaartje, en foto's van een kind in een ziekenhuis. Doe maar weer dicht. Dit had ik niet willen zien.]],
    [[Oh. A card, and photos of a child in a hospital. Please close it again. I wish I hadn't seen this.]] },
  --# choose/envelop/option/terug/text
  { [[Niet aannemen. Hij gaat mee terug met de postbode. Privépost hoort niet op het raadhuis, en zo komt er niemand in de verleiding.]],
    [[Don't accept it. It goes back with the postman. Private mail does not belong in the town hall, and this way nobody is tempted.]] },
  --# choose/envelop/option/terug/why
  { [[Er is geen afzender, dus hij kan nergens heen. En je weet niet of hij privé is: 'persoonlijk' staat ook vaak op brieven over het werk.]],
    [[There is no sender, so it has nowhere to go. And you do not know whether it is private: letters about work often say 'personal' too.]] },
  --# scene/bak/say.10
  { [[Waarheen moet hij dan? Er staat niets achterop. Nou ja, dat is dan zijn probleem.]],
    [[Then where is it supposed to go? There's nothing on the back. Oh well, that's his problem now.]] },
  --# choose/envelop/option/postvak/text
  { [[Dicht in haar postvak leggen en niets opschrijven. Dat is beter voor haar privacy.]],
    [[Put it in her pigeon-hole, sealed, and write nothing down. That is better for her privacy.]] },
  --# choose/envelop/option/postvak/why
  { [[Dicht laten is goed. Maar zonder regel in het postboek weet niemand dat hij er was. En zit er iets zakelijks in, dan komt dat nooit bij een zaak.]],
    [[Leaving it sealed is right. But without a line in the post book nobody knows it was there. And if there is something official in it, that never reaches a case.]] },
  --# scene/bak/say.11
  { [[Ik leg hem wel even neer. Haar vakje zit naast dat van de kantine, geloof ik.]],
    [[I'll just drop it off. Her pigeon-hole is next to the canteen's, I think.]] },
  --# choose/envelop/option/postboek/text
  { [[Dicht laten, in het postboek zetten en afgeven bij haar secretariaat. Iets zakelijks krijgen we graag terug.]],
    [[Leave it sealed, enter it in the post book and hand it in at her secretariat. Anything official we'd like back.]] },
  --# choose/envelop/option/postboek/why
  { [[Zo bescherm je wat privé is én zie je later dat de envelop er was. De inhoud bepaalt of iets een archiefstuk is. Wie hem mag openen, staat in de huisregel.]],
    [[This protects what is private and still shows later that the envelope was here. The content decides whether something is a record. Who may open it is in the house rule.]] },
  --# scene/bak/say.12
  { [[Dus wél opschrijven en níét kijken. Het omgekeerde van wat iedereen doet.]],
    [[So do write it down and don't look. The opposite of what everybody does.]] },
  --# scene/bak/say.13
  { [[En een boer met een sloot. De tekening is mooi. Er staan vijf koeien op, en ze lachen.]],
    [[And a farmer with a ditch. It's a lovely drawing. There are five cows in it, and they're smiling.]] },
  --# choose/sloot/ask
  { [[Wat doe je met de brief van de heer Veldkamp?]],
    [[What do you do with Mr Veldkamp's letter?]] },
  --# choose/sloot/hint
  { [[Van wie is die sloot eigenlijk, en wie beslist erover?]],
    [[Whose ditch is it really, and who decides on it?]] },
  --# choose/sloot/hint.2
  { [[Zoek in de Awb op wat wij doen met post die voor een andere overheid is.]],
    [[Look up in the Awb what we do with mail that is meant for another authority.]] },
  --# choose/sloot/option/doorsturen/text
  { [[Vandaag doorsturen naar het waterschap, de heer Veldkamp dat laten weten, en het noteren in de registratie.]],
    [[Send it on to the water board today, let Mr Veldkamp know, and note it in the register.]] },
  --# choose/sloot/option/doorsturen/why
  { [[Wie post krijgt voor een andere overheid, stuurt die meteen door en meldt dat aan de afzender. Met een notitie kun je later laten zien waar de brief bleef.]],
    [[If you receive mail meant for another authority, you send it on at once and tell the sender. With a note you can show later where the letter went.]] },
  --# scene/bak/say.14
  { [[Drie handelingen voor post die niet eens van ons is. Maar als ik die boer was, wilde ik het ook zo.]],
    [[Three steps for mail that isn't even ours. But if I were that farmer, it's what I'd want.]] },
  --# choose/sloot/option/registreren/text
  { [[Registreren als aanvraag en behandelen. Hij schreef naar ons adres.]],
    [[Register it as an application and deal with it. He wrote to our address.]] },
  --# choose/sloot/option/registreren/why
  { [[Een antwoord verdient hij, maar over deze sloot beslist het waterschap. Zo wacht hij weken op een brief die alleen zegt dat hij ergens anders moet zijn.]],
    [[He deserves an answer, but the water board decides about this ditch. This way he waits weeks for a letter that only tells him to go somewhere else.]] },
  --# scene/bak/say.15
  { [[Zaaknummer erop. Bij Vergunningen kijken ze vast raar op van die koeien.]],
    [[Case number on it. I bet they'll be surprised by those cows at Permits.]] },
  --# choose/sloot/option/retour/text
  { [[Terugsturen naar de heer Veldkamp, met een vriendelijk briefje en het goede adres erbij.]],
    [[Return it to Mr Veldkamp, with a friendly note and the right address.]] },
  --# choose/sloot/option/retour/why
  { [[Je laat het hem weten en dat is netjes. Maar de plicht is doorsturen. Nu moet hij het zelf nog eens doen, en zijn kraan komt op 1 december.]],
    [[You let him know and that is decent. But the duty is to send it on. Now he has to do it all over again, and his excavator comes on 1 December.]] },
  --# scene/bak/say.16
  { [[Ik doe er een postzegel bij. Dat scheelt hem weer.]],
    [[I'll add a stamp. That saves him one.]] },
  --# choose/sloot/option/weg/text
  { [[Bij het oud papier, net als de folder. Wij gaan hier niet over.]],
    [[Into the paper recycling, like the leaflet. This is none of our business.]] },
  --# choose/sloot/option/weg/why
  { [[Reclame mag weg, een aanvraag nooit. De brief is niet voor ons, maar wel voor een andere overheid. Die moet hem krijgen, en de afzender moet het weten.]],
    [[Advertising may go, an application never. The letter is not for us, but it is for another authority. They must get it, and the sender must know.]] },
  --# scene/bak/say.17
  { [[De tekening houd ik. Die hang ik bij de balie.]],
    [[I'm keeping the drawing. I'll hang it up at the front desk.]] },

  --# ===== Scene mailbox: Maandag, 9.45 uur =====

  --# scene/mailbox/title
  { [[Maandag, 9.45 uur]], [[Monday, 9.45]] },
  --# scene/mailbox/say.1
  { [[Aan je bureau. In de algemene mailbox staan vijf nieuwe berichten. Samira schuift een stoel bij.]],
    [[At your desk. There are five new messages in the general mailbox. Samira pulls up a chair.]] },
  --# scene/mailbox/say.2
  { [[Een straatfeest. Gewoon werk, en er komen wafels. Die gaat naar Vergunningen.]],
    [[A street party. Ordinary work, and there will be waffles. That one goes to Permits.]] },
  --# scene/mailbox/say.3
  { [[Een open sollicitatie bij Groen, met cv. Die gaat naar Groen en naar P en O, en naar niemand anders. Hij vraagt er zelf ook om.]],
    [[An unsolicited application to Parks, with a CV. That goes to Parks and to Human Resources, and to nobody else. He asks for that himself.]] },
  --# scene/mailbox/say.4
  { [[En herrie bij sportpark De Reiger. Het is een lange mail. Lees jij hem? Dan haal ik koffie. Melk?]],
    [[And noise at De Reiger sports park. It's a long e-mail. Will you read it? I'll get coffee. Milk?]] },
  --# choose/herrie/ask
  { [[Hoe registreer je de mail van de heer Haan?]], [[How do you register Mr Haan's e-mail?]] },
  --# choose/herrie/option/melding/text
  { [[Als melding van overlast, voor Toezicht. Zaterdag speelt de club weer thuis.]],
    [[As a nuisance report, for Enforcement. The club is playing at home again on Saturday.]] },
  --# choose/herrie/option/melding/why
  { [[De melding klopt. Maar kijk naar de laatste zin, achter de hond: hij wil ook alle metingen en mails zien. Dat is een Woo-verzoek, en dat heb je nu niet geregistreerd.]],
    [[The report is right. But look at the last sentence, after the dog: he also wants to see all measurements and e-mails. That is a Woo request, and now it has not been registered.]] },
  --# scene/mailbox/say.5
  { [[Met melk dus. Mooi, Toezicht gaat er deze week nog heen.]],
    [[With milk, then. Good, Enforcement is going over there this week.]] },
  --# choose/herrie/option/dubbel/text
  { [[Als melding, en apart als Woo-verzoek dat vandaag binnenkwam. Ik bel Daan en laat alles hierover vasthouden.]],
    [[As a report, and separately as a Woo request received today. I ring Daan and have everything about it held.]] },
  --# choose/herrie/option/dubbel/why
  { [[Een Woo-verzoek hoeft niet zo te heten en een reden is niet nodig. De termijn is vier weken. Wat erover bestaat, moet blijven, ook als de termijn om is.]],
    [[A Woo request does not have to be called that, and no reason is needed. The term is four weeks. Whatever exists about it must stay, even if its term is over.]] },
  --# scene/mailbox/say.6
  { [[Woo? Waar dan? O. Daar, achter de hond. Dank je! Ik zet de klok op 14 december en bel vandaag iedereen die hier iets over heeft.]],
    [[Woo? Where? Oh. There, after the dog. Thank you! I'll set the clock to 14 December and ring everyone who has anything on this today.]] },
  --# choose/herrie/option/formulier/text
  { [[Ik mail terug of hij het webformulier wil invullen. Dan komt alles in één keer goed binnen en vergeten wij geen enkel veld.]],
    [[I e-mail back asking him to fill in the web form. Then everything comes in correctly in one go and we don't forget a single field.]] },
  --# choose/herrie/option/formulier/why
  { [[Een formulier mag je aanbieden, maar je mag er niet op wachten. Zijn melding en zijn Woo-verzoek zijn vandaag al binnengekomen. De klok loopt.]],
    [[You may offer a form, but you may not wait for it. His report and his Woo request came in today. The clock is running.]] },
  --# scene/mailbox/say.7
  { [[Het webformulier heeft zeventien velden. Ik weet het, ik heb ze geteld. Hopelijk heeft hij geduld.]],
    [[The web form has seventeen fields. I know, I've counted them. Let's hope he's patient.]] },
  --# choose/herrie/option/informatie/text
  { [[Als informatieverzoek, 6.1.3. Onderaan vraagt hij ergens om, dus hij krijgt een nette brief.]],
    [[As a request for information, 6.1.3. He asks for something at the bottom, so he gets a polite letter.]] },
  --# choose/herrie/option/informatie/why
  { [[Je hebt de laatste zin gezien. Maar wie om bestaande documenten vraagt, doet een Woo-verzoek. Daar hoort een besluit bij, binnen vier weken. En de melding ben je nu kwijt.]],
    [[You saw the last sentence. But somebody who asks for existing documents makes a Woo request. That needs a decision, within four weeks. And now you have lost the report.]] },
  --# scene/mailbox/say.8
  { [[Een nette brief kunnen ze bij Communicatie heel goed. Soms te goed.]],
    [[They're very good at polite letters over at Communications. Sometimes too good.]] },
  --# scene/mailbox/say.9
  { [[Dan twee facturen. Deze is voor de vloer van de gymzaal. En voor een gebit, als ik het goed lees.]],
    [[Now two invoices. This one is for the floor of the gym. And for a set of dentures, if I read it right.]] },
  --# scene/mailbox/say.10
  { [[En deze voor printerpapier. Financiën betaalt ze allebei. Maar hoelang blijven ze daarna?]],
    [[And this one is for printer paper. Finance will pay both. But how long do they stay after that?]] },
  --# scene/mailbox/say.11
  { [[Hier, mijn spiekbriefje van de selectielijst. Je hoeft het niet te leren. Opzoeken is het vak.]],
    [[Here, my crib sheet of the selection list. You don't have to learn it. Looking things up is the trade.]] },
  --# choose/facturen/ask
  { [[Hoelang blijven deze facturen, gerekend vanaf de betaling?]],
    [[How long do these invoices stay, counted from the payment?]] },
  --# choose/facturen/hint
  { [[Kijk bij 18 in de selectielijst. Daar staat meer dan één regel over betalen.]],
    [[Look under 18 in the selection list. It has more than one rule about paying.]] },
  --# choose/facturen/hint.2
  { [[Een eigen regel gaat voor de algemene. Waar wordt hier voor betaald?]],
    [[A rule of its own goes before the general one. What is being paid for here?]] },
  --# choose/facturen/option/allebei-zeven/text
  { [[Allebei zeven jaar. Een factuur is een factuur.]],
    [[Seven years for both. An invoice is an invoice.]] },
  --# choose/facturen/option/allebei-zeven/why
  { [[Voor het papier klopt het. Maar voor facturen over onroerend goed, zoals een gymzaal, is er een eigen regel: tien jaar. Die gaat vóór de algemene.]],
    [[For the paper that is right. But for invoices about real estate, such as a gym, there is a rule of its own: ten years. It comes before the general one.]] },
  --# scene/mailbox/say.12
  { [['Een factuur is een factuur'. Dat is precies het moment waarop ik de lijst erbij pak.]],
    [['An invoice is an invoice'. That is exactly the moment I reach for the list.]] },
  --# choose/facturen/option/allebei-tien/text
  { [[Allebei tien jaar. Voor één van de twee is dat nodig, en zo hoeft Financiën niets uit elkaar te houden.]],
    [[Ten years for both. One of the two needs it, and this way Finance doesn't have to keep anything apart.]] },
  --# choose/facturen/option/allebei-tien/why
  { [[Voor de gymzaal klopt het. Het papier bewaar je zo drie jaar te lang. Te lang is ook fout: wat weg moet, moet weg.]],
    [[For the gym that is right. But you keep the paper invoice three years too long. Too long is wrong too: what is due to go must go.]] },
  --# scene/mailbox/say.13
  { [[Makkelijk voor Financiën. Maar de lijst rondt niet af naar boven.]],
    [[Easy for Finance. But the list doesn't round up.]] },
  --# choose/facturen/option/gymzaal-blijvend/text
  { [[De gymzaal blijvend, want dat gebouw staat er over vijftig jaar nog. Het papier zeven jaar, dat is dan allang op.]],
    [[The gym permanently, because that building will still be there in fifty years. The paper seven years, it will be used up long before then.]] },
  --# choose/facturen/option/gymzaal-blijvend/why
  { [[Dat het gebouw blijft, maakt de factuur niet blijvend. Het gaat om de betaling. Daarvoor noemt de lijst tien jaar.]],
    [[That the building stays does not make the invoice permanent. It is about the payment. For that the list says ten years.]] },
  --# scene/mailbox/say.14
  { [[Over vijftig jaar staat die gymzaal er nog, ja. Met een andere vloer.]],
    [[In fifty years that gym will still be there, yes. With a different floor.]] },
  --# choose/facturen/option/tien-en-zeven/text
  { [[De gymzaal tien jaar en het papier zeven. Het één is een gebouw, het ander niet.]],
    [[The gym ten years and the paper seven. One is a building, the other isn't.]] },
  --# choose/facturen/option/tien-en-zeven/why
  { [[De gymzaal is onroerend goed: tien jaar. Voor het papier geldt de algemene regel: zeven jaar. Zelfde soort stuk, ander onderwerp, andere termijn.]],
    [[The gym is real estate: ten years. For the paper the general rule applies: seven years. Same kind of document, other subject, other term.]] },
  --# scene/mailbox/say.15
  { [[Precies. Eerst kijken of er een eigen regel is, dan pas de algemene.]],
    [[Exactly. First see if there's a rule of its own, only then the general one.]] },

  --# ===== Scene brieven: Maandag, 10.30 uur =====

  --# scene/brieven/title
  { [[Maandag, 10.30 uur]], [[Monday, 10.30]] },
  --# scene/brieven/say.1
  { [[Nog een half uur en nog vier brieven. De dikke, natuurlijk. Die bewaren zichzelf altijd voor het laatst.]],
    [[Half an hour to go and four more letters. The thick ones, of course. They always save themselves for last.]] },
  --# scene/brieven/say.2
  { [[Deze meneer vindt dat zijn huis te veel waard is. Dat probleem zou ik ook wel willen.]],
    [[This gentleman thinks his house is worth too much. I wouldn't mind having that problem.]] },
  --# scene/brieven/say.3
  { [[Bezwaar maken kan zes weken lang. Dus vandaag registreren, met de datum van ontvangst. Maar denk vast vooruit. Waar valt dit straks onder?]],
    [[One can object for six weeks. So register it today, with the date of receipt. But think ahead. Where will this belong later on?]] },
  --# choose/woz/ask
  { [[Welke categorie past als het bezwaar is afgehandeld?]],
    [[Which category fits once the objection has been settled?]] },
  --# choose/woz/hint
  { [[Wat doet de gemeente hier: belasting opleggen, of een meningsverschil behandelen?]],
    [[What is the municipality doing here: imposing a tax, or handling a disagreement?]] },
  --# choose/woz/hint.2
  { [[Zoek eerst het proces. Lees daarna ook de eigen regels onder het gewone resultaat.]],
    [[Find the process first. Then read the rules of their own under the ordinary result too.]] },
  --# choose/woz/option/heffen/text
  { [[10.1, heffen. De WOZ-waarde bepaalt de belasting.]],
    [[10.1, levying. The WOZ value determines the tax.]] },
  --# choose/woz/option/heffen/why
  { [[Bij heffen legt de gemeente een belasting op. Hier behandelt zij een bezwaar. Het proces is een geschil, ook als het over belasting gaat.]],
    [[In levying, the municipality imposes a tax. Here it handles an objection. The process is a dispute, even when it is about tax.]] },
  --# scene/brieven/say.4
  { [[Kijk naar wat wij doen, niet naar waar het geld heen gaat.]],
    [[Look at what we do, not at where the money goes.]] },
  --# choose/woz/option/geschil-woz/text
  { [[13.1.5, een geschil met invloed op de WOZ-waarde. Dat is twaalf jaar.]],
    [[13.1.5, a dispute affecting the WOZ value. That is twelve years.]] },
  --# choose/woz/option/geschil-woz/why
  { [[De gemeente behandelt een geschil, dus 13. Er is een eigen regel voor een geschil dat de WOZ-waarde raakt. De eigen regel gaat vóór de algemene.]],
    [[The municipality handles a dispute, so 13. There is a rule of its own for a dispute that affects the WOZ value. That rule comes before the general one.]] },
  --# scene/brieven/say.5
  { [[Twaalf jaar, ja. Een emmer in de slaapkamer kan lang meegaan.]],
    [[Twelve years, yes. A bucket in the bedroom can last a long time.]] },
  --# choose/woz/option/herwaardering/text
  { [[9.1.5, herwaardering WOZ, twaalf jaar. Want als hij gelijk krijgt, stellen wij de waarde immers opnieuw vast.]],
    [[9.1.5, WOZ revaluation, twelve years. After all, if he is right, we set the value again.]] },
  --# choose/woz/option/herwaardering/why
  { [[De termijn klopt toevallig. Maar het proces niet: wij behandelen een bezwaar, dat is 13. Met een verkeerd proces vindt niemand het stuk terug.]],
    [[The term happens to be right. But the process is not: we handle an objection, that is 13. With the wrong process nobody will find the document again.]] },
  --# scene/brieven/say.6
  { [[Goede termijn, verkeerde kast. Dat valt pas op als iemand hem zoekt.]],
    [[Right term, wrong cupboard. You only notice when somebody goes looking.]] },
  --# choose/woz/option/geschil-algemeen/text
  { [[13.1, geschillen. Een bezwaarschrift staat daar gewoon als voorbeeld bij: vijf jaar.]],
    [[13.1, disputes. A notice of objection is simply given there as an example: five years.]] },
  --# choose/woz/option/geschil-algemeen/why
  { [[Het proces klopt. Maar lees door: er staan eigen regels onder. Voor een geschil over de WOZ-waarde geldt twaalf jaar. Met vijf ben je zeven jaar te vroeg.]],
    [[The process is right. But read on: there are specific rules below it. For a dispute about the WOZ value it is twelve years. With five you are seven years too early.]] },
  --# scene/brieven/say.7
  { [[Je bent in de goede straat. Nu nog het goede huisnummer.]],
    [[You're in the right street. Now for the right house number.]] },
  --# scene/brieven/say.8
  { [[Deze bracht een mevrouw vanmorgen zelf. Ze wilde hem niet loslaten. Er zit een brief van haar huisarts bij. Ik heb hem omgekeerd op tafel gelegd.]],
    [[A lady brought this in herself this morning. She didn't want to let go of it. There's a letter from her GP with it. I've put it face down on the table.]] },
  --# choose/klacht/ask
  { [[Hoe registreer je deze klacht?]], [[How do you register this complaint?]] },
  --# choose/klacht/option/team-map/text
  { [[In de map van het klachtenteam, zoals elke klacht. Daar kan iedereen van het team bij, dus blijft er niets liggen als iemand ziek is.]],
    [[In the complaints team's folder, like every complaint. The whole team can get at it, so nothing is left lying if somebody is ill.]] },
  --# choose/klacht/option/team-map/why
  { [[Gegevens over gezondheid zijn extra beschermd. Alleen wie ze nodig heeft voor het werk, mag ze zien. Een heel team is te veel.]],
    [[Data about health are specially protected. Only those who need them for their work may see them. A whole team is too many.]] },
  --# scene/brieven/say.9
  { [[Dat zijn elf mensen, toch? En de stagiair.]],
    [[That's eleven people, right? And the intern.]] },
  --# choose/klacht/option/terug/text
  { [[Terugsturen met uitleg. Wij mogen geen medische gegevens hebben.]],
    [[Return it with an explanation. We are not allowed to hold medical data.]] },
  --# choose/klacht/option/terug/why
  { [[Je bent voorzichtig met haar gegevens. Maar de klacht is vandaag binnengekomen en moet behandeld worden. Zij koos er zelf voor om de brief mee te sturen.]],
    [[You are careful with her data. But the complaint came in today and has to be handled. It was her own choice to send the letter along.]] },
  --# scene/brieven/say.10
  { [[Terug? Ze kwam hem net brengen. Goed. Jij kent de regels.]],
    [[Return it? She's only just brought it. All right. You know the rules.]] },
  --# choose/klacht/option/afschermen/text
  { [[Afgeschermd registreren, de brief alleen zichtbaar voor de behandelaar, en meteen door naar de klachtencoördinator.]],
    [[Register with restricted access, the letter visible to the handler only, and straight on to the complaints coordinator.]] },
  --# choose/klacht/option/afschermen/why
  { [[De klacht en de brief blijven samen één zaak. Wie de brief niet nodig heeft, ziet hem niet. Zo ben je volledig en toch voorzichtig.]],
    [[The complaint and the letter stay together as one case. Those who don't need the letter don't see it. So you are complete and careful at once.]] },
  --# scene/brieven/say.11
  { [[Fijn. Mag ik haar zeggen dat er maar één iemand in leest? Dat vroeg ze namelijk.]],
    [[Good. Can I tell her that only one person will read it? Because that's what she asked.]] },
  --# choose/klacht/option/versnipperen/text
  { [[De klacht registreren en de brief van de huisarts in de versnipperaar doen. Zulke gegevens moeten wij helemaal niet in huis willen hebben.]],
    [[Register the complaint and put the GP's letter in the shredder. We shouldn't want data like that in the building at all.]] },
  --# choose/klacht/option/versnipperen/why
  { [[De brief hoort bij de zaak. Losse stukken vernietigen op eigen gezag mag niet, ook niet als het goed bedoeld is. En dit was haar enige exemplaar.]],
    [[The letter belongs to the case. Destroying single documents on your own authority is not allowed, not even with the best intentions. And this was her only copy.]] },
  --# scene/brieven/say.12
  { [[Weet je het zeker? Oké. Wat maakt zo'n ding toch een lawaai.]],
    [[Are you sure? Okay. What a noise that thing makes.]] },
  --# scene/brieven/say.13
  { [[Een verzoek om op te treden tegen een aanbouw. Ook daar zit een termijn aan. Het DMS vraagt nu al om de waardering. Met een rood sterretje, dus zonder kom je niet verder.]],
    [[A request to act against an extension. That has a term as well. The DMS already asks for the appraisal. With a red asterisk, so you can't go on without it.]] },
  --# choose/aanbouw/ask
  { [[Wat vul je vandaag in bij de waardering?]],
    [[What do you fill in today for the appraisal?]] },
  --# choose/aanbouw/hint
  { [[Wat weet je vandaag nog niet van deze zaak?]],
    [[What do you not know about this case yet, today?]] },
  --# choose/aanbouw/hint.2
  { [[Zoek bij 6 in de lijst twee regels die hierover kunnen gaan. Waardoor verschillen ze?]],
    [[Find two lines under 6 in the list that may be about this. What makes them differ?]] },
  --# choose/aanbouw/option/open-laten/text
  { [[Procestype 6, verzoek om handhaving. De waardering blijft open tot er een besluit is.]],
    [[Process type 6, request for enforcement. The appraisal stays open until there is a decision.]] },
  --# choose/aanbouw/option/open-laten/why
  { [[Het resultaat bepaalt de categorie. Zegt de gemeente ja, dan is het 6.1.8. Zegt zij nee, dan is het 6.2. In MDTO, de afspraken over metagegevens, mag je invullen: nog niet gewaardeerd.]],
    [[The result decides the category. If the municipality says yes, it is 6.1.8. If it says no, it is 6.2. In MDTO, the agreements on metadata, you may fill in: not yet appraised.]] },
  --# scene/brieven/say.14
  { [[Dan kies je N: nog niet gewaardeerd. Dat is ook een antwoord, en wel een eerlijk antwoord.]],
    [[Then you choose N: not yet appraised. That's an answer too, and an honest one.]] },
  --# choose/aanbouw/option/ingewilligd/text
  { [[6.1.8, handhavingsverzoek, V vijf jaar. Het ís een handhavingsverzoek, dus dit kan niet fout zijn. Dan staat het er maar vast.]],
    [[6.1.8, request for enforcement, V five years. It is a request for enforcement, so this can't be wrong. Then at least it's in.]] },
  --# choose/aanbouw/option/ingewilligd/why
  { [[6.1.8 geldt alleen als het verzoek wordt ingewilligd. Dat weet vandaag niemand. Wordt het afgewezen, dan is het 6.2: een jaar.]],
    [[6.1.8 only applies if the request is granted. Nobody knows that today. If it is rejected, it is 6.2: one year.]] },
  --# scene/brieven/say.15
  { [[En als de aanbouw gewoon mag? Wie haalt jouw 6.1.8 er dan weer af?]],
    [[And what if the extension is simply allowed? Who takes your 6.1.8 off again?]] },
  --# choose/aanbouw/option/geschil/text
  { [[13.1, geschillen. Ruzie over de schutting: als dat geen geschil is…]],
    [[13.1, disputes. A quarrel over the fence: if that isn't a dispute…]] },
  --# choose/aanbouw/option/geschil/why
  { [[De buren hebben ruzie met elkaar, niet met de gemeente. Bij procestype 13 gaat het om een geschil dat de gemeente behandelt, zoals een bezwaar of een klacht.]],
    [[The neighbours are quarrelling with each other, not with the municipality. Process type 13 is about a dispute that the municipality handles, such as an objection or a complaint.]] },
  --# scene/brieven/say.16
  { [[Er is ruzie, dat zeker. Maar aan ons wordt iets gevraagd. Wat doen wij?]],
    [[There's a quarrel, certainly. But we are being asked for something. What do we do?]] },
  --# choose/aanbouw/option/handhaving/text
  { [[12.2, handhaving uitgevoerd, V tien jaar. De toezichthouder gaat er toch heen.]],
    [[12.2, enforcement carried out, V ten years. The inspector is going there anyway.]] },
  --# choose/aanbouw/option/handhaving/why
  { [[Als de gemeente optreedt, wordt dat een eigen zaak met 12.2. Dit is het verzoek. Die twee verwijzen naar elkaar, maar hebben elk hun eigen termijn.]],
    [[If the municipality takes action, that becomes a case of its own with 12.2. This is the request. The two refer to each other, but each has its own term.]] },
  --# scene/brieven/say.17
  { [[Dan heb je de handhaving al uitgevoerd voordat er iemand is gaan kijken.]],
    [[Then you've carried out the enforcement before anyone has gone to look.]] },
  --# scene/brieven/say.18
  { [[De laatste! Een motie uit Oosterlo. Bus 84 moet blijven. Vindt mijn moeder ook, die zit erin.]],
    [[The last one! A motion from Oosterlo. Bus 84 has to stay. My mother thinks so too, she's on it.]] },
  --# scene/brieven/say.19
  { [[Die gaat naar de griffie, want de raad moet iets vinden. Daar komen we in december op terug.]],
    [[That goes to the council clerk's office, because the council has to take a view. We'll come back to it in December.]] },
  --# scene/brieven/say.20
  { [[Twee voor elf. De tafel is leeg. Ik hoor ze al op de trap, daar komen de paspoorten.]],
    [[Two minutes to eleven. The table's clear. I can hear them on the stairs, here come the passports.]] },

  --# ===== Scene bord: Maandag, 14.00 uur =====

  --# scene/bord/title
  { [[Maandag, 14.00 uur]], [[Monday, 14.00]] },
  --# scene/bord/say.1
  { [[Twaalf kaartjes op een bord. Vraag bij elk stuk: wat gaat de gemeente hiermee dóén? Niet: wie stuurde het. En ook niet: is het een brief of een mail.]],
    [[Twelve cards on a board. Ask of each item: what is the municipality going to do with it? Not: who sent it. And not: is it a letter or an e-mail.]] },
  --# scene/bord/say.2
  { [[Twee vakken horen niet bij een proces. Wat geen archiefstuk is. En wat een ander moet openen of behandelen. Dat laatste noteren we wel.]],
    [[Two boxes don't belong to a process. What isn't a record. And what somebody else has to open or handle. We do make a note of that last kind.]] },
  --# scene/bord/note.1
  { [[Indelen doe je naar het werk van de gemeente. Een verzoek om op te treden is nog een verzoek. Het optreden zelf wordt een eigen zaak. Wat een ander moet openen of behandelen, noteren we en geven we door.]],
    [[You classify by the work of the municipality. A request to take action is still a request. The action itself becomes a case of its own. What somebody else has to open or handle, we note and hand on.]] },
  --# classify/indelen/ask
  { [[Leg elk kaartje bij het werk waar het bij hoort, of in een van de twee aparte vakken.]],
    [[Put each card with the work it belongs to, or in one of the two separate boxes.]] },
  --# classify/indelen/hint
  { [[Vraag bij elk kaartje: welk werk doet de gemeente hiermee?]],
    [[Ask of each card: what work does the municipality do with it?]] },
  --# classify/indelen/hint.2
  { [[Begin met de twee aparte vakken. Wat is geen archiefstuk, en wat is voor een ander?]],
    [[Begin with the two separate boxes. What is no record, and what is for somebody else?]] },
  --# classify/indelen/hint.3
  { [[Twijfel je tussen vragen en optreden? Lees je notities nog eens.]],
    [[In doubt between asking and acting? Read your notes again.]] },
  --# scene/bord/say.3
  { [[Kijk: geen enkele zaak heet naar een persoon. Geen 'zaak-Haan', geen 'zaak-Duinker'. Houd dat vast. Een zaak heet naar het werk.]],
    [[Look: not a single case is named after a person. No 'Haan case', no 'Duinker case'. Keep it that way. A case is named after the work.]] },
  --# scene/bord/say.4
  { [[En wanneer waarderen we?]], [[And when do we appraise?]] },
  --# scene/bord/say.5
  { [[Als een zaak klaar is. Eerder weet je het resultaat niet. Drink je thee op. In januari zien we dit bord terug.]],
    [[When a case is finished. Before that you don't know the result. Drink up your tea. We'll see this board again in January.]] },

  --# ===== Scene december: Dinsdag 1 december =====

  --# scene/december/title
  { [[Dinsdag 1 december]], [[Tuesday 1 December]] },
  --# scene/december/say.1
  { [[Twee weken later. De kapstok hangt vol natte jassen. Je hebt al 140 stukken geregistreerd, en Lotte zegt nu 'onze postbak'.]],
    [[Two weeks later. The coat rack is full of wet coats. You have registered 140 items by now, and Lotte has started saying 'our mail tray'.]] },
  --# scene/december/say.2
  { [[De burgemeester heeft laten bellen. Zij vindt dat wij die envelop niet hadden mogen openen, en ze heeft gelijk. Haar post komt niet meer langs ons. Ook de zakelijke niet.]],
    [[The mayor had somebody ring us. She feels we should not have opened that envelope, and she is right. Her mail no longer passes through us. Not even the official mail.]] },
  --# scene/december/say.3
  { [[Iemand vroeg bij de burgemeester of de envelop is aangekomen. Zij heeft niets gezien. In het postboek staat ook niets. We weten nu niet eens of hij er was.]],
    [[Somebody asked the mayor whether the envelope had arrived. She hasn't seen a thing. There's nothing in the post book either. Now we don't even know whether it was here.]] },
  --# scene/december/say.4
  { [[Die envelop kwam vandaag weer binnen, met een sticker: afzender onbekend. Iemand wacht nu twee weken op antwoord van de burgemeester, en denkt dat zij niet wil.]],
    [[That envelope came back in today, with a sticker: sender unknown. Somebody has been waiting two weeks for an answer from the mayor, and thinks she doesn't want to give one.]] },
  --# scene/december/say.5
  { [[De burgemeester laat je bedanken. In de envelop zaten een kaartje en foto's, die houdt ze zelf. En een brief over het speelveld. Die is voor ons en staat al bij de zaak.]],
    [[The mayor says thank you. There were a card and photos in the envelope, she is keeping those. And a letter about the playing field. That one is ours and is already with the case.]] },
  --# scene/december/say.6
  { [[Boer Veldkamp stond aan de balie. De kraan draaide al op zijn erf en hij mag niet beginnen. Het waterschap kent hem niet. Hij zag zijn tekening achter mij hangen. Hij zei niets.]],
    [[Farmer Veldkamp was at the front desk. The excavator was already running in his yard and he isn't allowed to start. The water board has never heard of him. He saw his drawing hanging behind me. He said nothing.]] },
  --# scene/december/say.7
  { [[Boer Veldkamp kreeg gisteren onze brief: wij gaan er niet over. Twee weken voor één zin. De kraan heeft hij vanmorgen afgebeld. Dat kost hem 300 euro.]],
    [[Farmer Veldkamp got our letter yesterday: not our business. Two weeks for one sentence. He rang off the excavator this morning. That costs him 300 euros.]] },
  --# scene/december/say.8
  { [[Boer Veldkamp belde. Zijn eigen brief lag na een week weer op de mat. Hij dacht: antwoord! Nu moet hij hem zelf naar het waterschap sturen, en de kraan is afgezegd.]],
    [[Farmer Veldkamp rang. After a week his own letter was back on the mat. He thought: an answer! Now he has to send it to the water board himself, and the excavator is off.]] },
  --# scene/december/say.9
  { [[Boer Veldkamp kwam even langs om te bedanken. Het waterschap had hem de volgende dag al gebeld. De kraan komt nu in januari, en hij weet waar hij aan toe is.]],
    [[Farmer Veldkamp dropped by to say thank you. The water board rang him the very next day. The excavator now comes in January, and he knows where he stands.]] },
  --# scene/december/say.10
  { [[Nog iets van het bord. Het bezwaar van Sluisweg 17 stond in het verkeerde vak en lag dus op het verkeerde bureau. Ik heb het vanmorgen bij Geschillen gezet. De termijn halen we nog.]],
    [[One more thing from the board. The objection from Sluisweg 17 was in the wrong box, so it lay on the wrong desk. I moved it to Disputes this morning. We can still make the term.]] },
  --# scene/december/say.11
  { [[Goeie jongen, die Milan. Maar ik heb geen plek. De afwijzing gaat vandaag de deur uit. Zijn brief leg ik in mijn la. Je weet nooit.]],
    [[Good lad, that Milan. But I have no place for him. The rejection goes out today. I'll put his letter in my drawer. You never know.]] },
  --# choose/sollicitatie/ask
  { [[Wat doe je met de sollicitatie, nu de afwijzing weggaat?]],
    [[What do you do with the application, now the rejection is going out?]] },
  --# choose/sollicitatie/option/personeel/text
  { [[Hij gaat naar het personeelsarchief. Daar zijn gegevens over mensen het best beveiligd, en er staat een goed slot op de deur.]],
    [[It goes to the personnel archive. Data about people are best protected there, and there is a good lock on the door.]] },
  --# choose/sollicitatie/option/personeel/why
  { [[Een personeelsdossier is voor wie in dienst is. Milan is niet aangesteld. Beveiligen is goed, maar het verandert zijn termijn niet.]],
    [[A personnel file is for those in service. Milan was not appointed. Protecting it is good, but it does not change its term.]] },
  --# scene/december/say.12
  { [[Dan is hij toch nog een beetje aangenomen.]],
    [[Then he's been hired just a little bit after all.]] },
  --# choose/sollicitatie/option/vandaag-weg/text
  { [[Vandaag vernietigen. Hoe korter wij zijn gegevens hebben, hoe beter.]],
    [[Destroy it today. The shorter we hold his data, the better.]] },
  --# choose/sollicitatie/option/vandaag-weg/why
  { [[Te vroeg is ook fout. De lijst geeft vier weken. In die tijd kan hij nog vragen waarom het nee was. En vernietigen doe je met een lijst, niet met een knop.]],
    [[Too early is wrong too. The list gives four weeks. In that time he can still ask why the answer was no. And you destroy with a list, not with a button.]] },
  --# scene/december/say.13
  { [[Weg is weg. Jammer van die plaat met knoppen.]],
    [[Gone is gone. Pity about that chart with the buds.]] },
  --# choose/sollicitatie/option/jaar/text
  { [[Een jaar bewaren. In het voorjaar komt er vast iets vrij bij Groen, en dan is zo'n jongen blij dat we aan hem denken.]],
    [[Keep it for a year. Something is bound to come up at Parks in spring, and then a lad like that is glad we think of him.]] },
  --# choose/sollicitatie/option/jaar/why
  { [[Goed bedoeld, maar een jaar mag alleen met zijn toestemming. Die is niet gevraagd. Zonder toestemming is het vier weken.]],
    [[Well meant, but a year is only allowed with his consent. Nobody has asked for it. Without consent it is four weeks.]] },
  --# scene/december/say.14
  { [[Zeg ik. Voor de zekerheid.]], [[That's what I say. To be on the safe side.]] },
  --# choose/sollicitatie/option/vier-weken/text
  { [[Over vier weken op de vernietigingslijst. Of we vragen Milan nu om toestemming: dan mag het een jaar.]],
    [[On the destruction list in four weeks. Or we ask Milan for consent now: then it may be a year.]] },
  --# choose/sollicitatie/option/vier-weken/why
  { [[Een afgewezen open sollicitatie blijft vier weken, of een jaar als de sollicitant dat goedvindt. De keuze is aan hem, niet aan jou of aan Jan.]],
    [[A rejected unsolicited application stays for four weeks, or for a year if the applicant agrees. The choice is his, not yours or Jan's.]] },
  --# scene/december/say.15
  { [[Vragen. Daar had ik nou niet aan gedacht. Ik zet het in de brief, onder de koek.]],
    [[Ask. Now that hadn't occurred to me. I'll put it in the letter, under the gingerbread.]] },
  --# scene/december/say.16
  { [[Ik kom voor bus 84. De raad stemt op 10 december en alle fracties zeggen al ja. Stel dat het zo loopt: welk resultaat kies jij dan?]],
    [[I've come about bus 84. The council votes on 10 December and all groups are already saying yes. Suppose it goes that way: which result do you choose?]] },
  --# choose/motie/ask
  { [[Welk resultaat past als de raad de motie steunt?]],
    [[Which result fits if the council supports the motion?]] },
  --# choose/motie/option/informatie/text
  { [[6.1.3, informatieverzoek, een jaar. Oosterlo vroeg ons iets en wij geven antwoord. Veel meer is het voor ons niet.]],
    [[6.1.3, request for information, one year. Oosterlo asked us something and we answer. It isn't much more than that for us.]] },
  --# choose/motie/option/informatie/why
  { [[Het proces klopt: er is iets gevraagd. Maar zij vroegen om steun, niet om informatie. Voor een motie staat er een eigen regel in de lijst.]],
    [[The process is right: something was asked. But they asked for support, not for information. The list has a rule of its own for a motion.]] },
  --# scene/december/say.17
  { [[Een jaar! Dan is de bus eerder vergeten dan hij stopt.]],
    [[One year! Then the bus is forgotten before it stops.]] },
  --# choose/motie/option/kennisname/text
  { [[Geen. Het kwam ter kennisname. De echte motie ligt in Oosterlo.]],
    [[None. It came for information only. The real motion is in Oosterlo.]] },
  --# choose/motie/option/kennisname/why
  { [[Het was een verzoek aan onze raad, en onze raad beslist erover. Het stuk hoort dus bij ons. Dat Oosterlo een eigen exemplaar heeft, verandert dat niet.]],
    [[It was a request to our council, and our council decides on it. So the document belongs with us. That Oosterlo has a copy of its own does not change that.]] },
  --# scene/december/say.18
  { [[Ter kennisname. Dat staat ook op de helft van wat ik in mijn leven ben kwijtgeraakt.]],
    [[For information only. That's also written on half of what I have lost in my life.]] },
  --# choose/motie/option/blijvend/text
  { [[6.1.4, motie of adhesiebetuiging: blijvend bewaren. Zodra de raad ja heeft gezegd.]],
    [[6.1.4, motion or declaration of support: preserve permanently. As soon as the council has said yes.]] },
  --# choose/motie/option/blijvend/why
  { [[Adhesie is een oud woord voor steun. Geeft de raad steun, dan is het verzoek ingewilligd en geldt 6.1.4: B. Zegt de raad nee, dan is het 6.2 en blijft het een jaar. Het resultaat beslist.]],
    [[If the council gives its support, the request has been granted and 6.1.4 applies: B. If the council says no, it is 6.2 and it stays for one year. The result decides.]] },
  --# scene/december/say.19
  { [[Zodra. Het mooiste woord van de hele selectielijst, en het staat er niet eens in.]],
    [[As soon as. The most beautiful words of the whole selection list, and they're not even in it.]] },
  --# choose/motie/option/geschil/text
  { [[13.1, geschillen. Oosterlo en de vervoerder liggen overhoop, en wij kiezen een kant.]],
    [[13.1, disputes. Oosterlo and the operator are at odds, and we are taking sides.]] },
  --# choose/motie/option/geschil/why
  { [[Er is onenigheid, maar onze gemeente behandelt geen bezwaar of klacht. Zij beslist op een verzoek. Dat is procestype 6.]],
    [[There is disagreement, but our municipality is not handling an objection or a complaint. It decides on a request. That is process type 6.]] },
  --# scene/december/say.20
  { [[Een kant kiezen is nog geen geschil. Anders stond mijn hele familie onder 13.]],
    [[Taking sides isn't a dispute yet. Otherwise my whole family would come under 13.]] },
  --# scene/december/say.21
  { [[In januari kom ik kijken hoe je de zaken waardeert. Ik neem de laatste oliebollen mee.]],
    [[In January I'll come and see how you appraise the cases. I'll bring the last of the oliebollen.]] },

  --# ===== Scene januari: Vrijdag 8 januari 2027 =====

  --# scene/januari/title
  { [[Vrijdag 8 januari 2027]], [[Friday 8 January 2027]] },
  --# scene/januari/say.1
  { [[Het nieuwe jaar. Iedereen die met jouw eerste postbak te maken kreeg, zit aan tafel. Er zijn zeven oliebollen en zes mensen. Willem heeft geteld.]],
    [[The new year. Everyone who had to do with your first mail tray is at the table. There are seven oliebollen, New Year's doughnuts, and six people. Willem has counted.]] },
  --# scene/januari/say.2
  { [[Die mail van meneer Haan. Hij kreeg van ons een mooie brief, met een folder over geluid. Maar hij vroeg om metingen en mails. Dat is een Woo-verzoek, en we hadden tot 14 december.]],
    [[That e-mail from Mr Haan. We sent him a beautiful letter, with a leaflet about noise. But he asked for measurements and e-mails. That is a Woo request, and we had until 14 December.]] },
  --# scene/januari/say.3
  { [[Die mail van meneer Haan. Hij heeft het webformulier nooit ingevuld, en dat hoefde ook niet. Zijn laatste zin was een Woo-verzoek. We hadden tot 14 december.]],
    [[That e-mail from Mr Haan. He never filled in the web form, and he didn't have to. His last sentence was a Woo request. We had until 14 December.]] },
  --# scene/januari/say.4
  { [[Die mail van meneer Haan. De herrie is opgelost, daar ging Toezicht netjes achteraan. Maar in de laatste zin stond een Woo-verzoek. We hadden tot 14 december.]],
    [[That e-mail from Mr Haan. The noise has been dealt with, Enforcement saw to that properly. But there was a Woo request in the last sentence. We had until 14 December.]] },
  --# scene/januari/say.5
  { [[Er ligt nu een officiële brief van hem: wij zijn te laat. Straks kan hij naar de rechter. Het ergste vind ik de meter. Die overschrijft zichzelf na vier weken. De metingen die hij vroeg, zijn weg.]],
    [[Now there's an official letter from him: we're late. Next he can go to court. What I mind most is the meter. It overwrites itself after four weeks. The measurements he asked for are gone.]] },
  --# scene/januari/say.6
  { [[Meneer Haan heeft op 11 december zijn besluit gekregen, met alle metingen erbij. Die meter overschrijft zichzelf na vier weken. Had jij niet gebeld, dan had ik niets meer gehad.]],
    [[Mr Haan got his decision on 11 December, with all the measurements. That meter overwrites itself after four weeks. If you hadn't rung, I would have had nothing left.]] },
  --# scene/januari/say.7
  { [[De klachtencoördinator zocht de brief van de huisarts. Mevrouw Noordzij vroeg hem terug: het was haar enige. Wij hebben hem versnipperd, zonder grond. Dat heb ik haar zelf verteld.]],
    [[The complaints coordinator was looking for the GP's letter. Mrs Noordzij asked for it back: it was her only one. We shredded it, without any ground. I told her so myself.]] },
  --# scene/januari/say.8
  { [[Mevrouw Noordzij kwam weer. Haar neef loopt stage bij het klachtenteam. Hij had de brief zien staan en vroeg bezorgd of het ging. Zij wist van niets. Het staat nu in het register van datalekken.]],
    [[Mrs Noordzij came back. Her nephew is an intern with the complaints team. He had come across the letter and asked, worried, if she was all right. She had no idea. It's in the register of data breaches now.]] },
  --# scene/januari/say.9
  { [[Mevrouw Noordzij kreeg haar klacht terug in de bus. Drie dagen later stond ze er weer mee. Ze zei: u wilde hem niet, hè? Ik had geen goed antwoord.]],
    [[Mrs Noordzij got her complaint back through the letter box. Three days later she was here with it again. She said: you didn't want it, did you? I had no good answer.]] },
  --# scene/januari/say.10
  { [[De klacht van mevrouw Noordzij is klaar. Ze kreeg excuses, en haar brief ligt achter slot. Eén persoon heeft hem gelezen. Dat kon ik laten zien, zwart op wit.]],
    [[Mrs Noordzij's complaint has been settled. She got an apology, and her letter is under lock and key. One person has read it. I could show that, in black and white.]] },
  --# scene/januari/say.11
  { [[Milan vroeg wat wij nog van hem hebben. Alles dus. Met dat stuk over zijn ziekte erbij. De vier weken waren op 29 december om. Ik vond dat geen fijn telefoontje.]],
    [[Milan asked what we still have about him. Everything, then. Including that part about his illness. The four weeks were up on 29 December. That wasn't a nice phone call.]] },
  --# scene/januari/say.12
  { [[Milan belde: waarom was het nee? Ik wilde zijn brief erbij pakken. Weg. ICT heeft hem uit een back-up gevist. Dat doen ze één keer voor me, zeiden ze.]],
    [[Milan rang: why was it no? I wanted to get out his letter. Gone. ICT fished it out of a back-up. They'll do that for me once, they said.]] },
  --# scene/januari/say.13
  { [[Milan heeft geen toestemming gegeven. Hij is al aan het werk, in Oosterlo. Zijn brief staat op de eerste lijst van dit jaar. En mijn la is leeg.]],
    [[Milan didn't give his consent. He's already at work, in Oosterlo. His letter is on the first list of this year. And my drawer is empty.]] },
  --# scene/januari/say.14
  { [[De motie lag bij het oud papier. De griffier had gelukkig een scan, met koffie erop. Voor altijd bewaren we nu dus ook haar koffie.]],
    [[The motion was in the paper recycling. Luckily the clerk had a scan, with coffee on it. So now we preserve her coffee for all time too.]] },
  --# scene/januari/say.15
  { [[Ik heb map Diversen laten sluiten. Die pdf van 43 bladzijden bleek nóg op twee plekken te staan. Ik weet nu wat 'dubbel' betekent.]],
    [[I've had the Miscellaneous folder closed. That pdf of 43 pages turned out to be in two more places. I now know what 'duplicate' means.]] },
  --# scene/januari/say.16
  { [[Ik lees tegenwoordig tot aan de groeten. Vorige week stond er onder een felicitatie: 'en stuur even alles over de rotonde'. Ik ben naar Daan gerénd.]],
    [[These days I read as far as the regards. Last week, under a birthday greeting, it said: 'and do send me everything about the roundabout'. I ran to Daan.]] },
  --# scene/januari/say.17
  { [[Vijf zaken uit jouw bak zijn klaar. Nu pas waardeer je, en wel de hele zaak. Niet de brief, niet het feest. Zoek op elk blad de dag waarop de zaak is afgesloten.]],
    [[Five cases from your tray are finished. Only now do you appraise, and you appraise the whole case. Not the letter, not the party. On each sheet, find the day on which the case was closed.]] },
  --# scene/januari/say.18
  { [[B is blijvend bewaren, V is vernietigen na een termijn. Staat er een regel in de lijst die precies past, dan gaat die vóór de algemene. Ik zeg niets meer. Ik eet.]],
    [[B is preserve permanently, V is destroy after a term. If the list has a rule that fits exactly, it comes before the general one. I'll say no more. I'm eating.]] },
  --# scene/januari/note.1
  { [[Waarderen doe je per zaak, als het resultaat bekend is. Bij deze vijf zaken telt de termijn vanaf de dag waarop de zaak is afgesloten. We tellen op de dag nauwkeurig.]],
    [[You appraise by case, when the result is known. For these five cases the term counts from the day on which the case was closed. We count to the exact day.]] },
  --# appraise/waarderen/ask
  { [[Geef elke zaak een categorie, B of V, en de datum waarop de termijn begint.]],
    [[Give each case a category, B or V, and the date on which the term starts.]] },
  --# appraise/waarderen/hint
  { [[Eerst het proces, dan het resultaat, dan pas de datum. De datum staat op het blad van de zaak.]],
    [[First the process, then the result, and only then the date. The date is on the sheet of the case.]] },
  --# appraise/waarderen/hint.2
  { [[Past er een eigen regel precies op deze zaak? Dan gaat die voor. Bij B vul je geen datum in.]],
    [[Does a rule of its own fit this case exactly? Then it goes first. With B you fill in no date.]] },
  --# appraise/waarderen/hint.3
  { [[Een zaakblad heeft veel dagen. Vanaf welke telt de termijn? Dat staat in je notities.]],
    [[A case sheet has many days. From which one does the term count? That is in your notes.]] },
  --# scene/januari/say.19
  { [[En de oliebol die over is? Die is voor wie maandag de postbak doet.]],
    [[And the oliebol that's left over? That's for whoever does the mail tray on Monday.]] },
  --# reflect/terugblik/ask
  { [[Welk stuk had jij met haast gemist? En wat in jouw manier van werken vangt dat volgende week op?]],
    [[Which item would you have missed in a hurry? And what in your way of working will catch it next week?]] },
  --# reflect/terugblik/hint
  { [[Denk aan één stuk dat anders bleek dan het leek. Niemand beoordeelt wat je schrijft.]],
    [[Think of one item that turned out different from what it seemed. Nobody judges what you write.]] },

  --# ===== Stuk H1: Huisregels postkamer =====

  --# record/H1/title
  { [[Huisregels postkamer]], [[House rules of the post room]] },
  --# record/H1/kind
  { [[huisregels]], [[house rules]] },
  --# record/H1/where
  { [[Aan de muur, naast de scanner]], [[On the wall, next to the scanner]] },
  --# record/H1/fact.1
  { [[Vastgesteld door: gemeentesecretaris]], [[Adopted by: municipal secretary]] },
  --# record/H1/fact.2
  { [[Datum: 01-03-2025]], [[Date: 01-03-2025]] },
  --# record/H1/page.1/body
  { [[
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
[[
HOUSE RULES OF THE WATERVEEN POST ROOM

1. Everything that comes in gets a stamp with today's date. Even if you won't have time to read it until tomorrow.

2. Register: date, sender, subject, case, and whether it is confidential.

3. Does the envelope say 'personal' or 'confidential'? Then the post room does not open it. It does go into the post book. It goes, unopened, to the secretariat of the person named on it. If there is something official in it after all, it comes back to us.

4. Staples out before you scan. The scanner does not care for staples.

5. The envelope is scanned as well. The date of the postmark may count later.

6. After scanning, the paper stays in the cupboard. We do not destroy anything here.

7. Lost passports go to the front desk. So do lost lunch boxes.

8. In doubt? Ask. Samira is next door and does not bite.

Added by hand:

9. Do NOT switch off the scanner with your knee. (L.)]] },

  --# ===== Stuk H2: Spiekbriefje selectielijst =====

  --# record/H2/title
  { [[Spiekbriefje selectielijst]], [[Crib sheet of the selection list]] },
  --# record/H2/kind
  { [[uittreksel]], [[extract]] },
  --# record/H2/where
  { [[Bureaula van Samira]], [[Samira's desk drawer]] },
  --# record/H2/fact.1
  { [[Gemaakt door: Samira]], [[Made by: Samira]] },
  --# record/H2/fact.2
  { [[Uit: selectielijst gemeenten 2020]], [[From: municipal selection list 2020]] },
  --# record/H2/page.1/body
  { [[
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
[[
FROM THE MUNICIPAL SELECTION LIST 2020

B is preserve permanently. V is destroy after the term.

6 Handling requests
6.1 Granted – V 5 years
6.1.3 Granted, request for information – V 1 year
6.1.4 Granted, declaration of support or motion – B
6.1.8 Granted, request for enforcement – V 5 years
6.2 Rejected – V 1 year

9 Granting a status
9.1.5 Awarded, WOZ revaluation – V 12 years

10 Levying
10.1 Imposed – V 7 years

12 Supervising and enforcing
12.2 Enforcement carried out – V 10 years

13 Handling disputes
13.1 Settled – V 5 years
13.1.1 Settled, with financial consequences – V 7 years
13.1.5 Settled, affecting WOZ valuation – V 12 years

17 Appointing persons
17.2.1 Not appointed, rejected application – V 4 weeks
17.2.2 Not appointed, with consent to keep – V 1 year

18 Paying and collecting
18.1 Paid – V 7 years
18.1.1 Paid, invoice on real estate – V 10 years

20 Informing
20.1 Carried out – V 1 year

This is only a part. The whole list has 344 lines. If in doubt, use the whole one.]] },

  --# ===== Stuk R1: Melding straatfeest Lindelaan 5 december =====

  --# record/R1/title
  { [[Melding straatfeest Lindelaan 5 december]],
    [[Notification of street party Lindelaan, 5 December]] },
  --# record/R1/kind
  { [[e-mail]], [[e-mail]] },
  --# record/R1/where
  { [[Algemene mailbox]], [[General mailbox]] },
  --# record/R1/fact.1
  { [[Ontvangen: zaterdag 14-11-2026]], [[Received: Saturday 14-11-2026]] },
  --# record/R1/fact.2
  { [[Afzender: bewoner]], [[Sender: resident]] },
  --# record/R1/page.1/title
  { [[Straatfeest Lindelaan]], [[Street party Lindelaan]] },
  --# record/R1/page.1/message.1/from
  { [[Ans Zomerdijk]], [[Ans Zomerdijk]] },
  --# record/R1/page.1/message.1/to
  { [[gemeente Waterveen]], [[municipality of Waterveen]] },
  --# record/R1/page.1/message.1/body
  { [[
Beste gemeente,

Op zaterdag 5 december houden wij een straatfeest in de Lindelaan. Dat willen we hierbij netjes melden.

Het gaat om het stuk tussen nummer 20 en nummer 64. We beginnen om 15.00 uur en stoppen om 21.00 uur. Er is soep, een kraam met wafels en een band van drie buren. Ze hebben beloofd dat ze om acht uur ophouden. We verwachten ongeveer honderd mensen.

Er komt één partytent, van drie bij vier meter. De straat blijft open voor de brandweer. Dat hebben we vorig jaar uitgeprobeerd met de bus van mijn zwager, die is even breed.

Moeten we nog iets doen? Mogen er vuurkorven staan? En kunnen we vier hekken lenen?

De buren weten ervan. Nummer 38 is tegen, maar die is tegen alles.

Vriendelijke groet, namens de bewonerscommissie,
Ans Zomerdijk]],
[[
Dear municipality,

On Saturday 5 December we are holding a street party in the Lindelaan. We would like to report that properly.

It is about the stretch between number 20 and number 64. We start at 15.00 and stop at 21.00. There will be soup, a waffle stall and a band made up of three neighbours. They have promised to finish at eight. We expect about a hundred people.

There will be one party tent, three metres by four. The street stays open for the fire brigade. We tried that out last year with my brother-in-law's van, which is just as wide.

Is there anything else we need to do? Are fire baskets allowed? And may we borrow four barriers?

The neighbours know about it. Number 38 is against it, but then he is against everything.

Kind regards, on behalf of the residents' committee,
Ans Zomerdijk]] },
  --# record/R1/why
  { [[De gemeente geeft toestemming voor iets korts: procestype 11. Een evenementenmelding staat daar als voorbeeld bij 11.1.1.]],
    [[The municipality gives permission for something short: process type 11. Notification of an event is named as an example under 11.1.1.]] },

  --# ===== Stuk R2: Bezwaar tegen WOZ-beschikking =====

  --# record/R2/title
  { [[Bezwaar tegen WOZ-beschikking]], [[Objection to WOZ valuation]] },
  --# record/R2/kind
  { [[brief]], [[letter]] },
  --# record/R2/where
  { [[Postbak, papier]], [[Mail tray, paper]] },
  --# record/R2/fact.1
  { [[Datum op de brief: 12-11-2026]], [[Date on the letter: 12-11-2026]] },
  --# record/R2/fact.2
  { [[Ontvangen: maandag 16-11-2026]], [[Received: Monday 16-11-2026]] },
  --# record/R2/page.1/title
  { [[Bezwaar tegen de WOZ-waarde van Sluisweg 17]],
    [[Objection to the WOZ value of Sluisweg 17]] },
  --# record/R2/page.1/from
  { [[B. Wintermans]], [[B. Wintermans]] },
  --# record/R2/page.1/to
  { [[de gemeente Waterveen]], [[the municipality of Waterveen]] },
  --# record/R2/page.1/body
  { [[
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

Bijlagen: kopie beschikking, foto dak, foto emmer]],
[[
Dear Sir or Madam,

On 9 October 2026 you sent me a WOZ valuation. I bought this house in August. According to you it is worth 412,000 euros. I do not agree and I object.

My reasons:

1. You count a garage. There is none. There is a shed. It holds one bicycle, if you turn the handlebars.

2. The roof is old. There is a bucket in the bedroom. I enclose a photo of the bucket.

3. The neighbours' house is bigger and is in your list for less.

I ask you to lower the value to 368,000 euros. If you would like to come and look, any day after four will do. Bring boots if it rains.

Would you write to tell me that you have received this objection, and when I will have an answer?

Yours faithfully,
B. Wintermans

Enclosures: copy of valuation, photo of roof, photo of bucket]] },
  --# record/R2/why
  { [[De gemeente behandelt een geschil: procestype 13. Dit geschil kan de WOZ-waarde veranderen. Daarvoor is een eigen regel: 13.1.5.]],
    [[The municipality handles a dispute: process type 13. This dispute can change the WOZ value, the official value of a house. There is a rule of its own for that: 13.1.5.]] },

  --# ===== Stuk R3: Factuur renovatie gymzaal De Sprint =====

  --# record/R3/title
  { [[Factuur renovatie gymzaal De Sprint]], [[Invoice for renovation of De Sprint gym]] },
  --# record/R3/kind
  { [[factuur]], [[invoice]] },
  --# record/R3/fact.2
  { [[Afzender: bouwbedrijf]], [[Sender: building firm]] },
  --# record/R3/fact.3
  { [[Bedrag: 48.400 euro]], [[Amount: 48,400 euros]] },
  --# record/R3/page.1/title
  { [[Factuur 2026-0871]], [[Invoice 2026-0871]] },
  --# record/R3/page.1/row.1/cell.1
  { [[Van]], [[From]] },
  --# record/R3/page.1/row.1/cell.2
  { [[BOUWBEDRIJF VAN BALKEN, Kade 3, Waterveen]], [[VAN BALKEN BUILDERS, Kade 3, Waterveen]] },
  --# record/R3/page.1/row.2/cell.1
  { [[Datum]], [[Date]] },
  --# record/R3/page.1/row.2/cell.2
  { [[12 november 2026]], [[12 November 2026]] },
  --# record/R3/page.1/row.3/cell.1
  { [[Aan]], [[To]] },
  --# record/R3/page.1/row.3/cell.2
  { [[gemeente Waterveen, afdeling Vastgoed]], [[municipality of Waterveen, Property department]] },
  --# record/R3/page.1/row.4/cell.1
  { [[Betreft]], [[Re]] },
  --# record/R3/page.1/row.4/cell.2
  { [[renovatie gymzaal De Sprint, tweede en laatste termijn]],
    [[renovation of De Sprint gym, second and final instalment]] },
  --# record/R3/page.2/title
  { [[Regels]], [[Lines]] },
  --# record/R3/page.2/row.1/cell.1
  { [[Omschrijving]], [[Description]] },
  --# record/R3/page.2/row.1/cell.2
  { [[Bedrag]], [[Amount]] },
  --# record/R3/page.2/row.2/cell.1
  { [[Vloer vervangen, 312 m²]], [[Floor replaced, 312 m²]] },
  --# record/R3/page.2/row.2/cell.2
  { [[21.600 euro]], [[21,600 euros]] },
  --# record/R3/page.2/row.3/cell.1
  { [[Wand achter het wandrek hersteld]], [[Wall behind the wall bars repaired]] },
  --# record/R3/page.2/row.3/cell.2
  { [[6.250 euro]], [[6,250 euros]] },
  --# record/R3/page.2/row.4/cell.1
  { [[Kleedkamers, tegels en leidingen]], [[Changing rooms, tiles and pipes]] },
  --# record/R3/page.2/row.4/cell.2
  { [[9.900 euro]], [[9,900 euros]] },
  --# record/R3/page.2/row.5/cell.1
  { [[Afvoer oud materiaal]], [[Removal of old material]] },
  --# record/R3/page.2/row.5/cell.2
  { [[2.250 euro]], [[2,250 euros]] },
  --# record/R3/page.2/row.6/cell.1
  { [[Subtotaal]], [[Subtotal]] },
  --# record/R3/page.2/row.6/cell.2
  { [[40.000 euro]], [[40,000 euros]] },
  --# record/R3/page.2/row.7/cell.1
  { [[Btw 21 procent]], [[VAT 21 per cent]] },
  --# record/R3/page.2/row.7/cell.2
  { [[8.400 euro]], [[8,400 euros]] },
  --# record/R3/page.2/row.8/cell.1
  { [[Te betalen]], [[To be paid]] },
  --# record/R3/page.2/row.8/cell.2
  { [[48.400 euro]], [[48,400 euros]] },
  --# record/R3/page.3/body
  { [[
Betaling binnen 30 dagen.

Opmerkingen

De gymzaal is eigendom van de gemeente. Het werk is op 6 november opgeleverd aan uw beheerder. Hij heeft getekend en is daarna drie keer in de ringen geweest.

Bij het openbreken van de vloer vonden wij 41 pingpongballen, een gebit en een rapport uit 1978. Deze liggen in een doos bij de conciërge. Het rapport was goed.

Met vriendelijke groet,
de administratie van Van Balken]],
[[
Payment within 30 days.

Remarks

The gym is owned by the municipality. The work was handed over to your caretaker on 6 November. He signed, and then went on the rings three times.

When we broke up the floor we found 41 ping-pong balls, a set of dentures and a school report from 1978. They are in a box with the janitor. The report was a good one.

Kind regards,
Van Balken accounts]] },
  --# record/R3/why
  { [[De gemeente betaalt: procestype 18. De factuur gaat over een gebouw. Daarvoor is een eigen regel: tien jaar.]],
    [[The municipality pays: process type 18. The invoice is about a building. There is a rule of its own for that: ten years.]] },

  --# ===== Stuk R4: Factuur printerpapier =====

  --# record/R4/title
  { [[Factuur printerpapier]], [[Invoice for printer paper]] },
  --# record/R4/fact.2
  { [[Afzender: leverancier]], [[Sender: supplier]] },
  --# record/R4/fact.3
  { [[Bedrag: 212 euro]], [[Amount: 212 euros]] },
  --# record/R4/page.1/title
  { [[Factuur 26-44120]], [[Invoice 26-44120]] },
  --# record/R4/page.1/row.1/cell.2
  { [[PAPIERHANDEL DE STAPEL]], [[DE STAPEL PAPER MERCHANTS]] },
  --# record/R4/page.1/row.2/cell.2
  { [[13 november 2026]], [[13 November 2026]] },
  --# record/R4/page.1/row.3/cell.2
  { [[gemeente Waterveen, Facilitaire Zaken]], [[municipality of Waterveen, Facilities]] },
  --# record/R4/page.1/row.4/cell.1
  { [[Uw bestelling]], [[Your order]] },
  --# record/R4/page.1/row.4/cell.2
  { [[9 november 2026, door de postkamer]], [[9 November 2026, by the post room]] },
  --# record/R4/page.2/row.2/cell.1
  { [[40 pakken printerpapier A4, wit]], [[40 packs of printer paper A4, white]] },
  --# record/R4/page.2/row.2/cell.2
  { [[148,00 euro]], [[148.00 euros]] },
  --# record/R4/page.2/row.3/cell.1
  { [[10 pakken printerpapier A4, gerecycled]], [[10 packs of printer paper A4, recycled]] },
  --# record/R4/page.2/row.3/cell.2
  { [[27,21 euro]], [[27.21 euros]] },
  --# record/R4/page.2/row.4/cell.2
  { [[175,21 euro]], [[175.21 euros]] },
  --# record/R4/page.2/row.5/cell.2
  { [[36,79 euro]], [[36.79 euros]] },
  --# record/R4/page.2/row.6/cell.2
  { [[212,00 euro]], [[212.00 euros]] },
  --# record/R4/page.3/body
  { [[
Betaling binnen 14 dagen.

Goed om te weten

Het papier is op 11 november bezorgd in de gang naast de postkamer. Uw collega van de balie heeft getekend. Eén pak was nat. Dat hebben wij niet gerekend.

U bestelt elk jaar iets minder papier. Dat merken wij. U wordt al zes jaar lang 'papierloos' en u bent bij ons nog steeds klant van de maand. Daar zijn we trots op, en een klein beetje ongerust.

Met vriendelijke groet,
De Stapel, sinds 1961]],
[[
Payment within 14 days.

Good to know

The paper was delivered on 11 November, in the corridor next to the post room. Your colleague at the front desk signed. One pack was wet. We have not charged for that one.

Every year you order a little less paper. We have noticed. You have been going 'paperless' for six years and you are still our customer of the month. We are proud of that, and just a little worried.

Kind regards,
De Stapel, since 1961]] },
  --# record/R4/why
  { [[De gemeente betaalt: procestype 18. Het gaat over papier, niet over een gebouw of grond. Dan geldt de algemene regel: zeven jaar.]],
    [[The municipality pays: process type 18. It is about paper, not about a building or land. Then the general rule applies: seven years.]] },

  --# ===== Stuk R5: Reclamefolder archiefdozen =====

  --# record/R5/title
  { [[Reclamefolder archiefdozen]], [[Advertising leaflet for archive boxes]] },
  --# record/R5/kind
  { [[folder]], [[leaflet]] },
  --# record/R5/fact.2
  { [[Afzender: bedrijf, huis aan huis]], [[Sender: company, door to door]] },
  --# record/R5/fact.3
  { [[Adres: geen]], [[Address: none]] },
  --# record/R5/page.1/body
  { [[
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
[[
DE HOEK BOX FACTORY

Is your archive comfortable in its skin?

NOW: 10 archive boxes for the price of 9!

The Clerk – sturdy, grey, acid-free. For documents that will outlive us. 4.95 euros.

The Alderman – with a handle and an extra thick bottom. Can take a knock. 6.50 euros.

The Archivist – fits the cupboard exactly. Does not talk, does not gather dust, does not fall over. 5.95 euros.

'Since we bought boxes from De Hoek, nobody dares to open them any more.' – a satisfied customer

Would you like to know more? Our salesman will be glad to visit. He rings first. Then he rings again.

Order before 1 December and get for free: a roll of tape and a mouse mat with a box on it.

To all offices in Waterveen and surroundings. Do you have a 'no advertising' sticker? Then this leaflet was delivered by mistake. Feel free to throw it away, but do order first.]] },
  --# record/R5/why
  { [[Reclame is niet bestemd om bij de gemeente te blijven. Het is geen archiefstuk. Registreren hoeft niet.]],
    [[Advertising is not meant to stay with the municipality. It is not a record. It does not have to be registered.]] },

  --# ===== Stuk R6: Gesloten envelop 'Persoonlijk – burgemeester' =====

  --# record/R6/title
  { [[Gesloten envelop 'Persoonlijk – burgemeester']], [[Sealed envelope 'Personal – mayor']] },
  --# record/R6/kind
  { [[envelop]], [[envelope]] },
  --# record/R6/fact.2
  { [[Afzender: staat er niet op]], [[Sender: not stated]] },
  --# record/R6/fact.3
  { [[Toestand: dicht]], [[Condition: sealed]] },
  --# record/R6/page.1/body
  { [[
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

Zat klem in de brievenbus. Ik heb er níét in gekeken. Alleen tegen het licht, en dan zie je niets. Is dit nu privé of werk? L.]],
[[
WHAT IT SAYS ON THE OUTSIDE

Front, in blue pen:

Personal
Mayor C. Langeveld
Raadhuisplein 1
Waterveen

Back: no name, no address. The flap has been stuck down with two pieces of tape.

Postmark: none. Somebody put the envelope in the letter box by hand, between Friday afternoon and Monday morning.

WHAT ELSE YOU CAN SEE

A brown envelope, half the size of a newspaper. About a centimetre thick. There is more than one sheet in it: if you shake it, something small slides to and fro. At the bottom left there is a ring, from tea or coffee.

The handwriting is neat. The writer has underlined 'personal' twice. The second line went through the paper.

NOTE FROM LOTTE, with a paper clip

Was stuck in the letter box. I did NOT look inside. Only held it up to the light, and then you see nothing. Is this private or work? L.]] },
  --# record/R6/why
  { [[Wij weten niet wat erin zit en mogen hem volgens de huisregel niet openen. Hij gaat dicht, met een regel in het postboek, naar het secretariaat.]],
    [[We do not know what is in it and under the house rule we may not open it. It goes to the secretariat unopened, with a line in the post book.]] },

  --# ===== Stuk R7: E-mail over geluid bij sportpark De Reiger =====

  --# record/R7/title
  { [[E-mail over geluid bij sportpark De Reiger]],
    [[E-mail about noise at De Reiger sports park]] },
  --# record/R7/fact.3
  { [[Onderwerp: weer herrie]], [[Subject: noise again]] },
  --# record/R7/page.1/title
  { [[Weer herrie]], [[Noise again]] },
  --# record/R7/page.1/message.1/from
  { [[Rob Haan]], [[Rob Haan]] },
  --# record/R7/page.1/message.1/body
  { [[
Geachte gemeente,

Het was weer zover. Zaterdagavond stond de omroepinstallatie van sportpark De Reiger aan tot kwart over elf. Ik woon op 80 meter. Ik weet nu wie er het mooiste doelpunt maakte, wie zijn auto verkeerd heeft staan en dat de frituur nog twee kroketten had.

Ik heb niets tegen sport. Ik heb zelf 22 jaar gekeept. Maar om elf uur 's avonds moet het stil zijn, dat hebt u mij in 2024 zelf beloofd. Uw collega heeft toen een meter in de lichtmast gehangen. Die hangt er nog. Wat hij zegt, heb ik nooit gehoord.

Mijn vrouw slaapt met watten in haar oren. Dat helpt, maar nu hoort ze de wekker niet.

Ik vraag u om met de club te praten. Het gaat om het volume en om de tijd. Aanstaande zaterdag spelen ze weer thuis, tegen Oosterlo. Dan komt er een drumband mee.

Bellen mag, na tien uur, want eerst laat ik de hond uit. Bobbie heeft trouwens ook last, die gaat onder de bank en komt er zondag pas weer uit, en ik wil ook alle metingen en mails hierover sinds 2024 zien.

Groeten,
Rob Haan (en Bobbie)]],
[[
Dear municipality,

Here we go again. On Saturday evening the public address system of De Reiger sports park was on until a quarter past eleven. I live 80 metres away. I now know who scored the best goal, whose car is blocking the gate and that the snack bar had two croquettes left.

I have nothing against sport. I kept goal myself for 22 years. But at eleven at night it should be quiet, you promised me that yourselves in 2024. Your colleague hung a meter in the floodlight mast at the time. It is still there. What it says, I have never heard.

My wife sleeps with cotton wool in her ears. That helps, but now she does not hear the alarm clock.

I ask you to talk to the club. It is about the volume and about the time. Next Saturday they play at home again, against Oosterlo. Then they bring a drum band.

You may ring me, after ten, because first I walk the dog. Bobbie suffers from it too, by the way, he crawls under the sofa and does not come out until Sunday, and I also want to see all measurements and e-mails about this since 2024.

Regards,
Rob Haan (and Bobbie)]] },
  --# record/R7/why
  { [[Twee verzoeken in één mail: een melding van overlast en een verzoek om stukken. Het worden twee zaken. Allebei horen ze bij procestype 6.]],
    [[Two requests in one e-mail: a nuisance report and a request for documents. They become two cases. Both belong to process type 6.]] },

  --# ===== Stuk R8: Open sollicitatie bij afdeling Groen =====

  --# record/R8/title
  { [[Open sollicitatie bij afdeling Groen]], [[Unsolicited application to the Parks department]] },
  --# record/R8/fact.2
  { [[Afzender: sollicitant]], [[Sender: applicant]] },
  --# record/R8/fact.3
  { [[Bijlage: cv, 2 bladzijden]], [[Attachment: CV, 2 pages]] },
  --# record/R8/page.1/title
  { [[Werk bij Groen]], [[Work at Parks]] },
  --# record/R8/page.1/message.1/from
  { [[Milan Herfst]], [[Milan Herfst]] },
  --# record/R8/page.1/message.1/body
  { [[
Beste meneer of mevrouw van de afdeling Groen,

Ik ben Milan, 23 jaar. Ik fiets elke dag door het Zuiderpark en ik zie uw mensen werken. Dat wil ik ook.

Ik weet dat er nu geen vacature is. Toch schrijf ik, want wie niet vraagt, blijft binnen zitten.

Wat ik kan: snoeien, maaien, een kettingzaag schoonmaken en vroeg opstaan. Ik stuur deze mail om twintig voor zeven, dus dat laatste is bewezen.

Wat ik nog niet kan: een boom herkennen zonder blad. Maar ik leer snel. Vorige winter had ik de plaat met knoppen op de wc hangen.

In mijn cv staat ook waarom ik vorig jaar vier maanden niet heb gewerkt. Ik was ziek. Dat is nu over. Wilt u dat alleen delen met mensen die het echt moeten weten?

Ik hoor graag van u. Bellen kan altijd, ook vroeg.

Groet,
Milan Herfst

Bijlage: cv Milan Herfst.pdf]],
[[
Dear Sir or Madam of the Parks department,

I am Milan, 23 years old. I cycle through the Zuiderpark every day and I see your people at work. I want to do that too.

I know there is no vacancy at the moment. I am writing all the same, because those who never ask stay indoors.

What I can do: prune, mow, clean a chainsaw and get up early. I am sending this e-mail at twenty to seven, so that last one has been proved.

What I cannot do yet: recognise a tree without leaves. But I learn fast. Last winter I had the chart with the buds on the wall of the toilet.

My CV also says why I did not work for four months last year. I was ill. That is over now. Would you share that only with people who really need to know?

I look forward to hearing from you. You can ring any time, early too.

Regards,
Milan Herfst

Attachment: cv Milan Herfst.pdf]] },
  --# record/R8/why
  { [[De gemeente kiest of zij iemand aanstelt: procestype 17. Dat er geen vacature is, verandert het proces niet.]],
    [[The municipality chooses whether to appoint somebody: process type 17. That there is no vacancy does not change the process.]] },

  --# ===== Stuk R9: Klacht over Wmo-consulent, met brief van huisarts =====

  --# record/R9/title
  { [[Klacht over Wmo-consulent, met brief van huisarts]],
    [[Complaint about a Wmo consultant, with a letter from a GP]] },
  --# record/R9/fact.1
  { [[Ontvangen: maandag 16-11-2026, aan de balie]],
    [[Received: Monday 16-11-2026, at the front desk]] },
  --# record/R9/fact.3
  { [[Bijlage: gesloten brief van een huisarts]], [[Enclosure: sealed letter from a GP]] },
  --# record/R9/page.1/title
  { [[Klacht]], [[Complaint]] },
  --# record/R9/page.1/from
  { [[T. Noordzij]], [[T. Noordzij]] },
  --# record/R9/page.1/body
  { [[
Geachte gemeente,

Op 3 november kwam een consulent van de Wmo bij mij thuis. Het ging over hulp in het huishouden. Ik wil klagen over dat gesprek.

Zij is niet gaan zitten. Ze had haar jas nog aan. Toen ik vertelde wat er met mij is, zei ze: 'U ziet er anders goed uit.' Ze keek drie keer op haar telefoon. Na elf minuten was ze weg. Ik heb daarna een uur op de rand van mijn bed gezeten.

Over de hulp zelf klaag ik niet. Die beslissing moet nog komen. Het gaat mij erom hoe ik ben behandeld. Ik wil dat iemand dat hoort, en dat het een ander niet overkomt.

Ik doe een brief van mijn huisarts hierbij. Daarin staat wat ik heb. Ik vind het niet prettig om dat op te sturen. Maar ik wil laten zien dat ik niets verzin.

Het is mijn enige exemplaar. Wilt u er voorzichtig mee zijn?

T. Noordzij

Bijlage: brief huisarts, 1 bladzijde (gezondheid)]],
[[
Dear municipality,

On 3 November a Wmo consultant came to my home. It was about help with the housework. I want to complain about that conversation.

She did not sit down. She still had her coat on. When I told her what is the matter with me, she said: 'You look fine to me.' She looked at her phone three times. After eleven minutes she was gone. I sat on the edge of my bed for an hour afterwards.

I am not complaining about the help itself. That decision is still to come. What matters to me is how I was treated. I want somebody to hear it, and I do not want it to happen to anyone else.

I enclose a letter from my GP. It says what I have. I do not like sending it. But I want to show that I am not making anything up.

It is my only copy. Would you be careful with it?

T. Noordzij

Enclosure: letter from GP, 1 page (health)]] },
  --# record/R9/why
  { [[De gemeente behandelt een klacht: procestype 13. Een klacht staat als voorbeeld bij 13.1. Er gaat geen geld om en er is geen ombudsman bij.]],
    [[The municipality handles a complaint: process type 13. A complaint is named as an example under 13.1. No money is involved and no ombudsman.]] },

  --# ===== Stuk R10: Brief over een dam in een sloot =====

  --# record/R10/title
  { [[Brief over een dam in een sloot]], [[Letter about a dam in a ditch]] },
  --# record/R10/fact.2
  { [[Afzender: bewoner, agrarisch bedrijf]], [[Sender: resident, farm]] },
  --# record/R10/fact.3
  { [[Op de envelop: Raadhuisplein 1]], [[On the envelope: Raadhuisplein 1]] },
  --# record/R10/page.1/title
  { [[Aanvraag watervergunning]], [[Application for a water permit]] },
  --# record/R10/page.1/from
  { [[G. Veldkamp, Buitendijk 4]], [[G. Veldkamp, Buitendijk 4]] },
  --# record/R10/page.1/to
  { [[Waterschap De Oude Dijk, Raadhuisplein 1, Waterveen]],
    [[De Oude Dijk water board, Raadhuisplein 1, Waterveen]] },
  --# record/R10/page.1/body
  { [[
Geacht waterschap,

Ik wil een dam met een buis leggen in de sloot achter mijn stal. Daarvoor heb ik van u een watervergunning nodig, dat las ik op uw site. De buis is zes meter lang en vijftig centimeter breed. Een tekening zit erbij. Mijn dochter heeft hem gemaakt, vandaar de koeien.

Nu rijd ik elke dag om via de Achterweg. Dat is twee kilometer met een trekker, en de school gaat om half negen in. U begrijpt dat ik daar geen vrienden maak.

De kraan is besteld voor dinsdag 1 december. Als dat te vroeg is, dan hoor ik het graag op tijd. Zo'n man met een kraan heeft het druk in de winter en die bel je niet de avond ervoor af.

Ik kon uw adres zo snel niet vinden. Ik dacht: waterschap, Waterveen, dat zal wel bij elkaar zitten.

Met vriendelijke groet,
G. Veldkamp
Buitendijk 4]],
[[
Dear water board,

I want to lay a dam with a pipe in the ditch behind my cowshed. For that I need a water permit from you, I read on your website. The pipe is six metres long and fifty centimetres wide. A drawing is enclosed. My daughter made it, hence the cows.

At present I drive round by the Achterweg every day. That is two kilometres on a tractor, and school starts at half past eight. You will understand that I am making no friends there.

The excavator has been booked for Tuesday 1 December. If that is too soon, I would like to hear in good time. A man with an excavator is busy in winter and you don't ring him off the night before.

I could not find your address so quickly. I thought: water board, Waterveen, they are bound to be in the same place.

Kind regards,
G. Veldkamp
Buitendijk 4]] },
  --# record/R10/why
  { [[Een vergunning voor werk in een sloot vraag je bij het waterschap. Wij sturen de brief meteen door, melden dat aan de afzender en noteren het.]],
    [[You apply to the water board for a permit for work in a ditch. We send the letter on at once, tell the sender and make a note of it.]] },

  --# ===== Stuk R11: Verzoek om op te treden tegen aanbouw =====

  --# record/R11/title
  { [[Verzoek om op te treden tegen aanbouw]], [[Request to act against an extension]] },
  --# record/R11/fact.1
  { [[Datum op de brief: 13-11-2026]], [[Date on the letter: 13-11-2026]] },
  --# record/R11/page.1/title
  { [[Aanbouw achter Merelstraat 14]], [[Extension behind Merelstraat 14]] },
  --# record/R11/page.1/from
  { [[M. Duinker, Merelstraat 12]], [[M. Duinker, Merelstraat 12]] },
  --# record/R11/page.1/to
  { [[burgemeester en wethouders van Waterveen]], [[the mayor and aldermen of Waterveen]] },
  --# record/R11/page.1/body
  { [[
Geacht college,

Ik woon op Merelstraat 12. Mijn buren van nummer 14 hebben in september een aanbouw gemaakt. Die is vijf meter diep en ruim drie meter hoog. Ik heb op uw site gezocht naar een vergunning. Ik vond er geen.

Sinds de aanbouw er staat, heb ik na twee uur geen zon meer in de keuken. Mijn tomaten zijn nooit rood geworden. Ik heb het eerst vriendelijk gevraagd. Mijn buurman zei dat hij 'geen zin had in papieren'. Daarna heb ik een potje chutney van groene tomaten bij hem neergezet. Dat heeft hij wel aangenomen.

Ik vraag u om op te treden tegen deze aanbouw. Wilt u nagaan of hij mag? En zo niet, wilt u er dan voor zorgen dat hij weggaat of lager wordt?

Graag krijg ik bericht wie dit behandelt en wanneer u beslist. Foto's en een tekening van de schaduw zitten erbij, van elk uur één.

Hoogachtend,
M. Duinker]],
[[
Dear Sir or Madam,

I live at Merelstraat 12. In September my neighbours at number 14 built an extension. It is five metres deep and well over three metres high. I looked for a permit on your website. I found none.

Since the extension has been there, I get no sun in my kitchen after two o'clock. My tomatoes never turned red. First I asked in a friendly way. My neighbour said he 'could not be bothered with paperwork'. Then I left a jar of green tomato chutney at his door. That he did accept.

I ask you to act against this extension. Would you check whether it is allowed? And if not, would you see to it that it goes or is made lower?

I would like to hear who is dealing with this and when you will decide. Photos and a drawing of the shadow are enclosed, one for every hour.

Yours faithfully,
M. Duinker]] },
  --# record/R11/why
  { [[De bewoner vraagt of de gemeente iets wil doen: procestype 6. Het optreden zelf wordt een andere zaak. Het resultaat is nog niet bekend.]],
    [[The resident asks whether the municipality will do something: process type 6. The action itself becomes another case. The result is not known yet.]] },

  --# ===== Stuk R12: Motie van Oosterlo over buslijn 84 =====

  --# record/R12/title
  { [[Motie van Oosterlo over buslijn 84]], [[Motion from Oosterlo about bus line 84]] },
  --# record/R12/fact.2
  { [[Afzender: griffier van Oosterlo]], [[Sender: council clerk of Oosterlo]] },
  --# record/R12/fact.3
  { [[Gericht aan: de gemeenteraad]], [[Addressed to: the municipal council]] },
  --# record/R12/page.1/title
  { [[Motie 'Laat 84 rijden', met verzoek om steun]],
    [[Motion 'Keep 84 running', with a request for support]] },
  --# record/R12/page.1/from
  { [[Gemeenteraad van Oosterlo, de griffier]],
    [[Municipal council of Oosterlo, the council clerk]] },
  --# record/R12/page.1/to
  { [[de gemeenteraad van Waterveen]], [[the municipal council of Waterveen]] },
  --# record/R12/page.1/body
  { [[
Geachte raadsleden,

Op 5 november heeft onze raad de motie 'Laat 84 rijden' aangenomen, met 23 stemmen voor en geen stem tegen. Dat laatste komt bij ons zelden voor.

Buslijn 84 rijdt van Oosterlo via Buitendijk naar het station van Waterveen. De vervoerder wil hem in juli laten stoppen. Dan kan een leerling uit Buitendijk alleen nog met de fiets naar school, langs de provinciale weg.

Onze raad vraagt de provincie om de lijn te houden. Dat verzoek wordt sterker als meer gemeenten het steunen. Daarom vragen wij u: wil uw raad zich achter deze motie stellen?

De motie zit hierbij. Wij horen graag uw besluit. De bus is ook welkom voor een proefrit. Vertrek elk uur, om zeven over, behalve als hij niet komt.

Hoogachtend,
namens de raad van Oosterlo,
de griffier

Bijlage: motie M-2026-31]],
[[
Dear members of the council,

On 5 November our council adopted the motion 'Keep 84 running', by 23 votes to none. That last figure is rare with us.

Bus line 84 runs from Oosterlo via Buitendijk to Waterveen station. The operator wants to end it in July. A pupil from Buitendijk will then only be able to get to school by bicycle, along the provincial road.

Our council asks the province to keep the line. That request becomes stronger if more municipalities support it. We therefore ask you: will your council stand behind this motion?

The motion is enclosed. We look forward to your decision. You are also welcome on the bus for a trial ride. Departs every hour, at seven minutes past, except when it doesn't come.

Yours faithfully,
on behalf of the council of Oosterlo,
the council clerk

Enclosure: motion M-2026-31]] },
  --# record/R12/why
  { [[Oosterlo vraagt of onze raad de motie steunt: procestype 6. Zegt de raad ja, dan is er een eigen regel: 6.1.4, blijvend bewaren.]],
    [[Oosterlo asks whether our council supports the motion: process type 6. If the council says yes, there is a rule of its own: 6.1.4, preserve permanently.]] },

  --# ===== Stuk Z1: Zaak straatfeest Lindelaan =====

  --# record/Z1/title
  { [[Zaak straatfeest Lindelaan]], [[Case: street party Lindelaan]] },
  --# record/Z1/kind
  { [[zaakblad]], [[case sheet]] },
  --# record/Z1/where
  { [[DMS]], [[DMS]] },
  --# record/Z1/fact.1
  { [[Kwam uit: R1]], [[Came from: R1]] },
  --# record/Z1/fact.2
  { [[Status: afgesloten]], [[Status: closed]] },
  --# record/Z1/page.1/title
  { [[Zaakblad]], [[Case sheet]] },
  --# record/Z1/page.1/row.1/cell.1
  { [[Zaak]], [[Case]] },
  --# record/Z1/page.1/row.1/cell.2
  { [[Melding straatfeest Lindelaan]], [[Notification of street party Lindelaan]] },
  --# record/Z1/page.1/row.2/cell.1
  { [[Behandelaar]], [[Handled by]] },
  --# record/Z1/page.1/row.2/cell.2
  { [[Vergunningen]], [[Permits]] },
  --# record/Z1/page.2/title
  { [[Verloop]], [[Course]] },
  --# record/Z1/page.2/row.1/cell.2
  { [[Gebeurtenis]], [[Event]] },
  --# record/Z1/page.2/row.2/cell.2
  { [[melding ontvangen, per e-mail]], [[notification received, by e-mail]] },
  --# record/Z1/page.2/row.3/cell.2
  { [[melding geregistreerd]], [[notification registered]] },
  --# record/Z1/page.2/row.4/cell.2
  { [[brandweer gevraagd: straat is breed genoeg]], [[fire brigade asked: street is wide enough]] },
  --# record/Z1/page.2/row.5/cell.2
  { [[gebeld met mevrouw Zomerdijk: wel hekken, geen vuurkorven]],
    [[phoned Mrs Zomerdijk: barriers yes, fire baskets no]] },
  --# record/Z1/page.2/row.6/cell.2
  { [[toestemming verzonden, met drie voorwaarden]], [[permission sent, with three conditions]] },
  --# record/Z1/page.2/row.7/cell.2
  { [[resultaat: verleend. Zaak afgesloten.]], [[result: granted. Case closed.]] },
  --# record/Z1/page.3/title
  { [[Gegevens uit de toestemming]], [[Details from the permission]] },
  --# record/Z1/page.3/row.1/cell.1
  { [[Dag van het feest]], [[Day of the party]] },
  --# record/Z1/page.3/row.2/cell.1
  { [[Tijd]], [[Time]] },
  --# record/Z1/page.3/row.2/cell.2
  { [[15.00 tot 21.00 uur]], [[15.00 to 21.00]] },
  --# record/Z1/page.3/row.3/cell.1
  { [[Muziek]], [[Music]] },
  --# record/Z1/page.3/row.3/cell.2
  { [[tot 20.00 uur]], [[until 20.00]] },
  --# record/Z1/page.3/row.4/cell.1
  { [[Hekken]], [[Barriers]] },
  --# record/Z1/page.3/row.4/cell.2
  { [[vier stuks, halen en brengen bij de werf]],
    [[four, to be collected from and returned to the depot]] },
  --# record/Z1/page.4/body
  { [[
AANTEKENING

Op 7 december bracht mevrouw Zomerdijk een wafel en een bedankkaartje aan de balie. Het kaartje hangt op het prikbord. De wafel is niet geregistreerd.]],
[[
NOTE

On 7 December Mrs Zomerdijk brought a waffle and a thank-you card to the front desk. The card is on the notice board. The waffle was not registered.]] },
  --# record/Z1/relation/R1
  { [[ontstaan uit]], [[came from]] },
  --# record/Z1/why
  { [[Toestemming voor iets korts is 11.1.1: een jaar. De termijn telt vanaf de dag waarop de zaak is afgesloten, 24-11-2026. Het feest zelf was later, maar daar telt de lijst hier niet vanaf.]],
    [[Permission for something short is 11.1.1: one year. The term counts from the day on which the case was closed, 24-11-2026. The party itself was later, but here the list does not count from that day.]] },

  --# ===== Stuk Z2: Zaak factuur gymzaal De Sprint =====

  --# record/Z2/title
  { [[Zaak factuur gymzaal De Sprint]], [[Case: invoice for De Sprint gym]] },
  --# record/Z2/fact.1
  { [[Kwam uit: R3]], [[Came from: R3]] },
  --# record/Z2/page.1/row.1/cell.2
  { [[Betaling factuur 2026-0871, renovatie gymzaal De Sprint]],
    [[Payment of invoice 2026-0871, renovation of De Sprint gym]] },
  --# record/Z2/page.1/row.2/cell.2
  { [[Financiën]], [[Finance]] },
  --# record/Z2/page.2/row.2/cell.2
  { [[datum op de factuur]], [[date on the invoice]] },
  --# record/Z2/page.2/row.3/cell.2
  { [[factuur ontvangen en geregistreerd]], [[invoice received and registered]] },
  --# record/Z2/page.2/row.4/cell.2
  { [[geboekt bij Vastgoed]], [[booked to Property]] },
  --# record/Z2/page.2/row.5/cell.2
  { [[vraag aan Van Balken: klopt het aantal tegels in kleedkamer 2?]],
    [[question to Van Balken: is the number of tiles in changing room 2 correct?]] },
  --# record/Z2/page.2/row.6/cell.2
  { [[antwoord: ja, er lagen er eerst meer dan op de tekening]],
    [[answer: yes, there used to be more of them than on the drawing]] },
  --# record/Z2/page.2/row.7/cell.2
  { [[goedgekeurd door het hoofd Vastgoed]], [[approved by the head of Property]] },
  --# record/Z2/page.2/row.8/cell.2
  { [[48.400 euro betaald]], [[48,400 euros paid]] },
  --# record/Z2/page.2/row.9/cell.2
  { [[resultaat: betaald. Zaak afgesloten.]], [[result: paid. Case closed.]] },
  --# record/Z2/page.3/title
  { [[Gegevens]], [[Details]] },
  --# record/Z2/page.3/row.1/cell.1
  { [[Gebouw]], [[Building]] },
  --# record/Z2/page.3/row.1/cell.2
  { [[gymzaal De Sprint, eigendom van de gemeente]], [[De Sprint gym, owned by the municipality]] },
  --# record/Z2/page.3/row.2/cell.1
  { [[Werk]], [[Work]] },
  --# record/Z2/page.3/row.2/cell.2
  { [[vloer, wand, kleedkamers]], [[floor, wall, changing rooms]] },
  --# record/Z2/page.3/row.3/cell.1
  { [[Opgeleverd]], [[Handed over]] },
  --# record/Z2/page.4/body
  { [[
AANTEKENING

De tekeningen en het contract van de renovatie zitten in een andere zaak. Dit blad gaat alleen over de betaling. Het gebit uit de vloer is nog niet opgehaald.]],
[[
NOTE

The drawings and the contract of the renovation are in another case. This sheet is about the payment only. The dentures from the floor have not been collected yet.]] },
  --# record/Z2/why
  { [[Een factuur over onroerend goed is 18.1.1: tien jaar. De zaak is klaar als er is betaald: 11-12-2026. De datum op de factuur telt niet.]],
    [[An invoice about real estate is 18.1.1: ten years. The case is finished when payment has been made: 11-12-2026. The date on the invoice does not count.]] },

  --# ===== Stuk Z3: Zaak open sollicitatie Groen =====

  --# record/Z3/title
  { [[Zaak open sollicitatie Groen]], [[Case: unsolicited application Parks]] },
  --# record/Z3/where
  { [[DMS, afgeschermd]], [[DMS, restricted]] },
  --# record/Z3/fact.1
  { [[Kwam uit: R8]], [[Came from: R8]] },
  --# record/Z3/page.1/row.1/cell.2
  { [[Open sollicitatie afdeling Groen]], [[Unsolicited application, Parks department]] },
  --# record/Z3/page.1/row.2/cell.2
  { [[Personeel en Organisatie]], [[Human Resources]] },
  --# record/Z3/page.1/row.3/cell.1
  { [[Wie mag dit zien]], [[Who may see this]] },
  --# record/Z3/page.1/row.3/cell.2
  { [[behandelaar en beheerder groen]], [[handler and parks officer]] },
  --# record/Z3/page.2/row.2/cell.2
  { [[e-mail met cv ontvangen en geregistreerd]], [[e-mail with CV received and registered]] },
  --# record/Z3/page.2/row.3/cell.2
  { [[doorgegeven aan de beheerder groen]], [[passed to the parks officer]] },
  --# record/Z3/page.2/row.4/cell.2
  { [[kort gesprek gehad, met koek]], [[short conversation, with gingerbread]] },
  --# record/Z3/page.2/row.5/cell.2
  { [[besluit: geen plek in het team]], [[decision: no place in the team]] },
  --# record/Z3/page.2/row.6/cell.2
  { [[afwijzing verzonden]], [[rejection sent]] },
  --# record/Z3/page.2/row.7/cell.2
  { [[resultaat: niet aangesteld. Zaak afgesloten.]], [[result: not appointed. Case closed.]] },
  --# record/Z3/page.3/row.1/cell.1
  { [[Vacature]], [[Vacancy]] },
  --# record/Z3/page.3/row.1/cell.2
  { [[nee, open sollicitatie]], [[no, unsolicited application]] },
  --# record/Z3/page.3/row.2/cell.1
  { [[Toestemming om langer te bewaren]], [[Consent to keep longer]] },
  --# record/Z3/page.3/row.2/cell.2
  { [[zit niet in deze zaak]], [[not in this case]] },
  --# record/Z3/page.4/body
  { [[
AANTEKENING

De beheerder groen noemt de sollicitant 'een goeie'. Er is in de komende twee jaar geen ruimte in het team. De sollicitant is gewezen op de gemeente Oosterlo. Daar zoeken ze iemand die vroeg op kan staan.]],
[[
NOTE

The parks officer calls the applicant 'a good one'. There is no room in the team for the next two years. The applicant has been pointed to the municipality of Oosterlo. They are looking for somebody who can get up early.]] },
  --# record/Z3/why
  { [[Een afgewezen open sollicitatie zonder toestemming om te bewaren is 17.2.1: vier weken. De zaak sloot met de afwijzing, op 01-12-2026. Sinds 29-12-2026 mag zij op een vernietigingslijst.]],
    [[A rejected unsolicited application without consent to keep it is 17.2.1: four weeks. The case closed with the rejection, on 01-12-2026. Since 29-12-2026 it may go on a destruction list.]] },

  --# ===== Stuk Z4: Zaak klacht over een gesprek Wmo =====

  --# record/Z4/title
  { [[Zaak klacht over een gesprek Wmo]], [[Case: complaint about a Wmo conversation]] },
  --# record/Z4/fact.1
  { [[Kwam uit: R9]], [[Came from: R9]] },
  --# record/Z4/page.1/row.1/cell.2
  { [[Klacht over een gesprek Wmo]], [[Complaint about a Wmo conversation]] },
  --# record/Z4/page.1/row.2/cell.2
  { [[klachtencoördinator]], [[complaints coordinator]] },
  --# record/Z4/page.2/row.2/cell.2
  { [[het gesprek waar de klacht over gaat]], [[the conversation the complaint is about]] },
  --# record/Z4/page.2/row.3/cell.2
  { [[klacht ontvangen]], [[complaint received]] },
  --# record/Z4/page.2/row.4/cell.2
  { [[bericht aan mevrouw: wij behandelen uw klacht]],
    [[message to the lady: we are dealing with your complaint]] },
  --# record/Z4/page.2/row.5/cell.2
  { [[gesprek met mevrouw en met de consulent, apart]],
    [[talked to the lady and to the consultant, separately]] },
  --# record/Z4/page.2/row.6/cell.2
  { [[gesprek samen, met jassen uit]], [[talked together, coats off]] },
  --# record/Z4/page.2/row.7/cell.2
  { [[antwoord verzonden: klacht gegrond, excuses]], [[answer sent: complaint upheld, apologies]] },
  --# record/Z4/page.2/row.8/cell.2
  { [[resultaat: afgehandeld. Zaak afgesloten.]], [[result: settled. Case closed.]] },
  --# record/Z4/page.3/row.1/cell.1
  { [[Onderwerp]], [[Subject]] },
  --# record/Z4/page.3/row.1/cell.2
  { [[bejegening (hoe iemand is behandeld)]], [[conduct (how somebody was treated)]] },
  --# record/Z4/page.3/row.2/cell.1
  { [[Schadevergoeding gevraagd]], [[Compensation asked for]] },
  --# record/Z4/page.3/row.2/cell.2
  { [[nee]], [[no]] },
  --# record/Z4/page.3/row.3/cell.1
  { [[Ombudsman]], [[Ombudsman]] },
  --# record/Z4/page.3/row.3/cell.2
  { [[niet bij betrokken]], [[not involved]] },
  --# record/Z4/page.3/row.4/cell.1
  { [[Beslissing over de hulp zelf]], [[Decision about the help itself]] },
  --# record/Z4/page.3/row.4/cell.2
  { [[andere zaak, niet veranderd]], [[another case, not changed]] },
  --# record/Z4/page.4/body
  { [[
AANTEKENING

Het team Wmo heeft afgesproken: gaan zitten, jas uit, telefoon in de tas. Er komt geen poster. Mevrouw vroeg daar uitdrukkelijk om.]],
[[
NOTE

The Wmo team has agreed: sit down, coat off, phone in your bag. There will be no poster. The lady expressly asked for that.]] },
  --# record/Z4/creator
  { [[Klachtencoördinator]], [[Complaints coordinator]] },
  --# record/Z4/why
  { [[Een klacht die is afgehandeld, zonder geld en zonder ombudsman, is 13.1: vijf jaar. De termijn telt vanaf 15-12-2026, de dag van het antwoord en het sluiten van de zaak.]],
    [[A complaint that has been settled, without money and without the ombudsman, is 13.1: five years. The term counts from 15-12-2026, the day of the answer and of closing the case.]] },

  --# ===== Stuk Z5: Zaak motie buslijn 84 =====

  --# record/Z5/title
  { [[Zaak motie buslijn 84]], [[Case: motion on bus line 84]] },
  --# record/Z5/fact.1
  { [[Kwam uit: R12]], [[Came from: R12]] },
  --# record/Z5/page.1/row.1/cell.2
  { [[Verzoek van Oosterlo om steun voor motie 'Laat 84 rijden']],
    [[Request from Oosterlo to support the motion 'Keep 84 running']] },
  --# record/Z5/page.1/row.2/cell.2
  { [[griffie]], [[council clerk's office]] },
  --# record/Z5/page.2/row.2/cell.2
  { [[datum op de brief]], [[date on the letter]] },
  --# record/Z5/page.2/row.3/cell.2
  { [[brief ontvangen en geregistreerd]], [[letter received and registered]] },
  --# record/Z5/page.2/row.4/cell.2
  { [[doorgegeven aan de griffie]], [[passed to the council clerk's office]] },
  --# record/Z5/page.2/row.5/cell.2
  { [[besproken met de fracties]], [[discussed with the party groups]] },
  --# record/Z5/page.2/row.6/cell.2
  { [[de raad steunt de motie: 29 voor, 2 tegen]],
    [[the council supports the motion: 29 for, 2 against]] },
  --# record/Z5/page.2/row.7/cell.2
  { [[brief met het besluit verzonden aan Oosterlo en aan de provincie]],
    [[letter with the decision sent to Oosterlo and to the province]] },
  --# record/Z5/page.2/row.8/cell.2
  { [[resultaat: ingewilligd. Zaak afgesloten.]], [[result: granted. Case closed.]] },
  --# record/Z5/page.3/row.1/cell.1
  { [[Gevraagd]], [[Asked for]] },
  --# record/Z5/page.3/row.1/cell.2
  { [[steun voor een motie van een andere raad]], [[support for a motion of another council]] },
  --# record/Z5/page.3/row.2/cell.1
  { [[Besluit van onze raad]], [[Decision of our council]] },
  --# record/Z5/page.3/row.2/cell.2
  { [[steun gegeven]], [[support given]] },
  --# record/Z5/page.4/body
  { [[
AANTEKENING

Een inspreker uit Buitendijk, 14 jaar, kwam met de fiets. Zij was nat. De twee leden die tegen stemden, hebben haar daarna thuisgebracht.]],
[[
NOTE

A speaker from Buitendijk, aged 14, came by bicycle. She was wet. The two members who voted against drove her home afterwards.]] },
  --# record/Z5/creator
  { [[Griffie]], [[Council clerk's office]] },
  --# record/Z5/why
  { [[De raad heeft de motie gesteund: het verzoek is ingewilligd. Een motie heeft een eigen regel, 6.1.4: blijvend bewaren. Bij B telt geen termijn.]],
    [[The council supported the motion: the request was granted. A motion has a rule of its own, 6.1.4: preserve permanently. With B no term counts.]] },

  --# ===== Personen =====

  --# person/samira/name
  { [[Samira el Idrissi]], [[Samira el Idrissi]] },
  --# person/samira/role
  { [[Recordmanager, jouw buddy]], [[Records manager, your buddy]] },
  --# person/lotte/name
  { [[Lotte Hoekstra]], [[Lotte Hoekstra]] },
  --# person/lotte/role
  { [[Medewerker balie]], [[Front-desk officer]] },
  --# person/daan/name
  { [[Daan Postma]], [[Daan Postma]] },
  --# person/daan/role
  { [[Woo-coördinator]], [[Woo coordinator]] },
  --# person/jan/name
  { [[Jan Verhoef]], [[Jan Verhoef]] },
  --# person/jan/role
  { [[Beheerder groen]], [[Parks officer]] },
  --# person/willem/name
  { [[Willem Terpstra]], [[Willem Terpstra]] },
  --# person/willem/role
  { [[Gemeentearchivaris]], [[Municipal archivist]] },
  --# person/ik/name
  { [[Jij]], [[You]] },
  --# person/ik/role
  { [[Informatiebeheerder, eerste week]], [[Information officer, first week]] },

  --# ===== Slotteksten =====

  --# ending/op-orde/title
  { [[Elk stuk op zijn plek]], [[Every item in its place]] },
  --# ending/op-orde/text
  { [[
Twaalf stukken, en elk kwam waar het hoorde. De klok van meneer Haan liep vanaf de eerste dag. Mevrouw Noordzij werd gehoord, en door niet meer ogen gelezen dan nodig was. De boer weet waar zijn dam blijft.

Het kostte een ochtend lezen. Lotte heeft een regel aan de muur toegevoegd: '10. Tot aan de groeten.']],
[[
Twelve items, and each of them got where it belonged. Mr Haan's clock ran from the first day. Mrs Noordzij was heard, and read by no more eyes than necessary. The farmer knows where he stands with his dam.

It took a morning of reading. Lotte has added a line to the wall: '10. As far as the regards.']] },
  --# ending/hersteld/title
  { [[Bijna goed, en rechtgezet]], [[Nearly right, and put right]] },
  --# ending/hersteld/text
  { [[
Geen termijn gemist en niets voorgoed verloren. Maar ergens heeft iemand gewacht, meegelezen of gezocht. Dat is rechtgezet, met een telefoontje, een excuus of een avond werk van een ander.

Kijk bij de beslissingen terug waar dat begon. Het was bijna altijd een stuk dat eerst heel gewoon leek.]],
[[
No term missed and nothing lost for good. But somewhere somebody had to wait, read what was not theirs, or search. That has been put right, with a phone call, an apology or an evening's work by somebody else.

Look back through your decisions to see where it began. It was nearly always an item that looked quite ordinary at first.]] },
  --# ending/gemist/title
  { [[De tafel was leeg, maar te vroeg]], [[The table was clear, but too soon]] },
  --# ending/gemist/text
  { [[
Om elf uur was alles weg, en iets daarvan komt niet meer terug: een termijn, een meting, een brief. Niemand deed het met opzet. Het stuk leek gewoon, en de balie ging open.

Wat nu telt: eerlijk zeggen wat er mis is, helpen wie er last van heeft, en het volgende week anders doen. Maandag om half negen staat er weer een bak.]],
[[
By eleven everything was gone, and part of it will not come back: a term, a measurement, a letter. Nobody did it on purpose. The item looked ordinary, and the desk was opening.

What counts now: saying honestly what went wrong, helping those who suffer from it, and doing it differently next week. On Monday at half past eight there will be another tray.]] },

  --# ===== Indelingen =====

  --# scheme/werk/class/verzoeken/title
  { [[6 Verzoeken behandelen]], [[6 Handling requests]] },
  --# scheme/werk/class/verzoeken/hint
  { [[Iemand vraagt of de gemeente iets wil doen of geven]],
    [[Somebody asks whether the municipality will do or give something]] },
  --# scheme/werk/class/heffen/title
  { [[10 Heffen]], [[10 Levying]] },
  --# scheme/werk/class/heffen/hint
  { [[De gemeente legt een belasting op]], [[The municipality imposes a tax]] },
  --# scheme/werk/class/toestemming/title
  { [[11 Toestemming verlenen]], [[11 Granting permission]] },
  --# scheme/werk/class/toestemming/hint
  { [[Iemand wil iets doen en de gemeente zegt of het mag]],
    [[Somebody wants to do something and the municipality says whether it is allowed]] },
  --# scheme/werk/class/handhaven/title
  { [[12 Toezien en handhaven]], [[12 Supervising and enforcing]] },
  --# scheme/werk/class/handhaven/hint
  { [[De gemeente controleert zelf en treedt op]],
    [[The municipality checks for itself and takes action]] },
  --# scheme/werk/class/geschillen/title
  { [[13 Geschillen behandelen]], [[13 Handling disputes]] },
  --# scheme/werk/class/geschillen/hint
  { [[Iemand is het oneens met wat de gemeente deed: bezwaar, klacht]],
    [[Somebody disagrees with what the municipality did: objection, complaint]] },
  --# scheme/werk/class/personen/title
  { [[17 Personen aanstellen]], [[17 Appointing persons]] },
  --# scheme/werk/class/personen/hint
  { [[Iemand komt wel of niet in dienst]], [[Somebody does or does not enter service]] },
  --# scheme/werk/class/betalen/title
  { [[18 Betalen en innen]], [[18 Paying and collecting]] },
  --# scheme/werk/class/betalen/hint
  { [[De gemeente betaalt of krijgt geld]], [[The municipality pays or receives money]] },
  --# scheme/werk/class/geen-stuk/title
  { [[Geen archiefstuk]], [[Not a record]] },
  --# scheme/werk/class/geen-stuk/hint
  { [[Niet bestemd om bij de gemeente te blijven]], [[Not meant to stay with the municipality]] },
  --# scheme/werk/class/doorgeven/title
  { [[Doorgeven of doorsturen]], [[Hand over or send on]] },
  --# scheme/werk/class/doorgeven/hint
  { [[Iemand anders moet dit openen of behandelen; wij noteren het wel]],
    [[Somebody else has to open or handle this; we do make a note of it]] },
}

-- De Engelse tekst van je casus. Wil je geen Engels? Gooi dit bestand weg, de rest werkt dan gewoon.
--# Engels vertaalblad van "Mijn casus". Bijwerken: casus translate mijn-casus --to en
--# Links het Nederlands, letterlijk zoals in de casus. Rechts het Engels: alleen dat vul je in.
--# TE DOEN: hier is nog geen Engels. De speler ziet zolang het Nederlands.
--# GEWIJZIGD: het Nederlands is veranderd nadat het Engels is gemaakt. Klopt het Engels weer?
--#   Haal dan de regel met GEWIJZIGD weg.
--# Regels met --# schrijft het programma. Je eigen commentaar met -- blijft staan.
--# 223 klaar, 0 gewijzigd, 0 te doen, 0 niet meer gebruikt.

translation "en" {

  --# ===== De casus =====

  --# case/title
  { [[Mijn casus]], [[Mijn casus]] },
  --# case/summary
  { [[De brugwachter gaat met pensioen en laat een doos achter. Wat moet blijven, wat mag weg, en waarom heeft net vandaag iemand een vraag?]],
    [[The bridge keeper retires and leaves a box behind. What has to stay, what may go, and why does somebody have a question today of all days?]] },

  --# ===== Scene brug: Maandag, 9.30 uur =====

  -- Scene 1
  --# scene/brug/title
  { [[Maandag, 9.30 uur]], [[Monday, 9.30 a.m.]] },
  --# scene/brug/say.1
  { [[Het huisje bij de brug is drie bij drie meter. Er past een stoel in, een kachel, en Bea. Op de stoel staat een doos.]],
    [[The hut by the bridge is three metres by three. It holds a chair, a stove, and Bea. On the chair stands a box.]] },
  --# scene/brug/say.2
  { [[Daar ben je! Dit is alles wat hier in twintig jaar is blijven liggen. Donderdag ga ik weg. Neem je hem mee?]],
    [[There you are! This is all that was left lying here in twenty years. I leave on Thursday. Will you take it?]] },
  --# choose/doos/ask
  { [[Wat doe je met de doos?]], [[What do you do with the box?]] },
  --# choose/doos/option/container/text
  { [[Meenemen en in de container zetten. Na twintig jaar kijkt hier niemand meer naar, en Bea is er dan mooi vanaf.]],
    [[Take it and put it in the skip. After twenty years nobody looks at this any more, and Bea is rid of it.]] },
  --# choose/doos/option/container/why
  { [[Je weet niet wat erin zit. Stukken van de gemeente mogen alleen weg volgens de selectielijst, en nooit ongelezen.]],
    [[You do not know what is in it. The municipality's records may only go by the selection list, and never unread.]] },
  --# scene/brug/say.3
  { [[Zo snel? Ik had er nog een paperclip uit willen halen.]],
    [[That fast? I still wanted to take a paper clip out.]] },
  --# choose/doos/option/bekijken/text
  { [[Eerst samen bekijken. Daarna gaat hij mee.]],
    [[First look through it together. Then it comes along.]] },
  --# choose/doos/option/bekijken/why
  { [[Bea weet nu nog waar elk stuk vandaan komt. Donderdag niet meer. Eerst weten wat het is, dan pas beslissen.]],
    [[Now Bea still knows where each item came from. On Thursday she is gone. First know what it is, only then decide.]] },
  --# scene/brug/say.4
  { [[Ga zitten. Nee, niet daar, dat is de kachel.]],
    [[Sit down. No, not there, that is the stove.]] },
  --# choose/doos/option/ophalen/text
  { [[Hij mag blijven staan. Ik stuur volgende week iemand die hem netjes komt ophalen.]],
    [[It can stay. Next week I will send somebody to collect it properly.]] },
  --# choose/doos/option/ophalen/why
  { [[Er gaat niets verloren, en dat is goed. Maar volgende week is Bea weg, en haar verhaal ook.]],
    [[Nothing gets lost, and that is good. But next week Bea is gone, and so is her story.]] },
  --# scene/brug/say.5
  { [[Volgende week sta ik op een camping. Maar de doos is geduldig.]],
    [[Next week I will be on a camp site. But the box is patient.]] },
  --# scene/brug/say.6
  { [[Ik zag een doos bij de container staan. Ik heb hem weer naar binnen gebracht. We bekijken hem nu alsnog.]],
    [[I saw a box by the skip. I brought it back in. We will look through it after all.]] },
  --# scene/brug/say.7
  { [[Bovenop ligt een foto. Die moet je zien.]],
    [[There is a photograph on top. You have to see it.]] },
  --# ask/gesprek/ask
  { [[Bea heeft nog tijd voor twee vragen. Wat vraag je?]],
    [[Bea has time for two more questions. What do you ask?]] },
  --# ask/gesprek/option/weggooien/text
  { [[Wat kan er volgens u allemaal weg?]], [[What do you think can go?]] },
  --# ask/gesprek/option/weggooien/answer
  { [[Alles, behalve de foto. Maar wie ben ik? Ik draai aan een wiel.]],
    [[All of it, except the photograph. But who am I? I turn a wheel.]] },
  --# ask/gesprek/option/weggooien/why
  { [[Bea mag iets vinden, maar zij beslist het niet. De selectielijst zegt wat weg mag.]],
    [[Bea may have an opinion, but it is not her decision. The selection list says what may go.]] },
  --# ask/gesprek/option/vertellen/text
  { [[Vertelt u eens: hoe is deze doos ontstaan?]], [[Tell me: how did this box come about?]] },
  --# ask/gesprek/option/vertellen/answer
  { [[Wie iets over de brug had, bracht het hier. Klachten, briefjes, een keer een taart. En in 2024 die vlottenrace, daar ging het hele dorp over praten.]],
    [[Whoever had something about the bridge brought it here. Complaints, notes, a cake once. And in 2024 that raft race, the whole village talked about it.]] },
  --# ask/gesprek/option/vertellen/why
  { [[Een open vraag, en je laat Bea vertellen. Zo hoor je ook wat niet in de doos zit.]],
    [[An open question, and you let Bea talk. That way you also hear about what is not in the box.]] },
  --# ask/gesprek/option/doorvragen/text
  { [[Die vlottenrace: werd daarover ook gemaild of geappt?]],
    [[That raft race: was there e-mail or chat about it too?]] },
  --# ask/gesprek/option/doorvragen/answer
  { [[Geappt! In de groep Vlot en Vast. Ik heb een uitdraai gemaakt, die ligt onder de taartdoos.]],
    [[Chat! In the group Vlot en Vast. I made a printout, it is under the cake box.]] },
  --# ask/gesprek/option/doorvragen/why
  { [[Je vraagt door op wat zij zelf noemt. Een appje over het werk is ook een document van de gemeente.]],
    [[You ask on about what she brought up herself. A chat message about work is a document of the municipality too.]] },
  --# ask/gesprek/option/uitleg/text
  { [[Weet u dat stukken van de gemeente onder de Archiefwet vallen?]],
    [[Do you know that the municipality's records fall under the Archives Act?]] },
  --# ask/gesprek/option/uitleg/answer
  { [[Nee. Is dat erg? Moet ik nu iets tekenen?]],
    [[No. Is that bad? Do I have to sign something now?]] },
  --# ask/gesprek/option/uitleg/why
  { [[Het klopt, maar het is geen vraag. Bea schrikt, en je weet nog niets meer.]],
    [[It is true, but it is not a question. Bea is startled, and you know nothing more.]] },
  --# scene/brug/say.8
  { [[Onder de taartdoos. Genoteerd.]], [[Under the cake box. Noted.]] },
  --# scene/brug/say.9
  { [[Onder de taartdoos ligt ook nog papier. Iets met appjes.]],
    [[There is more paper under the cake box. Something with chat messages.]] },

  --# ===== Scene verzoek: Maandag, 11.00 uur =====

  -- Scene 2
  --# scene/verzoek/title
  { [[Maandag, 11.00 uur]], [[Monday, 11.00 a.m.]] },
  --# scene/verzoek/say.1
  { [[De doos staat op je bureau. Hij ruikt naar smeervet. Dan komt er een mail binnen.]],
    [[The box stands on your desk. It smells of grease. Then an e-mail comes in.]] },
  --# scene/verzoek/say.2
  { [[Dat is een Woo-verzoek, ook al staat het woord er niet in. Lees eens met een pen in je hand.]],
    [[That is a Woo request (open government), even though the word is not in it. Read it with a pen in your hand.]] },
  --# mark/omvang/ask
  { [[Markeer wat bepaalt welke stukken hij vraagt.]],
    [[Mark what decides which records he asks for.]] },
  --# mark/omvang/option/onderwerp/text
  { [[alle stukken over de vlottenrace van 2024]], [[all records about the raft race of 2024]] },
  --# mark/omvang/option/onderwerp/why
  { [[Het onderwerp en het jaar. De races van andere jaren vallen er niet onder.]],
    [[The subject and the year. The races of other years are not covered.]] },
  --# mark/omvang/option/appjes/text
  { [[Ook de appjes]], [[The chat messages too]] },
  --# mark/omvang/option/appjes/why
  { [[De vorm maakt niet uit: een appje over het werk is ook een document.]],
    [[The form does not matter: a chat message about work is a document too.]] },
  --# mark/omvang/option/krant/text
  { [[Voor de dorpskrant]], [[For the village paper]] },
  --# mark/omvang/option/krant/why
  { [[Een reden. Wie om documenten vraagt, hoeft geen belang te hebben.]],
    [[A reason. Whoever asks for documents needs no interest in them.]] },
  --# mark/omvang/option/haast/text
  { [[Het liefst voor zaterdag]], [[Preferably before Saturday]] },
  --# mark/omvang/option/haast/why
  { [[Een wens. De termijn staat in de wet: vier weken.]],
    [[A wish. The term is in the law: four weeks.]] },
  --# mark/omvang/why
  { [[Onderwerp, jaar en soort stukken bepalen de omvang. Zijn reden en zijn haast doen dat niet.]],
    [[Subject, year and kind of record decide the scope. His reason and his hurry do not.]] },
  --# choose/vandaag/ask
  { [[Welke twee dingen doe je vandaag nog?]], [[Which two things do you still do today?]] },
  --# choose/vandaag/option/waarom/text
  { [[Ravi vragen waarom hij dit wil weten. Dan kun je gerichter zoeken en krijgt hij sneller antwoord.]],
    [[Ask Ravi why he wants to know. Then you can search more closely and he gets a quicker answer.]] },
  --# choose/vandaag/option/waarom/why
  { [[Dat hoeft hij niet te zeggen. Doorvragen mag wel, als het verzoek te vaag is. Dat is het niet.]],
    [[He need not say. You may ask him to specify when a request is too vague. This one is not.]] },
  --# choose/vandaag/option/vasthouden/text
  { [[Zorgen dat niets over de race wordt vernietigd.]],
    [[Make sure that nothing about the race is destroyed.]] },
  --# choose/vandaag/option/vasthouden/why
  { [[Wat gevraagd is, moet blijven zolang het verzoek loopt, ook als de termijn om is.]],
    [[What is asked for has to stay as long as the request runs, even when its term is over.]] },
  --# choose/vandaag/option/formulier/text
  { [[Terugmailen dat hij het formulier moet gebruiken. Pas dan begint de termijn te lopen.]],
    [[Mail back that he has to use the form. Only then does the term begin.]] },
  --# choose/vandaag/option/formulier/why
  { [[Een verzoek hoeft geen formulier te zijn. De termijn loopt al.]],
    [[A request need not be a form. The term is running already.]] },
  --# choose/vandaag/option/registreren/text
  { [[Het verzoek registreren, met de datum van vandaag.]],
    [[Register the request, with today's date.]] },
  --# choose/vandaag/option/registreren/why
  { [[Zo weet iedereen wanneer de vier weken om zijn: op 14 december.]],
    [[That way everybody knows when the four weeks are over: on 14 December.]] },
  --# choose/vandaag/why
  { [[De klok loopt vanaf de ontvangst, en wat gevraagd is moet blijven. De rest kan morgen.]],
    [[The clock runs from receipt, and what is asked for has to stay. The rest can wait until tomorrow.]] },
  --# scene/verzoek/say.3
  { [[Nu de stukken zelf. Pas op: niet alles waar 'vlot' in staat, gaat over vlotten.]],
    [[Now the records themselves. Careful: not everything with 'raft' in it is about rafts.]] },
  --# find/zoeken/ask
  { [[Zoek in de doos wat onder het verzoek valt.]],
    [[Search the box for what the request covers.]] },
  --# find/zoeken/why
  { [[Twee stukken gaan over de race van 2024: de toestemming en de appjes. De folder belooft alleen vlotte hulp.]],
    [[Two records are about the race of 2024: the permission and the chat. The leaflet only talks of a life raft.]] },
  --# scene/verzoek/note.1
  { [[Woo-verzoek van 16 november: alles over de vlottenrace van 2024. Besluit uiterlijk 14 december. Deze stukken mogen zolang niet weg.]],
    [[Woo request of 16 November: everything about the raft race of 2024. Decision by 14 December. Until then these records may not go.]] },
  --# scene/verzoek/say.4
  { [[Ik kreeg een brief: één stuk was er niet meer. Het wordt een stukje over hoe dat kan.]],
    [[I got a letter: one record was no longer there. It will be a piece on how that can happen.]] },
  --# scene/verzoek/say.5
  { [[Ravi heeft zijn stukken, en de tijd voor bezwaar is om. De vlottenrace mag van het slot. De termijn zelf is niet veranderd.]],
    [[Ravi has his records, and the time for objection is over. The raft race may be unlocked. The term itself did not change.]] },
  --# scene/verzoek/say.6
  { [[Het wordt een dubbele pagina! De badkuip met de badeend staat voorop.]],
    [[It will be a double page! The bathtub with the rubber duck is on the cover.]] },

  --# ===== Scene tafel: Maandag, 14.00 uur =====

  -- Scene 3
  --# scene/tafel/title
  { [[Maandag, 14.00 uur]], [[Monday, 2.00 p.m.]] },
  --# scene/tafel/say.1
  { [[Zes stukken uit de doos, op een rij. Vraag steeds: wat dééd de gemeente? Niet: wie schreef het.]],
    [[Six items from the box, in a row. Keep asking: what did the municipality do? Not: who wrote it.]] },
  --# classify/indelen/ask
  { [[Leg elk stuk bij het werk waar het bij hoort.]],
    [[Put each item with the work it belongs to.]] },
  --# classify/indelen/why
  { [[Indelen doe je naar het werk van de gemeente. Reclame is geen archiefstuk.]],
    [[You classify by the work of the municipality. Advertising is not a record.]] },
  --# appraise/waarderen/ask
  { [[Waardeer de vijf archiefstukken.]], [[Appraise the five records.]] },
  --# appraise/waarderen/why
  { [[De categorie volgt uit wat de gemeente deed en hoe het afliep. De termijn telt vanaf het sluiten van de zaak.]],
    [[The category follows from what the municipality did and how it ended. The term counts from the closing of the case.]] },

  --# ===== Scene lijst: Dinsdag, 10.00 uur =====

  -- Scene 4
  --# scene/lijst/title
  { [[Dinsdag, 10.00 uur]], [[Tuesday, 10.00 a.m.]] },
  --# scene/lijst/say.1
  { [[Vier stukken stonden al op een lijstje van Bea, met een kruis erachter. Zo makkelijk gaat het niet. Kijk even in onze werkwijze.]],
    [[Four items were already on a list of Bea's, each with a cross. It is not that easy. Have a look at our procedure.]] },
  --# order/stappen/ask
  { [[In welke volgorde gaat vernietigen bij ons?]], [[In which order do we destroy?]] },
  --# order/stappen/option/maken/text
  { [[De lijst maken.]], [[Make the list.]] },
  --# order/stappen/option/laten-lezen/text
  { [[Een ander laten beoordelen.]], [[Let somebody else review it.]] },
  --# order/stappen/option/wachten/text
  { [[Zeven dagen wachten.]], [[Wait seven days.]] },
  --# order/stappen/option/vernietigen/text
  { [[Vernietigen, op elke plek.]], [[Destroy, in every place.]] },
  --# order/stappen/option/verklaren/text
  { [[De verklaring opmaken.]], [[Draw up the declaration.]] },
  --# order/stappen/why
  { [[Wie de lijst maakt, laat een ander kijken. Pas na het wachten wordt er vernietigd, en pas daarna is er iets te verklaren.]],
    [[Whoever makes the list lets somebody else look. Destruction comes only after the wait, and only then is there something to declare.]] },
  --# destroy/vernietigingslijst/ask
  { [[Maak de vernietigingslijst.]], [[Make the destruction list.]] },
  --# destroy/vernietigingslijst/hint
  { [[Kijk per stuk naar twee dingen: is de termijn om, en houdt iets het tegen?]],
    [[Look at two things for each record: is the term over, and does anything hold it?]] },
  --# destroy/vernietigingslijst/hint.2
  { [[Samira leest mee. Ze heeft vaak gelijk, maar niet altijd. Reken na wat ze zegt.]],
    [[Samira reads along. She is often right, but not always. Check the sum of what she says.]] },
  --# destroy/vernietigingslijst/name
  { [[Lijst doos brug 2026-1]], [[List bridge box 2026-1]] },
  --# destroy/vernietigingslijst/objects/R1
  { [[De klacht over het wachten? Misschien klaagt deze meneer ooit nog eens. Ik zou hem houden.]],
    [[The complaint about waiting? Perhaps this gentleman will complain again one day. I would keep it.]] },
  --# destroy/vernietigingslijst/objects/R2
  { [[De regenpakken? Tel eens na: zeven jaar vanaf juni 2020. Die is nog niet om.]],
    [[The rain suits? Count again: seven years from June 2020. That is not over yet.]] },
  --# destroy/vernietigingslijst/objects/R3
  { [[De vlottenrace? Daar loopt een Woo-verzoek over. Die moet blijven tot dat klaar is.]],
    [[The raft race? There is a Woo request about it. It has to stay until that is done.]] },
  --# destroy/vernietigingslijst/agrees
  { [[Akkoord. Ik mis niets en er staat niets te veel op.]],
    [[Agreed. Nothing is missing and nothing is too much.]] },
  --# destroy/vernietigingslijst/field/wat/ask
  { [[Wat is er vernietigd?]], [[What was destroyed?]] },
  --# destroy/vernietigingslijst/field/wat/option/doos/text
  { [[Oude papieren uit de doos van de brugwachter.]],
    [[Old papers from the bridge keeper's box.]] },
  --# destroy/vernietigingslijst/field/wat/option/doos/why
  { [[Zo weet later niemand welke stukken erin zaten.]],
    [[Then nobody will know later which records were in it.]] },
  --# destroy/vernietigingslijst/field/wat/option/per-stuk/text
  { [[Elk stuk apart: onderwerp, jaar en categorie.]],
    [[Each record apart: subject, year and category.]] },
  --# destroy/vernietigingslijst/field/wat/option/per-stuk/why
  { [[De verklaring specificeert wat er weg is. Namen van bewoners zijn daar niet voor nodig.]],
    [[The declaration specifies what is gone. Names of residents are not needed for that.]] },
  --# destroy/vernietigingslijst/field/grond/ask
  { [[Op welke grond?]], [[On what ground?]] },
  --# destroy/vernietigingslijst/field/grond/option/lijst/text
  { [[De selectielijst gemeenten 2020.]], [[The municipal selection list 2020.]] },
  --# destroy/vernietigingslijst/field/grond/option/lijst/why
  { [[De selectielijst is de grond om te vernietigen.]],
    [[The selection list is the ground for destroying.]] },
  --# destroy/vernietigingslijst/field/grond/option/pensioen/text
  { [[Het pensioen van de brugwachter, want daardoor moest het huisje leeg.]],
    [[The bridge keeper's retirement, because it meant the hut had to be cleared.]] },
  --# destroy/vernietigingslijst/field/grond/option/pensioen/why
  { [[Dat is de aanleiding, geen grond.]], [[That is the occasion, not a ground.]] },
  --# destroy/vernietigingslijst/field/hoe/ask
  { [[Op welke manier?]], [[In what manner?]] },
  --# destroy/vernietigingslijst/field/hoe/option/weg/text
  { [[Veilig weggedaan, zoals wij dat altijd doen.]],
    [[Safely disposed of, the way we always do.]] },
  --# destroy/vernietigingslijst/field/hoe/option/weg/why
  { [[Dit zegt niet wat er is gebeurd.]], [[This does not say what happened.]] },
  --# destroy/vernietigingslijst/field/hoe/option/papier-en-scan/text
  { [[Papier versnipperd, en de scan gewist.]], [[Paper shredded, and the scan erased.]] },
  --# destroy/vernietigingslijst/field/hoe/option/papier-en-scan/why
  { [[De verklaring noemt de manier, voor elke plek waar het stuk lag.]],
    [[The declaration names the manner, for every place where the record lay.]] },
  --# destroy/vernietigingslijst/why
  { [[Weg mag wat over zijn termijn is en waar niets aan hangt: de klacht en de meeuw. De factuur is nog niet zover, en de race is gevraagd.]],
    [[What is past its term with nothing attached may go: the complaint and the gull. The invoice is not there yet, and the race is asked for.]] },

  --# ===== Scene terug: Drie maanden later =====

  -- Scene 5
  --# scene/terug/title
  { [[Drie maanden later]], [[Three months later]] },
  --# scene/terug/say.2
  { [[Het is februari. In het huisje hangt nu een camera die de brug bedient. De stoel staat er nog.]],
    [[It is February. A camera in the hut works the bridge now. The chair is still there.]] },
  --# scene/terug/say.3
  { [[De vlottenrace stond op onze lijst, en is vernietigd terwijl ernaar gevraagd was. Ik heb Ravi zelf gebeld.]],
    [[The raft race was on our list, and was destroyed while it was asked for. I called Ravi myself.]] },
  --# scene/terug/say.4
  { [[De accountant vroeg om de factuur van de regenpakken. Die hadden we nog moeten hebben, tot juni.]],
    [[The auditor asked for the invoice of the rain suits. We should still have had it, until June.]] },
  --# scene/terug/say.5
  { [[Ik kom mijn stoel halen. En? Was er iets bij, in die doos?]],
    [[I have come for my chair. Well? Was there anything in that box?]] },
  --# reflect/terugblik/ask
  { [[Wat zou jij een volgende keer anders doen met zo'n doos?]],
    [[What would you do differently with such a box next time?]] },

  --# ===== Stuk H1: Werkwijze vernietigen =====

  -- De stukken
  --# record/H1/title
  { [[Werkwijze vernietigen]], [[Procedure for destroying]] },
  --# record/H1/kind
  { [[werkwijze]], [[procedure]] },
  --# record/H1/where
  { [[Intranet]], [[Intranet]] },
  --# record/H1/fact.1
  { [[Vastgesteld door: het college]], [[Adopted by: the municipal executive]] },
  --# record/H1/fact.2
  { [[Dit is eigen beleid van de gemeente]], [[This is the municipality's own policy]] },
  --# record/H1/page.1/body
  { [[
VERNIETIGEN IN VIJF STAPPEN

1. De informatiebeheerder maakt de lijst.
2. Een ander beoordeelt hem. 'Je weet maar nooit' is geen reden om iets te houden.
3. De lijst wacht zeven dagen.
4. Daarna wordt er vernietigd, op elke plek waar het stuk ligt.
5. Na afloop komt de verklaring. Die blijft altijd.]],
[[
DESTROYING IN FIVE STEPS

1. The information officer makes the list.
2. Somebody else reviews it. 'You never know' is no reason to keep something.
3. The list waits seven days.
4. Then records are destroyed, in every place where they lie.
5. Afterwards comes the declaration. It stays forever.]] },

  --# ===== Stuk R1: Klacht over lang wachten voor de brug =====

  --# record/R1/title
  { [[Klacht over lang wachten voor de brug]], [[Complaint about a long wait for the bridge]] },
  --# record/R1/kind
  { [[brief]], [[letter]] },
  --# record/R1/where
  { [[Doos van Bea]], [[Bea's box]] },
  --# record/R1/fact.1
  { [[Zaak gesloten: 09-03-2021]], [[Case closed: 09-03-2021]] },
  --# record/R1/fact.2
  { [[Antwoord: excuses, en een bankje]], [[Answer: an apology, and a bench]] },
  --# record/R1/page.1/title
  { [[Klacht over de brug]], [[Complaint about the bridge]] },
  --# record/R1/page.1/from
  { [[H. Brandsma]], [[H. Brandsma]] },
  --# record/R1/page.1/to
  { [[de gemeente]], [[the municipality]] },
  --# record/R1/page.1/body
  { [[
Geachte gemeente,

Gisteren stond ik 25 minuten voor de brug te wachten. Er kwam één bootje langs. Daarna nog een eend. Voor de eend bleef hij ook open.

Ik vind dat dit sneller kan.

H. Brandsma]],
[[
Dear municipality,

Yesterday I waited 25 minutes for the bridge. One small boat came by. Then a duck. It stayed open for the duck too.

I think this can be done faster.

H. Brandsma]] },
  --# record/R1/why
  { [[Een klacht behandelen is procestype 13. Zonder geld en zonder meer is dat 13.1: vijf jaar na het sluiten op 09-03-2021.]],
    [[Handling a complaint is process type 13. With no money involved that is 13.1: five years after closing on 09-03-2021.]] },

  --# ===== Stuk R2: Factuur regenpakken brugwachters =====

  --# record/R2/title
  { [[Factuur regenpakken brugwachters]], [[Invoice for bridge keepers' rain suits]] },
  --# record/R2/kind
  { [[factuur]], [[invoice]] },
  --# record/R2/fact.1
  { [[Betaald en gesloten: 05-06-2020]], [[Paid and closed: 05-06-2020]] },
  --# record/R2/fact.2
  { [[Bedrag: 186 euro]], [[Amount: 186 euros]] },
  --# record/R2/page.1/title
  { [[Factuur 2020-311]], [[Invoice 2020-311]] },
  --# record/R2/page.1/row.1/cell.1
  { [[Van]], [[From]] },
  --# record/R2/page.1/row.1/cell.2
  { [[Zeilmakerij De Bui]], [[Sailmaker De Bui]] },
  --# record/R2/page.1/row.2/cell.1
  { [[Aan]], [[To]] },
  --# record/R2/page.1/row.2/cell.2
  { [[gemeente, team Bruggen]], [[municipality, Bridges team]] },
  --# record/R2/page.1/row.3/cell.1
  { [[Datum]], [[Date]] },
  --# record/R2/page.1/row.3/cell.2
  { [[11 mei 2020]], [[11 May 2020]] },
  --# record/R2/page.2/title
  { [[Regels]], [[Lines]] },
  --# record/R2/page.2/row.1/cell.1
  { [[Wat]], [[What]] },
  --# record/R2/page.2/row.1/cell.2
  { [[Bedrag]], [[Amount]] },
  --# record/R2/page.2/row.2/cell.1
  { [[Twee regenpakken, geel]], [[Two rain suits, yellow]] },
  --# record/R2/page.2/row.2/cell.2
  { [[150 euro]], [[150 euros]] },
  --# record/R2/page.2/row.3/cell.1
  { [[Naam op de rug geborduurd]], [[Name embroidered on the back]] },
  --# record/R2/page.2/row.3/cell.2
  { [[36 euro]], [[36 euros]] },
  --# record/R2/page.2/row.4/cell.1
  { [[Te betalen]], [[To be paid]] },
  --# record/R2/page.2/row.4/cell.2
  { [[186 euro]], [[186 euros]] },
  --# record/R2/why
  { [[De gemeente betaalt: procestype 18. Regenpakken zijn geen onroerend goed, dus 18.1: zeven jaar, tot 05-06-2027.]],
    [[The municipality pays: process type 18. Rain suits are not real estate, so 18.1: seven years, until 05-06-2027.]] },

  --# ===== Stuk R3: Toestemming vlottenrace 2024 =====

  --# record/R3/title
  { [[Toestemming vlottenrace 2024]], [[Permission for the raft race 2024]] },
  --# record/R3/kind
  { [[zaakblad]], [[case sheet]] },
  --# record/R3/fact.1
  { [[Zaak gesloten: 02-09-2024]], [[Case closed: 02-09-2024]] },
  --# record/R3/fact.2
  { [[Besluit: mag]], [[Decision: allowed]] },
  --# record/R3/page.1/title
  { [[Zaakblad]], [[Case sheet]] },
  --# record/R3/page.1/row.1/cell.2
  { [[race met zelfgemaakte vlotten, door de brug]],
    [[race with home-made rafts, through the bridge]] },
  --# record/R3/page.1/row.2/cell.1
  { [[Wanneer]], [[When]] },
  --# record/R3/page.1/row.2/cell.2
  { [[31 augustus 2024, 14.00 tot 17.00 uur]], [[31 August 2024, 2 to 5 p.m.]] },
  --# record/R3/page.1/row.3/cell.1
  { [[Voorwaarde]], [[Condition]] },
  --# record/R3/page.1/row.3/cell.2
  { [[de brug blijft open tot het laatste vlot binnen is]],
    [[the bridge stays open until the last raft is in]] },
  --# record/R3/page.1/row.4/cell.1
  { [[Aantekening]], [[Note]] },
  --# record/R3/page.1/row.4/cell.2
  { [[het laatste vlot was een badkuip, met badeend]],
    [[the last raft was a bathtub, with a rubber duck]] },
  --# record/R3/why
  { [[Toestemming voor iets korts is 11.1.1: één jaar na het sluiten op 02-09-2024. De termijn is dus om. Het Woo-verzoek houdt het stuk tegen, maar verandert de termijn niet.]],
    [[Permission for something short is 11.1.1: one year after closing on 02-09-2024. So the term is over. The Woo request holds the record, but does not change the term.]] },

  --# ===== Stuk R4: Onderscheiding voor de brugwachter =====

  --# record/R4/title
  { [[Onderscheiding voor de brugwachter]], [[Decoration for the bridge keeper]] },
  --# record/R4/kind
  { [[foto met brief]], [[photograph with letter]] },
  --# record/R4/fact.1
  { [[Zaak gesloten: 26-04-2022]], [[Case closed: 26-04-2022]] },
  --# record/R4/fact.2
  { [[Besluit: toegekend door de raad]], [[Decision: granted by the council]] },
  --# record/R4/page.1/body
  { [[FOTO: een houten ophaalbrug over een vaart, met de klep halfopen. Links het huisje van de brugwachter, met een rood dak en rook uit de schoorsteen. Op het water drijft een eend.]],
    [[PHOTOGRAPH: a wooden drawbridge over a canal, half open. On the left the bridge keeper's hut, with a red roof and smoke from the chimney. A duck floats on the water.]] },
  --# record/R4/page.2/title
  { [[Uw onderscheiding]], [[Your decoration]] },
  --# record/R4/page.2/from
  { [[De raad]], [[The council]] },
  --# record/R4/page.2/to
  { [[Bea Mulder]], [[Bea Mulder]] },
  --# record/R4/page.2/body
  { [[
Beste Bea,

Het hele dorp vroeg ons om u te bedanken. Dat doen wij graag: u krijgt de zilveren brugklep van de gemeente.

Houd hem droog.]],
[[
Dear Bea,

The whole village asked us to thank you. We gladly do: you receive the silver bridge leaf of the municipality.

Keep it dry.]] },
  --# record/R4/why
  { [[Het dorp vroeg om een onderscheiding en kreeg haar: een verzoek dat is ingewilligd. Onderscheidingen hebben een eigen regel, 6.1.5: blijvend bewaren.]],
    [[The village asked for a decoration and got it: a request that was granted. Decorations have a rule of their own, 6.1.5: preserve permanently.]] },

  --# ===== Stuk R5: Melding: meeuw op de slagboom =====

  --# record/R5/title
  { [[Melding: meeuw op de slagboom]], [[Report: gull on the barrier]] },
  --# record/R5/kind
  { [[e-mail]], [[e-mail]] },
  --# record/R5/fact.1
  { [[Zaak gesloten: 20-08-2020]], [[Case closed: 20-08-2020]] },
  --# record/R5/fact.2
  { [[Opgelost: ja, meeuw weg]], [[Solved: yes, gull gone]] },
  --# record/R5/page.1/title
  { [[Meeuw]], [[Gull]] },
  --# record/R5/page.1/message.1/from
  { [[T. de Haan]], [[T. de Haan]] },
  --# record/R5/page.1/message.1/to
  { [[gemeente]], [[municipality]] },
  --# record/R5/page.1/message.1/body
  { [[Er zit een meeuw op de slagboom. Elke keer als die omhooggaat, gilt hij. De meeuw dan. Kunt u iets doen?]],
    [[There is a gull on the barrier. Every time it goes up, it screams. The gull, that is. Can you do something?]] },
  --# record/R5/page.1/message.2/from
  { [[Team Bruggen]], [[Bridges team]] },
  --# record/R5/page.1/message.2/body
  { [[Wij hebben een draad gespannen. De meeuw zit nu bij de buurgemeente.]],
    [[We have put up a wire. The gull is now with the next municipality.]] },
  --# record/R5/why
  { [[Iemand vraagt of de gemeente iets wil doen, en dat gebeurde: 6.1, vijf jaar na 20-08-2020.]],
    [[Somebody asks the municipality to do something, and it did: 6.1, five years after 20-08-2020.]] },

  --# ===== Stuk R6: Folder bootverzekering =====

  --# record/R6/title
  { [[Folder bootverzekering]], [[Leaflet for boat insurance]] },
  --# record/R6/kind
  { [[folder]], [[leaflet]] },
  --# record/R6/fact.1
  { [[Afzender: een verzekeraar]], [[Sender: an insurer]] },
  --# record/R6/fact.2
  { [[Huis aan huis bezorgd]], [[Delivered door to door]] },
  --# record/R6/page.1/body
  { [[Lek geslagen? Vlotte hulp, dag en nacht! Nu met gratis hoosvat.]],
    [[Sprung a leak? We are your life raft, day and night! Now with a free bailer.]] },
  --# record/R6/why
  { [[Reclame is niet bestemd om bij de gemeente te blijven. Het is geen archiefstuk.]],
    [[Advertising is not meant to stay with the municipality. It is not a record.]] },

  --# ===== Stuk R7: Uitdraai groepsapp Vlot en Vast =====

  --# record/R7/title
  { [[Uitdraai groepsapp Vlot en Vast]], [[Printout of group chat Vlot en Vast]] },
  --# record/R7/kind
  { [[chat]], [[chat]] },
  --# record/R7/where
  { [[Doos van Bea, onder de taartdoos]], [[Bea's box, under the cake box]] },
  --# record/R7/fact.1
  { [[Gemaakt door: Bea]], [[Made by: Bea]] },
  --# record/R7/fact.2
  { [[Periode: augustus 2024]], [[Period: August 2024]] },
  --# record/R7/page.1/title
  { [[Vlot en Vast]], [[Vlot en Vast]] },
  --# record/R7/page.1/message.1/from
  { [[Bea]], [[Bea]] },
  --# record/R7/page.1/message.1/body
  { [[Morgen race. Ik houd de brug open van twee tot vijf.]],
    [[Race tomorrow. I will keep the bridge open from two to five.]] },
  --# record/R7/page.1/message.2/from
  { [[Organisatie]], [[Organisers]] },
  --# record/R7/page.1/message.2/body
  { [[Top. Er doet ook een badkuip mee. Is dat een vlot?]],
    [[Great. There is a bathtub taking part too. Is that a raft?]] },
  --# record/R7/page.1/message.3/body
  { [[Als hij drijft, is het een vlot.]], [[If it floats, it is a raft.]] },
  --# record/R7/why
  { [[Appjes over het werk van de gemeente zijn ook documenten. Deze horen bij de zaak van de vlottenrace.]],
    [[Chat messages about the municipality's work are documents too. These belong to the case of the raft race.]] },

  --# ===== Stuk W1: Mail van Ravi Sluiter =====

  --# record/W1/title
  { [[Mail van Ravi Sluiter]], [[E-mail from Ravi Sluiter]] },
  --# record/W1/where
  { [[Algemene mailbox]], [[General mailbox]] },
  --# record/W1/fact.1
  { [[Ontvangen: maandag 16-11-2026]], [[Received: Monday 16-11-2026]] },
  --# record/W1/page.1/title
  { [[Vraag over de race]], [[Question about the race]] },
  --# record/W1/page.1/message.1/from
  { [[Ravi Sluiter]], [[Ravi Sluiter]] },
  --# record/W1/page.1/message.1/body
  { [[
Beste gemeente,

Voor de dorpskrant schrijf ik over de brug, nu Bea weggaat. Ik wil graag alle stukken over de vlottenrace van 2024 krijgen. Ook de appjes, als die er nog zijn. Van de andere jaren heb ik genoeg.

Het liefst voor zaterdag, want dan ga ik drukken.

Ravi Sluiter]],
[[
Dear municipality,

For the village paper I am writing about the bridge, now that Bea is leaving. I would like to have all records about the raft race of 2024. The chat messages too, if they are still there. Of the other years I have enough.

Preferably before Saturday, because then I go to print.

Ravi Sluiter]] },

  --# ===== Personen =====

  --# person/bea/role
  { [[Brugwachter, nog drie dagen]], [[Bridge keeper, three days to go]] },
  --# person/samira/name
  { [[Samira el Idrissi]], [[Samira el Idrissi]] },
  --# person/samira/role
  { [[Recordmanager, jouw buddy]], [[Records manager, your buddy]] },
  --# person/ravi/role
  { [[Maakt de dorpskrant]], [[Makes the village paper]] },
  --# person/ik/name
  { [[Jij]], [[You]] },
  --# person/ik/role
  { [[Informatiebeheerder]], [[Information officer]] },

  --# ===== Slotteksten =====

  --# ending/op-orde/title
  { [[De doos is leeg, het archief klopt]], [[The box is empty, the archive is right]] },
  --# ending/op-orde/text
  { [[Wat moest blijven, is gebleven. Wat weg mocht, is weg, met een lijst en een verklaring. Bea heeft haar paperclip terug.]],
    [[What had to stay has stayed. What could go is gone, with a list and a declaration. Bea has her paper clip back.]] },
  --# ending/te-veel/title
  { [[De doos is leeg, te leeg]], [[The box is empty, too empty]] },
  --# ending/te-veel/text
  { [[Er is iets vernietigd wat nog nodig was. Eerlijk melden helpt, en de volgende lijst lees je twee keer. Kijk bij de beslissingen terug waar het begon.]],
    [[Something was destroyed that was still needed. Reporting it honestly helps, and you will read the next list twice. Look back through the decisions to see where it began.]] },

  --# ===== Indelingen =====

  --# scheme/werk/class/verzoeken/title
  { [[6 Verzoeken behandelen]], [[6 Handling requests]] },
  --# scheme/werk/class/verzoeken/hint
  { [[Iemand vraagt of de gemeente iets wil doen of geven]],
    [[Somebody asks the municipality to do or give something]] },
  --# scheme/werk/class/toestemming/title
  { [[11 Toestemming verlenen]], [[11 Granting permission]] },
  --# scheme/werk/class/toestemming/hint
  { [[Iemand wil iets doen en de gemeente zegt of het mag]],
    [[Somebody wants to do something and the municipality says whether they may]] },
  --# scheme/werk/class/geschillen/title
  { [[13 Geschillen behandelen]], [[13 Handling disputes]] },
  --# scheme/werk/class/geschillen/hint
  { [[Iemand is het oneens met wat de gemeente deed: bezwaar, klacht]],
    [[Somebody disagrees with what the municipality did: objection, complaint]] },
  --# scheme/werk/class/betalen/title
  { [[18 Betalen en innen]], [[18 Paying and collecting]] },
  --# scheme/werk/class/betalen/hint
  { [[De gemeente betaalt of krijgt geld]], [[The municipality pays or receives money]] },
  --# scheme/werk/class/geen-stuk/title
  { [[Geen archiefstuk]], [[Not a record]] },
  --# scheme/werk/class/geen-stuk/hint
  { [[Niet bestemd om bij de gemeente te blijven]], [[Not meant to stay with the municipality]] },

  --# ===== Vernietigingsstops =====

  --# hold/woo-vlotten/title
  { [[Woo-verzoek over de vlottenrace]], [[Woo request about the raft race]] },
  --# hold/woo-vlotten/why
  { [[Wat gevraagd is, blijft zolang het verzoek loopt. De bewaartermijn verandert niet.]],
    [[What is asked for stays as long as the request runs. The retention term does not change.]] },
}

-- The pile of this case: 300 e-mails, letters and case lines, of which 66 are about the swimming pool.
-- What matters and what misleads is written by hand; the rest comes from templates, the same on every start.
-- Each text goes through t(Dutch, English), so this file is its own English sheet too.

local en = {}        -- pairs for the sheet
local known = {}     -- Dutch texts that have their pair

local function t(dutch, english)
  if not known[dutch] then
    known[dutch] = true
    en[#en + 1] = { dutch, english or dutch }
  end
  return dutch
end


-- Dates: a day number counts from 1 January 2018, a Monday.

local MONTHS = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }
local FIRST  = { 0, 365, 730, 1096, 1461 }   -- first day of 2018, 2019, 2020, 2021, 2022

local function is_leap(year)
  return year == 2020
end

local function month_days(year, month)
  return month == 2 and is_leap(year) and 29 or MONTHS[month]
end

-- The day number moved to a Monday when it falls in a weekend.
local function workday(day)
  local weekday = day % 7
  return weekday == 5 and day + 2 or weekday == 6 and day + 1 or day
end

local function iso(day)
  local year = 2018
  while year < 2022 and day >= FIRST[year - 2016] do
    year = year + 1
  end
  local rest = day - FIRST[year - 2017]
  local month = 1
  while rest >= month_days(year, month) do
    rest = rest - month_days(year, month)
    month = month + 1
  end
  return string.format("%04d-%02d-%02d", year, month, rest + 1)
end

local function day_of(date)
  local year, month, day = tonumber(date:sub(1, 4)), tonumber(date:sub(6, 7)), tonumber(date:sub(9, 10))
  local number = FIRST[year - 2017] + day - 1
  for m = 1, month - 1 do
    number = number + month_days(year, m)
  end
  return number
end

local function shown(date)
  return date:sub(9, 10) .. "-" .. date:sub(6, 7) .. "-" .. date:sub(1, 4)
end


-- What the find decision needs to know.

local pile  = {}   -- all ids, by date
local right = {}   -- ids that belong to the request
local dates = {}   -- id -> date

local function add(id, date, is_right)
  pile[#pile + 1] = id
  dates[id] = date
  if is_right then
    right[#right + 1] = id
  end
end


-- Three shapes of a document.

local TYPES = {
  o = { nl = "Onderhoud", en = "Maintenance", category = "15.1" },
  m = { nl = "Melding", en = "Report", category = "15.1" },
  k = { nl = "Klacht", en = "Complaint", category = "13.1" },
}

-- What the feedback says of a record: how one could have found it, or why it is not about the pool.
-- Of the 46 cases, by the last of each group in POOL.
local WAYS = {
  { 14, "De naam van het bad staat in de titel.", "The name of the pool is in the title." },
  { 21, "Noemt alleen het adres: Sportlaan 8.", "Names only the address: Sportlaan 8." },
  { 22, "Komt van de buurman, op nummer 10. Het gaat over de pompen van het bad.",
        "Comes from the neighbour, at number 10. It is about the pumps of the pool." },
  { 26, "Noemt alleen het projectnummer: P-2018-031.", "Names only the number of the project: P-2018-031." },
  { 29, "Noemt alleen het projectnummer: P-2020-114. Het woord plafond staat er niet in.",
        "Names only the number of the project: P-2020-114. The word ceiling is not in it." },
  { 35, "Noemt alleen de plek in het zaaksysteem: object 0417.", "Names only the place in the case system: property 0417." },
  { 38, "Noemt het bad bij de naam van vóór 2016: Zuiderbad.", "Calls the pool by its name of before 2016: Zuiderbad." },
  { 42, "Noemt alleen een mens of een hoek van het gebouw. Corrie Vink, mevrouw Ploeg en de heer Tuinstra horen bij dit bad.",
        "Names only a person or a corner of the building. Corrie Vink, Mrs Ploeg and Mr Tuinstra belong to this pool." },
  { 46, "Noemt het bad niet. Het nummer of de brief in de tekst leidt ernaartoe.",
        "Does not name the pool. The number or the letter in the text leads to it." },
}

local NOT = {
  N01 = { "Dit is de snackbar aan de Havenstraat. Die vroeg zij juist niet.", "This is the snack bar in Havenstraat. That is the very thing she did not ask for." },
  N02 = { "Dit is de snackbar aan de Havenstraat. Die vroeg zij juist niet.", "This is the snack bar in Havenstraat. That is the very thing she did not ask for." },
  N03 = { "Dit is de snackbar aan de Havenstraat. Die vroeg zij juist niet.", "This is the snack bar in Havenstraat. That is the very thing she did not ask for." },
  N04 = { "Dit is een straat: de Golfslagweg.", "This is a street: Golfslagweg." },
  N05 = { "Dit is een straat: de Golfslagweg.", "This is a street: Golfslagweg." },
  N06 = { "Dit is een straat: de Golfslagweg.", "This is a street: Golfslagweg." },
  N07 = { "Dit is het andere bad: De Dobber, object 0433.", "This is the other pool: De Dobber, property 0433." },
  N08 = { "Dit is het andere bad: De Dobber.", "This is the other pool: De Dobber." },
  N09 = { "Dit is het andere bad: De Dobber, object 0433.", "This is the other pool: De Dobber, property 0433." },
  N10 = { "Het goede bad, maar uit 2017: voor de periode.", "The right pool, but from 2017: before the period." },
  N11 = { "Het goede bad, maar uit 2022: na de periode.", "The right pool, but from 2022: after the period." },
  N12 = { "Het goede bad, maar uit 2022: na de periode.", "The right pool, but from 2022: after the period." },
  N13 = { "Sportlaan 18 is de voetbalkantine.", "Sportlaan 18 is the football canteen." },
  N14 = { "Sportlaan 80 is een woning. Het gaat om de buren.", "Sportlaan 80 is a house. It is about the neighbours." },
  N15 = { "P-2018-013 is een rotonde, P-2018-031 is het bad.", "P-2018-013 is a roundabout, P-2018-031 is the pool." },
  N16 = { "P-2020-141 is de kerktoren, P-2020-114 is het bad.", "P-2020-141 is the church tower, P-2020-114 is the pool." },
  N17 = { "Van Dreumel, maar in het raadhuis.", "Van Dreumel, but in the town hall." },
  N18 = { "Corrie zingt op een feest. Dat gaat niet over het bad.", "Corrie sings at a party. That is not about the pool." },
  N19 = { "Object 0471 is de gymzaal, object 0417 is het bad.", "Property 0471 is the gym, property 0417 is the pool." },
  N20 = { "Een afspraak tussen vrienden. Dat gaat niet over een taak van de gemeente.", "An appointment between friends. That is not about a task of the municipality." },
  N21 = { "Een tentoonstelling die zo heet.", "An exhibition of that name." },
  N22 = { "Een koor dat zo heet.", "A choir of that name." },
  N23 = { "Mevrouw Ploeg, maar over een boom.", "Mrs Ploeg, but about a tree." },
  N24 = { "Gaat over een bad in Oosterlo.", "Is about a pool in Oosterlo." },
  N25 = { "Van Balken en ophangpunten, maar in de gymzaal.", "Van Balken and suspension points, but in the gym." },
  N26 = { "Een plafond, maar in de raadzaal.", "A ceiling, but in the council chamber." },
  N27 = { "Een bout, maar van een schommel.", "A bolt, but of a swing." },
  N28 = { "Gaat over De Dobber en over een bad in Oosterlo.", "Is about De Dobber and about a pool in Oosterlo." },
}

local function reason(id, is_right)
  if not is_right then
    return NOT[id] and t(NOT[id][1], NOT[id][2]) or t("Gaat niet over zwembad De Golfslag.", "Is not about swimming pool De Golfslag.")
  end
  if id:sub(1, 1) == "E" then
    return t("Staat niet op de lijst en hoort er toch bij: ook een mail of brief over het bad is gevraagd.",
             "Is not on the list and belongs to it all the same: an e-mail or letter about the pool was asked for too.")
  end
  local number = tonumber(id:sub(2))
  for _, way in ipairs(WAYS) do
    if number <= way[1] then
      return t(way[2], way[3])
    end
  end
end

local LIST_FACT = t("Lijst: VL-2026-03, wacht op vernietiging", "List: VL-2026-03, awaiting destruction")
local NO_LIST   = t("Lijst: geen", "List: none")

-- A line of the case system. The number says about which day of the year it was opened: some four a day.
-- `row`: number, type, days open, title, place, creator, story; texts as { Dutch, English } where they differ.
local used = {}

local function pair(value)
  if type(value) == "table" then
    return t(value[1], value[2])
  end
  return t(value)
end

local function case_line(id, row, is_right)
  local number = row[1]
  local kind   = TYPES[row[2]]
  local year   = tonumber(number:sub(3, 6))
  local opened = year < 2018 and row.opened or year > 2021 and row.opened
              or iso(workday(FIRST[year - 2017] + tonumber(number:sub(8, 11)) * 10 // 39))
  local closed = row.closed or iso(workday(day_of(opened) + row[3]))
  used[number] = true
  add(id, opened, is_right)
  record(id) {
    title = pair(row[4]), kind = t("zaak", "case"), number = number,
    from = opened, to = closed, where = t("Zaaksysteem", "Case system"),
    facts = { row.off_list and NO_LIST or LIST_FACT },
    creator = pair(row[6]), level = "file", classification = t(kind.nl, kind.en),
    personal = row.personal or (row[2] == "k" and "ordinary" or "none"), access = "internal",
    category = kind.category, closed = closed,
    why = reason(id, is_right), source = "Woo, art. 4.1",
    keywords = row.keywords, relations = row.relations,
    page = form { title = t("Zaak " .. number, "Case " .. number),
      { t("Zaaktype", "Case type"),       t(kind.nl, kind.en) },
      { t("Onderwerp", "Subject"),        pair(row[4]) },
      { t("Plaats", "Place"),             pair(row[5]) },
      { t("Behandeld door", "Handled by"), pair(row[6]) },
      { t("Ontvangen", "Received"),       t(shown(opened)) },
      { t("Afgesloten", "Closed"),        t(shown(closed)) },
      { t("Toelichting", "Notes"),        pair(row[7]) },
    },
  }
end

-- An e-mail. `row`: date, time, from, to, subject, body; after that, when there is a reply, its date, time, body.
local mails_on = {}   -- date -> how many, for the number

local function mail_number(date)
  mails_on[date] = (mails_on[date] or 0) + 1
  return "M-" .. date:sub(3, 4) .. date:sub(6, 7) .. date:sub(9, 10) .. "-" .. string.format("%02d", mails_on[date])
end

local function mail(id, row, is_right)
  local from, to = pair(row[3]), pair(row[4])
  local messages = { subject = pair(row[5]),
    message { from = from, to = to, date = row[1], time = row[2], pair(row[6]) } }
  if row[7] then
    messages[2] = message { from = to, to = from, date = row[7], time = row[8], pair(row[9]) }
  end
  add(id, row[1], is_right)
  record(id) {
    title = pair(row[5]), kind = t("e-mail"), number = mail_number(row[1]),
    from = row[1], to = row[7] or row[1], where = t("Mailarchief", "Mail archive"),
    facts = { NO_LIST },
    creator = from, level = "item", access = row.access or "internal", personal = row.personal or "none",
    keywords = row.keywords, relations = row.relations, why = reason(id, is_right), source = "Woo, art. 4.1",
    page = thread(messages),
  }
end

-- A letter. `row`: date, from, to, subject, body.
local function post(id, row, is_right)
  add(id, row[1], is_right)
  record(id) {
    title = pair(row[4]), kind = t("brief", "letter"), number = "P-" .. row[1]:sub(3, 4) .. "-" .. row.number,
    from = row[1], to = row[1], where = t("Postregistratie", "Post register"),
    facts = { NO_LIST },
    creator = pair(row[2]), level = "item", access = "internal", personal = row.personal or "ordinary",
    relations = row.relations, why = reason(id, is_right), source = "Woo, art. 4.1",
    page = letter { from = pair(row[2]), to = pair(row[3]), date = row[1], subject = pair(row[4]), pair(row[5]) },
  }
end


-- Who writes. Functions and invented names.

local VASTGOED = { "Team Vastgoed", "Property team" }
local SPORT    = { "Team Sport", "Sports team" }
local KLACHTEN = { "Klachtencoördinator", "Complaints coordinator" }
local MELDPUNT = { "Meldpunt openbare ruimte", "Public space helpdesk" }
local GROEN    = "Jan Verhoef"
local CORRIE   = { "Corrie Vink, beheerder", "Corrie Vink, site manager" }
local KEES     = { "Kees Brand, wethouder", "Kees Brand, alderman" }
local SECR     = { "Bestuurssecretariaat", "Executive secretariat" }
local VINK_BAD = { "Sportlaan 8", "Sportlaan 8" }
local OBJECT   = { "Object 0417", "Property 0417" }
local NOWHERE  = { "Niet ingevuld", "Not filled in" }


-- The 46 cases on VL-2026-03 that are about the pool.

local POOL = {
  -- its name is in the title
  { "Z-2018-0112", "k", 24, { "Klacht De Golfslag: water te koud", "Complaint De Golfslag: water too cold" }, VINK_BAD, KLACHTEN,
    { "Mevrouw Ploeg zwemt elke dinsdag om acht uur. Het water was drie weken 24 graden. De thermostaat stond nog op zomer. Excuses gemaakt en twee kaartjes gegeven. Mevrouw was tevreden, 'al blijft het een koude kermis'.",
      "Mrs Ploeg swims every Tuesday at eight. For three weeks the water was 24 degrees. The thermostat was still set to summer. Apologies made and two tickets given. Mrs Ploeg was satisfied, 'though it was still a cold shower'." } },
  { "Z-2018-0347", "o", 40, { "Onderhoud De Golfslag, douches dames", "Maintenance De Golfslag, ladies' showers" }, VINK_BAD, VASTGOED,
    { "Zes douchekoppen vervangen, twee knoppen ontkalkt. De derde douche blijft uit zichzelf aangaan. Loodgieter zegt: dat is de geest van het gebouw. Afgesproken: nieuwe klep in mei.",
      "Six shower heads replaced, two buttons descaled. The third shower still turns itself on. The plumber says that is the ghost of the building. Agreed: a new valve in May." } },
  { "Z-2018-0590", "m", 12, { "Melding De Golfslag: deur kleedhok 14 klemt", "Report De Golfslag: door of changing cubicle 14 sticks" }, VINK_BAD, MELDPUNT,
    { "Een bezoeker zat een kwartier vast in hok 14. Hij heeft in die tijd de hele krant gelezen en is niet boos. Deur geschaafd.",
      "A visitor was stuck in cubicle 14 for a quarter of an hour. He read the whole newspaper and is not angry. Door planed." } },
  { "Z-2018-1021", "k", 45, { "Klacht De Golfslag: prikkende ogen na zwemles", "Complaint De Golfslag: stinging eyes after swimming lesson" }, VINK_BAD, KLACHTEN,
    { "Vier ouders van groep 5 melden rode ogen bij hun kinderen, drie weken achter elkaar. Waarden van het water waren volgens het logboek in orde. Toegezegd: de lucht in de hal wordt ook gemeten. Ouders krijgen bericht.",
      "Four parents of year 5 report red eyes in their children, three weeks running. According to the log the water values were in order. Promised: the air in the hall will be measured too. Parents will be told." } },
  { "Z-2018-1340", "o", 30, { "Jaarlijks onderhoud De Golfslag 2018", "Yearly maintenance De Golfslag 2018" }, VINK_BAD, VASTGOED,
    { "Ronde gelopen met beheerder. Voegen bad 1 hersteld, startblok 4 vastgezet. Plafond boven bad 2 van de vloer af bekeken: geen bijzonderheden. Hoogwerker was niet beschikbaar.",
      "Round with the site manager. Joints of pool 1 repaired, starting block 4 fixed. Ceiling over pool 2 looked at from the floor: nothing to report. Aerial platform was not available." } },
  { "Z-2019-0077", "k", 15, { "Klacht De Golfslag: automaat slikt munten", "Complaint De Golfslag: ticket machine eats coins" }, VINK_BAD, KLACHTEN,
    { "Heer is 2 euro 40 kwijt en wil dat op papier. Geld terug, brief erbij. De automaat heeft die week 61 euro van anderen gegeten.",
      "Gentleman lost 2 euros 40 and wants that in writing. Money back, with a letter. That week the machine ate 61 euros of other people's." } },
  { "Z-2019-0455", "m", 9, { "Melding De Golfslag: tegel los bij peuterbad", "Report De Golfslag: loose tile at toddlers' pool" }, VINK_BAD, MELDPUNT,
    { "Losse tegel, scherpe rand. Zelfde dag afgezet, volgende dag gezet. Geen gewonden, wel een boze opa.",
      "Loose tile, sharp edge. Fenced off the same day, laid the next. No injuries, one angry grandfather." } },
  { "Z-2019-0816", "k", 33, { "Klacht De Golfslag: muziek bij aquagym", "Complaint De Golfslag: music at aqua gym" }, VINK_BAD, KLACHTEN,
    { "De heer Bakels vindt de muziek te hard. Gemeten: 84 decibel. Afgesproken: zachter na negen uur. De dames van de aquagym vinden dat jammer en hebben ook geschreven.",
      "Mr Bakels finds the music too loud. Measured: 84 decibels. Agreed: softer after nine. The ladies of the aqua gym think it a pity and have written as well." } },
  { "Z-2019-1240", "o", 35, { "Jaarlijks onderhoud De Golfslag 2019", "Yearly maintenance De Golfslag 2019" }, VINK_BAD, VASTGOED,
    { "Ronde met beheerder. Kitwerk bad 1 vernieuwd. Plafond boven bad 2: bruine stippen bij de luchtroosters, van de vloer af gezien. Genoteerd voor 2020. Hoogwerker was niet beschikbaar.",
      "Round with the site manager. Sealant of pool 1 renewed. Ceiling over pool 2: brown dots near the air grilles, seen from the floor. Noted for 2020. Aerial platform was not available." } },
  { "Z-2020-0133", "k", 28, { "Klacht over De Golfslag: chloorlucht in de hal", "Complaint about De Golfslag: smell of chlorine in the hall" }, VINK_BAD, KLACHTEN,
    { "Mevrouw Oldenziel ruikt de hal 'tot in de jas'. Haar zoontje hoest na elke les. Antwoord: ventilatie is begin januari bijgesteld. Mevrouw vraagt wie er meet. Zie ook de vervolgklacht.",
      "Mrs Oldenziel smells the hall 'right into my coat'. Her little boy coughs after every lesson. Answer: ventilation was adjusted in early January. She asks who does the measuring. See also the follow-up complaint." } },
  { "Z-2020-0702", "m", 60, { "Melding De Golfslag: vlek op het plafond, bad 2", "Report De Golfslag: stain on the ceiling, pool 2" }, VINK_BAD, VASTGOED,
    { "Badmeester ziet een bruine vlek van een halve meter, boven baan 3. Doorgezet naar het plafondproject. Hier afgesloten, want daar loopt het al.",
      "Lifeguard sees a brown stain of half a metre, above lane 3. Passed on to the ceiling project. Closed here, since it is being dealt with there." } },
  { "Z-2020-1105", "o", 25, { "Onderhoud De Golfslag tijdens sluiting", "Maintenance De Golfslag during closure" }, VINK_BAD, VASTGOED,
    { "Bad dicht wegens corona. Van de gelegenheid gebruikgemaakt: bassin leeg, bodem gereinigd. Gevonden: negen haarspelden, twee gouden tanden, één trouwring. Ring is terug bij de eigenaar. Tanden niet.",
      "Pool closed because of corona. Opportunity taken: basin emptied, bottom cleaned. Found: nine hair slides, two gold teeth, one wedding ring. Ring returned to its owner. Teeth not." } },
  { "Z-2021-0219", "k", 21, { "Klacht De Golfslag: abonnement en sluiting", "Complaint De Golfslag: subscription and closure" }, VINK_BAD, KLACHTEN,
    { "Abonnee wil geld terug over de maanden dat het bad dicht was. Kaart is met vier maanden verlengd, zoals bij iedereen. Geen betaling.",
      "Subscriber wants money back for the months the pool was closed. Card extended by four months, as for everybody. No payment." } },
  { "Z-2021-0655", "o", 40, { "Jaarlijks onderhoud De Golfslag 2021", "Yearly maintenance De Golfslag 2021" }, VINK_BAD, VASTGOED,
    { "Ronde met beheerder. Plafond boven bad 2 niet bekeken: loopt via het project. Bij het project gevraagd naar de stand. Geen antwoord voor sluiting van deze zaak.",
      "Round with the site manager. Ceiling over pool 2 not looked at: that goes through the project. Asked the project how things stand. No answer before this case was closed." } },

  -- only the address
  { "Z-2018-0633", "m", 18, { "Lekkage Sportlaan 8, technische ruimte", "Leak at Sportlaan 8, plant room" }, VINK_BAD, VASTGOED,
    { "Tien centimeter water in de kelder. Pomp bijgezet. Oorzaak: flens van de spoelleiding. Zwemles kon doorgaan, de kelder deed mee.",
      "Ten centimetres of water in the cellar. Extra pump placed. Cause: flange of the rinsing pipe. Swimming lessons could go on; the cellar joined in." } },
  { "Z-2018-1177", "o", 10, { "Slot kleedruimte vervangen, Sportlaan 8", "Changing room lock replaced, Sportlaan 8" }, VINK_BAD, VASTGOED,
    { "Slot heren vervangen, sleutel 22 bij de beheerder. Oude sleutel paste ook op de raadzaal. Gemeld bij Facilitair.",
      "Lock of the men's room replaced, key 22 with the site manager. The old key also fitted the council chamber. Reported to Facilities." } },
  { "Z-2019-0208", "m", 20, { "Inbraak Sportlaan 8", "Break-in at Sportlaan 8" }, VINK_BAD, VASTGOED,
    { "Ruit kassa stuk, koffieautomaat meegenomen. Aangifte gedaan. Nieuwe ruit geplaatst. De dieven lieten de zwemvesten liggen.",
      "Window of the ticket desk broken, coffee machine taken. Reported to the police. New window fitted. The thieves left the life jackets." } },
  { "Z-2019-0944", "o", 14, { "Dakgoten Sportlaan schoongemaakt, nummer 8", "Gutters cleaned in Sportlaan, number 8" }, VINK_BAD, VASTGOED,
    { "Goten leeg. Twaalf tennisballen, één bal met een gezicht erop. Dakdekker ziet scheurtjes boven de luchtkast. Foto's zitten in het plafondproject.",
      "Gutters emptied. Twelve tennis balls, one ball with a face on it. Roofer sees small cracks above the air unit. The photos are with the ceiling project." } },
  { "Z-2020-0061", "k", 30, { "Stank uit put bij Sportlaan 8", "Smell from drain at Sportlaan 8" }, VINK_BAD, KLACHTEN,
    { "Bewoner overkant ruikt chloor uit de straatput. Waterschap geweest. Oorzaak: spoelwater van de filters liep in de verkeerde goot. Hersteld.",
      "Neighbour across the road smells chlorine from the street drain. Water board has been. Cause: rinse water of the filters ran into the wrong gutter. Repaired." } },
  { "Z-2020-0518", "o", 16, { "Noodverlichting vervangen, Sportlaan 8", "Emergency lighting replaced, Sportlaan 8" }, VINK_BAD, VASTGOED,
    { "Acht armaturen vervangen. Twee hingen los aan het plafond: de plug was weggeroest. Opnieuw vastgezet, andere plek.",
      "Eight fittings replaced. Two hung loose from the ceiling: the plug had rusted away. Fixed again, in another place." } },
  { "Z-2021-0098", "m", 5, { "Stroom uitgevallen, Sportlaan 8", "Power failure, Sportlaan 8" }, VINK_BAD, VASTGOED,
    { "Uitval van 6.10 tot 9.40 uur. Noodstroom deed het niet: de accu was van 2009. Nieuwe accu besteld.",
      "Power off from 6.10 to 9.40. The back-up supply did not work: its battery was from 2009. New battery ordered." } },
  { "Z-2021-0730", "k", 38, { "Gebrom in de nacht, bewoner Sportlaan 10", "Humming at night, resident of Sportlaan 10" }, "Sportlaan 10", KLACHTEN,
    { "De heer Wiersma woont naast de pompen en hoort ze om drie uur 's nachts. Rubber onder pomp 2 en 3 gelegd. Hij slaapt weer, en mist het nu een beetje.",
      "Mr Wiersma lives next to the pumps and hears them at three in the morning. Rubber laid under pumps 2 and 3. He sleeps again, and rather misses it now." } },

  -- only the number of the project
  { "Z-2018-1302", "o", 60, { "Meerwerk P-2018-031, leidingen", "Extra work P-2018-031, pipes" }, { "Leidingkelder", "Pipe cellar" }, VASTGOED,
    { "Bij openen van de kelder bleken 14 meter leiding en drie beugels doorgeroest. Meerwerk akkoord. De vraag of de rest van het gebouw ook zo oud is, is genoteerd.",
      "When the cellar was opened, 14 metres of pipe and three brackets proved rusted through. Extra work agreed. The question whether the rest of the building is just as old has been noted." } },
  { "Z-2019-0119", "o", 55, { "P-2018-031: nazorg eerste kwartaal", "P-2018-031: aftercare, first quarter" }, { "Leidingkelder", "Pipe cellar" }, VASTGOED,
    { "Drie punten open, twee hersteld. Punt 3: de doseerpomp geeft pieken in de vroege ochtend. Aannemer zegt: normaal. Beheerder zegt: niet normaal.",
      "Three items open, two repaired. Item 3: the dosing pump peaks in the early morning. Contractor says: normal. Site manager says: not normal." } },
  { "Z-2019-0390", "o", 22, { "P-2018-031: filters gespoeld en getest", "P-2018-031: filters rinsed and tested" }, { "Leidingkelder", "Pipe cellar" }, VASTGOED,
    { "Vier filters gespoeld. Test geslaagd. Het spoelwater was de kleur van thee.",
      "Four filters rinsed. Test passed. The rinse water was the colour of tea." } },
  { "Z-2019-1033", "m", 47, { "Gebrek na oplevering P-2018-031", "Defect after completion of P-2018-031" }, { "Leidingkelder", "Pipe cellar" }, VASTGOED,
    { "Doseerpomp slaat 's nachts door. Aannemer stelt bij. Verzoek van de beheerder om een tweede meter: uitgesteld tot de begroting.",
      "Dosing pump overshoots at night. Contractor adjusts. The site manager's request for a second meter: put off until the budget." } },
  { "Z-2020-0284", "o", 70, { "P-2020-114: ophangpunten nagelopen", "P-2020-114: suspension points checked" }, { "Hal, boven baan 1 t/m 6", "Hall, above lanes 1 to 6" }, VASTGOED,
    { "Met hoogwerker 310 ophangpunten bekeken. Bij 24 punten roest, bij 3 punten ernstig. Advies van de constructeur: drie punten direct vervangen, rest binnen een jaar. De drie zijn vervangen.",
      "With an aerial platform 310 suspension points were checked. Rust on 24, serious on 3. The structural engineer advises: replace three at once, the rest within a year. The three have been replaced." } },
  { "Z-2020-0911", "o", 19, { "P-2020-114: steiger en afzetting", "P-2020-114: scaffolding and barriers" }, { "Hal, boven baan 1 t/m 6", "Hall, above lanes 1 to 6" }, VASTGOED,
    { "Steiger van 24-08 tot 04-09. Lessen naar bad 1. Steiger eerder weg dan gepland: de zwemvierdaagse begon.",
      "Scaffolding from 24-08 to 04-09. Lessons moved to pool 1. Scaffolding gone earlier than planned: the four-day swim was starting." } },
  { "Z-2021-0341", "m", 26, { "Gebrek P-2020-114: bout gevallen", "Defect P-2020-114: bolt fell" }, { "Tribune", "Spectators' stand" }, VASTGOED,
    { "Zaterdag lag er een bout van 9 cm op de tribune. Niemand geraakt. Bout is van een ophangpunt uit de groep 'binnen een jaar'. Punt vervangen. Zaak gesloten na herstel.",
      "On Saturday a 9 cm bolt lay on the spectators' stand. Nobody hit. The bolt is from a suspension point in the group 'within a year'. Point replaced. Case closed after repair." } },

  -- the contractor, or the number of the property
  { "Z-2018-0871", "o", 13, { "Van Dreumel: storing doseerpomp", "Van Dreumel: dosing pump failure" }, OBJECT, VASTGOED,
    { "Pomp viel uit op de warmste dag van het jaar. Monteur was er binnen een uur, in zwembroek, want hij was al in de buurt.",
      "Pump failed on the hottest day of the year. The engineer was there within the hour, in swimming trunks, as he was nearby anyway." } },
  { "Z-2019-0561", "o", 28, { "Onderhoudsbeurt Van Dreumel, voorjaar 2019", "Van Dreumel service visit, spring 2019" }, OBJECT, VASTGOED,
    { "Vier pompen, twee ketels, één warmtewisselaar nagezien. Rapport bij de beheerder. Pieken in de dosering besproken, zie het project.",
      "Four pumps, two boilers, one heat exchanger checked. Report with the site manager. Peaks in the dosing discussed, see the project." } },
  { "Z-2020-0399", "m", 8, { "Alarm in de nacht van 11 op 12 april", "Alarm in the night of 11 to 12 April" }, OBJECT, VASTGOED,
    { "Gasmelder in de kelder ging af om 2.40 uur. Brandweer ter plaatse, niets gemeten. Melder was oud. Of er echt iets was, is niet meer vast te stellen.",
      "Gas detector in the cellar went off at 2.40. Fire brigade attended, nothing measured. The detector was old. Whether there really was something can no longer be established." } },
  { "Z-2020-1190", "o", 11, { "Van Dreumel: klep 3 vervangen", "Van Dreumel: valve 3 replaced" }, OBJECT, VASTGOED,
    { "Klep 3 vervangen, garantie. Monteur meldt dat de beugels boven zijn hoofd 'er niet gezelliger op worden'. Doorgegeven aan het plafondproject.",
      "Valve 3 replaced under warranty. Engineer reports that the brackets above his head 'are not getting any prettier'. Passed on to the ceiling project." } },
  { "Z-2021-0166", "o", 36, { "Luchtmeting na klachten", "Air measurement after complaints" }, OBJECT, SPORT,
    { "Twee weken gemeten op ooghoogte. Waarde op dinsdagochtend boven de richtlijn, rest eronder. Advies: later doseren. Gedaan per 1 april.",
      "Measured at eye level for two weeks. Value on Tuesday mornings above the guideline, the rest below. Advice: dose later. Done from 1 April." } },
  { "Z-2021-0503", "m", 17, { "Lamp boven baan 5 kapot", "Lamp above lane 5 broken" }, OBJECT, VASTGOED,
    { "Lamp vervangen vanaf rolsteiger. Plafondplaat ernaast hing 2 cm lager dan de rest. Gefotografeerd en teruggeduwd.",
      "Lamp replaced from a mobile tower. The ceiling panel beside it hung 2 cm lower than the rest. Photographed and pushed back." } },

  -- the name the pool had until 2016
  { "Z-2018-0264", "k", 19, { "Klacht: parkeren bij het Zuiderbad", "Complaint: parking at the Zuiderbad" }, { "Zuiderbad", "Zuiderbad" }, KLACHTEN,
    { "Bewoner klaagt over auto's in de berm bij zwemwedstrijden. Schrijft, zoals de halve buurt, nog de oude naam van het bad. Borden besteld.",
      "Resident complains about cars on the verge during swimming galas. Like half the neighbourhood, still writes the old name of the pool. Signs ordered." } },
  { "Z-2019-0699", "m", 6, { "Zuiderbad: hek achterzijde open", "Zuiderbad: rear fence open" }, { "Zuiderbad, achterzijde", "Zuiderbad, rear" }, MELDPUNT,
    { "Hek stond drie avonden open. Jongeren zwommen 's nachts. Hek dicht, slot erop. Ze hadden netjes hun chipszakken meegenomen.",
      "Fence open three evenings running. Youngsters swam at night. Fence shut, lock on. They had neatly taken their crisp bags home." } },
  { "Z-2020-0825", "k", 23, { "Klacht: geen warm water in het Zuiderbad", "Complaint: no hot water in the Zuiderbad" }, { "Zuiderbad", "Zuiderbad" }, KLACHTEN,
    { "Schrijver zwemt er sinds 1974 en noemt het geen Golfslag, 'want er is geen golf'. Ketel bijgesteld. Over de naam gaat de raad.",
      "Writer has swum there since 1974 and will not call it a wave pool, 'since there is no wave'. Boiler adjusted. The name is up to the council." } },

  -- only a name
  { "Z-2018-0955", "k", 29, { "Klacht over bejegening door mw. Vink", "Complaint about treatment by Ms Vink" }, { "Kassa", "Ticket desk" }, KLACHTEN,
    { "Bezoeker mocht niet naar binnen met schoenen aan. Mevrouw Vink zei: 'U loopt thuis ook niet met laarzen door de soep.' Gesprek gevoerd, hand gegeven.",
      "Visitor was not let in with shoes on. Ms Vink said: 'You don't walk through your soup in boots at home either.' Talk held, hands shaken.", }, personal = "ordinary" },
  { "Z-2019-1311", "k", 50, { "Val van mevrouw Ploeg", "Fall of Mrs Ploeg" }, { "Kleedgang", "Changing corridor" }, KLACHTEN,
    { "Mevrouw gleed uit in de gang bij de douches en kneusde haar pols. Vraagt geen geld, wel een mat. Mat ligt er. Bloemen gebracht.",
      "Mrs Ploeg slipped in the corridor near the showers and bruised her wrist. Asks for no money, but for a mat. Mat is there. Flowers brought." }, personal = "special" },
  { "Z-2020-1260", "o", 20, { "Verzoek C. Vink: extra haken", "Request C. Vink: extra hooks" }, { "Kleedgang", "Changing corridor" }, VASTGOED,
    { "Veertig haken geplaatst. In het plafond van de gang zat geen houvast meer voor de railing. Andere plek gekozen.",
      "Forty hooks placed. The corridor ceiling had no hold left for the rail. Another place chosen." } },
  { "Z-2021-0412", "k", 18, { "Klacht van de heer Tuinstra: geweigerd bij aquagym", "Complaint by Mr Tuinstra: refused at aqua gym" }, { "Bad 1", "Pool 1" }, KLACHTEN,
    { "De groep was vol. De heer Tuinstra was de enige man en voelde dat ook zo. Plek in de donderdaggroep aangeboden en aanvaard.",
      "The group was full. Mr Tuinstra was the only man and felt it. Place in the Thursday group offered and accepted." } },

  -- only through another case
  { "Z-2019-0822", "k", 20, { "Tweede klacht van dezelfde indiener", "Second complaint by the same person" }, NOWHERE, KLACHTEN,
    { "Vervolg op Z-2019-0816. De heer Bakels vindt 'zachter na negen uur' geen antwoord, want hij komt om acht. Nu: zachter vanaf acht.",
      "Follow-up to Z-2019-0816. Mr Bakels finds 'softer after nine' no answer, as he comes at eight. Now: softer from eight." }, relations = { { "K08", "vervolg op" } } },
  { "Z-2020-0139", "k", 41, { "Vervolgklacht mevrouw Oldenziel", "Follow-up complaint by Mrs Oldenziel" }, NOWHERE, KLACHTEN,
    { "Vervolg op Z-2020-0133. Mevrouw vraagt de meetgegevens. Toegezegd door de wethouder, in een telefoongesprek op 12 maart. Gegevens zijn daarna nooit gestuurd. Zaak gesloten wegens geen reactie.",
      "Follow-up to Z-2020-0133. She asks for the measurements. Promised by the alderman, by telephone on 12 March. The data were never sent afterwards. Case closed for lack of response." }, relations = { { "K10", "vervolg op" } } },
  { "Z-2021-0348", "k", 44, { "Klacht over afhandeling melding", "Complaint about the handling of a report" }, NOWHERE, KLACHTEN,
    { "Gaat over Z-2021-0341. Moeder: 'Mijn dochter zat daar tien minuten eerder haar boterham te eten.' Antwoord: punt is vervangen, er is geen gevaar meer. Moeder vraagt hoeveel punten er nog zijn. Niet beantwoord.",
      "Concerns Z-2021-0341. Mother: 'My daughter sat there ten minutes earlier, eating her sandwich.' Answer: the point has been replaced, there is no danger any more. Mother asks how many points are left. Not answered." }, relations = { { "K29", "klacht over" } } },
  { "Z-2021-0902", "k", 33, { "Klacht: geen antwoord op brief van 3 juni", "Complaint: no answer to letter of 3 June" }, NOWHERE, KLACHTEN,
    { "Dertien ouders van de zwemclub kregen geen antwoord op hun brief. Excuses. Brief alsnog beantwoord door Sport. Het antwoord noemt geen getallen.",
      "Thirteen parents of the swimming club had no answer to their letter. Apologies. Letter answered after all by Sports. The answer gives no figures." }, relations = { { "E18", "gaat over brief" } } },
}

local RELATIONS = { ["vervolg op"] = "follow-up to", ["klacht over"] = "complaint about", ["gaat over brief"] = "about the letter" }

for i = 1, #POOL do
  local row = POOL[i]
  if row.relations then
    for _, link in ipairs(row.relations) do
      t(link[2], RELATIONS[link[2]])
    end
  end
  case_line(string.format("K%02d", i), row, true)
end


-- What is not on the list and is about the pool all the same: 18 e-mails and two letters.

mail("E01", { "2018-05-14", "09:12", VASTGOED, KEES, { "P-2018-031, raming", "P-2018-031, estimate" },
  { "Dag Kees,\n\nDe raming voor de leidingen en de pompen komt uit op 612.000 euro. Het plafond zit er niet in. Wil je dat erbij hebben, dan wordt het anderhalf keer zoveel.\n\nGroet, Vastgoed",
    "Hi Kees,\n\nThe estimate for the pipes and pumps comes to 612,000 euros. The ceiling is not included. If you want that too, it becomes one and a half times as much.\n\nRegards, Property team" },
  "2018-05-14", "17:40",
  { "Eerst de leidingen. Het plafond hangt er al veertig jaar. Kees", "Pipes first. That ceiling has been up there for forty years. Kees" } }, true)

mail("E02", { "2018-11-02", "15:33", "Van Dreumel Installaties", VASTGOED, { "Oplevering 031", "Completion of 031" },
  { "Beste mensen,\n\nDe installatie draait. De lijst met restpunten is kort: drie stuks. De jongens willen graag nog een keer van de glijbaan, mag dat?\n\nMet vriendelijke groet, Van Dreumel",
    "Dear all,\n\nThe installation is running. The list of outstanding items is short: three. The lads would like one more go on the slide. May they?\n\nKind regards, Van Dreumel" } }, true)

mail("E03", { "2019-02-11", "08:05", CORRIE, VASTGOED, { "Weer die lucht", "That smell again" },
  { "Hoi,\n\nVan Dreumel zegt dat het goed staat. Mijn neus zegt van niet. Op dinsdag om acht uur is het het ergst, net als groep 5 het water in gaat. Wanneer komt er een tweede meter?\n\nCorrie",
    "Hi,\n\nVan Dreumel says it is set right. My nose says it is not. Tuesdays at eight it is at its worst, just when year 5 goes in. When do we get a second meter?\n\nCorrie" } }, true)

mail("E04", { "2019-06-20", "11:21", "GGD Rivierenrand", SPORT, { "Advies luchtkwaliteit", "Advice on air quality" },
  { "Geachte collega,\n\nU vroeg ons om advies over klachten van scholen. Wij raden aan om aan de waterlijn te meten, niet in de machinekamer. Voor kinderen met astma is dinsdagochtend geen goed moment.\n\nHoogachtend, GGD, team milieu",
    "Dear colleague,\n\nYou asked us for advice on complaints from schools. We recommend measuring at the water line, not in the plant room. For children with asthma, Tuesday morning is not a good moment.\n\nYours sincerely, public health service" } }, true)

mail("E05", { "2019-09-09", "16:48", CORRIE, SPORT, { "Rooster najaar", "Autumn timetable" },
  { "Hoi allemaal,\n\nIk heb groep 5 en 6 verplaatst naar de middag, zoals de GGD wilde. De school vindt het niet leuk. De badmeester ook niet, die heeft dan de aquagym.\n\nCorrie",
    "Hi all,\n\nI have moved years 5 and 6 to the afternoon, as the health service wanted. The school is not pleased. Nor is the lifeguard, who then has the aqua gym.\n\nCorrie" } }, true)

mail("E06", { "2019-10-15", "07:31", GROEN, VASTGOED, { "Populieren bij de luchtinlaat", "Poplars near the air intake" },
  { "Mannen,\n\nDe populieren aan de Sportlaan blazen hun pluis recht in jullie rooster. Ik snoei ze in november. Kijk jij of het filter niet vol zit? Het zag eruit als mijn trui.\n\nJan",
    "Gents,\n\nThe poplars in Sportlaan blow their fluff straight into your grille. I will prune them in November. Will you check the filter is not full? It looked like my jumper.\n\nJan" } }, true)

mail("E07", { "2020-01-28", "10:02", "Bouwbedrijf Van Balken", VASTGOED, { "Offerte plafondplaten", "Quotation ceiling panels" },
  { "Geachte heer, mevrouw,\n\nHierbij onze prijs voor het nalopen van 310 ophangpunten, met hoogwerker, en het vervangen van wat nodig is. Werk boven water doen wij alleen als het bad leeg is. Dat scheelt natte kranten.\n\nVan Balken",
    "Dear Sir or Madam,\n\nHerewith our price for checking 310 suspension points, with an aerial platform, and replacing what is needed. We only work above water when the pool is empty. It saves wet newspapers.\n\nVan Balken" } }, true)

mail("E08", { "2020-03-13", "14:55", { "Communicatie", "Communications" }, CORRIE, { "Sluiting per vanavond", "Closing as of tonight" },
  { "Dag Corrie,\n\nVanaf vanavond zes uur is het bad dicht. De tekst voor op de deur hangt bij de printer. Er staat voorlopig 'tot en met 6 april' op. Dat geloof ik zelf ook niet.\n\nGroet, Communicatie",
    "Hi Corrie,\n\nThe pool is closed from six tonight. The notice for the door is at the printer. For now it says 'until 6 April'. I do not believe it either.\n\nRegards, Communications" } }, true)

mail("E09", { "2020-06-30", "16:10", VASTGOED, KEES, { "Plafond: rood, oranje of groen?", "Ceiling: red, amber or green?" },
  { "Kees,\n\nVan de 310 punten zijn er 24 roestig. Drie zijn vervangen. Voor de andere 21 zegt de constructeur: binnen een jaar. Dat kost 88.000 euro en dan is het bad drie weken dicht. Zetten wij het op oranje?\n\nVastgoed",
    "Kees,\n\nOf the 310 points, 24 are rusty. Three have been replaced. For the other 21 the engineer says: within a year. That costs 88,000 euros and closes the pool for three weeks. Shall we mark it amber?\n\nProperty team" },
  "2020-07-01", "07:15",
  { "Oranje. Maar wacht met de 88 tot na de begroting, anders ligt het in november bij de raad. Kees", "Amber. But keep the 88 until after the budget, or the council has it on the table in November. Kees" } }, true)

mail("E10", { "2020-09-22", "13:07", { "Griffie", "Council clerk's office" }, SECR, { "Technische vraag zwemwater", "Technical question on swimming water" },
  { "Beste collega's,\n\nDe fractie Waterveen Vooruit stelt een technische vraag: hoe vaak is sinds 2018 de norm voor lucht in de hal overschreden? Antwoord graag voor 6 oktober. Een ja of nee is niet genoeg, zeggen ze.\n\nGriffie",
    "Dear colleagues,\n\nThe party Waterveen Vooruit asks a technical question: how often has the standard for air in the hall been exceeded since 2018? Answer before 6 October please. A yes or no will not do, they say.\n\nClerk's office" } }, true)

mail("E11", { "2020-11-05", "09:40", { "Financiën, crediteuren", "Finance, accounts payable" }, VASTGOED, { "Factuur 2020-3381, akkoord?", "Invoice 2020-3381, approved?" },
  { "Dag,\n\nFactuur van Van Dreumel, klep 3, object 0417, 1.912 euro. Er staat 'garantie' op de bon en toch een bedrag. Wie heeft gelijk?\n\nFinanciën",
    "Hi,\n\nInvoice from Van Dreumel, valve 3, property 0417, 1,912 euros. The slip says 'warranty' and there is an amount all the same. Who is right?\n\nFinance" },
  "2020-11-05", "10:15",
  { "De bon. Stuur maar terug.", "The slip. Send it back." } }, true)

mail("E12", { "2021-01-11", "12:30", SECR, KEES, { "Spreekpunten nieuwjaar sportclubs", "Talking points, new year sports clubs" },
  { "Beste Kees,\n\nHier je punten. Bij de Waterratten vragen ze vast naar het plafond. Jouw zin van vorig jaar was: 'Het hangt er stevig.' Wil je die houden?\n\nSecretariaat",
    "Dear Kees,\n\nHere are your points. The Waterratten are bound to ask about the ceiling. Your line last year was: 'It hangs there firmly.' Do you want to keep it?\n\nSecretariat" },
  "2021-01-11", "21:58",
  { "Maak er maar van: we zijn ermee bezig.", "Make it: we are working on it." } }, true)

mail("E13", { "2021-02-17", "09:14", CORRIE, "Hans Kuipers", { "Camera hal doet het weer", "Hall camera works again" },
  { "Hans,\n\nDank je, hij doet het. Ik zie nu de hele tribune aan de Sportlaan, en jouw lege bekertje op de kassa.\n\nCorrie",
    "Hans,\n\nThanks, it works. I can now see the whole stand at Sportlaan, and your empty cup on the ticket desk.\n\nCorrie" } }, true)

mail("E14", { "2021-03-29", "08:02", CORRIE, VASTGOED, { "Bout", "Bolt" },
  { "Dit lag zaterdag op de derde rij. Negen centimeter. Ik heb hem in een envelop gedaan en de rij afgezet met lint. Bel me.\n\nCorrie",
    "This lay on the third row on Saturday. Nine centimetres. I have put it in an envelope and closed the row with tape. Call me.\n\nCorrie" } }, true)

mail("E15", { "2021-03-29", "11:50", VASTGOED, "Bouwbedrijf Van Balken", { "Spoed: punt uit groep B", "Urgent: point from group B" },
  { "Er is een bout gevallen uit de groep die nog moest, boven de tribune. Kunnen jullie vandaag? En heb jij nog de lijst met de 21? De onze staat in een map die niemand open krijgt.\n\nVastgoed",
    "A bolt has fallen from the group still to be done, above the stand. Can you come today? And do you still have the list of the 21? Ours is in a folder nobody can open.\n\nProperty team" },
  "2021-03-29", "12:20",
  { "Twee man onderweg. De lijst stuur ik na. Ik stuur hem ook aan jullie wethouder, die vroeg er in de app al naar.", "Two men on their way. I'll send the list later. Also to your alderman, who was already asking for it in the chat." } }, true)

mail("E16", { "2021-05-20", "15:25", { "Communicatie", "Communications" }, KEES, { "Woordvoering bad", "Line on the pool" },
  { "Kees,\n\nDe Veenbode belt over een bout. Voorstel: 'Er is een gebrek gemeld en dezelfde dag hersteld. Er is geen gevaar.' Klopt dat laatste, met de rest nog open?\n\nCommunicatie",
    "Kees,\n\nThe Veenbode is calling about a bolt. Proposal: 'A defect was reported and repaired the same day. There is no danger.' Is that last part true, with the rest still open?\n\nCommunications" },
  "2021-05-20", "15:31",
  { "Laat de laatste zin weg.", "Leave out the last sentence." } }, true)

mail("E17", { "2021-09-13", "10:44", "Bouwbedrijf Van Balken", VASTGOED, { "Punten 1 t/m 21 gereed", "Points 1 to 21 done" },
  { "Alle punten van de lijst zijn vervangen, behalve 9 en 17: daar kwamen wij niet bij zonder de luchtkast weg te halen. Foto's bijgevoegd. De bout uit de envelop hebben wij terug nodig voor de verzekering.\n\nVan Balken",
    "All points on the list have been replaced, except 9 and 17: we could not reach those without removing the air unit. Photos attached. We need the bolt from the envelope back for the insurance.\n\nVan Balken" } }, true)

post("E18", { "2021-06-03", "Dertien ouders, p/a D. Oldenziel", { "College van B en W", "Mayor and aldermen" }, { "Vragen van ouders", "Questions from parents" },
  { "Geacht college,\n\nOnze kinderen zwemmen drie keer per week bij de Waterratten. In maart viel er een bout. Wij vragen: hoeveel punten zijn er nog niet vervangen, en wanneer gebeurt dat?\n\nWij vragen niet om koffie met de wethouder. Wij vragen om een getal.\n\nDertien ouders",
    "Dear mayor and aldermen,\n\nOur children swim with the Waterratten three times a week. In March a bolt fell. We ask: how many points have not yet been replaced, and when will that be done?\n\nWe do not ask for coffee with the alderman. We ask for a number.\n\nThirteen parents" },
  number = "0611" }, true)

post("E19", { "2021-07-12", "Zwemvereniging De Waterratten", { "College van B en W", "Mayor and aldermen" }, { "Bezwaar tegen nieuw uurtarief", "Objection to new hourly rate" },
  { "Geacht college,\n\nU verhoogt het tarief voor badwater met elf procent. Wij maken bezwaar. Sinds april kunnen wij de tribune niet gebruiken en dus geen wedstrijden houden. Wie minder krijgt, hoeft niet meer te betalen.\n\nHet bestuur van de Waterratten",
    "Dear mayor and aldermen,\n\nYou are raising the rate for pool water by eleven per cent. We object. Since April we cannot use the stand and so cannot hold galas. Who gets less should not have to pay more.\n\nThe board of the Waterratten" },
  number = "0734" }, true)

mail("E20", { "2021-10-11", "14:19", { "Verzekeringen", "Insurance" }, VASTGOED, { "Polis objecten: vraag over 0417", "Policy on properties: question about 0417" },
  { "Beste collega,\n\nDe verzekeraar vraagt of er in 2021 gebreken waren aan daken of plafonds. Bij 0417 heb ik niets ingevuld. Klopt dat?\n\nVerzekeringen",
    "Dear colleague,\n\nThe insurer asks whether there were any defects to roofs or ceilings in 2021. For 0417 I have filled in nothing. Is that right?\n\nInsurance" } }, true)


-- The near-misses: right word, wrong thing.

mail("N01", { "2018-04-10", "10:30", { "Vergunningen", "Permits" }, "Snackbar De Golfslag", { "Terras De Golfslag, Havenstraat 3", "Terrace De Golfslag, Havenstraat 3" },
  { "Geachte heer Pals,\n\nUw terras mag vier tafels hebben, geen zes. De parasol met de frikandel erop valt onder reclame. Daar praten we nog over.\n\nVergunningen",
    "Dear Mr Pals,\n\nYour terrace may have four tables, not six. The parasol with the sausage on it counts as advertising. We still have to talk about that.\n\nPermits" } })
case_line("N02", { "Z-2019-0642", "k", 25, { "Klacht De Golfslag: frituurlucht", "Complaint De Golfslag: smell of frying" }, "Havenstraat 3", KLACHTEN,
  { "Bewoner van Havenstraat 5 ruikt de snackbar in zijn gordijnen. Afzuiging nagekeken, filter vervangen. Bewoner kreeg een kroket en nam hem aan.",
    "Resident of Havenstraat 5 smells the snack bar in his curtains. Extraction checked, filter replaced. Resident was offered a croquette and took it." } })
mail("N03", { "2020-02-06", "17:02", { "Griffie", "Council clerk's office" }, "Snackbar De Golfslag", { "Bestelling De Golfslag voor raadsvergadering", "Order De Golfslag for council meeting" },
  { "Beste Pals,\n\nVoor donderdag graag 38 broodjes, 20 patat, 4 vegetarisch. Het wordt laat, punt 9 is de begroting.\n\nGriffie",
    "Dear Pals,\n\nFor Thursday please 38 rolls, 20 chips, 4 vegetarian. It will be late, item 9 is the budget.\n\nClerk's office" } })
case_line("N04", { "Z-2018-0419", "m", 5, { "Lantaarn kapot, Golfslagweg 40", "Street lamp broken, Golfslagweg 40" }, "Golfslagweg 40", MELDPUNT,
  { "Lamp brandt overdag en niet 's nachts. Klok van de kast stond twaalf uur verkeerd. Hersteld.",
    "Lamp burns by day and not by night. Clock in the cabinet was twelve hours out. Repaired." } })
post("N05", { "2019-03-18", "Bewoners Golfslagweg", { "College van B en W", "Mayor and aldermen" }, { "Bezwaar drempel Golfslagweg", "Objection to speed hump Golfslagweg" },
  { "Geacht college,\n\nDe nieuwe drempel in de Golfslagweg is zo hoog dat de bus van de speeltuin erop bleef staan. Wij maken bezwaar en sturen een foto mee.\n\nNegen bewoners",
    "Dear mayor and aldermen,\n\nThe new hump in Golfslagweg is so high that the playground bus got stuck on it. We object and enclose a photo.\n\nNine residents" }, number = "0288" })
case_line("N06", { "Z-2020-0447", "m", 14, { "Boom scheef, Golfslagweg 8", "Leaning tree, Golfslagweg 8" }, "Golfslagweg 8", MELDPUNT,
  { "Berk leunt op de schutting. Jan Verhoef geweest: 'Die leunt al sinds 1996. Het is vriendschap.' Gesnoeid.",
    "Birch leans on the fence. Jan Verhoef has been: 'It has leant since 1996. That is friendship.' Pruned." } })
case_line("N07", { "Z-2019-0877", "o", 21, { "Van Dreumel: pompen nagezien", "Van Dreumel: pumps checked" }, { "De Dobber, Veenkade 60", "De Dobber, Veenkade 60" }, VASTGOED,
  { "Object 0433. Drie pompen van het buitenbad nagezien. Eend verwijderd uit inlaat, levend.",
    "Property 0433. Three pumps of the open-air pool checked. Duck removed from inlet, alive." } })
case_line("N08", { "Z-2020-0968", "k", 17, { "Klacht zwembad: prikkende ogen", "Complaint swimming pool: stinging eyes" }, { "De Dobber, Veenkade 60", "De Dobber, Veenkade 60" }, KLACHTEN,
  { "Vader meldt rode ogen na middag in buitenbad De Dobber. Waarde gemeten: in orde. Kind had drie uur met ogen open onder water gekeken.",
    "Father reports red eyes after an afternoon in open-air pool De Dobber. Value measured: in order. Child had looked around under water for three hours with eyes open." } })
case_line("N09", { "Z-2021-0622", "m", 9, { "Lekkage zwembad, kleedgebouw", "Leak at swimming pool, changing block" }, { "De Dobber, Veenkade 60", "De Dobber, Veenkade 60" }, VASTGOED,
  { "Dak van het kleedgebouw lekt boven hok 3. Object 0433. Bitumen gelegd.",
    "Roof of the changing block leaks above cubicle 3. Property 0433. Bitumen laid." } })
case_line("N10", { "Z-2017-1290", "o", 20, { "Jaarlijks onderhoud De Golfslag 2017", "Yearly maintenance De Golfslag 2017" }, VINK_BAD, VASTGOED,
  { "Ronde gelopen met beheerder. Geen bijzonderheden. Afgesloten in december 2017.",
    "Round with the site manager. Nothing to report. Closed in December 2017." }, opened = "2017-11-27", closed = "2017-12-18", off_list = true })
case_line("N11", { "Z-2022-0108", "k", 22, { "Klacht De Golfslag: nieuwe openingstijden", "Complaint De Golfslag: new opening hours" }, VINK_BAD, KLACHTEN,
  { "Klacht van 31 januari 2022 over de tijden van 2022. Het bad gaat nu om zeven uur dicht. Indiener is politieagent en kan nooit voor acht uur.",
    "Complaint of 31 January 2022 about the hours of 2022. The pool now closes at seven. Complainant is a police officer and can never come before eight." }, opened = "2022-01-31", closed = "2022-02-22", off_list = true })
mail("N12", { "2022-03-02", "09:25", CORRIE, SPORT, { "De Golfslag: rooster voorjaar 2022", "De Golfslag: timetable spring 2022" },
  { "Hoi,\n\nHier het rooster vanaf 7 maart 2022. Aquagym blijft op donderdag. De heer Tuinstra heeft een vriend meegebracht.\n\nCorrie",
    "Hi,\n\nHere is the timetable from 7 March 2022. Aqua gym stays on Thursday. Mr Tuinstra has brought a friend.\n\nCorrie" } })
case_line("N13", { "Z-2018-0787", "m", 30, { "Plafond kantine, Sportlaan 18", "Canteen ceiling, Sportlaan 18" }, "Sportlaan 18", VASTGOED,
  { "Voetbalvereniging meldt vochtplek in het plafond van de kantine. Oorzaak: iemand had de tap laten lopen op de verdieping. Bier, geen regen.",
    "Football club reports damp patch in the canteen ceiling. Cause: somebody had left the tap running upstairs. Beer, not rain." } })
case_line("N14", { "Z-2021-0288", "k", 15, { "Geluid in de nacht, bewoner Sportlaan 80", "Noise at night, resident of Sportlaan 80" }, "Sportlaan 80", KLACHTEN,
  { "Bewoner hoort gebrom. Warmtepomp van de buren. Doorverwezen naar de buren.",
    "Resident hears humming. The neighbours' heat pump. Referred to the neighbours." } })
case_line("N15", { "Z-2018-0702", "o", 44, { "P-2018-013: belijning rotonde", "P-2018-013: markings on roundabout" }, { "Rotonde Veenkade", "Veenkade roundabout" }, { "Team Wegen", "Roads team" },
  { "Belijning na oplevering hersteld. De pijl wees drie weken de gracht in.",
    "Markings corrected after completion. For three weeks the arrow pointed into the canal." } })
case_line("N16", { "Z-2020-1033", "o", 26, { "P-2020-141: steiger en afzetting", "P-2020-141: scaffolding and barriers" }, { "Kerktoren", "Church tower" }, VASTGOED,
  { "Steiger toren van 12-10 tot 30-10. Uurwerk stilgezet. Twaalf bewoners misten de trein.",
    "Scaffolding at the tower from 12-10 to 30-10. Clock stopped. Twelve residents missed the train." } })
case_line("N17", { "Z-2019-1175", "o", 12, { "Van Dreumel: ketel nagezien", "Van Dreumel: boiler checked" }, { "Raadhuisplein 1", "Raadhuisplein 1" }, VASTGOED,
  { "Ketel raadhuis, object 0401. Klep vervangen. In de raadzaal blijft het warm, maar dat ligt niet aan de ketel.",
    "Town hall boiler, property 0401. Valve replaced. It stays hot in the council chamber, but that is not the boiler." } })
mail("N18", { "2019-12-03", "12:12", { "Personeelsvereniging", "Staff association" }, { "Alle medewerkers", "All staff" }, { "Kerstborrel: Corrie Vink zingt", "Christmas drinks: Corrie Vink sings" },
  { "Lieve collega's,\n\nOp 18 december zingt Corrie Vink, bekend van de kassa, haar drie kerstliedjes. Vorig jaar waren het er negen. Hapjes van snackbar De Golfslag.\n\nDe PV",
    "Dear colleagues,\n\nOn 18 December Corrie Vink, well known from the ticket desk, sings her three carols. Last year there were nine. Snacks by snack bar De Golfslag.\n\nThe staff association" } })
case_line("N19", { "Z-2020-0639", "o", 33, { "Object 0471: vloer gymzaal", "Property 0471: gym floor" }, { "Gymzaal De Sprint", "Gym De Sprint" }, VASTGOED,
  { "Vloer geschuurd en gelakt. Belijning badminton is één centimeter te smal. De club wil het zo houden, want ze winnen.",
    "Floor sanded and varnished. Badminton lines are one centimetre too narrow. The club wants to keep it so, because they are winning." } })
mail("N20", { "2020-07-08", "21:10", KEES, { "Privéadres", "Private address" }, { "Donderdag baantjes?", "Lengths on Thursday?" },
  { "Ha Wim,\n\nDonderdag om zeven uur in De Golfslag? Jij mag voorop, ik zwem in je hekgolf. Daarna koffie bij mij, Ria is naar haar zus.\n\nK.",
    "Hi Wim,\n\nThursday at seven at De Golfslag? You may lead, I'll swim in your wake. Coffee at mine afterwards, Ria is at her sister's.\n\nK." }, personal = "ordinary" })
mail("N21", { "2018-10-01", "13:45", { "Facilitaire Zaken", "Facilities" }, "Kunstkring Waterveen", { "Expositie 'Golfslag' in de hal", "Exhibition 'Golfslag' in the hall" },
  { "Beste kunstkring,\n\nJullie elf schilderijen van de zee hangen. Nummer 7 hangt op zijn kop, zegt de bode. Of juist nummer 8. Graag advies.\n\nFacilitaire Zaken",
    "Dear art circle,\n\nYour eleven paintings of the sea are up. Number 7 is upside down, says the usher. Or else number 8. Please advise.\n\nFacilities" } })
mail("N22", { "2021-02-02", "10:05", { "Team Subsidies", "Grants team" }, "Shantykoor De Golfslag", { "Subsidie De Golfslag 2021", "Grant De Golfslag 2021" },
  { "Beste zangers,\n\nUw aanvraag is compleet. Het bedrag voor baardwas rekenen wij niet mee.\n\nTeam Subsidies",
    "Dear singers,\n\nYour application is complete. We do not count the amount for beard wax.\n\nGrants team" } })
case_line("N23", { "Z-2019-0399", "m", 19, { "Mevrouw Ploeg: boom Lindelaan", "Mrs Ploeg: tree in Lindelaan" }, "Lindelaan 31", MELDPUNT,
  { "Mevrouw Ploeg belt over een tak boven haar dakraam. Tak weg. Mevrouw vroeg ook naar een mat, dat is elders gemeld.",
    "Mrs Ploeg calls about a branch above her skylight. Branch gone. She also asked about a mat; that was reported elsewhere." } })
mail("N24", { "2018-06-04", "09:50", { "Gemeente Oosterlo", "Municipality of Oosterlo" }, SPORT, { "Zwemvierdaagse Oosterlo", "Four-day swim Oosterlo" },
  { "Collega's,\n\nOnze zwemvierdaagse is van 18 tot en met 21 juni in Het Rietbad. Zijn er bij jullie nog medailles over?\n\nOosterlo",
    "Colleagues,\n\nOur four-day swim is from 18 to 21 June in Het Rietbad. Do you have any medals left over?\n\nOosterlo" } })
case_line("N25", { "Z-2021-0141", "o", 58, { "Van Balken: wandrek hersteld", "Van Balken: wall bars repaired" }, { "Gymzaal De Sprint", "Gym De Sprint" }, VASTGOED,
  { "Ophangpunten van het wandrek vervangen. Object 0471. Twee bouten waren van hout geverfd. Niemand weet wie dat heeft gedaan.",
    "Suspension points of the wall bars replaced. Property 0471. Two bolts were wood, painted. Nobody knows who did that." } })
case_line("N26", { "Z-2020-0224", "m", 16, { "Plafondplaat los in de raadzaal", "Ceiling panel loose in council chamber" }, { "Raadhuisplein 1", "Raadhuisplein 1" }, VASTGOED,
  { "Plaat boven het college hing scheef. Teruggezet. De burgemeester heeft twee vergaderingen omhoog gekeken.",
    "Panel above the executive's bench hung askew. Put back. The mayor spent two meetings looking up." } })
case_line("N27", { "Z-2018-1098", "m", 7, { "Bout los aan schommel", "Bolt loose on swing" }, { "Speelplek Vogelbuurt", "Vogelbuurt playground" }, MELDPUNT,
  { "Bout ontbrak aan de schommel. Zelfde dag gezet. De bout zat in de broekzak van een kleuter.",
    "Bolt missing from the swing. Replaced the same day. The bolt was in a toddler's trouser pocket." } })
mail("N28", { "2021-11-22", "11:11", "Het Rietbad, Oosterlo", SPORT, { "Chloor te leen?", "Chlorine to lend?" },
  { "Dag buren,\n\nOnze levering chloor is vertraagd. Hebben jullie bij De Dobber nog twee vaten staan? Wij brengen ze vol terug.\n\nHet Rietbad",
    "Hello neighbours,\n\nOur delivery of chlorine is late. Do you have two drums left at De Dobber? We'll bring them back full.\n\nHet Rietbad" } })


-- The rest of the mailbox. A template has a subject with one gap and a body with one gap; a row fills both.
-- A gap that differs per language is { Dutch, English }.

local SORTS = {
  { "m", MELDPUNT, { "Lantaarn kapot, %s", "Street lamp broken, %s" },
    { "Bewoner meldt dat de lamp niet brandt. %s Hersteld in de ronde van deze week.", "Resident reports that the lamp does not burn. %s Repaired in this week's round." },
    { "Lindelaan 12", { "Mast stond scheef na een ladderwagen.", "Post stood askew after a ladder truck." } },
    { "Kerkpad 3", { "Er zat een nest in de kap.", "There was a nest in the hood." } },
    { "Veenkade 71", { "Zekering vervangen.", "Fuse replaced." } },
    { "Sportlaan 44", { "Lamp knippert op de maat van de fanfare.", "Lamp blinks in time with the brass band." } },
    { "Havenstraat 19", { "Al drie keer gemeld, excuses gemaakt.", "Reported three times before, apologies made." } },
    { "Vogelbuurt, Meerkoetstraat", { "Mast is van de provincie, doorgestuurd.", "Post belongs to the province, passed on." } },
    { "Sluisweg 8", { "Kap kapot door een vuurpijl.", "Hood broken by a rocket." } },
    { "Zuiderpark, brug", { "Kabel hersteld onder de brug.", "Cable repaired under the bridge." } } },

  { "m", MELDPUNT, { "Losse tegel, %s", "Loose paving stone, %s" },
    { "%s Tegels opnieuw gelegd. Melder bericht gestuurd.", "%s Stones laid again. Message sent to the person who reported it." },
    { "Kerkplein", { "Marktkoopman struikelde met een kaas.", "Market trader tripped with a cheese." } },
    { "Lindelaan", { "Wortels van de linde drukken de stoep op.", "Roots of the lime tree push up the pavement." } },
    { "Sportlaan, bushalte", { "Rolstoel bleef steken bij de halte.", "Wheelchair got stuck at the stop." } },
    { "Raadhuisplein", { "De burgemeester struikelde zelf.", "The mayor tripped in person." } },
    { "Veenkade", { "Verzakking langs de beschoeiing.", "Subsidence along the bank." } },
    { "Meerkoetstraat", { "Kinderen hadden er een fort mee gebouwd.", "Children had built a fort with them." } },
    { "Havenstraat", { "Plas van tien centimeter na elke bui.", "Puddle of ten centimetres after each shower." } },
    { "Kade", { "Vorst onder de klinkers.", "Frost under the bricks." } } },

  { "m", MELDPUNT, { "Afval naast container, %s", "Waste beside container, %s" },
    { "Aangetroffen: %s. Weggehaald. Geen afzender gevonden.", "Found: %s. Removed. No sender found." },
    { "Lindelaan", { "een bankstel en elf kussens", "a sofa and eleven cushions" } },
    { "Vogelbuurt", { "vier zakken en een kerstboom, in juli", "four bags and a Christmas tree, in July" } },
    { "Sluisweg", { "een opblaasbaar bad, lek", "an inflatable paddling pool, punctured" } },
    { "Havenstraat", { "twaalf emmers frituurvet", "twelve buckets of frying fat" } },
    { "Sportlaan", { "een skelter en een stapel tijdschriften over vissen", "a go-kart and a stack of fishing magazines" } },
    { "Kerkpad", { "een piano, in redelijke staat", "a piano, in fair condition" } },
    { "Veenkade", { "drie fietsen zonder wielen", "three bicycles without wheels" } },
    { "Golfslagweg", { "een zonnebank", "a sunbed" } } },

  { "m", MELDPUNT, { "Water op straat, %s", "Water on the road, %s" },
    { "%s Kolk doorgespoten, water weg.", "%s Drain flushed, water gone." },
    { "Kade", { "Bewoner zette er een eend in voor de foto.", "Resident put a duck in it for the photo." } },
    { "Veenkade", { "Na de bui van dinsdag stond er twintig centimeter.", "After Tuesday's shower it was twenty centimetres deep." } },
    { "Kerkplein", { "Blad van de linde op het rooster.", "Leaves of the lime tree on the grating." } },
    { "Lindelaan 60", { "Kelder van de bewoner bleef droog.", "Resident's cellar stayed dry." } },
    { "Sluisweg", { "Pomp van het waterschap stond uit.", "Water board's pump was off." } },
    { "Meerkoetstraat", { "Kinderen zwommen in de straat.", "Children swam in the street." } },
    { "Raadhuisplein", { "Parkeergarage heeft het net gehaald.", "Car park just managed." } },
    { "Sportlaan 60", { "Drempel hield het water tegen.", "Hump held the water back." } } },

  { "k", KLACHTEN, { "Klacht over %s", "Complaint about %s" },
    { "%s Gesprek gevoerd, klacht afgerond naar tevredenheid.", "%s Talk held, complaint settled to satisfaction." },
    { { "bladblazers", "leaf blowers" }, { "Om zeven uur 's ochtends, drie dagen achter elkaar.", "At seven in the morning, three days running." } },
    { { "wachttijd aan de balie", "waiting time at the desk" }, { "Negentig minuten voor een rijbewijs.", "Ninety minutes for a driving licence." } },
    { { "toon van een brief", "tone of a letter" }, { "Er stond 'u dient'. Dat wordt 'wilt u'.", "It said 'you are required'. That becomes 'would you'." } },
    { { "een strooiwagen", "a gritting lorry" }, { "Zout tot in de brievenbus.", "Salt right into the letter box." } },
    { { "hondenpoep", "dog mess" }, { "Bewoner telde elf hopen tussen huis en school.", "Resident counted eleven heaps between home and school." } },
    { { "de telefoon", "the telephone" }, { "Vier keer doorverbonden, twee keer met zichzelf.", "Transferred four times, twice to himself." } },
    { { "een parkeerbon", "a parking fine" }, { "Bon was voor de auto ernaast.", "Fine was for the car next to it." } },
    { { "een medewerker van Toezicht", "an enforcement officer" }, { "Hij noemde de tuin een jungle. Bedoeld als compliment.", "He called the garden a jungle. Meant as a compliment." } } },

  { "o", VASTGOED, { "Onderhoud %s", "Maintenance %s" },
    { "%s Werk opgeleverd en akkoord.", "%s Work delivered and approved." },
    { { "brandweerkazerne, object 0409", "fire station, property 0409" }, { "Roldeur 2 opnieuw afgesteld. Ging open bij elke bus.", "Roller door 2 adjusted again. Opened for every bus." } },
    { { "bibliotheek, object 0422", "library, property 0422" }, { "Plafondplaten vervangen na lekkage. Boeken droog.", "Ceiling panels replaced after leak. Books dry." } },
    { { "dorpshuis, object 0428", "village hall, property 0428" }, { "Tegels in de keuken, afvoer ontstopt.", "Kitchen tiles, drain unblocked." } },
    { { "gymzaal De Sprint, object 0471", "gym De Sprint, property 0471" }, { "Douches ontkalkt. Warm water weer warm.", "Showers descaled. Hot water hot again." } },
    { { "gemeentewerf, object 0404", "council depot, property 0404" }, { "Pomp van de wasplaats vervangen.", "Pump of the wash-down area replaced." } },
    { { "muziekschool, object 0430", "music school, property 0430" }, { "Geluidsisolatie lokaal 3. Het trombonelokaal.", "Soundproofing room 3. The trombone room." } },
    { { "raadhuis, object 0401", "town hall, property 0401" }, { "Noodverlichting getest. Twee accu's vervangen.", "Emergency lighting tested. Two batteries replaced." } },
    { { "De Dobber, object 0433", "De Dobber, property 0433" }, { "Hek geschilderd, bordje diepte vervangen.", "Fence painted, depth sign replaced." } } },

  { "o", { "Team Groen en Spelen", "Parks and play team" }, { "Keuring speelplek %s", "Inspection playground %s" },
    { "%s Volgende keuring over een jaar.", "%s Next inspection in a year." },
    { "Vogelbuurt", { "Wipkip losse veer, vervangen.", "Spring of rocking hen loose, replaced." } },
    { "Kerkpad", { "Glijbaan goedgekeurd, treden geschuurd.", "Slide approved, steps sanded." } },
    { "De Sluis", { "Klimnet twee mazen kapot, hersteld.", "Two meshes of climbing net broken, repaired." } },
    { "Zuiderpark", { "Zandbak ververst. Gevonden: 41 lepels.", "Sandpit renewed. Found: 41 spoons." } },
    { "Lindelaan", { "Schommel: bout vastgezet.", "Swing: bolt tightened." } },
    { "Golfslagweg", { "Draaimolen piept, gesmeerd.", "Roundabout squeaks, oiled." } },
    { "Havenkwartier", { "Waterspeeltuin: pomp vervangen.", "Water playground: pump replaced." } },
    { "Sportlaan 90", { "Doel omgewaaid, opnieuw verankerd.", "Goal blown over, anchored again." } } },

  { "k", KLACHTEN, { "Klacht: parkeren %s", "Complaint: parking %s" },
    { "%s Verkeer heeft gekeken. Afgesproken wat kan en wat niet.", "%s Traffic team has looked. Agreed what can be done and what cannot." },
    { "Lindelaan", { "Caravan staat er sinds de zomer.", "Caravan has been there since the summer." } },
    { "Kerkplein", { "Op marktdag staat er geen auto, maar een kraam.", "On market day there is no car but a stall." } },
    { "Sportlaan 18", { "Bij thuiswedstrijden staat de hele straat vol.", "At home matches the whole street is full." } },
    { "Havenstraat", { "Vrachtwagens voor de snackbar.", "Lorries in front of the snack bar." } },
    { "Veenkade 60", { "Zwemmers van De Dobber parkeren op het gras.", "Swimmers of De Dobber park on the grass." } },
    { "Sluisweg", { "Bewoner wil een paaltje. Buurman wil geen paaltje.", "Resident wants a bollard. Neighbour wants no bollard." } },
    { "Raadhuisplein", { "De fiets van de wethouder staat in de weg.", "The alderman's bicycle is in the way." } },
    { "Meerkoetstraat", { "Bus kan de bocht niet maken.", "Bus cannot make the bend." } } },

  { "mail", { "Verhuur sportaccommodaties", "Sports venue bookings" }, { "Verenigingen", "Clubs" }, { "Zaalhuur %s", "Hall booking %s" },
    { "Beste vereniging,\n\n%s De sleutel ligt bij de balie, kantine sluit om elf uur.\n\nVerhuur", "Dear club,\n\n%s The key is at the desk; the canteen closes at eleven.\n\nBookings" },
    { { "volleybal, De Sprint", "volleyball, De Sprint" }, { "Maandag en woensdag blijven staan.", "Monday and Wednesday stay as they are." } },
    { { "badminton, De Sprint", "badminton, De Sprint" }, { "Jullie krijgen er een uur bij, van zeven tot acht.", "You get an extra hour, from seven to eight." } },
    { { "judo, dorpshuis", "judo, village hall" }, { "De matten mogen niet meer in de gang.", "Mats may no longer be kept in the corridor." } },
    { { "dansavond, dorpshuis", "dance night, village hall" }, { "Vorig jaar bleef de discobal hangen. Graag meenemen.", "Last year the mirror ball was left behind. Please take it." } },
    { { "schaakclub, bibliotheek", "chess club, library" }, { "Graag fluisteren bij het opgeven.", "Please whisper when resigning." } },
    { { "voetbal, Sportlaan 18", "football, Sportlaan 18" }, { "Veld 2 is tot maart afgekeurd.", "Pitch 2 is out of use until March." }, "2020-01-13" },
    { { "aquajoggen, De Dobber", "aqua jogging, De Dobber" }, { "Van mei tot september, als het niet onweert.", "From May to September, unless there is thunder." }, "2018-04-17" },
    { { "turnen, De Sprint", "gymnastics, De Sprint" }, { "De brug blijft staan, het paard gaat weg.", "The bars stay, the horse goes." } } },

  { "mail", { "Financiën, crediteuren", "Finance, accounts payable" }, VASTGOED, { "Factuur %s, wie keurt goed?", "Invoice %s, who approves?" },
    { "Dag,\n\n%s Graag code en akkoord voor vrijdag.\n\nFinanciën", "Hi,\n\n%s Code and approval by Friday please.\n\nFinance" },
    { "2018-1107", { "Bouwbedrijf Van Balken, gymzaal, 4.120 euro. Er staat geen object op.", "Van Balken builders, gym, 4,120 euros. No property on it." }, "2018-05-08" },
    { "2018-2260", { "Glaszetter, bibliotheek, 310 euro. Was dit de kop van de wethouder?", "Glazier, library, 310 euros. Was this the alderman's head?" }, "2018-10-23" },
    { "2019-0415", { "Van Dreumel, ketel raadhuis, 905 euro. Zelfde bedrag als in januari.", "Van Dreumel, town hall boiler, 905 euros. Same amount as in January." }, "2019-03-04" },
    { "2019-1996", { "Schoonmaak Helder en Zoon, dorpshuis, 1.240 euro. De zoon heeft getekend.", "Helder and Son cleaners, village hall, 1,240 euros. Signed by the son." }, "2019-07-16" },
    { "2019-3304", { "Liftkeuring parkeergarage, 680 euro. De lift is er niet meer.", "Lift inspection car park, 680 euros. The lift is no longer there." }, "2019-12-09" },
    { "2020-0871", { "Desinfectie, 12 vaten, 2.016 euro. Voor welk gebouw?", "Disinfectant, 12 drums, 2,016 euros. For which building?" }, "2020-04-20" },
    { "2020-2748", { "Schilder, hekwerk, 3.300 euro. Er staat bij: 'zoals besproken'. Met wie?", "Painter, railings, 3,300 euros. It says: 'as discussed'. With whom?" }, "2020-10-12" },
    { "2021-1512", { "Dakdekker, kantine Sportlaan 18, 7.450 euro. Dit is toch van de club?", "Roofer, canteen Sportlaan 18, 7,450 euros. Isn't that the club's?" } }, "2021-06-21" },

  { "mail", { "ICT-servicedesk", "IT service desk" }, { "Alle medewerkers", "All staff" }, { "Storing: %s", "Disruption: %s" },
    { "Beste collega's,\n\n%s Wij melden het als het weer werkt.\n\nServicedesk", "Dear colleagues,\n\n%s We will let you know when it works again.\n\nService desk" },
    { { "mail traag", "slow mail" }, { "Iemand heeft een film van 2 GB aan iedereen gestuurd.", "Somebody sent a 2 GB film to everybody." } },
    { { "printer 3.12", "printer 3.12" }, { "Hij print alleen nog de menukaart van de kantine.", "It now prints the canteen menu only." } },
    { { "telefooncentrale", "telephone exchange" }, { "Bellen kan, gebeld worden niet.", "Calling works, being called does not." } },
    { { "wifi raadzaal", "wifi council chamber" }, { "De raad kan vanavond alleen met elkaar praten.", "Tonight the council can only talk to each other." } },
    { { "zaaksysteem", "case system" }, { "Zaken openen duurt een minuut. Koffie halen duurt er drie.", "Opening a case takes a minute. Fetching coffee takes three." } },
    { { "thuiswerken", "working from home" }, { "Er kunnen 200 mensen tegelijk in. Wij zijn met 640.", "200 people can log in at once. There are 640 of us." }, "2020-03-18" },
    { { "agenda's", "calendars" }, { "Alle afspraken staan een uur te laat. Geniet ervan.", "All appointments are an hour late. Enjoy." } },
    { { "netwerkschijf G", "network drive G" }, { "Vol. Opnieuw. Graag foto's van huisdieren weghalen.", "Full. Again. Please remove pictures of pets." } } },

  { "mail", { "Personeelszaken", "Human resources" }, { "Alle leidinggevenden", "All managers" }, { "Ter herinnering: %s", "Reminder: %s" },
    { "Beste collega,\n\n%s Vragen? Bel ons tot vier uur.\n\nPersoneelszaken", "Dear colleague,\n\n%s Questions? Call us until four.\n\nHuman resources" },
    { { "verlof voor de zomer", "leave for the summer" }, { "Lever voor 1 april het rooster van je team in.", "Hand in your team's roster before 1 April." }, "2019-03-11" },
    { { "cursus tillen", "lifting course" }, { "Nog zes plekken. Vorig jaar zijn er twee door hun rug gegaan, tijdens de cursus.", "Six places left. Last year two people hurt their backs, during the course." } },
    { { "kerstpakket", "Christmas hamper" }, { "Wie geen worst eet, vult het formulier in.", "Those who do not eat sausage fill in the form." }, "2018-11-19" },
    { { "griepprik", "flu jab" }, { "Donderdag van twee tot vier in kamer 1.04.", "Thursday from two to four in room 1.04." }, "2019-10-21" },
    { { "gesprekken", "appraisal talks" }, { "De formulieren moeten voor 1 december binnen zijn.", "Forms must be in before 1 December." }, "2020-11-09" },
    { { "fietsplan", "bicycle scheme" }, { "Een bakfiets telt als fiets. Een boot niet.", "A cargo bike counts as a bike. A boat does not." } },
    { { "stagiairs", "interns" }, { "Wie heeft in september plek, en een stoel?", "Who has room in September, and a chair?" }, "2021-06-01" },
    { { "BHV-oefening", "first-aid drill" }, { "Bij het alarm niet eerst je koffie opdrinken.", "When the alarm sounds, do not finish your coffee first." } } },

  { "mail", { "Communicatie", "Communications" }, { "Redacties", "Newsrooms" }, { "Persbericht: %s", "Press release: %s" },
    { "Aan de redactie,\n\n%s Foto op aanvraag.\n\nCommunicatie gemeente Waterveen", "To the newsroom,\n\n%s Photo on request.\n\nCommunications, municipality of Waterveen" },
    { { "rotonde Veenkade open", "Veenkade roundabout open" }, { "Wethouder Brand rijdt vrijdag om twee uur de eerste ronde, op de fiets.", "Alderman Brand rides the first round on Friday at two, by bicycle." }, "2018-09-05" },
    { { "nieuwe bankjes in het Zuiderpark", "new benches in the Zuiderpark" }, { "Veertig bankjes, met leuning, op verzoek van de ouderenraad.", "Forty benches, with backs, at the request of the senior citizens' council." } },
    { { "buitenbad De Dobber open op 1 mei", "open-air pool De Dobber opens on 1 May" }, { "Het water is 19 graden. Wie durft, krijgt soep.", "The water is 19 degrees. Those who dare get soup." }, "2019-04-23" },
    { { "Waterveen strooit", "Waterveen grits" }, { "Zes wagens, 214 kilometer weg, 40 ton zout.", "Six lorries, 214 kilometres of road, 40 tonnes of salt." }, "2018-11-26" },
    { { "sportprijs voor de Waterratten", "sports prize for the Waterratten" }, { "De jeugd werd derde op de estafette in Oosterlo.", "The juniors came third in the relay in Oosterlo." } },
    { { "afvalkalender", "waste calendar" }, { "Papier gaat van dinsdag naar donderdag. Echt waar.", "Paper moves from Tuesday to Thursday. Really." }, "2020-12-14" },
    { { "lintjesregen", "honours" }, { "Elf inwoners kregen een lintje. Eén sliep nog.", "Eleven residents were decorated. One was still asleep." }, "2021-04-26" },
    { { "mondkapje in het raadhuis", "face mask in the town hall" }, { "Vanaf maandag verplicht. Bij de ingang ligt een doos.", "Compulsory from Monday. There is a box at the entrance." } }, "2020-11-27" },

  { "mail", { "Griffie", "Council clerk's office" }, { "Raadsleden", "Councillors" }, { "Raadsstukken %s", "Council papers %s" },
    { "Geachte leden,\n\n%s Stukken staan klaar in het raadssysteem.\n\nGriffie", "Dear members,\n\n%s The papers are ready in the council system.\n\nClerk's office" },
    { { "februari 2018", "February 2018" }, { "Punt 4 is verplaatst, punt 5 heet nu punt 4.", "Item 4 has been moved; item 5 is now called item 4." }, "2018-02-05" },
    { { "november 2018, begroting", "November 2018, budget" }, { "Er zijn 31 moties. Neem brood mee.", "There are 31 motions. Bring sandwiches." }, "2018-10-29" },
    { { "april 2019", "April 2019" }, { "De bijlage van punt 7 is nu wel leesbaar.", "The annex to item 7 is now legible." }, "2019-04-01" },
    { { "oktober 2019, sportnota", "October 2019, sports paper" }, { "De nota gaat over velden en zalen. Zwembaden volgen later.", "The paper is about pitches and halls. Swimming pools follow later." }, "2019-09-30" },
    { { "mei 2020", "May 2020" }, { "Voor het eerst op het scherm. Zet uw hond in een andere kamer.", "On screen for the first time. Put your dog in another room." }, "2020-04-28" },
    { { "november 2020, begroting", "November 2020, budget" }, { "Er zijn 44 moties. Nu zonder brood, want thuis.", "There are 44 motions. No sandwiches now, as you are at home." }, "2020-10-26" },
    { { "maart 2021", "March 2021" }, { "De stemming over punt 3 moet over. Iemand stond op 'stil'.", "The vote on item 3 has to be repeated. Somebody was on mute." }, "2021-03-08" },
    { { "september 2021", "September 2021" }, { "Weer in de zaal. De plafondplaat is vastgezet.", "Back in the chamber. The ceiling panel has been fixed." } }, "2021-09-06" },

  { "mail", GROEN, { "Team Groen en Spelen", "Parks and play team" }, { "Werkbon: %s", "Work slip: %s" },
    { "Mannen,\n\n%s Bonnen graag leesbaar invullen.\n\nJan", "Gents,\n\n%s Fill in your slips so one can read them.\n\nJan" },
    { { "kastanje Kerkplein", "chestnut Kerkplein" }, { "Twee takken boven de terrassen. Doe het voor tienen.", "Two branches above the terraces. Do it before ten." } },
    { { "berm Sportlaan", "verge Sportlaan" }, { "Maaien tot de bocht. Het nest van de fazant laten staan.", "Mow up to the bend. Leave the pheasant's nest." } },
    { { "wilgen Veenkade", "willows Veenkade" }, { "Knotten in januari, hout naar de kinderboerderij.", "Pollard in January, wood to the children's farm." }, "2020-12-21" },
    { { "perk raadhuis", "town hall flower bed" }, { "Tulpen erin. Het logo hoeft niet meer, gelukkig.", "Tulips in. The logo is no longer needed, thank goodness." }, "2018-10-08" },
    { { "eiken Zuiderpark", "oaks Zuiderpark" }, { "Rups gezien op drie bomen. Niet krabben.", "Caterpillars seen on three trees. Do not scratch." }, "2019-06-03" },
    { { "linde Lindelaan 31", "lime Lindelaan 31" }, { "Mevrouw Ploeg belt weer. Die tak mag eraf.", "Mrs Ploeg is calling again. That branch may come off." } },
    { { "plantenbak Havenstraat", "planter Havenstraat" }, { "Er groeit patat in, volgens een kind. Het is een peuk.", "There are chips growing in it, says a child. It is a cigarette end." }, "2020-06-15" },
    { { "heg De Dobber", "hedge De Dobber" }, { "Een meter lager, dan ziet de badmeester de vijver.", "A metre lower, so the lifeguard can see the pond." } } },

  { "mail", { "Vergunningen", "Permits" }, { "Organisatoren", "Organisers" }, { "Evenement: %s", "Event: %s" },
    { "Beste organisator,\n\n%s De vergunning komt per post.\n\nVergunningen", "Dear organiser,\n\n%s The permit will come by post.\n\nPermits" },
    { { "avondvierdaagse", "evening walk" }, { "Route langs de Sportlaan is akkoord, met drie verkeersregelaars.", "Route along Sportlaan is approved, with three stewards." }, "2019-05-13" },
    { { "braderie Havenstraat", "street fair Havenstraat" }, { "Snackbar De Golfslag mag buiten bakken tot acht uur.", "Snack bar De Golfslag may fry outdoors until eight." } },
    { { "intocht Sinterklaas", "arrival of Saint Nicholas" }, { "De boot mag aanleggen. Het paard niet.", "The boat may moor. The horse may not." }, "2018-10-16" },
    { { "nieuwjaarsduik", "New Year's dive" }, { "In de vijver, niet in De Dobber: die is dan leeg.", "In the pond, not at De Dobber: that is empty then." }, "2018-12-11" },
    { { "wielerronde", "cycle race" }, { "Start bij de rotonde, drie rondes, twee ambulances.", "Start at the roundabout, three laps, two ambulances." } },
    { { "kermis", "fair" }, { "De botsauto's moeten verder van de kerk.", "The bumper cars must be further from the church." }, "2019-08-19" },
    { { "shantyfestival", "shanty festival" }, { "Koor De Golfslag opent. Zeven koren, één microfoon.", "Choir De Golfslag opens. Seven choirs, one microphone." } },
    { { "buurtfeest Vogelbuurt", "street party Vogelbuurt" }, { "Het springkussen mag op het veldje.", "The bouncy castle may go on the green." } } },

  { "mail", SECR, KEES, { "Agenda: %s", "Diary: %s" },
    { "Beste Kees,\n\n%s Stukken zitten in je tas.\n\nSecretariaat", "Dear Kees,\n\n%s Papers are in your bag.\n\nSecretariat" },
    { { "opening rotonde", "opening of roundabout" }, { "Vrijdag twee uur. Trek iets aan wat tegen wind kan.", "Friday at two. Wear something that can stand wind." }, "2018-09-03" },
    { { "overleg Oosterlo", "meeting with Oosterlo" }, { "Over Het Rietbad en de bus, in die volgorde.", "About Het Rietbad and the bus, in that order." } },
    { { "jubileum voetbal", "football anniversary" }, { "Sportlaan 18, je krijgt een bal en moet hem ook trappen.", "Sportlaan 18; you get a ball and have to kick it too." } },
    { { "rondleiding kazerne", "tour of fire station" }, { "Je mag één keer met de sirene.", "You may sound the siren once." } },
    { { "gesprek dorpshuis", "talk village hall" }, { "Ze willen een nieuw toneel. Ze hebben een raming, op een bierviltje.", "They want a new stage. They have an estimate, on a beer mat." } },
    { { "college, begroting", "executive, budget" }, { "Vastgoed levert de cijfers maandag na.", "Property will supply the figures on Monday." }, "2019-09-16" },
    { { "bezoek De Dobber", "visit to De Dobber" }, { "Ze vragen of je wilt zwemmen. Ik heb gezegd dat je verkouden bent.", "They ask if you will swim. I said you have a cold." }, "2021-06-14" },
    { { "tandarts", "dentist" }, { "Donderdag tien uur. De vorige drie heb je afgezegd.", "Thursday at ten. You cancelled the last three." } } },

  { "mail", "Inkoop", VASTGOED, { "Offertes %s", "Quotations %s" },
    { "Collega,\n\n%s Drie aanbieders gevraagd, twee kwamen terug.\n\nInkoop", "Colleague,\n\n%s Three suppliers asked, two replied.\n\nProcurement" },
    { { "stoelen raadzaal", "chairs council chamber" }, { "De goedkoopste kraakt. De duurste ook, maar later.", "The cheapest creaks. So does the dearest, but later." } },
    { { "schoonmaak 2019", "cleaning 2019" }, { "Helder en Zoon is het laagst. De zoon gaat studeren, staat erbij.", "Helder and Son is lowest. The son is going to college, it says." }, "2018-12-04" },
    { { "zonnepanelen kazerne", "solar panels fire station" }, { "Dak is sterk genoeg, zegt de constructeur.", "Roof is strong enough, says the engineer." } },
    { { "koffieautomaten", "coffee machines" }, { "Proeverij donderdag. Graag zonder commentaar op de oude.", "Tasting on Thursday. No remarks about the old one, please." } },
    { { "chloor buitenbad", "chlorine open-air pool" }, { "Voor De Dobber, 600 liter. Levering in april.", "For De Dobber, 600 litres. Delivery in April." }, "2019-02-19" },
    { { "beveiliging raadhuis", "town hall security" }, { "De hond zit bij de prijs in.", "The dog is included in the price." } },
    { { "bestrating Kade", "paving Kade" }, { "Van Balken doet niet mee, te druk met wandrekken.", "Van Balken is not taking part, too busy with wall bars." } },
    { { "kerstboom Kerkplein", "Christmas tree Kerkplein" }, { "Twaalf meter. Vorig jaar was het acht, met een kruk.", "Twelve metres. Last year it was eight, on a stool." } }, "2019-11-05" },

  { "mail", { "Facilitaire Zaken", "Facilities" }, { "Alle medewerkers", "All staff" }, { "Let op: %s", "Please note: %s" },
    { "Collega's,\n\n%s Dank voor jullie begrip.\n\nFacilitaire Zaken", "Colleagues,\n\n%s Thank you for your understanding.\n\nFacilities" },
    { { "brandalarm donderdag", "fire alarm Thursday" }, { "Het is een oefening. Loop toch maar.", "It is a drill. Walk anyway." }, "2018-05-29" },
    { { "schoonmaak ramen", "window cleaning" }, { "Wie een plant op de vensterbank heeft, haalt die weg.", "Those with a plant on the sill, take it away." } },
    { { "koelkast tweede etage", "fridge second floor" }, { "Alles zonder naam gaat vrijdag weg. Alles met een naam uit 2017 ook.", "Anything without a name goes on Friday. So does anything with a name from 2017." }, "2018-08-27" },
    { { "lift stuk", "lift broken" }, { "De trap werkt nog.", "The stairs still work." } },
    { { "gevonden tas", "bag found" }, { "Inhoud: zwembroek, badmuts, begroting 2019.", "Contents: swimming trunks, bathing cap, budget 2019." }, "2019-01-15" },
    { { "nieuw slot fietsenkelder", "new lock bicycle cellar" }, { "De code is de datum van de stadsrechten. Zoek maar op.", "The code is the date of the town charter. Look it up." } },
    { { "verwarming", "heating" }, { "Hij staat uit tot half oktober. Er liggen dekens.", "It stays off until mid-October. There are blankets." }, "2021-09-20" },
    { { "vergaderkamer De Vijver", "meeting room De Vijver" }, { "De beamer hangt scheef, net als de vergaderingen.", "The projector hangs askew, as do the meetings." } } },

  { "mail", { "Team Subsidies", "Grants team" }, { "Verenigingen", "Clubs" }, { "Subsidie: %s", "Grant: %s" },
    { "Beste bestuur,\n\n%s U hoort binnen acht weken van ons.\n\nTeam Subsidies", "Dear board,\n\n%s You will hear from us within eight weeks.\n\nGrants team" },
    { { "fanfare", "brass band" }, { "Wij missen de begroting en één trommel.", "We are missing the budget and one drum." } },
    { { "ijsclub", "skating club" }, { "Uw aanvraag voor ijs kunnen wij niet beloven.", "Your application for ice is not something we can promise." }, "2018-11-06" },
    { { "ouderensoos", "seniors' club" }, { "De bingo telt als ontmoeting.", "Bingo counts as meeting people." } },
    { { "jeugdzwemmen De Dobber", "youth swimming De Dobber" }, { "Graag het aantal kinderen, niet het aantal banen.", "The number of children please, not of lanes." } },
    { { "toneel", "theatre group" }, { "De mist uit de rookmachine valt onder veiligheid.", "Mist from the smoke machine falls under safety." } },
    { { "historische kring", "historical society" }, { "Het boek over het badhuis van 1934 past in de regeling.", "The book on the bathhouse of 1934 fits the scheme." } },
    { { "dierenweide", "animal meadow" }, { "De geit mag mee op de lijst van bezittingen.", "The goat may be on the list of assets." } },
    { { "buurttuin", "community garden" }, { "Kippen zijn geen planten. De heg wel.", "Chickens are not plants. The hedge is." } } },

  { "mail", { "Burgerzaken", "Civil affairs" }, { "Team Balie", "Front desk" }, { "Trouwzaal: %s", "Wedding room: %s" },
    { "Dag,\n\n%s Graag de bode inlichten.\n\nBurgerzaken", "Hi,\n\n%s Please inform the usher.\n\nCivil affairs" },
    { { "vrijdag 11 uur", "Friday 11 o'clock" }, { "Zestig gasten en een alpaca. De alpaca blijft buiten.", "Sixty guests and an alpaca. The alpaca stays outside." } },
    { { "dinsdag, gratis huwelijk", "Tuesday, free wedding" }, { "Tien minuten, twee getuigen, geen rijst.", "Ten minutes, two witnesses, no rice." } },
    { { "zaterdag buiten", "Saturday outdoors" }, { "Bij regen in de kas. Het paar heeft paraplu's besteld.", "In the greenhouse if it rains. The couple has ordered umbrellas." } },
    { { "wethouder als trouwambtenaar", "alderman as registrar" }, { "Kees Brand trouwt zijn nicht. Toespraak is elf bladzijden.", "Kees Brand marries his niece. His speech is eleven pages." } },
    { { "bruidspaar in duikpak", "couple in wetsuits" }, { "Ze kennen elkaar van het zwemmen in Oosterlo.", "They met swimming in Oosterlo." }, "2019-05-27" },
    { { "geen muziek", "no music" }, { "Het shantykoor komt niet, tot ieders opluchting.", "The shanty choir is not coming, to general relief." } },
    { { "verzet naar juni", "moved to June" }, { "Door corona met dertig gasten minder. De schoonmoeder mag wel.", "Because of corona, thirty guests fewer. The mother-in-law may come." }, "2020-04-14" },
    { { "herdenkingsboek", "book of condolence" }, { "Ligt tot vrijdag in de hal, naast de schilderijen.", "In the hall until Friday, beside the paintings." } } },

  { "mail", { "Team Sport", "Sports team" }, { "Scholen", "Schools" }, { "Schoolsport: %s", "School sports: %s" },
    { "Beste meesters en juffen,\n\n%s Opgeven kan tot het eind van de maand.\n\nTeam Sport", "Dear teachers,\n\n%s Sign up before the end of the month.\n\nSports team" },
    { { "voetbaltoernooi", "football tournament" }, { "Sportlaan 18, scheidsrechters gezocht met geduld.", "Sportlaan 18, patient referees wanted." } },
    { { "slootjespringen", "ditch jumping" }, { "Droge kleren mee. Ook voor de juf.", "Bring dry clothes. The teacher too." }, "2019-05-20" },
    { { "sportdag", "sports day" }, { "Bij hitte korter, bij regen langer.", "Shorter in the heat, longer in the rain." }, "2021-05-31" },
    { { "turnen in De Sprint", "gymnastics at De Sprint" }, { "Het paard is weg, de bok is gebleven.", "The horse is gone, the buck has stayed." } },
    { { "schoolzwemmen Oosterlo", "school swimming Oosterlo" }, { "De bus naar Het Rietbad vertrekt om kwart voor negen.", "The bus to Het Rietbad leaves at a quarter to nine." }, "2019-08-27" },
    { { "hardlopen Zuiderpark", "running Zuiderpark" }, { "Route rond de vijver, twee keer, linksom.", "Route around the pond, twice, anticlockwise." } },
    { { "fietsexamen", "cycling test" }, { "De rotonde Veenkade zit in de route. Sterkte.", "Veenkade roundabout is on the route. Good luck." } },
    { { "dammen", "draughts" }, { "Ook denken is sport. Broodje na afloop.", "Thinking is sport too. A roll afterwards." } } },

  { "post", { "Een inwoner", "A resident" }, { "College van B en W", "Mayor and aldermen" }, { "Over %s", "About %s" },
    { "Geacht college,\n\n%s Ik hoor graag van u, ook als het nee is.\n\nEen inwoner", "Dear mayor and aldermen,\n\n%s I look forward to hearing from you, even if it is no.\n\nA resident" },
    { { "de torenklok", "the church clock" }, { "De klok slaat twaalf als het elf is. Mijn kanarie is in de war.", "The clock strikes twelve when it is eleven. My canary is confused." } },
    { { "de bomen in de Lindelaan", "the trees in Lindelaan" }, { "Er staan 61 linden en één kastanje. Wie is daarover gegaan?", "There are 61 limes and one chestnut. Whose decision was that?" } },
    { { "de bus naar Oosterlo", "the bus to Oosterlo" }, { "Hij rijdt leeg heen en leeg terug. Kan hij niet blijven staan?", "It runs empty there and empty back. Could it not stay where it is?" } },
    { { "het water in de vijver", "the water in the pond" }, { "Het is groen. Vroeger was het bruin. Dat vond ik mooier.", "It is green. It used to be brown. I liked that better." } },
    { { "vuurwerk", "fireworks" }, { "De hele Sluisweg knalde tot vier uur. De hond heeft in het bad geslapen.", "All Sluisweg was banging until four. The dog slept in the bath." }, "2020-01-06" },
    { { "een compliment", "a compliment" }, { "Uw mannen hebben mijn stoep netjes gelegd. Dat mag ook eens gezegd.", "Your men laid my pavement neatly. That may be said too." } },
    { { "de drempel", "the hump" }, { "Ik rijd er elke dag overheen en mijn gebit klappert.", "I drive over it every day and my dentures rattle." } },
    { { "de nieuwe straatnamen", "the new street names" }, { "Golfslagweg, terwijl er geen zee is. Wie verzint dat?", "Golfslagweg, when there is no sea. Who thinks that up?" } } },

  { "post", { "Bewoners van de buurt", "Local residents" }, { "College van B en W", "Mayor and aldermen" }, { "Bezwaar tegen %s", "Objection to %s" },
    { "Geacht college,\n\nWij maken bezwaar. %s Graag een bevestiging.\n\nBewoners", "Dear mayor and aldermen,\n\nWe object. %s Please confirm receipt.\n\nResidents" },
    { { "kap van drie populieren", "felling of three poplars" }, { "Ze zijn oud, maar dat zijn wij ook.", "They are old, but so are we." } },
    { { "een terras op het Kerkplein", "a terrace on Kerkplein" }, { "Wij horen nu al elk grapje.", "We can already hear every joke." } },
    { { "een dakkapel, Sluisweg 22", "a dormer, Sluisweg 22" }, { "Hij kijkt zo in onze soep.", "It looks straight into our soup." } },
    { { "betaald parkeren", "paid parking" }, { "Wij betalen al met ons geduld.", "We already pay with our patience." } },
    { { "een zendmast, Sportlaan 102", "a mast, Sportlaan 102" }, { "De duiven zitten er nu op, en daaronder staan onze auto's.", "The pigeons sit on it now, and our cars stand underneath." } },
    { { "het nieuwe tarief afval", "the new waste rate" }, { "Wij scheiden alles, zelfs de stickers van de appels.", "We separate everything, even the stickers off the apples." } },
    { { "verbouwing van de snackbar", "rebuilding of the snack bar" }, { "Havenstraat 3 wordt nog hoger en nog geuriger.", "Havenstraat 3 will be even higher and even more fragrant." } },
    { { "een inrit, Veenkade 12", "a driveway, Veenkade 12" }, { "Dan is de laatste plek voor de bakfiets weg.", "Then the last place for the cargo bike is gone." } } },

  { "mail", { "Communicatie", "Communications" }, "Drukkerij De Inktpot", { "Drukwerk: %s", "Printing: %s" },
    { "Beste drukkers,\n\n%s Graag eerst een proef.\n\nCommunicatie", "Dear printers,\n\n%s A proof first, please.\n\nCommunications" },
    { { "folder afval", "leaflet on waste" }, { "Twaalfduizend stuks. De banaan op bladzijde 2 is geen gft, zegt de wethouder. Dat is hij wel.", "Twelve thousand copies. The banana on page 2 is not green waste, says the alderman. It is." } },
    { { "bordjes raadhuis", "signs town hall" }, { "Veertig stuks. Op de vorige stond 'Burgezaken'.", "Forty of them. The last batch said 'Civl affairs'." } },
    { { "poster nieuwjaarsreceptie", "poster New Year reception" }, { "De datum klopt nu. Het jaar ook.", "The date is right now. So is the year." }, "2018-12-03" },
    { { "kaartjes De Dobber", "tickets De Dobber" }, { "Vijfduizend, blauw, met eend.", "Five thousand, blue, with duck." }, "2020-02-24" },
    { { "stembiljetten proef", "ballot paper trial" }, { "Het vakje is te klein voor het potlood.", "The box is too small for the pencil." }, "2021-02-15" },
    { { "plattegrond sport", "map of sports venues" }, { "Veld 2 aan de Sportlaan moet nog gedraaid worden. Gymzaal De Sprint staat in zee.", "Pitch 2 in Sportlaan must still be turned. Gym De Sprint is in the sea." } },
    { { "briefpapier", "letterhead" }, { "Met het nieuwe logo. Het golfje mag iets minder zeeziek.", "With the new logo. The little wave may be a bit less seasick." } },
    { { "enquete bus", "bus survey" }, { "Vraag 6 en vraag 9 zijn dezelfde vraag.", "Questions 6 and 9 are the same question." } } },

  { "mail", "Hans Kuipers", { "Team Vastgoed", "Property team" }, { "Account: %s", "Account: %s" },
    { "Hoi,\n\n%s Ik heb het geregeld. Wachtwoord komt apart.\n\nHans", "Hi,\n\n%s I have arranged it. Password follows separately.\n\nHans" },
    { { "nieuwe collega", "new colleague" }, { "Ze begint maandag en heeft nu twee schermen en geen stoel.", "She starts on Monday and now has two screens and no chair." } },
    { { "pasje kwijt", "badge lost" }, { "Het lag in de koelkast, bij de naam uit 2017.", "It was in the fridge, next to the name from 2017." }, "2018-09-17" },
    { { "gedeelde mailbox", "shared mailbox" }, { "Drie mensen lezen hem, vier mensen denken dat een ander het doet.", "Three people read it; four people think someone else does." } },
    { { "oud zaaksysteem", "old case system" }, { "Vanaf nu alleen lezen. Nieuwe zaken in het nieuwe.", "Read-only from now. New cases in the new one." }, "2020-01-06" },
    { { "camera gemeentewerf", "camera council depot" }, { "Hij filmt nu de poort en niet meer de hond van de buren.", "It now films the gate and no longer the neighbours' dog." } },
    { { "tablet wethouder", "alderman's tablet" }, { "Hij zegt dat het scherm klein is. Het zit nog in de hoes.", "He says the screen is small. It is still in its cover." } },
    { { "rechten op map Sport", "access to folder Sports" }, { "Wie is eigenaar? Ik heb drie namen en geen van drieën werkt hier nog.", "Who owns it? I have three names and none of the three still works here." } },
    { { "scanner vastgoed", "scanner property team" }, { "Hij scant weer. De knie was het niet.", "It scans again. It was not the knee." } } },
}

local made = 0
local COUNT = 206

-- Twice through the hand-written rows would repeat; so once, one row of each sort in turn.
for round = 1, 8 do
  for s = 1, #SORTS do
    local sort = SORTS[s]
    local is_case = #sort[1] == 1
    local is_about = is_case and sort[3][1] == "Klacht over %s"
    local first = is_case and 5 or 6
    local row = sort[first + round - 1]
    if row and made < COUNT then
      made = made + 1
      local a = type(row[1]) == "table" and row[1] or { row[1], row[1] }
      local b = row[2]
      local subject = { string.format(sort[first - 2][1], a[1]), string.format(sort[first - 2][2], a[2]) }
      local body = { string.format(sort[first - 1][1], b[1]), string.format(sort[first - 1][2], b[2]) }
      local id = string.format("G%03d", made)
      local day = row[3] and day_of(row[3]) or workday((made * 611 + s * 29) % (is_case and 1310 or 1400))
      if is_case then
        local year = 2018
        while year < 2021 and day >= FIRST[year - 2016] do
          year = year + 1
        end
        local count = math.max(1, (day - FIRST[year - 2017]) * 39 // 10 + 2)
        local number = string.format("Z-%04d-%04d", year, count)
        while used[number] do
          count = count + 1
          number = string.format("Z-%04d-%04d", year, count)
        end
        local place = is_about and NOWHERE or a
        case_line(id, { number, sort[1], 6 + made % 40, subject, place, sort[2], body })
      elseif sort[1] == "mail" then
        local time = string.format("%02d:%02d", 8 + made % 9, made * 17 % 60)
        mail(id, { iso(day), time, sort[2], sort[3], subject, body })
      else
        post(id, { iso(day), sort[2], sort[3], subject, body, number = string.format("%04d", 100 + made * 4) })
      end
    end
  end
end


-- By date, as a mailbox comes out of the system.

table.sort(pile, function(one, other)
  if dates[one] == dates[other] then
    return one < other
  end
  return dates[one] < dates[other]
end)


-- Three holds: the first covers what the learner finds, the second the cases that a second look finds all the same;
-- the third what is left when somebody picks what an alderman would not mind.

local cases = {}
for i = 1, #POOL do
  cases[i] = string.format("K%02d", i)
end

-- What the law asks, from the minute the mail came in until the time for objections is over. No mark
-- in the register: that takes somebody who finds the records.
hold "verzoek" {
  kind = "woo", title = t("Het Woo-verzoek zelf", "The Woo request itself"), records = right,
  from = "2026-11-16", ends = "2027-01-25", registered = false,
  why = t("De plicht om te bewaren begint als het verzoek binnenkomt, niet als iemand een merk zet.",
          "The duty to preserve begins when the request comes in, not when somebody sets a mark."),
  source = "Woo, art. 4.1a",
}

hold "woo-golfslag" {
  kind = "woo", title = t("Woo-verzoek De Golfslag", "Woo request De Golfslag"), records = right,
  why = t("Wat onder een Woo-verzoek valt, blijft bewaard zolang het verzoek loopt. De bewaartermijn verandert niet.",
          "What a Woo request covers is preserved as long as the request runs. The retention term does not change."),
  source = "Woo, art. 4.1a",
}

hold "woo-golfslag-2" {
  kind = "woo", title = t("Woo-verzoek De Golfslag, tweede zoekslag", "Woo request De Golfslag, second search"), records = cases,
  why = t("Wat bij de tweede zoekslag boven kwam, hoort bij hetzelfde verzoek en blijft dus ook.",
          "What the second search brought up belongs to the same request, so it stays too."),
  source = "Woo, art. 4.1a",
}


hold "woo-golfslag-plafond" {
  kind = "woo", title = t("Alleen 'bout' en 'plafond'", "Only 'bolt' and 'ceiling'"),
  records = { "K05", "K09", "K11", "K14", "K18", "K20", "K29", "K33", "K35", "K41" },
  why = t("Dit merk bleef staan op zaken waar 'bout' of 'plafond' in staat. Het verzoek gaat over meer.",
          "This mark stayed on cases that have 'bolt' or 'ceiling' in them. The request covers more."),
  source = "Woo, art. 4.1a",
}


scene "zoeken" { place = "kantoor", title = t("Maandag, 17.20 uur", "Monday, 5.20 p.m."),
  say(t("Het raadhuis loopt leeg. Op je scherm staan 300 stukken: zaken die op de lijst staan, mails, een paar brieven. Daan heeft de overige tweeduizend regels van de lijst al doorzocht, op adres, object en aannemer. Daar zat niets bij.",
        "The town hall is emptying. On your screen are 300 items: cases that are on the list, e-mails, a few letters. Daan has already searched the other two thousand lines of the list, by address, property and contractor. Nothing there.")),
  note(t("Gevraagd: alle documenten over zwembad De Golfslag, van 1 januari 2018 tot en met 31 december 2021. Ook mails en klachten.",
         "Asked for: all documents about swimming pool De Golfslag, from 1 January 2018 to 31 December 2021. E-mails and complaints too.")),

  find "zoekslag" {
    ask = t("Zoek alles wat onder het verzoek valt en leg het vast. Dan wordt het morgen om acht uur overgeslagen.",
            "Find everything the request covers and secure it. Then it will be skipped at eight tomorrow."),
    hint = {
      t("Eén zoekwoord is nooit genoeg. Lees wat je vindt: daar staan nieuwe zoekwoorden in.",
        "One search term is never enough. Read what you find: it holds new search terms."),
      t("Het bad heeft meer namen dan één: een adres, een nummer, een oude naam. En niet alles wat Golfslag heet, is het bad.",
        "The pool has more names than one: an address, a number, an old name. And not all that is called Golfslag is the pool."),
      t("Een vervolgklacht noemt soms alleen het nummer van de vorige. Volg zulke verbanden.",
        "A later complaint sometimes names only the number of the first. Follow such links.") },
    records = pile, right = right, freezes = "woo-golfslag",
    recall = { OPD_12 = 10, OPD_11 = 5, KK_K5_02 = 4 }, precision = { OPD_02 = 10 },
    why = t("Het bad staat onder zes namen in de stukken: Golfslag, Sportlaan 8, object 0417, twee projectnummers en de oude naam Zuiderbad. Een vervolgklacht noemt alleen het nummer van de vorige. En een snackbar heet ook Golfslag.",
            "The pool goes by six names in these items: Golfslag, Sportlaan 8, property 0417, two project numbers and its old name Zuiderbad. A follow-up complaint names only the number of the first. And a snack bar is called Golfslag too."),
    source = "Woo, art. 4.1; Woo, art. 4.1a",
  },

  go "wethouder",
}


translation "en"(en)

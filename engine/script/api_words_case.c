// Api words of the case itself: what stands at the top of its files.

#include "script/api_table.h"

static const ApiField SCENARIO[] = {
    {FIELD("version", API_STRING, "Versie van de casus. Maak hem hoger als je iets verandert.",
           "Version of the case. Raise it when you change something.", "\"1.0.0\""),
     .is_required = true},
    {FIELD("title", API_TEXT, "Titel in de bibliotheek.", "Title in the library.",
           "\"De mailbox van de directeur\""),
     .is_required = true},
    {FIELD("summary", API_TEXT, "Waar de casus over gaat, in een paar zinnen.",
           "What the case is about, in a few sentences.",
           "\"De directeur vertrekt. Mag zijn mailbox leeg?\"")},
    {FIELD("date", API_DATE, "De dag waarop de casus begint. Termijnen tellen vanaf deze dag.",
           "The day on which the case opens. Terms are judged by it.", "\"2026-11-16\""),
     .is_required = true},
    {FIELD("framework", API_NAME | API_NAMES,
           "Het competentiekader dat de punten geeft: een naam uit assets/frameworks, of een eigen "
           ".json-bestand in de map van de casus. Of een lijst van een paar kaders.",
           "The competency framework that scores: a name from assets/frameworks, or a .json file "
           "of your own in the folder of the case. Or a list of a few frameworks.",
           "\"fgr-528\""),
     .is_required = true, .of = "competentiekader"},
    {FIELD("schedule", API_NAME, "De selectielijst die geldt, uit assets/schedules.",
           "The selection list in force, from assets/schedules.", "\"gemeenten-2020\""),
     .is_required = true, .of = "selectielijst"},
    {FIELD("regime", API_NAME,
           "De tabel die bij elke periode de selectielijst kiest, uit assets/regimes.",
           "The table that picks the selection list for each period, from assets/regimes.",
           "\"municipal\""),
     .of = "regime"},
    {FIELD("laws", API_NAME,
           "De tabel die zegt welke wet op welke dag geldt, uit assets/regimes. Nodig voor s:law.",
           "The table that says which act is in force on which day, from assets/regimes. Needed by "
           "s:law.",
           "\"legal\""),
     .of = "regime"},
    {FIELD("articles", API_NAMES,
           "Wetsartikelen die in de naslag staan, naast de artikelen die een source noemt.",
           "Articles of law that can be looked up, beside those that a source cites.", "{}"),
     .of = "wetsartikel"},
    {FIELD("scale", API_INTEGER, "Schaal van de functie, voor wie de casus is.",
           "Pay scale of the job the case is for.", "6"),
     .least = 1, .most = 18},
    {FIELD("minutes", API_INTEGER, "Hoe lang spelen duurt, in minuten.",
           "How long playing takes, in minutes.", "25"),
     .least = 1, .most = 600},
    {FIELD("pass", API_INTEGER, "Vanaf hoeveel procent een toets voldoende is; 0: geen oordeel.",
           "From which percentage an exam is passed; 0: no verdict.", "60"),
     .least = 0, .most = 100},
    {FIELD("picture", API_STRING, "Naam van de plaat in de bibliotheek.",
           "Name of the picture in the library.", "\"raadhuis\"")},
    {FIELD("buddy", API_NAME, "De persoon die de tips geeft; anders heten ze gewoon tip.",
           "The person who gives the hints; otherwise they are just called hint.", "\"petra\""),
     .of = "person"},
    {FIELD("start", API_NAME, "De scene waarmee de casus begint; anders de eerste.",
           "The scene with which the case begins; otherwise the first.", "\"maandag\""),
     .of = "scene"},
    {FIELD("variables", API_SETS,
           "Wat de casus onthoudt, met de waarde aan het begin: een heel getal, of true of false.",
           "What the case remembers, with its first value: a whole number, or true or false.",
           "{ gewist = false, beloofd = 0 }")},
    {FIELD("facts", API_SETS, "Variabelen die met de speler meegaan naar andere casussen.",
           "Variables that go along with the player to other cases.", "{ woo_gemist = false }")},
    {.name = NULL}};

static const ApiField PERSON[] = {
    {FIELD("name", API_TEXT, "Hoe de persoon heet.", "What the person is called.",
           "\"Marja de Wit\""),
     .is_required = true},
    {FIELD("role", API_TEXT, "Wat de persoon doet.", "What the person does.",
           "\"Proceseigenaar\"")},
    {FIELD("face", API_STRING, "Naam van het portret, uit de casus of uit assets/faces.",
           "Name of the portrait, from the case or from assets/faces.", "\"petra\"")},
    {.name = NULL}};

static const ApiField RECORD[] = {
    {FIELD("title", API_TEXT, "Titel van het stuk.", "Title of the record.",
           "\"Brief over de kastanje\""),
     .is_required = true},
    {FIELD("page", API_PAGE,
           "Wat er in het stuk staat: een tekst, of letter, thread, chat, form, sheet of scan, of "
           "een lijst daarvan.",
           "What the record says: a text, or letter, thread, chat, form, sheet or scan, or a list "
           "of them.",
           "\"Geachte heer, mevrouw, ...\""),
     .is_required = true},
    {FIELD("kind", API_TEXT, "Soort stuk, in je eigen woorden.",
           "Kind of record, in your own words.", "\"brief\"")},
    {FIELD("from", API_DATE, "Eerste dag van het stuk of het dossier.",
           "First day of the record or the file.", "\"2014-02-03\"")},
    {FIELD("to", API_DATE, "Laatste dag; niet voor 'from'.", "Last day; not before 'from'.",
           "\"2020-11-30\"")},
    {FIELD("where", API_TEXT, "Waar het stuk staat of ligt.", "Where the record is kept.",
           "\"mailbox\"")},
    {FIELD("facts", API_TEXTS, "Losse feiten die de speler ziet.", "Loose facts the learner sees.",
           "{ \"Ontvangen: 16-11-2026\" }")},
    {FIELD("category", API_STRING,
           "Nummer van de categorie in de selectielijst: de goede waardering volgt hieruit.",
           "Number of the category in the selection list: the right appraisal follows from it.",
           "\"1.1\"")},
    {FIELD("schedule", API_NAME, "Andere selectielijst dan die van de casus.",
           "Another selection list than that of the case.", "\"gemeenten-2017\""),
     .of = "selectielijst"},
    {FIELD("closed", API_DATE, "De dag waarop de zaak sloot: dan begint de termijn.",
           "The day on which the matter closed: the term begins then.", "\"2016-11-30\"")},
    {FIELD("object_end", API_DATE,
           "De dag waarop het object ophield te bestaan, voor termijnen die daarmee beginnen.",
           "The day on which the object ended, for terms that begin with it.", "\"2019-05-01\"")},
    {FIELD("expires", API_DATE,
           "De dag waarop de geldigheid eindigt, voor termijnen die daarmee beginnen.",
           "The day on which validity ends, for terms that begin with it.", "\"2020-12-31\"")},
    {FIELD("nature", API_CHOICE, "Wat het eigenlijk is: archiefstuk, kopie, prive of onbekend.",
           "What it really is: a record, a copy, private or unknown.", "\"copy\""),
     .choices = "record copy private unknown"},
    {FIELD("hold", API_TEXT, "Reden waarom dit stuk niet vernietigd mag worden.",
           "Reason why this record may not be destroyed.", "\"Er loopt een bezwaar.\"")},
    {FIELD("why", API_TEXT, "Uitleg bij de goede waardering.",
           "Explanation of the right appraisal.",
           "\"De zaak is gesloten, dus de termijn loopt.\"")},
    {FIELD("source", API_STRING, "Waar dat staat: wet, artikel, lijst.",
           "Where that is written: act, article, list.", "\"Archiefwet 1995, art. 3\"")},
    {FIELD("number", API_STRING, "Kenmerk of zaaknummer.", "Reference or case number.",
           "\"Z-2020-0412\"")},
    {FIELD("level", API_CHOICE, "Aggregatieniveau: archiefstuk, dossier, serie of archief.",
           "Level of aggregation: item, file, series or archive.", "\"item\""),
     .choices = "item file series archive"},
    {FIELD("creator", API_TEXT, "Wie het stuk maakte.", "Who made the record.", "\"team Groen\"")},
    {FIELD("classification", API_TEXT, "Plaats in de ordening.", "Place in the classification.",
           "\"Vergunningen\"")},
    {FIELD("access", API_CHOICE, "Wie erbij mag: openbaar, intern of vertrouwelijk.",
           "Who may see it: public, internal or confidential.", "\"internal\""),
     .choices = "public internal confidential"},
    {FIELD("personal", API_CHOICE, "Persoonsgegevens: geen, gewone of bijzondere.",
           "Personal data: none, ordinary or special.", "\"ordinary\""),
     .choices = "none ordinary special"},
    {FIELD("format", API_STRING, "Bestandsformaat.", "File format.", "\"PDF\"")},
    {FIELD("size", API_BIG, "Grootte in bytes.", "Size in bytes.", "48213")},
    {FIELD("copies", API_TEXTS, "Waar kopieen liggen.", "Where copies are.", "{ \"G-schijf\" }")},
    {FIELD("keywords", API_TEXTS, "Trefwoorden.", "Keywords.", "{ \"boom\", \"klacht\" }")},
    {FIELD("events", API_PAIRS, "Wat er met het stuk gebeurde: dag en gebeurtenis.",
           "What happened to the record: day and event.",
           "{ { \"2020-09-15\", \"zaak gesloten\" } }")},
    {FIELD("relations", API_PAIRS, "Stukken waar het bij hoort: naam en hoe.",
           "Records it belongs to: name and how.", "{ { \"R1\", \"bezwaar tegen\" } }")},
    {FIELD("shared_with", API_NAMES, "Stukken met dezelfde inhoud.",
           "Records with the same content.", "{ \"R1\" }"),
     .of = "record"},
    {.name = NULL}};

static const ApiField SCHEME[] = {{FIELD("title", API_TEXT, "Naam van het schema op het scherm.",
                                         "Name of the scheme on screen.", "\"Zaaktypen\"")},
                                  {.name = NULL}};

static const ApiField CLASS[] = {
    {FIELD("title", API_TEXT, "Naam van de klasse.", "Name of the class.", "\"Vergunningen\""),
     .is_required = true},
    {FIELD("hint", API_TEXT, "Wat erin hoort.", "What belongs in it.",
           "\"Alles over toestemming vragen\"")},
    {FIELD("under", API_NAME, "De klasse waar deze onder valt; die staat er in het schema boven.",
           "The class this one falls under; it stands above it in the scheme.", "\"vergunningen\""),
     .of = "class"},
    {.name = NULL}};

static const ApiField SCENE[] = {
    {FIELD("place", API_STRING,
           "Naam van de plaat achter de scene, uit de casus of uit assets/pictures.",
           "Name of the picture behind the scene, from the case or from assets/pictures.",
           "\"kantoor\"")},
    {FIELD("title", API_TEXT, "Titel van de scene.", "Title of the scene.", "\"Maandagochtend\"")},
    {FIELD("date", API_DATE,
           "De dag van het verhaal waarop de scene begint; de tijd springt zo nodig vooruit.",
           "The day of the story on which the scene begins; time moves on when needed.",
           "\"2026-12-01\"")},
    {.name = NULL}};

static const ApiField ENDING[] = {{FIELD("title", API_TEXT, "Titel van het einde.",
                                         "Title of the ending.", "\"Netjes geregeld\""),
                                   .is_required = true},
                                  {FIELD("text", API_TEXT, "Hoe het afloopt.", "How it turns out.",
                                         "\"De mailbox is veilig.\"")},
                                  {.name = NULL}};

static const ApiField HOLD[] = {
    {FIELD("kind", API_CHOICE,
           "Waarom vernietigen stilligt: Woo-verzoek, inzage, bezwaar, beroep, claim, onderzoek, "
           "hotspot, audit of iets anders.",
           "Why destruction waits: Woo request, access request, objection, appeal, claim, inquiry, "
           "hotspot, audit or something else.",
           "\"woo\""),
     .is_required = true,
     .choices = "woo access objection appeal claim inquiry hotspot audit other"},
    {FIELD("title", API_TEXT, "Naam van de stop.", "Name of the hold.",
           "\"Woo-verzoek kastanjes\""),
     .is_required = true},
    {FIELD("records", API_NAMES, "De stukken die stilliggen.", "The records that are held.",
           "{ \"R1\" }"),
     .is_required = true, .of = "record"},
    {FIELD("from", API_DATE, "Eerste dag; zonder 'from' begint hij met freeze.",
           "First day; without it freeze starts it.", "\"2026-11-01\"")},
    {FIELD("ends", API_DATE, "Laatste dag.", "Last day.", "\"2027-02-01\"")},
    {FIELD("registered", API_BOOLEAN, "Staat hij in het systeem? false: alleen mensen weten ervan.",
           "Is it in the system? false: only people know of it.", "false")},
    {FIELD("why", API_TEXT, "Uitleg voor de speler.", "Explanation for the learner.",
           "\"Zolang het verzoek loopt, mag er niets weg.\"")},
    {FIELD("source", API_STRING, "Waar dat staat.", "Where that is written.", "\"Woo, art. 8.8\"")},
    {.name = NULL}};

const ApiWord API_CASE_WORDS[] = {
    {.name = "scenario",
     .shape = API_DECLARED,
     .in = "",
     .fields = SCENARIO,
     .about = {{"De kop van de casus. Staat er een keer, bovenaan scenario.lua.",
                "The header of the case. It stands there once, at the top of scenario.lua."}},
     .example = "scenario \"mijn-casus\" {\n"
                "  version = \"1.0.0\",\n"
                "  title = \"De mailbox van de directeur\",\n"
                "  date = \"2026-11-16\",\n"
                "  framework = \"fgr-528\",\n"
                "  schedule = \"gemeenten-2020\",\n"
                "}"},
    {.name = "person",
     .shape = API_PERSON,
     .in = "",
     .fields = PERSON,
     .about = {{"Iemand in het verhaal. Met local ervoor kun je die persoon laten praten: "
                "marja \"Dag.\" De persoon \"ik\" is de speler.",
                "Somebody in the story. With local in front you can let that person speak: "
                "marja \"Hello.\" The person \"ik\" is the learner."}},
     .example = "local marja = person \"marja\" {\n"
                "  name = \"Marja de Wit\",\n"
                "  role = \"Proceseigenaar\",\n"
                "}"},
    {.name = "record",
     .shape = API_DECLARED,
     .in = "",
     .fields = RECORD,
     .about = {{"Een stuk dat de speler kan openen, waarderen, indelen of vernietigen.",
                "A record the learner can open, appraise, classify or destroy."}},
     .example = "record \"R8\" {\n"
                "  title = \"Brief over de kastanje\", kind = \"brief\",\n"
                "  category = \"1.1\", closed = \"2020-09-15\",\n"
                "  page = [[\n"
                "    Geachte heer, mevrouw,\n"
                "    De boom voor mijn huis staat scheef.\n"
                "  ]],\n"
                "}"},
    {.name = "scheme",
     .shape = API_DECLARED,
     .in = "",
     .fields = SCHEME,
     .loose = {{"De klassen.", "The classes."}},
     .parts = "class",
     .about = {{"Een ordening van klassen, waarin classify stukken laat indelen.",
                "A scheme of classes, into which classify lets records be placed."}},
     .example = "scheme \"zaken\" {\n"
                "  class \"vergunningen\" { title = \"Vergunningen\" },\n"
                "  class \"bomen\" { title = \"Kapvergunningen\", under = \"vergunningen\" },\n"
                "}"},
    {.name = "class",
     .shape = API_NAMED,
     .in = "scheme",
     .fields = CLASS,
     .about = {{"Een klasse van een scheme.", "A class of a scheme."}},
     .example = "scheme \"zaken\" {\n"
                "  class \"vergunningen\" { title = \"Vergunningen\" },\n"
                "  class \"klachten\" { title = \"Klachten\", hint = \"Iemand is ontevreden\" },\n"
                "}"},
    {.name = "scene",
     .shape = API_DECLARED,
     .in = "",
     .fields = SCENE,
     .loose = {{"De stappen van het verhaal, in volgorde.", "The steps of the story, in order."}},
     .parts = "say show note choose classify appraise destroy order mark ask find reflect set when "
              "go later advance freeze release wipe finish",
     .about = {{"Een stuk van het verhaal: wat er gezegd, gevraagd en gedaan wordt. Zonder go gaat "
                "het verder met de scene eronder.",
                "A part of the story: what is said, asked and done. Without go the scene below "
                "comes next."}},
     .example = "scene \"maandag\" { place = \"kantoor\",\n"
                "  petra \"De directeur gaat weg. Kan die mailbox leeg?\",\n"
                "  say \"Je kijkt op de klok.\",\n"
                "}"},
    {.name = "ending",
     .shape = API_DECLARED,
     .in = "",
     .fields = ENDING,
     .about = {{"Een einde van het verhaal. Kom er met finish.", "An end of the story. Get there "
                                                                 "with finish."}},
     .example = "ending \"netjes\" {\n"
                "  title = \"Netjes geregeld\",\n"
                "  text = \"De mailbox is veilig.\",\n"
                "}"},
    {.name = "hold",
     .shape = API_DECLARED,
     .in = "",
     .fields = HOLD,
     .about = {{"Een reden buiten de selectielijst om stukken voorlopig niet te vernietigen.",
                "A reason outside the selection list not to destroy records for a time."}},
     .example = "hold \"verzoek\" {\n"
                "  kind = \"woo\", title = \"Woo-verzoek kastanjes\",\n"
                "  records = { \"R1\", \"R2\" }, from = \"2026-11-01\",\n"
                "}"},
    {.name = "translation",
     .shape = API_DECLARED,
     .in = "",
     .loose = {{"Paren van Nederlands en Engels.", "Pairs of Dutch and English."}},
     .about = {{"De Engelse teksten, meestal in en.lua. De naam is altijd \"en\".",
                "The English texts, usually in en.lua. Its name is always \"en\"."}},
     .example = "translation \"en\" {\n"
                "  { \"Wat doe je eerst?\", \"What do you do first?\" },\n"
                "}"},
    {.name = "include",
     .shape = API_INCLUDE,
     .in = "",
     .about = {{"Leest nog een .lua-bestand uit de map van de casus, op deze plek.",
                "Reads another .lua file of the folder of the case, at this place."}},
     .example = "include \"stukken.lua\""},
    {.name = NULL}};

// Api words of decisions: every kind but destroy.

#include "core/scenario.h"
#include "script/api_table.h"

#define ASK(example)                                                                               \
    {                                                                                              \
        FIELD("ask", API_TEXT, "De vraag aan de speler.", "The question to the learner.",          \
              example),                                                                            \
            .is_required = true                                                                    \
    }
#define HINT                                                                                       \
    {                                                                                              \
        FIELD("hint", API_TEXT | API_TEXTS,                                                        \
              "Een tip; bij oefenen kan de speler erom vragen. Of hoogstens drie, van vaag naar "  \
              "precies.",                                                                          \
              "A hint; in practice the learner can ask for it. Or at most three, from vague to "   \
              "precise.",                                                                          \
              "{ \"Kijk naar de datum.\", \"Zoek op wanneer de termijn begon.\" }")                \
    }
#define WHY                                                                                        \
    {                                                                                              \
        FIELD("why", API_TEXT, "Uitleg na het antwoord.", "Explanation after the answer.",         \
              "\"Eerst weten, dan doen.\"")                                                        \
    }
#define SOURCE                                                                                     \
    {                                                                                              \
        FIELD("source", API_STRING, "Waar dat staat: wet, artikel, lijst.",                        \
              "Where that is written: act, article, list.", "\"Archiefwet 1995, art. 3\"")         \
    }
#define EARNS                                                                                      \
    {                                                                                              \
        FIELD("earns", API_EARNS, "Punten per indicator, 0 tot en met 100.",                       \
              "Points per indicator, 0 to 100.", "{ OPD_10 = 3 }")                                 \
    }
#define SET                                                                                        \
    {                                                                                              \
        FIELD("set", API_SETS, "Variabelen die door dit antwoord veranderen.",                     \
              "Variables that this answer changes.", "{ gewist = true }")                          \
    }
#define RECORDS                                                                                    \
    {                                                                                              \
        FIELD("records", API_NAMES, "De stukken.", "The records.", "{ \"R1\", \"R2\" }"),          \
            .is_required = true, .of = "record"                                                    \
    }

static const ApiField CHOOSE[] = {
    ASK("\"Wat doe je eerst?\""),
    HINT,
    {FIELD("pick", API_INTEGER, "Hoeveel opties de speler kiest; minder dan er zijn.",
           "How many options the learner picks; fewer than there are.", "1"),
     .least = 1, .most = SCENARIO_MAX_OPTIONS},
    {FIELD(
         "earns", API_EARNS,
         "Punten als de opties votes hebben: het antwoord van de meeste deskundigen krijgt alles.",
         "Points when the options have votes: the answer of most experts earns them all.",
         "{ OPD_10 = 3 }"),
     .form = 2},
    WHY,
    SOURCE,
    {.name = NULL}};

static const ApiField OPTION[] = {
    {FIELD("earns", API_EARNS, "Punten per indicator die deze optie geeft.",
           "Points per indicator this option earns.", "{ OPD_10 = 3 }"),
     .form = 1},
    {FIELD("votes", API_INTEGER,
           "Hoeveel deskundigen dit kozen. Dan hoort earns bij de vraag zelf.",
           "How many experts chose this. Then earns belongs to the question itself.", "4"),
     .form = 2, .least = 0, .most = 10000},
    WHY,
    SOURCE,
    SET,
    {FIELD("go", API_NAME, "De scene waar dit antwoord heen gaat.",
           "The scene this answer goes to.", "\"slot\""),
     .of = "scene"},
    {.name = NULL}};

static const ApiField CLASSIFY[] = {
    ASK("\"Waar horen deze stukken?\""),
    HINT,
    {FIELD("scheme", API_NAME, "Het schema met de klassen.", "The scheme with the classes.",
           "\"zaaktypen\""),
     .is_required = true, .of = "scheme"},
    {FIELD("records", API_BY_RECORD, "Bij elk stuk de goede klasse.",
           "For each record the right class.", "{ R1 = \"vergunningen\", R2 = \"klachten\" }"),
     .is_required = true},
    EARNS,
    WHY,
    SOURCE,
    {.name = NULL}};

static const ApiField APPRAISE[] = {
    ASK("\"Hoe waardeer je deze stukken?\""), HINT, RECORDS, EARNS, WHY, SOURCE, {.name = NULL}};

static const ApiField ORDER[] = {
    ASK("\"In welke volgorde?\""), HINT, EARNS, WHY, SOURCE, {.name = NULL}};

static const ApiField ANSWER[] = {WHY, SOURCE, {.name = NULL}};

static const ApiField MARK[] = {ASK("\"Wat lak je?\""),
                                HINT,
                                {FIELD("record", API_NAME, "Het stuk waarin gemarkeerd wordt.",
                                       "The record to mark in.", "\"R1\""),
                                 .is_required = true, .of = "record"},
                                EARNS,
                                WHY,
                                SOURCE,
                                {.name = NULL}};

static const ApiField PASSAGE[] = {{FIELD("right", API_BOOLEAN,
                                          "Moet deze passage gemarkeerd worden?",
                                          "Should this passage be marked?", "true")},
                                   WHY,
                                   SOURCE,
                                   {.name = NULL}};

static const ApiField INTERVIEW[] = {
    ASK("\"Je belt Petra. Wat vraag je?\""),
    HINT,
    {FIELD("with", API_WHO, "Met wie de speler praat.", "Who the learner talks to.", "\"petra\""),
     .is_required = true, .of = "person"},
    {FIELD("turns", API_INTEGER, "Hoeveel vragen de speler mag stellen.",
           "How many questions the learner may ask.", "2"),
     .is_required = true, .least = 1, .most = SCENARIO_MAX_OPTIONS},
    WHY,
    SOURCE,
    {.name = NULL}};

static const ApiField QUESTION[] = {
    {FIELD("answer", API_TEXT, "Wat de ander antwoordt.", "What the other answers.",
           "\"Voor de herinrichting van het plein.\""),
     .is_required = true},
    EARNS,
    WHY,
    SOURCE,
    SET,
    {FIELD("needs", API_NAMES, "Vragen die eerst gesteld moeten zijn.",
           "Questions that must have been asked before.", "{ \"doel\" }"),
     .of = "question"},
    {FIELD("closes", API_BOOLEAN, "Eindigt het gesprek hiermee?", "Does the talk end with this?",
           "true")},
    {.name = NULL}};

static const ApiField FIND[] = {
    ASK("\"Welke stukken gaan over de kastanjes?\""),
    HINT,
    {FIELD("records", API_NAMES, "De stapel waarin gezocht wordt.", "The pile that is searched.",
           "{ \"R1\", \"R2\", \"R3\" }"),
     .is_required = true, .of = "record"},
    {FIELD("right", API_NAMES, "De stukken die gevonden moeten worden.",
           "The records that should be found.", "{ \"R1\", \"R3\" }"),
     .is_required = true, .of = "record"},
    {FIELD("recall", API_EARNS, "Punten voor volledig zoeken: niets gemist.",
           "Points for recall: nothing missed.", "{ OPD_10 = 3 }")},
    {FIELD("precision", API_EARNS, "Punten voor precies zoeken: niets te veel.",
           "Points for precision: nothing too many.", "{ BDV_05 = 2 }")},
    {FIELD("freezes", API_NAME, "De hold die gaat gelden voor wat gevonden is.",
           "The hold that comes to cover what was found.", "\"woo\""),
     .of = "hold"},
    WHY,
    SOURCE,
    {.name = NULL}};

static const ApiField REFLECT[] = {ASK("\"Wat zou je een volgende keer anders doen?\""),
                                   {FIELD("hint", API_TEXT,
                                          "Waar de speler aan kan denken; staat er altijd.",
                                          "What the learner can think of; always shown.",
                                          "\"Denk aan het moment met de meeste haast.\"")},
                                   {.name = NULL}};

#define CHOOSE_EXAMPLE                                                                             \
    "choose \"reactie\" { ask = \"Wat doe je eerst?\",\n"                                          \
    "  option \"vragen\" { \"Ik vraag door.\", earns = { OPD_10 = 3 },\n"                          \
    "    why = \"Eerst de vraag scherp krijgen.\", source = \"Archiefwet 1995, art. 3\" },\n"      \
    "  option \"wissen\" { \"Ik wis alles.\", set = { gewist = true }, why = \"Dat mag niet.\" "   \
    "},\n"                                                                                         \
    "}"
#define PANEL_EXAMPLE                                                                              \
    "choose \"klacht\" { ask = \"Hoe antwoord je?\", earns = { OPD_10 = 4 },\n"                    \
    "  option \"bellen\" { \"Ik bel.\", votes = 7, why = \"Persoonlijk en snel.\" },\n"            \
    "  option \"brief\" { \"Met een brief.\", votes = 4, why = \"Netjes, maar traag.\" },\n"       \
    "}"

const ApiWord API_DECISION_WORDS[] = {
    {.name = "choose",
     .shape = API_NAMED,
     .in = "scene",
     .fields = CHOOSE,
     .loose = {{"De opties, 2 tot en met 12.", "The options, 2 to 12."}},
     .parts = "option",
     .about = {{"De speler kiest een optie (of meer, met pick). Punten staan bij de opties, of "
                "komen uit de stemmen van deskundigen (votes).",
                "The learner picks an option (or more, with pick). Points stand with the options, "
                "or come from the votes of experts."}},
     .example = CHOOSE_EXAMPLE,
     .other = PANEL_EXAMPLE},
    {.name = "option",
     .shape = API_NAMED,
     .in = "choose",
     .fields = OPTION,
     .loose = {{"Eerst de tekst; daarna zo nodig stappen die volgen op dit antwoord.",
                "First the text; then, when needed, steps that follow this answer."}},
     .about = {{"Een antwoord van choose.", "An answer of choose."}},
     .example = CHOOSE_EXAMPLE,
     .other = PANEL_EXAMPLE},
    {.name = "classify",
     .shape = API_NAMED,
     .in = "scene",
     .fields = CLASSIFY,
     .about = {{"De speler deelt stukken in klassen in. Dezelfde tak telt voor een deel.",
                "The learner places records into classes. The same branch counts in part."}},
     .example =
         "classify \"indelen\" { ask = \"Waar horen deze stukken?\",\n"
         "  scheme = \"zaaktypen\", records = { R1 = \"vergunningen\", R2 = \"klachten\" },\n"
         "  earns = { OPD_10 = 2 },\n"
         "}"},
    {.name = "appraise",
     .shape = API_NAMED,
     .in = "scene",
     .fields = APPRAISE,
     .about =
         {{"De speler kiest van elk stuk categorie, bewaren of vernietigen, en termijn. De "
           "goede antwoorden rekent Casus uit met de selectielijst.",
           "The learner gives each record its category, keep or destroy, and term. Casus works "
           "the right answers out from the selection list."}},
     .example = "appraise \"waarderen\" { ask = \"Hoe waardeer je deze stukken?\",\n"
                "  records = { \"R1\", \"R2\" }, earns = { OPD_10 = 6 },\n"
                "}"},
    {.name = "order",
     .shape = API_NAMED,
     .in = "scene",
     .fields = ORDER,
     .loose = {{"De stappen, in de goede volgorde; de speler ziet ze door elkaar.",
                "The steps, in the right order; the learner sees them shuffled."}},
     .parts = "item",
     .about = {{"De speler zet stappen in de goede volgorde.",
                "The learner puts steps into order."}},
     .example = "order \"volgorde\" { ask = \"In welke volgorde?\", earns = { OPD_10 = 2 },\n"
                "  item \"lijst\" { \"De lijst maken\", why = \"Zonder lijst geen oordeel.\" },\n"
                "  item \"wissen\" { \"Vernietigen\" },\n"
                "}"},
    {.name = "item",
     .shape = API_NAMED,
     .in = "order",
     .fields = ANSWER,
     .loose = {{"De tekst.", "The text."}},
     .about = {{"Een stap van order.", "A step of order."}},
     .example = "order \"volgorde\" { ask = \"In welke volgorde?\",\n"
                "  item \"lijst\" { \"De lijst maken\" },\n"
                "  item \"wissen\" { \"Vernietigen\", why = \"Pas na het akkoord.\" },\n"
                "}"},
    {.name = "mark",
     .shape = API_NAMED,
     .in = "scene",
     .fields = MARK,
     .loose = {{"De passages.", "The passages."}},
     .parts = "passage",
     .about = {{"De speler markeert passages in een stuk, bijvoorbeeld om te lakken.",
                "The learner marks passages in a record, for instance to redact."}},
     .example =
         "mark \"lakken\" { ask = \"Wat lak je?\", record = \"R1\", earns = { OPD_10 = 2 },\n"
         "  passage \"naam\" { \"J. van Dam\", right = true, why = \"Persoonsgegeven.\" },\n"
         "  passage \"team\" { \"team Groen\", why = \"De naam van een team is openbaar.\" },\n"
         "}"},
    {.name = "passage",
     .shape = API_NAMED,
     .in = "mark",
     .fields = PASSAGE,
     .loose = {{"De woorden, letterlijk zoals ze in het stuk staan.",
                "The words, exactly as they stand in the record."}},
     .about = {{"Een passage van mark.", "A passage of mark."}},
     .example = "mark \"lakken\" { ask = \"Wat lak je?\", record = \"R1\",\n"
                "  passage \"team\" { \"team Groen\" },\n"
                "  passage \"naam\" { \"J. van Dam\", right = true },\n"
                "}"},
    {.name = "ask",
     .shape = API_NAMED,
     .in = "scene",
     .fields = INTERVIEW,
     .loose = {{"De vragen, 2 tot en met 12.", "The questions, 2 to 12."}},
     .parts = "question",
     .about = {{"Een gesprek: de speler kiest steeds welke vraag hij stelt.",
                "An interview: the learner chooses which question comes next."}},
     .example = "ask \"gesprek\" { ask = \"Wat vraag je?\", with = \"petra\", turns = 2,\n"
                "  question \"doel\" { \"Waarvoor is deze map?\", answer = \"Voor het plein.\",\n"
                "    earns = { OPD_10 = 3 }, why = \"Het doel bepaalt de waarde.\" },\n"
                "  question \"weg\" { \"Mag hij weg?\", answer = \"Van mij wel.\" },\n"
                "}"},
    {.name = "question",
     .shape = API_NAMED,
     .in = "ask",
     .fields = QUESTION,
     .loose = {{"De vraag.", "The question."}},
     .about = {{"Een vraag van ask.", "A question of ask."}},
     .example =
         "ask \"gesprek\" { ask = \"Wat vraag je?\", with = \"petra\", turns = 2,\n"
         "  question \"doel\" { \"Waarvoor is deze map?\", answer = \"Voor het plein.\" },\n"
         "  question \"wie\" { \"Voor wie?\", answer = \"De raad.\", needs = { \"doel\" } },\n"
         "}"},
    {.name = "find",
     .shape = API_NAMED,
     .in = "scene",
     .fields = FIND,
     .about = {{"De speler zoekt in een stapel stukken wat bij een verzoek hoort.",
                "The learner searches a pile for the records that belong to a request."}},
     .example = "find \"zoeken\" { ask = \"Welke stukken gaan over de kastanjes?\",\n"
                "  records = { \"R1\", \"R2\", \"R3\" }, right = { \"R1\", \"R3\" },\n"
                "  recall = { OPD_10 = 3 }, precision = { BDV_05 = 2 },\n"
                "}"},
    {.name = "reflect",
     .shape = API_NAMED,
     .in = "scene",
     .fields = REFLECT,
     .about = {{"De speler schrijft vrij. Geeft nooit punten.",
                "The learner writes freely. Never earns points."}},
     .example = "reflect \"terugblik\" { ask = \"Wat zou je een volgende keer anders doen?\" }"},
    {.name = NULL}};

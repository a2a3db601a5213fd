// Api words of destroy: the list, its reviewers and places, and the declaration.

#include "script/api_table.h"

#define WHY                                                                                        \
    {                                                                                              \
        FIELD("why", API_TEXT, "Uitleg na het antwoord.", "Explanation after the answer.",         \
              "\"Wat weg is, komt niet terug.\"")                                                  \
    }
#define SOURCE                                                                                     \
    {                                                                                              \
        FIELD("source", API_STRING, "Waar dat staat: wet, artikel, lijst.",                        \
              "Where that is written: act, article, list.", "\"Archiefbesluit 1995, art. 8\"")     \
    }

static const ApiField DESTROY[] = {
    {FIELD("ask", API_TEXT, "De vraag aan de speler.", "The question to the learner.",
           "\"Maak de vernietigingslijst.\""),
     .is_required = true},
    {FIELD("hint", API_TEXT | API_TEXTS,
           "Een tip; bij oefenen kan de speler erom vragen. Of hoogstens drie, van vaag naar "
           "precies.",
           "A hint; in practice the learner can ask for it. Or at most three, from vague to "
           "precise.",
           "{ \"Kijk naar de termijn.\", \"Kijk ook in het stopregister.\" }")},
    {FIELD("name", API_TEXT, "Naam van de lijst; de speler typt hem over, dus houd hem kort.",
           "Name of the list; the learner types it, so keep it short.", "\"Lijst 2026-1\""),
     .is_required = true},
    {FIELD("records", API_NAMES, "De stukken waaruit de lijst komt.",
           "The records the list is made from.", "{ \"R2\", \"R3\" }"),
     .is_required = true, .of = "record"},
    {FIELD("reviewer", API_WHO, "Korte vorm: de persoon die de lijst beoordeelt, zonder quotes.",
           "Short form: the person who reviews the list, without quotes.", "petra"),
     .is_required = true, .form = 1, .of = "person"},
    {FIELD("objects", API_BY_RECORD, "Korte vorm: bezwaar van de beoordelaar, per stuk.",
           "Short form: objection of the reviewer, per record.", "{ R3 = \"Dit loopt nog.\" }"),
     .form = 1},
    {FIELD("agrees", API_TEXT, "Korte vorm: wat de beoordelaar zegt bij akkoord.",
           "Short form: what the reviewer says when agreeing.", "\"Akkoord.\""),
     .form = 1},
    {FIELD("procedure", API_CHOICE, "Hele keten: volledig, of verkort (zonder archivaris).",
           "Whole chain: full, or short (without an archivist).", "\"full\""),
     .form = 2, .choices = "full short"},
    {FIELD("staff", API_WHOS, "Hele keten: mensen uit wie de speler zelf de beoordelaars kiest.",
           "Whole chain: people from whom the learner picks the reviewers.",
           "{ \"petra\", \"willem\" }"),
     .form = 2, .of = "person"},
    {FIELD("waiting", API_SPAN, "Hele keten: wachttijd voor het vernietigen.",
           "Whole chain: waiting period before destruction.", "\"P7D\""),
     .form = 2},
    {FIELD("recheck", API_CHOICE,
           "Hele keten: wat het systeem op de dag zelf nog controleert: alleen de termijn, of ook "
           "holds.",
           "Whole chain: what the system checks again on the day: only the term, or holds too.",
           "\"holds\""),
     .form = 2, .choices = "term holds"},
    {FIELD("fails", API_BY_RECORD,
           "Hele keten: stukken waarvan het vernietigen eerst mislukt, en waarom.",
           "Whole chain: records whose destruction fails at first, and why.",
           "{ R2 = \"Het bestand is in gebruik.\" }"),
     .form = 2},
    {FIELD("proposed", API_BY_RECORD,
           "Hele keten: de categorie waaronder het systeem een stuk voorstelt, en zo nodig de dag.",
           "Whole chain: the category under which the system proposes a record, and the day when "
           "needed.",
           "{ R2 = { \"1.1\", \"2022-02-10\" } }"),
     .form = 2},
    {FIELD("declaration", API_PARTS, "De verklaring die de speler na afloop invult.",
           "The declaration the learner fills in afterwards.",
           "{ field \"hoe\" { ask = \"Hoe?\", option \"a\" { \"Gewist\", points = 3 }, option "
           "\"b\" { \"Verplaatst\" } } }")},
    {FIELD("earns", API_EARNS, "Punten per indicator.", "Points per indicator.", "{ OPD_10 = 4 }")},
    WHY,
    SOURCE,
    {.name = NULL}};

static const ApiField REVIEW[] = {
    {FIELD("role", API_CHOICE,
           "Hoofdbeoordelaar, medebeoordelaar of archivaris. Verplicht zonder staff.",
           "Reviewer, coreviewer or archivist. Required without staff.", "\"reviewer\""),
     .choices = "reviewer coreviewer archivist"},
    {FIELD("behaviour", API_CHOICE,
           "careful maakt bezwaar tegen alles wat niet mag; trusting alleen wat in objects staat.",
           "careful objects to everything that may not go; trusting only to what is in objects.",
           "\"careful\""),
     .choices = "trusting careful"},
    {FIELD("objects", API_BY_RECORD, "Bezwaar per stuk.", "Objection per record.",
           "{ R3 = \"Dit loopt nog.\" }")},
    {FIELD("insists", API_NAMES, "Stukken waarbij de persoon het bezwaar nog een keer zegt.",
           "Records for which the person repeats the objection.", "{}"),
     .of = "record"},
    {FIELD("agrees", API_TEXT, "Wat de persoon zegt bij akkoord.",
           "What the person says when agreeing.", "\"Akkoord.\"")},
    {.name = NULL}};

static const ApiField PLACE[] = {{FIELD("right", API_BOOLEAN, "Moet hier vernietigd worden?",
                                        "Should it be destroyed here?", "true"),
                                  .is_required = true},
                                 WHY,
                                 SOURCE,
                                 {.name = NULL}};

static const ApiField DECLARATION[] = {{FIELD("earns", API_EARNS, "Punten voor de hele verklaring.",
                                              "Points for the whole declaration.",
                                              "{ BDV_05 = 2 }")},
                                       {.name = NULL}};

static const ApiField FIELD[] = {{FIELD("ask", API_TEXT, "Wat er ingevuld moet worden.",
                                        "What has to be filled in.", "\"Hoe is vernietigd?\""),
                                  .is_required = true},
                                 {.name = NULL}};

static const ApiField FIELD_OPTION[] = {
    {FIELD("points", API_INTEGER, "Hoe goed dit antwoord is, 0 tot en met 3.",
           "How good this answer is, 0 to 3.", "3"),
     .least = 0, .most = 3},
    {FIELD("needs_places", API_BOOLEAN,
           "Hele keten: dit antwoord is alleen waar als elke goede plaats is gekozen.",
           "Whole chain: this answer is only true when every right place was chosen.", "true"),
     .form = 2},
    WHY,
    SOURCE,
    {.name = NULL}};

#define SHORT_EXAMPLE                                                                              \
    "destroy \"lijst\" { ask = \"Maak de vernietigingslijst.\", name = \"Lijst 2026-1\",\n"        \
    "  records = { \"R2\", \"R3\" }, reviewer = petra, earns = { OPD_10 = 4 },\n"                  \
    "  declaration = { earns = { BDV_05 = 2 },\n"                                                  \
    "    field \"hoe\" { ask = \"Hoe is vernietigd?\",\n"                                          \
    "      option \"gewist\" { \"Onherstelbaar gewist\", points = 3 },\n"                          \
    "      option \"prullenbak\" { \"In de prullenbak\", points = 0 },\n"                          \
    "    },\n"                                                                                     \
    "  },\n"                                                                                       \
    "}"
#define CHAIN_EXAMPLE                                                                              \
    "destroy \"keten\" { ask = \"Maak de vernietigingslijst.\", name = \"Lijst 2026-2\",\n"        \
    "  records = { \"R2\", \"R3\" }, waiting = \"P7D\",\n"                                         \
    "  review \"willem\" { role = \"archivist\", behaviour = \"careful\" },\n"                     \
    "  review \"petra\" { role = \"reviewer\", objects = { R3 = \"Dit loopt nog.\" } },\n"         \
    "  places {\n"                                                                                 \
    "    place \"systeem\" { \"Het zaaksysteem\", right = true },\n"                               \
    "    place \"museum\" { \"Het museum\", right = false, why = \"Daar ligt niets.\" },\n"        \
    "  },\n"                                                                                       \
    "  declaration = {\n"                                                                          \
    "    field \"waar\" { ask = \"Waar is vernietigd?\",\n"                                        \
    "      option \"alles\" { \"Overal\", points = 3, needs_places = true },\n"                    \
    "      option \"deel\" { \"In het zaaksysteem\", points = 1 },\n"                              \
    "    },\n"                                                                                     \
    "  },\n"                                                                                       \
    "}"

const ApiWord API_DESTROY_WORDS[] = {
    {.name = "destroy",
     .shape = API_NAMED,
     .in = "scene",
     .fields = DESTROY,
     .loose = {{"Hele keten: review en places.", "Whole chain: review and places."}},
     .parts = "review places",
     .about =
         {{"De speler maakt een vernietigingslijst, laat hem beoordelen en vernietigt. Kort: "
           "met een reviewer. De hele keten: met review, places, procedure, staff, waiting, "
           "recheck, fails of proposed.",
           "The learner makes a destruction list, has it reviewed and destroys. Short: with a "
           "reviewer. The whole chain: with review, places, procedure, staff, waiting, recheck, "
           "fails or proposed."}},
     .example = SHORT_EXAMPLE,
     .other = CHAIN_EXAMPLE},
    {.name = "review",
     .shape = API_NAMED,
     .in = "destroy",
     .fields = REVIEW,
     .about = {{"Hoe een persoon de lijst beoordeelt. De naam is die van de persoon.",
                "How a person reviews the list. Its name is that of the person."}},
     .example = CHAIN_EXAMPLE},
    {.name = "places",
     .shape = API_LIST,
     .in = "destroy",
     .loose = {{"De plaatsen.", "The places."}},
     .parts = "place",
     .about = {{"Waar de stukken liggen, of lijken te liggen.", "Where the records lie, or seem to "
                                                                "lie."}},
     .example = CHAIN_EXAMPLE},
    {.name = "place",
     .shape = API_NAMED,
     .in = "places",
     .fields = PLACE,
     .loose = {{"Wat voor plaats het is.", "What place it is."}},
     .about = {{"Een plaats van places.", "A place of places."}},
     .example = CHAIN_EXAMPLE},
    {.name = "declaration",
     .shape = API_TABLE,
     .in = "destroy",
     .fields = DECLARATION,
     .loose = {{"De velden.", "The fields."}},
     .parts = "field",
     .about = {{"De verklaring van vernietiging.", "The declaration of destruction."}},
     .example = SHORT_EXAMPLE},
    {.name = "field",
     .shape = API_NAMED,
     .in = "declaration",
     .fields = FIELD,
     .loose = {{"De opties, 2 tot en met 12.", "The options, 2 to 12."}},
     .parts = "option",
     .about = {{"Een veld van de verklaring.", "A field of the declaration."}},
     .example = SHORT_EXAMPLE},
    {.name = "option",
     .shape = API_NAMED,
     .in = "field",
     .fields = FIELD_OPTION,
     .loose = {{"De tekst.", "The text."}},
     .about = {{"Een antwoord van een veld van de verklaring.",
                "An answer of a field of the declaration."}},
     .example = SHORT_EXAMPLE,
     .other = CHAIN_EXAMPLE},
    {.name = NULL}};

// Api words of test.lua: plays of the case, and what should come of them.

#include "script/api_table.h"

enum { POINTS_MOST = 1000000, RECORDS_MOST = 100000 };

#define NUMBER(name, most_, dutch, english, example)                                               \
    { FIELD(name, API_INTEGER, dutch, english, example), .least = 0, .most = most_ }
#define RECORDS(name, dutch, english)                                                              \
    { FIELD(name, API_NAMES, dutch, english, "{ \"R1\" }"), .of = "record" }

// What play expects at its end, and expect right there.
#define EXPECTED                                                                                   \
    {FIELD("ending", API_NAME, "Het einde waar de play komt.", "The ending the play comes to.",    \
           "\"goed\""),                                                                            \
     .of = "ending"},                                                                              \
        {FIELD("over", API_BOOLEAN, "Is het verhaal uit?", "Is the story over?", "true")},         \
        NUMBER("score", POINTS_MOST, "Punten samen.", "Points together.", "12"),                   \
        NUMBER("max", POINTS_MOST, "Punten die er te halen waren.", "Points there were to earn.",  \
               "18"),                                                                              \
        NUMBER("percent", 100, "Score in procent.", "Score as a percentage.", "66"),               \
        {FIELD("passed", API_BOOLEAN, "Is de toets gehaald?", "Is the exam passed?", "true")},     \
        NUMBER("points", POINTS_MOST, "Punten van de laatste beslissing.",                         \
               "Points of the last decision.", "3"),                                               \
        {FIELD("indicators", API_EARNS, "Punten per indicator.", "Points per indicator.",          \
               "{ OPD_10 = 3 }")},                                                                 \
        {FIELD("scene", API_NAME, "De scene waar de play dan is.",                                 \
               "The scene where the play then is.", "\"slot\""),                                   \
         .of = "scene"},                                                                           \
        {FIELD("date", API_DATE, "De dag in het verhaal.", "The day in the story.",                \
               "\"2026-11-16\"")},                                                                 \
        {FIELD("at", API_NAME, "De beslissing die aan de beurt is.",                               \
               "The decision that comes next.", "\"eerste\""),                                  \
         .of = "beslissing"},                                                                      \
        {FIELD("variables", API_SETS, "Waarden van variabelen en facts.",                          \
               "Values of variables and facts.", "{ gewist = true }")},                            \
        RECORDS("destroyed", "Precies deze stukken zijn vernietigd.",                              \
                "Exactly these records were destroyed."),                                          \
        RECORDS("kept", "Deze stukken zijn er nog.", "These records are still there."),            \
        RECORDS("read", "Deze stukken zijn geopend.", "These records were opened."),               \
        RECORDS("unread", "Deze stukken zijn niet geopend.", "These records were not opened."),    \
        {FIELD("consulted", API_NAMES, "Dit is opgezocht.", "This was looked up.",                 \
               "{ \"gemeenten-2020/1.1\" }"),                                                      \
         .of = "artikel of categorie"},                                                            \
        {FIELD("notes", API_INTEGER | API_TEXTS,                                                   \
               "Hoeveel notities er zijn, of teksten die erin staan.",                             \
               "How many notes there are, or texts that are in them.", "2"),                       \
         .least = 0, .most = RECORDS_MOST},                                                        \
        {FIELD("holds", API_NAMES, "Precies deze holds gelden.",                                   \
               "Exactly these holds are in force.", "{ \"woo\" }"),                                \
         .of = "hold"},                                                                            \
        {FIELD("asked", API_NAMES, "Deze beslissingen zijn gevraagd.",                             \
               "These decisions were asked.", "{ \"eerste\" }"),                                   \
         .of = "beslissing"},                                                                      \
        {FIELD("not_asked", API_NAMES, "Deze beslissingen zijn niet gevraagd.",                    \
               "These decisions were not asked.", "{ \"eerste\" }"),                               \
         .of = "beslissing"},                                                                      \
        NUMBER("wrongly_destroyed", RECORDS_MOST, "Hoeveel stukken ten onrechte zijn vernietigd.", \
               "How many records were wrongly destroyed.", "0"),                                   \
        NUMBER("wrongly_kept", RECORDS_MOST, "Hoeveel stukken ten onrechte zijn bewaard.",         \
               "How many records were wrongly kept.", "1"),                                        \
        NUMBER("undone", RECORDS_MOST, "Hoeveel keer er is teruggegaan.",                          \
               "How many times a decision was taken back.", "1")

static const ApiField PLAY[] = {
    EXPECTED,
    {FIELD("mode", API_CHOICE, "Oefenen of toets.", "Practice or exam.", "\"exam\""),
     .choices = "practice exam"},
    {FIELD("seed", API_INTEGER, "Getal dat volgorde en toeval vastlegt.",
           "Number that fixes order and chance.", "7"),
     .least = 0, .most = 1000000},
    {FIELD("facts", API_SETS, "Facts waarmee de speler begint.", "Facts the player starts with.",
           "{ woo_gemist = true }")},
    {.name = NULL}};

static const ApiField EXPECT[] = {EXPECTED, {.name = NULL}};

#define WHOLE(act) "play \"voorbeeld\" {\n  " act ",\n  rest \"best\",\n  over = true,\n}"

const ApiWord API_TEST_WORDS[] = {
    {.name = "play",
     .shape = API_NAMED,
     .in = "",
     .fields = PLAY,
     .loose = {{"Wat er gebeurt, in volgorde.", "What happens, in order."}},
     .parts = "answer rest reach read consult search undo expect",
     .about = {{"Een keer spelen, en wat er aan het eind uit moet komen. Staat in test.lua.",
                "One play, and what should come of it at the end. It stands in test.lua."}},
     .example = "play \"alles goed\" {\n  rest \"best\",\n  ending = \"goed\", over = true,\n}"},
    {.name = "answer",
     .shape = API_ANSWER,
     .in = "play",
     .about =
         {{"Speelt door tot deze beslissing en geeft dit antwoord: een optie, \"best\", "
           "\"worst\", of { ... }.",
           "Plays on to this decision and gives this answer: an option, \"best\", \"worst\", or "
           "{ ... }."}},
     .example = WHOLE("answer \"eerste\" \"vragen\"")},
    {.name = "rest",
     .shape = API_LINE,
     .in = "play",
     .loose = {{"\"best\", \"worst\" of \"random\".", "\"best\", \"worst\" or \"random\"."}},
     .about = {{"Hoe alles wat niet genoemd is, beantwoord wordt.",
                "How all that is not named is answered."}},
     .example = WHOLE("rest \"worst\"")},
    {.name = "reach",
     .shape = API_LINE,
     .in = "play",
     .loose = {{"Naam van een scene of beslissing.", "Name of a scene or decision."}},
     .about = {{"Speelt door tot die scene of beslissing begint.",
                "Plays on until that scene or decision begins."}},
     .example = WHOLE("rest \"best\", reach \"slot\"")},
    {.name = "read",
     .shape = API_LINE,
     .in = "play",
     .loose = {{"Naam van een stuk.", "Name of a record."}},
     .about = {{"Opent een stuk.", "Opens a record."}},
     .example = WHOLE("read \"R1\"")},
    {.name = "consult",
     .shape = API_LINE,
     .in = "play",
     .loose = {{"Een artikel, of lijst en nummer.", "An article, or list and number."}},
     .about = {{"Zoekt iets op in de naslag.", "Looks something up."}},
     .example = WHOLE("consult \"gemeenten-2020/1.1\"")},
    {.name = "search",
     .shape = API_LINE,
     .in = "play",
     .loose = {{"De woorden.", "The words."}},
     .about = {{"Gebruikt een zoekopdracht in de stukkenkamer.", "Uses a search of the records "
                                                                 "room."}},
     .example = WHOLE("search \"kastanje\"")},
    {.name = "undo",
     .shape = API_LINE,
     .in = "play",
     .loose = {{"Naam van de beslissing.", "Name of the decision."}},
     .about = {{"Neemt de laatste beslissing terug; alleen bij oefenen.",
                "Takes back the last decision; in practice only."}},
     .example = WHOLE("answer \"eerste\" \"wissen\", undo \"eerste\"")},
    {.name = "expect",
     .shape = API_BODY,
     .in = "play",
     .fields = EXPECT,
     .about = {{"Hoe het er hier voor moet staan.", "How it should stand right here."}},
     .example = WHOLE("reach \"slot\", expect { over = false, scene = \"slot\" }")},
    {.name = NULL}};

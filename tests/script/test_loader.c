// The loader: each mistake of an author gives its own message at its own line, and each word its
// steps.

#include "support/expect.h"

#include <stdio.h>
#include <stdlib.h>

#include "archive/appraisal.h"
#include "support/load_case.h"

// 1 when the condition does not hold, and says so: a table is read to its end.
#define wrong_row(condition, ...)                                                                  \
    ((condition) ? 0 : (print_error(__VA_ARGS__), print_error(": %s\n", #condition), 1))

#define HEAD(fields)                                                                               \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", " fields      \
    " framework = \"kader\", schedule = \"lijst\", variables = { n = 0, ja = false } }\n"
#define ENDING "ending \"uit\" { title = \"Uit\" }\n"
#define RECORDS                                                                                    \
    "record \"R1\" { title = \"Een\", page = \"p\", category = \"1.1\" } "                         \
    "record \"R2\" { title = \"Twee\", page = \"p\", category = \"1.2\", "                         \
    "closed = \"2015-01-01\" } "                                                                   \
    "record \"R3\" { title = \"Drie\", page = \"p\", nature = \"copy\" } "                         \
    "scheme \"s\" { class \"k1\" { title = \"K1\" }, class \"k2\" { title = \"K2\" } } "           \
    "local petra = person \"petra\" { name = \"Petra\" }\n"
#define OPTIONS "option \"a\" { \"A\" }, option \"b\" { \"B\" }"
#define FIELD "field \"f\" { ask = \"?\", " OPTIONS " }"

// Line 1 is the header, line 2 the things, line 3 what is under test.
#define CASE(rest) HEAD("") RECORDS rest
#define SCENE(steps) CASE("scene \"een\" { " steps " } " ENDING)
#define DESTROY(fields)                                                                            \
    SCENE("destroy \"d\" { ask = \"?\", name = \"L\", records = { \"R1\" }, reviewer = petra, "    \
          fields " }")

typedef struct Mistake {
    const char *name;
    const char *code;
    int line;
    const char *message;  // the whole of it, or a part when it starts with *
} Mistake;

static const Mistake MISTAKES[] = {
    // Lua's own.
    {"missing comma", HEAD("") "scene \"een\" {\n  say \"a\"\n  say \"b\",\n}", 3,
     "er ontbreekt een komma na \"a\", voor 'say'"},
    {"missing comma on the line", "x { say \"a\" say \"b\" }", 1,
     "er ontbreekt een komma na \"a\", voor 'say'"},
    {"missing comma between braces", "local a = { {} {} }", 1,
     "er ontbreekt een komma na }, voor '{'"},
    {"two braces in a row", "local a = scenario \"x\" {} {}", 1,
     "hier staan twee dingen achter elkaar; staat er een komma te weinig? (Lua: attempt to call a "
     "table value)"},
    {"missing bracket", "when({ n = 1 } say \"a\")", 1,
     "er ontbreekt een komma na }, voor 'say'"},
    {"file ends too soon", "scene \"een\" {\n say \"a\",\n", 1,
     "de { van scene op regel 1 wordt niet gesloten; zet er een } achter, het bestand houdt hier "
     "op"},
    {"brace too many", HEAD("") "}", 2, "*hier staat een } te veel"},
    {"unfinished text", "local a = \"tekst\nlocal b = 1", 1,
     "*deze tekst mist zijn afsluitende aanhalingsteken"},
    {"unfinished long text", "local a = [[tekst\n", 1, "*deze tekst begint met [["},
    {"unfinished comment", "--[[ tekst\n", 2, "*dit commentaar begint met --[["},
    {"quotes from a word processor", "\nlocal a = “tekst”", 2,
     "hier staat het gekrulde aanhalingsteken “ uit een tekstverwerker; typ rechte quotes: "
     "\"tekst\""},
    {"dash from a word processor", "local a = 1\n– opmerking", 2, "*uit een tekstverwerker"},
    {"fixed space", "local a\xC2\xA0= 1", 1, "*meestal een vaste spatie"},
    {"letter with an accent in a name", "local ideeën = 1", 1,
     "'ideeën': gebruik in namen alleen a-z, cijfers en _, geen letters met accenten; tekst "
     "staat tussen quotes: \"ideeën\""},
    {"single backslash", "local a = \"G:\\Kunst\"", 1,
     "in een tekst tussen quotes schrijf je een backslash dubbel, zoals \"G:\\\\Kunst\" (Lua: "
     "invalid escape sequence near '\"G:\\K')"},
    {"single backslash before a number", SCENE("say \"G:\\2020\""), 3,
     "say: in 'tekst' staat een onleesbaar teken; staat er een enkele backslash in? Schrijf die "
     "dubbel, zoals \"G:\\\\2020\""},
    {"single backslash before u", "local a = \"G:\\uit\"", 1, "*een backslash dubbel"},
    {"single backslash before x", "local a = \"G:\\xyz\"", 1, "*een backslash dubbel"},
    {"text without quotes", "local a = dit is tekst", 1, "*hier klopt iets niet bij 'tekst'"},
    {"field outside braces", "title = \"a\", date = \"b\"", 1, "*hier staat een = te veel"},
    {"missing end", "local f = function(s) return s.n", 1,
     "*een function, if of for mist zijn "
     "end"},
    {"one equals sign", "local f = function(s) if s.n = 1 then end end", 1,
     "*vergelijken doe je met =="},
    {"number with points", "local a = 1.2.3", 1, "*'1.2.3' is geen getal"},
    {"a name of Lua", "local end = 1", 1, "*hier hoort een naam, maar er staat 'end'"},
    {"arithmetic with text", "local a = \"a\" + 1", 1, "*met 'a' kan niet worden gerekend"},
    {"arithmetic with nothing", "local a local b = a + 1", 1, "*met 'a' kan niet worden gerekend"},
    {"index of nothing", "local a\nlocal b = a.x", 2,
     "'a' bestaat niet (nil), dus daar kan niets in staan (Lua: attempt to index a nil value "
     "(local 'a'))"},
    {"call of nothing", "local a = {} a.f()", 1,
     "*'f' bestaat niet of kan niet worden "
     "aangeroepen"},
    {"join with nothing", "local a local b = \"x\" .. a", 1, "*'a' is geen tekst of getal"},
    {"compare with nothing", "local a local b = a < 1", 1, "*niet te vergelijken"},
    {"wrong argument", "local a = (\"x\"):rep(\"y\")", 1, "*hier hoort een getal (Lua: "},

    // Words and names.
    {"unknown word", HEAD("") "\nscen \"een\" {}", 3,
     "'scen' bestaat niet in de woorden van een casus; bedoel je 'scene'?"},
    {"unknown person", HEAD("") "scene \"een\" { jan \"Dag.\" }", 2,
     "*'jan' bestaat niet in de woorden van een casus; zet er local voor"},
    {"forgotten quotes", HEAD("") "scene een {}", 2, "*hier klopt iets niet bij 'een'"},
    {"word without a name", "scene { }", 1,
     "na scene hoort een naam tussen quotes, zoals scene \"naam\" { ... }"},
    {"word without braces", "scene \"een\" \"tekst\"", 1,
     "na scene \"een\" horen accolades met de inhoud: { ... }"},
    {"say without text", "local a = say { }", 1, "na say hoort een tekst tussen quotes"},
    {"say with a number", "local a = say(5)", 1, "na say hoort een tekst tussen quotes"},
    {"person without a text", "local p = person \"p\" { name = \"P\" }\np(5)", 2,
     "na de naam van een persoon hoort wat die zegt, tussen quotes"},
    {"bad name", CASE("scene \"twee woorden\" { }"), 3,
     "scene \"twee woorden\": gebruik in de naam alleen letters zonder accent, cijfers, - en _ "
     "(hoogstens 63 tekens, geen spaties)"},
    {"empty name", CASE("scene \"\" { }"), 3,
     "scene: gebruik in de naam alleen letters zonder accent, cijfers, - en _ (hoogstens 63 "
     "tekens, "
     "geen spaties)"},

    // The header.
    {"empty file", "", 1,
     "hier staat geen casus; begin met scenario \"naam\" { title = ..., ... "
     "}"},
    {"no scenario", "scene \"een\" { }", 1,
     "hier staat geen casus; begin met scenario \"naam\" { title = ..., ... }"},
    {"two scenarios", HEAD("") "\n" HEAD(""), 3,
     "scenario \"proef\": een casus heeft maar een keer het woord scenario"},
    {"no scenes", HEAD(""), 1, "scenario \"proef\": de casus heeft geen enkele scene"},
    {"unknown field", HEAD("titel = \"x\","), 1,
     "scenario \"proef\": het veld 'titel' bestaat hier niet; bedoel je 'title'?"},
    {"unknown field like no other", HEAD("kleur = \"x\","), 1,
     "scenario \"proef\": het veld 'kleur' bestaat hier niet; haal het weg"},
    {"two unknown fields", HEAD("zz = 1, aa = 1,"), 1,
     "scenario \"proef\": het veld 'aa' bestaat hier niet; haal het weg"},
    {"loose text", HEAD("\"x\","), 1,
     "scenario \"proef\": hier staat iets zonder naam; schrijf naam = waarde"},
    {"missing version", "scenario \"p\" { title = \"T\" }", 1,
     "scenario \"p\": het veld 'version' ontbreekt; schrijf bijvoorbeeld version = \"1.0.0\""},
    {"missing title", "scenario \"p\" { version = \"1\" }", 1,
     "scenario \"p\": het veld 'title' ontbreekt; schrijf bijvoorbeeld title = \"De mailbox van "
     "de directeur\""},
    {"missing date", "scenario \"p\" { version = \"1\", title = \"T\" }", 1,
     "scenario \"p\": het veld 'date' ontbreekt; schrijf bijvoorbeeld date = \"2026-11-16\""},
    {"missing framework",
     "scenario \"p\" { version = \"1\", title = \"T\", date = "
     "\"2026-11-16\" }",
     1,
     "scenario \"p\": het veld 'framework' ontbreekt; schrijf bijvoorbeeld framework = "
     "\"fgr-528\""},
    {"number for text", "scenario \"p\" { version = 1 }", 1,
     "scenario \"p\": bij 'version' hoort een tekst tussen quotes; er staat het getal 1"},
    {"text for a number", HEAD("minutes = \"35\","), 1,
     "scenario \"proef\": bij 'minutes' hoort een heel getal van 1 tot en met 600, zonder "
     "quotes; er staat de tekst \"35\""},
    {"half a number", HEAD("scale = 6.5,"), 1,
     "scenario \"proef\": bij 'scale' hoort een heel getal van 1 tot en met 18, zonder quotes; "
     "er staat het getal 6.5"},
    {"number too big", HEAD("pass = 101,"), 1,
     "scenario \"proef\": bij 'pass' hoort een heel getal van 0 tot en met 100, zonder quotes; "
     "er staat het getal 101"},
    {"unknown framework",
     "scenario \"p\" { version = \"1\", title = \"T\", date = \"2026-11-16\", framework = \"fgr\", "
     "schedule = \"lijst\" }",
     1, "scenario \"p\": framework = \"fgr\": fgr: dit kader is er niet"},
    {"unknown schedule",
     "scenario \"p\" { version = \"1\", title = \"T\", date = \"2026-11-16\", framework = "
     "\"kader\", "
     "schedule = \"oud\" }",
     1, "scenario \"p\": schedule = \"oud\": oud: deze selectielijst is er niet"},
    {"unknown start", HEAD("start = \"eem\",") "scene \"een\" {}", 1,
     "scenario \"proef\": scene 'eem' bestaat niet; bedoel je 'een'?"},
    {"variables without names",
     "scenario \"p\" { version = \"1\", title = \"T\", date = \"2026-11-16\", variables = { 1 } }",
     1,
     "scenario \"p\": variables: elke variabele heeft een naam en een beginwaarde, zoals { "
     "beloofd = "
     "0 }"},
    {"variable that is a text",
     "scenario \"p\" { version = \"1\", title = \"T\", date = \"2026-11-16\", variables = { n = "
     "\"1\" "
     "} }",
     1, "scenario \"p\": variabele 'n' moet true, false of een heel getal zijn"},
    {"variables that are no table",
     "scenario \"p\" { version = \"1\", title = \"T\", date = \"2026-11-16\", variables = 3 }", 1,
     "scenario \"p\": bij 'variables' horen accolades: variables = { gewist = false, beloofd = 0 "
     "}; er staat het getal 3"},
    {"variable with an odd name",
     "scenario \"p\" { version = \"1\", title = \"T\", date = \"2026-11-16\", variables = { [\"a "
     "b\"] "
     "= 1 } }",
     1, "scenario \"p\": variables: 'a b' is geen goede naam; gebruik a-z, 0-9 en _"},
    {"wrong order of a date",
     "scenario \"p\" { version = \"1\", title = \"T\", date = \"16-11-2026\" }", 1,
     "scenario \"p\": bij 'date' hoort een bestaande datum tussen quotes, jaar eerst: "
     "\"2026-11-16\"; er staat de tekst \"16-11-2026\""},
    {"date as a sum", "scenario \"p\" { version = \"1\", title = \"T\", date = 2026-11-16 }", 1,
     "scenario \"p\": bij 'date' hoort een bestaande datum tussen quotes, jaar eerst: "
     "\"2026-11-16\"; er staat het getal 1999"},

    // Things.
    {"two persons", CASE("person \"petra\" { name = \"P\" }"), 3,
     "person \"petra\": deze naam bestaat al; kies een andere"},
    {"two records", CASE("record \"R1\" { title = \"R\", page = \"p\" }"), 3,
     "record \"R1\": deze naam bestaat al; kies een andere"},
    {"two endings",
     CASE("scene \"een\" {} ending \"u\" { title = \"U\" }\nending \"u\" { title = "
          "\"U\" }"),
     4, "ending \"u\": deze naam bestaat al; kies een andere"},
    {"two scenes", CASE("scene \"een\" {}\nscene \"een\" {}"), 4,
     "scene \"een\": deze scene bestaat al; kies een andere naam"},
    {"person without a name", CASE("person \"p\" { role = \"R\" }"), 3,
     "person \"p\": het veld 'name' ontbreekt; schrijf bijvoorbeeld name = \"Marja de Wit\""},
    {"record without a page", CASE("record \"R9\" { title = \"R\" }"), 3,
     "record \"R9\": het veld 'page' ontbreekt; schrijf bijvoorbeeld page = \"Geachte heer, "
     "mevrouw, ...\""},
    {"record with a day that does not exist",
     CASE("record \"R9\" { title = \"R\", page = \"p\", closed = \"2019-02-29\" }"), 3,
     "record \"R9\": bij 'closed' hoort een bestaande datum tussen quotes, jaar eerst: "
     "\"2026-11-16\"; er staat de tekst \"2019-02-29\""},
    {"record that ends before it begins",
     CASE("record \"R9\" { title = \"R\", page = \"p\", from = \"2020-01-01\", to = "
          "\"2019-12-31\" }"),
     3, "record \"R9\": 'to' ligt voor 'from'; draai de datums om"},
    {"record with an unknown category",
     CASE("record \"R9\" { title = \"R\", page = \"p\", category = \"14.1\" }"), 3,
     "record \"R9\": categorie '14.1' staat niet in selectielijst 'lijst'; schrijf het nummer "
     "zoals "
     "het daar staat"},
    {"record with a category as a number",
     CASE("record \"R9\" { title = \"R\", page = \"p\", category = 1.1 }"), 3,
     "record \"R9\": bij 'category' hoort een tekst tussen quotes; er staat het getal 1.1"},
    {"record with an unknown nature",
     CASE("record \"R9\" { title = \"R\", page = \"p\", nature = \"kopie\" }"), 3,
     "record \"R9\": nature 'kopie' bestaat niet; bedoel je \"copy\"? Kies uit \"record\", "
     "\"copy\", \"private\" of \"unknown\""},
    {"record with facts that are no list",
     CASE("record \"R9\" { title = \"R\", page = \"p\", facts = \"x\" }"), 3,
     "record \"R9\": bij 'facts' horen accolades: facts = { \"Ontvangen: 16-11-2026\" }; er "
     "staat de tekst \"x\""},
    {"record with a fact that is no text",
     CASE("record \"R9\" { title = \"R\", page = \"p\", facts = { 3 } }"), 3,
     "record \"R9\": bij 'facts' hoort een tekst tussen quotes; er staat het getal 3"},
    {"empty scheme", CASE("scheme \"t\" { }"), 3,
     "scheme \"t\": een scheme heeft 1 tot en met 500 klassen"},
    {"scheme with something else", CASE("scheme \"t\" { say \"x\" }"), 3,
     "scheme \"t\": in een scheme staan alleen klassen: class \"naam\" { title = ... }"},
    {"class twice",
     CASE("scheme \"t\" {\nclass \"a\" { title = \"A\" },\nclass \"a\" { title = \"A\" } }"), 5,
     "class \"a\": deze klasse staat er twee keer"},
    {"class under a later one",
     CASE("scheme \"t\" {\nclass \"a\" { title = \"A\", under = \"b\" },\nclass \"b\" { title = "
          "\"B\" "
          "} }"),
     4, "class \"a\": under = \"b\": die klasse staat niet boven deze"},
    {"class under itself", CASE("scheme \"t\" {\nclass \"a\" { title = \"A\", under = \"a\" } }"),
     4, "class \"a\": under = \"a\": die klasse staat niet boven deze"},

    // Steps.
    {"loose text in a scene", SCENE("\"Dag.\""), 3,
     "scene \"een\": losse tekst \"Dag.\": zet er say of de naam van een persoon voor"},
    {"number in a scene", SCENE("5"), 3,
     "scene \"een\": hierin staat iets dat geen stap van een scene is: number"},
    {"braces in a scene", SCENE("{ say \"x\" }"), 3,
     "scene \"een\": hierin staat iets dat geen stap van een scene is: losse accolades { ... }"},
    {"record in a scene", SCENE("record \"R8\" { title = \"R\", page = \"p\" }"), 3,
     "scene \"een\": hierin staat iets dat geen stap van een scene is: record"},
    {"person who says nothing", SCENE("petra"), 3,
     "scene \"een\": achter de persoon 'petra' hoort wat die zegt, tussen quotes"},
    {"person with an empty speech", SCENE("petra {}"), 3,
     "speech \"petra\": hier hoort een tekst tussen quotes, en niet meer dan een"},
    {"person with two texts", SCENE("petra { \"a\", \"b\" }"), 3,
     "speech \"petra\": hier hoort een tekst tussen quotes, en niet meer dan een"},
    {"unknown field of a speech", SCENE("petra { \"a\", moood = \"ernstig\" }"), 3,
     "speech \"petra\": het veld 'moood' bestaat hier niet; bedoel je 'mood'?"},
    {"step without braces", SCENE("choose \"c\""), 3,
     "scene \"een\": een stap hierin mist zijn accolades { ... } na de naam"},
    {"nothing between steps", SCENE("say \"a\", nil, say \"b\""), 3,
     "scene \"een\": tussen de accolades staat iets dat niet bestaat (nil)"},
    {"unknown field of a scene", SCENE("plaats = \"x\", say \"a\""), 3,
     "scene \"een\": het veld 'plaats' bestaat hier niet; bedoel je 'place'?"},
    {"show of nothing", SCENE("\nshow \"R4\""), 4,
     "show: record 'R4' bestaat niet; bedoel je "
     "'R1'?"},
    {"go to nowhere", SCENE("\n\ngo \"eeen\""), 5,
     "go: scene 'eeen' bestaat niet; bedoel je "
     "'een'?"},
    {"go to somewhere else", SCENE("go \"bibliotheek\""), 3,
     "go: scene 'bibliotheek' bestaat "
     "niet"},
    {"unknown ending", SCENE("finish \"klaar\""), 3, "finish: ending 'klaar' bestaat niet"},
    {"set of an unknown variable", SCENE("set { jaa = true }"), 3,
     "set: variabele 'jaa' bestaat niet; bedoel je 'ja'?"},
    {"set of the wrong kind", SCENE("set { ja = 1 }"), 3,
     "set: variabele 'ja' is waar of onwaar: schrijf true of false"},
    {"set of a number to a text", SCENE("set { n = \"1\" }"), 3,
     "set: variabele 'n' is een heel getal: schrijf een getal, zonder quotes"},
    {"set of a number to true", SCENE("set { n = true }"), 3,
     "set: variabele 'n' is een heel getal: schrijf een getal, zonder quotes"},
    {"set of nothing", SCENE("set { }"), 3,
     "set: hier wordt niets gezet; schrijf set { naam = waarde }"},
    {"set without names", SCENE("set { 1 }"), 3,
     "set: hier horen alleen velden met een naam: naam = waarde"},
    {"set without a table", SCENE("set(\"n\", 1)"), 3, "set: schrijf set { naam = waarde }"},
    {"when without a condition", SCENE("when(say \"a\", say \"b\")"), 3,
     "when: begin met een voorwaarde: { naam = waarde } of function(s) return ... end"},
    {"when without anything", SCENE("when()"), 3,
     "when: begin met een voorwaarde: { naam = waarde } of function(s) return ... end"},
    {"when with an empty condition", SCENE("when({}, say \"b\")"), 3,
     "when: de voorwaarde is leeg; schrijf { naam = waarde }"},
    {"when with braces", SCENE("when { { n = 1 }, say \"b\" }"), 3,
     "when: hier horen alleen velden met een naam: naam = waarde"},
    {"when with nothing to do", SCENE("when({ n = 1 })"), 3,
     "when: na de voorwaarde hoort een komma en wat er dan gebeurt"},
    {"when about an unknown variable", SCENE("when({ m = 1 }, say \"b\")"), 3,
     "when: variabele 'm' bestaat niet"},
    {"otherwise in the middle", SCENE("when({ n = 1 }, otherwise(say \"a\"), say \"b\")"), 3,
     "otherwise: hoort als laatste binnen de haakjes van when(...)"},
    {"otherwise outside", SCENE("otherwise(say \"a\")"), 3,
     "otherwise: hoort als laatste binnen de haakjes van when(...)"},
    {"mistake deep in a when", SCENE("when({ n = 1 },\nwhen({ n = 1 },\n\"x\"))"), 4,
     "when: losse tekst \"x\": zet er say of de naam van een persoon voor"},

    // Decisions.
    {"choose without a question", SCENE("choose \"c\" { " OPTIONS " }"), 3,
     "choose \"c\": het veld 'ask' ontbreekt; schrijf bijvoorbeeld ask = \"Wat doe je eerst?\""},
    {"choose without options", SCENE("choose \"c\" { ask = \"?\" }"), 3,
     "choose \"c\": geef 2 tot en met 12 opties; nu zijn het er 0"},
    {"choose with one option", SCENE("choose \"c\" { ask = \"?\", option \"a\" { \"A\" } }"), 3,
     "choose \"c\": geef 2 tot en met 12 opties; nu zijn het er 1"},
    {"choose with something else", SCENE("choose \"c\" { ask = \"?\", " OPTIONS ", say \"x\" }"), 3,
     "choose \"c\": hier horen alleen opties: option \"naam\" { \"tekst\", ... }"},
    {"order with one step", SCENE("order \"o\" { ask = \"?\", item \"a\" { \"A\" } }"), 3,
     "order \"o\": geef 2 tot en met 12 stappen; nu zijn het er 1"},
    {"order with options", SCENE("order \"o\" { ask = \"?\", " OPTIONS " }"), 3,
     "order \"o\": hier horen alleen stappen: item \"naam\" { \"tekst\", ... }"},
    {"order with points on a step",
     SCENE("order \"o\" { ask = \"?\", item \"a\" { \"A\", points = 1 },\nitem \"b\" { \"B\" } }"),
     3, "item \"a\": het veld 'points' bestaat hier niet; het hoort bij option in field"},
    {"order with the same step twice",
     SCENE("order \"o\" { ask = \"?\", item \"a\" { \"A\" },\nitem \"a\" { \"B\" } }"), 4,
     "item \"a\": deze optie staat er twee keer"},
    {"option without a body", SCENE("choose \"c\" { ask = \"?\", " OPTIONS ", option \"x\" }"), 3,
     "choose \"c\": hier horen alleen opties: option \"naam\" { \"tekst\", ... }"},
    {"option without a text", SCENE("choose \"c\" { ask = \"?\", " OPTIONS ", option \"x\" {} }"),
     3, "option \"x\": begin met de tekst van de optie, tussen quotes"},
    {"option of spaces",
     SCENE("choose \"c\" { ask = \"?\", " OPTIONS ", option \"x\" { \" \" } }"), 3,
     "option \"x\": de tekst is leeg; schrijf tussen de quotes wat de speler te kiezen krijgt"},
    {"option that begins with a step",
     SCENE("choose \"c\" { ask = \"?\", " OPTIONS ", option \"x\" { say \"a\" } }"), 3,
     "option \"x\": begin met de tekst van de optie, tussen quotes"},
    {"two options of one name",
     SCENE("choose \"c\" { ask = \"?\", " OPTIONS ",\noption \"a\" { \"x\" } }"), 4,
     "option \"a\": deze optie staat er twee keer"},
    {"option that goes nowhere",
     SCENE("choose \"c\" { ask = \"?\", " OPTIONS ", option \"x\" { \"X\", go = \"weg\" } }"), 3,
     "option \"x\": scene 'weg' bestaat niet"},
    {"option with an unknown field",
     SCENE("choose \"c\" { ask = \"?\", " OPTIONS ", option \"x\" { \"X\", goto_ = \"weg\" } }"), 3,
     "option \"x\": het veld 'goto_' bestaat hier niet; haal het weg"},
    {"option that sets an unknown variable",
     SCENE("choose \"c\" { ask = \"?\", " OPTIONS ", option \"x\" { \"X\", set = { p = 1 } } }"), 3,
     "option \"x\": variabele 'p' bestaat niet"},
    {"unknown indicator",
     SCENE("choose \"c\" { ask = \"?\", " OPTIONS ", option \"x\" { \"X\", earns = { OPD_99 = 1 "
           "} } "
           "}"),
     3, "option \"x\": indicator 'OPD_99' staat niet in 'kader'; schrijf bijvoorbeeld OPD_01"},
    {"points as a text",
     SCENE("choose \"c\" { ask = \"?\", " OPTIONS ", option \"x\" { \"X\", earns = { OPD_01 = "
           "\"1\" } "
           "} }"),
     3, "option \"x\": earns: punten zijn een heel getal van 0 tot en met 100, zonder quotes"},
    {"points for no indicator",
     SCENE("choose \"c\" { ask = \"?\", " OPTIONS ", option \"x\" { \"X\", earns = { 3 } } }"), 3,
     "option \"x\": schrijf earns = { OPD_01 = 3 }, met de naam van de indicator"},
    {"too many indicators",
     SCENE("choose \"c\" { ask = \"?\", " OPTIONS ", option \"x\" { \"X\", earns = { OPD_01 = 1, "
           "OPD_02 = 1, OPD_03 = 1, OPD_04 = 1, OPD_05 = 1, OPD_06 = 1, OPD_07 = 1, OPD_08 = 1, "
           "OPD_09 = 1 } } }"),
     3, "option \"x\": earns: hoogstens 8 indicatoren; kies wat dit antwoord het meest laat zien"},
    {"two decisions of one name",
     SCENE("choose \"c\" { ask = \"?\", " OPTIONS " },\nreflect \"c\" { ask = \"?\" }"), 4,
     "reflect \"c\": deze naam is al gebruikt in regel 3; kies een andere"},
    {"points for a reflection", SCENE("reflect \"c\" { ask = \"?\", earns = { OPD_01 = 1 } }"), 3,
     "reflect \"c\": het veld 'earns' bestaat hier niet; haal het weg"},
    {"classify in an unknown scheme",
     SCENE("classify \"c\" { ask = \"?\", scheme = \"t\", records = { R1 = \"k1\" } }"), 3,
     "classify \"c\": scheme 't' bestaat niet"},
    {"classify without a scheme",
     SCENE("classify \"c\" { ask = \"?\", records = { R1 = \"k1\" } "
           "}"),
     3, "classify \"c\": het veld 'scheme' ontbreekt; schrijf bijvoorbeeld scheme = \"zaaktypen\""},
    {"classify into an unknown class",
     SCENE("classify \"c\" { ask = \"?\", scheme = \"s\", records = { R1 = \"k9\" } }"), 3,
     "classify \"c\": klasse 'k9' bestaat niet; bedoel je 'k1'?"},
    {"classify of an unknown record",
     SCENE("classify \"c\" { ask = \"?\", scheme = \"s\", records = { R1 = \"k1\", R7 = \"k1\" } "
           "}"),
     3, "classify \"c\": record 'R7' bestaat niet; bedoel je 'R1'?"},
    {"classify with a list",
     SCENE("classify \"c\" { ask = \"?\", scheme = \"s\", records = { \"R1\" } }"), 3,
     "classify \"c\": schrijf bij elk stuk zijn klasse: records = { R1 = \"klasse\" }"},
    {"classify of nothing", SCENE("classify \"c\" { ask = \"?\", scheme = \"s\", records = { } }"),
     3, "classify \"c\": schrijf bij elk stuk zijn klasse: records = { R1 = \"klasse\" }"},
    {"classify into a number",
     SCENE("classify \"c\" { ask = \"?\", scheme = \"s\", records = { R1 = 14 } }"), 3,
     "classify \"c\": bij stuk 'R1' hoort de naam van een klasse tussen quotes"},
    {"appraise without records", SCENE("appraise \"c\" { ask = \"?\" }"), 3,
     "appraise \"c\": het veld 'records' ontbreekt; schrijf bijvoorbeeld records = { \"R1\", "
     "\"R2\" }"},
    {"appraise of nothing", SCENE("appraise \"c\" { ask = \"?\", records = {} }"), 3,
     "appraise \"c\": records is leeg; schrijf records = { \"R1\", \"R2\" }"},
    {"appraise of an unknown record", SCENE("appraise \"c\" { ask = \"?\", records = { \"R9\" } }"),
     3, "appraise \"c\": record 'R9' bestaat niet; bedoel je 'R1'?"},
    {"appraise twice", SCENE("appraise \"c\" { ask = \"?\", records = { \"R1\", \"R1\" } }"), 3,
     "appraise \"c\": stuk 'R1' staat er twee keer"},
    {"appraise of a record without a category",
     SCENE("appraise \"c\" { ask = \"?\", records = { \"R3\" } }"), 3,
     "appraise \"c\": stuk 'R3' heeft geen category, dus valt er niets te waarderen"},
    {"appraise of a record without a date",
     CASE("record \"R9\" { title = \"R\", page = \"p\", category = \"1.2\" }\nscene \"een\" { "
          "appraise \"c\" { ask = \"?\", records = { \"R9\" } } }"),
     4, "appraise \"c\": stuk 'R9' mist de datum waarop zijn termijn begint (closed)"},
    {"destroy without a name",
     SCENE("destroy \"d\" { ask = \"?\", records = { \"R1\" }, reviewer = petra }"), 3,
     "destroy \"d\": het veld 'name' ontbreekt; schrijf bijvoorbeeld name = \"Lijst 2026-1\""},
    {"destroy without a reviewer",
     SCENE("destroy \"d\" { ask = \"?\", name = \"L\", records = { \"R1\" } }"), 3,
     "destroy \"d\": het veld 'reviewer' ontbreekt; schrijf bijvoorbeeld reviewer = petra"},
    {"destroy with the name of a reviewer",
     SCENE("destroy \"d\" { ask = \"?\", name = \"L\", records = { \"R1\" }, reviewer = "
           "\"petra\" }"),
     3, "*bij reviewer hoort een persoon, zonder quotes"},
    {"objection to an unknown record", DESTROY("objects = { R9 = \"nee\" }"), 3,
     "destroy \"d\": record 'R9' bestaat niet; bedoel je 'R1'?"},
    {"objection that is no text", DESTROY("objects = { R1 = 3 }"), 3,
     "destroy \"d\": bij 'objects' hoort een tekst tussen quotes; er staat het getal 3"},
    {"declaration with a wrong thing", DESTROY("declaration = { option \"a\" { \"A\" } }"), 3,
     "destroy \"d\": in declaration staan velden: field \"naam\" { ask = ..., option ... }"},
    {"declaration with a wrong field", DESTROY("declaration = { ask = \"?\", " FIELD " }"), 3,
     "declaration: het veld 'ask' bestaat hier niet; het hoort bij destroy"},
    {"declaration of nothing", DESTROY("declaration = { earns = { OPD_01 = 1 } }"), 3,
     "destroy \"d\": declaration heeft ten minste een veld nodig: field \"naam\" { ask = ..., "
     "option "
     "... }"},
    {"declaration that is no table", DESTROY("declaration = \"ja\""), 3,
     "destroy \"d\": bij 'declaration' horen accolades: declaration = { field \"hoe\" { ask = "
     "\"Hoe?\", option \"a\" { \"Gewist\", points = 3 }, option \"b\" { \"Verplaatst\" } } }; er "
     "staat de tekst \"ja\""},
    {"declaration with the same field twice", DESTROY("declaration = { " FIELD ",\n" FIELD " }"), 4,
     "field \"f\": dit veld staat er twee keer"},
    {"field with one option",
     DESTROY("declaration = { field \"f\" { ask = \"?\", option \"a\" { \"A\" } } }"), 3,
     "field \"f\": geef 2 tot en met 12 opties; nu zijn het er 1"},
    {"field with too many points",
     DESTROY("declaration = { field \"f\" { ask = \"?\", option \"a\" { \"A\", points = 4 }, "
             "option "
             "\"b\" { \"B\" } } }"),
     3,
     "option \"a\": bij 'points' hoort een heel getal van 0 tot en met 3, zonder quotes; er "
     "staat het getal 4"},
    {"field that earns by itself",
     DESTROY("declaration = { field \"f\" { ask = \"?\", option \"a\" { \"A\", earns = {} }, "
             "option "
             "\"b\" { \"B\" } } }"),
     3, "option \"a\": het veld 'earns' bestaat hier niet; haal het weg"},

    // Too much.
    {"too deep",
     CASE("local w = when({ n = 1 }, say \"x\") for i = 1, 60 do w = when({ n = 1 }, "
          "w) "
          "end\nscene \"een\" { w }"),
     3,
     "when: hier zit te veel in elkaar (meer dan 50 lagen); maak er een eigen scene van en ga "
     "erheen "
     "met go"},
    {"too many steps",
     CASE("for s = 1, 2 do local t = {} for i = 1, 15000 do t[i] = show \"R1\" end\n"
          "scene(\"s\" .. s)(t) end"),
     3, "show: een casus heeft hoogstens 20000 stappen; maak er twee casussen van"},
    {"too many decisions",
     CASE("local t = {} for i = 1, 401 do t[i] = reflect(\"r\" .. i) { ask = \"?\" } end\n"
          "scene \"een\" (t)"),
     3, "reflect \"r401\": een casus heeft hoogstens 400 beslissingen; maak er twee casussen van"},
    {"too many persons",
     CASE("for i = 1, 200 do person(\"p\" .. i) { name = \"P\" } end scene \"een\" {}"), 3,
     "person \"p200\": een casus heeft er hoogstens 200; maak er twee casussen van"},
};


static bool is_as_expected(const char *found, const char *expected) {
    return expected[0] == '*' ? strstr(found, expected + 1) != NULL : strcmp(found, expected) == 0;
}


static void a_mistake_should_be_named_with_its_line(void **state) {
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof MISTAKES / sizeof *MISTAKES; i++) {
        const Mistake *mistake = &MISTAKES[i];
        Error error = {.code = ERROR_NONE};
        Script *script = load_case_text(mistake->code, &error);
        expect_row(!script, "%s: loaded", mistake->name);
        assert_int_equal(error.code, ERROR_CASE);
        assert_string_equal(error.place, "casus/scenario.lua");
        wrong += wrong_row(error.line == mistake->line &&
                               is_as_expected(error.text, mistake->message),
                           "%s: %d: %s", mistake->name, error.line, error.text);
    }
    assert_int_equal(wrong, 0);
}


// ---- What a good case becomes ----


static Script *load(const char *code) {
    Error error;
    Script *script = load_case_text(code, &error);
    if (!script) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    return script;
}


// Plays with these options of the questions on the way and writes down what is said: "a b | uit".
static void play(const Script *script, const char *options, char *out, size_t size) {
    const Scenario *scenario = script_scenario(script);
    const Hooks *hooks = script_hooks(script);
    Error error = {.code = ERROR_NONE};
    Run *run = run_new(scenario, 1, RUN_EXAM, NULL, hooks, &error);
    out[0] = '\0';
    while (run && run->phase != RUN_OVER) {
        Event event = {.kind = EVENT_CONTINUE};
        size_t length = strlen(out);
        int at = run_decision(run);
        if (at < 0) {
            snprintf(out + length, size - length, "%s ",
                     text_in(scenario->steps[run->step].text, LANGUAGE_NL));
        } else {
            event = (Event){.kind = EVENT_ANSWER, .decision = at, .value = *options - 'a'};
            options++;
        }
        if (length + 20 > size || !run_apply(run, &event, hooks, &error)) {
            run_free(run);
            run = NULL;
        }
    }
    if (!run) {
        snprintf(out, size, "%d: %s", error.line, error.text);
        return;
    }
    size_t length = strlen(out);
    snprintf(out + length, size - length, "| %s",
             run->ending < 0 ? "geen" : scenario->endings[run->ending].id);
    run_free(run);
}


typedef struct Story {
    const char *name;
    const char *code;
    const char *options;  // chosen at each question on the way
    const char *said;
} Story;

#define ASK "choose \"v\" { ask = \"?\", "

static const Story STORIES[] = {
    {"in order", SCENE("say \"1\", petra \"2\", petra { \"3\", mood = \"m\" }, finish \"uit\""), "",
     "1 2 3 | uit"},
    {"falls through to the next scene",
     CASE("scene \"een\" { say \"1\" } scene \"leeg\" { } scene \"twee\" { say \"2\" }"), "",
     "1 2 | geen"},
    {"goes to another scene",
     CASE("scene \"een\" { say \"1\", go \"drie\", say \"x\" } scene \"twee\" { say \"2\", finish "
          "\"uit\" } scene \"drie\" { say \"3\", go \"twee\" } " ENDING), "", "1 3 2 | uit"},
    {"starts where it is told", HEAD("start = \"twee\",") "scene \"een\" { say \"1\" } scene "
                                                          "\"twee\" "
     "{ say \"2\" }", "", "2 | geen"},
    {"goes to an empty scene at the end",
     CASE("scene \"een\" { say \"1\", go \"leeg\" } scene \"leeg\" { }"), "", "1 | geen"},
    {"only an empty scene", CASE("scene \"leeg\" { }"), "", "| geen"},
    {"when it holds", SCENE("when({ n = 0 }, say \"1\", say \"2\"), say \"3\""), "",
     "1 2 3 | geen"},
    {"when it does not", SCENE("when({ n = 1 }, say \"1\"), say \"3\""), "", "3 | geen"},
    {"all have to hold", SCENE("when({ n = 0, ja = true }, say \"1\"), say \"3\""), "", "3 | geen"},
    {"otherwise", SCENE("when({ n = 1 }, say \"1\", otherwise(say \"2\", say \"3\")), say \"4\""),
     "",
     "2 3 4 | geen"},
    {"not otherwise", SCENE("when({ n = 0 }, say \"1\", otherwise(say \"2\")), say \"4\""), "",
     "1 4 | geen"},
    {"only otherwise", SCENE("when({ n = 1 }, otherwise(say \"2\")), say \"4\""), "", "2 4 | geen"},
    {"when in when",
     SCENE("when({ n = 0 }, when({ ja = true }, say \"1\", otherwise(say \"2\")), say \"3\", "
           "otherwise(say \"4\"))"), "", "2 3 | geen"},
    {"when at the end of a scene",
     CASE("scene \"een\" { when({ n = 1 }, say \"1\") } scene \"twee\" { say \"2\" }"), "",
     "2 | geen"},
    {"the same when twice",
     CASE("local w = when({ n = 1 }, say \"1\", otherwise(say \"2\")) scene \"een\" { w, w } "), "",
     "2 2 | geen"},
    {"set, then when", SCENE("set { n = 5, ja = true }, when({ n = 5, ja = true }, say \"1\")"), "",
     "1 | geen"},
    {"when with a function", SCENE("set { n = 5 }, when(function(s) return s.n > 4 and not s.ja "
                                   "end, "
                                   "say \"1\"), say \"2\""), "", "1 2 | geen"},
    {"reaction of the first option",
     SCENE(ASK "option \"a\" { \"A\", say \"1\", say \"2\" }, option \"b\" { \"B\", say \"3\" } "
               "}, say "
               "\"4\""), "a", "1 2 4 | geen"},
    {"reaction of the second option",
     SCENE(ASK "option \"a\" { \"A\", say \"1\", say \"2\" }, option \"b\" { \"B\", say \"3\" } "
               "}, say "
               "\"4\""), "b", "3 4 | geen"},
    {"no reaction", SCENE(ASK "option \"a\" { \"A\", say \"1\" }, option \"b\" { \"B\" } }, say "
                              "\"4\""),
     "b", "4 | geen"},
    {"option that goes",
     CASE("scene \"een\" { " ASK "option \"a\" { \"A\", go = \"drie\" }, option \"b\" { \"B\" } "
                                 "} } "
          "scene \"twee\" { say \"2\", finish \"uit\" } scene \"drie\" { say \"3\" } " ENDING), "a",
     "3 | geen"},
    {"option that says something and goes",
     CASE("scene \"een\" { " ASK "option \"a\" { \"A\", go = \"drie\", say \"1\" }, option \"b\" { "
          "\"B\" } } } scene \"twee\" { say \"2\", finish \"uit\" } scene \"drie\" { say \"3\" } "
          ENDING), "a", "1 3 | geen"},
    {"option that ends it", SCENE(ASK "option \"a\" { \"A\", finish \"uit\" }, option \"b\" { "
                                      "\"B\" } }, "
                                      "say \"1\""), "a", "| uit"},
    {"option that sets",
     SCENE(ASK "option \"a\" { \"A\", set = { n = 3 } }, option \"b\" { \"B\" } }, when({ n = 3 "
               "}, say "
               "\"1\")"), "a", "1 | geen"},
    {"question in a reaction",
     SCENE(ASK "option \"a\" { \"A\", choose \"w\" { ask = \"?\", option \"a\" { \"A\", say "
               "\"1\" }, "
               "option \"b\" { \"B\", say \"2\" } }, say \"3\" }, option \"b\" { \"B\" } }, say "
               "\"4\""),
     "ab", "2 3 4 | geen"},
    {"question asked again",
     CASE("scene \"een\" { " ASK "option \"a\" { \"A\", go = \"een\" }, option \"b\" { \"B\" } "
                                 "}, say "
          "\"1\" }"), "aab", "1 | geen"},
    {"chose", SCENE(ASK OPTIONS " }, when(function(s) return s:chose(\"v\", \"b\") end, say "
                                "\"1\"), "
                        "when(function(s) return s:chose(\"v\", \"a\") end, say \"2\")"), "b",
     "1 | geen"},
    {"points",
     SCENE(ASK "option \"a\" { \"A\", earns = { OPD_01 = 4 } }, option \"b\" { \"B\", earns = { "
               "OPD_01 = 1 } } }, when(function(s) return s:points \"v\" == 25 end, say \"1\")"),
               "b",
     "1 | geen"},
    {"points before the answer",
     SCENE("when(function(s) return s:points \"v\" == 0 and not s:chose(\"v\", \"a\") end, say "
           "\"1\"), "
           ASK OPTIONS " }"), "a", "1 | geen"},
    {"read", SCENE("when(function(s) return s:read \"R1\" end, say \"1\"), show \"R1\", "
                   "when(function(s) return s:read \"R1\" and not s:read \"R2\" end, say \"2\")"),
                   "",
     "2 | geen"},
    {"not destroyed", SCENE("when(function(s) return not s:destroyed \"R1\" end, say \"1\")"), "",
     "1 | geen"},
    {"note", SCENE("note \"n\", say \"1\""), "", "1 | geen"},
    {"a local function of the author",
     CASE("local function hoi(t) return petra(\"hoi \" .. t) end scene \"een\" { hoi \"jan\" }"),
     "",
     "hoi jan | geen"},
    {"scenes made in a loop",
     CASE("for i = 1, 3 do scene(\"s\" .. i) { say(i .. \"\") } end"), "", "1 2 3 | geen"},
};


static void a_story_should_be_told_in_its_order(void **state) {
    (void)state;
    char said[400];
    int wrong = 0;
    for (size_t i = 0; i < sizeof STORIES / sizeof *STORIES; i++) {
        const Story *story = &STORIES[i];
        Error error;
        Script *script = load_case_text(story->code, &error);
        expect_row(script, "%s: %s", story->name, error.text);
        play(script, story->options, said, sizeof said);
        wrong += wrong_row(strcmp(said, story->said) == 0, "%s: \"%s\"", story->name, said);
        script_free(script);
    }
    assert_int_equal(wrong, 0);
}


static void a_circle_should_be_refused_with_its_line(void **state) {
    (void)state;
    Error error;
    Script *script = load(CASE("scene \"een\" {\n set { n = 1 },\n go \"een\" }"));
    assert_null(run_new(script_scenario(script), 1, RUN_EXAM, NULL, script_hooks(script), &error));
    assert_int_equal(error.code, ERROR_CASE);
    assert_true(error.line >= 3 && error.line <= 5);
    expect_part(error.text, "scene 'een'");
    script_free(script);
}


static void the_steps_of_a_scene_should_be_laid_down_flat(void **state) {
    (void)state;
    Script *script = load(CASE("scene \"een\" { title = \"T\", place = \"kantoor\", show \"R2\",\n"
                               "note \"n\", set { n = 2 },\n"
                               "when({ n = 2 }, say \"a\", otherwise(petra \"b\")), finish "
                               "\"uit\" }"
                               ENDING));
    const Scenario *scenario = script_scenario(script);
    const Step *steps = scenario->steps;
    static const StepKind KINDS[] = {STEP_SHOW, STEP_NOTE,   STEP_SET, STEP_BRANCH,
                                     STEP_SAY,  STEP_BRANCH, STEP_SAY, STEP_FINISH};
    assert_int_equal(scenario->step_count, 8);
    for (int i = 0; i < 8; i++) {
        assert_int_equal(steps[i].kind, KINDS[i]);
        assert_int_equal(steps[i].scene, 0);
    }
    assert_int_equal(steps[0].subject, 1);
    assert_int_equal(steps[0].origin.line, 3);
    assert_int_equal(steps[1].origin.line, 4);
    assert_int_equal(steps[2].value, 2);
    assert_int_equal(steps[3].next, 4);
    assert_int_equal(steps[3].other, 6);
    assert_int_equal(steps[3].condition.term_count, 1);
    assert_int_equal(steps[3].condition.hook, -1);
    assert_int_equal(steps[4].subject, -1);
    assert_int_equal(steps[4].number, 1);
    assert_int_equal(steps[5].next, 7);
    assert_int_equal(steps[6].subject, 0);
    assert_int_equal(steps[6].number, 2);
    assert_string_equal(scenario->scenes[0].place, "kantoor");
    script_free(script);
}


static void decisions_should_get_their_keys_and_points(void **state) {
    (void)state;
    Script *script = load(SCENE(
        ASK "option \"a\" { \"A\", earns = { BDV_01 = 2, OPD_03 = 1 } }, option \"b\" { \"B\", "
            "earns "
            "= { OPD_03 = 3 }, why = \"w\", source = \"AW 3\" } },"
            "classify \"c\" { ask = \"?\", scheme = \"s\", records = { R3 = \"k2\", R1 = \"k1\" }, "
            "earns = { OPD_01 = 2 } }, appraise \"w\" { ask = \"?\", records = { \"R2\", \"R1\" "
            "} }, "
            "destroy \"d\" { ask = \"?\", name = \"L 1\", records = { \"R3\", \"R2\", \"R1\" }, "
            "reviewer = petra, objects = { R2 = \"nee\" }, agrees = \"goed\", earns = { BDV_04 = "
            "4 }, "
            "declaration = { earns = { BDV_02 = 2 }, " FIELD " } }, reflect \"r\" { ask = \"?\" "
             "}"));
    const Scenario *scenario = script_scenario(script);
    const Decision *decisions = scenario->decisions;
    assert_int_equal(scenario->decision_count, 5);

    assert_int_equal(decisions[0].maximum.count, 2);
    assert_int_equal(decisions[0].options[0].earns.list[0].indicator, 2);
    assert_int_equal(decisions[0].options[0].earns.list[1].indicator, 12);
    assert_string_equal(decisions[0].options[1].source, "AW 3");

    assert_int_equal(decisions[1].record_count, 2);  // in the order of the records
    assert_int_equal(decisions[1].records[0], 0);
    assert_int_equal(decisions[1].records[1], 2);
    assert_int_equal(decisions[1].keys[0], 0);
    assert_int_equal(decisions[1].keys[1], 1);

    assert_int_equal(decisions[2].records[0], 1);  // in the order of the list

    assert_int_equal(decisions[3].records[0], 2);  // in the order of the list
    assert_int_equal(decisions[3].reviewer, 0);
    assert_null(decisions[3].chain);
    assert_string_equal(text_in(decisions[3].objections[1], LANGUAGE_NL), "nee");
    assert_true(text_is_empty(decisions[3].objections[0]));
    assert_int_equal(decisions[3].field_count, 1);
    assert_int_equal(decisions[3].declaration.list[0].points, 2);

    // Every decision has cells of its own, and they fill the run.
    int cells = scenario->variable_count + 5 + scenario->record_count;
    for (int d = 0; d < 5; d++) {
        assert_int_equal(decisions[d].cells, cells);
        cells += decisions[d].cell_count;
        assert_int_equal(decisions[d].first, cells);
        cells += 1 + decisions[d].cell_count;
    }
    assert_int_equal(scenario->consult_cells, cells);
    script_free(script);
}


// ---- Texts ----


static void texts_should_be_tidied(void **state) {
    (void)state;
    static const struct {
        const char *written;
        const char *tidy;
    } TEXTS[] = {
        {"\"plat\"", "plat"},
        {"\"  met rand  \"", "met rand"},
        {"[[\n  een\n  twee\n]]", "een\ntwee"},
        {"[[\n\n\n  een\n\n  twee\n\n]]", "een\n\ntwee"},
        {"[[\n    een\n      ingesprongen\n    twee]]", "een\n  ingesprongen\ntwee"},
        {"[[\n  een   \n  twee\t\n]]", "een\ntwee"},
        {"[[\n    \n  een]]", "een"},
        {"[[\n  een\n \n  twee]]", "een\n\ntwee"},
        {"[[\r\n  een\r\n  twee\r\n]]", "een\ntwee"},
        {"[[een\n  twee]]", "een\n  twee"},
        {"\"\"", ""},
        {"[[\n]]", ""},
        {"[[   ]]", ""},
        {"[==[ a]]b ]==]", "a]]b"},
        {"\"a\\tb\"", "a\tb"},
        {"\"ĳs – € “x”\"", "ĳs – € “x”"},
    };
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++) {
        char code[800];
        snprintf(code, sizeof code, CASE("scene \"een\" { say(%s) }"), TEXTS[i].written);
        Script *script = load(code);
        assert_string_equal(script_scenario(script)->steps[0].text.in[LANGUAGE_NL], TEXTS[i].tidy);
        script_free(script);
    }
}


static void a_translation_should_be_used_and_may_be_missing(void **state) {
    (void)state;
    CaseFile files[] = {
        {"scenario.lua", SCENE("say \"Dag.\", say [[\n  Een\n  Twee]], say \"Onvertaald.\""), 0},
        {"en.lua",
         "translation \"en\" {\n  { \"Dag.\", \"Hello.\" },\n  { [[\n    Een\n    Twee\n  ]], [[\n"
         "    One\n    Two\n  ]] },\n  { \"Nergens.\", \"Nowhere.\" },\n}", 0},
        {.name = NULL}};
    Error error;
    Script *script = load_case_files(files, &error);
    assert_non_null(script);
    const Scenario *scenario = script_scenario(script);
    assert_true(scenario->has_english);
    assert_string_equal(text_in(scenario->steps[0].text, LANGUAGE_EN), "Hello.");
    assert_string_equal(text_in(scenario->steps[0].text, LANGUAGE_NL), "Dag.");
    assert_string_equal(text_in(scenario->steps[1].text, LANGUAGE_EN), "One\nTwo");
    assert_null(scenario->steps[2].text.in[LANGUAGE_EN]);
    assert_string_equal(text_in(scenario->steps[2].text, LANGUAGE_EN), "Onvertaald.");
    script_free(script);

    script = load(SCENE("say \"Dag.\""));
    assert_false(script_scenario(script)->has_english);
    script_free(script);
}


// ---- The same at every start ----


static void the_order_of_a_table_should_not_matter(void **state) {
    (void)state;
    static const char CODE[] =
        "scenario \"p\" { version = \"1\", title = \"P\", date = \"2026-11-16\", framework = "
        "\"kader\", schedule = \"lijst\", variables = { zes = 6, een = 1, acht = 8, drie = 3, "
        "twee = "
        "2, vier = 4, vijf = 5, zeven = 7, klaar = false } }\n" RECORDS
        "scene \"een\" { classify \"c\" { ask = \"?\", scheme = \"s\", records = { R3 = \"k2\", "
        "R2 = "
        "\"k1\", R1 = \"k2\" }, earns = { OPD_05 = 1, OPD_01 = 2, BDV_03 = 3, OPD_11 = 4 } }, "
        "set { "
        "zes = 1, acht = 2, een = 3 } }";
    char first[65] = "";
    for (int i = 0; i < 20; i++) {
        free(malloc((size_t)i * 997 + 1));  // other addresses, so another seed in Lua
        Script *script = load(CODE);
        const Scenario *scenario = script_scenario(script);
        static const char *const NAMES[] = {"acht", "drie", "een",  "klaar", "twee",
                                            "vier", "vijf", "zes", "zeven"};
        for (int v = 0; v < 9; v++) {
            assert_string_equal(scenario->variables[v].name, NAMES[v]);
        }
        const Decision *decision = &scenario->decisions[0];
        for (int r = 0; r < 3; r++) {
            assert_int_equal(decision->records[r], r);
            assert_int_equal(decision->keys[r], r == 1 ? 0 : 1);
        }
        for (int e = 1; e < decision->maximum.count; e++) {
            const Earn *earns = decision->maximum.list;
            assert_true(earns[e - 1].indicator < earns[e].indicator);
        }
        assert_int_equal(scenario->steps[1].subject, 0);
        assert_int_equal(scenario->steps[2].subject, 2);
        assert_int_equal(scenario->steps[3].subject, 7);
        assert_int_equal(scenario->consult_cells, 9 + 1 + 3 + 3 + 4);
        if (i == 0) {
            snprintf(first, sizeof first, "%s", scenario->hash);
        }
        assert_string_equal(scenario->hash, first);
        script_free(script);
    }
}


static void the_hash_should_follow_every_file(void **state) {
    (void)state;
    static const char *const TEXTS[] = {SCENE("say \"a\""), SCENE("say \"b\""), NULL};
    char hashes[3][65];
    Error error;
    for (int i = 0; TEXTS[i]; i++) {
        Script *script = load(TEXTS[i]);
        snprintf(hashes[i], sizeof hashes[i], "%s", script_scenario(script)->hash);
        script_free(script);
    }
    CaseFile files[] = {{"scenario.lua", TEXTS[0], 0}, {"en.lua", "-- leeg", 0}, {.name = NULL}};
    Script *script = load_case_files(files, &error);
    assert_non_null(script);
    snprintf(hashes[2], sizeof hashes[2], "%s", script_scenario(script)->hash);
    script_free(script);
    assert_string_not_equal(hashes[0], hashes[1]);
    assert_string_not_equal(hashes[0], hashes[2]);
    assert_int_equal(strlen(hashes[2]), 64);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mistake_should_be_named_with_its_line),
        cmocka_unit_test(a_story_should_be_told_in_its_order),
        cmocka_unit_test(a_circle_should_be_refused_with_its_line),
        cmocka_unit_test(the_steps_of_a_scene_should_be_laid_down_flat),
        cmocka_unit_test(decisions_should_get_their_keys_and_points),
        cmocka_unit_test(texts_should_be_tidied),
        cmocka_unit_test(a_translation_should_be_used_and_may_be_missing),
        cmocka_unit_test(the_order_of_a_table_should_not_matter),
        cmocka_unit_test(the_hash_should_follow_every_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Hostile cases: each attack ends by the host's own counters, with a readable message, and leaves
// the program alive. The alarm is only a net under the test; nothing here measures time.

#include "support/expect.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <lauxlib.h>

#include "base/memory.h"
#include "script/builder.h"
#include "script/sandbox.h"
#include "support/load_case.h"

enum { NET_SECONDS = 100 };

#define HEAD                                                                                       \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", "             \
    "framework = \"kader\", schedule = \"lijst\", variables = { n = 0, ja = false } } "
#define CASE                                                                                       \
    HEAD "scene \"een\" { say \"Dag.\", finish \"uit\" } ending \"uit\" { title = \"Uit\" }\n"

// 1 when the condition does not hold, and says so: a table is read to its end.
#define wrong_row(condition, ...)                                                                  \
    ((condition) ? 0 : (print_error(__VA_ARGS__), print_error(": %s\n", #condition), 1))

#define WORK "komt niet klaar"
// A table `t` of few items whose length, as Lua guesses it, is very big: it looks at 1, 2, 4, ...
// The constructor makes room for 150 fields, so that the items never move to a real list.
#define TEN "a = 1, a = 1, a = 1, a = 1, a = 1, a = 1, a = 1, a = 1, a = 1, a = 1, "
#define LIAR(item, last)                                                                           \
    "local t = { " TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN "} t.a = nil "      \
    "for i = 0, " last " do t[1 << i] = " item " end "
#define UNKNOWN "bestaat niet in de woorden van een casus"

typedef struct Attack {
    const char *name;
    const char *code;
    const char *message;  // a part of it
    int line;             // 0: any
} Attack;

static const Attack ATTACKS[] = {
    // Code that does not stop.
    {"endless loop", "while true do end", WORK, 1},
    {"endless loop, second line", "local a = 1\nwhile a do a = a + 1 end", WORK, 2},
    {"repeat", "repeat local x = 1 until false", WORK, 1},
    {"goto", "::a:: goto a", WORK, 1},
    {"for to infinity", "for i = 1, math.huge do end", WORK, 1},
    {"for over all integers", "for i = math.mininteger, math.maxinteger do end", WORK, 1},
    {"recursion", "local function f() return 1 + f() end f()", "roept zichzelf steeds aan", 1},
    {"tail calls", "local function f() return f() end f()", WORK, 1},
    {"recursion through sort", "local function f() table.sort({ 1, 2, 3 }, f) end f()",
     "te veel in elkaar", 1},
    {"recursion through methods", "local t = {} function t:f() return 1 + self:f() end t:f()",
     "roept zichzelf steeds aan", 1},
    {"close", "local x <close> = {}", "close", 1},

    // Work that no instruction count sees.
    {"comparing long texts",
     "local a = (\"x\"):rep(32000) local b = (\"x\"):rep(32000) while a == b do end", WORK, 1},
    {"ordering long texts",
     "local a = (\"x\"):rep(32000) local b = (\"x\"):rep(32000) while a <= b do end", WORK, 1},
    {"texts as numbers in for",
     "local a = (\"1\"):rep(32000) while true do for i = 1, a do break end end", WORK, 1},
    {"texts as numbers in functions", "local a = (\"1\"):rep(32000) while true do math.abs(a) end",
     WORK, 1},
    {"find", "local a = (\"a\"):rep(32000) while true do a:find((\"a\"):rep(900) .. \"b\") end",
     WORK, 1},
    {"upper", "local a = (\"a\"):rep(32000) while true do a:upper() end", WORK, 1},
    {"format", "local a = (\"a\"):rep(32000) while true do string.format(\"%s\", a) end", WORK, 1},
    {"concat in a loop",
     "local t = {} for i = 1, 300 do t[i] = (\"x\"):rep(100) end while true do table.concat(t) end",
     WORK, 1},
    {"sort in a loop",
     "local a = (\"x\"):rep(32000) local t = {} for i = 1, 5000 do t[i] = a end "
     "while true do table.sort(t) end",
     WORK, 1},
    {"insert at the front", "local t = {} while true do table.insert(t, 1, 1) end", WORK, 1},
    {"remove from the front",
     "local t = {} for i = 1, 50000 do t[i] = i end while true do table.remove(t, 1) "
     "table.insert(t, 1, 1) end",
     WORK, 1},
    {"pairs over what a table once held",
     "local t = {} for i = 1, 50000 do t[i] = i end for i = 1, 50000 do t[i] = nil end "
     "while true do pairs(t) end",
     WORK, 1},
    {"varargs", "local function f(...) return select(\"#\", ...) end f(1)",
     "een functie met ... kan hier niet", 1},
    {"collecting garbage at the limit of memory",
     "local t = {} for i = 1, 30000 do t[i] = (\"x\"):rep(1000) .. i end while true do local s = "
     "(\"y\"):rep(30000) end",
     NULL, 0},

    // Taking too much.
    {"doubling a text", "local s = \"x\" while true do s = s .. s end", "een tekst is te lang", 1},
    {"doubling with rep", "local s = (\"x\"):rep(1e9)", "rep: de tekst wordt te lang", 1},
    {"rep with a separator", "local s = (\"\"):rep(1e9, \"x\")", "rep: de tekst wordt te lang", 1},
    {"rep of nothing, for ever", "local s = (\"\"):rep(1e15)", NULL, 0},
    {"a big table", "local t = {} for i = 1, 1e9 do t[i] = i end", "een tabel wordt te groot", 1},
    {"big tables", "local t = {} for i = 1, 1e9 do t[i] = { i, i, i, i, i, i, i, i, i, i } end",
     NULL, 1},
    {"nested tables", "local t = {} while true do t = { t } end", WORK, 1},
    {"closures", "local t = {} for i = 1, 1e9 do t[i] = function() return i end end", NULL, 1},
    {"a long constructor through concat",
     "local t = {} for i = 1, 9000 do t[i] = (\"x\"):rep(30) end local s = table.concat(t)",
     "een tekst is te lang", 1},
    {"unpack", "table.unpack({}, 1, 1e8)", "unpack: hoogstens", 1},
    {"unpack over the whole range", "table.unpack({}, math.mininteger, math.maxinteger)",
     "unpack: hoogstens", 1},
    {"byte", "local a, b = (\"x\"):rep(30000):byte(1, -1)", "byte: vraag hoogstens", 1},
    {"byte over the whole range", "(\"x\"):byte(1, math.maxinteger)", "byte: vraag hoogstens", 1},
    {"byte from nowhere", "(\"x\"):byte(math.mininteger, math.mininteger)", "byte: vraag", 1},
    {"sort of too much", "local t = {} for i = 1, 10001 do t[i] = i end table.sort(t)",
     "sort: hoogstens", 1},
    {"wide format", "string.format(\"%99999d\", 1)", "format kent dit %-teken niet", 1},
    {"words without end", "while true do person \"x\" {} end", NULL, 1},
    {"a length that lies",
     CASE LIAR("\"x\"", "40") "record \"R1\" { title = \"R\", page = \"p\", facts = t }",
     "deze lijst is te lang", 2},
    {"a length that overflows an int",
     CASE LIAR("say \"x\"", "62") "t[math.maxinteger] = 1 scene \"b\" (t)", "deze lijst is te lang",
     2},
    {"a length in a when",
     CASE LIAR("say \"x\"", "40") "t.__kind = when().__kind scene \"b\" { t }",
     "deze lijst is te lang", 0},
    {"a length in concat", LIAR("1", "62") "table.concat(t)", "concat: hoogstens", 1},
    {"a length in insert", LIAR("1", "62") "table.insert(t, 1, 1)", WORK, 1},
    {"a length in unpack", LIAR("1", "62") "table.unpack(t)", "unpack: hoogstens", 1},
    {"many scenes", CASE "for i = 1, 9000 do scene(\"s\" .. i) {} end", "hoogstens 2000 scenes", 2},

    // Catching the limit.
    {"pcall", "pcall(function() while true do end end)", "'pcall' " UNKNOWN, 1},
    {"xpcall", "xpcall(error, error)", UNKNOWN, 1},
    {"coroutine", "coroutine.wrap(function() end)", "'coroutine' " UNKNOWN, 1},
    {"error with a table", "error({})", "geef een tekst mee", 1},
    {"error with nil", "error()", "geef een tekst mee", 1},
    {"error with a function", "error(print)", UNKNOWN, 1},
    {"error with our function", "error(error)", "geef een tekst mee", 1},
    {"error with a word", "error(say \"x\")", "geef een tekst mee", 1},
    {"error in a comparison", "table.sort({ 3, 2, 1 }, function() error(\"boe\") end)", "boe", 1},
    {"error in pairs", "for k in pairs({}) do end error \"na afloop\"", "na afloop", 1},
    {"error with control characters", "error \"\\27[31mrood\\1\\200\"", "?[31mrood", 1},
    {"assert", "assert(false)", "assert: dit had waar moeten zijn", 1},
    {"assert with words", "assert(1 == 2, \"rekenfout\")", "rekenfout", 1},
    {"a comparison that contradicts itself",
     "table.sort({ 3, 1, 2, 5, 4, 6, 9, 8, 7 }, function() return true end)", "spreekt zichzelf",
     1},
    {"comparing with nil in sort", "table.sort({ 1, \"a\", {} })", "niet te vergelijken", 1},

    // Getting out.
    {"require", "require \"os\"", "'require' " UNKNOWN, 1},
    {"io", "io.open(\"/etc/passwd\")", "'io' " UNKNOWN, 1},
    {"os", "os.exit(1)", "'os' " UNKNOWN, 1},
    {"os, far away", "local a = 1\n\n\nos.execute(\"ls\")", "'os' " UNKNOWN, 4},
    {"load", "load(\"return 1\")", "'load' " UNKNOWN, 1},
    {"dofile", "dofile(\"x\")", UNKNOWN, 1},
    {"debug", "debug.sethook()", "'debug' " UNKNOWN, 1},
    {"package", "package.loadlib(\"x\", \"y\")", UNKNOWN, 1},
    {"collectgarbage", "collectgarbage(\"stop\")", UNKNOWN, 1},
    {"setmetatable", "setmetatable({}, { __gc = function() while true do end end })", UNKNOWN, 1},
    {"getmetatable", "getmetatable(\"\").__index = nil", UNKNOWN, 1},
    {"rawset", "rawset(string, \"x\", 1)", UNKNOWN, 1},
    {"rawget", "rawget(string, \"x\")", UNKNOWN, 1},
    {"next", "next({})", UNKNOWN, 1},
    {"_G", "_G.x = 1", "'_G' " UNKNOWN, 1},
    {"print", "print(\"x\")", UNKNOWN, 1},
    {"table.move", "table.move({}, 1, 1e9, 2)", "'move' bestaat niet in table; bedoel je 'remove'?",
     1},
    {"table.pack", "table.pack(1)", "'pack' bestaat niet in table", 1},
    {"string.dump", "string.dump(error)", "'dump' bestaat niet in string", 1},
    {"string.gsub", "(\"x\"):gsub(\"x\", \"y\")", "'gsub' bestaat niet in string", 1},
    {"string.match", "(\"x\"):match(\"x\")", "'match' bestaat niet in string", 1},
    {"string.pack", "string.pack(\"i\", 1)", "'pack' bestaat niet in string", 1},
    {"math.randomseed", "math.randomseed(1)", "'randomseed' bestaat niet in math", 1},
    {"utf8", "utf8.len(\"x\")", UNKNOWN, 1},
    {"binary code", "\x1bLua\x54", "dit is geen tekstbestand", 1},

    // Changing what is shared.
    {"a new global", "x = 1", "'x' kan hier niet veranderd worden; zet er local voor", 1},
    {"a global function", "function scene() end", "'scene' kan hier niet veranderd worden", 1},
    {"an unknown name", "local y = zeg", "'zeg' bestaat niet", 1},
    {"a typing mistake", "scen \"a\" {}", "bedoel je 'scene'?", 1},
    {"string.upper", "string.upper = nil", "'upper' kan hier niet veranderd worden", 1},
    {"string.rep", "function string.rep() end", "'rep' kan hier niet veranderd worden", 1},
    {"methods of texts", "local s = \"x\" s.rep = 1", "Lua: attempt to index a string value", 1},
    {"sealed tables through insert", "table.insert(string, 1)", "kan hier niet veranderd worden",
     1},
    {"sealed tables through words", "record \"x\" (math)", "kan hier niet veranderd worden", 1},
    {"sealed tables through remove", "table.remove(table)", "onbekende naam in table", 1},
    {"addresses with %p", "string.format(\"%p\", \"x\")", "%p bestaat hier niet", 1},
    {"addresses with %20p", "string.format(\"%20p\", \"x\")", "%p bestaat hier niet", 1},
    {"addresses with %-p", "string.format(\"%-20p\", error)", "%p bestaat hier niet", 1},
    {"format of a table", "string.format(\"%s\", {})", "format: waarde 1 moet tekst", 1},
    {"pairs without order", "pairs({ [{}] = 1 })", "de namen in deze tabel", 1},
    {"pairs of nothing", "pairs(nil)", "pairs hoort bij een tabel", 1},
    {"random out of range", "math.random(1, 1e15)", "random: geef twee getallen", 1},
    {"random over everything", "math.random(math.mininteger, math.maxinteger)", "random:", 1},
    {"random backwards", "math.random(0)", "random: geef twee getallen", 1},

    // Tables that only look as if a word made them.
    {"a go without a name", CASE "local g = go \"een\" g[1] = nil scene \"b\" { g }",
     "hier hoort een naam tussen quotes achter", 2},
    {"a go with a number", CASE "local g = go \"een\" g[1] = 5 scene \"b\" { g }",
     "hier hoort een naam tussen quotes achter", 2},
    {"a made-up go", CASE "scene \"b\" { { __kind = go(\"een\").__kind } }", "hier hoort een naam",
     0},
    {"a made-up show", CASE "scene \"b\" { { __kind = show(\"R\").__kind, {} } }",
     "hier hoort een naam", 0},
    {"a made-up decision", CASE "scene \"b\" { { __kind = choose(\"x\")({}).__kind } }",
     "gebruik in de naam", 0},
    {"a made-up place",
     CASE
     "scene \"b\" { { __kind = go(\"een\").__kind, __file = \"\\27]0;\\n\", __line = -1e300 } }",
     "hier hoort een naam", 0},
    {"a kind that is a text", CASE "scene \"b\" { { __kind = \"go\" } }", "losse accolades { ... }",
     2},
    {"one table behind two words",
     CASE "local t = { title = \"R\", page = \"p\", name = \"N\" } record \"R1\" (t) person "
          "\"p\" (t)",
     "het veld 'page' bestaat hier niet; het hoort bij record", 2},
    {"a record without a kind",
     CASE "local t = record \"R1\" { title = \"R\", page = \"p\" } t.__kind = nil",
     "staat dezelfde tabel achter twee woorden", 0},
    {"an option of two kinds",
     CASE "local o = option \"o\" { \"O\" } local p = option \"p\" { \"P\", o } p.__kind = "
          "say(\"x\").__kind scene \"b\" { choose \"c\" { ask = \"?\", o, p } }",
     "hier horen alleen opties", 2},
    {"a case inside itself", CASE "local t = { say \"x\" } t[2] = t scene \"b\" (t)",
     "geen stap van een scene", 2},
    {"a when inside itself",
     CASE "local w = when({ n = 1 }, say \"x\") w[2] = w w[3] = w scene \"b\" { w }",
     "hier zit te veel in elkaar", 2},
    {"a reviewer from nowhere",
     CASE "record \"R1\" { title = \"R\", page = \"p\" } scene \"b\" { destroy \"d\" { ask = "
          "\"?\", "
          "name = \"L\", records = { \"R1\" }, reviewer = { __kind = "
          "person(\"q\")({ name = \"Q\" }).__kind, __id = \"x\" } } }",
     "person 'x' bestaat niet", 2},

    // Files.
    {"include of a path", "include \"../geheim.lua\"", "include leest alleen", 1},
    {"include from the root", "include \"/etc/passwd.lua\"", "include leest alleen", 1},
    {"include with backslashes", "include \"..\\\\geheim.lua\"", "include leest alleen", 1},
    {"include of a drive", "include \"C:geheim.lua\"", "include leest alleen", 1},
    {"include of something else", "include \"geheim.txt\"", "include leest alleen", 1},
    {"include of nothing", "include(nil)", "include leest alleen", 1},
    {"include past a zero", "include \"weg.lua\\0.lua\"", "hier staat \\0", 1},
    {"include of a hidden file", "include \".geheim.lua\"", "include leest alleen", 1},
    {"include of what is not there", "\ninclude \"weg.lua\"", "dit bestand ontbreekt", 2},

    // Texts that would do something to a screen.
    {"a zero in a text", CASE "scene \"b\" { say \"a\\0b\" }", "hier staat \\0", 2},
    {"an escape in a text", CASE "scene \"b\" { say \"\\27[2J\" }", "een onleesbaar teken", 2},
    {"broken UTF-8 in a text", CASE "scene \"b\" { say \"\\xff\" }", "een onleesbaar teken", 2},
    {"text that runs backwards", CASE "scene \"b\" { say \"\\u{202e}\" }", "een onleesbaar teken",
     2},
    {"an escape in a name", CASE "person \"\\27[2J\" { name = \"x\" }", "gebruik in de naam", 2},
};


static void expect_readable(const char *name, const Error *error) {
    expect_row(error->code == ERROR_CASE, "%s", name);
    expect_row(error->text[0] != '\0', "%s", name);
    expect_row(strncmp(error->place, "casus", 5) == 0, "%s: place %s", name, error->place);
    for (const char *at = error->text; *at; at++) {
        expect_row((unsigned char)*at >= ' ' || *at == '\n' || *at == '\t', "%s", name);
    }
}


static void an_attack_should_end_with_a_message(void **state) {
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof ATTACKS / sizeof *ATTACKS; i++) {
        const Attack *attack = &ATTACKS[i];
        Error error = {.code = ERROR_NONE};
        Script *script = load_case_text(attack->code, &error);
        expect_row(!script, "%s: loaded", attack->name);
        expect_readable(attack->name, &error);
        wrong += wrong_row(!attack->message || strstr(error.text, attack->message), "%s: %s:%d: %s",
                           attack->name, error.place, error.line, error.text);
        wrong += wrong_row(!attack->line || error.line == attack->line, "%s: %s:%d: %s",
                           attack->name, error.place, error.line, error.text);
    }
    assert_int_equal(wrong, 0);
}


// ---- Source texts too big to write here ----


static char *repeat(const char *before, const char *part, size_t count, const char *after) {
    size_t length = strlen(part);
    size_t room = strlen(before) + length * count + strlen(after) + 1;
    char *text = malloc(room);
    assert_non_null(text);
    char *at = text + sprintf(text, "%s", before);
    for (size_t i = 0; i < count; i++) {
        memcpy(at, part, length);
        at += length;
    }
    snprintf(at, strlen(after) + 1, "%s", after);
    return text;
}


typedef struct Bomb {
    const char *name;
    const char *before;
    const char *part;
    size_t count;
    const char *after;
    const char *message;
} Bomb;

static const Bomb BOMBS[] = {
    {"parentheses", "local x = ", "(", 100000, "1", "te veel in elkaar"},
    {"tables", "local x = ", "{", 100000, "", "te veel in elkaar"},
    {"functions", "", "local function f() ", 10000, "", NULL},
    {"blocks", "", "do ", 100000, "", "te veel in elkaar"},
    {"unary minus", "local x = ", "- ", 100000, "1", "te veel in elkaar"},
    {"concatenation", "local x = ", "\"a\" .. ", 50000, "\"a\"", "te veel in elkaar"},
    {"a chain of and", "local a = 1 local x = ", "a and ", 80000, "a", WORK},
    {"a chain of elseif", "local a if a then ", "elseif a then ", 35000, "end", WORK},
    {"a chain of goto", "", "goto a ", 70000, "::a::", WORK},
    {"labels", "", "do ::a:: end ", 30000, "", NULL},
    {"a long constructor", "local x = { ", "1, ", 150000, "}", NULL},
    {"many constants", "local x = { ", "0.1, ", 100000, "}", NULL},
    {"a long name", "local ", "a", 400000, " = 1", NULL},
    {"a long text", "local a = \"", "x", 60000, "\"", "een tekst is te lang"},
    {"a long comment", "-- ", "x", 500000, "", NULL},
    {"10 MB", "-- ", "0123456789", 1000000, "", "dit bestand is te groot"},
    {"10 MB of line ends", "", "\n", 10000000, "", "dit bestand is te groot"},
    {"many locals", "", "local a ", 300, "", "meer dan 200 keer local"},
};


static void a_bomb_should_end_with_a_message(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof BOMBS / sizeof *BOMBS; i++) {
        const Bomb *bomb = &BOMBS[i];
        char *text = repeat(bomb->before, bomb->part, bomb->count, bomb->after);
        Error error = {.code = ERROR_NONE};
        Script *script = load_case_text(text, &error);
        free(text);
        expect_row(!script, "%s: loaded", bomb->name);  // there is no case in it
        expect_readable(bomb->name, &error);
        expect_row(!bomb->message || strstr(error.text, bomb->message), "%s: %s", bomb->name,
                   error.text);
    }
}


// ---- Hooks ----

typedef struct HookAttack {
    const char *name;
    const char *top;      // in front of the case
    const char *body;     // of function(s)
    const char *message;  // a part; NULL: the hook is fine
} HookAttack;

static const HookAttack HOOK_ATTACKS[] = {
    {"all is well", "", "return s.n == 0", NULL},
    {"nothing said", "", "", NULL},
    {"random", "", "return math.random(6) <= 6", NULL},
    {"loop", "", "while true do end", WORK},
    {"allocate", "", "local t = {} while true do t[#t + 1] = {} end", NULL},
    {"fill a text", "", "local x = \"x\" while true do x = x .. x end", "een tekst is te lang"},
    {"recursion", "local function f() return 1 + f() end", "return f() > 0", "steeds"},
    {"error", "", "error \"nee\"", "nee"},
    {"error with a table", "", "error({})", "geef een tekst mee"},
    {"calling nothing", "", "return s.n()", "kan niet worden aangeroepen"},
    {"an unknown variable", "", "return s.m", "variabele 'm' bestaat niet"},
    {"a variable with an odd name", "", "return s[{}]", "variabele '?' bestaat niet"},
    {"change a variable", "", "s.n = 1", "kan niets veranderen"},
    {"change a method", "", "s.destroyed = nil", "kan niets veranderen"},
    {"change a method through itself", "", "s.destroyed.x = 1", "Lua: attempt to index"},
    {"length of s", "", "return #s", "Lua: attempt to get length"},
    {"add to s", "", "return s + 1", "Lua: attempt to perform arithmetic"},
    {"keep s", "local kept", "kept = s", "onthoudt iets"},
    {"keep s in a table", "local kept = {}", "kept[1] = s", "onthoudt iets"},
    {"keep s in a table in a table", "local kept = { a = { b = {} } }", "kept.a.b.c = 1",
     "onthoudt iets"},
    {"count", "local calls = 0", "calls = calls + 1 return true", "onthoudt iets"},
    {"count in a function", "local calls = 0 local function f() calls = calls + 1 end",
     "f() return true", "onthoudt iets"},
    {"take away", "local t = { 1, 2 }", "table.remove(t)", "onthoudt iets"},
    {"take away what is like its place", "local t = { 1, 2 }", "t[2] = nil", "onthoudt iets"},
    {"swap", "local t = { 1, 2 }", "t[1], t[2] = 2, 1", "onthoudt iets"},
    {"replace the environment", "", "_ENV = {}", "onthoudt iets"},
    {"change and change back", "local n = 0", "n = 1 n = 0 return true", NULL},
    {"a number for an answer", "", "return s.n", "moet true of false geven"},
    {"a text for an answer", "", "return \"nee\"", "moet true of false geven"},
    {"person", "", "person \"x\" { name = \"x\" }", "kan niet in een voorwaarde"},
    {"scene", "", "scene \"x\" { }", "kan niet in een voorwaarde"},
    {"say", "", "return say \"x\"", "kan niet in een voorwaarde"},
    {"set", "", "set { n = 1 }", "kan niet in een voorwaarde"},
    {"half a word", "local half = record \"R9\"", "half { }", "kan niet in een voorwaarde"},
    {"speech", "local p = person \"p\" { name = \"P\" }", "p \"x\"", "kan niet in een voorwaarde"},
    {"include", "", "include \"x.lua\"", "kan niet in een voorwaarde"},
    {"a point for a colon", "", "return s.read \"R1\"", "schrijf s:read(...) met een dubbele punt"},
    {"a method of nothing", "", "return s.read(nil, \"R1\")", "schrijf s:read(...)"},
    {"an unknown record", "", "return s:read \"R2\"", "stuk 'R2' bestaat niet"},
    {"a record that is no name", "", "return s:read {}", "hier hoort de naam van een stuk"},
    {"an unknown decision", "", "return s:points \"x\" > 5", "beslissing 'x' bestaat niet"},
    {"an unknown option", "", "return s:chose(\"vraag\", \"x\")", "heeft geen optie 'x'"},
    {"half a question", "", "return s:chose \"vraag\"", "hier hoort de naam van een optie"},
    {"classified of a question", "", "return s:classified(\"vraag\", \"R1\", \"x\")",
     "is geen classify"},
    {"the address of s", "", "return tostring(s) == \"userdata\"", NULL},
    {"varargs", "local function f(...) return true end", "return f()", "een functie met ..."},
};


static Script *load_hook(const HookAttack *attack) {
    char code[2000];
    Error error;
    snprintf(code, sizeof code,
             "%s\n" HEAD "record \"R1\" { title = \"R\", page = \"p\" }\nscene \"een\" {\n"
             "choose \"vraag\" { ask = \"?\", option \"a\" { \"A\" }, option \"b\" { \"B\" } },\n"
             "when(function(s)\n%s\nend, say \"ja\"), go \"een\" }",
             attack->top, attack->body);
    Script *script = load_case_text(code, &error);
    expect_row(script, "%s: %s:%d: %s", attack->name, error.place, error.line, error.text);
    return script;
}


static void a_hook_should_end_with_a_message_and_leave_the_run_as_it_was(void **state) {
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof HOOK_ATTACKS / sizeof *HOOK_ATTACKS; i++) {
        const HookAttack *attack = &HOOK_ATTACKS[i];
        Error error = {.code = ERROR_NONE};
        Script *script = load_hook(attack);
        const ScriptHost *host = script_hooks(script)->context;
        Run *run =
            run_new(script_scenario(script), 1, RUN_EXAM, NULL, script_hooks(script), &error);
        assert_non_null(run);
        Event event = {.kind = EVENT_ANSWER, .decision = 0, .value = 0};
        for (int again = 0; again < 3; again++) {
            bool ok = run_apply(run, &event, script_hooks(script), &error);
            bool should_fail = attack->message || strcmp(attack->name, "allocate") == 0;
            wrong += wrong_row(ok == !should_fail, "%s: %s", attack->name, error.text);
            if (ok) {
                break;
            }
            expect_readable(attack->name, &error);
            wrong += wrong_row(!attack->message || strstr(error.text, attack->message), "%s: %s",
                               attack->name, error.text);
            wrong += wrong_row(error.line > 0, "%s: no line: %s", attack->name, error.text);
            assert_int_equal(run->events, 0);
            assert_int_equal(run_decision(run), 0);
        }
        expect_row(host->most_memory <= HOST_MEMORY_LIMIT, "%s", attack->name);
        assert_int_equal(lua_gettop(host->lua), 0);
        run_free(run);
        script_free(script);
    }
    assert_int_equal(wrong, 0);
}


// ---- The counters ----


static int run_code(lua_State *lua) {
    const char *code = lua_touserdata(lua, 1);
    if (luaL_loadbufferx(lua, code, strlen(code), "@a.lua", "t") != LUA_OK) {
        return lua_error(lua);
    }
    sandbox_push_names(lua);
    sandbox_seal(lua, "x");
    lua_setupvalue(lua, -2, 1);
    lua_call(lua, 0, 1);
    return 1;
}


static bool run_in(ScriptHost *host, const char *code, Error *error) {
    lua_pushcfunction(host->lua, run_code);
    lua_pushlightuserdata(host->lua, (void *)(uintptr_t)code);
    return host_call(host, 1, 1, HOST_LOAD_BUDGET, error);
}


static void memory_and_work_should_stay_within_their_limits(void **state) {
    (void)state;
    static const char *const CODES[] = {
        "local t = {} while true do t = { t, t } end",
        "local t = {} for i = 1, 1e9 do t[i] = i .. \"\" end",
        "local t = {} for i = 1, 1e9 do t[i .. \"\"] = i end",
        "local t = {} for i = 1, 1e9 do t[i] = (\"x\"):rep(32000) .. i end",
        "local t = {} while true do t[#t + 1] = { (\"x\"):rep(100) .. #t } end",
        "local s = \"\" while true do s = s .. \"x\" end",
        "local function f(a) return 1 + f({ a }) end return f({})",
    };
    for (size_t i = 0; i < sizeof CODES / sizeof *CODES; i++) {
        ScriptHost host;
        Error error;
        assert_true(host_open(&host, "casus", &error));
        expect_row(!run_in(&host, CODES[i], &error), "%s", CODES[i]);
        expect_row(host.most_memory <= HOST_MEMORY_LIMIT, "%s: %zu", CODES[i], host.most_memory);
        // What one refusal or one step may cost at most beyond the budget.
        expect_row(host.budget > -2 * HOST_LOAD_BUDGET, "%s: %lld", CODES[i],
                   (long long)host.budget);
        expect_row(error.line == 1, "%s: %s", CODES[i], error.text);
        // The same state goes on.
        expect_row(run_in(&host, "return 1 + 1", &error), "%s: %s", CODES[i], error.text);
        lua_settop(host.lua, 0);
        host_close(&host);
        assert_int_equal(host.memory, 0);
    }
}


static void a_budget_should_be_the_same_at_every_start(void **state) {
    (void)state;
    int64_t left = 0;
    for (int i = 0; i < 5; i++) {
        ScriptHost host;
        Error error;
        assert_true(host_open(&host, "casus", &error));
        assert_true(run_in(&host, "for i = 1, 100000 do end return 1", &error));
        assert_true(host.budget < HOST_LOAD_BUDGET - 100000);
        assert_true(i == 0 || host.budget == left);
        left = host.budget;
        host_close(&host);
    }
}


// ---- The same at every start ----


static void answers_should_be_the_same_in_every_state(void **state) {
    (void)state;
    static const char CODE[] =
        "local t = { b = 1, a = 2, c = 3, [1] = 4, [true] = 5, [2.5] = 6, [-7] = 7, [false] = 8, "
        "[\"a\\0b\"] = 9, [\"a\\0a\"] = 10, langer = 11, nog = 12, zes = 13, zeven = 14 }\n"
        "local out = {}\n"
        "for k, v in pairs(t) do out[#out + 1] = #tostring(k) == 3 and v or "
        "tostring(k) .. '=' .. v end\n"
        "for i = 1, 20 do out[#out + 1] = math.random(1000) end\n"
        "out[#out + 1] = tostring(t) .. tostring(pairs) .. tostring(1.5) .. tostring(nil)\n"
        "return table.concat(out, ' ')";
    char first[1000] = "";
    for (int i = 0; i < 20; i++) {
        ScriptHost host;
        Error error;
        assert_true(host_open(&host, "casus", &error));
        host.rng = rng_from_seed(7);
        free(malloc((size_t)i * 1000 + 1));  // other addresses, so another seed in Lua
        expect_row(run_in(&host, CODE, &error), "%s", error.text);
        const char *answer = lua_tostring(host.lua, -1);
        if (i == 0) {
            snprintf(first, sizeof first, "%s", answer);
            expect_part(answer, "-7=7 1=4 6 a=2 10 9 b=1 c=3 langer=11 12 13 zeven=14");
            expect_part(answer, "false=8 true=5");
            expect_part(answer, "tablefunction1.5nil");
        }
        assert_string_equal(answer, first);
        host_close(&host);
    }
}


static void what_an_author_may_use_should_work(void **state) {
    (void)state;
    static const char CODE[] =
        "assert((\"Abc\"):upper() == \"ABC\" and (\"Abc\"):lower() == \"abc\")\n"
        "assert((\"abc\"):sub(2) == \"bc\" and #\"abc\" == 3 and (\"abc\"):len() == 3)\n"
        "assert((\"abc\"):find \"c\" == 3 and not (\"abc\"):find(\"a\", 2))\n"
        "assert((\"abc\"):find(\"\", 4) == 4 and not (\"abc\"):find(\"\", 5))\n"
        "assert((\"ab\"):rep(3, \"-\") == \"ab-ab-ab\" and (\"ab\"):reverse() == \"ba\")\n"
        "assert((\"a\"):byte() == 97 and (\"abc\"):byte(-1) == 99 and string.char(97) == \"a\")\n"
        "assert(string.format(\"%d %s %5.2f%% %q\", 3, \"x\", 1.5, \"y\") == "
        "'3 x  1.50% \"y\"')\n"
        "assert(math.max(1, 3) == 3 and math.floor(2.5) == 2 and math.tointeger(3.0) == 3)\n"
        "local t = { 3, 1, 2 } table.sort(t) assert(table.concat(t, \",\") == \"1,2,3\")\n"
        "table.sort(t, function(a, b) return a > b end) assert(t[1] == 3)\n"
        "table.insert(t, 4) table.insert(t, 1, 0) assert(#t == 5 and table.remove(t) == 4)\n"
        "local a, b = table.unpack({ 1, 2 }) assert(a + b == 3 and select(2, 5, 6) == 6)\n"
        "assert(tonumber(\"12\") == 12 and tonumber(\"x\") == nil and type(t) == \"table\")\n"
        "for i, v in ipairs(t) do assert(t[i] == v) end\n"
        "local r = math.random(6) assert(r >= 1 and r <= 6)\n";
    Error error;
    ScriptHost host;
    assert_true(host_open(&host, "casus", &error));
    expect_row(run_in(&host, CODE, &error), "%d: %s", error.line, error.text);
    host_close(&host);
}


// ---- Files ----

typedef struct FileAttack {
    const char *name;
    CaseFile files[4];
    const char *place;
    int line;
    const char *message;  // NULL: it loads
} FileAttack;

#define TEXT(name, text) {name, text, sizeof(text) - 1}

static const FileAttack FILE_ATTACKS[] = {
    {"no file", {{.name = NULL}}, "casus/scenario.lua", 0, "dit bestand ontbreekt"},
    {"an empty file", {{"scenario.lua", "", 0}}, "casus/scenario.lua", 1, "hier staat geen casus"},
    {"a byte order mark", {{"scenario.lua", "\xEF\xBB\xBF" CASE, 0}}, NULL, 0, NULL},
    {"line ends of Windows",
     {{"scenario.lua", CASE "\r\nscene \"b\" { say [[\r\n  een\r\n  twee]] }\r\n", 0}}, NULL, 0,
     NULL},
    {"Latin-1", {{"scenario.lua", "-- een\n-- caf\xE9\n" CASE, 0}}, "casus/scenario.lua", 2,
     "dit bestand is geen UTF-8"},
    {"UTF-16", {TEXT("scenario.lua", "\xFF\xFEs\0c\0")}, "casus/scenario.lua", 1, "codering UTF-8"},
    {"a zero", {TEXT("scenario.lua", "-- een\n\0" CASE)}, "casus/scenario.lua", 2, "codering"},
    {"binary code", {TEXT("scenario.lua", "\x1bLuaT\0\x19\x93\r\n\x1a\n")}, "casus/scenario.lua", 1,
     "codering"},
    {"a mark on the first line", {{"scenario.lua", "#!/usr/bin/lua\n" CASE, 0}},
     "casus/scenario.lua", 1, "klopt iets niet"},
    {"an include", {{"scenario.lua", "include \"b.lua\"", 0}, {"b.lua", CASE, 0}}, NULL, 0, NULL},
    {"a mistake in an include",
     {{"scenario.lua", "\ninclude \"b.lua\"\n" CASE, 0}, {"b.lua", "\n\nx = 1", 0}}, "casus/b.lua",
     3,
     "'x' kan hier niet"},
    {"a syntax error in an include",
     {{"scenario.lua", "\ninclude \"b.lua\"\n" CASE, 0}, {"b.lua", "\n\nx x x", 0}}, "casus/b.lua",
     3,
     "klopt iets niet"},
    {"a file that includes itself", {{"scenario.lua", "include \"scenario.lua\"" CASE, 0}}, NULL, 0,
     NULL},
    {"files that include each other",
     {{"scenario.lua", "include \"b.lua\"\n" CASE, 0}, {"b.lua", "include \"c.lua\"", 0},
      {"c.lua", "include \"b.lua\" include \"scenario.lua\"", 0}}, NULL, 0, NULL},
    {"a mistake in the English sheet",
     {{"scenario.lua", CASE, 0}, {"en.lua", "\ntranslation \"en\" { \"a\" }", 0}}, "casus/en.lua",
     2,
     "paar 1 klopt niet"},
    {"another language",
     {{"scenario.lua", CASE, 0}, {"en.lua", "translation \"fr\" { }", 0}}, "casus/en.lua", 1,
     "alleen \"en\""},
};


static void a_file_should_load_or_say_why_not(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof FILE_ATTACKS / sizeof *FILE_ATTACKS; i++) {
        const FileAttack *attack = &FILE_ATTACKS[i];
        Error error = {.code = ERROR_NONE};
        Script *script = load_case_files(attack->files, &error);
        if (!attack->message) {
            expect_row(script, "%s: %s:%d: %s", attack->name, error.place, error.line, error.text);
            script_free(script);
            continue;
        }
        expect_row(!script, "%s: loaded", attack->name);
        expect_readable(attack->name, &error);
        expect_row(strstr(error.text, attack->message) && error.line == attack->line &&
                       strcmp(error.place, attack->place) == 0,
                   "%s: %s:%d: %s", attack->name, error.place, error.line, error.text);
    }
}


static void a_long_chain_of_includes_should_end(void **state) {
    (void)state;
    enum { COUNT = 400 };
    static char names[COUNT][16];
    static char texts[COUNT][32];
    static CaseFile files[COUNT + 1];
    Error error;
    for (int i = 0; i < COUNT; i++) {
        snprintf(names[i], sizeof names[i], i == 0 ? "scenario.lua" : "f%d.lua", i);
        snprintf(texts[i], sizeof texts[i], "include \"f%d.lua\"", i + 1);
        files[i] = (CaseFile){.name = names[i], .text = texts[i]};
    }
    assert_null(load_case_files(files, &error));
    expect_part(error.text, "te veel in elkaar");
}


static void a_folder_in_place_of_a_file_should_say_so(void **state) {
    (void)state;
    Error error;
    assert_null(load_case("/", &error));
    expect_part(error.text, "dit bestand ontbreekt");
    assert_int_equal(system("mkdir -p casus/scenario.lua"), 0);
    assert_null(load_case("casus", &error));
    expect_part(error.place, "casus/scenario.lua");
    assert_true(error.text[0] != '\0');
}


// Compiling is bounded too: by the size of all files together.
static void too_much_source_should_be_refused(void **state) {
    (void)state;
    enum { FILES = 50, BYTES = 500 * 1024 };
    static char names[FILES][16];
    static char scenario[FILES * 32];
    CaseFile files[FILES + 2] = {{"scenario.lua", scenario, 0}};
    Error error;
    char *text = memory_new(1, BYTES + 1);
    memset(text, '-', BYTES);
    for (int i = 0; i < FILES; i++) {
        snprintf(names[i], sizeof names[i], "deel%d.lua", i);
        snprintf(scenario + strlen(scenario), 32, "include \"%s\"\n", names[i]);
        files[i + 1] = (CaseFile){names[i], text, BYTES};
    }
    assert_null(load_case_files(files, &error));
    assert_string_equal(error.text, "alle bestanden samen zijn te groot (hoogstens 24 MB)");
    free(text);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_attack_should_end_with_a_message),
        cmocka_unit_test(a_bomb_should_end_with_a_message),
        cmocka_unit_test(a_hook_should_end_with_a_message_and_leave_the_run_as_it_was),
        cmocka_unit_test(memory_and_work_should_stay_within_their_limits),
        cmocka_unit_test(a_budget_should_be_the_same_at_every_start),
        cmocka_unit_test(answers_should_be_the_same_in_every_state),
        cmocka_unit_test(what_an_author_may_use_should_work),
        cmocka_unit_test(a_file_should_load_or_say_why_not),
        cmocka_unit_test(a_long_chain_of_includes_should_end),
        cmocka_unit_test(a_folder_in_place_of_a_file_should_say_so),
        cmocka_unit_test(too_much_source_should_be_refused),
    };
    alarm(NET_SECONDS);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Mistakes: what a trainer gets wrong while typing or pasting, and what Casus says about it: the
// line, the offending text and the repair.

#include <stdio.h>

#include "support/expect.h"
#include "support/load_case.h"

// The case begins on line 4, in the scene on line 5.
#define HEAD                                                                                       \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", framework = " \
    "\"kader\", schedule = \"lijst\",\nvariables = { n = 0, ja = false } }\nlocal petra = person " \
    "\"petra\" { name = \"Petra\" } ending \"uit\" { title = \"Uit\" } record \"R1\" { title = "   \
    "\"Een\", page = \"aap\" }\n"
#define SCENE(steps) HEAD "scene \"een\" {\n" steps "\n}\n"
#define CHOOSE(fields) SCENE("choose \"c\" { ask = \"?\",\n" fields ",\noption \"b\" { \"B\" } }")

typedef struct Mistake {
    const char *code;
    int line;
    const char *offending, *repair;
} Mistake;

static const Mistake MISTAKES[] = {
    // Commas.
    {SCENE("say \"a\"\nsay \"b\","), 5, "na \"a\"", "er ontbreekt een komma"},
    {SCENE("say \"a\" say \"b\","), 5, "na \"a\", voor 'say'", "er ontbreekt een komma"},
    {HEAD "record \"R2\" { title = \"T\"\n page = \"p\" }", 4, "na \"T\", voor 'page'", "komma"},
    {HEAD "record \"R2\" { title = \"T\", size = 12\n page = \"p\" }", 4, "na 12", "komma"},
    {CHOOSE("option \"a\" { \"A\", earns = { OPD_01 = 1 }\nwhy = \"w\" }"), 6, "na }", "komma"},
    {CHOOSE("option \"a\" { \"A\" }\noption \"d\" { \"D\" }"), 6, "na }, voor 'option'", "komma"},
    {SCENE("when({ n = 1 } say \"a\")"), 5, "na }, voor 'say'", "komma"},
    {SCENE("wipe { \"R1\" \"R1\" }"), 5, "na \"R1\"", "er ontbreekt een komma"},
    {SCENE("petra \"a\"\n\"b\""), 5, "", "staat er een komma te weinig"},
    // Braces and brackets.
    {HEAD "scene \"een\" {\n say \"a\",\n\nscene \"twee\" {\n say \"b\",\n}\n", 4,
     "de { van scene op regel 4", "zet een } voor regel 7"},
    {HEAD "scene \"een\" {\n say \"a\",\n", 4, "de { van scene op regel 4", "zet er een } achter"},
    {SCENE("say \"a\",\n}"), 7, "een } te veel", "ervoor ontbreekt een {"},
    {SCENE("when({ n = 1 }, say \"a\"\n}"), 6, "hier staat }", "eerst hoort er een )"},
    {SCENE("wipe { \"R1\" )"), 5, "hier staat )", "eerst hoort er een }"},
    {SCENE("choose \"c\" ( ask = \"?\" )"), 5, "'ask ='", ""},
    {HEAD "scene {\n say \"a\"\n}\n", 4, "scene", "hoort een naam tussen quotes"},
    {HEAD "scene een {\n say \"a\"\n}\n", 4, "'een'", ""},
    {HEAD "scene \"mijn scene\" {\n say \"a\"\n}\n", 4, "mijn scene", "geen spaties"},
    {HEAD "scene \"scène\" {\n say \"a\"\n}\n", 4, "scène", "letters zonder accent"},
    {SCENE("choose \"c\""), 4, "", "mist zijn accolades"},
    // Quotes.
    {SCENE("say “Dag allemaal.”"), 5, "“", "typ rechte quotes: \"Dag allemaal.\""},
    {SCENE("say „Dag.”"), 5, "„", "typ rechte quotes: \"Dag.\""},
    {SCENE("say ‘Dag.’"), 5, "‘", "typ rechte quotes: \"Dag.\""},
    {SCENE("say «Dag.»"), 5, "«", "typ rechte quotes: \"Dag.\""},
    {SCENE("say \"Dag.”,"), 5, "\"Dag.", "eindigt met een gekrulde ”; typ daar ook \""},
    {SCENE("say 'Dag.’,"), 5, "'Dag.", "eindigt met een gekrulde ’"},
    {SCENE("say ”Dag.\","), 5, "”", "typ rechte quotes"},
    {SCENE("say \"Dag.,"), 5, "\"Dag.", "mist zijn afsluitende aanhalingsteken"},
    {SCENE("say [[Dag."), 5, "Dag.", "nergens meer ]]"},
    {SCENE("say \"hij zei \"nee\" en ging\","), 5, "nee", "tussen [[ en ]]"},
    {SCENE("say 'om 9 uur 's ochtends',"), 5, "s", "tussen [[ en ]]"},
    {HEAD "record \"R2\" { title = Brief van Jan, page = \"p\" }", 4, "Brief van", "zonder quotes"},
    {HEAD "record \"R2\" { title = \"T\", kind = brief, page = \"p\" }", 4, "'brief'",
     "zet er dan quotes om"},
    {HEAD "record \"R2\" { title = \"T\", closed = 2020-01-31, page = \"p\" }", 4, "het getal 1988",
     "tussen quotes, jaar eerst"},
    {HEAD "record \"R2\" { title = \"T\", category = 6.1.2, page = \"p\" }", 4, "'6.1.2'",
     "zet quotes om"},
    {SCENE("say \"map G:\\Kunst\""), 5, "", "backslash dubbel"},
    // Signs.
    {SCENE("when(function(s) return s.n = 1 end, say \"a\")"), 5, "'n ='", "=="},
    {SCENE("when(function(s) if s.n = 1 then return true end end, say \"a\")"), 5, "'n ='", "=="},
    {SCENE("when(function(s) return s.n != 1 end, say \"a\")"), 5, "!", "~="},
    {SCENE("when(function(s) return s.n == 1 && s.ja end, say \"a\")"), 5, "&", "and"},
    {SCENE("when(function(s) return s.n == 1 || s.ja end, say \"a\")"), 5, "|", "or"},
    {HEAD "record \"R2\" { title: \"T\", page = \"p\" }", 4, "'title'", "hoort = en geen :"},
    {HEAD "record \"R2\" { title == \"T\", page = \"p\" }", 4, "'title'", "bestaat niet"},
    {HEAD "record \"R2\" { title = , page = \"p\" }", 4, "'title ='", "ontbreekt de waarde"},
    {HEAD "record \"R2\" { shared-with = { \"R1\" }, title = \"T\" }", 4, "-with", "gebruik _"},
    {"// mijn casus\n" SCENE("say \"a\""), 1, "//", "commentaar begint met --"},
    // What a word processor leaves behind.
    {SCENE("say\xC2\xA0\"Dag.\","), 5, "'say'", "vaste spatie"},
    {SCENE("say \xE2\x80\x8B\"Dag.\","), 5, "'say'", "onzichtbaar teken"},
    {HEAD "– mijn opmerking\n"
          "scene \"een\" {}",
     4, "–", "typ -- voor commentaar"},
    {SCENE("say …"), 5, "…", "tussen quotes"},
    // Words.
    {HEAD "scène \"een\" {\n}\n", 4, "'scène'", "bedoel je 'scene'"},
    {HEAD "sene \"een\" {\n}\n", 4, "'sene'", "bedoel je 'scene'"},
    {HEAD "Scene \"een\" {\n}\n", 4, "'Scene'", "bedoel je 'scene'"},
    {SCENE("beslissing \"c\" { }"), 5, "'beslissing'", "bedoel je 'choose'"},
    {SCENE("choose \"c\" { ask = \"?\",\noptie \"a\" { \"A\" } }"), 6, "'optie'",
     "bedoel je 'option'"},
    {SCENE("zeg \"Dag.\""), 5, "'zeg'", "bedoel je 'say'"},
    {HEAD "stuk \"R2\" { }", 4, "'stuk'", "bedoel je 'record'"},
    {HEAD "record \"R2\" { titel = \"T\", page = \"p\" }", 4, "'titel'", "bedoel je 'title'"},
    {HEAD "record \"R2\" { title = \"T\", page = \"p\", facst = {} }", 4, "'facst'", "'facts'"},
    {SCENE("set { ja = waar }"), 5, "'waar'", "bedoel je 'true'"},
    {CHOOSE("option \"a\" { \"A\", turns = 3 }"), 6, "'turns'", "het hoort bij ask"},
    {SCENE("choose \"c\" { ask = \"?\", go = \"een\", option \"a\" { \"A\" }, option \"b\" { \"B\" "
           "} }"),
     5, "'go'", "het hoort bij option in choose"},
    // Values.
    {HEAD "record \"R2\" { title = 12, page = \"p\" }", 4, "het getal 12",
     "een tekst tussen quotes"},
    {HEAD "record \"R2\" { title = \"T\", page = \"p\", nature = \"recrod\" }", 4, "'recrod'",
     "bedoel je \"record\""},
    {HEAD "record \"R2\" { title = \"T\", page = \"p\", access = \"openbaar\" }", 4, "'openbaar'",
     "bedoel je \"public\""},
    {HEAD "record \"R2\" { title = \"T\", page = \"p\", facts = \"x\" }", 4, "de tekst \"x\"",
     "facts = {"},
    {CHOOSE("option \"a\" { \"A\", earns = { OPD_01 = \"3\" } }"), 6, "earns", "zonder quotes"},
    {CHOOSE("option \"a\" { \"A\", go = \"een2\" }"), 6, "'een2'", "bedoel je 'een'"},
    {SCENE("go \"bibliotheek\""), 5, "'bibliotheek'", "bestaat niet"},
    {SCENE("finish \"uti\""), 5, "'uti'", "bedoel je 'uit'"},
    {SCENE("show \"R2\""), 5, "'R2'", "bedoel je 'R1'"},
    {SCENE("set { m = 1 }"), 5, "'m'", "bestaat niet"},
    {SCENE("set { n = true }"), 5, "'n'", "schrijf een getal"},
    {SCENE("\"Dag.\""), 4, "\"Dag.\"", "zet er say"},
    {SCENE("advance \"2 weken\""), 5, "\"2 weken\"", "\"P2W\""},
    // Encodings and line ends.
    {HEAD "-- ge\xEFnteresseerd\n", 4, "byte EF, dat is 'ï' in 'geïnteresseerd'", "UTF-8"},
    {HEAD "say \"caf\xE9\"\n", 4, "byte E9, dat is 'é' in 'café'", "UTF-8"},
    {HEAD "say \x93 Dag\n", 4, "byte 93, dat is '“'", "Windows-1252"},
    {"\xFF\xFEs", 1, "UTF-16", "UTF-8"},
};


static void a_mistake_should_be_told_with_its_line_its_text_and_its_repair(void **state) {
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof MISTAKES / sizeof *MISTAKES; i++) {
        const Mistake *mistake = &MISTAKES[i];
        Error error = {.code = ERROR_NONE};
        Script *script = load_case_text(mistake->code, &error);
        expect_row(!script, "row %zu loaded", i);
        bool is_good = error.code == ERROR_CASE && error.line == mistake->line &&
                       strstr(error.text, mistake->offending) &&
                       strstr(error.text, mistake->repair);
        if (!is_good) {
            print_error("row %zu, line %d: \"%s\", \"%s\"\n  %d: %s\n", i, mistake->line,
                        mistake->offending, mistake->repair, error.line, error.text);
        }
        wrong += !is_good;
    }
    assert_int_equal(wrong, 0);
}


static void what_an_editor_leaves_behind_should_do_no_harm(void **state) {
    (void)state;
    static const char *const GOOD[] = {
        "\xEF\xBB\xBF" SCENE("say \"a\""),
        SCENE("\tsay\t\"a\","),
        SCENE("say \"hij zei: “nee” – en ‘ging’ …\""),
        SCENE("say \"vaste\xC2\xA0spatie\""),
    };
    for (size_t i = 0; i < sizeof GOOD / sizeof *GOOD; i++) {
        Error error = {.code = ERROR_NONE};
        Script *script = load_case_text(GOOD[i], &error);
        expect_row(script, "row %zu: %d: %s", i, error.line, error.text);
        script_free(script);
    }
}


static void any_line_end_should_be_counted(void **state) {
    (void)state;
    static const char *const ENDS[] = {"\n", "\r\n", "\r"};
    for (size_t i = 0; i < sizeof ENDS / sizeof *ENDS; i++) {
        char code[200];
        Error error = {.code = ERROR_NONE};
        snprintf(code, sizeof code, "-- een%s-- twee%sscene {}%s", ENDS[i], ENDS[i], ENDS[i]);
        assert_null(load_case_text(code, &error));
        assert_int_equal(error.line, 3);
        snprintf(code, sizeof code, "-- een%s-- twee%slocal a = “b”%s", ENDS[i], ENDS[i], ENDS[i]);
        assert_null(load_case_text(code, &error));
        assert_int_equal(error.line, 3);
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mistake_should_be_told_with_its_line_its_text_and_its_repair),
        cmocka_unit_test(what_an_editor_leaves_behind_should_do_no_harm),
        cmocka_unit_test(any_line_end_should_be_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

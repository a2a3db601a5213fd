// Kinds: what an author may write wrongly in choose, mark and ask, and what is said about it.

#include "core/decision_kinds.h"
#include "support/expect.h"
#include "support/load_case.h"

// The question stands on line 5 and its first part on line 6.
#define CASE(question)                                                                             \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", framework = " \
    "\"kader\", schedule = \"lijst\" }\n"                                                          \
    "local piet = person \"piet\" { name = \"Piet\", role = \"r\" }\n"                             \
    "record \"R1\" { title = \"Een\", page = \"aap noot mies aap\" } record \"R2\" { title = "     \
    "\"Leeg\", page = \"\" }\n"                                                                    \
    "scene \"een\" {\n" question "\n}\n"
#define CHOOSE(fields, a, b)                                                                       \
    CASE("choose \"x\" { ask = \"?\", " fields "\n option \"a\" { \"a\", " a " },\n option "       \
         "\"b\" { \"b\", " b " }, option \"c\" { \"c\" } }")
#define PANEL(fields, a, b)                                                                        \
    CASE("choose \"x\" { ask = \"?\", " fields "\n option \"a\" { \"a\", " a " },\n option "       \
         "\"b\" { \"b\", " b " } }")
#define MARK(fields, passages)                                                                     \
    CASE("mark \"x\" { ask = \"?\", " fields " earns = { OPD_01 = 2 },\n" passages " }")
#define ASK(fields, questions) CASE("ask \"x\" { ask = \"?\", " fields "\n" questions " }")
#define Q(id, fields) "question \"" id "\" { \"?\", answer = \"!\", " fields " }"

#define PAGE "translation \"en\" { { \"aap noot mies aap\", \"monkey nut mary\" }, "

typedef struct Row {
    const char *code, *part;
    int line;
} Row;


static void check(const Row *rows, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Error error = {.code = ERROR_NONE};
        Script *script = load_case_text(rows[i].code, &error);
        expect_row(!script, "row %zu: \"%s\"", i, rows[i].part);
        expect_row(error.code == ERROR_CASE && strstr(error.text, rows[i].part),
                   "row %zu: \"%s\" in \"%s\"", i, rows[i].part, error.text);
        expect_row(error.line == rows[i].line && strstr(error.place, "scenario.lua"),
                   "row %zu: line %d: %s", i, error.line, error.text);
    }
}


static void choose_should_tell_what_is_wrong(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {CHOOSE("pick = 0,", "", ""), "heel getal van 1 tot en met 12", 5},
        {CHOOSE("pick = 3,", "", ""), "pick = 3, maar er zijn 3 opties", 5},
        {CHOOSE("pick = 2,", "go = \"een\"", ""), "go kan niet bij pick = 2", 6},
        {CHOOSE("pick = 2,", "", "say \"ja\""), "kan hier na de tekst niets gebeuren", 7},
        {PANEL("earns = { OPD_01 = 3 },", "votes = 4", "votes = -1"), "heel getal van 0 tot", 7},
        {PANEL("earns = { OPD_01 = 3 },", "votes = 4", ""), "geef deze ook votes", 7},
        {PANEL("earns = { OPD_01 = 3 },", "votes = 4", "votes = 1, earns = { OPD_01 = 2 }"),
         "votes en earns gaan niet samen", 7},
        {PANEL("earns = { OPD_01 = 3 },", "votes = 0", "votes = 0"), "geen enkele optie heeft een",
         5},
        {PANEL("", "votes = 4", "votes = 0"), "bij votes horen punten bij de vraag zelf", 5},
        {PANEL("earns = { OPD_01 = 3 },", "earns = { OPD_01 = 2 }", ""), "hoort bij een panel", 5},
        {CASE(
             "choose \"x\" { ask = \"?\", pick = 2, earns = { OPD_01 = 3 },\n"
             " option \"a\" { \"a\", "
             "votes = 1 }, option \"b\" { \"b\", votes = 2 }, option \"c\" { \"c\", votes = 2 } }"),
         "votes gaan over een enkel antwoord", 5},
        {CHOOSE("", "earns = { OPD_01 = -1 }", ""), "van 0 tot en met 100", 6},
    };
    check(ROWS, sizeof ROWS / sizeof *ROWS);
}


static void mark_should_tell_what_is_wrong(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {MARK("", "passage \"a\" { \"aap\" }"), "het veld 'record' ontbreekt", 5},
        {MARK("record = \"R9\",", "passage \"a\" { \"aap\" }"), "record 'R9' bestaat niet", 5},
        {MARK("record = \"R2\",", "passage \"a\" { \"aap\" }"), "heeft geen page", 5},
        {MARK("record = \"R1\",", "passage \"a\" { \"noot\", right = true }"),
         "geef 2 tot en met 40 passages", 5},
        {MARK("record = \"R1\",", "passage \"a\" { \"noot\", right = true },\n"
                                  "passage \"b\" { \"Mies\" }"),
         "staan niet letterlijk in de page van stuk 'R1'", 7},
        {MARK("record = \"R1\",", "passage \"a\" { \"aap\", right = true },\n"
                                  "passage \"b\" { \"mies\" }"),
         "meer dan een keer", 6},
        {MARK("record = \"R1\",", "passage \"a\" { \"noot mies\", right = true },\n"
                                  "passage \"b\" { \"mies aap\" }"),
         "ligt over passage \"a\" heen", 7},
        {MARK("record = \"R1\",", "passage \"a\" { \"noot\" },\npassage \"b\" { \"mies\" }"),
         "geen enkele passage is goed", 5},
        {MARK("record = \"R1\",", "passage \"a\" { \"noot\", right = true },\n"
                                  "passage \"b\" { \"mies\", right = true }"),
         "elke passage is goed", 5},
        {MARK("record = \"R1\",", "passage \"a\" { \"noot\", right = \"ja\" },\n"
                                  "passage \"b\" { \"mies\" }"),
         "bij 'right' hoort true of false", 6},
        {MARK("record = \"R1\",",
              "passage \"a\" { \"noot\", points = 1 }, passage \"b\" { \"mies\" }"),
         "het veld 'points' bestaat hier niet", 6},
    };
    check(ROWS, sizeof ROWS / sizeof *ROWS);
}


static void ask_should_tell_what_is_wrong(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {ASK("turns = 1,", Q("a", "") ", " Q("b", "")), "het veld 'with' ontbreekt", 5},
        {ASK("turns = 1, with = \"pier\",", Q("a", "") ", " Q("b", "")),
         "person 'pier' bestaat niet; bedoel je 'piet'?", 5},
        {ASK("with = piet,", Q("a", "") ", " Q("b", "")), "het veld 'turns' ontbreekt", 5},
        {CASE("reflect \"x\" { ask = \"\" }"),
         "het veld 'ask' is leeg; schrijf bijvoorbeeld ask =", 5},
        {CASE("reflect \"x\" { ask = \" \\n \" }"), "het veld 'ask' is leeg", 5},
        {ASK("with = piet, turns = 3,", Q("a", "") ", " Q("b", "")), "turns = 3, maar er zijn 2",
         5},
        {ASK("with = piet, turns = 1,", Q("a", "")), "geef 2 tot en met 12 vragen", 5},
        {ASK("with = piet, turns = 1,", "question \"a\" { \"?\" }, " Q("b", "")),
         "het veld 'answer' ontbreekt", 6},
        {ASK("with = piet, turns = 2,", Q("a", "needs = { \"z\" }") ", " Q("b", "")),
         "vraag 'z' bestaat niet", 6},
        {ASK("with = piet, turns = 2,", Q("a", "needs = { b = true }") ", " Q("b", "")),
         "schrijf needs = { \"vraag\" }", 6},
        {ASK("with = piet, turns = 2,",
             Q("a", "needs = { \"b\" }") ",\n" Q("b", "needs = { \"a\" }")),
         "kan nooit gesteld worden", 6},
        {ASK("with = piet, turns = 1,", Q("a", "") ",\n" Q("b", "needs = { \"a\" }")),
         "kan nooit gesteld worden", 7},
        {ASK("with = piet, turns = 2,", Q("a", "closes = true") ",\n" Q("b", "needs = { \"a\" }")),
         "kan nooit gesteld worden", 7},
        {ASK("with = piet, turns = 2,", Q("a", "closes = 1") ", " Q("b", "")),
         "bij 'closes' hoort true of false", 6},
        {ASK("with = piet, turns = 2, earns = { OPD_01 = 2 },", Q("a", "") ", " Q("b", "")),
         "het veld 'earns' bestaat hier niet", 5},
    };
    check(ROWS, sizeof ROWS / sizeof *ROWS);
}


// The words of a passage are looked for in the page of each language, once all are translated.
static void passage_should_stand_in_the_english_page_too(void **state) {
    (void)state;
    static const char TEXT[] =
        MARK("record = \"R1\",", "passage \"a\" { \"noot\", right = true },\n"
                                 "passage \"b\" { \"mies\" }");
    static const struct {
        const char *english, *part;
        bool is_english;
    } ROWS[] = {
        {PAGE "{ \"noot\", \"nut\" }, { \"mies\", \"mary\" } }", NULL, true},
        {PAGE "{ \"noot\", \"nut\" }, { \"mies\", \"miss\" } }",
         "de Engelse tekst van deze passage", false},
        {PAGE "{ \"noot\", \"nut\" } }", NULL, false},
        {PAGE "{ \"noot\", \"nut\" }, { \"mies\", \"\" } }", NULL, false},
        {"translation \"en\" { { \"noot\", \"nut\" } }", NULL, false},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error = {.code = ERROR_NONE};
        const CaseFile files[] = {{"scenario.lua", TEXT, 0},
                                  {"en.lua", ROWS[i].english, 0},
                                  {NULL, NULL, 0}};
        Script *script = load_case_files(files, &error);
        expect_row(!script == (ROWS[i].part != NULL), "row %zu: %s", i, error.text);
        expect_row(script || strstr(error.text, ROWS[i].part), "row %zu: %s", i, error.text);
        if (script) {
            const Scenario *scenario = script_scenario(script);
            Language language = mark_language(scenario, &scenario->decisions[0], LANGUAGE_EN);
            expect_row((language == LANGUAGE_EN) == ROWS[i].is_english, "row %zu", i);
        }
        script_free(script);
    }
}


// What still has to be translated never leaves an empty place on the screen.
static void an_empty_translation_should_leave_the_dutch(void **state) {
    (void)state;
    Error error = {.code = ERROR_NONE};
    const CaseFile files[] = {
        {"scenario.lua", CASE("say \"hallo\", say \"dag\""), 0},
        {"en.lua", "translation \"en\" { { \"hallo\", [[\n  ]] }, { \"dag\", \"bye\" } }", 0},
        {NULL, NULL, 0}};
    Script *script = load_case_files(files, &error);
    assert_non_null(script);
    const Step *steps = script_scenario(script)->steps;
    assert_string_equal(text_in(steps[0].text, LANGUAGE_EN), "hallo");
    assert_string_equal(text_in(steps[1].text, LANGUAGE_EN), "bye");
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(choose_should_tell_what_is_wrong),
        cmocka_unit_test(mark_should_tell_what_is_wrong),
        cmocka_unit_test(ask_should_tell_what_is_wrong),
        cmocka_unit_test(passage_should_stand_in_the_english_page_too),
        cmocka_unit_test(an_empty_translation_should_leave_the_dutch),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Time: days pass, holds come and go, consequences come back on their day or their condition.

#include "core/run.h"
#include "support/expect.h"
#include "support/load_case.h"

#include <stdio.h>

#define HEAD(more)                                                                                 \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", framework = " \
    "\"kader\", schedule = \"lijst\", " more " }\n"                                                \
    "record \"R1\" { title = \"Een\", page = \"p\", category = \"1.2\", closed = \"2021-11-24\" "  \
    "}\n"                                                                                          \
    "record \"R2\" { title = \"Twee\", page = \"p\", category = \"1.2\", closed = "                \
    "\"2020-01-01\" }\n"
#define NAMED(name, more)                                                                          \
    HEAD("variables = { wacht = 0 }")                                                              \
    "hold \"" name "\" { kind = \"woo\", title = \"Verzoek\", records = { \"R2\" }, " more " }\n"


// Plays on and writes what is said, the dates of story time included, as "a b [2026-11-30] c".
static void tell(Run *run, const Hooks *hooks, char *out, size_t size) {
    Event on = {.kind = EVENT_CONTINUE};
    Error error;
    size_t at = 0;
    out[0] = '\0';
    for (int i = 0; run->phase != RUN_OVER && i < 60; i++) {
        const Step *step = &run->scenario->steps[run->step];
        char day[DATE_TEXT_SIZE];
        date_to_iso(run->date, day);
        at += (size_t)snprintf(out + at, size - at, step->kind == STEP_ADVANCE ? "%s[%s]" : "%s%s",
                               at ? " " : "",
                               step->kind == STEP_ADVANCE ? day : text_in(step->text, LANGUAGE_NL));
        if (!run_apply(run, &on, hooks, &error)) {
            fail_msg("%s", error.text);
        }
    }
}


static void expect_story(const char *name, const char *code, const char *story) {
    char told[600];
    Error error;
    Script *script = load_case_text(code, &error);
    expect_row(script, "%s: %s", name, error.text);
    Run *run = run_new(script_scenario(script), 1, RUN_EXAM, NULL, script_hooks(script), &error);
    expect_row(run, "%s: %s", name, error.text);
    tell(run, script_hooks(script), told, sizeof told);
    expect_row(strcmp(told, story) == 0, "%s: %s", name, told);
    run_free(run);
    script_free(script);
}


static void story_should_come_back_to_what_was_put_off(void **state) {
    (void)state;
    static const struct {
        const char *name, *code, *story;
    } ROWS[] = {
        {"time passes by length and to a day",
         HEAD(
             "") "scene \"a\" { say \"een\", advance \"P2W\", say \"twee\", advance "
             "\"2027-03-01\", "
                 "advance \"2027-01-01\", advance \"P1M\" }",
         "een [2026-11-30] twee [2027-03-01] [2027-03-01] [2027-04-01]"},
        {"a consequence on its day, after the news of the day",
         HEAD(
             "") "scene \"a\" { later(\"P10D\", say \"gevolg\"), say \"een\", advance \"P9D\", say "
                 "\"nog niet\", advance \"P1D\", say \"daarna\" }",
         "een [2026-11-25] nog niet [2026-11-26] gevolg daarna"},
        {"two on one jump: the earliest first, then that which was written first",
         HEAD("") "scene \"a\" { later(\"P10D\", say \"laat\"), later(\"P1D\", say \"vroeg\"), "
                  "later(\"P10D\", say \"later\"), advance \"P1M\", say \"slot\" }",
         "[2026-12-16] vroeg laat later slot"},
        {"at the start of a scene when nothing lies between",
         HEAD("") "scene \"a\" { later(\"P0D\", say \"gevolg\"), say \"een\", go \"b\" }\n"
                  "scene \"b\" { say \"twee\" }",
         "een gevolg twee"},
        {"by condition, in data and in a function",
         HEAD(
             "variables = { fout = false, tel = 0 }") "scene \"a\" { later({ fout = true }, say "
             "\"betrapt\"), later(function(s) return s.tel > 1 "
                                                      "end, say \"geteld\"), say \"een\", set { "
                                                      "tel = 2 }, go \"b\" }\n"
                                                      "scene \"b\" { say \"twee\", set { fout = "
                                                      "true }, advance \"P1D\", say \"drie\" }",
         "een geteld twee [2026-11-17] betrapt drie"},
        {"one that leaves for another scene does not come back",
         HEAD("") "scene \"a\" { later(\"P1D\", say \"weg\", go \"b\"), advance \"P1D\", say "
                  "\"nooit\" }\nscene \"b\" { say \"elders\" }",
         "[2026-11-17] weg elders"},
        {"put off anew each time it is passed",
         HEAD(
             "variables = { rond = 0 }") "scene \"a\" { later(\"P2D\", say \"gevolg\"), advance "
             "\"P1D\", when({ rond = 0 }, set { "
                                         "rond = 1 }, go \"a\"), advance \"P1D\", say \"slot\" }",
         "[2026-11-17] [2026-11-18] [2026-11-19] gevolg slot"},
        {"a consequence of a consequence",
         HEAD(
             "") "scene \"a\" { later(\"P1D\", say \"een\", later(\"P1D\", say \"twee\")), advance "
                 "\"P1D\", advance \"P1D\" }",
         "[2026-11-17] een [2026-11-18] twee"},
        {"time that passes within a consequence",
         HEAD("") "scene \"a\" { later(\"P1D\", advance \"P5D\", say \"een\"), later(\"P3D\", say "
                  "\"twee\"), advance \"P1D\", say \"slot\" }",
         "[2026-11-17] [2026-11-22] twee een slot"},
        {"at the last moment of the case",
         HEAD("") "scene \"a\" { later(\"P1D\", say \"nog iets\"), advance \"P2D\" }",
         "[2026-11-18] nog iets"},
        {"a scene on a day of its own, and never back",
         HEAD("") "scene \"a\" { date = \"2026-11-16\", later(\"P7D\", say \"gevolg\"), go "
                  "\"b\" }\n"
                  "scene \"b\" { date = \"2026-11-23\", say \"b\", advance \"P1D\", go \"c\" }\n"
                  "scene \"c\" { date = \"2026-11-20\", advance \"P1D\" }",
         "gevolg b [2026-11-24] [2026-11-25]"},
        {"what the rest asks of the day",
         HEAD("") "scene \"a\" { when(function(s) return s:since(\"2026-11-23\") or s:due(\"R1\") "
                  "end, say \"te vroeg\"), advance \"P7D\", when(function(s) return "
                  "s:since(\"2026-11-23\") and not s:due(\"R1\") end, say \"dag\"), advance "
                  "\"P1D\", when(function(s) return s:due(\"R1\") end, say \"termijn\") }",
         "[2026-11-23] dag [2026-11-24] termijn"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        expect_story(ROWS[i].name, ROWS[i].code, ROWS[i].story);
    }
}


static void hold_should_stop_destruction_while_it_is_in_force(void **state) {
    (void)state;
    static const struct {
        const char *name, *code, *story;
    } ROWS[] = {
        {"by its dates, first and last day included",
         NAMED(
             "h",
             "from = \"2026-11-18\", ends = \"2026-11-20\"") "local function held(s) return "
             "s:held(\"R2\") end\n"
                                                             "scene \"a\" { when(held, say \"te "
                                                             "vroeg\"), advance \"2026-11-18\", "
                                                             "when(held, say "
                                                             "\"begin\"), advance "
                                                             "\"2026-11-20\", when(held, say "
                                                             "\"eind\"), advance \"2026-11-21\", "
                                                             "when(held, say \"te laat\"), say "
                                                             "\"slot\" }",
         "[2026-11-18] begin [2026-11-20] eind [2026-11-21] slot"},
        {"frozen and released by the story, whatever its dates",
         NAMED(
             "h",
             "from = \"2027-01-01\"") "local function held(s) return s:held(\"R2\") end\n"
                                      "scene \"a\" { freeze \"h\", when(held, say \"bevroren\"), "
                                      "release \"h\", when(held, say "
                                      "\"nee\"), advance \"2027-02-01\", when(held, say "
                                      "\"nee\"), freeze \"h\", when(held, say "
                                      "\"weer\") }",
         "bevroren [2027-02-01] weer"},
        {"only the records it names",
         NAMED(
             "h",
             "from = \"2026-01-01\"") "scene \"a\" { when(function(s) return s:held(\"R1\") end, "
             "say \"nee\"), when(function(s) "
                                      "return s:held(\"R2\") end, say \"ja\") }",
         "ja"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        expect_story(ROWS[i].name, ROWS[i].code, ROWS[i].story);
    }
}


// A run of the system: the register stops it, the truth judges it.
static void run_of_the_system_should_spare_what_is_registered(void **state) {
    (void)state;
    static const struct {
        const char *name, *hold, *steps;
        bool is_gone;
        int wrongly;
    } ROWS[] = {
        {"no hold", "from = \"2027-01-01\"", "wipe { \"R2\" }", true, 0},
        {"in the register", "from = \"2026-01-01\"", "wipe { \"R2\" }", false, 0},
        {"in force, and nobody entered it", "from = \"2026-01-01\", registered = false",
         "wipe { \"R2\" }", true, 1},
        {"entered after all", "from = \"2026-01-01\", registered = false",
         "freeze \"h\", wipe { \"R2\" }", false, 0},
        {"released again", "from = \"2026-01-01\"", "release \"h\", wipe { \"R2\" }", true, 0},
        {"once is enough, and what happens later changes nothing",
         "from = \"2027-01-01\"", "wipe { \"R2\" }, freeze \"h\", wipe { \"R2\" }", true, 0},
        {"before its term is over", "from = \"2027-01-01\"", "wipe { \"R1\", \"R2\" }", true, 1},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char code[1400];
        Error error;
        snprintf(code, sizeof code,
                 HEAD("") "hold \"h\" { kind = \"woo\", title = \"t\", records = { \"R2\" }, %s }\n"
                          "scene \"a\" { %s, when(function(s) return s:destroyed(\"R2\") end, say "
                          "\"weg\") }",
                 ROWS[i].hold, ROWS[i].steps);
        Script *script = load_case_text(code, &error);
        expect_row(script, "%s: %s", ROWS[i].name, error.text);
        Run *run =
            run_new(script_scenario(script), 1, RUN_EXAM, NULL, script_hooks(script), &error);
        assert_non_null(run);
        Scoreboard board;
        run_scoreboard(run, &board);
        expect_row(run_was_destroyed(run, 1) == ROWS[i].is_gone, "%s", ROWS[i].name);
        expect_row(ROWS[i].is_gone == (run->phase == RUN_WAITING), "%s", ROWS[i].name);
        expect_row(board.wrongly_destroyed == ROWS[i].wrongly, "%s: %d", ROWS[i].name,
                   board.wrongly_destroyed);
        run_free(run);
        script_free(script);
    }
}


static void ground_should_follow_term_and_hold(void **state) {
    (void)state;
    static const struct {
        const char *kind;
        const char *records;
        Ground due, early;  // of R2, whose term has ended, and of R1, whose term has not
    } ROWS[] = {
        {"woo", "\"R1\", \"R2\"", GROUND_HOLD, GROUND_HOLD},
        {"hotspot", "\"R1\", \"R2\"", GROUND_EXCEPTION, GROUND_EXCEPTION},
        {"claim", "\"R1\"", GROUND_NONE, GROUND_HOLD},
        {"audit", "\"R2\"", GROUND_HOLD, GROUND_TERM},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char code[1200];
        Error error;
        snprintf(code, sizeof code,
                 HEAD("") "hold \"h\" { kind = \"%s\", title = \"t\", records = { %s }, from = "
                          "\"2026-01-01\" }\nscene \"a\" { say \"een\" }",
                 ROWS[i].kind, ROWS[i].records);
        Script *script = load_case_text(code, &error);
        expect_row(script, "%s: %s", ROWS[i].kind, error.text);
        Moment moment = moment_start(script_scenario(script));
        expect_row(moment_ground(&moment, 1) == ROWS[i].due, "%s: R2 %d", ROWS[i].kind,
                   (int)moment_ground(&moment, 1));
        expect_row(moment_ground(&moment, 0) == ROWS[i].early, "%s: R1 %d", ROWS[i].kind,
                   (int)moment_ground(&moment, 0));
        script_free(script);
    }
}


static void wrong_time_should_be_refused_with_its_line(void **state) {
    (void)state;
    static const struct {
        const char *code;
        int line;
        const char *text;
    } ROWS[] = {
        {HEAD("") "scene \"a\" { advance \"2W\" }", 4,
         "advance: hier hoort hoe lang, als \"P3D\" (dagen), \"P2W\" (weken), \"P6M\" (maanden) of "
         "\"P1Y\" (jaren); er staat de tekst \"2W\""},
        {HEAD("") "scene \"a\" { advance \"2026-11-16\" }", 4,
         "advance: deze dag ligt niet na het begin van de casus; tijd gaat vooruit"},
        {HEAD("") "scene \"a\" { date = \"2026-11-15\", say \"a\" }", 4,
         "scene \"a\": 'date' ligt voor het begin van de casus; tijd gaat vooruit"},
        {HEAD("") "scene \"a\" { later(\"morgen\", say \"a\") }", 4,
         "later: hier hoort hoe lang, als \"P3D\" (dagen), \"P2W\" (weken), \"P6M\" (maanden) of "
         "\"P1Y\" (jaren); er staat de tekst \"morgen\""},
        {HEAD("") "scene \"a\" { later(\"P1D\") }", 4,
         "later: na de tijd of de voorwaarde hoort een komma en wat er dan gebeurt: later(\"P6M\", "
         "say \"...\")"},
        {HEAD("") "scene \"a\" { wipe \"R1\" }", 4,
         "wipe: schrijf welke stukken: wipe { \"R1\", \"R2\" }"},
        {HEAD("") "scene \"a\" { wipe { } }", 4,
         "wipe: schrijf welke stukken: wipe { \"R1\", \"R2\" }"},
        {HEAD("") "scene \"a\" { wipe { \"R9\" } }", 4,
         "wipe: record 'R9' bestaat niet; bedoel je 'R1'?"},
        {HEAD("") "scene \"a\" { freeze \"h\" }", 4, "freeze: hold 'h' bestaat niet"},
        {HEAD("") "scene \"a\" { freeze(1) }", 4, "na freeze hoort een tekst tussen quotes"},
        {NAMED("verzoek", "from = \"2026-12-01\"") "scene \"a\" { release \"verzoekje\" }", 5,
         "release: hold 'verzoekje' bestaat niet; bedoel je 'verzoek'?"},
        {NAMED("h", "ends = \"2026-12-01\"") "scene \"a\" { say \"a\" }", 4,
         "hold \"h\": 'ends' zonder 'from': schrijf ook de eerste dag erbij"},
        {NAMED("h", "from = \"2026-12-01\", ends = \"2026-11-01\"") "scene \"a\" { say \"a\" }", 4,
         "hold \"h\": 'ends' ligt voor 'from'; draai de datums om"},
        {HEAD("") "hold \"h\" { kind = \"wob\", title = \"t\", records = { \"R1\" } }", 4,
         "hold \"h\": kind 'wob' bestaat niet; bedoel je \"woo\"? Kies uit \"woo\", "
         "\"access\", \"objection\", \"appeal\", \"claim\", \"inquiry\", \"hotspot\", "
         "\"audit\" of \"other\""},
        {HEAD("") "hold \"h\" { kind = \"woo\", title = \"t\", records = { } }", 4,
         "hold \"h\": records is leeg; schrijf records = { \"R1\", \"R2\" }"},
        {HEAD("") "hold \"h\" { kind = \"woo\", title = \"t\", records = { \"R1\", \"R1\" } }", 4,
         "hold \"h\": stuk 'R1' staat er twee keer"},
        {NAMED("h",
               "from = \"2026-12-01\"") "hold \"h\" { kind = \"woo\", title = \"t\", records = { "
                                        "\"R1\" } }",
         5, "hold \"h\": deze naam bestaat al; kies een andere"},
        {NAMED("h", "registered = \"ja\"") "scene \"a\" { say \"a\" }", 4,
         "hold \"h\": bij 'registered' hoort true of false, zonder quotes; er staat de tekst "
         "\"ja\""},
        {HEAD("facts = { Een = 1.5 }") "scene \"a\" { say \"a\" }", 1,
         "scenario \"proef\": variabele 'Een' moet true, false of een heel getal zijn"},
        {HEAD("variables = { een = 1 }, facts = { een = 1 }") "scene \"a\" { say \"a\" }", 1,
         "scenario \"proef\": 'een' staat in variables en in facts; kies een van de twee"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        assert_null(load_case_text(ROWS[i].code, &error));
        expect_row(strcmp(error.text, ROWS[i].text) == 0 && error.line == ROWS[i].line,
                   "%s: line %d: %s", ROWS[i].text, error.line, error.text);
    }
}


// A consequence that is due again the moment it ends would never let the learner on.
static void circle_of_consequences_should_be_told(void **state) {
    (void)state;
    Error error;
    Script *script = load_case_text(
        HEAD(
            "") "scene \"a\" { later(function(s) return true end, set { n = 1 }, go \"a\"), say "
            "\"x\" }",
        &error);
    assert_null(script);
    script = load_case_text(
        HEAD(
            "variables = { n = 0 }") "scene \"a\" { say \"x\", go \"b\" }\n"
                                     "scene \"b\" { later(\"P0D\", set { n = 1 }, go \"c\"), go "
                                     "\"c\" }\n"
                                     "scene \"c\" { go \"b\" }",
        &error);
    assert_non_null(script);
    Run *run = run_new(script_scenario(script), 1, RUN_EXAM, NULL, script_hooks(script), &error);
    assert_non_null(run);
    Event on = {.kind = EVENT_CONTINUE};
    assert_false(run_apply(run, &on, script_hooks(script), &error));
    assert_non_null(strstr(error.text, "loopt in een kring"));
    assert_int_equal(run->events, 0);
    run_free(run);
    script_free(script);
}


static void facts_should_start_as_they_are_given(void **state) {
    (void)state;
    Error error;
    Script *script = load_case_text(
        HEAD(
            "variables = { a = 1 }, facts = { gewist = false, punten = 3 }") "scene \"a\" { "
            "when({ gewist = true }, say \"gewist\"), say \"slot\" }",
        &error);
    assert_non_null(script);
    const Scenario *scenario = script_scenario(script);
    int values[] = {9, 1, 7};
    Run *run = run_new(scenario, 1, RUN_EXAM, values, script_hooks(script), &error);
    assert_int_equal(run_variable(run, scenario_find_variable(scenario, "a")), 1);
    assert_int_equal(run_variable(run, scenario_find_variable(scenario, "gewist")), 1);
    assert_int_equal(run_variable(run, scenario_find_variable(scenario, "punten")), 7);
    assert_string_equal(text_in(scenario->steps[run->step].text, LANGUAGE_NL), "gewist");
    assert_true(run_restart(run, 2, NULL, script_hooks(script), &error));
    assert_int_equal(run_variable(run, scenario_find_variable(scenario, "punten")), 3);
    assert_string_equal(text_in(scenario->steps[run->step].text, LANGUAGE_NL), "slot");
    run_free(run);
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(story_should_come_back_to_what_was_put_off),
        cmocka_unit_test(hold_should_stop_destruction_while_it_is_in_force),
        cmocka_unit_test(run_of_the_system_should_spare_what_is_registered),
        cmocka_unit_test(ground_should_follow_term_and_hold),
        cmocka_unit_test(wrong_time_should_be_refused_with_its_line),
        cmocka_unit_test(circle_of_consequences_should_be_told),
        cmocka_unit_test(facts_should_start_as_they_are_given),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

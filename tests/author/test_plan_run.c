// Plan run: what is told when a play goes otherwise than test.lua says, and where the story was.

#include "author/plan_run.h"

#include <stdio.h>

#include "support/expect.h"
#include "support/load_case.h"
#include "support/sample_play.h"

typedef struct Row {
    const char *code;         // what stands between the braces of play "x", from line 2 on
    const char *what, *text;  // of its first failure; NULL: all goes well
    int line;
} Row;


static void check(Case *opened, const Row *rows, size_t count) {
    for (size_t i = 0; i < count; i++) {
        char text[4096];
        Error error;
        snprintf(text, sizeof text, "play \"x\" {\n%s }", rows[i].code);
        Plan *plan = load_plan_text(text, case_scenario(opened), &error);
        if (!plan) {
            fail_msg("row %zu: %s", i, error.text);
        }
        PlanReport *report = plan_run(opened, plan);
        const PlanOutcome *out = &report->plays[0];
        if (!rows[i].what) {
            expect_row(out->failure_count == 0, "row %zu: %s", i,
                       out->failure_count > 0 ? out->failures[0].text : "");
        } else {
            expect_row(out->failure_count > 0 && report->failed == 1, "row %zu: it went well", i);
            const PlanFailure *failure = &out->failures[0];
            expect_row(strcmp(failure->what, rows[i].what) == 0 &&
                           strstr(failure->text, rows[i].text) != NULL,
                       "row %zu: \"%s\" in %s: \"%s\"", i, rows[i].text, failure->what,
                       failure->text);
            expect_row(failure->origin.line == rows[i].line, "row %zu: line %d", i,
                       failure->origin.line);
        }
        plan_report_free(report);
        plan_free(plan);
    }
}


static void a_decision_that_does_not_come_should_be_told(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {"answer \"slot\" \"door\", score = 1", "story",
         "op weg naar 'slot' (scenario.lua:60) is de casus bij 'twee' (scenario.lua:27); "
         "beantwoord die ervoor met answer, of zet er rest \"best\" voor",
         2},
        {"rest \"best\", answer \"slot\" \"door\",\nanswer \"twee\" \"best\", score = 1", "story",
         "deze beslissing is al beantwoord", 3},
        {"reach \"einde\", score = 1", "story", "op weg naar einde is de casus bij 'twee'", 2},
        {"undo \"twee\", score = 1", "story", "is hier niet terug te nemen; terug kan nu: niets",
         2},
        {"answer \"twee\" \"best\", answer \"panel\" \"brief\", undo \"twee\", score = 1", "story",
         "terug kan nu: 'panel' (scenario.lua:35)", 2},
        {"mode = \"exam\", answer \"twee\" \"best\", undo \"twee\", score = 1", "story",
         "in een toets is niets terug te nemen; haal undo weg", 2},
        {"rest \"best\", answer \"gesprek\" { \"weg\", \"doel\" }, score = 1", "story",
         "doel = asked: deze vraag kan nu niet gesteld worden", 2},
        {"rest \"worst\", answer \"slot\" \"door\", reach \"einde\", over = true", NULL, NULL, 0},
        {"rest \"best\", reach \"lak\", expect { at = \"lak\", scene = \"begin\" }, over = true",
         NULL, NULL, 0},
        {"reach \"twee\", expect { at = \"twee\" }, over = false", NULL, NULL, 0},
    };
    Case *opened = sample_kinds();
    check(opened, ROWS, sizeof ROWS / sizeof *ROWS);
    case_close(opened);
}


static void what_differs_should_be_told_in_words(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {"rest \"best\", score = 1", "score", "score: verwacht 1, kreeg 22", 1},
        {"rest \"best\", max = 1", "max", "hoogste score: verwacht 1, kreeg 22", 1},
        {"rest \"best\", percent = 99", "percent", "procent: verwacht 99, kreeg 100", 1},
        {"rest \"best\", passed = false", "passed", "geslaagd: verwacht nee, kreeg ja", 1},
        {"rest \"best\", over = false", "over", "afgelopen: verwacht nee, kreeg ja", 1},
        {"rest \"best\", indicators = { OPD_12 = 1 }", "indicators",
         "indicator OPD-12: verwacht 1, kreeg 7", 1},
        {"answer \"twee\" \"best\",\nexpect { points = 9 }", "points", "verwacht 9, kreeg 5", 3},
        {"answer \"twee\" \"best\",\nexpect { variables = { gebeld = false } }", "variables",
         "variabele gebeld: verwacht false, kreeg true", 3},
        {"expect { scene = \"einde\" }", "scene", "scène: verwacht einde, kreeg begin", 2},
        {"expect { date = \"2026-11-17\" }", "date", "verwacht 2026-11-17, kreeg 2026-11-16", 2},
        {"reach \"twee\", expect { at = \"slot\" }", "at", "wacht op: verwacht slot, kreeg twee",
         2},
        {"expect { at = \"slot\" }", "at", "kreeg geen beslissing", 2},
        {"expect { read = { \"R3\" } }", "read", "stuk R3: verwacht gelezen, kreeg niet gelezen",
         2},
        {"read \"R3\", expect { unread = { \"R3\" } }", "unread", "kreeg gelezen", 2},
        {"expect { consulted = { \"AW95-3\" } }", "consulted", "verwacht ja, kreeg nee", 2},
        {"expect { notes = 2 }", "notes", "aantekeningen: verwacht 2, kreeg 0", 2},
        {"expect { notes = { \"doos\" } }", "notes", "verwacht \"doos\", kreeg 0 andere", 2},
        {"expect { undone = 1 }", "undone", "teruggenomen: verwacht 1, kreeg 0", 2},
        {"expect { asked = { \"slot\" } }", "asked", "beslissing slot: verwacht beantwoord", 2},
        {"rest \"best\", not_asked = { \"slot\" }", "not_asked", "kreeg beantwoord", 1},
        {"consult \"AW95-3\", consult \"gemeenten-2020/11.1.6\", read \"R3\", search \"plein\",\n"
         "expect { consulted = { \"AW95-3\" }, read = { \"R3\" }, unread = { }, undone = 0 }",
         NULL, NULL, 0},
    };
    Case *opened = sample_kinds();
    check(opened, ROWS, sizeof ROWS / sizeof *ROWS);
    case_close(opened);
}


static void a_list_should_tell_what_went_and_what_stayed(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {"rest \"best\", destroyed = { \"R2\", \"R3\", \"R5\" }", "destroyed",
         "vernietigd: verwacht R2, R3, R5, kreeg R2, R3, R5, R8", 1},
        {"rest \"best\", kept = { \"R8\" }", "kept",
         "stuk R8: verwacht nog aanwezig, kreeg "
         "vernietigd",
         1},
        {"rest \"best\", wrongly_destroyed = 1", "wrongly_destroyed", "verwacht 1, kreeg 0", 1},
        {"rest \"worst\", wrongly_kept = 0", "wrongly_kept", "verwacht 0, kreeg", 1},
        {"rest \"best\", ending = \"kwijt\"", "ending", "einde: verwacht kwijt, kreeg geregeld", 1},
        {"answer \"eerste-stap\" \"best\", ending = \"kwijt\"", "ending",
         "geen einde: de casus wacht op 'vrijdag-is-vrijdag'; beantwoord die met answer", 1},
        {"rest \"best\", answer \"lijst\" { list = { R1 = \"listed\" } }, score = 1", "story",
         "over nog 6 stukken is niet besloten", 2},
        {"rest \"best\", answer \"indelen\" { R1 = \"prive\" }, score = 1", "story",
         "stukken hebben geen plaats", 2},
        {"rest \"best\", answer \"waarderen\" { R1 = { appraisal = \"V\" } }, score = 1", "story",
         "het formulier niet volledig ingevuld", 2},
    };
    Case *opened = sample_case();
    check(opened, ROWS, sizeof ROWS / sizeof *ROWS);
    case_close(opened);
}


static void a_chain_should_tell_where_it_stopped(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {"answer \"vol\" { { list = { L1 = \"except/keep\" } }, \"offer\" }, score = 1", "story",
         "offer: ", 2},
        {"answer \"vol\" { { list = { L1 = \"except/keep\" } } }, score = 1", "story",
         "nog niet klaar, maar 'nieuw'; zet er de volgende stappen bij", 2},
        {"answer \"vol\" { \"start\" }, score = 1", "story", "start/VL-2026-02: ", 2},
        {"answer \"vol\" { { roles = { petra = \"reviewer\" } }, rest = \"best\" },\n"
         "expect { destroyed = { \"L10\", \"L3\" } }, over = false",
         NULL, NULL, 0},
        {"rest \"best\", ending = \"klaar\", holds = { }", "holds",
         "holds: verwacht niets, kreeg woo-feest", 1},
    };
    Case *opened = sample_chain_case();
    check(opened, ROWS, sizeof ROWS / sizeof *ROWS);
    case_close(opened);
}


static void facts_should_start_a_play(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {"facts = { woo_gemist = true },\nexpect { variables = { woo_gemist = true } }", NULL, NULL,
         0},
        {"expect { variables = { woo_gemist = true } }", "variables",
         "variabele woo_gemist: verwacht true, kreeg false", 2},
    };
    Case *opened = sample_case_in("woo-verzoek-golfslag");
    check(opened, ROWS, sizeof ROWS / sizeof *ROWS);
    case_close(opened);
}


static void a_wrong_score_should_say_where_points_were_missed(void **state) {
    (void)state;
    Case *opened = sample_kinds();
    Error error;
    Plan *plan =
        load_plan_text("play \"x\" { rest \"best\", answer \"panel\" \"brief\", score = 22 }",
                       case_scenario(opened), &error);
    assert_non_null(plan);
    PlanReport *report = plan_run(opened, plan);
    assert_int_equal(report->plays[0].score, 20);
    assert_int_equal(report->plays[0].max, 22);
    assert_string_equal(report->plays[0].failures[0].details,
                        "  2 van   4  panel (scenario.lua:35)\nalle punten: 4 beslissingen\n");
    plan_report_free(report);
    plan_free(plan);
    case_close(opened);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_decision_that_does_not_come_should_be_told),
        cmocka_unit_test(what_differs_should_be_told_in_words),
        cmocka_unit_test(a_list_should_tell_what_went_and_what_stayed),
        cmocka_unit_test(a_chain_should_tell_where_it_stopped),
        cmocka_unit_test(facts_should_start_a_play),
        cmocka_unit_test(a_wrong_score_should_say_where_points_were_missed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

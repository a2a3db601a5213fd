// mark: hits less false marks out of all that is right; marks go on and off until they are handed
// in.

#include "core/decision_kinds.h"
#include "support/expect.h"
#include "support/load_case.h"

enum { PASSAGES = 4 };  // the first two are right

static const char CASE[] =
    "scenario \"casus\" { version = \"1\", title = \"t\", date = \"2026-11-16\",\n"
    "  framework = \"kader\", schedule = \"lijst\" }\n"
    "record \"R1\" { title = \"r\", page = \"aap noot mies wim zus\" }\n"
    "scene \"s\" { mark \"x\" { ask = \"?\", record = \"R1\", earns = { OPD_01 = 4 },\n"
    "  passage \"a\" { \"aap\", right = true }, passage \"b\" { \"noot\", right = true },\n"
    "  passage \"c\" { \"mies\" }, passage \"d\" { \"wim\" } } }\n";


static Script *open_case(void) {
    Error error;
    Script *script = load_case_text(CASE, &error);
    if (!script) {
        fail_msg("%s", error.text);
    }
    return script;
}


static bool give(const Script *script, int *cells, EventKind kind, int part, int value,
                 Outcome *outcome, Error *error) {
    Moment moment = moment_start(script_scenario(script));
    Event event = {kind, 0, part, value, NULL};
    *outcome = OUTCOME_NONE;
    return DECISION_MARK_RULES.accept(&moment, &moment.scenario->decisions[0], cells, &event,
                                      outcome, error);
}


static void marks_should_go_on_and_off(void **state) {
    (void)state;
    Script *script = open_case();
    int cells[PASSAGES] = {-1, -1, -1, -1};
    Outcome outcome;
    Error error;
    assert_false(give(script, cells, EVENT_SUBMIT, 0, 0, &outcome, &error));
    expect_part(error.text, "nog niets gemarkeerd");
    assert_true(give(script, cells, EVENT_ANSWER, 2, 1, &outcome, &error));
    assert_true(mark_is_marked(cells, 2) && !outcome.is_made);
    assert_true(give(script, cells, EVENT_ANSWER, 2, 0, &outcome, &error));
    assert_false(mark_is_marked(cells, 2));
    assert_false(give(script, cells, EVENT_SUBMIT, 0, 0, &outcome, &error));
    assert_true(give(script, cells, EVENT_ANSWER, 0, 1, &outcome, &error));
    assert_true(give(script, cells, EVENT_SUBMIT, 0, 0, &outcome, &error));
    assert_true(outcome.is_made);
    assert_false(give(script, cells, EVENT_ANSWER, PASSAGES, 1, &outcome, &error));
    assert_false(give(script, cells, EVENT_ANSWER, -1, 1, &outcome, &error));
    assert_false(give(script, cells, EVENT_ANSWER, 0, 2, &outcome, &error));
    assert_int_equal(error.code, ERROR_REFUSED);
    script_free(script);
}


static void score_should_take_false_marks_off(void **state) {
    (void)state;
    static const struct {
        int cells[PASSAGES];
        int hits, misses, wrong, raw;
    } ROWS[] = {
        {{1, 1, -1, 0}, 2, 0, 0, 4},  {{1, 0, 0, 0}, 1, 1, 0, 2}, {{1, 1, 1, 0}, 2, 0, 1, 2},
        {{1, -1, 1, -1}, 1, 1, 1, 0}, {{0, 0, 1, 1}, 0, 2, 2, 0}, {{1, 1, 1, 1}, 2, 0, 2, 0},
    };
    Script *script = open_case();
    const Scenario *scenario = script_scenario(script);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Score score = {.count = 0};
        MarkCount count = mark_count(&scenario->decisions[0], ROWS[i].cells);
        DECISION_MARK_RULES.score(scenario, &scenario->decisions[0], ROWS[i].cells, &score);
        expect_row(count.hits == ROWS[i].hits && count.misses == ROWS[i].misses &&
                       count.wrong == ROWS[i].wrong,
                   "row %zu", i);
        expect_row(score_raw(&score) == ROWS[i].raw, "row %zu: %d", i, score_raw(&score));
        expect_row(score_max(&score) == 4, "row %zu", i);
    }
    script_free(script);
}


static void document_should_count_as_read(void **state) {
    (void)state;
    Script *script = open_case();
    Error error;
    Run *run = run_new(script_scenario(script), 1, RUN_EXAM, NULL, NULL, &error);
    assert_non_null(run);
    assert_true(run_has_read(run, 0));
    run_free(run);
    script_free(script);
}


static void policies_should_end_and_be_what_they_are_called(void **state) {
    (void)state;
    Script *script = open_case();
    for (int seed = 1; seed <= 90; seed++) {
        Error error;
        Policy policy = (Policy)(seed % POLICY_COUNT);
        Run *run = play_case(script, policy, (uint64_t)seed, RUN_EXAM, &error);
        assert_non_null(run);
        Score score;
        run_score(run, 0, &score);
        expect_row(policy != POLICY_BEST || score_raw(&score) == 4, "seed %d", seed);
        expect_row(policy != POLICY_WORST || score_raw(&score) == 0, "seed %d", seed);
        run_free(run);
    }
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_should_go_on_and_off),
        cmocka_unit_test(score_should_take_false_marks_off),
        cmocka_unit_test(document_should_count_as_read),
        cmocka_unit_test(policies_should_end_and_be_what_they_are_called),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

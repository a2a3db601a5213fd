// ask: a question that needs another waits for it, one that closes ends the talk, and the score is
// what was brought out of what could have been.

#include "core/decision_kinds.h"
#include "support/expect.h"
#include "support/load_case.h"

enum { A, B, C, D, E, TURNS = 3 };

static const char CASE[] =
    "scenario \"casus\" { version = \"1\", title = \"t\", date = \"2026-11-16\",\n"
    "  framework = \"kader\", schedule = \"lijst\", variables = { a = false, e = false } }\n"
    "person \"p\" { name = \"P\", role = \"r\" }\n"
    "scene \"s\" { ask \"x\" { ask = \"?\", with = \"p\", turns = 3,\n"
    "  question \"a\" { \"a?\", answer = \"A\", set = { a = true } },\n"
    "  question \"b\" { \"b?\", answer = \"B\", earns = { OPD_01 = 5 }, needs = { \"a\" } },\n"
    "  question \"c\" { \"c?\", answer = \"C\", earns = { OPD_02 = 2 } },\n"
    "  question \"d\" { \"d?\", answer = \"D\", earns = { OPD_03 = 1 } },\n"
    "  question \"e\" { \"e?\", answer = \"E\", earns = { OPD_02 = 3 }, closes = true,\n"
    "    set = { e = true } } } }\n";


static Script *open_case(void) {
    Error error;
    Script *script = load_case_text(CASE, &error);
    if (!script) {
        fail_msg("%s", error.text);
    }
    return script;
}


static bool give(const Script *script, int *cells, EventKind kind, int part, bool *is_made,
                 Error *error) {
    Moment moment = moment_start(script_scenario(script));
    Event event = {kind, 0, part, 0, NULL};
    Outcome outcome = OUTCOME_NONE;
    bool ok = DECISION_ASK_RULES.accept(&moment, &moment.scenario->decisions[0], cells, &event,
                                        &outcome, error);
    *is_made = outcome.is_made;
    return ok;
}


static void questions_should_open_and_close_the_talk(void **state) {
    (void)state;
    Script *script = open_case();
    const Decision *decision = &script_scenario(script)->decisions[0];
    int cells[TURNS] = {-1, -1, -1};
    bool is_made;
    Error error;
    assert_false(give(script, cells, EVENT_SUBMIT, 0, &is_made, &error));
    expect_part(error.text, "nog niets gevraagd");
    assert_false(ask_is_open(decision, cells, B));
    assert_false(give(script, cells, EVENT_ANSWER, B, &is_made, &error));
    assert_int_equal(error.code, ERROR_REFUSED);
    assert_true(give(script, cells, EVENT_ANSWER, A, &is_made, &error));
    assert_true(ask_is_open(decision, cells, B) && !ask_is_open(decision, cells, A));
    assert_true(give(script, cells, EVENT_ANSWER, E, &is_made, &error));
    assert_false(is_made);
    assert_true(ask_is_ended(decision, cells));
    assert_false(give(script, cells, EVENT_ANSWER, B, &is_made, &error));
    assert_int_equal(ask_turn(decision, cells), 2);
    assert_int_equal(ask_asked(decision, cells, 1), E);
    assert_true(give(script, cells, EVENT_SUBMIT, 0, &is_made, &error));
    assert_true(is_made);
    static const int WRONG[] = {-1, 5, A};
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        expect_row(!give(script, cells, EVENT_ANSWER, WRONG[i], &is_made, &error), "row %zu", i);
    }
    script_free(script);
}


static void talk_should_end_when_the_turns_are_over(void **state) {
    (void)state;
    Script *script = open_case();
    const Decision *decision = &script_scenario(script)->decisions[0];
    int cells[TURNS] = {-1, -1, -1};
    bool is_made;
    Error error;
    for (int question = A; question <= C; question++) {
        assert_false(ask_is_ended(decision, cells));
        assert_true(give(script, cells, EVENT_ANSWER, question, &is_made, &error));
    }
    assert_true(ask_is_ended(decision, cells));
    assert_false(give(script, cells, EVENT_ANSWER, D, &is_made, &error));
    script_free(script);
}


// The best three: a, b and then e (8); with c instead of e it is 7.
static void best_talk_should_be_what_can_be_reached(void **state) {
    (void)state;
    static const struct {
        unsigned set;
        bool is_reachable;
    } ROWS[] = {
        {1u << A, true},
        {1u << B, false},
        {1u << E, true},
        {1u << A | 1u << B, true},
        {1u << B | 1u << C, false},
        {1u << C | 1u << E, true},
        {1u << A | 1u << B | 1u << E, true},
        {0xFu, false},
        {0, false},
    };
    Script *script = open_case();
    const Decision *decision = &script_scenario(script)->decisions[0];
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        expect_row(ask_is_reachable(decision, ROWS[i].set) == ROWS[i].is_reachable, "row %zu", i);
    }
    assert_int_equal(ask_best(decision), 1u << A | 1u << B | 1u << E);
    script_free(script);
}


static void score_should_be_the_sum_out_of_the_best(void **state) {
    (void)state;
    static const struct {
        int cells[TURNS];
        int raw;
    } ROWS[] = {{{A, B, E}, 8}, {{C, D, A}, 3}, {{A, -1, -1}, 0}, {{C, E, -1}, 5}, {{D, A, B}, 6}};
    Script *script = open_case();
    const Scenario *scenario = script_scenario(script);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Score score = {.count = 0};
        DECISION_ASK_RULES.score(scenario, &scenario->decisions[0], ROWS[i].cells, &score);
        expect_row(score_raw(&score) == ROWS[i].raw, "row %zu: %d", i, score_raw(&score));
        expect_row(score_max(&score) == 8, "row %zu: %d", i, score_max(&score));
    }
    script_free(script);
}


static void what_was_asked_should_set_its_variables(void **state) {
    (void)state;
    Script *script = open_case();
    Error error;
    Run *run = play_case(script, POLICY_BEST, 1, RUN_EXAM, &error);
    assert_non_null(run);
    assert_int_equal(run_variable(run, 0), 1);
    assert_int_equal(run_variable(run, 1), 1);
    run_free(run);
    run = play_case(script, POLICY_WORST, 1, RUN_PRACTICE, &error);
    assert_non_null(run);
    assert_int_equal(run_variable(run, 1), 0);
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
        expect_row(policy != POLICY_BEST || score_raw(&score) == 8, "seed %d", seed);
        expect_row(policy != POLICY_WORST || score_raw(&score) == 0, "seed %d", seed);
        run_free(run);
    }
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(questions_should_open_and_close_the_talk),
        cmocka_unit_test(talk_should_end_when_the_turns_are_over),
        cmocka_unit_test(best_talk_should_be_what_can_be_reached),
        cmocka_unit_test(score_should_be_the_sum_out_of_the_best),
        cmocka_unit_test(what_was_asked_should_set_its_variables),
        cmocka_unit_test(policies_should_end_and_be_what_they_are_called),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

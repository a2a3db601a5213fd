// choose: points of its own, several answers out of the best set, the votes of a panel.

#include <stdio.h>

#include "core/decision_kinds.h"
#include "support/expect.h"
#include "support/load_case.h"
#include "support/sample_scenario.h"

#define HEAD                                                                                       \
    "scenario \"casus\" { version = \"1\", title = \"t\", date = \"2026-11-16\", variables = "     \
    "{ a = false, b = false }, framework = \"kader\", schedule = \"lijst\" }\n"

static const char SEVERAL[] =
    HEAD "scene \"s\" { choose \"x\" { ask = \"?\", pick = 2,\n"
         "  option \"a\" { \"a\", earns = { OPD_01 = 3 }, set = { a = true } },\n"
         "  option \"b\" { \"b\", earns = { OPD_02 = 2 }, set = { b = true } },\n"
         "  option \"c\" { \"c\", earns = { OPD_01 = 1 } }, option \"d\" { \"d\" } } }\n";

static const char PANEL[] =
    HEAD "scene \"s\" { choose \"x\" { ask = \"?\", earns = { OPD_01 = 4, OPD_02 = 2 },\n"
         "  option \"a\" { \"a\", votes = 4 }, option \"b\" { \"b\", votes = 7 },\n"
         "  option \"c\" { \"c\", votes = 0 } } }\n";


static Script *open_case(const char *text) {
    Error error;
    Script *script = load_case_text(text, &error);
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
    return DECISION_CHOOSE_RULES.accept(&moment, &moment.scenario->decisions[0], cells, &event,
                                        outcome, error);
}


static void option_should_earn_its_points_of_the_most_possible(void **state) {
    (void)state;
    static const struct {
        int option, first, second;  // points for indicators 0 and 2
    } ROWS[] = {{SAMPLE_GOOD, 3, 2}, {SAMPLE_HALF, 1, 0}, {SAMPLE_BAD, 0, 0}};
    Scenario *scenario = sample_scenario();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Score score = {.count = 0};
        DECISION_CHOOSE_RULES.score(scenario, &scenario->decisions[SAMPLE_START], &ROWS[i].option,
                                    &score);
        assert_int_equal(score.count, 2);
        assert_int_equal(score.evidence[0].indicator, 0);
        assert_int_equal(score.evidence[0].raw, ROWS[i].first);
        assert_int_equal(score.evidence[0].max, 3);
        assert_int_equal(score.evidence[1].indicator, 2);
        assert_int_equal(score.evidence[1].raw, ROWS[i].second);
        assert_int_equal(score.evidence[1].max, 2);
    }
    scenario_free(scenario);
}


static void one_answer_should_decide_at_once(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    for (int option = 0; option < 3; option++) {
        int cell = -1;
        Moment moment = moment_start(scenario);
        Outcome outcome = OUTCOME_NONE;
        Error error;
        Event event = {EVENT_ANSWER, SAMPLE_START, 0, option, NULL};
        assert_true(DECISION_CHOOSE_RULES.accept(&moment, &scenario->decisions[SAMPLE_START], &cell,
                                                 &event, &outcome, &error));
        assert_true(outcome.is_made);
        assert_int_equal(cell, option);
    }
    scenario_free(scenario);
}


static void several_should_be_toggled_and_then_submitted(void **state) {
    (void)state;
    Script *script = open_case(SEVERAL);
    const Decision *decision = &script_scenario(script)->decisions[0];
    int cells[4] = {-1, -1, -1, -1};
    Outcome outcome;
    Error error;
    assert_false(decision_is_single(decision));
    assert_true(give(script, cells, EVENT_ANSWER, 3, 1, &outcome, &error));
    assert_false(outcome.is_made);
    assert_false(give(script, cells, EVENT_SUBMIT, 0, 0, &outcome, &error));
    assert_string_equal(error.text, "kies er 2; nu heb je er 1");
    assert_true(give(script, cells, EVENT_ANSWER, 0, 1, &outcome, &error));
    assert_false(give(script, cells, EVENT_ANSWER, 1, 1, &outcome, &error));
    expect_part(error.text, "haal er eerst een weg");
    assert_true(give(script, cells, EVENT_ANSWER, 0, 1, &outcome, &error));
    assert_true(give(script, cells, EVENT_ANSWER, 3, 0, &outcome, &error));
    assert_true(give(script, cells, EVENT_ANSWER, 1, 1, &outcome, &error));
    assert_true(give(script, cells, EVENT_SUBMIT, 0, 0, &outcome, &error));
    assert_true(outcome.is_made);
    assert_true(choose_has_taken(decision, cells, 0) && choose_has_taken(decision, cells, 1));
    static const int WRONG[][2] = {{-1, 1}, {4, 1}, {0, 2}, {0, -1}};
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        expect_row(!give(script, cells, EVENT_ANSWER, WRONG[i][0], WRONG[i][1], &outcome, &error),
                   "row %zu", i);
        expect_row(error.code == ERROR_REFUSED, "row %zu", i);
    }
    script_free(script);
}


static void several_should_score_their_sum_out_of_the_best_set(void **state) {
    (void)state;
    static const struct {
        int cells[4];
        int raw;
    } ROWS[] = {{{1, 1, -1, -1}, 5}, {{1, -1, 1, -1}, 4}, {{-1, 1, 0, 1}, 2}, {{0, 0, 1, 1}, 1}};
    Script *script = open_case(SEVERAL);
    const Scenario *scenario = script_scenario(script);
    assert_int_equal(choose_best(&scenario->decisions[0]), 3);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Score score = {.count = 0};
        DECISION_CHOOSE_RULES.score(scenario, &scenario->decisions[0], ROWS[i].cells, &score);
        expect_row(score_raw(&score) == ROWS[i].raw, "row %zu: %d", i, score_raw(&score));
        expect_row(score_max(&score) == 5, "row %zu: %d", i, score_max(&score));
    }
    script_free(script);
}


static void every_picked_option_should_set_its_variables(void **state) {
    (void)state;
    static const int PICKS[][2] = {{0, 1}, {0, 3}, {2, 3}};
    Script *script = open_case(SEVERAL);
    for (size_t i = 0; i < sizeof PICKS / sizeof *PICKS; i++) {
        Error error;
        Run *run = run_new(script_scenario(script), 1, RUN_EXAM, NULL, NULL, &error);
        assert_non_null(run);
        sample_do(run, (Event){EVENT_ANSWER, 0, PICKS[i][0], 1, NULL});
        sample_do(run, (Event){EVENT_ANSWER, 0, PICKS[i][1], 1, NULL});
        sample_do(run, (Event){.kind = EVENT_SUBMIT});
        expect_row(run_variable(run, 0) == (PICKS[i][0] == 0), "row %zu", i);
        expect_row(run_variable(run, 1) == (PICKS[i][1] == 1), "row %zu", i);
        assert_int_equal(run->phase, RUN_OVER);
        run_free(run);
    }
    script_free(script);
}


static void panel_should_give_the_share_of_the_most_chosen(void **state) {
    (void)state;
    static const struct {
        int option, raw[2];
    } ROWS[] = {{0, {2, 1}}, {1, {4, 2}}, {2, {0, 0}}};  // 4/7 of 4 and of 2, rounded
    Script *script = open_case(PANEL);
    const Scenario *scenario = script_scenario(script);
    assert_int_equal(scenario->decisions[0].panel, 11);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Score score = {.count = 0};
        DECISION_CHOOSE_RULES.score(scenario, &scenario->decisions[0], &ROWS[i].option, &score);
        expect_row(score.evidence[0].raw == ROWS[i].raw[0] && score.evidence[0].max == 4,
                   "row %zu: %d", i, score.evidence[0].raw);
        expect_row(score.evidence[1].raw == ROWS[i].raw[1] && score.evidence[1].max == 2,
                   "row %zu: %d", i, score.evidence[1].raw);
        assert_string_equal(score.evidence[0].rule, "panel");
    }
    script_free(script);
}


// Worked out by hand: votes ÷ votes of the modal answer, of 5 and of 2 points, rounded half up.
static void panel_key_should_be_as_by_hand(void **state) {
    (void)state;
    static const struct {
        int votes[3];
        int panel;
        int five[3], two[3];  // points of each answer
    } ROWS[] = {
        {{6, 3, 1}, 10, {5, 3, 1}, {2, 1, 0}},   // 5×3/6 = 2.5, 5×1/6 = 0.83; 2×1/6 = 0.33
        {{5, 5, 3}, 13, {5, 5, 3}, {2, 2, 1}},   // two modal answers: both all; 5×3/5 = 3, 1.2
        {{4, 4, 4}, 12, {5, 5, 5}, {2, 2, 2}},   // all are modal
        {{9, 0, 0}, 9, {5, 0, 0}, {2, 0, 0}},    // nobody chose the others
        {{0, 1, 0}, 1, {0, 5, 0}, {0, 2, 0}},    // one expert
        {{1, 9, 2}, 12, {1, 5, 1}, {0, 2, 0}},   // 0.56, 1.11; 0.22, 0.44
        {{7, 11, 4}, 22, {3, 5, 2}, {1, 2, 1}},  // 3.18, 1.82; 1.27, 0.73
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char text[1000];
        snprintf(text, sizeof text,
                 HEAD
                 "scene \"s\" { choose \"x\" { ask = \"?\", earns = { OPD_01 = 5, OPD_02 = 2 },"
                 " option \"a\" { \"a\", votes = %d }, option \"b\" { \"b\", votes = %d },"
                 " option \"c\" { \"c\", votes = %d } } }\n",
                 ROWS[i].votes[0], ROWS[i].votes[1], ROWS[i].votes[2]);
        Script *script = open_case(text);
        const Scenario *scenario = script_scenario(script);
        expect_row(scenario->decisions[0].panel == ROWS[i].panel, "row %zu", i);
        for (int option = 0; option < 3; option++) {
            Score score = {.count = 0};
            DECISION_CHOOSE_RULES.score(scenario, &scenario->decisions[0], &option, &score);
            expect_row(score.evidence[0].raw == ROWS[i].five[option] &&
                           score.evidence[1].raw == ROWS[i].two[option],
                       "row %zu, option %d: %d and %d", i, option, score.evidence[0].raw,
                       score.evidence[1].raw);
            expect_row(score_max(&score) == 7, "row %zu", i);
        }
        script_free(script);
    }
}


static void words_should_be_read_back_as_they_were_written(void **state) {
    (void)state;
    Script *script = open_case(SEVERAL);
    const Scenario *scenario = script_scenario(script);
    const Decision *decision = &scenario->decisions[0];
    for (int i = 0; i < 8; i++) {
        EventWords words = {"", ""};
        Event event = {EVENT_ANSWER, 0, i / 2, i % 2, NULL};
        Event back = {EVENT_ANSWER, 0, -9, -9, NULL};
        DECISION_CHOOSE_RULES.write(scenario, decision, &event, &words);
        assert_true(DECISION_CHOOSE_RULES.read(scenario, decision, &words, &back));
        assert_int_equal(back.part, event.part);
        assert_int_equal(back.value, event.value);
    }
    static const char *const WRONG[][2] = {{"z", "picked"}, {"a", "x"}, {"", "picked"}};
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        EventWords words;
        Event back = {.kind = EVENT_ANSWER};
        snprintf(words.part, sizeof words.part, "%s", WRONG[i][0]);
        snprintf(words.value, sizeof words.value, "%s", WRONG[i][1]);
        expect_row(!DECISION_CHOOSE_RULES.read(scenario, decision, &words, &back), "row %zu", i);
    }
    script_free(script);
}


static void policies_should_end_and_be_what_they_are_called(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int best, worst;
    } ROWS[] = {{SEVERAL, 5, 1}, {PANEL, 6, 0}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Script *script = open_case(ROWS[i].text);
        for (int seed = 1; seed <= 60; seed++) {
            Error error;
            Policy policy = (Policy)(seed % POLICY_COUNT);
            Run *run = play_case(script, policy, (uint64_t)seed, RUN_EXAM, &error);
            assert_non_null(run);
            Score score;
            run_score(run, 0, &score);
            int raw = score_raw(&score);
            expect_row(policy != POLICY_BEST || raw == ROWS[i].best, "row %zu: %d", i, raw);
            expect_row(policy != POLICY_WORST || raw == ROWS[i].worst, "row %zu: %d", i, raw);
            run_free(run);
        }
        script_free(script);
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(option_should_earn_its_points_of_the_most_possible),
        cmocka_unit_test(one_answer_should_decide_at_once),
        cmocka_unit_test(several_should_be_toggled_and_then_submitted),
        cmocka_unit_test(several_should_score_their_sum_out_of_the_best_set),
        cmocka_unit_test(every_picked_option_should_set_its_variables),
        cmocka_unit_test(panel_should_give_the_share_of_the_most_chosen),
        cmocka_unit_test(panel_key_should_be_as_by_hand),
        cmocka_unit_test(words_should_be_read_back_as_they_were_written),
        cmocka_unit_test(policies_should_end_and_be_what_they_are_called),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

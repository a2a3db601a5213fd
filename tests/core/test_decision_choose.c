// choose: an option earns its own points of the most that any option can earn.

#include "support/expect.h"
#include "support/sample_scenario.h"


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


static void answer_should_decide_at_once(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    for (int option = 0; option < 3; option++) {
        int cell = -1;
        bool done = false;
        Error error;
        Event event = {EVENT_ANSWER, SAMPLE_START, 0, option, NULL};
        assert_true(sample_accept(scenario, &scenario->decisions[SAMPLE_START], &cell, &event,
                                  &done, &error));
        assert_true(done);
        assert_int_equal(cell, option);
    }
    scenario_free(scenario);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(option_should_earn_its_points_of_the_most_possible),
        cmocka_unit_test(answer_should_decide_at_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

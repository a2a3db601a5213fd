// Scenario and framework: things are found by their id, and only by their whole id.

#include "support/expect.h"
#include "support/sample_scenario.h"


static void things_should_be_found_by_their_whole_id(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    const Decision *start = &scenario->decisions[SAMPLE_START];
    assert_int_equal(scenario_find_decision(scenario, "start"), SAMPLE_START);
    assert_int_equal(scenario_find_decision(scenario, "terugblik"), SAMPLE_REFLECT);
    assert_int_equal(scenario_find_record(scenario, "R7"), SAMPLE_R7);
    assert_int_equal(scenario_find_variable(scenario, "seen"), SAMPLE_SEEN);
    assert_int_equal(option_find(start->options, start->option_count, "slecht"), SAMPLE_BAD);
    static const char *const OTHERS[] = {"", "star", "starts", "Start", "R70", "R"};
    for (size_t i = 0; i < sizeof OTHERS / sizeof *OTHERS; i++) {
        assert_int_equal(scenario_find_decision(scenario, OTHERS[i]), -1);
        assert_int_equal(scenario_find_record(scenario, OTHERS[i]), -1);
        assert_int_equal(scenario_find_variable(scenario, OTHERS[i]), -1);
        assert_int_equal(option_find(start->options, start->option_count, OTHERS[i]), -1);
    }
    scenario_free(scenario);
}


static void indicator_should_be_found_with_a_dash_or_an_underscore(void **state) {
    (void)state;
    static const struct {
        const char *id;
        int found;
    } ROWS[] = {
        {"OPD-01", 0}, {"OPD_01", 0},   {"BDV_01", 2},  {"BDV-01", 2}, {"OPD-0", -1},
        {"OPD", -1},   {"OPD-011", -1}, {"opd-01", -1}, {"", -1},      {"OPD 01", -1},
    };
    Scenario *scenario = sample_scenario();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        expect_row(framework_find(scenario->framework, ROWS[i].id) == ROWS[i].found, "%s",
                   ROWS[i].id);
    }
    scenario_free(scenario);
}


static void freeing_nothing_should_be_allowed(void **state) {
    (void)state;
    scenario_free(NULL);
    framework_free(NULL);
    schedule_free(NULL);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(things_should_be_found_by_their_whole_id),
        cmocka_unit_test(indicator_should_be_found_with_a_dash_or_an_underscore),
        cmocka_unit_test(freeing_nothing_should_be_allowed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

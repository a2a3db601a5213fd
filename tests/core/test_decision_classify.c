// classify: the right class earns all, another class of the same branch half, another branch
// nothing.

#include "core/decision_kinds.h"
#include "support/expect.h"
#include "support/sample_scenario.h"


static const DecisionRules *const RULES = &DECISION_CLASSIFY_RULES;


static bool give(const Scenario *scenario, int *cells, EventKind kind, int part, int value,
                 bool *done, Error *error) {
    const Decision *decision = &scenario->decisions[SAMPLE_CLASSIFY];
    Event event = {kind, SAMPLE_CLASSIFY, part, value, NULL};
    *done = false;
    return sample_accept(scenario, decision, cells, &event, done, error);
}


static void score_should_follow_class_and_branch(void **state) {
    (void)state;
    // The keys are tender, repair (both under roads) and people. Six units earn six points.
    static const struct {
        int classes[3];
        int raw;
    } ROWS[] = {
        {{SAMPLE_TENDER, SAMPLE_REPAIR, SAMPLE_PEOPLE}, 6},
        {{SAMPLE_ROADS, SAMPLE_REPAIR, SAMPLE_PEOPLE}, 5},   // the parent is the same branch
        {{SAMPLE_REPAIR, SAMPLE_TENDER, SAMPLE_PEOPLE}, 4},  // both in the other's class
        {{SAMPLE_PEOPLE, SAMPLE_REPAIR, SAMPLE_PEOPLE}, 4},
        {{SAMPLE_TENDER, SAMPLE_REPAIR, SAMPLE_TENDER}, 4},
        {{SAMPLE_PEOPLE, SAMPLE_PEOPLE, SAMPLE_PEOPLE}, 2},
        {{SAMPLE_PEOPLE, SAMPLE_PEOPLE, SAMPLE_ROADS}, 0},
    };
    Scenario *scenario = sample_scenario();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Score score = {.count = 0};
        RULES->score(scenario, &scenario->decisions[SAMPLE_CLASSIFY], ROWS[i].classes, &score);
        expect_row(score_raw(&score) == ROWS[i].raw, "row %zu: %d", i, score_raw(&score));
        expect_row(score_max(&score) == 6 && score.count == 1, "row %zu", i);
        assert_string_equal(score.evidence[0].rule, "classify");
    }
    scenario_free(scenario);
}


// What one record earned, for whom tells of it.
static void each_record_should_have_its_own_worth(void **state) {
    (void)state;
    static const int CLASSES[] = {SAMPLE_ROADS, SAMPLE_REPAIR, SAMPLE_TENDER};
    static const int WORTHS[] = {CLASSIFY_SAME_BRANCH, CLASSIFY_RIGHT, CLASSIFY_ELSEWHERE};
    Scenario *scenario = sample_scenario();
    for (int i = 0; i < 3; i++) {
        assert_int_equal(
            classify_worth(scenario, &scenario->decisions[SAMPLE_CLASSIFY], CLASSES, i),
            WORTHS[i]);
    }
    scenario_free(scenario);
}


static void record_should_be_placed_moved_and_taken_back_until_submit(void **state) {
    (void)state;
    int cells[3] = {-1, -1, -1};
    bool done;
    Error error;
    Scenario *scenario = sample_scenario();
    assert_true(give(scenario, cells, EVENT_ANSWER, 0, SAMPLE_PEOPLE, &done, &error));
    assert_true(give(scenario, cells, EVENT_ANSWER, 0, SAMPLE_TENDER, &done, &error));
    assert_int_equal(cells[0], SAMPLE_TENDER);
    assert_true(give(scenario, cells, EVENT_ANSWER, 1, SAMPLE_REPAIR, &done, &error));
    assert_false(give(scenario, cells, EVENT_SUBMIT, 0, 0, &done, &error));
    expect_part(error.text, "1 stukken");
    assert_true(give(scenario, cells, EVENT_ANSWER, 2, SAMPLE_ROADS, &done, &error));
    assert_true(give(scenario, cells, EVENT_ANSWER, 1, -1, &done, &error));
    assert_false(give(scenario, cells, EVENT_SUBMIT, 0, 0, &done, &error));
    assert_true(give(scenario, cells, EVENT_ANSWER, 1, SAMPLE_ROADS, &done, &error));
    assert_false(done);
    assert_true(give(scenario, cells, EVENT_SUBMIT, 0, 0, &done, &error));
    assert_true(done);
    scenario_free(scenario);
}


static void scheme_of_one_class_should_still_be_playable(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    const Decision *decision = &scenario->decisions[SAMPLE_CLASSIFY];
    scenario->schemes[0].class_count = 1;
    for (int i = 0; i < 3; i++) {
        decision->keys[i] = SAMPLE_ROADS;
    }
    for (int policy = 0; policy < POLICY_COUNT; policy++) {
        int cells[3] = {-1, -1, -1};
        Rng rng = rng_from_seed(1);
        Event event = sample_propose(scenario, decision, cells, (Policy)policy, &rng);
        assert_int_equal(event.kind, EVENT_ANSWER);
        assert_int_equal(event.value, SAMPLE_ROADS);
    }
    scenario_free(scenario);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(score_should_follow_class_and_branch),
        cmocka_unit_test(each_record_should_have_its_own_worth),
        cmocka_unit_test(record_should_be_placed_moved_and_taken_back_until_submit),
        cmocka_unit_test(scheme_of_one_class_should_still_be_playable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

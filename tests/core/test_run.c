// Run: how events move a run through the steps, what is refused, and that refusing changes nothing.

#include <stdlib.h>

#include "archive/appraisal.h"
#include "base/memory.h"
#include "support/expect.h"
#include "support/sample_scenario.h"


static Run *start(const Scenario *scenario, RunMode mode) {
    Error error;
    Run *run = run_new(scenario, 42, mode, NULL, NULL, &error);
    if (!run) {
        fail_msg("the run does not start: %s", error.text);
    }
    return run;
}


// Keeps the bytes of a run, to compare them after an event that may not change anything.
static Run *picture_of(const Run *run) {
    size_t size = run_size(run->scenario);
    return memcpy(memory_new(1, size), run, size);
}


static void expect_refused(Run *run, Event event, const Hooks *hooks, ErrorCode code,
                           const char *name) {
    Error error;
    Run *before = picture_of(run);
    expect_row(!run_apply(run, &event, hooks, &error), "%s", name);
    expect_row(error.code == code, "%s (code %d)", name, error.code);
    expect_row(error.text[0] != '\0', "%s", name);
    expect_row(memcmp(before, run, run_size(run->scenario)) == 0, "%s", name);
    free(before);
}


static void run_should_wait_at_the_first_step_for_the_learner(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    Run *run = start(scenario, RUN_PRACTICE);
    assert_int_equal(run->step, 0);
    assert_int_equal(run->phase, RUN_WAITING);
    assert_int_equal(run->scene, 0);
    assert_int_equal(run->shown, -1);
    assert_int_equal(run->ending, -1);
    assert_int_equal(run->events, 0);
    assert_int_equal(run_decision(run), -1);
    assert_int_equal(run_variable(run, SAMPLE_SEEN), 3);
    run_free(run);
    scenario_free(scenario);
}


static void continue_should_show_note_and_set_on_its_way_to_the_question(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    Run *run = start(scenario, RUN_PRACTICE);
    assert_false(run_has_read(run, SAMPLE_R1));
    assert_false(run_has_note(run, 2));
    sample_continue(run, 1);
    assert_int_equal(run->step, 4);
    assert_int_equal(run_decision(run), SAMPLE_START);
    assert_int_equal(run->shown, SAMPLE_R1);
    assert_true(run_has_read(run, SAMPLE_R1));
    assert_false(run_has_read(run, SAMPLE_R2));
    assert_true(run_has_note(run, 2));
    assert_int_equal(run_variable(run, SAMPLE_SEEN), 7);
    assert_int_equal(run->events, 1);
    run_free(run);
    scenario_free(scenario);
}


static void option_should_decide_what_comes_next(void **state) {
    (void)state;
    static const struct {
        int option;
        int steps[4];  // where the run is after the choice and after each continue
        int plan;
    } ROWS[] = {
        {SAMPLE_GOOD, {5, 7, 8, -1}, 1},   // on with the step after the question
        {SAMPLE_HALF, {15, 5, 8, -1}, 0},  // a reaction first; the branch fails
        {SAMPLE_BAD, {8, -1, -1, -1}, 2},  // jumps to the branch, which fails
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Scenario *scenario = sample_scenario();
        Run *run = start(scenario, RUN_EXAM);
        sample_continue(run, 1);
        sample_choose(run, ROWS[i].option);
        for (int k = 0; k < 4 && ROWS[i].steps[k] >= 0; k++) {
            expect_row(run->step == ROWS[i].steps[k], "option %d, stop %d: step %d", ROWS[i].option,
                       k, run->step);
            if (run_decision(run) < 0) {
                sample_continue(run, 1);
            }
        }
        assert_int_equal(run_decision(run), SAMPLE_CLASSIFY);
        assert_int_equal(run_variable(run, SAMPLE_PLAN), ROWS[i].plan);
        assert_true(run_is_done(run, SAMPLE_START));
        assert_int_equal(run_answer(run, SAMPLE_START)[0], ROWS[i].option);
        run_free(run);
        scenario_free(scenario);
    }
}


static void entering_a_scene_should_clear_the_table(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    Run *run = start(scenario, RUN_EXAM);
    sample_continue(run, 1);
    assert_int_equal(run->shown, SAMPLE_R1);
    sample_choose(run, SAMPLE_BAD);
    assert_int_equal(run->scene, 1);
    assert_int_equal(run->shown, -1);
    run_free(run);
    scenario_free(scenario);
}


static void practice_should_stop_for_feedback_and_exam_should_not(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    Run *practice = start(scenario, RUN_PRACTICE);
    sample_continue(practice, 1);
    sample_choose(practice, SAMPLE_GOOD);
    assert_int_equal(practice->phase, RUN_FEEDBACK);
    assert_int_equal(practice->step, 4);
    assert_int_equal(run_decision(practice), SAMPLE_START);
    assert_true(run_is_done(practice, SAMPLE_START));
    sample_continue(practice, 1);
    assert_int_equal(practice->phase, RUN_WAITING);
    assert_int_equal(practice->step, 5);

    Run *exam = start(scenario, RUN_EXAM);
    sample_continue(exam, 1);
    sample_choose(exam, SAMPLE_GOOD);
    assert_int_equal(exam->phase, RUN_WAITING);
    assert_int_equal(exam->step, 5);
    run_free(practice);
    run_free(exam);
    scenario_free(scenario);
}


static void reflection_should_get_no_feedback(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    Run *run = start(scenario, RUN_PRACTICE);
    sample_play_to(run, SAMPLE_REFLECT, POLICY_BEST, 1);
    sample_do(run, (Event){.kind = EVENT_SUBMIT, .decision = SAMPLE_REFLECT});
    assert_int_equal(run->phase, RUN_OVER);
    run_free(run);
    scenario_free(scenario);
}


static void finish_should_end_with_the_ending_the_branch_leads_to(void **state) {
    (void)state;
    static const Policy POLICIES[] = {POLICY_BEST, POLICY_WORST};
    for (int ending = 0; ending < 2; ending++) {
        Scenario *scenario = sample_scenario();
        Run *run = start(scenario, RUN_PRACTICE);
        sample_play_to(run, -1, POLICIES[ending], 1);
        assert_int_equal(run->phase, RUN_OVER);
        assert_int_equal(run->ending, ending);
        assert_int_equal(run->step, -1);
        assert_int_equal(run_decision(run), -1);
        run_free(run);
        scenario_free(scenario);
    }
}


static void run_should_end_without_an_ending_where_the_steps_stop(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    scenario->steps[0].next = -1;
    Run *run = start(scenario, RUN_PRACTICE);
    sample_continue(run, 1);
    assert_int_equal(run->phase, RUN_OVER);
    assert_int_equal(run->ending, -1);
    run_free(run);

    scenario->scenes[0].first = -1;
    run = start(scenario, RUN_PRACTICE);
    assert_int_equal(run->phase, RUN_OVER);
    run_free(run);
    scenario_free(scenario);
}


static void circle_of_steps_should_be_refused_and_leave_the_run_unchanged(void **state) {
    (void)state;
    Error error;
    Scenario *scenario = sample_scenario();
    scenario->steps[3].next = 1;  // show, note, set, show, ...
    Run *run = start(scenario, RUN_PRACTICE);
    expect_refused(run, (Event){.kind = EVENT_CONTINUE}, NULL, ERROR_CASE, "circle");
    assert_false(run_apply(run, &(Event){.kind = EVENT_CONTINUE}, NULL, &error));
    expect_part(error.text, "begin");
    assert_true(error.line >= 101 && error.line <= 103);
    run_free(run);

    scenario->scenes[0].first = 1;
    assert_null(run_new(scenario, 1, RUN_PRACTICE, NULL, NULL, &error));
    assert_int_equal(error.code, ERROR_CASE);
    scenario_free(scenario);
}


static void refused_events_should_leave_the_run_unchanged(void **state) {
    (void)state;
    static const struct {
        const char *name;
        int at;  // decision the run waits at; -1: the first step
        Event event;
    } ROWS[] = {
        {"answer where nothing is asked", -1, {.kind = EVENT_ANSWER}},
        {"submit where nothing is asked", -1, {.kind = EVENT_SUBMIT}},
        {"look at a record too far", -1, {.kind = EVENT_LOOK, .part = SAMPLE_RECORDS}},
        {"look at a record below none", -1, {.kind = EVENT_LOOK, .part = -1}},
        {"continue at a question", SAMPLE_START, {.kind = EVENT_CONTINUE}},
        {"answer to another question", SAMPLE_START, {.kind = EVENT_ANSWER, .decision = 1}},
        {"option below none", SAMPLE_START, {.kind = EVENT_ANSWER, .value = -1}},
        {"option too far", SAMPLE_START, {.kind = EVENT_ANSWER, .value = 3}},
        {"submit of a choice", SAMPLE_START, {.kind = EVENT_SUBMIT}},
        {"class too far", SAMPLE_CLASSIFY, {EVENT_ANSWER, SAMPLE_CLASSIFY, 0, 4, NULL}},
        {"part too far", SAMPLE_CLASSIFY, {EVENT_ANSWER, SAMPLE_CLASSIFY, 3, 0, NULL}},
        {"submit with nothing placed",
         SAMPLE_CLASSIFY,
         {EVENT_SUBMIT, SAMPLE_CLASSIFY, 0, 0, NULL}},
        {"submit of an empty form", SAMPLE_APPRAISE, {EVENT_SUBMIT, SAMPLE_APPRAISE, 0, 0, NULL}},
        {"submit of no list", SAMPLE_DESTROY, {EVENT_SUBMIT, SAMPLE_DESTROY, 0, 0, NULL}},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Scenario *scenario = sample_scenario();
        Run *run = start(scenario, RUN_PRACTICE);
        if (ROWS[i].at >= 0) {
            sample_play_to(run, ROWS[i].at, POLICY_BEST, 1);
        }
        expect_refused(run, ROWS[i].event, NULL, ERROR_REFUSED, ROWS[i].name);
        run_free(run);
        scenario_free(scenario);
    }
}


static void decided_question_should_take_no_other_answer(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    Run *run = start(scenario, RUN_PRACTICE);
    sample_continue(run, 1);
    sample_choose(run, SAMPLE_BAD);
    expect_refused(run, (Event){.kind = EVENT_ANSWER, .value = SAMPLE_GOOD}, NULL, ERROR_REFUSED,
                   "second answer");
    run_free(run);
    scenario_free(scenario);
}


static void finished_run_should_refuse_everything_but_looking(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    Run *run = start(scenario, RUN_PRACTICE);
    sample_play_to(run, -1, POLICY_BEST, 1);
    expect_refused(run, (Event){.kind = EVENT_CONTINUE}, NULL, ERROR_REFUSED, "continue");
    expect_refused(run, (Event){.kind = EVENT_ANSWER}, NULL, ERROR_REFUSED, "answer");
    expect_refused(run, (Event){.kind = EVENT_SUBMIT}, NULL, ERROR_REFUSED, "submit");
    sample_do(run, (Event){.kind = EVENT_LOOK, .part = SAMPLE_R7});
    assert_true(run_has_read(run, SAMPLE_R7));
    run_free(run);
    scenario_free(scenario);
}


static void question_should_be_asked_afresh_when_the_story_comes_back(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    scenario->steps[5].next = 4;
    Run *run = start(scenario, RUN_EXAM);
    sample_continue(run, 1);
    sample_choose(run, SAMPLE_GOOD);
    assert_true(run_is_done(run, SAMPLE_START));
    sample_continue(run, 1);
    assert_int_equal(run_decision(run), SAMPLE_START);
    assert_false(run_is_done(run, SAMPLE_START));
    assert_int_equal(run_answer(run, SAMPLE_START)[0], -1);
    sample_choose(run, SAMPLE_BAD);
    assert_int_equal(run_answer(run, SAMPLE_START)[0], SAMPLE_BAD);
    run_free(run);
    scenario_free(scenario);
}


// A hook that answers what its context says: 0 no, 1 yes, 2 fails.
static bool answer_as_told(void *context, int hook, const Run *run, bool *answer, Error *error) {
    const int *told = context;
    (void)run;
    assert_int_equal(hook, 5);
    *answer = *told == 1;
    return *told != 2 || error_set(error, ERROR_CASE, "scenario.lua", "de functie faalt");
}


static void hook_should_decide_a_branch_whose_terms_hold(void **state) {
    (void)state;
    static const struct { int plan, told, step; } ROWS[] = {{1, 1, 7}, {1, 0, 8}, {2, 1, 8}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        int told = ROWS[i].told;
        Hooks hooks = {.context = &told, .condition = answer_as_told};
        Error error;
        Scenario *scenario = sample_scenario();
        scenario->steps[6].condition.hook = 5;
        scenario->variables[SAMPLE_PLAN].start = ROWS[i].plan;
        scenario->scenes[0].first = 6;
        Run *run = run_new(scenario, 1, RUN_EXAM, NULL, &hooks, &error);
        assert_non_null(run);
        expect_row(run->step == ROWS[i].step, "row %zu: step %d", i, run->step);
        run_free(run);
        scenario_free(scenario);
    }
}


static void failing_hook_should_leave_the_run_unchanged(void **state) {
    (void)state;
    int told = 2;
    Hooks hooks = {.context = &told, .condition = answer_as_told};
    Error error;
    Scenario *scenario = sample_scenario();
    scenario->steps[6].condition.hook = 5;
    Run *run = start(scenario, RUN_EXAM);
    sample_continue(run, 1);
    sample_choose(run, SAMPLE_GOOD);
    expect_refused(run, (Event){.kind = EVENT_CONTINUE}, &hooks, ERROR_CASE, "failing hook");
    told = 1;
    assert_true(run_apply(run, &(Event){.kind = EVENT_CONTINUE}, &hooks, &error));
    assert_int_equal(run->step, 7);
    run_free(run);

    told = 2;
    scenario->scenes[0].first = 6;
    scenario->variables[SAMPLE_PLAN].start = 1;
    assert_null(run_new(scenario, 1, RUN_EXAM, NULL, &hooks, &error));
    assert_int_equal(error.code, ERROR_CASE);
    scenario_free(scenario);
}


static void restart_should_give_the_bytes_of_a_new_run(void **state) {
    (void)state;
    Error error;
    Scenario *scenario = sample_scenario();
    Run *fresh = start(scenario, RUN_PRACTICE);
    Run *run = run_new(scenario, 7, RUN_PRACTICE, NULL, NULL, &error);
    sample_play_to(run, -1, POLICY_RANDOM, 3);
    assert_true(run_restart(run, 42, NULL, NULL, &error));
    assert_memory_equal(run, fresh, run_size(scenario));
    run_free(run);
    run_free(fresh);
    scenario_free(scenario);
}


static void same_seed_and_events_should_give_the_same_bytes(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    for (uint64_t seed = 0; seed < 50; seed++) {
        Run *a = start(scenario, RUN_PRACTICE);
        Run *b = start(scenario, RUN_PRACTICE);
        sample_play_to(a, -1, POLICY_RANDOM, seed);
        sample_play_to(b, -1, POLICY_RANDOM, seed);
        assert_memory_equal(a, b, run_size(scenario));
        run_free(a);
        run_free(b);
    }
    scenario_free(scenario);
}


static void option_order_should_be_a_permutation_fixed_by_seed_and_decision(void **state) {
    (void)state;
    enum { SEEDS = 600, OPTIONS = 3 };
    int seen[OPTIONS][OPTIONS] = {{0}};
    Error error;
    Scenario *scenario = sample_scenario();
    Run *run = start(scenario, RUN_PRACTICE);
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        int order[SCENARIO_MAX_OPTIONS];
        int again[SCENARIO_MAX_OPTIONS];
        int places = 0;
        assert_true(run_restart(run, seed, NULL, NULL, &error));
        run_option_order(run, SAMPLE_START, order);
        sample_continue(run, 1);
        run_option_order(run, SAMPLE_START, again);
        for (int i = 0; i < OPTIONS; i++) {
            assert_in_range(order[i], 0, OPTIONS - 1);
            assert_int_equal(order[i], again[i]);
            places |= 1 << order[i];
            seen[i][order[i]]++;
        }
        assert_int_equal(places, (1 << OPTIONS) - 1);
    }
    // Every option comes everywhere, about as often as anywhere else.
    for (int i = 0; i < OPTIONS * OPTIONS; i++) {
        int count = seen[i / OPTIONS][i % OPTIONS];
        expect_row(count > SEEDS / 3 - 70 && count < SEEDS / 3 + 70, "place %d: %d times", i,
                   count);
    }
    run_free(run);
    scenario_free(scenario);
}


static void record_should_count_as_destroyed_once_its_list_is_carried_out(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    Run *run = start(scenario, RUN_EXAM);
    const int *cells = run_answer(run, SAMPLE_DESTROY);
    sample_play_to(run, SAMPLE_DESTROY, POLICY_BEST, 1);
    for (int i = 0; i < SAMPLE_RECORDS; i++) {
        int status = i == SAMPLE_R2 ? DESTROY_LISTED : DESTROY_EXCEPT + GROUND_KEEP;
        sample_do(run, (Event){EVENT_ANSWER, SAMPLE_DESTROY, i, status, NULL});
    }
    sample_do(run, (Event){.kind = EVENT_SUBMIT, .decision = SAMPLE_DESTROY});
    sample_do(run, (Event){EVENT_ANSWER, SAMPLE_DESTROY, SAMPLE_R2, DESTROY_LISTED, NULL});
    sample_do(run, (Event){.kind = EVENT_SUBMIT, .decision = SAMPLE_DESTROY});
    assert_int_equal(destroy_phase(cells), DESTROY_READY);
    assert_false(run_was_destroyed(run, SAMPLE_R2));
    sample_do(run, (Event){EVENT_SUBMIT, SAMPLE_DESTROY, 0, 0, "Lijst 2026-1"});
    assert_true(run_was_destroyed(run, SAMPLE_R2));
    assert_false(run_was_destroyed(run, SAMPLE_R1));
    run_free(run);
    scenario_free(scenario);
}


static void scoreboard_should_sum_only_what_is_decided(void **state) {
    (void)state;
    Scoreboard board;
    Scenario *scenario = sample_scenario();
    Run *run = start(scenario, RUN_EXAM);
    run_scoreboard(run, &board);
    assert_int_equal(board.total.max, 0);
    assert_int_equal(board.decisions, 0);
    sample_continue(run, 1);
    sample_choose(run, SAMPLE_HALF);
    run_scoreboard(run, &board);
    assert_int_equal(board.decisions, 1);
    assert_int_equal(board.total.raw, 1);
    assert_int_equal(board.total.max, 5);
    assert_int_equal(board.indicators[0].raw, 1);
    assert_int_equal(board.indicators[0].max, 3);
    assert_int_equal(board.indicators[2].raw, 0);
    assert_int_equal(board.indicators[2].max, 2);
    assert_int_equal(board.competencies[0].max, 3);
    assert_int_equal(board.competencies[1].max, 2);
    sample_play_to(run, -1, POLICY_BEST, 1);
    run_scoreboard(run, &board);
    assert_int_equal(board.decisions, 4);  // the reflection does not count
    assert_int_equal(board.total.max, 5 + 6 + 17 + 16);
    assert_int_equal(board.total.raw, board.total.max - 4);
    assert_int_equal(board.total.observations, 2 + 1 + 2 + 3);
    assert_int_equal(board.competencies[0].max + board.competencies[1].max, board.total.max);
    run_free(run);
    scenario_free(scenario);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(run_should_wait_at_the_first_step_for_the_learner),
        cmocka_unit_test(continue_should_show_note_and_set_on_its_way_to_the_question),
        cmocka_unit_test(option_should_decide_what_comes_next),
        cmocka_unit_test(entering_a_scene_should_clear_the_table),
        cmocka_unit_test(practice_should_stop_for_feedback_and_exam_should_not),
        cmocka_unit_test(reflection_should_get_no_feedback),
        cmocka_unit_test(finish_should_end_with_the_ending_the_branch_leads_to),
        cmocka_unit_test(run_should_end_without_an_ending_where_the_steps_stop),
        cmocka_unit_test(circle_of_steps_should_be_refused_and_leave_the_run_unchanged),
        cmocka_unit_test(refused_events_should_leave_the_run_unchanged),
        cmocka_unit_test(decided_question_should_take_no_other_answer),
        cmocka_unit_test(finished_run_should_refuse_everything_but_looking),
        cmocka_unit_test(question_should_be_asked_afresh_when_the_story_comes_back),
        cmocka_unit_test(hook_should_decide_a_branch_whose_terms_hold),
        cmocka_unit_test(failing_hook_should_leave_the_run_unchanged),
        cmocka_unit_test(restart_should_give_the_bytes_of_a_new_run),
        cmocka_unit_test(same_seed_and_events_should_give_the_same_bytes),
        cmocka_unit_test(option_order_should_be_a_permutation_fixed_by_seed_and_decision),
        cmocka_unit_test(record_should_count_as_destroyed_once_its_list_is_carried_out),
        cmocka_unit_test(scoreboard_should_sum_only_what_is_decided),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

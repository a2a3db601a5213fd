// destroy: compose, review, start by typing the name, declare; and what wrong lists cost.

#include <stdio.h>

#include "archive/appraisal.h"
#include "support/expect.h"
#include "support/sample_scenario.h"

enum { CELLS = 1 + 3 * SAMPLE_RECORDS + 2, LISTED = DESTROY_LISTED };

static const DecisionRules *const RULES = &DECISION_DESTROY_RULES;
static const int RIGHT[SAMPLE_RECORDS] = {
    DESTROY_EXCEPT + GROUND_KEEP,       LISTED,
    DESTROY_EXCEPT + GROUND_TERM,       DESTROY_EXCEPT + GROUND_COPY,
    DESTROY_EXCEPT + GROUND_NOT_RECORD, DESTROY_EXCEPT + GROUND_HOLD,
    DESTROY_EXCEPT + GROUND_UNKNOWN,
};


// One list in the making.
typedef struct Bench {
    Scenario *scenario;
    const Decision *decision;
    int cells[CELLS];
    bool done;
    Error error;
} Bench;


static Bench new_bench(void) {
    Bench bench = {.scenario = sample_scenario()};
    bench.decision = &bench.scenario->decisions[SAMPLE_DESTROY];
    assert_int_equal(RULES->cell_count(bench.decision), CELLS);
    memset(bench.cells, -1, sizeof bench.cells);
    return bench;
}


static bool give(Bench *bench, EventKind kind, int part, int value, const char *text) {
    Event event = {kind, SAMPLE_DESTROY, part, value, text};
    bench->done = false;
    return sample_accept(bench->scenario, bench->decision, bench->cells, &event, &bench->done,
                         &bench->error);
}


static bool place(Bench *bench, int record, int status) {
    return give(bench, EVENT_ANSWER, record, status, NULL);
}


static bool submit(Bench *bench) {
    return give(bench, EVENT_SUBMIT, 0, 0, NULL);
}


static void place_all(Bench *bench, const int *statuses) {
    for (int i = 0; i < SAMPLE_RECORDS; i++) {
        assert_true(place(bench, i, statuses[i]));
    }
}


// From a composed list to the end: all objections answered by leaving the records on it.
static void carry_out(Bench *bench, int when, int who) {
    assert_true(submit(bench));
    for (int i = 0; i < SAMPLE_RECORDS; i++) {
        if (destroy_is_objection_open(bench->decision, bench->cells, i)) {
            assert_true(place(bench, i, LISTED));
        }
    }
    if (destroy_phase(bench->cells) == DESTROY_REVIEW) {
        assert_true(submit(bench));
    }
    assert_true(give(bench, EVENT_SUBMIT, 0, 0, "Lijst 2026-1"));
    assert_true(give(bench, EVENT_ANSWER, SAMPLE_RECORDS, when, NULL));
    assert_true(give(bench, EVENT_ANSWER, SAMPLE_RECORDS + 1, who, NULL));
    assert_true(submit(bench));
    assert_true(bench->done);
    assert_int_equal(destroy_phase(bench->cells), DESTROY_DONE);
}


static void truth_should_be_that_of_the_day_it_is_carried_out(void **state) {
    (void)state;
    static const Ground GROUNDS[] = {GROUND_KEEP,       GROUND_NONE, GROUND_TERM,   GROUND_COPY,
                                     GROUND_NOT_RECORD, GROUND_HOLD, GROUND_UNKNOWN};
    for (int held = 0; held < 2; held++) {
        Bench bench = new_bench();
        int records[] = {SAMPLE_R2};
        Hold hold = {.id = "woo",
                     .from = bench.scenario->date,
                     .ends = DATE_NONE,
                     .records = records,
                     .record_count = 1};
        bench.scenario->holds = &hold;
        bench.scenario->hold_count = held;
        place_all(&bench, RIGHT);
        carry_out(&bench, 0, 1);
        for (int i = 0; i < SAMPLE_RECORDS; i++) {
            Ground ground = held && i == SAMPLE_R2 ? GROUND_HOLD : GROUNDS[i];
            expect_row(destroy_truth(bench.decision, bench.cells, i) == ground, "R%d", i + 1);
        }
        bench.scenario->hold_count = 0;
        scenario_free(bench.scenario);
    }
}


static void list_should_go_through_its_phases_in_order(void **state) {
    (void)state;
    Bench bench = new_bench();
    assert_int_equal(destroy_phase(bench.cells), DESTROY_COMPOSE);
    assert_false(submit(&bench));
    expect_part(bench.error.text, "7 stukken");
    place_all(&bench, RIGHT);
    assert_true(place(&bench, SAMPLE_R1, -1));
    assert_false(submit(&bench));
    expect_part(bench.error.text, "1 stukken");
    assert_true(place(&bench, SAMPLE_R1, RIGHT[SAMPLE_R1]));
    assert_false(give(&bench, EVENT_ANSWER, SAMPLE_RECORDS, 0, NULL));  // no declaration yet
    assert_true(submit(&bench));

    assert_int_equal(destroy_phase(bench.cells), DESTROY_REVIEW);
    assert_true(destroy_is_objection_open(bench.decision, bench.cells, SAMPLE_R2));
    assert_false(destroy_has_objection(bench.decision, bench.cells, SAMPLE_R1));
    assert_false(submit(&bench));
    expect_part(bench.error.text, "1 opmerkingen");
    assert_false(place(&bench, SAMPLE_R1, LISTED));  // nobody objected to that
    assert_false(place(&bench, SAMPLE_R2, -1));
    assert_true(place(&bench, SAMPLE_R2, LISTED));
    assert_false(destroy_is_objection_open(bench.decision, bench.cells, SAMPLE_R2));
    assert_true(destroy_has_objection(bench.decision, bench.cells, SAMPLE_R2));
    assert_true(submit(&bench));

    assert_int_equal(destroy_phase(bench.cells), DESTROY_READY);
    assert_false(place(&bench, SAMPLE_R2, LISTED));
    assert_false(destroy_is_carried_out(bench.cells));
    assert_true(give(&bench, EVENT_SUBMIT, 0, 0, "Lijst 2026-1"));
    assert_int_equal(destroy_phase(bench.cells), DESTROY_DECLARE);
    assert_true(destroy_is_carried_out(bench.cells));
    assert_false(submit(&bench));
    assert_false(place(&bench, SAMPLE_R2, DESTROY_EXCEPT + GROUND_TERM));
    assert_false(give(&bench, EVENT_ANSWER, SAMPLE_RECORDS, 3, NULL));
    assert_true(give(&bench, EVENT_ANSWER, SAMPLE_RECORDS, 0, NULL));
    assert_false(submit(&bench));
    assert_true(give(&bench, EVENT_ANSWER, SAMPLE_RECORDS + 1, 1, NULL));
    assert_true(submit(&bench));
    assert_true(bench.done);
    scenario_free(bench.scenario);
}


static void list_without_objections_should_need_no_review(void **state) {
    (void)state;
    Bench bench = new_bench();
    place_all(&bench, RIGHT);
    assert_true(place(&bench, SAMPLE_R2, DESTROY_EXCEPT + GROUND_HOLD));
    assert_true(place(&bench, SAMPLE_R7, LISTED));
    assert_true(submit(&bench));
    assert_int_equal(destroy_phase(bench.cells), DESTROY_READY);
    scenario_free(bench.scenario);
}


static void list_should_never_be_empty(void **state) {
    (void)state;
    Bench bench = new_bench();
    place_all(&bench, RIGHT);
    assert_true(place(&bench, SAMPLE_R2, DESTROY_EXCEPT + GROUND_TERM));
    assert_false(submit(&bench));
    expect_part(bench.error.text, "leeg");
    assert_true(place(&bench, SAMPLE_R2, LISTED));
    assert_true(submit(&bench));
    assert_true(place(&bench, SAMPLE_R2, DESTROY_EXCEPT + GROUND_TERM));
    assert_false(submit(&bench));
    expect_part(bench.error.text, "ten minste een");
    assert_int_equal(destroy_phase(bench.cells), DESTROY_REVIEW);
    scenario_free(bench.scenario);
}


static void destruction_should_start_only_after_the_right_name(void **state) {
    (void)state;
    static const struct {
        const char *typed;
        bool starts;
    } ROWS[] = {
        {"Lijst 2026-1", true},
        {"lijst 2026-1", true},
        {"  LIJST 2026-1  ", true},
        {"Lijst 2026-2", false},
        {"Lijst 2026-", false},
        {"Lijst 2026-11", false},
        {"de Lijst 2026-1", false},
        {"", false},
        {"   ", false},
        {"Lijst  2026-1", false},
        {NULL, false},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Bench bench = new_bench();
        bench.cells[0] = DESTROY_READY;
        bool ok = give(&bench, EVENT_SUBMIT, 0, 0, ROWS[i].typed);
        expect_row(ok == ROWS[i].starts, "'%s'", ROWS[i].typed ? ROWS[i].typed : "(none)");
        expect_row(destroy_phase(bench.cells) == (ok ? DESTROY_DECLARE : DESTROY_READY), "row %zu",
                   i);
        scenario_free(bench.scenario);
    }
}


static void typed_name_should_be_kept_in_words_whatever_stands_before_it(void **state) {
    (void)state;
    char typed[200];
    EventWords words = {"", ""};
    Bench bench = new_bench();
    memset(typed, ' ', sizeof typed);
    snprintf(typed + 150, sizeof typed - 150, "%s", "Lijst 2026-1");
    Event event = {EVENT_SUBMIT, SAMPLE_DESTROY, 0, 0, typed};
    RULES->write(bench.scenario, bench.decision, &event, &words);
    bench.cells[0] = DESTROY_READY;
    assert_true(give(&bench, EVENT_SUBMIT, 0, 0, words.value));
    scenario_free(bench.scenario);
}


static void score_should_weigh_lists_grounds_and_harm(void **state) {
    (void)state;
    // Units: 7 records of 2, six grounds of 1, so 20 in all. Harm takes 2 off each.
    static const struct {
        int record, status;  // the one change against the right list
        int got, destroyed, kept;
    } ROWS[] = {
        {SAMPLE_R1, DESTROY_EXCEPT + GROUND_KEEP, 20, 0, 0},
        {SAMPLE_R1, DESTROY_EXCEPT + GROUND_TERM, 19, 0, 0},  // right, with the wrong ground
        {SAMPLE_R1, LISTED, 15, 1, 0},                        // 3 not earned and 2 off
        {SAMPLE_R6, LISTED, 15, 1, 0},
        {SAMPLE_R4, DESTROY_EXCEPT + GROUND_HOLD, 19, 0, 0},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Bench bench = new_bench();
        Score score = {.count = 0};
        // As many points as units, so that no unit gets lost in the rounding.
        bench.scenario->decisions[SAMPLE_DESTROY].maximum.list[0].points = 20;
        place_all(&bench, RIGHT);
        assert_true(place(&bench, ROWS[i].record, ROWS[i].status));
        carry_out(&bench, 0, 1);
        RULES->score(bench.scenario, bench.decision, bench.cells, &score);
        assert_int_equal(score.count, 3);
        expect_row(score.evidence[0].raw == ROWS[i].got, "row %zu: %d of 20", i,
                   score.evidence[0].raw);
        expect_row(score.evidence[1].raw == score_share(4, ROWS[i].got, 20), "row %zu: %d of 4", i,
                   score.evidence[1].raw);
        expect_row(score.wrongly_destroyed == ROWS[i].destroyed, "row %zu", i);
        expect_row(score.wrongly_kept == ROWS[i].kept, "row %zu", i);
        assert_int_equal(score.evidence[2].raw, 6);
        scenario_free(bench.scenario);
    }
}


static void wrong_records_should_be_counted_both_ways(void **state) {
    (void)state;
    Bench bench = new_bench();
    Score score = {.count = 0};
    for (int i = 0; i < SAMPLE_RECORDS; i++) {
        bool may_go = RIGHT[i] == LISTED;
        assert_true(place(&bench, i, may_go ? DESTROY_EXCEPT + GROUND_TERM : LISTED));
    }
    carry_out(&bench, 2, 0);
    RULES->score(bench.scenario, bench.decision, bench.cells, &score);
    assert_int_equal(score.wrongly_destroyed, 6);
    assert_int_equal(score.wrongly_kept, 1);
    assert_int_equal(score_raw(&score), 0);
    assert_int_equal(score_max(&score), 16);
    scenario_free(bench.scenario);
}


static void declaration_should_earn_the_points_of_its_options(void **state) {
    (void)state;
    static const struct {
        int when, who, raw;
    } ROWS[] = {{0, 1, 6}, {1, 1, 4}, {2, 1, 3}, {0, 0, 3}, {1, 0, 1}, {2, 0, 0}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Bench bench = new_bench();
        Score score = {.count = 0};
        place_all(&bench, RIGHT);
        carry_out(&bench, ROWS[i].when, ROWS[i].who);
        RULES->score(bench.scenario, bench.decision, bench.cells, &score);
        assert_string_equal(score.evidence[2].rule, "declaration");
        expect_row(score.evidence[2].raw == ROWS[i].raw, "row %zu: %d", i, score.evidence[2].raw);
        scenario_free(bench.scenario);
    }
}


static void list_without_declaration_should_be_done_once_started(void **state) {
    (void)state;
    Bench bench = new_bench();
    bench.scenario->decisions[SAMPLE_DESTROY].field_count = 0;
    bench.cells[0] = DESTROY_READY;
    assert_true(give(&bench, EVENT_SUBMIT, 0, 0, "Lijst 2026-1"));
    assert_true(bench.done);
    assert_true(destroy_is_carried_out(bench.cells));
    scenario_free(bench.scenario);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(truth_should_be_that_of_the_day_it_is_carried_out),
        cmocka_unit_test(list_should_go_through_its_phases_in_order),
        cmocka_unit_test(list_without_objections_should_need_no_review),
        cmocka_unit_test(list_should_never_be_empty),
        cmocka_unit_test(destruction_should_start_only_after_the_right_name),
        cmocka_unit_test(typed_name_should_be_kept_in_words_whatever_stands_before_it),
        cmocka_unit_test(score_should_weigh_lists_grounds_and_harm),
        cmocka_unit_test(wrong_records_should_be_counted_both_ways),
        cmocka_unit_test(declaration_should_earn_the_points_of_its_options),
        cmocka_unit_test(list_without_declaration_should_be_done_once_started),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

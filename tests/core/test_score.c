// Score: shares are rounded half up, and sums add up per indicator, per competency and in all.

#include "core/score.h"
#include "support/expect.h"


static void share_should_be_rounded_half_up_and_stay_within_its_bounds(void **state) {
    (void)state;
    static const struct {
        int points, part, whole, share;
    } ROWS[] = {
        {6, 0, 6, 0},     {6, 6, 6, 6}, {6, 3, 6, 3},  {1, 1, 2, 1},   // exactly half: up
        {1, 1, 3, 0},     {1, 2, 3, 1}, {5, 1, 2, 3},  {5, 1, 10, 1},  // half again
        {5, 1, 11, 0},    {3, 1, 2, 2}, {10, 1, 3, 3}, {10, 2, 3, 7}, {6, -4, 20, 0},
        {6, 21, 20, 6},   {6, 3, 0, 0}, {6, 3, -1, 0}, {0, 3, 6, 0},  {100, 1, 200, 1},
        {100, 1, 201, 0}, {4, 7, 8, 4}, {4, 5, 8, 3},  {4, 3, 8, 2},  {4, 1, 8, 1},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        int share = score_share(ROWS[i].points, ROWS[i].part, ROWS[i].whole);
        expect_row(share == ROWS[i].share, "%d/%d of %d: %d", ROWS[i].part, ROWS[i].whole,
                   ROWS[i].points, share);
    }
}


static void share_should_never_fall_when_the_part_grows(void **state) {
    (void)state;
    for (int points = 0; points <= 12; points++) {
        for (int whole = 1; whole <= 60; whole++) {
            int before = 0;
            for (int part = -2; part <= whole + 2; part++) {
                int share = score_share(points, part, whole);
                assert_true(share >= before && share <= points);
                before = share;
            }
            assert_int_equal(before, points);
        }
    }
}


static void sums_should_count_evidence_per_indicator_and_competency(void **state) {
    (void)state;
    static Indicator indicators[] = {{"A", {{NULL, NULL}}, 0, 0},
                                     {"B", {{NULL, NULL}}, 1, 0},
                                     {"C", {{NULL, NULL}}, 0, 0}};
    const Framework framework = {.indicators = indicators, .indicator_count = 3};
    Scoreboard board = {.decisions = 0};
    Score first = {.wrongly_destroyed = 2, .wrongly_kept = 1};
    Score second = {.wrongly_kept = 4};
    score_add(&first, 0, 2, 3, "choose");
    score_add(&first, 1, 0, 5, "choose");
    score_add(&second, 0, 1, 1, "destroy");
    score_add(&second, 2, 4, 6, "destroy");
    assert_int_equal(score_raw(&first), 2);
    assert_int_equal(score_max(&first), 8);
    scoreboard_add(&board, &framework, &first);
    scoreboard_add(&board, &framework, &second);

    assert_int_equal(board.decisions, 2);
    assert_int_equal(board.total.raw, 7);
    assert_int_equal(board.total.max, 15);
    assert_int_equal(board.total.observations, 4);
    assert_int_equal(board.indicators[0].raw, 3);
    assert_int_equal(board.indicators[0].observations, 2);
    assert_int_equal(board.competencies[0].raw, 7);
    assert_int_equal(board.competencies[0].max, 10);
    assert_int_equal(board.competencies[0].observations, 3);
    assert_int_equal(board.competencies[1].raw, 0);
    assert_int_equal(board.competencies[1].max, 5);
    assert_int_equal(board.wrongly_destroyed, 2);
    assert_int_equal(board.wrongly_kept, 5);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(share_should_be_rounded_half_up_and_stay_within_its_bounds),
        cmocka_unit_test(share_should_never_fall_when_the_part_grows),
        cmocka_unit_test(sums_should_count_evidence_per_indicator_and_competency),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

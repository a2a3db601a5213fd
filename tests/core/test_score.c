// Score: shares are rounded half up, and sums add up per indicator, per competency and in all.

#include "core/score.h"

#include <stdlib.h>

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


// By an independent calculation with forty decimals, rounded half up.
static void a_band_should_be_the_interval_of_wilson(void **state) {
    (void)state;
    static const struct {
        int raw, max, observations, low, high;
    } ROWS[] = {
        {0, 1, 1, 0, 7935},        {1, 1, 1, 2065, 10000},     {1, 2, 2, 945, 9055},
        {2, 3, 3, 2077, 9385},     {3, 3, 3, 4385, 10000},     {0, 3, 3, 0, 5615},
        {8, 10, 10, 4902, 9433},   {13, 20, 20, 4329, 8188},   {65, 100, 100, 5525, 7364},
        {5, 6, 4, 3623, 9778},     {17, 23, 9, 4170, 9182},    {999, 1000, 1000, 9944, 9998},
        {1, 3, 30, 1923, 5122},    {7, 9, 5, 3576, 9565},
        {500000, 1000000, 1000000, 4990, 5010},
        {1, 1000000, 1000000, 0, 0},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Band band = score_band(&(Tally){ROWS[i].raw, ROWS[i].max, ROWS[i].observations});
        // The share itself is rounded to a ten-thousandth first.
        expect_row(abs(band.low - ROWS[i].low) <= 1 && abs(band.high - ROWS[i].high) <= 1,
                   "%d/%d of %d: %d to %d", ROWS[i].raw, ROWS[i].max, ROWS[i].observations,
                   band.low, band.high);
    }
}


static void a_band_should_hold_the_share_and_become_narrower(void **state) {
    (void)state;
    for (int max = 1; max <= 24; max++) {
        for (int raw = 0; raw <= max; raw++) {
            int width = SCORE_WHOLE + 1;
            int share = score_share(SCORE_WHOLE, raw, max);
            for (int n = 1; n <= 400; n += 1 + n / 8) {
                Band band = score_band(&(Tally){raw, max, n});
                Band mirror = score_band(&(Tally){max - raw, max, n});
                expect_row(0 <= band.low && band.low <= share && share <= band.high &&
                               band.high <= SCORE_WHOLE && band.high - band.low < width,
                           "%d/%d of %d", raw, max, n);
                expect_row(abs(band.low + mirror.high - SCORE_WHOLE) <= 1, "%d/%d of %d", raw, max,
                           n);
                width = band.high - band.low;
            }
        }
    }
}


static void a_band_of_nothing_should_be_the_whole_range(void **state) {
    (void)state;
    static const Tally NOTHING[] = {{0, 0, 0}, {0, 4, 0}, {0, 0, 3}};
    for (int i = 0; i < 3; i++) {
        Band band = score_band(&NOTHING[i]);
        assert_int_equal(band.low, 0);
        assert_int_equal(band.high, SCORE_WHOLE);
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


static void further_framework_should_show_only_what_was_seen(void **state) {
    (void)state;
    static Competency competencies[] = {{"A", {{NULL, NULL}}, 0},
                                        {"B", {{NULL, NULL}}, 1},
                                        {"C", {{NULL, NULL}}, 1}};
    const Framework framework = {.competencies = competencies, .competency_count = 3};
    Scoreboard board = {.decisions = 0};
    board.competencies[2].observations = 1;
    assert_true(scoreboard_shows(&board, &framework, 0));
    assert_false(scoreboard_shows(&board, &framework, 1));
    assert_true(scoreboard_shows(&board, &framework, 2));
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(share_should_be_rounded_half_up_and_stay_within_its_bounds),
        cmocka_unit_test(share_should_never_fall_when_the_part_grows),
        cmocka_unit_test(a_band_should_be_the_interval_of_wilson),
        cmocka_unit_test(a_band_should_hold_the_share_and_become_narrower),
        cmocka_unit_test(a_band_of_nothing_should_be_the_whole_range),
        cmocka_unit_test(further_framework_should_show_only_what_was_seen),
        cmocka_unit_test(sums_should_count_evidence_per_indicator_and_competency),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

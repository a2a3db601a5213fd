// Statistics: against values worked out elsewhere, and where there is nothing to say.

#include "report/cells.h"
#include "report/cohort.h"
#include "report/statistics.h"
#include "support/expect.h"


static void a_chance_should_have_wilsons_interval(void **state) {
    (void)state;
    // Worked out with floating point: 8 of 10, none of 10, 30.8 % of 263, 30 of 30.
    Estimate estimate = statistics_chance(8000, 10);
    assert_in_range(estimate.low, 4901, 4902);
    assert_in_range(estimate.high, 9433, 9434);
    estimate = statistics_chance(0, 10);
    assert_int_equal(estimate.low, 0);
    assert_in_range(estimate.high, 2775, 2776);
    estimate = statistics_chance(3080, 263);
    assert_in_range(estimate.low, 2552, 2554);
    assert_in_range(estimate.high, 3662, 3663);
    estimate = statistics_chance(10000, 30);
    assert_int_equal(estimate.high, 10000);
    assert_in_range(estimate.low, 8864, 8865);
}


static void a_correlation_should_be_pearsons(void **state) {
    (void)state;
    // By hand: x 1 2 3 4 5, y 2 1 4 3 5 give r = 0.8; tanh(atanh(0.8) +- 1.96 / sqrt(2)).
    static const int X[] = {1, 2, 3, 4, 5};
    static const int Y[] = {2, 1, 4, 3, 5};
    Pairing all = {0};
    Pairing first = {0};
    Pairing second = {0};
    Estimate estimate;
    for (int i = 0; i < 5; i++) {
        pairing_add(&all, X[i] * 1000, Y[i] * 1000);
        pairing_add(i < 2 ? &first : &second, X[i] * 1000, Y[i] * 1000);
    }
    assert_true(statistics_correlation(&all, &estimate));
    assert_int_equal(estimate.value, 8000);
    assert_int_equal(estimate.low, -2796);
    assert_int_equal(estimate.high, 9862);
    pairing_merge(&first, &second);
    assert_memory_equal(&first, &all, sizeof all);
}


static void who_all_answer_alike_should_give_no_correlation(void **state) {
    (void)state;
    Pairing pairing = {0};
    Estimate estimate;
    assert_false(statistics_correlation(&pairing, &estimate));
    for (int i = 0; i < 50; i++) {
        pairing_add(&pairing, 10000, i * 100);
    }
    assert_false(statistics_correlation(&pairing, &estimate));
    for (int i = 0; i < 50; i++) {
        pairing_add(&pairing, 0, 0);
    }
    assert_true(statistics_correlation(&pairing, &estimate));
    assert_in_range(estimate.low, 1, estimate.value);
}


static void alpha_should_be_cronbachs(void **state) {
    (void)state;
    // Three items, variances 1, covariances 0.5: alpha = 3/2 (1 - 3/6) = 0.75. The interval for 102
    // people: 1 - exp(ln 0.25 - ln(102/101) +- 1.96 sqrt(6 / 200)).
    Estimate estimate;
    assert_true(statistics_alpha(3, 3.0, 6.0, 102, &estimate));
    assert_int_equal(estimate.value, 7500);
    assert_int_equal(estimate.low, 6524);
    assert_int_equal(estimate.high, 8237);
    assert_true(statistics_alpha(3, 3.0, 2.0, 102, &estimate));
    assert_int_equal(estimate.value, -7500);
    assert_false(statistics_alpha(3, 0.0, 0.0, 102, &estimate));
    assert_false(statistics_alpha(1, 1.0, 1.0, 102, &estimate));
}


static void small_parts_should_take_others_with_them(void **state) {
    (void)state;
    static const struct {
        long long parts[4];
        bool hidden[4];
    } CASES[] = {
        {{20, 10, 5, 0}, {false, false, false, false}},
        {{20, 10, 4, 0}, {false, true, true, false}},   // one alone would be the rest
        {{20, 10, 3, 4}, {false, false, true, true}},   // two together are enough
        {{20, 10, 1, 2}, {false, true, true, true}},    // two together are still few
        {{20, 6, 6, 1}, {false, true, true, true}},     // equal ones share their fate
        {{97, 3, 0, 0}, {true, true, false, false}},
        {{1, 0, 0, 0}, {true, false, false, false}},
    };
    for (int i = 0; i < (int)(sizeof CASES / sizeof CASES[0]); i++) {
        bool hidden[4];
        assert_int_equal(cells_hide(CASES[i].parts, 4, hidden), i > 0);
        assert_memory_equal(hidden, CASES[i].hidden, sizeof hidden);
    }
}


static void a_margin_should_hold_the_answers_of_two(void **state) {
    (void)state;
    assert_int_equal(cells_margin(24, 10000), 1000);
    assert_int_equal(cells_margin(24, 1000), 100);
    assert_int_equal(cells_margin(200, 10000), 100);
    assert_int_equal(cells_margin(8, 10000), 2500);
    assert_int_equal(cells_margin(7, 10000), 0);
    assert_int_equal(cells_spread_margin(101, 1000), 200);
    assert_int_equal(cells_round(8749, 500), 8500);
    assert_int_equal(cells_round(8750, 500), 9000);
    assert_int_equal(cells_round(8750, 0), 8750);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_chance_should_have_wilsons_interval),
        cmocka_unit_test(a_correlation_should_be_pearsons),
        cmocka_unit_test(who_all_answer_alike_should_give_no_correlation),
        cmocka_unit_test(alpha_should_be_cronbachs),
        cmocka_unit_test(small_parts_should_take_others_with_them),
        cmocka_unit_test(a_margin_should_hold_the_answers_of_two),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

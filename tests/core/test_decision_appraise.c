// appraise: the key comes from the schedule; each of the four fields counts by itself.

#include "archive/appraisal.h"
#include "support/expect.h"
#include "support/sample_scenario.h"

enum { CELLS = 3 * APPRAISE_FIELDS, CATEGORY = 1, VERDICT = 2, TERM = 4, TRIGGER = 8 };


static int days(const char *iso) {
    Date date = DATE_NONE;
    assert_true(date_from_iso(iso, &date));
    return trigger_pack(date);
}


static int years(int number) {
    return term_pack((Duration){number, 0, 0});
}


static void fields_should_be_judged_one_by_one(void **state) {
    (void)state;
    const int closed = days("2019-03-15");
    const struct {
        int record;  // 0: R1, which is B by 1.1; 1: R2, which is V by 1.2
        int given[APPRAISE_FIELDS];
        int right;
    } rows[] = {
        {0, {0, APPRAISAL_KEEP, -1, -1}, APPRAISE_ALL_RIGHT},
        // What was typed before the verdict became B no longer counts.
        {0, {0, APPRAISAL_KEEP, years(5), closed}, APPRAISE_ALL_RIGHT},
        {0, {1, APPRAISAL_KEEP, -1, -1}, VERDICT | TERM | TRIGGER},
        {0, {0, APPRAISAL_DESTROY, years(5), closed}, CATEGORY},
        {1, {1, APPRAISAL_DESTROY, years(5), closed}, APPRAISE_ALL_RIGHT},
        {1, {1, APPRAISAL_DESTROY, years(5), closed + 1}, CATEGORY | VERDICT | TERM},
        {1, {1, APPRAISAL_DESTROY, years(6), closed}, CATEGORY | VERDICT | TRIGGER},
        {1, {2, APPRAISAL_DESTROY, years(5), closed}, VERDICT | TERM | TRIGGER},
        {1, {1, APPRAISAL_KEEP, -1, -1}, CATEGORY},
        {1, {1, APPRAISAL_KEEP, years(5), closed}, CATEGORY},
        // Sixty months are five years.
        {1, {1, APPRAISAL_DESTROY, term_pack((Duration){0, 60, 0}), closed}, APPRAISE_ALL_RIGHT},
        {1, {1, APPRAISAL_DESTROY, term_pack((Duration){0, 0, 1826}), closed}, 11},
    };
    Scenario *scenario = sample_scenario();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int cells[CELLS];
        memset(cells, -1, sizeof cells);
        memcpy(cells + rows[i].record * APPRAISE_FIELDS, rows[i].given, sizeof rows[i].given);
        int right = appraise_right_fields(scenario, &scenario->decisions[SAMPLE_APPRAISE], cells,
                                          rows[i].record);
        expect_row(right == rows[i].right, "row %zu: bits %d", i, right);
    }
    scenario_free(scenario);
}


static void score_should_give_partial_credit_per_field(void **state) {
    (void)state;
    const int closed = days("2019-03-15");
    const int later = days("2023-06-01");
    // Three records of four fields: twelve units earn 12 and 5 points.
    const struct {
        int cells[CELLS];
        int first, second;
    } rows[] = {
        {{0, 1, -1, -1, 1, 2, years(5), closed, 1, 2, years(5), later}, 12, 5},
        {{0, 1, -1, -1, 1, 2, years(5), closed, 1, 2, years(5), closed}, 11, 5},
        {{0, 1, -1, -1, 1, 2, years(5), closed, 1, 1, -1, -1}, 9, 4},
        {{0, 1, -1, -1, 0, 1, -1, -1, 0, 1, -1, -1}, 4, 2},
        {{1, 2, years(5), closed, 2, 1, -1, -1, 2, 1, -1, -1}, 0, 0},
    };
    Scenario *scenario = sample_scenario();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Score score = {.count = 0};
        DECISION_APPRAISE_RULES.score(scenario, &scenario->decisions[SAMPLE_APPRAISE],
                                      rows[i].cells, &score);
        assert_int_equal(score.count, 2);
        expect_row(score.evidence[0].raw == rows[i].first, "row %zu: %d of 12", i,
                   score.evidence[0].raw);
        expect_row(score.evidence[1].raw == rows[i].second, "row %zu: %d of 5", i,
                   score.evidence[1].raw);
    }
    scenario_free(scenario);
}


static void form_should_be_complete_before_it_can_be_handed_in(void **state) {
    (void)state;
    const int day = days("2020-01-01");
    const struct {
        int given[APPRAISE_FIELDS];
        bool complete;
    } rows[] = {
        {{0, APPRAISAL_KEEP, -1, -1}, true},      {{0, APPRAISAL_DESTROY, years(1), day}, true},
        {{0, APPRAISAL_DESTROY, 0, day}, true},  // a term of nothing is a term
        {{-1, APPRAISAL_KEEP, -1, -1}, false},    {{0, -1, years(1), day}, false},
        {{0, APPRAISAL_DESTROY, -1, day}, false}, {{0, APPRAISAL_DESTROY, years(1), -1}, false},
    };
    Scenario *scenario = sample_scenario();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int cells[CELLS];
        bool done = false;
        Error error;
        Event submit = {.kind = EVENT_SUBMIT, .decision = SAMPLE_APPRAISE};
        for (int k = 0; k < CELLS; k++) {
            cells[k] = rows[k < APPRAISE_FIELDS ? i : 0].given[k % APPRAISE_FIELDS];
        }
        bool ok = sample_accept(scenario, &scenario->decisions[SAMPLE_APPRAISE],
                                                 cells, &submit, &done, &error);
        expect_row(ok == rows[i].complete && done == rows[i].complete, "row %zu", i);
    }
    scenario_free(scenario);
}


static void values_should_be_taken_only_where_they_mean_something(void **state) {
    (void)state;
    const struct {
        int field, value;
        bool allowed;
    } rows[] = {
        {APPRAISE_CATEGORY, -1, true},
        {APPRAISE_CATEGORY, 6, true},
        {APPRAISE_CATEGORY, 7, false},
        {APPRAISE_VERDICT, APPRAISAL_KEEP, true},
        {APPRAISE_VERDICT, APPRAISAL_NONE, false},
        {APPRAISE_VERDICT, 3, false},
        {APPRAISE_TERM, 0, true},
        {APPRAISE_TERM, years(1666), true},
        {APPRAISE_TERM, term_pack((Duration){0, 0, 9999}), true},
        {APPRAISE_TERM, term_pack((Duration){0, 0, 10000}), false},
        {APPRAISE_TERM, 2147483647, false},
        {APPRAISE_TERM, -2, false},
        {APPRAISE_TRIGGER, days("1600-01-01"), true},
        {APPRAISE_TRIGGER, days("1600-01-01") - 1, false},
        {APPRAISE_TRIGGER, days("2999-12-31"), true},
        {APPRAISE_TRIGGER, days("2999-12-31") + 1, false},
        {APPRAISE_TRIGGER, 2147483647, false},
    };
    Scenario *scenario = sample_scenario();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int cells[CELLS];
        bool done = false;
        Error error;
        Event event = {EVENT_ANSWER, SAMPLE_APPRAISE, rows[i].field, rows[i].value, NULL};
        memset(cells, -1, sizeof cells);
        bool ok = sample_accept(scenario, &scenario->decisions[SAMPLE_APPRAISE],
                                                 cells, &event, &done, &error);
        expect_row(ok == rows[i].allowed, "row %zu: field %d value %d", i, rows[i].field,
                   rows[i].value);
    }
    scenario_free(scenario);
}


static void terms_and_dates_should_survive_packing(void **state) {
    (void)state;
    static const Duration TERMS[] = {{0, 0, 0}, {5, 0, 0}, {0, 6, 0}, {0, 0, 28}, {110, 11, 9999}};
    static const char *const DATES[] = {"1600-01-01", "1850-02-28", "1969-12-31",
                                        "1970-01-01", "2026-11-16", "2999-12-31"};
    for (size_t i = 0; i < sizeof TERMS / sizeof *TERMS; i++) {
        int packed = term_pack(TERMS[i]);
        assert_true(packed >= 0);
        assert_true(duration_is_equal(term_unpack(packed), TERMS[i]));
    }
    for (size_t i = 0; i < sizeof DATES / sizeof *DATES; i++) {
        char text[DATE_TEXT_SIZE];
        assert_true(days(DATES[i]) >= 0);
        date_to_iso(trigger_unpack(days(DATES[i])), text);
        assert_string_equal(text, DATES[i]);
    }
    assert_int_equal(term_pack((Duration){9999, 0, 0}), -1);
    assert_int_equal(trigger_pack(DATE_NONE), -1);
    assert_int_equal(trigger_unpack(-1), DATE_NONE);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields_should_be_judged_one_by_one),
        cmocka_unit_test(score_should_give_partial_credit_per_field),
        cmocka_unit_test(form_should_be_complete_before_it_can_be_handed_in),
        cmocka_unit_test(values_should_be_taken_only_where_they_mean_something),
        cmocka_unit_test(terms_and_dates_should_survive_packing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

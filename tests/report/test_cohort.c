// Cohort: sums, means and spreads against sums done by hand; merging in any order.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report/cohort.h"
#include "report/print.h"
#include "support/expect.h"


static void mean_and_spread_should_be_as_by_hand(void **state) {
    (void)state;
    Spread spread = {0};
    assert_int_equal(spread_mean(&spread), -1);
    spread_add(&spread, 1, 4);
    assert_int_equal(spread_mean(&spread), 2500);
    assert_int_equal(spread_deviation(&spread), -1);
    spread_add(&spread, 3, 4);
    spread_add(&spread, 2, 4);
    assert_int_equal(spread_mean(&spread), 5000);
    assert_int_equal(spread_deviation(&spread), 2500);  // of 2500, 5000, 7500
    spread_add(&spread, 0, 0);                          // nothing to earn says nothing
    assert_int_equal(spread.count, 3);
    Spread thirds = {0};
    spread_add(&thirds, 1, 3);
    spread_add(&thirds, 2, 3);
    assert_int_equal(spread_mean(&thirds), 5000);
    assert_int_equal(spread_deviation(&thirds), 2357);  // 3334 / sqrt 2, cut
}


static void a_million_should_not_overflow(void **state) {
    (void)state;
    Spread spread = {0};
    for (int i = 0; i < 1000000; i++) {
        spread_add(&spread, i % 2, 1);
    }
    assert_int_equal(spread_mean(&spread), 5000);
    assert_int_equal(spread_deviation(&spread), 5000);
}


static Facts *facts_of(const char *scenario, int raw, const char *option) {
    Facts *facts = calloc(1, sizeof *facts);
    snprintf(facts->header.scenario, ENTRY_ID, "%s", scenario);
    snprintf(facts->header.mode, sizeof facts->header.mode, "practice");
    snprintf(facts->header.framework, ENTRY_ID, "fgr-528");
    snprintf(facts->ending, ENTRY_ID, "%s", raw > 1 ? "goed" : "slecht");
    facts->raw = raw;
    facts->max = 3;
    facts->decision_count = 1;
    facts->decisions[0] = (FactsDecision){.raw = raw, .max = 3};
    snprintf(facts->decisions[0].id, ENTRY_ID, "vraag");
    snprintf(facts->decisions[0].type, ENTRY_ID, "choose");
    snprintf(facts->decisions[0].option, ENTRY_ID, "%s", option);
    facts->indicator_count = 1;
    facts->indicators[0] = (FactsIndicator){.raw = raw, .max = 3, .observations = 1};
    snprintf(facts->indicators[0].id, ENTRY_ID, "OPD-01");
    return facts;
}


static void add(Cohort *cohort, const char *scenario, int raw, const char *option) {
    Facts *facts = facts_of(scenario, raw, option);
    cohort_add(cohort, facts, NULL);
    free(facts);
}


static void print(Cohort *cohort, Buffer *out) {
    Gathering gathering = {.cohort = *cohort};
    cohort_sort(&gathering.cohort);
    print_json(&gathering, true, out);
}


static void merging_should_not_depend_on_the_order(void **state) {
    (void)state;
    Cohort whole = {0};
    Cohort parts[2] = {{0}};
    Cohort merged = {0};
    for (int i = 0; i < 40; i++) {
        const char *scenario = i % 3 ? "a" : "b";
        const char *option = i % 4 == 3 ? "goed" : i % 4 == 2 ? "bijna" : "fout";
        add(&whole, scenario, i % 4, option);
        add(&parts[i % 5 == 0], scenario, i % 4, option);
    }
    cohort_merge(&merged, &parts[1]);
    cohort_merge(&merged, &parts[0]);
    Buffer first = {0};
    Buffer second = {0};
    print(&whole, &first);
    print(&merged, &second);
    assert_string_equal(first.text, second.text);
    expect_part(first.text, "\"id\":\"fout\"");
    buffer_free(&first);
    buffer_free(&second);
    cohort_free(&whole);
    cohort_free(&merged);
    cohort_free(&parts[0]);
    cohort_free(&parts[1]);
}


static void the_wrong_answer_should_be_told_of_enough_people_only(void **state) {
    (void)state;
    for (int wrong = COHORT_LEAST - 1; wrong <= COHORT_LEAST; wrong++) {
        Gathering gathering = {.found = 0};
        Buffer out = {0};
        for (int i = 0; i < 10; i++) {
            add(&gathering.cohort, "a", i < wrong ? 0 : 3, i < wrong ? "val" : "goed");
        }
        Tables *tables = tables_new(&gathering, "nowhere", true, LANGUAGE_NL);
        print_text(tables, &out);
        assert_int_equal(strstr(out.text, "val (5)") != NULL, wrong == COHORT_LEAST);
        expect_part(out.text, "vraag");
        tables_free(tables);
        buffer_free(&out);
        cohort_free(&gathering.cohort);
    }
}


static void a_cell_should_never_be_a_formula(void **state) {
    (void)state;
    Gathering gathering = {.found = 0};
    char formula[] = "=cmd|' /C calc'!A0";
    char code[] = "<script>alert(1)</script>";
    char reason[] = "zei \"nee\"";
    LeftOutSession session = {formula, LEFT_DAMAGED, reason};
    Buffer out = {0};
    gathering.left_out = &session;
    gathering.left_out_count = 1;
    Tables *tables = tables_new(&gathering, "nowhere", false, LANGUAGE_EN);
    print_csv(tables, &out);
    expect_part(out.text,
                "\"left_out\",\"'=cmd|' /C calc'!A0\",\"damaged\",\"zei \"\"nee\"\"\"\r\n");
    tables_free(tables);
    buffer_clear(&out);
    session.folder = code;
    tables = tables_new(&gathering, "nowhere", false, LANGUAGE_EN);
    print_html(tables, &out);
    expect_part(out.text, "&lt;script&gt;alert(1)&lt;/script&gt;");
    assert_null(strstr(out.text, "<script"));
    tables_free(tables);
    buffer_free(&out);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mean_and_spread_should_be_as_by_hand),
        cmocka_unit_test(a_million_should_not_overflow),
        cmocka_unit_test(merging_should_not_depend_on_the_order),
        cmocka_unit_test(the_wrong_answer_should_be_told_of_enough_people_only),
        cmocka_unit_test(a_cell_should_never_be_a_formula),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

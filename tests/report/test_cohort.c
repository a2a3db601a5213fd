// Cohort: sums, means and spreads against sums done by hand; merging in any order.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report/cells.h"
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
    facts->decisions[0] = (FactsDecision){.raw = raw, .max = 3, .hints = raw};
    snprintf(facts->decisions[0].id, ENTRY_ID, "vraag");
    snprintf(facts->decisions[0].type, ENTRY_ID, "choose");
    snprintf(facts->decisions[0].option, ENTRY_ID, "%s", option);
    facts->indicator_count = 1;
    facts->indicators[0] = (FactsIndicator){.raw = raw, .max = 3, .observations = 1};
    snprintf(facts->indicators[0].id, ENTRY_ID, "OPD-01");
    return facts;
}


// "fgr-528" with OPD-01 of KLA, and behind it "eigen" with EIG-01 of SAM.
static Framework *make_framework(void) {
    Framework *framework = framework_new();
    framework->sources[framework->source_count++] = (FrameworkSource){.id = "fgr-528"};
    framework->sources[framework->source_count++] = (FrameworkSource){.id = "eigen"};
    framework->competencies[framework->competency_count++] =
        (Competency){.id = "KLA", .title = {{"klantgericht", "client focus"}}};
    framework->competencies[framework->competency_count++] =
        (Competency){.id = "SAM", .title = {{"samen", NULL}}, .source = 1};
    framework->indicators[framework->indicator_count++] =
        (Indicator){.id = "OPD-01", .title = {{"laat uitspreken", "lets finish"}}};
    framework->indicators[framework->indicator_count++] =
        (Indicator){.id = "EIG-01", .title = {{"vraagt", NULL}}, .competency = 1, .source = 1};
    return framework;
}


static void add(Cohort *cohort, const char *scenario, int raw, const char *option) {
    Framework *framework = make_framework();
    Facts *facts = facts_of(scenario, raw, option);
    cohort_add(cohort, facts, framework);
    free(facts);
    framework_free(framework);
}


// A session scored on both; `framework` is what is known of them.
static void add_both(Cohort *cohort, const Framework *framework) {
    Facts *facts = facts_of("golfslag", 3, "goed");
    facts->header.framework_count = 2;
    snprintf(facts->header.frameworks[0].id, ENTRY_ID, "fgr-528");
    snprintf(facts->header.frameworks[1].id, ENTRY_ID, "eigen");
    facts->indicator_count = 2;
    facts->indicators[1] = (FactsIndicator){.raw = 1, .max = 4, .observations = 2};
    snprintf(facts->indicators[1].id, ENTRY_ID, "EIG-01");
    cohort_add(cohort, facts, framework);
    free(facts);
}


static void print(Cohort *cohort, Buffer *out) {
    Gathering gathering = {.cohort = *cohort};
    cohort_sort(&gathering.cohort);
    print_json(&gathering, true, out);
}


static void each_framework_should_have_its_own_rows(void **state) {
    (void)state;
    Cohort cohort = {0};
    Cohort other = {0};
    Framework *framework = make_framework();
    for (int i = 0; i < 3; i++) {
        add_both(&cohort, framework);
        add_both(&other, framework);
    }
    cohort_merge(&cohort, &other);
    cohort_free(&other);
    framework_free(framework);
    const CohortCase *one = &cohort.cases[0];
    assert_int_equal(one->indicator_count, 2);
    assert_int_equal(one->competency_count, 2);
    assert_string_equal(one->indicators[1].id, "EIG-01");
    assert_string_equal(one->indicators[1].framework, "eigen");
    assert_int_equal(one->indicators[1].observations, 12);
    assert_int_equal(spread_mean(&one->indicators[1].share), 2500);
    assert_string_equal(one->competencies[1].id, "SAM");
    assert_string_equal(one->competencies[1].framework, "eigen");
    Gathering gathering = {.cohort = cohort};
    Tables *tables = tables_new(&gathering, true, LANGUAGE_EN);
    const Table *table = &tables->list[2];
    assert_string_equal(table->key, "competencies");
    assert_string_equal(table->columns[7], "framework");
    assert_string_equal(table->rows[0].cells[7], "eigen");  // in order of framework
    assert_string_equal(table->rows[0].cells[1], "samen");  // Dutch where English is not there
    assert_string_equal(table->rows[1].cells[1], "client focus");
    assert_string_equal(tables->list[3].rows[1].cells[1], "lets finish");
    tables_free(tables);
    cohort_free(&cohort);
}


// The points count all the same; only what they are called and show is not known.
static void unknown_framework_should_leave_the_codes(void **state) {
    (void)state;
    Cohort cohort = {0};
    Framework *none = framework_new();
    add_both(&cohort, none);
    const CohortCase *one = &cohort.cases[0];
    assert_int_equal(one->indicator_count, 2);
    assert_int_equal(one->competency_count, 0);
    assert_string_equal(one->indicators[0].framework, "");
    assert_true(text_is_empty(one->indicators[0].title));
    cohort_free(&cohort);
    Facts *facts = facts_of("golfslag", 3, "goed");
    cohort_add(&cohort, facts, none);
    assert_string_equal(cohort.cases[0].indicators[0].framework, "fgr-528");  // the only one
    free(facts);
    framework_free(none);
    cohort_free(&cohort);
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
    expect_part(first.text, "\"hinted\":");
    buffer_free(&first);
    buffer_free(&second);
    cohort_free(&whole);
    cohort_free(&merged);
    cohort_free(&parts[0]);
    cohort_free(&parts[1]);
}


static void the_wrong_answer_should_be_told_of_enough_people_only(void **state) {
    (void)state;
    for (int wrong = CELLS_LEAST - 1; wrong <= CELLS_LEAST; wrong++) {
        Gathering gathering = {.found = 0};
        Buffer out = {0};
        for (int i = 0; i < 10; i++) {
            add(&gathering.cohort, "a", i < wrong ? 0 : 3, i < wrong ? "val" : "goed");
        }
        Tables *tables = tables_new(&gathering, true, LANGUAGE_NL);
        print_text(tables, &out);
        assert_int_equal(strstr(out.text, "val (5)") != NULL, wrong == CELLS_LEAST);
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
    Tables *tables = tables_new(&gathering, false, LANGUAGE_EN);
    print_csv(tables, &out);
    expect_part(out.text,
                "\"left_out\",\"'=cmd|' /C calc'!A0\",\"damaged\",\"zei \"\"nee\"\"\"\r\n");
    tables_free(tables);
    buffer_clear(&out);
    session.folder = code;
    tables = tables_new(&gathering, false, LANGUAGE_EN);
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
        cmocka_unit_test(each_framework_should_have_its_own_rows),
        cmocka_unit_test(unknown_framework_should_leave_the_codes),
        cmocka_unit_test(merging_should_not_depend_on_the_order),
        cmocka_unit_test(the_wrong_answer_should_be_told_of_enough_people_only),
        cmocka_unit_test(a_cell_should_never_be_a_formula),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Measure: least and most over all plays, also where the story comes back to a decision: then only
// the last answer counts.

#include "author/measure.h"

#include <stdlib.h>

#include "support/expect.h"
#include "support/load_case.h"

#define HEAD                                                                                       \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\",\n"            \
    "framework = \"kader\", schedule = \"lijst\" }\n"                                              \
    "ending \"goed\" { title = \"Goed\" } ending \"slecht\" { title = \"Slecht\" }\n"


typedef struct Measured {
    Span points, missed, seen_second;
    Span endings[3];
    uint64_t plays;
} Measured;


static Measured measured(const char *text) {
    Error error;
    Measured out;
    Script *script = load_case_text(text, &error);
    if (!script) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    Exploration *found = explore(script_scenario(script), script_hooks(script), &EXPLORE_LIMITS);
    Extent *extent = extent_new(found);
    out.points = extent_measure(extent, (Measure){MEASURE_POINTS, -1}, out.endings);
    out.missed = extent_measure(extent, (Measure){MEASURE_MISSED, -1}, NULL);
    out.seen_second = extent_measure(extent, (Measure){MEASURE_OBSERVATIONS, 1}, NULL);
    out.plays = extent_count_plays(extent);
    extent_free(extent);
    explore_free(found);
    script_free(script);
    return out;
}


static void points_should_be_known_per_ending(void **state) {
    (void)state;
    Measured out = measured(
        HEAD
        "scene \"x\" { choose \"q\" { ask = \"?\", option \"a\" { \"A\", earns = { OPD_01 = 3 } }, "
        "option \"b\" { \"B\", go = \"y\" }, option \"c\" { \"C\", earns = { OPD_01 = 1 } } }, "
        "finish \"goed\" } scene \"y\" { choose \"r\" { ask = \"?\", "
        "option \"a\" { \"A\", earns = { OPD_02 = 4 } }, option \"b\" { \"B\" } }, "
        "finish \"slecht\" }");
    assert_int_equal(out.points.min, 0);
    assert_int_equal(out.points.max, 4);
    assert_int_equal(out.endings[0].min, 1);
    assert_int_equal(out.endings[0].max, 3);
    assert_int_equal(out.endings[1].min, 0);
    assert_int_equal(out.endings[1].max, 4);
    assert_false(out.endings[2].exists);
    assert_int_equal(out.missed.min, 0);
    assert_int_equal(out.missed.max, 7);
    // Only plays that come to the second question say something of its indicator.
    assert_int_equal(out.seen_second.min, 1);
    assert_int_equal(out.seen_second.max, 1);
    assert_int_equal(out.plays, 4);
}


static void of_a_decision_that_comes_back_only_the_last_answer_should_count(void **state) {
    (void)state;
    Measured out =
        measured(HEAD "scene \"x\" { choose \"q\" { ask = \"?\", "
                      "option \"a\" { \"A\", earns = { OPD_01 = 5 }, go = \"x\" }, "
                      "option \"b\" { \"B\", earns = { OPD_01 = 2 } }, "
                      "option \"c\" { \"C\", earns = { OPD_01 = 1 } } }, finish \"goed\" }");
    assert_int_equal(out.points.min, 1);
    assert_int_equal(out.points.max, 2);
    assert_int_equal(out.missed.min, 3);
    assert_true(out.plays == PLAYS_MANY);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(points_should_be_known_per_ending),
        cmocka_unit_test(of_a_decision_that_comes_back_only_the_last_answer_should_count),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Check: the walk, and then the rules over what it found.

#include "author/check.h"

#include <stdlib.h>

#include "base/memory.h"


Check *check_case(const Scenario *scenario, const Hooks *hooks, const CheckWorld *world,
                  Language language) {
    Check *check = memory_new(1, sizeof *check);
    check->scenario = scenario;
    check->findings.language = language;
    check->found = explore(scenario, hooks, &EXPLORE_LIMITS);
    check->extent = extent_new(check->found);
    check->plays = extent_count_plays(check->extent);
    check->endings = memory_new((size_t)scenario->ending_count + 1, sizeof *check->endings);
    check->points = extent_measure(check->extent, (Measure){MEASURE_POINTS, -1}, check->endings);
    rule_story(check);
    rule_variables(check);
    rule_decisions(check);
    rule_keys(check);
    rule_hints(check);
    rule_scores(check);
    rule_things(check);
    rule_pictures(check, world);
    rule_texts(check, world);
    rule_balance(check);
    findings_sort(&check->findings);
    return check;
}


void check_free(Check *check) {
    if (check) {
        extent_free(check->extent);
        explore_free(check->found);
        free(check->endings);
        findings_free(&check->findings);
        free(check);
    }
}

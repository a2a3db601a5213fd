// Rule scores: what the points of all plays together show.

#include "author/check.h"


static void check_indicator(Check *check, int number, Buffer *rare) {
    const char *id = check->scenario->framework->indicators[number].id;
    Span seen = extent_measure(check->extent, (Measure){MEASURE_OBSERVATIONS, number}, NULL);
    if (!seen.exists) {
        return;
    }
    Span missed = extent_measure(check->extent, (Measure){MEASURE_MISSED, number}, NULL);
    Origin origin = check->scenario->origin;
    if (missed.min > 0) {
        finding_add(&check->findings, "C301", origin,
                    "voor indicator %s mist ook wie alles goed doet %ld punten",
                    "for indicator %s even who does everything right misses %ld points", id,
                    missed.min);
    }
    if (seen.max < SCORE_ENOUGH_OBSERVATIONS) {
        buffer_add_format(rare, "%s%s", rare->length > 0 ? ", " : "", id);
    }
}


static void check_pass(Check *check) {
    Origin origin = check->scenario->origin;
    Span passing = extent_measure(check->extent, (Measure){MEASURE_PASSING, -1}, NULL);
    if (check->scenario->pass <= 0 || !passing.exists) {
        return;
    }
    if (passing.max < 0) {
        finding_add(&check->findings, "C304", origin,
                    "de norm van %d procent is met geen enkele speelwijze te halen",
                    "the pass mark of %d percent cannot be reached by any way of playing",
                    check->scenario->pass);
    } else if (passing.min >= 0) {
        finding_add(&check->findings, "C305", origin,
                    "de norm van %d procent wordt altijd gehaald, ook met alles fout",
                    "the pass mark of %d percent is always reached, even with everything wrong",
                    check->scenario->pass);
    }
}


void rule_scores(Check *check) {
    ExploreBound bound = check->found->bound;
    if (!check->points.exists || bound == BOUND_STATES || bound == BOUND_MEMORY) {
        return;
    }
    Buffer rare = {0};
    for (int i = 0; i < check->scenario->framework->indicator_count; i++) {
        check_indicator(check, i, &rare);
    }
    if (rare.length > 0) {
        finding_add(&check->findings, "C302", check->scenario->origin,
                    "bij deze indicatoren telt hoogstens %d keer een antwoord mee: %s",
                    "for these indicators an answer counts at most %d times: %s",
                    SCORE_ENOUGH_OBSERVATIONS - 1,
                    buffer_text(&rare));
    }
    buffer_free(&rare);
    Span missed = extent_measure(check->extent, (Measure){MEASURE_MISSED, -1}, NULL);
    if (missed.min > 0) {
        finding_add(&check->findings, "C303", check->scenario->origin,
                    "niemand kan alles goed doen: de beste speelwijze mist %ld punten",
                    "nobody can do everything right: the best way of playing misses %ld points",
                    missed.min);
    }
    check_pass(check);
}

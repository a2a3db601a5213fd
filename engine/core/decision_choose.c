// choose: one option of several. cells[0] is the option.

#include "core/decision.h"

#include <stdio.h>


static int cell_count(const Decision *decision) {
    (void)decision;
    return 1;
}


static bool accept(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                   Outcome *outcome, Error *error) {
    (void)moment;
    if (event->kind != EVENT_ANSWER || event->value < 0 || event->value >= decision->option_count) {
        return error_set(error, ERROR_REFUSED, decision->id, "kies een van de %d antwoorden",
                         decision->option_count);
    }
    cells[0] = event->value;
    outcome->is_made = true;
    return true;
}


static int points_for(const Earns *earns, int indicator) {
    for (int i = 0; i < earns->count; i++) {
        if (earns->list[i].indicator == indicator) {
            return earns->list[i].points;
        }
    }
    return 0;
}


static void score(const Scenario *scenario, const Decision *decision, const int *cells,
                  Score *score) {
    (void)scenario;
    const Earns *earned = &decision->options[cells[0]].earns;
    for (int i = 0; i < decision->maximum.count; i++) {
        const Earn *most = &decision->maximum.list[i];
        score_add(score, most->indicator, points_for(earned, most->indicator), most->points,
                  "choose");
    }
}


static int total(const Earns *earns) {
    int sum = 0;
    for (int i = 0; i < earns->count; i++) {
        sum += earns->list[i].points;
    }
    return sum;
}


// The first option with the highest (or lowest) sum of points.
static int extreme_option(const Decision *decision, bool highest) {
    int found = 0;
    for (int i = 1; i < decision->option_count; i++) {
        int difference =
            total(&decision->options[i].earns) - total(&decision->options[found].earns);
        if (highest ? difference > 0 : difference < 0) {
            found = i;
        }
    }
    return found;
}


static Event propose(const Moment *moment, const Decision *decision, const int *cells,
                     Policy policy, Rng *rng) {
    const Scenario *scenario = moment->scenario;
    (void)cells;
    int value = policy == POLICY_RANDOM ? (int)rng_below(rng, (uint32_t)decision->option_count)
                                        : extreme_option(decision, policy == POLICY_BEST);
    return (Event){.kind = EVENT_ANSWER,
                   .decision = (int)(decision - scenario->decisions),
                   .value = value};
}


static void write_words(const Scenario *scenario, const Decision *decision, const Event *event,
                        EventWords *words) {
    (void)scenario;
    snprintf(words->value, sizeof words->value, "%s", decision->options[event->value].id);
}


static bool read_words(const Scenario *scenario, const Decision *decision, const EventWords *words,
                       Event *event) {
    (void)scenario;
    event->value = option_find(decision->options, decision->option_count, words->value);
    return event->value >= 0;
}


const DecisionRules DECISION_CHOOSE_RULES = {
    .name = "choose",
    .is_scored = true,
    .cell_count = cell_count,
    .accept = accept,
    .score = score,
    .propose = propose,
    .write = write_words,
    .read = read_words,
};

// order: steps into sequence. The case lists them in the right order; cells[item] is the place the
// learner gave it, from 0. Scored by the pairs that stand the right way round (Kendall's distance).

#include "core/decision.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>


static int cell_count(const Decision *decision) {
    return decision->option_count;
}


int order_placed(const Decision *decision, const int *cells) {
    int placed = 0;
    for (int i = 0; i < decision->option_count; i++) {
        placed += cells[i] >= 0;
    }
    return placed;
}


int order_at(const Decision *decision, const int *cells, int place) {
    for (int i = 0; i < decision->option_count; i++) {
        if (cells[i] == place) {
            return i;
        }
    }
    return -1;
}


// Takes the item out; those behind it move up.
static void take_out(const Decision *decision, int *cells, int item) {
    int place = cells[item];
    cells[item] = -1;
    for (int i = 0; i < decision->option_count && place >= 0; i++) {
        cells[i] -= cells[i] > place;
    }
}


// Puts the item at `place`; what stands there and behind it moves down.
static void put_in(const Decision *decision, int *cells, int item, int place) {
    for (int i = 0; i < decision->option_count; i++) {
        cells[i] += cells[i] >= place;
    }
    cells[item] = place;
}


static bool move(const Decision *decision, int *cells, const Event *event, Error *error) {
    int item = event->part;
    if (item < 0 || item >= decision->option_count) {
        return error_set(error, ERROR_REFUSED, decision->id, "deze stap bestaat niet");
    }
    int others = order_placed(decision, cells) - (cells[item] >= 0);
    if (event->value < -1 || event->value > others) {
        return error_set(error, ERROR_REFUSED, decision->id, "die plaats is er nog niet");
    }
    take_out(decision, cells, item);
    if (event->value >= 0) {
        put_in(decision, cells, item, event->value);
    }
    return true;
}


static bool accept(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                   Outcome *outcome, Error *error) {
    (void)moment;
    if (event->kind == EVENT_ANSWER) {
        return move(decision, cells, event, error);
    }
    int left = decision->option_count - order_placed(decision, cells);
    if (left > 0) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "nog %d stappen hebben geen plaats in de volgorde", left);
    }
    outcome->is_made = true;
    return true;
}


static void score(const Scenario *scenario, const Decision *decision, const int *cells,
                  Score *score) {
    (void)scenario;
    int right = 0;
    int pairs = 0;
    for (int i = 0; i < decision->option_count; i++) {
        for (int j = i + 1; j < decision->option_count; j++) {
            right += cells[i] < cells[j];
            pairs++;
        }
    }
    score_add_earns(score, &decision->maximum, right, pairs, "order");
}


// The best player takes the steps as the case lists them, the worst from behind.
static int next_item(const Decision *decision, const int *cells, Policy policy, Rng *rng) {
    int left = decision->option_count - order_placed(decision, cells);
    int wanted = policy == POLICY_RANDOM  ? (int)rng_below(rng, (uint32_t)left)
                 : policy == POLICY_WORST ? left - 1
                                          : 0;
    for (int i = 0; i < decision->option_count; i++) {
        if (cells[i] < 0 && wanted-- == 0) {
            return i;
        }
    }
    return 0;
}


static Event propose(const Moment *moment, const Decision *decision, const int *cells,
                     Policy policy, Rng *rng) {
    const Scenario *scenario = moment->scenario;
    Event event = {.kind = EVENT_SUBMIT, .decision = (int)(decision - scenario->decisions)};
    if (order_placed(decision, cells) < decision->option_count) {
        event.kind = EVENT_ANSWER;
        event.part = next_item(decision, cells, policy, rng);
        event.value = order_placed(decision, cells);
    }
    return event;
}


// Places are counted from 1 in the log, as a person does.
static void write_words(const Scenario *scenario, const Decision *decision, const Event *event,
                        EventWords *words) {
    (void)scenario;
    if (event->kind == EVENT_ANSWER) {
        snprintf(words->part, sizeof words->part, "%s", decision->options[event->part].id);
        if (event->value >= 0) {
            snprintf(words->value, sizeof words->value, "%d", event->value + 1);
        }
    }
}


static bool read_words(const Scenario *scenario, const Decision *decision, const EventWords *words,
                       Event *event) {
    (void)scenario;
    if (event->kind == EVENT_SUBMIT) {
        return true;
    }
    char *end;
    long place = strtol(words->value, &end, 10);
    event->part = option_find(decision->options, decision->option_count, words->part);
    event->value = (int)place - 1;
    return event->part >= 0 && *end == '\0' && place >= 0 && place <= SCENARIO_MAX_OPTIONS &&
           (words->value[0] == '\0' || place >= 1);
}


const DecisionRules DECISION_ORDER_RULES = {
    .name = "order",
    .is_scored = true,
    .keeps_draft = true,
    .cell_count = cell_count,
    .accept = accept,
    .score = score,
    .propose = propose,
    .write = write_words,
    .read = read_words,
};

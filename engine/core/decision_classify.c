// classify: records into the classes of a scheme.
// cells[record] is the class. Right class 2, same branch 1.

#include "core/decision.h"

#include <stdio.h>
#include <string.h>

#include "core/decision_kinds.h"


static int cell_count(const Decision *decision) {
    return decision->record_count;
}


static int unplaced(const Decision *decision, const int *cells) {
    int count = 0;
    for (int i = 0; i < decision->record_count; i++) {
        count += cells[i] < 0;
    }
    return count;
}


static bool accept(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                   Outcome *outcome, Error *error) {
    const Scenario *scenario = moment->scenario;
    if (event->kind == EVENT_SUBMIT) {
        int left = unplaced(decision, cells);
        if (left > 0) {
            return error_set(error, ERROR_REFUSED, decision->id,
                             "nog %d stukken hebben geen plaats; deel ze eerst in", left);
        }
        outcome->is_made = true;
        return true;
    }
    if (event->part < 0 || event->part >= decision->record_count || event->value < -1 ||
        event->value >= scenario->schemes[decision->scheme].class_count) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "dit stuk of deze klasse bestaat niet");
    }
    cells[event->part] = event->value;
    return true;
}


static int branch(const Scheme *scheme, int class) {
    while (scheme->classes[class].under >= 0) {
        class = scheme->classes[class].under;
    }
    return class;
}


int classify_worth(const Scenario *scenario, const Decision *decision, const int *cells,
                   int record) {
    const Scheme *scheme = &scenario->schemes[decision->scheme];
    if (cells[record] == decision->keys[record]) {
        return CLASSIFY_RIGHT;
    }
    return branch(scheme, cells[record]) == branch(scheme, decision->keys[record])
               ? CLASSIFY_SAME_BRANCH
               : CLASSIFY_ELSEWHERE;
}


static void score(const Scenario *scenario, const Decision *decision, const int *cells,
                  Score *score) {
    int got = 0;
    for (int i = 0; i < decision->record_count; i++) {
        got += classify_worth(scenario, decision, cells, i);
    }
    score_add_earns(score, &decision->maximum, got, CLASSIFY_RIGHT * decision->record_count,
                    "classify");
}


// A class in another branch than the right one, or any other class.
static int wrong_class(const Scheme *scheme, int right) {
    for (int i = 0; i < scheme->class_count; i++) {
        if (branch(scheme, i) != branch(scheme, right)) {
            return i;
        }
    }
    return right > 0 ? 0 : scheme->class_count - 1;
}


static int proposed_class(const Scheme *scheme, int right, Policy policy, Rng *rng) {
    switch (policy) {
    case POLICY_BEST:
        return right;
    case POLICY_WORST:
        return wrong_class(scheme, right);
    case POLICY_RANDOM:
    case POLICY_COUNT:
        break;
    }
    return (int)rng_below(rng, (uint32_t)scheme->class_count);
}


static Event propose(const Moment *moment, const Decision *decision, const int *cells,
                     Policy policy, Rng *rng) {
    const Scenario *scenario = moment->scenario;
    const Scheme *scheme = &scenario->schemes[decision->scheme];
    Event event = {.kind = EVENT_SUBMIT, .decision = (int)(decision - scenario->decisions)};
    for (int i = 0; i < decision->record_count; i++) {
        if (cells[i] < 0) {
            event.kind = EVENT_ANSWER;
            event.part = i;
            event.value = proposed_class(scheme, decision->keys[i], policy, rng);
            break;
        }
    }
    return event;
}


static void write_words(const Scenario *scenario, const Decision *decision, const Event *event,
                        EventWords *words) {
    if (event->kind == EVENT_ANSWER) {
        snprintf(words->part, sizeof words->part, "%s",
                 scenario->records[decision->records[event->part]].id);
        const Class *classes = scenario->schemes[decision->scheme].classes;
        snprintf(words->value, sizeof words->value, "%s",
                 event->value < 0 ? "" : classes[event->value].id);
    }
}


static bool read_words(const Scenario *scenario, const Decision *decision, const EventWords *words,
                       Event *event) {
    const Scheme *scheme = &scenario->schemes[decision->scheme];
    if (event->kind == EVENT_SUBMIT) {
        return true;
    }
    event->part = -1;
    for (int i = 0; i < decision->record_count; i++) {
        if (strcmp(scenario->records[decision->records[i]].id, words->part) == 0) {
            event->part = i;
        }
    }
    event->value = -1;
    for (int i = 0; i < scheme->class_count; i++) {
        if (strcmp(scheme->classes[i].id, words->value) == 0) {
            event->value = i;
        }
    }
    return event->part >= 0 && (event->value >= 0 || !words->value[0]);
}


const DecisionRules DECISION_CLASSIFY_RULES = {
    .name = "classify",
    .is_scored = true,
    .keeps_draft = true,
    .cell_count = cell_count,
    .accept = accept,
    .score = score,
    .propose = propose,
    .write = write_words,
    .read = read_words,
};

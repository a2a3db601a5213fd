// Ways: walking all answers of a decision, or where there are too many of them a set that stands
// for them: all right, all wrong, and each part in turn wrong while the others are right.

#include "core/decision_ways.h"

#include "base/rng.h"
#include "core/decision_kinds.h"

enum { WAY_BEST, WAY_WORST, WAY_FIRST_PART };


static int size_of(unsigned set) {
    int size = 0;
    for (; set; set &= set - 1) {
        size++;
    }
    return size;
}


// Whether the set is a whole answer to this choose, mark or ask.
static bool is_answer(const Decision *decision, unsigned set) {
    switch (decision->type) {
    case DECISION_CHOOSE:
        return size_of(set) == (decision->pick > 1 ? decision->pick : 1);
    case DECISION_ASK:
        return ask_is_reachable(decision, set);
    default:
        return set != 0;
    }
}


static bool has_sets(const Decision *decision) {
    return decision->type == DECISION_CHOOSE || decision->type == DECISION_ASK ||
           (decision->type == DECISION_MARK && decision->option_count <= WAYS_MOST_PASSAGES);
}


// The way-eth set that is an answer; with `way` -1 how many there are.
static unsigned find_set(const Decision *decision, int way, int *count) {
    *count = 0;
    for (unsigned set = 1; set < 1u << decision->option_count; set++) {
        if (is_answer(decision, set) && (*count)++ == way) {
            return set;
        }
    }
    return 0;
}


// Parts that can be wrong one at a time.
static int part_count(const Decision *decision) {
    switch (decision->type) {
    case DECISION_CLASSIFY:
    case DECISION_APPRAISE:
        return decision->record_count;
    case DECISION_DESTROY:
        // In the whole chain the others answer too: only its best and its worst are walked.
        return decision->chain ? 0 : decision->record_count + decision->field_count;
    case DECISION_ORDER:
        return decision->option_count - 1;
    case DECISION_MARK:
        return decision->option_count;
    default:
        return 0;
    }
}


static int part_of(const Decision *decision, const int *cells, const Event *event) {
    return decision->type == DECISION_APPRAISE ? event->part / APPRAISE_FIELDS
           : decision->type == DECISION_ORDER  ? order_placed(decision, cells)
                                               : event->part;
}


int decision_ways(const Decision *decision) {
    int count;
    if (has_sets(decision)) {
        find_set(decision, -1, &count);
        return count;
    }
    return decision_rules(decision->type)->is_scored ? WAY_FIRST_PART + part_count(decision) : 1;
}


bool decision_ways_are_all(const Decision *decision) {
    return has_sets(decision) || !decision_rules(decision->type)->is_scored;
}


// ---- Toward a set of options ----


static Event toward_choice(const Moment *moment, const Decision *decision, const int *cells,
                           unsigned set) {
    Event event = {.kind = EVENT_SUBMIT, .decision = (int)(decision - moment->scenario->decisions)};
    bool is_single = decision_is_single(decision);
    for (int i = 0; i < decision->option_count; i++) {
        bool is_taken = decision->type == DECISION_MARK
                            ? mark_is_marked(cells, i)
                            : !is_single && choose_has_taken(decision, cells, i);
        bool is_wanted = set & 1u << i;
        if (is_taken != is_wanted) {
            event.kind = EVENT_ANSWER;
            event.part = is_single ? 0 : i;
            event.value = is_single ? i : is_wanted;
            // What is too much goes off first, so that there is room.
            if (is_taken || is_single) {
                return event;
            }
        }
    }
    return event;
}


// ---- With one part wrong ----


// A mark is made or not, so the wrong part is a right passage left out or another one marked too.
static Event toward_marks(const Moment *moment, const Decision *decision, const int *cells,
                          int way) {
    Event event = {.kind = EVENT_SUBMIT, .decision = (int)(decision - moment->scenario->decisions)};
    for (int i = 0; i < decision->option_count && event.kind == EVENT_SUBMIT; i++) {
        bool is_wrong = way == WAY_WORST || way == WAY_FIRST_PART + i;
        bool is_wanted = decision->options[i].is_right != is_wrong;
        if (mark_is_marked(cells, i) != is_wanted) {
            event = (Event){EVENT_ANSWER, event.decision, i, is_wanted, NULL};
        }
    }
    return event;
}


static Event toward_parts(const Moment *moment, const Decision *decision, const int *cells,
                          int way) {
    const DecisionRules *rules = decision_rules(decision->type);
    Rng rng = rng_from_seed(1);  // the best and the worst player draw nothing from it
    Event event = rules->propose(moment, decision, cells,
                                 way == WAY_WORST ? POLICY_WORST : POLICY_BEST, &rng);
    if (way >= WAY_FIRST_PART && event.kind == EVENT_ANSWER &&
        part_of(decision, cells, &event) == way - WAY_FIRST_PART) {
        event = rules->propose(moment, decision, cells, POLICY_WORST, &rng);
    }
    return event;
}


Event decision_way(const Moment *moment, const Decision *decision, const int *cells, int way) {
    int count;
    if (!has_sets(decision)) {
        return decision->type == DECISION_MARK ? toward_marks(moment, decision, cells, way)
                                               : toward_parts(moment, decision, cells, way);
    }
    unsigned set = find_set(decision, way, &count);
    return decision->type == DECISION_ASK ? ask_toward(moment->scenario, decision, cells, set)
                                          : toward_choice(moment, decision, cells, set);
}

// find: which records of a pile belong. cells[record] is 1 when chosen, 0 when taken back, -1 when
// never touched; the cell behind them is 1 once the choice is made. Recall (found of what belongs)
// and precision (belonging of what was chosen) earn points apart.

#include "core/decision.h"

#include <stdio.h>
#include <string.h>


static int cell_count(const Decision *decision) {
    return decision->record_count + 1;
}


bool find_is_made(const Decision *decision, const int *cells) {
    return cells[decision->record_count] == 1;
}


bool find_is_chosen(const int *cells, int record) {
    return cells[record] == 1;
}


FindCount find_count(const Decision *decision, const int *cells) {
    FindCount count = {0, 0, 0};
    for (int i = 0; i < decision->record_count; i++) {
        bool is_chosen = find_is_chosen(cells, i);
        count.right += decision->keys[i];
        count.chosen += is_chosen;
        count.both += is_chosen && decision->keys[i];
    }
    return count;
}


// ---- Many at once: ids and ranges of ids of the pile, "R1:R40 R52" ----


static const char *id_of(const Scenario *scenario, const Decision *decision, int record) {
    return scenario->records[decision->records[record]].id;
}


// Place in the pile, or -1. Lists go through the pile in order, so looking starts at `from`.
static int find_id(const Scenario *scenario, const Decision *decision, const char *id,
                   size_t length, int from) {
    for (int i = 0; i < decision->record_count; i++) {
        int at = (from + i) % decision->record_count;
        const char *other = id_of(scenario, decision, at);
        if (strncmp(other, id, length) == 0 && other[length] == '\0') {
            return at;
        }
    }
    return -1;
}


// Takes the range at `*text`, moves past it. False when it names nothing.
static bool take_range(const Scenario *scenario, const Decision *decision, const char **text,
                       int *first, int *last) {
    size_t length = strcspn(*text, ": ");
    *first = find_id(scenario, decision, *text, length, *last + 1);
    *last = *first;
    *text += length;
    if (**text == ':') {
        length = strcspn(*text + 1, " ");
        *last = find_id(scenario, decision, *text + 1, length, *first + 1);
        *text += length + 1;
    }
    *text += **text == ' ';
    return *first >= 0 && *last >= *first;
}


// Sets the cells of all records in the list; only looks when `cells` is NULL. False when the list
// names what is not in the pile.
static bool set_many(const Scenario *scenario, const Decision *decision, const char *text,
                     int value, int *cells) {
    int first = -1;
    int last = -1;
    bool is_empty = !text || !*text;
    while (!is_empty && *text) {
        if (!take_range(scenario, decision, &text, &first, &last)) {
            return false;
        }
        for (int i = first; cells && i <= last; i++) {
            cells[i] = value;
        }
    }
    return !is_empty;
}


bool find_name_list(const Scenario *scenario, const Decision *decision, const bool *wanted,
                    int *from, char *text, size_t size) {
    size_t used = 0;
    text[0] = '\0';
    while (*from < decision->record_count) {
        int first = *from;
        if (!wanted[first]) {
            (*from)++;
            continue;
        }
        int last = first;
        while (last + 1 < decision->record_count && wanted[last + 1]) {
            last++;
        }
        char range[2 * SCENARIO_NAME_MAX + 2];
        int length = snprintf(range, sizeof range, "%s%s%s%s", used ? " " : "",
                              id_of(scenario, decision, first), last > first ? ":" : "",
                              last > first ? id_of(scenario, decision, last) : "");
        if (used + (size_t)length >= size) {
            return true;
        }
        memcpy(text + used, range, (size_t)length + 1);
        used += (size_t)length;
        *from = last + 1;
    }
    return used > 0;
}


// ---- The rules ----


static bool choose(const Scenario *scenario, const Decision *decision, int *cells,
                   const Event *event, Error *error) {
    bool is_many = event->part == FIND_MANY;
    if (event->value < 0 || event->value > 1 || event->part < FIND_MANY ||
        event->part >= decision->record_count ||
        (is_many && !set_many(scenario, decision, event->text, event->value, NULL))) {
        return error_set(error, ERROR_REFUSED, decision->id, "dit stuk is hier niet te kiezen");
    }
    if (is_many) {
        set_many(scenario, decision, event->text, event->value, cells);
    } else {
        cells[event->part] = event->value;
    }
    return true;
}


static bool accept(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                   Outcome *outcome, Error *error) {
    if (event->kind == EVENT_ANSWER) {
        return choose(moment->scenario, decision, cells, event, error);
    }
    if (find_count(decision, cells).chosen == 0) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "er is nog geen stuk gekozen; kies er ten minste een");
    }
    cells[decision->record_count] = 1;
    outcome->is_made = true;
    return true;
}


static void score(const Scenario *scenario, const Decision *decision, const int *cells,
                  Score *score) {
    (void)scenario;
    FindCount count = find_count(decision, cells);
    score_add_earns(score, &decision->maximum, count.both, count.right, "recall");
    score_add_earns(score, &decision->precision, count.both, count.chosen, "precision");
}


// The worst player takes what does not belong or, where all belong, one record and no more.
static bool is_worst(const Decision *decision, bool all_belong, int record) {
    return all_belong ? record == 0 : decision->keys[record] == 0;
}


// The first record about which the player has not decided yet; the random one decides about each
// once, and takes the last when nothing else was taken.
static Event propose(const Moment *moment, const Decision *decision, const int *cells,
                     Policy policy, Rng *rng) {
    Event event = {.kind = EVENT_ANSWER,
                   .decision = (int)(decision - moment->scenario->decisions)};
    FindCount count = find_count(decision, cells);
    bool all_belong = count.right == decision->record_count;
    for (int i = 0; i < decision->record_count; i++) {
        bool is_open = policy == POLICY_RANDOM && cells[i] < 0;
        bool is_wanted = policy == POLICY_BEST    ? decision->keys[i] != 0
                         : policy == POLICY_WORST ? is_worst(decision, all_belong, i)
                         : is_open                ? rng_below(rng, 2) == 1
                                                  : find_is_chosen(cells, i);
        if (is_open || is_wanted != find_is_chosen(cells, i)) {
            event.part = i;
            event.value = is_wanted;
            return event;
        }
    }
    if (count.chosen == 0) {
        event.part = decision->record_count - 1;
        event.value = 1;
        return event;
    }
    event.kind = EVENT_SUBMIT;
    return event;
}


static void write_words(const Scenario *scenario, const Decision *decision, const Event *event,
                        EventWords *words) {
    if (event->kind != EVENT_ANSWER) {
        return;
    }
    if (event->part == FIND_MANY) {
        snprintf(words->part, sizeof words->part, "*");
        snprintf(words->value, sizeof words->value, "%d %s", event->value, event->text);
        return;
    }
    snprintf(words->part, sizeof words->part, "%s", id_of(scenario, decision, event->part));
    snprintf(words->value, sizeof words->value, "%d", event->value);
}


static bool read_words(const Scenario *scenario, const Decision *decision, const EventWords *words,
                       Event *event) {
    const char *value = words->value;
    if (event->kind == EVENT_SUBMIT) {
        return true;
    }
    if (value[0] != '0' && value[0] != '1') {
        return false;
    }
    event->value = value[0] - '0';
    if (strcmp(words->part, "*") == 0) {
        event->part = FIND_MANY;
        event->text = value + 2;
        return value[1] == ' ' && set_many(scenario, decision, event->text, event->value, NULL);
    }
    event->part = find_id(scenario, decision, words->part, strlen(words->part), 0);
    return event->part >= 0 && value[1] == '\0';
}


const DecisionRules DECISION_FIND_RULES = {
    .name = "find",
    .is_scored = true,
    .cell_count = cell_count,
    .accept = accept,
    .score = score,
    .propose = propose,
    .write = write_words,
    .read = read_words,
};

// Chain: its events as words of the log. "R1" "keep/due", "R1" "category/11.1.6", "place/kluis"
// "yes", "role/petra" "reviewer", "declaration/wijze" "vernietigd", "results/declared" "apart"; the
// moves as they are called, "abort/hold", "start/VL-2026-02".

#include <stdio.h>
#include <string.h>

#include "archive/appraisal.h"
#include "core/chain_cells.h"

static const char *const MOVES[MOVE_COUNT] = {
    "offer", "wait",  "process", "finalise", "start",    "run",
    "retry", "close", "declare", "abort",    "withdraw",
};

static const char *const KEEPS[KEEP_REASON_COUNT] = {"due", "no-ground", "asked", "hurry"};
static const char *const ABORTS[ABORT_REASON_COUNT] = {"hold", "mistake", "roles", "other"};
static const char *const CLAIMS[CLAIM_COUNT] = {"all", "apart", "silent"};
static const char *const EXTENSIONS[CHAIN_TERM_COUNT] = {"P1Y", "P2Y", "P5Y", "P10Y"};
static const char *const ANSWERS[] = {"no", "yes"};
static const char CLAIM_PART[] = "results/declared";


static int find_word(const char *word, const char *const *words, int count) {
    for (int i = 0; i < count; i++) {
        if (strcmp(word, words[i]) == 0) {
            return i;
        }
    }
    return -1;
}


// What follows `prefix` in `word`, or NULL.
static const char *after(const char *word, const char *prefix) {
    size_t length = strlen(prefix);
    return strncmp(word, prefix, length) == 0 ? word + length : NULL;
}


// ---- To words ----


static void write_move(const Event *event, EventWords *words) {
    const char *move = MOVES[event->part];
    if (event->part == MOVE_START) {
        // Without the spaces in front, so that what fits is the name itself.
        const char *typed = event->text ? event->text : "";
        snprintf(words->value, sizeof words->value, "%s/%s", move, typed + strspn(typed, " "));
    } else if (event->part == MOVE_ABORT) {
        snprintf(words->value, sizeof words->value, "%s/%s", move, ABORTS[event->value]);
    } else {
        snprintf(words->value, sizeof words->value, "%s", move);
    }
}


static void write_status(const Scenario *scenario, const Decision *decision, const Event *event,
                         EventWords *words) {
    int value = event->value;
    char *out = words->value;
    size_t size = sizeof words->value;
    if (value >= CHAIN_CATEGORY) {
        const Schedule *schedule = scenario_schedule(scenario, decision->records[event->part]);
        snprintf(out, size, "category/%s", schedule->categories[value - CHAIN_CATEGORY].number);
    } else if (value >= CHAIN_EXTEND) {
        snprintf(out, size, "extend/%s", EXTENSIONS[value - CHAIN_EXTEND]);
    } else if (value >= CHAIN_KEEP) {
        snprintf(out, size, "keep/%s", KEEPS[value - CHAIN_KEEP]);
    } else if (value > CHAIN_EXCEPT) {
        snprintf(out, size, "except/%s", ground_code((Ground)(value - CHAIN_EXCEPT)));
    } else if (value == CHAIN_LISTED) {
        snprintf(out, size, "listed");
    }
}


static void write_other(const Scenario *scenario, const Decision *decision, const Event *event,
                        EventWords *words) {
    const Chain *chain = decision->chain;
    int part = event->part;
    char *name = words->part;
    char *value = words->value;
    size_t size = sizeof words->part;
    if (part == chain_claim_part(decision)) {
        snprintf(name, size, "%s", CLAIM_PART);
        snprintf(value, size, "%s", CLAIMS[event->value]);
    } else if (part >= chain_field_part(decision, 0)) {
        const Field *field = &decision->fields[part - chain_field_part(decision, 0)];
        snprintf(name, size, "declaration/%s", field->id);
        snprintf(value, size, "%s", field->options[event->value].id);
    } else if (part >= chain_role_part(decision, 0)) {
        int person = chain->reviews[part - chain_role_part(decision, 0)].person;
        snprintf(name, size, "role/%s", scenario->persons[person].id);
        snprintf(value, size, "%s",
                 event->value < 0 ? "none" : list_role_code((ListRole)event->value));
    } else {
        snprintf(name, size, "place/%s", chain->places[part - chain_place_part(decision, 0)].id);
        snprintf(value, size, "%s", ANSWERS[event->value]);
    }
}


void chain_write(const Scenario *scenario, const Decision *decision, const Event *event,
                 EventWords *words) {
    if (event->kind == EVENT_SUBMIT) {
        write_move(event, words);
    } else if (event->part < decision->record_count) {
        snprintf(words->part, sizeof words->part, "%s",
                 scenario->records[decision->records[event->part]].id);
        write_status(scenario, decision, event, words);
    } else {
        write_other(scenario, decision, event, words);
    }
}


// ---- And back ----


static bool read_move(const EventWords *words, Event *event) {
    char move[sizeof words->value];
    snprintf(move, sizeof move, "%s", words->value);
    char *slash = strchr(move, '/');
    if (slash) {
        *slash = '\0';
    }
    event->part = find_word(move, MOVES, MOVE_COUNT);
    if (event->part == MOVE_START) {
        event->text = slash ? words->value + (slash + 1 - move) : NULL;
        return slash != NULL;
    }
    if (event->part == MOVE_ABORT) {
        event->value = slash ? find_word(slash + 1, ABORTS, ABORT_REASON_COUNT) : -1;
        return event->value >= 0;
    }
    return event->part >= 0 && !slash;
}


static bool read_status(const Scenario *scenario, const Decision *decision, int record,
                        const char *word, int *value) {
    const Schedule *schedule = scenario_schedule(scenario, decision->records[record]);
    const char *rest;
    int found = -1;
    int base = 0;
    Ground ground;
    if (word[0] == '\0' || strcmp(word, "listed") == 0) {
        *value = word[0] ? CHAIN_LISTED : -1;
        return true;
    }
    if ((rest = after(word, "except/")) != NULL) {
        base = CHAIN_EXCEPT;
        found = ground_from_code(rest, &ground) ? (int)ground : -1;
    } else if ((rest = after(word, "keep/")) != NULL) {
        base = CHAIN_KEEP;
        found = find_word(rest, KEEPS, KEEP_REASON_COUNT);
    } else if ((rest = after(word, "extend/")) != NULL) {
        base = CHAIN_EXTEND;
        found = find_word(rest, EXTENSIONS, CHAIN_TERM_COUNT);
    } else if ((rest = after(word, "category/")) != NULL) {
        base = CHAIN_CATEGORY;
        found = schedule_find(schedule, rest);
    }
    *value = base + found;
    return found >= 0;
}


static bool read_field(const Decision *decision, const char *name, const char *value,
                       Event *event) {
    for (int i = 0; i < decision->field_count; i++) {
        const Field *field = &decision->fields[i];
        if (strcmp(field->id, name) == 0) {
            event->part = chain_field_part(decision, i);
            event->value = option_find(field->options, field->option_count, value);
            return event->value >= 0;
        }
    }
    return false;
}


static bool read_role(const Scenario *scenario, const Decision *decision, const char *name,
                      const char *value, Event *event) {
    ListRole role = ROLE_OF_AUTHOR;
    bool is_none = strcmp(value, "none") == 0;
    for (int i = 0; i < decision->chain->review_count; i++) {
        if (strcmp(scenario->persons[decision->chain->reviews[i].person].id, name) == 0) {
            event->part = chain_role_part(decision, i);
            bool is_known = is_none || list_role_from_code(value, &role);
            event->value = is_none ? -1 : (int)role;
            return is_known;
        }
    }
    return false;
}


static bool read_place(const Decision *decision, const char *name, const char *value,
                       Event *event) {
    for (int i = 0; i < decision->chain->place_count; i++) {
        if (strcmp(decision->chain->places[i].id, name) == 0) {
            event->part = chain_place_part(decision, i);
            event->value = find_word(value, ANSWERS, 2);
            return event->value >= 0;
        }
    }
    return false;
}


bool chain_read(const Scenario *scenario, const Decision *decision, const EventWords *words,
                Event *event) {
    const char *name;
    if (event->kind == EVENT_SUBMIT) {
        return read_move(words, event);
    }
    if (strcmp(words->part, CLAIM_PART) == 0) {
        event->part = chain_claim_part(decision);
        event->value = find_word(words->value, CLAIMS, CLAIM_COUNT);
        return event->value >= 0;
    }
    if ((name = after(words->part, "declaration/")) != NULL) {
        return read_field(decision, name, words->value, event);
    }
    if ((name = after(words->part, "role/")) != NULL) {
        return read_role(scenario, decision, name, words->value, event);
    }
    if ((name = after(words->part, "place/")) != NULL) {
        return read_place(decision, name, words->value, event);
    }
    for (int i = 0; i < decision->record_count; i++) {
        if (strcmp(scenario->records[decision->records[i]].id, words->part) == 0) {
            event->part = i;
            return read_status(scenario, decision, i, words->value, &event->value);
        }
    }
    return false;
}

// Chain keys: from an event to the nodes of build_chain*.c.

#include "view/chain_keys.h"

#include <stdarg.h>
#include <stdio.h>

#include "archive/appraisal.h"
#include "view/build_chain.h"

typedef struct Keys {
    ChainKey *keys;
    int count;
} Keys;


static ChainKey *add(Keys *keys, const char *format, ...) ERROR_FORMAT(2, 3);


static ChainKey *add(Keys *keys, const char *format, ...) {
    check_always(keys->count < CHAIN_KEYS_MAX);
    ChainKey *key = &keys->keys[keys->count++];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(key->id, sizeof key->id, format, arguments);
    va_end(arguments);
    key->text = NULL;
    return key;
}


static void add_move(Keys *keys, const Event *event) {
    static const char *const IDS[MOVE_COUNT] = {
        [MOVE_OFFER] = "move/offer",     [MOVE_WAIT] = "move/wait",
        [MOVE_PROCESS] = "move/process", [MOVE_FINALISE] = "move/finalise",
        [MOVE_START] = "start",          [MOVE_RUN] = "move/run",
        [MOVE_RETRY] = "move/retry",     [MOVE_CLOSE] = "move/close",
        [MOVE_DECLARE] = "move/declare", [MOVE_WITHDRAW] = "move/withdraw"};
    if (event->part == MOVE_ABORT) {
        add(keys, "tab/%d", DESK_ABORT);
        add(keys, "abort/%d", event->value);
        return;
    }
    add(keys, "tab/%d", DESK_LIST);
    if (event->part == MOVE_START) {
        add(keys, "name")->text = event->text;
    }
    add(keys, "%s", IDS[event->part]);
}


static void add_record(Keys *keys, const Run *run, const Decision *decision, const Event *event) {
    int value = event->value;
    const Schedule *schedule = scenario_schedule(run->scenario, decision->records[event->part]);
    add(keys, "tab/%d", DESK_LIST);
    add(keys, "row/%s", run->scenario->records[decision->records[event->part]].id);
    if (value == CHAIN_LISTED) {
        add(keys, "choice/listed");
    } else if (value >= CHAIN_CATEGORY) {
        const char *number = schedule->categories[value - CHAIN_CATEGORY].number;
        add(keys, "way/%d", WAY_CATEGORY);
        add(keys, "search")->text = number;
        add(keys, "category/%s", number);
    } else if (value >= CHAIN_EXTEND) {
        add(keys, "way/%d", WAY_EXTEND);
        add(keys, "extend/%d", value - CHAIN_EXTEND);
    } else if (value >= CHAIN_KEEP) {
        add(keys, "way/%d", WAY_KEEP);
        add(keys, "keep/%d", value - CHAIN_KEEP);
    } else {
        if (chain_state(run_answer(run, event->decision)) == LIST_CHANGES_REQUESTED) {
            add(keys, "way/%d", WAY_OFF);
        }
        add(keys, "choice/%s", ground_code((Ground)(value - CHAIN_EXCEPT)));
    }
}


int chain_keys(const Run *run, const Event *event, ChainKey keys[CHAIN_KEYS_MAX]) {
    const Decision *decision = &run->scenario->decisions[event->decision];
    const Chain *chain = decision->chain;
    Keys made = {keys, 0};
    int part = event->part;
    if (event->kind == EVENT_SUBMIT) {
        add_move(&made, event);
    } else if (part < decision->record_count) {
        add_record(&made, run, decision, event);
    } else if (part < chain_role_part(decision, 0)) {
        add(&made, "tab/%d", DESK_PEOPLE);
        // A box that is as it should be is pressed twice: that says so.
        if (chain_has_place(decision, run_answer(run, event->decision),
                            part - chain_place_part(decision, 0)) == event->value) {
            add(&made, "place/%s", chain->places[part - chain_place_part(decision, 0)].id);
        }
        add(&made, "place/%s", chain->places[part - chain_place_part(decision, 0)].id);
    } else if (part < chain_field_part(decision, 0)) {
        const Review *review = &chain->reviews[part - chain_role_part(decision, 0)];
        add(&made, "tab/%d", DESK_PEOPLE);
        add(&made, "role/%s/%s", run->scenario->persons[review->person].id,
            event->value < 0 ? "none" : list_role_code((ListRole)event->value));
    } else if (part == chain_claim_part(decision)) {
        add(&made, "tab/%d", DESK_LIST);
        add(&made, "claim/%d", event->value);
    } else {
        const Field *field = &decision->fields[part - chain_field_part(decision, 0)];
        add(&made, "tab/%d", DESK_LIST);
        add(&made, "field/%s/%s", field->id, field->options[event->value].id);
    }
    return made.count;
}

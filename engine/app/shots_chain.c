// Shots chain: one picture per state, and one of each thing on the desk.

#include "app/shots_chain.h"

#include <stdio.h>

#include "core/decision.h"
#include "view/chain_keys.h"

enum { EVENTS_LIMIT = 2000 };


static bool press(const Host *host, const ChainKey *key) {
    int node = view_find(host->view(host->context), key->id);
    if (node == NODE_NONE) {
        return false;
    }
    if (key->text) {
        host->type(host->context, node, key->text);
    } else {
        host->press(host->context, node);
    }
    return true;
}


// What lies on the desk besides the list, once.
static bool shoot_desk(const Host *host, ShootScreen shoot, void *context) {
    static const char *const NAMES[] = {"lijst-mensen", "lijst-register", "lijst-geschiedenis",
                                        "lijst-afbreken"};
    for (int i = 0; i < 4; i++) {
        ChainKey key = {.text = NULL};
        snprintf(key.id, sizeof key.id, "tab/%d", i + 1);
        if (press(host, &key) && !shoot(context, NAMES[i])) {
            return false;
        }
    }
    return press(host, &(ChainKey){.id = "tab/0"});
}


// Every state in which the list rests, and the first answer in each of them.
static bool shoot_state(const Run *run, const Event *event, int *seen, ShootScreen shoot,
                        void *context) {
    const int *cells = run_answer(run, event->decision);
    char name[64];
    int now = (int)chain_state(cells) * PROGRESS_COUNT + (int)chain_progress(cells);
    bool is_move = event->kind == EVENT_SUBMIT;
    if (*seen == now && !is_move) {
        return true;
    }
    *seen = now;
    snprintf(name, sizeof name, "lijst-%s%s", list_state_code(chain_state(cells)),
             is_move ? "-klaar" : "");
    return shoot(context, name);
}


bool shots_of_chain(const Host *host, const Run *run, int at, ShootScreen shoot, void *context) {
    Rng rng = rng_from_seed(1);
    int seen = -1;
    for (int i = 0; run_decision(run) == at && run->phase == RUN_WAITING && i < EVENTS_LIMIT; i++) {
        ChainKey keys[CHAIN_KEYS_MAX];
        Event event = run_propose(run, POLICY_BEST, &rng);
        int before = run->events;
        if (!shoot_state(run, &event, &seen, shoot, context) ||
            (event.kind == EVENT_SUBMIT && event.part == MOVE_WAIT &&
             !shoot_desk(host, shoot, context))) {
            return false;
        }
        int count = chain_keys(run, &event, keys);
        for (int k = 0; k < count; k++) {
            if (!press(host, &keys[k])) {
                return false;
            }
        }
        if (run->events == before) {
            return false;
        }
    }
    return run->phase != RUN_FEEDBACK || shoot(context, "uitleg-vernietigen");
}

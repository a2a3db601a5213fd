// Shots chain: one picture per state, and one of each thing on the desk.

#include "app/shots_chain.h"

#include <stdio.h>

#include "core/decision.h"
#include "view/build_chain.h"
#include "view/chain_keys.h"

enum { EVENTS_LIMIT = 2000, PICTURES_MAX = 2, SCREENS = LIST_STATE_COUNT * PROGRESS_COUNT };

// What was photographed already: a list that is started again comes along the same states.
typedef struct Album {
    ShootScreen shoot;
    void *context;
    int now;                 // the screen of the last picture
    int answering[SCREENS];  // pictures of the first answer there
    int moving[SCREENS];     // and of the list that is ready to move on
    bool has_desk[LIST_STATE_COUNT];
} Album;


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


// What lies on the desk besides the list, once in each state in which the others have it.
static bool shoot_desk(const Host *host, Album *album, ListState state) {
    static const char *const NAMES[] = {"lijst-mensen", "lijst-register", "lijst-geschiedenis",
                                        "lijst-afbreken"};
    if (album->has_desk[state]) {
        return true;
    }
    album->has_desk[state] = true;
    for (int i = 0; i < 4; i++) {
        ChainKey key = {.text = NULL};
        snprintf(key.id, sizeof key.id, "tab/%d", i + 1);
        if (press(host, &key) && !album->shoot(album->context, NAMES[i])) {
            return false;
        }
    }
    return press(host, &(ChainKey){.id = "tab/0"});
}


// Every state in which the list rests, and the first answer in each of them.
static bool shoot_state(const Run *run, const Event *event, Album *album) {
    const int *cells = run_answer(run, event->decision);
    char name[64];
    int now = (int)chain_state(cells) * PROGRESS_COUNT + (int)chain_progress(cells);
    bool is_move = event->kind == EVENT_SUBMIT;
    int *pictures = is_move ? &album->moving[now] : &album->answering[now];
    if ((album->now == now && !is_move) || *pictures == PICTURES_MAX) {
        return true;
    }
    album->now = now;
    ++*pictures;
    snprintf(name, sizeof name, "lijst-%s%s", list_state_code(chain_state(cells)),
             is_move ? "-klaar" : "");
    return album->shoot(album->context, name);
}


// Makes the event. Of an abort there is a picture of the reasons to choose from; before the list is
// declared, one of all that happened to it.
static bool make(const Host *host, const Run *run, const Event *event, Album *album) {
    ChainKey keys[CHAIN_KEYS_MAX];
    int before = run->events;
    bool is_abort = event->kind == EVENT_SUBMIT && event->part == MOVE_ABORT;
    if (event->kind == EVENT_SUBMIT && event->part == MOVE_DECLARE) {
        ChainKey history = {.text = NULL};
        snprintf(history.id, sizeof history.id, "tab/%d", DESK_HISTORY);
        if (press(host, &history) && !album->shoot(album->context, "lijst-geschiedenis-einde")) {
            return false;
        }
    }
    int count = chain_keys(run, event, keys);
    for (int k = 0; k < count; k++) {
        if (!press(host, &keys[k]) ||
            (is_abort && k == 0 && !album->shoot(album->context, "lijst-afbreken-nieuwe-stop"))) {
            return false;
        }
    }
    return run->events > before;
}


bool shots_of_chain(const Host *host, const Run *run, int at, ShootScreen shoot, void *context) {
    Rng rng = rng_from_seed(1);
    Album album = {.shoot = shoot, .context = context, .now = -1};
    for (int i = 0; run_decision(run) == at && run->phase == RUN_WAITING && i < EVENTS_LIMIT; i++) {
        Event event = run_propose(run, POLICY_BEST, &rng);
        ListState state = chain_state(run_answer(run, at));
        bool is_wait = event.kind == EVENT_SUBMIT && event.part == MOVE_WAIT;
        if (!shoot_state(run, &event, &album) || (is_wait && !shoot_desk(host, &album, state)) ||
            !make(host, run, &event, &album)) {
            return false;
        }
    }
    return run->phase != RUN_FEEDBACK || shoot(context, "uitleg-vernietigen");
}

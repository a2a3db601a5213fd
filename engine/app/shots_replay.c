// Shots replay: stepping on by the button, and looking around where there is something to see.

#include "app/shots_replay.h"

#include <stdio.h>
#include <string.h>


static const Node *node_of(const Host *host, const char *id) {
    const View *view = host->view(host->context);
    int node = view_find(view, id);
    return node == NODE_NONE ? NULL : &view->nodes[node];
}


static bool press(const Host *host, const char *id) {
    const View *view = host->view(host->context);
    int node = view_find(view, id);
    if (node == NODE_NONE || (view->nodes[node].flags & NODE_DISABLED)) {
        return false;
    }
    host->press(host->context, node);
    return true;
}


// The first row that can be read.
static bool press_row(const Host *host) {
    const View *view = host->view(host->context);
    for (int i = 0; i < view->count; i++) {
        if (strncmp(view->nodes[i].id, "room/row/", 9) == 0) {
            host->press(host->context, i);
            return true;
        }
    }
    return false;
}


static bool shoot_room(const Host *host, const char *name, ShootScreen shoot, void *context) {
    press(host, "room/sort/1");
    return !press_row(host) || shoot(context, name);
}


static bool shoot_beside(const Host *host, ShootScreen shoot, void *context) {
    bool ok = !press(host, "pane/records") ||
              shoot_room(host, "terugkijken-stukken", shoot, context);
    press(host, "close");
    ok = ok && (!press(host, "pane/reference") || shoot(context, "terugkijken-naslag"));
    press(host, "close");
    return ok;
}


bool shots_of_replay(const Host *host, ShootScreen shoot, void *context) {
    bool has_asked = false;
    bool has_found = false;
    bool ok = shoot(context, "terugkijken-begin");
    while (ok && press(host, "replay/next")) {
        if (!has_asked && node_of(host, "replay/notice")) {
            has_asked = true;
            ok = shoot(context, "terugkijken-vraag");
        } else if (!has_found && node_of(host, "room/search") && node_of(host, "submit")) {
            has_found = true;
            ok = shoot_room(host, "terugkijken-zoeken", shoot, context);
        }
    }
    return ok && shoot(context, "terugkijken-einde") && shoot_beside(host, shoot, context);
}

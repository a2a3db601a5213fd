// Desk: a case on a stage for a test of its screens.

#include "support/desk.h"

#include <stdio.h>

#include "support/expect.h"


static void begin(Desk *desk, Case *opened, RunMode mode) {
    desk->clock = sample_clock();
    desk->opened = opened;
    desk->options = (StageOptions){.session = sample_options(desk->data, mode, &desk->clock, 1),
                                   .settings = {LANGUAGE_NL, THEME_LIGHT, 100},
                                   .is_mode_fixed = true};
    desk->driver = driver_new(opened, &desk->options);
    driver_press(&desk->driver, "begin");
}


void desk_open(Desk *desk, Case *opened, RunMode mode) {
    sample_folder(desk->data, sizeof desk->data);
    begin(desk, opened, mode);
}


void desk_open_text(Desk *desk, const char *scenario) {
    char folder[128];
    sample_folder(desk->data, sizeof desk->data);
    snprintf(folder, sizeof folder, "%s/casus", desk->data);
    begin(desk, sample_case_of(folder, scenario), RUN_PRACTICE);
}


void desk_close(Desk *desk) {
    driver_free(&desk->driver);
    case_close(desk->opened);
}


const Node *desk_node(const Desk *desk, const char *id) {
    const View *view = driver_view(&desk->driver);
    int node = view_find(view, id);
    if (node == NODE_NONE) {
        fail_msg("there is no node '%s'", id);
    }
    return &view->nodes[node];
}


void desk_press_all(Desk *desk, const char *const *ids) {
    for (; *ids; ids++) {
        driver_press(&desk->driver, *ids);
    }
}

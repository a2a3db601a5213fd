// Desk: a case on a stage for a test of its screens.

#include "support/desk.h"

#include <stdio.h>

#include "support/expect.h"


static void begin(Desk *desk, Case *opened, RunMode mode, Language language, int identity) {
    desk->clock = sample_clock();
    desk->opened = opened;
    desk->options =
        (StageOptions){.session = sample_options(desk->data, mode, &desk->clock, identity),
                       .settings = {.language = language, .theme = THEME_LIGHT, .scale = 100},
                       .is_mode_fixed = true};
    desk->driver = driver_new(opened, &desk->options);
    driver_begin(&desk->driver);
}


void desk_open(Desk *desk, Case *opened, RunMode mode) {
    sample_folder(desk->data, sizeof desk->data);
    begin(desk, opened, mode, LANGUAGE_NL, 1);
}


void desk_open_as(Desk *desk, Case *opened, Language language, int identity) {
    sample_folder(desk->data, sizeof desk->data);
    begin(desk, opened, RUN_PRACTICE, language, identity);
}


void desk_open_text(Desk *desk, const char *scenario) {
    char folder[128];
    sample_folder(desk->data, sizeof desk->data);
    snprintf(folder, sizeof folder, "%s/casus", desk->data);
    begin(desk, sample_case_of(folder, scenario), RUN_PRACTICE, LANGUAGE_NL, 1);
}


void desk_close(Desk *desk) {
    driver_free(&desk->driver);
    case_close(desk->opened);
}


void desk_resume(Desk *desk) {
    driver_free(&desk->driver);
    desk->driver = driver_new(desk->opened, &desk->options);
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

// Home, the self-scan: opening what was kept, and making another one competency by competency.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/frameworks.h"
#include "view/act.h"
#include "view/build.h"
#include "view/home.h"

enum { ROWS_MOST = FRAMEWORK_MAX_INDICATORS, VALUES = SELFSCAN_MOST + 1 };

// For who did not play a case yet.
static const char FIRST_FRAMEWORK[] = "fgr-528";


// A value for one row in one number: competencies come after the indicators.
int home_scan_pack(bool is_competency, int number, int value) {
    return ((is_competency ? ROWS_MOST : 0) + number) * VALUES + value;
}


static void open_framework(Stage *stage) {
    Home *home = stage->home;
    const char *assets = stage->options.library->assets;
    Error unused;
    if (home->framework) {
        return;
    }
    if (home->overview && home->overview->count > 0 && home->overview->sessions[0].framework[0]) {
        home->framework = framework_open(assets, home->overview->sessions[0].framework, &unused);
    }
    if (!home->framework) {
        home->framework = framework_open(assets, FIRST_FRAMEWORK, &unused);
    }
}


void home_scan_close(Home *home) {
    selfscan_compare_free(home->comparison);
    home->comparison = NULL;
    selfscan_free(&home->scans);
    home->scans = (SelfscanList){.scans = NULL};
}


void home_scan_open(Stage *stage) {
    Home *home = stage->home;
    const SessionOptions *options = &stage->options.session;
    Error error;
    home_scan_close(home);
    open_framework(stage);
    if (!selfscan_read(options->data, options->player, &home->scans, &error)) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print(&error, text, (int)sizeof text);
        act_tell(stage, TONE_BAD, text);
    }
    if (home->framework && home->progress) {
        home->comparison = selfscan_compare(&home->scans, home->framework, home->progress);
    }
}


// ---- Making one ----


// A scan begins as the last one: then only what changed has to be told.
static void begin(Stage *stage) {
    Home *home = stage->home;
    const Framework *framework = home->framework;
    const Selfscan *last = home->comparison ? home->comparison->last : NULL;
    home->draft = (Selfscan){.answer_count = 0};
    if (last) {
        snprintf(home->draft.profile, sizeof home->draft.profile, "%s", last->profile);
    } else if (framework->profile_count > 0) {
        snprintf(home->draft.profile, sizeof home->draft.profile, "%s", framework->profiles[0].id);
    }
    snprintf(home->draft.framework, sizeof home->draft.framework, "%s", framework->id);
    snprintf(home->draft.version, sizeof home->draft.version, "%s", framework->version);
    home->is_scanning = true;
    home->scan_step = -1;
}


static void set_value(Stage *stage, int packed) {
    Home *home = stage->home;
    const Framework *framework = home->framework;
    int row = packed / VALUES;
    bool is_competency = row >= ROWS_MOST;
    int number = is_competency ? row - ROWS_MOST : row;
    const char *id =
        is_competency ? framework->competencies[number].id : framework->indicators[number].id;
    int value = packed % VALUES;
    // Pressing what is chosen takes it away: nobody has to answer.
    bool is_chosen = selfscan_value(&home->draft, is_competency, id) == value;
    selfscan_answer(&home->draft, is_competency, id, is_chosen ? 0 : value);
}


static void keep(Stage *stage) {
    Home *home = stage->home;
    const SessionOptions *options = &stage->options.session;
    Error error;
    timestamp_write(options->now(options->clock), home->draft.timestamp);
    snprintf(home->draft.player, sizeof home->draft.player, "%s", options->player);
    if (!selfscan_add(options->data, &home->draft, &error)) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print(&error, text, (int)sizeof text);
        act_tell(stage, TONE_BAD, text);
        return;
    }
    home->is_scanning = false;
    home_scan_open(stage);
    act_tell(stage, TONE_GOOD,
             in_language(stage, "Je zelfscan is bewaard.", "Your self-scan has been kept."));
}


void home_scan_act(Stage *stage, HomeAct act, int value) {
    Home *home = stage->home;
    if (!home->framework) {
        return;
    }
    switch (act) {
    case HOME_SCAN_BEGIN:
        begin(stage);
        break;
    case HOME_SCAN_PROFILE:
        snprintf(home->draft.profile, sizeof home->draft.profile, "%s",
                 home->framework->profiles[value].id);
        break;
    case HOME_SCAN_STEP:
        home->scan_step = value;
        break;
    case HOME_SCAN_VALUE:
        set_value(stage, value);
        break;
    case HOME_SCAN_KEEP:
        keep(stage);
        break;
    default:
        home->is_scanning = false;
        break;
    }
}

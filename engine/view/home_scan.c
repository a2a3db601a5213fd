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


static void tell_error(Stage *stage, Tone tone, const Error *error) {
    char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
    error_print_in(error, stage->view.language, text, (int)sizeof text);
    act_tell(stage, tone, text);
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


void home_scan_forget(Home *home) {
    home->is_scanning = home->asks_discard = false;
    home->draft = (SelfscanDraft){.at = ""};
}


// What was begun and not finished, to be gone on with.
static void find_draft(Stage *stage) {
    Home *home = stage->home;
    const SessionOptions *options = &stage->options.session;
    Error error;
    home_scan_forget(home);
    if (!selfscan_draft_read(options->data, options->player, &home->draft, &error)) {
        tell_error(stage, TONE_WARN, &error);
    }
    if (home->draft.scan.answer_count > 0 && selfscan_draft_is_kept(&home->draft, &home->scans)) {
        home_scan_forget(home);
        selfscan_draft_drop(options->data, options->player, &error);  // else the next time
    }
}


void home_scan_open(Stage *stage) {
    Home *home = stage->home;
    const SessionOptions *options = &stage->options.session;
    Error error;
    home_scan_close(home);
    open_framework(stage);
    if (!selfscan_read(options->data, options->player, &home->scans, &error)) {
        tell_error(stage, TONE_BAD, &error);
    }
    if (home->framework && home->progress) {
        home->comparison = selfscan_compare(&home->scans, home->framework, home->progress);
    }
    if (!home->is_scanning) {
        find_draft(stage);
    }
}


// ---- Making one ----


// Against the profile of the last one.
static void begin(Stage *stage) {
    Home *home = stage->home;
    const Framework *framework = home->framework;
    const Selfscan *last = home->comparison ? home->comparison->last : NULL;
    Selfscan *scan = &home->draft.scan;
    home_scan_forget(home);
    if (last) {
        snprintf(scan->profile, sizeof scan->profile, "%s", last->profile);
    } else if (framework->profile_count > 0) {
        snprintf(scan->profile, sizeof scan->profile, "%s", framework->profiles[0].id);
    }
    snprintf(scan->player, sizeof scan->player, "%s", stage->options.session.player);
    snprintf(scan->framework, sizeof scan->framework, "%s", framework->id);
    snprintf(scan->version, sizeof scan->version, "%s", framework->version);
    home->is_scanning = true;
    home->scan_step = -1;
}


// With the framework it was begun with, whatever was played since; where one was.
static void resume(Stage *stage) {
    Home *home = stage->home;
    Error error;
    if (strcmp(home->framework->id, home->draft.scan.framework) != 0) {
        Framework *framework =
            framework_open(stage->options.library->assets, home->draft.scan.framework, &error);
        if (!framework) {
            tell_error(stage, TONE_WARN, &error);
            return;
        }
        home_scan_close(home);
        framework_free(home->framework);
        home->framework = framework;
        home->is_scanning = true;
        home_scan_open(stage);
    }
    home->is_scanning = true;
    home->scan_step = -1;
    for (int i = 0; i < home->framework->competency_count; i++) {
        home->scan_step =
            strcmp(home->framework->competencies[i].id, home->draft.at) == 0 ? i : home->scan_step;
    }
}


// False: told, and `before` is what one sees: what is shown as given is on the disk.
static bool keep_draft(Stage *stage, const SelfscanDraft *before) {
    Home *home = stage->home;
    const SessionOptions *options = &stage->options.session;
    Error error;
    timestamp_write(options->now(options->clock), home->draft.scan.timestamp);
    if (selfscan_draft_keep(options->data, &home->draft, &error)) {
        return true;
    }
    home->draft = *before;
    tell_error(stage, TONE_BAD, &error);
    return false;
}


static void set_profile(Stage *stage, int number) {
    Home *home = stage->home;
    SelfscanDraft before = home->draft;
    snprintf(home->draft.scan.profile, sizeof home->draft.scan.profile, "%s",
             home->framework->profiles[number].id);
    keep_draft(stage, &before);
}


// Where one is matters less than the answers: when it cannot be kept, the next answer tells.
static void set_step(Stage *stage, int step) {
    Home *home = stage->home;
    const char *at = step >= 0 ? home->framework->competencies[step].id : "";
    Error unused;
    home->scan_step = step;
    snprintf(home->draft.at, sizeof home->draft.at, "%s", at);
    if (home->draft.scan.answer_count > 0) {
        selfscan_draft_keep(stage->options.session.data, &home->draft, &unused);
    }
}


static void set_value(Stage *stage, int packed) {
    Home *home = stage->home;
    const Framework *framework = home->framework;
    SelfscanDraft before = home->draft;
    int row = packed / VALUES;
    bool is_competency = row >= ROWS_MOST;
    int number = is_competency ? row - ROWS_MOST : row;
    const char *id =
        is_competency ? framework->competencies[number].id : framework->indicators[number].id;
    int value = packed % VALUES;
    // Pressing what is chosen takes it away: nobody has to answer.
    bool is_chosen = selfscan_value(&home->draft.scan, is_competency, id) == value;
    selfscan_answer(&home->draft.scan, is_competency, id, is_chosen ? 0 : value);
    keep_draft(stage, &before);
}


// The draft goes after the scan is on the disk. When it cannot, it is known as kept.
static void keep(Stage *stage) {
    Home *home = stage->home;
    const SessionOptions *options = &stage->options.session;
    Error error;
    timestamp_write(options->now(options->clock), home->draft.scan.timestamp);
    if (!selfscan_add(options->data, &home->draft.scan, &error)) {
        tell_error(stage, TONE_BAD, &error);
        return;
    }
    selfscan_draft_drop(options->data, options->player, &error);
    home->is_scanning = false;
    home_scan_open(stage);
    act_tell(stage, TONE_GOOD,
             in_language(stage, "Je zelfscan is bewaard.", "Your self-scan has been kept."));
}


static void stop(Stage *stage) {
    Home *home = stage->home;
    home->is_scanning = false;
    home_scan_open(stage);
}


static void drop(Stage *stage) {
    Home *home = stage->home;
    const SessionOptions *options = &stage->options.session;
    Error error;
    home->asks_discard = false;
    if (!selfscan_draft_drop(options->data, options->player, &error)) {
        tell_error(stage, TONE_BAD, &error);
        return;
    }
    home_scan_forget(home);
    act_tell(stage, TONE_GOOD,
             in_language(stage, "De zelfscan die niet af was, is weggegooid.",
                         "The self-scan that was not finished has been thrown away."));
}


static void act_while_scanning(Stage *stage, HomeAct act, int value) {
    switch (act) {
    case HOME_SCAN_PROFILE:
        set_profile(stage, value);
        break;
    case HOME_SCAN_STEP:
        set_step(stage, value);
        break;
    case HOME_SCAN_VALUE:
        set_value(stage, value);
        break;
    case HOME_SCAN_KEEP:
        keep(stage);
        break;
    default:
        stop(stage);
        break;
    }
}


void home_scan_act(Stage *stage, HomeAct act, int value) {
    if (!stage->home->framework) {
        return;
    }
    switch (act) {
    case HOME_SCAN_BEGIN:
        begin(stage);
        break;
    case HOME_SCAN_RESUME:
        resume(stage);
        break;
    case HOME_SCAN_DISCARD:
        stage->home->asks_discard = value;
        break;
    case HOME_SCAN_DROP:
        drop(stage);
        break;
    default:
        act_while_scanning(stage, act, value);
        break;
    }
}

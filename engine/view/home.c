// Home: its life, what it looks at, and the ways in and out of a play.

#include "view/home.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "view/act.h"
#include "view/build.h"
#include "view/debrief.h"
#include "view/room.h"

enum { DAY_MS = 86400000 };


// ---- Life ----


Home *home_new(const StageOptions *options) {
    if (!options->library) {
        return NULL;
    }
    Home *home = memory_new(1, sizeof *home);
    home->shown = HOME_PAGE;
    home->unfolded = -1;
    home->fields = PORTFOLIO_DEFAULT;
    return home;
}


// All that was read of what was played, as one: each leans on the one before.
static void forget(Home *home) {
    home_scan_close(home);
    home_portfolio_close(home);
    erase_list_free(home->erase);
    advice_free(home->advice);
    progress_free(home->progress);
    overview_free(home->overview);
    names_free(home->names);
    library_free(home->library);
    home->erase = NULL;
    home->advice = NULL;
    home->progress = NULL;
    home->overview = NULL;
    home->names = NULL;
    home->library = NULL;
}


void home_free(Home *home) {
    if (home) {
        forget(home);
        framework_free(home->framework);
        buffer_free(&home->preview);
        free(home);
    }
}


// ---- What it looks at ----


Date home_today(const Stage *stage) {
    const SessionOptions *options = &stage->options.session;
    return (Date)(options->now(options->clock) / DAY_MS);
}


static void advise(Stage *stage) {
    Home *home = stage->home;
    advice_free(home->advice);
    home->advice =
        home->overview && library_is_read(home->library)
            ? advice_make(home->library, home->overview, home->progress, home_today(stage))
            : NULL;
}


void home_refresh(Stage *stage) {
    Home *home = stage->home;
    const SessionOptions *options = &stage->options.session;
    Error unused;
    forget(home);
    home->problem.code = ERROR_NONE;
    home->library = library_open(stage->options.library);
    for (int i = 0; i < HOME_AT_ONCE && !library_is_read(home->library); i++) {
        library_read_next(home->library);
    }
    if (library_is_read(home->library)) {
        library_read_next(home->library);  // keeps what was read
    }
    home->overview = overview_read(options->data, options->player, &home->problem);
    home->names = names_open(stage->options.library->assets, &unused);
    home->names = home->names ? home->names : names_new();
    if (home->overview) {
        names_complete(home->names, home->overview, home->library);
        home->progress = progress_make(home->overview, home->names);
    }
    advise(stage);
}


int home_poll(void *context, bool *changed) {
    Stage *stage = context;
    *changed = false;
    if (!stage->home || stage->pane != PANE_HOME) {
        return live_poll(context, changed);
    }
    if (!stage->home->library || !library_read_next(stage->home->library)) {
        return -1;
    }
    if (library_is_read(stage->home->library)) {
        library_read_next(stage->home->library);
        advise(stage);
    }
    stage_rebuild(stage);
    *changed = true;
    return 0;
}


const LibraryCase *home_case_of(const Home *home, const OverviewSession *session) {
    return home->library ? library_find(home->library, session->scenario) : NULL;
}


// ---- In and out of a play ----


// From here on the stage holds no case; one that it opened itself is closed.
static void put_case_away(Stage *stage) {
    debrief_leave(stage);
    room_free(stage->room_of_records);
    case_close(stage->reloaded);
    watch_free(stage->watch);
    stage->room_of_records = NULL;
    stage->opened = stage->reloaded = NULL;
    stage->watch = NULL;
    stage->broken.code = ERROR_NONE;
    stage->problem.code = ERROR_NONE;
    stage->has_misfit = false;
    stage->asks_author = stage->shows_author = false;
    stage->has_unfinished = stage->can_salvage = false;
    stage->step_seen = -2;
}


void home_go(Stage *stage) {
    put_case_away(stage);
    stage->pane = stage->under = PANE_HOME;
    act_forget_answer(stage);
    home_refresh(stage);
}


// Puts the case on the stage, at its cover. False: told on home.
static bool open_case(Stage *stage, const LibraryCase *known) {
    Error error;
    char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
    Case *opened = case_open(known->folder, stage->options.library->assets, &error);
    if (!opened) {
        error_print(&error, text, (int)sizeof text);
        act_tell(stage, TONE_BAD, text);
        return false;
    }
    put_case_away(stage);
    live_take_case(stage, opened);
    stage->watch = stage->options.is_live ? watch_new(known->folder) : NULL;
    stage->pane = stage->under = PANE_COVER;
    act_find_unfinished(stage);
    return true;
}


static const OverviewSession *session_at(const Stage *stage, int number) {
    const Overview *overview = stage->home->overview;
    return overview && number >= 0 && number < overview->count ? &overview->sessions[number] : NULL;
}


// The case a session was played with, on the stage. False: told on home.
static bool open_case_of(Stage *stage, const OverviewSession *session) {
    const LibraryCase *known = home_case_of(stage->home, session);
    if (!known) {
        act_tell(stage, TONE_WARN,
                 in_language(stage, "Deze casus staat niet meer in je bibliotheek.",
                             "This case is not in your library any more."));
    }
    return known && open_case(stage, known);
}


static void resume(Stage *stage, const OverviewSession *session) {
    char folder[sizeof stage->unfinished];
    snprintf(folder, sizeof folder, "%s", session->folder);
    if (open_case_of(stage, session)) {
        snprintf(stage->unfinished, sizeof stage->unfinished, "%s", folder);
        stage->has_unfinished = true;
        act_begin_from_cover(stage, true);
    }
}


// A finished session is opened only when it fits the case as it is: nothing is written to it then.
static void debrief(Stage *stage, const OverviewSession *session) {
    char folder[PATH_MAX_BYTES];
    char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
    Verdict verdict;
    Error error;
    snprintf(folder, sizeof folder, "%s", session->folder);
    if (!open_case_of(stage, session)) {
        return;
    }
    bool ok = session_verify(folder, stage->opened, &verdict, &error);
    stage->session =
        ok ? session_resume(stage->opened, folder, &stage->options.session, &error) : NULL;
    if (!stage->session) {
        HomeTab tab = stage->home->tab;
        error_print(&error, text, (int)sizeof text);
        home_go(stage);
        stage->home->tab = tab;
        act_tell(stage, TONE_WARN, text);
        return;
    }
    stage->step_seen = -2;
    stage->pane = stage->under = PANE_PLAY;
}


// ---- Acts ----


static void show_tab(Stage *stage, HomeTab tab) {
    Home *home = stage->home;
    home->tab = tab;
    erase_list_free(home->erase);
    home->erase = NULL;
    if (tab == HOME_SCAN) {
        home_scan_open(stage);
    } else if (tab == HOME_PORTFOLIO) {
        home_portfolio_open(stage);
    }
}


// Everything that has to do with one of the lists of home.
static void act_on_list(Stage *stage, HomeAct act, int value) {
    Home *home = stage->home;
    const OverviewSession *session = session_at(stage, value);
    switch (act) {
    case HOME_OPEN:
        if (home->library && value >= 0 && value < home->library->count) {
            open_case(stage, &home->library->cases[value]);
        }
        break;
    case HOME_RESUME:
        if (session) {
            resume(stage, session);
        }
        break;
    case HOME_DEBRIEF:
        if (session) {
            debrief(stage, session);
        }
        break;
    case HOME_MORE:
        home->shown += HOME_PAGE;
        break;
    case HOME_FOLD:
        home->unfolded = home->unfolded == value ? -1 : value;
        break;
    default:
        home->is_table = value;
        break;
    }
}


void home_act(Stage *stage, HomeAct act, int value) {
    switch (act) {
    case HOME_GO:
        home_go(stage);
        break;
    case HOME_TAB:
        show_tab(stage, (HomeTab)value);
        break;
    case HOME_OPEN:
    case HOME_RESUME:
    case HOME_DEBRIEF:
    case HOME_MORE:
    case HOME_FOLD:
    case HOME_AS_TABLE:
        act_on_list(stage, act, value);
        break;
    case HOME_SCAN_BEGIN:
    case HOME_SCAN_PROFILE:
    case HOME_SCAN_STEP:
    case HOME_SCAN_VALUE:
    case HOME_SCAN_KEEP:
    case HOME_SCAN_DROP:
        home_scan_act(stage, act, value);
        break;
    case HOME_FIELD:
    case HOME_FORM:
    case HOME_EXPORT:
        home_portfolio_act(stage, act, value);
        break;
    default:
        home_data_act(stage, act, value);
        break;
    }
}

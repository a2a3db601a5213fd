// Home: its life, what it looks at, and the ways in and out of a play.

#include "view/home.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "session/editions.h"
#include "view/act.h"
#include "view/build.h"
#include "view/debrief.h"
#include "view/replay.h"
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
    endings_free(home->endings);
    progress_free(home->progress);
    overview_free(home->overview);
    names_free(home->names);
    library_free(home->library);
    home->erase = NULL;
    home->advice = NULL;
    home->endings = NULL;
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


// Opens the edition of one of the sessions that are shown; false when all were.
static bool read_next_ending(Stage *stage) {
    Home *home = stage->home;
    int count = home->overview ? home->overview->count : 0;
    for (int i = 0; i < count && i < home->shown && home->tab == HOME_SESSIONS; i++) {
        if (endings_read(home->endings, &home->overview->sessions[i])) {
            return true;
        }
    }
    return false;
}


// What belongs to the tab that is shown.
static void open_tab(Stage *stage) {
    if (stage->home->tab == HOME_SESSIONS) {
        for (int i = 0; i < HOME_AT_ONCE && read_next_ending(stage); i++) {
        }
    } else if (stage->home->tab == HOME_SCAN) {
        home_scan_open(stage);
    } else if (stage->home->tab == HOME_PORTFOLIO) {
        home_portfolio_open(stage);
    }
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
    home->endings = endings_new(home->library, options->data);
    home->overview = overview_read(options->data, options->player, &home->problem);
    home->names = names_open(stage->options.library->assets, &unused);
    home->names = home->names ? home->names : names_new();
    if (home->overview) {
        names_complete(home->names, home->overview, home->library);
        home->progress = progress_make(home->overview, home->names);
    }
    advise(stage);
    open_tab(stage);
}


int home_poll(void *context, bool *changed) {
    Stage *stage = context;
    *changed = false;
    if (!stage->home || stage->pane != PANE_HOME) {
        return live_poll(context, changed);
    }
    if (!stage->home->library ||
        (!library_read_next(stage->home->library) && !read_next_ending(stage))) {
        return -1;
    }
    if (!stage->home->advice && library_is_read(stage->home->library)) {
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
    replay_leave(stage);
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


// Puts the case on the stage, at its cover.
static void put_case(Stage *stage, Case *opened, const char *watched) {
    put_case_away(stage);
    live_take_case(stage, opened);
    stage->watch = watched && stage->options.is_live ? watch_new(watched) : NULL;
    stage->pane = stage->under = PANE_COVER;
    act_find_unfinished(stage);
}


static void tell_error(Stage *stage, Tone tone, const Error *error) {
    char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
    error_print_in(error, stage->view.language, text, (int)sizeof text);
    act_tell(stage, tone, text);
}


// False: told on home.
static bool open_case(Stage *stage, const LibraryCase *known) {
    Error error;
    Case *opened = case_open(known->folder, stage->options.library->assets, &error);
    if (!opened) {
        tell_error(stage, TONE_BAD, &error);
        return false;
    }
    put_case(stage, opened, known->folder);
    return true;
}


static const OverviewSession *session_at(const Stage *stage, int number) {
    const Overview *overview = stage->home->overview;
    return overview && number >= 0 && number < overview->count ? &overview->sessions[number] : NULL;
}


static void resume(Stage *stage, const OverviewSession *session) {
    char folder[sizeof stage->unfinished];
    const LibraryCase *known = home_case_of(stage->home, session);
    snprintf(folder, sizeof folder, "%s", session->folder);
    if (known && open_case(stage, known)) {
        snprintf(stage->unfinished, sizeof stage->unfinished, "%s", folder);
        stage->has_unfinished = true;
        act_begin_from_cover(stage, true);
    }
}


// The case as it was played: that of the library when it is the same, else the edition that was
// kept. When that is not there, the case as it is now: then the log is judged by that.
static Case *open_played(const Stage *stage, const OverviewSession *session, Error *error) {
    const LibraryCase *known = home_case_of(stage->home, session);
    const char *assets = stage->options.library->assets;
    EditionPlace place = {stage->options.session.data, session->folder, assets};
    Edition edition;
    Error unused;
    bool is_there = known && !known->problem;
    if (!edition_of_session(session->folder, &edition, error)) {
        return NULL;
    }
    if (!is_there || strcmp(known->hash, edition.hash) != 0) {
        Case *kept = edition_open(&edition, &place, is_there ? &unused : error);
        if (kept || !is_there) {
            return kept;
        }
    }
    return case_open(known->folder, assets, error);
}


// A finished session is only read: its folder may be on a medium that cannot be written to.
static void debrief(Stage *stage, const OverviewSession *session) {
    Error error;
    Case *opened = open_played(stage, session, &error);
    Session *played = opened ? session_open_ended(opened, session->folder,
                                                  &stage->options.session, &error)
                             : NULL;
    if (!played) {
        case_close(opened);
        tell_error(stage, TONE_WARN, &error);
        return;
    }
    put_case(stage, opened, NULL);
    stage->session = played;
    stage->step_seen = -2;
    stage->pane = stage->under = PANE_PLAY;
}


static void look_back(Stage *stage, const OverviewSession *session) {
    Error error;
    Case *opened = open_played(stage, session, &error);
    Replay *replay = opened ? replay_open(session->folder, opened, &error) : NULL;
    if (!replay) {
        case_close(opened);
        tell_error(stage, TONE_WARN, &error);
        return;
    }
    put_case(stage, opened, NULL);
    replay_take(stage, replay);
}


bool home_has_edition(const Stage *stage, const OverviewSession *session) {
    char folder[PATH_MAX_BYTES];
    char name[ENTRY_ID * 2];
    char path[PATH_MAX_BYTES];
    Error unused;
    snprintf(name, sizeof name, "%s.casus", session->hash);
    return path_join(folder, stage->options.session.data, EDITIONS_FOLDER, &unused) &&
           path_join(path, folder, name, &unused) && file_exists(path);
}


// ---- Acts ----


static void show_tab(Stage *stage, HomeTab tab) {
    Home *home = stage->home;
    home->tab = tab;
    erase_list_free(home->erase);
    home->erase = NULL;
    open_tab(stage);
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
    case HOME_REPLAY:
        if (session) {
            look_back(stage, session);
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
    case HOME_REPLAY:
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
    case HOME_SCAN_STOP:
    case HOME_SCAN_RESUME:
    case HOME_SCAN_DISCARD:
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

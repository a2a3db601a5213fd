// Stage: its life, and which screen is built next.

#include "view/stage.h"

#include <stdlib.h>

#include "base/memory.h"
#include "view/act.h"
#include "view/build.h"
#include "view/debrief.h"
#include "view/home.h"
#include "view/replay.h"
#include "view/room.h"


// True when the run is at another step than at the last build.
static bool step_changed(Stage *stage) {
    if (!stage->session) {
        return false;
    }
    const Run *run = session_run(stage->session);
    bool changed = run->step != stage->step_seen || run->phase != stage->phase_seen;
    stage->step_seen = run->step;
    stage->phase_seen = run->phase;
    return changed;
}


// ---- Building ----


static void build_play(Stage *stage) {
    const Run *run = session_run(stage->session);
    int decision = run_decision(run);
    if (run->phase == RUN_OVER) {
        build_debrief(stage);
    } else if (decision < 0) {
        build_story(stage);
    } else if (run->phase == RUN_FEEDBACK) {
        build_feedback(stage, decision);
    } else {
        switch (run->scenario->decisions[decision].type) {
        case DECISION_CHOOSE:
            build_choose(stage, decision);
            break;
        case DECISION_CLASSIFY:
            build_classify(stage, decision);
            break;
        case DECISION_APPRAISE:
            build_appraise(stage, decision);
            break;
        case DECISION_DESTROY:
            build_destroy(stage, decision);
            break;
        case DECISION_ORDER:
            build_order(stage, decision);
            break;
        case DECISION_MARK:
            build_mark(stage, decision);
            break;
        case DECISION_ASK:
            build_ask(stage, decision);
            break;
        case DECISION_FIND:
            build_find(stage, decision);
            break;
        case DECISION_REFLECT:
        case DECISION_TYPE_COUNT:
            build_reflect(stage, decision);
            break;
        }
    }
}


static void build_pane(Stage *stage) {
    switch (stage->pane) {
    case PANE_HOME:
        build_home(stage);
        break;
    case PANE_COVER:
        build_cover(stage);
        break;
    case PANE_READ:
        build_read(stage);
        break;
    case PANE_RECORDS:
        build_room(stage);
        break;
    case PANE_REFERENCE:
        build_reference(stage);
        break;
    case PANE_NOTES:
        build_notes(stage);
        break;
    case PANE_SETTINGS:
        build_settings(stage);
        break;
    case PANE_MESSAGE:
        build_message(stage);
        break;
    case PANE_PLAY:
        build_play(stage);
        break;
    }
}


static const char *screen_name(const Stage *stage) {
    return stage->opened              ? text_of(stage, case_scenario(stage->opened)->title)
           : stage->pane == PANE_HOME ? in_language(stage, "Casus, mijn plek", "Casus, my place")
                                      : "Casus";
}


// Hidden from sight in no face: plain buttons that faces also bind to Ctrl+plus, Ctrl+minus and
// Ctrl+0.
static void add_zoom(Stage *stage) {
    int scale = stage->view.scale;
    int banner = view_find(&stage->view, "banner");
    if (banner == NODE_NONE) {
        return;
    }
    int row =
        add_node(stage, banner, ROLE_ROW, "zoom", in_language(stage, "Tekstgrootte", "Text size"));
    int out =
        add_button(stage, row, "zoom/out", "A-", ACT_SCALE, scale > 100 ? scale - 25 : 100, 0);
    node_at(stage, out)->description = in_language(stage, "kleiner", "smaller");
    node_at(stage, out)->flags |= NODE_COMPACT;
    int reset = add_button(stage, row, "zoom/reset", "A", ACT_SCALE, 100, 0);
    node_at(stage, reset)->description = in_language(stage, "gewone grootte", "normal size");
    node_at(stage, reset)->flags |= NODE_COMPACT;
    int in = add_button(stage, row, "zoom/in", "A+", ACT_SCALE, scale < 200 ? scale + 25 : 200, 0);
    node_at(stage, in)->description = in_language(stage, "groter", "larger");
    node_at(stage, in)->flags |= NODE_COMPACT;
}


void stage_rebuild(Stage *stage) {
    View *view = &stage->view;
    if (step_changed(stage)) {
        act_forget_answer(stage);
    }
    room_update(stage);
    debrief_update(stage);
    arena_clear(view->arena);
    view->count = 0;
    view->focus = view->shows = NODE_NONE;
    view->backdrop = NULL;
    view->backdrop_name = NULL;
    view->soon_count = 0;
    view->soon_text_count = 0;
    view->language = stage->options.settings.language;
    view->theme = stage->options.settings.theme;
    view->scale = stage->options.settings.scale;
    view->version++;
    add_node(stage, NODE_NONE, ROLE_SCREEN, "screen", screen_name(stage));
    build_pane(stage);
    add_zoom(stage);
    if (stage->is_page) {
        return;  // nobody presses anything on it
    }
    if (stage->replay) {
        replay_quiet(stage);
        build_replay(stage);
    } else {
        build_tools(stage);
    }
}


static const View *host_view(void *context) {
    return &((Stage *)context)->view;
}


// ---- Life ----


static Stage *stage_empty(const StageOptions *options) {
    Stage *stage = memory_new(1, sizeof *stage);
    stage->options = *options;
    stage->view.arena = arena_new();
    stage->view.language = options->settings.language;
    stage->host = (Host){stage,     host_view,   act_press, act_type,
                         room_show, room_choose, home_poll, live_author};
    stage->home = home_new(options);
    stage->step_seen = -2;
    act_forget_answer(stage);
    return stage;
}


Stage *stage_new(Case *opened, const StageOptions *options, Error *error) {
    Stage *stage = stage_empty(options);
    stage->opened = opened;
    stage->room_of_records = room_new(case_scenario(opened), options->settings.language);
    stage->pane = PANE_COVER;
    stage->watch = options->is_live ? watch_new(case_folder(opened)) : NULL;
    act_find_unfinished(stage);
    bool has_lead = options->lead_scene != NULL;
    if ((has_lead || options->is_direct) &&
        !act_begin(stage, stage->has_unfinished && !has_lead, error)) {
        stage_free(stage);
        return NULL;
    }
    if (stage->has_unfinished && !stage->session) {
        act_begin_from_cover(stage, true);
    }
    stage_rebuild(stage);
    return stage;
}


Stage *stage_new_home(const StageOptions *options) {
    Stage *stage = stage_empty(options);
    home_go(stage);
    stage_rebuild(stage);
    return stage;
}


Stage *stage_new_message(const Error *problem, const StageOptions *options) {
    Stage *stage = stage_empty(options);
    stage->pane = PANE_MESSAGE;
    stage->problem = *problem;
    stage->watch = options->is_live && options->folder ? watch_new(options->folder) : NULL;
    stage_rebuild(stage);
    return stage;
}


Stage *stage_new_page(Case *opened, const char *folder, const StageOptions *options, Error *error) {
    Verdict verdict;
    if (!session_verify(folder, opened, &verdict, error)) {
        return NULL;
    }
    if (!verdict.is_finished) {
        error_set(error, ERROR_REFUSED, folder, "deze sessie is nog niet afgerond; speel hem uit");
        return NULL;
    }
    Replay *replay = replay_open(folder, opened, error);  // a folder may be there to read only
    if (!replay || !replay_go(replay, replay_lines(replay), error)) {
        replay_close(replay);
        return NULL;
    }
    Stage *stage = stage_empty(options);
    stage->opened = opened;
    stage->replay = replay;
    stage->session = replay_session(replay);
    stage->pane = PANE_PLAY;
    stage->is_page = true;
    stage_rebuild(stage);
    return stage;
}


Stage *stage_new_replay(Case *opened, const char *folder, const StageOptions *options,
                        Error *error) {
    Replay *replay = replay_open(folder, opened, error);
    if (!replay) {
        return NULL;
    }
    Stage *stage = stage_empty(options);
    stage->opened = opened;
    stage->room_of_records = room_new(case_scenario(opened), options->settings.language);
    replay_take(stage, replay);
    stage_rebuild(stage);
    return stage;
}


void stage_free(Stage *stage) {
    if (stage) {
        replay_leave(stage);
        debrief_leave(stage);
        room_free(stage->room_of_records);
        home_free(stage->home);
        case_close(stage->reloaded);
        watch_free(stage->watch);
        arena_free(stage->view.arena);
        free(stage->view.nodes);
        free(stage->acts);
        free(stage);
    }
}


const Host *stage_host(Stage *stage) {
    return &stage->host;
}


const Session *stage_session(const Stage *stage) {
    return stage->session;
}


const Error *stage_error(const Stage *stage) {
    return &stage->problem;
}

// Replay: going to a line, and which acts are left to who only looks.

#include "view/replay.h"

#include "session/replay.h"
#include "view/act.h"
#include "view/build.h"
#include "view/debrief.h"
#include "view/home.h"
#include "view/room.h"


// A record that was opened is shown as it was: on the desk where it lay, or by itself.
static void show_record(Stage *stage, int record) {
    const Run *run = session_run(stage->session);
    int at = run_decision(run);
    const Decision *decision = at >= 0 ? &run->scenario->decisions[at] : NULL;
    for (int i = 0; decision && i < decision->record_count; i++) {
        if (decision->records[i] == record && decision->type != DECISION_FIND) {
            stage->subject = i;
            stage->picked = decision->type == DECISION_CLASSIFY ? i : -1;
            return;
        }
    }
    stage->pane = PANE_READ;
    stage->record = record;
}


static void show_event(Stage *stage) {
    int line = replay_line(stage->replay);
    const ReplayLine *at = line > 1 ? replay_at(stage->replay, line) : NULL;
    if (at && at->has_event && at->event.kind == EVENT_LOOK) {
        show_record(stage, at->event.part);
    } else if (at && at->has_event && at->event.kind == EVENT_CONSULT) {
        stage->pane = PANE_REFERENCE;
        stage->reference_part = at->event.part;
    }
}


void replay_act(Stage *stage, int line) {
    Error error;
    act_forget_answer(stage);
    stage->is_stepping = true;
    stage->pane = stage->under = PANE_PLAY;
    if (!replay_go(stage->replay, line, &error)) {
        act_tell(stage, TONE_BAD, error_text(&error, stage->view.language));
        return;
    }
    reference_begin(stage);
    stage->step_seen = session_run(stage->session)->step;
    stage->phase_seen = session_run(stage->session)->phase;
    show_event(stage);
}


void replay_take(Stage *stage, Replay *replay) {
    stage->replay = replay;
    stage->session = replay_session(replay);
    replay_act(stage, 2);
}


// The session belongs to the replay, and nothing was written down.
void replay_leave(Stage *stage) {
    if (stage->replay) {
        debrief_free(stage->debrief);
        stage->debrief = NULL;
        stage->session = NULL;
        replay_close(stage->replay);
        stage->replay = NULL;
    }
}


int replay_find_decision(const Stage *stage, int line, int step) {
    for (; line >= 2 && line <= replay_lines(stage->replay); line += step) {
        if (replay_at(stage->replay, line)->made >= 0) {
            return line;
        }
    }
    return -1;
}


// What only changes what is shown. The log hears nothing of it (act_feed).
static bool may_act(const Act *act) {
    switch (act->kind) {
    case ACT_REPLAY:
    case ACT_OPEN:
    case ACT_CLOSE:
    case ACT_TAB:
    case ACT_SUBJECT:
    case ACT_PICK:
    case ACT_WAY:
    case ACT_SEARCH:
    case ACT_TYPE_OF_PROCESS:
    case ACT_CONSULT:
    case ACT_REFERENCE_LIST:
    case ACT_REFERENCE_TYPE:
    case ACT_REFERENCE_SEARCH:
    case ACT_LANGUAGE:
    case ACT_THEME:
    case ACT_SCALE:
    case ACT_QUIT:
        return true;
    case ACT_HOME:
        return act->a == HOME_GO;
    case ACT_DEBRIEF:
        return act->a == DEBRIEF_FOLD || act->a == DEBRIEF_FOLD_ALL || act->a == DEBRIEF_SHOW;
    case ACT_ROOM:
        return act->a != ROOM_PICK && act->a != ROOM_PICK_ALL;
    case ACT_PANE:
        return act->a == PANE_RECORDS || act->a == PANE_NOTES || act->a == PANE_REFERENCE ||
               act->a == PANE_SETTINGS;
    default:
        return false;
    }
}


static const char *reason(const Stage *stage) {
    return in_language(stage,
                       "Je kijkt terug; hier verandert niets meer. Ga verder met Volgende.",
                       "You are looking back; nothing changes here. Go on with Next.");
}


const char *replay_notice(const Stage *stage) {
    const Run *run = stage->replay ? session_run(stage->session) : NULL;
    bool waits = run && stage->pane == PANE_PLAY && !stage->is_page &&
                 run->phase == RUN_WAITING && run_decision(run) >= 0;
    return waits ? in_language(stage,
                               "Je kijkt terug: lezen kan, antwoorden niet.",
                               "You are looking back: you can read, not answer.")
                 : NULL;
}


void replay_refuse(Stage *stage) {
    act_tell(stage, TONE_INFO, reason(stage));
}


// A button stays a button that tells why not; so does a box without words. Anything else stands
// there to be read.
static void quiet(Stage *stage, Node *node) {
    bool is_box = node->role == ROLE_CHECKBOX && (node->flags & NODE_COMPACT);
    bool is_field = node->flags & NODE_TYPABLE;
    if (!(node->flags & (NODE_PRESSABLE | NODE_TYPABLE))) {
        return;
    }
    if (node->role == ROLE_BUTTON || node->role == ROLE_TAB || is_box) {
        node->flags |= NODE_DISABLED | NODE_PAST;
    } else {
        node->flags &= ~(unsigned)(NODE_PRESSABLE | NODE_TYPABLE);
    }
    if (is_field || (node->flags & NODE_PAST)) {
        node->description = reason(stage);
    }
}


void replay_quiet(Stage *stage) {
    View *view = &stage->view;
    for (int i = 0; i < view->count; i++) {
        Node *node = &view->nodes[i];
        node->flags &= ~(unsigned)NODE_PRIMARY;
        if (!may_act(&stage->acts[i])) {
            node->flags &= ~(unsigned)NODE_CANCEL;
            quiet(stage, node);
        }
    }
}

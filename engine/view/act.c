// Act: what a press or a typed text does to the stage and to the run.

#include "view/act.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "core/chain.h"
#include "view/build.h"
#include "view/debrief.h"
#include "view/home.h"
#include "view/replay.h"
#include "view/room.h"


void act_tell(Stage *stage, Tone tone, const char *text) {
    snprintf(stage->message, sizeof stage->message, "%s", text);
    stage->message_tone = tone;
}


void act_forget_answer(Stage *stage) {
    stage->marked = -1;
    stage->picked = -1;
    stage->subject = 0;
    stage->way = 0;
    stage->tab = 0;
    stage->process_type = PROCESS_TYPE_NONE;
    stage->query[0] = '\0';
    stage->typed[0] = '\0';
    stage->is_trigger_wrong = false;
    room_forget(stage->room_of_records);
}


// A hook that failed ends the play; anything else is told on the screen and the learner goes on.
static void failed(Stage *stage, const Error *error) {
    if (error->code == ERROR_CASE && stage->watch) {
        stage->broken = *error;  // who edits the case can mend it and go on
        return;
    }
    if (error->code == ERROR_CASE) {
        stage->problem = *error;
        stage->pane = PANE_MESSAGE;
        return;
    }
    act_tell(stage, error->code == ERROR_REFUSED ? TONE_WARN : TONE_BAD,
             error_text(error, stage->view.language));
}


// Tells what went wrong beside the log.
void act_warn(Stage *stage) {
    const Error *warning = session_warning(stage->session);
    if (warning->code != ERROR_NONE) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print_in(warning, stage->view.language, text, (int)sizeof text);
        act_tell(stage, TONE_WARN, text);
    }
}


void act_feed(Stage *stage, Event event) {
    Error error;
    if (stage->replay) {
        return;  // who looks back tells the log nothing
    }
    event.decision = run_decision(session_run(stage->session));
    if (!session_feed(stage->session, &event, &error)) {
        failed(stage, &error);
    } else if (session_run(stage->session)->phase == RUN_OVER) {
        act_warn(stage);
    }
}


static void save_settings(Stage *stage) {
    if (stage->options.save) {
        stage->options.save(stage->options.context, &stage->options.settings);
    }
}


static void open_pane(Stage *stage, Pane pane) {
    if (stage->pane == PANE_PLAY || stage->pane == PANE_COVER || stage->pane == PANE_HOME) {
        stage->under = stage->pane;
    }
    stage->pane = pane;
}


static void open_record(Stage *stage, int record) {
    stage->is_from_list = stage->pane == PANE_RECORDS;
    open_pane(stage, PANE_READ);
    stage->record = record;
    // After the end the log is closed: reading is free then.
    const Run *run = session_run(stage->session);
    if (run->phase != RUN_OVER && !run_has_read(run, record)) {
        act_feed(stage, (Event){.kind = EVENT_LOOK, .part = record});
    }
}


// The next record that still needs a decision, so that a long list goes quickly.
static void go_to_next_subject(Stage *stage) {
    const Run *run = session_run(stage->session);
    int at = run_decision(run);
    const Decision *decision = at >= 0 ? &run->scenario->decisions[at] : NULL;
    if (!decision || decision->type != DECISION_DESTROY) {
        return;
    }
    const int *cells = run_answer(run, at);
    for (int i = 1; i <= decision->record_count; i++) {
        int turned = (stage->subject + i) % decision->record_count;
        bool is_open = decision->chain ? chain_is_open(decision, cells, turned)
                       : destroy_phase(cells) == DESTROY_REVIEW
                           ? destroy_is_objection_open(decision, cells, turned)
                           : destroy_status(cells, turned) < 0;
        if (is_open) {
            stage->subject = turned;
            return;
        }
    }
}


static void look_at(Stage *stage, int number) {
    const Run *run = session_run(stage->session);
    int at = run_decision(run);
    int record = run->scenario->decisions[at].records[number];
    if (!run_has_read(run, record)) {
        act_feed(stage, (Event){.kind = EVENT_LOOK, .part = record});
    }
}


static void pick(Stage *stage, int number) {
    stage->picked = stage->picked == number ? -1 : number;
    if (stage->picked >= 0) {
        look_at(stage, number);
    }
}


static void place(Stage *stage, int class) {
    int number = stage->picked;
    if (number >= 0) {
        stage->picked = -1;
        act_feed(stage, (Event){.kind = EVENT_ANSWER, .part = number, .value = class});
    }
}


static void choose_subject(Stage *stage, int number) {
    stage->subject = number;
    stage->query[0] = '\0';
    stage->process_type = PROCESS_TYPE_NONE;
    stage->is_trigger_wrong = false;
    stage->way = 0;
    look_at(stage, number);
}


static void set_trigger(Stage *stage, const char *text) {
    Date date;
    int part = stage->subject * APPRAISE_FIELDS + APPRAISE_TRIGGER;
    snprintf(stage->trigger_text, sizeof stage->trigger_text, "%s", text);
    utf8_trim_broken_end(stage->trigger_text);
    stage->is_trigger_wrong = text[0] && !date_from_typed(text, &date);
    if (!stage->is_trigger_wrong) {
        act_feed(stage, (Event){.kind = EVENT_ANSWER,
                            .part = part,
                            .value = text[0] ? trigger_pack(date) : -1});
    }
}


static void reflect(Stage *stage, bool is_kept) {
    Error error;
    if (!session_reflect(stage->session, is_kept ? stage->typed : "", &error)) {
        failed(stage, &error);
    }
}


static void change_setting(Stage *stage, const Act *act) {
    StageSettings *settings = &stage->options.settings;
    if (act->kind == ACT_LANGUAGE) {
        settings->language = (Language)act->a;
    } else if (act->kind == ACT_THEME) {
        settings->theme = (Theme)act->a;
    } else {
        settings->scale = act->a;
    }
    save_settings(stage);
}


static void show_tab(Stage *stage, int tab) {
    debrief_keep(stage);
    stage->tab = tab;
}


// An exam begins once they are sure.
static void begin(Stage *stage, const Act *act) {
    bool is_exam = act->kind == ACT_BEGIN && stage->options.session.mode == RUN_EXAM;
    stage->asks_exam = is_exam && !act->a;
    if (!stage->asks_exam) {
        act_begin_from_cover(stage, act->kind == ACT_RESUME);
    }
}


static void open_process_type(Stage *stage, int type) {
    stage->process_type = type;
    stage->query[0] = '\0';
}


// Acts that change only what is shown.
static bool act_on_stage(Stage *stage, const Act *act) {
    switch (act->kind) {
    case ACT_BEGIN:
    case ACT_RESUME:
        begin(stage, act);
        return true;
    case ACT_SALVAGE:
        act_salvage(stage);
        return true;
    case ACT_MODE:
        stage->options.session.mode = (RunMode)act->a;
        stage->asks_exam = false;
        return true;
    case ACT_COVER:
        act_go_to_cover(stage);
        return true;
    case ACT_MARK:
        stage->marked = act->a;
        return true;
    case ACT_PANE:
        open_pane(stage, (Pane)act->a);
        return true;
    case ACT_CLOSE:
        stage->pane = stage->pane == PANE_READ && stage->is_from_list ? PANE_RECORDS : stage->under;
        return true;
    case ACT_TAB:
        show_tab(stage, act->a);
        return true;
    case ACT_DEBRIEF:
        debrief_act(stage, (DebriefAct)act->a, act->b);
        return true;
    case ACT_WAY:
        stage->way = act->a;
        return true;
    case ACT_CONSULT:
    case ACT_REFERENCE_LIST:
    case ACT_REFERENCE_TYPE:
        reference_act(stage, act);
        return true;
    case ACT_TYPE_OF_PROCESS:
        open_process_type(stage, act->a);
        return true;
    case ACT_LANGUAGE:
    case ACT_THEME:
    case ACT_SCALE:
        change_setting(stage, act);
        return true;
    case ACT_QUIT:
        stage->view.is_over = true;
        return true;
    case ACT_HOME:
        home_act(stage, (HomeAct)act->a, act->b);
        return true;
    case ACT_AUTHOR:
        live_act(stage, (AuthorAct)act->a, act->b);
        return true;
    default:
        return false;
    }
}


// The explanation was seen, so what counts is told on the screen itself (add_question). A
// reflection has none.
static void undo(Stage *stage) {
    Error error;
    Event event = {.kind = EVENT_UNDO, .decision = session_undoable(stage->session)};
    if (!session_feed(stage->session, &event, &error)) {
        failed(stage, &error);
        return;
    }
    act_forget_answer(stage);
    if (!run_has_first(session_run(stage->session), event.decision)) {
        act_tell(stage, TONE_INFO,
                 in_language(stage,
                             "Je bent een stap terug. Wat je had geschreven, blijft bewaard.",
                             "You are one step back. What you had written is kept."));
    }
}


static void start_destruction(Stage *stage, int part) {
    Error error;
    const Run *run = session_run(stage->session);
    Event event = {.kind = EVENT_SUBMIT,
                   .decision = run_decision(run),
                   .part = part,
                   .text = stage->typed};
    bool is_name = destroy_is_name(&run->scenario->decisions[event.decision], stage->typed);
    if (session_feed(stage->session, &event, &error)) {
        stage->typed[0] = '\0';
        return;
    }
    if (error.code == ERROR_REFUSED && !is_name) {
        act_tell(stage, TONE_WARN,
                    in_language(stage,
                                "Dit is niet de naam van de lijst. Vernietigen begint pas na de "
                                "juiste naam.",
                                "This is not the name of the list. Destruction begins only after "
                                "the right name."));
    } else {
        failed(stage, &error);
    }
}


// Acts that reach the run.
static void act_on_run(Stage *stage, const Act *act) {
    switch (act->kind) {
    case ACT_CONTINUE:
        act_feed(stage, (Event){.kind = EVENT_CONTINUE});
        break;
    case ACT_ANSWER:
        act_feed(stage, (Event){.kind = EVENT_ANSWER, .part = act->a, .value = act->b});
        // A chosen category closes the schedule, so that the rest of the form comes into sight.
        stage->query[0] = '\0';
        stage->process_type = PROCESS_TYPE_NONE;
        stage->way = 0;
        go_to_next_subject(stage);
        break;
    case ACT_SUBMIT:
        act_feed(stage, (Event){.kind = EVENT_SUBMIT, .part = act->a, .value = act->b});
        stage->subject = 0;
        stage->tab = 0;
        stage->way = 0;
        go_to_next_subject(stage);
        break;
    case ACT_UNDO:
        undo(stage);
        break;
    case ACT_HINT:
        stage->is_hinting = true;
        act_feed(stage, (Event){.kind = EVENT_HINT, .value = act->b});
        break;
    case ACT_START:
        start_destruction(stage, act->a);
        break;
    case ACT_PICK:
        pick(stage, act->a);
        break;
    case ACT_PLACE:
        place(stage, act->a);
        break;
    case ACT_SUBJECT:
        choose_subject(stage, act->a);
        break;
    case ACT_OPEN:
        open_record(stage, act->a);
        break;
    case ACT_ROOM:
        room_act(stage, (RoomAct)act->a, act->b);
        break;
    case ACT_REFLECT:
        reflect(stage, act->a);
        break;
    default:
        break;
    }
}


void act_press(void *context, int node) {
    Stage *stage = context;
    if (node < 0 || node >= stage->view.count ||
        !(stage->view.nodes[node].flags & NODE_PRESSABLE)) {
        return;
    }
    Act act = stage->acts[node];
    stage->message[0] = '\0';
    stage->is_stepping = stage->is_hinting = false;
    if (stage->view.nodes[node].flags & NODE_DISABLED) {
        act_tell(stage, TONE_WARN, stage->view.nodes[node].description);
    } else if (act.kind == ACT_REPLAY) {
        replay_act(stage, act.a);
    } else if (!act_on_stage(stage, &act)) {
        act_on_run(stage, &act);
    }
    stage_rebuild(stage);
}


static void keep(char *out, size_t size, const char *text) {
    snprintf(out, size, "%s", text);
    utf8_trim_broken_end(out);
}


void act_type(void *context, int node, const char *text) {
    Stage *stage = context;
    if (node < 0 || node >= stage->view.count || !(stage->view.nodes[node].flags & NODE_TYPABLE) ||
        !utf8_is_valid(text, strlen(text))) {
        return;
    }
    stage->message[0] = '\0';
    stage->is_stepping = stage->is_hinting = false;
    switch (stage->acts[node].kind) {
    case ACT_SEARCH:
        keep(stage->query, sizeof stage->query, text);
        break;
    case ACT_REFERENCE_SEARCH:
        keep(stage->reference_query, sizeof stage->reference_query, text);
        break;
    case ACT_TRIGGER:
        set_trigger(stage, text);
        break;
    case ACT_ROOM:
        room_search(stage, text);
        break;
    case ACT_HOME:
        home_type(stage, (HomeAct)stage->acts[node].a, text);
        break;
    case ACT_DEBRIEF:
        debrief_type(stage, stage->acts[node].b, text);
        break;
    default:
        keep(stage->typed, sizeof stage->typed, text);
        break;
    }
    stage_rebuild(stage);
}

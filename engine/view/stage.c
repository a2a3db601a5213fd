// Stage: what a press or a typed text does, and which screen is built next.

#include "view/stage.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/rng.h"
#include "base/utf8.h"
#include "core/decision.h"
#include "view/build.h"


static void rebuild(Stage *stage);


static void set_message(Stage *stage, Tone tone, const char *text) {
    snprintf(stage->message, sizeof stage->message, "%s", text);
    stage->message_tone = tone;
}


// ---- Answers in the making ----


static void forget_answer(Stage *stage) {
    stage->marked = -1;
    stage->picked = -1;
    stage->subject = 0;
    stage->process_type = -1;
    stage->query[0] = '\0';
    stage->typed[0] = '\0';
    stage->is_trigger_wrong = false;
}


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
        case DECISION_REFLECT:
        case DECISION_TYPE_COUNT:
            build_reflect(stage, decision);
            break;
        }
    }
}


static void build_pane(Stage *stage) {
    switch (stage->pane) {
    case PANE_COVER:
        build_cover(stage);
        break;
    case PANE_READ:
        build_read(stage);
        break;
    case PANE_RECORDS:
        build_records(stage);
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
    return stage->opened ? text_of(stage, case_scenario(stage->opened)->title) : "Casus";
}


// Hidden from sight in no face: plain buttons that faces also bind to Ctrl+plus, Ctrl+minus and Ctrl+0.
static void add_zoom(Stage *stage) {
    int scale = stage->view.scale;
    int banner = view_find(&stage->view, "banner");
    if (banner == NODE_NONE) {
        return;
    }
    int row = add_node(stage, banner, ROLE_ROW, "zoom", in_language(stage, "Tekstgrootte", "Text size"));
    int out = add_button(stage, row, "zoom/out", "A-", ACT_SCALE, scale > 100 ? scale - 25 : 100, 0);
    node_at(stage, out)->description = in_language(stage, "kleiner", "smaller");
    node_at(stage, out)->flags |= NODE_COMPACT;
    int in = add_button(stage, row, "zoom/in", "A+", ACT_SCALE, scale < 200 ? scale + 25 : 200, 0);
    node_at(stage, in)->description = in_language(stage, "groter", "larger");
    node_at(stage, in)->flags |= NODE_COMPACT;
}


static void rebuild(Stage *stage) {
    View *view = &stage->view;
    if (step_changed(stage)) {
        forget_answer(stage);
    }
    arena_clear(view->arena);
    view->count = 0;
    view->focus = NODE_NONE;
    view->backdrop = NULL;
    view->backdrop_name = NULL;
    view->language = stage->options.settings.language;
    view->theme = stage->options.settings.theme;
    view->scale = stage->options.settings.scale;
    view->version++;
    add_node(stage, NODE_NONE, ROLE_SCREEN, "screen", screen_name(stage));
    build_pane(stage);
    add_zoom(stage);
}


// ---- Acts ----


// A hook that failed ends the play; anything else is told on the screen and the learner goes on.
static void failed(Stage *stage, const Error *error) {
    if (error->code == ERROR_CASE) {
        stage->problem = *error;
        stage->pane = PANE_MESSAGE;
        return;
    }
    set_message(stage, error->code == ERROR_REFUSED ? TONE_WARN : TONE_BAD, error->text);
}


static void feed(Stage *stage, Event event) {
    Error error;
    event.decision = run_decision(session_run(stage->session));
    if (!session_feed(stage->session, &event, &error)) {
        failed(stage, &error);
    }
}


// Every session has chance of its own; what follows from the first is as good as new.
static void renew_chance(SessionOptions *options) {
    uint64_t seed = options->seed;
    for (int i = 0; i < 16; i++) {
        seed = seed * 257 + options->identity[i];
    }
    Rng rng = rng_from_seed(seed);
    options->seed = rng_next(&rng);
    for (int i = 0; i < 16; i++) {
        options->identity[i] = (uint8_t)rng_next(&rng);
    }
}


static bool begin(Stage *stage, bool is_resumed, Error *error) {
    if (!is_resumed && stage->begun++ > 0) {
        renew_chance(&stage->options.session);
    }
    Session *session = is_resumed
                           ? session_resume(stage->opened, stage->unfinished, &stage->options.session, error)
                           : session_start(stage->opened, &stage->options.session, error);
    if (!session) {
        return false;
    }
    stage->session = session;
    stage->step_seen = -2;
    stage->pane = PANE_PLAY;
    if (is_resumed) {
        set_message(stage, TONE_INFO,
                    session_cut(session) > 0
                        ? in_language(stage, "Je bent terug waar je was. De laatste regel van het logboek was afgebroken en is weggehaald; je laatste antwoord was nog niet opgeslagen.",
                                      "You are back where you were. The last line of the log was broken off and has been removed; your last answer had not been saved yet.")
                        : in_language(stage, "Je bent terug waar je was.", "You are back where you were."));
    }
    return true;
}


static void begin_from_cover(Stage *stage, bool is_resumed) {
    Error error;
    if (!begin(stage, is_resumed, &error)) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print(&error, text, (int)sizeof text);
        set_message(stage, TONE_BAD, text);
        stage->has_unfinished = stage->has_unfinished && !is_resumed;
    }
}


static void find_unfinished(Stage *stage) {
    const SessionOptions *options = &stage->options.session;
    const char *mode = !stage->options.is_mode_fixed ? NULL : options->mode == RUN_EXAM ? "exam" : "practice";
    stage->has_unfinished = session_find(options->data, case_scenario(stage->opened)->id, options->player,
                                         mode, stage->unfinished,
                                         (int)sizeof stage->unfinished);
}


static void go_to_cover(Stage *stage) {
    session_close(stage->session);
    stage->session = NULL;
    stage->tab = 0;
    stage->pane = PANE_COVER;
    stage->under = PANE_COVER;
    forget_answer(stage);
    find_unfinished(stage);
}


static void save_settings(Stage *stage) {
    if (stage->options.save) {
        stage->options.save(stage->options.context, &stage->options.settings);
    }
}


static void open_pane(Stage *stage, Pane pane) {
    if (stage->pane == PANE_PLAY || stage->pane == PANE_COVER) {
        stage->under = stage->pane;
    }
    stage->pane = pane;
}


static void open_record(Stage *stage, int record) {
    open_pane(stage, PANE_READ);
    stage->record = record;
    if (!run_has_read(session_run(stage->session), record)) {
        Error error;
        Event event = {.kind = EVENT_LOOK, .part = record};
        if (!session_feed(stage->session, &event, &error)) {
            failed(stage, &error);
        }
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
        bool is_open = destroy_phase(cells) == DESTROY_REVIEW ? destroy_is_objection_open(decision, cells, turned)
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
        feed(stage, (Event){.kind = EVENT_LOOK, .part = record});
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
        feed(stage, (Event){.kind = EVENT_ANSWER, .part = number, .value = class});
    }
}


static void choose_subject(Stage *stage, int number) {
    stage->subject = number;
    stage->query[0] = '\0';
    stage->process_type = -1;
    stage->is_trigger_wrong = false;
    look_at(stage, number);
}


static void set_trigger(Stage *stage, const char *text) {
    Date date;
    int part = stage->subject * APPRAISE_FIELDS + APPRAISE_TRIGGER;
    snprintf(stage->trigger_text, sizeof stage->trigger_text, "%s", text);
    utf8_trim_broken_end(stage->trigger_text);
    stage->is_trigger_wrong = text[0] && !date_from_typed(text, &date);
    if (!stage->is_trigger_wrong) {
        feed(stage, (Event){.kind = EVENT_ANSWER, .part = part, .value = text[0] ? trigger_pack(date) : -1});
    }
}


static void reflect(Stage *stage, bool is_kept) {
    Error error;
    if (!session_reflect(stage->session, is_kept ? stage->typed : "", &error)) {
        failed(stage, &error);
    }
}


// Acts that change only what is shown.
static bool act_on_stage(Stage *stage, const Act *act) {
    switch (act->kind) {
    case ACT_BEGIN:
    case ACT_RESUME:
        begin_from_cover(stage, act->kind == ACT_RESUME);
        return true;
    case ACT_MODE:
        stage->options.session.mode = (RunMode)act->a;
        return true;
    case ACT_COVER:
        go_to_cover(stage);
        return true;
    case ACT_MARK:
        stage->marked = act->a;
        return true;
    case ACT_PANE:
        open_pane(stage, (Pane)act->a);
        return true;
    case ACT_CLOSE:
        stage->pane = stage->under;
        return true;
    case ACT_TAB:
        stage->tab = act->a;
        return true;
    case ACT_TYPE_OF_PROCESS:
        stage->process_type = act->a;
        stage->query[0] = '\0';
        return true;
    case ACT_LANGUAGE:
        stage->options.settings.language = (Language)act->a;
        save_settings(stage);
        return true;
    case ACT_THEME:
        stage->options.settings.theme = (Theme)act->a;
        save_settings(stage);
        return true;
    case ACT_SCALE:
        stage->options.settings.scale = act->a;
        save_settings(stage);
        return true;
    case ACT_QUIT:
        stage->view.is_over = true;
        return true;
    default:
        return false;
    }
}


// Acts that reach the run.
static void act_on_run(Stage *stage, const Act *act) {
    switch (act->kind) {
    case ACT_CONTINUE:
        feed(stage, (Event){.kind = EVENT_CONTINUE});
        break;
    case ACT_ANSWER:
        feed(stage, (Event){.kind = EVENT_ANSWER, .part = act->a, .value = act->b});
        go_to_next_subject(stage);
        break;
    case ACT_SUBMIT:
        feed(stage, (Event){.kind = EVENT_SUBMIT});
        stage->subject = 0;
        go_to_next_subject(stage);
        break;
    case ACT_START:
        feed(stage, (Event){.kind = EVENT_SUBMIT, .text = stage->typed});
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
    case ACT_REFLECT:
        reflect(stage, act->a);
        break;
    default:
        break;
    }
}


static void host_press(void *context, int node) {
    Stage *stage = context;
    if (node < 0 || node >= stage->view.count || !(stage->view.nodes[node].flags & NODE_PRESSABLE)) {
        return;
    }
    Act act = stage->acts[node];
    stage->message[0] = '\0';
    if (stage->view.nodes[node].flags & NODE_DISABLED) {
        set_message(stage, TONE_WARN, stage->view.nodes[node].description);
    } else if (!act_on_stage(stage, &act)) {
        act_on_run(stage, &act);
    }
    rebuild(stage);
}


static void keep(char *out, size_t size, const char *text) {
    snprintf(out, size, "%s", text);
    utf8_trim_broken_end(out);
}


static void host_type(void *context, int node, const char *text) {
    Stage *stage = context;
    if (node < 0 || node >= stage->view.count || !(stage->view.nodes[node].flags & NODE_TYPABLE) ||
        !utf8_is_valid(text, strlen(text))) {
        return;
    }
    stage->message[0] = '\0';
    switch (stage->acts[node].kind) {
    case ACT_SEARCH:
        keep(stage->query, sizeof stage->query, text);
        break;
    case ACT_TRIGGER:
        set_trigger(stage, text);
        break;
    default:
        keep(stage->typed, sizeof stage->typed, text);
        break;
    }
    rebuild(stage);
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
    stage->host = (Host){stage, host_view, host_press, host_type};
    stage->step_seen = -2;
    forget_answer(stage);
    return stage;
}


Stage *stage_new(Case *opened, const StageOptions *options, Error *error) {
    Stage *stage = stage_empty(options);
    stage->opened = opened;
    stage->pane = PANE_COVER;
    find_unfinished(stage);
    if (options->is_direct && !begin(stage, stage->has_unfinished, error)) {
        stage_free(stage);
        return NULL;
    }
    if (stage->has_unfinished && !stage->session) {
        begin_from_cover(stage, true);
    }
    rebuild(stage);
    return stage;
}


Stage *stage_new_message(const Error *problem, const StageOptions *options) {
    Stage *stage = stage_empty(options);
    stage->pane = PANE_MESSAGE;
    stage->problem = *problem;
    rebuild(stage);
    return stage;
}


void stage_free(Stage *stage) {
    if (stage) {
        session_close(stage->session);
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

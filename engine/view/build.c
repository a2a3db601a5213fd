// Build: nodes, texts, and the pieces that come back on many screens.

#include "view/build.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "core/decision.h"
#include "view/home.h"
#include "view/replay.h"


const char *in_language(const Stage *stage, const char *dutch, const char *english) {
    return stage->view.language == LANGUAGE_EN ? english : dutch;
}


const char *text_of(const Stage *stage, Text text) {
    return text_in(text, stage->view.language);
}


static const char *format_list(Stage *stage, const char *format, va_list arguments)
    ERROR_FORMAT(2, 0);


static const char *format_list(Stage *stage, const char *format, va_list arguments) {
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    check_always(length >= 0);
    char *text = arena_take(stage->view.arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    return text;
}


const char *format_text(Stage *stage, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    const char *text = format_list(stage, format, arguments);
    va_end(arguments);
    return text;
}


const char *node_id(Stage *stage, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    const char *text = format_list(stage, format, arguments);
    va_end(arguments);
    return text;
}


int add_node(Stage *stage, int parent, Role role, const char *id, const char *name) {
    View *view = &stage->view;
    if (view->count == stage->room) {
        stage->room = stage->room ? stage->room * 2 : 256;
        view->nodes = memory_resize(view->nodes, (size_t)stage->room, sizeof(Node));
        stage->acts = memory_resize(stage->acts, (size_t)stage->room, sizeof(Act));
    }
    int at = view->count++;
    view->nodes[at] = (Node){.role = role,
                             .id = id,
                             .name = name,
                             .language = language_code(view->language),
                             .parent = parent,
                             .first = NODE_NONE,
                             .last = NODE_NONE,
                             .next = NODE_NONE};
    stage->acts[at] = (Act){.kind = ACT_NONE};
    if (parent != NODE_NONE) {
        Node *above = &view->nodes[parent];
        if (above->last == NODE_NONE) {
            above->first = at;
        } else {
            view->nodes[above->last].next = at;
        }
        above->last = at;
    }
    return at;
}


Node *node_at(Stage *stage, int node) {
    return &stage->view.nodes[node];
}


void node_act(Stage *stage, int node, ActKind kind, int a, int b) {
    stage->view.nodes[node].flags |= NODE_PRESSABLE;
    stage->acts[node] = (Act){kind, a, b};
}


void node_typed(Stage *stage, int node, ActKind kind) {
    node_typed_as(stage, node, kind, 0, 0);
}


void node_typed_as(Stage *stage, int node, ActKind kind, int a, int b) {
    stage->view.nodes[node].flags |= NODE_TYPABLE;
    stage->acts[node] = (Act){kind, a, b};
}


void node_disable(Stage *stage, int node, const char *reason) {
    stage->view.nodes[node].flags |= NODE_DISABLED;
    stage->view.nodes[node].description = reason;
}


int add_button(Stage *stage, int parent, const char *id, const char *name, ActKind kind, int a,
               int b) {
    int node = add_node(stage, parent, ROLE_BUTTON, id, name);
    node_act(stage, node, kind, a, b);
    return node;
}


int add_primary(Stage *stage, int actions, const char *id, const char *name, ActKind kind, int a,
                int b) {
    int node = add_button(stage, actions, id, name, kind, a, b);
    node_at(stage, node)->flags |= NODE_PRIMARY;
    if (stage->view.focus == NODE_NONE) {
        stage->view.focus = node;
    }
    return node;
}


int add_heading(Stage *stage, int parent, const char *id, int level, const char *name) {
    int node = add_node(stage, parent, ROLE_HEADING, id, name);
    node_at(stage, node)->level = level;
    return node;
}


int add_text(Stage *stage, int parent, const char *id, const char *text) {
    return add_node(stage, parent, ROLE_TEXT, id, text);
}


int add_pair(Stage *stage, int parent, const char *id, const char *name, const char *value) {
    int node = add_node(stage, parent, ROLE_PAIR, id, name);
    node_at(stage, node)->value = value;
    return node;
}


int add_status(Stage *stage, int parent, const char *id, Tone tone, const char *text) {
    int node = add_node(stage, parent, ROLE_STATUS, id, text);
    node_at(stage, node)->tone = tone;
    return node;
}


int add_option(Stage *stage, int parent, const char *id, const char *name, bool is_selected,
               ActKind kind, int a, int b) {
    int node = add_node(stage, parent, ROLE_OPTION, id, name);
    node_at(stage, node)->flags |= is_selected ? NODE_SELECTED : 0;
    node_act(stage, node, kind, a, b);
    return node;
}


int add_cell(Stage *stage, int row, const char *id, const char *text, int share) {
    int node = add_node(stage, row, ROLE_CELL, id, text);
    node_at(stage, node)->count = share;
    return node;
}


int add_main(Stage *stage) {
    return add_node(stage, 0, ROLE_MAIN, "main", in_language(stage, "Inhoud", "Content"));
}


int add_aside(Stage *stage, const char *name) {
    return add_node(stage, 0, ROLE_ASIDE, "aside", name);
}


// Only where there is something to take back; first, so that the usual next step stays the last.
static void add_undo(Stage *stage, int actions) {
    if (stage->pane != PANE_PLAY || !stage->session || session_undoable(stage->session) < 0) {
        return;
    }
    int undo = add_button(
        stage, actions, "undo",
        in_language(stage, "Laatste beslissing terugnemen", "Take back the last decision"),
        ACT_UNDO, 0, 0);
    node_at(stage, undo)->flags |= NODE_COMPACT;
    node_at(stage, undo)->description = in_language(stage, "Je eerste antwoord blijft tellen.",
                                                    "Your first answer still counts.");
}


int add_actions(Stage *stage) {
    int actions =
        add_node(stage, 0, ROLE_ACTIONS, "actions", in_language(stage, "Knoppen", "Buttons"));
    add_undo(stage, actions);
    add_hint_button(stage, actions);
    return actions;
}


int add_leave(Stage *stage, int actions) {
    return stage->home ? add_button(stage, actions, "home",
                                    in_language(stage, "Naar mijn plek", "To my place"), ACT_HOME,
                                    HOME_GO, 0)
                       : add_button(stage, actions, "quit",
                                    in_language(stage, "Sluiten", "Close"), ACT_QUIT, 0, 0);
}


void add_message(Stage *stage, int parent) {
    const char *notice = replay_notice(stage);
    if (stage->message[0]) {
        add_status(stage, parent, "message", stage->message_tone, stage->message);
    } else if (notice) {
        add_status(stage, parent, "replay/notice", TONE_INFO, notice);
    }
}


static void add_state_of(Stage *stage, int parent, const Decision *decision) {
    add_message(stage, parent);
    int at = (int)(decision - case_scenario(stage->opened)->decisions);
    if (run_has_first(session_run(stage->session), at)) {
        add_status(stage, parent, "first", TONE_INFO,
                   in_language(stage,
                               "Teruggenomen. Je eerste antwoord telt; dit is om van te leren.",
                               "Taken back. Your first answer counts; this is to learn from."));
    }
    add_hints(stage, parent, decision);
}


void add_question(Stage *stage, int parent, const Decision *decision) {
    add_heading(stage, parent, "ask", 1, text_of(stage, decision->ask));
    add_state_of(stage, parent, decision);
}


void add_short_question(Stage *stage, int parent, const Decision *decision) {
    add_heading(stage, parent, "ask", 2, text_of(stage, decision->ask));
    add_state_of(stage, parent, decision);
}


// ---- Shared pieces ----


const char *date_text(Stage *stage, Date date) {
    char text[DATE_TEXT_SIZE];
    date_to_dutch(date, text);
    return arena_copy_text(stage->view.arena, text);
}


const char *term_text(Stage *stage, Duration term) {
    char text[64];
    retention_in_words(term, stage->view.language, text, (int)sizeof text);
    return arena_copy_text(stage->view.arena, text);
}


static int progress(const Stage *stage, int *total) {
    const Run *run = session_run(stage->session);
    int done = 0;
    *total = 0;
    for (int d = 0; d < run->scenario->decision_count; d++) {
        if (decision_rules(run->scenario->decisions[d].type)->is_scored) {
            done += run_is_done(run, d);
            (*total)++;
        }
    }
    return done;
}


static void add_progress(Stage *stage, int banner) {
    int total;
    int done = progress(stage, &total);
    if (total == 0) {
        return;
    }
    int node = add_node(stage, banner, ROLE_PROGRESS, "progress",
                        in_language(stage, "Beslissingen", "Decisions"));
    Node *bar = node_at(stage, node);
    bar->number = done;
    bar->limit = total;
    bar->value = format_text(stage, in_language(stage, "%d van %d", "%d of %d"), done, total);
}


const char *mode_name(const Stage *stage) {
    return session_mode(stage->session) == RUN_EXAM ? in_language(stage, "Toets", "Exam")
                                                    : in_language(stage, "Oefenen", "Practice");
}


void build_banner(Stage *stage) {
    const Scenario *scenario = case_scenario(stage->opened);
    int banner = add_node(stage, 0, ROLE_BANNER, "banner", text_of(stage, scenario->title));
    if (stage->session) {
        const Run *run = session_run(stage->session);
        const char *scene =
            run->scene >= 0 ? text_of(stage, scenario->scenes[run->scene].title) : "";
        bool is_exam = session_mode(stage->session) == RUN_EXAM;
        add_text(stage, banner, "banner/scene", scene[0] ? scene : text_of(stage, scenario->title));
        char today[DATE_TEXT_SIZE];
        date_to_dutch(run->date, today);
        int day = add_text(stage, banner, "banner/date", arena_copy_text(stage->view.arena, today));
        node_at(stage, day)->flags |= NODE_COMPACT;
        node_at(stage, day)->tone = TONE_QUIET;
        int mode = add_text(stage, banner, "banner/mode", mode_name(stage));
        node_at(stage, mode)->flags |= NODE_COMPACT;
        node_at(stage, mode)->tone = is_exam ? TONE_WARN : TONE_QUIET;
        add_progress(stage, banner);
        if (stage->home && run->phase != RUN_OVER) {
            add_button(stage, banner, "home", in_language(stage, "Mijn plek", "My place"), ACT_HOME,
                       HOME_GO, 0);
        }
        add_button(stage, banner, "pane/records", in_language(stage, "Stukken", "Records"),
                   ACT_PANE, PANE_RECORDS, 0);
        add_button(stage, banner, "pane/reference", in_language(stage, "Naslag", "Reference"),
                   ACT_PANE, PANE_REFERENCE, 0);
        add_button(stage, banner, "pane/notes", in_language(stage, "Notities", "Notes"), ACT_PANE,
                   PANE_NOTES, 0);
    }
    add_button(stage, banner, "pane/settings", in_language(stage, "Instellingen", "Settings"),
               ACT_PANE, PANE_SETTINGS, 0);
}


const char *record_name(Stage *stage, int record) {
    const Record *about = &case_scenario(stage->opened)->records[record];
    return format_text(stage, "%s  %s", record_number(about), text_of(stage, about->title));
}


void build_explanation(Stage *stage, int parent, const char *id, Text why, const char *source) {
    if (!text_is_empty(why)) {
        add_text(stage, parent, node_id(stage, "%s/why", id), text_of(stage, why));
    }
    if (source) {
        int node = add_pair(stage, parent, node_id(stage, "%s/source", id),
                            in_language(stage, "Bron", "Source"), source);
        node_at(stage, node)->tone = TONE_QUIET;
    }
}

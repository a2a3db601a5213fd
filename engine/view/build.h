// Build: what the builders of the screens share. A builder reads the stage and lays down nodes; it changes nothing.
#ifndef CASUS_VIEW_BUILD_H
#define CASUS_VIEW_BUILD_H

#include "view/stage.h"

enum { STAGE_TYPED_MAX = 4096, STAGE_QUERY_MAX = 128, STAGE_MESSAGE_MAX = 700 };

// What pressing or typing a node means. `a` and `b` are given with the act.
typedef enum ActKind {
    ACT_NONE,
    ACT_BEGIN,          // cover: a new session
    ACT_RESUME,         // cover: go on with the unfinished one
    ACT_COVER,          // leave the session for the cover; it can be gone on with
    ACT_MODE,           // cover: mode a
    ACT_CONTINUE,       // read on
    ACT_MARK,           // choose: option a is marked
    ACT_ANSWER,         // event ANSWER: part a, value b
    ACT_SUBMIT,         // event SUBMIT
    ACT_PICK,           // classify: pick up or put back card a
    ACT_PLACE,          // classify: put the picked-up card into class a (-1: back to the pile)
    ACT_SUBJECT,        // appraise, destroy: work on record a of the decision
    ACT_SEARCH,         // appraise: typed words to look for in the schedule
    ACT_TYPE_OF_PROCESS,// appraise: show the results of process type a (-1: all types)
    ACT_TRIGGER,        // appraise: typed trigger date
    ACT_START,          // destroy: SUBMIT with the typed name
    ACT_TYPED,          // text kept until it is submitted
    ACT_REFLECT,        // reflect: keep the typed text (a = 1) or go on without (a = 0)
    ACT_OPEN,           // read record a on the whole screen
    ACT_PANE,           // open overlay a
    ACT_CLOSE,          // back to the play
    ACT_TAB,            // debrief: tab a
    ACT_LANGUAGE,
    ACT_THEME,
    ACT_SCALE,          // scale becomes a percent
    ACT_QUIT
} ActKind;

typedef enum Pane {
    PANE_PLAY,
    PANE_COVER,
    PANE_READ,
    PANE_RECORDS,
    PANE_NOTES,
    PANE_SETTINGS,
    PANE_MESSAGE
} Pane;

typedef struct Act {
    ActKind kind;
    int a, b;
} Act;

struct Stage {
    Host host;
    View view;
    Act *acts;             // one per node
    int room;
    Case *opened;
    Session *session;
    StageOptions options;
    Error problem;

    Pane pane;
    Pane under;            // where ACT_CLOSE goes back to
    int record;            // PANE_READ
    int tab;               // debrief
    int begun;             // sessions started here
    bool has_unfinished;
    char unfinished[1024]; // its folder

    // The answer being made at the present step; cleared when the step changes.
    int step_seen;
    RunPhase phase_seen;
    int marked;            // choose
    int picked;            // classify
    int subject;           // appraise, destroy
    int process_type;      // appraise
    char query[STAGE_QUERY_MAX];
    char typed[STAGE_TYPED_MAX];
    char trigger_text[64];
    bool is_trigger_wrong;
    char message[STAGE_MESSAGE_MAX];
    Tone message_tone;
};

// ---- Texts ----

// One of the two, in the language of the view.
const char *in_language(const Stage *stage, const char *dutch, const char *english) FORMAT_CHOICE(2, 3);
const char *text_of(const Stage *stage, Text text);
const char *format_text(Stage *stage, const char *format, ...) ERROR_FORMAT(2, 3);

// ---- Nodes; each answers the index of the new node. `id`, `name` must live as long as the view (arena or static) ----

int add_node(Stage *stage, int parent, Role role, const char *id, const char *name);
Node *node_at(Stage *stage, int node);  // valid until the next add_node
void node_act(Stage *stage, int node, ActKind kind, int a, int b);
void node_typed(Stage *stage, int node, ActKind kind);
void node_disable(Stage *stage, int node, const char *reason);
int add_button(Stage *stage, int parent, const char *id, const char *name, ActKind kind, int a, int b);
int add_heading(Stage *stage, int parent, const char *id, int level, const char *name);
int add_text(Stage *stage, int parent, const char *id, const char *text);
int add_pair(Stage *stage, int parent, const char *id, const char *name, const char *value);
int add_status(Stage *stage, int parent, const char *id, Tone tone, const char *text);
int add_option(Stage *stage, int parent, const char *id, const char *name, bool is_selected, ActKind kind, int a,
               int b);
int add_cell(Stage *stage, int row, const char *id, const char *text, int share);
const char *node_id(Stage *stage, const char *format, ...) ERROR_FORMAT(2, 3);

// A primary button in the actions; it takes the focus when the screen is new.
int add_primary(Stage *stage, int actions, const char *id, const char *name, ActKind kind, int a, int b);

// The parts of a screen. `add_regions` makes banner, main and, last, actions through `finish_regions`.
int add_main(Stage *stage);
int add_aside(Stage *stage, const char *name);
int add_actions(Stage *stage);
void add_message(Stage *stage, int parent);  // the message of the last act, if there is one

// ---- Shared pieces ----
void build_banner(Stage *stage);
void build_record_page(Stage *stage, int parent, int record);      // metadata and page
void build_record_button(Stage *stage, int parent, int record);
const char *record_name(Stage *stage, int record);
void build_explanation(Stage *stage, int parent, const char *id, Text why, const char *source);
const char *date_text(Stage *stage, Date date);
const char *term_text(Stage *stage, Duration term);

// ---- One builder per screen ----
void build_cover(Stage *stage);
void build_message(Stage *stage);
void build_settings(Stage *stage);
void build_read(Stage *stage);
void build_records(Stage *stage);
void build_notes(Stage *stage);
void build_story(Stage *stage);
void build_choose(Stage *stage, int decision);
void build_classify(Stage *stage, int decision);
void build_appraise(Stage *stage, int decision);
void build_destroy(Stage *stage, int decision);
void build_reflect(Stage *stage, int decision);
void build_debrief(Stage *stage);

// What was answered and what is right, for the feedback after a decision and for the debrief.
void build_outcome(Stage *stage, int parent, int decision);

#endif

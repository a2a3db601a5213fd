// Build: what the builders of the screens share. A builder reads the stage and lays down nodes; it
// changes nothing.
#ifndef CASUS_VIEW_BUILD_H
#define CASUS_VIEW_BUILD_H

#include "view/state.h"

// ---- Texts ----

// One of the two, in the language of the view.
const char *in_language(const Stage *stage, const char *dutch, const char *english)
    FORMAT_CHOICE(2, 3);
const char *text_of(const Stage *stage, Text text);
const char *format_text(Stage *stage, const char *format, ...) ERROR_FORMAT(2, 3);

// ---- Nodes; each answers the index of the new node. `id`, `name` must live as long as the view
// (arena or static) ----

int add_node(Stage *stage, int parent, Role role, const char *id, const char *name);
Node *node_at(Stage *stage, int node);  // valid until the next add_node
void node_act(Stage *stage, int node, ActKind kind, int a, int b);
void node_typed(Stage *stage, int node, ActKind kind);
void node_typed_as(Stage *stage, int node, ActKind kind, int a, int b);
void node_disable(Stage *stage, int node, const char *reason);
int add_button(Stage *stage, int parent, const char *id, const char *name, ActKind kind, int a,
               int b);
int add_heading(Stage *stage, int parent, const char *id, int level, const char *name);
int add_text(Stage *stage, int parent, const char *id, const char *text);
int add_pair(Stage *stage, int parent, const char *id, const char *name, const char *value);
int add_status(Stage *stage, int parent, const char *id, Tone tone, const char *text);
int add_option(Stage *stage, int parent, const char *id, const char *name, bool is_selected,
               ActKind kind, int a, int b);
int add_cell(Stage *stage, int row, const char *id, const char *text, int share);
const char *node_id(Stage *stage, const char *format, ...) ERROR_FORMAT(2, 3);

// A primary button in the actions; it takes the focus when the screen is new.
int add_primary(Stage *stage, int actions, const char *id, const char *name, ActKind kind, int a,
                int b);

// The parts of a screen. `add_regions` makes banner, main and, last, actions through
// `finish_regions`.
int add_main(Stage *stage);
int add_aside(Stage *stage, const char *name);
int add_actions(Stage *stage);
// The button with which one leaves this case: to home, or out of the program when there is none.
int add_leave(Stage *stage, int actions);
void add_question(Stage *stage, int parent, const Decision *decision);  // ask, message, hints
// In a smaller heading, for a screen that needs the height.
void add_short_question(Stage *stage, int parent, const Decision *decision);
void add_message(Stage *stage, int parent);  // the message of the last act, if there is one

// ---- Hints, in practice (build_hints.c) ----
void add_hint_button(Stage *stage, int actions);  // add_actions does
void add_hints(Stage *stage, int parent, const Decision *decision);  // those that were asked for
// "Je beantwoordde dit met 2 tips."; NULL: none was asked for.
const char *hints_text(Stage *stage, int decision);

// ---- Shared pieces ----
void build_banner(Stage *stage);
const char *mode_name(const Stage *stage);  // of the session: "Oefenen" or "Toets"
void build_place(Stage *stage);  // the place of the scene as backdrop, and who speaks in it
void build_record_facts(Stage *stage, int parent, int record);     // what is seen from outside
void build_record_metadata(Stage *stage, int parent, int record);  // and how it is managed
void build_record_text(Stage *stage, int parent, int record);      // what it says, part by part
void build_record_page(Stage *stage, int parent, int record);      // facts, page and metadata
// The field in which the name of a destruction list is typed before it is carried out.
int build_name_field(Stage *stage, int parent, const Decision *decision);
void build_record_button(Stage *stage, int parent, int record);
void build_shown_record(Stage *stage);  // what lies beside the conversation
const char *person_face(const Stage *stage, const Person *person, const char *mood);  // or NULL
const char *record_name(Stage *stage, int record);
const char *build_category_rule(Stage *stage, const Schedule *schedule, int number);
bool build_category_matches(Stage *stage, const Schedule *schedule, int number, const char *query);
void build_explanation(Stage *stage, int parent, const char *id, Text why, const char *source);
// The list of the record at hand, to search; an answer on `part` is `base` + the category.
void build_schedule(Stage *stage, int parent, const char *title, int part, int base, int chosen);
const char *date_text(Stage *stage, Date date);
const char *long_date_text(Stage *stage, Date date);  // "12 november 2026"; "" for DATE_NONE
const char *term_text(Stage *stage, Duration term);

// A score as a bar (build_bar.c). Only `is_judged`, of a competency or of a whole play, few
// observations are called too little, and how sure it is is shown.
typedef struct Bar {
    const char *id, *name;
    const Tally *tally;
    bool is_judged;
} Bar;

int add_bar(Stage *stage, int parent, const Bar *bar);
const char *bar_meaning(const Stage *stage);  // what a bar and the bracket under it say
const char *tally_text(Stage *stage, const Tally *tally);  // "5 van 8 punten (63 %)"
const char *band_text(Stage *stage, const Tally *tally);   // "Waarschijnlijk tussen 36 en 98 %"

// ---- One builder per screen ----
void build_cover(Stage *stage);
void build_message(Stage *stage);
void build_home(Stage *stage);
void build_settings(Stage *stage);
void build_home_settings(Stage *stage, int main);  // what stands there only beside home
void build_read(Stage *stage);
void build_room(Stage *stage);  // the records room from the banner
void build_notes(Stage *stage);
void build_reference(Stage *stage);
void build_story(Stage *stage);
void build_choose(Stage *stage, int decision);
void build_classify(Stage *stage, int decision);
void build_appraise(Stage *stage, int decision);
void build_destroy(Stage *stage, int decision);
void build_order(Stage *stage, int decision);
void build_mark(Stage *stage, int decision);
void build_ask(Stage *stage, int decision);
void build_find(Stage *stage, int decision);
void build_reflect(Stage *stage, int decision);
void build_feedback(Stage *stage, int decision);  // practice: right after a decision
void build_debrief(Stage *stage);

// What the player last meant to do differently (build_debrief_words.c).
void build_intention(Stage *stage, int parent);

// Beside any of these: what an author sees.
void build_tools(Stage *stage);
// The tabs of it (build_author.c); `parent` is empty.
void build_author_tab(Stage *stage, int parent);
// A line that opens an editor where that was written; `value` stands at its end, or NULL.
int add_origin(Stage *stage, int parent, const char *id, const char *name, const char *value,
               Origin origin);
const char *origin_text(Stage *stage, Origin origin);  // "scenario.lua:12"
Origin author_origin(const Stage *stage);              // of what is on the screen

// What was answered and what is right, for the feedback after a decision and for the debrief.
void build_outcome(Stage *stage, int parent, int decision);
void build_outcome_body(Stage *stage, int parent, int decision);  // without the question
Tone outcome_tone(int raw, int max);  // of so many points
void build_outcome_of_find(Stage *stage, int parent, int decision);

#endif

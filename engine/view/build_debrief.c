// Debrief: its three steps as tabs, or below each other on a page to print.

#include <string.h>

#include "view/build.h"
#include "view/debrief.h"


// On a tab in short: they have to fit beside each other.
static const char *step_name(const Stage *stage, DebriefTab tab) {
    static const Text NAMES[2][DEBRIEF_TAB_COUNT] = {
        {{{"1. Wat gebeurde er?", "1. What happened?"}},
         {{"2. Waarom?", "2. Why?"}},
         {{"3. Morgen", "3. Tomorrow"}},
         {{"Logboek", "Log"}}},
        {{{"1. Wat gebeurde er?", "1. What happened?"}},
         {{"2. Waarom?", "2. Why?"}},
         {{"3. Wat doe je morgen anders?", "3. What will you do differently tomorrow?"}},
         {{"Logboek", "Log"}}}};
    return text_of(stage, NAMES[stage->is_page][tab]);
}


static void add_tabs(Stage *stage, int main) {
    int row =
        add_node(stage, main, ROLE_ROW, "tabs",
                 in_language(stage, "Onderdelen van de nabespreking", "Parts of the debrief"));
    for (int i = 0; i < DEBRIEF_TAB_COUNT; i++) {
        int tab = add_node(stage, row, ROLE_TAB, node_id(stage, "tab/%d", i),
                           step_name(stage, (DebriefTab)i));
        node_at(stage, tab)->flags |= stage->tab == i ? NODE_SELECTED : 0;
        node_act(stage, tab, ACT_TAB, i, 0);
        if (stage->tab == i) {
            stage->view.focus = tab;
        }
    }
}


// On a page, which goes to others, without the folders above it: those can hold somebody's name.
static const char *shown_folder(Stage *stage) {
    const char *folder = session_folder(stage->session);
    const char *slash = strrchr(folder, '/');
    return arena_copy_text(stage->view.arena, stage->is_page && slash ? slash + 1 : folder);
}


static void add_log(Stage *stage, int main) {
    add_text(
        stage, main, "log/what",
        in_language(
            stage,
            "Je antwoorden staan in een logboek op deze computer. Het kenmerk hieronder hoort "
            "bij precies dit logboek: verandert er iets in, dan klopt het niet meer.",
            "Your answers are in a log on this computer. The mark below belongs to exactly this "
            "log: if anything in it changes, the mark no longer fits."));
    add_pair(stage, main, "log/folder", in_language(stage, "Map", "Folder"), shown_folder(stage));
    add_pair(stage, main, "log/head", in_language(stage, "Kenmerk", "Mark"),
             arena_copy_text(stage->view.arena, session_head(stage->session)));
    add_pair(stage, main, "log/player", in_language(stage, "Gespeeld als", "Played as"),
             arena_copy_text(stage->view.arena, session_player(stage->session)));
    add_pair(stage, main, "log/mode", in_language(stage, "Manier", "Mode"),
             session_mode(stage->session) == RUN_EXAM ? in_language(stage, "Toets", "Exam")
                                                      : in_language(stage, "Oefenen", "Practice"));
}


static void add_step(Stage *stage, int main, DebriefTab tab) {
    switch (tab) {
    case DEBRIEF_WHY:
        build_debrief_why(stage, main);
        break;
    case DEBRIEF_NEXT:
        build_debrief_scores(stage, main);
        break;
    case DEBRIEF_LOG:
        add_log(stage, main);
        break;
    case DEBRIEF_WHAT:
    case DEBRIEF_TAB_COUNT:
        build_debrief_what(stage, main);
        break;
    }
}


// All of it below each other.
static void build_page(Stage *stage) {
    int main = add_main(stage);
    add_heading(stage, main, "debrief/title", 1,
                text_of(stage, session_run(stage->session)->scenario->title));
    for (int i = 0; i < DEBRIEF_TAB_COUNT; i++) {
        add_heading(stage, main, node_id(stage, "step/%d", i + 1), 2,
                    step_name(stage, (DebriefTab)i));
        add_step(stage, main, (DebriefTab)i);
        if (i == DEBRIEF_NEXT) {
            build_debrief_words(stage, main);
        }
    }
}


void build_debrief(Stage *stage) {
    stage->view.screen = SCREEN_REPORT;
    if (stage->is_page) {
        build_page(stage);
        return;
    }
    build_banner(stage);
    int main = add_main(stage);
    add_heading(stage, main, "debrief/title", 1, in_language(stage, "Nabespreking", "Debrief"));
    add_tabs(stage, main);
    add_message(stage, main);
    add_step(stage, main, (DebriefTab)stage->tab);
    if (stage->tab == DEBRIEF_NEXT) {
        build_debrief_words(stage, add_aside(stage, debrief_words_title(stage)));
    }
    int actions = add_actions(stage);
    int quit = add_leave(stage, actions);
    if (stage->tab + 1 < DEBRIEF_LOG) {
        add_primary(stage, actions, "tab/next", in_language(stage, "Volgende stap", "Next step"),
                    ACT_TAB, stage->tab + 1, 0);
    } else {
        node_at(stage, quit)->flags |= NODE_PRIMARY;
    }
}

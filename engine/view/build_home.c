// Home, the frame: banner, tabs and buttons; and its first tab, the cases.

#include <stdio.h>
#include <string.h>

#include "view/build.h"
#include "view/home.h"

// ---- Words about a session or a case ----


const char *home_case_title(Stage *stage, const OverviewSession *session) {
    const LibraryCase *known = home_case_of(stage->home, session);
    if (known && !known->problem) {
        return text_of(stage, known->title);
    }
    return session->scenario[0] ? session->scenario
                                : in_language(stage, "Onbekende casus", "Unknown case");
}


const char *home_when(Stage *stage, const OverviewSession *session) {
    const char *mode = session->is_exam ? in_language(stage, "toets", "exam")
                                        : in_language(stage, "oefenen", "practice");
    if (session->day == DATE_NONE) {
        return mode;
    }
    return format_text(stage, "%s, %s", long_date_text(stage, session->day), mode);
}


// "35 minuten · schaal 6 · alleen in het Nederlands"
static const char *case_facts(Stage *stage, const LibraryCase *known) {
    const char *text = "";
    if (known->minutes > 0) {
        text = format_text(stage, in_language(stage, "%d minuten", "%d minutes"), known->minutes);
    }
    if (known->scale > 0) {
        text = format_text(stage, in_language(stage, "%s%sschaal %d", "%s%sscale %d"), text,
                           text[0] ? " · " : "", known->scale);
    }
    if (!known->has_english && stage->view.language == LANGUAGE_EN) {
        text = format_text(stage, "%s%sin Dutch only", text, text[0] ? " · " : "");
    }
    return text;
}


// What the learner did with it so far; the newest finished session counts.
static const char *case_state(Stage *stage, const LibraryCase *known) {
    const Overview *overview = stage->home->overview;
    const OverviewSession *done =
        overview ? overview_newest(overview, known->id, OVERVIEW_FINISHED) : NULL;
    if (overview && overview_newest(overview, known->id, OVERVIEW_STARTED)) {
        return in_language(stage, "Bezig", "Under way");
    }
    if (!done) {
        return in_language(stage, "Nieuw", "New");
    }
    return done->max > 0
               ? format_text(stage, in_language(stage, "Gespeeld · %d %%", "Played · %d %%"),
                             score_share(100, done->raw, done->max))
               : in_language(stage, "Gespeeld", "Played");
}


// ---- Cases ----


// A case as one thing to press: picture, title, and what is said about it.
static int add_case(Stage *stage, int parent, const char *id, const LibraryCase *known,
                    const char *about) {
    int item = add_node(stage, parent, ROLE_ITEM, id, text_of(stage, known->title));
    node_at(stage, item)->level = HOME_CARD;
    node_at(stage, item)->picture = known->picture;
    node_at(stage, item)->description = about;
    return item;
}


static void add_known_case(Stage *stage, int list, int number) {
    const LibraryCase *known = &stage->home->library->cases[number];
    const char *id = node_id(stage, "home/case/%s", known->name);
    if (!known->is_read) {
        int item = add_node(stage, list, ROLE_ITEM, id, known->name);
        node_at(stage, item)->description = in_language(stage, "Wordt gelezen…", "Being read…");
        return;
    }
    if (known->problem) {
        int item = add_node(stage, list, ROLE_ITEM, id, known->name);
        node_at(stage, item)->tone = TONE_WARN;
        node_at(stage, item)->description =
            format_text(stage,
                        in_language(stage, "Deze casus kan niet open: %s",
                                    "This case cannot be opened (in Dutch: %s)"),
                        known->problem);
        return;
    }
    const char *summary = text_of(stage, known->summary);
    const char *facts = case_facts(stage, known);
    int item =
        add_case(stage, list, id, known,
                 format_text(stage, "%s%s%s", facts, facts[0] && summary[0] ? "\n" : "", summary));
    node_at(stage, item)->value = case_state(stage, known);
    node_act(stage, item, ACT_HOME, HOME_OPEN, number);
}


static void add_library(Stage *stage, int main) {
    const Library *library = stage->home->library;
    add_heading(stage, main, "home/cases", 2, in_language(stage, "Alle casussen", "All cases"));
    if (library->count == 0) {
        add_text(stage, main, "home/cases/none",
                 in_language(stage,
                             "Er staan nog geen casussen in je bibliotheek. Kreeg je een bestand "
                             "dat eindigt op .casus? Voeg het toe met: casus install BESTAND.",
                             "There are no cases in your library yet. Were you given a file that "
                             "ends in .casus? Add it with: casus install FILE."));
        return;
    }
    int list = add_node(stage, main, ROLE_LIST, "home/library",
                        in_language(stage, "Alle casussen", "All cases"));
    for (int i = 0; i < library->count; i++) {
        add_known_case(stage, list, i);
    }
}


// The newest session that can be gone on with, and of which the case is there; -1: none.
static int unfinished(const Home *home) {
    for (int i = 0; home->overview && i < home->overview->count; i++) {
        const OverviewSession *session = &home->overview->sessions[i];
        const LibraryCase *known = home_case_of(home, session);
        if (session->state == OVERVIEW_STARTED && known && !known->problem) {
            return i;
        }
    }
    return -1;
}


static void add_unfinished(Stage *stage, int parent, int number) {
    const OverviewSession *session = &stage->home->overview->sessions[number];
    int panel = add_node(stage, parent, ROLE_PANEL, "home/on",
                         in_language(stage, "Verder waar je was", "Go on where you were"));
    add_heading(stage, panel, "home/on/title", 3,
                in_language(stage, "Verder waar je was", "Go on where you were"));
    int item = add_case(stage, panel, "home/on/case", home_case_of(stage->home, session),
                        home_when(stage, session));
    node_act(stage, item, ACT_HOME, HOME_RESUME, number);
}


static int advised_number(const Home *home) {
    const LibraryCase *advised = home->advice ? home->advice->advised : NULL;
    return advised ? (int)(advised - home->library->cases) : -1;
}


static void add_advice(Stage *stage, int parent) {
    const Home *home = stage->home;
    int panel = add_node(stage, parent, ROLE_PANEL, "home/advice",
                         in_language(stage, "Aanrader voor jou", "Suggested for you"));
    add_heading(stage, panel, "home/advice/title", 3,
                in_language(stage, "Aanrader voor jou", "Suggested for you"));
    if (home->advice->advised) {
        int item = add_case(stage, panel, "home/advice/case", home->advice->advised,
                            text_of(stage, home->advice->reason));
        node_act(stage, item, ACT_HOME, HOME_OPEN, advised_number(home));
    } else {
        add_text(stage, panel, "home/advice/why", text_of(stage, home->advice->reason));
    }
}


static bool is_new_here(const Home *home) {
    return home->overview && home->overview->count == 0;
}


// For who starts Casus for the first time.
static void add_welcome(Stage *stage, int main) {
    const char *player = stage->options.session.player;
    int panel =
        add_node(stage, main, ROLE_PANEL, "home/welcome", in_language(stage, "Welkom", "Welcome"));
    add_heading(stage, panel, "home/welcome/title", 2, in_language(stage, "Welkom", "Welcome"));
    add_text(stage, panel, "home/welcome/play",
             in_language(stage,
                         "In een casus beslis je over stukken: wat blijft, wat mag weg, en "
                         "waarom. Je kunt altijd stoppen; je gaat later verder waar je was.",
                         "In a case you decide about records: what stays, what may go, and why. "
                         "You can always stop; later you go on where you were."));
    add_text(stage, panel, "home/welcome/player",
             format_text(
                 stage,
                 in_language(stage,
                             "Je speelt als %s. Dat is een schuilnaam die Casus voor je koos: "
                             "niemand ziet eraan wie je bent. Je kunt een andere kiezen bij "
                             "Instellingen.",
                             "You play as %s. That is a pseudonym Casus chose for you: nobody can "
                             "tell from it who you are. You can choose another in Settings."),
                 player));
    add_text(stage, panel, "home/welcome/privacy",
             in_language(stage,
                         "Je antwoorden blijven op deze computer. Jij bepaalt wat je laat zien.",
                         "Your answers stay on this computer. You decide what you show."));
}


void build_home_cases(Stage *stage, int main) {
    Home *home = stage->home;
    int on = unfinished(home);
    bool has_advice = home->advice && (home->advice->advised || !is_new_here(home));
    if (is_new_here(home)) {
        add_welcome(stage, main);
    }
    if (on >= 0 || has_advice) {
        int row = add_node(stage, main, ROLE_ROW, "home/next",
                           in_language(stage, "Wat nu?", "What next?"));
        if (on >= 0) {
            add_unfinished(stage, row, on);
        }
        if (has_advice) {
            add_advice(stage, row);
        }
    }
    add_library(stage, main);
}


// ---- The frame ----


static void add_banner(Stage *stage) {
    int banner =
        add_node(stage, 0, ROLE_BANNER, "banner", in_language(stage, "Mijn plek", "My place"));
    int player =
        add_text(stage, banner, "banner/player",
                 format_text(stage, in_language(stage, "Je speelt als %s", "You play as %s"),
                             stage->options.session.player));
    node_at(stage, player)->flags |= NODE_COMPACT;
    node_at(stage, player)->tone = TONE_QUIET;
    add_button(stage, banner, "pane/settings", in_language(stage, "Instellingen", "Settings"),
               ACT_PANE, PANE_SETTINGS, 0);
}


static void add_tabs(Stage *stage, int main) {
    static const Text NAMES[HOME_TAB_COUNT] = {
        [HOME_CASES] = {{"Casussen", "Cases"}},
        [HOME_SESSIONS] = {{"Mijn sessies", "My sessions"}},
        [HOME_PROGRESS] = {{"Voortgang", "Progress"}},
        [HOME_SCAN] = {{"Zelfscan", "Self-scan"}},
        [HOME_PORTFOLIO] = {{"Portfolio", "Portfolio"}},
        [HOME_DATA] = {{"Mijn gegevens", "My data"}},
    };
    int row = add_node(stage, main, ROLE_ROW, "home/tabs",
                       in_language(stage, "Onderdelen van mijn plek", "Parts of my place"));
    for (int i = 0; i < HOME_TAB_COUNT; i++) {
        int tab = add_node(stage, row, ROLE_TAB, node_id(stage, "home/tab/%d", i),
                           text_of(stage, NAMES[i]));
        node_at(stage, tab)->flags |= (int)stage->home->tab == i ? NODE_SELECTED : 0;
        node_act(stage, tab, ACT_HOME, HOME_TAB, i);
        if ((int)stage->home->tab == i) {
            stage->view.focus = tab;
        }
    }
}


static void add_buttons(Stage *stage) {
    const Home *home = stage->home;
    int on = unfinished(home);
    int advised = advised_number(home);
    int actions = add_actions(stage);
    if (home->tab == HOME_SCAN && home->framework) {
        build_home_scan_buttons(stage, actions);
        return;
    }
    add_button(stage, actions, "quit", in_language(stage, "Sluiten", "Close"), ACT_QUIT, 0, 0);
    if (home->tab != HOME_CASES) {
        int back = add_button(stage, actions, "home/back",
                              in_language(stage, "Naar de casussen", "To the cases"), ACT_HOME,
                              HOME_TAB, HOME_CASES);
        node_at(stage, back)->flags |= NODE_PRIMARY | NODE_CANCEL;
        return;
    }
    if (on >= 0) {
        int node = add_button(stage, actions, "resume",
                              in_language(stage, "Verder waar je was", "Go on where you were"),
                              ACT_HOME, HOME_RESUME, on);
        node_at(stage, node)->flags |= NODE_PRIMARY;
    } else if (advised >= 0) {
        int node = add_button(stage, actions, "home/advised",
                              in_language(stage, "Naar de aanrader", "To the suggested case"),
                              ACT_HOME, HOME_OPEN, advised);
        node_at(stage, node)->flags |= NODE_PRIMARY;
    }
}


static void add_problem(Stage *stage, int main) {
    if (stage->home->problem.code != ERROR_NONE) {
        char text[ERROR_TEXT_MAX + ERROR_PLACE_MAX];
        error_print_in(&stage->home->problem, stage->view.language, text, (int)sizeof text);
        add_status(stage, main, "home/problem", TONE_BAD,
                   format_text(stage,
                               in_language(stage, "Je sessies zijn niet te lezen: %s",
                                           "Your sessions cannot be read: %s"),
                               text));
    }
}


// Where one works at the end of a long page, what is told stands there.
static bool tells_itself(const Home *home) {
    return (home->tab == HOME_DATA && home->erase) ||
           (home->tab == HOME_PORTFOLIO && home->portfolio);
}


void build_home(Stage *stage) {
    static void (*const BUILDERS[HOME_TAB_COUNT])(Stage *, int) = {
        [HOME_CASES] = build_home_cases,         [HOME_SESSIONS] = build_home_sessions,
        [HOME_PROGRESS] = build_home_progress,   [HOME_SCAN] = build_home_scan,
        [HOME_PORTFOLIO] = build_home_portfolio, [HOME_DATA] = build_home_data,
    };
    stage->view.screen = SCREEN_REPORT;
    add_banner(stage);
    int main = add_main(stage);
    add_heading(stage, main, "home/title", 1, in_language(stage, "Mijn plek", "My place"));
    add_tabs(stage, main);
    if (!tells_itself(stage->home)) {
        add_message(stage, main);
    }
    add_problem(stage, main);
    BUILDERS[stage->home->tab](stage, main);
    add_buttons(stage);
}

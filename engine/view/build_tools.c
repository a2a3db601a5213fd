// Tools: what stands beside the play for who edits the case: why the last save does not show, which
// answer does not fit any more, and what happens behind the screen.

#include <stdio.h>
#include <string.h>

#include "view/build.h"


// ---- Places in the files of the case ----


const char *origin_text(Stage *stage, Origin origin) {
    if (!origin.file || !origin.file[0]) {
        return "";
    }
    return origin.line > 0 ? format_text(stage, "%s:%d", origin.file, origin.line)
                           : format_text(stage, "%s", origin.file);
}


// The number of an origin that can be opened in an editor, or -1.
static int number_origin(Stage *stage, Origin origin) {
    bool can = stage->options.edit && origin.file && origin.file[0] &&
               stage->origin_count < STAGE_ORIGINS_MAX;
    if (!can) {
        return -1;
    }
    stage->origins[stage->origin_count] = origin;
    return stage->origin_count++;
}


int add_origin(Stage *stage, int parent, const char *id, const char *name, const char *value,
               Origin origin) {
    int node = add_node(stage, parent, ROLE_ITEM, id, name);
    const char *where = origin_text(stage, origin);
    int number = number_origin(stage, origin);
    node_at(stage, node)->value = value;
    node_at(stage, node)->description = where[0] ? where : NULL;
    if (number >= 0) {
        node_act(stage, node, ACT_AUTHOR, AUTHOR_EDIT, number);
    }
    return node;
}


// The key Ctrl+E presses this one.
static void add_edit_button(Stage *stage, int parent, Origin origin) {
    int number = number_origin(stage, origin);
    if (number >= 0 && view_find(&stage->view, "tools/edit") == NODE_NONE) {
        int button = add_button(stage, parent, "tools/edit",
                                in_language(stage, "Openen in de editor", "Open in the editor"),
                                ACT_AUTHOR, AUTHOR_EDIT, number);
        node_at(stage, button)->description = "Ctrl+E";
        node_at(stage, button)->flags |= NODE_COMPACT;
    }
}


// The same file, without the folder that everybody in it knows.
static Origin origin_of_error(const Stage *stage, const Error *error) {
    const char *folder = stage->opened ? case_folder(stage->opened) : stage->options.folder;
    size_t length = folder ? strlen(folder) : 0;
    const char *file = error->place;
    if (length > 0 && strncmp(file, folder, length) == 0 && file[length] == '/') {
        file += length + 1;
    }
    return (Origin){.file = file, .line = error->line};
}


// ---- The last save ----


// Escape takes back the nearest thing, and that is this.
static int add_accept(Stage *stage, int row, const char *name) {
    View *view = &stage->view;
    for (int i = 0; i < view->count; i++) {
        view->nodes[i].flags &= ~(unsigned)NODE_CANCEL;
    }
    int button = add_button(stage, row, "tools/accept", name, ACT_AUTHOR, AUTHOR_ACCEPT, 0);
    node_at(stage, button)->flags |= NODE_CANCEL | NODE_COMPACT;
    node_at(stage, button)->description = "Esc";
    return button;
}


static void build_broken(Stage *stage, int tools) {
    Origin origin = origin_of_error(stage, &stage->broken);
    add_heading(stage, tools, "broken/title", 2,
                in_language(stage, "De laatste versie werkt niet",
                            "The last version does not work"));
    if (origin.file[0]) {
        add_pair(stage, tools, "broken/place", in_language(stage, "Waar", "Where"),
                 origin.line > 0 ? format_text(stage, in_language(stage, "%s, regel %d",
                                                                  "%s, line %d"),
                                               origin.file, origin.line)
                                 : origin.file);
    }
    add_status(stage, tools, "broken/reason", TONE_BAD, stage->broken.text);
    add_text(stage, tools, "broken/now",
             in_language(stage,
                         "Je ziet de vorige versie, en die werkt gewoon. Verbeter het bestand en "
                         "sla het op: dan komt de nieuwe vanzelf.",
                         "You see the previous version, and it works as usual. Mend the file and "
                         "save it: then the new one comes by itself."));
    int row = add_node(stage, tools, ROLE_ROW, "broken/buttons",
                       in_language(stage, "Knoppen", "Buttons"));
    add_edit_button(stage, row, origin);
    add_accept(stage, row,
               in_language(stage, "Verder met de vorige versie",
                           "Go on with the previous version"));
}


static void add_decision_of(Stage *stage, int tools, const Reload *misfit) {
    const char *question = misfit->question[stage->view.language];
    if (misfit->decision[0]) {
        add_pair(stage, tools, "misfit/decision", in_language(stage, "Vraag", "Question"),
                 question[0] ? format_text(stage, "%s (%s)", question, misfit->decision)
                             : misfit->decision);
    }
}


static void build_misfit(Stage *stage, int tools) {
    const Reload *misfit = &stage->misfit;
    Origin origin = {misfit->why.place, misfit->why.line};
    add_heading(stage, tools, "misfit/title", 2,
                misfit->decision[0]
                    ? in_language(stage, "Een antwoord past niet meer", "An answer does not fit")
                    : in_language(stage, "De casus is langer geworden", "The case became longer"));
    add_decision_of(stage, tools, misfit);
    if (origin.file[0]) {
        add_pair(stage, tools, "misfit/place", in_language(stage, "Waar", "Where"),
                 format_text(stage, in_language(stage, "%s, regel %d", "%s, line %d"), origin.file,
                             origin.line));
    }
    add_status(stage, tools, "misfit/reason", TONE_WARN,
               error_text(&misfit->why, stage->view.language));
    const char *lost =
        misfit->lost > 1
            ? format_text(stage,
                          in_language(stage, "Dit antwoord en %d latere tellen niet mee. ",
                                      "This answer and %d later ones do not count. "),
                          misfit->lost - 1)
            : "";
    add_text(stage, tools, "misfit/now",
             format_text(stage,
                         in_language(stage,
                                     "%sJe bent bij de laatste stap die nog klopt. Je oude sessie "
                                     "blijft bewaard; met je volgende antwoord begint een nieuwe.",
                                     "%sYou are at the last step that holds. Your old session is "
                                     "kept; your next answer begins a new one."),
                         lost));
    int row = add_node(stage, tools, ROLE_ROW, "misfit/buttons",
                       in_language(stage, "Knoppen", "Buttons"));
    add_edit_button(stage, row, origin);
    add_accept(stage, row, in_language(stage, "Goed", "All right"));
}


// ---- Behind the screen ----


static void build_question(Stage *stage, int tools) {
    add_heading(stage, tools, "author/title", 2,
                in_language(stage, "Achter het scherm kijken?", "Look behind the screen?"));
    add_text(stage, tools, "author/mark",
             in_language(stage,
                         "Dit is voor wie de casus schrijft: je ziet de goede antwoorden. In het "
                         "logboek komt te staan dat dit spel van een auteur is. Het telt dan niet "
                         "als spel van een leerling.",
                         "This is for who writes the case: you see the right answers. The log will "
                         "tell that this is an author's play. It then does not count as a "
                         "learner's."));
    int row = add_node(stage, tools, ROLE_ROW, "author/buttons",
                       in_language(stage, "Knoppen", "Buttons"));
    add_button(stage, row, "author/shut", in_language(stage, "Nee", "No"), ACT_AUTHOR,
               AUTHOR_SHUT, 0);
    add_button(stage, row, "author/open",
               in_language(stage, "Ja, ik ben auteur", "Yes, I am an author"), ACT_AUTHOR,
               AUTHOR_OPEN, 0);
}


static void build_author(Stage *stage, int tools) {
    static const char *const NAMES[AUTHOR_TAB_COUNT][2] = {
        {"Stap", "Step"}, {"Stand", "State"}, {"Punten", "Points"}, {"Scherm", "Screen"}};
    add_heading(stage, tools, "author/title", 2,
                in_language(stage, "Achter het scherm", "Behind the screen"));
    int tabs = add_node(stage, tools, ROLE_ROW, "author/tabs",
                        in_language(stage, "Wat je ziet", "What you see"));
    for (int i = 0; i < AUTHOR_TAB_COUNT; i++) {
        int tab = add_node(stage, tabs, ROLE_TAB, node_id(stage, "author/tab/%d", i),
                           in_language(stage, NAMES[i][0], NAMES[i][1]));
        node_at(stage, tab)->flags |= stage->author_tab == (AuthorTab)i ? NODE_SELECTED : 0;
        node_act(stage, tab, ACT_AUTHOR, AUTHOR_TAB, i);
    }
    int row = add_node(stage, tools, ROLE_ROW, "author/buttons",
                       in_language(stage, "Knoppen", "Buttons"));
    add_edit_button(stage, row, author_origin(stage));
    int shut = add_button(stage, row, "author/shut", in_language(stage, "Sluiten", "Close"),
                          ACT_AUTHOR, AUTHOR_SHUT, 0);
    node_at(stage, shut)->flags |= NODE_COMPACT;
    node_at(stage, shut)->description = "F12";
    build_author_tab(stage, tools);
}


void build_tools(Stage *stage) {
    bool is_broken = stage->broken.code != ERROR_NONE;
    bool is_author = stage->session && session_mode(stage->session) == RUN_PRACTICE &&
                     (stage->asks_author || stage->shows_author);
    stage->origin_count = 0;
    if (!is_broken && !stage->has_misfit && !is_author) {
        return;
    }
    int tools = add_node(stage, 0, ROLE_TOOLS, "tools",
                         in_language(stage, "Voor de auteur", "For the author"));
    if (is_broken) {
        build_broken(stage, tools);
    } else if (stage->has_misfit) {
        build_misfit(stage, tools);
    }
    if (is_author && stage->asks_author) {
        build_question(stage, tools);
    } else if (is_author) {
        build_author(stage, tools);
    }
}

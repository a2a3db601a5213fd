// Home, one's own data: what is kept and where, and deleting it all; and on the settings screen the
// pseudonym and the term.

#include <string.h>

#include "view/build.h"
#include "view/home.h"


// ---- Settings ----


static void add_name(Stage *stage, int main) {
    const Home *home = stage->home;
    add_heading(stage, main, "settings/player", 2, in_language(stage, "Schuilnaam", "Pseudonym"));
    add_text(stage, main, "settings/player/what",
             in_language(stage,
                         "Onder deze naam staan je antwoorden op deze computer. Kies iets waaraan "
                         "niemand je herkent: niet je eigen naam.",
                         "Your answers are on this computer under this name. Choose something by "
                         "which nobody knows you: not your own name."));
    add_pair(stage, main, "settings/player/now", in_language(stage, "Je speelt als", "You play as"),
             stage->options.session.player);
    int field = add_node(stage, main, ROLE_FIELD, "settings/player/name",
                         in_language(stage, "Andere schuilnaam", "Another pseudonym"));
    node_at(stage, field)->value = home->name;
    node_at(stage, field)->description =
        in_language(stage, "Letters, cijfers, - en _, hoogstens 40. Geen spaties.",
                    "Letters, digits, - and _, at most 40. No spaces.");
    node_at(stage, field)->flags |= home->is_name_wrong ? NODE_INVALID : 0;
    node_typed(stage, field, ACT_HOME);
    stage->acts[field].a = HOME_NAME;
    add_button(stage, main, "settings/player/change",
               in_language(stage, "Schuilnaam veranderen", "Change pseudonym"), ACT_HOME,
               HOME_RENAME, 0);
    add_message(stage, main);
}


static const char *term_words(Stage *stage, const char *iso) {
    Duration term;
    return duration_from_iso(iso, &term) ? term_text(stage, term) : iso;
}


static void add_keep(Stage *stage, int main) {
    const char *keep = stage->options.settings.keep;
    bool is_listed = false;
    add_heading(stage, main, "settings/keep", 2,
                in_language(stage, "Hoe lang bewaren?", "How long to keep?"));
    add_text(stage, main, "settings/keep/what",
             in_language(stage,
                         "Na deze tijd mag een sessie weg. Casus gooit nooit vanzelf iets weg: met "
                         "casus purge maak je een vernietigingslijst, en jij beslist.",
                         "After this time a session may go. Casus never throws anything away by "
                         "itself: with casus purge you make a destruction list, and you decide."));
    int row = add_node(stage, main, ROLE_ROW, "settings/terms",
                       in_language(stage, "Bewaartermijn", "Retention term"));
    for (int i = 0; HOME_TERMS[i]; i++) {
        bool is_chosen = strcmp(HOME_TERMS[i], keep) == 0;
        is_listed = is_listed || is_chosen;
        add_option(stage, row, node_id(stage, "keep/%s", HOME_TERMS[i]),
                   term_words(stage, HOME_TERMS[i]), is_chosen, ACT_HOME, HOME_KEEP, i);
    }
    if (!is_listed) {
        add_pair(stage, main, "keep/other", in_language(stage, "Nu ingesteld", "Set now"),
                 term_words(stage, keep));
    }
}


void build_home_settings(Stage *stage, int main) {
    if (stage->home && !stage->session) {
        add_name(stage, main);
        add_keep(stage, main);
    }
}


// ---- What is kept ----


static void add_kept(Stage *stage, int main) {
    const Overview *overview = stage->home->overview;
    add_heading(stage, main, "data/kept", 2,
                in_language(stage, "Wat er van je is", "What there is of you"));
    add_text(
        stage, main, "data/what",
        in_language(stage,
                    "Alles staat alleen op deze computer, onder je schuilnaam. Casus verstuurt "
                    "niets. Een ander krijgt het pas als jij het geeft.",
                    "All of it is on this computer only, under your pseudonym. Casus sends "
                    "nothing. Somebody else gets it only when you give it."));
    add_pair(stage, main, "data/player", in_language(stage, "Schuilnaam", "Pseudonym"),
             stage->options.session.player);
    add_pair(stage, main, "data/folder", in_language(stage, "Map", "Folder"),
             stage->options.session.data);
    add_pair(stage, main, "data/sessions", in_language(stage, "Sessies", "Sessions"),
             format_text(stage, "%d", overview ? overview->count : 0));
    add_pair(stage, main, "data/keep", in_language(stage, "Bewaartermijn", "Retention term"),
             term_words(stage, stage->options.settings.keep));
    int button = add_button(stage, main, "data/settings",
                            in_language(stage, "Schuilnaam of termijn veranderen",
                                        "Change pseudonym or term"),
                            ACT_PANE, PANE_SETTINGS, 0);
    node_at(stage, button)->flags |= NODE_COMPACT;
}


// ---- Deleting ----


// A session by the title of its case, and anything with the place where it lies.
static void add_erased(Stage *stage, int list, int number) {
    const EraseItem *item = &stage->home->erase->items[number];
    const LibraryCase *known =
        item->kind == ERASE_SESSION ? library_find(stage->home->library, item->scenario) : NULL;
    int node = add_node(stage, list, ROLE_ITEM, node_id(stage, "erase/item/%d", number),
                        known && !known->problem
                            ? format_text(stage, in_language(stage, "Sessie: %s", "Session: %s"),
                                          text_of(stage, known->title))
                            : text_of(stage, item->what));
    const char *about = format_text(stage, "%s%s%s", long_date_text(stage, item->day),
                                    item->day == DATE_NONE ? "" : " · ", item->path);
    node_at(stage, node)->description = about;
}


static void add_list(Stage *stage, int panel) {
    const EraseList *list = stage->home->erase;
    add_heading(stage, panel, "erase/goes", 3, in_language(stage, "Dit gaat weg", "This goes"));
    int items = add_node(stage, panel, ROLE_LIST, "erase/list",
                         in_language(stage, "Dit gaat weg", "This goes"));
    int shown = list->count < HOME_PAGE ? list->count : HOME_PAGE;
    for (int i = 0; i < shown; i++) {
        add_erased(stage, items, i);
    }
    if (shown < list->count) {
        add_text(stage, panel, "erase/more",
                 format_text(stage, in_language(stage, "En nog %d.", "And %d more."),
                             list->count - shown));
    }
    if (list->stay_count > 0) {
        add_heading(stage, panel, "erase/stays", 3, in_language(stage, "Dit blijft", "This stays"));
        for (int i = 0; i < list->stay_count; i++) {
            add_text(stage, panel, node_id(stage, "erase/stay/%d", i),
                     text_of(stage, list->stays[i]));
        }
    }
}


static void add_confirmation(Stage *stage, int main) {
    const Home *home = stage->home;
    int panel = add_node(stage, main, ROLE_PANEL, "erase/panel",
                         in_language(stage, "Alles verwijderen", "Delete everything"));
    if (home->erase->count == 0) {
        add_text(stage, panel, "erase/none",
                 in_language(stage, "Er is niets van je om te verwijderen.",
                             "There is nothing of yours to delete."));
    } else {
        add_list(stage, panel);
        add_status(stage, panel, "erase/warning", TONE_WARN,
                   in_language(stage,
                               "Dit kan niet ongedaan gemaakt worden. Wil je nog iets laten zien? "
                               "Bewaar dan eerst je portfolio.",
                               "This cannot be undone. Do you still want to show something? Then "
                               "save your portfolio first."));
        int field = add_node(stage, panel, ROLE_FIELD, "erase/name",
                             in_language(stage, "Typ je schuilnaam om alles te verwijderen",
                                         "Type your pseudonym to delete everything"));
        const char *about =
            format_text(stage, in_language(stage, "Je schuilnaam is: %s", "Your pseudonym is: %s"),
                        home->erase->player);
        node_at(stage, field)->value = home->erase_name;
        node_at(stage, field)->description = about;
        node_typed(stage, field, ACT_HOME);
        stage->acts[field].a = HOME_ERASE_NAME;
    }
    add_message(stage, panel);
    int row =
        add_node(stage, panel, ROLE_ROW, "erase/buttons", in_language(stage, "Knoppen", "Buttons"));
    add_button(stage, row, "erase/not", in_language(stage, "Toch niet", "Not after all"), ACT_HOME,
               HOME_ERASE_ASK, 0);
    if (home->erase->count > 0) {
        int button = add_button(stage, row, "erase/execute",
                                in_language(stage, "Alles verwijderen", "Delete everything"),
                                ACT_HOME, HOME_ERASE, 0);
        node_at(stage, button)->flags |= NODE_PRIMARY;
        node_at(stage, button)->tone = TONE_BAD;
    }
}


void build_home_data(Stage *stage, int main) {
    add_kept(stage, main);
    add_heading(stage, main, "erase/title", 2,
                in_language(stage, "Alles van mij verwijderen", "Delete everything of mine"));
    if (stage->home->erase) {
        add_confirmation(stage, main);
        return;
    }
    add_text(
        stage, main, "erase/what",
        in_language(stage,
                    "Je ziet eerst een lijst van wat weggaat. Daarna typ je je schuilnaam; pas "
                    "dan gebeurt het.",
                    "First you see a list of what goes. Then you type your pseudonym; only "
                    "then is it done."));
    add_button(stage, main, "erase/ask",
               in_language(stage, "Laat zien wat weggaat", "Show what goes"), ACT_HOME,
               HOME_ERASE_ASK, 1);
}

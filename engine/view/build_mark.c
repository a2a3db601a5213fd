// mark on the screen: the page of the record, in which its passages can be marked where they stand.

#include <string.h>

#include "core/decision_kinds.h"
#include "view/build.h"

// A passage and where it stands in the page.
typedef struct Place {
    int passage;
    const char *from;
    const char *to;
} Place;


// The passages in reading order; the loader saw to it that each stands in the page once.
static int find_places(const char *page, const Decision *decision, Language language,
                       Place places[SCENARIO_MAX_PASSAGES]) {
    int count = 0;
    for (int i = 0; i < decision->option_count; i++) {
        const char *words = text_in(decision->options[i].text, language);
        const char *from = strstr(page, words);
        if (!from) {
            continue;
        }
        int at = count++;
        while (at > 0 && places[at - 1].from > from) {
            places[at] = places[at - 1];
            at--;
        }
        places[at] = (Place){i, from, from + strlen(words)};
    }
    return count;
}


static void add_plain(Stage *stage, int page, int number, const char *from, const char *to) {
    if (to > from) {
        add_text(stage, page, node_id(stage, "plain/%d", number),
                 arena_copy(stage->view.arena, from, (size_t)(to - from)));
    }
}


static void add_passage(Stage *stage, int page, const Decision *decision, const int *cells,
                        const Place *place) {
    const Option *passage = &decision->options[place->passage];
    bool is_marked = mark_is_marked(cells, place->passage);
    int node =
        add_node(stage, page, ROLE_PASSAGE, node_id(stage, "passage/%s", passage->id),
                 arena_copy(stage->view.arena, place->from, (size_t)(place->to - place->from)));
    node_at(stage, node)->flags |= is_marked ? NODE_CHECKED : 0;
    node_act(stage, node, ACT_ANSWER, place->passage, !is_marked);
    if (stage->view.focus == NODE_NONE) {
        stage->view.focus = node;
    }
}


static void add_page(Stage *stage, int main, const Decision *decision, const int *cells) {
    const Record *record = &case_scenario(stage->opened)->records[decision->records[0]];
    Language language = mark_language(case_scenario(stage->opened), decision, stage->view.language);
    Place places[SCENARIO_MAX_PASSAGES];
    const char *text = text_in(record->page, language);
    int count = find_places(text, decision, language, places);
    int page = add_node(stage, main, ROLE_DOCUMENT, "page", text_of(stage, record->title));
    node_at(stage, page)->language = language_code(language);
    for (int i = 0; i < count; i++) {
        add_plain(stage, page, i, text, places[i].from);
        add_passage(stage, page, decision, cells, &places[i]);
        text = places[i].to;
    }
    add_plain(stage, page, count, text, text + strlen(text));
}


static int count_marked(const Decision *decision, const int *cells) {
    MarkCount count = mark_count(decision, cells);
    return count.hits + count.wrong;
}


static void add_side(Stage *stage, const Decision *decision, const int *cells) {
    int count = count_marked(decision, cells);
    const char *title =
        format_text(stage, in_language(stage, "Gemarkeerd: %d", "Marked: %d"), count);
    int aside = add_aside(stage, title);
    add_heading(stage, aside, "marked/title", 2, title);
    if (count == 0) {
        add_text(
            stage, aside, "marked/how",
            in_language(stage,
                        "De passages met een vakje ervoor kun je markeren. Nog een keer kiezen "
                        "haalt de markering weg.",
                        "You can mark the passages with a box in front of them. Choosing again "
                        "takes the mark away."));
    }
    int list = NODE_NONE;
    for (int i = 0; i < decision->option_count; i++) {
        if (mark_is_marked(cells, i)) {
            list = list != NODE_NONE ? list : add_node(stage, aside, ROLE_LIST, "marked", title);
            add_node(stage, list, ROLE_ITEM, node_id(stage, "marked/%s", decision->options[i].id),
                     text_of(stage, decision->options[i].text));
        }
    }
    const Record *record = &case_scenario(stage->opened)->records[decision->records[0]];
    if (record->fact_count > 0 || !text_is_empty(record->kind) || !text_is_empty(record->where)) {
        build_record_facts(stage, aside, decision->records[0]);
    }
}


void build_mark(Stage *stage, int at) {
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[at];
    const int *cells = run_answer(run, at);
    stage->view.screen = SCREEN_WORK;
    build_banner(stage);
    int main = add_main(stage);
    add_question(stage, main, decision);
    add_page(stage, main, decision, cells);
    add_side(stage, decision, cells);
    int ready =
        add_primary(stage, add_actions(stage), "submit",
                    in_language(stage, "Klaar met markeren", "Done marking"), ACT_SUBMIT, 0, 0);
    if (count_marked(decision, cells) == 0) {
        node_disable(stage, ready,
                     in_language(stage, "Markeer eerst een passage.", "Mark a passage first."));
    }
}

// The reader: the selection lists of the case as a tree one can search, and the articles it cites,
// each in our own words. What is opened is told to the log.

#include <string.h>

#include "base/utf8.h"
#include "core/consult.h"
#include "view/build.h"

enum { FOUND_MAX = 40 };


static const Schedule *open_list(const Stage *stage) {
    return consult_schedule(case_scenario(stage->opened), stage->reference_list);
}


static const char *certainty_text(Stage *stage, Certainty certainty) {
    static const Text WORDS[CERTAINTY_COUNT] = {
        {{"zeker", "sure"}},
        {{"waarschijnlijk", "likely"}},
        {{"nog na te zoeken", "still to be looked up"}},
    };
    return text_of(stage, WORDS[certainty]);
}


// ---- What is open ----


// What is said beside the article, with how sure that is when it is less sure than the article.
static void add_remark(Stage *stage, int facts, const Article *article) {
    const char *text = text_of(stage, article->remark);
    if (article->remark_certainty != article->certainty) {
        text =
            format_text(stage, "%s (%s)", text, certainty_text(stage, article->remark_certainty));
    }
    add_pair(stage, facts, "reference/article/remark",
             in_language(stage, "Kanttekening, geen deel van het artikel",
                         "Remark, not part of the article"),
             text);
}


static void add_article(Stage *stage, int parent, int number) {
    const Laws *laws = case_scenario(stage->opened)->reader;
    const Article *article = &laws->articles[number];
    const Statute *act = &laws->acts[article->act];
    int page = add_node(stage, parent, ROLE_DOCUMENT, "reference/article",
                        format_text(stage, in_language(stage, "%s, artikel %s", "%s, article %s"),
                                    text_of(stage, act->title), article->number));
    node_at(stage, page)->description = text_of(stage, article->title);
    add_text(stage, page, "reference/article/text", text_of(stage, article->text));
    int own =
        add_text(stage, page, "reference/article/own",
                 in_language(stage, "Dit is een samenvatting in eigen woorden, niet de wettekst.",
                             "This is a summary in our own words, not the text of the act."));
    node_at(stage, own)->tone = TONE_INFO;
    int facts = add_node(stage, page, ROLE_GROUP, "reference/article/facts", "");
    if (!text_is_empty(article->remark)) {
        add_remark(stage, facts, article);
    }
    add_pair(stage, facts, "reference/article/published",
             in_language(stage, "De echte tekst", "The real text"), text_of(stage, act->published));
    if (article->valid_from != DATE_NONE) {
        add_pair(stage, facts, "reference/article/from",
                 in_language(stage, "Geldt vanaf", "Valid from"),
                 date_text(stage, article->valid_from));
    }
    if (article->valid_to != DATE_NONE) {
        add_pair(stage, facts, "reference/article/to", in_language(stage, "Tot en met", "Until"),
                 date_text(stage, article->valid_to));
    }
    add_pair(stage, facts, "reference/article/certainty",
             in_language(stage, "Zekerheid", "Certainty"),
             certainty_text(stage, article->certainty));
    add_pair(stage, facts, "reference/article/source", in_language(stage, "Bron", "Source"),
             text_of(stage, act->source));
}


static void add_category(Stage *stage, int parent, const Schedule *list, int number) {
    const Category *category = &list->categories[number];
    const char *scope = text_of(stage, category->scope);
    int page =
        add_node(stage, parent, ROLE_DOCUMENT, "reference/category",
                 format_text(stage, "%s  %s", category->number, text_of(stage, category->result)));
    node_at(stage, page)->description = text_of(stage, list->title);
    int facts = add_node(stage, page, ROLE_GROUP, "reference/category/facts", "");
    if (scope[0]) {
        add_pair(stage, facts, "reference/category/scope", in_language(stage, "Voor", "For"),
                 scope);
    }
    add_pair(stage, facts, "reference/category/type",
             in_language(stage, "Procestype", "Process type"),
             text_of(stage, list->types[category->type].title));
    add_pair(stage, facts, "reference/category/rule", in_language(stage, "Regel", "Rule"),
             build_category_rule(stage, list, number));
    if (category->examples) {
        add_pair(stage, facts, "reference/category/examples",
                 in_language(stage, "Voorbeelden", "Examples"), category->examples);
    }
    add_pair(stage, facts, "reference/category/certainty",
             in_language(stage, "Zekerheid", "Certainty"),
             certainty_text(stage, category->certainty));
    if (!text_is_empty(list->source)) {
        add_pair(stage, facts, "reference/category/source", in_language(stage, "Bron", "Source"),
                 text_of(stage, list->source));
    }
}


// Under a heading that says what it is; the articles of the case have theirs.
static void add_open(Stage *stage, int aside) {
    const Scenario *scenario = case_scenario(stage->opened);
    int schedule;
    int category;
    if (stage->reference_part < 0) {
        return;
    }
    bool is_article = consult_is_article(scenario, stage->reference_part);
    add_heading(stage, aside, "reference/open", 2,
                is_article ? in_language(stage, "Opengeslagen artikel", "Open article")
                           : in_language(stage, "Opengeslagen categorie", "Open category"));
    add_button(stage, aside, "reference/shut",
               in_language(stage, "Sluit dit blad", "Close this page"), ACT_CONSULT, -1, 0);
    if (is_article) {
        add_article(stage, aside, stage->reference_part);
        return;
    }
    consult_category(scenario, stage->reference_part, &schedule, &category);
    add_category(stage, aside, consult_schedule(scenario, schedule), category);
}


// ---- The articles ----


static void add_articles(Stage *stage, int aside) {
    const Scenario *scenario = case_scenario(stage->opened);
    const char *name = in_language(stage, "Artikelen bij deze casus", "Articles of this case");
    add_heading(stage, aside, "reference/laws", 2, name);
    int list = add_node(stage, aside, ROLE_LIST, "reference/articles", name);
    int count = 0;
    for (int i = 0; scenario->reader && i < scenario->reader->article_count; i++) {
        const Article *article = &scenario->reader->articles[i];
        if (!scenario->cited[i]) {
            continue;
        }
        int item = add_node(stage, list, ROLE_ITEM, node_id(stage, "article/%s", article->id),
                            format_text(stage, "%s, art. %s",
                                        text_of(stage, scenario->reader->acts[article->act].title),
                                        article->number));
        node_at(stage, item)->description = text_of(stage, article->title);
        node_at(stage, item)->flags |= i == stage->reference_part ? NODE_SELECTED : 0;
        node_act(stage, item, ACT_CONSULT, i, 0);
        if (i == stage->reference_last) {
            stage->view.focus = item;
        }
        count++;
    }
    if (count == 0) {
        add_text(stage, aside, "reference/articles/none",
                 in_language(stage, "Deze casus noemt geen artikelen.",
                             "This case names no articles."));
    }
}


// ---- The selection list ----


static void add_types(Stage *stage, int main, const Schedule *list) {
    int types = add_node(stage, main, ROLE_LIST, "reference/types",
                         in_language(stage, "Procestypen", "Process types"));
    for (int i = 0; i < list->type_count; i++) {
        int item = add_node(stage, types, ROLE_ITEM, node_id(stage, "reference/type/%d", i),
                            format_text(stage, "%d  %s", list->types[i].number,
                                        text_of(stage, list->types[i].title)));
        node_act(stage, item, ACT_REFERENCE_TYPE, i, 0);
        if (i == stage->reference_left) {
            stage->view.focus = item;
        }
    }
}


static bool is_shown(Stage *stage, const Schedule *list, int number) {
    return stage->reference_query[0]
               ? build_category_matches(stage, list, number, stage->reference_query)
               : list->categories[number].type == stage->reference_type;
}


static void add_result(Stage *stage, int results, const Schedule *list, int number) {
    const Category *category = &list->categories[number];
    const char *scope = text_of(stage, category->scope);
    int part = consult_of_category(case_scenario(stage->opened), stage->reference_list, number);
    int item = add_node(stage, results, ROLE_ITEM, node_id(stage, "consult/%s", category->number),
                        format_text(stage, "%s  %s%s%s", category->number,
                                    text_of(stage, category->result), scope[0] ? ": " : "", scope));
    node_at(stage, item)->description = build_category_rule(stage, list, number);
    node_at(stage, item)->flags |= part == stage->reference_part ? NODE_SELECTED : 0;
    node_act(stage, item, ACT_CONSULT, part, 0);
    if (part == stage->reference_last) {
        stage->view.focus = item;
    }
}


static const char *type_text(Stage *stage, const ProcessType *type, int found) {
    return format_text(stage, in_language(stage, "%d  %s: %d resultaten", "%d  %s: %d results"),
                       type->number, text_of(stage, type->title), found);
}


static void add_found(Stage *stage, int main, int found) {
    const char *text =
        found == 0 ? in_language(stage, "Niets gevonden. Probeer een ander woord.",
                                 "Nothing found. Try another word.")
        : found <= FOUND_MAX
            ? format_text(stage, in_language(stage, "%d gevonden", "%d found"), found)
            : format_text(stage,
                          in_language(stage,
                                      "%d gevonden; hier staan de eerste %d. Zoek met meer "
                                      "woorden.",
                                      "%d found; these are the first %d. Search with more words."),
                          found, FOUND_MAX);
    add_status(stage, main, "reference/found", found == 0 ? TONE_WARN : TONE_PLAIN, text);
}


// A process type is shown as a whole; of what a search finds the first part.
static void add_results(Stage *stage, int main, const Schedule *list) {
    bool is_search = stage->reference_query[0] != '\0';
    int found = 0;
    int shown = 0;
    for (int i = 0; i < list->category_count; i++) {
        found += is_shown(stage, list, i);
    }
    if (is_search) {
        add_found(stage, main, found);
    }
    add_button(stage, main, "reference/all",
               in_language(stage, "Alle procestypen", "All process types"), ACT_REFERENCE_TYPE, -1,
               0);
    if (found == 0) {
        return;
    }
    int results =
        add_node(stage, main, ROLE_LIST, "reference/results",
                 is_search ? in_language(stage, "Resultaten", "Results")
                           : type_text(stage, &list->types[stage->reference_type], found));
    for (int i = 0; i < list->category_count && !(is_search && shown == FOUND_MAX); i++) {
        if (is_shown(stage, list, i)) {
            add_result(stage, results, list, i);
            shown++;
        }
    }
    if (!is_search && stage->reference_last < 0) {
        stage->view.focus = node_at(stage, results)->first;
    }
}


static void add_list(Stage *stage, int main) {
    const Scenario *scenario = case_scenario(stage->opened);
    const Schedule *list = open_list(stage);
    if (scenario->other_count > 0) {
        int tabs = add_node(stage, main, ROLE_ROW, "reference/lists",
                            in_language(stage, "Selectielijsten", "Selection lists"));
        for (int i = 0; consult_schedule(scenario, i); i++) {
            int tab = add_node(stage, tabs, ROLE_TAB, node_id(stage, "reference/list/%d", i),
                               text_of(stage, consult_schedule(scenario, i)->title));
            node_at(stage, tab)->flags |= i == stage->reference_list ? NODE_SELECTED : 0;
            node_act(stage, tab, ACT_REFERENCE_LIST, i, 0);
        }
    }
    add_heading(stage, main, "reference/list", 2, text_of(stage, list->title));
    int field = add_node(stage, main, ROLE_FIELD, "reference/search",
                         in_language(stage, "Zoek op woord of nummer", "Search by word or number"));
    node_at(stage, field)->value = arena_copy_text(stage->view.arena, stage->reference_query);
    node_at(stage, field)->description =
        in_language(stage, "Bijvoorbeeld: overleg, aanbesteding, 14.1",
                    "For example: meeting, permit, 14.1");
    node_at(stage, field)->flags |= NODE_EXPANDED;  // found while one types
    node_typed(stage, field, ACT_REFERENCE_SEARCH);
    stage->view.focus = field;
    if (!stage->reference_query[0] && stage->reference_type < 0) {
        add_types(stage, main, list);
    } else {
        add_results(stage, main, list);
    }
}


void build_reference(Stage *stage) {
    stage->view.screen = SCREEN_WORK;
    build_banner(stage);
    int main = add_main(stage);
    add_heading(stage, main, "reference/title", 1, in_language(stage, "Naslag", "Reference"));
    add_message(stage, main);
    add_list(stage, main);
    int aside = add_aside(stage, in_language(stage, "Naslag: opengeslagen en wetten",
                                             "Reference: what is open, and acts"));
    add_open(stage, aside);
    add_articles(stage, aside);
    int close = add_primary(stage, add_actions(stage), "close", in_language(stage, "Terug", "Back"),
                            ACT_CLOSE, 0, 0);
    node_at(stage, close)->flags |= NODE_CANCEL;
}

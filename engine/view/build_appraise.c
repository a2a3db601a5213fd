// appraise as a form: per record a category from the selection list, B or V, a term and a trigger
// date; the destroy-from date appears as soon as it can be computed.

#include <stdlib.h>
#include <string.h>

#include "archive/appraisal.h"
#include "base/utf8.h"
#include "core/decision.h"
#include "view/build.h"

enum { RESULTS_MAX = 14, TERMS_MAX = 40 };


static bool is_complete(const int *fields) {
    return fields[APPRAISE_CATEGORY] >= 0 && fields[APPRAISE_VERDICT] >= 0 &&
           (fields[APPRAISE_VERDICT] == APPRAISAL_KEEP ||
            (fields[APPRAISE_TERM] >= 0 && fields[APPRAISE_TRIGGER] >= 0));
}


// The list of the record whose form is open.
static const Schedule *schedule_at_hand(Stage *stage) {
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[run_decision(run)];
    return scenario_schedule(run->scenario, decision->records[stage->subject]);
}


static const char *category_name(Stage *stage, int number) {
    const Category *category = &schedule_at_hand(stage)->categories[number];
    const char *scope = text_of(stage, category->scope);
    return format_text(stage, "%s  %s%s%s", category->number, text_of(stage, category->result),
                       scope[0] ? ": " : "", scope);
}


static void add_subjects(Stage *stage, int parent, const Decision *decision, const int *cells) {
    int list =
        add_node(stage, parent, ROLE_ROW, "subjects", in_language(stage, "Stukken", "Records"));
    for (int i = 0; i < decision->record_count; i++) {
        const Record *record = &case_scenario(stage->opened)->records[decision->records[i]];
        bool done = is_complete(cells + i * APPRAISE_FIELDS);
        int tab = add_node(stage, list, ROLE_TAB, node_id(stage, "subject/%s", record->id),
                           done ? format_text(stage, "%s %s", record->id,
                                              in_language(stage, "(klaar)", "(done)"))
                                : record->id);
        node_at(stage, tab)->flags |= stage->subject == i ? NODE_SELECTED : 0;
        node_at(stage, tab)->tone = done ? TONE_GOOD : TONE_PLAIN;
        node_at(stage, tab)->description = text_of(stage, record->title);
        node_act(stage, tab, ACT_SUBJECT, i, 0);
    }
}


static void add_types(Stage *stage, int parent) {
    const Schedule *schedule = schedule_at_hand(stage);
    int list = add_node(stage, parent, ROLE_LIST, "types",
                        in_language(stage, "Procestypen", "Process types"));
    for (int i = 0; i < schedule->type_count; i++) {
        int item = add_node(stage, list, ROLE_ITEM, node_id(stage, "type/%d", i),
                            format_text(stage, "%d  %s", schedule->types[i].number,
                                        text_of(stage, schedule->types[i].title)));
        node_act(stage, item, ACT_TYPE_OF_PROCESS, i, 0);
    }
}


// `base` is added to the number of the category in the value of the answer.
static void add_results(Stage *stage, int parent, int part, int base, int chosen) {
    const Schedule *schedule = schedule_at_hand(stage);
    int list = add_node(stage, parent, ROLE_LIST, "results",
                        in_language(stage, "Resultaten in de selectielijst",
                                    "Results in the selection list"));
    int shown = 0;
    int hidden = 0;
    for (int i = 0; i < schedule->category_count; i++) {
        bool fits = stage->query[0] ? build_category_matches(stage, schedule, i, stage->query)
                                    : schedule->categories[i].type == stage->process_type;
        if (!fits) {
            continue;
        }
        if (stage->query[0] && shown == RESULTS_MAX) {
            hidden++;
            continue;
        }
        int option =
            add_option(stage, list, node_id(stage, "category/%s", schedule->categories[i].number),
                       category_name(stage, i), i == chosen, ACT_ANSWER, part, base + i);
        node_at(stage, option)->value = build_category_rule(stage, schedule, i);
        node_at(stage, option)->description = schedule->categories[i].examples;
        shown++;
    }
    if (shown == 0) {
        add_text(stage, parent, "results/none",
                 in_language(stage, "Niets gevonden. Probeer een ander woord of wis het zoekveld.",
                             "Nothing found. Try another word or clear the search field."));
    } else if (hidden > 0) {
        add_text(stage, parent, "results/more",
                 format_text(stage,
                             in_language(stage, "En nog %d. Zoek met meer woorden.",
                                         "And %d more. Search with more words."),
                             hidden));
    }
}


void build_schedule(Stage *stage, int parent, const char *title, int part, int base, int chosen) {
    const Schedule *schedule = schedule_at_hand(stage);
    int panel = add_node(stage, parent, ROLE_PANEL, "schedule", text_of(stage, schedule->title));
    add_heading(stage, panel, "schedule/title", 3, title);
    if (case_scenario(stage->opened)->other_count > 0) {
        add_text(stage, panel, "schedule/name", text_of(stage, schedule->title));
    }
    if (chosen >= 0) {
        int node = add_pair(stage, panel, "category", in_language(stage, "Gekozen", "Chosen"),
                            category_name(stage, chosen));
        node_at(stage, node)->description = build_category_rule(stage, schedule, chosen);
    }
    if (!stage->query[0] && chosen >= 0 && stage->process_type == PROCESS_TYPE_NONE) {
        add_button(stage, panel, "type/all",
                   in_language(stage, "Andere categorie", "Other category"), ACT_TYPE_OF_PROCESS,
                   PROCESS_TYPE_ALL, 0);
        return;
    }
    int field = add_node(stage, panel, ROLE_FIELD, "search",
                         in_language(stage, "Zoek op woord of nummer", "Search by word or number"));
    node_at(stage, field)->value = arena_copy_text(stage->view.arena, stage->query);
    node_at(stage, field)->description =
        in_language(stage, "Bijvoorbeeld: overleg, aanbesteding, 14.1",
                    "For example: meeting, permit, 14.1");
    node_at(stage, field)->flags |= NODE_EXPANDED;
    node_typed(stage, field, ACT_SEARCH);
    stage->view.focus = field;
    if (!stage->query[0] && stage->process_type < 0) {
        add_types(stage, panel);
        return;
    }
    if (!stage->query[0]) {
        const ProcessType *type = &schedule->types[stage->process_type];
        add_text(stage, panel, "type",
                 format_text(stage, "%d  %s", type->number, text_of(stage, type->title)));
    }
    add_results(stage, panel, part, base, chosen);
    add_button(stage, panel, "type/all",
               in_language(stage, "Alle procestypen", "All process types"), ACT_TYPE_OF_PROCESS, -1,
               0);
}


static int compare_terms(const void *a, const void *b) {
    Duration left = term_unpack(*(const int *)a);
    Duration right = term_unpack(*(const int *)b);
    int days_left = (left.years * 12 + left.months) * 31 + left.days;
    int days_right = (right.years * 12 + right.months) * 31 + right.days;
    return days_left - days_right;
}


// All terms the schedule knows, each once, short to long.
static int collect_terms(const Schedule *schedule, int terms[TERMS_MAX]) {
    int count = 0;
    for (int i = 0; i < schedule->category_count; i++) {
        int term = term_pack(schedule->categories[i].retention);
        bool is_new = schedule->categories[i].appraisal == APPRAISAL_DESTROY && count < TERMS_MAX;
        for (int j = 0; j < count && is_new; j++) {
            is_new = terms[j] != term;
        }
        if (is_new) {
            terms[count++] = term;
        }
    }
    qsort(terms, (size_t)count, sizeof terms[0], compare_terms);
    return count;
}


static void add_term_choice(Stage *stage, int panel, int part, int chosen) {
    int terms[TERMS_MAX];
    int count = collect_terms(schedule_at_hand(stage), terms);
    add_heading(stage, panel, "term/title", 3,
                in_language(stage, "Stap 3. Bewaartermijn", "Step 3. Retention term"));
    int row = add_node(stage, panel, ROLE_ROW, "terms",
                       in_language(stage, "Bewaartermijn", "Retention term"));
    for (int i = 0; i < count; i++) {
        int option = add_option(stage, row, node_id(stage, "term/%d", terms[i]),
                                term_text(stage, term_unpack(terms[i])), terms[i] == chosen,
                                ACT_ANSWER, part, terms[i]);
        node_at(stage, option)->flags |= NODE_COMPACT;
    }
}


static void add_trigger(Stage *stage, int panel, int chosen) {
    add_heading(stage, panel, "trigger/title", 3,
                in_language(stage, "Stap 4. Begin van de termijn", "Step 4. Start of the term"));
    int field = add_node(stage, panel, ROLE_FIELD, "trigger",
                         in_language(stage, "Datum waarop de termijn begint",
                                     "Date on which the term starts"));
    Node *node = node_at(stage, field);
    node->value = stage->is_trigger_wrong ? arena_copy_text(stage->view.arena, stage->trigger_text)
                                          : date_text(stage, trigger_unpack(chosen));
    node->description =
        stage->is_trigger_wrong
            ? in_language(stage, "Dit is geen datum. Schrijf dag-maand-jaar, zoals 31-12-2023.",
                          "This is not a date. Write day-month-year, such as 31-12-2023.")
            : in_language(stage, "dag-maand-jaar", "day-month-year");
    node->flags |= stage->is_trigger_wrong ? NODE_INVALID : 0;
    node_typed(stage, field, ACT_TRIGGER);
}


// The day a term starts, and from when it counts where that is another day.
static const char *counted_text(Stage *stage, const Schedule *schedule, Date trigger) {
    if (schedule->counting != COUNTING_CALENDAR_YEAR) {
        return date_text(stage, trigger);
    }
    return format_text(stage,
                       in_language(stage, "%s, per kalenderjaar geteld vanaf %s",
                                   "%s, counted per calendar year from %s"),
                       date_text(stage, trigger),
                       date_text(stage, schedule_count_from(schedule, trigger)));
}


static void add_sum(Stage *stage, int panel, const int *fields) {
    AppraisalKey key = {.category = fields[APPRAISE_CATEGORY],
                        .appraisal =
                            (Appraisal)(fields[APPRAISE_VERDICT] < 0 ? 0
                                                                     : fields[APPRAISE_VERDICT]),
                        .trigger = trigger_unpack(fields[APPRAISE_TRIGGER])};
    if (!is_complete(fields)) {
        int node = add_status(
            stage, panel, "sum", TONE_QUIET,
            in_language(
                stage,
                "Vul alles in, dan verschijnt hier vanaf wanneer het stuk vernietigd mag worden.",
                "Fill in everything; then the date from which the record may be destroyed "
                "appears here."));
        node_at(stage, node)->tone = TONE_QUIET;
        return;
    }
    if (key.appraisal == APPRAISAL_KEEP) {
        add_status(stage, panel, "sum", TONE_INFO,
                   in_language(stage, "B: blijvend bewaren. Er is geen vernietigingsdatum.",
                               "B: preserve. There is no date of destruction."));
        return;
    }
    key.retention = term_unpack(fields[APPRAISE_TERM]);
    const Schedule *schedule = schedule_at_hand(stage);
    key.destroy_from = schedule_destroy_from(schedule, key.trigger, key.retention);
    add_status(stage, panel, "sum", TONE_INFO,
               format_text(stage,
                           in_language(stage, "%s + %s = vernietigen vanaf %s",
                                       "%s + %s = destroy from %s"),
                           counted_text(stage, schedule, key.trigger),
                           term_text(stage, key.retention), date_text(stage, key.destroy_from)));
}


static void add_form(Stage *stage, int main, const Decision *decision, const int *cells) {
    int part = stage->subject * APPRAISE_FIELDS;
    const int *fields = cells + part;
    add_heading(stage, main, "subject/title", 2,
                record_name(stage, decision->records[stage->subject]));
    build_schedule(stage, main,
                   in_language(stage, "Stap 1. Categorie in de selectielijst",
                               "Step 1. Category in the selection list"),
                   part + APPRAISE_CATEGORY, 0, fields[APPRAISE_CATEGORY]);
    int panel =
        add_node(stage, main, ROLE_PANEL, "form", in_language(stage, "Waardering", "Appraisal"));
    add_heading(stage, panel, "verdict/title", 3,
                in_language(stage, "Stap 2. Bewaren of vernietigen", "Step 2. Keep or destroy"));
    int row = add_node(stage, panel, ROLE_ROW, "verdicts",
                       in_language(stage, "Bewaren of vernietigen", "Keep or destroy"));
    add_option(stage, row, "verdict/B", in_language(stage, "B  blijvend bewaren", "B  preserve"),
               fields[APPRAISE_VERDICT] == APPRAISAL_KEEP, ACT_ANSWER, part + APPRAISE_VERDICT,
               APPRAISAL_KEEP);
    add_option(stage, row, "verdict/V",
               in_language(stage, "V  op termijn vernietigen", "V  destroy after a term"),
               fields[APPRAISE_VERDICT] == APPRAISAL_DESTROY, ACT_ANSWER, part + APPRAISE_VERDICT,
               APPRAISAL_DESTROY);
    if (fields[APPRAISE_CATEGORY] >= 0 && fields[APPRAISE_VERDICT] < 0) {
        stage->view.focus = node_at(stage, row)->first;
    }
    if (fields[APPRAISE_VERDICT] == APPRAISAL_DESTROY) {
        add_term_choice(stage, panel, part + APPRAISE_TERM, fields[APPRAISE_TERM]);
        add_trigger(stage, panel, fields[APPRAISE_TRIGGER]);
    }
    add_sum(stage, panel, fields);
}


void build_appraise(Stage *stage, int at) {
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[at];
    const int *cells = run_answer(run, at);
    int left = 0;
    int following = -1;
    stage->view.screen = SCREEN_WORK;
    build_banner(stage);
    int main = add_main(stage);
    for (int i = 0; i < decision->record_count; i++) {
        left += !is_complete(cells + i * APPRAISE_FIELDS);
        int turned = (stage->subject + 1 + i) % decision->record_count;
        following =
            following < 0 && !is_complete(cells + turned * APPRAISE_FIELDS) ? turned : following;
    }
    add_heading(stage, main, "ask", 1, text_of(stage, decision->ask));
    add_hints(stage, main, decision);
    add_subjects(stage, main, decision, cells);
    add_message(stage, main);
    add_form(stage, main, decision, cells);
    int record = decision->records[stage->subject];
    int aside = add_aside(stage, record_name(stage, record));
    add_heading(stage, aside, "aside/title", 2, record_name(stage, record));
    build_record_page(stage, aside, record);
    build_record_button(stage, aside, record);
    int actions = add_actions(stage);
    if (following >= 0 && following != stage->subject) {
        add_button(stage, actions, "following", in_language(stage, "Volgend stuk", "Next record"),
                   ACT_SUBJECT, following, 0);
    }
    int ready =
        add_button(stage, actions, "submit",
                   in_language(stage, "Klaar met waarderen", "Done appraising"), ACT_SUBMIT, 0, 0);
    node_at(stage, ready)->flags |= NODE_PRIMARY;
    if (left > 0) {
        node_disable(stage, ready,
                     format_text(stage,
                                 in_language(stage, "Van nog %d stukken is het formulier niet af.",
                                             "The form of %d records is not finished."),
                                 left));
    }
}

// The outcome of find: how much was found, how much of the choice belonged, and what went wrong.

#include "core/decision.h"
#include "view/build.h"

enum { LIST_MAX = 50 };

typedef struct Kind {
    const char *id;
    const char *title;
    Tone tone;
    bool is_chosen, is_right;
} Kind;


static bool is_of(const Decision *decision, const int *cells, const Kind *kind, int i) {
    return find_is_chosen(cells, i) == kind->is_chosen &&
           (decision->keys[i] != 0) == kind->is_right;
}


static void add_record(Stage *stage, int parent, const char *id, int number) {
    const Record *record = &case_scenario(stage->opened)->records[number];
    const char *name = record_name(stage, number);
    int group = add_node(stage, parent, ROLE_GROUP, node_id(stage, "%s/%s", id, record->id), name);
    add_heading(stage, group, node_id(stage, "%s/%s/title", id, record->id), 3, name);
    build_explanation(stage, group, node_id(stage, "%s/%s/text", id, record->id), record->why,
                      record->source);
}


static void add_list(Stage *stage, int parent, int at, const Kind *kind) {
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[at];
    const int *cells = run_answer(run, at);
    const char *id = node_id(stage, "outcome/%d/%s", at, kind->id);
    int count = 0;
    for (int i = 0; i < decision->record_count; i++) {
        count += is_of(decision, cells, kind, i);
    }
    if (count == 0) {
        return;
    }
    const char *title = format_text(stage, "%s: %d", kind->title, count);
    int panel = add_node(stage, parent, ROLE_PANEL, id, title);
    node_at(stage, panel)->tone = kind->tone;
    add_heading(stage, panel, node_id(stage, "%s/title", id), 2, title);
    int told = 0;
    for (int i = 0; i < decision->record_count && told < LIST_MAX; i++) {
        if (is_of(decision, cells, kind, i)) {
            add_record(stage, panel, id, decision->records[i]);
            told++;
        }
    }
    if (told < count) {
        add_text(stage, panel, node_id(stage, "%s/more", id),
                 format_text(stage, in_language(stage, "En nog %d andere.", "And %d others."),
                             count - told));
    }
}


void build_outcome_of_find(Stage *stage, int parent, int at) {
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[at];
    FindCount count = find_count(decision, run_answer(run, at));
    add_text(stage, parent, node_id(stage, "outcome/%d/recall", at),
             format_text(stage, in_language(stage, "Gevonden: %d van %d stukken die erbij horen.",
                                            "Found: %d of %d records that belong."),
                         count.both, count.right));
    add_text(stage, parent, node_id(stage, "outcome/%d/precision", at),
             format_text(stage,
                         in_language(stage, "Van de %d gekozen stukken horen er %d erbij.",
                                     "Of the %d chosen records %d belong."),
                         count.chosen, count.both));
    if (decision->freezes >= 0 && count.both < count.right) {
        add_status(stage, parent, node_id(stage, "outcome/%d/open", at), TONE_WARN,
                   in_language(stage,
                               "Wat je hebt gemist, staat niet in het register en is dus niet "
                               "beschermd.",
                               "What you missed is not in the register, so it is not protected."));
    }
    add_list(stage, parent, at,
             &(Kind){"missed", in_language(stage, "Gemist", "Missed"), TONE_WARN, false, true});
    add_list(stage, parent, at,
             &(Kind){"wrong", in_language(stage, "Hoort er niet bij", "Does not belong"), TONE_BAD,
                     true, false});
    add_list(stage, parent, at,
             &(Kind){"found", in_language(stage, "Goed gevonden", "Rightly found"), TONE_GOOD, true,
                     true});
}

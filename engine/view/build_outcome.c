// Outcome: what was answered, what is right, why, and the source. Shown after a decision and again
// in the debrief.

#include "archive/appraisal.h"
#include "base/buffer.h"
#include "core/decision_kinds.h"
#include "view/build_chain.h"
#include "view/outcome.h"


Tone outcome_tone(int raw, int max) {
    return raw == max ? TONE_GOOD : raw * 2 >= max ? TONE_WARN : TONE_BAD;
}


static const char *verdict_word(Stage *stage, Tone tone) {
    switch (tone) {
    case TONE_GOOD:
        return in_language(stage, "Goed", "Right");
    case TONE_WARN:
        return in_language(stage, "Gedeeltelijk goed", "Partly right");
    default:
        return in_language(stage, "Niet goed", "Not right");
    }
}


// What counts when it is not the answer just given.
static void add_first(Stage *stage, int parent, int at) {
    const Run *run = session_run(stage->session);
    Score score;
    if (!run_has_first(run, at)) {
        return;
    }
    run_score(run, at, &score);
    const char *text =
        run->phase == RUN_OVER
            ? in_language(stage, "Je nam deze beslissing terug. Je eerste antwoord telt.",
                          "You took this decision back. Your first answer counts.")
            : format_text(stage,
                          in_language(stage, "Je eerste antwoord telt: %d van %d punten.",
                                      "Your first answer counts: %d of %d points."),
                          score_raw(&score), score_max(&score));
    add_status(stage, parent, node_id(stage, "outcome/%d/first", at), TONE_INFO, text);
}


static void add_points(Stage *stage, int parent, int at) {
    Score score;
    run_score_cells(session_run(stage->session), at, outcome_cells(stage, at), &score);
    int raw = score_raw(&score);
    int max = score_max(&score);
    if (max == 0) {
        return;
    }
    Tone tone = outcome_tone(raw, max);
    const char *harm = score.wrongly_destroyed > 0
                           ? format_text(stage,
                                         in_language(stage, " Ten onrechte vernietigd: %d.",
                                                     " Wrongly destroyed: %d."),
                                         score.wrongly_destroyed)
                           : "";
    const char *kept =
        score.wrongly_kept > 0
            ? format_text(stage,
                          in_language(stage, " Ten onrechte bewaard: %d.", " Wrongly kept: %d."),
                          score.wrongly_kept)
            : "";
    add_status(stage, parent, node_id(stage, "outcome/%d/points", at), tone,
               format_text(stage,
                           in_language(stage, "%s: %d van %d punten.%s%s",
                                       "%s: %d of %d points.%s%s"),
                           verdict_word(stage, tone), raw, max, harm, kept));
}


static Tone tone_of_answer(bool is_right) {
    return is_right ? TONE_GOOD : TONE_BAD;
}


typedef struct Row {
    const char *id;
    const char *record;
    const char *given;
    const char *right;
    Tone tone;
} Row;


static int add_outcome_table(Stage *stage, int parent, int at, const char *first) {
    const char *id = node_id(stage, "outcome/%d/table", at);
    int table = add_node(stage, parent, ROLE_TABLE, id,
                         in_language(stage, "Antwoord en sleutel", "Answer and key"));
    int head = add_node(stage, table, ROLE_TABLE_ROW, node_id(stage, "%s/head", id),
                        in_language(stage, "Kolommen", "Columns"));
    node_at(stage, head)->flags |= NODE_HEADER;
    add_cell(stage, head, node_id(stage, "%s/h1", id), first, 3);
    add_cell(stage, head, node_id(stage, "%s/h2", id),
             in_language(stage, "Jouw antwoord", "Your answer"), 3);
    add_cell(stage, head, node_id(stage, "%s/h3", id), in_language(stage, "Juist", "Right"), 3);
    return table;
}


static void add_row(Stage *stage, int table, const Row *row) {
    int node = add_node(stage, table, ROLE_TABLE_ROW, row->id, row->record);
    add_cell(stage, node, node_id(stage, "%s/1", row->id), row->record, 3);
    int given = add_cell(stage, node, node_id(stage, "%s/2", row->id), row->given, 3);
    node_at(stage, given)->tone = row->tone;
    add_cell(stage, node, node_id(stage, "%s/3", row->id), row->right, 3);
}


// Why the records are what they are, each under the table.
static void add_reasons(Stage *stage, int parent, int at) {
    const Scenario *scenario = case_scenario(stage->opened);
    const Decision *decision = &scenario->decisions[at];
    for (int i = 0; i < decision->record_count; i++) {
        const Record *record = &scenario->records[decision->records[i]];
        if (text_is_empty(record->why)) {
            continue;
        }
        const char *id = node_id(stage, "outcome/%d/why/%s", at, record->id);
        int group =
            add_node(stage, parent, ROLE_GROUP, id, record_name(stage, decision->records[i]));
        add_heading(stage, group, node_id(stage, "%s/title", id), 3,
                    record_name(stage, decision->records[i]));
        if (decision->type == DECISION_APPRAISE) {
            const Schedule *schedule = scenario_schedule(scenario, decision->records[i]);
            AppraisalKey key = appraisal_key(schedule, record);
            Buffer sum = {0};
            appraisal_explain(schedule, &key, stage->view.language, &sum);
            add_text(stage, group, node_id(stage, "%s/sum", id),
                     arena_copy_text(stage->view.arena, buffer_text(&sum)));
            buffer_free(&sum);
        }
        build_explanation(stage, group, id, record->why, record->source);
    }
}


static void outcome_of_classify(Stage *stage, int parent, int at) {
    static const Tone WORTH_TONES[] = {[CLASSIFY_ELSEWHERE] = TONE_BAD,
                                       [CLASSIFY_SAME_BRANCH] = TONE_WARN,
                                       [CLASSIFY_RIGHT] = TONE_GOOD};
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[at];
    const Scheme *scheme = &run->scenario->schemes[decision->scheme];
    const int *cells = outcome_cells(stage, at);
    int table = add_outcome_table(stage, parent, at, in_language(stage, "Stuk", "Record"));
    for (int i = 0; i < decision->record_count; i++) {
        int worth = classify_worth(run->scenario, decision, cells, i);
        const char *given = text_of(stage, scheme->classes[cells[i]].title);
        add_row(stage, table,
                &(Row){node_id(stage, "outcome/%d/%d", at, i),
                       record_name(stage, decision->records[i]),
                       worth == CLASSIFY_SAME_BRANCH
                           ? format_text(stage,
                                         in_language(stage, "%s (zelfde tak: half goed)",
                                                     "%s (same branch: half right)"),
                                         given)
                           : given,
                       text_of(stage, scheme->classes[decision->keys[i]].title),
                       WORTH_TONES[worth]});
    }
    add_reasons(stage, parent, at);
}


static const char *appraisal_text(Stage *stage, const Schedule *schedule, int category, int verdict,
                                  int term, int trigger) {
    const char *number = category >= 0 ? schedule->categories[category].number : "?";
    if (verdict == APPRAISAL_KEEP) {
        return format_text(stage, in_language(stage, "%s, B", "%s, B"), number);
    }
    return format_text(stage, in_language(stage, "%s, V, %s na %s", "%s, V, %s after %s"), number,
                       term_text(stage, term_unpack(term)),
                       date_text(stage, trigger_unpack(trigger)));
}


static void outcome_of_appraise(Stage *stage, int parent, int at) {
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[at];
    const int *cells = outcome_cells(stage, at);
    int table = add_outcome_table(stage, parent, at, in_language(stage, "Stuk", "Record"));
    for (int i = 0; i < decision->record_count; i++) {
        const int *given = cells + i * APPRAISE_FIELDS;
        const Schedule *schedule = scenario_schedule(run->scenario, decision->records[i]);
        AppraisalKey key = appraisal_key(schedule, &run->scenario->records[decision->records[i]]);
        add_row(stage, table,
                &(Row){node_id(stage, "outcome/%d/%d", at, i),
                       record_name(stage, decision->records[i]),
                       appraisal_text(stage, schedule, given[0], given[1], given[2], given[3]),
                       appraisal_text(stage, schedule, key.category, (int)key.appraisal,
                                      term_pack(key.retention), trigger_pack(key.trigger)),
                       tone_of_answer(appraise_right_fields(run->scenario, decision, cells, i) ==
                                      APPRAISE_ALL_RIGHT)});
    }
    add_reasons(stage, parent, at);
}


static const char *destiny(Stage *stage, int ground) {
    return ground == GROUND_NONE ? in_language(stage, "vernietigen", "destroy")
                                 : format_text(stage, "%s: %s", in_language(stage, "niet", "not"),
                                               text_of(stage, ground_label((Ground)ground)));
}


// What an option of the declaration is worth with what was done.
static int option_points(const Decision *decision, const int *cells, int field, int option) {
    return decision->chain ? chain_field_points(decision, cells, field, option)
                           : decision->fields[field].options[option].points;
}


static int best_option_of(const Decision *decision, const int *cells, int field) {
    int best = 0;
    for (int i = 1; i < decision->fields[field].option_count; i++) {
        bool is_better =
            option_points(decision, cells, field, i) > option_points(decision, cells, field, best);
        best = is_better ? i : best;
    }
    return best;
}


static void add_field(Stage *stage, int parent, int at, int number) {
    const Decision *decision = &session_run(stage->session)->scenario->decisions[at];
    const int *cells = outcome_cells(stage, at);
    const Field *field = &decision->fields[number];
    const char *id = node_id(stage, "outcome/%d/field/%s", at, field->id);
    int given = decision->chain ? chain_field(decision, cells, number)
                                : destroy_field(decision, cells, number);
    int best = best_option_of(decision, cells, number);
    bool is_right = option_points(decision, cells, number, given) ==
                    option_points(decision, cells, number, best);
    int panel = add_node(stage, parent, ROLE_PANEL, id, text_of(stage, field->ask));
    node_at(stage, panel)->tone = is_right ? TONE_GOOD : TONE_WARN;
    add_heading(stage, panel, node_id(stage, "%s/ask", id), 3, text_of(stage, field->ask));
    int mine = add_pair(stage, panel, node_id(stage, "%s/mine", id),
                        in_language(stage, "Jouw antwoord", "Your answer"),
                        text_of(stage, field->options[given].text));
    node_at(stage, mine)->tone = is_right ? TONE_GOOD : TONE_BAD;
    if (decision->chain && chain_is_false(decision, cells, number, given)) {
        add_status(stage, panel, node_id(stage, "%s/false", id), TONE_BAD,
                   in_language(stage,
                               "Dit is niet waar: op de lijst stond niet elke plaats. Kijk bij de "
                               "plaatsen waar het nog ligt. Zo levert dit antwoord niets op.",
                               "This is not true: not every place was on the list. See at the "
                               "places where it still lies. So this answer earns nothing."));
    }
    build_explanation(stage, panel, id, field->options[given].why, field->options[given].source);
    if (!is_right) {
        add_pair(stage, panel, node_id(stage, "%s/best", id), in_language(stage, "Beter", "Better"),
                 text_of(stage, field->options[best].text));
        build_explanation(stage, panel, node_id(stage, "%s/better", id), field->options[best].why,
                          field->options[best].source);
    }
}


static void add_declaration(Stage *stage, int parent, int at) {
    const Decision *decision = &session_run(stage->session)->scenario->decisions[at];
    if (decision->chain && chain_state(outcome_cells(stage, at)) != LIST_DELETED) {
        return;  // withdrawn: nothing was destroyed, so nothing was declared
    }
    if (decision->field_count > 0) {
        add_heading(stage, parent, node_id(stage, "outcome/%d/declaration", at), 2,
                    in_language(stage, "De verklaring van vernietiging",
                                "The declaration of destruction"));
    }
    for (int f = 0; f < decision->field_count; f++) {
        add_field(stage, parent, at, f);
    }
}


// A record that others share is not destroyed but unlinked, and that is right.
static const char *chain_destiny(Stage *stage, const Desk *desk, int record) {
    const Record *about = &desk->run->scenario->records[desk->decision->records[record]];
    Ground truth = chain_truth(desk->decision, desk->cells, record);
    return truth == GROUND_NONE && about->about.shared_count > 0
               ? in_language(stage, "op de lijst; gedeeld stuk, dus losgekoppeld",
                             "on the list; a shared record, so unlinked")
               : destiny(stage, (int)truth);
}


static void outcome_of_chain(Stage *stage, int parent, int at) {
    const Run *run = session_run(stage->session);
    Desk desk = {run, &run->scenario->decisions[at], outcome_cells(stage, at), run_moment(run)};
    int table = add_outcome_table(stage, parent, at, in_language(stage, "Stuk", "Record"));
    for (int i = 0; i < desk.decision->record_count; i++) {
        add_row(stage, table,
                &(Row){node_id(stage, "outcome/%d/%d", at, i),
                       record_name(stage, desk.decision->records[i]),
                       chain_item_text(stage, &desk, i),
                       chain_destiny(stage, &desk, i),
                       tone_of_answer(
                           chain_is_right(run->scenario, desk.decision, desk.cells, i))});
    }
    build_chain_outcome(stage, parent, at);
}


static void outcome_of_destroy(Stage *stage, int parent, int at) {
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[at];
    const int *cells = outcome_cells(stage, at);
    int table = add_outcome_table(stage, parent, at, in_language(stage, "Stuk", "Record"));
    for (int i = 0; i < decision->record_count; i++) {
        int status = destroy_status(cells, i);
        int given = status == DESTROY_LISTED ? GROUND_NONE : status - DESTROY_EXCEPT;
        int truth = (int)destroy_truth(decision, cells, i);
        add_row(stage, table,
                &(Row){node_id(stage, "outcome/%d/%d", at, i),
                       record_name(stage, decision->records[i]), destiny(stage, given),
                       destiny(stage, truth), tone_of_answer(given == truth)});
    }
}


static void outcome_of_order(Stage *stage, int parent, int at) {
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[at];
    const int *cells = outcome_cells(stage, at);
    int table = add_outcome_table(stage, parent, at, in_language(stage, "Plaats", "Place"));
    for (int place = 0; place < decision->option_count; place++) {
        int given = order_at(decision, cells, place);
        add_row(stage, table,
                &(Row){node_id(stage, "outcome/%d/%d", at, place),
                       format_text(stage, "%d", place + 1),
                       text_of(stage, decision->options[given].text),
                       text_of(stage, decision->options[place].text),
                       tone_of_answer(given == place)});
    }
    for (int i = 0; i < decision->option_count; i++) {
        const Option *item = &decision->options[i];
        if (!text_is_empty(item->why)) {
            const char *id = node_id(stage, "outcome/%d/step/%s", at, item->id);
            int group = add_node(stage, parent, ROLE_GROUP, id, text_of(stage, item->text));
            add_heading(stage, group, node_id(stage, "%s/title", id), 3,
                        text_of(stage, item->text));
            build_explanation(stage, group, id, item->why, item->source);
        }
    }
}


static void add_hinted(Stage *stage, int parent, int at) {
    const char *text = hints_text(stage, at);
    if (text) {
        int node = add_text(stage, parent, node_id(stage, "outcome/%d/hints", at), text);
        node_at(stage, node)->tone = TONE_QUIET;
    }
}


void build_outcome(Stage *stage, int parent, int at) {
    add_heading(stage, parent, node_id(stage, "outcome/%d", at), 2,
                text_of(stage, case_scenario(stage->opened)->decisions[at].ask));
    build_outcome_body(stage, parent, at);
}


void build_outcome_body(Stage *stage, int parent, int at) {
    const Decision *decision = &case_scenario(stage->opened)->decisions[at];
    add_points(stage, parent, at);
    add_first(stage, parent, at);
    add_hinted(stage, parent, at);
    switch (decision->type) {
    case DECISION_CHOOSE:
        outcome_choose(stage, parent, at);
        break;
    case DECISION_CLASSIFY:
        outcome_of_classify(stage, parent, at);
        break;
    case DECISION_APPRAISE:
        outcome_of_appraise(stage, parent, at);
        break;
    case DECISION_DESTROY:
        if (decision->chain) {
            outcome_of_chain(stage, parent, at);
        } else {
            outcome_of_destroy(stage, parent, at);
        }
        add_reasons(stage, parent, at);
        add_declaration(stage, parent, at);
        break;
    case DECISION_ORDER:
        outcome_of_order(stage, parent, at);
        break;
    case DECISION_MARK:
        outcome_mark(stage, parent, at);
        break;
    case DECISION_ASK:
        outcome_ask(stage, parent, at);
        break;
    case DECISION_FIND:
        build_outcome_of_find(stage, parent, at);
        break;
    case DECISION_REFLECT:
    case DECISION_TYPE_COUNT:
        break;
    }
    build_explanation(stage, parent, node_id(stage, "outcome/%d/whole", at), decision->why,
                      decision->source);
}


void build_feedback(Stage *stage, int at) {
    DecisionType type = case_scenario(stage->opened)->decisions[at].type;
    if (type == DECISION_CHOOSE || type == DECISION_ASK) {
        build_place(stage);
    } else {
        stage->view.screen = SCREEN_WORK;
    }
    build_banner(stage);
    build_outcome(stage, add_main(stage), at);
    add_primary(stage, add_actions(stage), "continue", in_language(stage, "Verder", "Continue"),
                ACT_CONTINUE, 0, 0);
}

// destroy as a desk: the list with a decision per record, the reviewer's words, the start, and the
// declaration.

#include "archive/appraisal.h"
#include "core/decision.h"
#include "view/build_chain.h"


static const char *status_text(Stage *stage, int status) {
    if (status < 0) {
        return in_language(stage, "nog niet besloten", "not decided yet");
    }
    if (status == DESTROY_LISTED) {
        return in_language(stage, "op de lijst", "on the list");
    }
    return format_text(stage, "%s: %s", in_language(stage, "niet", "off"),
                       text_of(stage, ground_label((Ground)(status - DESTROY_EXCEPT))));
}


// What the learner wrote down earlier about this record, if they appraised it.
const char *chain_own_appraisal(Stage *stage, int record) {
    const Run *run = session_run(stage->session);
    for (int d = 0; d < run->scenario->decision_count; d++) {
        const Decision *decision = &run->scenario->decisions[d];
        for (int i = 0; decision->type == DECISION_APPRAISE && run_is_done(run, d) &&
                        i < decision->record_count;
             i++) {
            const int *fields = run_answer(run, d) + i * APPRAISE_FIELDS;
            if (decision->records[i] != record) {
                continue;
            }
            const Schedule *schedule = scenario_schedule(run->scenario, record);
            const char *number = schedule->categories[fields[APPRAISE_CATEGORY]].number;
            if (fields[APPRAISE_VERDICT] == APPRAISAL_KEEP) {
                return format_text(stage, "%s, B", number);
            }
            Date from =
                schedule_destroy_from(schedule, trigger_unpack(fields[APPRAISE_TRIGGER]),
                                      term_unpack(fields[APPRAISE_TERM]));
            return format_text(stage, in_language(stage, "%s, V vanaf %s", "%s, V from %s"), number,
                               date_text(stage, from));
        }
    }
    return in_language(stage, "niet gewaardeerd", "not appraised");
}


static Tone status_tone(const Decision *decision, const int *cells, int i) {
    if (destroy_is_objection_open(decision, cells, i)) {
        return TONE_WARN;
    }
    return destroy_status(cells, i) == DESTROY_LISTED ? TONE_INFO : TONE_PLAIN;
}


static void add_table(Stage *stage, int parent, const Decision *decision, const int *cells,
                      bool is_pressable) {
    const Scenario *scenario = case_scenario(stage->opened);
    int table = add_node(stage, parent, ROLE_TABLE, "list", text_of(stage, decision->name));
    int head = add_node(stage, table, ROLE_TABLE_ROW, "list/head",
                        in_language(stage, "Kolommen", "Columns"));
    node_at(stage, head)->flags |= NODE_HEADER;
    add_cell(stage, head, "list/head/1", in_language(stage, "Stuk", "Record"), 4);
    add_cell(stage, head, "list/head/2", in_language(stage, "Jouw waardering", "Your appraisal"),
             3);
    add_cell(stage, head, "list/head/3", in_language(stage, "Besluit", "Decision"), 3);
    for (int i = 0; i < decision->record_count; i++) {
        const char *id = scenario->records[decision->records[i]].id;
        int row = add_node(stage, table, ROLE_TABLE_ROW, node_id(stage, "row/%s", id),
                           record_name(stage, decision->records[i]));
        if (is_pressable) {
            node_act(stage, row, ACT_SUBJECT, i, 0);
            node_at(stage, row)->flags |= stage->subject == i ? NODE_SELECTED : 0;
        }
        add_cell(stage, row, node_id(stage, "row/%s/1", id),
                 record_name(stage, decision->records[i]), 4);
        add_cell(stage, row, node_id(stage, "row/%s/2", id),
                 chain_own_appraisal(stage, decision->records[i]), 3);
        int cell = add_cell(stage, row, node_id(stage, "row/%s/3", id),
                            destroy_is_objection_open(decision, cells, i)
                                ? in_language(stage, "op de lijst; opmerking van de beoordelaar",
                                              "on the list; the reviewer has a remark")
                                : status_text(stage, destroy_status(cells, i)),
                            3);
        node_at(stage, cell)->tone = status_tone(decision, cells, i);
    }
}


// Where this record goes: on the list, or off it with a ground.
static void add_choices(Stage *stage, int parent, int part, int status, bool is_review) {
    int group = add_node(stage, parent, ROLE_GROUP, "choices",
                         in_language(stage, "Besluit over dit stuk", "Decision on this record"));
    add_option(stage, group, "choice/listed",
               is_review ? in_language(stage, "Laten staan: het mag vernietigd worden",
                                       "Leave it on: it may be destroyed")
                         : in_language(stage, "Op de lijst: vernietigen", "On the list: destroy"),
               !is_review && status == DESTROY_LISTED, ACT_ANSWER, part, DESTROY_LISTED);
    add_text(stage, group, "choices/off",
             in_language(stage,
                         "Of van de lijst, met een grond:", "Or off the list, with a ground:"));
    for (int g = GROUND_NONE + 1; g < GROUND_COUNT; g++) {
        int option = add_option(stage, group, node_id(stage, "choice/%s", ground_code((Ground)g)),
                                text_of(stage, ground_label((Ground)g)),
                                status == DESTROY_EXCEPT + g, ACT_ANSWER, part, DESTROY_EXCEPT + g);
        node_at(stage, option)->flags |= NODE_COMPACT;
    }
}


static void add_reviewer(Stage *stage, int parent, const char *id, const Decision *decision,
                         const char *words) {
    const Person *person = &case_scenario(stage->opened)->persons[decision->reviewer];
    int node = add_node(stage, parent, ROLE_SPEECH, id, text_of(stage, person->name));
    node_at(stage, node)->value = words;
    node_at(stage, node)->description = text_of(stage, person->role);
    node_at(stage, node)->picture = case_picture(stage->opened, "faces", person->face);
}


static void add_subject(Stage *stage, const Decision *decision, const int *cells) {
    int record = decision->records[stage->subject];
    bool is_review = destroy_phase(cells) == DESTROY_REVIEW;
    int aside = add_aside(stage, record_name(stage, record));
    add_heading(stage, aside, "aside/title", 2, record_name(stage, record));
    if (is_review && destroy_has_objection(decision, cells, stage->subject)) {
        add_reviewer(stage, aside, "objection", decision,
                     text_of(stage, decision->objections[stage->subject]));
    }
    if (!is_review || destroy_has_objection(decision, cells, stage->subject)) {
        add_choices(stage, aside, stage->subject, destroy_status(cells, stage->subject), is_review);
    } else {
        add_text(stage, aside, "no-objection",
                 in_language(stage, "De beoordelaar heeft hierover geen opmerking.",
                             "The reviewer has no remark on this."));
    }
    build_record_page(stage, aside, record);
    build_record_button(stage, aside, record);
}


static bool is_empty(const Decision *decision, const int *cells) {
    for (int i = 0; i < decision->record_count; i++) {
        if (destroy_status(cells, i) == DESTROY_LISTED) {
            return false;
        }
    }
    return true;
}


static int count_open(const Decision *decision, const int *cells) {
    int open = 0;
    for (int i = 0; i < decision->record_count; i++) {
        open += destroy_phase(cells) == DESTROY_COMPOSE
                    ? destroy_status(cells, i) < 0
                    : destroy_is_objection_open(decision, cells, i);
    }
    return open;
}


static void build_list(Stage *stage, int main, const Decision *decision, const int *cells) {
    bool is_review = destroy_phase(cells) == DESTROY_REVIEW;
    int open = count_open(decision, cells);
    add_text(
        stage, main, "stage",
        is_review
            ? in_language(
                  stage,
                  "Stap 2 van 4. De beoordelaar heeft opmerkingen. Kies bij elke opmerking wat "
                  "je doet.",
                  "Step 2 of 4. The reviewer has remarks. Decide what to do about each.")
            : in_language(
                  stage,
                  "Stap 1 van 4. Kies een stuk en besluit: op de lijst, of eraf met een grond.",
                  "Step 1 of 4. Choose a record and decide: on the list, or off it with a "
                  "ground."));
    add_message(stage, main);
    add_table(stage, main, decision, cells, true);
    add_subject(stage, decision, cells);
    int ready =
        add_primary(stage, add_actions(stage), "submit",
                    is_review
                        ? in_language(stage, "Terug naar de beoordelaar", "Back to the reviewer")
                        : in_language(stage, "Aanbieden ter beoordeling", "Offer for review"),
                    ACT_SUBMIT, 0, 0);
    if (open > 0) {
        node_disable(stage, ready,
                     is_review
                         ? format_text(stage,
                                       in_language(stage, "Nog %d opmerkingen te verwerken.",
                                                   "%d remarks still to deal with."),
                                       open)
                         : format_text(stage,
                                       in_language(stage, "Over nog %d stukken is niet besloten.",
                                                   "%d records have no decision yet."),
                                       open));
        stage->view.focus = NODE_NONE;
    } else if (is_empty(decision, cells)) {
        node_disable(stage, ready,
                     in_language(stage, "De lijst is leeg. Zet er ten minste een stuk op.",
                                 "The list is empty. Put at least one record on it."));
        stage->view.focus = NODE_NONE;
    }
}


int build_name_field(Stage *stage, int parent, const Decision *decision) {
    int field = add_node(stage, parent, ROLE_FIELD, "name",
                         in_language(stage, "Typ de naam van de lijst om te beginnen",
                                     "Type the name of the list to begin"));
    node_at(stage, field)->value = arena_copy_text(stage->view.arena, stage->typed);
    node_at(stage, field)->description =
        format_text(stage, in_language(stage, "De naam is: %s", "The name is: %s"),
                    text_of(stage, decision->name));
    node_typed(stage, field, ACT_TYPED);
    return field;
}


static void build_start(Stage *stage, int main, const Decision *decision, const int *cells) {
    add_text(stage, main, "stage",
             in_language(
                 stage,
                 "Stap 3 van 4. De lijst is akkoord. Vernietigen kan niet ongedaan gemaakt worden.",
                 "Step 3 of 4. The list is agreed. Destruction cannot be undone."));
    if (!text_is_empty(decision->agrees)) {
        add_reviewer(stage, main, "agrees", decision, text_of(stage, decision->agrees));
    }
    add_message(stage, main);
    add_table(stage, main, decision, cells, false);
    int field = build_name_field(stage, main, decision);
    stage->view.focus = field;
    int start = add_button(stage, add_actions(stage), "start",
                           in_language(stage, "Vernietigen", "Destroy"), ACT_START, 0, 0);
    node_at(stage, start)->flags |= NODE_PRIMARY;
    node_at(stage, start)->tone = TONE_BAD;
}


static void build_declaration(Stage *stage, int main, const Decision *decision, const int *cells) {
    int open = 0;
    add_text(
        stage, main, "stage",
        in_language(
            stage,
            "Stap 4 van 4. De stukken zijn vernietigd. Vul de verklaring van vernietiging in.",
            "Step 4 of 4. The records have been destroyed. Fill in the declaration of "
            "destruction."));
    add_message(stage, main);
    for (int f = 0; f < decision->field_count; f++) {
        const Field *field = &decision->fields[f];
        int chosen = destroy_field(decision, cells, f);
        int panel = add_node(stage, main, ROLE_PANEL, node_id(stage, "field/%s", field->id),
                             text_of(stage, field->ask));
        add_heading(stage, panel, node_id(stage, "field/%s/title", field->id), 3,
                    text_of(stage, field->ask));
        for (int i = 0; i < field->option_count; i++) {
            int option = add_option(stage, panel,
                                    node_id(stage, "field/%s/%s", field->id, field->options[i].id),
                                    text_of(stage, field->options[i].text), chosen == i, ACT_ANSWER,
                                    decision->record_count + f, i);
            if (chosen < 0 && stage->view.focus == NODE_NONE) {
                stage->view.focus = option;
            }
        }
        open += chosen < 0;
    }
    int sign = add_primary(stage, add_actions(stage), "submit",
                           in_language(stage, "Verklaring vaststellen", "Adopt the declaration"),
                           ACT_SUBMIT, 0, 0);
    if (open > 0) {
        node_disable(stage, sign,
                     format_text(stage,
                                 in_language(stage, "Nog %d velden zijn leeg.",
                                             "%d fields are still empty."),
                                 open));
    }
}


void build_destroy(Stage *stage, int at) {
    const Run *run = session_run(stage->session);
    const Decision *decision = &run->scenario->decisions[at];
    const int *cells = run_answer(run, at);
    if (decision->chain) {
        build_chain(stage, at);
        return;
    }
    stage->view.screen = SCREEN_WORK;
    build_banner(stage);
    int main = add_main(stage);
    add_heading(stage, main, "ask", 1, text_of(stage, decision->ask));
    add_hints(stage, main, decision);
    switch (destroy_phase(cells)) {
    case DESTROY_COMPOSE:
    case DESTROY_REVIEW:
        build_list(stage, main, decision, cells);
        break;
    case DESTROY_READY:
        build_start(stage, main, decision, cells);
        break;
    case DESTROY_DECLARE:
    case DESTROY_DONE:
        build_declaration(stage, main, decision, cells);
        break;
    }
}

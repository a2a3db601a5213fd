// destroy: a destruction list from choosing to declaration.
//
// With `chain` set the whole chain holds (core/chain.h); this file is the short form: one reviewer,
// no archivist, no waiting period.
//
// Cells: [0] the phase; then per record its status; then per record whether an objection was dealt
// with; then per field of the declaration the option; then per record what was true on the day it
// was carried out. The rules follow the Dutch chain: choose or
// except with a ground, review by another person, start only by typing the name of the list,
// declaration afterwards (Archiefbesluit 1995 art. 8).

#include "core/decision.h"

#include <stdio.h>
#include <string.h>

#include "archive/appraisal.h"
#include "base/utf8.h"
#include "core/chain_cells.h"
#include "core/destroy_words.h"

enum {
    UNIT_RECORD = 2,  // listed or left off rightly
    UNIT_GROUND = 1,  // and with the right ground
    UNIT_HARM = 2,    // taken off again for each record destroyed that had to stay
    UNIT_FIELD = 3    // most points of an option of the declaration
};


static int status_cell(int record) {
    return 1 + record;
}


static int objection_cell(const Decision *decision, int record) {
    return 1 + decision->record_count + record;
}


static int field_cell(const Decision *decision, int field) {
    return 1 + 2 * decision->record_count + field;
}


static int truth_cell(const Decision *decision, int record) {
    return field_cell(decision, decision->field_count) + record;
}


static int cell_count(const Decision *decision) {
    return decision->chain ? chain_cell_count(decision)
                           : truth_cell(decision, decision->record_count);
}


DestroyPhase destroy_phase(const int *cells) {
    return cells[0] < 0 ? DESTROY_COMPOSE : (DestroyPhase)cells[0];
}


int destroy_status(const int *cells, int record) {
    return cells[status_cell(record)];
}


int destroy_field(const Decision *decision, const int *cells, int field) {
    return cells[field_cell(decision, field)];
}


bool destroy_is_carried_out(const int *cells) {
    return destroy_phase(cells) >= DESTROY_DECLARE;
}


Ground destroy_truth(const Decision *decision, const int *cells, int record) {
    return decision->chain ? chain_truth(decision, cells, record)
                           : (Ground)cells[truth_cell(decision, record)];
}


bool destroy_is_listed(const Decision *decision, const int *cells, int record) {
    return decision->chain ? chain_status(decision, cells, record) == CHAIN_LISTED
                           : destroy_status(cells, record) == DESTROY_LISTED;
}


bool destroy_is_destroyed(const Decision *decision, const int *cells, int record) {
    return decision->chain
               ? chain_item(decision, cells, record) == ITEM_DESTROYED
               : destroy_is_carried_out(cells) && destroy_status(cells, record) == DESTROY_LISTED;
}


// An objection exists from the moment of the review, also
// after the record was taken off the list because of it.
bool destroy_has_objection(const Decision *decision, const int *cells, int record) {
    return cells[objection_cell(decision, record)] >= 0;
}


bool destroy_is_objection_open(const Decision *decision, const int *cells, int record) {
    return destroy_phase(cells) == DESTROY_REVIEW && cells[objection_cell(decision, record)] == 0;
}


static bool all_have_status(const Decision *decision, const int *cells, Error *error) {
    int open = 0;
    int listed = 0;
    for (int i = 0; i < decision->record_count; i++) {
        open += destroy_status(cells, i) < 0;
        listed += destroy_status(cells, i) == DESTROY_LISTED;
    }
    if (open > 0) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "over nog %d stukken is niet besloten: op de lijst, of eraf met een grond",
                         open);
    }
    if (listed == 0) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "de lijst is leeg; zet er ten minste een stuk op");
    }
    return true;
}


// The reviewer reads the list: every listed record they have words about becomes an open objection.
static void review(const Decision *decision, int *cells) {
    int objections = 0;
    for (int i = 0; i < decision->record_count; i++) {
        bool objects =
            destroy_status(cells, i) == DESTROY_LISTED && !text_is_empty(decision->objections[i]);
        cells[objection_cell(decision, i)] = objects ? 0 : -1;
        objections += objects;
    }
    cells[0] = objections > 0 ? DESTROY_REVIEW : DESTROY_READY;
}


static bool end_review(const Decision *decision, int *cells, Error *error) {
    int open = 0;
    int listed = 0;
    for (int i = 0; i < decision->record_count; i++) {
        open += destroy_is_objection_open(decision, cells, i);
        listed += destroy_status(cells, i) == DESTROY_LISTED;
    }
    if (open > 0) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "nog %d opmerkingen van de beoordelaar zijn niet verwerkt", open);
    }
    if (listed == 0) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "zo blijft er niets op de lijst staan; laat ten minste een stuk staan");
    }
    cells[0] = DESTROY_READY;
    return true;
}


// The typed name must be the name of the list; spaces
// around it and the case of letters do not matter.
static bool is_same_name(const char *typed, const char *name) {
    size_t length = strlen(name);
    while (*typed == ' ') {
        typed++;
    }
    size_t end = strlen(typed);
    while (end > 0 && typed[end - 1] == ' ') {
        end--;
    }
    return end == length && utf8_contains(typed, name);
}


bool destroy_is_name(const Decision *decision, const char *typed) {
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        if (is_same_name(typed, text_in(decision->name, (Language)i))) {
            return true;
        }
    }
    return false;
}


static bool start(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                  Error *error) {
    if (!event->text || !destroy_is_name(decision, event->text)) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "de getypte naam is niet de naam van de lijst; vernietigen begint pas na "
                         "de juiste naam");
    }
    for (int i = 0; i < decision->record_count; i++) {
        cells[truth_cell(decision, i)] = (int)moment_ground(moment, decision->records[i]);
    }
    cells[0] = decision->field_count > 0 ? DESTROY_DECLARE : DESTROY_DONE;
    return true;
}


static bool declare(const Decision *decision, int *cells, Error *error) {
    for (int i = 0; i < decision->field_count; i++) {
        if (destroy_field(decision, cells, i) < 0) {
            return error_set(error, ERROR_REFUSED, decision->id,
                             "de verklaring is nog niet volledig ingevuld");
        }
    }
    cells[0] = DESTROY_DONE;
    return true;
}


static bool submit(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                   Error *error) {
    switch (destroy_phase(cells)) {
    case DESTROY_COMPOSE:
        if (!all_have_status(decision, cells, error)) {
            return false;
        }
        review(decision, cells);
        return true;
    case DESTROY_REVIEW:
        return end_review(decision, cells, error);
    case DESTROY_READY:
        return start(moment, decision, cells, event, error);
    case DESTROY_DECLARE:
    case DESTROY_DONE:
        break;
    }
    return declare(decision, cells, error);
}


static bool is_status(int value) {
    return value == -1 || value == DESTROY_LISTED ||
           (value > DESTROY_EXCEPT && value < DESTROY_EXCEPT + GROUND_COUNT);
}


static bool answer_record(const Decision *decision, int *cells, const Event *event, Error *error) {
    DestroyPhase phase = destroy_phase(cells);
    if (phase == DESTROY_COMPOSE && is_status(event->value)) {
        cells[status_cell(event->part)] = event->value;
        return true;
    }
    if (phase == DESTROY_REVIEW && destroy_has_objection(decision, cells, event->part) &&
        event->value != -1 && is_status(event->value)) {
        cells[status_cell(event->part)] = event->value;
        cells[objection_cell(decision, event->part)] = DESTROY_UPHOLD;
        return true;
    }
    return error_set(error, ERROR_REFUSED, decision->id,
                     "dit stuk kan nu niet meer van plaats veranderen");
}


static bool accept(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                   Outcome *outcome, Error *error) {
    if (decision->chain) {
        return chain_accept(moment, decision, cells, event, outcome, error);
    }
    if (event->kind == EVENT_SUBMIT) {
        bool ok = submit(moment, decision, cells, event, error);
        outcome->is_made = ok && cells[0] == DESTROY_DONE;
        return ok;
    }
    if (event->part >= 0 && event->part < decision->record_count) {
        return answer_record(decision, cells, event, error);
    }
    int field = event->part - decision->record_count;
    if (destroy_phase(cells) != DESTROY_DECLARE || field < 0 || field >= decision->field_count ||
        event->value < 0 || event->value >= decision->fields[field].option_count) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "dit veld kan nu niet worden ingevuld");
    }
    cells[field_cell(decision, field)] = event->value;
    return true;
}


static void score_list(const Decision *decision, const int *cells, Score *score) {
    int got = 0;
    int whole = 0;
    for (int i = 0; i < decision->record_count; i++) {
        int status = destroy_status(cells, i);
        Ground truth = destroy_truth(decision, cells, i);
        bool may_go = truth == GROUND_NONE;
        whole += UNIT_RECORD + (may_go ? 0 : UNIT_GROUND);
        if (status == DESTROY_LISTED && !may_go) {
            score->wrongly_destroyed++;
            got -= UNIT_HARM;
        } else if (status != DESTROY_LISTED && may_go) {
            score->wrongly_kept++;
        } else {
            got += UNIT_RECORD;
            got += !may_go && status == DESTROY_EXCEPT + (int)truth ? UNIT_GROUND : 0;
        }
    }
    score_add_earns(score, &decision->maximum, got, whole, "destroy");
}


static void score(const Scenario *scenario, const Decision *decision, const int *cells,
                  Score *score) {
    int got = 0;
    if (decision->chain) {
        chain_score(scenario, decision, cells, score);
        return;
    }
    score_list(decision, cells, score);
    for (int i = 0; i < decision->field_count; i++) {
        got += decision->fields[i].options[destroy_field(decision, cells, i)].points;
    }
    score_add_earns(score, &decision->declaration, got, UNIT_FIELD * decision->field_count,
                    "declaration");
}


static int extreme_option(const Field *field, bool highest) {
    int found = 0;
    for (int i = 1; i < field->option_count; i++) {
        int difference = field->options[i].points - field->options[found].points;
        if (highest ? difference > 0 : difference < 0) {
            found = i;
        }
    }
    return found;
}


// Where a policy puts a record. The worst player lists what must stay and keeps what may go.
static int proposed_status(int key, Policy policy, Rng *rng) {
    bool may_go = key == GROUND_NONE;
    switch (policy) {
    case POLICY_BEST:
        return may_go ? DESTROY_LISTED : DESTROY_EXCEPT + key;
    case POLICY_WORST:
        return may_go ? DESTROY_EXCEPT + GROUND_UNKNOWN : DESTROY_LISTED;
    case POLICY_RANDOM:
    case POLICY_COUNT:
        break;
    }
    return rng_below(rng, 2) ? DESTROY_LISTED
                             : DESTROY_EXCEPT + 1 + (int)rng_below(rng, GROUND_COUNT - 1);
}


static bool propose_record(const Moment *moment, const Decision *decision, const int *cells,
                           Policy policy, Rng *rng, Event *event) {
    DestroyPhase phase = destroy_phase(cells);
    int listed = 0;
    int last = -1;
    for (int i = 0; i < decision->record_count; i++) {
        bool is_open = phase == DESTROY_COMPOSE ? destroy_status(cells, i) < 0
                                                : destroy_is_objection_open(decision, cells, i);
        if (is_open && event->kind == EVENT_SUBMIT) {
            event->kind = EVENT_ANSWER;
            event->part = i;
            event->value =
                proposed_status((int)moment_ground(moment, decision->records[i]), policy, rng);
        }
        last = is_open ? i : last;
        listed += destroy_status(cells, i) == DESTROY_LISTED;
    }
    // A list needs one record: the last open one goes on it when it would be empty otherwise. In
    // the review the record itself is still counted, so there one listed record is the last one.
    if (event->kind == EVENT_ANSWER && event->part == last &&
        listed == (phase == DESTROY_REVIEW ? 1 : 0)) {
        event->value = DESTROY_LISTED;
    }
    return event->kind == EVENT_ANSWER;
}


static Event propose(const Moment *moment, const Decision *decision, const int *cells,
                     Policy policy, Rng *rng) {
    const Scenario *scenario = moment->scenario;
    Event event = {.kind = EVENT_SUBMIT, .decision = (int)(decision - scenario->decisions)};
    DestroyPhase phase = destroy_phase(cells);
    if (decision->chain) {
        return chain_propose(moment, decision, cells, policy, rng);
    }
    if (phase == DESTROY_COMPOSE || phase == DESTROY_REVIEW) {
        propose_record(moment, decision, cells, policy, rng, &event);
        return event;
    }
    if (phase == DESTROY_READY) {
        event.text = text_in(decision->name, LANGUAGE_NL);
        return event;
    }
    for (int i = 0; i < decision->field_count; i++) {
        if (destroy_field(decision, cells, i) < 0) {
            const Field *field = &decision->fields[i];
            event.kind = EVENT_ANSWER;
            event.part = decision->record_count + i;
            event.value = policy == POLICY_RANDOM
                              ? (int)rng_below(rng, (uint32_t)field->option_count)
                              : extreme_option(field, policy == POLICY_BEST);
            break;
        }
    }
    return event;
}


// What is destroyed does not come back.
static bool is_final(const Decision *decision, const int *cells) {
    for (int i = 0; i < decision->record_count; i++) {
        if (destroy_is_destroyed(decision, cells, i)) {
            return true;
        }
    }
    return false;
}


const DecisionRules DECISION_DESTROY_RULES = {
    .name = "destroy",
    .is_scored = true,
    .cell_count = cell_count,
    .accept = accept,
    .is_final = is_final,
    .score = score,
    .propose = propose,
    .write = destroy_write_words,
    .read = destroy_read_words,
};

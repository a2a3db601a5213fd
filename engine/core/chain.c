// Chain: reading the cells of a list, and its labels.

#include "core/chain.h"

#include "archive/appraisal.h"
#include "core/chain_cells.h"

static const Duration TERMS[CHAIN_TERM_COUNT] = {{.years = 1},
                                                 {.years = 2},
                                                 {.years = 5},
                                                 {.years = 10}};

static const Text KEEP_LABELS[KEEP_REASON_COUNT] = {
    {{"De termijn is voorbij en er loopt geen verzoek of procedure",
      "The term is over and no request or procedure is running"}},
    {{"De opmerking noemt geen grond uit de lijst of de wet",
      "The remark names no ground in the schedule or the law"}},
    {{"Ik heb het nagevraagd: het belang is vervallen", "I asked: the interest has lapsed"}},
    {{"De vernietiging moet vandaag klaar zijn", "The destruction has to be done today"}},
};

static const Text ABORT_LABELS[ABORT_REASON_COUNT] = {
    {{"Er is een verzoek of procedure bijgekomen", "A request or procedure has come up"}},
    {{"Er staat een fout in de lijst", "There is a mistake in the list"}},
    {{"Een rol ligt bij de verkeerde persoon", "A role lies with the wrong person"}},
    {{"Een andere reden", "Another reason"}},
};

static const Text CLAIM_LABELS[CLAIM_COUNT] = {
    {{"Alle stukken van de lijst zijn vernietigd.", "All records on the list were destroyed."}},
    {{"Alleen wat weg is, is vernietigd. De andere stukken staan er apart bij, met de reden.",
      "Only what is gone was destroyed. The other records are named apart, with the reason."}},
    {{"Alleen wat weg is, is vernietigd. De andere stukken worden niet genoemd.",
      "Only what is gone was destroyed. The other records are not mentioned."}},
};

static const Text FAULT_LABELS[FAULT_COUNT] = {
    {{"Gestart terwijl een verzoek of procedure een stuk van de lijst tegenhield",
      "Started while a request or procedure held back a record on the list"}},
    {{"Wachttermijn laten aflopen terwijl er een verzoek of procedure was bijgekomen",
      "Let the waiting period run out although a request or procedure had come up"}},
    {{"Een terechte opmerking naast je neergelegd", "Set aside a remark that was right"}},
    {{"Laten staan met een reden die geen grond is", "Left on the list without a proper reason"}},
    {{"Een plaats vergeten: daar ligt het nog (schijnvernietiging)",
      "A place forgotten: it still lies there (sham destruction)"}},
    {{"Ook vernietigd op een plaats die er niet bij hoort",
      "Also destroyed in a place that is not part of it"}},
    {{"Als vernietigd verklaard wat er nog is", "Declared as destroyed what is still there"}},
};


// ---- Where things are ----


int chain_record_cell(int record, int which) {
    return HEAD_CELLS + CHAIN_HISTORY_MAX * LINE_CELLS + record * RECORD_CELLS + which;
}


// After the records the cells lie as the parts do.
int chain_part_cell(const Decision *decision, int part) {
    return part == chain_claim_part(decision)
               ? (int)AT_CLAIM
               : chain_record_cell(decision->record_count, 0) + part - decision->record_count;
}


int chain_cell_count(const Decision *decision) {
    return chain_record_cell(decision->record_count, 0) + chain_claim_part(decision) -
           decision->record_count;
}


int chain_place_part(const Decision *decision, int place) {
    return decision->record_count + place;
}


int chain_role_part(const Decision *decision, int review) {
    return chain_place_part(decision, decision->chain->place_count) + review;
}


int chain_field_part(const Decision *decision, int field) {
    return chain_role_part(decision, decision->chain->review_count) + field;
}


int chain_claim_part(const Decision *decision) {
    return chain_field_part(decision, decision->field_count);
}


int chain_number(const int *cells, int cell) {
    return cells[cell] < 0 ? 0 : cells[cell];
}


static Date date_at(const int *cells, int cell) {
    return trigger_unpack(cells[cell]);
}


// ---- The list ----


ListState chain_state(const int *cells) {
    return (ListState)chain_number(cells, AT_STATE);
}


ListProgress chain_progress(const int *cells) {
    return (ListProgress)chain_number(cells, AT_PROGRESS);
}


bool chain_is_turn_of_others(const int *cells) {
    ListState state = chain_state(cells);
    return state == LIST_READY_TO_REVIEW || state == LIST_READY_FOR_ARCHIVIST;
}


Date chain_started(const int *cells) {
    return date_at(cells, AT_STARTED);
}


Date chain_planned(const int *cells) {
    return date_at(cells, AT_PLANNED);
}


Date chain_run_date(const int *cells) {
    return date_at(cells, AT_RUN);
}


int chain_aborts(const int *cells) {
    return chain_number(cells, AT_ABORTS);
}


int chain_rejections(const int *cells) {
    return chain_number(cells, AT_REJECTIONS);
}


// Places count only once something was destroyed there.
static int place_faults(const Decision *decision, const int *cells, bool is_right) {
    int count = 0;
    for (int i = 0; i < decision->chain->place_count && chain_run_date(cells) != DATE_NONE; i++) {
        count += decision->chain->places[i].is_right == is_right &&
                 chain_has_place(decision, cells, i) != is_right;
    }
    return count;
}


// Fields in which the declaration says what is not so.
static int false_fields(const Decision *decision, const int *cells) {
    int count = 0;
    for (int i = 0; i < decision->field_count; i++) {
        int option = chain_field(decision, cells, i);
        count += option >= 0 && chain_is_false(decision, cells, i, option);
    }
    return count;
}


int chain_faults(const Decision *decision, const int *cells, ProcedureFault fault) {
    switch (fault) {
    case FAULT_PLACE_MISSED:
        return place_faults(decision, cells, true);
    case FAULT_PLACE_EXCESS:
        return place_faults(decision, cells, false);
    case FAULT_DECLARED:
        return (chain_claim(decision, cells) == CLAIM_ALL) + false_fields(decision, cells);
    default:
        return chain_number(cells, AT_FAULTS + (int)fault);
    }
}


// ---- A record ----


int chain_status(const Decision *decision, const int *cells, int record) {
    (void)decision;
    return cells[chain_record_cell(record, OF_STATUS)];
}


ItemState chain_item(const Decision *decision, const int *cells, int record) {
    int result = cells[chain_record_cell(record, OF_RESULT)];
    int status = chain_status(decision, cells, record);
    if (result >= 0) {
        return (ItemState)result;
    }
    if (status < 0) {
        return ITEM_OPEN;
    }
    if (status >= CHAIN_CATEGORY) {
        return ITEM_RECLASSIFIED;
    }
    if (status >= CHAIN_EXTEND) {
        return ITEM_EXTENDED;
    }
    if (status >= CHAIN_EXCEPT) {
        return ITEM_EXCEPTED;
    }
    return chain_progress(cells) == PROGRESS_QUEUED ? ITEM_QUEUED : ITEM_LISTED;
}


Ground chain_truth(const Decision *decision, const int *cells, int record) {
    (void)decision;
    return (Ground)chain_number(cells, chain_record_cell(record, OF_TRUTH));
}


bool chain_is_gone(const Decision *decision, const int *cells, int record) {
    ItemState item = chain_item(decision, cells, record);
    return item == ITEM_DESTROYED || item == ITEM_UNLINKED;
}


bool chain_is_listed(const Decision *decision, const int *cells, int record) {
    return chain_status(decision, cells, record) == CHAIN_LISTED &&
           !chain_is_gone(decision, cells, record);
}


bool chain_has_objection(const Decision *decision, const int *cells, int record) {
    (void)decision;
    return chain_number(cells, chain_record_cell(record, OF_MARKS)) != 0;
}


bool chain_is_objection_open(const Decision *decision, const int *cells, int record) {
    return chain_state(cells) == LIST_CHANGES_REQUESTED &&
           chain_has_objection(decision, cells, record) &&
           cells[chain_record_cell(record, OF_ANSWER)] < 0;
}


bool chain_objects(const Decision *decision, const int *cells, int record, int review) {
    (void)decision;
    return (chain_number(cells, chain_record_cell(record, OF_MARKS)) >> review & 1) != 0;
}


bool chain_is_repeated(const int *cells, int record, int review) {
    return chain_raised(cells, record, review) > 1;
}


int chain_raised(const int *cells, int record, int review) {
    return chain_number(cells, chain_record_cell(record, OF_RAISED)) >> (RAISED_BITS * review) &
           ((1 << RAISED_BITS) - 1);
}


// What is kept for good, as far as the system knows, has no term.
bool chain_may_extend(const Scenario *scenario, const Decision *decision, int record) {
    int proposed = decision->chain->proposed[record];
    const Schedule *schedule = scenario_schedule(scenario, decision->records[record]);
    return proposed < 0 || schedule->categories[proposed].appraisal != APPRAISAL_KEEP;
}


int chain_kept_for(const Decision *decision, const int *cells, int record) {
    (void)decision;
    int answer = cells[chain_record_cell(record, OF_ANSWER)];
    return answer >= CHAIN_KEEP && answer < CHAIN_EXTEND ? answer - CHAIN_KEEP : -1;
}


int chain_count_listed(const Decision *decision, const int *cells) {
    int listed = 0;
    for (int i = 0; i < decision->record_count; i++) {
        listed += chain_is_listed(decision, cells, i);
    }
    return listed;
}


// A decision on this record is still to be made.
bool chain_is_open(const Decision *decision, const int *cells, int record) {
    return chain_state(cells) == LIST_NEW ? chain_status(decision, cells, record) < 0
                                          : chain_is_objection_open(decision, cells, record);
}


int chain_count_open(const Decision *decision, const int *cells) {
    int open = 0;
    for (int i = 0; i < decision->record_count; i++) {
        open += chain_is_open(decision, cells, i);
    }
    return open;
}


// With a category of its own making the system counts from the end of the case when the date that
// starts the term is missing: the usual mistake.
Date chain_system_date(const Scenario *scenario, const Decision *decision, int record) {
    Record known = scenario->records[decision->records[record]];
    const Schedule *schedule = scenario_schedule(scenario, decision->records[record]);
    int proposed = decision->chain->proposed[record];
    if (known.nature != NATURE_RECORD) {
        return DATE_NONE;
    }
    if (decision->chain->proposed_from[record] != DATE_NONE) {
        return decision->chain->proposed_from[record];
    }
    known.category = proposed >= 0 ? proposed : known.category;
    AppraisalKey key = appraisal_key(schedule, &known);
    bool is_counted = proposed >= 0 && key.appraisal == APPRAISAL_DESTROY;
    return is_counted && key.trigger == DATE_NONE
               ? schedule_destroy_from(schedule, known.closed, key.retention)
               : key.destroy_from;
}


Date chain_end_of_waiting(const Moment *moment, const Decision *decision) {
    Date end = date_add(moment->today, decision->chain->waiting);
    return end == DATE_NONE ? moment->today : end;
}


Ground chain_ground(const Moment *moment, const Decision *decision, int record) {
    const Scenario *scenario = moment->scenario;
    int number = decision->records[record];
    Ground ground = moment_ground(moment, number);
    // Only the end of a term can be foreseen; a hold that is still to come cannot.
    return ground == GROUND_TERM
               ? destruction_ground(scenario_schedule(scenario, number), &scenario->records[number],
                                    chain_end_of_waiting(moment, decision))
               : ground;
}


// ---- Places and people ----


bool chain_has_place(const Decision *decision, const int *cells, int place) {
    return cells[chain_part_cell(decision, chain_place_part(decision, place))] > 0;
}


int chain_role(const Decision *decision, const int *cells, int review) {
    const Chain *chain = decision->chain;
    return chain->has_staff ? cells[chain_part_cell(decision, chain_role_part(decision, review))]
                            : (int)chain->reviews[review].role;
}


bool chain_may_have_role(const Decision *decision, int review, ListRole role) {
    ListRole own = decision->chain->reviews[review].role;
    return own == role || own == LIST_ROLE_COUNT;
}


int chain_person_of(const Decision *decision, const int *cells, ListRole role) {
    for (int i = 0; i < decision->chain->review_count; i++) {
        if (chain_role(decision, cells, i) == (int)role) {
            return decision->chain->reviews[i].person;
        }
    }
    return role == ROLE_OF_AUTHOR ? decision->chain->author : PERSON_NONE;
}


CastFault chain_cast_fault(const Decision *decision, const int *cells, bool is_final) {
    const Chain *chain = decision->chain;
    ListCast cast = {.author = chain->author,
                     .reviewer = chain_person_of(decision, cells, ROLE_OF_REVIEWER),
                     .archivist = chain_person_of(decision, cells, ROLE_OF_ARCHIVIST)};
    for (int i = 0; i < chain->review_count; i++) {
        if (chain_role(decision, cells, i) == ROLE_OF_COREVIEWER &&
            cast.coreviewer_count <= LIST_COREVIEWERS_MAX) {
            cast.coreviewers[cast.coreviewer_count++] = chain->reviews[i].person;
        }
    }
    return list_check_cast(&cast, chain->is_short || !is_final);
}


// ---- The declaration ----


int chain_field(const Decision *decision, const int *cells, int field) {
    return cells[chain_part_cell(decision, chain_field_part(decision, field))];
}


bool chain_is_false(const Decision *decision, const int *cells, int field, int option) {
    return decision->fields[field].options[option].needs_places &&
           place_faults(decision, cells, true) > 0;
}


int chain_field_points(const Decision *decision, const int *cells, int field, int option) {
    return chain_is_false(decision, cells, field, option)
               ? 0
               : decision->fields[field].options[option].points;
}


int chain_claim(const Decision *decision, const int *cells) {
    (void)decision;
    return cells[AT_CLAIM];
}


bool chain_needs_claim(const Decision *decision, const int *cells) {
    bool needs = false;
    for (int i = 0; i < decision->record_count; i++) {
        ItemState item = chain_item(decision, cells, i);
        needs = needs || item == ITEM_FAILED || item == ITEM_SKIPPED || item == ITEM_UNLINKED;
    }
    return needs && decision->field_count > 0;
}


// ---- The history ----


void chain_note(const Moment *moment, const Decision *decision, int *cells, ListAct act, int person,
                int detail) {
    (void)decision;
    int *line = cells + HEAD_CELLS + chain_number(cells, AT_LINES) % CHAIN_HISTORY_MAX * LINE_CELLS;
    line[0] = (int)act;
    line[1] = person;
    line[2] = trigger_pack(moment->today);
    line[3] = detail;
    cells[AT_LINES] = chain_number(cells, AT_LINES) + 1;
}


int chain_history_count(const int *cells) {
    int lines = chain_number(cells, AT_LINES);
    return lines < CHAIN_HISTORY_MAX ? lines : CHAIN_HISTORY_MAX;
}


ChainEntry chain_history(const Decision *decision, const int *cells, int line) {
    (void)decision;
    int lines = chain_number(cells, AT_LINES);
    int at = lines > CHAIN_HISTORY_MAX ? (lines + line) % CHAIN_HISTORY_MAX : line;
    const int *kept = cells + HEAD_CELLS + at * LINE_CELLS;
    return (ChainEntry){(ListAct)kept[0], kept[1], trigger_unpack(kept[2]), kept[3]};
}


// ---- Words ----


Duration chain_term(int index) {
    return TERMS[index];
}


Text keep_reason_label(KeepReason reason) {
    return KEEP_LABELS[reason];
}


Text abort_reason_label(AbortReason reason) {
    return ABORT_LABELS[reason];
}


Text claim_label(Claim claim) {
    return CLAIM_LABELS[claim];
}


Text fault_label(ProcedureFault fault) {
    return FAULT_LABELS[fault];
}

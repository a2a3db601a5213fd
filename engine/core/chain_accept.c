// Chain: taking an event. Answers on records, places, people and the declaration here; the moves in
// chain_review.c and chain_run.c.

#include "archive/appraisal.h"
#include "core/chain_cells.h"


static bool refuse(const Decision *decision, const char *text, Error *error) {
    return error_set(error, ERROR_REFUSED, decision->id, "%s", text);
}


bool chain_turn(const Decision *decision, int *cells, ListAct act, ListRole role, Error *error) {
    ListTurn turn = {.is_short = decision->chain->is_short,
                     .rejected_by = (ListRole)chain_number(cells, AT_REJECTED_BY)};
    ListState to;
    if (!list_next(chain_state(cells), act, role, turn, &to)) {
        return refuse(decision, "dit kan niet zolang de lijst deze status heeft", error);
    }
    cells[AT_STATE] = (int)to;
    return true;
}


// ---- Records ----


static bool is_ground(int value) {
    return value > CHAIN_EXCEPT && value < CHAIN_EXCEPT + GROUND_COUNT;
}


// The answer to an objection: one of the three ways, or off the list.
static bool is_processing(const Scenario *scenario, const Decision *decision, int record,
                          int value) {
    const Schedule *schedule = scenario_schedule(scenario, decision->records[record]);
    return is_ground(value) || (value >= CHAIN_KEEP && value < CHAIN_KEEP + KEEP_REASON_COUNT) ||
           (value >= CHAIN_EXTEND && value < CHAIN_EXTEND + CHAIN_TERM_COUNT &&
            chain_may_extend(scenario, decision, record)) ||
           (value >= CHAIN_CATEGORY && value < CHAIN_CATEGORY + schedule->category_count);
}


static bool answer_record(const Moment *moment, const Decision *decision, int *cells, int record,
                          int value, Error *error) {
    int *status = &cells[chain_record_cell(record, OF_STATUS)];
    if (chain_is_gone(decision, cells, record)) {
        return refuse(decision, "dit stuk is al vernietigd", error);
    }
    if (chain_state(cells) == LIST_NEW &&
        (value == -1 || value == CHAIN_LISTED || is_ground(value))) {
        *status = value;
        return true;
    }
    if (chain_state(cells) == LIST_CHANGES_REQUESTED &&
        chain_has_objection(decision, cells, record) &&
        is_processing(moment->scenario, decision, record, value)) {
        bool stays = value >= CHAIN_KEEP && value < CHAIN_EXTEND;
        *status = stays ? (int)CHAIN_LISTED : value;
        cells[chain_record_cell(record, OF_ANSWER)] = value;
        return true;
    }
    return refuse(decision, "dit stuk kan nu niet meer van plaats veranderen", error);
}


// ---- Places and people ----


static bool answer_place(const Decision *decision, int *cells, int part, int value, Error *error) {
    if (chain_state(cells) != LIST_NEW || (value != 0 && value != 1)) {
        return refuse(decision, "de plaatsen kies je in een nieuwe lijst", error);
    }
    cells[chain_part_cell(decision, part)] = value;
    return true;
}


// The author gives the roles of the review in a new list, that of the archivist at the end of it.
static bool answer_role(const Decision *decision, int *cells, int review, int value, Error *error) {
    ListState state = chain_state(cells);
    bool is_first = state == LIST_NEW &&
                    (value == -1 || value == ROLE_OF_REVIEWER || value == ROLE_OF_COREVIEWER);
    bool is_last = state == LIST_INTERNALLY_REVIEWED && !decision->chain->is_short &&
                   (value == -1 || value == ROLE_OF_ARCHIVIST);
    int *role = &cells[chain_part_cell(decision, chain_role_part(decision, review))];
    if (!decision->chain->has_staff || (!is_first && !is_last) ||
        (is_last && *role >= 0 && *role != ROLE_OF_ARCHIVIST)) {
        return refuse(decision, "deze persoon kan deze rol nu niet krijgen", error);
    }
    if (value >= 0 && !chain_may_have_role(decision, review, (ListRole)value)) {
        return refuse(decision, "deze persoon heeft niet de bevoegdheid voor deze rol", error);
    }
    for (int i = 0; i < decision->chain->review_count && value >= 0; i++) {
        int *other = &cells[chain_part_cell(decision, chain_role_part(decision, i))];
        if (*other == value && value != ROLE_OF_COREVIEWER) {
            *other = -1;
        }
    }
    *role = value;
    return true;
}


// ---- The declaration ----


static bool answer_field(const Decision *decision, int *cells, int part, int value, Error *error) {
    bool is_claim = part == chain_claim_part(decision);
    bool is_known =
        is_claim ? value < CLAIM_COUNT && chain_needs_claim(decision, cells)
                 : value < decision->fields[part - chain_field_part(decision, 0)].option_count;
    if (chain_state(cells) != LIST_DELETED || value < 0 || !is_known) {
        return refuse(decision, "dit veld kan nu niet worden ingevuld", error);
    }
    cells[chain_part_cell(decision, part)] = value;
    return true;
}


static bool answer(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                   Error *error) {
    int part = event->part;
    if (part < 0 || part > chain_claim_part(decision)) {
        return refuse(decision, "dit veld bestaat niet", error);
    }
    if (part < decision->record_count) {
        return answer_record(moment, decision, cells, part, event->value, error);
    }
    if (part < chain_role_part(decision, 0)) {
        return answer_place(decision, cells, part, event->value, error);
    }
    if (part < chain_field_part(decision, 0)) {
        return answer_role(decision, cells, part - chain_role_part(decision, 0), event->value,
                           error);
    }
    return answer_field(decision, cells, part, event->value, error);
}


bool chain_accept(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                  Outcome *outcome, Error *error) {
    if (event->kind == EVENT_ANSWER) {
        return answer(moment, decision, cells, event, error);
    }
    switch ((ChainMove)event->part) {
    case MOVE_OFFER:
        return chain_offer(moment, decision, cells, error);
    case MOVE_WAIT:
        return chain_wait(moment, decision, cells, error);
    case MOVE_PROCESS:
        return chain_process(moment, decision, cells, error);
    case MOVE_FINALISE:
        return chain_finalise(moment, decision, cells, error);
    case MOVE_START:
        return chain_start(moment, decision, cells, event, outcome, error);
    case MOVE_RUN:
        return chain_run(moment, decision, cells, outcome, error);
    case MOVE_RETRY:
        return chain_retry(moment, decision, cells, error);
    case MOVE_CLOSE:
        return chain_close(moment, decision, cells, error);
    case MOVE_DECLARE:
        return chain_declare(decision, cells, outcome, error);
    case MOVE_ABORT:
        return chain_abort(moment, decision, cells, event->value, error);
    case MOVE_WITHDRAW:
        return chain_withdraw(moment, decision, cells, outcome, error);
    case MOVE_COUNT:
        break;
    }
    return refuse(decision, "dit kan niet met een lijst", error);
}

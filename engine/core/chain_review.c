// Chain: from a new list to an approved one. Reviewers act by their data: who overlooks something
// and who asks too much is in the case, so the learner has to check.

#include "archive/appraisal.h"
#include "core/chain_cells.h"

enum { RAISED_MAX = 2 };


static bool is_cast(const Decision *decision, const int *cells, bool is_final, Error *error) {
    CastFault fault = chain_cast_fault(decision, cells, is_final);
    if (fault == CAST_FINE) {
        return true;
    }
    Text label = cast_fault_label(fault);
    error_set(error, ERROR_REFUSED, decision->id, "%s", text_in(label, LANGUAGE_NL));
    return error_english(error, "%s", text_in(label, LANGUAGE_EN));
}


static bool has_places(const Decision *decision, const int *cells, Error *error) {
    bool has = decision->chain->place_count == 0;
    for (int i = 0; i < decision->chain->place_count; i++) {
        has = has || chain_has_place(decision, cells, i);
    }
    return has || error_set(error, ERROR_REFUSED, decision->id,
                            "kies ten minste een plaats waar de stukken worden vernietigd");
}


bool chain_offer(const Moment *moment, const Decision *decision, int *cells, Error *error) {
    int open = chain_count_open(decision, cells);
    if (chain_state(cells) == LIST_NEW && open > 0) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "over nog %d stukken is niet besloten: op de lijst, of eraf met een grond",
                         open);
    }
    if (chain_count_listed(decision, cells) == 0) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "de lijst is leeg; zet er ten minste een stuk op, of trek de lijst in");
    }
    if (!has_places(decision, cells, error) || !is_cast(decision, cells, false, error) ||
        !chain_turn(decision, cells, LIST_OFFER, ROLE_OF_AUTHOR, error)) {
        return false;
    }
    chain_note(moment, decision, cells, LIST_OFFER, decision->chain->author,
               chain_count_listed(decision, cells));
    return true;
}


// ---- The others ----


// Once in their own words or, when careful, because it may not go; once more when they insist.
static bool will_object(const Moment *moment, const Decision *decision, const int *cells,
                        int record, int number) {
    const Review *review = &decision->chain->reviews[number];
    int before = chain_raised(cells, record, number);
    bool has_reason = !text_is_empty(review->objections[record]) ||
                      (review->is_careful && chain_ground(moment, decision, record) != GROUND_NONE);
    return chain_is_listed(decision, cells, record) && has_reason &&
           before < (review->insists[record] ? RAISED_MAX : 1);
}


static int mark(const Moment *moment, const Decision *decision, int *cells, int number) {
    int marked = 0;
    for (int i = 0; i < decision->record_count; i++) {
        if (will_object(moment, decision, cells, i, number)) {
            int *marks = &cells[chain_record_cell(i, OF_MARKS)];
            int *counts = &cells[chain_record_cell(i, OF_RAISED)];
            *marks = (*marks < 0 ? 0 : *marks) | 1 << number;
            *counts = (*counts < 0 ? 0 : *counts) + (1 << (RAISED_BITS * number));
            cells[chain_record_cell(i, OF_ANSWER)] = -1;
            marked++;
        }
    }
    return marked;
}


static void forget_marks(const Decision *decision, int *cells) {
    for (int i = 0; i < decision->record_count; i++) {
        cells[chain_record_cell(i, OF_MARKS)] = -1;
    }
}


static int count_marked(const Decision *decision, const int *cells) {
    int marked = 0;
    for (int i = 0; i < decision->record_count; i++) {
        marked += chain_has_objection(decision, cells, i);
    }
    return marked;
}


// Everybody with this role reads the list and marks it.
static void let_mark(const Moment *moment, const Decision *decision, int *cells, ListRole role) {
    for (int i = 0; i < decision->chain->review_count; i++) {
        if (chain_role(decision, cells, i) == (int)role) {
            int marked = mark(moment, decision, cells, i);
            if (role == ROLE_OF_COREVIEWER) {
                chain_note(moment, decision, cells, LIST_ADVISE, decision->chain->reviews[i].person,
                           marked);
            }
        }
    }
}


bool chain_wait(const Moment *moment, const Decision *decision, int *cells, Error *error) {
    if (!chain_is_turn_of_others(cells)) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "de lijst ligt bij jou, niet bij een "
                         "beoordelaar of de archivaris");
    }
    ListRole role = list_holder(chain_state(cells));
    forget_marks(decision, cells);
    if (role == ROLE_OF_REVIEWER) {
        let_mark(moment, decision, cells, ROLE_OF_COREVIEWER);
    }
    let_mark(moment, decision, cells, role);
    int marked = count_marked(decision, cells);
    ListAct act = list_may_approve(marked) ? LIST_APPROVE : LIST_REJECT;
    if (!chain_turn(decision, cells, act, role, error)) {
        return false;
    }
    if (act == LIST_REJECT) {
        cells[AT_REJECTED_BY] = (int)role;
        cells[AT_REJECTIONS] = chain_rejections(cells) + 1;
    }
    chain_note(moment, decision, cells, act, chain_person_of(decision, cells, role), marked);
    return true;
}


// ---- After a rejection ----


static void judge_answers(const Moment *moment, const Decision *decision, int *cells) {
    for (int i = 0; i < decision->record_count; i++) {
        int reason =
            chain_has_objection(decision, cells, i) ? chain_kept_for(decision, cells, i) : -1;
        int *upheld = &cells[AT_FAULTS + FAULT_UPHELD];
        int *poor = &cells[AT_FAULTS + FAULT_POOR_REASON];
        if (reason >= 0 && chain_ground(moment, decision, i) != GROUND_NONE) {
            *upheld = chain_number(upheld, 0) + 1;
        }
        if (reason == KEEP_HURRY) {
            *poor = chain_number(poor, 0) + 1;
        }
    }
}


bool chain_process(const Moment *moment, const Decision *decision, int *cells, Error *error) {
    int open = chain_count_open(decision, cells);
    if (chain_state(cells) == LIST_CHANGES_REQUESTED && open > 0) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "nog %d opmerkingen zijn niet verwerkt", open);
    }
    if (chain_count_listed(decision, cells) == 0) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "zo blijft er niets op de lijst staan; laat een stuk staan, of breek de "
                         "lijst af met een reden");
    }
    if (!chain_turn(decision, cells, LIST_PROCESS, ROLE_OF_AUTHOR, error)) {
        return false;
    }
    judge_answers(moment, decision, cells);
    chain_note(moment, decision, cells, LIST_PROCESS, decision->chain->author,
               count_marked(decision, cells));
    return true;
}


bool chain_finalise(const Moment *moment, const Decision *decision, int *cells, Error *error) {
    if (!is_cast(decision, cells, true, error) ||
        !chain_turn(decision, cells, LIST_FINALISE, ROLE_OF_AUTHOR, error)) {
        return false;
    }
    forget_marks(decision, cells);
    chain_note(moment, decision, cells, LIST_FINALISE, decision->chain->author,
               chain_count_listed(decision, cells));
    return true;
}


// ---- Giving up ----


// The main reviewer stays; co-reviewers and archivist are asked anew. What is gone stays gone.
static void begin_again(const Decision *decision, int *cells) {
    for (int i = 0; i < decision->record_count; i++) {
        bool is_gone = chain_is_gone(decision, cells, i);
        cells[chain_record_cell(i, OF_MARKS)] = -1;
        cells[chain_record_cell(i, OF_RAISED)] = -1;
        cells[chain_record_cell(i, OF_ANSWER)] = -1;
        if (!is_gone) {
            cells[chain_record_cell(i, OF_RESULT)] = -1;
        }
    }
    for (int i = 0; i < decision->chain->review_count && decision->chain->has_staff; i++) {
        int *role = &cells[chain_part_cell(decision, chain_role_part(decision, i))];
        *role = *role == ROLE_OF_REVIEWER ? *role : -1;
    }
    cells[AT_PROGRESS] = PROGRESS_NEW;
    cells[AT_STARTED] = -1;
    cells[AT_PLANNED] = -1;
    cells[AT_REJECTED_BY] = -1;
}


bool chain_abort(const Moment *moment, const Decision *decision, int *cells, int reason,
                 Error *error) {
    if (reason < 0 || reason >= ABORT_REASON_COUNT) {
        return error_set(error, ERROR_REFUSED, decision->id, "afbreken kan alleen met een reden");
    }
    if (!chain_turn(decision, cells, LIST_ABORT, ROLE_OF_AUTHOR, error)) {
        return false;
    }
    begin_again(decision, cells);
    cells[AT_ABORTS] = chain_aborts(cells) + 1;
    chain_note(moment, decision, cells, LIST_ABORT, decision->chain->author, reason);
    return true;
}

// Chain: starting, the waiting period, the carrying out with a result per record, and the end.

#include "archive/appraisal.h"
#include "core/chain_cells.h"


// Only what the register shows can be blamed on the procedure.
static int count_held(const Moment *moment, const Decision *decision, const int *cells) {
    int held = 0;
    for (int i = 0; i < decision->record_count; i++) {
        held += chain_is_listed(decision, cells, i) &&
                moment_is_registered(moment, decision->records[i]);
    }
    return held;
}


static void blame(int *cells, ProcedureFault fault, int times) {
    if (times > 0) {
        int *count = &cells[AT_FAULTS + (int)fault];
        *count = chain_number(count, 0) + times;
    }
}


// ---- The day itself ----


static ItemState outcome_of(const Moment *moment, const Decision *decision, const int *cells,
                            int record) {
    const Scenario *scenario = moment->scenario;
    int number = decision->records[record];
    Date from = chain_system_date(scenario, decision, record);
    bool is_held = moment_is_registered(moment, number);
    if (!item_passes_recheck(from, moment->today, is_held, decision->chain->is_register_linked)) {
        return ITEM_SKIPPED;
    }
    if (scenario->records[number].about.shared_count > 0) {
        return ITEM_UNLINKED;
    }
    bool fails = !text_is_empty(decision->chain->failures[record]) &&
                 chain_number(cells, chain_record_cell(record, OF_TRIES)) == 0;
    return fails ? ITEM_FAILED : ITEM_DESTROYED;
}


// What is true on this day, for the records that are not gone yet.
static void fix_truth(const Moment *moment, const Decision *decision, int *cells) {
    for (int i = 0; i < decision->record_count; i++) {
        if (!chain_is_gone(decision, cells, i)) {
            cells[chain_record_cell(i, OF_TRUTH)] =
                (int)moment_ground(moment, decision->records[i]);
        }
    }
}


static int count_failed(const Decision *decision, const int *cells) {
    int failed = 0;
    for (int i = 0; i < decision->record_count; i++) {
        failed += chain_item(decision, cells, i) == ITEM_FAILED;
    }
    return failed;
}


// Destroys what is listed, or only what failed before. All gone: the list is done.
static bool carry_out(const Moment *moment, const Decision *decision, int *cells, Error *error) {
    bool is_retry = chain_progress(cells) == PROGRESS_FAILED;
    int gone = 0;
    fix_truth(moment, decision, cells);
    for (int i = 0; i < decision->record_count; i++) {
        bool is_due = is_retry ? chain_item(decision, cells, i) == ITEM_FAILED
                               : chain_is_listed(decision, cells, i);
        if (is_due) {
            int *tries = &cells[chain_record_cell(i, OF_TRIES)];
            cells[chain_record_cell(i, OF_RESULT)] = (int)outcome_of(moment, decision, cells, i);
            *tries = chain_number(tries, 0) + 1;
            gone += chain_is_gone(decision, cells, i);
        }
    }
    int failed = count_failed(decision, cells);
    cells[AT_RUN] = trigger_pack(moment->today);
    cells[AT_PROGRESS] = failed > 0 ? PROGRESS_FAILED : PROGRESS_SUCCEEDED;
    chain_note(moment, decision, cells, LIST_CARRY_OUT, PERSON_NONE, gone);
    return failed > 0 || chain_turn(decision, cells, LIST_CARRY_OUT, ROLE_OF_SYSTEM, error);
}


// ---- Starting ----


int chain_blocker(const Moment *moment, const Decision *decision, const int *cells) {
    Date end = chain_end_of_waiting(moment, decision);
    for (int i = 0; i < decision->record_count; i++) {
        Date from = chain_system_date(moment->scenario, decision, i);
        if (chain_is_listed(decision, cells, i) && !item_may_start(from, end)) {
            return i;
        }
    }
    return -1;
}


static bool dates_allow(const Moment *moment, const Decision *decision, const int *cells,
                        Error *error) {
    int blocker = chain_blocker(moment, decision, cells);
    char day[DATE_TEXT_SIZE];
    if (blocker < 0) {
        return true;
    }
    date_to_dutch(chain_system_date(moment->scenario, decision, blocker), day);
    return error_set(error, ERROR_REFUSED, decision->id,
                     "starten kan niet: stuk %s mag pas weg op %s, na het einde van de "
                     "wachttermijn; breek de lijst af en haal het eraf",
                     moment->scenario->records[decision->records[blocker]].id, day);
}


bool chain_start(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                 Outcome *outcome, Error *error) {
    if (chain_progress(cells) != PROGRESS_NEW) {
        return error_set(error, ERROR_REFUSED, decision->id, "de vernietiging is al gestart");
    }
    if (!event->text || !destroy_is_name(decision, event->text)) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "de getypte naam is niet de naam van de lijst; vernietigen begint pas na "
                         "de juiste naam");
    }
    if (!dates_allow(moment, decision, cells, error) ||
        !chain_turn(decision, cells, LIST_START, ROLE_OF_AUTHOR, error)) {
        return false;
    }
    Date end = chain_end_of_waiting(moment, decision);
    blame(cells, FAULT_HOLD_AT_START, count_held(moment, decision, cells));
    chain_note(moment, decision, cells, LIST_START, decision->chain->author,
               chain_count_listed(decision, cells));
    if (end <= moment->today) {
        return carry_out(moment, decision, cells, error);
    }
    cells[AT_PROGRESS] = PROGRESS_QUEUED;
    cells[AT_STARTED] = trigger_pack(moment->today);
    cells[AT_PLANNED] = trigger_pack(end);
    outcome->until = end - 1;  // the day before: it can still be stopped
    return true;
}


bool chain_run(const Moment *moment, const Decision *decision, int *cells, Outcome *outcome,
               Error *error) {
    if (chain_progress(cells) != PROGRESS_QUEUED) {
        return error_set(error, ERROR_REFUSED, decision->id, "er loopt geen wachttermijn");
    }
    Moment day = *moment;
    day.today = chain_planned(cells) > moment->today ? chain_planned(cells) : moment->today;
    if (!decision->chain->is_register_linked) {
        Moment at_start = *moment;
        at_start.today = chain_started(cells);
        blame(cells, FAULT_HOLD_LET_RUN,
              count_held(moment, decision, cells) - count_held(&at_start, decision, cells));
    }
    outcome->until = day.today;
    return carry_out(&day, decision, cells, error);
}


// ---- What failed ----


bool chain_retry(const Moment *moment, const Decision *decision, int *cells, Error *error) {
    if (chain_progress(cells) != PROGRESS_FAILED) {
        return error_set(error, ERROR_REFUSED, decision->id, "er is niets mislukt");
    }
    if (!chain_turn(decision, cells, LIST_RETRY, ROLE_OF_AUTHOR, error)) {
        return false;
    }
    chain_note(moment, decision, cells, LIST_RETRY, decision->chain->author,
               count_failed(decision, cells));
    return carry_out(moment, decision, cells, error);
}


bool chain_close(const Moment *moment, const Decision *decision, int *cells, Error *error) {
    if (chain_progress(cells) != PROGRESS_FAILED) {
        return error_set(error, ERROR_REFUSED, decision->id, "er is niets mislukt");
    }
    if (!chain_turn(decision, cells, LIST_CLOSE, ROLE_OF_AUTHOR, error)) {
        return false;
    }
    chain_note(moment, decision, cells, LIST_CLOSE, decision->chain->author,
               count_failed(decision, cells));
    return true;
}


// ---- The end ----


bool chain_declare(const Decision *decision, const int *cells, Outcome *outcome, Error *error) {
    bool is_filled = chain_claim(decision, cells) >= 0 || !chain_needs_claim(decision, cells);
    for (int i = 0; i < decision->field_count; i++) {
        is_filled = is_filled && chain_field(decision, cells, i) >= 0;
    }
    if (chain_state(cells) != LIST_DELETED) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "een verklaring maak je na de vernietiging");
    }
    if (!is_filled) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "de verklaring is nog niet volledig ingevuld");
    }
    outcome->is_made = true;
    return true;
}


// A list with nothing on it can be withdrawn; when something went before it was aborted, that still
// has to be declared.
bool chain_withdraw(const Moment *moment, const Decision *decision, int *cells, Outcome *outcome,
                    Error *error) {
    int open = chain_state(cells) == LIST_NEW ? chain_count_open(decision, cells) : 0;
    if (open > 0 || chain_count_listed(decision, cells) > 0) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "intrekken kan als er niets op de lijst staat en over elk stuk is "
                         "besloten");
    }
    if (!chain_turn(decision, cells, LIST_WITHDRAW, ROLE_OF_AUTHOR, error)) {
        return false;
    }
    fix_truth(moment, decision, cells);
    chain_note(moment, decision, cells, LIST_WITHDRAW, decision->chain->author, 0);
    if (chain_run_date(cells) != DATE_NONE) {
        cells[AT_STATE] = LIST_DELETED;
        return true;
    }
    outcome->is_made = true;
    return true;
}

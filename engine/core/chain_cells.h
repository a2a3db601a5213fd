// Where a chain keeps its numbers in the cells of a run, and what its files share. Not for outside
// the chain.
#ifndef CASUS_CORE_CHAIN_CELLS_H
#define CASUS_CORE_CHAIN_CELLS_H

#include "core/chain.h"

// The head.
enum {
    AT_STATE,
    AT_PROGRESS,
    AT_REJECTED_BY,
    AT_STARTED,
    AT_PLANNED,
    AT_RUN,
    AT_ABORTS,
    AT_REJECTIONS,
    AT_CLAIM,
    AT_LINES,   // of the history, also those that dropped out
    AT_FAULTS,  // how often each
    HEAD_CELLS = AT_FAULTS + FAULT_COUNT
};

// Of one record.
enum {
    OF_STATUS,
    OF_MARKS,   // bits of the reviews that object
    OF_RAISED,  // how often each review has objected, two bits each
    OF_ANSWER,  // what was decided on the objection
    OF_RESULT,  // ItemState
    OF_TRUTH,   // Ground on the day of execution
    OF_TRIES,
    RECORD_CELLS
};

enum {
    LINE_CELLS = 4,  // of one line of the history
    RAISED_BITS = 2  // of OF_RAISED for each review
};

int chain_record_cell(int record, int which);
int chain_part_cell(const Decision *decision, int part);  // of a part after the records
int chain_cell_count(const Decision *decision);
int chain_number(const int *cells, int cell);  // -1, never touched, is 0

// How often a review has objected to a record since the list was new.
int chain_raised(const int *cells, int record, int review);

void chain_note(const Moment *moment, const Decision *decision, int *cells, ListAct act, int person,
                int detail);

// Takes the turn in the table; the moves below only come with turns the table has.
bool chain_turn(const Decision *decision, int *cells, ListAct act, ListRole role, Error *error);

// ---- The moves ----
bool chain_offer(const Moment *moment, const Decision *decision, int *cells, Error *error);
bool chain_wait(const Moment *moment, const Decision *decision, int *cells, Error *error);
bool chain_process(const Moment *moment, const Decision *decision, int *cells, Error *error);
bool chain_finalise(const Moment *moment, const Decision *decision, int *cells, Error *error);
bool chain_start(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                 Outcome *outcome, Error *error);
bool chain_run(const Moment *moment, const Decision *decision, int *cells, Outcome *outcome,
               Error *error);
bool chain_retry(const Moment *moment, const Decision *decision, int *cells, Error *error);
bool chain_close(const Moment *moment, const Decision *decision, int *cells, Error *error);
bool chain_declare(const Decision *decision, const int *cells, Outcome *outcome, Error *error);
bool chain_abort(const Moment *moment, const Decision *decision, int *cells, int reason,
                 Error *error);
bool chain_withdraw(const Moment *moment, const Decision *decision, int *cells, Outcome *outcome,
                    Error *error);

// ---- Parts of DECISION_DESTROY_RULES ----
bool chain_accept(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                  Outcome *outcome, Error *error);
void chain_score(const Scenario *scenario, const Decision *decision, const int *cells,
                 Score *score);
Event chain_propose(const Moment *moment, const Decision *decision, const int *cells, Policy policy,
                    Rng *rng);
void chain_write(const Scenario *scenario, const Decision *decision, const Event *event,
                 EventWords *words);
bool chain_read(const Scenario *scenario, const Decision *decision, const EventWords *words,
                Event *event);

#endif

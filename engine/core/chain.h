// Chain: the whole destruction chain of one list, as the cells of a run hold it: seven states,
// reviewers who act by their data, a waiting period, a result per record, a declaration.
#ifndef CASUS_CORE_CHAIN_H
#define CASUS_CORE_CHAIN_H

#include <stdbool.h>

#include "core/decision.h"

enum {
    CHAIN_REVIEWS_MAX = 12,  // people who may have a role
    CHAIN_PLACES_MAX = 12,
    CHAIN_HISTORY_MAX = 40  // older lines drop out
};

// Parts of an ANSWER: the records, then the places (value 1 or 0), the people (value: a ListRole or
// -1), the fields of the declaration, and last what the declaration says of records that did not go
// (a Claim).
int chain_place_part(const Decision *decision, int place);
int chain_role_part(const Decision *decision, int review);
int chain_field_part(const Decision *decision, int field);
int chain_claim_part(const Decision *decision);

// Value of a record's part. In a new list: CHAIN_LISTED or CHAIN_EXCEPT + Ground. When changes are
// requested: CHAIN_EXCEPT + Ground, CHAIN_KEEP + KeepReason, CHAIN_EXTEND + index of a term, or
// CHAIN_CATEGORY + category of the record's schedule.
enum {
    CHAIN_LISTED = 0,
    CHAIN_EXCEPT = 100,
    CHAIN_KEEP = 200,
    CHAIN_EXTEND = 300,
    CHAIN_CATEGORY = 1000
};

// Why an advice is not followed.
typedef enum KeepReason {
    KEEP_DUE,        // the term is over and nothing is pending
    KEEP_NO_GROUND,  // the remark names no ground
    KEEP_ASKED,      // asked, and the need has lapsed
    KEEP_HURRY,      // it has to be done today: no reason at all
    KEEP_REASON_COUNT
} KeepReason;

typedef enum AbortReason {
    ABORT_HOLD,     // a request or procedure has come up
    ABORT_MISTAKE,  // something on the list is wrong
    ABORT_ROLES,    // a role is given to the wrong person
    ABORT_OTHER,
    ABORT_REASON_COUNT
} AbortReason;

// What the declaration says of records that were on the list and did not go.
typedef enum Claim { CLAIM_ALL, CLAIM_APART, CLAIM_SILENT, CLAIM_COUNT } Claim;

enum { CHAIN_TERM_COUNT = 4 };  // terms by which one can be extended
Duration chain_term(int index);

// `part` of a SUBMIT; ABORT has an AbortReason as `value`, START the typed name as `text`.
typedef enum ChainMove {
    MOVE_OFFER,
    MOVE_WAIT,  // let the others do their work
    MOVE_PROCESS,
    MOVE_FINALISE,
    MOVE_START,
    MOVE_RUN,  // let the waiting period end
    MOVE_RETRY,
    MOVE_CLOSE,
    MOVE_DECLARE,
    MOVE_ABORT,
    MOVE_WITHDRAW,
    MOVE_COUNT
} ChainMove;

// Faults of procedure, by name; each counts.
typedef enum ProcedureFault {
    FAULT_HOLD_AT_START,  // started while a hold covered a listed record
    FAULT_HOLD_LET_RUN,   // let the waiting period run out although a hold had come
    FAULT_UPHELD,         // kept a record on the list against a right objection
    FAULT_POOR_REASON,    // and with a reason that is none
    FAULT_PLACE_MISSED,   // it still lies somewhere: sham destruction
    FAULT_PLACE_EXCESS,   // destroyed somewhere outside the list
    FAULT_DECLARED,       // declared as destroyed what was not
    FAULT_COUNT
} ProcedureFault;

// One line of the history: who did what when, and how many or why.
typedef struct ChainEntry {
    ListAct act;
    int person;  // PERSON_NONE: the system
    Date date;
    int detail;  // REJECT, ADVISE: records; ABORT: AbortReason; CARRY_OUT: records gone
} ChainEntry;

ListState chain_state(const int *cells);
ListProgress chain_progress(const int *cells);
bool chain_is_turn_of_others(const int *cells);  // MOVE_WAIT is what can be done
Date chain_started(const int *cells);            // DATE_NONE: not in the waiting period
Date chain_planned(const int *cells);
Date chain_run_date(const int *cells);  // DATE_NONE: nothing was carried out
int chain_aborts(const int *cells);
int chain_rejections(const int *cells);
int chain_faults(const Decision *decision, const int *cells, ProcedureFault fault);

ItemState chain_item(const Decision *decision, const int *cells, int record);
int chain_status(const Decision *decision, const int *cells, int record);    // -1, or as above
Ground chain_truth(const Decision *decision, const int *cells, int record);  // on the last day
bool chain_is_right(const Scenario *scenario, const Decision *decision, const int *cells,
                    int record);
bool chain_is_listed(const Decision *decision, const int *cells, int record);
bool chain_is_gone(const Decision *decision, const int *cells, int record);
bool chain_has_objection(const Decision *decision, const int *cells, int record);
bool chain_is_objection_open(const Decision *decision, const int *cells, int record);
bool chain_objects(const Decision *decision, const int *cells, int record, int review);
bool chain_is_repeated(const int *cells, int record, int review);  // not for the first time
bool chain_may_extend(const Scenario *scenario, const Decision *decision, int record);
int chain_kept_for(const Decision *decision, const int *cells, int record);  // KeepReason or -1
int chain_count_listed(const Decision *decision, const int *cells);
bool chain_is_open(const Decision *decision, const int *cells, int record);
int chain_count_open(const Decision *decision, const int *cells);  // decisions still to be made

bool chain_has_place(const Decision *decision, const int *cells, int place);
int chain_role(const Decision *decision, const int *cells, int review);  // ListRole or -1
bool chain_may_have_role(const Decision *decision, int review, ListRole role);
int chain_person_of(const Decision *decision, const int *cells, ListRole role);  // or PERSON_NONE
CastFault chain_cast_fault(const Decision *decision, const int *cells, bool is_final);
int chain_field(const Decision *decision, const int *cells, int field);
// Whether the option says that nothing is left although a place was forgotten: it earns nothing.
bool chain_is_false(const Decision *decision, const int *cells, int field, int option);
int chain_field_points(const Decision *decision, const int *cells, int field, int option);
int chain_claim(const Decision *decision, const int *cells);
bool chain_needs_claim(const Decision *decision, const int *cells);

int chain_history_count(const int *cells);
ChainEntry chain_history(const Decision *decision, const int *cells, int line);  // oldest first

// The day from which the system would destroy the record; DATE_NONE: it has no date.
Date chain_system_date(const Scenario *scenario, const Decision *decision, int record);
int chain_blocker(const Moment *moment, const Decision *decision, const int *cells);  // or -1
// The day on which a list would be carried out that starts today.
Date chain_end_of_waiting(const Moment *moment, const Decision *decision);
// What stands in the way of a record on the day a list that starts today would be carried out: a
// term may end in the waiting period; a hold counts from the moment it is there.
Ground chain_ground(const Moment *moment, const Decision *decision, int record);

Text keep_reason_label(KeepReason reason);
Text abort_reason_label(AbortReason reason);
Text claim_label(Claim claim);
Text fault_label(ProcedureFault fault);

#endif

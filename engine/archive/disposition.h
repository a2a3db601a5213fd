// Disposition: the rules of a destruction list. Who may do what in which state, which people may
// hold which roles, and when a record on the list may go. Tables of data; nothing is kept here.
#ifndef CASUS_ARCHIVE_DISPOSITION_H
#define CASUS_ARCHIVE_DISPOSITION_H

#include <stdbool.h>

#include "base/date.h"
#include "base/text.h"

typedef enum ListState {
    LIST_NEW,                  // nieuw
    LIST_READY_TO_REVIEW,      // klaar voor beoordeling
    LIST_CHANGES_REQUESTED,    // wijzigingen aangevraagd
    LIST_INTERNALLY_REVIEWED,  // intern beoordeeld
    LIST_READY_FOR_ARCHIVIST,  // klaar voor archivaris
    LIST_READY_TO_DELETE,      // klaar om te vernietigen
    LIST_DELETED,              // vernietigd
    LIST_STATE_COUNT
} ListState;

// How far the carrying out is, beside the state.
typedef enum ListProgress {
    PROGRESS_NEW,
    PROGRESS_QUEUED,  // started; the waiting period runs
    PROGRESS_FAILED,  // carried out, and not every record went
    PROGRESS_SUCCEEDED,
    PROGRESS_COUNT
} ListProgress;

typedef enum ListRole {
    ROLE_OF_AUTHOR,      // record manager who makes the list
    ROLE_OF_REVIEWER,    // main reviewer
    ROLE_OF_COREVIEWER,  // at most LIST_COREVIEWERS_MAX
    ROLE_OF_ARCHIVIST,
    ROLE_OF_SYSTEM,  // the daily job that carries out what was planned
    LIST_ROLE_COUNT
} ListRole;

typedef enum ListAct {
    LIST_OFFER,      // offer for review
    LIST_ADVISE,     // a co-reviewer marks records
    LIST_APPROVE,    // only with no record excepted
    LIST_REJECT,     // only with one excepted record, each with a written ground
    LIST_PROCESS,    // rejection dealt with: back to whoever rejected
    LIST_FINALISE,   // to the archivist
    LIST_START,      // the waiting period begins
    LIST_CARRY_OUT,  // everything went
    LIST_RETRY,      // what failed is tried once more, at once
    LIST_CLOSE,      // what failed is left for a later list
    LIST_ABORT,      // with a reason
    LIST_WITHDRAW,   // a list on which nothing stands
    LIST_ACT_COUNT
} ListAct;

typedef enum ItemState {
    ITEM_OPEN,  // nothing decided yet
    ITEM_LISTED,
    ITEM_EXCEPTED,      // taken off with a ground
    ITEM_RECLASSIFIED,  // taken off with another category
    ITEM_EXTENDED,      // taken off with a longer term
    ITEM_QUEUED,
    ITEM_DESTROYED,
    ITEM_FAILED,
    ITEM_UNLINKED,  // it also belongs to something that is kept longer
    ITEM_SKIPPED,   // stopped by the check on the day itself
    ITEM_STATE_COUNT
} ItemState;

enum { LIST_COREVIEWERS_MAX = 5, PERSON_NONE = -1 };

// What the next state depends on besides state, act and role.
typedef struct ListTurn {
    bool is_short;         // the short procedure: no archivist
    ListRole rejected_by;  // who asked for the changes
} ListTurn;

// False when the table does not have it; `*to` is untouched then.
bool list_next(ListState state, ListAct act, ListRole role, ListTurn turn, ListState *to);

// Who has the list in a state: whose turn it is.
ListRole list_holder(ListState state);

// Approval needs a list without exceptions; rejection one with, each with a ground in words.
bool list_may_approve(int excepted);
bool list_may_reject(int excepted, int without_ground);

// ---- People ----

// Persons by number; PERSON_NONE for a role nobody has.
typedef struct ListCast {
    int author;
    int reviewer;
    int archivist;
    int coreviewers[LIST_COREVIEWERS_MAX + 1];  // one more, so that too many can be told
    int coreviewer_count;
} ListCast;

typedef enum CastFault {
    CAST_FINE,
    CAST_NO_REVIEWER,
    CAST_NO_ARCHIVIST,
    CAST_AUTHOR_REVIEWS,  // the author may not judge their own list
    CAST_REVIEWER_TWICE,  // the main reviewer is co-reviewer as well
    CAST_TWO_ROLES,       // one person, two roles
    CAST_TOO_MANY,        // more than five co-reviewers
    CAST_FAULT_COUNT
} CastFault;

CastFault list_check_cast(const ListCast *cast, bool is_short);

// ---- Dates ----

// The list may start when no date lies after the end of the waiting period. DATE_NONE passes: the
// system has no date to stop it with.
bool item_may_start(Date destroy_from, Date end_of_waiting);

// The check on the day itself. The date is always looked at; the register of holds only when it is
// linked.
bool item_passes_recheck(Date destroy_from, Date today, bool is_held, bool is_register_linked);

// ---- Words ----

const char *list_state_code(ListState state);
const char *list_role_code(ListRole role);
const char *list_act_code(ListAct act);
bool list_role_from_code(const char *code, ListRole *role);
bool list_act_from_code(const char *code, ListAct *act);
Text list_state_label(ListState state);
Text list_role_label(ListRole role);
Text list_progress_label(ListProgress progress);
Text item_state_label(ItemState state);
Text cast_fault_label(CastFault fault);

#endif

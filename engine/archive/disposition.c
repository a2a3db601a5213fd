// Disposition: the tables of the destruction list, after the workflow of Open-Archiefbeheer.

#include "archive/disposition.h"

#include <stddef.h>


// When a row of the table holds.
typedef enum When {
    ALWAYS,
    FULL,            // with an archivist
    SHORT,           // without
    AFTER_REVIEWER,  // the main reviewer asked for changes
    AFTER_ARCHIVIST
} When;

typedef struct Transition {
    ListState from;
    ListAct act;
    ListRole role;
    When when;
    ListState to;
} Transition;

static const Transition TRANSITIONS[] = {
    {LIST_NEW, LIST_OFFER, ROLE_OF_AUTHOR, ALWAYS, LIST_READY_TO_REVIEW},
    {LIST_NEW, LIST_WITHDRAW, ROLE_OF_AUTHOR, ALWAYS, LIST_NEW},
    {LIST_READY_TO_REVIEW, LIST_ADVISE, ROLE_OF_COREVIEWER, ALWAYS, LIST_READY_TO_REVIEW},
    {LIST_READY_TO_REVIEW, LIST_APPROVE, ROLE_OF_REVIEWER, FULL, LIST_INTERNALLY_REVIEWED},
    {LIST_READY_TO_REVIEW, LIST_APPROVE, ROLE_OF_REVIEWER, SHORT, LIST_READY_TO_DELETE},
    {LIST_READY_TO_REVIEW, LIST_REJECT, ROLE_OF_REVIEWER, ALWAYS, LIST_CHANGES_REQUESTED},
    {LIST_READY_TO_REVIEW, LIST_ABORT, ROLE_OF_AUTHOR, ALWAYS, LIST_NEW},
    {LIST_CHANGES_REQUESTED, LIST_PROCESS, ROLE_OF_AUTHOR, AFTER_REVIEWER, LIST_READY_TO_REVIEW},
    {LIST_CHANGES_REQUESTED, LIST_PROCESS, ROLE_OF_AUTHOR, AFTER_ARCHIVIST,
     LIST_READY_FOR_ARCHIVIST},
    {LIST_CHANGES_REQUESTED, LIST_ABORT, ROLE_OF_AUTHOR, ALWAYS, LIST_NEW},
    {LIST_INTERNALLY_REVIEWED, LIST_FINALISE, ROLE_OF_AUTHOR, FULL, LIST_READY_FOR_ARCHIVIST},
    {LIST_INTERNALLY_REVIEWED, LIST_ABORT, ROLE_OF_AUTHOR, ALWAYS, LIST_NEW},
    {LIST_READY_FOR_ARCHIVIST, LIST_APPROVE, ROLE_OF_ARCHIVIST, FULL, LIST_READY_TO_DELETE},
    {LIST_READY_FOR_ARCHIVIST, LIST_REJECT, ROLE_OF_ARCHIVIST, FULL, LIST_CHANGES_REQUESTED},
    {LIST_READY_FOR_ARCHIVIST, LIST_ABORT, ROLE_OF_AUTHOR, ALWAYS, LIST_NEW},
    {LIST_READY_TO_DELETE, LIST_START, ROLE_OF_AUTHOR, ALWAYS, LIST_READY_TO_DELETE},
    {LIST_READY_TO_DELETE, LIST_CARRY_OUT, ROLE_OF_SYSTEM, ALWAYS, LIST_DELETED},
    {LIST_READY_TO_DELETE, LIST_RETRY, ROLE_OF_AUTHOR, ALWAYS, LIST_READY_TO_DELETE},
    {LIST_READY_TO_DELETE, LIST_CLOSE, ROLE_OF_AUTHOR, ALWAYS, LIST_DELETED},
    {LIST_READY_TO_DELETE, LIST_ABORT, ROLE_OF_AUTHOR, ALWAYS, LIST_NEW},
};

static const ListRole HOLDERS[LIST_STATE_COUNT] = {
    ROLE_OF_AUTHOR,    ROLE_OF_REVIEWER, ROLE_OF_AUTHOR, ROLE_OF_AUTHOR,
    ROLE_OF_ARCHIVIST, ROLE_OF_AUTHOR,   ROLE_OF_AUTHOR,
};

static const char *const STATE_CODES[LIST_STATE_COUNT] = {
    "new",
    "ready_to_review",
    "changes_requested",
    "internally_reviewed",
    "ready_for_archivist",
    "ready_to_delete",
    "deleted",
};

static const Text STATE_LABELS[LIST_STATE_COUNT] = {
    {{"nieuw", "new"}},
    {{"klaar voor beoordeling", "ready to review"}},
    {{"wijzigingen aangevraagd", "changes requested"}},
    {{"intern beoordeeld", "internally reviewed"}},
    {{"klaar voor archivaris", "ready for archivist"}},
    {{"klaar om te vernietigen", "ready to destroy"}},
    {{"vernietigd", "destroyed"}},
};

static const char *const ROLE_CODES[LIST_ROLE_COUNT] = {
    "author", "reviewer", "coreviewer", "archivist", "system",
};

static const Text ROLE_LABELS[LIST_ROLE_COUNT] = {
    {{"recordmanager", "record manager"}}, {{"hoofdbeoordelaar", "main reviewer"}},
    {{"medebeoordelaar", "co-reviewer"}},  {{"archivaris", "archivist"}},
    {{"het systeem", "the system"}},
};

static const char *const ACT_CODES[LIST_ACT_COUNT] = {
    "offer", "advise", "approve", "reject", "process", "finalise",
    "start", "run",    "retry",   "close",  "abort",   "withdraw",
};

static const Text PROGRESS_LABELS[PROGRESS_COUNT] = {
    {{"nog niet gestart", "not started"}},
    {{"in de wachttermijn", "in the waiting period"}},
    {{"deels mislukt", "partly failed"}},
    {{"uitgevoerd", "carried out"}},
};

static const Text ITEM_LABELS[ITEM_STATE_COUNT] = {
    {{"nog niet besloten", "not decided yet"}},
    {{"op de lijst", "on the list"}},
    {{"van de lijst, met een grond", "off the list, with a ground"}},
    {{"van de lijst: andere categorie", "off the list: another category"}},
    {{"van de lijst: termijn verlengd", "off the list: term extended"}},
    {{"in de wachtrij", "queued"}},
    {{"vernietigd", "destroyed"}},
    {{"mislukt", "failed"}},
    {{"losgekoppeld, niet vernietigd", "unlinked, not destroyed"}},
    {{"overgeslagen bij de laatste controle", "skipped by the last check"}},
};

static const Text CAST_LABELS[CAST_FAULT_COUNT] = {
    {{"De rollen kloppen.", "The roles are in order."}},
    {{"Kies een hoofdbeoordelaar.", "Choose a main reviewer."}},
    {{"Kies een archivaris.", "Choose an archivist."}},
    {{"De maker van een lijst mag hem niet zelf beoordelen. Kies iemand anders.",
      "Who makes a list may not judge it. Choose somebody else."}},
    {{"De hoofdbeoordelaar kan niet ook medebeoordelaar zijn. Kies iemand anders.",
      "The main reviewer cannot be co-reviewer as well. Choose somebody else."}},
    {{"Een persoon heeft twee rollen. Geef elke persoon een rol.",
      "One person has two roles. Give every person one role."}},
    {{"Er zijn hoogstens vijf medebeoordelaars. Haal er een weg.",
      "There are at most five co-reviewers. Take one away."}},
};


static bool holds(When when, ListTurn turn) {
    switch (when) {
    case FULL:
        return !turn.is_short;
    case SHORT:
        return turn.is_short;
    case AFTER_REVIEWER:
        return turn.rejected_by == ROLE_OF_REVIEWER;
    case AFTER_ARCHIVIST:
        return turn.rejected_by == ROLE_OF_ARCHIVIST && !turn.is_short;
    case ALWAYS:
        break;
    }
    return true;
}


bool list_next(ListState state, ListAct act, ListRole role, ListTurn turn, ListState *to) {
    for (size_t i = 0; i < sizeof TRANSITIONS / sizeof TRANSITIONS[0]; i++) {
        const Transition *row = &TRANSITIONS[i];
        if (row->from == state && row->act == act && row->role == role && holds(row->when, turn)) {
            *to = row->to;
            return true;
        }
    }
    return false;
}


ListRole list_holder(ListState state) {
    return HOLDERS[state];
}


bool list_may_approve(int excepted) {
    return excepted == 0;
}


bool list_may_reject(int excepted, int without_ground) {
    return excepted > 0 && without_ground == 0;
}


// ---- People ----


static bool is_coreviewer(const ListCast *cast, int person, int from) {
    for (int i = from; i < cast->coreviewer_count; i++) {
        if (cast->coreviewers[i] == person) {
            return true;
        }
    }
    return false;
}


static bool has_two_roles(const ListCast *cast) {
    bool has_archivist = cast->archivist != PERSON_NONE;
    if (has_archivist && (cast->archivist == cast->reviewer || cast->archivist == cast->author ||
                          is_coreviewer(cast, cast->archivist, 0))) {
        return true;
    }
    for (int i = 0; i < cast->coreviewer_count; i++) {
        if (is_coreviewer(cast, cast->coreviewers[i], i + 1)) {
            return true;
        }
    }
    return false;
}


CastFault list_check_cast(const ListCast *cast, bool is_short) {
    if (cast->reviewer == PERSON_NONE) {
        return CAST_NO_REVIEWER;
    }
    if (cast->coreviewer_count > LIST_COREVIEWERS_MAX) {
        return CAST_TOO_MANY;
    }
    if (cast->author != PERSON_NONE &&
        (cast->reviewer == cast->author || is_coreviewer(cast, cast->author, 0))) {
        return CAST_AUTHOR_REVIEWS;
    }
    if (is_coreviewer(cast, cast->reviewer, 0)) {
        return CAST_REVIEWER_TWICE;
    }
    if (has_two_roles(cast)) {
        return CAST_TWO_ROLES;
    }
    return cast->archivist == PERSON_NONE && !is_short ? CAST_NO_ARCHIVIST : CAST_FINE;
}


// ---- Dates ----


bool item_may_start(Date destroy_from, Date end_of_waiting) {
    return destroy_from == DATE_NONE || destroy_from <= end_of_waiting;
}


bool item_passes_recheck(Date destroy_from, Date today, bool is_held, bool is_register_linked) {
    bool is_due = destroy_from == DATE_NONE || destroy_from <= today;
    return is_due && !(is_held && is_register_linked);
}


// ---- Words ----


const char *list_state_code(ListState state) {
    return STATE_CODES[state];
}


const char *list_role_code(ListRole role) {
    return ROLE_CODES[role];
}


const char *list_act_code(ListAct act) {
    return ACT_CODES[act];
}


bool list_role_from_code(const char *code, ListRole *role) {
    int found = code_find(ROLE_CODES, LIST_ROLE_COUNT, code);
    *role = found < 0 ? *role : (ListRole)found;
    return found >= 0;
}


bool list_act_from_code(const char *code, ListAct *act) {
    int found = code_find(ACT_CODES, LIST_ACT_COUNT, code);
    *act = found < 0 ? *act : (ListAct)found;
    return found >= 0;
}


Text list_state_label(ListState state) {
    return STATE_LABELS[state];
}


Text list_role_label(ListRole role) {
    return ROLE_LABELS[role];
}


Text list_progress_label(ListProgress progress) {
    return PROGRESS_LABELS[progress];
}


Text item_state_label(ItemState state) {
    return ITEM_LABELS[state];
}


Text cast_fault_label(CastFault fault) {
    return CAST_LABELS[fault];
}

// Hold: a reason outside the selection list to leave a record alone, for as long as it lasts
// (destruction stop). After Woo art. 4.1a, AVG art. 15, proper proceedings, Archiefbesluit 1995
// art. 5 lid 1 onder e (hotspot).
#ifndef CASUS_ARCHIVE_HOLD_H
#define CASUS_ARCHIVE_HOLD_H

#include <stdbool.h>

#include "base/date.h"
#include "base/origin.h"
#include "base/text.h"

typedef enum HoldKind {
    HOLD_WOO,     // request for public access
    HOLD_ACCESS,  // request of a person for their own data
    HOLD_OBJECTION,
    HOLD_APPEAL,
    HOLD_CLAIM,    // liability, criminal or disciplinary case
    HOLD_INQUIRY,  // parliamentary inquiry, inspectorate
    HOLD_HOTSPOT,  // kept for good: an event that shook society
    HOLD_AUDIT,    // subsidy or audit terms
    HOLD_OTHER,
    HOLD_KIND_COUNT
} HoldKind;

// What the story did to it.
typedef enum HoldState {
    HOLD_BY_DATE,  // nothing: its dates decide
    HOLD_FROZEN,   // in force
    HOLD_RELEASED  // not in force
} HoldState;

// Its strings and list belong to the scenario.
typedef struct Hold {
    const char *id;
    HoldKind kind;
    Text title;
    Text why;
    const char *source;
    Date from, ends;  // first and last day; DATE_NONE: not by itself; no end known
    bool is_registered;  // in the register from its first day; else it is not, until it is frozen
    int *records;        // which it covers in truth, as indices in the scenario
    int record_count;
    Origin origin;
} Hold;

bool hold_kind_from_code(const char *code, HoldKind *kind);
Text hold_kind_label(HoldKind kind);        // "Woo-verzoek"

#endif

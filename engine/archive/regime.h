// Regime: which list, or which act, holds for which period. A table of data from assets/regimes,
// the oldest first; no date of it is in the engine.
#ifndef CASUS_ARCHIVE_REGIME_H
#define CASUS_ARCHIVE_REGIME_H

#include <stdbool.h>

#include "archive/record.h"
#include "archive/schedule.h"
#include "base/arena.h"
#include "base/buffer.h"
#include "base/error.h"

typedef struct RegimeEntry {
    const char *id;
    Text title;
    const char *schedule;  // id of the list; NULL: an act, or a list of which we have no figures
    const char *source;
    Date from;             // first day; of the records, or of the act itself
    Date to;               // last day, DATE_NONE: still in force
    const char *instead;   // entry that an organisation may decide to use; NULL: none
    Duration transfer;     // of an act: after how long what is kept goes to the archive
    Certainty certainty;   // of the dates
} RegimeEntry;

// Everything in it lives in `arena`.
typedef struct Regime {
    Arena *arena;
    const char *id;
    const char *version;
    Text title;
    RegimeEntry *entries;
    int entry_count;
} Regime;

// How a period lies in the table.
typedef enum RegimeFit {
    REGIME_ONE,        // inside one entry: that one holds
    REGIME_CHOICE,     // inside one entry, and another may be used instead: the case says which
    REGIME_BOUNDARY,   // over a boundary between entries: the case says which
    REGIME_OUTSIDE,    // begins or ends where no entry is
    REGIME_UNDATED,    // nothing is known of the period
    REGIME_BACKWARDS,  // ends before it begins
    REGIME_FIT_COUNT
} RegimeFit;

typedef struct RegimeMatch {
    RegimeFit fit;
    int first, last;  // entries the period begins and ends in, -1: none
} RegimeMatch;

void regime_free(Regime *regime);  // NULL is allowed

// False with what is wrong: two entries of one name, overlapping or out of order, or an `instead`
// that leads nowhere or in a circle.
bool regime_check(const Regime *regime, const char *place, Error *error);

int regime_find(const Regime *regime, const char *id);  // entry, or -1
int regime_on(const Regime *regime, Date day);          // entry in force on a day, or -1

RegimeMatch regime_match(const Regime *regime, Period period);

// Whether the table has this list at all, and whether it may be used for what was matched.
bool regime_has(const Regime *regime, const char *schedule);
bool regime_allows(const Regime *regime, RegimeMatch match, const char *schedule);

// The match in words: "van 01-02-2017 tot en met 30-06-2019 geldt ...".
void regime_explain(const Regime *regime, Period period, RegimeMatch match, Language language,
                    Buffer *out);

#endif

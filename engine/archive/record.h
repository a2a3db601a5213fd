// Record: what has to be classified, appraised, kept or
// destroyed; metadata after MDTO as far as a case needs it.
#ifndef CASUS_ARCHIVE_RECORD_H
#define CASUS_ARCHIVE_RECORD_H

#include <stdbool.h>

#include "archive/schedule.h"
#include "base/date.h"
#include "base/text.h"

// What the thing is. Only a RECORD can stand on a
// destruction list (Archiefwet 1995 art. 1 c, art. 5).
typedef enum Nature {
    NATURE_RECORD,
    NATURE_COPY,     // the record itself lies elsewhere
    NATURE_PRIVATE,  // not made or received in the task
    NATURE_UNKNOWN,  // nobody can say yet
    NATURE_COUNT
} Nature;

typedef struct Record {
    const char *id;
    Text title;
    Text kind;
    Text where;
    Text *facts;  // "label: value", seen from outside
    int fact_count;
    Text page;
    Date from, to;
    // The truth; not shown before it has been judged.
    const Schedule *schedule;  // the list of its period; NULL: the list of the case
    int category;              // index in the schedule, -1: none
    Date closed, object_end, expires;
    Nature nature;
    Text hold;     // why it may not go now; empty: nothing forbids it
    Text why;
    const char *source;
    int line;      // in scenario.lua
} Record;

// When it was made or received: from `from` to `to`, or the day its case was closed where one of
// them is missing. DATE_NONE twice when nothing is known.
typedef struct Period {
    Date from, to;
} Period;

Period record_period(const Record *record);

bool nature_from_code(const char *code, Nature *nature);
const char *nature_code(Nature nature);

#endif

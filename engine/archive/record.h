// Record: what has to be classified, appraised, kept or
// destroyed; metadata after MDTO as far as a case needs it.
#ifndef CASUS_ARCHIVE_RECORD_H
#define CASUS_ARCHIVE_RECORD_H

#include <stdbool.h>
#include <stdint.h>

#include "archive/page.h"
#include "archive/schedule.h"
#include "base/date.h"
#include "base/origin.h"
#include "base/sha256.h"
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

// Aggregatieniveau (MDTO).
typedef enum Level {
    LEVEL_NONE,  // not said
    LEVEL_ITEM,
    LEVEL_FILE,
    LEVEL_SERIES,
    LEVEL_ARCHIVE,
    LEVEL_COUNT
} Level;

// Who may see it (MDTO: beperkingGebruik).
typedef enum Access {
    ACCESS_NONE,  // not said
    ACCESS_PUBLIC,
    ACCESS_INTERNAL,
    ACCESS_CONFIDENTIAL,
    ACCESS_COUNT
} Access;

typedef enum Personal {
    PERSONAL_UNSAID,
    PERSONAL_NONE,
    PERSONAL_ORDINARY,
    PERSONAL_SPECIAL,
    PERSONAL_COUNT
} Personal;

enum { RECORD_SIZE_NONE = -1 };

// To another record of the case.
typedef struct Relation {
    int record;
    Text how;  // "bezwaar tegen"
} Relation;

// Something that happened to the record, as one can see it from outside.
typedef struct Happening {
    Date date;
    Text what;
} Happening;

typedef struct Metadata {
    const char *number;  // identification; NULL: the id of the record
    Level level;
    Text creator;
    Text classification;
    Access access;
    Personal personal;
    const char *format;  // may be NULL
    int64_t size;        // bytes, or RECORD_SIZE_NONE
    Text *copies;        // where else it lies
    int copy_count;
    Relation *relations;
    int relation_count;
    int *shared_with;  // longer kept records it also belongs to: indices
    int shared_count;
    Happening *events;
    int event_count;
    Text *keywords;
    int keyword_count;
    char checksum[SHA256_HEX_SIZE];  // SHA-256 of the page in Dutch, as plain text
} Metadata;

typedef struct Record {
    const char *id;
    Text title;
    Text kind;
    Text where;
    Text *facts;  // "label: value", seen from outside
    int fact_count;
    Text page;       // all it says, as plain text
    Page pages;      // the same as parts, to be shown
    Metadata about;  // as far as the author says
    Date from, to;
    // The truth; not shown before it has been judged.
    const Schedule *schedule;  // the list of its period; NULL: the list of the case
    int category;              // index in the schedule, -1: none
    Date closed, object_end, expires;
    Nature nature;
    Text hold;     // why it may not go now; empty: nothing forbids it
    Text why;
    const char *source;
    Origin origin;
} Record;

// When it was made or received: from `from` to `to`, or the day its case was closed where one of
// them is missing. DATE_NONE twice when nothing is known.
typedef struct Period {
    Date from, to;
} Period;

Period record_period(const Record *record);

// What the learner knows it by: its number, or its id when it has none.
const char *record_number(const Record *record);

Text access_label(Access access);        // "vertrouwelijk"; empty when not said
Text personal_label(Personal personal);  // "ja, gewone"

bool nature_from_code(const char *code, Nature *nature);
const char *nature_code(Nature nature);
bool level_from_code(const char *code, Level *level);           // "item", "file", ...
bool access_from_code(const char *code, Access *access);        // "public", ...
bool personal_from_code(const char *code, Personal *personal);  // "none", "ordinary", "special"

#endif

// Erase: everything about one learner goes from the data folder. What goes is listed first; the
// learner types their pseudonym; then it is done. A file says that it was begun, so that what was
// interrupted is finished the next time: nothing about the learner is left half.
#ifndef CASUS_LEARNER_ERASE_H
#define CASUS_LEARNER_ERASE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/error.h"
#include "base/text.h"

typedef enum EraseKind {
    ERASE_SESSION,    // a folder in sessions/, with log, result and own words
    ERASE_FACTS,      // what was taken along from case to case
    ERASE_SCANS,      // the learner's lines in selfscan.ndjson
    ERASE_DRAFT,      // a self-scan that is not finished yet
    ERASE_PSEUDONYM,  // in settings.json
    ERASE_KIND_COUNT
} EraseKind;

typedef struct EraseItem {
    EraseKind kind;
    const char *path;      // under the data folder: "sessions/2026-11-16-eerste-postbak-1a2b3c4d"
    const char *scenario;  // of a session: the id of its case; "": it does not say
    Date day;              // on which it began; DATE_NONE: it does not say
    int count;             // SCANS: how many; else 1
    Text what;             // the same in words
} EraseItem;

typedef struct EraseList {
    Arena *arena;
    const char *data;
    const char *player;
    EraseItem *items;
    int count;
    int counts[ERASE_KIND_COUNT];  // items of each kind
    bool is_alone;  // nobody else played here: then what does not say whose it is goes too
    // What stays, and why: a sentence or two each.
    Text *stays;
    int stay_count;
} EraseList;

// What would go of `player`, a pseudonym. NULL with an error when the data folder cannot be read.
EraseList *erase_list(const char *data, const char *player, Error *error);
void erase_list_free(EraseList *list);  // NULL is allowed

typedef struct EraseOutcome {
    int erased;
    int failed;
    Error why;  // of the first that failed
} EraseOutcome;

// Does it, when `typed` is the pseudonym of the list; else false with ERROR_REFUSED. So too when
// one of the sessions is open, here or in another program: a stage closes its session first. In
// both cases nothing has gone. False with ERROR_WORLD: it could not begin (`failed` is 0), or not
// everything went; erase_finish tries the rest again.
bool erase_execute(const EraseList *list, const char *typed, EraseOutcome *outcome, Error *error);

// Finishes what was interrupted; to be called when the program starts. True when there is nothing
// to do: then `erased` is 0. False with an error as above.
bool erase_finish(const char *data, EraseOutcome *outcome, Error *error);

#endif

// Erase: everything about one learner goes from the data folder. What goes is listed first; the
// learner types their pseudonym; then it is done. A file says that it was begun, so that what was
// interrupted is finished the next time: nothing about the learner is left half.
#ifndef CASUS_LEARNER_ERASE_H
#define CASUS_LEARNER_ERASE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"

typedef enum EraseKind {
    ERASE_SESSION,    // a folder in sessions/, with log, result and own words
    ERASE_FILE,       // a file of the learner alone: what was taken along from case to case
    ERASE_SCANS,      // the learner's lines in selfscan.ndjson
    ERASE_PSEUDONYM,  // in settings.json
    ERASE_KIND_COUNT
} EraseKind;

typedef struct EraseItem {
    EraseKind kind;
    const char *path;  // under the data folder: "sessions/2026-11-16-eerste-postbak-1a2b3c4d"
    Text what;         // for the learner
} EraseItem;

typedef struct EraseList {
    Arena *arena;
    const char *data;    // borrowed
    const char *player;
    EraseItem *items;
    int count;
    int counts[ERASE_KIND_COUNT];
    // What stays, and why: a sentence each.
    Text *stays;
    int stay_count;
} EraseList;

// What would go of `player`. NULL with an error when the data folder cannot be read.
EraseList *erase_list(const char *data, const char *player, Error *error);
void erase_list_free(EraseList *list);  // NULL is allowed

typedef struct EraseOutcome {
    int erased;
    int failed;
    Error why;  // of the first that failed
} EraseOutcome;

// Does it, when `typed` is the pseudonym of the list; else false with ERROR_REFUSED and nothing is
// done. A session that is open in another program is refused too, before anything goes. False with
// ERROR_WORLD: it could not begin, or not everything went; erase_finish tries the rest again.
bool erase_execute(const EraseList *list, const char *typed, EraseOutcome *outcome, Error *error);

// Finishes what was interrupted; to be called when the program starts. True with `erased` 0 when
// there was nothing.
bool erase_finish(const char *data, EraseOutcome *outcome, Error *error);

#endif

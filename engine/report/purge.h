// Purge: sessions past their retention term go the way the cases teach: on a list, carried out by
// its name, with a declaration of what was destroyed. The declaration names no player.
#ifndef CASUS_REPORT_PURGE_H
#define CASUS_REPORT_PURGE_H

#include <stdbool.h>

#include "base/date.h"
#include "base/error.h"
#include "store/entry.h"

typedef struct PurgeSession {
    char *folder;
    char registration[REGISTRATION_SIZE];
    char scenario[ENTRY_ID];
    Date last;      // day of its last line
    Date due;       // and from when on it may go
    bool is_damaged;  // then `last` is the day it began
} PurgeSession;

typedef struct PurgeList {
    char name[64];   // "sessies-2026-11-22"
    char keep[16];   // the term, as a duration
    Date today;
    PurgeSession *sessions;  // in order of folder
    int count;
    int kept;        // sessions whose term runs still
    int unreadable;  // sessions that do not say when they were; they stay
} PurgeList;

// Which sessions in <data>/sessions may go today. False when that folder cannot be read. Free with
// purge_list_free, also after a failure.
bool purge_list(const char *data, Date today, const char *keep, PurgeList *list, Error *error);
void purge_list_free(PurgeList *list);

typedef struct PurgeOutcome {
    int destroyed;
    int failed;
    int editions;  // of cases, that no session needs any more (session/editions.h)
    Error editions_left;     // why those could not be removed; code NONE: they were
    char declaration[1024];  // path of the file
} PurgeOutcome;

// Removes what is on the list. The list is written before the first folder goes, in
// <data>/purges/<name>.json; the declaration is added to it afterwards. False when either cannot be
// written; folders that cannot be removed are counted and named in the declaration.
bool purge_execute(const char *data, const PurgeList *list, const char *timestamp,
                   PurgeOutcome *outcome, Error *error);

#endif

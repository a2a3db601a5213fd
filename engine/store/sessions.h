// Sessions: finding the folders of sessions in a folder.
#ifndef CASUS_STORE_SESSIONS_H
#define CASUS_STORE_SESSIONS_H

#include <stdbool.h>

#include "base/error.h"

// Start with {0}. Free with sessions_free.
typedef struct SessionList {
    char **folders;
    int count;
    int room;
} SessionList;

enum { SESSIONS_DEPTH = 8 };  // folders under the one that was named

// Adds every folder at or under `root` that holds a log, in order of path. Links are not followed,
// names with a point in front are passed over. False when a folder cannot be read.
bool sessions_find(const char *root, SessionList *list, Error *error);
// The same for each of `count` roots, up to the first that cannot be read.
bool sessions_find_all(const char *const *roots, int count, SessionList *list, Error *error);
void sessions_free(SessionList *list);

// Whether its log is open to be added to: in another program, or in another part of this one.
bool sessions_is_open(const char *folder);

// Removes the folder of a session, the log last: what is interrupted is found again as a session,
// and no words of the learner stay behind in a folder that nobody looks into. False when the log is
// open, or something cannot be removed; a folder that is gone is fine.
bool sessions_remove(const char *folder, Error *error);

#endif

// Examine: what a log says and whether that is true, in one pass over it.
#ifndef CASUS_SESSION_EXAMINE_H
#define CASUS_SESSION_EXAMINE_H

#include "session/editions.h"

// Finds the case of an edition that was played in `folder`; it stays the finder's. NULL with the
// reason.
typedef struct CaseFinder {
    Case *(*find)(void *context, const Edition *edition, const char *folder, Error *error);
    void *context;
} CaseFinder;

// facts_read, and session_verify with the case that the log names. False as facts_read. Else
// `doubt` says what session_verify would, or why there is no case to play it with; its code is NONE
// when all is well.
bool session_examine(const char *folder, const CaseFinder *finder, Facts *facts, Error *doubt,
                     Error *error);

#endif

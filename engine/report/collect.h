// Collect: sessions in a SQLite database, for whoever wants to ask more than the report tells.
//
// Pseudonyms are in it, so it is kept as safe as the logs. Collecting again changes nothing; a
// session that went on since is replaced. A damaged session comes in the table `damaged` with the
// reason; what was collected of it when it was whole stays.
#ifndef CASUS_REPORT_COLLECT_H
#define CASUS_REPORT_COLLECT_H

#include "base/error.h"
#include "store/sessions.h"

typedef struct Collected {
    int added;
    int replaced;
    int known;    // were in it already, the same
    int damaged;
} Collected;

// Makes the file when it is not there. All or nothing: after a failure, or a stop half-way, the
// database is as it was.
bool collect(const SessionList *sessions, const char *path, Collected *out, Error *error);

#endif

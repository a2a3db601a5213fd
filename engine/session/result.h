// Result: result.json, recomputable from log and case at any time.
#ifndef CASUS_SESSION_RESULT_H
#define CASUS_SESSION_RESULT_H

#include "base/buffer.h"
#include "core/run.h"
#include "store/header.h"

typedef struct ResultFacts {
    const Header *header;
    const char *ended;          // timestamp of the line that ended the case
    long long duration_ms;      // time spent, breaks left out
    const int *decision_lines;  // per decision the seq of the line that made it
    bool is_author;             // an author saw what a learner does not see
    int lines;                  // of the log
    const char *head;           // hash of its last line
} ResultFacts;

// The result as a member of another object; NULL: as one by itself, without a line end.
void result_add(const Run *run, const ResultFacts *facts, const char *name, Buffer *out);

void result_write(const Run *run, const ResultFacts *facts, Buffer *out);

#endif

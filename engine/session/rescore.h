// Rescore: the answers of a finished session judged by another edition of its case, one with a
// corrected key. What comes of it is rescored.json, beside the log and its result, which stay as
// they are. It follows from log and edition alone: the same bytes every time.
#ifndef CASUS_SESSION_RESCORE_H
#define CASUS_SESSION_RESCORE_H

#include "base/buffer.h"
#include "session/editions.h"

#define RESCORE_NAME "rescored.json"

// Points before and now; of a decision or an indicator.
typedef struct RescorePoints {
    char id[ENTRY_ID];
    int line;  // of the log, in which the decision was made; 0 for an indicator
    int old_raw, old_max, new_raw, new_max;
} RescorePoints;

typedef struct Rescore {
    Edition from, to;
    bool is_carried;  // every answer has its place in the other edition, and it ends there
    // When not: the first line that has not, what it is about ("" when that is no decision), why,
    // and how many decisions are lost from there on.
    int line;
    char decision[ENTRY_ID];
    char reason[ERROR_TEXT_MAX];
    int lost;
    int old_raw, old_max, new_raw, new_max;
    RescorePoints decisions[SCENARIO_MAX_DECISIONS];
    int decision_count;
    RescorePoints indicators[FRAMEWORK_MAX_INDICATORS];
    int indicator_count;
    Buffer json;  // the file
} Rescore;

// Plays the answers of the session in `folder` in the case `to`. Start `out` with {0}; free with
// rescore_free, also after a failure. False with the reason when the log is damaged, not finished
// (code REFUSED) or of another case. An answer that does not fit is no failure: `is_carried` tells.
bool rescore_session(const char *folder, Case *to, Rescore *out, Error *error);
void rescore_free(Rescore *rescore);

// The edition that rescored.json in `folder` was made with. `*found` is false when it is not there.
bool rescore_edition(const char *folder, Edition *to, bool *found, Error *error);

// Whether rescored.json in `folder` is what follows from the log with the case `to`. False with the
// reason when it is not.
bool rescore_verify(const char *folder, Case *to, Error *error);

// Puts the points of rescored.json in `folder` in the place of those in `facts`, which were read
// from its log. `*found` is false when it is not there; then nothing changed. False with the reason
// when it is damaged, of another log, or says that the answers do not fit (code REFUSED).
bool rescore_facts(const char *folder, Facts *facts, bool *found, Error *error);

#endif

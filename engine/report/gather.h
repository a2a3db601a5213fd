// Gather: reads folders of sessions into a cohort, and says of every session that was left out why.
#ifndef CASUS_REPORT_GATHER_H
#define CASUS_REPORT_GATHER_H

#include <stdbool.h>

#include "base/error.h"
#include "report/cohort.h"
#include "store/sessions.h"

typedef enum LeftOut {
    LEFT_DAMAGED,     // form or chain of the log is not in order
    LEFT_UNVERIFIED,  // playing it again gives something else, or is not possible here
    LEFT_UNFINISHED,
    LEFT_LATER,       // not the first attempt of this player at this case in this mode
    LEFT_DOUBLE,      // the same session lies in another folder too
    LEFT_NOT_PLAYED,  // by the computer, or by an author who tried the case
    LEFT_OUT_COUNT
} LeftOut;

typedef struct LeftOutSession {
    char *folder;
    LeftOut kind;
    char *reason;  // one line
} LeftOutSession;

typedef struct Gathering {
    Cohort cohort;
    LeftOutSession *left_out;  // in order of folder
    int left_out_count;
    int kinds[LEFT_OUT_COUNT];
    int found;    // sessions
    int counted;  // of them in the cohort
    long long lines;
} Gathering;

// What gathering needs from outside. Each thread has an examiner of its own.
typedef struct GatherWorld {
    const char *assets;
    int threads;  // at least 1
    // As session_examine: reads the log in `folder` and plays it again. NULL: only form and chain
    // are checked. `examiner` is what new_examiner answered.
    bool (*examine)(void *examiner, const char *folder, Facts *facts, Error *doubt, Error *error);
    bool is_rescored;  // with the points of rescored.json, where that is
    void *(*new_examiner)(void *context);
    void (*free_examiner)(void *examiner);
    // Told now and then how far it is, from one thread at a time. May be NULL.
    void (*progress)(void *context, int done, int all);
    // A framework that is not in the assets, as that case has it; to be freed. Asked by several
    // threads at a time. NULL: there is none. May be NULL.
    Framework *(*of_case)(void *context, const char *scenario, const char *id);
    void *context;
} GatherWorld;

void gather(const SessionList *sessions, const GatherWorld *world, Gathering *out);
void gathering_free(Gathering *gathering);

#endif

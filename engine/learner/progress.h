// Progress: what the finished sessions of a learner show, per indicator and per competency, from
// the first session to the last.
#ifndef CASUS_LEARNER_PROGRESS_H
#define CASUS_LEARNER_PROGRESS_H

#include "core/score.h"
#include "learner/names.h"
#include "learner/overview.h"

// One session in which it was seen.
typedef struct ProgressPoint {
    const OverviewSession *session;
    int raw, max, observations;
} ProgressPoint;

typedef struct ProgressRow {
    const char *framework, *id;
    Text title;      // the id, when its framework is not at hand
    int competency;  // of an indicator: index in `competencies`; -1: not known
    const ProgressPoint *points;  // oldest first; attempt and mode are of its session
    int count;
    Tally all;       // of all points
    Tally first;     // of the first attempt at each case: nothing was seen before
    Tally later;     // of all attempts after that
} ProgressRow;

// Rows in the order of the frameworks. A competency of a framework that was used has a row too when
// nothing was seen of it yet: then `count` is 0. An indicator has one only when it was seen.
typedef struct Progress {
    Arena *arena;
    ProgressRow *competencies;
    int competency_count;
    ProgressRow *indicators;
    int indicator_count;
} Progress;

// Overview and names outlive the progress.
Progress *progress_make(const Overview *overview, const Names *names);
void progress_free(Progress *progress);  // NULL is allowed

// Enough was seen to say something (SCORE_ENOUGH_OBSERVATIONS).
bool progress_is_enough(const Tally *tally);

// NULL: there is none.
const ProgressRow *progress_find(const ProgressRow *rows, int count, const char *framework,
                                 const char *id);

#endif

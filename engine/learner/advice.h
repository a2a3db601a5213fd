// Advice: which case to play next, and why. A plain rule that anyone can carry out by hand:
//
// 1. Who finished nothing yet begins with the case of the lowest level.
// 2. A case that was played last 21 to 35 days ago is played once more, so that it stays known.
// 3. Else: of the competencies that were seen often enough, the one with the smallest share of
//    points; and for it the case that shows it most often.
// 4. Else a case that was never played, of the lowest level.
//
// In 3 and 4 a case may be one level above the highest that was finished, and not one that was
// begun and waits; a case that was played already comes after those that were not, and not within
// 21 days. What is equal is decided by level, minutes and id, in that order.
#ifndef CASUS_LEARNER_ADVICE_H
#define CASUS_LEARNER_ADVICE_H

#include "learner/overview.h"
#include "learner/progress.h"
#include "session/library.h"

enum { ADVICE_REFRESH_FROM = 21, ADVICE_REFRESH_TO = 35 };  // days

typedef enum AdviceKind {
    ADVICE_NONE,     // nothing now: everything is known or was played lately
    ADVICE_BEGIN,    // 1
    ADVICE_REFRESH,  // 2
    ADVICE_WEAKEST,  // 3
    ADVICE_NEW       // 4
} AdviceKind;

typedef struct Advice {
    Arena *arena;
    AdviceKind kind;
    const LibraryCase *advised;  // NULL with ADVICE_NONE
    const ProgressRow *competency;  // WEAKEST: which; else NULL
    Text reason;  // one or two sentences for the learner; never empty
} Advice;

// All arguments outlive the advice; `today` is the day for which it holds.
Advice *advice_make(const Library *library, const Overview *overview, const Progress *progress,
                    Date today);
void advice_free(Advice *advice);  // NULL is allowed

#endif

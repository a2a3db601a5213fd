// Advice: which case to play next, and why. A plain rule that anyone can carry out by hand:
//
// 1. Who finished nothing yet begins with the case of the lowest level.
// 2. A case that was played last 21 to 35 days ago is played once more, so that it stays known; of
//    several the one that went worst.
// 3. Else: of the competencies that were seen often enough and not all right, the one with the
//    smallest share of points for which there is a case; and of those cases the one that shows it
//    most often. Cases that were never played come first; one that was comes back after 35 days. A
//    case is at most one level above the highest that was finished.
// 4. Else a case that was never played, of the lowest level.
// 5. Else the case that was played longest ago, when that is more than 35 days.
//
// A case that was begun and waits is not advised (but in 1): going on with it needs no advice. What
// is equal is decided by level, minutes and id, in that order.
#ifndef CASUS_LEARNER_ADVICE_H
#define CASUS_LEARNER_ADVICE_H

#include "learner/overview.h"
#include "learner/progress.h"
#include "session/library.h"

enum { ADVICE_REFRESH_FROM = 21, ADVICE_REFRESH_TO = 35 };  // days

typedef enum AdviceKind {
    ADVICE_NONE,     // nothing now: everything is known or was played lately
    ADVICE_BEGIN,    // 1
    ADVICE_REFRESH,  // 2 and 5
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

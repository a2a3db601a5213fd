// Plan run: playing what test.lua says, without window or log, and telling what came out otherwise.
#ifndef CASUS_AUTHOR_PLAN_RUN_H
#define CASUS_AUTHOR_PLAN_RUN_H

#include "base/arena.h"
#include "script/plan.h"
#include "session/case.h"

// Something that did not go as the plan says. All texts live in the report.
typedef struct PlanFailure {
    Origin origin;         // in test.lua
    const char *what;      // "score", "ending", ...; "story": it could not be played on
    const char *expected;  // "" for "story"
    const char *got;       // for "story": where the story was
    const char *text;      // the whole as one line, in Dutch
    const char *details;   // more lines, each with a line end; may be empty
} PlanFailure;

typedef struct PlanOutcome {
    const PlanPlay *play;
    PlanFailure *failures;
    int failure_count;
    int score, max;      // at its end
    const char *ending;  // id; NULL: it came to none
} PlanOutcome;

typedef struct PlanReport {
    Arena *arena;
    PlanOutcome *plays;
    int count;
    int failed;  // plays with a failure
} PlanReport;

// Plays the plan of this case. Both outlive the report.
PlanReport *plan_run(Case *opened, const Plan *plan);
void plan_report_free(PlanReport *report);  // NULL is allowed

#endif

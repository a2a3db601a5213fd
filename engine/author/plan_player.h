// Plan player: one play of a plan, as its files share it.
#ifndef CASUS_AUTHOR_PLAN_PLAYER_H
#define CASUS_AUTHOR_PLAN_PLAYER_H

#include "author/plan_run.h"
#include "base/buffer.h"
#include "base/rng.h"
#include "session/play.h"

typedef struct PlanPlayer {
    const Scenario *scenario;
    const PlanPlay *play;
    Play *game;
    Arena *arena;  // of the report
    PlanOutcome *out;
    Rng rng;
    Policy rest;   // of decisions that are not named; POLICY_COUNT: none
    int made;      // decision made last, -1: none
    Score earned;  // and what it earned
    int lines, events;
} PlanPlayer;

// Adds a failure; texts are copied. `details` may be NULL.
void plan_fail(PlanPlayer *player, Origin origin, const char *what, const char *expected,
               const char *got, const char *text, const char *details);

// Compares with how the run stands now.
void plan_check(PlanPlayer *player, Origin origin, const PlanChecks *checks);

// Answers the decision that waits, as the act says. False when that cannot be; then it was told.
bool plan_answer(PlanPlayer *player, const PlanAct *act);

// Applies one event. False when it is refused; then it was told.
bool plan_feed(PlanPlayer *player, const Event *event, Origin origin);

#endif

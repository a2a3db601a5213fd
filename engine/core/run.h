// Run: one play of a scenario. Its state is a pure function of scenario, seed, mode and events:
// flat numbers, no clock, no file, no Lua. A copy of the block is a snapshot.
#ifndef CASUS_CORE_RUN_H
#define CASUS_CORE_RUN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "core/decision.h"
#include "core/event.h"
#include "core/moment.h"
#include "core/question.h"
#include "core/scenario.h"
#include "core/score.h"

typedef enum RunMode {
    RUN_PRACTICE,  // feedback after each decision, so the first answer to it counts
    RUN_EXAM       // one way: no feedback before the end, nothing is taken back
} RunMode;

typedef enum RunPhase {
    RUN_WAITING,   // at a step the learner has to act on
    RUN_FEEDBACK,  // practice: the decision at this step has been made, its explanation is shown
    RUN_OVER
} RunPhase;

typedef struct Run {
    const Scenario *scenario;  // borrowed; outlives the run
    uint64_t seed;
    RunMode mode;
    RunPhase phase;
    int step;      // where the learner is; -1 when over
    int scene;     // last scene entered
    int shown;     // record lying beside the conversation, -1: none
    Date date;     // today, in the story
    Date before;   // what day it was before time last passed
    Date checked;  // the day on which was last looked which consequences are due
    int ending;    // -1: none
    int made;      // decision made by the last event, -1: none
    Score earned;  // and what it earned, before the story could come back to it and ask it afresh
    int events;    // applied so far
    int undone;    // decisions taken back so far
    int cells[];   // see the accessors: variables; done, read and note flags; answers
} Run;

// What the core asks of the script layer. May be NULL when the scenario has no hooks.
typedef struct Hooks {
    void *context;
    bool (*condition)(void *context, int hook, const Run *run, bool *answer, Error *error);
    // From now on tells `listener` (borrowed; NULL: nobody) what conditions ask. May be NULL.
    void (*listen)(void *context, const Listener *listener);
    // Hears of every step the story passes or stops at. May be NULL.
    void (*passed)(void *context, int step);
    // The story goes on, for the start or for one event: all that is asked before it waits again
    // is one piece of work. NULL: nobody needs to know.
    void (*begin)(void *context);
} Hooks;

// A run at its first step, with room behind it for run_apply to go back. NULL with an error when a
// hook on the way fails. Free with run_free. `facts` has one value per variable of the scenario:
// those that are facts start with it. NULL: all start as the case has them.
Run *run_new(const Scenario *scenario, uint64_t seed, RunMode mode, const int *facts,
             const Hooks *hooks, Error *error);
void run_free(Run *run);

size_t run_size(const Scenario *scenario);

// Puts the run back to its first step. False when a hook fails.
bool run_restart(Run *run, uint64_t seed, const int *facts, const Hooks *hooks, Error *error);

// Applies one event. False with an error (REFUSED, or CASE
// when a hook fails) leaves the run as it was.
bool run_apply(Run *run, const Event *event, const Hooks *hooks, Error *error);

// The decision the learner is at (waiting or feedback), or -1.
int run_decision(const Run *run);

// The next event by which a player of this policy comes nearer to a made decision. The run waits
// at one.
Event run_propose(const Run *run, Policy policy, Rng *rng);

// ---- Reading the state ----
Moment run_moment(const Run *run);  // borrows the run
int run_variable(const Run *run, int variable);
bool run_is_done(const Run *run, int decision);
bool run_has_read(const Run *run, int record);

// Whether this was opened in the reader, see core/consult.h. Stays so when a decision is taken
// back: who looked something up knows it.
bool run_has_consulted(const Run *run, int part);
bool run_has_note(const Run *run, int step);

// Hints asked for at this decision; stays so when it is taken back.
int run_hints(const Run *run, int decision);
const int *run_answer(const Run *run, int decision);  // the cells of the decision

// Whether a consequence waits; `*day`: until which day, DATE_NONE: for its condition.
bool run_is_later(const Run *run, int later, Date *day);

// Whether the decision was taken back after its explanation had been seen; then the first answer to
// it is the one that counts, whatever is answered later.
bool run_has_first(const Run *run, int decision);
const int *run_counted(const Run *run, int decision);  // the cells of the answer that counts

// True once a destruction list with this record on it was carried out.
bool run_was_destroyed(const Run *run, int record);

// The order in which the options of a decision (choose, order, ask) are
// shown: a shuffle fixed by seed and decision.
void run_option_order(const Run *run, int decision, int order[SCENARIO_MAX_OPTIONS]);

// Points of one decision (must be done) by the answer that counts, and the sums over all done
// decisions.
void run_score(const Run *run, int decision, Score *score);

// Points that these cells would be worth as its answer.
void run_score_cells(const Run *run, int decision, const int *cells, Score *score);
void run_scoreboard(const Run *run, Scoreboard *board);

// Records that runs of the system destroyed although they had to stay.
int run_wiped_wrongly(const Run *run);

#endif

// Explore: walks every play of a case at once. States that can only go on alike are one
// (author/relevance.h), so that what is said of them holds for every play.
//
// Answers: every one to choose, ask, and mark with few passages; of other kinds those of
// core/decision_ways.h that stand for them. Reading a record or looking something up is walked both
// ways wherever a condition asks for it, and so is a fact that only other cases set. Taking back is
// not walked: it leads to plays walked anyway.
#ifndef CASUS_AUTHOR_EXPLORE_H
#define CASUS_AUTHOR_EXPLORE_H

#include <stdbool.h>
#include <stddef.h>

#include "author/states.h"
#include "base/error.h"
#include "core/run.h"

enum {
    EXPLORE_STATES_MAX = 2000 * 1000,
    EXPLORE_MEMORY_MAX = 200 * 1000 * 1000,  // bytes
    EXPLORE_STARTS_MAX = 64,                 // worlds to begin in, by the facts of earlier cases
    EXPLORE_FAILURES_MAX = 16
};

// Why a walk is not whole.
typedef enum ExploreBound {
    BOUND_NONE,
    BOUND_STATES,
    BOUND_MEMORY,
    BOUND_STARTS,  // too many facts from other cases to begin with all of them
    BOUND_CHANCE   // a condition draws a random number
} ExploreBound;

typedef struct ExploreLimits {
    int states;
    size_t memory;  // bytes
} ExploreLimits;

extern const ExploreLimits EXPLORE_LIMITS;  // those above

typedef struct Exploration {
    const Scenario *scenario;  // borrowed
    Relevance *relevance;
    States states;  // node 0 comes before the first step
    ExploreBound bound;
    int rounds;                            // walks until no condition asked anything new
    size_t memory;                         // bytes at most
    bool *steps;                           // per step: some play passes it
    bool *hooks;                           // per hook: some play asks it
    bool *stuck;                           // per decision: some answer to it is never complete
    Error failures[EXPLORE_FAILURES_MAX];  // conditions that fail in some play
    int failure_count;
} Exploration;

// Walks the case. Never fails: what went wrong on the way stands in it. Free with explore_free.
Exploration *explore(const Scenario *scenario, const Hooks *hooks, const ExploreLimits *limits);
void explore_free(Exploration *found);  // NULL is allowed

typedef struct EventPath {
    Event *events;  // their texts belong to the scenario
    int count, room;
} EventPath;

// A play with the fewest decisions from the start to the first step of `scene` at which the learner
// is, as the events of a run with this seed and mode, without facts of earlier cases. False with
// the reason in Dutch when no play comes there. Free with path_free, also after false.
bool explore_path(const Scenario *scenario, const Hooks *hooks, uint64_t seed, RunMode mode,
                  int scene, EventPath *path, Error *error);
void path_free(EventPath *path);

#endif

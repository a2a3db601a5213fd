// Simulate: many runs by a policy, without journal or face, and the spread of their scores.
#ifndef CASUS_SIM_SIMULATE_H
#define CASUS_SIM_SIMULATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/error.h"
#include "core/decision.h"
#include "core/run.h"

typedef struct Spread {
    long long runs;  // in which it was observed
    int min, max;    // points
    long long sum;
} Spread;

typedef struct Simulation {
    long long runs;
    long long decisions;
    Spread score;
    Spread indicators[FRAMEWORK_MAX_INDICATORS];
    long long wrongly_destroyed;
    long long wrongly_kept;
    long long endings[SCENARIO_MAX_ENDINGS];  // how often each was reached
    long long without_ending;
} Simulation;

enum { SIMULATE_EVENTS_MAX = 100000 };  // of one run; more means that the case never ends

// Plays `runs` runs with seeds seed, seed + 1, ... False when a hook fails or a run does not end.
bool simulate(const Scenario *scenario, const Hooks *hooks, Policy policy, long long runs,
              uint64_t seed, Simulation *out, Error *error);

// The next event of a player of this policy; at a speech that is reading on. The run must not be
// over.
Event simulate_next(const Run *run, Policy policy, Rng *rng);

#endif

// Simulate: many runs by a policy, without journal or face, and how their scores are spread.
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
    long long *counts;  // how often each number of points, from 0 to most
    int most;           // points there can be
} Spread;

// How one decision was made.
typedef struct Guesses {
    long long asked;     // runs in which it was made and could earn points
    long long full;      // in which it earned all of them
    long long raw, max;  // points together
} Guesses;

typedef struct Simulation {
    long long runs;
    long long decisions;
    Spread score;
    Spread indicators[FRAMEWORK_MAX_INDICATORS];
    Guesses *questions;  // per decision of the scenario
    long long wrongly_destroyed;
    long long wrongly_kept;
    long long harmed;                         // runs in which anything was wrongly destroyed
    long long endings[SCENARIO_MAX_ENDINGS];  // how often each was reached
    long long without_ending;
} Simulation;

enum { SIMULATE_EVENTS_MAX = 100000 };  // of one run; more means that the case never ends

// Plays `runs` runs with seeds seed, seed + 1, ... False when a hook fails or a run does not end.
// Free `out` with simulation_free, also then.
bool simulate(const Scenario *scenario, const Hooks *hooks, Policy policy, long long runs,
              uint64_t seed, Simulation *out, Error *error);
void simulation_free(Simulation *simulation);

// The fewest points that at least `percent` of the runs did not exceed; 0 when there were none.
int spread_quantile(const Spread *spread, int percent);

// The next event of a player of this policy; at a speech that is reading on. The run must not be
// over.
Event simulate_next(const Run *run, Policy policy, Rng *rng);

#endif

// Simulate: the run and nothing around it, as often as asked.

#include "sim/simulate.h"

#include <limits.h>


Event simulate_next(const Run *run, Policy policy, Rng *rng) {
    int at = run_decision(run);
    if (at < 0 || run->phase == RUN_FEEDBACK) {
        return (Event){.kind = EVENT_CONTINUE};
    }
    return run_propose(run, policy, rng);
}


static void spread_add(Spread *spread, int points) {
    if (spread->runs == 0 || points < spread->min) {
        spread->min = points;
    }
    if (spread->runs == 0 || points > spread->max) {
        spread->max = points;
    }
    spread->sum += points;
    spread->runs++;
}


static void add_run(Simulation *out, const Run *run) {
    Scoreboard board;
    run_scoreboard(run, &board);
    spread_add(&out->score, board.total.raw);
    for (int i = 0; i < run->scenario->framework->indicator_count; i++) {
        if (board.indicators[i].observations > 0) {
            spread_add(&out->indicators[i], board.indicators[i].raw);
        }
    }
    out->runs++;
    *(run->ending >= 0 ? &out->endings[run->ending] : &out->without_ending) += 1;
    out->decisions += board.decisions;
    out->wrongly_destroyed += board.wrongly_destroyed;
    out->wrongly_kept += board.wrongly_kept;
}


static bool play_once(Run *run, const Hooks *hooks, Policy policy, Rng *rng, Error *error) {
    for (int i = 0; run->phase != RUN_OVER; i++) {
        Event event = simulate_next(run, policy, rng);
        if (i >= SIMULATE_EVENTS_MAX) {
            return error_set(error, ERROR_CASE, run->scenario->folder,
                             "de casus eindigt niet: na %d stappen is er nog geen einde",
                             SIMULATE_EVENTS_MAX);
        }
        if (!run_apply(run, &event, hooks, error)) {
            return false;
        }
    }
    return true;
}


bool simulate(const Scenario *scenario, const Hooks *hooks, Policy policy, long long runs,
              uint64_t seed, Simulation *out, Error *error) {
    *out = (Simulation){.runs = 0};
    Run *run = run_new(scenario, seed, RUN_EXAM, NULL, hooks, error);
    if (!run) {
        return false;
    }
    bool ok = true;
    for (long long i = 0; i < runs && ok; i++) {
        Rng rng = rng_from_seed(seed + (uint64_t)i);
        ok = run_restart(run, seed + (uint64_t)i, NULL, hooks, error) &&
             play_once(run, hooks, policy, &rng, error);
        if (ok) {
            add_run(out, run);
        }
    }
    run_free(run);
    return ok;
}

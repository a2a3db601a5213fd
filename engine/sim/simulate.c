// Simulate: the run and nothing around it, as often as asked.

#include "sim/simulate.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"


Event simulate_next(const Run *run, Policy policy, Rng *rng) {
    int at = run_decision(run);
    if (at < 0 || run->phase == RUN_FEEDBACK) {
        return (Event){.kind = EVENT_CONTINUE};
    }
    return run_propose(run, policy, rng);
}


// ---- Spreads ----


static void spread_start(Spread *spread, int most) {
    *spread = (Spread){.most = most};
    spread->counts = memory_new((size_t)most + 1, sizeof *spread->counts);
}


// An answer can earn more for one indicator than the answer that earns most in all.
static void make_room(Spread *spread, int points) {
    if (points > spread->most) {
        spread->counts =
            memory_resize(spread->counts, (size_t)points + 1, sizeof *spread->counts);
        memset(spread->counts + spread->most + 1, 0,
               (size_t)(points - spread->most) * sizeof *spread->counts);
        spread->most = points;
    }
}


static void spread_add(Spread *spread, int points) {
    make_room(spread, points);
    if (spread->runs == 0 || points < spread->min) {
        spread->min = points;
    }
    if (spread->runs == 0 || points > spread->max) {
        spread->max = points;
    }
    spread->sum += points;
    spread->runs++;
    spread->counts[points]++;
}


int spread_quantile(const Spread *spread, int percent) {
    long long passed = 0;
    for (int points = 0; points <= spread->most; points++) {
        passed += spread->counts[points];
        if (passed > 0 && passed * 100 >= spread->runs * percent) {
            return points;
        }
    }
    return 0;
}


static void add_most(int *total, int *indicators, const Earns *earns) {
    for (int i = 0; i < earns->count; i++) {
        *total += earns->list[i].points;
        indicators[earns->list[i].indicator] += earns->list[i].points;
    }
}


// The most points there can be decides how many numbers a spread counts.
static void start(Simulation *out, const Scenario *scenario) {
    int total = 0;
    int indicators[FRAMEWORK_MAX_INDICATORS] = {0};
    *out = (Simulation){.runs = 0};
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        add_most(&total, indicators, &decision->maximum);
        add_most(&total, indicators, &decision->precision);
        add_most(&total, indicators, &decision->declaration);
    }
    spread_start(&out->score, total);
    for (int i = 0; i < scenario->framework->indicator_count; i++) {
        spread_start(&out->indicators[i], indicators[i]);
    }
    out->questions = memory_new((size_t)scenario->decision_count + 1, sizeof *out->questions);
}


void simulation_free(Simulation *simulation) {
    free(simulation->score.counts);
    for (int i = 0; i < FRAMEWORK_MAX_INDICATORS; i++) {
        free(simulation->indicators[i].counts);
    }
    free(simulation->questions);
    memset(simulation, 0, sizeof *simulation);
}


// ---- Runs ----


// Adds one run to what went before. Each score is computed once, for the board and the question.
static void add_scores(Simulation *out, const Run *run, Scoreboard *board) {
    const Scenario *scenario = run->scenario;
    for (int d = 0; d < scenario->decision_count; d++) {
        Score score;
        if (!run_is_done(run, d) || !decision_rules(scenario->decisions[d].type)->is_scored) {
            continue;
        }
        run_score(run, d, &score);
        scoreboard_add(board, scenario->framework, &score);
        Guesses *question = &out->questions[d];
        int max = score_max(&score);
        if (max > 0) {
            int raw = score_raw(&score);
            question->asked++;
            question->full += raw == max;
            question->raw += raw;
            question->max += max;
        }
    }
    board->wrongly_destroyed += run_wiped_wrongly(run);
}


static void add_run(Simulation *out, const Run *run) {
    Scoreboard board = {.decisions = 0};
    add_scores(out, run, &board);
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
    out->harmed += board.wrongly_destroyed > 0;
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
    start(out, scenario);
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

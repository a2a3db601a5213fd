// Explore: the whole walk, and the shortest way to one scene.

#include "author/explore.h"

#include <stdlib.h>
#include <string.h>

#include "author/walk.h"
#include "base/memory.h"

const ExploreLimits EXPLORE_LIMITS = {EXPLORE_STATES_MAX, EXPLORE_MEMORY_MAX};


static void release(Exploration *found) {
    relevance_free(found->relevance);
    states_free(&found->states);
    free(found->steps);
    free(found->hooks);
    free(found->stuck);
}


Exploration *explore(const Scenario *scenario, const Hooks *hooks, const ExploreLimits *limits) {
    Exploration *found = memory_new(1, sizeof *found);
    Walk walk;
    walk_open(&walk, scenario, hooks, limits, found);
    walk_run(&walk);
    walk_close(&walk);
    return found;
}


void explore_free(Exploration *found) {
    if (found) {
        release(found);
        free(found);
    }
}


// ---- A way to a scene ----


void path_free(EventPath *path) {
    free(path->events);
    *path = (EventPath){0};
}


static bool has_come(const Run *run, int scene) {
    return run->phase == RUN_WAITING && run->scene == scene &&
           !run->scenario->steps[run->step].is_aside;
}


static bool feed(Run *run, Event event, const Hooks *hooks, EventPath *path, Error *error) {
    if (!run_apply(run, &event, hooks, error)) {
        return false;
    }
    path_add(path, event);
    return true;
}


// Reads on until the detour, the next question, or the scene.
static bool read_on(Walk *walk, Run *run, int way, EventPath *path, Error *error) {
    int number = way >> WAY_BITS;
    Detour detour = number > 0 ? walk->detours[number - 1] : (Detour){-1, -1};
    Event go_on = {.kind = EVENT_CONTINUE};
    bool ok = true;
    for (int i = 0; ok && i != detour.continues && !has_come(run, walk->target) &&
                    run->phase == RUN_WAITING && run_decision(run) < 0;
         i++) {
        ok = feed(run, go_on, &walk->own, path, error);
    }
    if (ok && detour.cell >= 0 && !has_come(run, walk->target)) {
        ok = feed(run, walk_look(walk->scenario, detour.cell), &walk->own, path, error);
    }
    return ok;
}


// Plays the edges in `ways`, last one first.
static bool replay(Walk *walk, Run *run, const int *ways, int count, EventPath *path,
                   Error *error) {
    Event go_on = {.kind = EVENT_CONTINUE};
    bool ok = read_on(walk, run, count > 0 ? ways[count - 1] : 0, path, error);
    for (int i = count - 2; ok && i >= 0; i--) {
        int way = ways[i] & WAY_READ;
        if (way != WAY_READ) {
            ok = walk_answer(walk, run, way, path, error);
        }
        if (ok && run->phase == RUN_FEEDBACK) {
            ok = feed(run, go_on, &walk->own, path, error);
        }
        ok = ok && read_on(walk, run, ways[i], path, error);
    }
    return ok;
}


static bool follow(Walk *walk, uint64_t seed, RunMode mode, EventPath *path, Error *error) {
    int depth = 1;
    for (int node = walk->parent; node > 0; node = walk->parents[node]) {
        depth++;
    }
    int *ways = memory_new((size_t)depth, sizeof *ways);
    ways[0] = walk->arrived_way;
    int at = 1;
    for (int node = walk->parent; node > 0; node = walk->parents[node]) {
        ways[at++] = walk->ways[node];
    }
    Run *run = run_new(walk->scenario, seed, mode, NULL, &walk->own, error);
    bool ok = run && replay(walk, run, ways, depth, path, error);
    if (ok && !has_come(run, walk->target)) {
        ok = error_set(error, ERROR_CASE, walk->scenario->scenes[walk->target].id,
                       "de weg naar deze scene hangt van toeval af");
    }
    run_free(run);
    free(ways);
    return ok;
}


static bool say_why_not(const Walk *walk, Error *error) {
    const Exploration *out = walk->out;
    const Scene *scene = &walk->scenario->scenes[walk->target];
    if (out->failure_count > 0) {
        *error = out->failures[0];
    } else if (out->bound == BOUND_STATES || out->bound == BOUND_MEMORY) {
        error_set_at(error, ERROR_CASE, scene->origin.file, scene->origin.line,
                     "na %d toestanden is scene '%s' nog niet bereikt", out->states.node_count,
                     scene->id);
    } else {
        error_set_at(error, ERROR_CASE, scene->origin.file, scene->origin.line,
                     "geen enkele speelwijze komt in scene '%s'; zet ergens go \"%s\"", scene->id,
                     scene->id);
    }
    return false;
}


bool explore_path(const Scenario *scenario, const Hooks *hooks, uint64_t seed, RunMode mode,
                  int scene, EventPath *path, Error *error) {
    Exploration found;
    Walk walk;
    *path = (EventPath){0};
    walk_open(&walk, scenario, hooks, &EXPLORE_LIMITS, &found);
    walk.target = scene;
    walk_run(&walk);
    bool ok = walk.has_arrived ? follow(&walk, seed, mode, path, error) : say_why_not(&walk, error);
    walk_close(&walk);
    release(&found);
    return ok;
}

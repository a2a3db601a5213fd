// Walk: from each state by every answer to the next one.

#include "author/walk.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/cells.h"
#include "core/decision_ways.h"

enum {
    NEW_STATES_MAX = 5000,  // to walk on for when questions are known to be missing
    CHECK_EVERY = 64
};


// ---- Listening ----


static bool is_opened_cell(const Scenario *scenario, int cell) {
    int read = cell_of_read(scenario, 0);
    return (cell >= read && cell < read + scenario->record_count) ||
           cell >= scenario->consult_cells;
}


static void hear(void *context, Question question) {
    Walk *walk = context;
    walk->is_new = relevance_add(walk->out->relevance, walk->hook, question) || walk->is_new;
    if (question.kind != QUESTION_CELL || !is_opened_cell(walk->scenario, question.first)) {
        return;
    }
    walk->has_reads = true;
    bool is_known = walk->asking->cells[question.first] != 0;
    for (int i = 0; i < walk->touched_count; i++) {
        is_known = is_known || walk->touched[i] == question.first;
    }
    if (!is_known && walk->touched_count < TOUCHED_MAX) {
        walk->touched[walk->touched_count++] = question.first;
    }
}


static void start_asking(void *context) {
    const Walk *walk = context;
    if (walk->hooks && walk->hooks->begin) {
        walk->hooks->begin(walk->hooks->context);
    }
}


static bool ask(void *context, int hook, const Run *run, bool *answer, Error *error) {
    Walk *walk = context;
    walk->hook = hook;
    walk->asking = run;
    walk->out->hooks[hook] = true;
    return walk->hooks->condition(walk->hooks->context, hook, run, answer, error);
}


static void pass(void *context, int step) {
    ((Walk *)context)->out->steps[step] = true;
}


// ---- Opening ----


static Run *new_run(const Walk *walk) {
    Run *run = memory_new(2, walk->run_size);
    run->scenario = walk->scenario;
    run->mode = RUN_EXAM;
    return run;
}


void walk_open(Walk *walk, const Scenario *scenario, const Hooks *hooks,
               const ExploreLimits *limits, Exploration *out) {
    *walk = (Walk){.scenario = scenario,
                   .hooks = hooks,
                   .limits = *limits,
                   .out = out,
                   .run_size = run_size(scenario),
                   .target = -1};
    walk->own = (Hooks){.context = walk, .condition = ask, .begin = start_asking, .passed = pass};
    walk->listener = (Listener){.context = walk, .asked = hear};
    walk->work = new_run(walk);
    walk->before = new_run(walk);
    walk->aside = new_run(walk);
    walk->drafts = memory_new((size_t)scenario->decision_count + 1, sizeof *walk->drafts);
    bool is_deaf = scenario->hook_count > 0 && (!hooks || !hooks->listen);
    *out = (Exploration){.scenario = scenario};
    out->relevance = relevance_new(scenario, is_deaf);
    out->steps = memory_new((size_t)scenario->step_count + 1, sizeof *out->steps);
    out->hooks = memory_new((size_t)scenario->hook_count + 1, sizeof *out->hooks);
    out->stuck = memory_new((size_t)scenario->decision_count + 1, sizeof *out->stuck);
    if (hooks && hooks->listen) {
        hooks->listen(hooks->context, &walk->listener);
    }
}


void walk_close(Walk *walk) {
    if (walk->hooks && walk->hooks->listen) {
        walk->hooks->listen(walk->hooks->context, NULL);
    }
    for (int d = 0; d < walk->scenario->decision_count; d++) {
        free(walk->drafts[d].cells);
        free(walk->drafts[d].last);
        free(walk->drafts[d].fails);
    }
    free(walk->drafts);
    free(walk->open);
    free(walk->detours);
    free(walk->parents);
    free(walk->ways);
    run_free(walk->work);
    run_free(walk->before);
    run_free(walk->aside);
}


// ---- The list of open nodes ----


static size_t entry_size(const Walk *walk) {
    return sizeof(int) * 2 + walk->run_size;
}


static void push(Walk *walk, int node, const Run *run) {
    size_t size = entry_size(walk);
    if (walk->open_first + walk->open_count == walk->open_room) {
        if (walk->open_first > walk->open_room / 2) {
            memmove(walk->open, walk->open + walk->open_first * size, walk->open_count * size);
            walk->open_first = 0;
        } else {
            walk->open_room = walk->open_room ? 2 * walk->open_room : 16;
            walk->open = memory_resize(walk->open, walk->open_room, size);
        }
    }
    char *entry = walk->open + (walk->open_first + walk->open_count++) * size;
    memcpy(entry, &node, sizeof node);
    memcpy(entry + sizeof(int) * 2, run, walk->run_size);
}


// The last one, which keeps the list short; when looking for a scene the first one, which finds the
// shortest way.
static int pop(Walk *walk, Run *run) {
    bool is_first = walk->target >= 0;
    size_t at = is_first ? walk->open_first++ : walk->open_first + walk->open_count - 1;
    const char *entry = walk->open + at * entry_size(walk);
    int node;
    walk->open_count--;
    memcpy(&node, entry, sizeof node);
    memcpy(run, entry + sizeof(int) * 2, walk->run_size);
    return node;
}


// ---- Nodes and edges ----


static int number_detour(Walk *walk, Detour detour) {
    for (int i = 0; i < walk->detour_count; i++) {
        if (walk->detours[i].continues == detour.continues &&
            walk->detours[i].cell == detour.cell) {
            return i;
        }
    }
    if (walk->detour_count == walk->detour_room) {
        walk->detour_room = walk->detour_room ? 2 * walk->detour_room : 16;
        walk->detours =
            memory_resize(walk->detours, (size_t)walk->detour_room, sizeof *walk->detours);
    }
    walk->detours[walk->detour_count] = detour;
    return walk->detour_count++;
}


// Points that were not part of an edge, because the story could have come back to them.
static int final_gain(Walk *walk, const Run *run) {
    Merit merits[FRAMEWORK_MAX_INDICATORS * 2];
    int count = 0;
    for (int d = 0; d < walk->scenario->decision_count; d++) {
        const Decision *decision = &walk->scenario->decisions[d];
        Score score;
        if (!relevance_repeats(walk->out->relevance, d) || !run_is_done(run, d) ||
            !decision_rules(decision->type)->is_scored) {
            continue;
        }
        run_score(run, d, &score);
        for (int i = 0; i < score.count && count < FRAMEWORK_MAX_INDICATORS * 2; i++) {
            merits[count++] =
                (Merit){score.evidence[i].indicator, score.evidence[i].raw, score.evidence[i].max};
        }
    }
    return count > 0 ? states_gain(&walk->out->states, merits, count) : GAIN_NONE;
}


static void remember_way(Walk *walk, int node, int way) {
    if (node >= walk->via_room) {
        walk->via_room = walk->via_room ? 2 * node : 256;
        walk->parents = memory_resize(walk->parents, (size_t)walk->via_room, sizeof *walk->parents);
        walk->ways = memory_resize(walk->ways, (size_t)walk->via_room, sizeof *walk->ways);
    }
    walk->parents[node] = walk->parent;
    walk->ways[node] = way;
}


static void add_child(Walk *walk, const Run *run, int gain, int way) {
    States *states = &walk->out->states;
    bool is_new;
    int node = states_node(states, relevance_digest(walk->out->relevance, run), &is_new);
    states_edge(states, walk->first_edge, (Edge){node, gain, way, 1});
    if (!is_new) {
        return;
    }
    if (walk->target >= 0) {
        remember_way(walk, node, way);
    }
    if (run->phase == RUN_OVER) {
        int final = final_gain(walk, run);
        Node *made = &states->nodes[node];
        made->ending = run->ending;
        made->gain = final;
        made->first = states->edge_count;
        return;
    }
    states->nodes[node].step = run->step;
    push(walk, node, run);
}


void walk_note_failure(Exploration *out, const Error *error) {
    for (int i = 0; i < out->failure_count; i++) {
        if (out->failures[i].line == error->line &&
            strcmp(out->failures[i].place, error->place) == 0) {
            return;
        }
    }
    if (out->failure_count < EXPLORE_FAILURES_MAX) {
        out->failures[out->failure_count++] = *error;
    }
}


// ---- Reading on ----


static void look_for_scene(Walk *walk, const Run *run, int way) {
    if (walk->target >= 0 && !walk->has_arrived && run->phase != RUN_OVER &&
        run->scene == walk->target && !walk->scenario->steps[run->step].is_aside) {
        walk->has_arrived = true;
        walk->arrived_way = way;
    }
}


// The last event asked whether something was opened: the same state with it opened is one to walk
// on from too. Opening it earlier would make no difference to anything before.
static void open_touched(Walk *walk, const Run *before, int gain, int way, int continues) {
    Error error;
    if (walk->touched_count == TOUCHED_MAX) {
        walk->out->bound = BOUND_STATES;
    }
    for (int i = 0; i < walk->touched_count; i++) {
        Event event = walk_look(walk->scenario, walk->touched[i]);
        Detour detour = {continues, walk->touched[i]};
        memcpy(walk->aside, before, walk->run_size);
        if (run_apply(walk->aside, &event, &walk->own, &error)) {
            add_child(walk, walk->aside, gain, way | (number_detour(walk, detour) + 1) << WAY_BITS);
        }
    }
    walk->touched_count = 0;
}


void walk_settle(Walk *walk, int gain, int way) {
    Run *run = walk->work;
    Event go_on = {.kind = EVENT_CONTINUE};
    Error error;
    look_for_scene(walk, run, way);
    for (int i = 0; run->phase != RUN_OVER && run_decision(run) < 0; i++) {
        if (i > walk->scenario->step_count) {
            Detour detour = {i, -1};
            add_child(walk, run, gain, way | (number_detour(walk, detour) + 1) << WAY_BITS);
            return;
        }
        if (walk->has_reads) {
            memcpy(walk->before, run, walk->run_size);
        }
        bool ok = run_apply(run, &go_on, &walk->own, &error);
        if (walk->touched_count > 0 && !walk->is_new) {
            open_touched(walk, walk->before, gain, way, i);
        }
        walk->touched_count = 0;
        if (!ok) {
            walk_note_failure(walk->out, &error);
            return;
        }
        look_for_scene(walk, run, way);
    }
    add_child(walk, run, gain, way);
}


// ---- Answering ----


static int earned_gain(Walk *walk, const Run *run, int decision) {
    Merit merits[SCORE_MAX_EVIDENCE];
    const Score *earned = &run->earned;
    if (relevance_repeats(walk->out->relevance, decision) ||
        !decision_rules(walk->scenario->decisions[decision].type)->is_scored ||
        earned->count == 0) {
        return GAIN_NONE;
    }
    for (int i = 0; i < earned->count; i++) {
        const Evidence *evidence = &earned->evidence[i];
        merits[i] = (Merit){evidence->indicator, evidence->raw, evidence->max};
    }
    return states_gain(&walk->out->states, merits, earned->count);
}


static void walk_decision(Walk *walk, const Run *run, int at) {
    int ways = decision_ways(&walk->scenario->decisions[at]);
    walk->out->stuck[at] = walk->out->stuck[at] || ways == 0;
    for (int way = 0; way < ways && !walk->has_arrived; way++) {
        Error error;
        memcpy(walk->work, run, walk->run_size);
        bool ok = walk_take(walk, walk->work, way, &error);
        if (walk->touched_count > 0 && !walk->is_new) {
            open_touched(walk, run, GAIN_NONE, WAY_READ, 0);
        }
        walk->touched_count = 0;
        if (ok) {
            walk_settle(walk, earned_gain(walk, walk->work, at), way);
        } else if (error.code == ERROR_REFUSED) {
            walk->out->stuck[at] = true;
        } else {
            walk_note_failure(walk->out, &error);
        }
    }
}


static void walk_from(Walk *walk, int node, const Run *run) {
    States *states = &walk->out->states;
    int at = run_decision(run);
    walk->parent = node;
    walk->first_edge = states->edge_count;
    states->nodes[node].first = states->edge_count;
    if (at >= 0) {
        walk_decision(walk, run, at);
    } else {
        memcpy(walk->work, run, walk->run_size);
        walk_settle(walk, GAIN_NONE, WAY_READ);
    }
    states->nodes[node].count = states->edge_count - states->nodes[node].first;
}


// ---- The whole walk ----


static void measure_memory(Walk *walk) {
    Exploration *out = walk->out;
    size_t memory = states_size(&out->states) + relevance_size(out->relevance) +
                    walk->open_room * entry_size(walk);
    out->memory = memory > out->memory ? memory : out->memory;
    if (memory > walk->limits.memory) {
        out->bound = BOUND_MEMORY;
    } else if (out->states.node_count > walk->limits.states) {
        out->bound = BOUND_STATES;
    }
}


static bool goes_on(Walk *walk, int *left) {
    bool is_bound =
        walk->out->bound == BOUND_STATES || walk->out->bound == BOUND_MEMORY || walk->has_arrived;
    *left -= walk->is_new;
    return walk->open_count > 0 && !is_bound && *left > 0;
}


void walk_run(Walk *walk) {
    Exploration *out = walk->out;
    Run *run = new_run(walk);
    do {
        int left = NEW_STATES_MAX;
        walk->is_new = false;
        out->bound = BOUND_NONE;
        relevance_solve(out->relevance);
        walk_begin(walk);
        out->rounds++;
        for (int i = 0; goes_on(walk, &left); i++) {
            int node = pop(walk, run);
            walk_from(walk, node, run);
            if (i % CHECK_EVERY == 0) {
                measure_memory(walk);
            }
        }
        measure_memory(walk);
    } while (walk->is_new && !walk->has_arrived && out->bound != BOUND_STATES &&
             out->bound != BOUND_MEMORY);
    if (out->bound == BOUND_NONE && relevance_has_chance(out->relevance)) {
        out->bound = BOUND_CHANCE;
    }
    run_free(run);
}

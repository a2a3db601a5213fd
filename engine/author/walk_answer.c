// Walk answer: giving the decision a run is at one of its answers.

#include <stdlib.h>
#include <string.h>

#include "author/walk.h"
#include "base/memory.h"
#include "core/cells.h"
#include "core/decision_ways.h"

enum {
    ANSWER_EVENTS_MAX = 20000,  // of one answer
    DRAFT_CELLS_MAX = 4000 * 1000
};


Event walk_look(const Scenario *scenario, int cell) {
    int read = cell_of_read(scenario, 0);
    return cell >= scenario->consult_cells
               ? (Event){.kind = EVENT_CONSULT, .part = cell - scenario->consult_cells}
               : (Event){.kind = EVENT_LOOK, .part = cell - read};
}


void path_add(EventPath *path, Event event) {
    if (path->count == path->room) {
        path->room = path->room ? 2 * path->room : 64;
        path->events = memory_resize(path->events, (size_t)path->room, sizeof *path->events);
    }
    path->events[path->count++] = event;
}


bool walk_answer(Walk *walk, Run *run, int way, EventPath *path, Error *error) {
    int at = run_decision(run);
    const Decision *decision = &walk->scenario->decisions[at];
    for (int i = 0; i < ANSWER_EVENTS_MAX; i++) {
        Moment moment = run_moment(run);
        Event event = decision_way(&moment, decision, run_answer(run, at), way);
        if (!run_apply(run, &event, &walk->own, error)) {
            return false;
        }
        if (path) {
            path_add(path, event);
        }
        if (run->made == at) {
            return true;
        }
    }
    return error_set(error, ERROR_REFUSED, decision->id, "dit antwoord komt nooit af");
}


// Works out the draft of every way to answer a decision that does not look around.
static void make_drafts(Walk *walk, const Run *run, int at) {
    const Decision *decision = &walk->scenario->decisions[at];
    const DecisionRules *rules = decision_rules(decision->type);
    Drafts *drafts = &walk->drafts[at];
    int ways = decision_ways(decision);
    size_t size = (size_t)decision->cell_count;
    Moment moment = run_moment(run);
    int *next = memory_new(size + 1, sizeof *next);
    drafts->cells = memory_new((size_t)ways * size + 1, sizeof *drafts->cells);
    drafts->last = memory_new((size_t)ways, sizeof *drafts->last);
    drafts->fails = memory_new((size_t)ways, sizeof *drafts->fails);
    for (int way = 0; way < ways; way++) {
        int *cells = drafts->cells + (size_t)way * size;
        Outcome outcome = OUTCOME_NONE;
        Error error;
        bool ok = true;
        memcpy(next, run_answer(run, at), size * sizeof *next);
        for (int i = 0; ok && !outcome.is_made; i++) {
            memcpy(cells, next, size * sizeof *next);
            drafts->last[way] = decision_way(&moment, decision, next, way);
            ok = i < ANSWER_EVENTS_MAX &&
                 rules->accept(&moment, decision, next, &drafts->last[way], &outcome, &error);
        }
        drafts->fails[way] = !ok;
    }
    free(next);
}


static bool has_drafts(const Decision *decision) {
    return decision->type != DECISION_DESTROY &&
           (size_t)decision_ways(decision) * (size_t)decision->cell_count < DRAFT_CELLS_MAX;
}


bool walk_take(Walk *walk, Run *run, int way, Error *error) {
    int at = run_decision(run);
    const Decision *decision = &walk->scenario->decisions[at];
    const Drafts *drafts = &walk->drafts[at];
    if (!has_drafts(decision)) {
        return walk_answer(walk, run, way, NULL, error);
    }
    if (!drafts->cells) {
        make_drafts(walk, run, at);
    }
    if (drafts->fails[way]) {
        return error_set(error, ERROR_REFUSED, decision->id, "dit antwoord komt nooit af");
    }
    size_t size = (size_t)decision->cell_count;
    memcpy(run->cells + decision->cells, drafts->cells + (size_t)way * size,
           size * sizeof *run->cells);
    return run_apply(run, &drafts->last[way], &walk->own, error);
}

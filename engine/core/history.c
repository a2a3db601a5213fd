// History: snapshots of a run, one for each decision that can be taken back.

#include "core/history.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/cells.h"
#include "core/decision.h"

typedef struct Snapshot {
    int decision;
    Run *run;   // as it was when the decision began
    int *made;  // the answer that was given, as cells
} Snapshot;

struct History {
    const Scenario *scenario;
    Snapshot list[HISTORY_MAX];
    int count;
    Run *begun;  // as it was when the decision now being made began; NULL: none is
};


History *history_new(const Scenario *scenario) {
    History *history = memory_new(1, sizeof *history);
    history->scenario = scenario;
    return history;
}


static void forget_begun(History *history) {
    free(history->begun);
    history->begun = NULL;
}


static void forget_last(History *history) {
    Snapshot *last = &history->list[--history->count];
    free(last->run);
    free(last->made);
}


static void forget_all(History *history) {
    forget_begun(history);
    while (history->count > 0) {
        forget_last(history);
    }
}


void history_free(History *history) {
    if (history) {
        forget_all(history);
        free(history);
    }
}


int history_last(const History *history) {
    return history->count > 0 ? history->list[history->count - 1].decision : -1;
}


// ---- Taking back ----


// What a learner answered after seeing the explanation does not count: the first answer of a
// decision that will be asked again goes along.
static void carry_firsts(const Run *now, Run *run, int but) {
    const Scenario *scenario = run->scenario;
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        if (d != but && !run_is_done(run, d)) {
            memcpy(run->cells + decision->first, now->cells + decision->first,
                   (size_t)(1 + decision->cell_count) * sizeof(int));
        }
    }
}


static void keep_first(Run *run, const Snapshot *last) {
    const Decision *decision = &run->scenario->decisions[last->decision];
    int *first = run->cells + decision->first;
    if (decision_rules(decision->type)->is_scored && !last->run->cells[decision->first]) {
        *first = 1;
        memcpy(first + 1, last->made, (size_t)decision->cell_count * sizeof(int));
    }
}


// Nobody forgets what they looked up or what they were told.
static void keep_consulted(const Run *now, Run *run) {
    const Scenario *scenario = run->scenario;
    int from = scenario->consult_cells;
    memcpy(run->cells + from, now->cells + from,
           (size_t)(scenario->cell_count - from) * sizeof(int));
}


bool history_undo(const History *history, Run *run, int decision, Error *error) {
    if (run->mode == RUN_EXAM) {
        return error_set(error, ERROR_REFUSED, "",
                         "in een toets is een antwoord definitief: terugnemen kan alleen bij "
                         "oefenen");
    }
    if (history->count == 0 || decision != history_last(history)) {
        return error_set(error, ERROR_REFUSED, "", "er is hier niets om terug te nemen");
    }
    const Snapshot *last = &history->list[history->count - 1];
    const Decision *about = &history->scenario->decisions[decision];
    size_t size = run_size(history->scenario);
    Run *now = memory_new(1, size);
    memcpy(now, run, size);
    memcpy(run, last->run, size);
    carry_firsts(now, run, decision);
    keep_first(run, last);
    keep_consulted(now, run);
    if (decision_rules(about->type)->keeps_draft && !decision_is_single(about)) {
        memcpy(run->cells + about->cells, last->made, (size_t)about->cell_count * sizeof(int));
    }
    run->events = now->events + 1;
    run->undone = now->undone + 1;
    run->made = -1;
    free(now);
    return true;
}


// ---- Taking note ----


static void push(History *history, int decision, const Run *after) {
    const Decision *made = &history->scenario->decisions[decision];
    if (history->count == HISTORY_MAX) {
        free(history->list[0].run);
        free(history->list[0].made);
        memmove(history->list, history->list + 1, (HISTORY_MAX - 1) * sizeof(Snapshot));
        history->count--;
    }
    Snapshot *last = &history->list[history->count++];
    *last = (Snapshot){.decision = decision, .run = history->begun};
    last->made = memory_new((size_t)made->cell_count, sizeof(int));
    memcpy(last->made, run_answer(after, decision), (size_t)made->cell_count * sizeof(int));
    history->begun = NULL;
}


static void note_answer(History *history, const Run *before, const Run *after, int decision) {
    const Decision *made = &history->scenario->decisions[decision];
    const DecisionRules *rules = decision_rules(made->type);
    if (rules->is_final && rules->is_final(made, run_answer(after, decision))) {
        forget_all(history);
        return;
    }
    if (!history->begun) {
        size_t size = run_size(history->scenario);
        history->begun = memory_new(1, size);
        memcpy(history->begun, before, size);
    }
    if (run_is_done(after, decision)) {
        push(history, decision, after);
    }
}


// What a run of the system destroyed does not come back either.
static bool has_wiped(const Run *before, const Run *after) {
    const Scenario *scenario = after->scenario;
    return scenario->wipe_cells >= 0 &&
           memcmp(before->cells + scenario->wipe_cells, after->cells + scenario->wipe_cells,
                  (size_t)scenario->record_count * sizeof(int)) != 0;
}


void history_note(History *history, const Run *before, const Run *after, const Event *event) {
    if (after->mode == RUN_EXAM) {
        return;
    }
    if (event->kind == EVENT_UNDO) {
        forget_begun(history);
        forget_last(history);
    } else if (event->kind == EVENT_ANSWER || event->kind == EVENT_SUBMIT) {
        note_answer(history, before, after, event->decision);
    }
    if (after->phase == RUN_OVER || after->scene != before->scene || has_wiped(before, after)) {
        forget_all(history);
    }
}

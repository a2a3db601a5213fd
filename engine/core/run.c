// Run: applying events to flat state. Everything that can fail
// is asked before anything is changed, or done on a copy.

#include "core/run.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/rng.h"
#include "core/cells.h"
#include "core/consult.h"
#include "core/decision.h"
#include "core/story.h"


Moment run_moment(const Run *run) {
    return (Moment){.scenario = run->scenario, .today = run->date, .cells = run->cells};
}


int run_variable(const Run *run, int variable) {
    return run->cells[variable];
}


bool run_is_done(const Run *run, int decision) {
    return run->cells[cell_of_done(run->scenario, decision)] != 0;
}


bool run_has_read(const Run *run, int record) {
    return run->cells[cell_of_read(run->scenario, record)] != 0;
}


bool run_has_consulted(const Run *run, int part) {
    return run->cells[run->scenario->consult_cells + part] != 0;
}


bool run_has_note(const Run *run, int step) {
    return run->cells[cell_of_note(run->scenario, step)] != 0;
}


const int *run_answer(const Run *run, int decision) {
    return run->cells + run->scenario->decisions[decision].cells;
}


int run_hints(const Run *run, int decision) {
    int cell = run->scenario->decisions[decision].hint_cell;
    return cell >= 0 ? run->cells[cell] : 0;
}


bool run_has_first(const Run *run, int decision) {
    return run->cells[run->scenario->decisions[decision].first] != 0;
}


const int *run_counted(const Run *run, int decision) {
    const int *first = run->cells + run->scenario->decisions[decision].first;
    return *first ? first + 1 : run_answer(run, decision);
}


bool run_was_destroyed(const Run *run, int record) {
    const Scenario *scenario = run->scenario;
    if (scenario->wipe_cells >= 0 && run->cells[cell_of_wipe(scenario, record)] != WIPE_NOT) {
        return true;
    }
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        const int *cells = run_answer(run, d);
        for (int i = 0; decision->type == DECISION_DESTROY && i < decision->record_count; i++) {
            if (decision->records[i] == record && destroy_is_destroyed(decision, cells, i)) {
                return true;
            }
        }
    }
    return false;
}


int run_decision(const Run *run) {
    if (run->phase == RUN_OVER || run->scenario->steps[run->step].kind != STEP_DECIDE) {
        return -1;
    }
    return run->scenario->steps[run->step].subject;
}


Event run_propose(const Run *run, Policy policy, Rng *rng) {
    Moment moment = run_moment(run);
    int at = run_decision(run);
    const Decision *decision = &run->scenario->decisions[at];
    return decision_rules(decision->type)
        ->propose(&moment, decision, run_answer(run, at), policy, rng);
}


// ---- Starting ----


size_t run_size(const Scenario *scenario) {
    size_t step = alignof(Run);
    size_t size = sizeof(Run) + (size_t)scenario->cell_count * sizeof(int);
    return (size + step - 1) / step * step;
}


bool run_restart(Run *run, uint64_t seed, const int *facts, const Hooks *hooks, Error *error) {
    const Scenario *scenario = run->scenario;
    RunMode mode = run->mode;
    memset(run, 0, sizeof *run);
    run->scenario = scenario;
    run->seed = seed;
    run->mode = mode;
    run->scene = -1;
    run->shown = -1;
    run->ending = -1;
    run->made = -1;
    run->date = scenario->date;
    run->before = scenario->date;
    run->checked = scenario->date;
    memset(run->cells, 0, (size_t)scenario->cell_count * sizeof(int));
    for (int i = 0; i < scenario->variable_count; i++) {
        const Variable *variable = &scenario->variables[i];
        run->cells[i] = facts && variable->is_fact ? facts[i] : variable->start;
    }
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        memset(run->cells + decision->cells, -1, (size_t)decision->cell_count * sizeof(int));
    }
    run->step = scenario->scenes[scenario->start].first;
    return story_go_on(run, hooks, error);
}


Run *run_new(const Scenario *scenario, uint64_t seed, RunMode mode, const int *facts,
             const Hooks *hooks, Error *error) {
    Run *run = memory_new(2, run_size(scenario));
    run->scenario = scenario;
    run->mode = mode;
    if (!run_restart(run, seed, facts, hooks, error)) {
        run_free(run);
        return NULL;
    }
    return run;
}


void run_free(Run *run) {
    free(run);
}


// ---- Events ----


// The settings of every option that the answer holds.
static void make_assignments(Run *run, int decision) {
    const Decision *made = &run->scenario->decisions[decision];
    const DecisionRules *rules = decision_rules(made->type);
    for (int i = 0; rules->took && i < made->option_count; i++) {
        const Option *option = &made->options[i];
        for (int s = 0; s < option->set_count && rules->took(made, run_answer(run, decision), i);
             s++) {
            run->cells[option->sets[s].variable] = option->sets[s].value;
        }
    }
}


// The step that follows the decision made at run->step.
static int step_after(const Run *run, int decision) {
    const Decision *made = &run->scenario->decisions[decision];
    if (decision_is_single(made)) {
        int next = made->options[run_answer(run, decision)[0]].next;
        return next >= 0 ? next : run->scenario->steps[run->step].next;
    }
    return run->scenario->steps[run->step].next;
}


// Field by field: runs are compared as bytes, those between the fields too.
static void keep_score(Run *run, int decision) {
    Score score;
    run_score(run, decision, &score);
    memset(&run->earned, 0, sizeof run->earned);
    run->earned.count = score.count;
    run->earned.wrongly_destroyed = score.wrongly_destroyed;
    run->earned.wrongly_kept = score.wrongly_kept;
    for (int i = 0; i < score.count; i++) {
        run->earned.evidence[i].indicator = score.evidence[i].indicator;
        run->earned.evidence[i].raw = score.evidence[i].raw;
        run->earned.evidence[i].max = score.evidence[i].max;
        run->earned.evidence[i].rule = score.evidence[i].rule;
    }
}


static bool answer(Run *run, const Event *event, const Hooks *hooks, Error *error) {
    const Scenario *scenario = run->scenario;
    int at = run_decision(run);
    Outcome outcome = OUTCOME_NONE;
    if (run->phase != RUN_WAITING || at < 0 || at != event->decision) {
        return error_set(error, ERROR_REFUSED, "", "deze vraag is nu niet aan de beurt");
    }
    const Decision *decision = &scenario->decisions[at];
    const DecisionRules *rules = decision_rules(decision->type);
    Moment moment = run_moment(run);
    if (!rules->accept(&moment, decision, run->cells + decision->cells, event, &outcome, error)) {
        return false;
    }
    if (outcome.until > run->date) {
        run->before = run->date;
        run->date = outcome.until;
    }
    if (!outcome.is_made) {
        return true;
    }
    run->cells[cell_of_done(scenario, at)] = 1;
    run->made = at;
    keep_score(run, at);
    make_assignments(run, at);
    if (decision->type == DECISION_FIND && decision->freezes >= 0) {
        run->cells[scenario->hold_cells + decision->freezes] = HOLD_FROZEN;
    }
    if (run->mode == RUN_PRACTICE && decision_rules(decision->type)->is_scored) {
        run->phase = RUN_FEEDBACK;
        return true;
    }
    run->step = step_after(run, at);
    return story_go_on(run, hooks, error);
}


static bool go_on(Run *run, const Hooks *hooks, Error *error) {
    if (run->phase == RUN_FEEDBACK) {
        run->step = step_after(run, run_decision(run));
        return story_go_on(run, hooks, error);
    }
    if (run->phase == RUN_OVER || run_decision(run) >= 0) {
        return error_set(error, ERROR_REFUSED, "", "er is eerst een antwoord nodig");
    }
    run->step = run->scenario->steps[run->step].next;
    return story_go_on(run, hooks, error);
}


static bool look(Run *run, const Event *event, Error *error) {
    if (event->part < 0 || event->part >= run->scenario->record_count) {
        return error_set(error, ERROR_REFUSED, "", "dit stuk bestaat niet");
    }
    run->cells[cell_of_read(run->scenario, event->part)] = 1;
    return true;
}


static bool consult(Run *run, const Event *event, Error *error) {
    if (event->part < 0 || event->part >= consult_count(run->scenario)) {
        return error_set(error, ERROR_REFUSED, "", "dit staat niet in de naslag");
    }
    run->cells[run->scenario->consult_cells + event->part] = 1;
    return true;
}


// Changes no score: who asks learns more than who guesses.
static bool hint(Run *run, const Event *event, Error *error) {
    int at = run_decision(run);
    if (run->mode == RUN_EXAM) {
        return error_set(error, ERROR_REFUSED, "", "in een toets zijn er geen tips");
    }
    if (run->phase != RUN_WAITING || at < 0 || at != event->decision) {
        return error_set(error, ERROR_REFUSED, "", "deze vraag is nu niet aan de beurt");
    }
    const Decision *decision = &run->scenario->decisions[at];
    int used = run_hints(run, at);
    if (decision->hint_cell < 0 || used >= decision->hint_count) {
        return error_set(error, ERROR_REFUSED, "", "bij deze vraag is er geen tip meer");
    }
    if (event->value != used + 1) {
        return error_set(error, ERROR_REFUSED, "", "tips komen op volgorde: nu is tip %d aan de "
                                                   "beurt, niet tip %d",
                         used + 1, event->value);
    }
    run->cells[decision->hint_cell]++;
    return true;
}


static bool apply(Run *run, const Event *event, const Hooks *hooks, Error *error) {
    switch (event->kind) {
    case EVENT_CONTINUE:
        return go_on(run, hooks, error);
    case EVENT_LOOK:
        return look(run, event, error);
    case EVENT_UNDO:
        return error_set(error, ERROR_REFUSED, "", "er is hier niets om terug te nemen");
    case EVENT_USE:
        return run->phase != RUN_OVER ||
               error_set(error, ERROR_REFUSED, "", "de casus is al voorbij");
    case EVENT_CONSULT:
        return consult(run, event, error);
    case EVENT_HINT:
        return hint(run, event, error);
    case EVENT_ANSWER:
    case EVENT_SUBMIT:
        break;
    }
    return answer(run, event, hooks, error);
}


bool run_apply(Run *run, const Event *event, const Hooks *hooks, Error *error) {
    // Moving on can fail half-way (a hook, a circle of
    // steps): run_new made room behind the run to go back.
    size_t size = run_size(run->scenario);
    void *before = (char *)run + size;
    memcpy(before, run, size);
    run->made = -1;
    if (!apply(run, event, hooks, error)) {
        memcpy(run, before, size);
        return false;
    }
    run->events++;
    return true;
}


// ---- Looks and scores ----


void run_option_order(const Run *run, int decision, int order[SCENARIO_MAX_OPTIONS]) {
    int count = run->scenario->decisions[decision].option_count;
    Rng rng = rng_from_seed(run->seed ^ ((uint64_t)decision + 1) * 0xD1B54A32D192ED03u);
    for (int i = 0; i < count; i++) {
        order[i] = i;
    }
    for (int i = count - 1; i > 0; i--) {
        int j = (int)rng_below(&rng, (uint32_t)i + 1);
        int held = order[i];
        order[i] = order[j];
        order[j] = held;
    }
}


void run_score_cells(const Run *run, int decision, const int *cells, Score *score) {
    const Decision *made = &run->scenario->decisions[decision];
    *score = (Score){.count = 0};
    decision_rules(made->type)->score(run->scenario, made, cells, score);
}


void run_score(const Run *run, int decision, Score *score) {
    run_score_cells(run, decision, run_counted(run, decision), score);
}


int run_wiped_wrongly(const Run *run) {
    int count = 0;
    for (int i = 0; run->scenario->wipe_cells >= 0 && i < run->scenario->record_count; i++) {
        count += run->cells[cell_of_wipe(run->scenario, i)] == WIPE_WRONGLY;
    }
    return count;
}


void run_scoreboard(const Run *run, Scoreboard *board) {
    *board = (Scoreboard){.decisions = 0};
    for (int d = 0; d < run->scenario->decision_count; d++) {
        if (run_is_done(run, d) && decision_rules(run->scenario->decisions[d].type)->is_scored) {
            Score score;
            run_score(run, d, &score);
            scoreboard_add(board, run->scenario->framework, &score);
        }
    }
    board->wrongly_destroyed += run_wiped_wrongly(run);
}

// Run: applying events to flat state. Everything that can fail
// is asked before anything is changed, or done on a copy.

#include "core/run.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/rng.h"
#include "core/decision.h"

// ---- Where things are in `cells` ----


static int done_cell(const Scenario *scenario, int decision) {
    return scenario->variable_count + decision;
}


static int read_cell(const Scenario *scenario, int record) {
    return scenario->variable_count + scenario->decision_count + record;
}


static int note_cell(const Scenario *scenario, int step) {
    return scenario->variable_count + scenario->decision_count + scenario->record_count +
           scenario->steps[step].value;
}


int run_variable(const Run *run, int variable) {
    return run->cells[variable];
}


bool run_is_done(const Run *run, int decision) {
    return run->cells[done_cell(run->scenario, decision)] != 0;
}


bool run_has_read(const Run *run, int record) {
    return run->cells[read_cell(run->scenario, record)] != 0;
}


bool run_has_note(const Run *run, int step) {
    return run->cells[note_cell(run->scenario, step)] != 0;
}


const int *run_answer(const Run *run, int decision) {
    return run->cells + run->scenario->decisions[decision].cells;
}


bool run_was_destroyed(const Run *run, int record) {
    const Scenario *scenario = run->scenario;
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        const int *cells = run_answer(run, d);
        if (decision->type != DECISION_DESTROY || !destroy_is_carried_out(cells)) {
            continue;
        }
        for (int i = 0; i < decision->record_count; i++) {
            if (decision->records[i] == record && destroy_status(cells, i) == DESTROY_LISTED) {
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


// ---- Moving through the steps ----


static bool condition_holds(Run *run, const Condition *condition, const Hooks *hooks, bool *holds,
                            Error *error) {
    *holds = true;
    for (int i = 0; i < condition->term_count; i++) {
        *holds = *holds && run->cells[condition->terms[i].variable] == condition->terms[i].value;
    }
    if (*holds && condition->hook >= 0) {
        check_always(hooks);
        return hooks->condition(hooks->context, condition->hook, run, holds, error);
    }
    return true;
}


static void finish(Run *run, int ending) {
    run->phase = RUN_OVER;
    run->ending = ending;
    run->step = -1;
}


// A decision the story comes back to is asked afresh.
static void ask_again(Run *run, int decision) {
    const Decision *asked = &run->scenario->decisions[decision];
    int *done = &run->cells[done_cell(run->scenario, decision)];
    if (*done) {
        *done = 0;
        memset(run->cells + asked->cells, -1, (size_t)asked->cell_count * sizeof(int));
    }
}


// Does one step that needs nobody. Sets `*waits` when the step needs the learner.
static bool pass_step(Run *run, const Hooks *hooks, bool *waits, Error *error) {
    const Step *step = &run->scenario->steps[run->step];
    int next = step->next;
    bool holds;
    if (step->scene != run->scene) {
        run->scene = step->scene;
        run->shown = -1;
    }
    switch (step->kind) {
    case STEP_SAY:
        *waits = true;
        return true;
    case STEP_DECIDE:
        ask_again(run, step->subject);
        *waits = true;
        return true;
    case STEP_SHOW:
        run->shown = step->subject;
        run->cells[read_cell(run->scenario, step->subject)] = 1;
        break;
    case STEP_NOTE:
        run->cells[note_cell(run->scenario, run->step)] = 1;
        break;
    case STEP_SET:
        run->cells[step->subject] = step->value;
        break;
    case STEP_BRANCH:
        if (!condition_holds(run, &step->condition, hooks, &holds, error)) {
            return false;
        }
        next = holds ? step->next : step->other;
        break;
    case STEP_FINISH:
        finish(run, step->subject);
        return true;
    }
    run->step = next;
    return true;
}


// Goes on from run->step to the next step that waits for the learner, or to the end.
static bool advance(Run *run, const Hooks *hooks, Error *error) {
    const Scenario *scenario = run->scenario;
    bool waits = false;
    run->phase = RUN_WAITING;
    for (int passed = 0; !waits && run->phase != RUN_OVER; passed++) {
        if (run->step < 0) {
            finish(run, -1);
            return true;
        }
        const Step *step = &scenario->steps[run->step];
        if (passed > scenario->step_count) {
            return error_set_at(error, ERROR_CASE, "scenario.lua", step->line,
                                "scene '%s' goes round in circles without a step for the learner; "
                                "change a go or a when",
                                scenario->scenes[step->scene].id);
        }
        if (!pass_step(run, hooks, &waits, error)) {
            return false;
        }
    }
    return true;
}


// ---- Starting ----


size_t run_size(const Scenario *scenario) {
    size_t step = alignof(Run);
    size_t size = sizeof(Run) + (size_t)scenario->cell_count * sizeof(int);
    return (size + step - 1) / step * step;
}


bool run_restart(Run *run, uint64_t seed, const Hooks *hooks, Error *error) {
    const Scenario *scenario = run->scenario;
    RunMode mode = run->mode;
    memset(run, 0, sizeof *run);
    run->scenario = scenario;
    run->seed = seed;
    run->mode = mode;
    run->scene = -1;
    run->shown = -1;
    run->ending = -1;
    memset(run->cells, 0, (size_t)scenario->cell_count * sizeof(int));
    for (int i = 0; i < scenario->variable_count; i++) {
        run->cells[i] = scenario->variables[i].start;
    }
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        memset(run->cells + decision->cells, -1, (size_t)decision->cell_count * sizeof(int));
    }
    run->step = scenario->scenes[scenario->start].first;
    return advance(run, hooks, error);
}


Run *run_new(const Scenario *scenario, uint64_t seed, RunMode mode, const Hooks *hooks,
             Error *error) {
    Run *run = memory_new(2, run_size(scenario));
    run->scenario = scenario;
    run->mode = mode;
    if (!run_restart(run, seed, hooks, error)) {
        run_free(run);
        return NULL;
    }
    return run;
}


void run_free(Run *run) {
    free(run);
}


// ---- Events ----


static void make_assignments(Run *run, const Option *option) {
    for (int i = 0; i < option->set_count; i++) {
        run->cells[option->sets[i].variable] = option->sets[i].value;
    }
}


// The step that follows the decision made at run->step.
static int step_after(const Run *run, int decision) {
    const Decision *made = &run->scenario->decisions[decision];
    if (made->type == DECISION_CHOOSE) {
        int next = made->options[run_answer(run, decision)[0]].next;
        return next >= 0 ? next : run->scenario->steps[run->step].next;
    }
    return run->scenario->steps[run->step].next;
}


static bool answer(Run *run, const Event *event, const Hooks *hooks, Error *error) {
    const Scenario *scenario = run->scenario;
    int at = run_decision(run);
    int unused = -1;
    bool done = false;
    if (run->phase != RUN_WAITING || at < 0 || at != event->decision) {
        return error_set(error, ERROR_REFUSED, "", "deze vraag is nu niet aan de beurt");
    }
    const Decision *decision = &scenario->decisions[at];
    const DecisionRules *rules = decision_rules(decision->type);
    if (!rules->accept(scenario, decision, run->cells + decision->cells, event, &done, &unused,
                       error)) {
        return false;
    }
    if (!done) {
        return true;
    }
    run->cells[done_cell(scenario, at)] = 1;
    if (decision->type == DECISION_CHOOSE) {
        make_assignments(run, &decision->options[run_answer(run, at)[0]]);
    }
    if (run->mode == RUN_PRACTICE && decision_rules(decision->type)->is_scored) {
        run->phase = RUN_FEEDBACK;
        return true;
    }
    run->step = step_after(run, at);
    return advance(run, hooks, error);
}


static bool go_on(Run *run, const Hooks *hooks, Error *error) {
    if (run->phase == RUN_FEEDBACK) {
        run->step = step_after(run, run_decision(run));
        return advance(run, hooks, error);
    }
    if (run->phase == RUN_OVER || run_decision(run) >= 0) {
        return error_set(error, ERROR_REFUSED, "", "er is eerst een antwoord nodig");
    }
    run->step = run->scenario->steps[run->step].next;
    return advance(run, hooks, error);
}


static bool look(Run *run, const Event *event, Error *error) {
    if (event->part < 0 || event->part >= run->scenario->record_count) {
        return error_set(error, ERROR_REFUSED, "", "dit stuk bestaat niet");
    }
    run->cells[read_cell(run->scenario, event->part)] = 1;
    return true;
}


static bool apply(Run *run, const Event *event, const Hooks *hooks, Error *error) {
    switch (event->kind) {
    case EVENT_CONTINUE:
        return go_on(run, hooks, error);
    case EVENT_LOOK:
        return look(run, event, error);
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


void run_score(const Run *run, int decision, Score *score) {
    const Decision *made = &run->scenario->decisions[decision];
    *score = (Score){.count = 0};
    decision_rules(made->type)->score(run->scenario, made, run_answer(run, decision), score);
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
}

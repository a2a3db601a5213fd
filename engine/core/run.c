// Run: applying events to flat state. Everything that can fail
// is asked before anything is changed, or done on a copy.

#include "core/run.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/rng.h"
#include "core/decision.h"

// The first cell of a consequence: what it waits for. The second holds the day it is due on or,
// while it plays, the step to go back to.
enum { LATER_IDLE, LATER_DAY, LATER_CONDITION, LATER_PLAYING };

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


static int *later_cell(Run *run, int later) {
    return run->cells + run->scenario->later_cells + LATER_CELLS * later;
}


Moment run_moment(const Run *run) {
    return (Moment){.scenario = run->scenario, .today = run->date, .cells = run->cells};
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


Event run_propose(const Run *run, Policy policy, Rng *rng) {
    Moment moment = run_moment(run);
    int at = run_decision(run);
    const Decision *decision = &run->scenario->decisions[at];
    return decision_rules(decision->type)
        ->propose(&moment, decision, run_answer(run, at), policy, rng);
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


// ---- Story time ----


static void let_time_pass(Run *run, const Step *step) {
    Date date = step->until != DATE_NONE ? step->until : date_add(run->date, step->span);
    run->before = run->date;
    // Never back, and not past the last day there is.
    run->date = date > run->date ? date : run->date;
}


// From now on the consequence waits; passed again, it starts waiting anew.
static void start_waiting(Run *run, int later) {
    const Later *about = &run->scenario->laters[later];
    int *cell = later_cell(run, later);
    cell[0] = about->is_dated ? LATER_DAY : LATER_CONDITION;
    cell[1] = about->is_dated ? date_add(run->date, about->after) : 0;
}


// The consequence to play now: the one due first, then the first whose condition holds; -1: none.
static bool find_due(Run *run, const Hooks *hooks, int *found, Error *error) {
    const Scenario *scenario = run->scenario;
    *found = -1;
    for (int i = 0; i < scenario->later_count; i++) {
        const int *cell = later_cell(run, i);
        if (cell[0] == LATER_DAY && cell[1] != DATE_NONE && cell[1] <= run->date &&
            (*found < 0 || cell[1] < later_cell(run, *found)[1])) {
            *found = i;
        }
    }
    for (int i = 0; i < scenario->later_count && *found < 0; i++) {
        bool holds = false;
        if (later_cell(run, i)[0] != LATER_CONDITION) {
            continue;
        }
        if (!condition_holds(run, &scenario->laters[i].condition, hooks, &holds, error)) {
            return false;
        }
        *found = holds ? i : -1;
    }
    return true;
}


// Goes to a consequence that is due, if there is one; the story goes on afterwards at the step where
// it is now. Looks only when a day or a scene has begun, or a consequence has ended.
static bool turn_to_due(Run *run, bool is_new_scene, const Hooks *hooks, Error *error) {
    int found;
    if (!is_new_scene && run->checked == run->date) {
        return true;
    }
    run->checked = run->date;
    if (!find_due(run, hooks, &found, error)) {
        return false;
    }
    if (found >= 0) {
        int *cell = later_cell(run, found);
        cell[0] = LATER_PLAYING;
        cell[1] = run->step;
        run->step = run->scenario->laters[found].first;
    }
    return true;
}


static void come_back(Run *run, int later) {
    int *cell = later_cell(run, later);
    run->step = cell[1];
    cell[0] = LATER_IDLE;
    cell[1] = 0;
    run->checked = DATE_NONE;  // there may be another one
}


// The scene the step belongs to begins, unless the story is there already.
static bool enter_scene(Run *run, const Step *step) {
    if (step->is_aside || step->scene == run->scene) {
        return false;
    }
    run->scene = step->scene;
    run->shown = -1;
    return true;
}


// ---- Passing steps ----


// Does one step that needs nobody. Sets `*waits` when the step needs the learner.
static bool pass_step(Run *run, const Hooks *hooks, bool *waits, Error *error) {
    const Step *step = &run->scenario->steps[run->step];
    int next = step->next;
    bool holds;
    switch (step->kind) {
    case STEP_SAY:
        *waits = true;
        return true;
    case STEP_ADVANCE:
        let_time_pass(run, step);
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
    case STEP_FREEZE:
    case STEP_RELEASE:
        run->cells[run->scenario->hold_cells + step->subject] =
            step->kind == STEP_FREEZE ? HOLD_FROZEN : HOLD_RELEASED;
        break;
    case STEP_LATER:
        start_waiting(run, step->subject);
        break;
    case STEP_RETURN:
        come_back(run, step->subject);
        return true;
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
        if (run->step < 0 && !turn_to_due(run, false, hooks, error)) {
            return false;
        }
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
        bool is_new_scene = enter_scene(run, step);
        if (!turn_to_due(run, is_new_scene, hooks, error) ||
            !pass_step(run, hooks, &waits, error)) {
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
    return advance(run, hooks, error);
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

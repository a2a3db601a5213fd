// Story: passing the steps that need nobody, story time, and consequences that come back.

#include "core/story.h"

#include <string.h>

#include "core/cells.h"


static int *later_cell(Run *run, int later) {
    return run->cells + cell_of_later(run->scenario, later);
}


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
    int *done = &run->cells[cell_of_done(run->scenario, decision)];
    if (*done) {
        *done = 0;
        memset(run->cells + asked->cells, -1, (size_t)asked->cell_count * sizeof(int));
        run->cells[asked->first] = 0;
    }
}


// A decision about the words of a document lays it open.
static void show_document(Run *run, int decision) {
    const Decision *asked = &run->scenario->decisions[decision];
    if (asked->type == DECISION_MARK) {
        run->cells[cell_of_read(run->scenario, asked->records[0])] = 1;
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


bool run_is_later(const Run *run, int later, Date *day) {
    const int *cell = run->cells + run->scenario->later_cells + LATER_CELLS * later;
    *day = cell[0] == LATER_DAY ? cell[1] : DATE_NONE;
    return cell[0] == LATER_DAY || cell[0] == LATER_CONDITION;
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


// Goes to a consequence that is due, if there is one; afterwards the story goes on where it
// is now. Looks only when a day or a scene has begun, or a consequence has ended.
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
    const Scene *scene = &run->scenario->scenes[step->scene];
    run->scene = step->scene;
    run->shown = -1;
    if (scene->date > run->date) {
        run->before = run->date;
        run->date = scene->date;
    }
    return true;
}


// The system carries out what was planned, whoever looks on: only its register stops it. What was
// gone already stays as it was.
static void wipe(Run *run, int record) {
    int *cell = &run->cells[cell_of_wipe(run->scenario, record)];
    Moment moment = run_moment(run);
    if (!run_was_destroyed(run, record) && !moment_is_registered(&moment, record)) {
        *cell = moment_ground(&moment, record) == GROUND_NONE ? WIPE_RIGHTLY : WIPE_WRONGLY;
    }
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
        show_document(run, step->subject);
        *waits = true;
        return true;
    case STEP_SHOW:
        run->shown = step->subject;
        run->cells[cell_of_read(run->scenario, step->subject)] = 1;
        break;
    case STEP_NOTE:
        run->cells[cell_of_note(run->scenario, run->step)] = 1;
        break;
    case STEP_SET:
        run->cells[step->subject] = step->value;
        break;
    case STEP_FREEZE:
    case STEP_RELEASE:
        run->cells[run->scenario->hold_cells + step->subject] =
            step->kind == STEP_FREEZE ? HOLD_FROZEN : HOLD_RELEASED;
        break;
    case STEP_WIPE:
        wipe(run, step->subject);
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


bool story_go_on(Run *run, const Hooks *hooks, Error *error) {
    const Scenario *scenario = run->scenario;
    bool waits = false;
    if (hooks && hooks->begin) {
        hooks->begin(hooks->context);
    }
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
            return error_set_at(error, ERROR_CASE, step->origin.file, step->origin.line,
                                "scene '%s' loopt in een kring zonder dat de speler iets kan doen; "
                                "verander een go of een when",
                                scenario->scenes[step->scene].id);
        }
        bool is_new_scene = enter_scene(run, step);
        if (!turn_to_due(run, is_new_scene, hooks, error)) {
            return false;
        }
        if (hooks && hooks->passed) {
            hooks->passed(hooks->context, run->step);
        }
        if (!pass_step(run, hooks, &waits, error)) {
            return false;
        }
    }
    return true;
}

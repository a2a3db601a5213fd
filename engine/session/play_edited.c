// Play, edited: lines that were written with another edition of the case. Answers are what counts;
// reading on is done where the story became longer and left out where it became shorter.

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "session/play_state.h"

static const Event READ_ON = {.kind = EVENT_CONTINUE};


// ---- The trail ----


static void add_to_trail(Play *play, TrailEvent event) {
    Trail *trail = &play->trail;
    if (play->is_trailless) {
        free(event.text);
        return;
    }
    if (trail->count == trail->room) {
        trail->room = trail->room ? trail->room * 2 : 64;
        trail->list = memory_resize(trail->list, (size_t)trail->room, sizeof *trail->list);
    }
    trail->list[trail->count++] = event;
}


// What was looked up stays known wherever the reading goes back to.
static void follow_with_anchor(Play *play, const Event *event) {
    Error unused;
    if (event->kind == EVENT_LOOK || event->kind == EVENT_CONSULT || event->kind == EVENT_USE) {
        run_apply(play->anchor, event, case_hooks(play->opened), &unused);
    } else if (event->kind != EVENT_CONTINUE) {
        memcpy(play->anchor, play->run, run_size(play->run->scenario));
        play->trail.anchor = play->trail.count;
    }
}


void play_trail(Play *play, const Event *event, const char *text, long long duration_ms) {
    TrailEvent added = {.event = *event, .duration_ms = duration_ms};
    added.text = text ? memory_copy_text(text) : NULL;
    added.event.text = added.text;
    add_to_trail(play, added);
    follow_with_anchor(play, event);
}


void play_trail_free(Play *play) {
    for (int i = 0; i < play->trail.count; i++) {
        free(play->trail.list[i].text);
    }
    free(play->trail.list);
}


void play_keep_no_events(Play *play) {
    play->is_trailless = true;
}


const TrailEvent *play_events(const Play *play, int *count) {
    *count = play->trail.count;
    return play->trail.list;
}


void play_take_place(Play *made, Play *old) {
    Run *held = old->run;
    memcpy(held, made->run, run_size(made->run->scenario));
    old->run = made->run;
    made->run = held;
}


// ---- Going to a place ----


// After the last answer the learner read on `count` times, whatever it was before.
static void read_on_in_trail(Play *play, int count) {
    Trail *trail = &play->trail;
    int kept = trail->anchor;
    for (int i = trail->anchor; i < trail->count; i++) {
        if (trail->list[i].event.kind != EVENT_CONTINUE) {
            trail->list[kept++] = trail->list[i];
        }
    }
    trail->count = kept;
    for (int i = 0; i < count; i++) {
        add_to_trail(play, (TrailEvent){.event = READ_ON});
    }
}


bool play_go_to(Play *play, const Place *place) {
    Error unused;
    Run *run = play->run;
    size_t size = run_size(run->scenario);
    int count = 0;
    memcpy(play->before, run, size);
    memcpy(run, play->anchor, size);
    while (!road_is_at(run, place)) {
        if (!road_can_read_on(run) || count++ > run->scenario->step_count ||
            !run_apply(run, &READ_ON, case_hooks(play->opened), &unused)) {
            memcpy(run, play->before, size);
            return false;
        }
    }
    run->made = -1;
    history_note(play->history, play->anchor, run, &READ_ON);
    read_on_in_trail(play, count);
    return true;
}


// ---- A line ----


// Reads on until this decision waits.
static bool reach(Play *play, int decision, Error *error) {
    const Scenario *scenario = play->run->scenario;
    Place wanted = {.decision = decision, .step = -1};
    Run *run = memory_new(2, run_size(scenario));
    memcpy(run, play->run, run_size(scenario));
    int count = 0;
    bool ok = true;
    while (ok && !road_is_at(run, &wanted)) {
        int at = run_decision(run);
        if (!road_can_read_on(run) || count++ > scenario->step_count) {
            ok = at >= 0 ? error_set(error, ERROR_DAMAGED, "", "hier komt nu eerst '%s'",
                                     scenario->decisions[at].id)
                         : error_set(error, ERROR_DAMAGED, "",
                                     "de casus komt hier niet meer bij deze vraag");
        } else {
            ok = run_apply(run, &READ_ON, case_hooks(play->opened), error);
        }
    }
    free(run);
    for (int i = 0; ok && i < count; i++) {
        ok = play_pass(play, &READ_ON, error);
    }
    return ok;
}


// A step that was read is not there any more, or its explanation was left already.
static bool is_read_already(const Play *play, const Entry *entry) {
    const Run *run = play->run;
    if (strcmp(entry->type, "feedback") != 0) {
        return run->phase != RUN_WAITING || run_decision(run) >= 0;
    }
    return run->phase != RUN_FEEDBACK ||
           strcmp(run->scenario->decisions[run_decision(run)].id, entry->object) != 0;
}


// A hint is no answer: when the case has fewer of them now, or not this question, it is left out.
static bool can_hint(Play *play, const Event *event) {
    Error unused;
    const Decision *decision = &play->run->scenario->decisions[event->decision];
    return event->value <= decision->hint_count && reach(play, event->decision, &unused) &&
           run_hints(play->run, event->decision) + 1 == event->value;
}


bool play_follow(Play *play, const Entry *entry, const Event *event, bool *is_skipped,
                 Error *error) {
    *is_skipped = false;
    if (event->kind == EVENT_CONTINUE) {
        *is_skipped = is_read_already(play, entry);
    } else if (event->kind == EVENT_HINT) {
        *is_skipped = !can_hint(play, event);
    } else if (event->kind == EVENT_ANSWER || event->kind == EVENT_SUBMIT) {
        return reach(play, event->decision, error);
    }
    return true;
}


bool play_read_on(Play *play, Error *error) {
    for (int count = 0; play->is_edited && road_can_read_on(play->run); count++) {
        if (count > play->run->scenario->step_count || !play_pass(play, &READ_ON, error)) {
            return false;
        }
    }
    return true;
}

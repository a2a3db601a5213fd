// Journey: replays the log and looks, after each event, where the run has come.

#include "session/journey.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "session/codec.h"
#include "session/play.h"
#include "store/journal.h"

// What was seen of the run so far.
typedef struct Walk {
    Journey *journey;
    int scene;
    int step;
    int later;   // the consequence that was playing, -1: none
    int events;  // the run had
} Walk;


static void add_stop(Walk *walk, Stop stop) {
    Journey *journey = walk->journey;
    if (journey->count == journey->room) {
        journey->room = journey->room ? journey->room * 2 : 64;
        journey->stops = memory_resize(journey->stops, (size_t)journey->room, sizeof(Stop));
    }
    journey->stops[journey->count++] = stop;
}


// The consequence a step is part of: its steps lead to its end. -1: it is part of a scene.
static int later_of(const Scenario *scenario, int step) {
    bool is_aside = step >= 0 && scenario->steps[step].is_aside;
    for (int i = 0; is_aside && step >= 0 && i < scenario->step_count; i++) {
        if (scenario->steps[step].kind == STEP_RETURN) {
            return scenario->steps[step].subject;
        }
        step = scenario->steps[step].next;
    }
    return -1;
}


static const int *copy_answer(Walk *walk, const Run *run, int decision) {
    size_t size = (size_t)run->scenario->decisions[decision].cell_count * sizeof(int);
    if (!run_is_done(run, decision)) {
        return NULL;  // the story asks it again at once
    }
    int *cells = arena_take(walk->journey->arena, size);
    memcpy(cells, run_answer(run, decision), size);
    return cells;
}


static void look_at_step(Walk *walk, const Run *run) {
    int later = later_of(run->scenario, run->step);
    if (run->step == walk->step) {
        return;
    }
    if (later >= 0 && later != walk->later) {
        add_stop(walk, (Stop){.kind = STOP_CONSEQUENCE, .subject = run->step, .date = run->date});
    }
    if (run->step >= 0 && run->scenario->steps[run->step].kind == STEP_ADVANCE) {
        add_stop(walk, (Stop){.kind = STOP_TIME,
                              .subject = run->step,
                              .from = run->before,
                              .date = run->date});
    }
    walk->step = run->step;
    walk->later = later;
}


static void look(Walk *walk, const Run *run) {
    if (run->scene != walk->scene && run->scene >= 0) {
        add_stop(walk, (Stop){.kind = STOP_SCENE, .subject = run->scene, .date = run->date});
        walk->scene = run->scene;
    }
    look_at_step(walk, run);
    if (run->phase == RUN_OVER) {
        add_stop(walk, (Stop){.kind = STOP_ENDING, .subject = run->ending, .date = run->date});
    }
}


static void follow(Walk *walk, const Run *run, const Event *event) {
    if (run->events == walk->events && event->kind != EVENT_UNDO) {
        return;  // a line of another edition that this one has no use for
    }
    walk->events = run->events;
    if (event->kind == EVENT_UNDO) {
        add_stop(walk, (Stop){.kind = STOP_UNDONE, .subject = event->decision, .date = run->date});
        walk->scene = run->scene;
        walk->step = run->step;
        walk->later = later_of(run->scenario, run->step);
        return;
    }
    if (run->made >= 0) {
        add_stop(walk, (Stop){.kind = STOP_DECISION,
                              .subject = run->made,
                              .date = run->date,
                              .cells = copy_answer(walk, run, run->made)});
    }
    look(walk, run);
}


static bool walk_log(Walk *walk, JournalReader *reader, Play *play, Error *error) {
    look(walk, play_run(play));
    for (;;) {
        Entry entry;
        EventWords words = {"", ""};
        Event event;
        bool is_event = false;
        JournalRead state = journal_read(reader, &entry, error);
        if (state != JOURNAL_ENTRY) {
            return state != JOURNAL_WRONG;
        }
        if (!play_entry(play, &entry, NULL, error)) {
            error->line = journal_reader_line(reader);
            return false;
        }
        const Run *run = play_run(play);
        if (codec_read(run->scenario, &entry, &words, &event, &is_event, error) && is_event) {
            follow(walk, run, &event);
        }
    }
}


Journey *journey_read(const char *folder, Case *opened, Error *error) {
    Header header;
    Journey *journey = memory_new(1, sizeof *journey);
    Walk walk = {.journey = journey, .scene = -1, .step = -2, .later = -1};
    JournalReader *reader = journal_reader_open(folder, error);
    journey->arena = arena_new();
    Play *play = reader && journal_read_header(reader, &header, error)
                     ? play_new(opened, &header, error)
                     : NULL;
    bool ok = play && walk_log(&walk, reader, play, error);
    play_free(play);
    journal_reader_close(reader);
    if (!ok) {
        journey_free(journey);
        return NULL;
    }
    return journey;
}


void journey_free(Journey *journey) {
    if (journey) {
        free(journey->stops);
        arena_free(journey->arena);
        free(journey);
    }
}

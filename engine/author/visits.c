// Visits: a session is counted apart, and added when its whole log was read.

#include "author/visits.h"

#include <stdlib.h>
#include <string.h>

#include "author/map.h"
#include "base/memory.h"
#include "core/decision.h"
#include "session/session.h"

// One session while it is read.
typedef struct Tour {
    Visits *visits;  // of this session alone
    int scene;       // where it is, -1: not begun
    bool is_over;
} Tour;


static size_t place_count(const Scenario *scenario) {
    return (size_t)map_place_count(scenario);
}


static size_t option_count(const Scenario *scenario) {
    return (size_t)scenario->decision_count * VISITS_OPTIONS;
}


Visits *visits_new(const Scenario *scenario) {
    size_t places = place_count(scenario);
    Visits *visits = memory_new(1, sizeof *visits);
    visits->scenario = scenario;
    visits->places = memory_new(places, sizeof(int));
    visits->roads = memory_new(places * places, sizeof(int));
    visits->decisions = memory_new((size_t)scenario->decision_count + 1, sizeof(int));
    visits->options = memory_new(option_count(scenario) + 1, sizeof(int));
    return visits;
}


void visits_free(Visits *visits) {
    if (visits) {
        free(visits->places);
        free(visits->roads);
        free(visits->decisions);
        free(visits->options);
        free(visits);
    }
}


static void come_to(Tour *tour, int place) {
    size_t places = place_count(tour->visits->scenario);
    tour->visits->places[place]++;
    if (tour->scene >= 0) {
        tour->visits->roads[(size_t)tour->scene * places + (size_t)place]++;
    }
}


// Made again after it was taken back, the last answer is the one that shows.
static void note_answer(Tour *tour, const Run *run, int made) {
    const Decision *decision = &run->scenario->decisions[made];
    const DecisionRules *rules = decision_rules(decision->type);
    int *options = tour->visits->options + (size_t)made * VISITS_OPTIONS;
    tour->visits->decisions[made] = 1;
    for (int i = 0; rules->took && i < decision->option_count && i < VISITS_OPTIONS; i++) {
        options[i] = rules->took(decision, run_answer(run, made), i);
    }
}


static void note(void *context, const Run *run, const Event *event, int line) {
    Tour *tour = context;
    const Scenario *scenario = run->scenario;
    (void)event;
    (void)line;
    if (tour->scene < 0) {
        come_to(tour, scenario->start);
        tour->scene = scenario->start;
    }
    if (run->made >= 0) {
        note_answer(tour, run, run->made);
    }
    if (run->scene >= 0 && run->scene != tour->scene) {
        come_to(tour, run->scene);
        tour->scene = run->scene;
    }
    if (run->phase == RUN_OVER && !tour->is_over) {
        tour->is_over = true;
        come_to(tour, run->ending >= 0 ? map_place_of_ending(scenario, run->ending)
                                       : map_place_of_end(scenario));
    }
}


static void add_all(int *to, const int *from, size_t count) {
    for (size_t i = 0; i < count; i++) {
        to[i] += from[i];
    }
}


bool visits_add(Visits *visits, const char *folder, Case *opened, Error *error) {
    const Scenario *scenario = visits->scenario;
    size_t places = place_count(scenario);
    Tour tour = {.visits = visits_new(scenario), .scene = -1};
    Watcher watcher = {&tour, note};
    bool ok = session_replay(folder, opened, &watcher, error);
    if (ok) {
        visits->sessions++;
        add_all(visits->places, tour.visits->places, places);
        add_all(visits->roads, tour.visits->roads, places * places);
        add_all(visits->decisions, tour.visits->decisions, (size_t)scenario->decision_count);
        add_all(visits->options, tour.visits->options, option_count(scenario));
    }
    visits_free(tour.visits);
    return ok;
}

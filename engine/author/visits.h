// Visits: how often players came where, counted from their sessions.
#ifndef CASUS_AUTHOR_VISITS_H
#define CASUS_AUTHOR_VISITS_H

#include <stdbool.h>

#include "base/error.h"
#include "session/case.h"

typedef struct Visits {
    const Scenario *scenario;
    int sessions;
    int *places;     // per place of the map
    int *roads;      // [from * places + to]
    int *decisions;  // per decision: in how many sessions it was made
    int *options;    // [decision * VISITS_OPTIONS + option]: of choose and ask
} Visits;

enum { VISITS_OPTIONS = SCENARIO_MAX_OPTIONS };

Visits *visits_new(const Scenario *scenario);  // borrows the scenario
void visits_free(Visits *visits);              // NULL is allowed

// Adds the session in `folder`. False with an error when its log is damaged or of another case;
// then nothing of it counts.
bool visits_add(Visits *visits, const char *folder, Case *opened, Error *error);

#endif

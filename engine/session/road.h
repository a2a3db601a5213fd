// Road: where in a story somebody is, in ids, so that the place can be found again in a case that
// was edited since.
#ifndef CASUS_SESSION_ROAD_H
#define CASUS_SESSION_ROAD_H

#include <stdbool.h>

#include "core/run.h"
#include "store/entry.h"

// One of: a decision that waits, the explanation of one that was made, a spoken step, the end.
typedef struct Place {
    int decision;   // -1: none
    bool is_made;   // its explanation is shown
    int step;       // when there is no decision; -1: the end
} Place;

Place road_place(const Run *run);
bool road_is_at(const Run *run, const Place *place);

// Object, type and parent of a log line about the place, and back. Read answers false when the
// scenario has no such place.
void road_write(const Scenario *scenario, const Place *place, Entry *entry);
bool road_read(const Scenario *scenario, const Entry *entry, Place *place);

// Where in `newer` somebody is who was at `place` in `older`: the same decision, or the step that
// says the same, or else the one that stands where it stood. False when there is none.
bool road_translate(const Scenario *older, const Place *place, const Scenario *newer, Place *found);

// Whether one can read on from here: no decision waits and the story is not over.
bool road_can_read_on(const Run *run);

#endif

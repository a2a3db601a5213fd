// Moment: how the world of the case stands at one point of the story: what day it is and which
// holds stop destruction. A view of a run; a decision judges by it.
#ifndef CASUS_CORE_MOMENT_H
#define CASUS_CORE_MOMENT_H

#include <stdbool.h>

#include "archive/appraisal.h"
#include "core/scenario.h"

typedef struct Moment {
    const Scenario *scenario;
    Date today;        // in the story
    const int *cells;  // of the whole run, borrowed; NULL: no step froze or released anything yet
} Moment;

// The first day of the case, before anything happened.
Moment moment_start(const Scenario *scenario);

// Whether a hold is in force: by its dates, or because a step froze it and none released it.
bool moment_is_active(const Moment *moment, int hold);

// Whether it can be seen in the register: in force, and registered or frozen.
bool moment_is_in_register(const Moment *moment, int hold);

// The first hold in force that covers the record in truth, or -1.
int moment_hold(const Moment *moment, int record);

// Whether the register has the record under the hold: of a hold that a find freezes, what the
// learner found, and nothing before that; of another one, what it covers in truth, when it was
// registered or a step froze it. A record that was missed is not protected.
bool moment_registers(const Moment *moment, int hold, int record);

// Whether any hold in force has it in the register.
bool moment_is_registered(const Moment *moment, int record);

// Why the record may not be destroyed on this day, holds included: the truth by which an answer is
// judged. GROUND_NONE: it may and must go.
Ground moment_ground(const Moment *moment, int record);

#endif

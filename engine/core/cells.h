// Cells: where a run keeps its flags, as scenario_lay_out has placed them. For what must name a
// cell; to read one there are the accessors of core/run.h.
#ifndef CASUS_CORE_CELLS_H
#define CASUS_CORE_CELLS_H

#include "core/scenario.h"

static inline int cell_of_done(const Scenario *scenario, int decision) {
    return scenario->variable_count + decision;
}

static inline int cell_of_read(const Scenario *scenario, int record) {
    return scenario->variable_count + scenario->decision_count + record;
}

static inline int cell_of_note(const Scenario *scenario, int step) {
    return scenario->variable_count + scenario->decision_count + scenario->record_count +
           scenario->steps[step].value;
}

// The first cell of a consequence: what it waits for. The second holds the day it is due on or,
// while it plays, the step to go back to.
enum { LATER_IDLE, LATER_DAY, LATER_CONDITION, LATER_PLAYING };

static inline int cell_of_later(const Scenario *scenario, int later) {
    return scenario->later_cells + LATER_CELLS * later;
}

// What STEP_WIPE did to a record. Only in a case that has such a step.
enum { WIPE_NOT, WIPE_RIGHTLY, WIPE_WRONGLY };

static inline int cell_of_wipe(const Scenario *scenario, int record) {
    return scenario->wipe_cells + record;
}

#endif

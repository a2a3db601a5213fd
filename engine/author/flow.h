// Flow: which step of a case may follow which, whatever its conditions say.
#ifndef CASUS_AUTHOR_FLOW_H
#define CASUS_AUTHOR_FLOW_H

#include <stdbool.h>

#include "core/scenario.h"

enum { FLOW_NEXT_MAX = SCENARIO_MAX_OPTIONS + 1 };

// Writes the steps that may come right after `step` (-1: the case ends) and answers how many; one
// may stand in it twice. After STEP_LATER that is also the first step of the consequence; after
// STEP_RETURN nothing: that goes back to where the story was.
int flow_next(const Scenario *scenario, int step, int next[FLOW_NEXT_MAX]);

// Marks in `reached` (a flag per step) all that may follow the steps marked there already.
void flow_spread(const Scenario *scenario, bool *reached);

// Whether the story may come back to a decision that was made: per decision. The caller frees it.
bool *flow_repeats(const Scenario *scenario);

#endif

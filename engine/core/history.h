// History: how a run stood when each decision of the present scene began, so that in practice
// decisions can be taken back, the last one first, until the scene closes or records are destroyed.
// The events fill it, so a replay fills it again. An exam goes one way and keeps none.
#ifndef CASUS_CORE_HISTORY_H
#define CASUS_CORE_HISTORY_H

#include <stdbool.h>

#include "base/error.h"
#include "core/run.h"

enum { HISTORY_MAX = 32 };  // decisions back; older ones can no longer be taken back

typedef struct History History;

History *history_new(const Scenario *scenario);  // borrows the scenario
void history_free(History *history);             // NULL is allowed

// The decision that was made last and can be taken back, or -1; always -1 in an exam.
int history_last(const History *history);

// Applies EVENT_UNDO: the run is as it was when that decision began, except for what stays: the
// number of events, of takings-back, the first answers, and what was looked up or hinted.
// False with ERROR_REFUSED in an exam, and when `decision` is not the last. The history itself
// changes only by history_note.
bool history_undo(const History *history, Run *run, int decision, Error *error);

// Takes note of an event that was applied, with the run before and after it.
void history_note(History *history, const Run *before, const Run *after, const Event *event);

#endif

// Codec: events of a run to lines of the log and back. Ids in the log, indices in the run.
#ifndef CASUS_SESSION_CODEC_H
#define CASUS_SESSION_CODEC_H

#include <stdbool.h>

#include "base/error.h"
#include "core/decision.h"
#include "core/run.h"
#include "store/entry.h"

// Fills object, type, parent, verb and response for an event about to be applied to `run`.
void codec_write(const Run *run, const Event *event, Entry *entry);

// The event in a line; `words` keeps its text alive. False with an error when an id no longer
// exists in the scenario. For a line that is no event of the run (initialized, suspended, ...)
// `*is_event` is false.
bool codec_read(const Scenario *scenario, const Entry *entry, EventWords *words, Event *event,
                bool *is_event, Error *error);

// Adds score, evidence and option order of a decision that was made by the last event.
void codec_add_score(const Run *run, int decision, Entry *entry);

#endif

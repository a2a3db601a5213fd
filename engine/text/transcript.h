// Transcript: a play as plain text, for `play --auto` and `replay`.
#ifndef CASUS_TEXT_TRANSCRIPT_H
#define CASUS_TEXT_TRANSCRIPT_H

#include <stdio.h>

#include "core/run.h"

// What the learner stands before: a speech, a question.
void transcript_step(FILE *out, const Run *run, Language language);

// What the learner did, told with the run as it was before (`event` belongs to its decision).
void transcript_event(FILE *out, const Scenario *scenario, const Event *event, Language language);

// Points, competencies and harm at this moment.
void transcript_score(FILE *out, const Run *run, Language language);

#endif

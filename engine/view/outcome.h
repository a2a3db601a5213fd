// Outcome: what the files that tell of an answer share. Only build_outcome*.c include this.
#ifndef CASUS_VIEW_OUTCOME_H
#define CASUS_VIEW_OUTCOME_H

#include "view/build.h"

// An option as a panel of its own.
typedef struct OutcomeAnswer {
    const char *label;
    const Option *option;
    Tone tone;
    const char *said;  // more about it under the text; may be NULL
} OutcomeAnswer;

void outcome_answer(Stage *stage, int parent, int decision, const OutcomeAnswer *answer);

// The cells of the answer that is told of: just after a decision the one just given, at the end the
// one that counts.
const int *outcome_cells(const Stage *stage, int decision);

void outcome_choose(Stage *stage, int parent, int decision);
void outcome_mark(Stage *stage, int parent, int decision);
void outcome_ask(Stage *stage, int parent, int decision);

#endif

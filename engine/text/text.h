// Text: the terminal face. Prints the view as plain lines with numbers, reads numbers and words.
// Made to be read aloud by a screen reader: nothing is redrawn, and after an answer only what
// changed is printed.
#ifndef CASUS_TEXT_TEXT_H
#define CASUS_TEXT_TEXT_H

#include <stdio.h>

#include "view/view.h"

// Plays until the view is over, the input ends or the learner stops.
void text_run(const Host *host, FILE *in, FILE *out);

#endif

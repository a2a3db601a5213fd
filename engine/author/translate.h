// Translate: bringing a translation sheet up to date with its case. Nothing that stands in the old
// sheet is lost.
#ifndef CASUS_AUTHOR_TRANSLATE_H
#define CASUS_AUTHOR_TRANSLATE_H

#include "author/sheet.h"
#include "core/scenario.h"

// Writes to `fresh` (empty) the pairs for every text of the case, in reading order, with what `old`
// knows of them, and to `out` the new sheet. `dutch` is the case loaded without its sheet: a text
// that is translated there has its English in another file and stays out of the sheet.
//
// A pair is found by its Dutch. When the Dutch was changed it is found by its id, or, for a text
// that has only a number, by the words that stayed; it keeps its English and tells the old Dutch.
// `command` is what the sheet says to run for this. `fresh` borrows from `dutch` and `old`.
void translate(const Scenario *dutch, const Sheet *old, const char *command, Sheet *fresh,
               Buffer *out);

#endif

// Hints: whether a hint says the answer, per kind of decision. For rule_hints.c only.
#ifndef CASUS_AUTHOR_HINTS_H
#define CASUS_AUTHOR_HINTS_H

#include "author/wording.h"
#include "core/scenario.h"

typedef struct Hint {
    const Scenario *scenario;
    const Decision *decision;
    Wording words;
    Wording ask;   // what is in sight anyway gives nothing away
    bool is_last;  // may be strong; the ones before it are judged stricter
} Hint;

// Each adds the words that give the answer away to `out`, between quotes; nothing when it does not.
void hint_gives_options(const Hint *hint, Buffer *out);  // choose, ask, mark; a declaration
void hint_gives_order(const Hint *hint, Buffer *out);
void hint_gives_class(const Hint *hint, Buffer *out);      // classify
void hint_gives_appraisal(const Hint *hint, Buffer *out);  // appraise
void hint_gives_fate(const Hint *hint, Buffer *out);       // destroy
void hint_gives_finds(const Hint *hint, Buffer *out);      // find

#endif

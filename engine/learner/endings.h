// Endings: what the ending of a session is called in the edition of the case that was played. Each
// edition is opened once, when it is asked for: nothing of it is kept.
#ifndef CASUS_LEARNER_ENDINGS_H
#define CASUS_LEARNER_ENDINGS_H

#include <stdbool.h>

#include "base/text.h"
#include "learner/overview.h"
#include "session/library.h"

typedef struct Endings Endings;

// Editions come from the library, when it has that very one, else from those that were kept in
// `data`. All arguments outlive it. Free with endings_free.
Endings *endings_new(const Library *library, const char *data);
void endings_free(Endings *endings);  // NULL is allowed

// Opens the edition of this session when that was not done yet; false when there was nothing to do.
bool endings_read(Endings *endings, const OverviewSession *session);

// The title of its ending; empty when the session has none, when its edition is nowhere any more,
// or when it was not read yet. Lives as long as the endings.
Text endings_title(const Endings *endings, const OverviewSession *session);

// Whether its edition was looked for.
bool endings_is_read(const Endings *endings, const OverviewSession *session);

#endif

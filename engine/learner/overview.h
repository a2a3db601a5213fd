// Overview: the sessions of one learner in the data folder, newest first. What is told here comes
// from the logs, whose chain is checked; casus verify also plays them again.
#ifndef CASUS_LEARNER_OVERVIEW_H
#define CASUS_LEARNER_OVERVIEW_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/error.h"
#include "store/header.h"

typedef enum OverviewState {
    OVERVIEW_FINISHED,
    OVERVIEW_STARTED,  // to go on with; also when its last line is half
    OVERVIEW_DAMAGED   // `why` tells; the rest only as far as its first line could be read
} OverviewState;

typedef struct OverviewIndicator {
    const char *id;  // "OPD-10"
    int raw, max;
    int observations;  // decisions that said something about it; the first answer to each
} OverviewIndicator;

// Texts are "" where they are not known. They live as long as the overview.
typedef struct OverviewSession {
    OverviewState state;
    const char *folder;
    const char *registration;
    const char *scenario;  // id, for library_find
    const char *version, *hash;  // of the case as it was when it began
    const char *edition;         // hash of the case as it was at the end
    const char *framework;       // id; the first, when there are several
    const char *frameworks[HEADER_FRAMEWORKS];  // all of them, the first too
    int framework_count;
    const char *started, *last;  // timestamps of the first and last line
    Date day;         // of the last line (UTC); DATE_NONE: not known
    bool is_exam;
    int attempt;      // which of the learner's finished sessions with this case, from 1; 0: not one
    int raw, max;     // of the whole, when it is finished
    bool has_verdict, has_passed;
    const char *ending;  // id
    bool has_harm;    // result.json is there and belongs to the log
    int wrongly_destroyed, wrongly_kept;
    int undone;       // decisions taken back
    int hints;        // asked for
    const OverviewIndicator *indicators;  // in the order in which they were seen first
    int indicator_count;
    const Error *why;  // DAMAGED: place, line and reason
} OverviewSession;

typedef struct Overview {
    Arena *arena;
    const char *player;
    OverviewSession *sessions;
    int count;
    int finished, started, damaged;  // of these
    int ownerless;  // damaged ones that do not say whose they are; they are in the list
    int others;     // sessions of other players in the same folder; not in the list
} Overview;

// The sessions of `player`. Left out: those that an author began or looked behind the screen in,
// and those the computer played. NULL with an error when the folder cannot be read; a folder that
// is not there yet has no sessions.
Overview *overview_read(const char *data, const char *player, Error *error);
void overview_free(Overview *overview);  // NULL is allowed

// The newest session with this case in this state; NULL: there is none.
const OverviewSession *overview_newest(const Overview *overview, const char *scenario,
                                       OverviewState state);

#endif

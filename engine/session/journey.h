// Journey: the road somebody took through a case, from its log: the scenes they came to, what they
// decided and took back, how time passed and what came of it.
#ifndef CASUS_SESSION_JOURNEY_H
#define CASUS_SESSION_JOURNEY_H

#include "base/arena.h"
#include "session/case.h"

typedef enum StopKind {
    STOP_SCENE,        // `subject`: the scene that began
    STOP_DECISION,     // decision; `cells` hold the answer given then
    STOP_UNDONE,       // decision that was taken back
    STOP_TIME,         // time passed from `from` to `date`
    STOP_CONSEQUENCE,  // step with which something that was waiting came back
    STOP_ENDING        // ending; -1: the case has none
} StopKind;

typedef struct Stop {
    StopKind kind;
    int subject;
    Date from, date;   // of the story
    const int *cells;  // a copy; NULL when it is not known any more
} Stop;

// In the order in which it was gone; indices are of the case as it is now.
typedef struct Journey {
    Arena *arena;  // owns all of it
    Stop *stops;
    int count;
    int room;
} Journey;

// NULL with an error when the log cannot be read or does not fit the case. Free with journey_free.
Journey *journey_read(const char *folder, Case *opened, Error *error);
void journey_free(Journey *journey);  // NULL is allowed

#endif

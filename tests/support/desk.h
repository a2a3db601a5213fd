// Desk: a case on a stage, opened and begun for a test of its screens, and closed again.
#ifndef CASUS_TESTS_SUPPORT_DESK_H
#define CASUS_TESTS_SUPPORT_DESK_H

#include "support/sample_play.h"

typedef struct Desk {
    SampleClock clock;
    Case *opened;         // owned
    StageOptions options;
    Driver driver;
    char data[64];        // folder of the sessions, below the present one
} Desk;

// Begins a session of `opened`, which the desk takes over, in Dutch.
void desk_open(Desk *desk, Case *opened, RunMode mode);

// The same for practice, in another language, and of another session: see sample_options.
void desk_open_as(Desk *desk, Case *opened, Language language, int identity);

// The same with a case of one file, for practice.
void desk_open_text(Desk *desk, const char *scenario);

void desk_close(Desk *desk);

// Leaves the session and goes on with it.
void desk_resume(Desk *desk);

// The test fails when there is no such node. Valid until the next press.
const Node *desk_node(const Desk *desk, const char *id);

// Presses one after the other; the list ends with NULL.
void desk_press_all(Desk *desk, const char *const *ids);

#endif

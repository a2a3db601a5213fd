// Replay: a session of before, line by line, to look at. Nothing is written, neither in its folder
// nor elsewhere.
#ifndef CASUS_SESSION_REPLAY_H
#define CASUS_SESSION_REPLAY_H

#include "session/session.h"
#include "store/entry.h"

typedef struct Replay Replay;

// What one line of the log says; the first line is the header, so line 2 is the first of them.
typedef struct ReplayLine {
    char timestamp[TIMESTAMP_SIZE];
    Verb verb;
    Event event;      // when `has_event`; without its text
    bool has_event;
    int made;         // decision that was made, -1: none
    int raw, max;     // points of all decisions so far
} ReplayLine;

// The session in `folder`, at its first screen. The case outlives it. NULL with the reason when the
// log is damaged before its first lines, or is of another case. A log that is damaged further on is
// shown up to there: `replay_damage` tells.
Replay *replay_open(const char *folder, Case *opened, Error *error);
void replay_close(Replay *replay);  // NULL is allowed

// The session as it was after the present line. It refuses every event.
Session *replay_session(Replay *replay);

int replay_line(const Replay *replay);   // 1: nothing happened yet
int replay_lines(const Replay *replay);  // the last line one can go to
const ReplayLine *replay_at(const Replay *replay, int line);  // 2..replay_lines

// Goes to a line; one that is not there becomes the nearest. False with the reason.
bool replay_go(Replay *replay, int line, Error *error);

// Why the log is not shown to its end; code NONE: it is.
const Error *replay_damage(const Replay *replay);

#endif

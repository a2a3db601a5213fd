// Play: a run together with what its log says about it. Shared by playing, resuming, verifying and
// replaying, so that all four take the same road from a line to a score.
#ifndef CASUS_SESSION_PLAY_H
#define CASUS_SESSION_PLAY_H

#include <stdbool.h>

#include "base/error.h"
#include "core/run.h"
#include "session/case.h"
#include "session/result.h"
#include "store/header.h"

typedef struct Play Play;

// A run at its first step, with seed, mode and facts of the header.
Play *play_new(Case *opened, const Header *header, Error *error);
void play_free(Play *play);  // NULL is allowed

// Applies an event as it reads back from its log line, and fills `entry` with all but number and
// time.
bool play_event(Play *play, const Event *event, Entry *entry, Error *error);

// The decision that can be taken back (EVENT_UNDO), or -1.
int play_undoable(const Play *play);

// Undoes the last play_event; for when its line could not be stored.
void play_take_back(Play *play);

// Takes note of a line that is in the log: after play_event, or a mark of the session itself.
void play_note(Play *play, const Entry *entry);

// Applies a line of the log. When `expected` is given it is filled with the line as it should be.
bool play_entry(Play *play, const Entry *entry, Entry *expected, Error *error);

// The end of the run: verb, ending and score of the `completed`, `passed` or `failed` line.
void play_fill_end(const Play *play, Entry *entry);

bool play_is_ended(const Play *play);  // the log has the line that ends the case
const Run *play_run(const Play *play);
const char *play_hash(
    const Play *play);  // of the case when the session was last resumed; "" when never
void play_facts(const Play *play, ResultFacts *facts);  // all but header, lines and head

#endif

// Play: a run together with what its log says about it. Shared by playing, resuming, verifying and
// replaying, so that all four take the same road from a line to a score.
#ifndef CASUS_SESSION_PLAY_H
#define CASUS_SESSION_PLAY_H

#include <stdbool.h>

#include "base/error.h"
#include "core/run.h"
#include "session/case.h"
#include "session/result.h"
#include "session/road.h"
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
// A line that another edition of the case wrote (play_is_edited) is taken by its ids: the story may
// have become longer or shorter around it. False leaves the run where the lines before it led.
bool play_entry(Play *play, const Entry *entry, Entry *expected, Error *error);

// Reads on to where a decision waits or the story is over: when it became longer since the lines
// were written.
bool play_read_on(Play *play, Error *error);

// The end of the run: verb, ending and score of the `completed`, `passed` or `failed` line.
void play_fill_end(const Play *play, Entry *entry);

// An event that led to where the run is.
typedef struct TrailEvent {
    Event event;            // with its text
    char *text;             // owned by the play, or NULL
    long long duration_ms;  // as its line told, or 0
} TrailEvent;

// All of them, in order: fed to a new play of this edition they lead to the same place.
const TrailEvent *play_events(const Play *play, int *count);
// For who only examines: a long log then takes no more memory than a short one.
void play_keep_no_events(Play *play);

// Brings the run to another place in what was read since the last answer. False leaves it as it
// was: the story does not come there.
bool play_go_to(Play *play, const Place *place);

// The run of `made` comes to stand where that of `old` stood, so that who looks at it goes on
// looking. Both are of the same scenario; `old` can only be freed afterwards.
void play_take_place(Play *made, Play *old);

bool play_is_edited(const Play *play);  // the next line was written with another edition
int play_editions(const Play *play);    // of the case that the log was written with, 1..
bool play_is_author(const Play *play);  // an author saw what a learner does not see
void play_set_author(Play *play);

bool play_is_ended(const Play *play);  // the log has the line that ends the case
const Run *play_run(const Play *play);
const char *play_hash(const Play *play);  // of the edition that the last lines were written with
void play_facts(const Play *play, ResultFacts *facts);  // all but header, lines and head

#endif

// Play, inside: what a play is made of. Only play.c and play_edited.c include this.
#ifndef CASUS_SESSION_PLAY_STATE_H
#define CASUS_SESSION_PLAY_STATE_H

#include "core/history.h"
#include "session/play.h"

// The events that lead to where the run is, without those that were taken back by going to a place.
typedef struct Trail {
    TrailEvent *list;
    int count, room;
    int anchor;  // events up to and with the last answer
} Trail;

struct Play {
    Case *opened;
    Run *run;
    Run *before;          // the run before the last event
    Run *anchor;          // the run after the last answer, and what was looked up since
    History *history;     // of decisions that can be taken back
    Event event;          // the last one, until its line is in the log
    char *text;           // of that event, or NULL
    bool has_event;
    int *decision_lines;  // seq of the line that made each decision
    int made;             // decision made by the last event, -1: none
    bool is_ended;
    bool is_author;
    bool is_edited;       // the lines that come now were written with another edition of the case
    int editions;         // of the case, as far as the log was read
    char ended[TIMESTAMP_SIZE];
    char hash[SHA256_HEX_SIZE];
    long long duration_ms;
    Trail trail;
    bool is_trailless;  // it stays empty
};

// play.c: applies one event and notes it, as if it had been in the log.
bool play_pass(Play *play, const Event *event, Error *error);

// play_edited.c: a line of an older edition of the case. Reads on where the story became longer;
// `*is_skipped` when there is nothing left to do for the line. False when it does not fit any more.
bool play_follow(Play *play, const Entry *entry, const Event *event, bool *is_skipped,
                 Error *error);

// The trail after an event that is in the log.
void play_trail(Play *play, const Event *event, const char *text, long long duration_ms);
void play_trail_free(Play *play);

#endif

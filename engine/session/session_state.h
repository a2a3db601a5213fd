// Session, inside: what a session is made of. Only the files of this folder include it.
#ifndef CASUS_SESSION_SESSION_STATE_H
#define CASUS_SESSION_SESSION_STATE_H

#include "session/play.h"
#include "session/session.h"
#include "store/files.h"
#include "store/journal.h"

enum { SESSION_WHOLE = -1, SESSION_TIMED = -2 };

struct Session {
    Case *opened;
    Play *play;
    Journal *journal;  // NULL: it is only shown, and nothing can be added
    char shown[PATH_MAX_BYTES];  // then: its folder
    char shown_head[SHA256_HEX_SIZE];
    Header header;
    int64_t (*now)(void *clock);  // NULL: a replay, in which not even own words are written down
    void *clock;
    int64_t last_ms;  // time of the entry before; durations are counted from it
    size_t cut;
    bool was_resumed;
    // Lines of the log that hold with the case as it is now; SESSION_WHOLE: all of them. Else the
    // log is left as it is, and the next event begins a new one.
    int kept;
    const char *data;    // of the options
    const char *engine;
    bool is_edition_kept;  // or was tried to be
    Error warning;  // what went wrong beside the log; code NONE: nothing
};

Session *session_new(Case *opened, const SessionOptions *options);
void session_free(Session *session);
void session_fill_case(const Scenario *scenario, Header *header);
void session_make_registration(const uint8_t bytes[16], char out[REGISTRATION_SIZE]);
bool session_make_folder(const Header *header, const char *data, char folder[PATH_MAX_BYTES],
                         Error *error);

// Stamps the entry with its number and time and writes it. `duration_ms` -1: not told;
// SESSION_TIMED: since the entry before.
bool session_append(Session *session, Entry *entry, int64_t duration_ms, Error *error);

// Keeps the case as it is played now (editions.h); failing is told as a warning.
void session_keep_edition(Session *session);

// A line about the session itself.
bool session_append_mark(Session *session, Verb verb, const char *response, Error *error);

// From here on an author sees what a learner does not see.
bool session_append_author(Session *session, Error *error);

// Ends the log of a run that is over. Safe to call again after a crash in the middle.
bool session_finish(Session *session, Error *error);

// When not all of the log holds: a new one with what does, once it is sure that `event` can be.
bool session_branch_off(Session *session, const Event *event, Error *error);

// Replays the log in `folder` with `opened`. With `reload`, lines that do not fit any more end it
// and are told there; `*kept` then says how many lines hold. NULL when that cannot be.
Play *session_replay_log(Case *opened, const char *folder, Header *header, int *kept,
                         Reload *reload, Error *error);

#endif

// Session: one learner playing one case, with its journal. Feeding an event writes it to the disk
// before it counts.
#ifndef CASUS_SESSION_SESSION_H
#define CASUS_SESSION_SESSION_H

#include <stdbool.h>
#include <stdint.h>

#include "base/error.h"
#include "base/text.h"
#include "core/run.h"
#include "session/case.h"
#include "store/reflection.h"

// What the session needs from outside; nothing below the app reads a clock or makes chance.
typedef struct SessionOptions {
    const char *data;    // folder in which sessions/ lies
    const char *player;  // pseudonym
    const char *face;    // "gui", "text", "sim"
    const char *engine;  // version of the program
    RunMode mode;
    bool is_author;  // begun to look at a scene: marked in the header, never gone on with later
    Language language;
    uint64_t seed;
    uint8_t identity[16];         // random bytes for the registration
    int64_t (*now)(void *clock);  // milliseconds since 1970, UTC
    void *clock;
} SessionOptions;

typedef struct Session Session;

// Starts a new session in a folder of its own. The case outlives the session.
Session *session_start(Case *opened, const SessionOptions *options, Error *error);

// Goes on with the session in `folder` by replaying its log. Mode, seed and player come from the
// log.
Session *session_resume(Case *opened, const char *folder, const SessionOptions *options,
                        Error *error);

// The finished session in `folder`, for its debrief. Verified first, and only read: the one thing
// that is ever written is what the learner writes for oneself (session_write_down).
Session *session_open_ended(Case *opened, const char *folder, const SessionOptions *options,
                            Error *error);

// What became of the answers when the case was edited.
typedef struct Reload {
    bool is_whole;  // all hold
    int lost;       // decisions that do not count any more
    char decision[SCENARIO_NAME_MAX];      // the first of them; "" when it was none
    char question[LANGUAGE_COUNT][160];    // which that is
    Error why;      // place and line in the files of the case, or in the log; and the reason
} Reload;

// Goes on with the same session in another edition of the case, by replaying the answers. When all
// hold the log goes on too. When not, the run is at the last place that holds and the log is left
// as it is: the next event begins a new session with the answers that hold. False with an error
// (CASE, DAMAGED, WORLD) leaves the session with the case it had. The case that is not used any
// more is for the caller to close.
bool session_reload(Session *session, Case *newer, Reload *reload, Error *error);

// As session_resume, for a log that does not fit the case any more: begins a new session with the
// answers that hold at the next event, and leaves the old one as it is.
Session *session_salvage(Case *opened, const char *folder, const SessionOptions *options,
                         Reload *reload, Error *error);

// Notes in the log, once, that an author sees from here on what a learner does not see.
bool session_mark_author(Session *session, Error *error);
bool session_is_author(const Session *session);

// Feeds all of these with one sync at the end.
bool session_feed_all(Session *session, const Event *events, int count, Error *error);

// Notes in the log that the learner stopped for now, when the case is not finished. NULL is
// allowed.
void session_close(Session *session);

// Applies and stores one event. False with an error (REFUSED, CASE, WORLD) leaves run and log as
// they were.
bool session_feed(Session *session, const Event *event, Error *error);

// Keeps the learner's own words (reflection.ndjson, apart from the log) and makes the decision.
// Empty text is allowed.
bool session_reflect(Session *session, const char *text, Error *error);

// Keeps what the learner wrote in the debrief, in the same file. Of each kind the last counts; an
// empty text takes it back. The log may have ended.
bool session_write_down(Session *session, ReflectionKind kind, const char *text, Error *error);

// The decision that EVENT_UNDO takes back now, or -1.
int session_undoable(const Session *session);

const Run *session_run(const Session *session);  // another one after session_reload
Case *session_case(const Session *session);
const char *session_folder(const Session *session);
const char *session_head(const Session *session);  // hash of the last line of the log
RunMode session_mode(const Session *session);
const char *session_player(const Session *session);  // the pseudonym in the log
bool session_was_resumed(const Session *session);
// What went wrong beside the log and is no reason to stop: a ledger that cannot be read or written.
// Code NONE: nothing.
const Error *session_warning(const Session *session);
size_t session_cut(
    const Session *session);  // bytes of a torn last line that were cut off when resuming

// The newest unfinished session of this player with this case, in `mode` ("practice", "exam"; NULL:
// either); not one that an author began to look at a scene. False when there is none.
bool session_find(const char *data, const char *scenario, const char *player, const char *mode,
                  char *folder, int size);

// ---- Examining ----

typedef struct Verdict {
    bool is_finished;
    bool is_author;  // an author saw what a learner does not see: it does not count
    int editions;    // of the case it was played with
    bool is_kept_edition;  // for the caller: judged by an edition that was kept
    int lines;      // of the log, header included
    int decisions;  // made
    char scenario[64];
    char mode[16];
    char head[65];
} Verdict;

// Recomputes chain, score and result of the session in `folder`. False with the first thing that is
// wrong, and its line.
bool session_verify(const char *folder, Case *opened, Verdict *verdict, Error *error);

// Only the form of the log and its chain. False with the first thing that is wrong, and its line.
bool session_check_log(const char *folder, Error *error);

// The id of the case a session belongs to, from its header. False when the log cannot be read.
bool session_scenario_id(const char *folder, char *id, int size, Error *error);

// Steps through a session; `show` is called after each event with the run as it then was, and the
// line number.
typedef struct Watcher {
    void *context;
    void (*show)(void *context, const Run *run, const Event *event, int line);
} Watcher;
bool session_replay(const char *folder, Case *opened, const Watcher *watcher, Error *error);

#endif

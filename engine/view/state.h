// State: what a stage holds between two presses. Shared by the builders, which only read it, and by
// act.c.
#ifndef CASUS_VIEW_STATE_H
#define CASUS_VIEW_STATE_H

#include "session/replay.h"
#include "store/watch.h"
#include "view/act_kind.h"
#include "view/stage.h"

enum {
    STAGE_TYPED_MAX = 4096,
    STAGE_QUERY_MAX = 128,
    STAGE_MESSAGE_MAX = 700,
    STAGE_ORIGINS_MAX = 200
};

typedef enum Pane {
    PANE_PLAY,
    PANE_HOME,
    PANE_COVER,
    PANE_READ,
    PANE_RECORDS,
    PANE_NOTES,
    PANE_REFERENCE,
    PANE_SETTINGS,
    PANE_MESSAGE
} Pane;

typedef struct Room Room;
typedef struct Debrief Debrief;
typedef struct Home Home;

struct Stage {
    Host host;
    View view;
    Act *acts;  // one per node
    int room;
    Case *opened;
    Session *session;
    Replay *replay;  // owned, with the session; NULL: this is a play
    bool is_stepping;  // replay: the last act went to another line
    bool is_hinting;   // the last act asked for a hint
    StageOptions options;
    Error problem;

    Pane pane;
    Pane under;  // where ACT_CLOSE goes back to
    bool is_from_list;     // PANE_READ was opened from PANE_RECORDS
    int record;            // PANE_READ
    Room *room_of_records;  // owned; NULL when there is no case
    Home *home;             // owned; NULL: there is none
    int reference_list, reference_type, reference_part;  // PANE_REFERENCE; -1: none is open
    int reference_left, reference_last;  // type and part one comes back to; -1: none
    char reference_query[STAGE_QUERY_MAX];
    int tab;     // debrief
    Debrief *debrief;  // owned; NULL while the play is not over
    Intention intention;  // on the cover: what was meant to be done differently
    bool is_page;  // the debrief as a whole, to print
    int begun;   // sessions started here
    bool has_unfinished, asks_exam;  // the second: the cover asks whether they are sure
    bool can_salvage;  // the unfinished one does not fit the case any more
    char unfinished[1024];  // its folder

    // The author's workshop: live.c, build_author.c.
    Watch *watch;        // of the folder of the case; NULL: nobody edits it
    Case *reloaded;      // owned, the same as `opened`; NULL: that is not ours
    Error broken;        // why the last save does not show; code NONE: it does
    bool has_misfit;     // of the last reload: an answer did not fit
    Reload misfit;
    bool asks_author;    // whether the log may say that this is an author's play
    bool shows_author;
    AuthorTab author_tab;
    Origin origins[STAGE_ORIGINS_MAX];  // that can be opened in an editor, as built
    int origin_count;

    // The answer being made at the present step; cleared when the step changes.
    int step_seen;
    RunPhase phase_seen;
    int marked;        // choose
    int picked;        // classify
    int subject, process_type;  // appraise; destroy has the first
    int way;           // destroy: how the objection at hand is being answered
    char query[STAGE_QUERY_MAX];
    char typed[STAGE_TYPED_MAX];
    char trigger_text[64];
    bool is_trigger_wrong;
    char message[STAGE_MESSAGE_MAX];
    Tone message_tone;
};

#endif

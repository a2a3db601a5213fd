// State: what a stage holds between two presses. Shared by the builders, which only read it, and by
// act.c.
#ifndef CASUS_VIEW_STATE_H
#define CASUS_VIEW_STATE_H

#include "store/watch.h"
#include "view/stage.h"

enum {
    STAGE_TYPED_MAX = 4096,
    STAGE_QUERY_MAX = 128,
    STAGE_MESSAGE_MAX = 700,
    STAGE_ORIGINS_MAX = 200
};

// What of the schedule is open under the search field, when no process type is.
enum { PROCESS_TYPE_NONE = -1, PROCESS_TYPE_ALL = -2 };

// What pressing or typing a node means. `a` and `b` are given with the act.
typedef enum ActKind {
    ACT_NONE,
    ACT_BEGIN,            // cover: a new session
    ACT_RESUME,           // cover: go on with the unfinished one
    ACT_SALVAGE,          // cover: begin with the answers of the unfinished one that still fit
    ACT_COVER,            // leave the session for the cover; it can be gone on with
    ACT_MODE,             // cover: mode a
    ACT_CONTINUE,         // read on
    ACT_MARK,             // choose: option a is marked
    ACT_ANSWER,           // event ANSWER: part a, value b
    ACT_SUBMIT,           // event SUBMIT: part a, value b
    ACT_PICK,             // classify: pick up or put back card a
    ACT_PLACE,            // classify: put the picked-up card into class a (-1: back to the pile)
    ACT_SUBJECT,          // appraise, destroy: work on record a of the decision
    ACT_SEARCH,           // appraise: typed words to look for in the schedule
    ACT_TYPE_OF_PROCESS,  // appraise: show the results of process type a (or one of PROCESS_TYPE_*)
    ACT_TRIGGER,          // appraise: typed trigger date
    ACT_START,            // destroy: SUBMIT of part a with the typed name
    ACT_WAY,              // destroy: answer an objection in way a
    ACT_TYPED,            // text kept until it is submitted
    ACT_REFLECT,          // reflect: keep the typed text (a = 1) or go on without (a = 0)
    ACT_UNDO,             // take back the last decision
    ACT_HINT,             // ask for hint b of decision a
    ACT_OPEN,             // read record a on the whole screen
    ACT_ROOM,             // records room: RoomAct a with b, see room.h
    ACT_PANE,             // open overlay a
    ACT_CONSULT,          // reader: open article or category a, see core/consult.h; -1: shut it
    ACT_REFERENCE_SEARCH,  // reader: typed words
    ACT_REFERENCE_TYPE,   // reader: show process type a; -1: all
    ACT_REFERENCE_LIST,   // reader: show list a
    ACT_CLOSE,            // back to the play
    ACT_TAB,              // debrief: tab a
    ACT_LANGUAGE,
    ACT_THEME,
    ACT_SCALE,  // scale becomes a percent
    ACT_AUTHOR,  // author: AuthorAct a with b
    ACT_HOME,    // home: HomeAct a with b, see home.h
    ACT_QUIT
} ActKind;

// What an author does beside the play.
typedef enum AuthorAct {
    AUTHOR_OPEN,    // show what a learner does not see; the log tells
    AUTHOR_SHUT,
    AUTHOR_TAB,     // show tab b
    AUTHOR_EDIT,    // open an editor at origin b
    AUTHOR_ACCEPT,  // go on with the last good version, or at the last answer that holds
} AuthorAct;

typedef enum AuthorTab {
    AUTHOR_TAB_STEP,
    AUTHOR_TAB_STATE,
    AUTHOR_TAB_POINTS,
    AUTHOR_TAB_SCREEN,
    AUTHOR_TAB_COUNT
} AuthorTab;

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

typedef struct Act {
    ActKind kind;
    int a, b;
} Act;

typedef struct Room Room;
typedef struct Home Home;

struct Stage {
    Host host;
    View view;
    Act *acts;  // one per node
    int room;
    Case *opened;
    Session *session;
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
    bool is_page;  // the debrief as a whole, to print
    int begun;   // sessions started here
    bool has_unfinished;
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

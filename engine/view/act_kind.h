// Act kinds: what pressing or typing a node of the view can mean.
#ifndef CASUS_VIEW_ACT_KIND_H
#define CASUS_VIEW_ACT_KIND_H

// What of the schedule is open under the search field, when no process type is.
enum { PROCESS_TYPE_NONE = -1, PROCESS_TYPE_ALL = -2 };

// What pressing or typing a node means. `a` and `b` are given with the act.
typedef enum ActKind {
    ACT_NONE,
    ACT_BEGIN,            // cover: a new session; of an exam only with a = 1: they are sure
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
    ACT_DEBRIEF,          // debrief: DebriefAct a with b, see debrief.h
    ACT_LANGUAGE,
    ACT_THEME,
    ACT_SCALE,  // scale becomes a percent
    ACT_AUTHOR,  // author: AuthorAct a with b
    ACT_HOME,    // home: HomeAct a with b, see home.h
    ACT_REPLAY,  // replay: go to line a
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

typedef struct Act {
    ActKind kind;
    int a, b;
} Act;

#endif

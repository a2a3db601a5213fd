// View: the current screen as a tree of meaning. Every face (window, terminal, later speech and
// web) shows this tree and nothing else; it holds no pixels. It is rebuilt as a whole after an act.
#ifndef CASUS_VIEW_VIEW_H
#define CASUS_VIEW_VIEW_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/text.h"

typedef enum Role {
    ROLE_SCREEN,   // the root; `name` is the title of the screen
    ROLE_BANNER,   // top bar: name of the case, date, buttons that are always there
    ROLE_MAIN,     // what the screen is about
    ROLE_ASIDE,    // what belongs beside it: a record to read, a list, help
    ROLE_ACTIONS,  // the buttons with which one goes on; the last is the usual one
    ROLE_TOOLS,    // what an author sees beside the play, on every screen; its own scrolling
    ROLE_GROUP,    // things under one name, below each other
    ROLE_ROW,      // things beside each other, wrapping when narrow
    ROLE_PANEL,    // as a group, set apart on its own paper
    ROLE_HEADING,  // `level` 1..3
    ROLE_TEXT,     // a paragraph in `name`; `\n\n` parts paragraphs
    ROLE_SPEECH,  // `name` says `value`; `description` is their work, `picture` their face
    ROLE_MESSAGE,  // `name` wrote `value`; `description`: to whom, when; `number`: MESSAGE_*
    ROLE_PICTURE,    // `picture`, with `name` as its alternative text
    ROLE_BUTTON,     // press
    ROLE_OPTION,     // one to choose from; NODE_SELECTED when chosen; press
    ROLE_CHECKBOX,   // NODE_CHECKED; press
    ROLE_FIELD,      // a line of text in `value`; `description` is the hint; type
    ROLE_TEXTAREA,   // several lines of text; type
    ROLE_LIST,       // of ROLE_ITEM
    ROLE_ITEM,       // a line in a list, with `level` a card; may be pressed; `value`: at its end
    // Of ROLE_TABLE_ROW; `name` is its caption. With a `limit`: so many rows of one line each, of
    // which the view holds some, from `number` on.
    ROLE_TABLE,
    ROLE_TABLE_ROW,  // of ROLE_CELL; may be pressed; `number` of `limit` is its place, from 1
    ROLE_CELL,  // text in `name`, or children; `count` is its width in shares
    ROLE_BOARD,  // of ROLE_COLUMN
    ROLE_COLUMN,  // a place for cards; press = put the picked-up card here
    ROLE_CARD,      // press = pick up or put back; NODE_SELECTED when picked up
    // A page in `value` (lines kept) or children; `name`: title. A PASSAGE makes one running text.
    ROLE_DOCUMENT,
    ROLE_PAIR,      // `name`: `value` (metadata)
    ROLE_BAR,  // a score: `number` of `limit` from `count` observations, likely `low` to `high`
    ROLE_STATUS,    // a message; `tone` says of which kind; announced when it appears
    ROLE_PROGRESS,  // `number` of `limit` steps done
    ROLE_PASSAGE,   // words in the running text of a ROLE_DOCUMENT; NODE_CHECKED when marked; press
    ROLE_TAB        // one of a row of tabs; NODE_SELECTED on the open one; press
} Role;

// How it looks as a whole.
typedef enum ScreenKind {
    SCREEN_TITLE,   // cover: a picture with the name of the case on it
    SCREEN_STORY,   // a place with people; speech, choices
    SCREEN_WORK,    // a desk: boards, forms, tables
    SCREEN_READ,    // one document
    SCREEN_REPORT,  // debrief
    SCREEN_MESSAGE  // an error or a short notice
} ScreenKind;

typedef enum Tone { TONE_PLAIN, TONE_QUIET, TONE_INFO, TONE_GOOD, TONE_WARN, TONE_BAD } Tone;
typedef enum Theme { THEME_LIGHT, THEME_DARK, THEME_CONTRAST, THEME_COUNT } Theme;

enum {
    NODE_SELECTED = 1 << 0,
    NODE_CHECKED = 1 << 1,
    NODE_DISABLED = 1 << 2,  // shown and reachable, but pressing tells why not (in `description`)
    NODE_PRIMARY = 1 << 3,   // the usual next step
    NODE_HEADER = 1 << 4,
    NODE_INVALID = 1 << 5,    // a field whose value is not accepted; `description` says why
    NODE_PRESSABLE = 1 << 6,  // stage_press means something
    NODE_TYPABLE = 1 << 7,    // stage_type means something
    NODE_REQUIRED = 1 << 8,
    NODE_EXPANDED = 1 << 9,
    NODE_CANCEL = 1 << 10,  // what Escape presses (at most one in a view)
    NODE_COMPACT = 1 << 11,  // may be drawn small (chips, secondary facts)
    NODE_MANY = 1 << 12,     // an option of which several may be chosen: a box, not a dot
    NODE_PAST = 1 << 13      // with DISABLED: it could be pressed in the session one looks back at
};

enum { NODE_NONE = -1, VIEW_SOON_MAX = 12 };

// How a message stands on its page: over the width, or as a bubble at one side.
enum { MESSAGE_MAIL, MESSAGE_LEFT, MESSAGE_RIGHT };

typedef struct Node {
    Role role;
    unsigned flags;
    Tone tone;
    const char *id;     // stable over rebuilds and unique in the view, e.g. "option/doorvragen"
    const char *name;   // never NULL; never "" for anything pressable or typable
    const char *value;  // may be NULL
    const char *description;  // may be NULL
    const char *picture;  // file under the assets or the case folder; may be NULL
    const char *language;  // "nl", "en"
    int level, number, limit, count;
    int low, high;  // in ten-thousandths of `limit`; high 0: not told
    int parent, first, last, next;  // indices in `nodes`, or NODE_NONE
} Node;

// A text about to be shown, and as what.
typedef struct SoonText {
    Role role;
    const char *text;
} SoonText;

typedef struct View {
    ScreenKind screen;
    const char *backdrop, *backdrop_name;  // place behind a story or title screen; may be NULL
    const char *soon[VIEW_SOON_MAX];  // people about to speak: a face may load these pictures
    SoonText soon_texts[VIEW_SOON_MAX];  // what is likely to be read next
    int soon_count, soon_text_count;
    Language language;
    Theme theme;
    int scale;    // size of everything in percent, 100..200
    int pictures;  // grows when the files of pictures may be others under the same name
    int version;  // grows with every rebuild
    int focus;  // node that should get the focus because the screen changed; NODE_NONE: keep by id
    int shows;  // node that the last act brought, to come into sight; NODE_NONE
    bool is_over;  // the face should close
    Node *nodes;   // nodes[0] is the ROLE_SCREEN
    int count;
    Arena *arena;  // owns all strings and nodes until the next rebuild
} View;

// What a face may ask and do. What it gets is valid until its next press, type or poll.
typedef struct Host {
    void *context;
    const View *(*view)(void *context);
    void (*press)(void *context, int node);
    void (*type)(void *context, int node, const char *text);  // the whole new value of a field
    // For a table with a limit; may be NULL. Has the view hold `count` rows from row `first` (0..);
    void (*show)(void *context, int node, int first, int count);
    // chooses or lets go of the rows at `from` to `to` (from 1).
    void (*choose)(void *context, int node, int from, int to, bool is_wanted);
    // Looks whether the case was saved; may be NULL. `*changed`: the view was made anew, at the
    // same place. Answers in how many milliseconds to look again, -1: never.
    int (*poll)(void *context, bool *changed);
    // Opens or shuts what an author sees; may be NULL.
    void (*author)(void *context);
} Host;

// Index of the node with this id, or NODE_NONE.
int view_find(const View *view, const char *id);

// Next node in reading order (depth first), or NODE_NONE after the last.
int view_next(const View *view, int node);
bool node_is_focusable(const Node *node);

#endif

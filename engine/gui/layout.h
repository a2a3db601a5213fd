// Layout: where everything of a view goes at a size and scale. Pure geometry over measured words;
// nothing is painted.
#ifndef CASUS_GUI_LAYOUT_H
#define CASUS_GUI_LAYOUT_H

#include <SDL.h>
#include <stdbool.h>

#include "gui/icons.h"
#include "gui/palette.h"
#include "gui/words.h"
#include "view/view.h"

typedef enum RegionKind {
    REGION_BANNER,
    REGION_MAIN,
    REGION_ASIDE,
    REGION_ACTIONS,
    REGION_TOOLS,  // beside or below all others
    REGION_COUNT
} RegionKind;

// A part of the window with its own scrolling.
typedef struct Region {
    bool is_used;
    int node;            // its first landmark, or NODE_NONE
    SDL_Rect view;       // where the content shows
    SDL_Rect sheet;      // paper painted behind it; empty when there is none
    Ink ink;             // of the sheet
    int radius;          // of the sheet
    bool floats;         // has a shadow
    int content_height;  // scrolls when larger than view.h
} Region;

// Where a node is, in the coordinates of its region's content.
typedef struct Box {
    SDL_Rect rect;
    int region;    // -1: not on this screen
    int from, to;  // its pieces, with those of its children
} Box;

typedef enum PieceKind {
    PIECE_FRAME,  // what its role looks like: background, outline
    PIECE_TEXT,   // one line of text
    PIECE_ICON,
    PIECE_BADGE,  // the sign of a tone in a disc
    PIECE_PICTURE,
    PIECE_RULE,  // a plain filled rectangle
    PIECE_MARK,  // radio dot or checkbox
    PIECE_RAIL,  // a bar that is partly full
    PIECE_INPUT,  // the box somebody types in
    PIECE_BUBBLE  // behind a message
} PieceKind;

enum { PIECE_TYPED = 1 };

// What is painted, in order.
typedef struct Piece {
    PieceKind kind;
    int node;
    int region;
    SDL_Rect rect;
    Ink ink;
    FontStyle style;
    const char *text;  // PIECE_TEXT: start of the line; PIECE_PICTURE: the file
    int length;
    bool hyphen;  // a hyphen follows the text
    int detail;   // Icon, Tone, radius in pixels, or PIECE_TYPED for the text of a field
} Piece;

// What the pictures must answer for the layout: height for each 1000 of width.
typedef struct Shapes {
    void *context;
    int (*height_of)(void *context, const char *file);
} Shapes;

typedef struct LayoutInput {
    const View *view;
    Words *words;
    Shapes shapes;
    int width, height;      // of the window in pixels
    int zoom;               // pixels for 1000 units
    int edit_node;          // field being typed in, or NODE_NONE
    const char *edit_text;  // its text now
} LayoutInput;

// The table of which the view holds only some rows; at most one in a view.
typedef struct Rows {
    int table;      // NODE_NONE: there is none
    int head;       // its header row
    int top;        // where row 0 is, or would be, in its region
    int height;     // of each row
    int first;      // row of the first that was laid out, from 0
    int count;      // that were laid out
    bool is_whole;  // there is room for all rows; else only for those laid out
} Rows;

typedef struct Layout {
    LayoutInput in;
    Rows rows;
    Region regions[REGION_COUNT];
    Box *boxes;  // one for each node
    int box_capacity;
    Piece *pieces;
    int piece_count, piece_capacity;
    int region;      // the one being filled
    bool is_narrow;  // one column
    bool is_tight;   // little height for so large a text: heads and tabs take less
    bool is_flow;    // one scrolling region
    bool in_banner;  // the landmark being filled is the banner, where everything is small
} Layout;

void layout_init(Layout *layout);
void layout_free(Layout *layout);

// Places everything anew. The strings of the view and `edit_text` must live as long as the result
// is used.
void layout_build(Layout *layout, const LayoutInput *input);

int layout_px(const Layout *layout, int units);
const Node *layout_node(const Layout *layout, int node);
int layout_scroll_max(const Layout *layout, int region);

#endif

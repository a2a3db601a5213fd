// Paint: turns a layout and the state of the hand (focus, mouse, caret) into drawing commands.
#ifndef CASUS_GUI_PAINT_H
#define CASUS_GUI_PAINT_H

#include "gui/drawlist.h"
#include "gui/layout.h"
#include "gui/pictures.h"
#include "gui/scroll.h"

// Caret and selection of the field that is edited, as byte offsets in the layout's edit_text.
typedef struct PaintCaret {
    size_t caret, anchor;
    size_t composed_from, composed_to;  // what the input method is still composing
    bool is_visible;
} PaintCaret;

typedef struct PaintState {
    const Layout *layout;
    const Palette *palette;
    Pictures *pictures;
    const Scroll *scroll;
    const char *backdrop;  // shown while the one of the view is still to come; may be NULL
    int focus;
    bool shows_focus;
    int hover, pressed;  // or NODE_NONE
    int dragged;         // card in the hand, or NODE_NONE
    int drag_target;     // column under it, or NODE_NONE
    SDL_Point drag_by;   // how far it was moved
    int notice;          // node whose description is shown beside it, or NODE_NONE
    PaintCaret caret;
} PaintState;

void paint_view(const PaintState *state, Drawlist *list);

// paint_frame.c: the look of a role behind its pieces; `rect` is on the window.
void paint_frame(const PaintState *state, Drawlist *list, int node, SDL_Rect rect);
void paint_mark(const PaintState *state, Drawlist *list, int node, SDL_Rect rect);
void paint_rail(const PaintState *state, Drawlist *list, int node, SDL_Rect rect, int radius);
void paint_input(const PaintState *state, Drawlist *list, int node, SDL_Rect rect);
void paint_badge(const PaintState *state, Drawlist *list, Tone tone, SDL_Rect rect);

// Shorthands over drawlist_add; sizes in pixels.
void paint_fill(const PaintState *state, Drawlist *list, SDL_Rect rect, int radius, Ink ink);
void paint_outline(const PaintState *state, Drawlist *list, SDL_Rect rect, int radius, int width,
                   Ink ink);
void paint_shadow(const PaintState *state, Drawlist *list, SDL_Rect rect, int radius, int reach);
void paint_icon(const PaintState *state, Drawlist *list, Icon icon, SDL_Rect rect, Ink ink);
int paint_px(const PaintState *state, int units);
int paint_edge(const PaintState *state);  // width of an outline

#endif

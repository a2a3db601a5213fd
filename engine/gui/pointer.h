// Pointer: the mouse: hover, press on release, scrollbars, text selection, dragging of cards.
#ifndef CASUS_GUI_POINTER_H
#define CASUS_GUI_POINTER_H

#include "gui/face.h"

SDL_Point pointer_point(const Face *face, int x, int y);  // screen points to pixels
void pointer_move(Face *face, SDL_Point point);
void pointer_down(Face *face, const SDL_MouseButtonEvent *event);
void pointer_up(Face *face, const SDL_MouseButtonEvent *event);
void pointer_wheel(Face *face, const SDL_MouseWheelEvent *event);

typedef enum PointerShape { POINTER_ARROW, POINTER_HAND, POINTER_TEXT } PointerShape;

PointerShape pointer_shape(const Face *face);

// drag.c: a card in the hand.
void drag_start(Face *face, int card, SDL_Point point);
void drag_move(Face *face, SDL_Point point);
bool drag_drop(Face *face);    // false when nothing was dragged
bool drag_cancel(Face *face);  // the same
bool drag_is_at_edge(const Face *face);
void drag_scroll(Face *face);  // one step, while it is
void drag_follow(Face *face);  // after the view changed

#endif

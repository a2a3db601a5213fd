// Drawlist: a frame as a list of commands. Compared with the last frame cell by cell, so that only
// what changed is painted and sent to the screen.
#ifndef CASUS_GUI_DRAWLIST_H
#define CASUS_GUI_DRAWLIST_H

#include <SDL.h>

#include "gui/icons.h"
#include "gui/words.h"

typedef struct Drawlist Drawlist;

typedef enum DrawKind {
    DRAW_FILL,
    DRAW_OUTLINE,
    DRAW_SHADOW,
    DRAW_HATCH,
    DRAW_FADE,
    DRAW_ICON,
    DRAW_TEXT,
    DRAW_IMAGE
} DrawKind;

typedef struct DrawCommand {
    DrawKind kind;
    SDL_Rect rect;
    Colour colour;
    int radius;
    int width;         // of an outline, reach of a shadow, width of hatching
    int detail;        // Icon or FontStyle
    const char *text;  // lives until the list is started anew
    int length;
    SDL_Surface *image;  // the same
    Uint32 stamp;        // tells one image from another
} DrawCommand;

Drawlist *drawlist_new(void);
void drawlist_free(Drawlist *list);  // NULL is allowed

void drawlist_start(Drawlist *list, int width, int height);
void drawlist_clip(Drawlist *list, SDL_Rect clip);  // for the commands that follow
void drawlist_add(Drawlist *list, DrawCommand command);

// Ends the frame. Answers how many rectangles changed since the last one; they live until the next
// start.
int drawlist_finish(Drawlist *list, const SDL_Rect **changed);

// The next frame counts as changed everywhere.
void drawlist_forget(Drawlist *list);

// Paints all that touches `rect` of the surface.
void drawlist_paint(const Drawlist *list, Words *words, SDL_Surface *surface, SDL_Rect rect);

#endif

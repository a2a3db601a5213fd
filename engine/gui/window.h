// Window: the SDL window and the surface behind it.
#ifndef CASUS_GUI_WINDOW_H
#define CASUS_GUI_WINDOW_H

#include <SDL.h>
#include <stdbool.h>

#include "gui/gui.h"
#include "gui/pointer.h"

typedef struct Window Window;

Window *window_open(const GuiOptions *options, Error *error);
void window_close(Window *window);  // NULL is allowed

// The 32-bit surface to paint on; valid until the next call. NULL when the window has none.
SDL_Surface *window_surface(Window *window);

// Brings the rectangles of the surface to the screen.
void window_show(Window *window, const SDL_Rect *rects, int count);

int window_ratio(Window *window);  // pixels for 1000 screen points
void window_set_shape(Window *window, PointerShape shape);
void window_set_title(Window *window, const char *title);

#endif

// Pictures: faces and places at exactly the size they are shown, kept within a bound.
#ifndef CASUS_GUI_PICTURES_H
#define CASUS_GUI_PICTURES_H

#include <SDL.h>
#include <stdbool.h>

#include "gui/imaging.h"

typedef struct Pictures Pictures;

typedef struct Picture {
    SDL_Surface *surface;  // 0xAARRGGBB, exactly the size asked for; NULL while it is to come or
                           // cannot be read
    Uint32 stamp;          // differs for each picture and size
    bool is_missing;       // cannot be read
} Picture;

Pictures *pictures_new(Imaging *imaging);  // borrows `imaging`
void pictures_free(Pictures *pictures);    // NULL is allowed

// The files may be others now: all are loaded again.
void pictures_forget(Pictures *pictures);

// What is asked for from now on belongs to a new frame; pictures of this frame are never forgotten.
void pictures_start_frame(Pictures *pictures);

// The picture filling `width` by `height`, cut where it does not fit, corners rounded. The surface
// is valid until the next pictures_load.
Picture pictures_get(Pictures *pictures, const char *file, int width, int height, int radius);

// Loads what was asked for and not there yet, or only what takes little time. True when something
// came.
bool pictures_load(Pictures *pictures, bool only_small);

// Height for each 1000 of width; 0 when unknown. `pictures` is a Pictures.
int pictures_proportion(void *pictures, const char *file);

#endif

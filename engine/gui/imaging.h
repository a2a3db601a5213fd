// Imaging: SDL2_image, loaded when the first picture is needed. It brings many codecs along, and
// the first frame of text must not wait for them.
#ifndef CASUS_GUI_IMAGING_H
#define CASUS_GUI_IMAGING_H

#include <SDL.h>
#include <stdbool.h>

#include "base/error.h"

typedef struct Imaging Imaging;

Imaging *imaging_new(void);
void imaging_free(Imaging *imaging);  // NULL is allowed
bool imaging_is_loaded(const Imaging *imaging);

// The picture as 0xAARRGGBB, at least `width` by `height` and in its own proportions; the caller
// frees it. SVG is drawn at that size. NULL when it cannot be read.
SDL_Surface *imaging_load(Imaging *imaging, const char *file, int width, int height);

// Height for each 1000 of width, read from the head of the file; 0 when unknown.
int imaging_proportion(const char *file);

bool imaging_save_png(Imaging *imaging, SDL_Surface *surface, const char *file, Error *error);

#endif

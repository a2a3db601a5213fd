// Raster: smooth shapes in a 32-bit surface, always inside a clip rectangle. It knows pixels and
// nothing of the interface.
#ifndef CASUS_GUI_RASTER_H
#define CASUS_GUI_RASTER_H

#include <SDL.h>
#include <stdbool.h>

#include "gui/palette.h"

// Pixels are 0xXXRRGGBB; `clip` lies inside the surface.
typedef struct Raster {
    Uint32 *pixels;
    int pitch;  // in pixels
    SDL_Rect clip;
} Raster;

// One byte of coverage for each pixel.
typedef struct Mask {
    int width, height, top;  // `top`: empty rows left out above
    unsigned char *bytes;
} Mask;

// False when the format of the surface is not the one we paint in.
bool raster_from_surface(SDL_Surface *surface, SDL_Rect clip, Raster *raster);

void raster_fill(const Raster *raster, SDL_Rect rect, int radius, Colour colour);
void raster_outline(const Raster *raster, SDL_Rect rect, int radius, int width, Colour colour);
void raster_shadow(const Raster *raster, SDL_Rect rect, int radius, int reach, Colour colour);
void raster_hatch(const Raster *raster, SDL_Rect rect, int step, int width, Colour colour);
void raster_fade(const Raster *raster, SDL_Rect rect,
                 Colour colour);  // clear above, `colour` below
void raster_stroke(const Raster *raster, const SDL_FPoint ends[2], float width, Colour colour);
void raster_mask(const Raster *raster, const Mask *mask, SDL_Point at, Colour colour);

// `source` is 0xAARRGGBB, not premultiplied; with SDL_BLENDMODE_NONE it is opaque and only copied.
void raster_image(const Raster *raster, SDL_Surface *source, SDL_Point at);

// How much of the pixel at (x, y) a rounded rectangle covers, 0..1.
float raster_coverage(SDL_Rect rect, int radius, int x, int y);

#endif

// Gauge: a face that paints on a surface of its own, and a clock.

#include "gui/gauge.h"

#include <SDL_ttf.h>
#include <stdlib.h>

#include "base/memory.h"
#include "gui/face.h"
#include "gui/typing.h"

struct Gauge {
    Face *face;
    SDL_Surface *surface;
};


static void paint(Gauge *gauge) {
    const SDL_Rect *changed;
    face_frame(gauge->face, gauge->surface, &changed);
}


Gauge *gauge_new(const Host *host, const GuiOptions *options, Error *error) {
    Gauge *gauge = memory_new(1, sizeof *gauge);
    bool has_fonts = TTF_Init() == 0;
    gauge->surface = SDL_CreateRGBSurfaceWithFormat(0, options->width, options->height, 32,
                                                    SDL_PIXELFORMAT_RGB888);
    if (!has_fonts || !gauge->surface) {
        error_set(error, ERROR_WORLD, "", "tekenen kan hier niet: %s", SDL_GetError());
    } else {
        gauge->face = face_new(host, options, error);
    }
    if (!gauge->face) {
        gauge_free(gauge);
        return NULL;
    }
    paint(gauge);
    return gauge;
}


void gauge_free(Gauge *gauge) {
    if (gauge) {
        face_free(gauge->face);
        SDL_FreeSurface(gauge->surface);
        free(gauge);
        TTF_Quit();
    }
}


double gauge_act(Gauge *gauge, const char *id, const char *text) {
    Face *face = gauge->face;
    int node = view_find(face->view, id);
    if (node == NODE_NONE) {
        return -1;
    }
    if (text) {
        face_focus(face, node);
        paint(gauge);
    }
    Uint64 start = SDL_GetPerformanceCounter();
    if (text) {
        typing_insert(face, text);
    } else {
        face_press(face, node);
    }
    paint(gauge);
    Uint64 end = SDL_GetPerformanceCounter();
    return (double)(end - start) * 1000 / (double)SDL_GetPerformanceFrequency();
}

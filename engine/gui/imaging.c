// Imaging: the three functions we use of SDL2_image, found by name at run time.

#include "gui/imaging.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { HEAD_BYTES = 1024, PICTURE_MAX_SIDE = 8192 };

typedef SDL_Surface *LoadSvg(SDL_RWops *source, int width, int height);
typedef SDL_Surface *LoadAny(const char *file);
typedef int SavePng(SDL_Surface *surface, const char *file);

struct Imaging {
    bool was_tried;
    void *library;
    LoadSvg *load_svg;
    LoadAny *load_any;
    SavePng *save_png;
};


Imaging *imaging_new(void) {
    return memory_new(1, sizeof(Imaging));
}


void imaging_free(Imaging *imaging) {
    if (imaging) {
        if (imaging->library) {
            SDL_UnloadObject(imaging->library);
        }
        free(imaging);
    }
}


bool imaging_is_loaded(const Imaging *imaging) {
    return imaging->was_tried;
}


// ISO C has no cast from a data pointer to a function pointer, so the bytes are copied.
static void find_function(void *library, const char *name, void *function) {
    void *found = SDL_LoadFunction(library, name);
    memcpy(function, &found, sizeof found);
}


static bool open_library(Imaging *imaging) {
    static const char *const names[] = {"libSDL2_image-2.0.so.0", "SDL2_image.dll",
                                        "libSDL2_image.dylib"};
    for (size_t i = 0;
         i < sizeof names / sizeof names[0] && !imaging->was_tried && !imaging->library; i++) {
        imaging->library = SDL_LoadObject(names[i]);
    }
    if (imaging->library && !imaging->was_tried) {
        find_function(imaging->library, "IMG_LoadSizedSVG_RW", &imaging->load_svg);
        find_function(imaging->library, "IMG_Load", &imaging->load_any);
        find_function(imaging->library, "IMG_SavePNG", &imaging->save_png);
    }
    imaging->was_tried = true;
    return imaging->load_svg && imaging->load_any && imaging->save_png;
}


static bool is_svg(const char *file) {
    size_t length = strlen(file);
    return length > 4 && SDL_strcasecmp(file + length - 4, ".svg") == 0;
}


static SDL_Surface *as_argb(SDL_Surface *surface) {
    if (!surface || surface->format->format == SDL_PIXELFORMAT_ARGB8888) {
        return surface;
    }
    SDL_Surface *converted = SDL_ConvertSurfaceFormat(surface, SDL_PIXELFORMAT_ARGB8888, 0);
    SDL_FreeSurface(surface);
    return converted;
}


static SDL_Surface *load_svg(Imaging *imaging, const char *file, int width, int height) {
    SDL_RWops *source = SDL_RWFromFile(file, "rb");
    if (!source) {
        return NULL;
    }
    int share = imaging_proportion(file);
    bool is_wide = share > 0 && (long)width * share / 1000 < height;
    SDL_Surface *surface = imaging->load_svg(source, is_wide ? 0 : width, is_wide ? height : 0);
    SDL_RWclose(source);
    return surface;
}


SDL_Surface *imaging_load(Imaging *imaging, const char *file, int width, int height) {
    if (!open_library(imaging) || width > PICTURE_MAX_SIDE || height > PICTURE_MAX_SIDE) {
        return NULL;
    }
    return as_argb(is_svg(file) ? load_svg(imaging, file, width, height) : imaging->load_any(file));
}


static double attribute(const char *head, const char *name) {
    const char *at = strstr(head, name);
    return at ? strtod(at + strlen(name), NULL) : 0;
}


static int proportion_of_svg(const char *head) {
    const char *svg = strstr(head, "<svg");
    double box[4] = {0, 0, 0, 0};
    if (!svg) {
        return 0;
    }
    double width = attribute(svg, " width=\"");
    double height = attribute(svg, " height=\"");
    const char *view_box = strstr(svg, "viewBox=\"");
    if (view_box && sscanf(view_box + 9, "%lf%*[ ,]%lf%*[ ,]%lf%*[ ,]%lf", &box[0], &box[1],
                           &box[2], &box[3]) == 4) {
        width = box[2];
        height = box[3];
    }
    bool is_sane = width >= 1 && height >= 1 && width < 1e6 && height < 1e6 && height / width < 100;
    return is_sane ? (int)(height * 1000 / width) : 0;
}


static int proportion_of_png(const unsigned char *head) {
    long width = (long)head[16] << 24 | (long)head[17] << 16 | (long)head[18] << 8 | head[19];
    long height = (long)head[20] << 24 | (long)head[21] << 16 | (long)head[22] << 8 | head[23];
    return width > 0 && height > 0 && height / width < 100 ? (int)(height * 1000 / width) : 0;
}


int imaging_proportion(const char *file) {
    char head[HEAD_BYTES + 1] = {0};
    SDL_RWops *stream = SDL_RWFromFile(file, "rb");
    if (!stream) {
        return 0;
    }
    size_t length = SDL_RWread(stream, head, 1, HEAD_BYTES);
    SDL_RWclose(stream);
    if (length > 24 && memcmp(head, "\x89PNG", 4) == 0) {
        return proportion_of_png((const unsigned char *)head);
    }
    return proportion_of_svg(head);
}


bool imaging_save_png(Imaging *imaging, SDL_Surface *surface, const char *file, Error *error) {
    if (!open_library(imaging)) {
        return error_set(error, ERROR_WORLD, file,
                         "voor afbeeldingen is SDL2_image nodig; installeer libsdl2-image-2.0-0");
    }
    if (imaging->save_png(surface, file) != 0) {
        return error_set(error, ERROR_WORLD, file, "de afbeelding schrijven lukt niet: %s",
                         SDL_GetError());
    }
    return true;
}

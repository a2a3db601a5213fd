// Fonts: a table of styles. Atkinson Hyperlegible for reading, Inter for what stands in columns. A
// typeface is read into memory once: from a file the font library would seek and read for every
// single letter.

#include "gui/fonts.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"

enum { PATH_MAX_LENGTH = 1024 };

typedef enum Face {
    FACE_REGULAR,
    FACE_BOLD,
    FACE_ITALIC,
    FACE_DATA,
    FACE_DATA_BOLD,
    FACE_COUNT
} Face;

static const char *const face_files[FACE_COUNT] = {
    [FACE_REGULAR] = "AtkinsonHyperlegibleNext-Regular.ttf",
    [FACE_BOLD] = "AtkinsonHyperlegibleNext-Bold.ttf",
    [FACE_ITALIC] = "AtkinsonHyperlegibleNext-Italic.ttf",
    [FACE_DATA] = "Inter-Regular.ttf",
    [FACE_DATA_BOLD] = "Inter-SemiBold.ttf",
};

static const struct Style {
    Face face;
    int size;  // in units
    int line;  // in units
} styles[FONT_COUNT] = {
    [FONT_TEXT] = {FACE_REGULAR, 18, 27},   [FONT_BOLD] = {FACE_BOLD, 18, 27},
    [FONT_ITALIC] = {FACE_ITALIC, 18, 27},  [FONT_SPEECH] = {FACE_REGULAR, 20, 31},
    [FONT_SMALL] = {FACE_REGULAR, 16, 23},  [FONT_SMALL_BOLD] = {FACE_BOLD, 16, 23},
    [FONT_COVER] = {FACE_BOLD, 42, 49},     [FONT_HEADING_1] = {FACE_BOLD, 30, 38},
    [FONT_HEADING_2] = {FACE_BOLD, 23, 31}, [FONT_HEADING_3] = {FACE_BOLD, 19, 27},
    [FONT_CELL] = {FACE_DATA, 16, 24},      [FONT_CELL_BOLD] = {FACE_DATA_BOLD, 16, 24},
};

struct Fonts {
    char folder[PATH_MAX_LENGTH];
    int zoom;
    void *faces[FACE_COUNT];
    size_t face_sizes[FACE_COUNT];
    TTF_Font *open[FONT_COUNT];
};


Fonts *fonts_new(const char *assets) {
    Fonts *fonts = memory_new(1, sizeof *fonts);
    snprintf(fonts->folder, sizeof fonts->folder, "%s/fonts", assets);
    fonts->zoom = 1000;
    return fonts;
}


static void close_all(Fonts *fonts) {
    for (int i = 0; i < FONT_COUNT; i++) {
        if (fonts->open[i]) {
            TTF_CloseFont(fonts->open[i]);
            fonts->open[i] = NULL;
        }
    }
}


void fonts_free(Fonts *fonts) {
    if (fonts) {
        close_all(fonts);
        for (int i = 0; i < FACE_COUNT; i++) {
            SDL_free(fonts->faces[i]);
        }
        free(fonts);
    }
}


static void face_path(const Fonts *fonts, Face face, char path[PATH_MAX_LENGTH * 2]) {
    snprintf(path, PATH_MAX_LENGTH * 2, "%s/%s", fonts->folder, face_files[face]);
}


static bool read_face(Fonts *fonts, Face face) {
    if (!fonts->faces[face]) {
        char path[PATH_MAX_LENGTH * 2];
        face_path(fonts, face, path);
        fonts->faces[face] = SDL_LoadFile(path, &fonts->face_sizes[face]);
    }
    return fonts->faces[face] != NULL;
}


bool fonts_check(Fonts *fonts, Error *error) {
    char path[PATH_MAX_LENGTH * 2];
    for (int i = 0; i < FACE_COUNT; i++) {
        face_path(fonts, (Face)i, path);
        SDL_RWops *file = SDL_RWFromFile(path, "rb");
        if (!file) {
            return error_set(error, ERROR_WORLD, path,
                             "een lettertype ontbreekt; installeer Casus opnieuw");
        }
        SDL_RWclose(file);
    }
    char regular[PATH_MAX_LENGTH * 2];
    face_path(fonts, FACE_REGULAR, regular);
    if (!read_face(fonts, FACE_REGULAR)) {
        return error_set(error, ERROR_WORLD, regular,
                         "het lettertype is niet te lezen: %s; installeer Casus opnieuw",
                         SDL_GetError());
    }
    return true;
}


void fonts_set_zoom(Fonts *fonts, int zoom) {
    if (fonts->zoom != zoom) {
        close_all(fonts);
        fonts->zoom = zoom;
    }
}


static int scaled(const Fonts *fonts, int units) {
    return (units * fonts->zoom + 500) / 1000;
}


static TTF_Font *open_face(Fonts *fonts, Face face, int size) {
    if (!read_face(fonts, face)) {
        return NULL;
    }
    SDL_RWops *source = SDL_RWFromConstMem(fonts->faces[face], (int)fonts->face_sizes[face]);
    TTF_Font *font = TTF_OpenFontRW(source, 1, size);
    if (font) {
        TTF_SetFontHinting(font, TTF_HINTING_LIGHT);
    }
    return font;
}


TTF_Font *fonts_get(Fonts *fonts, FontStyle style) {
    if (!fonts->open[style]) {
        int size = scaled(fonts, styles[style].size);
        fonts->open[style] = open_face(fonts, styles[style].face, size);
        if (!fonts->open[style]) {
            // The file went away since the start; the face that is certainly in memory stands in.
            fonts->open[style] = open_face(fonts, FACE_REGULAR, size);
        }
        check_always(fonts->open[style] != NULL);
    }
    return fonts->open[style];
}


int fonts_line_height(Fonts *fonts, FontStyle style) {
    return SDL_max(scaled(fonts, styles[style].line), fonts_text_height(fonts, style));
}


int fonts_text_height(Fonts *fonts, FontStyle style) {
    return TTF_FontHeight(fonts_get(fonts, style));
}

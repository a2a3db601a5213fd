// Fonts: a table of styles. Atkinson Hyperlegible for reading, Inter for what stands in columns.

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
    [FONT_TEXT] = {FACE_REGULAR, 18, 27},
    [FONT_BOLD] = {FACE_BOLD, 18, 27},
    [FONT_ITALIC] = {FACE_ITALIC, 18, 27},
    [FONT_SPEECH] = {FACE_REGULAR, 20, 31},
    [FONT_SMALL] = {FACE_REGULAR, 16, 23},
    [FONT_SMALL_BOLD] = {FACE_BOLD, 16, 23},
    [FONT_COVER] = {FACE_BOLD, 42, 49},
    [FONT_HEADING_1] = {FACE_BOLD, 30, 38},
    [FONT_HEADING_2] = {FACE_BOLD, 23, 31},
    [FONT_HEADING_3] = {FACE_BOLD, 19, 27},
    [FONT_CELL] = {FACE_DATA, 16, 24},
    [FONT_CELL_BOLD] = {FACE_DATA_BOLD, 16, 24},
};

struct Fonts {
    char folder[PATH_MAX_LENGTH];
    int zoom;
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
        free(fonts);
    }
}


static void face_path(const Fonts *fonts, Face face, char path[PATH_MAX_LENGTH * 2]) {
    snprintf(path, PATH_MAX_LENGTH * 2, "%s/%s", fonts->folder, face_files[face]);
}


bool fonts_check(Fonts *fonts, Error *error) {
    char path[PATH_MAX_LENGTH * 2];
    for (int i = 0; i < FACE_COUNT; i++) {
        face_path(fonts, (Face)i, path);
        FILE *file = fopen(path, "rb");
        if (!file) {
            return error_set(error, ERROR_WORLD, path, "a typeface is missing; install the program again");
        }
        fclose(file);
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


TTF_Font *fonts_get(Fonts *fonts, FontStyle style) {
    if (!fonts->open[style]) {
        char path[PATH_MAX_LENGTH * 2];
        face_path(fonts, styles[style].face, path);
        fonts->open[style] = TTF_OpenFont(path, scaled(fonts, styles[style].size));
        check_always(fonts->open[style] != NULL);  // fonts_check saw the file at the start
        TTF_SetFontHinting(fonts->open[style], TTF_HINTING_LIGHT);
    }
    return fonts->open[style];
}


int fonts_line_height(Fonts *fonts, FontStyle style) {
    return SDL_max(scaled(fonts, styles[style].line), fonts_text_height(fonts, style));
}


int fonts_text_height(Fonts *fonts, FontStyle style) {
    return TTF_FontHeight(fonts_get(fonts, style));
}

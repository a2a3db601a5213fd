// Fonts: the typefaces of the interface in the sizes it uses, opened when first needed.
#ifndef CASUS_GUI_FONTS_H
#define CASUS_GUI_FONTS_H

#include <SDL_ttf.h>
#include <stdbool.h>

#include "base/error.h"

typedef struct Fonts Fonts;

typedef enum FontStyle {
    FONT_TEXT,
    FONT_BOLD,
    FONT_ITALIC,
    FONT_SPEECH,  // what people say: a little larger
    FONT_SMALL,
    FONT_SMALL_BOLD,
    FONT_COVER,  // the title of a case
    FONT_HEADING_1,
    FONT_HEADING_2,
    FONT_HEADING_3,
    FONT_CELL,  // tables, numbers, dates
    FONT_CELL_BOLD,
    FONT_COUNT
} FontStyle;

Fonts *fonts_new(const char *assets);
void fonts_free(Fonts *fonts);  // NULL is allowed

// False when a typeface is not where it should be.
bool fonts_check(Fonts *fonts, Error *error);

// Size of everything in tenths of a percent; closes what was open at another size.
void fonts_set_zoom(Fonts *fonts, int zoom);

TTF_Font *fonts_get(Fonts *fonts, FontStyle style);  // lives until fonts_set_zoom or fonts_free
int fonts_line_height(Fonts *fonts, FontStyle style);
int fonts_text_height(Fonts *fonts, FontStyle style);  // of a rendered line, without leading

#endif

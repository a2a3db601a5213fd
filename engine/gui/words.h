// Words: width and picture of each word, kept for as long as they are used and within a bound.
#ifndef CASUS_GUI_WORDS_H
#define CASUS_GUI_WORDS_H

#include "gui/fonts.h"
#include "gui/raster.h"

typedef struct Words Words;

enum { WORD_MAX_BYTES = 240 };  // longer pieces are handled in parts

Words *words_new(Fonts *fonts);  // borrows `fonts`
void words_free(Words *words);   // NULL is allowed
void words_clear(Words *words);  // after the fonts changed size
Fonts *words_fonts(Words *words);

// Width in pixels of `length` bytes of one line; spaces count.
int words_width(Words *words, FontStyle style, const char *text, int length);
int words_space(Words *words, FontStyle style);

// Paints one line with its top left at `at`.
void words_paint(Words *words, const Raster *raster, FontStyle style, const char *text, int length,
                 SDL_Point at, Colour colour);

// Measures and renders the words of a text that will be painted soon.
void words_prepare(Words *words, FontStyle style, const char *text);

// Byte offset in the line that is nearest to `x` pixels from its start.
int words_offset_at(Words *words, FontStyle style, const char *text, int length, int x);

#endif

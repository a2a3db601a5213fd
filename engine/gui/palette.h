// Palette: the colours of a theme by what they are for, and the contrast between two of them.
#ifndef CASUS_GUI_PALETTE_H
#define CASUS_GUI_PALETTE_H

#include <stdint.h>

#include "view/view.h"

typedef uint32_t Colour;  // 0xAARRGGBB

typedef enum Ink {
    INK_PAPER,   // behind everything
    INK_PANEL,   // sheets, cards, fields
    INK_SUNKEN,  // columns, zebra rows, rails
    INK_HOVER,   // what the mouse is over
    INK_TEXT,
    INK_QUIET,  // less important text
    INK_LINE,   // hairlines; decoration only
    INK_EDGE,   // outline that tells where a control is
    INK_BRAND,  // fill of the usual button
    INK_BRAND_HOVER,
    INK_ON_BRAND,   // text on it
    INK_LINK,       // text and outline of other buttons
    INK_TINT,       // behind what is selected
    INK_ACCENT,     // decoration
    INK_FOCUS,      // ring
    INK_FOCUS_GAP,  // between ring and control
    INK_INFO,
    INK_INFO_TINT,
    INK_GOOD,
    INK_GOOD_TINT,
    INK_WARN,
    INK_WARN_TINT,
    INK_BAD,
    INK_BAD_TINT,
    INK_ON_TONE,  // sign inside a tone icon
    INK_MARKED,   // behind selected text
    INK_SHADOW,
    INK_SCENE,  // where a picture is still to come
    INK_COUNT
} Ink;

typedef struct Palette {
    Colour colour[INK_COUNT];
    int edge;  // thickness of outlines in units
} Palette;

// Two inks that lie on each other somewhere, and the contrast they must have at least (times 10).
typedef struct PalettePair {
    Ink front, back;
    int least, least_high;  // in an ordinary theme, in THEME_CONTRAST
} PalettePair;

const Palette *palette_of(Theme theme);
const PalettePair *palette_pairs(int *count);

// Contrast ratio of two opaque colours as WCAG 2 defines it, 1..21.
float palette_contrast(Colour a, Colour b);

Ink palette_tone(Tone tone);
Ink palette_tone_tint(Tone tone);

#endif

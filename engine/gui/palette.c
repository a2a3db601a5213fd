// Palette: three tables of colours; tests compute the contrast of every pair that meets.

#include "gui/palette.h"

#include <math.h>

static const Palette palettes[THEME_COUNT] = {
    [THEME_LIGHT] = {.edge = 1,
                     .colour =
                         {
                             [INK_PAPER] = 0xFFF6F4EF,    [INK_PANEL] = 0xFFFFFFFF,
                             [INK_SUNKEN] = 0xFFEFECE4,   [INK_HOVER] = 0xFFF1F5F9,
                             [INK_TEXT] = 0xFF17233A,     [INK_QUIET] = 0xFF5A6478,
                             [INK_LINE] = 0xFFD9D4C8,     [INK_EDGE] = 0xFF7C8596,
                             [INK_BRAND] = 0xFF154273,    [INK_BRAND_HOVER] = 0xFF1D5592,
                             [INK_ON_BRAND] = 0xFFFFFFFF, [INK_LINK] = 0xFF154273,
                             [INK_TINT] = 0xFFE8EEF5,     [INK_ACCENT] = 0xFFE0A32E,
                             [INK_FOCUS] = 0xFF17233A,    [INK_FOCUS_GAP] = 0xFFF5C451,
                             [INK_INFO] = 0xFF154273,     [INK_INFO_TINT] = 0xFFE8EEF5,
                             [INK_GOOD] = 0xFF2A7F7B,     [INK_GOOD_TINT] = 0xFFE4F1EF,
                             [INK_WARN] = 0xFF8A5D0C,     [INK_WARN_TINT] = 0xFFFBF1DC,
                             [INK_BAD] = 0xFFAE4E38,      [INK_BAD_TINT] = 0xFFF9EAE5,
                             [INK_ON_TONE] = 0xFFFFFFFF,  [INK_MARKED] = 0xFFBFD4EA,
                             [INK_SHADOW] = 0x2217233A,   [INK_SCENE] = 0xFFC9D0D6,
                         }},
    [THEME_DARK] = {.edge = 1,
                    .colour =
                        {
                            [INK_PAPER] = 0xFF11192A,    [INK_PANEL] = 0xFF1B2538,
                            [INK_SUNKEN] = 0xFF151E30,   [INK_HOVER] = 0xFF26334A,
                            [INK_TEXT] = 0xFFECEEF2,     [INK_QUIET] = 0xFFAEB8CA,
                            [INK_LINE] = 0xFF35425A,     [INK_EDGE] = 0xFF8391AA,
                            [INK_BRAND] = 0xFF9CC2EE,    [INK_BRAND_HOVER] = 0xFFB9D5F5,
                            [INK_ON_BRAND] = 0xFF0E1728, [INK_LINK] = 0xFF9CC2EE,
                            [INK_TINT] = 0xFF22375A,     [INK_ACCENT] = 0xFFE0A32E,
                            [INK_FOCUS] = 0xFFFFFFFF,    [INK_FOCUS_GAP] = 0xFF9A6A0A,
                            [INK_INFO] = 0xFF9CC2EE,     [INK_INFO_TINT] = 0xFF20344F,
                            [INK_GOOD] = 0xFF6CC5BF,     [INK_GOOD_TINT] = 0xFF173A3C,
                            [INK_WARN] = 0xFFEDB950,     [INK_WARN_TINT] = 0xFF3B3117,
                            [INK_BAD] = 0xFFF0937C,      [INK_BAD_TINT] = 0xFF43251F,
                            [INK_ON_TONE] = 0xFF11192A,  [INK_MARKED] = 0xFF36598A,
                            [INK_SHADOW] = 0x58000000,   [INK_SCENE] = 0xFF2A3548,
                        }},
    [THEME_CONTRAST] = {.edge = 2,
                        .colour =
                            {
                                [INK_PAPER] = 0xFF000000,    [INK_PANEL] = 0xFF000000,
                                [INK_SUNKEN] = 0xFF000000,   [INK_HOVER] = 0xFF2B2B2B,
                                [INK_TEXT] = 0xFFFFFFFF,     [INK_QUIET] = 0xFFFFFFFF,
                                [INK_LINE] = 0xFFFFFFFF,     [INK_EDGE] = 0xFFFFFFFF,
                                [INK_BRAND] = 0xFFFFFF00,    [INK_BRAND_HOVER] = 0xFFFFFF99,
                                [INK_ON_BRAND] = 0xFF000000, [INK_LINK] = 0xFFFFFF00,
                                [INK_TINT] = 0xFF2B2B00,     [INK_ACCENT] = 0xFFFFFF00,
                                [INK_FOCUS] = 0xFFFFFF00,    [INK_FOCUS_GAP] = 0xFF000000,
                                [INK_INFO] = 0xFFFFFFFF,     [INK_INFO_TINT] = 0xFF000000,
                                [INK_GOOD] = 0xFFFFFFFF,     [INK_GOOD_TINT] = 0xFF000000,
                                [INK_WARN] = 0xFFFFFF00,     [INK_WARN_TINT] = 0xFF000000,
                                [INK_BAD] = 0xFFFFFF00,      [INK_BAD_TINT] = 0xFF000000,
                                [INK_ON_TONE] = 0xFF000000,  [INK_MARKED] = 0xFF4D4D00,
                                [INK_SHADOW] = 0x00000000,   [INK_SCENE] = 0xFF000000,
                            }},
};

static const PalettePair pairs[] = {
    {INK_TEXT, INK_PAPER, 45, 70},
    {INK_TEXT, INK_PANEL, 45, 70},
    {INK_TEXT, INK_SUNKEN, 45, 70},
    {INK_TEXT, INK_HOVER, 45, 70},
    {INK_TEXT, INK_TINT, 45, 70},
    {INK_TEXT, INK_MARKED, 45, 70},
    {INK_TEXT, INK_INFO_TINT, 45, 70},
    {INK_TEXT, INK_GOOD_TINT, 45, 70},
    {INK_TEXT, INK_WARN_TINT, 45, 70},
    {INK_TEXT, INK_BAD_TINT, 45, 70},
    {INK_QUIET, INK_PAPER, 45, 70},
    {INK_QUIET, INK_PANEL, 45, 70},
    {INK_QUIET, INK_SUNKEN, 45, 70},
    {INK_QUIET, INK_HOVER, 45, 70},
    {INK_QUIET, INK_TINT, 45, 70},
    {INK_LINK, INK_PAPER, 45, 70},
    {INK_LINK, INK_PANEL, 45, 70},
    {INK_LINK, INK_HOVER, 45, 70},
    {INK_LINK, INK_TINT, 45, 70},
    {INK_ON_BRAND, INK_BRAND, 45, 70},
    {INK_ON_BRAND, INK_BRAND_HOVER, 45, 70},
    {INK_BAD, INK_PANEL, 45, 70},
    {INK_BAD, INK_PAPER, 45, 70},
    {INK_EDGE, INK_PAPER, 30, 45},
    {INK_EDGE, INK_PANEL, 30, 45},
    {INK_EDGE, INK_SUNKEN, 30, 45},
    {INK_BRAND, INK_PAPER, 30, 45},
    {INK_BRAND, INK_PANEL, 30, 45},
    {INK_FOCUS, INK_PAPER, 30, 45},
    {INK_FOCUS, INK_PANEL, 30, 45},
    {INK_FOCUS, INK_SUNKEN, 30, 45},
    {INK_FOCUS, INK_FOCUS_GAP, 30, 45},
    {INK_INFO, INK_INFO_TINT, 30, 45},
    {INK_GOOD, INK_GOOD_TINT, 30, 45},
    {INK_GOOD, INK_PANEL, 30, 45},
    {INK_GOOD, INK_SUNKEN, 30, 45},
    {INK_WARN, INK_WARN_TINT, 30, 45},
    {INK_BAD, INK_BAD_TINT, 30, 45},
    {INK_ON_TONE, INK_INFO, 30, 45},
    {INK_ON_TONE, INK_GOOD, 30, 45},
    {INK_ON_TONE, INK_WARN, 30, 45},
    {INK_ON_TONE, INK_BAD, 45, 70},
};


const Palette *palette_of(Theme theme) {
    return &palettes[theme < THEME_COUNT ? theme : THEME_LIGHT];
}


const PalettePair *palette_pairs(int *count) {
    *count = (int)(sizeof pairs / sizeof pairs[0]);
    return pairs;
}


static float linear_light(unsigned channel) {
    float c = (float)channel / 255.0f;
    return c <= 0.04045f ? c / 12.92f : powf((c + 0.055f) / 1.055f, 2.4f);
}


static float luminance(Colour c) {
    return 0.2126f * linear_light((c >> 16) & 255) + 0.7152f * linear_light((c >> 8) & 255) +
           0.0722f * linear_light(c & 255);
}


float palette_contrast(Colour a, Colour b) {
    float one = luminance(a) + 0.05f;
    float two = luminance(b) + 0.05f;
    return one > two ? one / two : two / one;
}


Ink palette_tone(Tone tone) {
    static const Ink inks[] = {
        [TONE_PLAIN] = INK_TEXT, [TONE_QUIET] = INK_QUIET, [TONE_INFO] = INK_INFO,
        [TONE_GOOD] = INK_GOOD,  [TONE_WARN] = INK_WARN,   [TONE_BAD] = INK_BAD,
    };
    return inks[tone];
}


Ink palette_tone_tint(Tone tone) {
    static const Ink inks[] = {
        [TONE_PLAIN] = INK_SUNKEN,   [TONE_QUIET] = INK_SUNKEN,   [TONE_INFO] = INK_INFO_TINT,
        [TONE_GOOD] = INK_GOOD_TINT, [TONE_WARN] = INK_WARN_TINT, [TONE_BAD] = INK_BAD_TINT,
    };
    return inks[tone];
}

// Icons: each is a list of strokes on a grid of 24 by 24; a stroke of length zero is a dot.

#include "gui/icons.h"

enum { GRID = 24, STROKES_MAX = 6 };

typedef struct Stroke {
    float x0, y0, x1, y1, width;
} Stroke;

typedef struct Sign {
    int count;
    Stroke strokes[STROKES_MAX];
} Sign;

static const Sign signs[ICON_COUNT] = {
    [ICON_NONE] = {0, {{0, 0, 0, 0, 0}}},
    [ICON_TICK] = {2, {{5, 12.5f, 10, 17.5f, 3}, {10, 17.5f, 19, 7, 3}}},
    [ICON_CROSS] = {2, {{6.5f, 6.5f, 17.5f, 17.5f, 3}, {17.5f, 6.5f, 6.5f, 17.5f, 3}}},
    [ICON_WARN] = {2, {{12, 5, 12, 13.5f, 3.2f}, {12, 18.7f, 12, 18.7f, 3.6f}}},
    [ICON_INFO] = {2, {{12, 11, 12, 18.5f, 3.2f}, {12, 5.8f, 12, 5.8f, 3.6f}}},
    [ICON_NOTE] = {3, {{6, 8, 18, 8, 2.2f}, {6, 12, 18, 12, 2.2f}, {6, 16, 13, 16, 2.2f}}},
    [ICON_CHEVRON] = {2, {{9, 5.5f, 15.5f, 12, 2.2f}, {15.5f, 12, 9, 18.5f, 2.2f}}},
    [ICON_CHEVRON_DOWN] = {2, {{5.5f, 9, 12, 15.5f, 2.2f}, {12, 15.5f, 18.5f, 9, 2.2f}}},
    [ICON_DOT] = {1, {{12, 12, 12, 12, 12}}},
    [ICON_GRIP] = {6,
                   {{9, 6, 9, 6, 3},
                    {9, 12, 9, 12, 3},
                    {9, 18, 9, 18, 3},
                    {15, 6, 15, 6, 3},
                    {15, 12, 15, 12, 3},
                    {15, 18, 15, 18, 3}}},
    [ICON_PLACE] = {4,
                    {{12, 4, 12, 14, 2.4f},
                     {7.5f, 9.8f, 12, 14.3f, 2.4f},
                     {12, 14.3f, 16.5f, 9.8f, 2.4f},
                     {5, 19, 19, 19, 2.4f}}},
    [ICON_SEARCH] = {5,
                     {{15.5f, 15.5f, 20, 20, 2.6f},
                      {10.5f, 5, 15.5f, 8, 2.2f},
                      {15.8f, 8.4f, 14.2f, 14.2f, 2.2f},
                      {14, 14.6f, 7.5f, 15, 2.2f},
                      {7, 14.6f, 6, 8, 2.2f}}},
    [ICON_UP] = {3,
                 {{12, 5, 12, 19, 2.4f},
                  {12, 5, 6.5f, 10.5f, 2.4f},
                  {12, 5, 17.5f, 10.5f, 2.4f}}},
    [ICON_DOWN] = {3,
                   {{12, 5, 12, 19, 2.4f},
                    {12, 19, 6.5f, 13.5f, 2.4f},
                    {12, 19, 17.5f, 13.5f, 2.4f}}},
};


void icons_paint(const Raster *raster, Icon icon, SDL_Rect rect, Colour colour) {
    float unit = (float)SDL_min(rect.w, rect.h) / GRID;
    float left = (float)rect.x + ((float)rect.w - unit * GRID) / 2;
    float top = (float)rect.y + ((float)rect.h - unit * GRID) / 2;
    const Sign *sign = &signs[icon];
    for (int i = 0; i < sign->count; i++) {
        const Stroke *stroke = &sign->strokes[i];
        SDL_FPoint ends[2] = {{left + stroke->x0 * unit, top + stroke->y0 * unit},
                              {left + stroke->x1 * unit, top + stroke->y1 * unit}};
        raster_stroke(raster, ends, stroke->width * unit, colour);
    }
}


Icon icons_of_tone(Tone tone) {
    switch (tone) {
    case TONE_INFO:
        return ICON_INFO;
    case TONE_GOOD:
        return ICON_TICK;
    case TONE_WARN:
        return ICON_WARN;
    case TONE_BAD:
        return ICON_CROSS;
    case TONE_PLAIN:
    case TONE_QUIET:
        break;
    }
    return ICON_NONE;
}

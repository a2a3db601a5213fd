// Raster: shapes by coverage. A rounded rectangle only computes its corners; straight parts are
// plain rows.

#include "gui/raster.h"

#include <math.h>
#include <string.h>


bool raster_from_surface(SDL_Surface *surface, SDL_Rect clip, Raster *raster) {
    Uint32 format = surface->format->format;
    if (format != SDL_PIXELFORMAT_RGB888 && format != SDL_PIXELFORMAT_ARGB8888) {
        return false;
    }
    SDL_Rect whole = {0, 0, surface->w, surface->h};
    raster->pixels = surface->pixels;
    raster->pitch = surface->pitch / 4;
    if (!SDL_IntersectRect(&clip, &whole, &raster->clip)) {
        raster->clip = (SDL_Rect){0, 0, 0, 0};
    }
    return true;
}


static inline Uint32 mix(Uint32 below, Colour colour, unsigned alpha) {
    if (alpha >= 255) {
        return colour | 0xFF000000u;
    }
    unsigned keep = 255 - alpha;
    Uint32 red_blue = (below & 0xFF00FF) * keep + (colour & 0xFF00FF) * alpha + 0x800080;
    Uint32 green = ((below >> 8) & 0xFF) * keep + ((colour >> 8) & 0xFF) * alpha + 0x80;
    red_blue = ((red_blue + ((red_blue >> 8) & 0xFF00FF)) >> 8) & 0xFF00FF;
    green = (green + (green >> 8)) & 0xFF00;
    return 0xFF000000u | red_blue | green;
}


static inline unsigned part_of(Colour colour, float coverage) {
    if (coverage <= 0) {
        return 0;
    }
    float alpha = (float)(colour >> 24);
    return (unsigned)(coverage >= 1 ? alpha : alpha * coverage + 0.5f);
}


static void fill_row(const Raster *raster, int y, int from, int to, Colour colour) {
    from = SDL_max(from, raster->clip.x);
    to = SDL_min(to, raster->clip.x + raster->clip.w);
    Uint32 *row = raster->pixels + (ptrdiff_t)y * raster->pitch;
    unsigned alpha = colour >> 24;
    if (alpha == 255 && to > from) {
        SDL_memset4(row + from, colour, (size_t)(to - from));
        return;
    }
    if (alpha == 0) {
        return;
    }
    // What `mix` does, with all that does not change taken out of the loop.
    unsigned keep = 255 - alpha;
    Uint32 add_red_blue = (colour & 0xFF00FF) * alpha + 0x800080;
    Uint32 add_green = ((colour >> 8) & 0xFF) * alpha + 0x80;
    for (int x = from; x < to; x++) {
        Uint32 red_blue = (row[x] & 0xFF00FF) * keep + add_red_blue;
        Uint32 green = ((row[x] >> 8) & 0xFF) * keep + add_green;
        red_blue = ((red_blue + ((red_blue >> 8) & 0xFF00FF)) >> 8) & 0xFF00FF;
        green = (green + (green >> 8)) & 0xFF00;
        row[x] = 0xFF000000u | red_blue | green;
    }
}


static int clamp_radius(SDL_Rect rect, int radius) {
    return SDL_max(0, SDL_min(radius, SDL_min(rect.w, rect.h) / 2));
}


// Signed distance from the middle of a pixel to the edge of a rounded rectangle; negative inside.
static float edge_distance(SDL_Rect rect, int radius, int x, int y) {
    float half_w = (float)rect.w / 2;
    float half_h = (float)rect.h / 2;
    float dx = fabsf((float)x + 0.5f - (float)rect.x - half_w) - half_w + (float)radius;
    float dy = fabsf((float)y + 0.5f - (float)rect.y - half_h) - half_h + (float)radius;
    float outside =
        sqrtf(SDL_max(dx, 0.0f) * SDL_max(dx, 0.0f) + SDL_max(dy, 0.0f) * SDL_max(dy, 0.0f));
    return outside + SDL_min(SDL_max(dx, dy), 0.0f) - (float)radius;
}


float raster_coverage(SDL_Rect rect, int radius, int x, int y) {
    float cover = 0.5f - edge_distance(rect, clamp_radius(rect, radius), x, y);
    return cover < 0 ? 0 : cover > 1 ? 1 : cover;
}


static void blend_pixel(const Raster *raster, int x, int y, Colour colour, unsigned alpha) {
    if (x >= raster->clip.x && x < raster->clip.x + raster->clip.w && alpha) {
        Uint32 *pixel = raster->pixels + (ptrdiff_t)y * raster->pitch + x;
        *pixel = mix(*pixel, colour, alpha);
    }
}


// Calls for each visible row and says whether it crosses the round corners.
static bool row_is_round(SDL_Rect rect, int reach, int y) {
    return y < rect.y + reach || y >= rect.y + rect.h - reach;
}


void raster_fill(const Raster *raster, SDL_Rect rect, int radius, Colour colour) {
    radius = clamp_radius(rect, radius);
    int top = SDL_max(rect.y, raster->clip.y);
    int bottom = SDL_min(rect.y + rect.h, raster->clip.y + raster->clip.h);
    for (int y = top; y < bottom; y++) {
        int inset = row_is_round(rect, radius, y) ? radius : 0;
        fill_row(raster, y, rect.x + inset, rect.x + rect.w - inset, colour);
        for (int i = 0; i < inset; i++) {
            int right = rect.x + rect.w - 1 - i;
            unsigned alpha = part_of(colour, raster_coverage(rect, radius, rect.x + i, y));
            blend_pixel(raster, rect.x + i, y, colour, alpha);
            blend_pixel(raster, right, y, colour, alpha);
        }
    }
}


void raster_outline(const Raster *raster, SDL_Rect rect, int radius, int width, Colour colour) {
    radius = clamp_radius(rect, radius);
    SDL_Rect inner = {rect.x + width, rect.y + width, rect.w - 2 * width, rect.h - 2 * width};
    int inner_radius = SDL_max(0, radius - width);
    int reach = SDL_max(radius, width);
    int top = SDL_max(rect.y, raster->clip.y);
    int bottom = SDL_min(rect.y + rect.h, raster->clip.y + raster->clip.h);
    for (int y = top; y < bottom; y++) {
        int side = row_is_round(rect, reach, y) ? reach : width;
        if (y < rect.y + width || y >= rect.y + rect.h - width) {
            fill_row(raster, y, rect.x + side, rect.x + rect.w - side, colour);
        }
        for (int i = 0; i < side; i++) {
            int x = rect.x + i;
            float cover =
                raster_coverage(rect, radius, x, y) - raster_coverage(inner, inner_radius, x, y);
            unsigned alpha = part_of(colour, cover);
            blend_pixel(raster, x, y, colour, alpha);
            blend_pixel(raster, rect.x + rect.w - 1 - i, y, colour, alpha);
        }
    }
}


// Strength of a shadow at a distance from the thing, in parts of its reach.
static unsigned shadow_alpha(Colour colour, float away) {
    float part = away < 1 ? 1 - SDL_max(away, 0.0f) : 0;
    return part_of(colour, part * part);
}


// One row of a shadow: corners by distance, the straight part between them in one go.
static void shadow_row(const Raster *raster, SDL_Rect rect, int radius, int reach, Colour colour,
                       int y) {
    bool is_round = row_is_round(rect, radius, y);
    int side = reach + radius;
    for (int i = 0; i < side; i++) {
        int x = rect.x - reach + i;
        if (i >= reach && !is_round) {
            break;  // covered by the thing itself
        }
        float away = edge_distance(rect, radius, x, y) / (float)reach;
        unsigned alpha = shadow_alpha(colour, away);
        blend_pixel(raster, x, y, colour, alpha);
        blend_pixel(raster, rect.x + rect.w - 1 - (x - rect.x), y, colour, alpha);
    }
    if (is_round) {
        int distance = y < rect.y ? rect.y - y : SDL_max(0, y - rect.y - rect.h + 1);
        unsigned alpha = shadow_alpha(colour, (float)distance / (float)reach);
        fill_row(raster, y, rect.x + radius, rect.x + rect.w - radius,
                 (colour & 0xFFFFFF) | (alpha << 24));
    }
}


void raster_shadow(const Raster *raster, SDL_Rect rect, int radius, int reach, Colour colour) {
    radius = clamp_radius(rect, radius);
    int top = SDL_max(rect.y - reach, raster->clip.y);
    int bottom = SDL_min(rect.y + rect.h + reach, raster->clip.y + raster->clip.h);
    for (int y = top; y < bottom && colour >> 24 != 0 && reach > 0; y++) {
        shadow_row(raster, rect, radius, reach, colour, y);
    }
}


void raster_hatch(const Raster *raster, SDL_Rect rect, int step, int width, Colour colour) {
    SDL_Rect seen;
    if (!SDL_IntersectRect(&rect, &raster->clip, &seen)) {
        return;
    }
    for (int y = seen.y; y < seen.y + seen.h; y++) {
        for (int x = seen.x; x < seen.x + seen.w; x++) {
            if ((x - rect.x + y - rect.y) % step < width) {
                blend_pixel(raster, x, y, colour, colour >> 24);
            }
        }
    }
}


void raster_fade(const Raster *raster, SDL_Rect rect, Colour colour) {
    int top = SDL_max(rect.y, raster->clip.y);
    int bottom = SDL_min(rect.y + rect.h, raster->clip.y + raster->clip.h);
    for (int y = top; y < bottom; y++) {
        unsigned alpha = (colour >> 24) * (unsigned)(y - rect.y) / (unsigned)rect.h;
        fill_row(raster, y, rect.x, rect.x + rect.w, (colour & 0xFFFFFF) | (alpha << 24));
    }
}


static float segment_distance(const SDL_FPoint ends[2], float x, float y) {
    float dx = ends[1].x - ends[0].x;
    float dy = ends[1].y - ends[0].y;
    float length = dx * dx + dy * dy;
    float along = length > 0 ? ((x - ends[0].x) * dx + (y - ends[0].y) * dy) / length : 0;
    along = along < 0 ? 0 : along > 1 ? 1 : along;
    float away_x = x - ends[0].x - along * dx;
    float away_y = y - ends[0].y - along * dy;
    return sqrtf(away_x * away_x + away_y * away_y);
}


void raster_stroke(const Raster *raster, const SDL_FPoint ends[2], float width, Colour colour) {
    float half = width / 2;
    int left = (int)floorf(SDL_min(ends[0].x, ends[1].x) - half - 1);
    int right = (int)ceilf(SDL_max(ends[0].x, ends[1].x) + half + 1);
    int top = (int)floorf(SDL_min(ends[0].y, ends[1].y) - half - 1);
    int bottom = (int)ceilf(SDL_max(ends[0].y, ends[1].y) + half + 1);
    SDL_Rect seen;
    if (!SDL_IntersectRect(&(SDL_Rect){left, top, right - left, bottom - top}, &raster->clip,
                           &seen)) {
        return;
    }
    for (int y = seen.y; y < seen.y + seen.h; y++) {
        for (int x = seen.x; x < seen.x + seen.w; x++) {
            float away = segment_distance(ends, (float)x + 0.5f, (float)y + 0.5f);
            blend_pixel(raster, x, y, colour, part_of(colour, half + 0.5f - away));
        }
    }
}


void raster_mask(const Raster *raster, const Mask *mask, SDL_Point at, Colour colour) {
    SDL_Rect rect = {at.x, at.y + mask->top, mask->width, mask->height};
    SDL_Rect seen;
    if (!SDL_IntersectRect(&rect, &raster->clip, &seen)) {
        return;
    }
    for (int y = seen.y; y < seen.y + seen.h; y++) {
        Uint32 *row = raster->pixels + (ptrdiff_t)y * raster->pitch;
        const unsigned char *cover = mask->bytes + (ptrdiff_t)(y - rect.y) * mask->width - rect.x;
        for (int x = seen.x; x < seen.x + seen.w; x++) {
            if (cover[x]) {
                row[x] = mix(row[x], colour, cover[x]);
            }
        }
    }
}


void raster_image(const Raster *raster, SDL_Surface *source, SDL_Point at) {
    SDL_Rect seen;
    SDL_Rect rect = {at.x, at.y, source->w, source->h};
    if (!SDL_IntersectRect(&rect, &raster->clip, &seen)) {
        return;
    }
    SDL_BlendMode mode = SDL_BLENDMODE_BLEND;
    SDL_GetSurfaceBlendMode(source, &mode);
    for (int y = seen.y; y < seen.y + seen.h; y++) {
        Uint32 *row = raster->pixels + (ptrdiff_t)y * raster->pitch;
        const Uint32 *from =
            (const Uint32 *)source->pixels + (ptrdiff_t)(y - at.y) * (source->pitch / 4);
        if (mode == SDL_BLENDMODE_NONE) {
            memcpy(row + seen.x, from + (seen.x - at.x), (size_t)seen.w * sizeof *row);
            continue;
        }
        for (int x = seen.x; x < seen.x + seen.w; x++) {
            Uint32 pixel = from[x - at.x];
            unsigned alpha = pixel >> 24;
            row[x] = alpha == 255 ? pixel : alpha ? mix(row[x], pixel, alpha) : row[x];
        }
    }
}

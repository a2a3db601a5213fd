// Pictures: a short list of surfaces; what was not used for longest goes first.

#include "gui/pictures.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "gui/raster.h"

enum { PICTURES_MAX = 32, PROPORTIONS_MAX = 64, SMALL_PIXELS = 200 * 200 };

static const size_t bytes_max = 12u * 1024 * 1024;

typedef struct Entry {
    char *file;
    int width, height, radius;
    Picture picture;
    Uint32 used;  // in which frame
} Entry;

typedef struct Proportion {
    char *file;
    int share;
} Proportion;

struct Pictures {
    Imaging *imaging;
    Entry entries[PICTURES_MAX];
    int count;
    Uint32 frame, stamps;
    Proportion proportions[PROPORTIONS_MAX];
    int proportion_count;
};


Pictures *pictures_new(Imaging *imaging) {
    Pictures *pictures = memory_new(1, sizeof *pictures);
    pictures->imaging = imaging;
    return pictures;
}


static void remove_entry(Pictures *pictures, int index) {
    free(pictures->entries[index].file);
    SDL_FreeSurface(pictures->entries[index].picture.surface);
    pictures->entries[index] = pictures->entries[--pictures->count];
}


void pictures_forget(Pictures *pictures) {
    while (pictures->count > 0) {
        remove_entry(pictures, pictures->count - 1);
    }
    while (pictures->proportion_count > 0) {
        free(pictures->proportions[--pictures->proportion_count].file);
    }
}


void pictures_free(Pictures *pictures) {
    if (pictures) {
        pictures_forget(pictures);
        free(pictures);
    }
}


void pictures_start_frame(Pictures *pictures) {
    pictures->frame++;
}


static int oldest_entry(const Pictures *pictures) {
    int oldest = 0;
    for (int i = 1; i < pictures->count; i++) {
        if (pictures->entries[i].used < pictures->entries[oldest].used) {
            oldest = i;
        }
    }
    return oldest;
}


Picture pictures_get(Pictures *pictures, const char *file, int width, int height, int radius) {
    for (int i = 0; i < pictures->count; i++) {
        Entry *entry = &pictures->entries[i];
        if (entry->width == width && entry->height == height && entry->radius == radius &&
            strcmp(entry->file, file) == 0) {
            entry->used = pictures->frame;
            return entry->picture;
        }
    }
    if (pictures->count == PICTURES_MAX) {
        remove_entry(pictures, oldest_entry(pictures));
    }
    Entry *entry = &pictures->entries[pictures->count++];
    *entry =
        (Entry){.file = memory_copy_text(file), .width = width, .height = height, .radius = radius};
    entry->used = pictures->frame;
    entry->picture.stamp = ++pictures->stamps * 2;
    return entry->picture;
}


// The average of the pixels of `source` that fall into pixel (x, y) of the new size.
static Uint32 average(const SDL_Surface *source, SDL_Rect from) {
    unsigned long sum[4] = {0, 0, 0, 0};
    for (int y = from.y; y < from.y + from.h; y++) {
        const Uint32 *row = (const Uint32 *)source->pixels + (ptrdiff_t)y * (source->pitch / 4);
        for (int x = from.x; x < from.x + from.w; x++) {
            for (int i = 0; i < 4; i++) {
                sum[i] += (row[x] >> (8 * i)) & 255;
            }
        }
    }
    unsigned long count = (unsigned long)from.w * (unsigned long)from.h;
    Uint32 pixel = 0;
    for (int i = 0; i < 4; i++) {
        pixel |= (Uint32)(sum[i] / count) << (8 * i);
    }
    return pixel;
}


static SDL_Surface *new_surface(int width, int height) {
    return SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, SDL_PIXELFORMAT_ARGB8888);
}


// Scales so that the size is filled and cuts what sticks out evenly.
static SDL_Surface *fill_size(const SDL_Surface *source, int width, int height) {
    SDL_Surface *result = new_surface(width, height);
    if (!result) {
        return NULL;
    }
    double scale = SDL_max((double)width / source->w, (double)height / source->h);
    double left = (source->w - width / scale) / 2;
    double top = (source->h - height / scale) / 2;
    for (int y = 0; y < height; y++) {
        Uint32 *row = (Uint32 *)result->pixels + (ptrdiff_t)y * (result->pitch / 4);
        int y0 = SDL_clamp((int)(top + y / scale), 0, source->h - 1);
        int y1 = SDL_clamp((int)(top + (y + 1) / scale), y0 + 1, source->h);
        for (int x = 0; x < width; x++) {
            int x0 = SDL_clamp((int)(left + x / scale), 0, source->w - 1);
            int x1 = SDL_clamp((int)(left + (x + 1) / scale), x0 + 1, source->w);
            row[x] = average(source, (SDL_Rect){x0, y0, x1 - x0, y1 - y0});
        }
    }
    return result;
}


// Cuts without scaling when the picture was drawn at the right scale.
static SDL_Surface *cut_size(SDL_Surface *source, int width, int height) {
    if (source->w < width || source->h < height ||
        (source->w > width + 1 && source->h > height + 1)) {
        return fill_size(source, width, height);
    }
    SDL_Surface *result = new_surface(width, height);
    if (result) {
        SDL_Rect from = {(source->w - width) / 2, (source->h - height) / 2, width, height};
        SDL_SetSurfaceBlendMode(source, SDL_BLENDMODE_NONE);
        SDL_BlitSurface(source, &from, result, NULL);
    }
    return result;
}


static void round_corners(SDL_Surface *surface, int radius) {
    SDL_Rect whole = {0, 0, surface->w, surface->h};
    for (int y = 0; y < surface->h; y++) {
        Uint32 *row = (Uint32 *)surface->pixels + (ptrdiff_t)y * (surface->pitch / 4);
        for (int x = 0; x < surface->w && radius > 0; x++) {
            float cover = raster_coverage(whole, radius, x, y);
            if (cover < 1) {
                Uint32 alpha = (Uint32)((float)(row[x] >> 24) * cover);
                row[x] = (row[x] & 0xFFFFFF) | (alpha << 24);
            }
        }
    }
}


// Opaque pictures say so, because copying is much faster than mixing.
static void mark_opaque(SDL_Surface *surface) {
    bool is_opaque = true;
    for (int y = 0; y < surface->h && is_opaque; y++) {
        const Uint32 *row = (const Uint32 *)surface->pixels + (ptrdiff_t)y * (surface->pitch / 4);
        for (int x = 0; x < surface->w && is_opaque; x++) {
            is_opaque = row[x] >> 24 == 255;
        }
    }
    SDL_SetSurfaceBlendMode(surface, is_opaque ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
}


static void load_entry(Pictures *pictures, Entry *entry) {
    SDL_Surface *source = imaging_load(pictures->imaging, entry->file, entry->width, entry->height);
    if (source) {
        entry->picture.surface = cut_size(source, entry->width, entry->height);
        SDL_FreeSurface(source);
    }
    if (entry->picture.surface) {
        round_corners(entry->picture.surface, entry->radius);
        mark_opaque(entry->picture.surface);
    }
    entry->picture.is_missing = !entry->picture.surface;
    entry->picture.stamp++;
}


static size_t bytes_used(const Pictures *pictures) {
    size_t bytes = 0;
    for (int i = 0; i < pictures->count; i++) {
        const Entry *entry = &pictures->entries[i];
        bytes += entry->picture.surface ? (size_t)entry->width * (size_t)entry->height * 4 : 0;
    }
    return bytes;
}


bool pictures_load(Pictures *pictures, bool only_small) {
    bool came = false;
    for (int i = 0; i < pictures->count; i++) {
        Entry *entry = &pictures->entries[i];
        bool is_small = entry->width * entry->height <= SMALL_PIXELS;
        if (!entry->picture.surface && !entry->picture.is_missing && (is_small || !only_small)) {
            load_entry(pictures, entry);
            came = true;
        }
    }
    while (pictures->count > 0 && bytes_used(pictures) > bytes_max) {
        int oldest = oldest_entry(pictures);
        if (pictures->entries[oldest].used == pictures->frame) {
            break;  // all of them are on the screen
        }
        remove_entry(pictures, oldest);
    }
    return came;
}


int pictures_proportion(void *context, const char *file) {
    Pictures *pictures = context;
    for (int i = 0; i < pictures->proportion_count; i++) {
        if (strcmp(pictures->proportions[i].file, file) == 0) {
            return pictures->proportions[i].share;
        }
    }
    int share = imaging_proportion(file);
    if (pictures->proportion_count < PROPORTIONS_MAX) {
        pictures->proportions[pictures->proportion_count++] =
            (Proportion){memory_copy_text(file), share};
    }
    return share;
}

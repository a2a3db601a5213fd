// Drawlist: the idea of lite's rencache. Each command leaves its hash in the cells it touches; a
// cell whose hash differs from the last frame is dirty.

#include "gui/drawlist.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { CELL = 64 };

typedef struct Entry {
    DrawCommand command;
    SDL_Rect clip;
    SDL_Rect bounds;  // where it can leave pixels
} Entry;

struct Drawlist {
    int width, height;
    int across, down;
    Uint32 *cells, *last_cells;
    SDL_Rect *changed;
    SDL_Rect clip;
    Entry *entries;
    int count, capacity;
};


Drawlist *drawlist_new(void) {
    return memory_new(1, sizeof(Drawlist));
}


void drawlist_free(Drawlist *list) {
    if (list) {
        free(list->cells);
        free(list->last_cells);
        free(list->changed);
        free(list->entries);
        free(list);
    }
}


static void resize(Drawlist *list, int width, int height) {
    list->width = width;
    list->height = height;
    list->across = (width + CELL - 1) / CELL;
    list->down = (height + CELL - 1) / CELL;
    size_t count = (size_t)list->across * (size_t)list->down + 1;
    list->cells = memory_resize(list->cells, count, sizeof(Uint32));
    list->last_cells = memory_resize(list->last_cells, count, sizeof(Uint32));
    list->changed = memory_resize(list->changed, count, sizeof(SDL_Rect));
    drawlist_forget(list);
}


void drawlist_forget(Drawlist *list) {
    if (list->last_cells) {
        memset(list->last_cells, 0, (size_t)list->across * (size_t)list->down * sizeof(Uint32));
    }
}


void drawlist_start(Drawlist *list, int width, int height) {
    if (list->width != width || list->height != height) {
        resize(list, width, height);
    }
    for (int i = 0; i < list->across * list->down; i++) {
        list->cells[i] = 2166136261u;
    }
    list->count = 0;
    list->clip = (SDL_Rect){0, 0, width, height};
}


void drawlist_clip(Drawlist *list, SDL_Rect clip) {
    SDL_Rect whole = {0, 0, list->width, list->height};
    if (!SDL_IntersectRect(&clip, &whole, &list->clip)) {
        list->clip = (SDL_Rect){0, 0, 0, 0};
    }
}


static Uint32 hash_bytes(Uint32 hash, const void *bytes, size_t length) {
    const unsigned char *at = bytes;
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ at[i]) * 16777619u;
    }
    return hash;
}


static Uint32 hash_entry(const Entry *entry) {
    const DrawCommand *command = &entry->command;
    const int numbers[] = {
        (int)command->kind,   command->rect.x, command->rect.y, command->rect.w, command->rect.h,
        (int)command->colour, command->radius, command->width,  command->detail, command->length,
        (int)command->stamp,  entry->clip.x,   entry->clip.y,   entry->clip.w,   entry->clip.h,
    };
    Uint32 hash = hash_bytes(2166136261u, numbers, sizeof numbers);
    return command->text ? hash_bytes(hash, command->text, (size_t)command->length) : hash;
}


static SDL_Rect bounds_of(const DrawCommand *command) {
    int more = command->kind == DRAW_SHADOW ? command->width : command->kind == DRAW_TEXT ? 4 : 0;
    return (SDL_Rect){command->rect.x - more, command->rect.y - more, command->rect.w + 2 * more,
                      command->rect.h + 2 * more};
}


static void mark_cells(Drawlist *list, const Entry *entry) {
    Uint32 hash = hash_entry(entry);
    int right = (entry->bounds.x + entry->bounds.w - 1) / CELL;
    int bottom = (entry->bounds.y + entry->bounds.h - 1) / CELL;
    for (int y = entry->bounds.y / CELL; y <= bottom; y++) {
        for (int x = entry->bounds.x / CELL; x <= right; x++) {
            Uint32 *cell = &list->cells[y * list->across + x];
            *cell = (*cell ^ hash) * 16777619u;
        }
    }
}


void drawlist_add(Drawlist *list, DrawCommand command) {
    Entry entry = {.command = command, .clip = list->clip};
    SDL_Rect bounds = bounds_of(&command);
    if (!SDL_IntersectRect(&bounds, &list->clip, &entry.bounds)) {
        return;
    }
    if (list->count == list->capacity) {
        list->capacity = list->capacity ? list->capacity * 2 : 256;
        list->entries = memory_resize(list->entries, (size_t)list->capacity, sizeof(Entry));
    }
    list->entries[list->count++] = entry;
    mark_cells(list, &entry);
}


static bool cell_changed(const Drawlist *list, int x, int y) {
    int at = y * list->across + x;
    return list->cells[at] != list->last_cells[at];
}


// Adds a run of cells, joined to the rectangle above when that spans the same columns.
static int add_changed(Drawlist *list, int count, SDL_Rect run) {
    for (int i = count - 1; i >= 0; i--) {
        SDL_Rect *above = &list->changed[i];
        if (above->x == run.x && above->w == run.w && above->y + above->h == run.y) {
            above->h += run.h;
            return count;
        }
    }
    list->changed[count] = run;
    return count + 1;
}


int drawlist_finish(Drawlist *list, const SDL_Rect **changed) {
    int count = 0;
    for (int y = 0; y < list->down; y++) {
        for (int x = 0; x < list->across; x++) {
            int from = x;
            while (x < list->across && cell_changed(list, x, y)) {
                x++;
            }
            if (x > from) {
                SDL_Rect run = {from * CELL, y * CELL, (x - from) * CELL, CELL};
                run.w = SDL_min(run.w, list->width - run.x);
                run.h = SDL_min(run.h, list->height - run.y);
                count = add_changed(list, count, run);
            }
        }
    }
    Uint32 *swap = list->cells;
    list->cells = list->last_cells;
    list->last_cells = swap;
    *changed = list->changed;
    return count;
}


static void paint_text(Words *words, const Raster *raster, const DrawCommand *command) {
    FontStyle style = (FontStyle)command->detail;
    int height = fonts_text_height(words_fonts(words), style);
    SDL_Point at = {command->rect.x, command->rect.y + (command->rect.h - height) / 2};
    words_paint(words, raster, style, command->text, command->length, at, command->colour);
}


static void paint_command(Words *words, const Raster *raster, const DrawCommand *command) {
    switch (command->kind) {
    case DRAW_FILL:
        raster_fill(raster, command->rect, command->radius, command->colour);
        break;
    case DRAW_OUTLINE:
        raster_outline(raster, command->rect, command->radius, command->width, command->colour);
        break;
    case DRAW_SHADOW:
        raster_shadow(raster, command->rect, command->radius, command->width, command->colour);
        break;
    case DRAW_HATCH:
        raster_hatch(raster, command->rect, command->radius, command->width, command->colour);
        break;
    case DRAW_FADE:
        raster_fade(raster, command->rect, command->colour);
        break;
    case DRAW_ICON:
        icons_paint(raster, (Icon)command->detail, command->rect, command->colour);
        break;
    case DRAW_TEXT:
        paint_text(words, raster, command);
        break;
    case DRAW_IMAGE:
        raster_image(raster, command->image, (SDL_Point){command->rect.x, command->rect.y});
        break;
    }
}


// The part of `clip` that a later opaque sheet hides; empty when there is none worth the trouble.
static SDL_Rect hidden_part(const Drawlist *list, int from, SDL_Rect clip) {
    SDL_Rect hidden = {0, 0, 0, 0};
    for (int i = from; i < list->count; i++) {
        const Entry *entry = &list->entries[i];
        const DrawCommand *command = &entry->command;
        // Between its rounded corners a fill is solid over its whole width.
        SDL_Rect solid = {command->rect.x, command->rect.y + command->radius, command->rect.w,
                          command->rect.h - 2 * command->radius};
        if (command->kind == DRAW_FILL && command->colour >> 24 == 255 && solid.h > 0 &&
            SDL_IntersectRect(&solid, &entry->clip, &solid) &&
            SDL_IntersectRect(&solid, &clip, &solid) && solid.w * solid.h > hidden.w * hidden.h) {
            hidden = solid;
        }
    }
    return hidden;
}


static void paint_part(const Entry *entry, Words *words, SDL_Surface *surface, SDL_Rect clip) {
    Raster raster;
    if (clip.w > 0 && clip.h > 0 && raster_from_surface(surface, clip, &raster)) {
        paint_command(words, &raster, &entry->command);
    }
}


// What lies below a panel is painted around it only: places and shades cost the most.
static void paint_around(const Entry *entry, Words *words, SDL_Surface *surface, SDL_Rect clip,
                         SDL_Rect hole) {
    int right = hole.x + hole.w;
    int bottom = hole.y + hole.h;
    paint_part(entry, words, surface, (SDL_Rect){clip.x, clip.y, clip.w, hole.y - clip.y});
    paint_part(entry, words, surface, (SDL_Rect){clip.x, hole.y, hole.x - clip.x, hole.h});
    paint_part(entry, words, surface, (SDL_Rect){right, hole.y, clip.x + clip.w - right, hole.h});
    paint_part(entry, words, surface, (SDL_Rect){clip.x, bottom, clip.w, clip.y + clip.h - bottom});
}


static bool is_background(DrawKind kind) {
    return kind == DRAW_FILL || kind == DRAW_IMAGE || kind == DRAW_FADE || kind == DRAW_SHADOW;
}


void drawlist_paint(const Drawlist *list, Words *words, SDL_Surface *surface, SDL_Rect rect) {
    for (int i = 0; i < list->count; i++) {
        const Entry *entry = &list->entries[i];
        SDL_Rect clip;
        if (!SDL_IntersectRect(&entry->bounds, &rect, &clip)) {
            continue;
        }
        SDL_Rect hole = {0, 0, 0, 0};
        if (is_background(entry->command.kind) && clip.w * clip.h > CELL * CELL) {
            hole = hidden_part(list, i + 1, clip);
        }
        if (hole.w * hole.h > 0) {
            paint_around(entry, words, surface, clip, hole);
        } else {
            paint_part(entry, words, surface, clip);
        }
    }
}

// Words: a hash table with a list in order of use. A word is measured once and rasterised once,
// whatever its colour: what is kept is its coverage. The oldest go when the table or the memory is
// full.

#include "gui/words.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"

enum { WORD_MAX = 4096, SLOT_COUNT = 8192, MASK_MAX_BYTES = 4 * 1024 * 1024 };

typedef struct Word {
    Uint32 hash;
    FontStyle style;
    int length;
    int width;  // how far the next word is
    int left;   // pixels the picture starts before the word, as with j
    bool has_mask;
    Mask mask;
    int chain;         // next word in the same slot
    int newer, older;  // list in order of use
    char text[];
} Word;

struct Words {
    Fonts *fonts;
    Word *words[WORD_MAX];
    int slots[SLOT_COUNT];  // index + 1, 0 is empty
    int count;
    int newest, oldest;
    size_t mask_bytes;
    int space[FONT_COUNT];
};


Words *words_new(Fonts *fonts) {
    Words *words = memory_new(1, sizeof *words);
    words->fonts = fonts;
    words->newest = words->oldest = -1;
    return words;
}


static void free_word(Words *words, int index) {
    Word *word = words->words[index];
    if (word->has_mask) {
        words->mask_bytes -= (size_t)word->mask.width * (size_t)word->mask.height;
        free(word->mask.bytes);
    }
    free(word);
    words->words[index] = NULL;
}


void words_clear(Words *words) {
    for (int i = 0; i < words->count; i++) {
        free_word(words, i);
    }
    memset(words->slots, 0, sizeof words->slots);
    memset(words->space, 0, sizeof words->space);
    words->count = 0;
    words->newest = words->oldest = -1;
}


void words_free(Words *words) {
    if (words) {
        words_clear(words);
        free(words);
    }
}


Fonts *words_fonts(Words *words) {
    return words->fonts;
}


static Uint32 hash_word(FontStyle style, const char *text, int length) {
    Uint32 hash = 2166136261u ^ (Uint32)style;
    for (int i = 0; i < length; i++) {
        hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    }
    return hash;
}


static void unlink_use(Words *words, int index) {
    Word *word = words->words[index];
    *(word->newer >= 0 ? &words->words[word->newer]->older : &words->newest) = word->older;
    *(word->older >= 0 ? &words->words[word->older]->newer : &words->oldest) = word->newer;
}


static void link_newest(Words *words, int index) {
    Word *word = words->words[index];
    word->newer = -1;
    word->older = words->newest;
    *(words->newest >= 0 ? &words->words[words->newest]->newer : &words->oldest) = index;
    words->newest = index;
}


static void unlink_slot(Words *words, int index) {
    Word *word = words->words[index];
    int *link = &words->slots[word->hash % SLOT_COUNT];
    while (*link != index + 1) {
        link = &words->words[*link - 1]->chain;
    }
    *link = word->chain;
}


// An index that is free, if need be by forgetting the word that was used longest ago.
static int take_index(Words *words) {
    if (words->count < WORD_MAX) {
        return words->count++;
    }
    int index = words->oldest;
    unlink_slot(words, index);
    unlink_use(words, index);
    free_word(words, index);
    return index;
}


static void measure(Words *words, Word *word) {
    int height = 0;
    if (word->length == 0 || TTF_SizeUTF8(fonts_get(words->fonts, word->style), word->text,
                                          &word->width, &height) != 0) {
        word->width = 0;
    }
    // SDL_ttf moves a word to the right when its first letter reaches back to the left; that is
    // taken back.
    const char *first = word->text;
    int reach = 0;
    int unused = 0;
    TTF_Font *font = fonts_get(words->fonts, word->style);
    if (TTF_GlyphMetrics32(font, utf8_next(&first), &reach, &unused, &unused, &unused, &unused) ==
            0 &&
        reach < 0) {
        word->left = -reach;
        word->width = SDL_max(word->width + reach, 0);
    }
}


static Word *find_word(Words *words, FontStyle style, const char *text, int length) {
    Uint32 hash = hash_word(style, text, length);
    int *slot = &words->slots[hash % SLOT_COUNT];
    for (int at = *slot; at; at = words->words[at - 1]->chain) {
        Word *word = words->words[at - 1];
        if (word->hash == hash && word->style == style && word->length == length &&
            memcmp(word->text, text, (size_t)length) == 0) {
            unlink_use(words, at - 1);
            link_newest(words, at - 1);
            return word;
        }
    }
    int index = take_index(words);
    Word *word = memory_new(1, sizeof *word + (size_t)length + 1);
    memcpy(word->text, text, (size_t)length);
    word->hash = hash;
    word->style = style;
    word->length = length;
    measure(words, word);
    words->words[index] = word;
    word->chain = *slot;
    *slot = index + 1;
    link_newest(words, index);
    return word;
}


static bool row_is_empty(const SDL_Surface *surface, int y) {
    const unsigned char *row =
        (const unsigned char *)surface->pixels + (ptrdiff_t)y * surface->pitch;
    for (int x = 0; x < surface->w; x++) {
        if (row[x]) {
            return false;
        }
    }
    return true;
}


static void copy_mask(const SDL_Surface *surface, Mask *mask) {
    int top = 0;
    int bottom = surface->h;
    while (top < bottom && row_is_empty(surface, top)) {
        top++;
    }
    while (bottom > top && row_is_empty(surface, bottom - 1)) {
        bottom--;
    }
    *mask = (Mask){surface->w, bottom - top, top, NULL};
    mask->bytes = memory_new((size_t)mask->width * (size_t)mask->height + 1, 1);
    for (int y = 0; y < mask->height; y++) {
        const unsigned char *row = (const unsigned char *)surface->pixels;
        memcpy(mask->bytes + (ptrdiff_t)y * mask->width,
               row + (ptrdiff_t)(top + y) * surface->pitch, (size_t)mask->width);
    }
}


// Old masks go until there is room; their words stay measured.
static void bound_masks(Words *words) {
    for (int i = words->oldest; i >= 0 && words->mask_bytes > MASK_MAX_BYTES;
         i = words->words[i]->newer) {
        Word *word = words->words[i];
        if (word->has_mask && i != words->newest) {
            words->mask_bytes -= (size_t)word->mask.width * (size_t)word->mask.height;
            free(word->mask.bytes);
            word->mask = (Mask){0, 0, 0, NULL};
            word->has_mask = false;
        }
    }
}


// The shaded mode of SDL_ttf gives exactly the coverage, a byte a pixel.
static const Mask *mask_of(Words *words, Word *word) {
    if (!word->has_mask) {
        SDL_Color ink = {255, 255, 255, 255};
        SDL_Color ground = {0, 0, 0, 255};
        TTF_Font *font = fonts_get(words->fonts, word->style);
        SDL_Surface *surface = TTF_RenderUTF8_Shaded(font, word->text, ink, ground);
        if (surface) {
            copy_mask(surface, &word->mask);
            SDL_FreeSurface(surface);
            words->mask_bytes += (size_t)word->mask.width * (size_t)word->mask.height;
            word->has_mask = true;
            bound_masks(words);
        }
    }
    return &word->mask;
}


int words_space(Words *words, FontStyle style) {
    if (!words->space[style]) {
        int advance = 0;
        int unused = 0;
        TTF_GlyphMetrics(fonts_get(words->fonts, style), ' ', &unused, &unused, &unused, &unused,
                         &advance);
        words->space[style] = SDL_max(advance, 1);
    }
    return words->space[style];
}


// Length of the piece at the start of `text`: up to a space, and never cutting a character.
static int piece_length(const char *text, int length) {
    int end = 0;
    while (end < length && text[end] != ' ' && end < WORD_MAX_BYTES) {
        end++;
    }
    if (end == WORD_MAX_BYTES && end < length) {
        while (end > WORD_MAX_BYTES - 4 && ((unsigned char)text[end] & 0xC0) == 0x80) {
            end--;
        }
    }
    return end;
}


int words_width(Words *words, FontStyle style, const char *text, int length) {
    int width = 0;
    while (length > 0) {
        int part = piece_length(text, length);
        if (part > 0) {
            width += find_word(words, style, text, part)->width;
        } else {
            width += words_space(words, style);
            part = 1;
        }
        text += part;
        length -= part;
    }
    return width;
}


void words_paint(Words *words, const Raster *raster, FontStyle style, const char *text, int length,
                 SDL_Point at, Colour colour) {
    int right = raster->clip.x + raster->clip.w;
    while (length > 0 && at.x < right) {
        int part = piece_length(text, length);
        if (part > 0) {
            Word *word = find_word(words, style, text, part);
            if (at.x + word->width + word->length > raster->clip.x) {
                raster_mask(raster, mask_of(words, word), (SDL_Point){at.x - word->left, at.y},
                            colour);
            }
            at.x += word->width;
        } else {
            at.x += words_space(words, style);
            part = 1;
        }
        text += part;
        length -= part;
    }
}


void words_prepare(Words *words, FontStyle style, const char *text) {
    int length = (int)strlen(text);
    while (length > 0) {
        int part = piece_length(text, length);
        if (part > 0) {
            mask_of(words, find_word(words, style, text, part));
        }
        part = SDL_max(part, 1);
        text += part;
        length -= part;
    }
}


int words_offset_at(Words *words, FontStyle style, const char *text, int length, int x) {
    int before = 0;
    int at = 0;
    while (at < length) {
        int next = SDL_min((int)utf8_step_on(text, (size_t)at), length);
        int width = words_width(words, style, text, next);
        if (x < (before + width) / 2) {
            return at;
        }
        before = width;
        at = next;
    }
    return length;
}

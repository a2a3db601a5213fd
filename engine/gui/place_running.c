// Place, running text: words and passages of a document after each other, wrapping as one text.

#include <string.h>

#include "base/utf8.h"
#include "gui/place.h"

enum { BOX_SIZE = 17, BOX_GAP = 6 };

// Where the next word goes.
typedef struct Pen {
    int left, width;
    int x, y;
    int line_height;
} Pen;


static void new_line(Pen *pen) {
    pen->x = pen->left;
    pen->y += pen->line_height;
}


static int width_of(Layout *layout, const char *from, const char *to) {
    return words_width(layout->in.words, FONT_TEXT, from, (int)(to - from));
}


static const char *word_end(const char *at) {
    at += strspn(at, " ");
    return at + strcspn(at, " \n");
}


// As many characters of a long word as the line has room for, at least one.
static const char *break_word(Layout *layout, const Pen *pen, const char *from, const char *to) {
    const char *end = from + utf8_step_on(from, 0);
    while (end < to) {
        const char *next = end + utf8_step_on(end, 0);
        if (next > to || width_of(layout, from, next) > pen->width) {
            break;
        }
        end = next;
    }
    return end;
}


// Up to where the text fits on the line; `from` itself when not even one word does.
static const char *fit(Layout *layout, const Pen *pen, const char *from) {
    const char *fits = from;
    int room = pen->left + pen->width - pen->x;
    while (*fits && *fits != '\n') {
        const char *next = word_end(fits);
        if (width_of(layout, from, next) > room) {
            break;
        }
        fits = next;
    }
    if (fits == from && pen->x == pen->left && *from && *from != '\n') {
        return break_word(layout, pen, from, word_end(from));
    }
    return fits;
}


static void put(Layout *layout, Pen *pen, int node, const char *from, const char *to) {
    bool is_passage = layout_node(layout, node)->role == ROLE_PASSAGE;
    SDL_Rect rect = {pen->x, pen->y, width_of(layout, from, to), pen->line_height};
    if (is_passage && rect.w > 0) {
        place_piece(layout, PIECE_FRAME, node, rect);
    }
    Piece *piece = place_piece(layout, PIECE_TEXT, node, rect);
    piece->style = FONT_TEXT;
    piece->text = from;
    piece->length = (int)(to - from);
    pen->x += rect.w;
}


// The box that shows whether the passage is marked; it stays on the line of the first word.
static void put_box(Layout *layout, Pen *pen, int node, const char *text) {
    int size = layout_px(layout, BOX_SIZE);
    int gap = layout_px(layout, BOX_GAP);
    int first = width_of(layout, text, word_end(text));
    if (pen->x > pen->left && pen->x + gap + size + gap + first > pen->left + pen->width) {
        new_line(pen);
    }
    int before = pen->x > pen->left ? gap / 2 : 0;
    SDL_Rect rect = {pen->x + before, pen->y + (pen->line_height - size) / 2, size, size};
    SDL_Rect whole = {rect.x, pen->y, size + gap, pen->line_height};
    place_piece(layout, PIECE_FRAME, node, whole);
    place_piece(layout, PIECE_MARK, node, rect);
    pen->x = whole.x + whole.w;
}


static void put_text(Layout *layout, Pen *pen, int node, const char *text) {
    while (*text) {
        const char *end = fit(layout, pen, text);
        if (end > text) {
            put(layout, pen, node, text, end);
        }
        text = end;
        if (*text == '\n') {
            new_line(pen);
            text++;
        } else if (*text && word_end(text) > text) {
            new_line(pen);
            text += strspn(text, " ");
        }
    }
}


static void close_box(Layout *layout, int node) {
    Box *box = &layout->boxes[node];
    box->to = layout->piece_count;
    box->rect = (SDL_Rect){0, 0, 0, 0};
    for (int i = box->from; i < box->to; i++) {
        SDL_UnionRect(&box->rect, &layout->pieces[i].rect, &box->rect);
    }
}


int place_running(Layout *layout, int document, Slot slot) {
    int line = place_line_height(layout, FONT_TEXT) + layout_px(layout, 2);
    Pen pen = {slot.x, slot.width, slot.x, slot.y, line};
    for (int node = layout_node(layout, document)->first; node != NODE_NONE;
         node = layout_node(layout, node)->next) {
        const Node *now = layout_node(layout, node);
        layout->boxes[node].region = layout->region;
        layout->boxes[node].from = layout->piece_count;
        if (now->role == ROLE_PASSAGE) {
            put_box(layout, &pen, node, now->name);
        }
        put_text(layout, &pen, node, now->name);
        close_box(layout, node);
    }
    return pen.y + pen.line_height - slot.y;
}


int place_passage(Layout *layout, int node, Slot slot) {
    return place_text(layout,
                      (TextRun){node, FONT_TEXT, INK_TEXT, layout_node(layout, node)->name, false},
                      slot);
}

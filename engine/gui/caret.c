// Caret: works on the lines the layout made of a field's text.

#include "gui/caret.h"

enum { INPUT_SIDE = 13, INPUT_ABOVE = 9 };


SDL_Rect caret_input(const Layout *layout, int node) {
    const Box *box = &layout->boxes[node];
    int side = layout_px(layout, INPUT_SIDE);
    int above = layout_px(layout, INPUT_ABOVE);
    for (int i = box->from; i < box->to; i++) {
        if (layout->pieces[i].kind == PIECE_INPUT) {
            SDL_Rect rect = layout->pieces[i].rect;
            return (SDL_Rect){rect.x + side, rect.y + above, rect.w - 2 * side, rect.h - 2 * above};
        }
    }
    return box->rect;
}


static const char *text_of(const Layout *layout, int node) {
    const char *text =
        node == layout->in.edit_node ? layout->in.edit_text : layout_node(layout, node)->value;
    return text ? text : "";
}


// The line that holds the byte, or NULL when the text is empty.
static const Piece *line_of(const Layout *layout, int node, const char *at) {
    const Box *box = &layout->boxes[node];
    const Piece *found = NULL;
    for (int i = box->from; i < box->to; i++) {
        const Piece *piece = &layout->pieces[i];
        bool is_line = piece->kind == PIECE_TEXT && piece->detail == PIECE_TYPED;
        if (is_line && (piece->text <= at || !found)) {
            found = piece;
        }
    }
    return found;
}


int caret_shift(const Layout *layout, int node, size_t offset) {
    if (layout_node(layout, node)->role == ROLE_TEXTAREA) {
        return 0;
    }
    const char *text = text_of(layout, node);
    int width = words_width(layout->in.words, FONT_TEXT, text, (int)offset);
    return SDL_max(0, width + layout_px(layout, 2) - caret_input(layout, node).w);
}


SDL_Rect caret_at(const Layout *layout, int node, size_t offset) {
    SDL_Rect input = caret_input(layout, node);
    const char *at = text_of(layout, node) + offset;
    const Piece *line = line_of(layout, node, at);
    int height = fonts_line_height(words_fonts(layout->in.words), FONT_TEXT);
    if (!line) {
        return (SDL_Rect){input.x, input.y, 1, height};
    }
    int x = words_width(layout->in.words, FONT_TEXT, line->text, (int)(at - line->text));
    return (SDL_Rect){line->rect.x + x - caret_shift(layout, node, offset), line->rect.y, 1,
                      height};
}


size_t caret_offset(const Layout *layout, int node, SDL_Point point, int shift) {
    const Box *box = &layout->boxes[node];
    const char *text = text_of(layout, node);
    const Piece *line = NULL;
    for (int i = box->from; i < box->to; i++) {
        const Piece *piece = &layout->pieces[i];
        bool is_line = piece->kind == PIECE_TEXT && piece->detail == PIECE_TYPED;
        if (is_line && (!line || piece->rect.y <= point.y)) {
            line = piece;
        }
    }
    if (!line) {
        return 0;
    }
    int inside = words_offset_at(layout->in.words, FONT_TEXT, line->text, line->length,
                                 point.x + shift - line->rect.x);
    return (size_t)(line->text - text) + (size_t)inside;
}

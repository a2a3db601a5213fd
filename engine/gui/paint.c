// Paint, the window: backdrop, sheets, pieces, scrollbars, the focus ring on top, and what hangs on
// the mouse.

#include "gui/paint.h"

#include <string.h>

#include "gui/caret.h"
#include "gui/paragraph.h"

enum { SHADOW_REACH = 26, RING_GAP = 2, RING_WIDTH = 3, NOTICE_WIDTH = 420, NOTICE_LINES = 8 };


static void add_text(const PaintState *state, Drawlist *list, const Piece *piece, SDL_Rect rect) {
    Colour colour = state->palette->colour[piece->ink];
    drawlist_add(list, (DrawCommand){.kind = DRAW_TEXT,
                                     .rect = rect,
                                     .colour = colour,
                                     .detail = (int)piece->style,
                                     .text = piece->text,
                                     .length = piece->length});
    if (piece->hyphen) {
        int width = words_width(state->layout->in.words, piece->style, "-", 1);
        SDL_Rect end = {rect.x + rect.w - width, rect.y, width, rect.h};
        drawlist_add(list, (DrawCommand){.kind = DRAW_TEXT,
                                         .rect = end,
                                         .colour = colour,
                                         .detail = (int)piece->style,
                                         .text = "-",
                                         .length = 1});
    }
}


static bool add_image(const PaintState *state, Drawlist *list, const char *file, SDL_Rect rect,
                      int radius) {
    Picture picture = pictures_get(state->pictures, file, rect.w, rect.h, radius);
    if (!picture.surface) {
        return false;
    }
    drawlist_add(list, (DrawCommand){.kind = DRAW_IMAGE,
                                     .rect = rect,
                                     .image = picture.surface,
                                     .stamp = picture.stamp});
    return true;
}


static void paint_picture(const PaintState *state, Drawlist *list, const Piece *piece,
                          SDL_Rect rect) {
    if (!piece->text || !add_image(state, list, piece->text, rect, piece->detail)) {
        paint_fill(state, list, rect, piece->detail, INK_SCENE);
    }
    if (state->palette == palette_of(THEME_CONTRAST)) {
        paint_outline(state, list, rect, piece->detail, paint_edge(state), INK_EDGE);
    }
}


static const Region *region_of(const PaintState *state, int region) {
    return &state->layout->regions[region];
}


// Part of a typed line between two bytes of the text, as a rectangle; false when they do not meet.
static bool line_part(const PaintState *state, const Piece *line, size_t from, size_t to,
                      SDL_Rect *rect) {
    const char *text = state->layout->in.edit_text;
    size_t start = (size_t)(line->text - text);
    size_t end = start + (size_t)line->length;
    from = SDL_max(from, start);
    to = SDL_min(to, end);
    if (from >= to) {
        return false;
    }
    Words *words = state->layout->in.words;
    int left = words_width(words, line->style, line->text, (int)(from - start));
    int right = words_width(words, line->style, line->text, (int)(to - start));
    *rect = (SDL_Rect){rect->x + left, rect->y, right - left, rect->h};
    return true;
}


// A line of the field that is edited: selection below it, composition underlined.
static void paint_typed(const PaintState *state, Drawlist *list, const Piece *piece,
                        SDL_Rect rect) {
    const PaintCaret *caret = &state->caret;
    rect.x -= caret_shift(state->layout, piece->node, caret->caret);
    SDL_Rect part = rect;
    if (line_part(state, piece, SDL_min(caret->caret, caret->anchor),
                  SDL_max(caret->caret, caret->anchor), &part)) {
        paint_fill(state, list, part, 0, INK_MARKED);
    }
    add_text(state, list, piece, rect);
    part = rect;
    if (line_part(state, piece, caret->composed_from, caret->composed_to, &part)) {
        int thick = paint_px(state, 2);
        paint_fill(state, list, (SDL_Rect){part.x, part.y + part.h - thick, part.w, thick}, 0,
                   INK_TEXT);
    }
}


// The text of a field is clipped to its box.
static void paint_field_text(const PaintState *state, Drawlist *list, const Piece *piece,
                             SDL_Rect rect) {
    SDL_Rect view = region_of(state, piece->region)->view;
    SDL_Rect input = caret_input(state->layout, piece->node);
    SDL_Rect clip = scroll_on_window(state->scroll, state->layout, piece->region, input);
    clip.x -= paint_px(state, 2);
    clip.w += paint_px(state, 4);
    if (SDL_IntersectRect(&clip, &view, &clip)) {
        drawlist_clip(list, clip);
        if (piece->node == state->layout->in.edit_node) {
            paint_typed(state, list, piece, rect);
        } else {
            add_text(state, list, piece, rect);
        }
        drawlist_clip(list, view);
    }
}


static void paint_piece(const PaintState *state, Drawlist *list, const Piece *piece,
                        SDL_Rect rect) {
    switch (piece->kind) {
    case PIECE_FRAME:
        paint_frame(state, list, piece->node, rect);
        break;
    case PIECE_TEXT:
        if (piece->detail == PIECE_TYPED) {
            paint_field_text(state, list, piece, rect);
        } else {
            add_text(state, list, piece, rect);
        }
        break;
    case PIECE_ICON:
        paint_icon(state, list, (Icon)piece->detail, rect, piece->ink);
        break;
    case PIECE_BADGE:
        paint_badge(state, list, (Tone)piece->detail, rect);
        break;
    case PIECE_PICTURE:
        paint_picture(state, list, piece, rect);
        break;
    case PIECE_RULE:
        paint_fill(state, list, rect, 0, piece->ink);
        break;
    case PIECE_MARK:
        paint_mark(state, list, piece->node, rect);
        break;
    case PIECE_RAIL:
        paint_rail(state, list, piece->node, rect, piece->detail);
        break;
    case PIECE_INPUT:
        paint_input(state, list, piece->node, rect);
        break;
    case PIECE_BUBBLE:
        paint_fill(state, list, rect, piece->detail, piece->ink);
        paint_outline(state, list, rect, piece->detail, paint_edge(state), INK_LINE);
        break;
    }
}


// Frames take the box of their node, which may have grown after the piece was made; those of a
// passage have a place of their own on each line.
static SDL_Rect piece_rect(const PaintState *state, const Piece *piece) {
    bool is_whole = piece->kind == PIECE_FRAME && piece->rect.w == 0;
    SDL_Rect rect = is_whole ? state->layout->boxes[piece->node].rect : piece->rect;
    return scroll_on_window(state->scroll, state->layout, piece->region, rect);
}


static void paint_caret(const PaintState *state, Drawlist *list) {
    int node = state->layout->in.edit_node;
    if (node == NODE_NONE || !state->caret.is_visible) {
        return;
    }
    SDL_Rect at = caret_at(state->layout, node, state->caret.caret);
    at.w = SDL_max(1, paint_px(state, 2));
    at = scroll_on_window(state->scroll, state->layout, state->layout->boxes[node].region, at);
    paint_fill(state, list, at, 0, INK_TEXT);
}


static void paint_scrollbar(const PaintState *state, Drawlist *list, int region) {
    SDL_Rect rail;
    SDL_Rect thumb;
    if (scroll_bar(state->scroll, state->layout, region, &rail, &thumb)) {
        paint_fill(state, list, rail, rail.w / 2, INK_SUNKEN);
        paint_fill(state, list, thumb, thumb.w / 2, INK_EDGE);
    }
}


// The header of a long table that would have scrolled away, over its rows.
static void paint_stuck_header(const PaintState *state, Drawlist *list, int region) {
    int stuck = scroll_stuck(state->scroll, state->layout);
    if (stuck == 0 || state->layout->boxes[state->layout->rows.head].region != region) {
        return;
    }
    const Box *head = &state->layout->boxes[state->layout->rows.head];
    for (int i = head->from; i < head->to; i++) {
        const Piece *piece = &state->layout->pieces[i];
        SDL_Rect rect = piece_rect(state, piece);
        rect.y += stuck;
        paint_piece(state, list, piece, rect);
    }
}


static void paint_region(const PaintState *state, Drawlist *list, int region) {
    const Region *now = region_of(state, region);
    drawlist_clip(list, now->view);
    for (int i = 0; i < state->layout->piece_count; i++) {
        const Piece *piece = &state->layout->pieces[i];
        if (piece->region == region) {
            paint_piece(state, list, piece, piece_rect(state, piece));
        }
    }
    paint_stuck_header(state, list, region);
    if (state->layout->in.edit_node != NODE_NONE &&
        state->layout->boxes[state->layout->in.edit_node].region == region) {
        paint_caret(state, list);
    }
    paint_scrollbar(state, list, region);
}


static void paint_sheet(const PaintState *state, Drawlist *list, int region) {
    const Region *now = region_of(state, region);
    if (now->sheet.w == 0) {
        return;
    }
    if (now->floats) {
        paint_shadow(state, list, now->sheet, now->radius, paint_px(state, SHADOW_REACH));
    }
    paint_fill(state, list, now->sheet, now->radius, now->ink);
    if (now->radius > 0) {
        paint_outline(state, list, now->sheet, now->radius, paint_edge(state), INK_LINE);
    }
}


// Hairlines between the fixed bars and what scrolls.
static void paint_hairlines(const PaintState *state, Drawlist *list) {
    int thin = paint_edge(state);
    const Region *banner = region_of(state, REGION_BANNER);
    const Region *aside = region_of(state, REGION_ASIDE);
    const Region *actions = region_of(state, REGION_ACTIONS);
    if (banner->is_used) {
        SDL_Rect line = {0, banner->view.y + banner->view.h - thin, banner->view.w, thin};
        paint_fill(state, list, line, 0, INK_LINE);
        SDL_Rect ribbon = {0, 0, banner->view.w, paint_px(state, 4)};
        paint_fill(state, list, ribbon, 0, INK_BRAND);
    }
    if (aside->is_used) {
        paint_fill(state, list, (SDL_Rect){aside->view.x, aside->view.y, thin, aside->view.h}, 0,
                   INK_LINE);
    }
    if (actions->is_used &&
        (actions->sheet.w > 0 || layout_scroll_max(state->layout, REGION_MAIN) > 0)) {
        paint_fill(state, list, (SDL_Rect){actions->view.x, actions->view.y, actions->view.w, thin},
                   0, INK_LINE);
    }
}


// The tools belong to another than who plays: a line tells where they begin.
static void paint_tools_edge(const PaintState *state, Drawlist *list) {
    const Region *tools = region_of(state, REGION_TOOLS);
    SDL_Rect line = tools->view;
    if (tools->is_used) {
        line.w = line.x > 0 ? paint_px(state, 3) : line.w;
        line.h = line.x > 0 ? line.h : paint_px(state, 3);
        paint_fill(state, list, line, 0, INK_ACCENT);
    }
}


static void paint_backdrop(const PaintState *state, Drawlist *list) {
    const View *view = state->layout->in.view;
    SDL_Rect whole = {0, 0, state->layout->in.width, state->layout->in.height};
    bool shows = (view->screen == SCREEN_TITLE || view->screen == SCREEN_STORY) && view->backdrop;
    if (!shows || !region_of(state, REGION_MAIN)->floats || view->theme == THEME_CONTRAST) {
        paint_fill(state, list, whole, 0, INK_PAPER);
        return;
    }
    bool is_there = add_image(state, list, view->backdrop, whole, 0) ||
                    (state->backdrop && add_image(state, list, state->backdrop, whole, 0));
    if (!is_there) {
        paint_fill(state, list, whole, 0, INK_SCENE);
    }
    SDL_Rect low = {0, whole.h / 2, whole.w, whole.h - whole.h / 2};
    Colour dark = view->theme == THEME_DARK ? 0xC0000000u : 0x7017233Au;
    drawlist_add(list, (DrawCommand){.kind = DRAW_FADE, .rect = low, .colour = dark});
}


static SDL_Rect grown(SDL_Rect rect, int by) {
    return (SDL_Rect){rect.x - by, rect.y - by, rect.w + 2 * by, rect.h + 2 * by};
}


// Two rings, so that it shows on any ground: a light gap and the ring itself.
static void paint_rings(const PaintState *state, Drawlist *list, SDL_Rect rect, int radius) {
    int gap = paint_px(state, RING_GAP);
    int ring = SDL_max(3, paint_px(state, RING_WIDTH));
    paint_outline(state, list, grown(rect, gap), radius + gap, gap, INK_FOCUS_GAP);
    paint_outline(state, list, grown(rect, gap + ring), radius + gap + ring, ring, INK_FOCUS);
}


// Around the words of a passage on each of its lines.
static void paint_passage_focus(const PaintState *state, Drawlist *list) {
    const Box *box = &state->layout->boxes[state->focus];
    drawlist_clip(list, region_of(state, box->region)->view);
    for (int i = box->from; i < box->to; i++) {
        const Piece *piece = &state->layout->pieces[i];
        if (piece->kind == PIECE_FRAME) {
            paint_rings(state, list, piece_rect(state, piece), paint_px(state, 3));
        }
    }
}


static void paint_focus(const PaintState *state, Drawlist *list) {
    if (!state->shows_focus || state->focus == NODE_NONE ||
        state->layout->boxes[state->focus].region < 0) {
        return;
    }
    const Box *box = &state->layout->boxes[state->focus];
    SDL_Rect around = box->rect;
    const Node *node = layout_node(state->layout, state->focus);
    if (node->role == ROLE_PASSAGE) {
        paint_passage_focus(state, list);
        return;
    }
    if (node->role == ROLE_FIELD || node->role == ROLE_TEXTAREA) {
        SDL_Rect input = caret_input(state->layout, state->focus);
        around = (SDL_Rect){box->rect.x, input.y - paint_px(state, 9), box->rect.w,
                            input.h + 2 * paint_px(state, 9)};
    } else if (node->role == ROLE_CHECKBOX) {
        around = grown(around, paint_px(state, 3));
    }
    around.y += scroll_box(state->scroll, state->layout, state->focus).y -
                scroll_on_window(state->scroll, state->layout, box->region, box->rect).y;
    SDL_Rect rect = scroll_on_window(state->scroll, state->layout, box->region, around);
    drawlist_clip(list, region_of(state, box->region)->view);
    paint_rings(state, list, rect, paint_px(state, node->role == ROLE_COLUMN ? 14 : 9));
}


// The card in the hand, above everything.
static void paint_ghost(const PaintState *state, Drawlist *list) {
    if (state->dragged == NODE_NONE) {
        return;
    }
    drawlist_clip(list, (SDL_Rect){0, 0, state->layout->in.width, state->layout->in.height});
    const Box *box = &state->layout->boxes[state->dragged];
    int radius = paint_px(state, 10);
    for (int i = box->from; i < box->to; i++) {
        const Piece *piece = &state->layout->pieces[i];
        SDL_Rect rect = piece_rect(state, piece);
        rect.x += state->drag_by.x;
        rect.y += state->drag_by.y;
        if (piece->kind == PIECE_FRAME && piece->node == state->dragged) {
            paint_shadow(state, list, rect, radius, paint_px(state, 20));
            paint_fill(state, list, rect, radius, INK_TINT);
            paint_outline(state, list, rect, radius, paint_px(state, 3), INK_LINK);
        } else {
            paint_piece(state, list, piece, rect);
        }
    }
}


// Why something cannot be pressed now, in a bubble above or below it.
static void paint_notice(const PaintState *state, Drawlist *list) {
    if (state->notice == NODE_NONE || state->layout->boxes[state->notice].region < 0) {
        return;
    }
    const char *text = layout_node(state->layout, state->notice)->description;
    SDL_Rect by = scroll_box(state->scroll, state->layout, state->notice);
    Words *words = state->layout->in.words;
    int padding = paint_px(state, 14);
    int line_height = fonts_line_height(words_fonts(words), FONT_SMALL);
    int room = SDL_min(paint_px(state, NOTICE_WIDTH), state->layout->in.width - 4 * padding);
    Line lines[NOTICE_LINES];
    int count = 0;
    int width = 0;
    Paragraph p = paragraph_start(words, FONT_SMALL, text, (int)strlen(text), room);
    while (count < NOTICE_LINES && paragraph_next(&p, &lines[count])) {
        width = SDL_max(width, lines[count].width);
        count++;
    }
    SDL_Rect bubble = {by.x, by.y, width + 2 * padding, count * line_height + 2 * padding};
    bubble.x = SDL_clamp(by.x + (by.w - bubble.w) / 2, padding,
                         state->layout->in.width - bubble.w - padding);
    bubble.y = by.y - bubble.h - paint_px(state, 12);
    if (bubble.y < padding) {
        bubble.y = by.y + by.h + paint_px(state, 12);
    }
    drawlist_clip(list, (SDL_Rect){0, 0, state->layout->in.width, state->layout->in.height});
    int radius = paint_px(state, 10);
    paint_shadow(state, list, bubble, radius, paint_px(state, 16));
    paint_fill(state, list, bubble, radius, INK_TEXT);
    paint_outline(state, list, bubble, radius, paint_edge(state), INK_EDGE);
    for (int i = 0; i < count; i++) {
        Piece piece = {.ink = INK_PANEL,
                       .style = FONT_SMALL,
                       .text = lines[i].text,
                       .length = lines[i].length};
        add_text(state, list, &piece,
                 (SDL_Rect){bubble.x + padding, bubble.y + padding + i * line_height,
                            lines[i].width, line_height});
    }
}


void paint_view(const PaintState *state, Drawlist *list) {
    pictures_start_frame(state->pictures);
    drawlist_start(list, state->layout->in.width, state->layout->in.height);
    paint_backdrop(state, list);
    for (int i = 0; i < REGION_COUNT; i++) {
        paint_sheet(state, list, i);
    }
    for (int i = 0; i < REGION_COUNT; i++) {
        if (region_of(state, i)->is_used) {
            paint_region(state, list, i);
        }
    }
    drawlist_clip(list, (SDL_Rect){0, 0, state->layout->in.width, state->layout->in.height});
    paint_hairlines(state, list);
    paint_tools_edge(state, list);
    paint_focus(state, list);
    paint_ghost(state, list);
    paint_notice(state, list);
}

// Paint, frames: how each role looks behind its words, in each of its states.

#include "gui/paint.h"

enum { BUTTON_RADIUS = 8, CARD_RADIUS = 10, PANEL_RADIUS = 14 };


int paint_px(const PaintState *state, int units) {
    return layout_px(state->layout, units);
}


int paint_edge(const PaintState *state) {
    return SDL_max(1, (paint_px(state, state->palette->edge * 10) + 4) / 10);
}


void paint_fill(const PaintState *state, Drawlist *list, SDL_Rect rect, int radius, Ink ink) {
    Colour colour = state->palette->colour[ink];
    drawlist_add(
        list, (DrawCommand){.kind = DRAW_FILL, .rect = rect, .radius = radius, .colour = colour});
}


void paint_outline(const PaintState *state, Drawlist *list, SDL_Rect rect, int radius, int width,
                   Ink ink) {
    Colour colour = state->palette->colour[ink];
    drawlist_add(list, (DrawCommand){.kind = DRAW_OUTLINE,
                                     .rect = rect,
                                     .radius = radius,
                                     .width = width,
                                     .colour = colour});
}


void paint_shadow(const PaintState *state, Drawlist *list, SDL_Rect rect, int radius, int reach) {
    rect.y += reach / 5;
    drawlist_add(list, (DrawCommand){.kind = DRAW_SHADOW,
                                     .rect = rect,
                                     .radius = radius,
                                     .width = reach,
                                     .colour = state->palette->colour[INK_SHADOW]});
}


void paint_icon(const PaintState *state, Drawlist *list, Icon icon, SDL_Rect rect, Ink ink) {
    Colour colour = state->palette->colour[ink];
    drawlist_add(list, (DrawCommand){
                           .kind = DRAW_ICON, .rect = rect, .detail = (int)icon, .colour = colour});
}


static const Node *node_of(const PaintState *state, int node) {
    return layout_node(state->layout, node);
}


static bool is_hot(const PaintState *state, int node) {
    return state->hover == node && state->dragged == NODE_NONE;
}


static void frame_button(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    const Node *button = node_of(state, node);
    int radius = paint_px(state, BUTTON_RADIUS);
    bool hot = is_hot(state, node) || state->pressed == node;
    if (button->flags & NODE_DISABLED) {
        paint_fill(state, list, rect, radius, INK_SUNKEN);
        paint_outline(state, list, rect, radius, paint_edge(state), INK_LINE);
    } else if (button->flags & NODE_PRIMARY) {
        bool is_grave = button->tone == TONE_BAD;
        paint_fill(state, list, rect, radius,
                   is_grave ? INK_BAD
                   : hot    ? INK_BRAND_HOVER
                            : INK_BRAND);
        if (is_grave && hot) {
            paint_outline(state, list, rect, radius, paint_px(state, 2), INK_TEXT);
        }
    } else {
        bool is_quiet =
            (button->flags & NODE_COMPACT) || node_of(state, button->parent)->role == ROLE_BANNER;
        paint_fill(state, list, rect, radius, hot ? INK_HOVER : INK_PANEL);
        paint_outline(state, list, rect, radius, paint_edge(state),
                      is_quiet && !hot ? INK_EDGE : INK_LINK);
    }
    if (state->pressed == node && is_hot(state, node)) {
        paint_outline(state, list, rect, radius, paint_px(state, 2), INK_TEXT);
    }
}


// The head of a column that sorts.
static bool is_sorting(const PaintState *state, const Node *button) {
    const Node *cell = node_of(state, button->parent);
    return cell->role == ROLE_CELL && (node_of(state, cell->parent)->flags & NODE_HEADER);
}


static void frame_sorting(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    if (is_hot(state, node)) {
        paint_fill(state, list, rect, paint_px(state, 6), INK_HOVER);
    }
    if (node_of(state, node)->flags & NODE_SELECTED) {
        int thick = paint_px(state, 3);
        paint_fill(state, list, (SDL_Rect){rect.x, rect.y + rect.h - thick, rect.w, thick}, 0,
                   INK_LINK);
    }
}


static void frame_choice(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    const Node *option = node_of(state, node);
    int radius = paint_px(state, CARD_RADIUS);
    bool is_chosen = option->flags & NODE_SELECTED;
    bool hot = is_hot(state, node) && (option->flags & NODE_PRESSABLE);
    paint_fill(state, list, rect, radius, is_chosen ? INK_TINT : hot ? INK_HOVER : INK_PANEL);
    if (is_chosen) {
        paint_outline(state, list, rect, radius, paint_px(state, 2), INK_LINK);
    } else {
        bool is_dead = !(option->flags & NODE_PRESSABLE) || (option->flags & NODE_DISABLED);
        paint_outline(state, list, rect, radius, paint_edge(state),
                      hot       ? INK_LINK
                      : is_dead ? INK_LINE
                                : INK_EDGE);
    }
}


// Tabs that did not fit on one line.
static bool is_wrapped(const PaintState *state, int tab) {
    const Box *boxes = state->layout->boxes;
    const Node *row = node_of(state, node_of(state, tab)->parent);
    return row->first != NODE_NONE && boxes[row->first].rect.y != boxes[row->last].rect.y;
}


static void frame_wrapped_tab(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    bool is_open = node_of(state, node)->flags & NODE_SELECTED;
    bool hot = is_hot(state, node);
    int radius = paint_px(state, BUTTON_RADIUS);
    paint_fill(state, list, rect, radius, is_open ? INK_TINT : hot ? INK_HOVER : INK_PANEL);
    paint_outline(state, list, rect, radius, is_open ? paint_px(state, 2) : paint_edge(state),
                  is_open || hot ? INK_LINK : INK_EDGE);
}


static void frame_tab(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    if (is_wrapped(state, node)) {
        frame_wrapped_tab(state, list, node, rect);
        return;
    }
    int thick = paint_px(state, 3);
    SDL_Rect under = {rect.x, rect.y + rect.h - thick, rect.w, thick};
    if (is_hot(state, node)) {
        paint_fill(state, list, rect, paint_px(state, 6), INK_HOVER);
    }
    if (node_of(state, node)->flags & NODE_SELECTED) {
        paint_fill(state, list, under, 0, INK_LINK);
    } else {
        under.y += thick - paint_edge(state);
        under.h = paint_edge(state);
        paint_fill(state, list, under, 0, INK_EDGE);
    }
}


static void frame_item(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    bool is_chosen = node_of(state, node)->flags & NODE_SELECTED;
    if (is_chosen) {
        paint_fill(state, list, rect, 0, INK_TINT);
        paint_fill(state, list, (SDL_Rect){rect.x, rect.y, paint_px(state, 4), rect.h}, 0,
                   INK_LINK);
    } else if (is_hot(state, node) && (node_of(state, node)->flags & NODE_PRESSABLE)) {
        paint_fill(state, list, rect, paint_px(state, 6), INK_HOVER);
    }
}


static void frame_panel(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    Tone tone = node_of(state, node)->tone;
    bool has_tone = icons_of_tone(tone) != ICON_NONE;
    int radius = paint_px(state, has_tone ? 4 : PANEL_RADIUS);
    paint_fill(state, list, rect, radius, INK_PANEL);
    paint_outline(state, list, rect, radius, paint_edge(state), INK_LINE);
    if (has_tone) {
        paint_fill(state, list, (SDL_Rect){rect.x, rect.y, paint_px(state, 5), rect.h}, 0,
                   palette_tone(tone));
    }
}


static void frame_document(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    (void)node;
    int radius = paint_px(state, 3);
    paint_shadow(state, list, rect, radius, paint_px(state, 14));
    paint_fill(state, list, rect, radius, INK_PANEL);
    paint_outline(state, list, rect, radius, paint_edge(state), INK_LINE);
}


static void frame_status(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    const Node *status = node_of(state, node);
    bool is_chip = status->flags & NODE_COMPACT;
    int radius = is_chip ? rect.h / 2 : paint_px(state, 8);
    paint_fill(state, list, rect, radius, palette_tone_tint(status->tone));
    Ink edge = status->tone == TONE_PLAIN || status->tone == TONE_QUIET
                   ? INK_LINE
                   : palette_tone(status->tone);
    paint_outline(state, list, rect, radius, paint_edge(state), edge);
}


static void frame_column(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    const Node *column = node_of(state, node);
    int radius = paint_px(state, PANEL_RADIUS);
    bool is_target = (column->flags & NODE_PRESSABLE) || state->dragged != NODE_NONE;
    bool hot = is_hot(state, node) || state->drag_target == node;
    paint_fill(state, list, rect, radius, is_target && hot ? INK_TINT : INK_SUNKEN);
    if (is_target) {
        paint_outline(state, list, rect, radius, paint_px(state, hot ? 3 : 2), INK_LINK);
    } else {
        paint_outline(state, list, rect, radius, paint_edge(state), INK_LINE);
    }
}


static void frame_card(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    const Node *card = node_of(state, node);
    int radius = paint_px(state, CARD_RADIUS);
    if (card->flags & NODE_SELECTED) {
        paint_shadow(state, list, rect, radius, paint_px(state, 18));
        paint_fill(state, list, rect, radius, INK_TINT);
        paint_outline(state, list, rect, radius, paint_px(state, 3), INK_LINK);
        return;
    }
    bool hot = is_hot(state, node) && (card->flags & NODE_PRESSABLE);
    paint_fill(state, list, rect, radius, hot ? INK_HOVER : INK_PANEL);
    paint_outline(state, list, rect, radius, paint_edge(state), hot ? INK_LINK : INK_EDGE);
}


// In a stacked table the cells of a row lie below each other.
static bool is_stacked(const PaintState *state, int row) {
    int first = node_of(state, row)->first;
    int second = first == NODE_NONE ? NODE_NONE : node_of(state, first)->next;
    return second != NODE_NONE &&
           state->layout->boxes[second].rect.y > state->layout->boxes[first].rect.y;
}


static void frame_row(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    const Node *row = node_of(state, node);
    unsigned flags =
        row->first == NODE_NONE ? row->flags : row->flags | node_of(state, row->first)->flags;
    bool is_head = flags & NODE_HEADER;
    bool hot = is_hot(state, node) && (row->flags & NODE_PRESSABLE);
    Ink ink = row->flags & NODE_SELECTED ? INK_TINT
              : hot                      ? INK_HOVER
              : is_head                  ? INK_SUNKEN
                                         : INK_PANEL;
    if (is_stacked(state, node)) {
        paint_fill(state, list, rect, paint_px(state, CARD_RADIUS), ink);
        paint_outline(state, list, rect, paint_px(state, CARD_RADIUS), paint_edge(state), INK_LINE);
        return;
    }
    int thin = paint_edge(state);
    paint_fill(state, list, rect, 0, ink);
    paint_fill(state, list, (SDL_Rect){rect.x, rect.y + rect.h - thin, rect.w, thin}, 0,
               is_head ? INK_EDGE : INK_LINE);
    if (is_head) {
        paint_fill(state, list, (SDL_Rect){rect.x, rect.y, rect.w, thin}, 0, INK_LINE);
    }
    if (row->flags & NODE_SELECTED) {
        paint_fill(state, list, (SDL_Rect){rect.x, rect.y, paint_px(state, 4), rect.h}, 0,
                   INK_LINK);
    }
    if (row->flags & NODE_EXPANDED) {
        paint_outline(state, list, rect, 0, paint_px(state, 2), INK_LINK);
    }
}


// A line under the words that can be marked, and paper of another colour once they are.
static void frame_passage(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    bool is_marked = node_of(state, node)->flags & NODE_CHECKED;
    if (is_marked || is_hot(state, node)) {
        paint_fill(state, list, rect, paint_px(state, 3), is_marked ? INK_TINT : INK_HOVER);
    }
    int thick = is_marked ? paint_px(state, 3) : paint_edge(state);
    paint_fill(state, list, (SDL_Rect){rect.x, rect.y + rect.h - thick, rect.w, thick}, 0,
               is_marked ? INK_LINK : INK_EDGE);
}


void paint_frame(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    switch (node_of(state, node)->role) {
    case ROLE_BUTTON:
        if (is_sorting(state, node_of(state, node))) {
            frame_sorting(state, list, node, rect);
        } else {
            frame_button(state, list, node, rect);
        }
        break;
    case ROLE_OPTION:
        frame_choice(state, list, node, rect);
        break;
    case ROLE_TAB:
        frame_tab(state, list, node, rect);
        break;
    case ROLE_ITEM:
        frame_item(state, list, node, rect);
        break;
    case ROLE_PANEL:
        frame_panel(state, list, node, rect);
        break;
    case ROLE_DOCUMENT:
        frame_document(state, list, node, rect);
        break;
    case ROLE_PASSAGE:
        frame_passage(state, list, node, rect);
        break;
    case ROLE_STATUS:
        frame_status(state, list, node, rect);
        break;
    case ROLE_COLUMN:
        frame_column(state, list, node, rect);
        break;
    case ROLE_CARD:
        frame_card(state, list, node, rect);
        break;
    case ROLE_TABLE_ROW:
        frame_row(state, list, node, rect);
        break;
    default:
        break;
    }
}


void paint_mark(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    const Node *now = node_of(state, node);
    bool is_many = now->flags & NODE_MANY;
    bool is_box = now->role == ROLE_CHECKBOX || now->role == ROLE_PASSAGE || is_many;
    bool is_on = (now->flags & NODE_CHECKED) ||
                 ((!is_box || is_many) && (now->flags & NODE_SELECTED));
    bool hot = is_hot(state, node);
    int radius = is_box || (now->flags & NODE_CHECKED) ? paint_px(state, 5) : rect.w / 2;
    if (is_on) {
        paint_fill(state, list, rect, radius, INK_BRAND);
        paint_icon(state, list, is_box ? ICON_TICK : ICON_DOT, rect, INK_ON_BRAND);
    } else {
        paint_fill(state, list, rect, radius, hot ? INK_HOVER : INK_PANEL);
        paint_outline(state, list, rect, radius, paint_px(state, 2), hot ? INK_LINK : INK_EDGE);
    }
}


// A score from fewer than three observations is hatched: it says little yet. Small bars belong to
// one that says so.
void paint_rail(const PaintState *state, Drawlist *list, int node, SDL_Rect rect, int radius) {
    const Node *bar = node_of(state, node);
    bool is_score = bar->role == ROLE_BAR;
    int edge = paint_edge(state);
    int width = bar->limit > 0
                    ? (int)((long)rect.w * SDL_clamp(bar->number, 0, bar->limit) / bar->limit)
                    : 0;
    SDL_Rect full = {rect.x, rect.y, width, rect.h};
    paint_fill(state, list, rect, radius, INK_SUNKEN);
    if (is_score && bar->count < 3 && !(bar->flags & NODE_COMPACT)) {
        Colour colour = state->palette->colour[INK_EDGE];
        drawlist_add(list, (DrawCommand){.kind = DRAW_HATCH,
                                         .rect = full,
                                         .colour = colour,
                                         .radius = paint_px(state, 10),
                                         .width = paint_px(state, 3)});
        if (width > 0) {
            paint_fill(state, list, (SDL_Rect){rect.x + width - edge, rect.y, edge * 2, rect.h}, 0,
                       INK_QUIET);
        }
    } else if (width > 0) {
        full.w = SDL_max(full.w, SDL_min(2 * radius, rect.w));
        bool is_own = is_score && bar->tone != TONE_INFO;
        paint_fill(state, list, full, radius, is_own ? INK_GOOD : INK_LINK);
    }
    paint_outline(state, list, rect, radius, edge, INK_EDGE);
}


void paint_input(const PaintState *state, Drawlist *list, int node, SDL_Rect rect) {
    const Node *field = node_of(state, node);
    int radius = paint_px(state, BUTTON_RADIUS);
    bool is_wrong = field->flags & NODE_INVALID;
    bool is_open = state->layout->in.edit_node == node;
    paint_fill(state, list, rect, radius, field->flags & NODE_DISABLED ? INK_SUNKEN : INK_PANEL);
    Ink ink = is_wrong ? INK_BAD : is_open || is_hot(state, node) ? INK_LINK : INK_EDGE;
    paint_outline(state, list, rect, radius,
                  is_wrong || is_open ? paint_px(state, 2) : paint_edge(state), ink);
}


void paint_badge(const PaintState *state, Drawlist *list, Tone tone, SDL_Rect rect) {
    paint_fill(state, list, rect, rect.w / 2, palette_tone(tone));
    int inset = rect.w / 6;
    SDL_Rect inner = {rect.x + inset, rect.y + inset, rect.w - 2 * inset, rect.h - 2 * inset};
    paint_icon(state, list, icons_of_tone(tone), inner, INK_ON_TONE);
}

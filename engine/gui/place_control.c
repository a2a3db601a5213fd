// Place, controls: buttons, options, checkboxes, tabs and fields.

#include "gui/place.h"

#include <string.h>

enum {
    BUTTON_HEIGHT = 44,
    BUTTON_COMPACT_HEIGHT = 36,
    MARK_SIZE = 22,
    FIELD_PADDING = 13,
    TEXTAREA_LINES = 5
};


bool place_is_compact(const Layout *layout, const Node *node) {
    return (node->flags & NODE_COMPACT) || layout->in_banner;
}


static Ink button_ink(const Node *node) {
    if (node->flags & NODE_DISABLED) {
        return INK_QUIET;
    }
    if (node->flags & NODE_PRIMARY) {
        return node->tone == TONE_BAD ? INK_ON_TONE : INK_ON_BRAND;
    }
    return INK_LINK;
}


int place_button(Layout *layout, int node, Slot slot) {
    const Node *button = layout_node(layout, node);
    bool is_compact = place_is_compact(layout, button);
    FontStyle style = is_compact ? FONT_SMALL_BOLD : FONT_BOLD;
    int padding = layout_px(layout, is_compact ? 14 : 22);
    int least = layout_px(layout, is_compact ? BUTTON_COMPACT_HEIGHT : BUTTON_HEIGHT);
    int above = layout_px(layout, is_compact ? 4 : 8);
    place_frame(layout, node);
    int from = layout->piece_count;
    TextRun run = {node, style, button_ink(button), button->name, false};
    int text =
        place_text(layout, run, (Slot){slot.x + padding, slot.y + above, slot.width - 2 * padding});
    int height = place_max(text + 2 * above, least);
    for (int i = from; i < layout->piece_count; i++) {
        SDL_Rect *line = &layout->pieces[i].rect;
        line->x = slot.x + (slot.width - line->w) / 2;
        line->y += (height - text) / 2 - above;
    }
    return height;
}


int place_tab(Layout *layout, int node, Slot slot) {
    const Node *tab = layout_node(layout, node);
    bool is_open = tab->flags & NODE_SELECTED;
    bool is_tight = layout->is_tight;
    int padding = layout_px(layout, is_tight ? 10 : 16);
    int above = layout_px(layout, is_tight ? 7 : 9);
    FontStyle open = is_tight ? FONT_SMALL_BOLD : FONT_BOLD;
    FontStyle closed = is_tight ? FONT_SMALL : FONT_TEXT;
    place_frame(layout, node);
    TextRun run = {node, is_open ? open : closed, is_open ? INK_LINK : INK_TEXT, tab->name, false};
    Slot inner = {slot.x + padding, slot.y + above, slot.width - 2 * padding};
    if (icons_of_tone(tab->tone) != ICON_NONE) {
        int badge = layout_px(layout, 18);
        SDL_Rect rect = {inner.x, inner.y + (place_line_height(layout, closed) - badge) / 2, badge,
                         badge};
        place_piece(layout, PIECE_BADGE, node, rect)->detail = (int)tab->tone;
        inner.x += badge + layout_px(layout, 8);
        inner.width -= badge + layout_px(layout, 8);
    }
    return above * 2 + place_text(layout, run, inner);
}


// The words beside a mark; answers their height.
static int place_marked_words(Layout *layout, int node, FontStyle style, Slot slot) {
    const Node *now = layout_node(layout, node);
    bool has_badge = icons_of_tone(now->tone) != ICON_NONE;
    int badge = layout_px(layout, 24);
    int width = slot.width - (has_badge ? badge + layout_px(layout, 12) : 0);
    Ink ink = now->flags & NODE_DISABLED ? INK_QUIET : INK_TEXT;
    int height = place_text(layout, (TextRun){node, style, ink, now->name, false},
                            (Slot){slot.x, slot.y, width});
    if (now->value) {
        height += place_text(layout, (TextRun){node, FONT_SMALL_BOLD, INK_TEXT, now->value, false},
                             (Slot){slot.x, slot.y + height, width});
    }
    if (now->description) {
        height +=
            place_text(layout, (TextRun){node, FONT_SMALL, INK_QUIET, now->description, false},
                       (Slot){slot.x, slot.y + height, width});
    }
    if (has_badge) {
        SDL_Rect rect = {slot.x + slot.width - badge, slot.y + layout_px(layout, 1), badge, badge};
        place_piece(layout, PIECE_BADGE, node, rect)->detail = (int)now->tone;
    }
    if (now->first != NODE_NONE) {
        height += layout_px(layout, 12);
        height += place_children(layout, node, (Slot){slot.x, slot.y + height, width});
    }
    return height;
}


int place_option(Layout *layout, int node, Slot slot) {
    bool is_compact = layout_node(layout, node)->flags & NODE_COMPACT;
    int padding = layout_px(layout, is_compact ? 10 : 16);
    int mark = layout_px(layout, MARK_SIZE);
    int text_x = padding + mark + layout_px(layout, 14);
    place_frame(layout, node);
    int line = place_line_height(layout, FONT_TEXT);
    SDL_Rect rect = {slot.x + padding, slot.y + padding + (line - mark) / 2, mark, mark};
    place_piece(layout, PIECE_MARK, node, rect);
    Slot words = {slot.x + text_x, slot.y + padding, slot.width - text_x - padding};
    return place_marked_words(layout, node, FONT_TEXT, words) + 2 * padding;
}


int place_checkbox(Layout *layout, int node, Slot slot) {
    int mark = layout_px(layout, MARK_SIZE);
    int gap = layout_px(layout, 12);
    int above = layout_px(layout, 6);
    int line = place_line_height(layout, FONT_TEXT);
    place_frame(layout, node);
    SDL_Rect rect = {slot.x, slot.y + above + (line - mark) / 2, mark, mark};
    place_piece(layout, PIECE_MARK, node, rect);
    if (place_is_bare(layout, layout_node(layout, node))) {
        return line + 2 * above;
    }
    Slot words = {slot.x + mark + gap, slot.y + above, slot.width - mark - gap};
    return place_marked_words(layout, node, FONT_TEXT, words) + 2 * above;
}


bool place_is_bare(const Layout *layout, const Node *control) {
    bool in_cell =
        control->parent != NODE_NONE && layout_node(layout, control->parent)->role == ROLE_CELL;
    bool is_field = control->role == ROLE_FIELD || control->role == ROLE_TEXTAREA;
    return in_cell ? is_field || (control->flags & NODE_COMPACT)
                   : is_field && (control->flags & NODE_COMPACT);
}


static int place_label(Layout *layout, int node, Slot slot) {
    const Node *field = layout_node(layout, node);
    if (place_is_bare(layout, field)) {
        return 0;
    }
    TextRun run = {node, FONT_BOLD, INK_TEXT, field->name, false};
    return place_text(layout, run, slot) + layout_px(layout, 5);
}


static int place_hint(Layout *layout, int node, Slot slot) {
    const Node *field = layout_node(layout, node);
    if (!field->description || !field->description[0]) {
        return 0;
    }
    bool is_wrong = field->flags & NODE_INVALID;
    int gap = layout_px(layout, 5);
    int indent = 0;
    if (is_wrong) {
        int badge = layout_px(layout, 20);
        SDL_Rect rect = {slot.x, slot.y + gap + layout_px(layout, 1), badge, badge};
        place_piece(layout, PIECE_BADGE, node, rect)->detail = TONE_BAD;
        indent = badge + layout_px(layout, 8);
    }
    TextRun run = {node, FONT_SMALL, is_wrong ? INK_BAD : INK_QUIET, field->description, false};
    return gap +
           place_text(layout, run, (Slot){slot.x + indent, slot.y + gap, slot.width - indent});
}


// The box with the text; in a field of one line the text may be wider than the box, it then scrolls
// inside.
static int place_input(Layout *layout, int node, Slot slot) {
    const Node *field = layout_node(layout, node);
    bool is_area = field->role == ROLE_TEXTAREA;
    const char *text = node == layout->in.edit_node ? layout->in.edit_text : field->value;
    int padding = layout_px(layout, FIELD_PADDING);
    int above = layout_px(layout, 9);
    int line = place_line_height(layout, FONT_TEXT);
    int input = layout->piece_count;
    place_piece(layout, PIECE_INPUT, node,
                (SDL_Rect){slot.x, slot.y, slot.width, line + 2 * above});
    int lines = line;
    if (is_area) {
        TextRun run = {node, FONT_TEXT, INK_TEXT, text, true};
        Slot inner = {slot.x + padding, slot.y + above, slot.width - 2 * padding};
        lines = place_max(place_text(layout, run, inner), line * TEXTAREA_LINES);
    } else if (text && text[0]) {
        SDL_Rect rect = {slot.x + padding, slot.y + above,
                         place_text_width(layout, FONT_TEXT, text), line};
        Piece *piece = place_piece(layout, PIECE_TEXT, node, rect);
        piece->style = FONT_TEXT;
        piece->text = text;
        piece->length = (int)strlen(text);
    }
    for (int i = input + 1; i < layout->piece_count; i++) {
        layout->pieces[i].detail = PIECE_TYPED;
    }
    layout->pieces[input].rect.h = lines + 2 * above;
    return lines + 2 * above;
}


int place_field(Layout *layout, int node, Slot slot) {
    int height = place_label(layout, node, slot);
    height += place_input(layout, node, (Slot){slot.x, slot.y + height, slot.width});
    return height + place_hint(layout, node, (Slot){slot.x, slot.y + height, slot.width});
}

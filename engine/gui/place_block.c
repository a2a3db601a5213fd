// Place, blocks: groups, rows, panels, lists and documents.

#include "gui/place.h"

#include <string.h>

enum { READING_WIDTH = 720 };


static bool follows_heading(const Layout *layout, int node) {
    int parent = layout_node(layout, node)->parent;
    int before = NODE_NONE;
    for (int at = parent == NODE_NONE ? node : layout_node(layout, parent)->first; at != node;) {
        before = at;
        at = layout_node(layout, at)->next;
    }
    return before != NODE_NONE && layout_node(layout, before)->role == ROLE_HEADING;
}


// A group shows its name unless a heading in it or right above it does that work.
static int place_group_name(Layout *layout, int node, Slot slot) {
    const Node *group = layout_node(layout, node);
    bool is_part = group->role == ROLE_GROUP || group->role == ROLE_PANEL ||
                   group->role == ROLE_LIST ||
                   (group->role == ROLE_CELL && group->first == NODE_NONE);
    if (!is_part || !group->name || !group->name[0]) {
        return 0;
    }
    bool starts_with_heading =
        group->first != NODE_NONE && layout_node(layout, group->first)->role == ROLE_HEADING;
    if (starts_with_heading || follows_heading(layout, node)) {
        return 0;
    }
    int height =
        place_text(layout, (TextRun){node, FONT_HEADING_3, INK_TEXT, group->name, false}, slot);
    if (group->description) {
        height +=
            place_text(layout, (TextRun){node, FONT_SMALL, INK_QUIET, group->description, false},
                       (Slot){slot.x, slot.y + height, slot.width});
    }
    return height + layout_px(layout, group->role == ROLE_PANEL ? 14 : 10);
}


int place_group(Layout *layout, int node, Slot slot) {
    int name = place_group_name(layout, node, slot);
    return name + place_children(layout, node, (Slot){slot.x, slot.y + name, slot.width});
}


// Options beside each other, all as wide as the widest likes to be or a little more.
static int place_grid(Layout *layout, int node, Slot slot) {
    int gap = layout_px(layout, 12);
    int wish = 1;
    int count = 0;
    for (int at = layout_node(layout, node)->first; at != NODE_NONE; count++) {
        wish = place_max(wish, place_natural_width(layout, at, slot.width));
        at = layout_node(layout, at)->next;
    }
    int in_row = place_max(1, place_min(count, (slot.width + gap) / (wish + gap)));
    int room = (slot.width - gap * (in_row - 1)) / in_row;
    int width = place_min(room, place_max(wish, layout_px(layout, 300)));
    int y = slot.y;
    for (int at = layout_node(layout, node)->first; at != NODE_NONE;) {
        int first = at;
        int height = 0;
        for (int i = 0; i < in_row && at != NODE_NONE; i++) {
            Slot cell = {slot.x + i * (width + gap), y, width};
            height = place_max(height, place_node(layout, at, cell));
            at = layout_node(layout, at)->next;
        }
        for (int same = first; same != at; same = layout_node(layout, same)->next) {
            layout->boxes[same].rect.h = height;
        }
        y += height + (at != NODE_NONE ? gap : 0);
    }
    return y - slot.y;
}


// Tabs share one line below them; facts need more air between them than inside.
int place_row_gap(const Layout *layout, int node) {
    int first = layout_node(layout, node)->first;
    Role role = first == NODE_NONE ? ROLE_ROW : layout_node(layout, first)->role;
    if (layout->in_banner) {
        return 8;
    }
    return role == ROLE_TAB ? 0 : role == ROLE_PAIR ? 30 : role == ROLE_BUTTON ? 12 : 16;
}


int place_row(Layout *layout, int node, Slot slot) {
    int first = layout_node(layout, node)->first;
    if (first == NODE_NONE) {
        return 0;
    }
    const Node *child = layout_node(layout, first);
    // Many short options stand as close as their words allow; a few long ones in columns.
    if (child->role == ROLE_OPTION && !(child->flags & NODE_COMPACT)) {
        return place_grid(layout, node, slot);
    }
    Flow flow = {first, NODE_NONE, layout_px(layout, place_row_gap(layout, node)), false, 0};
    bool is_chips = child->role == ROLE_STATUS && (child->flags & NODE_COMPACT);
    // Tabs on more than one line have no line below them in common: they are painted as buttons.
    bool is_wrapped = child->role == ROLE_TAB &&
                      place_natural_width(layout, node, slot.width + 1) > slot.width;
    if ((is_chips || is_wrapped) && !layout->in_banner) {
        flow.gap = flow.air = layout_px(layout, layout->is_tight ? 6 : 8);
    }
    return place_flow(layout, flow, slot);
}


int place_panel(Layout *layout, int node, Slot slot) {
    int padding = layout_px(layout, slot.width < layout_px(layout, 480) ? 18 : 26);
    place_frame(layout, node);
    Slot inner = {slot.x + padding, slot.y + padding, slot.width - 2 * padding};
    return place_group(layout, node, inner) + 2 * padding;
}


int place_list(Layout *layout, int node, Slot slot) {
    return place_group(layout, node, slot);
}


int place_words_of(Layout *layout, int node, FontStyle style, Slot slot) {
    const Node *now = layout_node(layout, node);
    int height = place_text(layout, (TextRun){node, style, INK_TEXT, now->name, false}, slot);
    if (now->description && now->description[0]) {
        height += layout_px(layout, 2);
        height +=
            place_text(layout, (TextRun){node, FONT_SMALL, INK_QUIET, now->description, false},
                       (Slot){slot.x, slot.y + height, slot.width});
    }
    return height;
}


// The picture before the words: small and square, or of some size; its height.
static int item_picture(const Layout *layout, const Node *item, int room, int *width) {
    bool is_card = item->level > 0;
    bool is_tight = room < layout_px(layout, 420);
    *width = layout_px(layout, !is_card ? 48 : is_tight ? 84 : 136);
    return layout_px(layout, !is_card ? 48 : is_tight ? 56 : 90);
}


// Badge and picture before the words; answers how far the words move.
static int place_item_signs(Layout *layout, int node, Slot slot) {
    const Node *item = layout_node(layout, node);
    int used = 0;
    if (icons_of_tone(item->tone) != ICON_NONE) {
        int size = layout_px(layout, 24);
        SDL_Rect rect = {slot.x, slot.y + layout_px(layout, 1), size, size};
        place_piece(layout, PIECE_BADGE, node, rect)->detail = (int)item->tone;
        used += size + layout_px(layout, 12);
    }
    if (item->picture) {
        int width;
        int height = item_picture(layout, item, slot.width, &width);
        Piece *piece = place_piece(layout, PIECE_PICTURE, node,
                                   (SDL_Rect){slot.x + used, slot.y, width, height});
        piece->text = item->picture;
        piece->detail = layout_px(layout, 8);
        used += width + layout_px(layout, item->level > 0 ? 20 : 14);
    }
    return used;
}


// The value at the end of the line, or below the words when it would take too much of it; answers
// the width it took.
static int place_item_value(Layout *layout, int node, Slot slot) {
    const Node *item = layout_node(layout, node);
    int width = place_text_width(layout, FONT_CELL, item->value);
    if (width == 0 || width > slot.width / 2) {
        return 0;
    }
    place_text(layout, (TextRun){node, FONT_CELL, INK_QUIET, item->value, false},
               (Slot){slot.x + slot.width - width, slot.y + layout_px(layout, 1), width});
    return width + layout_px(layout, 16);
}


int place_item(Layout *layout, int node, Slot slot) {
    const Node *item = layout_node(layout, node);
    bool is_pressable = item->flags & NODE_PRESSABLE;
    int above = layout_px(layout, 11);
    int side = layout_px(layout, is_pressable ? 12 : 2);
    int chevron = is_pressable ? layout_px(layout, 20) : 0;
    place_frame(layout, node);
    Slot inner = {slot.x + side, slot.y + above, slot.width - 2 * side - chevron};
    int used = place_item_signs(layout, node, inner);
    inner.x += used;
    inner.width -= used;
    int value = place_item_value(layout, node, inner);
    Slot words = {inner.x, inner.y, inner.width - value};
    int height =
        place_words_of(layout, node, item->level > 0 ? FONT_HEADING_3 : FONT_TEXT, words);
    if (item->value && !value) {
        height += place_text(layout, (TextRun){node, FONT_CELL, INK_QUIET, item->value, false},
                             (Slot){inner.x, inner.y + height, inner.width});
    }
    if (item->first != NODE_NONE) {
        height += layout_px(layout, 8);
        height += place_children(layout, node, (Slot){inner.x, inner.y + height, inner.width});
    }
    int width;
    int least = item->picture ? item_picture(layout, item, slot.width, &width) : 0;
    height = place_max(height, least) + 2 * above;
    if (is_pressable) {
        SDL_Rect rect = {slot.x + slot.width - side - layout_px(layout, 14),
                         slot.y + (height - layout_px(layout, 18)) / 2, layout_px(layout, 18),
                         layout_px(layout, 18)};
        Piece *piece = place_piece(layout, PIECE_ICON, node, rect);
        piece->detail = item->flags & NODE_EXPANDED ? ICON_CHEVRON_DOWN : ICON_CHEVRON;
        piece->ink = INK_QUIET;
    }
    if (item->next != NODE_NONE) {
        int thin = place_max(1, layout_px(layout, 1));
        place_rule(layout, node, (SDL_Rect){slot.x, slot.y + height - thin, slot.width, thin},
                   INK_LINE);
    }
    return height;
}

// Place, natural widths: how wide a node likes to be when it stands beside others.

#include "gui/place.h"


static int width_of_children(Layout *layout, int node, int max) {
    const Node *parent = layout_node(layout, node);
    bool beside = parent->role == ROLE_ROW;
    int total = 0;
    for (int child = parent->first; child != NODE_NONE; child = layout_node(layout, child)->next) {
        int width = place_natural_width(layout, child, max);
        if (beside || place_is_inline(layout_node(layout, child))) {
            total += width + (total ? layout_px(layout, place_row_gap(layout, node)) : 0);
        } else {
            total = place_max(total, width);
        }
    }
    return total;
}


static int width_of_status(Layout *layout, const Node *node) {
    FontStyle style = node->flags & NODE_COMPACT ? FONT_SMALL : FONT_TEXT;
    int badge = icons_of_tone(node->tone) == ICON_NONE ? 0 : 28;
    return place_text_width(layout, style, node->name) + layout_px(layout, badge + 28);
}


static int width_of_button(Layout *layout, const Node *node) {
    bool is_compact = place_is_compact(layout, node);
    FontStyle style = is_compact ? FONT_SMALL_BOLD : FONT_BOLD;
    int padding = layout_px(layout, is_compact ? 14 : 22);
    return place_max(place_text_width(layout, style, node->name) + 2 * padding,
                     layout_px(layout, 44));
}


static int width_of_pair(Layout *layout, const Node *node) {
    return place_text_width(layout, FONT_SMALL, node->name) + layout_px(layout, PAIR_GAP) +
           place_text_width(layout, FONT_CELL, node->value);
}


static int width_of_tab(Layout *layout, const Node *node) {
    int sides = layout->is_tight ? 20 : 32;
    int badge = icons_of_tone(node->tone) == ICON_NONE ? 0 : 26;
    return place_text_width(layout, layout->is_tight ? FONT_SMALL_BOLD : FONT_BOLD, node->name) +
           layout_px(layout, sides + badge);
}


static int natural_width(Layout *layout, int index, int max) {
    const Node *node = layout_node(layout, index);
    switch (node->role) {
    case ROLE_BUTTON:
        return width_of_button(layout, node);
    case ROLE_TAB:
        return width_of_tab(layout, node);
    case ROLE_TEXT:
        return place_text_width(layout, place_text_style(layout, node), node->name) +
               (icons_of_tone(node->tone) == ICON_NONE ? 0 : layout_px(layout, 32));
    case ROLE_HEADING:
        return place_text_width(layout, place_heading_style(layout, node), node->name);
    case ROLE_STATUS:
        return width_of_status(layout, node);
    case ROLE_PAIR:
        return width_of_pair(layout, node);
    case ROLE_PROGRESS:
        return layout_px(layout, layout->in_banner ? 96 : 150) +
               place_text_width(layout, FONT_SMALL, node->value) +
               (layout->in_banner ? 0 : place_text_width(layout, FONT_SMALL, node->name));
    case ROLE_CHECKBOX:
        return place_is_bare(layout, node)
                   ? layout_px(layout, 34)
                   : place_text_width(layout, FONT_TEXT, node->name) + layout_px(layout, 40);
    case ROLE_OPTION:
        if (node->flags & NODE_COMPACT) {
            return place_text_width(layout, FONT_TEXT, node->name) + layout_px(layout, 62);
        }
        return place_max(place_min(place_text_width(layout, FONT_TEXT, node->name) +
                                       layout_px(layout, 76),
                                   layout_px(layout, 400)),
                         layout_px(layout, 120));
    case ROLE_PICTURE:
        return layout_px(layout, 180);
    case ROLE_ROW:
        return width_of_children(layout, index, max);
    case ROLE_GROUP:
    case ROLE_CELL:
        return place_max(width_of_children(layout, index, max),
                         place_text_width(layout, FONT_BOLD, node->name));
    default:
        return layout_px(layout, ITEM_BASIS);
    }
}


int place_most_width(Layout *layout, int node) {
    const Node *now = layout_node(layout, node);
    switch (now->role) {
    case ROLE_FIELD:
        return layout_px(layout, 560);
    case ROLE_TEXTAREA:
        return layout_px(layout, 760);
    case ROLE_CHECKBOX: {
        bool has_more = now->description || now->value || now->first != NODE_NONE;
        return has_more ? layout_px(layout, 760) : natural_width(layout, node, 0);
    }
    default:
        return layout->in.width;
    }
}


int place_natural_width(Layout *layout, int node, int max) {
    return place_min(natural_width(layout, node, max), max);
}

// Place, pages: documents, and the messages on them.

#include "gui/place.h"

enum { READING_WIDTH = 720, BUBBLE_WIDTH = 520, BUBBLE_RADIUS = 14 };


static bool is_sheet(const Layout *layout, int node) {
    int first = layout_node(layout, node)->first;
    return first != NODE_NONE && layout_node(layout, first)->role == ROLE_TABLE;
}


static bool is_running(const Layout *layout, int node) {
    int child = layout_node(layout, node)->first;
    while (child != NODE_NONE && layout_node(layout, child)->role != ROLE_PASSAGE) {
        child = layout_node(layout, child)->next;
    }
    return child != NODE_NONE;
}


int place_document(Layout *layout, int node, Slot slot) {
    const Node *page = layout_node(layout, node);
    // A table may be as wide as the paper; text must stay readable.
    bool is_wide = is_sheet(layout, node);
    bool is_small = is_wide || slot.width < layout_px(layout, 560);
    int padding = layout_px(layout, is_small ? 22 : 56);
    place_frame(layout, node);
    Slot inner = {slot.x + padding, slot.y + padding, slot.width - 2 * padding};
    inner.width = is_wide ? inner.width : place_min(inner.width, layout_px(layout, READING_WIDTH));
    int height =
        place_text(layout, (TextRun){node, FONT_HEADING_2, INK_TEXT, page->name, false}, inner);
    if (page->description) {
        height +=
            place_text(layout, (TextRun){node, FONT_SMALL, INK_QUIET, page->description, false},
                       (Slot){inner.x, inner.y + height, inner.width});
    }
    height += layout_px(layout, 12);
    int thin = place_max(1, layout_px(layout, 1));
    place_rule(layout, node, (SDL_Rect){inner.x, inner.y + height, inner.width, thin}, INK_LINE);
    height += thin + layout_px(layout, 18);
    height += place_text(layout, (TextRun){node, FONT_TEXT, INK_TEXT, page->value, true},
                         (Slot){inner.x, inner.y + height, inner.width});
    if (is_running(layout, node)) {
        height += place_running(layout, node, (Slot){inner.x, inner.y + height, inner.width});
    } else if (page->first != NODE_NONE) {
        height += page->value ? layout_px(layout, 18) : 0;
        height += place_children(layout, node, (Slot){inner.x, inner.y + height, inner.width});
    }
    return height + 2 * padding;
}


// Who wrote it, then to whom and when: on one line, or below each other when narrow.
static int place_writer(Layout *layout, int node, Slot slot) {
    const Node *message = layout_node(layout, node);
    int name = place_text_width(layout, FONT_BOLD, message->name);
    int facts = place_text_width(layout, FONT_SMALL, message->description);
    int gap = layout_px(layout, 12);
    int height =
        place_text(layout, (TextRun){node, FONT_BOLD, INK_TEXT, message->name, false}, slot);
    TextRun run = {node, FONT_SMALL, INK_QUIET, message->description, false};
    if (name + gap + facts > slot.width) {
        return height + place_text(layout, run, (Slot){slot.x, slot.y + height, slot.width});
    }
    int down = place_line_height(layout, FONT_BOLD) - place_line_height(layout, FONT_SMALL);
    place_text(layout, run, (Slot){slot.x + name + gap, slot.y + down * 2 / 3, facts});
    return height;
}


// As wide as its words, up to most of the page.
static int bubble_width(Layout *layout, int node, int padding, int width) {
    const Node *message = layout_node(layout, node);
    int head = place_text_width(layout, FONT_BOLD, message->name) + layout_px(layout, 12) +
               place_text_width(layout, FONT_SMALL, message->description);
    int words = place_max(head, place_text_width(layout, FONT_TEXT, message->value));
    int most = place_min(width * 5 / 6, layout_px(layout, BUBBLE_WIDTH));
    return place_min(words + 2 * padding, most);
}


int place_message(Layout *layout, int node, Slot slot) {
    const Node *message = layout_node(layout, node);
    bool is_bubble = message->number != MESSAGE_MAIL;
    int padding = is_bubble ? layout_px(layout, 14) : 0;
    int above = is_bubble ? layout_px(layout, 9) : 0;
    int width = is_bubble ? bubble_width(layout, node, padding, slot.width) : slot.width;
    int x = message->number == MESSAGE_RIGHT ? slot.x + slot.width - width : slot.x;
    int piece = layout->piece_count;
    if (is_bubble) {
        place_piece(layout, PIECE_BUBBLE, node, (SDL_Rect){x, slot.y, width, 0})->ink =
            message->number == MESSAGE_RIGHT ? INK_TINT : INK_SUNKEN;
    }
    Slot inner = {x + padding, slot.y + above, width - 2 * padding};
    int height = place_writer(layout, node, inner) + layout_px(layout, is_bubble ? 2 : 8);
    height += place_text(layout, (TextRun){node, FONT_TEXT, INK_TEXT, message->value, false},
                         (Slot){inner.x, inner.y + height, inner.width});
    height += 2 * above;
    if (is_bubble) {
        layout->pieces[piece].rect.h = height;
        layout->pieces[piece].detail = layout_px(layout, BUBBLE_RADIUS);
    } else if (message->next != NODE_NONE) {
        height += layout_px(layout, 18);
        int thin = place_max(1, layout_px(layout, 1));
        place_rule(layout, node, (SDL_Rect){slot.x, slot.y + height, slot.width, thin}, INK_LINE);
        height += thin;
    }
    return height;
}

// Place, boards: columns with cards, in as many rows of columns as the width asks for.

#include "gui/place.h"

#include "gui/paragraph.h"

enum { COLUMN_MIN = 230, COLUMN_LEAST_HEIGHT = 132, COLUMN_PADDING = 14, CARD_SIDES = 46 };


static int count_children(const Layout *layout, int node) {
    int count = 0;
    for (int child = layout_node(layout, node)->first; child != NODE_NONE; count++) {
        child = layout_node(layout, child)->next;
    }
    return count;
}


// A column is at least so wide that no word of its cards is broken.
static int least_width(Layout *layout, int board) {
    int least = 0;
    for (int column = layout_node(layout, board)->first; column != NODE_NONE;) {
        const Node *now = layout_node(layout, column);
        least = place_max(least, paragraph_widest_word(layout->in.words, FONT_BOLD, now->name));
        for (int card = now->first; card != NODE_NONE;) {
            const char *name = layout_node(layout, card)->name;
            int word = paragraph_widest_word(layout->in.words, FONT_TEXT, name);
            least = place_max(least, word + layout_px(layout, CARD_SIDES));
            card = layout_node(layout, card)->next;
        }
        column = now->next;
    }
    return place_max(least + 2 * layout_px(layout, COLUMN_PADDING), layout_px(layout, COLUMN_MIN));
}


// Columns in a row: as many as fit, but no row much emptier than the others.
static int columns_in_row(int count, int least, int width, int gap) {
    int fit = (width + gap) / (least + gap);
    fit = place_max(1, place_min(fit, count));
    int rows = (count + fit - 1) / fit;
    return rows > 0 ? (count + rows - 1) / rows : 1;
}


typedef struct Grid {
    int first;  // column to begin with
    int in_row;
    int width;  // of a column
    int gap;
} Grid;


// Columns in rows, those of a row equally high; answers the height.
static int place_columns(Layout *layout, Grid grid, Slot slot) {
    int y = slot.y;
    for (int column = grid.first; column != NODE_NONE;) {
        int first = column;
        int height = 0;
        for (int i = 0; i < grid.in_row && column != NODE_NONE; i++) {
            Slot room = {slot.x + i * (grid.width + grid.gap), y, grid.width};
            height = place_max(height, place_node(layout, column, room));
            column = layout_node(layout, column)->next;
        }
        for (int at = first; at != column; at = layout_node(layout, at)->next) {
            layout->boxes[at].rect.h = height;
        }
        y += height + (column != NODE_NONE ? grid.gap : 0);
    }
    return y - slot.y;
}


// Where the columns need several rows, the first one, the pile to deal out, keeps the left side to
// itself, so that a high pile does not push the others away.
int place_board(Layout *layout, int node, Slot slot) {
    int gap = layout_px(layout, 16);
    int first = layout_node(layout, node)->first;
    int count = count_children(layout, node);
    int least = least_width(layout, node);
    int fit = (slot.width + gap) / (least + gap);
    if (count <= fit || fit < 2) {
        int in_row = columns_in_row(count, least, slot.width, gap);
        int width = (slot.width - gap * (in_row - 1)) / in_row;
        return place_columns(layout, (Grid){first, in_row, width, gap}, slot);
    }
    int width = (slot.width - gap * (fit - 1)) / fit;
    int pile = place_node(layout, first, (Slot){slot.x, slot.y, width});
    Slot rest = {slot.x + width + gap, slot.y, slot.width - width - gap};
    Grid grid = {layout_node(layout, first)->next, fit - 1, width, gap};
    int height = place_max(pile, place_columns(layout, grid, rest));
    layout->boxes[first].rect.h = height;
    return height;
}


// The name, with a sign when the picked-up card can be put here.
static int place_column_head(Layout *layout, int node, Slot slot) {
    const Node *column = layout_node(layout, node);
    int sign = 0;
    if (column->flags & NODE_PRESSABLE) {
        sign = layout_px(layout, 24);
        SDL_Rect rect = {slot.x + slot.width - sign, slot.y + layout_px(layout, 1), sign, sign};
        Piece *piece = place_piece(layout, PIECE_ICON, node, rect);
        piece->detail = ICON_PLACE;
        piece->ink = INK_LINK;
        sign += layout_px(layout, 8);
    }
    int height = place_text(layout, (TextRun){node, FONT_BOLD, INK_TEXT, column->name, false},
                            (Slot){slot.x, slot.y, slot.width - sign});
    height += place_text(layout, (TextRun){node, FONT_SMALL, INK_QUIET, column->value, false},
                         (Slot){slot.x, slot.y + height, slot.width});
    height += place_text(layout, (TextRun){node, FONT_SMALL, INK_QUIET, column->description, false},
                         (Slot){slot.x, slot.y + height, slot.width});
    return height;
}


int place_column(Layout *layout, int node, Slot slot) {
    int padding = layout_px(layout, COLUMN_PADDING);
    place_frame(layout, node);
    Slot inner = {slot.x + padding, slot.y + padding, slot.width - 2 * padding};
    int height = place_column_head(layout, node, inner);
    if (layout_node(layout, node)->first != NODE_NONE) {
        height += layout_px(layout, 12);
        height += place_children(layout, node, (Slot){inner.x, inner.y + height, inner.width});
    }
    return place_max(height + 2 * padding, layout_px(layout, COLUMN_LEAST_HEIGHT));
}


int place_card(Layout *layout, int node, Slot slot) {
    const Node *card = layout_node(layout, node);
    int padding = layout_px(layout, 12);
    int grip = card->flags & NODE_PRESSABLE ? layout_px(layout, 20) : 0;
    bool has_badge = icons_of_tone(card->tone) != ICON_NONE;
    int badge = has_badge ? layout_px(layout, 24) : 0;
    place_frame(layout, node);
    if (grip) {
        SDL_Rect rect = {slot.x + padding - layout_px(layout, 5),
                         slot.y + padding + layout_px(layout, 3), layout_px(layout, 20),
                         layout_px(layout, 20)};
        Piece *piece = place_piece(layout, PIECE_ICON, node, rect);
        piece->detail = ICON_GRIP;
        piece->ink = INK_QUIET;
    }
    if (has_badge) {
        SDL_Rect rect = {slot.x + slot.width - padding - badge,
                         slot.y + padding + layout_px(layout, 1), badge, badge};
        place_piece(layout, PIECE_BADGE, node, rect)->detail = (int)card->tone;
        badge += layout_px(layout, 8);
    }
    Slot words = {slot.x + padding + grip, slot.y + padding,
                  slot.width - 2 * padding - grip - badge};
    int height = place_text(layout, (TextRun){node, FONT_TEXT, INK_TEXT, card->name, false}, words);
    height += place_text(layout, (TextRun){node, FONT_SMALL, INK_QUIET, card->value, false},
                         (Slot){words.x, words.y + height, words.width});
    // What to do with a card is said on the one in the hand only; on all of them it would be noise.
    if (card->flags & NODE_SELECTED) {
        height +=
            place_text(layout, (TextRun){node, FONT_SMALL_BOLD, INK_LINK, card->description, false},
                       (Slot){words.x, words.y + height, words.width});
    }
    if (card->first != NODE_NONE) {
        height += layout_px(layout, 8);
        height += place_children(layout, node, (Slot){words.x, words.y + height, words.width});
    }
    return height + 2 * padding;
}

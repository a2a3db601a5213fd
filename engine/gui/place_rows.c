// Place, rows: a table of which the view holds only some rows. Every row has one line, so that the
// place of each of thousands is known without laying them out.

#include "gui/place.h"

#include <string.h>

enum { COLUMNS_MAX = 24, CELL_SIDE = 12, ROW_ABOVE = 9, PICK_WIDTH = 48, LEAST_WIDTH = 96,
       LEAST_NUMBER = 126, LEAST_TITLE = 180, ARROW = 18 };

static const char DOTS[] = "\xE2\x80\xA6";

typedef struct Columns {
    int count;  // that fit
    int width[COLUMNS_MAX];
} Columns;


static void open_box(Layout *layout, int node) {
    layout->boxes[node].region = layout->region;
    layout->boxes[node].from = layout->piece_count;
}


static void close_box(Layout *layout, int node, SDL_Rect rect) {
    layout->boxes[node].rect = rect;
    layout->boxes[node].to = layout->piece_count;
}


// ---- Columns ----


static int least_width(Layout *layout, int cell, int place) {
    const Node *node = layout_node(layout, cell);
    int name = place_text_width(layout, FONT_CELL_BOLD, node->name) +
               layout_px(layout, 2 * CELL_SIDE + ARROW + 4);
    return place == 0   ? place_max(name - layout_px(layout, ARROW), layout_px(layout, PICK_WIDTH))
           : place == 1 ? place_max(name, layout_px(layout, LEAST_NUMBER))
           : place == 2 ? layout_px(layout, LEAST_TITLE)
                        : place_max(name, layout_px(layout, LEAST_WIDTH));
}


// As many columns as fit from the left; what is left over goes by share.
static void find_columns(Layout *layout, int head, int width, Columns *columns) {
    int shares[COLUMNS_MAX];
    int used = 0;
    int sum = 0;
    int first = layout_node(layout, head)->first;
    // Where one can choose, the first column has a box and cannot be sorted by.
    int skip = first != NODE_NONE && layout_node(layout, first)->first != NODE_NONE;
    columns->count = 0;
    for (int cell = layout_node(layout, head)->first; cell != NODE_NONE;
         cell = layout_node(layout, cell)->next) {
        int at = columns->count;
        int least = least_width(layout, cell, at + skip);
        if (at == COLUMNS_MAX || (at + skip > 2 && used + least > width)) {
            break;
        }
        shares[at] = at + skip == 0 ? 0 : layout_node(layout, cell)->count;
        columns->width[at] = least;
        columns->count++;
        used += least;
        sum += shares[at];
    }
    columns->width[columns->count - 1] -= place_max(0, used - width);
    int rest = place_max(0, width - used);
    for (int i = 0; i < columns->count && sum > 0; i++) {
        int part = (int)((long)rest * shares[i] / sum);
        columns->width[i] += part;
    }
}


// ---- Cells ----


static void add_text(Layout *layout, TextRun run, int length, SDL_Rect rect) {
    Piece *piece = place_piece(layout, PIECE_TEXT, run.node, rect);
    piece->style = run.style;
    piece->ink = run.ink;
    piece->text = run.text;
    piece->length = length;
}


// One line of text, with dots where it is cut off; answers its width.
static int place_line(Layout *layout, TextRun run, Slot slot) {
    Words *words = layout->in.words;
    int length = (int)strcspn(run.text, "\n");
    int height = place_line_height(layout, run.style);
    int width = words_width(words, run.style, run.text, length);
    if (width <= slot.width && !run.text[length]) {
        if (length > 0) {
            add_text(layout, run, length, (SDL_Rect){slot.x, slot.y, width, height});
        }
        return width;
    }
    int dots = words_width(words, run.style, DOTS, (int)sizeof DOTS - 1);
    int room = place_max(slot.width - dots, 0);
    length = words_offset_at(words, run.style, run.text, length, room);
    width = words_width(words, run.style, run.text, length);
    while (length > 0 && (width > room || run.text[length - 1] == ' ')) {
        length--;
        while (length > 0 && ((unsigned char)run.text[length] & 0xC0) == 0x80) {
            length--;
        }
        width = words_width(words, run.style, run.text, length);
    }
    if (length > 0) {
        add_text(layout, run, length, (SDL_Rect){slot.x, slot.y, width, height});
    }
    run.text = DOTS;
    add_text(layout, run, (int)sizeof DOTS - 1, (SDL_Rect){slot.x + width, slot.y, dots, height});
    return width + dots;
}


static void place_words(Layout *layout, int cell, Slot slot) {
    const Node *node = layout_node(layout, cell);
    if (icons_of_tone(node->tone) != ICON_NONE && node->name[0]) {
        int badge = layout_px(layout, 20);
        SDL_Rect rect = {slot.x, slot.y + (place_line_height(layout, FONT_CELL) - badge) / 2, badge,
                         badge};
        place_piece(layout, PIECE_BADGE, cell, rect)->detail = (int)node->tone;
        slot.x += badge + layout_px(layout, 8);
        slot.width -= badge + layout_px(layout, 8);
    }
    place_line(layout, (TextRun){cell, FONT_CELL, INK_TEXT, node->name, false}, slot);
}


static void place_row_cell(Layout *layout, int cell, SDL_Rect rect) {
    int child = layout_node(layout, cell)->first;
    int side = layout_px(layout, CELL_SIDE);
    int above = layout_px(layout, ROW_ABOVE);
    open_box(layout, cell);
    if (child != NODE_NONE) {
        Slot slot = {rect.x + side, rect.y, rect.w - 2 * side};
        int height = place_node(layout, child, slot);
        place_shift(layout, child, 0, (rect.h - height) / 2);
        // What is pressed is the whole cell: a small box is hard to hit.
        layout->boxes[child].rect = rect;
    } else {
        place_words(layout, cell, (Slot){rect.x + side, rect.y + above, rect.w - 2 * side});
    }
    close_box(layout, cell, rect);
}


static void place_one_row(Layout *layout, int row, const Columns *columns, SDL_Rect rect) {
    int x = rect.x;
    int i = 0;
    open_box(layout, row);
    place_frame(layout, row);
    for (int cell = layout_node(layout, row)->first; cell != NODE_NONE && i < columns->count; i++) {
        place_row_cell(layout, cell, (SDL_Rect){x, rect.y, columns->width[i], rect.h});
        x += columns->width[i];
        cell = layout_node(layout, cell)->next;
    }
    close_box(layout, row, rect);
}


// ---- The header: its cells sort ----


static void place_header_cell(Layout *layout, int cell, SDL_Rect rect) {
    const Node *node = layout_node(layout, cell);
    int side = layout_px(layout, CELL_SIDE);
    int height = place_line_height(layout, FONT_CELL_BOLD);
    int arrow = layout_px(layout, ARROW);
    int button = node->first;
    Slot slot = {rect.x + side, rect.y + (rect.h - height) / 2, rect.w - 2 * side};
    open_box(layout, cell);
    if (button != NODE_NONE) {
        open_box(layout, button);
        place_frame(layout, button);
        slot.width -= arrow;
    }
    int width = place_line(layout, (TextRun){cell, FONT_CELL_BOLD, INK_TEXT, node->name, false},
                           slot);
    int order = button == NODE_NONE ? 0 : layout_node(layout, button)->number;
    if (order != 0) {
        SDL_Rect at = {slot.x + width + layout_px(layout, 3), rect.y + (rect.h - arrow) / 2, arrow,
                       arrow};
        Piece *piece = place_piece(layout, PIECE_ICON, button, at);
        piece->detail = order == 1 ? ICON_UP : ICON_DOWN;
        piece->ink = INK_LINK;
    }
    if (button != NODE_NONE) {
        close_box(layout, button, rect);
    }
    close_box(layout, cell, rect);
}


// The heads of columns that do not fit stand below each other under the others: one can still sort
// by them. Answers the height.
static int place_rest(Layout *layout, int cell, Slot slot) {
    int height = layout_px(layout, 36);
    int x = 0;
    int y = 0;
    for (; cell != NODE_NONE; cell = layout_node(layout, cell)->next) {
        int width = place_min(least_width(layout, cell, COLUMNS_MAX), slot.width);
        if (x > 0 && x + width > slot.width) {
            x = 0;
            y += height;
        }
        place_header_cell(layout, cell, (SDL_Rect){slot.x + x, slot.y + y, width, height});
        x += width;
    }
    return x > 0 ? y + height : 0;
}


// Answers the height.
static int place_header(Layout *layout, int head, const Columns *columns, Slot slot) {
    int height = layout_px(layout, 42);
    int x = slot.x;
    int i = 0;
    int cell = layout_node(layout, head)->first;
    open_box(layout, head);
    place_frame(layout, head);
    for (; cell != NODE_NONE && i < columns->count; i++) {
        place_header_cell(layout, cell, (SDL_Rect){x, slot.y, columns->width[i], height});
        x += columns->width[i];
        cell = layout_node(layout, cell)->next;
    }
    height += place_rest(layout, cell, (Slot){slot.x, slot.y + height, slot.width});
    close_box(layout, head, (SDL_Rect){slot.x, slot.y, slot.width, height});
    return height;
}


int place_rows(Layout *layout, int node, Slot slot) {
    const Node *table = layout_node(layout, node);
    int head = table->first;
    Columns columns;
    Rows *rows = &layout->rows;
    find_columns(layout, head, slot.width, &columns);
    int header = place_header(layout, head, &columns, slot);
    *rows = (Rows){.table = node, .head = head, .top = slot.y + header, .first = table->number};
    rows->height = place_line_height(layout, FONT_CELL) + 2 * layout_px(layout, ROW_ABOVE);
    rows->is_whole = !layout->is_narrow && !layout->is_flow;
    int y = rows->top + (rows->is_whole ? table->number * rows->height : 0);
    for (int row = layout_node(layout, head)->next; row != NODE_NONE;) {
        place_one_row(layout, row, &columns, (SDL_Rect){slot.x, y, slot.width, rows->height});
        y += rows->height;
        rows->count++;
        row = layout_node(layout, row)->next;
    }
    return rows->is_whole ? header + table->limit * rows->height : y - slot.y;
}

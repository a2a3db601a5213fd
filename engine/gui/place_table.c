// Place, tables: columns by share and by their widest word; where these do not fit each row becomes
// a block of pairs.

#include "gui/place.h"

#include "gui/paragraph.h"

enum {
    TABLE_COLUMNS_MAX = 16,
    CELL_SIDE = 12,
    CELL_SIDE_TIGHT = 6,
    CELL_ABOVE = 9,
    SHARE_MIN = 40
};

typedef struct Columns {
    int count;
    int side;  // pixels left and right of a cell's words
    int share[TABLE_COLUMNS_MAX];
    int least[TABLE_COLUMNS_MAX];
    int width[TABLE_COLUMNS_MAX];
    const char *header[TABLE_COLUMNS_MAX];
} Columns;


// The head of the table says so itself or in its cells.
static bool is_header(const Layout *layout, const Node *cell) {
    return ((cell->flags | layout_node(layout, cell->parent)->flags) & NODE_HEADER) != 0;
}


static FontStyle cell_style(const Layout *layout, const Node *cell) {
    return is_header(layout, cell) ? FONT_CELL_BOLD : FONT_CELL;
}


static int least_width_of_child(Layout *layout, int child) {
    const Node *node = layout_node(layout, child);
    switch (node->role) {
    case ROLE_FIELD:
    case ROLE_TEXTAREA:
        return layout_px(layout, 130);
    case ROLE_TEXT:
    case ROLE_CHECKBOX:
        if (place_is_bare(layout, node)) {
            return layout_px(layout, 34);
        }
        return paragraph_widest_word(layout->in.words, FONT_TEXT, node->name) +
               layout_px(layout, 40);
    default:
        return place_natural_width(layout, child, layout_px(layout, ITEM_BASIS));
    }
}


// What a cell must have so that no word is broken and nothing in it is squeezed.
static int least_width(Layout *layout, int cell) {
    const Node *node = layout_node(layout, cell);
    int least = paragraph_widest_word(layout->in.words, cell_style(layout, node), node->name);
    for (int child = node->first; child != NODE_NONE; child = layout_node(layout, child)->next) {
        least = place_max(least, least_width_of_child(layout, child));
    }
    return place_max(least, layout_px(layout, SHARE_MIN));
}


static void read_row(Layout *layout, int row, Columns *columns) {
    int i = 0;
    for (int cell = layout_node(layout, row)->first; cell != NODE_NONE && i < TABLE_COLUMNS_MAX;
         i++) {
        const Node *node = layout_node(layout, cell);
        columns->least[i] = place_max(columns->least[i], least_width(layout, cell));
        columns->share[i] = place_max(columns->share[i], node->count);
        if (is_header(layout, node)) {
            columns->header[i] = node->name;
        }
        cell = node->next;
    }
    columns->count = place_max(columns->count, i);
}


// A column that needs more than its share gets its need; the others divide the rest.
static void divide(Columns *columns, int width) {
    bool is_fixed[TABLE_COLUMNS_MAX] = {false};
    int rest = width;
    int shares = 0;
    for (int i = 0; i < columns->count; i++) {
        columns->share[i] = place_max(columns->share[i], 1);
        columns->least[i] += 2 * columns->side;
        shares += columns->share[i];
    }
    for (bool again = true; again;) {
        again = false;
        for (int i = 0; i < columns->count; i++) {
            if (!is_fixed[i] && (long)rest * columns->share[i] / shares < columns->least[i]) {
                is_fixed[i] = again = true;
                columns->width[i] = columns->least[i];
                rest -= columns->least[i];
                shares -= columns->share[i];
                break;
            }
        }
    }
    for (int i = 0; i < columns->count; i++) {
        if (!is_fixed[i]) {
            columns->width[i] = (int)((long)rest * columns->share[i] / shares);
        }
    }
}


// Finds room between the columns; false when the rows must be stacked.
static bool fit_columns(const Layout *layout, Columns *columns, int width) {
    int least = 0;
    for (int i = 0; i < columns->count; i++) {
        least += columns->least[i];
    }
    columns->side = layout_px(layout, CELL_SIDE);
    if (least + 2 * columns->side * columns->count > width) {
        columns->side = layout_px(layout, CELL_SIDE_TIGHT);
    }
    if (columns->count == 0 || least + 2 * columns->side * columns->count > width) {
        return false;
    }
    divide(columns, width);
    return true;
}


static void open_box(Layout *layout, int node) {
    layout->boxes[node].region = layout->region;
    layout->boxes[node].from = layout->piece_count;
}


static int close_box(Layout *layout, int node, Slot slot, int height) {
    layout->boxes[node].rect = (SDL_Rect){slot.x, slot.y, slot.width, height};
    layout->boxes[node].to = layout->piece_count;
    return height;
}


static int place_cell_content(Layout *layout, int cell, Slot inner) {
    const Node *node = layout_node(layout, cell);
    if (icons_of_tone(node->tone) != ICON_NONE && node->first == NODE_NONE) {
        int badge = layout_px(layout, 20);
        SDL_Rect rect = {inner.x, inner.y + layout_px(layout, 2), badge, badge};
        place_piece(layout, PIECE_BADGE, cell, rect)->detail = (int)node->tone;
        inner.x += badge + layout_px(layout, 8);
        inner.width -= badge + layout_px(layout, 8);
    }
    Ink ink = node->tone == TONE_QUIET ? INK_QUIET : INK_TEXT;
    int height =
        place_text(layout, (TextRun){cell, cell_style(layout, node), ink, node->name, false},
                   inner);
    return height + place_children(layout, cell, (Slot){inner.x, inner.y + height, inner.width});
}


static int place_cell(Layout *layout, int cell, int side, Slot slot) {
    int above = layout_px(layout, CELL_ABOVE);
    open_box(layout, cell);
    Slot inner = {slot.x + side, slot.y + above, slot.width - 2 * side};
    return close_box(layout, cell, slot, place_cell_content(layout, cell, inner) + 2 * above);
}


// Cells get the height of their row. Text starts at the top, unless a button or field stands beside
// it.
static void stretch_cells(Layout *layout, int row, int height, bool centred) {
    for (int cell = layout_node(layout, row)->first; cell != NODE_NONE;
         cell = layout_node(layout, cell)->next) {
        Box *box = &layout->boxes[cell];
        int y = box->rect.y;
        if (box->region >= 0) {
            place_shift(layout, cell, 0, centred ? (height - box->rect.h) / 2 : 0);
            box->rect.y = y;
            box->rect.h = height;
        }
    }
}


static int place_table_row(Layout *layout, int row, const Columns *columns, Slot slot) {
    open_box(layout, row);
    place_frame(layout, row);
    int height = layout_px(layout, 40);
    bool by_control = false;
    int x = slot.x;
    int i = 0;
    for (int cell = layout_node(layout, row)->first; cell != NODE_NONE && i < columns->count; i++) {
        int needs = place_cell(layout, cell, columns->side, (Slot){x, slot.y, columns->width[i]});
        by_control = by_control || layout_node(layout, cell)->first != NODE_NONE;
        height = place_max(height, needs);
        x += columns->width[i];
        cell = layout_node(layout, cell)->next;
    }
    stretch_cells(layout, row, height, by_control);
    return close_box(layout, row, slot, height);
}


static bool is_header_row(const Layout *layout, int row) {
    int cell = layout_node(layout, row)->first;
    return cell != NODE_NONE && is_header(layout, layout_node(layout, cell));
}


// The header stands small above its value.
// The header stands before its value, or above it where there is no room.
static int place_stacked_cell(Layout *layout, int cell, const char *header, Slot slot) {
    open_box(layout, cell);
    int column = slot.width * 2 / 5;
    int label = place_text(layout, (TextRun){cell, FONT_SMALL, INK_QUIET, header, false},
                           (Slot){slot.x, slot.y, column});
    bool is_beside = label > 0 && slot.width > layout_px(layout, 300);
    Slot inner = {slot.x, slot.y + label, slot.width};
    if (is_beside) {
        int gap = layout_px(layout, 14);
        inner = (Slot){slot.x + column + gap, slot.y, slot.width - column - gap};
    }
    int height = place_cell_content(layout, cell, inner);
    return close_box(layout, cell, slot, is_beside ? place_max(label, height) : label + height);
}


static int place_stacked_row(Layout *layout, int row, const Columns *columns, Slot slot) {
    open_box(layout, row);
    place_frame(layout, row);
    int padding = layout_px(layout, 14);
    int gap = layout_px(layout, 8);
    int y = slot.y + padding;
    int i = 0;
    for (int cell = layout_node(layout, row)->first; cell != NODE_NONE && i < columns->count; i++) {
        Slot room = {slot.x + padding, y, slot.width - 2 * padding};
        y += place_stacked_cell(layout, cell, columns->header[i], room) + gap;
        cell = layout_node(layout, cell)->next;
    }
    return close_box(layout, row, slot, y - gap + padding - slot.y);
}


static int place_all_rows(Layout *layout, int node, const Columns *columns, bool is_wide,
                          Slot slot) {
    int y = slot.y;
    for (int row = layout_node(layout, node)->first; row != NODE_NONE;) {
        Slot room = {slot.x, y, slot.width};
        if (is_wide) {
            y += place_table_row(layout, row, columns, room);
        } else if (!is_header_row(layout, row)) {
            y += place_stacked_row(layout, row, columns, room) + layout_px(layout, 10);
        }
        row = layout_node(layout, row)->next;
    }
    return y - slot.y;
}


int place_table(Layout *layout, int node, Slot slot) {
    const Node *table = layout_node(layout, node);
    int height = 0;
    if (table->limit > 0) {
        return place_rows(layout, node, slot);
    }
    if (table->name && table->name[0]) {
        height =
            place_text(layout, (TextRun){node, FONT_HEADING_3, INK_TEXT, table->name, false}, slot);
        height += layout_px(layout, 10);
    }
    Columns columns = {.count = 0};
    for (int row = table->first; row != NODE_NONE; row = layout_node(layout, row)->next) {
        read_row(layout, row, &columns);
    }
    bool is_wide = fit_columns(layout, &columns, slot.width);
    place_frame(layout, node);
    return height +
           place_all_rows(layout, node, &columns, is_wide,
                          (Slot){slot.x, slot.y + height, slot.width});
}

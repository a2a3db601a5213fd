// Place: text into lines, children below each other, siblings beside each other.

#include "gui/place.h"

#include <string.h>

#include "base/memory.h"
#include "gui/paragraph.h"

enum {
    LINE_MAX_ITEMS = 32,
    TIGHT_GAP = 60  // percent of the air between siblings where there is little height
};

typedef int PlaceFunction(Layout *layout, int node, Slot slot);

static PlaceFunction *const placers[] = {
    [ROLE_SCREEN] = place_group,      [ROLE_BANNER] = place_group,
    [ROLE_MAIN] = place_group,        [ROLE_ASIDE] = place_group,
    [ROLE_ACTIONS] = place_group,     [ROLE_TOOLS] = place_group,
    [ROLE_GROUP] = place_group,
    [ROLE_ROW] = place_row,           [ROLE_PANEL] = place_panel,
    [ROLE_HEADING] = place_heading,   [ROLE_TEXT] = place_paragraph,
    [ROLE_SPEECH] = place_speech,     [ROLE_PICTURE] = place_picture,
    [ROLE_BUTTON] = place_button,     [ROLE_OPTION] = place_option,
    [ROLE_CHECKBOX] = place_checkbox, [ROLE_FIELD] = place_field,
    [ROLE_TEXTAREA] = place_field,    [ROLE_LIST] = place_list,
    [ROLE_ITEM] = place_item,         [ROLE_TABLE] = place_table,
    [ROLE_TABLE_ROW] = place_row,     [ROLE_CELL] = place_group,
    [ROLE_BOARD] = place_board,       [ROLE_COLUMN] = place_column,
    [ROLE_CARD] = place_card,         [ROLE_DOCUMENT] = place_document,
    [ROLE_PAIR] = place_pair,         [ROLE_BAR] = place_bar,
    [ROLE_STATUS] = place_status,     [ROLE_PROGRESS] = place_progress,
    [ROLE_TAB] = place_tab,           [ROLE_MESSAGE] = place_message,
    [ROLE_PASSAGE] = place_passage,
};


Piece *place_piece(Layout *layout, PieceKind kind, int node, SDL_Rect rect) {
    if (layout->piece_count == layout->piece_capacity) {
        layout->piece_capacity = layout->piece_capacity ? layout->piece_capacity * 2 : 256;
        layout->pieces =
            memory_resize(layout->pieces, (size_t)layout->piece_capacity, sizeof(Piece));
    }
    Piece *piece = &layout->pieces[layout->piece_count++];
    *piece = (Piece){
        .kind = kind, .node = node, .region = layout->region, .rect = rect, .ink = INK_TEXT};
    return piece;
}


void place_frame(Layout *layout, int node) {
    place_piece(layout, PIECE_FRAME, node, (SDL_Rect){0, 0, 0, 0});
}


void place_rule(Layout *layout, int node, SDL_Rect rect, Ink ink) {
    place_piece(layout, PIECE_RULE, node, rect)->ink = ink;
}


int place_line_height(Layout *layout, FontStyle style) {
    return fonts_line_height(words_fonts(layout->in.words), style);
}


int place_text_width(Layout *layout, FontStyle style, const char *text) {
    return text ? paragraph_widest_line(layout->in.words, style, text) : 0;
}


static int length_without_end(const char *text) {
    size_t length = strlen(text);
    while (length > 0 && (text[length - 1] == '\n' || text[length - 1] == ' ')) {
        length--;
    }
    return (int)length;
}


int place_text(Layout *layout, TextRun run, Slot slot) {
    if (!run.text || !run.text[0]) {
        return 0;
    }
    int height = 0;
    int line_height = place_line_height(layout, run.style);
    int length = run.keeps_lines ? (int)strlen(run.text) : length_without_end(run.text);
    Paragraph p = paragraph_start(layout->in.words, run.style, run.text, length, slot.width);
    for (Line line; paragraph_next(&p, &line);) {
        bool holds_caret = run.keeps_lines && run.node == layout->in.edit_node;
        if (line.length == 0 && !holds_caret) {
            height += run.keeps_lines ? line_height : line_height / 2;
            continue;
        }
        SDL_Rect rect = {slot.x, slot.y + height, line.width, line_height};
        Piece *piece = place_piece(layout, PIECE_TEXT, run.node, rect);
        piece->style = run.style;
        piece->ink = run.ink;
        piece->text = line.text;
        piece->length = line.length;
        piece->hyphen = line.hyphen;
        height += line_height;
    }
    return height;
}


int place_node(Layout *layout, int node, Slot slot) {
    layout->boxes[node].region = layout->region;
    layout->boxes[node].from = layout->piece_count;
    slot.width = place_max(place_min(slot.width, place_most_width(layout, node)), 1);
    int height = placers[layout_node(layout, node)->role](layout, node, slot);
    layout->boxes[node].rect = (SDL_Rect){slot.x, slot.y, slot.width, height};
    layout->boxes[node].to = layout->piece_count;
    return height;
}


static void shift_boxes(Layout *layout, int node, int dx, int dy) {
    layout->boxes[node].rect.x += dx;
    layout->boxes[node].rect.y += dy;
    for (int child = layout_node(layout, node)->first; child != NODE_NONE;) {
        shift_boxes(layout, child, dx, dy);
        child = layout_node(layout, child)->next;
    }
}


void place_shift(Layout *layout, int node, int dx, int dy) {
    shift_boxes(layout, node, dx, dy);
    for (int i = layout->boxes[node].from; i < layout->boxes[node].to; i++) {
        layout->pieces[i].rect.x += dx;
        layout->pieces[i].rect.y += dy;
    }
}


bool place_is_inline(const Node *node) {
    return node->role == ROLE_BUTTON || node->role == ROLE_TAB ||
           (node->role == ROLE_STATUS && (node->flags & NODE_COMPACT));
}


// Air between two siblings below each other, in units.
static int gap_between(const Node *above, const Node *below) {
    if (above->role == ROLE_HEADING) {
        return above->level == 1 ? 16 : 10;
    }
    if (below->role == ROLE_HEADING && below->level == 1) {
        return 12;  // what stands above a title belongs to it
    }
    if (below->role == ROLE_HEADING) {
        return below->level == 3 ? 24 : 32;
    }
    if (above->role == below->role) {
        switch (above->role) {
        case ROLE_ITEM:
            return 0;
        case ROLE_PAIR:
        case ROLE_CHECKBOX:
            return 6;
        case ROLE_OPTION:
        case ROLE_STATUS:
        case ROLE_CARD:
            return 12;
        case ROLE_SPEECH:
        case ROLE_BAR:
            return 22;
        default:
            break;
        }
    }
    return 18;
}


int place_children(Layout *layout, int node, Slot slot) {
    const Node *above = NULL;
    int y = slot.y;
    for (int child = layout_node(layout, node)->first; child != NODE_NONE;) {
        const Node *now = layout_node(layout, child);
        int gap = above ? gap_between(above, now) : 0;
        y += layout_px(layout, layout->is_tight ? gap * TIGHT_GAP / 100 : gap);
        int stop = child;
        while (stop != NODE_NONE && place_is_inline(layout_node(layout, stop))) {
            now = layout_node(layout, stop);
            stop = now->next;
        }
        Slot room = {slot.x, y, slot.width};
        if (stop != child) {
            y += place_flow(layout, (Flow){child, stop, layout_px(layout, 12), false, 0}, room);
        } else {
            y += place_node(layout, child, room);
            stop = now->next;
        }
        above = now;
        child = stop;
    }
    return y - slot.y;
}


typedef struct FlowLine {
    int nodes[LINE_MAX_ITEMS];
    int widths[LINE_MAX_ITEMS];
    bool grows[LINE_MAX_ITEMS];
    int count, used, growers;
} FlowLine;


// Whether a block takes what is left of its line.
static bool node_grows(const Node *node, bool in_banner) {
    switch (node->role) {
    case ROLE_BUTTON:
    case ROLE_TAB:
    case ROLE_TEXT:
    case ROLE_HEADING:
    case ROLE_PROGRESS:
    case ROLE_CHECKBOX:
    case ROLE_PAIR:
        return false;
    case ROLE_ROW:
        return !in_banner;
    case ROLE_STATUS:
        return !(node->flags & NODE_COMPACT);
    default:
        return true;
    }
}


// Takes siblings from `node` on for one line; answers the first that goes to the next.
static int take_line(Layout *layout, Flow flow, int node, int width, FlowLine *line) {
    *line = (FlowLine){.count = 0};
    while (node != flow.stop && line->count < LINE_MAX_ITEMS) {
        int wish = place_natural_width(layout, node, width);
        int gap = line->count ? flow.gap : 0;
        if (line->count && line->used + gap + wish > width) {
            break;
        }
        line->used += gap + wish;
        line->nodes[line->count] = node;
        line->widths[line->count] = wish;
        line->grows[line->count] = node_grows(layout_node(layout, node), layout->in_banner);
        line->growers += line->grows[line->count];
        line->count++;
        node = layout_node(layout, node)->next;
    }
    return node;
}


static void align_line(Layout *layout, const FlowLine *line, int height) {
    for (int i = 0; i < line->count; i++) {
        SDL_Rect *rect = &layout->boxes[line->nodes[i]].rect;
        if (line->grows[i]) {
            rect->h = height;
        } else {
            place_shift(layout, line->nodes[i], 0, (height - rect->h) / 2);
        }
    }
}


int place_flow(Layout *layout, Flow flow, Slot slot) {
    int y = slot.y;
    for (int node = flow.first; node != flow.stop;) {
        FlowLine line;
        node = take_line(layout, flow, node, slot.width, &line);
        int left = place_max(slot.width - line.used, 0);
        int x = slot.x + (flow.right && !line.growers ? left : 0);
        int height = 0;
        for (int i = 0; i < line.count; i++) {
            int width = line.widths[i] + (line.grows[i] ? left / line.growers : 0);
            height = place_max(height, place_node(layout, line.nodes[i], (Slot){x, y, width}));
            x += width + flow.gap;
        }
        align_line(layout, &line, height);
        int air = flow.air ? flow.air : layout_px(layout, layout->in_banner ? 4 : 16);
        y += height + (node != flow.stop ? air : 0);
    }
    return y - slot.y;
}

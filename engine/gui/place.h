// Place: how the parts of the layout call each other. Only layout*.c and place*.c include this.
#ifndef CASUS_GUI_PLACE_H
#define CASUS_GUI_PLACE_H

#include "gui/layout.h"

// Room for something; its height is what placing answers.
typedef struct Slot {
    int x, y, width;
} Slot;

typedef struct TextRun {
    int node;
    FontStyle style;
    Ink ink;
    const char *text;
    bool keeps_lines;  // empty lines have full height
} TextRun;

// Siblings beside each other, from `first` up to but without `stop`.
typedef struct Flow {
    int first, stop;
    int gap;
    bool right;  // aligned to the right
    int air;     // pixels between its lines; 0: the usual
} Flow;

enum {
    ITEM_BASIS = 260,  // units: what a block beside others wants at least
    PAIR_GAP = 10      // units: between the name and the value of a pair
};

// Functions, because the macros of SDL would place an argument twice.
static inline int place_max(int a, int b) {
    return a > b ? a : b;
}


static inline int place_min(int a, int b) {
    return a < b ? a : b;
}


// Each places one node and answers its height.
int place_node(Layout *layout, int node, Slot slot);
int place_children(Layout *layout, int node, Slot slot);
int place_flow(Layout *layout, Flow flow, Slot slot);
int place_text(Layout *layout, TextRun run, Slot slot);

// Width a node likes to have beside others, at most `max`.
int place_natural_width(Layout *layout, int node, int max);
int place_most_width(Layout *layout, int node);  // where a control ends, however wide the page
bool place_is_inline(const Node *node);
bool place_is_compact(const Layout *layout, const Node *node);
bool place_is_bare(const Layout *layout,
                   const Node *control);  // its name is said by the header of its column

Piece *place_piece(Layout *layout, PieceKind kind, int node, SDL_Rect rect);
void place_frame(Layout *layout, int node);
void place_rule(Layout *layout, int node, SDL_Rect rect, Ink ink);
void place_shift(Layout *layout, int node, int dx, int dy);
int place_line_height(Layout *layout, FontStyle style);
int place_text_width(Layout *layout, FontStyle style, const char *text);

// Name, value and description of a card or an item below each other.
int place_words_of(Layout *layout, int node, FontStyle style, Slot slot);

// place_control.c
int place_button(Layout *layout, int node, Slot slot);
int place_option(Layout *layout, int node, Slot slot);
int place_checkbox(Layout *layout, int node, Slot slot);
int place_field(Layout *layout, int node, Slot slot);
int place_tab(Layout *layout, int node, Slot slot);

// place_block.c
int place_group(Layout *layout, int node, Slot slot);
int place_row_gap(const Layout *layout, int node);  // units
int place_row(Layout *layout, int node, Slot slot);
int place_panel(Layout *layout, int node, Slot slot);
int place_list(Layout *layout, int node, Slot slot);
int place_item(Layout *layout, int node, Slot slot);

// place_page.c
int place_document(Layout *layout, int node, Slot slot);
int place_message(Layout *layout, int node, Slot slot);

// place_running.c
int place_running(Layout *layout, int document, Slot slot);
int place_passage(Layout *layout, int node, Slot slot);  // outside a document

// place_fact.c
FontStyle place_heading_style(const Layout *layout, const Node *heading);
FontStyle place_text_style(const Layout *layout, const Node *text);
int place_heading(Layout *layout, int node, Slot slot);
int place_paragraph(Layout *layout, int node, Slot slot);
int place_speech(Layout *layout, int node, Slot slot);
int place_picture(Layout *layout, int node, Slot slot);
int place_pair(Layout *layout, int node, Slot slot);
int place_bar(Layout *layout, int node, Slot slot);
int place_progress(Layout *layout, int node, Slot slot);
int place_status(Layout *layout, int node, Slot slot);

// place_board.c
int place_board(Layout *layout, int node, Slot slot);
int place_column(Layout *layout, int node, Slot slot);
int place_card(Layout *layout, int node, Slot slot);

// place_table.c
int place_table(Layout *layout, int node, Slot slot);

// place_rows.c: a table with a limit
int place_rows(Layout *layout, int node, Slot slot);

// How the words of a node of this role are written, as far as it is always the same.
FontStyle place_style_of(Role role);

// Width and height of a speaker's picture where `width` pixels are free.
enum { PORTRAIT_RADIUS = 14 };
int place_portrait(const Layout *layout, int width);

#endif

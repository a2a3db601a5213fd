// Rows: moving through a table of which the view holds only some rows. What comes into sight is
// asked of the host.
#ifndef CASUS_GUI_ROWS_H
#define CASUS_GUI_ROWS_H

#include "gui/face.h"

// Has the view hold the rows that are in sight now, and some around them.
void rows_follow(Face *face);

// True when the key moved in such a table, or chose a row of it; with Shift up and down choose.
bool rows_key(Face *face, const SDL_Keysym *key);

// A click: with Shift a range is chosen from the row that had the focus to the one under it.
void rows_click_down(Face *face, bool with_shift);  // before the focus moves
bool rows_click_up(Face *face, int node, bool with_shift);  // false: it was an ordinary click

// The row with this place, from 1, when the view holds it; else NODE_NONE.
int rows_find(const Face *face, int place);

// Whether the node is a row of such a table, or in one; answers the row, or NODE_NONE.
int rows_row_of(const Layout *layout, int node);

#endif

// Caret: where in the window a place in a field's text is, and the other way round.
#ifndef CASUS_GUI_CARET_H
#define CASUS_GUI_CARET_H

#include "gui/layout.h"

// The box the text of a field stands in, in the coordinates of the region's content.
SDL_Rect caret_input(const Layout *layout, int node);

// One pixel wide place of the byte `offset` in the text, moved left by caret_shift.
SDL_Rect caret_at(const Layout *layout, int node, size_t offset);

// How far the line of a field is scrolled so that `offset` shows.
int caret_shift(const Layout *layout, int node, size_t offset);

// The byte of the text nearest to a point. `shift`: see caret_shift.
size_t caret_offset(const Layout *layout, int node, SDL_Point point, int shift);

#endif

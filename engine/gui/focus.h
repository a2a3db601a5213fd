// Focus: which control comes next for Tab, arrows and F6. Pure: view and layout in, node out.
#ifndef CASUS_GUI_FOCUS_H
#define CASUS_GUI_FOCUS_H

#include "gui/layout.h"

typedef enum FocusWay { FOCUS_LEFT, FOCUS_RIGHT, FOCUS_UP, FOCUS_DOWN } FocusWay;

// Next (step 1) or previous (step -1) focusable node in reading order, round the end; NODE_NONE
// when there is none.
int focus_step(const Layout *layout, int node, int step);

// Neighbour among its like (options, cards, tabs, rows, items; columns of a board), or NODE_NONE.
int focus_neighbour(const Layout *layout, int node, FocusWay way);

// First focusable node of the next landmark (step 1 or -1), round the end; NODE_NONE when nothing
// else has one.
int focus_landmark(const Layout *layout, int node, int step);

// Where the focus starts on a screen that does not say: first option, else field, else the primary
// button, else the first of all.
int focus_first(const Layout *layout);

// The field that searches while one types, or NODE_NONE.
int focus_search(const Layout *layout);

// The button of ACTIONS that is the usual next step, else of TOOLS, or NODE_NONE.
int focus_primary(const Layout *layout);

#endif

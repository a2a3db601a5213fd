// Mark: what tells one screen from the next, so that the focus and the scrolling can stay or begin
// anew.
#ifndef CASUS_GUI_MARK_H
#define CASUS_GUI_MARK_H

#include <SDL.h>

#include "view/view.h"

// The first child of the screen with this role, or NODE_NONE.
int mark_find(const View *view, Role role);

// What a landmark begins with: its heading and what is said under it.
Uint32 mark_landmark(const View *view, Role role, Uint32 hash);

// What makes it another screen to the reader: its kind, its name, the tab that is open, and what
// its content begins with. What an author sees beside it does not.
Uint32 mark_screen(const View *view);

#endif

// Typing: the life of a field while it has the focus: open, change, commit, drop.
#ifndef CASUS_GUI_TYPING_H
#define CASUS_GUI_TYPING_H

#include "gui/face.h"

void typing_start(Face *face, int node);  // does nothing when this field is already open
void typing_commit(Face *face);   // sends the text when it changed; the view may be new after it
void typing_drop(Face *face);     // closes the field without sending
void typing_follow(Face *face);   // finds the field again in a new view
void typing_changed(Face *face);  // after each act on `edit`

void typing_insert(Face *face, const char *text);
void typing_compose(Face *face, const char *text);

// True when the key was for the field.
bool typing_key(Face *face, const SDL_KeyboardEvent *key);

// Moves the caret to a point on the window.
void typing_point(Face *face, SDL_Point point, bool select);

PaintCaret typing_caret(const Face *face);

#endif

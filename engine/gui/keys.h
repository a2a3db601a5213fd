// Keys: what the keyboard does outside a field.
#ifndef CASUS_GUI_KEYS_H
#define CASUS_GUI_KEYS_H

#include "gui/face.h"

void keys_down(Face *face, const SDL_KeyboardEvent *event);

#endif

// Icons: small signs drawn from lines and discs, sharp at any size.
#ifndef CASUS_GUI_ICONS_H
#define CASUS_GUI_ICONS_H

#include "gui/raster.h"

typedef enum Icon {
    ICON_NONE,
    ICON_TICK,
    ICON_CROSS,
    ICON_WARN,
    ICON_INFO,
    ICON_NOTE,
    ICON_CHEVRON,
    ICON_CHEVRON_DOWN,  // open: what belongs to it stands below
    ICON_DOT,
    ICON_GRIP,
    ICON_PLACE,  // put the card here
    ICON_SEARCH,
    ICON_UP,
    ICON_DOWN,
    ICON_COUNT
} Icon;

// Paints the icon into the square `rect`.
void icons_paint(const Raster *raster, Icon icon, SDL_Rect rect, Colour colour);

// The sign of a tone; ICON_NONE for plain and quiet.
Icon icons_of_tone(Tone tone);

#endif

// Scroll: how far each region is scrolled, what that shows, and its scrollbar.
#ifndef CASUS_GUI_SCROLL_H
#define CASUS_GUI_SCROLL_H

#include "gui/layout.h"

typedef struct Scroll {
    int at[REGION_COUNT];  // pixels
} Scroll;

void scroll_clamp(Scroll *scroll, const Layout *layout);
void scroll_by(Scroll *scroll, const Layout *layout, int region, int pixels);

// Scrolls as little as possible so that the box of the node shows with a margin; its top wins when
// it is too high.
void scroll_to_show(Scroll *scroll, const Layout *layout, int node);

// The header of a long table stays in sight while its rows scroll: how far it is moved down, in
// pixels, 0 when it is where it was laid out.
int scroll_stuck(const Scroll *scroll, const Layout *layout);

// Whether the node is in that header.
bool scroll_is_header(const Layout *layout, int node);

// Where a node shows on the window; its region must not be -1.
SDL_Rect scroll_box(const Scroll *scroll, const Layout *layout, int node);

// From the coordinates of a region's content to the window and back.
SDL_Rect scroll_on_window(const Scroll *scroll, const Layout *layout, int region, SDL_Rect rect);
SDL_Point scroll_in_region(const Scroll *scroll, const Layout *layout, int region, SDL_Point point);

// False when the region needs no scrollbar.
bool scroll_bar(const Scroll *scroll, const Layout *layout, int region, SDL_Rect *rail,
                SDL_Rect *thumb);

// The region under the point, or -1.
int scroll_region_at(const Layout *layout, SDL_Point point);

// The node under the point that can be pressed or typed in (the innermost), or NODE_NONE.
int scroll_node_at(const Scroll *scroll, const Layout *layout, SDL_Point point);

// The innermost node of a role under the point, whether it can be pressed or not, or NODE_NONE.
int scroll_role_at(const Scroll *scroll, const Layout *layout, SDL_Point point, Role role);

#endif

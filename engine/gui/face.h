// Face: the state of the hand: what has the focus, what is scrolled, dragged and typed, over the
// current view. It needs no window: events go in, a painted surface comes out, so tests drive it as
// it is.
#ifndef CASUS_GUI_FACE_H
#define CASUS_GUI_FACE_H

#include <SDL.h>
#include <stdbool.h>

#include "gui/drawlist.h"
#include "gui/edit.h"
#include "gui/gui.h"
#include "gui/layout.h"
#include "gui/paint.h"
#include "gui/pictures.h"
#include "gui/scroll.h"

// The field that is edited. The text shown is that of `edit` with what the input method composes
// put in at the caret.
typedef struct Typing {
    Edit *edit;  // NULL when no field has the focus
    int node;
    char *id;
    char *original;
    char *composition;  // "" when nothing is composed
    char *shown;
    bool selects;  // the mouse is selecting
    bool caret_is_on;
    int blinks;      // since the last input
    bool announces;  // sends every change (a search field)
} Typing;

// A card under a pressed mouse button.
typedef struct Drag {
    char *card;  // id, or NULL
    bool is_moving;
    SDL_Point start, now;
    int target;  // column under it, or NODE_NONE
} Drag;

// Where somebody was when a screen with a way back opened over it.
typedef struct Kept {
    bool is_open;   // such a screen is shown now
    Uint32 screen;  // mark of the one below it
    char *focus_id;
    Scroll scroll;
} Kept;

typedef struct Face {
    Host host;
    Fonts *fonts;
    Words *words;
    Imaging *imaging;
    Pictures *pictures;
    Drawlist *list;
    Layout layout;
    Scroll scroll;
    const View *view;
    Uint32 screen;  // tells one screen from the next, see mark_screen
    Kept kept;
    Uint32 beside;  // tells what is beside it, see mark_landmark
    int pictures_seen;  // View.pictures
    Uint32 poll_at;     // when to look whether the case was saved; 0: never
    int width, height;
    int ratio;  // pixels for 1000 screen points
    char *focus_id;
    int focus;
    bool is_in_tools;  // the focus
    char *beside_tools;  // what had the focus before it went there
    int row_wish;  // place of the row that gets the focus when what had it is gone; 0: none
    int range_from;  // place of the row where choosing with Shift began; 0: it did not
    bool shows_focus;  // the keyboard was used last
    SDL_Point mouse;
    int hover;
    char *pressed_id;
    SDL_Point pressed_at;
    int bar_region;    // whose scrollbar is dragged, or -1
    int bar_grip;      // where in the thumb it is held
    char *notice_id;   // what was pressed and cannot be; its description shows
    bool hides_hints;  // Escape put the hint of what is under the mouse away
    Typing typing;
    Drag drag;
    char *backdrop;  // the last one that was painted
    bool needs_layout, needs_frame, is_closed;
} Face;

Face *face_new(const Host *host, const GuiOptions *options, Error *error);
void face_free(Face *face);  // NULL is allowed

void face_resize(Face *face, int width, int height, int ratio);
// Loads the pictures of those who are about to speak; for when nothing else is to do.
void face_prefetch(Face *face);

void face_expose(Face *face);  // the window lost its picture
void face_handle(Face *face, const SDL_Event *event);
bool face_is_over(const Face *face);

// Paints what changed; answers how many rectangles of the surface that is. They live until the next
// frame.
int face_frame(Face *face, SDL_Surface *surface, const SDL_Rect **changed);

// Loads pictures that are still to come. True when a new frame is needed.
bool face_load_pictures(Face *face);

// Milliseconds until something moves by itself (the caret, a list under a dragged card), or -1.
int face_wait_ms(const Face *face);
void face_tick(Face *face);

// Milliseconds until the case is to be looked at, or -1: never.
int face_poll_ms(const Face *face);

// Looks whether the case was saved, when it is time. True when the view is another one.
bool face_poll(Face *face);

// The node whose description shows in a bubble: why it cannot be pressed, or more about what has
// the mouse or the keyboard. NODE_NONE when there is none.
int face_hint(const Face *face);

// For the files of the face itself.
void face_layout(Face *face);           // if needed
void face_renew(Face *face);            // fetches the view after an act
void face_renew_in_place(Face *face);   // the same, when the place is the same
// Where one begins in the tools: at the open tab, else at the first that can have the focus.
int face_first_in_tools(const Face *face);
void face_press(Face *face, int node);  // or shows why it cannot be pressed
void face_press_id(Face *face, const char *id);
void face_author(Face *face);           // opens or shuts the tools, and goes there or back
void face_focus(Face *face, int node);  // commits what was typed elsewhere
void face_show_focus(Face *face);       // scrolls it into view
bool face_is_typing_node(const Node *node);
void face_set_id(char **slot, const char *id);

#endif

// Keys: no bare letters, so that dictation and slips of the hand do nothing.

#include "gui/keys.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "gui/focus.h"
#include "gui/pointer.h"
#include "gui/rows.h"
#include "gui/typing.h"

enum { LINE_STEP = 54 };  // units one arrow key scrolls


static void move_to(Face *face, int node) {
    if (node != NODE_NONE) {
        face_focus(face, node);
        face_show_focus(face);
    }
}


// Who is in the tools leaves those first.
static void press_cancel(Face *face) {
    bool is_message = view_find(face->view, "tools/accept") != NODE_NONE;
    if (face->is_in_tools && !is_message && view_find(face->view, "author/shut") != NODE_NONE) {
        face_press_id(face, "author/shut");
        return;
    }
    for (int i = 0; i < face->view->count; i++) {
        if (face->view->nodes[i].flags & NODE_CANCEL) {
            face_press(face, i);
            return;
        }
    }
}


// Escape takes back the nearest thing: a drag, a message, what was typed, and only then the screen.
static void escape(Face *face) {
    if (drag_cancel(face)) {
        return;
    }
    if (face_hint(face) != NODE_NONE) {
        face_set_id(&face->notice_id, NULL);
        face->hides_hints = true;
        face->needs_frame = true;
        return;
    }
    Typing *typing = &face->typing;
    if (typing->edit && strcmp(edit_text(typing->edit), typing->original) != 0) {
        edit_select_all(typing->edit);
        edit_delete_back(typing->edit);
        edit_insert(typing->edit, typing->original);
        typing_changed(face);
        return;
    }
    press_cancel(face);
}


static int region_of_focus(const Face *face) {
    int region = face->focus == NODE_NONE ? REGION_MAIN : face->layout.boxes[face->focus].region;
    bool can_scroll = region >= 0 && layout_scroll_max(&face->layout, region) > 0;
    return can_scroll ? region : REGION_MAIN;
}


static void scroll_pages(Face *face, int step) {
    int region = region_of_focus(face);
    int page = face->layout.regions[region].view.h * 9 / 10;
    scroll_by(&face->scroll, &face->layout, region, step * page);
    face->needs_frame = true;
}


static void scroll_to_end(Face *face, bool bottom) {
    int region = region_of_focus(face);
    face->scroll.at[region] = bottom ? layout_scroll_max(&face->layout, region) : 0;
    face->needs_frame = true;
}


static void arrow(Face *face, FocusWay way) {
    int node = focus_neighbour(&face->layout, face->focus, way);
    if (node != NODE_NONE) {
        move_to(face, node);
    } else if (way == FOCUS_UP || way == FOCUS_DOWN) {
        int step = layout_px(&face->layout, LINE_STEP);
        scroll_by(&face->scroll, &face->layout, region_of_focus(face),
                  way == FOCUS_UP ? -step : step);
        face->needs_frame = true;
    }
}


static void press_focus(Face *face) {
    if (face->typing.edit) {
        typing_commit(face);
    } else if (face->focus != NODE_NONE) {
        face_press(face, face->focus);
    }
}


// The text first, because the button may need it; then the button as it is in the new view.
static void press_primary(Face *face) {
    typing_commit(face);
    int node = focus_primary(&face->layout);
    if (node != NODE_NONE) {
        face_press(face, node);
    }
}


static bool control_down(Face *face, SDL_Keycode key) {
    switch (key) {
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
        press_primary(face);
        return true;
    case SDLK_PLUS:
    case SDLK_EQUALS:
    case SDLK_KP_PLUS:
        face_press_id(face, "zoom/in");
        return true;
    case SDLK_MINUS:
    case SDLK_KP_MINUS:
        face_press_id(face, "zoom/out");
        return true;
    case SDLK_0:
    case SDLK_KP_0:
        face_press_id(face, "zoom/reset");
        return true;
    case SDLK_z:
        if (!face->typing.edit) {
            face_press_id(face, "undo");
        }
        return true;
    case SDLK_e:
        face_press_id(face, "tools/edit");
        return true;
    case SDLK_f:
        move_to(face, focus_search(&face->layout));
        return true;
    case SDLK_HOME:
    case SDLK_END:
        scroll_to_end(face, key == SDLK_END);
        return true;
    default:
        return false;
    }
}


static void plain_down(Face *face, const SDL_Keysym *key) {
    int step = key->mod & KMOD_SHIFT ? -1 : 1;
    switch (key->sym) {
    case SDLK_TAB:
        move_to(face, focus_step(&face->layout, face->focus, step));
        break;
    case SDLK_F12:
        face_author(face);
        break;
    case SDLK_F6:
        move_to(face, focus_landmark(&face->layout, face->focus, step));
        break;
    case SDLK_LEFT:
        arrow(face, FOCUS_LEFT);
        break;
    case SDLK_RIGHT:
        arrow(face, FOCUS_RIGHT);
        break;
    case SDLK_UP:
        arrow(face, FOCUS_UP);
        break;
    case SDLK_DOWN:
        arrow(face, FOCUS_DOWN);
        break;
    case SDLK_PAGEUP:
        scroll_pages(face, -1);
        break;
    case SDLK_PAGEDOWN:
        scroll_pages(face, 1);
        break;
    case SDLK_ESCAPE:
        escape(face);
        break;
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
    case SDLK_SPACE:
        press_focus(face);
        break;
    default:
        break;
    }
}


static bool is_modifier(SDL_Keycode key) {
    return key == SDLK_LSHIFT || key == SDLK_RSHIFT || key == SDLK_LCTRL || key == SDLK_RCTRL ||
           key == SDLK_LALT || key == SDLK_RALT || key == SDLK_LGUI || key == SDLK_RGUI ||
           key == SDLK_CAPSLOCK || key == SDLK_MODE;
}


// Keys that act once, however long they are held.
static bool acts_once(const SDL_Keysym *key) {
    return key->sym == SDLK_RETURN || key->sym == SDLK_KP_ENTER || key->sym == SDLK_SPACE ||
           key->sym == SDLK_ESCAPE || key->sym == SDLK_F12;
}


void keys_down(Face *face, const SDL_KeyboardEvent *event) {
    const SDL_Keysym *key = &event->keysym;
    if (is_modifier(key->sym)) {
        return;
    }
    bool was_shown = face->shows_focus;
    face->shows_focus = true;
    face->needs_frame = face->needs_frame || !was_shown;
    bool is_plain = !(key->mod & (KMOD_CTRL | KMOD_ALT));
    bool is_range = (key->mod & KMOD_SHIFT) && (key->sym == SDLK_UP || key->sym == SDLK_DOWN);
    face->range_from = is_range ? face->range_from : 0;
    if (typing_key(face, event) || (event->repeat && acts_once(key))) {
        return;
    }
    if (face->typing.edit && key->sym == SDLK_SPACE) {
        return;  // comes as text
    }
    if (is_plain && rows_key(face, key)) {
        return;
    }
    bool control = (key->mod & KMOD_CTRL) && !(key->mod & KMOD_ALT);
    if (!(control && control_down(face, key->sym)) && !(key->mod & KMOD_ALT)) {
        plain_down(face, key);
    }
}

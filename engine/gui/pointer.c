// Pointer: what is pressed is remembered as an id, because committing a field may rebuild the view
// in between.

#include "gui/pointer.h"

#include <stdlib.h>

#include "gui/rows.h"
#include "gui/typing.h"

enum { WHEEL_STEP = 72, STILL = 6 };  // units


SDL_Point pointer_point(const Face *face, int x, int y) {
    return (SDL_Point){x * face->ratio / 1000, y * face->ratio / 1000};
}


static void move_bar(Face *face, SDL_Point point) {
    SDL_Rect rail;
    SDL_Rect thumb;
    int region = face->bar_region;
    if (scroll_bar(&face->scroll, &face->layout, region, &rail, &thumb) && rail.h > thumb.h) {
        long most = layout_scroll_max(&face->layout, region);
        face->scroll.at[region] =
            (int)(most * (point.y - face->bar_grip - rail.y) / (rail.h - thumb.h));
        scroll_clamp(&face->scroll, &face->layout);
        face->needs_frame = true;
    }
}


// True when the press was on a scrollbar: on the thumb it is held, beside it it jumps there.
static bool press_bar(Face *face, SDL_Point point) {
    for (int region = 0; region < REGION_COUNT; region++) {
        SDL_Rect rail;
        SDL_Rect thumb;
        if (!scroll_bar(&face->scroll, &face->layout, region, &rail, &thumb)) {
            continue;
        }
        SDL_Rect wide = {rail.x - rail.w / 2, rail.y, rail.w * 2, rail.h};
        if (SDL_PointInRect(&point, &wide)) {
            bool on_thumb = point.y >= thumb.y && point.y < thumb.y + thumb.h;
            face->bar_region = region;
            face->bar_grip = on_thumb ? point.y - thumb.y : thumb.h / 2;
            move_bar(face, point);
            return true;
        }
    }
    return false;
}


static void update_hover(Face *face) {
    int hover = scroll_node_at(&face->scroll, &face->layout, face->mouse);
    if (hover != face->hover) {
        face->hover = hover;
        face->hides_hints = false;
        face->needs_frame = true;
    }
}


void pointer_move(Face *face, SDL_Point point) {
    face->mouse = point;
    if (face->bar_region >= 0) {
        move_bar(face, point);
    } else if (face->typing.edit && face->typing.selects) {
        typing_point(face, point, true);
    } else {
        drag_move(face, point);
    }
    update_hover(face);
}


// A click into a field puts the caret there; anywhere else the field is committed first.
static void press_node(Face *face, int node, const SDL_MouseButtonEvent *event) {
    const Node *now = &face->view->nodes[node];
    face_set_id(&face->pressed_id, now->id);
    face->pressed_at = face->mouse;
    if (face_is_typing_node(now)) {
        face_focus(face, node);
        node = view_find(face->view, face->pressed_id);
        if (face->typing.edit && node == face->typing.node) {
            typing_point(face, face->mouse, SDL_GetModState() & KMOD_SHIFT);
            if (event->clicks == 2) {
                edit_select_word(face->typing.edit, edit_caret(face->typing.edit));
            }
            face->typing.selects = true;
        }
        return;
    }
    face_focus(face, node);
    node = view_find(face->view, face->pressed_id);
    if (node != NODE_NONE && face->view->nodes[node].role == ROLE_CARD) {
        drag_start(face, node, face->mouse);
    }
}


static void leave_field(Face *face) {
    if (face->typing.edit) {
        typing_commit(face);
        typing_drop(face);
        face_layout(face);
    }
}


void pointer_down(Face *face, const SDL_MouseButtonEvent *event) {
    if (event->button != SDL_BUTTON_LEFT) {
        return;
    }
    face->mouse = pointer_point(face, event->x, event->y);
    face->shows_focus = false;
    face_set_id(&face->notice_id, NULL);
    face->needs_frame = true;
    if (press_bar(face, face->mouse)) {
        return;
    }
    update_hover(face);
    rows_click_down(face, SDL_GetModState() & KMOD_SHIFT);
    if (face->hover != NODE_NONE) {
        press_node(face, face->hover, event);
    } else {
        leave_field(face);
    }
}


// Released over the same node, or without moving: the commit of a field may have moved the node
// away from the mouse.
static bool is_click(const Face *face, int node) {
    int still = layout_px(&face->layout, STILL);
    bool is_still = abs(face->mouse.x - face->pressed_at.x) <= still &&
                    abs(face->mouse.y - face->pressed_at.y) <= still;
    return node != NODE_NONE && (face->hover == node || is_still);
}


void pointer_up(Face *face, const SDL_MouseButtonEvent *event) {
    if (event->button != SDL_BUTTON_LEFT) {
        return;
    }
    face->mouse = pointer_point(face, event->x, event->y);
    face->bar_region = -1;
    face->typing.selects = false;
    face->needs_frame = true;
    update_hover(face);
    bool was_drag = drag_drop(face);
    int node = face->pressed_id ? view_find(face->view, face->pressed_id) : NODE_NONE;
    bool presses =
        !was_drag && is_click(face, node) && !face_is_typing_node(&face->view->nodes[node]);
    face_set_id(&face->pressed_id, NULL);
    if (presses && !rows_click_up(face, node, SDL_GetModState() & KMOD_SHIFT)) {
        face_press(face, node);
    }
}


void pointer_wheel(Face *face, const SDL_MouseWheelEvent *event) {
    int region = scroll_region_at(&face->layout, face->mouse);
    if (region < 0 || layout_scroll_max(&face->layout, region) == 0) {
        region = REGION_MAIN;
    }
    float turns = event->preciseY;
    int step = (int)(turns * (float)layout_px(&face->layout, WHEEL_STEP));
    if (step == 0) {
        step = event->y * layout_px(&face->layout, WHEEL_STEP);
    }
    scroll_by(&face->scroll, &face->layout, region, -step);
    face->needs_frame = true;
    update_hover(face);
}


PointerShape pointer_shape(const Face *face) {
    if (face->hover == NODE_NONE || face->bar_region >= 0) {
        return POINTER_ARROW;
    }
    const Node *node = &face->view->nodes[face->hover];
    if (face_is_typing_node(node)) {
        return POINTER_TEXT;
    }
    return node->flags & NODE_DISABLED ? POINTER_ARROW : POINTER_HAND;
}

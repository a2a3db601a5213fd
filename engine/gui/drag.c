// Drag: a card follows the mouse after it moved far enough. Dropping presses the card and then the
// column, exactly as two clicks would, so that the journal cannot tell them apart.

#include <stdlib.h>

#include "base/memory.h"
#include "gui/pointer.h"

enum { DRAG_DISTANCE = 6, DRAG_EDGE = 36, DRAG_STEP = 14 };  // units


void drag_start(Face *face, int card, SDL_Point point) {
    const Node *node = &face->view->nodes[card];
    if ((node->flags & NODE_PRESSABLE) && !(node->flags & NODE_DISABLED)) {
        face_set_id(&face->drag.card, node->id);
        face->drag.start = face->drag.now = point;
        face->drag.is_moving = false;
        face->drag.target = NODE_NONE;
    }
}


void drag_move(Face *face, SDL_Point point) {
    Drag *drag = &face->drag;
    if (!drag->card) {
        return;
    }
    int far = layout_px(&face->layout, DRAG_DISTANCE);
    bool moved = abs(point.x - drag->start.x) > far || abs(point.y - drag->start.y) > far;
    drag->now = point;
    drag->is_moving = drag->is_moving || moved;
    if (drag->is_moving) {
        drag->target = scroll_role_at(&face->scroll, &face->layout, point, ROLE_COLUMN);
        face->needs_frame = true;
    }
}


// How far the region under the mouse must scroll because the card is held at its edge; 0 elsewhere.
static int edge_step(const Face *face, int region) {
    SDL_Rect view = face->layout.regions[region].view;
    int edge = layout_px(&face->layout, DRAG_EDGE);
    if (face->drag.now.y < view.y + edge) {
        return -layout_px(&face->layout, DRAG_STEP);
    }
    return face->drag.now.y >= view.y + view.h - edge ? layout_px(&face->layout, DRAG_STEP) : 0;
}


bool drag_is_at_edge(const Face *face) {
    return face->drag.is_moving && edge_step(face, REGION_MAIN) != 0 &&
           layout_scroll_max(&face->layout, REGION_MAIN) > 0;
}


// The card stays under the mouse: its start moves with the content.
void drag_scroll(Face *face) {
    int before = face->scroll.at[REGION_MAIN];
    scroll_by(&face->scroll, &face->layout, REGION_MAIN, edge_step(face, REGION_MAIN));
    face->drag.start.y -= face->scroll.at[REGION_MAIN] - before;
    drag_move(face, face->drag.now);
}


bool drag_cancel(Face *face) {
    bool was_moving = face->drag.is_moving;
    face_set_id(&face->drag.card, NULL);
    face->drag.is_moving = false;
    face->drag.target = NODE_NONE;
    face->needs_frame = true;
    if (was_moving) {
        face_set_id(&face->pressed_id, NULL);
    }
    return was_moving;
}


void drag_follow(Face *face) {
    if (face->drag.card && view_find(face->view, face->drag.card) == NODE_NONE) {
        drag_cancel(face);
    }
    face->drag.target = NODE_NONE;
}


static bool is_in_column(const Face *face, int card, int column) {
    int at = card;
    while (at != NODE_NONE && at != column) {
        at = face->view->nodes[at].parent;
    }
    return at == column;
}


static void pick_up(Face *face, const char *card) {
    int node = view_find(face->view, card);
    if (node != NODE_NONE && !(face->view->nodes[node].flags & NODE_SELECTED)) {
        face_press(face, node);
    }
}


// A column that does not take the card leaves it where it was.
static void put_down(Face *face, const char *card, const char *column) {
    pick_up(face, card);
    int target = view_find(face->view, column);
    if (target != NODE_NONE && (face->view->nodes[target].flags & NODE_PRESSABLE)) {
        face_press(face, target);
        return;
    }
    int node = view_find(face->view, card);
    if (node != NODE_NONE && (face->view->nodes[node].flags & NODE_SELECTED)) {
        face_press(face, node);
    }
}


bool drag_drop(Face *face) {
    Drag *drag = &face->drag;
    if (!drag->is_moving) {
        face_set_id(&drag->card, NULL);
        return false;
    }
    char *card = memory_copy_text(drag->card);
    char *column = NULL;
    int node = view_find(face->view, card);
    if (drag->target != NODE_NONE && !is_in_column(face, node, drag->target)) {
        column = memory_copy_text(face->view->nodes[drag->target].id);
    }
    drag_cancel(face);
    if (column) {
        put_down(face, card, column);
    }
    free(card);
    free(column);
    return true;
}

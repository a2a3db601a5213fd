// Focus: reading order is banner, main, aside, actions, tools; inside each the order of the tree.

#include "gui/focus.h"

#include <stdlib.h>

#include "gui/rows.h"

enum { LANDMARK_KINDS = 5 };


static int landmark_kind(const Node *node) {
    switch (node->role) {
    case ROLE_BANNER:
        return 0;
    case ROLE_ASIDE:
        return 2;
    case ROLE_ACTIONS:
        return 3;
    case ROLE_TOOLS:
        return 4;
    default:
        return 1;
    }
}


// The child of the screen that holds the node.
static int landmark_of(const Layout *layout, int node) {
    while (node > 0 && layout_node(layout, node)->parent > 0) {
        node = layout_node(layout, node)->parent;
    }
    return node;
}


static bool can_focus(const Layout *layout, int node) {
    return layout->boxes[node].region >= 0 && node_is_focusable(layout_node(layout, node));
}


// Place of a node in reading order, as one number that can be compared.
static long order_of(const Layout *layout, int node) {
    int kind = landmark_kind(layout_node(layout, landmark_of(layout, node)));
    return (long)kind * layout->in.view->count + node;
}


// The row of a long table where Tab enters it: the open one, else the first.
static int entry_row(const Layout *layout) {
    int table = layout->rows.table;
    int first = layout_node(layout, layout_node(layout, table)->first)->next;
    for (int row = first; row != NODE_NONE; row = layout_node(layout, row)->next) {
        if (layout_node(layout, row)->flags & NODE_EXPANDED) {
            return row;
        }
    }
    return first;
}


// A long table is one stop: the arrows go through its rows, Tab goes on.
static bool is_stop(const Layout *layout, int from, int node) {
    int row = rows_row_of(layout, node);
    if (row == NODE_NONE) {
        return true;
    }
    bool is_inside = from != NODE_NONE && rows_row_of(layout, from) != NODE_NONE;
    return !is_inside && node == row && row == entry_row(layout);
}


int focus_step(const Layout *layout, int node, int step) {
    int best = NODE_NONE;
    int edge = NODE_NONE;  // where to go on after the last
    long here = node == NODE_NONE ? (step > 0 ? -1 : (long)LANDMARK_KINDS * layout->in.view->count)
                                  : order_of(layout, node);
    for (int i = 0; i < layout->in.view->count; i++) {
        if (!can_focus(layout, i) || !is_stop(layout, node, i)) {
            continue;
        }
        long order = order_of(layout, i) * step;
        if (order > here * step && (best == NODE_NONE || order < order_of(layout, best) * step)) {
            best = i;
        }
        if (edge == NODE_NONE || order < order_of(layout, edge) * step) {
            edge = i;
        }
    }
    return best == NODE_NONE ? edge : best;
}


static int ancestor_with(const Layout *layout, int node, Role role) {
    while (node != NODE_NONE && layout_node(layout, node)->role != role) {
        node = layout_node(layout, node)->parent;
    }
    return node;
}


// What the arrows stay inside of: the board, or the parent.
static bool is_alike(const Layout *layout, int a, int b) {
    int board = ancestor_with(layout, a, ROLE_BOARD);
    if (board != NODE_NONE) {
        return ancestor_with(layout, b, ROLE_BOARD) == board;
    }
    return layout_node(layout, a)->role == layout_node(layout, b)->role &&
           layout_node(layout, a)->parent == layout_node(layout, b)->parent;
}


// How far `to` lies from `from` in a direction; negative when it lies elsewhere.
static long distance(SDL_Rect from, SDL_Rect to, FocusWay way) {
    int dx = to.x + to.w / 2 - from.x - from.w / 2;
    int dy = to.y + to.h / 2 - from.y - from.h / 2;
    bool is_level = way == FOCUS_LEFT || way == FOCUS_RIGHT;
    int along = is_level ? dx : dy;
    int across = is_level ? dy : dx;
    along = way == FOCUS_LEFT || way == FOCUS_UP ? -along : along;
    // Beside means beside: for left and right the things may not lie above each other.
    bool overlaps = is_level ? to.x < from.x + from.w && from.x < to.x + to.w
                             : to.y < from.y + from.h && from.y < to.y + to.h;
    if (along <= 0 || overlaps) {
        return -1;
    }
    return (long)along + 2L * abs(across);
}


// The passage before or behind it in the text, whatever lines they are on.
static int passage_beside(const Layout *layout, int node, FocusWay way) {
    bool is_back = way == FOCUS_LEFT || way == FOCUS_UP;
    int before = NODE_NONE;
    int at = layout_node(layout, layout_node(layout, node)->parent)->first;
    for (; at != NODE_NONE && at != node; at = layout_node(layout, at)->next) {
        before = layout_node(layout, at)->role == ROLE_PASSAGE ? at : before;
    }
    for (at = layout_node(layout, node)->next; at != NODE_NONE && !is_back;) {
        if (layout_node(layout, at)->role == ROLE_PASSAGE) {
            return at;
        }
        at = layout_node(layout, at)->next;
    }
    return is_back ? before : NODE_NONE;
}


int focus_neighbour(const Layout *layout, int node, FocusWay way) {
    int best = NODE_NONE;
    if (node != NODE_NONE && layout_node(layout, node)->role == ROLE_PASSAGE) {
        return passage_beside(layout, node, way);
    }
    long best_distance = 0;
    for (int i = 0; node != NODE_NONE && i < layout->in.view->count; i++) {
        if (i == node || !can_focus(layout, i) || !is_alike(layout, node, i)) {
            continue;
        }
        long away = distance(layout->boxes[node].rect, layout->boxes[i].rect, way);
        if (away >= 0 && (best == NODE_NONE || away < best_distance)) {
            best = i;
            best_distance = away;
        }
    }
    return best;
}


static int first_of_kind(const Layout *layout, int kind) {
    for (int i = 0; i < layout->in.view->count; i++) {
        if (can_focus(layout, i) &&
            landmark_kind(layout_node(layout, landmark_of(layout, i))) == kind) {
            return i;
        }
    }
    return NODE_NONE;
}


int focus_landmark(const Layout *layout, int node, int step) {
    int here =
        node == NODE_NONE ? 0 : landmark_kind(layout_node(layout, landmark_of(layout, node)));
    for (int i = 1; i < LANDMARK_KINDS; i++) {
        int kind = (here + i * step + LANDMARK_KINDS * LANDMARK_KINDS) % LANDMARK_KINDS;
        int found = first_of_kind(layout, kind);
        if (found != NODE_NONE) {
            return found;
        }
    }
    return NODE_NONE;
}


static int first_with(const Layout *layout, Role role, unsigned flags) {
    for (int i = 0; i < layout->in.view->count; i++) {
        const Node *node = layout_node(layout, i);
        if (node->role == role && (node->flags & flags) == flags && can_focus(layout, i)) {
            return i;
        }
    }
    return NODE_NONE;
}


int focus_search(const Layout *layout) {
    return first_with(layout, ROLE_FIELD, NODE_TYPABLE | NODE_EXPANDED);
}


static int primary_in(const Layout *layout, Role landmark) {
    for (int i = 0; i < layout->in.view->count; i++) {
        bool is_there = layout_node(layout, landmark_of(layout, i))->role == landmark;
        if (is_there && (layout_node(layout, i)->flags & NODE_PRIMARY) && can_focus(layout, i)) {
            return i;
        }
    }
    return NODE_NONE;
}


int focus_primary(const Layout *layout) {
    int found = primary_in(layout, ROLE_ACTIONS);
    return found != NODE_NONE ? found : primary_in(layout, ROLE_TOOLS);  // a replay has it there
}


int focus_first(const Layout *layout) {
    const struct {
        Role role;
        unsigned flags;
    } wishes[] = {
        {ROLE_OPTION, NODE_SELECTED}, {ROLE_OPTION, 0}, {ROLE_FIELD, 0}, {ROLE_TEXTAREA, 0},
        {ROLE_BUTTON, NODE_PRIMARY},
    };
    for (size_t i = 0; i < sizeof wishes / sizeof wishes[0]; i++) {
        int found = first_with(layout, wishes[i].role, wishes[i].flags);
        if (found != NODE_NONE) {
            return found;
        }
    }
    return focus_step(layout, NODE_NONE, 1);
}

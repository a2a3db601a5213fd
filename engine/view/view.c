// View: walking the tree.

#include "view/view.h"

#include <string.h>


int view_find(const View *view, const char *id) {
    for (int i = 0; i < view->count; i++) {
        if (strcmp(view->nodes[i].id, id) == 0) {
            return i;
        }
    }
    return NODE_NONE;
}


int view_next(const View *view, int node) {
    if (view->nodes[node].first != NODE_NONE) {
        return view->nodes[node].first;
    }
    while (node != NODE_NONE && view->nodes[node].next == NODE_NONE) {
        node = view->nodes[node].parent;
    }
    return node == NODE_NONE ? NODE_NONE : view->nodes[node].next;
}


bool node_is_focusable(const Node *node) {
    return (node->flags & (NODE_PRESSABLE | NODE_TYPABLE)) != 0;
}

// Mark: a number over what a screen begins with.

#include "gui/mark.h"


static Uint32 hash_text(Uint32 hash, const char *text) {
    for (; text && *text; text++) {
        hash = (hash ^ (unsigned char)*text) * 16777619u;
    }
    return hash * 16777619u;
}


int mark_find(const View *view, Role role) {
    int at = view->nodes[0].first;
    while (at != NODE_NONE && view->nodes[at].role != role) {
        at = view->nodes[at].next;
    }
    return at;
}


Uint32 mark_landmark(const View *view, Role role, Uint32 hash) {
    int at = mark_find(view, role);
    int end = at == NODE_NONE ? NODE_NONE : view->nodes[at].next;
    for (int met = 0; at != end && met < 2; at = view_next(view, at)) {
        const Node *node = &view->nodes[at];
        bool begins = node->role == ROLE_HEADING || node->role == ROLE_SPEECH ||
                      node->role == ROLE_TEXT || node->role == ROLE_DOCUMENT;
        if (begins) {
            hash = hash_text(hash_text(hash_text(hash, node->id), node->name), node->value);
            met++;
        }
    }
    return hash;
}


Uint32 mark_screen(const View *view) {
    Uint32 hash = hash_text(2166136261u + (Uint32)view->screen, view->nodes[0].name);
    int tools = mark_find(view, ROLE_TOOLS);
    for (int i = 0; i < view->count && i != tools; i++) {
        if (view->nodes[i].role == ROLE_TAB && (view->nodes[i].flags & NODE_SELECTED)) {
            hash = hash_text(hash, view->nodes[i].id);
        }
    }
    return mark_landmark(view, ROLE_MAIN, hash);
}

// Face, for who edits the case: looking whether it was saved, and going to the tools and back.

#include "gui/face.h"
#include "gui/mark.h"


int face_first_in_tools(const Face *face) {
    int tools = mark_find(face->view, ROLE_TOOLS);
    int found = NODE_NONE;
    for (int at = tools; at != NODE_NONE; at = view_next(face->view, at)) {
        const Node *node = &face->view->nodes[at];
        if (node->role == ROLE_TAB && (node->flags & NODE_SELECTED)) {
            return at;
        }
        found = found == NODE_NONE && node_is_focusable(node) ? at : found;
    }
    return found;
}


void face_author(Face *face) {
    bool was_open = mark_find(face->view, ROLE_TOOLS) != NODE_NONE;
    if (!face->host.author) {
        return;
    }
    face->host.author(face->host.context);
    face_renew(face);
    int first = face_first_in_tools(face);
    if (!was_open && first != NODE_NONE) {
        face_focus(face, first);
        face_show_focus(face);
    }
}


int face_poll_ms(const Face *face) {
    return face->poll_at == 0 ? -1 : SDL_max((int)(face->poll_at - SDL_GetTicks()), 0);
}


bool face_poll(Face *face) {
    bool is_changed = false;
    if (face->poll_at == 0 || (int)(face->poll_at - SDL_GetTicks()) > 0) {
        return false;
    }
    int wait = face->host.poll(face->host.context, &is_changed);
    face->poll_at = wait < 0 ? 0 : SDL_max(SDL_GetTicks() + (Uint32)wait, 1);
    if (is_changed) {
        // Where the focus was is not there any more: then it is another place.
        const View *view = face->host.view(face->host.context);
        if (!face->focus_id || view_find(view, face->focus_id) != NODE_NONE) {
            face_renew_in_place(face);
        } else {
            face_renew(face);
        }
    }
    return is_changed;
}

// Typing: between the keyboard and the pure Edit. The host hears of a change when the field is
// left, on Enter, or in a search field at once.

#include "gui/typing.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "gui/caret.h"


static const Node *field_of(const Face *face) {
    return &face->view->nodes[face->typing.node];
}


// The text with the composition at the caret.
static void show_text(Face *face) {
    Typing *typing = &face->typing;
    const char *text = edit_text(typing->edit);
    size_t caret = edit_caret(typing->edit);
    size_t composed = strlen(typing->composition);
    char *shown = memory_new(strlen(text) + composed + 1, 1);
    memcpy(shown, text, caret);
    memcpy(shown + caret, typing->composition, composed);
    strcpy(shown + caret + composed, text + caret);
    free(typing->shown);
    typing->shown = shown;
}


// Tells the input method where its window may stand.
static void place_input_method(Face *face) {
    if (!SDL_WasInit(SDL_INIT_VIDEO)) {
        return;
    }
    SDL_Rect rect = caret_at(&face->layout, face->typing.node, edit_caret(face->typing.edit));
    rect = scroll_on_window(&face->scroll, &face->layout,
                            face->layout.boxes[face->typing.node].region, rect);
    rect.x = rect.x * 1000 / face->ratio;
    rect.y = rect.y * 1000 / face->ratio;
    rect.h = rect.h * 1000 / face->ratio;
    SDL_SetTextInputRect(&rect);
}


void typing_start(Face *face, int node) {
    Typing *typing = &face->typing;
    const Node *field = &face->view->nodes[node];
    if (typing->edit && typing->node == node) {
        return;
    }
    typing_drop(face);
    const char *text = field->value ? field->value : "";
    typing->edit = edit_new(text, field->role == ROLE_TEXTAREA);
    typing->node = node;
    typing->id = memory_copy_text(field->id);
    typing->original = memory_copy_text(text);
    typing->composition = memory_copy_text("");
    typing->announces = field->flags & NODE_EXPANDED;
    typing->caret_is_on = true;
    show_text(face);
    face->needs_layout = true;
    if (SDL_WasInit(SDL_INIT_VIDEO)) {
        SDL_StartTextInput();
    }
}


void typing_drop(Face *face) {
    Typing *typing = &face->typing;
    if (!typing->edit) {
        return;
    }
    if (SDL_WasInit(SDL_INIT_VIDEO)) {
        SDL_StopTextInput();
    }
    edit_free(typing->edit);
    free(typing->id);
    free(typing->original);
    free(typing->composition);
    free(typing->shown);
    *typing = (Typing){.node = NODE_NONE};
    face->needs_layout = true;
}


static void send(Face *face) {
    Typing *typing = &face->typing;
    const char *text = edit_text(typing->edit);
    if (strcmp(text, typing->original) != 0) {
        free(typing->original);
        typing->original = memory_copy_text(text);
        face->host.type(face->host.context, typing->node, typing->original);
        face_renew(face);
    }
}


void typing_commit(Face *face) {
    if (face->typing.edit) {
        send(face);
    }
}


void typing_follow(Face *face) {
    Typing *typing = &face->typing;
    if (!typing->edit) {
        return;
    }
    int node = view_find(face->view, typing->id);
    if (node == NODE_NONE || !face_is_typing_node(&face->view->nodes[node])) {
        typing_drop(face);
        return;
    }
    typing->node = node;
    // The host may have put the text in order, such as a date; take that over unless more was typed
    // since.
    const char *value = field_of(face)->value ? field_of(face)->value : "";
    bool is_same = strcmp(edit_text(typing->edit), typing->original) == 0;
    if (!typing->announces && is_same && strcmp(value, typing->original) != 0) {
        bool many = field_of(face)->role == ROLE_TEXTAREA;
        edit_free(typing->edit);
        typing->edit = edit_new(value, many);
        free(typing->original);
        typing->original = memory_copy_text(value);
        show_text(face);
    }
}


void typing_changed(Face *face) {
    show_text(face);
    face->typing.caret_is_on = true;
    face->typing.blinks = 0;
    face->needs_layout = true;
    face_layout(face);
    if (face->typing.announces) {
        send(face);
    }
    if (face->typing.edit) {
        face_show_focus(face);
        place_input_method(face);
    }
}


void typing_insert(Face *face, const char *text) {
    if (face->typing.edit) {
        face->typing.composition[0] = '\0';
        edit_insert(face->typing.edit, text);
        typing_changed(face);
    }
}


void typing_compose(Face *face, const char *text) {
    if (face->typing.edit) {
        face_set_id(&face->typing.composition, text);
        show_text(face);
        face->needs_layout = true;
        face_layout(face);
        place_input_method(face);
    }
}


// Up and down in a text of several lines: the place above or below the caret. False at the first
// and last line.
static bool move_line(Face *face, int step, bool select) {
    if (field_of(face)->role != ROLE_TEXTAREA) {
        return false;
    }
    Typing *typing = &face->typing;
    SDL_Rect at = caret_at(&face->layout, typing->node, edit_caret(typing->edit));
    SDL_Point point = {at.x, at.y + at.h / 2 + step * at.h};
    SDL_Rect input = caret_input(&face->layout, typing->node);
    if (point.y < input.y || point.y >= input.y + input.h) {
        return false;
    }
    edit_move_to(typing->edit, caret_offset(&face->layout, typing->node, point, 0), select);
    return true;
}


static bool move_key(Face *face, const SDL_Keysym *key) {
    bool select = key->mod & KMOD_SHIFT;
    bool control = key->mod & KMOD_CTRL;
    Edit *edit = face->typing.edit;
    switch (key->sym) {
    case SDLK_LEFT:
        edit_move(edit, control ? EDIT_WORD_LEFT : EDIT_LEFT, select);
        return true;
    case SDLK_RIGHT:
        edit_move(edit, control ? EDIT_WORD_RIGHT : EDIT_RIGHT, select);
        return true;
    case SDLK_HOME:
        edit_move(edit, control ? EDIT_TEXT_START : EDIT_LINE_START, select);
        return true;
    case SDLK_END:
        edit_move(edit, control ? EDIT_TEXT_END : EDIT_LINE_END, select);
        return true;
    case SDLK_UP:
        return move_line(face, -1, select);
    case SDLK_DOWN:
        return move_line(face, 1, select);
    default:
        return false;
    }
}


static void copy_selection(Face *face, bool cut) {
    char *text = edit_take_selected(face->typing.edit);
    if (text) {
        SDL_SetClipboardText(text);
        free(text);
        if (cut) {
            edit_delete_back(face->typing.edit);
        }
    }
}


static void paste(Face *face) {
    char *text = SDL_GetClipboardText();
    if (text) {
        edit_insert(face->typing.edit, text);
        SDL_free(text);
    }
}


static bool control_key(Face *face, const SDL_Keysym *key) {
    Edit *edit = face->typing.edit;
    switch (key->sym) {
    case SDLK_a:
        edit_select_all(edit);
        return true;
    case SDLK_c:
    case SDLK_x:
        copy_selection(face, key->sym == SDLK_x);
        return true;
    case SDLK_v:
        paste(face);
        return true;
    case SDLK_y:
        edit_redo(edit);
        return true;
    case SDLK_z:
        if (key->mod & KMOD_SHIFT) {
            edit_redo(edit);
        } else {
            edit_undo(edit);
        }
        return true;
    default:
        return false;
    }
}


static bool change_key(Face *face, const SDL_Keysym *key) {
    Edit *edit = face->typing.edit;
    switch (key->sym) {
    case SDLK_BACKSPACE:
        if (key->mod & KMOD_CTRL) {
            edit_delete_word_back(edit);
        } else {
            edit_delete_back(edit);
        }
        return true;
    case SDLK_DELETE:
        edit_delete_on(edit);
        return true;
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
        if (field_of(face)->role == ROLE_TEXTAREA && !(key->mod & KMOD_CTRL)) {
            edit_insert(edit, "\n");
            return true;
        }
        return false;
    default:
        return false;
    }
}


bool typing_key(Face *face, const SDL_KeyboardEvent *event) {
    if (!face->typing.edit) {
        return false;
    }
    if (face->typing.composition[0]) {
        return true;  // the input method has the keyboard
    }
    const SDL_Keysym *key = &event->keysym;
    bool control = (key->mod & KMOD_CTRL) && !(key->mod & KMOD_ALT);
    bool was_ours =
        move_key(face, key) || change_key(face, key) || (control && control_key(face, key));
    if (was_ours) {
        typing_changed(face);
    }
    return was_ours;
}


void typing_point(Face *face, SDL_Point point, bool select) {
    Typing *typing = &face->typing;
    int region = face->layout.boxes[typing->node].region;
    if (region < 0) {
        return;
    }
    SDL_Point inside = scroll_in_region(&face->scroll, &face->layout, region, point);
    int shift = caret_shift(&face->layout, typing->node, edit_caret(typing->edit));
    edit_move_to(typing->edit, caret_offset(&face->layout, typing->node, inside, shift), select);
    typing->caret_is_on = true;
    typing->blinks = 0;
    face->needs_frame = true;
}


PaintCaret typing_caret(const Face *face) {
    const Typing *typing = &face->typing;
    if (!typing->edit) {
        return (PaintCaret){.is_visible = false};
    }
    size_t caret = edit_caret(typing->edit);
    size_t composed = strlen(typing->composition);
    PaintCaret state = {.caret = caret + composed,
                        .anchor = edit_anchor(typing->edit),
                        .composed_from = caret,
                        .composed_to = caret + composed,
                        .is_visible = typing->caret_is_on};
    if (composed > 0) {
        state.anchor = state.caret;
    }
    return state;
}

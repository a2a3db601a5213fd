// Face: lives through rebuilds of the view by remembering ids, never nodes.

#include "gui/face.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "gui/focus.h"
#include "gui/keys.h"
#include "gui/mark.h"
#include "gui/pointer.h"
#include "gui/rows.h"
#include "gui/typing.h"

enum { BLINK_MS = 530, BLINKS_MAX = 24, DRAG_SCROLL_MS = 30 };


Face *face_new(const Host *host, const GuiOptions *options, Error *error) {
    Face *face = memory_new(1, sizeof *face);
    face->host = *host;
    face->fonts = fonts_new(options->assets);
    if (!fonts_check(face->fonts, error)) {
        fonts_free(face->fonts);
        free(face);
        return NULL;
    }
    face->words = words_new(face->fonts);
    face->imaging = imaging_new();
    face->pictures = pictures_new(face->imaging);
    face->list = drawlist_new();
    layout_init(&face->layout);
    face->focus = face->hover = face->typing.node = NODE_NONE;
    face->drag.target = NODE_NONE;
    face->bar_region = -1;
    face->mouse = (SDL_Point){-1, -1};
    face->ratio = 1000;
    face->width = options->width;
    face->height = options->height;
    face->poll_at = host->poll ? 1 : 0;
    face_renew(face);
    return face;
}


void face_free(Face *face) {
    if (!face) {
        return;
    }
    typing_drop(face);
    free(face->focus_id);
    free(face->beside_tools);
    free(face->kept.focus_id);
    free(face->pressed_id);
    free(face->notice_id);
    free(face->drag.card);
    free(face->backdrop);
    layout_free(&face->layout);
    drawlist_free(face->list);
    pictures_free(face->pictures);
    imaging_free(face->imaging);
    words_free(face->words);
    fonts_free(face->fonts);
    free(face);
}


void face_set_id(char **slot, const char *id) {
    char *copy = id ? memory_copy_text(id) : NULL;
    free(*slot);
    *slot = copy;
}


void face_resize(Face *face, int width, int height, int ratio) {
    face->width = SDL_max(width, 1);
    face->height = SDL_max(height, 1);
    face->ratio = ratio;
    face->needs_layout = face->needs_frame = true;
}


void face_expose(Face *face) {
    drawlist_forget(face->list);
    face->needs_frame = true;
}


bool face_is_over(const Face *face) {
    return face->is_closed || face->view->is_over;
}


bool face_is_typing_node(const Node *node) {
    return (node->flags & NODE_TYPABLE) && !(node->flags & NODE_DISABLED) &&
           (node->role == ROLE_FIELD || node->role == ROLE_TEXTAREA);
}


static void set_zoom(Face *face) {
    int zoom = SDL_clamp(face->view->scale, 50, 400) * face->ratio / 100;
    if (face->layout.in.zoom != zoom) {
        fonts_set_zoom(face->fonts, zoom);
        words_clear(face->words);
        face->layout.in.zoom = zoom;
    }
}


void face_layout(Face *face) {
    if (!face->needs_layout) {
        return;
    }
    set_zoom(face);
    LayoutInput input = {
        .view = face->view,
        .words = face->words,
        .width = face->width,
        .height = face->height,
        .zoom = face->layout.in.zoom,
        .edit_node = face->typing.node,
        .edit_text = face->typing.shown,
        .shapes = {face->pictures, pictures_proportion},
    };
    layout_build(&face->layout, &input);
    scroll_clamp(&face->scroll, &face->layout);
    face->hover = scroll_node_at(&face->scroll, &face->layout, face->mouse);
    face->needs_layout = false;
    face->needs_frame = true;
}


static int find(const Face *face, const char *id) {
    return id ? view_find(face->view, id) : NODE_NONE;
}


void face_show_focus(Face *face) {
    face_layout(face);
    if (face->focus != NODE_NONE) {
        scroll_to_show(&face->scroll, &face->layout, face->focus);
        face->needs_frame = true;
    }
}


static bool is_inside(const View *view, int node, int outer) {
    while (node != NODE_NONE && node != outer) {
        node = view->nodes[node].parent;
    }
    return node == outer;
}


static void take_focus(Face *face, int node) {
    int tools = mark_find(face->view, ROLE_TOOLS);
    bool is_in_tools =
        tools != NODE_NONE && node != NODE_NONE && is_inside(face->view, node, tools);
    if (is_in_tools && !face->is_in_tools) {
        face_set_id(&face->beside_tools, face->focus_id);
    }
    face->is_in_tools = is_in_tools;
    face->focus = node;
    face->hides_hints = false;
    face_set_id(&face->focus_id, node == NODE_NONE ? NULL : face->view->nodes[node].id);
    face->needs_frame = true;
}


static bool can_focus(const Face *face, int node) {
    return node != NODE_NONE && node_is_focusable(&face->view->nodes[node]);
}


// On a new screen the view says where the focus goes. On the same screen it stays where it was, and
// that is true: the view is rebuilt after every act, and who marks an option wants to be on it.
static bool find_focus(Face *face, bool is_new_screen) {
    int wish = face->view->focus;
    int kept = find(face, face->focus_id);
    int node = is_new_screen && can_focus(face, wish) ? wish : kept;
    if (!can_focus(face, node) && face->is_in_tools) {
        node = face_first_in_tools(face);
        node = node != NODE_NONE ? node : find(face, face->beside_tools);
    }
    if (!can_focus(face, node) && face->row_wish > 0) {
        node = rows_find(face, face->row_wish);
    }
    if (!can_focus(face, node)) {
        node = can_focus(face, wish) ? wish : focus_first(&face->layout);
    }
    take_focus(face, node);
    return node == kept;
}


// Something else came beside the same screen: it shows from its top. Who was at work there, or who
// opened it from a list above it, begins there too, and does not answer about the next one unseen.
static void show_beside(Face *face, bool stays) {
    int aside = mark_find(face->view, ROLE_ASIDE);
    face->scroll.at[REGION_ASIDE] = 0;
    bool is_below = aside != NODE_NONE && face->layout.boxes[aside].region == REGION_MAIN;
    if (is_below && face->focus != NODE_NONE &&
        (rows_row_of(&face->layout, face->focus) != NODE_NONE ||
         (stays && face->view->nodes[face->focus].role == ROLE_ITEM))) {
        face->focus = aside;
    }
    if (aside == NODE_NONE || !is_inside(face->view, face->focus, aside)) {
        return;
    }
    int first = aside;
    while (!can_focus(face, first)) {
        first = view_next(face->view, first);
    }
    take_focus(face, first);
    const Box *box = &face->layout.boxes[aside];
    face->scroll.at[box->region] = box->rect.y;
    scroll_clamp(&face->scroll, &face->layout);
}


// On the cover Escape leaves the program, beside a replay the replay: that is no way back to
// somewhere.
static bool has_way_back(const View *view) {
    int end = view_find(view, "replay/next") == NODE_NONE ? view->count
                                                          : mark_find(view, ROLE_TOOLS);
    for (int i = 0; i < end && view->screen != SCREEN_TITLE; i++) {
        if (view->nodes[i].flags & NODE_CANCEL) {
            return true;
        }
    }
    return false;
}


// Reading a record or changing a setting is a side step: who comes back stands where they stood.
// True when the screen that is shown again is the one that was left.
static bool comes_back(Face *face, Uint32 screen) {
    Kept *kept = &face->kept;
    bool is_open = has_way_back(face->view);
    bool closes = kept->is_open && !is_open;
    if (is_open && !kept->is_open) {
        kept->screen = face->screen;
        kept->scroll = face->scroll;
        face_set_id(&kept->focus_id, face->focus_id);
    }
    kept->is_open = is_open;
    if (!closes || screen != kept->screen) {
        return false;
    }
    face->scroll = kept->scroll;
    face_set_id(&face->focus_id, kept->focus_id);
    return true;
}


// `is_same`: the place is the same, however much its words changed.
static void renew(Face *face, bool is_same) {
    face->view = face->host.view(face->host.context);
    Uint32 screen = mark_screen(face->view);
    Uint32 beside = mark_landmark(face->view, ROLE_ASIDE, 0);
    bool is_back = comes_back(face, screen);
    bool is_new_screen = !is_back && !is_same && screen != face->screen;
    bool is_new_beside = !is_back && !is_same && !is_new_screen && beside != face->beside;
    face->screen = screen;
    face->beside = beside;
    if (face->view->pictures != face->pictures_seen) {
        face->pictures_seen = face->view->pictures;
        pictures_forget(face->pictures);
    }
    typing_follow(face);
    if (is_new_screen) {
        face->scroll = (Scroll){{0}};
    }
    face_set_id(&face->notice_id, NULL);
    face->needs_layout = true;
    face_layout(face);
    bool stays = find_focus(face, is_new_screen);
    if (is_new_beside) {
        show_beside(face, stays);
    }
    if (can_focus(face, face->focus) && face_is_typing_node(&face->view->nodes[face->focus])) {
        typing_start(face, face->focus);
        face_layout(face);
    }
    bool is_in_table = face->focus != NODE_NONE &&
                       rows_row_of(&face->layout, face->focus) != NODE_NONE;
    if (face->shows_focus || (is_new_screen && is_in_table)) {
        face_show_focus(face);
    }
    if (face->view->shows != NODE_NONE && !is_new_screen && !is_same) {
        scroll_to_show(&face->scroll, &face->layout, face->view->shows);
    }
    drag_follow(face);
}


void face_renew(Face *face) {
    renew(face, false);
}


void face_renew_in_place(Face *face) {
    renew(face, true);
}


void face_focus(Face *face, int node) {
    char *id = NULL;
    face_set_id(&id, node == NODE_NONE ? NULL : face->view->nodes[node].id);
    if (face->typing.edit && node != face->typing.node) {
        typing_commit(face);
        typing_drop(face);
        node = find(face, id);
    }
    free(id);
    take_focus(face, node);
    if (node != NODE_NONE && face_is_typing_node(&face->view->nodes[node])) {
        typing_start(face, node);
    }
    face->needs_layout = true;
    face_layout(face);
}


void face_press(Face *face, int node) {
    const Node *now = &face->view->nodes[node];
    face->needs_frame = true;
    if (now->flags & NODE_DISABLED) {
        bool has_reason = now->description && now->description[0];
        face_set_id(&face->notice_id, has_reason ? now->id : NULL);
        return;
    }
    if (now->flags & NODE_PRESSABLE) {
        face->host.press(face->host.context, node);
        if (face->host.poll && face->poll_at == 0) {
            face->poll_at = 1;  // there may be something to look after now
        }
        face_renew(face);
    }
}


void face_press_id(Face *face, const char *id) {
    int node = find(face, id);
    if (node != NODE_NONE) {
        face_press(face, node);
    }
}


int face_wait_ms(const Face *face) {
    if (drag_is_at_edge(face)) {
        return DRAG_SCROLL_MS;
    }
    return face->typing.edit && face->typing.blinks < BLINKS_MAX ? BLINK_MS : -1;
}


void face_tick(Face *face) {
    if (drag_is_at_edge(face)) {
        drag_scroll(face);
    } else if (face->typing.edit) {
        face->typing.blinks++;
        face->typing.caret_is_on = face->typing.blinks >= BLINKS_MAX || !face->typing.caret_is_on;
        face->needs_frame = true;
    }
}


bool face_load_pictures(Face *face) {
    bool came = pictures_load(face->pictures, false);
    face->needs_frame = face->needs_frame || came;
    return came;
}


static bool has_hint(const Face *face, int node) {
    if (node == NODE_NONE) {
        return false;
    }
    const Node *now = &face->view->nodes[node];
    bool shows_elsewhere = now->role != ROLE_BUTTON && now->role != ROLE_TAB;
    return !shows_elsewhere && now->description && now->description[0];
}


int face_hint(const Face *face) {
    int notice = find(face, face->notice_id);
    if (notice != NODE_NONE || face->hides_hints || face->drag.is_moving) {
        return notice;
    }
    if (has_hint(face, face->hover)) {
        return face->hover;
    }
    return face->shows_focus && has_hint(face, face->focus) ? face->focus : NODE_NONE;
}


static PaintState paint_state(const Face *face) {
    PaintState state = {
        .layout = &face->layout,
        .palette = palette_of(face->view->theme),
        .pictures = face->pictures,
        .scroll = &face->scroll,
        .backdrop = face->backdrop,
        .focus = face->focus,
        .shows_focus = face->shows_focus,
        .hover = face->hover,
        .pressed = find(face, face->pressed_id),
        .dragged = NODE_NONE,
        .drag_target = face->drag.target,
        .notice = face_hint(face),
        .caret = typing_caret(face),
    };
    if (face->drag.is_moving) {
        state.dragged = find(face, face->drag.card);
        state.drag_by = (SDL_Point){face->drag.now.x - face->drag.start.x,
                                    face->drag.now.y - face->drag.start.y};
    }
    return state;
}


static void remember_backdrop(Face *face) {
    const char *file = face->view->backdrop;
    bool is_new = file && (!face->backdrop || strcmp(file, face->backdrop) != 0);
    if (is_new && pictures_get(face->pictures, file, face->width, face->height, 0).surface) {
        face_set_id(&face->backdrop, file);
    }
}


int face_frame(Face *face, SDL_Surface *surface, const SDL_Rect **changed) {
    *changed = NULL;
    face_layout(face);
    rows_follow(face);
    if (!face->needs_frame) {
        return 0;
    }
    PaintState state = paint_state(face);
    paint_view(&state, face->list);
    // Faces come with their frame, so that they do not flicker; only the very first frame does not
    // wait for the codecs.
    if (imaging_is_loaded(face->imaging) && pictures_load(face->pictures, true)) {
        paint_view(&state, face->list);
    }
    if (face->view->backdrop &&
        (face->view->screen == SCREEN_TITLE || face->view->screen == SCREEN_STORY)) {
        remember_backdrop(face);
    }
    int count = drawlist_finish(face->list, changed);
    for (int i = 0; i < count; i++) {
        drawlist_paint(face->list, face->words, surface, (*changed)[i]);
    }
    face->needs_frame = false;
    return count;
}


void face_handle(Face *face, const SDL_Event *event) {
    face_layout(face);
    switch (event->type) {
    case SDL_QUIT:
        typing_commit(face);
        face->is_closed = true;
        break;
    case SDL_KEYDOWN:
        keys_down(face, &event->key);
        break;
    case SDL_TEXTINPUT:
        typing_insert(face, event->text.text);
        break;
    case SDL_TEXTEDITING:
        typing_compose(face, event->edit.text);
        break;
    case SDL_MOUSEMOTION:
        pointer_move(face, pointer_point(face, event->motion.x, event->motion.y));
        break;
    case SDL_MOUSEBUTTONDOWN:
        pointer_down(face, &event->button);
        break;
    case SDL_MOUSEBUTTONUP:
        pointer_up(face, &event->button);
        break;
    case SDL_MOUSEWHEEL:
        pointer_wheel(face, &event->wheel);
        break;
    default:
        break;
    }
}

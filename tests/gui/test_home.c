// Home in the window: the learner goes through all of their own place by keys alone and by mouse
// alone, in an ordinary window and in a small one with large text; both end with the same files.

#include <stdio.h>
#include <stdlib.h>

#include "gui/face.h"
#include "support/expect.h"
#include "support/sample_library.h"

enum { TABS_MAX = 60, WHEEL_MAX = 400 };

typedef struct Doing {
    const char *id;
    const char *text;  // typed; NULL: pressed
} Doing;

// Every tab, and all that can be done in it.
static const Doing DOINGS[] = {
    {"home/tab/1", NULL},
    {"home/session/1/open", NULL},
    {"home", NULL},
    {"home/tab/2", NULL},
    {"home/competency/fgr-528/ANA/fold", NULL},
    {"home/competency/fgr-528/ANA/fold", NULL},
    {"home/form/table", NULL},
    {"home/form/bars", NULL},
    {"home/tab/3", NULL},
    {"scan/begin", NULL},
    {"scan/profile/KP-3", NULL},
    {"scan/next", NULL},
    {"scan/c/LUI/4", NULL},
    {"scan/i/OPD-02/2", NULL},
    {"scan/next", NULL},
    {"scan/c/KLA/5", NULL},
    {"scan/previous", NULL},
    {"scan/keep", NULL},
    {"home/tab/4", NULL},
    {"portfolio/selfscan", NULL},
    {"portfolio/scores", NULL},
    {"portfolio/form/json", NULL},
    {"portfolio/export", NULL},
    {"home/tab/5", NULL},
    {"erase/ask", NULL},
    {"erase/not", NULL},
    {"data/settings", NULL},
    {"keep/P2Y", NULL},
    {"theme/2", NULL},
    {"close", NULL},
    {"home/back", NULL},
    {"home/case/tweede", NULL},
    {"begin", NULL},
    {"continue", NULL},
    {"option/x", NULL},
    {"confirm", NULL},
    {"home", NULL},
    {"resume", NULL},
    {"home", NULL},
    {"pane/settings", NULL},
    {"settings/player/name", "ander-9"},
    {"settings/player/change", NULL},
    {"close", NULL},
    {"home/tab/1", NULL},
};

typedef struct Window {
    SampleHome *home;
    Face *face;
    SDL_Surface *surface;
    int far;  // the longest way with Tab
    const char *farthest;
} Window;

typedef struct Size {
    int width, height, scale;
} Size;

static const Size USUAL = {1280, 800, 100};
static const Size LARGE_TEXT = {1024, 700, 200};


// ---- What must be so after every event ----


// No piece is cut off at the side, and what can be used has a place.
static void check(const Window *window) {
    const Layout *layout = &window->face->layout;
    const View *view = window->face->view;
    for (int i = 0; i < layout->piece_count; i++) {
        const Piece *piece = &layout->pieces[i];
        int width = layout->regions[piece->region].view.w;
        bool is_scrolled = piece->detail == PIECE_TYPED && piece->kind == PIECE_TEXT;
        expect_row(is_scrolled || !piece->rect.w ||
                       (piece->rect.x >= 0 && piece->rect.x + piece->rect.w <= width),
                   "piece of %s: %d + %d of %d", view->nodes[piece->node].id, piece->rect.x,
                   piece->rect.w, width);
    }
    for (int i = 1; i < view->count; i++) {
        expect_row(!node_is_focusable(&view->nodes[i]) ||
                       (layout->boxes[i].region >= 0 && layout->boxes[i].rect.h > 0),
                   "%s is nowhere", view->nodes[i].id);
    }
    expect_row(window->face->focus != NODE_NONE, "nothing has the focus");
}


static void paint(Window *window) {
    const SDL_Rect *changed;
    face_frame(window->face, window->surface, &changed);
}


static void send(Window *window, const SDL_Event *event) {
    face_handle(window->face, event);
    check(window);
}


static int find(const Window *window, const char *id) {
    int node = view_find(window->face->view, id);
    expect_row(node != NODE_NONE, "no node '%s' on the screen", id);
    return node;
}


static SDL_Rect on_window(const Window *window, int node) {
    const Face *face = window->face;
    const Box *box = &face->layout.boxes[node];
    return scroll_on_window(&face->scroll, &face->layout, box->region, box->rect);
}


static SDL_Rect view_of(const Window *window, int node) {
    const Layout *layout = &window->face->layout;
    return layout->regions[layout->boxes[node].region].view;
}


// ---- Keys ----


static void key(Window *window, SDL_Keycode sym, Uint16 mod) {
    SDL_Event event = {.key = {.type = SDL_KEYDOWN, .keysym = {.sym = sym, .mod = mod}}};
    send(window, &event);
}


static void type_text(Window *window, const char *text) {
    for (; *text; text++) {
        SDL_Event event = {.text = {.type = SDL_TEXTINPUT, .text = {*text}}};
        send(window, &event);
    }
}


// The focus goes round with Tab, and shows wherever it comes.
static void tab_to(Window *window, const char *id) {
    int presses = 0;
    while (strcmp(window->face->focus_id, id) != 0) {
        key(window, SDLK_TAB, 0);
        expect_row(++presses <= TABS_MAX, "'%s' is too far", id);
        SDL_Rect rect = on_window(window, window->face->focus);
        SDL_Rect view = view_of(window, window->face->focus);
        expect_row(SDL_HasIntersection(&rect, &view), "%s is out of sight", window->face->focus_id);
    }
    if (presses > window->far) {
        window->far = presses;
        window->farthest = id;
    }
}


static void do_by_keys(Window *window, const Doing *doing) {
    tab_to(window, doing->id);
    if (doing->text) {
        type_text(window, doing->text);
    } else {
        key(window, SDLK_RETURN, 0);
    }
}


// ---- Mouse ----


static SDL_Point middle_of(SDL_Rect rect) {
    return (SDL_Point){rect.x + rect.w / 2, rect.y + rect.h / 2};
}


static void mouse(Window *window, Uint32 type, SDL_Point point) {
    SDL_Event event = {
        .button = {
            .type = type, .button = SDL_BUTTON_LEFT, .clicks = 1, .x = point.x, .y = point.y}};
    send(window, &event);
}


static void move_to(Window *window, SDL_Point point) {
    SDL_Event event = {.motion = {.type = SDL_MOUSEMOTION, .x = point.x, .y = point.y}};
    send(window, &event);
}


static void do_by_mouse(Window *window, const Doing *doing) {
    int node = find(window, doing->id);
    SDL_Rect view = view_of(window, node);
    SDL_Point spot = middle_of(on_window(window, node));
    for (int i = 0; !SDL_PointInRect(&spot, &view); i++) {
        int turn = spot.y < view.y ? 1 : -1;
        SDL_Event event = {.wheel = {.type = SDL_MOUSEWHEEL, .y = turn, .preciseY = (float)turn}};
        expect_row(i < WHEEL_MAX, "'%s' does not come into sight", doing->id);
        move_to(window, middle_of(view));
        send(window, &event);
        spot = middle_of(on_window(window, node));
    }
    move_to(window, spot);
    mouse(window, SDL_MOUSEBUTTONDOWN, spot);
    mouse(window, SDL_MOUSEBUTTONUP, spot);
    if (doing->text) {
        type_text(window, doing->text);
    }
}


// ---- The whole way ----


static void open_window(Window *window, Size size) {
    Error error = {.line = 0};
    GuiOptions gui = {"Casus", CASUS_ASSETS_DIR, size.width, size.height, false};
    *window = (Window){.home = sample_home_new(), .farthest = ""};
    sample_home_play(window->home, "eerste", POLICY_BEST, RUN_PRACTICE, -1, 21);
    sample_home_play(window->home, "tweede", POLICY_BEST, RUN_PRACTICE, 1, 22);
    window->home->options.settings.scale = size.scale;
    sample_home_open(window->home);
    window->face = face_new(window->home->driver.host, &gui, &error);
    assert_non_null(window->face);
    window->surface =
        SDL_CreateRGBSurfaceWithFormat(0, size.width, size.height, 32, SDL_PIXELFORMAT_RGB888);
    paint(window);
}


static void close_window(Window *window) {
    face_free(window->face);
    SDL_FreeSurface(window->surface);
    sample_home_free(window->home);
}


static void go(Size size, void (*act)(Window *, const Doing *)) {
    Window window;
    open_window(&window, size);
    for (size_t i = 0; i < sizeof DOINGS / sizeof DOINGS[0]; i++) {
        find(&window, DOINGS[i].id);
        act(&window, &DOINGS[i]);
        paint(&window);
    }
    print_message("the longest way is %d times Tab, to '%s'\n", window.far, window.farthest);
    find(&window, "home/sessions/none");
    assert_string_equal(window.home->saved.player, "ander-9");
    assert_string_equal(window.home->saved.keep, "P2Y");
    assert_int_equal(window.home->saved.theme, THEME_CONTRAST);
    assert_true(sample_has_file(window.home->data, "selfscan.ndjson"));
    assert_true(sample_has_file(window.home->data, "casus-portfolio-2026-11-16.json"));
    close_window(&window);
}


static void keys_alone_should_do(void **state) {
    (void)state;
    go(USUAL, do_by_keys);
}


static void mouse_alone_should_do(void **state) {
    (void)state;
    go(USUAL, do_by_mouse);
}


static void keys_should_do_in_a_small_window_with_large_text(void **state) {
    (void)state;
    go(LARGE_TEXT, do_by_keys);
}


static void mouse_should_do_in_a_small_window_with_large_text(void **state) {
    (void)state;
    go(LARGE_TEXT, do_by_mouse);
}


// Escape leads back from a tab, a pane and a cover; on home itself it does nothing.
static void escape_should_lead_home(void **state) {
    (void)state;
    Window window;
    open_window(&window, USUAL);
    do_by_keys(&window, &(Doing){"home/tab/5", NULL});
    key(&window, SDLK_ESCAPE, 0);
    assert_true(window.face->view->nodes[find(&window, "home/tab/0")].flags & NODE_SELECTED);
    do_by_keys(&window, &(Doing){"pane/settings", NULL});
    key(&window, SDLK_ESCAPE, 0);
    find(&window, "home/tabs");
    do_by_keys(&window, &(Doing){"home/case/eerste", NULL});
    find(&window, "cover/title");
    key(&window, SDLK_ESCAPE, 0);
    find(&window, "home/tabs");
    key(&window, SDLK_ESCAPE, 0);
    assert_false(face_is_over(window.face));
    find(&window, "home/tabs");
    close_window(&window);
}


static int set_up(void **state) {
    (void)state;
    return TTF_Init();
}


static int tear_down(void **state) {
    (void)state;
    TTF_Quit();
    return 0;
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_alone_should_do),
        cmocka_unit_test(mouse_alone_should_do),
        cmocka_unit_test(keys_should_do_in_a_small_window_with_large_text),
        cmocka_unit_test(mouse_should_do_in_a_small_window_with_large_text),
        cmocka_unit_test(escape_should_lead_home),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

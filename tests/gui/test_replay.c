// A replay in the window: stepping and looking around by keys alone and by mouse alone.

#include <stdio.h>

#include "gui/face.h"
#include "support/desk.h"
#include "support/expect.h"

enum { WIDTH = 1280, HEIGHT = 800, STEPS_MAX = 40, TABS_MAX = 60 };

static const char ROOM[] =
    "scenario \"kamer\" { version = \"1\", title = \"Kamer\", date = \"2026-11-16\", "
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "for i = 1, 5 do record(\"R\" .. i) { title = \"Brief \" .. i, kind = \"brief\", "
    "page = \"Pagina \" .. i } end\n"
    "scene \"begin\" { title = \"Begin\", say \"Hallo.\", find \"zoek\" { ask = \"Welke?\", "
    "records = { \"R1\", \"R2\", \"R3\", \"R4\", \"R5\" }, right = { \"R3\" }, "
    "recall = { OPD_01 = 4 } }, say \"Dag.\" }\n";

typedef struct Window {
    Desk desk;
    Face *face;
    SDL_Surface *surface;
} Window;


static void paint(Window *window) {
    const SDL_Rect *changed;
    face_frame(window->face, window->surface, &changed);
}


static int find(const Window *window, const char *id) {
    int node = view_find(window->face->view, id);
    expect_row(node != NODE_NONE, "no node '%s' on the screen", id);
    return node;
}


static bool has(const Window *window, const char *id) {
    return view_find(window->face->view, id) != NODE_NONE;
}


static const char *value_of(const Window *window, const char *id) {
    return window->face->view->nodes[find(window, id)].value;
}


static void open_window(Window *window) {
    Rng rng = rng_from_seed(1);
    Error error = {.line = 0};
    GuiOptions gui = {"Casus", CASUS_ASSETS_DIR, WIDTH, HEIGHT, false};
    char folder[1024];
    desk_open_text(&window->desk, ROOM);
    driver_play(&window->desk.driver, POLICY_BEST, &rng, -1);
    snprintf(folder, sizeof folder, "%s",
             session_folder(stage_session(window->desk.driver.stage)));
    driver_free(&window->desk.driver);
    Stage *stage =
        stage_new_replay(window->desk.opened, folder, &window->desk.options, &error);
    assert_non_null(stage);
    window->desk.driver = (Driver){.stage = stage, .host = stage_host(stage)};
    window->face = face_new(stage_host(stage), &gui, &error);
    assert_non_null(window->face);
    window->surface = SDL_CreateRGBSurfaceWithFormat(0, WIDTH, HEIGHT, 32, SDL_PIXELFORMAT_RGB888);
    paint(window);
}


static void close_window(Window *window) {
    face_free(window->face);
    SDL_FreeSurface(window->surface);
    desk_close(&window->desk);
}


// ---- Keys and mouse ----


static void key(Window *window, SDL_Keycode sym, Uint16 mod) {
    SDL_Event event = {.key = {.type = SDL_KEYDOWN, .keysym = {.sym = sym, .mod = mod}}};
    face_handle(window->face, &event);
    paint(window);
}


static void type_text(Window *window, const char *text) {
    for (; *text; text++) {
        SDL_Event event = {.text = {.type = SDL_TEXTINPUT, .text = {*text}}};
        face_handle(window->face, &event);
    }
    paint(window);
}


static void tab_to(Window *window, const char *id) {
    for (int i = 0; strcmp(window->face->focus_id, id) != 0; i++) {
        expect_row(i < TABS_MAX, "'%s' is too far", id);
        key(window, SDLK_TAB, 0);
    }
}


static void click(Window *window, const char *id) {
    const Face *face = window->face;
    const Box *box = &face->layout.boxes[find(window, id)];
    SDL_Rect rect = scroll_on_window(&face->scroll, &face->layout, box->region, box->rect);
    int x = rect.x + rect.w / 2;
    int y = rect.y + rect.h / 2;
    SDL_Event move = {.motion = {.type = SDL_MOUSEMOTION, .x = x, .y = y}};
    face_handle(window->face, &move);
    for (Uint32 type = SDL_MOUSEBUTTONDOWN; type <= SDL_MOUSEBUTTONUP; type++) {
        SDL_Event event = {
            .button = {.type = type, .button = SDL_BUTTON_LEFT, .clicks = 1, .x = x, .y = y}};
        face_handle(window->face, &event);
    }
    paint(window);
}


// What is told at the node that was pressed.
static const char *told(const Window *window) {
    int node = face_hint(window->face);
    assert_int_not_equal(node, NODE_NONE);
    return window->face->view->nodes[node].description;
}


// ---- The tests ----


static void control_enter_should_step_from_wherever_one_stands(void **state) {
    Window window;
    char line[32] = "";
    (void)state;
    open_window(&window);
    for (int i = 0; i < STEPS_MAX && !has(&window, "room/search"); i++) {
        key(&window, SDLK_RETURN, KMOD_CTRL);
    }
    key(&window, SDLK_f, KMOD_CTRL);
    assert_string_equal(window.face->focus_id, "room/search");
    type_text(&window, "brief 4");
    expect_part(window.face->view->nodes[find(&window, "room/count")].name, "1 van 5");
    snprintf(line, sizeof line, "%s", value_of(&window, "replay/line"));
    key(&window, SDLK_DOWN, 0);
    assert_string_equal(window.face->focus_id, "room/row/R4");
    key(&window, SDLK_SPACE, 0);
    expect_part(told(&window), "Je kijkt terug");
    key(&window, SDLK_RETURN, 0);
    expect_part(window.face->view->nodes[find(&window, "room/reading")].name, "Brief 4");
    assert_string_equal(value_of(&window, "replay/line"), line);
    key(&window, SDLK_RETURN, KMOD_CTRL);
    assert_string_not_equal(value_of(&window, "replay/line"), line);
    for (int i = 0; i < STEPS_MAX && !has(&window, "debrief/title"); i++) {
        key(&window, SDLK_RETURN, KMOD_CTRL);
    }
    find(&window, "debrief/title");
    close_window(&window);
}


static void keys_alone_should_open_search_and_come_back(void **state) {
    Window window;
    (void)state;
    open_window(&window);
    tab_to(&window, "replay/decision/next");
    key(&window, SDLK_RETURN, 0);
    tab_to(&window, "pane/records");
    key(&window, SDLK_RETURN, 0);
    assert_string_equal(window.face->focus_id, "room/search");
    type_text(&window, "nergens");
    find(&window, "room/nothing");
    key(&window, SDLK_ESCAPE, 0);
    assert_false(has(&window, "room/search"));
    assert_string_equal(window.face->focus_id, "pane/records");  // where they stood
    key(&window, SDLK_ESCAPE, 0);
    assert_false(face_is_over(window.face));
    tab_to(&window, "continue");
    key(&window, SDLK_RETURN, 0);
    expect_part(told(&window), "Je kijkt terug");
    close_window(&window);
}


static void mouse_alone_should_open_search_and_step(void **state) {
    Window window;
    (void)state;
    open_window(&window);
    for (int i = 0; i < STEPS_MAX && !has(&window, "room/search"); i++) {
        click(&window, "replay/next");
    }
    click(&window, "room/search");
    type_text(&window, "brief 2");
    click(&window, "room/pick/R2");
    expect_part(told(&window), "Je kijkt terug");
    click(&window, "room/row/R2");
    expect_part(window.face->view->nodes[find(&window, "room/reading")].name, "Brief 2");
    click(&window, "submit");
    expect_part(told(&window), "Je kijkt terug");
    click(&window, "pane/reference");
    find(&window, "reference/search");
    click(&window, "close");
    click(&window, "replay/previous");
    click(&window, "replay/next");
    find(&window, "room/search");
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
        cmocka_unit_test(control_enter_should_step_from_wherever_one_stands),
        cmocka_unit_test(keys_alone_should_open_search_and_come_back),
        cmocka_unit_test(mouse_alone_should_open_search_and_step),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

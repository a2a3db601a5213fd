// Face live: F12 takes the focus into what an author sees and back to where it was, by keys alone;
// Escape leaves it, and on a small window its heading stays in sight.

#include <stdio.h>
#include <stdlib.h>

#include <SDL_ttf.h>

#include "gui/face.h"
#include "support/expect.h"
#include "support/sample_play.h"

static const char CASE[] =
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\",\n"
    "  framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "scene \"een\" { title = \"Een\",\n"
    "  choose \"eerste\" { ask = \"Wat eerst?\", why = \"w\",\n"
    "    option \"vragen\" { \"Vragen.\", earns = { OPD_03 = 3 } },\n"
    "    option \"wissen\" { \"Wissen.\" } },\n"
    "  say \"Slot.\",\n"
    "}\n";

typedef struct Desk {
    SampleClock clock;
    char data[64], folder[128];
    StageOptions options;
    Case *opened;
    Driver driver;
    Face *face;
} Desk;


static void open_desk(Desk *desk, int width, int height, int scale) {
    Error error;
    *desk = (Desk){.clock = sample_clock()};
    sample_folder(desk->data, sizeof desk->data);
    snprintf(desk->folder, sizeof desk->folder, "%s/casus", desk->data);
    desk->options =
        (StageOptions){.session = sample_options(desk->data, RUN_PRACTICE, &desk->clock, 1),
                       .settings = {.language = LANGUAGE_NL, .theme = THEME_LIGHT, .scale = scale},
                       .is_live = true};
    desk->opened = sample_case_of(desk->folder, CASE);
    desk->driver = driver_new(desk->opened, &desk->options);
    driver_press(&desk->driver, "begin");
    GuiOptions gui = {"Casus", CASUS_ASSETS_DIR, width, height, false};
    desk->face = face_new(desk->driver.host, &gui, &error);
    assert_non_null(desk->face);
}


static void close_desk(Desk *desk) {
    face_free(desk->face);
    driver_free(&desk->driver);
    case_close(desk->opened);
}


static void key(Desk *desk, SDL_Keycode sym) {
    SDL_Event event = {.key = {.type = SDL_KEYDOWN, .keysym = {.sym = sym}}};
    face_handle(desk->face, &event);
}


static const char *focus_id(const Desk *desk) {
    return desk->face->focus == NODE_NONE ? "" : desk->face->view->nodes[desk->face->focus].id;
}


static bool has(const Desk *desk, const char *id) {
    return view_find(desk->face->view, id) != NODE_NONE;
}


static void open_author(Desk *desk) {
    key(desk, SDLK_F12);
    assert_string_equal(focus_id(desk), "author/shut");
    key(desk, SDLK_TAB);
    assert_string_equal(focus_id(desk), "author/open");
    key(desk, SDLK_SPACE);
    assert_string_equal(focus_id(desk), "author/tab/0");
}


static void f12_should_go_into_the_tools_and_back(void **state) {
    (void)state;
    Desk desk;
    char before[64];
    open_desk(&desk, 1280, 800, 100);
    key(&desk, SDLK_DOWN);
    snprintf(before, sizeof before, "%s", focus_id(&desk));
    assert_non_null(strstr(before, "option"));
    open_author(&desk);
    static const char *const INSIDE[] = {"author/answer", "author/variables", "author/total",
                                         "author/nodes"};
    for (int i = 0; i < 4; i++) {
        char tab[32];
        snprintf(tab, sizeof tab, "author/tab/%d", i);
        assert_string_equal(focus_id(&desk), tab);
        assert_true(has(&desk, INSIDE[i]));
        key(&desk, SDLK_RIGHT);
        key(&desk, SDLK_SPACE);
    }
    key(&desk, SDLK_F12);
    assert_false(has(&desk, "tools"));
    assert_string_equal(focus_id(&desk), before);
    close_desk(&desk);
}


static void escape_should_leave_the_tools(void **state) {
    (void)state;
    Desk desk;
    char before[64];
    open_desk(&desk, 1280, 800, 100);
    snprintf(before, sizeof before, "%s", focus_id(&desk));
    key(&desk, SDLK_F12);
    key(&desk, SDLK_ESCAPE);
    assert_false(has(&desk, "tools"));
    assert_string_equal(focus_id(&desk), before);
    open_author(&desk);
    key(&desk, SDLK_F6);  // at work in the play it stays
    key(&desk, SDLK_ESCAPE);
    assert_true(has(&desk, "author/tabs"));
    key(&desk, SDLK_F12);
    key(&desk, SDLK_F12);
    assert_string_equal(focus_id(&desk), "author/tab/0");
    key(&desk, SDLK_ESCAPE);
    assert_false(has(&desk, "tools"));
    close_desk(&desk);
}


static void heading_should_stay_in_sight_on_a_small_window(void **state) {
    (void)state;
    Desk desk;
    open_desk(&desk, 1024, 700, 200);
    open_author(&desk);
    assert_true(layout_scroll_max(&desk.face->layout, REGION_TOOLS) > 0);
    assert_int_equal(desk.face->scroll.at[REGION_TOOLS], 0);
    close_desk(&desk);
}


static int start(void **state) {
    (void)state;
    return TTF_Init();
}


static int stop(void **state) {
    (void)state;
    TTF_Quit();
    return 0;
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(f12_should_go_into_the_tools_and_back),
        cmocka_unit_test(escape_should_leave_the_tools),
        cmocka_unit_test(heading_should_stay_in_sight_on_a_small_window),
    };
    return cmocka_run_group_tests(tests, start, stop);
}

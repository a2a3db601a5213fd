// Rows: a long table by keys and wheel: every row can be reached, and what comes into sight is
// there.

#include <stdio.h>
#include <stdlib.h>

#include "gui/face.h"
#include "gui/rows.h"
#include "support/expect.h"
#include "support/sample_play.h"

static const char SCENARIO[] =
    "scenario \"rijen\" { version = \"1\", title = \"Rijen\", date = \"2026-11-16\", "
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "local ids = {}\n"
    "for i = 1, 300 do ids[i] = \"R\" .. i record(ids[i]) { title = \"Een verhaal over stuk \" .. "
    "i, kind = \"brief\", where = \"Kast\", page = \"Pagina\" } end\n"
    "scene \"begin\" { title = \"Begin\", find \"zoek\" { ask = \"Welke?\", records = ids, "
    "right = { \"R2\" }, recall = { OPD_01 = 4 } } }\n";

typedef struct Desk {
    SampleClock clock;
    Case *opened;
    Driver driver;
    Face *face;
    SDL_Surface *surface;
    char data[64];
} Desk;


static void paint(Desk *desk) {
    const SDL_Rect *changed;
    face_frame(desk->face, desk->surface, &changed);
}


static void open_desk(Desk *desk, int width, int height, int scale) {
    char folder[128];
    Error error;
    desk->clock = sample_clock();
    sample_folder(desk->data, sizeof desk->data);
    snprintf(folder, sizeof folder, "%s/rijen", desk->data);
    desk->opened = sample_case_of(folder, SCENARIO);
    StageOptions options = {.session = sample_options(desk->data, RUN_PRACTICE, &desk->clock, 1),
                            .settings = {LANGUAGE_NL, THEME_LIGHT, scale}};
    desk->driver = driver_new(desk->opened, &options);
    driver_press(&desk->driver, "begin");
    GuiOptions gui = {"Casus", CASUS_ASSETS_DIR, width, height, false};
    desk->face = face_new(stage_host(desk->driver.stage), &gui, &error);
    assert_non_null(desk->face);
    desk->surface = SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, SDL_PIXELFORMAT_RGB888);
    paint(desk);
}


static void close_desk(Desk *desk) {
    face_free(desk->face);
    SDL_FreeSurface(desk->surface);
    driver_free(&desk->driver);
    case_close(desk->opened);
}


static void key(Desk *desk, SDL_Keycode sym, Uint16 mod) {
    SDL_Event event = {.key = {.type = SDL_KEYDOWN, .keysym = {.sym = sym, .mod = mod}}};
    face_handle(desk->face, &event);
    paint(desk);
}


static int place(const Desk *desk) {
    int row = rows_row_of(&desk->face->layout, desk->face->focus);
    return row == NODE_NONE ? 0 : desk->face->view->nodes[row].number;
}


// The row with the focus is on the window.
static void expect_in_sight(const Desk *desk) {
    const Face *face = desk->face;
    const Box *box = &face->layout.boxes[face->focus];
    SDL_Rect rect = scroll_on_window(&face->scroll, &face->layout, box->region, box->rect);
    SDL_Rect view = face->layout.regions[box->region].view;
    expect_row(rect.y >= view.y && rect.y + rect.h <= view.y + view.h, "row %d at %d", place(desk),
               rect.y);
}


static void keys_should_reach_every_row(void **state) {
    static const struct {
        int width, height, scale;
    } SIZES[] = {{1920, 1080, 100}, {1024, 700, 100}, {1280, 800, 200}, {1024, 700, 200}};
    (void)state;
    for (size_t s = 0; s < sizeof SIZES / sizeof *SIZES; s++) {
        Desk desk;
        open_desk(&desk, SIZES[s].width, SIZES[s].height, SIZES[s].scale);
        assert_string_equal(desk.face->focus_id, "room/search");
        key(&desk, SDLK_DOWN, 0);
        assert_int_equal(place(&desk), 1);
        for (int i = 2; i <= 300; i++) {
            key(&desk, SDLK_DOWN, 0);
            expect_row(place(&desk) == i, "%d instead of %d", place(&desk), i);
            expect_in_sight(&desk);
        }
        key(&desk, SDLK_DOWN, 0);
        assert_int_equal(place(&desk), 300);
        key(&desk, SDLK_HOME, 0);
        assert_int_equal(place(&desk), 1);
        key(&desk, SDLK_END, 0);
        assert_int_equal(place(&desk), 300);
        expect_in_sight(&desk);
        key(&desk, SDLK_PAGEUP, 0);
        assert_in_range(place(&desk), 250, 299);
        for (int i = 0; i < 300 && place(&desk) > 1; i++) {
            key(&desk, SDLK_PAGEUP, 0);
            expect_in_sight(&desk);
        }
        assert_int_equal(place(&desk), 1);
        close_desk(&desk);
    }
}


static void space_should_choose_and_enter_should_open(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, 1280, 800, 100);
    key(&desk, SDLK_DOWN, 0);
    key(&desk, SDLK_END, 0);
    key(&desk, SDLK_SPACE, 0);
    assert_int_equal(place(&desk), 300);
    assert_true(desk.face->view->nodes[desk.face->focus].flags & NODE_SELECTED);
    key(&desk, SDLK_RETURN, 0);
    assert_true(desk.face->view->nodes[desk.face->focus].flags & NODE_EXPANDED);
    assert_int_equal(place(&desk), 300);
    key(&desk, SDLK_TAB, 0);  // the table is one stop
    assert_int_equal(place(&desk), 0);
    key(&desk, SDLK_f, KMOD_LCTRL);
    assert_string_equal(desk.face->focus_id, "room/search");
    close_desk(&desk);
}


static void the_wheel_should_bring_rows_that_were_not_there(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, 1280, 800, 100);
    SDL_Event move = {.motion = {.type = SDL_MOUSEMOTION, .x = 300, .y = 600}};
    SDL_Event wheel = {.wheel = {.type = SDL_MOUSEWHEEL, .y = -10, .preciseY = -10}};
    face_handle(desk.face, &move);
    for (int i = 0; i < 40; i++) {
        face_handle(desk.face, &wheel);
        paint(&desk);
        const Rows *rows = &desk.face->layout.rows;
        int at = desk.face->scroll.at[REGION_MAIN];
        int height = desk.face->layout.regions[REGION_MAIN].view.h;
        int end = SDL_min(300, (at + height - rows->top) / rows->height);
        expect_row(rows->first + rows->count >= end, "%d rows from %d, %d in sight", rows->count,
                   rows->first, end);
        expect_row(rows->first <= SDL_max(0, at - rows->top) / rows->height, "from %d",
                   rows->first);
    }
    assert_int_not_equal(rows_find(desk.face, 300), NODE_NONE);
    assert_string_equal(desk.face->focus_id, "room/search");
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
        cmocka_unit_test(keys_should_reach_every_row),
        cmocka_unit_test(space_should_choose_and_enter_should_open),
        cmocka_unit_test(the_wheel_should_bring_rows_that_were_not_there),
    };
    return cmocka_run_group_tests(tests, start, stop);
}

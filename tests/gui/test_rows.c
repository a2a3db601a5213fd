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
                            .settings = {.language = LANGUAGE_NL,
                                         .theme = THEME_LIGHT,
                                         .scale = scale}};
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
    if (face->layout.rows.is_whole) {  // below the header, which stays
        SDL_Rect head = scroll_box(&face->scroll, &face->layout, face->layout.rows.head);
        expect_row(rect.y >= head.y + head.h, "row %d below the header", place(desk));
    }
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


static void click(Desk *desk, SDL_Rect at, bool with_shift) {
    SDL_Event event = {.button = {.type = SDL_MOUSEBUTTONDOWN,
                                  .button = SDL_BUTTON_LEFT,
                                  .clicks = 1,
                                  .x = at.x + at.w / 2,
                                  .y = at.y + at.h / 2}};
    SDL_SetModState(with_shift ? KMOD_LSHIFT : KMOD_NONE);
    face_handle(desk->face, &event);
    event.type = SDL_MOUSEBUTTONUP;
    face_handle(desk->face, &event);
    SDL_SetModState(KMOD_NONE);
    paint(desk);
}


static SDL_Rect row_at(const Desk *desk, int number) {
    return scroll_box(&desk->face->scroll, &desk->face->layout, rows_find(desk->face, number));
}


// The rows that are chosen, of those in the view, as "3 4 5".
static const char *chosen(const Desk *desk) {
    static char text[400];
    int length = 0;
    text[0] = '\0';
    for (int number = 1; number <= 30; number++) {
        int row = rows_find(desk->face, number);
        if (row != NODE_NONE && desk->face->view->nodes[row].flags & NODE_SELECTED) {
            length += snprintf(text + length, sizeof text - (size_t)length, "%s%d",
                               length ? " " : "", number);
        }
    }
    return text;
}


static void shift_and_arrows_should_choose_a_range(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, 1280, 800, 100);
    key(&desk, SDLK_DOWN, 0);
    key(&desk, SDLK_DOWN, 0);
    key(&desk, SDLK_DOWN, 0);
    for (int i = 0; i < 3; i++) {
        key(&desk, SDLK_DOWN, KMOD_LSHIFT);
    }
    assert_string_equal(chosen(&desk), "3 4 5 6");
    assert_int_equal(place(&desk), 6);
    key(&desk, SDLK_UP, KMOD_LSHIFT);
    assert_string_equal(chosen(&desk), "3 4 5");
    for (int i = 0; i < 4; i++) {
        key(&desk, SDLK_UP, KMOD_LSHIFT);
    }
    assert_string_equal(chosen(&desk), "1 2 3");
    key(&desk, SDLK_UP, KMOD_LSHIFT);  // there is nothing above the first
    assert_string_equal(chosen(&desk), "1 2 3");
    key(&desk, SDLK_DOWN, 0);  // begins anew
    key(&desk, SDLK_DOWN, 0);
    key(&desk, SDLK_DOWN, 0);
    key(&desk, SDLK_DOWN, 0);
    key(&desk, SDLK_DOWN, KMOD_LSHIFT);
    assert_string_equal(chosen(&desk), "1 2 3 5 6");
    close_desk(&desk);
}


static void shift_and_click_should_choose_a_range_in_one_event(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, 1280, 800, 100);
    click(&desk, row_at(&desk, 7), true);  // from nowhere: that row alone
    assert_string_equal(chosen(&desk), "7");
    click(&desk, row_at(&desk, 2), false);
    int events = driver_run(&desk.driver)->events;
    click(&desk, row_at(&desk, 5), true);
    assert_string_equal(chosen(&desk), "2 3 4 5 7");
    assert_int_equal(driver_run(&desk.driver)->events, events + 1);
    click(&desk, row_at(&desk, 1), true);  // still from 2
    assert_string_equal(chosen(&desk), "1 2 3 4 5 7");
    close_desk(&desk);
}


static void the_header_should_stay_and_sort(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, 1280, 800, 100);
    SDL_Event move = {.motion = {.type = SDL_MOUSEMOTION, .x = 300, .y = 600}};
    SDL_Event wheel = {.wheel = {.type = SDL_MOUSEWHEEL, .y = -10, .preciseY = -10}};
    face_handle(desk.face, &move);
    face_handle(desk.face, &wheel);
    paint(&desk);
    const Layout *layout = &desk.face->layout;
    SDL_Rect view = layout->regions[REGION_MAIN].view;
    assert_int_equal(scroll_box(&desk.face->scroll, layout, layout->rows.head).y, view.y);
    int at = desk.face->scroll.at[REGION_MAIN];
    int title = view_find(desk.face->view, "room/sort/1");
    click(&desk, scroll_box(&desk.face->scroll, layout, title), false);
    title = view_find(desk.face->view, "room/sort/1");
    assert_true(desk.face->view->nodes[title].flags & NODE_SELECTED);
    assert_int_equal(driver_run(&desk.driver)->events, 0);  // no row below it was opened
    assert_in_range(desk.face->scroll.at[REGION_MAIN], 0, at);
    key(&desk, SDLK_TAB, 0);
    assert_int_equal(scroll_box(&desk.face->scroll, layout, layout->rows.head).y, view.y);
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
        cmocka_unit_test(shift_and_arrows_should_choose_a_range),
        cmocka_unit_test(shift_and_click_should_choose_a_range_in_one_event),
        cmocka_unit_test(the_header_should_stay_and_sort),
        cmocka_unit_test(the_wheel_should_bring_rows_that_were_not_there),
    };
    return cmocka_run_group_tests(tests, start, stop);
}

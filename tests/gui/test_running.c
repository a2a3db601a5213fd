// Running text: passages stand in the text, wrap as one with it, and are marked by mouse and by
// keys; Ctrl+Z takes a decision back.

#include <stdio.h>
#include <stdlib.h>

#include "gui/face.h"
#include "support/expect.h"
#include "support/sample_play.h"

typedef struct Desk {
    SampleClock clock;
    Case *opened;
    Driver driver;
    Face *face;
    char data[64];
} Desk;


// The window at the mark of the sample case.
static void open_desk(Desk *desk, int width, int height, int scale) {
    static const char *const WAY[] = {"begin",           "continue", "option/bellen",
                                      "option/lezen",    "submit",   "continue",
                                      "option/telefoon", "confirm",  "continue"};
    Error error;
    desk->clock = sample_clock();
    sample_folder(desk->data, sizeof desk->data);
    desk->opened = sample_kinds();
    StageOptions options = {.session = sample_options(desk->data, RUN_PRACTICE, &desk->clock, 1),
                            .settings = {.language = LANGUAGE_NL,
                                         .theme = THEME_LIGHT,
                                         .scale = scale}};
    desk->driver = driver_new(desk->opened, &options);
    for (size_t i = 0; i < sizeof WAY / sizeof *WAY; i++) {
        driver_press(&desk->driver, WAY[i]);
    }
    GuiOptions gui = {"Casus", CASUS_ASSETS_DIR, width, height, false};
    desk->face = face_new(desk->driver.host, &gui, &error);
    assert_non_null(desk->face);
}


static void close_desk(Desk *desk) {
    face_free(desk->face);
    driver_free(&desk->driver);
    case_close(desk->opened);
}


static void key(Desk *desk, SDL_Keycode sym, Uint16 modifiers) {
    SDL_Event event = {.key = {.type = SDL_KEYDOWN, .keysym = {.sym = sym, .mod = modifiers}}};
    face_handle(desk->face, &event);
}


static void click(Desk *desk, int x, int y) {
    SDL_Event move = {.motion = {.type = SDL_MOUSEMOTION, .x = x, .y = y}};
    SDL_Event down = {
        .button = {
            .type = SDL_MOUSEBUTTONDOWN, .button = SDL_BUTTON_LEFT, .clicks = 1, .x = x, .y = y}};
    SDL_Event up = down;
    up.button.type = SDL_MOUSEBUTTONUP;
    face_handle(desk->face, &move);
    face_handle(desk->face, &down);
    face_handle(desk->face, &up);
}


static bool is_marked(const Desk *desk, const char *id) {
    const View *view = driver_view(&desk->driver);
    return view->nodes[view_find(view, id)].flags & NODE_CHECKED;
}


static const char *focus_of(const Desk *desk) {
    return desk->face->focus == NODE_NONE ? "" : desk->face->view->nodes[desk->face->focus].id;
}


static bool is_in_page(const Desk *desk, const Piece *piece, int page) {
    return desk->face->view->nodes[piece->node].parent == page;
}


// No two lines of the page lie over each other, all are within it, and no word is lost.
static void check_page(const Desk *desk) {
    const Layout *layout = &desk->face->layout;
    int page = view_find(desk->face->view, "page");
    SDL_Rect paper = layout->boxes[page].rect;
    size_t letters = 0;
    for (int i = 0; i < layout->piece_count; i++) {
        const Piece *piece = &layout->pieces[i];
        if (piece->kind != PIECE_TEXT || !is_in_page(desk, piece, page)) {
            continue;
        }
        assert_true(piece->rect.x >= paper.x && piece->rect.x + piece->rect.w <= paper.x + paper.w);
        assert_true(piece->rect.y + piece->rect.h <= paper.y + paper.h);
        for (int j = 0; j < i; j++) {
            const Piece *other = &layout->pieces[j];
            if (other->kind == PIECE_TEXT && is_in_page(desk, other, page)) {
                assert_false(SDL_HasIntersection(&piece->rect, &other->rect));
            }
        }
        for (int k = 0; k < piece->length; k++) {
            letters += piece->text[k] != ' ';
        }
    }
    const char *text = text_in(case_scenario(desk->opened)->records[0].page, LANGUAGE_NL);
    size_t wanted = 0;
    for (; *text; text++) {
        wanted += *text != ' ' && *text != '\n';
    }
    assert_int_equal(letters, wanted);
}


static void text_should_wrap_as_one_at_every_size(void **state) {
    static const int SIZES[][3] = {{1024, 700, 100},
                                   {1280, 800, 200},
                                   {480, 640, 100},
                                   {640, 480, 200}};
    (void)state;
    for (size_t i = 0; i < sizeof SIZES / sizeof *SIZES; i++) {
        Desk desk;
        open_desk(&desk, SIZES[i][0], SIZES[i][1], SIZES[i][2]);
        check_page(&desk);
        close_desk(&desk);
    }
}


// Each line of a passage can be clicked, and what stands between is not taken for it.
static void every_line_of_a_passage_should_be_clickable(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, 640, 2000, 100);
    const Face *face = desk.face;
    int node = view_find(face->view, "passage/hart");
    int clicked = 0;
    for (int i = face->layout.boxes[node].from; i < face->layout.boxes[node].to; i++) {
        Piece piece = face->layout.pieces[i];
        if (piece.kind != PIECE_FRAME) {
            continue;
        }
        SDL_Rect at = scroll_on_window(&face->scroll, &face->layout, piece.region, piece.rect);
        bool before = is_marked(&desk, "passage/hart");
        click(&desk, at.x + at.w / 2, at.y + at.h / 2);
        assert_true(is_marked(&desk, "passage/hart") != before);
        clicked++;
    }
    assert_true(clicked >= 3);  // its box and at least two lines
    close_desk(&desk);
}


static void keys_should_walk_the_passages_and_mark_them(void **state) {
    static const char *const ORDER[] = {"passage/datum", "passage/geboren", "passage/bsn",
                                        "passage/team", "passage/hart"};
    Desk desk;
    (void)state;
    open_desk(&desk, 1024, 700, 100);
    assert_string_equal(focus_of(&desk), ORDER[0]);
    for (int i = 1; i < 5; i++) {
        key(&desk, i % 2 ? SDLK_RIGHT : SDLK_DOWN, 0);
        assert_string_equal(focus_of(&desk), ORDER[i]);
    }
    key(&desk, SDLK_SPACE, 0);
    assert_true(is_marked(&desk, "passage/hart"));
    key(&desk, SDLK_LEFT, 0);
    key(&desk, SDLK_TAB, 0);
    assert_string_equal(focus_of(&desk), "passage/hart");
    key(&desk, SDLK_RETURN, 0);
    assert_false(is_marked(&desk, "passage/hart"));
    close_desk(&desk);
}


static void control_z_should_take_back(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, 1024, 700, 100);
    int at = run_decision(driver_run(&desk.driver));
    key(&desk, SDLK_z, 0);
    assert_int_equal(run_decision(driver_run(&desk.driver)), at);
    key(&desk, SDLK_z, KMOD_LCTRL);
    assert_int_equal(run_decision(driver_run(&desk.driver)), at - 1);
    key(&desk, SDLK_z, KMOD_LCTRL);
    key(&desk, SDLK_z, KMOD_LCTRL);  // there is no third
    assert_int_equal(run_decision(driver_run(&desk.driver)), at - 2);
    assert_int_equal(driver_run(&desk.driver)->undone, 2);
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
        cmocka_unit_test(text_should_wrap_as_one_at_every_size),
        cmocka_unit_test(every_line_of_a_passage_should_be_clickable),
        cmocka_unit_test(keys_should_walk_the_passages_and_mark_them),
        cmocka_unit_test(control_z_should_take_back),
    };
    return cmocka_run_group_tests(tests, start, stop);
}

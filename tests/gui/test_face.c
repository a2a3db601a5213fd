// Face: keyboard, mouse and typing through real SDL events, and what they ask of the host.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "gui/face.h"
#include "gui/focus.h"
#include "gui/sample_screens.c"
#include "gui/sample_views.c"

typedef struct Desk {
    Sample *sample;
    Face *face;
    SDL_Surface *surface;
} Desk;


static Desk open_desk(SampleKind kind) {
    Error error = {0};
    char assets[1024];
    const char *source = getenv("CASUS_SOURCE");
    snprintf(assets, sizeof assets, "%s/assets", source ? source : ".");
    Desk desk = {.sample = sample_new(kind, THEME_LIGHT, 100)};
    Host host = sample_host(desk.sample);
    GuiOptions options = {"Casus", assets, 1280, 800, false};
    desk.face = face_new(&host, &options, &error);
    desk.surface = SDL_CreateRGBSurfaceWithFormat(0, 1280, 800, 32, SDL_PIXELFORMAT_RGB888);
    assert_non_null(desk.face);
    return desk;
}


static void close_desk(Desk *desk) {
    face_free(desk->face);
    sample_free(desk->sample);
    SDL_FreeSurface(desk->surface);
}


static void key(Desk *desk, SDL_Keycode sym, Uint16 modifiers) {
    SDL_Event event = {.key = {.type = SDL_KEYDOWN, .keysym = {.sym = sym, .mod = modifiers}}};
    face_handle(desk->face, &event);
}


static void type_text(Desk *desk, const char *text) {
    SDL_Event event = {.text = {.type = SDL_TEXTINPUT}};
    SDL_strlcpy(event.text.text, text, sizeof event.text.text);
    face_handle(desk->face, &event);
}


static SDL_Point middle_of(const Desk *desk, const char *id) {
    const Face *face = desk->face;
    int node = view_find(face->view, id);
    assert_int_not_equal(node, NODE_NONE);
    const Box *box = &face->layout.boxes[node];
    SDL_Rect rect = scroll_on_window(&face->scroll, &face->layout, box->region, box->rect);
    return (SDL_Point){rect.x + rect.w / 2, rect.y + SDL_min(rect.h / 2, 20)};
}


static void mouse_to(Desk *desk, SDL_Point point) {
    SDL_Event event = {.motion = {.type = SDL_MOUSEMOTION, .x = point.x, .y = point.y}};
    face_handle(desk->face, &event);
}


static void mouse_button(Desk *desk, Uint32 type, SDL_Point point) {
    SDL_Event event = {
        .button = {
            .type = type, .button = SDL_BUTTON_LEFT, .clicks = 1, .x = point.x, .y = point.y}};
    face_handle(desk->face, &event);
}


static void click(Desk *desk, const char *id) {
    SDL_Point point = middle_of(desk, id);
    mouse_to(desk, point);
    mouse_button(desk, SDL_MOUSEBUTTONDOWN, point);
    mouse_button(desk, SDL_MOUSEBUTTONUP, point);
}


static const char *focus_id(const Desk *desk) {
    return desk->face->focus == NODE_NONE ? "" : desk->face->view->nodes[desk->face->focus].id;
}


static int paint(Desk *desk) {
    const SDL_Rect *changed;
    return face_frame(desk->face, desk->surface, &changed);
}


static const char *log_of(const Desk *desk) {
    return buffer_text(&desk->sample->log);
}


// ---- Keyboard ----


static void tab_should_visit_all_in_reading_order_and_come_back(void **state) {
    (void)state;
    for (int kind = 0; kind < SAMPLE_COUNT; kind++) {
        Desk desk = open_desk((SampleKind)kind);
        int focusable = 0;
        for (int i = 0; i < desk.face->view->count; i++) {
            focusable += node_is_focusable(&desk.face->view->nodes[i]);
        }
        const char *first = focus_id(&desk);
        char start[64];
        snprintf(start, sizeof start, "%s", first);
        for (int i = 0; i < focusable; i++) {
            assert_true(i == 0 || strcmp(focus_id(&desk), start) != 0);
            key(&desk, SDLK_TAB, 0);
        }
        assert_string_equal(focus_id(&desk), start);
        key(&desk, SDLK_TAB, KMOD_SHIFT);
        key(&desk, SDLK_TAB, 0);
        assert_string_equal(focus_id(&desk), start);
        close_desk(&desk);
    }
}


static void focus_should_always_be_on_the_window(void **state) {
    (void)state;
    for (int kind = 0; kind < SAMPLE_COUNT; kind++) {
        Desk desk = open_desk((SampleKind)kind);
        for (int i = 0; i < 40; i++) {
            key(&desk, SDLK_TAB, 0);
            const Face *face = desk.face;
            const Box *box = &face->layout.boxes[face->focus];
            SDL_Rect rect = scroll_on_window(&face->scroll, &face->layout, box->region, box->rect);
            SDL_Rect view = face->layout.regions[box->region].view;
            assert_true(rect.y >= view.y &&
                        (rect.y + rect.h <= view.y + view.h || rect.h > view.h));
        }
        close_desk(&desk);
    }
}


static void arrows_should_move_among_options(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_STORY);
    assert_string_equal(focus_id(&desk), "option/leegmaken");
    key(&desk, SDLK_UP, 0);
    assert_string_equal(focus_id(&desk), "option/doorvragen");
    key(&desk, SDLK_UP, 0);
    assert_string_equal(focus_id(&desk), "option/doorvragen");
    key(&desk, SDLK_DOWN, 0);
    key(&desk, SDLK_DOWN, 0);
    assert_string_equal(focus_id(&desk), "option/selectielijst");
    key(&desk, SDLK_RETURN, 0);
    assert_string_equal(log_of(&desk), "press option/selectielijst\n");
    assert_string_equal(focus_id(&desk), "option/selectielijst");
    close_desk(&desk);
}


static void arrows_should_move_between_columns(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_BOARD);
    face_focus(desk.face, view_find(desk.face->view, "card/R1"));
    key(&desk, SDLK_RIGHT, 0);
    assert_string_equal(focus_id(&desk), "card/R7");
    key(&desk, SDLK_RIGHT, 0);
    assert_string_equal(focus_id(&desk), "card/R8");
    key(&desk, SDLK_LEFT, 0);
    key(&desk, SDLK_LEFT, 0);
    assert_string_equal(focus_id(&desk), "card/R1");
    key(&desk, SDLK_DOWN, 0);
    assert_string_equal(focus_id(&desk), "card/R2");
    close_desk(&desk);
}


static void card_should_be_moved_by_keys(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_BOARD);
    face_focus(desk.face, view_find(desk.face->view, "card/R1"));
    key(&desk, SDLK_SPACE, 0);
    assert_string_equal(desk.sample->picked, "card/R1");
    face_focus(desk.face, view_find(desk.face->view, "column/keep"));
    key(&desk, SDLK_RETURN, 0);
    assert_string_equal(log_of(&desk), "press card/R1\npress column/keep\n");
    assert_string_equal(desk.sample->put, "column/keep");
    close_desk(&desk);
}


static void shortcuts_should_press_their_buttons(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_STORY);
    key(&desk, SDLK_RETURN, KMOD_LCTRL);
    key(&desk, SDLK_ESCAPE, 0);
    key(&desk, SDLK_PLUS, KMOD_LCTRL);
    key(&desk, SDLK_a, 0);
    assert_string_equal(log_of(&desk), "press next\npress undo\n");
    close_desk(&desk);
}


static void f6_should_go_round_the_landmarks(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_READ);
    face_focus(desk.face, view_find(desk.face->view, "close"));
    key(&desk, SDLK_F6, 0);
    assert_string_equal(focus_id(&desk), "notebook");
    key(&desk, SDLK_F6, 0);
    assert_string_equal(focus_id(&desk), "item/0");
    key(&desk, SDLK_F6, 0);
    assert_string_equal(focus_id(&desk), "close");
    key(&desk, SDLK_F6, KMOD_SHIFT);
    assert_string_equal(focus_id(&desk), "item/0");
    close_desk(&desk);
}


static void disabled_button_should_say_why(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_BOARD);
    click(&desk, "done");
    assert_string_equal(log_of(&desk), "");
    assert_int_equal(face_hint(desk.face), view_find(desk.face->view, "done"));
    mouse_to(&desk, (SDL_Point){5, 400});
    key(&desk, SDLK_ESCAPE, 0);
    assert_int_equal(face_hint(desk.face), NODE_NONE);
    close_desk(&desk);
}


static void page_keys_should_scroll(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_REPORT);
    int most = layout_scroll_max(&desk.face->layout, REGION_MAIN);
    assert_true(most > 0);
    key(&desk, SDLK_PAGEDOWN, 0);
    assert_true(desk.face->scroll.at[REGION_MAIN] > 0);
    key(&desk, SDLK_END, KMOD_LCTRL);
    assert_int_equal(desk.face->scroll.at[REGION_MAIN], most);
    key(&desk, SDLK_HOME, KMOD_LCTRL);
    assert_int_equal(desk.face->scroll.at[REGION_MAIN], 0);
    close_desk(&desk);
}


// ---- Mouse ----


static void click_should_press_on_release_over_the_same_node(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_STORY);
    click(&desk, "option/doorvragen");
    assert_string_equal(log_of(&desk), "press option/doorvragen\n");
    mouse_button(&desk, SDL_MOUSEBUTTONDOWN, middle_of(&desk, "next"));
    mouse_to(&desk, middle_of(&desk, "option/doorvragen"));
    mouse_button(&desk, SDL_MOUSEBUTTONUP, middle_of(&desk, "option/doorvragen"));
    assert_string_equal(log_of(&desk), "press option/doorvragen\n");
    close_desk(&desk);
}


static void drag(Desk *desk, const char *card, const char *column) {
    SDL_Point from = middle_of(desk, card);
    SDL_Point to = middle_of(desk, column);
    mouse_to(desk, from);
    mouse_button(desk, SDL_MOUSEBUTTONDOWN, from);
    mouse_to(desk, (SDL_Point){from.x + 20, from.y + 20});
    paint(desk);
    mouse_to(desk, to);
    paint(desk);
    mouse_button(desk, SDL_MOUSEBUTTONUP, to);
}


static void drag_should_press_card_and_column(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_BOARD);
    drag(&desk, "card/R1", "column/destroy");
    assert_string_equal(log_of(&desk), "press card/R1\npress column/destroy\n");
    close_desk(&desk);
}


static void drag_into_its_own_column_should_do_nothing(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_BOARD);
    drag(&desk, "card/R2", "column/todo");
    assert_string_equal(log_of(&desk), "");
    close_desk(&desk);
}


static void escape_should_cancel_a_drag(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_BOARD);
    SDL_Point from = middle_of(&desk, "card/R1");
    mouse_to(&desk, from);
    mouse_button(&desk, SDL_MOUSEBUTTONDOWN, from);
    mouse_to(&desk, middle_of(&desk, "column/keep"));
    assert_true(desk.face->drag.is_moving);
    key(&desk, SDLK_ESCAPE, 0);
    mouse_button(&desk, SDL_MOUSEBUTTONUP, middle_of(&desk, "column/keep"));
    assert_string_equal(log_of(&desk), "");
    close_desk(&desk);
}


static void wheel_should_scroll_what_is_under_the_mouse(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_TABLE);
    mouse_to(&desk, (SDL_Point){300, 500});
    SDL_Event event = {.wheel = {.type = SDL_MOUSEWHEEL, .y = -3, .preciseY = -3.0f}};
    face_handle(desk.face, &event);
    assert_true(desk.face->scroll.at[REGION_MAIN] > 100);
    assert_int_equal(desk.face->scroll.at[REGION_ASIDE], 0);
    close_desk(&desk);
}


static void scrollbar_should_follow_the_mouse(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_TABLE);
    SDL_Rect rail;
    SDL_Rect thumb;
    Face *face = desk.face;
    assert_true(scroll_bar(&face->scroll, &face->layout, REGION_MAIN, &rail, &thumb));
    SDL_Point grip = {thumb.x + 2, thumb.y + 5};
    mouse_button(&desk, SDL_MOUSEBUTTONDOWN, grip);
    mouse_to(&desk, (SDL_Point){grip.x, grip.y + 2000});
    mouse_button(&desk, SDL_MOUSEBUTTONUP, (SDL_Point){grip.x, grip.y + 2000});
    assert_int_equal(face->scroll.at[REGION_MAIN], layout_scroll_max(&face->layout, REGION_MAIN));
    assert_string_equal(log_of(&desk), "");
    close_desk(&desk);
}


// ---- Typing ----


static void field_should_commit_when_it_is_left(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_FORM);
    assert_string_equal(focus_id(&desk), "field/termijn");
    type_text(&desk, "\xC3\xA9");
    assert_string_equal(log_of(&desk), "");
    key(&desk, SDLK_TAB, 0);
    assert_string_equal(log_of(&desk), "type field/termijn=7 jaar\xC3\xA9\n");
    assert_string_equal(focus_id(&desk), "field/datum");
    key(&desk, SDLK_TAB, 0);
    assert_string_equal(log_of(&desk), "type field/termijn=7 jaar\xC3\xA9\n");
    close_desk(&desk);
}


static void button_should_commit_before_it_is_pressed(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_FORM);
    click(&desk, "field/datum");
    key(&desk, SDLK_a, KMOD_LCTRL);
    type_text(&desk, "28-02-2024");
    click(&desk, "next");
    assert_string_equal(log_of(&desk), "type field/datum=28-02-2024\npress next\n");
    close_desk(&desk);
}


static void enter_should_commit_a_line_and_break_an_area(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_FORM);
    type_text(&desk, "!");
    key(&desk, SDLK_RETURN, 0);
    assert_string_equal(log_of(&desk), "type field/termijn=7 jaar!\n");
    face_focus(desk.face, view_find(desk.face->view, "field/reden"));
    key(&desk, SDLK_a, KMOD_LCTRL);
    type_text(&desk, "a");
    key(&desk, SDLK_RETURN, 0);
    type_text(&desk, "b");
    paint(&desk);
    key(&desk, SDLK_UP, 0);
    type_text(&desk, "x");
    key(&desk, SDLK_TAB, 0);
    assert_non_null(strstr(log_of(&desk), "type field/reden=ax\nb\n"));
    close_desk(&desk);
}


static void search_field_should_announce_every_change(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_FORM);
    face_focus(desk.face, view_find(desk.face->view, "check/woo"));
    int node = view_find(desk.face->view, "field/datum");
    desk.sample->view.nodes[node].flags |= NODE_EXPANDED;
    face_focus(desk.face, node);
    key(&desk, SDLK_END, 0);
    key(&desk, SDLK_BACKSPACE, 0);
    assert_string_equal(log_of(&desk), "type field/datum=31-02-202\n");
    assert_string_equal(focus_id(&desk), "field/datum");
    type_text(&desk, "5");
    assert_non_null(strstr(log_of(&desk), "type field/datum=31-02-2025\n"));
    close_desk(&desk);
}


static void composition_should_be_shown_and_own_the_keyboard(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_FORM);
    SDL_Event event = {.edit = {.type = SDL_TEXTEDITING, .text = "\xC2\xA8"}};
    face_handle(desk.face, &event);
    assert_string_equal(desk.face->typing.shown, "7 jaar\xC2\xA8");
    key(&desk, SDLK_RETURN, 0);
    assert_string_equal(log_of(&desk), "");
    type_text(&desk, "\xC3\xAB");
    assert_string_equal(desk.face->typing.shown, "7 jaar\xC3\xAB");
    close_desk(&desk);
}


static void closing_should_commit(void **state) {
    (void)state;
    Desk desk = open_desk(SAMPLE_WORK_FORM);
    type_text(&desk, "s");
    SDL_Event event = {.type = SDL_QUIT};
    face_handle(desk.face, &event);
    assert_true(face_is_over(desk.face));
    assert_string_equal(log_of(&desk), "type field/termijn=7 jaars\n");
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
        cmocka_unit_test(tab_should_visit_all_in_reading_order_and_come_back),
        cmocka_unit_test(focus_should_always_be_on_the_window),
        cmocka_unit_test(arrows_should_move_among_options),
        cmocka_unit_test(arrows_should_move_between_columns),
        cmocka_unit_test(card_should_be_moved_by_keys),
        cmocka_unit_test(shortcuts_should_press_their_buttons),
        cmocka_unit_test(f6_should_go_round_the_landmarks),
        cmocka_unit_test(disabled_button_should_say_why),
        cmocka_unit_test(page_keys_should_scroll),
        cmocka_unit_test(click_should_press_on_release_over_the_same_node),
        cmocka_unit_test(drag_should_press_card_and_column),
        cmocka_unit_test(drag_into_its_own_column_should_do_nothing),
        cmocka_unit_test(escape_should_cancel_a_drag),
        cmocka_unit_test(wheel_should_scroll_what_is_under_the_mouse),
        cmocka_unit_test(scrollbar_should_follow_the_mouse),
        cmocka_unit_test(field_should_commit_when_it_is_left),
        cmocka_unit_test(button_should_commit_before_it_is_pressed),
        cmocka_unit_test(enter_should_commit_a_line_and_break_an_area),
        cmocka_unit_test(search_field_should_announce_every_change),
        cmocka_unit_test(composition_should_be_shown_and_own_the_keyboard),
        cmocka_unit_test(closing_should_commit),
    };
    return cmocka_run_group_tests(tests, start, stop);
}

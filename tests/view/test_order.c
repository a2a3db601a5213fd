// order on the screen: what is placed leaves the pile, moves, can be taken out, and is told after.

#include <stdio.h>

#include "support/expect.h"
#include "support/sample_play.h"

static const char SCENARIO[] =
    "scenario \"volgorde\" { version = \"1\", title = \"Volgorde\", date = \"2026-11-16\", "
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "scene \"begin\" { title = \"Begin\", order \"keten\" { ask = \"In welke volgorde?\", "
    "earns = { BDV_06 = 3 }, item \"lijst\" { \"Lijst maken\", why = \"Eerst weten wat.\" }, "
    "item \"besluit\" { \"Besluiten\" }, item \"weg\" { \"Vernietigen\" } } }\n";

typedef struct Desk {
    SampleClock clock;
    Case *opened;
    Driver driver;
    char data[64];
} Desk;


static void open_desk(Desk *desk) {
    char folder[128];
    desk->clock = sample_clock();
    sample_folder(desk->data, sizeof desk->data);
    snprintf(folder, sizeof folder, "%s/volgorde", desk->data);
    desk->opened = sample_case_of(folder, SCENARIO);
    StageOptions options = {
        .session = sample_options(desk->data, RUN_PRACTICE, &desk->clock, 1),
        .settings = {LANGUAGE_NL, THEME_LIGHT, 100}};
    desk->driver = driver_new(desk->opened, &options);
    driver_press(&desk->driver, "begin");
}


static void close_desk(Desk *desk) {
    driver_free(&desk->driver);
    case_close(desk->opened);
}


static const char *name_of(const Desk *desk, const char *id) {
    const View *view = driver_view(&desk->driver);
    int node = view_find(view, id);
    assert_true(node != NODE_NONE);
    return view->nodes[node].name;
}


static void placed_steps_should_leave_the_pile_and_move(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk);
    driver_press(&desk.driver, "loose/weg");
    assert_false(driver_has(&desk.driver, "loose/weg"));
    driver_press(&desk.driver, "loose/lijst");
    assert_string_equal(name_of(&desk, "step/weg"), "Stap 1: Vernietigen");
    assert_false(driver_has(&desk.driver, "step/weg/up"));
    driver_press(&desk.driver, "step/lijst/up");
    assert_string_equal(name_of(&desk, "step/lijst"), "Stap 1: Lijst maken");
    assert_string_equal(name_of(&desk, "step/weg"), "Stap 2: Vernietigen");
    driver_press(&desk.driver, "step/weg/out");
    assert_true(driver_has(&desk.driver, "loose/weg"));
    assert_string_equal(name_of(&desk, "loose/title"), "Wat is stap 2?");
    close_desk(&desk);
}


static void order_should_be_done_only_when_whole_and_then_be_told(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk);
    driver_press(&desk.driver, "loose/besluit");
    driver_press(&desk.driver, "loose/lijst");
    driver_press(&desk.driver, "submit");
    expect_part(name_of(&desk, "message"), "1 stappen hebben geen plaats");
    driver_press(&desk.driver, "loose/weg");
    driver_press(&desk.driver, "submit");
    assert_int_equal(driver_run(&desk.driver)->phase, RUN_FEEDBACK);
    expect_part(name_of(&desk, "outcome/0/points"), "2 van 3 punten");
    expect_part(name_of(&desk, "outcome/0/step/lijst"), "Lijst maken");
    char folder[1024];
    snprintf(folder, sizeof folder, "%s", session_folder(stage_session(desk.driver.stage)));
    driver_press(&desk.driver, "continue");
    assert_true(sample_verify(folder, desk.opened).is_finished);
    close_desk(&desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(placed_steps_should_leave_the_pile_and_move),
        cmocka_unit_test(order_should_be_done_only_when_whole_and_then_be_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

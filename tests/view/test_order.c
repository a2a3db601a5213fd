// order on the screen: what is placed leaves the pile, moves, can be taken out, and is told after.

#include <stdio.h>

#include "support/desk.h"
#include "support/expect.h"

static const char SCENARIO[] =
    "scenario \"volgorde\" { version = \"1\", title = \"Volgorde\", date = \"2026-11-16\", "
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "scene \"begin\" { title = \"Begin\", order \"keten\" { ask = \"In welke volgorde?\", "
    "earns = { BDV_06 = 3 }, item \"lijst\" { \"Lijst maken\", why = \"Eerst weten wat.\" }, "
    "item \"besluit\" { \"Besluiten\" }, item \"weg\" { \"Vernietigen\" } } }\n";

static void placed_steps_should_leave_the_pile_and_move(void **state) {
    Desk desk;
    (void)state;
    desk_open_text(&desk, SCENARIO);
    driver_press(&desk.driver, "loose/weg");
    assert_false(driver_has(&desk.driver, "loose/weg"));
    driver_press(&desk.driver, "loose/lijst");
    assert_string_equal(desk_node(&desk, "step/weg")->name, "Stap 1: Vernietigen");
    assert_false(driver_has(&desk.driver, "step/weg/up"));
    driver_press(&desk.driver, "step/lijst/up");
    assert_string_equal(desk_node(&desk, "step/lijst")->name, "Stap 1: Lijst maken");
    assert_string_equal(desk_node(&desk, "step/weg")->name, "Stap 2: Vernietigen");
    driver_press(&desk.driver, "step/weg/out");
    assert_true(driver_has(&desk.driver, "loose/weg"));
    assert_string_equal(desk_node(&desk, "loose/title")->name, "Wat is stap 2?");
    desk_close(&desk);
}


static void order_should_be_done_only_when_whole_and_then_be_told(void **state) {
    Desk desk;
    (void)state;
    desk_open_text(&desk, SCENARIO);
    driver_press(&desk.driver, "loose/besluit");
    driver_press(&desk.driver, "loose/lijst");
    driver_press(&desk.driver, "submit");
    expect_part(desk_node(&desk, "message")->name, "1 stappen hebben geen plaats");
    driver_press(&desk.driver, "loose/weg");
    driver_press(&desk.driver, "submit");
    assert_int_equal(driver_run(&desk.driver)->phase, RUN_FEEDBACK);
    expect_part(desk_node(&desk, "outcome/0/points")->name, "2 van 3 punten");
    expect_part(desk_node(&desk, "outcome/0/step/lijst")->name, "Lijst maken");
    char folder[1024];
    snprintf(folder, sizeof folder, "%s", session_folder(stage_session(desk.driver.stage)));
    driver_press(&desk.driver, "continue");
    assert_true(sample_verify(folder, desk.opened).is_finished);
    desk_close(&desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(placed_steps_should_leave_the_pile_and_move),
        cmocka_unit_test(order_should_be_done_only_when_whole_and_then_be_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

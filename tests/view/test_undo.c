// Taking back on the screen: offered in practice only, where there is something; it says which
// answer counts.

#include <stdio.h>

#include "support/desk.h"
#include "support/expect.h"


static void practice_should_say_that_the_first_answer_counts(void **state) {
    static const char *const BADLY[] = {"continue", "option/wissen", "option/wachten", "submit",
                                        NULL};
    static const char *const WELL[] = {"option/wissen", "option/wachten", "option/bellen",
                                       "option/lezen",  "submit",         NULL};
    Desk desk;
    (void)state;
    desk_open(&desk, sample_kinds(), RUN_PRACTICE);
    assert_false(driver_has(&desk.driver, "undo"));
    desk_press_all(&desk, BADLY);
    assert_false(driver_has(&desk.driver, "outcome/0/first"));
    expect_part(desk_node(&desk, "undo")->description, "eerste antwoord blijft tellen");
    assert_true(desk_node(&desk, "continue")->flags & NODE_PRIMARY);
    driver_press(&desk.driver, "undo");
    expect_part(desk_node(&desk, "first")->name, "Je eerste antwoord telt");
    assert_false(driver_has(&desk.driver, "message"));
    assert_false(driver_has(&desk.driver, "undo"));
    assert_true(desk_node(&desk, "option/wissen")->flags & NODE_SELECTED);
    desk_press_all(&desk, WELL);
    expect_part(desk_node(&desk, "outcome/0/points")->name, "5 van 5 punten");
    assert_string_equal(desk_node(&desk, "outcome/0/first")->name,
                        "Je eerste antwoord telt: 1 van 5 punten.");
    desk_close(&desk);
}


static void report_should_tell_of_the_answer_that_counts(void **state) {
    static const char *const AGAIN[] = {"continue",      "option/wissen", "option/wachten",
                                        "submit",        "undo",          "option/wissen",
                                        "option/bellen", "submit",        NULL};
    Desk desk;
    Rng rng = rng_from_seed(1);
    (void)state;
    desk_open(&desk, sample_kinds(), RUN_PRACTICE);
    desk_press_all(&desk, AGAIN);
    driver_play(&desk.driver, POLICY_BEST, &rng, -1);
    assert_false(driver_has(&desk.driver, "undo"));
    driver_press(&desk.driver, "tab/1");
    expect_part(desk_node(&desk, "outcome/0/points")->name, "1 van 5 punten");
    expect_part(desk_node(&desk, "outcome/0/first")->name, "Je nam deze beslissing terug");
    assert_string_equal(desk_node(&desk, "outcome/0/wissen")->name, "Jouw antwoord");
    assert_false(driver_has(&desk.driver, "outcome/1/first"));
    desk_close(&desk);
}


static void an_exam_should_offer_no_way_back(void **state) {
    static const char *const ON[] = {"continue", "option/wissen", "option/wachten", "submit", NULL};
    Desk desk;
    (void)state;
    desk_open(&desk, sample_kinds(), RUN_EXAM);
    desk_press_all(&desk, ON);
    assert_true(driver_has(&desk.driver, "option/telefoon"));
    assert_false(driver_has(&desk.driver, "undo"));
    assert_false(driver_has(&desk.driver, "first"));
    desk_close(&desk);
}


// Over what lies open on top of the play nothing is taken back.
static void panes_should_not_offer_it(void **state) {
    static const char *const PANES[] = {"pane/records", "pane/notes", "pane/settings"};
    static const char *const ON[] = {"continue", "option/wissen", "option/wachten", "submit", NULL};
    Desk desk;
    (void)state;
    desk_open(&desk, sample_kinds(), RUN_PRACTICE);
    desk_press_all(&desk, ON);
    for (size_t i = 0; i < sizeof PANES / sizeof *PANES; i++) {
        driver_press(&desk.driver, PANES[i]);
        assert_false(driver_has(&desk.driver, "undo"));
        driver_press(&desk.driver, "close");
        assert_true(driver_has(&desk.driver, "undo"));
    }
    desk_close(&desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(practice_should_say_that_the_first_answer_counts),
        cmocka_unit_test(report_should_tell_of_the_answer_that_counts),
        cmocka_unit_test(an_exam_should_offer_no_way_back),
        cmocka_unit_test(panes_should_not_offer_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

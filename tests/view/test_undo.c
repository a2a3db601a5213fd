// Taking back on the screen: offered only where there is something; it says which answer counts.

#include <stdio.h>

#include "support/expect.h"
#include "support/sample_play.h"

typedef struct Desk {
    SampleClock clock;
    Case *opened;
    Driver driver;
    char data[64];
} Desk;


static void open_desk(Desk *desk, RunMode mode) {
    desk->clock = sample_clock();
    sample_folder(desk->data, sizeof desk->data);
    desk->opened = sample_kinds();
    StageOptions options = {.session = sample_options(desk->data, mode, &desk->clock, 1),
                            .settings = {LANGUAGE_NL, THEME_LIGHT, 100},
                            .is_mode_fixed = true};
    desk->driver = driver_new(desk->opened, &options);
    driver_press(&desk->driver, "begin");
}


static void close_desk(Desk *desk) {
    driver_free(&desk->driver);
    case_close(desk->opened);
}


static const Node *node_of(const Desk *desk, const char *id) {
    const View *view = driver_view(&desk->driver);
    int node = view_find(view, id);
    if (node == NODE_NONE) {
        fail_msg("no node '%s'", id);
    }
    return &view->nodes[node];
}


static void press_all(Desk *desk, const char *const *ids) {
    for (; *ids; ids++) {
        driver_press(&desk->driver, *ids);
    }
}


static void practice_should_say_that_the_first_answer_counts(void **state) {
    static const char *const BADLY[] = {"continue", "option/wissen", "option/wachten", "submit",
                                        NULL};
    static const char *const WELL[] = {"option/wissen", "option/wachten", "option/bellen",
                                       "option/lezen",  "submit",         NULL};
    Desk desk;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    assert_false(driver_has(&desk.driver, "undo"));
    press_all(&desk, BADLY);
    assert_false(driver_has(&desk.driver, "outcome/0/first"));
    expect_part(node_of(&desk, "undo")->description, "eerste antwoord blijft tellen");
    assert_true(node_of(&desk, "continue")->flags & NODE_PRIMARY);
    driver_press(&desk.driver, "undo");
    expect_part(node_of(&desk, "first")->name, "Je eerste antwoord telt");
    assert_false(driver_has(&desk.driver, "message"));
    assert_false(driver_has(&desk.driver, "undo"));
    assert_true(node_of(&desk, "option/wissen")->flags & NODE_SELECTED);
    press_all(&desk, WELL);
    expect_part(node_of(&desk, "outcome/0/points")->name, "5 van 5 punten");
    assert_string_equal(node_of(&desk, "outcome/0/first")->name,
                        "Je eerste antwoord telt: 1 van 5 punten.");
    close_desk(&desk);
}


static void report_should_tell_of_the_answer_that_counts(void **state) {
    static const char *const AGAIN[] = {"continue",      "option/wissen", "option/wachten",
                                        "submit",        "undo",          "option/wissen",
                                        "option/bellen", "submit",        NULL};
    Desk desk;
    Rng rng = rng_from_seed(1);
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    press_all(&desk, AGAIN);
    driver_play(&desk.driver, POLICY_BEST, &rng, -1);
    assert_false(driver_has(&desk.driver, "undo"));
    driver_press(&desk.driver, "tab/1");
    expect_part(node_of(&desk, "outcome/0/points")->name, "1 van 5 punten");
    expect_part(node_of(&desk, "outcome/0/first")->name, "Je nam deze beslissing terug");
    assert_string_equal(node_of(&desk, "outcome/0/wissen")->name, "Jouw antwoord");
    assert_false(driver_has(&desk.driver, "outcome/1/first"));
    close_desk(&desk);
}


static void exam_should_say_that_the_last_answer_counts(void **state) {
    static const char *const ON[] = {"continue", "option/wissen", "option/wachten", "submit", NULL};
    Desk desk;
    (void)state;
    open_desk(&desk, RUN_EXAM);
    press_all(&desk, ON);
    assert_true(driver_has(&desk.driver, "option/telefoon"));
    expect_part(node_of(&desk, "undo")->description, "laatste antwoord telt");
    driver_press(&desk.driver, "undo");
    expect_part(node_of(&desk, "message")->name, "Je laatste antwoord telt");
    assert_false(driver_has(&desk.driver, "first"));
    assert_true(node_of(&desk, "option/wachten")->flags & NODE_SELECTED);
    close_desk(&desk);
}


// Over what lies open on top of the play nothing is taken back.
static void panes_should_not_offer_it(void **state) {
    static const char *const PANES[] = {"pane/records", "pane/notes", "pane/settings"};
    static const char *const ON[] = {"continue", "option/wissen", "option/wachten", "submit", NULL};
    Desk desk;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    press_all(&desk, ON);
    for (size_t i = 0; i < sizeof PANES / sizeof *PANES; i++) {
        driver_press(&desk.driver, PANES[i]);
        assert_false(driver_has(&desk.driver, "undo"));
        driver_press(&desk.driver, "close");
        assert_true(driver_has(&desk.driver, "undo"));
    }
    close_desk(&desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(practice_should_say_that_the_first_answer_counts),
        cmocka_unit_test(report_should_tell_of_the_answer_that_counts),
        cmocka_unit_test(exam_should_say_that_the_last_answer_counts),
        cmocka_unit_test(panes_should_not_offer_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// The reader: searching the list, opening a category and an article, and the log of both.

#include <stdio.h>
#include <stdlib.h>

#include "core/consult.h"
#include "support/expect.h"
#include "support/sample_play.h"

typedef struct Desk {
    SampleClock clock;
    Case *opened;
    Driver driver;
    char data[64];
} Desk;


static void open_desk(Desk *desk) {
    desk->clock = sample_clock();
    sample_folder(desk->data, sizeof desk->data);
    desk->opened = sample_case();
    StageOptions options = {
        .session = sample_options(desk->data, RUN_PRACTICE, &desk->clock, 1),
        .settings = {LANGUAGE_NL, THEME_LIGHT, 100}};
    desk->driver = driver_new(desk->opened, &options);
    driver_press(&desk->driver, "begin");
    driver_press(&desk->driver, "pane/reference");
}


static void close_desk(Desk *desk) {
    driver_free(&desk->driver);
    case_close(desk->opened);
}


static bool has_consulted(const Desk *desk, const char *name) {
    int part = consult_find(case_scenario(desk->opened), name);
    assert_true(part >= 0);
    return run_has_consulted(driver_run(&desk->driver), part);
}


static void a_category_should_be_found_and_opened(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk);
    assert_true(driver_has(&desk.driver, "reference/type/14"));
    driver_type(&desk.driver, "reference/search", "14.1.6");
    assert_true(driver_has(&desk.driver, "consult/14.1.6"));
    assert_false(driver_has(&desk.driver, "consult/15.1"));
    assert_false(has_consulted(&desk, "gemeenten-2020/14.1.6"));
    driver_press(&desk.driver, "consult/14.1.6");
    assert_true(driver_has(&desk.driver, "reference/category"));
    assert_true(has_consulted(&desk, "gemeenten-2020/14.1.6"));
    assert_false(has_consulted(&desk, "gemeenten-2020/15.1"));
    driver_type(&desk.driver, "reference/search", "bestaatniet");
    assert_false(driver_has(&desk.driver, "consult/14.1.6"));
    driver_press(&desk.driver, "reference/all");
    driver_press(&desk.driver, "reference/type/14");
    assert_true(driver_has(&desk.driver, "consult/15.1"));
    close_desk(&desk);
}


static void an_article_should_say_that_it_is_a_summary(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk);
    assert_false(driver_has(&desk.driver, "article/Sr-361"));  // this case does not cite it
    driver_press(&desk.driver, "article/AW95-3");
    assert_true(driver_has(&desk.driver, "reference/article/own"));
    assert_true(driver_has(&desk.driver, "reference/article/published"));
    assert_true(has_consulted(&desk, "AW95-3"));
    close_desk(&desk);
}


static void what_was_looked_up_should_be_in_the_log(void **state) {
    Desk desk;
    size_t length;
    (void)state;
    open_desk(&desk);
    driver_press(&desk.driver, "article/AW95-3");
    driver_press(&desk.driver, "reference/type/14");
    driver_press(&desk.driver, "consult/15.1");
    int events = driver_run(&desk.driver)->events;
    driver_press(&desk.driver, "article/AW95-3");  // a second look is not logged
    assert_int_equal(driver_run(&desk.driver)->events, events);
    const char *folder = session_folder(stage_session(desk.driver.stage));
    char copy[1024];
    snprintf(copy, sizeof copy, "%s", folder);
    char *log = sample_file(copy, "events.ndjson", &length);
    assert_non_null(strstr(log, "AW95-3"));
    assert_non_null(strstr(log, "gemeenten-2020/15.1"));
    free(log);
    driver_free(&desk.driver);
    sample_verify(copy, desk.opened);
    case_close(desk.opened);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_category_should_be_found_and_opened),
        cmocka_unit_test(an_article_should_say_that_it_is_a_summary),
        cmocka_unit_test(what_was_looked_up_should_be_in_the_log),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

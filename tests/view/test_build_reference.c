// The reader: searching the list, opening a category and an article, and the log of both.

#include <stdio.h>
#include <stdlib.h>

#include "core/consult.h"
#include "support/desk.h"
#include "support/expect.h"

// Two lists and no article.
static const char LISTS[] =
    "scenario \"lijsten\" { version = \"1\", title = \"Lijsten\", date = \"2026-11-16\", "
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "record \"R1\" { title = \"Toen\", page = \"p\", category = \"8.1.2\", closed = "
    "\"2018-03-03\", schedule = \"gemeenten-2017\", why = \"w\" }\n"
    "record \"R2\" { title = \"Nu\", page = \"p\", category = \"8.1.2\", closed = "
    "\"2021-03-03\", why = \"w\" }\n"
    "scene \"begin\" { title = \"Begin\", appraise \"waardeer\" { ask = \"?\", "
    "records = { \"R1\", \"R2\" }, earns = { OPD_10 = 4 } } }\n";


static void open_desk(Desk *desk) {
    desk_open(desk, sample_case(), RUN_PRACTICE);
    driver_press(&desk->driver, "pane/reference");
}


static int count_in(const Desk *desk, const char *id) {
    const View *view = driver_view(&desk->driver);
    int count = 0;
    for (int i = desk_node(desk, id)->first; i != NODE_NONE; i = view->nodes[i].next) {
        count++;
    }
    return count;
}


static int consulted_count(const Desk *desk) {
    int count = 0;
    for (int i = 0; i < consult_count(case_scenario(desk->opened)); i++) {
        count += run_has_consulted(driver_run(&desk->driver), i);
    }
    return count;
}


static bool has_consulted(const Desk *desk, const char *name) {
    int part = consult_find(case_scenario(desk->opened), name);
    assert_true(part >= 0);
    return run_has_consulted(driver_run(&desk->driver), part);
}


static void a_category_should_be_found_and_opened(void **state) {
    (void)state;
    Desk desk;
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
    desk_close(&desk);
}


static void an_article_should_say_that_it_is_a_summary(void **state) {
    (void)state;
    Desk desk;
    open_desk(&desk);
    assert_false(driver_has(&desk.driver, "article/Sr-361"));  // this case does not cite it
    driver_press(&desk.driver, "article/AW95-3");
    assert_true(driver_has(&desk.driver, "reference/article/own"));
    assert_true(driver_has(&desk.driver, "reference/article/published"));
    assert_true(has_consulted(&desk, "AW95-3"));
    desk_close(&desk);
}


static void what_was_looked_up_should_be_in_the_log(void **state) {
    size_t length;
    (void)state;
    Desk desk;
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
    sample_verify(copy, desk.opened);
    desk_close(&desk);
}


// A search stops at forty, a process type is there as a whole.
static void what_is_found_should_be_counted(void **state) {
    (void)state;
    Desk desk;
    open_desk(&desk);
    driver_type(&desk.driver, "reference/search", "e");
    expect_part(desk_node(&desk, "reference/found")->name,
                "344 gevonden; hier staan de eerste 40.");
    assert_int_equal(count_in(&desk, "reference/results"), 40);
    driver_type(&desk.driver, "reference/search", "bestaatniet");
    expect_part(desk_node(&desk, "reference/found")->name, "Niets gevonden");
    assert_int_equal(desk_node(&desk, "reference/found")->tone, TONE_WARN);
    assert_false(driver_has(&desk.driver, "reference/results"));
    driver_type(&desk.driver, "reference/search", "14.1.6");
    assert_string_equal(desk_node(&desk, "reference/found")->name, "1 gevonden");
    driver_press(&desk.driver, "reference/all");
    driver_press(&desk.driver, "reference/type/18");
    assert_int_equal(count_in(&desk, "reference/results"), 27);
    expect_part(desk_node(&desk, "reference/results")->name, "19  Secretariaat");
    expect_part(desk_node(&desk, "reference/results")->name, "27 resultaten");
    desk_close(&desk);
}


static const char *focus_of(const Desk *desk) {
    const View *view = driver_view(&desk->driver);
    return view->nodes[view->focus].id;
}


// Where the focus goes when what had it is gone.
static void focus_should_come_back_where_it_was(void **state) {
    (void)state;
    Desk desk;
    open_desk(&desk);
    assert_string_equal(focus_of(&desk), "reference/search");
    driver_press(&desk.driver, "reference/type/13");
    assert_string_equal(focus_of(&desk), "consult/14.1");
    driver_press(&desk.driver, "consult/14.1.6");
    assert_true(desk_node(&desk, "consult/14.1.6")->flags & NODE_SELECTED);
    assert_string_equal(desk_node(&desk, "reference/open")->name, "Opengeslagen categorie");
    driver_press(&desk.driver, "reference/shut");
    assert_string_equal(focus_of(&desk), "consult/14.1.6");
    assert_false(driver_has(&desk.driver, "reference/open"));
    assert_false(desk_node(&desk, "consult/14.1.6")->flags & NODE_SELECTED);
    driver_press(&desk.driver, "article/AW95-3");
    assert_string_equal(desk_node(&desk, "reference/open")->name, "Opengeslagen artikel");
    driver_press(&desk.driver, "reference/shut");
    assert_string_equal(focus_of(&desk), "article/AW95-3");
    driver_press(&desk.driver, "reference/all");
    assert_string_equal(focus_of(&desk), "reference/type/13");
    assert_int_equal(consulted_count(&desk), 2);
    desk_close(&desk);
}


static void each_list_should_be_searched_and_logged_apart(void **state) {
    (void)state;
    Desk desk;
    desk_open_text(&desk, LISTS);
    driver_press(&desk.driver, "pane/reference");
    assert_true(driver_has(&desk.driver, "reference/articles/none"));
    assert_true(desk_node(&desk, "reference/list/0")->flags & NODE_SELECTED);
    driver_type(&desk.driver, "reference/search", "8.1.2");
    driver_press(&desk.driver, "reference/list/1");
    expect_part(desk_node(&desk, "reference/list")->name, "2017");
    driver_press(&desk.driver, "consult/8.1.2");
    expect_part(desk_node(&desk, "reference/category/rule")->value, "15 jaar");
    expect_part(desk_node(&desk, "reference/category")->description, "2017");
    assert_true(has_consulted(&desk, "gemeenten-2017/8.1.2"));
    assert_false(has_consulted(&desk, "gemeenten-2020/8.1.2"));
    driver_press(&desk.driver, "reference/list/0");
    assert_false(desk_node(&desk, "consult/8.1.2")->flags & NODE_SELECTED);
    driver_press(&desk.driver, "consult/8.1.2");
    expect_part(desk_node(&desk, "reference/category/rule")->value, "20 jaar");
    assert_true(has_consulted(&desk, "gemeenten-2020/8.1.2"));
    desk_close(&desk);
}


static void a_source_should_be_told_in_the_language_of_the_screen(void **state) {
    static const struct {
        Language language;
        const char *list, *act;
    } ROWS[] = {{LANGUAGE_NL, "uit haar rekenblad", "vaste kennis"},
                {LANGUAGE_EN, "from its spreadsheet", "settled knowledge"}};
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Desk desk;
        desk_open_as(&desk, sample_case(), ROWS[i].language, 1);
        driver_press(&desk.driver, "pane/reference");
        driver_type(&desk.driver, "reference/search", "8.1.2");
        driver_press(&desk.driver, "consult/8.1.2");
        expect_part(desk_node(&desk, "reference/category/source")->value, ROWS[i].list);
        driver_press(&desk.driver, "article/AVG-5");
        expect_part(desk_node(&desk, "reference/article/source")->value, ROWS[i].act);
        desk_close(&desk);
    }
}


static void a_remark_should_stand_apart_from_the_article(void **state) {
    (void)state;
    Desk desk;
    open_desk(&desk);
    driver_press(&desk.driver, "article/AB95-8");
    const Node *remark = desk_node(&desk, "reference/article/remark");
    expect_part(remark->name, "geen deel van het artikel");
    expect_part(remark->value, "(waarschijnlijk)");
    driver_press(&desk.driver, "article/AW95-3");
    assert_null(strstr(desk_node(&desk, "reference/article/remark")->value, "(zeker)"));
    assert_false(driver_has(&desk.driver, "reference/article/from"));  // was not looked up
    driver_press(&desk.driver, "article/AB95-5");
    assert_false(driver_has(&desk.driver, "reference/article/remark"));
    desk_close(&desk);
}


// The answer being made is still there, and the list of the form was not searched along.
static void the_answer_being_made_should_stay(void **state) {
    (void)state;
    Desk desk;
    desk_open_text(&desk, LISTS);
    driver_press(&desk.driver, "subject/R2");
    driver_type(&desk.driver, "search", "8.1.2");
    driver_press(&desk.driver, "category/8.1.2");
    driver_press(&desk.driver, "verdict/V");
    driver_type(&desk.driver, "trigger", "31-02-2021");
    driver_press(&desk.driver, "type/all");
    driver_type(&desk.driver, "search", "14");
    driver_press(&desk.driver, "pane/reference");
    assert_string_equal(desk_node(&desk, "reference/search")->value, "");
    driver_type(&desk.driver, "reference/search", "11.1");
    driver_press(&desk.driver, "consult/11.1.6");
    driver_press(&desk.driver, "close");
    assert_string_equal(desk_node(&desk, "search")->value, "14");
    assert_string_equal(desk_node(&desk, "trigger")->value, "31-02-2021");
    assert_true(desk_node(&desk, "verdict/V")->flags & NODE_SELECTED);
    assert_true(desk_node(&desk, "subject/R2")->flags & NODE_SELECTED);
    expect_part(desk_node(&desk, "category")->value, "8.1.2");
    // What was chosen in the form was not read here.
    assert_false(has_consulted(&desk, "gemeenten-2020/8.1.2"));
    assert_int_equal(consulted_count(&desk), 1);
    desk_close(&desk);
}


static void a_marked_option_should_stay(void **state) {
    Rng rng = rng_from_seed(1);
    (void)state;
    Desk desk;
    desk_open(&desk, sample_case(), RUN_PRACTICE);
    driver_play(&desk.driver, POLICY_BEST, &rng, 0);
    const Decision *decision = &case_scenario(desk.opened)->decisions[0];
    char id[SCENARIO_NAME_MAX * 2];
    snprintf(id, sizeof id, "option/%s", decision->options[0].id);
    driver_press(&desk.driver, id);
    driver_press(&desk.driver, "pane/reference");
    driver_press(&desk.driver, "article/AW95-3");
    driver_press(&desk.driver, "close");
    assert_true(desk_node(&desk, id)->flags & NODE_SELECTED);
    desk_close(&desk);
}


// Choosing a category in a form or as an answer to an objection is no looking up.
static void choosing_a_category_should_not_be_consulting(void **state) {
    (void)state;
    for (int policy = 0; policy < POLICY_COUNT; policy++) {
        Desk desks[2];
        desk_open_text(&desks[0], LISTS);
        desk_open(&desks[1], sample_chain_case(), RUN_PRACTICE);
        for (int i = 0; i < 2; i++) {
            Rng rng = rng_from_seed(5);
            driver_play(&desks[i].driver, (Policy)policy, &rng, -1);
            assert_int_equal(consulted_count(&desks[i]), 0);
            desk_close(&desks[i]);
        }
    }
}


// Looked up before and during a decision that is taken back; and all of it after a resume.
static void what_was_looked_up_should_outlive_taking_back(void **state) {
    static const char *const ON[] = {"continue",       "pane/reference", "article/AW95-3", "close",
                                     "option/wissen",  "pane/reference", "article/AW95-5", "close",
                                     "option/wachten", "submit",         "undo",           NULL};
    char folder[1024];
    size_t length;
    (void)state;
    Desk desk;
    desk_open(&desk, sample_kinds(), RUN_PRACTICE);
    desk_press_all(&desk, ON);
    assert_int_equal(driver_run(&desk.driver)->undone, 1);
    assert_true(has_consulted(&desk, "AW95-3") && has_consulted(&desk, "AW95-5"));
    driver_press(&desk.driver, "pane/reference");
    int events = driver_run(&desk.driver)->events;
    driver_press(&desk.driver, "article/AW95-5");
    assert_int_equal(driver_run(&desk.driver)->events, events);
    snprintf(folder, sizeof folder, "%s", session_folder(stage_session(desk.driver.stage)));
    desk_resume(&desk);
    assert_int_equal(driver_run(&desk.driver)->undone, 1);
    assert_true(has_consulted(&desk, "AW95-3") && has_consulted(&desk, "AW95-5"));
    assert_int_equal(consulted_count(&desk), 2);
    Rng rng = rng_from_seed(1);
    driver_play(&desk.driver, POLICY_BEST, &rng, -1);
    driver_press(&desk.driver, "pane/reference");
    driver_press(&desk.driver, "article/Woo-5.1");  // after the end: read, not logged
    assert_true(driver_has(&desk.driver, "reference/article"));
    assert_int_equal(consulted_count(&desk), 2);
    char *log = sample_file(folder, "events.ndjson", &length);
    assert_non_null(strstr(log, "AW95-5"));
    assert_null(strstr(log, "Woo-5.1"));
    free(log);
    assert_true(sample_verify(folder, desk.opened).is_finished);
    desk_close(&desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_category_should_be_found_and_opened),
        cmocka_unit_test(an_article_should_say_that_it_is_a_summary),
        cmocka_unit_test(what_was_looked_up_should_be_in_the_log),
        cmocka_unit_test(what_is_found_should_be_counted),
        cmocka_unit_test(focus_should_come_back_where_it_was),
        cmocka_unit_test(each_list_should_be_searched_and_logged_apart),
        cmocka_unit_test(a_source_should_be_told_in_the_language_of_the_screen),
        cmocka_unit_test(a_remark_should_stand_apart_from_the_article),
        cmocka_unit_test(the_answer_being_made_should_stay),
        cmocka_unit_test(a_marked_option_should_stay),
        cmocka_unit_test(choosing_a_category_should_not_be_consulting),
        cmocka_unit_test(what_was_looked_up_should_outlive_taking_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Lists: in a case with more than one selection list, each form shows the list of its own record.

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "support/expect.h"
#include "support/sample_play.h"

// What the young person's file is: by the list of then, the list of now, and a list of the state.
static const char SCENARIO[] =
    "scenario \"lijsten\" { version = \"1\", title = \"Lijsten\", date = \"2026-11-16\", "
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\", regime = \"municipal\" }\n"
    "record \"R1\" { title = \"Toen\", page = \"p\", category = \"8.1.2\", closed = "
    "\"2018-03-03\", schedule = \"gemeenten-2017\", why = \"w\" }\n"
    "record \"R2\" { title = \"Nu\", page = \"p\", category = \"8.1.2\", closed = "
    "\"2021-03-03\", why = \"w\" }\n"
    "record \"R3\" { title = \"Rijk\", page = \"p\", category = \"13\", expires = "
    "\"1960-02-29\", closed = \"2021-01-01\", schedule = \"rijk-personeel\", why = \"w\" }\n"
    "scene \"begin\" { title = \"Begin\", appraise \"waardeer\" { ask = \"?\", "
    "records = { \"R1\", \"R2\", \"R3\" }, earns = { OPD_10 = 4 } } }\n";


static bool shows(const View *view, const char *text) {
    for (int i = 0; i < view->count; i++) {
        const Node *node = &view->nodes[i];
        if (strstr(node->name, text) || (node->value && strstr(node->value, text))) {
            return true;
        }
    }
    return false;
}


static Driver start(Case *opened, const char *data, SampleClock *clock) {
    StageOptions options = {.session = sample_options(data, RUN_PRACTICE, clock, 1),
                            .settings = {.language = LANGUAGE_NL,
                                         .theme = THEME_LIGHT,
                                         .scale = 100}};
    Driver driver = driver_new(opened, &options);
    driver_press(&driver, "begin");
    return driver;
}


static void form_should_show_the_list_of_its_record(void **state) {
    (void)state;
    static const struct {
        const char *subject, *list, *search, *category, *rule;
    } ROWS[] = {
        {"subject/R1", "organen 2017", "8.1.2", "category/8.1.2", "V, 15 jaar, vanaf einde zaak"},
        {"subject/R2", "organen 2020", "8.1.2", "category/8.1.2", "V, 20 jaar, vanaf einde zaak"},
        {"subject/R3", "mens-en-werk", "schadelijke", "category/13",
         "V, 75 jaar, vanaf: geboortedatum"},
        {"subject/R1", "organen 2017", "8.1.2", "category/8.1.2", "V, 15 jaar, vanaf einde zaak"},
    };
    char data[64];
    char folder[128];
    SampleClock clock = sample_clock();
    sample_folder(data, sizeof data);
    snprintf(folder, sizeof folder, "%s/lijsten", data);
    Case *opened = sample_case_of(folder, SCENARIO);
    Driver driver = start(opened, data, &clock);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        driver_press(&driver, ROWS[i].subject);
        const View *view = driver_view(&driver);
        int name = view_find(view, "schedule/name");
        assert_true(name >= 0);
        expect_part(view->nodes[name].name, ROWS[i].list);
        driver_type(&driver, "search", ROWS[i].search);
        expect_row(driver_has(&driver, ROWS[i].category), "row %zu", i);
        expect_row(shows(driver_view(&driver), ROWS[i].rule), "row %zu", i);
    }
    driver_free(&driver);
    case_close(opened);
}


static void best_answers_should_be_right_and_told_by_each_list(void **state) {
    (void)state;
    char data[64];
    char folder[128];
    SampleClock clock = sample_clock();
    Rng rng = rng_from_seed(3);
    sample_folder(data, sizeof data);
    snprintf(folder, sizeof folder, "%s/lijsten", data);
    Case *opened = sample_case_of(folder, SCENARIO);
    Driver driver = start(opened, data, &clock);
    while (driver_run(&driver)->phase == RUN_WAITING) {
        const Run *run = driver_run(&driver);
        Event event = run_propose(run, POLICY_BEST, &rng);
        driver_do(&driver, &event);
    }
    const View *view = driver_view(&driver);
    assert_true(shows(view, "15 jaar = vernietigen vanaf 03-03-2033"));
    assert_true(shows(view, "20 jaar = vernietigen vanaf 03-03-2041"));
    assert_true(shows(view, "geboortedatum 29-02-1960 + procestermijn samengevoegd + 75 jaar = "
                            "vernietigen vanaf 28-02-2035"));
    for (int i = 0; i < 3; i++) {
        assert_int_equal(appraise_right_fields(driver_run(&driver)->scenario,
                                               &driver_run(&driver)->scenario->decisions[0],
                                               run_answer(driver_run(&driver), 0), i),
                         APPRAISE_ALL_RIGHT);
    }
    char *session = memory_copy_text(session_folder(stage_session(driver.stage)));
    driver_free(&driver);
    sample_verify(session, opened);
    free(session);
    case_close(opened);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(form_should_show_the_list_of_its_record),
        cmocka_unit_test(best_answers_should_be_right_and_told_by_each_list),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

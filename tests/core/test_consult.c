// Consult: one numbering for articles and categories, and names that lead back to it.

#include "core/consult.h"

#include <stdio.h>

#include "support/expect.h"
#include "support/load_case.h"

static const char CASE[] =
    "scenario \"casus\" { version = \"1\", title = \"t\", date = \"2026-11-16\",\n"
    "  framework = \"kader\", schedule = \"lijst\" }\n"
    "record \"R1\" { title = \"r\", page = \"p\", category = \"9.9\", closed = \"2018-01-01\",\n"
    "  schedule = \"vorige\" }\n"
    "scene \"a\" { say \"een\" }\n";


static Script *load(void) {
    Error error;
    Script *script = load_case_text(CASE, &error);
    if (!script) {
        fail_msg("%s", error.text);
    }
    return script;
}


static void every_part_should_have_a_name_that_leads_back(void **state) {
    (void)state;
    Script *script = load();
    const Scenario *scenario = script_scenario(script);
    int articles = scenario->reader->article_count;
    // Five categories in the list of the case and three in the other.
    assert_int_equal(consult_count(scenario), articles + 5 + 3);
    assert_null(consult_schedule(scenario, 2));
    for (int i = 0; i < consult_count(scenario); i++) {
        char name[CONSULT_NAME_MAX];
        consult_name(scenario, i, name);
        expect_row(consult_find(scenario, name) == i, "%d: %s", i, name);
        assert_int_equal(consult_is_article(scenario, i), i < articles);
    }
    int schedule;
    int category;
    consult_category(scenario, consult_find(scenario, "vorige/9.9"), &schedule, &category);
    assert_int_equal(schedule, 1);
    assert_int_equal(category, 1);
    assert_int_equal(consult_of_category(scenario, 1, 1), articles + 5 + 1);
    script_free(script);
}


static void what_is_not_there_should_not_be_found(void **state) {
    static const char *const NAMES[] = {"",           "/",      "AW95",           "AW95-999",
                                        "lijst",      "lijst/", "lijst/9.9",      "lijs/1.1",
                                        "lijst/1.1/", "/1.1",   "vorige-jaar/9.9"};
    (void)state;
    Script *script = load();
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        expect_row(consult_find(script_scenario(script), NAMES[i]) == -1, "%s", NAMES[i]);
    }
    script_free(script);
}


// Looking up needs no decision at hand; what is not there is refused and changes nothing.
static void run_should_take_what_is_there(void **state) {
    Error error;
    (void)state;
    Script *script = load();
    const Scenario *scenario = script_scenario(script);
    const Hooks *hooks = script_hooks(script);
    Run *run = run_new(scenario, 1, RUN_EXAM, NULL, hooks, &error);
    int part = consult_find(scenario, "vorige/9.9");
    assert_false(run_has_consulted(run, part));
    assert_true(run_apply(run, &(Event){.kind = EVENT_CONSULT, .part = part}, hooks, &error));
    for (int i = 0; i < consult_count(scenario); i++) {
        assert_int_equal(run_has_consulted(run, i), i == part);
    }
    int events = run->events;
    const int wrong[] = {-1, consult_count(scenario)};
    for (int i = 0; i < 2; i++) {
        Event event = {.kind = EVENT_CONSULT, .part = wrong[i]};
        assert_false(run_apply(run, &event, hooks, &error));
        assert_int_equal(error.code, ERROR_REFUSED);
        expect_part(error.text, "dit staat niet in de naslag");
        assert_int_equal(run->events, events);
    }
    run_free(run);
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_part_should_have_a_name_that_leads_back),
        cmocka_unit_test(what_is_not_there_should_not_be_found),
        cmocka_unit_test(run_should_take_what_is_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Template: the case that casus new makes is a whole one, in a folder that was not there before.

#include "author/template.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/decision.h"
#include "session/case.h"
#include "store/files.h"
#include "support/expect.h"


static Date some_day(void) {
    Date day;
    assert_true(date_from_iso("2026-11-22", &day));
    return day;
}


static Case *make(const char *folder, const char *id) {
    Error error;
    if (!template_make(CASUS_ASSETS_DIR, folder, id, some_day(), &error)) {
        fail_msg("%s: %s", error.place, error.text);
    }
    Case *opened = case_open(folder, CASUS_ASSETS_DIR, &error);
    if (!opened) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    return opened;
}


static void expect_in_file(const char *path, const char *part, bool is_there) {
    Error error;
    size_t length;
    char *text = file_read(path, 1024 * 1024, &length, &error);
    assert_non_null(text);
    expect_row((strstr(text, part) != NULL) == is_there, "%s in %s", part, path);
    free(text);
}


static void a_new_case_should_have_its_name_title_and_day(void **state) {
    (void)state;
    Case *opened = make("mijn-2e-casus", "mijn-2e-casus");
    const Scenario *scenario = case_scenario(opened);
    assert_string_equal(scenario->id, "mijn-2e-casus");
    assert_string_equal(text_in(scenario->title, LANGUAGE_NL), "Mijn 2e casus");
    assert_true(scenario->has_english);
    expect_in_file("mijn-2e-casus/scenario.lua", "22-11-2026", true);
    expect_in_file("mijn-2e-casus/scenario.lua", "{{", false);
    expect_in_file("mijn-2e-casus/.luarc.json", CASUS_ASSETS_DIR "/author", true);
    assert_true(file_exists("mijn-2e-casus/test.lua"));
    case_close(opened);
}


static void a_new_case_should_show_every_kind_of_decision(void **state) {
    (void)state;
    int kinds[DECISION_TYPE_COUNT] = {0};
    int scored = 0;
    bool has_pick = false;
    Case *opened = make("soorten", "soorten");
    const Scenario *scenario = case_scenario(opened);
    for (int i = 0; i < scenario->decision_count; i++) {
        const Decision *decision = &scenario->decisions[i];
        kinds[decision->type]++;
        scored += decision_rules(decision->type)->is_scored;
        has_pick = has_pick || (decision->type == DECISION_CHOOSE && decision->pick > 1);
    }
    for (int type = 0; type < DECISION_TYPE_COUNT; type++) {
        expect_row(kinds[type] > 0, "kind %d", type);
    }
    assert_true(has_pick);
    assert_true(scored >= 8);
    case_close(opened);
}


static void a_new_case_should_show_the_other_words_too(void **state) {
    (void)state;
    int steps[STEP_FINISH + 1] = {0};
    int parts[PART_KIND_COUNT] = {0};
    Case *opened = make("woorden", "woorden");
    const Scenario *scenario = case_scenario(opened);
    for (int i = 0; i < scenario->step_count; i++) {
        if (scenario->steps[i].kind <= STEP_FINISH) {
            steps[scenario->steps[i].kind]++;
        }
    }
    for (int i = 0; i < scenario->record_count; i++) {
        for (int j = 0; j < scenario->records[i].pages.count; j++) {
            parts[scenario->records[i].pages.parts[j].kind]++;
        }
    }
    static const StepKind SHOWN[] = {STEP_SAY,     STEP_SHOW,  STEP_NOTE,    STEP_BRANCH,
                                     STEP_ADVANCE, STEP_LATER, STEP_RELEASE, STEP_FINISH};
    for (size_t i = 0; i < sizeof SHOWN / sizeof SHOWN[0]; i++) {
        expect_row(steps[SHOWN[i]] > 0, "step %d", (int)SHOWN[i]);
    }
    for (int kind = 0; kind < PART_KIND_COUNT; kind++) {
        expect_row(parts[kind] > 0 || kind == PART_MESSAGE, "part %d", kind);
    }
    assert_true(scenario->hold_count > 0);
    assert_true(scenario->ending_count > 1);
    assert_non_null(case_picture(opened, "pictures", "brug"));
    case_close(opened);
}


static void what_is_there_should_never_be_overwritten(void **state) {
    (void)state;
    Error error;
    assert_true(folder_make("bezet", &error));
    assert_true(file_replace("bezet/scenario.lua", "van mij", 7, &error));
    assert_false(template_make(CASUS_ASSETS_DIR, "bezet", "bezet", some_day(), &error));
    expect_part(error.text, "wordt niet overschreven");
    expect_in_file("bezet/scenario.lua", "van mij", true);
    assert_true(file_replace("bestand", "x", 1, &error));
    assert_false(template_make(CASUS_ASSETS_DIR, "bestand", "bestand", some_day(), &error));
    expect_part(error.text, "wordt niet overschreven");
}


static void a_template_that_is_missing_should_leave_nothing(void **state) {
    (void)state;
    Error error;
    assert_false(template_make("nergens", "half", "half", some_day(), &error));
    expect_part(error.place, "nergens/template");
    assert_false(folder_exists("half"));
    assert_true(folder_make("leeg/template", &error));
    assert_false(template_make("leeg", "half", "half", some_day(), &error));
    expect_part(error.text, "voorbeeldcasus");
    assert_false(folder_exists("half"));
}


static void names_should_be_plain(void **state) {
    (void)state;
    Error error;
    static const char *const GOOD[] = {"a", "mijn-casus", "casus2", "x-1-y"};
    static const char *const BAD[] = {
        "",     "Mijn", "mijn casus", "mijn_casus",  "-a",  "a-",  "a--b", "2a",
        "../a", "a/b",  "caf\xc3\xa9", "a.b",         "con", "nul", "com1",
        "abcdefghij-abcdefghij-abcdefghij-abcdefghij"};
    for (size_t i = 0; i < sizeof GOOD / sizeof GOOD[0]; i++) {
        expect_row(template_check_id(GOOD[i], &error), "%s", GOOD[i]);
    }
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        expect_row(!template_check_id(BAD[i], &error) && error.code == ERROR_USAGE, "%s", BAD[i]);
        assert_false(template_make(CASUS_ASSETS_DIR, "nooit", BAD[i], some_day(), &error));
        assert_false(folder_exists("nooit"));
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_new_case_should_have_its_name_title_and_day),
        cmocka_unit_test(a_new_case_should_show_every_kind_of_decision),
        cmocka_unit_test(a_new_case_should_show_the_other_words_too),
        cmocka_unit_test(what_is_there_should_never_be_overwritten),
        cmocka_unit_test(a_template_that_is_missing_should_leave_nothing),
        cmocka_unit_test(names_should_be_plain),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

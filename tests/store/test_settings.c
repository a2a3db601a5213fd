// Settings: wrong values fall back one by one, a term is never too short, and a pseudonym can be
// taken out without losing the rest.

#include <stdio.h>
#include <stdlib.h>

#include "store/files.h"
#include "store/settings.h"
#include "support/expect.h"
#include "support/sample_learner.h"


static Settings load(const char *data, bool *is_damaged) {
    Settings settings;
    settings_load(data, &settings, is_damaged);
    return settings;
}


static void settings_should_come_back_as_saved(void **state) {
    (void)state;
    Error error;
    bool is_damaged;
    Settings saved = {.player = "kievit-1", .language = LANGUAGE_EN, .theme = 2, .scale = 150,
                      .keep = "P6M"};
    Settings none = load("leeg", &is_damaged);
    assert_false(is_damaged);
    assert_string_equal(none.player, "");
    assert_string_equal(none.keep, "P1Y");
    assert_true(settings_save("map", &saved, &error));
    Settings read = load("map", &is_damaged);
    assert_false(is_damaged);
    assert_string_equal(read.player, "kievit-1");
    assert_int_equal(read.language, LANGUAGE_EN);
    assert_int_equal(read.theme, 2);
    assert_int_equal(read.scale, 150);
    assert_string_equal(read.keep, "P6M");
}


static void a_term_should_be_long_enough(void **state) {
    (void)state;
    static const char *const GOOD[] = {"P28D", "P4W", "P1M", "P3M", "P1Y", "P50Y"};
    static const char *const WRONG[] = {"", "P", "P0D", "P27D", "P3W", "altijd", "P9999Y", "1Y",
                                        "P1Y2M3W4D5555555"};
    for (size_t i = 0; i < sizeof GOOD / sizeof GOOD[0]; i++) {
        expect_row(settings_is_keep(GOOD[i]), "%s", GOOD[i]);
    }
    for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++) {
        char text[96];
        bool is_damaged;
        expect_row(!settings_is_keep(WRONG[i]), "%s", WRONG[i]);
        snprintf(text, sizeof text, "{\"keep\":\"%s\",\"scale\":175}", WRONG[i]);
        sample_write("termijn", "settings.json", text);
        Settings settings = load("termijn", &is_damaged);
        expect_row(strcmp(settings.keep, "P1Y") == 0, "%s", WRONG[i]);
        expect_row(settings.scale == 175, "%s", WRONG[i]);
    }
}


static void a_pseudonym_should_go_and_the_rest_stay(void **state) {
    (void)state;
    Error error;
    bool is_damaged;
    bool is_named;
    Settings saved = {.player = "kievit-1", .theme = 1, .scale = 120, .keep = "P2Y"};
    assert_true(settings_save("weg", &saved, &error));
    assert_true(settings_name("weg", "kievit-1", &is_named, &error) && is_named);
    assert_true(settings_name("weg", "kievit", &is_named, &error) && !is_named);
    assert_true(settings_forget("weg", "merel-2", &is_named, &error) && !is_named);
    assert_string_equal(load("weg", &is_damaged).player, "kievit-1");
    assert_true(settings_forget("weg", "kievit-1", &is_named, &error) && is_named);
    Settings read = load("weg", &is_damaged);
    assert_string_equal(read.player, "");
    assert_int_equal(read.scale, 120);
    assert_string_equal(read.keep, "P2Y");
    assert_true(settings_forget("nergens", "kievit-1", &is_named, &error) && !is_named);
}


static void a_damaged_file_should_lose_the_pseudonym_too(void **state) {
    (void)state;
    Error error;
    bool is_damaged;
    bool is_named;
    sample_write("kapot", "settings.json", "{\"player\":\"kievit-1\",");
    load("kapot", &is_damaged);
    assert_true(is_damaged);
    assert_true(settings_name("kapot", "kievit-1", &is_named, &error) && is_named);
    assert_true(settings_forget("kapot", "kievit-1", &is_named, &error));
    load("kapot", &is_damaged);
    assert_false(is_damaged);
    assert_true(folder_make("ander/settings.json", &error));
    assert_false(settings_name("ander", "kievit-1", &is_named, &error));
    assert_false(settings_forget("ander", "kievit-1", &is_named, &error));
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(settings_should_come_back_as_saved),
        cmocka_unit_test(a_term_should_be_long_enough),
        cmocka_unit_test(a_pseudonym_should_go_and_the_rest_stay),
        cmocka_unit_test(a_damaged_file_should_lose_the_pseudonym_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Watch: every way an editor saves is seen, once, when it is complete; other files are not.

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/files.h"
#include "store/watch.h"
#include "support/expect.h"

enum { LOOKS = 6 };


static void put(const char *path, const char *text) {
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}


static int count_changes(Watch *watch) {
    int changes = 0;
    for (int i = 0; i < LOOKS; i++) {
        changes += watch_changed(watch);
    }
    return changes;
}


static Watch *begin(const char *folder) {
    char path[64];
    Error error;
    assert_true(folder_make(folder, &error));
    snprintf(path, sizeof path, "%s/scenario.lua", folder);
    put(path, "een");
    Watch *watch = watch_new(folder);
    assert_non_null(watch);
    assert_int_equal(count_changes(watch), 0);
    assert_int_equal(watch_wait_ms(watch), WATCH_IDLE);
    return watch;
}


static void every_way_of_saving_should_be_seen_once(void **state) {
    (void)state;
    Watch *watch = begin("saved");
    put("saved/scenario.lua", "twee, en langer");
    assert_int_equal(count_changes(watch), 1);
    put("saved/scenario.lua.tmp", "drie");
    assert_int_equal(count_changes(watch), 0);
    assert_int_equal(rename("saved/scenario.lua.tmp", "saved/scenario.lua"), 0);
    assert_int_equal(count_changes(watch), 1);
    put("saved/meer.lua", "");
    assert_int_equal(count_changes(watch), 1);
    assert_false(watch_saw_pictures(watch));
    put("saved/kader.json", "{}");
    assert_int_equal(count_changes(watch), 1);
    assert_false(watch_saw_pictures(watch));
    put("saved/kamer.png", "p");
    assert_int_equal(count_changes(watch), 1);
    assert_true(watch_saw_pictures(watch));
    assert_int_equal(unlink("saved/meer.lua"), 0);
    assert_int_equal(count_changes(watch), 1);
    assert_false(watch_saw_pictures(watch));
    watch_free(watch);
}


static void other_files_should_not_be_seen(void **state) {
    (void)state;
    static const char *const NAMES[] = {"other/.scenario.lua.swp", "other/scenario.lua~",
                                        "other/notities.txt", "other/4913", "other/.lua"};
    Watch *watch = begin("other");
    for (int i = 0; i < 5; i++) {
        put(NAMES[i], "x");
        expect_row(count_changes(watch) == 0, "%s", NAMES[i]);
    }
    watch_free(watch);
}


static void a_file_that_is_being_written_should_be_waited_for(void **state) {
    (void)state;
    Watch *watch = begin("half");
    FILE *file = fopen("half/scenario.lua", "w");
    assert_non_null(file);
    for (int i = 0; i < 5; i++) {
        fputs("nog een stuk\n", file);
        fflush(file);
        assert_false(watch_changed(watch));
        assert_int_equal(watch_wait_ms(watch), WATCH_BUSY);
    }
    fclose(file);
    assert_int_equal(count_changes(watch), 1);
    // But not for ever.
    bool is_seen = false;
    file = fopen("half/scenario.lua", "a");
    for (int i = 0; i < 40 && !is_seen; i++) {
        fputs("nog een stuk\n", file);
        fflush(file);
        is_seen = watch_changed(watch);
    }
    fclose(file);
    assert_true(is_seen);
    watch_free(watch);
}


static void a_folder_nobody_may_write_in_should_not_be_watched(void **state) {
    (void)state;
    Error error;
    assert_true(folder_make("closed", &error));
    assert_int_equal(chmod("closed", 0555), 0);
    Watch *watch = watch_new("closed");
    if (access("closed", W_OK) == 0) {
        assert_non_null(watch);  // the superuser may write anywhere
    } else {
        assert_null(watch);
    }
    watch_free(watch);
    assert_null(watch_new("nowhere"));
    chmod("closed", 0755);
}


static void a_folder_that_goes_away_should_do_no_harm(void **state) {
    (void)state;
    Watch *watch = begin("gone");
    assert_int_equal(rename("gone", "gone-away"), 0);
    assert_int_equal(count_changes(watch), 0);
    assert_int_equal(rename("gone-away", "gone"), 0);
    assert_int_equal(count_changes(watch), 0);
    watch_free(watch);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_way_of_saving_should_be_seen_once),
        cmocka_unit_test(other_files_should_not_be_seen),
        cmocka_unit_test(a_file_that_is_being_written_should_be_waited_for),
        cmocka_unit_test(a_folder_nobody_may_write_in_should_not_be_watched),
        cmocka_unit_test(a_folder_that_goes_away_should_do_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

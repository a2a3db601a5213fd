// Files: whole reads, replacing that leaves the old or the new content, folders and where data
// goes.

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/files.h"
#include "support/expect.h"


static void expect_content(const char *path, const char *content) {
    Error error;
    size_t length;
    char *bytes = file_read(path, 1000, &length, &error);
    if (!bytes) {
        fail_msg("%s: %s", path, error.text);
    }
    assert_string_equal(bytes, content);
    assert_int_equal(length, strlen(content));
    free(bytes);
}


static void put(const char *path, const char *content) {
    Error error;
    if (!file_replace(path, content, strlen(content), &error)) {
        fail_msg("%s: %s", path, error.text);
    }
}


static void file_should_be_made_replaced_and_read_whole(void **state) {
    (void)state;
    Error error;
    size_t length;
    put("one", "first");
    expect_content("one", "first");
    put("one", "");
    expect_content("one", "");
    put("one", "second, longer");
    expect_content("one", "second, longer");
    assert_false(file_exists("one.new"));
    assert_true(file_replace("bytes", "a\0b", 3, &error));
    char *bytes = file_read("bytes", 3, &length, &error);
    assert_int_equal(length, 3);
    assert_memory_equal(bytes, "a\0b", 4);
    free(bytes);
}


static void reading_what_is_not_there_should_say_why(void **state) {
    (void)state;
    Error error;
    size_t length;
    assert_true(folder_make("a-folder", &error));
    put("large", "12345");
    static const struct {
        const char *path, *part;
        ErrorCode code;
    } ROWS[] = {
        {"missing", "bestaat niet", ERROR_WORLD},
        {"a-folder", "een map, geen bestand", ERROR_WORLD},
        {"large/inside", "geen map", ERROR_WORLD},
        {"large", "te groot", ERROR_DAMAGED},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        expect_row(!file_read(ROWS[i].path, 4, &length, &error), "%s", ROWS[i].path);
        expect_row(error.code == ROWS[i].code, "%s", ROWS[i].path);
        expect_row(strstr(error.text, ROWS[i].part), "%s: %s", ROWS[i].path, error.text);
        assert_string_equal(error.place, ROWS[i].path);
    }
}


static void failed_replacement_should_keep_the_old_content(void **state) {
    (void)state;
    Error error;
    char large[5000];
    struct rlimit limit;
    memset(large, 'x', sizeof large);
    put("kept", "old");
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
    limit.rlim_cur = 1000;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
    bool ok = file_replace("kept", large, sizeof large, &error);
    limit.rlim_cur = RLIM_INFINITY;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
    assert_false(ok);
    assert_int_equal(error.code, ERROR_WORLD);
    expect_content("kept", "old");
    assert_false(file_exists("kept.new"));
}


static void replacing_where_nothing_can_be_written_should_fail(void **state) {
    (void)state;
    Error error;
    assert_true(folder_make("taken", &error));
    assert_false(file_replace("taken", "x", 1, &error));
    assert_true(folder_exists("taken"));
    assert_false(file_exists("taken.new"));
    assert_false(file_replace("no/folder/here", "x", 1, &error));
    expect_part(error.text, "bestaat niet");
}


static void read_only_folder_should_be_told(void **state) {
    (void)state;
    Error error;
    if (geteuid() == 0) {
        skip();  // to root nothing is read-only
    }
    assert_true(folder_make("locked", &error));
    assert_int_equal(chmod("locked", 0555), 0);
    bool ok = file_replace("locked/file", "x", 1, &error);
    bool made = !ok && folder_make("locked/more", &error);
    assert_int_equal(chmod("locked", 0755), 0);
    assert_false(ok || made);
    expect_part(error.text, "geen toestemming");
}


static void appending_should_add_to_the_end(void **state) {
    (void)state;
    Error error;
    assert_true(file_append("log", "one\n", 4, &error));
    assert_true(file_append("log", "two\n", 4, &error));
    expect_content("log", "one\ntwo\n");
    assert_false(file_append("no/log", "x", 1, &error));
}


static void folder_should_be_made_with_those_above_it(void **state) {
    (void)state;
    Error error;
    static const char *const PATHS[] = {"deep/er/still", "deep/er/still", "deep", "slash/at/end/",
                                        "./dot/../dot2"};
    for (size_t i = 0; i < sizeof PATHS / sizeof *PATHS; i++) {
        expect_row(folder_make(PATHS[i], &error), "%s: %s", PATHS[i], error.text);
        expect_row(folder_exists(PATHS[i]), "%s", PATHS[i]);
    }
    put("file", "x");
    assert_false(folder_make("file", &error));
    expect_part(error.text, "geen map");
    assert_false(folder_make("file/below", &error));
    assert_false(folder_make("", &error));
    expect_part(error.text, "geen map opgegeven");
}


static void folder_should_be_listed_sorted_without_hidden_names(void **state) {
    (void)state;
    Error error;
    FolderList list;
    assert_true(folder_make("list/c", &error));
    put("list/b", "");
    put("list/a", "");
    put("list/.hidden", "");
    for (int i = 0; i < 40; i++) {
        char path[32];
        snprintf(path, sizeof path, "list/z%02d", i);
        put(path, "");
    }
    assert_true(folder_list("list", &list, &error));
    assert_int_equal(list.count, 43);
    assert_string_equal(list.names[0], "a");
    assert_string_equal(list.names[1], "b");
    assert_string_equal(list.names[2], "c");
    assert_string_equal(list.names[42], "z39");
    folder_list_free(&list);
    assert_int_equal(list.count, 0);
    assert_true(folder_make("empty", &error));
    assert_true(folder_list("empty", &list, &error));
    assert_int_equal(list.count, 0);
    folder_list_free(&list);
    assert_false(folder_list("missing", &list, &error));
    expect_part(error.text, "bestaat niet");
}


static void paths_should_be_joined_only_when_they_fit(void **state) {
    (void)state;
    char out[PATH_MAX_BYTES];
    char long_name[PATH_MAX_BYTES];
    Error error;
    assert_true(path_join(out, "a", "b", &error));
    assert_string_equal(out, "a/b");
    memset(long_name, 'n', sizeof long_name);
    long_name[PATH_MAX_BYTES - 3] = '\0';
    assert_true(path_join(out, "a", long_name, &error));
    assert_int_equal(strlen(out), PATH_MAX_BYTES - 1);
    assert_false(path_join(out, "aa", long_name, &error));
    expect_part(error.text, "te lang");
    assert_false(file_exists("."));
    assert_true(folder_exists("."));
    assert_false(folder_exists("missing"));
}


static void data_should_go_where_the_rules_say(void **state) {
    (void)state;
    static const struct {
        const char *chosen, *program, *data_home, *home, *found;
    } ROWS[] = {
        {"mine", "portable-program", "/xdg", "/home/p", "mine"},
        {NULL, "portable-program", "/xdg", "/home/p", "portable-program/casus-data"},
        {NULL, "program", "/xdg", "/home/p", "/xdg/casus"},
        {NULL, NULL, "/xdg", "/home/p", "/xdg/casus"},
        {NULL, "program", "relative", "/home/p", "/home/p/.local/share/casus"},
        {NULL, "program", NULL, "/home/p", "/home/p/.local/share/casus"},
        {NULL, "program", NULL, NULL, NULL},
        {NULL, "program", "", "", NULL},
    };
    Error error;
    assert_true(folder_make("portable-program", &error));
    assert_true(folder_make("program", &error));
    put("portable-program/portable", "");
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char out[PATH_MAX_BYTES];
        unsetenv("XDG_DATA_HOME");
        unsetenv("HOME");
        if (ROWS[i].data_home) {
            setenv("XDG_DATA_HOME", ROWS[i].data_home, 1);
        }
        if (ROWS[i].home) {
            setenv("HOME", ROWS[i].home, 1);
        }
        bool ok = data_folder(ROWS[i].chosen, ROWS[i].program, out, &error);
        expect_row(ok == (ROWS[i].found != NULL), "row %zu", i);
        expect_row(!ok || strcmp(out, ROWS[i].found) == 0, "row %zu: %s", i, out);
    }
    expect_part(error.text, "--data");
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(file_should_be_made_replaced_and_read_whole),
        cmocka_unit_test(reading_what_is_not_there_should_say_why),
        cmocka_unit_test(failed_replacement_should_keep_the_old_content),
        cmocka_unit_test(replacing_where_nothing_can_be_written_should_fail),
        cmocka_unit_test(read_only_folder_should_be_told),
        cmocka_unit_test(appending_should_add_to_the_end),
        cmocka_unit_test(folder_should_be_made_with_those_above_it),
        cmocka_unit_test(folder_should_be_listed_sorted_without_hidden_names),
        cmocka_unit_test(paths_should_be_joined_only_when_they_fit),
        cmocka_unit_test(data_should_go_where_the_rules_say),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

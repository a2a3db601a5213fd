// Others: the counts of the play that was asked for come back, of another edition or mode nothing
// does, and a damaged file is told.

#include "store/others.h"

#include <stdio.h>
#include <string.h>

#include "store/files.h"
#include "support/expect.h"
#include "support/sample_play.h"

#define HASH "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

static const OthersPlay PLAY = {"proef", HASH, "practice"};

static const char GOOD[] =
    "{\"schema\":\"casus-others/1\",\"made\":\"later\",\"cases\":["
    "{\"scenario\":\"ander\",\"editions\":[\"" HASH "\"],\"mode\":\"practice\",\"people\":9,"
    "\"decisions\":[]},"
    "{\"scenario\":\"proef\",\"editions\":[\"x\",\"" HASH "\"],\"mode\":\"practice\","
    "\"people\":30,\"decisions\":["
    "{\"id\":\"antwoord\",\"people\":29,\"options\":[{\"id\":\"ja\",\"chosen\":12},"
    "{\"id\":\"nee\",\"chosen\":0}]},{\"id\":\"leeg\",\"people\":5,\"options\":[]}]}]}";


static Others *read_text(const char *text, const OthersPlay *play, Error *error) {
    char folder[64], path[96];
    sample_folder(folder, sizeof folder);
    snprintf(path, sizeof path, "%s/others.json", folder);
    assert_true(file_replace(path, text, strlen(text), error));
    return others_read(path, play, error);
}


static void the_counts_of_the_play_should_come_back(void **state) {
    (void)state;
    Error error;
    Others *others = read_text(GOOD, &PLAY, &error);
    expect_row(others, "%s", error.text);
    assert_int_equal(others->people, 30);
    assert_int_equal(others->decision_count, 2);
    const OthersDecision *decision = others_find(others, "antwoord");
    assert_int_equal(decision->people, 29);
    assert_int_equal(others_chosen(decision, "ja"), 12);
    assert_int_equal(others_chosen(decision, "nee"), 0);
    assert_int_equal(others_chosen(decision, "misschien"), -1);
    assert_int_equal(others_find(others, "leeg")->option_count, 0);
    assert_null(others_find(others, "onbekend"));
    others_free(others);
}


static void of_another_play_nothing_should_be_known(void **state) {
    (void)state;
    static const OthersPlay OTHER[] = {{"proef", HASH, "exam"},
                                       {"proef", "anders", "practice"},
                                       {"niets", HASH, "practice"}};
    Error error;
    for (int i = 0; i < 3; i++) {
        assert_null(read_text(GOOD, &OTHER[i], &error));
        assert_int_equal(error.code, ERROR_NONE);
    }
    assert_null(others_read("nergens/others.json", &PLAY, &error));
    assert_int_equal(error.code, ERROR_NONE);
}


// Every one of them is GOOD with something in it replaced.
static void a_damaged_file_should_be_told(void **state) {
    (void)state;
    static const char *const ROWS[][2] = {
        {"casus-others/1", "casus-others/2"},
        {"\"cases\":[", "\"caseen\":["},
        {"\"scenario\":\"ander\",", ""},
        {"\"mode\":\"practice\",\"people\":9", "\"people\":9"},
        {"\"people\":30", "\"people\":4"},
        {"\"people\":30", "\"people\":30.5"},
        {"\"people\":29", "\"people\":4"},
        {"\"people\":29", "\"people\":11"},
        {"\"chosen\":12", "\"chosen\":-1"},
        {"\"chosen\":12", "\"chosen\":\"12\""},
        {"\"id\":\"ja\"", "\"id\":\"\""},
        {"\"id\":\"antwoord\"", "\"id\":7"},
        {"\"options\":[]", "\"options\":{}"},
        {"\"editions\":[\"x\",", "\"editions\":{\"x\":["},
        {"\"people\":29", "\"people\":1e99"},
        {"{\"schema\"", "[{\"schema\""},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char text[2048];
        Error error;
        const char *at = strstr(GOOD, ROWS[i][0]);
        assert_non_null(at);
        snprintf(text, sizeof text, "%.*s%s%s", (int)(at - GOOD), GOOD, ROWS[i][1],
                 at + strlen(ROWS[i][0]));
        Others *others = read_text(text, &PLAY, &error);
        expect_row(!others && error.code == ERROR_DAMAGED && error.text[0] && error.place[0],
                   "%s: %d %s", ROWS[i][1], (int)error.code, error.text);
    }
}


static void what_is_no_file_should_be_told(void **state) {
    (void)state;
    char folder[64];
    Error error;
    sample_folder(folder, sizeof folder);
    assert_true(folder_make(folder, &error));
    assert_null(others_read(folder, &PLAY, &error));
    assert_int_not_equal(error.code, ERROR_NONE);
    assert_null(read_text("", &PLAY, &error));
    assert_int_equal(error.code, ERROR_DAMAGED);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_counts_of_the_play_should_come_back),
        cmocka_unit_test(of_another_play_nothing_should_be_known),
        cmocka_unit_test(a_damaged_file_should_be_told),
        cmocka_unit_test(what_is_no_file_should_be_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

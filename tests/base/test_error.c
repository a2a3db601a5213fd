// Error and text: messages are filled, extended, cut at a whole character and printed as one line.

#include "base/error.h"
#include "base/text.h"
#include "base/utf8.h"
#include "support/expect.h"


static void error_should_be_filled_and_answer_false(void **state) {
    (void)state;
    Error error;
    memset(&error, 'x', sizeof error);
    assert_false(error_set(&error, ERROR_WORLD, "map/bestand", "%d van %s", 3, "de vier"));
    assert_int_equal(error.code, ERROR_WORLD);
    assert_int_equal(error.line, 0);
    assert_string_equal(error.place, "map/bestand");
    assert_string_equal(error.text, "3 van de vier");
    assert_false(error_set_at(&error, ERROR_CASE, NULL, 12, "x"));
    assert_int_equal(error.line, 12);
    assert_string_equal(error.place, "");
}


static void error_should_be_extended_in_front(void **state) {
    (void)state;
    Error error;
    error_set_at(&error, ERROR_CASE, "scenario.lua", 4, "geen id");
    assert_false(error_add(&error, "stuk '%s'", "R1"));
    assert_string_equal(error.text, "stuk 'R1': geen id");
    assert_string_equal(error.place, "scenario.lua");
    assert_int_equal(error.line, 4);
}


static void long_texts_should_be_cut_at_a_whole_character(void **state) {
    (void)state;
    char text[4 * ERROR_TEXT_MAX];
    for (size_t shift = 0; shift < 3; shift++) {
        Error error;
        memset(text, 'a', shift);
        for (size_t i = shift; i + 3 < sizeof text; i += 3) {
            memcpy(text + i, "\xE2\x82\xAC", 4);
        }
        error_set(&error, ERROR_WORLD, text, "%s", text);
        assert_true(utf8_is_valid(error.text, strlen(error.text)));
        assert_true(utf8_is_valid(error.place, strlen(error.place)));
        assert_in_range(strlen(error.text), ERROR_TEXT_MAX - 4, ERROR_TEXT_MAX - 1);
        error_add(&error, "%s", text);
        assert_true(utf8_is_valid(error.text, strlen(error.text)));
        assert_in_range(strlen(error.text), ERROR_TEXT_MAX - 4, ERROR_TEXT_MAX - 1);
    }
}


static void error_should_be_printed_as_one_line(void **state) {
    (void)state;
    static const struct {
        const char *place;
        int line;
        const char *text, *printed;
    } ROWS[] = {
        {"a.lua", 7, "fout", "a.lua:7: fout"},
        {"a.lua", 0, "fout", "a.lua: fout"},
        {"", 7, "fout", "fout"},
        {"", 0, "twee\nregels\r\n", "twee regels  "},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        char out[100];
        error_set_at(&error, ERROR_CASE, ROWS[i].place, ROWS[i].line, "%s", ROWS[i].text);
        error_print(&error, out, sizeof out);
        assert_string_equal(out, ROWS[i].printed);
        error_print(&error, out, 4);
        assert_int_equal(strlen(out), 3);
    }
}


static void text_should_fall_back_on_dutch(void **state) {
    (void)state;
    static const struct {
        Text text;
        const char *nl, *en;
        bool empty;
    } ROWS[] = {
        {{{"ja", "yes"}}, "ja", "yes", false},
        {{{"ja", NULL}}, "ja", "ja", false},
        {{{NULL, NULL}}, "", "", true},
        {{{"", NULL}}, "", "", true},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        assert_string_equal(text_in(ROWS[i].text, LANGUAGE_NL), ROWS[i].nl);
        assert_string_equal(text_in(ROWS[i].text, LANGUAGE_EN), ROWS[i].en);
        assert_int_equal(text_is_empty(ROWS[i].text), ROWS[i].empty);
    }
}


static void languages_should_be_found_by_their_code(void **state) {
    (void)state;
    Language language;
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        assert_true(language_from_code(language_code((Language)i), &language));
        assert_int_equal(language, i);
    }
    static const char *const OTHERS[] = {"", "NL", "nl-NL", "de", "n"};
    for (size_t i = 0; i < sizeof OTHERS / sizeof *OTHERS; i++) {
        expect_row(!language_from_code(OTHERS[i], &language), "%s", OTHERS[i]);
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(error_should_be_filled_and_answer_false),
        cmocka_unit_test(error_should_be_extended_in_front),
        cmocka_unit_test(long_texts_should_be_cut_at_a_whole_character),
        cmocka_unit_test(error_should_be_printed_as_one_line),
        cmocka_unit_test(text_should_fall_back_on_dutch),
        cmocka_unit_test(languages_should_be_found_by_their_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Error and text: messages are filled, extended, cut at a whole character and printed as one line.

#include "base/error.h"
#include "base/error_words.h"
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


static void what_a_learner_can_meet_should_be_said_in_english_too(void **state) {
    (void)state;
    Error error;
    char out[200];
    error_set_at(&error, ERROR_DAMAGED, "log", 7, "het volgnummer is %d, verwacht was %d", 3, 4);
    assert_string_equal(error.text, "het volgnummer is 3, verwacht was 4");
    assert_string_equal(error.english, "the sequence number is 3, expected was 4");
    error_print_in(&error, LANGUAGE_EN, out, sizeof out);
    assert_string_equal(out, "log:7: the sequence number is 3, expected was 4");
    error_print_in(&error, LANGUAGE_NL, out, sizeof out);
    assert_string_equal(out, "log:7: het volgnummer is 3, verwacht was 4");
    error_set(&error, ERROR_WORLD, "", "%s", "het pad is te lang");  // passed on
    assert_string_equal(error_text(&error, LANGUAGE_EN), "the path is too long");
    error_add(&error, "je begint zonder wat je in eerdere casussen hebt gedaan");
    assert_string_equal(error.english, "you begin without what you did in earlier cases: the path "
                                       "is too long");
    error_set(&error, ERROR_WORLD, "x", "iets %s", "anders");
    assert_string_equal(error.english, "");
    error_print_in(&error, LANGUAGE_EN, out, sizeof out);
    assert_string_equal(out, "x: (in Dutch) iets anders");
    assert_false(error_english(&error, "something %s", "else"));
    assert_string_equal(error_text(&error, LANGUAGE_EN), "something else");
    assert_string_equal(error_text(&error, LANGUAGE_NL), "iets anders");
}


// Half of a message in English is none.
static void two_languages_should_never_be_mixed(void **state) {
    (void)state;
    Error error;
    error_set(&error, ERROR_WORLD, "", "dit kent niemand");
    error_add(&error, "je begint zonder wat je in eerdere casussen hebt gedaan");
    assert_string_equal(error.english, "");
    error_set(&error, ERROR_WORLD, "", "het pad is te lang");
    error_add(&error, "stuk %d", 1);
    assert_string_equal(error.english, "");
    assert_string_equal(error_text(&error, LANGUAGE_EN), "stuk 1: het pad is te lang");
}


// "%d%.60s" of a format.
static void conversions_of(const char *format, char *out) {
    for (const char *at = strchr(format, '%'); at; at = strchr(at, '%')) {
        size_t length = 1 + strcspn(at + 1, "diuxscf%") + 1;
        memcpy(out, at, length);
        out += length;
        at += length;
    }
    *out = '\0';
}


static void both_languages_should_take_the_same(void **state) {
    (void)state;
    const char *dutch;
    const char *english;
    int count = 0;
    while (error_words_at(count, &dutch, &english)) {
        char taken[2][100];
        conversions_of(dutch, taken[0]);
        conversions_of(english, taken[1]);
        expect_row(strcmp(taken[0], taken[1]) == 0, "%s / %s", dutch, english);
        assert_string_equal(error_in_english(dutch), english);
        assert_true(strlen(english) < ERROR_TEXT_MAX / 2);
        count++;
    }
    assert_in_range(count, 150, 1000);
    assert_false(error_words_at(-1, &dutch, &english));
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
        cmocka_unit_test(what_a_learner_can_meet_should_be_said_in_english_too),
        cmocka_unit_test(two_languages_should_never_be_mixed),
        cmocka_unit_test(both_languages_should_take_the_same),
        cmocka_unit_test(text_should_fall_back_on_dutch),
        cmocka_unit_test(languages_should_be_found_by_their_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

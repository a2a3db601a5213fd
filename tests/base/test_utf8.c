// UTF-8: well-formed text by the table of the Unicode standard, stepping, cutting and likeness.

#include <stdlib.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "support/expect.h"


static void only_well_formed_sequences_should_be_valid(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t good;  // well-formed bytes from the start
    } ROWS[] = {
        {"", 0},
        {"abc\x7F", 4},
        {"\xC2\x80", 2},
        {"\xDF\xBF", 2},
        {"\xE0\xA0\x80", 3},
        {"\xED\x9F\xBF", 3},
        {"\xEE\x80\x80", 3},
        {"\xEF\xBF\xBF", 3},
        {"\xF0\x90\x80\x80", 4},
        {"\xF4\x8F\xBF\xBF", 4},
        {"a\x80", 1},  // a continuation alone
        {"a\xBF", 1},
        {"\xC0\x80", 0},  // overlong
        {"\xC1\xBF", 0},
        {"\xE0\x9F\xBF", 0},
        {"\xF0\x8F\xBF\xBF", 0},
        {"\xED\xA0\x80", 0},  // surrogates
        {"\xED\xBF\xBF", 0},
        {"\xF4\x90\x80\x80", 0},  // above U+10FFFF
        {"\xF5\x80\x80\x80", 0},
        {"\xFE", 0},
        {"\xFF", 0},
        {"ab\xC3", 2},  // cut off
        {"ab\xE2\x82", 2},
        {"ab\xF0\x9F\x93", 2},
        {"\xC3(", 0},  // no continuation
        {"\xE2\x82(", 0},
        {"\xF0\x9F\x93(", 0},
        {"\xC3\xA9\xC3", 2},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        size_t length = strlen(ROWS[i].text);
        // A block of exactly that size, so that reading past it is found.
        char *exact = memory_new(length, 1);
        memcpy(exact, ROWS[i].text, length);
        expect_row(utf8_valid_length(exact, length) == ROWS[i].good, "row %zu", i);
        expect_row(utf8_is_valid(exact, length) == (ROWS[i].good == length), "row %zu", i);
        free(exact);
    }
}


static size_t encode(uint32_t c, char out[5]) {
    static const unsigned char LEAD[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (size_t i = size; i > 1; i--, c >>= 6) {
        out[i - 1] = (char)(0x80 | (c & 0x3F));
    }
    out[0] = (char)(LEAD[size] | c);
    out[size] = '\0';
    return size;
}


static void every_character_should_be_read_back_from_its_bytes(void **state) {
    (void)state;
    for (uint32_t c = 1; c <= 0x10FFFF; c++) {
        char text[5];
        const char *at = text;
        size_t size = encode(c, text);
        bool is_surrogate = c >= 0xD800 && c <= 0xDFFF;
        expect_row(utf8_is_valid(text, size) == !is_surrogate, "U+%X", c);
        expect_row(utf8_next(&at) == (is_surrogate ? 0xFFFD : c), "U+%X", c);
        expect_row(at == text + (is_surrogate ? 1 : size), "U+%X", c);
    }
}


static void broken_text_should_be_read_byte_by_byte_up_to_its_end(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t count;
    } ROWS[] = {{"", 0},       {"é", 1},     {"\xC3", 1},    {"\xE2\x82", 2}, {"\xF0\x9F\x93", 3},
                {"a\x80z", 3}, {"één €", 5}, {"\xFF\xFF", 2}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        expect_row(utf8_length(ROWS[i].text) == ROWS[i].count, "row %zu", i);
    }
    const char *end = "";
    assert_int_equal(utf8_next(&end), 0);
    assert_string_equal(end, "");
}


static void half_a_character_at_the_end_should_be_removed(void **state) {
    (void)state;
    static const char WHOLE[] = "aé€\xF0\x9F\x93\x81";
    for (size_t size = 0; size <= strlen(WHOLE); size++) {
        char text[sizeof WHOLE];
        memcpy(text, WHOLE, size);
        text[size] = '\0';
        size_t good = utf8_valid_length(text, size);
        utf8_trim_broken_end(text);
        expect_row(strlen(text) == good, "%zu bytes became %zu", size, strlen(text));
        assert_memory_equal(text, WHOLE, good);
    }
}


static void steps_should_go_from_character_to_character(void **state) {
    (void)state;
    static const char TEXT[] = "aé€\xF0\x9F\x93\x81z";
    static const size_t STOPS[] = {0, 1, 3, 6, 10, 11};
    for (size_t i = 0; i + 1 < sizeof STOPS / sizeof *STOPS; i++) {
        assert_int_equal(utf8_step_on(TEXT, STOPS[i]), STOPS[i + 1]);
        assert_int_equal(utf8_step_back(TEXT, STOPS[i + 1]), STOPS[i]);
    }
    assert_int_equal(utf8_step_on(TEXT, 11), 11);
    assert_int_equal(utf8_step_back(TEXT, 0), 0);
    assert_int_equal(utf8_step_back("\x80\x80", 2), 0);
}


static void part_should_be_found_whatever_the_case_of_its_letters(void **state) {
    (void)state;
    static const struct {
        const char *text, *part;
        bool found;
    } ROWS[] = {
        {"Aanbesteding", "best", true},
        {"Aanbesteding", "BEST", true},
        {"Aanbesteding", "", true},
        {"", "", true},
        {"", "a", false},
        {"ab", "abc", false},
        {"aaab", "aab", true},
        {"één", "é", true},
        {"één", "É", false},
        {"[a]", "{A}", false},
        {"16.2.2", "6.2", true},
        {"abc", "ac", false},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        expect_row(utf8_contains(ROWS[i].text, ROWS[i].part) == ROWS[i].found, "'%s' in '%s'",
                   ROWS[i].part, ROWS[i].text);
    }
}


static void distance_should_count_changes_both_ways(void **state) {
    (void)state;
    static const struct {
        const char *a, *b;
        int distance;
    } ROWS[] = {
        {"", "", 0},
        {"a", "", 1},
        {"choose", "choose", 0},
        {"choose", "chose", 1},
        {"record", "recrod", 2},
        {"kitten", "sitting", 3},
        {"abc", "xyz", 3},
        {"flaw", "lawn", 2},
    };
    char long_a[200], long_b[200];
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        expect_row(utf8_distance(ROWS[i].a, ROWS[i].b) == ROWS[i].distance, "%s", ROWS[i].a);
        expect_row(utf8_distance(ROWS[i].b, ROWS[i].a) == ROWS[i].distance, "%s", ROWS[i].b);
    }
    memset(long_a, 'a', sizeof long_a);
    memset(long_b, 'b', sizeof long_b);
    long_a[199] = long_b[199] = '\0';
    assert_int_equal(utf8_distance(long_a, long_a), 0);
    assert_int_equal(utf8_distance(long_a, long_b), 63);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_well_formed_sequences_should_be_valid),
        cmocka_unit_test(every_character_should_be_read_back_from_its_bytes),
        cmocka_unit_test(broken_text_should_be_read_byte_by_byte_up_to_its_end),
        cmocka_unit_test(half_a_character_at_the_end_should_be_removed),
        cmocka_unit_test(steps_should_go_from_character_to_character),
        cmocka_unit_test(part_should_be_found_whatever_the_case_of_its_letters),
        cmocka_unit_test(distance_should_count_changes_both_ways),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

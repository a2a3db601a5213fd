// Json: what is refused, what is read, and that writing can be read back.

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "store/json.h"
#include "support/expect.h"


static void text_that_is_not_one_json_value_should_be_refused(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        size_t length;  // 0: up to the end
        const char *part;
    } ROWS[] = {
        {"", 0, "geldige JSON"},
        {"   ", 0, "geldige JSON"},
        {"{", 0, "geldige JSON"},
        {"{\"a\":1,}", 0, "geldige JSON"},
        {"{'a':1}", 0, "geldige JSON"},
        {"{a:1}", 0, "geldige JSON"},
        {"[1 2]", 0, "geldige JSON"},
        {"{} x", 0, "geldige JSON"},
        {"{}{}", 0, "geldige JSON"},
        {"1 // one", 0, "geldige JSON"},
        {"nul", 0, "geldige JSON"},
        {"NaN", 0, "geldige JSON"},
        {"\"open", 0, "geldige JSON"},
        {"\"\\x\"", 0, "geldige JSON"},
        {"\"\\ud800\"", 0, "geldige JSON"},
        {"{}\0", 3, "UTF-8"},
        {"{\"a\0b\":1}", 9, "UTF-8"},
        {"\"a\\u0000b\"", 0, "UTF-8"},
        {"\"\xC3\"", 0, "UTF-8"},
        {"\"\xC0\xAF\"", 0, "UTF-8"},
        {"\"\xED\xA0\x80\"", 0, "UTF-8"},
        {"\xFF\xFE{\0}\0", 6, "UTF-8"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error = {.code = ERROR_NONE};
        size_t length = ROWS[i].length ? ROWS[i].length : strlen(ROWS[i].bytes);
        // A block of exactly that size, so that reading past it is found.
        char *exact = memory_new(length, 1);
        memcpy(exact, ROWS[i].bytes, length);
        Json *json = json_parse(exact, length, &error);
        expect_row(!json, "row %zu was accepted", i);
        expect_row(error.code == ERROR_DAMAGED, "row %zu", i);
        expect_row(strstr(error.text, ROWS[i].part), "row %zu: %s", i, error.text);
        free(exact);
    }
}


static void value_should_be_read_whatever_blanks_follow(void **state) {
    (void)state;
    static const char *const ROWS[] = {
        "{}",   "{}\n",          " [ ] \r\n\t ",         "1",     "\"\\u0041\"",
        "null", "\"\\\\u0000\"", "\"\xF0\x9F\x93\x81\"", "-1.5e3"};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        Json *json = json_parse(ROWS[i], strlen(ROWS[i]), &error);
        expect_row(json, "%s: %s", ROWS[i], error.text);
        json_free(json);
    }
    json_free(NULL);
}


static void nest(Buffer *text, const char *before, int depth) {
    buffer_add(text, before);
    for (int i = 0; i < depth; i++) {
        buffer_add(text, i % 2 ? "{\"a\":" : "[");
    }
    buffer_add(text, "1");
    for (int i = depth - 1; i >= 0; i--) {
        buffer_add(text, i % 2 ? "}" : "]");
    }
    buffer_add(text, "]");
}


static void depth_should_be_bounded_whatever_stands_in_strings(void **state) {
    (void)state;
    static const char *const BEFORE[] = {"[",          "[\"[[[[{{{{\",",   "[\"\\\"\",",
                                         "[\"\\\\\",", "[\"\\\\\\\"[[\",", "[\"]]]]]]]]]]\","};
    for (size_t i = 0; i < sizeof BEFORE / sizeof *BEFORE; i++) {
        for (int depth = 28; depth < 36; depth++) {
            Buffer text = {0};
            Error error;
            nest(&text, BEFORE[i], depth);
            Json *json = json_parse(text.text, text.length, &error);
            expect_row((json != NULL) == (depth < 32), "%s, depth %d", BEFORE[i], depth);
            expect_row(json || strstr(error.text, "diep"), "%s: %s", BEFORE[i], error.text);
            json_free(json);
            buffer_free(&text);
        }
    }
    Buffer brackets = {0};
    Error error;
    buffer_add(&brackets, "\"\\\"");
    for (int i = 0; i < 100; i++) {
        buffer_add(&brackets, "[");
    }
    buffer_add(&brackets, "\"");
    Json *json = json_parse(brackets.text, brackets.length, &error);
    assert_non_null(json);
    json_free(json);
    buffer_free(&brackets);
}


static void whole_numbers_should_be_checked(void **state) {
    (void)state;
    static const struct {
        const char *value;
        bool ok;
        long long found;
    } ROWS[] = {
        {"0", true, 0},       {"-5", true, -5},
        {"1000", true, 1000}, {"1e3", true, 1000},
        {"5.0", true, 5},     {"-6", false, 0},
        {"1001", false, 0},   {"1.5", false, 0},
        {"1e400", false, 0},  {"-1e400", false, 0},
        {"1e18", false, 0},   {"\"5\"", false, 0},
        {"true", false, 0},   {"null", false, 0},
        {"[5]", false, 0},    {"99999999999999999999999999999999999999999", false, 0},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Buffer text = {0};
        Error error;
        long long value = 0;
        buffer_add_format(&text, "{\"n\":%s}", ROWS[i].value);
        Json *json = json_parse(text.text, text.length, &error);
        expect_row(json, "%s", ROWS[i].value);
        expect_row(json_integer(json, "n", -5, 1000, &value) == ROWS[i].ok, "%s", ROWS[i].value);
        expect_row(!ROWS[i].ok || value == ROWS[i].found, "%s", ROWS[i].value);
        json_free(json);
        buffer_free(&text);
    }
}


static void members_should_be_found_by_exact_name_and_kind(void **state) {
    (void)state;
    static const char TEXT[] = "{\"a\":\"x\",\"A\":1,\"yes\":true,\"no\":false,\"none\":null,"
                               "\"list\":[\"p\",2],\"t\":{\"nl\":\"ja\",\"en\":\"\"}}";
    Error error;
    bool value = false;
    long long number;
    Arena *arena = arena_new();
    Json *json = json_parse(TEXT, strlen(TEXT), &error);
    assert_non_null(json);
    assert_string_equal(json_string(json, "a"), "x");
    assert_null(json_string(json, "A"));
    assert_null(json_string(json, "b"));
    assert_null(json_string(NULL, "a"));
    assert_true(json_integer(json, "A", 1, 1, &number));
    assert_true(json_boolean(json, "yes", &value) && value);
    assert_true(json_boolean(json, "no", &value) && !value);
    assert_false(json_boolean(json, "none", &value));
    assert_true(json_is_null(json, "none"));
    assert_true(json_is_null(json, "missing"));
    assert_false(json_is_null(json, "no"));
    const Json *list = json_member(json, "list");
    assert_int_equal(json_length(list), 2);
    assert_string_equal(json_item_string(json_first(list)), "p");
    assert_null(json_item_string(json_next(json_first(list))));
    assert_null(json_next(json_next(json_first(list))));
    assert_int_equal(json_length(json), 0);
    assert_null(json_first(json));
    assert_null(json_first(NULL));
    assert_null(json_member(list, "p"));
    Text text = json_text(json, "t", arena);
    assert_string_equal(text.in[LANGUAGE_NL], "ja");
    assert_null(text.in[LANGUAGE_EN]);
    assert_true(text_is_empty(json_text(json, "a", arena)));
    json_free(json);
    arena_free(arena);
}


static void any_text_should_come_back_from_its_escaped_form(void **state) {
    (void)state;
    char all[128 + 40];
    int length = 0;
    for (int c = 1; c < 128; c++) {
        all[length++] = (char)c;
    }
    snprintf(all + length, sizeof all - (size_t)length, "%s", "é€\xF0\x9F\x93\x81\xEF\xBF\xBDü");
    const char *const rows[] = {all, "", "\"", "\\", "\\n", "\n", "a\"b\\c\x7F", "/", "</script>"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Buffer out = {0};
        Error error;
        json_add_string(&out, rows[i]);
        for (size_t k = 0; k < out.length; k++) {
            expect_row((unsigned char)out.text[k] >= 0x20, "row %zu: control character", i);
        }
        Json *json = json_parse(out.text, out.length, &error);
        expect_row(json, "row %zu: %s", i, out.text);
        assert_string_equal(json_item_string(json), rows[i]);
        json_free(json);
        buffer_free(&out);
    }
}


static void broken_utf8_should_be_written_as_replacement_characters(void **state) {
    (void)state;
    static const struct {
        const char *text, *written;
    } ROWS[] = {
        {"\xC3", "\"\xEF\xBF\xBD\""},
        {"a\x80z", "\"a\xEF\xBF\xBDz\""},
        {"\xE2\x82", "\"\xEF\xBF\xBD\xEF\xBF\xBD\""},
        {"\xC3\"", "\"\xEF\xBF\xBD\\\"\""},
        {"\xFF\xC3\xA9", "\"\xEF\xBF\xBD\xC3\xA9\""},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Buffer out = {0};
        json_add_string(&out, ROWS[i].text);
        assert_string_equal(out.text, ROWS[i].written);
        buffer_free(&out);
    }
}


static void members_should_be_written_with_commas_where_they_belong(void **state) {
    (void)state;
    Buffer out = {0};
    json_open(&out, NULL, '{');
    json_add_member(&out, "a", "{");
    json_add_member(&out, "b", "[");
    json_open(&out, "list", '[');
    json_add_number(&out, NULL, -3);
    json_add_member(&out, NULL, ",");
    json_open(&out, NULL, '{');
    json_close(&out, '}');
    json_close(&out, ']');
    json_add_boolean(&out, "yes", true);
    json_add_ratio(&out, "third", 1, 3);
    json_add_ratio(&out, "nothing", 1, 0);
    json_add_ratio(&out, "all", 7, 7);
    json_add_ratio(&out, "half", 1, 20000);  // 0.00005 is rounded up
    json_add_ratio(&out, "less", 1, 20001);
    json_close(&out, '}');
    assert_string_equal(out.text, "{\"a\":\"{\",\"b\":\"[\",\"list\":[-3,\",\",{}],\"yes\":true,"
                                  "\"third\":0.3333,\"all\":1.0000,\"half\":0.0001,"
                                  "\"less\":0.0000}");
    buffer_free(&out);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_that_is_not_one_json_value_should_be_refused),
        cmocka_unit_test(value_should_be_read_whatever_blanks_follow),
        cmocka_unit_test(depth_should_be_bounded_whatever_stands_in_strings),
        cmocka_unit_test(whole_numbers_should_be_checked),
        cmocka_unit_test(members_should_be_found_by_exact_name_and_kind),
        cmocka_unit_test(any_text_should_come_back_from_its_escaped_form),
        cmocka_unit_test(broken_utf8_should_be_written_as_replacement_characters),
        cmocka_unit_test(members_should_be_written_with_commas_where_they_belong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

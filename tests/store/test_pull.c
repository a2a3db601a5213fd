// Pull: what RFC 8259 allows is read, all else is refused, nothing is read past the end.

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/json.h"
#include "store/pull.h"
#include "support/expect.h"


// Reads from a copy of exactly that many bytes, so that a sanitizer sees a read beyond them.
static bool is_json(const char *text, size_t length) {
    char *copy = memory_new(length ? length : 1, 1);
    memcpy(copy, text, length);
    Pull pull;
    pull_start(&pull, copy, length);
    bool ok = pull_skip(&pull) && pull_end(&pull);
    free(copy);
    return ok;
}


static void values_of_the_grammar_should_be_read(void **state) {
    (void)state;
    static const char *const GOOD[] = {
        "{}",
        "[]",
        " { } ",
        "[1]",
        "[1,2]",
        "[[],[[]]]",
        "{\"a\":{\"b\":[1,{}]},\"c\":null}",
        "0",
        "-0",
        "-1.5e+10",
        "1E5",
        "10.25",
        "\"\"",
        "\"\\u00e9\\n\\/\"",
        "true",
        "false",
        "null",
        "\t[\r\n true , false ]\n",
        "\"\\ud83d\\ude00\"",
        "{\"a\":1,\"a\":2}",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    };
    for (size_t i = 0; i < sizeof GOOD / sizeof *GOOD; i++) {
        expect_row(is_json(GOOD[i], strlen(GOOD[i])), "%s", GOOD[i]);
    }
}


// Texts are looked through several bytes at a time: what counts may lie at any place in those.
static void what_counts_in_a_text_should_be_seen_at_any_place(void **state) {
    (void)state;
    for (int length = 0; length <= 26; length++) {
        for (int at = 0; at < length; at++) {
            char plain[40] = "\"";
            char copy[40];
            Pull pull;
            PullText text;
            for (int i = 0; i < length; i++) {
                plain[i + 1] = i % 3 ? 'a' : '!';  // the letter before the quote, and a high one
            }
            plain[length + 1] = '"';
            plain[at + 1] = '~';
            expect_row(is_json(plain, (size_t)length + 2), "%s", plain);
            plain[at + 1] = '\x1F';
            expect_row(!is_json(plain, (size_t)length + 2), "%d of %d: control", at, length);
            plain[at + 1] = '\\';
            expect_row(!is_json(plain, (size_t)length + 2), "%d of %d: no escape", at, length);
            plain[at + 1] = '"';
            pull_start(&pull, plain, (size_t)length + 2);
            expect_row(pull_text(&pull, &text) && text.length == (size_t)at && !text.has_escapes,
                       "%d of %d: quote", at, length);
            memmove(plain + at + 3, plain + at + 2, sizeof plain - 3 - (size_t)at);
            memcpy(plain + at + 1, "\\n", 2);
            pull_start(&pull, plain, (size_t)length + 3);
            expect_row(pull_text(&pull, &text) && text.length == (size_t)length + 1 &&
                           text.has_escapes && pull_copy(&text, copy, sizeof copy) &&
                           copy[at] == '\n' && strlen(copy) == (size_t)length,
                       "%d of %d: escape", at, length);
        }
    }
}


static void all_else_should_be_refused(void **state) {
    (void)state;
    static const char *const BAD[] = {
        "",
        " ",
        "{",
        "}",
        "[",
        "]",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\" 1}",
        "{1:2}",
        "[}",
        "{]",
        "[1}",
        "01",
        "-",
        "+1",
        ".5",
        "1.",
        "1e",
        "1e+",
        "0x10",
        "NaN",
        "Infinity",
        "tru",
        "truee",
        "nul",
        "\"",
        "\"\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u0000\"",
        "\"\n\"",
        "\"\t\"",
        "[] []",
        "{} x",
        "'a'",
        "/**/1",
        "\"\\",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    };
    for (size_t i = 0; i < sizeof BAD / sizeof *BAD; i++) {
        expect_row(!is_json(BAD[i], strlen(BAD[i])), "%s", BAD[i]);
    }
}


// Every beginning of a good text is bad, and cJSON says the same of texts with one byte changed.
static void a_second_parser_should_agree(void **state) {
    (void)state;
    static const char TEXT[] =
        "{\"seq\":12,\"a\":{\"b\":[true,null,-1.5e3]},\"c\":\"x\\u00e9\\\"y\"}";
    static const char LETTERS[] = "{}[]\",:\\ 0-1.eEtu\n\x01";
    size_t length = sizeof TEXT - 1;
    for (size_t i = 0; i < length; i++) {
        expect_row(!is_json(TEXT, i), "%.*s", (int)i, TEXT);
        for (const char *letter = LETTERS; *letter; letter++) {
            char changed[sizeof TEXT];
            Error error;
            memcpy(changed, TEXT, sizeof TEXT);
            changed[i] = *letter;
            Json *json = json_parse(changed, length, &error);
            // cJSON lets raw control characters, loose escapes and odd numbers pass.
            if (!json) {
                expect_row(!is_json(changed, length), "%s", changed);
            }
            json_free(json);
        }
    }
}


static void whole_numbers_should_be_exact(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool is_good;
        long long value;
    } ROWS[] = {
        {"0", true, 0},     {"-7", true, -7},   {"999999999999999", true, 999999999999999},
        {"1000", false, 0}, {"-8", false, 0},   {"9999999999999999999", false, 0},
        {"1.0", false, 0},  {"1e1", false, 0},  {"\"1\"", false, 0},
        {"-", false, 0},    {"true", false, 0},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Pull pull;
        long long value = 0;
        long long most = strlen(ROWS[i].text) == 15 ? 999999999999999 : 999;
        pull_start(&pull, ROWS[i].text, strlen(ROWS[i].text));
        expect_row(pull_integer(&pull, -7, most, &value) == ROWS[i].is_good, "%s", ROWS[i].text);
        expect_row(value == ROWS[i].value, "%s", ROWS[i].text);
    }
}


static void texts_should_come_back_without_escapes(void **state) {
    (void)state;
    static const struct {
        const char *text;
        const char *meant;  // NULL: cannot be copied
    } ROWS[] = {
        {"\"abc\"", "abc"},
        {"\"\\u00e9\\u20ac\"", "\xC3\xA9\xE2\x82\xAC"},
        {"\"\\ud83d\\ude00\"", "\xF0\x9F\x98\x80"},
        {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t"},
        {"\"\\ud83d\"", NULL},
        {"\"\\ude00\\ud83d\"", NULL},
        {"\"\\ud83dx\"", NULL},
        {"\"0123456789012345\"", NULL},
        {"\"012345678901\\u20ac\"", "012345678901\xE2\x82\xAC"},
        {"\"0123456789012\\u20ac\"", NULL},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Pull pull;
        PullText text;
        char out[16];
        pull_start(&pull, ROWS[i].text, strlen(ROWS[i].text));
        expect_row(pull_text(&pull, &text), "%s", ROWS[i].text);
        expect_row(pull_copy(&text, out, sizeof out) == (ROWS[i].meant != NULL), "%s",
                   ROWS[i].text);
        expect_row(!ROWS[i].meant || strcmp(out, ROWS[i].meant) == 0, "%s", ROWS[i].text);
    }
}


static void what_is_wrong_should_stay_wrong(void **state) {
    (void)state;
    Pull pull;
    PullText text;
    bool flag;
    pull_start(&pull, "[1,\"a\",true]", 12);
    assert_true(pull_array(&pull));
    assert_true(pull_item(&pull));
    assert_false(pull_text(&pull, &text));
    assert_ptr_equal(pull.wrong, pull.start + 1);
    assert_false(pull_item(&pull));
    assert_false(pull_boolean(&pull, &flag));
    assert_false(pull_end(&pull));
    assert_ptr_equal(pull.wrong, pull.start + 1);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_of_the_grammar_should_be_read),
        cmocka_unit_test(what_counts_in_a_text_should_be_seen_at_any_place),
        cmocka_unit_test(all_else_should_be_refused),
        cmocka_unit_test(a_second_parser_should_agree),
        cmocka_unit_test(whole_numbers_should_be_exact),
        cmocka_unit_test(texts_should_come_back_without_escapes),
        cmocka_unit_test(what_is_wrong_should_stay_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

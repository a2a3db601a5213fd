// Paragraph: lines fit, nothing is lost, long words break between characters.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "gui/paragraph.h"

static const char *const texts[] = {
    "",
    "Een",
    "Vrijdag vertrekt de directeur. Zijn mailbox telt 14.000 berichten.",
    "Hoofd Gebouwen- en arbeidsomstandighedenvoorzieningenco\xC3\xB6rdinatie",
    "regel een\nregel twee\n\nregel vier",
    "  ingesprongen   met   ruimte",
    "Verbouwing/Garantie/2014/correspondentie/bouwkundige/rapportages",
    "\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC",
};


static int open_fonts(void **state) {
    char assets[1024];
    Error error = {0};
    const char *source = getenv("CASUS_SOURCE");
    snprintf(assets, sizeof assets, "%s/assets", source ? source : ".");
    TTF_Init();
    Fonts *fonts = fonts_new(assets);
    *state = words_new(fonts);
    return fonts_check(fonts, &error) ? 0 : -1;
}


static int close_fonts(void **state) {
    Fonts *fonts = words_fonts(*state);
    words_free(*state);
    fonts_free(fonts);
    TTF_Quit();
    return 0;
}


// What is between two lines may only be spaces and one line end.
static void check_gap(const char *from, const char *to) {
    int ends = 0;
    for (; from < to; from++) {
        assert_true(*from == ' ' || *from == '\n');
        ends += *from == '\n';
    }
    assert_true(ends <= 1);
}


static void lines_should_fit_and_lose_nothing(void **state) {
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        for (int width = 30; width < 600; width += 37) {
            int length = (int)strlen(texts[i]);
            Paragraph p = paragraph_start(*state, FONT_TEXT, texts[i], length, width);
            const char *after = texts[i];
            for (Line line; paragraph_next(&p, &line);) {
                assert_true(utf8_is_valid(line.text, (size_t)line.length));
                assert_true(line.width <= width ||
                            utf8_step_on(line.text, 0) >= (size_t)line.length);
                check_gap(after, line.text);
                after = line.text + line.length;
            }
            check_gap(after, texts[i] + length);
        }
    }
}


static int count_lines(Words *words, const char *text, int width) {
    int count = 0;
    Line line;
    Paragraph p = paragraph_start(words, FONT_TEXT, text, (int)strlen(text), width);
    while (paragraph_next(&p, &line)) {
        count++;
    }
    return count;
}


static void line_ends_should_be_kept(void **state) {
    assert_int_equal(count_lines(*state, "", 500), 1);
    assert_int_equal(count_lines(*state, "a", 500), 1);
    assert_int_equal(count_lines(*state, "a\nb", 500), 2);
    assert_int_equal(count_lines(*state, "a\n\nb", 500), 3);
    assert_int_equal(count_lines(*state, "a\n", 500), 2);
    assert_int_equal(count_lines(*state, "\n", 500), 2);
    assert_int_equal(count_lines(*state, "a   ", 500), 1);
}


static void soft_hyphen_should_show_only_at_a_break(void **state) {
    const char *text = "verantwoordings\xC2\xADinformatie";
    Line line;
    Paragraph p = paragraph_start(*state, FONT_TEXT, text, (int)strlen(text), 1000);
    assert_true(paragraph_next(&p, &line));
    assert_false(line.hyphen);
    p = paragraph_start(*state, FONT_TEXT, text, (int)strlen(text), 180);
    assert_true(paragraph_next(&p, &line));
    assert_true(line.hyphen);
    assert_true(line.width <= 180);
}


static void words_should_stay_the_same_when_the_cache_is_full(void **state) {
    Words *words = *state;
    int width = words_width(words, FONT_TEXT, "informatiebeheerder", 19);
    char word[32];
    for (int i = 0; i < 10000; i++) {
        int length = snprintf(word, sizeof word, "woord%d", i);
        assert_true(words_width(words, FONT_TEXT, word, length) > 0);
    }
    assert_int_equal(words_width(words, FONT_TEXT, "informatiebeheerder", 19), width);
}


static void offset_should_be_the_nearest_character(void **state) {
    Words *words = *state;
    assert_int_equal(words_offset_at(words, FONT_TEXT, "abc", 3, -5), 0);
    assert_int_equal(words_offset_at(words, FONT_TEXT, "abc", 3, 500), 3);
    int first = words_width(words, FONT_TEXT, "a", 1);
    assert_int_equal(words_offset_at(words, FONT_TEXT, "abc", 3, first), 1);
    int offset = words_offset_at(words, FONT_TEXT, "\xC3\xA9\xC3\xA9", 4, first);
    assert_int_equal(offset % 2, 0);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_should_fit_and_lose_nothing),
        cmocka_unit_test(line_ends_should_be_kept),
        cmocka_unit_test(soft_hyphen_should_show_only_at_a_break),
        cmocka_unit_test(words_should_stay_the_same_when_the_cache_is_full),
        cmocka_unit_test(offset_should_be_the_nearest_character),
    };
    return cmocka_run_group_tests(tests, open_fonts, close_fonts);
}

// Wording: where words begin and end, which are alike, and which weigh.

#include "author/wording.h"

#include <stdlib.h>

#include "support/expect.h"


static void expect_words(const char *text, const char *expected) {
    Wording words = wording_read(text);
    Buffer out = {0};
    for (int i = 0; i < words.count; i++) {
        buffer_add_format(&out, "%s%s%s%d", i > 0 ? " " : "", words.list[i].text,
                          words.list[i].is_asked ? "?" : "/", words.list[i].sentence);
    }
    if (strcmp(buffer_text(&out), expected) != 0) {
        fail_msg("\"%s\" gives \"%s\", not \"%s\"", text, buffer_text(&out), expected);
    }
    buffer_free(&out);
    wording_free(&words);
}


static void a_text_should_be_cut_in_words(void **state) {
    (void)state;
    expect_words("", "");
    expect_words(" ... ", "");
    expect_words("Zoek 13.1.5 op.", "zoek/0 13.1.5/0 op/0");
    expect_words("Eén dossier: Z-2020-0412! En dan? Klaar", "een/0 dossier/0 z-2020-0412/0 en?1 "
                                                            "dan?1 klaar/2");
    expect_words("Woo-verzoek, 31-03-2024.\nG:\\map", "woo/0 verzoek/0 31-03-2024/0 g/2 map/2");
    expect_words("\xE2\x80\x98Mag dit?\xE2\x80\x99 \xE2\x80\x93 ja\xC2\xA0nee",
                 "mag?0 dit?0 ja/1 nee/1");
    // A soft hyphen or a loose accent: nothing is left of it.
    expect_words("een \xC2\xAD twee", "een/0 twee/0");
    expect_words("\xCC\x81", "");
    expect_words("\xFF\xE2\x80", "\xFF\xE2\x80/0");  // broken letters are one word and no harm
}


static void forms_of_a_word_should_be_alike(void **state) {
    (void)state;
    assert_true(wording_is_alike("geschil", "geschillen"));
    assert_true(wording_is_alike("onderhoud", "onderhouden"));
    assert_true(wording_is_alike("week", "week"));
    assert_false(wording_is_alike("week", "weken"));  // too short to tell
    assert_false(wording_is_alike("waterschap", "waterval"));
    assert_false(wording_is_alike("gemeente", "gemeentelijk"));
    assert_false(wording_is_alike("13.1.1", "13.1.13"));
    assert_false(wording_is_alike("", "geschil"));
}


static void only_words_that_say_something_should_weigh(void **state) {
    (void)state;
    Wording words = wording_read("Kijk bij deze factuur van R2 in 10 wat er moet");
    Buffer heavy = {0};
    for (int i = 0; i < words.count; i++) {
        if (wording_weighs(&words.list[i])) {
            wording_quote(&words, i, 1, &heavy);
        }
    }
    assert_string_equal(buffer_text(&heavy), "\"factuur\", \"R2\", \"10\"");
    buffer_free(&heavy);
    wording_free(&words);
}


static void parts_and_numbers_should_be_found(void **state) {
    (void)state;
    Wording words = wording_read("Hij blijft Tien Jaar, op de lijst.");
    Wording part = wording_read("tien jaar op");
    Wording other = wording_read("tien jaar de");
    Wording none = wording_read("");
    Buffer quote = {0};
    assert_int_equal(wording_find_all(&words, &part), 2);
    assert_int_equal(wording_find_all(&words, &other), -1);
    assert_int_equal(wording_find_all(&words, &none), -1);
    assert_int_equal(wording_find_all(&none, &words), -1);
    wording_quote(&words, 2, 3, &quote);
    assert_string_equal(buffer_text(&quote), "\"Tien Jaar, op\"");
    assert_int_equal(wording_number("tien"), 10);
    assert_int_equal(wording_number("12"), 12);
    assert_int_equal(wording_number("13.1"), -1);
    assert_int_equal(wording_number("99999999999999999999"), -1);
    assert_int_equal(wording_number("jaar"), -1);
    buffer_free(&quote);
    wording_free(&words);
    wording_free(&part);
    wording_free(&other);
    wording_free(&none);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_should_be_cut_in_words),
        cmocka_unit_test(forms_of_a_word_should_be_alike),
        cmocka_unit_test(only_words_that_say_something_should_weigh),
        cmocka_unit_test(parts_and_numbers_should_be_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

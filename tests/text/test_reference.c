// The reader on the terminal: opened by its word, searched; a category and an article read.

#include <stdio.h>
#include <stdlib.h>

#include "support/expect.h"
#include "support/sample_play.h"
#include "text/text.h"


// What the terminal prints for this input.
static char *play(const char *input, Language language) {
    SampleClock clock = sample_clock();
    char data[64];
    char *printed = NULL;
    size_t length = 0;
    sample_folder(data, sizeof data);
    Case *opened = sample_kinds();
    StageOptions options = {.session = sample_options(data, RUN_PRACTICE, &clock, 1),
                            .settings = {.language = language, .theme = THEME_LIGHT, .scale = 100},
                            .is_direct = true};
    Driver driver = driver_new(opened, &options);
    FILE *in = fmemopen((char *)input, strlen(input), "r");
    FILE *out = open_memstream(&printed, &length);
    text_run(driver.host, in, out);
    fclose(in);
    fclose(out);
    driver_free(&driver);
    case_close(opened);
    return printed;
}


// The part of `text` after the last time the reader was printed as a whole.
static const char *last_screen(const char *text, const char *title) {
    const char *last = NULL;
    for (const char *at = strstr(text, title); at; at = strstr(at + 1, title)) {
        last = at;
    }
    assert_non_null(last);
    return last;
}


static void a_category_should_be_found_and_read(void **state) {
    (void)state;
    char *text = play("naslag\n1 14.1.6\n3\nherhaal\nstop\n", LANGUAGE_NL);
    const char *screen = last_screen(text, "== Naslag ==");
    expect_part(text, "30. 29  Aangifte doen");
    expect_part(text, ", art. 3 - ");  // the title of an article, the rule of a category
    expect_part(strstr(screen, "3. 14.1.6  "), " - B, blijvend bewaren");
    expect_part(screen, "1. Zoek op woord of nummer: 14.1.6");
    expect_part(screen, "1 gevonden");
    expect_part(screen, "3. 14.1.6  ");
    expect_part(screen, "4. Sluit dit blad");
    expect_part(screen, "Procestype: Openbare ruimte inrichten");
    expect_part(screen, "Artikelen bij deze casus");
    free(text);
}


static void what_is_not_there_should_be_said(void **state) {
    (void)state;
    char *text = play("naslag\n1 bestaatniet\n2\nterug\nstop\n", LANGUAGE_NL);
    expect_part(text, "Niets gevonden. Probeer een ander woord.");
    expect_part(strstr(text, "Niets gevonden"), "2. 1  Instellen en inrichten organisatie");
    free(text);
}


// The number in front of the line that begins with `name`.
static int number_of(const char *text, const char *name) {
    const char *at = strstr(text, name);
    assert_non_null(at);
    while (at > text && at[-1] != '\n') {
        at--;
    }
    return atoi(at);
}


static void an_article_should_be_read_in_english_too(void **state) {
    (void)state;
    char input[64];
    char *list = play("reference\nstop\n", LANGUAGE_EN);
    snprintf(input, sizeof input, "reference\n%d\nrepeat\nstop\n",
             number_of(list, "Archives Act 1995, art. 3 "));
    free(list);
    char *text = play(input, LANGUAGE_EN);
    const char *screen = last_screen(text, "== Reference ==");
    expect_part(screen, "Open article");
    expect_part(screen, "Archives Act 1995, article 3");
    expect_part(screen, "This is a summary in our own words, not the text of the act.");
    expect_part(screen, "Remark, not part of the article: The duty works both ways");
    free(text);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_category_should_be_found_and_read),
        cmocka_unit_test(what_is_not_there_should_be_said),
        cmocka_unit_test(an_article_should_be_read_in_english_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

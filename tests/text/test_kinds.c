// The youngest kinds in the terminal: by the numbers it prints, and the word that takes back.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/expect.h"
#include "support/sample_play.h"
#include "text/text.h"


// All that is printed when these lines are typed. Free it.
static char *play(const char *input) {
    char data[64];
    char *out = NULL;
    size_t length = 0;
    SampleClock clock = sample_clock();
    Case *opened = sample_kinds();
    sample_folder(data, sizeof data);
    StageOptions options = {.session = sample_options(data, RUN_PRACTICE, &clock, 1),
                            .settings = {.language = LANGUAGE_NL,
                                         .theme = THEME_LIGHT,
                                         .scale = 100},
                            .is_direct = true};
    Driver driver = driver_new(opened, &options);
    FILE *in = fmemopen((void *)(uintptr_t)input, strlen(input), "r");
    FILE *screen = open_memstream(&out, &length);
    text_run(driver.host, in, screen);
    fclose(in);
    fclose(screen);
    driver_free(&driver);
    case_close(opened);
    return out;
}


// What is typed prints these parts, in this order.
static void expect_after(const char *input, const char *const *parts) {
    char *out = play(input);
    const char *at = out;
    for (; *parts; parts++) {
        const char *found = strstr(at, *parts);
        if (!found) {
            fail_msg("expected \"%s\" in:\n%s", *parts, at);
        }
        at = found;
    }
    free(out);
}


// Enter, then the first two options, submit, on; the first of the panel, confirm, on: the passages.
#define TO_MARK "\n1\n2\n\n\n1\n\n\n"


static void terminal_should_show_what_is_ticked(void **state) {
    static const char *const PARTS[] = {"Kies er 2. Gekozen: 0.", "Kies er 2. Gekozen: 1.",
                                        "[gekozen]", NULL};
    (void)state;
    expect_after("\n1\nherhaal\n", PARTS);
}


static void terminal_should_show_passages_in_the_text(void **state) {
    static const char *const PARTS[] = {"--- Brief van de buurvrouw ---",
                                        "Geachte heer",
                                        "1. 4 mei 2020 [niet gemarkeerd]",
                                        "belde ik over",
                                        "2. geboren op",
                                        "2. geboren op 12-03-1951 [gemarkeerd]",
                                        "Gemarkeerd: 1",
                                        NULL};
    (void)state;
    expect_after(TO_MARK "2\n", PARTS);
}


static void terminal_should_hold_a_talk(void **state) {
    static const char *const PARTS[] = {"Petra de Wit (Teammanager Openbare Ruimte):",
                                        "Vraag 1 van hoogstens 3", "Vraag 2 van hoogstens 3", NULL};
    (void)state;
    expect_after(TO_MARK "2\n\n\n1\n", PARTS);
}


static void a_word_should_take_back(void **state) {
    static const char *const PARTS[] = {"Verder", "Teruggenomen. Je eerste antwoord telt",
                                        "Kies er 2. Gekozen: 2.", NULL};
    static const char *const NOTHING[] = {"Dat kan hier niet.", NULL};
    (void)state;
    expect_after("\n1\n2\n\nterugnemen\nherhaal\n", PARTS);
    expect_after("terugnemen\n", NOTHING);
    expect_after("\nundo\n", NOTHING);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(terminal_should_show_what_is_ticked),
        cmocka_unit_test(terminal_should_show_passages_in_the_text),
        cmocka_unit_test(terminal_should_hold_a_talk),
        cmocka_unit_test(a_word_should_take_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Schedule: categories are found by their whole number, and terms are said in words.

#include "archive/schedule.h"
#include "support/expect.h"
#include "support/sample_scenario.h"


static void category_should_be_found_by_its_whole_number(void **state) {
    (void)state;
    static const struct {
        const char *number;
        int index;
    } ROWS[] = {{"1.1", 0}, {"3.1", 6},   {"1", -1},   {"1.10", -1},
                {"", -1},   {"01.1", -1}, {" 1.1", -1}};
    Schedule *schedule = sample_schedule();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        expect_row(schedule_find(schedule, ROWS[i].number) == ROWS[i].index, "'%s'",
                   ROWS[i].number);
    }
    schedule_free(schedule);
}


static void terms_should_be_said_in_words(void **state) {
    (void)state;
    static const struct {
        Duration term;
        const char *nl, *en;
    } ROWS[] = {
        {{0, 0, 0}, "direct", "at once"},
        {{1, 0, 0}, "1 jaar", "1 year"},
        {{5, 0, 0}, "5 jaar", "5 years"},
        {{0, 1, 0}, "1 maand", "1 month"},
        {{0, 6, 0}, "6 maanden", "6 months"},
        {{0, 0, 1}, "1 dag", "1 day"},
        {{0, 0, 10}, "10 dagen", "10 days"},
        {{0, 0, 7}, "1 week", "1 week"},
        {{0, 0, 28}, "4 weken", "4 weeks"},
        {{1, 6, 0}, "1 jaar 6 maanden", "1 year 6 months"},
        {{2, 1, 3}, "2 jaar 1 maand 3 dagen", "2 years 1 month 3 days"},
        {{9999, 9999, 9999},
         "9999 jaar 9999 maanden 9999 dagen",
         "9999 years 9999 months 9999 days"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char words[64];
        retention_in_words(ROWS[i].term, LANGUAGE_NL, words, sizeof words);
        assert_string_equal(words, ROWS[i].nl);
        retention_in_words(ROWS[i].term, LANGUAGE_EN, words, sizeof words);
        assert_string_equal(words, ROWS[i].en);
    }
    char little[6];
    retention_in_words((Duration){12, 11, 0}, LANGUAGE_NL, little, sizeof little);
    assert_string_equal(little, "12 ja");
}


static void process_terms_should_each_have_their_own_code(void **state) {
    (void)state;
    static const char *const CODES[] = {"none", "object_life", "estimated_life", "fixed_date",
                                        "merged"};
    for (int i = 0; i < PROCESS_TERM_COUNT; i++) {
        assert_string_equal(process_term_code((ProcessTerm)i), CODES[i]);
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(category_should_be_found_by_its_whole_number),
        cmocka_unit_test(terms_should_be_said_in_words),
        cmocka_unit_test(process_terms_should_each_have_their_own_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

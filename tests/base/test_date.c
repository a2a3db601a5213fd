// Date: sums against a calendar that is counted out day by day, and what may be typed.

#include <stdio.h>
#include <stdlib.h>

#include "base/date.h"
#include "base/memory.h"
#include "base/rng.h"
#include "support/expect.h"

enum { FIRST_YEAR = 1600, LAST_YEAR = 2999, MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12 };


static Date day_of(const char *iso) {
    Date date = DATE_NONE;
    if (iso && !date_from_iso(iso, &date)) {
        fail_msg("%s is no day", iso);
    }
    return date;
}


static Duration term_of(const char *iso) {
    Duration term = {0, 0, 0};
    if (!duration_from_iso(iso, &term)) {
        fail_msg("%s is no term", iso);
    }
    return term;
}


static void expect_sum(const char *start, const char *term, const char *end) {
    char text[DATE_TEXT_SIZE];
    date_to_iso(date_add(day_of(start), term_of(term)), text);
    expect_row(strcmp(text, end) == 0, "%s + %s = %s, expected %s", start ? start : "none", term,
               text, end);
}


// The worked examples of the selection lists: trigger date + term = destroy-from date.
static void worked_examples_should_come_out(void **state) {
    (void)state;
    static const struct {
        const char *start, *term, *end;
    } ROWS[] = {
        {"2025-08-14", "P1Y", "2026-08-14"},   // neighbourhood party
        {NULL, "P1Y", ""},                     // driveway still in use: not started
        {"2024-03-31", "P1Y", "2025-03-31"},   // felling, replanted
        {"2021-06-30", "P10Y", "2031-06-30"},  // personnel file
        {"2020-11-12", "P5Y", "2025-11-12"},   // performance interview
        {"2008-05-12", "P19Y", "2027-05-12"},  // exemption from school, from the birth date
        {"2022-12-31", "P7Y", "2029-12-31"},   // subsidy
        {"2019-05-20", "P7Y", "2026-05-20"},   // objection to a levy
        {"2026-10-01", "P28D", "2026-10-29"},  // application turned down
        {"2026-11-02", "P28D", "2026-11-30"},  // camera pictures
        {"2018-03-03", "P15Y", "2033-03-03"},  // youth care, list of 2017
        {"2018-03-03", "P20Y", "2038-03-03"},  // the same, list of 2020
        {"2021-04-15", "P10Y", "2031-04-15"},  // integrity inquiry
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        expect_sum(ROWS[i].start, ROWS[i].term, ROWS[i].end);
    }
}


static void sums_should_keep_to_the_calendar(void **state) {
    (void)state;
    static const struct {
        const char *start, *term, *end;
    } ROWS[] = {
        {"2024-02-29", "P1Y", "2025-02-28"},
        {"2024-02-29", "P4Y", "2028-02-29"},
        {"2096-02-29", "P4Y", "2100-02-28"},
        {"1996-02-29", "P4Y", "2000-02-29"},
        {"2023-02-28", "P1Y", "2024-02-28"},
        {"2026-01-31", "P1M", "2026-02-28"},
        {"2024-01-31", "P1M", "2024-02-29"},
        {"2026-03-31", "P1M", "2026-04-30"},
        {"2026-08-31", "P6M", "2027-02-28"},
        {"2026-12-31", "P1D", "2027-01-01"},
        {"2024-02-28", "P1D", "2024-02-29"},
        {"2024-02-28", "P2D", "2024-03-01"},
        {"2023-02-28", "P1D", "2023-03-01"},
        {"1900-02-28", "P1D", "1900-03-01"},
        {"2000-02-28", "P1D", "2000-02-29"},
        {"2026-11-30", "P14M", "2028-01-30"},
        {"2024-01-30", "P1M1D", "2024-03-01"},  // months first, then days
        {"2026-11-16", "P0D", "2026-11-16"},
        {"2026-11-16", "P2W", "2026-11-30"},
        {"2026-11-16", "P1Y2M3W4D", "2028-02-10"},
        {"1850-01-01", "P100Y", "1950-01-01"},
        {"2199-12-31", "P1D", "2200-01-01"},
        {"2999-12-30", "P1D", "2999-12-31"},
        {"2999-12-31", "P1D", ""},
        {"2990-01-01", "P10Y", ""},
        {"2026-01-01", "P9999Y9999M9999W9999D", ""},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        expect_sum(ROWS[i].start, ROWS[i].term, ROWS[i].end);
    }
    assert_int_equal(date_add(DATE_NONE, (Duration){1, 0, 0}), DATE_NONE);
}


// ---- A calendar of its own: months as they follow each other, counted from the first ----

typedef struct Calendar {
    int first_day[MONTHS + 1];  // number of the first day of each month; 1970-01-01 is 0
} Calendar;


static int length_of_month(int year, int month) {
    switch (month) {
    case 4:
    case 6:
    case 9:
    case 11:
        return 30;
    case 2:
        break;
    default:
        return 31;
    }
    if (year % 400 == 0) {
        return 29;
    }
    if (year % 100 == 0) {
        return 28;
    }
    return year % 4 == 0 ? 29 : 28;
}


static Calendar *count_out(void) {
    Calendar *calendar = memory_new(1, sizeof *calendar);
    for (int i = 0; i < MONTHS; i++) {
        calendar->first_day[i + 1] =
            calendar->first_day[i] + length_of_month(FIRST_YEAR + i / 12, i % 12 + 1);
    }
    int epoch = calendar->first_day[(1970 - FIRST_YEAR) * 12];
    for (int i = 0; i <= MONTHS; i++) {
        calendar->first_day[i] -= epoch;
    }
    return calendar;
}


static void every_day_should_have_its_number(void **state) {
    (void)state;
    Calendar *calendar = count_out();
    Date number = calendar->first_day[0];
    for (int i = 0; i < MONTHS; i++) {
        int year = FIRST_YEAR + i / 12;
        int month = i % 12 + 1;
        int length = calendar->first_day[i + 1] - calendar->first_day[i];
        Date date;
        for (int day = 1; day <= length; day++, number++) {
            int y, m, d;
            expect_row(date_from_parts(year, month, day, &date), "%d-%d-%d", year, month, day);
            expect_row(date == number, "%d-%d-%d: %d", year, month, day, date);
            date_parts(number, &y, &m, &d);
            expect_row(y == year && m == month && d == day, "%d: %d-%d-%d", number, y, m, d);
        }
        assert_false(date_from_parts(year, month, length + 1, &date));
        assert_false(date_from_parts(year, month, 0, &date));
    }
    free(calendar);
}


static void a_hundred_thousand_sums_should_agree_with_the_counted_calendar(void **state) {
    (void)state;
    enum { SUMS = 100000 };
    Rng rng = rng_from_seed(20261116);
    Calendar *calendar = count_out();
    int from = (1850 - FIRST_YEAR) * 12;
    int different = 0;
    for (int i = 0; i < SUMS; i++) {
        int month = from + (int)rng_below(&rng, 350 * 12);
        int length = calendar->first_day[month + 1] - calendar->first_day[month];
        // Often near the end of the month, where sums go wrong.
        int day =
            rng_below(&rng, 2) ? length - (int)rng_below(&rng, 4) : 1 + (int)rng_below(&rng, 28);
        Duration term = {(int)rng_below(&rng, 120), (int)rng_below(&rng, 40),
                         rng_below(&rng, 2) ? (int)rng_below(&rng, 800) : 0};
        int there = month + 12 * term.years + term.months;
        int last = calendar->first_day[there + 1] - calendar->first_day[there];
        Date expected = calendar->first_day[there] + (day < last ? day : last) - 1 + term.days;
        Date start = calendar->first_day[month] + day - 1;
        different += date_add(start, term) != expected;
    }
    assert_int_equal(different, 0);
    free(calendar);
}


static void days_should_be_read_only_in_full_iso_form(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool ok;
    } ROWS[] = {
        {"2026-11-16", true},
        {"1850-01-01", true},
        {"2199-12-31", true},
        {"1600-01-01", true},
        {"2999-12-31", true},
        {"2024-02-29", true},
        {"2000-02-29", true},
        {"1900-02-29", false},
        {"2023-02-29", false},
        {"2026-02-30", false},
        {"2026-04-31", false},
        {"2026-00-10", false},
        {"2026-13-10", false},
        {"2026-10-00", false},
        {"2026-10-32", false},
        {"1599-12-31", false},
        {"3000-01-01", false},
        {"0000-00-00", false},
        {"", false},
        {"2026", false},
        {"2026-11", false},
        {"2026-11-", false},
        {"2026-11-1", false},
        {"2026-1-16", false},
        {"2026-11-160", false},
        {"2026-11-16 ", false},
        {" 2026-11-16", false},
        {"26-11-16", false},
        {"2026/11/16", false},
        {"20261116", false},
        {"-2026-11-16", false},
        {"2026-+1-16", false},
        {"2026-11-1x", false},
        {"16-11-2026", false},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Date date;
        char text[DATE_TEXT_SIZE];
        expect_row(date_from_iso(ROWS[i].text, &date) == ROWS[i].ok, "'%s'", ROWS[i].text);
        if (ROWS[i].ok) {
            date_to_iso(date, text);
            assert_string_equal(text, ROWS[i].text);
        }
    }
}


static void typed_days_should_be_read_as_people_write_them(void **state) {
    (void)state;
    static const struct {
        const char *typed, *iso;  // NULL: refused
    } ROWS[] = {
        {"16-11-2026", "2026-11-16"},
        {"16/11/2026", "2026-11-16"},
        {"16 11 2026", "2026-11-16"},
        {"16.11.2026", "2026-11-16"},
        {"2026-11-16", "2026-11-16"},
        {" 16-11-2026  ", "2026-11-16"},
        {"1-2-2026", "2026-02-01"},
        {"01-02-2026", "2026-02-01"},
        {"16 - 11 - 2026", "2026-11-16"},
        {"16  11   2026", "2026-11-16"},
        {"2026/1/2", "2026-01-02"},
        {"2026 01 02", "2026-01-02"},
        {"29-2-2024", "2024-02-29"},
        {"29-2-2023", NULL},
        {"31-4-2026", NULL},
        {"11-16-2026", NULL},
        {"16-11-26", NULL},
        {"16112026", NULL},
        {"20261116", NULL},
        {"16-11", NULL},
        {"16-11-", NULL},
        {"16-11-2026x", NULL},
        {"16-11-20266", NULL},
        {"x16-11-2026", NULL},
        {"", NULL},
        {"   ", NULL},
        {"16 november 2026", NULL},
        {"--16-11-2026", NULL},
        {"16--11-2026", NULL},
        {"0-1-2026", NULL},
        {"116-11-2026", NULL},
        {"16-111-2026", NULL},
        {"vandaag", NULL},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Date date = DATE_NONE;
        char text[DATE_TEXT_SIZE];
        bool ok = date_from_typed(ROWS[i].typed, &date);
        expect_row(ok == (ROWS[i].iso != NULL), "'%s'", ROWS[i].typed);
        date_to_iso(ok ? date : DATE_NONE, text);
        expect_row(strcmp(text, ROWS[i].iso ? ROWS[i].iso : "") == 0, "'%s' is %s", ROWS[i].typed,
                   text);
    }
}


static void days_should_be_written_in_both_orders(void **state) {
    (void)state;
    char text[DATE_TEXT_SIZE];
    date_to_dutch(day_of("2026-03-05"), text);
    assert_string_equal(text, "05-03-2026");
    date_to_dutch(DATE_NONE, text);
    assert_string_equal(text, "");
    date_to_iso(DATE_NONE, text);
    assert_string_equal(text, "");
}


static void a_span_should_be_told_as_a_person_would(void **state) {
    static const struct {
        const char *from, *to, *dutch, *english;
    } ROWS[] = {
        {"2026-11-16", "2026-11-16", "0 dagen", "0 days"},
        {"2026-11-16", "2026-11-17", "1 dag", "1 day"},
        {"2026-11-16", "2026-11-29", "13 dagen", "13 days"},
        {"2026-11-16", "2026-11-23", "1 week", "1 week"},
        {"2026-11-16", "2026-11-30", "2 weken", "2 weeks"},
        {"2026-11-16", "2026-12-01", "ruim 2 weken", "over 2 weeks"},
        {"2026-11-16", "2026-12-11", "ruim 3 weken", "over 3 weeks"},
        {"2026-11-16", "2026-12-13", "bijna 4 weken", "almost 4 weeks"},
        {"2026-11-16", "2026-12-16", "1 maand", "1 month"},
        {"2026-11-16", "2026-12-20", "ruim een maand", "over a month"},
        {"2026-11-16", "2027-01-14", "bijna 2 maanden", "almost 2 months"},
        {"2026-11-16", "2027-01-17", "ruim 2 maanden", "over 2 months"},
        {"2026-11-16", "2027-11-12", "bijna een jaar", "almost a year"},
        {"2026-11-16", "2027-11-16", "1 jaar", "1 year"},
        {"2026-11-16", "2027-12-20", "ruim een jaar", "over a year"},
        {"2026-11-16", "2028-05-16", "18 maanden", "18 months"},
        {"2026-11-16", "2028-11-01", "bijna 2 jaar", "almost 2 years"},
        {"2026-11-16", "2046-12-01", "ruim 20 jaar", "over 20 years"},
        {"2026-01-31", "2026-03-01", "ruim een maand", "over a month"},
        {"2024-02-29", "2025-03-04", "ruim een jaar", "over a year"},
        {"1600-01-01", "2999-12-31", "bijna 1400 jaar", "almost 1400 years"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char text[DATE_WORDS_SIZE];
        Date from = day_of(ROWS[i].from);
        Date to = day_of(ROWS[i].to);
        date_span_in_words(from, to, LANGUAGE_NL, text);
        expect_row(strcmp(text, ROWS[i].dutch) == 0, "%s: %s", ROWS[i].to, text);
        date_span_in_words(from, to, LANGUAGE_EN, text);
        expect_row(strcmp(text, ROWS[i].english) == 0, "%s: %s", ROWS[i].to, text);
    }
}


static void terms_should_be_read_in_order_and_in_whole_numbers(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool ok;
        Duration term;
    } ROWS[] = {
        {"P5Y", true, {5, 0, 0}},      {"P6M", true, {0, 6, 0}},    {"P28D", true, {0, 0, 28}},
        {"P2W", true, {0, 0, 14}},     {"P1Y6M", true, {1, 6, 0}},  {"P1Y2M3W4D", true, {1, 2, 25}},
        {"P0Y0M0D", true, {0, 0, 0}},  {"P0D", true, {0, 0, 0}},    {"P9999Y", true, {9999, 0, 0}},
        {"P10000Y", false, {0, 0, 0}}, {"", false, {0, 0, 0}},      {"P", false, {0, 0, 0}},
        {"5Y", false, {0, 0, 0}},      {"P5", false, {0, 0, 0}},    {"PY", false, {0, 0, 0}},
        {"P5y", false, {0, 0, 0}},     {"P6M1Y", false, {0, 0, 0}}, {"P1Y1Y", false, {0, 0, 0}},
        {"P1.5Y", false, {0, 0, 0}},   {"P-1Y", false, {0, 0, 0}},  {"PT5H", false, {0, 0, 0}},
        {"P5Y ", false, {0, 0, 0}},    {"P1D1W", false, {0, 0, 0}}, {"P5J", false, {0, 0, 0}},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Duration term;
        expect_row(duration_from_iso(ROWS[i].text, &term) == ROWS[i].ok, "'%s'", ROWS[i].text);
        expect_row(!ROWS[i].ok ||
                       (term.years == ROWS[i].term.years && term.months == ROWS[i].term.months &&
                        term.days == ROWS[i].term.days),
                   "'%s'", ROWS[i].text);
    }
}


static void equal_terms_should_be_those_that_mean_the_same(void **state) {
    (void)state;
    assert_true(duration_is_equal((Duration){1, 0, 0}, (Duration){0, 12, 0}));
    assert_true(duration_is_equal((Duration){1, 6, 5}, (Duration){0, 18, 5}));
    assert_false(duration_is_equal((Duration){0, 0, 28}, (Duration){0, 1, 0}));
    assert_false(duration_is_equal((Duration){1, 0, 0}, (Duration){0, 0, 365}));
    assert_false(duration_is_equal((Duration){5, 0, 0}, (Duration){5, 0, 1}));
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(worked_examples_should_come_out),
        cmocka_unit_test(sums_should_keep_to_the_calendar),
        cmocka_unit_test(every_day_should_have_its_number),
        cmocka_unit_test(a_hundred_thousand_sums_should_agree_with_the_counted_calendar),
        cmocka_unit_test(days_should_be_read_only_in_full_iso_form),
        cmocka_unit_test(typed_days_should_be_read_as_people_write_them),
        cmocka_unit_test(days_should_be_written_in_both_orders),
        cmocka_unit_test(a_span_should_be_told_as_a_person_would),
        cmocka_unit_test(terms_should_be_read_in_order_and_in_whole_numbers),
        cmocka_unit_test(equal_terms_should_be_those_that_mean_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

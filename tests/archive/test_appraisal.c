// Appraisal: what the schedule says about a record, the sum in words, and what stops destruction.

#include "archive/appraisal.h"
#include "store/reference.h"
#include "support/expect.h"
#include "support/sample_scenario.h"


static Date day(const char *iso) {
    Date date = DATE_NONE;
    if (iso && !date_from_iso(iso, &date)) {
        fail_msg("%s is no day", iso);
    }
    return date;
}


static void expect_day(Date date, const char *iso, const char *row) {
    char text[DATE_TEXT_SIZE];
    date_to_iso(date, text);
    expect_row(strcmp(text, iso ? iso : "") == 0, "%s: %s, expected %s", row, text,
               iso ? iso : "no day");
}


static void term_should_start_on_the_day_its_process_term_asks_for(void **state) {
    (void)state;
    static const struct {
        const char *category, *closed, *object_end, *expires;
        const char *trigger, *destroy_from, *words;
    } ROWS[] = {
        {"1.1", "2019-03-15", "2020-01-01", "2021-01-01", NULL, NULL,
         "1.1 is B: blijvend bewaren, dus er is geen vernietigingsdatum"},
        {"1.2", "2019-03-15", "2020-01-01", "2021-01-01", "2019-03-15", "2024-03-15",
         "zaak afgesloten 15-03-2019 + procestermijn nihil + 5 jaar = "
         "vernietigen vanaf 15-03-2024"},
        {"1.2", NULL, "2020-01-01", "2021-01-01", NULL, NULL,
         "procestermijn nihil: de termijn van 5 jaar is nog niet begonnen"},
        {"1.3", "2019-03-15", "2024-02-29", NULL, "2024-02-29", "2025-02-28",
         "procesobject vervallen 29-02-2024 + procestermijn: bestaansduur object + 1 jaar = "
         "vernietigen vanaf 28-02-2025"},
        {"1.3", "2019-03-15", NULL, "2021-01-01", NULL, NULL,
         "procestermijn: bestaansduur object: de termijn van 1 jaar is nog niet begonnen"},
        {"2.1", "2019-03-15", "2020-01-01", "2026-11-02", "2026-11-02", "2026-11-30",
         "vastgelegde einddatum 02-11-2026 + procestermijn: vast te leggen datum + 4 weken = "
         "vernietigen vanaf 30-11-2026"},
        {"2.1", "2019-03-15", "2020-01-01", NULL, NULL, NULL,
         "procestermijn: vast te leggen datum: de termijn van 4 weken is nog niet begonnen"},
        {"2.2", NULL, NULL, "2008-05-12", "2008-05-12", "2027-05-12",
         "datum uit de toelichting 12-05-2008 + procestermijn samengevoegd + 19 jaar = "
         "vernietigen vanaf 12-05-2027"},
        {"2.3", "2019-03-15", "2026-08-31", NULL, "2026-08-31", "2027-02-28",
         "zaak afgesloten + geschatte duur 31-08-2026 + procestermijn: geschatte bestaansduur + "
         "6 maanden = vernietigen vanaf 28-02-2027"},
        {NULL, "2019-03-15", "2020-01-01", "2021-01-01", NULL, NULL,
         "geen categorie in de selectielijst"},
    };
    Schedule *schedule = sample_schedule();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const char *name = ROWS[i].category ? ROWS[i].category : "none";
        Buffer words = {0};
        Record record = {
            .category = ROWS[i].category ? schedule_find(schedule, ROWS[i].category) : -1,
            .closed = day(ROWS[i].closed),
            .object_end = day(ROWS[i].object_end),
            .expires = day(ROWS[i].expires),
        };
        AppraisalKey key = appraisal_key(schedule, &record);
        assert_int_equal(key.category, record.category);
        expect_day(key.trigger, ROWS[i].trigger, name);
        expect_day(key.destroy_from, ROWS[i].destroy_from, name);
        appraisal_explain(schedule, &key, LANGUAGE_NL, &words);
        assert_string_equal(words.text, ROWS[i].words);
        buffer_free(&words);
    }
    schedule_free(schedule);
}


static void sum_should_be_told_in_english_too(void **state) {
    (void)state;
    static const struct {
        int category;
        const char *words;
    } ROWS[] = {
        {-1, "no category in the schedule"},
        {0, "1.1 is B: preserve, so there is no date of destruction"},
        {1, "case closed 15-03-2019 + no process term + 5 years = destroy from 15-03-2024"},
        {2, "process term: life of the object: the term of 1 year has not started yet"},
    };
    Schedule *schedule = sample_schedule();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Buffer words = {0};
        Record record = {.category = ROWS[i].category, .object_end = DATE_NONE};
        record.closed = day("2019-03-15");
        AppraisalKey key = appraisal_key(schedule, &record);
        appraisal_explain(schedule, &key, LANGUAGE_EN, &words);
        assert_string_equal(words.text, ROWS[i].words);
        buffer_free(&words);
    }
    schedule_free(schedule);
}


static void kept_record_should_have_no_term_and_no_day(void **state) {
    (void)state;
    Schedule *schedule = sample_schedule();
    Record record = {.category = 0, .closed = day("1950-01-01"), .object_end = day("1950-01-01")};
    AppraisalKey key = appraisal_key(schedule, &record);
    assert_int_equal(key.appraisal, APPRAISAL_KEEP);
    assert_true(duration_is_equal(key.retention, (Duration){0, 0, 0}));
    assert_int_equal(key.trigger, DATE_NONE);
    assert_int_equal(key.destroy_from, DATE_NONE);
    assert_int_equal(destruction_ground(schedule, &record, day("2999-12-31")), GROUND_KEEP);
    schedule_free(schedule);
}


// Clearing the G drive, on 16 November 2026.
static void the_six_records_of_the_first_case_should_come_out(void **state) {
    (void)state;
    static const struct {
        const char *id, *category, *closed;
        Appraisal appraisal;
        const char *term, *destroy_from;
        Ground ground;
    } ROWS[] = {
        {"R1", "14.1.6", "2019-06-30", APPRAISAL_KEEP, "P0D", NULL, GROUND_KEEP},
        {"R2", "15.1", "2020-09-15", APPRAISAL_DESTROY, "P5Y", "2025-09-15", GROUND_NONE},
        {"R3", "19.1.9", "2023-12-31", APPRAISAL_DESTROY, "P1Y", "2024-12-31", GROUND_NONE},
        {"R5", "16.2.2", "2021-12-10", APPRAISAL_DESTROY, "P3Y", "2024-12-10", GROUND_NONE},
        {"R8", "15.1", "2020-12-31", APPRAISAL_DESTROY, "P5Y", "2025-12-31", GROUND_NONE},
        {"R9", "15.1", "2022-03-31", APPRAISAL_DESTROY, "P5Y", "2027-03-31", GROUND_TERM},
    };
    Error error;
    Schedule *schedule = schedule_open(CASUS_ASSETS_DIR, "gemeenten-2020", &error);
    if (!schedule) {
        fail_msg("%s", error.text);
    }
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Duration term;
        Record record = {
            .category = schedule_find(schedule, ROWS[i].category),
            .closed = day(ROWS[i].closed),
            .object_end = DATE_NONE,
            .expires = DATE_NONE,
        };
        AppraisalKey key = appraisal_key(schedule, &record);
        assert_true(duration_from_iso(ROWS[i].term, &term));
        expect_row(record.category >= 0, "%s", ROWS[i].id);
        expect_row(key.appraisal == ROWS[i].appraisal, "%s", ROWS[i].id);
        expect_row(duration_is_equal(key.retention, term), "%s", ROWS[i].id);
        expect_day(key.destroy_from, ROWS[i].destroy_from, ROWS[i].id);
        expect_row(destruction_ground(schedule, &record, day("2026-11-16")) == ROWS[i].ground, "%s",
                   ROWS[i].id);
    }
    schedule_free(schedule);
}


// The worked examples W01 to W14 of the selection lists. The start is given as the date that the
// process term asks for; the other dates of the record are days that must not count.
static void worked_examples_should_follow_from_their_lists(void **state) {
    (void)state;
    enum { CLOSED, OBJECT_END, EXPIRES };
    static const struct {
        const char *id, *schedule, *category;
        int kind;
        const char *start, *term, *destroy_from;
    } ROWS[] = {
        {"W01", "gemeenten-2020", "11.1.1", CLOSED, "2025-08-14", "P1Y", "2026-08-14"},
        {"W02", "gemeenten-2020", "11.1", OBJECT_END, NULL, "P1Y", NULL},
        {"W03", "gemeenten-2020", "11.1.12", OBJECT_END, "2024-03-31", "P1Y", "2025-03-31"},
        {"W04", "gemeenten-2020", "17.1", OBJECT_END, "2021-06-30", "P10Y", "2031-06-30"},
        {"W05", "gemeenten-2020", "4.1.13", CLOSED, "2020-11-12", "P5Y", "2025-11-12"},
        {"W06", "gemeenten-2020", "11.1.8", EXPIRES, "2008-05-12", "P19Y", "2027-05-12"},
        {"W07", "gemeenten-2020", "8.1.7", OBJECT_END, "2022-12-31", "P7Y", "2029-12-31"},
        {"W08", "gemeenten-2020", "13.1.1", CLOSED, "2019-05-20", "P7Y", "2026-05-20"},
        {"W09", "gemeenten-2020", "17.2.1", CLOSED, "2026-10-01", "P4W", "2026-10-29"},
        {"W10", "gemeenten-2020", "12.1.9", CLOSED, "2026-11-02", "P28D", "2026-11-30"},
        {"W11", "gemeenten-2020", "11.1.6", CLOSED, NULL, "P0D", NULL},
        {"W12", "gemeenten-2017", "8.1.2", CLOSED, "2018-03-03", "P15Y", "2033-03-03"},
        {"W13", "gemeenten-2020", "8.1.2", CLOSED, "2018-03-03", "P20Y", "2038-03-03"},
        {"W14", "gemeenten-2020", "12.1.7", CLOSED, "2021-04-15", "P10Y", "2031-04-15"},
        // From the other lists.
        {"mail of a municipality", "gemeenten-email-2024", "2", CLOSED, "2024-02-29", "P7Y",
         "2031-02-28"},
        {"key figure", "gemeenten-email-2024", "1", CLOSED, NULL, "P0D", NULL},
        {"mail of the state", "rijk-email", "1", CLOSED, "2024-02-29", "P10Y", "2034-02-28"},
        {"applicant", "rijk-personeel", "3a", CLOSED, "2024-01-31", "P1M", "2024-02-29"},
        {"long absence", "rijk-personeel", "12", OBJECT_END, "2010-05-31", "P15Y", "2025-05-31"},
        {"harmful substances", "rijk-personeel", "13", EXPIRES, "1960-02-29", "P75Y", "2035-02-28"},
        {"decision of a council", "az-gwr", "4111.2", CLOSED, NULL, "P0D", NULL},
    };
    Date other = day("2021-01-01");
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        Duration term;
        Schedule *schedule = schedule_open(CASUS_ASSETS_DIR, ROWS[i].schedule, &error);
        expect_row(schedule, "%s: %s", ROWS[i].id, error.text);
        int index = schedule_find(schedule, ROWS[i].category);
        expect_row(index >= 0, "%s", ROWS[i].id);
        Date start = day(ROWS[i].start);
        Record record = {.category = index,
                         .closed = ROWS[i].kind == CLOSED ? start : other,
                         .object_end = ROWS[i].kind == OBJECT_END ? start : other,
                         .expires = ROWS[i].kind == EXPIRES ? start : other};
        AppraisalKey key = appraisal_key(schedule, &record);
        assert_true(duration_from_iso(ROWS[i].term, &term));
        expect_row(duration_is_equal(key.retention, term), "%s", ROWS[i].id);
        expect_day(key.trigger, ROWS[i].start, ROWS[i].id);
        expect_day(key.destroy_from, ROWS[i].destroy_from, ROWS[i].id);
        schedule_free(schedule);
    }
}


static void sum_should_name_the_start_in_the_words_of_the_list(void **state) {
    (void)state;
    Error error;
    Schedule *schedule = schedule_open(CASUS_ASSETS_DIR, "rijk-personeel", &error);
    assert_non_null(schedule);
    Buffer words = {0};
    Record record = {.category = schedule_find(schedule, "13"), .expires = day("1960-02-29")};
    AppraisalKey key = appraisal_key(schedule, &record);
    appraisal_explain(schedule, &key, LANGUAGE_NL, &words);
    assert_string_equal(words.text, "geboortedatum 29-02-1960 + procestermijn samengevoegd + 75 "
                                    "jaar = vernietigen vanaf 28-02-2035");
    buffer_free(&words);
    schedule_free(schedule);
}


// Leap days, ends of months and far years, to the day and by the calendar year.
static void term_should_count_as_the_list_says(void **state) {
    (void)state;
    static const struct {
        const char *trigger, *term, *by_day, *by_year;
    } ROWS[] = {
        {"2020-09-15", "P5Y", "2025-09-15", "2026-01-01"},
        {"2020-12-31", "P5Y", "2025-12-31", "2026-01-01"},
        {"2021-01-01", "P5Y", "2026-01-01", "2027-01-01"},
        {"2024-02-29", "P1Y", "2025-02-28", "2026-01-01"},
        {"2024-02-29", "P4Y", "2028-02-29", "2029-01-01"},
        {"2024-02-28", "P1Y", "2025-02-28", "2026-01-01"},
        {"1896-02-29", "P4Y", "1900-02-28", "1901-01-01"},  // 1900 has no leap day
        {"1996-02-29", "P4Y", "2000-02-29", "2001-01-01"},  // 2000 has
        {"2024-02-29", "P6M", "2024-08-29", "2025-07-01"},
        {"2026-08-31", "P6M", "2027-02-28", "2027-07-01"},
        {"2023-08-31", "P6M", "2024-02-29", "2024-07-01"},
        {"2026-01-31", "P1M", "2026-02-28", "2027-02-01"},
        {"2026-10-31", "P1M", "2026-11-30", "2027-02-01"},
        {"2026-12-31", "P2M", "2027-02-28", "2027-03-01"},
        {"2026-12-04", "P4W", "2027-01-01", "2027-01-29"},
        {"2026-11-16", "P0D", "2026-11-16", "2027-01-01"},
        {"1850-02-28", "P19Y", "1869-02-28", "1870-01-01"},
        {"2199-12-31", "P110Y", "2309-12-31", "2310-01-01"},
        {"2994-01-01", "P5Y", "2999-01-01", NULL},
        {"2999-12-31", "P1Y", NULL, NULL},
        {"2999-12-31", "P0D", "2999-12-31", NULL},
        {NULL, "P1Y", NULL, NULL},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const char *name = ROWS[i].trigger ? ROWS[i].trigger : "none";
        Category category = {.number = "1.1", .appraisal = APPRAISAL_DESTROY};
        Schedule schedule = {.categories = &category, .category_count = 1};
        Record record = {.category = 0, .closed = day(ROWS[i].trigger)};
        assert_true(duration_from_iso(ROWS[i].term, &category.retention));
        expect_day(appraisal_key(&schedule, &record).destroy_from, ROWS[i].by_day, name);
        schedule.counting = COUNTING_CALENDAR_YEAR;
        AppraisalKey key = appraisal_key(&schedule, &record);
        expect_day(key.destroy_from, ROWS[i].by_year, name);
        expect_day(key.trigger, ROWS[i].trigger, name);  // the day itself stays what it is
    }
}


static void calendar_year_should_be_told_in_the_sum(void **state) {
    (void)state;
    static const struct {
        const char *trigger;
        Language language;
        const char *words;
    } ROWS[] = {
        {"2020-09-15", LANGUAGE_NL,
         "zaak afgesloten 15-09-2020, per kalenderjaar geteld vanaf 01-01-2021 + procestermijn "
         "nihil + 5 jaar = vernietigen vanaf 01-01-2026"},
        {"2020-09-15", LANGUAGE_EN,
         "case closed 15-09-2020, counted per calendar year from 01-01-2021 + no process term + 5 "
         "years = destroy from 01-01-2026"},
        {NULL, LANGUAGE_NL, "procestermijn nihil: de termijn van 5 jaar is nog niet begonnen"},
        {"2996-09-15", LANGUAGE_NL,
         "zaak afgesloten 15-09-2996, per kalenderjaar geteld vanaf 01-01-2997 + 5 jaar: dat is na "
         "het jaar 2999"},
    };
    Schedule *schedule = sample_schedule();
    schedule->counting = COUNTING_CALENDAR_YEAR;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Buffer words = {0};
        Record record = {.category = 1, .closed = day(ROWS[i].trigger)};
        AppraisalKey key = appraisal_key(schedule, &record);
        appraisal_explain(schedule, &key, ROWS[i].language, &words);
        assert_string_equal(words.text, ROWS[i].words);
        buffer_free(&words);
    }
    Record record = {.category = 1, .closed = day("2020-09-15")};
    assert_int_equal(destruction_ground(schedule, &record, day("2025-12-31")), GROUND_TERM);
    assert_int_equal(destruction_ground(schedule, &record, day("2026-01-01")), GROUND_NONE);
    schedule_free(schedule);
}


static void ground_should_be_the_first_that_applies(void **state) {
    (void)state;
    static const struct {
        Nature nature;
        int category;
        const char *closed, *hold, *today;
        Ground ground;
    } ROWS[] = {
        {NATURE_RECORD, 1, "2019-03-15", NULL, "2024-03-14", GROUND_TERM},
        {NATURE_RECORD, 1, "2019-03-15", NULL, "2024-03-15", GROUND_NONE},  // from this day
        {NATURE_RECORD, 1, "2019-03-15", NULL, "2030-01-01", GROUND_NONE},
        {NATURE_RECORD, 1, NULL, NULL, "2999-12-31", GROUND_TERM},  // not started
        {NATURE_RECORD, 1, "2019-03-15", "Woo-verzoek", "2030-01-01", GROUND_HOLD},
        {NATURE_RECORD, 1, "2019-03-15", "", "2030-01-01", GROUND_NONE},
        {NATURE_RECORD, 0, "2019-03-15", "Woo-verzoek", "2030-01-01", GROUND_KEEP},
        {NATURE_RECORD, -1, "2019-03-15", NULL, "2030-01-01", GROUND_UNKNOWN},
        {NATURE_RECORD, 6, "2019-03-15", NULL, "2030-01-01", GROUND_UNKNOWN},
        {NATURE_COPY, 1, "2019-03-15", NULL, "2030-01-01", GROUND_COPY},
        {NATURE_PRIVATE, 1, "2019-03-15", "Woo-verzoek", "2030-01-01", GROUND_NOT_RECORD},
        {NATURE_UNKNOWN, 0, "2019-03-15", NULL, "2030-01-01", GROUND_UNKNOWN},
    };
    Schedule *schedule = sample_schedule();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Record record = {
            .nature = ROWS[i].nature,
            .category = ROWS[i].category,
            .closed = day(ROWS[i].closed),
            .hold = {{ROWS[i].hold, NULL}},
        };
        Ground ground = destruction_ground(schedule, &record, day(ROWS[i].today));
        expect_row(ground == ROWS[i].ground, "row %zu: %s", i, ground_code(ground));
    }
    schedule_free(schedule);
}


static void codes_should_lead_back_to_what_they_name(void **state) {
    (void)state;
    Ground ground;
    Nature nature;
    Appraisal appraisal;
    for (int i = 0; i < GROUND_COUNT; i++) {
        assert_true(ground_from_code(ground_code((Ground)i), &ground));
        assert_int_equal(ground, i);
        assert_false(text_is_empty(ground_label((Ground)i)));
        assert_non_null(ground_label((Ground)i).in[LANGUAGE_EN]);
    }
    for (int i = 0; i < NATURE_COUNT; i++) {
        assert_true(nature_from_code(nature_code((Nature)i), &nature));
        assert_int_equal(nature, i);
    }
    for (int i = 0; i < APPRAISAL_COUNT; i++) {
        assert_true(appraisal_from_code(appraisal_code((Appraisal)i), &appraisal));
        assert_int_equal(appraisal, i);
    }
    assert_false(ground_from_code("haast", &ground));
    assert_false(nature_from_code("", &nature));
    assert_false(appraisal_from_code("b", &appraisal));
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(term_should_start_on_the_day_its_process_term_asks_for),
        cmocka_unit_test(sum_should_be_told_in_english_too),
        cmocka_unit_test(kept_record_should_have_no_term_and_no_day),
        cmocka_unit_test(the_six_records_of_the_first_case_should_come_out),
        cmocka_unit_test(worked_examples_should_follow_from_their_lists),
        cmocka_unit_test(sum_should_name_the_start_in_the_words_of_the_list),
        cmocka_unit_test(term_should_count_as_the_list_says),
        cmocka_unit_test(calendar_year_should_be_told_in_the_sum),
        cmocka_unit_test(ground_should_be_the_first_that_applies),
        cmocka_unit_test(codes_should_lead_back_to_what_they_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

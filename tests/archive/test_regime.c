// Regime: the period of a record picks its list; a wrong table is refused with what is wrong.

#include "archive/regime.h"
#include "store/reference.h"
#include "support/expect.h"


static Date day(const char *iso) {
    Date date = DATE_NONE;
    if (iso && !date_from_iso(iso, &date)) {
        fail_msg("%s is no day", iso);
    }
    return date;
}


static Regime *open_table(const char *id) {
    Error error;
    Regime *regime = regime_open(CASUS_ASSETS_DIR, id, &error);
    if (!regime) {
        fail_msg("%s: %s", error.place, error.text);
    }
    return regime;
}


static void period_should_be_told_by_the_dates_that_are_there(void **state) {
    (void)state;
    static const struct {
        const char *from, *to, *closed, *first, *last;
    } ROWS[] = {
        {"2018-01-01", "2019-06-30", "2021-01-01", "2018-01-01", "2019-06-30"},
        {"2018-01-01", NULL, "2021-01-01", "2018-01-01", "2021-01-01"},
        {"2018-01-01", NULL, NULL, "2018-01-01", "2018-01-01"},
        {NULL, "2019-06-30", "2021-01-01", "2019-06-30", "2019-06-30"},
        {NULL, NULL, "2021-01-01", "2021-01-01", "2021-01-01"},
        {NULL, NULL, NULL, NULL, NULL},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Record record = {
            .from = day(ROWS[i].from), .to = day(ROWS[i].to), .closed = day(ROWS[i].closed)};
        Period period = record_period(&record);
        expect_row(period.from == day(ROWS[i].first), "row %zu", i);
        expect_row(period.to == day(ROWS[i].last), "row %zu", i);
    }
}


static void list_should_follow_from_the_period(void **state) {
    (void)state;
    static const struct {
        const char *from, *to;
        RegimeFit fit;
        const char *first, *last, *words;
    } ROWS[] = {
        {"2020-01-01", "2020-01-01", REGIME_ONE, "gemeenten-2020", "gemeenten-2020",
         "van 01-01-2020 tot en met 01-01-2020 geldt 'Selectielijst gemeenten en "
         "intergemeentelijke organen 2020'"},
        {"2020-02-29", "2199-12-31", REGIME_ONE, "gemeenten-2020", "gemeenten-2020", NULL},
        {"2017-01-01", "2019-12-31", REGIME_CHOICE, "gemeenten-2017", "gemeenten-2017",
         "van 01-01-2017 tot en met 31-12-2019 geldt 'Selectielijst gemeenten en "
         "intergemeentelijke organen 2017', maar er mag gekozen worden voor 'Selectielijst "
         "gemeenten en intergemeentelijke organen 2020'"},
        {"2019-12-31", "2020-01-01", REGIME_BOUNDARY, "gemeenten-2017", "gemeenten-2020",
         "van 31-12-2019 tot en met 01-01-2020 loopt over een grens, van 'Selectielijst gemeenten "
         "en intergemeentelijke organen 2017' naar 'Selectielijst gemeenten en intergemeentelijke "
         "organen 2020'"},
        {"1990-01-01", "2024-01-01", REGIME_BOUNDARY, "gemeenten-1983", "gemeenten-2020", NULL},
        {"2016-12-31", "2016-12-31", REGIME_ONE, "gemeenten-1996", "gemeenten-1996", NULL},
        {"1995-12-31", "1996-01-01", REGIME_BOUNDARY, "gemeenten-1983", "gemeenten-1996", NULL},
        {"1851-01-01", "1995-12-31", REGIME_ONE, "gemeenten-1983", "gemeenten-1983", NULL},
        {"1850-12-31", "1850-12-31", REGIME_OUTSIDE, NULL, NULL,
         "van 31-12-1850 tot en met 31-12-1850 valt buiten de periodes van 'Selectielijsten van "
         "gemeenten'"},
        {"1850-12-31", "1851-01-01", REGIME_OUTSIDE, NULL, "gemeenten-1983", NULL},
        {"2020-03-01", "2020-02-29", REGIME_BACKWARDS, "gemeenten-2020", "gemeenten-2020",
         "het einde (29-02-2020) ligt voor het begin (01-03-2020)"},
        {NULL, NULL, REGIME_UNDATED, NULL, NULL, "de periode is niet bekend"},
    };
    Regime *regime = open_table("municipal");
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Buffer words = {0};
        Period period = {day(ROWS[i].from), day(ROWS[i].to)};
        RegimeMatch match = regime_match(regime, period);
        expect_row(match.fit == ROWS[i].fit, "row %zu: %d", i, (int)match.fit);
        expect_row(match.first == (ROWS[i].first ? regime_find(regime, ROWS[i].first) : -1),
                   "row %zu", i);
        expect_row(match.last == (ROWS[i].last ? regime_find(regime, ROWS[i].last) : -1), "row %zu",
                   i);
        regime_explain(regime, period, match, LANGUAGE_NL, &words);
        if (ROWS[i].words) {
            assert_string_equal(words.text, ROWS[i].words);
        }
        buffer_free(&words);
    }
    regime_free(regime);
}


static void match_should_be_told_in_english_too(void **state) {
    (void)state;
    static const struct {
        const char *from, *to, *words;
    } ROWS[] = {
        {"2021-01-01", "2021-02-01",
         "from 01-01-2021 to 01-02-2021 holds 'Selection list for municipalities and "
         "intermunicipal bodies 2020'"},
        {"2018-01-01", "2018-02-01", "but 'Selection list for municipalities and intermunicipal "
                                     "bodies 2020' may be chosen"},
        {"2018-01-01", "2021-02-01", "runs over a boundary, from"},
        {"1800-01-01", "1800-02-01", "lies outside the periods of 'Selection lists of"},
        {"2021-01-02", "2021-01-01",
         "the end (01-01-2021) lies before the beginning (02-01-2021)"},
        {NULL, NULL, "the period is not known"},
    };
    Regime *regime = open_table("municipal");
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Buffer words = {0};
        Period period = {day(ROWS[i].from), day(ROWS[i].to)};
        regime_explain(regime, period, regime_match(regime, period), LANGUAGE_EN, &words);
        expect_part(words.text, ROWS[i].words);
        buffer_free(&words);
    }
    regime_free(regime);
}


static void lists_that_a_case_may_name_should_be_those_of_the_period(void **state) {
    (void)state;
    static const struct {
        const char *from, *to, *schedule;
        bool is_allowed;
    } ROWS[] = {
        {"2021-01-01", "2021-02-01", "gemeenten-2020", true},
        {"2021-01-01", "2021-02-01", "gemeenten-2017", false},
        {"2018-01-01", "2018-02-01", "gemeenten-2017", true},
        {"2018-01-01", "2018-02-01", "gemeenten-2020", true},
        {"2018-01-01", "2021-02-01", "gemeenten-2017", true},
        {"2018-01-01", "2021-02-01", "gemeenten-2020", true},
        {"2010-01-01", "2010-02-01", "gemeenten-2020", false},
        {"1850-01-01", "1850-02-01", "gemeenten-2020", false},
        {"2021-01-01", "2021-02-01", "rijk-email", false},
        {NULL, NULL, "gemeenten-2020", false},
    };
    Regime *regime = open_table("municipal");
    assert_true(regime_has(regime, "gemeenten-2017"));
    assert_false(regime_has(regime, "rijk-email"));
    assert_false(regime_has(regime, "gemeenten-1983"));  // in the table, but we have no figures
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Period period = {day(ROWS[i].from), day(ROWS[i].to)};
        bool is_allowed = regime_allows(regime, regime_match(regime, period), ROWS[i].schedule);
        expect_row(is_allowed == ROWS[i].is_allowed, "row %zu", i);
    }
    regime_free(regime);
}


// No date of an act is in the engine: on another table the same question has another answer.
static void act_should_follow_from_the_day(void **state) {
    (void)state;
    static const struct {
        const char *day, *act;
        int years;
    } ROWS[] = {
        {"1995-12-31", NULL, 0},
        {"1996-01-01", "archiefwet-1995", 20},
        {"2026-11-22", "archiefwet-1995", 20},
        {"2026-12-31", "archiefwet-1995", 20},
        {"2027-01-01", "archiefwet-2026", 10},
        {"2199-12-31", "archiefwet-2026", 10},
        {NULL, NULL, 0},
    };
    Regime *regime = open_table("legal");
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        int at = regime_on(regime, day(ROWS[i].day));
        expect_row((at < 0) == (ROWS[i].act == NULL), "row %zu", i);
        if (at >= 0) {
            assert_string_equal(regime->entries[at].id, ROWS[i].act);
            assert_int_equal(regime->entries[at].transfer.years, ROWS[i].years);
            assert_int_equal(regime->entries[at].certainty, CERTAINTY_CHECK);
        }
    }
    RegimeEntry earlier[] = {regime->entries[0], regime->entries[1]};
    Regime other = {.entries = earlier, .entry_count = 2};
    earlier[0].to = day("2025-12-31");
    earlier[1].from = day("2026-01-01");
    assert_int_equal(regime_on(&other, day("2026-11-22")), 1);
    regime_free(regime);
}


typedef struct TableRow {
    const char *id, *from, *to, *instead;
} TableRow;


static void wrong_table_should_be_refused_with_what_is_wrong(void **state) {
    (void)state;
    static const struct {
        TableRow table[4];
        const char *text;  // NULL: nothing is wrong
    } ROWS[] = {
        {{{"a", "2017-01-01", "2019-12-31", "b"}, {"b", "2020-01-01", NULL, NULL}}, NULL},
        {{{"a", "2017-01-01", "2018-12-31", NULL}, {"b", "2020-01-01", NULL, NULL}}, NULL},
        {{{NULL, NULL, NULL, NULL}}, "de tabel heeft geen enkele periode"},
        {{{"a", "2017-01-01", "2020-01-01", NULL}, {"b", "2020-01-01", NULL, NULL}},
         "'b' (vanaf 01-01-2020) en 'a' (tot en met 01-01-2020) overlappen elkaar"},
        {{{"a", "2017-01-01", NULL, NULL}, {"b", "2020-01-01", NULL, NULL}},
         "'b' (vanaf 01-01-2020) en 'a' (tot en met nu) overlappen elkaar"},
        {{{"a", "2017-01-01", "2017-01-01", NULL}, {"b", "2017-01-01", NULL, NULL}},
         "'b' (vanaf 01-01-2017) en 'a' (tot en met 01-01-2017) overlappen elkaar"},
        {{{"a", "2020-01-01", NULL, NULL}, {"b", "2017-01-01", "2019-12-31", NULL}},
         "'b' begint (01-01-2017) eerder dan 'a'; zet de oudste eerst"},
        {{{"a", "2017-01-01", "2016-12-31", NULL}},
         "'a' eindigt (31-12-2016) voor het begint (01-01-2017)"},
        {{{"a", "2017-01-01", "2019-12-31", NULL}, {"a", "2020-01-01", NULL, NULL}},
         "'a' staat er twee keer"},
        {{{"a", "2017-01-01", "2019-12-31", "c"}, {"b", "2020-01-01", NULL, NULL}},
         "'a' noemt bij 'instead' 'c', en dat is er niet"},
        {{{"a", "2017-01-01", NULL, "a"}}, "'a' komt via 'instead' in een kring terecht"},
        {{{"a", "2017-01-01", "2019-12-31", "b"}, {"b", "2020-01-01", NULL, "a"}},
         "'a' komt via 'instead' in een kring terecht"},
        {{{"a", "2010-01-01", "2016-12-31", "b"},
          {"b", "2017-01-01", "2019-12-31", "c"},
          {"c", "2020-01-01", NULL, "b"}},
         "'a' komt via 'instead' in een kring terecht"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error = {.code = ERROR_NONE};
        RegimeEntry entries[4] = {{0}};
        Regime regime = {.entries = entries};
        for (const TableRow *row = ROWS[i].table; row->id; row++) {
            entries[regime.entry_count++] = (RegimeEntry){.id = row->id,
                                                          .from = day(row->from),
                                                          .to = day(row->to),
                                                          .instead = row->instead};
        }
        bool ok = regime_check(&regime, "tabel", &error);
        expect_row(ok == (ROWS[i].text == NULL), "row %zu: %s", i, error.text);
        if (!ok) {
            assert_string_equal(error.text, ROWS[i].text);
            assert_string_equal(error.place, "tabel");
        }
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(period_should_be_told_by_the_dates_that_are_there),
        cmocka_unit_test(list_should_follow_from_the_period),
        cmocka_unit_test(match_should_be_told_in_english_too),
        cmocka_unit_test(lists_that_a_case_may_name_should_be_those_of_the_period),
        cmocka_unit_test(act_should_follow_from_the_day),
        cmocka_unit_test(wrong_table_should_be_refused_with_what_is_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

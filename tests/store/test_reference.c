// Reference: the data that ships opens; damaged data is refused with the entry that is wrong.

#include <stdio.h>

#include "base/buffer.h"
#include "store/files.h"
#include "store/reference.h"
#include "support/expect.h"

static const char SCHEDULE[] =
    "{\"schema\":\"casus-schedule/1\",\"id\":\"lijst\",\"version\":\"1\","
    "\"title\":{\"nl\":\"Lijst\"},"
    "\"source\":{\"nl\":\"bron\"},\"valid\":{\"from\":\"2020-01-01\",\"to\":null},"
    "\"process_types\":[{\"number\":1,\"title\":{\"nl\":\"Een\"}},{\"number\":2,"
    "\"title\":{\"nl\":\"Twee\"}}],"
    "\"categories\":["
    "{\"number\":\"1.1\",\"process_type\":1,\"kind\":\"generic\","
    "\"result\":{\"nl\":\"Af\",\"en\":\"Done\"},"
    "\"appraisal\":\"B\",\"process_term\":\"none\",\"retention\":null,\"certainty\":\"sure\"},"
    "{\"number\":\"2.1.1\",\"process_type\":2,\"kind\":\"specific\",\"result\":{\"nl\":\"Niet\"},"
    "\"scope\":{\"nl\":\"Iets\"},\"appraisal\":\"V\",\"process_term\":\"merged\","
    "\"retention\":\"P1Y6M\","
    "\"certainty\":\"check\",\"examples\":\"zoals dit\"}]}";

static const char REGIME[] =
    "{\"schema\":\"casus-regime/1\",\"id\":\"tabel\",\"version\":\"3\","
    "\"title\":{\"nl\":\"Tabel\"},\"entries\":["
    "{\"id\":\"a\",\"title\":{\"nl\":\"A\"},\"schedule\":null,\"from\":\"1996-01-01\","
    "\"to\":\"2016-12-31\",\"certainty\":\"sure\"},"
    "{\"id\":\"b\",\"title\":{\"nl\":\"B\"},\"schedule\":\"lijst-b\",\"from\":\"2017-01-01\","
    "\"to\":\"2019-12-31\",\"instead\":\"c\",\"certainty\":\"likely\"},"
    "{\"id\":\"c\",\"title\":{\"nl\":\"C\"},\"from\":\"2020-01-01\",\"to\":null,"
    "\"transfer\":\"P20Y\",\"certainty\":\"check\",\"source\":\"bron\"}]}";

// Puts `text` in data/<folder>/<id>.json, with `from` replaced by `to` where `from` is given.
static void put(const char *folder, const char *id, const char *text, const char *from,
                const char *to) {
    Buffer path = {0};
    Buffer content = {0};
    Error error;
    buffer_add_format(&path, "data/%s", folder);
    assert_true(folder_make(path.text, &error));
    buffer_add_format(&path, "/%s.json", id);
    const char *at = from ? strstr(text, from) : NULL;
    if (from && !at) {
        fail_msg("no %s in the text", from);
    }
    buffer_add_bytes(&content, text, at ? (size_t)(at - text) : strlen(text));
    if (at) {
        buffer_add(&content, to);
        buffer_add(&content, at + strlen(from));
    }
    assert_true(file_replace(path.text, content.text, content.length, &error));
    buffer_free(&path);
    buffer_free(&content);
}


static void schedule_should_be_read_as_written(void **state) {
    (void)state;
    Error error;
    Date from;
    put("schedules", "lijst", SCHEDULE, NULL, NULL);
    Schedule *schedule = schedule_open("data", "lijst", &error);
    if (!schedule) {
        fail_msg("%s", error.text);
    }
    assert_string_equal(schedule->id, "lijst");
    assert_string_equal(schedule->version, "1");
    assert_true(date_from_iso("2020-01-01", &from));
    assert_int_equal(schedule->valid_from, from);
    assert_int_equal(schedule->valid_to, DATE_NONE);
    assert_int_equal(schedule->counting, COUNTING_DAY);
    assert_int_equal(schedule->type_count, 2);
    assert_int_equal(schedule->category_count, 2);
    const Category *first = &schedule->categories[0];
    const Category *second = &schedule->categories[1];
    assert_int_equal(first->appraisal, APPRAISAL_KEEP);
    assert_false(first->is_specific);
    assert_string_equal(text_in(first->result, LANGUAGE_EN), "Done");
    assert_int_equal(second->appraisal, APPRAISAL_DESTROY);
    assert_int_equal(second->process_term, PROCESS_TERM_MERGED);
    assert_int_equal(second->type, 1);
    assert_true(second->is_specific);
    assert_true(duration_is_equal(second->retention, (Duration){1, 6, 0}));
    assert_int_equal(second->certainty, CERTAINTY_CHECK);
    assert_string_equal(second->examples, "zoals dit");
    schedule_free(schedule);
}


static void damaged_schedule_should_be_refused_with_what_is_wrong(void **state) {
    (void)state;
    static const struct {
        const char *from, *to, *part;
    } ROWS[] = {
        {"{\"schema\"", "\"schema\"", "geldige JSON"},
        {"}]}", "}]", "geldige JSON"},
        {"}]}", "}]}}", "geldige JSON"},
        {"casus-schedule/1", "casus-schedule/2", "casus-schedule/1"},
        {"\"id\":\"lijst\"", "\"id\":\"andere\"", "id \"lijst\""},
        {"\"version\"", "\"v\"", "version"},
        {"\"2020-01-01\"", "\"2020-02-30\"", "valid"},
        {"\"from\"", "\"f\"", "valid"},
        {"\"to\":null", "\"to\":\"2019-12-31\"", "valid"},
        {"\"to\":null", "\"to\":\"later\"", "valid"},
        {"\"to\":null", "\"to\":2030", "valid"},
        {"\"valid\"", "\"v\"", "valid"},
        {"\"valid\"", "\"counting\":\"year\",\"valid\"",
         "'counting' is \"day\" of \"calendar-year\""},
        {"\"valid\"", "\"counting\":1,\"valid\"", "'counting'"},
        {"{\"number\":1,", "{", "procestype 1"},
        {"{\"number\":2,", "{\"number\":1,", "procestype 2"},
        {"{\"number\":2,", "{\"number\":\"2\",", "procestype 2"},
        {"\"categories\":[", "\"categories\":[],\"c\":[", "geen categorie"},
        {"\"number\":\"1.1\",", "", "categorie ? (de 1-e): 'number'"},
        {"\"number\":\"2.1.1\"", "\"number\":\"1.1\"", "categorie 1.1 (de 2-e): 'number'"},
        {"\"number\":\"1.1\"", "\"number\":1.1", "'number'"},
        {"\"process_type\":1", "\"process_type\":3", "categorie 1.1 (de 1-e): 'process_type'"},
        {"\"process_type\":2", "\"process_type\":\"2\"",
         "categorie 2.1.1 (de 2-e): 'process_type'"},
        {"\"kind\":\"generic\"", "\"kind\":\"general\"", "'kind'"},
        {"\"result\":{\"nl\":\"Af\",", "\"result\":{", "'result'"},
        {"\"appraisal\":\"B\"", "\"appraisal\":\"X\"", "'appraisal'"},
        {"\"appraisal\":\"B\"", "\"appraisal\":\"N\"", "'appraisal'"},
        {"\"appraisal\":\"B\",", "", "'appraisal'"},
        {"\"process_term\":\"merged\"", "\"process_term\":\"soon\"", "'process_term'"},
        {"\"process_term\":\"merged\"", "\"process_term\":null", "'process_term'"},
        {"\"retention\":\"P1Y6M\"", "\"retention\":null", "'retention'"},
        {"\"retention\":\"P1Y6M\"", "\"retention\":\"5 jaar\"", "'retention'"},
        {"\"retention\":\"P1Y6M\"", "\"retention\":\"P6M1Y\"", "'retention'"},
        {"\"retention\":\"P1Y6M\"", "\"retention\":\"P\"", "'retention'"},
        {"\"retention\":\"P1Y6M\"", "\"retention\":5", "'retention'"},
        {"\"retention\":\"P1Y6M\"", "\"retention\":\"P201Y\"",
         "categorie 2.1.1 (de 2-e): 'retention' ontbreekt of klopt niet"},
        {"\"retention\":\"P1Y6M\"", "\"retention\":\"P199Y13M\"", "'retention'"},
        {"\"retention\":\"P1Y6M\"", "\"retention\":\"P3661D\"", "'retention'"},
        {"\"retention\":\"P1Y6M\"", "\"retention\":\"-P1Y\"", "'retention'"},
        {"\"retention\":\"P1Y6M\"", "\"retention\":\"P1.5Y\"", "'retention'"},
        {"\"retention\":null", "\"retention\":\"P5Y\"", "'retention'"},
        {"\"retention\":null", "\"retention\":5", "'retention'"},
        {"\"certainty\":\"sure\"", "\"certainty\":\"maybe\"", "'certainty'"},
        {",\"certainty\":\"sure\"", "", "'certainty'"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        put("schedules", "lijst", SCHEDULE, ROWS[i].from, ROWS[i].to);
        expect_row(!schedule_open("data", "lijst", &error), "row %zu: %s", i, ROWS[i].to);
        expect_row(error.code == ERROR_DAMAGED, "row %zu", i);
        expect_row(strstr(error.text, ROWS[i].part), "row %zu: %s", i, error.text);
        expect_part(error.place, "data/schedules/lijst.json");
    }
}


static void list_that_ends_on_a_day_should_be_read(void **state) {
    (void)state;
    Error error;
    Date last;
    assert_true(date_from_iso("2020-01-01", &last));
    put("schedules", "lijst", SCHEDULE, "\"to\":null", "\"to\":\"2020-01-01\"");
    Schedule *schedule = schedule_open("data", "lijst", &error);
    assert_non_null(schedule);
    assert_int_equal(schedule->valid_to, last);
    schedule_free(schedule);
}


static void list_may_count_by_the_year_and_name_what_starts_its_terms(void **state) {
    (void)state;
    Error error;
    put("schedules", "lijst", SCHEDULE, "\"to\":null},",
        "\"to\":null},\"counting\":\"calendar-year\",");
    Schedule *schedule = schedule_open("data", "lijst", &error);
    assert_non_null(schedule);
    assert_int_equal(schedule->counting, COUNTING_CALENDAR_YEAR);
    assert_true(text_is_empty(schedule->categories[1].start));
    schedule_free(schedule);
    put("schedules", "lijst", SCHEDULE, "\"certainty\":\"check\"",
        "\"certainty\":\"check\",\"start\":{\"nl\":\"geboortedatum\",\"en\":\"birth\"}");
    schedule = schedule_open("data", "lijst", &error);
    assert_non_null(schedule);
    assert_string_equal(text_in(schedule->categories[1].start, LANGUAGE_NL), "geboortedatum");
    assert_string_equal(text_in(schedule->categories[1].start, LANGUAGE_EN), "birth");
    schedule_free(schedule);
}


static void missing_or_odd_names_should_be_refused(void **state) {
    (void)state;
    static const char *const IDS[] = {"",    "nergens", "../schedules/lijst", "lijst.json",
                                      "a b", "é",       "/etc/passwd"};
    Error error;
    put("schedules", "lijst", SCHEDULE, NULL, NULL);
    for (size_t i = 0; i < sizeof IDS / sizeof *IDS; i++) {
        expect_row(!schedule_open("data", IDS[i], &error), "'%s'", IDS[i]);
        expect_row(error.text[0] != '\0', "'%s'", IDS[i]);
        expect_row(!regime_open("data", IDS[i], &error), "'%s'", IDS[i]);
    }
    assert_null(schedule_open("geen-map", "lijst", &error));
    expect_part(error.text, "bestaat niet");
}


static void regime_should_be_read_as_written(void **state) {
    (void)state;
    Error error;
    Date last;
    put("regimes", "tabel", REGIME, NULL, NULL);
    Regime *regime = regime_open("data", "tabel", &error);
    if (!regime) {
        fail_msg("%s", error.text);
    }
    assert_true(date_from_iso("2019-12-31", &last));
    assert_string_equal(regime->version, "3");
    assert_int_equal(regime->entry_count, 3);
    assert_null(regime->entries[0].schedule);
    assert_string_equal(regime->entries[1].schedule, "lijst-b");
    assert_string_equal(regime->entries[1].instead, "c");
    assert_int_equal(regime->entries[1].to, last);
    assert_int_equal(regime->entries[1].certainty, CERTAINTY_LIKELY);
    assert_int_equal(regime->entries[2].to, DATE_NONE);
    assert_int_equal(regime->entries[2].transfer.years, 20);
    assert_string_equal(regime->entries[2].source, "bron");
    regime_free(regime);
}


static void damaged_regime_should_be_refused_with_what_is_wrong(void **state) {
    (void)state;
    static const struct {
        const char *from, *to, *text;
    } ROWS[] = {
        {"casus-regime/1", "casus-schedule/1",
         "dit is geen bestand van soort \"casus-regime/1\" met id \"tabel\""},
        {"\"version\"", "\"v\"", "'version' ontbreekt"},
        {"\"entries\"", "\"e\"", "de tabel heeft geen enkele periode"},
        {"\"id\":\"b\",", "", "periode ? (de 2-e): 'id' ontbreekt of klopt niet"},
        {"\"id\":\"b\"", "\"id\":\"a\"", "'a' staat er twee keer"},
        {"\"title\":{\"nl\":\"B\"},", "", "periode b (de 2-e): 'title' ontbreekt of klopt niet"},
        {"\"2017-01-01\"", "\"2017-02-29\"",
         "periode b (de 2-e): 'from, to' ontbreekt of klopt niet"},
        {"\"2017-01-01\"", "null", "periode b (de 2-e): 'from, to' ontbreekt of klopt niet"},
        {"\"2019-12-31\"", "2019", "periode b (de 2-e): 'from, to' ontbreekt of klopt niet"},
        {"\"lijst-b\"", "\"../b\"", "periode b (de 2-e): 'schedule' ontbreekt of klopt niet"},
        {"\"lijst-b\"", "7", "periode b (de 2-e): 'schedule' ontbreekt of klopt niet"},
        {"\"P20Y\"", "\"20 jaar\"", "periode c (de 3-e): 'transfer' ontbreekt of klopt niet"},
        {"\"P20Y\"", "\"P2000Y\"", "periode c (de 3-e): 'transfer' ontbreekt of klopt niet"},
        {"\"likely\"", "\"maybe\"", "periode b (de 2-e): 'certainty' ontbreekt of klopt niet"},
        {"\"2019-12-31\"", "\"2020-01-01\"",
         "'c' (vanaf 01-01-2020) en 'b' (tot en met 01-01-2020) overlappen elkaar"},
        {"\"2019-12-31\"", "null",
         "'c' (vanaf 01-01-2020) en 'b' (tot en met nu) overlappen elkaar"},
        {"\"2019-12-31\"", "\"2016-12-31\"",
         "'b' eindigt (31-12-2016) voor het begint (01-01-2017)"},
        {"\"instead\":\"c\"", "\"instead\":\"d\"",
         "'b' noemt bij 'instead' 'd', en dat is er niet"},
        {"\"instead\":\"c\"", "\"instead\":\"b\"",
         "'b' komt via 'instead' in een kring terecht"},
        {"\"transfer\"", "\"instead\":\"b\",\"transfer\"",
         "'b' komt via 'instead' in een kring terecht"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        put("regimes", "tabel", REGIME, ROWS[i].from, ROWS[i].to);
        expect_row(!regime_open("data", "tabel", &error), "row %zu: %s", i, ROWS[i].to);
        expect_row(strcmp(error.text, ROWS[i].text) == 0, "row %zu: %s", i, error.text);
        expect_part(error.place, "data/regimes/tabel.json");
    }
}


// Every cut of the file, and every byte changed: refused or read, but never a crash.
static void no_damage_should_bring_the_reader_down(void **state) {
    (void)state;
    Error error;
    char bytes[sizeof SCHEDULE];
    assert_true(folder_make("data/schedules", &error));
    for (size_t i = 0; i < sizeof SCHEDULE - 1; i++) {
        for (int way = 0; way < 3; way++) {
            static const char PUT[] = {'"', '}', '9'};
            memcpy(bytes, SCHEDULE, sizeof bytes);
            bytes[i] = PUT[way];
            // Not by file_replace: thousands of syncs would only test patience.
            FILE *file = fopen("data/schedules/lijst.json", "wb");
            assert_non_null(file);
            fwrite(bytes, 1, way == 0 ? i : sizeof bytes - 1, file);
            assert_int_equal(fclose(file), 0);
            Schedule *schedule = schedule_open("data", "lijst", &error);
            expect_row(way > 0 || !schedule, "cut at %zu was read", i);
            expect_row(schedule || error.text[0], "byte %zu", i);
            schedule_free(schedule);
        }
    }
}


static void data_that_ships_should_open(void **state) {
    (void)state;
    Error error;
    Schedule *schedule = schedule_open(CASUS_ASSETS_DIR, "gemeenten-2020", &error);
    if (!schedule) {
        fail_msg("%s", error.text);
    }
    assert_true(schedule->category_count > 300);
    assert_true(schedule_find(schedule, "16.2.2") >= 0);
    static const char *const LISTS[] = {"gemeenten-2017", "gemeenten-email-2024", "rijk-email",
                                        "rijk-personeel", "az-gwr"};
    for (size_t i = 0; i < sizeof LISTS / sizeof *LISTS; i++) {
        Schedule *other = schedule_open(CASUS_ASSETS_DIR, LISTS[i], &error);
        expect_row(other, "%s: %s", LISTS[i], error.text);
        schedule_free(other);
    }
    static const char *const TABLES[] = {"municipal", "municipal-email", "legal"};
    for (size_t i = 0; i < sizeof TABLES / sizeof *TABLES; i++) {
        Regime *regime = regime_open(CASUS_ASSETS_DIR, TABLES[i], &error);
        expect_row(regime, "%s: %s", TABLES[i], error.text);
        regime_free(regime);
    }
    schedule_free(schedule);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(schedule_should_be_read_as_written),
        cmocka_unit_test(damaged_schedule_should_be_refused_with_what_is_wrong),
        cmocka_unit_test(list_that_ends_on_a_day_should_be_read),
        cmocka_unit_test(list_may_count_by_the_year_and_name_what_starts_its_terms),
        cmocka_unit_test(regime_should_be_read_as_written),
        cmocka_unit_test(damaged_regime_should_be_refused_with_what_is_wrong),
        cmocka_unit_test(missing_or_odd_names_should_be_refused),
        cmocka_unit_test(no_damage_should_bring_the_reader_down),
        cmocka_unit_test(data_that_ships_should_open),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Selfscan: scans are added and never changed, of each player apart; lines that nobody can read
// stay and are told; what a full disk refuses leaves the file as it was.

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "learner/selfscan.h"
#include "store/frameworks.h"
#include "support/expect.h"
#include "support/sample_learner.h"


static Selfscan scan_of(const char *player, const char *timestamp, int value) {
    Selfscan scan = {.framework = "fgr-528", .version = "1.1", .profile = "KP-2"};
    snprintf(scan.player, sizeof scan.player, "%s", player);
    snprintf(scan.timestamp, sizeof scan.timestamp, "%s", timestamp);
    assert_true(selfscan_answer(&scan, true, "LUI", value));
    assert_true(selfscan_answer(&scan, false, "OPD-10", value));
    return scan;
}


static void add_or_fail(const char *data, const Selfscan *scan) {
    Error error;
    if (!selfscan_add(data, scan, &error)) {
        fail_msg("%s: %s", error.place, error.text);
    }
}


static SelfscanList read_or_fail(const char *data, const char *player) {
    SelfscanList list;
    Error error;
    if (!selfscan_read(data, player, &list, &error)) {
        fail_msg("%s: %s", error.place, error.text);
    }
    return list;
}


static void answers_should_be_set_changed_and_taken_away(void **state) {
    (void)state;
    Selfscan scan = {.answer_count = 0};
    assert_true(selfscan_answer(&scan, true, "LUI", 2));
    assert_true(selfscan_answer(&scan, false, "LUI", 5));  // an indicator of the same name
    assert_true(selfscan_answer(&scan, true, "LUI", 3));
    assert_int_equal(selfscan_value(&scan, true, "LUI"), 3);
    assert_int_equal(selfscan_value(&scan, false, "LUI"), 5);
    assert_int_equal(selfscan_value(&scan, false, "ANA"), 0);
    assert_true(selfscan_answer(&scan, true, "LUI", 0));
    assert_int_equal(selfscan_value(&scan, true, "LUI"), 0);
    assert_int_equal(selfscan_value(&scan, false, "LUI"), 5);
    assert_int_equal(scan.answer_count, 1);
    assert_false(selfscan_answer(&scan, true, "LUI", 6));
    assert_false(selfscan_answer(&scan, true, "LUI", -1));
    assert_false(selfscan_answer(&scan, true, "", 3));
    for (int i = 0; i < SELFSCAN_ANSWERS + 1; i++) {
        char id[16];
        snprintf(id, sizeof id, "X-%d", i);
        assert_int_equal(selfscan_answer(&scan, true, id, 1), i < SELFSCAN_ANSWERS - 1);
    }
}


static void every_value_should_have_words(void **state) {
    (void)state;
    for (int i = SELFSCAN_LEAST; i <= SELFSCAN_MOST; i++) {
        Text words = selfscan_words(i);
        expect_row(words.in[LANGUAGE_NL] && words.in[LANGUAGE_EN], "value %d", i);
    }
    assert_true(text_is_empty(selfscan_words(0)));
    assert_true(text_is_empty(selfscan_words(6)));
}


static void scans_should_come_back_by_player_and_day(void **state) {
    (void)state;
    SelfscanList none = read_or_fail("leeg", "kievit-1");
    assert_int_equal(none.count, 0);
    Selfscan later = scan_of("kievit-1", "2026-02-01T09:00:00.000Z", 4);
    Selfscan other = scan_of("merel-2", "2026-01-15T09:00:00.000Z", 1);
    Selfscan first = scan_of("kievit-1", "2026-01-01T09:00:00.000Z", 2);
    add_or_fail("scans", &later);
    add_or_fail("scans", &other);
    add_or_fail("scans", &first);
    SelfscanList list = read_or_fail("scans", "kievit-1");
    assert_int_equal(list.count, 2);
    assert_int_equal(list.damaged, 0);
    assert_string_equal(list.scans[0].timestamp, first.timestamp);
    assert_string_equal(list.scans[1].profile, "KP-2");
    assert_string_equal(list.scans[1].framework, "fgr-528");
    assert_int_equal(selfscan_value(&list.scans[0], true, "LUI"), 2);
    assert_int_equal(selfscan_value(&list.scans[1], false, "OPD-10"), 4);
    selfscan_free(&list);
}


static void an_empty_scan_should_be_refused(void **state) {
    (void)state;
    Error error;
    Selfscan scan = scan_of("kievit-1", "2026-01-01T09:00:00.000Z", 2);
    scan.answer_count = 0;
    assert_false(selfscan_add("niets", &scan, &error));
    assert_int_equal(error.code, ERROR_REFUSED);
    assert_false(folder_exists("niets"));
}


// Each of these lines is told as damaged, and stays where it is.
static void damaged_lines_should_be_told_and_stay(void **state) {
    (void)state;
    static const char *const LINES[] = {
        "geen json", "{}", "[]", "{\"schema\":\"casus-selfscan/1\"}",
        "{\"schema\":\"casus-selfscan/2\",\"player\":\"kievit-1\"}",
        "{\"schema\":\"casus-selfscan/1\",\"timestamp\":\"gisteren\",\"player\":\"kievit-1\","
        "\"framework\":{\"id\":\"f\",\"version\":\"1\"},\"competencies\":[{\"id\":\"A\",\"value\":"
        "1}],\"indicators\":[]}",
        "{\"schema\":\"casus-selfscan/1\",\"timestamp\":\"2026-01-01T09:00:00.000Z\",\"player\":"
        "\"kievit-1\",\"framework\":{\"id\":\"f\",\"version\":\"1\"},\"competencies\":[{\"id\":"
        "\"A\",\"value\":6}],\"indicators\":[]}",
        "{\"schema\":\"casus-selfscan/1\",\"timestamp\":\"2026-01-01T09:00:00.000Z\",\"player\":"
        "\"kievit-1\",\"framework\":{\"id\":\"f\",\"version\":\"1\"},\"competencies\":[{\"id\":"
        "\"A\",\"value\":1},{\"id\":\"A\",\"value\":2}],\"indicators\":[]}",
        "{\"schema\":\"casus-selfscan/1\",\"timestamp\":\"2026-01-01T09:00:00.000Z\",\"player\":"
        "\"kievit-1\",\"framework\":{\"id\":\"f\",\"version\":\"1\"},\"competencies\":[],"
        "\"indicators\":[]}"};
    Selfscan scan = scan_of("kievit-1", "2026-01-01T09:00:00.000Z", 2);
    for (size_t i = 0; i < sizeof LINES / sizeof LINES[0]; i++) {
        sample_write("stuk", "selfscan.ndjson", LINES[i]);  // and torn: without a line end
        add_or_fail("stuk", &scan);
        SelfscanList list = read_or_fail("stuk", "kievit-1");
        expect_row(list.count == 1 && list.damaged == 1, "%s", LINES[i]);
        expect_row(list.why.line == 1 && list.why.text[0], "%s", LINES[i]);
        selfscan_free(&list);
        char *text = sample_text("stuk", "selfscan.ndjson");
        expect_row(strncmp(text, LINES[i], strlen(LINES[i])) == 0, "%s", LINES[i]);
        free(text);
    }
    sample_write("stuk", "selfscan.ndjson", "\r\n\n");
    SelfscanList list = read_or_fail("stuk", "kievit-1");
    assert_int_equal(list.count + list.damaged, 0);
}


static void what_is_no_file_should_be_told(void **state) {
    (void)state;
    Error error;
    SelfscanList list;
    Selfscan scan = scan_of("kievit-1", "2026-01-01T09:00:00.000Z", 2);
    assert_true(folder_make("map/selfscan.ndjson", &error));
    assert_false(selfscan_read("map", "kievit-1", &list, &error));
    expect_part(error.place, "selfscan.ndjson");
    selfscan_free(&list);
    assert_false(selfscan_add("map", &scan, &error));
}


static void a_full_disk_should_leave_the_file_as_it_was(void **state) {
    (void)state;
    Error error;
    Selfscan scan = scan_of("kievit-1", "2026-01-01T09:00:00.000Z", 2);
    add_or_fail("vol", &scan);
    char *before = sample_text("vol", "selfscan.ndjson");
    struct rlimit old;
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    signal(SIGXFSZ, SIG_IGN);
    for (rlim_t size = 0; size < 2 * strlen(before); size += 7) {
        struct rlimit tight = {size, old.rlim_max};
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &tight), 0);
        bool ok = selfscan_add("vol", &scan, &error);
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
        assert_false(ok);
        assert_int_equal(error.code, ERROR_WORLD);
        char *after = sample_text("vol", "selfscan.ndjson");
        assert_string_equal(before, after);
        free(after);
    }
    free(before);
}


// The file lies in use by another program: it is said, and tried again later.
static void another_program_should_be_waited_for(void **state) {
    (void)state;
    Error error;
    Selfscan scan = scan_of("kievit-1", "2026-01-01T09:00:00.000Z", 2);
    add_or_fail("bezet", &scan);
    int lock = folder_lock("bezet", &error);
    assert_true(lock >= 0);
    assert_false(selfscan_add("bezet", &scan, &error));
    folder_unlock(lock);
    add_or_fail("bezet", &scan);
}


static void before_and_after_should_stand_beside_what_was_seen(void **state) {
    (void)state;
    Error error;
    Selfscan before = scan_of("kievit-1", "2026-01-01T09:00:00.000Z", 2);
    Selfscan between = scan_of("kievit-1", "2026-01-15T09:00:00.000Z", 1);
    Selfscan after = scan_of("kievit-1", "2026-02-01T09:00:00.000Z", 4);
    Selfscan elsewhere = scan_of("kievit-1", "2026-03-01T09:00:00.000Z", 5);
    snprintf(elsewhere.framework, ENTRY_ID, "eigen-kader");
    selfscan_answer(&after, false, "OPD-10", 0);
    add_or_fail("samen", &before);
    add_or_fail("samen", &between);
    add_or_fail("samen", &after);
    add_or_fail("samen", &elsewhere);
    sample_played("samen", &(SampleSession){.day = "2026-01-02",
                                            .seen = "OPD-10 1/4, OPD-10 2/2",
                                            .ending = "goed"});
    SelfscanList list = read_or_fail("samen", "kievit-1");
    Framework *framework = framework_open(CASUS_ASSETS_DIR, "fgr-528", &error);
    Names *names = names_open(CASUS_ASSETS_DIR, &error);
    Overview *overview = overview_read("samen", "kievit-1", &error);
    Progress *progress = progress_make(overview, names);
    SelfscanComparison *comparison = selfscan_compare(&list, framework, progress);
    assert_int_equal(comparison->count, framework->competency_count + framework->indicator_count);
    assert_string_equal(comparison->first->timestamp, before.timestamp);
    assert_string_equal(comparison->last->timestamp, after.timestamp);
    assert_string_equal(comparison->rows[0].id, "LUI");
    assert_true(comparison->rows[0].is_competency);
    assert_int_equal(comparison->rows[0].first, 2);
    assert_int_equal(comparison->rows[0].last, 4);
    assert_int_equal(comparison->rows[0].observed.observations, 0);
    assert_string_equal(comparison->rows[1].id, "OPD-01");
    int found = 0;
    for (int i = 0; i < comparison->count; i++) {
        const SelfscanRow *row = &comparison->rows[i];
        if (strcmp(row->id, "OPD-10") == 0) {
            found++;
            assert_int_equal(row->first, 2);
            assert_int_equal(row->last, 0);
            assert_int_equal(row->observed.raw, 3);
            assert_int_equal(row->observed.max, 6);
        }
    }
    assert_int_equal(found, 1);
    selfscan_compare_free(comparison);
    progress_free(progress);
    overview_free(overview);
    names_free(names);
    framework_free(framework);
    selfscan_free(&list);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_should_be_set_changed_and_taken_away),
        cmocka_unit_test(every_value_should_have_words),
        cmocka_unit_test(scans_should_come_back_by_player_and_day),
        cmocka_unit_test(an_empty_scan_should_be_refused),
        cmocka_unit_test(damaged_lines_should_be_told_and_stay),
        cmocka_unit_test(what_is_no_file_should_be_told),
        cmocka_unit_test(a_full_disk_should_leave_the_file_as_it_was),
        cmocka_unit_test(another_program_should_be_waited_for),
        cmocka_unit_test(before_and_after_should_stand_beside_what_was_seen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

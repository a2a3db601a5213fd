// Overview: of the sessions in a data folder those of one learner, each in the state it is in, and
// none silently passed over.

#include <stdio.h>
#include <stdlib.h>

#include "learner/overview.h"
#include "support/expect.h"
#include "support/sample_journal.h"
#include "support/sample_learner.h"
#include "support/sample_play.h"


static Overview *read_or_fail(const char *data) {
    Error error;
    Overview *overview = overview_read(data, "kievit-1", &error);
    if (!overview) {
        fail_msg("%s: %s", error.place, error.text);
    }
    return overview;
}


static void no_folder_should_be_no_sessions(void **state) {
    (void)state;
    Overview *overview = read_or_fail("leeg");
    assert_int_equal(overview->count, 0);
    assert_null(overview_newest(overview, "casus-a", OVERVIEW_FINISHED));
    overview_free(overview);
    overview_free(NULL);
}


static void a_finished_session_should_tell_all(void **state) {
    (void)state;
    sample_played("een", &(SampleSession){.day = "2026-11-16",
                                          .seen = "OPD-10 2/4, BDV-04 1/2, OPD-10 1/1",
                                          .mode = "exam",
                                          .ending = "goed",
                                          .has_result = true});
    Overview *overview = read_or_fail("een");
    assert_int_equal(overview->count, 1);
    assert_int_equal(overview->finished, 1);
    const OverviewSession *session = &overview->sessions[0];
    assert_int_equal(session->state, OVERVIEW_FINISHED);
    assert_string_equal(session->scenario, "casus-a");
    assert_string_equal(session->ending, "goed");
    assert_string_equal(session->framework, "fgr-528");
    assert_true(session->is_exam && session->has_verdict && session->has_passed);
    assert_int_equal(session->attempt, 1);
    assert_int_equal(session->raw, 4);
    assert_int_equal(session->max, 7);
    assert_true(session->has_harm);
    assert_int_equal(session->wrongly_destroyed, 2);
    assert_int_equal(session->wrongly_kept, 1);
    Date day;
    assert_true(date_from_iso("2026-11-16", &day));
    assert_int_equal(session->day, day);
    assert_int_equal(session->indicator_count, 2);
    assert_string_equal(session->indicators[0].id, "OPD-10");
    assert_int_equal(session->indicators[0].raw, 3);
    assert_int_equal(session->indicators[0].max, 5);
    assert_int_equal(session->indicators[0].observations, 2);
    overview_free(overview);
}


static void newest_should_come_first_and_attempts_be_numbered(void **state) {
    (void)state;
    const char *const days[] = {"2026-03-01", "2026-01-01", "2026-02-01"};
    for (int i = 0; i < 3; i++) {
        sample_played("drie", &(SampleSession){.day = days[i],
                                               .seen = "OPD-10 1/1",
                                               .ending = "goed",
                                               .number = i});
    }
    sample_played("drie", &(SampleSession){.scenario = "casus-b", .day = "2026-02-02"});
    Overview *overview = read_or_fail("drie");
    assert_int_equal(overview->count, 4);
    const char *const expected[] = {"2026-03-01", "2026-02-02", "2026-02-01", "2026-01-01"};
    const int attempts[] = {3, 0, 2, 1};
    for (int i = 0; i < 4; i++) {
        expect_row(strncmp(overview->sessions[i].last, expected[i], 10) == 0, "session %d", i);
        expect_row(overview->sessions[i].attempt == attempts[i], "session %d", i);
    }
    assert_int_equal(overview->started, 1);
    assert_ptr_equal(overview_newest(overview, "casus-b", OVERVIEW_STARTED),
                     &overview->sessions[1]);
    assert_ptr_equal(overview_newest(overview, "casus-a", OVERVIEW_FINISHED),
                     &overview->sessions[0]);
    assert_null(overview_newest(overview, "casus-b", OVERVIEW_FINISHED));
    overview_free(overview);
}


static void sessions_of_others_authors_and_computers_should_be_left_out(void **state) {
    (void)state;
    sample_played("anderen", &(SampleSession){.day = "2026-01-01", .player = "merel-2"});
    sample_played("anderen", &(SampleSession){.day = "2026-01-02", .face = "sim"});
    sample_played("anderen", &(SampleSession){.day = "2026-01-03", .is_author = true});
    sample_played("anderen", &(SampleSession){.day = "2026-01-04"});
    Overview *overview = read_or_fail("anderen");
    assert_int_equal(overview->count, 1);
    assert_int_equal(overview->others, 1);
    assert_string_equal(overview->sessions[0].started, "2026-01-04T09:00:00.000Z");
    overview_free(overview);
}


// Breaks the log of a new session: `spoil` answers the new length.
static void break_session(const char *data, const char *day, size_t (*spoil)(char *, size_t)) {
    char folder[PATH_MAX_BYTES];
    size_t length;
    sample_session(data, &(SampleSession){.day = day, .seen = "OPD-10 1/1", .ending = "goed"},
                   folder);
    char *bytes = sample_journal_bytes(folder, &length);
    sample_journal_put(folder, bytes, spoil(bytes, length));
    free(bytes);
}


static size_t flip_in_last_line(char *bytes, size_t length) {
    bytes[length - 100] ^= 1;
    return length;
}


static size_t flip_in_header(char *bytes, size_t length) {
    bytes[0] = '?';
    return length;
}


static size_t cut_last_line(char *bytes, size_t length) {
    (void)bytes;
    return length - 10;
}


static size_t cut_all(char *bytes, size_t length) {
    (void)bytes;
    (void)length;
    return 0;
}


static void damaged_sessions_should_be_told_with_the_reason(void **state) {
    (void)state;
    break_session("kapot", "2026-01-01", flip_in_last_line);
    break_session("kapot", "2026-01-02", flip_in_header);
    break_session("kapot", "2026-01-03", cut_last_line);
    break_session("kapot", "2026-01-04", cut_all);
    Overview *overview = read_or_fail("kapot");
    assert_int_equal(overview->count, 4);
    assert_int_equal(overview->damaged, 3);
    assert_int_equal(overview->ownerless, 2);
    // Half a line is no damage: the session can be gone on with.
    assert_int_equal(overview->sessions[0].state, OVERVIEW_STARTED);
    assert_int_equal(overview->sessions[0].indicator_count, 1);
    const OverviewSession *flipped = &overview->sessions[1];
    assert_int_equal(flipped->state, OVERVIEW_DAMAGED);
    assert_string_equal(flipped->scenario, "casus-a");
    assert_int_equal(flipped->why->line, 3);
    expect_part(flipped->why->place, "events.ndjson");
    for (int i = 2; i < 4; i++) {
        assert_int_equal(overview->sessions[i].day, DATE_NONE);
        assert_string_equal(overview->sessions[i].scenario, "");
        assert_true(overview->sessions[i].why->text[0]);
    }
    overview_free(overview);
}


static void a_result_of_another_log_should_say_nothing(void **state) {
    (void)state;
    char folder[PATH_MAX_BYTES];
    const char *const results[] = {"", "{", "[]", "{\"harm\":{},\"journal\":{\"head\":\"aa\"}}"};
    for (int i = 0; i < 4; i++) {
        char path[PATH_MAX_BYTES];
        Error error;
        char data[16];
        snprintf(data, sizeof data, "uitslag-%d", i);
        sample_session(data, &(SampleSession){.day = "2026-01-01", .ending = "goed"}, folder);
        assert_true(path_join(path, folder, "result.json", &error));
        assert_true(file_replace(path, results[i], strlen(results[i]), &error));
        Overview *overview = read_or_fail(data);
        expect_row(overview->finished == 1 && !overview->sessions[0].has_harm, "result %d", i);
        overview_free(overview);
    }
}


// What a real play leaves is read as it was played.
static void a_played_session_should_be_told_as_its_result_tells(void **state) {
    (void)state;
    Error error;
    Case *opened = sample_case();
    SampleClock clock = sample_clock();
    SessionOptions options = sample_options("echt", RUN_PRACTICE, &clock, 1);
    options.face = "text";
    Session *session = session_start(opened, &options, &error);
    assert_non_null(session);
    Rng rng = rng_from_seed(3);
    sample_feed(session, POLICY_WORST, &rng, -1);
    Scoreboard board;
    run_scoreboard(session_run(session), &board);
    Overview *overview = overview_read("echt", "proef-1", &error);
    assert_non_null(overview);
    const OverviewSession *told = &overview->sessions[0];
    assert_int_equal(told->state, OVERVIEW_FINISHED);
    assert_int_equal(told->raw, board.total.raw);
    assert_int_equal(told->max, board.total.max);
    assert_true(told->has_harm);
    assert_int_equal(told->wrongly_destroyed, board.wrongly_destroyed);
    assert_int_equal(told->wrongly_kept, board.wrongly_kept);
    const Framework *framework = case_scenario(opened)->framework;
    for (int i = 0; i < told->indicator_count; i++) {
        const OverviewIndicator *seen = &told->indicators[i];
        const Tally *tally = &board.indicators[framework_find(framework, seen->id)];
        expect_row(seen->raw == tally->raw && seen->max == tally->max &&
                       seen->observations == tally->observations,
                   "%s", seen->id);
    }
    overview_free(overview);
    session_close(session);
    case_close(opened);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_folder_should_be_no_sessions),
        cmocka_unit_test(a_finished_session_should_tell_all),
        cmocka_unit_test(newest_should_come_first_and_attempts_be_numbered),
        cmocka_unit_test(sessions_of_others_authors_and_computers_should_be_left_out),
        cmocka_unit_test(damaged_sessions_should_be_told_with_the_reason),
        cmocka_unit_test(a_result_of_another_log_should_say_nothing),
        cmocka_unit_test(a_played_session_should_be_told_as_its_result_tells),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

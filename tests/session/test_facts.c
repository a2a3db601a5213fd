// Facts: what was done in one case is known in the next; the log holds what a run began with, so
// that it can be computed again whatever the ledger says by then.

#include <stdio.h>
#include <stdlib.h>

#include "session/facts.h"
#include "store/files.h"
#include "support/expect.h"
#include "support/sample_play.h"

#define CASE(name, facts, steps)                                                                   \
    "scenario \"" name "\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", "          \
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\", facts = { " facts " } }\n"           \
    "scene \"a\" { say \"een\", " steps " }\n"

static const char FIRST[] = CASE("eerst", "gewist = false, dozen = 2",
                                 "set { gewist = true, dozen = 7 }, say \"slot\"");
static const char SECOND[] =
    CASE("daarna", "gewist = false, dozen = false, nieuw = 4",
         "when({ gewist = true }, say \"dat was jij\"), say \"slot\", set { nieuw = 5 }");


static Session *begin(Case *opened, const SessionOptions *options) {
    Error error;
    Session *session = session_start(opened, options, &error);
    if (!session) {
        fail_msg("%s: %s", error.place, error.text);
    }
    return session;
}


// Reads on to the end; answers how many speeches there were.
static int read_on(Session *session) {
    Rng rng = rng_from_seed(1);
    sample_feed(session, POLICY_BEST, &rng, -1);
    return session_run(session)->events;
}


static int variable(const Session *session, const char *name) {
    const Run *run = session_run(session);
    return run_variable(run, scenario_find_variable(run->scenario, name));
}


static void what_was_done_should_be_known_in_the_next_case(void **state) {
    (void)state;
    char data[64], folder[PATH_MAX_BYTES], ledger[96];
    SampleClock clock = sample_clock();
    Error error;
    sample_folder(data, sizeof data);
    snprintf(folder, sizeof folder, "%s/eerst", data);
    Case *first = sample_case_of(folder, FIRST);
    snprintf(folder, sizeof folder, "%s/daarna", data);
    Case *second = sample_case_of(folder, SECOND);
    SessionOptions options = sample_options(data, RUN_EXAM, &clock, 1);

    // The second case first: without the other it stands on its own.
    Session *session = begin(second, &options);
    assert_int_equal(variable(session, "gewist"), 0);
    assert_int_equal(read_on(session), 2);
    session_close(session);

    options.identity[0] = 2;
    session = begin(first, &options);
    assert_int_equal(variable(session, "dozen"), 0);  // as the other case left it; it begins at 2
    read_on(session);
    session_close(session);

    // Now it knows. A value of another kind (dozen was 7) does not fit and is not taken.
    options.identity[0] = 3;
    session = begin(second, &options);
    assert_int_equal(variable(session, "gewist"), 1);
    assert_int_equal(variable(session, "dozen"), 0);
    assert_int_equal(variable(session, "nieuw"), 4);
    snprintf(folder, sizeof folder, "%s", session_folder(session));
    assert_int_equal(read_on(session), 3);
    session_close(session);
    snprintf(ledger, sizeof ledger, "%s/ledgers/proef-1.json", data);
    assert_true(file_replace(ledger, "{", 1, &error));
    assert_true(sample_verify(folder, second).is_finished);

    // The ledger is damaged: the case begins as it would alone, and says so.
    options.identity[0] = 4;
    session = begin(second, &options);
    assert_int_equal(variable(session, "gewist"), 0);
    assert_int_equal(session_warning(session)->code, ERROR_DAMAGED);
    expect_part(session_warning(session)->text, "eerdere casussen");
    session_close(session);
    case_close(first);
    case_close(second);
}


static void a_case_played_again_should_begin_anew(void **state) {
    (void)state;
    char data[64], folder[PATH_MAX_BYTES];
    SampleClock clock = sample_clock();
    sample_folder(data, sizeof data);
    snprintf(folder, sizeof folder, "%s/eerst", data);
    Case *first = sample_case_of(folder, FIRST);
    SessionOptions options = sample_options(data, RUN_EXAM, &clock, 1);
    Session *session = begin(first, &options);
    read_on(session);
    assert_int_equal(variable(session, "gewist"), 1);
    session_close(session);
    options.identity[0] = 2;
    session = begin(first, &options);
    assert_int_equal(variable(session, "gewist"), 0);
    session_close(session);
    case_close(first);
}


// What a case only reads stays with the case that wrote it: that one still begins anew.
static void a_case_that_only_reads_should_not_become_the_writer(void **state) {
    (void)state;
    char data[64], folder[PATH_MAX_BYTES];
    SampleClock clock = sample_clock();
    sample_folder(data, sizeof data);
    snprintf(folder, sizeof folder, "%s/eerst", data);
    Case *first = sample_case_of(folder, FIRST);
    snprintf(folder, sizeof folder, "%s/daarna", data);
    Case *second = sample_case_of(folder, SECOND);
    SessionOptions options = sample_options(data, RUN_EXAM, &clock, 1);
    Case *const order[] = {first, second, first};
    static const int GIVEN[] = {0, 1, 0};
    for (int i = 0; i < 3; i++) {
        options.identity[0] = (unsigned char)(i + 1);
        Session *session = begin(order[i], &options);
        assert_int_equal(variable(session, "gewist"), GIVEN[i]);
        read_on(session);
        session_close(session);
    }
    case_close(first);
    case_close(second);
}


static void a_resumed_case_should_keep_what_it_began_with(void **state) {
    (void)state;
    char data[64], folder[PATH_MAX_BYTES];
    SampleClock clock = sample_clock();
    Error error;
    sample_folder(data, sizeof data);
    snprintf(folder, sizeof folder, "%s/eerst", data);
    Case *first = sample_case_of(folder, FIRST);
    snprintf(folder, sizeof folder, "%s/daarna", data);
    Case *second = sample_case_of(folder, SECOND);
    SessionOptions options = sample_options(data, RUN_EXAM, &clock, 1);
    Session *session = begin(second, &options);
    snprintf(folder, sizeof folder, "%s", session_folder(session));
    session_close(session);
    options.identity[0] = 2;
    session = begin(first, &options);
    read_on(session);
    session_close(session);
    session = session_resume(second, folder, &options, &error);
    assert_non_null(session);
    assert_int_equal(variable(session, "gewist"), 0);
    assert_int_equal(read_on(session), 2);
    session_close(session);
    assert_true(sample_verify(folder, second).is_finished);
    case_close(first);
    case_close(second);
}


// Nowhere to write the ledger: the log and the result are whole, and the learner is told.
static void a_ledger_that_cannot_be_written_should_only_warn(void **state) {
    (void)state;
    char data[64], folder[PATH_MAX_BYTES], ledger[96];
    SampleClock clock = sample_clock();
    Error error;
    sample_folder(data, sizeof data);
    snprintf(folder, sizeof folder, "%s/eerst", data);
    Case *first = sample_case_of(folder, FIRST);
    SessionOptions options = sample_options(data, RUN_EXAM, &clock, 1);
    Session *session = begin(first, &options);
    snprintf(folder, sizeof folder, "%s", session_folder(session));
    snprintf(ledger, sizeof ledger, "%s/ledgers", data);
    assert_true(file_replace(ledger, "", 0, &error));
    read_on(session);
    assert_int_equal(session_warning(session)->code, ERROR_WORLD);
    session_close(session);
    assert_true(sample_verify(folder, first).is_finished);
    case_close(first);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_done_should_be_known_in_the_next_case),
        cmocka_unit_test(a_case_played_again_should_begin_anew),
        cmocka_unit_test(a_case_that_only_reads_should_not_become_the_writer),
        cmocka_unit_test(a_resumed_case_should_keep_what_it_began_with),
        cmocka_unit_test(a_ledger_that_cannot_be_written_should_only_warn),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Visits: what is counted of a session, and that one that is damaged does not count at all.

#include "author/visits.h"

#include <stdio.h>
#include <stdlib.h>

#include "author/map.h"
#include "store/files.h"
#include "support/expect.h"
#include "support/sample_play.h"


// A session of the case, played by a policy; its folder.
static void play(const char *data, Case *opened, Policy policy, int identity, int undone,
                 char folder[PATH_MAX_BYTES]) {
    SampleClock clock = sample_clock();
    RunMode mode = undone >= 0 ? RUN_PRACTICE : RUN_EXAM;
    SessionOptions options = sample_options(data, mode, &clock, identity);
    Error error;
    Rng rng = rng_from_seed(5);
    Session *session = session_start(opened, &options, &error);
    assert_non_null(session);
    while (undone >= 0 && run_decision(session_run(session)) != undone) {
        sample_feed(session, policy, &rng, 1);
    }
    if (undone >= 0) {
        Event answer = {.kind = EVENT_ANSWER, .decision = undone, .value = 0};
        Event undo = {.kind = EVENT_UNDO, .decision = undone};
        assert_true(session_feed(session, &answer, &error));
        assert_true(session_feed(session, &undo, &error));
    }
    sample_feed(session, policy, &rng, -1);
    snprintf(folder, PATH_MAX_BYTES, "%s", session_folder(session));
    session_close(session);
}


static void scenes_roads_endings_and_options_should_be_counted(void **state) {
    (void)state;
    char data[64];
    char folder[PATH_MAX_BYTES];
    Error error;
    sample_folder(data, sizeof data);
    Case *opened = sample_case();
    const Scenario *scenario = case_scenario(opened);
    Visits *visits = visits_new(scenario);
    int first = scenario_find_decision(scenario, "eerste-stap");
    int best = option_find(scenario->decisions[first].options, 4, "inventaris");
    play(data, opened, POLICY_BEST, 1, first, folder);
    assert_true(visits_add(visits, folder, opened, &error));
    play(data, opened, POLICY_WORST, 2, -1, folder);
    assert_true(visits_add(visits, folder, opened, &error));
    assert_int_equal(visits->sessions, 2);
    assert_int_equal(visits->places[0], 2);
    assert_int_equal(visits->places[map_place_of_ending(scenario, 0)], 1);
    assert_int_equal(visits->places[map_place_of_ending(scenario, 2)], 1);
    assert_int_equal(visits->roads[1], 2);  // from the first scene to the second
    assert_int_equal(visits->decisions[first], 2);
    int taken = 0;
    for (int i = 0; i < 4; i++) {
        taken += visits->options[first * VISITS_OPTIONS + i];
    }
    assert_int_equal(taken, 2);  // what was taken back does not count
    assert_int_equal(visits->options[first * VISITS_OPTIONS + best], 1);
    visits_free(visits);
    case_close(opened);
}


static void a_damaged_session_should_not_count_at_all(void **state) {
    (void)state;
    char data[64];
    char folder[PATH_MAX_BYTES];
    char path[PATH_MAX_BYTES];
    size_t length;
    Error error;
    sample_folder(data, sizeof data);
    Case *opened = sample_case();
    Visits *visits = visits_new(case_scenario(opened));
    play(data, opened, POLICY_BEST, 1, -1, folder);
    char *log = sample_file(folder, "events.ndjson", &length);
    log[length - 20] = 'X';
    assert_true(path_join(path, folder, "events.ndjson", &error));
    assert_true(file_replace(path, log, length, &error));
    assert_false(visits_add(visits, folder, opened, &error));
    assert_non_null(strstr(error.place, "events.ndjson"));
    assert_int_equal(visits->sessions, 0);
    assert_int_equal(visits->places[0], 0);
    assert_false(visits_add(visits, data, opened, &error));
    free(log);
    visits_free(visits);
    case_close(opened);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scenes_roads_endings_and_options_should_be_counted),
        cmocka_unit_test(a_damaged_session_should_not_count_at_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

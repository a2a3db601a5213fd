// The cases that come with Casus load, and can be played to their end by anybody.

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include "store/files.h"
#include "support/load_case.h"

enum { SEEDS = 200 };


// Ends the test with the message an author would get.
static void stop_at(const Error *error) {
    char line[ERROR_PLACE_MAX + ERROR_TEXT_MAX + 20];
    error_print(error, line, sizeof line);
    fail_msg("%s", line);
}


static Scoreboard play(const Script *script, Policy policy, uint64_t seed, RunMode mode) {
    Error error;
    Scoreboard board;
    Run *run = play_case(script, policy, seed, mode, &error);
    if (!run) {
        stop_at(&error);
    }
    assert_true(run->ending >= 0);
    run_scoreboard(run, &board);
    assert_true(board.total.raw >= 0 && board.total.raw <= board.total.max);
    run_free(run);
    return board;
}


static void check_translation(const Scenario *scenario) {
    if (!scenario->has_english) {
        return;
    }
    for (int i = 0; i < scenario->step_count; i++) {
        Text text = scenario->steps[i].text;
        if (!text_is_empty(text) && !text.in[LANGUAGE_EN]) {
            fail_msg("line %d has no English: %s", scenario->steps[i].origin.line,
                     text.in[LANGUAGE_NL]);
        }
    }
}


static void play_case_in(const char *folder) {
    Error error;
    Script *script = load_case(folder, &error);
    if (!script) {
        stop_at(&error);
    }
    check_translation(script_scenario(script));
    for (int mode = RUN_PRACTICE; mode <= RUN_EXAM; mode++) {
        Scoreboard best = play(script, POLICY_BEST, 1, (RunMode)mode);
        Scoreboard worst = play(script, POLICY_WORST, 1, (RunMode)mode);
        print_message("%s: best %d of %d, worst %d of %d\n", folder, best.total.raw, best.total.max,
                      worst.total.raw, worst.total.max);
        assert_int_equal(best.wrongly_destroyed, 0);
        assert_true(best.total.raw * worst.total.max > worst.total.raw * best.total.max);
        for (uint64_t seed = 1; seed <= SEEDS; seed++) {
            play(script, POLICY_RANDOM, seed, (RunMode)mode);
        }
    }
    script_free(script);
}


static void every_case_should_play_to_an_ending(void **state) {
    (void)state;
    Error error;
    FolderList list;
    char folder[PATH_MAX_BYTES];
    assert_true(folder_list(CASUS_SCENARIOS_DIR, &list, &error));
    assert_true(list.count > 0);
    for (int i = 0; i < list.count; i++) {
        assert_true(path_join(folder, CASUS_SCENARIOS_DIR, list.names[i], &error));
        if (folder_exists(folder)) {
            play_case_in(folder);
        }
    }
    folder_list_free(&list);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_case_should_play_to_an_ending),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

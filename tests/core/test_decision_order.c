// order: items move without gaps, the score counts pairs the right way round, words are inverses.

#include <stdio.h>
#include <string.h>

#include "support/expect.h"
#include "support/load_case.h"
#include "support/sample_scenario.h"

enum { ITEMS = 4 };

static const char CASE[] =
    "scenario \"casus\" { version = \"1\", title = \"t\", date = \"2026-11-16\",\n"
    "  framework = \"kader\", schedule = \"lijst\" }\n"
    "scene \"s\" { order \"keten\" { ask = \"?\", earns = { OPD_01 = 6 },\n"
    "  item \"a\" { \"een\" }, item \"b\" { \"twee\" }, item \"c\" { \"drie\" },\n"
    "  item \"d\" { \"vier\" } } }\n";


static Script *open_case(void) {
    Error error = {.code = ERROR_NONE};
    Script *script = load_case_text(CASE, &error);
    if (!script) {
        fail_msg("%s", error.text);
    }
    return script;
}


static bool give(const Script *script, int *cells, EventKind kind, int item, int place, bool *done,
                 Error *error) {
    const Scenario *scenario = script_scenario(script);
    Event event = {kind, 0, item, place, NULL};
    *done = false;
    return sample_accept(scenario, &scenario->decisions[0], cells, &event, done, error);
}


static void items_should_close_up_when_one_moves(void **state) {
    // After each move: the places of a, b, c and d.
    static const struct {
        int item, place;
        int after[ITEMS];
    } ROWS[] = {
        {0, 0, {0, -1, -1, -1}}, {1, 1, {0, 1, -1, -1}}, {2, 0, {1, 2, 0, -1}},
        {1, 0, {2, 0, 1, -1}},   {1, 2, {1, 2, 0, -1}},  {2, -1, {0, 1, -1, -1}},
        {3, 2, {0, 1, -1, 2}},   {3, -1, {0, 1, -1, -1}}, {3, -1, {0, 1, -1, -1}},
    };
    (void)state;
    Script *script = open_case();
    int cells[ITEMS] = {-1, -1, -1, -1};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        bool done;
        Error error;
        expect_row(give(script, cells, EVENT_ANSWER, ROWS[i].item, ROWS[i].place, &done, &error),
                   "row %zu", i);
        expect_row(memcmp(cells, ROWS[i].after, sizeof cells) == 0 && !done, "row %zu", i);
    }
    script_free(script);
}


static void place_or_item_that_is_not_there_should_be_refused(void **state) {
    static const int WRONG[][2] = {{-1, 0}, {ITEMS, 0}, {0, 1}, {0, -2}, {0, 1000000}};
    (void)state;
    Script *script = open_case();
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        int cells[ITEMS] = {-1, -1, -1, -1};
        int before[ITEMS] = {-1, -1, -1, -1};
        bool done;
        Error error;
        expect_row(!give(script, cells, EVENT_ANSWER, WRONG[i][0], WRONG[i][1], &done, &error),
                   "row %zu", i);
        expect_row(error.code == ERROR_REFUSED && memcmp(cells, before, sizeof cells) == 0,
                   "row %zu", i);
    }
    int cells[ITEMS] = {0, 1, -1, 2};
    bool done;
    Error error;
    assert_false(give(script, cells, EVENT_SUBMIT, 0, 0, &done, &error));
    expect_part(error.text, "nog 1 stappen");
    script_free(script);
}


static void score_should_count_pairs_the_right_way_round(void **state) {
    static const struct {
        int cells[ITEMS];
        int raw;
    } ROWS[] = {
        {{0, 1, 2, 3}, 6}, {{1, 0, 2, 3}, 5}, {{3, 1, 2, 0}, 1},
        {{3, 2, 1, 0}, 0}, {{1, 2, 3, 0}, 3}, {{0, 3, 2, 1}, 3},
    };
    (void)state;
    Script *script = open_case();
    const Scenario *scenario = script_scenario(script);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Score score = {.count = 0};
        DECISION_ORDER_RULES.score(scenario, &scenario->decisions[0], ROWS[i].cells, &score);
        expect_row(score_raw(&score) == ROWS[i].raw, "row %zu: %d", i, score_raw(&score));
        expect_row(score_max(&score) == 6, "row %zu", i);
    }
    script_free(script);
}


static void words_should_be_read_back_as_they_were_written(void **state) {
    (void)state;
    Script *script = open_case();
    const Scenario *scenario = script_scenario(script);
    const Decision *decision = &scenario->decisions[0];
    for (int item = 0; item < ITEMS; item++) {
        for (int place = -1; place < ITEMS; place++) {
            EventWords words = {"", ""};
            Event event = {EVENT_ANSWER, 0, item, place, NULL};
            Event back = {EVENT_ANSWER, 0, -9, -9, NULL};
            DECISION_ORDER_RULES.write(scenario, decision, &event, &words);
            assert_true(DECISION_ORDER_RULES.read(scenario, decision, &words, &back));
            assert_int_equal(back.part, item);
            assert_int_equal(back.value, place);
        }
    }
    static const char *const WRONG[][2] = {{"z", "1"}, {"a", "0"}, {"a", "x"}, {"a", "-1"},
                                           {"a", "1x"}, {"", "1"}, {"a", "99999999999999999999"}};
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        EventWords words;
        Event back = {.kind = EVENT_ANSWER};
        snprintf(words.part, sizeof words.part, "%s", WRONG[i][0]);
        snprintf(words.value, sizeof words.value, "%s", WRONG[i][1]);
        expect_row(!DECISION_ORDER_RULES.read(scenario, decision, &words, &back), "row %zu", i);
    }
    script_free(script);
}


static void every_policy_should_end_and_the_best_should_earn_all(void **state) {
    (void)state;
    Script *script = open_case();
    for (int policy = 0; policy < POLICY_COUNT; policy++) {
        for (uint64_t seed = 1; seed <= 100; seed++) {
            Error error;
            Run *run = play_case(script, (Policy)policy, seed, RUN_EXAM, &error);
            assert_non_null(run);
            Score score;
            run_score(run, 0, &score);
            int raw = score_raw(&score);
            expect_row(policy != POLICY_BEST || raw == 6, "seed %d", (int)seed);
            expect_row(policy != POLICY_WORST || raw == 0, "seed %d", (int)seed);
            run_free(run);
        }
    }
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(items_should_close_up_when_one_moves),
        cmocka_unit_test(place_or_item_that_is_not_there_should_be_refused),
        cmocka_unit_test(score_should_count_pairs_the_right_way_round),
        cmocka_unit_test(words_should_be_read_back_as_they_were_written),
        cmocka_unit_test(every_policy_should_end_and_the_best_should_earn_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Decision: what holds for every kind: simulated players reach the end, the best earns everything,
// and words and events are each other's inverse.

#include "archive/appraisal.h"
#include "base/utf8.h"
#include "support/expect.h"
#include "support/sample_scenario.h"

enum { SEEDS = 1000, DECISIONS = 5, MOST_EVENTS = 200 };


// Writes the event in words, reads it back and expects the same event.
static void expect_inverse(const Scenario *scenario, const Event *event) {
    const Decision *decision = &scenario->decisions[event->decision];
    const DecisionRules *rules = decision_rules(decision->type);
    EventWords words = {"", ""};
    Event back = {.kind = event->kind, .decision = event->decision};
    rules->write(scenario, decision, event, &words);
    expect_row(rules->read(scenario, decision, &words, &back), "%s: part '%s' value '%s'",
               decision->id, words.part, words.value);
    expect_row(back.part == event->part && back.value == event->value,
               "%s: part %d value %d became %d and %d", decision->id, event->part, event->value,
               back.part, back.value);
    expect_row(strcmp(back.text ? back.text : "", event->text ? event->text : "") == 0,
               "%s: text '%s'", decision->id, event->text ? event->text : "");
    assert_true(utf8_is_valid(words.part, strlen(words.part)));
}


// Plays one decision to its end by the events a policy proposes; answers how many they were.
static int play(const Scenario *scenario, int at, Policy policy, uint64_t seed, int *cells) {
    const Decision *decision = &scenario->decisions[at];
    Rng rng = rng_from_seed(seed);
    bool done = false;
    Error error;
    memset(cells, -1, (size_t)decision->cell_count * sizeof(int));
    for (int events = 1; events <= MOST_EVENTS; events++) {
        Event event = sample_propose(scenario, decision, cells, policy, &rng);
        assert_int_equal(event.decision, at);
        expect_inverse(scenario, &event);
        if (!sample_accept(scenario, decision, cells, &event, &done, &error)) {
            fail_msg("%s, %s, seed %d: %s", decision->id, policy_name(policy), (int)seed,
                     error.text);
        }
        if (done) {
            return events;
        }
    }
    fail_msg("%s, %s, seed %d: no end", decision->id, policy_name(policy), (int)seed);
    return 0;
}


static Score score_of(const Scenario *scenario, int at, const int *cells) {
    const Decision *decision = &scenario->decisions[at];
    Score score = {.count = 0};
    decision_rules(decision->type)->score(scenario, decision, cells, &score);
    return score;
}


static void best_player_should_earn_the_maximum_in_the_fewest_events(void **state) {
    (void)state;
    static const struct {
        int events, max;
    } ROWS[DECISIONS] = {
        {1, 5}, {3 + 1, 6}, {2 + 4 + 4 + 1, 17}, {7 + 1 + 1 + 1 + 1 + 2 + 1, 16}, {1, 0}};
    Scenario *scenario = sample_scenario();
    for (int i = 0; i < DECISIONS; i++) {
        int cells[64];
        int events = play(scenario, i, POLICY_BEST, 1, cells);
        Score score = score_of(scenario, i, cells);
        expect_row(events == ROWS[i].events, "decision %d: %d events", i, events);
        expect_row(score_max(&score) == ROWS[i].max, "decision %d: max %d", i, score_max(&score));
        expect_row(score_raw(&score) == ROWS[i].max, "decision %d: raw %d", i, score_raw(&score));
        assert_int_equal(score.wrongly_destroyed, 0);
        assert_int_equal(score.wrongly_kept, 0);
    }
    scenario_free(scenario);
}


static void worst_player_should_earn_nothing(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    for (int i = 0; i < DECISIONS; i++) {
        int cells[64];
        play(scenario, i, POLICY_WORST, 1, cells);
        Score score = score_of(scenario, i, cells);
        expect_row(score_raw(&score) == 0, "decision %d: raw %d", i, score_raw(&score));
    }
    scenario_free(scenario);
}


static void random_player_should_always_reach_the_end(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    for (int i = 0; i < DECISIONS; i++) {
        int least = 1000;
        int most = -1;
        for (uint64_t seed = 0; seed < SEEDS; seed++) {
            int cells[64];
            play(scenario, i, POLICY_RANDOM, seed, cells);
            Score score = score_of(scenario, i, cells);
            int raw = score_raw(&score);
            assert_in_range(raw, 0, score_max(&score));
            least = raw < least ? raw : least;
            most = raw > most ? raw : most;
        }
        expect_row(scenario->decisions[i].type == DECISION_REFLECT || least < most,
                   "decision %d: always %d", i, least);
    }
    scenario_free(scenario);
}


static void whole_case_should_end_for_every_random_player(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        Error error;
        Run *run = run_new(scenario, seed, seed % 2 ? RUN_PRACTICE : RUN_EXAM, NULL, NULL, &error);
        assert_non_null(run);
        sample_play_to(run, -1, POLICY_RANDOM, seed);
        assert_int_equal(run->phase, RUN_OVER);
        assert_true(run->ending >= 0);
        run_free(run);
    }
    scenario_free(scenario);
}


// The worst place for a list: nothing on it may go, or the reviewer objects to all of it.
static void random_player_should_end_whatever_may_go(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    Decision *list = &scenario->decisions[SAMPLE_DESTROY];
    const Record may_go = scenario->records[SAMPLE_R2];
    const Record runs_still = scenario->records[SAMPLE_R3];
    for (int allowed = 0; allowed < 1 << SAMPLE_RECORDS; allowed++) {
        for (int i = 0; i < SAMPLE_RECORDS; i++) {
            const char *id = scenario->records[i].id;
            scenario->records[i] = allowed >> i & 1 ? may_go : runs_still;
            scenario->records[i].id = id;
            list->objections[i] = (Text){{"Nee.", NULL}};
        }
        for (int policy = 0; policy < POLICY_COUNT; policy++) {
            int cells[64];
            play(scenario, SAMPLE_DESTROY, (Policy)policy, (uint64_t)allowed, cells);
        }
    }
    scenario_free(scenario);
}


static void refused_answers_should_leave_the_cells_alone(void **state) {
    (void)state;
    static const int VALUES[] = {-2147483647, -2, 100, 101, 108, 3000, 2147483647};
    Scenario *scenario = sample_scenario();
    for (int at = 0; at < SAMPLE_REFLECT; at++) {
        const Decision *decision = &scenario->decisions[at];
        int refused = 0;
        for (int part = -1; part < 20; part++) {
            for (size_t k = 0; k < sizeof VALUES / sizeof *VALUES; k++) {
                int cells[64], before[64];
                bool done = false;
                Error error;
                Event event = {EVENT_ANSWER, at, part, VALUES[k], NULL};
                memset(cells, -1, sizeof cells);
                memcpy(before, cells, sizeof cells);
                if (sample_accept(scenario, decision, cells, &event, &done, &error)) {
                    expect_inverse(scenario, &event);
                    continue;
                }
                refused++;
                assert_int_equal(error.code, ERROR_REFUSED);
                assert_memory_equal(cells, before, sizeof cells);
                assert_false(done);
            }
        }
        expect_row(refused > 20, "decision %d refused %d", at, refused);
    }
    scenario_free(scenario);
}


static void words_that_name_nothing_should_not_be_read(void **state) {
    (void)state;
    static const struct {
        int decision;
        EventKind kind;
        EventWords words;
    } ROWS[] = {
        {SAMPLE_START, EVENT_ANSWER, {"", "weg"}},
        {SAMPLE_START, EVENT_ANSWER, {"", ""}},
        {SAMPLE_CLASSIFY, EVENT_ANSWER, {"R9", "wegen"}},
        {SAMPLE_CLASSIFY, EVENT_ANSWER, {"R1", "water"}},
        {SAMPLE_APPRAISE, EVENT_ANSWER, {"R1", "1.1"}},
        {SAMPLE_APPRAISE, EVENT_ANSWER, {"R9/category", "1.1"}},
        {SAMPLE_APPRAISE, EVENT_ANSWER, {"R1/colour", "1.1"}},
        {SAMPLE_APPRAISE, EVENT_ANSWER, {"R1/category", "9.9"}},
        {SAMPLE_APPRAISE, EVENT_ANSWER, {"R1/appraisal", "X"}},
        {SAMPLE_APPRAISE, EVENT_ANSWER, {"R1/term", "5 jaar"}},
        {SAMPLE_APPRAISE, EVENT_ANSWER, {"R1/term", "P9999Y"}},
        {SAMPLE_APPRAISE, EVENT_ANSWER, {"R1/trigger", "2021-02-29"}},
        {SAMPLE_DESTROY, EVENT_ANSWER, {"R9", "listed"}},
        {SAMPLE_DESTROY, EVENT_ANSWER, {"R1", "except"}},
        {SAMPLE_DESTROY, EVENT_ANSWER, {"R1", "except/haast"}},
        {SAMPLE_DESTROY, EVENT_ANSWER, {"declaration/waar", "achteraf"}},
        {SAMPLE_DESTROY, EVENT_ANSWER, {"declaration/wanneer", "morgen"}},
        {SAMPLE_DESTROY, EVENT_ANSWER, {"", ""}},
    };
    Scenario *scenario = sample_scenario();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Decision *decision = &scenario->decisions[ROWS[i].decision];
        Event event = {.kind = ROWS[i].kind, .decision = ROWS[i].decision};
        expect_row(
            !decision_rules(decision->type)->read(scenario, decision, &ROWS[i].words, &event),
            "row %zu: '%s' '%s'", i, ROWS[i].words.part, ROWS[i].words.value);
    }
    scenario_free(scenario);
}


static void kinds_and_policies_should_be_found_by_their_own_name(void **state) {
    (void)state;
    DecisionType type;
    Policy policy;
    for (int i = 0; i < DECISION_TYPE_COUNT; i++) {
        assert_true(decision_type_from_name(decision_rules((DecisionType)i)->name, &type));
        assert_int_equal(type, i);
    }
    for (int i = 0; i < POLICY_COUNT; i++) {
        assert_true(policy_from_name(policy_name((Policy)i), &policy));
        assert_int_equal(policy, i);
    }
    assert_false(decision_type_from_name("kiezen", &type));
    assert_false(decision_type_from_name("", &type));
    assert_false(policy_from_name("Best", &policy));
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(best_player_should_earn_the_maximum_in_the_fewest_events),
        cmocka_unit_test(worst_player_should_earn_nothing),
        cmocka_unit_test(random_player_should_always_reach_the_end),
        cmocka_unit_test(whole_case_should_end_for_every_random_player),
        cmocka_unit_test(random_player_should_end_whatever_may_go),
        cmocka_unit_test(refused_answers_should_leave_the_cells_alone),
        cmocka_unit_test(words_that_name_nothing_should_not_be_read),
        cmocka_unit_test(kinds_and_policies_should_be_found_by_their_own_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Simulate: a policy plays a case to its end, the same seed gives the same numbers, and what never
// ends is refused.

#include "sim/simulate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "script/script.h"
#include "support/expect.h"
#include "support/load_case.h"
#include "support/sample_scenario.h"

enum { RUNS = 200 };


static Script *shipped(void) {
    Error error;
    Script *script = load_case(CASUS_SCENARIOS_DIR "/opruimdag-g-schijf", &error);
    if (!script) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    return script;
}


static Simulation simulated(const Script *script, Policy policy, long long runs, uint64_t seed) {
    Error error;
    Simulation out;
    if (!simulate(script_scenario(script), script_hooks(script), policy, runs, seed, &out,
                  &error)) {
        fail_msg("%s", error.text);
    }
    return out;
}


static void the_best_player_should_earn_all_and_harm_nothing(void **state) {
    (void)state;
    Script *script = shipped();
    Simulation best = simulated(script, POLICY_BEST, 3, 1);
    Scoreboard board;
    Error error;
    Run *run = play_case(script, POLICY_BEST, 1, RUN_EXAM, &error);
    assert_non_null(run);
    run_scoreboard(run, &board);
    assert_int_equal(best.score.min, board.total.max);
    assert_int_equal(best.score.max, board.total.max);
    assert_int_equal(best.wrongly_destroyed, 0);
    assert_int_equal(best.wrongly_kept, 0);
    assert_int_equal(best.decisions, 3 * board.decisions);
    simulation_free(&best);
    run_free(run);
    script_free(script);
}


static void random_players_should_stay_between_the_worst_and_the_best(void **state) {
    (void)state;
    Script *script = shipped();
    Simulation best = simulated(script, POLICY_BEST, 1, 1);
    Simulation worst = simulated(script, POLICY_WORST, 1, 1);
    Simulation some = simulated(script, POLICY_RANDOM, RUNS, 1);
    assert_true(worst.score.min < best.score.max);
    assert_true(some.score.min >= worst.score.min);
    assert_true(some.score.max <= best.score.max);
    assert_true(some.score.min < some.score.max);
    assert_true(worst.wrongly_destroyed > 0 && worst.wrongly_kept > 0);
    assert_int_equal(worst.harmed, 1);
    simulation_free(&best);
    simulation_free(&worst);
    simulation_free(&some);
    script_free(script);
}


static void every_run_should_count_for_the_ending_it_reached(void **state) {
    (void)state;
    Script *script = shipped();
    const Scenario *scenario = script_scenario(script);
    for (int policy = 0; policy < POLICY_COUNT; policy++) {
        Simulation out = simulated(script, (Policy)policy, 40, 1);
        long long expected[SCENARIO_MAX_ENDINGS] = {0};
        long long sum = out.without_ending;
        Error error;
        for (uint64_t seed = 1; seed <= 40 && policy != POLICY_RANDOM; seed++) {
            Run *run = play_case(script, (Policy)policy, seed, RUN_EXAM, &error);
            assert_non_null(run);
            expected[run->ending]++;
            run_free(run);
        }
        for (int i = 0; i < scenario->ending_count; i++) {
            sum += out.endings[i];
            expect_row(policy == POLICY_RANDOM || out.endings[i] == expected[i], "%s, ending %s",
                       policy_name((Policy)policy), scenario->endings[i].id);
        }
        assert_int_equal(sum, out.runs);
        simulation_free(&out);
    }
    script_free(script);
}


static void expect_spread(const Spread *spread, long long runs, const char *name) {
    expect_row(spread->runs <= runs, "%s", name);
    expect_row(spread->min >= 0 && spread->min <= spread->max, "%s", name);
    expect_row(spread->sum >= spread->runs * spread->min, "%s", name);
    expect_row(spread->sum <= spread->runs * spread->max, "%s", name);
    expect_row(spread->max <= spread->most, "%s", name);
    long long runs_counted = 0;
    long long sum = 0;
    for (int points = 0; points <= spread->most; points++) {
        runs_counted += spread->counts[points];
        sum += points * spread->counts[points];
    }
    expect_row(runs_counted == spread->runs && sum == spread->sum, "%s", name);
    expect_row(spread->runs == 0 || (spread_quantile(spread, 0) == spread->min &&
                                     spread_quantile(spread, 100) == spread->max),
               "%s", name);
    for (int percent = 1; percent <= 100; percent++) {
        expect_row(spread_quantile(spread, percent) >= spread_quantile(spread, percent - 1), "%s",
                   name);
    }
}


static void the_numbers_should_fit_together(void **state) {
    (void)state;
    Script *script = shipped();
    Simulation some = simulated(script, POLICY_RANDOM, RUNS, 9);
    const Framework *framework = script_scenario(script)->framework;
    long long sum = 0;
    assert_int_equal(some.runs, RUNS);
    assert_int_equal(some.score.runs, RUNS);
    expect_spread(&some.score, RUNS, "score");
    for (int i = 0; i < framework->indicator_count; i++) {
        expect_spread(&some.indicators[i], RUNS, framework->indicators[i].id);
        sum += some.indicators[i].sum;
    }
    assert_int_equal(sum, some.score.sum);
    long long points = 0;
    for (int d = 0; d < script_scenario(script)->decision_count; d++) {
        const Guesses *guesses = &some.questions[d];
        assert_true(guesses->full <= guesses->asked && guesses->asked <= RUNS);
        assert_true(guesses->raw <= guesses->max);
        points += guesses->raw;
    }
    assert_int_equal(points, some.score.sum);
    simulation_free(&some);
    script_free(script);
}


// Of 1, 2, ... 10 points, each once.
static void a_quantile_should_be_the_points_that_so_many_do_not_exceed(void **state) {
    (void)state;
    long long counts[] = {0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0};
    Spread spread = {.runs = 10, .min = 1, .max = 10, .sum = 55, .counts = counts, .most = 11};
    static const struct {
        int percent, points;
    } ROWS[] = {{5, 1}, {10, 1}, {11, 2}, {25, 3}, {50, 5}, {75, 8}, {95, 10}, {100, 10}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        expect_row(spread_quantile(&spread, ROWS[i].percent) == ROWS[i].points, "%d",
                   ROWS[i].percent);
    }
}


static bool is_same(const Simulation *a, const Simulation *b, const Scenario *scenario) {
    return a->decisions == b->decisions && a->wrongly_destroyed == b->wrongly_destroyed &&
           a->wrongly_kept == b->wrongly_kept && a->harmed == b->harmed &&
           memcmp(a->endings, b->endings, sizeof a->endings) == 0 &&
           memcmp(a->score.counts, b->score.counts,
                  (size_t)a->score.most * sizeof *a->score.counts) == 0 &&
           memcmp(a->questions, b->questions,
                  (size_t)scenario->decision_count * sizeof *a->questions) == 0;
}


static void the_same_seed_should_give_the_same_numbers(void **state) {
    (void)state;
    Script *script = shipped();
    Simulation first = simulated(script, POLICY_RANDOM, RUNS, 77);
    Simulation again = simulated(script, POLICY_RANDOM, RUNS, 77);
    Simulation other = simulated(script, POLICY_RANDOM, RUNS, 78000);
    assert_true(is_same(&first, &again, script_scenario(script)));
    assert_false(is_same(&first, &other, script_scenario(script)));
    simulation_free(&first);
    simulation_free(&again);
    simulation_free(&other);
    script_free(script);
}


// Run n of a simulation has seed + n: many small simulations add up to a large one.
static void runs_should_not_depend_on_each_other(void **state) {
    (void)state;
    Script *script = shipped();
    Simulation whole = simulated(script, POLICY_RANDOM, 20, 500);
    long long sum = 0;
    for (uint64_t i = 0; i < 20; i++) {
        Simulation one = simulated(script, POLICY_RANDOM, 1, 500 + i);
        sum += one.score.sum;
        simulation_free(&one);
    }
    assert_int_equal(sum, whole.score.sum);
    simulation_free(&whole);
    script_free(script);
}


static void no_runs_should_give_empty_numbers(void **state) {
    (void)state;
    Script *script = shipped();
    Simulation none = simulated(script, POLICY_BEST, 0, 1);
    assert_int_equal(none.runs, 0);
    assert_int_equal(none.score.runs, 0);
    assert_int_equal(none.decisions, 0);
    assert_int_equal(spread_quantile(&none.score, 50), 0);
    simulation_free(&none);
    script_free(script);
}


static const char *const START = "scenario \"casus\" { version = \"1\", title = \"Casus\", "
                                 "date = \"2026-11-16\", framework = \"kader\", "
                                 "schedule = \"lijst\", start = \"begin\" }\n";


static Script *case_of(const char *scenes) {
    Error error;
    char text[2000];
    snprintf(text, sizeof text, "%s%s", START, scenes);
    Script *script = load_case_text(text, &error);
    if (!script) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    return script;
}


static void a_case_that_never_ends_should_be_refused(void **state) {
    (void)state;
    Error error = {.code = ERROR_NONE};
    Simulation out;
    Script *script = case_of("scene \"begin\" { title = \"Begin\", say \"Nog een keer.\", "
                             "go \"begin\" }\n");
    assert_false(
        simulate(script_scenario(script), script_hooks(script), POLICY_BEST, 2, 1, &out, &error));
    assert_int_equal(error.code, ERROR_CASE);
    expect_part(error.text, "eindigt niet");
    assert_int_equal(out.runs, 0);
    simulation_free(&out);
    script_free(script);
}


static void a_hook_that_fails_should_end_the_simulation(void **state) {
    (void)state;
    Error error = {.code = ERROR_NONE};
    Simulation out;
    Script *script =
        case_of("scene \"begin\" { title = \"Begin\", say \"Dag.\",\n"
                "when(function(s) error(\"kapot\") end, say \"Nooit.\"), say \"Klaar.\" }\n");
    assert_false(
        simulate(script_scenario(script), script_hooks(script), POLICY_BEST, 2, 1, &out, &error));
    assert_int_equal(error.code, ERROR_CASE);
    expect_part(error.text, "kapot");
    simulation_free(&out);
    script_free(script);
}


static void the_next_event_should_always_be_accepted(void **state) {
    (void)state;
    Scenario *scenario = sample_scenario();
    for (int policy = 0; policy < POLICY_COUNT; policy++) {
        for (uint64_t seed = 0; seed < 300; seed++) {
            Error error;
            Rng rng = rng_from_seed(seed);
            Run *run =
                run_new(scenario, seed, seed % 2 ? RUN_EXAM : RUN_PRACTICE, NULL, NULL, &error);
            int events = 0;
            while (run->phase != RUN_OVER && events++ < 1000) {
                Event event = simulate_next(run, (Policy)policy, &rng);
                expect_row(run_apply(run, &event, NULL, &error), "%s, seed %d: %s",
                           policy_name((Policy)policy), (int)seed, error.text);
            }
            assert_int_equal(run->phase, RUN_OVER);
            run_free(run);
        }
    }
    scenario_free(scenario);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_best_player_should_earn_all_and_harm_nothing),
        cmocka_unit_test(random_players_should_stay_between_the_worst_and_the_best),
        cmocka_unit_test(every_run_should_count_for_the_ending_it_reached),
        cmocka_unit_test(the_numbers_should_fit_together),
        cmocka_unit_test(a_quantile_should_be_the_points_that_so_many_do_not_exceed),
        cmocka_unit_test(the_same_seed_should_give_the_same_numbers),
        cmocka_unit_test(runs_should_not_depend_on_each_other),
        cmocka_unit_test(no_runs_should_give_empty_numbers),
        cmocka_unit_test(a_case_that_never_ends_should_be_refused),
        cmocka_unit_test(a_hook_that_fails_should_end_the_simulation),
        cmocka_unit_test(the_next_event_should_always_be_accepted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Ways: each ends in a made decision, no two answers of choose, mark and ask are the same, and the
// best and the worst are among them.

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/decision_ways.h"
#include "support/expect.h"
#include "support/load_case.h"
#include "support/sample_scenario.h"

enum { EVENTS_LIMIT = 2000 };

#define HEAD                                                                                       \
    "scenario \"casus\" { version = \"1\", title = \"t\", date = \"2026-11-16\",\n"                \
    "  framework = \"kader\", schedule = \"lijst\" }\n"                                            \
    "person \"p\" { name = \"P\", role = \"r\" }\n"                                                \
    "record \"R1\" { title = \"r\", page = \"a b c d e f g h i j k\" }\n"                          \
    "scene \"s\" { "
#define OPTIONS                                                                                    \
    "option \"a\" { \"a\", earns = { OPD_01 = 3 } }, option \"b\" { \"b\" }, option \"c\" { "      \
    "\"c\", earns = { OPD_02 = 1 } }, option \"d\" { \"d\" } } }\n"
#define PASSAGE(id, more) "passage \"" id "\" { \"" id "\"" more " }, "
#define RIGHT ", right = true"


static Script *open_case(const char *text) {
    Error error;
    Script *script = load_case_text(text, &error);
    if (!script) {
        fail_msg("%s", error.text);
    }
    return script;
}


// Fills `cells` with the answer of this way; answers its points.
static int walk(const Scenario *scenario, int at, int way, int *cells) {
    const Decision *decision = &scenario->decisions[at];
    const DecisionRules *rules = decision_rules(decision->type);
    Moment moment = moment_start(scenario);
    Outcome outcome = OUTCOME_NONE;
    memset(cells, -1, (size_t)decision->cell_count * sizeof(int));
    for (int i = 0; !outcome.is_made; i++) {
        Error error;
        Event event = decision_way(&moment, decision, cells, way);
        expect_row(i < EVENTS_LIMIT, "way %d of %s does not end", way, rules->name);
        expect_row(rules->accept(&moment, decision, cells, &event, &outcome, &error),
                   "way %d of %s: %s", way, rules->name, error.text);
    }
    Score score = {.count = 0};
    rules->score(scenario, decision, cells, &score);
    return score_raw(&score);
}


static int policy_points(const Scenario *scenario, int at, Policy policy) {
    const Decision *decision = &scenario->decisions[at];
    const DecisionRules *rules = decision_rules(decision->type);
    Moment moment = moment_start(scenario);
    int *cells = memory_new((size_t)decision->cell_count, sizeof(int));
    Outcome outcome = OUTCOME_NONE;
    Rng rng = rng_from_seed(1);
    memset(cells, -1, (size_t)decision->cell_count * sizeof(int));
    while (!outcome.is_made) {
        Error error;
        Event event = rules->propose(&moment, decision, cells, policy, &rng);
        assert_true(rules->accept(&moment, decision, cells, &event, &outcome, &error));
    }
    Score score = {.count = 0};
    rules->score(scenario, decision, cells, &score);
    free(cells);
    return score_raw(&score);
}


// Every way ends; the highest and lowest points of all ways are those of the best and the worst
// player; with `is_all` no two ways give the same cells.
static void check(const Scenario *scenario, int at, bool is_all) {
    const Decision *decision = &scenario->decisions[at];
    int ways = decision_ways(decision);
    size_t size = (size_t)decision->cell_count;
    int *answers = memory_new((size_t)ways * size, sizeof(int));
    int most = -1;
    int least = 100000;
    for (int way = 0; way < ways; way++) {
        int *cells = answers + (size_t)way * size;
        int points = walk(scenario, at, way, cells);
        most = points > most ? points : most;
        least = points < least ? points : least;
        for (int other = 0; is_all && other < way; other++) {
            expect_row(memcmp(cells, answers + (size_t)other * size, size * sizeof(int)) != 0,
                       "ways %d and %d are the same", other, way);
        }
    }
    assert_int_equal(most, policy_points(scenario, at, POLICY_BEST));
    assert_int_equal(least, policy_points(scenario, at, POLICY_WORST));
    free(answers);
}


static void every_set_of_options_should_be_a_way(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int ways;
    } ROWS[] = {
        {HEAD "choose \"x\" { ask = \"?\", " OPTIONS, 4},
        {HEAD "choose \"x\" { ask = \"?\", pick = 2, " OPTIONS, 6},
        {HEAD "choose \"x\" { ask = \"?\", pick = 3, " OPTIONS, 4},
        {HEAD
         "mark \"x\" { ask = \"?\", record = \"R1\", earns = { OPD_01 = 6 }, " PASSAGE("a", RIGHT)
             PASSAGE("b", RIGHT) PASSAGE("c", "") "} }\n",
         7},
        {HEAD "ask \"x\" { ask = \"?\", with = \"p\", turns = 2, question \"a\" { \"a\", answer = "
              "\"A\", earns = { OPD_01 = 2 } }, question \"b\" { \"b\", answer = \"B\", needs = { "
              "\"a\" }, earns = { OPD_02 = 2 } }, question \"c\" { \"c\", answer = \"C\", closes = "
              "true } } }\n",
         4},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Script *script = open_case(ROWS[i].text);
        const Scenario *scenario = script_scenario(script);
        expect_row(decision_ways(&scenario->decisions[0]) == ROWS[i].ways, "row %zu: %d", i,
                   decision_ways(&scenario->decisions[0]));
        check(scenario, 0, true);
        script_free(script);
    }
}


static void many_passages_should_each_be_wrong_once(void **state) {
    (void)state;
    Script *script = open_case(
        HEAD
        "mark \"x\" { ask = \"?\", record = \"R1\", earns = { OPD_01 = 9 }, " PASSAGE("a", RIGHT)
            PASSAGE("b", RIGHT) PASSAGE("c", RIGHT) PASSAGE("d", "") PASSAGE("e", "")
                PASSAGE("f", "") PASSAGE("g", "") PASSAGE("h", "") PASSAGE("i", "") "} }\n");
    const Scenario *scenario = script_scenario(script);
    assert_int_equal(decision_ways(&scenario->decisions[0]), 2 + 9);
    check(scenario, 0, true);
    script_free(script);
}


static void an_order_should_go_wrong_at_each_place(void **state) {
    (void)state;
    Script *script = open_case(
        HEAD "order \"x\" { ask = \"?\", earns = { OPD_01 = 6 }, item \"a\" { \"a\" }, item "
             "\"b\" { \"b\" }, item \"c\" { \"c\" }, item \"d\" { \"d\" } } }\n");
    const Scenario *scenario = script_scenario(script);
    assert_int_equal(decision_ways(&scenario->decisions[0]), 2 + 3);
    check(scenario, 0, true);
    script_free(script);
}


static void records_should_each_be_wrong_once(void **state) {
    (void)state;
    static const int WAYS[] = {3, 2 + 3, 2 + 3, 2 + SAMPLE_RECORDS + 2, 1};
    Scenario *scenario = sample_scenario();
    for (int at = SAMPLE_START; at <= SAMPLE_REFLECT; at++) {
        expect_row(decision_ways(&scenario->decisions[at]) == WAYS[at], "decision %d: %d", at,
                   decision_ways(&scenario->decisions[at]));
        check(scenario, at, false);
    }
    scenario_free(scenario);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_set_of_options_should_be_a_way),
        cmocka_unit_test(many_passages_should_each_be_wrong_once),
        cmocka_unit_test(an_order_should_go_wrong_at_each_place),
        cmocka_unit_test(records_should_each_be_wrong_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

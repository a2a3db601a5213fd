// The case of the Woo request, played along its roads: what a narrow and what a wide search leave
// in the register, what is gone on Tuesday, and that every ending can be reached.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive/finder.h"
#include "base/memory.h"
#include "core/find.h"
#include "support/expect.h"
#include "support/load_case.h"

enum { ANSWERS_MAX = 6, TERMS_MAX = 20, CASES = 46, ENDINGS_MAX = 16 };

typedef struct Road {
    const char *ending;
    const char *terms[TERMS_MAX];         // of the search; none: what belongs
    const char *answers[ANSWERS_MAX][2];  // decision, option; the others are answered best
    int least, most;                      // of the 46 cases, in the register on Tuesday
} Road;

static const Road ROADS[] = {
    {"op-orde", {NULL}, {{NULL}}, CASES, CASES},
    {"gered", {"golfslag"}, {{NULL}}, CASES, CASES},  // by the second look
    {"smal", {"golfslag"}, {{"stoppen", "niets"}}, 14, 20},
    {"gaten",
     {"golfslag", "sportlaan 8", "0417", "p-2018-031", "p-2020-114", "zuiderbad", "vink", "ploeg",
      "plafond", "oldenziel", "bakels"},
     {{"stoppen", "drie"}},
     40,
     CASES - 1},
    {"op-orde", {NULL}, {{"stoppen", "niets"}}, CASES, CASES},
    {"op-orde", {""}, {{NULL}}, CASES, CASES},  // all three hundred
    {"bijna", {NULL}, {{"appjes", "prive"}}, CASES, CASES},
    {"bijna", {NULL}, {{"aan-de-lijn", "nee"}}, CASES, CASES},
    {"bevroren", {NULL}, {{"herziening", "laten"}}, CASES, CASES},
    {"bevroren", {NULL}, {{"verbeteren", "stoppen"}}, CASES, CASES},
    {"bevroren", {NULL}, {{"stoppen", "hele-jaar"}, {"de-rest", "wachten"}}, CASES, CASES},
    {"opzet", {NULL}, {{"druk", "draaien"}}, 0, 0},
    {"opzet", {NULL}, {{"druk", "deel"}}, 10, 10},
    {"opzet", {NULL}, {{"vasthouden", "kopie"}}, CASES, CASES},
};


static void act(Run *run, const Script *script, Event event) {
    Error error;
    if (!run_apply(run, &event, script_hooks(script), &error)) {
        fail_msg("%s: %s", error.place, error.text);
    }
}


// What the words of the road find, each search added to the last.
static void search(Run *run, const Script *script, const Road *road) {
    const Scenario *scenario = run->scenario;
    int at = run_decision(run);
    const Decision *find = &scenario->decisions[at];
    Finder *finder = finder_new(scenario->records, scenario->record_count, LANGUAGE_NL);
    bool *found = memory_new((size_t)scenario->record_count, sizeof *found);
    for (int t = 0; t < TERMS_MAX && road->terms[t]; t++) {
        finder_find(finder, road->terms[t], found);
        for (int i = 0; i < find->record_count; i++) {
            if (found[find->records[i]]) {
                act(run, script,
                    (Event){.kind = EVENT_ANSWER, .decision = at, .part = i, .value = 1});
            }
        }
    }
    free(found);
    finder_free(finder);
    act(run, script, (Event){.kind = EVENT_SUBMIT, .decision = at});
}


// False when the road leaves this decision to the best player.
static bool answer(Run *run, const Script *script, const Road *road) {
    int at = run_decision(run);
    const Decision *decision = &run->scenario->decisions[at];
    if (decision->type == DECISION_FIND && road->terms[0]) {
        search(run, script, road);
        return true;
    }
    for (int i = 0; i < ANSWERS_MAX && road->answers[i][0]; i++) {
        if (strcmp(decision->id, road->answers[i][0]) == 0) {
            int option =
                option_find(decision->options, decision->option_count, road->answers[i][1]);
            expect_row(option >= 0, "no option %s", road->answers[i][1]);
            act(run, script, (Event){.kind = EVENT_ANSWER, .decision = at, .value = option});
            return true;
        }
    }
    return false;
}


static int count_registered(const Run *run) {
    Moment moment = run_moment(run);
    int count = 0;
    for (int i = 1; i <= CASES; i++) {
        char id[8];
        snprintf(id, sizeof id, "K%02d", i);
        count += moment_is_registered(&moment, scenario_find_record(run->scenario, id));
    }
    return count;
}


static int count_destroyed(const Run *run) {
    int count = 0;
    for (int i = 1; i <= CASES; i++) {
        char id[8];
        snprintf(id, sizeof id, "K%02d", i);
        count += run_was_destroyed(run, scenario_find_record(run->scenario, id));
    }
    return count;
}


static bool is_on(const Run *run, const char *variable) {
    return run_variable(run, scenario_find_variable(run->scenario, variable)) != 0;
}


// Answers how many points were earned.
static int play(const Script *script, const Road *road) {
    Error error;
    Rng rng = rng_from_seed(1);
    Scoreboard board;
    const Scenario *scenario = script_scenario(script);
    Run *run = run_new(scenario, 1, RUN_PRACTICE, NULL, script_hooks(script), &error);
    int registered = -1;
    while (run->phase != RUN_OVER) {
        int at = run_decision(run);
        // The first decision of Tuesday that all come to, or of Thursday when there was none.
        const char *id = at < 0 ? "" : scenario->decisions[at].id;
        if (registered < 0 && (!strcmp(id, "vasthouden") || !strcmp(id, "aan-de-lijn"))) {
            registered = count_registered(run);
        }
        if (run->phase != RUN_WAITING || at < 0) {
            act(run, script, (Event){.kind = EVENT_CONTINUE});
        } else if (!answer(run, script, road)) {
            act(run, script, run_propose(run, POLICY_BEST, &rng));
        }
    }
    run_scoreboard(run, &board);
    expect_row(strcmp(scenario->endings[run->ending].id, road->ending) == 0, "%s instead of %s",
               scenario->endings[run->ending].id, road->ending);
    expect_row(registered >= road->least && registered <= road->most, "%d of the 46 for %s",
               registered, road->ending);
    bool is_gone = !strcmp(road->ending, "opzet") || !strcmp(road->ending, "smal") ||
                   !strcmp(road->ending, "gaten");
    assert_int_equal(is_on(run, "golfslag_vernietigd"), is_gone);
    int destroyed = count_destroyed(run);
    expect_row((destroyed > 0) == is_gone, "%d destroyed for %s", destroyed, road->ending);
    assert_int_equal(board.wrongly_destroyed, destroyed);
    run_free(run);
    return board.total.raw;
}


static void every_road_should_end_as_it_was_walked(void **state) {
    (void)state;
    Error error;
    Script *script = load_case(CASUS_SCENARIOS_DIR "/woo-verzoek-golfslag", &error);
    expect_row(script, "%s", error.text);
    bool reached[ENDINGS_MAX] = {false};
    int best = play(script, &ROADS[0]);
    for (size_t i = 0; i < sizeof ROADS / sizeof *ROADS; i++) {
        assert_true(play(script, &ROADS[i]) <= best);
        for (int e = 0; e < script_scenario(script)->ending_count; e++) {
            reached[e] = reached[e] ||
                         !strcmp(script_scenario(script)->endings[e].id, ROADS[i].ending);
        }
    }
    for (int e = 0; e < script_scenario(script)->ending_count; e++) {
        expect_row(reached[e], "no road to %s", script_scenario(script)->endings[e].id);
    }
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_road_should_end_as_it_was_walked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Explore: every play is walked, states that can only go on alike are one, and what conditions read
// is found by listening.

#include "author/explore.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "script/script.h"
#include "support/expect.h"
#include "support/load_case.h"

#define HEAD                                                                                       \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\",\n"            \
    "framework = \"kader\", schedule = \"lijst\",\n"                                               \
    "variables = { a = false, b = false, c = false, d = false } }\n"
#define ENDING "ending \"goed\" { title = \"Goed\" } ending \"slecht\" { title = \"Slecht\" }\n"

// A question that sets a variable or not.
#define QUESTION(id, variable)                                                                     \
    "choose \"" id "\" { ask = \"Wat?\",\n"                                                        \
    "option \"ja\" { \"Ja\", earns = { OPD_01 = 2 }, why = \"w\", source = \"s\",\n"               \
    "set = { " variable " = true } },\n"                                                           \
    "option \"nee\" { \"Nee\", earns = { OPD_01 = 0 }, why = \"w\", source = \"s\" } },\n"


static Script *loaded(const char *text) {
    Error error;
    Script *script = load_case_text(text, &error);
    if (!script) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    return script;
}


static Exploration *explored(const Script *script) {
    return explore(script_scenario(script), script_hooks(script), &EXPLORE_LIMITS);
}


// States of a case of this text: the one before the first step, then those with a question or end.
static int states_of(const char *text) {
    Script *script = loaded(text);
    Exploration *found = explored(script);
    int states = found->states.node_count;
    assert_int_equal(found->bound, BOUND_NONE);
    assert_int_equal(found->failure_count, 0);
    explore_free(found);
    script_free(script);
    return states;
}


static void answers_nobody_asks_for_should_be_one_state(void **state) {
    (void)state;
    // The start, three questions, one end.
    assert_int_equal(states_of(HEAD ENDING "scene \"x\" {" QUESTION("q1", "a") QUESTION("q2", "b")
                                   QUESTION("q3", "c") "finish \"goed\" }"),
                     5);
}


static void a_variable_should_count_until_it_is_read_last(void **state) {
    (void)state;
    // q1; q2 twice by a; after the branch on a: q3 once, end.
    assert_int_equal(states_of(HEAD ENDING "scene \"x\" {" QUESTION("q1", "a")
                                   QUESTION("q2", "b") "when({ a = true }, say \"A\")," QUESTION(
                                       "q3", "c") "finish \"goed\" }"),
                     6);
}


static void what_a_function_reads_should_be_found_by_listening(void **state) {
    (void)state;
    const char *text = HEAD ENDING "scene \"x\" {" QUESTION("q1", "a") QUESTION("q2", "b")
        QUESTION("q3",
                 "c") "when(function(s) return s.a and s.b end, say \"AB\"),"
                      "when(function(s) return s:chose(\"q3\", \"ja\") end, finish \"slecht\"),"
                      "finish \"goed\" }";
    Script *script = loaded(text);
    Exploration *found = explored(script);
    assert_int_equal(found->states.node_count, 1 + 1 + 2 + 4 + 2);
    assert_true(found->rounds > 1);  // b is only read where a is true
    for (int i = 0; i < script_scenario(script)->step_count; i++) {
        assert_true(found->steps[i]);
    }
    explore_free(found);
    script_free(script);
}


static void reading_a_record_should_be_walked_both_ways(void **state) {
    (void)state;
    const char *text = HEAD ENDING
        "record \"R1\" { title = \"Stuk\", page = \"Tekst\" }"
        "scene \"x\" {" QUESTION(
            "q1",
            "a") "when(function(s) return s:read \"R1\" end, finish \"goed\"), finish \"slecht\" }";
    Script *script = loaded(text);
    Exploration *found = explored(script);
    bool endings[2] = {false, false};
    for (int i = 0; i < found->states.node_count; i++) {
        if (found->states.nodes[i].ending >= 0) {
            endings[found->states.nodes[i].ending] = true;
        }
    }
    assert_true(endings[0] && endings[1]);
    explore_free(found);
    script_free(script);
}


static void a_consequence_should_be_part_of_the_state(void **state) {
    (void)state;
    const char *text = HEAD ENDING "scene \"x\" {" QUESTION(
        "q1", "a") "when({ a = true }, later(\"P1D\", say \"Gevolg\", set { b = true })),"
                   "advance \"P1W\"," QUESTION(
                       "q2", "c") "when({ b = true }, finish \"slecht\"), finish \"goed\" }";
    // q1, q2 with b and without, two ends.
    assert_int_equal(states_of(text), 6);
}


static void a_failing_condition_should_be_told_and_the_walk_go_on(void **state) {
    (void)state;
    Script *script =
        loaded(HEAD ENDING "scene \"x\" {" QUESTION("q1", "a")
                   QUESTION("q2", "b") "when(function(s) return s.a and nil + 1 end, say \"A\"),"
                                       "finish \"goed\" }");
    Exploration *found = explored(script);
    assert_int_equal(found->failure_count, 1);
    assert_true(found->failures[0].line > 0);
    assert_true(found->states.node_count >= 5);
    explore_free(found);
    script_free(script);
}


static void a_bound_should_stop_the_walk_and_say_so(void **state) {
    (void)state;
    Script *script = loaded(HEAD ENDING "scene \"x\" {" QUESTION("q1", "a") QUESTION("q2", "b")
                                QUESTION("q3", "c") "finish \"goed\" }");
    ExploreLimits limits = {2, EXPLORE_MEMORY_MAX};
    Exploration *found = explore(script_scenario(script), script_hooks(script), &limits);
    assert_int_equal(found->bound, BOUND_STATES);
    explore_free(found);
    limits = (ExploreLimits){EXPLORE_STATES_MAX, 10};
    found = explore(script_scenario(script), script_hooks(script), &limits);
    assert_int_equal(found->bound, BOUND_MEMORY);
    explore_free(found);
    script_free(script);
}


// ---- The way to a scene ----


static void play_path(const Script *script, int scene, RunMode mode) {
    const Scenario *scenario = script_scenario(script);
    EventPath path;
    Error error;
    if (!explore_path(scenario, script_hooks(script), 7, mode, scene, &path, &error)) {
        fail_msg("%s: %s", scenario->scenes[scene].id, error.text);
    }
    Run *run = run_new(scenario, 7, mode, NULL, script_hooks(script), &error);
    for (int i = 0; i < path.count; i++) {
        assert_true(run->scene != scene || run->phase != RUN_WAITING);
        if (!run_apply(run, &path.events[i], script_hooks(script), &error)) {
            fail_msg("%s, event %d: %s", scenario->scenes[scene].id, i, error.text);
        }
    }
    assert_int_equal(run->scene, scene);
    assert_int_equal(run->phase, RUN_WAITING);
    run_free(run);
    path_free(&path);
}


static void every_scene_of_a_shipped_case_should_have_a_way(void **state) {
    static const char *const CASES[] = {"eerste-postbak", "opruimdag-g-schijf",
                                        "vernietigingslijst-vergunningen", "woo-verzoek-golfslag"};
    (void)state;
    for (int c = 0; c < 4; c++) {
        char folder[300];
        Error error;
        snprintf(folder, sizeof folder, "%s/%s", CASUS_SCENARIOS_DIR, CASES[c]);
        Script *script = load_case(folder, &error);
        assert_non_null(script);
        for (int i = 0; i < script_scenario(script)->scene_count; i++) {
            play_path(script, i, i % 2 ? RUN_EXAM : RUN_PRACTICE);
        }
        script_free(script);
    }
}


static void a_way_should_read_what_a_condition_asks_for(void **state) {
    (void)state;
    Script *script =
        loaded(HEAD ENDING
               "record \"R1\" { title = \"Stuk\", page = \"Tekst\" }"
               "scene \"x\" { say \"Een\"," QUESTION(
                   "q1", "a") " say \"Twee\","
                              "when(function(s) return s:read \"R1\" and s.a end, go \"y\"),"
                              "finish \"slecht\" } scene \"y\" { say \"Daar\", finish \"goed\" }");
    play_path(script, 1, RUN_PRACTICE);
    play_path(script, 1, RUN_EXAM);
    script_free(script);
}


static void no_way_should_be_said_in_words(void **state) {
    (void)state;
    EventPath path;
    Error error;
    Script *script = loaded(HEAD ENDING "scene \"x\" { say \"Een\", finish \"slecht\" }"
                                        "scene \"y\" { say \"Daar\", finish \"goed\" }");
    assert_false(
        explore_path(script_scenario(script), script_hooks(script), 1, RUN_EXAM, 1, &path, &error));
    assert_non_null(strstr(error.text, "geen enkele speelwijze komt in scene 'y'"));
    path_free(&path);
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_nobody_asks_for_should_be_one_state),
        cmocka_unit_test(a_variable_should_count_until_it_is_read_last),
        cmocka_unit_test(what_a_function_reads_should_be_found_by_listening),
        cmocka_unit_test(reading_a_record_should_be_walked_both_ways),
        cmocka_unit_test(a_consequence_should_be_part_of_the_state),
        cmocka_unit_test(a_failing_condition_should_be_told_and_the_walk_go_on),
        cmocka_unit_test(a_bound_should_stop_the_walk_and_say_so),
        cmocka_unit_test(every_scene_of_a_shipped_case_should_have_a_way),
        cmocka_unit_test(a_way_should_read_what_a_condition_asks_for),
        cmocka_unit_test(no_way_should_be_said_in_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Map: which scene leads where and by what, worked out from the steps of small cases.

#include "author/map.h"

#include <stdlib.h>

#include "base/memory.h"
#include "support/expect.h"
#include "support/load_case.h"

#define HEAD                                                                                       \
    "scenario \"x\" { version = \"1\", title = \"X\", date = \"2026-11-16\", framework = "         \
    "\"kader\", schedule = \"lijst\", variables = { weg = false, geld = 0 } }\n"                   \
    "ending \"goed\" { title = \"G\", text = \"g\" } ending \"fout\" { title = \"F\", text = "     \
    "\"f\" }\n"

// Options that lead on; what is said in between makes no difference to the road.
static const char FORK[] = HEAD
    "scene \"een\" { choose \"k\" { ask = \"?\",\n"
    " option \"a\" { \"a\", say \"ja\", go = \"drie\" }, option \"b\" { \"b\", go = \"twee\" },\n"
    " option \"c\" { \"c\", say \"nee\" } }, say \"dan\", go \"twee\" }\n"
    "scene \"twee\" { when({ weg = true, geld = 2 }, finish \"fout\"), say \"x\" }\n"
    "scene \"drie\" { when(function(s) return not s.weg or s:chose(\"k\", \"a\") end, finish "
    "\"fout\",\n otherwise(when({ weg = false }, finish \"goed\"))) }\n"
    "scene \"nooit\" { say \"x\" }\n";


static char *give_fork(void *context, const char *file) {
    (void)context;
    assert_string_equal(file, "scenario.lua");
    char *copy = memory_new(sizeof FORK, 1);
    memcpy(copy, FORK, sizeof FORK);
    return copy;
}


static Script *loaded(const char *text) {
    Error error;
    Script *script = load_case_text(text, &error);
    if (!script) {
        fail_msg("%d: %s", error.line, error.text);
    }
    return script;
}


static const char *label(const Map *map, int from, int to) {
    for (int i = 0; i < map->road_count; i++) {
        if (map->roads[i].from == from && map->roads[i].to == to) {
            return map->roads[i].label;
        }
    }
    return NULL;
}


static void a_road_should_say_which_option_or_condition_leads_there(void **state) {
    (void)state;
    static const MapSource SOURCE = {NULL, give_fork};
    Script *script = loaded(FORK);
    const Scenario *scenario = script_scenario(script);
    Map *map = map_new(scenario, &SOURCE);
    int good = map_place_of_ending(scenario, 0);
    int bad = map_place_of_ending(scenario, 1);
    assert_string_equal(label(map, 0, 2), "k: a");
    assert_string_equal(label(map, 0, 1), "k: b of c");
    assert_string_equal(label(map, 1, bad), "als geld = 2 en weg");
    assert_string_equal(label(map, 1, 2), "anders");
    assert_string_equal(label(map, 2, bad), "als niet weg of chose(\"k\", \"a\")");
    assert_string_equal(label(map, 2, good), "als niet weg");
    assert_string_equal(label(map, 2, 3), "anders");
    assert_null(label(map, 0, bad));
    map_free(map);
    script_free(script);
}


static void without_the_source_a_function_should_be_named_by_its_line(void **state) {
    (void)state;
    Script *script = loaded(FORK);
    const Scenario *scenario = script_scenario(script);
    Map *map = map_new(scenario, NULL);
    assert_string_equal(label(map, 2, map_place_of_ending(scenario, 1)),
                        "als voorwaarde op regel 7");
    map_free(map);
    script_free(script);
}


static void one_road_should_need_no_words_and_a_circle_should_be_one(void **state) {
    (void)state;
    Script *script = loaded(HEAD "scene \"een\" { say \"x\" }\n"
                                 "scene \"twee\" { say \"y\", when({ weg = true }, finish "
                                 "\"goed\"), go \"twee\" }\n"
                                 "scene \"los\" { say \"z\" }\n");
    const Scenario *scenario = script_scenario(script);
    Map *map = map_new(scenario, NULL);
    assert_int_equal(map->road_count, 3);
    assert_string_equal(label(map, 0, 1), "");
    assert_string_equal(label(map, 1, 1), "anders");
    assert_string_equal(label(map, 1, map_place_of_ending(scenario, 0)), "als weg");
    assert_false(map->is_reached[2]);
    assert_false(map->is_reached[map_place_of_end(scenario)]);
    map_free(map);
    script_free(script);
}


static void decisions_and_laters_should_say_when_they_come_at_all(void **state) {
    (void)state;
    Script *script =
        loaded(HEAD "scene \"een\" { choose \"k\" { ask = \"?\", option \"a\" { \"a\", "
                    "later(\"P1Y2M\", say \"Terug.\\nNog.\") }, option \"b\" { \"b\" } },\n"
                    "when({ weg = true }, choose \"l\" { ask = \"?\", option \"a\" { \"a\" }, "
                    "option \"b\" { \"b\" } }, otherwise(later({ geld = 3 }, set { weg = true }))),"
                    "\n reflect \"r\" { ask = \"?\" } }\n");
    Map *map = map_new(script_scenario(script), NULL);
    assert_string_equal(map->conditions[0], "");
    assert_string_equal(map->conditions[1], "als weg");
    assert_string_equal(map->conditions[2], "");
    assert_int_equal(map->later_count, 2);
    assert_string_equal(map->laters[0].when, "na 1 jaar, 2 maanden");
    assert_string_equal(map->laters[0].label, "k: a");
    assert_string_equal(map->laters[0].text, "Terug.\nNog.");
    assert_string_equal(map->laters[1].when, "zodra geld = 3");
    assert_string_equal(map->laters[1].label, "als niet weg");
    assert_string_equal(map->laters[1].text, "");
    map_free(map);
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_road_should_say_which_option_or_condition_leads_there),
        cmocka_unit_test(without_the_source_a_function_should_be_named_by_its_line),
        cmocka_unit_test(one_road_should_need_no_words_and_a_circle_should_be_one),
        cmocka_unit_test(decisions_and_laters_should_say_when_they_come_at_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

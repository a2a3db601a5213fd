// Graph: what stands in the drawing, and that no text of a case can break out of it.

#include "author/graph.h"

#include "support/expect.h"
#include "support/load_case.h"

static const char SHARP[] =
    "scenario \"x\" { version = \"1\", title = \"<B>\\\"a\\\" & b\", date = \"2026-11-16\", "
    "framework = \"kader\", schedule = \"lijst\" }\n"
    "ending \"e\" { title = \"</TABLE>]\", text = \"x\" }\n"
    "scene \"s\" { title = \"a -> b [label=<\", choose \"k\" { ask = \"1 < 2 && \\\"x\\\"?\",\n"
    "option \"a\" { \"a\", earns = { OPD_01 = 1 } }, option \"b\" { \"b\" }, option \"c\" { \"c\" }"
    " }, finish \"e\" }\n";


static Script *loaded(void) {
    Error error;
    Script *script = load_case_text(SHARP, &error);
    if (!script) {
        fail_msg("%d: %s", error.line, error.text);
    }
    return script;
}


static void texts_should_be_escaped(void **state) {
    (void)state;
    Script *script = loaded();
    const Scenario *scenario = script_scenario(script);
    Map *map = map_new(scenario, NULL);
    Buffer out = {0};
    graph_write(scenario, map, NULL, &out);
    const char *dot = buffer_text(&out);
    assert_non_null(strstr(dot, "&lt;B&gt;&quot;a&quot; &amp; b"));
    assert_non_null(strstr(dot, "&lt;/TABLE&gt;]"));
    assert_non_null(strstr(dot, "a -&gt; b [label=&lt;"));
    assert_non_null(strstr(dot, "1 &lt; 2 &amp;&amp; &quot;x&quot;?"));
    assert_null(strstr(dot, "bezocht"));
    buffer_free(&out);
    map_free(map);
    script_free(script);
}


static void visits_should_stand_on_scenes_roads_and_options(void **state) {
    (void)state;
    Script *script = loaded();
    const Scenario *scenario = script_scenario(script);
    Map *map = map_new(scenario, NULL);
    Visits *visits = visits_new(scenario);
    Buffer out = {0};
    visits->sessions = 7;
    visits->places[0] = 7;
    visits->places[1] = 5;
    visits->roads[1] = 5;
    visits->decisions[0] = 6;
    visits->options[0] = 4;
    visits->options[2] = 2;
    graph_write(scenario, map, visits, &out);
    const char *dot = buffer_text(&out);
    assert_non_null(strstr(dot, "7× bezocht"));
    assert_non_null(strstr(dot, "6× beantwoord"));
    assert_non_null(strstr(dot, "<B>a 4×"));
    assert_non_null(strstr(dot, "b 0× · c 2×"));
    assert_non_null(strstr(dot, "<B>5×</B>"));
    assert_non_null(strstr(dot, "einde · e · 5×"));
    assert_non_null(strstr(dot, "Geteld in 7 sessies"));
    buffer_free(&out);
    visits_free(visits);
    map_free(map);
    script_free(script);
}


static void the_svg_should_be_described(void **state) {
    (void)state;
    Script *script = loaded();
    const Scenario *scenario = script_scenario(script);
    Map *map = map_new(scenario, NULL);
    Buffer out = {0};
    graph_finish(scenario, map, NULL, "<?xml?>\n<svg width=\"1\">\n<g/></svg>", &out);
    assert_string_equal(
        buffer_text(&out),
        "<?xml?>\n<svg lang=\"nl\" role=\"img\" aria-labelledby=\"casus-title casus-desc\" "
        "width=\"1\">\n<title id=\"casus-title\">Verhaalkaart: &lt;B&gt;&quot;a&quot; &amp; b"
        "</title>\n<desc id=\"casus-desc\">1 scènes, 1 beslissingen, 1 eindes. Van s naar e. "
        "</desc>\n<g/></svg>");
    buffer_free(&out);
    map_free(map);
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_should_be_escaped),
        cmocka_unit_test(visits_should_stand_on_scenes_roads_and_options),
        cmocka_unit_test(the_svg_should_be_described),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

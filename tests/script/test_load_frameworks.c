// What a case is scored on: one framework, several, or a file of its own in the folder; what cannot
// be is refused where it stands.

#include <stdio.h>

#include "core/scenario.h"
#include "support/expect.h"
#include "support/load_case.h"

#define HEAD(framework)                                                                            \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\",\n"            \
    "  framework = " framework ", schedule = \"lijst\" }\n"
#define ENTRY(id, title, more) "    { \"id\": \"" id "\", \"title\": \"" title "\"" more " }"
#define OWN(id, competency, indicator)                                                             \
    "{ \"schema\": \"casus-framework/1\", \"id\": \"" id "\", \"version\": \"3\",\n"               \
    "  \"title\": \"Zo werken wij\",\n  \"competencies\": [\n" ENTRY(                              \
        competency, "samen",                                                                       \
        "") " ],\n  \"indicators\": [\n" ENTRY(indicator, "vraagt",                                \
                                               ", \"competency\": \"" competency "\"") " ] }\n"

static const char CHOOSE[] = "scene \"een\" { choose \"w\" { ask = \"?\",\n"
                             "  option \"a\" { \"Ja\", earns = { %s = 2 } },\n"
                             "  option \"b\" { \"Nee\" } } }";


// A case with this header and points for one indicator; a kader.json beside it, unless NULL.
static Script *load(const char *head, const char *indicator, const char *own, Error *error) {
    char text[2000];
    size_t length = (size_t)snprintf(text, sizeof text, "%s", head);
    snprintf(text + length, sizeof text - length, CHOOSE, indicator);
    CaseFile files[] = {{.name = "scenario.lua", .text = text},
                        {.name = own ? "kader.json" : NULL, .text = own},
                        {.name = NULL}};
    return load_case_files(files, error);
}


static void frameworks_of_a_list_should_stand_in_its_order(void **state) {
    (void)state;
    static const struct {
        const char *head, *indicator;
        int sources;
        const char *first, *last;
        int source;  // of the indicator
    } ROWS[] = {
        {HEAD("\"kader\""), "OPD_10", 1, "kader", "kader", 0},
        {HEAD("{ \"kader\" }"), "OPD_10", 1, "kader", "kader", 0},
        {HEAD("\"kader.json\""), "WV_01", 1, "waterveen", "waterveen", 0},
        {HEAD("{ \"kader\", \"kader.json\" }"), "WV_01", 2, "kader", "waterveen", 1},
        {HEAD("{ \"kader\", \"kader.json\" }"), "OPD_10", 2, "kader", "waterveen", 0},
        {HEAD("{ \"kader.json\", \"kader\" }"), "WV_01", 2, "waterveen", "kader", 0},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        Script *script =
            load(ROWS[i].head, ROWS[i].indicator, OWN("waterveen", "WV", "WV-01"), &error);
        expect_row(script, "row %zu: %d: %s", i, error.line, error.text);
        const Framework *framework = script_scenario(script)->framework;
        expect_row(framework->source_count == ROWS[i].sources, "row %zu", i);
        assert_string_equal(framework->id, ROWS[i].first);
        assert_string_equal(framework->sources[framework->source_count - 1].id, ROWS[i].last);
        const Earns *earns = &script_scenario(script)->decisions[0].options[0].earns;
        assert_int_equal(framework->indicators[earns->list[0].indicator].source, ROWS[i].source);
        script_free(script);
    }
}


static void wrong_framework_should_be_refused_where_it_stands(void **state) {
    (void)state;
    static const char *const WV = OWN("waterveen", "WV", "WV-01");
    static const struct {
        const char *head, *own;
        const char *place;
        int line;
        const char *part;
    } ROWS[] = {
        {HEAD("7"), NULL, "scenario.lua", 1, "bij 'framework' hoort een tekst tussen quotes; er"},
        {HEAD("{}"), NULL, "scenario.lua", 1, "bij 'framework' horen 1 tot en met 4 kaders"},
        {HEAD("{ \"kader\", 7 }"), NULL, "scenario.lua", 1, "er staat het getal 7"},
        {HEAD("{ a = \"kader\" }"), NULL, "scenario.lua", 1, "horen 1 tot en met 4 kaders"},
        {HEAD("{ \"kader\", a = 1 }"), NULL, "scenario.lua", 1, "horen 1 tot en met 4 kaders"},
        {HEAD("{ \"a\", \"b\", \"c\", \"d\", \"e\" }"), NULL, "scenario.lua", 1, "1 tot en met 4"},
        {HEAD("{ \"kader\", \"kader\" }"), NULL, "scenario.lua", 1,
         "framework = \"kader\": kader 'kader' staat er twee keer"},
        {HEAD("{ \"kader\", \"nergens\" }"), NULL, "scenario.lua", 1,
         "framework = \"nergens\": nergens: dit kader is er niet"},
        {HEAD("\"kader.json\""), NULL, "scenario.lua", 1,
         "framework = \"kader.json\": dit bestand ontbreekt in de map van de casus"},
        {HEAD("\"../kader.json\""), NULL, "scenario.lua", 1, "alleen uit de map van de casus zelf"},
        {HEAD("\"/etc/kader.json\""), NULL, "scenario.lua", 1, "alleen uit de map van de casus"},
        {HEAD("\"kader.json\""), "{ \"schema\": \"casus-framework/1\",\n \"id\": \"a\"\n",
         "kader.json", 2, "dit is geen geldige JSON"},
        {HEAD("\"kader.json\""), OWN("a", "WV", "1WV"), "kader.json", 6, "\"1WV\" kan geen id"},
        {HEAD("\"kader.json\""), OWN("kader", "WV", "WV-01"), "kader.json", 0,
         "'kader' is de naam van een kader van Casus; kies bij \"id\" een andere naam"},
        {HEAD("{ \"kader\", \"kader.json\" }"), OWN("waterveen", "WV", "OPD-10"), "kader.json", 0,
         "indicator OPD-10 staat in kader 'kader' en in kader 'waterveen'"},
        {HEAD("{ \"kader\", \"kader.json\" }"), OWN("waterveen", "ACC", "WV-01"), "kader.json", 0,
         "competentie ACC staat in kader 'kader' en in kader 'waterveen'"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error = {.text = ""};
        Script *script = load(ROWS[i].head, "WV_01", ROWS[i].own, &error);
        expect_row(!script, "row %zu was loaded", i);
        expect_row(strstr(error.text, ROWS[i].part), "row %zu: %s", i, error.text);
        expect_row(strstr(error.place, ROWS[i].place), "row %zu: %s: %s", i, error.place,
                   error.text);
        expect_row(error.line == ROWS[i].line, "row %zu: line %d: %s", i, error.line, error.text);
    }
    Error error = {.text = ""};
    assert_null(load(HEAD("{ \"kader\", \"kader.json\" }"), "WV_02", WV, &error));
    expect_part(error.text, "indicator 'WV_02' staat niet in 'kader' of 'waterveen'; schrijf "
                            "bijvoorbeeld OPD_01");
}


// What a score means changes with the file, so it is another edition of the case.
static void own_file_should_be_part_of_the_edition(void **state) {
    (void)state;
    Error error;
    const char *head = HEAD("\"kader.json\"");
    Script *one = load(head, "WV_01", OWN("waterveen", "WV", "WV-01"), &error);
    Script *same = load(head, "WV_01", OWN("waterveen", "WV", "WV-01"), &error);
    Script *other = load(head, "WV_01", OWN("waterveen", "WX", "WV-01"), &error);
    assert_true(one && same && other);
    assert_string_equal(script_scenario(one)->hash, script_scenario(same)->hash);
    assert_string_not_equal(script_scenario(one)->hash, script_scenario(other)->hash);
    script_free(one);
    script_free(same);
    script_free(other);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(frameworks_of_a_list_should_stand_in_its_order),
        cmocka_unit_test(wrong_framework_should_be_refused_where_it_stands),
        cmocka_unit_test(own_file_should_be_part_of_the_edition),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

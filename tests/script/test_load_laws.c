// Laws of a case: which articles it cites, by name and in every source text; and what a hook may
// ask of what was looked up.

#include "core/consult.h"
#include "support/expect.h"
#include "support/load_case.h"

#include <stdio.h>
#include <stdlib.h>

#define HEAD(fields)                                                                               \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", " fields      \
    " framework = \"kader\", schedule = \"lijst\", variables = { n = 0 } }\n"
#define RECORD                                                                                     \
    "record \"R1\" { title = \"Een\", page = \"een twee\", category = \"1.2\", closed = "          \
    "\"2020-01-01\", source = \"AW 3\" }\n"


static Script *load(const char *code) {
    Error error;
    Script *script = load_case_text(code, &error);
    if (!script) {
        fail_msg("%s", error.text);
    }
    return script;
}


static void every_source_should_be_looked_through(void **state) {
    static const char CODE[] =
        HEAD("articles = { \"Jw-7.3.9\" },") RECORD
        "person \"p\" { name = \"P\" } person \"q\" { name = \"Q\" }\n"
        "hold \"h\" { title = \"H\", kind = \"woo\", records = { \"R1\" }, "
        "source = \"Woo 4.1a\" }\n"
        "scene \"a\" {\n"
        "  choose \"c\" { ask = \"?\", source = \"AW 5\", "
        "    option \"x\" { \"x\", source = \"AW 7\" }, option \"y\" { \"y\" } },\n"
        "  mark \"m\" { ask = \"?\", record = \"R1\", earns = { OPD_01 = 1 }, "
        "    passage \"t\" { \"twee\", right = true, source = \"AVG 33\" }, "
        "    passage \"e\" { \"een\" } },\n"
        "  ask \"g\" { ask = \"?\", with = \"p\", turns = 1, "
        "    question \"v\" { \"v\", answer = \"a\", earns = { OPD_01 = 1 }, "
        "      source = \"Sr 361\" }, question \"w\" { \"w\", answer = \"a\" } },\n"
        "  destroy \"d\" { ask = \"?\", name = \"VL\", records = { \"R1\" }, "
        "    earns = { OPD_02 = 2 }, procedure = \"short\", "
        "    review \"q\" { role = \"reviewer\", behaviour = \"trusting\" }, "
        "    places { place \"s\" { \"s\", right = true, source = \"AR 25\" } }, "
        "    declaration = { earns = { OPD_03 = 1 }, field \"f\" { ask = \"?\", "
        "      option \"a\" { \"a\", points = 3, source = \"AB 8\" }, "
        "      option \"b\" { \"b\", points = 0 } } } } }\n";
    static const char *const CITED[] = {"Jw-7.3.9", "AW95-3", "Woo-4.1a", "AW95-5", "AW95-7",
                                        "AVG-33",   "Sr-361", "AR-25",    "AB95-8"};
    (void)state;
    Script *script = load(CODE);
    const Scenario *scenario = script_scenario(script);
    int count = 0;
    for (size_t i = 0; i < sizeof CITED / sizeof *CITED; i++) {
        int article = laws_find(scenario->reader, CITED[i]);
        expect_row(article >= 0 && scenario->cited[article], "%s", CITED[i]);
    }
    for (int i = 0; i < scenario->reader->article_count; i++) {
        count += scenario->cited[i];
    }
    assert_int_equal(count, (int)(sizeof CITED / sizeof *CITED));
    script_free(script);
}


static void unknown_article_should_be_refused_with_the_nearest(void **state) {
    static const struct {
        const char *code, *text;
    } ROWS[] = {
        {HEAD("articles = { \"AW95-33\" },") "scene \"a\" { say \"x\" }",
         "scenario \"proef\": artikel 'AW95-33' bestaat niet; bedoel je 'AW95-3"},
        {HEAD("articles = { \"AW95-3\", \"WOO-4.1a\" },") "scene \"a\" { say \"x\" }",
         "scenario \"proef\": artikel 'WOO-4.1a' bestaat niet; bedoel je 'Woo-4.1a'"},
        {HEAD("articles = { 3 },") "scene \"a\" { say \"x\" }",
         "scenario \"proef\": in articles staan artikelen tussen quotes: { \"AW95-3\" }"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        expect_row(!load_case_text(ROWS[i].code, &error), "row %zu", i);
        expect_part(error.text, ROWS[i].text);
        expect_row(error.line == 1, "row %zu: line %d", i, error.line);
    }
}


// Whether a hook that asks for `name` holds after `looked` was opened; `error` tells when it fails.
static bool asks(const char *name, const char *looked, Error *error) {
    char code[600];
    snprintf(
        code, sizeof code,
        HEAD("") RECORD
        "record \"R2\" { title = \"r\", page = \"p\", category = \"9.9\", closed = "
        "\"2018-01-01\", schedule = \"vorige\" }\n"
        "scene \"a\" { say \"een\", when(function(s) return s:consulted(%s) end, set { n = 1 }), "
        "say \"twee\" }",
        name);
    Script *script = load(code);
    const Scenario *scenario = script_scenario(script);
    const Hooks *hooks = script_hooks(script);
    error->code = ERROR_NONE;
    Run *run = run_new(scenario, 1, RUN_EXAM, NULL, hooks, error);
    assert_non_null(run);
    if (looked) {
        int part = consult_find(scenario, looked);
        expect_row(part >= 0, "%s", looked);
        assert_true(run_apply(run, &(Event){.kind = EVENT_CONSULT, .part = part}, hooks, error));
    }
    bool ok = run_apply(run, &(Event){.kind = EVENT_CONTINUE}, hooks, error);
    bool holds = ok && run_variable(run, 0) == 1;
    assert_int_equal(ok, error->code == ERROR_NONE);
    run_free(run);
    script_free(script);
    return holds;
}


static void hook_should_know_what_was_looked_up(void **state) {
    static const struct {
        const char *name, *looked;
        bool holds;
        const char *error;
    } ROWS[] = {
        {"\"AW95-3\"", NULL, false, NULL},
        {"\"AW95-3\"", "AW95-3", true, NULL},
        {"\"AW95-3\"", "AW95-5", false, NULL},
        {"\"1.2\"", "lijst/1.2", true, NULL},
        {"\"1.2\"", "vorige/1.2", true, NULL},
        {"\"1.2\"", "lijst/1.1", false, NULL},
        {"\"9.9\"", "vorige/9.9", true, NULL},
        {"\"vorige/1.2\"", "vorige/1.2", true, NULL},
        {"\"vorige/1.2\"", "lijst/1.2", false, NULL},
        {"\"AW95-33\"", NULL, false,
         "artikel of categorie 'AW95-33' staat niet in de naslag van deze casus"},
        {"\"7.7\"", NULL, false, "artikel of categorie '7.7' staat niet in de naslag"},
        {"\"ooit/1.2\"", NULL, false, "artikel of categorie 'ooit/1.2' staat niet in de naslag"},
        {"\"vorige/7.7\"", NULL, false, "artikel of categorie 'vorige/7.7' staat niet"},
        {"\"\"", NULL, false, "artikel of categorie '' staat niet"},
        {"", NULL, false, "artikel of categorie"},
        {"{}", NULL, false, "artikel of categorie"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        bool holds = asks(ROWS[i].name, ROWS[i].looked, &error);
        expect_row(holds == ROWS[i].holds, "row %zu: %s", i, error.text);
        expect_row((error.code == ERROR_NONE) == (ROWS[i].error == NULL), "row %zu: %s", i,
                   error.text);
        if (ROWS[i].error) {
            expect_part(error.text, ROWS[i].error);
        }
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_source_should_be_looked_through),
        cmocka_unit_test(unknown_article_should_be_refused_with_the_nearest),
        cmocka_unit_test(hook_should_know_what_was_looked_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

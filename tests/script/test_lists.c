// Lists: each record gets the selection list of its period, or the one the author names; what
// cannot be is refused at the record.

#include "archive/appraisal.h"
#include "support/expect.h"
#include "support/load_case.h"

#include <stdio.h>

#define HEAD(fields)                                                                               \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", " fields      \
    " framework = \"kader\", schedule = \"lijst\" }\n"
#define RECORD(fields) "record \"R1\" { title = \"Een\", page = \"p\", " fields " }\n"
#define SCENE                                                                                      \
    "scene \"een\" { appraise \"w\" { ask = \"?\", records = { \"R1\" }, earns = { OPD_01 = 4 } } }"
#define CASE(fields) HEAD("regime = \"tijden\",") RECORD(fields) SCENE
#define PLAIN(fields) HEAD("") RECORD(fields) SCENE


static void list_should_be_that_of_the_period(void **state) {
    (void)state;
    static const struct {
        const char *name, *code, *schedule;
        int years;
        const char *from;
    } ROWS[] = {
        {"no regime", PLAIN("category = \"1.2\", closed = \"2018-03-03\""), "lijst", 5,
         "2023-03-03"},
        {"no regime, a list of its own",
         PLAIN("category = \"9.9\", closed = \"2018-03-03\", schedule = \"vorige\""), "vorige", 7,
         "2025-03-03"},
        {"no regime, the list of the case by name",
         PLAIN("category = \"1.2\", closed = \"2018-03-03\", schedule = \"lijst\""), "lijst", 5,
         "2023-03-03"},
        {"by its period", CASE("category = \"1.2\", closed = \"2020-02-29\""), "lijst", 5,
         "2025-02-28"},
        {"by its first and last day",
         CASE("category = \"1.2\", from = \"2020-01-01\", to = \"2023-12-31\", "
              "closed = \"2024-02-29\""), "lijst", 5, "2029-02-28"},
        {"a choice, the list of then",
         CASE("category = \"1.2\", closed = \"2018-03-03\", schedule = \"vorige\""), "vorige", 3,
         "2021-03-03"},
        {"a choice, the later list",
         CASE("category = \"1.2\", closed = \"2018-03-03\", schedule = \"lijst\""), "lijst", 5,
         "2023-03-03"},
        {"over a boundary, named",
         CASE("category = \"1.2\", from = \"2018-03-03\", to = \"2021-01-01\", closed = "
              "\"2021-01-01\", schedule = \"lijst\""), "lijst", 5, "2026-01-01"},
        {"by the calendar year", CASE("category = \"1.2\", closed = \"2024-02-29\""), "vorige-jaar",
         3, "2028-01-01"},
        {"far away", CASE("category = \"1.2\", closed = \"2199-02-28\""), "vorige-jaar", 3,
         "2203-01-01"},
        {"undated but named", CASE("category = \"1.1\", schedule = \"lijst\""), "lijst", 0, ""},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        char from[DATE_TEXT_SIZE];
        Script *script = load_case_text(ROWS[i].code, &error);
        expect_row(script, "%s: %s", ROWS[i].name, error.text);
        const Scenario *scenario = script_scenario(script);
        const Schedule *schedule = scenario_schedule(scenario, 0);
        AppraisalKey key = appraisal_key(schedule, &scenario->records[0]);
        date_to_iso(key.destroy_from, from);
        assert_string_equal(schedule->id, ROWS[i].schedule);
        expect_row(key.retention.years == ROWS[i].years, "%s", ROWS[i].name);
        expect_row(strcmp(from, ROWS[i].from) == 0, "%s: %s", ROWS[i].name, from);
        script_free(script);
    }
}


static void wrong_list_should_be_refused_at_the_record(void **state) {
    (void)state;
    static const struct {
        const char *code;
        int line;
        const char *text;
    } ROWS[] = {
        {HEAD("regime = \"ooit\","), 1,
         "scenario \"proef\": regime = \"ooit\": ooit: deze tabel is er niet"},
        {HEAD("regime = 5,"), 1,
         "scenario \"proef\": bij 'regime' hoort een tekst tussen quotes; er staat het getal 5"},
        {CASE("category = \"9.9\", closed = \"2021-03-03\""), 2,
         "record \"R1\": categorie '9.9' staat niet in selectielijst 'lijst', de lijst voor de "
         "periode van dit stuk; schrijf het nummer zoals het daar staat"},
        {PLAIN("category = \"9.9\", closed = \"2021-03-03\""), 2,
         "record \"R1\": categorie '9.9' staat niet in selectielijst 'lijst'; schrijf het nummer "
         "zoals het daar staat"},
        {PLAIN("category = \"1.1\", closed = \"2021-03-03\", schedule = \"vorige\""), 2,
         "record \"R1\": categorie '1.1' staat niet in selectielijst 'vorige'; schrijf het nummer "
         "zoals het daar staat"},
        {PLAIN("category = \"1.1\", schedule = \"geen\""), 2,
         "record \"R1\": schedule = \"geen\": geen: deze selectielijst is er niet"},
        {CASE("category = \"1.2\", closed = \"2018-03-03\""), 2,
         "record \"R1\": van 03-03-2018 tot en met 03-03-2018 geldt 'Oude lijst', maar er mag "
         "gekozen worden voor 'Kleine lijst'; schrijf met schedule = \"...\" welke lijst voor dit "
         "stuk geldt"},
        {CASE("category = \"1.2\", from = \"2018-03-03\", to = \"2020-01-01\""), 2,
         "record \"R1\": van 03-03-2018 tot en met 01-01-2020 loopt over een grens, van 'Oude "
         "lijst' naar 'Kleine lijst'; schrijf met schedule = \"...\" welke lijst voor dit stuk "
         "geldt"},
        {CASE("category = \"1.2\", closed = \"2012-02-29\""), 2,
         "record \"R1\": van 29-02-2012 tot en met 29-02-2012 geldt 'Oudste lijst', en die lijst "
         "heeft Casus niet; schrijf met schedule = \"...\" welke lijst voor dit stuk geldt"},
        {CASE("category = \"1.2\", closed = \"1850-06-01\""), 2,
         "record \"R1\": van 01-06-1850 tot en met 01-06-1850 valt buiten de periodes van "
         "'Tijden'; schrijf met schedule = \"...\" welke lijst voor dit stuk geldt"},
        {CASE("category = \"1.1\""), 2,
         "record \"R1\": de periode is niet bekend; schrijf met schedule = \"...\" welke lijst "
         "voor dit stuk geldt"},
        {CASE("category = \"1.2\", from = \"2021-03-03\", closed = \"2021-03-02\""), 2,
         "record \"R1\": het einde (02-03-2021) ligt voor het begin (03-03-2021)"},
        {CASE("category = \"1.2\", from = \"2021-03-03\", to = \"2021-03-02\""), 2,
         "record \"R1\": 'to' ligt voor 'from'; draai de datums om"},
        {CASE("category = \"1.2\", closed = \"2021-02-29\""), 2, "*2021-02-29"},
        {CASE("category = \"9.9\", closed = \"2021-03-03\", schedule = \"vorige\""), 2,
         "record \"R1\": schedule = \"vorige\" past niet bij de periode: van 03-03-2021 tot en met "
         "03-03-2021 geldt 'Kleine lijst'"},
        {PLAIN("category = \"9.10\", closed = \"2018-03-03\", schedule = \"vorige\""), 3,
         "appraise \"w\": categorie '9.10' van stuk 'R1' is nog niet zeker en kan dus geen punten "
         "geven"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        Script *script = load_case_text(ROWS[i].code, &error);
        expect_row(!script, "row %zu", i);
        expect_row(error.code == ERROR_CASE && error.line == ROWS[i].line, "row %zu: line %d: %s",
                   i, error.line, error.text);
        if (ROWS[i].text[0] == '*') {
            expect_part(error.text, ROWS[i].text + 1);
        } else {
            assert_string_equal(error.text, ROWS[i].text);
        }
    }
}


static bool law_holds(const char *date, const char *header, const char *ask, Error *error) {
    char code[600];
    bool holds = false;
    snprintf(code, sizeof code,
             "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"%s\", %s "
             "framework = \"kader\", schedule = \"lijst\", variables = { n = 0 } }\n"
             "scene \"een\" { when(function(s) return %s end, set { n = 1 }), say \"a\" }",
             date, header, ask);
    error->code = ERROR_NONE;
    Script *script = load_case_text(code, error);
    if (script) {
        Run *run = run_new(script_scenario(script), 1, RUN_EXAM, NULL, script_hooks(script), error);
        holds = run && run_variable(run, 0) == 1;
        run_free(run);
    }
    script_free(script);
    return holds;
}


// The date of the case and the table decide; the case and the engine have no date of an act.
static void law_should_be_that_of_the_day(void **state) {
    (void)state;
    static const struct {
        const char *date, *header, *ask;
        bool holds;
        const char *error;
    } ROWS[] = {
        {"2023-12-31", "laws = \"tijden\",", "s:law \"lijst\"", true, NULL},
        {"2023-12-31", "laws = \"tijden\",", "s:law \"nieuw\"", false, NULL},
        {"2024-01-01", "laws = \"tijden\",", "s:law \"nieuw\"", true, NULL},
        {"2024-01-01", "laws = \"tijden\",", "s:law \"lijst\"", false, NULL},
        {"2024-01-01", "laws = \"tijden\",", "s:law \"ooit\"", false,
         "wet 'ooit' bestaat niet in 'tijden'"},
        {"2024-01-01", "laws = \"tijden\",", "s:law(1)", false,
         "hier hoort de naam van een wet, tussen quotes"},
        {"2024-01-01", "", "s:law \"lijst\"", false,
         "de casus heeft geen wetten; zet laws = \"legal\" in scenario"},
        {"1850-01-01", "laws = \"tijden\",", "true", false,
         "scenario \"proef\": op de datum van de casus geldt geen wet van laws = \"tijden\""},
        {"2024-01-01", "laws = \"ooit\",", "true", false,
         "scenario \"proef\": laws = \"ooit\": ooit: deze tabel is er niet"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        bool holds = law_holds(ROWS[i].date, ROWS[i].header, ROWS[i].ask, &error);
        expect_row(holds == ROWS[i].holds, "row %zu", i);
        expect_row((error.code == ERROR_NONE) == (ROWS[i].error == NULL), "row %zu: %s", i,
                   error.text);
        if (ROWS[i].error) {
            expect_part(error.text, ROWS[i].error);
        }
    }
}


static void many_lists_should_be_too_many(void **state) {
    (void)state;
    Error error;
    static const char CODE[] =
        HEAD("") "for i = 1, 9 do record(\"R\" .. i) { title = \"T\", page = \"p\", category = "
                 "\"9.9\", schedule = \"vorige-\" .. i } end";
    assert_null(load_case_text(CODE, &error));
    assert_string_equal(error.text,
                        "record \"R9\": een casus gebruikt hoogstens 9 selectielijsten");
}


static void what_is_not_appraised_should_need_no_list(void **state) {
    (void)state;
    Error error;
    Script *script = load_case_text(
        HEAD("regime = \"tijden\",") RECORD("closed = \"2018-01-01\", nature = \"copy\"")
            "scene \"een\" { say \"a\" }",
        &error);
    if (!script) {
        fail_msg("%s", error.text);
    }
    assert_string_equal(scenario_schedule(script_scenario(script), 0)->id, "lijst");
    assert_int_equal(script_scenario(script)->other_count, 0);
    script_free(script);
}


// Two records by two lists: the best answers are right for both, and one list's answer is no
// answer by the other.
static void each_record_should_be_scored_by_its_own_list(void **state) {
    (void)state;
    static const char CODE[] =
        HEAD("regime = \"tijden\",")
        "record \"R1\" { title = \"Een\", page = \"p\", category = \"1.3\", closed = "
        "\"2021-01-01\", object_end = \"2022-01-01\" }\n"
        "record \"R2\" { title = \"Twee\", page = \"p\", category = \"9.9\", closed = "
        "\"2024-01-01\" }\n"
        "scene \"een\" { appraise \"w\" { ask = \"?\", records = { \"R1\", \"R2\" }, earns = { "
        "OPD_01 = 4 } } }";
    Error error;
    Script *script = load_case_text(CODE, &error);
    if (!script) {
        fail_msg("%s", error.text);
    }
    const Scenario *scenario = script_scenario(script);
    const Decision *decision = &scenario->decisions[0];
    assert_int_equal(scenario->other_count, 1);
    for (int policy = 0; policy < 3; policy++) {
        Run *run = play_case(script, (Policy)policy, 7, RUN_EXAM, &error);
        assert_non_null(run);
        const int *cells = run_answer(run, 0);
        for (int i = 0; i < 2 && (Policy)policy == POLICY_BEST; i++) {
            assert_int_equal(appraise_right_fields(scenario, decision, cells, i),
                             APPRAISE_ALL_RIGHT);
        }
        run_free(run);
    }
    const DecisionRules *rules = decision_rules(DECISION_APPRAISE);
    EventWords words = {0};
    Event event = {.kind = EVENT_ANSWER, .part = APPRAISE_FIELDS + APPRAISE_CATEGORY, .value = 1};
    rules->write(scenario, decision, &event, &words);
    assert_string_equal(words.part, "R2/category");
    assert_string_equal(words.value, "9.9");
    event.value = -1;
    assert_true(rules->read(scenario, decision, &words, &event));
    assert_int_equal(event.value, 1);
    strcpy(words.value, "2.2");
    assert_false(rules->read(scenario, decision, &words, &event));  // only in the other list
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(list_should_be_that_of_the_period),
        cmocka_unit_test(wrong_list_should_be_refused_at_the_record),
        cmocka_unit_test(law_should_be_that_of_the_day),
        cmocka_unit_test(many_lists_should_be_too_many),
        cmocka_unit_test(what_is_not_appraised_should_need_no_list),
        cmocka_unit_test(each_record_should_be_scored_by_its_own_list),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

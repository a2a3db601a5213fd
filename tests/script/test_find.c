// Loading find: the mistakes an author makes, each with where it is and what to write instead.

#include "support/expect.h"
#include "support/load_case.h"

#define HEAD                                                                                       \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", "             \
    "framework = \"kader\", schedule = \"lijst\" }\n"                                              \
    "for i = 1, 3 do record(\"R\" .. i) { title = \"Stuk\", page = \"p\" } end\n"                  \
    "hold \"woo\" { kind = \"woo\", title = \"Verzoek\", records = { \"R1\" }, why = \"w\" }\n"
#define FIND(fields) HEAD "scene \"een\" { find \"zoek\" { ask = \"?\", " fields " } }"


static void a_mistake_should_be_told_with_its_repair(void **state) {
    (void)state;
    static const struct {
        const char *text, *message;
    } ROWS[] = {
        {FIND("right = { \"R1\" }"), "het veld 'records' ontbreekt"},
        {FIND("records = {}, right = { \"R1\" }"), "records is leeg"},
        {FIND("records = { \"R1\" }"), "het veld 'right' ontbreekt"},
        {FIND("records = { \"R1\" }, right = {}"), "right is leeg"},
        {FIND("records = { \"R1\", \"R9\" }, right = { \"R1\" }"), "record 'R9' bestaat niet"},
        {FIND("records = { \"R1\" }, right = { \"R8\" }"), "record 'R8' bestaat niet"},
        {FIND("records = { \"R1\", \"R2\" }, right = { \"R3\" }"),
         "stuk 'R3' staat in right, maar niet in records; zet het in allebei"},
        {FIND("records = { \"R1\", \"R1\" }, right = { \"R1\" }"), "stuk 'R1' staat er twee keer"},
        {FIND("records = { \"R1\" }, right = { \"R1\", \"R1\" }"), "stuk 'R1' staat er twee keer"},
        {FIND("records = { \"R1\" }, right = { 1 }"), "in right staan namen van stukken"},
        {FIND("records = { \"R1\" }, right = { \"R1\" }, freezes = \"wo\""),
         "hold 'wo' bestaat niet; bedoel je 'woo'?"},
        {FIND("records = { \"R1\" }, right = { \"R1\" }, recall = { OPD_99 = 1 }"),
         "indicator 'OPD_99'"},
        {FIND("records = { \"R1\" }, right = { \"R1\" }, earns = { OPD_01 = 1 }"), "earns"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        Script *script = load_case_text(ROWS[i].text, &error);
        expect_row(!script, "row %d was accepted", (int)i);
        expect_part(error.text, ROWS[i].message);
        assert_int_equal(error.line, 4);
        assert_int_equal(error.code, ERROR_CASE);
    }
}


static void all_fields_should_be_loaded(void **state) {
    (void)state;
    Error error;
    Script *script = load_case_text(
        FIND("hint = \"h\", why = \"w\", source = \"b\", records = { \"R3\", \"R1\", \"R2\" }, "
             "right = { \"R2\", \"R3\" }, recall = { OPD_01 = 3 }, precision = { OPD_02 = 2 }, "
             "freezes = \"woo\""),
        &error);
    expect_row(script, "%s", error.text);
    const Decision *decision = &script_scenario(script)->decisions[0];
    assert_int_equal(decision->type, DECISION_FIND);
    assert_int_equal(decision->record_count, 3);
    assert_int_equal(decision->records[0], 2);
    assert_int_equal(decision->keys[0], 1);
    assert_int_equal(decision->keys[1], 0);
    assert_int_equal(decision->keys[2], 1);
    assert_int_equal(decision->maximum.list[0].points, 3);
    assert_int_equal(decision->precision.list[0].points, 2);
    assert_int_equal(decision->freezes, 0);
    script_free(script);
}


// In truth the request covers R1 and R2; the register has what the player found, and no more.
static void registered_should_be_what_was_found_and_held_what_is_covered(void **state) {
    (void)state;
    Error error;
    Script *script = load_case_text(
        "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", "
        "framework = \"kader\", schedule = \"lijst\", start = \"een\", variables = { uit = 0 } }\n"
        "for i = 1, 3 do record(\"R\" .. i) { title = \"Stuk\", page = \"p\" } end\n"
        "hold \"woo\" { kind = \"woo\", title = \"Verzoek\", records = { \"R1\", \"R2\" }, "
        "why = \"w\" }\n"
        "local function both(s) return s:held \"R1\" and s:held \"R2\" and not s:held \"R3\" end\n"
        "local function found(s) return not s:registered \"R1\" and not s:registered \"R2\" "
        "and s:registered \"R3\" end\n"
        "scene \"een\" { when(function(s) return not s:registered \"R1\" end, set { uit = 1 }), "
        "find \"zoek\" { ask = \"?\", records = { \"R1\", \"R2\", \"R3\" }, "
        "right = { \"R1\", \"R2\" }, freezes = \"woo\" }, "
        "when(both, when(found, set { uit = 2 })), release \"woo\", "
        "when(function(s) return s.uit == 2 and not s:registered \"R3\" end, set { uit = 3 }), "
        "say \"Klaar.\" }\n",
        &error);
    expect_row(script, "%s", error.text);
    Run *run = play_case(script, POLICY_WORST, 1, RUN_PRACTICE, &error);  // takes R3 only
    expect_row(run, "%s", error.text);
    assert_int_equal(run_variable(run, 0), 3);
    run_free(run);
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mistake_should_be_told_with_its_repair),
        cmocka_unit_test(all_fields_should_be_loaded),
        cmocka_unit_test(registered_should_be_what_was_found_and_held_what_is_covered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

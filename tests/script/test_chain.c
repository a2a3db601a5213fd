// Loading the destruction chain: every mistake of an author gives its own message at its own line;
// a good one is compiled; conditions ask what happened to a list.

#include <stdio.h>

#include "archive/appraisal.h"
#include "core/chain.h"
#include "support/expect.h"
#include "support/load_case.h"

#define THINGS                                                                                     \
    "scenario \"proef\" { version = \"1\", title = \"P\", date = \"2026-11-16\", framework = "     \
    "\"kader\", schedule = \"lijst\" } record \"R1\" { title = \"Een\", page = \"p\", category = " \
    "\"1.1\" } record \"R2\" { title = \"Twee\", page = \"p\", category = \"1.2\", closed = "      \
    "\"2015-01-01\" } record \"R3\" { title = \"Drie\", page = \"p\" } "                           \
    "local ik = person \"ik\" { name = \"Ik\" } local petra = person \"petra\" { name = \"P\" } "  \
    "person \"joost\" { name = \"J\" } person \"a\" { name = \"A\" } person \"b\" { name = \"B\" " \
    "} person \"c\" { name = \"C\" } person \"d\" { name = \"D\" } person \"e\" { name = \"E\" } " \
    "person \"f\" { name = \"F\" }\n"
#define SCENE(steps) THINGS "scene \"een\" { " steps " } ending \"uit\" { title = \"Uit\" }"
#define LIST(fields)                                                                               \
    SCENE("destroy \"d\" { ask = \"?\", name = \"L\", records = { \"R1\", \"R2\" },\n" fields " }")
#define MAIN "review \"petra\" { role = \"reviewer\" }, "
#define ARCHIVIST "review \"joost\" { role = \"archivist\" }, "
#define GOOD MAIN ARCHIVIST
#define DECLARED                                                                                   \
    "declaration = { field \"wijze\" { ask = \"?\", option \"fout\" { \"b\" }, option \"goed\" { " \
    "\"a\", points = 3 } } }"
#define NEEDS_PLACES                                                                               \
    "declaration = { field \"w\" { ask = \"?\", option \"a\" { \"a\" },\n"                         \
    "option \"b\" { \"b\", points = 3, needs_places = true } } }"
#define CO(id) "review \"" id "\" { role = \"coreviewer\" }, "

typedef struct Mistake {
    const char *code;
    const char *message;
    int line;
} Mistake;

// Line 2 is the decision, line 3 what stands in it.
static const Mistake MISTAKES[] = {
    {LIST("review \"jan\" { role = \"reviewer\" }"), "person 'jan' bestaat niet", 3},
    {LIST(GOOD "review \"petra\" { role = \"coreviewer\" }"), "heeft al een rol", 3},
    {LIST(GOOD CO("a") CO("b") CO("c") CO("d") CO("e") CO("f")), "hoogstens 5 medebeoordelaars", 2},
    {LIST(GOOD "review \"a\" { role = \"reviewer\" }"), "een hoofdbeoordelaar en een archivaris",
     2},
    {LIST(GOOD "review \"a\" { role = \"archivist\" }"), "een hoofdbeoordelaar en een archivaris",
     2},
    {LIST(ARCHIVIST), "niemand is hoofdbeoordelaar", 2},
    {LIST(MAIN), "in de volle procedure hoort een archivaris", 2},
    {LIST("procedure = \"short\", " GOOD), "in de verkorte procedure is er geen archivaris", 2},
    {LIST(GOOD "review \"ik\" { role = \"coreviewer\" }"),
     "wie de lijst maakt, beoordeelt hem niet", 3},
    {LIST(GOOD "review \"a\" {}"), "het veld 'role' ontbreekt", 3},
    {LIST(GOOD "review \"a\" { role = \"baas\" }"),
     "role 'baas' bestaat niet; kies uit \"reviewer\"", 3},
    {LIST(GOOD "review \"a\" { role = \"author\" }"), "role 'author' bestaat niet", 3},
    {LIST(GOOD "review \"a\" { role = \"coreviewer\", behaviour = \"streng\" }"),
     "behaviour 'streng' bestaat niet; kies uit \"trusting\" of \"careful\"", 3},
    {LIST(GOOD "review \"a\" { role = \"coreviewer\", objects = { R3 = \"x\" } }"),
     "objects: stuk 'R3' staat niet in records van de lijst", 3},
    {LIST(GOOD "review \"a\" { role = \"coreviewer\", objects = { R9 = \"x\" } }"),
     "record 'R9' bestaat niet", 3},
    {LIST(GOOD "review \"a\" { role = \"coreviewer\", insists = { \"R2\" } }"),
     "insists: bij stuk 'R2' staat geen bezwaar", 3},
    {LIST(GOOD "review \"a\" { role = \"coreviewer\", behaviour = \"careful\", insists = { \"R3\" "
               "} }"),
     "insists: stuk 'R3' staat niet in records", 3},
    {LIST(GOOD "review \"a\" { role = \"coreviewer\", insists = { \"R9\" } }"),
     "record 'R9' bestaat niet", 3},
    {LIST(GOOD "review \"a\" { role = \"coreviewer\", insists = { 3 } }"),
     "in insists staan namen van stukken", 3},
    {LIST(GOOD "waiting = \"zeven dagen\""), "bij 'waiting' hoort hoe lang", 2},
    {LIST(GOOD "waiting = 7"), "bij 'waiting' hoort hoe lang", 2},
    {LIST(GOOD "waiting = \"P2Y\""), "waiting is hoogstens een jaar", 2},
    {LIST(GOOD "recheck = \"alles\""),
     "recheck 'alles' bestaat niet; kies uit \"term\" of \"holds\"", 2},
    {LIST(GOOD "procedure = \"lang\""),
     "procedure 'lang' bestaat niet; kies uit \"full\" of \"short\"", 2},
    {LIST(GOOD "fails = { R9 = \"x\" }"), "record 'R9' bestaat niet", 2},
    {LIST(GOOD "fails = { R3 = \"x\" }"), "fails: stuk 'R3' staat niet in records", 2},
    {LIST(GOOD "fails = { R2 = true }"), "bij 'fails' hoort een tekst", 2},
    {LIST(GOOD "proposed = { R2 = \"9.9\" }"), "categorie '9.9' bij stuk 'R2' staat niet in lijst",
     2},
    {LIST(GOOD "proposed = { R2 = 1 }"), "bij stuk 'R2' hoort een nummer tussen quotes", 2},
    {LIST(GOOD "proposed = { R2 = { \"1.2\", \"31-03-2022\" } }"), "bij 'proposed' hoort", 2},
    {LIST(GOOD "proposed = { R2 = { \"1.2\" } }"), "bij 'proposed' hoort een bestaande datum", 2},
    {LIST(GOOD "proposed = { R2 = { \"9.9\", \"2022-03-31\" } }"), "categorie '9.9' bij stuk 'R2'",
     2},
    {LIST(GOOD "proposed = { R3 = \"1.1\" }"), "proposed: stuk 'R3' staat niet in records", 2},
    {LIST(GOOD "places { place \"a\" { \"A\", right = false } }"), "bij geen enkele plaats", 3},
    {LIST(GOOD "places { place \"a\" { \"A\" } }"),
     "het veld 'right' ontbreekt; schrijf bijvoorbeeld right = true", 3},
    {LIST(GOOD "places { place \"a\" { right = true } }"), "begin met wat de plaats is", 3},
    {LIST(GOOD "places { place \"a\" { \"A\", right = true }, place \"a\" { \"B\", right = true } "
               "}"),
     "deze plaats staat er twee keer", 3},
    {LIST(GOOD "places { \"A\" }"), "in places staan plaatsen", 3},
    {LIST(GOOD "places {}"), "met 1 tot en met 12 plaatsen", 3},
    {LIST(GOOD
          "places { place \"a\" { \"A\", right = true } }, places { place \"b\" { \"B\", right "
          "= true } }"),
     "een lijst heeft een keer places", 3},
    {LIST(GOOD "places \"a\""), "schrijf places { place", 3},
    {LIST(GOOD "say \"x\""), "staan hier alleen review", 2},
    {LIST("reviewer = petra, waiting = \"P7D\""), "reviewer hoort bij de korte vorm", 2},
    {LIST("agrees = \"ja\", " GOOD), "agrees hoort bij de korte vorm", 2},
    {LIST("objects = { R1 = \"x\" }, " GOOD), "objects hoort bij de korte vorm", 2},
    {LIST("staff = { \"petra\", \"jan\" }, " MAIN), "person 'jan' bestaat niet", 2},
    {LIST("staff = { \"petra\", \"petra\" }"), "staff: 'petra' staat er twee keer", 2},
    {LIST("staff = { 4 }"), "in staff staan namen van personen", 2},
    {LIST("staff = { \"petra\", \"joost\" }, review \"a\" { role = \"coreviewer\" }"),
     "deze persoon staat niet in staff; zet \"a\" erbij", 3},
    {LIST("staff = { \"petra\", \"joost\" }, " MAIN MAIN), "heeft al een rol", 3},
    {LIST("staff = { \"ik\", \"petra\" }, " MAIN), "in de volle procedure hoort een archivaris", 2},
    {LIST("staff = { \"ik\", \"joost\" }, " ARCHIVIST), "niemand is hoofdbeoordelaar", 2},
    {LIST("staff = { \"ik\", \"petra\", \"joost\" }, " GOOD "review \"ik\" {}"),
     "wie de lijst maakt, beoordeelt hem niet", 3},
    {LIST(GOOD NEEDS_PLACES), "maar deze lijst heeft geen places", 4},
    {LIST("reviewer = petra, " NEEDS_PLACES), "maar deze lijst heeft geen places", 4},
    {LIST(GOOD
          "declaration = { field \"w\" { ask = \"?\",\noption \"a\" { \"a\", needs_places = 1 }, "
          "option \"b\" { \"b\" } } }"),
     "needs_places", 4},
};


static void mistakes_should_be_told_at_their_line(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof MISTAKES / sizeof MISTAKES[0]; i++) {
        const Mistake *mistake = &MISTAKES[i];
        Error error = {.text = ""};
        Script *script = load_case_text(mistake->code, &error);
        expect_row(!script, "no message with \"%s\"", mistake->message);
        expect_row(strstr(error.text, mistake->message), "\"%s\", not \"%s\"", error.text,
                   mistake->message);
        expect_row(error.line == mistake->line, "line %d of \"%s\"", error.line, error.text);
    }
}


static Script *load(const char *code) {
    Error error;
    Script *script = load_case_text(code, &error);
    if (!script) {
        fail_msg("%d: %s", error.line, error.text);
    }
    return script;
}


static void chain_should_be_compiled_with_its_defaults(void **state) {
    (void)state;
    Script *script = load(LIST(GOOD));
    const Chain *chain = script_scenario(script)->decisions[0].chain;
    assert_non_null(chain);
    assert_false(chain->is_short);
    assert_false(chain->has_staff);
    assert_false(chain->is_register_linked);
    assert_int_equal(chain->waiting.days, 0);
    assert_int_equal(chain->place_count, 0);
    assert_int_equal(chain->author, 0);
    assert_int_equal(chain->review_count, 2);
    assert_int_equal(chain->reviews[0].role, ROLE_OF_REVIEWER);
    assert_false(chain->reviews[0].is_careful);
    assert_int_equal(chain->proposed[1], -1);
    assert_int_equal(chain->proposed_from[1], DATE_NONE);
    script_free(script);
}


static void chain_should_be_compiled_with_all_its_fields(void **state) {
    (void)state;
    Script *script = load(LIST(
        "procedure = \"short\", waiting = \"P7D\", recheck = \"holds\", staff = { ik, petra, "
        "\"joost\", \"a\" }, review \"petra\" { role = \"reviewer\", behaviour = \"careful\", "
        "objects = { R1 = \"nee\" }, insists = { \"R1\" }, agrees = \"ja\" }, fails = { R2 = "
        "\"vast\" }, proposed = { R1 = \"1.2\" }, places { place \"k\" { \"K\", right = true, "
        "why = \"w\", source = \"AB 8\" }, place \"p\" { \"P\", right = false } }, " NEEDS_PLACES));
    const Chain *chain = script_scenario(script)->decisions[0].chain;
    assert_true(chain->is_short);
    assert_true(chain->has_staff);
    assert_true(chain->is_register_linked);
    assert_int_equal(chain->waiting.days, 7);
    assert_int_equal(chain->review_count, 4);
    assert_true(chain->reviews[1].is_careful);
    assert_true(chain->reviews[1].insists[0]);
    assert_false(chain->reviews[1].insists[1]);
    assert_string_equal(text_in(chain->reviews[1].objections[0], LANGUAGE_NL), "nee");
    assert_int_equal(chain->reviews[3].role, LIST_ROLE_COUNT);
    assert_string_equal(text_in(chain->failures[1], LANGUAGE_NL), "vast");
    assert_int_equal(chain->proposed[0], 1);
    assert_int_equal(chain->place_count, 2);
    assert_true(chain->places[0].is_right);
    assert_false(chain->places[1].is_right);
    const Field *field = &script_scenario(script)->decisions[0].fields[0];
    assert_false(field->options[0].needs_places);
    assert_true(field->options[1].needs_places);
    script_free(script);
}


// What the expert meets in this case: one condition after the list.
static bool holds_after_the_list(const char *condition, const char *fields, Error *error) {
    char code[4096];
    snprintf(code, sizeof code,
             THINGS
             "scene \"een\" { destroy \"d\" { ask = \"?\", name = \"L\", records = { \"R1\", "
             "\"R2\" }, %s }, when(function(s) return %s end, set { ja = true }) } "
             "ending \"uit\" { title = \"Uit\" }",
             fields, condition);
    char *start = strstr(code, "date = ");
    char with_variable[4200];
    snprintf(with_variable, sizeof with_variable, "%.*svariables = { ja = false }, %s",
             (int)(start - code), code, start);
    Script *script = load(with_variable);
    Run *run = play_case(script, POLICY_BEST, 1, RUN_EXAM, error);
    bool holds = run && run_variable(run, 0) == 1;
    run_free(run);
    script_free(script);
    return holds;
}


static void conditions_should_ask_what_became_of_a_list(void **state) {
    (void)state;
    Error error;
    assert_true(holds_after_the_list("s:listed('d', 'R2')", GOOD, &error));
    assert_false(holds_after_the_list("s:listed('d', 'R1')", GOOD, &error));
    assert_true(holds_after_the_list("s:destroyed 'R2'", GOOD, &error));
    assert_false(holds_after_the_list("s:destroyed 'R1'", GOOD, &error));
    assert_false(holds_after_the_list("s:aborted 'd'", GOOD, &error));
    // The expert tries again, so nothing stays failed.
    assert_false(holds_after_the_list("s:failed('d', 'R2')", GOOD "fails = { R2 = 'x' }", &error));

    assert_true(holds_after_the_list("s:declared('d', 'wijze', 'goed')", GOOD DECLARED, &error));
    assert_true(holds_after_the_list("s:declared('d', 'wijze', 'goed')",
                                     "reviewer = petra, " DECLARED, &error));
    assert_false(holds_after_the_list("s:declared('d', 'wijze', 'fout')", GOOD DECLARED, &error));

    static const struct {
        const char *condition, *message;
    } ROWS[] = {
        {"s:declared('x', 'wijze', 'goed')", "beslissing 'x' bestaat niet"},
        {"s:declared('d', 'datum', 'goed')", "de verklaring van 'd' heeft geen veld 'datum'"},
        {"s:declared('d', 'wijze', 'x')", "veld 'wijze' van 'd' heeft geen optie 'x'"},
        {"s:declared('d', 'wijze')", "hier hoort de naam van een optie"},
        {"s:declared('d')", "hier hoort de naam van een veld van de verklaring"},
        {"s.declared('d', 'wijze', 'goed')", "s:declared(...) met een dubbele punt"},
        {"s:listed('x', 'R2')", "beslissing 'x' bestaat niet"},
        {"s:listed('d', 'R3')", "stuk 'R3' staat niet in records van 'd'"},
        {"s:failed('d')", "hier hoort de naam van een stuk"},
        {"s:aborted(3)", "hier hoort de naam van een beslissing"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        error.text[0] = '\0';
        assert_false(holds_after_the_list(ROWS[i].condition, GOOD DECLARED, &error));
        expect_row(strstr(error.text, ROWS[i].message), "\"%s\"", error.text);
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mistakes_should_be_told_at_their_line),
        cmocka_unit_test(chain_should_be_compiled_with_its_defaults),
        cmocka_unit_test(chain_should_be_compiled_with_all_its_fields),
        cmocka_unit_test(conditions_should_ask_what_became_of_a_list),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Load plan: what a trainer may write wrongly in test.lua, and what is said about it; and what the
// words become when they are right.

#include "script/plan.h"

#include "core/find.h"
#include "support/expect.h"
#include "support/load_case.h"

typedef struct Row {
    const char *code, *part;
    int line;
} Row;


static Script *loaded(const char *folder) {
    Error error;
    Script *script = load_case(folder, &error);
    if (!script) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    return script;
}


static void check(const char *folder, const Row *rows, size_t count) {
    Script *script = loaded(folder);
    for (size_t i = 0; i < count; i++) {
        Error error = {.code = ERROR_NONE};
        Plan *plan = load_plan_text(rows[i].code, script_scenario(script), &error);
        expect_row(!plan, "row %zu: \"%s\"", i, rows[i].part);
        expect_row(error.code == ERROR_CASE && strstr(error.text, rows[i].part),
                   "row %zu: \"%s\" in \"%s\"", i, rows[i].part, error.text);
        expect_row(error.line == rows[i].line && strstr(error.place, "test.lua"),
                   "row %zu: %s line %d: %s", i, error.place, error.line, error.text);
    }
    script_free(script);
}


static Plan *plan_of(const Script *script, const char *text) {
    Error error;
    Plan *plan = load_plan_text(text, script_scenario(script), &error);
    if (!plan) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    return plan;
}

#define KINDS CASUS_SCENARIOS_DIR "/../tests/support/kinds"
#define CHAIN CASUS_SCENARIOS_DIR "/../tests/support/chain"
#define SHIPPED CASUS_SCENARIOS_DIR "/opruimdag-g-schijf"
#define WOO CASUS_SCENARIOS_DIR "/woo-verzoek-golfslag"

// The act stands on line 2 of a play that expects something.
#define ACT(act) "play \"x\" { score = 1,\n" act " }"


static void a_word_in_the_wrong_place_should_be_explained(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {"", "er staat geen play in", 0},
        {"play", "hier klopt iets niet", 1},
        {"play { }", "na play hoort een naam tussen quotes", 1},
        {"play \"x\" \"y\"", "na play \"x\" horen accolades", 1},
        {"play \"x\" { rest \"best\" }", "hier wordt niets verwacht", 1},
        {"play \"x\" { score = 1 }\nplay \"x\" { score = 1 }", "deze naam staat ook op regel 1", 2},
        {"play \"x\" { punten = 1 }", "het veld 'punten' bestaat hier niet", 1},
        {"play \"x\" { scor = 1 }", "bedoel je 'score'?", 1},
        {"play \"x\" { score = 1, mode = \"toets\" }",
         "bedoel je \"exam\"? Kies uit \"practice\" of \"exam\"", 1},
        {"play \"x\" { score = \"1\" }", "heel getal van 0", 1},
        {"play \"x\" { score = 1, seed = -1 }", "heel getal van 0", 1},
        {"play \"x\" { score = 1, 7 }", "het 1e onderdeel is geen handeling", 1},
        {"play \"x\" { score = 1, { score = 2 } }", "is geen handeling", 1},
        {"choose \"x\" { }", "'choose' bestaat niet in de woorden van test.lua", 1},
        {"anwser \"x\" \"y\"", "bedoel je 'answer'?", 1},
        {ACT("answer \"twee\""), "bij het 1e onderdeel ontbreekt het antwoord", 1},
        {ACT("answer \"twee\" (7)"), "na answer \"twee\" hoort het antwoord", 2},
        {ACT("answer { }"), "na answer hoort een naam tussen quotes", 2},
        {ACT("rest { }"), "na rest hoort een tekst tussen quotes", 2},
        {ACT("rest \"beste\""), "kies \"best\", \"worst\" of \"random\", niet \"beste\"", 2},
        {ACT("expect \"score\""), "na expect horen accolades", 2},
        {ACT("read \"R4\""), "record 'R4' bestaat niet; bedoel je 'R3'?", 2},
        {ACT("consult \"AW\""), "dit staat niet in de naslag", 2},
        {ACT("reach \"begn\""), "scène of beslissing 'begn' bestaat niet; bedoel je 'begin'?", 2},
        {ACT("undo \"twe\""), "beslissing 'twe' bestaat niet; bedoel je 'twee'?", 2},
        {ACT("answer \"twe\" \"bellen\""), "beslissing 'twe' bestaat niet; bedoel je 'twee'?", 2},
        {"while true do end", "de code komt niet klaar", 1},
        {"include \"weg.lua\"", "ontbreekt in de map", 1},
    };
    check(KINDS, ROWS, sizeof ROWS / sizeof *ROWS);
}


static void a_wrong_answer_should_name_what_there_is(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {ACT("answer \"panel\" \"telefon\""), "optie 'telefon' bestaat niet; bedoel je 'telefoon'?",
         2},
        {ACT("answer \"panel\" { \"brief\", \"niet\" }"), "hier worden er 1 gekozen", 2},
        {ACT("answer \"twee\" \"bellen\""), "hier worden er 2 gekozen; in het antwoord staan er 1",
         2},
        {ACT("answer \"twee\" { \"bellen\", \"bellen\" }"), "'bellen' staat er twee keer", 2},
        {ACT("answer \"twee\" { \"bellen\", 7 }"), "horen namen tussen quotes", 2},
        {ACT("answer \"twee\" { \"bellen\", lezen = true }"), "het veld 'lezen' bestaat hier niet",
         2},
        {ACT("answer \"lak\" { \"naam\" }"), "passage 'naam' bestaat niet", 2},
        {ACT("answer \"gesprek\" { \"doe\" }"), "vraag 'doe' bestaat niet; bedoel je 'doel'?", 2},
        {ACT("expect { points = -1 }"), "heel getal van 0", 2},
        {ACT("expect { 7 }"), "schrijf naam = waarde", 2},
        {ACT("expect { ending = \"goed\" }"), "einde 'goed' bestaat niet", 2},
        {ACT("expect { over = 1 }"), "hoort true of false", 2},
        {ACT("expect { indicators = { OPD_99 = 1 } }"), "'OPD_99' staat niet in 'fgr-528'", 2},
        {ACT("expect { variables = { doel = 1 } }"), "waar of onwaar", 2},
        {ACT("expect { variables = { doe = true } }"), "bedoel je 'doel'?", 2},
        {ACT("expect { date = \"16-11-2026\" }"), "jaar eerst", 2},
        {ACT("expect { asked = { \"slo\" } }"), "bedoel je 'slot'?", 2},
        {ACT("expect { kept = { \"R9\" } }"), "stuk 'R9' bestaat niet", 2},
        {ACT("expect { holds = { \"x\" } }"), "hold 'x' bestaat niet", 2},
        {ACT("expect { consulted = { \"x\" } }"), "staat niet in de naslag", 2},
        {ACT("expect { notes = { 1 } }"), "horen namen tussen quotes", 2},
        {"play \"x\" { score = 1, facts = { doel = true } }", "staat in de casus bij variables", 1},
    };
    check(KINDS, ROWS, sizeof ROWS / sizeof *ROWS);
}


static void a_wrong_answer_about_records_should_name_them(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {ACT("answer \"indelen\" \"alles\""), "tussen accolades per stuk het antwoord", 2},
        {ACT("answer \"indelen\" { \"R1\" }"), "schrijf bij elk stuk wat je ermee doet", 2},
        {ACT("answer \"indelen\" { R77 = \"x\" }"), "is het stuk 'R77' bestaat niet", 2},
        {ACT("answer \"indelen\" { R1 = \"prive-map\" }"), "klasse 'prive-map' bestaat niet", 2},
        {ACT("answer \"indelen\" { R1 = 7 }"), "hoort een tekst tussen quotes", 2},
        {ACT("answer \"indelen\" { rest = \"goed\" }"), "kies \"best\"", 2},
        {ACT("answer \"waarderen\" { R1 = \"B\" }"), "schrijf R1 = { category =", 2},
        {ACT("answer \"waarderen\" { R1 = { waardering = \"B\" } }"), "'waardering' bestaat", 2},
        {ACT("answer \"waarderen\" { R1 = { appraisal = \"X\" } }"), "kies \"B\" of \"V\"", 2},
        {ACT("answer \"waarderen\" { R1 = { category = \"99.9\" } }"), "in de selectielijst", 2},
        {ACT("answer \"waarderen\" { R1 = { term = \"5\" } }"), "\"P5Y\"", 2},
        {ACT("answer \"waarderen\" { R1 = { trigger = \"2021\" } }"), "jaar eerst", 2},
        {ACT("answer \"lijst\" { lijst = { } }"), "bedoel je 'list'?", 2},
        {ACT("answer \"lijst\" { list = 7 }"), "bij 'list' horen accolades", 2},
        {ACT("answer \"lijst\" { list = { R1 = \"weg\" } }"), "schrijf \"listed\" of \"except/\"",
         2},
        {ACT("answer \"lijst\" { declaration = { wijzze = \"x\" } }"), "bedoel je 'wijze'?", 2},
        {ACT("answer \"lijst\" { declaration = { wijze = \"veillig\" } }"), "bedoel je 'veilig'?",
         2},
        {ACT("answer \"lijst\" { \"offer\" }"), "deze lijst heeft de korte vorm", 2},
    };
    check(SHIPPED, ROWS, sizeof ROWS / sizeof *ROWS);
}


static void a_wrong_step_of_the_chain_should_name_the_steps(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {ACT("answer \"vol\" { list = { L1 = \"listed\" } }"), "schrijf er rest = \"best\" bij", 2},
        {ACT("answer \"vol\" { \"aanbieden\" }"), "de stappen heten offer, wait, process", 2},
        {ACT("answer \"vol\" { \"abort/zomaar\" }"), "de stap 'abort/zomaar' bestaat niet", 2},
        {ACT("answer \"vol\" { 7 }"), "de stappen heten", 2},
        {ACT("answer \"vol\" { { \"offer\" } }"), "hier staat iets zonder naam", 2},
        {ACT("answer \"vol\" { { places = { \"kluis\" } } }"), "plaats 'kluis' bestaat niet", 2},
        {ACT("answer \"vol\" { { roles = { peter = \"reviewer\" } } }"), "bedoel je 'petra'?", 2},
        {ACT("answer \"vol\" { { roles = { petra = \"baas\" } } }"), "kies \"reviewer\"", 2},
        {ACT("answer \"vol\" { { results = \"niets\" } }"), "kies \"all\"", 2},
        {ACT("answer \"vol\" { rest = \"best\", review = { L1 = \"keep/zomaar\" } }"),
         "\"keep/\" met due", 2},
    };
    check(CHAIN, ROWS, sizeof ROWS / sizeof *ROWS);
}


static void a_wrong_search_should_be_explained(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {ACT("answer \"zoekslag\" { search = 7 }"), "een zoekvraag tussen quotes", 2},
        {ACT("answer \"zoekslag\" { search = \"qqqqq\" }"), "geen enkel stuk gekozen", 2},
        {ACT("answer \"zoekslag\" { }"), "geen enkel stuk gekozen", 2},
        {ACT("answer \"zoekslag\" { \"W1\" }"), "stuk 'W1' ligt niet in deze stapel", 2},
        {ACT("answer \"zoekslag\" { \"K03:K01\" }"), "staat het eerste stuk achter het laatste", 2},
        {ACT("answer \"zoekslag\" { \"K01:K\" }"), "record 'K' bestaat niet", 2},
        {ACT("answer \"avond\" { \"tijd\" }"), "zet alle 5 stappen op volgorde", 2},
        {ACT("answer \"avond\" { \"tijd\", \"stil\", \"termen\", \"zoeken\", \"weg\" }"),
         "stap 'weg' bestaat niet", 2},
    };
    check(WOO, ROWS, sizeof ROWS / sizeof *ROWS);
}


static void a_plan_should_hold_what_was_written(void **state) {
    (void)state;
    Script *script = loaded(KINDS);
    Plan *plan =
        plan_of(script, "local laatste = \"slot\"\n"
                        "play \"een\" { mode = \"exam\", seed = 9, read \"R3\", rest \"worst\",\n"
                        "  answer \"lak\" { \"hart\" }, reach \"einde\", undo(laatste),\n"
                        "  expect { score = 3, percent = 20 }, over = true }\n"
                        "play \"twee\" { notes = 0 }");
    assert_int_equal(plan->play_count, 2);
    const PlanPlay *play = &plan->plays[0];
    assert_string_equal(play->name, "een");
    assert_int_equal(play->mode, RUN_EXAM);
    assert_true(play->seed == 9 && !play->facts);
    assert_int_equal(play->act_count, 6);
    assert_int_equal(play->acts[0].event.kind, EVENT_LOOK);
    assert_int_equal(play->acts[1].rest, POLICY_WORST);
    assert_int_equal(play->acts[2].part_count, 5);
    assert_int_equal(play->acts[2].parts[4].event.value, 1);
    assert_string_equal(script_scenario(script)->scenes[play->acts[3].scene].id, "einde");
    assert_int_equal(play->acts[4].origin.line, 3);
    assert_int_equal(play->acts[5].checks.count, 2);
    assert_int_equal(play->checks.list[0].what, PLAN_OVER);
    assert_int_equal(plan->plays[1].mode, RUN_PRACTICE);
    plan_free(plan);
    script_free(script);
}


static void a_search_should_choose_all_it_finds_but_the_exceptions(void **state) {
    (void)state;
    Script *script = loaded(WOO);
    Plan *plan = plan_of(script, "play \"x\" { score = 1,\n"
                                 "answer \"zoekslag\" { search = { \"zuiderbad\", \"0417\" }, "
                                 "except = { \"K01:K09\" }, \"K02\" } }");
    const PlanAct *act = &plan->plays[0].acts[0];
    assert_int_equal(act->part_count, 3);
    assert_int_equal(act->parts[0].event.kind, EVENT_USE);
    assert_string_equal(act->parts[1].event.text, "0417");
    assert_int_equal(act->parts[2].event.part, FIND_MANY);
    assert_true(strncmp(act->parts[2].event.text, "K02 ", 4) == 0);
    plan_free(plan);
    script_free(script);
}


static void a_plan_should_not_change_the_hash_of_its_case(void **state) {
    (void)state;
    CaseFile files[] = {
        {.name = "scenario.lua",
         .text =
             "scenario \"x\" { version = \"1\", title = \"X\", date = \"2026-11-16\", framework "
             "= \"kader\", schedule = \"lijst\" } scene \"een\" { say \"a\" }"},
        {.name = "test.lua", .text = "dit is geen Lua"},
        {.name = NULL}};
    Error error;
    Script *with = load_case_files(files, &error);
    Script *without = load_case_text(files[0].text, &error);
    assert_non_null(with);
    assert_string_equal(script_scenario(with)->hash, script_scenario(without)->hash);
    script_free(with);
    script_free(without);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_word_in_the_wrong_place_should_be_explained),
        cmocka_unit_test(a_wrong_answer_should_name_what_there_is),
        cmocka_unit_test(a_wrong_answer_about_records_should_name_them),
        cmocka_unit_test(a_wrong_step_of_the_chain_should_name_the_steps),
        cmocka_unit_test(a_wrong_search_should_be_explained),
        cmocka_unit_test(a_plan_should_hold_what_was_written),
        cmocka_unit_test(a_search_should_choose_all_it_finds_but_the_exceptions),
        cmocka_unit_test(a_plan_should_not_change_the_hash_of_its_case),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

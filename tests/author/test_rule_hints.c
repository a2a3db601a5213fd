// Rule hints: of every kind a hint that says the answer, and one that leads to it.

#include <stdio.h>
#include <stdlib.h>

#include "author/check.h"
#include "base/buffer.h"
#include "support/expect.h"
#include "support/load_case.h"

static const char HEAD[] =
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\",\n"
    "  framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "local jan = person \"jan\" { name = \"Jan\", role = \"Beheerder\" }\n"
    "record \"R1\" { title = \"Klacht over lang wachten\", category = \"13.1\",\n"
    "  closed = \"2020-03-31\", page = \"Ik wacht. Dat duurt lang. Doe er iets aan.\" }\n"
    "record \"R2\" { title = \"Factuur gymzaal\", category = \"18.1.1\", closed = \"2021-12-11\",\n"
    "  page = \"Te betalen\" }\n"
    "record \"R3\" { title = \"Motie buslijn\", category = \"6.1.4\", closed = \"2020-05-02\",\n"
    "  page = \"Motie\" }\n"
    "record \"folder\" { title = \"Reclame dozen\", page = \"Koop nu\" }\n"
    "scheme \"werk\" { class \"geschil\" { title = \"13 Geschillen behandelen\" },\n"
    "  class \"geld\" { title = \"18 Betalen en innen\" },\n"
    "  class \"geen\" { title = \"Geen archiefstuk\" } }\n"
    "scene \"een\" { title = \"Maandag\",\n";
static const char TAIL[] = "  finish \"goed\" }\nending \"goed\" { title = \"Goed\" }\n";

// What stands behind the hint, and the kind before it.
#define BUS                                                                                        \
    "choose \"q\" { ask = \"Wat doe je met de brief?\",\n"                                         \
    "  option \"a\" { \"Vandaag doorsturen naar het waterschap en de boer dat melden.\",\n"        \
    "    earns = { OPD_10 = 3 } },\n"                                                              \
    "  option \"b\" { \"Registreren als aanvraag.\", earns = { OPD_10 = 1 } },\n"                  \
    "  option \"c\" { \"Terugsturen naar de boer, met het goede adres.\" }, "
#define NUMBER                                                                                     \
    "choose \"q\" { ask = \"Welk resultaat past bij 13?\",\n"                                      \
    "  option \"a\" { \"13.1.5, een geschil over de WOZ: twaalf jaar.\", earns = { OPD_10 = 3 } "  \
    "},\n"                                                                                         \
    "  option \"b\" { \"13.1, geschillen: vijf jaar.\" }, option \"c\" { \"10.1, heffen.\" }, "
#define SHORT                                                                                      \
    "choose \"q\" { ask = \"Wat nu?\", option \"a\" { \"Vragen\", earns = { OPD_10 = 3 } },\n"     \
    "  option \"b\" { \"Niets doen\" }, "
#define FOREVER                                                                                    \
    "choose \"q\" { ask = \"Hoelang blijft de motie?\",\n"                                         \
    "  option \"a\" { \"Blijvend, als de raad ja zegt.\", earns = { OPD_10 = 3 } },\n"             \
    "  option \"b\" { \"Vier weken.\" }, "
#define PANEL                                                                                      \
    "choose \"q\" { ask = \"Hoe antwoord je?\", earns = { OPD_04 = 4 },\n"                         \
    "  option \"a\" { \"Eerst rustig bellen en luisteren.\", votes = 8 },\n"                       \
    "  option \"b\" { \"Met een brief.\", votes = 2 }, "
#define PICK                                                                                       \
    "choose \"q\" { ask = \"Welke twee doe je?\", pick = 2,\n"                                     \
    "  option \"a\" { \"Het verzoek registreren met datum.\", earns = { OPD_06 = 2 } },\n"         \
    "  option \"b\" { \"Vragen om een formulier.\" },\n"                                           \
    "  option \"c\" { \"De stukken vasthouden.\", earns = { BDV_04 = 2 } }, "
#define TALK                                                                                       \
    "ask \"q\" { ask = \"Wat vraag je Bea?\", with = \"jan\", turns = 1,\n"                        \
    "  question \"a\" { \"Vertel eens: hoe is deze kast ontstaan?\", answer = \"Zo.\",\n"          \
    "    earns = { OPD_01 = 2 } },\n"                                                              \
    "  question \"b\" { \"Mag alles weg?\", answer = \"Ja.\" }, "
#define MARK                                                                                       \
    "mark \"q\" { ask = \"Waarover klaagt hij?\", record = \"R1\", earns = { OPD_02 = 2 },\n"      \
    "  passage \"a\" { \"Dat duurt lang\", right = true }, passage \"b\" { \"Doe er iets aan\" }, "
#define SORT                                                                                       \
    "classify \"q\" { ask = \"Leg elk stuk in een vak.\", scheme = \"werk\",\n"                    \
    "  records = { R1 = \"geschil\", R2 = \"geld\", folder = \"geen\" }, earns = { OPD_10 = 3 }, "
#define WEIGH                                                                                      \
    "appraise \"q\" { ask = \"Waardeer.\", records = { \"R1\", \"R2\", \"R3\" },\n"                \
    "  earns = { OPD_10 = 3 }, "
#define WEIGH_ONE                                                                                  \
    "appraise \"q\" { ask = \"Waardeer.\", records = { \"R2\" }, earns = { OPD_10 = 3 }, "
#define STEPS                                                                                      \
    "order \"q\" { ask = \"In welke volgorde?\", earns = { BDV_06 = 6 },\n"                        \
    "  item \"a\" { \"De lijst samenstellen.\" }, item \"b\" { \"Een ander laten beoordelen.\" "   \
    "},\n"                                                                                         \
    "  item \"c\" { \"Zeven dagen wachten.\" }, item \"d\" { \"Vernietigen.\" }, "
#define GONE                                                                                       \
    "destroy \"q\" { ask = \"Maak de lijst.\", name = \"VL\", records = { \"R1\", \"R2\", \"R3\" " \
    "},\n"                                                                                         \
    "  reviewer = jan, earns = { BDV_04 = 4 }, declaration = { earns = { BDV_06 = 3 },\n"          \
    "    field \"grond\" { ask = \"Op welke grond?\",\n"                                           \
    "      option \"kast\" { \"De kast moest leeg.\", points = 0 },\n"                             \
    "      option \"lijst\" { \"De selectielijst gemeenten met nummers.\", points = 3 } } },\n  "
#define SEEK                                                                                       \
    "find \"q\" { ask = \"Zoek wat over de klacht gaat.\", records = { \"R1\", \"R2\", \"R3\", "   \
    "\"folder\" },\n"                                                                              \
    "  right = { \"R1\", \"R2\", \"folder\" }, recall = { OPD_12 = 3 }, "                          \
    "precision = { BDV_05 = 2 }, "

// `told`: what the finding quotes; NULL: there is none.
typedef struct Row {
    const char *decision;
    const char *hint;
    const char *told;
} Row;

static const Row ROWS[] = {
    // an option: nearly all its own words, or all of it
    {BUS, "\"Van wie is die sloot, en wie beslist erover?\"", NULL},
    {BUS, "\"Wie moet er nu iets doen: hij, of wij?\"", NULL},
    {BUS, "\"Je kunt hem doorsturen naar het waterschap. Ga je dat melden?\"",
     "tip 1 bij 'q' verklapt het antwoord: \"doorsturen\", \"waterschap\", \"melden\""},
    {BUS, "{ \"Moet je dit doorsturen, en melden?\", \"Kijk in de Awb.\" }",
     "tip 1 bij 'q' verklapt het antwoord: \"doorsturen\", \"melden\""},
    {BUS, "{ \"Kijk in de Awb.\", \"Moet je dit doorsturen, en melden?\" }", NULL},
    {BUS,
     "{ \"Kijk in de Awb.\", \"VANDAAG doorsturen naar het waterschap en de boer dat melden!\" }",
     "tip 2 bij 'q' verklapt het antwoord: \"VANDAAG doorsturen naar het waterschap en de boer dat "
     "melden\""},
    {BUS, "\"Doorsturen naar het waterschap en dat melden, of registreren als aanvraag?\"", NULL},
    // a number, a term, or for ever: alone enough
    {NUMBER, "\"Lees ook de regels die onder 13.1 staan.\"", NULL},
    {NUMBER, "\"Kijk eens bij 13.1.5.\"", "\"13.1.5\""},
    {NUMBER, "\"Is het 13.1 of 13.1.5?\"", NULL},
    {NUMBER, "\"Het duurt 12 jaar.\"", "\"12 jaar\""},
    {NUMBER, "\"Tel: duurt het vijf jaar, of meer?\"", NULL},
    {FOREVER, "\"Zulke stukken gaan blijvend mee.\"", "\"blijvend\""},
    {FOREVER, "\"Zoek de motie op in de selectielijst.\"", NULL},
    // an option of one word
    {SHORT, "\"Vragen.\"", "\"Vragen\""},
    {SHORT, "\"Kies voor vragen.\"", "\"vragen\""},
    {SHORT, "\"Lees de vragen van Jan nog eens.\"", NULL},
    {PANEL, "\"Rustig bellen helpt, en luisteren.\"", "\"Rustig\", \"bellen\", \"luisteren\""},
    {PANEL, "\"Wat wil hij het liefst: gehoord worden, of gelijk krijgen?\"", NULL},
    {PICK, "\"Vasthouden, die stukken, en verder niets.\"", NULL},
    {PICK, "\"Begin met het verzoek registreren met datum.\"",
     "\"het verzoek registreren met datum\""},
    // a talk, a passage
    {TALK, "\"Vraag hoe deze kast is ontstaan, en laat haar vertellen: vertel eens.\"",
     "\"vertellen\", \"kast\", \"ontstaan\""},
    {TALK, "\"Een open vraag levert het meeste op.\"", NULL},
    {MARK, "\"Het gaat om: dat duurt lang.\"", "\"dat duurt lang\""},
    {MARK, "\"Wat hij wil, is nog niet waarover hij klaagt.\"", NULL},
    // a record and its class in one sentence
    {SORT, "\"De factuur hoort bij betalen.\"", "\"factuur\", \"betalen\""},
    {SORT, "\"R1 is 13.\"", "\"R1\", \"13\""},
    {SORT, "\"Hoort de factuur bij betalen?\"", NULL},
    {SORT, "\"Bij de factuur kan het betalen zijn, of geschillen.\"", NULL},
    {SORT, "\"Bekijk de factuur. Denk daarna aan betalen.\"", NULL},
    {SORT, "\"Begin met wat geen archiefstuk is.\"", NULL},
    {SORT, "\"Leg de klacht niet zomaar bij betalen.\"", NULL},
    // a record and what it is worth
    {WEIGH, "\"De klacht is 13.1.\"", "\"klacht\", \"13.1\""},
    {WEIGH, "\"De factuur blijft tien jaar.\"", "\"factuur\", \"tien jaar\""},
    {WEIGH, "\"De factuur is V10.\"", "\"factuur\", \"V10\""},
    {WEIGH, "\"De motie bewaar je blijvend.\"", "\"motie\", \"blijvend\""},
    {WEIGH, "\"De klacht sloot op 31 maart 2020.\"", "\"31 maart 2020\""},
    {WEIGH, "\"Wat gebeurde er op 31-03-2020?\"", "\"31-03-2020\""},
    {WEIGH, "\"Zoek 18.1.1 op, en lees wanneer de termijn begint.\"", NULL},
    {WEIGH, "\"Bij B vul je geen datum in.\"", NULL},
    {WEIGH, "\"Is de motie blijvend?\"", NULL},
    {WEIGH, "\"De klacht is gesloten in 2020. Zoek de dag op.\"", NULL},
    {WEIGH, "\"De klacht duurde tien jaar.\"", NULL},
    {WEIGH_ONE, "\"Neem 18.1.1.\"", "\"18.1.1\""},
    {WEIGH_ONE, "\"Dat is 10 jaar.\"", "\"10 jaar\""},
    {WEIGH_ONE, "\"Gaat het over onroerend goed? Daarvoor is een eigen regel.\"", NULL},
    // the order
    {STEPS, "{ \"Eerst samenstellen, dan beoordelen, dan wachten.\", \"Kijk in de werkwijze.\" }",
     "tip 1 bij 'q' verklapt het antwoord: \"samenstellen\", \"beoordelen\", \"wachten\""},
    {STEPS, "{ \"Kijk in de werkwijze.\", \"Eerst samenstellen, dan beoordelen, dan wachten.\" }",
     NULL},
    {STEPS, "\"Samenstellen, beoordelen, wachten, vernietigen.\"",
     "\"Samenstellen\", \"beoordelen\", \"wachten\", \"vernietigen\""},
    {STEPS, "\"Wachten, samenstellen, beoordelen, vernietigen: wat komt eerst?\"", NULL},
    {STEPS, "\"Waarom wachten zij, en waarop?\"", NULL},
    // what goes and what stays, and the declaration
    {GONE, "\"De klacht mag weg.\"", "\"klacht\", \"mag weg\""},
    {GONE, "\"Zet R1 en R2 op de lijst.\"", "\"R1\", \"op de lijst\""},
    {GONE, "\"De motie moet blijven.\"", "\"motie\", \"moet blijven\""},
    {GONE, "\"Mag de klacht weg?\"", NULL},
    {GONE, "\"Wat vandaag nog niet weg mag, hoort niet op de lijst.\"", NULL},
    {GONE, "\"Lees de klacht nog eens. Is de termijn om?\"", NULL},
    {GONE, "\"De grond is de selectielijst gemeenten met nummers.\"",
     "\"de selectielijst gemeenten met nummers\""},
    // what has to be found
    {SEEK, "{ \"Kijk eens naar R1.\", \"Lees verder.\" }",
     "tip 1 bij 'q' verklapt het antwoord: "
     "\"R1\""},
    {SEEK, "{ \"Lees verder.\", \"Kijk eens naar R1.\" }", NULL},
    {SEEK, "{ \"Lees verder.\", \"Het zijn R1 en de factuur gymzaal.\" }",
     "tip 2 bij 'q' verklapt het antwoord: \"R1\", \"factuur gymzaal\""},
    {SEEK, "\"Zoek op factuur, en op de oude naam.\"", NULL},
    {SEEK, "\"De folder is reclame; R3 lijkt erop, R1 en R2 ook.\"", NULL},
};


// The findings about hints, one a line.
static void judge(const Row *row, Language language, Buffer *out) {
    Buffer text = {0};
    Error error;
    buffer_add_format(&text, "%s%shint = %s },\n%s", HEAD, row->decision, row->hint, TAIL);
    Script *script =
        load_case_of_assets((CaseFile[]){{.name = "scenario.lua", .text = text.text}, {0}}, &error);
    if (!script) {
        fail_msg("%s:%d: %s\n%s", error.place, error.line, error.text, text.text);
    }
    Check check = {.scenario = script_scenario(script), .findings = {.language = language}};
    rule_hints(&check);
    for (int i = 0; i < check.findings.count; i++) {
        const Finding *finding = &check.findings.list[i];
        assert_string_equal(finding->about->code, "C215");
        assert_int_equal(finding->origin.line, 15);
        assert_string_equal(finding->origin.file, "scenario.lua");
        buffer_add_format(out, "%s\n", finding->message);
    }
    findings_free(&check.findings);
    script_free(script);
    buffer_free(&text);
}


static void a_hint_should_lead_and_not_tell(void **state) {
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Row *row = &ROWS[i];
        Buffer found = {0};
        judge(row, LANGUAGE_NL, &found);
        if (row->told ? !strstr(buffer_text(&found), row->told) : found.length > 0) {
            print_error("%.14s, hint = %s gives: %s\n", row->decision, row->hint,
                        buffer_text(&found));
            wrong++;
        }
        buffer_free(&found);
    }
    assert_int_equal(wrong, 0);
}


static void each_hint_should_be_judged_by_itself(void **state) {
    (void)state;
    Row row = {NUMBER,
               "{ \"Kijk bij 13.1.5.\", \"Zoek op wie er klaagt.\", \"Het duurt 12 jaar.\" }",
               NULL};
    Buffer found = {0};
    judge(&row, LANGUAGE_EN, &found);
    assert_string_equal(buffer_text(&found), "hint 1 of 'q' gives the answer away: \"13.1.5\"\n"
                                             "hint 3 of 'q' gives the answer away: \"12 jaar\"\n");
    buffer_free(&found);
}


static void what_has_no_answer_has_no_secret(void **state) {
    (void)state;
    Row row = {"reflect \"q\" { ask = \"Wat leerde je?\", ", "\"Dat je moet vragen.\"", NULL};
    Buffer found = {0};
    judge(&row, LANGUAGE_NL, &found);
    assert_int_equal(found.length, 0);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_hint_should_lead_and_not_tell),
        cmocka_unit_test(each_hint_should_be_judged_by_itself),
        cmocka_unit_test(what_has_no_answer_has_no_secret),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

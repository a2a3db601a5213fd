// Check: a sound case gives no finding at all, and each code is found where one thing is changed.

#include "author/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/check_report.h"
#include "base/buffer.h"
#include "core/texts.h"
#include "support/expect.h"
#include "support/load_case.h"

#define WHY "why = \"Daarom.\", source = \"Archiefwet 1995, art. 3\""
#define QUESTION(id)                                                                               \
    "  choose \"" id "\" { ask = \"Wat doe je?\",\n"                                               \
    "    option \"a\" { \"Vragen\", earns = { OPD_01 = 2 }, " WHY " },\n"                          \
    "    option \"b\" { \"Niets doen\", earns = { OPD_01 = 0 }, " WHY SETS " } },\n"

#define SETS ", set = { haast = true }"
#define LAST "  when({ haast = true }, finish \"slecht\"),\n  finish \"goed\""

static const char SOUND[] =
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\",\n"
    "  framework = \"kader\", schedule = \"lijst\", variables = { haast = false } }\n"
    "local jan = person \"jan\" { name = \"Jan\", role = \"Beheerder\" }\n"
    "record \"R1\" { title = \"Brief\", page = \"Beste gemeente\", category = \"1.2\",\n"
    "  from = \"2019-01-01\", to = \"2019-12-31\", closed = \"2020-01-01\", " WHY " }\n"
    "scene \"een\" { title = \"Maandag\",\n"
    "  jan \"Hallo.\",\n"
    "  show \"R1\",\n" QUESTION("q1") QUESTION("q2") QUESTION("q3") LAST
    "\n"
    "}\n"
    "ending \"goed\" { title = \"Goed\", text = \"Mooi.\" }\n"
    "ending \"slecht\" { title = \"Slecht\", text = \"Jammer.\" }\n";


// One change to the sound case, and the code it has to give.
typedef struct Change {
    const char *code;
    const char *from;  // NULL: `to` is put behind the case
    const char *to;
    const char *also;  // a second change; NULL: none
    const char *into;
} Change;

#define DECIDE(more) "  show \"R1\",\n" more
#define APPRAISE                                                                                   \
    DECIDE("appraise \"w\" { ask = \"Wat?\", records = { \"R1\" }, earns = { OPD_01 = 4 } },\n")

static const Change CHANGES[] = {
    {"C002", "  jan \"Hallo.\",\n",
     "  jan \"Hallo.\", when(function(s) return nil + 1 end, say \"Nee\"),\n", NULL, NULL},
    {"C101", NULL, "scene \"twee\" { title = \"Dinsdag\", say \"Weg\", finish \"goed\" }", NULL,
     NULL},
    {"C102", LAST, LAST ", say \"Nooit\"", NULL, NULL},
    {"C103", "  show \"R1\",\n",
     APPRAISE "  when(function(s) return s:points(\"w\") == 33 end, say \"Precies\"),\n", NULL,
     NULL},
    {"C104", LAST, "  when({ haast = true }, finish \"slecht\")", NULL, NULL},
    {"C105", LAST, "  go \"een\"", NULL, NULL},
    {"C107", NULL, "ending \"derde\" { title = \"Derde\", text = \"Nooit.\" }", NULL, NULL},
    {"C108", LAST, "  finish \"goed\"", NULL, NULL},
    {"C109", "haast = false", "haast = false, los = false", "  jan \"Hallo.\",\n",
     "  when({ los = true }, jan \"Los\"),\n"},
    {"C110", "haast = false", "haast = false, los = false", NULL, NULL},
    {"C111", "  jan \"Hallo.\",\n",
     "  when(function(s) return math.random(2) == 1 end, jan \"Hallo.\"),\n", NULL, NULL},
    {"C112", "variables =", "facts = { boete = 0 }, variables =", "  jan \"Hallo.\",\n",
     "  when(function(s) return s.boete > 1 end, jan \"Hallo.\"),\n"},
    {"C201", "earns = { OPD_01 = 2 }, ", "", NULL, NULL},
    {"C202", "why = \"Daarom.\", source = \"Archiefwet 1995, art. 3\" },", "source = \"AW 3\" },",
     NULL, NULL},
    {"C203", "source = \"Archiefwet 1995, art. 3\" },", "},", NULL, NULL},
    {"C204", "Archiefwet 1995, art. 3", "Archiefwet 1995, art. 999", NULL, NULL},
    {"C204", "Archiefwet 1995, art. 3", "Selectielijst gemeenten 2020, 99.9", NULL, NULL},
    {"C206", "  show \"R1\",\n",
     DECIDE("choose \"p\" { ask = \"Wat?\", earns = { OPD_01 = 2 },\n"
            "  option \"a\" { \"Een\", votes = 3, " WHY " },\n"
            "  option \"b\" { \"Twee\", votes = 1, " WHY " } },\n"),
     NULL, NULL},
    {"C207", "earns = { OPD_01 = 0 }", "earns = { OPD_01 = 2 }", NULL, NULL},
    {"C208", "Archiefwet 1995, art. 3", "Het grote archievenboek", NULL, NULL},
    {"C211", "closed = \"2020-01-01\"", "closed = \"2019-06-01\"", NULL, NULL},
    {"C212", "title = \"Brief\",", "title = \"Brief\", nature = \"copy\",", NULL, NULL},
    {"C213", "category = \"1.2\"", "category = \"2.2\"", NULL, NULL},
    {"C214", NULL,
     "hold \"h\" { kind = \"woo\", title = \"Verzoek\", from = \"2026-01-01\",\n"
     "  records = { \"R1\" } }",
     NULL, NULL},
    // A list needs a record, and this one has to be kept.
    {"C301", "category = \"1.2\"", "category = \"1.1\"", "  show \"R1\",\n",
     DECIDE("destroy \"l\" { ask = \"Wat?\", name = \"VL\", records = { \"R1\" }, reviewer = jan,\n"
            "  earns = { OPD_01 = 4 } },\n")},
    {"C215", "ask = \"Wat doe je?\",\n", "ask = \"Wat doe je?\", hint = \"Vragen.\",\n", NULL,
     NULL},
    {"C305", "  framework", "  pass = 1, framework", "  show \"R1\",\n",
     DECIDE("choose \"p\" { ask = \"Wat?\",\n"
            "  option \"a\" { \"Een\", earns = { OPD_01 = 90 }, " WHY " },\n"
            "  option \"b\" { \"Twee\", earns = { OPD_01 = 80 }, " WHY " } },\n")},
    {"C302", "earns = { OPD_01 = 2 }", "earns = { OPD_01 = 2, OPD_02 = 1 }", NULL, NULL},
    {"C303", "earns = { OPD_01 = 0 }", "earns = { OPD_01 = 0, OPD_02 = 2 }", NULL, NULL},
    {"C304", "earns = { OPD_01 = 0 }", "earns = { OPD_01 = 0, OPD_02 = 2 }", "  framework",
     "  pass = 100, framework"},
    {"C401", NULL, "record \"R2\" { title = \"Los\", page = \"Niets\" }", NULL, NULL},
    {"C402", "  jan \"Hallo.\",\n", "  say \"Hallo.\",\n", NULL, NULL},
    {"C403", NULL, "hold \"h\" { kind = \"woo\", title = \"Verzoek\", records = { \"R1\" } }", NULL,
     NULL},
    {"C404", NULL, "scheme \"s\" { title = \"Soorten\", class \"k\" { title = \"Een\" } }", NULL,
     NULL},
    {"C501", "title = \"Maandag\",", "title = \"Maandag\", place = \"nergens\",", NULL, NULL},
    {"C503", "title = \"Maandag\",", "place = \"kantoor\",", NULL, NULL},
    {"C604", "jan \"Hallo.\"",
     "jan \"Een twee drie vier vijf zes zeven acht negen tien een twee drie vier vijf zes zeven "
     "acht negen tien een twee drie vier vijf zes zeven acht negen tien een twee drie vier vijf "
     "zes zeven.\"",
     NULL, NULL},
};


// ---- Making a case ----


static char *changed(const char *text, const char *from, const char *to) {
    Buffer out = {0};
    const char *at = from ? strstr(text, from) : text + strlen(text);
    if (!at) {
        fail_msg("the sound case has no: %s", from);
    }
    buffer_add_bytes(&out, text, (size_t)(at - text));
    buffer_add(&out, to);
    buffer_add(&out, at + (from ? strlen(from) : 0));
    return out.text;
}


static Script *load(const char *text, const char *english) {
    CaseFile files[] = {{.name = "scenario.lua", .text = text},
                        {.name = english ? "en.lua" : NULL, .text = english},
                        {.name = NULL}};
    Error error;
    Script *script = load_case_files(files, &error);
    if (!script) {
        fail_msg("%s:%d: %s\n%s", error.place, error.line, error.text, text);
    }
    return script;
}


static void add_pair(void *context, const char *id, Text text, Origin origin) {
    (void)id;
    (void)origin;
    const char *dutch = text_in(text, LANGUAGE_NL);
    Buffer pair = {0};
    buffer_add_format(&pair, "{ \"%s\", ", dutch);
    if (!strstr(buffer_text(context), buffer_text(&pair))) {
        buffer_add_format(context, "  %s\"%s!\" },\n", buffer_text(&pair), dutch);
    }
    buffer_free(&pair);
}


// A translation of every text of the case.
static char *translated(const char *text) {
    Buffer out = {0};
    Script *script = load(text, NULL);
    buffer_add(&out, "translation \"en\" {\n");
    scenario_each_text(script_scenario(script), add_pair, &out);
    buffer_add(&out, "}\n");
    script_free(script);
    return out.text;
}


static bool has_picture(void *context, const char *kind, const char *name) {
    (void)context;
    (void)kind;
    return strcmp(name, "kantoor") == 0;
}


static Check *checked(const Script *script, const char *english, Language language) {
    CheckWorld world = {.has_picture = has_picture, .sheet = english};
    return check_case(script_scenario(script), script_hooks(script), &world, language);
}


static void expect_code(const char *code, const char *text, const char *english) {
    Script *script = load(text, english);
    Check *check = checked(script, english, LANGUAGE_NL);
    bool found = false;
    for (int i = 0; i < check->findings.count; i++) {
        const Finding *finding = &check->findings.list[i];
        found = found || strcmp(finding->about->code, code) == 0;
        assert_true(finding->message[0]);
    }
    if (!found) {
        Buffer all = {0};
        report_findings(&check->findings, "", &all);
        fail_msg("%s is not found, but:\n%s\nin:\n%s", code, buffer_text(&all), text);
    }
    check_free(check);
    script_free(script);
}


// ---- Tests ----


static void a_sound_case_should_give_no_finding(void **state) {
    (void)state;
    char *plain = translated(SOUND);
    char *english =
        changed(plain, "}\n", "  --# ===== Niet meer gebruikt =====\n  { \"Oud\", \"Old\" },\n}\n");
    Script *script = load(SOUND, english);
    Check *check = checked(script, english, LANGUAGE_NL);
    Buffer all = {0};
    report_findings(&check->findings, "map", &all);
    assert_string_equal(buffer_text(&all), "");
    assert_int_equal(check->plays, 8);
    assert_int_equal(check->points.min, 0);
    assert_int_equal(check->points.max, 6);
    assert_int_equal(check->endings[0].min, 6);  // "goed": only without haste
    assert_int_equal(check->endings[1].max, 4);
    buffer_free(&all);
    check_free(check);
    script_free(script);
    free(plain);
    free(english);
}


static void each_change_should_give_its_code(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof CHANGES / sizeof *CHANGES; i++) {
        const Change *change = &CHANGES[i];
        char *text = changed(SOUND, change->from, change->to);
        if (change->also) {
            char *again = changed(text, change->also, change->into);
            free(text);
            text = again;
        }
        expect_code(change->code, text, NULL);
        free(text);
    }
}


static void translations_should_be_checked(void **state) {
    (void)state;
    char *english = translated(SOUND);
    char *missing = changed(english, "{ \"Hallo.\", \"Hallo.!\" },", "");
    char *unused = changed(english, "}\n", "  { \"Oude tekst\", \"Old text\" },\n}\n");
    expect_code("C601", SOUND, missing);
    expect_code("C602", SOUND, NULL);
    expect_code("C603", SOUND, unused);
    char *stale = changed(english, "  { \"Hallo.\", ",
                          "  --# GEWIJZIGD scene/een/say.1\n  --# was: Dag.\n  { \"Hallo.\", ");
    expect_code("C605", SOUND, stale);
    free(english);
    free(missing);
    free(unused);
    free(stale);
}


static void an_answer_that_never_comes_off_should_be_told(void **state) {
    (void)state;
    // The loader refuses such a case, so it is made by hand.
    Script *script = load(SOUND, NULL);
    Decision *decision = (Decision *)&script_scenario(script)->decisions[0];
    decision->pick = 3;
    Check *check = checked(script, NULL, LANGUAGE_NL);
    bool found = false;
    for (int i = 0; i < check->findings.count; i++) {
        found = found || strcmp(check->findings.list[i].about->code, "C106") == 0;
    }
    assert_true(found);
    check_free(check);
    script_free(script);
}


static void the_best_option_should_not_show_by_length_or_place(void **state) {
    (void)state;
    Buffer text = {0};
    buffer_add(&text, "scenario \"proef\" { version = \"1\", title = \"Proef\", "
                      "date = \"2026-11-16\", framework = \"kader\", schedule = \"lijst\" }\n"
                      "scene \"een\" {\n");
    for (int i = 0; i < 6; i++) {
        buffer_add_format(&text,
                          "choose \"q%d\" { ask = \"Wat?\",\n"
                          "option \"a\" { \"De langste van alle\", earns = { OPD_01 = 2 } },\n"
                          "option \"b\" { \"Kort\" }, option \"c\" { \"Korter\" },\n"
                          "option \"d\" { \"Niets\" } },\n",
                          i);
    }
    buffer_add(&text, "finish \"goed\" }\nending \"goed\" { title = \"Goed\" }\n");
    expect_code("C701", text.text, NULL);
    expect_code("C702", text.text, NULL);
    buffer_free(&text);
}


static bool has_test(const char *code) {
    static const char *const OTHERS[] = {"C001", "C106", "C601", "C602",
                                         "C603", "C605", "C701", "C702"};
    for (size_t i = 0; i < sizeof OTHERS / sizeof *OTHERS; i++) {
        if (strcmp(OTHERS[i], code) == 0) {
            return true;
        }
    }
    for (size_t i = 0; i < sizeof CHANGES / sizeof *CHANGES; i++) {
        if (strcmp(CHANGES[i].code, code) == 0) {
            return true;
        }
    }
    return false;
}


// C001, a case that does not load, is tried with the program: tests/app/test_check.py.
static void every_code_should_be_explained_and_tried(void **state) {
    (void)state;
    for (const FindingCode *about = FINDING_CODES; about->code; about++) {
        expect_row(has_test(about->code), "%s is in no test", about->code);
        assert_ptr_equal(finding_code(about->code), about);
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
            Buffer out = {0};
            assert_true(about->title.in[language][0] && about->why.in[language][0] &&
                        about->repair.in[language][0] && about->example[0]);
            report_code(about, (Language)language, &out);
            assert_non_null(strstr(buffer_text(&out), about->why.in[language]));
            buffer_free(&out);
        }
    }
    assert_null(finding_code("C999"));
}


static void messages_should_come_in_english_too(void **state) {
    (void)state;
    Script *script = load(SOUND, NULL);
    Check *check = checked(script, NULL, LANGUAGE_EN);
    Buffer all = {0};
    report_findings(&check->findings, "map", &all);
    assert_string_equal(buffer_text(&all),
                        "map/scenario.lua:1: hint C602: the case has no English translation; run "
                        "casus translate CASUS --to en to begin\n");
    buffer_free(&all);
    check_free(check);
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sound_case_should_give_no_finding),
        cmocka_unit_test(each_change_should_give_its_code),
        cmocka_unit_test(translations_should_be_checked),
        cmocka_unit_test(an_answer_that_never_comes_off_should_be_told),
        cmocka_unit_test(the_best_option_should_not_show_by_length_or_place),
        cmocka_unit_test(every_code_should_be_explained_and_tried),
        cmocka_unit_test(messages_should_come_in_english_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

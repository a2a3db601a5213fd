// Records and what they say: each mistake of an author gives its own message at its own line, and
// each kind of page its parts, its plain text and its checksum.

#include "support/expect.h"

#include <stdio.h>

#include "support/load_case.h"

// Lines 1 and 2 are the header and another record; line 3 is under test.
#define CASE(things)                                                                               \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", "             \
    "framework = \"kader\", schedule = \"lijst\" }\n"                                              \
    "record \"R1\" { title = \"Een\", page = \"p\" }\n" things " scene \"een\" { say \"Dag.\" }"
#define RECORD(fields) CASE("record \"R9\" { title = \"R\", " fields " }")

typedef struct Mistake {
    const char *name;
    const char *code;
    int line;
    const char *message;  // the whole of it, or a part when it starts with *
} Mistake;

static const Mistake MISTAKES[] = {
    {"record with an unknown level", RECORD("page = \"p\", level = \"map\""), 3,
     "record \"R9\": level 'map' bestaat niet; bedoel je \"file\"? Kies uit \"item\", \"file\", "
     "\"series\" of \"archive\""},
    {"record with an unknown access", RECORD("page = \"p\", access = \"geheim\""), 3,
     "record \"R9\": access 'geheim' bestaat niet; bedoel je \"confidential\"? Kies uit "
     "\"public\", \"internal\" of \"confidential\""},
    {"record with an unknown mark", RECORD("page = \"p\", personal = \"ja\""), 3,
     "record \"R9\": personal 'ja' bestaat niet; kies uit \"none\", \"ordinary\" of \"special\""},
    {"record of a negative size", RECORD("page = \"p\", size = -1"), 3,
     "record \"R9\": bij 'size' hoort een aantal bytes: een heel getal van 0 of meer, zonder "
     "quotes of punten, zoals 48213"},
    {"record of a size as text", RECORD("page = \"p\", size = \"48 kB\""), 3,
     "*bij 'size' hoort een aantal bytes"},
    {"record of half a byte", RECORD("page = \"p\", size = 1.5"), 3,
     "*bij 'size' hoort een aantal bytes"},
    {"relation to nobody", RECORD("page = \"p\", relations = { { \"R4\", \"hoort bij\" } }"), 3,
     "record \"R9\": relations: record 'R4' bestaat niet; bedoel je 'R1'?"},
    {"relation to itself", RECORD("page = \"p\", relations = { { \"R9\", \"is\" } }"), 3,
     "record \"R9\": relations: record: een record kan niet bij zichzelf horen"},
    {"relation that does not say how", RECORD("page = \"p\", relations = { { \"R1\" } }"), 3,
     "record \"R9\": paar 1 klopt niet; schrijf relations = { { \"R5\", \"bezwaar tegen\" } }"},
    {"shared with a number", RECORD("page = \"p\", shared_with = { 1 }"), 3,
     "record \"R9\": bij 'shared_with: record' hoort de naam van een record, tussen quotes"},
    {"shared with nobody", RECORD("page = \"p\", shared_with = { \"R12\" }"), 3,
     "*shared_with: record 'R12' bestaat niet"},
    {"event on a day that does not exist",
     RECORD("page = \"p\", events = { { \"2023-02-29\", \"dicht\" } }"), 3,
     "record \"R9\": bij 'events' hoort een bestaande datum tussen quotes, jaar eerst: "
     "\"2026-11-16\"; er staat de tekst \"2023-02-29\""},
    {"event without a day", RECORD("page = \"p\", events = { \"dicht\" }"), 3,
     "record \"R9\": paar 1 klopt niet; schrijf events = { { \"2020-09-15\", \"zaak gesloten\" } "
     "}"},
    {"copies that are no list", RECORD("page = \"p\", copies = \"K:\""), 3,
     "*bij 'copies' horen accolades"},

    // What records say.
    {"page of a number", RECORD("page = 5"), 3,
     "record \"R9\": in 'page' hoort een tekst tussen quotes, of letter, thread, chat, form, sheet "
     "of scan { ... }"},
    {"page of nothing", RECORD("page = {}"), 3,
     "record \"R9\": page: hier horen 1 tot en met 100 onderdelen"},
    {"page in a page", RECORD("page = { \"p\", { \"q\" } }"), 3,
     "record \"R9\": page: een lijst in een lijst kan niet; zet alles in een lijst onder elkaar"},
    {"page of a step", RECORD("page = say \"p\""), 3, "*in 'page' hoort een tekst tussen quotes"},
    {"letter of nobody", RECORD("\npage = letter { to = \"B\", \"Dag\" }"), 4,
     "letter: het veld 'from' ontbreekt; schrijf bijvoorbeeld from = \"B. Wintermans\""},
    {"letter without words", RECORD("\npage = letter { from = \"A\" }"), 4,
     "letter: zet na de velden een tekst tussen quotes, en niet meer dan een"},
    {"letter without braces", RECORD("page = letter \"Dag\""), 3,
     "na letter horen accolades met de inhoud: { ... }"},
    {"letter with a wrong field", RECORD("page = letter { form = \"A\", \"Dag\" }"), 3,
     "letter: het veld 'form' bestaat hier niet; bedoel je 'from'?"},
    {"letter of 30 February",
     RECORD("page = letter { from = \"A\", date = \"2020-02-30\", \"Dag\" }"), 3,
     "letter: bij 'date' hoort een bestaande datum tussen quotes, jaar eerst: \"2026-11-16\"; er "
     "staat de tekst \"2020-02-30\""},
    {"message on its own", RECORD("page = message { from = \"A\", \"Dag\" }"), 3,
     "message: een bericht staat in een thread of een chat: thread { message { ... } }"},
    {"message of nobody", RECORD("page = thread {\nmessage { \"Dag\" } }"), 4,
     "message: het veld 'from' ontbreekt; schrijf bijvoorbeeld from = \"Ans\""},
    {"message at a quarter past twenty-five",
     RECORD("page = chat { message { from = \"A\", time = \"25:15\", \"Dag\" } }"), 3,
     "message: bij 'time' hoort een tijd van 00:00 tot en met 23:59, zoals \"14:05\"; er staat "
     "\"25:15\""},
    {"message at half a time",
     RECORD("page = chat { message { from = \"A\", time = \"9:15\", \"Dag\" } }"), 3,
     "*er staat \"9:15\""},
    {"older message below a newer",
     RECORD("page = thread { message { from = \"A\", date = \"2020-01-02\", \"x\" },\n"
            "message { from = \"B\", date = \"2020-01-01\", \"y\" } }"),
     4, "message: dit bericht is ouder dan het vorige; zet het nieuwste onderaan"},
    {"message earlier on the day",
     RECORD("page = chat { message { from = \"A\", date = \"2020-01-02\", time = \"10:00\", \"x\" "
            "},\nmessage { from = \"B\", date = \"2020-01-02\", time = \"09:59\", \"y\" } }"),
     4, "*dit bericht is ouder dan het vorige"},
    {"empty thread", RECORD("page = thread { subject = \"x\" }"), 3,
     "thread: hier horen 1 tot en met 300 berichten: message { from = \"...\", \"tekst\" }"},
    {"empty chat", RECORD("page = chat {}"), 3, "*chat: hier horen 1 tot en met 300 berichten"},
    {"letter in a thread", RECORD("page = thread { letter { from = \"A\", \"x\" } }"), 3,
     "thread: hier staan alleen berichten: message { from = \"...\", \"tekst\" }"},
    {"chat in a chat", RECORD("page = chat { chat { } }"), 3, "*hier staan alleen berichten"},
    {"form without rows", RECORD("page = form { title = \"F\" }"), 3,
     "form: hier horen 1 tot en met 500 rijen: { \"...\", \"...\" }"},
    {"form with half a row", RECORD("page = form { { \"Naam\" } }"), 3,
     "form: rij 1 heeft 1 cel; hier horen er 2"},
    {"form with a text for a row", RECORD("page = form { \"Naam\" }"), 3,
     "form: rij 1 klopt niet; schrijf { \"...\", \"...\" }"},
    {"sheet without columns", RECORD("page = sheet { { \"1\" } }"), 3,
     "sheet: het veld 'columns' ontbreekt; schrijf bijvoorbeeld columns = { \"Omschrijving\", "
     "\"Bedrag\" }"},
    {"sheet of no columns", RECORD("page = sheet { columns = {}, { \"1\" } }"), 3,
     "sheet: een sheet heeft 1 tot en met 12 kolommen: columns = { \"A\", \"B\" }"},
    {"sheet without rows", RECORD("page = sheet { columns = { \"A\" } }"), 3,
     "*sheet: hier horen 1 tot en met 500 rijen"},
    {"sheet with a row too long",
     RECORD("page = sheet { columns = { \"A\", \"B\" }, { \"1\", \"2\" }, { \"1\", \"2\", \"3\" } "
            "}"),
     3, "sheet: rij 2 heeft 3 cellen; hier horen er 2"},
    {"sheet with a number", RECORD("page = sheet { columns = { \"A\" }, { 1 } }"), 3,
     "sheet: bij 'rij' hoort een tekst tussen quotes; er staat het getal 1"},
    {"scan without a picture", RECORD("page = scan { \"tekst\" }"), 3,
     "scan: het veld 'picture' ontbreekt; schrijf bijvoorbeeld picture = \"envelop\""},
    {"scan without its text", RECORD("page = scan { picture = \"p\" }"), 3,
     "*scan: zet na de velden een tekst tussen quotes"},
};


static bool is_as_expected(const char *found, const char *expected) {
    return expected[0] == '*' ? strstr(found, expected + 1) != NULL : strcmp(found, expected) == 0;
}


static void a_mistake_should_be_named_with_its_line(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof MISTAKES / sizeof *MISTAKES; i++) {
        const Mistake *mistake = &MISTAKES[i];
        Error error = {.code = ERROR_NONE};
        Script *script = load_case_text(mistake->code, &error);
        expect_row(!script, "%s: loaded", mistake->name);
        assert_string_equal(error.place, "casus/scenario.lua");
        expect_row(error.line == mistake->line && is_as_expected(error.text, mistake->message),
                   "%s: %d: %s", mistake->name, error.line, error.text);
    }
}


static Script *load(const CaseFile *files) {
    Error error;
    Script *script = load_case_files(files, &error);
    if (!script) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    return script;
}


static const Record *record_of(const Script *script, const char *id) {
    const Scenario *scenario = script_scenario(script);
    int at = scenario_find_record(scenario, id);
    assert_true(at >= 0);
    return &scenario->records[at];
}


static void metadata_should_be_kept_as_it_is_written(void **state) {
    (void)state;
    static const char CODE[] = RECORD(
        "page = \"p\", number = \"Z-1\", level = \"file\", creator = \"Team\", classification = "
        "\"Vergunningen\", access = \"confidential\", personal = \"special\", format = "
        "\"PDF/A-2b\", size = 48213000000, copies = { \"K:\", \"tape\" }, "
        "relations = { { \"R1\", \"bij\" } }, "
        "shared_with = { \"R1\" }, events = { { \"1850-02-28\", \"oud\" }, { \"2024-02-29\", "
        "\"schrikkel\" }, { \"2199-12-31\", \"ver\" } }, keywords = { \"a\", \"b\", \"c\" }");
    Script *script = load((CaseFile[]){{"scenario.lua", CODE, 0}, {NULL, NULL, 0}});
    const Metadata *about = &record_of(script, "R9")->about;
    assert_string_equal(about->number, "Z-1");
    assert_int_equal(about->level, LEVEL_FILE);
    assert_string_equal(text_in(about->creator, LANGUAGE_NL), "Team");
    assert_string_equal(text_in(about->classification, LANGUAGE_NL), "Vergunningen");
    assert_int_equal(about->access, ACCESS_CONFIDENTIAL);
    assert_int_equal(about->personal, PERSONAL_SPECIAL);
    assert_string_equal(about->format, "PDF/A-2b");
    assert_true(about->size == INT64_C(48213000000));
    assert_int_equal(about->copy_count, 2);
    assert_int_equal(about->relation_count, 1);
    assert_int_equal(about->relations[0].record, 0);
    assert_string_equal(text_in(about->relations[0].how, LANGUAGE_NL), "bij");
    assert_int_equal(about->shared_count, 1);
    assert_int_equal(about->shared_with[0], 0);
    assert_int_equal(about->event_count, 3);
    for (int i = 0; i < 3; i++) {
        char day[DATE_TEXT_SIZE];
        date_to_iso(about->events[i].date, day);
        assert_string_equal(day, ((const char *[]){"1850-02-28", "2024-02-29", "2199-12-31"})[i]);
    }
    assert_int_equal(about->keyword_count, 3);
    const Metadata *bare = &record_of(script, "R1")->about;
    assert_null(bare->number);
    assert_true(bare->size == RECORD_SIZE_NONE);
    assert_int_equal(bare->level, LEVEL_NONE);
    assert_int_equal(bare->access, ACCESS_NONE);
    assert_int_equal(bare->personal, PERSONAL_UNSAID);
    script_free(script);
}


// What the plain text of a page is, in both languages.
typedef struct Plain {
    const char *page;
    const char *dutch, *english;
} Plain;

static const Plain PLAINS[] = {
    {"\"Gewoon.\"", "Gewoon.", "Plain."},
    {"letter { from = \"Ans\", to = \"De gemeente\", date = \"2026-11-12\", subject = \"Feest\", "
     "\"Gewoon.\" }",
     "Van: Ans\nAan: De gemeente\nDatum: 12-11-2026\nOnderwerp: Feest\n\nGewoon.",
     "From: Ans\nTo: The municipality\nDate: 12-11-2026\nSubject: Party\n\nPlain."},
    {"letter { from = \"Ans\", \"Gewoon.\" }", "Van: Ans\n\nGewoon.", "From: Ans\n\nPlain."},
    {"thread { subject = \"Feest\", message { from = \"Ans\", date = \"2026-11-12\", time = "
     "\"09:05\", \"Gewoon.\" }, message { from = \"Jan\", \"Ja.\" } }",
     "Feest\n\nVan: Ans\nDatum: 12-11-2026, 09:05\n\nGewoon.\n\nVan: Jan\n\nJa.",
     "Party\n\nFrom: Ans\nDate: 12-11-2026, 09:05\n\nPlain.\n\nFrom: Jan\n\nJa."},
    {"chat { message { from = \"Ans\", time = \"23:59\", \"Gewoon.\" } }",
     "Van: Ans\nDatum: 23:59\n\nGewoon.", "From: Ans\nDate: 23:59\n\nPlain."},
    {"form { title = \"Feest\", { \"Naam\", \"Ans\" }, { \"Leeg\", \"\" } }",
     "Feest\n\nNaam: Ans\nLeeg: \n", "Party\n\nName: Ans\nLeeg: \n"},
    {"sheet { columns = { \"Naam\", \"Kleur\" }, { \"Ans\", \"rood\" } }",
     "Naam | Kleur\nAns | rood\n", "Name | Kleur\nAns | rood\n"},
    {"scan { picture = \"p\", \"Gewoon.\" }", "Gewoon.", "Plain."},
    {"{ \"Gewoon.\", letter { from = \"Ans\", \"Ja.\" } }", "Gewoon.\n\nVan: Ans\n\nJa.",
     "Plain.\n\nFrom: Ans\n\nJa."},
};


static void page_should_have_its_plain_text(void **state) {
    (void)state;
    static const char SHEET[] =
        "translation \"en\" { { \"Gewoon.\", \"Plain.\" }, { \"De gemeente\", "
        "\"The municipality\" }, { \"Feest\", \"Party\" }, { \"Naam\", "
        "\"Name\" } }";
    for (size_t i = 0; i < sizeof PLAINS / sizeof *PLAINS; i++) {
        char code[2000];
        snprintf(code, sizeof code, CASE("record \"R9\" { title = \"R\", page = %s }"),
                 PLAINS[i].page);
        Script *script =
            load((CaseFile[]){{"scenario.lua", code, 0}, {"en.lua", SHEET, 0}, {NULL, NULL, 0}});
        const Record *record = record_of(script, "R9");
        expect_row(strcmp(text_in(record->page, LANGUAGE_NL), PLAINS[i].dutch) == 0, "%s: %s",
                   PLAINS[i].page, text_in(record->page, LANGUAGE_NL));
        expect_row(strcmp(text_in(record->page, LANGUAGE_EN), PLAINS[i].english) == 0, "%s: %s",
                   PLAINS[i].page, text_in(record->page, LANGUAGE_EN));
        script_free(script);
    }
}


static void checksum_should_be_that_of_the_plain_text(void **state) {
    (void)state;
    static const char CODE[] = RECORD("page = \"abc\"");
    Script *script = load((CaseFile[]){{"scenario.lua", CODE, 0}, {NULL, NULL, 0}});
    // The example of FIPS 180-4.
    assert_string_equal(record_of(script, "R9")->about.checksum,
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    script_free(script);
}


static void parts_should_know_what_they_are(void **state) {
    (void)state;
    static const char CODE[] = RECORD(
        "page = { chat { message { from = \"Ans\", \"a\" }, message { from = \"Jan\", \"b\" }, "
        "message { from = \"Ans\", \"c\" }, message { from = \"Bea\", \"d\" } }, "
        "sheet { columns = { \"A\", \"B\" }, { \"1\", \"2\" }, { \"3\", \"4\" } }, \"tekst\" }");
    Script *script = load((CaseFile[]){{"scenario.lua", CODE, 0}, {NULL, NULL, 0}});
    const Page *page = &record_of(script, "R9")->pages;
    assert_int_equal(page->count, 3);
    assert_int_equal(page->parts[0].kind, PART_CHAT);
    assert_int_equal(page->parts[0].part_count, 4);
    for (int i = 0; i < 4; i++) {
        assert_int_equal(page->parts[0].parts[i].speaker, ((int[]){0, 1, 0, 2})[i]);
        assert_int_equal(page->parts[0].parts[i].minute, MINUTE_NONE);
        assert_int_equal(page->parts[0].parts[i].date, DATE_NONE);
    }
    assert_int_equal(page->parts[1].kind, PART_SHEET);
    assert_int_equal(page->parts[1].rows, 3);
    assert_int_equal(page->parts[1].columns, 2);
    assert_string_equal(text_in(page->parts[1].cells[5], LANGUAGE_NL), "4");
    assert_int_equal(page->parts[2].kind, PART_TEXT);
    script_free(script);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mistake_should_be_named_with_its_line),
        cmocka_unit_test(metadata_should_be_kept_as_it_is_written),
        cmocka_unit_test(page_should_have_its_plain_text),
        cmocka_unit_test(checksum_should_be_that_of_the_plain_text),
        cmocka_unit_test(parts_should_know_what_they_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Frameworks: those that ship open with all they hold; one of an organisation's own is read from
// its bytes; what is wrong is refused with the entry and the line.

#include <stdio.h>

#include "base/buffer.h"
#include "store/files.h"
#include "store/frameworks.h"
#include "support/expect.h"

// As a trainer writes it: Dutch only, one entry a line.
static const char OWN[] = "{ \"schema\": \"casus-framework/1\",\n"
                          "  \"id\": \"waterveen\",\n"
                          "  \"version\": \"2\",\n"
                          "  \"title\": \"Zo werken wij\",\n"
                          "  \"competencies\": [\n"
                          "    { \"id\": \"ACC\", \"title\": \"zorgvuldig\" },\n"
                          "    { \"id\": \"INT\", \"title\": {\"nl\": \"integer\", \"en\": "
                          "\"upright\"} }\n"
                          "  ],\n"
                          "  \"indicators\": [\n"
                          "    { \"id\": \"OPD-01\", \"title\": \"vraagt\", \"competency\": "
                          "\"ACC\" },\n"
                          "    { \"id\": \"BDV-01\", \"title\": \"meldt\", \"competency\": "
                          "\"INT\" }\n"
                          "  ],\n"
                          "  \"quality_profiles\": [\n"
                          "    { \"id\": \"P-1\", \"scale\": 7, \"knowledge\": [\"de wet\", "
                          "\"de lijst\"] },\n"
                          "    { \"id\": \"P-2\", \"title\": \"Starter\" }\n"
                          "  ],\n"
                          "  \"scales\": [ { \"scale\": 7, \"problems\": \"divers\" } ] }\n";


// The text with `from` replaced by `to`, where `from` is given. Free with buffer_free.
static Buffer changed(const char *text, const char *from, const char *to) {
    Buffer out = {0};
    const char *at = from ? strstr(text, from) : NULL;
    if (from && !at) {
        fail_msg("no %s in the text", from);
    }
    buffer_add_bytes(&out, text, at ? (size_t)(at - text) : strlen(text));
    if (at) {
        buffer_add(&out, to);
        buffer_add(&out, at + strlen(from));
    }
    return out;
}


static void put(const char *id, const char *text) {
    char path[200];
    Error error;
    assert_true(folder_make("data/frameworks", &error));
    snprintf(path, sizeof path, "data/frameworks/%s.json", id);
    assert_true(file_replace(path, text, strlen(text), &error));
}


static void assert_is_own(const Framework *framework) {
    assert_string_equal(framework->id, "waterveen");
    assert_string_equal(framework->version, "2");
    assert_string_equal(text_in(framework->title, LANGUAGE_EN), "Zo werken wij");
    assert_int_equal(framework->source_count, 1);
    assert_string_equal(framework->sources[0].id, "waterveen");
    assert_int_equal(framework->competency_count, 2);
    assert_string_equal(text_in(framework->competencies[1].title, LANGUAGE_EN), "upright");
    assert_int_equal(framework->indicator_count, 2);
    assert_int_equal(framework_find(framework, "BDV_01"), 1);
    assert_int_equal(framework->indicators[1].competency, 1);
    assert_int_equal(framework->profile_count, 2);
    assert_string_equal(text_in(framework->profiles[0].title, LANGUAGE_NL),
                        "Kwaliteitenprofiel P-1, schaal 7");
    assert_int_equal(framework->profiles[0].knowledge_count, 2);
    assert_string_equal(text_in(framework->profiles[0].knowledge[1], LANGUAGE_NL), "de lijst");
    assert_string_equal(text_in(framework->profiles[1].title, LANGUAGE_NL), "Starter");
    assert_int_equal(framework->profiles[1].scale, 0);
    assert_int_equal(framework->scale_count, 1);
    assert_string_equal(text_in(framework->scales[0].problems, LANGUAGE_NL), "divers");
    assert_true(text_is_empty(framework->scales[0].choice));
}


static void own_framework_should_be_read_as_written(void **state) {
    (void)state;
    Error error = {.text = ""};
    Framework *framework = framework_parse("kader.json", OWN, strlen(OWN), &error);
    if (!framework) {
        fail_msg("%d: %s", error.line, error.text);
    }
    assert_is_own(framework);
    framework_free(framework);
    put("waterveen", OWN);
    framework = framework_open("data", "waterveen", &error);
    assert_non_null(framework);
    assert_is_own(framework);
    framework_free(framework);
}


static void file_of_another_editor_should_be_read_too(void **state) {
    (void)state;
    Error error;
    Buffer marked = {0};
    buffer_add(&marked, "\xEF\xBB\xBF");
    for (const char *at = OWN; *at; at++) {
        buffer_add_bytes(&marked, *at == '\n' ? "\r\n" : at, *at == '\n' ? 2 : 1);
    }
    Framework *framework = framework_parse("kader.json", marked.text, marked.length, &error);
    assert_non_null(framework);
    assert_is_own(framework);
    framework_free(framework);
    buffer_free(&marked);
}


// What is wrong, on which line, and what the message says of it.
static const struct {
    const char *from, *to;
    int line;
    const char *part;
} WRONG[] = {
    {"casus-framework/1", "casus-schedule/1", 1, "zet bovenaan \"schema\": \"casus-framework/1\""},
    {"\"schema\"", "\"s\"", 0, "dit is geen competentiekader"},
    {"\"waterveen\"", "\"water veen\"", 2, "'id' ontbreekt of klopt niet"},
    {"\"version\": \"2\"", "\"version\": 2", 3, "'version' ontbreekt"},
    {"\"version\"", "\"versie\"", 0, "'version' ontbreekt"},
    {"\"title\": \"Zo", "\"titel\": \"Zo", 0, "'title' ontbreekt"},
    {"\"competencies\"", "\"competenties\"", 0, "1 tot en met 32 competenties"},
    {"\"id\": \"INT\"", "\"id\": \"ACC\"", 10, "competentie ACC staat er twee keer (de 2-e)"},
    {"\"id\": \"INT\",", "", 0, "competentie 2 heeft geen eigen id"},
    {"\"id\": \"INT\"", "\"id\": \"IN T\"", 7, "\"IN T\" kan geen id zijn; begin met een letter"},
    {"\"id\": \"INT\"", "\"id\": \"1NT\"", 7, "kan geen id zijn"},
    {"\"id\": \"INT\"", "\"id\": \"IN_T\"", 7, "kan geen id zijn"},
    {"\"title\": \"zorgvuldig\"", "\"titel\": 1", 10, "competentie ACC heeft geen 'title'"},
    {"\"indicators\"", "\"indicatoren\"", 0, "1 tot en met 128 indicatoren"},
    {"\"BDV-01\"", "\"OPD-01\"", 11, "indicator OPD-01 staat er twee keer (de 2-e)"},
    {"\"BDV-01\"", "7", 0, "indicator 2 heeft geen eigen id"},
    {"\"title\": \"meldt\"", "\"title\": \"\"", 11, "indicator BDV-01 heeft geen 'title'"},
    {"\"competency\": \"INT\"", "\"competency\": \"XYZ\"", 11,
     "(\"XYZ\"); schrijf bij 'competency' bijvoorbeeld \"ACC\""},
    {"\"competency\": \"INT\"", "\"competentie\": \"INT\"", 11, "indicator BDV-01 hoort bij een"},
    {"\"scale\": 7, \"knowledge\"", "\"scale\": 19, \"knowledge\"", 14, "van 1 tot en met 18"},
    {"[\"de wet\", \"de lijst\"]", "\"de wet\"", 14, "'knowledge' is geen lijst van teksten"},
    {"[\"de wet\", \"de lijst\"]", "[\"\"]", 14, "'knowledge' is geen lijst van teksten"},
    {"\"P-2\"", "\"P-1\"", 15, "profiel P-1 staat er twee keer"},
    {"[ { \"scale\": 7,", "[ { \"scale\": \"zeven\",", 0, "schaal 1 van de lijst"},
    {"\"problems\"", "\"work\": [], \"problems\"", 0, "schaal 7: 'work' is geen lijst"},
    {"\"zorgvuldig\" },", "\"zorgvuldig\" }", 7, "staat er een komma te veel of te weinig"},
    {"\"meldt\"", "\"meldt", 11, "dit is geen geldige JSON"},
    {"zorgvuldig", "zorgvuldig\xE9", 0, "dit is geen UTF-8-tekst"},
};


static void wrong_framework_should_be_refused_with_entry_and_line(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        Error error = {.text = ""};
        Buffer text = changed(OWN, WRONG[i].from, WRONG[i].to);
        Framework *framework = framework_parse("kader.json", text.text, text.length, &error);
        expect_row(!framework, "row %zu: %s", i, WRONG[i].to);
        expect_row(strstr(error.text, WRONG[i].part), "row %zu: %s", i, error.text);
        expect_row(strcmp(error.place, "kader.json") == 0, "row %zu: %s", i, error.place);
        expect_row(error.line == WRONG[i].line, "row %zu: line %d: %s", i, error.line, error.text);
        buffer_free(&text);
    }
}


static void file_of_the_assets_should_have_the_id_it_is_called(void **state) {
    (void)state;
    static const char *const IDS[] = {"",    "nergens", "../frameworks/kader", "kader.json",
                                      "a b", "é",       "/etc/passwd"};
    Error error;
    put("kader", OWN);
    assert_null(framework_open("data", "kader", &error));
    expect_part(error.text, "dit is geen bestand van soort \"casus-framework/1\" met id \"kader\"");
    for (size_t i = 0; i < sizeof IDS / sizeof *IDS; i++) {
        expect_row(!framework_open("data", IDS[i], &error), "'%s'", IDS[i]);
        expect_row(error.text[0] != '\0', "'%s'", IDS[i]);
    }
}


// Every cut of the file, and every byte changed: refused or read, but never a crash.
static void no_damage_should_bring_the_reader_down(void **state) {
    (void)state;
    static const char PUT[] = {'"', '}', '9', '\\', '\0'};
    char bytes[sizeof OWN];
    for (size_t i = 0; i < sizeof OWN - 1; i++) {
        Error error = {.text = ""};
        Framework *framework = framework_parse("kader.json", OWN, i, &error);
        expect_row(!framework || i == sizeof OWN - 2, "cut at %zu was read", i);
        framework_free(framework);
        for (size_t way = 0; way < sizeof PUT; way++) {
            memcpy(bytes, OWN, sizeof bytes);
            bytes[i] = PUT[way];
            framework = framework_parse("kader.json", bytes, sizeof bytes - 1, &error);
            expect_row(framework || error.text[0], "byte %zu", i);
            framework_free(framework);
        }
    }
}


static Framework *open_shipped(const char *id) {
    Error error;
    Framework *framework = framework_open(CASUS_ASSETS_DIR, id, &error);
    if (!framework) {
        fail_msg("%s: %s", id, error.text);
    }
    return framework;
}


static void profile_of_the_government_should_open_whole(void **state) {
    (void)state;
    Framework *framework = open_shipped("fgr-528");
    assert_int_equal(framework->competency_count, 7);
    assert_int_equal(framework->indicator_count, 26);
    assert_int_equal(framework->profile_count, 4);
    assert_int_equal(framework->scale_count, 4);
    for (int i = 0; i < 4; i++) {
        const QualityProfile *profile = &framework->profiles[i];
        assert_int_equal(profile->scale, 5 + i);
        assert_int_equal(profile->knowledge_count, i < 2 ? 2 : 4);
        assert_int_equal(framework->scales[i].scale, 5 + i);
        assert_true(framework->scales[i].work_count >= 6);
        assert_int_equal(framework_profile_of_scale(framework, 5 + i), i);
    }
    assert_string_equal(text_in(framework->profiles[3].title, LANGUAGE_EN),
                        "Quality profile KP-4, scale 8");
    framework_free(framework);
}


// Both together fit, and no name is in both.
static void shipped_frameworks_should_go_together(void **state) {
    (void)state;
    Error error;
    Framework *framework = open_shipped("fgr-528");
    Framework *card = open_shipped("kenniskaart-ta");
    assert_true(framework_join(framework, card, &error));
    framework_free(card);
    assert_int_equal(framework->source_count, 2);
    assert_int_equal(framework->indicator_count, 62);
    const Indicator *indicator = &framework->indicators[framework_find(framework, "KK_K5_01")];
    assert_string_equal(framework->sources[indicator->source].id, "kenniskaart-ta");
    assert_string_equal(framework->competencies[indicator->competency].id, "KK-K5");
    framework_free(framework);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(own_framework_should_be_read_as_written),
        cmocka_unit_test(file_of_another_editor_should_be_read_too),
        cmocka_unit_test(wrong_framework_should_be_refused_with_entry_and_line),
        cmocka_unit_test(file_of_the_assets_should_have_the_id_it_is_called),
        cmocka_unit_test(no_damage_should_bring_the_reader_down),
        cmocka_unit_test(profile_of_the_government_should_open_whole),
        cmocka_unit_test(shipped_frameworks_should_go_together),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

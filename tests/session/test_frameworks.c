// A case that is scored on two frameworks, one of them its own file: log, result and check say of
// which framework everything is; the file goes along in a pack and is part of the edition.

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>

#include "session/parcel.h"
#include "store/files.h"
#include "support/expect.h"
#include "support/sample_play.h"

static const char OWN[] = "{ \"schema\": \"casus-framework/1\", \"id\": \"waterveen\",\n"
                          "  \"version\": \"%s\", \"title\": \"Zo werken wij\",\n"
                          "  \"competencies\": [ { \"id\": \"WV\", \"title\": \"samen\" } ],\n"
                          "  \"indicators\": [ { \"id\": \"WV-01\", \"title\": \"vraagt een "
                          "collega\", \"competency\": \"WV\" } ] }\n";

static const char STORY[] =
    "scenario \"twee\" { version = \"1.0.0\", title = \"Twee kaders\", date = \"2026-11-16\",\n"
    "  framework = %s, schedule = \"gemeenten-2020\" }\n"
    "scene \"een\" { choose \"vraag\" { ask = \"Wat doe je?\",\n"
    "  option \"samen\" { \"Vragen\", earns = { OPD_10 = 1%s } },\n"
    "  option \"alleen\" { \"Zelf doen\", earns = { OPD_10 = 3 } } }, finish \"klaar\" }\n"
    "ending \"klaar\" { title = \"Klaar\" }\n";


static void put(const char *folder, const char *name, const char *text) {
    Error error;
    char path[PATH_MAX_BYTES];
    assert_true(folder_make(folder, &error));
    assert_true(path_join(path, folder, name, &error));
    assert_true(file_replace(path, text, strlen(text), &error));
}


// The case, on the framework of the government and, when `version` is given, on its own file.
static void put_case(const char *folder, const char *version) {
    char text[2000];
    if (version) {
        snprintf(text, sizeof text, OWN, version);
        put(folder, "kader.json", text);
    }
    snprintf(text, sizeof text, STORY, version ? "{ \"fgr-528\", \"kader.json\" }" : "\"fgr-528\"",
             version ? ", WV_01 = 2" : "");
    put(folder, "scenario.lua", text);
}


static Case *open_case(const char *folder) {
    Error error;
    Case *opened = case_open(folder, CASUS_ASSETS_DIR, &error);
    if (!opened) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    return opened;
}


// Plays the best answers; the folder of the session in `folder`.
static void play(Case *opened, char folder[PATH_MAX_BYTES]) {
    Error error;
    char data[64];
    Rng rng = rng_from_seed(7);
    SampleClock clock = sample_clock();
    sample_folder(data, sizeof data);
    SessionOptions options = sample_options(data, RUN_PRACTICE, &clock, 1);
    Session *session = session_start(opened, &options, &error);
    assert_non_null(session);
    sample_feed(session, POLICY_BEST, &rng, -1);
    snprintf(folder, PATH_MAX_BYTES, "%s", session_folder(session));
    session_close(session);
}


static cJSON *read_result(const char *folder) {
    size_t length;
    char *bytes = sample_file(folder, "result.json", &length);
    cJSON *json = cJSON_ParseWithLength(bytes, length);
    free(bytes);
    assert_non_null(json);
    return json;
}


static const char *string_of(const cJSON *object, const char *name) {
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, name));
    return text ? text : "";
}


static const cJSON *entry_of(const cJSON *json, const char *list, const char *id) {
    const cJSON *item;
    cJSON_ArrayForEach(item, cJSON_GetObjectItemCaseSensitive(json, list)) {
        if (strcmp(string_of(item, "id"), id) == 0) {
            return item;
        }
    }
    fail_msg("no %s in %s", id, list);
    return NULL;
}


static int number_of(const cJSON *object, const char *name) {
    return (int)cJSON_GetNumberValue(cJSON_GetObjectItemCaseSensitive(object, name));
}


static void result_should_say_of_which_framework_all_is(void **state) {
    (void)state;
    char folder[PATH_MAX_BYTES];
    size_t length;
    put_case("twee", "3");
    Case *opened = open_case("twee");
    play(opened, folder);
    Verdict verdict = sample_verify(folder, opened);
    assert_true(verdict.is_finished);
    char *log = sample_file(folder, "events.ndjson", &length);
    expect_part(log,
                "\"framework\":{\"id\":\"fgr-528\",\"version\":\"1.1\"},\"frameworks\":[{\"id\":"
                "\"fgr-528\",\"version\":\"1.1\"},{\"id\":\"waterveen\",\"version\":\"3\"}]");
    free(log);
    cJSON *json = read_result(folder);
    assert_string_equal(string_of(cJSON_GetObjectItem(json, "framework"), "id"), "fgr-528");
    assert_string_equal(string_of(entry_of(json, "frameworks", "waterveen"), "version"), "3");
    const cJSON *own = entry_of(json, "indicators", "WV-01");
    assert_string_equal(string_of(own, "framework"), "waterveen");
    assert_int_equal(number_of(own, "max"), 2);
    assert_string_equal(string_of(entry_of(json, "indicators", "OPD-10"), "framework"), "fgr-528");
    assert_string_equal(string_of(entry_of(json, "competencies", "WV"), "framework"), "waterveen");
    assert_string_equal(string_of(entry_of(json, "competencies", "ANA"), "framework"), "fgr-528");
    assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(json, "competencies")), 8);
    cJSON_Delete(json);
    case_close(opened);
}


static void result_of_one_framework_should_be_as_it_always_was(void **state) {
    (void)state;
    char folder[PATH_MAX_BYTES];
    size_t length;
    put_case("een", NULL);
    Case *opened = open_case("een");
    play(opened, folder);
    char *log = sample_file(folder, "events.ndjson", &length);
    assert_null(strstr(log, "\"frameworks\""));
    char *result = sample_file(folder, "result.json", &length);
    assert_null(strstr(result, "\"frameworks\""));
    expect_part(result, "{\"id\":\"OPD-10\",\"raw\":3,");
    free(result);
    free(log);
    case_close(opened);
}


static void changed_framework_should_be_another_edition(void **state) {
    (void)state;
    char folder[PATH_MAX_BYTES];
    Error error;
    Verdict verdict;
    put_case("anders", "1");
    Case *opened = open_case("anders");
    play(opened, folder);
    case_close(opened);
    put_case("anders", "2");
    opened = open_case("anders");
    assert_false(session_verify(folder, opened, &verdict, &error));
    expect_part(error.text, "gespeeld met een andere uitgave");
    case_close(opened);
}


static void pack_should_carry_the_framework_of_the_case(void **state) {
    (void)state;
    Error error;
    Buffer left_out = {0};
    Buffer bytes = {0};
    ParcelDone done;
    ParcelPlace place = {"data/cases", CASUS_SCENARIOS_DIR, CASUS_ASSETS_DIR};
    put_case("pak", "1");
    put("pak", "los.json", "{}");
    Pack *pack = parcel_make("pak", CASUS_ASSETS_DIR, "0.0", &left_out, &error);
    if (!pack) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    assert_string_equal(buffer_text(&left_out),
                        "los.json: de casus noemt dit bestand niet bij framework\n");
    assert_int_equal(pack->count, 2);
    assert_true(pack_write(pack, &bytes, &error));
    assert_true(file_replace("twee.casus", bytes.text, bytes.length, &error));
    pack_free(pack);
    buffer_free(&bytes);
    buffer_free(&left_out);
    if (!parcel_install("twee.casus", &place, false, &done, &error)) {
        fail_msg("%s: %s", error.place, error.text);
    }
    Case *opened = open_case("data/cases/twee");
    assert_int_equal(case_scenario(opened)->framework->source_count, 2);
    case_close(opened);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(result_should_say_of_which_framework_all_is),
        cmocka_unit_test(result_of_one_framework_should_be_as_it_always_was),
        cmocka_unit_test(changed_framework_should_be_another_edition),
        cmocka_unit_test(pack_should_carry_the_framework_of_the_case),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

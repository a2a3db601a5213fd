// Parcel: which files go along, what may be installed, and that a refusal leaves all as it was.

#include "session/parcel.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/files.h"
#include "support/expect.h"
#include "support/sample_zip.h"

static const char STORY[] =
    "scenario \"%s\" { version = \"%s\", title = \"Proef\", date = \"2026-11-16\",\n"
    "  framework = \"fgr-528\", schedule = \"gemeenten-2020\", picture = \"plaat\" }\n"
    "%s\n"
    "scene \"een\" { say \"Dag.\", finish \"klaar\" }\n"
    "ending \"klaar\" { title = \"Klaar\" }\n";


static void put(const char *folder, const char *name, const char *text) {
    Error error;
    char path[PATH_MAX_BYTES];
    assert_true(folder_make(folder, &error));
    assert_true(path_join(path, folder, name, &error));
    if (!file_replace(path, text, strlen(text), &error)) {
        fail_msg("%s: %s", error.place, error.text);
    }
}


static void put_story(const char *folder, const char *id, const char *version, const char *more) {
    char text[2000];
    snprintf(text, sizeof text, STORY, id, version, more);
    put(folder, "scenario.lua", text);
}


static ParcelPlace place(void) {
    return (ParcelPlace){"data/cases", CASUS_SCENARIOS_DIR, CASUS_ASSETS_DIR};
}


// Packs the case in the folder into a file.
static void pack_to(const char *folder, const char *path) {
    Error error;
    Buffer left_out = {0};
    Buffer bytes = {0};
    Pack *pack = parcel_make(folder, CASUS_ASSETS_DIR, "0.0", &left_out, &error);
    if (!pack) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    assert_true(pack_write(pack, &bytes, &error));
    assert_true(file_replace(path, bytes.text, bytes.length, &error));
    pack_free(pack);
    buffer_free(&bytes);
    buffer_free(&left_out);
}


static ParcelDone install(const char *path, bool may_replace) {
    Error error;
    ParcelDone done;
    ParcelPlace where = place();
    if (!parcel_install(path, &where, may_replace, &done, &error)) {
        fail_msg("%s: %s", error.place, error.text);
    }
    assert_false(folder_exists("data/cases.bezig"));
    return done;
}


// Refused with these words; nothing new among the cases and nothing left beside them.
static void refuse(const char *path, const char *part) {
    Error error;
    ParcelDone done;
    FolderList before = {NULL, 0};
    FolderList after = {NULL, 0};
    ParcelPlace where = place();
    assert_true(folder_make("data/cases", &error));
    assert_true(folder_list("data/cases", &before, &error));
    if (parcel_install(path, &where, false, &done, &error)) {
        fail_msg("was installed, expected: %s", part);
    }
    expect_part(error.text, part);
    assert_string_equal(error.place, path);
    assert_true(folder_list("data/cases", &after, &error));
    assert_int_equal(before.count, after.count);
    assert_false(path_is_taken("data/cases.bezig"));
    folder_list_free(&before);
    folder_list_free(&after);
}


static int set_up(void **state) {
    (void)state;
    Error error;
    return folder_remove("data", &error) && folder_remove("bron", &error) ? 0 : 1;
}


// ---- Making ----


static void only_what_a_case_needs_should_go_along(void **state) {
    (void)state;
    Error error;
    Buffer left_out = {0};
    put_story("bron", "proef", "1.0",
              "include \"meer.lua\" person \"jan\" { name = \"Jan\", face = \"jan\" }"
              "record \"R1\" { title = \"Foto\", kind = \"foto\","
              " page = scan { picture = \"kiek\", \"Een kiek.\" } }");
    put("bron", "meer.lua", "-- niets");
    put("bron", "en.lua", "translation \"en\" { { \"Dag.\", \"Hello.\" } }");
    put("bron", "test.lua", "include \"proeven.lua\"");
    put("bron", "proeven.lua", "play \"goed\" { rest \"best\", ending = \"klaar\" }");
    put("bron", "plaat.svg", "<svg/>");
    put("bron", "kiek.svg", "<svg/>");
    put("bron", "jan.svg", "<svg/>");
    put("bron", "jan-ernstig.svg", "<svg/>");
    put("bron", ".luarc.json", "{}");
    put("bron", "oud.lua", "-- niets");
    put("bron", "los.svg", "<svg/>");
    put("bron", "aantekening.docx", "x");
    put("bron/map", "x", "x");
    Pack *pack = parcel_make("bron", CASUS_ASSETS_DIR, "0.0", &left_out, &error);
    assert_non_null(pack);
    static const char *const NAMES[] = {"en.lua",   "jan-ernstig.svg", "jan.svg",      "kiek.svg",
                                        "meer.lua", "plaat.svg",       "proeven.lua",
                                        "scenario.lua", "test.lua"};
    assert_int_equal(pack->count, 9);
    for (int i = 0; i < pack->count; i++) {
        assert_string_equal(pack->files[i].name, NAMES[i]);
    }
    assert_string_equal(left_out.text,
                        "aantekening.docx: hoort niet bij een casus\n"
                        "los.svg: geen scene, persoon of stuk laat deze afbeelding zien\n"
                        "map: een casus heeft geen mappen\n"
                        "oud.lua: geen enkel include leest dit bestand\n");
    pack_free(pack);
    buffer_free(&left_out);
}


static void a_case_that_does_not_load_should_not_be_packed(void **state) {
    (void)state;
    Error error;
    Buffer left_out = {0};
    put("bron", "scenario.lua", "scenario \"proef\" { titel = 1 }");
    assert_null(parcel_make("bron", CASUS_ASSETS_DIR, "0.0", &left_out, &error));
    assert_string_equal(error.place, "bron/scenario.lua");
    assert_int_equal(error.line, 1);
    put_story("bron", "proef", "1.0", "");
    put("bron", "test.lua", "play \"goed\" {");
    assert_null(parcel_make("bron", CASUS_ASSETS_DIR, "0.0", &left_out, &error));
    assert_string_equal(error.place, "bron/test.lua");
    assert_int_equal(unlink("bron/test.lua"), 0);
    put_story("bron", "nul", "1.0", "");
    assert_null(parcel_make("bron", CASUS_ASSETS_DIR, "0.0", &left_out, &error));
    expect_part(error.text, "kan niet overal bestaan");
    buffer_free(&left_out);
}


static void a_file_with_a_name_of_its_own_should_be_told_when_packing(void **state) {
    (void)state;
    Error error;
    Buffer left_out = {0};
    put_story("bron", "proef", "1.0", "include \"mijn stukken.lua\"");
    put("bron", "mijn stukken.lua", "-- niets");
    assert_null(parcel_make("bron", CASUS_ASSETS_DIR, "0.0", &left_out, &error));
    assert_string_equal(error.place, "mijn stukken.lua");
    expect_part(error.text, "andere tekens");
    buffer_free(&left_out);
}


// ---- Versions ----


static void versions_should_compare_as_people_count(void **state) {
    (void)state;
    static const struct {
        const char *a, *b;
        int order;
    } PAIRS[] = {{"1.0", "1.0", 0},    {"1.9", "1.10", -1},   {"2.0", "1.99.99", 1},
                 {"1.0", "1.0.1", -1}, {"1.0b", "1.0a", 1},   {"1.01", "1.1", 0},
                 {"", "1", -1},        {"10", "9", 1},        {"1.0-concept", "1.0", 1}};
    for (size_t i = 0; i < sizeof PAIRS / sizeof PAIRS[0]; i++) {
        int order = parcel_compare_versions(PAIRS[i].a, PAIRS[i].b);
        int back = parcel_compare_versions(PAIRS[i].b, PAIRS[i].a);
        expect_row(order == PAIRS[i].order && back == -order, "%s %s", PAIRS[i].a, PAIRS[i].b);
    }
}


// ---- Taking in ----


static void a_case_should_be_installed_once(void **state) {
    (void)state;
    Error error;
    put_story("bron", "proef", "1.0", "");
    pack_to("bron", "een.casus");
    ParcelDone done = install("een.casus", false);
    assert_int_equal(done.outcome, PARCEL_NEW);
    assert_string_equal(done.id, "proef");
    assert_string_equal(done.version, "1.0");
    Case *opened = case_open("data/cases/proef", CASUS_ASSETS_DIR, &error);
    assert_non_null(opened);
    case_close(opened);
    assert_int_equal(install("een.casus", false).outcome, PARCEL_SAME);
}


static void a_higher_version_should_replace_and_a_lower_only_when_asked(void **state) {
    (void)state;
    put_story("bron", "proef", "1.9", "");
    pack_to("bron", "negen.casus");
    put_story("bron", "proef", "1.10", "");
    pack_to("bron", "tien.casus");
    put_story("bron", "proef", "1.10", "-- anders");
    pack_to("bron", "anders.casus");
    install("negen.casus", false);
    ParcelDone done = install("tien.casus", false);
    assert_int_equal(done.outcome, PARCEL_REPLACED);
    assert_string_equal(done.before, "1.9");
    refuse("negen.casus", "is er al, met versie 1.10; in dit pakket zit versie 1.9");
    refuse("anders.casus", "--replace");
    assert_int_equal(install("anders.casus", true).outcome, PARCEL_REPLACED);
    assert_int_equal(install("negen.casus", true).outcome, PARCEL_REPLACED);
}


static void another_picture_should_not_pass_for_the_same_case(void **state) {
    (void)state;
    put_story("bron", "proef", "1.0", "");
    put("bron", "plaat.svg", "<svg/>");
    pack_to("bron", "een.casus");
    put("bron", "plaat.svg", "<svg></svg>");
    pack_to("bron", "twee.casus");
    install("een.casus", false);
    refuse("twee.casus", "is er al");
}


static void a_case_that_stopped_working_should_give_way(void **state) {
    (void)state;
    put_story("bron", "proef", "1.0", "");
    pack_to("bron", "een.casus");
    install("een.casus", false);
    put("data/cases/proef", "scenario.lua", "kapot");
    assert_int_equal(install("een.casus", false).outcome, PARCEL_REPLACED);
    assert_int_equal(install("een.casus", false).outcome, PARCEL_SAME);
}


static void the_name_of_a_case_of_casus_should_stay_its_own(void **state) {
    (void)state;
    put_story("bron", "Eerste-Postbak", "9.0", "");
    pack_to("bron", "een.casus");
    refuse("een.casus", "'eerste-postbak' is de naam van een casus die bij Casus hoort");
}


// A pack whose list is right and whose case is not.
static void write_pack(const char *path, const char *id, const char *hash, const char *story,
                       const char *extra) {
    Error error;
    Buffer bytes = {0};
    Pack *pack = pack_new();
    snprintf(pack->id, sizeof pack->id, "%s", id);
    snprintf(pack->version, sizeof pack->version, "1.0");
    snprintf(pack->engine, sizeof pack->engine, "0");
    snprintf(pack->hash, sizeof pack->hash, "%s", hash);
    assert_true(pack_add(pack, "scenario.lua", story, strlen(story), &error));
    if (extra) {
        assert_true(pack_add(pack, extra, "<svg/> -- x", 11, &error));
    }
    pack_sort(pack);
    assert_true(pack_write(pack, &bytes, &error));
    assert_true(file_replace(path, bytes.text, bytes.length, &error));
    pack_free(pack);
    buffer_free(&bytes);
}


static const char SOME_HASH[] = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";


static void a_case_that_does_not_load_should_not_be_installed(void **state) {
    (void)state;
    write_pack("x.casus", "proef", SOME_HASH, "\n\nscenarioo \"proef\" {}", NULL);
    refuse("x.casus", "'scenario.lua' in dit pakket, regel 3: ");
    write_pack("x.casus", "proef", SOME_HASH, "io.open(\"/etc/passwd\")", NULL);
    refuse("x.casus", "'scenario.lua' in dit pakket, regel 1: ");
    write_pack("x.casus", "proef", SOME_HASH, "while true do end", NULL);
    refuse("x.casus", "'scenario.lua' in dit pakket, regel 1: ");
}


static void a_pack_should_hold_the_case_it_names(void **state) {
    (void)state;
    char story[2000];
    snprintf(story, sizeof story, STORY, "proef", "1.0", "");
    write_pack("x.casus", "anders", SOME_HASH, story, NULL);
    refuse("x.casus", "noemt een andere casus dan erin zit");
    write_pack("x.casus", "proef", SOME_HASH, story, NULL);
    refuse("x.casus", "noemt een andere casus dan erin zit");
}


static void files_the_case_does_not_use_should_be_refused(void **state) {
    (void)state;
    Error error;
    char story[2000];
    put_story("bron", "proef", "1.0", "");
    snprintf(story, sizeof story, STORY, "proef", "1.0", "");
    Case *opened = case_open("bron", CASUS_ASSETS_DIR, &error);
    const char *hash = case_scenario(opened)->hash;
    write_pack("x.casus", "proef", hash, story, "los.svg");
    refuse("x.casus", "'los.svg' in dit pakket: de casus heeft dit bestand niet nodig");
    write_pack("x.casus", "proef", hash, story, "los.lua");
    refuse("x.casus", "'los.lua' in dit pakket: de casus heeft dit bestand niet nodig");
    write_pack("x.casus", "proef", hash, story, "plaat.svg");
    install("x.casus", false);
    case_close(opened);
}


static void what_is_no_pack_should_be_refused(void **state) {
    (void)state;
    Error error;
    ParcelDone done;
    ParcelPlace where = place();
    put(".", "tekst.casus", "dit is geen zip");
    refuse("tekst.casus", "geen zip");
    assert_false(parcel_install("weg.casus", &where, false, &done, &error));
    expect_part(error.text, "bestaat niet");
    assert_true(folder_make("map.casus", &error));
    assert_false(parcel_install("map.casus", &where, false, &done, &error));
    expect_part(error.text, "een map, geen bestand");
}


// ---- In the middle ----


static void a_full_disk_should_leave_nothing(void **state) {
    (void)state;
    Error error;
    ParcelDone done;
    ParcelPlace where = place();
    struct rlimit before;
    put_story("bron", "proef", "1.0", "");
    put("bron", "plaat.svg", "<svg/>");
    pack_to("bron", "een.casus");
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit small = {100, before.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    bool ok = parcel_install("een.casus", &where, false, &done, &error);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    assert_false(ok);
    assert_int_equal(error.code, ERROR_WORLD);
    assert_false(path_is_taken("data/cases/proef"));
    assert_false(path_is_taken("data/cases.bezig"));
    install("een.casus", false);
}



static void an_installation_that_stopped_halfway_should_be_put_right(void **state) {
    (void)state;
    put_story("data/cases.bezig/nieuw", "proef", "2.0", "");
    put_story("data/cases.bezig/oud-proef", "proef", "1.0", "");
    Error error;
    assert_true(folder_make("data/cases", &error));
    parcel_heal("data/cases");
    assert_true(file_exists("data/cases/proef/scenario.lua"));
    assert_false(folder_exists("data/cases.bezig"));
    put_story("data/cases.bezig/oud-proef", "proef", "0.9", "");
    parcel_heal("data/cases");
    Case *opened = case_open("data/cases/proef", CASUS_ASSETS_DIR, &error);
    assert_string_equal(case_scenario(opened)->version, "1.0");
    case_close(opened);
    assert_false(folder_exists("data/cases.bezig"));
}


static void two_at_once_should_not_meet(void **state) {
    (void)state;
    Error error;
    put_story("bron", "proef", "1.0", "");
    pack_to("bron", "een.casus");
    assert_true(folder_make("data/cases", &error));
    int lock = folder_lock("data/cases", &error);
    assert_true(lock >= 0);
    ParcelDone done;
    ParcelPlace where = place();
    assert_false(parcel_install("een.casus", &where, false, &done, &error));
    expect_part(error.text, "een andere Casus is hier net bezig");
    folder_unlock(lock);
    install("een.casus", false);
}


static void a_link_among_the_cases_should_be_removed_and_not_followed(void **state) {
    (void)state;
    Error error;
    put_story("bron", "proef", "1.0", "");
    pack_to("bron", "een.casus");
    put("elders", "blijft", "x");
    assert_true(folder_make("data/cases", &error));
    assert_int_equal(symlink("../../elders", "data/cases/proef"), 0);
    install("een.casus", false);
    assert_true(file_exists("elders/blijft"));
    struct stat info;
    assert_int_equal(lstat("data/cases/proef", &info), 0);
    assert_true(S_ISDIR(info.st_mode));
}


int main(void) {
#define TEST(name) cmocka_unit_test_setup(name, set_up)
    const struct CMUnitTest tests[] = {
        TEST(only_what_a_case_needs_should_go_along),
        TEST(a_case_that_does_not_load_should_not_be_packed),
        TEST(a_file_with_a_name_of_its_own_should_be_told_when_packing),
        TEST(versions_should_compare_as_people_count),
        TEST(a_case_should_be_installed_once),
        TEST(a_higher_version_should_replace_and_a_lower_only_when_asked),
        TEST(another_picture_should_not_pass_for_the_same_case),
        TEST(a_case_that_stopped_working_should_give_way),
        TEST(the_name_of_a_case_of_casus_should_stay_its_own),
        TEST(a_case_that_does_not_load_should_not_be_installed),
        TEST(a_pack_should_hold_the_case_it_names),
        TEST(files_the_case_does_not_use_should_be_refused),
        TEST(what_is_no_pack_should_be_refused),
        TEST(a_full_disk_should_leave_nothing),
        TEST(an_installation_that_stopped_halfway_should_be_put_right),
        TEST(two_at_once_should_not_meet),
        TEST(a_link_among_the_cases_should_be_removed_and_not_followed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

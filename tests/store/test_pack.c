// Pack: the same bytes every time, read back whole; and every zip that means harm is refused with
// the name of the file in it.

#include "store/pack.h"

#include <stdio.h>
#include <stdlib.h>

#include "store/files.h"
#include "support/expect.h"
#include "support/sample_zip.h"

static const char JSON_NAME[] = PACK_MANIFEST;


static Pack *read_or_fail(const Buffer *bytes) {
    Error error;
    Pack *pack = pack_read(bytes->text, bytes->length, "x.casus", &error);
    if (!pack) {
        fail_msg("%s: %s", error.place, error.text);
    }
    return pack;
}


// The zip (freed) is refused in words that hold `part`; the place is the pack.
static void refuse(Buffer bytes, const char *part) {
    Error error;
    Pack *pack = pack_read(bytes.text, bytes.length, "x.casus", &error);
    buffer_free(&bytes);
    if (pack) {
        pack_free(pack);
        fail_msg("was read, expected: %s", part);
    }
    assert_int_equal(error.code, ERROR_DAMAGED);
    assert_string_equal(error.place, "x.casus");
    expect_part(error.text, part);
}


static void refuse_name(const char *name, const char *part) {
    const ZipPart parts[] = {{.name = name, .bytes = "-- x"}, {.name = NULL}};
    refuse(sample_zip(parts), part);
}


// ---- Good ones ----


static void a_pack_should_read_as_it_was_written(void **state) {
    (void)state;
    Buffer bytes = sample_pack("proef", "1.2");
    Pack *pack = read_or_fail(&bytes);
    assert_string_equal(pack->id, "proef");
    assert_string_equal(pack->version, "1.2");
    assert_string_equal(pack->engine, "1.2.3");
    assert_int_equal(pack->count, 2);
    assert_string_equal(pack->files[0].name, "brug.svg");
    assert_string_equal(pack->files[1].name, "scenario.lua");
    assert_string_equal(pack->files[1].bytes, "-- a story\n");
    pack_free(pack);
    buffer_free(&bytes);
}


static void the_same_case_should_give_the_same_bytes(void **state) {
    (void)state;
    Buffer one = sample_pack("proef", "1.2");
    Buffer two = sample_pack("proef", "1.2");
    Buffer other = sample_pack("proef", "1.3");
    assert_int_equal(one.length, two.length);
    assert_memory_equal(one.text, two.text, one.length);
    assert_true(other.length != one.length || memcmp(one.text, other.text, one.length) != 0);
    buffer_free(&one);
    buffer_free(&two);
    buffer_free(&other);
}


static void a_pack_should_unfold_into_a_folder(void **state) {
    (void)state;
    Error error;
    size_t length;
    Buffer bytes = sample_pack("proef", "1.2");
    assert_true(file_replace("x.casus", bytes.text, bytes.length, &error));
    Pack *pack = pack_open("x.casus", &error);
    assert_non_null(pack);
    assert_true(folder_make("uit", &error));
    assert_true(pack_unpack(pack, "uit", &error));
    char *text = file_read("uit/scenario.lua", 100, &length, &error);
    assert_string_equal(text, "-- a story\n");
    assert_false(file_exists("uit/casus.json"));
    free(text);
    pack_free(pack);
    buffer_free(&bytes);
}


// ---- Names ----


static void names_that_lead_out_of_the_folder_should_be_refused(void **state) {
    (void)state;
    refuse_name("../scenario.lua", "'../scenario.lua' in dit pakket: dit bestand wijst met ..");
    refuse_name("a/../../b.lua", "wijst met ..");
    refuse_name("/etc/cron.lua", "'/etc/cron.lua' in dit pakket: dit bestand begint met");
    refuse_name("..\\b.lua", "wijst met ..");
    refuse_name("\\\\server\\b.lua", "begint met");
    refuse_name("C:\\b.lua", "andere schijf");
    refuse_name("C:b.lua", "andere schijf");
    refuse_name("map/b.lua", "geen mappen");
    refuse_name("map\\b.lua", "geen mappen");
    refuse_name("nul.lua", "Windows");
    refuse_name("COM1.lua", "Windows");
    refuse_name("a.lua.", "eindigt op een punt");
    refuse_name("a.lua ", "andere tekens");
    refuse_name("\xd0\xb0.lua", "andere tekens");
}


static void a_name_that_is_far_too_long_should_be_refused(void **state) {
    (void)state;
    char name[3000];
    memset(name, 'a', sizeof name);
    memcpy(name + sizeof name - 5, ".lua", 5);
    refuse_name(name, "te lange naam");
}


static void a_name_with_a_zero_in_it_should_be_refused(void **state) {
    (void)state;
    const ZipPart parts[] = {{.name = "a.luaX.exe", .bytes = "-- x"}, {.name = NULL}};
    Buffer bytes = sample_zip(parts);
    assert_int_equal(sample_patch(&bytes, "a.luaX.exe", "a.lua\0.exe", 10), 2);
    refuse(bytes, "");
}


static void names_that_differ_by_capitals_only_should_be_refused(void **state) {
    (void)state;
    const ZipPart parts[] = {
        {.name = "en.lua", .bytes = "-- x"}, {.name = "EN.lua", .bytes = "-- y"}, {.name = NULL}};
    refuse(sample_zip(parts), "'EN.lua' in dit pakket: dit bestand staat er twee keer in");
    const ZipPart twice[] = {
        {.name = "en.lua", .bytes = "-- x"}, {.name = "fn.lua", .bytes = "-- y"}, {.name = NULL}};
    Buffer bytes = sample_zip(twice);
    assert_int_equal(sample_patch(&bytes, "fn.lua", "en.lua", 6), 2);
    refuse(bytes, "");
    const ZipPart lists[] = {
        {.name = JSON_NAME, .bytes = "{}"}, {.name = "casus.jsoX", .bytes = "{}"}, {.name = NULL}};
    bytes = sample_zip(lists);
    assert_int_equal(sample_patch(&bytes, "casus.jsoX", "casus.json", 10), 2);
    refuse(bytes, "");
}


// ---- Kinds ----


static void links_and_devices_should_be_refused(void **state) {
    (void)state;
    static const struct {
        uint32_t mode;
        const char *part;
    } KINDS[] = {{0120777, "'en.lua' in dit pakket: dit bestand is een verwijzing"},
                 {0040755, "geen gewoon bestand"},
                 {0020666, "geen gewoon bestand"},
                 {0060666, "geen gewoon bestand"},
                 {0010666, "geen gewoon bestand"},
                 {0140777, "geen gewoon bestand"}};
    for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++) {
        const ZipPart parts[] = {
            {.name = "en.lua", .bytes = "/etc/passwd", .mode = KINDS[i].mode}, {.name = NULL}};
        refuse(sample_zip(parts), KINDS[i].part);
    }
}


static void files_that_no_case_has_should_be_refused(void **state) {
    (void)state;
    static const char *const NAMES[] = {"start.exe",   "start.sh",    "lees.txt", "a.lua.exe",
                                        "casus.casus", "nog-een.zip", "a.so",     "A.LUA",
                                        "a",           "a.svgz",      "a.json.x"};
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        refuse_name(NAMES[i], "hoort niet bij een casus");
    }
}


static void a_file_should_be_what_its_name_says(void **state) {
    (void)state;
    static const struct {
        const char *name, *bytes;
        size_t length;
        const char *part;
    } FILES[] = {
        {"a.lua", "\x1bLua\x54\x00\x19\x93", 8, "gecompileerde code"},
        {"a.lua", "return 1\0x", 10, "geen tekst"},
        {"a.lua", "PK\x03\x04\x14\x00\x00\x00", 8, "geen tekst"},
        {"a.json", "hallo", 5, "heet .json maar is het niet"},
        {"a.json", "\xEF\xBB\xBF", 3, "heet .json maar is het niet"},
        {"a.json", "{\"a\":\0}", 7, "heet .json maar is het niet"},
        {"a.svg", "\x1f\x8b\x08\x00gz", 6, "geen tekening"},
        {"a.svg", "hallo", 5, "geen tekening"},
        {"a.png", "GIF89a", 6, "heet .png maar is het niet"},
        {"a.jpg", "\x89PNG\r\n", 6, "heet .jpg maar is het niet"},
        {"a.jpg", "\xff\xd8\xff\xe0\x00\x01zzzzzzzzzz", 16, "heet .jpg maar is het niet"},
        {"a.png",
         "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x00\x00\xff\xff\x00\x00\xff\xff\x08\x06\0\0\0crc!", 33,
         "veel te groot"},
        {"a.png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\x00\x00\x00\x01\x08\x06\0\0\0crc!", 33,
         "veel te groot"},
        {"a.jpg", "\xff\xd8\xff\xc0\x00\x11\x08\xff\xff\xff\xff\x03zzzz", 16, "veel te groot"},
    };
    for (size_t i = 0; i < sizeof FILES / sizeof FILES[0]; i++) {
        const ZipPart parts[] = {
            {.name = FILES[i].name, .bytes = FILES[i].bytes, .length = FILES[i].length},
            {.name = NULL}};
        refuse(sample_zip(parts), FILES[i].part);
    }
}


static void files_of_a_common_kind_should_be_good(void **state) {
    (void)state;
    assert_null(pack_content_fault(
        "a.png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x06\x40\0\0\x03\x84\x08\x06\0\0\0crc!", 33));
    assert_null(pack_content_fault(
        "a.jpg", "\xff\xd8\xff\xe0\x00\x04zz\xff\xc2\x00\x11\x08\x03\x84\x06\x40\x03", 18));
    assert_null(pack_content_fault("a.json", "\xEF\xBB\xBF\r\n { }", 8));
    assert_null(pack_content_fault("a.svg", "<?xml version='1.0'?><svg/>", 27));
}


// ---- Bombs ----


static void what_unfolds_to_too_much_should_be_refused(void **state) {
    (void)state;
    size_t size = PACK_FILE_LIMIT + 1;
    char *spaces = malloc(size);
    memset(spaces, ' ', size);
    const ZipPart large[] = {{.name = "a.lua", .bytes = spaces, .length = size}, {.name = NULL}};
    refuse(sample_zip(large), "'a.lua' in dit pakket: dit bestand is te groot");
    const ZipPart dense[] = {{.name = "a.lua", .bytes = spaces, .length = size / 4},
                             {.name = NULL}};
    refuse(sample_zip(dense), "verdacht sterk ingepakt");
    free(spaces);
}


static void a_file_that_lies_about_its_size_should_be_refused(void **state) {
    (void)state;
    char text[2001];
    memset(text, 'a', sizeof text);
    text[2000] = '\0';
    for (size_t i = 0; i < 2000; i += 7) {
        text[i] = (char)('a' + i % 23);
    }
    const ZipPart parts[] = {{.name = "a.lua", .bytes = text}, {.name = NULL}};
    Buffer bytes = sample_zip(parts);
    assert_true(sample_patch(&bytes, "\xd0\x07\x00\x00", "\x64\x00\x00\x00", 4) >= 2);
    refuse(bytes, "'a.lua' in dit pakket: dit bestand is groter dan het zegt te zijn");
    bytes = sample_zip(parts);
    assert_true(sample_patch(&bytes, "\xd0\x07\x00\x00", "\xd0\x07\x01\x00", 4) >= 2);
    refuse(bytes, "");
}


static void too_many_files_should_be_refused(void **state) {
    (void)state;
    enum { MANY = PACK_FILES_MAX + 2 };
    static char names[MANY][16];
    static ZipPart parts[MANY + 1];
    for (int i = 0; i < MANY; i++) {
        snprintf(names[i], sizeof names[i], "f%d.lua", i);
        parts[i] = (ZipPart){.name = names[i], .bytes = "-- x"};
    }
    refuse(sample_zip(parts), "er zitten 202 bestanden in");
    parts[MANY - 1] = (ZipPart){.name = NULL};
    refuse(sample_zip(parts), "hoogstens 200 bestanden");
}


static void all_together_should_have_a_limit_too(void **state) {
    (void)state;
    enum { COUNT = 9 };
    static char names[COUNT][16];
    ZipPart parts[COUNT + 1] = {{.name = NULL}};
    char *noise = malloc(PACK_FILE_LIMIT);
    uint32_t seed = 1;
    for (size_t i = 0; i < PACK_FILE_LIMIT; i++) {
        seed = seed * 1664525u + 1013904223u;
        noise[i] = (char)('a' + (seed >> 24) % 16);
    }
    for (int i = 0; i < COUNT; i++) {
        snprintf(names[i], sizeof names[i], "f%d.lua", i);
        parts[i] = (ZipPart){.name = names[i], .bytes = noise, .length = PACK_FILE_LIMIT,
                             .is_stored = true};
    }
    refuse(sample_zip(parts), "'f8.lua' in dit pakket: dit bestand maakt het geheel te groot");
    free(noise);
}


// ---- Damage ----


static void a_password_should_be_refused(void **state) {
    (void)state;
    const ZipPart parts[] = {{.name = "a.lua", .bytes = "-- x", .is_encrypted = true},
                             {.name = NULL}};
    refuse(sample_zip(parts), "'a.lua' in dit pakket: dit bestand is versleuteld");
}


static void a_changed_byte_should_be_seen(void **state) {
    (void)state;
    const ZipPart parts[] = {{.name = "a.lua", .bytes = "-- hallo", .is_stored = true},
                             {.name = NULL}};
    Buffer bytes = sample_zip(parts);
    assert_int_equal(sample_patch(&bytes, "-- hallo", "-- hella", 8), 1);
    refuse(bytes, "'a.lua' in dit pakket: dit bestand is beschadigd");
}


// Cut anywhere, it is refused; and never is anything read outside it (sanitizers watch).
static void half_a_zip_should_be_refused(void **state) {
    (void)state;
    Buffer whole = sample_pack("proef", "1.2");
    for (size_t length = 0; length < whole.length; length++) {
        Error error;
        char *part = malloc(length + 1);
        memcpy(part, whole.text, length);
        Pack *pack = pack_read(part, length, "x.casus", &error);
        expect_row(pack == NULL && error.text[0], "%zu bytes", length);
        free(part);
    }
    buffer_free(&whole);
}


// Any one bit: refused, or it was a bit that says nothing.
static void a_flipped_bit_should_never_give_other_files(void **state) {
    (void)state;
    Buffer whole = sample_pack("proef", "1.2");
    Pack *good = read_or_fail(&whole);
    for (size_t bit = 0; bit < whole.length * 8; bit += 11) {
        Error error;
        whole.text[bit / 8] = (char)(whole.text[bit / 8] ^ (1 << bit % 8));
        Pack *pack = pack_read(whole.text, whole.length, "x.casus", &error);
        whole.text[bit / 8] = (char)(whole.text[bit / 8] ^ (1 << bit % 8));
        for (int i = 0; pack && i < pack->count; i++) {
            expect_row(strcmp(pack->files[i].bytes, good->files[i].bytes) == 0, "bit %zu", bit);
        }
        pack_free(pack);
    }
    pack_free(good);
    buffer_free(&whole);
}


static void what_is_no_zip_should_be_refused(void **state) {
    (void)state;
    Buffer text = {0};
    buffer_add(&text, "dit is geen zip");
    refuse(text, "geen zip");
}


// ---- The list inside ----


static void a_pack_without_its_list_should_be_refused(void **state) {
    (void)state;
    refuse_name("scenario.lua", "casus.json ontbreekt; maak het pakket met casus pack");
}


static void a_list_that_is_wrong_should_be_refused(void **state) {
    (void)state;
    static const struct {
        const char *list, *part;
    } LISTS[] = {
        {"geen json", "'casus.json' in dit pakket: dit is geen geldige JSON"},
        {"[]", "niet in welke casus"},
        {"{\"format\":\"iets\"}", "niet in welke casus"},
        {"{\"format\":\"casus-pack/2\"}", "nieuwere Casus"},
        {"{\"format\":\"casus-pack/1\",\"id\":\"../weg\",\"version\":\"1\",\"engine\":\"1\","
         "\"hash\":\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"}",
         "ontbreekt of klopt niet"},
        {"{\"format\":\"casus-pack/1\",\"id\":\"a\",\"version\":\"1\",\"engine\":\"1\","
         "\"hash\":\"kort\"}",
         "ontbreekt of klopt niet"},
        {"{\"format\":\"casus-pack/1\",\"id\":\"a\",\"version\":\"1\",\"engine\":\"1\","
         "\"hash\":\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\","
         "\"files\":[]}",
         "'scenario.lua' in dit pakket: dit bestand staat niet in casus.json"},
        {"{\"format\":\"casus-pack/1\",\"id\":\"a\",\"version\":\"1\",\"engine\":\"1\","
         "\"hash\":\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\","
         "\"files\":[{\"name\":\"scenario.lua\",\"sha256\":\"00\"}]}",
         "na het inpakken veranderd"},
    };
    for (size_t i = 0; i < sizeof LISTS / sizeof LISTS[0]; i++) {
        const ZipPart parts[] = {{.name = JSON_NAME, .bytes = LISTS[i].list},
                                 {.name = "scenario.lua", .bytes = "-- x"},
                                 {.name = NULL}};
        refuse(sample_zip(parts), LISTS[i].part);
    }
}


static void adding_to_a_pack_should_keep_the_same_rules(void **state) {
    (void)state;
    Error error;
    Pack *pack = pack_new();
    assert_true(pack_add(pack, "a.lua", "-- x", 4, &error));
    assert_false(pack_add(pack, "A.lua", "-- x", 4, &error));
    assert_string_equal(error.place, "A.lua");
    assert_false(pack_add(pack, "../a.lua", "-- x", 4, &error));
    assert_false(pack_add(pack, "b.txt", "x", 1, &error));
    assert_int_equal(pack->count, 1);
    pack_free(pack);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_pack_should_read_as_it_was_written),
        cmocka_unit_test(the_same_case_should_give_the_same_bytes),
        cmocka_unit_test(a_pack_should_unfold_into_a_folder),
        cmocka_unit_test(names_that_lead_out_of_the_folder_should_be_refused),
        cmocka_unit_test(a_name_that_is_far_too_long_should_be_refused),
        cmocka_unit_test(a_name_with_a_zero_in_it_should_be_refused),
        cmocka_unit_test(names_that_differ_by_capitals_only_should_be_refused),
        cmocka_unit_test(links_and_devices_should_be_refused),
        cmocka_unit_test(files_that_no_case_has_should_be_refused),
        cmocka_unit_test(a_file_should_be_what_its_name_says),
        cmocka_unit_test(files_of_a_common_kind_should_be_good),
        cmocka_unit_test(what_unfolds_to_too_much_should_be_refused),
        cmocka_unit_test(a_file_that_lies_about_its_size_should_be_refused),
        cmocka_unit_test(too_many_files_should_be_refused),
        cmocka_unit_test(all_together_should_have_a_limit_too),
        cmocka_unit_test(a_password_should_be_refused),
        cmocka_unit_test(a_changed_byte_should_be_seen),
        cmocka_unit_test(half_a_zip_should_be_refused),
        cmocka_unit_test(a_flipped_bit_should_never_give_other_files),
        cmocka_unit_test(what_is_no_zip_should_be_refused),
        cmocka_unit_test(a_pack_without_its_list_should_be_refused),
        cmocka_unit_test(a_list_that_is_wrong_should_be_refused),
        cmocka_unit_test(adding_to_a_pack_should_keep_the_same_rules),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// The library: what stands on the shelf, what is kept of it, and what is read anew.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "session/library.h"
#include "store/files.h"
#include "support/sample_library.h"

typedef struct Shelf {
    char data[64];
    char first[PATH_MAX_BYTES], second[PATH_MAX_BYTES];
    LibraryPlace place;
} Shelf;


static Shelf *shelf_new(void) {
    Error error;
    Shelf *shelf = calloc(1, sizeof *shelf);
    assert_non_null(shelf);
    sample_folder(shelf->data, sizeof shelf->data);
    assert_true(path_join(shelf->first, shelf->data, "een", &error));
    assert_true(path_join(shelf->second, shelf->data, "twee", &error));
    shelf->place = (LibraryPlace){.shelves = {shelf->first, shelf->second, "er-is-niets"},
                                  .shelf_count = 3,
                                  .assets = CASUS_ASSETS_DIR,
                                  .data = shelf->data};
    return shelf;
}


static void knows_what_a_case_is_and_trains(void **state) {
    (void)state;
    Shelf *shelf = shelf_new();
    sample_put_case(shelf->first, "proef", SAMPLE_LIBRARY_CASE);
    Library *library = library_open(&shelf->place);
    assert_int_equal(library->count, 1);
    assert_false(library_is_read(library));
    assert_string_equal(library->cases[0].name, "proef");
    library_read_all(library);
    const LibraryCase *known = library_find(library, "proef");
    assert_non_null(known);
    assert_null(known->problem);
    assert_string_equal(text_in(known->title, LANGUAGE_NL), "Een proef");
    assert_string_equal(text_in(known->summary, LANGUAGE_NL), "Kort.");
    assert_int_equal(known->minutes, 7);
    assert_int_equal(known->scale, 5);
    assert_non_null(strstr(known->picture, "kantoor.svg"));
    assert_int_equal(known->aim_count, 2);
    assert_string_equal(known->aims[0].indicator, "OPD-10");
    assert_string_equal(known->aims[0].competency, "ANA");
    assert_int_equal(known->aims[0].decisions, 2);
    assert_int_equal(known->aims[1].decisions, 1);
    assert_null(library_find(library, "anders"));
    library_free(library);
    free(shelf);
}


static void what_was_read_is_known_at_once(void **state) {
    (void)state;
    Shelf *shelf = shelf_new();
    sample_put_case(shelf->first, "proef", SAMPLE_LIBRARY_CASE);
    Library *first = library_open(&shelf->place);
    library_read_all(first);
    Library *second = library_open(&shelf->place);
    assert_true(library_is_read(second));
    const LibraryCase *a = library_find(first, "proef");
    const LibraryCase *b = library_find(second, "proef");
    assert_non_null(b);
    assert_string_equal(a->hash, b->hash);
    assert_string_equal(a->version, b->version);
    assert_string_equal(a->picture, b->picture);
    assert_string_equal(a->folder, b->folder);
    assert_string_equal(text_in(a->title, LANGUAGE_EN), text_in(b->title, LANGUAGE_EN));
    assert_int_equal(a->minutes, b->minutes);
    assert_int_equal(a->aim_count, b->aim_count);
    for (int i = 0; i < a->aim_count; i++) {
        assert_string_equal(a->aims[i].indicator, b->aims[i].indicator);
        assert_string_equal(a->aims[i].competency, b->aims[i].competency);
        assert_int_equal(a->aims[i].decisions, b->aims[i].decisions);
    }
    library_free(first);
    library_free(second);
    free(shelf);
}


// The file is of this player and may travel: it says nothing about the machine.
static void keeps_no_path(void **state) {
    (void)state;
    Shelf *shelf = shelf_new();
    size_t length;
    sample_put_case(shelf->first, "proef", SAMPLE_LIBRARY_CASE);
    Library *library = library_open(&shelf->place);
    library_read_all(library);
    char *kept = sample_file(shelf->data, "library.json", &length);
    assert_non_null(strstr(kept, "\"casus-library/1\""));
    assert_null(strchr(kept, '\\'));
    assert_null(strstr(kept, shelf->first));
    assert_null(strstr(kept, CASUS_ASSETS_DIR));
    free(kept);
    library_free(library);
    free(shelf);
}


static void a_case_that_was_edited_is_read_again(void **state) {
    (void)state;
    Shelf *shelf = shelf_new();
    char other[2000];
    sample_put_case(shelf->first, "proef", SAMPLE_LIBRARY_CASE);
    Library *library = library_open(&shelf->place);
    library_read_all(library);
    library_free(library);
    const char *at = strstr(SAMPLE_LIBRARY_CASE, "Een proef");
    snprintf(other, sizeof other, "%.*sNog een proef%s", (int)(at - SAMPLE_LIBRARY_CASE),
             SAMPLE_LIBRARY_CASE, at + 9);
    sample_put_case(shelf->first, "proef", other);
    library = library_open(&shelf->place);
    assert_false(library_is_read(library));
    library_read_all(library);
    const LibraryCase *known = library_find(library, "proef");
    assert_string_equal(text_in(known->title, LANGUAGE_NL), "Nog een proef");
    library_free(library);
    free(shelf);
}


static void the_first_shelf_counts(void **state) {
    (void)state;
    Shelf *shelf = shelf_new();
    sample_put_case(shelf->first, "proef", SAMPLE_LIBRARY_CASE);
    sample_put_case(shelf->second, "proef", "dit is geen casus\n");
    sample_put_case(shelf->second, "ander", SAMPLE_LIBRARY_CASE);
    Library *library = library_open(&shelf->place);
    library_read_all(library);
    assert_int_equal(library->count, 2);
    assert_string_equal(library->cases[0].name, "ander");
    assert_string_equal(library->cases[1].name, "proef");
    assert_null(library->cases[1].problem);
    library_free(library);
    free(shelf);
}


static void a_case_that_does_not_load_says_why(void **state) {
    (void)state;
    Shelf *shelf = shelf_new();
    sample_put_case(shelf->first, "kapot", "scenario \"kapot\" { title = 5 }\n");
    sample_put_case(shelf->first, "proef", SAMPLE_LIBRARY_CASE);
    for (int i = 0; i < 2; i++) {
        Library *library = library_open(&shelf->place);
        // What is broken is looked at each time: it may have been mended.
        assert_int_equal(library_is_read(library), false);
        library_read_all(library);
        assert_non_null(library->cases[0].problem);
        assert_non_null(strstr(library->cases[0].problem, "scenario.lua"));
        assert_string_equal(library->cases[0].id, "kapot");
        assert_null(library->cases[1].problem);
        library_free(library);
    }
    free(shelf);
}


static void a_damaged_file_is_read_past(void **state) {
    (void)state;
    static const char *const DAMAGED[] = {
        "",
        "{",
        "[]",
        "null",
        "{\"schema\":\"casus-library/2\",\"cases\":[]}",
        "{\"schema\":\"casus-library/1\",\"cases\":7}",
        ("{\"schema\":\"casus-library/1\",\"cases\":[7,null,{},{\"name\":\"proef\"},"
         "{\"name\":\"proef\",\"stamp\":5},{\"name\":\"anders\",\"stamp\":\"\"}]}"),
        "\x00\xFF\xFE"};
    Shelf *shelf = shelf_new();
    char path[PATH_MAX_BYTES];
    Error error;
    sample_put_case(shelf->first, "proef", SAMPLE_LIBRARY_CASE);
    assert_true(path_join(path, shelf->data, "library.json", &error));
    for (size_t i = 0; i < sizeof DAMAGED / sizeof DAMAGED[0]; i++) {
        assert_true(file_replace(path, DAMAGED[i], strlen(DAMAGED[i]), &error));
        Library *library = library_open(&shelf->place);
        assert_false(library_is_read(library));
        library_read_all(library);
        assert_null(library->cases[0].problem);
        library_free(library);
    }
    free(shelf);
}


// Each value taken out or made strange: then the case is loaded, never half known.
static void a_spoiled_entry_is_not_believed(void **state) {
    (void)state;
    static const char *const NAMES[] = {"\"id\":",      "\"version\":",   "\"hash\":",
                                        "\"title\":",   "\"scale\":",     "\"minutes\":",
                                        "\"english\":", "\"indicator\":", "\"decisions\":"};
    Shelf *shelf = shelf_new();
    char path[PATH_MAX_BYTES];
    Error error;
    size_t length;
    sample_put_case(shelf->first, "proef", SAMPLE_LIBRARY_CASE);
    Library *library = library_open(&shelf->place);
    library_read_all(library);
    library_free(library);
    assert_true(path_join(path, shelf->data, "library.json", &error));
    char *kept = sample_file(shelf->data, "library.json", &length);
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        char *at = strstr(kept, NAMES[i]);
        assert_non_null(at);
        at[1] ^= 1;
        assert_true(file_replace(path, kept, length, &error));
        at[1] ^= 1;
        library = library_open(&shelf->place);
        assert_false(library_is_read(library));
        library_free(library);
    }
    free(kept);
    free(shelf);
}


static void works_without_a_place_to_keep(void **state) {
    (void)state;
    Shelf *shelf = shelf_new();
    sample_put_case(shelf->first, "proef", SAMPLE_LIBRARY_CASE);
    shelf->place.data = NULL;
    Library *library = library_open(&shelf->place);
    library_read_all(library);
    assert_non_null(library_find(library, "proef"));
    library_free(library);
    shelf->place.data = "/proc/hier-kan-niets";
    library = library_open(&shelf->place);
    library_read_all(library);
    assert_non_null(library_find(library, "proef"));
    library_free(library);
    free(shelf);
}


static void an_empty_place_is_an_empty_library(void **state) {
    (void)state;
    LibraryPlace place = {.shelves = {"er-is-niets"}, .shelf_count = 1, .assets = CASUS_ASSETS_DIR};
    Library *library = library_open(&place);
    assert_int_equal(library->count, 0);
    assert_true(library_is_read(library));
    assert_false(library_read_next(library));
    library_free(library);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_what_a_case_is_and_trains),
        cmocka_unit_test(what_was_read_is_known_at_once),
        cmocka_unit_test(keeps_no_path),
        cmocka_unit_test(a_case_that_was_edited_is_read_again),
        cmocka_unit_test(the_first_shelf_counts),
        cmocka_unit_test(a_case_that_does_not_load_says_why),
        cmocka_unit_test(a_damaged_file_is_read_past),
        cmocka_unit_test(a_spoiled_entry_is_not_believed),
        cmocka_unit_test(works_without_a_place_to_keep),
        cmocka_unit_test(an_empty_place_is_an_empty_library),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Finder: words of a search in the texts of records, and the same answer among thousands of long
// ones as by reading them all.

#include "archive/finder.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/rng.h"
#include "support/expect.h"

enum { MANY = 2000, PAGE = 10000 };


static Record record_of(const char *id, const char *title, const char *page) {
    return (Record){.id = id, .title = {{title, "Title"}}, .page = {{page, "English page"}}};
}


static void words_should_be_found_wherever_they_stand(void **state) {
    (void)state;
    Text facts[] = {{{"Eigenaar: Jan Verhoef", NULL}}};
    Record records[] = {
        record_of("R1", "Vergunning zwembad", "Het café is om 9.30 uur open."),
        record_of("R2", "Klacht", "Over het zwembad: het water is koud (12 graden)."),
        record_of("R3", "Begroting", "Niets."),
    };
    records[2].where = (Text){{"G:\\Sport\\Oud", NULL}};
    records[2].kind = (Text){{"map", NULL}};
    records[2].facts = facts;
    records[2].fact_count = 1;
    static const struct {
        const char *query;
        int mask;  // of records
    } ROWS[] = {
        {"", 7},           {"   ", 7},         {"zwembad", 3},       {"ZWEM", 3},
        {"CAFE", 1},       {"cafés", 0},       {"zwembad koud", 2},  {"koud  zwembad", 2},
        {"r3", 4},         {"map", 4},         {"g:\\sport", 4},     {"verhoef", 4},
        {"9.30", 1},       {"(12", 2},         {"zwembad klacht", 2}, {"zwembad niets", 0},
        {"waterkoud", 0},  {"title", 0},
    };
    Finder *finder = finder_new(records, 3, LANGUAGE_NL);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        bool found[3];
        int count = finder_find(finder, ROWS[i].query, found);
        int mask = found[0] + 2 * found[1] + 4 * found[2];
        expect_row(mask == ROWS[i].mask, "'%s' found %d", ROWS[i].query, mask);
        assert_int_equal(count, found[0] + found[1] + found[2]);
    }
    finder_free(finder);
    finder = finder_new(records, 3, LANGUAGE_EN);
    bool found[3];
    assert_int_equal(finder_find(finder, "english", found), 3);
    assert_int_equal(finder_find(finder, "niets", found), 0);
    finder_free(finder);
}


static void metadata_should_be_found_and_an_id_that_is_not_seen_not(void **state) {
    (void)state;
    Text keywords[] = {{{"glijbaan", NULL}}};
    Record records[] = {record_of("K1", "Klacht", "a"), record_of("K2", "Melding", "b")};
    records[0].about = (Metadata){.number = "Z-2018-0112",
                                  .creator = {{"Team Sport", NULL}},
                                  .classification = {{"Geschillen", NULL}},
                                  .keywords = keywords,
                                  .keyword_count = 1};
    static const struct {
        const char *query;
        int mask;  // of records
    } ROWS[] = {
        {"0112", 1}, {"team sport", 1}, {"geschil", 1}, {"glijbaan", 1}, {"k1", 0}, {"k2", 2},
    };
    Finder *finder = finder_new(records, 2, LANGUAGE_NL);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        bool found[2];
        finder_find(finder, ROWS[i].query, found);
        int mask = found[0] + 2 * found[1];
        expect_row(mask == ROWS[i].mask, "'%s' found %d", ROWS[i].query, mask);
    }
    finder_free(finder);
}


static char *make_page(Rng *rng) {
    char *page = memory_new(PAGE + 32, 1);
    int length = 0;
    while (length < PAGE) {
        length += sprintf(page + length, "w%uz ", (unsigned)rng_below(rng, 5000));
    }
    return page;
}


static void thousands_of_long_pages_should_be_searched_as_by_hand(void **state) {
    (void)state;
    static const char *const QUERIES[] = {"w1", "w4321z", "w77 w88z", "9z", "r17", "nergens"};
    Rng rng = rng_from_seed(5);
    Record *records = memory_new(MANY, sizeof *records);
    char (*ids)[8] = memory_new(MANY, sizeof *ids);
    for (int i = 0; i < MANY; i++) {
        snprintf(ids[i], sizeof ids[i], "r%d", i);
        records[i] = (Record){.id = ids[i], .page = {{make_page(&rng), NULL}}};
    }
    Finder *finder = finder_new(records, MANY, LANGUAGE_NL);
    bool *found = memory_new(MANY, sizeof *found);
    for (size_t q = 0; q < sizeof QUERIES / sizeof *QUERIES; q++) {
        int right = 0;
        int count = finder_find(finder, QUERIES[q], found);
        for (int i = 0; i < MANY; i++) {
            char words[2][16] = {"", ""};
            bool expected = true;
            sscanf(QUERIES[q], "%15s %15s", words[0], words[1]);
            for (int w = 0; w < 2; w++) {
                expected = expected && (strstr(records[i].page.in[LANGUAGE_NL], words[w]) ||
                                        strstr(ids[i], words[w]));
            }
            expect_row(found[i] == expected, "'%s' in %s", QUERIES[q], ids[i]);
            right += expected;
        }
        assert_int_equal(count, right);
    }
    finder_free(finder);
    for (int i = 0; i < MANY; i++) {
        free((char *)records[i].page.in[LANGUAGE_NL]);
    }
    free(found);
    free(ids);
    free(records);
}


static void no_records_should_be_no_trouble(void **state) {
    (void)state;
    bool found[1];
    Finder *finder = finder_new(NULL, 0, LANGUAGE_NL);
    assert_int_equal(finder_find(finder, "iets", found), 0);
    finder_free(finder);
    finder_free(NULL);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_should_be_found_wherever_they_stand),
        cmocka_unit_test(metadata_should_be_found_and_an_id_that_is_not_seen_not),
        cmocka_unit_test(thousands_of_long_pages_should_be_searched_as_by_hand),
        cmocka_unit_test(no_records_should_be_no_trouble),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

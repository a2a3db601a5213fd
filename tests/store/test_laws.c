// Laws: the shipped articles are found by id and in source texts; wrong data is refused with what
// is wrong in it.

#include "store/laws.h"

#include <stdio.h>

#include "store/files.h"
#include "support/expect.h"
#include "support/sample_play.h"

#define ACT(articles)                                                                              \
    "{\"schema\": \"casus-law/1\", \"id\": \"w\", \"title\": {\"nl\": \"Wet\", \"en\": \"Act\"}, " \
    "\"names\": [\"Wet\"], \"source\": {\"nl\": \"s\"}, "                                          \
    "\"published\": {\"nl\": \"p\", \"en\": \"p\"}, \"articles\": [" articles "]}"
#define ARTICLE(id, valid, certainty)                                                              \
    "{\"id\": \"" id                                                                               \
    "\", \"article\": \"1\", \"title\": {\"nl\": \"t\"}, \"text\": {\"nl\": \"x\"}, "              \
    "\"valid\": " valid ", \"certainty\": \"" certainty "\"}"
#define NOW "{\"from\": null, \"to\": null}"


static Laws *open_shipped(void) {
    Error error;
    Laws *laws = laws_open(CASUS_ASSETS_DIR, &error);
    if (!laws) {
        fail_msg("%s: %s", error.place, error.text);
    }
    return laws;
}


static void articles_should_be_found_by_their_id(void **state) {
    (void)state;
    Laws *laws = open_shipped();
    int at = laws_find(laws, "AW95-3");
    assert_true(at >= 0);
    assert_string_equal(laws->articles[at].number, "3");
    assert_string_equal(text_in(laws->acts[laws->articles[at].act].title, LANGUAGE_NL),
                        "Archiefwet 1995");
    assert_int_equal(laws->articles[at].certainty, CERTAINTY_SURE);
    assert_int_equal(laws_find(laws, "AW95-999"), -1);
    assert_int_equal(laws_find(laws, "AW95"), -1);
    laws_free(laws);
}


// What practice makes of an article is kept apart from it, and may be less sure.
static void remarks_should_stand_beside_the_article(void **state) {
    (void)state;
    Laws *laws = open_shipped();
    const Article *forgery = &laws->articles[laws_find(laws, "Sr-225")];
    assert_int_equal(forgery->certainty, CERTAINTY_SURE);
    assert_int_equal(forgery->remark_certainty, CERTAINTY_LIKELY);
    expect_part(text_in(forgery->remark, LANGUAGE_NL), "eerdere datum");
    assert_null(strstr(text_in(forgery->text, LANGUAGE_NL), "datum"));
    const Article *term = &laws->articles[laws_find(laws, "Awb-6.7")];
    assert_null(strstr(text_in(term->text, LANGUAGE_NL), "Dossiers"));
    assert_true(text_is_empty(laws->articles[laws_find(laws, "Awb-2.3")].remark));
    laws_free(laws);
}


static void sources_should_be_understood(void **state) {
    static const struct {
        const char *source;
        const char *ids[4];
    } ROWS[] = {
        {"Archiefwet 1995, art. 3", {"AW95-3"}},
        {"AW 3", {"AW95-3"}},
        {"AW 1 c", {"AW95-1"}},
        {"Archiefwet 1995, art. 1 onder c; huisregel 3 van de postkamer", {"AW95-1"}},
        {"Archiefwet 1995, art. 3; Archiefwet 1995, art. 5", {"AW95-3", "AW95-5"}},
        {"Archiefbesluit 1995, art. 5 lid 1 onder e", {"AB95-5"}},
        {"AB 5(1)(e)", {"AB95-5"}},
        {"AB 8; AW 7", {"AB95-8", "AW95-7"}},
        {"Archiefregeling, art. 25 lid 2", {"AR-25"}},
        {"AR 26b", {"AR-26b"}},
        {"Woo, art. 4.1", {"Woo-4.1"}},
        {"Woo 4.1a", {"Woo-4.1a"}},
        {"Woo 4.1, 4.1a, 4.4", {"Woo-4.1", "Woo-4.1a", "Woo-4.4"}},
        {"Woo 4.2(2)", {"Woo-4.2"}},
        {"Awb, art. 2:3; Archiefwet 1995, art. 10", {"Awb-2.3", "AW95-10"}},
        {"AVG, art. 5 lid 1 onder e", {"AVG-5"}},
        {"Wmo 5.3.4", {"Wmo-5.3.4"}},
        {"Sr 361", {"Sr-361"}},
        {"Algemene wet bestuursrecht, art. 6:7", {"Awb-6.7"}},
        {"Algemene verordening gegevensbescherming, artikel 17", {"AVG-17"}},
        {"Wetboek van Strafrecht, art. 361", {"Sr-361"}},
        {"Woo, art. 4.2 lid 2", {"Woo-4.2"}},
        {"Archiefwet 1995, artikelen 3 en 5", {"AW95-3", "AW95-5"}},
        {"AW 3, 5 en 7", {"AW95-3", "AW95-5", "AW95-7"}},
        {"AVG, art. 5 lid 1 onder e, art. 17 lid 3 onder b en art. 33",
         {"AVG-5", "AVG-17", "AVG-33"}},
        {"AB 5(1)(e), 8", {"AB95-5", "AB95-8"}},
        {"AW 1 c, 3", {"AW95-1", "AW95-3"}},
        {"AB 5(1", {"AB95-5"}},
        {"AVG, art. 5 lid 1 onder f; AVG, art. 9", {"AVG-5", "AVG-9"}},
        {"AW artiest 3", {NULL}},
        {"AW art.", {NULL}},
        {"AW 999,", {NULL}},
        {"AW 3 ensemble 5", {"AW95-3"}},
        {"Selectielijst gemeenten 2020, 11.1.6", {NULL}},
        {"SG20 13.1.5", {NULL}},
        {"AWB 3", {NULL}},
        {"Archiefwet 1995", {NULL}},
        {"AW 999", {NULL}},
        {"", {NULL}},
        {";;", {NULL}},
    };
    (void)state;
    Laws *laws = open_shipped();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        bool cited[2000] = {false};
        int expected = 0;
        int found = 0;
        laws_mark_cited(laws, ROWS[i].source, cited);
        for (int k = 0; k < 4 && ROWS[i].ids[k]; k++) {
            int at = laws_find(laws, ROWS[i].ids[k]);
            expect_row(at >= 0 && cited[at], "%s: %s", ROWS[i].source, ROWS[i].ids[k]);
            expected++;
        }
        for (int k = 0; k < laws->article_count; k++) {
            found += cited[k];
        }
        expect_row(found == expected, "%s: %d articles", ROWS[i].source, found);
    }
    laws_free(laws);
}


static void wrong_data_should_be_refused(void **state) {
    static const struct {
        const char *text, *message;
    } ROWS[] = {
        {"{", "JSON"},
        {"{}", "dit is geen bestand van soort \"casus-law/1\""},
        {"{\"schema\": \"casus-law/1\", \"id\": \"w\"}", "ontbreekt"},
        {ACT(ARTICLE("", NOW, "sure")), "artikel ?: 'id' ontbreekt of klopt niet"},
        {ACT(ARTICLE("W-1", NOW, "sure") ", " ARTICLE("W-1", NOW, "sure")),
         "artikel W-1: 'id' ontbreekt of klopt niet"},
        {ACT(ARTICLE("W-1", "{\"from\": \"2023-02-29\", \"to\": null}", "sure")),
         "artikel W-1: 'valid' ontbreekt of klopt niet"},
        {ACT(ARTICLE("W-1", "null", "sure")), "artikel W-1: 'valid'"},
        {ACT(ARTICLE("W-1", NOW, "zeker")), "artikel W-1: 'certainty'"},
        {ACT(ARTICLE("W-1", NOW, "sure\", \"remark\": {\"certainty\": \"sure\"}, \"x\": \"")),
         "artikel W-1: 'remark'"},
        {ACT(ARTICLE("W-1", NOW, "sure\", \"remark\": {\"text\": {\"nl\": \"k\"}}, \"x\": \"")),
         "artikel W-1: 'remark'"},
    };
    char assets[64];
    char folder[PATH_MAX_BYTES];
    char path[PATH_MAX_BYTES];
    Error error;
    (void)state;
    sample_folder(assets, sizeof assets);
    assert_null(laws_open(assets, &error));
    assert_true(path_join(folder, assets, "laws", &error) && folder_make(folder, &error));
    assert_true(path_join(path, folder, "w.json", &error));
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        assert_true(file_replace(path, ROWS[i].text, strlen(ROWS[i].text), &error));
        expect_row(!laws_open(assets, &error), "%s", ROWS[i].text);
        expect_row(strstr(error.text, ROWS[i].message) != NULL, "%s: %s", ROWS[i].message,
                   error.text);
        expect_row(strstr(error.place, "w.json") != NULL, "%s", error.place);
    }
    assert_true(file_replace(path, ACT(ARTICLE("W-1", NOW, "check")),
                             strlen(ACT(ARTICLE("W-1", NOW, "check"))), &error));
    Laws *laws = laws_open(assets, &error);
    assert_non_null(laws);
    assert_int_equal(laws->article_count, 1);
    laws_free(laws);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(articles_should_be_found_by_their_id),
        cmocka_unit_test(remarks_should_stand_beside_the_article),
        cmocka_unit_test(sources_should_be_understood),
        cmocka_unit_test(wrong_data_should_be_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

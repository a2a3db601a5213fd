// Ledger: facts come back as they were written, a damaged ledger is told and never lost.

#include <stdio.h>
#include <stdlib.h>

#include "store/files.h"
#include "store/ledger.h"
#include "support/expect.h"
#include "support/sample_play.h"

static const LedgerFact FACT = {"gewist", 1, "proef", "2b1f1c7e-0000-4000-8000-000000000001",
                                "2026-11-16T09:00:00.000Z"};


static void facts_should_come_back_as_they_were_written(void **state) {
    (void)state;
    char data[64];
    Error error;
    sample_folder(data, sizeof data);
    Ledger *ledger = ledger_read(data, "speler-1", &error);
    assert_non_null(ledger);
    assert_null(ledger_find(ledger, "gewist"));
    LedgerFact other = FACT;
    snprintf(other.name, sizeof other.name, "punten");
    other.value = -1000000;
    assert_true(ledger_set(ledger, &FACT));
    assert_true(ledger_set(ledger, &other));
    other.value = 1000000;
    assert_true(ledger_set(ledger, &other));
    assert_true(ledger_write(ledger, data, "speler-1", &error));
    ledger_free(ledger);
    ledger = ledger_read(data, "speler-1", &error);
    assert_non_null(ledger);
    assert_int_equal(ledger_find(ledger, "punten")->value, 1000000);
    assert_memory_equal(ledger_find(ledger, "gewist"), &FACT, sizeof FACT);
    assert_null(ledger_find(ledger, "gewis"));
    ledger_free(ledger);
    ledger = ledger_read(data, "speler-2", &error);
    assert_null(ledger_find(ledger, "gewist"));
    ledger_free(ledger);
}


static void a_full_ledger_should_take_no_new_name(void **state) {
    (void)state;
    Ledger *ledger = ledger_new();
    LedgerFact fact = FACT;
    for (int i = 0; i < LEDGER_FACTS; i++) {
        snprintf(fact.name, sizeof fact.name, "feit_%d", i);
        assert_true(ledger_set(ledger, &fact));
    }
    fact.value = 5;
    assert_true(ledger_set(ledger, &fact));
    assert_int_equal(ledger_find(ledger, fact.name)->value, 5);
    snprintf(fact.name, sizeof fact.name, "nieuw");
    assert_false(ledger_set(ledger, &fact));
    ledger_free(ledger);
}


static void a_damaged_ledger_should_be_told_and_kept_aside(void **state) {
    (void)state;
    static const char GOOD[] =
        "{\"schema\":\"casus-ledger/1\",\"player\":\"p\",\"facts\":[{\"name\":\"a\","
        "\"value\":1,\"scenario\":\"s\",\"registration\":\"r\",\"timestamp\":"
        "\"2026-11-16T09:00:00.000Z\"}]}";
    static const char *const BROKEN[] = {
        "", "{", "[]", "{\"schema\":\"casus-ledger/2\",\"facts\":[]}",
        "{\"schema\":\"casus-ledger/1\",\"facts\":[{\"name\":\"a\"}]}",
        "{\"schema\":\"casus-ledger/1\",\"facts\":[{\"name\":\"a\",\"value\":1.5,"
        "\"scenario\":\"s\",\"registration\":\"r\",\"timestamp\":\"2026-11-16T09:00:00.000Z\"}]}",
        "{\"schema\":\"casus-ledger/1\",\"facts\":[{\"name\":\"\",\"value\":1,"
        "\"scenario\":\"s\",\"registration\":\"r\",\"timestamp\":\"2026-11-16T09:00:00.000Z\"}]}",
        "{\"schema\":\"casus-ledger/1\",\"facts\":[{\"name\":\"a\",\"value\":1,"
        "\"scenario\":\"s\",\"registration\":\"r\",\"timestamp\":\"gisteren\"}]}",
    };
    char data[64], folder[96], path[128];
    Error error;
    sample_folder(data, sizeof data);
    snprintf(folder, sizeof folder, "%s/ledgers", data);
    snprintf(path, sizeof path, "%s/p.json", folder);
    assert_true(folder_make(folder, &error));
    assert_true(file_replace(path, GOOD, strlen(GOOD), &error));
    Ledger *ledger = ledger_read(data, "p", &error);
    assert_non_null(ledger);
    ledger_free(ledger);
    for (size_t i = 0; i < sizeof BROKEN / sizeof *BROKEN; i++) {
        size_t length;
        assert_true(file_replace(path, BROKEN[i], strlen(BROKEN[i]), &error));
        expect_row(!ledger_read(data, "p", &error), "row %zu", i);
        expect_row(strstr(error.place, "p.json") != NULL, "row %zu: %s", i, error.place);
        ledger = ledger_new();
        assert_true(ledger_set(ledger, &FACT));
        expect_row(ledger_write(ledger, data, "p", &error), "row %zu: %s", i, error.text);
        ledger_free(ledger);
        char *aside = sample_file(folder, "p.damaged", &length);
        expect_row(strcmp(aside, BROKEN[i]) == 0, "row %zu: %s", i, aside);
        free(aside);
        ledger = ledger_read(data, "p", &error);
        expect_row(ledger && ledger_find(ledger, "gewist"), "row %zu", i);
        ledger_free(ledger);
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(facts_should_come_back_as_they_were_written),
        cmocka_unit_test(a_full_ledger_should_take_no_new_name),
        cmocka_unit_test(a_damaged_ledger_should_be_told_and_kept_aside),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Facts: what one log says is told, up to a last line that is half.

#include <stdio.h>
#include <stdlib.h>

#include "store/facts.h"
#include "store/journal.h"
#include "support/expect.h"
#include "support/sample_journal.h"

static const char FOLDER[] = "feiten";


// Two decisions, one made twice; the second answer to it does not count.
static void write_log(const char *folder, bool is_finished) {
    Error error;
    Header header = sample_header();
    Journal *journal = journal_create(folder, &header, &error);
    assert_non_null(journal);
    const char *const objects[] = {"vraag-1", "vraag-2", "vraag-1"};
    for (int i = 0; i < 3; i++) {
        Entry entry = {.seq = i + 1, .verb = VERB_SELECTED, .duration_ms = -1};
        snprintf(entry.timestamp, sizeof entry.timestamp, "2026-11-16T09:00:0%d.000Z", i + 1);
        snprintf(entry.object, sizeof entry.object, "%s", objects[i]);
        snprintf(entry.type, sizeof entry.type, "choose");
        entry.has_score = true;
        entry.raw = i;
        entry.max = 2;
        entry.evidence_count = 1;
        entry.evidence[0] = (EntryEvidence){"OPD-10", i, 2, "choose"};
        assert_true(journal_append(journal, &entry, &error));
    }
    if (is_finished) {
        Entry entry = {.seq = 4, .verb = VERB_PASSED, .duration_ms = -1};
        snprintf(entry.timestamp, sizeof entry.timestamp, "2026-11-16T09:00:09.000Z");
        snprintf(entry.object, sizeof entry.object, "casus");
        snprintf(entry.type, sizeof entry.type, "scenario");
        entry.has_response = true;
        snprintf(entry.response, sizeof entry.response, "goed");
        entry.has_score = true;
        entry.raw = 1;
        entry.max = 4;
        assert_true(journal_append(journal, &entry, &error));
    }
    journal_close(journal);
}


static Facts *read_or_fail(const char *folder) {
    Error error;
    Facts *facts = calloc(1, sizeof *facts);
    if (!facts_read(folder, facts, &error)) {
        fail_msg("%s", error.text);
    }
    return facts;
}


static void a_finished_log_should_tell_its_first_answers(void **state) {
    (void)state;
    write_log(FOLDER, true);
    Facts *facts = read_or_fail(FOLDER);
    assert_true(facts->is_finished && facts->has_verdict && facts->has_passed);
    assert_false(facts->is_torn);
    assert_int_equal(facts->decision_count, 2);
    assert_int_equal(facts->indicator_count, 1);
    assert_int_equal(facts->indicators[0].raw, 1);
    assert_int_equal(facts->indicators[0].max, 4);
    assert_int_equal(facts->indicators[0].observations, 2);
    assert_string_equal(facts->ending, "goed");
    assert_string_equal(facts->last, "2026-11-16T09:00:09.000Z");
    assert_int_equal(facts->lines, 5);
    free(facts);
}


static void a_half_last_line_should_be_told_and_the_rest_read(void **state) {
    (void)state;
    Error error;
    size_t length;
    write_log("half", false);
    char *bytes = sample_journal_bytes("half", &length);
    sample_journal_put("half", bytes, length - 9);
    Facts *facts = calloc(1, sizeof *facts);
    assert_false(facts_read("half", facts, &error));
    assert_true(facts->is_torn);
    assert_false(facts->is_finished);
    expect_part(error.text, "afgebroken");
    assert_int_equal(error.line, 4);
    assert_int_equal(facts->decision_count, 2);
    assert_int_equal(facts->lines, 3);
    assert_string_equal(facts->last, "2026-11-16T09:00:02.000Z");
    bytes[length / 2] ^= 1;
    sample_journal_put("half", bytes, length);
    assert_false(facts_read("half", facts, &error));
    assert_false(facts->is_torn);
    free(bytes);
    free(facts);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_finished_log_should_tell_its_first_answers),
        cmocka_unit_test(a_half_last_line_should_be_told_and_the_rest_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Entry: lines and their words are exact inverses, and a line that lacks something says what.

#include <stdio.h>
#include <stdlib.h>

#include "store/files.h"
#include "support/expect.h"
#include "support/sample_journal.h"


static void expect_same_entry(const Entry *a, const Entry *b, int seq) {
    expect_row(a->seq == b->seq && a->verb == b->verb, "entry %d", seq);
    assert_string_equal(a->timestamp, b->timestamp);
    assert_string_equal(a->object, b->object);
    assert_string_equal(a->type, b->type);
    assert_string_equal(a->parent, b->parent);
    expect_row(a->has_response == b->has_response, "entry %d", seq);
    assert_string_equal(a->response, b->response);
    expect_row(a->has_score == b->has_score && a->raw == b->raw && a->max == b->max, "entry %d",
               seq);
    expect_row(a->has_success == b->has_success && a->success == b->success, "entry %d", seq);
    expect_row(a->duration_ms == b->duration_ms, "entry %d", seq);
    expect_row(a->evidence_count == b->evidence_count, "entry %d", seq);
    for (int i = 0; i < a->evidence_count; i++) {
        assert_string_equal(a->evidence[i].indicator, b->evidence[i].indicator);
        assert_string_equal(a->evidence[i].rule, b->evidence[i].rule);
        assert_int_equal(a->evidence[i].raw, b->evidence[i].raw);
        assert_int_equal(a->evidence[i].max, b->evidence[i].max);
    }
    expect_row(a->order_count == b->order_count, "entry %d", seq);
    for (int i = 0; i < a->order_count; i++) {
        assert_string_equal(a->order[i], b->order[i]);
    }
}


static void entry_should_come_back_as_it_was_written(void **state) {
    (void)state;
    for (int seq = 1; seq <= 6 * VERB_COUNT; seq++) {
        Buffer line = {0};
        Entry back, entry = sample_entry(seq);
        Error error;
        entry_write(&entry, &line);
        buffer_add(&line, "}");
        if (!entry_read(line.text, line.length, &back, &error)) {
            fail_msg("%s in %s", error.text, line.text);
        }
        expect_same_entry(&entry, &back, seq);
        assert_null(strchr(line.text, '\n'));
        buffer_free(&line);
    }
}


static void fullest_entry_should_fit(void **state) {
    (void)state;
    Buffer line = {0};
    Entry back, entry = sample_entry(3);
    Error error;
    entry.has_response = true;
    memset(entry.response, '\x01', ENTRY_RESPONSE - 1);
    memset(entry.object, '"', ENTRY_WORD - 1);
    entry.evidence_count = ENTRY_EVIDENCE;
    entry.order_count = ENTRY_ORDER;
    for (int i = 0; i < ENTRY_EVIDENCE; i++) {
        memset(entry.evidence[i].indicator, 'i', ENTRY_ID - 1);
        memset(entry.evidence[i].rule, 'r', ENTRY_ID - 1);
        entry.evidence[i].raw = entry.evidence[i].max = 100000;
    }
    for (int i = 0; i < ENTRY_ORDER; i++) {
        memset(entry.order[i], 'o', ENTRY_ID - 1);
    }
    entry.duration_ms = 123456789012345;
    entry_write(&entry, &line);
    buffer_add(&line, "}");
    assert_true(entry_read(line.text, line.length, &back, &error));
    expect_same_entry(&entry, &back, 3);
    buffer_free(&line);
}


static void header_should_come_back_as_it_was_written(void **state) {
    (void)state;
    Buffer line = {0};
    Error error;
    Header back, header = sample_header();
    header_write(&header, &line);
    buffer_add(&line, "}");
    if (!header_read(line.text, line.length, &back, &error)) {
        fail_msg("%s", error.text);
    }
    assert_string_equal(back.registration, header.registration);
    assert_string_equal(back.timestamp, header.timestamp);
    assert_string_equal(back.home_page, header.home_page);
    assert_string_equal(back.player, header.player);
    assert_string_equal(back.scenario, header.scenario);
    assert_string_equal(back.scenario_version, header.scenario_version);
    assert_string_equal(back.scenario_hash, header.scenario_hash);
    assert_string_equal(back.framework, header.framework);
    assert_string_equal(back.framework_version, header.framework_version);
    assert_string_equal(back.schedule, header.schedule);
    assert_string_equal(back.schedule_version, header.schedule_version);
    assert_string_equal(back.engine, header.engine);
    assert_true(back.seed == header.seed);
    assert_string_equal(back.language, header.language);
    assert_string_equal(back.mode, header.mode);
    assert_string_equal(back.face, header.face);
    buffer_free(&line);
}


// `line` with the first `from` replaced by `to`; the caller frees.
static char *with(const char *line, const char *from, const char *to) {
    Buffer changed = {0};
    const char *at = strstr(line, from);
    if (!at) {
        fail_msg("no %s in %s", from, line);
        return NULL;
    }
    buffer_add_bytes(&changed, line, (size_t)(at - line));
    buffer_add(&changed, to);
    buffer_add(&changed, at + strlen(from));
    return changed.text;
}


static Header header_of_two_frameworks(void) {
    Header header = sample_header();
    header.framework_count = 2;
    snprintf(header.frameworks[0].id, ENTRY_ID, "%s", header.framework);
    snprintf(header.frameworks[0].version, ENTRY_ID, "%s", header.framework_version);
    snprintf(header.frameworks[1].id, ENTRY_ID, "kenniskaart-ta");
    snprintf(header.frameworks[1].version, ENTRY_ID, "7");
    return header;
}


static void several_frameworks_should_come_back_the_first_in_front(void **state) {
    (void)state;
    Buffer line = {0};
    Error error;
    Header back, header = header_of_two_frameworks();
    header_write(&header, &line);
    buffer_add(&line, "}");
    assert_true(header_read(line.text, line.length, &back, &error));
    assert_int_equal(back.framework_count, 2);
    assert_string_equal(back.framework, header.framework);
    assert_string_equal(back.frameworks[0].id, header.framework);
    assert_string_equal(back.frameworks[1].id, "kenniskaart-ta");
    assert_string_equal(back.frameworks[1].version, "7");
    static const char *const ROWS[][2] = {
        {"\"frameworks\":[{\"id\":\"", "\"frameworks\":[{\"id\":\"x"},  // not the first one
        {",{\"id\":\"kenniskaart-ta\",\"version\":\"7\"}]", "]"},     // a list of one
        {"\"id\":\"kenniskaart-ta\"", "\"id\":7"},
        {"\"version\":\"7\"", "\"v\":\"7\""},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char *changed = with(line.text, ROWS[i][0], ROWS[i][1]);
        expect_row(!header_read(changed, strlen(changed), &back, &error), "row %zu", i);
        expect_row(strstr(error.text, "'frameworks' ontbreekt of klopt niet"), "row %zu: %s", i,
                   error.text);
        free(changed);
    }
    buffer_free(&line);
}


static void wrong_header_should_say_what_is_wrong(void **state) {
    (void)state;
    static const struct {
        const char *from, *to, *part;
    } ROWS[] = {
        {"casus-session/1", "casus-session/2", "nieuwere versie (casus-session/2)"},
        {"casus-session/1", "casus-result/1", "geen logboek"},
        {"\"schema\"", "\"Schema\"", "geen logboek"},
        {"\"registration\"", "\"r\"", "registration"},
        {"3f2c9a10-", "3f2c9a10-0", "registration"},
        {"2026-11-16T", "2026-11-31T", "timestamp"},
        {"09:00:00.000Z", "24:00:00.000Z", "timestamp"},
        {"09:00:00.000Z", "09:00:00.000", "timestamp"},
        {"\"homePage\"", "\"h\"", "actor"},
        {"\"name\":\"speler-7\"", "\"name\":7", "actor"},
        {"\"actor\":{", "\"actor\":[{", "JSON"},
        {"\"scenario\"", "\"s\"", "scenario"},
        {"\"version\":\"1.0.0\"", "\"version\":1", "scenario"},
        {"\"hash\"", "\"h\"", "scenario"},
        {"\"framework\"", "\"f\"", "framework"},
        {"\"schedule\"", "\"s\"", "schedule"},
        {"\"18446744073709551615\"", "\"18446744073709551616\"", "seed"},
        {"\"18446744073709551615\"", "1", "seed"},
        {"\"18446744073709551615\"", "\"-1\"", "seed"},
        {"\"18446744073709551615\"", "\"12x\"", "seed"},
        {"\"18446744073709551615\"", "\"\"", "seed"},
        {"\"engine\"", "\"e\"", "engine"},
        {"\"language\":\"nl\"", "\"language\":\"nederlands\"", "language"},
        {"\"mode\"", "\"m\"", "mode"},
        {"\"face\"", "\"f\"", "face"},
    };
    Buffer line = {0};
    Header header = sample_header();
    header_write(&header, &line);
    buffer_add(&line, "}");
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        char *changed = with(line.text, ROWS[i].from, ROWS[i].to);
        expect_row(!header_read(changed, strlen(changed), &header, &error), "%s", ROWS[i].to);
        expect_row(error.code == ERROR_DAMAGED, "%s", ROWS[i].to);
        expect_row(strstr(error.text, ROWS[i].part), "%s: %s", ROWS[i].to, error.text);
        free(changed);
    }
    buffer_free(&line);
}


static void wrong_entry_should_say_what_is_wrong(void **state) {
    (void)state;
    static const struct {
        int seq;  // which sample entry is changed
        const char *from, *to, *part;
    } ROWS[] = {
        {1, "\"seq\":1", "\"seq\":0", "seq"},
        {1, "\"seq\":1", "\"seq\":1.5", "seq"},
        {1, "\"seq\":1", "\"seq\":\"1\"", "seq"},
        {1, "\"seq\":1", "\"seq\":1e99", "seq"},
        {1, "\"seq\":1", "\"s\":1", "seq"},
        {1, "\"timestamp\"", "\"t\"", "timestamp"},
        {1, "\"verb\":\"resumed\"", "\"verb\":\"exploded\"", "verb"},
        {1, "\"verb\":\"resumed\"", "\"verb\":\"Resumed\"", "verb"},
        {1, "\"verb\"", "\"v\"", "verb"},
        {1, "\"object\"", "\"o\"", "object"},
        {1, "\"id\"", "\"i\"", "object"},
        {1, "\"type\"", "\"t\"", "object"},
        {1, "\"parent\":\"maandag\"", "\"parent\":1", "parent"},
        {2, "\"response\":", "\"response\":1,\"x\":", "result.response"},
        {2, "PT61.003S", "PT61S", "result.duration"},
        {2, "PT61.003S", "PT61.03S", "result.duration"},
        {2, "PT61.003S", "PT-1.003S", "result.duration"},
        {2, "PT61.003S", "PT 1.003S", "result.duration"},
        {2, "PT61.003S", "PT1.-03S", "result.duration"},
        {2, "PT61.003S", "P", "result.duration"},
        {2, "PT61.003S", "", "result.duration"},
        {2, "PT61.003S", "PT99999999999999999999.003S", "result.duration"},
        {3, "\"raw\":2", "\"raw\":4", "result.score"},
        {3, "\"raw\":2", "\"raw\":-1", "result.score"},
        {3, "\"max\":3", "\"max\":1000000", "result.score"},
        {3, "\"indicator\"", "\"i\"", "evidence"},
        {3, "\"rule\"", "\"r\"", "evidence"},
        {3, "\"raw\":2,\"max\":2", "\"raw\":3,\"max\":2", "evidence"},
        {4, "\"via-lijst\"", "7", "order"},
        {4, "\"via-lijst\"", "1,1,1,1,1,1,1,1,1,1,1,1", "order"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Buffer line = {0};
        Error error;
        Entry entry = sample_entry(ROWS[i].seq);
        entry_write(&entry, &line);
        buffer_add(&line, "}");
        char *changed = with(line.text, ROWS[i].from, ROWS[i].to);
        expect_row(!entry_read(changed, strlen(changed), &entry, &error), "%s", ROWS[i].to);
        expect_row(strstr(error.text, ROWS[i].part), "%s: %s", ROWS[i].to, error.text);
        free(changed);
        buffer_free(&line);
    }
}


static void unknown_members_should_be_ignored(void **state) {
    (void)state;
    Buffer line = {0};
    Error error;
    Entry back, entry = sample_entry(3);
    Header header = sample_header();
    entry_write(&entry, &line);
    buffer_add(&line, ",\"team\":{\"id\":[1,2,null]},\"prev\":\"x\",\"hash\":\"y\"}");
    assert_true(entry_read(line.text, line.length, &back, &error));
    expect_same_entry(&entry, &back, 3);
    buffer_clear(&line);
    header_write(&header, &line);
    buffer_add(&line, ",\"new\":true}");
    assert_true(header_read(line.text, line.length, &header, &error));
    buffer_free(&line);
}


static void timestamp_should_be_utc_with_milliseconds(void **state) {
    (void)state;
    static const struct {
        int64_t ms;
        const char *text;
    } ROWS[] = {
        {0, "1970-01-01T00:00:00.000Z"},
        {-1, "1969-12-31T23:59:59.999Z"},
        {951827696789, "2000-02-29T12:34:56.789Z"},
        {1794906000000, "2026-11-17T09:00:00.000Z"},
        {4102444799999, "2099-12-31T23:59:59.999Z"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char text[TIMESTAMP_SIZE];
        int64_t ms = 0;
        timestamp_write(ROWS[i].ms, text);
        assert_string_equal(text, ROWS[i].text);
        assert_true(timestamp_read(text, &ms));
        expect_row(ms == ROWS[i].ms, "%s", text);
    }
    static const char *const WRONG[] = {
        "",
        "2026-11-16",
        "2026-11-16 09:00:00.000Z",
        "2026-11-16T09:00:00.000+",
        "2026-02-29T09:00:00.000Z",
        "2026-11-16T25:00:00.000Z",
        "2026-11-16T09:60:00.000Z",
        "2026-11-16T09:00:61.000Z",
        "2026-11-16T09:00:00.0000Z",
        "2026-11-16T09:00:00.00xZ",
        "2026-11-16T0 :00:00.000Z",
    };
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        int64_t ms;
        expect_row(!timestamp_read(WRONG[i], &ms), "%s", WRONG[i]);
    }
}


// The stored sample is what other programs were told to expect: a change of it is a change of
// format.
static void journal_should_be_written_byte_for_byte_as_the_stored_sample(void **state) {
    (void)state;
    char path[PATH_MAX_BYTES];
    Error error;
    size_t length, expected_length;
    const char *source = getenv("CASUS_SOURCE");
    if (!source) {
        skip();
    }
    assert_true(path_join(path, source, "tests/store/samples/session.ndjson", &error));
    sample_journal("stored", 8);
    char *expected = file_read(path, 1 << 20, &expected_length, &error);
    assert_non_null(expected);
    char *bytes = sample_journal_bytes("stored", &length);
    assert_string_equal(bytes, expected);
    assert_int_equal(length, expected_length);
    free(bytes);
    free(expected);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entry_should_come_back_as_it_was_written),
        cmocka_unit_test(fullest_entry_should_fit),
        cmocka_unit_test(header_should_come_back_as_it_was_written),
        cmocka_unit_test(several_frameworks_should_come_back_the_first_in_front),
        cmocka_unit_test(wrong_header_should_say_what_is_wrong),
        cmocka_unit_test(wrong_entry_should_say_what_is_wrong),
        cmocka_unit_test(unknown_members_should_be_ignored),
        cmocka_unit_test(timestamp_should_be_utc_with_milliseconds),
        cmocka_unit_test(journal_should_be_written_byte_for_byte_as_the_stored_sample),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

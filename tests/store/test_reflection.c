// Reflection: own words come back, the last counts, damaged lines are told and stay, and the last
// intention of a player is found among many sessions.

#include "store/reflection.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/expect.h"
#include "support/sample_journal.h"
#include "support/sample_play.h"

static const char TIME_1[] = "2026-11-16T09:00:00.000Z";
static const char TIME_2[] = "2026-11-17T09:00:00.000Z";


static Reflection make(ReflectionKind kind, const char *time, const char *decision,
                       const char *text) {
    Reflection one = {.kind = kind, .text = text};
    snprintf(one.timestamp, sizeof one.timestamp, "%s", time);
    snprintf(one.decision, sizeof one.decision, "%s", decision);
    return one;
}


static void add(const char *folder, Reflection one) {
    Error error;
    expect_row(reflection_add(folder, &one, &error), "%s", error.text);
}


static Reflections *read(const char *folder) {
    Error error;
    Reflections *read = reflections_read(folder, &error);
    expect_row(read, "%s", error.text);
    return read;
}


static void write_file(const char *folder, const char *bytes, size_t length) {
    char path[128];
    Error error;
    snprintf(path, sizeof path, "%s/reflection.ndjson", folder);
    assert_true(file_replace(path, bytes, length, &error));
}


static void the_last_of_each_kind_should_count(void **state) {
    (void)state;
    char folder[64];
    sample_folder(folder, sizeof folder);
    Reflections *all = read(folder);
    assert_int_equal(all->count, 0);
    assert_null(reflections_last(all, REFLECTION_INTENTION, NULL));
    reflections_free(all);
    add(folder, make(REFLECTION_ANSWER, TIME_1, "terugblik", "eerst"));
    add(folder, make(REFLECTION_ANSWER, TIME_1, "anders", "iets \"anders\"\nop twee regels"));
    add(folder, make(REFLECTION_INTENTION, TIME_1, "", "Ik vraag het na."));
    add(folder, make(REFLECTION_ANSWER, TIME_2, "terugblik", "daarna"));
    all = read(folder);
    assert_int_equal(all->count, 4);
    assert_int_equal(all->skipped, 0);
    const Reflection *last = reflections_last(all, REFLECTION_ANSWER, "terugblik");
    assert_string_equal(last->text, "daarna");
    assert_string_equal(last->timestamp, TIME_2);
    assert_string_equal(reflections_last(all, REFLECTION_ANSWER, "anders")->text,
                        "iets \"anders\"\nop twee regels");
    assert_string_equal(reflections_last(all, REFLECTION_INTENTION, NULL)->text,
                        "Ik vraag het na.");
    assert_null(reflections_last(all, REFLECTION_SURPRISE, NULL));
    reflections_free(all);
    add(folder, make(REFLECTION_INTENTION, TIME_2, "", ""));
    all = read(folder);
    assert_null(reflections_last(all, REFLECTION_INTENTION, NULL));
    reflections_free(all);
}


static void damaged_lines_should_be_told_and_stay(void **state) {
    (void)state;
    static const char GOOD[] =
        "{\"timestamp\":\"2026-11-16T09:00:00.000Z\",\"kind\":\"intention\",\"text\":\"goed\"}";
    static const char *const DAMAGED[] = {
        "{",
        "[]",
        "null",
        "{}",
        "{\"timestamp\":\"gisteren\",\"text\":\"a\"}",
        "\xff\xfe",
        "{\"timestamp\":\"2026-11-16T09:00:00.000Z\",\"kind\":\"answer\",\"text\":\"a\"}",
        "{\"timestamp\":\"2026-11-16T09:00:00.000Z\",\"kind\":\"later\",\"text\":\"a\"}",
        "{\"timestamp\":\"2026-11-16T09:00:00.000Z\",\"kind\":3,\"text\":\"a\"}",
        "{\"timestamp\":\"2026-11-16T09:00:00.000Z\",\"kind\":\"intention\",\"text\":4}",
        "{\"timestamp\":\"2026-11-16T09:00:00.000Z\",\"kind\":\"intention\"}",
        "{\"timestamp\":\"2026-11-16T09:00:00.000Z\",\"text\":\"zonder vraag\"}",
    };
    static const char *const ENDS[] = {"\n", "\r\n"};
    for (size_t i = 0; i < 2 * sizeof DAMAGED / sizeof *DAMAGED; i++) {
        char folder[64], bytes[1024];
        size_t length;
        sample_folder(folder, sizeof folder);
        const char *end = ENDS[i % 2];
        snprintf(bytes, sizeof bytes, "%s%s%s%s%s", GOOD, end, end, DAMAGED[i / 2], end);
        write_file(folder, bytes, strlen(bytes));
        add(folder, make(REFLECTION_SURPRISE, TIME_2, "", "nieuw"));
        Reflections *all = read(folder);
        expect_row(all->count == 2 && all->skipped == 1 && all->skipped_line == 3, "%s: %d, %d, %d",
                   DAMAGED[i / 2], all->count, all->skipped, all->skipped_line);
        assert_string_equal(reflections_last(all, REFLECTION_INTENTION, NULL)->text, "goed");
        reflections_free(all);
        char *now = sample_file(folder, "reflection.ndjson", &length);
        assert_memory_equal(now, bytes, strlen(bytes));
        free(now);
    }
}


static void a_line_broken_off_should_spoil_nothing_after_it(void **state) {
    (void)state;
    char folder[64];
    sample_folder(folder, sizeof folder);
    add(folder, make(REFLECTION_INTENTION, TIME_1, "", "eerste"));
    size_t length;
    char *whole = sample_file(folder, "reflection.ndjson", &length);
    for (size_t cut = 1; cut < length; cut++) {
        write_file(folder, whole, cut);
        add(folder, make(REFLECTION_INTENTION, TIME_2, "", "tweede"));
        Reflections *all = read(folder);
        // Without its line end the line is whole all the same.
        expect_row(all->skipped == (cut < length - 1), "%zu: %d", cut, all->skipped);
        assert_string_equal(reflections_last(all, REFLECTION_INTENTION, NULL)->text, "tweede");
        reflections_free(all);
    }
    free(whole);
}


static void what_is_no_file_or_too_large_should_be_refused(void **state) {
    (void)state;
    char folder[64], path[96];
    Error error;
    sample_folder(folder, sizeof folder);
    snprintf(path, sizeof path, "%s/reflection.ndjson", folder);
    assert_true(folder_make(path, &error));
    assert_null(reflections_read(folder, &error));
    assert_true(error.text[0]);
    Reflection one = make(REFLECTION_INTENTION, TIME_1, "", "tekst");
    assert_false(reflection_add(folder, &one, &error));
    sample_folder(folder, sizeof folder);
    size_t size = 5 * 1024 * 1024;
    char *large = malloc(size);
    memset(large, '\n', size);
    write_file(folder, large, size);
    assert_null(reflections_read(folder, &error));
    large[REFLECTION_TEXT] = '\0';
    memset(large, 'a', REFLECTION_TEXT);
    sample_folder(folder, sizeof folder);
    one.text = large;
    assert_false(reflection_add(folder, &one, &error));
    assert_int_equal(error.code, ERROR_REFUSED);
    one.text = large + 1;
    assert_true(reflection_add(folder, &one, &error));
    Reflections *all = read(folder);
    assert_string_equal(all->list[0].text, large + 1);
    reflections_free(all);
    free(large);
}


static void make_session(const char *data, const char *name, const char *player, const char *time,
                         const char *text) {
    char folder[160];
    Error error;
    snprintf(folder, sizeof folder, "%s/sessions/%s", data, name);
    Header header = sample_header();
    snprintf(header.player, sizeof header.player, "%s", player);
    snprintf(header.scenario, sizeof header.scenario, "casus-%s", name);
    Journal *journal = journal_create(folder, &header, &error);
    expect_row(journal, "%s", error.text);
    journal_close(journal);
    if (text) {
        add(folder, make(REFLECTION_INTENTION, time, "", text));
    }
}


static void the_last_intention_of_the_player_should_be_found(void **state) {
    (void)state;
    char data[64], path[96];
    Error error;
    Intention found;
    sample_folder(data, sizeof data);
    assert_false(intention_find(data, "ik", &found));
    make_session(data, "a", "ik", TIME_2, "later opgeschreven");
    make_session(data, "b", "ik", TIME_1, "eerder opgeschreven");
    make_session(data, "c", "ander", "2026-12-01T09:00:00.000Z", "van een ander");
    make_session(data, "d", "ik", NULL, NULL);
    snprintf(path, sizeof path, "%s/sessions/leeg", data);
    assert_true(folder_make(path, &error));
    assert_true(intention_find(data, "ik", &found));
    assert_string_equal(found.text, "later opgeschreven");
    assert_string_equal(found.scenario, "casus-a");
    assert_string_equal(found.timestamp, TIME_2);
    assert_false(intention_find(data, "niemand", &found));
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_last_of_each_kind_should_count),
        cmocka_unit_test(damaged_lines_should_be_told_and_stay),
        cmocka_unit_test(a_line_broken_off_should_spoil_nothing_after_it),
        cmocka_unit_test(what_is_no_file_or_too_large_should_be_refused),
        cmocka_unit_test(the_last_intention_of_the_player_should_be_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

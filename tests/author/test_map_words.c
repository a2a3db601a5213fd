// Map words: how conditions written as functions are shown, and texts that are too long.

#include "author/map_words.h"

#include <stdio.h>

#include "base/memory.h"
#include "support/expect.h"


static char *give(void *context, const char *file) {
    size_t length = strlen(context);
    (void)file;
    char *copy = memory_new(length + 1, 1);
    memcpy(copy, context, length);
    return copy;
}


static void a_function_should_be_shown_as_a_reader_would_say_it(void **state) {
    (void)state;
    static const struct {
        const char *line, *shown;
    } ROWS[] = {
        {"  when(function(s) return s.weg end, say \"x\"),", "weg"},
        {"when(function(s) return not s.weg or s:destroyed \"R1\" end,",
         "niet weg of destroyed \"R1\""},
        {"when(function(s) return s:chose(\"a\", \"b\") and s.x end,", "chose(\"a\", \"b\") en x"},
        {"when(function(s) return s.tekst == \"s.x or s.y\" end,", "tekst == \"s.x or s.y\""},
        {"when(iets_kwijt,", "iets_kwijt"},
        {"when(function(s) return een(s) or not (s.a and s.b) end, go \"x\")",
         "een of niet (a en b)"},
        {"when(function(s)", "voorwaarde op regel 1"},
        {"say \"niets\"", "voorwaarde op regel 1"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char text[200];
        snprintf(text, sizeof text, "%s\n", ROWS[i].line);
        MapSource source = {text, give};
        MapWords words = {.source = &source, .arena = arena_new()};
        Condition condition = {.hook = 0};
        const char *shown = map_condition(&words, &condition, (Origin){"scenario.lua", 1}, "when");
        expect_row(strcmp(shown, ROWS[i].shown) == 0, "%s: %s", ROWS[i].line, shown);
        map_words_free(&words);
        arena_free(words.arena);
    }
}


static void a_long_text_should_end_at_a_word(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int most;
        const char *shown;
    } ROWS[] = {
        {"aap noot mies", 20, "aap noot mies"}, {"aap noot mies", 13, "aap noot mies"},
        {"aap noot mies", 12, "aap noot…"},     {"aap\nnoot mies", 8, "aap noot…"},
        {"één lang woord", 7, "één…"},          {"onafscheidelijkheid", 5, "onafs…"},
    };
    Arena *arena = arena_new();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const char *shown = map_short(arena, ROWS[i].text, ROWS[i].most);
        expect_row(strcmp(shown, ROWS[i].shown) == 0, "%s: %s", ROWS[i].text, shown);
    }
    arena_free(arena);
}


static void a_time_should_be_told_in_words(void **state) {
    (void)state;
    MapWords words = {.arena = arena_new()};
    assert_string_equal(map_span(&words, (Duration){0, 6, 0}), "na 6 maanden");
    assert_string_equal(map_span(&words, (Duration){1, 1, 1}), "na 1 jaar, 1 maand, 1 dag");
    assert_string_equal(map_span(&words, (Duration){0, 0, 14}), "na 2 weken");
    assert_string_equal(map_span(&words, (Duration){0, 0, 0}), "meteen");
    arena_free(words.arena);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_function_should_be_shown_as_a_reader_would_say_it),
        cmocka_unit_test(a_long_text_should_end_at_a_word),
        cmocka_unit_test(a_time_should_be_told_in_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Sheet: what somebody wrote in a translation sheet is read as Lua does, and written again whole.

#include <stdio.h>

#include "author/sheet.h"
#include "support/expect.h"


static bool read_text(Sheet *sheet, const char *text, Error *error) {
    sheet_init(sheet);
    return sheet_read(sheet, "en.lua", text, error);
}


static void every_way_to_write_a_string_should_be_read(void **state) {
    (void)state;
    static const struct {
        const char *lua, *text;
    } ROWS[] = {
        {"\"een\"", "een"},
        {"'een'", "een"},
        {"[[een]]", "een"},
        {"[==[een ]] en ]=] twee]==]", "een ]] en ]=] twee"},
        {"[[\neen\ntwee]]", "een\ntwee"},
        {"[[\r\neen\r\ntwee]]", "een\ntwee"},
        {"[[\n    een\n      twee\n    ]]", "een\n  twee"},
        {"\"zeg \\\"ja\\\"\"", "zeg \"ja\""},
        {"\"een\\ntwee\\\\drie\\tvier\"", "een\ntwee\\drie\tvier"},
        {"\"\\65\\x42\\u{43}\\u{E9}\\u{20AC}\\z   \n d\"", "ABC\xC3\xA9\xE2\x82\xAC"
                                                           "d"},
        {"\"een\\\ntwee\"", "een\ntwee"},
        {"\"\"", ""},
        {"\"-- geen commentaar, { of }\"", "-- geen commentaar, { of }"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Sheet sheet;
        Error error;
        char file[200];
        snprintf(file, sizeof file, "translation \"en\" { { \"nl\", %s } }", ROWS[i].lua);
        expect_row(read_text(&sheet, file, &error), "%s: %s", ROWS[i].lua, error.text);
        expect_row(sheet.count == 1 && strcmp(sheet.pairs[0].english, ROWS[i].text) == 0,
                   "%s became \"%s\"", ROWS[i].lua, sheet.pairs[0].english);
        sheet_free(&sheet);
    }
}


static void what_would_be_lost_should_be_refused_with_its_line(void **state) {
    (void)state;
    static const struct {
        const char *file;
        int line;
        const char *part;
    } ROWS[] = {
        {"local x = 1\ntranslation \"en\" { }", 1, "'local'"},
        {"translation \"en\" {\n { \"a\", \"b\" .. \"c\" } }", 2, "'.. \"c\" } }'"},
        {"translation \"en\" {\n\n paar(\"a\") }", 3, "'paar'"},
        {"translation \"en\" { { \"a\" } }", 1, "'}'"},
        {"translation \"en\" { { \"a\", \"b\", \"c\" } }", 1, "'\"c\"'"},
        {"translation \"en\" { { \"a\", \"b\" }", 1, "einde van het bestand"},
        {"translation \"en\" { { \"a\", \"b\" } { \"c\", \"d\" } }", 1, "'{'"},
        {"translation \"fr\" { }", 1, "'\"fr\"'"},
        {"translation \"en\" (t)", 1, "'(t)'"},
        {"translation \"en\" { { \"a\", [[b }", 1, "'[[b }'"},
        {"translation \"en\" { { \"a\", \"b }", 1, "'\"b }'"},
        {"--[[ open", 1, "'--[[ open'"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Sheet sheet;
        Error error;
        expect_row(!read_text(&sheet, ROWS[i].file, &error), "row %zu", i);
        expect_row(error.code == ERROR_CASE && error.line == ROWS[i].line &&
                       strstr(error.text, ROWS[i].part) && strcmp(error.place, "en.lua") == 0,
                   "row %zu: %s:%d: %s", i, error.place, error.line, error.text);
        sheet_free(&sheet);
    }
}


static void ids_marks_and_remarks_should_be_told_apart(void **state) {
    (void)state;
    Sheet sheet;
    Error error;
    assert_true(read_text(&sheet,
                          "\xEF\xBB\xBF-- Van Noor.\n--# Engels vertaalblad van \"x/y\".\n"
                          "translation \"en\" {\n"
                          "  --# ===== De casus =====\n"
                          "  --# case/title\n  { [[a]], [[b]] }, -- goed zo\n"
                          "  -- nog vragen\n  --[[ twee\n  regels ]]\n"
                          "  --# GEWIJZIGD scene/een/say.1\n  --# was: oud\n  --# was:\n"
                          "  --# was:  nieuw\n  { [[c]], --[=[x]=] [[d]] };\n"
                          "  --# TE DOEN scene/een/say.2\n  { [[e]], [[]] },\n"
                          "  --# scene/een/say.3\n  --# was: weg\n  { [[f]], [[g]] },\n"
                          "  --# ===== Niet meer gebruikt =====\n  { [[h]], [[i]] }\n"
                          "}\n-- einde\n",
                          &error));
    assert_int_equal(sheet.count, 5);
    assert_string_equal(sheet.head, "-- Van Noor.\n");
    assert_string_equal(sheet.tail, "-- einde\n");
    const Pair *pairs = sheet.pairs;
    assert_string_equal(pairs[0].id, "case/title");
    assert_string_equal(pairs[0].comments, "-- goed zo\n");
    assert_string_equal(pairs[1].comments, "-- nog vragen\n--[[ twee\n  regels ]]\n--[=[x]=]\n");
    assert_string_equal(pairs[1].id, "scene/een/say.1");
    assert_string_equal(pairs[1].was, "oud\n\n nieuw");
    assert_string_equal(pairs[2].id, "scene/een/say.2");
    assert_null(pairs[2].was);
    assert_null(pairs[3].was);
    assert_true(pairs[4].is_unused && !pairs[3].is_unused);
    SheetCount count = sheet_count(&sheet);
    assert_int_equal(count.done, 2);
    assert_int_equal(count.changed, 1);
    assert_int_equal(count.todo, 1);
    assert_int_equal(count.unused, 1);
    sheet_free(&sheet);
}


static void what_was_written_should_be_read_again_the_same(void **state) {
    (void)state;
    static const char *const TEXTS[] = {
        "een",        "een ]] twee",
        "een]",       "een ]=] twee ]]",
        "een\ntwee",  "een\n\n  twee]",
        "a [[b]] c]", "\"quotes\" en \\n",
        "-- x",       "]",
        "[[",         "--]] x",
    };
    const size_t count = sizeof TEXTS / sizeof *TEXTS;
    const char *headings[sizeof TEXTS / sizeof *TEXTS];
    const SheetFrame frame = {"Titel\nmeer", "casus translate x --to en", headings};
    for (int is_crlf = 0; is_crlf < 2; is_crlf++) {
        Sheet sheet;
        Sheet again;
        Error error;
        Buffer first = {0};
        Buffer second = {0};
        sheet_init(&sheet);
        sheet.is_crlf = is_crlf;
        sheet.head = "-- boven\n";
        sheet.tail = "-- onder\n";
        for (size_t i = 0; i < count; i++) {
            Pair *pair = sheet_add(&sheet, TEXTS[i]);
            pair->english = TEXTS[count - 1 - i];
            pair->id = "scene/een/say.1";
            pair->was = i % 2 ? TEXTS[i] : NULL;
            pair->comments = i % 3 ? "" : "-- opmerking\n";
            pair->is_unused = i + 2 >= count;
            headings[i] = i < 4 ? "===== Een =====" : "===== Twee =====";
        }
        sheet_write(&sheet, &frame, &first);
        assert_true(is_crlf == (strstr(first.text, "\r\n") != NULL));
        expect_row(read_text(&again, first.text, &error), "%d: %s", error.line, error.text);
        assert_int_equal(again.count, (int)count);
        for (size_t i = 0; i < count; i++) {
            expect_row(strcmp(again.pairs[i].dutch, TEXTS[i]) == 0, "%s", again.pairs[i].dutch);
            expect_row(strcmp(again.pairs[i].english, TEXTS[count - 1 - i]) == 0, "%s", TEXTS[i]);
            expect_row(!again.pairs[i].was == !(i % 2), "%zu", i);
        }
        again.is_crlf = is_crlf;
        sheet_write(&again, &frame, &second);
        assert_string_equal(first.text, second.text);
        buffer_free(&first);
        buffer_free(&second);
        sheet_free(&again);
        sheet_free(&sheet);
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_way_to_write_a_string_should_be_read),
        cmocka_unit_test(what_would_be_lost_should_be_refused_with_its_line),
        cmocka_unit_test(ids_marks_and_remarks_should_be_told_apart),
        cmocka_unit_test(what_was_written_should_be_read_again_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Edit: a table of key strokes and what the field must hold after them.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "gui/edit.h"

// Strokes: < > left, right; { } word left, right; ^ $ start and end of the line; ( ) of the text; S
// with the next: select; B back, D delete, W word back; A all; U undo, R redo; N new line; anything
// else is typed.
typedef struct Case {
    const char *start;
    const char *strokes;
    const char *text;
    size_t caret;
    bool many_lines;
} Case;

static const Case cases[] = {
    {"", "abc", "abc", 3, false},
    {"abc", "B", "ab", 2, false},
    {"abc", "<B", "ac", 1, false},
    {"abc", "(D", "bc", 0, false},
    {"abc", "D", "abc", 3, false},
    {"abc", "(B", "abc", 0, false},
    {"caf\xC3\xA9", "B", "caf", 3, false},
    {"caf\xC3\xA9", "<x", "cafx\xC3\xA9", 4, false},
    {"\xE2\x82\xAC"
     "5",
     "(D", "5", 0, false},
    {"een twee", "{", "een twee", 4, false},
    {"een twee", "{{", "een twee", 0, false},
    {"een twee", "(}", "een twee", 4, false},
    {"een twee", "W", "een ", 4, false},
    {"co\xC3\xABrce", "W", "", 0, false},
    {"abc", "S<x", "abx", 3, false},
    {"abc", "S<S<x", "ax", 2, false},
    {"abc", "S(B", "", 0, false},
    {"abc", "Ax", "x", 1, false},
    {"abc", "S(>x", "abcx", 4, false},
    {"abc", "S(<x", "xabc", 1, false},
    {"abc", "(S>S>D", "c", 0, false},
    {"", "abcU", "", 0, false},
    {"", "abcUR", "abc", 3, false},
    {"", "abBU", "ab", 2, false},
    {"", "abBUU", "", 0, false},
    {"abc", "U", "abc", 3, false},
    {"abc", "xUyR", "abcy", 4, false},
    {"", "aNb", "a b", 3, false},
    {"", "aNb", "a\nb", 3, true},
    {"een\ntwee", "^x", "een\nxtwee", 5, true},
    {"een\ntwee", "($x", "eenx\ntwee", 4, true},
    {"een\ntwee", "^B", "eentwee", 3, true},
};


static void move(Edit *edit, EditMove way, bool *select) {
    edit_move(edit, way, *select);
    *select = false;
}


static void play(Edit *edit, const char *strokes) {
    static const char moves[] = "<>{}^$()";
    bool select = false;
    for (; *strokes; strokes++) {
        const char *at = strchr(moves, *strokes);
        char typed[2] = {*strokes, '\0'};
        if (at) {
            move(edit, (EditMove)(at - moves), &select);
        } else if (*strokes == 'S') {
            select = true;
        } else if (*strokes == 'B') {
            edit_delete_back(edit);
        } else if (*strokes == 'D') {
            edit_delete_on(edit);
        } else if (*strokes == 'W') {
            edit_delete_word_back(edit);
        } else if (*strokes == 'A') {
            edit_select_all(edit);
        } else if (*strokes == 'U') {
            edit_undo(edit);
        } else if (*strokes == 'R') {
            edit_redo(edit);
        } else {
            edit_insert(edit, *strokes == 'N' ? "\n" : typed);
        }
    }
}


static void strokes_should_give_the_text(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Edit *edit = edit_new(cases[i].start, cases[i].many_lines);
        play(edit, cases[i].strokes);
        assert_string_equal(edit_text(edit), cases[i].text);
        if (edit_caret(edit) != cases[i].caret) {
            print_error("case %zu: caret %zu, expected %zu\n", i, edit_caret(edit), cases[i].caret);
        }
        assert_int_equal(edit_caret(edit), cases[i].caret);
        edit_free(edit);
    }
}


static void insert_should_leave_out_what_does_not_belong(void **state) {
    (void)state;
    Edit *edit = edit_new("", false);
    edit_insert(edit, "a\x01"
                      "b\tc\xFF\x7F\r\nd");
    assert_string_equal(edit_text(edit), "ab c d");
    edit_free(edit);
}


static void insert_should_stop_at_the_limit_on_a_whole_character(void **state) {
    (void)state;
    Edit *edit = edit_new("", false);
    for (int i = 0; i < EDIT_MAX_BYTES; i++) {
        edit_insert(edit, "\xE2\x82\xAC");
    }
    assert_int_equal(strlen(edit_text(edit)), EDIT_MAX_BYTES / 3 * 3);
    edit_free(edit);
}


static void selection_should_be_copied(void **state) {
    (void)state;
    Edit *edit = edit_new("een twee drie", false);
    assert_null(edit_take_selected(edit));
    edit_select_word(edit, 5);
    char *copy = edit_take_selected(edit);
    assert_string_equal(copy, "twee");
    free(copy);
    edit_free(edit);
}


static void caret_should_never_stand_inside_a_character(void **state) {
    (void)state;
    Edit *edit = edit_new("\xC3\xA9\xC3\xA9", false);
    edit_move_to(edit, 3, false);
    assert_int_equal(edit_caret(edit), 2);
    edit_move_to(edit, 99, false);
    assert_int_equal(edit_caret(edit), 4);
    edit_free(edit);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strokes_should_give_the_text),
        cmocka_unit_test(insert_should_leave_out_what_does_not_belong),
        cmocka_unit_test(insert_should_stop_at_the_limit_on_a_whole_character),
        cmocka_unit_test(selection_should_be_copied),
        cmocka_unit_test(caret_should_never_stand_inside_a_character),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

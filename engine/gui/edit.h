// Edit: the text of one field while somebody works on it: caret, selection, undo. Pure; knows no
// window.
#ifndef CASUS_GUI_EDIT_H
#define CASUS_GUI_EDIT_H

#include <stdbool.h>
#include <stddef.h>

enum { EDIT_MAX_BYTES = 16 * 1024 };

typedef struct Edit Edit;

// Where the caret goes.
typedef enum EditMove {
    EDIT_LEFT,
    EDIT_RIGHT,
    EDIT_WORD_LEFT,
    EDIT_WORD_RIGHT,
    EDIT_LINE_START,
    EDIT_LINE_END,
    EDIT_TEXT_START,
    EDIT_TEXT_END
} EditMove;

Edit *edit_new(const char *text, bool many_lines);
void edit_free(Edit *edit);  // NULL is allowed

const char *edit_text(const Edit *edit);  // valid until the next change
size_t edit_caret(const Edit *edit);      // byte offsets
size_t edit_anchor(
    const Edit *edit);  // the other end of the selection; equal to the caret when there is none

void edit_move(Edit *edit, EditMove move, bool select);
void edit_move_to(Edit *edit, size_t offset, bool select);
void edit_select_all(Edit *edit);
void edit_select_word(Edit *edit, size_t offset);

// Puts `text` in the place of the selection. Bytes that are not UTF-8 and control characters are
// left out; line ends become spaces in a field of one line. Too much text is cut.
void edit_insert(Edit *edit, const char *text);
void edit_delete_back(Edit *edit);
void edit_delete_on(Edit *edit);
void edit_delete_word_back(Edit *edit);

bool edit_undo(Edit *edit);  // false when there is nothing to undo
bool edit_redo(Edit *edit);

// A copy of the selected text that the caller frees; NULL when nothing is selected.
char *edit_take_selected(const Edit *edit);

#endif

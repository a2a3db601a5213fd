// Edit: one buffer; undo keeps whole texts, which is simple and small enough for fields people type
// in.

#include "gui/edit.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"

enum { UNDO_MAX = 64 };

typedef struct Moment {
    char *text;
    size_t caret;
} Moment;

struct Edit {
    bool many_lines;
    bool is_typing;  // the last change was a character, so the next one joins it in undo
    char *text;
    size_t length;
    size_t caret, anchor;
    Moment undo[UNDO_MAX], redo[UNDO_MAX];
    int undo_count, redo_count;
};


Edit *edit_new(const char *text, bool many_lines) {
    Edit *edit = memory_new(1, sizeof *edit);
    edit->many_lines = many_lines;
    edit->text = memory_copy_text(text);
    edit->length = strlen(text);
    edit->caret = edit->anchor = edit->length;
    return edit;
}


static void clear_moments(Moment *moments, int *count) {
    for (int i = 0; i < *count; i++) {
        free(moments[i].text);
    }
    *count = 0;
}


void edit_free(Edit *edit) {
    if (edit) {
        clear_moments(edit->undo, &edit->undo_count);
        clear_moments(edit->redo, &edit->redo_count);
        free(edit->text);
        free(edit);
    }
}


const char *edit_text(const Edit *edit) {
    return edit->text;
}


size_t edit_caret(const Edit *edit) {
    return edit->caret;
}


size_t edit_anchor(const Edit *edit) {
    return edit->anchor;
}


static void push_moment(Moment *moments, int *count, const Edit *edit) {
    if (*count == UNDO_MAX) {
        free(moments[0].text);
        memmove(moments, moments + 1, (UNDO_MAX - 1) * sizeof moments[0]);
        (*count)--;
    }
    moments[(*count)++] = (Moment){memory_copy_text(edit->text), edit->caret};
}


static void remember(Edit *edit) {
    push_moment(edit->undo, &edit->undo_count, edit);
    clear_moments(edit->redo, &edit->redo_count);
}


static void go_to_moment(Edit *edit, Moment moment) {
    free(edit->text);
    edit->text = moment.text;
    edit->length = strlen(moment.text);
    edit->caret = edit->anchor = moment.caret;
    edit->is_typing = false;
}


bool edit_undo(Edit *edit) {
    if (edit->undo_count == 0) {
        return false;
    }
    push_moment(edit->redo, &edit->redo_count, edit);
    go_to_moment(edit, edit->undo[--edit->undo_count]);
    return true;
}


bool edit_redo(Edit *edit) {
    if (edit->redo_count == 0) {
        return false;
    }
    push_moment(edit->undo, &edit->undo_count, edit);
    go_to_moment(edit, edit->redo[--edit->redo_count]);
    return true;
}


// A character beyond ASCII counts as a letter: words with é and ë stay whole.
static bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}


static size_t word_left(const Edit *edit, size_t at) {
    while (at > 0 && !is_word(edit->text[at - 1])) {
        at--;
    }
    while (at > 0 && is_word(edit->text[at - 1])) {
        at--;
    }
    return at;
}


static size_t word_right(const Edit *edit, size_t at) {
    while (at < edit->length && is_word(edit->text[at])) {
        at++;
    }
    while (at < edit->length && !is_word(edit->text[at])) {
        at++;
    }
    return at;
}


static size_t line_start(const Edit *edit, size_t at) {
    while (at > 0 && edit->text[at - 1] != '\n') {
        at--;
    }
    return at;
}


static size_t destination(const Edit *edit, EditMove move) {
    switch (move) {
    case EDIT_LEFT:
        return utf8_step_back(edit->text, edit->caret);
    case EDIT_RIGHT:
        return utf8_step_on(edit->text, edit->caret);
    case EDIT_WORD_LEFT:
        return word_left(edit, edit->caret);
    case EDIT_WORD_RIGHT:
        return word_right(edit, edit->caret);
    case EDIT_LINE_START:
        return line_start(edit, edit->caret);
    case EDIT_LINE_END:
        return edit->caret + strcspn(edit->text + edit->caret, "\n");
    case EDIT_TEXT_START:
        return 0;
    case EDIT_TEXT_END:
        return edit->length;
    }
    return edit->caret;
}


void edit_move(Edit *edit, EditMove move, bool select) {
    size_t low = edit->caret < edit->anchor ? edit->caret : edit->anchor;
    size_t high = edit->caret < edit->anchor ? edit->anchor : edit->caret;
    bool leaves_selection = !select && low != high;
    edit->is_typing = false;
    if (leaves_selection && move == EDIT_LEFT) {
        edit->caret = low;
    } else if (leaves_selection && move == EDIT_RIGHT) {
        edit->caret = high;
    } else {
        edit->caret = destination(edit, move);
    }
    if (!select) {
        edit->anchor = edit->caret;
    }
}


void edit_move_to(Edit *edit, size_t offset, bool select) {
    edit->is_typing = false;
    edit->caret = offset < edit->length ? offset : edit->length;
    while (edit->caret > 0 && ((unsigned char)edit->text[edit->caret] & 0xC0) == 0x80) {
        edit->caret--;
    }
    if (!select) {
        edit->anchor = edit->caret;
    }
}


void edit_select_all(Edit *edit) {
    edit->is_typing = false;
    edit->anchor = 0;
    edit->caret = edit->length;
}


void edit_select_word(Edit *edit, size_t offset) {
    edit_move_to(edit, offset, false);
    while (edit->anchor > 0 && is_word(edit->text[edit->anchor - 1])) {
        edit->anchor--;
    }
    while (edit->caret < edit->length && is_word(edit->text[edit->caret])) {
        edit->caret++;
    }
}


// Copies what may stand in a field to `out` and returns its length; `out` has room for all of
// `text`.
static size_t clean_text(const Edit *edit, const char *text, char *out) {
    size_t length = 0;
    while (*text) {
        const char *next = text;
        uint32_t c = utf8_next(&next);
        size_t bytes = (size_t)(next - text);
        bool is_broken = !utf8_is_valid(text, bytes);
        if (c == '\n' || c == '\t') {
            out[length++] = c == '\n' && edit->many_lines ? '\n' : ' ';
        } else if (c >= ' ' && c != 0x7F && !is_broken) {
            memcpy(out + length, text, bytes);
            length += bytes;
        }
        text = next;
    }
    out[length] = '\0';
    return length;
}


static void replace_selection(Edit *edit, const char *text, size_t length) {
    size_t low = edit->caret < edit->anchor ? edit->caret : edit->anchor;
    size_t high = edit->caret < edit->anchor ? edit->anchor : edit->caret;
    size_t tail = edit->length - high;
    char *now = memory_new(low + length + tail + 1, 1);
    memcpy(now, edit->text, low);
    memcpy(now + low, text, length);
    memcpy(now + low + length, edit->text + high, tail);
    free(edit->text);
    edit->text = now;
    edit->length = low + length + tail;
    edit->caret = edit->anchor = low + length;
}


static size_t room_left(const Edit *edit) {
    size_t selected =
        edit->caret < edit->anchor ? edit->anchor - edit->caret : edit->caret - edit->anchor;
    size_t kept = edit->length - selected;
    return kept < EDIT_MAX_BYTES ? EDIT_MAX_BYTES - kept : 0;
}


void edit_insert(Edit *edit, const char *text) {
    char *clean = memory_new(strlen(text) + 1, 1);
    size_t length = clean_text(edit, text, clean);
    if (length > room_left(edit)) {
        clean[room_left(edit)] = '\0';
        utf8_trim_broken_end(clean);
        length = strlen(clean);
    }
    if (length > 0) {
        bool joins =
            edit->is_typing && length <= 4 && clean[0] != ' ' && edit->caret == edit->anchor;
        if (!joins) {
            remember(edit);
        }
        replace_selection(edit, clean, length);
        edit->is_typing = length <= 4;
    }
    free(clean);
}


static void delete_to(Edit *edit, size_t end) {
    if (edit->caret == edit->anchor) {
        edit->anchor = end;
    }
    if (edit->caret != edit->anchor) {
        remember(edit);
        replace_selection(edit, "", 0);
    }
    edit->is_typing = false;
}


void edit_delete_back(Edit *edit) {
    delete_to(edit, utf8_step_back(edit->text, edit->caret));
}


void edit_delete_on(Edit *edit) {
    delete_to(edit, utf8_step_on(edit->text, edit->caret));
}


void edit_delete_word_back(Edit *edit) {
    delete_to(edit, word_left(edit, edit->caret));
}


char *edit_take_selected(const Edit *edit) {
    size_t low = edit->caret < edit->anchor ? edit->caret : edit->anchor;
    size_t high = edit->caret < edit->anchor ? edit->anchor : edit->caret;
    if (low == high) {
        return NULL;
    }
    char *copy = memory_new(high - low + 1, 1);
    memcpy(copy, edit->text + low, high - low);
    return copy;
}

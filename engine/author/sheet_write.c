// Sheet write: a translation sheet as text, the same for the same pairs.

#include <string.h>

#include "author/sheet.h"
#include "author/sheet_marks.h"

enum { LINE_LENGTH = 100 };


// The number of = signs a long bracket needs around this text.
static int signs_for(const char *text) {
    for (int signs = 0;; signs++) {
        char close[LINE_LENGTH] = "]";
        if (signs > LINE_LENGTH - 4) {
            return signs;
        }
        memset(close + 1, '=', (size_t)signs);
        size_t length = strlen(text);
        bool ends_so = length > (size_t)signs &&
                       strncmp(text + length - 1 - (size_t)signs, close, (size_t)signs + 1) == 0;
        close[1 + signs] = ']';
        if (!ends_so && !strstr(text, close)) {
            return signs;
        }
    }
}


static void add_signs(Buffer *out, char open, int count) {
    buffer_add_bytes(out, &open, 1);
    for (int i = 0; i < count; i++) {
        buffer_add(out, "=");
    }
    buffer_add_bytes(out, &open, 1);
}


// Whether Lua reads the bytes between brackets as they are: it takes a \r for the end of a line.
static bool is_plain(const char *text) {
    for (; *text; text++) {
        if ((unsigned char)*text < ' ' && *text != '\n' && *text != '\t') {
            return false;
        }
    }
    return true;
}


static void add_quoted(Buffer *out, const char *text) {
    buffer_add(out, "\"");
    for (; *text; text++) {
        if ((unsigned char)*text < ' ' || *text == '"' || *text == '\\') {
            buffer_add_format(out, "\\%03d", (unsigned char)*text);
        } else {
            buffer_add_bytes(out, text, 1);
        }
    }
    buffer_add(out, "\"");
}


// A text of several lines begins on a line of its own; Lua drops the first line end.
static void add_long(Buffer *out, const char *text) {
    int signs = signs_for(text);
    add_signs(out, '[', signs);
    buffer_add(out, strchr(text, '\n') ? "\n" : "");
    buffer_add(out, text);
    add_signs(out, ']', signs);
}


static void add_string(Buffer *out, const char *text) {
    if (is_plain(text)) {
        add_long(out, text);
    } else {
        add_quoted(out, text);
    }
}


// The lines of `text`, each behind `before`.
static void add_lines(Buffer *out, const char *before, const char *text) {
    for (;;) {
        size_t length = strcspn(text, "\n");
        buffer_add(out, before);
        buffer_add(out, length > 0 ? " " : "");
        for (size_t i = 0; i < length; i++) {
            buffer_add_bytes(out, text[i] == '\r' ? "_" : text + i, 1);
        }
        buffer_add(out, "\n");
        if (!text[length]) {
            return;
        }
        text += length + 1;
    }
}


static int line_at_end(const Buffer *out, size_t *seen, int line) {
    for (; *seen < out->length; (*seen)++) {
        line += out->text[*seen] == '\n';
    }
    return line;
}


// The lines of the program above a pair.
static void add_marks(Buffer *out, const Pair *pair) {
    bool is_changed = pair->was && pair->english[0];
    bool is_todo = !pair->is_unused && !pair->english[0];
    const char *mark = is_changed ? SHEET_CHANGED " " : is_todo ? SHEET_TODO " " : "";
    if (pair->id) {
        buffer_add_format(out, "  " SHEET_MARK " %s%s\n", mark, pair->id);
    } else if (is_changed) {
        buffer_add(out, "  " SHEET_MARK " " SHEET_CHANGED "\n");
    }
    if (is_changed) {
        add_lines(out, "  " SHEET_MARK " " SHEET_WAS, pair->was);
    }
}


// Hand-written lines; only the first line of a comment may be moved to the margin.
static void add_comments(Buffer *out, const char *comments) {
    for (const char *line = comments; *line;) {
        size_t length = strcspn(line, "\n");
        buffer_add(out, strncmp(line, "--", 2) == 0 ? "  " : "");
        buffer_add_bytes(out, line, length);
        buffer_add(out, "\n");
        line += length + (line[length] == '\n');
    }
}


static void add_pair(Buffer *out, const Pair *pair) {
    size_t together = strlen(pair->dutch) + strlen(pair->english) + strlen("  { [[]], [[]] },");
    bool is_short =
        together <= LINE_LENGTH && !strchr(pair->dutch, '\n') && !strchr(pair->english, '\n');
    bool is_long = strchr(pair->dutch, '\n') != NULL;
    buffer_add(out, "  { ");
    add_string(out, pair->dutch);
    buffer_add(out, is_short ? ", " : is_long ? ",\n" : ",\n    ");
    add_string(out, pair->english);
    buffer_add(out, " },\n");
}


static void add_head(Buffer *out, const Sheet *sheet, const SheetFrame *frame) {
    SheetCount count = sheet_count(sheet);
    buffer_add(out, sheet->head);
    buffer_add_format(out, SHEET_MARK " Engels vertaalblad van \"%.*s\". Bijwerken: %s\n",
                      (int)strcspn(frame->title, "\n"), frame->title, frame->command);
    buffer_add(out,
               SHEET_MARK " Links het Nederlands, letterlijk zoals in de casus. Rechts het Engels: "
                          "alleen dat vul je in.\n" SHEET_MARK " " SHEET_TODO
                          ": hier is nog geen Engels. De speler ziet zolang het "
                          "Nederlands.\n" SHEET_MARK " " SHEET_CHANGED
                          ": het Nederlands is veranderd nadat het Engels is gemaakt. Klopt het "
                          "Engels weer?\n" SHEET_MARK "   Haal dan de regel met " SHEET_CHANGED
                          " weg.\n" SHEET_MARK " Regels met " SHEET_MARK
                          " schrijft het programma. Je eigen commentaar met -- blijft staan.\n");
    buffer_add_format(out,
                      SHEET_MARK " %d klaar, %d gewijzigd, %d te doen, %d niet meer gebruikt.\n",
                      count.done, count.changed, count.todo, count.unused);
}


static void use_windows_ends(Buffer *out) {
    Buffer made = {0};
    for (size_t i = 0; i < out->length; i++) {
        buffer_add(&made, out->text[i] == '\n' ? "\r" : "");
        buffer_add_bytes(&made, out->text + i, 1);
    }
    buffer_free(out);
    *out = made;
}


void sheet_write(Sheet *sheet, const SheetFrame *frame, Buffer *out) {
    const char *heading = NULL;
    size_t seen = 0;
    int line = 1;
    add_head(out, sheet, frame);
    buffer_add(out, "\ntranslation \"en\" {\n");
    for (int i = 0; i < sheet->count; i++) {
        Pair *pair = &sheet->pairs[i];
        const char *own = pair->is_unused ? SHEET_UNUSED : frame->headings[i];
        if (!heading || strcmp(heading, own) != 0) {
            buffer_add_format(out, "\n  " SHEET_MARK " %s\n\n", own);
            heading = own;
        }
        add_comments(out, pair->comments);
        add_marks(out, pair);
        pair->line = line = line_at_end(out, &seen, line);
        add_pair(out, pair);
    }
    buffer_add(out, "}\n");
    buffer_add(out, sheet->tail);
    if (sheet->is_crlf) {
        use_windows_ends(out);
    }
}

// Print: tables for the terminal and for a spreadsheet.

#include <string.h>

#include "base/utf8.h"
#include "report/print.h"

enum { WIDEST = 60 };  // columns of one cell in the terminal


static int width_of(const Table *table, int column) {
    int width = (int)utf8_length(table->columns[column]);
    for (int i = 0; i < table->row_count; i++) {
        int cell = (int)utf8_length(table->rows[i].cells[column]);
        width = cell > width ? cell : width;
    }
    return width < WIDEST ? width : WIDEST;
}


static void add_spaces(Buffer *out, int count) {
    for (int i = 0; i < count; i++) {
        buffer_add(out, " ");
    }
}


static void add_cell(Buffer *out, const char *text, int width, bool is_number, bool is_last) {
    int rest = width - (int)utf8_length(text);
    if (is_number) {
        add_spaces(out, rest);
    }
    buffer_add(out, text);
    if (!is_number && !is_last) {
        add_spaces(out, rest);
    }
    buffer_add(out, is_last ? "\n" : "  ");
}


static void add_line(const Table *table, const char *const *cells, const int *widths, Buffer *out) {
    buffer_add(out, "  ");
    for (int i = 0; i < table->column_count; i++) {
        add_cell(out, cells[i], widths[i], table->is_number[i], i == table->column_count - 1);
    }
}


void print_text(const Tables *tables, Buffer *out) {
    buffer_add_format(out, "%s\n\n", tables->title);
    for (int i = 0; tables->summary[i]; i++) {
        buffer_add_format(out, "%s\n", tables->summary[i]);
    }
    for (int t = 0; t < tables->count; t++) {
        const Table *table = &tables->list[t];
        int widths[TABLE_COLUMNS];
        if (table->row_count == 0) {
            continue;
        }
        buffer_add_format(out, "\n%s\n", table->title);
        if (table->note) {
            buffer_add_format(out, "%s\n", table->note);
        }
        for (int i = 0; i < table->column_count; i++) {
            widths[i] = width_of(table, i);
        }
        add_line(table, table->columns, widths, out);
        for (int i = 0; i < table->row_count; i++) {
            add_line(table, table->rows[i].cells, widths, out);
        }
    }
}


// ---- CSV ----


// What a spreadsheet would take for a formula is made text. A lone dash is no formula.
static void add_field(Buffer *out, const char *text, char separator) {
    bool is_formula = text[0] && text[1] && strchr("=+-@\t\r", text[0]);
    buffer_add(out, "\"");
    if (is_formula) {
        buffer_add(out, "'");
    }
    for (const char *at = text; *at; at++) {
        buffer_add_bytes(out, at, 1);
        if (*at == '"') {
            buffer_add(out, "\"");
        }
    }
    buffer_add(out, "\"");
    buffer_add_bytes(out, &separator, separator ? 1 : 0);
}


static void add_record(const Table *table, const char *key, const char *const *cells,
                       char separator, Buffer *out) {
    add_field(out, key, separator);
    for (int i = 0; i < table->column_count; i++) {
        add_field(out, cells[i], i < table->column_count - 1 ? separator : '\0');
    }
    buffer_add(out, "\r\n");
}


void print_csv(const Tables *tables, Buffer *out) {
    char separator = tables->language == LANGUAGE_NL ? ';' : ',';
    const char *word = tables->language == LANGUAGE_NL ? "tabel" : "table";
    for (int t = 0; t < tables->count; t++) {
        const Table *table = &tables->list[t];
        if (t > 0) {
            buffer_add(out, "\r\n");
        }
        add_record(table, word, table->columns, separator, out);
        for (int i = 0; i < table->row_count; i++) {
            add_record(table, table->key, table->rows[i].cells, separator, out);
        }
    }
}

// Print: a report as an HTML page: tables that a screen reader can walk, and beside them the same
// numbers as bars.

#include "base/html.h"
#include "report/print.h"

enum { BAR_WIDTH = 84, BAR_HEIGHT = 16 };


// The mean as a bar and the spread as a line through its end. The numbers stand in the same row, so
// the picture itself is hidden from who cannot see it.
static void add_bar(Buffer *out, const TableRow *row) {
    buffer_add(out, "<td>");
    if (row->share >= 0) {
        html_bar(out, &(HtmlBar){BAR_WIDTH, BAR_HEIGHT, row->share, row->low < 0 ? 0 : row->low,
                                 row->high > row->low ? row->high : 0});
    }
    buffer_add(out, "</td>");
}


static bool has_bars(const Table *table) {
    for (int i = 0; i < table->row_count; i++) {
        if (table->rows[i].share >= 0) {
            return true;
        }
    }
    return false;
}


static void add_head(Buffer *out, const Tables *tables, const Table *table) {
    html_element(out, "<div class=\"scroll\"><table><caption>", table->title,
                "</caption><thead><tr>");
    for (int i = 0; i < table->column_count; i++) {
        html_element(out,
                    table->is_number[i] ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">",
                    table->columns[i], "</th>");
    }
    if (has_bars(table)) {
        html_element(out, "<th scope=\"col\" aria-hidden=\"true\">",
                    tables->language == LANGUAGE_NL ? "0 tot 100%" : "0 to 100%", "</th>");
    }
    buffer_add(out, "</tr></thead>\n<tbody>");
}


static void add_table(Buffer *out, const Tables *tables, const Table *table) {
    bool is_barred = has_bars(table);
    html_element(out, "<h2>", table->title, "</h2>\n");
    if (table->note) {
        html_element(out, "<p>", table->note, "</p>\n");
    }
    add_head(out, tables, table);
    for (int i = 0; i < table->row_count; i++) {
        buffer_add(out, "<tr>");
        for (int c = 0; c < table->column_count; c++) {
            html_element(out, table->is_number[c] ? "<td class=\"n\">" : "<td>",
                        table->rows[i].cells[c], "</td>");
        }
        if (is_barred) {
            add_bar(out, &table->rows[i]);
        }
        buffer_add(out, "</tr>\n");
    }
    buffer_add(out, "</tbody></table></div>\n");
}


void print_html(const Tables *tables, Buffer *out) {
    html_begin(out, tables->language, tables->title);
    html_element(out, "<main>\n<h1>", tables->title, "</h1>\n");
    for (int i = 0; tables->summary[i]; i++) {
        html_element(out, "<p>", tables->summary[i], "</p>\n");
    }
    for (int t = 0; t < tables->count; t++) {
        if (tables->list[t].row_count > 0) {
            add_table(out, tables, &tables->list[t]);
        }
    }
    buffer_add(out, "</main>\n");
    html_end(out);
}

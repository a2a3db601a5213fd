// Print: a report as one HTML page that needs nothing else: tables that a screen reader can walk,
// beside them the same numbers as bars, and a style that holds on paper.

#include "report/print.h"

static const char STYLE[] =
    ":root{color-scheme:light dark}"
    "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;"
    "color:#1b2733;background:#fff}"
    "h1{font-size:1.8rem;margin:0 0 .5rem}h2{font-size:1.25rem;margin:2.5rem 0 .25rem}"
    "p{margin:.25rem 0;max-width:45rem}"
    ".scroll{overflow-x:auto}"
    "table{border-collapse:collapse;width:100%;margin:.75rem 0;font-size:.95rem}"
    "caption{text-align:left;position:absolute;left:-10000px}"
    "th,td{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #c9d1d9;"
    "vertical-align:top}"
    "th.n,td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}"
    "th{border-bottom:2px solid #1b2733}"
    "svg{display:block}.bar{fill:#154273}.whole{fill:#e3e8ee}.spread{stroke:#b34a00}"
    "@media(prefers-color-scheme:dark){body{color:#e8edf2;background:#14202b}"
    "th,td{border-color:#3a4957}th{border-color:#e8edf2}.bar{fill:#7fb2e5}.whole{fill:#2b3a48}"
    ".spread{stroke:#ffb066}}"
    "@media print{body{font-size:10pt;margin:0;max-width:none;color:#000;background:#fff}"
    "table{page-break-inside:auto}tr{page-break-inside:avoid}thead{display:table-header-group}"
    "h2{page-break-after:avoid}.scroll{overflow:visible}}";

enum { BAR_WIDTH = 120, BAR_HEIGHT = 16 };


static void add_escaped(Buffer *out, const char *text) {
    for (const char *at = text; *at; at++) {
        switch (*at) {
        case '<':
            buffer_add(out, "&lt;");
            break;
        case '>':
            buffer_add(out, "&gt;");
            break;
        case '&':
            buffer_add(out, "&amp;");
            break;
        case '"':
            buffer_add(out, "&quot;");
            break;
        default:
            buffer_add_bytes(out, at, 1);
        }
    }
}


static void add_element(Buffer *out, const char *open, const char *text, const char *close) {
    buffer_add(out, open);
    add_escaped(out, text);
    buffer_add(out, close);
}


static int across(int share) {
    int at = share < 0 ? 0 : share > COHORT_WHOLE ? COHORT_WHOLE : share;
    return at * BAR_WIDTH / COHORT_WHOLE;
}


// The mean as a bar and the spread as a line through its end. The numbers stand in the same row, so
// the picture itself is hidden from who cannot see it.
static void add_bar(Buffer *out, const TableRow *row) {
    buffer_add(out, "<td>");
    if (row->share >= 0) {
        buffer_add_format(out,
                          "<svg width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                          "aria-hidden=\"true\"><rect class=\"whole\" width=\"%d\" height=\"%d\"/>"
                          "<rect class=\"bar\" width=\"%d\" height=\"%d\"/>",
                          BAR_WIDTH, BAR_HEIGHT, BAR_WIDTH, BAR_HEIGHT, BAR_WIDTH, BAR_HEIGHT,
                          across(row->share), BAR_HEIGHT);
        if (row->deviation > 0) {
            buffer_add_format(out,
                              "<line class=\"spread\" stroke-width=\"3\" x1=\"%d\" x2=\"%d\" "
                              "y1=\"%d\" y2=\"%d\"/>",
                              across(row->share - row->deviation),
                              across(row->share + row->deviation), BAR_HEIGHT / 2, BAR_HEIGHT / 2);
        }
        buffer_add(out, "</svg>");
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
    add_element(out, "<div class=\"scroll\"><table><caption>", table->title,
                "</caption><thead><tr>");
    for (int i = 0; i < table->column_count; i++) {
        add_element(out,
                    table->is_number[i] ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">",
                    table->columns[i], "</th>");
    }
    if (has_bars(table)) {
        add_element(out, "<th scope=\"col\" aria-hidden=\"true\">",
                    tables->language == LANGUAGE_NL ? "0 tot 100%" : "0 to 100%", "</th>");
    }
    buffer_add(out, "</tr></thead>\n<tbody>");
}


static void add_table(Buffer *out, const Tables *tables, const Table *table) {
    bool is_barred = has_bars(table);
    add_element(out, "<h2>", table->title, "</h2>\n");
    if (table->note) {
        add_element(out, "<p>", table->note, "</p>\n");
    }
    add_head(out, tables, table);
    for (int i = 0; i < table->row_count; i++) {
        buffer_add(out, "<tr>");
        for (int c = 0; c < table->column_count; c++) {
            add_element(out, table->is_number[c] ? "<td class=\"n\">" : "<td>",
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
    buffer_add_format(out,
                      "<!DOCTYPE html>\n<html lang=\"%s\">\n<head><meta charset=\"utf-8\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
                      language_code(tables->language));
    add_element(out, "<title>", tables->title, "</title>\n<style>");
    buffer_add(out, STYLE);
    add_element(out, "</style></head>\n<body><main>\n<h1>", tables->title, "</h1>\n");
    for (int i = 0; tables->summary[i]; i++) {
        add_element(out, "<p>", tables->summary[i], "</p>\n");
    }
    for (int t = 0; t < tables->count; t++) {
        if (tables->list[t].row_count > 0) {
            add_table(out, tables, &tables->list[t]);
        }
    }
    buffer_add(out, "</main></body></html>\n");
}

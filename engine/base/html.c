// Html: the style sheet and the five characters that must not stand in a text.

#include "base/html.h"

#include <string.h>

static const char STYLE[] =
    ":root{color-scheme:light dark;--ink:#1b2733;--paper:#fff;--quiet:#4a5866;--rule:#c9d1d9;"
    "--soft:#f2f5f8;--bar:#154273;--whole:#e3e8ee;--spread:#b34a00;--good:#1d6b3a;--bad:#a3200d}"
    "@media(prefers-color-scheme:dark){:root{--ink:#e8edf2;--paper:#14202b;--quiet:#b4c0cc;"
    "--rule:#3a4957;--soft:#1d2b38;--bar:#7fb2e5;--whole:#2b3a48;--spread:#ffb066;--good:#7fd6a0;"
    "--bad:#ff9c8a}}"
    "body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;"
    "color:var(--ink);background:var(--paper)}"
    "h1{font-size:1.8rem;margin:0 0 .5rem}h2{font-size:1.3rem;margin:2.5rem 0 .25rem}"
    "h3{font-size:1.1rem;margin:1.25rem 0 .25rem}"
    "p{margin:.25rem 0;max-width:46rem}"
    "ul{margin:.25rem 0;padding-left:1.25rem}"
    ".scroll{overflow-x:auto}"
    "table{border-collapse:collapse;width:100%;margin:.75rem 0;font-size:.95rem}"
    "caption{text-align:left;position:absolute;left:-10000px}"
    "th,td{text-align:left;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--rule);"
    "vertical-align:top}"
    "th{border-bottom:2px solid var(--ink)}tbody th{border-bottom:1px solid var(--rule)}"
    "td:first-child{white-space:nowrap}"
    "th.n,td.n{text-align:right;font-variant-numeric:tabular-nums}td.n{white-space:nowrap}"
    "svg{display:block}.bar{fill:var(--bar)}.whole{fill:var(--whole)}"
    ".spread{stroke:var(--ink);fill:none}"
    ".quiet{color:var(--quiet);font-size:.95rem}.who{font-weight:600}"
    ".panel{border:1px solid var(--rule);border-radius:6px;padding:.75rem 1rem;margin:1rem 0}"
    ".panel>:first-child{margin-top:0}"
    ".speech,.document,.answer{background:var(--soft);border-radius:6px;padding:.5rem .75rem;"
    "margin:.5rem 0}"
    "pre{white-space:pre-wrap;font:inherit;margin:0}"
    ".option{padding-left:.75rem;border-left:3px solid var(--rule)}"
    ".chosen{border-left-color:var(--bar)}"
    ".status{padding-left:.75rem;border-left:4px solid var(--rule)}"
    ".good{border-left-color:var(--good)}.warn{border-left-color:var(--spread)}"
    ".bad{border-left-color:var(--bad)}.info{border-left-color:var(--bar)}"
    ".line{border-bottom:1px solid var(--ink);height:1.75rem}"
    "h4{font-size:1rem;margin:1rem 0 .25rem}"
    ".s{white-space:nowrap}"
    "th[scope=row]{font-weight:400;border-bottom:1px solid var(--rule)}"
    "dl{margin:.25rem 0;display:flex}dt{min-width:12rem;margin-right:.75rem;color:var(--quiet)}"
    "dd{margin:0;overflow-wrap:anywhere}"
    ".score{margin:.5rem 0}"
    "@media print{:root{--ink:#000;--paper:#fff;--quiet:#333;--soft:#f2f2f2}"
    "body{font-size:10pt;margin:0;max-width:none}table{font-size:8.5pt}"
    "tr,.score,.speech{page-break-inside:avoid}thead{display:table-header-group}"
    "h1,h2,h3,h4{page-break-after:avoid}.scroll{overflow:visible}"
    ".bar,.whole{print-color-adjust:exact;-webkit-print-color-adjust:exact}}";


void html_add_bytes(Buffer *out, const char *text, size_t length) {
    for (size_t i = 0; i < length; i++) {
        switch (text[i]) {
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
        case '\'':
            buffer_add(out, "&#39;");
            break;
        default:
            buffer_add_bytes(out, text + i, 1);
        }
    }
}


void html_add(Buffer *out, const char *text) {
    html_add_bytes(out, text, strlen(text));
}


void html_element(Buffer *out, const char *open, const char *text, const char *close) {
    buffer_add(out, open);
    html_add(out, text);
    buffer_add(out, close);
}


void html_begin(Buffer *out, Language language, const char *title) {
    buffer_add_format(out,
                      "<!DOCTYPE html>\n<html lang=\"%s\">\n<head><meta charset=\"utf-8\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
                      language_code(language));
    html_element(out, "<title>", title, "</title>\n<style>");
    buffer_add(out, STYLE);
    buffer_add(out, "</style></head>\n<body>\n");
}


void html_end(Buffer *out) {
    buffer_add(out, "</body></html>\n");
}


static int across(const HtmlBar *bar, int share) {
    enum { WHOLE = 10000 };
    int at = share < 0 ? 0 : share > WHOLE ? WHOLE : share;
    return (int)((long)at * bar->width / WHOLE);
}


void html_bar(Buffer *out, const HtmlBar *bar) {
    enum { BRACKET = 8 };
    int whole = bar->height + (bar->high > 0 ? BRACKET + 1 : 0);
    int low = across(bar, bar->low);
    int high = across(bar, bar->high);
    buffer_add_format(out,
                      "<svg width=\"%d\" height=\"%d\" viewBox=\"-1 0 %d %d\" "
                      "aria-hidden=\"true\"><rect class=\"whole\" width=\"%d\" height=\"%d\"/>"
                      "<rect class=\"bar\" width=\"%d\" height=\"%d\"/>",
                      bar->width + 2, whole, bar->width + 2, whole, bar->width, bar->height,
                      across(bar, bar->share), bar->height);
    if (bar->high > 0) {
        int top = bar->height + 1;
        buffer_add_format(out,
                          "<path class=\"spread\" stroke-width=\"2\" "
                          "d=\"M%d %dv%dM%d %dv%dM%d %dH%d\"/>",
                          low, top, BRACKET, high, top, BRACKET, low, top + BRACKET / 2, high);
    }
    buffer_add(out, "</svg>");
}

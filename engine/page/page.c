// Page: one function per kind of node that is more than a box.

#include "page/page.h"

#include <string.h>

#include "base/html.h"

typedef struct Page {
    const View *view;
    Buffer *out;
} Page;

static void add_node(const Page *page, int node);


static void add(const Page *page, const char *html) {
    buffer_add(page->out, html);
}


static void add_text(const Page *page, const char *text) {
    html_add(page->out, text ? text : "");
}


static void add_element(const Page *page, const char *open, const char *text, const char *close) {
    html_element(page->out, open, text ? text : "", close);
}


static void add_children(const Page *page, const Node *node) {
    for (int child = node->first; child != NODE_NONE; child = page->view->nodes[child].next) {
        add_node(page, child);
    }
}


// Paragraphs are parted by an empty line.
static void add_paragraphs(const Page *page, const char *text, const char *class) {
    while (text && *text) {
        const char *end = strstr(text, "\n\n");
        size_t length = end ? (size_t)(end - text) : strlen(text);
        add(page, "<p");
        if (class) {
            buffer_add_format(page->out, " class=\"%s\"", class);
        }
        add(page, ">");
        html_add_bytes(page->out, text, length);
        add(page, "</p>\n");
        text += length + (end ? 2 : 0);
    }
}


static void add_box(const Page *page, const Node *node, const char *element, const char *class) {
    buffer_add_format(page->out, "<%s class=\"%s\" aria-label=\"", element, class);
    add_text(page, node->name);
    add(page, "\">\n");
    add_children(page, node);
    buffer_add_format(page->out, "</%s>\n", element);
}


static bool is_in_panel(const Page *page, const Node *node) {
    int above = node->parent;
    while (above != NODE_NONE && page->view->nodes[above].role != ROLE_PANEL) {
        above = page->view->nodes[above].parent;
    }
    return above != NODE_NONE;
}


// What stands in a panel is a level lower than what the panel belongs to.
static void add_heading(const Page *page, const Node *node) {
    int level = node->level + is_in_panel(page, node);
    level = level < 1 ? 1 : level > 4 ? 4 : level;
    buffer_add_format(page->out, "<h%d>", level);
    add_text(page, node->name);
    buffer_add_format(page->out, "</h%d>\n", level);
}


static void add_speech(const Page *page, const Node *node) {
    add(page, "<div class=\"speech\"><p class=\"who\">");
    add_text(page, node->name);
    if (node->description && node->description[0]) {
        add_element(page, " <span class=\"quiet\">", node->description, "</span>");
    }
    add(page, "</p>\n");
    add_paragraphs(page, node->value, NULL);
    add(page, "</div>\n");
}


static void add_item(const Page *page, const Node *node) {
    add_element(page, "<li>", node->name, "");
    if (node->value && node->value[0]) {
        add_element(page, " <span class=\"quiet\">", node->value, "</span>");
    }
    add_children(page, node);
    add(page, "</li>\n");
}


// An answer: which was chosen is said in a word and shown by a mark.
static void add_option(const Page *page, const Node *node) {
    bool is_chosen = (node->flags & (NODE_SELECTED | NODE_CHECKED)) != 0;
    add(page, is_chosen ? "<p class=\"option chosen\">" : "<p class=\"option\">");
    add_text(page, node->name);
    if (is_chosen) {
        add(page, page->view->language == LANGUAGE_NL ? " <strong>(gekozen)</strong>"
                                                      : " <strong>(chosen)</strong>");
    }
    if (node->value && node->value[0]) {
        add_element(page, " <span class=\"quiet\">", node->value, "</span>");
    }
    add(page, "</p>\n");
}


// ---- Tables ----


static void add_row(const Page *page, const Node *row) {
    enum { SHORT_NAME = 12 };  // bytes; what is no longer stays on one line
    bool is_header = (row->flags & NODE_HEADER) != 0;
    add(page, "<tr>");
    for (int cell = row->first; cell != NODE_NONE; cell = page->view->nodes[cell].next) {
        const Node *node = &page->view->nodes[cell];
        bool is_name = !is_header && cell == row->first && node->first == NODE_NONE;
        add(page, is_header                                     ? "<th scope=\"col\">"
                  : is_name && strlen(node->name) <= SHORT_NAME ? "<th scope=\"row\" class=\"s\">"
                  : is_name                                     ? "<th scope=\"row\">"
                                                                : "<td>");
        if (node->first == NODE_NONE) {
            add_text(page, node->name);
        } else {
            add_children(page, node);
        }
        add(page, is_header || is_name ? "</th>" : "</td>");
    }
    add(page, "</tr>\n");
}


static void add_table(const Page *page, const Node *node) {
    add_element(page, "<div class=\"scroll\"><table><caption>", node->name, "</caption>\n");
    for (int row = node->first; row != NODE_NONE; row = page->view->nodes[row].next) {
        add_row(page, &page->view->nodes[row]);
    }
    add(page, "</table></div>\n");
}


// ---- Marks, bars, documents ----


static void add_bar(const Page *page, const Node *node) {
    enum { WIDTH = 240, HEIGHT = 14, WHOLE = 10000 };
    int share = node->limit > 0 ? (int)((long)WHOLE * node->number / node->limit) : 0;
    add_element(page, "<div class=\"score\"><p>", node->name, "</p>");
    html_bar(page->out, &(HtmlBar){WIDTH, HEIGHT, share, node->low, node->high});
    add_element(page, "<p class=\"quiet\">", node->value, "");
    if (node->description && node->description[0]) {
        add_element(page, ". ", node->description, "");
    }
    add(page, "</p></div>\n");
}


static void add_pair(const Page *page, const Node *node) {
    add_element(page, "<dl><dt>", node->name, "</dt><dd>");
    add_text(page, node->value);
    if (node->description && node->description[0]) {
        add_element(page, "<div class=\"quiet\">", node->description, "</div>");
    }
    add(page, "</dd></dl>\n");
}


static void add_status(const Page *page, const Node *node) {
    static const char *const TONES[] = {"plain", "quiet", "info", "good", "warn", "bad"};
    buffer_add_format(page->out, "<p class=\"status %s\">", TONES[node->tone]);
    add_text(page, node->name);
    add(page, "</p>\n");
}


static void add_document(const Page *page, const Node *node) {
    add_element(page, "<div class=\"document\"><p class=\"who\">", node->name, "</p>\n");
    if (node->value && node->value[0]) {
        add_element(page, "<pre>", node->value, "</pre>\n");
    }
    add_children(page, node);
    add(page, "</div>\n");
}


// What was written, or lines to write on by hand.
static void add_written(const Page *page, const Node *node) {
    add_element(page, "<p class=\"who\">", node->name, "</p>\n");
    add_paragraphs(page, node->value, "answer");
    for (int i = 0; i < 3 && !(node->value && node->value[0]); i++) {
        add(page, "<p class=\"line\" aria-hidden=\"true\"></p>\n");
    }
}


static void add_simple(const Page *page, const Node *node) {
    switch (node->role) {
    case ROLE_PICTURE:
        add_element(page, "<p class=\"quiet\">[", node->name, "]</p>\n");
        break;
    case ROLE_FIELD:
    case ROLE_TEXTAREA:
        add_written(page, node);
        break;
    case ROLE_PASSAGE:
        add_element(page, node->flags & NODE_CHECKED ? "<mark>" : "<span>", node->name,
                    node->flags & NODE_CHECKED ? "</mark>" : "</span>");
        break;
    case ROLE_LIST:
        add(page, "<ul>\n");
        add_children(page, node);
        add(page, "</ul>\n");
        break;
    case ROLE_CARD:
    case ROLE_MESSAGE:
        add_speech(page, node);
        break;
    default:
        add_children(page, node);
    }
}


static void add_node(const Page *page, int at) {
    const Node *node = &page->view->nodes[at];
    switch (node->role) {
    case ROLE_BANNER:
    case ROLE_ACTIONS:
    case ROLE_BUTTON:
    case ROLE_TAB:
    case ROLE_PROGRESS:
        break;  // only there to go on with
    case ROLE_MAIN:
        add_box(page, node, "main", "main");
        break;
    case ROLE_ASIDE:
        add_box(page, node, "aside", "aside");
        break;
    case ROLE_PANEL:
        add_box(page, node, "section", "panel");
        break;
    case ROLE_HEADING:
        add_heading(page, node);
        break;
    case ROLE_TEXT:
        add_paragraphs(page, node->name, NULL);
        break;
    case ROLE_SPEECH:
        add_speech(page, node);
        break;
    case ROLE_OPTION:
    case ROLE_CHECKBOX:
        add_option(page, node);
        break;
    case ROLE_ITEM:
        add_item(page, node);
        break;
    case ROLE_TABLE:
        add_table(page, node);
        break;
    case ROLE_BAR:
        add_bar(page, node);
        break;
    case ROLE_PAIR:
        add_pair(page, node);
        break;
    case ROLE_STATUS:
        add_status(page, node);
        break;
    case ROLE_DOCUMENT:
        add_document(page, node);
        break;
    default:
        add_simple(page, node);
    }
}


void page_write(const View *view, Buffer *out) {
    Page page = {view, out};
    html_begin(out, view->language, view->nodes[0].name);
    add_children(&page, &view->nodes[0]);
    html_end(out);
}

// Lines: one node, one line (a paragraph keeps its own line ends).

#include "text/lines.h"

#include <string.h>


static bool is_dutch(const View *view) {
    return view->language == LANGUAGE_NL;
}


static void add(Lines *lines, const char *id, const char *text) {
    if (lines->count < LINES_MAX) {
        lines->list[lines->count++] = (Line){arena_copy_text(lines->arena, id), text};
    }
}


// "3. " in front of what can be pressed or typed into; not of what could be, in a replay.
static const char *number_of(Lines *lines, const View *view, int at) {
    if (!node_is_focusable(&view->nodes[at]) || (view->nodes[at].flags & NODE_PAST) ||
        lines->numbers >= LINE_NODES_MAX - 1) {
        return "";
    }
    lines->numbered[++lines->numbers] = at;
    return arena_format(lines->arena, "%d. ", lines->numbers);
}


static const char *state_of(const View *view, const Node *node) {
    bool nl = is_dutch(view);
    bool is_box = node->role == ROLE_CHECKBOX;
    if ((node->flags & NODE_PAST) && !is_box) {
        return nl ? " (alleen te zien)" : " (to look at only)";
    }
    if ((node->flags & NODE_DISABLED) && !(node->flags & NODE_PAST)) {
        return nl ? " (nog niet mogelijk)" : " (not possible yet)";
    }
    if (node->role == ROLE_OPTION || node->role == ROLE_TAB || node->role == ROLE_CARD ||
        node->role == ROLE_TABLE_ROW) {
        return node->flags & NODE_SELECTED ? (nl ? " [gekozen]" : " [chosen]") : "";
    }
    if (node->role == ROLE_PASSAGE) {
        return node->flags & NODE_CHECKED ? (nl ? " [gemarkeerd]" : " [marked]")
                                          : (nl ? " [niet gemarkeerd]" : " [not marked]");
    }
    if (is_box) {
        return node->flags & NODE_CHECKED ? (nl ? " [aan]" : " [on]") : (nl ? " [uit]" : " [off]");
    }
    return "";
}


static const char *tone_word(const View *view, Tone tone) {
    bool nl = is_dutch(view);
    switch (tone) {
    case TONE_GOOD:
        return nl ? "Goed: " : "Good: ";
    case TONE_WARN:
        return nl ? "Let op: " : "Note: ";
    case TONE_BAD:
        return nl ? "Fout: " : "Wrong: ";
    default:
        return "";
    }
}


static const char *or_empty(const char *text) {
    return text ? text : "";
}


// The cells of a row as "column: text; column: text".
static const char *row_text(Lines *lines, const View *view, int row) {
    int table = view->nodes[row].parent;
    int head = view->nodes[table].first;
    int title = head != NODE_NONE && (view->nodes[head].flags & NODE_HEADER)
                    ? view->nodes[head].first
                    : NODE_NONE;
    const char *text = "";
    for (int cell = view->nodes[row].first; cell != NODE_NONE; cell = view->nodes[cell].next) {
        const Node *node = &view->nodes[cell];
        if (node->role == ROLE_CELL && !node->name[0]) {
            title = title == NODE_NONE ? NODE_NONE : view->nodes[title].next;
            continue;
        }
        text = arena_format(lines->arena, "%s%s%s%s%s%s", text, text[0] ? "; " : "",
                            title != NODE_NONE ? view->nodes[title].name : "",
                            title != NODE_NONE ? ": " : "",
                            node->role == ROLE_CELL ? tone_word(view, node->tone) : "", node->name);
        title = title == NODE_NONE ? NODE_NONE : view->nodes[title].next;
    }
    return text;
}


// What is said about a pair stands behind it, or below it when that makes a long line.
static const char *pair_line(Arena *arena, const Node *node) {
    enum { LONG = 60 };
    const char *value = or_empty(node->value);
    const char *more = or_empty(node->description);
    if (!more[0]) {
        return arena_format(arena, "%s: %s", node->name, value);
    }
    bool is_long = strlen(value) + strlen(more) > LONG;
    return arena_format(arena, "%s: %s%s%s%s", node->name, value, is_long ? "\n  " : " (", more,
                        is_long ? "" : ")");
}


static const char *plain_line(Lines *lines, const View *view, int at) {
    const Node *node = &view->nodes[at];
    Arena *arena = lines->arena;
    switch (node->role) {
    case ROLE_HEADING:
        return arena_format(arena, "%s%s%s", node->level == 1 ? "\n== " : "\n", node->name,
                            node->level == 1 ? " ==" : "");
    case ROLE_SPEECH:
        return arena_format(arena, "%s (%s): %s", node->name, or_empty(node->description),
                            or_empty(node->value));
    case ROLE_MESSAGE:
        return arena_format(arena, "%s%s%s%s: %s", node->name,
                            or_empty(node->description)[0] ? " (" : "",
                            or_empty(node->description),
                            or_empty(node->description)[0] ? ")" : "", or_empty(node->value));
    case ROLE_PAIR:
        return pair_line(arena, node);
    case ROLE_FIELD:
    case ROLE_TEXTAREA:
    case ROLE_PROGRESS:
        return arena_format(arena, "%s%s%s", node->name, or_empty(node->value)[0] ? ": " : "",
                            or_empty(node->value));
    case ROLE_BAR:
        return arena_format(arena, "%s: %s%s%s", node->name, or_empty(node->value),
                            node->description ? ". " : "", or_empty(node->description));
    case ROLE_STATUS:
        return node->name;  // its words say what its colour says
    case ROLE_DOCUMENT:
        return arena_format(arena, "--- %s%s%s%s ---%s%s%s", node->name,
                            node->description ? " (" : "", or_empty(node->description),
                            node->description ? ")" : "", node->value ? "\n" : "",
                            or_empty(node->value), node->first == NODE_NONE ? "\n---" : "");
    case ROLE_PICTURE:
        return arena_format(arena, "[%s]", node->name);
    default:
        return node->name;
    }
}


static const char *control_line(Lines *lines, const View *view, int at) {
    const Node *node = &view->nodes[at];
    Arena *arena = lines->arena;
    const char *number = number_of(lines, view, at);
    if (node->role == ROLE_TABLE_ROW) {
        return arena_format(arena, "%s%s%s%s%s%s", number, row_text(lines, view, at),
                            node->value ? "  (" : "", or_empty(node->value),
                            node->value ? ")" : "", state_of(view, node));
    }
    if (node->role == ROLE_COLUMN) {
        return arena_format(arena, "\n%s%s%s%s", number, node->name, node->description ? ": " : "",
                            or_empty(node->description));
    }
    if (node->flags & NODE_TYPABLE) {
        const char *help = or_empty(node->description);
        return arena_format(arena, "%s%s: %s%s%s%s", number, node->name,
                            node->value && node->value[0] ? node->value
                            : is_dutch(view)              ? "leeg"
                                                          : "empty",
                            help[0] ? "  (" : "", help, help[0] ? ")" : "");
    }
    bool tells_more = or_empty(node->description)[0] &&
                      (node->role == ROLE_OPTION || node->role == ROLE_TAB ||
                       node->role == ROLE_ITEM);
    return arena_format(arena, "%s%s%s%s%s%s%s%s", number, node->name, node->value ? "  (" : "",
                        or_empty(node->value), node->value ? ")" : "", state_of(view, node),
                        tells_more ? " - " : "", tells_more ? node->description : "");
}


// What can be pressed inside a row, behind it on the same line. In a header: each on a line.
static const char *add_row_controls(Lines *lines, const View *view, int row, const char *text) {
    bool is_head = view->nodes[row].flags & NODE_HEADER;
    for (int cell = view->nodes[row].first; cell != NODE_NONE; cell = view->nodes[cell].next) {
        for (int at = view->nodes[cell].first; at != NODE_NONE; at = view->nodes[at].next) {
            if (!node_is_focusable(&view->nodes[at])) {
                continue;
            }
            const char *control = control_line(lines, view, at);
            if (is_head) {
                add(lines, view->nodes[at].id, control);
            } else {
                text = arena_format(lines->arena, "%s | %s", text, control);
            }
        }
    }
    return text;
}


static bool is_container(Role role) {
    return role == ROLE_SCREEN || role == ROLE_BANNER || role == ROLE_MAIN || role == ROLE_ASIDE ||
           role == ROLE_ACTIONS || role == ROLE_TOOLS || role == ROLE_GROUP || role == ROLE_ROW ||
           role == ROLE_PANEL || role == ROLE_LIST || role == ROLE_BOARD;
}


static void add_tree(Lines *lines, const View *view, int at) {
    const Node *node = &view->nodes[at];
    bool is_control = node_is_focusable(node) || node->role == ROLE_COLUMN ||
                      node->role == ROLE_CARD || node->role == ROLE_OPTION ||
                      node->role == ROLE_ITEM;
    if (node->role == ROLE_TABLE_ROW) {
        bool is_head = node->flags & NODE_HEADER;
        const char *text = is_head ? "" : control_line(lines, view, at);
        text = add_row_controls(lines, view, at, text);
        if (!is_head) {
            add(lines, node->id, text);
        }
        return;
    }
    if (node->role == ROLE_TABLE && node->name[0]) {
        add(lines, node->id, arena_format(lines->arena, "\n%s", node->name));
    } else if (is_control) {
        add(lines, node->id, control_line(lines, view, at));
    } else if (!is_container(node->role) && node->role != ROLE_TABLE) {
        add(lines, node->id, plain_line(lines, view, at));
    }
    for (int child = node->first; child != NODE_NONE; child = view->nodes[child].next) {
        add_tree(lines, view, child);
    }
    if (node->role == ROLE_DOCUMENT && node->first != NODE_NONE) {
        add(lines, arena_format(lines->arena, "%s/end", node->id), "---");
    }
}


void lines_make(Lines *lines, const View *view) {
    lines->count = 0;
    lines->numbers = 0;
    for (int region = view->nodes[0].first; region != NODE_NONE;
         region = view->nodes[region].next) {
        // What is always there is said once, as words one can type: see text.c.
        if (view->nodes[region].role != ROLE_BANNER) {
            add_tree(lines, view, region);
        }
    }
}


const char *lines_find(const Lines *lines, const char *id) {
    for (int i = 0; i < lines->count; i++) {
        if (strcmp(lines->list[i].id, id) == 0) {
            return lines->list[i].text;
        }
    }
    return NULL;
}

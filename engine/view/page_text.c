// Page text: one walk over the tags.

#include "view/page_text.h"

#include <stdbool.h>
#include <string.h>

typedef struct Entity {
    const char *name;
    char byte;
} Entity;

typedef struct Walk {
    const char *at;
    Buffer *out;
    bool is_space;  // white space was met since the last word
    bool is_open;   // there are words on this line
} Walk;


static void end_line(Walk *walk) {
    if (walk->is_open) {
        buffer_add(walk->out, "\n");
    }
    walk->is_open = walk->is_space = false;
}


static void add_byte(Walk *walk, char byte) {
    if (byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t') {
        walk->is_space = true;
        return;
    }
    if (walk->is_space && walk->is_open) {
        buffer_add(walk->out, " ");
    }
    walk->is_space = false;
    walk->is_open = true;
    buffer_add_bytes(walk->out, &byte, 1);
}


// The entity at hand; a lone & is itself.
static void take_entity(Walk *walk) {
    static const Entity ENTITIES[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
    for (size_t i = 0; i < sizeof ENTITIES / sizeof ENTITIES[0]; i++) {
        size_t length = strlen(ENTITIES[i].name);
        if (strncmp(walk->at, ENTITIES[i].name, length) == 0) {
            add_byte(walk, ENTITIES[i].byte);
            walk->at += length;
            return;
        }
    }
    add_byte(walk, *walk->at++);
}


static bool is_tag(const char *tag, size_t length, const char *const *names) {
    for (; *names; names++) {
        if (strlen(*names) == length && strncmp(tag, *names, length) == 0) {
            return true;
        }
    }
    return false;
}


// Past the end of an element whose words are not for reading.
static void skip_element(Walk *walk, const char *tag, size_t length) {
    for (const char *end = walk->at; (end = strstr(end, "</")) != NULL; end += 2) {
        if (strncmp(end + 2, tag, length) == 0) {
            const char *close = strchr(end, '>');
            walk->at = close ? close + 1 : end + strlen(end);
            return;
        }
    }
    walk->at += strlen(walk->at);
}


static void take_tag(Walk *walk) {
    static const char *const SILENT[] = {"style", "script", "head", "svg", "caption", NULL};
    static const char *const CELLS[] = {"td", "th", NULL};
    static const char *const INLINE[] = {"a",     "b",    "em",   "i",    "span", "strong",
                                         "small", "abbr", "time", "code", NULL};
    static const char *const ITEMS[] = {"li", NULL};
    const char *tag = walk->at + 1;
    bool is_end = *tag == '/';
    tag += is_end;
    size_t length = strcspn(tag, " \t\r\n/>");
    const char *close = strchr(tag, '>');
    walk->at = close ? close + 1 : tag + strlen(tag);
    if (!is_end && is_tag(tag, length, SILENT)) {
        skip_element(walk, tag, length);
    } else if (is_tag(tag, length, CELLS)) {
        if (!is_end && walk->is_open) {
            buffer_add(walk->out, "  |  ");
            walk->is_space = false;
        }
    } else if (!is_tag(tag, length, INLINE)) {
        end_line(walk);
        bool is_heading = length == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
        if (!is_end && is_heading && walk->out->length > 0) {
            buffer_add(walk->out, "\n");
        }
        if (!is_end && is_tag(tag, length, ITEMS)) {
            buffer_add(walk->out, "- ");
        }
    }
}


void page_text(const char *html, Buffer *out) {
    Walk walk = {.at = html, .out = out};
    while (*walk.at) {
        if (*walk.at == '<') {
            take_tag(&walk);
        } else if (*walk.at == '&') {
            take_entity(&walk);
        } else {
            add_byte(&walk, *walk.at++);
        }
    }
    end_line(&walk);
}


// ---- Data ----


static void new_line(Buffer *out, int depth) {
    buffer_add(out, "\n");
    for (int i = 0; i < depth; i++) {
        buffer_add(out, "  ");
    }
}


void data_text(const char *json, Buffer *out) {
    enum { DEEPEST = 2 };
    int depth = 0;
    bool is_quoted = false;
    for (const char *at = json; *at; at++) {
        bool opens = !is_quoted && (*at == '{' || *at == '[');
        bool closes = !is_quoted && (*at == '}' || *at == ']');
        is_quoted = *at == '"' ? !is_quoted : is_quoted;
        if (closes && --depth < DEEPEST) {
            new_line(out, depth);
        }
        buffer_add_bytes(out, at, 1);
        if (is_quoted && *at == '\\' && at[1]) {
            buffer_add_bytes(out, ++at, 1);
        }
        depth += opens;
        if ((opens || (*at == ',' && !is_quoted)) && depth <= DEEPEST) {
            new_line(out, depth);
        }
    }
}

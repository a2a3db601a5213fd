// Text in two languages and the codes of those languages.

#include "base/text.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

static const char *const CODES[LANGUAGE_COUNT] = {"nl", "en"};


const char *text_in(Text text, Language language) {
    if (text.in[language]) {
        return text.in[language];
    }
    return text.in[LANGUAGE_NL] ? text.in[LANGUAGE_NL] : "";
}


bool text_is_empty(Text text) {
    return !text.in[LANGUAGE_NL] || !text.in[LANGUAGE_NL][0];
}


// The blanks that all lines have in front; lines of only blanks do not count.
static size_t shared_margin(const char *text) {
    size_t margin = SIZE_MAX;
    for (const char *line = text; *line;) {
        size_t width = strspn(line, " \t");
        size_t length = strcspn(line, "\n");
        if (width < length && line[width] != '\r' && width < margin) {
            margin = width;
        }
        line += length + (line[length] == '\n');
    }
    return margin;
}


size_t text_tidy(const char *text, char *out) {
    size_t size = 0;
    for (size_t blank; blank = strspn(text, " \t\r"), text[blank] == '\n';) {
        text += blank + 1;
    }
    size_t margin = shared_margin(text);
    for (const char *line = text; *line;) {
        size_t length = strcspn(line, "\n");
        size_t skip = length < margin ? length : margin;
        size_t end = length;
        while (end > skip && isspace((unsigned char)line[end - 1])) {
            end--;
        }
        memcpy(out + size, line + skip, end - skip);
        size += end - skip;
        out[size++] = '\n';
        line += length + (line[length] == '\n');
    }
    while (size > 0 && isspace((unsigned char)out[size - 1])) {
        size--;
    }
    out[size] = '\0';
    return size;
}


const char *language_code(Language language) {
    return CODES[language];
}


int code_find(const char *const *codes, int count, const char *code) {
    for (int i = 0; i < count; i++) {
        if (codes[i] && strcmp(codes[i], code) == 0) {
            return i;
        }
    }
    return -1;
}


bool language_from_code(const char *code, Language *language) {
    int found = code_find(CODES, LANGUAGE_COUNT, code);
    if (found >= 0) {
        *language = (Language)found;
    }
    return found >= 0;
}

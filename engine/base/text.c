// Text in two languages and the codes of those languages.

#include "base/text.h"

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

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


bool language_from_code(const char *code, Language *language) {
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        if (strcmp(code, CODES[i]) == 0) {
            *language = (Language)i;
            return true;
        }
    }
    return false;
}

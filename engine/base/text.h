// Text: one thing said in the languages Casus speaks. Dutch
// is always there; English may be missing.
#ifndef CASUS_BASE_TEXT_H
#define CASUS_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

typedef enum Language {
    LANGUAGE_NL,
    LANGUAGE_EN,
    LANGUAGE_COUNT
} Language;

// Borrowed, terminated UTF-8; whoever made the Text says how long the strings live.
typedef struct Text {
    const char *in[LANGUAGE_COUNT];
} Text;

// The text in `language`, in Dutch where the translation is missing, "" where there is none.
const char *text_in(Text text, Language language);
bool text_is_empty(Text text);

// Writes `text` without blank lines around it, without the indentation that its lines share and
// without white space at their ends, so that a text of several lines may follow the margin of the
// file it stands in. `out` has room for strlen(text) + 2 bytes; answers the length. What is tidy
// stays as it is.
size_t text_tidy(const char *text, char *out);

// The place of a code in a table of them, or -1. A NULL in the table has no code.
int code_find(const char *const *codes, int count, const char *code);

const char *language_code(Language language);  // "nl", "en"
bool language_from_code(const char *code, Language *language);

#endif

// UTF-8: is it valid, where does a character begin, how alike are two words.
#ifndef CASUS_BASE_UTF8_H
#define CASUS_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// True when the `length` bytes are well-formed UTF-8 (no
// overlong forms, no surrogates, nothing above U+10FFFF).
bool utf8_is_valid(const char *text, size_t length);

// How many bytes from the start are well-formed.
size_t utf8_valid_length(const char *text, size_t length);

// Reads one character at `*at`, moves `*at` past it; U+FFFD
// and one byte on where the text is broken.
uint32_t utf8_next(const char **at);

size_t utf8_length(const char *text);  // in characters

// Removes a character that was cut in half at the end of `text`.
void utf8_trim_broken_end(char *text);

// Byte offset of the character before / after `offset`; stays inside the text.
size_t utf8_step_back(const char *text, size_t offset);
size_t utf8_step_on(const char *text, size_t offset);

// True when `part` occurs in `text`, ignoring the case of A-Z. An empty part occurs everywhere.
bool utf8_contains(const char *text, const char *part);

// Writes `text` in lower case and without accents ("Één" becomes "een"; typographic quotes, dashes
// and spaces become plain ones). It never gets longer: `out` has room for strlen(text) + 1 bytes.
// Answers the length. Characters outside Latin stay as they are.
size_t utf8_fold(const char *text, char *out);

// Number of bytes to change, add or remove to turn one word
// into the other (Levenshtein, words up to 63 bytes).
int utf8_distance(const char *a, const char *b);

#endif

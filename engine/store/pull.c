// Pull: one pass over the bytes, as the grammar of RFC 8259 goes.

#include "store/pull.h"

#include <stdint.h>
#include <string.h>

enum { MOST_DIGITS = 15 };


void pull_start(Pull *pull, const char *bytes, size_t length) {
    *pull = (Pull){.start = bytes, .at = bytes, .end = bytes + length};
}


bool pull_refuse(Pull *pull) {
    if (!pull->wrong) {
        pull->wrong = pull->at;
    }
    pull->at = pull->end;  // so that nothing more is found
    return false;
}


static void skip_space(Pull *pull) {
    while (pull->at < pull->end &&
           (*pull->at == ' ' || *pull->at == '\n' || *pull->at == '\r' || *pull->at == '\t')) {
        pull->at++;
    }
}


// The next character that is no white space, 0 at the end.
static char peek(Pull *pull) {
    skip_space(pull);
    return pull->at < pull->end ? *pull->at : '\0';
}


static bool take(Pull *pull, char expected) {
    if (peek(pull) != expected) {
        return pull_refuse(pull);
    }
    pull->at++;
    return true;
}


static bool open_bracket(Pull *pull, char bracket) {
    if (pull->depth >= PULL_DEPTH_LIMIT) {
        return pull_refuse(pull);
    }
    if (!take(pull, bracket)) {
        return false;
    }
    pull->depth++;
    pull->is_first = true;
    return true;
}


// Whether one more follows: takes the comma before it, or the bracket at the end.
static bool more(Pull *pull, char bracket) {
    if (pull->wrong) {
        return false;
    }
    if (peek(pull) == bracket) {
        pull->at++;
        pull->depth--;
        pull->is_first = false;
        return false;
    }
    if (!pull->is_first && !take(pull, ',')) {
        return false;
    }
    pull->is_first = false;
    return true;
}


bool pull_object(Pull *pull) {
    return open_bracket(pull, '{');
}


bool pull_member(Pull *pull, PullText *name) {
    return more(pull, '}') && pull_text(pull, name) && take(pull, ':');
}


bool pull_array(Pull *pull) {
    return open_bracket(pull, '[');
}


bool pull_item(Pull *pull) {
    return more(pull, ']');
}


// ---- Texts ----


static int hex_digit(char letter) {
    if (letter >= '0' && letter <= '9') {
        return letter - '0';
    }
    letter = (char)(letter | 0x20);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}


// Four hex digits, -1 when they are not.
static int hex_unit(const char *at, const char *end) {
    int unit = 0;
    if (end - at < 4) {
        return -1;
    }
    for (int i = 0; i < 4; i++) {
        int digit = hex_digit(at[i]);
        if (digit < 0) {
            return -1;
        }
        unit = unit * 16 + digit;
    }
    return unit;
}


// How many bytes the escape at `at` (its backslash) takes; 0 when there is no such escape.
static size_t escape_length(const char *at, const char *end) {
    if (end - at < 2) {
        return 0;
    }
    if (at[1] == 'u') {
        return hex_unit(at + 2, end) > 0 ? 6 : 0;  // a NUL would cut a text short unseen
    }
    return at[1] && strchr("\"\\/bfnrt", at[1]) ? 2 : 0;
}


// Eight bytes as a number, the first one lowest; compilers make one load of it.
static uint64_t eight_at(const char *at) {
    const unsigned char *b = (const unsigned char *)at;
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 |
           (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 |
           (uint64_t)b[7] << 56;
}


// The first quote, backslash or control character from `at` on, looked for eight bytes at a time;
// or, where fewer than eight are left, a place before it.
static const char *skip_letters(const char *at, const char *end) {
    static const uint64_t ONES = UINT64_C(0x0101010101010101);
    static const uint64_t TOPS = UINT64_C(0x8080808080808080);
    for (; end - at >= 8; at += 8) {
        uint64_t letters = eight_at(at);
        uint64_t quotes = letters ^ (ONES * '"');
        uint64_t slashes = letters ^ (ONES * '\\');
        // The top bit of a byte is set where that byte is zero, or below a space; above the lowest
        // of these it may be set wrongly.
        uint64_t found = (((quotes - ONES) & ~quotes) | ((slashes - ONES) & ~slashes) |
                          ((letters - ONES * ' ') & ~letters)) &
                         TOPS;
        if (found) {
            for (; !(found & 0x80); found >>= 8) {
                at++;
            }
            return at;
        }
    }
    return at;
}


bool pull_text(Pull *pull, PullText *text) {
    if (!take(pull, '"')) {
        return false;
    }
    text->bytes = pull->at;
    text->has_escapes = false;
    const char *at = skip_letters(pull->at, pull->end);
    while (at < pull->end && *at != '"' && (unsigned char)*at >= ' ') {
        size_t length = *at == '\\' ? escape_length(at, pull->end) : 1;
        text->has_escapes = text->has_escapes || *at == '\\';
        if (length == 0) {
            break;
        }
        at = skip_letters(at + length, pull->end);
    }
    pull->at = at;
    if (at == pull->end || *at != '"') {
        return pull_refuse(pull);
    }
    text->length = (size_t)(at - text->bytes);
    pull->at++;
    return true;
}


static size_t write_utf8(unsigned code, char out[4]) {
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xC0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xE0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}


// The escape at `*at`, which is well formed, as UTF-8. Answers 0 for half a pair.
static size_t read_escape(const char **at, const char *end, char out[4]) {
    static const char LETTERS[] = "\"\\/bfnrt";
    static const char MEANT[] = "\"\\/\b\f\n\r\t";
    const char *escape = *at;
    *at += escape_length(escape, end);
    if (escape[1] != 'u') {
        out[0] = MEANT[strchr(LETTERS, escape[1]) - LETTERS];
        return 1;
    }
    unsigned code = (unsigned)hex_unit(escape + 2, end);
    if (code >= 0xD800 && code < 0xDC00 && end - *at >= 6 && (*at)[0] == '\\' && (*at)[1] == 'u') {
        int low = hex_unit(*at + 2, end);
        if (low >= 0xDC00 && low < 0xE000) {
            *at += 6;
            return write_utf8(0x10000 + ((code - 0xD800) << 10) + ((unsigned)low - 0xDC00), out);
        }
    }
    return code >= 0xD800 && code < 0xE000 ? 0 : write_utf8(code, out);
}


bool pull_copy(const PullText *text, char *out, size_t size) {
    if (!text->has_escapes) {
        if (text->length >= size) {
            return false;
        }
        memcpy(out, text->bytes, text->length);
        out[text->length] = '\0';
        return true;
    }
    const char *end = text->bytes + text->length;
    size_t length = 0;
    for (const char *at = text->bytes; at < end;) {
        char bytes[4] = {*at};
        size_t count = 1;
        if (*at == '\\') {
            count = read_escape(&at, end, bytes);
        } else {
            at++;
        }
        if (count == 0 || length + count >= size) {
            return false;
        }
        memcpy(out + length, bytes, count);
        length += count;
    }
    out[length] = '\0';
    return true;
}


bool pull_is_of(const PullText *text, const char *name, size_t length) {
    return text->length == length && !text->has_escapes && memcmp(text->bytes, name, length) == 0;
}


bool pull_is(const PullText *text, const char *name) {
    bool may_be = text->length == 0 || text->bytes[0] == name[0];  // most that is asked is not
    return may_be && pull_is_of(text, name, strlen(name));
}


// ---- Numbers and words ----


static bool is_digit(const Pull *pull) {
    return pull->at < pull->end && *pull->at >= '0' && *pull->at <= '9';
}


static bool skip_digits(Pull *pull) {
    if (!is_digit(pull)) {
        return pull_refuse(pull);
    }
    while (is_digit(pull)) {
        pull->at++;
    }
    return true;
}


static bool take_if(Pull *pull, char wanted) {
    bool is_there = pull->at < pull->end && *pull->at == wanted;
    pull->at += is_there;
    return is_there;
}


// -? (0 | [1-9] digits) (. digits)? ([eE] [+-]? digits)?
static bool skip_number(Pull *pull) {
    peek(pull);
    take_if(pull, '-');
    if (!take_if(pull, '0') && !skip_digits(pull)) {
        return false;
    }
    if (take_if(pull, '.') && !skip_digits(pull)) {
        return false;
    }
    if (take_if(pull, 'e') || take_if(pull, 'E')) {
        if (!take_if(pull, '+')) {
            take_if(pull, '-');
        }
        return skip_digits(pull);
    }
    return true;
}


bool pull_integer(Pull *pull, long long least, long long most, long long *value) {
    peek(pull);
    const char *at = pull->at;
    if (!skip_number(pull)) {
        return false;
    }
    bool is_negative = *at == '-';
    long long number = 0;
    int digits = 0;
    for (at += is_negative; at < pull->at && *at >= '0' && *at <= '9'; at++) {
        number = number * 10 + (*at - '0');
        if (++digits > MOST_DIGITS) {
            return pull_refuse(pull);
        }
    }
    // What else can follow is a fraction or an exponent: no log has those in a whole number.
    if (at < pull->at || number * (is_negative ? -1 : 1) < least ||
        number * (is_negative ? -1 : 1) > most) {
        return pull_refuse(pull);
    }
    *value = is_negative ? -number : number;
    return true;
}


static bool skip_word(Pull *pull, const char *word) {
    size_t length = strlen(word);
    if ((size_t)(pull->end - pull->at) < length || memcmp(pull->at, word, length) != 0) {
        return pull_refuse(pull);
    }
    pull->at += length;
    return true;
}


bool pull_boolean(Pull *pull, bool *value) {
    *value = peek(pull) == 't';
    return skip_word(pull, *value ? "true" : "false");
}


// ---- Skipping ----


static bool skip_plain(Pull *pull) {
    PullText text;
    switch (peek(pull)) {
    case '"':
        return pull_text(pull, &text);
    case 't':
        return skip_word(pull, "true");
    case 'f':
        return skip_word(pull, "false");
    case 'n':
        return skip_word(pull, "null");
    default:
        return skip_number(pull);
    }
}


bool pull_skip(Pull *pull) {
    char brackets[PULL_DEPTH_LIMIT];  // of what was opened here
    int depth = 0;
    PullText name;
    do {
        char next = peek(pull);
        if (next == '{' || next == '[') {
            if (!open_bracket(pull, next)) {
                return false;
            }
            brackets[depth++] = next;
        } else if (!skip_plain(pull)) {
            return false;
        }
        // On to the next value; out of what has none left.
        while (depth > 0 &&
               !(brackets[depth - 1] == '{' ? pull_member(pull, &name) : pull_item(pull))) {
            if (pull->wrong) {
                return false;
            }
            depth--;
        }
    } while (depth > 0);
    return true;
}


bool pull_end(Pull *pull) {
    skip_space(pull);
    return (pull->at == pull->end && !pull->wrong) || pull_refuse(pull);
}

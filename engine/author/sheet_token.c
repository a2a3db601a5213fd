// Sheet token: cutting a translation sheet into strings, braces and comments.

#include "author/sheet_token.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum { NO_BRACKET = -1 };


void tokens_start(Tokens *tokens, const char *text) {
    size_t mark = strncmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    *tokens = (Tokens){.at = text + mark, .line = 1};
}


// The number of = signs when a long bracket opens here, as in [==[; else NO_BRACKET.
static int bracket_at(const char *at) {
    if (at[0] != '[') {
        return NO_BRACKET;
    }
    size_t signs = strspn(at + 1, "=");
    return at[1 + signs] == '[' ? (int)signs : NO_BRACKET;
}


// Behind the long bracket that opens at `at`; NULL when it does not close.
static const char *end_of_bracket(const char *at, int signs) {
    for (at += signs + 2; *at; at++) {
        if (at[0] == ']' && (int)strspn(at + 1, "=") >= signs && at[1 + signs] == ']') {
            return at + signs + 2;
        }
    }
    return NULL;
}


// Behind the quoted string that opens at `at`; NULL when it does not close.
static const char *end_of_quote(const char *at) {
    char quote = *at++;
    while (*at && *at != quote) {
        at += at[0] == '\\' && at[1] ? 2 : 1;
    }
    return *at ? at + 1 : NULL;
}


static Token take(Tokens *tokens, TokenKind kind, const char *end) {
    Token token = {kind, tokens->at, (size_t)(end - tokens->at), tokens->line};
    for (const char *at = tokens->at; at < end; at++) {
        tokens->line += *at == '\n';
    }
    tokens->at = end;
    return token;
}


// What does not close before the end of the text is neither a string nor a comment.
static Token take_closed(Tokens *tokens, TokenKind kind, const char *end) {
    return end ? take(tokens, kind, end) : take(tokens, TOKEN_OTHER, strchr(tokens->at, '\0'));
}


static Token take_comment(Tokens *tokens) {
    const char *at = tokens->at + 2;
    int signs = bracket_at(at);
    return take_closed(tokens, TOKEN_COMMENT,
                       signs != NO_BRACKET ? end_of_bracket(at, signs) : at + strcspn(at, "\n"));
}


Token tokens_next(Tokens *tokens) {
    while (isspace((unsigned char)*tokens->at)) {
        tokens->line += *tokens->at == '\n';
        tokens->at++;
    }
    const char *at = tokens->at;
    int signs = bracket_at(at);
    if (*at == '\0') {
        return take(tokens, TOKEN_END, at);
    }
    if (at[0] == '-' && at[1] == '-') {
        return take_comment(tokens);
    }
    if (signs != NO_BRACKET) {
        return take_closed(tokens, TOKEN_STRING, end_of_bracket(at, signs));
    }
    if (*at == '"' || *at == '\'') {
        return take_closed(tokens, TOKEN_STRING, end_of_quote(at));
    }
    if (*at == '{' || *at == '}') {
        return take(tokens, *at == '{' ? TOKEN_OPEN : TOKEN_CLOSE, at + 1);
    }
    if (*at == ',' || *at == ';') {
        return take(tokens, TOKEN_COMMA, at + 1);
    }
    if (isalpha((unsigned char)*at) || *at == '_') {
        while (isalnum((unsigned char)*at) || *at == '_') {
            at++;
        }
        return take(tokens, TOKEN_NAME, at);
    }
    return take(tokens, TOKEN_OTHER, at + strcspn(at, "\r\n"));
}


// ---- What a string says ----


// A character as UTF-8, in the form that reaches above Unicode too.
static void add_character(uint32_t code, Buffer *out) {
    char bytes[8];
    int size = 0;
    if (code < 0x80) {
        bytes[size++] = (char)code;
    } else if (code < 0x800) {
        bytes[size++] = (char)(0xC0 | code >> 6);
        bytes[size++] = (char)(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        bytes[size++] = (char)(0xE0 | code >> 12);
        bytes[size++] = (char)(0x80 | (code >> 6 & 0x3F));
        bytes[size++] = (char)(0x80 | (code & 0x3F));
    } else {
        bytes[size++] = (char)(0xF0 | (code >> 18 & 0x07));
        bytes[size++] = (char)(0x80 | (code >> 12 & 0x3F));
        bytes[size++] = (char)(0x80 | (code >> 6 & 0x3F));
        bytes[size++] = (char)(0x80 | (code & 0x3F));
    }
    buffer_add_bytes(out, bytes, (size_t)size);
}


// Digits of a number in `base`, at most `most` of them; moves `*at` past them.
static uint32_t read_digits(const char **at, int base, int most) {
    uint32_t number = 0;
    for (int i = 0; i < most && isxdigit((unsigned char)**at); i++, (*at)++) {
        int digit =
            isdigit((unsigned char)**at) ? **at - '0' : tolower((unsigned char)**at) - 'a' + 10;
        if (digit >= base) {
            break;
        }
        number = number * (uint32_t)base + (uint32_t)digit;
    }
    return number;
}


// What follows a backslash; answers where the string goes on.
static const char *add_escape(const char *at, Buffer *out) {
    static const char NAMES[] = "abfnrtv";
    static const char VALUES[] = "\a\b\f\n\r\t\v";
    const char *name = *at ? strchr(NAMES, *at) : NULL;
    if (name) {
        buffer_add_bytes(out, &VALUES[name - NAMES], 1);
        return at + 1;
    }
    if (*at == 'z') {
        at++;
        return at + strspn(at, " \t\r\n\v\f");
    }
    if (*at == 'x' || isdigit((unsigned char)*at)) {
        bool is_hex = *at == 'x';
        at += is_hex;
        char byte = (char)read_digits(&at, is_hex ? 16 : 10, is_hex ? 2 : 3);
        buffer_add_bytes(out, &byte, 1);
        return at;
    }
    if (*at == 'u' && at[1] == '{') {
        at += 2;
        add_character(read_digits(&at, 16, 8), out);
        return *at == '}' ? at + 1 : at;
    }
    if (at[0] == '\r' && at[1] == '\n') {
        at++;
    }
    buffer_add_bytes(out, at, 1);
    return at + 1;
}


// Lua reads every line end as one \n, and drops the one behind the opening bracket.
static void add_long(const char *at, const char *end, Buffer *out) {
    if (*at == '\r' || *at == '\n') {
        at += at[0] == '\r' && at[1] == '\n' ? 2 : 1;
    }
    for (; at < end; at++) {
        if (at[0] != '\r' || at[1] != '\n') {
            buffer_add_bytes(out, at, 1);
        }
    }
}


void token_text(const Token *token, Buffer *out) {
    int signs = bracket_at(token->from);
    if (signs != NO_BRACKET) {
        size_t mark = (size_t)signs + 2;
        add_long(token->from + mark, token->from + token->length - mark, out);
        return;
    }
    const char *end = token->from + token->length - 1;
    for (const char *at = token->from + 1; at < end;) {
        if (*at == '\\') {
            at = add_escape(at + 1, out);
        } else {
            buffer_add_bytes(out, at++, 1);
        }
    }
}

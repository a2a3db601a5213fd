// Lexer: tolerant, never stuck; each call moves on.

#include "script/lexer.h"

#include <ctype.h>
#include <string.h>

#include "base/utf8.h"


Lexer lexer_start(const char *source) {
    return (Lexer){source, 1, true};
}


bool token_is(const Token *token, const char *text) {
    return token->length == (int)strlen(text) &&
           strncmp(token->at, text, (size_t)token->length) == 0;
}


static void step(Lexer *lexer) {
    bool is_end = lexer->at[0] == '\n' || (lexer->at[0] == '\r' && lexer->at[1] != '\n');
    lexer->line += is_end;
    lexer->is_start = is_end;
    lexer->at++;
}


// The number of signs = in [==[ ; -1 when it is none.
static int long_level(const char *at) {
    size_t signs = at[0] == '[' ? strspn(at + 1, "=") : 0;
    return at[0] == '[' && at[1 + signs] == '[' ? (int)signs : -1;
}


// False when its end is missing.
static bool skip_long(Lexer *lexer, int level) {
    while (*lexer->at) {
        if (*lexer->at == ']' && (int)strspn(lexer->at + 1, "=") == level &&
            lexer->at[1 + level] == ']') {
            lexer->at += level + 2;
            return true;
        }
        step(lexer);
    }
    return false;
}


static bool skip_blanks(Lexer *lexer) {
    bool has_any = false;
    for (;;) {
        if (*lexer->at && strchr(" \t\r\n\v\f", *lexer->at)) {
            step(lexer);
        } else if (strncmp(lexer->at, "--", 2) == 0) {
            lexer->at += 2;
            int level = long_level(lexer->at);
            if (level >= 0) {
                skip_long(lexer, level);
            } else {
                lexer->at += strcspn(lexer->at, "\r\n");
            }
        } else {
            return has_any;
        }
        has_any = true;
    }
}


static TokenKind take_string(Lexer *lexer) {
    char quote = *lexer->at++;
    while (*lexer->at && *lexer->at != quote) {
        if (*lexer->at == '\n' || *lexer->at == '\r') {
            return TOKEN_OPEN_STRING;
        }
        if (*lexer->at == '\\' && lexer->at[1]) {
            lexer->at++;
        }
        step(lexer);
    }
    if (!*lexer->at) {
        return TOKEN_OPEN_STRING;
    }
    lexer->at++;
    return TOKEN_STRING;
}


static bool is_name_byte(char c) {
    return isalnum((unsigned char)c) || c == '_';
}


static TokenKind take(Lexer *lexer) {
    static const char *const PAIRS[] = {"==", "~=", "<=", ">=", "..", "//", "::", NULL};
    char c = *lexer->at;
    int level = long_level(lexer->at);
    if (level >= 0) {
        lexer->at += level + 2;
        return skip_long(lexer, level) ? TOKEN_STRING : TOKEN_OPEN_STRING;
    }
    if (c == '"' || c == '\'') {
        return take_string(lexer);
    }
    if ((unsigned char)c >= 0x80) {
        utf8_next(&lexer->at);
        return TOKEN_STRANGE;
    }
    if (isalpha((unsigned char)c) || c == '_') {
        while (is_name_byte(*lexer->at)) {
            lexer->at++;
        }
        return TOKEN_NAME;
    }
    if (isdigit((unsigned char)c)) {
        while (is_name_byte(*lexer->at) || *lexer->at == '.') {
            lexer->at++;
        }
        return TOKEN_NUMBER;
    }
    for (int i = 0; PAIRS[i]; i++) {
        if (strncmp(lexer->at, PAIRS[i], 2) == 0) {
            lexer->at += 2;
            return TOKEN_SIGN;
        }
    }
    lexer->at++;
    return TOKEN_SIGN;
}


Token lexer_next(Lexer *lexer) {
    Token token = {.has_blank = skip_blanks(lexer)};
    token.at = lexer->at;
    token.line = lexer->line;
    token.is_first = lexer->is_start;
    if (*lexer->at) {
        lexer->is_start = false;
        token.kind = take(lexer);
    }
    token.length = (int)(lexer->at - token.at);
    return token;
}

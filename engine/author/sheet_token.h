// Sheet token: the words of Lua that may stand in a translation sheet.
#ifndef CASUS_AUTHOR_SHEET_TOKEN_H
#define CASUS_AUTHOR_SHEET_TOKEN_H

#include <stddef.h>

#include "base/buffer.h"

typedef enum TokenKind {
    TOKEN_END,
    TOKEN_NAME,     // translation
    TOKEN_STRING,   // with its quotes or brackets
    TOKEN_COMMENT,  // with its dashes
    TOKEN_OPEN,     // {
    TOKEN_CLOSE,    // }
    TOKEN_COMMA,    // , or ;
    TOKEN_OTHER     // anything else, up to the end of the line
} TokenKind;

typedef struct Token {
    TokenKind kind;
    const char *from;  // in the text that is read
    size_t length;
    int line;  // on which it begins, 1-based
} Token;

typedef struct Tokens {
    const char *at;
    int line;
} Tokens;

// `text` has to stay as long as tokens are read; a byte order mark is passed over.
void tokens_start(Tokens *tokens, const char *text);
Token tokens_next(Tokens *tokens);

// Adds what a string says to `out`, as Lua reads it.
void token_text(const Token *token, Buffer *out);

#endif

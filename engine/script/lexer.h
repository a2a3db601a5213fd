// Lexer: the pieces of a Lua file, also of one that is wrong.
#ifndef CASUS_SCRIPT_LEXER_H
#define CASUS_SCRIPT_LEXER_H

#include <stdbool.h>

typedef enum TokenKind {
    TOKEN_END,
    TOKEN_NAME,
    TOKEN_NUMBER,
    TOKEN_STRING,
    TOKEN_OPEN_STRING,  // its end is missing
    TOKEN_SIGN,         // one or two signs: { == ..
    TOKEN_STRANGE       // what Lua knows only inside texts: letters with accents, odd quotes
} TokenKind;

typedef struct Token {
    TokenKind kind;
    const char *at;
    int length;
    int line;
    bool is_first;   // of its line, without a blank before it
    bool has_blank;  // before it
} Token;

typedef struct Lexer {
    const char *at;
    int line;
    bool is_start;
} Lexer;

Lexer lexer_start(const char *source);
Token lexer_next(Lexer *lexer);

bool token_is(const Token *token, const char *text);

#endif

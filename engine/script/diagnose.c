// Diagnose: looks at the pieces around the place where Lua stopped.

#include "script/diagnose.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/api.h"
#include "script/lexer.h"

enum { DEPTH = 100, SHOWN = 40, SKIPS = 10 };

typedef struct Opened {
    char bracket;
    int line;
    Token word;  // in front of it
} Opened;

// What stands where Lua stopped.
typedef struct Spot {
    Token here, before, earlier;  // the piece, and the two before it
    Opened open[DEPTH];           // what is open there, outermost first
    int depth;
    Opened loose;    // still open when something began at the margin that stands on its own
    int loose_line;  // which began there; 0: none
} Spot;


static int shown(const Token *token) {
    return token->length > SHOWN ? SHOWN : token->length;
}


static bool is_value(const Token *token) {
    return token->kind == TOKEN_STRING || token->kind == TOKEN_NUMBER || token_is(token, "}") ||
           token_is(token, ")") || token_is(token, "true") || token_is(token, "false") ||
           token_is(token, "nil") || token_is(token, "end");
}


// A word that stands on its own, at the margin.
static bool begins_anew(const Token *token) {
    char name[32];
    if (token->kind != TOKEN_NAME || !token->is_first || token->length >= (int)sizeof name) {
        return false;
    }
    snprintf(name, sizeof name, "%.*s", token->length, token->at);
    const ApiWord *word = api_word(name, NULL);
    return strcmp(name, "local") == 0 || (word && word->in[0] == '\0');
}


static void follow(Spot *spot, const Token *token) {
    if (spot->depth > 0 && spot->loose_line == 0 && begins_anew(token)) {
        spot->loose = spot->open[spot->depth - 1];
        spot->loose_line = token->line;
    }
    if (token->length != 1) {
        return;
    }
    if (strchr("{(", *token->at) && spot->depth < DEPTH) {
        Token word = spot->before.kind == TOKEN_STRING ? spot->earlier : spot->before;
        spot->open[spot->depth++] = (Opened){*token->at, token->line, word};
    } else if (strchr("})", *token->at) && spot->depth > 0) {
        spot->depth--;
    }
}


// The piece Lua named, on the line it named, the one after `skip` that look the same; or the first
// that no file may have.
static Spot find_spot(const char *source, const char *near, int length, int line, int skip) {
    Spot spot = {.depth = 0};
    Lexer lexer = lexer_start(source);
    for (;;) {
        Token token = lexer_next(&lexer);
        spot.here = token;
        bool is_it = token.line == line && token.length == length &&
                     strncmp(token.at, near, (size_t)length) == 0;
        if (token.kind == TOKEN_END || token.kind == TOKEN_OPEN_STRING ||
            token.kind == TOKEN_STRANGE || (is_it && length > 0 && skip-- == 0)) {
            return spot;
        }
        follow(&spot, &token);
        spot.earlier = spot.before;
        spot.before = token;
    }
}


// ---- Strange characters ----


static bool is_among(const char *at, const char *const *list) {
    for (; *list; list++) {
        if (strncmp(at, *list, strlen(*list)) == 0) {
            return true;
        }
    }
    return false;
}


// A name with accents: the whole of it, and what was meant.
static void say_accent(const Spot *spot, char *out, size_t size) {
    const char *from = spot->here.at;
    if (spot->before.kind == TOKEN_NAME && !spot->here.has_blank) {
        from = spot->before.at;
    }
    int length = (int)strcspn(from, " \t\r\n\"'{}()=,;.");
    char name[64];
    char plain[64];
    snprintf(name, sizeof name, "%.*s", length, from);
    utf8_trim_broken_end(name);
    utf8_fold(name, plain);
    const char *meant = api_word(plain, NULL) ? plain : api_synonym(plain, 0);
    if (meant) {
        snprintf(out, size,
                 "'%s' bestaat niet; bedoel je '%s'? Woorden en namen hebben geen "
                 "letters met accenten",
                 name, meant);
    } else {
        snprintf(out, size,
                 "'%s': gebruik in namen alleen a-z, cijfers en _, geen letters met "
                 "accenten; tekst staat tussen quotes: \"%s\"",
                 name, name);
    }
}


static void say_strange(const Spot *spot, char *out, size_t size) {
    static const char *const QUOTES[] = {"“", "”", "„", "‟", "‘", "’", "‚",
                                         "«", "»", "‹", "›", "″", "′", NULL};
    static const char *const SPACES[] = {"\xC2\xA0",     "\xE2\x80\xAF", "\xE2\x80\x87",
                                         "\xE3\x80\x80", "\xE2\x80\x89", NULL};
    static const char *const HIDDEN[] = {"\xEF\xBB\xBF", "\xE2\x80\x8B", "\xE2\x80\x8E",
                                         "\xE2\x80\x8F", "\xC2\xAD",     NULL};
    static const char *const DASHES[] = {"–", "—", "−", NULL};
    const Token *here = &spot->here;
    if (is_among(here->at, QUOTES)) {
        snprintf(out, size,
                 "hier staat het gekrulde aanhalingsteken %.*s uit een tekstverwerker; "
                 "typ rechte quotes: \"",
                 here->length, here->at);
        size_t used = strlen(out);
        const char *text = here->at + here->length;
        int length = 0;
        while (text[length] && !strchr("\r\n\"", text[length]) && length < SHOWN &&
               !is_among(text + length, QUOTES)) {
            length++;
        }
        snprintf(out + used, size - used, "%.*s", length, text);
        utf8_trim_broken_end(out);
        used = strlen(out);
        snprintf(out + used, size - used, "\"");
    } else if (is_among(here->at, SPACES)) {
        snprintf(out, size,
                 "hier staat een vaste spatie, meestal een vaste spatie uit een "
                 "tekstverwerker; haal de spaties na '%.*s' weg en typ ze opnieuw",
                 shown(&spot->before), spot->before.length ? spot->before.at : "");
    } else if (is_among(here->at, HIDDEN)) {
        snprintf(out, size,
                 "hier staat een onzichtbaar teken, na '%.*s'; haal deze regel weg en "
                 "typ hem opnieuw",
                 shown(&spot->before), spot->before.length ? spot->before.at : "");
    } else if (is_among(here->at, DASHES)) {
        snprintf(out, size,
                 "hier staat een lang streepje %.*s uit een tekstverwerker; typ -- voor "
                 "commentaar, of - om af te trekken",
                 here->length, here->at);
    } else if (strncmp(here->at, "…", 3) == 0) {
        snprintf(out, size,
                 "hier staat het teken … uit een tekstverwerker; zet tekst tussen "
                 "quotes");
    } else {
        say_accent(spot, out, size);
    }
}


static void say_open_string(const Spot *spot, char *out, size_t size) {
    static const char *const ENDS[] = {"”", "“", "„", "’", "‘", "»", "«", NULL};
    const Token *here = &spot->here;
    if (here->at[0] == '[') {
        int length = (int)strcspn(here->at, "\r\n");
        snprintf(out, size, "deze tekst begint met [[ maar er komt nergens meer ]]: %.*s",
                 length > SHOWN ? SHOWN : length, here->at);
        utf8_trim_broken_end(out);
        return;
    }
    for (int i = 0; i < here->length; i++) {
        if (is_among(here->at + i, ENDS)) {
            snprintf(out, size,
                     "de tekst %.*s begint met een rechte quote %c en eindigt met een "
                     "gekrulde %.3s; typ daar ook %c",
                     i, here->at, here->at[0], here->at + i, here->at[0]);
            return;
        }
    }
    snprintf(out, size,
             "deze tekst mist zijn afsluitende aanhalingsteken %c. Zet het achter het laatste "
             "woord; een tekst van meer regels hoort tussen [[ en ]]. Er staat: %.*s",
             here->at[0], shown(here), here->at);
}


// ---- Commas and brackets ----


static bool say_sign(const Spot *spot, char *out, size_t size) {
    const Token *here = &spot->here;
    const Token *before = &spot->before;
    const char *is_in = spot->depth > 0 && spot->open[spot->depth - 1].bracket == '{' ? "{" : "";
    if (token_is(here, ":") && before->kind == TOKEN_NAME) {
        snprintf(out, size, "na '%.*s' hoort = en geen :", shown(before), before->at);
    } else if (token_is(before, ":") && spot->earlier.kind == TOKEN_NAME) {
        snprintf(out, size, "na '%.*s' hoort = en geen :", shown(&spot->earlier), spot->earlier.at);
    } else if (token_is(here, "!")) {
        snprintf(out, size, "hier staat !; ongelijk schrijf je als ~=, en niet als not");
    } else if (token_is(here, "&") || token_is(here, "|")) {
        snprintf(out, size, "hier staat %.*s; schrijf and (en) of or (of)", here->length, here->at);
    } else if (token_is(here, "//") || (token_is(here, "/") && here->at[1] == '*')) {
        snprintf(out, size, "hier staat %.2s; commentaar begint met --", here->at);
    } else if (token_is(here, "=") && (token_is(before, "+") || token_is(before, "-"))) {
        snprintf(out, size, "hier staat %.*s=; schrijf x = x %.*s 1", 1, before->at, 1, before->at);
    } else if (token_is(here, "=") && before->kind == TOKEN_NAME && token_is(&spot->earlier, "-")) {
        snprintf(out, size, "de naam voor = heeft een streepje (-%.*s); gebruik _", shown(before),
                 before->at);
    } else if (token_is(here, "=") && before->kind == TOKEN_NAME && !is_in[0] && spot->depth > 0) {
        snprintf(out, size, "hier staat '%.*s ='; vergelijken doe je met == (twee keer =)",
                 shown(before), before->at);
    } else if (token_is(before, "=") && here->length == 1 && strchr(",}", *here->at)) {
        snprintf(out, size, "na '%.*s =' ontbreekt de waarde", shown(&spot->earlier),
                 spot->earlier.at);
    } else {
        return false;
    }
    return true;
}


// The line is that of the piece before, where the comma has to come.
static bool say_comma(const Spot *spot, int *line, char *out, size_t size) {
    const Token *here = &spot->here;
    const Token *before = &spot->before;
    bool begins = here->kind == TOKEN_NAME || here->kind == TOKEN_STRING ||
                  here->kind == TOKEN_NUMBER || token_is(here, "{");
    if (spot->depth == 0 || !begins) {
        return false;
    }
    if (before->kind == TOKEN_STRING && !here->has_blank && here->kind == TOKEN_NAME) {
        *line = before->line;
        snprintf(out, size,
                 "na %.*s gaat de tekst verder met '%.*s'; staat er een quote midden in "
                 "de tekst? Zet de hele tekst dan tussen [[ en ]]",
                 shown(before), before->at, shown(here), here->at);
        return true;
    }
    if (is_value(before)) {
        *line = before->line;
        snprintf(out, size, "er ontbreekt een komma na %.*s, voor '%.*s'", shown(before),
                 before->at, shown(here), here->at);
        return true;
    }
    if (before->kind == TOKEN_NAME && before->line == here->line) {
        snprintf(out, size, "staat hier tekst zonder quotes? Schrijf \"%.*s %.*s ...\"",
                 shown(before), before->at, shown(here), here->at);
        return true;
    }
    return false;
}


static void say_opened(const Opened *open, char *out, size_t size) {
    snprintf(out, size, "%c van %.*s op regel %d", open->bracket,
             open->word.length ? shown(&open->word) : 5,
             open->word.length ? open->word.at : "begin", open->line);
}


static bool say_bracket(const Spot *spot, int *line, char *out, size_t size) {
    char opened[120];
    const Token *here = &spot->here;
    const Opened *top = spot->depth > 0 ? &spot->open[spot->depth - 1] : NULL;
    char closing = top && top->bracket == '(' ? ')' : '}';
    if (spot->loose_line > 0) {
        say_opened(&spot->loose, opened, sizeof opened);
        *line = spot->loose.line;
        snprintf(out, size, "de %s wordt niet gesloten; zet een %c voor regel %d", opened,
                 spot->loose.bracket == '(' ? ')' : '}', spot->loose_line);
    } else if (here->kind == TOKEN_END && top) {
        say_opened(top, opened, sizeof opened);
        *line = top->line;
        snprintf(out, size,
                 "de %s wordt niet gesloten; zet er een %c achter, het bestand houdt "
                 "hier op",
                 opened, closing);
    } else if (top && here->length == 1 && strchr("})", *here->at) && *here->at != closing) {
        say_opened(top, opened, sizeof opened);
        snprintf(out, size, "hier staat %c, maar eerst hoort er een %c: die sluit de %s", *here->at,
                 closing, opened);
    } else if (!top && here->length == 1 && strchr("})", *here->at)) {
        snprintf(out, size, "hier staat een %c te veel, of ervoor ontbreekt een %c", *here->at,
                 *here->at == '}' ? '{' : '(');
    } else {
        return false;
    }
    return true;
}


static bool explain(const Spot *spot, int *line, char *out, size_t size) {
    if (spot->here.kind == TOKEN_STRANGE) {
        *line = spot->here.line;
        say_strange(spot, out, size);
        return true;
    }
    if (spot->here.kind == TOKEN_OPEN_STRING) {
        *line = spot->here.line;
        say_open_string(spot, out, size);
        return true;
    }
    return say_sign(spot, out, size) ||
           (spot->loose_line > 0 && say_bracket(spot, line, out, size)) ||
           say_comma(spot, line, out, size) || say_bracket(spot, line, out, size);
}


bool diagnose(const char *source, const char *message, int *line, char *out, size_t size) {
    const char *place = strstr(message, ".lua:");
    const char *near = strstr(message, " near ");
    if (!place || !near) {
        return false;
    }
    *line = (int)strtol(place + 5, NULL, 10);
    near += 6;
    bool is_end = strncmp(near, "<eof>", 5) == 0;
    const char *last = strrchr(near, '\'');
    int length = !is_end && last > near ? (int)(last - near) - 1 : 0;
    // Lua names a piece and a line; of pieces that look the same there, the first that explains it.
    for (int skip = 0; skip < SKIPS; skip++) {
        const Spot spot = find_spot(source, near + 1, length, *line, skip);
        if (explain(&spot, line, out, size)) {
            return true;
        }
        if (spot.here.kind == TOKEN_END) {
            return false;
        }
    }
    return false;
}

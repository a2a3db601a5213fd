// Sheet: reading a translation sheet. It is Lua, of which only strings, braces and comments may
// occur, so that what is written again is all there was.

#include "author/sheet.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/sheet_marks.h"
#include "author/sheet_token.h"
#include "base/memory.h"
#include "base/text.h"
#include "base/utf8.h"
#include "script/messages.h"


void sheet_init(Sheet *sheet) {
    *sheet = (Sheet){.arena = arena_new(), .head = "", .tail = ""};
}


void sheet_free(Sheet *sheet) {
    arena_free(sheet->arena);
    free(sheet->pairs);
    *sheet = (Sheet){0};
}


Pair *sheet_add(Sheet *sheet, const char *dutch) {
    if (sheet->count == sheet->room) {
        sheet->room = sheet->room ? 2 * sheet->room : 256;
        sheet->pairs = memory_resize(sheet->pairs, (size_t)sheet->room, sizeof(Pair));
    }
    Pair *pair = &sheet->pairs[sheet->count++];
    *pair = (Pair){.dutch = dutch, .english = "", .comments = ""};
    return pair;
}


SheetCount sheet_count(const Sheet *sheet) {
    SheetCount count = {0, 0, 0, 0};
    for (int i = 0; i < sheet->count; i++) {
        const Pair *pair = &sheet->pairs[i];
        count.unused += pair->is_unused;
        count.todo += !pair->is_unused && !pair->english[0];
        count.changed += !pair->is_unused && pair->english[0] && pair->was;
        count.done += !pair->is_unused && pair->english[0] && !pair->was;
    }
    return count;
}


// ---- Comments ----


// What stood before the next pair: lines of somebody, and what the program wrote about it.
typedef struct Notes {
    Buffer own;  // hand-written lines
    Buffer was;  // the old Dutch
    const char *id;
    bool is_changed;
} Notes;

typedef struct Reader {
    Sheet *sheet;
    Tokens tokens;
    const char *name;
    Notes notes;
    bool is_unused;  // below the heading of what is not used any more
} Reader;


static void forget_notes(Notes *notes) {
    buffer_clear(&notes->own);
    buffer_clear(&notes->was);
    notes->id = NULL;
    notes->is_changed = false;
}


static const char *skip(const char *line, const char *word) {
    size_t length = strlen(word);
    return strncmp(line, word, length) == 0 ? line + length : NULL;
}


// A line of the program. Headings and the top of the sheet are written anew and tell nothing.
static void read_mark(Reader *reader, const char *line) {
    const char *rest = NULL;
    Notes *notes = &reader->notes;
    if ((rest = skip(line, " " SHEET_WAS)) != NULL) {
        buffer_add(&notes->was, notes->was.length > 0 ? "\n" : "");
        buffer_add(&notes->was, rest[0] == ' ' ? rest + 1 : rest);
        return;
    }
    if (skip(line, " " SHEET_UNUSED)) {
        reader->is_unused = true;
        return;
    }
    if (strcmp(line, " " SHEET_CHANGED) == 0) {  // somebody took the id away
        notes->is_changed = true;
    } else if ((rest = skip(line, " " SHEET_CHANGED " ")) != NULL) {
        notes->is_changed = true;
        line = rest - 1;
    } else if ((rest = skip(line, " " SHEET_TODO " ")) != NULL) {
        line = rest - 1;
    }
    bool is_id = line[0] == ' ' && strchr(line, '/') && !strchr(line + 1, ' ');
    if (is_id && !skip(line, " " SHEET_WAS)) {
        notes->id = arena_copy_text(reader->sheet->arena, line + 1);
    }
}


// The comment stays where it was: before the pair that follows, or, behind a pair, with that one.
static void read_comment(Reader *reader, const Token *token, int line_of_pair) {
    Sheet *sheet = reader->sheet;
    char *text = arena_copy(sheet->arena, token->from, token->length);
    size_t end = 0;
    for (size_t i = 0; i < token->length; i++) {
        text[end] = text[i];
        end += text[i] != '\r';
    }
    while (end > 0 && isspace((unsigned char)text[end - 1])) {
        end--;
    }
    text[end] = '\0';
    const char *rest = skip(text, SHEET_MARK);
    if (rest && (rest[0] == ' ' || rest[0] == '\0')) {
        read_mark(reader, rest);
    } else if (line_of_pair == token->line && sheet->count > 0) {
        Pair *pair = &sheet->pairs[sheet->count - 1];
        pair->comments = arena_format(sheet->arena, "%s%s\n", pair->comments, text);
    } else {
        buffer_add(&reader->notes.own, text);
        buffer_add(&reader->notes.own, "\n");
    }
}


// ---- Pairs ----


static bool fail(const Reader *reader, const Token *token, Error *error) {
    int length = token->kind == TOKEN_END ? 0 : (int)token->length;
    return error_set_at(
        error, ERROR_CASE, reader->name, token->line,
        "hier staat %s%.*s%s; in een vertaalblad horen alleen paren { [[Nederlands]], "
        "[[Engels]] } en commentaar. Zet deze regel in een ander bestand van de "
        "casus (include), dan blijft hij bewaard",
        length ? "'" : "het einde van het bestand", length < 40 ? length : 40, token->from,
        length ? "'" : "");
}


// The next token that is no comment; comments are kept.
static Token next(Reader *reader, int line_of_pair) {
    Token token = tokens_next(&reader->tokens);
    while (token.kind == TOKEN_COMMENT) {
        read_comment(reader, &token, line_of_pair);
        token = tokens_next(&reader->tokens);
    }
    return token;
}


static const char *tidy_text(Reader *reader, const Token *token) {
    Buffer raw = {0};
    token_text(token, &raw);
    char *text = arena_take(reader->sheet->arena, raw.length + 2);
    text_tidy(buffer_text(&raw), text);
    buffer_free(&raw);
    return text;
}


// Gives the pair what stood before it.
static void take_notes(Reader *reader, Pair *pair) {
    Notes *notes = &reader->notes;
    Arena *arena = reader->sheet->arena;
    pair->comments = arena_copy_text(arena, buffer_text(&notes->own));
    pair->id = notes->id;
    pair->is_unused = reader->is_unused;
    if (notes->is_changed && notes->was.length > 0 && pair->english[0]) {
        pair->was = arena_copy_text(arena, buffer_text(&notes->was));
    }
    forget_notes(notes);
}


// What follows the opening brace of a pair. `*line` becomes the line on which it closes.
// The text of a string. The loader refuses what cannot be shown, so it is refused here too.
static const char *read_text(Reader *reader, const Token *token, Error *error) {
    if (token->kind != TOKEN_STRING) {
        fail(reader, token, error);
        return NULL;
    }
    const char *text = tidy_text(reader, token);
    if (!message_is_showable(text, strlen(text))) {
        error_set_at(error, ERROR_CASE, reader->name, token->line,
                     "in deze tekst staat een onleesbaar teken; haal het weg");
        return NULL;
    }
    return text;
}


static bool read_pair(Reader *reader, int *line, Error *error) {
    Token token = next(reader, 0);
    const char *dutch = read_text(reader, &token, error);
    if (!dutch) {
        return false;
    }
    token = next(reader, 0);
    if (token.kind != TOKEN_COMMA) {
        return fail(reader, &token, error);
    }
    token = next(reader, 0);
    const char *english = read_text(reader, &token, error);
    if (!english) {
        return false;
    }
    Pair *pair = sheet_add(reader->sheet, dutch);
    pair->english = english;
    pair->line = token.line;
    token = next(reader, 0);
    if (token.kind == TOKEN_COMMA) {
        token = next(reader, 0);
    }
    if (token.kind != TOKEN_CLOSE) {
        return fail(reader, &token, error);
    }
    *line = token.line;
    take_notes(reader, pair);
    return true;
}


// What follows the word translation.
static bool read_block(Reader *reader, Error *error) {
    int line = 0;
    Token token = next(reader, 0);
    bool is_english =
        token.kind == TOKEN_STRING && token.length == 4 && strncmp(token.from + 1, "en", 2) == 0;
    if (!is_english) {
        return fail(reader, &token, error);
    }
    token = next(reader, 0);
    if (token.kind != TOKEN_OPEN) {
        return fail(reader, &token, error);
    }
    for (token = next(reader, 0); token.kind != TOKEN_CLOSE; token = next(reader, line)) {
        if (token.kind != TOKEN_OPEN) {
            return fail(reader, &token, error);
        }
        if (!read_pair(reader, &line, error)) {
            return false;
        }
        token = next(reader, line);
        if (token.kind == TOKEN_CLOSE) {
            break;
        }
        if (token.kind != TOKEN_COMMA) {
            return fail(reader, &token, error);
        }
    }
    reader->is_unused = false;
    return true;
}


static bool read_file(Reader *reader, Error *error) {
    Sheet *sheet = reader->sheet;
    bool has_block = false;
    for (Token token = next(reader, 0); token.kind != TOKEN_END; token = next(reader, 0)) {
        if (!has_block) {
            sheet->head = arena_copy_text(sheet->arena, buffer_text(&reader->notes.own));
            forget_notes(&reader->notes);
            has_block = true;
        }
        if (token.kind != TOKEN_NAME || token.length != strlen("translation") ||
            strncmp(token.from, "translation", token.length) != 0) {
            return fail(reader, &token, error);
        }
        if (!read_block(reader, error)) {
            return false;
        }
    }
    const char **rest = has_block ? &sheet->tail : &sheet->head;
    *rest = arena_copy_text(sheet->arena, buffer_text(&reader->notes.own));
    return true;
}


// What the loader of cases refuses too: bytes that are no text would not come back as they were.
static bool is_text(const char *name, const char *text, Error *error) {
    size_t good = utf8_valid_length(text, strlen(text));
    int line = 1;
    for (size_t i = 0; i < good; i++) {
        if ((unsigned char)text[i] < 0x20 && !strchr("\t\r\n", text[i])) {
            good = i;
        }
        line += i < good && text[i] == '\n';
    }
    return text[good] == '\0' ||
           error_set_at(error, ERROR_CASE, name, line,
                        "hier staat een teken dat geen tekst is; haal het weg, of sla het bestand "
                        "op als UTF-8");
}


bool sheet_read(Sheet *sheet, const char *name, const char *text, Error *error) {
    Reader reader = {.sheet = sheet, .name = name};
    *error = (Error){.code = ERROR_NONE};
    if (!is_text(name, text, error)) {
        return false;
    }
    sheet->is_crlf = strstr(text, "\r\n") != NULL;
    tokens_start(&reader.tokens, text);
    bool is_good = read_file(&reader, error);
    buffer_free(&reader.notes.own);
    buffer_free(&reader.notes.was);
    return is_good;
}

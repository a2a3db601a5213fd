// Map words: variables by name; functions by what stands in the file.

#include "author/map_words.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"

enum { CONDITION_MOST = 60 };  // characters


const char *map_short(Arena *arena, const char *text, int most) {
    const char *end = text;
    for (int i = 0; i < most && *end; i++) {
        utf8_next(&end);
    }
    // Not in the middle of a word, unless it is a very long one.
    for (const char *at = end; *end && at > text + (end - text) / 2; at--) {
        if (*at == ' ' || *at == '\n') {
            end = at;
            break;
        }
    }
    char *copy =
        *end ? arena_format(arena, "%.*s…", (int)(end - text), text) : arena_copy_text(arena, text);
    for (char *at = copy; *at; at++) {
        *at = *at == '\n' ? ' ' : *at;
    }
    return copy;
}


void map_words_free(MapWords *words) {
    free(words->text);
    words->text = NULL;
}


// ---- Functions, from the source ----


// The line, without its end; NULL when there is no such file or line.
static const char *line_at(MapWords *words, Origin origin, size_t *length) {
    if (!words->source || !origin.file) {
        return NULL;
    }
    if (!words->text || strcmp(words->file, origin.file) != 0) {
        free(words->text);
        words->file = origin.file;
        words->text = words->source->read(words->source->context, origin.file);
    }
    const char *at = words->text;
    for (int line = 1; at && line < origin.line; line++) {
        at = strchr(at, '\n');
        at = at ? at + 1 : NULL;
    }
    *length = at ? strcspn(at, "\r\n") : 0;
    return at;
}


// Up to the comma that ends the first argument, or NULL when it goes on below this line.
static const char *end_of_argument(const char *text) {
    int depth = 0;
    char quote = '\0';
    for (const char *at = text; *at; at++) {
        if (quote) {
            quote = *at == quote ? '\0' : quote;
        } else if (*at == '"' || *at == '\'') {
            quote = *at;
        } else if (strchr("({[", *at)) {
            depth++;
        } else if (strchr(")}]", *at)) {
            depth--;
        } else if (*at == ',' && depth == 0) {
            return at;
        }
    }
    return NULL;
}


// "function(s) return X end" is shown as X.
static const char *without_function(Arena *arena, const char *text) {
    static const char RETURN[] = "return ";
    const char *body = strstr(text, RETURN);
    size_t length = strlen(text);
    bool is_function = strncmp(text, "function", strlen("function")) == 0 && body && length > 4 &&
                       strcmp(text + length - 4, " end") == 0;
    if (!is_function) {
        return text;
    }
    body += strlen(RETURN);
    return arena_copy(arena, body, (size_t)(text + length - 4 - body));
}


// What Lua needs and a reader does not: "s.weg or run_gone_wrong(s)" is "weg of run_gone_wrong".
static const char *in_words(Arena *arena, const char *code) {
    static const char *const CHANGES[][2] = {
        {"s.", ""},        {"s:", ""},  {"not ", "niet "}, {" or ", " of "},
        {" and ", " en "}, {"(s)", ""}, {NULL, NULL},
    };
    Buffer out = {0};
    bool is_quoted = false;
    for (const char *at = code; *at;) {
        int found = 0;
        bool is_start = at == code || strchr(" (", at[-1]) != NULL || strchr(" (", at[0]) != NULL;
        while (CHANGES[found][0] &&
               (is_quoted || !is_start ||
                strncmp(at, CHANGES[found][0], strlen(CHANGES[found][0])) != 0)) {
            found++;
        }
        if (CHANGES[found][0]) {
            buffer_add(&out, CHANGES[found][1]);
            at += strlen(CHANGES[found][0]);
            // The blank behind "or" also begins what follows.
            at -= at[-1] == ' ' && CHANGES[found][0][0] == ' ';
            out.length -= out.length > 0 && out.text[out.length - 1] == ' ' && *at == ' ';
            continue;
        }
        is_quoted = *at == '"' ? !is_quoted : is_quoted;
        buffer_add_bytes(&out, at++, 1);
    }
    const char *words = arena_copy(arena, buffer_text(&out), out.length);
    buffer_free(&out);
    return words;
}


static const char *as_written(MapWords *words, Origin origin, const char *word) {
    size_t length = 0;
    const char *line = line_at(words, origin, &length);
    if (line) {
        const char *text = arena_copy(words->arena, line, length);
        const char *call = strstr(text, word);
        const char *open = call ? strchr(call, '(') : NULL;
        const char *end = open ? end_of_argument(open + 1) : NULL;
        if (end) {
            const char *argument = arena_copy(words->arena, open + 1, (size_t)(end - open - 1));
            const char *shown = without_function(words->arena, argument);
            if (strncmp(shown, "function", strlen("function")) != 0) {
                return map_short(words->arena, in_words(words->arena, shown), CONDITION_MOST);
            }
        }
    }
    return arena_format(words->arena, "voorwaarde op regel %d", origin.line);
}


// ---- Variables ----


static void add_term(const Scenario *scenario, const Assignment *term, Buffer *out) {
    const Variable *variable = &scenario->variables[term->variable];
    buffer_add(out, out->length > 0 ? " en " : "");
    if (variable->is_boolean) {
        buffer_add_format(out, "%s%s", term->value ? "" : "niet ", variable->name);
    } else {
        buffer_add_format(out, "%s = %d", variable->name, term->value);
    }
}


const char *map_condition(MapWords *words, const Condition *condition, Origin origin,
                          const char *word) {
    if (condition->hook >= 0) {
        return as_written(words, origin, word);
    }
    Buffer out = {0};
    for (int i = 0; i < condition->term_count; i++) {
        add_term(words->scenario, &condition->terms[i], &out);
    }
    const char *text = map_short(words->arena, buffer_text(&out), CONDITION_MOST);
    buffer_free(&out);
    return text;
}


// ---- Times ----


static void add_count(Buffer *out, int count, const char *one, const char *many) {
    if (count > 0) {
        buffer_add_format(out, "%s%d %s", out->length > 0 ? ", " : "", count,
                          count == 1 ? one : many);
    }
}


const char *map_span(MapWords *words, Duration span) {
    Buffer out = {0};
    bool is_weeks = span.days > 0 && span.days % 7 == 0;
    add_count(&out, span.years, "jaar", "jaar");
    add_count(&out, span.months, "maand", "maanden");
    add_count(&out, is_weeks ? span.days / 7 : span.days, is_weeks ? "week" : "dag",
              is_weeks ? "weken" : "dagen");
    const char *text = out.length > 0 ? arena_format(words->arena, "na %s", out.text) : "meteen";
    buffer_free(&out);
    return text;
}

// Weigh: reads the words of a Lua text as Lua does, and counts what makes Lua's compiler slow.
//
// It looks every name up among the local names of all functions around it; every number among the
// numbers before it, which can be chosen to collide; and it follows chains of and, or, elseif, goto
// and break from their start each time. Texts and comments cost next to nothing.

#include "script/weigh.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

enum {
    BLOCKS_LIMIT = 256,       // Lua itself stops at 200
    LOCALS_LIMIT = 200,       // of one function, as in Lua
    LOCALS_PER_COST = 16,     // that one look-up passes
    NUMBER_CHEAP = 4,         // shorter numbers are too few to collide
    NUMBER_PAIRS_PER_COST = 128,
    LINK_PAIRS_PER_COST = 100,
    BYTES_PER_COST = 4
};

// Where names are being declared.
typedef enum Naming { NAMING_NOTHING, NAMING_LOCALS, NAMING_FUNCTION, NAMING_PARAMETERS } Naming;

typedef struct Scale {
    const char *at;
    Weight weight;
    int line;
    size_t longest;
    int64_t code, links, numbers, declared;
    Naming naming;
    bool is_function[BLOCKS_LIMIT];  // of the blocks around here
    int blocks;
    int functions;
} Scale;


static bool is_word(char c) {
    return isalnum((unsigned char)c) || c == '_';
}


static void step(Scale *scale) {
    scale->line += *scale->at == '\n';
    scale->at++;
}


// Past [==[ ... ]==]; false when none starts here.
static bool skip_long(Scale *scale) {
    const char *at = scale->at;
    if (*at != '[') {
        return false;
    }
    size_t level = strspn(at + 1, "=");
    if (at[1 + level] != '[') {
        return false;
    }
    scale->at += level + 2;
    while (*scale->at) {
        if (*scale->at == ']' && strspn(scale->at + 1, "=") == level &&
            scale->at[1 + level] == ']') {
            scale->at += level + 2;
            return true;
        }
        step(scale);
    }
    return true;
}


static void skip_comment(Scale *scale) {
    scale->at += 2;
    if (!skip_long(scale)) {
        scale->at += strcspn(scale->at, "\r\n");
    }
}


static void skip_escape(Scale *scale) {
    const char *at = scale->at + 1;
    size_t zeros;
    bool is_zero = false;
    if (*at == 'z') {
        scale->at = at + 1;
        while (isspace((unsigned char)*scale->at)) {
            step(scale);
        }
        return;
    }
    if (*at == 'x') {
        is_zero = at[1] == '0' && at[2] == '0';
    } else if (*at == 'u' && at[1] == '{') {
        zeros = strspn(at + 2, "0");
        is_zero = zeros > 0 && at[2 + zeros] == '}';
    } else {
        zeros = strspn(at, "0");
        is_zero = zeros >= 3 || (zeros > 0 && !isdigit((unsigned char)at[zeros]));
    }
    if (is_zero && scale->weight.zero_line == 0) {
        scale->weight.zero_line = scale->line;
    }
    scale->at = at;
    if (*at == '\r' && at[1] == '\n') {
        scale->at++;
    }
    if (*scale->at) {
        step(scale);
    }
}


// A text has ended that started here.
static void end_text(Scale *scale, const char *start, int line) {
    if ((size_t)(scale->at - start) > scale->longest && scale->weight.long_line == 0) {
        scale->weight.long_line = line;
    }
}


static void skip_text(Scale *scale) {
    const char *start = scale->at;
    int line = scale->line;
    char quote = *scale->at++;
    while (*scale->at && *scale->at != quote && *scale->at != '\n' && *scale->at != '\r') {
        if (*scale->at == '\\') {
            skip_escape(scale);
        } else {
            scale->at++;
        }
    }
    end_text(scale, start, line);
    scale->at += *scale->at == quote;
}


static void weigh_number(Scale *scale) {
    const char *start = scale->at;
    while (is_word(*scale->at) || *scale->at == '.') {
        bool has_sign = strchr("eEpP", *scale->at) && (scale->at[1] == '-' || scale->at[1] == '+');
        scale->at += has_sign ? 2 : 1;
    }
    scale->numbers += scale->at - start >= NUMBER_CHEAP;
    scale->code += scale->at - start;
}


// ---- Names ----


static void open_block(Scale *scale, bool is_function) {
    if (scale->blocks < BLOCKS_LIMIT) {
        scale->is_function[scale->blocks++] = is_function;
        scale->functions += is_function;
    }
}


static void close_block(Scale *scale) {
    if (scale->blocks > 0) {
        scale->functions -= scale->is_function[--scale->blocks];
    }
}


static bool is_one_of(const char *word, size_t length, const char *const *list) {
    for (; *list; list++) {
        if (strlen(*list) == length && memcmp(*list, word, length) == 0) {
            return true;
        }
    }
    return false;
}


static void weigh_name(Scale *scale) {
    int64_t around = (int64_t)LOCALS_LIMIT * (scale->functions + 1);
    scale->declared += scale->naming == NAMING_LOCALS || scale->naming == NAMING_PARAMETERS;
    around = scale->declared < around ? scale->declared : around;
    // Each function is asked, also when it has no names of its own.
    scale->weight.cost += (around + scale->functions) / LOCALS_PER_COST;
}


static void weigh_word(Scale *scale) {
    static const char *const LINKS[] = {"and", "or", "elseif", "goto", "break", NULL};
    static const char *const OPENING[] = {"if", "do", "repeat", NULL};
    static const char *const CLOSING[] = {"end", "until", NULL};
    static const char *const NAMING[] = {"local", "for", NULL};
    static const char *const FUNCTION[] = {"function", NULL};
    const char *word = scale->at;
    while (is_word(*scale->at)) {
        scale->at++;
    }
    size_t length = (size_t)(scale->at - word);
    bool opens_function = is_one_of(word, length, FUNCTION);
    scale->code += (int64_t)length;
    scale->links += is_one_of(word, length, LINKS);
    if (is_one_of(word, length, NAMING)) {
        scale->naming = NAMING_LOCALS;
    } else if (opens_function) {
        open_block(scale, true);
        scale->naming = NAMING_FUNCTION;
    } else if (is_one_of(word, length, OPENING)) {
        open_block(scale, false);
        scale->naming = NAMING_NOTHING;
    } else if (is_one_of(word, length, CLOSING)) {
        close_block(scale);
        scale->naming = NAMING_NOTHING;
    } else {
        weigh_name(scale);
    }
}


static void weigh_sign(Scale *scale) {
    char sign = *scale->at;
    bool is_label = sign == ':' && scale->at[1] == ':';
    scale->links += is_label;
    scale->code++;
    if (scale->naming == NAMING_FUNCTION && sign == '(') {
        scale->naming = NAMING_PARAMETERS;
    } else if (sign == ')' || (scale->naming == NAMING_LOCALS && !strchr(",<>", sign))) {
        scale->naming = NAMING_NOTHING;
    }
    scale->at += is_label ? 2 : 1;
}


static void weigh_sign_or_text(Scale *scale) {
    const char *start = scale->at;
    int line = scale->line;
    if (skip_long(scale)) {
        end_text(scale, start, line);
    } else {
        weigh_sign(scale);
    }
}


Weight weigh_source(const char *source, size_t longest) {
    Scale scale = {.at = source, .line = 1, .longest = longest};
    while (*scale.at) {
        if (isspace((unsigned char)*scale.at)) {
            step(&scale);
        } else if (scale.at[0] == '-' && scale.at[1] == '-') {
            skip_comment(&scale);
        } else if (*scale.at == '"' || *scale.at == '\'') {
            skip_text(&scale);
        } else if (isdigit((unsigned char)*scale.at) ||
                   (*scale.at == '.' && isdigit((unsigned char)scale.at[1]))) {
            weigh_number(&scale);
        } else if (is_word(*scale.at)) {
            weigh_word(&scale);
        } else {
            weigh_sign_or_text(&scale);
        }
    }
    scale.weight.cost += scale.code / BYTES_PER_COST +
                         scale.links * scale.links / LINK_PAIRS_PER_COST +
                         scale.numbers * scale.numbers / NUMBER_PAIRS_PER_COST;
    return scale.weight;
}

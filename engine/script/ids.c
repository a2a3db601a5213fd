// Ids: names that authors give, and finding what has one.

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "script/api.h"
#include "script/builder.h"

enum { LOOKS_PER_INSTRUCTION = 16 };


const char *copy_id(lua_State *lua, int index) {
    const char *id = field_id(lua, index);
    size_t length = strlen(id);
    bool is_good = length > 0 && length < SCENARIO_NAME_MAX;
    for (size_t i = 0; i < length && is_good; i++) {
        is_good = isalnum((unsigned char)id[i]) || id[i] == '-' || id[i] == '_' || id[i] == '.';
    }
    if (!is_good) {
        fields_fail(lua, index, "gebruik in de naam alleen letters zonder accent, cijfers, - en _ "
                                "(hoogstens %d tekens, geen spaties)",
                    SCENARIO_NAME_MAX - 1);
    }
    return arena_copy_text(builder_of(lua)->scenario->arena, id);
}


static const char *id_at(const void *list, int i, size_t size) {
    const void *item = (const char *)list + (size_t)i * size;
    const char *const *first = item;
    return *first;
}


int find_id(lua_State *lua, const void *list, int count, size_t size, const char *id) {
    host_charge(lua, count / LOOKS_PER_INSTRUCTION);
    for (int i = 0; i < count; i++) {
        const char *at = id_at(list, i, size);
        if (at && strcmp(at, id) == 0) {
            return i;
        }
    }
    return -1;
}


Guess guess_among(const char *wanted, const void *list, int count, size_t size) {
    Guess guess = guess_start(wanted);
    for (int i = 0; i < count; i++) {
        const char *at = id_at(list, i, size);
        if (at) {
            guess_offer(&guess, at);
        }
    }
    return guess;
}


void fail_meant(lua_State *lua, const Guess *guess, const char *format, ...) {
    char text[ERROR_TEXT_MAX];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (guess->nearest) {
        host_fail_here(lua, "%s; bedoel je '%.*s'?", text, guess->length, guess->nearest);
    }
    host_fail_here(lua, "%s", text);
}


void fail_unknown(lua_State *lua, int index, const char *what, const char *id, const void *list,
                  int count, size_t size) {
    Guess guess = guess_among(id, list, count, size);
    if (guess.nearest) {
        fields_fail(lua, index, "%s '%s' bestaat niet; bedoel je '%.*s'?", what, id, guess.length,
                    guess.nearest);
    }
    fields_fail(lua, index, "%s '%s' bestaat niet", what, id);
}

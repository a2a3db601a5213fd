// Fields: reading what an author wrote, as the description of its word says (script/api.h). A
// message points at the line and names the repair.

#include <lauxlib.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "script/builder.h"
#include "script/words.h"

enum { LIST_LIMIT = 20000 };


Builder *builder_of(lua_State *lua) {
    return (Builder *)(void *)host_of(lua);  // the host is the first member
}


// ---- What a word left in its table ----


static const char *hidden_string(lua_State *lua, int index, const char *name) {
    lua_pushstring(lua, name);
    lua_rawget(lua, index);
    const char *text = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "";
    lua_pop(lua, 1);
    return text;
}


const ApiWord *field_word(lua_State *lua, int index) {
    if (lua_type(lua, index) != LUA_TTABLE) {
        return NULL;
    }
    lua_pushliteral(lua, WORD_KIND);
    lua_rawget(lua, index);
    const ApiWord *word = lua_islightuserdata(lua, -1) ? lua_touserdata(lua, -1) : NULL;
    lua_pop(lua, 1);
    return word;
}


const char *field_kind(lua_State *lua, int index) {
    const ApiWord *word = field_word(lua, index);
    return word ? word->name : "";
}


bool field_is(lua_State *lua, int index, const char *kind) {
    return strcmp(field_kind(lua, index), kind) == 0;
}


const char *field_id(lua_State *lua, int index) {
    return hidden_string(lua, index, WORD_ID);
}


const char *field_file(lua_State *lua, int index) {
    return hidden_string(lua, index, WORD_FILE);
}


int field_line(lua_State *lua, int index) {
    lua_pushliteral(lua, WORD_LINE);
    lua_rawget(lua, index);
    int line = 0;
    bool is_line = whole_number(lua, &line);
    lua_pop(lua, 1);
    return is_line ? line : 0;
}


Origin field_origin(lua_State *lua, int index) {
    Builder *builder = builder_of(lua);
    const char *file = field_file(lua, index);
    if (!builder->file || strcmp(builder->file, file) != 0) {
        builder->file = arena_copy_text(builder->scenario->arena, file);
    }
    return (Origin){builder->file, field_line(lua, index)};
}


void fields_set_word(lua_State *lua, int index, const ApiWord *word) {
    lua_pushlightuserdata(lua, (void *)(uintptr_t)word);
    lua_setfield(lua, index, WORD_KIND);
}


void fields_fail(lua_State *lua, int index, const char *format, ...) {
    char text[ERROR_TEXT_MAX];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    const char *kind = field_kind(lua, index);
    const char *id = field_id(lua, index);
    const char *file = field_file(lua, index);
    int line = field_line(lua, index);
    if (id[0]) {
        host_fail(lua, file, line, "%s \"%s\": %s", kind, id, text);
    }
    host_fail(lua, file, line, "%s: %s", kind, text);
}


// ---- Names ----


static bool is_hidden(const char *name) {
    return strcmp(name, WORD_KIND) == 0 || strcmp(name, WORD_ID) == 0 ||
           strcmp(name, WORD_FILE) == 0 || strcmp(name, WORD_LINE) == 0;
}


const char *first_unknown(lua_State *lua, int table, int word_index, KnownName is_known,
                          const void *context) {
    const char *first = NULL;
    lua_pushnil(lua);
    while (host_next(lua, table)) {
        lua_pop(lua, 1);
        if (lua_type(lua, -1) != LUA_TSTRING) {
            fields_fail(lua, word_index, "hier horen alleen velden met een naam: naam = waarde");
        }
        const char *name = lua_tostring(lua, -1);
        if ((!first || strcmp(name, first) < 0) && !is_hidden(name) && !is_known(context, name)) {
            first = name;
        }
    }
    return first;
}


// The field of `word` that was meant by a Dutch name, or that is nearest.
static Guess guess_field(const ApiWord *word, const char *name) {
    Guess guess = guess_start(name);
    const char *meant;
    for (int i = 0; (meant = api_synonym(name, i)) != NULL; i++) {
        if (api_field(word, meant)) {
            return (Guess){.nearest = meant, .length = (int)strlen(meant)};
        }
    }
    for (const ApiField *field = word->fields; field && field->name; field++) {
        guess_offer(&guess, field->name);
    }
    return guess;
}


_Noreturn static void fail_unknown_name(lua_State *lua, int index, const char *name,
                                        const Guess *guess) {
    if (guess->nearest) {
        fields_fail(lua, index, "het veld '%s' bestaat hier niet; bedoel je '%.*s'?", name,
                    guess->length, guess->nearest);
    }
    fields_fail(lua, index, "het veld '%s' bestaat hier niet; haal het weg", name);
}


_Noreturn static void fail_unknown_field(lua_State *lua, int index, const ApiWord *word,
                                         const char *name) {
    Guess guess = guess_field(word, name);
    const ApiWord *owner = api_owner(name, word);
    const ApiWord *same = api_word(name, NULL);
    if (owner && !(guess.nearest && guess.distance <= 1)) {
        bool is_part = owner->in[0] && strcmp(owner->in, "scene") != 0;
        fields_fail(lua, index, "het veld '%s' bestaat hier niet; het hoort bij %s%s%s", name,
                    owner->name, is_part ? " in " : "", is_part ? owner->in : "");
    }
    if (same && !guess.nearest) {
        fields_fail(lua, index,
                    "het veld '%s' bestaat hier niet, %s is een woord; schrijf het zonder =, zoals "
                    "in: %.120s",
                    name, name, same->example);
    }
    fail_unknown_name(lua, index, name, &guess);
}


static void check_list(lua_State *lua, int index, bool has_list, int loose) {
    if (has_list) {
        if (loose != list_length(lua, index, index)) {
            fields_fail(lua, index, "tussen de accolades staat iets dat niet bestaat (nil)");
        }
    } else if (loose > 0) {
        fields_fail(lua, index, "hier staat iets zonder naam; schrijf naam = waarde");
    }
}


_Noreturn static void fail_strange(lua_State *lua, int index, const char *what) {
    fields_fail(lua, index,
                "%s is hier niet te lezen; staat dezelfde tabel achter twee woorden? Schrijf hem "
                "twee keer",
                what);
}


void fields_check(lua_State *lua, int index) {
    const ApiWord *word = field_word(lua, index);
    const char *unknown = NULL;
    int loose = 0;
    if (!word) {
        fail_strange(lua, index, "de inhoud");
    }
    lua_pushnil(lua);
    while (host_next(lua, index)) {
        lua_pop(lua, 1);
        if (lua_type(lua, -1) != LUA_TSTRING) {
            loose++;
            continue;
        }
        const char *name = lua_tostring(lua, -1);
        if ((!unknown || strcmp(name, unknown) < 0) && !is_hidden(name) && !api_field(word, name)) {
            unknown = name;
        }
    }
    if (unknown) {
        fail_unknown_field(lua, index, word, unknown);
    }
    check_list(lua, index, !text_is_empty(word->loose), loose);
}


static bool is_among(const void *allowed, const char *name) {
    for (const char *const *at = allowed; *at; at++) {
        if (strcmp(*at, name) == 0) {
            return true;
        }
    }
    return false;
}


void fields_check_names(lua_State *lua, int index, const char *const *allowed, bool has_list) {
    Guess guess;
    const char *unknown = NULL;
    int loose = 0;
    lua_pushnil(lua);
    while (lua_next(lua, index)) {
        lua_pop(lua, 1);
        if (lua_type(lua, -1) != LUA_TSTRING) {
            loose++;
            continue;
        }
        const char *name = lua_tostring(lua, -1);
        if ((!unknown || strcmp(name, unknown) < 0) && !is_hidden(name) &&
            !is_among(allowed, name)) {
            unknown = name;
        }
    }
    if (unknown) {
        guess = guess_start(unknown);
        for (; *allowed; allowed++) {
            guess_offer(&guess, *allowed);
        }
        fail_unknown_name(lua, index, unknown, &guess);
    }
    check_list(lua, index, has_list, loose);
}


// ---- Reading one field ----


// What is read must be described, and as something that this reader can read. When it is not, the
// table is also that of another word; or it is a bug of ours, which the examples of the description
// then find (tests/script/test_api.c).
static const ApiField *described(lua_State *lua, int index, const char *name, unsigned types) {
    const ApiWord *word = field_word(lua, index);
    const ApiField *field = word ? api_field(word, name) : NULL;
    if (!field || !(field->type & types)) {
        fail_strange(lua, index, name);
    }
    return field;
}


bool field_push(lua_State *lua, int index, const char *name, unsigned types) {
    const ApiField *field = described(lua, index, name, types);
    lua_pushstring(lua, name);
    if (lua_rawget(lua, index) != LUA_TNIL) {
        return true;
    }
    lua_pop(lua, 1);
    if (field->is_required) {
        fields_fail(lua, index, "het veld '%s' ontbreekt; schrijf bijvoorbeeld %s = %s", name, name,
                    field->example);
    }
    return false;
}


bool field_has(lua_State *lua, int index, const char *name) {
    lua_pushstring(lua, name);
    bool has = lua_rawget(lua, index) != LUA_TNIL;
    lua_pop(lua, 1);
    return has;
}


const char *field_of_form(lua_State *lua, int index, int form) {
    const ApiField *field = field_word(lua, index)->fields;
    while (field->name && !(field->form == form && field_has(lua, index, field->name))) {
        field++;
    }
    return field->name;
}


Text field_text(lua_State *lua, int index, const char *name) {
    if (!field_push(lua, index, name, API_TEXT)) {
        return (Text){{NULL}};
    }
    const ApiField *field = described(lua, index, name, API_TEXT);
    Text text = text_from_stack(lua, index, name);
    if (field->is_required && text_is_empty(text)) {
        fields_fail(lua, index, "het veld '%s' is leeg; schrijf bijvoorbeeld %s = %s", name, name,
                    field->example);
    }
    return text;
}


const char *field_string(lua_State *lua, int index, const char *name) {
    if (!field_push(lua, index, name, API_STRING | API_NAME | API_TIME)) {
        return NULL;
    }
    const char *copy =
        arena_copy_text(builder_of(lua)->scenario->arena, string_on_stack(lua, index, name));
    lua_pop(lua, 1);
    return copy;
}


// The choices as "a, b of c".
static void list_choices(const char *choices, char *out, size_t size) {
    const char *at;
    const char *next;
    int length;
    size_t used = 0;
    out[0] = '\0';
    for (int i = 0; (length = api_item(choices, i, &at)) > 0 && used < size; i++) {
        bool is_last = api_item(choices, i + 1, &next) == 0;
        int added = snprintf(out + used, size - used, "%s\"%.*s\"",
                             i == 0 ? "" : is_last ? " of " : ", ", length, at);
        used += added > 0 ? (size_t)added : 0;
    }
}


_Noreturn static void fail_choice(lua_State *lua, int index, const ApiField *field,
                                  const char *given) {
    char all[ERROR_TEXT_MAX / 2];
    const char *meant;
    Guess guess = guess_start(given);
    guess_offer_list(&guess, field->choices);
    for (int i = 0; !guess.nearest && (meant = api_synonym(given, i)) != NULL; i++) {
        if (api_has_item(field->choices, meant, (int)strlen(meant))) {
            guess.nearest = meant;
            guess.length = (int)strlen(meant);
        }
    }
    list_choices(field->choices, all, sizeof all);
    if (guess.nearest) {
        fields_fail(lua, index, "%s '%.40s' bestaat niet; bedoel je \"%.*s\"? Kies uit %s",
                    field->name, given, guess.length, guess.nearest, all);
    }
    fields_fail(lua, index, "%s '%.40s' bestaat niet; kies uit %s", field->name, given, all);
}


const char *field_choice(lua_State *lua, int index, const char *name) {
    if (!field_push(lua, index, name, API_CHOICE)) {
        return NULL;
    }
    const ApiField *field = described(lua, index, name, API_CHOICE);
    const char *given = string_on_stack(lua, index, name);
    if (!api_has_item(field->choices, given, (int)strlen(given))) {
        fail_choice(lua, index, field, given);
    }
    const char *copy = arena_copy_text(builder_of(lua)->scenario->arena, given);
    lua_pop(lua, 1);
    return copy;
}


int field_integer(lua_State *lua, int index, const char *name, int missing) {
    const ApiField *field = described(lua, index, name, API_INTEGER);
    int value;
    if (!field_push(lua, index, name, API_INTEGER)) {
        return missing;
    }
    if (!whole_number(lua, &value) || value < field->least || value > field->most) {
        char found[VALUE_ROOM];
        value_in_words(lua, found);
        fields_fail(
            lua, index,
            "bij '%s' hoort een heel getal van %d tot en met %d, zonder quotes; er staat %s", name,
            field->least, field->most, found);
    }
    lua_pop(lua, 1);
    return value;
}


bool field_boolean(lua_State *lua, int index, const char *name, bool missing) {
    if (!field_push(lua, index, name, API_BOOLEAN)) {
        return missing;
    }
    if (lua_type(lua, -1) != LUA_TBOOLEAN) {
        char found[VALUE_ROOM];
        value_in_words(lua, found);
        fields_fail(lua, index, "bij '%s' hoort true of false, zonder quotes; er staat %s", name,
                    found);
    }
    bool value = lua_toboolean(lua, -1);
    lua_pop(lua, 1);
    return value;
}


Date field_date(lua_State *lua, int index, const char *name) {
    return field_push(lua, index, name, API_DATE) ? date_from_stack(lua, index, name) : DATE_NONE;
}


int list_length(lua_State *lua, int table, int word_index) {
    lua_Unsigned length = lua_rawlen(lua, table);
    if (length > LIST_LIMIT) {
        fields_fail(lua, word_index, "deze lijst is te lang; hoogstens %d", LIST_LIMIT);
    }
    return (int)length;
}


int field_list(lua_State *lua, int index, const char *name, unsigned types) {
    if (!field_push(lua, index, name, types)) {
        lua_newtable(lua);
        return 0;
    }
    if (lua_type(lua, -1) != LUA_TTABLE) {
        char found[VALUE_ROOM];
        value_in_words(lua, found);
        fields_fail(lua, index, "bij '%s' horen accolades: %s = %s; er staat %s", name, name,
                    described(lua, index, name, types)->example, found);
    }
    return list_length(lua, lua_gettop(lua), index);
}

// Fields: reading what an author wrote; a message points at the line and names the repair.

#include <ctype.h>
#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/builder.h"
#include "script/messages.h"
#include "script/words.h"

enum { LIST_LIMIT = 20000, LOOKS_PER_INSTRUCTION = 16, COPY_PER_INSTRUCTION = 64 };


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


const char *field_kind(lua_State *lua, int index) {
    return lua_type(lua, index) == LUA_TTABLE ? hidden_string(lua, index, WORD_KIND) : "";
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


// A typing mistake at most: at most three letters, and not more than half of the word.
static bool is_nearer(const char *known, const char *name, int *distance) {
    size_t length = strlen(known) > strlen(name) ? strlen(known) : strlen(name);
    int apart = utf8_distance(known, name);
    if (apart >= *distance || (size_t)apart * 2 > length) {
        return false;
    }
    *distance = apart;
    return true;
}


static bool is_hidden(const char *name) {
    return strcmp(name, WORD_KIND) == 0 || strcmp(name, WORD_ID) == 0 ||
           strcmp(name, WORD_FILE) == 0 || strcmp(name, WORD_LINE) == 0;
}


const char *first_unknown(lua_State *lua, int table, int word_index, KnownName is_known,
                          const void *context) {
    const char *first = NULL;
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
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


static void fail_unknown_field(lua_State *lua, int index, const char *name,
                               const char *const *allowed) {
    const char *nearest = NULL;
    int distance = 4;
    for (; *allowed; allowed++) {
        nearest = is_nearer(*allowed, name, &distance) ? *allowed : nearest;
    }
    if (nearest) {
        fields_fail(lua, index, "het veld '%s' bestaat hier niet; bedoel je '%s'?", name, nearest);
    }
    fields_fail(lua, index, "het veld '%s' bestaat hier niet", name);
}


static bool is_allowed(const char *const *allowed, const char *name) {
    for (; *allowed; allowed++) {
        if (strcmp(*allowed, name) == 0) {
            return true;
        }
    }
    return is_hidden(name);
}


static void check_list(lua_State *lua, int index, FieldsRest rest, int loose) {
    if (rest == FIELDS_ONLY && loose > 0) {
        fields_fail(lua, index, "hier staat iets zonder naam; schrijf naam = waarde");
    }
    if (loose != list_length(lua, index, index)) {
        fields_fail(lua, index, "tussen de accolades staat iets dat niet bestaat (nil)");
    }
}


void fields_check(lua_State *lua, int index, const char *const *allowed, FieldsRest rest) {
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
        if ((!unknown || strcmp(name, unknown) < 0) && !is_allowed(allowed, name)) {
            unknown = name;
        }
    }
    if (unknown) {
        fail_unknown_field(lua, index, unknown, allowed);
    }
    check_list(lua, index, rest, loose);
}


// ---- Texts ----


// Leaves the tidied text on the stack, so that [[ ]] may follow the code's margin.
static void tidy(lua_State *lua, const char *text) {
    luaL_Buffer out;
    char *room = luaL_buffinitsize(lua, &out, strlen(text) + 2);
    luaL_pushresultsize(&out, text_tidy(text, room));
}


static const char *check_string(lua_State *lua, int word_index, const char *name) {
    size_t length;
    if (lua_type(lua, -1) != LUA_TSTRING) {
        fields_fail(lua, word_index, "bij '%s' hoort een tekst tussen quotes", name);
    }
    const char *text = lua_tolstring(lua, -1, &length);
    if (!message_is_showable(text, length)) {
        fields_fail(lua, word_index, "in '%s' staat een onleesbaar teken; staat er een enkele "
                                     "backslash in? Schrijf die dubbel, zoals \"G:\\\\2020\"",
                    name);
    }
    host_charge(lua, (int64_t)(length / COPY_PER_INSTRUCTION));
    return text;
}


Text text_from_stack(lua_State *lua, int word_index, const char *name) {
    Arena *arena = builder_of(lua)->scenario->arena;
    Text text = {{NULL}};
    tidy(lua, check_string(lua, word_index, name));
    text.in[LANGUAGE_NL] = arena_copy_text(arena, lua_tostring(lua, -1));
    luaL_getsubtable(lua, LUA_REGISTRYINDEX, "casus.en");
    lua_pushvalue(lua, -2);
    if (lua_rawget(lua, -2) == LUA_TSTRING) {
        text.in[LANGUAGE_EN] = arena_copy_text(arena, lua_tostring(lua, -1));
    }
    lua_pop(lua, 4);
    return text;
}


// ---- Reading one field ----


static bool push_field(lua_State *lua, int index, const char *name, bool is_required) {
    lua_pushstring(lua, name);
    if (lua_rawget(lua, index) != LUA_TNIL) {
        return true;
    }
    lua_pop(lua, 1);
    if (is_required) {
        fields_fail(lua, index, "het veld '%s' ontbreekt", name);
    }
    return false;
}


Text field_text(lua_State *lua, int index, const char *name, bool is_required) {
    if (!push_field(lua, index, name, is_required)) {
        return (Text){{NULL}};
    }
    return text_from_stack(lua, index, name);
}


const char *field_string(lua_State *lua, int index, const char *name, bool is_required) {
    if (!push_field(lua, index, name, is_required)) {
        return NULL;
    }
    const char *copy =
        arena_copy_text(builder_of(lua)->scenario->arena, check_string(lua, index, name));
    lua_pop(lua, 1);
    return copy;
}


bool whole_number(lua_State *lua, int *value) {
    enum { FARTHEST = 1000000 };
    int is_integer = 0;
    lua_Integer number = 0;
    if (lua_type(lua, -1) == LUA_TNUMBER) {
        number = lua_tointegerx(lua, -1, &is_integer);
    }
    if (!is_integer || number < -FARTHEST || number > FARTHEST) {
        return false;
    }
    *value = (int)number;
    return true;
}


int field_integer(lua_State *lua, int index, const char *name, int least, int most, int missing) {
    int value;
    if (!push_field(lua, index, name, false)) {
        return missing;
    }
    if (!whole_number(lua, &value) || value < least || value > most) {
        fields_fail(lua, index, "bij '%s' hoort een heel getal van %d tot en met %d, zonder quotes",
                    name, least, most);
    }
    lua_pop(lua, 1);
    return value;
}


bool field_boolean(lua_State *lua, int index, const char *name, bool missing) {
    if (!push_field(lua, index, name, false)) {
        return missing;
    }
    if (lua_type(lua, -1) != LUA_TBOOLEAN) {
        fields_fail(lua, index, "bij '%s' hoort true of false, zonder quotes", name);
    }
    bool value = lua_toboolean(lua, -1);
    lua_pop(lua, 1);
    return value;
}


Date date_from_stack(lua_State *lua, int word_index, const char *name) {
    Date date = DATE_NONE;
    bool is_text = lua_type(lua, -1) == LUA_TSTRING;
    if (!is_text || !date_from_iso(lua_tostring(lua, -1), &date)) {
        fields_fail(lua, word_index,
                    "bij '%s' hoort een bestaande datum, jaar eerst: \"2026-11-16\"; er staat "
                    "%s%.40s%s",
                    name, is_text ? "\"" : "iets van soort ",
                    is_text ? lua_tostring(lua, -1) : luaL_typename(lua, -1), is_text ? "\"" : "");
    }
    lua_pop(lua, 1);
    return date;
}


Duration span_from_stack(lua_State *lua, int word_index) {
    Duration span;
    const char *text = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "?";
    if (!duration_from_iso(text, &span)) {
        fields_fail(lua, word_index, "hier hoort hoe lang, als \"P3D\" (dagen), \"P2W\" (weken), "
                                     "\"P6M\" (maanden) of \"P1Y\" (jaren); er staat \"%.40s\"",
                    text);
    }
    lua_pop(lua, 1);
    return span;
}


Date field_date(lua_State *lua, int index, const char *name) {
    return push_field(lua, index, name, false) ? date_from_stack(lua, index, name) : DATE_NONE;
}


int list_length(lua_State *lua, int table, int word_index) {
    lua_Unsigned length = lua_rawlen(lua, table);
    if (length > LIST_LIMIT) {
        fields_fail(lua, word_index, "deze lijst is te lang; hoogstens %d", LIST_LIMIT);
    }
    return (int)length;
}


int field_list(lua_State *lua, int index, const char *name, bool is_required) {
    if (!push_field(lua, index, name, is_required)) {
        lua_newtable(lua);
        return 0;
    }
    if (lua_type(lua, -1) != LUA_TTABLE) {
        fields_fail(lua, index, "bij '%s' horen accolades: { ... }", name);
    }
    return list_length(lua, lua_gettop(lua), index);
}


// ---- Ids ----


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


void fail_unknown(lua_State *lua, int index, const char *what, const char *id, const void *list,
                  int count, size_t size) {
    const char *nearest = NULL;
    int distance = 4;
    for (int i = 0; i < count; i++) {
        const char *at = id_at(list, i, size);
        nearest = at && is_nearer(at, id, &distance) ? at : nearest;
    }
    if (nearest) {
        fields_fail(lua, index, "%s '%s' bestaat niet; bedoel je '%s'?", what, id, nearest);
    }
    fields_fail(lua, index, "%s '%s' bestaat niet", what, id);
}

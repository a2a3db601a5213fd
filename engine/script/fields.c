// Fields: reading the tables an author wrote, with a message that points at the line and names the repair.

#include <ctype.h>
#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/builder.h"
#include "script/words.h"


Builder *builder_of(lua_State *lua) {
    return (Builder *)(void *)host_of(lua);  // the host is the first member
}


const char *field_kind(lua_State *lua, int index) {
    const char *kind = "";
    if (lua_type(lua, index) == LUA_TTABLE) {
        lua_pushliteral(lua, WORD_KIND);
        lua_rawget(lua, index);
        kind = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "";
        lua_pop(lua, 1);
    }
    return kind;
}


bool field_is(lua_State *lua, int index, const char *kind) {
    return strcmp(field_kind(lua, index), kind) == 0;
}


const char *field_id(lua_State *lua, int index) {
    lua_pushliteral(lua, WORD_ID);
    lua_rawget(lua, index);
    const char *id = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "";
    lua_pop(lua, 1);
    return id;
}


static const char *field_file(lua_State *lua, int index) {
    lua_pushliteral(lua, WORD_FILE);
    lua_rawget(lua, index);
    const char *file = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "";
    lua_pop(lua, 1);
    return file;
}


int field_line(lua_State *lua, int index) {
    lua_pushliteral(lua, WORD_LINE);
    lua_rawget(lua, index);
    int line = (int)lua_tointeger(lua, -1);
    lua_pop(lua, 1);
    return line;
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


static const char *nearest_name(const char *const *names, const char *name) {
    const char *nearest = NULL;
    int distance = 4;
    for (; *names; names++) {
        int apart = utf8_distance(*names, name);
        if (apart < distance) {
            distance = apart;
            nearest = *names;
        }
    }
    return nearest;
}


void fields_check(lua_State *lua, int index, const char *const *allowed) {
    lua_pushnil(lua);
    while (lua_next(lua, index)) {
        lua_pop(lua, 1);
        if (lua_type(lua, -1) != LUA_TSTRING) {
            continue;
        }
        const char *name = lua_tostring(lua, -1);
        bool is_known = strncmp(name, "__", 2) == 0;
        for (int i = 0; allowed[i] && !is_known; i++) {
            is_known = strcmp(allowed[i], name) == 0;
        }
        if (!is_known) {
            const char *nearest = nearest_name(allowed, name);
            fields_fail(lua, index, nearest ? "het veld '%s' bestaat hier niet; bedoel je '%s'?"
                                            : "het veld '%s' bestaat hier niet", name, nearest);
        }
    }
}


// Removes blank lines around a text and the indentation its lines share, so that [[ ]] may follow the code's margin.
static void tidy(lua_State *lua, const char *text) {
    luaL_Buffer out;
    while (*text == '\n' || *text == '\r') {
        text++;
    }
    size_t margin = SIZE_MAX;
    for (const char *line = text; *line;) {
        size_t width = strspn(line, " \t");
        size_t length = strcspn(line, "\n");
        if (width < length && line[width] != '\r' && width < margin) {
            margin = width;
        }
        line += length + (line[length] == '\n');
    }
    luaL_buffinit(lua, &out);
    for (const char *line = text; *line;) {
        size_t length = strcspn(line, "\n");
        size_t width = strspn(line, " \t");
        size_t skip = width < margin ? (width < length ? width : length) : margin;
        size_t end = length;
        skip = skip < end ? skip : end;
        while (end > skip && isspace((unsigned char)line[end - 1])) {
            end--;
        }
        luaL_addlstring(&out, line + skip, end - skip);
        luaL_addchar(&out, '\n');
        line += length + (line[length] == '\n');
    }
    luaL_pushresult(&out);
    size_t whole;
    const char *made = lua_tolstring(lua, -1, &whole);
    while (whole > 0 && isspace((unsigned char)made[whole - 1])) {
        whole--;
    }
    lua_pushlstring(lua, made, whole);
    lua_remove(lua, -2);
}


Text text_from_stack(lua_State *lua, int word_index, const char *name) {
    Builder *builder = builder_of(lua);
    Arena *arena = builder->scenario->arena;
    Text text = {{NULL}};
    if (lua_type(lua, -1) != LUA_TSTRING) {
        fields_fail(lua, word_index, "bij '%s' hoort een tekst tussen quotes", name);
    }
    tidy(lua, lua_tostring(lua, -1));
    text.in[LANGUAGE_NL] = arena_copy_text(arena, lua_tostring(lua, -1));
    luaL_getsubtable(lua, LUA_REGISTRYINDEX, "casus.en");
    lua_pushvalue(lua, -2);
    if (lua_rawget(lua, -2) == LUA_TSTRING) {
        text.in[LANGUAGE_EN] = arena_copy_text(arena, lua_tostring(lua, -1));
    }
    lua_pop(lua, 4);
    return text;
}


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
    if (lua_type(lua, -1) != LUA_TSTRING) {
        fields_fail(lua, index, "bij '%s' hoort een tekst tussen quotes", name);
    }
    const char *copy = arena_copy_text(builder_of(lua)->scenario->arena, lua_tostring(lua, -1));
    lua_pop(lua, 1);
    return copy;
}


int field_integer(lua_State *lua, int index, const char *name, int least, int most, int missing) {
    int is_integer;
    if (!push_field(lua, index, name, false)) {
        return missing;
    }
    lua_Integer value = lua_type(lua, -1) == LUA_TNUMBER ? lua_tointegerx(lua, -1, &is_integer)
                                                         : (is_integer = 0);
    if (!is_integer || value < least || value > most) {
        fields_fail(lua, index, "bij '%s' hoort een heel getal van %d tot en met %d", name, least,
                    most);
    }
    lua_pop(lua, 1);
    return (int)value;
}


Date field_date(lua_State *lua, int index, const char *name) {
    Date date = DATE_NONE;
    if (!push_field(lua, index, name, false)) {
        return date;
    }
    if (lua_type(lua, -1) != LUA_TSTRING || !date_from_iso(lua_tostring(lua, -1), &date)) {
        fields_fail(lua, index, "bij '%s' hoort een bestaande datum, zoals \"2026-11-16\"; er staat '%s'",
                    name, lua_isstring(lua, -1) ? lua_tostring(lua, -1) : "?");
    }
    lua_pop(lua, 1);
    return date;
}


int field_list(lua_State *lua, int index, const char *name, bool is_required) {
    if (!push_field(lua, index, name, is_required)) {
        lua_newtable(lua);
        return 0;
    }
    if (lua_type(lua, -1) != LUA_TTABLE) {
        fields_fail(lua, index, "bij '%s' horen accolades: { ... }", name);
    }
    return (int)lua_rawlen(lua, -1);
}


const char *copy_id(lua_State *lua, int index) {
    const char *id = field_id(lua, index);
    size_t length = strlen(id);
    bool is_good = length > 0 && length < SCENARIO_NAME_MAX;
    for (size_t i = 0; i < length && is_good; i++) {
        is_good = isalnum((unsigned char)id[i]) || id[i] == '-' || id[i] == '_' || id[i] == '.';
    }
    if (!is_good) {
        fields_fail(lua, index, "gebruik in de naam alleen letters, cijfers, - en _ (hoogstens %d tekens)",
                    SCENARIO_NAME_MAX - 1);
    }
    return arena_copy_text(builder_of(lua)->scenario->arena, id);
}


static const char *id_at(const void *list, int i, size_t size) {
    const char *const *first = (const char *const *)(const void *)((const char *)list + (size_t)i * size);
    return *first;
}


int find_id(const void *list, int count, size_t size, const char *id) {
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
        int apart = at ? utf8_distance(at, id) : distance;
        if (apart < distance) {
            distance = apart;
            nearest = at;
        }
    }
    if (nearest) {
        fields_fail(lua, index, "%s '%s' bestaat niet; bedoel je '%s'?", what, id, nearest);
    }
    fields_fail(lua, index, "%s '%s' bestaat niet", what, id);
}

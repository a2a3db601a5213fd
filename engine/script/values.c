// Values: reading one value from the stack, wherever it stood.

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/builder.h"
#include "script/messages.h"

enum { COPY_PER_INSTRUCTION = 64, TEXT_COST = 4 };


// Leaves the tidied text on the stack, so that [[ ]] may follow the code's margin.
static void tidy(lua_State *lua, const char *text) {
    luaL_Buffer out;
    char *room = luaL_buffinitsize(lua, &out, strlen(text) + 2);
    luaL_pushresultsize(&out, text_tidy(text, room));
}


const char *string_on_stack(lua_State *lua, int word_index, const char *name) {
    size_t length;
    if (lua_type(lua, -1) != LUA_TSTRING) {
        char found[VALUE_ROOM];
        value_in_words(lua, found);
        fields_fail(lua, word_index, "bij '%s' hoort een tekst tussen quotes; er staat %s", name,
                    found);
    }
    const char *text = lua_tolstring(lua, -1, &length);
    if (!message_is_showable(text, length)) {
        fields_fail(lua, word_index, "in '%s' staat een onleesbaar teken; staat er een enkele "
                                     "backslash in? Schrijf die dubbel, zoals \"G:\\\\2020\"",
                    name);
    }
    host_charge(lua, TEXT_COST + (int64_t)(length / COPY_PER_INSTRUCTION));
    return text;
}


Text text_from_stack(lua_State *lua, int word_index, const char *name) {
    Arena *arena = builder_of(lua)->scenario->arena;
    Text text = {{NULL}};
    tidy(lua, string_on_stack(lua, word_index, name));
    text.in[LANGUAGE_NL] = arena_copy_text(arena, lua_tostring(lua, -1));
    luaL_getsubtable(lua, LUA_REGISTRYINDEX, "casus.en");
    lua_pushvalue(lua, -2);
    if (lua_rawget(lua, -2) == LUA_TSTRING) {
        text.in[LANGUAGE_EN] = arena_copy_text(arena, lua_tostring(lua, -1));
    }
    lua_pop(lua, 4);
    return text;
}


Text label_from_stack(lua_State *lua, int word_index) {
    Text text = text_from_stack(lua, word_index, "tekst");
    if (text_is_empty(text)) {
        fields_fail(lua, word_index,
                    "de tekst is leeg; schrijf tussen de quotes wat de speler te kiezen krijgt");
    }
    return text;
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


Date date_from_stack(lua_State *lua, int word_index, const char *name) {
    Date date = DATE_NONE;
    if (lua_type(lua, -1) != LUA_TSTRING || !date_from_iso(lua_tostring(lua, -1), &date)) {
        char found[VALUE_ROOM];
        value_in_words(lua, found);
        fields_fail(lua, word_index,
                    "bij '%s' hoort een bestaande datum tussen quotes, jaar eerst: \"2026-11-16\"; "
                    "er staat %s",
                    name, found);
    }
    lua_pop(lua, 1);
    return date;
}


Duration span_from_stack(lua_State *lua, int word_index, const char *where) {
    Duration span = {0};
    if (lua_type(lua, -1) != LUA_TSTRING || !duration_from_iso(lua_tostring(lua, -1), &span)) {
        char found[VALUE_ROOM];
        value_in_words(lua, found);
        fields_fail(lua, word_index,
                    "%s hoort hoe lang, als \"P3D\" (dagen), \"P2W\" (weken), \"P6M\" (maanden) "
                    "of \"P1Y\" (jaren); er staat %s",
                    where, found);
    }
    lua_pop(lua, 1);
    return span;
}


void value_in_words(lua_State *lua, char out[VALUE_ROOM]) {
    switch (lua_type(lua, -1)) {
    case LUA_TSTRING:
        snprintf(out, VALUE_ROOM, "de tekst \"%.40s\"", lua_tostring(lua, -1));
        utf8_trim_broken_end(out);
        break;
    case LUA_TNUMBER:
        lua_pushvalue(lua, -1);
        snprintf(out, VALUE_ROOM, "het getal %.40s", lua_tostring(lua, -1));
        lua_pop(lua, 1);
        break;
    case LUA_TBOOLEAN:
        snprintf(out, VALUE_ROOM, "%s", lua_toboolean(lua, -1) ? "true" : "false");
        break;
    case LUA_TTABLE:
        snprintf(out, VALUE_ROOM, "%s%s", field_kind(lua, lua_gettop(lua)),
                 field_kind(lua, lua_gettop(lua))[0] ? " { ... }" : "{ ... }");
        break;
    case LUA_TFUNCTION:
        snprintf(out, VALUE_ROOM, "een functie, of een woord zonder inhoud");
        break;
    default:
        snprintf(out, VALUE_ROOM, "niets (nil)");
    }
}

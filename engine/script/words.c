// Words: `word "id" { ... }`, `word(...)`, and the persons who speak when called.

#include "script/words.h"

#include <lauxlib.h>
#include <stdint.h>
#include <string.h>

#include "script/api.h"
#include "script/host.h"

static const char DECLARED[] = "casus.declared";
static const char PERSON[] = "casus.person";

void words_push_declared(lua_State *lua, const char *kind) {
    luaL_getsubtable(lua, LUA_REGISTRYINDEX, DECLARED);
    luaL_getsubtable(lua, -1, kind);
    lua_remove(lua, -2);
}


void words_forget(lua_State *lua) {
    lua_pushnil(lua);
    lua_setfield(lua, LUA_REGISTRYINDEX, DECLARED);
}


static const ApiWord *word_of(lua_State *lua) {
    return lua_touserdata(lua, lua_upvalueindex(1));
}


// A word makes part of the case. Once that is loaded, in a condition, it would be lost.
static void check_loading(lua_State *lua, const char *name) {
    if (!host_of(lua)->is_loading) {
        host_fail_here(lua, "%s kan niet in een voorwaarde staan; die zegt alleen ja of nee", name);
    }
}


// Sets the hidden fields of the table on top of the stack.
static void mark(lua_State *lua, const ApiWord *word, const char *file, int line) {
    lua_pushlightuserdata(lua, (void *)(uintptr_t)word);
    lua_setfield(lua, -2, WORD_KIND);
    lua_pushstring(lua, file ? file : "");
    lua_setfield(lua, -2, WORD_FILE);
    lua_pushinteger(lua, line);
    lua_setfield(lua, -2, WORD_LINE);
}


static void mark_here(lua_State *lua, const ApiWord *word) {
    const char *file;
    int line;
    host_where(lua, 1, &file, &line);
    mark(lua, word, file, line);
}


static void declare(lua_State *lua, const char *kind) {
    words_push_declared(lua, kind);
    lua_pushvalue(lua, -2);
    lua_rawseti(lua, -2, (lua_Integer)lua_rawlen(lua, -2) + 1);
    lua_pop(lua, 1);
}


// Second half of word "id" { ... }: upvalues are word, id, file, line.
static int take_body(lua_State *lua) {
    const ApiWord *word = word_of(lua);
    const char *name = word->name;
    const char *id = lua_tostring(lua, lua_upvalueindex(2));
    const char *file = lua_tostring(lua, lua_upvalueindex(3));
    int line = (int)lua_tointeger(lua, lua_upvalueindex(4));
    check_loading(lua, name);
    if (lua_type(lua, 1) != LUA_TTABLE) {
        host_fail(lua, file, line, "na %s \"%s\" horen accolades met de inhoud: { ... }", name, id);
    }
    lua_settop(lua, 1);
    mark(lua, word, file, line);
    lua_pushstring(lua, id);
    lua_setfield(lua, 1, WORD_ID);
    if (word->shape == API_PERSON) {
        luaL_setmetatable(lua, PERSON);
    }
    if (word->shape != API_NAMED) {
        declare(lua, name);
    }
    return 1;
}


// First half.
static int take_id(lua_State *lua) {
    const char *name = word_of(lua)->name;
    const char *file;
    int line;
    check_loading(lua, name);
    host_where(lua, 1, &file, &line);
    if (lua_type(lua, 1) != LUA_TSTRING) {
        host_fail(lua, file, line, "na %s hoort een naam tussen quotes, zoals %s \"naam\" { ... }",
                  name, name);
    }
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_pushvalue(lua, 1);
    lua_pushstring(lua, file ? file : "");
    lua_pushinteger(lua, line);
    lua_pushcclosure(lua, take_body, 4);
    return 1;
}


static int take_text(lua_State *lua) {
    const char *name = word_of(lua)->name;
    check_loading(lua, name);
    if (lua_gettop(lua) != 1 || lua_type(lua, 1) != LUA_TSTRING) {
        host_fail_here(lua, "na %s hoort een tekst tussen quotes", name);
    }
    lua_newtable(lua);
    mark_here(lua, word_of(lua));
    lua_pushvalue(lua, 1);
    lua_rawseti(lua, -2, 1);
    return 1;
}


static int take_list(lua_State *lua) {
    int arguments = lua_gettop(lua);
    check_loading(lua, word_of(lua)->name);
    lua_createtable(lua, arguments, 3);
    for (int i = 1; i <= arguments; i++) {
        lua_pushvalue(lua, i);
        lua_rawseti(lua, -2, i);
    }
    mark_here(lua, word_of(lua));
    return 1;
}


static int take_table(lua_State *lua) {
    const char *name = word_of(lua)->name;
    check_loading(lua, name);
    if (lua_gettop(lua) != 1 || lua_type(lua, 1) != LUA_TTABLE) {
        host_fail_here(lua, "na %s horen accolades met de inhoud: { ... }", name);
    }
    mark_here(lua, word_of(lua));
    return 1;
}


// person "text" or person { "text", mood = "..." }: somebody speaks.
static int speak(lua_State *lua) {
    const char *file;
    int line;
    check_loading(lua, "een persoon die iets zegt");
    host_where(lua, 1, &file, &line);
    lua_settop(lua, 2);
    if (lua_type(lua, 2) == LUA_TSTRING) {
        lua_newtable(lua);
        lua_pushvalue(lua, 2);
        lua_rawseti(lua, -2, 1);
        lua_replace(lua, 2);
    }
    if (lua_type(lua, 2) != LUA_TTABLE) {
        host_fail(lua, file, line, "na de naam van een persoon hoort wat die zegt, tussen quotes");
    }
    mark(lua, api_word("speech", NULL), file, line);
    lua_getfield(lua, 1, WORD_ID);
    lua_setfield(lua, 2, WORD_ID);
    return 1;
}


// Adds the word to the table on top of the stack. Of two words of one name the first is the one:
// what stands in what is known later.
static void add_word(lua_State *lua, const ApiWord *word) {
    static const lua_CFunction TAKES[] = {
        [API_NAMED] = take_id,  [API_DECLARED] = take_id, [API_PERSON] = take_id,
        [API_LINE] = take_text, [API_LIST] = take_list,   [API_BODY] = take_table,
        [API_SPEECH] = NULL,    [API_TABLE] = NULL,       [API_INCLUDE] = NULL,
        [API_ANSWER] = NULL};
    if (TAKES[word->shape] && api_word(word->name, NULL) == word) {
        lua_pushlightuserdata(lua, (void *)(uintptr_t)word);
        lua_pushcclosure(lua, TAKES[word->shape], 1);
        lua_setfield(lua, -2, word->name);
    }
}


void words_add(lua_State *lua) {
    luaL_newmetatable(lua, PERSON);
    lua_pushcfunction(lua, speak);
    lua_setfield(lua, -2, "__call");
    lua_pop(lua, 1);
    for (const ApiGroup *group = API_GROUPS; group->words; group++) {
        for (const ApiWord *word = group->words; word->name; word++) {
            add_word(lua, word);
        }
    }
}

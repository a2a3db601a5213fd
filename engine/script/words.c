// Words: `word "id" { ... }`, `word(...)`, and the persons who speak when called.

#include "script/words.h"

#include <lauxlib.h>
#include <string.h>

#include "script/host.h"

static const char DECLARED[] = "casus.declared";
static const char PERSON[] = "casus.person";

typedef enum Shape {
    SHAPE_NAMED,     // word "id" { ... }; part of something else
    SHAPE_DECLARED,  // the same, and it stands on its own: the case has it from then on
    SHAPE_PERSON,    // declared, and callable
    SHAPE_TEXT,      // word "text"
    SHAPE_LIST,      // word(a, b, ...) or word { ... }
    SHAPE_BODY       // word { ... }; part of something else
} Shape;

typedef struct Word {
    const char *name;
    Shape shape;
} Word;

static const Word WORDS[] = {
    {"scenario", SHAPE_DECLARED}, {"person", SHAPE_PERSON},        {"record", SHAPE_DECLARED},
    {"scheme", SHAPE_DECLARED},   {"class", SHAPE_NAMED},          {"scene", SHAPE_DECLARED},
    {"ending", SHAPE_DECLARED},   {"translation", SHAPE_DECLARED}, {"choose", SHAPE_NAMED},
    {"classify", SHAPE_NAMED},    {"appraise", SHAPE_NAMED},       {"destroy", SHAPE_NAMED},
    {"reflect", SHAPE_NAMED},     {"option", SHAPE_NAMED},         {"field", SHAPE_NAMED},
    {"review", SHAPE_NAMED},      {"place", SHAPE_NAMED},          {"places", SHAPE_LIST},
    {"order", SHAPE_NAMED},       {"item", SHAPE_NAMED},           {"hold", SHAPE_DECLARED},
    {"freeze", SHAPE_TEXT},       {"release", SHAPE_TEXT},         {"advance", SHAPE_TEXT},
    {"wipe", SHAPE_LIST},
    {"later", SHAPE_LIST},        {"mark", SHAPE_NAMED},          {"passage", SHAPE_NAMED},
    {"ask", SHAPE_NAMED},         {"question", SHAPE_NAMED},      {"find", SHAPE_NAMED},
    {"say", SHAPE_TEXT},          {"show", SHAPE_TEXT},            {"note", SHAPE_TEXT},
    {"go", SHAPE_TEXT},           {"finish", SHAPE_TEXT},          {"set", SHAPE_LIST},
    {"when", SHAPE_LIST},         {"otherwise", SHAPE_LIST},       {"letter", SHAPE_BODY},
    {"thread", SHAPE_BODY},       {"chat", SHAPE_BODY},            {"message", SHAPE_BODY},
    {"form", SHAPE_BODY},         {"sheet", SHAPE_BODY},           {"scan", SHAPE_BODY},
    {NULL, SHAPE_NAMED}};


void words_push_declared(lua_State *lua, const char *kind) {
    luaL_getsubtable(lua, LUA_REGISTRYINDEX, DECLARED);
    luaL_getsubtable(lua, -1, kind);
    lua_remove(lua, -2);
}


void words_forget(lua_State *lua) {
    lua_pushnil(lua);
    lua_setfield(lua, LUA_REGISTRYINDEX, DECLARED);
}


// A word makes part of the case. Once that is loaded, in a condition, it would be lost.
static void check_loading(lua_State *lua, const char *name) {
    if (!host_of(lua)->is_loading) {
        host_fail_here(lua, "%s kan niet in een voorwaarde staan; die zegt alleen ja of nee", name);
    }
}


// Sets the hidden fields of the table on top of the stack.
static void mark(lua_State *lua, const char *kind, const char *file, int line) {
    lua_pushstring(lua, kind);
    lua_setfield(lua, -2, WORD_KIND);
    lua_pushstring(lua, file ? file : "");
    lua_setfield(lua, -2, WORD_FILE);
    lua_pushinteger(lua, line);
    lua_setfield(lua, -2, WORD_LINE);
}


static void mark_here(lua_State *lua, const char *kind) {
    const char *file;
    int line;
    host_where(lua, 1, &file, &line);
    mark(lua, kind, file, line);
}


static void declare(lua_State *lua, const char *kind) {
    words_push_declared(lua, kind);
    lua_pushvalue(lua, -2);
    lua_rawseti(lua, -2, (lua_Integer)lua_rawlen(lua, -2) + 1);
    lua_pop(lua, 1);
}


// Second half of word "id" { ... }: upvalues are name, shape, id, file, line.
static int take_body(lua_State *lua) {
    const char *name = lua_tostring(lua, lua_upvalueindex(1));
    Shape shape = (Shape)lua_tointeger(lua, lua_upvalueindex(2));
    const char *id = lua_tostring(lua, lua_upvalueindex(3));
    const char *file = lua_tostring(lua, lua_upvalueindex(4));
    int line = (int)lua_tointeger(lua, lua_upvalueindex(5));
    check_loading(lua, name);
    if (lua_type(lua, 1) != LUA_TTABLE) {
        host_fail(lua, file, line, "na %s \"%s\" horen accolades met de inhoud: { ... }", name, id);
    }
    lua_settop(lua, 1);
    mark(lua, name, file, line);
    lua_pushstring(lua, id);
    lua_setfield(lua, 1, WORD_ID);
    if (shape == SHAPE_PERSON) {
        luaL_setmetatable(lua, PERSON);
    }
    if (shape != SHAPE_NAMED) {
        declare(lua, name);
    }
    return 1;
}


// First half: upvalues are name and shape.
static int take_id(lua_State *lua) {
    const char *name = lua_tostring(lua, lua_upvalueindex(1));
    const char *file;
    int line;
    check_loading(lua, name);
    host_where(lua, 1, &file, &line);
    if (lua_type(lua, 1) != LUA_TSTRING) {
        host_fail(lua, file, line, "na %s hoort een naam tussen quotes, zoals %s \"naam\" { ... }",
                  name, name);
    }
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_pushvalue(lua, lua_upvalueindex(2));
    lua_pushvalue(lua, 1);
    lua_pushstring(lua, file ? file : "");
    lua_pushinteger(lua, line);
    lua_pushcclosure(lua, take_body, 5);
    return 1;
}


static int take_text(lua_State *lua) {
    const char *name = lua_tostring(lua, lua_upvalueindex(1));
    check_loading(lua, name);
    if (lua_gettop(lua) != 1 || lua_type(lua, 1) != LUA_TSTRING) {
        host_fail_here(lua, "na %s hoort een tekst tussen quotes", name);
    }
    lua_newtable(lua);
    mark_here(lua, name);
    lua_pushvalue(lua, 1);
    lua_rawseti(lua, -2, 1);
    return 1;
}


static int take_list(lua_State *lua) {
    const char *name = lua_tostring(lua, lua_upvalueindex(1));
    int arguments = lua_gettop(lua);
    check_loading(lua, name);
    lua_createtable(lua, arguments, 3);
    for (int i = 1; i <= arguments; i++) {
        lua_pushvalue(lua, i);
        lua_rawseti(lua, -2, i);
    }
    mark_here(lua, name);
    return 1;
}


static int take_table(lua_State *lua) {
    const char *name = lua_tostring(lua, lua_upvalueindex(1));
    check_loading(lua, name);
    if (lua_gettop(lua) != 1 || lua_type(lua, 1) != LUA_TTABLE) {
        host_fail_here(lua, "na %s horen accolades met de inhoud: { ... }", name);
    }
    mark_here(lua, name);
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
    mark(lua, "speech", file, line);
    lua_getfield(lua, 1, WORD_ID);
    lua_setfield(lua, 2, WORD_ID);
    return 1;
}


void words_add(lua_State *lua) {
    luaL_newmetatable(lua, PERSON);
    lua_pushcfunction(lua, speak);
    lua_setfield(lua, -2, "__call");
    lua_pop(lua, 1);
    for (const Word *word = WORDS; word->name; word++) {
        lua_CFunction take = word->shape == SHAPE_TEXT   ? take_text
                             : word->shape == SHAPE_LIST ? take_list
                             : word->shape == SHAPE_BODY ? take_table
                                                         : take_id;
        lua_pushstring(lua, word->name);
        lua_pushinteger(lua, word->shape);
        lua_pushcclosure(lua, take, 2);
        lua_setfield(lua, -2, word->name);
    }
}

// Plan words: the names test.lua is written with. Each makes a plain table that says what it is and
// where it stands, as the words of a case do; load_plan*.c compiles them.
//
//   play "naam" { ... }        one play: acts in order, and by name what is expected at its end
//   answer "beslissing" ...    reads on to that decision and answers it
//   rest "best"                from here on, what is not named is answered best, worst or random
//   reach "scene"              reads on until that scene or decision begins
//   read "R1"                  opens a record
//   consult "AW95-3"           opens an article, or a category: "gemeenten-2020/11.1.6"
//   search "woorden"           uses a search of the records room
//   undo "beslissing"          takes back the decision that was made last
//   expect { ... }             how it should stand right here

#include <lauxlib.h>
#include <stdint.h>

#include "script/load_plan.h"
#include "script/words.h"

static const char PLAYS[] = "casus.plays";


void plan_words_push_plays(lua_State *lua) {
    luaL_getsubtable(lua, LUA_REGISTRYINDEX, PLAYS);
}


// Sets the hidden fields of the table on top of the stack.
static void mark(lua_State *lua, const char *kind, const char *id, const char *file, int line) {
    lua_pushlightuserdata(lua, (void *)(uintptr_t)api_test_word(kind));
    lua_setfield(lua, -2, WORD_KIND);
    lua_pushstring(lua, file ? file : "");
    lua_setfield(lua, -2, WORD_FILE);
    lua_pushinteger(lua, line);
    lua_setfield(lua, -2, WORD_LINE);
    if (id) {
        lua_pushstring(lua, id);
        lua_setfield(lua, -2, WORD_ID);
    }
}


// Second half of play "name" { ... }: upvalues are name, file, line.
static int take_play(lua_State *lua) {
    const char *name = lua_tostring(lua, lua_upvalueindex(1));
    const char *file = lua_tostring(lua, lua_upvalueindex(2));
    int line = (int)lua_tointeger(lua, lua_upvalueindex(3));
    if (lua_type(lua, 1) != LUA_TTABLE) {
        host_fail(lua, file, line, "na play \"%s\" horen accolades met wat er gebeurt: { ... }",
                  name);
    }
    lua_settop(lua, 1);
    mark(lua, "play", name, file, line);
    plan_words_push_plays(lua);
    lua_pushvalue(lua, 1);
    lua_rawseti(lua, -2, (lua_Integer)lua_rawlen(lua, -2) + 1);
    lua_pop(lua, 1);
    return 1;
}


// Second half of answer "id" "option" or answer "id" { ... }: upvalues are id, file, line.
static int take_answer(lua_State *lua) {
    const char *id = lua_tostring(lua, lua_upvalueindex(1));
    const char *file = lua_tostring(lua, lua_upvalueindex(2));
    int line = (int)lua_tointeger(lua, lua_upvalueindex(3));
    if (lua_type(lua, 1) != LUA_TSTRING && lua_type(lua, 1) != LUA_TTABLE) {
        host_fail(lua, file, line,
                  "na answer \"%s\" hoort het antwoord: tussen quotes, zoals answer \"%s\" "
                  "\"best\", of tussen accolades",
                  id, id);
    }
    lua_createtable(lua, 1, 4);
    mark(lua, "answer", id, file, line);
    lua_pushvalue(lua, 1);
    lua_rawseti(lua, -2, 1);
    return 1;
}


// First half of play and answer: upvalues are the word and what takes the second half.
static int take_id(lua_State *lua) {
    const char *word = lua_tostring(lua, lua_upvalueindex(1));
    const char *file;
    int line;
    host_where(lua, 1, &file, &line);
    if (lua_type(lua, 1) != LUA_TSTRING) {
        host_fail(lua, file, line, "na %s hoort een naam tussen quotes, zoals %s \"naam\"", word,
                  word);
    }
    lua_pushvalue(lua, 1);
    lua_pushstring(lua, file ? file : "");
    lua_pushinteger(lua, line);
    lua_pushcclosure(lua, lua_tocfunction(lua, lua_upvalueindex(2)), 3);
    return 1;
}


// word "text": the upvalue is the word.
static int take_text(lua_State *lua) {
    const char *word = lua_tostring(lua, lua_upvalueindex(1));
    const char *file;
    int line;
    host_where(lua, 1, &file, &line);
    if (lua_gettop(lua) != 1 || lua_type(lua, 1) != LUA_TSTRING) {
        host_fail(lua, file, line, "na %s hoort een tekst tussen quotes: %s \"...\"", word, word);
    }
    lua_createtable(lua, 0, 4);
    mark(lua, word, lua_tostring(lua, 1), file, line);
    return 1;
}


// expect { ... }
static int take_body(lua_State *lua) {
    const char *file;
    int line;
    host_where(lua, 1, &file, &line);
    if (lua_gettop(lua) != 1 || lua_type(lua, 1) != LUA_TTABLE) {
        host_fail(lua, file, line, "na expect horen accolades, zoals expect { score = 12 }");
    }
    mark(lua, "expect", NULL, file, line);
    return 1;
}


void plan_words_add(lua_State *lua) {
    static const char *const TEXTS[] = {"rest", "reach", "read", "consult", "search", "undo", NULL};
    static const luaL_Reg NAMED[] = {{"play", take_play}, {"answer", take_answer}, {NULL, NULL}};
    for (const luaL_Reg *word = NAMED; word->name; word++) {
        lua_pushstring(lua, word->name);
        lua_pushcfunction(lua, word->func);
        lua_pushcclosure(lua, take_id, 2);
        lua_setfield(lua, -2, word->name);
    }
    for (int i = 0; TEXTS[i]; i++) {
        lua_pushstring(lua, TEXTS[i]);
        lua_pushcclosure(lua, take_text, 1);
        lua_setfield(lua, -2, TEXTS[i]);
    }
    lua_pushcfunction(lua, take_body);
    lua_setfield(lua, -2, "expect");
}

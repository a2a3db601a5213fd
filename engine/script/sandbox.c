// Sandbox: ordered pairs, text functions without patterns, arithmetic with a seeded random, and nothing else.
//
// Left out on purpose: load, require, io, os, debug, coroutine, pcall, setmetatable, rawset, collectgarbage, next (its
// order differs per start), string patterns and table.move (they run on in C where no budget counts), %p (addresses).

#include "script/sandbox.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/host.h"

enum {
    TEXT_LIMIT = HOST_TEXT_LIMIT,
    FIND_LIMIT = 1024,       // bytes of the part that find looks for
    SORT_LIMIT = 10000       // items table.sort takes
};

// ---- Base ----


// Numbers before texts before booleans; each in its own order. Other keys have no order that every start repeats.
static int compare_keys(lua_State *lua, int a, int b) {
    int type_a = lua_type(lua, a);
    int type_b = lua_type(lua, b);
    if (type_a != type_b) {
        int rank_a = type_a == LUA_TNUMBER ? 0 : type_a == LUA_TSTRING ? 1 : 2;
        int rank_b = type_b == LUA_TNUMBER ? 0 : type_b == LUA_TSTRING ? 1 : 2;
        return rank_a - rank_b;
    }
    if (type_a == LUA_TBOOLEAN) {
        return lua_toboolean(lua, a) - lua_toboolean(lua, b);
    }
    if (type_a == LUA_TSTRING) {
        return strcmp(lua_tostring(lua, a), lua_tostring(lua, b));
    }
    return lua_compare(lua, a, b, LUA_OPLT) ? -1 : lua_compare(lua, b, a, LUA_OPLT) ? 1 : 0;
}


static void sift_down(lua_State *lua, int keys, lua_Integer root, lua_Integer count) {
    for (;;) {
        lua_Integer child = 2 * root;
        if (child > count) {
            return;
        }
        lua_rawgeti(lua, keys, child);
        if (child < count) {
            lua_rawgeti(lua, keys, child + 1);
            if (compare_keys(lua, -2, -1) < 0) {
                lua_remove(lua, -2);
                child++;
            } else {
                lua_pop(lua, 1);
            }
        }
        lua_rawgeti(lua, keys, root);
        if (compare_keys(lua, -1, -2) >= 0) {
            lua_pop(lua, 2);
            return;
        }
        lua_rawseti(lua, keys, child);
        lua_rawseti(lua, keys, root);
        root = child;
    }
}


// Heapsort: its time is bounded whatever the keys are.
static void sort_keys(lua_State *lua, int keys, lua_Integer count) {
    for (lua_Integer root = count / 2; root >= 1; root--) {
        sift_down(lua, keys, root, count);
    }
    for (lua_Integer last = count; last > 1; last--) {
        lua_rawgeti(lua, keys, 1);
        lua_rawgeti(lua, keys, last);
        lua_rawseti(lua, keys, 1);
        lua_rawseti(lua, keys, last);
        sift_down(lua, keys, 1, last - 1);
    }
}


static int next_pair(lua_State *lua) {
    lua_Integer at = lua_tointeger(lua, lua_upvalueindex(3)) + 1;
    lua_pushinteger(lua, at);
    lua_replace(lua, lua_upvalueindex(3));
    if (lua_rawgeti(lua, lua_upvalueindex(2), at) == LUA_TNIL) {
        return 1;
    }
    lua_pushvalue(lua, -1);
    lua_rawget(lua, lua_upvalueindex(1));
    return 2;
}


static int l_pairs(lua_State *lua) {
    luaL_checktype(lua, 1, LUA_TTABLE);
    lua_settop(lua, 1);
    lua_newtable(lua);
    lua_Integer count = 0;
    lua_pushnil(lua);
    while (lua_next(lua, 1)) {
        int type = lua_type(lua, -2);
        if (type != LUA_TNUMBER && type != LUA_TSTRING && type != LUA_TBOOLEAN) {
            luaL_error(lua, "pairs: sleutels moeten tekst, getal of waar/onwaar zijn");
        }
        lua_pop(lua, 1);
        lua_pushvalue(lua, -1);
        lua_rawseti(lua, 2, ++count);
    }
    host_charge(lua, count * 40);
    sort_keys(lua, 2, count);
    lua_pushvalue(lua, 1);
    lua_pushvalue(lua, 2);
    lua_pushinteger(lua, 0);
    lua_pushcclosure(lua, next_pair, 3);
    return 1;
}


static int l_tostring(lua_State *lua) {
    luaL_checkany(lua, 1);
    switch (lua_type(lua, 1)) {
    case LUA_TNUMBER:
    case LUA_TSTRING:
        lua_settop(lua, 1);
        lua_tostring(lua, 1);
        return 1;
    case LUA_TBOOLEAN:
        lua_pushstring(lua, lua_toboolean(lua, 1) ? "true" : "false");
        return 1;
    case LUA_TNIL:
        lua_pushliteral(lua, "nil");
        return 1;
    default:
        lua_pushstring(lua, luaL_typename(lua, 1));  // no address: it differs per start
        return 1;
    }
}


static int l_error(lua_State *lua) {
    const char *message = luaL_checkstring(lua, 1);
    return luaL_error(lua, "%s", message);
}


static int l_assert(lua_State *lua) {
    luaL_checkany(lua, 1);
    if (lua_toboolean(lua, 1)) {
        return lua_gettop(lua);
    }
    return luaL_error(lua, "%s", luaL_optstring(lua, 2, "assert: dit had waar moeten zijn"));
}


// ---- string ----


static const char *check_text(lua_State *lua, int argument, size_t *length) {
    const char *text = luaL_checklstring(lua, argument, length);
    luaL_argcheck(lua, *length <= TEXT_LIMIT, argument, "deze tekst is te lang (hoogstens 64 kB)");
    host_charge(lua, (int64_t)(*length / 16));
    return text;
}


// Calls the library function in upvalue 1 once its texts are known to be short.
static int l_bounded(lua_State *lua) {
    int arguments = lua_gettop(lua);
    for (int i = 1; i <= arguments; i++) {
        if (lua_type(lua, i) == LUA_TSTRING) {
            size_t length;
            check_text(lua, i, &length);
        }
    }
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_insert(lua, 1);
    lua_call(lua, arguments, LUA_MULTRET);
    return lua_gettop(lua);
}


static int l_rep(lua_State *lua) {
    size_t length;
    size_t between = 0;
    check_text(lua, 1, &length);
    lua_Integer count = luaL_checkinteger(lua, 2);
    if (!lua_isnoneornil(lua, 3)) {
        check_text(lua, 3, &between);
    }
    if (count > 0 && length + between > 0 &&
        count > (lua_Integer)(TEXT_LIMIT / (length + between))) {
        return luaL_error(lua, "rep: de tekst wordt te lang (hoogstens 64 kB)");
    }
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_insert(lua, 1);
    lua_call(lua, lua_gettop(lua) - 1, 1);
    return 1;
}


static int l_find(lua_State *lua) {
    size_t length;
    size_t part_length;
    const char *text = check_text(lua, 1, &length);
    const char *part = check_text(lua, 2, &part_length);
    lua_Integer start = luaL_optinteger(lua, 3, 1);
    luaL_argcheck(lua, part_length <= FIND_LIMIT, 2, "zoek naar hoogstens 1024 tekens");
    host_charge(lua, (int64_t)length);
    for (size_t at = start > 1 ? (size_t)start - 1 : 0; at + part_length <= length; at++) {
        if (memcmp(text + at, part, part_length) == 0) {
            lua_pushinteger(lua, (lua_Integer)at + 1);
            lua_pushinteger(lua, (lua_Integer)(at + part_length));
            return 2;
        }
    }
    lua_pushnil(lua);
    return 1;
}


static int l_format(lua_State *lua) {
    size_t length;
    const char *format = check_text(lua, 1, &length);
    luaL_argcheck(lua, !strstr(format, "%p"), 1, "%p bestaat hier niet");
    for (int i = 2; i <= lua_gettop(lua); i++) {
        size_t unused;
        int type = lua_type(lua, i);
        luaL_argcheck(lua, type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TBOOLEAN, i,
                      "tekst of getal verwacht");
        if (type == LUA_TSTRING) {
            check_text(lua, i, &unused);
        }
    }
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_insert(lua, 1);
    lua_call(lua, lua_gettop(lua) - 1, 1);
    return 1;
}


// ---- math, table ----


static int l_random(lua_State *lua) {
    ScriptHost *host = host_of(lua);
    lua_Integer low = 1;
    lua_Integer high = luaL_checkinteger(lua, 1);
    if (lua_gettop(lua) > 1) {
        low = high;
        high = luaL_checkinteger(lua, 2);
    }
    luaL_argcheck(lua, low <= high && high - low < 1000000, lua_gettop(lua),
                  "random: geef een bereik van hoogstens een miljoen");
    lua_pushinteger(lua, low + (lua_Integer)rng_below(&host->rng, (uint32_t)(high - low + 1)));
    return 1;
}


static int l_sort(lua_State *lua) {
    luaL_checktype(lua, 1, LUA_TTABLE);
    lua_Integer count = luaL_len(lua, 1);
    luaL_argcheck(lua, count <= SORT_LIMIT, 1, "sort: hoogstens 10000 dingen");
    host_charge(lua, count * 20);
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_insert(lua, 1);
    lua_call(lua, lua_gettop(lua) - 1, 0);
    return 0;
}


// insert and remove move all that comes after: that is work.
static int l_move_items(lua_State *lua) {
    luaL_checktype(lua, 1, LUA_TTABLE);
    host_charge(lua, luaL_len(lua, 1) / 8);
    int arguments = lua_gettop(lua);
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_insert(lua, 1);
    lua_call(lua, arguments, LUA_MULTRET);
    return lua_gettop(lua);
}


static int l_concat(lua_State *lua) {
    luaL_checktype(lua, 1, LUA_TTABLE);
    lua_Integer count = luaL_len(lua, 1);
    luaL_argcheck(lua, count <= SORT_LIMIT && lua_isnoneornil(lua, 3), 1,
                  "concat: hoogstens 10000 stukjes, en altijd de hele tabel");
    host_charge(lua, count);
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_insert(lua, 1);
    lua_call(lua, lua_gettop(lua) - 1, 1);
    return 1;
}


// ---- Putting it together ----

typedef struct Allowed {
    const char *name;
    lua_CFunction wrapper;  // NULL: the library's own function; else it is upvalue 1 of the wrapper
} Allowed;

static const Allowed BASE[] = {
    {"ipairs", NULL}, {"select", NULL},       {"tonumber", l_bounded}, {"type", NULL},
    {"pairs", l_pairs}, {"tostring", l_tostring}, {"error", l_error},   {"assert", l_assert},
    {NULL, NULL}};

static const Allowed STRING[] = {
    {"len", NULL},          {"sub", l_bounded},     {"upper", l_bounded}, {"lower", l_bounded},
    {"reverse", l_bounded}, {"byte", l_bounded},    {"char", NULL},       {"rep", l_rep},
    {"find", l_find},       {"format", l_format},   {NULL, NULL}};

static const Allowed MATH[] = {{"abs", NULL},  {"ceil", NULL}, {"floor", NULL}, {"max", NULL},
                               {"min", NULL},  {"huge", NULL}, {"maxinteger", NULL},
                               {"tointeger", l_bounded}, {"random", l_random}, {NULL, NULL}};

static const Allowed TABLE[] = {{"insert", l_move_items}, {"remove", l_move_items},
                                {"concat", l_concat},     {"sort", l_sort},
                                {"unpack", NULL},         {NULL, NULL}};


// Copies the allowed names from the library table on top of the stack into a new table, which replaces it.
static void keep_allowed(lua_State *lua, const Allowed *allowed) {
    int library = lua_gettop(lua);
    lua_newtable(lua);
    for (; allowed->name; allowed++) {
        lua_getfield(lua, library, allowed->name);
        if (allowed->wrapper) {
            lua_pushcclosure(lua, allowed->wrapper, 1);
        }
        lua_setfield(lua, -2, allowed->name);
    }
    lua_remove(lua, library);
}


static void open_library(lua_State *lua, lua_CFunction open, const char *name,
                         const Allowed *allowed) {
    lua_pushcfunction(lua, open);
    lua_pushstring(lua, name);
    lua_call(lua, 1, 1);
    keep_allowed(lua, allowed);
}


static int read_unknown(lua_State *lua) {
    const char *what = lua_tostring(lua, lua_upvalueindex(2));
    lua_settop(lua, 2);
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL) {
        return 1;
    }
    if (lua_type(lua, 2) != LUA_TSTRING) {
        return luaL_error(lua, "onbekende naam in %s", what);
    }
    const char *name = lua_tostring(lua, 2);
    const char *nearest = NULL;
    int distance = 3;
    lua_pushnil(lua);
    while (lua_next(lua, lua_upvalueindex(1))) {
        lua_pop(lua, 1);
        const char *known = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "";
        int apart = utf8_distance(name, known);
        // Of equally near names the first of the alphabet, so that the message is the same at every start.
        if (apart < distance || (nearest && apart == distance && strcmp(known, nearest) < 0)) {
            distance = apart;
            nearest = known;
        }
    }
    return nearest ? luaL_error(lua, "'%s' bestaat niet in %s; bedoel je '%s'?", name, what, nearest)
                   : luaL_error(lua, "'%s' bestaat niet in %s; zet er local voor om zelf een naam te "
                                     "maken, of quotes eromheen als het tekst is", name, what);
}


static int write_refused(lua_State *lua) {
    return luaL_error(lua, "'%s' kan hier niet veranderd worden; zet er local voor om zelf een naam "
                           "te maken", lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?");
}


void sandbox_seal(lua_State *lua, const char *what) {
    int names = lua_gettop(lua);
    lua_newtable(lua);
    lua_newtable(lua);
    lua_pushvalue(lua, names);
    lua_pushstring(lua, what);
    lua_pushcclosure(lua, read_unknown, 2);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, write_refused);
    lua_setfield(lua, -2, "__newindex");
    lua_setmetatable(lua, -2);
    lua_replace(lua, names);
}


// Methods of texts ("x"):upper() go through the metatable of strings, which would reach the library's own table.
static void seal_string_methods(lua_State *lua, int strings) {
    lua_pushliteral(lua, "");
    lua_newtable(lua);
    lua_pushvalue(lua, strings);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
    lua_pop(lua, 1);
}


void sandbox_push_names(lua_State *lua) {
    open_library(lua, luaopen_base, "_G", BASE);
    int names = lua_gettop(lua);
    open_library(lua, luaopen_string, LUA_STRLIBNAME, STRING);
    sandbox_seal(lua, "string");
    seal_string_methods(lua, lua_gettop(lua));
    lua_setfield(lua, names, "string");
    open_library(lua, luaopen_math, LUA_MATHLIBNAME, MATH);
    sandbox_seal(lua, "math");
    lua_setfield(lua, names, "math");
    open_library(lua, luaopen_table, LUA_TABLIBNAME, TABLE);
    sandbox_seal(lua, "table");
    lua_setfield(lua, names, "table");
}

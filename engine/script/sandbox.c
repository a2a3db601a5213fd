// Sandbox: ordered pairs, text functions without patterns, arithmetic with a seeded random.
//
// Left out on purpose: load, require, io, os, debug, coroutine, pcall, setmetatable, rawset,
// collectgarbage, next (its order differs per start), string patterns and table.move (they run on
// in C where no budget counts), %p (addresses). What stays has a bound on the work of one call.

#include "script/sandbox.h"

#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

#include "script/api.h"
#include "script/host.h"
#include "script/order.h"

enum {
    FIND_LIMIT = 1024,   // bytes of the part that find looks for
    SORT_LIMIT = 10000,  // items table.sort and table.concat take
    MANY_LIMIT = 200,    // values one call answers
    PAIRS_COST = 500,    // instructions: a table with few items can have had many
    SORT_COST = 60,      // per item
    FRACTION_COST = 50   // a number with a fraction, written with many digits
};


// ---- Base ----


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


static void check_table(lua_State *lua, const char *name) {
    if (lua_type(lua, 1) != LUA_TTABLE) {
        host_fail_here(lua, "%s hoort bij een tabel { ... }, maar hier staat: %s", name,
                       luaL_typename(lua, 1));
    }
}


static int l_pairs(lua_State *lua) {
    check_table(lua, "pairs");
    lua_settop(lua, 1);
    host_charge(lua, PAIRS_COST);
    order_push_keys(lua, 1);
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


// The author's own words; never a value that could do something while it is turned into text.
_Noreturn static void fail_with(lua_State *lua, int argument, const char *otherwise) {
    const char *text = lua_type(lua, argument) == LUA_TSTRING ? lua_tostring(lua, argument) : "";
    bool is_empty = text[strspn(text, " \t\r\n")] == '\0';
    host_fail_here(lua, "%s", is_empty ? otherwise : text);
}


static int l_error(lua_State *lua) {
    fail_with(lua, 1, "error(...): geef een tekst mee die zegt wat er mis is");
}


static int l_assert(lua_State *lua) {
    luaL_checkany(lua, 1);
    if (!lua_toboolean(lua, 1)) {
        fail_with(lua, 2, "assert: dit had waar moeten zijn");
    }
    return lua_gettop(lua);
}


// ---- string ----


static const char *check_text(lua_State *lua, int argument, size_t *length) {
    const char *text = luaL_checklstring(lua, argument, length);
    host_charge(lua, (int64_t)(*length / 16));
    return text;
}


// Calls the library function in upvalue 1. Reading a text, also as a number, is work.
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
    if (length + between == 0) {
        lua_pushliteral(lua, "");  // the library would count to the end
        return 1;
    }
    if (count > 0 &&
        count > (lua_Integer)(HOST_TEXT_LIMIT / (length + between))) {
        host_fail_here(lua, "rep: de tekst wordt te lang (hoogstens %d kB)",
                       HOST_TEXT_LIMIT / 1024);
    }
    return l_bounded(lua);
}


static int l_find(lua_State *lua) {
    size_t length;
    size_t part_length;
    const char *text = check_text(lua, 1, &length);
    const char *part = check_text(lua, 2, &part_length);
    lua_Integer start = luaL_optinteger(lua, 3, 1);
    if (part_length > FIND_LIMIT) {
        host_fail_here(lua, "find: zoek naar hoogstens %d tekens", FIND_LIMIT);
    }
    host_charge(lua, (int64_t)length);
    for (size_t at = start > 1 ? (size_t)start - 1 : 0;
         at <= length && part_length <= length - at; at++) {
        if (memcmp(text + at, part, part_length) == 0) {
            lua_pushinteger(lua, (lua_Integer)at + 1);
            lua_pushinteger(lua, (lua_Integer)(at + part_length));
            return 2;
        }
    }
    lua_pushnil(lua);
    return 1;
}


static int l_byte(lua_State *lua) {
    lua_Integer from = luaL_optinteger(lua, 2, 1);
    lua_Integer to = luaL_optinteger(lua, 3, from);
    size_t length;
    check_text(lua, 1, &length);
    to = to < 0 ? to + (lua_Integer)length + 1 : to;
    from = from < 0 ? from + (lua_Integer)length + 1 : from;
    if (from < 1 || (from <= to && (lua_Unsigned)to - (lua_Unsigned)from >= MANY_LIMIT)) {
        host_fail_here(lua, "byte: vraag hoogstens %d tekens tegelijk", MANY_LIMIT);
    }
    return l_bounded(lua);
}


// %p is an address, %c could make the character that string.char refuses.
static void check_format(lua_State *lua, const char *format) {
    for (const char *at = strchr(format, '%'); at; at = strchr(at, '%')) {
        at += 1 + strspn(at + 1, "-+ #0123456789.");
        if (*at == 'p' || *at == 'c') {
            host_fail_here(lua, "format: %%%c bestaat hier niet", *at);
        }
        host_charge(lua, *at && strchr("aAeEfFgG", *at) ? FRACTION_COST : 0);
        at += *at != '\0';
    }
}


// Not the character 0: Lua compares texts from one 0 to the next, so that a text full of them takes
// hundreds of times as long.
static int l_char(lua_State *lua) {
    for (int i = 1; i <= lua_gettop(lua); i++) {
        int is_number;
        if (lua_tointegerx(lua, i, &is_number) == 0 && is_number) {
            host_fail_here(lua, "char: teken 0 bestaat hier niet");
        }
    }
    return l_bounded(lua);
}


static int l_format(lua_State *lua) {
    size_t length;
    check_format(lua, check_text(lua, 1, &length));
    for (int i = 2; i <= lua_gettop(lua); i++) {
        int type = lua_type(lua, i);
        if (type != LUA_TNUMBER && type != LUA_TSTRING && type != LUA_TBOOLEAN) {
            host_fail_here(lua, "format: waarde %d moet tekst of een getal zijn, maar is: %s",
                           i - 1, luaL_typename(lua, i));
        }
    }
    return l_bounded(lua);
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
    // As unsigned numbers, so that the distance of the two ends cannot overflow.
    if (low > high || (lua_Unsigned)high - (lua_Unsigned)low >= 1000000) {
        host_fail_here(lua, "random: geef twee getallen, het kleinste eerst, en hoogstens een "
                            "miljoen uit elkaar");
    }
    host_tell(lua, QUESTION_CHANCE, 0, 0);
    lua_pushinteger(lua, low + (lua_Integer)rng_below(&host->rng, (uint32_t)(high - low + 1)));
    return 1;
}


static lua_Integer check_length(lua_State *lua, const char *name) {
    check_table(lua, name);
    lua_Integer count = luaL_len(lua, 1);
    if (count > SORT_LIMIT) {
        host_fail_here(lua, "%s: hoogstens %d dingen in de tabel", name, SORT_LIMIT);
    }
    return count;
}


static int l_sort(lua_State *lua) {
    host_charge(lua, check_length(lua, "sort") * SORT_COST);
    return l_bounded(lua);
}


static int l_concat(lua_State *lua) {
    lua_Integer count = check_length(lua, "concat");
    size_t length = 0;
    host_charge(lua, count);
    if (lua_gettop(lua) > 2) {
        host_fail_here(lua, "concat plakt altijd de hele tabel aan elkaar: concat(tabel, \", \")");
    }
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(lua, 1, i);
        length += lua_type(lua, -1) == LUA_TSTRING ? lua_rawlen(lua, -1) : 0;
        lua_pop(lua, 1);
    }
    if (length > HOST_TEXT_LIMIT) {
        host_fail_here(lua, "concat: een tekst is te lang; hoogstens %d kB per tekst, verdeel hem "
                            "in stukken",
                       HOST_TEXT_LIMIT / 1024);
    }
    return l_bounded(lua);
}


// insert and remove move all that comes after: that is work.
static int l_move_items(lua_State *lua) {
    check_table(lua, "insert en remove");
    host_charge(lua, luaL_len(lua, 1) / 8);
    return l_bounded(lua);
}


static int l_unpack(lua_State *lua) {
    check_table(lua, "unpack");
    lua_Integer from = luaL_optinteger(lua, 2, 1);
    lua_Integer to = lua_isnoneornil(lua, 3) ? luaL_len(lua, 1) : luaL_checkinteger(lua, 3);
    if (from <= to && (lua_Unsigned)to - (lua_Unsigned)from >= MANY_LIMIT) {
        host_fail_here(lua, "unpack: hoogstens %d dingen tegelijk", MANY_LIMIT);
    }
    return l_bounded(lua);
}


// ---- Putting it together ----

typedef struct Allowed {
    const char *name;
    lua_CFunction wrapper;  // the library's function is its upvalue 1; NULL: a plain value
} Allowed;

static const Allowed BASE[] = {
    {"ipairs", l_bounded},    {"select", l_bounded}, {"tonumber", l_bounded},
    {"type", l_bounded},      {"pairs", l_pairs},    {"tostring", l_tostring},
    {"error", l_error},       {"assert", l_assert},  {NULL, NULL}};

static const Allowed STRING[] = {
    {"len", l_bounded},     {"sub", l_bounded},  {"upper", l_bounded}, {"lower", l_bounded},
    {"reverse", l_bounded}, {"byte", l_byte},    {"char", l_char},  {"rep", l_rep},
    {"find", l_find},       {"format", l_format}, {NULL, NULL}};

static const Allowed MATH[] = {
    {"abs", l_bounded}, {"ceil", l_bounded}, {"floor", l_bounded},     {"max", l_bounded},
    {"min", l_bounded}, {"huge", NULL},      {"maxinteger", NULL},     {"mininteger", NULL},
    {"pi", NULL},       {"random", l_random}, {"tointeger", l_bounded}, {NULL, NULL}};

static const Allowed TABLE[] = {
    {"insert", l_move_items}, {"remove", l_move_items}, {"concat", l_concat},
    {"sort", l_sort},         {"unpack", l_unpack},     {NULL, NULL}};


// Copies the allowed names from the library table on top of the stack into a new table, which
// replaces it.
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


// The allowed name that was probably meant: the Dutch for it, or the nearest.
static Guess meant_name(lua_State *lua, const char *name) {
    Guess guess = guess_start(name);
    const char *meant;
    for (int i = 0; (meant = api_synonym(name, i)) != NULL; i++) {
        lua_getfield(lua, lua_upvalueindex(1), meant);
        bool is_there = !lua_isnil(lua, -1);
        lua_pop(lua, 1);
        if (is_there || strcmp(meant, "true") == 0 || strcmp(meant, "false") == 0) {
            return (Guess){.nearest = meant, .length = (int)strlen(meant)};
        }
    }
    lua_pushnil(lua);
    while (lua_next(lua, lua_upvalueindex(1))) {
        lua_pop(lua, 1);
        if (lua_type(lua, -1) == LUA_TSTRING) {
            guess_offer(&guess, lua_tostring(lua, -1));
        }
    }
    return guess;
}


static int read_unknown(lua_State *lua) {
    const char *what = lua_tostring(lua, lua_upvalueindex(2));
    lua_settop(lua, 2);
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL) {
        return 1;
    }
    if (lua_type(lua, 2) != LUA_TSTRING) {
        host_fail_here(lua, "onbekende naam in %s", what);
    }
    const char *name = lua_tostring(lua, 2);
    Guess guess = meant_name(lua, name);
    if (guess.nearest) {
        bool may_be_text = guess.distance == 0;  // a Dutch word
        host_fail_here(lua, "'%s' bestaat niet in %s; bedoel je '%.*s'?%s", name, what,
                       guess.length, guess.nearest,
                       may_be_text ? " Is het tekst, zet er dan quotes om" : "");
    }
    host_fail_here(lua, "'%s' bestaat niet in %s; zet er local voor om zelf een naam te maken, of "
                        "quotes eromheen als het tekst is", name, what);
}


static int write_refused(lua_State *lua) {
    host_fail_here(lua, "'%s' kan hier niet veranderd worden; zet er local voor om zelf een naam "
                        "te maken",
                   lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?");
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


// Methods of texts ("x"):upper() go through the metatable of strings, which would reach the
// library's own table.
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

// Source: the Lua files of a case: read, checked, compiled with limits, and run once each in the
// sealed environment.

#include "script/source.h"

#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "script/builder.h"
#include "script/diagnose.h"
#include "script/encoding.h"
#include "script/messages.h"
#include "script/sandbox.h"
#include "script/weigh.h"

static const char ENVIRONMENT[] = "casus.environment";
static const char FILES[] = "casus.files";

enum {
    SOURCE_LIMIT = 512 * 1024,         // bytes of one file
    SOURCES_LIMIT = 24 * 1024 * 1024,  // of all files: 2,000 records of 10 kB, and more
    FILE_NAME_LIMIT = 50               // bytes: Lua cuts longer names in its messages
};


static void check_source(lua_State *lua, const char *name, const char *text, size_t length) {
    if (length > SOURCE_LIMIT) {
        host_fail(lua, name, 0,
                  "dit bestand is te groot (hoogstens %d kB); verdeel het met include",
                  SOURCE_LIMIT / 1024);
    }
    char reason[ERROR_TEXT_MAX];
    int line;
    if (!encoding_check(text, length, &line, reason, sizeof reason)) {
        host_fail(lua, name, line, "%s", reason);
    }
}


// Compiling is work too; SOURCES_LIMIT bounds only its length.
static void charge_source(lua_State *lua, const char *name, const char *text) {
    Weight weight = weigh_source(text, HOST_TEXT_LIMIT);
    if (weight.zero_line > 0) {
        host_fail(lua, name, weight.zero_line,
                  "hier staat \\0 in een tekst, en dat teken bestaat niet; schrijf een backslash "
                  "dubbel, zoals \"G:\\\\0\"");
    }
    if (weight.long_line > 0) {
        host_fail(lua, name, weight.long_line,
                  "een tekst is te lang; hoogstens %d kB per tekst, verdeel hem in stukken",
                  HOST_TEXT_LIMIT / 1024);
    }
    host_charge(lua, weight.cost);
}


void source_drop(Builder *builder) {
    free(builder->source);
    builder->source = NULL;
}


// The message of Lua is on top of the stack. What went wrong may stand on another line than where
// Lua noticed it.
_Noreturn static void explain(lua_State *lua, const char *name, const char *source) {
    char reason[ERROR_TEXT_MAX];
    int line = 0;
    const char *message = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "";
    if (host_of(lua)->limit == HOST_LIMIT_NONE &&
        diagnose(source, message, &line, reason, sizeof reason)) {
        host_fail(lua, name, line, "%s", reason);
    }
    lua_error(lua);
    check_failed("lua_error returned", __FILE__, __LINE__);
}


// Leaves the file as a function on the stack. False when it is not there.
static bool compile_file(lua_State *lua, const char *name) {
    Builder *builder = builder_of(lua);
    const ScriptWorld *world = builder->world;
    size_t length = 0;
    bool found = false;
    Error error = {.code = ERROR_NONE};
    builder->source = world->read_file(world->context, name, &length, &found, &error);
    if (!builder->source) {
        if (found) {
            host_fail(lua, name, 0, "%s", error.text);
        }
        return false;
    }
    check_source(lua, name, builder->source, length);
    builder->source_size += length;
    if (builder->source_size > SOURCES_LIMIT) {
        host_fail(lua, name, 0, "alle bestanden samen zijn te groot (hoogstens %d MB)",
                  SOURCES_LIMIT / 1024 / 1024);
    }
    host_read(&builder->host, name);
    charge_source(lua, name, builder->source);
    if (builder->hash) {
        sha256_add(builder->hash, name, strlen(name) + 1);
        sha256_add(builder->hash, builder->source, length);
    }
    size_t mark = length >= 3 && memcmp(builder->source, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    char chunk[FILE_NAME_LIMIT + 20];
    snprintf(chunk, sizeof chunk, "@%s", name);
    if (luaL_loadbufferx(lua, builder->source + mark, length - mark, chunk, "t") != LUA_OK) {
        explain(lua, name, builder->source + mark);
    }
    source_drop(builder);
    return true;
}


bool source_run(lua_State *lua, const char *name) {
    luaL_checkstack(lua, 20, NULL);
    luaL_getsubtable(lua, LUA_REGISTRYINDEX, FILES);
    bool has_run = lua_getfield(lua, -1, name) != LUA_TNIL;
    if (!has_run) {
        lua_pushboolean(lua, 1);
        lua_setfield(lua, -3, name);
    }
    lua_pop(lua, 2);
    if (has_run) {
        return true;  // so files that include each other come to an end
    }
    if (!compile_file(lua, name)) {
        return false;
    }
    lua_getfield(lua, LUA_REGISTRYINDEX, ENVIRONMENT);
    lua_setupvalue(lua, -2, 1);
    lua_call(lua, 0, 0);
    return true;
}


// include "file.lua": another file of the same folder.
static int l_include(lua_State *lua) {
    if (!host_of(lua)->is_loading) {
        host_fail_here(lua, "include kan niet in een voorwaarde staan");
    }
    const char *name = lua_type(lua, 1) == LUA_TSTRING ? lua_tostring(lua, 1) : "";
    size_t length = strlen(name);
    bool is_plain = length > 4 && length < FILE_NAME_LIMIT && name[0] != '.' &&
                    strcmp(name + length - 4, ".lua") == 0 && !strpbrk(name, "/\\:\n\r\t") &&
                    length == lua_rawlen(lua, 1) && message_is_showable(name, length);
    if (!is_plain) {
        host_fail_here(lua, "include leest alleen een .lua-bestand uit de map van de casus zelf: "
                            "include \"stukken.lua\"");
    }
    if (!source_run(lua, name)) {
        host_fail_here(lua, "include \"%s\": dit bestand ontbreekt in de map van de casus", name);
    }
    return 0;
}


void source_open(lua_State *lua, const char *what) {
    lua_pushcfunction(lua, l_include);
    lua_setfield(lua, -2, "include");
    sandbox_seal(lua, what);
    lua_setfield(lua, LUA_REGISTRYINDEX, ENVIRONMENT);
}


void source_close(lua_State *lua) {
    static const char *const KEPT[] = {FILES, ENVIRONMENT, NULL};
    for (int i = 0; KEPT[i]; i++) {
        lua_pushnil(lua);
        lua_setfield(lua, LUA_REGISTRYINDEX, KEPT[i]);
    }
}

// Host: the allocator that refuses, the hook that counts, the one protected call.

#include "script/host.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    HOOK_STEP = 1000,           // instructions between two looks at the budget
    BYTES_PER_INSTRUCTION = 64  // making big values is work too: each 64 bytes count as an instruction
};


static void *allocate(void *context, void *old, size_t old_size, size_t new_size) {
    ScriptHost *host = context;
    size_t used = old ? old_size : 0;  // without an old block Lua passes the kind of value instead
    if (new_size == 0) {
        host->memory -= used;
        free(old);
        return NULL;
    }
    if (new_size > used && host->memory - used + new_size > HOST_MEMORY_LIMIT) {
        host->is_out_of_memory = true;
        return NULL;
    }
    if (!old && old_size == LUA_TSTRING && new_size > HOST_TEXT_LIMIT + 64) {
        host->has_long_text = true;
        return NULL;
    }
    host->budget -= (int64_t)(new_size / BYTES_PER_INSTRUCTION);
    if (new_size > used && host->budget < 0 && host->is_running) {
        host->is_out_of_budget = true;
        return NULL;
    }
    void *block = realloc(old, new_size);
    if (block) {
        host->memory = host->memory - used + new_size;
    }
    return block;
}


ScriptHost *host_of(lua_State *lua) {
    void *context;
    lua_getallocf(lua, &context);
    return context;
}


static void stop_for_budget(lua_State *lua) {
    host_of(lua)->is_out_of_budget = true;
    luaL_error(lua, "budget");
}


void host_charge(lua_State *lua, int64_t cost) {
    ScriptHost *host = host_of(lua);
    host->budget -= cost;
    if (host->budget < 0) {
        stop_for_budget(lua);
    }
}


static void count_hook(lua_State *lua, lua_Debug *activation) {
    (void)activation;
    host_charge(lua, HOOK_STEP);
}


static int panic(lua_State *lua) {
    (void)lua;
    check_failed("Lua error outside a protected call", __FILE__, __LINE__);
}


bool host_open(ScriptHost *host, const char *folder, Error *error) {
    *host = (ScriptHost){.budget = 0};
    snprintf(host->folder, sizeof host->folder, "%s", folder);
    host->lua = lua_newstate(allocate, host);
    if (!host->lua) {
        return error_set(error, ERROR_WORLD, folder, "geen geheugen om Lua te starten");
    }
    lua_atpanic(host->lua, panic);
    return true;
}


void host_close(ScriptHost *host) {
    if (host->lua) {
        lua_close(host->lua);
        host->lua = NULL;
    }
}


void host_where(lua_State *lua, int level, const char **file, int *line) {
    lua_Debug activation;
    *file = NULL;
    *line = 0;
    if (lua_getstack(lua, level, &activation)) {
        lua_getinfo(lua, "Sl", &activation);
        *line = activation.currentline > 0 ? activation.currentline : 0;
        *file = activation.source[0] == '@' ? activation.source + 1 : NULL;
    }
}


static void fill_place(const ScriptHost *host, const char *file, Error *error) {
    if (file && file[0]) {
        snprintf(error->place, sizeof error->place, "%s/%s", host->folder, file);
    } else {
        snprintf(error->place, sizeof error->place, "%s", host->folder);
    }
}


void host_fail(lua_State *lua, const char *file, int line, const char *format, ...) {
    ScriptHost *host = host_of(lua);
    va_list arguments;
    va_start(arguments, format);
    host->error = (Error){.code = ERROR_CASE, .line = line};
    vsnprintf(host->error.text, sizeof host->error.text, format, arguments);
    va_end(arguments);
    fill_place(host, file, &host->error);
    host->has_error = true;
    lua_pushliteral(lua, "case");
    lua_error(lua);
    check_failed("lua_error returned", __FILE__, __LINE__);
}


// Notes where a plain Lua error was raised, before the stack is gone.
static int note_place(lua_State *lua) {
    ScriptHost *host = host_of(lua);
    if (!host->has_error) {
        const char *file = NULL;
        int line = 0;
        for (int level = 1; level < 20 && line == 0; level++) {
            host_where(lua, level, &file, &line);
        }
        host->error = (Error){.code = ERROR_CASE, .line = line};
        fill_place(host, file, &host->error);
    }
    return 1;
}


// Splits "scenario.lua:12: reason" as Lua writes it. Answers the reason.
static const char *read_prefix(const ScriptHost *host, const char *message, Error *error) {
    const char *end = strstr(message, ".lua:");
    if (!end || end - message > 100) {
        return message;
    }
    char *after;
    long line = strtol(end + 5, &after, 10);
    if (after == end + 5 || strncmp(after, ": ", 2) != 0) {
        return message;
    }
    char file[128];
    snprintf(file, sizeof file, "%.*s", (int)(end + 4 - message), message);
    fill_place(host, file, error);
    error->line = (int)line;
    return after + 2;
}


static void read_failure(ScriptHost *host, int status, Error *error) {
    *error = host->error;
    error->code = ERROR_CASE;
    if (host->is_out_of_budget) {
        snprintf(error->text, sizeof error->text,
                 "de code blijft te lang bezig; zoek een lus die nooit stopt");
    } else if (host->has_long_text) {
        snprintf(error->text, sizeof error->text,
                 "een tekst is te lang; hoogstens %d kB per tekst", HOST_TEXT_LIMIT / 1024);
    } else if (host->is_out_of_memory || status == LUA_ERRMEM) {
        snprintf(error->text, sizeof error->text,
                 "de code vraagt meer geheugen dan een casus mag gebruiken (%d MB)",
                 HOST_MEMORY_LIMIT / 1024 / 1024);
    } else if (host->has_error) {
        return;
    } else if (lua_type(host->lua, -1) == LUA_TSTRING) {
        snprintf(error->text, sizeof error->text, "%s",
                 read_prefix(host, lua_tostring(host->lua, -1), error));
    } else {
        snprintf(error->text, sizeof error->text, "fout zonder tekst (een waarde van soort %s)",
                 lua_typename(host->lua, lua_type(host->lua, -1)));
    }
    if (!error->place[0]) {
        fill_place(host, NULL, error);
    }
}


bool host_call(ScriptHost *host, int arguments, int results, int64_t budget, Error *error) {
    lua_State *lua = host->lua;
    int function = lua_gettop(lua) - arguments;
    host->budget = budget;
    host->is_out_of_budget = false;
    host->is_out_of_memory = false;
    host->has_long_text = false;
    host->has_error = false;
    host->is_running = true;
    host->error = (Error){.code = ERROR_NONE};
    lua_pushcfunction(lua, note_place);
    lua_insert(lua, function);
    lua_sethook(lua, count_hook, LUA_MASKCOUNT, HOOK_STEP);
    int status = lua_pcall(lua, arguments, results, function);
    lua_sethook(lua, NULL, 0, 0);
    host->is_running = false;
    lua_remove(lua, function);
    if (status != LUA_OK || host->is_out_of_budget) {  // the flag: no code can have swallowed it
        read_failure(host, status, error);
        lua_settop(lua, function - 1);
        return false;
    }
    return true;
}

// Host: one Lua state with a memory cap, an instruction budget and one protected call. Knows nothing about cases.
#ifndef CASUS_SCRIPT_HOST_H
#define CASUS_SCRIPT_HOST_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "base/rng.h"

enum {
    HOST_MEMORY_LIMIT = 32 * 1024 * 1024,  // bytes
    HOST_TEXT_LIMIT = 64 * 1024,           // bytes of one text: comparing two is work no instruction count sees
    HOST_LOAD_BUDGET = 3 * 1000 * 1000,    // instructions while a case is loaded
    HOST_HOOK_BUDGET = 200 * 1000          // instructions of one hook
};

typedef struct ScriptHost {
    lua_State *lua;
    size_t memory;        // bytes in use
    int64_t budget;       // instructions left
    bool is_out_of_budget;
    bool is_out_of_memory;
    bool has_long_text;
    bool is_running;      // inside host_call
    bool has_error;       // `error` was filled by host_fail
    Error error;
    Rng rng;              // for math.random: seeded before every call, so that a call is a function of the run
    char folder[ERROR_PLACE_MAX / 2];  // of the case; goes in front of file names in errors
} ScriptHost;

// False when there is not even memory for an empty state.
bool host_open(ScriptHost *host, const char *folder, Error *error);
void host_close(ScriptHost *host);  // a zeroed host is allowed

ScriptHost *host_of(lua_State *lua);

// Calls the function on the stack (arguments above it) with `budget` instructions. The verdict is the host's own.
bool host_call(ScriptHost *host, int arguments, int results, int64_t budget, Error *error);

// Takes `cost` instructions off the budget for work done in C; raises when it is used up.
void host_charge(lua_State *lua, int64_t cost);

// Raises an author's mistake at `file` (NULL: unknown) and `line` (0: unknown). Does not return.
_Noreturn void host_fail(lua_State *lua, const char *file, int line, const char *format, ...)
    ERROR_FORMAT(4, 5);

// Where the running Lua code is, `level` calls up. `file` lives as long as the state.
void host_where(lua_State *lua, int level, const char **file, int *line);

#endif

// Host: one Lua state with limits on memory and work, and one protected call. Knows no cases.
#ifndef CASUS_SCRIPT_HOST_H
#define CASUS_SCRIPT_HOST_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "base/rng.h"
#include "core/question.h"
#include "script/crowd.h"

enum {
    HOST_MEMORY_LIMIT = 48 * 1024 * 1024,  // bytes
    HOST_BLOCK_LIMIT = 1024 * 1024,        // bytes of one table, or of the stack
    HOST_TEXT_LIMIT = 32 * 1024,           // bytes of one text: comparing two is work too
    HOST_KEPT_LIMIT = 32 * 1024 * 1024,    // bytes that stay once a case is loaded
    HOST_GARBAGE_LIMIT = 8 * 1024 * 1024,  // bytes that hooks may leave before we collect them
    // Work: about 0.1 us each.
    HOST_LOAD_BUDGET = 5 * 1000 * 1000,   // while a case is loaded
    HOST_EVENT_BUDGET = 4 * 1000 * 1000,  // of all hooks that one event asks
    HOST_HOOK_BUDGET = 100 * 1000         // of one hook
};

// Why Lua was refused something.
typedef enum HostLimit {
    HOST_LIMIT_NONE,
    HOST_LIMIT_WORK,
    HOST_LIMIT_MEMORY,
    HOST_LIMIT_BLOCK,
    HOST_LIMIT_TEXT
} HostLimit;

typedef struct ScriptHost {
    lua_State *lua;
    size_t memory;       // bytes in use
    size_t most_memory;  // and the most there ever were
    int64_t budget;      // work left
    int64_t event_budget;  // work left for the hooks of this event
    size_t kept;           // bytes in use once the case was loaded
    size_t longest_text;  // bytes: the longer, the dearer an instruction
    Crowd crowd;          // the bigger tables
    size_t longest_row;   // of names that collide in one of them: the longer, the dearer too
    HostLimit limit;     // the last one that was hit in this call
    bool is_running;     // inside host_call
    bool is_loading;     // the case is being read; later its words do nothing any more
    bool has_error;      // `error` was filled by host_fail
    Error error;
    int line;                          // that went too far
    char file[LUA_IDSIZE];             // in this file
    char folder[ERROR_PLACE_MAX / 2];  // of the case; goes in front of file names in errors
    const Listener *listener;  // of what hooks ask; NULL: nobody
    Rng rng;  // for math.random: seeded before every call, so a call is a function of the run
} ScriptHost;

// False when there is not even memory for an empty state.
bool host_open(ScriptHost *host, const char *folder, Error *error);
void host_close(ScriptHost *host);  // a zeroed host is allowed

ScriptHost *host_of(lua_State *lua);

// Calls the function on the stack (arguments above it) with this much work. The verdict is
// the host's own: no code can have swallowed a limit.
bool host_call(ScriptHost *host, int arguments, int results, int64_t budget, Error *error);

// Tells the listener, if there is one, what the code asks.
void host_tell(lua_State *lua, QuestionKind kind, int first, int second);

// Takes `cost` off the budget for work done in C; raises when it is used up.
void host_charge(lua_State *lua, int64_t cost);

// From now on `file` is at work, though none of its lines runs: it is being read.
void host_read(ScriptHost *host, const char *file);

// lua_next, at its price: in a table whose names were chosen to collide each step takes long.
bool host_next(lua_State *lua, int index);

// Collects what hooks have left behind, so that no hook meets the memory limit because of others.
void host_make_room(ScriptHost *host);

// Raises an author's mistake at `file` (NULL: unknown) and `line` (0: unknown).
_Noreturn void host_fail(lua_State *lua, const char *file, int line, const char *format, ...)
    ERROR_FORMAT(4, 5);

// Raises an author's mistake at the line of case code that is running.
_Noreturn void host_fail_here(lua_State *lua, const char *format, ...) ERROR_FORMAT(2, 3);

// Where the running Lua code is, `level` calls up. `file` lives as long as that code.
void host_where(lua_State *lua, int level, const char **file, int *line);

#endif

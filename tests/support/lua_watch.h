// Watches every Lua state the engine opens: what its host reports at the end, and allocations that
// fail on purpose. Only for programs linked with --wrap=lua_newstate and --wrap=lua_close (see
// tests/CMakeLists.txt).
#ifndef CASUS_TESTS_SUPPORT_LUA_WATCH_H
#define CASUS_TESTS_SUPPORT_LUA_WATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct LuaWatch {
    long fail_at;     // the n-th block that is asked for is refused; 0: none
    bool fails_on;    // and all after it
    long asked;       // blocks asked for since the last state was opened
    size_t most_memory;   // of the state closed last
    size_t memory_after;  // what it did not give back
    int64_t budget;       // what was left of it
} LuaWatch;

LuaWatch *lua_watch(void);

#endif

// Watches Lua states.

#include "support/lua_watch.h"

#include <lua.h>

#include "script/host.h"

lua_State *__real_lua_newstate(lua_Alloc allocate, void *context);
lua_State *__wrap_lua_newstate(lua_Alloc allocate, void *context);
void __real_lua_close(lua_State *lua);
void __wrap_lua_close(lua_State *lua);

static LuaWatch watch;
static lua_Alloc real_allocate;


LuaWatch *lua_watch(void) {
    return &watch;
}


static void *allocate(void *context, void *old, size_t old_size, size_t new_size) {
    bool asks = new_size > (old ? old_size : 0);
    watch.asked += asks;
    if (asks && watch.fail_at > 0 &&
        (watch.asked == watch.fail_at || (watch.fails_on && watch.asked > watch.fail_at))) {
        return NULL;
    }
    return real_allocate(context, old, old_size, new_size);
}


lua_State *__wrap_lua_newstate(lua_Alloc given, void *context) {
    watch.asked = 0;
    real_allocate = given;
    return __real_lua_newstate(allocate, context);
}


void __wrap_lua_close(lua_State *lua) {
    ScriptHost *host = host_of(lua);
    watch.most_memory = host->most_memory;
    watch.budget = host->budget;
    __real_lua_close(lua);
    watch.memory_after = host->memory;
}

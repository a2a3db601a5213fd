// State: what a hook of the case sees of the run, as `s`. Read-only; hooks decide nothing but yes
// or no.
#ifndef CASUS_SCRIPT_STATE_H
#define CASUS_SCRIPT_STATE_H

#include <lua.h>
#include <stdbool.h>

#include "core/run.h"
#include "script/host.h"

// Makes the object `s` once. Must be called inside a protected call.
void state_prepare(lua_State *lua, const Scenario *scenario);

// Hooks.begin: the hooks of a new event get a budget. `context` is the ScriptHost.
void state_begin(void *context);

// Hooks.condition: asks Lua function `hook` about the run. `context` is the ScriptHost.
bool state_ask(void *context, int hook, const Run *run, bool *answer, Error *error);

// Hooks.listen.
void state_listen(void *context, const Listener *listener);

#endif

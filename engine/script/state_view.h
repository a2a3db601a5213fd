// State view: what the files that make the object `s` of a hook share. Not for outside them. All
// functions raise a Lua error on an author's mistake.
#ifndef CASUS_SCRIPT_STATE_VIEW_H
#define CASUS_SCRIPT_STATE_VIEW_H

#include <lauxlib.h>
#include <lua.h>

#include "core/run.h"
#include "script/fingerprint.h"

enum { LOOKS_PER_INSTRUCTION = 16 };

typedef struct StateView {
    const Scenario *scenario;
    const Run *run;  // only during a hook
    FingerprintRoom room;
    Error spoiled;  // a hook has changed what outlives it: no answer can be trusted any more
} StateView;

// `s` itself, the first argument of s:method(...).
StateView *state_check(lua_State *lua, const char *method);

// An argument that is the name of something; borrowed from Lua. `what` it is goes into the message.
const char *state_check_name(lua_State *lua, int argument, const char *what);

// And the number of what it names.
int state_check_decision(lua_State *lua, const StateView *state, int argument);
int state_check_record(lua_State *lua, const StateView *state, int argument);

// What can be asked about destruction, and about the law; each ends with NULL.
extern const luaL_Reg STATE_DESTROY_METHODS[];
extern const luaL_Reg STATE_LAW_METHODS[];

#endif

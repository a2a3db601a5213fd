// Source: the Lua files of a case, run in one sealed environment.
#ifndef CASUS_SCRIPT_SOURCE_H
#define CASUS_SCRIPT_SOURCE_H

#include <lua.h>
#include <stdbool.h>

#include "script/builder.h"

// Adds include to the table of allowed names on top of the stack (popped), seals it, and runs every
// file in it from now on. `what` is how messages call those names; a static string.
void source_open(lua_State *lua, const char *what);

// Runs a file of the case, once; its bytes go into builder->hash. False when it is not there.
bool source_run(lua_State *lua, const char *name);

// Forgets environment and names of files, to give their memory back.
void source_close(lua_State *lua);

// Frees what an error left behind in the middle of a file.
void source_drop(Builder *builder);

#endif

// Sandbox: the allow-list of what case code can reach; what is not listed does not exist.
#ifndef CASUS_SCRIPT_SANDBOX_H
#define CASUS_SCRIPT_SANDBOX_H

#include <lua.h>

// Leaves the table of allowed names on the stack. Must be called inside a protected call.
void sandbox_push_names(lua_State *lua);

// Wraps the table on top of the stack: reading an unknown name or writing any name raises at that
// line. Replaces it by the wrapper. `what` is how messages call it; a static string.
void sandbox_seal(lua_State *lua, const char *what);

#endif

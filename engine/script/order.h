// Order: the keys of a Lua table in an order that is the same at every start.
#ifndef CASUS_SCRIPT_ORDER_H
#define CASUS_SCRIPT_ORDER_H

#include <lua.h>

// Leaves a list of the keys of the table at `index` (absolute) on the stack: numbers, then texts,
// then booleans, each in its own order. Answers how many. Other keys raise: they have no order.
lua_Integer order_push_keys(lua_State *lua, int index);

#endif

// Load chain: what the two files that load destroy share.
#ifndef CASUS_SCRIPT_LOAD_CHAIN_H
#define CASUS_SCRIPT_LOAD_CHAIN_H

#include "script/builder.h"

// Pushes the table in the field `name` (an empty one when it is missing), after checking that all
// its names are records of the list.
void load_push_by_record(lua_State *lua, int index, const char *name, const Decision *decision);

// The texts in the field `name`, one per record of the list; empty where there is none.
Text *load_texts(lua_State *lua, int index, const char *name, const Decision *decision);

// Procedure, people, waiting period, places; the name and the records are loaded already.
void load_chain(lua_State *lua, int index, Decision *decision);

#endif

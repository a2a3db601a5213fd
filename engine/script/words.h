// Words: the names an author writes with. Each makes a plain table that says what it is and where
// it stands; nothing is checked or compiled here (see load*.c).
#ifndef CASUS_SCRIPT_WORDS_H
#define CASUS_SCRIPT_WORDS_H

#include <lua.h>

// Hidden fields of the tables that words make. The kind is a light userdata, the ApiWord: no case
// can make one itself.
#define WORD_KIND "__kind"
#define WORD_ID "__id"
#define WORD_FILE "__file"
#define WORD_LINE "__line"

// Adds all words to the table of allowed names on top of the stack.
void words_add(lua_State *lua);

// Leaves on the stack the list of everything declared at the top of the case with this word
// ("record", "scene", ...), in order. Always a table.
void words_push_declared(lua_State *lua, const char *kind);

// Forgets what was declared, to give its memory back.
void words_forget(lua_State *lua);

#endif

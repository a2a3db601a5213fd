// Fields: reading what stands in the table at `index` (absolute), which a word made, as the word is
// described in script/api.h. What an author did wrong raises at the place of the word.
#ifndef CASUS_SCRIPT_FIELDS_H
#define CASUS_SCRIPT_FIELDS_H

#include <lua.h>
#include <stdbool.h>

#include "base/date.h"
#include "base/error.h"
#include "base/origin.h"
#include "base/text.h"
#include "script/api.h"

// Raises when the table has a field that its word has not, and says which was probably meant; or
// when it has loose values and may not, or a hole between them.
void fields_check(lua_State *lua, int index);

// The same for a table without a description; `allowed` ends with NULL. Its kind is no matter.
void fields_check_names(lua_State *lua, int index, const char *const *allowed, bool has_list);

// From here on the table is read as this word: where one name has two words, or there is none.
void fields_set_word(lua_State *lua, int index, const ApiWord *word);

// Raises at the place of the word.
_Noreturn void fields_fail(lua_State *lua, int index, const char *format, ...) ERROR_FORMAT(3, 4);

const ApiWord *field_word(lua_State *lua, int index);  // NULL when no word made it
const char *field_kind(lua_State *lua, int index);     // its name, "" when there is none
const char *field_id(lua_State *lua, int index);  // the word's id; valid while the table lives
const char *field_file(lua_State *lua, int index);
int field_line(lua_State *lua, int index);
Origin field_origin(lua_State *lua, int index);  // its file name lives as long as the scenario
bool field_is(lua_State *lua, int index, const char *kind);

// Each reads a field as script/api.h describes it: what is required and missing, or no such type,
// raises; so does reading what is not described.
bool field_push(lua_State *lua, int index, const char *name, unsigned types);  // false: nothing
Text field_text(lua_State *lua, int index, const char *name);
const char *field_string(lua_State *lua, int index, const char *name);  // an arena copy, or NULL
const char *field_choice(lua_State *lua, int index, const char *name);  // the same
int field_integer(lua_State *lua, int index, const char *name, int missing);
bool field_boolean(lua_State *lua, int index, const char *name, bool missing);
Date field_date(lua_State *lua, int index, const char *name);  // DATE_NONE when missing
// Pushes the table (an empty one when the field is missing); answers the length of its list.
int field_list(lua_State *lua, int index, const char *name, unsigned types);
bool field_has(lua_State *lua, int index, const char *name);  // whatever it holds
// The first field there that only this form of the word has; NULL when there is none.
const char *field_of_form(lua_State *lua, int index, int form);

// The text on top of the stack (popped) as an ISO 8601 duration. Messages begin with `where`.
Duration span_from_stack(lua_State *lua, int word_index, const char *where);

enum { VALUE_ROOM = 240 };
// What is on top of the stack, for "er staat ...".
void value_in_words(lua_State *lua, char out[VALUE_ROOM]);

// The text on top of the stack, checked; it lives as long as it stays there.
const char *string_on_stack(lua_State *lua, int word_index, const char *name);

// Length of the list in the table at `table`; raises at the word when no case is that big.
int list_length(lua_State *lua, int table, int word_index);

// The text on top of the stack (popped): checked, tidied, translated.
Text text_from_stack(lua_State *lua, int word_index, const char *name);
// The same for what is there to be chosen: it may not be blank.
Text label_from_stack(lua_State *lua, int word_index);

// The date on top of the stack (popped).
Date date_from_stack(lua_State *lua, int word_index, const char *name);

// The value on top of the stack, when it is a whole number within +/- 1000000; a text never is.
bool whole_number(lua_State *lua, int *value);

#endif

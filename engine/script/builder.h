// Builder: what the loader files share while a case is compiled. All functions raise a Lua error
// (through host_fail) on an author's mistake, so they run inside the one protected call of
// script_load.
#ifndef CASUS_SCRIPT_BUILDER_H
#define CASUS_SCRIPT_BUILDER_H

#include <lua.h>
#include <stdbool.h>

#include "base/sha256.h"
#include "core/scenario.h"
#include "script/fields.h"
#include "script/host.h"
#include "script/script.h"

typedef struct Builder {
    ScriptHost host;
    const ScriptWorld *world;
    Scenario *scenario;  // being filled; its arena owns what is copied into it
    // Grow while scenes are compiled; moved into the arena at the end.
    Step *steps;
    int step_count, step_room;
    Decision *decisions;
    int decision_count, decision_room;
    Later *laters;
    int later_room;
    int note_count;
    int hooks;   // Lua list of functions, in the registry under "casus.hooks"
    int spoken;  // speeches so far in the scene being compiled
    const char *file;  // that field_origin answered last
    Sha256 *hash;      // over the files; NULL: none is wanted
    char *source;      // of the file that is being compiled
    size_t source_size;  // of all files so far
} Builder;

Builder *builder_of(lua_State *lua);

// Checked: letters, digits, dash, underscore, point; arena copy.
const char *copy_id(lua_State *lua, int index);

// Index of the one called `id` in a list of structs that start with a `const char *id`; -1 when
// there is none. Looking is taken off the budget.
int find_id(lua_State *lua, const void *list, int count, size_t size, const char *id);

// Raises "X bestaat niet" with the nearest of the list.
_Noreturn void fail_unknown(lua_State *lua, int index, const char *what, const char *id,
                            const void *list, int count, size_t size);

// The nearest id in such a list; and raising at the line that runs, with what was probably meant.
Guess guess_among(const char *wanted, const void *list, int count, size_t size);
_Noreturn void fail_meant(lua_State *lua, const Guess *guess, const char *format, ...)
    ERROR_FORMAT(3, 4);

int count_entries(lua_State *lua, int table);  // names and values of its list together

// Answers false for a name that may not be in a table.
typedef bool (*KnownName)(const void *context, const char *name);

// The first unknown name of the table, by alphabet: so that every start gives the same message.
// NULL when all are known. Raises when a name is no text. The hidden fields of words are known.
const char *first_unknown(lua_State *lua, int table, int word_index, KnownName is_known,
                          const void *context);

// ---- Options of a decision ----

// The word an option is written with, and what reads the fields that only this kind of option has
// (NULL: none).
typedef struct OptionUse {
    const char *word;
    const char *many;
    int most;        // options of one decision
    bool has_steps;  // steps of the scene may follow the text
    void (*more)(lua_State *lua, int index, Option *option);
} OptionUse;

// Everything in the list part of the word must be an option of this use.
Option *load_options(lua_State *lua, int index, const OptionUse *use, int *count);
void load_option_sets(lua_State *lua, int index, Option *option);

// Gives the indicators in `maximum` the points that the options of this set earn together.
void load_best_set(Decision *decision, unsigned set);

// ---- Parts of the loader ----
void load_translation(lua_State *lua);
void load_header(lua_State *lua);
void load_frameworks(lua_State *lua, int header);  // what the case is scored on
void load_lists(lua_State *lua, int header);  // the list of the case, its regime and its laws
// The list a record is appraised by; its dates are loaded already.
const Schedule *load_list_of(lua_State *lua, int index, const Record *record);
void load_laws(lua_State *lua);    // the articles there are
void load_cited(lua_State *lua);   // which of them the case cites, once all is loaded
void load_things(lua_State *lua);  // persons, records, schemes, endings
void load_record(lua_State *lua, int index, Record *record);
void load_page(lua_State *lua, int index, Record *record);
void load_record_links(lua_State *lua);  // once all are known; the checksums too
void load_holds(lua_State *lua);   // after the records
void load_scenes(lua_State *lua);
// The records named in the list `name` of the word: indices in the arena, each once.
int *load_record_list(lua_State *lua, int index, int list, const char *name, int *count);
int *load_record_ids(lua_State *lua, int index, const char *name, int *count);
int find_record(lua_State *lua, int index, const char *id);  // raises when there is none
int load_decision(lua_State *lua, int index, int scene);  // index of the new decision
void load_choose(lua_State *lua, int index, Decision *decision);
void load_mark(lua_State *lua, int index, Decision *decision);
void load_ask(lua_State *lua, int index, Decision *decision);
void load_destroy(lua_State *lua, int index, Decision *decision);
void load_find(lua_State *lua, int index, Decision *decision);
void load_earns(lua_State *lua, int index, const char *name, Earns *earns);
void write_indicator(const char *id, char out[FRAMEWORK_ID_MAX]);  // as in Lua: OPD_10
// Raises: no framework of the case has this indicator; says which was probably meant.
_Noreturn void fail_indicator(lua_State *lua, int index, const char *unknown);
// Lifts `maximum` to what these points are more.
void raise_maximum(lua_State *lua, int index, Earns *maximum, const Earns *earns);
// Of the table at `table`, which is in the word at `word_index`.
void load_assignments(lua_State *lua, int table, int word_index, Assignment **sets, int *count);
void load_condition(lua_State *lua, int index, int word_index, Condition *condition);

#endif

// Load plan: what the files that compile test.lua share. All raise an author's mistake.
#ifndef CASUS_SCRIPT_LOAD_PLAN_H
#define CASUS_SCRIPT_LOAD_PLAN_H

#include "script/builder.h"
#include "script/plan.h"

// Adds the words of test.lua to the table of allowed names on top of the stack.
void plan_words_add(lua_State *lua);

// Leaves the list of plays on the stack, in order. Always a table.
void plan_words_push_plays(lua_State *lua);

// The answer in the word at `index`; fills parts, has_moves and rest.
void load_plan_answer(lua_State *lua, int index, PlanAct *act);
void load_plan_destroy(lua_State *lua, int index, int table, PlanAct *act);

// Room for `count` more parts, and one more part.
PlanPart *plan_add_part(lua_State *lua, PlanAct *act);

// An answer in words as the log has it; raises `text` with the value when there is no such answer.
void plan_add_words(lua_State *lua, int index, PlanAct *act, PlanStage stage,
                    const EventWords *words, const char *text);

// Lets messages about the table at `table`, inside a word, tell where that word stands.
void plan_adopt(lua_State *lua, int index, int table);

// Names a map of records may hold: those of the decision, and "rest". Raises at the word.
void plan_check_records(lua_State *lua, int index, int table, const Decision *decision);

// The text under `name` in the table at `table`, valid while the table lives; NULL when missing.
const char *plan_text(lua_State *lua, int index, int table, const char *name);

// `rest` in the table at `table`; POLICY_COUNT when missing.
Policy plan_rest(lua_State *lua, int index, int table);
Policy plan_policy(lua_State *lua, int index, const char *name);

// What is expected in the word at `index`.
void load_plan_checks(lua_State *lua, int index, PlanChecks *checks);

#endif

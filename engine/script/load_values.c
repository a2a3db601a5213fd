// Loading what decisions and scenes share: points, settings of variables, conditions.

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "script/builder.h"


// ---- Points ----


static bool is_indicator(const void *framework, const char *name) {
    return framework_find(framework, name) >= 0;
}


void write_indicator(const char *id, char out[FRAMEWORK_ID_MAX]) {
    snprintf(out, FRAMEWORK_ID_MAX, "%s", id);
    for (char *at = out; *at; at++) {
        *at = *at == '-' ? '_' : *at;
    }
}


void fail_indicator(lua_State *lua, int index, const char *unknown) {
    const Framework *framework = builder_of(lua)->scenario->framework;
    char names[FRAMEWORK_MAX_SOURCES * (FRAMEWORK_ID_MAX + 8)] = "";
    char example[FRAMEWORK_ID_MAX];
    for (int i = 0; i < framework->source_count; i++) {
        size_t used = strlen(names);
        snprintf(names + used, sizeof names - used, "%s'%s'", i > 0 ? " of " : "",
                 framework->sources[i].id);
    }
    write_indicator(framework->indicators[0].id, example);
    fields_fail(lua, index, "indicator '%s' staat niet in %s; schrijf bijvoorbeeld %s", unknown,
                names, example);
}


static void check_earns(lua_State *lua, int index, int table, const char *name) {
    const Framework *framework = builder_of(lua)->scenario->framework;
    if (lua_rawlen(lua, table) > 0) {
        char example[FRAMEWORK_ID_MAX];
        write_indicator(framework->indicators[0].id, example);
        fields_fail(lua, index, "schrijf %s = { %s = 3 }, met de naam van de indicator", name,
                    example);
    }
    const char *unknown = first_unknown(lua, table, index, is_indicator, framework);
    if (unknown) {
        fail_indicator(lua, index, unknown);
    }
}


void load_earns(lua_State *lua, int index, const char *name, Earns *earns) {
    const Framework *framework = builder_of(lua)->scenario->framework;
    field_list(lua, index, name, API_EARNS);
    int table = lua_gettop(lua);
    check_earns(lua, index, table, name);
    lua_pushnil(lua);
    while (host_next(lua, table)) {
        int points;
        if (earns->count >= SCENARIO_MAX_EARNS) {
            fields_fail(lua, index,
                        "%s: hoogstens %d indicatoren; kies wat dit antwoord het meest laat zien",
                        name, SCENARIO_MAX_EARNS);
        }
        int indicator = framework_find(framework, lua_tostring(lua, -2));
        if (!whole_number(lua, &points) || points < 0 || points > 100) {
            fields_fail(lua, index,
                        "%s: punten zijn een heel getal van 0 tot en met 100, zonder quotes", name);
        }
        // In order of the framework, whatever the order of the Lua table.
        int at = earns->count++;
        while (at > 0 && earns->list[at - 1].indicator > indicator) {
            earns->list[at] = earns->list[at - 1];
            at--;
        }
        earns->list[at] = (Earn){indicator, points};
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}


void raise_maximum(lua_State *lua, int index, Earns *maximum, const Earns *earns) {
    for (int i = 0; i < earns->count; i++) {
        int at = 0;
        while (at < maximum->count && maximum->list[at].indicator != earns->list[i].indicator) {
            at++;
        }
        if (at == maximum->count) {
            if (maximum->count == SCENARIO_MAX_EARNS) {
                fields_fail(lua, index,
                            "de opties samen geven punten voor meer dan %d indicatoren; geef ze "
                            "punten voor dezelfde",
                            SCENARIO_MAX_EARNS);
            }
            maximum->list[maximum->count++] = (Earn){earns->list[i].indicator, 0};
        }
        if (earns->list[i].points > maximum->list[at].points) {
            maximum->list[at].points = earns->list[i].points;
        }
    }
}


// ---- Variables and conditions ----


static int variable_value(lua_State *lua, int word_index, const Variable *variable) {
    int value = 0;
    bool is_boolean = lua_isboolean(lua, -1);
    if (is_boolean) {
        value = lua_toboolean(lua, -1);
    }
    if (variable->is_boolean != is_boolean || (!is_boolean && !whole_number(lua, &value))) {
        fields_fail(lua, word_index, "variabele '%s' is %s", variable->name,
                    variable->is_boolean ? "waar of onwaar: schrijf true of false"
                                         : "een heel getal: schrijf een getal, zonder quotes");
    }
    return value;
}


static bool is_variable(const void *scenario, const char *name) {
    return scenario_find_variable(scenario, name) >= 0;
}


int count_entries(lua_State *lua, int table) {
    int count = 0;
    lua_pushnil(lua);
    while (host_next(lua, table)) {
        lua_pop(lua, 1);
        count++;
    }
    return count;
}


void load_assignments(lua_State *lua, int table, int word_index, Assignment **sets, int *count) {
    Scenario *scenario = builder_of(lua)->scenario;
    const char *unknown = first_unknown(lua, table, word_index, is_variable, scenario);
    if (unknown) {
        fail_unknown(lua, word_index, "variabele", unknown, scenario->variables,
                     scenario->variable_count, sizeof(Variable));
    }
    host_charge(lua, scenario->variable_count);
    *sets = arena_take_array(scenario->arena, (size_t)count_entries(lua, table), sizeof **sets);
    *count = 0;
    for (int i = 0; i < scenario->variable_count; i++) {
        lua_pushstring(lua, scenario->variables[i].name);
        if (lua_rawget(lua, table) != LUA_TNIL) {
            int value = variable_value(lua, word_index, &scenario->variables[i]);
            (*sets)[(*count)++] = (Assignment){i, value};
        }
        lua_pop(lua, 1);
    }
}


void load_condition(lua_State *lua, int index, int word_index, Condition *condition) {
    *condition = (Condition){.hook = -1};
    if (lua_type(lua, index) == LUA_TFUNCTION) {
        luaL_getsubtable(lua, LUA_REGISTRYINDEX, "casus.hooks");
        condition->hook = builder_of(lua)->hooks++;
        lua_pushvalue(lua, index);
        lua_rawseti(lua, -2, condition->hook + 1);
        lua_pop(lua, 1);
        return;
    }
    if (lua_type(lua, index) != LUA_TTABLE || field_kind(lua, index)[0]) {
        fields_fail(lua, word_index,
                    "begin met een voorwaarde: { naam = waarde } of function(s) return ... end");
    }
    load_assignments(lua, index, word_index, &condition->terms, &condition->term_count);
    if (condition->term_count == 0) {
        fields_fail(lua, word_index, "de voorwaarde is leeg; schrijf { naam = waarde }");
    }
}

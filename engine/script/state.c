// State: the object `s` of a hook. s.variable reads a variable, s:word(...) asks what happened.

#include "script/state.h"

#include <lauxlib.h>
#include <string.h>

#include "core/decision.h"

static const char STATE[] = "casus.state";
static const char HOOKS[] = "casus.hooks";

typedef struct StateView {
    const Scenario *scenario;
    const Run *run;  // only during a hook
} StateView;


static StateView *check_state(lua_State *lua) {
    StateView *state = luaL_checkudata(lua, 1, STATE);
    if (!state->run) {
        luaL_error(lua, "s bestaat alleen in een voorwaarde, tijdens het spelen");
    }
    return state;
}


static int check_decision(lua_State *lua, const StateView *state, int argument) {
    const char *id = luaL_checkstring(lua, argument);
    int decision = scenario_find_decision(state->scenario, id);
    if (decision < 0) {
        luaL_error(lua, "beslissing '%s' bestaat niet", id);
    }
    return decision;
}


static int check_record(lua_State *lua, const StateView *state, int argument) {
    const char *id = luaL_checkstring(lua, argument);
    int record = scenario_find_record(state->scenario, id);
    if (record < 0) {
        luaL_error(lua, "stuk '%s' bestaat niet", id);
    }
    return record;
}


static int l_destroyed(lua_State *lua) {
    StateView *state = check_state(lua);
    lua_pushboolean(lua, run_was_destroyed(state->run, check_record(lua, state, 2)));
    return 1;
}


static int l_read(lua_State *lua) {
    StateView *state = check_state(lua);
    lua_pushboolean(lua, run_has_read(state->run, check_record(lua, state, 2)));
    return 1;
}


static int l_chose(lua_State *lua) {
    StateView *state = check_state(lua);
    int at = check_decision(lua, state, 2);
    const Decision *decision = &state->scenario->decisions[at];
    const char *id = luaL_checkstring(lua, 3);
    int option = option_find(decision->options, decision->option_count, id);
    if (decision->type != DECISION_CHOOSE || option < 0) {
        return luaL_error(lua, "beslissing '%s' heeft geen optie '%s'", decision->id, id);
    }
    lua_pushboolean(lua, run_answer(state->run, at)[0] == option);
    return 1;
}


static int l_classified(lua_State *lua) {
    StateView *state = check_state(lua);
    int at = check_decision(lua, state, 2);
    int record = check_record(lua, state, 3);
    const char *id = luaL_checkstring(lua, 4);
    const Decision *decision = &state->scenario->decisions[at];
    if (decision->type != DECISION_CLASSIFY) {
        return luaL_error(lua, "'%s' is geen classify", decision->id);
    }
    const Scheme *scheme = &state->scenario->schemes[decision->scheme];
    bool answer = false;
    for (int i = 0; i < decision->record_count; i++) {
        int class = run_answer(state->run, at)[i];
        answer = answer || (decision->records[i] == record && class >= 0 &&
                            strcmp(scheme->classes[class].id, id) == 0);
    }
    lua_pushboolean(lua, answer);
    return 1;
}


// Points of a decision as a percentage, 0 while it has not been made.
static int l_points(lua_State *lua) {
    StateView *state = check_state(lua);
    int at = check_decision(lua, state, 2);
    int percent = 0;
    if (run_is_done(state->run, at)) {
        Score score;
        run_score(state->run, at, &score);
        percent = score_share(100, score_raw(&score), score_max(&score));
    }
    lua_pushinteger(lua, percent);
    return 1;
}


static const luaL_Reg METHODS[] = {
    {"destroyed", l_destroyed}, {"read", l_read},     {"chose", l_chose},
    {"classified", l_classified}, {"points", l_points}, {NULL, NULL},
};


// s.name: upvalue 1 holds the index of each variable, upvalue 2 the methods.
static int l_index(lua_State *lua) {
    StateView *state = check_state(lua);
    lua_settop(lua, 2);
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, lua_upvalueindex(1)) == LUA_TNUMBER) {
        int variable = (int)lua_tointeger(lua, -1);
        int value = run_variable(state->run, variable);
        if (state->scenario->variables[variable].is_boolean) {
            lua_pushboolean(lua, value);
        } else {
            lua_pushinteger(lua, value);
        }
        return 1;
    }
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, lua_upvalueindex(2)) != LUA_TNIL) {
        return 1;
    }
    return luaL_error(lua, "variabele '%s' bestaat niet; zet hem in variables van de casus",
                      lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?");
}


static int l_newindex(lua_State *lua) {
    return luaL_error(lua, "een voorwaarde kan niets veranderen; gebruik set in de scene");
}


void state_prepare(lua_State *lua, const Scenario *scenario) {
    StateView *state = lua_newuserdatauv(lua, sizeof *state, 0);
    *state = (StateView){.scenario = scenario};
    luaL_newmetatable(lua, STATE);
    lua_newtable(lua);
    for (int i = 0; i < scenario->variable_count; i++) {
        lua_pushinteger(lua, i);
        lua_setfield(lua, -2, scenario->variables[i].name);
    }
    luaL_newlib(lua, METHODS);
    lua_pushcclosure(lua, l_index, 2);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, l_newindex);
    lua_setfield(lua, -2, "__newindex");
    lua_setmetatable(lua, -2);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, STATE);
    luaL_getsubtable(lua, LUA_REGISTRYINDEX, HOOKS);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, HOOKS);
}


bool state_ask(void *context, int hook, const Run *run, bool *answer, Error *error) {
    ScriptHost *host = context;
    lua_State *lua = host->lua;
    lua_rawgetp(lua, LUA_REGISTRYINDEX, HOOKS);
    lua_rawgeti(lua, -1, hook + 1);
    lua_remove(lua, -2);
    lua_rawgetp(lua, LUA_REGISTRYINDEX, STATE);
    StateView *state = lua_touserdata(lua, -1);
    state->run = run;
    host->rng = rng_from_seed(run->seed ^ ((uint64_t)run->events << 16) ^ (uint64_t)hook);
    bool ok = host_call(host, 1, 1, HOST_HOOK_BUDGET, error);
    state->run = NULL;
    if (!ok) {
        return false;
    }
    *answer = lua_toboolean(lua, -1);
    lua_pop(lua, 1);
    return true;
}

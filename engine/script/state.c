// State: the object `s` of a hook. s.variable reads a variable, s:word(...) asks what happened.
//
// A hook must answer the same whenever the same run asks it: replaying a log and going back depend
// on that. So it may change nothing that outlives it; its fingerprint tells when it did.

#include "script/state.h"

#include <lauxlib.h>
#include <string.h>

#include "core/cells.h"
#include "core/consult.h"
#include "core/decision.h"
#include "script/api.h"
#include "script/builder.h"
#include "script/state_view.h"

static const char STATE[] = "casus.state";
static const char HOOKS[] = "casus.hooks";

enum { ASKING_COST = 1000 };  // instructions that are run before a budget is looked at, and some

StateView *state_check(lua_State *lua, const char *method) {
    StateView *state = luaL_testudata(lua, 1, STATE);
    if (!state) {
        host_fail_here(lua, "schrijf s:%s(...) met een dubbele punt", method);
    }
    if (!state->run) {
        host_fail_here(lua, "s bestaat alleen in een voorwaarde, tijdens het spelen");
    }
    return state;
}


const char *state_check_name(lua_State *lua, int argument, const char *what) {
    if (lua_type(lua, argument) != LUA_TSTRING) {
        host_fail_here(lua, "hier hoort de naam van een %s, tussen quotes", what);
    }
    return lua_tostring(lua, argument);
}


int state_check_decision(lua_State *lua, const StateView *state, int argument) {
    const char *id = state_check_name(lua, argument, "beslissing");
    int decision = scenario_find_decision(state->scenario, id);
    host_charge(lua, state->scenario->decision_count / LOOKS_PER_INSTRUCTION);
    if (decision < 0) {
        Guess guess = guess_start(id);
        for (int i = 0; i < state->scenario->decision_count; i++) {
            guess_offer(&guess, state->scenario->decisions[i].id);
        }
        fail_meant(lua, &guess, "beslissing '%s' bestaat niet", id);
    }
    return decision;
}


int state_check_record(lua_State *lua, const StateView *state, int argument) {
    const char *id = state_check_name(lua, argument, "stuk");
    int record = scenario_find_record(state->scenario, id);
    host_charge(lua, state->scenario->record_count / LOOKS_PER_INSTRUCTION);
    if (record < 0) {
        Guess guess = guess_among(id, state->scenario->records, state->scenario->record_count,
                                  sizeof(Record));
        fail_meant(lua, &guess, "stuk '%s' bestaat niet", id);
    }
    return record;
}


static int l_read(lua_State *lua) {
    StateView *state = state_check(lua, "read");
    int record = state_check_record(lua, state, 2);
    host_tell(lua, QUESTION_CELL, cell_of_read(state->scenario, record), 0);
    lua_pushboolean(lua, run_has_read(state->run, record));
    return 1;
}


static int l_chose(lua_State *lua) {
    StateView *state = state_check(lua, "chose");
    int at = state_check_decision(lua, state, 2);
    const Decision *decision = &state->scenario->decisions[at];
    const char *id = state_check_name(lua, 3, "optie");
    int option = option_find(decision->options, decision->option_count, id);
    const DecisionRules *rules = decision_rules(decision->type);
    if (!rules->took || option < 0) {
        Guess guess = guess_among(id, decision->options, decision->option_count, sizeof(Option));
        fail_meant(lua, &guess, "beslissing '%s' heeft geen optie '%s'", decision->id, id);
    }
    host_tell(lua, QUESTION_TOOK, at, option);
    lua_pushboolean(lua, rules->took(decision, run_answer(state->run, at), option));
    return 1;
}


static int l_classified(lua_State *lua) {
    StateView *state = state_check(lua, "classified");
    int at = state_check_decision(lua, state, 2);
    int record = state_check_record(lua, state, 3);
    const char *id = state_check_name(lua, 4, "klasse");
    const Decision *decision = &state->scenario->decisions[at];
    if (decision->type != DECISION_CLASSIFY) {
        host_fail_here(lua, "'%s' is geen classify", decision->id);
    }
    const Scheme *scheme = &state->scenario->schemes[decision->scheme];
    bool answer = false;
    if (find_id(lua, scheme->classes, scheme->class_count, sizeof(Class), id) < 0) {
        Guess guess = guess_among(id, scheme->classes, scheme->class_count, sizeof(Class));
        fail_meant(lua, &guess, "klasse '%s' bestaat niet in '%s'", id, scheme->id);
    }
    host_charge(lua, decision->record_count / LOOKS_PER_INSTRUCTION);
    for (int i = 0; i < decision->record_count; i++) {
        int class = run_answer(state->run, at)[i];
        if (decision->records[i] == record) {
            host_tell(lua, QUESTION_CLASS, at, i);
        }
        answer = answer || (decision->records[i] == record && class >= 0 &&
                            strcmp(scheme->classes[class].id, id) == 0);
    }
    lua_pushboolean(lua, answer);
    return 1;
}


// Points of a decision as a percentage, 0 while it has not been made.
static int l_points(lua_State *lua) {
    StateView *state = state_check(lua, "points");
    int at = state_check_decision(lua, state, 2);
    int percent = 0;
    host_tell(lua, QUESTION_POINTS, at, 0);
    if (run_is_done(state->run, at)) {
        Score score;
        host_charge(lua, state->scenario->decisions[at].cell_count);
        run_score(state->run, at, &score);
        percent = score_share(100, score_raw(&score), score_max(&score));
    }
    lua_pushinteger(lua, percent);
    return 1;
}


static int l_since(lua_State *lua) {
    StateView *state = state_check(lua, "since");
    Date date;
    if (!date_from_iso(state_check_name(lua, 2, "dag"), &date)) {
        host_fail_here(lua, "'%s' is geen bestaande dag; schrijf jaar-maand-dag: \"2026-11-30\"",
                       lua_tostring(lua, 2));
    }
    host_tell(lua, QUESTION_TODAY, 0, 0);
    lua_pushboolean(lua, state->run->date >= date);
    return 1;
}


// In force and covering the record: in truth, or as the register has it.
static int push_hold(lua_State *lua, const char *method, bool in_register) {
    StateView *state = state_check(lua, method);
    int record = state_check_record(lua, state, 2);
    Moment moment = run_moment(state->run);
    for (int i = 0; i < state->scenario->hold_count; i++) {
        int looks = state->scenario->holds[i].record_count + state->scenario->decision_count;
        host_charge(lua, 1 + looks / LOOKS_PER_INSTRUCTION);
    }
    host_tell(lua, in_register ? QUESTION_REGISTERED : QUESTION_HELD, record, 0);
    bool is_held = moment_hold(&moment, record) >= 0;
    lua_pushboolean(lua, in_register ? moment_is_registered(&moment, record) : is_held);
    return 1;
}


static int l_held(lua_State *lua) {
    return push_hold(lua, "held", false);
}


static int l_registered(lua_State *lua) {
    return push_hold(lua, "registered", true);
}


// Whether its term has ended: it may go, but for a hold.
static int l_due(lua_State *lua) {
    StateView *state = state_check(lua, "due");
    int record = state_check_record(lua, state, 2);
    Date from =
        appraisal_key(scenario_schedule(state->scenario, record), &state->scenario->records[record])
            .destroy_from;
    host_tell(lua, QUESTION_TODAY, 0, 0);
    lua_pushboolean(lua, from != DATE_NONE && from <= state->run->date);
    return 1;
}


static const luaL_Reg METHODS[] = {
    {"read", l_read},
    {"chose", l_chose},
    {"points", l_points},
    {"classified", l_classified},
    {"since", l_since},
    {"held", l_held},
    {"registered", l_registered},
    {"due", l_due},
    {NULL, NULL},
};


// The name is the second argument. With a colon and a call it is a question, else a variable; which
// of the two cannot be seen from here, so both are offered.
_Noreturn static void fail_unknown_name(lua_State *lua, const Scenario *scenario) {
    const char *name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?";
    Guess guess = guess_start(name);
    Guess question = guess_start(name);
    for (int i = 0; i < scenario->variable_count; i++) {
        guess_offer(&guess, scenario->variables[i].name);
    }
    for (const ApiCall *call = API_QUESTIONS; call->name; call++) {
        guess_offer(&question, call->name);
    }
    if (question.nearest && question.distance < guess.distance) {
        host_fail_here(lua, "s:%s bestaat niet; bedoel je s:%.*s?", name, question.length,
                       question.nearest);
    }
    if (guess.nearest) {
        fail_meant(lua, &guess, "variabele '%s' bestaat niet", name);
    }
    host_fail_here(lua, "variabele '%s' bestaat niet; zet hem in variables van scenario", name);
}


// s.name: upvalue 1 holds the index of each variable, upvalue 2 the methods.
static int l_index(lua_State *lua) {
    StateView *state = state_check(lua, "naam");
    lua_settop(lua, 2);
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, lua_upvalueindex(1)) == LUA_TNUMBER) {
        int variable = (int)lua_tointeger(lua, -1);
        int value = run_variable(state->run, variable);
        host_tell(lua, QUESTION_CELL, variable, 0);
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
    fail_unknown_name(lua, state->scenario);
}


static int l_newindex(lua_State *lua) {
    host_fail_here(lua, "een voorwaarde kan niets veranderen; gebruik set in de scene");
}


// ---- Making and asking ----


// Fills `about` with the function at `index`; answers its file, or NULL.
static const char *look_at(lua_State *lua, int index, lua_Debug *about) {
    lua_pushvalue(lua, index);
    lua_getinfo(lua, ">S", about);
    return about->source[0] == '@' ? about->source + 1 : NULL;
}


// In the list of hooks each function is followed by its fingerprint.
static void prepare_hooks(lua_State *lua, StateView *state) {
    luaL_getsubtable(lua, LUA_REGISTRYINDEX, HOOKS);
    lua_Integer count = (lua_Integer)lua_rawlen(lua, -1);
    lua_createtable(lua, (int)count * 2, 0);
    for (lua_Integer i = 1; i <= count; i++) {
        uint64_t fingerprint;
        lua_Debug about;
        lua_rawgeti(lua, -2, i);
        if (!fingerprint_take(lua, lua_gettop(lua), &state->room, &fingerprint)) {
            const char *file = look_at(lua, -1, &about);
            host_fail(lua, file, about.linedefined,
                      "deze voorwaarde kan bij te veel namen en tabellen van buiten zichzelf (meer "
                      "dan %d waarden); geef haar alleen de tabel die ze nodig heeft",
                      FINGERPRINT_LIMIT);
        }
        lua_pushinteger(lua, (lua_Integer)fingerprint);
        lua_rawseti(lua, -3, 2 * i);
        lua_rawseti(lua, -2, 2 * i - 1);
    }
    lua_rawsetp(lua, LUA_REGISTRYINDEX, HOOKS);
    lua_pop(lua, 1);
}


static void check_described(const luaL_Reg *methods) {
    for (; methods->name; methods++) {
        const ApiCall *call = API_QUESTIONS;
        while (call->name && strcmp(call->name, methods->name) != 0) {
            call++;
        }
        check_always(call->name);
    }
}


void state_prepare(lua_State *lua, const Scenario *scenario) {
    check_described(METHODS);
    check_described(STATE_DESTROY_METHODS);
    check_described(STATE_LAW_METHODS);
    StateView *state = lua_newuserdatauv(lua, sizeof *state, 0);
    memset(state, 0, sizeof *state);
    state->scenario = scenario;
    luaL_newmetatable(lua, STATE);
    lua_newtable(lua);
    for (int i = 0; i < scenario->variable_count; i++) {
        lua_pushinteger(lua, i);
        lua_setfield(lua, -2, scenario->variables[i].name);
    }
    luaL_newlib(lua, METHODS);
    luaL_setfuncs(lua, STATE_DESTROY_METHODS, 0);
    luaL_setfuncs(lua, STATE_LAW_METHODS, 0);
    lua_pushcclosure(lua, l_index, 2);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, l_newindex);
    lua_setfield(lua, -2, "__newindex");
    lua_setmetatable(lua, -2);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, STATE);
    prepare_hooks(lua, state);
}


// Raises when the hook, or what it can reach, is not as it was loaded (arguments: the hook, its
// fingerprint, s).
static int l_check(lua_State *lua) {
    lua_Debug about;
    uint64_t fingerprint;
    StateView *state = lua_touserdata(lua, 3);
    if (!fingerprint_take(lua, 1, &state->room, &fingerprint) ||
        fingerprint != (uint64_t)lua_tointeger(lua, 2)) {
        const char *file = look_at(lua, 1, &about);
        host_fail(lua, file, about.linedefined,
                  "deze voorwaarde onthoudt iets in een eigen naam of tabel; dat gaat verloren bij "
                  "teruggaan. Gebruik variables en set");
    }
    return 0;
}


// Asks the hook (same arguments) and raises when it does or answers what a
// condition must not.
static int l_ask(lua_State *lua) {
    lua_Debug about;
    lua_pushvalue(lua, 1);
    lua_pushvalue(lua, 3);
    lua_call(lua, 1, 1);
    const char *file = look_at(lua, 1, &about);
    if (!lua_isboolean(lua, -1) && !lua_isnil(lua, -1)) {
        host_fail(lua, file, about.linedefined,
                  "deze voorwaarde moet true of false geven, maar geeft: %s; vergelijk met ==, < "
                  "of >",
                  luaL_typename(lua, -1));
    }
    lua_pushcfunction(lua, l_check);
    lua_pushvalue(lua, 1);
    lua_pushvalue(lua, 2);
    lua_pushvalue(lua, 3);
    lua_call(lua, 3, 0);
    return 1;
}


void state_listen(void *context, const Listener *listener) {
    ((ScriptHost *)context)->listener = listener;
}


void state_begin(void *context) {
    ScriptHost *host = context;
    host->event_budget = HOST_EVENT_BUDGET;
}


// All hooks of an event share a budget: a story can pass thousands of them before it waits.
static bool take_from_event(ScriptHost *host, int64_t *budget, Error *error) {
    host->event_budget -= ASKING_COST;
    if (host->event_budget <= 0) {
        return error_set(error, ERROR_CASE, host->folder,
                         "de voorwaarden die hier na elkaar gelden vragen samen te veel werk; maak "
                         "ze korter, of laat de speler er tussendoor iets doen");
    }
    *budget = host->event_budget < HOST_HOOK_BUDGET ? host->event_budget : HOST_HOOK_BUDGET;
    return true;
}


// Pushes the function with the hook, its fingerprint and s as its arguments.
static StateView *push_call(lua_State *lua, lua_CFunction function, int hook) {
    lua_pushcfunction(lua, function);
    lua_rawgetp(lua, LUA_REGISTRYINDEX, HOOKS);
    lua_rawgeti(lua, -1, 2 * hook + 1);
    lua_rawgeti(lua, -2, 2 * hook + 2);
    lua_remove(lua, -3);
    lua_rawgetp(lua, LUA_REGISTRYINDEX, STATE);
    return lua_touserdata(lua, -1);
}


// A hook that failed half-way can have changed something too, and would then answer otherwise.
static void look_for_change(ScriptHost *host, StateView *state, int hook) {
    Error error = {.code = ERROR_NONE};
    push_call(host->lua, l_check, hook);
    if (!host_call(host, 3, 0, HOST_HOOK_BUDGET, &error)) {
        state->spoiled = error;
    }
}


bool state_ask(void *context, int hook, const Run *run, bool *answer, Error *error) {
    ScriptHost *host = context;
    lua_State *lua = host->lua;
    int64_t budget;
    if (!take_from_event(host, &budget, error)) {
        return false;
    }
    host_make_room(host);
    StateView *state = push_call(lua, l_ask, hook);
    if (state->spoiled.code != ERROR_NONE) {
        *error = state->spoiled;
        lua_settop(lua, 0);
        return false;
    }
    state->run = run;
    host->rng = rng_from_seed(run->seed ^ ((uint64_t)run->events << 16) ^ (uint64_t)hook);
    bool ok = host_call(host, 3, 1, budget, error);
    state->run = NULL;
    host->event_budget -= budget - host->budget;
    if (!ok) {
        look_for_change(host, state, hook);
        return false;
    }
    *answer = lua_toboolean(lua, -1);
    lua_pop(lua, 1);
    return true;
}

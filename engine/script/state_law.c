// State law: what a hook can ask about acts and about what was looked up. s:law and s:consulted.

#include "core/consult.h"
#include "script/api.h"
#include "script/builder.h"
#include "script/state_view.h"


// Whether this act is in force on this day of the story; which one that is stands in the data.
static int l_law(lua_State *lua) {
    StateView *state = state_check(lua, "law");
    const char *id = state_check_name(lua, 2, "wet");
    const Regime *laws = state->scenario->laws;
    int at = laws ? regime_find(laws, id) : -1;
    if (!laws) {
        host_fail_here(lua, "de casus heeft geen wetten; zet laws = \"legal\" in scenario");
    }
    if (at < 0) {
        Guess guess = guess_among(id, laws->entries, laws->entry_count, sizeof laws->entries[0]);
        fail_meant(lua, &guess, "wet '%s' bestaat niet in '%s'", id, laws->id);
    }
    host_tell(lua, QUESTION_TODAY, 0, 0);
    lua_pushboolean(lua, regime_on(laws, state->run->date) == at);
    return 1;
}


_Noreturn static void fail_not_consultable(lua_State *lua, const Scenario *scenario,
                                           const char *name) {
    Guess guess = guess_start(name);
    if (scenario->reader) {
        guess = guess_among(name, scenario->reader->articles, scenario->reader->article_count,
                            sizeof(Article));
    }
    for (int i = 0; !guess.nearest && consult_schedule(scenario, i); i++) {
        const Schedule *schedule = consult_schedule(scenario, i);
        for (int c = 0; c < schedule->category_count; c++) {
            guess_offer(&guess, schedule->categories[c].number);
        }
    }
    fail_meant(lua, &guess, "artikel of categorie '%s' staat niet in de naslag van deze casus",
               name);
}


static bool tell_consulted(lua_State *lua, const StateView *state, int part) {
    host_tell(lua, QUESTION_CELL, state->scenario->consult_cells + part, 0);
    return run_has_consulted(state->run, part);
}


// "AW95-3", or the number of a category in any list of the case.
static int l_consulted(lua_State *lua) {
    StateView *state = state_check(lua, "consulted");
    const char *name = state_check_name(lua, 2, "artikel of categorie");
    const Scenario *scenario = state->scenario;
    int article = consult_find(scenario, name);
    bool is_known = article >= 0;
    bool answer = is_known && tell_consulted(lua, state, article);
    for (int i = 0; !answer && consult_schedule(scenario, i); i++) {
        int category = schedule_find(consult_schedule(scenario, i), name);
        is_known = is_known || category >= 0;
        answer = category >= 0 &&
                 tell_consulted(lua, state, consult_of_category(scenario, i, category));
    }
    host_charge(lua, consult_count(scenario) / LOOKS_PER_INSTRUCTION);
    if (!is_known) {
        fail_not_consultable(lua, scenario, name);
    }
    lua_pushboolean(lua, answer);
    return 1;
}


const luaL_Reg STATE_LAW_METHODS[] = {
    {"consulted", l_consulted}, {"law", l_law}, {NULL, NULL}};

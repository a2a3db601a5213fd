// Loading ask: the questions of an interview, which need each other and may close it.

#include <lauxlib.h>
#include <string.h>

#include "core/decision_kinds.h"
#include "script/builder.h"


static void load_question(lua_State *lua, int index, Option *option) {
    option->answer = field_text(lua, index, "answer");
    option->closes = field_boolean(lua, index, "closes", false);
    load_earns(lua, index, "earns", &option->earns);
    load_option_sets(lua, index, option);
}

static const OptionUse OF_QUESTION = {"question", "vragen", SCENARIO_MAX_OPTIONS, false,
                                      load_question};


// The questions a question needs can stand below it, so this is done when all are known.
static void load_needs(lua_State *lua, int index, Decision *decision, int number) {
    Option *option = &decision->options[number];
    lua_rawgeti(lua, index, number + 1);
    int question = lua_gettop(lua);
    int count = field_list(lua, question, "needs", API_NAMES);
    int list = lua_gettop(lua);
    if (count_entries(lua, list) != count) {
        fields_fail(lua, question, "schrijf needs = { \"vraag\" }, met namen van vragen");
    }
    for (int i = 0; i < count; i++) {
        if (lua_rawgeti(lua, list, i + 1) != LUA_TSTRING) {
            fields_fail(lua, question, "in needs staan namen van vragen tussen quotes");
        }
        const char *id = lua_tostring(lua, -1);
        int needed = option_find(decision->options, decision->option_count, id);
        if (needed < 0) {
            fail_unknown(lua, question, "vraag", id, decision->options, decision->option_count,
                         sizeof(Option));
        }
        option->needs |= 1u << needed;
        lua_pop(lua, 1);
    }
    lua_pop(lua, 2);
}


static bool can_be_asked(const Decision *decision, int question) {
    for (unsigned set = 1; set < 1u << decision->option_count; set++) {
        if ((set & 1u << question) && ask_is_reachable(decision, set)) {
            return true;
        }
    }
    return false;
}


static void check_questions(lua_State *lua, int index, const Decision *decision) {
    host_charge(lua, (1 << decision->option_count) * decision->option_count);
    for (int i = 0; i < decision->option_count; i++) {
        if (!can_be_asked(decision, i)) {
            lua_rawgeti(lua, index, i + 1);
            fields_fail(
                lua, lua_gettop(lua),
                "deze vraag kan nooit gesteld worden: wat er in needs staat kan niet "
                "allemaal eerder binnen %d beurten; kort needs in, geef meer turns, of haal "
                "closes weg bij wat eraan voorafgaat",
                decision->turns);
        }
    }
}


static void load_with(lua_State *lua, int index, Decision *decision) {
    const Scenario *scenario = builder_of(lua)->scenario;
    field_push(lua, index, "with", API_WHO);
    int with = lua_gettop(lua);
    bool is_person = field_is(lua, with, "person");
    if (!is_person && lua_type(lua, with) != LUA_TSTRING) {
        fields_fail(lua, index, "bij with hoort de naam van een persoon: with = \"petra\"");
    }
    const char *id = is_person ? field_id(lua, with) : lua_tostring(lua, with);
    decision->person = find_id(lua, scenario->persons, scenario->person_count, sizeof(Person), id);
    if (decision->person < 0) {
        fail_unknown(lua, index, "person", id, scenario->persons, scenario->person_count,
                     sizeof(Person));
    }
    lua_pop(lua, 1);
}


void load_ask(lua_State *lua, int index, Decision *decision) {
    load_with(lua, index, decision);
    decision->options = load_options(lua, index, &OF_QUESTION, &decision->option_count);
    decision->turns = field_integer(lua, index, "turns", 0);
    if (decision->turns > decision->option_count) {
        fields_fail(lua, index, "turns = %d, maar er zijn %d vragen; maak turns kleiner",
                    decision->turns, decision->option_count);
    }
    for (int i = 0; i < decision->option_count; i++) {
        load_needs(lua, index, decision, i);
        raise_maximum(lua, index, &decision->maximum, &decision->options[i].earns);
    }
    check_questions(lua, index, decision);
    load_best_set(decision, ask_best(decision));
}

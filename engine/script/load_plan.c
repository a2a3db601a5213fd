// Loading test.lua: plays and what happens in them, in order.

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/consult.h"
#include "core/decision.h"
#include "script/load_plan.h"
#include "script/sandbox.h"
#include "script/source.h"
#include "script/words.h"

enum { PLAYS_MAX = 1000 };

// The builder comes first: host_of(lua) is also the builder and the loader.
typedef struct PlanLoader {
    Builder builder;
    Scenario scenario;  // the case, with the arena of the plan: what is copied goes in there
    Plan *plan;
} PlanLoader;


// ---- What the acts share ----


Policy plan_policy(lua_State *lua, int index, const char *name) {
    Policy policy;
    if (!policy_from_name(name, &policy)) {
        fields_fail(lua, index, "kies \"best\", \"worst\" of \"random\", niet \"%.40s\"", name);
    }
    return policy;
}


const char *plan_text(lua_State *lua, int index, int table, const char *name) {
    lua_pushstring(lua, name);
    int type = lua_rawget(lua, table);
    if (type != LUA_TNIL && type != LUA_TSTRING) {
        fields_fail(lua, index, "bij '%s' hoort een tekst tussen quotes", name);
    }
    const char *text = type == LUA_TSTRING ? lua_tostring(lua, -1) : NULL;
    lua_pop(lua, 1);
    return text;
}


void plan_adopt(lua_State *lua, int index, int table) {
    static const char *const HIDDEN[] = {WORD_KIND, WORD_ID, WORD_FILE, WORD_LINE, NULL};
    for (int i = 0; HIDDEN[i]; i++) {
        lua_pushstring(lua, HIDDEN[i]);
        lua_pushvalue(lua, -1);
        lua_rawget(lua, index);
        lua_rawset(lua, table);
    }
}


Policy plan_rest(lua_State *lua, int index, int table) {
    const char *name = plan_text(lua, index, table, "rest");
    return name ? plan_policy(lua, index, name) : POLICY_COUNT;
}


PlanPart *plan_add_part(lua_State *lua, PlanAct *act) {
    Arena *arena = builder_of(lua)->scenario->arena;
    // Doubles its room when the count is a power of two.
    if ((act->part_count & (act->part_count - 1)) == 0) {
        size_t room = act->part_count > 0 ? 2 * (size_t)act->part_count : 1;
        PlanPart *parts = arena_take_array(arena, room, sizeof *parts);
        if (act->part_count > 0) {
            memcpy(parts, act->parts, (size_t)act->part_count * sizeof *parts);
        }
        act->parts = parts;
    }
    PlanPart *part = &act->parts[act->part_count++];
    part->event.decision = act->decision;
    return part;
}


// ---- Acts ----


static int find_decision(lua_State *lua, int index, const char *id) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const char **ids =
        arena_take_array(scenario->arena, (size_t)scenario->decision_count, sizeof *ids);
    for (int i = 0; i < scenario->decision_count; i++) {
        ids[i] = scenario->decisions[i].id;
        if (strcmp(ids[i], id) == 0) {
            return i;
        }
    }
    fail_unknown(lua, index, "beslissing", id, ids, scenario->decision_count, sizeof *ids);
}


static void load_reach(lua_State *lua, int index, const char *id, PlanAct *act) {
    const Scenario *scenario = builder_of(lua)->scenario;
    act->kind = PLAN_ACT_REACH;
    act->decision = scenario_find_decision(scenario, id);
    // A decision may be called like its scene: then the decision is meant.
    if (act->decision < 0) {
        act->scene = find_id(lua, scenario->scenes, scenario->scene_count, sizeof(Scene), id);
    }
    if (act->decision < 0 && act->scene < 0) {
        fail_unknown(lua, index, "scène of beslissing", id, scenario->scenes, scenario->scene_count,
                     sizeof(Scene));
    }
}


static void load_event(lua_State *lua, int index, const char *kind, const char *id, PlanAct *act) {
    const Scenario *scenario = builder_of(lua)->scenario;
    act->kind = PLAN_ACT_EVENT;
    if (strcmp(kind, "read") == 0) {
        act->event = (Event){.kind = EVENT_LOOK, .part = find_record(lua, index, id)};
        return;
    }
    if (strcmp(kind, "search") == 0) {
        act->event = (Event){.kind = EVENT_USE, .text = arena_copy_text(scenario->arena, id)};
        return;
    }
    act->event = (Event){.kind = EVENT_CONSULT, .part = consult_find(scenario, id)};
    if (act->event.part < 0) {
        fields_fail(lua, index,
                    "dit staat niet in de naslag van deze casus; schrijf een artikel, "
                    "zoals \"AW95-3\", of een lijst met een nummer, zoals \"%s/1.1\"",
                    scenario->schedule->id);
    }
}


static void load_act(lua_State *lua, int index, PlanAct *act) {
    const char *kind = field_kind(lua, index);
    const char *id = field_id(lua, index);
    *act = (PlanAct){.origin = field_origin(lua, index),
                     .decision = -1,
                     .scene = -1,
                     .rest = POLICY_COUNT};
    if (strcmp(kind, "answer") == 0) {
        act->kind = PLAN_ACT_ANSWER;
        act->decision = find_decision(lua, index, id);
        load_plan_answer(lua, index, act);
    } else if (strcmp(kind, "undo") == 0) {
        act->kind = PLAN_ACT_UNDO;
        act->decision = find_decision(lua, index, id);
    } else if (strcmp(kind, "rest") == 0) {
        act->kind = PLAN_ACT_REST;
        act->rest = plan_policy(lua, index, id);
    } else if (strcmp(kind, "reach") == 0) {
        load_reach(lua, index, id, act);
    } else if (strcmp(kind, "expect") == 0) {
        act->kind = PLAN_ACT_EXPECT;
        fields_check(lua, index);
        load_plan_checks(lua, index, &act->checks);
    } else {
        load_event(lua, index, kind, id, act);
    }
}


// ---- Plays ----


static bool is_act(lua_State *lua, int index) {
    static const char *const KINDS[] = {"answer", "undo",   "rest",    "reach", "expect",
                                        "read",   "search", "consult", NULL};
    for (int i = 0; KINDS[i]; i++) {
        if (field_is(lua, index, KINDS[i])) {
            return true;
        }
    }
    return false;
}


// Answers whether anything is expected on the way.
static bool load_acts(lua_State *lua, int index, PlanPlay *play) {
    bool has_checks = false;
    play->act_count = list_length(lua, index, index);
    play->acts = arena_take_array(builder_of(lua)->scenario->arena, (size_t)play->act_count,
                                  sizeof(PlanAct));
    for (int i = 0; i < play->act_count; i++) {
        lua_rawgeti(lua, index, i + 1);
        int act = lua_gettop(lua);
        if (lua_type(lua, act) == LUA_TFUNCTION) {
            fields_fail(lua, index,
                        "bij het %de onderdeel ontbreekt het antwoord; schrijf answer "
                        "\"beslissing\" \"optie\", met een komma erachter",
                        i + 1);
        }
        if (!is_act(lua, act)) {
            fields_fail(lua, index,
                        "het %de onderdeel is geen handeling; gebruik answer, rest, "
                        "reach, read, consult, search, undo of expect, en schrijf wat "
                        "je verwacht met een naam, zoals score = 12",
                        i + 1);
        }
        load_act(lua, act, &play->acts[i]);
        has_checks = has_checks || play->acts[i].checks.count > 0;
        lua_pop(lua, 1);
    }
    return has_checks;
}


static void load_facts(lua_State *lua, int index, PlanPlay *play) {
    const Scenario *scenario = builder_of(lua)->scenario;
    Assignment *sets;
    int count;
    field_list(lua, index, "facts", API_SETS);
    load_assignments(lua, lua_gettop(lua), index, &sets, &count);
    lua_pop(lua, 1);
    if (count == 0) {
        return;
    }
    play->facts = arena_take_array(scenario->arena, (size_t)scenario->variable_count, sizeof(int));
    for (int i = 0; i < scenario->variable_count; i++) {
        play->facts[i] = scenario->variables[i].start;
    }
    for (int i = 0; i < count; i++) {
        const Variable *variable = &scenario->variables[sets[i].variable];
        if (!variable->is_fact) {
            fields_fail(lua, index,
                        "facts: '%s' staat in de casus bij variables, niet bij facts; "
                        "alleen facts gaan mee van casus naar casus",
                        variable->name);
        }
        play->facts[sets[i].variable] = sets[i].value;
    }
}


static void load_play(lua_State *lua, int index, PlanPlay *play) {
    Arena *arena = builder_of(lua)->scenario->arena;
    fields_check(lua, index);
    play->name = arena_copy_text(arena, field_id(lua, index));
    play->origin = field_origin(lua, index);
    play->seed = (uint64_t)field_integer(lua, index, "seed", 1);
    const char *mode = field_choice(lua, index, "mode");
    play->mode = mode && strcmp(mode, "exam") == 0 ? RUN_EXAM : RUN_PRACTICE;
    load_facts(lua, index, play);
    bool has_checks = load_acts(lua, index, play);
    load_plan_checks(lua, index, &play->checks);
    if (!has_checks && play->checks.count == 0) {
        fields_fail(lua, index,
                    "hier wordt niets verwacht, dus het kan ook niet mislukken; schrijf "
                    "bijvoorbeeld score = 12 of ending = \"%s\"",
                    builder_of(lua)->scenario->ending_count > 0
                        ? builder_of(lua)->scenario->endings[0].id
                        : "naam");
    }
}


static void load_plays(lua_State *lua, Plan *plan) {
    plan_words_push_plays(lua);
    int list = lua_gettop(lua);
    lua_Unsigned count = lua_rawlen(lua, list);
    if (count == 0 || count > PLAYS_MAX) {
        host_fail(lua, "test.lua", 0,
                  count == 0 ? "er staat geen play in; schrijf play \"naam\" "
                               "{ rest \"best\", score = 12 }"
                             : "er staan te veel plays in; haal er een paar weg");
    }
    plan->plays = arena_take_array(plan->arena, count, sizeof *plan->plays);
    for (; plan->play_count < (int)count; plan->play_count++) {
        PlanPlay *play = &plan->plays[plan->play_count];
        lua_rawgeti(lua, list, plan->play_count + 1);
        load_play(lua, lua_gettop(lua), play);
        for (int i = 0; i < plan->play_count; i++) {
            if (strcmp(plan->plays[i].name, play->name) == 0) {
                fields_fail(lua, lua_gettop(lua),
                            "deze naam staat ook op regel %d; geef elke play "
                            "een eigen naam",
                            plan->plays[i].origin.line);
            }
        }
        lua_pop(lua, 1);
    }
}


static int load(lua_State *lua) {
    PlanLoader *loader = (PlanLoader *)(void *)builder_of(lua);
    sandbox_push_names(lua);
    plan_words_add(lua);
    source_open(lua, "de woorden van test.lua");
    if (!source_run(lua, "test.lua")) {
        host_fail(lua, "test.lua", 0,
                  "dit bestand ontbreekt in de map van de casus; casus test "
                  "speelt wat erin staat");
    }
    load_plays(lua, loader->plan);
    return 0;
}


Plan *plan_load(const char *folder, const ScriptWorld *world, const Scenario *scenario,
                Error *error) {
    PlanLoader *loader = memory_new(1, sizeof *loader);
    Plan *plan = memory_new(1, sizeof *plan);
    Builder *builder = &loader->builder;
    plan->arena = arena_new();
    loader->plan = plan;
    loader->scenario = *scenario;
    loader->scenario.arena = plan->arena;
    builder->world = world;
    builder->scenario = &loader->scenario;
    builder->host.rng = rng_from_seed(1);
    bool ok = host_open(&builder->host, folder, error);
    if (ok) {
        lua_pushcfunction(builder->host.lua, load);
        builder->host.is_loading = true;
        ok = host_call(&builder->host, 0, 0, HOST_LOAD_BUDGET, error);
    }
    host_close(&builder->host);
    source_drop(builder);
    free(loader);
    if (!ok) {
        plan_free(plan);
        return NULL;
    }
    return plan;
}


void plan_free(Plan *plan) {
    if (plan) {
        arena_free(plan->arena);
        free(plan);
    }
}

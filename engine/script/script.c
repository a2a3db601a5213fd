// Script: loading a case from its files, and answering its hooks while it is played.

#include "script/script.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/sha256.h"
#include "core/decision.h"
#include "script/builder.h"
#include "script/sandbox.h"
#include "script/source.h"
#include "script/state.h"
#include "script/words.h"

struct Script {
    Builder builder;  // first: host_of(lua) is also the builder and the script
    Scenario *scenario;
    Hooks hooks;
};


// ---- Compiling ----


static void free_lists(Builder *builder) {
    free(builder->steps);
    free(builder->decisions);
    free(builder->laters);
    builder->steps = NULL;
    builder->decisions = NULL;
    builder->laters = NULL;
}


static void move_lists(Builder *builder) {
    Scenario *scenario = builder->scenario;
    scenario->steps = arena_take_array(scenario->arena, (size_t)builder->step_count, sizeof(Step));
    scenario->decisions =
        arena_take_array(scenario->arena, (size_t)builder->decision_count, sizeof(Decision));
    if (builder->step_count > 0) {
        memcpy(scenario->steps, builder->steps, (size_t)builder->step_count * sizeof(Step));
    }
    if (builder->decision_count > 0) {
        memcpy(scenario->decisions, builder->decisions,
               (size_t)builder->decision_count * sizeof(Decision));
    }
    scenario->step_count = builder->step_count;
    scenario->decision_count = builder->decision_count;
    scenario->hook_count = builder->hooks;
    scenario->laters =
        arena_take_array(scenario->arena, (size_t)scenario->later_count, sizeof(Later));
    if (scenario->later_count > 0) {
        memcpy(scenario->laters, builder->laters, (size_t)scenario->later_count * sizeof(Later));
    }
    scenario->note_count = builder->note_count;
    free_lists(builder);
}


// What only the loader needed makes room for the hooks.
static void forget_sources(lua_State *lua) {
    lua_pushnil(lua);
    lua_setfield(lua, LUA_REGISTRYINDEX, "casus.en");
    source_close(lua);
    words_forget(lua);
    lua_gc(lua, LUA_GCCOLLECT);
    ScriptHost *host = host_of(lua);
    host->kept = host->memory;
    if (host->kept > HOST_KEPT_LIMIT) {
        host_fail(lua, "scenario.lua", 0,
                  "de voorwaarden van deze casus houden te veel gegevens vast (meer dan %d MB)",
                  HOST_KEPT_LIMIT / 1024 / 1024);
    }
}


static int load_case(lua_State *lua) {
    Builder *builder = builder_of(lua);
    sandbox_push_names(lua);
    words_add(lua);
    source_open(lua, "de woorden van een casus");
    if (!source_run(lua, "scenario.lua")) {
        host_fail(lua, "scenario.lua", 0, "dit bestand ontbreekt in de map van de casus");
    }
    source_run(lua, "en.lua");
    load_translation(lua);
    load_header(lua);
    load_laws(lua);
    load_things(lua);
    load_holds(lua);
    load_scenes(lua);
    move_lists(builder);
    load_cited(lua);
    scenario_lay_out(builder->scenario);
    if (builder->scenario->cell_count > SCENARIO_MAX_CELLS) {
        host_fail(lua, "scenario.lua", 0,
                  "de casus is te groot: te veel stukken in te veel beslissingen");
    }
    forget_sources(lua);
    state_prepare(lua, builder->scenario);
    return 0;
}


Script *script_load(const char *folder, const ScriptWorld *world, Error *error) {
    Script *script = memory_new(1, sizeof *script);
    Scenario *scenario = memory_new(1, sizeof *scenario);
    char hash[SHA256_HEX_SIZE];
    scenario->arena = arena_new();
    scenario->folder = arena_copy_text(scenario->arena, folder);
    script->scenario = scenario;
    script->builder.hash = sha256_new();
    sha256_start(script->builder.hash);
    if (!host_open(&script->builder.host, folder, error)) {
        script_free(script);
        return NULL;
    }
    script->builder.world = world;
    script->builder.scenario = scenario;
    script->builder.host.rng = rng_from_seed(1);
    lua_pushcfunction(script->builder.host.lua, load_case);
    script->builder.host.is_loading = true;
    if (!host_call(&script->builder.host, 0, 0, HOST_LOAD_BUDGET, error)) {
        script_free(script);
        return NULL;
    }
    script->builder.host.is_loading = false;
    script->builder.world = NULL;
    sha256_end(script->builder.hash, hash);
    scenario->hash = arena_copy_text(scenario->arena, hash);
    state_begin(&script->builder.host);
    script->hooks = (Hooks){.context = &script->builder.host,
                            .condition = state_ask,
                            .begin = state_begin,
                            .listen = state_listen};
    return script;
}


void script_free(Script *script) {
    if (script) {
        host_close(&script->builder.host);
        source_drop(&script->builder);
        free_lists(&script->builder);
        sha256_free(script->builder.hash);
        scenario_free(script->scenario);
        free(script);
    }
}


const Scenario *script_scenario(const Script *script) {
    return script->scenario;
}


const Hooks *script_hooks(const Script *script) {
    return &script->hooks;
}

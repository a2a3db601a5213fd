// Script: loading a case from its files, and answering its hooks while it is played.

#include "script/script.h"

#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "core/decision.h"
#include "script/builder.h"
#include "script/sandbox.h"
#include "script/state.h"
#include "script/words.h"

static const char ENVIRONMENT[] = "casus.environment";

struct Script {
    Builder builder;  // first: host_of(lua) is also the builder and the script
    Scenario *scenario;
    Hooks hooks;
    Sha256 *hash;
};


// ---- Files ----


static void check_source(lua_State *lua, const char *name, const char *text, size_t length) {
    size_t good = utf8_valid_length(text, length);
    if (good < length) {
        int line = 1;
        for (size_t i = 0; i < good; i++) {
            line += text[i] == '\n';
        }
        host_fail(lua, name, line,
                  "dit bestand is geen UTF-8; kies in de editor bij opslaan de codering UTF-8");
    }
    if (length > 0 && memchr(text, '\0', length)) {
        host_fail(lua, name, 1, "dit is geen tekstbestand");
    }
}


// Runs a file of the case with the sealed environment. False when it is not there and may be missing.
static bool run_file(lua_State *lua, const char *name, bool is_required) {
    Script *script = (Script *)(void *)builder_of(lua);
    const ScriptWorld *world = script->builder.world;
    size_t length = 0;
    bool found = false;
    Error error;
    char *text = world->read_file(world->context, name, &length, &found, &error);
    if (!text) {
        if (!found && !is_required) {
            return false;
        }
        host_fail(lua, name, 0, "%s", found ? error.text : "dit bestand ontbreekt in de map van de casus");
    }
    // Lua may raise from here on: the text is given to Lua's collector first.
    char *kept = lua_newuserdatauv(lua, length + 1, 0);
    memcpy(kept, text, length);
    kept[length] = '\0';
    free(text);
    check_source(lua, name, kept, length);
    sha256_add(script->hash, name, strlen(name) + 1);
    sha256_add(script->hash, kept, length);
    bool has_mark = length >= 3 && memcmp(kept, "\xEF\xBB\xBF", 3) == 0;
    char chunk[160];
    snprintf(chunk, sizeof chunk, "@%s", name);
    if (luaL_loadbufferx(lua, kept + (has_mark ? 3 : 0), length - (has_mark ? 3 : 0), chunk, "t") !=
        LUA_OK) {
        lua_error(lua);
    }
    lua_getfield(lua, LUA_REGISTRYINDEX, ENVIRONMENT);
    lua_setupvalue(lua, -2, 1);
    lua_call(lua, 0, 0);
    lua_pop(lua, 1);
    return true;
}


// include "file.lua": another file of the same folder.
static int l_include(lua_State *lua) {
    const char *name = luaL_checkstring(lua, 1);
    const char *file;
    int line;
    host_where(lua, 1, &file, &line);
    size_t length = strlen(name);
    bool is_plain = length > 4 && length < 100 && strcmp(name + length - 4, ".lua") == 0 &&
                    name[0] != '.' && !strpbrk(name, "/\\:");
    if (!is_plain) {
        host_fail(lua, file, line, "include leest alleen een .lua-bestand uit de map van de casus zelf");
    }
    luaL_getsubtable(lua, LUA_REGISTRYINDEX, "casus.included");
    if (lua_getfield(lua, -1, name) != LUA_TNIL) {
        return 0;  // each file once; so files that include each other come to an end
    }
    lua_pushboolean(lua, 1);
    lua_setfield(lua, -3, name);
    luaL_checkstack(lua, 20, NULL);
    if (!run_file(lua, name, false)) {
        host_fail(lua, file, line, "include \"%s\": dit bestand ontbreekt in de map van de casus", name);
    }
    return 0;
}


// ---- Compiling ----


static void lay_out_cells(Scenario *scenario, int notes) {
    int cells = scenario->variable_count + scenario->decision_count + scenario->record_count + notes;
    for (int d = 0; d < scenario->decision_count; d++) {
        Decision *decision = &scenario->decisions[d];
        decision->cells = cells;
        decision->cell_count = decision_rules(decision->type)->cell_count(decision);
        cells += decision->cell_count;
    }
    scenario->cell_count = cells;
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
    free(builder->steps);
    free(builder->decisions);
    builder->steps = NULL;
    builder->decisions = NULL;
}


static int load_case(lua_State *lua) {
    Builder *builder = builder_of(lua);
    sandbox_push_names(lua);
    words_add(lua);
    lua_pushcfunction(lua, l_include);
    lua_setfield(lua, -2, "include");
    sandbox_seal(lua, "de woorden van een casus");
    lua_setfield(lua, LUA_REGISTRYINDEX, ENVIRONMENT);
    run_file(lua, "scenario.lua", true);
    run_file(lua, "en.lua", false);
    load_translation(lua);
    load_header(lua);
    load_things(lua);
    load_scenes(lua);
    move_lists(builder);
    lay_out_cells(builder->scenario, builder->note_count);
    if (builder->scenario->cell_count > SCENARIO_MAX_CELLS) {
        host_fail(lua, "scenario.lua", 0, "de casus is te groot: te veel stukken in te veel beslissingen");
    }
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
    script->hash = sha256_new();
    sha256_start(script->hash);
    if (!host_open(&script->builder.host, folder, error)) {
        script_free(script);
        return NULL;
    }
    script->builder.world = world;
    script->builder.scenario = scenario;
    script->builder.host.rng = rng_from_seed(1);
    lua_pushcfunction(script->builder.host.lua, load_case);
    if (!host_call(&script->builder.host, 0, 0, HOST_LOAD_BUDGET, error)) {
        script_free(script);
        return NULL;
    }
    script->builder.world = NULL;
    sha256_end(script->hash, hash);
    scenario->hash = arena_copy_text(scenario->arena, hash);
    script->hooks = (Hooks){.context = &script->builder.host, .condition = state_ask};
    return script;
}


void script_free(Script *script) {
    if (script) {
        host_close(&script->builder.host);
        free(script->builder.steps);
        free(script->builder.decisions);
        sha256_free(script->hash);
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

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
#include "script/messages.h"
#include "script/sandbox.h"
#include "script/state.h"
#include "script/words.h"

static const char ENVIRONMENT[] = "casus.environment";
static const char FILES[] = "casus.files";

enum {
    SOURCE_LIMIT = 512 * 1024,         // bytes of one file
    SOURCES_LIMIT = 24 * 1024 * 1024,  // of all files: 2,000 records of 10 kB, and more
    FILE_NAME_LIMIT = 50,              // bytes: Lua cuts longer names in its messages
    CHAIN_PER_INSTRUCTION = 100        // see charge_source
};

struct Script {
    Builder builder;  // first: host_of(lua) is also the builder and the script
    Scenario *scenario;
    Hooks hooks;
    Sha256 *hash;
    char *source;        // of the file that is being compiled
    size_t source_size;  // of all files so far
};


// ---- Files ----


static void check_source(lua_State *lua, const char *name, const char *text, size_t length) {
    if (length > SOURCE_LIMIT) {
        host_fail(lua, name, 0,
                  "dit bestand is te groot (hoogstens %d kB); verdeel het met include",
                  SOURCE_LIMIT / 1024);
    }
    size_t good = utf8_valid_length(text, length);
    // Compiled Lua starts with an escape; nothing checks that, so it could do anything.
    const char *end = text[0] == '\x1b' ? text : memchr(text, '\0', length);
    if (!end && good == length) {
        return;
    }
    int line = 1;
    for (size_t i = 0; i < good && text + i != end; i++) {
        line += text[i] == '\n';
    }
    host_fail(lua, name, line,
              end ? "dit is geen tekstbestand, of het is in een verkeerde codering opgeslagen; "
                    "kies in de editor bij opslaan de codering UTF-8"
                  : "dit bestand is geen UTF-8; kies in de editor bij opslaan de codering UTF-8");
}


// Compiling is work too; SOURCES_LIMIT bounds its length. A chain of and, or, elseif and goto costs
// the square of its length.
static void charge_source(lua_State *lua, const char *text) {
    static const char *const LINKS[] = {"and", "or", "elseif", "goto", NULL};
    int64_t links = 0;
    for (const char *at = text; *at; at++) {
        size_t word = strspn(at, "abcdefghijklmnopqrstuvwxyz");
        for (int i = 0; LINKS[i] && word > 0; i++) {
            links += word == strlen(LINKS[i]) && strncmp(at, LINKS[i], word) == 0;
        }
        at += word > 0 ? word - 1 : 0;
    }
    host_charge(lua, links * links / CHAIN_PER_INSTRUCTION);
}


static void forget_source(Script *script) {
    free(script->source);
    script->source = NULL;
}


// Leaves the file as a function on the stack. False when it is not there.
static bool compile_file(lua_State *lua, const char *name) {
    Script *script = (Script *)(void *)builder_of(lua);
    const ScriptWorld *world = script->builder.world;
    size_t length = 0;
    bool found = false;
    Error error = {.code = ERROR_NONE};
    script->source = world->read_file(world->context, name, &length, &found, &error);
    if (!script->source) {
        if (found) {
            host_fail(lua, name, 0, "%s", error.text);
        }
        return false;
    }
    check_source(lua, name, script->source, length);
    script->source_size += length;
    if (script->source_size > SOURCES_LIMIT) {
        host_fail(lua, name, 0, "alle bestanden samen zijn te groot (hoogstens %d MB)",
                  SOURCES_LIMIT / 1024 / 1024);
    }
    charge_source(lua, script->source);
    sha256_add(script->hash, name, strlen(name) + 1);
    sha256_add(script->hash, script->source, length);
    size_t mark = length >= 3 && memcmp(script->source, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    char chunk[FILE_NAME_LIMIT + 20];
    snprintf(chunk, sizeof chunk, "@%s", name);
    if (luaL_loadbufferx(lua, script->source + mark, length - mark, chunk, "t") != LUA_OK) {
        lua_error(lua);
    }
    forget_source(script);
    return true;
}


// Runs a file of the case with the sealed environment, once. False when it is not there.
static bool run_file(lua_State *lua, const char *name) {
    luaL_checkstack(lua, 20, NULL);
    luaL_getsubtable(lua, LUA_REGISTRYINDEX, FILES);
    bool has_run = lua_getfield(lua, -1, name) != LUA_TNIL;
    if (!has_run) {
        lua_pushboolean(lua, 1);
        lua_setfield(lua, -3, name);
    }
    lua_pop(lua, 2);
    if (has_run) {
        return true;  // so files that include each other come to an end
    }
    if (!compile_file(lua, name)) {
        return false;
    }
    lua_getfield(lua, LUA_REGISTRYINDEX, ENVIRONMENT);
    lua_setupvalue(lua, -2, 1);
    lua_call(lua, 0, 0);
    return true;
}


// include "file.lua": another file of the same folder.
static int l_include(lua_State *lua) {
    if (!host_of(lua)->is_loading) {
        host_fail_here(lua, "include kan niet in een voorwaarde staan");
    }
    const char *name = lua_type(lua, 1) == LUA_TSTRING ? lua_tostring(lua, 1) : "";
    size_t length = strlen(name);
    bool is_plain = length > 4 && length < FILE_NAME_LIMIT && name[0] != '.' &&
                    strcmp(name + length - 4, ".lua") == 0 && !strpbrk(name, "/\\:") &&
                    length == lua_rawlen(lua, 1) && message_is_showable(name, length);
    if (!is_plain) {
        host_fail_here(lua, "include leest alleen een .lua-bestand uit de map van de casus zelf: "
                            "include \"stukken.lua\"");
    }
    if (!run_file(lua, name)) {
        host_fail_here(lua, "include \"%s\": dit bestand ontbreekt in de map van de casus", name);
    }
    return 0;
}


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
    static const char *const KEPT[] = {"casus.en", FILES, ENVIRONMENT, NULL};
    for (int i = 0; KEPT[i]; i++) {
        lua_pushnil(lua);
        lua_setfield(lua, LUA_REGISTRYINDEX, KEPT[i]);
    }
    words_forget(lua);
    lua_gc(lua, LUA_GCCOLLECT);
}


static int load_case(lua_State *lua) {
    Builder *builder = builder_of(lua);
    sandbox_push_names(lua);
    words_add(lua);
    lua_pushcfunction(lua, l_include);
    lua_setfield(lua, -2, "include");
    sandbox_seal(lua, "de woorden van een casus");
    lua_setfield(lua, LUA_REGISTRYINDEX, ENVIRONMENT);
    if (!run_file(lua, "scenario.lua")) {
        host_fail(lua, "scenario.lua", 0, "dit bestand ontbreekt in de map van de casus");
    }
    run_file(lua, "en.lua");
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
    script->builder.host.is_loading = true;
    if (!host_call(&script->builder.host, 0, 0, HOST_LOAD_BUDGET, error)) {
        script_free(script);
        return NULL;
    }
    script->builder.host.is_loading = false;
    script->builder.world = NULL;
    sha256_end(script->hash, hash);
    scenario->hash = arena_copy_text(scenario->arena, hash);
    script->hooks = (Hooks){.context = &script->builder.host, .condition = state_ask};
    return script;
}


void script_free(Script *script) {
    if (script) {
        host_close(&script->builder.host);
        forget_source(script);
        free_lists(&script->builder);
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

// Loading what the case is scored on: the frameworks that the header names, one or several. A name
// that ends in .json is a file in the folder of the case, an organisation's own.

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "script/builder.h"
#include "script/messages.h"
#include "script/source.h"

enum {
    FRAMEWORK_FILE_LIMIT = 512 * 1024,
    BYTES_PER_COST = 16  // reading JSON is about as much work as compiling
};


static bool is_file(const char *name) {
    size_t length = strlen(name);
    return length > 5 && strcmp(name + length - 5, ".json") == 0;
}


static void check_file_name(lua_State *lua, int header, const char *name) {
    if (name[0] == '.' || strlen(name) >= FRAMEWORK_ID_MAX || strpbrk(name, "/\\:\n\r\t") ||
        !message_is_showable(name, strlen(name))) {
        fields_fail(lua, header,
                    "framework leest een .json-bestand alleen uit de map van de casus zelf, "
                    "zonder pad: \"kader.json\"");
    }
}


// The bytes of the file stay in `builder->source`, which is freed whatever happens.
static size_t read_file(lua_State *lua, int header, const char *name) {
    Builder *builder = builder_of(lua);
    const ScriptWorld *world = builder->world;
    Error error = {.code = ERROR_NONE};
    size_t length = 0;
    bool found = false;
    builder->source = world->read_file(world->context, name, &length, &found, &error);
    if (!builder->source && found) {
        host_fail(lua, name, 0, "%s", error.text);
    }
    if (!builder->source) {
        fields_fail(lua, header, "framework = \"%s\": dit bestand ontbreekt in de map van de casus",
                    name);
    }
    if (length > FRAMEWORK_FILE_LIMIT) {
        host_fail(lua, name, 0, "dit bestand is te groot (hoogstens %d kB)",
                  FRAMEWORK_FILE_LIMIT / 1024);
    }
    host_charge(lua, (int64_t)(length / BYTES_PER_COST));
    if (builder->hash) {
        sha256_add(builder->hash, name, strlen(name) + 1);
        sha256_add(builder->hash, builder->source, length);
    }
    return length;
}


// A framework of one's own under the name of one that ships would make their results one.
static void check_own_id(lua_State *lua, const char *name, const char *id) {
    const ScriptWorld *world = builder_of(lua)->world;
    Error unused;
    Framework *shipped = world->open_framework(world->context, id, &unused);
    bool is_taken = shipped != NULL;
    framework_free(shipped);
    if (is_taken) {
        host_fail(lua, name, 0,
                  "'%s' is de naam van een kader van Casus; kies bij \"id\" een "
                  "andere naam",
                  id);
    }
}


// Puts what was opened behind what is there; takes it over. NULL: `error` says why.
static void join(lua_State *lua, int header, const char *name, Framework *framework, Error *error) {
    bool ok = framework && framework_join(builder_of(lua)->scenario->framework, framework, error);
    framework_free(framework);
    if (ok) {
        return;
    }
    if (error->line > 0 || is_file(name)) {
        host_fail(lua, name, error->line, "%s", error->text);
    }
    if (error->place[0]) {
        fields_fail(lua, header, "framework = \"%s\": %s: %s", name, error->place, error->text);
    }
    fields_fail(lua, header, "framework = \"%s\": %s", name, error->text);
}


// The name is on top of the stack and stays there.
static void load_framework(lua_State *lua, int header) {
    Builder *builder = builder_of(lua);
    const ScriptWorld *world = builder->world;
    Error error = {.code = ERROR_NONE};
    const char *name = string_on_stack(lua, header, "framework");
    if (!is_file(name)) {
        join(lua, header, name, world->open_framework(world->context, name, &error), &error);
        return;
    }
    check_file_name(lua, header, name);
    size_t length = read_file(lua, header, name);
    Framework *own = world->parse_framework(world->context, name, builder->source, length, &error);
    source_drop(builder);
    join(lua, header, name, own, &error);
    const Framework *all = builder->scenario->framework;
    check_own_id(lua, name, all->sources[all->source_count - 1].id);
}


void load_frameworks(lua_State *lua, int header) {
    builder_of(lua)->scenario->framework = framework_new();
    field_push(lua, header, "framework", API_NAME | API_NAMES);
    if (lua_type(lua, -1) != LUA_TTABLE) {
        load_framework(lua, header);
        lua_pop(lua, 1);
        return;
    }
    int list = lua_gettop(lua);
    int count = list_length(lua, list, header);
    if (count < 1 || count > FRAMEWORK_MAX_SOURCES || count != count_entries(lua, list)) {
        fields_fail(lua, header,
                    "bij 'framework' horen 1 tot en met %d kaders tussen quotes: { \"fgr-528\", "
                    "\"kenniskaart-ta\" }",
                    FRAMEWORK_MAX_SOURCES);
    }
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, list, i + 1);
        load_framework(lua, header);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}

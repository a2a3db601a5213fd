// Loading which articles a case cites: those its header names, and those in its source texts.

#include "script/builder.h"
#include "script/words.h"


void load_laws(lua_State *lua) {
    const ScriptWorld *world = builder_of(lua)->world;
    Scenario *scenario = builder_of(lua)->scenario;
    Error error = {.code = ERROR_NONE};
    scenario->reader = world->open_laws ? world->open_laws(world->context, &error) : NULL;
    if (world->open_laws && !scenario->reader) {
        host_fail(lua, "scenario.lua", 0, "%s: %s", error.place, error.text);
    }
    int count = scenario->reader ? scenario->reader->article_count : 0;
    scenario->cited = arena_take_array(scenario->arena, (size_t)count, sizeof(bool));
}


static void cite(Scenario *scenario, const char *source) {
    if (source && scenario->reader) {
        laws_mark_cited(scenario->reader, source, scenario->cited);
    }
}


// The field `articles` of the header.
static void load_named(lua_State *lua) {
    Scenario *scenario = builder_of(lua)->scenario;
    words_push_declared(lua, "scenario");
    lua_rawgeti(lua, -1, 1);
    int header = lua_gettop(lua);
    int count = field_list(lua, header, "articles", API_NAMES);
    for (int i = 0; i < count; i++) {
        if (lua_rawgeti(lua, header + 1, i + 1) != LUA_TSTRING) {
            fields_fail(lua, header, "in articles staan artikelen tussen quotes: { \"AW95-3\" }");
        }
        const char *id = lua_tostring(lua, -1);
        int article = scenario->reader ? laws_find(scenario->reader, id) : -1;
        if (article < 0) {
            fail_unknown(lua, header, "artikel", id,
                         scenario->reader ? scenario->reader->articles : NULL,
                         scenario->reader ? scenario->reader->article_count : 0, sizeof(Article));
        }
        scenario->cited[article] = true;
        lua_pop(lua, 1);
    }
    lua_pop(lua, 3);
}


static void cite_options(Scenario *scenario, const Option *options, int count) {
    for (int i = 0; i < count; i++) {
        cite(scenario, options[i].source);
    }
}


// Passages and questions are options too.
static void cite_decision(Scenario *scenario, const Decision *decision) {
    cite(scenario, decision->source);
    cite_options(scenario, decision->options, decision->option_count);
    for (int i = 0; i < decision->field_count; i++) {
        cite_options(scenario, decision->fields[i].options, decision->fields[i].option_count);
    }
    for (int i = 0; decision->chain && i < decision->chain->place_count; i++) {
        cite(scenario, decision->chain->places[i].source);
    }
}


void load_cited(lua_State *lua) {
    Scenario *scenario = builder_of(lua)->scenario;
    load_named(lua);
    for (int i = 0; i < scenario->record_count; i++) {
        cite(scenario, scenario->records[i].source);
    }
    for (int i = 0; i < scenario->hold_count; i++) {
        cite(scenario, scenario->holds[i].source);
    }
    for (int i = 0; i < scenario->decision_count; i++) {
        cite_decision(scenario, &scenario->decisions[i]);
    }
}

// Loading destroy: the short form with one reviewer, and the list with its declaration.

#include <lauxlib.h>
#include <string.h>

#include "core/decision.h"
#include "script/load_chain.h"
#include "script/words.h"

enum {
    FIELDS_LIMIT = 50,  // of one declaration
    LIST_NAME_MAX = 80  // bytes the learner has to type
};


// ---- Names of records ----


typedef struct OnList {
    const Scenario *scenario;
    const Decision *decision;
} OnList;


static bool is_on_list(const void *context, const char *name) {
    const OnList *list = context;
    for (int i = 0; i < list->decision->record_count; i++) {
        if (strcmp(list->scenario->records[list->decision->records[i]].id, name) == 0) {
            return true;
        }
    }
    return false;
}


void load_push_by_record(lua_State *lua, int index, const char *name, const Decision *decision) {
    const Scenario *scenario = builder_of(lua)->scenario;
    OnList list = {scenario, decision};
    field_list(lua, index, name, API_BY_RECORD);
    int table = lua_gettop(lua);
    int entries = count_entries(lua, table);
    host_charge(lua, (int64_t)entries * decision->record_count / 16);
    const char *unknown = first_unknown(lua, table, index, is_on_list, &list);
    if (unknown) {
        find_record(lua, index, unknown);
        fields_fail(lua, index, "%s: stuk '%s' staat niet in records van de lijst", name, unknown);
    }
}


Text *load_texts(lua_State *lua, int index, const char *name, const Decision *decision) {
    const Scenario *scenario = builder_of(lua)->scenario;
    Text *texts = arena_take_array(scenario->arena, (size_t)decision->record_count, sizeof(Text));
    load_push_by_record(lua, index, name, decision);
    int table = lua_gettop(lua);
    for (int i = 0; i < decision->record_count; i++) {
        lua_pushstring(lua, scenario->records[decision->records[i]].id);
        if (lua_rawget(lua, table) != LUA_TNIL) {
            texts[i] = text_from_stack(lua, index, name);
        } else {
            lua_pop(lua, 1);
        }
    }
    lua_pop(lua, 1);
    return texts;
}


// ---- The declaration ----


static void load_points(lua_State *lua, int index, Option *option) {
    option->points = field_integer(lua, index, "points", 0);
    option->needs_places = field_boolean(lua, index, "needs_places", false);
}


static const OptionUse OF_FIELD = {"option", "opties", SCENARIO_MAX_OPTIONS, false, load_points};


// An option about places can only be true or false of a list that has them.
static void check_needs_places(lua_State *lua, int index, const Decision *decision,
                               const Field *field) {
    bool has_places = decision->chain && decision->chain->place_count > 0;
    for (int i = 0; i < field->option_count && !has_places; i++) {
        if (field->options[i].needs_places) {
            lua_rawgeti(lua, index, i + 1);
            fields_fail(lua, lua_gettop(lua),
                        "needs_places kijkt of elke plaats is gekozen, maar deze lijst heeft geen "
                        "places; zet places { ... } in de destroy, of haal dit weg");
        }
    }
}


static void load_field(lua_State *lua, int index, const Decision *decision, Field *field) {
    fields_check(lua, index);
    field->id = copy_id(lua, index);
    field->origin = field_origin(lua, index);
    field->ask = field_text(lua, index, "ask");
    field->options = load_options(lua, index, &OF_FIELD, &field->option_count);
    check_needs_places(lua, index, decision, field);
    for (int i = 0; i < decision->field_count; i++) {
        if (strcmp(decision->fields[i].id, field->id) == 0) {
            fields_fail(lua, index, "dit veld staat er twee keer");
        }
    }
}


static void check_declaration(lua_State *lua, int index, int list, int count) {
    if (count == 0) {
        fields_fail(lua, index,
                    "declaration heeft ten minste een veld nodig: field \"naam\" { ask "
                    "= ..., option ... }");
    }
    if (count > FIELDS_LIMIT) {
        fields_fail(lua, index, "declaration heeft hoogstens %d velden", FIELDS_LIMIT);
    }
    fields_check(lua, list);
}


// The table of the declaration is no word: messages point at the decision around it.
static void place_declaration(lua_State *lua, int index, int list) {
    fields_set_word(lua, list, api_word("declaration", NULL));
    lua_pushinteger(lua, field_line(lua, index));
    lua_setfield(lua, list, WORD_LINE);
    lua_pushstring(lua, field_file(lua, index));
    lua_setfield(lua, list, WORD_FILE);
}


static void load_declaration(lua_State *lua, int index, Decision *decision) {
    Arena *arena = builder_of(lua)->scenario->arena;
    if (!field_has(lua, index, "declaration")) {
        return;
    }
    int count = field_list(lua, index, "declaration", API_PARTS);
    int list = lua_gettop(lua);
    place_declaration(lua, index, list);
    check_declaration(lua, index, list, count);
    decision->fields = arena_take_array(arena, (size_t)count, sizeof(Field));
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, list, i + 1);
        if (!field_is(lua, lua_gettop(lua), "field")) {
            fields_fail(lua, index,
                        "in declaration staan velden: field \"naam\" { ask = ..., option ... }");
        }
        load_field(lua, lua_gettop(lua), decision, &decision->fields[i]);
        decision->field_count = i + 1;
        lua_pop(lua, 1);
    }
    load_earns(lua, list, "earns", &decision->declaration);
    lua_pop(lua, 1);
}


// ---- The list ----


static void load_reviewer(lua_State *lua, int index, Decision *decision) {
    const Scenario *scenario = builder_of(lua)->scenario;
    field_push(lua, index, "reviewer", API_WHO);
    if (!field_is(lua, lua_gettop(lua), "person")) {
        fields_fail(lua, index,
                    "bij reviewer hoort een persoon, zonder quotes: local samira = "
                    "person ..., en dan reviewer = samira");
    }
    const char *id = field_id(lua, lua_gettop(lua));
    decision->reviewer =
        find_id(lua, scenario->persons, scenario->person_count, sizeof(Person), id);
    if (decision->reviewer < 0) {
        fail_unknown(lua, index, "person", id, scenario->persons, scenario->person_count,
                     sizeof(Person));
    }
    lua_pop(lua, 1);
}


// Whether the word has one of the fields that only the whole chain has, or a review in its list.
static bool is_chain(lua_State *lua, int index) {
    return lua_rawlen(lua, index) > 0 || field_of_form(lua, index, 2);
}


static void check_one_form(lua_State *lua, int index) {
    const char *field = field_of_form(lua, index, 1);
    if (field) {
        fields_fail(lua, index,
                    "%s hoort bij de korte vorm. In de hele keten (procedure, staff, waiting, "
                    "recheck, fails, proposed, places) staat wie beoordeelt in review "
                    "\"naam\" { ... }",
                    field);
    }
}


void load_destroy(lua_State *lua, int index, Decision *decision) {
    decision->name = field_text(lua, index, "name");
    if (strlen(text_in(decision->name, LANGUAGE_NL)) > LIST_NAME_MAX ||
        strlen(text_in(decision->name, LANGUAGE_EN)) > LIST_NAME_MAX) {
        fields_fail(lua, index, "de naam van de lijst moet nog te typen zijn: hoogstens %d tekens",
                    LIST_NAME_MAX);
    }
    decision->records = load_record_ids(lua, index, "records", &decision->record_count);
    if (is_chain(lua, index)) {
        check_one_form(lua, index);
        load_chain(lua, index, decision);
    } else {
        load_reviewer(lua, index, decision);
        decision->objections = load_texts(lua, index, "objects", decision);
        decision->agrees = field_text(lua, index, "agrees");
    }
    load_earns(lua, index, "earns", &decision->maximum);
    load_declaration(lua, index, decision);
}

// Loading what a case is about: its header, persons, schemes, endings, and the English sheet; the
// records through load_records.c.

#include <ctype.h>
#include <lauxlib.h>
#include <string.h>

#include "base/memory.h"
#include "script/builder.h"
#include "script/order.h"
#include "script/words.h"

enum {
    PERSONS_LIMIT = 200,
    SCHEMES_LIMIT = 50,
    CLASSES_LIMIT = 500
};


// One pair { "Nederlands", "English" }, on top of the stack, into the table at `map`. A pair that
// is still to be translated stays out of it: then the Dutch is shown.
static void load_pair(lua_State *lua, int sheet, int map, int number) {
    int pair = lua_gettop(lua);
    if (lua_type(lua, pair) != LUA_TTABLE || lua_rawlen(lua, pair) != 2) {
        fields_fail(lua, sheet, "paar %d klopt niet; schrijf { \"Nederlands\", \"English\" }",
                    number);
    }
    // Read both as texts, so that they are tidied like the texts of the case itself.
    lua_rawgeti(lua, pair, 1);
    Text dutch = text_from_stack(lua, sheet, "Nederlands");
    lua_rawgeti(lua, pair, 2);
    Text english = text_from_stack(lua, sheet, "English");
    if (!text_is_empty(english)) {
        lua_pushstring(lua, dutch.in[LANGUAGE_NL]);
        lua_pushstring(lua, english.in[LANGUAGE_NL]);
        lua_rawset(lua, map);
    }
    lua_settop(lua, map);
}


// The English sheet. Leaves a table Dutch -> English in the registry.
void load_translation(lua_State *lua) {
    words_push_declared(lua, "translation");
    int sheets = lua_gettop(lua);
    for (lua_Integer s = 1; s <= (lua_Integer)lua_rawlen(lua, sheets); s++) {
        lua_rawgeti(lua, sheets, s);
        int sheet = lua_gettop(lua);
        if (strcmp(field_id(lua, sheet), "en") != 0) {
            fields_fail(lua, sheet, "alleen \"en\" (Engels) kan als vertaling");
        }
        builder_of(lua)->scenario->has_english = true;
        fields_check(lua, sheet);
        luaL_getsubtable(lua, LUA_REGISTRYINDEX, "casus.en");
        int map = lua_gettop(lua);
        int count = list_length(lua, sheet, sheet);
        for (int i = 1; i <= count; i++) {
            lua_rawgeti(lua, sheet, i);
            load_pair(lua, sheet, map, i);
        }
        lua_settop(lua, sheets);
    }
    lua_pop(lua, 1);
}


static bool is_variable_name(const char *name) {
    size_t length = strlen(name);
    return length > 0 && length < SCENARIO_NAME_MAX && !isdigit((unsigned char)name[0]) &&
           name[0] != '_' && strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                          "0123456789_") == length;
}


// The value on top of the stack.
static void load_variable(lua_State *lua, int header, Variable *variable) {
    variable->is_boolean = lua_isboolean(lua, -1);
    if (variable->is_boolean) {
        variable->start = lua_toboolean(lua, -1);
    } else if (!whole_number(lua, &variable->start)) {
        fields_fail(lua, header, "variabele '%s' moet true, false of een heel getal zijn",
                    variable->name);
    }
}


// The names of the table that is the field `field`, in order of name, so that the order of a Lua
// table never matters.
static void add_variables(lua_State *lua, int header, const char *field, bool is_fact) {
    Scenario *scenario = builder_of(lua)->scenario;
    field_list(lua, header, field, API_SETS);
    int table = lua_gettop(lua);
    int count = (int)order_push_keys(lua, table);
    int names = lua_gettop(lua);
    int most = is_fact ? SCENARIO_MAX_FACTS : SCENARIO_MAX_VARIABLES;
    if (count > most) {
        fields_fail(lua, header, is_fact ? "hoogstens %d facts" : "hoogstens %d variabelen", most);
    }
    for (int i = 0; i < count; i++) {
        if (lua_rawgeti(lua, names, i + 1) != LUA_TSTRING) {
            fields_fail(lua, header, "%s: elke variabele heeft een naam en een beginwaarde, "
                                     "zoals { beloofd = 0 }",
                        field);
        }
        const char *name = lua_tostring(lua, -1);
        if (!is_variable_name(name)) {
            fields_fail(lua, header, "%s: '%s' is geen goede naam; gebruik a-z, 0-9 en _", field,
                        name);
        }
        if (scenario_find_variable(scenario, name) >= 0) {
            fields_fail(lua, header, "'%s' staat in variables en in facts; kies een van de twee",
                        name);
        }
        Variable *variable = &scenario->variables[scenario->variable_count];
        variable->name = arena_copy_text(scenario->arena, name);
        variable->is_fact = is_fact;
        lua_rawget(lua, table);
        load_variable(lua, header, variable);
        scenario->variable_count++;
        lua_settop(lua, names);
    }
    lua_settop(lua, table - 1);
}


static void load_variables(lua_State *lua, int header) {
    Scenario *scenario = builder_of(lua)->scenario;
    scenario->variables = arena_take_array(
        scenario->arena, SCENARIO_MAX_VARIABLES + SCENARIO_MAX_FACTS, sizeof(Variable));
    add_variables(lua, header, "variables", false);
    add_variables(lua, header, "facts", true);
}


void load_header(lua_State *lua) {
    Scenario *scenario = builder_of(lua)->scenario;
    words_push_declared(lua, "scenario");
    if (lua_rawlen(lua, -1) == 0) {
        host_fail(lua, "scenario.lua", 1,
                  "hier staat geen casus; begin met scenario \"naam\" { title = ..., ... }");
    }
    if (lua_rawlen(lua, -1) > 1) {
        lua_rawgeti(lua, -1, 2);
        fields_fail(lua, lua_gettop(lua), "een casus heeft maar een keer het woord scenario");
    }
    lua_rawgeti(lua, -1, 1);
    int header = lua_gettop(lua);
    fields_check(lua, header);
    scenario->id = copy_id(lua, header);
    scenario->origin = field_origin(lua, header);
    scenario->version = field_string(lua, header, "version");
    scenario->title = field_text(lua, header, "title");
    scenario->summary = field_text(lua, header, "summary");
    scenario->picture = field_string(lua, header, "picture");
    scenario->scale = field_integer(lua, header, "scale", 0);
    scenario->minutes = field_integer(lua, header, "minutes", 0);
    scenario->pass = field_integer(lua, header, "pass", 0);
    scenario->date = field_date(lua, header, "date");
    load_variables(lua, header);
    load_frameworks(lua, header);
    load_lists(lua, header);
    lua_pop(lua, 2);
}


static void load_person(lua_State *lua, int index, Person *person) {
    fields_check(lua, index);
    person->id = copy_id(lua, index);
    person->origin = field_origin(lua, index);
    person->name = field_text(lua, index, "name");
    person->role = field_text(lua, index, "role");
    person->face = field_string(lua, index, "face");
}


static void load_ending(lua_State *lua, int index, Ending *ending) {
    fields_check(lua, index);
    ending->id = copy_id(lua, index);
    ending->origin = field_origin(lua, index);
    ending->title = field_text(lua, index, "title");
    ending->text = field_text(lua, index, "text");
}


static void load_class(lua_State *lua, int index, const Scheme *scheme, Class *class) {
    fields_check(lua, index);
    class->id = copy_id(lua, index);
    class->origin = field_origin(lua, index);
    class->title = field_text(lua, index, "title");
    class->hint = field_text(lua, index, "hint");
    const char *under = field_string(lua, index, "under");
    class->under = -1;
    if (under) {
        // Only a class that stands above it: so a branch can never run in a circle.
        int above = (int)(class - scheme->classes);
        class->under = find_id(lua, scheme->classes, above, sizeof(Class), under);
        if (class->under < 0) {
            fields_fail(lua, index, "under = \"%s\": die klasse staat niet boven deze", under);
        }
    }
}


static void load_scheme(lua_State *lua, int index, Scheme *scheme) {
    Arena *arena = builder_of(lua)->scenario->arena;
    fields_check(lua, index);
    scheme->id = copy_id(lua, index);
    scheme->origin = field_origin(lua, index);
    scheme->title = field_text(lua, index, "title");
    int count = list_length(lua, index, index);
    if (count < 1 || count > CLASSES_LIMIT) {
        fields_fail(lua, index, "een scheme heeft 1 tot en met %d klassen", CLASSES_LIMIT);
    }
    scheme->classes = arena_take_array(arena, (size_t)count, sizeof(Class));
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, index, i + 1);
        if (!field_is(lua, lua_gettop(lua), "class")) {
            fields_fail(lua, index,
                        "in een scheme staan alleen klassen: class \"naam\" { title = ... }");
        }
        load_class(lua, lua_gettop(lua), scheme, &scheme->classes[i]);
        if (find_id(lua, scheme->classes, i, sizeof(Class), scheme->classes[i].id) >= 0) {
            fields_fail(lua, lua_gettop(lua), "deze klasse staat er twee keer");
        }
        scheme->class_count = i + 1;
        lua_pop(lua, 1);
    }
}


// One of the lists of the scenario: how many there are, room for them, and one load for each.
typedef struct List {
    const char *kind;
    void **items;
    int *count;
    size_t size;
    int most;
} List;


static void load_one(lua_State *lua, const List *list, int index, void *item) {
    if (strcmp(list->kind, "person") == 0) {
        load_person(lua, index, item);
    } else if (strcmp(list->kind, "record") == 0) {
        load_record(lua, index, item);
    } else if (strcmp(list->kind, "scheme") == 0) {
        load_scheme(lua, index, item);
    } else {
        load_ending(lua, index, item);
    }
}


static void load_all(lua_State *lua, const List *list) {
    Arena *arena = builder_of(lua)->scenario->arena;
    words_push_declared(lua, list->kind);
    int declared = lua_gettop(lua);
    int count = (int)lua_rawlen(lua, declared);
    if (count > list->most) {
        lua_rawgeti(lua, declared, list->most + 1);
        fields_fail(lua, declared + 1, "een casus heeft er hoogstens %d; maak er twee casussen van",
                    list->most);
    }
    *list->items = arena_take_array(arena, (size_t)count, list->size);
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, declared, i + 1);
        void *item = (char *)*list->items + (size_t)i * list->size;
        load_one(lua, list, declared + 1, item);
        if (find_id(lua, *list->items, i, list->size, field_id(lua, declared + 1)) >= 0) {
            fields_fail(lua, declared + 1, "deze naam bestaat al; kies een andere");
        }
        *list->count = i + 1;
        lua_settop(lua, declared);
    }
    lua_pop(lua, 1);
}


static void find_buddy(lua_State *lua) {
    Scenario *scenario = builder_of(lua)->scenario;
    words_push_declared(lua, "scenario");
    lua_rawgeti(lua, -1, 1);
    const char *buddy = field_string(lua, lua_gettop(lua), "buddy");
    scenario->buddy = buddy ? find_id(lua, scenario->persons, scenario->person_count,
                                      sizeof(Person), buddy)
                            : -1;
    if (buddy && scenario->buddy < 0) {
        fail_unknown(lua, lua_gettop(lua), "person", buddy, scenario->persons,
                     scenario->person_count, sizeof(Person));
    }
    lua_pop(lua, 2);
}


void load_things(lua_State *lua) {
    Scenario *scenario = builder_of(lua)->scenario;
    void *persons = NULL;
    void *records = NULL;
    void *schemes = NULL;
    void *endings = NULL;
    load_all(lua, &(List){"person", &persons, &scenario->person_count, sizeof(Person),
                          PERSONS_LIMIT});
    scenario->persons = persons;
    find_buddy(lua);
    load_all(lua, &(List){"record", &records, &scenario->record_count, sizeof(Record),
                          SCENARIO_MAX_RECORDS});
    scenario->records = records;
    load_record_links(lua);
    load_all(lua, &(List){"scheme", &schemes, &scenario->scheme_count, sizeof(Scheme),
                          SCHEMES_LIMIT});
    scenario->schemes = schemes;
    load_all(lua, &(List){"ending", &endings, &scenario->ending_count, sizeof(Ending),
                          SCENARIO_MAX_ENDINGS});
    scenario->endings = endings;
}

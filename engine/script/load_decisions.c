// Loading decisions: one function per kind, and the points, settings and conditions they share.

#include <lauxlib.h>
#include <string.h>

#include "archive/appraisal.h"
#include "base/memory.h"
#include "core/decision.h"
#include "script/builder.h"
#include "script/words.h"


// ---- Points ----


static void check_earn(lua_State *lua, int index, const Earns *earns, int indicator) {
    if (earns->count >= SCENARIO_MAX_EARNS) {
        fields_fail(lua, index, "earns: hoogstens %d indicatoren", SCENARIO_MAX_EARNS);
    }
    if (indicator < 0) {
        const Framework *framework = builder_of(lua)->scenario->framework;
        fields_fail(lua, index, "indicator '%s' staat niet in '%s'; schrijf bijvoorbeeld OPD_10",
                    lua_tostring(lua, -2), framework->id);
    }
}


void load_earns(lua_State *lua, int index, const char *name, Earns *earns) {
    const Framework *framework = builder_of(lua)->scenario->framework;
    field_list(lua, index, name, false);
    int table = lua_gettop(lua);
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        int is_integer;
        lua_Integer points = lua_tointegerx(lua, -1, &is_integer);
        if (lua_type(lua, -2) != LUA_TSTRING) {
            fields_fail(lua, index, "schrijf %s = { OPD_10 = 3 }", name);
        }
        int indicator = framework_find(framework, lua_tostring(lua, -2));
        check_earn(lua, index, earns, indicator);
        if (!is_integer || points < 0 || points > 100) {
            fields_fail(lua, index, "%s: punten zijn een heel getal van 0 tot en met 100", name);
        }
        // In order of the framework, whatever the order of the Lua table.
        int at = earns->count++;
        while (at > 0 && earns->list[at - 1].indicator > indicator) {
            earns->list[at] = earns->list[at - 1];
            at--;
        }
        earns->list[at] = (Earn){indicator, (int)points};
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}


static void raise_maximum(lua_State *lua, int index, Earns *maximum, const Earns *earns) {
    for (int i = 0; i < earns->count; i++) {
        int at = 0;
        while (at < maximum->count && maximum->list[at].indicator != earns->list[i].indicator) {
            at++;
        }
        if (at == maximum->count) {
            if (maximum->count == SCENARIO_MAX_EARNS) {
                fields_fail(lua, index, "de opties samen verdienen punten voor meer dan %d indicatoren",
                            SCENARIO_MAX_EARNS);
            }
            maximum->list[maximum->count++] = (Earn){earns->list[i].indicator, 0};
        }
        if (earns->list[i].points > maximum->list[at].points) {
            maximum->list[at].points = earns->list[i].points;
        }
    }
}


// ---- Variables and conditions ----


static int variable_value(lua_State *lua, int word_index, const Variable *variable) {
    int is_integer = 1;
    lua_Integer value = lua_isboolean(lua, -1) ? lua_toboolean(lua, -1)
                                               : lua_tointegerx(lua, -1, &is_integer);
    if (!is_integer || variable->is_boolean != (bool)lua_isboolean(lua, -1) || value < -1000000 ||
        value > 1000000) {
        fields_fail(lua, word_index, "variabele '%s' is %s", variable->name,
                    variable->is_boolean ? "waar of onwaar: schrijf true of false"
                                         : "een heel getal");
    }
    return (int)value;
}


static void load_assignments(lua_State *lua, int table, int word_index, Assignment **sets,
                             int *count) {
    Scenario *scenario = builder_of(lua)->scenario;
    *sets = arena_take_array(scenario->arena, (size_t)scenario->variable_count, sizeof **sets);
    *count = 0;
    for (int i = 0; i < scenario->variable_count; i++) {
        lua_pushstring(lua, scenario->variables[i].name);
        if (lua_rawget(lua, table) != LUA_TNIL) {
            int value = variable_value(lua, word_index, &scenario->variables[i]);
            (*sets)[(*count)++] = (Assignment){i, value};
        }
        lua_pop(lua, 1);
    }
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        lua_pop(lua, 1);
        const char *name = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "?";
        if (strncmp(name, "__", 2) != 0 && scenario_find_variable(scenario, name) < 0) {
            fail_unknown(lua, word_index, "variabele", name, scenario->variables,
                         scenario->variable_count, sizeof(Variable));
        }
    }
}


void load_sets(lua_State *lua, int index, Assignment **sets, int *count) {
    // The table of `set { ... }` is no word itself; messages name the word around it, just below on the stack.
    load_assignments(lua, index, index - 1, sets, count);
}


void load_condition(lua_State *lua, int index, int word_index, Condition *condition) {
    *condition = (Condition){.hook = -1};
    if (lua_type(lua, index) == LUA_TFUNCTION) {
        luaL_getsubtable(lua, LUA_REGISTRYINDEX, "casus.hooks");
        condition->hook = builder_of(lua)->hooks++;
        lua_pushvalue(lua, index);
        lua_rawseti(lua, -2, condition->hook + 1);
        lua_pop(lua, 1);
        return;
    }
    if (lua_type(lua, index) != LUA_TTABLE || field_kind(lua, index)[0]) {
        fields_fail(lua, word_index,
                    "begin met een voorwaarde: { naam = waarde } of function(s) return ... end");
    }
    load_assignments(lua, index, word_index, &condition->terms, &condition->term_count);
}


// ---- Options ----


static void load_option(lua_State *lua, int index, bool is_field, Option *option) {
    static const char *const CHOOSE[] = {"earns", "why", "source", "set", "go", NULL};
    static const char *const FIELD[] = {"points", "why", "source", NULL};
    fields_check(lua, index, is_field ? FIELD : CHOOSE);
    option->id = copy_id(lua, index);
    option->line = field_line(lua, index);
    lua_rawgeti(lua, index, 1);
    option->text = text_from_stack(lua, index, "tekst van de optie");
    option->why = field_text(lua, index, "why", false);
    option->source = field_string(lua, index, "source", false);
    option->next = -1;
    if (is_field) {
        option->points = field_integer(lua, index, "points", 0, 3, 0);
        return;
    }
    load_earns(lua, index, "earns", &option->earns);
    field_list(lua, index, "set", false);
    load_assignments(lua, lua_gettop(lua), index, &option->sets, &option->set_count);
    lua_pop(lua, 1);
}


// Everything in the list part of the word must be an option.
static Option *load_options(lua_State *lua, int index, bool is_field, int *count) {
    Arena *arena = builder_of(lua)->scenario->arena;
    int length = (int)lua_rawlen(lua, index);
    if (length < 2 || length > SCENARIO_MAX_OPTIONS) {
        fields_fail(lua, index, "geef 2 tot en met %d opties; nu zijn het er %d",
                    SCENARIO_MAX_OPTIONS, length);
    }
    Option *options = arena_take_array(arena, (size_t)length, sizeof(Option));
    for (int i = 0; i < length; i++) {
        lua_rawgeti(lua, index, i + 1);
        int table = lua_gettop(lua);
        if (!field_is(lua, table, "option")) {
            fields_fail(lua, index, "hier horen opties: option \"naam\" { \"tekst\", ... }");
        }
        load_option(lua, table, is_field, &options[i]);
        if (option_find(options, i, options[i].id) >= 0) {
            fields_fail(lua, table, "deze optie staat er twee keer");
        }
        lua_pop(lua, 1);
    }
    *count = length;
    return options;
}


// ---- Records of a decision ----


static int find_record(lua_State *lua, int index, const char *id) {
    const Scenario *scenario = builder_of(lua)->scenario;
    int record = scenario_find_record(scenario, id);
    if (record < 0) {
        fail_unknown(lua, index, "record", id, scenario->records, scenario->record_count,
                     sizeof(Record));
    }
    return record;
}


static void load_record_list(lua_State *lua, int index, Decision *decision) {
    Arena *arena = builder_of(lua)->scenario->arena;
    int count = field_list(lua, index, "records", true);
    int list = lua_gettop(lua);
    if (count == 0) {
        fields_fail(lua, index, "records = { \"R1\", ... } is leeg");
    }
    decision->records = arena_take_array(arena, (size_t)count, sizeof(int));
    for (int i = 0; i < count; i++) {
        if (lua_rawgeti(lua, list, i + 1) != LUA_TSTRING) {
            fields_fail(lua, index, "in records staan namen van stukken tussen quotes");
        }
        int record = find_record(lua, index, lua_tostring(lua, -1));
        for (int j = 0; j < i; j++) {
            if (decision->records[j] == record) {
                fields_fail(lua, index, "stuk '%s' staat er twee keer", lua_tostring(lua, -1));
            }
        }
        decision->records[i] = record;
        lua_pop(lua, 1);
    }
    decision->record_count = count;
    lua_pop(lua, 1);
}


// ---- One function per kind ----


static void load_choose(lua_State *lua, int index, Decision *decision) {
    static const char *const FIELDS[] = {"ask", "hint", "why", "source", NULL};
    fields_check(lua, index, FIELDS);
    decision->options = load_options(lua, index, false, &decision->option_count);
    for (int i = 0; i < decision->option_count; i++) {
        raise_maximum(lua, index, &decision->maximum, &decision->options[i].earns);
    }
}


static int find_class(lua_State *lua, int index, const Scheme *scheme, const char *id) {
    int class = find_id(scheme->classes, scheme->class_count, sizeof(Class), id);
    if (class < 0) {
        fail_unknown(lua, index, "klasse", id, scheme->classes, scheme->class_count, sizeof(Class));
    }
    return class;
}


// records = { R1 = "class", ... }: kept in the order in which the case declares its records.
static void load_placings(lua_State *lua, int index, const Scheme *scheme, Decision *decision) {
    Scenario *scenario = builder_of(lua)->scenario;
    field_list(lua, index, "records", true);
    int table = lua_gettop(lua);
    decision->records = arena_take_array(scenario->arena, (size_t)scenario->record_count, sizeof(int));
    decision->keys = arena_take_array(scenario->arena, (size_t)scenario->record_count, sizeof(int));
    for (int i = 0; i < scenario->record_count; i++) {
        lua_pushstring(lua, scenario->records[i].id);
        if (lua_rawget(lua, table) == LUA_TSTRING) {
            decision->records[decision->record_count] = i;
            decision->keys[decision->record_count++] =
                find_class(lua, index, scheme, lua_tostring(lua, -1));
        }
        lua_pop(lua, 1);
    }
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        if (lua_type(lua, -2) != LUA_TSTRING || lua_type(lua, -1) != LUA_TSTRING) {
            fields_fail(lua, index, "schrijf records = { R1 = \"klasse\", ... }");
        }
        find_record(lua, index, lua_tostring(lua, -2));
        lua_pop(lua, 1);
    }
    if (decision->record_count == 0) {
        fields_fail(lua, index, "records = { R1 = \"klasse\", ... } is leeg");
    }
    lua_pop(lua, 1);
}


static void load_classify(lua_State *lua, int index, Decision *decision) {
    static const char *const FIELDS[] = {"ask", "hint", "scheme", "records", "earns", "why", "source", NULL};
    const Scenario *scenario = builder_of(lua)->scenario;
    fields_check(lua, index, FIELDS);
    const char *scheme = field_string(lua, index, "scheme", true);
    decision->scheme = find_id(scenario->schemes, scenario->scheme_count, sizeof(Scheme), scheme);
    if (decision->scheme < 0) {
        fail_unknown(lua, index, "scheme", scheme, scenario->schemes, scenario->scheme_count,
                     sizeof(Scheme));
    }
    load_placings(lua, index, &scenario->schemes[decision->scheme], decision);
    load_earns(lua, index, "earns", &decision->maximum);
}


static void load_appraise(lua_State *lua, int index, Decision *decision) {
    static const char *const FIELDS[] = {"ask", "hint", "records", "earns", "why", "source", NULL};
    const Scenario *scenario = builder_of(lua)->scenario;
    fields_check(lua, index, FIELDS);
    load_record_list(lua, index, decision);
    load_earns(lua, index, "earns", &decision->maximum);
    for (int i = 0; i < decision->record_count; i++) {
        const Record *record = &scenario->records[decision->records[i]];
        AppraisalKey key = appraisal_key(scenario->schedule, record);
        if (record->category < 0) {
            fields_fail(lua, index, "stuk '%s' heeft geen category, dus valt er niets te waarderen",
                        record->id);
        }
        if (key.appraisal == APPRAISAL_DESTROY && key.trigger == DATE_NONE) {
            fields_fail(lua, index, "stuk '%s' mist de datum waarop zijn termijn begint (%s)", record->id,
                        scenario->schedule->categories[record->category].process_term ==
                                PROCESS_TERM_NONE ? "closed" : "object_end of expires");
        }
    }
}


static void load_objections(lua_State *lua, int index, Decision *decision) {
    const Scenario *scenario = builder_of(lua)->scenario;
    decision->objections =
        arena_take_array(scenario->arena, (size_t)decision->record_count, sizeof(Text));
    field_list(lua, index, "objects", false);
    int table = lua_gettop(lua);
    for (int i = 0; i < decision->record_count; i++) {
        lua_pushstring(lua, scenario->records[decision->records[i]].id);
        if (lua_rawget(lua, table) != LUA_TNIL) {
            decision->objections[i] = text_from_stack(lua, index, "objects");
        } else {
            lua_pop(lua, 1);
        }
    }
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        lua_pop(lua, 1);
        find_record(lua, index, lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "?");
    }
    lua_pop(lua, 1);
}


static void load_declaration(lua_State *lua, int index, Decision *decision) {
    static const char *const FIELDS[] = {"earns", NULL};
    static const char *const FIELD[] = {"ask", NULL};
    Arena *arena = builder_of(lua)->scenario->arena;
    int count = field_list(lua, index, "declaration", false);
    int list = lua_gettop(lua);
    // The table is no word; give it the place of the decision so that messages can point there.
    lua_pushstring(lua, field_kind(lua, index));
    lua_setfield(lua, list, WORD_KIND);
    lua_pushinteger(lua, field_line(lua, index));
    lua_setfield(lua, list, WORD_LINE);
    lua_getfield(lua, index, WORD_FILE);
    lua_setfield(lua, list, WORD_FILE);
    fields_check(lua, list, FIELDS);
    load_earns(lua, list, "earns", &decision->declaration);
    decision->fields = arena_take_array(arena, (size_t)count, sizeof(Field));
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, list, i + 1);
        int table = lua_gettop(lua);
        if (!field_is(lua, table, "field")) {
            fields_fail(lua, index, "in declaration staan velden: field \"naam\" { ask = ..., option ... }");
        }
        Field *field = &decision->fields[i];
        fields_check(lua, table, FIELD);
        field->id = copy_id(lua, table);
        field->line = field_line(lua, table);
        field->ask = field_text(lua, table, "ask", true);
        field->options = load_options(lua, table, true, &field->option_count);
        decision->field_count = i + 1;
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}


static void load_reviewer(lua_State *lua, int index, Decision *decision) {
    const Scenario *scenario = builder_of(lua)->scenario;
    lua_getfield(lua, index, "reviewer");
    if (!field_is(lua, lua_gettop(lua), "person")) {
        fields_fail(lua, index, "reviewer = een persoon die met person is gemaakt");
    }
    decision->reviewer = find_id(scenario->persons, scenario->person_count, sizeof(Person),
                                 field_id(lua, lua_gettop(lua)));
    lua_pop(lua, 1);
}


static void load_destroy(lua_State *lua, int index, Decision *decision) {
    static const char *const FIELDS[] = {"ask",   "hint",   "name",   "records", "reviewer", "objects",
                                         "agrees", "earns", "source", "why",     "declaration", NULL};
    const Scenario *scenario = builder_of(lua)->scenario;
    fields_check(lua, index, FIELDS);
    decision->name = field_text(lua, index, "name", true);
    load_record_list(lua, index, decision);
    load_reviewer(lua, index, decision);
    load_objections(lua, index, decision);
    decision->agrees = field_text(lua, index, "agrees", false);
    load_earns(lua, index, "earns", &decision->maximum);
    load_declaration(lua, index, decision);
    decision->keys =
        arena_take_array(scenario->arena, (size_t)decision->record_count, sizeof(int));
    for (int i = 0; i < decision->record_count; i++) {
        decision->keys[i] = (int)destruction_ground(
            scenario->schedule, &scenario->records[decision->records[i]], scenario->date);
    }
}


static void load_reflect(lua_State *lua, int index) {
    static const char *const FIELDS[] = {"ask", "hint", NULL};
    fields_check(lua, index, FIELDS);
}


static void load_kind(lua_State *lua, int index, Decision *decision) {
    switch (decision->type) {
    case DECISION_CHOOSE:
        load_choose(lua, index, decision);
        break;
    case DECISION_CLASSIFY:
        load_classify(lua, index, decision);
        break;
    case DECISION_APPRAISE:
        load_appraise(lua, index, decision);
        break;
    case DECISION_DESTROY:
        load_destroy(lua, index, decision);
        break;
    case DECISION_REFLECT:
    case DECISION_TYPE_COUNT:
        load_reflect(lua, index);
        break;
    }
}


int load_decision(lua_State *lua, int index, int scene) {
    Builder *builder = builder_of(lua);
    Decision decision = {.scene = scene, .line = field_line(lua, index)};
    check_always(decision_type_from_name(field_kind(lua, index), &decision.type));
    decision.id = copy_id(lua, index);
    for (int i = 0; i < builder->decision_count; i++) {
        if (strcmp(builder->decisions[i].id, decision.id) == 0) {
            fields_fail(lua, index, "deze naam is al gebruikt in regel %d; kies een andere",
                        builder->decisions[i].line);
        }
    }
    if (builder->decision_count >= SCENARIO_MAX_DECISIONS) {
        fields_fail(lua, index, "een casus heeft hoogstens %d beslissingen", SCENARIO_MAX_DECISIONS);
    }
    decision.ask = field_text(lua, index, "ask", true);
    decision.hint = field_text(lua, index, "hint", false);
    load_kind(lua, index, &decision);
    if (decision.type != DECISION_REFLECT) {
        decision.why = field_text(lua, index, "why", false);
        decision.source = field_string(lua, index, "source", false);
    }
    if (builder->decision_count == builder->decision_room) {
        builder->decision_room = builder->decision_room ? builder->decision_room * 2 : 32;
        builder->decisions =
            memory_resize(builder->decisions, (size_t)builder->decision_room, sizeof(Decision));
    }
    builder->decisions[builder->decision_count] = decision;
    return builder->decision_count++;
}

// Loading decisions: one function per kind.

#include <lauxlib.h>
#include <string.h>

#include "archive/appraisal.h"
#include "base/memory.h"
#include "core/decision.h"
#include "script/builder.h"
#include "script/words.h"


// ---- Records of a decision ----


int find_record(lua_State *lua, int index, const char *id) {
    const Scenario *scenario = builder_of(lua)->scenario;
    int record = find_id(lua, scenario->records, scenario->record_count, sizeof(Record), id);
    if (record < 0) {
        fail_unknown(lua, index, "record", id, scenario->records, scenario->record_count,
                     sizeof(Record));
    }
    return record;
}


int *load_record_list(lua_State *lua, int index, int list, const char *name, int *count) {
    Arena *arena = builder_of(lua)->scenario->arena;
    *count = list_length(lua, list, index);
    if (*count == 0) {
        fields_fail(lua, index, "%s is leeg; schrijf %s = { \"R1\", \"R2\" }", name, name);
    }
    int *records = arena_take_array(arena, (size_t)*count, sizeof(int));
    for (int i = 0; i < *count; i++) {
        if (lua_rawgeti(lua, list, i + 1) != LUA_TSTRING) {
            fields_fail(lua, index, "in %s staan namen van stukken tussen quotes: { \"R1\" }",
                        name);
        }
        int record = find_record(lua, index, lua_tostring(lua, -1));
        host_charge(lua, i / 16);
        for (int j = 0; j < i; j++) {
            if (records[j] == record) {
                fields_fail(lua, index, "stuk '%s' staat er twee keer", lua_tostring(lua, -1));
            }
        }
        records[i] = record;
        lua_pop(lua, 1);
    }
    return records;
}


int *load_record_ids(lua_State *lua, int index, const char *name, int *count) {
    field_list(lua, index, name, API_NAMES);
    int *records = load_record_list(lua, index, lua_gettop(lua), name, count);
    lua_pop(lua, 1);
    return records;
}


// ---- One function per kind; choose, mark, ask and destroy have files of their own ----


static const OptionUse OF_ORDER = {"item", "stappen", SCENARIO_MAX_OPTIONS, false, NULL};


static int find_class(lua_State *lua, int index, const Scheme *scheme, const char *id) {
    int class = find_id(lua, scheme->classes, scheme->class_count, sizeof(Class), id);
    if (class < 0) {
        fail_unknown(lua, index, "klasse", id, scheme->classes, scheme->class_count, sizeof(Class));
    }
    return class;
}


static bool is_record(const void *scenario, const char *name) {
    return scenario_find_record(scenario, name) >= 0;
}


// Raises when the table has a name that is no record.
static void check_record_names(lua_State *lua, int index, int table) {
    const Scenario *scenario = builder_of(lua)->scenario;
    int entries = count_entries(lua, table);
    host_charge(lua, (int64_t)entries * scenario->record_count / 16);
    const char *unknown = first_unknown(lua, table, index, is_record, scenario);
    if (unknown) {
        find_record(lua, index, unknown);
    }
}


// records = { R1 = "class", ... }: kept in the order in which the case declares its records.
static void load_placings(lua_State *lua, int index, const Scheme *scheme, Decision *decision) {
    Scenario *scenario = builder_of(lua)->scenario;
    int loose = field_list(lua, index, "records", API_BY_RECORD);
    int table = lua_gettop(lua);
    int count = count_entries(lua, table);
    if (loose > 0 || count == 0) {
        fields_fail(lua, index, "schrijf bij elk stuk zijn klasse: records = { R1 = \"klasse\" }");
    }
    check_record_names(lua, index, table);
    host_charge(lua, scenario->record_count);
    decision->records = arena_take_array(scenario->arena, (size_t)count, sizeof(int));
    decision->keys = arena_take_array(scenario->arena, (size_t)count, sizeof(int));
    for (int i = 0; i < scenario->record_count; i++) {
        lua_pushstring(lua, scenario->records[i].id);
        int type = lua_rawget(lua, table);
        if (type != LUA_TNIL && type != LUA_TSTRING) {
            fields_fail(lua, index, "bij stuk '%s' hoort de naam van een klasse tussen quotes",
                        scenario->records[i].id);
        }
        if (type == LUA_TSTRING) {
            decision->records[decision->record_count] = i;
            decision->keys[decision->record_count++] =
                find_class(lua, index, scheme, lua_tostring(lua, -1));
        }
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}


static void load_classify(lua_State *lua, int index, Decision *decision) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const char *scheme = field_string(lua, index, "scheme");
    decision->scheme =
        find_id(lua, scenario->schemes, scenario->scheme_count, sizeof(Scheme), scheme);
    if (decision->scheme < 0) {
        fail_unknown(lua, index, "scheme", scheme, scenario->schemes, scenario->scheme_count,
                     sizeof(Scheme));
    }
    load_placings(lua, index, &scenario->schemes[decision->scheme], decision);
    load_earns(lua, index, "earns", &decision->maximum);
}


static void check_appraisable(lua_State *lua, int index, int number) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const Record *record = &scenario->records[number];
    const Schedule *schedule = scenario_schedule(scenario, number);
    AppraisalKey key = appraisal_key(schedule, record);
    if (record->category < 0) {
        fields_fail(lua, index, "stuk '%s' heeft geen category, dus valt er niets te waarderen",
                    record->id);
    }
    if (schedule->categories[record->category].certainty == CERTAINTY_CHECK) {
        fields_fail(lua, index,
                    "categorie '%s' van stuk '%s' is nog niet zeker en kan dus geen "
                    "punten geven",
                    schedule->categories[record->category].number, record->id);
    }
    if (key.appraisal == APPRAISAL_DESTROY && key.trigger == DATE_NONE) {
        ProcessTerm term = schedule->categories[record->category].process_term;
        fields_fail(lua, index, "stuk '%s' mist de datum waarop zijn termijn begint (%s)",
                    record->id, term == PROCESS_TERM_NONE ? "closed" : "object_end of expires");
    }
}


static void load_appraise(lua_State *lua, int index, Decision *decision) {
    decision->records = load_record_ids(lua, index, "records", &decision->record_count);
    load_earns(lua, index, "earns", &decision->maximum);
    for (int i = 0; i < decision->record_count; i++) {
        check_appraisable(lua, index, decision->records[i]);
    }
}


// The items stand in the right order; the learner sees them shuffled.
static void load_order(lua_State *lua, int index, Decision *decision) {
    decision->options = load_options(lua, index, &OF_ORDER, &decision->option_count);
    load_earns(lua, index, "earns", &decision->maximum);
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
    case DECISION_ORDER:
        load_order(lua, index, decision);
        break;
    case DECISION_MARK:
        load_mark(lua, index, decision);
        break;
    case DECISION_ASK:
        load_ask(lua, index, decision);
        break;
    case DECISION_FIND:
        load_find(lua, index, decision);
        break;
    case DECISION_REFLECT:  // has only what all have
    case DECISION_TYPE_COUNT:
        break;
    }
}


_Noreturn static void fail_hints(lua_State *lua, int index) {
    fields_fail(lua, index,
                "bij 'hint' hoort een tip, of een lijst van hoogstens %d, van vaag naar precies: "
                "hint = { \"Kijk naar de datum.\", \"Zoek op wanneer de termijn begon.\" }",
                SCENARIO_MAX_HINTS);
}


static void load_hints(lua_State *lua, int index, Decision *decision) {
    if (!field_push(lua, index, "hint", API_TEXT)) {
        return;
    }
    int list = lua_gettop(lua);
    if (lua_type(lua, list) != LUA_TTABLE || !decision_rules(decision->type)->is_scored) {
        decision->hints[0] = text_from_stack(lua, index, "hint");
        decision->hint_count = !text_is_empty(decision->hints[0]);
        return;
    }
    int count = list_length(lua, list, index);
    if (count == 0 || count > SCENARIO_MAX_HINTS || count_entries(lua, list) != count) {
        fail_hints(lua, index);
    }
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, list, i + 1);
        decision->hints[i] = text_from_stack(lua, index, "hint");
        if (text_is_empty(decision->hints[i])) {
            fail_hints(lua, index);
        }
    }
    decision->hint_count = count;
    lua_pop(lua, 1);
}


int load_decision(lua_State *lua, int index, int scene) {
    Builder *builder = builder_of(lua);
    Decision decision = {.scene = scene, .origin = field_origin(lua, index)};
    check_always(decision_type_from_name(field_kind(lua, index), &decision.type));
    decision.id = copy_id(lua, index);
    for (int i = 0; i < builder->decision_count; i++) {
        if (strcmp(builder->decisions[i].id, decision.id) == 0) {
            fields_fail(lua, index, "deze naam is al gebruikt in regel %d; kies een andere",
                        builder->decisions[i].origin.line);
        }
    }
    if (builder->decision_count >= SCENARIO_MAX_DECISIONS) {
        fields_fail(lua, index,
                    "een casus heeft hoogstens %d beslissingen; maak er twee casussen van",
                    SCENARIO_MAX_DECISIONS);
    }
    fields_check(lua, index);
    decision.ask = field_text(lua, index, "ask");
    load_hints(lua, index, &decision);
    load_kind(lua, index, &decision);
    if (decision_rules(decision.type)->is_scored) {
        decision.why = field_text(lua, index, "why");
        decision.source = field_string(lua, index, "source");
    }
    if (builder->decision_count == builder->decision_room) {
        builder->decision_room = builder->decision_room ? builder->decision_room * 2 : 32;
        builder->decisions =
            memory_resize(builder->decisions, (size_t)builder->decision_room, sizeof(Decision));
    }
    builder->decisions[builder->decision_count] = decision;
    return builder->decision_count++;
}

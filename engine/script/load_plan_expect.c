// Loading what test.lua expects: fields by name, with ids that exist.

#include <lauxlib.h>
#include <string.h>

#include "core/consult.h"
#include "script/load_plan.h"

// In the order of PlanWhat. PLAN_NOTE is written as a list in `notes`.
static const char *const NAMES[PLAN_WHAT_COUNT + 1] = {
    "ending",
    "over",
    "score",
    "max",
    "percent",
    "passed",
    "points",
    "indicators",
    "scene",
    "date",
    "at",
    "variables",
    "destroyed",
    "kept",
    "read",
    "unread",
    "consulted",
    "notes",
    "notes",
    "holds",
    "asked",
    "not_asked",
    "wrongly_destroyed",
    "wrongly_kept",
    "undone",
    NULL,
};


const char *plan_what_name(PlanWhat what) {
    return NAMES[what];
}


static PlanCheck *add(lua_State *lua, PlanChecks *checks, PlanWhat what, int subject, int value) {
    Arena *arena = builder_of(lua)->scenario->arena;
    if ((checks->count & (checks->count - 1)) == 0) {
        size_t room = checks->count > 0 ? 2 * (size_t)checks->count : 1;
        PlanCheck *list = arena_take_array(arena, room, sizeof *list);
        if (checks->count > 0) {
            memcpy(list, checks->list, (size_t)checks->count * sizeof *list);
        }
        checks->list = list;
    }
    PlanCheck *check = &checks->list[checks->count++];
    *check = (PlanCheck){.what = what, .subject = subject, .value = value};
    return check;
}


static int type_of(lua_State *lua, int index, PlanWhat what) {
    lua_pushstring(lua, NAMES[what]);
    int type = lua_rawget(lua, index);
    lua_pop(lua, 1);
    return type;
}


static bool has(lua_State *lua, int index, PlanWhat what) {
    return type_of(lua, index, what) != LUA_TNIL;
}


// ---- One value ----


static void load_number(lua_State *lua, int index, PlanWhat what, PlanChecks *checks) {
    if (has(lua, index, what)) {
        add(lua, checks, what, -1, field_integer(lua, index, NAMES[what], 0));
    }
}


static void load_yes(lua_State *lua, int index, PlanWhat what, PlanChecks *checks) {
    if (has(lua, index, what)) {
        add(lua, checks, what, -1, field_boolean(lua, index, NAMES[what], false));
    }
}


// One id out of a list of structs that begin with it.
static void load_id(lua_State *lua, int index, PlanWhat what, const char *kind, const void *list,
                    int count, size_t size, PlanChecks *checks) {
    const char *id = plan_text(lua, index, index, NAMES[what]);
    if (!id) {
        return;
    }
    int found = find_id(lua, list, count, size, id);
    if (found < 0) {
        fail_unknown(lua, index, kind, id, list, count, size);
    }
    add(lua, checks, what, found, 1);
}


// ---- Lists ----


// The text at `i` (from 1) of the list on top of the stack.
static const char *item(lua_State *lua, int index, PlanWhat what, int i) {
    if (lua_rawgeti(lua, -1, i) != LUA_TSTRING) {
        fields_fail(lua, index, "in '%s' horen namen tussen quotes", NAMES[what]);
    }
    const char *text = lua_tostring(lua, -1);
    lua_pop(lua, 1);
    return text;
}


// Each id of the list as a check of its own.
static void load_each(lua_State *lua, int index, PlanWhat what, const char *kind, const void *list,
                      int count, size_t size, PlanChecks *checks) {
    int length = field_list(lua, index, NAMES[what], API_NAMES);
    for (int i = 1; i <= length; i++) {
        const char *id = item(lua, index, what, i);
        int found = find_id(lua, list, count, size, id);
        if (found < 0) {
            fail_unknown(lua, index, kind, id, list, count, size);
        }
        add(lua, checks, what, found, 1);
    }
    lua_pop(lua, 1);
}


// The whole list as one check: exactly these.
static void load_set(lua_State *lua, int index, PlanWhat what, const char *kind, const void *list,
                     int count, size_t size, PlanChecks *checks) {
    if (!has(lua, index, what)) {
        return;
    }
    int length = field_list(lua, index, NAMES[what], API_NAMES);
    int *ids = arena_take_array(builder_of(lua)->scenario->arena, (size_t)length, sizeof(int));
    for (int i = 1; i <= length; i++) {
        const char *id = item(lua, index, what, i);
        ids[i - 1] = find_id(lua, list, count, size, id);
        if (ids[i - 1] < 0) {
            fail_unknown(lua, index, kind, id, list, count, size);
        }
    }
    lua_pop(lua, 1);
    PlanCheck *check = add(lua, checks, what, -1, 1);
    check->list = ids;
    check->count = length;
}


static void load_consulted(lua_State *lua, int index, PlanChecks *checks) {
    int length = field_list(lua, index, NAMES[PLAN_CONSULTED], API_NAMES);
    for (int i = 1; i <= length; i++) {
        const char *id = item(lua, index, PLAN_CONSULTED, i);
        int found = consult_find(builder_of(lua)->scenario, id);
        if (found < 0) {
            fields_fail(lua, index, "consulted: '%.80s' staat niet in de naslag van deze casus",
                        id);
        }
        add(lua, checks, PLAN_CONSULTED, found, 1);
    }
    lua_pop(lua, 1);
}


// How many, or texts that have to be in one.
static void load_notes(lua_State *lua, int index, PlanChecks *checks) {
    if (type_of(lua, index, PLAN_NOTES) == LUA_TNUMBER) {
        load_number(lua, index, PLAN_NOTES, checks);
        return;
    }
    int length = field_list(lua, index, NAMES[PLAN_NOTES], API_TEXTS);
    for (int i = 1; i <= length; i++) {
        const char *text = item(lua, index, PLAN_NOTES, i);
        add(lua, checks, PLAN_NOTE, -1, 1)->text =
            arena_copy_text(builder_of(lua)->scenario->arena, text);
    }
    lua_pop(lua, 1);
}


// ---- Names with values ----


static bool is_indicator(const void *framework, const char *name) {
    return framework_find(framework, name) >= 0;
}


static void load_indicators(lua_State *lua, int index, PlanChecks *checks) {
    const Framework *framework = builder_of(lua)->scenario->framework;
    int points[FRAMEWORK_MAX_INDICATORS];
    memset(points, -1, sizeof points);
    field_list(lua, index, NAMES[PLAN_INDICATORS], API_EARNS);
    int table = lua_gettop(lua);
    const char *unknown = first_unknown(lua, table, index, is_indicator, framework);
    if (unknown) {
        fail_indicator(lua, index, unknown);
    }
    lua_pushnil(lua);
    while (host_next(lua, table)) {
        int *place = &points[framework_find(framework, lua_tostring(lua, -2))];
        if (!whole_number(lua, place) || *place < 0) {
            fields_fail(lua, index,
                        "indicators: punten zijn een heel getal vanaf 0, zonder quotes");
        }
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    for (int i = 0; i < framework->indicator_count; i++) {
        if (points[i] >= 0) {
            add(lua, checks, PLAN_INDICATORS, i, points[i]);
        }
    }
}


static void load_variables(lua_State *lua, int index, PlanChecks *checks) {
    Assignment *sets;
    int count;
    field_list(lua, index, NAMES[PLAN_VARIABLES], API_SETS);
    load_assignments(lua, lua_gettop(lua), index, &sets, &count);
    lua_pop(lua, 1);
    for (int i = 0; i < count; i++) {
        add(lua, checks, PLAN_VARIABLES, sets[i].variable, sets[i].value);
    }
}


static const char **decision_ids(const Scenario *scenario) {
    const char **ids =
        arena_take_array(scenario->arena, (size_t)scenario->decision_count, sizeof *ids);
    for (int i = 0; i < scenario->decision_count; i++) {
        ids[i] = scenario->decisions[i].id;
    }
    return ids;
}


static void load_decisions_expected(lua_State *lua, int index, PlanChecks *checks) {
    const Scenario *scenario = builder_of(lua)->scenario;
    int count = scenario->decision_count;
    const char **ids = decision_ids(scenario);
    load_id(lua, index, PLAN_AT, "beslissing", ids, count, sizeof *ids, checks);
    load_each(lua, index, PLAN_ASKED, "beslissing", ids, count, sizeof *ids, checks);
    load_each(lua, index, PLAN_NOT_ASKED, "beslissing", ids, count, sizeof *ids, checks);
}


static void load_records_expected(lua_State *lua, int index, PlanChecks *checks) {
    static const PlanWhat EACH[] = {PLAN_KEPT, PLAN_READ, PLAN_UNREAD};
    const Scenario *scenario = builder_of(lua)->scenario;
    load_set(lua, index, PLAN_DESTROYED, "stuk", scenario->records, scenario->record_count,
             sizeof(Record), checks);
    for (size_t i = 0; i < sizeof EACH / sizeof *EACH; i++) {
        load_each(lua, index, EACH[i], "stuk", scenario->records, scenario->record_count,
                  sizeof(Record), checks);
    }
}


void load_plan_checks(lua_State *lua, int index, PlanChecks *checks) {
    static const PlanWhat NUMBERS[] = {
        PLAN_SCORE,        PLAN_MAX,   PLAN_PERCENT, PLAN_POINTS, PLAN_WRONGLY_DESTROYED,
        PLAN_WRONGLY_KEPT, PLAN_UNDONE};
    const Scenario *scenario = builder_of(lua)->scenario;
    load_id(lua, index, PLAN_ENDING, "einde", scenario->endings, scenario->ending_count,
            sizeof(Ending), checks);
    load_yes(lua, index, PLAN_OVER, checks);
    for (size_t i = 0; i < sizeof NUMBERS / sizeof *NUMBERS; i++) {
        load_number(lua, index, NUMBERS[i], checks);
    }
    load_yes(lua, index, PLAN_PASSED, checks);
    load_indicators(lua, index, checks);
    load_id(lua, index, PLAN_SCENE, "scène", scenario->scenes, scenario->scene_count, sizeof(Scene),
            checks);
    Date date = field_date(lua, index, NAMES[PLAN_DATE]);
    if (date != DATE_NONE) {
        add(lua, checks, PLAN_DATE, -1, date);
    }
    load_variables(lua, index, checks);
    load_records_expected(lua, index, checks);
    load_consulted(lua, index, checks);
    load_notes(lua, index, checks);
    load_set(lua, index, PLAN_HOLDS, "hold", scenario->holds, scenario->hold_count, sizeof(Hold),
             checks);
    load_decisions_expected(lua, index, checks);
}

// Loading which selection list each record is appraised by: the one it names, or the one of its
// period, or the one of the case; and the acts of which the date of the case picks one.

#include <string.h>

#include "archive/regime.h"
#include "script/builder.h"


static Schedule *open_list(lua_State *lua, int index, const char *id) {
    Builder *builder = builder_of(lua);
    Error error = {.code = ERROR_NONE};
    Schedule *schedule = builder->world->open_schedule(builder->world->context, id, &error);
    if (!schedule) {
        fields_fail(lua, index, "schedule = \"%s\": %s: %s", id, error.place, error.text);
    }
    return schedule;
}


// The table that the header names in this field; NULL when it names none.
static Regime *open_table(lua_State *lua, int header, const char *field) {
    const ScriptWorld *world = builder_of(lua)->world;
    Error error = {.code = ERROR_NONE};
    const char *id = field_string(lua, header, field);
    Regime *regime = id ? world->open_regime(world->context, id, &error) : NULL;
    if (id && !regime) {
        fields_fail(lua, header, "%s = \"%s\": %s: %s", field, id, error.place, error.text);
    }
    return regime;
}


void load_lists(lua_State *lua, int header) {
    Scenario *scenario = builder_of(lua)->scenario;
    scenario->schedule = open_list(lua, header, field_string(lua, header, "schedule"));
    scenario->regime = open_table(lua, header, "regime");
    scenario->laws = open_table(lua, header, "laws");
    if (scenario->laws && regime_on(scenario->laws, scenario->date) < 0) {
        fields_fail(lua, header, "op de datum van de casus geldt geen wet van laws = \"%s\"",
                    scenario->laws->id);
    }
}


// The list of the scenario with this id, opened when it is the first time.
static const Schedule *find_list(lua_State *lua, int index, const char *id) {
    Scenario *scenario = builder_of(lua)->scenario;
    if (strcmp(scenario->schedule->id, id) == 0) {
        return scenario->schedule;
    }
    for (int i = 0; i < scenario->other_count; i++) {
        if (strcmp(scenario->others[i]->id, id) == 0) {
            return scenario->others[i];
        }
    }
    if (scenario->other_count == SCENARIO_MAX_SCHEDULES) {
        fields_fail(lua, index, "een casus gebruikt hoogstens %d selectielijsten",
                    SCENARIO_MAX_SCHEDULES + 1);
    }
    Schedule *schedule = open_list(lua, index, id);
    scenario->others[scenario->other_count++] = schedule;
    return schedule;
}


// The match in words that outlive a Lua error.
static const char *match_in_words(lua_State *lua, Period period, RegimeMatch match) {
    Scenario *scenario = builder_of(lua)->scenario;
    Buffer words = {0};
    regime_explain(scenario->regime, period, match, LANGUAGE_NL, &words);
    const char *copy = arena_copy_text(scenario->arena, buffer_text(&words));
    buffer_free(&words);
    return copy;
}


static void check_named(lua_State *lua, int index, const Record *record, const char *id) {
    const Regime *regime = builder_of(lua)->scenario->regime;
    Period period = record_period(record);
    RegimeMatch match = regime_match(regime, period);
    if (match.fit != REGIME_UNDATED && regime_has(regime, id) &&
        !regime_allows(regime, match, id)) {
        fields_fail(lua, index, "schedule = \"%s\" past niet bij de periode: %s", id,
                    match_in_words(lua, period, match));
    }
}


static const Schedule *list_of_period(lua_State *lua, int index, const Record *record) {
    static const char ASK[] = "schrijf met schedule = \"...\" welke lijst voor dit stuk geldt";
    const Regime *regime = builder_of(lua)->scenario->regime;
    Period period = record_period(record);
    RegimeMatch match = regime_match(regime, period);
    if (match.fit == REGIME_BACKWARDS) {
        fields_fail(lua, index, "%s", match_in_words(lua, period, match));
    }
    if (match.fit != REGIME_ONE) {
        fields_fail(lua, index, "%s; %s", match_in_words(lua, period, match), ASK);
    }
    const char *id = regime->entries[match.first].schedule;
    if (!id) {
        fields_fail(lua, index, "%s, en die lijst heeft Casus niet; %s",
                    match_in_words(lua, period, match), ASK);
    }
    return find_list(lua, index, id);
}


const Schedule *load_list_of(lua_State *lua, int index, const Record *record) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const char *id = field_string(lua, index, "schedule");
    if (id) {
        if (scenario->regime) {
            check_named(lua, index, record, id);
        }
        return find_list(lua, index, id);
    }
    // What has no category is not appraised, so its period may be anything.
    bool has_category = field_string(lua, index, "category") != NULL;
    return scenario->regime && has_category ? list_of_period(lua, index, record)
                                            : scenario->schedule;
}

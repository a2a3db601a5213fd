// Loading holds: reasons outside the selection list not to destroy records for a time.

#include "archive/hold.h"
#include "script/builder.h"
#include "script/words.h"


static void load_hold(lua_State *lua, int index, Hold *hold) {
    fields_check(lua, index);
    hold->id = copy_id(lua, index);
    hold->origin = field_origin(lua, index);
    check_always(hold_kind_from_code(field_choice(lua, index, "kind"), &hold->kind));
    hold->title = field_text(lua, index, "title");
    hold->why = field_text(lua, index, "why");
    hold->source = field_string(lua, index, "source");
    hold->is_registered = field_boolean(lua, index, "registered", true);
    hold->from = field_date(lua, index, "from");
    hold->ends = field_date(lua, index, "ends");
    if (hold->ends != DATE_NONE && hold->from == DATE_NONE) {
        fields_fail(lua, index, "'ends' zonder 'from': schrijf ook de eerste dag erbij");
    }
    if (hold->ends != DATE_NONE && hold->ends < hold->from) {
        fields_fail(lua, index, "'ends' ligt voor 'from'; draai de datums om");
    }
    hold->records = load_record_ids(lua, index, "records", &hold->record_count);
}


void load_holds(lua_State *lua) {
    Scenario *scenario = builder_of(lua)->scenario;
    words_push_declared(lua, "hold");
    int declared = lua_gettop(lua);
    int count = (int)lua_rawlen(lua, declared);
    if (count > SCENARIO_MAX_HOLDS) {
        lua_rawgeti(lua, declared, SCENARIO_MAX_HOLDS + 1);
        fields_fail(lua, declared + 1, "een casus heeft er hoogstens %d; maak er twee casussen van",
                    SCENARIO_MAX_HOLDS);
    }
    scenario->holds = arena_take_array(scenario->arena, (size_t)count, sizeof(Hold));
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, declared, i + 1);
        load_hold(lua, declared + 1, &scenario->holds[i]);
        if (scenario_find_hold(scenario, scenario->holds[i].id) >= 0) {
            fields_fail(lua, declared + 1, "deze naam bestaat al; kies een andere");
        }
        scenario->hold_count = i + 1;
        lua_settop(lua, declared);
    }
    lua_pop(lua, 1);
}

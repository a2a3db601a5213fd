// Loading find: a pile of records, and which of them belong.

#include <string.h>

#include "script/builder.h"


// The records of `right` are marked in the pile.
static void load_right(lua_State *lua, int index, Decision *decision) {
    Scenario *scenario = builder_of(lua)->scenario;
    int count = 0;
    const int *right = load_record_ids(lua, index, "right", &count);
    int *places = arena_take_array(scenario->arena, (size_t)scenario->record_count, sizeof(int));
    for (int i = 0; i < decision->record_count; i++) {
        places[decision->records[i]] = i + 1;
    }
    for (int i = 0; i < count; i++) {
        if (places[right[i]] == 0) {
            fields_fail(lua, index, "stuk '%s' staat in right, maar niet in records; zet het in "
                                    "allebei",
                        scenario->records[right[i]].id);
        }
        decision->keys[places[right[i]] - 1] = 1;
    }
}


static int load_freezes(lua_State *lua, int index) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const char *id = field_string(lua, index, "freezes");
    int hold = id ? scenario_find_hold(scenario, id) : -1;
    if (id && hold < 0) {
        fail_unknown(lua, index, "hold", id, scenario->holds, scenario->hold_count, sizeof(Hold));
    }
    return hold;
}


void load_find(lua_State *lua, int index, Decision *decision) {
    Arena *arena = builder_of(lua)->scenario->arena;
    decision->records = load_record_ids(lua, index, "records", &decision->record_count);
    decision->keys = arena_take_array(arena, (size_t)decision->record_count, sizeof(int));
    load_right(lua, index, decision);
    load_earns(lua, index, "recall", &decision->maximum);
    load_earns(lua, index, "precision", &decision->precision);
    decision->freezes = load_freezes(lua, index);
}

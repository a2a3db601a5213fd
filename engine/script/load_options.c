// Loading options: the answers to choose from, wherever a decision has them.

#include <lauxlib.h>

#include "script/builder.h"


// `in` is the word it stands in.
static void load_option(lua_State *lua, int index, const char *in, const OptionUse *use,
                        Option *option) {
    fields_set_word(lua, index, api_word(use->word, in));
    fields_check(lua, index);
    option->id = copy_id(lua, index);
    option->origin = field_origin(lua, index);
    if (lua_rawgeti(lua, index, 1) != LUA_TSTRING) {
        fields_fail(lua, index, "begin met de tekst van de optie, tussen quotes");
    }
    option->text = label_from_stack(lua, index);
    option->why = field_text(lua, index, "why");
    option->source = field_string(lua, index, "source");
    option->next = -1;
    option->votes = -1;
    if (!use->has_steps && lua_rawlen(lua, index) > 1) {
        fields_fail(lua, index, "na de tekst kan hier niets meer gebeuren");
    }
    if (use->more) {
        use->more(lua, index, option);
    }
}


Option *load_options(lua_State *lua, int index, const OptionUse *use, int *count) {
    Arena *arena = builder_of(lua)->scenario->arena;
    int length = list_length(lua, index, index);
    if (length < 2 || length > use->most) {
        fields_fail(lua, index, "geef 2 tot en met %d %s; nu zijn het er %d", use->most, use->many,
                    length);
    }
    Option *options = arena_take_array(arena, (size_t)length, sizeof(Option));
    for (int i = 0; i < length; i++) {
        lua_rawgeti(lua, index, i + 1);
        int table = lua_gettop(lua);
        if (!field_is(lua, table, use->word)) {
            fields_fail(lua, index, "hier horen alleen %s: %s \"naam\" { \"tekst\", ... }",
                        use->many, use->word);
        }
        load_option(lua, table, field_kind(lua, index), use, &options[i]);
        if (option_find(options, i, options[i].id) >= 0) {
            fields_fail(lua, table, "deze optie staat er twee keer");
        }
        lua_pop(lua, 1);
    }
    *count = length;
    return options;
}


void load_option_sets(lua_State *lua, int index, Option *option) {
    field_list(lua, index, "set", API_SETS);
    load_assignments(lua, lua_gettop(lua), index, &option->sets, &option->set_count);
    lua_pop(lua, 1);
}

// Loading choose: one answer or several, with points of their own or the votes of a panel.

#include <lauxlib.h>

#include "core/decision_kinds.h"
#include "script/builder.h"

static void load_choice(lua_State *lua, int index, Option *option) {
    load_earns(lua, index, "earns", &option->earns);
    option->votes = field_integer(lua, index, "votes", -1);
    load_option_sets(lua, index, option);
}

static const OptionUse OF_CHOICE = {"option", "opties", SCENARIO_MAX_OPTIONS, true, load_choice};


// Raises at option `number` of the choose at `index`.
_Noreturn static void fail_at_option(lua_State *lua, int index, int number, const char *text) {
    lua_rawgeti(lua, index, number + 1);
    fields_fail(lua, lua_gettop(lua), "%s", text);
}


static void check_panel(lua_State *lua, int index, const Decision *decision) {
    for (int i = 0; i < decision->option_count; i++) {
        const Option *option = &decision->options[i];
        if (option->votes < 0) {
            fail_at_option(lua, index, i,
                           "de andere opties hebben votes; geef deze ook votes (0 mag)");
        }
        if (option->earns.count > 0) {
            fail_at_option(lua, index, i,
                           "votes en earns gaan niet samen bij een optie; zet earns "
                           "bij de vraag, of haal de votes weg");
        }
    }
    if (decision->panel == 0) {
        fields_fail(lua, index,
                    "geen enkele optie heeft een stem van het panel; vul bij votes in "
                    "hoeveel deskundigen dit kozen");
    }
    if (decision->maximum.count == 0) {
        char example[FRAMEWORK_ID_MAX];
        write_indicator(builder_of(lua)->scenario->framework->indicators[0].id, example);
        fields_fail(lua, index, "bij votes horen punten bij de vraag zelf: earns = { %s = 3 }",
                    example);
    }
    if (decision->pick > 1) {
        fields_fail(lua, index,
                    "votes gaan over een enkel antwoord; haal pick weg, of gebruik "
                    "earns bij de opties");
    }
}


static void load_panel(lua_State *lua, int index, Decision *decision) {
    bool has_votes = false;
    for (int i = 0; i < decision->option_count; i++) {
        has_votes = has_votes || decision->options[i].votes >= 0;
        decision->panel += decision->options[i].votes > 0 ? decision->options[i].votes : 0;
    }
    load_earns(lua, index, "earns", &decision->maximum);
    if (has_votes) {
        check_panel(lua, index, decision);
    } else if (decision->maximum.count > 0) {
        fields_fail(lua, index,
                    "earns bij de vraag hoort bij een panel: geef elke optie votes = "
                    "..., of zet earns bij de opties");
    }
}


// Several answers cannot lead to several places.
static void check_several(lua_State *lua, int index, const Decision *decision) {
    for (int i = 0; i < decision->option_count; i++) {
        lua_rawgeti(lua, index, i + 1);
        int option = lua_gettop(lua);
        if (field_string(lua, option, "go")) {
            fields_fail(lua, option,
                        "go kan niet bij pick = %d; zet na de vraag een when met de "
                        "variabele die de optie zet",
                        decision->pick);
        }
        if (lua_rawlen(lua, option) > 1) {
            fields_fail(lua, option,
                        "bij pick = %d kan hier na de tekst niets gebeuren; zet het na "
                        "de vraag, in een when",
                        decision->pick);
        }
        lua_pop(lua, 1);
    }
}


void load_best_set(Decision *decision, unsigned set) {
    for (int m = 0; m < decision->maximum.count; m++) {
        Earn *most = &decision->maximum.list[m];
        most->points = 0;
        for (int i = 0; i < decision->option_count; i++) {
            const Earns *earns = &decision->options[i].earns;
            for (int e = 0; e < earns->count && (set & 1u << i); e++) {
                most->points +=
                    earns->list[e].indicator == most->indicator ? earns->list[e].points : 0;
            }
        }
    }
}


void load_choose(lua_State *lua, int index, Decision *decision) {
    decision->options = load_options(lua, index, &OF_CHOICE, &decision->option_count);
    decision->pick = field_integer(lua, index, "pick", 1);
    if (decision->pick >= decision->option_count) {
        fields_fail(lua, index,
                    "pick = %d, maar er zijn %d opties; vraag er minder, of geef meer "
                    "opties",
                    decision->pick, decision->option_count);
    }
    load_panel(lua, index, decision);
    if (decision->panel > 0) {
        return;
    }
    for (int i = 0; i < decision->option_count; i++) {
        raise_maximum(lua, index, &decision->maximum, &decision->options[i].earns);
    }
    if (decision->pick > 1) {
        check_several(lua, index, decision);
        load_best_set(decision, choose_best(decision));
    }
}

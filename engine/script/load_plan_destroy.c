// Loading an answer of test.lua to a destruction list: by stage, with the rest by a policy; or, for
// the whole chain, step by step with its moves.

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "core/chain.h"
#include "script/load_plan.h"

static const char ROLES[] = "kies \"reviewer\", \"coreviewer\", \"archivist\" of \"none\", bij een "
                            "persoon die deze rol mag hebben";
static const char STATUS[] = "schrijf \"listed\" of \"except/\" met een grond: keep, term, hold, "
                             "exception, unknown, not-record of copy";
static const char REVIEW[] = "schrijf \"except/\" met een grond, \"keep/\" met due, no-ground, "
                             "asked of hurry, \"extend/P1Y\" (P2Y, P5Y, P10Y), of \"category/\" "
                             "met een nummer";
static const char MOVES[] = "de stappen heten offer, wait, process, finalise, start, run, retry, "
                            "close, declare, withdraw en abort/ met hold, mistake, roles of other";

typedef struct Answer {
    lua_State *lua;
    int index;  // of the word
    PlanAct *act;
    const Decision *decision;
    bool is_steps;
} Answer;


static const char *id_of(const Answer *answer, int record) {
    const Scenario *scenario = builder_of(answer->lua)->scenario;
    return scenario->records[answer->decision->records[record]].id;
}


static void add(const Answer *answer, PlanStage stage, const char *prefix, const char *part,
                const char *value, const char *help) {
    EventWords words = {"", ""};
    snprintf(words.part, sizeof words.part, "%s%s", prefix, part);
    snprintf(words.value, sizeof words.value, "%s", value);
    plan_add_words(answer->lua, answer->index, answer->act,
                   answer->is_steps ? PLAN_STAGE_ANY : stage, &words, help);
}


// Pushes the table under `name`; false, with nothing pushed, when it is missing.
static bool push(const Answer *answer, int table, const char *name) {
    lua_pushstring(answer->lua, name);
    int type = lua_rawget(answer->lua, table);
    if (type != LUA_TTABLE && type != LUA_TNIL) {
        fields_fail(answer->lua, answer->index, "bij '%s' horen accolades: { ... }", name);
    }
    if (type == LUA_TNIL) {
        lua_pop(answer->lua, 1);
    }
    return type == LUA_TTABLE;
}


// list, and review when `is_late`: what was done with each record.
static void load_statuses(const Answer *answer, int table, const char *name, bool is_late) {
    if (!push(answer, table, name)) {
        return;
    }
    int map = lua_gettop(answer->lua);
    plan_check_records(answer->lua, answer->index, map, answer->decision);
    for (int i = 0; i < answer->decision->record_count; i++) {
        const char *value = plan_text(answer->lua, answer->index, map, id_of(answer, i));
        if (value) {
            add(answer, is_late ? PLAN_STAGE_REVIEW : PLAN_STAGE_LIST, "", id_of(answer, i), value,
                is_late && answer->decision->chain ? REVIEW : STATUS);
        }
    }
    lua_pop(answer->lua, 1);
}


// The places that were chosen; all others are not.
static void load_places(const Answer *answer, int table) {
    const Chain *chain = answer->decision->chain;
    bool chosen[CHAIN_PLACES_MAX] = {false};
    if (!push(answer, table, "places")) {
        return;
    }
    int list = lua_gettop(answer->lua);
    for (int i = 1, count = list_length(answer->lua, list, answer->index); i <= count; i++) {
        if (lua_rawgeti(answer->lua, list, i) != LUA_TSTRING) {
            fields_fail(answer->lua, answer->index, "in 'places' horen namen tussen quotes");
        }
        const char *id = lua_tostring(answer->lua, -1);
        int place = find_id(answer->lua, chain->places, chain->place_count, sizeof(Whereabout), id);
        if (place < 0) {
            fail_unknown(answer->lua, answer->index, "plaats", id, chain->places,
                         chain->place_count, sizeof(Whereabout));
        }
        chosen[place] = true;
        lua_pop(answer->lua, 1);
    }
    for (int i = 0; i < chain->place_count; i++) {
        add(answer, PLAN_STAGE_LIST, "place/", chain->places[i].id, chosen[i] ? "yes" : "no", "");
    }
    lua_pop(answer->lua, 1);
}


typedef struct Names {
    const char **list;
    int count;
} Names;


static bool is_name(const void *context, const char *name) {
    const Names *names = context;
    for (int i = 0; i < names->count; i++) {
        if (strcmp(names->list[i], name) == 0) {
            return true;
        }
    }
    return false;
}


static void check_names(const Answer *answer, const char *what, const Names *names) {
    const char *unknown =
        first_unknown(answer->lua, lua_gettop(answer->lua), answer->index, is_name, names);
    if (unknown) {
        fail_unknown(answer->lua, answer->index, what, unknown, names->list, names->count,
                     sizeof *names->list);
    }
}


static void load_roles(const Answer *answer, int table) {
    const Scenario *scenario = builder_of(answer->lua)->scenario;
    const Chain *chain = answer->decision->chain;
    const char *ids[CHAIN_REVIEWS_MAX];
    Names names = {ids, chain->review_count};
    if (!push(answer, table, "roles")) {
        return;
    }
    for (int i = 0; i < chain->review_count; i++) {
        ids[i] = scenario->persons[chain->reviews[i].person].id;
    }
    check_names(answer, "bij deze lijst is persoon", &names);
    for (int i = 0; i < chain->review_count; i++) {
        const char *role = plan_text(answer->lua, answer->index, lua_gettop(answer->lua), ids[i]);
        if (role) {
            bool is_last = strcmp(role, "archivist") == 0;
            add(answer, is_last ? PLAN_STAGE_ARCHIVIST : PLAN_STAGE_LIST, "role/", ids[i], role,
                ROLES);
        }
    }
    lua_pop(answer->lua, 1);
}


static void load_declaration(const Answer *answer, int table) {
    const Decision *decision = answer->decision;
    const Scenario *scenario = builder_of(answer->lua)->scenario;
    Names names = {arena_take_array(scenario->arena, (size_t)decision->field_count, sizeof(char *)),
                   decision->field_count};
    if (!push(answer, table, "declaration")) {
        return;
    }
    for (int i = 0; i < decision->field_count; i++) {
        names.list[i] = decision->fields[i].id;
    }
    check_names(answer, "in de verklaring is het veld", &names);
    for (int i = 0; i < decision->field_count; i++) {
        const Field *field = &decision->fields[i];
        const char *id = plan_text(answer->lua, answer->index, lua_gettop(answer->lua), field->id);
        if (!id) {
            continue;
        }
        if (option_find(field->options, field->option_count, id) < 0) {
            fail_unknown(answer->lua, answer->index, "optie", id, field->options,
                         field->option_count, sizeof(Option));
        }
        add(answer, PLAN_STAGE_DECLARATION, "declaration/", field->id, id, "");
    }
    lua_pop(answer->lua, 1);
}


static void load_parts(const Answer *answer, int table) {
    static const char *const SHORT[] = {"list", "review", "declaration", "rest", NULL};
    static const char *const WHOLE[] = {"list",        "review",  "places", "roles",
                                        "declaration", "results", "rest",   NULL};
    bool is_chain = answer->decision->chain != NULL;
    plan_adopt(answer->lua, answer->index, table);
    fields_check_names(answer->lua, table, is_chain ? WHOLE : SHORT,
                 answer->is_steps ? false : true);
    load_statuses(answer, table, "list", false);
    if (is_chain) {
        load_places(answer, table);
        load_roles(answer, table);
    }
    load_statuses(answer, table, "review", true);
    load_declaration(answer, table);
    const char *results = is_chain ? plan_text(answer->lua, answer->index, table, "results") : NULL;
    if (results) {
        add(answer, PLAN_STAGE_DECLARATION, "results/", "declared", results,
            "kies \"all\", \"apart\" of \"silent\"");
    }
}


// ---- Step by step ----


// "offer", "abort/hold"; "start" types the name of the list, "start/..." another one.
static void load_move(const Answer *answer, const char *move) {
    const Scenario *scenario = builder_of(answer->lua)->scenario;
    EventWords *words = arena_take(scenario->arena, sizeof *words);
    bool is_start = strcmp(move, "start") == 0;
    snprintf(words->value, sizeof words->value, "%s%s%s", move, is_start ? "/" : "",
             is_start ? text_in(answer->decision->name, LANGUAGE_NL) : "");
    PlanPart *part = plan_add_part(answer->lua, answer->act);
    part->event.kind = EVENT_SUBMIT;
    if (!decision_rules(answer->decision->type)
             ->read(scenario, answer->decision, words, &part->event)) {
        fields_fail(answer->lua, answer->index, "de stap '%.40s' bestaat niet; %s", move, MOVES);
    }
}


static void load_steps(Answer *answer, int table, int count) {
    answer->is_steps = true;
    answer->act->has_moves = true;
    for (int i = 1; i <= count; i++) {
        int type = lua_rawgeti(answer->lua, table, i);
        if (type == LUA_TSTRING) {
            load_move(answer, lua_tostring(answer->lua, -1));
        } else if (type == LUA_TTABLE) {
            load_parts(answer, lua_gettop(answer->lua));
        } else {
            fields_fail(answer->lua, answer->index, "%s", MOVES);
        }
        lua_pop(answer->lua, 1);
    }
}


void load_plan_destroy(lua_State *lua, int index, int table, PlanAct *act) {
    static const char *const ONLY_REST[] = {"rest", NULL};
    const Decision *decision = &builder_of(lua)->scenario->decisions[act->decision];
    Answer answer = {lua, index, act, decision, false};
    int count = list_length(lua, table, index);
    act->rest = plan_rest(lua, index, table);
    if (count == 0) {
        load_parts(&answer, table);
        if (decision->chain && act->rest == POLICY_COUNT) {
            fields_fail(lua, index,
                        "schrijf er rest = \"best\" bij (of \"worst\"), voor wat je "
                        "niet noemt; of geef de stappen op volgorde, zoals "
                        "{ list = { ... } }, \"offer\", \"wait\"");
        }
        return;
    }
    fields_check_names(lua, table, ONLY_REST, true);
    if (!decision->chain) {
        fields_fail(lua, index,
                    "deze lijst heeft de korte vorm, zonder stappen; schrijf list = "
                    "{ ... }, review = { ... } en declaration = { ... }");
    }
    load_steps(&answer, table, count);
}

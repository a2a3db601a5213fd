// Loading the answers of test.lua: each kind of decision in its own form, as events of a run.

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "archive/finder.h"
#include "core/decision_kinds.h"
#include "core/find.h"
#include "script/load_plan.h"


static const Decision *decision_of(lua_State *lua, const PlanAct *act) {
    return &builder_of(lua)->scenario->decisions[act->decision];
}


void plan_add_words(lua_State *lua, int index, PlanAct *act, PlanStage stage,
                    const EventWords *words, const char *text) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const Decision *decision = decision_of(lua, act);
    EventWords *kept = arena_take(scenario->arena, sizeof *kept);
    *kept = *words;
    PlanPart *part = plan_add_part(lua, act);
    part->stage = stage;
    part->event.kind = EVENT_ANSWER;
    if (!decision_rules(decision->type)->read(scenario, decision, kept, &part->event)) {
        fields_fail(lua, index, "%s'%.80s' kan hier niet; %s", words->part[0] ? words->part : "",
                    words->value, text);
    }
}


// ---- Lists: choose, mark, ask, order ----


// The text at `i` (from 1) in the list of the table at `table`.
static const char *item_at(lua_State *lua, int index, int table, int i) {
    if (lua_rawgeti(lua, table, i) != LUA_TSTRING) {
        fields_fail(lua, index, "in het antwoord horen namen tussen quotes, met komma's ertussen");
    }
    const char *text = lua_tostring(lua, -1);
    lua_pop(lua, 1);
    return text;
}


static int find_option(lua_State *lua, int index, const Decision *decision, const char *id) {
    static const char *const CALLED[DECISION_TYPE_COUNT] = {
        [DECISION_CHOOSE] = "optie",
        [DECISION_ORDER] = "stap",
        [DECISION_MARK] = "passage",
        [DECISION_ASK] = "vraag",
    };
    int found = option_find(decision->options, decision->option_count, id);
    if (found < 0) {
        fail_unknown(lua, index, CALLED[decision->type], id, decision->options,
                     decision->option_count, sizeof(Option));
    }
    return found;
}


static void check_count(lua_State *lua, int index, const Decision *decision, int count) {
    if (decision->type == DECISION_CHOOSE && count != (decision->pick > 1 ? decision->pick : 1)) {
        fields_fail(lua, index, "hier worden er %d gekozen; in het antwoord staan er %d",
                    decision->pick > 1 ? decision->pick : 1, count);
    }
    if (decision->type == DECISION_ORDER && count != decision->option_count) {
        fields_fail(lua, index, "zet alle %d stappen op volgorde; in het antwoord staan er %d",
                    decision->option_count, count);
    }
}


// What was taken and is not in the answer goes first: a draft may lie there.
static void add_untaken(lua_State *lua, PlanAct *act, const Decision *decision,
                        unsigned long taken) {
    for (int i = 0; i < decision->option_count; i++) {
        if (!(taken & 1ul << i)) {
            PlanPart *part = plan_add_part(lua, act);
            part->event.kind = EVENT_ANSWER;
            part->event.part = i;
        }
    }
}


static void add_option(lua_State *lua, PlanAct *act, const Decision *decision, int option, int i) {
    PlanPart *part = plan_add_part(lua, act);
    bool is_single = decision_is_single(decision);
    part->event.kind = EVENT_ANSWER;
    part->event.part = is_single ? 0 : option;
    part->event.value = is_single                          ? option
                        : decision->type == DECISION_ORDER ? i
                        : decision->type == DECISION_ASK   ? 0
                                                           : 1;
}


static void load_options_answer(lua_State *lua, int index, int table, PlanAct *act) {
    static const char *const NONE[] = {NULL};
    const Decision *decision = decision_of(lua, act);
    int options[SCENARIO_MAX_PASSAGES];
    unsigned long taken = 0;
    int count = list_length(lua, table, index);
    fields_check_names(lua, table, NONE, true);
    check_count(lua, index, decision, count);
    for (int i = 0; i < count; i++) {
        const char *id = item_at(lua, index, table, i + 1);
        int option = find_option(lua, index, decision, id);
        if (taken & 1ul << option) {
            fields_fail(lua, index, "'%s' staat er twee keer", id);
        }
        taken |= 1ul << option;
        options[i] = option;
    }
    bool is_set = decision->type == DECISION_MARK ||
                  (decision->type == DECISION_CHOOSE && decision->pick > 1);
    if (is_set) {
        add_untaken(lua, act, decision, taken);
    }
    for (int i = 0; i < count; i++) {
        add_option(lua, act, decision, options[i], i);
    }
}


// ---- Maps of records: classify, appraise ----


static bool is_record_of(const void *context, const char *name) {
    const void *const *both = context;
    const Scenario *scenario = both[0];
    const Decision *decision = both[1];
    for (int i = 0; i < decision->record_count; i++) {
        if (strcmp(scenario->records[decision->records[i]].id, name) == 0) {
            return true;
        }
    }
    return strcmp(name, "rest") == 0;
}


void plan_check_records(lua_State *lua, int index, int table, const Decision *decision) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const void *const both[] = {scenario, decision};
    if (lua_rawlen(lua, table) > 0) {
        fields_fail(lua, index, "schrijf bij elk stuk wat je ermee doet: { %s = ... }",
                    decision->record_count > 0 ? scenario->records[decision->records[0]].id : "R1");
    }
    const char *unknown = first_unknown(lua, table, index, is_record_of, both);
    if (unknown) {
        const char **ids =
            arena_take_array(scenario->arena, (size_t)decision->record_count, sizeof *ids);
        for (int i = 0; i < decision->record_count; i++) {
            ids[i] = scenario->records[decision->records[i]].id;
        }
        fail_unknown(lua, index, "in deze beslissing is het stuk", unknown, ids,
                     decision->record_count, sizeof *ids);
    }
}


static void load_classes(lua_State *lua, int index, int table, PlanAct *act) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const Decision *decision = decision_of(lua, act);
    const Scheme *scheme = &scenario->schemes[decision->scheme];
    plan_check_records(lua, index, table, decision);
    for (int i = 0; i < decision->record_count; i++) {
        const char *id = plan_text(lua, index, table, scenario->records[decision->records[i]].id);
        if (!id) {
            continue;
        }
        int class = find_id(lua, scheme->classes, scheme->class_count, sizeof(Class), id);
        if (class < 0) {
            fail_unknown(lua, index, "klasse", id, scheme->classes, scheme->class_count,
                         sizeof(Class));
        }
        PlanPart *part = plan_add_part(lua, act);
        part->event.kind = EVENT_ANSWER;
        part->event.part = i;
        part->event.value = class;
    }
}


// One record: { category = "6.1.2", appraisal = "V", term = "P5Y", trigger = "2021-12-31" }.
static void load_form(lua_State *lua, int index, int table, const char *record, PlanAct *act) {
    static const char *const FIELDS[] = {"category", "appraisal", "term", "trigger", NULL};
    static const char *const HELP[] = {
        "schrijf een nummer dat in de selectielijst van dit stuk staat, zoals \"11.1.6\"",
        "kies \"B\" of \"V\"",
        "schrijf hoe lang, als \"P5Y\" (jaren) of \"P6M\" (maanden)",
        "schrijf een bestaande datum, jaar eerst: \"2026-11-16\"",
    };
    plan_adopt(lua, index, table);
    fields_check_names(lua, table, FIELDS, false);
    for (int field = 0; FIELDS[field]; field++) {
        EventWords words = {"", ""};
        const char *value = plan_text(lua, index, table, FIELDS[field]);
        if (value) {
            snprintf(words.part, sizeof words.part, "%s/%s", record, FIELDS[field]);
            snprintf(words.value, sizeof words.value, "%s", value);
            plan_add_words(lua, index, act, PLAN_STAGE_ANY, &words, HELP[field]);
        }
    }
}


static void load_forms(lua_State *lua, int index, int table, PlanAct *act) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const Decision *decision = decision_of(lua, act);
    plan_check_records(lua, index, table, decision);
    for (int i = 0; i < decision->record_count; i++) {
        const char *id = scenario->records[decision->records[i]].id;
        lua_pushstring(lua, id);
        int type = lua_rawget(lua, table);
        if (type == LUA_TTABLE) {
            load_form(lua, index, lua_gettop(lua), id, act);
        } else if (type != LUA_TNIL) {
            fields_fail(lua, index,
                        "schrijf %s = { category = \"11.1.6\", appraisal = \"V\", "
                        "term = \"P5Y\", trigger = \"2021-12-31\" }",
                        id);
        }
        lua_pop(lua, 1);
    }
}


// ---- find ----


static int place_of(lua_State *lua, int index, const Decision *decision, const char *id) {
    const Scenario *scenario = builder_of(lua)->scenario;
    int record = find_record(lua, index, id);
    for (int i = 0; i < decision->record_count; i++) {
        if (decision->records[i] == record) {
            return i;
        }
    }
    fields_fail(lua, index, "stuk '%s' ligt niet in deze stapel", scenario->records[record].id);
}


// "R1", or "R4:R9" for all from the one to the other.
static void want(lua_State *lua, int index, const Decision *decision, const char *text,
                 bool *wanted, bool is_wanted) {
    char first[SCENARIO_NAME_MAX];
    size_t length = strcspn(text, ":");
    snprintf(first, sizeof first, "%.*s", (int)length, text);
    int from = place_of(lua, index, decision, first);
    int to = text[length] ? place_of(lua, index, decision, text + length + 1) : from;
    if (to < from) {
        fields_fail(lua, index, "in \"%.80s\" staat het eerste stuk achter het laatste", text);
    }
    for (int i = from; i <= to; i++) {
        wanted[i] = is_wanted;
    }
}


static void search_for(lua_State *lua, PlanAct *act, Finder *finder, const char *query,
                       bool *wanted) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const Decision *decision = decision_of(lua, act);
    bool *found = arena_take_array(scenario->arena, (size_t)scenario->record_count, sizeof *found);
    PlanPart *part = plan_add_part(lua, act);
    part->event.kind = EVENT_USE;
    part->event.text = arena_copy_text(scenario->arena, query);
    finder_find(finder, part->event.text, found);
    for (int i = 0; i < decision->record_count; i++) {
        wanted[i] = wanted[i] || found[decision->records[i]];
    }
}


// Everything that the words in `search` find: one text, or a list of them.
static void load_searches(lua_State *lua, int index, int table, PlanAct *act, bool *wanted) {
    const Scenario *scenario = builder_of(lua)->scenario;
    lua_pushliteral(lua, "search");
    int type = lua_rawget(lua, table);
    if (type == LUA_TSTRING) {
        lua_createtable(lua, 1, 0);
        lua_insert(lua, -2);
        lua_rawseti(lua, -2, 1);
    } else if (type != LUA_TTABLE && type != LUA_TNIL) {
        fields_fail(lua, index, "bij 'search' hoort een zoekvraag tussen quotes");
    }
    int list = lua_gettop(lua);
    int count = type == LUA_TNIL ? 0 : list_length(lua, list, index);
    for (int i = 1; i <= count; i++) {
        item_at(lua, index, list, i);
    }
    host_charge(lua, (int64_t)count * scenario->record_count);
    Finder *finder =
        count > 0 ? finder_new(scenario->records, scenario->record_count, LANGUAGE_NL) : NULL;
    for (int i = 1; i <= count; i++) {
        lua_rawgeti(lua, list, i);
        search_for(lua, act, finder, lua_tostring(lua, -1), wanted);
        lua_pop(lua, 1);
    }
    finder_free(finder);
    lua_pop(lua, 1);
}


static void load_found(lua_State *lua, int index, int table, PlanAct *act) {
    static const char *const FIELDS[] = {"search", "except", NULL};
    const Scenario *scenario = builder_of(lua)->scenario;
    const Decision *decision = decision_of(lua, act);
    bool *wanted =
        arena_take_array(scenario->arena, (size_t)decision->record_count, sizeof *wanted);
    char text[SCENARIO_VALUE_MAX - 8];
    int from = 0;
    fields_check_names(lua, table, FIELDS, true);
    load_searches(lua, index, table, act, wanted);
    lua_pushliteral(lua, "except");
    int except =
        lua_rawget(lua, table) == LUA_TTABLE ? list_length(lua, lua_gettop(lua), index) : 0;
    for (int i = 1; i <= except; i++) {
        want(lua, index, decision, item_at(lua, index, lua_gettop(lua), i), wanted, false);
    }
    lua_pop(lua, 1);
    for (int i = 1, count = list_length(lua, table, index); i <= count; i++) {
        want(lua, index, decision, item_at(lua, index, table, i), wanted, true);
    }
    int before = act->part_count;
    while (find_name_list(scenario, decision, wanted, &from, text, sizeof text)) {
        PlanPart *part = plan_add_part(lua, act);
        part->event.kind = EVENT_ANSWER;
        part->event.part = FIND_MANY;
        part->event.value = 1;
        part->event.text = arena_copy_text(scenario->arena, text);
    }
    if (act->part_count == before) {
        fields_fail(lua, index,
                    "zo wordt er geen enkel stuk gekozen; noem stukken, of een "
                    "zoekvraag die iets vindt");
    }
}


// ---- Any kind ----


// A text is the option, or how the whole decision is answered; else a list of one.
static bool load_short(lua_State *lua, int index, const char *text, PlanAct *act) {
    const Decision *decision = decision_of(lua, act);
    Policy policy;
    bool is_option =
        decision->options && option_find(decision->options, decision->option_count, text) >= 0;
    if (decision->type == DECISION_REFLECT) {
        return true;  // what is written never enters a run
    }
    if (!is_option && policy_from_name(text, &policy)) {
        act->rest = policy;
        return true;
    }
    bool is_map = decision->type == DECISION_CLASSIFY || decision->type == DECISION_APPRAISE ||
                  decision->type == DECISION_DESTROY;
    if (is_map) {
        fields_fail(lua, index,
                    "schrijf \"best\", \"worst\" of \"random\", of tussen accolades "
                    "per stuk het antwoord; niet \"%.40s\"",
                    text);
    }
    return false;
}


void load_plan_answer(lua_State *lua, int index, PlanAct *act) {
    const Decision *decision = decision_of(lua, act);
    int type = lua_rawgeti(lua, index, 1);
    if (type == LUA_TSTRING) {
        if (load_short(lua, index, lua_tostring(lua, -1), act)) {
            lua_pop(lua, 1);
            return;
        }
        lua_createtable(lua, 1, 0);
        lua_insert(lua, -2);
        lua_rawseti(lua, -2, 1);
    }
    int table = lua_gettop(lua);
    plan_adopt(lua, index, table);
    switch (decision->type) {
    case DECISION_CLASSIFY:
        load_classes(lua, index, table, act);
        act->rest = plan_rest(lua, index, table);
        break;
    case DECISION_APPRAISE:
        load_forms(lua, index, table, act);
        act->rest = plan_rest(lua, index, table);
        break;
    case DECISION_DESTROY:
        load_plan_destroy(lua, index, table, act);
        break;
    case DECISION_FIND:
        load_found(lua, index, table, act);
        break;
    case DECISION_REFLECT:
        break;
    default:
        load_options_answer(lua, index, table, act);
    }
    lua_pop(lua, 1);
}

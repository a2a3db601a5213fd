// Loading scenes: the words in a scene become a flat list of steps that point at each other.
//
// Steps are laid down in reading order and `next` is the step below. Branches and answers that lead
// elsewhere end in a jump (a branch without a condition). A jump to a scene is first written as
// scene_mark(scene) and resolved at the end, when all scenes have a place.

#include <lauxlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/decision.h"
#include "script/builder.h"
#include "script/words.h"

enum { NESTING_LIMIT = 50, SCENES_LIMIT = 2000 };


static int scene_mark(int scene) {
    return -2 - scene;
}


static int add_step(lua_State *lua, int index, StepKind kind, int scene) {
    Builder *builder = builder_of(lua);
    if (builder->step_count >= SCENARIO_MAX_STEPS) {
        fields_fail(lua, index, "een casus heeft hoogstens %d stappen; maak er twee casussen van",
                    SCENARIO_MAX_STEPS);
    }
    if (builder->step_count == builder->step_room) {
        builder->step_room = builder->step_room ? builder->step_room * 2 : 128;
        builder->steps = memory_resize(builder->steps, (size_t)builder->step_room, sizeof(Step));
    }
    int at = builder->step_count++;
    builder->steps[at] = (Step){.kind = kind,
                                .scene = scene,
                                .origin = field_origin(lua, index),
                                .next = at + 1,
                                .other = -1,
                                .subject = -1,
                                .until = DATE_NONE,
                                .condition = {.hook = -1}};
    return at;
}


// The text of a word like go "naam"; it lives as long as the word.
static const char *first_string(lua_State *lua, int index) {
    if (lua_rawgeti(lua, index, 1) != LUA_TSTRING) {
        fields_fail(lua, index, "hier hoort een naam tussen quotes achter");
    }
    const char *text = lua_tostring(lua, -1);
    lua_pop(lua, 1);
    return text;
}


static int find_scene(lua_State *lua, int index, const char *id) {
    const Scenario *scenario = builder_of(lua)->scenario;
    int scene = find_id(lua, scenario->scenes, scenario->scene_count, sizeof(Scene), id);
    if (scene < 0) {
        fail_unknown(lua, index, "scene", id, scenario->scenes, scenario->scene_count,
                     sizeof(Scene));
    }
    return scene;
}


static void load_block(lua_State *lua, int index, int from, int to, int scene, int depth);


static void load_say(lua_State *lua, int index, int scene, int person) {
    Builder *builder = builder_of(lua);
    fields_check(lua, index);
    if (lua_rawlen(lua, index) != 1) {
        fields_fail(lua, index, "hier hoort een tekst tussen quotes, en niet meer dan een");
    }
    int at = add_step(lua, index, STEP_SAY, scene);
    lua_rawgeti(lua, index, 1);
    Text text = text_from_stack(lua, index, "tekst");
    builder->steps[at].text = text;
    builder->steps[at].subject = person;
    builder->steps[at].number = ++builder->spoken;
}


static void load_speech(lua_State *lua, int index, int scene) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const char *id = field_id(lua, index);
    int person = find_id(lua, scenario->persons, scenario->person_count, sizeof(Person), id);
    load_say(lua, index, scene, person);
    Step *step = &builder_of(lua)->steps[builder_of(lua)->step_count - 1];
    step->mood = field_string(lua, index, "mood");
}


static void load_show(lua_State *lua, int index, int scene) {
    Scenario *scenario = builder_of(lua)->scenario;
    const char *id = first_string(lua, index);
    int record =
        find_id(lua, scenario->records, scenario->record_count, sizeof(Record), id);
    if (record < 0) {
        fail_unknown(lua, index, "record", id, scenario->records, scenario->record_count,
                     sizeof(Record));
    }
    int at = add_step(lua, index, STEP_SHOW, scene);
    builder_of(lua)->steps[at].subject = record;
}


static void load_note(lua_State *lua, int index, int scene) {
    Builder *builder = builder_of(lua);
    int at = add_step(lua, index, STEP_NOTE, scene);
    lua_rawgeti(lua, index, 1);
    Text text = text_from_stack(lua, index, "tekst");
    builder->steps[at].text = text;
    builder->steps[at].value = builder->note_count++;
}


static void load_set(lua_State *lua, int index, int scene) {
    Assignment *sets;
    int count;
    lua_rawgeti(lua, index, 1);
    int table = lua_gettop(lua);
    if (lua_type(lua, table) != LUA_TTABLE || lua_rawlen(lua, index) != 1) {
        fields_fail(lua, index, "schrijf set { naam = waarde }");
    }
    load_assignments(lua, table, index, &sets, &count);
    if (count == 0) {
        fields_fail(lua, index, "hier wordt niets gezet; schrijf set { naam = waarde }");
    }
    lua_pop(lua, 1);
    for (int i = 0; i < count; i++) {
        int at = add_step(lua, index, STEP_SET, scene);
        builder_of(lua)->steps[at].subject = sets[i].variable;
        builder_of(lua)->steps[at].value = sets[i].value;
    }
}


// when(condition, steps..., otherwise(steps...))
static void load_when(lua_State *lua, int index, int scene, int depth) {
    Builder *builder = builder_of(lua);
    Condition condition = {.hook = -1};
    int count = list_length(lua, index, index);
    lua_rawgeti(lua, index, 1);
    load_condition(lua, lua_gettop(lua), index, &condition);
    lua_pop(lua, 1);
    if (count < 2) {
        fields_fail(lua, index, "na de voorwaarde hoort een komma en wat er dan gebeurt");
    }
    int branch = add_step(lua, index, STEP_BRANCH, scene);
    builder->steps[branch].condition = condition;

    lua_rawgeti(lua, index, count);
    int last = lua_gettop(lua);
    bool has_otherwise = field_is(lua, last, "otherwise");
    load_block(lua, index, 2, has_otherwise ? count - 1 : count, scene, depth + 1);
    if (has_otherwise) {
        int jump = add_step(lua, index, STEP_BRANCH, scene);
        builder->steps[branch].other = builder->step_count;
        load_block(lua, last, 1, list_length(lua, last, last), scene, depth + 1);
        builder->steps[jump].next = builder->step_count;
    } else {
        builder->steps[branch].other = builder->step_count;
    }
    lua_pop(lua, 1);
}


static void load_hold_step(lua_State *lua, int index, int scene, StepKind kind) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const char *id = first_string(lua, index);
    int hold = find_id(lua, scenario->holds, scenario->hold_count, sizeof(Hold), id);
    if (hold < 0) {
        fail_unknown(lua, index, "hold", id, scenario->holds, scenario->hold_count, sizeof(Hold));
    }
    int at = add_step(lua, index, kind, scene);
    builder_of(lua)->steps[at].subject = hold;
}


// wipe { "R1", "R2" }: one step for each.
static void load_wipe(lua_State *lua, int index, int scene) {
    int count = 0;
    bool is_list = lua_rawlen(lua, index) == 1 && lua_rawgeti(lua, index, 1) == LUA_TTABLE;
    if (!is_list || lua_rawlen(lua, -1) == 0) {
        fields_fail(lua, index, "schrijf welke stukken: wipe { \"R1\", \"R2\" }");
    }
    int *records = load_record_list(lua, index, lua_gettop(lua), "wipe", &count);
    lua_pop(lua, 1);
    for (int i = 0; i < count; i++) {
        int at = add_step(lua, index, STEP_WIPE, scene);
        builder_of(lua)->steps[at].subject = records[i];
    }
}


// advance "P2W", or the day itself: advance "2026-11-30".
static void load_advance(lua_State *lua, int index, int scene) {
    Date until = DATE_NONE;
    Duration span = {0};
    if (!date_from_iso(first_string(lua, index), &until)) {
        lua_rawgeti(lua, index, 1);
        span = span_from_stack(lua, index, "hier");
    } else if (until <= builder_of(lua)->scenario->date) {
        fields_fail(lua, index, "deze dag ligt niet na het begin van de casus; tijd gaat vooruit");
    }
    int at = add_step(lua, index, STEP_ADVANCE, scene);
    Step *step = &builder_of(lua)->steps[at];
    step->until = until;
    step->span = span;
    step->number = ++builder_of(lua)->spoken;
}


static int add_later(lua_State *lua, int index, const Later *later) {
    Builder *builder = builder_of(lua);
    int at = builder->scenario->later_count;
    if (at >= SCENARIO_MAX_LATERS) {
        fields_fail(lua, index,
                    "een casus heeft hoogstens %d keer later; maak er twee casussen van",
                    SCENARIO_MAX_LATERS);
    }
    if (at == builder->later_room) {
        builder->later_room = at ? 2 * at : 16;
        builder->laters =
            memory_resize(builder->laters, (size_t)builder->later_room, sizeof(Later));
    }
    builder->laters[at] = *later;
    builder->scenario->later_count = at + 1;
    return at;
}


// later("P6M", steps...) or later(function(s) ... end, steps...). The steps lie outside the road of
// the story: it jumps over them, and comes back from them.
static void load_later(lua_State *lua, int index, int scene, int depth) {
    Builder *builder = builder_of(lua);
    Later later = {.condition = {.hook = -1}};
    int count = list_length(lua, index, index);
    lua_rawgeti(lua, index, 1);
    later.is_dated = lua_type(lua, -1) == LUA_TSTRING;
    if (later.is_dated) {
        later.after = span_from_stack(lua, index, "hier");
    } else {
        load_condition(lua, lua_gettop(lua), index, &later.condition);
        lua_pop(lua, 1);
    }
    if (count < 2) {
        fields_fail(lua, index, "na de tijd of de voorwaarde hoort een komma en wat er dan "
                                "gebeurt: later(\"P6M\", say \"...\")");
    }
    int number = add_later(lua, index, &later);
    int at = add_step(lua, index, STEP_LATER, scene);
    builder->steps[at].subject = number;
    builder->laters[number].first = builder->step_count;
    load_block(lua, index, 2, count, scene, depth + 1);
    int end = add_step(lua, index, STEP_RETURN, scene);
    builder->steps[end].subject = number;
    builder->steps[at].next = builder->step_count;
    for (int i = at + 1; i <= end; i++) {
        builder->steps[i].is_aside = true;
    }
}


// What follows inside an option is played when that option is chosen; `go` leaves for another
// scene.
static void load_reactions(lua_State *lua, int index, int decision, int scene, int depth) {
    Builder *builder = builder_of(lua);
    int count = builder->decisions[decision].option_count;
    int jumps[SCENARIO_MAX_OPTIONS];
    for (int i = 0; i < count; i++) {
        Option *option = &builder->decisions[decision].options[i];
        lua_rawgeti(lua, index, i + 1);
        int table = lua_gettop(lua);
        const char *go = field_string(lua, table, "go");
        int target = go ? scene_mark(find_scene(lua, table, go)) : -1;
        jumps[i] = -1;
        int steps = list_length(lua, table, table);
        if (steps > 1) {
            option->next = builder->step_count;
            load_block(lua, table, 2, steps, scene, depth + 1);
            jumps[i] = add_step(lua, table, STEP_BRANCH, scene);
            builder->steps[jumps[i]].next = target;
        } else {
            option->next = target;
        }
        lua_pop(lua, 1);
    }
    for (int i = 0; i < count; i++) {
        if (jumps[i] >= 0 && builder->steps[jumps[i]].next == -1) {
            builder->steps[jumps[i]].next = builder->step_count;
        }
    }
}


static void load_question(lua_State *lua, int index, int scene, int depth) {
    Builder *builder = builder_of(lua);
    int at = add_step(lua, index, STEP_DECIDE, scene);
    int decision = load_decision(lua, index, scene);
    builder->steps[at].subject = decision;
    if (decision_is_single(&builder->decisions[decision])) {
        load_reactions(lua, index, decision, scene, depth);
        builder->steps[at].next = builder->step_count;
    }
}


static void load_finish(lua_State *lua, int index, int scene) {
    const Scenario *scenario = builder_of(lua)->scenario;
    const char *id = first_string(lua, index);
    int ending =
        find_id(lua, scenario->endings, scenario->ending_count, sizeof(Ending), id);
    if (ending < 0) {
        fail_unknown(lua, index, "ending", id, scenario->endings, scenario->ending_count,
                     sizeof(Ending));
    }
    int at = add_step(lua, index, STEP_FINISH, scene);
    builder_of(lua)->steps[at].subject = ending;
}


static void load_go(lua_State *lua, int index, int scene) {
    int target = find_scene(lua, index, first_string(lua, index));
    int at = add_step(lua, index, STEP_BRANCH, scene);
    builder_of(lua)->steps[at].next = scene_mark(target);
}


static void load_step(lua_State *lua, int index, int block, int scene, int depth) {
    DecisionType type;
    const char *kind = field_kind(lua, index);
    if (strcmp(kind, "speech") == 0) {
        load_speech(lua, index, scene);
    } else if (strcmp(kind, "say") == 0) {
        load_say(lua, index, scene, -1);
    } else if (strcmp(kind, "show") == 0) {
        load_show(lua, index, scene);
    } else if (strcmp(kind, "note") == 0) {
        load_note(lua, index, scene);
    } else if (strcmp(kind, "set") == 0) {
        load_set(lua, index, scene);
    } else if (strcmp(kind, "when") == 0) {
        load_when(lua, index, scene, depth);
    } else if (strcmp(kind, "go") == 0) {
        load_go(lua, index, scene);
    } else if (strcmp(kind, "finish") == 0) {
        load_finish(lua, index, scene);
    } else if (strcmp(kind, "freeze") == 0) {
        load_hold_step(lua, index, scene, STEP_FREEZE);
    } else if (strcmp(kind, "release") == 0) {
        load_hold_step(lua, index, scene, STEP_RELEASE);
    } else if (strcmp(kind, "wipe") == 0) {
        load_wipe(lua, index, scene);
    } else if (strcmp(kind, "advance") == 0) {
        load_advance(lua, index, scene);
    } else if (strcmp(kind, "later") == 0) {
        load_later(lua, index, scene, depth);
    } else if (decision_type_from_name(kind, &type)) {
        load_question(lua, index, scene, depth);
    } else if (lua_type(lua, index) == LUA_TFUNCTION) {
        fields_fail(lua, block, "een stap hierin mist zijn accolades { ... } na de naam");
    } else if (strcmp(kind, "otherwise") == 0) {
        fields_fail(lua, index, "hoort als laatste binnen de haakjes van when(...)");
    } else if (strcmp(kind, "person") == 0) {
        fields_fail(lua, block, "achter de persoon '%s' hoort wat die zegt, tussen quotes",
                    field_id(lua, index));
    } else if (lua_type(lua, index) == LUA_TSTRING) {
        fields_fail(lua, block, "losse tekst \"%.40s\": zet er say of de naam van een persoon voor",
                    lua_tostring(lua, index));
    } else {
        fields_fail(lua, block, "hierin staat iets dat geen stap van een scene is: %s",
                    kind[0]                              ? kind
                    : lua_type(lua, index) == LUA_TTABLE ? "losse accolades { ... }"
                                                         : luaL_typename(lua, index));
    }
}


// The items `from` up to and including `to` of the list of the word at `index`.
static void load_block(lua_State *lua, int index, int from, int to, int scene, int depth) {
    luaL_checkstack(lua, 30, NULL);
    if (depth > NESTING_LIMIT) {
        fields_fail(lua, index, "hier zit te veel in elkaar (meer dan %d lagen); maak er een eigen "
                                "scene van en ga erheen met go",
                    NESTING_LIMIT);
    }
    for (int i = from; i <= to; i++) {
        lua_rawgeti(lua, index, i);
        load_step(lua, lua_gettop(lua), index, scene, depth);
        lua_pop(lua, 1);
    }
}


static void load_scene(lua_State *lua, int index, int number) {
    Builder *builder = builder_of(lua);
    Scene *scene = &builder->scenario->scenes[number];
    fields_check(lua, index);
    scene->title = field_text(lua, index, "title");
    scene->place = field_string(lua, index, "place");
    scene->date = field_date(lua, index, "date");
    if (scene->date != DATE_NONE && scene->date < builder->scenario->date) {
        fields_fail(lua, index, "'date' ligt voor het begin van de casus; tijd gaat vooruit");
    }
    scene->origin = field_origin(lua, index);
    scene->first = builder->step_count;
    builder->spoken = 0;
    load_block(lua, index, 1, list_length(lua, index, index), number, 0);
}


static void name_scenes(lua_State *lua, int declared) {
    Scenario *scenario = builder_of(lua)->scenario;
    int count = (int)lua_rawlen(lua, declared);
    if (count > SCENES_LIMIT) {
        lua_rawgeti(lua, declared, SCENES_LIMIT + 1);
        fields_fail(lua, declared + 1,
                    "een casus heeft hoogstens %d scenes; maak er twee casussen van", SCENES_LIMIT);
    }
    scenario->scenes = arena_take_array(scenario->arena, (size_t)count, sizeof(Scene));
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, declared, i + 1);
        const char *id = copy_id(lua, declared + 1);
        if (find_id(lua, scenario->scenes, i, sizeof(Scene), id) >= 0) {
            fields_fail(lua, declared + 1, "deze scene bestaat al; kies een andere naam");
        }
        scenario->scenes[i].id = id;
        scenario->scene_count = i + 1;
        lua_pop(lua, 1);
    }
}


static int resolve(const Builder *builder, int target) {
    if (target <= -2) {
        target = builder->scenario->scenes[-2 - target].first;
    }
    return target >= builder->step_count ? -1 : target;
}


static void resolve_targets(Builder *builder) {
    for (int i = 0; i < builder->step_count; i++) {
        Step *step = &builder->steps[i];
        step->next = resolve(builder, step->next);
        step->other = step->other == -1 ? -1 : resolve(builder, step->other);
    }
    for (int d = 0; d < builder->decision_count; d++) {
        Decision *decision = &builder->decisions[d];
        for (int i = 0; i < decision->option_count; i++) {
            int *next = &decision->options[i].next;
            *next = *next == -1 ? -1 : resolve(builder, *next);
        }
    }
    for (int i = 0; i < builder->scenario->scene_count; i++) {
        int *first = &builder->scenario->scenes[i].first;
        *first = resolve(builder, *first);
    }
}


static void find_start(lua_State *lua) {
    Scenario *scenario = builder_of(lua)->scenario;
    words_push_declared(lua, "scenario");
    lua_rawgeti(lua, -1, 1);
    const char *start = field_string(lua, lua_gettop(lua), "start");
    if (scenario->scene_count == 0) {
        fields_fail(lua, lua_gettop(lua), "de casus heeft geen enkele scene");
    }
    scenario->start = start ? find_scene(lua, lua_gettop(lua), start) : 0;
    lua_pop(lua, 2);
}


void load_scenes(lua_State *lua) {
    Builder *builder = builder_of(lua);
    words_push_declared(lua, "scene");
    int declared = lua_gettop(lua);
    name_scenes(lua, declared);
    find_start(lua);
    for (int i = 0; i < builder->scenario->scene_count; i++) {
        lua_rawgeti(lua, declared, i + 1);
        load_scene(lua, declared + 1, i);
        lua_settop(lua, declared);
    }
    lua_pop(lua, 1);
    resolve_targets(builder);
}

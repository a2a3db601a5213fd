// Map: the steps of a scene as a small graph of their own, and what can be reached from each.
//
// What has to be said about a road follows from reachability alone: a branch or option matters when
// one side of it leads there and the other does not.

#include "author/map.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "author/map_words.h"
#include "base/buffer.h"
#include "base/memory.h"
#include "core/decision.h"

enum { WORD_BITS = 64, SIDES_MAX = SCENARIO_MAX_OPTIONS + 1 };

typedef struct Builder {
    const Scenario *scenario;
    Map *map;
    MapWords words;
    bool *is_used;    // per step: it can be passed at all
    uint64_t *reach;  // per step: the places that can be reached without leaving its scene first
    size_t width;     // words of one set
} Builder;


int map_place_of_ending(const Scenario *scenario, int ending) {
    return scenario->scene_count + ending;
}


int map_place_of_end(const Scenario *scenario) {
    return scenario->scene_count + scenario->ending_count;
}


int map_place_count(const Scenario *scenario) {
    return map_place_of_end(scenario) + 1;
}


// ---- Steps ----


static bool is_conditional(const Step *step) {
    return step->kind == STEP_BRANCH &&
           (step->condition.hook >= 0 || step->condition.term_count > 0);
}


// The steps that may follow, at most SIDES_MAX; those of a decision in the order of its options.
static int sides_of(const Scenario *scenario, int at, int sides[SIDES_MAX]) {
    const Step *step = &scenario->steps[at];
    if (step->kind == STEP_FINISH || step->kind == STEP_RETURN) {
        return 0;
    }
    if (is_conditional(step)) {
        sides[0] = step->next;
        sides[1] = step->other;
        return 2;
    }
    sides[0] = step->next;
    if (step->kind != STEP_DECIDE || !decision_is_single(&scenario->decisions[step->subject])) {
        return 1;
    }
    const Decision *decision = &scenario->decisions[step->subject];
    for (int i = 0; i < decision->option_count; i++) {
        sides[i] = decision->options[i].next >= 0 ? decision->options[i].next : step->next;
    }
    return decision->option_count;
}


// The place a step leads to that leaves the scene of `from`; -1 when it stays in it.
static int place_of(const Scenario *scenario, int from, int to) {
    if (to < 0) {
        return map_place_of_end(scenario);
    }
    int scene = scenario->steps[to].scene;
    bool is_again = to == scenario->scenes[scene].first && scenario->steps[from].scene == scene;
    return scene != scenario->steps[from].scene || is_again ? scene : -1;
}


static void mark_used(Builder *builder, int from) {
    const Scenario *scenario = builder->scenario;
    int *waiting = memory_new((size_t)scenario->step_count + 1, sizeof *waiting);
    int count = 0;
    if (from >= 0 && !builder->is_used[from]) {
        builder->is_used[from] = true;
        waiting[count++] = from;
    }
    while (count > 0) {
        int sides[SIDES_MAX + 1];
        int at = waiting[--count];
        int side_count = sides_of(scenario, at, sides);
        if (scenario->steps[at].kind == STEP_LATER) {
            sides[side_count++] = scenario->laters[scenario->steps[at].subject].first;
        }
        for (int i = 0; i < side_count; i++) {
            if (sides[i] >= 0 && !builder->is_used[sides[i]]) {
                builder->is_used[sides[i]] = true;
                waiting[count++] = sides[i];
            }
        }
    }
    free(waiting);
}


// ---- What can be reached ----


static uint64_t *set_of(const Builder *builder, int step) {
    return builder->reach + (size_t)step * builder->width;
}


static bool has(const uint64_t *set, int place) {
    return set[place / WORD_BITS] >> (place % WORD_BITS) & 1;
}


// What the side `to` of the step `from` leads to goes into `set`. True when that was new.
static bool add_side(const Builder *builder, int from, int to, uint64_t *set) {
    int place = place_of(builder->scenario, from, to);
    bool is_new = false;
    if (place >= 0) {
        uint64_t *word = &set[place / WORD_BITS];
        is_new = !has(set, place);
        *word |= UINT64_C(1) << (place % WORD_BITS);
        return is_new;
    }
    const uint64_t *other = set_of(builder, to);
    for (size_t i = 0; i < builder->width; i++) {
        is_new = is_new || (other[i] & ~set[i]) != 0;
        set[i] |= other[i];
    }
    return is_new;
}


static void find_reach(Builder *builder) {
    const Scenario *scenario = builder->scenario;
    bool is_changed = true;
    while (is_changed) {
        is_changed = false;
        for (int at = scenario->step_count - 1; at >= 0; at--) {
            const Step *step = &scenario->steps[at];
            uint64_t *set = set_of(builder, at);
            int sides[SIDES_MAX];
            int count = sides_of(scenario, at, sides);
            if (step->kind == STEP_FINISH) {
                int place = map_place_of_ending(scenario, step->subject);
                set[place / WORD_BITS] |= UINT64_C(1) << (place % WORD_BITS);
            }
            for (int i = 0; i < count; i++) {
                is_changed = add_side(builder, at, sides[i], set) || is_changed;
            }
        }
    }
}


// ---- What has to be said ----


// Something that is looked for: a place outside the scene, or else a step in it.
typedef struct Goal {
    int place, step;
    bool *before;  // per step: `step` can come after it, in the same scene
} Goal;


static void find_before(const Builder *builder, const Goal *goal) {
    const Scenario *scenario = builder->scenario;
    bool is_changed = true;
    memset(goal->before, 0, (size_t)scenario->step_count * sizeof *goal->before);
    goal->before[goal->step] = true;
    while (is_changed) {
        is_changed = false;
        for (int at = scenario->step_count - 1; at >= 0; at--) {
            int sides[SIDES_MAX];
            bool is_open =
                !goal->before[at] && scenario->steps[at].scene == scenario->steps[goal->step].scene;
            int count = is_open ? sides_of(scenario, at, sides) : 0;
            for (int i = 0; i < count && !goal->before[at]; i++) {
                goal->before[at] = place_of(scenario, at, sides[i]) < 0 && goal->before[sides[i]];
                is_changed = is_changed || goal->before[at];
            }
        }
    }
}


static bool leads_to(const Builder *builder, int from, int side, const Goal *goal) {
    int place = place_of(builder->scenario, from, side);
    if (goal->place >= 0) {
        return place >= 0 ? place == goal->place : has(set_of(builder, side), goal->place);
    }
    return place < 0 && goal->before[side];
}


// Whether this side leads there and nowhere else.
static bool leads_only_to(const Builder *builder, int from, int side, int goal) {
    int place = place_of(builder->scenario, from, side);
    if (place >= 0) {
        return place == goal;
    }
    const uint64_t *set = set_of(builder, side);
    for (size_t i = 0; i < builder->width; i++) {
        bool is_here = (size_t)goal / WORD_BITS == i;
        if (set[i] != (is_here ? UINT64_C(1) << (goal % WORD_BITS) : 0)) {
            return false;
        }
    }
    return true;
}


static void say(Buffer *out, const char *between, const char *prefix, const char *text) {
    buffer_add_format(out, "%s%s%s", out->length > 0 ? between : "", prefix, text);
}


// The options of the decision at `at` whose side is in `wanted`.
static void say_options(const Builder *builder, int at, const bool *wanted, const char *between,
                        Buffer *out) {
    const Decision *decision = &builder->scenario->decisions[builder->scenario->steps[at].subject];
    Buffer names = {0};
    for (int i = 0; i < decision->option_count; i++) {
        if (wanted[i]) {
            say(&names, " of ", "", decision->options[i].id);
        }
    }
    say(out, between, "", decision->id);
    buffer_add_format(out, ": %s", buffer_text(&names));
    buffer_free(&names);
}


// Adds what the step `at` has to do with the goal. Answers whether only a "not" has to be said.
static bool say_step(Builder *builder, int at, const Goal *goal, bool is_enough, Buffer *out) {
    const Step *step = &builder->scenario->steps[at];
    bool wanted[SIDES_MAX] = {false};
    int sides[SIDES_MAX];
    int count = sides_of(builder->scenario, at, sides);
    int yes = 0;
    for (int i = 0; i < count; i++) {
        wanted[i] = is_enough ? leads_only_to(builder, at, sides[i], goal->place)
                              : leads_to(builder, at, sides[i], goal);
        yes += wanted[i];
    }
    const char *between = is_enough ? " of " : " en ";
    if (yes == 0 || yes == count) {
        return false;
    }
    if (step->kind == STEP_DECIDE) {
        say_options(builder, at, wanted, between, out);
        return false;
    }
    const char *text = map_condition(&builder->words, &step->condition, step->origin, "when");
    const char *prefix = out->length == 0 ? "als " : "";
    if (wanted[0]) {
        say(out, between, prefix, text);
    } else if (goal->place < 0) {
        say(out, between, prefix, arena_format(builder->map->arena, "niet %s", text));
    }
    return !wanted[0];
}


// "als x en niet y", "druk: deel", "anders", or "" when nothing decides about it.
static const char *label_of(Builder *builder, int scene, const Goal *goal) {
    const Scenario *scenario = builder->scenario;
    Buffer out = {0};
    bool is_rest = false;
    for (int is_enough = 0; is_enough < (goal->place >= 0 ? 2 : 1) && out.length == 0 && !is_rest;
         is_enough++) {
        for (int at = 0; at < scenario->step_count; at++) {
            const Step *step = &scenario->steps[at];
            bool decides = is_conditional(step) || step->kind == STEP_DECIDE;
            if (decides && step->scene == scene && builder->is_used[at] && at != goal->step) {
                is_rest = say_step(builder, at, goal, is_enough, &out) || is_rest;
            }
        }
    }
    const char *label = out.length > 0 ? arena_copy_text(builder->map->arena, out.text)
                        : is_rest      ? "anders"
                                       : "";
    buffer_free(&out);
    return label;
}


// ---- Roads, laters, decisions ----


static void find_roads(Builder *builder) {
    const Scenario *scenario = builder->scenario;
    Map *map = builder->map;
    int places = map_place_count(scenario);
    map->roads = arena_take_array(map->arena, (size_t)scenario->scene_count * (size_t)places,
                                  sizeof *map->roads);
    for (int s = 0; s < scenario->scene_count; s++) {
        int first = scenario->scenes[s].first;
        bool is_empty = first < 0 || scenario->steps[first].scene != s;
        if (is_empty || !builder->is_used[first]) {
            continue;
        }
        int before = map->road_count;
        for (int place = 0; place < places; place++) {
            if (has(set_of(builder, first), place)) {
                map->roads[map->road_count++] = (MapRoad){.from = s, .to = place, .label = ""};
            }
        }
        // One road needs no words.
        for (int i = before; i < map->road_count && map->road_count - before > 1; i++) {
            Goal goal = {map->roads[i].to, -1, NULL};
            map->roads[i].label = label_of(builder, s, &goal);
        }
    }
}


static void find_laters(Builder *builder, bool *before) {
    const Scenario *scenario = builder->scenario;
    Map *map = builder->map;
    map->laters =
        arena_take_array(map->arena, (size_t)scenario->later_count + 1, sizeof *map->laters);
    for (int at = 0; at < scenario->step_count; at++) {
        const Step *step = &scenario->steps[at];
        if (step->kind != STEP_LATER || !builder->is_used[at]) {
            continue;
        }
        const Later *later = &scenario->laters[step->subject];
        Goal goal = {-1, at, before};
        find_before(builder, &goal);
        MapLater *out = &map->laters[map->later_count++];
        out->scene = step->scene;
        out->label = step->is_aside ? "" : label_of(builder, step->scene, &goal);
        out->when = later->is_dated ? map_span(&builder->words, later->after)
                                    : arena_format(map->arena, "zodra %s",
                                                   map_condition(&builder->words, &later->condition,
                                                                 step->origin, "later"));
        out->text = "";
        for (int i = later->first; i < scenario->step_count; i++) {
            if (scenario->steps[i].kind == STEP_SAY || scenario->steps[i].kind == STEP_RETURN) {
                const char *said = text_in(scenario->steps[i].text, LANGUAGE_NL);
                out->text = scenario->steps[i].kind == STEP_SAY ? said : "";
                break;
            }
        }
    }
}


static void find_conditions(Builder *builder, bool *before) {
    const Scenario *scenario = builder->scenario;
    Map *map = builder->map;
    map->conditions =
        arena_take_array(map->arena, (size_t)scenario->decision_count + 1, sizeof *map->conditions);
    for (int at = 0; at < scenario->step_count; at++) {
        const Step *step = &scenario->steps[at];
        if (step->kind == STEP_DECIDE) {
            Goal goal = {-1, at, before};
            find_before(builder, &goal);
            map->conditions[step->subject] = label_of(builder, step->scene, &goal);
        }
    }
}


static void mark_reached(Builder *builder) {
    const Scenario *scenario = builder->scenario;
    Map *map = builder->map;
    map->is_reached =
        arena_take_array(map->arena, (size_t)map_place_count(scenario), sizeof *map->is_reached);
    for (int i = 0; i < map->road_count; i++) {
        map->is_reached[map->roads[i].to] = true;
    }
    map->is_reached[scenario->start] = true;
}


Map *map_new(const Scenario *scenario, const MapSource *source) {
    Map *map = memory_new(1, sizeof *map);
    map->arena = arena_new();
    size_t steps = (size_t)scenario->step_count + 1;
    Builder builder = {.scenario = scenario,
                       .map = map,
                       .words = {.scenario = scenario, .source = source, .arena = map->arena},
                       .is_used = memory_new(steps, sizeof(bool)),
                       .width = (size_t)map_place_count(scenario) / WORD_BITS + 1};
    builder.reach = memory_new(steps * builder.width, sizeof *builder.reach);
    bool *before = memory_new(steps, sizeof *before);
    mark_used(&builder, scenario->scenes[scenario->start].first);
    find_reach(&builder);
    find_roads(&builder);
    find_laters(&builder, before);
    find_conditions(&builder, before);
    mark_reached(&builder);
    free(before);
    free(builder.reach);
    free(builder.is_used);
    map_words_free(&builder.words);
    return map;
}


void map_free(Map *map) {
    if (map) {
        arena_free(map->arena);
        free(map);
    }
}

// Measure: circles of the graph as one place each (Tarjan), then once over the places in order.

#include "author/measure.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { UNSEEN = -1 };

// Without and with an observation of what is measured.
typedef struct Reach {
    bool is_there[2];
    int32_t min[2], max[2];
} Reach;

struct Extent {
    const Exploration *found;
    const States *states;
    int *place;  // per node; a place comes after all it leads to
    int place_count;
    int *order;    // nodes by place, first those that lead to nothing else
    bool *circle;  // per place
    bool *stops, *finishes;
};


// ---- Order ----


typedef struct Search {
    int *seen, *low, *stack, *path, *edge;
    int seen_count, stack_count, path_count;
} Search;


static void enter(Search *search, int node) {
    search->seen[node] = search->low[node] = search->seen_count++;
    search->stack[search->stack_count++] = node;
    search->path[search->path_count] = node;
    search->edge[search->path_count++] = 0;
}


static void close_place(Extent *map, Search *search, int node, int *placed) {
    int top;
    do {
        top = search->stack[--search->stack_count];
        map->place[top] = map->place_count;
        map->order[(*placed)++] = top;
    } while (top != node);
    map->place_count++;
}


static int edge_count(const Node *node) {
    return node->first == NODE_OPEN ? 0 : node->count;
}


static void search_from(Extent *map, Search *search, int root, int *placed) {
    enter(search, root);
    while (search->path_count > 0) {
        int at = search->path_count - 1;
        int node = search->path[at];
        const Node *about = &map->states->nodes[node];
        if (search->edge[at] < edge_count(about)) {
            int to = map->states->edges[about->first + search->edge[at]++].to;
            if (search->seen[to] == UNSEEN) {
                enter(search, to);
            } else if (map->place[to] == UNSEEN && search->seen[to] < search->low[node]) {
                search->low[node] = search->seen[to];
            }
            continue;
        }
        search->path_count--;
        if (search->low[node] == search->seen[node]) {
            close_place(map, search, node, placed);
        }
        if (at > 0 && search->low[node] < search->low[search->path[at - 1]]) {
            search->low[search->path[at - 1]] = search->low[node];
        }
    }
}


static void find_order(Extent *map) {
    size_t count = (size_t)map->states->node_count;
    int *room = memory_new(5 * count, sizeof *room);
    Search search = {.seen = room,
                     .low = room + count,
                     .stack = room + 2 * count,
                     .path = room + 3 * count,
                     .edge = room + 4 * count};
    int placed = 0;
    for (size_t i = 0; i < count; i++) {
        search.seen[i] = UNSEEN;
        map->place[i] = UNSEEN;
    }
    for (int i = 0; i < map->states->node_count; i++) {
        if (search.seen[i] == UNSEEN) {
            search_from(map, &search, i, &placed);
        }
    }
    free(room);
}


// What a place leads to comes before it in the order.
static void find_ends(Extent *map) {
    for (int i = 0; i < map->states->node_count; i++) {
        int node = map->order[i];
        int place = map->place[node];
        const Node *about = &map->states->nodes[node];
        map->stops[place] = map->stops[place] || about->ending != NODE_RUNS;
        map->finishes[place] = map->finishes[place] || about->ending >= 0;
        for (int e = 0; e < edge_count(about); e++) {
            int to = map->place[map->states->edges[about->first + e].to];
            map->circle[place] = map->circle[place] || to == place;
            map->stops[place] = map->stops[place] || map->stops[to];
            map->finishes[place] = map->finishes[place] || map->finishes[to];
        }
        // Not walked on from: nobody knows.
        if (about->first == NODE_OPEN) {
            map->stops[place] = map->finishes[place] = true;
        }
    }
}


Extent *extent_new(const Exploration *found) {
    Extent *map = memory_new(1, sizeof *map);
    size_t count = (size_t)found->states.node_count;
    map->found = found;
    map->states = &found->states;
    map->place = memory_new(count, sizeof *map->place);
    map->order = memory_new(count, sizeof *map->order);
    find_order(map);
    size_t places = (size_t)map->place_count;
    map->circle = memory_new(places, sizeof *map->circle);
    map->stops = memory_new(places, sizeof *map->stops);
    map->finishes = memory_new(places, sizeof *map->finishes);
    find_ends(map);
    return map;
}


void extent_free(Extent *map) {
    if (map) {
        free(map->place);
        free(map->order);
        free(map->circle);
        free(map->stops);
        free(map->finishes);
        free(map);
    }
}


bool extent_can_stop(const Extent *map, int node) {
    return map->stops[map->place[node]];
}


bool extent_is_circle(const Extent *map, int node) {
    return map->circle[map->place[node]];
}


bool extent_can_finish(const Extent *map, int node) {
    return map->finishes[map->place[node]];
}


// ---- Weighing ----


static int weigh_merit(const Merit *merit, MeasureKind kind, int pass) {
    switch (kind) {
    case MEASURE_POINTS:
        return merit->raw;
    case MEASURE_MISSED:
        return merit->max - merit->raw;
    case MEASURE_OBSERVATIONS:
        return 1;
    case MEASURE_PASSING:
        break;
    }
    // As scoreboard_passes: the percentage, rounded half up, is at least `pass`.
    return 200 * merit->raw - (2 * pass - 1) * merit->max;
}


static int weigh(const Extent *map, int gain, Measure measure, bool *is_seen) {
    int weight = 0;
    *is_seen = measure.indicator < 0;
    if (gain == GAIN_NONE) {
        return 0;
    }
    const Gain *about = &map->states->gains[gain];
    for (int i = 0; i < about->count; i++) {
        const Merit *merit = &map->states->merits[about->first + i];
        if (measure.indicator < 0 || merit->indicator == measure.indicator) {
            weight += weigh_merit(merit, measure.kind, map->found->scenario->pass);
            *is_seen = true;
        }
    }
    return weight;
}


static void put(Reach *reach, int layer, int32_t min, int32_t max) {
    bool is_first = !reach->is_there[layer];
    reach->is_there[layer] = true;
    reach->min[layer] = is_first || min < reach->min[layer] ? min : reach->min[layer];
    reach->max[layer] = is_first || max > reach->max[layer] ? max : reach->max[layer];
}


// Adds the weight of a gain to what was reached before it.
static void pass_on(Reach *to, const Reach *from, int weight, bool is_seen) {
    for (int layer = 0; layer < 2; layer++) {
        if (from->is_there[layer]) {
            put(to, is_seen ? 1 : layer, from->min[layer] + weight, from->max[layer] + weight);
        }
    }
}


static void widen(Span *span, long min, long max) {
    span->min = !span->exists || min < span->min ? min : span->min;
    span->max = !span->exists || max > span->max ? max : span->max;
    span->exists = true;
}


Span extent_measure(const Extent *map, Measure measure, Span *spans) {
    const States *states = map->states;
    int endings = map->found->scenario->ending_count;
    Span all = {false, 0, 0};
    Reach *reached = memory_new((size_t)map->place_count, sizeof *reached);
    for (int i = 0; spans && i <= endings; i++) {
        spans[i] = (Span){false, 0, 0};
    }
    put(&reached[map->place[0]], measure.indicator < 0 ? 1 : 0, 0, 0);
    for (int i = states->node_count - 1; i >= 0; i--) {
        const Node *node = &states->nodes[map->order[i]];
        const Reach *here = &reached[map->place[map->order[i]]];
        bool is_seen;
        for (int e = 0; e < edge_count(node); e++) {
            const Edge *edge = &states->edges[node->first + e];
            Reach *there = &reached[map->place[edge->to]];
            if (there != here) {
                int weight = weigh(map, edge->gain, measure, &is_seen);
                pass_on(there, here, weight, is_seen);
            }
        }
        if (node->ending != NODE_RUNS) {
            Reach end = {{false, false}, {0, 0}, {0, 0}};
            int weight = weigh(map, node->gain, measure, &is_seen);
            pass_on(&end, here, weight, is_seen);
            if (end.is_there[1]) {
                widen(&all, end.min[1], end.max[1]);
            }
            if (end.is_there[1] && spans) {
                widen(&spans[node->ending >= 0 ? node->ending : endings], end.min[1], end.max[1]);
            }
        }
    }
    free(reached);
    return all;
}


// ---- Counting ----


static uint64_t add_many(uint64_t a, uint64_t b) {
    return a > PLAYS_MANY - b ? PLAYS_MANY : a + b;
}


uint64_t extent_count_plays(const Extent *map) {
    uint64_t *plays = memory_new((size_t)map->place_count, sizeof *plays);
    uint64_t all = 0;
    plays[map->place[0]] = 1;
    for (int i = map->states->node_count - 1; i >= 0; i--) {
        const Node *node = &map->states->nodes[map->order[i]];
        int place = map->place[map->order[i]];
        if (map->circle[place] && plays[place] > 0) {
            all = PLAYS_MANY;
        }
        all = node->ending != NODE_RUNS ? add_many(all, plays[place]) : all;
        for (int e = 0; e < edge_count(node); e++) {
            const Edge *edge = &map->states->edges[node->first + e];
            uint64_t times = (uint64_t)edge->times;
            uint64_t more = plays[place] > PLAYS_MANY / times ? PLAYS_MANY : plays[place] * times;
            plays[map->place[edge->to]] = add_many(plays[map->place[edge->to]], more);
        }
    }
    free(plays);
    return all;
}

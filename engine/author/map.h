// Map: how the scenes of a case hang together: which leads to which scene or ending, and by what.
// Worked out from the steps, without playing.
#ifndef CASUS_AUTHOR_MAP_H
#define CASUS_AUTHOR_MAP_H

#include "base/arena.h"
#include "core/scenario.h"

// A place on the map: a scene by its index, after those the endings, and last the end that has no
// name.
int map_place_of_ending(const Scenario *scenario, int ending);
int map_place_of_end(const Scenario *scenario);
int map_place_count(const Scenario *scenario);

typedef struct MapRoad {
    int from;           // scene
    int to;             // place
    const char *label;  // option or condition that leads there; "" when nothing has to be said
} MapRoad;

typedef struct MapLater {
    int scene;          // in which it begins to wait
    const char *when;   // "na 6 maanden"; "zodra ..."
    const char *label;  // option or condition under which it waits at all; may be ""
    const char *text;   // the first thing that is said then; may be ""
} MapLater;

typedef struct Map {
    Arena *arena;
    MapRoad *roads;
    int road_count;
    MapLater *laters;  // those that can begin to wait
    int later_count;
    const char **conditions;  // per decision: when it is asked at all; "" always
    bool *is_reached;         // per place: a road leads there from the start
} Map;

// `source` reads a file of the case, so that a condition written as a function can be shown as it
// stands there; the caller of `read` frees what it answers. NULL: only its line is named.
typedef struct MapSource {
    void *context;
    char *(*read)(void *context, const char *file);
} MapSource;

Map *map_new(const Scenario *scenario, const MapSource *source);
void map_free(Map *map);  // NULL is allowed

#endif

// Measure: least and most over all plays that were walked, without playing them one by one.
//
// Exact for the graph of the walk, circles too: an edge inside a circle brings no points, since
// those of a decision the story can come back to are only counted at the end (Node.gain).
#ifndef CASUS_AUTHOR_MEASURE_H
#define CASUS_AUTHOR_MEASURE_H

#include <stdbool.h>
#include <stdint.h>

#include "author/explore.h"

typedef enum MeasureKind {
    MEASURE_POINTS,        // earned
    MEASURE_MISSED,        // that could have been earned and were not
    MEASURE_OBSERVATIONS,  // decisions that say something of it
    MEASURE_PASSING        // not negative: the verdict is a pass
} MeasureKind;

typedef struct Measure {
    MeasureKind kind;
    int indicator;  // -1: all together; then plays without any observation count too
} Measure;

typedef struct Span {
    bool exists;  // some play has it
    long min, max;
} Span;

typedef struct Extent Extent;

// The graph in order. Borrows `found`; free with extent_free.
Extent *extent_new(const Exploration *found);
void extent_free(Extent *map);  // NULL is allowed

// Over the plays that come to an end: one span per ending of the case, and in `spans[ending_count]`
// those that end without one. Answers the span of all together.
Span extent_measure(const Extent *map, Measure measure, Span *spans);

// Plays there are, each with its own answers; at most PLAYS_MANY, and that too when there is a
// circle.
#define PLAYS_MANY UINT64_MAX
uint64_t extent_count_plays(const Extent *map);

// Whether from this node some play goes on to an end at all, and to one with an ending.
bool extent_can_stop(const Extent *map, int node);
bool extent_is_circle(const Extent *map, int node);
bool extent_can_finish(const Extent *map, int node);

#endif

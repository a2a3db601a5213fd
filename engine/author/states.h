// States: the graph a walk makes of a case. A node is a place where the learner has to answer, or
// an end; an edge is an answer and the reading after it, up to the next node.
#ifndef CASUS_AUTHOR_STATES_H
#define CASUS_AUTHOR_STATES_H

#include <stdbool.h>
#include <stddef.h>

#include "author/relevance.h"
#include "core/score.h"

enum { NODE_OPEN = -3, NODE_NO_ENDING = -1, NODE_RUNS = -2, GAIN_NONE = -1 };

typedef struct Node {
    Digest digest;
    int step;    // where the learner is; -1: over
    int ending;  // NODE_RUNS: not over; NODE_NO_ENDING: over without one
    int gain;    // at an end: points of decisions the story could come back to
    int first;   // its edges; NODE_OPEN: not walked on from
    int count;
} Node;

typedef struct Edge {
    int to;
    int gain;  // index, or GAIN_NONE
    int way;   // as the walk numbers them: the first of
    int times; // this many that come to the same
} Edge;

// What one decision, or an end, brings: a run of evidence.
typedef struct Gain {
    int first, count;
} Gain;

typedef struct Merit {
    int indicator, raw, max;
} Merit;

typedef struct States {
    Node *nodes;
    int node_count, node_room;
    Edge *edges;
    int edge_count, edge_room;
    int *index;  // node plus one, by digest
    int index_room;
    Gain *gains;
    int gain_count, gain_room;
    Merit *merits;
    int merit_count, merit_room;
} States;

void states_clear(States *states);         // keeps the memory
void states_free(States *states);          // and frees what it holds
size_t states_size(const States *states);  // bytes

// The node with this digest; a new one when `*is_new` is set.
int states_node(States *states, Digest digest, bool *is_new);

// Adds an edge of the node that is being walked on from, unless an equal one was added since
// `first`.
void states_edge(States *states, int first, Edge edge);

// The number of these points.
int states_gain(States *states, const Merit *merits, int count);

#endif

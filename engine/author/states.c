// States: nodes found by digest, their edges, and each sum of points kept once.

#include "author/states.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"


static void *grown(void *items, int count, int *room, size_t size) {
    if (count < *room) {
        return items;
    }
    *room = *room ? *room + *room / 2 : 256;
    return memory_resize(items, (size_t)*room, size);
}


void states_clear(States *states) {
    states->node_count = 0;
    states->edge_count = 0;
    states->gain_count = 0;
    states->merit_count = 0;
    if (states->index) {
        memset(states->index, 0, (size_t)states->index_room * sizeof *states->index);
    }
}


void states_free(States *states) {
    free(states->nodes);
    free(states->edges);
    free(states->index);
    free(states->gains);
    free(states->merits);
}


size_t states_size(const States *states) {
    return (size_t)states->node_room * sizeof *states->nodes +
           (size_t)states->edge_room * sizeof *states->edges +
           (size_t)states->index_room * sizeof *states->index +
           (size_t)states->gain_room * sizeof *states->gains +
           (size_t)states->merit_room * sizeof *states->merits;
}


static int *find_place(const States *states, Digest digest) {
    int at = (int)(digest.low >> 32) & (states->index_room - 1);
    while (states->index[at] != 0) {
        const Digest *other = &states->nodes[states->index[at] - 1].digest;
        if (other->low == digest.low && other->high == digest.high) {
            break;
        }
        at = (at + 1) & (states->index_room - 1);
    }
    return &states->index[at];
}


static void grow_index(States *states) {
    free(states->index);
    states->index_room = states->index_room ? 2 * states->index_room : 1024;
    states->index = memory_new((size_t)states->index_room, sizeof *states->index);
    for (int i = 0; i < states->node_count; i++) {
        *find_place(states, states->nodes[i].digest) = i + 1;
    }
}


int states_node(States *states, Digest digest, bool *is_new) {
    if (3 * states->node_count >= 2 * states->index_room) {
        grow_index(states);
    }
    int *place = find_place(states, digest);
    *is_new = *place == 0;
    if (*is_new) {
        states->nodes =
            grown(states->nodes, states->node_count, &states->node_room, sizeof *states->nodes);
        states->nodes[states->node_count++] = (Node){.digest = digest,
                                                     .step = -1,
                                                     .ending = NODE_RUNS,
                                                     .gain = GAIN_NONE,
                                                     .first = NODE_OPEN};
        *place = states->node_count;
    }
    return *place - 1;
}


void states_edge(States *states, int first, Edge edge) {
    for (int i = first; i < states->edge_count; i++) {
        if (states->edges[i].to == edge.to && states->edges[i].gain == edge.gain) {
            states->edges[i].times++;
            return;
        }
    }
    states->edges =
        grown(states->edges, states->edge_count, &states->edge_room, sizeof *states->edges);
    states->edges[states->edge_count++] = edge;
}


// Few sums differ, so looking through them is enough.
int states_gain(States *states, const Merit *merits, int count) {
    for (int i = states->gain_count - 1; i >= 0; i--) {
        const Gain *gain = &states->gains[i];
        if (gain->count == count &&
            memcmp(states->merits + gain->first, merits, (size_t)count * sizeof *merits) == 0) {
            return i;
        }
    }
    states->gains =
        grown(states->gains, states->gain_count, &states->gain_room, sizeof *states->gains);
    states->gains[states->gain_count] = (Gain){states->merit_count, count};
    for (int i = 0; i < count; i++) {
        states->merits =
            grown(states->merits, states->merit_count, &states->merit_room, sizeof *states->merits);
        states->merits[states->merit_count++] = merits[i];
    }
    return states->gain_count++;
}

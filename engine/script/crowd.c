// Crowd: each watched block has a link in front of it. Reads the blocks as Lua 5.4 lays them out;
// a test finds out when it does so no more.

#include "script/crowd.h"

#include <stdlib.h>
#include <string.h>

enum {
    NODE_SIZE = 24,    // a name and its value
    NODE_NEXT = 12,    // where in it stands how many nodes further the next colliding one is
    SMALLEST = 8,      // a table of 2^8 names; shorter rows are passed quickly
    BIGGEST = 15,      // the host allows no bigger blocks
    STEPS_PER_COST = 64,
    HALVES = 8  // half of the names move in, and each passes half of the others
};

struct CrowdBlock {
    CrowdBlock *before, *after;
    size_t count;
    size_t unused;  // so that what follows is aligned as malloc does
};


static size_t names_in(size_t size) {
    for (int i = SMALLEST; i <= BIGGEST; i++) {
        if (size == (size_t)NODE_SIZE << i) {
            return (size_t)1 << i;
        }
    }
    return 0;
}


bool crowd_has(size_t size) {
    return names_in(size) > 0;
}


void *crowd_take(Crowd *crowd, size_t size) {
    CrowdBlock *block = malloc(sizeof *block + size);
    if (!block) {
        return NULL;
    }
    *block = (CrowdBlock){.after = crowd->first, .count = names_in(size)};
    memset(block + 1, 0, size);  // it may be looked at before Lua has filled it
    if (crowd->first) {
        crowd->first->before = block;
    }
    crowd->first = block;
    crowd->names += block->count;
    crowd->is_changed = true;
    return block + 1;
}


void crowd_drop(Crowd *crowd, void *names, size_t size) {
    CrowdBlock *block = (CrowdBlock *)names - 1;
    (void)size;
    if (block->before) {
        block->before->after = block->after;
    } else {
        crowd->first = block->after;
    }
    if (block->after) {
        block->after->before = block->before;
    }
    crowd->names -= block->count;
    free(block);
}


// The node that collides with this one and is looked at after it; itself when there is none.
static size_t next_of(const CrowdBlock *block, size_t at) {
    int distance;
    memcpy(&distance, (const char *)(block + 1) + at * NODE_SIZE + NODE_NEXT, sizeof distance);
    size_t next = at + (size_t)(ptrdiff_t)distance;
    return next < block->count ? next : at;
}


static size_t longest_in(const CrowdBlock *block) {
    unsigned char follows[((size_t)1 << BIGGEST) / 8] = {0};
    size_t longest = 0;
    for (size_t i = 0; i < block->count; i++) {
        size_t next = next_of(block, i);
        if (next != i) {
            follows[next / 8] = (unsigned char)(follows[next / 8] | 1u << next % 8);
        }
    }
    for (size_t i = 0; i < block->count; i++) {
        size_t length = 1;
        if (follows[i / 8] & 1u << i % 8) {
            continue;
        }
        for (size_t at = i; next_of(block, at) != at && length < block->count; length++) {
            at = next_of(block, at);
        }
        longest = length > longest ? length : longest;
    }
    return longest;
}


size_t crowd_longest(Crowd *crowd) {
    size_t longest = 0;
    for (const CrowdBlock *block = crowd->first; block; block = block->after) {
        size_t here = longest_in(block);
        longest = here > longest ? here : longest;
    }
    crowd->is_changed = false;
    return longest;
}


int64_t crowd_cost(size_t size) {
    int64_t names = (int64_t)names_in(size);
    return names * names / HALVES / STEPS_PER_COST;
}

// Crowd: the blocks in which Lua keeps the names of its bigger tables, and how badly names collide.
//
// Numbers as names can be chosen so that all of them collide. Finding one then passes all others,
// tens of thousands of steps within one instruction, and no count of instructions sees that.
#ifndef CASUS_SCRIPT_CROWD_H
#define CASUS_SCRIPT_CROWD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct CrowdBlock CrowdBlock;

typedef struct Crowd {
    CrowdBlock *first;  // all such blocks, each with the names behind it
    size_t names;       // that there is room for in all of them
    bool is_changed;    // one was made since crowd_longest
} Crowd;

// Is a block of this size watched? Those of small tables are not.
bool crowd_has(size_t size);

// As malloc and free, for blocks that are watched. NULL when there is no memory.
void *crowd_take(Crowd *crowd, size_t size);
void crowd_drop(Crowd *crowd, void *block, size_t size);

// The longest row of names that collide, in any of the tables. Takes time: about 1 ns per name.
size_t crowd_longest(Crowd *crowd);

// What filling a new block can cost Lua, in the unit of the budgets of host.h.
int64_t crowd_cost(size_t size);

#endif

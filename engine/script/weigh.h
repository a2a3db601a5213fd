// Weigh: what compiling a Lua text will cost, known before Lua starts on it: no budget is looked at
// while it compiles.
#ifndef CASUS_SCRIPT_WEIGH_H
#define CASUS_SCRIPT_WEIGH_H

#include <stddef.h>
#include <stdint.h>

typedef struct Weight {
    int64_t cost;   // in the unit of the budgets of host.h
    int zero_line;  // the first line with a \0 in a text between quotes; 0: none
    int long_line;  // the line where the first text starts that is longer than `longest`
} Weight;

Weight weigh_source(const char *source, size_t longest);

#endif

// Options table: which commands and flags there are, and what the help says of them.
#ifndef CASUS_APP_OPTIONS_TABLE_H
#define CASUS_APP_OPTIONS_TABLE_H

#include "base/text.h"

typedef struct Command {
    const char *name;
    const char *usage;
    Text help;
} Command;

typedef struct Flag {
    const char *name;
    const char *value;     // what follows it, NULL: nothing
    const char *commands;  // which commands know it; NULL: all
    Text help;
} Flag;

// Both end with a name that is NULL.
extern const Command COMMANDS[];
extern const Flag FLAGS[];

#endif

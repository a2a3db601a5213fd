// Record: names of its nature.

#include "archive/record.h"

#include <string.h>

static const char *const CODES[NATURE_COUNT] = {"record", "copy", "private", "unknown"};


bool nature_from_code(const char *code, Nature *nature) {
    for (int i = 0; i < NATURE_COUNT; i++) {
        if (strcmp(code, CODES[i]) == 0) {
            *nature = (Nature)i;
            return true;
        }
    }
    return false;
}


const char *nature_code(Nature nature) {
    return CODES[nature];
}

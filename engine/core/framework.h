// Framework: the competencies and behaviour indicators a
// case is scored on. Data from assets/frameworks.
#ifndef CASUS_CORE_FRAMEWORK_H
#define CASUS_CORE_FRAMEWORK_H

#include "base/arena.h"
#include "base/text.h"

enum { FRAMEWORK_MAX_INDICATORS = 128, FRAMEWORK_MAX_COMPETENCIES = 32 };

typedef struct Competency {
    const char *id;
    Text title;
} Competency;

typedef struct Indicator {
    const char *id;  // "OPD-10"
    Text title;
    int competency;  // the one it counts for
} Indicator;

// Everything in it lives in `arena`.
typedef struct Framework {
    Arena *arena;
    const char *id;
    const char *version;
    Text title;
    Competency *competencies;
    int competency_count;
    Indicator *indicators;
    int indicator_count;
} Framework;

void framework_free(Framework *framework);  // NULL is allowed

// Index of the indicator, or -1. In Lua the dash is written
// as an underscore, so "OPD_10" finds OPD-10.
int framework_find(const Framework *framework, const char *id);

#endif

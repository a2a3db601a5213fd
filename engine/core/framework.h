// Framework: the competencies and behaviour indicators a case is scored on, of one framework or of
// several after each other. Data from assets/frameworks, or a file of an organisation's own.
#ifndef CASUS_CORE_FRAMEWORK_H
#define CASUS_CORE_FRAMEWORK_H

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"

enum {
    FRAMEWORK_MAX_SOURCES = 4,  // frameworks that one case is scored on
    FRAMEWORK_MAX_INDICATORS = 128,
    FRAMEWORK_MAX_COMPETENCIES = 32,
    FRAMEWORK_MAX_PROFILES = 32,
    FRAMEWORK_MAX_SCALES = 32,
    FRAMEWORK_ID_MAX = 64  // bytes of an id or version, with the zero: they go into logs
};

// One of the frameworks a Framework was put together from.
typedef struct FrameworkSource {
    const char *id;  // "fgr-528"
    const char *version;
    Text title;
} FrameworkSource;

typedef struct Competency {
    const char *id;
    Text title;
    int source;  // index in `sources`
} Competency;

typedef struct Indicator {
    const char *id;  // "OPD-10"
    Text title;
    int competency;  // the one it counts for
    int source;      // index in `sources`: that of its competency
} Indicator;

// What somebody on a pay scale has to know: "KP-1". `title` is always there.
typedef struct QualityProfile {
    const char *id;
    Text title;
    int scale;        // 0: none is named
    Text experience;  // this and the next may be empty
    Text work_level;
    const Text *knowledge;
    int knowledge_count;
    int source;
} QualityProfile;

// How the work differs from scale to scale. Any text may be empty.
typedef struct FrameworkScale {
    int scale;
    Text problems;
    Text frameworks;
    Text choice;
    Text responds_to;
    Text judged_on;
    const Text *work;
    int work_count;
    int source;
} FrameworkScale;

// Everything in it lives in `arena`. The lists have room for the most there can be.
typedef struct Framework {
    Arena *arena;
    FrameworkSource *sources;
    int source_count;  // 0 only while it is being put together
    Competency *competencies;
    int competency_count;
    Indicator *indicators;
    int indicator_count;
    QualityProfile *profiles;
    int profile_count;
    FrameworkScale *scales;
    int scale_count;
    // Those of the first source.
    const char *id;
    const char *version;
    Text title;
} Framework;

Framework *framework_new(void);             // without anything in it
void framework_free(Framework *framework);  // NULL is allowed

// Index of the indicator, or -1. In Lua the dash is written
// as an underscore, so "OPD_10" finds OPD-10.
int framework_find(const Framework *framework, const char *id);

// Index of the competency, profile or source with exactly this id; -1 when there is none.
int framework_find_competency(const Framework *framework, const char *id);
int framework_find_profile(const Framework *framework, const char *id);
int framework_find_source(const Framework *framework, const char *id);

// The profile of a scale, or else of the nearest lower one, or of the lowest; -1: no profiles.
int framework_profile_of_scale(const Framework *framework, int scale);

// Copies all of `other` behind what is there. False, with nothing changed, when a name is in both
// or when it does not fit; the error (CASE, no place) says which.
bool framework_join(Framework *framework, const Framework *other, Error *error);

// A framework with only what is of this source (an index); free it.
Framework *framework_extract(const Framework *framework, int source);

#endif

// Names: what the competencies and indicators of all frameworks at hand are called, and which
// belong together. Two frameworks may use the same id: then the framework tells them apart.
#ifndef CASUS_LEARNER_NAMES_H
#define CASUS_LEARNER_NAMES_H

#include "base/arena.h"
#include "base/error.h"
#include "core/framework.h"

typedef struct NamedCompetency {
    const char *framework;  // id
    const char *id;
    Text title;
} NamedCompetency;

typedef struct NamedIndicator {
    const char *framework;
    const char *id;
    Text title;
    int competency;  // index in `competencies`
} NamedIndicator;

typedef struct Names {
    Arena *arena;
    NamedCompetency *competencies;
    int competency_count;
    NamedIndicator *indicators;
    int indicator_count;
} Names;

// Of every framework in <assets>/frameworks. NULL with an error when one cannot be read.
Names *names_open(const char *assets, Error *error);
Names *names_new(void);           // of none
void names_free(Names *names);    // NULL is allowed

// Copies those of a framework; what is known already is passed over.
void names_add(Names *names, const Framework *framework);

// Index, or -1: not known. When `framework` does not have it, any other that does.
int names_find_indicator(const Names *names, const char *framework, const char *id);
int names_find_competency(const Names *names, const char *framework, const char *id);

#endif

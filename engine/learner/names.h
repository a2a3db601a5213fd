// Names: what the competencies and indicators of all frameworks at hand are called, and which
// belong together. Two frameworks may use the same id: then the framework tells them apart.
#ifndef CASUS_LEARNER_NAMES_H
#define CASUS_LEARNER_NAMES_H

#include "base/arena.h"
#include "base/error.h"
#include "core/framework.h"
#include "learner/overview.h"
#include "session/library.h"

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

// Adds the frameworks that an organisation made itself: opens each case of the library with which a
// finished session shows an indicator that is not known yet. A case that does not load is passed
// over.
void names_complete(Names *names, const Overview *overview, const Library *library);

// Index, or -1: not known. When `framework` does not have it, any other that does.
int names_find_indicator(const Names *names, const char *framework, const char *id);
// The same for an indicator that this session shows: one of its own frameworks goes first.
int names_find_seen(const Names *names, const OverviewSession *session, const char *id);
int names_find_competency(const Names *names, const char *framework, const char *id);

#endif

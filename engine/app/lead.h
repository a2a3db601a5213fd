// Lead: the shortest real play that leads to a scene, for casus play --at.
#ifndef CASUS_APP_LEAD_H
#define CASUS_APP_LEAD_H

#include <stdint.h>

#include "core/run.h"
#include "session/case.h"

typedef struct Lead {
    Event *events;  // owned; their texts are of the case
    int count;
    const char *scene;  // its id
} Lead;

// For a run with this seed and mode. False with the reason: there is no such scene, or no play
// comes there. Free with lead_free, also after false.
bool lead_find(Case *opened, const char *scene, uint64_t seed, RunMode mode, Lead *lead,
               Error *error);
void lead_free(Lead *lead);

#endif

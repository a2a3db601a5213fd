// Lead: asks the walk of all plays of the case.

#include "app/lead.h"

#include <stdlib.h>
#include <string.h>

#include "author/explore.h"
#include "base/memory.h"
#include "base/utf8.h"


static int find_scene(const Scenario *scenario, const char *id, Error *error) {
    int nearest = -1;
    int distance = 4;
    for (int i = 0; i < scenario->scene_count; i++) {
        int apart = utf8_distance(scenario->scenes[i].id, id);
        if (apart == 0) {
            return i;
        }
        if (apart < distance) {
            distance = apart;
            nearest = i;
        }
    }
    if (nearest >= 0) {
        error_set(error, ERROR_USAGE, id, "deze scene is er niet; bedoel je --at %s?",
                  scenario->scenes[nearest].id);
    } else {
        error_set(error, ERROR_USAGE, id, "deze scene is er niet; de eerste heet %s",
                  scenario->scenes[scenario->start].id);
    }
    return -1;
}


bool lead_find(Case *opened, const char *scene, uint64_t seed, RunMode mode, Lead *lead,
               Error *error) {
    const Scenario *scenario = case_scenario(opened);
    EventPath path = {.events = NULL};
    *lead = (Lead){.events = NULL};
    int at = find_scene(scenario, scene, error);
    if (at < 0) {
        return false;
    }
    bool ok = explore_path(scenario, case_hooks(opened), seed, mode, at, &path, error);
    if (ok) {
        lead->scene = scenario->scenes[at].id;
        lead->count = path.count;
        lead->events = memory_new((size_t)path.count + 1, sizeof *lead->events);
        if (path.count > 0) {
            memcpy(lead->events, path.events, (size_t)path.count * sizeof *lead->events);
        }
    }
    path_free(&path);
    return ok;
}


void lead_free(Lead *lead) {
    free(lead->events);
}

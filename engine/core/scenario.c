// Scenario: freeing it, finding things in it by id.

#include "core/scenario.h"

#include <stdlib.h>
#include <string.h>


void scenario_free(Scenario *scenario) {
    if (scenario) {
        framework_free(scenario->framework);
        schedule_free(scenario->schedule);
        regime_free(scenario->regime);
        regime_free(scenario->laws);
        for (int i = 0; i < scenario->other_count; i++) {
            schedule_free(scenario->others[i]);
        }
        arena_free(scenario->arena);
        free(scenario);
    }
}


const Schedule *scenario_schedule(const Scenario *scenario, int record) {
    const Schedule *own = scenario->records[record].schedule;
    return own ? own : scenario->schedule;
}


int scenario_find_decision(const Scenario *scenario, const char *id) {
    for (int i = 0; i < scenario->decision_count; i++) {
        if (strcmp(scenario->decisions[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}


int scenario_find_record(const Scenario *scenario, const char *id) {
    for (int i = 0; i < scenario->record_count; i++) {
        if (strcmp(scenario->records[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}


int scenario_find_variable(const Scenario *scenario, const char *name) {
    for (int i = 0; i < scenario->variable_count; i++) {
        if (strcmp(scenario->variables[i].name, name) == 0) {
            return i;
        }
    }
    return -1;
}


int option_find(const Option *options, int count, const char *id) {
    for (int i = 0; i < count; i++) {
        if (strcmp(options[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}

// Scenario: freeing it, finding things in it by id.

#include "core/scenario.h"

#include <stdlib.h>
#include <string.h>

#include "core/consult.h"
#include "core/decision.h"


void scenario_free(Scenario *scenario) {
    if (scenario) {
        framework_free(scenario->framework);
        schedule_free(scenario->schedule);
        regime_free(scenario->regime);
        regime_free(scenario->laws);
        laws_free(scenario->reader);
        for (int i = 0; i < scenario->other_count; i++) {
            schedule_free(scenario->others[i]);
        }
        arena_free(scenario->arena);
        free(scenario);
    }
}


static bool has_wipe(const Scenario *scenario) {
    for (int i = 0; i < scenario->step_count; i++) {
        if (scenario->steps[i].kind == STEP_WIPE) {
            return true;
        }
    }
    return false;
}


void scenario_lay_out(Scenario *scenario) {
    int cells = scenario->variable_count + scenario->decision_count + scenario->record_count +
                scenario->note_count;
    scenario->hold_cells = cells;
    cells += scenario->hold_count;
    scenario->later_cells = cells;
    cells += LATER_CELLS * scenario->later_count;
    for (int d = 0; d < scenario->decision_count; d++) {
        Decision *decision = &scenario->decisions[d];
        decision->cells = cells;
        decision->cell_count = decision_rules(decision->type)->cell_count(decision);
        cells += decision->cell_count;
        decision->first = cells;
        cells += 1 + decision->cell_count;
    }
    scenario->wipe_cells = has_wipe(scenario) ? cells : -1;
    cells += scenario->wipe_cells >= 0 ? scenario->record_count : 0;
    // Last, so that what a case can look up moves none of its answers.
    scenario->consult_cells = cells;
    cells += scenario->schedule ? consult_count(scenario) : 0;
    // What no condition can ask for comes behind that: it makes no state of the story another one.
    for (int d = 0; d < scenario->decision_count; d++) {
        Decision *decision = &scenario->decisions[d];
        bool can_ask = decision->hint_count > 0 && decision_rules(decision->type)->is_scored;
        decision->hint_cell = can_ask ? cells++ : -1;
    }
    scenario->cell_count = cells;
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


bool scenario_destroys(const Scenario *scenario) {
    bool answer = scenario->wipe_cells >= 0;
    for (int i = 0; i < scenario->decision_count; i++) {
        answer = answer || scenario->decisions[i].type == DECISION_DESTROY;
    }
    return answer;
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


int scenario_find_hold(const Scenario *scenario, const char *id) {
    for (int i = 0; i < scenario->hold_count; i++) {
        if (strcmp(scenario->holds[i].id, id) == 0) {
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

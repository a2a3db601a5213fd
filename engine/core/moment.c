// Moment: holds in force, and what they mean for a record.

#include "core/moment.h"

#include "core/decision.h"


Moment moment_start(const Scenario *scenario) {
    return (Moment){.scenario = scenario, .today = scenario->date};
}


bool moment_is_active(const Moment *moment, int number) {
    const Hold *hold = &moment->scenario->holds[number];
    int state = moment->cells ? moment->cells[moment->scenario->hold_cells + number] : HOLD_BY_DATE;
    switch ((HoldState)state) {
    case HOLD_FROZEN:
        return true;
    case HOLD_RELEASED:
        return false;
    case HOLD_BY_DATE:
        break;
    }
    return hold->from != DATE_NONE && hold->from <= moment->today &&
           (hold->ends == DATE_NONE || moment->today <= hold->ends);
}


static bool covers(const Hold *hold, int record) {
    for (int i = 0; i < hold->record_count; i++) {
        if (hold->records[i] == record) {
            return true;
        }
    }
    return false;
}


static bool is_frozen(const Moment *moment, int hold) {
    return moment->cells && moment->cells[moment->scenario->hold_cells + hold] == HOLD_FROZEN;
}


bool moment_is_in_register(const Moment *moment, int number) {
    const Scenario *scenario = moment->scenario;
    return moment_is_active(moment, number) &&
           (scenario->holds[number].is_registered || is_frozen(moment, number));
}


int moment_hold(const Moment *moment, int record) {
    for (int i = 0; i < moment->scenario->hold_count; i++) {
        if (covers(&moment->scenario->holds[i], record) && moment_is_active(moment, i)) {
            return i;
        }
    }
    return -1;
}


// Whether the learner chose the record in this find.
static bool found(const Moment *moment, const Decision *find, int record) {
    const int *cells = moment->cells + find->cells;
    for (int i = 0; i < find->record_count; i++) {
        if (find->records[i] == record) {
            return find_is_chosen(cells, i);
        }
    }
    return false;
}


bool moment_registers(const Moment *moment, int hold, int record) {
    const Scenario *scenario = moment->scenario;
    bool is_asked = false;
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        if (decision->type != DECISION_FIND || decision->freezes != hold) {
            continue;
        }
        if (moment->cells && find_is_made(decision, moment->cells + decision->cells)) {
            return found(moment, decision, record);
        }
        is_asked = true;
    }
    const Hold *about = &scenario->holds[hold];
    bool is_in = about->is_registered || is_frozen(moment, hold);
    return !is_asked && is_in && covers(about, record);
}


bool moment_is_registered(const Moment *moment, int record) {
    for (int i = 0; i < moment->scenario->hold_count; i++) {
        if (moment_is_active(moment, i) && moment_registers(moment, i, record)) {
            return true;
        }
    }
    return false;
}


Ground moment_ground(const Moment *moment, int record) {
    const Scenario *scenario = moment->scenario;
    Ground ground = destruction_ground(scenario_schedule(scenario, record),
                                       &scenario->records[record], moment->today);
    // What is kept anyway, or is no record, needs no hold.
    if (ground != GROUND_NONE && ground != GROUND_TERM) {
        return ground;
    }
    int hold = moment_hold(moment, record);
    if (hold < 0) {
        return ground;
    }
    return scenario->holds[hold].kind == HOLD_HOTSPOT ? GROUND_EXCEPTION : GROUND_HOLD;
}

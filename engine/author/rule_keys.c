// Rule keys: what the case says of a record against what its selection list makes of it.

#include <stdlib.h>
#include <string.h>

#include "author/check.h"


// ---- Dates and categories ----


static void check_dates(Check *check, const Record *record) {
    Date closed = record->closed;
    bool is_before = closed != DATE_NONE && ((record->to != DATE_NONE && closed < record->to) ||
                                             (record->from != DATE_NONE && closed < record->from));
    if (is_before) {
        finding_add(&check->findings, "C211", record->origin,
                    "stuk '%s' is gesloten (closed) voor de laatste dag waarop het is gemaakt",
                    "record '%s' was closed before the last day on which it was made", record->id);
    }
}


static void check_key(Check *check, int number) {
    const Record *record = &check->scenario->records[number];
    const Schedule *schedule = scenario_schedule(check->scenario, number);
    Findings *out = &check->findings;
    if (record->category < 0) {
        return;
    }
    if (record->nature != NATURE_RECORD) {
        finding_add(out, "C212", record->origin,
                    "stuk '%s' heeft een categorie, maar is geen archiefstuk (nature = \"%s\")",
                    "record '%s' has a category but is no record (nature = \"%s\")", record->id,
                    nature_code(record->nature));
        return;
    }
    const Category *category = &schedule->categories[record->category];
    if (category->appraisal == APPRAISAL_NONE) {
        finding_add(out, "C213", record->origin,
                    "stuk '%s': resultaat %s heeft in de lijst nog geen B of V, dus geen "
                    "goed antwoord",
                    "record '%s': result %s has no B or V in the list yet, so no right answer",
                    record->id, category->number);
    }
}


// ---- Holds ----


static bool is_lifted(const Scenario *scenario, int hold) {
    for (int i = 0; i < scenario->step_count; i++) {
        if (scenario->steps[i].kind == STEP_RELEASE && scenario->steps[i].subject == hold) {
            return true;
        }
    }
    return scenario->holds[hold].ends != DATE_NONE || scenario->holds[hold].kind == HOLD_HOTSPOT;
}


static bool is_ever_in_force(const Scenario *scenario, int hold) {
    bool is = scenario->holds[hold].from != DATE_NONE;
    for (int i = 0; i < scenario->step_count; i++) {
        is = is || (scenario->steps[i].kind == STEP_FREEZE && scenario->steps[i].subject == hold);
    }
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        is = is || (decision->type == DECISION_FIND && decision->freezes == hold);
    }
    return is;
}


static void check_hold(Check *check, int number) {
    const Scenario *scenario = check->scenario;
    const Hold *hold = &scenario->holds[number];
    if (!is_ever_in_force(scenario, number)) {
        finding_add(&check->findings, "C403", hold->origin,
                    "stop '%s' gaat nooit in: geen from, geen freeze en geen find die hem zet",
                    "hold '%s' is never in force: no from, no freeze and no find that sets it",
                    hold->id);
    } else if (!is_lifted(scenario, number)) {
        finding_add(&check->findings, "C214", hold->origin,
                    "stop '%s' houdt nooit op: geen ends en geen release",
                    "hold '%s' never ends: no ends and no release", hold->id);
    }
}


void rule_keys(Check *check) {
    for (int i = 0; i < check->scenario->record_count; i++) {
        check_dates(check, &check->scenario->records[i]);
        check_key(check, i);
    }
    for (int i = 0; i < check->scenario->hold_count; i++) {
        check_hold(check, i);
    }
}

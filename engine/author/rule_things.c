// Rule things: what is declared and never used.

#include <stdlib.h>
#include <string.h>

#include "author/check.h"
#include "base/memory.h"
#include "core/cells.h"


// ---- Variables ----


typedef struct Use {
    bool is_set;
    Origin origin;  // where it is set first
} Use;


static void note_set(Use *use, int variable, Origin origin) {
    if (!use[variable].is_set) {
        use[variable] = (Use){true, origin};
    }
}


static Use *find_sets(const Scenario *scenario) {
    Use *use = memory_new((size_t)scenario->variable_count + 1, sizeof *use);
    for (int i = 0; i < scenario->step_count; i++) {
        const Step *step = &scenario->steps[i];
        if (step->kind == STEP_SET) {
            note_set(use, step->subject, step->origin);
        }
    }
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        for (int i = 0; i < decision->option_count; i++) {
            const Option *option = &decision->options[i];
            for (int s = 0; s < option->set_count; s++) {
                note_set(use, option->sets[s].variable, option->origin);
            }
        }
    }
    return use;
}


// What a condition that was never asked reads, nobody knows.
static bool all_hooks_were_asked(const Check *check) {
    for (int i = 0; i < check->scenario->hook_count; i++) {
        if (!check->found->hooks[i]) {
            return false;
        }
    }
    return true;
}


void rule_variables(Check *check) {
    const Scenario *scenario = check->scenario;
    Use *use = find_sets(scenario);
    bool is_sure = all_hooks_were_asked(check);
    for (int i = 0; i < scenario->variable_count; i++) {
        const Variable *variable = &scenario->variables[i];
        bool is_read = relevance_asks_cell(check->found->relevance, i);
        if (use[i].is_set && !is_read && !variable->is_fact && is_sure) {
            finding_add(&check->findings, "C108", use[i].origin,
                        "variabele '%s' wordt gezet, maar niets vraagt ernaar",
                        "variable '%s' is set, but nothing asks for it", variable->name);
        } else if (!use[i].is_set && is_read && !variable->is_fact) {
            finding_add(&check->findings, "C109", scenario->origin,
                        "variabele '%s' wordt gevraagd, maar nooit gezet",
                        "variable '%s' is asked for, but never set", variable->name);
        } else if (!use[i].is_set && !is_read && is_sure) {
            finding_add(&check->findings, "C110", scenario->origin,
                        "variabele '%s' wordt nergens gezet en nergens gevraagd",
                        "variable '%s' is set nowhere and asked for nowhere", variable->name);
        }
    }
    free(use);
}


// ---- Records, persons, schemes ----


static void mark_decisions(const Scenario *scenario, bool *used) {
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        for (int i = 0; i < decision->record_count; i++) {
            used[decision->records[i]] = true;
        }
    }
}


static void check_records(Check *check) {
    const Scenario *scenario = check->scenario;
    bool *used = memory_new((size_t)scenario->record_count + 1, sizeof *used);
    mark_decisions(scenario, used);
    for (int i = 0; i < scenario->step_count; i++) {
        const Step *step = &scenario->steps[i];
        if (step->kind == STEP_SHOW || step->kind == STEP_WIPE) {
            used[step->subject] = true;
        }
    }
    for (int i = 0; i < scenario->record_count; i++) {
        const Record *record = &scenario->records[i];
        int cell = cell_of_read(scenario, i);
        if (!used[i] && !relevance_asks_cell(check->found->relevance, cell)) {
            finding_add(&check->findings, "C401", record->origin,
                        "stuk '%s' wordt nergens getoond en zit in geen enkele beslissing",
                        "record '%s' is shown nowhere and is part of no decision", record->id);
        }
    }
    free(used);
}


static bool decision_names(const Decision *decision, int person) {
    bool names = (decision->type == DECISION_ASK && decision->person == person) ||
                 (decision->type == DECISION_DESTROY && decision->reviewer == person);
    for (int i = 0; decision->chain && i < decision->chain->review_count; i++) {
        names = names || decision->chain->reviews[i].person == person;
    }
    return names || (decision->chain && decision->chain->author == person);
}


static void check_persons(Check *check) {
    const Scenario *scenario = check->scenario;
    for (int p = 0; p < scenario->person_count; p++) {
        bool acts = false;
        for (int i = 0; i < scenario->step_count; i++) {
            const Step *step = &scenario->steps[i];
            acts = acts || (step->kind == STEP_SAY && step->subject == p);
        }
        for (int d = 0; d < scenario->decision_count; d++) {
            acts = acts || decision_names(&scenario->decisions[d], p);
        }
        if (!acts) {
            finding_add(&check->findings, "C402", scenario->persons[p].origin,
                        "persoon '%s' zegt nergens iets en doet niets",
                        "person '%s' never says or does anything", scenario->persons[p].id);
        }
    }
}


static void check_schemes(Check *check) {
    const Scenario *scenario = check->scenario;
    for (int s = 0; s < scenario->scheme_count; s++) {
        bool is_used = false;
        for (int d = 0; d < scenario->decision_count; d++) {
            const Decision *decision = &scenario->decisions[d];
            is_used = is_used || (decision->type == DECISION_CLASSIFY && decision->scheme == s);
        }
        if (!is_used) {
            finding_add(&check->findings, "C404", scenario->schemes[s].origin,
                        "geen enkele classify gebruikt ordening (scheme) '%s'",
                        "no classify uses scheme '%s'", scenario->schemes[s].id);
        }
    }
}


void rule_things(Check *check) {
    check_records(check);
    check_persons(check);
    check_schemes(check);
}

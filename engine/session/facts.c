// Facts: read once at the start, logged in the header, written once at the end.

#include "session/facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"


// Another case may have used the name for something else: then the start of this case holds.
static bool fits(const Variable *variable, int value) {
    return !variable->is_boolean || value == 0 || value == 1;
}


bool facts_recall(const Scenario *scenario, const char *data, Header *header, Error *error) {
    Ledger *ledger = NULL;
    bool ok = true;
    header->fact_count = 0;
    for (int i = 0; i < scenario->variable_count; i++) {
        const Variable *variable = &scenario->variables[i];
        if (!variable->is_fact) {
            continue;
        }
        if (!ledger) {
            ledger = ledger_read(data, header->player, error);
            ok = ledger != NULL;
            ledger = ledger ? ledger : ledger_new();
        }
        const LedgerFact *known = ledger_find(ledger, variable->name);
        HeaderFact *fact = &header->facts[header->fact_count++];
        snprintf(fact->name, sizeof fact->name, "%s", variable->name);
        // What this case wrote itself is how it ended last time; it begins anew.
        bool is_given = known && strcmp(known->scenario, scenario->id) != 0;
        fact->value = is_given && fits(variable, known->value) ? known->value : variable->start;
    }
    ledger_free(ledger);
    return ok;
}


int *facts_values(const Scenario *scenario, const Header *header) {
    if (header->fact_count == 0) {
        return NULL;
    }
    int *values = memory_new((size_t)scenario->variable_count, sizeof(int));
    for (int i = 0; i < scenario->variable_count; i++) {
        const Variable *variable = &scenario->variables[i];
        values[i] = variable->start;
        for (int k = 0; k < header->fact_count && variable->is_fact; k++) {
            if (strcmp(header->facts[k].name, variable->name) == 0 &&
                fits(variable, header->facts[k].value)) {
                values[i] = header->facts[k].value;
            }
        }
    }
    return values;
}


bool facts_remember(const Run *run, const char *data, const Header *header, const char *ended,
                    Error *error) {
    if (header->fact_count == 0) {
        return true;
    }
    Error unread;
    const Scenario *scenario = run->scenario;
    Ledger *ledger = ledger_read(data, header->player, &unread);
    ledger = ledger ? ledger : ledger_new();
    bool ok = true;
    for (int i = 0; i < scenario->variable_count && ok; i++) {
        LedgerFact fact = {.value = run_variable(run, i)};
        if (!scenario->variables[i].is_fact) {
            continue;
        }
        // What this case only read stays with the case that wrote it.
        const LedgerFact *known = ledger_find(ledger, scenario->variables[i].name);
        if (known && known->value == fact.value && strcmp(known->scenario, scenario->id) != 0) {
            continue;
        }
        snprintf(fact.name, sizeof fact.name, "%s", scenario->variables[i].name);
        snprintf(fact.scenario, sizeof fact.scenario, "%s", header->scenario);
        snprintf(fact.registration, sizeof fact.registration, "%s", header->registration);
        snprintf(fact.timestamp, sizeof fact.timestamp, "%s", ended);
        ok = ledger_set(ledger, &fact) ||
             error_set(error, ERROR_WORLD, header->player,
                       "er zijn al %d feiten uit andere casussen; dit past er niet meer bij",
                       LEDGER_FACTS);
    }
    ok = ok && ledger_write(ledger, data, header->player, error);
    ledger_free(ledger);
    return ok;
}

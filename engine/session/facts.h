// Facts: the variables of a case that go along from case to case, between ledger, header and run.
#ifndef CASUS_SESSION_FACTS_H
#define CASUS_SESSION_FACTS_H

#include "core/run.h"
#include "store/ledger.h"

// Fills the facts of the header with what the ledger of the player knows, else with the start of
// the case. What the same case wrote last is not taken: played again, it begins anew. False with an
// error when the ledger cannot be read; the header then has the start.
bool facts_recall(const Scenario *scenario, const char *data, Header *header, Error *error);

// The start values of a run with this header: one per variable. The caller frees; NULL when the
// case has no facts.
int *facts_values(const Scenario *scenario, const Header *header);

// Writes the facts of a run that is over to the ledger of its player.
bool facts_remember(const Run *run, const char *data, const Header *header, const char *ended,
                    Error *error);

#endif

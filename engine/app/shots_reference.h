// Shots reference: the reader in all that can lie open in it.
#ifndef CASUS_APP_SHOTS_REFERENCE_H
#define CASUS_APP_SHOTS_REFERENCE_H

#include "app/shots_chain.h"
#include "core/scenario.h"

// Opens the reader, calls `shoot` at each state of it and closes it. True where there is no reader
// to open; false when `shoot` answers so.
bool shots_of_reference(const Host *host, const Scenario *scenario, ShootScreen shoot,
                        void *context);

#endif

// Shots chain: the screens of a destruction chain, played by the expert.
#ifndef CASUS_APP_SHOTS_CHAIN_H
#define CASUS_APP_SHOTS_CHAIN_H

#include "core/run.h"
#include "view/view.h"

typedef bool (*ShootScreen)(void *context, const char *name);

// Plays decision `at` to its end and calls `shoot` at every state of the list and for everything
// that can lie on the desk. False when a screen cannot be reached or `shoot` answers so.
bool shots_of_chain(const Host *host, const Run *run, int at, ShootScreen shoot, void *context);

#endif

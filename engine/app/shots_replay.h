// Shots replay: a session that was played, looked back at.
#ifndef CASUS_APP_SHOTS_REPLAY_H
#define CASUS_APP_SHOTS_REPLAY_H

#include "app/shots_chain.h"

// Steps through the replay to its end and calls `shoot` at its beginning, at the first question, at
// the first table one can search, at what lies beside the play, and at the end. False when `shoot`
// answers so.
bool shots_of_replay(const Host *host, ShootScreen shoot, void *context);

#endif

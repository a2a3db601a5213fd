// Story: how a run moves through the steps of its scenario. For run.c only.
#ifndef CASUS_CORE_STORY_H
#define CASUS_CORE_STORY_H

#include "core/run.h"

// Goes on from run->step to the next step that waits for the learner, or to the end. False when a
// hook fails or the steps go round in circles; the run is then somewhere in between.
bool story_go_on(Run *run, const Hooks *hooks, Error *error);

#endif

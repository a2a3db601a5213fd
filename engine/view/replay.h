// Replay on the stage: the screens of a session of before, with a bar to step through it. One can
// look around in them as then; what would change the session is shown and says that it does not.
#ifndef CASUS_VIEW_REPLAY_H
#define CASUS_VIEW_REPLAY_H

#include "view/state.h"

// From here on the stage shows this; its case is on the stage already.
void replay_take(Stage *stage, Replay *replay);
void replay_leave(Stage *stage);  // closes it, when there is one

// Goes to a line of the log and shows what the learner saw then.
void replay_act(Stage *stage, int line);

// Takes the acts away that would change the session. Call when the screen was built.
void replay_quiet(Stage *stage);

// What a question says in a replay; NULL: this is none, or no question.
const char *replay_notice(const Stage *stage);

// Tells on the screen that nothing changes here.
void replay_refuse(Stage *stage);

// The first line at or after `line` (step 1), or at or before it (step -1), with which a decision
// was made; -1: none.
int replay_find_decision(const Stage *stage, int line, int step);

void build_replay(Stage *stage);  // the bar, beside the screen

#endif

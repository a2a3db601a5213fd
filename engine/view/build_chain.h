// Build chain: what the screens of the destruction chain share.
#ifndef CASUS_VIEW_BUILD_CHAIN_H
#define CASUS_VIEW_BUILD_CHAIN_H

#include "core/chain.h"
#include "view/build.h"

// How an objection is being answered (ACT_WAY).
enum { WAY_NONE, WAY_KEEP, WAY_OFF, WAY_CATEGORY, WAY_EXTEND, WAY_COUNT };

// What lies open on the desk (ACT_TAB).
enum { DESK_LIST, DESK_PEOPLE, DESK_HOLDS, DESK_HISTORY, DESK_ABORT, DESK_COUNT };

// The list at hand.
typedef struct Desk {
    const Run *run;
    const Decision *decision;
    const int *cells;
    Moment moment;
} Desk;

void build_chain(Stage *stage, int decision);
void build_chain_outcome(Stage *stage, int parent, int at);

// Whether the letters are so large that the table would begin below the edge of the window.
bool chain_is_large(const Stage *stage);

// What the learner wrote down earlier about this record, if they appraised it.
const char *chain_own_appraisal(Stage *stage, int record);

const char *chain_person_name(Stage *stage, int person);
void add_person_speech(Stage *stage, int parent, const char *id, int person, const char *words);

// What was decided about a record, or what became of it.
const char *chain_item_text(Stage *stage, const Desk *desk, int record);
Tone chain_item_tone(const Desk *desk, int record);

int chain_active_holds(const Desk *desk);

// ---- Parts of the screen ----
void build_chain_subject(Stage *stage, const Desk *desk);
void build_chain_people(Stage *stage, int main, const Desk *desk);
void build_chain_holds(Stage *stage, int main, const Desk *desk);
void build_chain_history(Stage *stage, int main, const Desk *desk);
void build_chain_abort(Stage *stage, int main, const Desk *desk);
void build_chain_arrived(Stage *stage, int main, const Desk *desk);  // what came in while waiting
void build_chain_above(Stage *stage, int main, const Desk *desk);    // what this state is about
const char *chain_task(Stage *stage, const Desk *desk);  // in one line, for large letters; or ""
void build_chain_below(Stage *stage, int main, const Desk *desk);  // what more there is to read
void build_chain_declaration(Stage *stage, int main, const Desk *desk);
void build_chain_actions(Stage *stage, const Desk *desk);

#endif

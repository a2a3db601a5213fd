// Debrief: what the screens after the end know beside the run: the road through the case, what
// others chose, what the learner wrote, and what of it is open. Only files of the view use this.
#ifndef CASUS_VIEW_DEBRIEF_H
#define CASUS_VIEW_DEBRIEF_H

#include "session/journey.h"
#include "store/others.h"
#include "view/state.h"

typedef enum DebriefTab {
    DEBRIEF_WHAT,
    DEBRIEF_WHY,
    DEBRIEF_NEXT,
    DEBRIEF_LOG,
    DEBRIEF_TAB_COUNT
} DebriefTab;

// How the competencies are shown.
typedef enum DebriefShape {
    DEBRIEF_BARS,
    DEBRIEF_BARS_IN_FULL,  // and every indicator under them
    DEBRIEF_TABLE,
    DEBRIEF_SHAPE_COUNT
} DebriefShape;

// What ACT_DEBRIEF does; `b` goes with it.
typedef enum DebriefAct {
    DEBRIEF_FOLD,      // open or shut decision b
    DEBRIEF_FOLD_ALL,  // all open (b = 1) or shut
    DEBRIEF_SHOW,      // DebriefShape b
    DEBRIEF_WRITE,     // typed: of ReflectionKind b
    DEBRIEF_KEEP       // write down what was typed
} DebriefAct;

typedef struct DebriefWords {
    char text[REFLECTION_TEXT];  // as it is being typed
    bool is_changed;             // and not written down yet
} DebriefWords;

struct Debrief {
    char hash[SHA256_HEX_SIZE];  // of the edition it is about
    Journey *journey;            // NULL: it cannot be told, for the reason in `lost`
    Error lost;
    Others *others;            // NULL: nothing is known
    Error others_lost;         // code NONE: nothing is wrong with the file
    Reflections *reflections;  // NULL: they cannot be read, for the reason in `words_lost`
    Error words_lost;
    DebriefWords words[REFLECTION_KIND_COUNT];
    bool is_open[SCENARIO_MAX_DECISIONS];
    DebriefShape shape;
};

// Before a build: makes it when the play is over, takes it away when it is not.
void debrief_update(Stage *stage);
void debrief_act(Stage *stage, DebriefAct act, int value);
void debrief_type(Stage *stage, int kind, const char *text);

// Writes down what was typed and not kept yet, when the learner leaves; what goes wrong is told.
void debrief_keep(Stage *stage);

// Closes the session of the stage, after keeping what was typed.
void debrief_leave(Stage *stage);
void debrief_free(Debrief *debrief);  // NULL is allowed

// Decisions that were made and have an explanation, those with most to learn from first; on a page
// in the order of the case. Answers how many.
int debrief_decisions(const Stage *stage, int order[SCENARIO_MAX_DECISIONS]);

// What others chose in this decision; NULL: not known.
const OthersDecision *debrief_others(const Stage *stage, int decision);

// ---- The screens of it, each in a file of its own ----
void build_debrief_what(Stage *stage, int main);  // build_debrief_what.c
void build_debrief_why(Stage *stage, int main);
void build_debrief_scores(Stage *stage, int main);   // build_debrief_scores.c
void build_debrief_words(Stage *stage, int parent);  // build_debrief_words.c
const char *debrief_words_title(const Stage *stage);

#endif

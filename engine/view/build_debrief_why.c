// Debrief, step 2: every decision with the answer, what is right and why. They open and shut one by
// one; the one to learn most from stands first.

#include "core/decision.h"
#include "view/build.h"
#include "view/debrief.h"


static const char *mark(const Stage *stage, Tone tone) {
    return tone == TONE_GOOD   ? in_language(stage, "Goed", "Right")
           : tone == TONE_WARN ? in_language(stage, "Gedeeltelijk goed", "Partly right")
                               : in_language(stage, "Niet goed", "Not right");
}


// The line that opens or shuts a decision.
static void add_fold(Stage *stage, int parent, int at, bool is_open) {
    Score score;
    run_score(session_run(stage->session), at, &score);
    int raw = score_raw(&score);
    int max = score_max(&score);
    Tone tone = outcome_tone(raw, max);
    int item = add_node(stage, parent, ROLE_ITEM, node_id(stage, "fold/%d", at),
                        text_of(stage, case_scenario(stage->opened)->decisions[at].ask));
    node_act(stage, item, ACT_DEBRIEF, DEBRIEF_FOLD, at);
    node_at(stage, item)->tone = max > 0 ? tone : TONE_INFO;
    node_at(stage, item)->flags |= is_open ? NODE_EXPANDED : 0;
    node_at(stage, item)->value =
        format_text(stage, in_language(stage, "%s: %d van %d · %s", "%s: %d of %d · %s"),
                    mark(stage, tone), raw, max,
                    is_open ? in_language(stage, "open", "open")
                            : in_language(stage, "dicht", "shut"));
}


static void add_fold_all(Stage *stage, int main, const int *order, int count) {
    int open = 0;
    for (int i = 0; i < count; i++) {
        open += stage->debrief->is_open[order[i]];
    }
    bool opens = open < count;
    int button = add_button(stage, main, "fold/all",
                            opens ? in_language(stage, "Alles openen", "Open all")
                                  : in_language(stage, "Alles sluiten", "Shut all"),
                            ACT_DEBRIEF, DEBRIEF_FOLD_ALL, opens);
    node_at(stage, button)->flags |= NODE_COMPACT;
}


static int add_panel(Stage *stage, int main, int at) {
    return add_node(stage, main, ROLE_PANEL, node_id(stage, "decision/%d", at),
                    in_language(stage, "Uitleg", "Explanation"));
}


void build_debrief_why(Stage *stage, int main) {
    int order[SCENARIO_MAX_DECISIONS];
    int count = debrief_decisions(stage, order);
    if (count == 0) {
        add_text(stage, main, "why/none",
                 in_language(stage, "In deze casus nam je geen beslissing met uitleg.",
                             "In this case you made no decision with an explanation."));
        return;
    }
    if (!stage->is_page) {
        add_text(stage, main, "why/how",
                 in_language(stage,
                             "De beslissing waar je het meest van kunt leren, staat bovenaan. Kies "
                             "een beslissing om de uitleg te openen of te sluiten.",
                             "The decision you can learn most from stands first. Choose a decision "
                             "to open or shut its explanation."));
        add_fold_all(stage, main, order, count);
    }
    for (int i = 0; i < count; i++) {
        if (stage->is_page) {
            build_outcome(stage, add_panel(stage, main, order[i]), order[i]);
            continue;
        }
        add_fold(stage, main, order[i], stage->debrief->is_open[order[i]]);
        if (stage->debrief->is_open[order[i]]) {
            build_outcome_body(stage, add_panel(stage, main, order[i]), order[i]);
        }
    }
}

// What a destruction list shows afterwards besides its records: the faults of procedure by name,
// the places, and what was declared of records that did not go.

#include "view/build_chain.h"
#include "view/outcome.h"


static void add_faults(Stage *stage, int parent, int at, const Desk *desk) {
    int total = 0;
    add_heading(stage, parent, node_id(stage, "outcome/%d/procedure", at), 2,
                in_language(stage, "De procedure", "The procedure"));
    for (int i = 0; i < FAULT_COUNT; i++) {
        int times = chain_faults(desk->decision, desk->cells, (ProcedureFault)i);
        const char *label = text_of(stage, fault_label((ProcedureFault)i));
        total += times;
        if (times > 0) {
            add_status(stage, parent, node_id(stage, "outcome/%d/fault/%d", at, i), TONE_BAD,
                       times > 1 ? format_text(stage, "%s (%d)", label, times) : label);
        }
    }
    if (total == 0) {
        add_status(stage, parent, node_id(stage, "outcome/%d/fault/none", at), TONE_GOOD,
                   in_language(stage, "Geen fouten in de procedure.",
                               "No faults in the procedure."));
    }
    add_pair(stage, parent, node_id(stage, "outcome/%d/rejections", at),
             in_language(stage, "Afgekeurd", "Rejected"),
             format_text(stage, in_language(stage, "%d keer", "%d times"),
                         chain_rejections(desk->cells)));
    add_pair(stage, parent, node_id(stage, "outcome/%d/aborts", at),
             in_language(stage, "Afgebroken", "Aborted"),
             format_text(stage,
                         in_language(stage, "%d keer (dat kost geen punten)",
                                     "%d times (this costs no points)"),
                         chain_aborts(desk->cells)));
}


static void add_places(Stage *stage, int parent, int at, const Desk *desk) {
    const Chain *chain = desk->decision->chain;
    for (int i = 0; i < chain->place_count; i++) {
        const Whereabout *place = &chain->places[i];
        bool is_chosen = chain_has_place(desk->decision, desk->cells, i);
        bool is_right = is_chosen == place->is_right;
        const char *id = node_id(stage, "outcome/%d/place/%s", at, place->id);
        int panel = add_node(stage, parent, ROLE_PANEL, id, text_of(stage, place->text));
        node_at(stage, panel)->tone = is_right ? TONE_GOOD : TONE_WARN;
        add_heading(stage, panel, node_id(stage, "%s/title", id), 3, text_of(stage, place->text));
        int mine = add_pair(stage, panel, node_id(stage, "%s/mine", id),
                            in_language(stage, "Jouw antwoord", "Your answer"),
                            is_chosen ? in_language(stage, "hier vernietigen", "destroy here")
                                      : in_language(stage, "hier niets doen", "do nothing here"));
        node_at(stage, mine)->tone = is_right ? TONE_GOOD : TONE_BAD;
        if (!is_right) {
            add_pair(stage, panel, node_id(stage, "%s/best", id),
                     in_language(stage, "Beter", "Better"),
                     place->is_right ? in_language(stage, "hier vernietigen", "destroy here")
                                     : in_language(stage, "hier niets doen", "do nothing here"));
        }
        build_explanation(stage, panel, id, place->why, place->source);
    }
}


static void add_claim(Stage *stage, int parent, int at, const Desk *desk) {
    int claim = chain_claim(desk->decision, desk->cells);
    if (claim < 0) {
        return;
    }
    const char *id = node_id(stage, "outcome/%d/claim", at);
    bool is_right = claim == CLAIM_APART;
    int panel = add_node(stage, parent, ROLE_PANEL, id,
                         in_language(stage, "Wat niet weg is", "What is not gone"));
    node_at(stage, panel)->tone = is_right ? TONE_GOOD : TONE_WARN;
    add_heading(stage, panel, node_id(stage, "%s/title", id), 3,
                in_language(stage, "Wat verklaarde je over stukken die niet weg zijn?",
                            "What did you declare of records that are not gone?"));
    int mine = add_pair(stage, panel, node_id(stage, "%s/mine", id),
                        in_language(stage, "Jouw antwoord", "Your answer"),
                        text_of(stage, claim_label((Claim)claim)));
    node_at(stage, mine)->tone = is_right ? TONE_GOOD : TONE_BAD;
    if (!is_right) {
        add_pair(stage, panel, node_id(stage, "%s/best", id), in_language(stage, "Beter", "Better"),
                 text_of(stage, claim_label(CLAIM_APART)));
    }
    add_text(stage, panel, node_id(stage, "%s/why", id),
             in_language(stage,
                         "Een verklaring zegt wat er gebeurd is. Wat mislukte, overgeslagen of "
                         "losgekoppeld is, staat erbij met de reden.",
                         "A declaration says what happened. What failed, was skipped or unlinked "
                         "is named with the reason."));
}


void build_chain_outcome(Stage *stage, int parent, int at) {
    const Run *run = session_run(stage->session);
    Desk desk = {run, &run->scenario->decisions[at], outcome_cells(stage, at), run_moment(run)};
    add_faults(stage, parent, at, &desk);
    if (chain_run_date(desk.cells) != DATE_NONE) {
        add_places(stage, parent, at, &desk);
    }
    add_claim(stage, parent, at, &desk);
}

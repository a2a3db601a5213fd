// Chain: what a list earns. The right records for the right reason, the right places, a clean
// procedure, and a declaration that says what happened.

#include "archive/appraisal.h"
#include "core/chain_cells.h"

enum {
    UNIT_RECORD = 2,  // destroyed or kept rightly
    UNIT_GROUND = 1,  // and with the right ground, or in the right category
    UNIT_HARM = 2,    // taken off again for each record destroyed that had to stay
    UNIT_PLACE = 1,
    UNIT_FAULT = 1,  // taken off for each fault of procedure
    UNIT_FIELD = 3   // most points of an option of the declaration
};


// Kept for the right reason: the ground that holds on the day, or the category it belongs in.
static bool is_ground_right(const Scenario *scenario, const Decision *decision, const int *cells,
                            int record) {
    int status = chain_status(decision, cells, record);
    if (status >= CHAIN_CATEGORY) {
        return status - CHAIN_CATEGORY == scenario->records[decision->records[record]].category;
    }
    return status == CHAIN_EXCEPT + (int)chain_truth(decision, cells, record);
}


static int score_kept(const Scenario *scenario, const Decision *decision, const int *cells,
                      int record, Score *score) {
    bool may_go = chain_truth(decision, cells, record) == GROUND_NONE;
    ItemState item = chain_item(decision, cells, record);
    if (may_go && item == ITEM_FAILED) {
        return UNIT_RECORD;  // left for a later list
    }
    if (may_go) {
        score->wrongly_kept++;
        return 0;
    }
    // What only the last check stopped was on the list all the same.
    bool was_listed = item == ITEM_SKIPPED || item == ITEM_FAILED;
    return was_listed ? 0
                      : UNIT_RECORD +
                            (is_ground_right(scenario, decision, cells, record) ? UNIT_GROUND : 0);
}


static int score_record(const Scenario *scenario, const Decision *decision, const int *cells,
                        int record, Score *score) {
    bool may_go = chain_truth(decision, cells, record) == GROUND_NONE;
    if (!chain_is_gone(decision, cells, record)) {
        return score_kept(scenario, decision, cells, record, score);
    }
    if (may_go) {
        return UNIT_RECORD;
    }
    // Unlinked, it still is where it is kept longer.
    bool is_destroyed = chain_item(decision, cells, record) == ITEM_DESTROYED;
    score->wrongly_destroyed += is_destroyed;
    return is_destroyed ? -UNIT_HARM : 0;
}


static void score_list(const Scenario *scenario, const Decision *decision, const int *cells,
                       Score *score) {
    int got = 0;
    int whole = 0;
    for (int i = 0; i < decision->record_count; i++) {
        bool may_go = chain_truth(decision, cells, i) == GROUND_NONE;
        whole += UNIT_RECORD + (may_go ? 0 : UNIT_GROUND);
        got += score_record(scenario, decision, cells, i, score);
    }
    for (int i = 0; i < decision->chain->place_count; i++) {
        bool is_right = decision->chain->places[i].is_right;
        whole += UNIT_PLACE;
        got += chain_has_place(decision, cells, i) == is_right ? UNIT_PLACE : 0;
    }
    for (int i = 0; i < FAULT_COUNT; i++) {
        // A wrong place and a false declaration cost points of their own.
        bool is_counted = i == FAULT_PLACE_MISSED || i == FAULT_PLACE_EXCESS || i == FAULT_DECLARED;
        got -= is_counted ? 0 : UNIT_FAULT * chain_faults(decision, cells, (ProcedureFault)i);
    }
    score_add_earns(score, &decision->maximum, got, whole, "destroy");
}


static int score_claim(const Decision *decision, const int *cells) {
    switch (chain_claim(decision, cells)) {
    case CLAIM_APART:
        return UNIT_FIELD;
    case CLAIM_SILENT:
        return 1;
    default:
        return 0;
    }
}


static void score_declaration(const Decision *decision, const int *cells, Score *score) {
    int got = 0;
    int whole = UNIT_FIELD * decision->field_count;
    if (chain_needs_claim(decision, cells)) {
        got += score_claim(decision, cells);
        whole += UNIT_FIELD;
    }
    for (int i = 0; i < decision->field_count; i++) {
        int option = chain_field(decision, cells, i);
        got += option < 0 ? 0 : chain_field_points(decision, cells, i, option);
    }
    score_add_earns(score, &decision->declaration, got, whole, "declaration");
}


// As the points are given: nothing of what this record can earn is missing.
bool chain_is_right(const Scenario *scenario, const Decision *decision, const int *cells,
                    int record) {
    bool may_go = chain_truth(decision, cells, record) == GROUND_NONE;
    Score unused = {.count = 0};
    return score_record(scenario, decision, cells, record, &unused) ==
           UNIT_RECORD + (may_go ? 0 : UNIT_GROUND);
}


void chain_score(const Scenario *scenario, const Decision *decision, const int *cells,
                 Score *score) {
    score_list(scenario, decision, cells, score);
    // A list that was withdrawn destroyed nothing, so there is nothing to declare.
    if (chain_state(cells) == LIST_DELETED) {
        score_declaration(decision, cells, score);
    }
}

// Plan answer: one decision answered as test.lua says. What is given goes in just before the answer
// is handed in; what is not given is filled in by the policy of the act, when it has one.

#include "author/plan_player.h"
#include "core/chain.h"
#include "sim/simulate.h"

enum { ROUNDS_MAX = 200 };  // of one decision: handed in so often, it goes round in a circle


static const Decision *decision_of(const PlanPlayer *player, const PlanAct *act) {
    return &player->scenario->decisions[act->decision];
}


static bool is_made(const PlanPlayer *player, const PlanAct *act) {
    return run_is_done(play_run(player->game), act->decision);
}


// ---- What is given ----


static PlanStage stage_of(const Decision *decision, const int *cells) {
    if (decision->type != DECISION_DESTROY) {
        return PLAN_STAGE_ANY;
    }
    if (!decision->chain) {
        switch (destroy_phase(cells)) {
        case DESTROY_COMPOSE:
            return PLAN_STAGE_LIST;
        case DESTROY_REVIEW:
            return PLAN_STAGE_REVIEW;
        case DESTROY_DECLARE:
            return PLAN_STAGE_DECLARATION;
        default:
            return PLAN_STAGE_ANY;
        }
    }
    switch (chain_state(cells)) {
    case LIST_NEW:
        return PLAN_STAGE_LIST;
    case LIST_CHANGES_REQUESTED:
        return PLAN_STAGE_REVIEW;
    case LIST_INTERNALLY_REVIEWED:
        return PLAN_STAGE_ARCHIVIST;
    case LIST_DELETED:
        return PLAN_STAGE_DECLARATION;
    default:
        return PLAN_STAGE_ANY;
    }
}


static bool has_objection(const Decision *decision, const int *cells, int record) {
    return decision->chain ? chain_has_objection(decision, cells, record)
                           : destroy_has_objection(decision, cells, record);
}


static bool applies(const Decision *decision, const int *cells, const PlanPart *part) {
    bool is_untaking = (decision->type == DECISION_CHOOSE || decision->type == DECISION_MARK) &&
                       !decision_is_single(decision) && part->event.value == 0 &&
                       part->event.kind == EVENT_ANSWER;
    if (is_untaking) {
        return cells[part->event.part] == 1;
    }
    if (part->stage == PLAN_STAGE_ANY) {
        return true;
    }
    return part->stage == stage_of(decision, cells) &&
           (part->stage != PLAN_STAGE_REVIEW || has_objection(decision, cells, part->event.part));
}


static bool give(PlanPlayer *player, const PlanAct *act) {
    for (int i = 0; i < act->part_count; i++) {
        const PlanPart *part = &act->parts[i];
        const int *cells = run_answer(play_run(player->game), act->decision);
        if (applies(decision_of(player, act), cells, part) &&
            !plan_feed(player, &part->event, act->origin)) {
            return false;
        }
    }
    return true;
}


// ---- Handing in ----


static Event plain_submit(const PlanPlayer *player, const PlanAct *act) {
    const Decision *decision = decision_of(player, act);
    const int *cells = run_answer(play_run(player->game), act->decision);
    bool is_start = decision->type == DECISION_DESTROY && destroy_phase(cells) == DESTROY_READY;
    return (Event){.kind = EVENT_SUBMIT,
                   .decision = act->decision,
                   .text = is_start ? text_in(decision->name, LANGUAGE_NL) : NULL};
}


static int count_listed(const PlanPlayer *player, const PlanAct *act) {
    return chain_count_listed(decision_of(player, act),
                              run_answer(play_run(player->game), act->decision));
}


// What the policy wanted to do with an empty list is no longer right when something was put on it.
static void mend_move(const PlanPlayer *player, const PlanAct *act, int listed, Event *event) {
    const int *cells = run_answer(play_run(player->game), act->decision);
    if (listed == 0 && count_listed(player, act) > 0) {
        event->part = chain_state(cells) == LIST_NEW ? (int)MOVE_OFFER : (int)MOVE_PROCESS;
    }
}


// Fills in, gives and hands in, as often as the decision has stages.
static bool hand_in(PlanPlayer *player, const PlanAct *act) {
    const Decision *decision = decision_of(player, act);
    int rounds = 0;
    while (!is_made(player, act)) {
        bool is_chain = decision->chain != NULL;
        int listed = is_chain ? count_listed(player, act) : 0;
        Event event = act->rest != POLICY_COUNT
                          ? run_propose(play_run(player->game), act->rest, &player->rng)
                          : plain_submit(player, act);
        if (event.kind == EVENT_SUBMIT) {
            if (++rounds > ROUNDS_MAX) {
                plan_fail(player, act->origin, "story", "", "een kring",
                          "de lijst komt niet klaar: wat hier gegeven is, wordt steeds weer "
                          "afgebroken; geef de stappen op volgorde",
                          NULL);
                return false;
            }
            if (!give(player, act)) {
                return false;
            }
            if (is_chain) {
                mend_move(player, act, listed, &event);
            }
        }
        if (!plan_feed(player, &event, act->origin)) {
            return false;
        }
    }
    return true;
}


// The steps are all there is; a policy goes on when they stop half-way.
static bool follow_steps(PlanPlayer *player, const PlanAct *act) {
    PlanAct rest = *act;
    rest.part_count = 0;
    for (int i = 0; i < act->part_count; i++) {
        if (is_made(player, act)) {
            plan_fail(player, act->origin, "story", "", "klaar",
                      arena_format(player->arena,
                                   "de lijst is al klaar voor de laatste stap; haal wat er na "
                                   "stap %d staat weg",
                                   i),
                      NULL);
            return false;
        }
        if (!plan_feed(player, &act->parts[i].event, act->origin)) {
            return false;
        }
    }
    if (is_made(player, act) || act->rest != POLICY_COUNT) {
        return hand_in(player, &rest);
    }
    const int *cells = run_answer(play_run(player->game), act->decision);
    const char *state = text_in(list_state_label(chain_state(cells)), LANGUAGE_NL);
    plan_fail(player, act->origin, "story", "", state,
              arena_format(player->arena,
                           "na de laatste stap is de lijst nog niet klaar, maar '%s'; zet er de "
                           "volgende stappen bij, of rest = \"best\"",
                           state),
              NULL);
    return false;
}


bool plan_answer(PlanPlayer *player, const PlanAct *act) {
    const Decision *decision = decision_of(player, act);
    if (act->has_moves) {
        return follow_steps(player, act);
    }
    if (decision_is_single(decision) && act->rest == POLICY_COUNT) {
        return give(player, act);
    }
    return hand_in(player, act);
}

// Chain: how a simulated player works at a list. The best one judges by what is true on the day it
// is, asks everybody to read along, and starts again when a hold comes in the waiting period; the
// worst does what will turn out wrong; the random one also aborts now and then.

#include "archive/appraisal.h"
#include "core/chain_cells.h"

enum { ABORT_CHANCE = 12, RANDOM_ABORTS_MAX = 2 };

// What a proposal needs to know.
typedef struct Player {
    const Moment *moment;
    const Decision *decision;
    const int *cells;
    Policy policy;
    Rng *rng;
} Player;


static Event move(const Player *player, ChainMove move) {
    return (Event){.kind = EVENT_SUBMIT,
                   .decision = (int)(player->decision - player->moment->scenario->decisions),
                   .part = (int)move};
}


static Event answer(const Player *player, int part, int value) {
    Event event = move(player, MOVE_OFFER);
    event.kind = EVENT_ANSWER;
    event.part = part;
    event.value = value;
    return event;
}


static Event give_up(const Player *player, AbortReason reason) {
    Event event = move(player, MOVE_ABORT);
    event.value = (int)reason;
    return event;
}


// Whether it may go on the day a list that starts now is carried out. Nobody can know that; the
// worst player does, so that nothing comes out right by chance.
static bool may_go_in_the_end(const Player *player, int record) {
    Moment day = *player->moment;
    day.today = chain_end_of_waiting(player->moment, player->decision);
    return moment_ground(&day, player->decision->records[record]) == GROUND_NONE;
}


// The system would not start with it.
static bool is_blocked(const Player *player, int record) {
    Date from = chain_system_date(player->moment->scenario, player->decision, record);
    return !item_may_start(from, chain_end_of_waiting(player->moment, player->decision));
}


// ---- A new list ----


// By what is true today. A record that the system will not let go of has to stay off as well.
static bool may_go(const Player *player, int record) {
    return chain_ground(player->moment, player->decision, record) == GROUND_NONE &&
           !is_blocked(player, record);
}


static int off_the_list(const Player *player, int record) {
    Ground ground = chain_ground(player->moment, player->decision, record);
    return CHAIN_EXCEPT + (int)(ground == GROUND_NONE ? GROUND_TERM : ground);
}


static int wanted_status(const Player *player, int record) {
    switch (player->policy) {
    case POLICY_BEST:
        return may_go(player, record) ? (int)CHAIN_LISTED : off_the_list(player, record);
    case POLICY_WORST:
        return may_go_in_the_end(player, record) || is_blocked(player, record)
                   ? CHAIN_EXCEPT + (int)GROUND_UNKNOWN
                   : (int)CHAIN_LISTED;
    case POLICY_RANDOM:
    case POLICY_COUNT:
        break;
    }
    return !is_blocked(player, record) && rng_below(player->rng, 2)
               ? (int)CHAIN_LISTED
               : CHAIN_EXCEPT + 1 + (int)rng_below(player->rng, GROUND_COUNT - 1);
}


// What the best player makes of a record that has to come off: another category when the system has
// a wrong one and that is all there is to it, else the ground.
static int right_way_off(const Player *player, int record) {
    int proposed = player->decision->chain->proposed[record];
    const Scenario *scenario = player->moment->scenario;
    int category = scenario->records[player->decision->records[record]].category;
    int status = off_the_list(player, record);
    bool is_by_category =
        status == CHAIN_EXCEPT + (int)GROUND_KEEP || status == CHAIN_EXCEPT + (int)GROUND_TERM;
    return is_by_category && category >= 0 && proposed >= 0 && proposed != category
               ? CHAIN_CATEGORY + category
               : status;
}


static bool is_settled(const Player *player, int record) {
    int status = chain_status(player->decision, player->cells, record);
    if (chain_is_gone(player->decision, player->cells, record)) {
        return true;
    }
    if (player->policy == POLICY_BEST) {
        return status == wanted_status(player, record) ||
               (!may_go(player, record) && status == right_way_off(player, record));
    }
    return status > CHAIN_LISTED || (status == CHAIN_LISTED && !is_blocked(player, record));
}


// The worst player picks the wrong places; but one has to be picked.
static bool wants_place(const Player *player, int place) {
    const Chain *chain = player->decision->chain;
    bool has_wrong = false;
    for (int i = 0; i < chain->place_count; i++) {
        has_wrong = has_wrong || !chain->places[i].is_right;
    }
    switch (player->policy) {
    case POLICY_BEST:
        return chain->places[place].is_right;
    case POLICY_WORST:
        return has_wrong ? !chain->places[place].is_right : place == 0;
    case POLICY_RANDOM:
    case POLICY_COUNT:
        break;
    }
    return place == 0 || rng_below(player->rng, 2);
}


static bool propose_place(const Player *player, Event *event) {
    for (int i = 0; i < player->decision->chain->place_count; i++) {
        int part = chain_place_part(player->decision, i);
        if (player->cells[chain_part_cell(player->decision, part)] < 0) {
            *event = answer(player, part, wants_place(player, i));
            return true;
        }
    }
    return false;
}


// Gives `role` to the first who may have it and is not the author. False when somebody has it.
static bool propose_role(const Player *player, ListRole role, Event *event) {
    const Chain *chain = player->decision->chain;
    int found = -1;
    for (int i = 0; i < chain->review_count && chain->has_staff; i++) {
        int now = chain_role(player->decision, player->cells, i);
        if (now == (int)role) {
            return false;
        }
        bool may = now < 0 && chain_may_have_role(player->decision, i, role) &&
                   chain->reviews[i].person != chain->author;
        // Who can only be this one goes before who can be anything.
        if (may && (found < 0 || chain->reviews[found].role == LIST_ROLE_COUNT)) {
            found = i;
        }
    }
    if (found < 0) {
        return false;
    }
    *event = answer(player, chain_role_part(player->decision, found), (int)role);
    return true;
}


// Who is there to read along is asked to: by the best player everybody, by the worst nobody.
static bool propose_coreviewer(const Player *player, Event *event) {
    const Chain *chain = player->decision->chain;
    bool is_random = player->policy == POLICY_RANDOM;
    int found = -1;
    int asked = 0;
    for (int i = 0; i < chain->review_count; i++) {
        int now = chain_role(player->decision, player->cells, i);
        asked += now == ROLE_OF_COREVIEWER;
        bool may = now < 0 && chain->reviews[i].role == ROLE_OF_COREVIEWER &&
                   chain->reviews[i].person != chain->author;
        found = may && found < 0 ? i : found;
    }
    if (!chain->has_staff || player->policy == POLICY_WORST || found < 0 ||
        asked == LIST_COREVIEWERS_MAX || (is_random && rng_below(player->rng, 2))) {
        return false;
    }
    *event = answer(player, chain_role_part(player->decision, found), ROLE_OF_COREVIEWER);
    return true;
}


static Event propose_new(const Player *player) {
    const Decision *decision = player->decision;
    Event event;
    for (int i = 0; i < decision->record_count; i++) {
        if (!is_settled(player, i)) {
            return answer(player, i, wanted_status(player, i));
        }
    }
    if (chain_count_listed(decision, player->cells) == 0) {
        return move(player, MOVE_WITHDRAW);
    }
    if (propose_place(player, &event) || propose_role(player, ROLE_OF_REVIEWER, &event) ||
        propose_coreviewer(player, &event)) {
        return event;
    }
    return move(player, MOVE_OFFER);
}


// ---- A rejected list ----


static int wanted_answer(const Player *player, int record) {
    switch (player->policy) {
    case POLICY_BEST:
        return may_go(player, record) ? CHAIN_KEEP + (int)KEEP_DUE : right_way_off(player, record);
    case POLICY_WORST:
        return may_go_in_the_end(player, record) ? CHAIN_EXCEPT + (int)GROUND_UNKNOWN
                                                 : CHAIN_KEEP + (int)KEEP_HURRY;
    case POLICY_RANDOM:
    case POLICY_COUNT:
        break;
    }
    switch (rng_below(player->rng, 4)) {
    case 0:
        return CHAIN_EXCEPT + 1 + (int)rng_below(player->rng, GROUND_COUNT - 1);
    case 1:
        return CHAIN_CATEGORY +
               (int)rng_below(player->rng,
                              (uint32_t)scenario_schedule(player->moment->scenario,
                                                          player->decision->records[record])
                                  ->category_count);
    default:
        return CHAIN_KEEP + (int)rng_below(player->rng, KEEP_REASON_COUNT);
    }
}


static Event propose_changes(const Player *player) {
    const Decision *decision = player->decision;
    for (int i = 0; i < decision->record_count; i++) {
        if (chain_is_objection_open(decision, player->cells, i)) {
            return answer(player, i, wanted_answer(player, i));
        }
    }
    return chain_count_listed(decision, player->cells) == 0 ? give_up(player, ABORT_MISTAKE)
                                                            : move(player, MOVE_PROCESS);
}


// ---- The end ----


// Something has come up for a record on the list since it was started.
static bool has_harm(const Player *player) {
    for (int i = 0; i < player->decision->record_count; i++) {
        if (chain_is_listed(player->decision, player->cells, i) &&
            chain_ground(player->moment, player->decision, i) != GROUND_NONE) {
            return true;
        }
    }
    return false;
}


static Event propose_ready(const Player *player) {
    Event event;
    switch (chain_progress(player->cells)) {
    case PROGRESS_QUEUED:
        return player->policy == POLICY_BEST && has_harm(player) ? give_up(player, ABORT_HOLD)
                                                                 : move(player, MOVE_RUN);
    case PROGRESS_FAILED:
        return player->policy == POLICY_BEST ||
                       (player->policy == POLICY_RANDOM && rng_below(player->rng, 2))
                   ? move(player, MOVE_RETRY)
                   : move(player, MOVE_CLOSE);
    default:
        event = move(player, MOVE_START);
        event.text = text_in(player->decision->name, LANGUAGE_NL);
        return event;
    }
}


static int extreme_option(const Player *player, int field, bool highest) {
    const Decision *decision = player->decision;
    int found = 0;
    for (int i = 1; i < decision->fields[field].option_count; i++) {
        int difference = chain_field_points(decision, player->cells, field, i) -
                         chain_field_points(decision, player->cells, field, found);
        found = (highest ? difference > 0 : difference < 0) ? i : found;
    }
    return found;
}


static Event propose_declaration(const Player *player) {
    const Decision *decision = player->decision;
    bool is_random = player->policy == POLICY_RANDOM;
    bool is_best = player->policy == POLICY_BEST;
    for (int i = 0; i < decision->field_count; i++) {
        const Field *field = &decision->fields[i];
        if (chain_field(decision, player->cells, i) < 0) {
            int option = is_random ? (int)rng_below(player->rng, (uint32_t)field->option_count)
                                   : extreme_option(player, i, is_best);
            return answer(player, chain_field_part(decision, i), option);
        }
    }
    if (chain_needs_claim(decision, player->cells) && chain_claim(decision, player->cells) < 0) {
        int claim = is_random ? (int)rng_below(player->rng, CLAIM_COUNT)
                    : is_best ? (int)CLAIM_APART
                              : (int)CLAIM_ALL;
        return answer(player, chain_claim_part(decision), claim);
    }
    return move(player, MOVE_DECLARE);
}


Event chain_propose(const Moment *moment, const Decision *decision, const int *cells, Policy policy,
                    Rng *rng) {
    Player player = {moment, decision, cells, policy, rng};
    ListState state = chain_state(cells);
    Event event;
    if (policy == POLICY_RANDOM && state != LIST_NEW && state != LIST_DELETED &&
        chain_aborts(cells) < RANDOM_ABORTS_MAX && rng_below(rng, ABORT_CHANCE) == 0) {
        return give_up(&player, (AbortReason)rng_below(rng, ABORT_REASON_COUNT));
    }
    switch (state) {
    case LIST_NEW:
        return propose_new(&player);
    case LIST_READY_TO_REVIEW:
    case LIST_READY_FOR_ARCHIVIST:
        return move(&player, MOVE_WAIT);
    case LIST_CHANGES_REQUESTED:
        return propose_changes(&player);
    case LIST_INTERNALLY_REVIEWED:
        return propose_role(&player, ROLE_OF_ARCHIVIST, &event) ? event
                                                                : move(&player, MOVE_FINALISE);
    case LIST_READY_TO_DELETE:
        return propose_ready(&player);
    case LIST_DELETED:
    case LIST_STATE_COUNT:
        break;
    }
    return propose_declaration(&player);
}

// choose: one option of several, or `pick` of them.
//
// One answer: cells[0] is the option. Several: cells[option] is 1 when it is taken. A panel of
// experts gives an option the share of its votes in those of the option that most of them chose.

#include <stdio.h>
#include <string.h>

#include "core/decision_kinds.h"


static int cell_count(const Decision *decision) {
    return decision->pick > 1 ? decision->option_count : 1;
}


bool choose_has_taken(const Decision *decision, const int *cells, int option) {
    return decision->pick > 1 ? cells[option] == 1 : cells[0] == option;
}


int choose_taken(const Decision *decision, const int *cells) {
    int count = 0;
    for (int i = 0; i < decision->option_count; i++) {
        count += choose_has_taken(decision, cells, i);
    }
    return count;
}


static bool take(const Decision *decision, int *cells, const Event *event, Error *error) {
    if (event->part < 0 || event->part >= decision->option_count || event->value < 0 ||
        event->value > 1) {
        return error_set(error, ERROR_REFUSED, decision->id, "dit antwoord bestaat niet");
    }
    bool is_new = event->value == 1 && cells[event->part] != 1;
    if (is_new && choose_taken(decision, cells) >= decision->pick) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "je kiest er %d; haal er eerst een weg", decision->pick);
    }
    cells[event->part] = event->value;
    return true;
}


static bool accept(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                   Outcome *outcome, Error *error) {
    (void)moment;
    if (decision->pick > 1 && event->kind == EVENT_ANSWER) {
        return take(decision, cells, event, error);
    }
    if (decision->pick > 1) {
        outcome->is_made = choose_taken(decision, cells) == decision->pick;
        return outcome->is_made ||
               error_set(error, ERROR_REFUSED, decision->id, "kies er %d; nu heb je er %d",
                         decision->pick, choose_taken(decision, cells));
    }
    if (event->kind != EVENT_ANSWER || event->value < 0 || event->value >= decision->option_count) {
        return error_set(error, ERROR_REFUSED, decision->id, "kies een van de %d antwoorden",
                         decision->option_count);
    }
    cells[0] = event->value;
    outcome->is_made = true;
    return true;
}


static int points_for(const Earns *earns, int indicator) {
    for (int i = 0; i < earns->count; i++) {
        if (earns->list[i].indicator == indicator) {
            return earns->list[i].points;
        }
    }
    return 0;
}


static int most_votes(const Decision *decision) {
    int most = 0;
    for (int i = 0; i < decision->option_count; i++) {
        most = decision->options[i].votes > most ? decision->options[i].votes : most;
    }
    return most;
}


static void score(const Scenario *scenario, const Decision *decision, const int *cells,
                  Score *score) {
    (void)scenario;
    if (decision->pick > 1) {
        score_add_options(decision, cells, score, "choose");
        return;
    }
    const Option *chosen = &decision->options[cells[0]];
    if (decision->panel > 0) {
        score_add_earns(score, &decision->maximum, chosen->votes, most_votes(decision), "panel");
        return;
    }
    for (int i = 0; i < decision->maximum.count; i++) {
        const Earn *most = &decision->maximum.list[i];
        score_add(score, most->indicator, points_for(&chosen->earns, most->indicator), most->points,
                  "choose");
    }
}


// What makes an option better than another.
static int worth(const Decision *decision, int option) {
    const Option *about = &decision->options[option];
    return decision->panel > 0 ? about->votes : earns_total(&about->earns);
}


// The first option outside `taken` that is worth most (or least).
static int extreme_option(const Decision *decision, unsigned taken, bool highest) {
    int found = -1;
    for (int i = 0; i < decision->option_count; i++) {
        int difference = found < 0 ? 1 : worth(decision, i) - worth(decision, found);
        bool is_better = found < 0 || (highest ? difference > 0 : difference < 0);
        if (!(taken & 1u << i) && is_better) {
            found = i;
        }
    }
    return found;
}


unsigned choose_best(const Decision *decision) {
    unsigned best = 0;
    for (int i = 0; i < decision->pick || i == 0; i++) {
        best |= 1u << extreme_option(decision, best, true);
    }
    return best;
}


static int random_option(unsigned taken, int left, Rng *rng) {
    int wanted = (int)rng_below(rng, (uint32_t)left);
    int at = 0;
    while ((taken & 1u << at) || wanted-- > 0) {
        at++;
    }
    return at;
}


static Event propose(const Moment *moment, const Decision *decision, const int *cells,
                     Policy policy, Rng *rng) {
    const Scenario *scenario = moment->scenario;
    Event event = {.kind = EVENT_ANSWER, .decision = (int)(decision - scenario->decisions)};
    unsigned taken = 0;
    int left = decision->option_count;
    for (int i = 0; decision->pick > 1 && i < decision->option_count; i++) {
        bool is_taken = choose_has_taken(decision, cells, i);
        taken |= is_taken ? 1u << i : 0;
        left -= is_taken;
    }
    if (taken && decision->option_count - left >= decision->pick) {
        event.kind = EVENT_SUBMIT;
        return event;
    }
    int option = policy == POLICY_RANDOM ? random_option(taken, left, rng)
                                         : extreme_option(decision, taken, policy == POLICY_BEST);
    event.part = decision->pick > 1 ? option : 0;
    event.value = decision->pick > 1 ? 1 : option;
    return event;
}


static void write_words(const Scenario *scenario, const Decision *decision, const Event *event,
                        EventWords *words) {
    (void)scenario;
    if (decision->pick <= 1) {
        snprintf(words->value, sizeof words->value, "%s", decision->options[event->value].id);
    } else if (event->kind == EVENT_ANSWER) {
        snprintf(words->part, sizeof words->part, "%s", decision->options[event->part].id);
        snprintf(words->value, sizeof words->value, "%s", event->value ? "picked" : "");
    }
}


static bool read_words(const Scenario *scenario, const Decision *decision, const EventWords *words,
                       Event *event) {
    (void)scenario;
    if (decision->pick <= 1) {
        event->value = option_find(decision->options, decision->option_count, words->value);
        return event->value >= 0 && event->kind == EVENT_ANSWER;
    }
    if (event->kind == EVENT_SUBMIT) {
        return true;
    }
    event->part = option_find(decision->options, decision->option_count, words->part);
    event->value = strcmp(words->value, "picked") == 0;
    return event->part >= 0 && (event->value || !words->value[0]);
}


const DecisionRules DECISION_CHOOSE_RULES = {
    .name = "choose",
    .is_scored = true,
    .keeps_draft = true,
    .cell_count = cell_count,
    .accept = accept,
    .took = choose_has_taken,
    .score = score,
    .propose = propose,
    .write = write_words,
    .read = read_words,
};

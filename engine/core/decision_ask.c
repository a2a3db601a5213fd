// ask: an interview. cells[turn] is the question asked in that turn; nothing more is kept.
//
// The talk ends with a SUBMIT, so that the last thing said is read too: after one question at
// least, and it has to end when the turns are over, a closing question was asked, or nothing is
// open.

#include <stdio.h>
#include <string.h>

#include "core/decision_kinds.h"


static int cell_count(const Decision *decision) {
    return decision->turns;
}


int ask_turn(const Decision *decision, const int *cells) {
    int turn = 0;
    while (turn < decision->turns && cells[turn] >= 0) {
        turn++;
    }
    return turn;
}


int ask_asked(const Decision *decision, const int *cells, int turn) {
    return turn < decision->turns ? cells[turn] : -1;
}


static unsigned asked_set(const Decision *decision, const int *cells) {
    unsigned set = 0;
    for (int turn = 0; turn < ask_turn(decision, cells); turn++) {
        set |= 1u << cells[turn];
    }
    return set;
}


bool ask_has_asked(const Decision *decision, const int *cells, int question) {
    return asked_set(decision, cells) & 1u << question;
}


static int size_of(unsigned set) {
    int size = 0;
    for (; set; set &= set - 1) {
        size++;
    }
    return size;
}


static bool has_closed(const Decision *decision, unsigned set) {
    for (int i = 0; i < decision->option_count; i++) {
        if ((set & 1u << i) && decision->options[i].closes) {
            return true;
        }
    }
    return false;
}


// Whether the question may follow when these were asked.
static bool may_follow(const Decision *decision, unsigned set, int question) {
    const Option *about = &decision->options[question];
    return !(set & 1u << question) && (about->needs & set) == about->needs &&
           size_of(set) < decision->turns && !has_closed(decision, set);
}


bool ask_is_open(const Decision *decision, const int *cells, int question) {
    return may_follow(decision, asked_set(decision, cells), question);
}


static int count_open(const Decision *decision, const int *cells) {
    int count = 0;
    for (int i = 0; i < decision->option_count; i++) {
        count += ask_is_open(decision, cells, i);
    }
    return count;
}


bool ask_is_ended(const Decision *decision, const int *cells) {
    return count_open(decision, cells) == 0;
}


// ---- The best talk ----


bool ask_is_reachable(const Decision *decision, unsigned set) {
    unsigned done = 0;
    for (int i = 0; i < decision->option_count; i++) {
        // One that closes comes last, so the others are tried first.
        for (int q = 0; q < decision->option_count; q++) {
            bool is_last = (done | 1u << q) == set;
            if ((set & 1u << q) && (is_last || !decision->options[q].closes) &&
                may_follow(decision, done, q)) {
                done |= 1u << q;
            }
        }
    }
    return set != 0 && done == set;
}


static int set_points(const Decision *decision, unsigned set) {
    int sum = 0;
    for (int i = 0; i < decision->option_count; i++) {
        sum += set & 1u << i ? earns_total(&decision->options[i].earns) : 0;
    }
    return sum;
}


// The reachable set that earns most (or least). All sets of twelve questions are 4096: each is
// tried.
static unsigned extreme_set(const Decision *decision, bool highest) {
    unsigned found = 0;
    int points = 0;
    for (unsigned set = 1; set < 1u << decision->option_count; set++) {
        int sum = set_points(decision, set);
        bool is_better = !found || (highest ? sum > points : sum < points);
        if (is_better && ask_is_reachable(decision, set)) {
            found = set;
            points = sum;
        }
    }
    return found;
}


unsigned ask_best(const Decision *decision) {
    return extreme_set(decision, true);
}


// ---- Answering ----


static bool accept(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                   Outcome *outcome, Error *error) {
    (void)moment;
    if (event->kind == EVENT_SUBMIT) {
        outcome->is_made = ask_turn(decision, cells) > 0;
        return outcome->is_made || error_set(error, ERROR_REFUSED, decision->id,
                                             "er is nog niets gevraagd; stel ten minste een vraag");
    }
    if (event->part < 0 || event->part >= decision->option_count ||
        !ask_is_open(decision, cells, event->part)) {
        return error_set(error, ERROR_REFUSED, decision->id,
                         "deze vraag kan nu niet gesteld worden");
    }
    cells[ask_turn(decision, cells)] = event->part;
    return true;
}


static void score(const Scenario *scenario, const Decision *decision, const int *cells,
                  Score *score) {
    (void)scenario;
    score_add_options(decision, cells, score, "ask");
}


// The next question of a talk that asks just this set, or -1 when all of it was asked.
static int next_of(const Decision *decision, const int *cells, unsigned set) {
    unsigned done = asked_set(decision, cells);
    int closing = -1;
    for (int i = 0; i < decision->option_count; i++) {
        if (!(set & 1u << i) || !may_follow(decision, done, i)) {
            continue;
        }
        if (!decision->options[i].closes) {
            return i;
        }
        closing = i;
    }
    return closing;
}


Event ask_toward(const Scenario *scenario, const Decision *decision, const int *cells,
                 unsigned set) {
    int question = next_of(decision, cells, set);
    return (Event){.kind = question >= 0 ? EVENT_ANSWER : EVENT_SUBMIT,
                   .decision = (int)(decision - scenario->decisions),
                   .part = question >= 0 ? question : 0};
}


// At random one of the open questions, and now and then, after the first, the end.
static int random_question(const Decision *decision, const int *cells, Rng *rng) {
    int open = count_open(decision, cells);
    bool may_end = ask_turn(decision, cells) > 0;
    int wanted = open > 0 ? (int)rng_below(rng, (uint32_t)(open + may_end)) : 0;
    for (int i = 0; i < decision->option_count; i++) {
        if (ask_is_open(decision, cells, i) && wanted-- == 0) {
            return i;
        }
    }
    return -1;
}


static Event propose(const Moment *moment, const Decision *decision, const int *cells,
                     Policy policy, Rng *rng) {
    const Scenario *scenario = moment->scenario;
    if (policy != POLICY_RANDOM) {
        return ask_toward(scenario, decision, cells, extreme_set(decision, policy == POLICY_BEST));
    }
    int question = random_question(decision, cells, rng);
    return (Event){.kind = question >= 0 ? EVENT_ANSWER : EVENT_SUBMIT,
                   .decision = (int)(decision - scenario->decisions),
                   .part = question >= 0 ? question : 0};
}


static void write_words(const Scenario *scenario, const Decision *decision, const Event *event,
                        EventWords *words) {
    (void)scenario;
    if (event->kind == EVENT_ANSWER) {
        snprintf(words->part, sizeof words->part, "%s", decision->options[event->part].id);
        snprintf(words->value, sizeof words->value, "asked");
    }
}


static bool read_words(const Scenario *scenario, const Decision *decision, const EventWords *words,
                       Event *event) {
    (void)scenario;
    if (event->kind == EVENT_SUBMIT) {
        return true;
    }
    event->part = option_find(decision->options, decision->option_count, words->part);
    return event->part >= 0 && strcmp(words->value, "asked") == 0;
}


const DecisionRules DECISION_ASK_RULES = {
    .name = "ask",
    .is_scored = true,
    .cell_count = cell_count,
    .accept = accept,
    .took = ask_has_asked,
    .score = score,
    .propose = propose,
    .write = write_words,
    .read = read_words,
};

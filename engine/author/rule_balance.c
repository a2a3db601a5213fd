// Rule balance: whether the best option shows by its length or its place.
//
// Of questions with one answer, three options or more and one best option. Guessing by length, or
// always taking the same place, finds the best one by chance in one of `n` options. When that would
// find so many that chance does so in less than one case in a hundred, it is told; below four
// questions chance can do everything.

#include <string.h>

#include "author/check.h"
#include "base/utf8.h"
#include "core/decision.h"

enum { QUESTIONS_LEAST = 4, OPTIONS_LEAST = 3 };

static const double CHANCE = 0.01;

// How often something held, and how likely each number of times was by chance.
typedef struct Tests {
    int hits, count;
    double likely[SCENARIO_MAX_DECISIONS + 1];
} Tests;


static void add_test(Tests *tests, bool is_hit, int options) {
    double chance = 1.0 / options;
    tests->likely[0] = tests->count == 0 ? 1 : tests->likely[0];
    tests->likely[tests->count + 1] = 0;
    for (int i = tests->count + 1; i > 0; i--) {
        tests->likely[i] = tests->likely[i] * (1 - chance) + tests->likely[i - 1] * chance;
    }
    tests->likely[0] *= 1 - chance;
    tests->count++;
    tests->hits += is_hit;
}


static bool is_no_chance(const Tests *tests) {
    double sum = 0;
    for (int i = tests->hits; i <= tests->count; i++) {
        sum += tests->likely[i];
    }
    return tests->count >= QUESTIONS_LEAST && sum < CHANCE;
}


static int worth(const Decision *decision, int option) {
    const Option *about = &decision->options[option];
    int sum = 0;
    for (int i = 0; i < about->earns.count; i++) {
        sum += about->earns.list[i].points;
    }
    return decision->panel > 0 ? about->votes : sum;
}


// The only option that is worth most, or -1.
static int best_option(const Decision *decision) {
    int best = 0;
    int equal = 0;
    for (int i = 1; i < decision->option_count; i++) {
        int difference = worth(decision, i) - worth(decision, best);
        equal = difference > 0 ? 0 : equal + (difference == 0);
        best = difference > 0 ? i : best;
    }
    return equal > 0 ? -1 : best;
}


// The option with most letters, or -1 where two have as many.
static int longest_option(const Decision *decision) {
    int longest = 0;
    bool is_shared = false;
    for (int i = 1; i < decision->option_count; i++) {
        size_t most = utf8_length(text_in(decision->options[longest].text, LANGUAGE_NL));
        size_t length = utf8_length(text_in(decision->options[i].text, LANGUAGE_NL));
        is_shared = length > most ? false : is_shared || length == most;
        longest = length > most ? i : longest;
    }
    return is_shared ? -1 : longest;
}


void rule_balance(Check *check) {
    Tests length = {0};
    Tests places[SCENARIO_MAX_OPTIONS];
    memset(places, 0, sizeof places);
    for (int d = 0; d < check->scenario->decision_count; d++) {
        const Decision *decision = &check->scenario->decisions[d];
        bool is_counted = decision->type == DECISION_CHOOSE && decision_is_single(decision) &&
                          decision->option_count >= OPTIONS_LEAST;
        int best = is_counted ? best_option(decision) : -1;
        if (best < 0) {
            continue;
        }
        add_test(&length, longest_option(decision) == best, decision->option_count);
        for (int i = 0; i < SCENARIO_MAX_OPTIONS; i++) {
            add_test(&places[i], i == best, decision->option_count);
        }
    }
    if (is_no_chance(&length)) {
        finding_add(&check->findings, "C701", check->scenario->origin,
                    "bij %d van de %d vragen is de beste optie de langste; zo is hij te raden",
                    "at %d of the %d questions the best option is the longest; so it can be "
                    "guessed",
                    length.hits, length.count);
    }
    for (int i = 0; i < SCENARIO_MAX_OPTIONS; i++) {
        if (is_no_chance(&places[i])) {
            finding_add(&check->findings, "C702", check->scenario->origin,
                        "bij %d van de %d vragen staat de beste optie op plaats %d",
                        "at %d of the %d questions the best option stands in place %d",
                        places[i].hits, places[i].count, i + 1);
        }
    }
}

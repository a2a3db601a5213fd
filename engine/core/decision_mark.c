// mark: the passages of a document that matter. cells[passage] is 1 when it is marked. A passage
// that is marked wrongly takes one away that is marked rightly.

#include <stdio.h>
#include <string.h>

#include "core/decision_kinds.h"
#include "core/texts.h"


static int cell_count(const Decision *decision) {
    return decision->option_count;
}


bool mark_is_marked(const int *cells, int passage) {
    return cells[passage] == 1;
}


static int marked(const Decision *decision, const int *cells) {
    int count = 0;
    for (int i = 0; i < decision->option_count; i++) {
        count += mark_is_marked(cells, i);
    }
    return count;
}


static bool accept(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                   Outcome *outcome, Error *error) {
    (void)moment;
    if (event->kind == EVENT_SUBMIT) {
        outcome->is_made = marked(decision, cells) > 0;
        return outcome->is_made ||
               error_set(error, ERROR_REFUSED, decision->id,
                         "er is nog niets gemarkeerd; kies ten minste een passage");
    }
    if (event->part < 0 || event->part >= decision->option_count || event->value < 0 ||
        event->value > 1) {
        return error_set(error, ERROR_REFUSED, decision->id, "deze passage bestaat niet");
    }
    cells[event->part] = event->value;
    return true;
}


Language mark_language(const Scenario *scenario, const Decision *decision, Language language) {
    bool is_whole = scenario->records[decision->records[0]].page.in[language] != NULL;
    for (int i = 0; i < decision->option_count; i++) {
        is_whole = is_whole && !text_is_untranslated(decision->options[i].text);
    }
    return is_whole ? language : LANGUAGE_NL;
}


MarkCount mark_count(const Decision *decision, const int *cells) {
    MarkCount count = {0, 0, 0};
    for (int i = 0; i < decision->option_count; i++) {
        bool is_right = decision->options[i].is_right;
        bool is_marked = mark_is_marked(cells, i);
        count.hits += is_right && is_marked;
        count.misses += is_right && !is_marked;
        count.wrong += !is_right && is_marked;
    }
    return count;
}


static void score(const Scenario *scenario, const Decision *decision, const int *cells,
                  Score *score) {
    (void)scenario;
    MarkCount count = mark_count(decision, cells);
    score_add_earns(score, &decision->maximum, count.hits - count.wrong, count.hits + count.misses,
                    "mark");
}


// The next passage to mark, or -1 when it is enough: all that are right, all that are wrong, or at
// random some of both.
static int next_mark(const Decision *decision, const int *cells, Policy policy, Rng *rng) {
    int left = decision->option_count - marked(decision, cells);
    bool may_end = left < decision->option_count;
    int wanted =
        policy == POLICY_RANDOM && left > 0 ? (int)rng_below(rng, (uint32_t)(left + may_end)) : 0;
    for (int i = 0; i < decision->option_count; i++) {
        bool is_wanted =
            policy == POLICY_RANDOM || decision->options[i].is_right == (policy == POLICY_BEST);
        if (is_wanted && !mark_is_marked(cells, i) && wanted-- == 0) {
            return i;
        }
    }
    return -1;
}


static Event propose(const Moment *moment, const Decision *decision, const int *cells,
                     Policy policy, Rng *rng) {
    const Scenario *scenario = moment->scenario;
    int passage = next_mark(decision, cells, policy, rng);
    return (Event){.kind = passage >= 0 ? EVENT_ANSWER : EVENT_SUBMIT,
                   .decision = (int)(decision - scenario->decisions),
                   .part = passage >= 0 ? passage : 0,
                   .value = passage >= 0};
}


static void write_words(const Scenario *scenario, const Decision *decision, const Event *event,
                        EventWords *words) {
    (void)scenario;
    if (event->kind == EVENT_ANSWER) {
        snprintf(words->part, sizeof words->part, "%s", decision->options[event->part].id);
        snprintf(words->value, sizeof words->value, "%s", event->value ? "marked" : "");
    }
}


static bool read_words(const Scenario *scenario, const Decision *decision, const EventWords *words,
                       Event *event) {
    (void)scenario;
    if (event->kind == EVENT_SUBMIT) {
        return true;
    }
    event->part = option_find(decision->options, decision->option_count, words->part);
    event->value = strcmp(words->value, "marked") == 0;
    return event->part >= 0 && (event->value || !words->value[0]);
}


const DecisionRules DECISION_MARK_RULES = {
    .name = "mark",
    .is_scored = true,
    .keeps_draft = true,
    .cell_count = cell_count,
    .accept = accept,
    .score = score,
    .propose = propose,
    .write = write_words,
    .read = read_words,
};

// reflect: the learner writes freely. Never scored; the text
// itself never enters the run. cells[0] is 1 once written.

#include "core/decision.h"


static int cell_count(const Decision *decision) {
    (void)decision;
    return 1;
}


static bool accept(const Moment *moment, const Decision *decision, int *cells, const Event *event,
                   Outcome *outcome, Error *error) {
    (void)moment;
    (void)decision;
    (void)event;
    (void)error;
    cells[0] = 1;
    outcome->is_made = true;
    return true;
}


static void score(const Scenario *scenario, const Decision *decision, const int *cells,
                  Score *score) {
    (void)scenario;
    (void)decision;
    (void)cells;
    (void)score;
}


static Event propose(const Moment *moment, const Decision *decision, const int *cells,
                     Policy policy, Rng *rng) {
    const Scenario *scenario = moment->scenario;
    (void)cells;
    (void)policy;
    (void)rng;
    return (Event){.kind = EVENT_SUBMIT, .decision = (int)(decision - scenario->decisions)};
}


static void write_words(const Scenario *scenario, const Decision *decision, const Event *event,
                        EventWords *words) {
    (void)scenario;
    (void)decision;
    (void)event;
    (void)words;
}


static bool read_words(const Scenario *scenario, const Decision *decision, const EventWords *words,
                       Event *event) {
    (void)scenario;
    (void)decision;
    (void)words;
    (void)event;
    return true;
}


const DecisionRules DECISION_REFLECT_RULES = {
    .name = "reflect",
    .cell_count = cell_count,
    .accept = accept,
    .score = score,
    .propose = propose,
    .write = write_words,
    .read = read_words,
};

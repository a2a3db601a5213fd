// Walk begin: the first step of a case, in every world that other cases may have left.

#include "author/walk.h"


// Asks every condition once at the start, so that most questions are known before the first walk.
static void ask_all(Walk *walk, const Run *run) {
    for (int hook = 0; walk->hooks && hook < walk->scenario->hook_count; hook++) {
        bool answer;
        Error error;
        walk->hook = hook;
        walk->asking = run;
        if (walk->hooks->begin) {
            walk->hooks->begin(walk->hooks->context);
        }
        walk->hooks->condition(walk->hooks->context, hook, run, &answer, &error);
    }
    walk->touched_count = 0;
    relevance_solve(walk->out->relevance);
}


static void begin(Walk *walk, const int *facts, int number) {
    Error error;
    if (!run_restart(walk->work, 1, facts, &walk->own, &error)) {
        walk_note_failure(walk->out, &error);
        return;
    }
    if (walk->out->rounds == 0 && number == 0) {
        ask_all(walk, walk->work);
        walk->is_new = false;
    }
    walk->touched_count = 0;
    walk_settle(walk, GAIN_NONE, number);
}


// Whether the case gives the variable a value itself.
static bool sets_itself(const Scenario *scenario, int variable) {
    for (int i = 0; i < scenario->step_count; i++) {
        const Step *step = &scenario->steps[i];
        if (step->kind == STEP_SET && step->subject == variable) {
            return true;
        }
    }
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        for (int i = 0; i < decision->option_count; i++) {
            for (int s = 0; s < decision->options[i].set_count; s++) {
                if (decision->options[i].sets[s].variable == variable) {
                    return true;
                }
            }
        }
    }
    return false;
}


// Each value another case may have left in each fact that a condition asks for. A fact this case
// sets is its own, and begins anew (session/facts.h).
static void begin_with_facts(Walk *walk) {
    const Scenario *scenario = walk->scenario;
    int facts[SCENARIO_MAX_VARIABLES];
    int asked[SCENARIO_MAX_FACTS];
    int count = 0;
    for (int i = 0; i < scenario->variable_count; i++) {
        facts[i] = scenario->variables[i].start;
        if (scenario->variables[i].is_fact && relevance_asks_cell(walk->out->relevance, i) &&
            !sets_itself(scenario, i) && count < SCENARIO_MAX_FACTS) {
            asked[count++] = i;
            walk->out->bound = scenario->variables[i].is_boolean ? walk->out->bound : BOUND_STARTS;
        }
    }
    int worlds = 1;
    for (int i = 0; i < count && worlds < EXPLORE_STARTS_MAX; i++) {
        worlds *= 2;
    }
    if (count > 0 && worlds < 1 << (count < 20 ? count : 20)) {
        walk->out->bound = BOUND_STARTS;
    }
    for (int world = 1; world < worlds && walk->target < 0; world++) {
        for (int i = 0; i < count; i++) {
            const Variable *fact = &scenario->variables[asked[i]];
            bool is_other = i < 20 && world >> i & 1;
            facts[asked[i]] = is_other ? !fact->start : fact->start;
        }
        begin(walk, facts, world);
    }
}


void walk_begin(Walk *walk) {
    States *states = &walk->out->states;
    bool is_new;
    states_clear(states);
    walk->open_first = 0;
    walk->open_count = 0;
    int root = states_node(states, (Digest){0, 0}, &is_new);
    walk->parent = root;
    walk->first_edge = 0;
    states->nodes[root].first = 0;
    begin(walk, NULL, 0);
    begin_with_facts(walk);
    states->nodes[root].count = states->edge_count;
}

// Flow: the steps as a graph of which every branch can go both ways.

#include "author/flow.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/decision.h"


static int next_of_decision(const Scenario *scenario, const Step *step, int next[FLOW_NEXT_MAX]) {
    const Decision *decision = &scenario->decisions[step->subject];
    int count = 0;
    for (int i = 0; decision_is_single(decision) && i < decision->option_count; i++) {
        int target = decision->options[i].next;
        next[count++] = target >= 0 ? target : step->next;
    }
    if (count == 0) {
        next[count++] = step->next;
    }
    return count;
}


int flow_next(const Scenario *scenario, int step, int next[FLOW_NEXT_MAX]) {
    const Step *about = &scenario->steps[step];
    next[0] = about->next;
    switch (about->kind) {
    case STEP_DECIDE:
        return next_of_decision(scenario, about, next);
    case STEP_BRANCH:
        next[1] = about->other;
        return about->condition.term_count > 0 || about->condition.hook >= 0 ? 2 : 1;
    case STEP_LATER:
        next[1] = scenario->laters[about->subject].first;
        return 2;
    case STEP_RETURN:
    case STEP_FINISH:
        return 0;
    default:
        return 1;
    }
}


void flow_spread(const Scenario *scenario, bool *reached) {
    int *open = memory_new((size_t)scenario->step_count + 1, sizeof *open);
    int count = 0;
    for (int i = 0; i < scenario->step_count; i++) {
        if (reached[i]) {
            open[count++] = i;
        }
    }
    while (count > 0) {
        int next[FLOW_NEXT_MAX];
        int many = flow_next(scenario, open[--count], next);
        for (int i = 0; i < many; i++) {
            if (next[i] >= 0 && !reached[next[i]]) {
                reached[next[i]] = true;
                open[count++] = next[i];
            }
        }
    }
    free(open);
}


// A consequence that jumps out may do so from anywhere, so everything may follow it.
static bool jumps_out(const Scenario *scenario) {
    for (int i = 0; i < scenario->step_count; i++) {
        int next[FLOW_NEXT_MAX];
        int many = flow_next(scenario, i, next);
        for (int n = 0; n < many && scenario->steps[i].is_aside; n++) {
            if (next[n] < 0 || !scenario->steps[next[n]].is_aside) {
                return true;
            }
        }
    }
    return false;
}


static void start_after(const Scenario *scenario, int step, bool *reached) {
    int next[FLOW_NEXT_MAX];
    int many = flow_next(scenario, step, next);
    memset(reached, 0, (size_t)scenario->step_count * sizeof *reached);
    for (int i = 0; i < many; i++) {
        if (next[i] >= 0) {
            reached[next[i]] = true;
        }
    }
    // From a consequence the story goes on after any step that started one.
    for (int i = 0; i < scenario->step_count && scenario->steps[step].is_aside; i++) {
        const Step *other = &scenario->steps[i];
        if (other->kind == STEP_LATER && other->next >= 0) {
            reached[other->next] = true;
        }
    }
}


bool *flow_repeats(const Scenario *scenario) {
    bool *repeats = memory_new((size_t)scenario->decision_count + 1, sizeof *repeats);
    bool *reached = memory_new((size_t)scenario->step_count + 1, sizeof *reached);
    bool all = jumps_out(scenario);
    for (int i = 0; i < scenario->step_count; i++) {
        const Step *step = &scenario->steps[i];
        if (step->kind != STEP_DECIDE) {
            continue;
        }
        start_after(scenario, i, reached);
        flow_spread(scenario, reached);
        repeats[step->subject] = repeats[step->subject] || reached[i] || all;
    }
    free(reached);
    return repeats;
}

// Decision: the list of kinds.

#include "core/decision.h"

#include <string.h>

static const DecisionRules *const RULES[DECISION_TYPE_COUNT] = {
    &DECISION_CHOOSE_RULES,  &DECISION_CLASSIFY_RULES, &DECISION_APPRAISE_RULES,
    &DECISION_DESTROY_RULES, &DECISION_ORDER_RULES,    &DECISION_REFLECT_RULES,
    &DECISION_MARK_RULES,    &DECISION_ASK_RULES,
    &DECISION_FIND_RULES,
};

static const char *const POLICIES[POLICY_COUNT] = {"best", "worst", "random"};

const Outcome OUTCOME_NONE = {.is_made = false, .until = DATE_NONE};


const DecisionRules *decision_rules(DecisionType type) {
    return RULES[type];
}


bool decision_type_from_name(const char *name, DecisionType *type) {
    for (int i = 0; i < DECISION_TYPE_COUNT; i++) {
        if (strcmp(name, RULES[i]->name) == 0) {
            *type = (DecisionType)i;
            return true;
        }
    }
    return false;
}


const char *policy_name(Policy policy) {
    return POLICIES[policy];
}


bool policy_from_name(const char *name, Policy *policy) {
    int found = code_find(POLICIES, POLICY_COUNT, name);
    if (found >= 0) {
        *policy = (Policy)found;
    }
    return found >= 0;
}


void score_add_earns(Score *score, const Earns *earns, int part, int whole, const char *rule) {
    for (int i = 0; i < earns->count; i++) {
        int max = earns->list[i].points;
        score_add(score, earns->list[i].indicator, score_share(max, part, whole), max, rule);
    }
}


bool decision_is_single(const Decision *decision) {
    return decision->type == DECISION_CHOOSE && decision->pick <= 1;
}


int earns_total(const Earns *earns) {
    int sum = 0;
    for (int i = 0; i < earns->count; i++) {
        sum += earns->list[i].points;
    }
    return sum;
}


static int taken_points(const Decision *decision, const int *cells, int indicator) {
    const DecisionRules *rules = decision_rules(decision->type);
    int sum = 0;
    for (int i = 0; i < decision->option_count; i++) {
        const Earns *earns = &decision->options[i].earns;
        for (int e = 0; e < earns->count && rules->took(decision, cells, i); e++) {
            sum += earns->list[e].indicator == indicator ? earns->list[e].points : 0;
        }
    }
    return sum;
}


void score_add_options(const Decision *decision, const int *cells, Score *score,
                       const char *rule) {
    const Earns *best = &decision->maximum;
    int missed = earns_total(best);
    for (int i = 0; i < best->count; i++) {
        missed -= taken_points(decision, cells, best->list[i].indicator);
    }
    for (int i = 0; i < best->count; i++) {
        int raw = taken_points(decision, cells, best->list[i].indicator);
        int lack = best->list[i].points - raw;
        lack = lack > missed ? missed : lack;
        lack = lack < 0 ? 0 : lack;
        missed -= lack;
        if (raw + lack > 0) {
            score_add(score, best->list[i].indicator, raw, raw + lack, rule);
        }
    }
}

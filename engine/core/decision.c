// Decision: the list of kinds.

#include "core/decision.h"

#include <string.h>

static const DecisionRules *const RULES[DECISION_TYPE_COUNT] = {
    &DECISION_CHOOSE_RULES,  &DECISION_CLASSIFY_RULES, &DECISION_APPRAISE_RULES,
    &DECISION_DESTROY_RULES, &DECISION_ORDER_RULES,    &DECISION_REFLECT_RULES,
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
    for (int i = 0; i < POLICY_COUNT; i++) {
        if (strcmp(name, POLICIES[i]) == 0) {
            *policy = (Policy)i;
            return true;
        }
    }
    return false;
}


void score_add_earns(Score *score, const Earns *earns, int part, int whole, const char *rule) {
    for (int i = 0; i < earns->count; i++) {
        int max = earns->list[i].points;
        score_add(score, earns->list[i].indicator, score_share(max, part, whole), max, rule);
    }
}

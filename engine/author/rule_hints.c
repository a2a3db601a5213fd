// Rule hints: a hint that says the answer. It should lead to where the answer stands.

#include "author/check.h"
#include "author/hints.h"


static void judge(const Hint *hint, Buffer *out) {
    switch (hint->decision->type) {
    case DECISION_CHOOSE:
    case DECISION_ASK:
    case DECISION_MARK:
        hint_gives_options(hint, out);
        return;
    case DECISION_ORDER:
        hint_gives_order(hint, out);
        return;
    case DECISION_CLASSIFY:
        hint_gives_class(hint, out);
        return;
    case DECISION_APPRAISE:
        hint_gives_appraisal(hint, out);
        return;
    case DECISION_DESTROY:
        hint_gives_fate(hint, out);
        return;
    case DECISION_FIND:
        hint_gives_finds(hint, out);
        return;
    default:
        return;  // reflect has no answer
    }
}


static void check_hint(Check *check, const Decision *decision, int number) {
    Hint hint = {
        .scenario = check->scenario,
        .decision = decision,
        .words = wording_read(text_in(decision->hints[number], LANGUAGE_NL)),
        .ask = wording_read(text_in(decision->ask, LANGUAGE_NL)),
        .is_last = number == decision->hint_count - 1,
    };
    Buffer told = {0};
    judge(&hint, &told);
    if (told.length > 0) {
        finding_add(&check->findings, "C215", decision->origin,
                    "tip %d bij '%s' verklapt het antwoord: %s",
                    "hint %d of '%s' gives the answer away: %s", number + 1, decision->id,
                    buffer_text(&told));
    }
    buffer_free(&told);
    wording_free(&hint.words);
    wording_free(&hint.ask);
}


void rule_hints(Check *check) {
    for (int d = 0; d < check->scenario->decision_count; d++) {
        const Decision *decision = &check->scenario->decisions[d];
        for (int i = 0; i < decision->hint_count; i++) {
            check_hint(check, decision, i);
        }
    }
}

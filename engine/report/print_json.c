// Print: a report as JSON. Shares are in ten-thousandths, as they are counted.

#include <string.h>

#include "report/print.h"
#include "report/told.h"
#include "store/json.h"


// False when too few people are in it; then it says only that.
static bool add_share(Buffer *out, const ToldShare *share) {
    json_add_boolean(out, "suppressed", !share->is_told);
    if (share->is_told && share->people >= 0) {
        json_add_number(out, "n", share->people);
    }
    if (share->is_told && share->mean >= 0) {
        json_add_number(out, "mean", share->mean);
        json_add_number(out, "margin", share->margin);
    }
    if (share->is_told && share->deviation >= 0) {
        json_add_number(out, "deviation", share->deviation);
        json_add_number(out, "deviation_margin", share->deviation_margin);
    }
    return share->is_told;
}


static void add_estimate(Buffer *out, const char *name, const Estimate *estimate) {
    json_open(out, name, '{');
    json_add_number(out, "value", estimate->value);
    json_add_number(out, "low", estimate->low);
    json_add_number(out, "high", estimate->high);
    json_close(out, '}');
}


static void add_hints(Buffer *out, const ToldHints *hints) {
    if (hints->share < 0) {
        return;
    }
    json_open(out, "hints", '{');
    json_add_number(out, "share", hints->share);
    json_add_number(out, "margin", hints->margin);
    if (hints->margin == 0) {
        json_add_number(out, "answers", hints->answers);
        json_add_number(out, "hinted", hints->hinted);
    }
    if (hints->margin == 0 && hints->hints >= 0) {
        json_add_number(out, "hints", hints->hints);
    }
    json_close(out, '}');
}


static void add_hint_sum(Buffer *out, const HintSum *sum) {
    ToldHints hints;
    told_hints(sum, &hints);
    add_hints(out, &hints);
}


static void add_indicators(Buffer *out, const char *name, const ToldCase *told,
                           const CohortIndicator *list, const ToldShare *shares,
                           const HintSum *hints, int count) {
    json_open(out, name, '[');
    for (int i = 0; i < count; i++) {
        json_open(out, NULL, '{');
        json_add_member(out, "id", list[i].id);
        json_add_member(out, "framework", list[i].framework);
        bool is_told = add_share(out, &shares[i]);
        if (is_told && told->has_counts) {
            json_add_number(out, "observations", list[i].observations);
        }
        if (is_told) {
            add_hint_sum(out, &hints[i]);
        }
        json_close(out, '}');
    }
    json_close(out, ']');
}


static void add_options(Buffer *out, const ToldDecision *told) {
    json_open(out, "options", '[');
    for (int i = 0; i < told->decision->option_count; i++) {
        const CohortOption *option = &told->decision->options[i];
        json_open(out, NULL, '{');
        json_add_member(out, "id", option->id);
        json_add_number(out, "raw", option->raw);
        json_add_number(out, "max", option->max);
        json_add_boolean(out, "suppressed", told->hidden[i]);
        if (!told->hidden[i]) {
            json_add_number(out, "n", option->chosen);
        }
        json_close(out, '}');
    }
    json_close(out, ']');
}


static void add_decisions(Buffer *out, const ToldCase *told) {
    json_open(out, "decisions", '[');
    for (int i = 0; i < told->one->decision_count; i++) {
        const ToldDecision *decision = &told->decisions[i];
        json_open(out, NULL, '{');
        json_add_member(out, "id", decision->decision->id);
        json_add_member(out, "type", decision->decision->type);
        if (add_share(out, &decision->share)) {
            if (decision->full >= 0) {
                json_add_number(out, "full", decision->full);
            }
            if (decision->has_chance) {
                add_estimate(out, "p", &decision->chance);
            }
            if (decision->has_rest) {
                add_estimate(out, "rir", &decision->rest);
            }
            add_hints(out, &decision->hints);
            add_options(out, decision);
        }
        json_close(out, '}');
    }
    json_close(out, ']');
}


static void add_endings(Buffer *out, const ToldCase *told) {
    json_open(out, "endings", '[');
    for (int i = 0; i < told->one->ending_count; i++) {
        json_open(out, NULL, '{');
        json_add_member(out, "id", told->one->endings[i].id);
        json_add_boolean(out, "suppressed", told->hidden_endings[i]);
        if (!told->hidden_endings[i]) {
            json_add_number(out, "n", told->one->endings[i].times);
        }
        json_close(out, '}');
    }
    json_close(out, ']');
}


static void add_told_case(Buffer *out, const ToldCase *told) {
    const CohortCase *one = told->one;
    if (told->passed >= 0) {
        json_add_number(out, "judged", one->judged);
        json_add_number(out, "passed", told->passed);
    }
    if (told->undone >= 0) {
        json_add_number(out, "undone", told->undone);
    }
    if (told->has_alpha) {
        json_add_number(out, "items", told->items);
        add_estimate(out, "alpha", &told->alpha);
    }
    add_hint_sum(out, &told->hints);
    add_endings(out, told);
    add_indicators(out, "competencies", told, one->competencies, told->competencies,
                   told->competency_hints, one->competency_count);
    add_indicators(out, "indicators", told, one->indicators, told->indicators,
                   told->indicator_hints, one->indicator_count);
    add_decisions(out, told);
}


static void add_case(Buffer *out, const ToldCase *told) {
    const CohortCase *one = told->one;
    json_open(out, NULL, '{');
    json_add_member(out, "id", one->id);
    json_add_member(out, "mode", one->mode);
    json_add_member(out, "framework", one->framework);
    json_open(out, "editions", '[');
    for (int i = 0; i < one->edition_count; i++) {
        json_add_member(out, NULL, one->editions[i].id);
    }
    json_close(out, ']');
    if (add_share(out, &told->share)) {
        add_told_case(out, told);
    }
    json_close(out, '}');
}


static void add_left_out(Buffer *out, const Gathering *gathering) {
    static const char *const KINDS[LEFT_OUT_COUNT] = {"damaged", "unverified", "unfinished",
                                                      "later",   "double",     "not-played"};
    json_open(out, "left_out", '[');
    for (int i = 0; i < gathering->left_out_count; i++) {
        const LeftOutSession *session = &gathering->left_out[i];
        json_open(out, NULL, '{');
        json_add_member(out, "folder", session->folder);
        json_add_member(out, "kind", KINDS[session->kind]);
        json_add_member(out, "reason", session->reason);
        json_close(out, '}');
    }
    json_close(out, ']');
}


void print_json(const Gathering *gathering, bool is_replayed, Buffer *out) {
    Told *told = told_new(&gathering->cohort);
    json_open(out, NULL, '{');
    json_add_member(out, "schema", "casus-report/1");
    if (told->has_totals) {
        json_add_number(out, "found", gathering->found);
        json_add_number(out, "counted", gathering->counted);
    }
    json_add_boolean(out, "replayed", is_replayed);
    json_add_number(out, "least", CELLS_LEAST);
    json_open(out, "cases", '[');
    for (int i = 0; i < gathering->cohort.case_count; i++) {
        add_case(out, &told->cases[i]);
    }
    json_close(out, ']');
    add_left_out(out, gathering);
    json_close(out, '}');
    buffer_add(out, "\n");
    told_free(told);
}

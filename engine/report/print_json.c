// Print: a report as JSON. Shares are in ten-thousandths, as they are counted.

#include <string.h>

#include "report/print.h"
#include "store/json.h"


// False when too few people are in it; then it says only that.
static bool add_spread(Buffer *out, const Spread *spread) {
    bool is_told = spread->count >= COHORT_LEAST;
    json_add_boolean(out, "suppressed", !is_told);
    if (is_told) {
        json_add_number(out, "n", spread->count);
        json_add_number(out, "mean", spread_mean(spread));
        json_add_number(out, "deviation", spread_deviation(spread));
    }
    return is_told;
}


static void add_indicators(Buffer *out, const char *name, const CohortIndicator *list, int count) {
    json_open(out, name, '[');
    for (int i = 0; i < count; i++) {
        json_open(out, NULL, '{');
        json_add_member(out, "id", list[i].id);
        json_add_member(out, "framework", list[i].framework);
        if (add_spread(out, &list[i].share)) {
            json_add_number(out, "observations", list[i].observations);
        }
        json_close(out, '}');
    }
    json_close(out, ']');
}


static void add_options(Buffer *out, const CohortDecision *decision) {
    json_open(out, "options", '[');
    for (int i = 0; i < decision->option_count; i++) {
        const CohortOption *option = &decision->options[i];
        json_open(out, NULL, '{');
        json_add_member(out, "id", option->id);
        json_add_number(out, "raw", option->raw);
        json_add_number(out, "max", option->max);
        json_add_boolean(out, "suppressed", option->chosen < COHORT_LEAST);
        if (option->chosen >= COHORT_LEAST) {
            json_add_number(out, "n", option->chosen);
        }
        json_close(out, '}');
    }
    json_close(out, ']');
}


static void add_decisions(Buffer *out, const CohortCase *one) {
    json_open(out, "decisions", '[');
    for (int i = 0; i < one->decision_count; i++) {
        const CohortDecision *decision = &one->decisions[i];
        json_open(out, NULL, '{');
        json_add_member(out, "id", decision->id);
        json_add_member(out, "type", decision->type);
        if (add_spread(out, &decision->share)) {
            json_add_number(out, "full", decision->full);
            add_options(out, decision);
        }
        json_close(out, '}');
    }
    json_close(out, ']');
}


static void add_endings(Buffer *out, const CohortCase *one) {
    json_open(out, "endings", '[');
    for (int i = 0; i < one->ending_count; i++) {
        bool is_told = one->endings[i].times >= COHORT_LEAST;
        json_open(out, NULL, '{');
        json_add_member(out, "id", one->endings[i].id);
        json_add_boolean(out, "suppressed", !is_told);
        if (is_told) {
            json_add_number(out, "n", one->endings[i].times);
        }
        json_close(out, '}');
    }
    json_close(out, ']');
}


static void add_case(Buffer *out, const CohortCase *one) {
    json_open(out, NULL, '{');
    json_add_member(out, "id", one->id);
    json_add_member(out, "mode", one->mode);
    json_add_member(out, "framework", one->framework);
    json_open(out, "editions", '[');
    for (int i = 0; i < one->edition_count; i++) {
        json_add_member(out, NULL, one->editions[i].id);
    }
    json_close(out, ']');
    if (add_spread(out, &one->share)) {
        json_add_number(out, "judged", one->judged);
        json_add_number(out, "passed", one->passed);
        json_add_number(out, "undone", one->undone);
        add_endings(out, one);
        add_indicators(out, "competencies", one->competencies, one->competency_count);
        add_indicators(out, "indicators", one->indicators, one->indicator_count);
        add_decisions(out, one);
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
    json_open(out, NULL, '{');
    json_add_member(out, "schema", "casus-report/1");
    json_add_number(out, "found", gathering->found);
    json_add_number(out, "counted", gathering->counted);
    json_add_boolean(out, "replayed", is_replayed);
    json_add_number(out, "least", COHORT_LEAST);
    json_open(out, "cases", '[');
    for (int i = 0; i < gathering->cohort.case_count; i++) {
        add_case(out, &gathering->cohort.cases[i]);
    }
    json_close(out, ']');
    add_left_out(out, gathering);
    json_close(out, '}');
    buffer_add(out, "\n");
}

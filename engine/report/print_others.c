// Print others: what others chose, for the debriefs of learners. What is hidden in a report is left
// out here in the same way, so that the two together say no more than one.

#include "report/print.h"
#include "report/told.h"
#include "store/json.h"


static bool is_told(const ToldDecision *told) {
    bool is_some = false;
    for (int i = 0; i < told->decision->option_count; i++) {
        is_some = is_some || !told->hidden[i];
    }
    return is_some && told->share.is_told && told->share.people >= 0;
}


static void add_decision(Buffer *out, const ToldDecision *told) {
    json_open(out, NULL, '{');
    json_add_member(out, "id", told->decision->id);
    json_add_number(out, "people", told->share.people);
    json_open(out, "options", '[');
    for (int i = 0; i < told->decision->option_count; i++) {
        if (!told->hidden[i]) {
            json_open(out, NULL, '{');
            json_add_member(out, "id", told->decision->options[i].id);
            json_add_number(out, "chosen", told->decision->options[i].chosen);
            json_close(out, '}');
        }
    }
    json_close(out, ']');
    json_close(out, '}');
}


static void add_case(Buffer *out, const ToldCase *told) {
    const CohortCase *one = told->one;
    json_open(out, NULL, '{');
    json_add_member(out, "scenario", one->id);
    json_open(out, "editions", '[');
    for (int i = 0; i < one->edition_count; i++) {
        json_add_member(out, NULL, one->editions[i].id);
    }
    json_close(out, ']');
    json_add_member(out, "mode", one->mode);
    json_add_number(out, "people", one->people);
    json_open(out, "decisions", '[');
    for (int i = 0; i < one->decision_count; i++) {
        if (is_told(&told->decisions[i])) {
            add_decision(out, &told->decisions[i]);
        }
    }
    json_close(out, ']');
    json_close(out, '}');
}


void print_others(const Gathering *gathering, Buffer *out) {
    Told *told = told_new(&gathering->cohort);
    json_open(out, NULL, '{');
    json_add_member(out, "schema", "casus-others/1");
    json_open(out, "cases", '[');
    for (int i = 0; i < gathering->cohort.case_count; i++) {
        if (told->cases[i].share.is_told) {
            add_case(out, &told->cases[i]);
        }
    }
    json_close(out, ']');
    json_close(out, '}');
    buffer_add(out, "\n");
    told_free(told);
}

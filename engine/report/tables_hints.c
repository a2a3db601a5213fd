// Tables hints: how often people asked for a hint before their first answer, and where.

#include "report/tables_making.h"

enum { FIRST_NUMBER = 2 };


static void fill_hints(Making *making, TableRow *row, const char *scenario, const char *what,
                       const ToldHints *hints) {
    row->cells[0] = scenario;
    row->cells[1] = what;
    tables_hints_cells(making, row, FIRST_NUMBER, hints);
    row->cells[FIRST_NUMBER + 2] = row->cells[FIRST_NUMBER + 3] = "-";
    row->cells[FIRST_NUMBER + 4] = "-";
    if (hints->share >= 0 && hints->margin == 0) {
        row->cells[FIRST_NUMBER + 2] = tables_count(making, hints->answers);
        row->cells[FIRST_NUMBER + 3] = tables_count(making, hints->hinted);
        row->cells[FIRST_NUMBER + 4] = tables_count(making, hints->hints);
    }
    row->share = hints->share;
}


static bool is_hinted(const CohortDecision *decision) {
    for (int i = 0; i < SCENARIO_MAX_HINTS; i++) {
        if (decision->hinted[i] > 0) {
            return true;
        }
    }
    return false;
}


static void add_case(Making *making, Table *table, const ToldCase *told) {
    const CohortCase *one = told->one;
    ToldHints all;
    told_hints(&told->hints, &all);
    fill_hints(making, tables_row(table), one->id,
               tables_in(making, "alle beslissingen", "all decisions"), &all);
    for (int d = 0; d < one->decision_count; d++) {
        const ToldDecision *decision = &told->decisions[d];
        if (decision->share.is_told && is_hinted(decision->decision)) {
            fill_hints(making, tables_row(table), one->id, decision->decision->id,
                       &decision->hints);
        }
    }
}


void tables_add_hints(Making *making) {
    const Cohort *cohort = &making->gathering->cohort;
    size_t most = 0;
    for (int i = 0; i < cohort->case_count; i++) {
        most += (size_t)cohort->cases[i].decision_count + 1;
    }
    Table *table = tables_add(
        making, "hints", tables_in(making, "Tips", "Hints"),
        tables_in(making,
                  "Alleen bij oefenen; een toets heeft geen tips. Met tip: vóór het eerste "
                  "antwoord is een tip gevraagd. Een beslissing die hier niet staat, nam iedereen "
                  "zonder tip, of nam bijna niemand.",
                  "Only in practice; an exam has no hints. With a hint: one was asked for before "
                  "the first answer. A decision that is not in it was made without hints by all, "
                  "or hardly made at all."),
        most);
    tables_column(table, tables_in(making, "casus", "case"), false);
    tables_column(table, tables_in(making, "beslissing", "decision"), false);
    tables_hints_columns(making, table);
    tables_column(table, tables_in(making, "eerste antwoorden", "first answers"), true);
    tables_column(table, tables_in(making, "met tip", "with a hint"), true);
    tables_column(table, tables_in(making, "tips", "hints"), true);
    for (int i = 0; i < cohort->case_count; i++) {
        const ToldCase *told = &making->told->cases[i];
        if (told->share.is_told && told->hints.answers > 0) {
            add_case(making, table, told);
        }
    }
}

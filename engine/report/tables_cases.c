// Tables cases: per case how it went, how it ended and what was decided.

#include "report/tables_making.h"


// ---- Cases and endings ----


void tables_add_cases(Making *making) {
    const Cohort *cohort = &making->gathering->cohort;
    Table *table = tables_add(making, "cases", tables_in(making, "Casussen", "Cases"), NULL,
                              (size_t)cohort->case_count);
    tables_case_columns(making, table);
    tables_share_columns(making, table);
    tables_column(table, tables_in(making, "geslaagd %", "passed %"), true);
    tables_column(table, tables_in(making, "teruggenomen", "taken back"), true);
    tables_column(table, tables_in(making, "uitgaven", "editions"), true);
    for (int i = 0; i < cohort->case_count; i++) {
        const CohortCase *one = &cohort->cases[i];
        const ToldCase *told = &making->told->cases[i];
        TableRow *row = tables_row(table);
        tables_case_cells(making, row, one);
        if (!tables_share_cells(making, row, 2, &told->share)) {
            row->cells[2] = arena_format(making->tables->arena, "< %d", CELLS_LEAST);
        }
        row->cells[6] = tables_part(making, told->passed, one->judged);
        row->cells[7] = tables_count(making, told->undone);
        row->cells[8] = tables_count(making, one->edition_count);
    }
}


void tables_add_endings(Making *making) {
    const Cohort *cohort = &making->gathering->cohort;
    size_t most = 0;
    for (int i = 0; i < cohort->case_count; i++) {
        most += (size_t)cohort->cases[i].ending_count;
    }
    const char *title = tables_in(making, "Hoe het afliep", "How it ended");
    Table *table = tables_add(making, "endings", title, NULL, most);
    tables_case_columns(making, table);
    tables_column(table, tables_in(making, "einde", "ending"), false);
    tables_column(table, "n", true);
    tables_column(table, "%", true);
    for (int i = 0; i < cohort->case_count; i++) {
        const CohortCase *one = &cohort->cases[i];
        const ToldCase *told = &making->told->cases[i];
        for (int e = 0; e < one->ending_count; e++) {
            TableRow *row = tables_row(table);
            bool is_told = told->share.is_told && !told->hidden_endings[e];
            long long times = is_told ? one->endings[e].times : -1;
            tables_case_cells(making, row, one);
            row->cells[2] = one->endings[e].id[0] ? one->endings[e].id : "-";
            row->cells[3] = tables_count(making, times);
            row->cells[4] = tables_part(making, times, one->people);
        }
    }
}


// ---- Decisions ----


// The answer without all points that most people gave. When that one is hidden, none: the hidden
// ones are the smallest, so no other wrong one was given more often than it.
static const CohortOption *most_wrong(const ToldDecision *told) {
    const CohortOption *most = NULL;
    for (int i = 0; i < told->decision->option_count; i++) {
        const CohortOption *option = &told->decision->options[i];
        if (option->raw < option->max && !told->hidden[i] &&
            (!most || option->chosen > most->chosen)) {
            most = option;
        }
    }
    return most;
}


static void fill_decision(Making *making, TableRow *row, const CohortCase *one,
                          const ToldDecision *told) {
    tables_case_cells(making, row, one);
    row->cells[2] = told->decision->id;
    row->cells[3] = told->decision->type;
    row->cells[8] = row->cells[9] = "-";
    if (!tables_share_cells(making, row, 4, &told->share)) {
        return;
    }
    const CohortOption *wrong = most_wrong(told);
    row->cells[8] = tables_part(making, told->full, told->decision->made);
    if (wrong) {
        row->cells[9] = arena_format(making->tables->arena, "%s (%lld)", wrong->id, wrong->chosen);
    }
}


void tables_add_decisions(Making *making) {
    const Cohort *cohort = &making->gathering->cohort;
    size_t most = 0;
    for (int i = 0; i < cohort->case_count; i++) {
        most += (size_t)cohort->cases[i].decision_count;
    }
    Table *table = tables_add(
        making, "decisions", tables_in(making, "Beslissingen", "Decisions"),
        tables_in(making,
                  "Alleen het eerste antwoord telt. Meest gekozen fout: het antwoord zonder alle "
                  "punten dat het vaakst is gekozen, met hoe vaak.",
                  "Only the first answer counts. Most chosen wrong: the answer without all points "
                  "that was chosen most, and how often."),
        most);
    tables_case_columns(making, table);
    tables_column(table, tables_in(making, "beslissing", "decision"), false);
    tables_column(table, tables_in(making, "soort", "kind"), false);
    tables_share_columns(making, table);
    tables_column(table, tables_in(making, "alles goed %", "all right %"), true);
    tables_column(table, tables_in(making, "meest gekozen fout", "most chosen wrong"), false);
    for (int i = 0; i < cohort->case_count; i++) {
        for (int d = 0; d < cohort->cases[i].decision_count; d++) {
            fill_decision(making, tables_row(table), &cohort->cases[i],
                          &making->told->cases[i].decisions[d]);
        }
    }
}

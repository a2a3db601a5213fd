// Tables making: what the files that fill tables share.
#ifndef CASUS_REPORT_TABLES_MAKING_H
#define CASUS_REPORT_TABLES_MAKING_H

#include "report/tables.h"
#include "report/told.h"

typedef struct Making {
    Tables *tables;
    const Gathering *gathering;
    const Told *told;
} Making;

const char *tables_in(const Making *making, const char *dutch, const char *english)
    FORMAT_CHOICE(2, 3);

// At the end of the list; then its columns, then its rows.
Table *tables_add(Making *making, const char *key, const char *title, const char *note,
                  size_t most_rows);
void tables_column(Table *table, const char *title, bool is_number);
TableRow *tables_row(Table *table);

// The first two columns of most tables: which case, and in which mode.
void tables_case_columns(const Making *making, Table *table);
void tables_case_cells(const Making *making, TableRow *row, const CohortCase *one);

// The columns n, mean, its step and spread, and their cells from `first` on. False when too few
// people are in it: then only that is told.
enum { SHARE_COLUMNS = 4 };
void tables_share_columns(const Making *making, Table *table);
bool tables_share_cells(const Making *making, TableRow *row, int first, const ToldShare *share);

// The columns of a share with a hint and its step, and their cells from `first` on.
void tables_hints_columns(const Making *making, Table *table);
void tables_hints_cells(const Making *making, TableRow *row, int first, const ToldHints *hints);

const char *tables_count(const Making *making, long long count);  // "-" when negative
const char *tables_share(const Making *making, int share);        // percent, "-" when negative
const char *tables_part(const Making *making, long long part, long long whole);
const char *tables_hundredths(const Making *making, int share);  // 0.42, also below zero
const char *tables_people(const Making *making, const ToldShare *share);

// tables_cases.c
void tables_add_cases(Making *making);
void tables_add_endings(Making *making);
void tables_add_decisions(Making *making);
// tables_items.c
void tables_add_items(Making *making);
void tables_add_reliability(Making *making);
// tables_hints.c
void tables_add_hints(Making *making);
// tables_sums.c: over all cases
void tables_add_sums(Making *making, bool is_competency);

#endif

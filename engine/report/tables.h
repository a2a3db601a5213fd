// Tables: a gathering as tables of words, in one language, for all that prints. What fewer than
// CELLS_LEAST people did is not in them.
#ifndef CASUS_REPORT_TABLES_H
#define CASUS_REPORT_TABLES_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/text.h"
#include "report/gather.h"

enum { TABLES_MOST = 9, TABLE_COLUMNS = 12 };

typedef struct TableRow {
    const char *cells[TABLE_COLUMNS];
    int share;      // ten-thousandths, for a bar; -1: none
    int low, high;  // a line through its end, from and to; not above low: none
} TableRow;

typedef struct Table {
    const char *key;  // for files: "cases", "decisions", ...
    const char *title;
    const char *note;  // under the title; may be NULL
    const char *columns[TABLE_COLUMNS];
    bool is_number[TABLE_COLUMNS];
    int column_count;
    TableRow *rows;
    int row_count;
} Table;

typedef struct Tables {
    Arena *arena;  // owns all of it
    Language language;
    const char *title;
    const char *summary[4];  // lines; ends with NULL
    Table list[TABLES_MOST];
    int count;
} Tables;

// `is_replayed`: every session was played again. The gathering outlives the tables.
Tables *tables_new(const Gathering *gathering, bool is_replayed, Language language);
void tables_free(Tables *tables);  // NULL is allowed

#endif

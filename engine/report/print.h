// Print: a report as text for the terminal, as CSV, as JSON and as a page to print.
#ifndef CASUS_REPORT_PRINT_H
#define CASUS_REPORT_PRINT_H

#include "base/buffer.h"
#include "report/tables.h"

void print_text(const Tables *tables, Buffer *out);

// One block a table, its key in front of every line. Dutch: semicolons and decimal commas, as the
// spreadsheet of a Dutch office reads them; English: RFC 4180 as it is. A cell can never be taken
// for a formula.
void print_csv(const Tables *tables, Buffer *out);

// Numbers as they are counted, shares in ten-thousandths; also here nothing of small groups.
void print_json(const Gathering *gathering, bool is_replayed, Buffer *out);

// What others chose, as the debrief reads it: store/others.h.
void print_others(const Gathering *gathering, Buffer *out);

// A whole page without anything from elsewhere, with bars beside the tables.
void print_html(const Tables *tables, Buffer *out);

#endif

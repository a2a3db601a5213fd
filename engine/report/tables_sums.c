// Tables sums: competencies and indicators, over all cases together. Only cases in which enough
// people showed one are in its sum: else those of a small group would be what is left of it.

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/tables_making.h"

typedef struct Sum {
    const char *id;
    const char *framework;
    Text title;
    Spread share;
    long long observations;
    long long people;  // in all of its sessions
    HintSum hints;
    int weight;
    bool is_careful;
    bool is_unsure;     // how many people: of one case that is not told
    bool is_uncounted;  // observations: they would tell how many made a decision
} Sum;


static int compare_sums(const void *a, const void *b) {
    const Sum *left = a;
    const Sum *right = b;
    int order = strcmp(left->framework, right->framework);
    return order ? order : strcmp(left->id, right->id);
}


static void add_to_sum(Sum *sums, int *count, const ToldCase *told, const CohortIndicator *row,
                       const ToldShare *share, const HintSum *hints) {
    int at = 0;
    while (at < *count && (strcmp(sums[at].id, row->id) != 0 ||
                           strcmp(sums[at].framework, row->framework) != 0)) {
        at++;
    }
    if (at == *count) {
        sums[(*count)++] = (Sum){.id = row->id, .framework = row->framework};
    }
    Sum *sum = &sums[at];
    if (text_is_empty(sum->title)) {
        sum->title = row->title;
    }
    if (!share->is_told || share->mean < 0 || !told->share.is_told) {
        return;  // who took the others off the sum would have it
    }

    spread_merge(&sum->share, &row->share);
    hint_sum_add(&sum->hints, hints);
    sum->observations += row->observations;
    sum->people += row->share.count;
    sum->weight = row->makeup.weight > sum->weight ? row->makeup.weight : sum->weight;
    sum->is_careful = sum->is_careful || share->margin > 0;
    sum->is_unsure = sum->is_unsure || share->people < 0;
    sum->is_uncounted = sum->is_uncounted || !told->has_counts;
}


static void fill_sum(Making *making, TableRow *row, const Sum *sum, bool is_competency) {
    ToldGroup group = {sum->people, sum->people, sum->weight, sum->is_careful};
    ToldShare share;
    told_share(&sum->share, &group, &share);
    share.people = sum->is_unsure ? -1 : share.people;
    row->cells[0] = sum->id;
    row->cells[1] = arena_copy_text(making->tables->arena,
                                    text_in(sum->title, making->tables->language));
    bool is_told = tables_share_cells(making, row, 2, &share);
    row->cells[6] = is_told && !sum->is_uncounted ? tables_count(making, sum->observations) : "-";
    row->cells[7] = sum->framework;
    if (is_competency) {
        ToldHints hints;
        told_hints(&sum->hints, &hints);
        tables_hints_cells(making, row, 8, &hints);
    }
}


static void fill_sums(Making *making, Table *table, const Sum *sums, int count,
                      bool is_competency) {
    tables_column(table, "id", false);
    tables_column(table,
                  is_competency ? tables_in(making, "competentie", "competency") : "indicator",
                  false);
    tables_share_columns(making, table);
    tables_column(table, tables_in(making, "waarnemingen", "observations"), true);
    tables_column(table, tables_in(making, "kader", "framework"), false);
    if (is_competency) {  // beside the long titles of indicators there is no room
        tables_hints_columns(making, table);
    }
    for (int i = 0; i < count; i++) {
        fill_sum(making, tables_row(table), &sums[i], is_competency);
    }
}


void tables_add_sums(Making *making, bool is_competency) {
    const Cohort *cohort = &making->gathering->cohort;
    size_t most = 1;
    int count = 0;
    for (int i = 0; i < cohort->case_count; i++) {
        const CohortCase *one = &cohort->cases[i];
        most += (size_t)(is_competency ? one->competency_count : one->indicator_count);
    }
    Sum *sums = memory_new(most, sizeof *sums);
    for (int i = 0; i < cohort->case_count; i++) {
        const CohortCase *one = &cohort->cases[i];
        const ToldCase *told = &making->told->cases[i];
        const CohortIndicator *rows = is_competency ? one->competencies : one->indicators;
        const ToldShare *shares = is_competency ? told->competencies : told->indicators;
        const HintSum *hints = is_competency ? told->competency_hints : told->indicator_hints;
        int row_count = is_competency ? one->competency_count : one->indicator_count;
        for (int r = 0; r < row_count; r++) {
            add_to_sum(sums, &count, told, &rows[r], &shares[r], &hints[r]);
        }
    }
    qsort(sums, (size_t)count, sizeof *sums, compare_sums);
    const char *title = is_competency ? tables_in(making, "Competenties", "Competencies")
                                      : tables_in(making, "Indicatoren", "Indicators");
    Table *table = tables_add(
        making, is_competency ? "competencies" : "indicators", title,
        tables_in(making,
                  "Deel van de punten per sessie, over alle casussen samen; n telt sessies. "
                  "Casussen waarin minder dan 5 mensen iets lieten zien, tellen niet mee.",
                  "Share of the points per session, over all cases together; n counts sessions. "
                  "Cases in which fewer than 5 people showed something are not in it."),
        most);
    fill_sums(making, table, sums, count, is_competency);
    free(sums);
}

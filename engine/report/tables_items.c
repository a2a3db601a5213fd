// Tables items: what the answers say about the case itself: which decisions are too easy, too hard
// or out of tune with the rest, and how reliable the score is.

#include <string.h>

#include "report/tables_making.h"

// Bounds in ten-thousandths; those of the correlation are the usual ones for a rir.
enum {
    TOO_EASY = 9500,
    TOO_HARD = 2000,
    REST_VERY_GOOD = 4000,
    REST_GOOD = 3000,
    REST_DOUBTFUL = 2000
};


static const char *rest_word(const Making *making, const Estimate *rest) {
    if (rest->high < 0) {
        return tables_in(making, "kijk de sleutel na: wie goed is, kiest hier vaker fout",
                         "look at the key: who does well goes wrong here more often");
    }
    if (rest->value < 0) {
        return tables_in(making, "past niet bij de rest", "does not fit the rest");
    }
    if (rest->value < REST_DOUBTFUL) {
        return tables_in(making, "zegt weinig over de rest", "says little about the rest");
    }
    if (rest->value < REST_GOOD) {
        return tables_in(making, "twijfelachtig", "doubtful");
    }
    return rest->value < REST_VERY_GOOD ? tables_in(making, "goed", "good")
                                        : tables_in(making, "zeer goed", "very good");
}


static const char *remark(const Making *making, const ToldDecision *told) {
    if (!told->has_chance) {
        return tables_in(making, "te weinig gegevens", "too little data");
    }
    const char *first = "";
    if (told->chance.value > TOO_EASY) {
        first = tables_in(making, "bijna iedereen goed", "nearly everybody right");
    } else if (told->chance.value < TOO_HARD) {
        first = tables_in(making, "bijna niemand goed", "hardly anybody right");
    }
    const char *second = told->decision->made < STATISTICS_CORRELATION
                             ? tables_in(making, "indicatief", "only an indication")
                         : told->has_rest ? rest_word(making, &told->rest)
                                          : "";
    return arena_format(making->tables->arena, "%s%s%s", first, *first && *second ? "; " : "",
                        second);
}


static void fill_estimate(const Making *making, TableRow *row, int first, bool is_told,
                          const Estimate *estimate) {
    row->cells[first] = is_told ? tables_hundredths(making, estimate->value) : "-";
    row->cells[first + 1] = is_told ? tables_hundredths(making, estimate->low) : "-";
    row->cells[first + 2] = is_told ? tables_hundredths(making, estimate->high) : "-";
}


static void add_estimate_columns(const Making *making, Table *table, const char *name) {
    Arena *arena = making->tables->arena;
    tables_column(table, name, true);
    tables_column(table, arena_format(arena, tables_in(making, "%s van", "%s from"), name), true);
    tables_column(table, arena_format(arena, tables_in(making, "%s tot", "%s to"), name), true);
}


static void fill_item(const Making *making, TableRow *row, const CohortCase *one,
                      const ToldDecision *told) {
    tables_case_cells(making, row, one);
    row->cells[2] = told->decision->id;
    row->cells[3] = tables_people(making, &told->share);
    fill_estimate(making, row, 4, told->has_chance, &told->chance);
    fill_estimate(making, row, 7, told->has_rest, &told->rest);
    row->cells[10] = remark(making, told);
    if (told->has_chance) {
        row->share = told->chance.value;
        row->low = told->chance.low;
        row->high = told->chance.high;
    }
}


static Table *new_items(Making *making, size_t most) {
    Table *table = tables_add(
        making, "items", tables_in(making, "Hoe goed de beslissingen meten",
                                   "How well the decisions measure"),
        tables_in(making,
                  "p: het deel van de punten dat mensen halen, met hoe zeker dat is (van ... tot, "
                  "95 van de 100 keer). Onder 10 mensen niets, tot 30 indicatief. rir: of wie hier "
                  "goed kiest ook in de rest van de casus goed kiest, vanaf 30 mensen; boven 0,30 "
                  "is goed, onder 0,20 zwak.",
                  "p: the share of the points people earn, and how sure that is (from ... to, 95 "
                  "times out of 100). Under 10 people nothing, up to 30 only an indication. rir: "
                  "whether who chooses well here does so in the rest of the case, from 30 people; "
                  "above 0.30 is good, under 0.20 weak."),
        most);
    tables_case_columns(making, table);
    tables_column(table, tables_in(making, "beslissing", "decision"), false);
    tables_column(table, "n", true);
    add_estimate_columns(making, table, "p");
    add_estimate_columns(making, table, "rir");
    tables_column(table, tables_in(making, "wat het zegt", "what it says"), false);
    return table;
}


void tables_add_items(Making *making) {
    const Cohort *cohort = &making->gathering->cohort;
    size_t most = 0;
    for (int i = 0; i < cohort->case_count; i++) {
        most += (size_t)cohort->cases[i].decision_count;
    }
    Table *table = new_items(making, most);
    for (int i = 0; i < cohort->case_count; i++) {
        const ToldCase *told = &making->told->cases[i];
        for (int d = 0; d < cohort->cases[i].decision_count && told->share.is_told; d++) {
            if (told->decisions[d].share.is_told) {
                fill_item(making, tables_row(table), told->one, &told->decisions[d]);
            }
        }
    }
}


void tables_add_reliability(Making *making) {
    const Cohort *cohort = &making->gathering->cohort;
    Table *table = tables_add(
        making, "reliability", tables_in(making, "Hoe betrouwbaar de score is",
                                         "How reliable the score is"),
        tables_in(making,
                  "alfa: hoe goed dezelfde mensen met andere, even moeilijke beslissingen in "
                  "dezelfde volgorde zouden eindigen. Vanaf 100 mensen, over de beslissingen die "
                  "iedereen nam. Beslissingen in een verhaal hangen samen; dan kan alfa te hoog "
                  "uitvallen.",
                  "alpha: how far the same people would end in the same order with other, equally "
                  "hard decisions. From 100 people, over the decisions everybody made. Decisions "
                  "in a story hang together; then alpha can turn out too high."),
        (size_t)cohort->case_count);
    tables_case_columns(making, table);
    tables_column(table, "n", true);
    tables_column(table, tables_in(making, "beslissingen", "decisions"), true);
    add_estimate_columns(making, table, tables_in(making, "alfa", "alpha"));
    for (int i = 0; i < cohort->case_count; i++) {
        const ToldCase *told = &making->told->cases[i];
        if (told->has_alpha) {
            TableRow *row = tables_row(table);
            tables_case_cells(making, row, told->one);
            row->cells[2] = tables_people(making, &told->share);
            row->cells[3] = tables_count(making, told->items);
            fill_estimate(making, row, 4, true, &told->alpha);
            row->share = told->alpha.value < 0 ? 0 : told->alpha.value;
            row->low = told->alpha.low;
            row->high = told->alpha.high;
        }
    }
}

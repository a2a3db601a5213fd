// Tables: making them, their cells, and what is said above and below all.

#include "report/tables.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/tables_making.h"


const char *tables_in(const Making *making, const char *dutch, const char *english) {
    return making->tables->language == LANGUAGE_NL ? dutch : english;
}


Table *tables_add(Making *making, const char *key, const char *title, const char *note,
                  size_t most_rows) {
    Tables *tables = making->tables;
    check_always(tables->count < TABLES_MOST);
    Table *table = &tables->list[tables->count++];
    *table = (Table){.key = key,
                     .title = title,
                     .note = note,
                     .rows = arena_take_array(tables->arena, most_rows ? most_rows : 1,
                                              sizeof(TableRow))};
    return table;
}


void tables_column(Table *table, const char *title, bool is_number) {
    check_always(table->column_count < TABLE_COLUMNS);
    table->is_number[table->column_count] = is_number;
    table->columns[table->column_count++] = title;
}


TableRow *tables_row(Table *table) {
    TableRow *row = &table->rows[table->row_count++];
    *row = (TableRow){.share = -1, .low = -1, .high = -1};
    for (int i = 0; i < table->column_count; i++) {
        row->cells[i] = "";
    }
    return row;
}


// ---- Cells ----


const char *tables_count(const Making *making, long long count) {
    return count < 0 ? "-" : arena_format(making->tables->arena, "%lld", count);
}


// With one decimal.
const char *tables_share(const Making *making, int share) {
    if (share < 0) {
        return "-";
    }
    int tenths = (share + 5) / 10;
    return arena_format(making->tables->arena, "%d%c%d", tenths / 10,
                        making->tables->language == LANGUAGE_NL ? ',' : '.', tenths % 10);
}


const char *tables_part(const Making *making, long long part, long long whole) {
    return tables_share(making,
                        part >= 0 && whole > 0 ? (int)(part * COHORT_WHOLE / whole) : -1);
}


const char *tables_hundredths(const Making *making, int share) {
    int size = ((share < 0 ? -share : share) + 50) / 100;
    return arena_format(making->tables->arena, "%s%d%c%02d", share < 0 && size > 0 ? "-" : "",
                        size / 100, making->tables->language == LANGUAGE_NL ? ',' : '.',
                        size % 100);
}


const char *tables_people(const Making *making, const ToldShare *share) {
    return share->is_told ? tables_count(making, share->people) : "-";
}


bool tables_share_cells(const Making *making, TableRow *row, int first, const ToldShare *share) {
    row->cells[first] = tables_people(making, share);
    row->cells[first + 1] = row->cells[first + 2] = row->cells[first + 3] = "-";
    if (share->is_told) {
        row->share = share->mean;
        row->cells[first + 1] = tables_share(making, share->mean);
        row->cells[first + 3] = tables_share(making, share->deviation);
    }
    if (share->is_told && share->mean >= 0) {
        row->low = share->mean - (share->deviation > 0 ? share->deviation : 0);
        row->high = share->mean + (share->deviation > 0 ? share->deviation : 0);
        row->cells[first + 2] = tables_share(making, share->margin);
    }
    return share->is_told;
}


void tables_share_columns(const Making *making, Table *table) {
    tables_column(table, "n", true);
    tables_column(table, tables_in(making, "gemiddeld %", "mean %"), true);
    tables_column(table, tables_in(making, "op ... na", "give or take"), true);
    tables_column(table, tables_in(making, "spreiding", "spread"), true);
}


void tables_hints_columns(const Making *making, Table *table) {
    tables_column(table, tables_in(making, "met tip %", "with a hint %"), true);
    tables_column(table, tables_in(making, "tip op ... na", "hint give or take"), true);
}


void tables_hints_cells(const Making *making, TableRow *row, int first, const ToldHints *hints) {
    row->cells[first] = tables_share(making, hints->share);
    row->cells[first + 1] = hints->share < 0 ? "-" : tables_share(making, hints->margin);
}


static const char *mode_word(const Making *making, const char *mode) {
    if (strcmp(mode, "exam") == 0) {
        return tables_in(making, "toets", "exam");
    }
    return strcmp(mode, "practice") == 0 ? tables_in(making, "oefenen", "practice") : mode;
}


void tables_case_columns(const Making *making, Table *table) {
    tables_column(table, tables_in(making, "casus", "case"), false);
    tables_column(table, tables_in(making, "manier", "mode"), false);
}


void tables_case_cells(const Making *making, TableRow *row, const CohortCase *one) {
    row->cells[0] = one->id;
    row->cells[1] = mode_word(making, one->mode);
}


// ---- What was left out ----


static const char *left_out_word(const Making *making, LeftOut kind) {
    static const Text WORDS[LEFT_OUT_COUNT] = {
        {{"beschadigd", "damaged"}},
        {{"niet na te spelen", "cannot be verified"}},
        {{"niet afgemaakt", "not finished"}},
        {{"latere poging", "later attempt"}},
        {{"dubbel", "double"}},
        {{"niet door een speler", "not by a learner"}},
    };
    return text_in(WORDS[kind], making->tables->language);
}


static void add_left_out(Making *making) {
    const Gathering *gathering = making->gathering;
    Table *table = tables_add(making, "left_out", tables_in(making, "Niet meegeteld", "Left out"),
                              NULL, (size_t)gathering->left_out_count);
    tables_column(table, tables_in(making, "map", "folder"), false);
    tables_column(table, tables_in(making, "soort", "kind"), false);
    tables_column(table, tables_in(making, "reden", "reason"), false);
    for (int i = 0; i < gathering->left_out_count; i++) {
        TableRow *row = tables_row(table);
        row->cells[0] = gathering->left_out[i].folder;
        row->cells[1] = left_out_word(making, gathering->left_out[i].kind);
        row->cells[2] = gathering->left_out[i].reason;
    }
}


// ---- All of it ----


static const char *totals(const Making *making) {
    const Gathering *gathering = making->gathering;
    if (!making->told->has_totals) {
        return arena_format(
            making->tables->arena,
            tables_in(making,
                      "Hoeveel sessies er zijn staat er niet bij: een groep is kleiner dan %d. "
                      "Niet meegeteld: %d (zie onderaan).",
                      "How many sessions there are is not told: a group is smaller than %d. Left "
                      "out: %d (see below)."),
            CELLS_LEAST, gathering->left_out_count);
    }
    return arena_format(making->tables->arena,
                        tables_in(making,
                                  "%d sessies gevonden, %d meegeteld, %d niet (zie onderaan).",
                                  "%d sessions found, %d counted, %d left out (see below)."),
                        gathering->found, gathering->counted, gathering->left_out_count);
}


static void add_summary(Making *making, bool is_replayed) {
    Tables *tables = making->tables;
    tables->title = tables_in(making, "Verslag van een groep", "Report on a cohort");
    tables->summary[0] = totals(making);
    tables->summary[1] = arena_format(
        tables->arena,
        tables_in(making,
                  "Alleen eerste pogingen tellen. Van minder dan %d mensen wordt niets verteld. "
                  "Waar zo'n klein aantal uit andere cijfers te halen zou zijn, staat een streepje "
                  "of een gemiddelde dat is afgerond: \"op ... na\" zegt hoeveel. De spreiding "
                  "ernaast is dan ook afgerond.",
                  "Only first attempts count. Nothing is told of fewer than %d people. Where so "
                  "small a number could be found from other figures, there is a dash, or a mean "
                  "that is rounded: \"give or take\" says how much. The spread beside it is then "
                  "rounded too."),
        CELLS_LEAST);
    tables->summary[2] =
        is_replayed
            ? tables_in(making, "Elke sessie is nagespeeld: de score volgt uit de antwoorden.",
                        "Every session was played again: the score follows from the answers.")
            : tables_in(making,
                        "Van elke sessie is het logboek gecontroleerd; de scores zijn niet "
                        "nagespeeld.",
                        "The log of every session was checked; the scores were not played again.");
}


Tables *tables_new(const Gathering *gathering, bool is_replayed, Language language) {
    Tables *tables = memory_new(1, sizeof *tables);
    Told *told = told_new(&gathering->cohort);
    Making making = {tables, gathering, told};
    tables->arena = arena_new();
    tables->language = language;
    add_summary(&making, is_replayed);
    tables_add_cases(&making);
    tables_add_endings(&making);
    tables_add_sums(&making, true);
    tables_add_sums(&making, false);
    tables_add_decisions(&making);
    tables_add_hints(&making);
    tables_add_items(&making);
    tables_add_reliability(&making);
    add_left_out(&making);
    told_free(told);
    return tables;
}


void tables_free(Tables *tables) {
    if (tables) {
        arena_free(tables->arena);
        free(tables);
    }
}

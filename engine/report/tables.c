// Tables: rows of words out of sums.

#include "report/tables.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

typedef struct Making {
    Tables *tables;
    const Gathering *gathering;
} Making;


static const char *in(const Making *making, const char *dutch, const char *english)FORMAT_CHOICE(2,
                                                                                                 3);


static const char *in(const Making *making, const char *dutch, const char *english) {
    return making->tables->language == LANGUAGE_NL ? dutch : english;
}


static Table *add_table(Making *making, const char *key, const char *title, const char *note,
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


static void add_column(Table *table, const char *title, bool is_number) {
    check_always(table->column_count < TABLE_COLUMNS);
    table->is_number[table->column_count] = is_number;
    table->columns[table->column_count++] = title;
}


static TableRow *add_row(Table *table) {
    TableRow *row = &table->rows[table->row_count++];
    *row = (TableRow){.share = -1, .deviation = -1};
    for (int i = 0; i < table->column_count; i++) {
        row->cells[i] = "";
    }
    return row;
}


// ---- Cells ----


static const char *count_cell(const Making *making, long long count) {
    return arena_format(making->tables->arena, "%lld", count);
}


// A share in percent with one decimal, "-" when there is none.
static const char *share_cell(const Making *making, int share) {
    if (share < 0) {
        return "-";
    }
    int tenths = (share + 5) / 10;
    return arena_format(making->tables->arena, "%d%c%d", tenths / 10,
                        making->tables->language == LANGUAGE_NL ? ',' : '.', tenths % 10);
}


static const char *part_cell(const Making *making, long long part, long long whole) {
    return share_cell(making, whole > 0 ? (int)(part * COHORT_WHOLE / whole) : -1);
}


// Fills the columns count, mean and spread from `first` on. False when too few people are in it:
// then only that is told.
static bool fill_spread(const Making *making, TableRow *row, int first, const Spread *spread,
                        long long people) {
    if (people < COHORT_LEAST) {
        row->cells[first] = arena_format(making->tables->arena, "< %d", COHORT_LEAST);
        row->cells[first + 1] = row->cells[first + 2] = "-";
        return false;
    }
    row->share = spread_mean(spread);
    row->deviation = spread_deviation(spread);
    row->cells[first] = count_cell(making, spread->count);
    row->cells[first + 1] = share_cell(making, row->share);
    row->cells[first + 2] = share_cell(making, row->deviation);
    return true;
}


static void add_spread_columns(const Making *making, Table *table) {
    add_column(table, "n", true);
    add_column(table, in(making, "gemiddeld %", "mean %"), true);
    add_column(table, in(making, "spreiding", "spread"), true);
}


static const char *mode_word(const Making *making, const char *mode) {
    if (strcmp(mode, "exam") == 0) {
        return in(making, "toets", "exam");
    }
    return strcmp(mode, "practice") == 0 ? in(making, "oefenen", "practice") : mode;
}


// ---- Cases and endings ----


static void add_cases(Making *making) {
    const Cohort *cohort = &making->gathering->cohort;
    Table *table = add_table(making, "cases", in(making, "Casussen", "Cases"), NULL,
                             (size_t)cohort->case_count);
    add_column(table, in(making, "casus", "case"), false);
    add_column(table, in(making, "manier", "mode"), false);
    add_spread_columns(making, table);
    add_column(table, in(making, "geslaagd %", "passed %"), true);
    add_column(table, in(making, "teruggenomen", "taken back"), true);
    add_column(table, in(making, "uitgaven", "editions"), true);
    for (int i = 0; i < cohort->case_count; i++) {
        const CohortCase *one = &cohort->cases[i];
        TableRow *row = add_row(table);
        row->cells[0] = one->id;
        row->cells[1] = mode_word(making, one->mode);
        bool is_told = fill_spread(making, row, 2, &one->share, one->share.count);
        row->cells[5] = is_told ? part_cell(making, one->passed, one->judged) : "-";
        row->cells[6] = is_told ? count_cell(making, one->undone) : "-";
        row->cells[7] = count_cell(making, one->edition_count);
    }
}


static void add_endings(Making *making) {
    const Cohort *cohort = &making->gathering->cohort;
    size_t most = 0;
    for (int i = 0; i < cohort->case_count; i++) {
        most += (size_t)cohort->cases[i].ending_count;
    }
    Table *table =
        add_table(making, "endings", in(making, "Hoe het afliep", "How it ended"), NULL, most);
    add_column(table, in(making, "casus", "case"), false);
    add_column(table, in(making, "manier", "mode"), false);
    add_column(table, in(making, "einde", "ending"), false);
    add_column(table, "n", true);
    add_column(table, "%", true);
    for (int i = 0; i < cohort->case_count; i++) {
        const CohortCase *one = &cohort->cases[i];
        for (int e = 0; e < one->ending_count; e++) {
            TableRow *row = add_row(table);
            long long times = one->endings[e].times;
            bool is_told = times >= COHORT_LEAST;
            row->cells[0] = one->id;
            row->cells[1] = mode_word(making, one->mode);
            row->cells[2] = one->endings[e].id[0] ? one->endings[e].id : "-";
            row->cells[3] = is_told ? count_cell(making, times)
                                    : arena_format(making->tables->arena, "< %d", COHORT_LEAST);
            row->cells[4] = is_told ? part_cell(making, times, one->share.count) : "-";
        }
    }
}


// ---- Indicators and competencies, over all cases ----


typedef struct Sum {
    const char *id;
    const char *framework;
    Text title;
    Spread share;
    long long observations;
    long long people;  // of the case with most of them: so many different ones there are at least
} Sum;


static int compare_sums(const void *a, const void *b) {
    const Sum *left = a;
    const Sum *right = b;
    int order = strcmp(left->framework, right->framework);
    return order ? order : strcmp(left->id, right->id);
}


static void add_to_sum(Sum *sums, int *count, const CohortIndicator *row) {
    int at = 0;
    while (at < *count &&
           (strcmp(sums[at].id, row->id) != 0 || strcmp(sums[at].framework, row->framework) != 0)) {
        at++;
    }
    if (at == *count) {
        sums[(*count)++] = (Sum){.id = row->id, .framework = row->framework};
    }
    if (text_is_empty(sums[at].title)) {
        sums[at].title = row->title;
    }
    spread_merge(&sums[at].share, &row->share);
    sums[at].observations += row->observations;
    if (row->share.count > sums[at].people) {
        sums[at].people = row->share.count;
    }
}


static void fill_sums(Making *making, Table *table, const Sum *sums, int count,
                      bool is_competency) {
    Tables *tables = making->tables;
    add_column(table, "id", false);
    add_column(table, is_competency ? in(making, "competentie", "competency") : "indicator", false);
    add_spread_columns(making, table);
    add_column(table, in(making, "waarnemingen", "observations"), true);
    add_column(table, in(making, "kader", "framework"), false);
    for (int i = 0; i < count; i++) {
        TableRow *row = add_row(table);
        row->cells[0] = sums[i].id;
        row->cells[1] = arena_copy_text(tables->arena, text_in(sums[i].title, tables->language));
        bool is_told = fill_spread(making, row, 2, &sums[i].share, sums[i].people);
        row->cells[5] = is_told ? count_cell(making, sums[i].observations) : "-";
        row->cells[6] = sums[i].framework;
    }
}


static void add_sums(Making *making, bool is_competency) {
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
        const CohortIndicator *rows = is_competency ? one->competencies : one->indicators;
        int row_count = is_competency ? one->competency_count : one->indicator_count;
        for (int r = 0; r < row_count; r++) {
            add_to_sum(sums, &count, &rows[r]);
        }
    }
    qsort(sums, (size_t)count, sizeof *sums, compare_sums);
    Table *table =
        is_competency
            ? add_table(making, "competencies", in(making, "Competenties", "Competencies"),
                        in(making, "Deel van de punten, per sessie, over alle casussen samen.",
                           "Share of the points, per session, over all cases together."),
                        most)
            : add_table(making, "indicators", in(making, "Indicatoren", "Indicators"), NULL, most);
    fill_sums(making, table, sums, count, is_competency);
    free(sums);
}


// ---- Decisions ----


// The answer without all points that most people gave, when enough of them did.
static const CohortOption *most_wrong(const CohortDecision *decision) {
    const CohortOption *most = NULL;
    for (int i = 0; i < decision->option_count; i++) {
        const CohortOption *option = &decision->options[i];
        if (option->raw < option->max && option->chosen >= COHORT_LEAST &&
            (!most || option->chosen > most->chosen)) {
            most = option;
        }
    }
    return most;
}


static void fill_decision(Making *making, TableRow *row, const CohortCase *one,
                          const CohortDecision *decision) {
    row->cells[0] = one->id;
    row->cells[1] = mode_word(making, one->mode);
    row->cells[2] = decision->id;
    row->cells[3] = decision->type;
    row->cells[7] = row->cells[8] = "-";
    if (!fill_spread(making, row, 4, &decision->share, decision->share.count)) {
        return;
    }
    const CohortOption *wrong = most_wrong(decision);
    row->cells[7] = part_cell(making, decision->full, decision->share.count);
    if (wrong) {
        row->cells[8] = arena_format(making->tables->arena, "%s (%lld)", wrong->id, wrong->chosen);
    }
}


static void add_decisions(Making *making) {
    const Cohort *cohort = &making->gathering->cohort;
    size_t most = 0;
    for (int i = 0; i < cohort->case_count; i++) {
        most += (size_t)cohort->cases[i].decision_count;
    }
    Table *table = add_table(
        making, "decisions", in(making, "Beslissingen", "Decisions"),
        in(making,
           "Alleen het eerste antwoord telt. Meest gekozen fout: het antwoord zonder alle "
           "punten dat het vaakst is gekozen, met hoe vaak.",
           "Only the first answer counts. Most chosen wrong: the answer without all points that "
           "was chosen most, and how often."),
        most);
    add_column(table, in(making, "casus", "case"), false);
    add_column(table, in(making, "manier", "mode"), false);
    add_column(table, in(making, "beslissing", "decision"), false);
    add_column(table, in(making, "soort", "kind"), false);
    add_spread_columns(making, table);
    add_column(table, in(making, "alles goed %", "all right %"), true);
    add_column(table, in(making, "meest gekozen fout", "most chosen wrong"), false);
    for (int i = 0; i < cohort->case_count; i++) {
        for (int d = 0; d < cohort->cases[i].decision_count; d++) {
            fill_decision(making, add_row(table), &cohort->cases[i],
                          &cohort->cases[i].decisions[d]);
        }
    }
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
    Table *table = add_table(making, "left_out", in(making, "Niet meegeteld", "Left out"), NULL,
                             (size_t)gathering->left_out_count);
    add_column(table, in(making, "map", "folder"), false);
    add_column(table, in(making, "soort", "kind"), false);
    add_column(table, in(making, "reden", "reason"), false);
    for (int i = 0; i < gathering->left_out_count; i++) {
        TableRow *row = add_row(table);
        row->cells[0] = gathering->left_out[i].folder;
        row->cells[1] = left_out_word(making, gathering->left_out[i].kind);
        row->cells[2] = gathering->left_out[i].reason;
    }
}


static void add_summary(Making *making, bool is_replayed) {
    Tables *tables = making->tables;
    const Gathering *gathering = making->gathering;
    tables->title = in(making, "Verslag van een groep", "Report on a cohort");
    tables->summary[0] =
        arena_format(tables->arena,
                     in(making, "%d sessies gevonden, %d meegeteld, %d niet (zie onderaan).",
                        "%d sessions found, %d counted, %d left out (see below)."),
                     gathering->found, gathering->counted, gathering->left_out_count);
    tables->summary[1] = arena_format(
        tables->arena,
        in(making, "Alleen eerste pogingen tellen. Van minder dan %d mensen wordt niets verteld.",
           "Only first attempts count. Nothing is told of fewer than %d people."),
        COHORT_LEAST);
    tables->summary[2] =
        is_replayed ? in(making, "Elke sessie is nagespeeld: de score volgt uit de antwoorden.",
                         "Every session was played again: the score follows from the answers.")
                    : in(making,
                         "Van elke sessie is het logboek gecontroleerd; de scores zijn niet "
                         "nagespeeld.",
                         "The log of every session was checked; the scores were not played again.");
}


Tables *tables_new(const Gathering *gathering, bool is_replayed, Language language) {
    Tables *tables = memory_new(1, sizeof *tables);
    Making making = {tables, gathering};
    tables->arena = arena_new();
    tables->language = language;
    add_summary(&making, is_replayed);
    add_cases(&making);
    add_endings(&making);
    add_sums(&making, true);
    add_sums(&making, false);
    add_decisions(&making);
    add_left_out(&making);
    return tables;
}


void tables_free(Tables *tables) {
    if (tables) {
        arena_free(tables->arena);
        free(tables);
    }
}

// Cohort: finding the row something belongs to, and adding. What is counted of decisions together
// is in cohort_items.c.

#include "report/cohort.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/cohort_items.h"


// ---- Spreads ----


void spread_add(Spread *spread, int raw, int max) {
    if (max > 0) {
        long long share = ((long long)raw * COHORT_WHOLE * 2 + max) / (2LL * max);
        spread->count++;
        spread->sum += share;
        spread->squares += share * share;
    }
}


void spread_merge(Spread *spread, const Spread *other) {
    spread->count += other->count;
    spread->sum += other->sum;
    spread->squares += other->squares;
}


int spread_mean(const Spread *spread) {
    return spread->count > 0 ? (int)((2 * spread->sum + spread->count) / (2 * spread->count)) : -1;
}


static long long root(long long square) {
    long long low = 0;
    long long high = COHORT_WHOLE;
    while (low < high) {
        long long middle = (low + high + 1) / 2;
        if (middle * middle <= square) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}


int spread_deviation(const Spread *spread) {
    if (spread->count < 2) {
        return -1;
    }
    // sum of (x - mean)^2 = squares - sum^2/n; split so that sum^2 cannot overflow.
    long long mean = spread->sum / spread->count;
    long long rest = spread->sum - mean * spread->count;
    long long around = spread->squares - 2 * mean * spread->sum + mean * mean * spread->count -
                       rest * rest / spread->count;
    return (int)root(around / (spread->count - 1));
}


// ---- Rows ----


// A list of rows that start with a `char *id`, each made at the first time it is asked for.
static void *row_of(void **rows, int *count, size_t size, const char *id) {
    for (int i = 0; i < *count; i++) {
        char *row = (char *)*rows + (size_t)i * size;
        if (strcmp(*(char **)(void *)row, id) == 0) {
            return row;
        }
    }
    bool is_full = (*count & (*count - 1)) == 0;  // room is the next power of two
    if (is_full) {
        *rows = memory_resize(*rows, *count ? (size_t)*count * 2 : 1, size);
    }
    char *row = (char *)*rows + (size_t)(*count)++ * size;
    memset(row, 0, size);
    *(char **)(void *)row = memory_copy_text(id);
    return row;
}


static CohortDecision *decision_of(CohortCase *one, const char *id, const char *type) {
    void *rows = one->decisions;
    CohortDecision *decision = row_of(&rows, &one->decision_count, sizeof *decision, id);
    one->decisions = rows;
    if (!decision->type) {
        decision->type = memory_copy_text(type);
        decision->slot = one->decision_count - 1;
    }
    return decision;
}


// The row of this id in this framework, made when it is the first time.
static CohortIndicator *indicator_of(CohortIndicator **list, int *count, const char *framework,
                                     const char *id) {
    for (int i = 0; i < *count; i++) {
        CohortIndicator *row = &(*list)[i];
        if (strcmp(row->id, id) == 0 && strcmp(row->framework, framework) == 0) {
            return row;
        }
    }
    *list = memory_resize(*list, (size_t)*count + 1, sizeof **list);
    CohortIndicator *row = &(*list)[(*count)++];
    *row = (CohortIndicator){.id = memory_copy_text(id), .framework = memory_copy_text(framework)};
    return row;
}


static void set_title(CohortIndicator *row, Text title) {
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        if (!row->title.in[i] && title.in[i]) {
            row->title.in[i] = memory_copy_text(title.in[i]);
        }
    }
}


static void count(CohortCount **list, int *length, const char *id, long long times) {
    void *rows = *list;
    CohortCount *row = row_of(&rows, length, sizeof *row, id);
    *list = rows;
    row->times += times;
}


static void note_option(CohortDecision *decision, const char *id, int raw, int max,
                        long long chosen) {
    void *rows = decision->options;
    CohortOption *option = row_of(&rows, &decision->option_count, sizeof *option, id);
    decision->options = rows;
    option->raw = raw;
    option->max = max;
    option->chosen += chosen;
}


static CohortCase *case_of(Cohort *cohort, const char *id, const char *mode,
                           const char *framework) {
    for (int i = 0; i < cohort->case_count; i++) {
        CohortCase *one = &cohort->cases[i];
        if (strcmp(one->id, id) == 0 && strcmp(one->mode, mode) == 0) {
            return one;
        }
    }
    cohort->cases =
        memory_resize(cohort->cases, (size_t)cohort->case_count + 1, sizeof *cohort->cases);
    CohortCase *one = &cohort->cases[cohort->case_count++];
    *one = (CohortCase){.id = memory_copy_text(id),
                        .mode = memory_copy_text(mode),
                        .framework = memory_copy_text(framework)};
    return one;
}


// ---- Adding a session ----


static void add_decisions(CohortCase *one, const Facts *facts, int *slots) {
    for (int i = 0; i < facts->decision_count; i++) {
        const FactsDecision *made = &facts->decisions[i];
        CohortDecision *decision = decision_of(one, made->id, made->type);
        slots[i] = decision->slot;
        decision->made++;
        spread_add(&decision->share, made->raw, made->max);
        decision->full += made->raw == made->max;
        decision->points += made->raw;
        if (made->hints > 0) {
            decision->hinted[made->hints - 1]++;
        }
        if (made->option[0]) {
            note_option(decision, made->option, made->raw, made->max, 1);
        }
    }
    cohort_add_items(one, facts, slots);
}


static void add_to_row(CohortIndicator *row, Text title, const FactsIndicator *seen,
                       const Makeup *makeup) {
    set_title(row, title);
    spread_add(&row->share, seen->raw, seen->max);
    row->observations += seen->observations;
    makeup_merge(&row->makeup, makeup);
}


static void add_competencies(CohortCase *one, const Facts *facts, const int *slots,
                             const Framework *framework) {
    FactsIndicator sums[FRAMEWORK_MAX_COMPETENCIES] = {{.raw = 0}};
    int places[FRAMEWORK_MAX_INDICATORS];  // in `sums`; -1: in none
    Makeup makeups[FRAMEWORK_MAX_COMPETENCIES] = {{.weight = 0}};
    for (int i = 0; i < facts->indicator_count; i++) {
        int indicator = framework_find(framework, facts->indicators[i].id);
        places[i] = indicator < 0 ? -1 : framework->indicators[indicator].competency;
        if (indicator >= 0) {
            FactsIndicator *sum = &sums[framework->indicators[indicator].competency];
            sum->raw += facts->indicators[i].raw;
            sum->max += facts->indicators[i].max;
            sum->observations += facts->indicators[i].observations;
        }
    }
    cohort_weigh(facts, slots, places, makeups);
    for (int i = 0; i < framework->competency_count; i++) {
        const Competency *competency = &framework->competencies[i];
        if (sums[i].observations > 0) {
            add_to_row(indicator_of(&one->competencies, &one->competency_count,
                                    framework->sources[competency->source].id, competency->id),
                       competency->title, &sums[i], &makeups[i]);
        }
    }
}


// An indicator of a framework that is not here is of the only one that was named, or of who knows.
static void add_indicators(CohortCase *one, const Facts *facts, const int *slots,
                           const Framework *framework) {
    bool is_only = facts->header.framework_count <= 1;
    int places[FRAMEWORK_MAX_INDICATORS];
    Makeup makeups[FRAMEWORK_MAX_INDICATORS] = {{.weight = 0}};
    for (int i = 0; i < facts->indicator_count; i++) {
        places[i] = i;
    }
    cohort_weigh(facts, slots, places, makeups);
    for (int i = 0; i < facts->indicator_count; i++) {
        const FactsIndicator *seen = &facts->indicators[i];
        int at = framework_find(framework, seen->id);
        const char *source = at >= 0   ? framework->sources[framework->indicators[at].source].id
                             : is_only ? facts->header.framework
                                       : "";
        Text title = at >= 0 ? framework->indicators[at].title : (Text){{NULL}};
        add_to_row(indicator_of(&one->indicators, &one->indicator_count, source, seen->id), title,
                   seen, &makeups[i]);
    }
}


void cohort_add(Cohort *cohort, const Facts *facts, const Framework *framework) {
    int slots[SCENARIO_MAX_DECISIONS];
    const Header *header = &facts->header;
    CohortCase *one = case_of(cohort, header->scenario, header->mode, header->framework);
    one->people++;
    spread_add(&one->share, facts->raw, facts->max);
    one->judged += facts->has_verdict;
    one->passed += facts->has_passed;
    one->undone += facts->undone;
    one->undone_people += facts->undone > 0;
    count(&one->editions, &one->edition_count, header->scenario_hash, 1);
    add_decisions(one, facts, slots);
    add_indicators(one, facts, slots, framework);
    add_competencies(one, facts, slots, framework);
    count(&one->endings, &one->ending_count, facts->ending, 1);
}


// ---- Adding another cohort ----


static void merge_indicators(CohortIndicator **list, int *count, const CohortIndicator *other,
                             int other_count, const int *slots) {
    for (int i = 0; i < other_count; i++) {
        CohortIndicator *row = indicator_of(list, count, other[i].framework, other[i].id);
        set_title(row, other[i].title);
        spread_merge(&row->share, &other[i].share);
        row->observations += other[i].observations;
        Makeup moved = makeup_moved(&other[i].makeup, slots);
        makeup_merge(&row->makeup, &moved);
    }
}


static void merge_decision(CohortDecision *decision, const CohortDecision *other) {
    spread_merge(&decision->share, &other->share);
    pairing_merge(&decision->rest, &other->rest);
    decision->made += other->made;
    decision->full += other->full;
    decision->points += other->points;
    for (int i = 0; i < SCENARIO_MAX_HINTS; i++) {
        decision->hinted[i] += other->hinted[i];
    }
    for (int i = 0; i < other->option_count; i++) {
        const CohortOption *option = &other->options[i];
        note_option(decision, option->id, option->raw, option->max, option->chosen);
    }
}


static void merge_case(CohortCase *one, const CohortCase *other) {
    int slots[SCENARIO_MAX_DECISIONS];
    one->people += other->people;
    one->undone_people += other->undone_people;
    one->weight = other->weight > one->weight ? other->weight : one->weight;
    spread_merge(&one->share, &other->share);
    one->judged += other->judged;
    one->passed += other->passed;
    one->undone += other->undone;
    for (int i = 0; i < other->edition_count; i++) {
        count(&one->editions, &one->edition_count, other->editions[i].id, other->editions[i].times);
    }
    for (int i = 0; i < other->decision_count; i++) {
        const CohortDecision *from = &other->decisions[i];
        CohortDecision *decision = decision_of(one, from->id, from->type);
        slots[from->slot] = decision->slot;
        merge_decision(decision, from);
    }
    cohort_merge_items(one, other, slots);
    merge_indicators(&one->indicators, &one->indicator_count, other->indicators,
                     other->indicator_count, slots);
    merge_indicators(&one->competencies, &one->competency_count, other->competencies,
                     other->competency_count, slots);
    for (int i = 0; i < other->ending_count; i++) {
        count(&one->endings, &one->ending_count, other->endings[i].id, other->endings[i].times);
    }
}


void cohort_merge(Cohort *cohort, const Cohort *other) {
    for (int i = 0; i < other->case_count; i++) {
        const CohortCase *one = &other->cases[i];
        merge_case(case_of(cohort, one->id, one->mode, one->framework), one);
    }
}


// ---- Order and end ----


// Of rows that start with their id.
static int compare_ids(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}


static int compare_indicators(const void *a, const void *b) {
    const CohortIndicator *left = a;
    const CohortIndicator *right = b;
    int order = strcmp(left->id, right->id);
    return order ? order : strcmp(left->framework, right->framework);
}


static int compare_cases(const void *a, const void *b) {
    const CohortCase *left = a;
    const CohortCase *right = b;
    int order = strcmp(left->id, right->id);
    return order ? order : strcmp(left->mode, right->mode);
}


static void sort(void *rows, int count, size_t size, int (*compare)(const void *, const void *)) {
    if (count > 1) {
        qsort(rows, (size_t)count, size, compare);
    }
}


void cohort_sort(Cohort *cohort) {
    sort(cohort->cases, cohort->case_count, sizeof *cohort->cases, compare_cases);
    for (int i = 0; i < cohort->case_count; i++) {
        CohortCase *one = &cohort->cases[i];
        sort(one->decisions, one->decision_count, sizeof *one->decisions, compare_ids);
        sort(one->indicators, one->indicator_count, sizeof *one->indicators, compare_indicators);
        sort(one->competencies, one->competency_count, sizeof *one->competencies,
             compare_indicators);
        sort(one->endings, one->ending_count, sizeof *one->endings, compare_ids);
        sort(one->editions, one->edition_count, sizeof *one->editions, compare_ids);
        for (int d = 0; d < one->decision_count; d++) {
            sort(one->decisions[d].options, one->decisions[d].option_count, sizeof(CohortOption),
                 compare_ids);
        }
    }
}


// Rows that start with their id.
static void free_rows(void *rows, int length, size_t size) {
    for (int i = 0; i < length; i++) {
        free(*(char **)(void *)((char *)rows + (size_t)i * size));
    }
    free(rows);
}


static void free_indicators(CohortIndicator *rows, int length) {
    for (int i = 0; i < length; i++) {
        free(rows[i].id);
        free(rows[i].framework);
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
            free((void *)(uintptr_t)rows[i].title.in[language]);  // a copy of our own
        }
    }
    free(rows);
}


static void free_case(CohortCase *one) {
    for (int i = 0; i < one->decision_count; i++) {
        free(one->decisions[i].type);
        free_rows(one->decisions[i].options, one->decisions[i].option_count, sizeof(CohortOption));
    }
    free_rows(one->decisions, one->decision_count, sizeof(CohortDecision));
    free_indicators(one->indicators, one->indicator_count);
    free_indicators(one->competencies, one->competency_count);
    free_rows(one->endings, one->ending_count, sizeof(CohortCount));
    free_rows(one->editions, one->edition_count, sizeof(CohortCount));
    free(one->products);
    free(one->id);
    free(one->mode);
    free(one->framework);
}


void cohort_free(Cohort *cohort) {
    for (int i = 0; i < cohort->case_count; i++) {
        free_case(&cohort->cases[i]);
    }
    free(cohort->cases);
    *cohort = (Cohort){NULL, 0};
}

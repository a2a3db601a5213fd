// Told: what of a cohort may be told to others. All that prints asks it here, so that no two
// outputs together say more than one. See cells.h for the rules.
#ifndef CASUS_REPORT_TOLD_H
#define CASUS_REPORT_TOLD_H

#include "base/arena.h"
#include "report/cells.h"
#include "report/cohort.h"

typedef struct ToldShare {
    bool is_told;      // if not, nothing else is
    long long people;  // -1: not told, since too few of the group are not in it
    int mean;          // ten-thousandths; -1: not told
    int margin;        // give or take; 0: the mean is exact
    int deviation;     // -1: not told
    int deviation_margin;
} ToldShare;

// First answers, and the hints that were asked for before them. In an exam there are none.
typedef struct ToldHints {
    int share;          // of the answers with a hint, ten-thousandths; -1: nothing is told
    int margin;         // give or take; 0: it is exact, and only then what follows is told
    long long answers;
    long long hinted;   // of these with a hint
    long long hints;    // in all; -1: not told
} ToldHints;

// Of several decisions, as it was counted: for told_hints.
typedef struct HintSum {
    long long answers, hinted, hints;
    bool is_careful;  // of one of the decisions it is hidden how many asked for a hint
    bool is_unsure;   // or how many they asked for
} HintSum;

typedef struct ToldDecision {
    const CohortDecision *decision;
    ToldShare share;
    long long full;  // -1: not told
    bool is_careful;  // something of it is hidden, so its mean is not told exactly
    bool *hidden;     // of each option
    bool has_chance, has_rest;
    Estimate chance;  // of a point, with its interval
    Estimate rest;    // correlation with the rest of the case
    ToldHints hints;
} ToldDecision;

typedef struct ToldCase {
    const CohortCase *one;
    ToldShare share;
    bool has_counts;   // how many people made each decision is told: so may be sums of these
    long long passed;  // -1: not told
    long long undone;  // -1: not told
    bool *hidden_endings;
    ToldDecision *decisions;
    ToldShare *indicators;
    ToldShare *competencies;
    HintSum hints;  // of all decisions, and below of those in each sum
    HintSum *indicator_hints;
    HintSum *competency_hints;
    bool has_alpha;
    int items;  // decisions that everybody made
    Estimate alpha;
} ToldCase;

typedef struct Told {
    Arena *arena;      // owns the rest
    ToldCase *cases;   // as many as the cohort has, which it points into
    bool has_totals;   // how many sessions there are in all may be told
} Told;

Told *told_new(const Cohort *cohort);
void told_free(Told *told);  // NULL is allowed

// Some people of a group whose size is told.
typedef struct ToldGroup {
    long long people, whole;
    int weight;       // as for cells_margin
    bool is_careful;  // something is hidden of what it is the mean of
} ToldGroup;

void told_share(const Spread *spread, const ToldGroup *group, ToldShare *out);

void hint_sum_add(HintSum *sum, const HintSum *other);
// When nothing is hidden this says no more than the decisions do. When something is, it is so
// rough that any small number in it might be any other small number.
void told_hints(const HintSum *sum, ToldHints *out);

#endif

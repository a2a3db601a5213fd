// Cohort: many sessions counted together. Holds sums only; no session can be found back in it.
//
// Shares of points are counted in ten-thousandths, so that sums are whole numbers: the same
// sessions give the same report, in whatever order and by however many threads they were read.
#ifndef CASUS_REPORT_COHORT_H
#define CASUS_REPORT_COHORT_H

#include "core/framework.h"
#include "report/statistics.h"
#include "store/facts.h"

enum { COHORT_WHOLE = 10000 };  // the share of who got all points

// The shares of one thing over the sessions in which it was seen.
typedef struct Spread {
    long long count;
    long long sum;
    long long squares;
} Spread;

typedef struct CohortOption {
    char *id;
    long long chosen;
    int raw, max;  // what it earned
} CohortOption;

typedef struct CohortDecision {
    char *id;
    char *type;
    int slot;         // row in CohortCase.products
    long long made;   // people who made it
    long long full;   // who earned all points with it
    long long points;
    long long hinted[SCENARIO_MAX_HINTS];  // people who first asked for 1, 2, ... hints
    Spread share;
    Pairing rest;     // its share, and that of all other decisions of the same person
    CohortOption *options;
    int option_count;
} CohortDecision;

// Which decisions a sum of points is made of.
typedef struct Makeup {
    int weight;  // of the one that weighs most in it, for anyone, in ten-thousandths
    uint64_t decisions[(SCENARIO_MAX_DECISIONS + 63) / 64];  // a bit for each, by slot
} Makeup;

// Of an indicator or a competency.
typedef struct CohortIndicator {
    char *id;
    char *framework;  // id; "": it is not known of which
    Text title;       // empty: it is not known
    Spread share;
    long long observations;
    Makeup makeup;
} CohortIndicator;

typedef struct CohortCount {
    char *id;
    long long times;
} CohortCount;

// All first attempts at one case in one mode.
typedef struct CohortCase {
    char *id;
    char *mode;
    char *framework;
    long long people;
    Spread share;
    int weight;                // of the decision that weighs most
    long long passed, judged;  // judged: of the sessions whose case has a mark to pass
    long long undone;          // times
    long long undone_people;   // who did
    // Sums of products of the points for two decisions, over who made both: a square of `room`
    // rows, by slot. What lies below the diagonal is not used.
    long long *products;
    int room;
    CohortCount *editions;  // by hash of the case
    int edition_count;
    CohortDecision *decisions;
    int decision_count;
    CohortIndicator *indicators;
    int indicator_count;
    CohortIndicator *competencies;
    int competency_count;
    CohortCount *endings;  // "" is a story that just stopped
    int ending_count;
} CohortCase;

typedef struct Cohort {
    CohortCase *cases;
    int case_count;
} Cohort;

// Start with {0}. `framework` says which competency an indicator shows and what they are called; an
// indicator that is not in it counts, and shows no competency.
void cohort_add(Cohort *cohort, const Facts *facts, const Framework *framework);
void cohort_merge(Cohort *cohort, const Cohort *other);
// Cases by id and mode, all else by id: so that the order of reading does not show.
void cohort_sort(Cohort *cohort);
void cohort_free(Cohort *cohort);

void spread_add(Spread *spread, int raw, int max);
void spread_merge(Spread *spread, const Spread *other);
int spread_mean(const Spread *spread);       // ten-thousandths, rounded; -1: nothing was counted
int spread_deviation(const Spread *spread);  // of the sample; -1: fewer than two

// The reliability of the points for the decisions that everybody made; `*items` is how many these
// are. False when there is nothing to say.
bool cohort_alpha(const CohortCase *one, int *items, Estimate *out);

#endif

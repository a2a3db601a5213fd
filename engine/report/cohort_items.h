// Cohort items: what is counted of several decisions of one person together. Used by the cohort.
#ifndef CASUS_REPORT_COHORT_ITEMS_H
#define CASUS_REPORT_COHORT_ITEMS_H

#include "report/cohort.h"

// `slots` holds for each decision of the facts its slot in the case.
void cohort_add_items(CohortCase *one, const Facts *facts, const int *slots);
// `slots` holds for each slot of `other` the one in `one`.
void cohort_merge_items(CohortCase *one, const CohortCase *other, const int *slots);

// What sums of evidence are made of. `places` says for each indicator of the facts in which sum it
// is (-1: in none); `makeups` is a row for each sum, all zero.
void cohort_weigh(const Facts *facts, const int *slots, const int *places, Makeup *makeups);
void makeup_merge(Makeup *makeup, const Makeup *other);
// The same with its decisions in other slots.
Makeup makeup_moved(const Makeup *makeup, const int *slots);

#endif

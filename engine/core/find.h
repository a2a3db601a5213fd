// Find: what a find decision holds, and the list of records one event can choose.
#ifndef CASUS_CORE_FIND_H
#define CASUS_CORE_FIND_H

#include <stdbool.h>
#include <stddef.h>

#include "core/scenario.h"

// ---- find: part = record, value = 1 (chosen) or 0; or FIND_MANY with the records as text ----
enum { FIND_MANY = -1 };

typedef struct FindCount {
    int right;   // that belong
    int chosen;  // that the learner chose
    int both;    // chosen and belonging
} FindCount;

FindCount find_count(const Decision *decision, const int *cells);
bool find_is_chosen(const int *cells, int record);
bool find_is_made(const Decision *decision, const int *cells);

// Writes the ids of the wanted records from `*from` on, as many as fit ("R1:R40 R52"), for an event
// with FIND_MANY, and moves `*from` past them. False when nothing was left to write.
bool find_name_list(const Scenario *scenario, const Decision *decision, const bool *wanted,
                    int *from, char *text, size_t size);

#endif

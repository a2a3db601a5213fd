// Consult: what can be looked up in the reader during play, under one numbering: first all articles
// of the laws, then the categories of the list of the case and of its other lists.
#ifndef CASUS_CORE_CONSULT_H
#define CASUS_CORE_CONSULT_H

#include "core/scenario.h"

enum { CONSULT_NAME_MAX = 160 };

int consult_count(const Scenario *scenario);

// The lists of the case: 0 is its own, then the others; NULL after the last.
const Schedule *consult_schedule(const Scenario *scenario, int number);

int consult_of_category(const Scenario *scenario, int schedule, int category);

// True when `part` is an article: its index. Else its list and the category in it.
bool consult_is_article(const Scenario *scenario, int part);
void consult_category(const Scenario *scenario, int part, int *schedule, int *category);

// "AW95-3", or "gemeenten-2020/11.1.6"; and back: -1 when there is no such thing.
void consult_name(const Scenario *scenario, int part, char name[CONSULT_NAME_MAX]);
int consult_find(const Scenario *scenario, const char *name);

#endif

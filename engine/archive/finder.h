// Finder: which of many records hold these words, in title, number, kind, place, facts or page.
// Case and accents do not matter. Made once; a search then looks at each different word once,
// however long the pages are.
#ifndef CASUS_ARCHIVE_FINDER_H
#define CASUS_ARCHIVE_FINDER_H

#include <stdbool.h>

#include "archive/record.h"

typedef struct Finder Finder;

// Of the texts in `language`; the records are read here only. Free with finder_free.
Finder *finder_new(const Record *records, int count, Language language);
void finder_free(Finder *finder);  // NULL is allowed

// Sets `found` of each record in which every word of `query` occurs, as a whole word or a part of
// one, and answers how many these are. A query without words is in all.
int finder_find(Finder *finder, const char *query, bool *found);

#endif

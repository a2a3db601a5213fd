// Portfolio state: what portfolio.c collected, for the two files that write it down.
#ifndef CASUS_LEARNER_PORTFOLIO_STATE_H
#define CASUS_LEARNER_PORTFOLIO_STATE_H

#include "learner/endings.h"
#include "learner/portfolio.h"

enum { WHEN_SIZE = 40 };

// Something the learner wrote.
typedef struct PortfolioNote {
    const char *timestamp;
    const char *scenario;  // id of the case it belongs to
    const char *text;
} PortfolioNote;

typedef struct PortfolioNotes {
    PortfolioNote *list;
    int count, room;
} PortfolioNotes;

struct Portfolio {
    Arena *arena;
    const Library *library;
    const Names *names;
    Overview *overview;
    Progress *progress;
    Endings *endings;
    SelfscanList scans;
    PortfolioNotes reflections, intentions;  // oldest first
    Date today;
};

// One file being written: of what, with which fields, in which language.
typedef struct Writing {
    const Portfolio *portfolio;
    PortfolioFields fields;
    Language language;
    Buffer *out;
} Writing;

bool writes(const Writing *writing, PortfolioField field);  // whether that field is in it

// The title of a case; its id when it is not in the library.
const char *portfolio_title(const Portfolio *portfolio, const char *scenario, Language language);

// What one competency or indicator is called; its id when no framework at hand has it.
const char *portfolio_name_of(const Portfolio *portfolio, const char *framework,
                              const SelfscanAnswer *answer, Language language);

// The next finished session, oldest first, before index `*at`; start with the count. NULL: no more.
const OverviewSession *portfolio_next(const Portfolio *portfolio, int *at);

#endif

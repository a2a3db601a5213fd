// Portfolio: what a learner shows of themselves to somebody else, as a page and as JSON. The
// learner chooses field by field; what is shown before is the very bytes that are saved. See
// store/schema/portfolio.schema.json.
#ifndef CASUS_LEARNER_PORTFOLIO_H
#define CASUS_LEARNER_PORTFOLIO_H

#include "base/buffer.h"
#include "learner/progress.h"
#include "learner/selfscan.h"
#include "session/library.h"

typedef enum PortfolioField {
    PORTFOLIO_PLAYER,        // the pseudonym
    PORTFOLIO_SESSIONS,      // which cases were played to their end, and when
    PORTFOLIO_SCORES,        // points and verdict, and what was wrongly destroyed or kept
    PORTFOLIO_HELP,          // hints and decisions taken back
    PORTFOLIO_COMPETENCIES,
    PORTFOLIO_INDICATORS,
    PORTFOLIO_SELFSCAN,
    PORTFOLIO_REFLECTIONS,   // the learner's own words
    PORTFOLIO_INTENTIONS,    // what the learner means to do
    PORTFOLIO_DAYS,          // days as they are; without it only month and year
    PORTFOLIO_FIELD_COUNT
} PortfolioField;

typedef unsigned PortfolioFields;  // a bit for each, see portfolio_has

// What is on at first: cases, points, competencies. No pseudonym, no words of one's own, no days.
enum {
    PORTFOLIO_DEFAULT = 1u << PORTFOLIO_SESSIONS | 1u << PORTFOLIO_SCORES |
                        1u << PORTFOLIO_COMPETENCIES
};

// SCORES and HELP stand beside SESSIONS and do not count without.
bool portfolio_has(PortfolioFields fields, PortfolioField field);
const char *portfolio_code(PortfolioField field);  // "sessions"
Text portfolio_name(PortfolioField field);
Text portfolio_tells(PortfolioField field);  // one line: what somebody else sees by it

// Reads codes with commas between them. False with an error that names the word that is none.
bool portfolio_fields_read(const char *words, PortfolioFields *fields, Error *error);

typedef struct Portfolio Portfolio;

// All that can be shown of `player`. NULL with an error when something cannot be read. `today` is
// told in it.
Portfolio *portfolio_open(const char *data, const char *player, const Library *library,
                          const Names *names, Date today, Error *error);
void portfolio_free(Portfolio *portfolio);  // NULL is allowed

// How many things the field would show: sessions, competencies, reflections ... 0: it is empty.
int portfolio_count(const Portfolio *portfolio, PortfolioField field);

void portfolio_write_json(const Portfolio *portfolio, PortfolioFields fields, Language language,
                          Buffer *out);
void portfolio_write_html(const Portfolio *portfolio, PortfolioFields fields, Language language,
                          Buffer *out);

#endif

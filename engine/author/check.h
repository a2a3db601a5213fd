// Check: everything that can be proved of a case, and everything in it that looks wrong.
#ifndef CASUS_AUTHOR_CHECK_H
#define CASUS_AUTHOR_CHECK_H

#include "author/explore.h"
#include "author/finding.h"
#include "author/measure.h"

// What the rules need from the world.
typedef struct CheckWorld {
    void *context;
    // Whether a picture of this kind ("faces", "pictures") can be found by its name.
    bool (*has_picture)(void *context, const char *kind, const char *name);
    // The translation sheet of the case, as text; NULL: there is none, or it cannot be read.
    const char *sheet;
} CheckWorld;

typedef struct Check {
    const Scenario *scenario;  // borrowed
    Exploration *found;
    Extent *extent;
    uint64_t plays;  // ways through the case; PLAYS_MANY: more than can be counted
    Span points;
    Span *endings;  // points per ending; the last one: without an ending
    Findings findings;
} Check;

// Frees with check_free. `world` is used during the call.
Check *check_case(const Scenario *scenario, const Hooks *hooks, const CheckWorld *world,
                  Language language);
void check_free(Check *check);  // NULL is allowed

// ---- The rules; each adds what it finds ----
void rule_story(Check *check);  // C1xx
void rule_variables(Check *check);
void rule_decisions(Check *check);  // C2xx
void rule_keys(Check *check);
void rule_hints(Check *check);
void rule_scores(Check *check);                             // C3xx
void rule_things(Check *check);                             // C4xx
void rule_pictures(Check *check, const CheckWorld *world);  // C5xx
void rule_texts(Check *check, const CheckWorld *world);     // C6xx
void rule_balance(Check *check);                            // C7xx

// Whether what was not reached can still be reached by answers that were not walked; per step. The
// caller frees it.
bool *rule_maybe_reached(const Check *check);

#endif

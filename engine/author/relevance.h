// Relevance: what of a run can still matter. Two runs with the same digest go on alike: at the same
// step, with the same answers to every question that a condition, a consequence or a decision may
// still ask. Answers nobody asks about any more do not count.
//
// Conditions are Lua, so what they ask is found by listening. A walk that heard a question nobody
// had asked before may have taken two runs for one, and has to begin again with what is known now.
#ifndef CASUS_AUTHOR_RELEVANCE_H
#define CASUS_AUTHOR_RELEVANCE_H

#include <stdbool.h>
#include <stdint.h>

#include "core/run.h"

typedef struct Relevance Relevance;

typedef struct Digest {
    uint64_t high, low;
} Digest;

// `is_blind`: what conditions ask cannot be heard, so the whole run counts.
Relevance *relevance_new(const Scenario *scenario, bool is_blind);
void relevance_free(Relevance *relevance);  // NULL is allowed

// `hook` asked this. True when that was not known.
bool relevance_add(Relevance *relevance, int hook, Question question);

// Works out what counts at which step, after questions were added.
void relevance_solve(Relevance *relevance);

Digest relevance_digest(Relevance *relevance, const Run *run);

// Whether some condition, of data or Lua, is known to ask for this number of the run.
bool relevance_asks_cell(const Relevance *relevance, int cell);

// Whether this hook is.
bool relevance_hook_asks(const Relevance *relevance, int hook, int cell);

// Whether the hook is known to ask about answers of which not every one is walked.
bool relevance_is_partial(const Relevance *relevance, int hook);
bool relevance_has_chance(const Relevance *relevance);  // some condition draws a random number

// Whether the story may come back to the decision.
bool relevance_repeats(const Relevance *relevance, int decision);

int relevance_count(const Relevance *relevance);    // questions, taken apart
size_t relevance_size(const Relevance *relevance);  // bytes

#endif

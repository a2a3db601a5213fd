// Ways: the answers of a decision by number, for what walks a whole case.
//
// choose, ask, and mark with few passages: every answer there is (of ask: every set of questions
// that can be asked). Of the others, of which there are too many, a set that stands for them: the
// best, the worst, and each record, step, passage or field wrong by itself while the rest is right.
// A decision without points has one way. A kind that stands in no list here has the best and the
// worst.
#ifndef CASUS_CORE_DECISION_WAYS_H
#define CASUS_CORE_DECISION_WAYS_H

#include "core/decision.h"

enum { WAYS_MOST_PASSAGES = 8 };  // of which every combination is a way

// How many; at least 1, and at most 4095 (ask with twelve questions) or two more than the records,
// fields and steps of the decision.
int decision_ways(const Decision *decision);

// Whether these are all answers that differ.
bool decision_ways_are_all(const Decision *decision);

// The next event on the way to answer number `way`, from 0. Fed on from new cells it ends with the
// decision made.
Event decision_way(const Moment *moment, const Decision *decision, const int *cells, int way);

#endif

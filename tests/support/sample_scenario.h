// Sample scenario: a small case built by hand, with every kind of step and every kind of decision.
//
// Its flow, by step: 0 say   1 show R1   2 note   3 set seen = 7   4 choose "start"   5 say 6
// branch plan = 1 to 7, else to 8   7 say   8 classify   9 appraise   10 destroy   11 reflect 12
// branch plan = 2 to 14, else to 13   13 finish "goed"   14 finish "slecht"   15 say (reaction)
// Option "goed" goes on after the question, "half" first comes to 15, "slecht" jumps to 6. Tests
// may change any part of it before they start a run.
#ifndef CASUS_TESTS_SUPPORT_SAMPLE_SCENARIO_H
#define CASUS_TESTS_SUPPORT_SAMPLE_SCENARIO_H

#include "core/decision.h"
#include "core/run.h"

enum { SAMPLE_START, SAMPLE_CLASSIFY, SAMPLE_APPRAISE, SAMPLE_DESTROY, SAMPLE_REFLECT };
enum { SAMPLE_GOOD, SAMPLE_HALF, SAMPLE_BAD };  // options of "start"
enum { SAMPLE_PLAN, SAMPLE_SEEN };              // variables
enum { SAMPLE_STEPS = 16, SAMPLE_RECORDS = 7 };

// Classes of the scheme: two trees.
enum { SAMPLE_ROADS, SAMPLE_TENDER, SAMPLE_REPAIR, SAMPLE_PEOPLE };

// R1 is kept, R2 may go, the term of R3 still runs, R4 is a copy, R5 is private, R6 is on hold, of
// R7 nobody knows what it is.
enum { SAMPLE_R1, SAMPLE_R2, SAMPLE_R3, SAMPLE_R4, SAMPLE_R5, SAMPLE_R6, SAMPLE_R7 };

Scenario *sample_scenario(void);  // free with scenario_free

// The schedule of the sample. 1.1 B; 1.2 V closed + 5 years; 1.3 V end of the object + 1 year; 2.1
// V recorded date + 28 days; 2.2 V merged + 19 years; 2.3 V estimated life + 6 months; 3.1 no
// appraisal.
Schedule *sample_schedule(void);  // free with schedule_free

// Applies an event that has to succeed.
// The rules of the decision on the first day of the case.
bool sample_accept(const Scenario *scenario, const Decision *decision, int *cells,
                   const Event *event, bool *done, Error *error);
Event sample_propose(const Scenario *scenario, const Decision *decision, const int *cells,
                     Policy policy, Rng *rng);

void sample_do(Run *run, Event event);
void sample_continue(Run *run, int times);
void sample_choose(Run *run, int option);

// Goes on by simulated answers until the run waits at `decision`, or is over when that is -1.
void sample_play_to(Run *run, int decision, Policy policy, uint64_t seed);

#endif

// Sample play: the shipped case opened, options of a session with a clock that ticks, and a stage
// played through its Host by the ids of its nodes, as a face would.
#ifndef CASUS_TESTS_SUPPORT_SAMPLE_PLAY_H
#define CASUS_TESTS_SUPPORT_SAMPLE_PLAY_H

#include "core/decision.h"
#include "session/session.h"
#include "view/stage.h"

// Every look is `step` milliseconds later.
typedef struct SampleClock {
    int64_t now;
    int64_t step;
} SampleClock;

SampleClock sample_clock(void);  // 16 November 2026, a step of 1500

// The case that comes with Casus.
Case *sample_case(void);  // close with case_close

// Another one that comes with Casus, by its id.
Case *sample_case_in(const char *name);

// The case of the permit list, which comes with Casus too.
Case *sample_permit_case(void);  // close with case_close

// tests/support/kinds: a case that shows choose with several answers and with a panel, mark and
// ask.
Case *sample_kinds(void);

// The case of tests/support/chain: the whole destruction chain, in full and short.
Case *sample_chain_case(void);  // close with case_close

// The case of tests/support/debrief: time passes, something comes back, one looks back.
Case *sample_debrief_case(void);  // close with case_close

// A case of one file, scenario.lua, written into `folder`.
Case *sample_case_of(const char *folder, const char *text);

// A new session of player "proef-1" below the folder `data`. `identity` makes it another one.
SessionOptions sample_options(const char *data, RunMode mode, SampleClock *clock, int identity);

// A folder of its own for a test, below the present one.
void sample_folder(char *out, size_t size);

// The bytes of a file of a session; the test fails when it is not there. The caller frees.
char *sample_file(const char *folder, const char *name, size_t *length);

bool sample_has_file(const char *folder, const char *name);

// Feeds what the policy proposes until the run is over or `events` were fed (-1: no limit).
void sample_feed(Session *session, Policy policy, Rng *rng, int events);

// The session in `folder` is sound; answers what was found.
Verdict sample_verify(const char *folder, Case *opened);

// ---- A stage, by ids ----

typedef struct Driver {
    Stage *stage;
    const Host *host;
    void *context;
    void (*before)(void *context, const View *view, int node, const char *text);  // may be NULL
    void (*after)(void *context, const View *view);                               // may be NULL
} Driver;

Driver driver_new(Case *opened, const StageOptions *options);
void driver_free(Driver *driver);
const View *driver_view(const Driver *driver);
const Run *driver_run(const Driver *driver);

bool driver_has(const Driver *driver, const char *id);
void driver_press(Driver *driver, const char *id);  // the test fails when there is no such node
void driver_begin(Driver *driver);  // from the cover; of an exam one is sure
void driver_type(Driver *driver, const char *id, const char *text);

// Carries out one event as a learner would: marks and confirms, picks up and puts down.
void driver_do(Driver *driver, const Event *event);

// Plays on by a policy until the run is over, or waits at decision `until` (-1: the end).
void driver_play(Driver *driver, Policy policy, Rng *rng, int until);

#endif

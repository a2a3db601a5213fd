// Sample library: small cases on a shelf of their own, and the learner's place before them.
#ifndef CASUS_TESTS_SUPPORT_SAMPLE_LIBRARY_H
#define CASUS_TESTS_SUPPORT_SAMPLE_LIBRARY_H

#include "session/library.h"
#include "store/files.h"
#include "support/sample_play.h"

// A case of two questions, of seven minutes, scale 5; it trains OPD-10 (twice) and BDV-02 (once).
extern const char SAMPLE_LIBRARY_CASE[];

// Puts a case with this text on the shelf, as <shelf>/<name>/scenario.lua.
void sample_put_case(const char *shelf, const char *name, const char *text);

// The same with the text above under another id and title.
void sample_put_small_case(const char *shelf, const char *id, const char *title);

// A learner ("proef-1") at home, with "eerste" and "tweede" on the shelf.
typedef struct SampleHome {
    SampleClock clock;
    char data[64];
    char shelf[PATH_MAX_BYTES];
    LibraryPlace place;
    StageOptions options;
    StageSettings saved;  // what the stage kept last
    int saves;
    Driver driver;
} SampleHome;

SampleHome *sample_home_new(void);
void sample_home_open(SampleHome *home);  // shows home; again, when it was shown before
void sample_home_free(SampleHome *home);

// A session as if it was played in a window; `events` as in sample_feed.
void sample_home_play(SampleHome *home, const char *id, Policy policy, RunMode mode, int events,
                      int identity);

#endif

// Sample learner: sessions in a data folder as they would be after somebody played, written line by
// line, so that a test says exactly who did what when.
#ifndef CASUS_TESTS_SUPPORT_SAMPLE_LEARNER_H
#define CASUS_TESTS_SUPPORT_SAMPLE_LEARNER_H

#include <stdbool.h>

#include "store/files.h"

typedef struct SampleSession {
    const char *player;    // NULL: "kievit-1"
    const char *scenario;  // NULL: "casus-a"
    const char *day;       // "2026-11-16"
    const char *mode;      // NULL: "practice"
    const char *face;      // NULL: "text"
    const char *framework; // NULL: "fgr-528"
    const char *second;    // another framework beside it; NULL: none
    // What was seen, a decision each: "OPD-10 2/4, BDV-04 1/2"
    const char *seen;
    const char *ending;    // NULL: not finished
    bool has_result;       // with 2 wrongly destroyed and 1 wrongly kept
    bool is_author;        // an author looked behind the screen
    int number;            // makes it another session than one of the same day
} SampleSession;

// Writes it in <data>/sessions; `folder` is where.
void sample_session(const char *data, const SampleSession *session, char folder[PATH_MAX_BYTES]);

// The same, for who does not ask where.
void sample_played(const char *data, const SampleSession *session);

// Adds a line of the learner's own words to a session.
void sample_reflection(const char *folder, const char *line);

// Writes a file below the data folder, and the folders above it.
void sample_write(const char *data, const char *name, const char *text);

// Its text; the test fails when it is not there. The caller frees.
char *sample_text(const char *data, const char *name);

#endif

// Sample views: one screen of each kind with realistic Dutch texts, built by hand, and a host that
// records what it is asked. Used by the tests of the window and by the program that paints them.
#ifndef CASUS_TESTS_GUI_SAMPLE_VIEWS_H
#define CASUS_TESTS_GUI_SAMPLE_VIEWS_H

#include "base/buffer.h"
#include "view/view.h"

typedef enum SampleKind {
    SAMPLE_TITLE,
    SAMPLE_STORY,
    SAMPLE_STORY_LONG,
    SAMPLE_WORK_BOARD,
    SAMPLE_WORK_TABLE,
    SAMPLE_WORK_FORM,
    SAMPLE_READ,
    SAMPLE_REPORT,
    SAMPLE_MESSAGE,
    SAMPLE_COUNT
} SampleKind;

typedef struct Sample {
    SampleKind kind;
    View view;
    Buffer log;        // "press option/a\n", "type field/b=text\n"
    char picked[64];   // card in the hand, "" when none
    char put[64];      // column the first card lies in, "" at the start
    char typed[256];   // value of field/datum
    const char *word;  // stands in a paragraph of the form, so that a test can change one word
    int capacity;
} Sample;

// `theme` and `scale` as in View. Free with sample_free.
Sample *sample_new(SampleKind kind, Theme theme, int scale);
void sample_free(Sample *sample);
Host sample_host(Sample *sample);
void sample_rebuild(Sample *sample);
const char *sample_name(SampleKind kind);

// For sample_screens.c.
int sample_add(Sample *sample, int parent, Role role, const char *id, const char *name);
Node *sample_node(Sample *sample, int node);  // until the next sample_add
const char *sample_asset(Sample *sample, const char *file);
void sample_fill(Sample *sample);

#endif

// Lines: the view as plain lines, each with the id of its node, so that two screens can be compared
// line by line.
#ifndef CASUS_TEXT_LINES_H
#define CASUS_TEXT_LINES_H

#include "base/arena.h"
#include "view/view.h"

enum { LINES_MAX = 4000, LINE_NODES_MAX = 1000 };

typedef struct Line {
    const char *id;
    const char *text;
} Line;

typedef struct Lines {
    Arena *arena;
    Line list[LINES_MAX];
    int count;
    int numbered[LINE_NODES_MAX];  // node behind each number, from 1
    int numbers;
} Lines;

void lines_make(Lines *lines, const View *view);

// The text of the line with this id, or NULL.
const char *lines_find(const Lines *lines, const char *id);

#endif

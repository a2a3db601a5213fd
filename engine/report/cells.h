// Cells: which numbers of a small group may be told, so that a number that is kept back cannot be
// found by subtracting the others from a total either.
//
// Two rules. Of parts whose total is known, a part of fewer than CELLS_LEAST people is hidden, and
// with it the next smallest ones, until those that are hidden are enough people together and more
// than one way to share them out is left. And a mean over hidden parts is told give or take so much
// that it would still be true if anyone had answered otherwise: so whoever knows all other numbers,
// and how the case goes, still cannot count out one answer.
#ifndef CASUS_REPORT_CELLS_H
#define CASUS_REPORT_CELLS_H

#include <stdbool.h>

enum {
    CELLS_LEAST = 5,    // people; of fewer nothing is told
    CELLS_WHOLE = 10000,
    CELLS_WIDEST = 2500  // give or take more than this says nothing
};

// Fills `hidden` for the `count` parts of a total that is known. A part of nobody is never hidden.
// The same parts in another order give the same answer. True when something is hidden.
bool cells_hide(const long long *parts, int count, bool *hidden);

// How far a told mean over `people` may be off, in ten-thousandths, when one answer is at most
// `weight` (ten-thousandths of the points) of what one person could earn. 0: it cannot be told.
int cells_margin(long long people, int weight);
// The same for the spread around that mean.
int cells_spread_margin(long long people, int weight);

// The same for the part of `answers` that has something, when it is hidden how many of a small
// group have: so wide that these may be none or all of it.
int cells_part_margin(long long answers);

// The nearest multiple of `margin`; so it is off by half of it at most, and a step aside is not yet
// outside.
int cells_round(int share, int margin);

#endif

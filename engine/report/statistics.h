// Statistics: what a test expert asks of sums: how sure a share is, whether a decision tells apart
// who is good at the rest, and how reliable a score is. All in ten-thousandths, with an interval of
// 95 percent.
#ifndef CASUS_REPORT_STATISTICS_H
#define CASUS_REPORT_STATISTICS_H

#include <stdbool.h>

// How many people it takes before a figure says something.
enum {
    STATISTICS_CHANCE = 10,       // the share of the points; below 30 only as an indication
    STATISTICS_CORRELATION = 30,  // between a decision and the rest of the case
    STATISTICS_ALPHA = 100,       // reliability
    STATISTICS_ITEMS = 3          // decisions; with fewer there is no rest to compare with
};

typedef struct Estimate {
    int value, low, high;
} Estimate;

// Sums over pairs of shares of the same person, each from 0 to 10000. Start with {0}.
typedef struct Pairing {
    long long count, x, y, xx, yy, xy;
} Pairing;

void pairing_add(Pairing *pairing, int x, int y);
void pairing_merge(Pairing *pairing, const Pairing *other);

// The interval of score_band around the mean share of `people`.
Estimate statistics_chance(int share, long long people);

// Pearson's correlation with Fisher's interval. False when nobody differs in one of the two.
bool statistics_correlation(const Pairing *pairing, Estimate *out);

// Cronbach's alpha with Bonett's interval (2002). `items` is the sum of the variances of the items,
// `total` the variance of their sum. False when nobody differs.
bool statistics_alpha(int count, double items, double total, long long people, Estimate *out);

#endif

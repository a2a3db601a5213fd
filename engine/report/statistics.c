// Statistics: formulas over whole-number sums. What comes out is rounded, so that it is the same
// on every machine.

#include "report/statistics.h"

#include <limits.h>
#include <math.h>

#include "core/score.h"

enum { WHOLE = 10000 };

static const double SIGMAS = 1.959963984540054;  // of the normal distribution, for 95 percent


void pairing_add(Pairing *pairing, int x, int y) {
    pairing->count++;
    pairing->x += x;
    pairing->y += y;
    pairing->xx += (long long)x * x;
    pairing->yy += (long long)y * y;
    pairing->xy += (long long)x * y;
}


void pairing_merge(Pairing *pairing, const Pairing *other) {
    pairing->count += other->count;
    pairing->x += other->x;
    pairing->y += other->y;
    pairing->xx += other->xx;
    pairing->yy += other->yy;
    pairing->xy += other->xy;
}


static int rounded(double value) {
    double most = fmin(fmax(value, -1.0), 1.0);
    return (int)lround(most * WHOLE);
}


Estimate statistics_chance(int share, long long people) {
    const Tally tally = {share, WHOLE, people < INT_MAX ? (int)people : INT_MAX};
    Band band = score_band(&tally);
    return (Estimate){share, band.low, band.high};
}


bool statistics_correlation(const Pairing *pairing, Estimate *out) {
    double n = (double)pairing->count;
    double x = (double)pairing->x / n;
    double y = (double)pairing->y / n;
    double xx = (double)pairing->xx - n * x * x;
    double yy = (double)pairing->yy - n * y * y;
    double xy = (double)pairing->xy - n * x * y;
    if (pairing->count < 4 || xx < 0.5 || yy < 0.5) {
        return false;
    }
    double r = fmin(fmax(xy / sqrt(xx * yy), -0.999999), 0.999999);
    double half = SIGMAS / sqrt(n - 3);
    *out = (Estimate){rounded(r), rounded(tanh(atanh(r) - half)), rounded(tanh(atanh(r) + half))};
    return true;
}


bool statistics_alpha(int count, double items, double total, long long people, Estimate *out) {
    if (count < 2 || people < 3 || total <= 0) {
        return false;
    }
    double k = count;
    double n = (double)people;
    double rest = 1 - k / (k - 1) * (1 - items / total);
    if (rest <= 0) {
        return false;
    }
    double middle = log(rest) - log(n / (n - 1));
    double half = SIGMAS * sqrt(2 * k / ((k - 1) * (n - 2)));
    *out = (Estimate){rounded(1 - rest), rounded(1 - exp(middle + half)),
                      rounded(1 - exp(middle - half))};
    return true;
}

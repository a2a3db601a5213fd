// Score: adding up whole points.

#include "core/score.h"

#include <stdint.h>

#include "base/error.h"


void score_add(Score *score, int indicator, int raw, int max, const char *rule) {
    check_always(score->count < SCORE_MAX_EVIDENCE && raw >= 0 && raw <= max);
    score->evidence[score->count++] = (Evidence){indicator, raw, max, rule};
}


static void tally_add(Tally *tally, const Evidence *evidence) {
    tally->raw += evidence->raw;
    tally->max += evidence->max;
    tally->observations++;
}


void scoreboard_add(Scoreboard *board, const Framework *framework, const Score *score) {
    for (int i = 0; i < score->count; i++) {
        const Evidence *evidence = &score->evidence[i];
        tally_add(&board->total, evidence);
        tally_add(&board->indicators[evidence->indicator], evidence);
        tally_add(&board->competencies[framework->indicators[evidence->indicator].competency],
                  evidence);
    }
    board->decisions++;
    board->wrongly_destroyed += score->wrongly_destroyed;
    board->wrongly_kept += score->wrongly_kept;
}


bool scoreboard_shows(const Scoreboard *board, const Framework *framework, int competency) {
    return framework->competencies[competency].source == 0 ||
           board->competencies[competency].observations > 0;
}


int score_share(int points, int part, int whole) {
    if (whole <= 0 || part <= 0) {
        return 0;
    }
    if (part > whole) {
        part = whole;
    }
    return (int)((2 * (int64_t)points * part + whole) / (2 * (int64_t)whole));
}


// The largest whole number whose square is not more.
static int64_t square_root(int64_t square) {
    int64_t root = 0;
    for (int64_t bit = (int64_t)1 << 30; bit > 0; bit /= 2) {
        int64_t tried = root + bit;
        root = tried * tried <= square ? tried : root;
    }
    return root;
}


static int within_whole(int64_t share) {
    return share < 0 ? 0 : share > SCORE_WHOLE ? SCORE_WHOLE : (int)share;
}


// With p the share and n the observations: (2np + z^2 -+ z sqrt(z^2 + 4np(1-p))) / 2(n + z^2), in
// whole numbers. All is counted in ten-thousandths, the root in millionths: for n up to a million
// nothing is larger than 2^60.
Band score_band(const Tally *tally) {
    enum { Z = 196, Z_SQUARED = Z * Z, MOST_OBSERVATIONS = 1000000 };
    if (tally->observations <= 0 || tally->max <= 0) {
        return (Band){0, SCORE_WHOLE};
    }
    int64_t n = tally->observations < MOST_OBSERVATIONS ? tally->observations : MOST_OBSERVATIONS;
    int64_t share = score_share(SCORE_WHOLE, tally->raw, tally->max);
    int64_t spread = square_root(
        ((int64_t)Z_SQUARED * SCORE_WHOLE + 4 * n * share * (SCORE_WHOLE - share)) * SCORE_WHOLE);
    int64_t middle = 100 * (2 * n * share + Z_SQUARED);
    int64_t half = Z * spread / 100;
    int64_t under = 2 * (SCORE_WHOLE * n + Z_SQUARED);
    return (Band){within_whole(((middle - half) * 100 + under / 2) / under),
                  within_whole(((middle + half) * 100 + under / 2) / under)};
}


int score_raw(const Score *score) {
    int raw = 0;
    for (int i = 0; i < score->count; i++) {
        raw += score->evidence[i].raw;
    }
    return raw;
}


int score_max(const Score *score) {
    int max = 0;
    for (int i = 0; i < score->count; i++) {
        max += score->evidence[i].max;
    }
    return max;
}


bool scoreboard_passes(const Scoreboard *board, int percent) {
    return score_share(100, board->total.raw, board->total.max) >= percent;
}

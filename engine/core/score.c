// Score: adding up whole points.

#include "core/score.h"

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


int score_share(int points, int part, int whole) {
    if (whole <= 0 || part <= 0) {
        return 0;
    }
    if (part > whole) {
        part = whole;
    }
    return (2 * points * part + whole) / (2 * whole);
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

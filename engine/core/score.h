// Score: evidence of behaviour, as whole points per
// indicator, and its sums per indicator and competency.
#ifndef CASUS_CORE_SCORE_H
#define CASUS_CORE_SCORE_H

#include <stdbool.h>

#include "core/framework.h"

enum {
    SCORE_MAX_EVIDENCE = 16,
    SCORE_ENOUGH_OBSERVATIONS = 3,  // fewer than this says too little about a competency
    SCORE_WHOLE = 10000             // a share of all points, in ten-thousandths
};

// Points one decision earned for one indicator. `raw` is between 0 and `max`.
typedef struct Evidence {
    int indicator;
    int raw;
    int max;
    const char *rule;  // what earned it: "choose", "declaration", ...
} Evidence;

// What one decision yields.
typedef struct Score {
    Evidence evidence[SCORE_MAX_EVIDENCE];
    int count;
    int wrongly_destroyed;  // records gone that had to stay
    int wrongly_kept;       // records kept that had to go
} Score;

typedef struct Tally {
    int raw;
    int max;
    int observations;
} Tally;

// Between which shares somebody's true share probably lies, in ten-thousandths of the whole.
typedef struct Band {
    int low, high;  // 0 <= low <= high <= SCORE_WHOLE
} Band;

// The sums over a run.
typedef struct Scoreboard {
    Tally total;
    Tally indicators[FRAMEWORK_MAX_INDICATORS];
    Tally competencies[FRAMEWORK_MAX_COMPETENCIES];
    int decisions;
    int wrongly_destroyed;
    int wrongly_kept;
} Scoreboard;

void score_add(Score *score, int indicator, int raw, int max, const char *rule);
void scoreboard_add(Scoreboard *board, const Framework *framework, const Score *score);

// Whether a competency is worth a line: all of the first framework, and of the others those of
// which something was seen.
bool scoreboard_shows(const Scoreboard *board, const Framework *framework, int competency);

// part/whole of `points`, rounded half up; part is first
// brought between 0 and whole. 0 when whole is 0.
int score_share(int points, int part, int whole);

// The Wilson score interval of 95 % (z = 1.96) around raw/max, with the number of observations as
// the number of trials. An observation of several points can be partly right; then it varies at
// most as much as one that is right or wrong, so the band is never too narrow for that. It does
// take the observations to be of like weight and apart from each other. The whole range when there
// are none.
Band score_band(const Tally *tally);

// Whether the share of all points, as a rounded percentage, reaches `percent`.
bool scoreboard_passes(const Scoreboard *board, int percent);

int score_raw(const Score *score);
int score_max(const Score *score);

#endif

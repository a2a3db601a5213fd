// Rng: the only randomness of a run. Seeded, copyable, the same on every machine (SplitMix64).
#ifndef CASUS_BASE_RNG_H
#define CASUS_BASE_RNG_H

#include <stdint.h>

typedef struct Rng {
    uint64_t state;
} Rng;

Rng rng_from_seed(uint64_t seed);
uint64_t rng_next(Rng *rng);
uint32_t rng_below(Rng *rng, uint32_t limit);  // 0 .. limit-1; limit at least 1

#endif

// SplitMix64 (Steele, Lea, Flood 2014): small, fast, and
// one step per draw, so a copied run draws on identically.

#include "base/rng.h"


Rng rng_from_seed(uint64_t seed) {
    return (Rng){seed};
}


uint64_t rng_next(Rng *rng) {
    uint64_t z = (rng->state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}


uint32_t rng_below(Rng *rng, uint32_t limit) {
    return (uint32_t)(((rng_next(rng) >> 32) * limit) >> 32);
}

// Rng: the fixed sequence of SplitMix64; a changed sequence would change every stored session.

#include <stdlib.h>

#include "base/rng.h"
#include "support/expect.h"


static void seed_should_give_the_published_sequence(void **state) {
    (void)state;
    static const uint64_t FROM_1234567[] = {
        6457827717110365317u, 3203168211198807973u,  9817491932198370423u,
        4593380528125082431u, 16408922859458223821u,
    };
    static const uint64_t FROM_0[] = {
        0xE220A8397B1DCDAFu, 0x6E789E6AA1B965F4u, 0x06C45D188009454Fu,
        0xF88BB8A8724C81ECu, 0x1B39896A51A8749Bu,
    };
    Rng a = rng_from_seed(1234567);
    Rng b = rng_from_seed(0);
    for (int i = 0; i < 5; i++) {
        uint64_t x = rng_next(&a);
        uint64_t y = rng_next(&b);
        expect_row(x == FROM_1234567[i], "draw %d", i);
        expect_row(y == FROM_0[i], "draw %d", i);
    }
}


static void copy_should_draw_on_identically(void **state) {
    (void)state;
    Rng rng = rng_from_seed(99);
    rng_next(&rng);
    Rng copy = rng;
    for (int i = 0; i < 100; i++) {
        assert_true(rng_next(&rng) == rng_next(&copy));
    }
}


static void numbers_below_a_limit_should_fill_it_evenly(void **state) {
    (void)state;
    static const uint32_t LIMITS[] = {1, 2, 3, 7, 12, 100};
    for (size_t i = 0; i < sizeof LIMITS / sizeof *LIMITS; i++) {
        enum { DRAWS = 100000 };
        int counts[100] = {0};
        Rng rng = rng_from_seed(i);
        int mean = DRAWS / (int)LIMITS[i];
        for (int k = 0; k < DRAWS; k++) {
            uint32_t number = rng_below(&rng, LIMITS[i]);
            assert_true(number < LIMITS[i]);
            counts[number]++;
        }
        for (uint32_t k = 0; k < LIMITS[i]; k++) {
            expect_row(abs(counts[k] - mean) <= mean / 5, "%u of %u: %d times", k, LIMITS[i],
                       counts[k]);
        }
    }
    Rng rng = rng_from_seed(5);
    for (int i = 0; i < 1000; i++) {
        assert_true(rng_below(&rng, 4294967295u) < 4294967295u);
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(seed_should_give_the_published_sequence),
        cmocka_unit_test(copy_should_draw_on_identically),
        cmocka_unit_test(numbers_below_a_limit_should_fill_it_evenly),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Palette: every pair of colours that meets has the contrast it must have, in every theme.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "gui/palette.h"


static void contrast_should_follow_wcag(void **state) {
    (void)state;
    assert_true(palette_contrast(0xFF000000, 0xFFFFFFFF) > 20.99f);
    assert_true(palette_contrast(0xFFFFFFFF, 0xFF000000) < 21.01f);
    assert_true(palette_contrast(0xFF767676, 0xFFFFFFFF) > 4.5f);
    assert_true(palette_contrast(0xFF777777, 0xFFFFFFFF) < 4.5f);
}


static void every_pair_should_have_enough_contrast(void **state) {
    (void)state;
    int count = 0;
    const PalettePair *pairs = palette_pairs(&count);
    for (int theme = 0; theme < THEME_COUNT; theme++) {
        const Palette *palette = palette_of((Theme)theme);
        for (int i = 0; i < count; i++) {
            int least = theme == THEME_CONTRAST ? pairs[i].least_high : pairs[i].least;
            float is =
                palette_contrast(palette->colour[pairs[i].front], palette->colour[pairs[i].back]);
            if (is * 10 < (float)least) {
                print_error("theme %d, pair %d: %.2f, at least %d.%d\n", theme, i, (double)is,
                            least / 10, least % 10);
            }
            assert_true(is * 10 >= (float)least);
        }
    }
}


static void colours_should_be_opaque_except_the_shadow(void **state) {
    (void)state;
    for (int theme = 0; theme < THEME_COUNT; theme++) {
        for (int ink = 0; ink < INK_COUNT; ink++) {
            Colour colour = palette_of((Theme)theme)->colour[ink];
            assert_true(ink == INK_SHADOW || colour >> 24 == 255);
        }
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(contrast_should_follow_wcag),
        cmocka_unit_test(every_pair_should_have_enough_contrast),
        cmocka_unit_test(colours_should_be_opaque_except_the_shadow),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

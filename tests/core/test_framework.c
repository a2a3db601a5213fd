// Framework: looking up, and joining several into one that keeps what came from where.

#include <stdio.h>

#include "core/framework.h"
#include "support/expect.h"


// A framework "<id>" with a competency "<prefix>" and its indicators "<prefix>-01", ...
static Framework *make(const char *id, const char *prefix, int indicators) {
    Framework *framework = framework_new();
    Arena *arena = framework->arena;
    framework->id = arena_copy_text(arena, id);
    framework->version = "1";
    framework->sources[framework->source_count++] =
        (FrameworkSource){framework->id, framework->version, {{framework->id, NULL}}};
    framework->competencies[framework->competency_count++] =
        (Competency){.id = arena_copy_text(arena, prefix), .title = {{"competentie", NULL}}};
    for (int i = 0; i < indicators; i++) {
        framework->indicators[framework->indicator_count++] =
            (Indicator){.id = arena_format(arena, "%s-%02d", prefix, i + 1),
                        .title = {{"doet iets", "does something"}}};
    }
    return framework;
}


static void add_profile(Framework *framework, const char *id, int scale) {
    static const Text KNOWLEDGE[] = {{{"de wet", NULL}}};
    framework->profiles[framework->profile_count++] =
        (QualityProfile){.id = id, .scale = scale, .knowledge = KNOWLEDGE, .knowledge_count = 1};
}


static void dash_and_underscore_should_find_the_same(void **state) {
    (void)state;
    Framework *framework = make("a", "KK-K5", 2);
    assert_int_equal(framework_find(framework, "KK_K5_02"), 1);
    assert_int_equal(framework_find(framework, "KK-K5-02"), 1);
    assert_int_equal(framework_find(framework, "KK_K5_2"), -1);
    assert_int_equal(framework_find(framework, "KK_K5_021"), -1);
    assert_int_equal(framework_find(framework, ""), -1);
    assert_int_equal(framework_find_competency(framework, "KK-K5"), 0);
    assert_int_equal(framework_find_competency(framework, "KK_K5"), -1);
    framework_free(framework);
    framework_free(NULL);
}


static void joined_framework_should_keep_order_and_source(void **state) {
    (void)state;
    Error error;
    Framework *framework = framework_new();
    const char *const IDS[] = {"een", "twee", "drie"};
    const char *const PREFIXES[] = {"AA", "BB", "CC"};
    for (int i = 0; i < 3; i++) {
        Framework *other = make(IDS[i], PREFIXES[i], 2);
        add_profile(other, PREFIXES[i], 5 + i);
        assert_true(framework_join(framework, other, &error));
        framework_free(other);  // what was joined lives on its own
    }
    assert_int_equal(framework->source_count, 3);
    assert_string_equal(framework->id, "een");
    assert_string_equal(framework->version, "1");
    assert_int_equal(framework->indicator_count, 6);
    for (int i = 0; i < 6; i++) {
        const Indicator *indicator = &framework->indicators[i];
        assert_int_equal(indicator->source, i / 2);
        assert_int_equal(indicator->competency, i / 2);
        assert_int_equal(framework->competencies[i / 2].source, i / 2);
    }
    assert_string_equal(framework->indicators[4].id, "CC-01");
    assert_int_equal(framework_find_source(framework, "twee"), 1);
    assert_int_equal(framework->profiles[2].source, 2);
    assert_string_equal(text_in(framework->profiles[2].knowledge[0], LANGUAGE_NL), "de wet");
    framework_free(framework);
}


static void part_should_come_out_as_it_went_in(void **state) {
    (void)state;
    Error error;
    Framework *framework = make("een", "AA", 2);
    Framework *other = make("twee", "BB", 3);
    add_profile(framework, "P-5", 5);
    add_profile(other, "P-7", 7);
    assert_true(framework_join(framework, other, &error));
    Framework *part = framework_extract(framework, 1);
    assert_int_equal(part->source_count, 1);
    assert_string_equal(part->id, "twee");
    assert_int_equal(part->competency_count, 1);
    assert_int_equal(part->indicator_count, 3);
    assert_string_equal(part->indicators[2].id, "BB-03");
    assert_int_equal(part->indicators[2].competency, 0);
    assert_int_equal(part->indicators[2].source, 0);
    assert_int_equal(part->profile_count, 1);
    assert_string_equal(part->profiles[0].id, "P-7");
    assert_int_equal(part->profiles[0].source, 0);
    framework_free(part);
    framework_free(other);
    framework_free(framework);
}


static void names_in_both_should_be_refused_and_nothing_changed(void **state) {
    (void)state;
    Error error;
    Framework *framework = make("een", "AA", 2);
    Framework *same = make("twee", "AA", 1);
    assert_false(framework_join(framework, same, &error));
    expect_part(error.text, "indicator AA-01 staat in kader 'een' en in kader 'twee'");
    same->indicators[0].id = "ZZ-01";
    assert_false(framework_join(framework, same, &error));
    expect_part(error.text, "competentie AA staat in kader 'een' en in kader 'twee'");
    same->competencies[0].id = "ZZ";
    same->sources[0].id = "een";
    assert_false(framework_join(framework, same, &error));
    expect_part(error.text, "kader 'een' staat er twee keer");
    assert_int_equal(framework->source_count, 1);
    assert_int_equal(framework->indicator_count, 2);
    assert_int_equal(framework->competency_count, 1);
    framework_free(same);
    framework_free(framework);
}


static void what_does_not_fit_should_be_refused(void **state) {
    (void)state;
    Error error;
    Framework *framework = make("een", "AA", 90);
    Framework *other = make("twee", "BB", 38);
    Framework *more = make("drie", "CC", 1);
    assert_true(framework_join(framework, other, &error));
    assert_int_equal(framework->indicator_count, FRAMEWORK_MAX_INDICATORS);
    assert_false(framework_join(framework, more, &error));
    expect_part(error.text, "samen meer dan 128 indicatoren");
    assert_int_equal(framework->source_count, 2);
    framework_free(more);
    framework_free(other);
    framework_free(framework);
    framework = framework_new();
    for (int i = 0; i <= FRAMEWORK_MAX_SOURCES; i++) {
        char id[8];
        snprintf(id, sizeof id, "K%d", i);
        other = make(id, id, 1);
        assert_int_equal(framework_join(framework, other, &error), i < FRAMEWORK_MAX_SOURCES);
        framework_free(other);
    }
    expect_part(error.text, "hoogstens 4 kaders");
    framework_free(framework);
}


static void profile_should_be_that_of_the_scale_or_the_nearest_below(void **state) {
    (void)state;
    Framework *framework = make("een", "AA", 1);
    assert_int_equal(framework_profile_of_scale(framework, 6), -1);
    add_profile(framework, "P-8", 8);
    add_profile(framework, "P-5", 5);
    add_profile(framework, "P-7", 7);
    assert_int_equal(framework_profile_of_scale(framework, 5), 1);
    assert_int_equal(framework_profile_of_scale(framework, 6), 1);
    assert_int_equal(framework_profile_of_scale(framework, 7), 2);
    assert_int_equal(framework_profile_of_scale(framework, 12), 0);
    assert_int_equal(framework_profile_of_scale(framework, 3), 1);
    assert_int_equal(framework_find_profile(framework, "P-7"), 2);
    assert_int_equal(framework_find_profile(framework, "P-6"), -1);
    framework_free(framework);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dash_and_underscore_should_find_the_same),
        cmocka_unit_test(joined_framework_should_keep_order_and_source),
        cmocka_unit_test(part_should_come_out_as_it_went_in),
        cmocka_unit_test(names_in_both_should_be_refused_and_nothing_changed),
        cmocka_unit_test(what_does_not_fit_should_be_refused),
        cmocka_unit_test(profile_should_be_that_of_the_scale_or_the_nearest_below),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

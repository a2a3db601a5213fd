// Progress: rows per competency and indicator, first and later attempts apart, and ids that nobody
// knows any more.

#include <stdio.h>
#include <stdlib.h>

#include "learner/progress.h"
#include "support/expect.h"
#include "support/sample_learner.h"

typedef struct World {
    Names *names;
    Overview *overview;
    Progress *progress;
} World;


static World open_world(const char *data) {
    Error error;
    World world = {.names = names_open(CASUS_ASSETS_DIR, &error)};
    assert_non_null(world.names);
    world.overview = overview_read(data, "kievit-1", &error);
    assert_non_null(world.overview);
    world.progress = progress_make(world.overview, world.names);
    return world;
}


static void close_world(World *world) {
    progress_free(world->progress);
    overview_free(world->overview);
    names_free(world->names);
}


static const ProgressRow *indicator(const World *world, const char *framework, const char *id) {
    const ProgressRow *row = progress_find(world->progress->indicators,
                                           world->progress->indicator_count, framework, id);
    if (!row) {
        fail_msg("no row for %s", id);
    }
    return row;
}


static void expect_tally(const Tally *tally, int raw, int max, int observations) {
    assert_int_equal(tally->raw, raw);
    assert_int_equal(tally->max, max);
    assert_int_equal(tally->observations, observations);
}


static void without_sessions_there_should_be_no_rows(void **state) {
    (void)state;
    World world = open_world("leeg");
    assert_int_equal(world.progress->competency_count, 0);
    assert_int_equal(world.progress->indicator_count, 0);
    close_world(&world);
}


static void attempts_should_be_told_apart(void **state) {
    (void)state;
    sample_played("twee", &(SampleSession){.day = "2026-01-01",
                                           .seen = "OPD-10 1/4, OPD-10 0/2, BDV-04 1/2",
                                           .ending = "goed"});
    sample_played("twee", &(SampleSession){.day = "2026-02-01",
                                           .seen = "OPD-10 4/4",
                                           .mode = "exam",
                                           .ending = "goed"});
    sample_played("twee", &(SampleSession){.day = "2026-03-01", .seen = "OPD-10 0/9"});
    World world = open_world("twee");
    assert_int_equal(world.progress->competency_count, 7);  // all of the framework
    assert_int_equal(world.progress->indicator_count, 2);
    const ProgressRow *row = indicator(&world, "fgr-528", "OPD-10");
    assert_int_equal(row->count, 2);
    expect_tally(&row->all, 5, 10, 3);
    expect_tally(&row->first, 1, 6, 2);
    expect_tally(&row->later, 4, 4, 1);
    assert_int_equal(row->points[0].observations, 2);
    assert_int_equal(row->points[0].session->attempt, 1);
    assert_int_equal(row->points[1].raw, 4);
    assert_true(row->points[1].session->is_exam);
    assert_true(progress_is_enough(&row->all));
    assert_false(progress_is_enough(&row->first));
    assert_true(strlen(text_in(row->title, LANGUAGE_NL)) > 10);
    const ProgressRow *analysing = &world.progress->competencies[row->competency];
    assert_string_equal(analysing->id, "ANA");
    expect_tally(&analysing->all, 5, 10, 3);
    assert_int_equal(analysing->count, 2);
    const ProgressRow *listening = &world.progress->competencies[0];
    assert_string_equal(listening->id, "LUI");
    assert_int_equal(listening->count, 0);
    close_world(&world);
}


// Several indicators of one competency in one session are one point of the competency.
static void indicators_of_a_competency_should_be_one_point(void **state) {
    (void)state;
    sample_played("samen", &(SampleSession){.day = "2026-01-01",
                                            .seen = "OPD-09 1/2, OPD-10 2/2, OPD-09 1/1",
                                            .ending = "goed"});
    World world = open_world("samen");
    const ProgressRow *row = indicator(&world, "fgr-528", "OPD-09");
    const ProgressRow *competency = &world.progress->competencies[row->competency];
    assert_int_equal(competency->count, 1);
    expect_tally(&competency->all, 4, 5, 3);
    assert_int_equal(competency->points[0].observations, 3);
    close_world(&world);
}


static void a_framework_that_is_not_here_should_give_codes(void **state) {
    (void)state;
    sample_played("vreemd", &(SampleSession){.day = "2026-01-01",
                                             .seen = "EIGEN-1 1/2, OPD-10 1/1",
                                             .framework = "eigen-kader",
                                             .ending = "goed"});
    World world = open_world("vreemd");
    const ProgressRow *own = indicator(&world, "eigen-kader", "EIGEN-1");
    assert_string_equal(text_in(own->title, LANGUAGE_EN), "EIGEN-1");
    assert_int_equal(own->competency, -1);
    // An id of another framework that was used beside it is known all the same.
    assert_true(indicator(&world, "fgr-528", "OPD-10")->competency >= 0);
    close_world(&world);
}


// A case that scores on two frameworks: each indicator is looked for in both.
static void a_second_framework_should_be_counted_too(void **state) {
    (void)state;
    sample_played("samen-twee", &(SampleSession){.day = "2026-01-01",
                                                 .seen = "OPD-10 1/2, KK-K5-01 1/1",
                                                 .second = "kenniskaart-ta",
                                                 .ending = "goed"});
    World world = open_world("samen-twee");
    assert_int_equal(world.overview->sessions[0].framework_count, 2);
    const ProgressRow *row = indicator(&world, "kenniskaart-ta", "KK-K5-01");
    expect_tally(&row->all, 1, 1, 1);
    const ProgressRow *above = &world.progress->competencies[row->competency];
    assert_string_equal(above->framework, "kenniskaart-ta");
    assert_true(world.progress->competency_count > 7);
    close_world(&world);
}


static void names_should_be_kept_apart_by_framework(void **state) {
    (void)state;
    Competency competency = {.id = "LUI", .title = {{"anders luisteren", NULL}}};
    Indicator other = {.id = "OPD-10", .title = {{"iets anders", NULL}}};
    FrameworkSource source = {.id = "eigen-kader"};
    Framework framework = {.id = "eigen-kader",
                           .sources = &source,
                           .source_count = 1,
                           .competencies = &competency,
                           .competency_count = 1,
                           .indicators = &other,
                           .indicator_count = 1};
    Error error;
    Names *names = names_open(CASUS_ASSETS_DIR, &error);
    int before = names->indicator_count;
    names_add(names, &framework);
    names_add(names, &framework);
    assert_int_equal(names->indicator_count, before + 1);
    int own = names_find_indicator(names, "eigen-kader", "OPD-10");
    int ours = names_find_indicator(names, "fgr-528", "OPD-10");
    assert_int_not_equal(own, ours);
    assert_string_equal(text_in(names->indicators[own].title, LANGUAGE_NL), "iets anders");
    assert_int_equal(names_find_indicator(names, "nergens", "OPD-10"), ours);
    assert_int_equal(names_find_indicator(names, "fgr-528", "OPD-99"), -1);
    assert_int_equal(names_find_competency(names, "eigen-kader", "LUI"),
                     names->indicators[own].competency);
    names_free(names);
    assert_null(names_open("nergens", &error));
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_sessions_there_should_be_no_rows),
        cmocka_unit_test(attempts_should_be_told_apart),
        cmocka_unit_test(indicators_of_a_competency_should_be_one_point),
        cmocka_unit_test(a_framework_that_is_not_here_should_give_codes),
        cmocka_unit_test(a_second_framework_should_be_counted_too),
        cmocka_unit_test(names_should_be_kept_apart_by_framework),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

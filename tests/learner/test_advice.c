// Advice: every step of the rule, and what decides when two cases are equal.

#include <stdio.h>
#include <stdlib.h>

#include "learner/advice.h"
#include "support/expect.h"
#include "support/sample_learner.h"

static const LibraryAim ANALYSING[] = {
    {.indicator = "OPD-10", .competency = "ANA", .decisions = 4},
    {.indicator = "OPD-01", .competency = "LUI", .decisions = 1}};
static const LibraryAim ACCURATE[] = {
    {.indicator = "BDV-04", .competency = "ACC", .decisions = 6},
    {.indicator = "OPD-10", .competency = "ANA", .decisions = 2}};
static const LibraryAim LISTENING[] = {
    {.indicator = "OPD-01", .competency = "LUI", .decisions = 3}};

static const LibraryCase SHELF[] = {
    {.id = "casus-a", .scale = 6, .minutes = 30, .aims = ANALYSING, .aim_count = 2},
    {.id = "casus-b", .scale = 5, .minutes = 25, .aims = ACCURATE, .aim_count = 2},
    {.id = "casus-c", .scale = 8, .minutes = 20, .aims = ACCURATE, .aim_count = 2},
    {.id = "casus-d", .scale = 6, .minutes = 20, .aims = LISTENING, .aim_count = 1},
    {.id = "kapot", .scale = 5, .minutes = 1, .problem = "regel 3: fout"},
    {.id = "nieuw"},  // not read yet
};
enum { SHELF_CASES = sizeof SHELF / sizeof SHELF[0], SHELF_READ = 5 };

typedef struct Situation {
    LibraryCase cases[SHELF_CASES];
    Library library;
    Overview *overview;
    Names *names;
    Progress *progress;
    Advice *advice;
} Situation;


// The situation of who played what is in `data`; the fourth case has level `scale`.
static void open_situation(Situation *situation, const char *data, const char *today, int cases,
                           int scale) {
    Error error;
    Date day;
    memcpy(situation->cases, SHELF, sizeof SHELF);
    for (int i = 0; i < SHELF_CASES; i++) {
        situation->cases[i].is_read = i < SHELF_READ;
        situation->cases[i].title = (Text){{SHELF[i].id, NULL}};
    }
    situation->cases[3].scale = scale;
    situation->library = (Library){.cases = situation->cases, .count = cases};
    situation->overview = overview_read(data, "kievit-1", &error);
    situation->names = names_open(CASUS_ASSETS_DIR, &error);
    assert_true(situation->overview && situation->names);
    situation->progress = progress_make(situation->overview, situation->names);
    assert_true(date_from_iso(today, &day));
    situation->advice =
        advice_make(&situation->library, situation->overview, situation->progress, day);
}


static void close_situation(Situation *situation) {
    advice_free(situation->advice);
    progress_free(situation->progress);
    names_free(situation->names);
    overview_free(situation->overview);
}


static void expect_at(const char *data, const char *today, int scale, AdviceKind kind,
                      const char *id, const char *part) {
    Situation situation;
    open_situation(&situation, data, today, SHELF_CASES, scale);
    const Advice *advice = situation.advice;
    const char *found = advice->advised ? advice->advised->id : "";
    expect_row(advice->kind == kind && strcmp(found, id) == 0, "%s on %s: %d, '%s', %s", data,
               today, (int)advice->kind, found, advice->reason.in[LANGUAGE_NL]);
    expect_part(advice->reason.in[LANGUAGE_NL], part);
    assert_true(advice->reason.in[LANGUAGE_EN][0]);
    assert_int_equal(advice->competency != NULL, kind == ADVICE_WEAKEST);
    close_situation(&situation);
}


// The advice for `data` on `today` is of this kind, for this case, and says this.
static void expect_advice(const char *data, const char *today, AdviceKind kind, const char *id,
                          const char *part) {
    expect_at(data, today, 6, kind, id, part);
}


static void play(const char *data, const char *scenario, const char *day, const char *seen) {
    sample_played(data, &(SampleSession){.scenario = scenario,
                                         .day = day,
                                         .seen = seen,
                                         .ending = seen ? "goed" : NULL});
}


static void a_beginner_should_begin_at_the_lowest_level(void **state) {
    (void)state;
    expect_advice("niets", "2026-01-01", ADVICE_BEGIN, "casus-b", "schaal 5");
    play("begonnen", "casus-b", "2026-01-01", NULL);
    expect_advice("begonnen", "2026-01-02", ADVICE_BEGIN, "casus-b", "al aan begonnen");
}


static void after_three_weeks_it_should_be_refreshed(void **state) {
    (void)state;
    play("fris", "casus-b", "2026-01-01", "BDV-04 4/4");
    expect_advice("fris", "2026-01-21", ADVICE_NEW, "casus-d", "nog niet gespeeld");
    expect_advice("fris", "2026-01-22", ADVICE_REFRESH, "casus-b", "3 weken geleden");
    expect_advice("fris", "2026-02-05", ADVICE_REFRESH, "casus-b", "5 weken geleden");
    expect_advice("fris", "2026-02-06", ADVICE_NEW, "casus-d", "schaal 6");
    // The one that went worse first.
    play("fris", "casus-a", "2026-01-02", "OPD-10 1/4");
    expect_advice("fris", "2026-01-24", ADVICE_REFRESH, "casus-a", "3 weken geleden");
    // Who played it again since needs no refresher.
    play("fris", "casus-a", "2026-01-20", "OPD-10 4/4");
    expect_advice("fris", "2026-01-24", ADVICE_REFRESH, "casus-b", "weken geleden");
    // And who is in the middle of it neither.
    play("fris", "casus-b", "2026-01-21", NULL);
    expect_advice("fris", "2026-01-24", ADVICE_NEW, "casus-d", "");
}


static void the_weakest_competency_should_decide(void **state) {
    (void)state;
    // ANA 2 of 6; LUI 0 of 2, but seen only twice; ACC 9 of 10.
    play("zwak", "casus-b", "2026-01-01", "OPD-10 1/2, OPD-10 1/2, OPD-10 0/2, BDV-04 5/6");
    play("zwak", "casus-b", "2026-01-02", "OPD-01 0/1, OPD-01 0/1, BDV-04 2/2, BDV-04 2/2");
    expect_advice("zwak", "2026-01-03", ADVICE_WEAKEST, "casus-a",
                  "Bij 'analyseren' haalde je 2 van 6 punten, in 3 waarnemingen: het laagst van "
                  "wat vaak genoeg te zien was. In deze casus zijn er 4 beslissingen");
    // That one waits, and the other is two levels above: so no competency decides.
    play("zwak", "casus-a", "2026-01-03", NULL);
    expect_advice("zwak", "2026-01-03", ADVICE_NEW, "casus-d", "nog niet gespeeld");
    // LUI is as low now, at 1 of 3, and comes first; but there is no case for it any more.
    play("zwak", "casus-d", "2026-01-03", "OPD-01 1/1");
    expect_advice("zwak", "2026-01-03", ADVICE_NEW, "casus-c", "schaal 8");
    expect_at("zwak", "2026-01-03", 7, ADVICE_WEAKEST, "casus-c",
              "het laagst van waar nu een casus voor is. In deze casus zijn er 2");
    // Long after, what was played may come back.
    expect_advice("zwak", "2026-05-03", ADVICE_WEAKEST, "casus-d", "'luisteren'");
}


static void what_is_all_right_should_not_be_trained(void **state) {
    (void)state;
    play("goed", "casus-b", "2026-01-01", "OPD-10 2/2, OPD-10 2/2, OPD-10 2/2");
    expect_advice("goed", "2026-01-03", ADVICE_NEW, "casus-d", "schaal 6");
}


static void who_played_all_should_hear_when_to_come_back(void **state) {
    (void)state;
    const char *const days[] = {"2026-01-03", "2026-01-01", "2026-01-02", "2026-01-04"};
    for (int i = 0; i < 4; i++) {
        play("alles", SHELF[i].id, days[i], "BDV-04 1/1");
    }
    expect_advice("alles", "2026-01-10", ADVICE_NONE, "", "Vanaf donderdag 22 januari 2026");
    expect_advice("alles", "2026-01-10", ADVICE_NONE, "", "'casus-b'");
    // Long ago: the one played first.
    expect_advice("alles", "2027-01-10", ADVICE_REFRESH, "casus-b", "geleden");
    // A clock that was put back.
    expect_advice("alles", "2025-01-10", ADVICE_NONE, "", "helemaal bij");
}


static void an_empty_library_should_be_told(void **state) {
    (void)state;
    Situation situation;
    open_situation(&situation, "niets", "2026-01-01", 0, 6);
    assert_int_equal(situation.advice->kind, ADVICE_NONE);
    expect_part(situation.advice->reason.in[LANGUAGE_NL], "nog geen casussen");
    close_situation(&situation);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_beginner_should_begin_at_the_lowest_level),
        cmocka_unit_test(after_three_weeks_it_should_be_refreshed),
        cmocka_unit_test(the_weakest_competency_should_decide),
        cmocka_unit_test(what_is_all_right_should_not_be_trained),
        cmocka_unit_test(who_played_all_should_hear_when_to_come_back),
        cmocka_unit_test(an_empty_library_should_be_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

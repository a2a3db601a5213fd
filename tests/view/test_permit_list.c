// The case of the permit list, played on the screen in several ways. Each ends where it should,
// with the points and the harm that what was done deserves, and comes back the same from its log.

#include <stdio.h>
#include <stdlib.h>

#include "archive/appraisal.h"
#include "base/memory.h"
#include "core/chain.h"
#include "support/expect.h"
#include "support/sample_play.h"

// One letter per line of the list, L1 to L12: on the list, or off it with a ground.
#define RIGHT_AT_FIRST "ktllkkhtkllk"
#define EVERYTHING "llllllllllll"
#define NOTHING "eeeeeeeeeeee"

enum { LIMES = 2 };  // L3

typedef struct Play {
    SampleClock clock;
    Case *opened;
    Driver driver;
    Rng rng;
    char data[64];
    int list;  // the decision
} Play;


static const Run *run_of(const Play *play) {
    return driver_run(&play->driver);
}


static const Decision *list_of(const Play *play) {
    return &run_of(play)->scenario->decisions[play->list];
}


static const int *cells_of(const Play *play) {
    return run_answer(run_of(play), play->list);
}


static void open_play(Play *play, Policy before) {
    *play = (Play){.clock = sample_clock(), .rng = rng_from_seed(1)};
    sample_folder(play->data, sizeof play->data);
    play->opened = sample_permit_case();
    StageOptions options = {.session = sample_options(play->data, RUN_PRACTICE, &play->clock, 1),
                            .settings = {.language = LANGUAGE_NL,
                                         .theme = THEME_LIGHT,
                                         .scale = 100}};
    play->driver = driver_new(play->opened, &options);
    driver_press(&play->driver, "begin");
    while (!list_of(play)->chain) {
        play->list++;
    }
    driver_play(&play->driver, before, &play->rng, play->list);
}


// The rest by the expert; then the log is worked through again.
static void close_play(Play *play, const char *ending, int wrongly_destroyed, int wrongly_kept) {
    Scoreboard board;
    driver_play(&play->driver, POLICY_BEST, &play->rng, -1);
    const Run *run = run_of(play);
    run_scoreboard(run, &board);
    assert_string_equal(run->scenario->endings[run->ending].id, ending);
    assert_int_equal(board.wrongly_destroyed, wrongly_destroyed);
    assert_int_equal(board.wrongly_kept, wrongly_kept);
    char *folder = memory_copy_text(session_folder(stage_session(play->driver.stage)));
    driver_free(&play->driver);
    assert_true(sample_verify(folder, play->opened).is_finished);
    free(folder);
    case_close(play->opened);
}


static void answer(Play *play, int part, int value) {
    Event event = {.kind = EVENT_ANSWER, .decision = play->list, .part = part, .value = value};
    driver_do(&play->driver, &event);
}


static void move(Play *play, ChainMove move) {
    Event event = {.kind = EVENT_SUBMIT, .decision = play->list, .part = (int)move};
    event.text = move == MOVE_START ? "VL-2026-02" : NULL;
    driver_do(&play->driver, &event);
}


static void give_role(Play *play, const char *person, ListRole role) {
    const Decision *list = list_of(play);
    for (int i = 0; i < list->chain->review_count; i++) {
        int number = list->chain->reviews[i].person;
        if (strcmp(run_of(play)->scenario->persons[number].id, person) == 0) {
            answer(play, chain_role_part(list, i), (int)role);
        }
    }
}


static void compose(Play *play, const char *lines) {
    const Decision *list = list_of(play);
    for (int i = 0; i < list->record_count; i++) {
        Ground ground = lines[i] == 'k'   ? GROUND_KEEP
                        : lines[i] == 't' ? GROUND_TERM
                        : lines[i] == 'h' ? GROUND_HOLD
                                          : GROUND_EXCEPTION;
        answer(play, i, lines[i] == 'l' ? (int)CHAIN_LISTED : CHAIN_EXCEPT + (int)ground);
    }
}


static void choose_places(Play *play) {
    const Decision *list = list_of(play);
    for (int i = 0; i < list->chain->place_count; i++) {
        answer(play, chain_place_part(list, i), list->chain->places[i].is_right);
    }
}


// Lets the others read until they agree; each objection gets the same answer. Answers how many
// objections there were.
static int pass_review(Play *play, int status) {
    int count = 0;
    move(play, MOVE_WAIT);
    while (chain_state(cells_of(play)) == LIST_CHANGES_REQUESTED) {
        for (int i = 0; i < list_of(play)->record_count; i++) {
            if (chain_is_objection_open(list_of(play), cells_of(play), i)) {
                answer(play, i, status);
                count++;
            }
        }
        move(play, MOVE_PROCESS);
        move(play, MOVE_WAIT);
    }
    return count;
}


static int offer_and_start(Play *play, int status) {
    move(play, MOVE_OFFER);
    int objections = pass_review(play, status);
    give_role(play, "joost", ROLE_OF_ARCHIVIST);
    move(play, MOVE_FINALISE);
    objections += pass_review(play, status);
    move(play, MOVE_START);
    return objections;
}


static void declare(Play *play, Policy policy) {
    while (run_of(play)->phase == RUN_WAITING && run_decision(run_of(play)) == play->list) {
        Event event = run_propose(run_of(play), policy, &play->rng);
        driver_do(&play->driver, &event);
    }
}


static int fact(const Play *play, const char *name) {
    const Scenario *scenario = run_of(play)->scenario;
    for (int i = 0; i < scenario->variable_count; i++) {
        if (strcmp(scenario->variables[i].name, name) == 0) {
            return run_variable(run_of(play), i);
        }
    }
    fail_msg("no variable %s", name);
    return 0;
}


static int faults(const Play *play, ProcedureFault fault) {
    return chain_faults(list_of(play), cells_of(play), fault);
}


static void request_in_the_waiting_week_should_be_met_by_starting_again(void **state) {
    (void)state;
    Scoreboard board;
    Play play;
    open_play(&play, POLICY_BEST);
    compose(&play, RIGHT_AT_FIRST);
    choose_places(&play);
    give_role(&play, "petra", ROLE_OF_REVIEWER);
    give_role(&play, "daan", ROLE_OF_COREVIEWER);
    // The limes, and the pub twice: Daan insists.
    assert_int_equal(offer_and_start(&play, CHAIN_KEEP + (int)KEEP_DUE), 3);
    expect_part(driver_view(&play.driver)
                    ->nodes[view_find(driver_view(&play.driver), "arrived/woo-lindes")]
                    .name,
                "20-11-2026 kwam binnen");
    move(&play, MOVE_ABORT);
    answer(&play, LIMES, CHAIN_EXCEPT + (int)GROUND_HOLD);
    assert_int_equal(offer_and_start(&play, CHAIN_KEEP + (int)KEEP_DUE), 0);
    move(&play, MOVE_RUN);
    assert_true(driver_has(&play.driver, "failed/L10"));
    move(&play, MOVE_RETRY);
    declare(&play, POLICY_BEST);
    driver_play(&play.driver, POLICY_BEST, &play.rng, -1);
    run_scoreboard(run_of(&play), &board);
    assert_int_equal(board.total.raw, board.total.max);
    assert_true(fact(&play, "ztc_hersteld"));
    assert_false(fact(&play, "lindes_weg"));
    close_play(&play, "verantwoord", 0, 0);
}


static void expert_should_meet_the_objections_and_the_request(void **state) {
    (void)state;
    Scoreboard board;
    Play play;
    open_play(&play, POLICY_BEST);
    declare(&play, POLICY_BEST);
    assert_int_equal(chain_aborts(cells_of(&play)), 1);
    assert_int_equal(chain_rejections(cells_of(&play)), 4);  // Daan, who insists, both times
    assert_int_equal(chain_truth(list_of(&play), cells_of(&play), LIMES), GROUND_HOLD);
    driver_play(&play.driver, POLICY_BEST, &play.rng, -1);
    run_scoreboard(run_of(&play), &board);
    assert_int_equal(board.total.raw, board.total.max);
    close_play(&play, "verantwoord", 0, 0);
}


static void trust_in_the_reviewers_should_cost_what_they_overlook(void **state) {
    (void)state;
    Play play;
    open_play(&play, POLICY_WORST);
    compose(&play, EVERYTHING);
    choose_places(&play);
    give_role(&play, "petra", ROLE_OF_REVIEWER);
    assert_int_equal(offer_and_start(&play, CHAIN_EXCEPT + (int)GROUND_KEEP), 7);  // all Joost's
    move(&play, MOVE_RUN);
    move(&play, MOVE_CLOSE);
    declare(&play, POLICY_WORST);
    assert_int_equal(faults(&play, FAULT_HOLD_LET_RUN), 1);
    assert_int_equal(faults(&play, FAULT_DECLARED), 1);
    driver_play(&play.driver, POLICY_BEST, &play.rng, -1);
    assert_true(fact(&play, "lindes_weg"));
    assert_false(fact(&play, "vl02_bewaarstuk_weg"));
    close_play(&play, "kwijt", 2, 0);  // the limes and the consultation
}


static void failure_that_is_left_should_be_a_loose_end(void **state) {
    (void)state;
    Play play;
    open_play(&play, POLICY_BEST);
    compose(&play, RIGHT_AT_FIRST);
    answer(&play, LIMES, CHAIN_EXCEPT + (int)GROUND_HOLD);
    choose_places(&play);
    give_role(&play, "petra", ROLE_OF_REVIEWER);
    assert_int_equal(offer_and_start(&play, CHAIN_KEEP + (int)KEEP_DUE), 0);
    move(&play, MOVE_RUN);
    move(&play, MOVE_CLOSE);
    declare(&play, POLICY_BEST);
    assert_int_equal(faults(&play, FAULT_DECLARED), 0);
    close_play(&play, "half", 0, 0);
}


static void false_declaration_should_not_earn(void **state) {
    (void)state;
    enum { INDEX = 1 };  // the place everybody forgets
    static const char *const OPTIONS[] = {"alle-plekken", "aangekruist"};
    int earned[2];
    for (int i = 0; i < 2; i++) {
        char id[64];
        Play play;
        open_play(&play, POLICY_BEST);
        compose(&play, RIGHT_AT_FIRST);
        answer(&play, LIMES, CHAIN_EXCEPT + (int)GROUND_HOLD);
        choose_places(&play);
        answer(&play, chain_place_part(list_of(&play), INDEX), 0);
        give_role(&play, "petra", ROLE_OF_REVIEWER);
        offer_and_start(&play, CHAIN_KEEP + (int)KEEP_DUE);
        move(&play, MOVE_RUN);
        move(&play, MOVE_RETRY);
        snprintf(id, sizeof id, "field/wijze/%s", OPTIONS[i]);
        driver_press(&play.driver, id);
        declare(&play, POLICY_BEST);
        snprintf(id, sizeof id, "outcome/%d/field/wijze/false", play.list);
        assert_int_equal(driver_has(&play.driver, id), i == 0);
        assert_int_equal(faults(&play, FAULT_DECLARED), i == 0);
        assert_int_equal(faults(&play, FAULT_PLACE_MISSED), 1);
        Score score;
        run_score(run_of(&play), play.list, &score);
        earned[i] = score_raw(&score);
        close_play(&play, "verantwoord", 0, 0);
    }
    // 9 and 11 of the 12 points of the fields, for two indicators with 3 points each.
    assert_int_equal(earned[1] - earned[0], 2);
}


static void empty_list_should_leave_everything_where_it_was(void **state) {
    (void)state;
    Play play;
    open_play(&play, POLICY_BEST);
    compose(&play, NOTHING);
    move(&play, MOVE_WITHDRAW);
    close_play(&play, "niets", 0, 4);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(request_in_the_waiting_week_should_be_met_by_starting_again),
        cmocka_unit_test(expert_should_meet_the_objections_and_the_request),
        cmocka_unit_test(trust_in_the_reviewers_should_cost_what_they_overlook),
        cmocka_unit_test(failure_that_is_left_should_be_a_loose_end),
        cmocka_unit_test(false_declaration_should_not_earn),
        cmocka_unit_test(empty_list_should_leave_everything_where_it_was),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

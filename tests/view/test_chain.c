// The destruction chain on the screen: played by keys alone, in both languages; what a state does
// not allow is told where it is asked; the same play comes back from its log.

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "core/chain.h"
#include "support/desk.h"
#include "support/expect.h"

enum { FIRST, SECOND };  // the lists of the case

static ListState state_of(const Desk *desk) {
    return chain_state(run_answer(driver_run(&desk->driver), FIRST));
}


// Plays by the expert until the first list is in this state and this far.
static void play_to(Desk *desk, ListState state, ListProgress progress) {
    Rng rng = rng_from_seed(1);
    const Run *run = driver_run(&desk->driver);
    for (int i = 0; i < 200; i++) {
        const int *cells = run_answer(run, FIRST);
        if (chain_state(cells) == state && chain_progress(cells) == progress) {
            return;
        }
        Event event = run_propose(run, POLICY_BEST, &rng);
        driver_do(&desk->driver, &event);
    }
    fail_msg("state %s was not reached", list_state_code(state));
}


static void every_policy_should_play_to_the_end_by_keys(void **state) {
    (void)state;
    for (int language = 0; language < LANGUAGE_COUNT; language++) {
        for (int policy = 0; policy < 6; policy++) {
            Desk desk;
            Rng rng = rng_from_seed((uint64_t)policy);
            desk_open_as(&desk, sample_chain_case(), (Language)language, policy);
            driver_play(&desk.driver, policy < POLICY_RANDOM ? (Policy)policy : POLICY_RANDOM, &rng,
                        -1);
            char *folder = memory_copy_text(session_folder(stage_session(desk.driver.stage)));
            assert_true(sample_verify(folder, desk.opened).is_finished);
            free(folder);
            desk_close(&desk);
        }
    }
}


static void log_should_hold_the_chain_in_words(void **state) {
    (void)state;
    Desk desk;
    size_t length;
    desk_open(&desk, sample_chain_case(), RUN_PRACTICE);
    Rng rng = rng_from_seed(1);
    driver_play(&desk.driver, POLICY_BEST, &rng, -1);
    char *log =
        sample_file(session_folder(stage_session(desk.driver.stage)), "events.ndjson", &length);
    static const char *const WORDS[] = {"vol/role/petra",
                                        "reviewer",
                                        "vol/place/systeem",
                                        "offer",
                                        "wait",
                                        "keep/due",
                                        "process",
                                        "finalise",
                                        "start/VL-2026-02",
                                        "retry",
                                        "declare",
                                        "vol/declaration/grond",
                                        "run",
                                        "except/keep"};
    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
        expect_part(log, WORDS[i]);
    }
    free(log);
    desk_close(&desk);
}


static void head_should_name_the_state_and_who_has_the_list(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, sample_chain_case(), RUN_PRACTICE);
    assert_string_equal(desk_node(&desk, "track/0")->name, "Nu: nieuw");
    assert_string_equal(desk_node(&desk, "holder")->value, "Noor Bakker, recordmanager");
    assert_false(driver_has(&desk.driver, "tab/4"));  // nothing to abort yet
    play_to(&desk, LIST_READY_TO_REVIEW, PROGRESS_NEW);
    driver_press(&desk.driver, "tab/0");
    assert_string_equal(desk_node(&desk, "track/1")->name, "Nu: klaar voor beoordeling");
    assert_string_equal(desk_node(&desk, "holder")->value, "Petra de Wit, hoofdbeoordelaar");
    assert_false(driver_has(&desk.driver, "choice/listed"));
    driver_press(&desk.driver, "tab/3");
    expect_part(desk_node(&desk, "history/0")->name,
                "16-11-2026  Noor Bakker: lijst ter beoordeling");
    desk_close(&desk);
}


// Large letters leave little height: state and holder on one line, what to do above the table.
static void large_letters_should_keep_the_table_high(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, sample_chain_case(), RUN_PRACTICE);
    play_to(&desk, LIST_READY_TO_REVIEW, PROGRESS_NEW);
    driver_press(&desk.driver, "tab/0");
    assert_true(driver_has(&desk.driver, "stage"));
    assert_string_equal(desk_node(&desk, "tab/1")->name, "Mensen en plaatsen");
    while (driver_view(&desk.driver)->scale < 125) {
        driver_press(&desk.driver, "zoom/in");
    }
    assert_string_equal(desk_node(&desk, "track")->name, "Stap 2 van 7");
    assert_string_equal(desk_node(&desk, "track")->value,
                        "klaar voor beoordeling, bij Petra de Wit");
    assert_string_equal(desk_node(&desk, "list")->name,
                        "VL-2026-02: jij kunt nu niets veranderen");
    assert_string_equal(desk_node(&desk, "tab/1")->name, "Mensen");
    assert_false(driver_has(&desk.driver, "holder"));
    assert_false(driver_has(&desk.driver, "stage"));
    play_to(&desk, LIST_READY_TO_DELETE, PROGRESS_NEW);
    driver_press(&desk.driver, "tab/0");
    const View *view = driver_view(&desk.driver);
    assert_true(view_find(view, "name") < view_find(view, "list"));
    assert_int_equal(view->nodes[view_find(view, "stage")].next, view_find(view, "name"));
    desk_close(&desk);
}


static void what_is_missing_should_be_told_at_the_button(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, sample_chain_case(), RUN_PRACTICE);
    expect_part(desk_node(&desk, "move/offer")->description, "nog 6 stukken");
    driver_press(&desk.driver, "move/offer");
    expect_part(desk_node(&desk, "message")->name, "nog 6 stukken");
    static const char *const IDS[] = {"L1", "L3", "L4", "L7", "L8", "L10"};
    for (size_t i = 0; i < 6; i++) {
        char row[32];
        snprintf(row, sizeof row, "row/%s", IDS[i]);
        driver_press(&desk.driver, row);
        driver_press(&desk.driver, "choice/unknown");
    }
    // Everything off: it can only be withdrawn.
    assert_false(driver_has(&desk.driver, "move/offer"));
    assert_true(driver_has(&desk.driver, "move/withdraw"));
    driver_press(&desk.driver, "row/L3");
    driver_press(&desk.driver, "choice/listed");
    expect_part(desk_node(&desk, "move/offer")->description, "waar de stukken worden vernietigd");
    driver_press(&desk.driver, "tab/1");
    driver_press(&desk.driver, "place/systeem");
    driver_press(&desk.driver, "role/ik/reviewer");
    driver_press(&desk.driver, "role/joost/reviewer");
    expect_part(desk_node(&desk, "message")->name, "niet de bevoegdheid");
    driver_press(&desk.driver, "tab/0");
    expect_part(desk_node(&desk, "move/offer")->description, "niet zelf beoordelen");
    driver_press(&desk.driver, "tab/1");
    driver_press(&desk.driver, "role/petra/reviewer");
    driver_press(&desk.driver, "desk/back");
    driver_press(&desk.driver, "move/offer");
    assert_int_equal(state_of(&desk), LIST_READY_TO_REVIEW);
    desk_close(&desk);
}


static void another_category_should_show_its_date(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, sample_chain_case(), RUN_PRACTICE);
    play_to(&desk, LIST_CHANGES_REQUESTED, PROGRESS_NEW);
    driver_press(&desk.driver, "tab/0");
    driver_press(&desk.driver, "row/L3");
    expect_part(desk_node(&desk, "objection/1")->value, "Bomen zijn belangrijk");
    driver_press(&desk.driver, "way/3");
    driver_type(&desk.driver, "search", "21.1.2");
    driver_press(&desk.driver, "category/21.1.2");
    driver_press(&desk.driver, "row/L3");
    expect_part(desk_node(&desk, "answer")->value, "andere categorie 21.1.2");
    expect_part(desk_node(&desk, "answer/date")->name, "vernietigen vanaf 10-02-2031");
    driver_press(&desk.driver, "way/4");
    driver_press(&desk.driver, "way/back");
    assert_true(driver_has(&desk.driver, "way/1"));
    desk_close(&desk);
}


static void waiting_period_should_show_what_came_in(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, sample_chain_case(), RUN_PRACTICE);
    play_to(&desk, LIST_READY_TO_DELETE, PROGRESS_NEW);
    driver_press(&desk.driver, "tab/0");
    driver_type(&desk.driver, "name", "VL-2026-01");
    driver_press(&desk.driver, "start");
    expect_part(desk_node(&desk, "message")->name, "niet de naam van de lijst");
    driver_type(&desk.driver, "name", "vl-2026-02");
    driver_press(&desk.driver, "start");
    assert_string_equal(desk_node(&desk, "waiting/planned")->value, "23-11-2026");
    expect_part(desk_node(&desk, "arrived/woo-feest")->name, "20-11-2026 kwam binnen");
    // Above all else but the question, and on every tab.
    const View *view = driver_view(&desk.driver);
    assert_int_equal(view->nodes[view_find(view, "ask")].next,
                     view_find(view, "arrived/woo-feest"));
    assert_string_equal(desk_node(&desk, "tab/2")->name, "Stopregister (1)");
    driver_press(&desk.driver, "tab/2");
    expect_part(desk_node(&desk, "hold/woo-feest/from")->value, "nieuw sinds de start");
    assert_true(driver_has(&desk.driver, "arrived/woo-feest"));
    driver_press(&desk.driver, "tab/4");
    driver_press(&desk.driver, "abort/0");
    assert_int_equal(state_of(&desk), LIST_NEW);
    assert_string_equal(desk_node(&desk, "track/0")->name, "Nu: nieuw");
    desk_close(&desk);
}


static void kept_record_should_be_flagged_until_the_reviewers_agree(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, sample_chain_case(), RUN_PRACTICE);
    play_to(&desk, LIST_CHANGES_REQUESTED, PROGRESS_NEW);
    play_to(&desk, LIST_READY_TO_REVIEW, PROGRESS_NEW);
    driver_press(&desk.driver, "tab/0");
    expect_part(desk_node(&desk, "row/L3/4")->name, "herbeoordelen");
    play_to(&desk, LIST_INTERNALLY_REVIEWED, PROGRESS_NEW);
    driver_press(&desk.driver, "tab/0");
    assert_string_equal(desk_node(&desk, "row/L3/4")->name, "op de lijst");
    desk_close(&desk);
}


static void what_failed_should_be_told_above_the_table(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, sample_chain_case(), RUN_PRACTICE);
    play_to(&desk, LIST_READY_TO_DELETE, PROGRESS_FAILED);
    driver_press(&desk.driver, "tab/0");
    assert_string_equal(desk_node(&desk, "failed/L10")->name,
                        "L10  Aanvraag terras, ingetrokken: het bestand was vergrendeld");
    assert_false(driver_has(&desk.driver, "failed/L3"));
    driver_press(&desk.driver, "move/retry");
    assert_false(driver_has(&desk.driver, "failed/L10"));
    driver_press(&desk.driver, "tab/3");
    const View *view = driver_view(&desk.driver);
    int last = view->nodes[view_find(view, "history")].last;
    expect_part(view->nodes[last].name, "uitgevoerd (weg of losgekoppeld: 1)");
    desk_close(&desk);
}


static void start_should_say_which_date_is_in_the_way(void **state) {
    (void)state;
    Desk desk;
    desk_open_as(&desk, sample_chain_case(), LANGUAGE_EN, 1);
    // The second list of the case is short: put nothing in its way but a date.
    play_to(&desk, LIST_READY_TO_DELETE, PROGRESS_NEW);
    Record *records = case_scenario(desk.opened)->records;
    Date closed = records[1].object_end;
    records[1].object_end = closed + 3650;
    driver_press(&desk.driver, "tab/0");
    expect_part(desk_node(&desk, "start")->description, "L3 may go on");
    driver_type(&desk.driver, "name", "VL-2026-02");
    driver_press(&desk.driver, "start");
    assert_int_equal(chain_progress(run_answer(driver_run(&desk.driver), FIRST)), PROGRESS_NEW);
    records[1].object_end = closed;
    desk_close(&desk);
}


static void outcome_should_name_the_faults(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, sample_chain_case(), RUN_PRACTICE);
    Rng rng = rng_from_seed(1);
    const Run *run = driver_run(&desk.driver);
    while (run->phase == RUN_WAITING) {
        Event event = run_propose(run, POLICY_WORST, &rng);
        driver_do(&desk.driver, &event);
    }
    assert_int_equal(run_decision(run), FIRST);
    char id[64];
    snprintf(id, sizeof id, "outcome/0/fault/%d", FAULT_PLACE_MISSED);
    expect_part(desk_node(&desk, id)->name, "schijnvernietiging");
    snprintf(id, sizeof id, "outcome/0/fault/%d", FAULT_UPHELD);
    assert_true(driver_has(&desk.driver, id));
    assert_true(driver_has(&desk.driver, "outcome/0/place/export/best"));
    expect_part(desk_node(&desk, "outcome/0/points")->name, "Ten onrechte vernietigd");
    desk_close(&desk);
}


// What is right for a record that others share is said as it went: it is not destroyed.
static void outcome_should_say_that_a_shared_record_is_rightly_unlinked(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, sample_chain_case(), RUN_PRACTICE);
    Rng rng = rng_from_seed(1);
    const Run *run = driver_run(&desk.driver);
    while (run->phase == RUN_WAITING) {
        Event event = run_propose(run, POLICY_BEST, &rng);
        driver_do(&desk.driver, &event);
    }
    expect_part(desk_node(&desk, "outcome/0/2/1")->name, "L4");
    assert_string_equal(desk_node(&desk, "outcome/0/2/2")->name,
                        "losgekoppeld, niet vernietigd");
    assert_int_equal(desk_node(&desk, "outcome/0/2/2")->tone, TONE_GOOD);
    assert_string_equal(desk_node(&desk, "outcome/0/2/3")->name,
                        "op de lijst; gedeeld stuk, dus losgekoppeld");
    assert_string_equal(desk_node(&desk, "outcome/0/1/3")->name, "vernietigen");
    desk_close(&desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_policy_should_play_to_the_end_by_keys),
        cmocka_unit_test(log_should_hold_the_chain_in_words),
        cmocka_unit_test(head_should_name_the_state_and_who_has_the_list),
        cmocka_unit_test(large_letters_should_keep_the_table_high),
        cmocka_unit_test(what_is_missing_should_be_told_at_the_button),
        cmocka_unit_test(another_category_should_show_its_date),
        cmocka_unit_test(waiting_period_should_show_what_came_in),
        cmocka_unit_test(kept_record_should_be_flagged_until_the_reviewers_agree),
        cmocka_unit_test(what_failed_should_be_told_above_the_table),
        cmocka_unit_test(start_should_say_which_date_is_in_the_way),
        cmocka_unit_test(outcome_should_name_the_faults),
        cmocka_unit_test(outcome_should_say_that_a_shared_record_is_rightly_unlinked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

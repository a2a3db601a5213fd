// The destruction chain on the screen: played by keys alone, in both languages; what a state does
// not allow is told where it is asked; the same play comes back from its log.

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "core/chain.h"
#include "support/expect.h"
#include "support/sample_play.h"

enum { FIRST, SECOND };  // the lists of the case

typedef struct Desk {
    SampleClock clock;
    Case *opened;
    Driver driver;
    char data[64];
} Desk;


static void open_desk(Desk *desk, Language language, int identity) {
    desk->clock = sample_clock();
    sample_folder(desk->data, sizeof desk->data);
    desk->opened = sample_chain_case();
    StageOptions options = {.session =
                                sample_options(desk->data, RUN_PRACTICE, &desk->clock, identity),
                            .settings = {language, THEME_LIGHT, 100}};
    desk->driver = driver_new(desk->opened, &options);
    driver_press(&desk->driver, "begin");
}


static void close_desk(Desk *desk) {
    driver_free(&desk->driver);
    case_close(desk->opened);
}


static const Node *node_of(const Desk *desk, const char *id) {
    const View *view = driver_view(&desk->driver);
    int node = view_find(view, id);
    if (node == NODE_NONE) {
        fail_msg("there is no '%s'", id);
    }
    return &view->nodes[node];
}


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
            open_desk(&desk, (Language)language, policy);
            driver_play(&desk.driver, policy < POLICY_RANDOM ? (Policy)policy : POLICY_RANDOM, &rng,
                        -1);
            char *folder = memory_copy_text(session_folder(stage_session(desk.driver.stage)));
            Case *opened = desk.opened;
            driver_free(&desk.driver);
            Verdict verdict = sample_verify(folder, opened);
            assert_true(verdict.is_finished);
            free(folder);
            case_close(opened);
        }
    }
}


static void log_should_hold_the_chain_in_words(void **state) {
    (void)state;
    Desk desk;
    size_t length;
    open_desk(&desk, LANGUAGE_NL, 1);
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
    close_desk(&desk);
}


static void head_should_name_the_state_and_who_has_the_list(void **state) {
    (void)state;
    Desk desk;
    open_desk(&desk, LANGUAGE_NL, 1);
    assert_string_equal(node_of(&desk, "track/0")->name, "Nu: nieuw");
    assert_string_equal(node_of(&desk, "holder")->value, "Noor Bakker, recordmanager");
    assert_false(driver_has(&desk.driver, "tab/4"));  // nothing to abort yet
    play_to(&desk, LIST_READY_TO_REVIEW, PROGRESS_NEW);
    driver_press(&desk.driver, "tab/0");
    assert_string_equal(node_of(&desk, "track/1")->name, "Nu: klaar voor beoordeling");
    assert_string_equal(node_of(&desk, "holder")->value, "Petra de Wit, hoofdbeoordelaar");
    assert_false(driver_has(&desk.driver, "choice/listed"));
    driver_press(&desk.driver, "tab/3");
    expect_part(node_of(&desk, "history/0")->name,
                "16-11-2026  Noor Bakker: lijst ter beoordeling");
    close_desk(&desk);
}


static void what_is_missing_should_be_told_at_the_button(void **state) {
    (void)state;
    Desk desk;
    open_desk(&desk, LANGUAGE_NL, 1);
    expect_part(node_of(&desk, "move/offer")->description, "nog 6 stukken");
    driver_press(&desk.driver, "move/offer");
    expect_part(node_of(&desk, "message")->name, "nog 6 stukken");
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
    expect_part(node_of(&desk, "move/offer")->description, "waar de stukken worden vernietigd");
    driver_press(&desk.driver, "tab/1");
    driver_press(&desk.driver, "place/systeem");
    driver_press(&desk.driver, "role/ik/reviewer");
    driver_press(&desk.driver, "role/joost/reviewer");
    expect_part(node_of(&desk, "message")->name, "niet de bevoegdheid");
    driver_press(&desk.driver, "tab/0");
    expect_part(node_of(&desk, "move/offer")->description, "niet zelf beoordelen");
    driver_press(&desk.driver, "tab/1");
    driver_press(&desk.driver, "role/petra/reviewer");
    driver_press(&desk.driver, "desk/back");
    driver_press(&desk.driver, "move/offer");
    assert_int_equal(state_of(&desk), LIST_READY_TO_REVIEW);
    close_desk(&desk);
}


static void another_category_should_show_its_date(void **state) {
    (void)state;
    Desk desk;
    open_desk(&desk, LANGUAGE_NL, 1);
    play_to(&desk, LIST_CHANGES_REQUESTED, PROGRESS_NEW);
    driver_press(&desk.driver, "tab/0");
    driver_press(&desk.driver, "row/L3");
    expect_part(node_of(&desk, "objection/1")->value, "Bomen zijn belangrijk");
    driver_press(&desk.driver, "way/3");
    driver_type(&desk.driver, "search", "21.1.2");
    driver_press(&desk.driver, "category/21.1.2");
    driver_press(&desk.driver, "row/L3");
    expect_part(node_of(&desk, "answer")->value, "andere categorie 21.1.2");
    expect_part(node_of(&desk, "answer/date")->name, "vernietigen vanaf 10-02-2031");
    driver_press(&desk.driver, "way/4");
    driver_press(&desk.driver, "way/back");
    assert_true(driver_has(&desk.driver, "way/1"));
    close_desk(&desk);
}


static void waiting_period_should_show_what_came_in(void **state) {
    (void)state;
    Desk desk;
    open_desk(&desk, LANGUAGE_NL, 1);
    play_to(&desk, LIST_READY_TO_DELETE, PROGRESS_NEW);
    driver_press(&desk.driver, "tab/0");
    driver_type(&desk.driver, "name", "VL-2026-01");
    driver_press(&desk.driver, "start");
    expect_part(node_of(&desk, "message")->name, "niet de naam van de lijst");
    driver_type(&desk.driver, "name", "vl-2026-02");
    driver_press(&desk.driver, "start");
    assert_string_equal(node_of(&desk, "waiting/planned")->value, "23-11-2026");
    expect_part(node_of(&desk, "arrived/woo-feest")->name, "20-11-2026 kwam binnen");
    // Above all else but the question, and on every tab.
    const View *view = driver_view(&desk.driver);
    assert_int_equal(view->nodes[view_find(view, "ask")].next,
                     view_find(view, "arrived/woo-feest"));
    assert_string_equal(node_of(&desk, "tab/2")->name, "Stopregister (1)");
    driver_press(&desk.driver, "tab/2");
    expect_part(node_of(&desk, "hold/woo-feest/from")->value, "nieuw sinds de start");
    assert_true(driver_has(&desk.driver, "arrived/woo-feest"));
    driver_press(&desk.driver, "tab/4");
    driver_press(&desk.driver, "abort/0");
    assert_int_equal(state_of(&desk), LIST_NEW);
    assert_string_equal(node_of(&desk, "track/0")->name, "Nu: nieuw");
    close_desk(&desk);
}


static void kept_record_should_be_flagged_until_the_reviewers_agree(void **state) {
    (void)state;
    Desk desk;
    open_desk(&desk, LANGUAGE_NL, 1);
    play_to(&desk, LIST_CHANGES_REQUESTED, PROGRESS_NEW);
    play_to(&desk, LIST_READY_TO_REVIEW, PROGRESS_NEW);
    driver_press(&desk.driver, "tab/0");
    expect_part(node_of(&desk, "row/L3/4")->name, "herbeoordelen");
    play_to(&desk, LIST_INTERNALLY_REVIEWED, PROGRESS_NEW);
    driver_press(&desk.driver, "tab/0");
    assert_string_equal(node_of(&desk, "row/L3/4")->name, "op de lijst");
    close_desk(&desk);
}


static void what_failed_should_be_told_above_the_table(void **state) {
    (void)state;
    Desk desk;
    open_desk(&desk, LANGUAGE_NL, 1);
    play_to(&desk, LIST_READY_TO_DELETE, PROGRESS_FAILED);
    driver_press(&desk.driver, "tab/0");
    assert_string_equal(node_of(&desk, "failed/L10")->name,
                        "L10  Aanvraag terras, ingetrokken: het bestand was vergrendeld");
    assert_false(driver_has(&desk.driver, "failed/L3"));
    driver_press(&desk.driver, "move/retry");
    assert_false(driver_has(&desk.driver, "failed/L10"));
    driver_press(&desk.driver, "tab/3");
    const View *view = driver_view(&desk.driver);
    int last = view->nodes[view_find(view, "history")].last;
    expect_part(view->nodes[last].name, "uitgevoerd (weg of losgekoppeld: 1)");
    close_desk(&desk);
}


static void start_should_say_which_date_is_in_the_way(void **state) {
    (void)state;
    Desk desk;
    open_desk(&desk, LANGUAGE_EN, 1);
    // The second list of the case is short: put nothing in its way but a date.
    play_to(&desk, LIST_READY_TO_DELETE, PROGRESS_NEW);
    Record *records = case_scenario(desk.opened)->records;
    Date closed = records[1].object_end;
    records[1].object_end = closed + 3650;
    driver_press(&desk.driver, "tab/0");
    expect_part(node_of(&desk, "start")->description, "L3 may go on");
    driver_type(&desk.driver, "name", "VL-2026-02");
    driver_press(&desk.driver, "start");
    assert_int_equal(chain_progress(run_answer(driver_run(&desk.driver), FIRST)), PROGRESS_NEW);
    records[1].object_end = closed;
    close_desk(&desk);
}


static void outcome_should_name_the_faults(void **state) {
    (void)state;
    Desk desk;
    open_desk(&desk, LANGUAGE_NL, 1);
    Rng rng = rng_from_seed(1);
    const Run *run = driver_run(&desk.driver);
    while (run->phase == RUN_WAITING) {
        Event event = run_propose(run, POLICY_WORST, &rng);
        driver_do(&desk.driver, &event);
    }
    assert_int_equal(run_decision(run), FIRST);
    char id[64];
    snprintf(id, sizeof id, "outcome/0/fault/%d", FAULT_PLACE_MISSED);
    expect_part(node_of(&desk, id)->name, "schijnvernietiging");
    snprintf(id, sizeof id, "outcome/0/fault/%d", FAULT_UPHELD);
    assert_true(driver_has(&desk.driver, id));
    assert_true(driver_has(&desk.driver, "outcome/0/place/export/best"));
    expect_part(node_of(&desk, "outcome/0/points")->name, "Ten onrechte vernietigd");
    close_desk(&desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_policy_should_play_to_the_end_by_keys),
        cmocka_unit_test(log_should_hold_the_chain_in_words),
        cmocka_unit_test(head_should_name_the_state_and_who_has_the_list),
        cmocka_unit_test(what_is_missing_should_be_told_at_the_button),
        cmocka_unit_test(another_category_should_show_its_date),
        cmocka_unit_test(waiting_period_should_show_what_came_in),
        cmocka_unit_test(kept_record_should_be_flagged_until_the_reviewers_agree),
        cmocka_unit_test(what_failed_should_be_told_above_the_table),
        cmocka_unit_test(start_should_say_which_date_is_in_the_way),
        cmocka_unit_test(outcome_should_name_the_faults),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

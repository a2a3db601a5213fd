// chain: the whole destruction chain, played event by event on a run.

#include "core/chain.h"

#include "archive/appraisal.h"
#include "support/expect.h"
#include "support/load_case.h"

enum { R1, R2, R3, R4, R5, RECORDS };  // kept; may go; may go; term runs; comes under a request
enum { IK, PETRA, SAMIRA, JOOST };
enum { RIGHT_PLACE, WRONG_PLACE };

#define PEOPLE                                                                                     \
    "person \"ik\" { name = \"Ik\" } person \"petra\" { name = \"Petra\" } "                       \
    "person \"samira\" { name = \"Samira\" } person \"joost\" { name = \"Joost\" } "
#define RECORD(id, fields) "record \"" id "\" { title = \"" id "\", page = \"p\", " fields " } "
#define RECORDS_AND_HOLD                                                                           \
    RECORD("R1", "category = \"1.1\"")                                                             \
    RECORD("R2", "category = \"1.2\", closed = \"2015-01-01\"")                                    \
    RECORD("R3", "category = \"1.2\", closed = \"2016-01-01\"")                                    \
    RECORD("R4", "category = \"1.2\", closed = \"2024-01-01\"")                                    \
    RECORD("R5", "category = \"1.2\", closed = \"2017-01-01\"")                                    \
    "hold \"woo\" { kind = \"woo\", title = \"Woo\", records = { \"R5\" }, "                       \
    "from = \"2026-11-20\" } "
#define CASE(fields)                                                                               \
    "scenario \"keten\" { version = \"1\", title = \"K\", date = \"2026-11-16\", "                 \
    "framework = \"kader\", schedule = \"lijst\" } " PEOPLE RECORDS_AND_HOLD                       \
    "scene \"een\" { destroy \"d\" { ask = \"?\", name = \"L 1\", "                                \
    "records = { \"R1\", \"R2\", \"R3\", \"R4\", \"R5\" }, earns = { BDV_04 = 12 }, " fields       \
    " } } ending \"uit\" { title = \"Uit\" }"
#define FULL                                                                                       \
    "review \"petra\" { role = \"reviewer\" }, "                                                   \
    "review \"joost\" { role = \"archivist\" }, "
#define DECLARED                                                                                   \
    "declaration = { earns = { BDV_02 = 6 }, field \"wijze\" { ask = \"?\", "                      \
    "option \"goed\" { \"a\", points = 3 }, option \"fout\" { \"b\" } } }"

// One list being played.
typedef struct Bench {
    Script *script;
    Run *run;
    const Decision *decision;
    Error error;
} Bench;


static Bench open_bench(const char *text) {
    Bench bench = {.script = NULL};
    bench.script = load_case_text(text, &bench.error);
    if (!bench.script) {
        fail_msg("%s:%d: %s", bench.error.place, bench.error.line, bench.error.text);
    }
    const Scenario *scenario = script_scenario(bench.script);
    bench.run = run_new(scenario, 1, RUN_EXAM, NULL, script_hooks(bench.script), &bench.error);
    assert_non_null(bench.run);
    bench.decision = &scenario->decisions[0];
    return bench;
}


static void close_bench(Bench *bench) {
    run_free(bench->run);
    script_free(bench->script);
}


static const int *cells_of(const Bench *bench) {
    return run_answer(bench->run, 0);
}


static bool give(Bench *bench, EventKind kind, int part, int value, const char *text) {
    Event event = {kind, 0, part, value, text};
    return run_apply(bench->run, &event, script_hooks(bench->script), &bench->error);
}


static bool answer(Bench *bench, int part, int value) {
    return give(bench, EVENT_ANSWER, part, value, NULL);
}


static bool move(Bench *bench, ChainMove move) {
    return give(bench, EVENT_SUBMIT, (int)move, 0, move == MOVE_START ? "L 1" : NULL);
}


static bool give_up(Bench *bench) {
    return give(bench, EVENT_SUBMIT, MOVE_ABORT, ABORT_MISTAKE, NULL);
}


static void expect_state(const Bench *bench, ListState state) {
    if (chain_state(cells_of(bench)) != state) {
        fail_msg("state %s, not %s: %s", list_state_code(chain_state(cells_of(bench))),
                 list_state_code(state), bench->error.text);
    }
}


// Every record on the list ('l') or off it with the ground "unknown" ('o').
static void place(Bench *bench, const char *marks) {
    for (int i = 0; i < RECORDS; i++) {
        assert_true(
            answer(bench, i,
                   marks[i] == 'l' ? (int)CHAIN_LISTED : CHAIN_EXCEPT + (int)GROUND_UNKNOWN));
    }
}


// From a new list to an approved one; every objection is answered by keeping the record.
static void approve(Bench *bench) {
    assert_true(move(bench, MOVE_OFFER));
    for (int i = 0; chain_state(cells_of(bench)) != LIST_READY_TO_DELETE; i++) {
        assert_true(i < 10);
        for (int r = 0; r < RECORDS; r++) {
            if (chain_is_objection_open(bench->decision, cells_of(bench), r)) {
                assert_true(answer(bench, r, CHAIN_KEEP + (int)KEEP_DUE));
            }
        }
        ListState state = chain_state(cells_of(bench));
        assert_true(move(bench, state == LIST_CHANGES_REQUESTED     ? MOVE_PROCESS
                                : state == LIST_INTERNALLY_REVIEWED ? MOVE_FINALISE
                                                                    : MOVE_WAIT));
    }
}


static Score score_of(const Bench *bench) {
    Score score;
    run_score(bench->run, 0, &score);
    return score;
}


static ItemState item(const Bench *bench, int record) {
    return chain_item(bench->decision, cells_of(bench), record);
}


// ---- From begin to end ----


static void full_procedure_should_pass_all_its_states(void **state) {
    (void)state;
    Bench bench = open_bench(CASE(FULL "waiting = \"P7D\", " DECLARED));
    expect_state(&bench, LIST_NEW);
    assert_false(move(&bench, MOVE_OFFER));
    expect_part(bench.error.text, "5 stukken");
    place(&bench, "olloo");
    assert_false(move(&bench, MOVE_WITHDRAW));
    assert_false(move(&bench, MOVE_WAIT));
    assert_false(move(&bench, MOVE_START));
    assert_true(move(&bench, MOVE_OFFER));
    expect_state(&bench, LIST_READY_TO_REVIEW);
    assert_false(answer(&bench, R2, CHAIN_EXCEPT + (int)GROUND_TERM));
    assert_true(move(&bench, MOVE_WAIT));
    expect_state(&bench, LIST_INTERNALLY_REVIEWED);
    assert_true(move(&bench, MOVE_FINALISE));
    expect_state(&bench, LIST_READY_FOR_ARCHIVIST);
    assert_true(move(&bench, MOVE_WAIT));
    expect_state(&bench, LIST_READY_TO_DELETE);
    assert_false(give(&bench, EVENT_SUBMIT, MOVE_START, 0, "L 2"));
    assert_false(move(&bench, MOVE_RUN));
    assert_true(move(&bench, MOVE_START));

    // The day before the waiting period ends; the name does not start it twice.
    assert_int_equal(bench.run->date, script_scenario(bench.script)->date + 6);
    assert_int_equal(item(&bench, R2), ITEM_QUEUED);
    assert_false(move(&bench, MOVE_START));
    assert_true(move(&bench, MOVE_RUN));
    expect_state(&bench, LIST_DELETED);
    assert_int_equal(bench.run->date, script_scenario(bench.script)->date + 7);
    assert_int_equal(item(&bench, R2), ITEM_DESTROYED);
    assert_int_equal(item(&bench, R1), ITEM_EXCEPTED);
    assert_true(run_was_destroyed(bench.run, R2));
    assert_false(run_was_destroyed(bench.run, R1));
    assert_false(move(&bench, MOVE_DECLARE));
    assert_true(answer(&bench, chain_field_part(bench.decision, 0), 0));
    assert_false(give_up(&bench));
    assert_true(move(&bench, MOVE_DECLARE));
    assert_true(run_is_done(bench.run, 0));
    close_bench(&bench);
}


static void short_procedure_should_pass_no_archivist(void **state) {
    (void)state;
    Bench bench =
        open_bench(CASE("procedure = \"short\", review \"petra\" { role = \"reviewer\" }"));
    place(&bench, "olloo");
    assert_true(move(&bench, MOVE_OFFER));
    assert_true(move(&bench, MOVE_WAIT));
    expect_state(&bench, LIST_READY_TO_DELETE);
    // Without a waiting period it is carried out at once.
    assert_true(move(&bench, MOVE_START));
    expect_state(&bench, LIST_DELETED);
    assert_int_equal(bench.run->date, script_scenario(bench.script)->date);
    assert_true(move(&bench, MOVE_DECLARE));
    assert_true(run_is_done(bench.run, 0));
    close_bench(&bench);
}


// ---- The others ----


static void careful_reviewer_should_object_to_all_that_may_not_go(void **state) {
    (void)state;
    for (int careful = 0; careful < 2; careful++) {
        Bench bench = open_bench(
            careful ? CASE("procedure = \"short\", review \"petra\" { role = \"reviewer\", "
                           "behaviour = \"careful\", objects = { R2 = \"nee\" } }")
                    : CASE("procedure = \"short\", review \"petra\" { role = \"reviewer\", "
                           "behaviour = \"trusting\", objects = { R2 = \"nee\" } }"));
        place(&bench, "lllll");
        assert_true(move(&bench, MOVE_OFFER));
        assert_true(move(&bench, MOVE_WAIT));
        expect_state(&bench, LIST_CHANGES_REQUESTED);
        for (int i = 0; i < RECORDS; i++) {
            bool objects = i == R2 || (careful && (i == R1 || i == R4));
            expect_row(chain_objects(bench.decision, cells_of(&bench), i, 0) == objects, "R%d",
                       i + 1);
        }
        // What nobody objected to cannot be changed, and nothing goes back half done.
        assert_false(answer(&bench, R3, CHAIN_EXCEPT + (int)GROUND_TERM));
        assert_false(move(&bench, MOVE_PROCESS));
        close_bench(&bench);
    }
}


static void objections_should_be_processed_three_ways_or_followed(void **state) {
    (void)state;
    Bench bench = open_bench(CASE(
        "review \"petra\" { role = \"reviewer\", objects = { R1 = \"a\", R2 = \"b\", R3 = \"c\", "
        "R4 = \"d\" } }, review \"joost\" { role = \"archivist\", objects = { R2 = \"e\" } }, "
        "proposed = { R4 = \"1.1\" }"));
    place(&bench, "lllll");
    assert_true(move(&bench, MOVE_OFFER));
    assert_true(move(&bench, MOVE_WAIT));
    assert_false(answer(&bench, R1, CHAIN_LISTED));
    assert_false(answer(&bench, R1, CHAIN_KEEP + KEEP_REASON_COUNT));
    assert_false(answer(&bench, R1, CHAIN_CATEGORY + 99));
    assert_false(answer(&bench, R4, CHAIN_EXTEND));  // what is kept for good has no term
    assert_true(answer(&bench, R1, CHAIN_EXCEPT + (int)GROUND_KEEP));
    assert_true(answer(&bench, R2, CHAIN_KEEP + (int)KEEP_DUE));
    assert_true(answer(&bench, R3, CHAIN_EXTEND + 1));
    assert_true(answer(&bench, R4, CHAIN_CATEGORY));
    assert_int_equal(item(&bench, R1), ITEM_EXCEPTED);
    assert_int_equal(item(&bench, R2), ITEM_LISTED);
    assert_int_equal(item(&bench, R3), ITEM_EXTENDED);
    assert_int_equal(item(&bench, R4), ITEM_RECLASSIFIED);
    assert_int_equal(chain_kept_for(bench.decision, cells_of(&bench), R2), KEEP_DUE);
    assert_true(move(&bench, MOVE_PROCESS));
    expect_state(&bench, LIST_READY_TO_REVIEW);  // back to the main reviewer
    assert_true(move(&bench, MOVE_WAIT));
    assert_true(move(&bench, MOVE_FINALISE));
    assert_true(move(&bench, MOVE_WAIT));
    expect_state(&bench, LIST_CHANGES_REQUESTED);
    assert_true(answer(&bench, R2, CHAIN_KEEP + (int)KEEP_ASKED));
    assert_true(move(&bench, MOVE_PROCESS));
    expect_state(&bench, LIST_READY_FOR_ARCHIVIST);  // back to the archivist
    assert_int_equal(chain_rejections(cells_of(&bench)), 2);
    close_bench(&bench);
}


static void insisting_should_happen_once_and_cost_only_when_right(void **state) {
    (void)state;
    static const struct { int record, faults; } ROWS[] = {{R1, 2}, {R2, 0}};
    for (size_t i = 0; i < 2; i++) {
        Bench bench = open_bench(
            CASE("procedure = \"short\", review \"petra\" { role = \"reviewer\", objects = { R1 = "
                 "\"a\", R2 = \"b\" }, insists = { \"R1\", \"R2\" } }"));
        place(&bench, ROWS[i].record == R1 ? "loooo" : "olooo");
        approve(&bench);
        assert_int_equal(chain_rejections(cells_of(&bench)), 2);
        assert_int_equal(chain_faults(bench.decision, cells_of(&bench), FAULT_UPHELD),
                         ROWS[i].faults);
        close_bench(&bench);
    }
}


static void keeping_for_haste_should_be_a_fault(void **state) {
    (void)state;
    Bench bench = open_bench(CASE("procedure = \"short\", review \"petra\" { role = \"reviewer\", "
                                  "objects = { R2 = \"b\" } }"));
    place(&bench, "olooo");
    assert_true(move(&bench, MOVE_OFFER));
    assert_true(move(&bench, MOVE_WAIT));
    assert_true(answer(&bench, R2, CHAIN_KEEP + (int)KEEP_HURRY));
    assert_true(move(&bench, MOVE_PROCESS));
    assert_int_equal(chain_faults(bench.decision, cells_of(&bench), FAULT_POOR_REASON), 1);
    assert_int_equal(chain_faults(bench.decision, cells_of(&bench), FAULT_UPHELD), 0);
    close_bench(&bench);
}


static void roles_should_be_kept_apart(void **state) {
    (void)state;
    Bench bench = open_bench(CASE("staff = { \"ik\", \"petra\", \"samira\", \"joost\" }, "
                                  "review \"joost\" { role = \"archivist\" }"));
    const Decision *decision = bench.decision;
    place(&bench, "olloo");
    assert_false(move(&bench, MOVE_OFFER));
    expect_part(bench.error.text, "hoofdbeoordelaar");
    assert_true(answer(&bench, chain_role_part(decision, IK), ROLE_OF_REVIEWER));
    assert_false(move(&bench, MOVE_OFFER));
    expect_part(bench.error.text, "maker");
    assert_true(answer(&bench, chain_role_part(decision, IK), ROLE_OF_COREVIEWER));
    assert_true(answer(&bench, chain_role_part(decision, PETRA), ROLE_OF_REVIEWER));
    assert_false(move(&bench, MOVE_OFFER));
    assert_true(answer(&bench, chain_role_part(decision, IK), -1));
    assert_false(answer(&bench, chain_role_part(decision, JOOST), ROLE_OF_REVIEWER));
    expect_part(bench.error.text, "bevoegdheid");
    assert_false(answer(&bench, chain_role_part(decision, SAMIRA), ROLE_OF_ARCHIVIST));
    // A second main reviewer takes the place of the first.
    assert_true(answer(&bench, chain_role_part(decision, SAMIRA), ROLE_OF_REVIEWER));
    assert_int_equal(chain_role(decision, cells_of(&bench), PETRA), -1);
    assert_true(answer(&bench, chain_role_part(decision, PETRA), ROLE_OF_COREVIEWER));
    assert_true(move(&bench, MOVE_OFFER));
    assert_true(move(&bench, MOVE_WAIT));
    assert_false(move(&bench, MOVE_FINALISE));
    expect_part(bench.error.text, "archivaris");
    assert_false(answer(&bench, chain_role_part(decision, SAMIRA), ROLE_OF_ARCHIVIST));
    assert_true(answer(&bench, chain_role_part(decision, JOOST), ROLE_OF_ARCHIVIST));
    assert_true(move(&bench, MOVE_FINALISE));
    assert_true(give_up(&bench));
    assert_int_equal(chain_role(decision, cells_of(&bench), SAMIRA), ROLE_OF_REVIEWER);
    assert_int_equal(chain_role(decision, cells_of(&bench), PETRA), -1);
    assert_int_equal(chain_role(decision, cells_of(&bench), JOOST), -1);
    close_bench(&bench);
}


// ---- Bad input ----


static void emptied_list_should_be_withdrawn_or_aborted(void **state) {
    (void)state;
    Bench bench = open_bench(CASE("procedure = \"short\", review \"petra\" { role = \"reviewer\", "
                                  "objects = { R2 = \"b\" } }"));
    place(&bench, "olooo");
    assert_true(move(&bench, MOVE_OFFER));
    assert_true(move(&bench, MOVE_WAIT));
    assert_true(answer(&bench, R2, CHAIN_EXCEPT + (int)GROUND_UNKNOWN));
    assert_false(move(&bench, MOVE_PROCESS));
    expect_part(bench.error.text, "niets op de lijst");
    assert_true(give_up(&bench));
    assert_false(move(&bench, MOVE_OFFER));
    expect_part(bench.error.text, "leeg");
    assert_true(move(&bench, MOVE_WITHDRAW));
    assert_true(run_is_done(bench.run, 0));
    Score score = score_of(&bench);
    assert_int_equal(score.wrongly_destroyed, 0);
    assert_int_equal(score.wrongly_kept, 3);  // R2, R3, and R5: its request comes in later
    close_bench(&bench);
}


static void list_rejected_ten_times_should_still_come_to_its_end(void **state) {
    (void)state;
    Bench bench = open_bench(CASE("review \"joost\" { role = \"archivist\" }, review \"petra\" { "
                                  "role = \"reviewer\", objects = { R2 = \"b\" } }"));
    place(&bench, "olloo");
    for (int i = 0; i < 10; i++) {
        assert_true(move(&bench, MOVE_OFFER));
        assert_true(move(&bench, MOVE_WAIT));
        expect_state(&bench, LIST_CHANGES_REQUESTED);
        assert_true(give_up(&bench));
    }
    assert_int_equal(chain_rejections(cells_of(&bench)), 10);
    assert_int_equal(chain_aborts(cells_of(&bench)), 10);
    approve(&bench);
    for (int i = 0; i < 10; i++) {
        assert_true(give_up(&bench));
        approve(&bench);
    }
    // The history keeps its last lines, oldest first.
    int lines = chain_history_count(cells_of(&bench));
    assert_int_equal(lines, CHAIN_HISTORY_MAX);
    ChainEntry last = chain_history(bench.decision, cells_of(&bench), lines - 1);
    assert_int_equal(last.act, LIST_APPROVE);
    assert_int_equal(last.person, JOOST);
    assert_true(move(&bench, MOVE_START));
    assert_true(move(&bench, MOVE_DECLARE));
    Score score = score_of(&bench);
    assert_int_equal(score.wrongly_destroyed, 0);
    for (int i = 0; i < FAULT_COUNT; i++) {
        assert_int_equal(chain_faults(bench.decision, cells_of(&bench), (ProcedureFault)i), 0);
    }
    close_bench(&bench);
}


// Goes to a state by the shortest way.
static void go_to(Bench *bench, ListState state, ListProgress progress) {
    place(bench, "olloo");
    for (int i = 0; i < 20; i++) {
        const int *cells = cells_of(bench);
        ListState now = chain_state(cells);
        if (now == state && chain_progress(cells) == progress) {
            return;
        }
        if (now == LIST_CHANGES_REQUESTED) {
            assert_true(answer(bench, R2, CHAIN_KEEP + (int)KEEP_DUE));
        }
        static const ChainMove NEXT[] = {
            [LIST_NEW] = MOVE_OFFER,
            [LIST_READY_TO_REVIEW] = MOVE_WAIT,
            [LIST_CHANGES_REQUESTED] = MOVE_PROCESS,
            [LIST_INTERNALLY_REVIEWED] = MOVE_FINALISE,
            [LIST_READY_FOR_ARCHIVIST] = MOVE_WAIT,
            [LIST_READY_TO_DELETE] = MOVE_START,
        };
        assert_true(move(bench, chain_progress(cells) == PROGRESS_QUEUED ? MOVE_RUN : NEXT[now]));
    }
    fail_msg("state %s was not reached", list_state_code(state));
}


static void every_state_but_the_first_and_last_should_be_abortable(void **state) {
    (void)state;
    static const struct {
        ListState state;
        ListProgress progress;
        bool may;
    } ROWS[] = {
        {LIST_NEW, PROGRESS_NEW, false},
        {LIST_READY_TO_REVIEW, PROGRESS_NEW, true},
        {LIST_CHANGES_REQUESTED, PROGRESS_NEW, true},
        {LIST_INTERNALLY_REVIEWED, PROGRESS_NEW, true},
        {LIST_READY_FOR_ARCHIVIST, PROGRESS_NEW, true},
        {LIST_READY_TO_DELETE, PROGRESS_NEW, true},
        {LIST_READY_TO_DELETE, PROGRESS_QUEUED, true},
        {LIST_READY_TO_DELETE, PROGRESS_FAILED, true},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        Bench bench = open_bench(CASE(
            "review \"petra\" { role = \"reviewer\", objects = { R2 = \"b\" } }, review "
            "\"joost\" { role = \"archivist\" }, waiting = \"P2D\", fails = { R3 = \"vast\" }"));
        go_to(&bench, ROWS[i].state, ROWS[i].progress);
        assert_false(give(&bench, EVENT_SUBMIT, MOVE_ABORT, -1, NULL));
        assert_false(give(&bench, EVENT_SUBMIT, MOVE_ABORT, ABORT_REASON_COUNT, NULL));
        expect_row(give_up(&bench) == ROWS[i].may, "row %zu: %s", i, bench.error.text);
        expect_state(&bench, LIST_NEW);
        assert_int_equal(chain_progress(cells_of(&bench)), PROGRESS_NEW);
        assert_int_equal(chain_planned(cells_of(&bench)), DATE_NONE);
        // What was destroyed stays gone; what failed is on the list again.
        bool was_run = ROWS[i].progress == PROGRESS_FAILED;
        assert_int_equal(item(&bench, R2), was_run ? ITEM_DESTROYED : ITEM_LISTED);
        assert_int_equal(item(&bench, R3), ITEM_LISTED);
        assert_int_equal(answer(&bench, R2, CHAIN_EXCEPT + (int)GROUND_TERM), !was_run);
        close_bench(&bench);
    }
}


static void what_went_before_an_abort_should_still_be_declared(void **state) {
    (void)state;
    Bench bench = open_bench(CASE(FULL "fails = { R3 = \"vast\" }, " DECLARED));
    place(&bench, "olloo");
    approve(&bench);
    assert_true(move(&bench, MOVE_START));
    assert_true(give_up(&bench));
    assert_true(answer(&bench, R3, CHAIN_EXCEPT + (int)GROUND_HOLD));
    assert_true(move(&bench, MOVE_WITHDRAW));
    expect_state(&bench, LIST_DELETED);
    assert_false(run_is_done(bench.run, 0));
    assert_true(answer(&bench, chain_field_part(bench.decision, 0), 0));
    assert_true(move(&bench, MOVE_DECLARE));
    assert_true(run_was_destroyed(bench.run, R2));
    close_bench(&bench);
}


static void unknown_events_should_be_refused(void **state) {
    (void)state;
    Bench bench = open_bench(CASE(FULL DECLARED));
    for (int part = -3; part < 40; part++) {
        for (int value = -5; value < 1100; value += value < 320 ? 1 : 97) {
            Event event = {EVENT_ANSWER, 0, part, value, NULL};
            bool may = part >= 0 && part < RECORDS &&
                       (value == -1 || value == CHAIN_LISTED ||
                        (value > CHAIN_EXCEPT && value < CHAIN_EXCEPT + GROUND_COUNT));
            bool ok = run_apply(bench.run, &event, script_hooks(bench.script), &bench.error);
            expect_row(ok == may, "part %d value %d", part, value);
        }
    }
    assert_false(give(&bench, EVENT_SUBMIT, -1, 0, NULL));
    assert_false(give(&bench, EVENT_SUBMIT, MOVE_COUNT, 0, NULL));
    close_bench(&bench);
}


// ---- The day itself ----


static void late_request_should_stop_a_record_only_when_the_register_is_linked(void **state) {
    (void)state;
    for (int linked = 0; linked < 2; linked++) {
        Bench bench = open_bench(linked ? CASE(FULL "waiting = \"P7D\", recheck = \"holds\"")
                                        : CASE(FULL "waiting = \"P7D\""));
        place(&bench, "olool");
        approve(&bench);
        assert_true(move(&bench, MOVE_START));
        assert_true(move(&bench, MOVE_RUN));
        assert_true(move(&bench, MOVE_DECLARE));
        Score score = score_of(&bench);
        assert_int_equal(item(&bench, R5), linked ? ITEM_SKIPPED : ITEM_DESTROYED);
        assert_int_equal(chain_truth(bench.decision, cells_of(&bench), R5), GROUND_HOLD);
        assert_int_equal(score.wrongly_destroyed, !linked);
        assert_int_equal(score.wrongly_kept, 1);  // R3
        assert_int_equal(chain_faults(bench.decision, cells_of(&bench), FAULT_HOLD_LET_RUN),
                         !linked);
        assert_int_equal(chain_faults(bench.decision, cells_of(&bench), FAULT_HOLD_AT_START), 0);
        close_bench(&bench);
    }
}


static void late_request_should_be_a_reason_to_abort(void **state) {
    (void)state;
    Bench bench = open_bench(CASE(FULL "waiting = \"P7D\""));
    place(&bench, "ollol");
    approve(&bench);
    assert_true(move(&bench, MOVE_START));
    assert_true(give(&bench, EVENT_SUBMIT, MOVE_ABORT, ABORT_HOLD, NULL));
    // Started again with the request in the register, that is a fault of its own.
    approve(&bench);
    assert_true(move(&bench, MOVE_START));
    assert_int_equal(chain_faults(bench.decision, cells_of(&bench), FAULT_HOLD_AT_START), 1);
    assert_true(give_up(&bench));
    assert_true(answer(&bench, R5, CHAIN_EXCEPT + (int)GROUND_HOLD));
    approve(&bench);
    assert_true(move(&bench, MOVE_START));
    assert_true(move(&bench, MOVE_RUN));
    assert_true(move(&bench, MOVE_DECLARE));
    Score score = score_of(&bench);
    assert_int_equal(score.wrongly_destroyed, 0);
    assert_int_equal(score.wrongly_kept, 0);
    close_bench(&bench);
}


static void start_should_be_refused_when_a_date_lies_after_the_waiting_period(void **state) {
    (void)state;
    Bench bench = open_bench(CASE(FULL));
    place(&bench, "ollll");
    approve(&bench);
    Moment moment = run_moment(bench.run);
    assert_int_equal(chain_blocker(&moment, bench.decision, cells_of(&bench)), R4);
    assert_false(move(&bench, MOVE_START));
    expect_part(bench.error.text, "R4");
    expect_part(bench.error.text, "01-01-2029");
    close_bench(&bench);

    // The day the system has for a record goes before what would follow from its category.
    bench = open_bench(CASE(FULL "proposed = { R4 = { \"1.2\", \"2026-01-01\" } }"));
    char day[DATE_TEXT_SIZE];
    date_to_iso(chain_system_date(script_scenario(bench.script), bench.decision, R4), day);
    assert_string_equal(day, "2026-01-01");
    place(&bench, "ollll");
    approve(&bench);
    assert_true(move(&bench, MOVE_START));
    close_bench(&bench);

    // A wrong category in the system gives another date, counted from the end of the case when it
    // has no better; then it goes, wrongly.
    bench = open_bench(CASE(FULL "proposed = { R4 = \"2.1\" }"));
    assert_int_equal(chain_system_date(script_scenario(bench.script), bench.decision, R4),
                     date_add(script_scenario(bench.script)->records[R4].closed,
                              (Duration){.months = 6}));
    place(&bench, "ollll");
    approve(&bench);
    assert_true(move(&bench, MOVE_START));
    assert_true(move(&bench, MOVE_DECLARE));
    assert_int_equal(score_of(&bench).wrongly_destroyed, 1);
    close_bench(&bench);
}


static void shared_record_should_be_unlinked_and_not_destroyed(void **state) {
    (void)state;
    Bench bench = open_bench(CASE(FULL DECLARED));
    const Scenario *scenario = script_scenario(bench.script);
    int longer[] = {R1};
    scenario->records[R2].about.shared_with = longer;
    scenario->records[R2].about.shared_count = 1;
    place(&bench, "olloo");
    approve(&bench);
    assert_true(move(&bench, MOVE_START));
    assert_int_equal(item(&bench, R2), ITEM_UNLINKED);
    assert_int_equal(item(&bench, R3), ITEM_DESTROYED);
    assert_false(run_was_destroyed(bench.run, R2));
    assert_true(chain_needs_claim(bench.decision, cells_of(&bench)));
    assert_true(answer(&bench, chain_field_part(bench.decision, 0), 0));
    assert_false(move(&bench, MOVE_DECLARE));
    assert_true(answer(&bench, chain_claim_part(bench.decision), CLAIM_APART));
    assert_true(move(&bench, MOVE_DECLARE));
    Score score = score_of(&bench);
    assert_int_equal(score.wrongly_kept, 1);  // R5
    assert_int_equal(score.evidence[1].raw, 6);
    scenario->records[R2].about.shared_count = 0;
    close_bench(&bench);
}


static void failed_records_should_be_retried_or_left_and_never_declared(void **state) {
    (void)state;
    static const struct {
        bool retries;
        int claim, points, faults;
    } ROWS[] = {{true, -1, 6, 0},
                {false, CLAIM_APART, 6, 0},
                {false, CLAIM_SILENT, 4, 0},
                {false, CLAIM_ALL, 3, 1}};
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        Bench bench = open_bench(CASE(FULL "fails = { R2 = \"vast\" }, " DECLARED));
        place(&bench, "olloo");
        approve(&bench);
        assert_true(move(&bench, MOVE_START));
        expect_state(&bench, LIST_READY_TO_DELETE);
        assert_int_equal(chain_progress(cells_of(&bench)), PROGRESS_FAILED);
        assert_int_equal(item(&bench, R2), ITEM_FAILED);
        assert_int_equal(item(&bench, R3), ITEM_DESTROYED);
        assert_true(move(&bench, ROWS[i].retries ? MOVE_RETRY : MOVE_CLOSE));
        expect_state(&bench, LIST_DELETED);
        assert_int_equal(item(&bench, R2), ROWS[i].retries ? ITEM_DESTROYED : ITEM_FAILED);
        assert_true(answer(&bench, chain_field_part(bench.decision, 0), 0));
        if (ROWS[i].claim >= 0) {
            assert_true(answer(&bench, chain_claim_part(bench.decision), ROWS[i].claim));
        } else {
            assert_false(answer(&bench, chain_claim_part(bench.decision), CLAIM_APART));
        }
        assert_true(move(&bench, MOVE_DECLARE));
        Score score = score_of(&bench);
        expect_row(score.evidence[1].raw == ROWS[i].points, "row %zu: %d", i,
                   score.evidence[1].raw);
        assert_int_equal(chain_faults(bench.decision, cells_of(&bench), FAULT_DECLARED),
                         ROWS[i].faults);
        assert_int_equal(score.wrongly_kept, 1);  // R5, and not the one left for a later list
        close_bench(&bench);
    }
}


static void forgotten_place_should_be_sham_destruction(void **state) {
    (void)state;
    static const struct {
        int right, wrong, missed, excess;
    } ROWS[] = {{1, 0, 0, 0}, {0, 1, 1, 1}, {1, 1, 0, 1}};
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        Bench bench = open_bench(CASE(FULL "places { place \"a\" { \"A\", right = true }, place "
                                           "\"b\" { \"B\", right = false } }"));
        place(&bench, "olloo");
        assert_false(move(&bench, MOVE_OFFER));
        expect_part(bench.error.text, "plaats");
        assert_true(answer(&bench, chain_place_part(bench.decision, RIGHT_PLACE), ROWS[i].right));
        assert_true(answer(&bench, chain_place_part(bench.decision, WRONG_PLACE), ROWS[i].wrong));
        assert_false(answer(&bench, chain_place_part(bench.decision, WRONG_PLACE), 2));
        approve(&bench);
        assert_int_equal(chain_faults(bench.decision, cells_of(&bench), FAULT_PLACE_MISSED), 0);
        assert_true(move(&bench, MOVE_START));
        assert_int_equal(chain_faults(bench.decision, cells_of(&bench), FAULT_PLACE_MISSED),
                         ROWS[i].missed);
        assert_int_equal(chain_faults(bench.decision, cells_of(&bench), FAULT_PLACE_EXCESS),
                         ROWS[i].excess);
        close_bench(&bench);
    }
}


static void saying_that_nothing_is_left_should_only_earn_when_that_is_so(void **state) {
    (void)state;
    static const struct {
        int second, wrong, option, points, faults;
    } ROWS[] = {{1, 0, 0, 6, 0},  // all places, and said so
                {1, 1, 0, 6, 0},  // one too many is another fault
                {0, 0, 0, 0, 1},  // one forgotten: a false declaration
                {0, 0, 1, 4, 0},  // and told
                {1, 0, 1, 4, 0}};
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        Bench bench = open_bench(
            CASE(FULL "places { place \"a\" { \"A\", right = true }, place \"b\" { \"B\", right = "
                      "true }, place \"c\" { \"C\", right = false } }, declaration = { earns = { "
                      "BDV_02 = 6 }, field \"wijze\" { ask = \"?\", option \"overal\" { \"a\", "
                      "points = 3, needs_places = true }, option \"gekozen\" { \"b\", points = 2 "
                      "} } }"));
        place(&bench, "olloo");
        assert_true(answer(&bench, chain_place_part(bench.decision, 0), 1));
        assert_true(answer(&bench, chain_place_part(bench.decision, 1), ROWS[i].second));
        assert_true(answer(&bench, chain_place_part(bench.decision, 2), ROWS[i].wrong));
        approve(&bench);
        assert_true(move(&bench, MOVE_START));
        // The best player says what is so.
        Rng rng = rng_from_seed(1);
        Event best = run_propose(bench.run, POLICY_BEST, &rng);
        assert_int_equal(best.value, ROWS[i].second ? 0 : 1);
        assert_true(answer(&bench, chain_field_part(bench.decision, 0), ROWS[i].option));
        assert_int_equal(chain_faults(bench.decision, cells_of(&bench), FAULT_DECLARED),
                         ROWS[i].faults);
        assert_true(move(&bench, MOVE_DECLARE));
        Score score = score_of(&bench);
        expect_row(score.evidence[1].raw == ROWS[i].points, "row %zu: %d", i,
                   score.evidence[1].raw);
        close_bench(&bench);
    }
}


// ---- Words and players ----


static bool is_same_event(const Event *a, const Event *b) {
    bool is_text = a->text && b->text ? strcmp(a->text, b->text) == 0 : !a->text == !b->text;
    return a->kind == b->kind && a->part == b->part && a->value == b->value && is_text;
}


static void events_should_come_back_from_their_words(void **state) {
    (void)state;
    Error error;
    Script *script = load_case(CASUS_ASSETS_DIR "/../tests/support/chain", &error);
    assert_non_null(script);
    const Scenario *scenario = script_scenario(script);
    for (uint64_t seed = 0; seed < 60; seed++) {
        Rng rng = rng_from_seed(seed);
        Run *run = run_new(scenario, seed, RUN_EXAM, NULL, script_hooks(script), &error);
        for (int i = 0; run->phase != RUN_OVER; i++) {
            assert_true(i < 2000);
            int at = run_decision(run);
            Event event = {.kind = EVENT_CONTINUE};
            if (at >= 0) {
                EventWords words = {"", ""};
                event = run_propose(run, POLICY_RANDOM, &rng);
                Event read = {.kind = event.kind, .decision = at};
                DECISION_DESTROY_RULES.write(scenario, &scenario->decisions[at], &event, &words);
                assert_true(
                    DECISION_DESTROY_RULES.read(scenario, &scenario->decisions[at], &words, &read));
                expect_row(is_same_event(&event, &read), "'%s' '%s'", words.part, words.value);
            }
            if (!run_apply(run, &event, script_hooks(script), &error)) {
                fail_msg("seed %d, event %d: %s", (int)seed, i, error.text);
            }
        }
        run_free(run);
    }
    script_free(script);
}


static void words_that_mean_nothing_should_not_be_read(void **state) {
    (void)state;
    static const struct {
        EventKind kind;
        EventWords words;
    } ROWS[] = {
        {EVENT_SUBMIT, {"", ""}},
        {EVENT_SUBMIT, {"", "offers"}},
        {EVENT_SUBMIT, {"", "offer/x"}},
        {EVENT_SUBMIT, {"", "abort"}},
        {EVENT_SUBMIT, {"", "start"}},
        {EVENT_SUBMIT, {"", "abort/zin"}},
        {EVENT_ANSWER, {"R9", "listed"}},
        {EVENT_ANSWER, {"R1", "weg"}},
        {EVENT_ANSWER, {"R1", "keep/zomaar"}},
        {EVENT_ANSWER, {"R1", "extend/P3Y"}},
        {EVENT_ANSWER, {"R1", "category/9.9"}},
        {EVENT_ANSWER, {"R1", "except/x"}},
        {EVENT_ANSWER, {"place/x", "yes"}},
        {EVENT_ANSWER, {"role/petra", "baas"}},
        {EVENT_ANSWER, {"role/jan", "reviewer"}},
        {EVENT_ANSWER, {"declaration/x", "goed"}},
        {EVENT_ANSWER, {"declaration/wijze", "x"}},
        {EVENT_ANSWER, {"results/declared", "x"}},
    };
    Bench bench = open_bench(CASE(FULL DECLARED));
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        Event event = {.kind = ROWS[i].kind};
        expect_row(!DECISION_DESTROY_RULES.read(script_scenario(bench.script), bench.decision,
                                                &ROWS[i].words, &event),
                   "'%s' '%s'", ROWS[i].words.part, ROWS[i].words.value);
    }
    close_bench(&bench);
}


static void best_player_should_earn_all_and_the_worst_nothing(void **state) {
    (void)state;
    Error error;
    Script *script = load_case(CASUS_ASSETS_DIR "/../tests/support/chain", &error);
    for (int policy = POLICY_BEST; policy <= POLICY_WORST; policy++) {
        Run *run = play_case(script, (Policy)policy, 1, RUN_EXAM, &error);
        Scoreboard board;
        assert_non_null(run);
        run_scoreboard(run, &board);
        assert_int_equal(board.total.raw, policy == POLICY_BEST ? board.total.max : 0);
        assert_int_equal(board.wrongly_destroyed > 0, policy == POLICY_WORST);
        assert_int_equal(board.wrongly_kept > 0, policy == POLICY_WORST);
        run_free(run);
    }
    script_free(script);
}


// Lets the best player do one thing; answers what.
static Event play_best(Bench *bench) {
    Rng rng = rng_from_seed(1);
    Event event = run_propose(bench->run, POLICY_BEST, &rng);
    if (!run_apply(bench->run, &event, script_hooks(bench->script), &bench->error)) {
        fail_msg("%s", bench->error.text);
    }
    return event;
}


static void best_player_should_know_no_more_than_the_day_tells(void **state) {
    (void)state;
    int kept = 0;
    int aborts = 0;
    Bench bench = open_bench(
        CASE("staff = { \"ik\", \"petra\", \"samira\", \"joost\" }, " FULL
             "review \"samira\" { role = \"coreviewer\", objects = { R2 = \"nee\" }, insists = "
             "{ \"R2\" } }, waiting = \"P7D\""));
    for (int i = 0; !run_is_done(bench.run, 0); i++) {
        assert_true(i < 200);
        ListState before = chain_state(cells_of(&bench));
        int aborted = chain_aborts(cells_of(&bench));
        Event event = play_best(&bench);
        if (event.kind == EVENT_SUBMIT && event.part == MOVE_OFFER) {
            // Before the request is there the record may go.
            assert_int_equal(item(&bench, R5), aborted ? ITEM_EXCEPTED : ITEM_LISTED);
            assert_int_equal(chain_role(bench.decision, cells_of(&bench), SAMIRA),
                             ROLE_OF_COREVIEWER);
        }
        if (event.kind == EVENT_SUBMIT && event.part == MOVE_ABORT) {
            assert_int_equal(event.value, ABORT_HOLD);
            assert_int_equal(bench.run->date, script_scenario(bench.script)->date + 6);
            aborts++;
        }
        if (before == LIST_CHANGES_REQUESTED && event.kind == EVENT_ANSWER) {
            assert_int_equal(event.part, R2);
            assert_int_equal(event.value, CHAIN_KEEP + (int)KEEP_DUE);
            kept++;
        }
    }
    Score score = score_of(&bench);
    assert_int_equal(aborts, 1);
    assert_int_equal(kept, 4);  // twice each time, as she insists
    assert_int_equal(score_raw(&score), score_max(&score));
    assert_int_equal(score.wrongly_destroyed + score.wrongly_kept, 0);
    close_bench(&bench);
}


static void best_player_should_follow_the_objections_that_are_right(void **state) {
    (void)state;
    static const int EXPECTED[RECORDS] = {
        [R1] = CHAIN_EXCEPT + GROUND_KEEP,  // the system has it under the same category
        [R2] = CHAIN_KEEP + KEEP_DUE,
        [R3] = -1,                  // nobody objects
        [R4] = CHAIN_CATEGORY + 1,  // and here under another one
        [R5] = -1};
    int answers = 0;
    Bench bench = open_bench(CASE("procedure = \"short\", proposed = { R4 = \"1.1\" }, "
                                  "review \"petra\" { role = \"reviewer\", behaviour = "
                                  "\"careful\", objects = { R2 = \"nee\" } }"));
    place(&bench, "lllll");
    assert_true(move(&bench, MOVE_OFFER));
    assert_true(move(&bench, MOVE_WAIT));
    while (chain_state(cells_of(&bench)) == LIST_CHANGES_REQUESTED) {
        Event event = play_best(&bench);
        if (event.kind == EVENT_ANSWER) {
            expect_row(event.value == EXPECTED[event.part], "R%d: %d", event.part + 1, event.value);
            answers++;
        }
    }
    assert_int_equal(answers, 3);
    while (!run_is_done(bench.run, 0)) {
        play_best(&bench);
    }
    Score score = score_of(&bench);
    assert_int_equal(score_raw(&score), score_max(&score));
    close_bench(&bench);
}


static void end_of_a_term_should_be_foreseen_and_a_hold_not(void **state) {
    (void)state;
    Bench bench = open_bench(CASE(FULL "waiting = \"P7D\""));
    const Scenario *scenario = script_scenario(bench.script);
    Moment moment = run_moment(bench.run);
    assert_int_equal(chain_ground(&moment, bench.decision, R5), GROUND_NONE);
    // Its term ends on the second day of the waiting week, and the request comes in on the fourth.
    scenario->records[R5].closed = scenario->records[R4].closed;
    assert_int_equal(chain_ground(&moment, bench.decision, R5), GROUND_TERM);
    moment.today = chain_system_date(scenario, bench.decision, R5) - 2;
    scenario->holds[0].from = moment.today + 4;
    assert_int_equal(chain_ground(&moment, bench.decision, R5), GROUND_NONE);
    moment.today += 4;
    assert_int_equal(chain_ground(&moment, bench.decision, R5), GROUND_HOLD);
    close_bench(&bench);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(full_procedure_should_pass_all_its_states),
        cmocka_unit_test(short_procedure_should_pass_no_archivist),
        cmocka_unit_test(careful_reviewer_should_object_to_all_that_may_not_go),
        cmocka_unit_test(objections_should_be_processed_three_ways_or_followed),
        cmocka_unit_test(insisting_should_happen_once_and_cost_only_when_right),
        cmocka_unit_test(keeping_for_haste_should_be_a_fault),
        cmocka_unit_test(roles_should_be_kept_apart),
        cmocka_unit_test(emptied_list_should_be_withdrawn_or_aborted),
        cmocka_unit_test(list_rejected_ten_times_should_still_come_to_its_end),
        cmocka_unit_test(every_state_but_the_first_and_last_should_be_abortable),
        cmocka_unit_test(what_went_before_an_abort_should_still_be_declared),
        cmocka_unit_test(unknown_events_should_be_refused),
        cmocka_unit_test(late_request_should_stop_a_record_only_when_the_register_is_linked),
        cmocka_unit_test(late_request_should_be_a_reason_to_abort),
        cmocka_unit_test(start_should_be_refused_when_a_date_lies_after_the_waiting_period),
        cmocka_unit_test(shared_record_should_be_unlinked_and_not_destroyed),
        cmocka_unit_test(failed_records_should_be_retried_or_left_and_never_declared),
        cmocka_unit_test(forgotten_place_should_be_sham_destruction),
        cmocka_unit_test(saying_that_nothing_is_left_should_only_earn_when_that_is_so),
        cmocka_unit_test(events_should_come_back_from_their_words),
        cmocka_unit_test(words_that_mean_nothing_should_not_be_read),
        cmocka_unit_test(best_player_should_earn_all_and_the_worst_nothing),
        cmocka_unit_test(best_player_should_know_no_more_than_the_day_tells),
        cmocka_unit_test(best_player_should_follow_the_objections_that_are_right),
        cmocka_unit_test(end_of_a_term_should_be_foreseen_and_a_hold_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Undo: what was taken back is logged, replayed, resumed, verified, and told in the result.

#include <stdio.h>
#include <stdlib.h>

#include "core/decision.h"
#include "store/journal.h"
#include "support/expect.h"
#include "support/sample_play.h"

enum { TWO, PANEL };

typedef struct Desk {
    SampleClock clock;
    Case *opened;
    Session *session;
    SessionOptions options;
    char data[64];
    char folder[1024];
} Desk;


static void open_desk(Desk *desk, RunMode mode) {
    Error error;
    desk->clock = sample_clock();
    sample_folder(desk->data, sizeof desk->data);
    desk->opened = sample_kinds();
    desk->options = sample_options(desk->data, mode, &desk->clock, 1);
    desk->session = session_start(desk->opened, &desk->options, &error);
    assert_non_null(desk->session);
    snprintf(desk->folder, sizeof desk->folder, "%s", session_folder(desk->session));
}


static void close_desk(Desk *desk) {
    session_close(desk->session);
    case_close(desk->opened);
}


static void feed(Desk *desk, Event event) {
    Error error;
    if (!session_feed(desk->session, &event, &error)) {
        fail_msg("%s", error.text);
    }
}


static void undo(Desk *desk) {
    feed(desk, (Event){.kind = EVENT_UNDO, .decision = session_undoable(desk->session)});
}


static void pick_two(Desk *desk, int one, int other) {
    const int *cells = run_answer(session_run(desk->session), TWO);
    for (int i = 0; i < 4; i++) {
        if (cells[i] == 1) {
            feed(desk, (Event){EVENT_ANSWER, TWO, i, 0, NULL});
        }
    }
    feed(desk, (Event){EVENT_ANSWER, TWO, one, 1, NULL});
    feed(desk, (Event){EVENT_ANSWER, TWO, other, 1, NULL});
    feed(desk, (Event){.kind = EVENT_SUBMIT, .decision = TWO});
}


// Badly, taken back, and well; on to the panel, back two deep, and forward again.
static void play_with_undo(Desk *desk) {
    feed(desk, (Event){.kind = EVENT_CONTINUE});
    pick_two(desk, 2, 3);
    undo(desk);
    pick_two(desk, 0, 1);
    feed(desk, (Event){.kind = EVENT_CONTINUE});
    feed(desk, (Event){EVENT_ANSWER, PANEL, 0, 2, NULL});
    undo(desk);
    undo(desk);
    pick_two(desk, 0, 1);
    feed(desk, (Event){.kind = EVENT_CONTINUE});
    feed(desk, (Event){EVENT_ANSWER, PANEL, 0, 1, NULL});
}


static void finish(Desk *desk) {
    Rng rng = rng_from_seed(1);
    sample_feed(desk->session, POLICY_BEST, &rng, -1);
}


static void check_scores(const Desk *desk, int two, int panel) {
    const Run *run = session_run(desk->session);
    Score score;
    run_score(run, TWO, &score);
    assert_int_equal(score_raw(&score), two);
    run_score(run, PANEL, &score);
    assert_int_equal(score_raw(&score), panel);
}


static void practice_should_keep_the_first_answer_and_be_sound(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    play_with_undo(&desk);
    check_scores(&desk, 1, 1);
    // But the story follows the last.
    int called = scenario_find_variable(case_scenario(desk.opened), "gebeld");
    assert_int_equal(run_variable(session_run(desk.session), called), 1);
    finish(&desk);
    check_scores(&desk, 1, 1);
    assert_true(sample_verify(desk.folder, desk.opened).is_finished);
    size_t length;
    char *result = sample_file(desk.folder, "result.json", &length);
    expect_part(result, "\"undone\":3");
    free(result);
    close_desk(&desk);
}


// An exam goes one way: nothing was offered to take back, and asking for it leaves no trace.
static void an_exam_should_go_one_way(void **state) {
    Desk desk;
    Error error;
    (void)state;
    open_desk(&desk, RUN_EXAM);
    feed(&desk, (Event){.kind = EVENT_CONTINUE});
    pick_two(&desk, 2, 3);
    feed(&desk, (Event){EVENT_ANSWER, PANEL, 0, 2, NULL});
    int lines = sample_verify(desk.folder, desk.opened).lines;
    size_t size = run_size(case_scenario(desk.opened));
    Run *then = malloc(size);
    memcpy(then, session_run(desk.session), size);
    assert_int_equal(session_undoable(desk.session), -1);
    for (int decision = -1; decision <= PANEL; decision++) {
        Event event = {.kind = EVENT_UNDO, .decision = decision};
        assert_false(session_feed(desk.session, &event, &error));
        assert_int_equal(error.code, ERROR_REFUSED);
        expect_part(error.text, "in een toets is een antwoord definitief");
    }
    assert_memory_equal(session_run(desk.session), then, size);
    check_scores(&desk, 1, 1);
    finish(&desk);
    assert_true(sample_verify(desk.folder, desk.opened).is_finished);
    assert_true(sample_verify(desk.folder, desk.opened).lines > lines);
    free(then);
    close_desk(&desk);
}


// Whoever makes such a log by hand makes a sound chain and still no sound session.
static void a_log_of_an_exam_with_a_taking_back_should_be_refused(void **state) {
    Desk desk;
    Error error;
    Verdict verdict;
    size_t cut;
    (void)state;
    open_desk(&desk, RUN_EXAM);
    feed(&desk, (Event){.kind = EVENT_CONTINUE});
    pick_two(&desk, 2, 3);
    session_close(desk.session);
    desk.session = NULL;
    int lines = sample_verify(desk.folder, desk.opened).lines;
    Journal *journal = journal_open(desk.folder, &cut, &error);
    assert_non_null(journal);
    Entry undone = {.seq = lines, .verb = VERB_UNDONE, .duration_ms = -1};
    snprintf(undone.timestamp, sizeof undone.timestamp, "2026-11-16T10:00:00.000Z");
    snprintf(undone.object, sizeof undone.object, "twee");
    snprintf(undone.type, sizeof undone.type, "choose");
    snprintf(undone.parent, sizeof undone.parent, "begin");
    assert_true(journal_append(journal, &undone, &error));
    journal_close(journal);
    assert_false(session_verify(desk.folder, desk.opened, &verdict, &error));
    assert_int_equal(error.line, lines + 1);
    expect_part(error.text, "in een toets is een antwoord definitief");
    assert_null(session_resume(desk.opened, desk.folder, &desk.options, &error));
    close_desk(&desk);
}


// A practice answer after the explanation is no evidence, so its line has no score.
static void second_tries_should_have_no_score_in_the_log(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    play_with_undo(&desk);
    size_t length;
    int scored = 0;
    char *log = sample_file(desk.folder, "events.ndjson", &length);
    for (const char *at = log; (at = strstr(at, "\"evidence\"")); at++) {
        scored++;
    }
    assert_int_equal(scored, 2);
    free(log);
    close_desk(&desk);
}


// Stopped and gone on with: the run and what can be taken back are as they were.
static void a_resumed_session_should_be_as_it_was(void **state) {
    Desk desk;
    Error error;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    play_with_undo(&desk);
    int undoable = session_undoable(desk.session);
    const Run *run = session_run(desk.session);
    size_t size = run_size(run->scenario);
    Run *then = malloc(size);
    memcpy(then, run, size);
    session_close(desk.session);
    desk.session = session_resume(desk.opened, desk.folder, &desk.options, &error);
    assert_non_null(desk.session);
    assert_memory_equal(session_run(desk.session), then, size);
    assert_int_equal(session_undoable(desk.session), undoable);
    undo(&desk);
    assert_int_equal(run_decision(session_run(desk.session)), PANEL);
    finish(&desk);
    assert_true(sample_verify(desk.folder, desk.opened).is_finished);
    free(then);
    close_desk(&desk);
}


static void nothing_should_be_taken_back_that_is_not_there(void **state) {
    Desk desk;
    Error error;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    int lines = sample_verify(desk.folder, desk.opened).lines;
    for (int decision = -1; decision < 2; decision++) {
        Event event = {.kind = EVENT_UNDO, .decision = decision};
        assert_int_equal(session_undoable(desk.session), -1);
        assert_false(session_feed(desk.session, &event, &error));
        assert_int_equal(error.code, ERROR_REFUSED);
    }
    feed(&desk, (Event){.kind = EVENT_CONTINUE});
    pick_two(&desk, 0, 1);
    Event other = {.kind = EVENT_UNDO, .decision = PANEL};
    assert_false(session_feed(desk.session, &other, &error));
    assert_int_equal(session_undoable(desk.session), TWO);
    assert_int_equal(sample_verify(desk.folder, desk.opened).lines, lines + 4);
    close_desk(&desk);
}


static void see(void *context, const Run *run, const Event *event, int line) {
    (void)run;
    (void)line;
    *(int *)context += event->kind == EVENT_UNDO;
}


static void replay_should_show_the_takings_back(void **state) {
    Desk desk;
    Error error;
    int seen = 0;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    play_with_undo(&desk);
    assert_true(session_replay(desk.folder, desk.opened, &(Watcher){&seen, see}, &error));
    assert_int_equal(seen, 3);
    close_desk(&desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(practice_should_keep_the_first_answer_and_be_sound),
        cmocka_unit_test(an_exam_should_go_one_way),
        cmocka_unit_test(a_log_of_an_exam_with_a_taking_back_should_be_refused),
        cmocka_unit_test(second_tries_should_have_no_score_in_the_log),
        cmocka_unit_test(a_resumed_session_should_be_as_it_was),
        cmocka_unit_test(nothing_should_be_taken_back_that_is_not_there),
        cmocka_unit_test(replay_should_show_the_takings_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Hints: what was asked for is logged, stays with the learner, changes no score and is counted; an
// exam has none.

#include <stdio.h>
#include <stdlib.h>

#include "core/decision.h"
#include "store/facts.h"
#include "store/files.h"
#include "store/journal.h"
#include "support/expect.h"
#include "support/sample_play.h"

#define CASE_WITH(hints)                                                                           \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\",\n"            \
    "  framework = \"fgr-528\", schedule = \"gemeenten-2020\", buddy = \"joost\" }\n"              \
    "person \"joost\" { name = \"Joost Verhagen\", role = \"Collega\" }\n"                         \
    "scene \"een\" { title = \"Een\",\n"                                                           \
    "  choose \"eerste\" { ask = \"Wat eerst?\"" hints ",\n"                                       \
    "    option \"vragen\" { \"Vragen.\", earns = { OPD_03 = 3 } },\n"                             \
    "    option \"wissen\" { \"Wissen.\", earns = { OPD_03 = 1 } } },\n"                           \
    "  choose \"tweede\" { ask = \"En dan?\", hint = \"Kijk om.\",\n"                              \
    "    option \"ja\" { \"Ja.\", earns = { OPD_03 = 2 } }, option \"nee\" { \"Nee.\" } },\n"      \
    "  choose \"derde\" { ask = \"En toen?\",\n"                                                   \
    "    option \"ja\" { \"Ja.\", earns = { OPD_10 = 2 } }, option \"nee\" { \"Nee.\" } },\n"      \
    "  reflect \"terug\" { ask = \"Wat neem je mee?\", hint = \"Denk aan vandaag.\" },\n"          \
    "  say \"Slot.\" }\n"
#define THREE_HINTS ", hint = { \"Denk na.\", \"Wie maakte het?\", \"Bel die persoon.\" }"

enum { FIRST, SECOND, THIRD, BACK };

typedef struct Desk {
    SampleClock clock;
    Case *opened;
    Session *session;
    SessionOptions options;
    char data[64];
    char folder[PATH_MAX_BYTES];
} Desk;


static void open_desk(Desk *desk, RunMode mode) {
    Error error;
    char folder[128];
    desk->clock = sample_clock();
    sample_folder(desk->data, sizeof desk->data);
    snprintf(folder, sizeof folder, "%s/casus", desk->data);
    desk->opened = sample_case_of(folder, CASE_WITH(THREE_HINTS));
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


static Event hint(int decision, int number) {
    return (Event){.kind = EVENT_HINT, .decision = decision, .value = number};
}


static void refuse(Desk *desk, Event event, const char *reason) {
    Error error;
    int lines = sample_verify(desk->folder, desk->opened).lines;
    assert_false(session_feed(desk->session, &event, &error));
    assert_int_equal(error.code, ERROR_REFUSED);
    expect_part(error.text, reason);
    assert_int_equal(sample_verify(desk->folder, desk->opened).lines, lines);
}


static int used(const Desk *desk, int decision) {
    return run_hints(session_run(desk->session), decision);
}


// Two hints, a wrong answer, back, the third, a better answer; one at the next question.
static void play_with_hints(Desk *desk) {
    feed(desk, hint(FIRST, 1));
    feed(desk, hint(FIRST, 2));
    feed(desk, (Event){EVENT_ANSWER, FIRST, 0, 1, NULL});
    feed(desk, (Event){.kind = EVENT_UNDO, .decision = FIRST});
    assert_int_equal(used(desk, FIRST), 2);
    feed(desk, hint(FIRST, 3));
    feed(desk, (Event){EVENT_ANSWER, FIRST, 0, 0, NULL});
    feed(desk, (Event){.kind = EVENT_CONTINUE});
    feed(desk, hint(SECOND, 1));
}


static void finish(Desk *desk) {
    Rng rng = rng_from_seed(1);
    sample_feed(desk->session, POLICY_BEST, &rng, -1);
}


static void hints_should_be_logged_and_survive_everything(void **state) {
    Desk desk;
    Error error;
    size_t length;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    play_with_hints(&desk);
    size_t size = run_size(case_scenario(desk.opened));
    Run *then = malloc(size);
    memcpy(then, session_run(desk.session), size);
    session_close(desk.session);
    desk.session = session_resume(desk.opened, desk.folder, &desk.options, &error);
    assert_non_null(desk.session);
    assert_memory_equal(session_run(desk.session), then, size);
    feed(&desk, (Event){.kind = EVENT_UNDO, .decision = FIRST});
    assert_int_equal(used(&desk, FIRST), 3);
    assert_int_equal(used(&desk, SECOND), 1);
    finish(&desk);
    assert_true(sample_verify(desk.folder, desk.opened).is_finished);
    char *log = sample_file(desk.folder, "events.ndjson", &length);
    expect_part(log, "\"verb\":\"used\",\"object\":{\"id\":\"eerste\",\"type\":\"hint\"},"
                     "\"parent\":\"een\",\"result\":{\"response\":\"3\"");
    char *result = sample_file(desk.folder, "result.json", &length);
    expect_part(result, "\"hints\":[{\"decision\":\"eerste\",\"used\":3},"
                        "{\"decision\":\"tweede\",\"used\":1}]");
    free(log);
    free(result);
    free(then);
    close_desk(&desk);
}


static void hints_should_change_no_score(void **state) {
    Desk desk;
    Score score;
    size_t length;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    feed(&desk, hint(FIRST, 1));
    feed(&desk, (Event){EVENT_ANSWER, FIRST, 0, 0, NULL});
    run_score(session_run(desk.session), FIRST, &score);
    assert_int_equal(score_raw(&score), 3);
    close_desk(&desk);
    open_desk(&desk, RUN_PRACTICE);
    finish(&desk);
    char *result = sample_file(desk.folder, "result.json", &length);
    assert_null(strstr(result, "\"hints\""));
    free(result);
    close_desk(&desk);
}


// In order, at the question that is asked, no more than there are.
static void what_is_no_hint_should_be_refused(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    refuse(&desk, hint(FIRST, 2), "nu is tip 1 aan de beurt, niet tip 2");
    refuse(&desk, hint(FIRST, 0), "nu is tip 1 aan de beurt");
    refuse(&desk, hint(SECOND, 1), "niet aan de beurt");
    for (int i = 1; i <= 3; i++) {
        feed(&desk, hint(FIRST, i));
    }
    refuse(&desk, hint(FIRST, 4), "geen tip meer");
    feed(&desk, (Event){EVENT_ANSWER, FIRST, 0, 0, NULL});
    refuse(&desk, hint(FIRST, 1), "niet aan de beurt");  // the explanation is on the screen
    feed(&desk, (Event){.kind = EVENT_CONTINUE});
    feed(&desk, (Event){EVENT_ANSWER, SECOND, 0, 0, NULL});
    feed(&desk, (Event){.kind = EVENT_CONTINUE});
    refuse(&desk, hint(THIRD, 1), "geen tip meer");
    feed(&desk, (Event){EVENT_ANSWER, THIRD, 0, 0, NULL});
    feed(&desk, (Event){.kind = EVENT_CONTINUE});
    refuse(&desk, hint(BACK, 1), "geen tip meer");  // it stands there already
    close_desk(&desk);
}


// Closes the session and writes a line into its log as whoever forges one; answers its number.
static int write_hint(Desk *desk, const char *number) {
    Error error;
    size_t cut;
    session_close(desk->session);
    desk->session = NULL;
    int lines = sample_verify(desk->folder, desk->opened).lines;
    Journal *journal = journal_open(desk->folder, &cut, &error);
    assert_non_null(journal);
    Entry entry = {.seq = lines, .verb = VERB_USED, .duration_ms = -1, .has_response = true};
    snprintf(entry.timestamp, sizeof entry.timestamp, "2026-11-16T10:00:00.000Z");
    snprintf(entry.object, sizeof entry.object, "eerste");
    snprintf(entry.type, sizeof entry.type, "hint");
    snprintf(entry.parent, sizeof entry.parent, "een");
    snprintf(entry.response, sizeof entry.response, "%s", number);
    assert_true(journal_append(journal, &entry, &error));
    journal_close(journal);
    return lines + 1;
}


static void an_exam_should_have_none(void **state) {
    Desk desk;
    Error error;
    Verdict verdict;
    (void)state;
    open_desk(&desk, RUN_EXAM);
    refuse(&desk, hint(FIRST, 1), "in een toets zijn er geen tips");
    int line = write_hint(&desk, "1");
    assert_false(session_verify(desk.folder, desk.opened, &verdict, &error));
    assert_int_equal(error.line, line);
    expect_part(error.text, "in een toets zijn er geen tips");
    close_desk(&desk);
}


// What stands in a log that no program of ours wrote.
static void a_wrong_number_in_a_log_should_be_told(void **state) {
    static const struct {
        const char *number, *reason;
    } ROWS[] = {{"2", "nu is tip 1 aan de beurt"}, {"", "geen nummer van een tip"},
                {"0", "geen nummer van een tip"},  {"4", "geen nummer van een tip"},
                {"11", "geen nummer van een tip"}, {"1x", "geen nummer van een tip"}};
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Desk desk;
        Error error;
        Verdict verdict;
        open_desk(&desk, RUN_PRACTICE);
        write_hint(&desk, ROWS[i].number);
        assert_false(session_verify(desk.folder, desk.opened, &verdict, &error));
        expect_part(error.text, ROWS[i].reason);
        close_desk(&desk);
    }
}


// Those before the answer that counts; all of them in the sum.
static void facts_should_count_hints_per_decision(void **state) {
    Desk desk;
    Error error;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    play_with_hints(&desk);
    Facts *facts = malloc(sizeof *facts);
    assert_true(facts_read(desk.folder, facts, &error));
    assert_int_equal(facts->decision_count, 1);
    assert_int_equal(facts->decisions[0].hints, 2);
    assert_int_equal(facts->hints, 4);
    assert_int_equal(facts->hinted_count, 2);
    assert_string_equal(facts->hinted[1].id, "tweede");
    finish(&desk);
    assert_true(facts_read(desk.folder, facts, &error));
    assert_string_equal(facts->decisions[1].id, "tweede");
    assert_int_equal(facts->decisions[1].hints, 1);
    assert_int_equal(facts->decisions[2].hints, 0);
    assert_int_equal(facts->hints, 4);
    free(facts);
    close_desk(&desk);
}


static void see(void *context, const Run *run, const Event *event, int line) {
    (void)line;
    (void)run;
    *(int *)context += event->kind == EVENT_HINT;
}


static void replay_should_show_the_hints(void **state) {
    Desk desk;
    Error error;
    int seen = 0;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    play_with_hints(&desk);
    assert_true(session_replay(desk.folder, desk.opened, &(Watcher){&seen, see}, &error));
    assert_int_equal(seen, 4);
    close_desk(&desk);
}


// An author may take hints away, or give more; no answer is lost by it.
static void another_edition_may_have_other_hints(void **state) {
    static const struct {
        const char *text;
        int used;  // of the three that were asked for
    } ROWS[] = {
        {CASE_WITH(""), 0},
        {CASE_WITH(", hint = \"Denk na.\""), 1},
        {CASE_WITH(", hint = { \"Denk na.\", \"Wie maakte het?\" }"), 2},
        {CASE_WITH(THREE_HINTS) "-- een regel meer", 3},
    };
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Desk desk;
        Error error;
        Reload reload;
        char folder[128];
        open_desk(&desk, RUN_PRACTICE);
        play_with_hints(&desk);
        snprintf(folder, sizeof folder, "%s/casus", desk.data);
        Case *newer = sample_case_of(folder, ROWS[i].text);
        assert_true(session_reload(desk.session, newer, &reload, &error));
        assert_true(reload.is_whole);
        assert_int_equal(used(&desk, FIRST), ROWS[i].used);
        assert_int_equal(used(&desk, SECOND), 1);
        assert_int_equal(run_decision(session_run(desk.session)), SECOND);
        case_close(desk.opened);
        desk.opened = newer;
        finish(&desk);
        assert_true(sample_verify(desk.folder, desk.opened).is_finished);
        close_desk(&desk);
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hints_should_be_logged_and_survive_everything),
        cmocka_unit_test(hints_should_change_no_score),
        cmocka_unit_test(what_is_no_hint_should_be_refused),
        cmocka_unit_test(an_exam_should_have_none),
        cmocka_unit_test(a_wrong_number_in_a_log_should_be_told),
        cmocka_unit_test(facts_should_count_hints_per_decision),
        cmocka_unit_test(replay_should_show_the_hints),
        cmocka_unit_test(another_edition_may_have_other_hints),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

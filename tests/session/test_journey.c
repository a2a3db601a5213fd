// Journey: the road through a case comes back from its log, with what was taken back, the time that
// passed and the consequence that came.

#include "session/journey.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/files.h"
#include "support/expect.h"
#include "support/sample_play.h"

static const char *const KINDS[] = {"scene", "decision", "undone", "time", "consequence", "ending"};


static const char *name_of(const Scenario *scenario, const Stop *stop) {
    switch (stop->kind) {
    case STOP_SCENE:
        return scenario->scenes[stop->subject].id;
    case STOP_DECISION:
    case STOP_UNDONE:
        return scenario->decisions[stop->subject].id;
    case STOP_ENDING:
        return stop->subject < 0 ? "-" : scenario->endings[stop->subject].id;
    case STOP_CONSEQUENCE:
        return text_in(scenario->steps[stop->subject].text, LANGUAGE_NL);
    case STOP_TIME:
        break;
    }
    return "";
}


// "scene kast 2026-11-16; decision eerst=1 2026-11-16; ..."
static void tell(const Journey *journey, const Scenario *scenario, char *out, size_t size) {
    size_t at = 0;
    out[0] = '\0';
    for (int i = 0; i < journey->count && at < size; i++) {
        const Stop *stop = &journey->stops[i];
        char day[DATE_TEXT_SIZE];
        char answer[16] = "";
        date_to_iso(stop->date, day);
        if (stop->kind == STOP_DECISION && stop->cells &&
            scenario->decisions[stop->subject].type == DECISION_CHOOSE) {
            snprintf(answer, sizeof answer, "=%d", stop->cells[0]);
        }
        at += (size_t)snprintf(out + at, size - at, "%s%s %s%s %s", at ? "; " : "",
                               KINDS[stop->kind], name_of(scenario, stop), answer, day);
    }
}


static void feed(Session *session, Event event) {
    Error error;
    event.decision =
        event.kind == EVENT_UNDO ? session_undoable(session) : run_decision(session_run(session));
    if (!session_feed(session, &event, &error)) {
        fail_msg("%s", error.text);
    }
}


static void expect_road(const char *folder, Case *opened, const char *road) {
    char told[2000];
    Error error;
    Journey *journey = journey_read(folder, opened, &error);
    expect_row(journey, "%s", error.text);
    tell(journey, case_scenario(opened), told, sizeof told);
    assert_string_equal(told, road);
    journey_free(journey);
}


// What a session borrows.
typedef struct Loan {
    SampleClock clock;
    char data[64];
} Loan;


static Session *start(Case *opened, RunMode mode, Loan *loan) {
    Error error;
    loan->clock = sample_clock();
    sample_folder(loan->data, sizeof loan->data);
    SessionOptions options = sample_options(loan->data, mode, &loan->clock, 1);
    Session *session = session_start(opened, &options, &error);
    expect_row(session, "%s", error.text);
    return session;
}


static void the_road_should_come_back_from_the_log(void **state) {
    (void)state;
    Loan loan;
    Error error;
    Case *opened = sample_debrief_case();
    Session *session = start(opened, RUN_PRACTICE, &loan);
    expect_road(session_folder(session), opened, "scene kast 2026-11-16");
    feed(session, (Event){.kind = EVENT_CONTINUE});
    feed(session, (Event){.kind = EVENT_ANSWER, .part = 0, .value = 1});
    feed(session, (Event){.kind = EVENT_UNDO});
    feed(session, (Event){.kind = EVENT_ANSWER, .part = 0, .value = 0});
    for (int i = 0; i < 3; i++) {
        feed(session, (Event){.kind = EVENT_CONTINUE});  // explanation, time, consequence
    }
    feed(session, (Event){.kind = EVENT_ANSWER, .part = 0, .value = 2});
    feed(session, (Event){.kind = EVENT_CONTINUE});
    assert_true(session_reflect(session, "Eigen woorden", &error));
    assert_int_equal(session_run(session)->phase, RUN_OVER);
    char *folder = memory_copy_text(session_folder(session));
    session_close(session);
    expect_road(folder, opened,
                "scene kast 2026-11-16; decision eerst=1 2026-11-16; undone eerst 2026-11-16; "
                "decision eerst=0 2026-11-16; time  2026-11-30; "
                "consequence Dat briefje uit de kast had ik nog nodig. 2026-11-30; "
                "scene telefoon 2026-11-30; decision bellen=2 2026-11-30; "
                "decision terugblik 2026-11-30; ending klaar 2026-11-30");
    free(folder);
    case_close(opened);
}


// Every play of every shipped case has a road that begins with a scene, ends with the ending, and
// meets every decision that was made.
static void every_case_should_have_a_road(void **state) {
    (void)state;
    static const char *const CASES[] = {"opruimdag-g-schijf", "woo-verzoek-golfslag",
                                        "vernietigingslijst-vergunningen", "eerste-postbak"};
    for (size_t i = 0; i < 2 * sizeof CASES / sizeof *CASES; i++) {
        Loan loan;
        Error error;
        Rng rng = rng_from_seed(i);
        Case *opened = sample_case_in(CASES[i / 2]);
        Session *session = start(opened, i % 2 ? RUN_EXAM : RUN_PRACTICE, &loan);
        sample_feed(session, POLICY_RANDOM, &rng, -1);
        const Run *run = session_run(session);
        Journey *journey = journey_read(session_folder(session), opened, &error);
        expect_row(journey, "%s: %s", CASES[i / 2], error.text);
        bool met[SCENARIO_MAX_DECISIONS] = {false};
        for (int s = 0; s < journey->count; s++) {
            if (journey->stops[s].kind == STOP_DECISION) {
                met[journey->stops[s].subject] = true;
            }
        }
        for (int d = 0; d < run->scenario->decision_count; d++) {
            expect_row(met[d] == run_is_done(run, d), "%s", run->scenario->decisions[d].id);
        }
        const Stop *last = &journey->stops[journey->count - 1];
        assert_int_equal(journey->stops[0].kind, STOP_SCENE);
        assert_int_equal(last->kind, STOP_ENDING);
        assert_int_equal(last->subject, run->ending);
        assert_int_equal(last->date, run->date);
        journey_free(journey);
        session_close(session);
        case_close(opened);
    }
}


static void a_log_that_cannot_be_read_should_be_told(void **state) {
    (void)state;
    Loan loan;
    Error error;
    Case *opened = sample_debrief_case();
    Session *session = start(opened, RUN_EXAM, &loan);
    feed(session, (Event){.kind = EVENT_CONTINUE});
    char path[1100];
    size_t length;
    snprintf(path, sizeof path, "%s/events.ndjson", session_folder(session));
    char *bytes = sample_file(session_folder(session), "events.ndjson", &length);
    *strstr(bytes, "\"nl\"") = '\'';
    assert_true(file_replace(path, bytes, length, &error));
    assert_null(journey_read(session_folder(session), opened, &error));
    assert_true(error.text[0] && error.line > 0);
    assert_null(journey_read("nergens", opened, &error));
    assert_true(error.text[0]);
    free(bytes);
    session_close(session);
    case_close(opened);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_road_should_come_back_from_the_log),
        cmocka_unit_test(every_case_should_have_a_road),
        cmocka_unit_test(a_log_that_cannot_be_read_should_be_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

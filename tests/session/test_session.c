// Session: what a learner did is in the log before it counts, and comes back from every prefix of
// that log; what is refused leaves no trace; the result follows from the log alone.

#include <cjson/cJSON.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/memory.h"
#include "sim/simulate.h"
#include "store/files.h"
#include "support/expect.h"
#include "support/sample_play.h"

enum { STATES_MAX = 1000, CONTINUE_EACH = 23 };

// What a test begins with: the shipped case, and a folder of its own.
typedef struct Fixture {
    Case *opened;
    char data[64];
    SampleClock clock;
    SessionOptions options;
} Fixture;


static int set_up(void **state) {
    Fixture *fixture = memory_new(1, sizeof *fixture);
    fixture->opened = sample_case();
    sample_folder(fixture->data, sizeof fixture->data);
    fixture->clock = sample_clock();
    fixture->options = sample_options(fixture->data, RUN_PRACTICE, &fixture->clock, 1);
    *state = fixture;
    return 0;
}


static int tear_down(void **state) {
    Fixture *fixture = *state;
    case_close(fixture->opened);
    free(fixture);
    return 0;
}


static Session *start(Fixture *fixture, RunMode mode, int identity) {
    Error error;
    fixture->options.mode = mode;
    fixture->options.identity[0] = (uint8_t)identity;
    Session *session = session_start(fixture->opened, &fixture->options, &error);
    if (!session) {
        fail_msg("%s: %s", error.place, error.text);
    }
    return session;
}


static Session *resume(const Fixture *fixture, const char *folder) {
    Error error;
    Session *session = session_resume(fixture->opened, folder, &fixture->options, &error);
    if (!session) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    return session;
}


// Plays until the end by a policy and closes; answers the folder.
static char *play(Fixture *fixture, RunMode mode, Policy policy, int identity) {
    Rng rng = rng_from_seed(7);
    Session *session = start(fixture, mode, identity);
    sample_feed(session, policy, &rng, -1);
    char *folder = memory_copy_text(session_folder(session));
    session_close(session);
    return folder;
}


// ---- Start, feed, finish ----


static void a_session_should_run_from_start_to_a_sound_result(void **state) {
    Fixture *fixture = *state;
    for (int mode = RUN_PRACTICE; mode <= RUN_EXAM; mode++) {
        for (int policy = 0; policy < POLICY_COUNT; policy++) {
            char *folder = play(fixture, (RunMode)mode, (Policy)policy, mode * 10 + policy);
            Verdict verdict = sample_verify(folder, fixture->opened);
            assert_true(verdict.is_finished);
            assert_string_equal(verdict.scenario, case_scenario(fixture->opened)->id);
            assert_string_equal(verdict.mode, mode == RUN_EXAM ? "exam" : "practice");
            assert_int_equal(strlen(verdict.head), 64);
            assert_true(sample_has_file(folder, "result.json"));
            free(folder);
        }
    }
}


static void a_session_should_say_what_it_is(void **state) {
    Fixture *fixture = *state;
    char id[64];
    Error error;
    Session *session = start(fixture, RUN_EXAM, 1);
    assert_int_equal(session_mode(session), RUN_EXAM);
    assert_false(session_was_resumed(session));
    assert_ptr_equal(session_case(session), fixture->opened);
    assert_int_equal(session_cut(session), 0);
    assert_int_equal(strlen(session_head(session)), 64);
    assert_true(session_scenario_id(session_folder(session), id, sizeof id, &error));
    assert_string_equal(id, case_scenario(fixture->opened)->id);
    Verdict verdict = sample_verify(session_folder(session), fixture->opened);
    assert_false(verdict.is_finished);
    assert_int_equal(verdict.lines, 2);
    session_close(session);
}


static void the_same_folder_should_not_be_made_twice(void **state) {
    Fixture *fixture = *state;
    Error error;
    Session *session = start(fixture, RUN_PRACTICE, 1);
    assert_null(session_start(fixture->opened, &fixture->options, &error));
    assert_int_equal(error.code, ERROR_WORLD);
    session_close(session);
}


static void two_hands_on_one_session_should_be_refused(void **state) {
    Fixture *fixture = *state;
    Error error;
    Session *session = start(fixture, RUN_PRACTICE, 1);
    const char *folder = session_folder(session);
    assert_null(session_resume(fixture->opened, folder, &fixture->options, &error));
    assert_int_equal(error.code, ERROR_WORLD);
    expect_part(error.text, "ander venster");
    session_close(session);
}


// ---- Prefixes ----

// A whole play: the run after every line of the log.
typedef struct Film {
    char *folder;
    char *log;
    size_t length;
    Run *states[STATES_MAX];  // by line, from 1
    size_t ends[STATES_MAX];  // of the line in the log
    int lines;
} Film;


static Run *copy_run(const Run *run) {
    Run *copy = memory_new(1, run_size(run->scenario));
    memcpy(copy, run, run_size(run->scenario));
    return copy;
}


static bool is_same_run(const Run *a, const Run *b) {
    return memcmp(a, b, run_size(a->scenario)) == 0;
}


static Film film_play(Fixture *fixture, RunMode mode, Policy policy) {
    Film film = {.lines = 2};
    Rng rng = rng_from_seed(5);
    Session *session = start(fixture, mode, 1);
    const Run *run = session_run(session);
    film.states[1] = copy_run(run);
    film.states[2] = copy_run(run);
    while (run->phase != RUN_OVER) {
        sample_feed(session, policy, &rng, 1);
        assert_true(film.lines + 2 < STATES_MAX);
        film.states[++film.lines] = copy_run(run);
    }
    film.states[++film.lines] = copy_run(run);  // the line that ends the case
    film.folder = memory_copy_text(session_folder(session));
    session_close(session);
    film.log = sample_file(film.folder, "events.ndjson", &film.length);
    int line = 0;
    for (size_t i = 0; i < film.length; i++) {
        if (film.log[i] == '\n') {
            assert_true(line < film.lines);
            film.ends[++line] = i + 1;
        }
    }
    assert_int_equal(line, film.lines);
    return film;
}


static void film_free(Film *film) {
    for (int i = 1; i <= film->lines; i++) {
        free(film->states[i]);
    }
    free(film->folder);
    free(film->log);
}


// A folder with the first bytes of the log, as a machine that stopped would leave it.
static void put_prefix(const Film *film, size_t length, const char *folder) {
    char path[PATH_MAX_BYTES];
    Error error;
    assert_true(folder_make(folder, &error));
    assert_true(path_join(path, folder, "events.ndjson", &error));
    assert_true(file_replace(path, film->log, length, &error));
}


static cJSON *read_result(const char *folder) {
    size_t length;
    char *text = sample_file(folder, "result.json", &length);
    cJSON *result = cJSON_ParseWithLength(text, length);
    assert_non_null(result);
    free(text);
    return result;
}


// Both results without time and journal. Lines of evidence from `line` on moved by one: there is a
// line "resumed" in front of them.
static void expect_same_result(const char *live, const char *again, int line) {
    static const char *const TIMES[] = {"started", "ended", "duration", "journal"};
    cJSON *left = read_result(live);
    cJSON *right = read_result(again);
    cJSON *indicator;
    for (size_t i = 0; i < sizeof TIMES / sizeof *TIMES; i++) {
        cJSON_DeleteItemFromObject(left, TIMES[i]);
        cJSON_DeleteItemFromObject(right, TIMES[i]);
    }
    cJSON_ArrayForEach(indicator, cJSON_GetObjectItem(left, "indicators")) {
        cJSON *seq;
        cJSON_ArrayForEach(seq, cJSON_GetObjectItem(indicator, "evidence")) {
            if (seq->valueint >= line) {
                cJSON_SetNumberValue(seq, seq->valuedouble + 1);
            }
        }
    }
    char *expected = cJSON_PrintUnformatted(left);
    char *found = cJSON_PrintUnformatted(right);
    assert_string_equal(found, expected);
    cJSON_free(expected);
    cJSON_free(found);
    cJSON_Delete(left);
    cJSON_Delete(right);
}


static void resume_every_prefix(Fixture *fixture, RunMode mode, Policy policy) {
    Film film = film_play(fixture, mode, policy);
    for (int line = 1; line <= film.lines; line++) {
        char folder[128];
        Rng unused = rng_from_seed(1);
        snprintf(folder, sizeof folder, "%s/prefix-%d", fixture->data, line);
        put_prefix(&film, film.ends[line], folder);
        Session *session = resume(fixture, folder);
        expect_row(is_same_run(session_run(session), film.states[line]), "after line %d", line);
        expect_row(session_was_resumed(session) && session_cut(session) == 0, "line %d", line);
        bool continues = policy == POLICY_BEST && line % CONTINUE_EACH == 1;
        if (continues) {
            sample_feed(session, POLICY_BEST, &unused, -1);
        }
        session_close(session);
        Verdict verdict = sample_verify(folder, fixture->opened);
        expect_row(verdict.is_finished == (continues || line >= film.lines - 1), "line %d", line);
        if (continues || line >= film.lines - 1) {
            bool has_mark = line < film.lines - 1;
            expect_same_result(film.folder, folder, has_mark ? line : STATES_MAX);
        }
    }
    film_free(&film);
}


static void every_prefix_of_a_practice_should_resume_to_the_same_run(void **state) {
    resume_every_prefix(*state, RUN_PRACTICE, POLICY_BEST);
}


static void every_prefix_of_an_exam_should_resume_to_the_same_run(void **state) {
    resume_every_prefix(*state, RUN_EXAM, POLICY_BEST);
}


static void every_prefix_of_a_random_play_should_resume_to_the_same_run(void **state) {
    resume_every_prefix(*state, RUN_PRACTICE, POLICY_RANDOM);
}


static void a_torn_last_line_should_be_cut_off_and_told(void **state) {
    Fixture *fixture = *state;
    Film film = film_play(fixture, RUN_PRACTICE, POLICY_BEST);
    for (int line = 2; line <= film.lines; line += 9) {
        size_t size = film.ends[line] - film.ends[line - 1];
        size_t torn[] = {1, size / 2, size - 1};
        for (int i = 0; i < 3; i++) {
            char folder[128];
            Error error;
            Verdict verdict;
            snprintf(folder, sizeof folder, "%s/torn-%d-%d", fixture->data, line, i);
            put_prefix(&film, film.ends[line - 1] + torn[i], folder);
            assert_false(session_verify(folder, fixture->opened, &verdict, &error));
            assert_int_equal(error.line, line);
            Session *session = resume(fixture, folder);
            expect_row(session_cut(session) == torn[i], "line %d", line);
            expect_row(is_same_run(session_run(session), film.states[line - 1]), "line %d", line);
            session_close(session);
            sample_verify(folder, fixture->opened);
        }
    }
    film_free(&film);
}


static void a_session_resumed_again_and_again_should_end_the_same(void **state) {
    Fixture *fixture = *state;
    Rng unused = rng_from_seed(1);
    char *live = play(fixture, RUN_PRACTICE, POLICY_BEST, 1);
    cJSON *left = read_result(live);
    Session *session = start(fixture, RUN_PRACTICE, 2);
    char *folder = memory_copy_text(session_folder(session));
    while (session_run(session)->phase != RUN_OVER) {
        session_close(session);
        session = resume(fixture, folder);
        sample_feed(session, POLICY_BEST, &unused, 10);
    }
    session_close(session);
    sample_verify(folder, fixture->opened);
    cJSON *right = read_result(folder);
    for (int i = 0; i < 3; i++) {
        static const char *const SAME[] = {"score", "competencies", "harm"};
        assert_true(cJSON_Compare(cJSON_GetObjectItem(left, SAME[i]),
                                  cJSON_GetObjectItem(right, SAME[i]), true));
    }
    cJSON_Delete(left);
    cJSON_Delete(right);
    free(folder);
    free(live);
}


// ---- Refusals ----


static void expect_refused(Session *session, Event event, const char *row) {
    Error error = {.code = ERROR_NONE};
    size_t length;
    size_t after;
    Run *before = copy_run(session_run(session));
    char *log = sample_file(session_folder(session), "events.ndjson", &length);
    expect_row(!session_feed(session, &event, &error), "%s", row);
    expect_row(error.code == ERROR_REFUSED && error.text[0], "%s: %s", row, error.text);
    expect_row(is_same_run(before, session_run(session)), "%s", row);
    char *now = sample_file(session_folder(session), "events.ndjson", &after);
    expect_row(after == length && memcmp(log, now, length) == 0, "%s", row);
    free(log);
    free(now);
    free(before);
}


static void refuse_everything(Session *session) {
    const Run *run = session_run(session);
    const Scenario *scenario = run->scenario;
    int at = run_decision(run);
    int other = at == 0 ? 1 : 0;
    char row[80];
    snprintf(row, sizeof row, "event %d, decision %d", run->events, at);
    expect_refused(session, (Event){.kind = EVENT_LOOK, .part = -1}, row);
    expect_refused(session, (Event){.kind = EVENT_LOOK, .part = scenario->record_count}, row);
    expect_refused(session, (Event){.kind = EVENT_ANSWER, .decision = other}, row);
    expect_refused(session, (Event){.kind = EVENT_SUBMIT, .decision = other}, row);
    expect_refused(session, (Event){.kind = EVENT_ANSWER, .decision = -1}, row);
    expect_refused(session, (Event){.kind = EVENT_ANSWER, .decision = 9999}, row);
    if (at < 0 || run->phase == RUN_FEEDBACK) {
        expect_refused(session, (Event){.kind = EVENT_ANSWER, .decision = at}, row);
        expect_refused(session, (Event){.kind = EVENT_SUBMIT, .decision = at}, row);
    }
    if (run->phase == RUN_OVER || (run->phase == RUN_WAITING && at >= 0)) {
        expect_refused(session, (Event){.kind = EVENT_CONTINUE}, row);
    }
}


static void refuse_early_submit(Session *session) {
    const Run *run = session_run(session);
    int at = run_decision(run);
    Rng rng = rng_from_seed(1);
    if (at >= 0 && run->phase == RUN_WAITING &&
        run->scenario->decisions[at].type != DECISION_REFLECT) {
        Event next = simulate_next(run, POLICY_BEST, &rng);
        Event early = {.kind = EVENT_SUBMIT, .decision = at, .text = "Een andere lijst"};
        if (next.kind == EVENT_ANSWER || next.text) {
            expect_refused(session, early, run->scenario->decisions[at].id);
        }
    }
}


static void a_refused_event_should_leave_run_and_log_as_they_were(void **state) {
    Fixture *fixture = *state;
    Rng rng = rng_from_seed(1);
    Session *session = start(fixture, RUN_PRACTICE, 1);
    while (session_run(session)->phase != RUN_OVER) {
        refuse_everything(session);
        refuse_early_submit(session);
        sample_feed(session, POLICY_BEST, &rng, 1);
    }
    refuse_everything(session);
    sample_verify(session_folder(session), fixture->opened);
    session_close(session);
}


static void an_answer_that_does_not_exist_should_be_refused(void **state) {
    static const int WRONG[] = {-1000000, -2, 100000, 1000000};
    Fixture *fixture = *state;
    Rng rng = rng_from_seed(1);
    Session *session = start(fixture, RUN_PRACTICE, 1);
    const Run *run = session_run(session);
    while (run->phase != RUN_OVER) {
        int at = run_decision(run);
        bool is_asked = at >= 0 && run->phase == RUN_WAITING;
        if (is_asked && run->scenario->decisions[at].type != DECISION_REFLECT) {
            Event right = simulate_next(run, POLICY_BEST, &rng);
            for (int i = 0; i < 4; i++) {
                Event wrong = {.kind = EVENT_ANSWER, .decision = at, .part = WRONG[i]};
                if (run->scenario->decisions[at].type != DECISION_CHOOSE) {
                    expect_refused(session, wrong, run->scenario->decisions[at].id);
                }
                wrong.part = right.kind == EVENT_ANSWER ? right.part : 0;
                wrong.value = WRONG[i];
                bool is_date = run->scenario->decisions[at].type == DECISION_APPRAISE &&
                               wrong.part % APPRAISE_FIELDS >= APPRAISE_TERM;
                if (!is_date || WRONG[i] < -1) {
                    expect_refused(session, wrong, run->scenario->decisions[at].id);
                }
            }
        }
        sample_feed(session, POLICY_BEST, &rng, 1);
    }
    session_close(session);
}


static void a_line_that_cannot_be_stored_should_not_count(void **state) {
    Fixture *fixture = *state;
    Rng rng = rng_from_seed(1);
    struct rlimit old;
    Error error;
    size_t length;
    Session *session = start(fixture, RUN_PRACTICE, 1);
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    while (session_run(session)->phase != RUN_OVER) {
        free(sample_file(session_folder(session), "events.ndjson", &length));
        Run *before = copy_run(session_run(session));
        Event event = simulate_next(before, POLICY_BEST, &rng);
        struct rlimit small = {(rlim_t)length + 40, old.rlim_max};
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
        bool ok = session_feed(session, &event, &error);
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
        assert_false(ok);
        assert_int_equal(error.code, ERROR_WORLD);
        assert_true(is_same_run(before, session_run(session)));
        free(before);
        sample_feed(session, POLICY_BEST, &rng, 1);
    }
    char *folder = memory_copy_text(session_folder(session));
    session_close(session);
    assert_true(sample_verify(folder, fixture->opened).is_finished);
    free(folder);
}


static void a_session_of_another_case_should_be_refused(void **state) {
    static const char SMALL[] =
        "scenario \"klein\" { version = \"1\", title = \"Klein\", "
        "date = \"2026-11-16\", framework = \"fgr-528\", "
        "schedule = \"gemeenten-2020\", start = \"begin\" }\n"
        "scene \"begin\" { title = \"Begin\", say \"Dag.\", say \"Klaar.\" }\n";
    Fixture *fixture = *state;
    Error error;
    Verdict verdict;
    char folder[128];
    Session *session = start(fixture, RUN_PRACTICE, 1);
    char *of_other = memory_copy_text(session_folder(session));
    session_close(session);
    snprintf(folder, sizeof folder, "%s/klein", fixture->data);
    Case *small = sample_case_of(folder, SMALL);
    assert_null(session_resume(small, of_other, &fixture->options, &error));
    assert_int_equal(error.code, ERROR_DAMAGED);
    assert_false(session_verify(of_other, small, &verdict, &error));
    assert_int_equal(error.code, ERROR_DAMAGED);
    case_close(small);
    free(of_other);
}


static void a_folder_without_a_session_should_be_refused(void **state) {
    Fixture *fixture = *state;
    Error error;
    Verdict verdict;
    char id[64];
    assert_null(session_resume(fixture->opened, fixture->data, &fixture->options, &error));
    assert_int_equal(error.code, ERROR_WORLD);
    assert_false(session_verify(fixture->data, fixture->opened, &verdict, &error));
    assert_false(session_scenario_id(fixture->data, id, sizeof id, &error));
    assert_false(session_replay(fixture->data, fixture->opened, &(Watcher){NULL, NULL}, &error));
}


// ---- Result ----


static void the_result_should_be_made_again_from_the_log(void **state) {
    Fixture *fixture = *state;
    char path[PATH_MAX_BYTES];
    size_t length;
    size_t after;
    Error error;
    char *folder = play(fixture, RUN_EXAM, POLICY_RANDOM, 1);
    char *result = sample_file(folder, "result.json", &length);
    char *log = sample_file(folder, "events.ndjson", &after);
    size_t log_length = after;
    assert_true(path_join(path, folder, "result.json", &error));
    assert_int_equal(unlink(path), 0);
    session_close(resume(fixture, folder));
    char *again = sample_file(folder, "result.json", &after);
    assert_int_equal(after, length);
    assert_memory_equal(result, again, length);
    free(again);
    again = sample_file(folder, "events.ndjson", &after);
    assert_int_equal(after, log_length);
    assert_memory_equal(log, again, log_length);
    free(again);
    free(log);
    free(result);
    free(folder);
}


static void a_changed_result_should_be_found(void **state) {
    Fixture *fixture = *state;
    char path[PATH_MAX_BYTES];
    size_t length;
    Error error;
    Verdict verdict;
    char *folder = play(fixture, RUN_EXAM, POLICY_WORST, 1);
    char *result = sample_file(folder, "result.json", &length);
    assert_true(path_join(path, folder, "result.json", &error));
    for (size_t i = 0; i < length; i += 37) {
        result[i] = (char)(result[i] ^ 1);
        assert_true(file_replace(path, result, length, &error));
        expect_row(!session_verify(folder, fixture->opened, &verdict, &error), "byte %zu", i);
        result[i] = (char)(result[i] ^ 1);
    }
    free(result);
    free(folder);
}


// ---- Finding ----


static bool find(const Fixture *fixture, const char *player, const char *mode, char *folder) {
    return session_find(fixture->data, case_scenario(fixture->opened)->id, player, mode, folder,
                        PATH_MAX_BYTES);
}


static void the_newest_unfinished_session_should_be_found(void **state) {
    Fixture *fixture = *state;
    char folder[PATH_MAX_BYTES];
    char newest[PATH_MAX_BYTES];
    assert_false(find(fixture, "proef-1", "practice", folder));
    // A higher identity sorts behind in the folder: the newest has the lowest.
    for (int identity = 9; identity > 0; identity -= 4) {
        Session *session = start(fixture, RUN_PRACTICE, identity);
        snprintf(newest, sizeof newest, "%s", session_folder(session));
        session_close(session);
    }
    assert_true(find(fixture, "proef-1", "practice", folder));
    assert_string_equal(folder, newest);
    assert_false(find(fixture, "proef-1", "exam", folder));
    assert_false(find(fixture, "proef-2", "practice", folder));
    assert_false(find(fixture, "proef", "practice", folder));
    assert_false(
        session_find(fixture->data, "g-schijf", "proef-1", "practice", folder, PATH_MAX_BYTES));
    fixture->options.player = "proef-2";
    session_close(start(fixture, RUN_EXAM, 20));
    assert_true(find(fixture, "proef-2", "exam", folder));
    assert_true(find(fixture, "proef-1", "practice", folder));
    assert_string_equal(folder, newest);
}


static void a_finished_session_should_not_be_found(void **state) {
    Fixture *fixture = *state;
    char folder[PATH_MAX_BYTES];
    Session *older = start(fixture, RUN_PRACTICE, 1);
    char *expected = memory_copy_text(session_folder(older));
    session_close(older);
    free(play(fixture, RUN_PRACTICE, POLICY_BEST, 2));
    assert_true(find(fixture, "proef-1", "practice", folder));
    assert_string_equal(folder, expected);
    free(expected);
}


static void strange_folders_should_not_hinder_finding(void **state) {
    Fixture *fixture = *state;
    char folder[PATH_MAX_BYTES];
    char path[PATH_MAX_BYTES];
    Error error;
    Session *session = start(fixture, RUN_PRACTICE, 1);
    char *expected = memory_copy_text(session_folder(session));
    session_close(session);
    snprintf(path, sizeof path, "%s/sessions/2099-01-01-opruimdag-g-schijf-leeg", fixture->data);
    assert_true(folder_make(path, &error));
    snprintf(path, sizeof path, "%s/sessions/2099-01-01-opruimdag-g-schijf-stuk", fixture->data);
    assert_true(folder_make(path, &error));
    strncat(path, "/events.ndjson", sizeof path - strlen(path) - 1);
    assert_true(file_replace(path, "{}\n", 3, &error));
    assert_true(find(fixture, "proef-1", "practice", folder));
    assert_string_equal(folder, expected);
    free(expected);
}


// ---- Reflection ----


// Feeds until the first reflection waits; answers its decision.
static int play_to_reflection(Session *session) {
    const Run *run = session_run(session);
    Rng rng = rng_from_seed(1);
    while (run_decision(run) < 0 ||
           run->scenario->decisions[run_decision(run)].type != DECISION_REFLECT) {
        assert_int_not_equal(run->phase, RUN_OVER);
        sample_feed(session, POLICY_BEST, &rng, 1);
    }
    return run_decision(run);
}


static void a_reflection_should_be_kept_apart_from_the_log(void **state) {
    static const char WORDS[] =
        "Ik zei \"ja\" tegen Petra.\nDat was te snel \xE2\x80\x93 volgende keer niet.\t\\";
    Fixture *fixture = *state;
    Error error;
    size_t length;
    Rng rng = rng_from_seed(1);
    Session *session = start(fixture, RUN_PRACTICE, 1);
    assert_false(session_reflect(session, WORDS, &error));
    assert_int_equal(error.code, ERROR_REFUSED);
    assert_false(sample_has_file(session_folder(session), "reflection.ndjson"));
    int decision = play_to_reflection(session);
    assert_true(session_reflect(session, WORDS, &error));
    sample_feed(session, POLICY_BEST, &rng, -1);
    char *folder = memory_copy_text(session_folder(session));
    session_close(session);

    char *text = sample_file(folder, "reflection.ndjson", &length);
    assert_ptr_equal(strchr(text, '\n'), text + length - 1);
    cJSON *line = cJSON_Parse(text);
    assert_string_equal(cJSON_GetObjectItem(line, "text")->valuestring, WORDS);
    assert_string_equal(cJSON_GetObjectItem(line, "decision")->valuestring,
                        case_scenario(fixture->opened)->decisions[decision].id);
    cJSON_Delete(line);
    free(text);
    for (int i = 0; i < 2; i++) {
        text = sample_file(folder, i == 0 ? "events.ndjson" : "result.json", &length);
        assert_null(strstr(text, "Petra"));
        assert_null(strstr(text, "te snel"));
        free(text);
    }
    sample_verify(folder, fixture->opened);
    free(folder);
}


static void an_empty_reflection_should_leave_no_file(void **state) {
    Fixture *fixture = *state;
    Error error;
    Session *session = start(fixture, RUN_EXAM, 1);
    int decision = play_to_reflection(session);
    assert_true(session_reflect(session, "", &error));
    assert_true(run_is_done(session_run(session), decision));
    assert_false(sample_has_file(session_folder(session), "reflection.ndjson"));
    sample_verify(session_folder(session), fixture->opened);
    session_close(session);
}


// ---- Time ----


static void a_clock_that_jumps_should_give_no_negative_durations(void **state) {
    static const int64_t STEPS[] = {900, -3600000, 0, 86400000, -1, -86400000 * 40LL, 5};
    Fixture *fixture = *state;
    Rng rng = rng_from_seed(1);
    size_t length;
    Session *session = start(fixture, RUN_PRACTICE, 1);
    for (int i = 0; session_run(session)->phase != RUN_OVER; i++) {
        fixture->clock.step = STEPS[i % 7];
        sample_feed(session, POLICY_BEST, &rng, 1);
    }
    char *folder = memory_copy_text(session_folder(session));
    session_close(session);
    char *log = sample_file(folder, "events.ndjson", &length);
    int found = 0;
    for (const char *at = strstr(log, "\"duration\":\""); at;
         at = strstr(at + 1, "\"duration\":\"")) {
        const char *value = at + strlen("\"duration\":\"");
        expect_row(strncmp(value, "PT", 2) == 0 && value[2] >= '0' && value[2] <= '9', "%.30s", at);
        assert_null(memchr(value, '-', strcspn(value, "\"")));
        found++;
    }
    assert_true(found > 50);
    free(log);
    cJSON *result = read_result(folder);
    assert_null(strchr(cJSON_GetObjectItem(result, "duration")->valuestring, '-'));
    cJSON_Delete(result);
    assert_true(sample_verify(folder, fixture->opened).is_finished);
    free(folder);
}


static void a_break_should_not_count_as_time_spent(void **state) {
    Fixture *fixture = *state;
    Rng rng = rng_from_seed(1);
    Session *session = start(fixture, RUN_PRACTICE, 1);
    char *folder = memory_copy_text(session_folder(session));
    sample_feed(session, POLICY_BEST, &rng, 5);
    session_close(session);
    fixture->clock.now += 30LL * 86400000;
    session = resume(fixture, folder);
    sample_feed(session, POLICY_BEST, &rng, -1);
    int events = session_run(session)->events;
    session_close(session);
    cJSON *result = read_result(folder);
    double seconds;
    assert_int_equal(sscanf(cJSON_GetObjectItem(result, "duration")->valuestring, "PT%lfS",
                            &seconds),
                     1);
    assert_true(seconds > 1.4 * events && seconds < 1.6 * events);
    cJSON_Delete(result);
    free(folder);
}


// ---- Replay ----

typedef struct Seen {
    int events;
    int line;
    const Scenario *scenario;
} Seen;


static void see(void *context, const Run *run, const Event *event, int line) {
    Seen *seen = context;
    assert_true(line > seen->line);
    assert_true(event->kind <= EVENT_LOOK);
    seen->line = line;
    seen->events++;
    assert_int_equal(run->events, seen->events);
}


static void a_replay_should_show_every_event_once(void **state) {
    Fixture *fixture = *state;
    Error error;
    Seen seen = {.events = 0};
    char *folder = play(fixture, RUN_PRACTICE, POLICY_RANDOM, 1);
    assert_true(session_replay(folder, fixture->opened, &(Watcher){&seen, see}, &error));
    assert_int_equal(seen.events, sample_verify(folder, fixture->opened).lines - 3);
    free(folder);
}


#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)


// The story leads straight back to the question: the line of the first answer has its points too.
static void an_answer_that_leads_back_to_its_question_should_have_its_score(void **state) {
    static const char LOOP[] =
        "scenario \"rondje\" { version = \"1\", title = \"Rondje\", date = \"2026-11-16\", "
        "framework = "
        "\"fgr-528\", schedule = \"gemeenten-2020\" }\n"
        "scene \"a\" { choose \"een\" { ask = \"?\", option \"terug\" { \"Nog eens.\", earns = { "
        "OPD_01 = 1 "
        "}, go = \"a\" }, option \"door\" { \"Door.\", earns = { OPD_01 = 3 } } }, say \"slot\" "
        "}\n";
    char data[64], folder[PATH_MAX_BYTES];
    size_t length;
    SampleClock clock = sample_clock();
    Error error;
    (void)state;
    sample_folder(data, sizeof data);
    snprintf(folder, sizeof folder, "%s/rondje", data);
    Case *opened = sample_case_of(folder, LOOP);
    SessionOptions options = sample_options(data, RUN_EXAM, &clock, 1);
    Session *session = session_start(opened, &options, &error);
    assert_non_null(session);
    assert_true(session_feed(session, &(Event){.kind = EVENT_ANSWER, .value = 0}, &error));
    assert_int_equal(run_decision(session_run(session)), 0);
    assert_true(session_feed(session, &(Event){.kind = EVENT_ANSWER, .value = 1}, &error));
    assert_true(session_feed(session, &(Event){.kind = EVENT_CONTINUE}, &error));
    snprintf(folder, sizeof folder, "%s", session_folder(session));
    session_close(session);
    char *log = sample_file(folder, "events.ndjson", &length);
    const char *first = strstr(log, "\"response\":\"terug\"");
    assert_non_null(first);
    assert_non_null(strstr(first, "\"score\":{\"raw\":1,\"min\":0,\"max\":3"));
    assert_true(strstr(first, "\"score\":{\"raw\":1,") < strchr(first, '\n'));
    free(log);
    assert_true(sample_verify(folder, opened).is_finished);
    case_close(opened);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_session_should_run_from_start_to_a_sound_result),
        TEST(a_session_should_say_what_it_is),
        TEST(the_same_folder_should_not_be_made_twice),
        TEST(two_hands_on_one_session_should_be_refused),
        TEST(every_prefix_of_a_practice_should_resume_to_the_same_run),
        TEST(every_prefix_of_an_exam_should_resume_to_the_same_run),
        TEST(every_prefix_of_a_random_play_should_resume_to_the_same_run),
        TEST(a_torn_last_line_should_be_cut_off_and_told),
        TEST(a_session_resumed_again_and_again_should_end_the_same),
        TEST(a_refused_event_should_leave_run_and_log_as_they_were),
        TEST(an_answer_that_does_not_exist_should_be_refused),
        TEST(a_line_that_cannot_be_stored_should_not_count),
        TEST(a_session_of_another_case_should_be_refused),
        TEST(a_folder_without_a_session_should_be_refused),
        TEST(the_result_should_be_made_again_from_the_log),
        TEST(a_changed_result_should_be_found),
        TEST(the_newest_unfinished_session_should_be_found),
        TEST(a_finished_session_should_not_be_found),
        TEST(strange_folders_should_not_hinder_finding),
        TEST(a_reflection_should_be_kept_apart_from_the_log),
        TEST(an_empty_reflection_should_leave_no_file),
        TEST(a_clock_that_jumps_should_give_no_negative_durations),
        TEST(a_break_should_not_count_as_time_spent),
        TEST(a_replay_should_show_every_event_once),
        cmocka_unit_test(an_answer_that_leads_back_to_its_question_should_have_its_score),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

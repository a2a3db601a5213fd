// Crash: whatever fails and whenever the program is killed, an answer that was shown as given is in
// the log, the log goes on, and no file is half. The n-th call that reaches the disk goes wrong,
// for every n (support/faults.h).
//
// CASUS_KILLS sets how often a player is killed at a random moment (150), CASUS_SEED other moments.
// scripts/crash runs it for long.

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"
#include "sim/simulate.h"
#include "store/files.h"
#include "store/journal.h"
#include "store/json.h"
#include "support/expect.h"
#include "support/faults.h"
#include "support/sample_play.h"


// ---- A player in a process of its own ----


static const char CASE[] =
    "scenario \"proef\" { version = \"1.0.0\", title = \"Proef\", date = \"2026-11-16\",\n"
    "  framework = \"fgr-528\", schedule = \"gemeenten-2020\", start = \"begin\",\n"
    "  facts = { gezien = 0 } }\n"
    "ending \"klaar\" { title = \"Klaar\", text = \"Klaar.\" }\n"
    "scene \"begin\" {\n"
    "  say \"Dag.\",\n"
    "  choose \"een\" { ask = \"Wat nu?\", why = \"Daarom.\",\n"
    "    option \"a\" { \"Dit.\", earns = { OPD_01 = 3 }, set = { gezien = 2 } },\n"
    "    option \"b\" { \"Dat.\", earns = { OPD_01 = 0 } } },\n"
    "  order \"twee\" { ask = \"In welke volgorde?\", earns = { OPD_02 = 2 },\n"
    "    item \"x\" { \"Eerst.\" }, item \"y\" { \"Dan.\" } },\n"
    "  say \"Bijna klaar.\",\n"
    "  reflect \"drie\" { ask = \"Wat neem je mee?\" },\n"
    "  finish \"klaar\",\n"
    "}\n";

typedef struct Player {
    Case *opened;
    const char *data;
    SampleClock clock;
    SessionOptions options;
    int told;  // end of a pipe: each acknowledged answer is a byte
} Player;


static void acknowledge(const Player *player) {
    faults_write(player->told, "a", 1);
}


// Feeds one event as a learner at the screen would: what was refused is tried again, once on the
// same log and once after opening it again.
static Session *give(Player *player, Session *session, const Event *event) {
    Error error = {.code = ERROR_NONE};
    int before = session_run(session)->events;
    for (int attempt = 0; attempt < 3; attempt++) {
        int is_reflection =
            event->kind == EVENT_SUBMIT &&
            session_run(session)->scenario->decisions[event->decision].type == DECISION_REFLECT;
        bool ok = is_reflection ? session_reflect(session, "ik", &error)
                                : session_feed(session, event, &error);
        if (ok || session_run(session)->events > before) {
            acknowledge(player);  // it is in the log, whatever became of the result
            return session;
        }
        if (attempt == 1) {
            char folder[PATH_MAX_BYTES];
            snprintf(folder, sizeof folder, "%s", session_folder(session));
            session_close(session);
            session = session_resume(player->opened, folder, &player->options, &error);
            if (!session) {
                _exit(3);
            }
        }
    }
    _exit(4);
}


static Session *begin(Player *player) {
    Error error;
    char folder[PATH_MAX_BYTES];
    for (int attempt = 0; attempt < 3; attempt++) {
        bool is_there =
            session_find(player->data, "proef", "proef-1", NULL, folder, (int)sizeof folder);
        player->options.identity[0]++;  // another folder than the one that could not be begun
        Session *session = is_there
                               ? session_resume(player->opened, folder, &player->options, &error)
                               : session_start(player->opened, &player->options, &error);
        if (session) {
            return session;
        }
    }
    _exit(5);
}


// Plays to the end; never comes back.
_Noreturn static void play(Player *player) {
    Rng rng = rng_from_seed(5);
    Session *session = begin(player);
    while (session_run(session)->phase != RUN_OVER) {
        Event event = simulate_next(session_run(session), POLICY_BEST, &rng);
        session = give(player, session, &event);
    }
    session_close(session);
    _exit(0);
}


// ---- The parent looks what is left ----


typedef struct Left {
    int acknowledged;
    int status;
} Left;


static void fill_player(Player *player, Case *opened, const char *data) {
    *player = (Player){.opened = opened, .data = data, .clock = sample_clock()};
    player->options = sample_options(data, RUN_PRACTICE, &player->clock, 1);
}


static int drain(int end) {
    char bytes[256];
    int count = 0;
    for (;;) {
        ssize_t got = read(end, bytes, sizeof bytes);
        if (got > 0) {
            count += (int)got;
        } else if (got == 0 || errno != EINTR) {
            return count;
        }
    }
}


// Lets a child play; with `kill_after` microseconds it is killed from outside, 0: it is not.
static Left let_play(Case *opened, const char *data, Fault fault, int at, int kill_after) {
    int ends[2];
    Left outcome = {0, 0};
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        Player player;
        close(ends[0]);
        fill_player(&player, opened, data);
        player.told = ends[1];
        if (fault == FAULT_MEMORY) {
            freopen("/dev/null", "w", stderr);  // what the policy says before it ends the program
        }
        faults_plan(fault, at);
        play(&player);
    }
    close(ends[1]);
    if (kill_after > 0) {
        struct timespec wait = {0, kill_after * 1000L};
        nanosleep(&wait, NULL);
        kill(child, SIGKILL);
    }
    outcome.acknowledged = drain(ends[0]);
    close(ends[0]);
    assert_int_equal(waitpid(child, &outcome.status, 0), child);
    return outcome;
}


static void expect_whole_file(const char *folder, const char *name) {
    char path[PATH_MAX_BYTES];
    size_t length;
    Error error;
    assert_true(path_join(path, folder, name, &error));
    if (file_exists(path)) {
        char *bytes = file_read(path, 1 << 20, &length, &error);
        Json *json = json_parse(bytes, length, &error);
        expect_row(json != NULL, "%s: %s", path, error.text);
        json_free(json);
        free(bytes);
    }
}


// Goes on where the child was stopped, to the end, and proves the session.
static void expect_nothing_lost(Case *opened, const char *data, const Left *outcome,
                                const char *what) {
    Player player;
    char folder[PATH_MAX_BYTES];
    Error error = {.code = ERROR_NONE};
    Verdict verdict;
    fill_player(&player, opened, data);
    player.options.identity[0] = 200;
    expect_whole_file(data, "ledgers/proef-1.json");
    if (!session_find(data, "proef", "proef-1", NULL, folder, (int)sizeof folder)) {
        FolderList sessions = {NULL, 0};
        char all[PATH_MAX_BYTES];
        snprintf(all, sizeof all, "%s/sessions", data);
        bool is_finished = WIFEXITED(outcome->status) && WEXITSTATUS(outcome->status) == 0;
        if (folder_exists(all) && folder_list(all, &sessions, &error) && sessions.count > 0) {
            snprintf(folder, sizeof folder, "%s/%s", all, sessions.names[sessions.count - 1]);
        }
        folder_list_free(&sessions);
        if (!is_finished && outcome->acknowledged == 0) {
            return;
        }
    }
    expect_whole_file(folder, "result.json");
    Session *session = session_resume(opened, folder, &player.options, &error);
    expect_row(session != NULL, "%s: %s: %s", what, error.place, error.text);
    expect_row(session_run(session)->events >= outcome->acknowledged, "%s: %d of %d", what,
               session_run(session)->events, outcome->acknowledged);
    Rng rng = rng_from_seed(5);
    sample_feed(session, POLICY_BEST, &rng, -1);
    session_close(session);
    expect_row(session_verify(folder, opened, &verdict, &error), "%s: %s:%d: %s", what, error.place,
               error.line, error.text);
    expect_row(verdict.is_finished, "%s", what);
}


static void remove_all(const char *data) {
    Error error;
    expect_row(!folder_exists(data) || folder_remove(data, &error), "%s", data);
}


// How many calls an undisturbed play makes.
static int count_calls(Case *opened) {
    int low = 1;
    // The child cannot tell, so it is asked: does the n-th call still come?
    for (;; low++) {
        Left outcome = let_play(opened, "count", FAULT_KILL_BEFORE, low, 0);
        remove_all("count");
        if (WIFEXITED(outcome.status)) {
            return low - 1;
        }
    }
}


static void every_call_may_go_wrong_once(void **state) {
    (void)state;
    Case *opened = sample_case_of("proef", CASE);
    int calls = count_calls(opened);
    int runs = 0;
    int acknowledged = 0;
    assert_true(calls > 40);
    for (Fault fault = FAULT_FULL; fault < FAULT_MEMORY; fault++) {
        for (int at = 1; at <= calls; at++) {
            char what[64];
            snprintf(what, sizeof what, "%s at call %d", fault_name(fault), at);
            Left outcome = let_play(opened, "data", fault, at, 0);
            bool is_killed = WIFSIGNALED(outcome.status) && WTERMSIG(outcome.status) == SIGKILL;
            expect_row(is_killed || WIFEXITED(outcome.status), "%s: %d", what, outcome.status);
            expect_row(is_killed || WEXITSTATUS(outcome.status) == 0, "%s: exit %d", what,
                       WEXITSTATUS(outcome.status));
            expect_nothing_lost(opened, "data", &outcome, what);
            remove_all("data");
            runs++;
            acknowledged += outcome.acknowledged;
        }
    }
    printf("%d runs, %d calls each, %d answers acknowledged, 0 lost\n", runs, calls, acknowledged);
    case_close(opened);
}


// Of thousands of allocations those at regular distances, from the first to the last.
static void memory_may_run_out_at_any_time(void **state) {
    (void)state;
    Case *opened = sample_case_of("proef", CASE);
    int runs = 0;
    int acknowledged = 0;
    bool is_over = false;
    for (int at = 1; !is_over; at += 1 + at / 40) {
        char what[64];
        snprintf(what, sizeof what, "no memory at allocation %d", at);
        Left left = let_play(opened, "data", FAULT_MEMORY, at, 0);
        bool is_aborted = WIFSIGNALED(left.status) && WTERMSIG(left.status) == SIGABRT;
        is_over = WIFEXITED(left.status) && WEXITSTATUS(left.status) == 0;
        expect_row(is_aborted || is_over || WIFEXITED(left.status), "%s: %d", what, left.status);
        expect_nothing_lost(opened, "data", &left, what);
        remove_all("data");
        acknowledged += left.acknowledged;
        runs++;
    }
    printf("%d runs without memory, %d answers acknowledged, 0 lost\n", runs, acknowledged);
    assert_true(runs > 20);
    case_close(opened);
}


// Microseconds of an undisturbed play, so that the kills fall all over it on any machine.
static int play_time(Case *opened) {
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    let_play(opened, "data", FAULT_NONE, 0, 0);
    clock_gettime(CLOCK_MONOTONIC, &end);
    remove_all("data");
    long took = (end.tv_sec - start.tv_sec) * 1000000 + (end.tv_nsec - start.tv_nsec) / 1000;
    return took > 900000 ? 900000 : (int)took;
}


static void killing_at_any_moment_should_lose_nothing(void **state) {
    (void)state;
    const char *wished = getenv("CASUS_KILLS");
    const char *seed = getenv("CASUS_SEED");
    int kills = wished ? atoi(wished) : 150;
    int acknowledged = 0;
    int stopped = 0;
    Case *opened = sample_case_of("proef", CASE);
    Rng rng = rng_from_seed(seed ? (uint64_t)atoi(seed) : 17);
    int longest = play_time(opened);
    for (int i = 0; i < kills; i++) {
        char what[64];
        int moment = 1 + (int)rng_below(&rng, (uint32_t)longest);
        snprintf(what, sizeof what, "killed after %d us", moment);
        Left outcome = let_play(opened, "data", FAULT_NONE, 0, moment);
        expect_nothing_lost(opened, "data", &outcome, what);
        remove_all("data");
        acknowledged += outcome.acknowledged;
        stopped += WIFSIGNALED(outcome.status);
    }
    printf("%d kills, %d while playing, %d answers acknowledged, 0 lost\n", kills, stopped,
           acknowledged);
    assert_true(kills < 100 || (stopped > 0 && acknowledged > 0));
    case_close(opened);
}


// What every line of a log says about time can be read, and no duration is below zero.
static void expect_times(const char *folder, const char *what) {
    Error error = {.code = ERROR_NONE};
    Header header;
    Entry entry;
    int64_t ms;
    JournalReader *reader = journal_reader_open(folder, &error);
    expect_row(reader && journal_read_header(reader, &header, &error), "%s: %s", what, error.text);
    while (journal_read(reader, &entry, &error) == JOURNAL_ENTRY) {
        expect_row(timestamp_read(entry.timestamp, &ms) && entry.duration_ms >= -1, "%s", what);
    }
    expect_row(error.code == ERROR_NONE, "%s: %s", what, error.text);
    journal_reader_close(reader);
}


static void a_clock_that_jumps_should_not_harm(void **state) {
    (void)state;
#define HOUR 3600000LL
    static const struct {
        const char *name;
        int64_t start, step, resumed;  // when it begins, each look later, and when it goes on
    } ROWS[] = {
        {"an hour back at every look", 1794819600000, -HOUR, 1794819600000},
        {"a day on at every look", 1794819600000, 24 * HOUR, 1794819600000},
        {"stands still", 1794819600000, 0, 1794819600000},
        {"an empty battery when it goes on", 1794819600000, 1500, 0},
        {"an empty battery when it began", 0, 1500, 1794819600000},
        {"before 1970", -5 * 24 * HOUR, 1500, -400 * 24 * HOUR},
        {"the end of 32 bits", 2147483640000, 1500, 2147483650000},
        {"the year 2999 and after", 32503679990000, 1500, 99999999999999999},
        {"as far as a number goes", INT64_MIN / 4, INT64_MAX / 4096, INT64_MAX / 4},
    };
#undef HOUR
    Case *opened = sample_case_of("proef", CASE);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Player player;
        Error error = {.code = ERROR_NONE};
        Verdict verdict;
        char folder[PATH_MAX_BYTES];
        fill_player(&player, opened, "data");
        player.clock = (SampleClock){ROWS[i].start, ROWS[i].step};
        Rng rng = rng_from_seed(5);
        Session *session = session_start(opened, &player.options, &error);
        expect_row(session != NULL, "%s: %s", ROWS[i].name, error.text);
        snprintf(folder, sizeof folder, "%s", session_folder(session));
        sample_feed(session, POLICY_BEST, &rng, 3);
        session_close(session);
        player.clock.now = ROWS[i].resumed;
        session = session_resume(opened, folder, &player.options, &error);
        expect_row(session != NULL, "%s: %s", ROWS[i].name, error.text);
        sample_feed(session, POLICY_BEST, &rng, -1);
        session_close(session);
        expect_row(session_verify(folder, opened, &verdict, &error), "%s: %s", ROWS[i].name,
                   error.text);
        expect_row(verdict.is_finished, "%s", ROWS[i].name);
        expect_times(folder, ROWS[i].name);
        remove_all("data");
    }
    case_close(opened);
}


// Killing a program loses nothing that the system was handed, so a folder in memory will do: the
// same tests in a tenth of the time.
static void go_to_memory(char folder[PATH_MAX_BYTES]) {
    snprintf(folder, PATH_MAX_BYTES, "/dev/shm/casus-crash-XXXXXX");
    if (!mkdtemp(folder) || chdir(folder) != 0) {
        folder[0] = '\0';
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_call_may_go_wrong_once),
        cmocka_unit_test(memory_may_run_out_at_any_time),
        cmocka_unit_test(killing_at_any_moment_should_lose_nothing),
        cmocka_unit_test(a_clock_that_jumps_should_not_harm),
    };
    char folder[PATH_MAX_BYTES];
    go_to_memory(folder);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    if (folder[0]) {
        remove_all(folder);
    }
    return failed;
}

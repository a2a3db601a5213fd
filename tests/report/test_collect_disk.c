// Collect on a disk that fails: whenever a call of SQLite goes wrong, the disk is full, or the
// program is killed, the database is as it was or as it should become, success is never said of
// less, and collecting again gives the same tables as if nothing had happened.

#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "report/collect.h"
#include "store/files.h"
#include "support/expect.h"
#include "support/faulty_disk.h"
#include "support/sample_journal.h"

enum { FIRST = 3, ALL = 6, LINES = 4, KILLS = 8, LIMIT_STEP = 6655, TOLD = 4 };

static const char BASE[] = "cohort.sqlite";
static const char JOURNAL[] = "cohort.sqlite-journal";

// The sessions are collected twice: some, and then all, of which some went on and one is damaged.
// A try begins with no database, or with that of the first time.
typedef struct World {
    const char *name;
    char *bytes;  // of the database at the start; NULL: there is none
    size_t length;
    char *before, *after;  // its tables in words
} World;

static World worlds[] = {{.name = "a new database"}, {.name = "a database of before"}};
enum { WORLD_COUNT = sizeof worlds / sizeof *worlds };


// ---- Sessions and tables ----


static void make_session(int number, int lines) {
    char folder[64];
    Error error;
    Header header = sample_header();
    snprintf(folder, sizeof folder, "sessions/2026-11-16-proef-%02d", number);
    assert_true(!folder_exists(folder) || folder_remove(folder, &error));
    memcpy(header.registration, (char[]){(char)('0' + number / 10), (char)('0' + number % 10)}, 2);
    Journal *journal = journal_create(folder, &header, &error);
    assert_non_null(journal);
    journal_hold(journal);
    for (int i = 1; i < lines; i++) {
        Entry entry = sample_entry(3);  // a decision with its points
        entry.seq = i;
        entry.verb = VERB_SCORED;
        snprintf(entry.object, sizeof entry.object, "vraag-%d", i);
        assert_true(journal_append(journal, &entry, &error));
    }
    journal_close(journal);
}


static bool collect_all(Collected *collected, Error *error) {
    SessionList sessions = {0};
    bool ok =
        sessions_find("sessions", &sessions, error) && collect(&sessions, BASE, collected, error);
    sessions_free(&sessions);
    return ok;
}


static int add_row(void *out, int count, char **values, char **names) {
    (void)names;
    for (int i = 0; i < count; i++) {
        buffer_add_format(out, "%s%s", values[i] ? values[i] : "NULL", i + 1 < count ? "|" : "\n");
    }
    return 0;
}


// All that is in the database, after checking that it is whole. "" when there is nothing in it.
static char *tables(const char *what) {
    static const char *const TABLES[] = {"session", "decision", "indicator", "framework",
                                         "damaged"};
    Buffer out = {0};
    sqlite3 *base = NULL;
    bool is_open = !file_exists(BASE) ||
                   sqlite3_open_v2(BASE, &base, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK;
    expect_row(is_open, "%s: it does not open", what);
    Buffer whole = {0};
    bool is_read =
        !base || sqlite3_exec(base, "PRAGMA integrity_check", add_row, &whole, NULL) == SQLITE_OK;
    expect_row(is_read && (!base || strcmp(whole.text, "ok\n") == 0), "%s: %s", what,
               base ? sqlite3_errmsg(base) : "");
    buffer_free(&whole);
    for (size_t i = 0; i < sizeof TABLES / sizeof *TABLES && base; i++) {
        char query[64];
        snprintf(query, sizeof query, "SELECT * FROM %s ORDER BY 1, 2", TABLES[i]);
        buffer_add_format(&out, "%s\n", TABLES[i]);
        if (sqlite3_exec(base, query, add_row, &out, NULL) != SQLITE_OK) {
            buffer_clear(&out);  // no tables: nothing was collected yet
            break;
        }
    }
    sqlite3_close(base);
    buffer_add(&out, "");
    return out.text ? out.text : strdup("");
}


static void start_anew(const World *world) {
    Error error;
    remove(JOURNAL);
    remove(BASE);
    assert_true(!world->bytes || file_replace(BASE, world->bytes, world->length, &error));
}


static char *bytes_of(const char *path, size_t *length) {
    Error error;
    char *bytes = file_read(path, 1 << 24, length, &error);
    assert_non_null(bytes);
    return bytes;
}


// What each world has before and after an undisturbed collect.
static int prepare(void **state) {
    (void)state;
    Error error;
    Collected collected;
    disk_install();
    disk_plan(DISK_FULL, 0);
    assert_true(folder_make("sessions", &error));
    for (int i = 0; i < FIRST; i++) {
        make_session(i, LINES);
    }
    assert_true(collect_all(&collected, &error));
    worlds[1].bytes = bytes_of(BASE, &worlds[1].length);
    for (int i = FIRST - 1; i < ALL; i++) {
        make_session(i, LINES + i % 5);
    }
    assert_true(file_append("sessions/2026-11-16-proef-01/events.ndjson", "half\n", 5, &error));
    for (int w = 0; w < WORLD_COUNT; w++) {
        start_anew(&worlds[w]);
        worlds[w].before = tables("before");
        assert_true(collect_all(&collected, &error));
        assert_int_equal(collected.damaged, 1);
        worlds[w].after = tables("after");
        assert_string_not_equal(worlds[w].before, worlds[w].after);
    }
    assert_non_null(strstr(worlds[0].after, "\ndecision\n00"));
    return 0;
}


static int tidy(void **state) {
    (void)state;
    for (int w = 0; w < WORLD_COUNT; w++) {
        free(worlds[w].bytes);
        free(worlds[w].before);
        free(worlds[w].after);
    }
    return 0;
}


// As it was, or as it should become; the last when success was said, the first when failure was.
static void check(const World *world, bool is_done, bool is_told, const char *what) {
    char *now = tables(what);
    bool is_before = strcmp(now, world->before) == 0;
    bool is_after = strcmp(now, world->after) == 0;
    expect_row(is_before || is_after, "%s: half a database:\n%s", what, now);
    expect_row(!is_done || is_after, "%s: success was said", what);
    expect_row(!is_told || is_before, "%s: failure was said", what);
    free(now);
}


static void check_again(const World *world, const char *what) {
    Error error = {.code = ERROR_NONE};
    Collected collected;
    expect_row(collect_all(&collected, &error), "%s, and again: %s", what, error.text);
    check(world, true, false, what);
}


// ---- Each call in turn ----


static bool is_dead(DiskFault fault) {
    return fault >= DISK_DEAD_BEFORE;
}


// Answers whether the collect got less than everything it asked of the disk.
static bool try_once(const World *world, DiskFault fault, int at) {
    char what[100];
    Error error = {.code = ERROR_NONE};
    Collected collected;
    snprintf(what, sizeof what, "%s: %s at call %d", world->name, disk_fault_name(fault), at);
    start_anew(world);
    disk_plan(fault, at);
    bool ok = collect_all(&collected, &error);
    bool was_reached = disk_calls() >= at;
    disk_plan(fault, 0);
    if (!ok && !is_dead(fault)) {
        expect_row(error.code != ERROR_NONE && error.text[0] &&
                       utf8_is_valid(error.text, strlen(error.text)),
                   "%s: failed without a word", what);
    }
    // The next to come is in turn somebody who looks, and the same collect again.
    if ((at + (int)fault) % 3 == 0) {
        check_again(world, what);
    } else {
        // Who is dead says nothing any more, so there either will do.
        check(world, ok && !is_dead(fault), !ok && !is_dead(fault), what);
    }
    return was_reached;
}


static void each_call_should_be_able_to_fail(void **state) {
    (void)state;
    int runs = 0;
    for (int w = 0; w < WORLD_COUNT; w++) {
        for (DiskFault fault = 0; fault < DISK_FAULT_COUNT; fault++) {
            for (int at = 1; try_once(&worlds[w], fault, at); at++) {
                runs++;
            }
        }
    }
    printf("%d runs, nothing half\n", runs);
    assert_true(runs > 300);
}


// ---- The real disk ----


// In a child: exit 0 when it succeeded, TOLD when it failed with words. `most`: no file may get
// longer, as on a disk that is full; 0: any length.
static pid_t start_collect(long most) {
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        Error error = {.code = ERROR_NONE};
        Collected collected;
        struct rlimit limit = {.rlim_cur = (rlim_t)most, .rlim_max = RLIM_INFINITY};
        signal(SIGXFSZ, SIG_IGN);
        bool is_set = most == 0 || setrlimit(RLIMIT_FSIZE, &limit) == 0;
        bool ok = is_set && collect_all(&collected, &error);
        _exit(ok ? 0 : error.code != ERROR_NONE && error.text[0] ? TOLD : 5);
    }
    return child;
}


static void a_file_that_cannot_grow_should_change_nothing(void **state) {
    (void)state;
    for (int w = 0; w < WORLD_COUNT; w++) {
        bool is_done = false;
        for (long most = 1; !is_done; most += LIMIT_STEP) {
            char what[100];
            int status;
            snprintf(what, sizeof what, "%s: files of at most %ld bytes", worlds[w].name, most);
            start_anew(&worlds[w]);
            pid_t child = start_collect(most);
            assert_int_equal(waitpid(child, &status, 0), child);
            is_done = WIFEXITED(status) && WEXITSTATUS(status) == 0;
            expect_row(is_done || (WIFEXITED(status) && WEXITSTATUS(status) == TOLD),
                       "%s: status %d", what, status);
            check(&worlds[w], is_done, !is_done, what);
            check_again(&worlds[w], what);
        }
    }
}


static long nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long)(now.tv_sec * 1000000000L + now.tv_nsec);
}


// How long one that nobody disturbs takes; the moments to kill at are spread over that.
static long usual_time(const World *world) {
    int status;
    start_anew(world);
    long start = nanoseconds();
    pid_t child = start_collect(0);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    return nanoseconds() - start;
}


static void being_killed_at_any_moment_should_leave_it_whole(void **state) {
    (void)state;
    int killed = 0;
    long usual = usual_time(&worlds[0]);
    for (int i = 0; i < KILLS; i++) {
        const World *world = &worlds[i % WORLD_COUNT];
        char what[100];
        int status;
        long wait = usual / KILLS * i;
        struct timespec pause = {wait / 1000000000L, wait % 1000000000L};
        snprintf(what, sizeof what, "%s: killed after %ld ns", world->name, wait);
        start_anew(world);
        pid_t child = start_collect(0);
        nanosleep(&pause, NULL);
        kill(child, SIGKILL);
        assert_int_equal(waitpid(child, &status, 0), child);
        killed += WIFSIGNALED(status);
        if (i % 4 < 2) {
            check(world, WIFEXITED(status) && WEXITSTATUS(status) == 0, false, what);
        }
        check_again(world, what);
    }
    printf("%d of %d were killed in time\n", killed, KILLS);
    assert_true(killed > 0);
}


// What is tried is the end of a program: a folder in memory will do.
int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_call_should_be_able_to_fail),
        cmocka_unit_test(a_file_that_cannot_grow_should_change_nothing),
        cmocka_unit_test(being_killed_at_any_moment_should_leave_it_whole),
    };
    char folder[] = "/dev/shm/casus-collect-XXXXXX";
    bool is_in_memory = mkdtemp(folder) && chdir(folder) == 0;
    int failed = cmocka_run_group_tests(tests, prepare, tidy);
    Error error;
    return is_in_memory && !folder_remove(folder, &error) ? 1 : failed;
}

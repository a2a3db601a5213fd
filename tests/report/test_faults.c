// Faults: whatever fails and whenever the program is killed, what lies beside the logs is as it was
// or as it should become, never half; who was not killed gets a message; and trying again succeeds.

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "report/collect.h"
#include "report/purge.h"
#include "store/facts.h"
#include "store/files.h"
#include "store/journal.h"
#include "store/json.h"
#include "store/ledger.h"
#include "store/settings.h"
#include "support/expect.h"
#include "support/faults.h"
#include "support/sample_journal.h"

enum { SESSIONS = 2, TOLD = 4, MORE = 5 };

static const char DATA[] = "data";


// ---- What is tried ----


// A piece of work: how its world begins, the work itself, and what must hold whenever it stopped.
// `is_done`: it said that it succeeded.
typedef struct Work {
    const char *name;
    void (*prepare)(void);
    bool (*run)(Error *error);
    void (*check)(bool is_done, const char *what);
} Work;


static char *bytes_of(const char *path) {
    size_t length;
    Error error;
    char *bytes = file_exists(path) ? file_read(path, 1 << 20, &length, &error) : NULL;
    return bytes;
}


// The JSON file is whole; answers the number of this name in it, -1: there is no file.
static int whole_number(const char *path, const char *name, const char *what) {
    Error error = {.code = ERROR_NONE};
    long long value = 0;
    char *bytes = bytes_of(path);
    if (!bytes) {
        return -1;
    }
    Json *json = json_parse(bytes, strlen(bytes), &error);
    expect_row(json && json_integer(json, name, 0, 1000, &value), "%s: %s: %s", what, path, bytes);
    json_free(json);
    free(bytes);
    return (int)value;
}


static Settings settings_of(int scale) {
    return (Settings){
        .player = "wulp-1", .language = LANGUAGE_NL, .scale = scale, .keep = "P1Y"};
}


static void prepare_settings(void) {
    Error error;
    Settings before = settings_of(110);
    assert_true(settings_save(DATA, &before, &error));
}


static bool save_settings(Error *error) {
    Settings after = settings_of(150);
    return settings_save(DATA, &after, error);
}


static void check_settings(bool is_done, const char *what) {
    Settings settings;
    bool is_damaged;
    int scale = whole_number("data/settings.json", "scale", what);
    expect_row(scale == 150 || (scale == 110 && !is_done), "%s: %d", what, scale);
    settings_load(DATA, &settings, &is_damaged);
    expect_row(!is_damaged && strcmp(settings.player, "wulp-1") == 0, "%s", what);
}


static bool write_ledger(int value, Error *error) {
    LedgerFact fact = {.name = "gewist", .value = value, .scenario = "proef"};
    memcpy(fact.registration, "3f2c9a10-5b7e-4c55-9d11-0123456789ab", REGISTRATION_SIZE);
    memcpy(fact.timestamp, "2026-11-16T09:00:00.000Z", TIMESTAMP_SIZE);
    Ledger *ledger = ledger_read(DATA, "wulp-1", error);
    bool ok = ledger && ledger_set(ledger, &fact) && ledger_write(ledger, DATA, "wulp-1", error);
    ledger_free(ledger);
    return ok;
}


static void prepare_ledger(void) {
    Error error;
    assert_true(folder_make(DATA, &error) && write_ledger(1, &error));
}


static bool change_ledger(Error *error) {
    return write_ledger(2, error);
}


static void check_ledger(bool is_done, const char *what) {
    Error error = {.code = ERROR_NONE};
    Ledger *ledger = ledger_read(DATA, "wulp-1", &error);
    const LedgerFact *fact = ledger ? ledger_find(ledger, "gewist") : NULL;
    expect_row(fact && (fact->value == 2 || (fact->value == 1 && !is_done)), "%s: %s", what,
               error.text);
    ledger_free(ledger);
}


// A page is written where one of before lies.
static void prepare_page(void) {
    Error error;
    assert_true(folder_make(DATA, &error));
    assert_true(file_replace("data/verslag.html", "oud", 3, &error));
}


static bool replace_page(Error *error) {
    static const char NEW[] = "nieuw en langer";
    return file_replace("data/verslag.html", NEW, sizeof NEW - 1, error);
}


static void check_page(bool is_done, const char *what) {
    char *bytes = bytes_of("data/verslag.html");
    bool is_new = bytes && strcmp(bytes, "nieuw en langer") == 0;
    expect_row(is_new || (bytes && strcmp(bytes, "oud") == 0 && !is_done), "%s: %s", what,
               bytes ? bytes : "gone");
    free(bytes);
}


static void session_path(int session, char folder[64]) {
    snprintf(folder, 64, "data/sessions/2020-01-0%d-proef-0", session + 1);
}


static void prepare_sessions(void) {
    Error error;
    for (int i = 0; i < SESSIONS; i++) {
        char folder[64];
        char path[100];
        Header header = sample_header();
        session_path(i, folder);
        header.registration[0] = (char)('0' + i);
        memcpy(header.timestamp, "2020", 4);
        Journal *journal = journal_create(folder, &header, &error);
        assert_non_null(journal);
        journal_close(journal);
        snprintf(path, sizeof path, "%s/reflection.ndjson", folder);
        assert_true(file_append(path, "{}\n", 3, &error));
        snprintf(path, sizeof path, "%s/result.json", folder);
        assert_true(file_replace(path, "{}\n", 3, &error));
    }
}


static bool purge_all(Error *error) {
    enum { TODAY = 20779 };
    PurgeList list;
    PurgeOutcome outcome = {.destroyed = 0};
    bool ok = purge_list(DATA, TODAY, "P1Y", &list, error) &&
              purge_execute(DATA, &list, "2026-11-22T09:00:00.000Z", &outcome, error);
    purge_list_free(&list);
    if (ok && outcome.failed > 0) {
        return error_set(error, ERROR_WORLD, outcome.declaration, "%d niet gelukt", outcome.failed);
    }
    return ok;
}


// A session is whole, or gone; or half gone, and then it still has its log, so that it is found the
// next time. A folder with nothing in it may stay. Every list in purges/ is whole.
static void check_purge(bool is_done, const char *what) {
    FolderList lists = {NULL, 0};
    Error error;
    for (int i = 0; i < SESSIONS; i++) {
        char folder[64];
        FolderList inside = {NULL, 0};
        session_path(i, folder);
        if (folder_exists(folder)) {
            assert_true(folder_list(folder, &inside, &error));
            expect_row(!is_done || inside.count == 0, "%s: %s is still there", what, folder);
            expect_row(inside.count == 0 || folder_list_has(&inside, JOURNAL_NAME),
                       "%s: %s cannot be found any more", what, folder);
            folder_list_free(&inside);
        }
    }
    if (folder_exists("data/purges") && folder_list("data/purges", &lists, &error)) {
        for (int i = 0; i < lists.count; i++) {
            char path[300];
            snprintf(path, sizeof path, "data/purges/%s", lists.names[i]);
            size_t length = strlen(path);
            if (strcmp(path + length - 4, ".new") != 0) {
                char *bytes = bytes_of(path);
                Json *json = json_parse(bytes, strlen(bytes), &error);
                expect_row(json != NULL, "%s: %s", what, path);
                json_free(json);
                free(bytes);
            }
        }
    }
    folder_list_free(&lists);
}


static bool collect_all(Error *error) {
    SessionList sessions = {0};
    Collected collected;
    bool ok = sessions_find("data/sessions", &sessions, error) &&
              collect(&sessions, "data/cohort.sqlite", &collected, error);
    sessions_free(&sessions);
    return ok;
}


// The logs are only read.
static void check_collect(bool is_done, const char *what) {
    Facts *facts = memory_new(1, sizeof *facts);
    Error error = {.code = ERROR_NONE};
    for (int i = 0; i < SESSIONS; i++) {
        char folder[64];
        session_path(i, folder);
        expect_row(facts_read(folder, facts, &error), "%s: %s", what, error.text);
    }
    expect_row(!is_done || file_exists("data/cohort.sqlite"), "%s", what);
    free(facts);
}


static const Work WORKS[] = {
    {"settings", prepare_settings, save_settings, check_settings},
    {"ledger", prepare_ledger, change_ledger, check_ledger},
    {"page", prepare_page, replace_page, check_page},
    {"purge", prepare_sessions, purge_all, check_purge},
    {"collect", prepare_sessions, collect_all, check_collect},
};


// ---- Trying it ----


// In a child: exit 0 when it succeeded, TOLD when it failed with words.
static int run_with(const Work *work, Fault fault, int at) {
    int status;
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        Error error = {.code = ERROR_NONE};
        if (fault == FAULT_MEMORY) {
            freopen("/dev/null", "w", stderr);  // what the policy says before it ends the program
        }
        faults_plan(fault, at);
        bool ok = work->run(&error);
        faults_plan(FAULT_NONE, 0);
        bool is_told = error.code != ERROR_NONE && error.text[0] &&
                       utf8_is_valid(error.text, strlen(error.text));
        _exit(ok ? 0 : is_told ? TOLD : 5);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    return status;
}


static void start_anew(const Work *work) {
    Error error;
    assert_true(folder_remove(DATA, &error));
    work->prepare();
}


// The work with its call `at` going wrong. Answers whether there was such a call.
static bool try_once(const Work *work, Fault fault, int at) {
    char what[100];
    Error error = {.code = ERROR_NONE};
    snprintf(what, sizeof what, "%s: %s at call %d", work->name, fault_name(fault), at);
    start_anew(work);
    int status = run_with(work, fault, at);
    bool is_killed =
        WIFSIGNALED(status) && WTERMSIG(status) == (fault == FAULT_MEMORY ? SIGABRT : SIGKILL);
    expect_row(is_killed || WIFEXITED(status), "%s: status %d", what, status);
    expect_row(is_killed || WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == TOLD,
               "%s: exit %d: failed without a word", what, WEXITSTATUS(status));
    bool is_done = !is_killed && WEXITSTATUS(status) == 0;
    work->check(is_done, what);
    expect_row(work->run(&error), "%s, and again: %s: %s", what, error.place, error.text);
    work->check(true, what);
    return !is_done;
}


static void whatever_goes_wrong_nothing_should_be_half(void **state) {
    (void)state;
    int runs = 0;
    for (size_t i = 0; i < sizeof WORKS / sizeof *WORKS; i++) {
        const Work *work = &WORKS[i];
        for (Fault fault = FAULT_FULL; fault < FAULT_COUNT; fault++) {
            // A fault that is borne leaves the work done, so some more calls are tried after that.
            for (int at = 1, borne = 0; borne < MORE; at++) {
                borne = try_once(work, fault, at) ? 0 : borne + 1;
                runs++;
            }
        }
    }
    printf("%d runs, nothing half\n", runs);
    assert_true(runs > 300);
}


// Killing a program loses nothing that the system was handed, so a folder in memory will do.
int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whatever_goes_wrong_nothing_should_be_half),
    };
    char folder[] = "/dev/shm/casus-faults-XXXXXX";
    bool is_in_memory = mkdtemp(folder) && chdir(folder) == 0;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    Error error;
    return is_in_memory && !folder_remove(folder, &error) ? 1 : failed;
}

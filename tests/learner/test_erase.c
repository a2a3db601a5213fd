// Erase: all that is of one learner goes and nothing else does, wherever it is stopped or fails.
// The linker puts our own functions before the calls that reach the disk (see
// tests/CMakeLists.txt).

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "learner/erase.h"
#include "learner/overview.h"
#include "learner/selfscan.h"
#include "store/journal.h"
#include "store/sessions.h"
#include "store/settings.h"
#include "support/expect.h"
#include "support/sample_journal.h"
#include "support/sample_learner.h"

typedef enum Fault { FAULT_NONE, FAULT_KILL, FAULT_FAIL } Fault;

static struct {
    Fault fault;
    int at;     // the call at which, from 1
    int calls;  // so far
} plan;

int __real_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...);
int __real_rename(const char *from, const char *to);
int __wrap_rename(const char *from, const char *to);
int __real_fsync(int file);
int __wrap_fsync(int file);
int __real_unlink(const char *path);
int __wrap_unlink(const char *path);
int __real_rmdir(const char *path);
int __wrap_rmdir(const char *path);
ssize_t __real_write(int file, const void *bytes, size_t count);
ssize_t __wrap_write(int file, const void *bytes, size_t count);


// Whether the call fails now; may not come back.
static bool strikes(void) {
    if (plan.fault == FAULT_NONE || ++plan.calls != plan.at) {
        return false;
    }
    if (plan.fault == FAULT_KILL) {
        raise(SIGKILL);
    }
    errno = EIO;
    return true;
}


int __wrap_open(const char *path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return strikes() ? -1 : __real_open(path, flags, mode);
}


int __wrap_rename(const char *from, const char *to) {
    return strikes() ? -1 : __real_rename(from, to);
}


int __wrap_fsync(int file) {
    return strikes() ? -1 : __real_fsync(file);
}


int __wrap_unlink(const char *path) {
    return strikes() ? -1 : __real_unlink(path);
}


int __wrap_rmdir(const char *path) {
    return strikes() ? -1 : __real_rmdir(path);
}


ssize_t __wrap_write(int file, const void *bytes, size_t count) {
    return strikes() ? -1 : __real_write(file, bytes, count);
}


// ---- A data folder with two players ----


static void write_ledger(const char *data, const char *player) {
    char name[64];
    snprintf(name, sizeof name, "ledgers/%s.json", player);
    sample_write(data, name, "{\"schema\":\"casus-ledger/1\",\"facts\":[]}");
}


static void write_scan(const char *data, const char *player) {
    Error error;
    Selfscan scan = {.framework = "fgr-528", .version = "1.1"};
    snprintf(scan.player, sizeof scan.player, "%s", player);
    snprintf(scan.timestamp, sizeof scan.timestamp, "2026-01-01T09:00:00.000Z");
    assert_true(selfscan_answer(&scan, true, "LUI", 2));
    assert_true(selfscan_add(data, &scan, &error));
}


static void write_draft(const char *data, const char *player) {
    Error error;
    SelfscanDraft draft = {.scan = {.framework = "fgr-528", .version = "1.1"}, .at = "LUI"};
    snprintf(draft.scan.player, sizeof draft.scan.player, "%s", player);
    snprintf(draft.scan.timestamp, sizeof draft.scan.timestamp, "2026-01-02T09:00:00.000Z");
    assert_true(selfscan_answer(&draft.scan, true, "LUI", 2));
    assert_true(selfscan_draft_keep(data, &draft, &error));
}


static void write_settings(const char *data, const char *player) {
    Error error;
    Settings settings = {.language = LANGUAGE_EN, .theme = 2, .scale = 150, .keep = "P6M"};
    snprintf(settings.player, sizeof settings.player, "%s", player);
    assert_true(settings_save(data, &settings, &error));
}


static void write_player(const char *data, const char *player) {
    char folder[PATH_MAX_BYTES];
    for (int i = 0; i < 2; i++) {
        sample_session(data,
                       &(SampleSession){.player = player,
                                        .day = i == 0 ? "2026-01-01" : "2026-01-02",
                                        .seen = "OPD-10 1/1",
                                        .ending = i == 0 ? "goed" : NULL,
                                        .has_result = i == 0,
                                        .number = player[0]},
                       folder);
        sample_reflection(folder, "{\"text\":\"alleen voor mij\"}\n");
    }
    write_ledger(data, player);
    write_scan(data, player);
    write_draft(data, player);
}


static void write_two(const char *data) {
    write_player(data, "kievit-1");
    write_player(data, "merel-2");
    sample_write(data, "purges/sessies-2026-01-01.json", "{}");
    sample_write(data, "cases/eigen/scenario.lua", "case{}");
    write_settings(data, "kievit-1");
}


static EraseList *list_or_fail(const char *data) {
    Error error;
    EraseList *list = erase_list(data, "kievit-1", &error);
    if (!list) {
        fail_msg("%s: %s", error.place, error.text);
    }
    return list;
}


static int sessions_of(const char *data, const char *player) {
    Error error;
    Overview *overview = overview_read(data, player, &error);
    assert_non_null(overview);
    int count = overview->count;
    overview_free(overview);
    return count;
}


static bool is_there(const char *data, const char *name) {
    char path[PATH_MAX_BYTES];
    Error error;
    assert_true(path_join(path, data, name, &error));
    return path_is_taken(path);
}


// Files below `folder` that hold the pseudonym, or have it in their names; and those with words of
// a learner.
static void count_traces(const char *folder, int *traces, int *words) {
    FolderList list;
    Error error;
    assert_true(folder_list(folder, &list, &error));
    for (int i = 0; i < list.count; i++) {
        char path[PATH_MAX_BYTES];
        assert_true(path_join(path, folder, list.names[i], &error));
        *traces += strstr(list.names[i], "kievit-1") != NULL;
        *words += strncmp(list.names[i], "reflection", 10) == 0;
        if (folder_exists(path)) {
            count_traces(path, traces, words);
        } else {
            char *text = sample_text(folder, list.names[i]);
            *traces += strstr(text, "kievit-1") != NULL;
            free(text);
        }
    }
    folder_list_free(&list);
}


// Nothing is left of the one player, and the words of the other are.
static void expect_no_trace(const char *data, const char *row) {
    int traces = 0;
    int words = 0;
    count_traces(data, &traces, &words);
    expect_row(traces == 0 && words == 2, "%s: %d traces, %d words", row, traces, words);
    expect_row(!is_there(data, "erasing.json"), "%s", row);
}


static void expect_other_whole(const char *data, const char *row) {
    Error error;
    SelfscanList scans;
    expect_row(sessions_of(data, "merel-2") == 2, "%s", row);
    expect_row(is_there(data, "ledgers/merel-2.json"), "%s", row);
    expect_row(is_there(data, "drafts/merel-2.json"), "%s", row);
    expect_row(is_there(data, "purges/sessies-2026-01-01.json"), "%s", row);
    expect_row(is_there(data, "cases/eigen/scenario.lua"), "%s", row);
    expect_row(selfscan_read(data, "merel-2", &scans, &error), "%s", row);
    expect_row(scans.count == 1 && scans.damaged == 0, "%s", row);
    selfscan_free(&scans);
}


static void expect_settings_without_player(const char *data) {
    Settings settings;
    bool is_damaged;
    settings_load(data, &settings, &is_damaged);
    assert_false(is_damaged);
    assert_string_equal(settings.player, "");
    assert_int_equal(settings.scale, 150);
    assert_int_equal(settings.language, LANGUAGE_EN);
    assert_string_equal(settings.keep, "P6M");
}


// ---- What is listed, and what it does ----


static void a_list_should_tell_what_goes_and_what_stays(void **state) {
    (void)state;
    write_two("lijst");
    EraseList *list = list_or_fail("lijst");
    assert_int_equal(list->count, 6);
    assert_int_equal(list->counts[ERASE_SESSION], 2);
    assert_int_equal(list->counts[ERASE_FACTS], 1);
    assert_int_equal(list->counts[ERASE_SCANS], 1);
    assert_int_equal(list->counts[ERASE_DRAFT], 1);
    assert_int_equal(list->counts[ERASE_PSEUDONYM], 1);
    assert_false(list->is_alone);
    assert_string_equal(list->items[0].scenario, "casus-a");
    expect_part(list->items[0].path, "sessions/2026-01-01-casus-a-");
    expect_part(list->items[0].what.in[LANGUAGE_NL], "01-01-2026");
    assert_int_equal(list->stay_count, 4);
    for (int i = 0; i < list->stay_count; i++) {
        assert_true(list->stays[i].in[LANGUAGE_NL][0] && list->stays[i].in[LANGUAGE_EN][0]);
    }
    expect_part(list->stays[1].in[LANGUAGE_NL], "andere spelers op deze computer blijven: 2");
    erase_list_free(list);
    assert_int_equal(sessions_of("lijst", "kievit-1"), 2);
}


static void nothing_should_go_without_the_right_word(void **state) {
    (void)state;
    static const char *const WORDS[] = {"", "kievit", "Kievit-1", "kievit-1 ", "merel-2", "ja"};
    write_two("woord");
    EraseList *list = list_or_fail("woord");
    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
        Error error;
        EraseOutcome outcome;
        expect_row(!erase_execute(list, WORDS[i], &outcome, &error), "'%s'", WORDS[i]);
        assert_int_equal(error.code, ERROR_REFUSED);
        assert_int_equal(outcome.erased, 0);
    }
    assert_int_equal(sessions_of("woord", "kievit-1"), 2);
    assert_false(is_there("woord", "erasing.json"));
    erase_list_free(list);
}


static void everything_of_one_should_go_and_nothing_else(void **state) {
    (void)state;
    Error error;
    EraseOutcome outcome;
    write_two("weg");
    sample_write("weg", "ledgers/kievit-1.damaged", "kievit-1");
    sample_write("weg", "ledgers/kievit-1.json.new", "kievit-1");
    sample_write("weg", "selfscan.ndjson.new", "kievit-1");
    sample_write("weg", "drafts/kievit-1.damaged", "kievit-1");
    sample_write("weg", "drafts/kievit-1.json.new", "kievit-1");
    EraseList *list = list_or_fail("weg");
    if (!erase_execute(list, "kievit-1", &outcome, &error)) {
        fail_msg("%s: %s", error.place, error.text);
    }
    assert_int_equal(outcome.failed, 0);
    assert_int_equal(outcome.erased, 10);
    erase_list_free(list);
    expect_no_trace("weg", "weg");
    expect_other_whole("weg", "weg");
    expect_settings_without_player("weg");
    list = list_or_fail("weg");
    assert_int_equal(list->count, 0);
    assert_true(erase_execute(list, "kievit-1", &outcome, &error));
    assert_int_equal(outcome.erased, 0);
    erase_list_free(list);
}


static void break_header(const char *folder) {
    size_t length;
    char *bytes = sample_journal_bytes(folder, &length);
    bytes[0] = '?';
    sample_journal_put(folder, bytes, length);
    free(bytes);
}


// What does not say whose it is goes with the only player there is, and stays when there are more.
static void what_is_of_nobody_should_go_with_the_only_player(void **state) {
    (void)state;
    char folder[PATH_MAX_BYTES];
    Error error;
    EraseOutcome outcome;
    for (int others = 0; others < 2; others++) {
        const char *data = others ? "samen" : "alleen";
        write_player(data, "kievit-1");
        sample_session(data, &(SampleSession){.day = "2026-02-02"}, folder);
        break_header(folder);
        sample_write(data, "sessions/2026-03-03-rest/reflection.ndjson", "{\"text\":\"rest\"}\n");
        assert_true(file_append(others ? "samen/selfscan.ndjson" : "alleen/selfscan.ndjson",
                                "kapot\n", 6, &error));
        if (others) {
            write_ledger(data, "merel-2");
        }
        EraseList *list = list_or_fail(data);
        assert_int_equal(list->is_alone, !others);
        assert_int_equal(list->counts[ERASE_SESSION], others ? 2 : 4);
        bool is_told = false;
        for (int i = 0; i < list->stay_count; i++) {
            is_told = is_told || strstr(list->stays[i].in[LANGUAGE_NL], "Beschadigde sessies");
        }
        assert_int_equal(is_told, others);
        assert_true(erase_execute(list, "kievit-1", &outcome, &error));
        erase_list_free(list);
        assert_int_equal(is_there(data, "sessions/2026-03-03-rest"), others);
        assert_int_equal(is_there(data, "selfscan.ndjson"), others);
        assert_int_equal(sessions_of(data, "kievit-1"), others);
    }
}


static void an_open_session_should_stop_it_before_anything_goes(void **state) {
    (void)state;
    char folder[PATH_MAX_BYTES];
    Error error;
    EraseOutcome outcome;
    size_t cut;
    write_two("open");
    sample_session("open", &(SampleSession){.day = "2026-05-05"}, folder);
    Journal *journal = journal_open(folder, &cut, &error);
    assert_non_null(journal);
    EraseList *list = list_or_fail("open");
    assert_false(erase_execute(list, "kievit-1", &outcome, &error));
    assert_int_equal(error.code, ERROR_REFUSED);
    expect_part(error.text, "nog niets verwijderd");
    assert_int_equal(sessions_of("open", "kievit-1"), 3);
    assert_false(sessions_remove(folder, &error));
    journal_close(journal);
    assert_true(erase_execute(list, "kievit-1", &outcome, &error));
    expect_no_trace("open", "open");
    erase_list_free(list);
}


static void a_player_that_is_no_pseudonym_should_be_refused(void **state) {
    (void)state;
    static const char *const PLAYERS[] = {"", "../merel-2", "Jan Jansen", "a@b.nl", "."};
    for (size_t i = 0; i < sizeof PLAYERS / sizeof PLAYERS[0]; i++) {
        Error error;
        expect_row(!erase_list("lijst", PLAYERS[i], &error), "'%s'", PLAYERS[i]);
    }
}


// ---- Stopped, or failing ----


// In a child, with the fault at call `at`: whether the child came to its end.
static bool erase_in_child(const char *data, Fault fault, int at) {
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        Error error;
        EraseOutcome outcome;
        EraseList *list = erase_list(data, "kievit-1", &error);
        plan.fault = fault;
        plan.at = at;
        bool ok = list && erase_execute(list, "kievit-1", &outcome, &error);
        bool was_struck = plan.calls >= plan.at;
        plan.fault = FAULT_NONE;
        _exit(!list ? 9 : was_struck ? (ok ? 1 : 2) : 0);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    if (WIFSIGNALED(status)) {
        assert_int_equal(WTERMSIG(status), SIGKILL);
        return false;
    }
    assert_int_not_equal(WEXITSTATUS(status), 9);
    return WEXITSTATUS(status) == 0;
}


// After whatever happened: either it had not begun, and all is there; or the next start finishes
// it.
static void expect_all_or_nothing(const char *data, const char *row) {
    Error error;
    EraseOutcome outcome;
    bool was_begun = is_there(data, "erasing.json");
    expect_other_whole(data, row);
    if (!was_begun && sessions_of(data, "kievit-1") > 0) {
        expect_row(sessions_of(data, "kievit-1") == 2, "%s: it had not begun", row);
        expect_row(is_there(data, "ledgers/kievit-1.json"), "%s", row);
        return;
    }
    if (!erase_finish(data, &outcome, &error)) {
        fail_msg("%s: %s: %s", row, error.place, error.text);
    }
    expect_no_trace(data, row);
    expect_other_whole(data, row);
    expect_settings_without_player(data);
}


static void try_every_call(Fault fault, const char *name) {
    bool is_through = false;
    int begun = 0;
    write_two(name);
    for (int at = 1; !is_through; at++) {
        char row[64];
        snprintf(row, sizeof row, "%s at call %d", name, at);
        if (sessions_of(name, "kievit-1") == 0) {
            write_player(name, "kievit-1");
            write_settings(name, "kievit-1");
        }
        is_through = erase_in_child(name, fault, at);
        begun += is_there(name, "erasing.json");
        expect_all_or_nothing(name, row);
        assert_true(at < 500);
    }
    assert_true(begun > 15);  // most of the calls come after it began
}


static void being_killed_anywhere_should_lose_nothing_half(void **state) {
    (void)state;
    try_every_call(FAULT_KILL, "gestopt");
}


static void a_call_that_fails_should_be_told_and_tried_again(void **state) {
    (void)state;
    try_every_call(FAULT_FAIL, "mislukt");
}


static bool has_words(const char *folder) {
    char path[PATH_MAX_BYTES];
    Error error;
    return path_join(path, folder, "reflection.ndjson", &error) && file_exists(path);
}


// The words of a learner never stay behind in a folder that nobody takes for a session any more.
static void a_removal_that_is_stopped_should_leave_a_session(void **state) {
    (void)state;
    char folder[PATH_MAX_BYTES];
    char log[PATH_MAX_BYTES];
    Error error;
    bool is_through = false;
    for (int at = 1; !is_through; at++) {
        assert_true(at < 50);
        if (at == 1 || !folder_exists(folder)) {
            sample_session("sessie",
                           &(SampleSession){.day = "2026-01-01",
                                            .ending = "goed",
                                            .has_result = true},
                           folder);
        }
        sample_reflection(folder, "{\"text\":\"alleen voor mij\"}\n");
        pid_t child = fork();
        assert_true(child >= 0);
        if (child == 0) {
            plan.fault = FAULT_KILL;
            plan.at = at;
            bool ok = sessions_remove(folder, &error);
            plan.fault = FAULT_NONE;
            _exit(ok ? 0 : 1);
        }
        int status;
        assert_int_equal(waitpid(child, &status, 0), child);
        is_through = WIFEXITED(status);
        assert_true(path_join(log, folder, JOURNAL_NAME, &error));
        expect_row(!has_words(folder) || file_exists(log), "call %d", at);
    }
    assert_false(folder_exists(folder));
    assert_true(sessions_remove(folder, &error));
}


// ---- The file that says it was begun ----


static void a_begun_file_should_never_reach_outside_sessions(void **state) {
    (void)state;
    static const char *const BODIES[] = {
        "",
        "{}",
        "{\"schema\":\"casus-erase/2\",\"player\":\"kievit-1\",\"alone\":true,\"sessions\":[]}",
        "{\"schema\":\"casus-erase/1\",\"player\":\"../x\",\"alone\":true,\"sessions\":[]}",
        "{\"schema\":\"casus-erase/1\",\"player\":\"kievit-1\",\"alone\":true,\"sessions\":[\"cases"
        "\"]}",
        "{\"schema\":\"casus-erase/1\",\"player\":\"kievit-1\",\"alone\":true,\"sessions\":["
        "\"sessions/../cases\"]}",
        "{\"schema\":\"casus-erase/1\",\"player\":\"kievit-1\",\"alone\":true,\"sessions\":["
        "\"/sessions/a\"]}",
        "{\"schema\":\"casus-erase/1\",\"player\":\"kievit-1\",\"alone\":true,\"sessions\":["
        "\"sessions/\"]}",
        "{\"schema\":\"casus-erase/1\",\"player\":\"kievit-1\",\"alone\":true,\"sessions\":[7]}"};
    write_two("vals");
    for (size_t i = 0; i < sizeof BODIES / sizeof BODIES[0]; i++) {
        Error error;
        EraseOutcome outcome;
        sample_write("vals", "erasing.json", BODIES[i]);
        expect_row(!erase_finish("vals", &outcome, &error), "%s", BODIES[i]);
        expect_part(error.place, "erasing.json");
        expect_row(outcome.erased == 0, "%s", BODIES[i]);
        expect_row(sessions_of("vals", "kievit-1") == 2, "%s", BODIES[i]);
        expect_other_whole("vals", BODIES[i]);
    }
}


static void nothing_begun_should_be_nothing_to_do(void **state) {
    (void)state;
    Error error;
    EraseOutcome outcome;
    assert_true(erase_finish("nergens", &outcome, &error));
    assert_int_equal(outcome.erased, 0);
    assert_false(folder_exists("nergens"));
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_list_should_tell_what_goes_and_what_stays),
        cmocka_unit_test(nothing_should_go_without_the_right_word),
        cmocka_unit_test(everything_of_one_should_go_and_nothing_else),
        cmocka_unit_test(what_is_of_nobody_should_go_with_the_only_player),
        cmocka_unit_test(an_open_session_should_stop_it_before_anything_goes),
        cmocka_unit_test(a_player_that_is_no_pseudonym_should_be_refused),
        cmocka_unit_test(being_killed_anywhere_should_lose_nothing_half),
        cmocka_unit_test(a_call_that_fails_should_be_told_and_tried_again),
        cmocka_unit_test(a_removal_that_is_stopped_should_leave_a_session),
        cmocka_unit_test(a_begun_file_should_never_reach_outside_sessions),
        cmocka_unit_test(nothing_begun_should_be_nothing_to_do),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

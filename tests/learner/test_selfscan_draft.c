// Selfscan, one that is not finished: each answer that was given is there afterwards, whatever goes
// wrong in between; what is no draft is told, and stays until there is another; of each player
// apart. The linker puts support/faults.c before the calls that reach the disk.

#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "learner/selfscan.h"
#include "support/expect.h"
#include "support/faults.h"
#include "support/sample_learner.h"


static SelfscanDraft draft_of(const char *player, int answers) {
    static const char *const COMPETENCIES[] = {"LUI", "ANA", "KLA"};
    SelfscanDraft draft = {.scan = {.framework = "fgr-528", .version = "1.1", .profile = "KP-2"},
                           .at = "ANA"};
    snprintf(draft.scan.player, sizeof draft.scan.player, "%s", player);
    snprintf(draft.scan.timestamp, sizeof draft.scan.timestamp, "2026-03-01T09:00:0%d.000Z",
             answers);
    for (int i = 0; i < answers; i++) {
        assert_true(selfscan_answer(&draft.scan, true, COMPETENCIES[i], i + 1));
    }
    return draft;
}


static void keep_or_fail(const char *data, const SelfscanDraft *draft) {
    Error error;
    if (!selfscan_draft_keep(data, draft, &error)) {
        fail_msg("%s: %s", error.place, error.text);
    }
}


static SelfscanDraft read_or_fail(const char *data, const char *player) {
    SelfscanDraft draft;
    Error error;
    if (!selfscan_draft_read(data, player, &draft, &error)) {
        fail_msg("%s: %s", error.place, error.text);
    }
    return draft;
}


static void a_draft_should_come_back_as_it_was(void **state) {
    (void)state;
    SelfscanDraft none = read_or_fail("heen", "kievit-1");
    assert_int_equal(none.scan.answer_count, 0);
    SelfscanDraft draft = draft_of("kievit-1", 2);
    SelfscanDraft other = draft_of("merel-2", 3);
    assert_true(selfscan_answer(&draft.scan, false, "OPD-10", 5));
    keep_or_fail("heen", &draft);
    keep_or_fail("heen", &other);
    SelfscanDraft back = read_or_fail("heen", "kievit-1");
    assert_string_equal(back.at, "ANA");
    assert_string_equal(back.scan.profile, "KP-2");
    assert_string_equal(back.scan.framework, "fgr-528");
    assert_string_equal(back.scan.timestamp, draft.scan.timestamp);
    assert_int_equal(back.scan.answer_count, 3);
    assert_int_equal(selfscan_value(&back.scan, true, "ANA"), 2);
    assert_int_equal(selfscan_value(&back.scan, false, "OPD-10"), 5);
    assert_int_equal(read_or_fail("heen", "merel-2").scan.answer_count, 3);
    draft.at[0] = '\0';
    keep_or_fail("heen", &draft);
    assert_string_equal(read_or_fail("heen", "kievit-1").at, "");
}


static void a_draft_should_go_when_it_is_empty_or_thrown_away(void **state) {
    (void)state;
    Error error;
    SelfscanDraft draft = draft_of("kievit-1", 1);
    SelfscanDraft other = draft_of("merel-2", 1);
    keep_or_fail("weg", &draft);
    keep_or_fail("weg", &other);
    assert_true(selfscan_answer(&draft.scan, true, "LUI", 0));
    keep_or_fail("weg", &draft);
    assert_false(path_is_taken("weg/drafts/kievit-1.json"));
    assert_true(selfscan_draft_drop("weg", "kievit-1", &error));
    assert_true(selfscan_draft_drop("weg", "merel-2", &error));
    assert_int_equal(read_or_fail("weg", "merel-2").scan.answer_count, 0);
    assert_true(selfscan_draft_drop("nergens", "merel-2", &error));
    assert_false(folder_exists("nergens"));
}


// Each of these is told, and put aside when there is another draft.
static void what_is_no_draft_should_be_told_and_not_be_lost(void **state) {
    (void)state;
    static const char *const TEXTS[] = {
        "",
        "geen json",
        "{}",
        "[]",
        "{\"schema\":\"casus-selfscan-draft/2\"}",
        "{\"schema\":\"casus-selfscan-draft/1\"}",
        "{\"schema\":\"casus-selfscan-draft/1\",\"scan\":{\"schema\":\"casus-selfscan/1\"}}",
        "{\"schema\":\"casus-selfscan-draft/1\",\"scan\":{\"schema\":\"casus-selfscan/1\","
        "\"timestamp\":\"2026-01-01T09:00:00.000Z\",\"player\":\"merel-2\",\"framework\":"
        "{\"id\":\"f\",\"version\":\"1\"},\"competencies\":[{\"id\":\"A\",\"value\":2}],"
        "\"indicators\":[]}}",
        "{\"schema\":\"casus-selfscan-draft/1\",\"at\":5,\"scan\":{\"schema\":\"casus-selfscan/1\","
        "\"timestamp\":\"2026-01-01T09:00:00.000Z\",\"player\":\"kievit-1\",\"framework\":"
        "{\"id\":\"f\",\"version\":\"1\"},\"competencies\":[{\"id\":\"A\",\"value\":2}],"
        "\"indicators\":[]}}"};
    SelfscanDraft draft = draft_of("kievit-1", 2);
    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++) {
        Error error;
        SelfscanDraft read;
        sample_write("stuk", "drafts/kievit-1.json", TEXTS[i]);
        expect_row(!selfscan_draft_read("stuk", "kievit-1", &read, &error), "%s", TEXTS[i]);
        expect_row(read.scan.answer_count == 0 && error.text[0], "%s", TEXTS[i]);
        expect_part(error.place, "kievit-1.json");
        keep_or_fail("stuk", &draft);
        assert_int_equal(read_or_fail("stuk", "kievit-1").scan.answer_count, 2);
        char *aside = sample_text("stuk", "drafts/kievit-1.damaged");
        expect_row(strcmp(aside, TEXTS[i]) == 0, "%s", TEXTS[i]);
        free(aside);
    }
}


static void a_draft_that_was_kept_should_be_known(void **state) {
    (void)state;
    SelfscanDraft draft = draft_of("kievit-1", 2);
    Selfscan scans[2] = {draft_of("kievit-1", 1).scan, draft.scan};
    SelfscanList list = {.scans = scans, .count = 1};
    assert_false(selfscan_draft_is_kept(&draft, &list));
    list.count = 2;
    assert_true(selfscan_draft_is_kept(&draft, &list));
    snprintf(scans[1].timestamp, sizeof scans[1].timestamp, "2026-04-01T09:00:00.000Z");
    assert_true(selfscan_draft_is_kept(&draft, &list));
    // The same answers later on are another scan; so are others, or against another profile.
    snprintf(scans[1].timestamp, sizeof scans[1].timestamp, "2026-01-01T09:00:00.000Z");
    assert_false(selfscan_draft_is_kept(&draft, &list));
    scans[1] = draft.scan;
    snprintf(scans[1].profile, sizeof scans[1].profile, "KP-3");
    assert_false(selfscan_draft_is_kept(&draft, &list));
    scans[1] = draft.scan;
    scans[1].answers[0].value = 5;
    assert_false(selfscan_draft_is_kept(&draft, &list));
}


// ---- Stopped, or failing ----


// One more answer in a child, of which the call `at` goes wrong: 0 it was kept, 1 it was told that
// it was not, 2 the child did not come to its end.
static int keep_in_child(Fault fault, int at) {
    SelfscanDraft draft = draft_of("kievit-1", 2);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        Error error;
        if (fault == FAULT_MEMORY) {
            fclose(stderr);  // what is told there is not looked at
        }
        faults_plan(fault, at);
        bool ok = selfscan_draft_keep("fout", &draft, &error);
        faults_plan(FAULT_NONE, 0);
        _exit(ok ? 0 : 1);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFSIGNALED(status) ? 2 : WEXITSTATUS(status);
}


static void an_answer_that_was_given_should_be_there_whatever_goes_wrong(void **state) {
    (void)state;
    enum { DISK_CALLS = 12, MEMORY_CALLS = 40 };  // that are made at most, and some
    int lost = 0;
    int stopped = 0;
    int told = 0;
    for (Fault fault = FAULT_FULL; fault < FAULT_COUNT; fault++) {
        for (int at = 1; at < (fault == FAULT_MEMORY ? MEMORY_CALLS : DISK_CALLS); at++) {
            SelfscanDraft before = draft_of("kievit-1", 1);
            keep_or_fail("fout", &before);
            int end = keep_in_child(fault, at);
            int answers = read_or_fail("fout", "kievit-1").scan.answer_count;
            expect_row(answers == 1 || answers == 2, "%s at %d", fault_name(fault), at);
            expect_row(end != 0 || answers == 2, "%s at %d", fault_name(fault), at);
            lost += answers < 1;
            stopped += end == 2;
            told += end == 1;
        }
    }
    assert_int_equal(lost, 0);
    assert_true(stopped > 20 && told > 5);
    printf("a draft that is kept: stopped %d times, failed %d times, lost 0\n", stopped, told);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_draft_should_come_back_as_it_was),
        cmocka_unit_test(a_draft_should_go_when_it_is_empty_or_thrown_away),
        cmocka_unit_test(what_is_no_draft_should_be_told_and_not_be_lost),
        cmocka_unit_test(a_draft_that_was_kept_should_be_known),
        cmocka_unit_test(an_answer_that_was_given_should_be_there_whatever_goes_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Home: the learner's own place, played through its Host by ids as a face would.

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "store/files.h"
#include "support/expect.h"
#include "support/sample_library.h"


static const Node *node_of(const SampleHome *home, const char *id) {
    const View *view = driver_view(&home->driver);
    int at = view_find(view, id);
    if (at == NODE_NONE) {
        fail_msg("no node '%s' on screen '%s'", id, view->nodes[0].name);
    }
    return &view->nodes[at];
}


static bool has(const SampleHome *home, const char *id) {
    return driver_has(&home->driver, id);
}


static void press(SampleHome *home, const char *id) {
    driver_press(&home->driver, id);
}


// ---- The first start ----


static void who_is_new_should_be_welcomed(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    expect_part(node_of(home, "home/welcome/player")->name, "proef-1");
    expect_part(node_of(home, "home/welcome/player")->name, "schuilnaam");
    expect_part(node_of(home, "home/welcome/privacy")->name, "deze computer");
    assert_string_equal(node_of(home, "home/case/eerste")->name, "De eerste");
    assert_string_equal(node_of(home, "home/case/eerste")->value, "Nieuw");
    expect_part(node_of(home, "home/case/eerste")->description, "7 minuten");
    assert_non_null(node_of(home, "home/case/eerste")->picture);
    assert_false(has(home, "home/on"));
    // The advice for a beginner, with its reason, is also the usual next step.
    assert_true(node_of(home, "home/advice/case")->description[0] != '\0');
    assert_true(node_of(home, "home/advised")->flags & NODE_PRIMARY);
    sample_home_free(home);
}


static void every_tab_should_have_something_to_say_when_empty(void **state) {
    (void)state;
    static const char *const TABS[][2] = {{"home/tab/1", "home/sessions/none"},
                                          {"home/tab/2", "home/progress/none"},
                                          {"home/tab/3", "scan/begin"},
                                          {"home/tab/4", "portfolio/what"},
                                          {"home/tab/5", "erase/ask"},
                                          {"home/tab/0", "home/library"}};
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    for (size_t i = 0; i < sizeof TABS / sizeof TABS[0]; i++) {
        press(home, TABS[i][0]);
        expect_row(has(home, TABS[i][1]), "%s", TABS[i][0]);
        assert_true(node_of(home, TABS[i][0])->flags & NODE_SELECTED);
    }
    sample_home_free(home);
}


static void a_library_without_cases_should_say_how_to_get_one(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    home->place.shelves[0] = "er-is-niets";
    sample_home_open(home);
    expect_part(node_of(home, "home/cases/none")->name, "casus install");
    assert_false(has(home, "home/advised"));
    sample_home_free(home);
}


static void a_case_that_does_not_load_should_say_why_and_not_be_opened(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_put_case(home->shelf, "kapot", "scenario \"kapot\" {\n  title = 5 }\n");
    sample_home_open(home);
    const Node *node = node_of(home, "home/case/kapot");
    assert_false(node->flags & NODE_PRESSABLE);
    expect_part(node->description, "scenario.lua");
    sample_home_free(home);
}


// ---- In and out of a play ----


static void a_case_should_open_be_played_and_be_gone_on_with(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "home/case/tweede");
    assert_string_equal(node_of(home, "cover/title")->name, "De tweede");
    assert_true(node_of(home, "home")->flags & NODE_CANCEL);
    press(home, "begin");
    press(home, "continue");
    press(home, "option/x");
    press(home, "home");
    // Back home: it can be gone on with, at the very question.
    assert_string_equal(node_of(home, "home/on/case")->name, "De tweede");
    assert_string_equal(node_of(home, "home/case/tweede")->value, "Bezig");
    assert_true(node_of(home, "resume")->flags & NODE_PRIMARY);
    press(home, "resume");
    assert_string_equal(node_of(home, "ask")->name, "Wat doe je?");
    press(home, "option/x");
    press(home, "confirm");
    press(home, "home");
    assert_string_equal(node_of(home, "home/on/case")->name, "De tweede");
    sample_home_free(home);
}


static void one_session_should_come_of_going_to_and_fro(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "home/case/tweede");
    press(home, "begin");
    for (int i = 0; i < 3; i++) {
        press(home, "home");
        press(home, "home/on/case");
    }
    press(home, "home");
    press(home, "home/tab/1");
    assert_true(has(home, "home/session/0"));
    assert_false(has(home, "home/session/1"));
    sample_home_free(home);
}


static void a_cover_should_lead_back_without_a_trace(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "home/case/eerste");
    press(home, "mode/exam");
    press(home, "home");
    assert_true(has(home, "home/library"));
    press(home, "home/tab/1");
    assert_true(has(home, "home/sessions/none"));
    sample_home_free(home);
}


static void settings_should_come_back_to_where_they_were_opened(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "home/tab/2");
    press(home, "pane/settings");
    press(home, "close");
    assert_true(node_of(home, "home/tab/2")->flags & NODE_SELECTED);
    sample_home_free(home);
}


static void a_case_that_was_given_should_have_a_way_home_too(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    char folder[PATH_MAX_BYTES];
    Error error;
    assert_true(path_join(folder, home->shelf, "eerste", &error));
    Case *opened = case_open(folder, CASUS_ASSETS_DIR, &error);
    assert_non_null(opened);
    home->driver = driver_new(opened, &home->options);
    press(home, "begin");
    press(home, "home");
    // The case was not the stage's: it may be closed while home goes on.
    case_close(opened);
    assert_string_equal(node_of(home, "home/on/case")->name, "De eerste");
    press(home, "resume");
    assert_true(has(home, "continue"));
    sample_home_free(home);
}


static void without_a_library_there_should_be_no_home(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    Error error;
    char folder[PATH_MAX_BYTES];
    assert_true(path_join(folder, home->shelf, "eerste", &error));
    Case *opened = case_open(folder, CASUS_ASSETS_DIR, &error);
    home->options.library = NULL;
    home->driver = driver_new(opened, &home->options);
    assert_false(has(home, "home"));
    assert_true(has(home, "quit"));
    press(home, "pane/settings");
    assert_false(has(home, "settings/player/name"));
    sample_home_free(home);
    case_close(opened);
}


// ---- What was played ----


static void sessions_should_be_listed_newest_first_with_what_can_be_done(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_play(home, "eerste", POLICY_WORST, RUN_EXAM, -1, 1);
    sample_home_play(home, "tweede", POLICY_BEST, RUN_PRACTICE, -1, 2);
    sample_home_play(home, "tweede", POLICY_BEST, RUN_PRACTICE, 2, 3);
    sample_home_open(home);
    assert_string_equal(node_of(home, "home/case/eerste")->value, "Gespeeld · 0 %");
    press(home, "home/tab/1");
    assert_string_equal(node_of(home, "home/sessions")->name, "2 afgerond, 1 nog bezig");
    assert_string_equal(node_of(home, "home/session/0")->value, "Nog bezig");
    assert_string_equal(node_of(home, "home/session/1")->value, "100 %");
    expect_part(node_of(home, "home/session/1")->description, "oefenen");
    assert_string_equal(node_of(home, "home/session/2")->value, "0 %");
    expect_part(node_of(home, "home/session/2")->description, "toets");
    assert_string_equal(node_of(home, "home/session/0/open")->name, "Verder spelen");
    press(home, "home/session/2/open");
    assert_true(has(home, "debrief/title"));
    press(home, "home");
    assert_true(has(home, "home/tabs"));
    sample_home_free(home);
}


// Told by the edition that was played: by the case itself, by what was kept of it after it was
// edited, and by its id when neither is there.
static void an_ending_should_be_told_as_it_was_called_then(void **state) {
    (void)state;
    static const char *const SHOWN = "home/session/0";
    SampleHome *home = sample_home_new();
    char path[PATH_MAX_BYTES];
    char edited[4096];
    Error error;
    sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, -1, 1);
    sample_home_open(home);
    press(home, "home/tab/1");
    expect_part(node_of(home, SHOWN)->description, "Einde: Klaar");
    snprintf(edited, sizeof edited, "scenario \"eerste\"%s",
             strstr(SAMPLE_LIBRARY_CASE, " { version"));
    memcpy(strstr(edited, "title = \"Klaar\""), "title = \"Later\"", 15);
    sample_put_case(home->shelf, "eerste", edited);
    sample_home_open(home);
    press(home, "home/tab/1");
    assert_true(path_join(path, home->data, "editions", &error));
    assert_true(folder_exists(path));
    expect_part(node_of(home, SHOWN)->description, "Einde: Klaar");
    // And so it is told to others.
    press(home, "home/tab/4");
    expect_part(node_of(home, "portfolio/page")->value, "Einde: Klaar");
    assert_true(folder_remove(path, &error));
    sample_home_open(home);
    press(home, "home/tab/1");
    expect_part(node_of(home, SHOWN)->description, "Einde: klaar (alleen de code");
    sample_home_free(home);
}


// Nothing is written, and one comes back to where one was.
static void a_session_should_be_looked_back_at_screen_by_screen(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    size_t before;
    size_t after;
    sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, -1, 1);
    sample_home_open(home);
    press(home, "home/tab/1");
    press(home, "home/session/0/open");
    char folder[PATH_MAX_BYTES];
    snprintf(folder, sizeof folder, "%s", session_folder(stage_session(home->driver.stage)));
    press(home, "home");
    char *log = sample_file(folder, "events.ndjson", &before);
    press(home, "home/session/0/replay");
    assert_false(has(home, "debrief/title"));
    char line[32] = "";
    for (int i = 0; i < 4; i++) {
        press(home, "replay/next");
        assert_string_not_equal(node_of(home, "replay/line")->value, line);
        snprintf(line, sizeof line, "%s", node_of(home, "replay/line")->value);
    }
    press(home, "replay/home");
    assert_true(has(home, "home/session/0/replay"));
    assert_false(has(home, "replay/line"));
    char *again = sample_file(folder, "events.ndjson", &after);
    assert_int_equal(before, after);
    assert_memory_equal(log, again, before);
    press(home, "home/session/0/open");
    assert_true(has(home, "debrief/title"));
    free(again);
    free(log);
    sample_home_free(home);
}


// Reading a debrief again writes nothing into the log.
static void a_debrief_should_leave_the_session_as_it_was(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    size_t before;
    size_t after;
    sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, -1, 1);
    sample_home_open(home);
    press(home, "home/tab/1");
    press(home, "home/session/0/open");
    char folder[PATH_MAX_BYTES];
    snprintf(folder, sizeof folder, "%s", session_folder(stage_session(home->driver.stage)));
    char *log = sample_file(folder, "events.ndjson", &before);
    char *result = sample_file(folder, "result.json", &after);
    press(home, "pane/records");
    press(home, "close");
    press(home, "tab/2");
    driver_type(&home->driver, "words/intention", "Ik bel eerst.");
    press(home, "words/keep");
    press(home, "home");
    char *words = sample_file(folder, "reflection.ndjson", &after);
    expect_part(words, "Ik bel eerst.");  // apart from the log
    free(words);
    char *again = sample_file(folder, "events.ndjson", &after);
    assert_int_equal(before, after);
    assert_memory_equal(log, again, before);
    free(again);
    again = sample_file(folder, "result.json", &after);
    assert_string_equal(result, again);
    free(again);
    free(result);
    free(log);
    sample_home_free(home);
}


static void a_damaged_session_should_be_told_and_not_counted(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    char path[PATH_MAX_BYTES];
    Error error;
    size_t length;
    FolderList list;
    sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, -1, 1);
    snprintf(path, sizeof path, "%s/sessions", home->data);
    assert_true(folder_list(path, &list, &error));
    snprintf(path, sizeof path, "%s/sessions/%s", home->data, list.names[0]);
    char *log = sample_file(path, "events.ndjson", &length);
    char *timestamp = strstr(strchr(log, '\n'), "\"timestamp\":\"2026");
    assert_non_null(timestamp);
    timestamp[16] = '7';
    strncat(path, "/events.ndjson", sizeof path - strlen(path) - 1);
    assert_true(file_replace(path, log, length, &error));
    sample_home_open(home);
    assert_string_equal(node_of(home, "home/case/eerste")->value, "Nieuw");
    press(home, "home/tab/1");
    assert_string_equal(node_of(home, "home/session/0")->value, "Beschadigd");
    expect_part(node_of(home, "home/session/0")->description, "telt niet mee");
    assert_false(has(home, "home/session/0/open"));
    press(home, "pane/settings");
    press(home, "language/en");
    press(home, "close");
    expect_part(node_of(home, "home/session/0")->description,
                "does not count: ");
    expect_part(node_of(home, "home/session/0")->description,
                "events.ndjson:2: the line was changed after it was saved (the check number is "
                "wrong)");
    free(log);
    folder_list_free(&list);
    sample_home_free(home);
}


static void a_session_of_a_case_that_is_gone_should_stay_listed(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    Error error;
    char folder[PATH_MAX_BYTES];
    sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, 2, 1);
    assert_true(path_join(folder, home->shelf, "eerste", &error));
    assert_true(folder_remove(folder, &error));
    sample_home_open(home);
    assert_false(has(home, "home/on"));
    press(home, "home/tab/1");
    assert_string_equal(node_of(home, "home/session/0")->name, "eerste");
    assert_true(has(home, "home/session/0/away"));
    sample_home_free(home);
}


// The case changed since, or went altogether: what was played is still there to be judged by.
static void a_debrief_should_be_of_the_case_as_it_was_played(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    Error error;
    char folder[PATH_MAX_BYTES];
    sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, -1, 1);
    assert_true(path_join(folder, home->shelf, "eerste", &error));
    sample_put_case(home->shelf, "eerste", "scenario \"eerste\" { title = 5 }\n");
    for (int i = 0; i < 2; i++) {
        sample_home_open(home);
        press(home, "home/tab/1");
        press(home, "home/session/0/open");
        assert_true(has(home, "debrief/title"));
        press(home, "home");
        assert_true(folder_remove(folder, &error));
    }
    sample_home_free(home);
}


static void what_another_pseudonym_played_should_not_be_shown(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, -1, 1);
    home->options.session.player = "ander-9";
    sample_home_open(home);
    press(home, "home/tab/1");
    assert_false(has(home, "home/session/0"));
    sample_home_free(home);
}


static void long_lists_should_come_by_the_page(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    for (int i = 0; i < 23; i++) {
        sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, 0, i + 1);
    }
    sample_home_open(home);
    press(home, "home/tab/1");
    assert_true(has(home, "home/session/19"));
    assert_false(has(home, "home/session/20"));
    expect_part(node_of(home, "home/more")->name, "3");
    press(home, "home/more");
    assert_true(has(home, "home/session/22"));
    assert_false(has(home, "home/more"));
    sample_home_free(home);
}


static void progress_should_set_first_beside_later(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_play(home, "eerste", POLICY_WORST, RUN_PRACTICE, -1, 1);
    sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, -1, 2);
    sample_home_open(home);
    press(home, "home/tab/2");
    const Node *first = node_of(home, "home/competency/fgr-528/ANA/first");
    assert_int_equal(first->number, 0);
    assert_int_equal(first->limit, 4);
    expect_part(first->value, "2 waarnemingen");
    expect_part(first->value, "te weinig gegevens");
    const Node *later = node_of(home, "home/competency/fgr-528/ANA/later");
    assert_int_equal(later->number, 4);
    assert_true(has(home, "home/competency/fgr-528/LUI/none"));
    assert_false(has(home, "home/point/fgr-528/OPD-10/0"));
    press(home, "home/competency/fgr-528/ANA/fold");
    assert_int_equal(node_of(home, "home/point/fgr-528/OPD-10/0")->number, 0);
    assert_int_equal(node_of(home, "home/point/fgr-528/OPD-10/1")->number, 4);
    press(home, "home/form/table");
    assert_string_equal(node_of(home, "home/indicators/fgr-528/OPD-10/row/2")->name, "0 %");
    assert_string_equal(node_of(home, "home/indicators/fgr-528/OPD-10/row/3")->name, "100 %");
    sample_home_free(home);
}


// ---- Self-scan ----


// Goes on to the competency at this place, from the profiles.
static void go_to_step(SampleHome *home, int step) {
    for (int i = 0; i <= step; i++) {
        press(home, "scan/next");
    }
}


static void a_scan_should_be_made_kept_and_set_beside_the_cases(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, -1, 1);
    sample_home_open(home);
    press(home, "home/tab/3");
    assert_true(node_of(home, "scan/begin")->flags & NODE_PRIMARY);
    press(home, "scan/begin");
    press(home, "scan/profile/KP-2");
    assert_true(node_of(home, "scan/profile/KP-2")->flags & NODE_SELECTED);
    assert_true(node_of(home, "scan/keep")->flags & NODE_DISABLED);
    go_to_step(home, 2);
    assert_string_equal(node_of(home, "scan/title")->name, "analyseren");
    press(home, "scan/c/ANA/2");
    press(home, "scan/i/OPD-10/4");
    expect_part(node_of(home, "scan/about/OPD-10")->description, "Je koos 4");
    press(home, "scan/keep");
    expect_part(node_of(home, "message")->name, "bewaard");
    expect_part(node_of(home, "scan/row/c/ANA/1")->name, "2");
    assert_string_equal(node_of(home, "scan/row/c/ANA/3")->name, "te weinig gegevens");
    assert_string_equal(node_of(home, "scan/row/i/OPD-10/3")->name, "100 % van de punten");
    // Another one: what was not answered anew is not carried over, the first stays.
    press(home, "scan/begin");
    go_to_step(home, 2);
    press(home, "scan/c/ANA/5");
    press(home, "scan/keep");
    expect_part(node_of(home, "scan/row/c/ANA/1")->name, "2");
    expect_part(node_of(home, "scan/row/c/ANA/2")->name, "5");
    assert_string_equal(node_of(home, "scan/row/i/OPD-10/2")->name, "-");
    // And it is there the next time.
    sample_home_open(home);
    press(home, "home/tab/3");
    expect_part(node_of(home, "scan/row/c/ANA/2")->name, "5");
    sample_home_free(home);
}


static void a_scan_without_answers_should_be_left_without_a_trace(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "home/tab/3");
    press(home, "scan/begin");
    go_to_step(home, 0);
    press(home, "scan/c/LUI/3");
    press(home, "scan/c/LUI/3");
    assert_false(node_of(home, "scan/c/LUI/3")->flags & NODE_SELECTED);
    assert_true(node_of(home, "scan/keep")->flags & NODE_DISABLED);
    press(home, "scan/stop");
    assert_true(has(home, "scan/begin"));
    assert_false(sample_has_file(home->data, "selfscan.ndjson"));
    assert_false(sample_has_file(home->data, "drafts/proef-1.json"));
    sample_home_free(home);
}


static void a_scan_half_made_should_be_gone_on_with_after_closing(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "home/tab/3");
    press(home, "scan/begin");
    press(home, "scan/profile/KP-3");
    go_to_step(home, 2);
    press(home, "scan/c/ANA/2");
    press(home, "scan/i/OPD-10/4");
    // Closed without a word: as it would be after a crash.
    sample_home_open(home);
    press(home, "home/tab/3");
    expect_part(node_of(home, "scan/draft/what")->name, "bewaard: 2");
    assert_false(has(home, "scan/begin"));
    assert_true(node_of(home, "scan/resume")->flags & NODE_PRIMARY);
    press(home, "scan/resume");
    assert_string_equal(node_of(home, "scan/title")->name, "analyseren");
    assert_true(node_of(home, "scan/c/ANA/2")->flags & NODE_SELECTED);
    assert_true(node_of(home, "scan/i/OPD-10/4")->flags & NODE_SELECTED);
    press(home, "scan/stop");
    expect_part(node_of(home, "scan/draft/what")->name, "bewaard: 2");
    press(home, "scan/resume");
    press(home, "scan/keep");
    expect_part(node_of(home, "scan/row/c/ANA/1")->name, "2");
    assert_false(has(home, "scan/draft"));
    assert_false(sample_has_file(home->data, "drafts/proef-1.json"));
    press(home, "scan/begin");
    assert_true(node_of(home, "scan/profile/KP-3")->flags & NODE_SELECTED);
    sample_home_free(home);
}


static void a_scan_half_made_should_go_only_on_purpose(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "home/tab/3");
    press(home, "scan/begin");
    go_to_step(home, 0);
    press(home, "scan/c/LUI/1");
    press(home, "scan/stop");
    press(home, "scan/discard");
    assert_true(has(home, "scan/draft/ask"));
    assert_true(node_of(home, "scan/discard/no")->flags & NODE_CANCEL);
    press(home, "scan/discard/no");
    assert_true(has(home, "scan/resume"));
    press(home, "scan/discard");
    press(home, "scan/drop");
    expect_part(node_of(home, "message")->name, "weggegooid");
    assert_true(has(home, "scan/begin"));
    assert_false(sample_has_file(home->data, "drafts/proef-1.json"));
    sample_home_free(home);
}


// A pseudonym that is put on while a scan is being made: it stays with who began it.
static void a_scan_half_made_should_stay_with_its_player(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "home/tab/3");
    press(home, "scan/begin");
    go_to_step(home, 0);
    press(home, "scan/c/LUI/1");
    press(home, "pane/settings");
    driver_type(&home->driver, "settings/player/name", "merel-2");
    press(home, "settings/player/change");
    press(home, "close");
    assert_true(has(home, "scan/begin"));
    press(home, "pane/settings");
    driver_type(&home->driver, "settings/player/name", "proef-1");
    press(home, "settings/player/change");
    press(home, "close");
    expect_part(node_of(home, "scan/draft/what")->name, "bewaard: 1");
    sample_home_free(home);
}


static void an_answer_that_cannot_be_kept_should_not_seem_given(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    char path[PATH_MAX_BYTES];
    Error error;
    sample_home_open(home);
    press(home, "home/tab/3");
    press(home, "scan/begin");
    go_to_step(home, 0);
    // Something else stands where the folder should be.
    assert_true(path_join(path, home->data, "drafts", &error));
    assert_true(file_replace(path, "x", 1, &error));
    press(home, "scan/c/LUI/1");
    assert_false(node_of(home, "scan/c/LUI/1")->flags & NODE_SELECTED);
    assert_true(node_of(home, "message")->tone == TONE_BAD);
    assert_true(folder_remove(path, &error));
    press(home, "scan/c/LUI/1");
    assert_true(node_of(home, "scan/c/LUI/1")->flags & NODE_SELECTED);
    assert_false(has(home, "message"));
    sample_home_free(home);
}


static void a_scan_half_made_should_wait_while_one_looks_elsewhere(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "home/tab/3");
    press(home, "scan/begin");
    go_to_step(home, 0);
    press(home, "scan/c/LUI/3");
    press(home, "home/tab/1");
    press(home, "home/tab/3");
    assert_true(node_of(home, "scan/c/LUI/3")->flags & NODE_SELECTED);
    sample_home_free(home);
}


// ---- Portfolio ----


static char *preview_of(const SampleHome *home) {
    return memory_copy_text(node_of(home, "portfolio/page")->value);
}


static void a_portfolio_should_hold_what_was_chosen_and_nothing_else(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    size_t length;
    sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, -1, 1);
    sample_home_open(home);
    press(home, "home/tab/4");
    assert_true(node_of(home, "portfolio/sessions")->flags & NODE_CHECKED);
    assert_false(node_of(home, "portfolio/player")->flags & NODE_CHECKED);
    expect_part(node_of(home, "portfolio/selfscan")->description, "nog leeg");
    char *before = preview_of(home);
    expect_part(before, "De eerste");
    assert_null(strstr(before, "proef-1"));
    press(home, "portfolio/player");
    char *after = preview_of(home);
    expect_part(after, "proef-1");
    press(home, "portfolio/player");
    press(home, "portfolio/export");
    expect_part(node_of(home, "message")->name, "casus-portfolio-2026-11-16.html");
    char *page = sample_file(home->data, "casus-portfolio-2026-11-16.html", &length);
    expect_part(page, "De eerste");
    assert_null(strstr(page, "proef-1"));
    free(page);
    free(after);
    free(before);
    sample_home_free(home);
}


// Without what is only between the lines to read it, the preview is the file byte by byte.
static void the_preview_should_be_the_very_bytes(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    size_t length;
    sample_home_play(home, "eerste", POLICY_BEST, RUN_EXAM, -1, 1);
    sample_home_open(home);
    press(home, "home/tab/4");
    press(home, "portfolio/form/json");
    char *shown = preview_of(home);
    press(home, "portfolio/export");
    char *kept = sample_file(home->data, "casus-portfolio-2026-11-16.json", &length);
    const char *at = shown;
    for (size_t i = 0; i < length; i++) {
        while (*at != kept[i] && (*at == ' ' || *at == '\n')) {
            at++;
        }
        expect_row(*at == kept[i], "byte %zu", i);
        at++;
    }
    assert_int_equal(strspn(at, " \n"), strlen(at));
    free(kept);
    free(shown);
    sample_home_free(home);
}


static void a_file_that_is_there_should_not_be_overwritten(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    char path[PATH_MAX_BYTES];
    Error error;
    size_t length;
    sample_home_open(home);
    press(home, "home/tab/4");
    snprintf(path, sizeof path, "%s/mijn.html", home->data);
    assert_true(file_replace(path, "van mij", 7, &error));
    driver_type(&home->driver, "portfolio/place", path);
    press(home, "portfolio/export");
    expect_part(node_of(home, "message")->name, "bestaat al");
    char *kept = sample_file(home->data, "mijn.html", &length);
    assert_string_equal(kept, "van mij");
    driver_type(&home->driver, "portfolio/place", "er-is-geen/map/mijn.html");
    press(home, "portfolio/export");
    assert_int_equal(node_of(home, "message")->tone, TONE_BAD);
    // The ending goes along with the form.
    press(home, "portfolio/form/json");
    assert_string_equal(node_of(home, "portfolio/place")->value, "er-is-geen/map/mijn.json");
    free(kept);
    sample_home_free(home);
}


static void every_portfolio_should_get_a_name_of_its_own(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "home/tab/4");
    press(home, "portfolio/export");
    press(home, "portfolio/export");
    assert_true(sample_has_file(home->data, "casus-portfolio-2026-11-16.html"));
    assert_true(sample_has_file(home->data, "casus-portfolio-2026-11-16-2.html"));
    sample_home_free(home);
}


// ---- Deleting ----


static void nothing_should_go_before_the_pseudonym_is_typed(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, -1, 1);
    sample_home_open(home);
    press(home, "home/tab/5");
    press(home, "erase/ask");
    assert_string_equal(node_of(home, "erase/item/0")->name, "Sessie: De eerste");
    expect_part(node_of(home, "erase/item/0")->description, "sessions/");
    assert_true(has(home, "erase/stay/0"));
    press(home, "erase/execute");
    expect_part(node_of(home, "message")->name, "niets verwijderd");
    driver_type(&home->driver, "erase/name", "proef-2");
    press(home, "erase/execute");
    expect_part(node_of(home, "message")->name, "niets verwijderd");
    press(home, "erase/not");
    assert_false(has(home, "erase/panel"));
    press(home, "home/tab/1");
    assert_true(has(home, "home/session/0"));
    sample_home_free(home);
}


static void all_should_go_and_somebody_new_begin(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    char path[PATH_MAX_BYTES];
    FolderList list;
    Error error;
    sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, -1, 1);
    sample_home_play(home, "tweede", POLICY_BEST, RUN_PRACTICE, 2, 2);
    sample_home_open(home);
    press(home, "home/tab/5");
    press(home, "erase/ask");
    driver_type(&home->driver, "erase/name", "proef-1");
    press(home, "erase/execute");
    expect_part(node_of(home, "message")->name, "verwijderd");
    expect_part(node_of(home, "home/welcome/player")->name, "nieuw-2");
    assert_string_equal(home->saved.player, "nieuw-2");
    snprintf(path, sizeof path, "%s/sessions", home->data);
    assert_true(folder_list(path, &list, &error));
    assert_int_equal(list.count, 0);
    folder_list_free(&list);
    snprintf(path, sizeof path, "%s/editions", home->data);
    assert_true(folder_list(path, &list, &error));
    assert_int_equal(list.count, 0);
    folder_list_free(&list);
    // And one plays on as the new one.
    press(home, "home/case/eerste");
    press(home, "begin");
    press(home, "home");
    assert_true(has(home, "home/on"));
    sample_home_free(home);
}


static void who_is_new_should_have_nothing_to_delete(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "home/tab/5");
    press(home, "erase/ask");
    assert_true(has(home, "erase/none"));
    assert_false(has(home, "erase/execute"));
    sample_home_free(home);
}


// ---- Settings ----


static void a_pseudonym_should_be_changed_only_for_another_pseudonym(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_play(home, "eerste", POLICY_BEST, RUN_PRACTICE, -1, 1);
    sample_home_open(home);
    press(home, "pane/settings");
    driver_type(&home->driver, "settings/player/name", "Jan de Vries");
    press(home, "settings/player/change");
    assert_true(node_of(home, "settings/player/name")->flags & NODE_INVALID);
    assert_int_equal(home->saves, 0);
    driver_type(&home->driver, "settings/player/name", "ander-9");
    assert_false(node_of(home, "settings/player/name")->flags & NODE_INVALID);
    press(home, "settings/player/change");
    assert_string_equal(home->saved.player, "ander-9");
    assert_string_equal(node_of(home, "settings/player/now")->value, "ander-9");
    expect_part(node_of(home, "message")->name, "ander-9");
    press(home, "close");
    assert_string_equal(node_of(home, "home/case/eerste")->value, "Nieuw");
    press(home, "home/case/eerste");
    expect_part(node_of(home, "cover/privacy")->name, "ander-9");
    sample_home_free(home);
}


static void the_term_should_be_chosen_and_another_one_be_shown(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "pane/settings");
    assert_true(node_of(home, "keep/P1Y")->flags & NODE_SELECTED);
    press(home, "keep/P2Y");
    assert_string_equal(home->saved.keep, "P2Y");
    assert_string_equal(home->saved.player, "proef-1");
    assert_true(node_of(home, "keep/P2Y")->flags & NODE_SELECTED);
    assert_false(has(home, "keep/other"));
    snprintf(home->options.settings.keep, sizeof home->options.settings.keep, "P30D");
    sample_home_open(home);
    press(home, "pane/settings");
    assert_string_equal(node_of(home, "keep/other")->value, "30 dagen");
    sample_home_free(home);
}


// In a play the pseudonym is that of its log.
static void a_play_should_not_offer_another_pseudonym(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "home/case/eerste");
    press(home, "begin");
    press(home, "pane/settings");
    assert_false(has(home, "settings/player/name"));
    sample_home_free(home);
}


static void english_should_be_spoken(void **state) {
    (void)state;
    SampleHome *home = sample_home_new();
    sample_home_open(home);
    press(home, "pane/settings");
    press(home, "language/en");
    press(home, "close");
    assert_string_equal(node_of(home, "home/title")->name, "My place");
    expect_part(node_of(home, "home/case/eerste")->description, "in Dutch only");
    sample_home_free(home);
}


// ---- Reading many cases ----


static void many_cases_should_be_read_in_between(void **state) {
    (void)state;
    enum { CASES = 9 };
    SampleHome *home = sample_home_new();
    bool is_changed = true;
    int looks = 0;
    for (int i = 0; i < CASES; i++) {
        char id[16];
        snprintf(id, sizeof id, "veel-%d", i);
        sample_put_small_case(home->shelf, id, "Een van veel");
    }
    sample_home_open(home);
    assert_string_equal(node_of(home, "home/case/veel-8")->name, "veel-8");
    assert_false(has(home, "home/advice"));
    const Host *host = home->driver.host;
    while (host->poll(host->context, &is_changed) >= 0) {
        assert_true(is_changed);
        looks++;
    }
    assert_int_equal(looks, CASES + 2 - 6);
    assert_string_equal(node_of(home, "home/case/veel-8")->name, "Een van veel");
    assert_true(has(home, "home/advice"));
    // And at once the next time.
    sample_home_open(home);
    assert_string_equal(node_of(home, "home/case/veel-8")->name, "Een van veel");
    sample_home_free(home);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_is_new_should_be_welcomed),
        cmocka_unit_test(every_tab_should_have_something_to_say_when_empty),
        cmocka_unit_test(a_library_without_cases_should_say_how_to_get_one),
        cmocka_unit_test(a_case_that_does_not_load_should_say_why_and_not_be_opened),
        cmocka_unit_test(a_case_should_open_be_played_and_be_gone_on_with),
        cmocka_unit_test(one_session_should_come_of_going_to_and_fro),
        cmocka_unit_test(a_cover_should_lead_back_without_a_trace),
        cmocka_unit_test(settings_should_come_back_to_where_they_were_opened),
        cmocka_unit_test(a_case_that_was_given_should_have_a_way_home_too),
        cmocka_unit_test(without_a_library_there_should_be_no_home),
        cmocka_unit_test(sessions_should_be_listed_newest_first_with_what_can_be_done),
        cmocka_unit_test(an_ending_should_be_told_as_it_was_called_then),
        cmocka_unit_test(a_session_should_be_looked_back_at_screen_by_screen),
        cmocka_unit_test(a_debrief_should_leave_the_session_as_it_was),
        cmocka_unit_test(a_damaged_session_should_be_told_and_not_counted),
        cmocka_unit_test(a_session_of_a_case_that_is_gone_should_stay_listed),
        cmocka_unit_test(a_debrief_should_be_of_the_case_as_it_was_played),
        cmocka_unit_test(what_another_pseudonym_played_should_not_be_shown),
        cmocka_unit_test(long_lists_should_come_by_the_page),
        cmocka_unit_test(progress_should_set_first_beside_later),
        cmocka_unit_test(a_scan_should_be_made_kept_and_set_beside_the_cases),
        cmocka_unit_test(a_scan_without_answers_should_be_left_without_a_trace),
        cmocka_unit_test(a_scan_half_made_should_be_gone_on_with_after_closing),
        cmocka_unit_test(a_scan_half_made_should_go_only_on_purpose),
        cmocka_unit_test(a_scan_half_made_should_stay_with_its_player),
        cmocka_unit_test(an_answer_that_cannot_be_kept_should_not_seem_given),
        cmocka_unit_test(a_scan_half_made_should_wait_while_one_looks_elsewhere),
        cmocka_unit_test(a_portfolio_should_hold_what_was_chosen_and_nothing_else),
        cmocka_unit_test(the_preview_should_be_the_very_bytes),
        cmocka_unit_test(a_file_that_is_there_should_not_be_overwritten),
        cmocka_unit_test(every_portfolio_should_get_a_name_of_its_own),
        cmocka_unit_test(nothing_should_go_before_the_pseudonym_is_typed),
        cmocka_unit_test(all_should_go_and_somebody_new_begin),
        cmocka_unit_test(who_is_new_should_have_nothing_to_delete),
        cmocka_unit_test(a_pseudonym_should_be_changed_only_for_another_pseudonym),
        cmocka_unit_test(the_term_should_be_chosen_and_another_one_be_shown),
        cmocka_unit_test(a_play_should_not_offer_another_pseudonym),
        cmocka_unit_test(english_should_be_spoken),
        cmocka_unit_test(many_cases_should_be_read_in_between),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

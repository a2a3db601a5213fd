// Editions: a case that was played is kept as it was, found again beside the data and above a
// session, never trusted, and swept out when no log names it.

#include "session/editions.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "session/examine.h"
#include "session/session.h"
#include "support/expect.h"
#include "support/sample_play.h"
#include "support/sample_zip.h"

static const char STORY[] =
    "scenario \"proef\" { version = \"%s\", title = \"Proef\", date = \"2026-11-16\",\n"
    "  framework = \"fgr-528\", schedule = \"gemeenten-2020\", picture = \"plaat\" }\n"
    "scene \"een\" { say \"Dag.\", choose \"q\" { ask = \"Wat doe je?\", why = \"w\","
    " option \"a\" { \"Lezen\", earns = { OPD_10 = %d } },"
    " option \"b\" { \"Gooien\", earns = { OPD_10 = %d } } }, finish \"klaar\" }\n"
    "ending \"klaar\" { title = \"Klaar\" }\n";

// A folder for the data, one for the case, and the clock of the player.
typedef struct Fixture {
    char data[64];
    char folder[96];
    SampleClock clock;
    SessionOptions options;
} Fixture;


static int set_up(void **state) {
    Fixture *fixture = calloc(1, sizeof *fixture);
    sample_folder(fixture->data, sizeof fixture->data);
    snprintf(fixture->folder, sizeof fixture->folder, "%s-casus", fixture->data);
    fixture->clock = sample_clock();
    fixture->options = sample_options(fixture->data, RUN_EXAM, &fixture->clock, 1);
    *state = fixture;
    return 0;
}


static int tear_down(void **state) {
    free(*state);
    return 0;
}


static Case *write_case(const Fixture *fixture, const char *version, int right, int wrong) {
    char text[2000];
    snprintf(text, sizeof text, STORY, version, right, wrong);
    return sample_case_of(fixture->folder, text);
}


static void put(const char *folder, const char *name, const char *bytes, size_t length) {
    Error error;
    char path[PATH_MAX_BYTES];
    assert_true(folder_make(folder, &error) && path_join(path, folder, name, &error));
    assert_true(file_replace(path, bytes, length, &error));
}


// Plays the whole case; answers the folder of the session.
static void play(Fixture *fixture, Case *opened, int identity, char folder[PATH_MAX_BYTES]) {
    Error error;
    Rng rng = rng_from_seed(1);
    fixture->options.identity[0] = (uint8_t)identity;
    Session *session = session_start(opened, &fixture->options, &error);
    if (!session) {
        fail_msg("%s: %s", error.place, error.text);
    }
    assert_int_equal(session_warning(session)->code, ERROR_NONE);
    snprintf(folder, PATH_MAX_BYTES, "%s", session_folder(session));
    sample_feed(session, POLICY_BEST, &rng, -1);
    session_close(session);
}


static Edition edition_of(const char *folder) {
    Edition edition;
    Error error;
    if (!edition_of_session(folder, &edition, &error)) {
        fail_msg("%s: %s", error.place, error.text);
    }
    return edition;
}


static Case *find(const Edition *edition, const char *data, const char *session, Error *error) {
    EditionPlace place = {data, session, CASUS_ASSETS_DIR};
    return edition_open(edition, &place, error);
}


static int count_editions(const Fixture *fixture) {
    char folder[PATH_MAX_BYTES];
    FolderList list;
    Error error;
    snprintf(folder, sizeof folder, "%s/editions", fixture->data);
    assert_true(folder_list(folder, &list, &error));
    int count = list.count;
    folder_list_free(&list);
    return count;
}


static void kept_path(const Fixture *fixture, const char *hash, char path[PATH_MAX_BYTES]) {
    snprintf(path, PATH_MAX_BYTES, "%s/editions/%s.casus", fixture->data, hash);
}


// ---- Keeping and finding ----


static void a_log_should_be_judged_by_the_case_it_was_played_with(void **state) {
    Fixture *fixture = *state;
    char folder[PATH_MAX_BYTES];
    Error error;
    Verdict verdict;
    Case *older = write_case(fixture, "1.0", 2, 0);
    play(fixture, older, 1, folder);
    case_close(older);
    Case *newer = write_case(fixture, "1.1", 0, 2);
    assert_false(session_verify(folder, newer, &verdict, &error));

    Edition edition = edition_of(folder);
    assert_string_equal(edition.scenario, "proef");
    assert_string_equal(edition.version, "1.0");
    Case *kept = find(&edition, fixture->data, folder, &error);
    assert_non_null(kept);
    assert_string_equal(case_scenario(kept)->hash, edition.hash);
    if (!session_verify(folder, kept, &verdict, &error)) {
        fail_msg("%s:%d: %s", error.place, error.line, error.text);
    }
    assert_true(verdict.is_finished);
    case_close(kept);
    case_close(newer);
}


static void an_edition_should_hold_the_files_as_they_were_loaded(void **state) {
    Fixture *fixture = *state;
    char folder[PATH_MAX_BYTES];
    char path[PATH_MAX_BYTES];
    Error error;
    put(fixture->folder, "plaat.svg", "<svg/>", 6);
    put(fixture->folder, "ongebruikt.svg", "<svg/>", 6);
    put(fixture->folder, "test.lua", "-- geen", 7);
    Case *opened = write_case(fixture, "1.0", 2, 0);
    put(fixture->folder, "scenario.lua", "is intussen veranderd", 21);
    play(fixture, opened, 1, folder);
    Edition edition = edition_of(folder);
    kept_path(fixture, edition.hash, path);
    Pack *pack = pack_open(path, &error);
    assert_non_null(pack);
    assert_int_equal(pack->count, 2);
    assert_string_equal(pack->files[0].name, "plaat.svg");
    assert_string_equal(pack->files[1].name, "scenario.lua");
    assert_string_equal(pack->hash, case_scenario(opened)->hash);
    pack_free(pack);
    case_close(opened);
}


static void a_picture_of_an_edition_should_lie_somewhere_while_it_is_open(void **state) {
    Fixture *fixture = *state;
    char folder[PATH_MAX_BYTES];
    char shown[PATH_MAX_BYTES];
    Error error;
    put(fixture->folder, "plaat.svg", "<svg/>", 6);
    Case *opened = write_case(fixture, "1.0", 2, 0);
    play(fixture, opened, 1, folder);
    case_close(opened);
    Edition edition = edition_of(folder);
    Case *kept = find(&edition, fixture->data, folder, &error);
    assert_non_null(kept);
    const char *picture = case_picture(kept, "pictures", "plaat");
    assert_non_null(picture);
    snprintf(shown, sizeof shown, "%s", picture);
    assert_true(file_exists(shown));
    assert_null(case_picture(kept, "pictures", "er-is-geen-plaat"));
    case_close(kept);
    assert_false(file_exists(shown));
}


static void one_edition_should_be_kept_once(void **state) {
    Fixture *fixture = *state;
    char folder[PATH_MAX_BYTES];
    Case *opened = write_case(fixture, "1.0", 2, 0);
    play(fixture, opened, 1, folder);
    play(fixture, opened, 2, folder);
    assert_int_equal(count_editions(fixture), 1);
    case_close(opened);
    opened = write_case(fixture, "1.1", 2, 0);
    play(fixture, opened, 3, folder);
    assert_int_equal(count_editions(fixture), 2);
    case_close(opened);
}


static void an_edition_should_be_found_above_the_session(void **state) {
    Fixture *fixture = *state;
    char folder[PATH_MAX_BYTES];
    char home[PATH_MAX_BYTES];
    char full[PATH_MAX_BYTES];
    Error error;
    Case *opened = write_case(fixture, "1.0", 2, 0);
    play(fixture, opened, 1, folder);
    case_close(opened);
    Edition edition = edition_of(folder);
    Case *kept = find(&edition, NULL, folder, &error);
    assert_non_null(kept);
    case_close(kept);
    assert_true(edition_home(folder, ".", home, &error));
    assert_true(path_full(fixture->data, full, &error));
    assert_string_equal(home, full);
    assert_null(find(&edition, "nergens", "/", &error));
    assert_int_equal(error.code, ERROR_DAMAGED);
    assert_string_equal(error.place, "/");
    expect_part(error.text, "andere uitgave van casus 'proef'");
    expect_part(error.text, "versie 1.0");
}


static void a_session_that_went_on_should_name_the_last_edition(void **state) {
    Fixture *fixture = *state;
    char folder[PATH_MAX_BYTES];
    Error error;
    Event event = {.kind = EVENT_CONTINUE};
    Case *older = write_case(fixture, "1.0", 2, 0);
    Session *session = session_start(older, &fixture->options, &error);
    assert_non_null(session);
    snprintf(folder, sizeof folder, "%s", session_folder(session));
    assert_true(session_feed(session, &event, &error));
    session_close(session);
    case_close(older);
    Case *newer = write_case(fixture, "1.1", 0, 2);
    session = session_resume(newer, folder, &fixture->options, &error);
    assert_non_null(session);
    session_close(session);
    Edition edition = edition_of(folder);
    assert_string_equal(edition.hash, case_scenario(newer)->hash);
    assert_string_equal(edition.version, "");
    assert_int_equal(count_editions(fixture), 2);
    case_close(newer);
}


// ---- Facts and judgement in one pass ----


// Whom the examination asks for cases.
typedef struct Shelf {
    const Fixture *fixture;
    Case *only;    // the one it gives for every edition; NULL: the one that was kept
    Case *lent[4];
    int asked;
} Shelf;


static Case *lend(void *context, const Edition *edition, const char *folder, Error *error) {
    Shelf *shelf = context;
    assert_in_range(shelf->asked, 0, 3);
    Case *found = shelf->only ? shelf->only
                              : find(edition, shelf->fixture->data, folder, error);
    shelf->lent[shelf->asked++] = shelf->only ? NULL : found;
    return found;
}


static void expect_same_facts(const Facts *once, const Facts *twice) {
    assert_string_equal(once->header.registration, twice->header.registration);
    assert_string_equal(once->edition, twice->edition);
    assert_string_equal(once->last, twice->last);
    assert_string_equal(once->head, twice->head);
    assert_string_equal(once->ending, twice->ending);
    assert_int_equal(once->lines, twice->lines);
    assert_true(once->is_finished && twice->is_finished);
    assert_int_equal(once->raw, twice->raw);
    assert_int_equal(once->max, twice->max);
    assert_int_equal(once->decision_count, 1);
    assert_int_equal(twice->decision_count, 1);
    assert_string_equal(once->decisions[0].option, twice->decisions[0].option);
    assert_int_equal(once->indicator_count, twice->indicator_count);
    assert_int_equal(once->indicators[0].raw, twice->indicators[0].raw);
}


// Whether reading once says the same as reading twice; answers how often a case was asked for.
static int expect_same_readings(const Fixture *fixture, const char *folder, Case *only,
                                const char *reason) {
    Facts *once = calloc(1, sizeof *once);
    Facts *twice = calloc(1, sizeof *twice);
    Shelf shelf = {fixture, only, {NULL}, 0};
    const CaseFinder finder = {lend, &shelf};
    Error error;
    Error doubt;
    Error other = {.code = ERROR_NONE};
    Verdict verdict;
    Edition edition;
    assert_true(facts_read(folder, twice, &error));
    edition_of_facts(twice, &edition);
    Case *opened = only ? only : find(&edition, fixture->data, folder, &other);
    bool is_good = opened && session_verify(folder, opened, &verdict, &other);
    assert_true(session_examine(folder, &finder, once, &doubt, &error));
    expect_same_facts(once, twice);
    assert_int_equal(doubt.code == ERROR_NONE, is_good);
    assert_int_equal(is_good, reason == NULL);
    if (!is_good) {
        assert_string_equal(doubt.text, other.text);
        assert_int_equal(doubt.line, other.line);
        expect_part(doubt.text, reason);
    }
    for (int i = 0; i < shelf.asked; i++) {
        case_close(shelf.lent[i]);
    }
    case_close(only ? NULL : opened);
    free(once);
    free(twice);
    return shelf.asked;
}


static void reading_once_should_say_what_reading_twice_says(void **state) {
    Fixture *fixture = *state;
    char folder[PATH_MAX_BYTES];
    char result[PATH_MAX_BYTES];
    Error error;
    Case *older = write_case(fixture, "1.0", 2, 0);
    play(fixture, older, 1, folder);
    assert_int_equal(expect_same_readings(fixture, folder, NULL, NULL), 1);
    Case *newer = write_case(fixture, "1.1", 0, 2);
    assert_int_equal(expect_same_readings(fixture, folder, newer, "andere uitgave"), 1);
    assert_true(path_join(result, folder, "result.json", &error));
    assert_int_equal(unlink(result), 0);
    assert_int_equal(expect_same_readings(fixture, folder, older, "de uitslag ontbreekt"), 1);
    case_close(older);
    case_close(newer);
}


// It is judged by the edition that it ended with; which that is is known at its end only.
static void reading_once_should_find_the_last_edition(void **state) {
    Fixture *fixture = *state;
    char folder[PATH_MAX_BYTES];
    char path[PATH_MAX_BYTES];
    Error error;
    Rng rng = rng_from_seed(1);
    Event event = {.kind = EVENT_CONTINUE};
    Case *older = write_case(fixture, "1.0", 2, 0);
    Session *session = session_start(older, &fixture->options, &error);
    assert_non_null(session);
    snprintf(folder, sizeof folder, "%s", session_folder(session));
    assert_true(session_feed(session, &event, &error));
    session_close(session);
    Case *newer = write_case(fixture, "1.1", 0, 2);
    session = session_resume(newer, folder, &fixture->options, &error);
    assert_non_null(session);
    sample_feed(session, POLICY_BEST, &rng, -1);
    session_close(session);
    assert_int_equal(expect_same_readings(fixture, folder, NULL, NULL), 2);
    kept_path(fixture, case_scenario(older)->hash, path);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(expect_same_readings(fixture, folder, NULL, NULL), 2);
    kept_path(fixture, case_scenario(newer)->hash, path);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(expect_same_readings(fixture, folder, NULL, ""), 2);
    case_close(older);
    case_close(newer);
}


// An author saves many times; only what was answered in is kept.
static void an_edition_without_an_answer_should_not_be_kept(void **state) {
    Fixture *fixture = *state;
    Error error;
    Reload reload;
    Event event = {.kind = EVENT_CONTINUE};
    Case *first = write_case(fixture, "1.0", 2, 0);
    Session *session = session_start(first, &fixture->options, &error);
    assert_non_null(session);
    Case *second = write_case(fixture, "1.1", 2, 0);
    assert_true(session_reload(session, second, &reload, &error));
    Case *third = write_case(fixture, "1.2", 2, 0);
    assert_true(session_reload(session, third, &reload, &error));
    assert_int_equal(count_editions(fixture), 1);
    assert_true(session_feed(session, &event, &error));
    assert_int_equal(count_editions(fixture), 2);
    session_close(session);
    case_close(first);
    case_close(second);
    case_close(third);
}


// ---- What goes wrong ----


static void a_full_disk_should_not_stop_the_play(void **state) {
    Fixture *fixture = *state;
    char text[64 * 1024];
    Error error;
    Event event = {.kind = EVENT_CONTINUE};
    struct rlimit before;
    // Enough room for a log, not for the pack of what cannot be made smaller.
    int at = snprintf(text, sizeof text, STORY, "1.0", 2, 0);
    at += snprintf(text + at, sizeof text - (size_t)at, "--");
    Rng rng = rng_from_seed(3);
    while (at < (int)sizeof text - 2) {
        text[at++] = (char)('a' + (int)(rng_next(&rng) >> 59) % 26);
    }
    text[at] = '\0';
    Case *opened = sample_case_of(fixture->folder, text);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit little = {16 * 1024, before.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &little), 0);
    Session *session = session_start(opened, &fixture->options, &error);
    assert_non_null(session);
    expect_part(session_warning(session)->text, "je kunt gewoon spelen");
    assert_true(session_feed(session, &event, &error));
    session_close(session);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    assert_int_equal(count_editions(fixture), 0);
    case_close(opened);
}


static void what_lies_there_should_not_be_trusted(void **state) {
    Fixture *fixture = *state;
    char folder[PATH_MAX_BYTES];
    char path[PATH_MAX_BYTES];
    Error error;
    Case *opened = write_case(fixture, "1.0", 2, 0);
    play(fixture, opened, 1, folder);
    case_close(opened);
    Edition edition = edition_of(folder);
    kept_path(fixture, edition.hash, path);

    // Another case under this name, which says of itself that it is this one.
    Pack *pack = pack_open(path, &error);
    assert_non_null(pack);
    memcpy(strstr(pack->files[0].bytes, "Lezen"), "Leren", 5);
    Buffer bytes = {0};
    assert_true(pack_write(pack, &bytes, &error));
    assert_true(file_replace(path, bytes.text, bytes.length, &error));
    assert_null(find(&edition, fixture->data, folder, &error));
    expect_part(error.text, "andere uitgave dan de naam zegt");
    expect_part(error.place, path);
    pack_free(pack);

    // Half a file, and one of a wholly different case.
    assert_true(file_replace(path, bytes.text, bytes.length / 2, &error));
    assert_null(find(&edition, fixture->data, folder, &error));
    expect_part(error.text, "geen heel .casus-bestand");
    buffer_free(&bytes);
    bytes = sample_pack("anders", "1.0");
    assert_true(file_replace(path, bytes.text, bytes.length, &error));
    assert_null(find(&edition, fixture->data, folder, &error));
    expect_part(error.text, "andere uitgave van casus 'proef'");
    buffer_free(&bytes);
}


static void a_name_that_is_no_hash_should_open_nothing(void **state) {
    Fixture *fixture = *state;
    Error error;
    Edition edition = {.scenario = "proef", .hash = "../../casus"};
    assert_null(find(&edition, fixture->data, ".", &error));
    expect_part(error.text, "andere uitgave");
}


// ---- Sweeping ----


static void what_no_log_names_should_be_swept_out(void **state) {
    Fixture *fixture = *state;
    char first[PATH_MAX_BYTES];
    char second[PATH_MAX_BYTES];
    char editions[PATH_MAX_BYTES];
    Error error;
    int removed;
    Case *opened = write_case(fixture, "1.0", 2, 0);
    play(fixture, opened, 1, first);
    case_close(opened);
    opened = write_case(fixture, "1.1", 2, 0);
    play(fixture, opened, 2, second);
    case_close(opened);
    snprintf(editions, sizeof editions, "%s/editions", fixture->data);
    put(editions, "lees.txt", "van mij", 7);
    assert_true(editions_sweep(fixture->data, &removed, &error));
    assert_int_equal(removed, 0);
    assert_true(folder_remove(first, &error));
    assert_true(editions_sweep(fixture->data, &removed, &error));
    assert_int_equal(removed, 1);
    Edition edition = edition_of(second);
    Case *kept = find(&edition, fixture->data, second, &error);
    assert_non_null(kept);
    case_close(kept);
    // A log that is damaged needs its edition as much.
    size_t length;
    char *bytes = sample_file(second, "events.ndjson", &length);
    put(second, "events.ndjson", bytes, length / 2);
    free(bytes);
    assert_true(editions_sweep(fixture->data, &removed, &error));
    assert_int_equal(removed, 0);
    assert_true(folder_remove(second, &error));
    assert_true(editions_sweep(fixture->data, &removed, &error));
    assert_int_equal(removed, 1);
    assert_int_equal(count_editions(fixture), 1);  // not ours
    assert_true(folder_remove(editions, &error));
    assert_true(editions_sweep(fixture->data, &removed, &error));
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_log_should_be_judged_by_the_case_it_was_played_with,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_edition_should_hold_the_files_as_they_were_loaded,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(
            a_picture_of_an_edition_should_lie_somewhere_while_it_is_open, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_edition_should_be_kept_once, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_edition_should_be_found_above_the_session, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_session_that_went_on_should_name_the_last_edition,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(reading_once_should_say_what_reading_twice_says, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(reading_once_should_find_the_last_edition, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(an_edition_without_an_answer_should_not_be_kept, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_full_disk_should_not_stop_the_play, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_lies_there_should_not_be_trusted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_name_that_is_no_hash_should_open_nothing, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(what_no_log_names_should_be_swept_out, set_up, tear_down),
    };
    signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error of one write
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Debrief: the road that was gone, every decision with what tempts, the competencies as bars and as
// the same table, what others chose, and own words that are kept.

#include "core/decision.h"
#include "store/files.h"
#include "store/reflection.h"
#include "support/desk.h"
#include "support/expect.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"


// Plays to the end: the first question badly, the second well.
static void play(Desk *desk, RunMode mode) {
    static const char *const PRACTICE[] = {"continue",     "option/wissen",
                                           "confirm",      "continue",
                                           "continue",     "continue",
                                           "option/maker", "confirm",
                                           "continue",     NULL};
    static const char *const EXAM[] = {"continue", "option/wissen", "confirm", "continue",
                                       "continue", "option/maker",  "confirm", NULL};
    desk_open(desk, sample_debrief_case(), mode);
    desk_press_all(desk, mode == RUN_EXAM ? EXAM : PRACTICE);
    driver_type(&desk->driver, "reflection", "Dat wordt lezen.");
    driver_press(&desk->driver, "keep");
    assert_int_equal(driver_run(&desk->driver)->phase, RUN_OVER);
}


static bool shows(const Desk *desk, const char *text) {
    const View *view = driver_view(&desk->driver);
    for (int i = 0; i < view->count; i++) {
        const Node *node = &view->nodes[i];
        if (strstr(node->name, text) || (node->value && strstr(node->value, text)) ||
            (node->description && strstr(node->description, text))) {
            return true;
        }
    }
    return false;
}


static int place(const Desk *desk, const char *id) {
    int at = view_find(driver_view(&desk->driver), id);
    expect_row(at != NODE_NONE, "%s", id);
    return at;
}


static void the_first_step_should_tell_the_road(void **state) {
    (void)state;
    Desk desk;
    play(&desk, RUN_PRACTICE);
    assert_string_equal(desk_node(&desk, "ending/title")->name, "De kast is leeg");
    expect_part(desk_node(&desk, "total")->value, "2 van 5 punten (40 %)");
    expect_part(desk_node(&desk, "passed")->name, "Nog niet gehaald");
    assert_string_equal(desk_node(&desk, "stop/0/title")->name, "De kast · 16 november 2026");
    assert_string_equal(desk_node(&desk, "stop/1")->value, "Wat doe je met de kast?");
    assert_string_equal(desk_node(&desk, "stop/1")->description,
                        "Jouw antwoord: Ik gooi hem leeg.");
    assert_string_equal(desk_node(&desk, "stop/2")->value,
                        "Van 16 november 2026 tot 30 november 2026");
    assert_string_equal(desk_node(&desk, "stop/3")->name, "Gevolg");
    expect_part(desk_node(&desk, "stop/3")->value, "Petra de Wit: Dat briefje");
    assert_string_equal(desk_node(&desk, "stop/4/title")->name, "De telefoon · 30 november 2026");
    assert_string_equal(desk_node(&desk, "stop/7")->value, "De kast is leeg");
    desk_close(&desk);
}


static void the_second_step_should_begin_with_most_to_learn(void **state) {
    (void)state;
    Desk desk;
    play(&desk, RUN_EXAM);
    driver_press(&desk.driver, "tab/next");
    assert_true(place(&desk, "fold/0") < place(&desk, "fold/1"));
    assert_true(desk_node(&desk, "fold/0")->flags & NODE_EXPANDED);
    assert_string_equal(desk_node(&desk, "fold/0")->value, "Niet goed: 0 van 3 · open");
    assert_string_equal(desk_node(&desk, "fold/1")->value, "Goed: 2 van 2 · dicht");
    assert_true(place(&desk, "fold/0") < place(&desk, "decision/0") &&
                place(&desk, "decision/0") < place(&desk, "fold/1"));
    assert_false(driver_has(&desk.driver, "decision/1"));
    // Own answer, the better one, and the one that tempts, each with its reason.
    assert_string_equal(desk_node(&desk, "outcome/0/wissen/label")->name, "Jouw antwoord");
    assert_string_equal(desk_node(&desk, "outcome/0/lezen/label")->name, "Beter");
    assert_string_equal(desk_node(&desk, "outcome/0/wachten/label")->name, "Verleidelijk");
    assert_true(shows(&desk, "Veilig, maar er gebeurt niets."));
    driver_press(&desk.driver, "fold/0");
    assert_false(driver_has(&desk.driver, "decision/0"));
    driver_press(&desk.driver, "fold/1");
    assert_string_equal(desk_node(&desk, "outcome/1/team/label")->name, "Ook goed");
    assert_string_equal(desk_node(&desk, "outcome/1/baas/label")->name, "Verleidelijk");
    driver_press(&desk.driver, "fold/all");
    assert_true(driver_has(&desk.driver, "decision/0") && driver_has(&desk.driver, "decision/1"));
    driver_press(&desk.driver, "fold/all");
    assert_false(driver_has(&desk.driver, "decision/0") || driver_has(&desk.driver, "decision/1"));
    desk_close(&desk);
}


// ---- Bars and table ----


// What a bar of a competency says of how sure it is.
static void check_bar(const Node *bar) {
    bool is_judged = !(bar->flags & NODE_COMPACT);
    bool is_thin = bar->count < SCORE_ENOUGH_OBSERVATIONS;
    Band band = score_band(&(Tally){bar->number, bar->limit, bar->count});
    expect_row(strstr(bar->value, "waarneming"), "%s: %s", bar->id, bar->value);
    expect_row((is_judged && is_thin) == (strstr(bar->value, "te weinig gegevens") != NULL),
               "%s: %s", bar->id, bar->value);
    if (is_judged && !is_thin) {
        char words[80];
        snprintf(words, sizeof words, "Waarschijnlijk tussen %d en %d %%",
                 score_share(100, band.low, SCORE_WHOLE), score_share(100, band.high, SCORE_WHOLE));
        expect_row(bar->low == band.low && bar->high == band.high, "%s", bar->id);
        assert_string_equal(bar->description, words);
    } else {
        expect_row(bar->high == 0 && !bar->description, "%s", bar->id);
    }
}


static int count_rows(const View *view, const char *id) {
    int count = -1;  // without the header
    int at = view_find(view, id);
    assert_int_not_equal(at, NODE_NONE);
    for (int child = view->nodes[at].first; child != NODE_NONE; child = view->nodes[child].next) {
        count++;
    }
    return count;
}


static void bars_and_table_should_say_the_same(void **state) {
    (void)state;
    Desk desk;
    Rng rng = rng_from_seed(1);
    int bars = 0;
    int unseen = 0;
    desk_open(&desk, sample_case(), RUN_PRACTICE);
    driver_play(&desk.driver, POLICY_RANDOM, &rng, -1);
    driver_press(&desk.driver, "tab/2");
    driver_press(&desk.driver, "shape/1");
    const View *view = driver_view(&desk.driver);
    for (int i = 0; i < view->count; i++) {
        if (view->nodes[i].role == ROLE_BAR) {
            check_bar(&view->nodes[i]);
            bars++;
        }
    }
    Scoreboard board;
    run_scoreboard(driver_run(&desk.driver), &board);
    const Framework *framework = driver_run(&desk.driver)->scenario->framework;
    for (int c = 0; c < framework->competency_count; c++) {
        bool is_seen = board.competencies[c].observations > 0;
        unseen += !is_seen;
        expect_row(is_seen || strstr(desk_node(&desk, "competencies/unseen")->name,
                                     text_in(framework->competencies[c].title, LANGUAGE_NL)),
                   "%s", framework->competencies[c].id);
    }
    driver_press(&desk.driver, "shape/2");
    view = driver_view(&desk.driver);
    assert_int_equal(count_rows(view, "table/competencies"), framework->competency_count);
    assert_int_equal(count_rows(view, "table/competencies") + count_rows(view, "table/indicators"),
                     bars + unseen);
    driver_press(&desk.driver, "tab/3");
    assert_true(shows(&desk, session_head(stage_session(desk.driver.stage))));
    desk_close(&desk);
}


// ---- Own words ----


static char *folder_of(const Desk *desk) {
    return memory_copy_text(session_folder(stage_session(desk->driver.stage)));
}


static void expect_kept(const char *folder, ReflectionKind kind, const char *text) {
    Error error;
    Reflections *all = reflections_read(folder, &error);
    expect_row(all, "%s", error.text);
    const Reflection *last = reflections_last(all, kind, NULL);
    expect_row(last && strcmp(last->text, text) == 0, "%s: %s", text, last ? last->text : "none");
    reflections_free(all);
}


static void an_intention_should_be_kept_and_come_back(void **state) {
    (void)state;
    Desk desk;
    play(&desk, RUN_PRACTICE);
    char *folder = folder_of(&desk);
    driver_press(&desk.driver, "tab/2");
    assert_true(shows(&desk, "Dat wordt lezen."));
    assert_true(desk_node(&desk, "words/keep")->flags & NODE_DISABLED);
    driver_type(&desk.driver, "words/intention", "Ik bel eerst.");
    driver_type(&desk.driver, "words/surprise", "Petra");
    driver_press(&desk.driver, "words/keep");
    expect_part(desk_node(&desk, "message")->name, "Bewaard");
    expect_kept(folder, REFLECTION_INTENTION, "Ik bel eerst.");
    expect_kept(folder, REFLECTION_SURPRISE, "Petra");
    // Changed and not kept by a button: leaving keeps it.
    driver_type(&desk.driver, "words/intention", "Ik lees eerst.");
    driver_press(&desk.driver, "tab/0");
    expect_kept(folder, REFLECTION_INTENTION, "Ik lees eerst.");
    driver_press(&desk.driver, "tab/2");
    assert_string_equal(desk_node(&desk, "words/intention")->value, "Ik lees eerst.");
    driver_type(&desk.driver, "words/intention", "Ik vraag het na.");
    driver_press(&desk.driver, "pane/settings");
    driver_press(&desk.driver, "cover");
    expect_kept(folder, REFLECTION_INTENTION, "Ik vraag het na.");
    assert_string_equal(desk_node(&desk, "cover/intention")->name,
                        "Je nam je voor: Ik vraag het na.");
    // The log is not touched by it.
    sample_verify(folder, desk.opened);
    free(folder);
    desk_close(&desk);
}


static void what_was_typed_should_be_kept_when_the_window_closes(void **state) {
    (void)state;
    Desk desk;
    play(&desk, RUN_PRACTICE);
    char *folder = folder_of(&desk);
    driver_press(&desk.driver, "tab/2");
    driver_type(&desk.driver, "words/intention", "Nog snel dit.");
    desk_close(&desk);
    expect_kept(folder, REFLECTION_INTENTION, "Nog snel dit.");
    free(folder);
}


static void what_cannot_be_kept_should_be_told_and_stay(void **state) {
    (void)state;
    Desk desk;
    char path[1100];
    Error error;
    static const char *const ON[] = {"continue", "option/wissen", "confirm", "continue", "continue",
                                     "continue", "option/maker",  "confirm", "continue", "skip",
                                     NULL};
    desk_open(&desk, sample_debrief_case(), RUN_PRACTICE);
    snprintf(path, sizeof path, "%s/reflection.ndjson",
             session_folder(stage_session(desk.driver.stage)));
    assert_true(folder_make(path, &error));
    desk_press_all(&desk, ON);
    driver_press(&desk.driver, "tab/2");
    assert_true(driver_has(&desk.driver, "words/lost"));
    driver_type(&desk.driver, "words/intention", "Ik bel eerst.");
    driver_press(&desk.driver, "words/keep");
    assert_int_equal(desk_node(&desk, "message")->tone, TONE_BAD);
    assert_string_equal(desk_node(&desk, "words/intention")->value, "Ik bel eerst.");
    assert_true(folder_remove(path, &error));
    driver_press(&desk.driver, "words/keep");
    expect_part(desk_node(&desk, "message")->name, "Bewaard");
    desk_close(&desk);
}


static void damaged_lines_should_be_told(void **state) {
    (void)state;
    Desk desk;
    char path[1100];
    Error error;
    desk_open(&desk, sample_debrief_case(), RUN_EXAM);
    snprintf(path, sizeof path, "%s/reflection.ndjson",
             session_folder(stage_session(desk.driver.stage)));
    assert_true(file_replace(path, "{\"kapot\"\n", 9, &error));
    Rng rng = rng_from_seed(1);
    driver_play(&desk.driver, POLICY_BEST, &rng, -1);
    driver_press(&desk.driver, "tab/2");
    expect_part(desk_node(&desk, "words/skipped")->name, "regel 1");
    desk_close(&desk);
}


// ---- What others chose ----


static void put_others(const Desk *desk, const char *hash, const char *mode, const char *chosen) {
    char path[128], text[1024];
    Error error;
    snprintf(path, sizeof path, "%s/others.json", desk->data);
    snprintf(text, sizeof text,
             "{\"schema\":\"casus-others/1\",\"cases\":[{\"scenario\":\"nabespreken\","
             "\"editions\":[\"%s\"],\"mode\":\"%s\",\"people\":30,\"decisions\":[{\"id\":\"eerst\","
             "\"people\":30,\"options\":[{\"id\":\"wissen\",\"chosen\":%s},{\"id\":\"lezen\","
             "\"chosen\":18}]}]}]}",
             hash, mode, chosen);
    assert_true(file_replace(path, text, strlen(text), &error));
}


static void what_others_chose_should_stand_with_each_option(void **state) {
    (void)state;
    Desk desk;
    for (int i = 0; i < 2; i++) {
        bool is_known = i == 0;
        play(&desk, RUN_PRACTICE);
        char *folder = folder_of(&desk);
        put_others(&desk, case_scenario(desk.opened)->hash, is_known ? "practice" : "exam", "12");
        driver_free(&desk.driver);
        Error error;
        Stage *stage = stage_new_page(desk.opened, folder, &desk.options, &error);
        expect_row(stage, "%s", error.text);
        desk.driver = (Driver){.stage = stage, .host = stage_host(stage)};
        assert_true(driver_has(&desk.driver, "outcome/0/wissen/others") == is_known);
        if (is_known) {
            assert_string_equal(desk_node(&desk, "stop/1/others")->value,
                                "12 van 30 kozen dit ook");
            const Node *bar = desk_node(&desk, "outcome/0/wissen/others");
            assert_string_equal(bar->name, "12 van 30 anderen kozen dit");
            assert_string_equal(bar->value, "40 %");
            assert_int_equal(bar->number * 100 / bar->limit, 40);
            assert_false(driver_has(&desk.driver, "outcome/0/wachten/others"));
            assert_false(driver_has(&desk.driver, "outcome/1/maker/others"));
        }
        assert_false(driver_has(&desk.driver, "others/lost"));
        free(folder);
        desk_close(&desk);
    }
}


static void a_damaged_file_of_others_should_be_told_and_ignored(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, sample_debrief_case(), RUN_EXAM);
    put_others(&desk, case_scenario(desk.opened)->hash, "exam", "31");
    Rng rng = rng_from_seed(1);
    driver_play(&desk.driver, POLICY_WORST, &rng, -1);
    expect_part(desk_node(&desk, "others/lost")->name, "others.json");
    driver_press(&desk.driver, "tab/1");
    assert_false(driver_has(&desk.driver, "others/lost"));
    assert_false(shows(&desk, "anderen"));
    desk_close(&desk);
}


// ---- The page ----


static void own_words_should_be_on_the_page_only_when_asked(void **state) {
    (void)state;
    Desk desk;
    play(&desk, RUN_PRACTICE);
    char *folder = folder_of(&desk);
    driver_press(&desk.driver, "tab/2");
    driver_type(&desk.driver, "words/intention", "Ik bel eerst.");
    driver_press(&desk.driver, "words/keep");
    driver_free(&desk.driver);
    for (int i = 0; i < 2; i++) {
        Error error;
        desk.options.shows_words = i == 1;
        Stage *stage = stage_new_page(desk.opened, folder, &desk.options, &error);
        expect_row(stage, "%s", error.text);
        desk.driver = (Driver){.stage = stage, .host = stage_host(stage)};
        assert_true(shows(&desk, "Ik bel eerst.") == (i == 1));
        assert_true(shows(&desk, "Dat wordt lezen.") == (i == 1));
        assert_true(place(&desk, "step/1") < place(&desk, "step/2") &&
                    place(&desk, "step/2") < place(&desk, "step/3"));
        assert_true(driver_has(&desk.driver, "decision/0") &&
                    driver_has(&desk.driver, "decision/1"));
        if (i == 0) {
            stage_free(stage);
        }
    }
    free(folder);
    desk_close(&desk);
}


static const char UNREAD[] =
    "scenario \"kast\" { version = \"1\", title = \"Kast\", date = \"2026-11-16\", "
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "for i = 1, 2 do record(\"R\" .. i) { title = \"Brief\", page = \"Pagina\" } end\n"
    "scene \"begin\" { title = \"Begin\", find \"zoek\" { ask = \"Welke?\", "
    "records = { \"R1\", \"R2\" }, right = { \"R1\" }, recall = { OPD_01 = 4 } } }\n";


// A record that was not opened while playing is read now: the log is closed, and stays sound.
static void reading_on_after_the_end_should_leave_the_log_as_it_is(void **state) {
    Desk desk;
    (void)state;
    desk_open_text(&desk, UNREAD);
    driver_press(&desk.driver, "room/pick/R1");
    driver_press(&desk.driver, "submit");
    driver_press(&desk.driver, "continue");
    char folder[PATH_MAX_BYTES];
    size_t length;
    snprintf(folder, sizeof folder, "%s", session_folder(stage_session(desk.driver.stage)));
    char *before = sample_file(folder, "events.ndjson", &length);
    driver_press(&desk.driver, "pane/records");
    driver_press(&desk.driver, "room/row/R2");
    driver_press(&desk.driver, "aside/open/1");
    char *after = sample_file(folder, "events.ndjson", &length);
    assert_string_equal(before, after);
    Error error;
    Session *session = (Session *)stage_session(desk.driver.stage);
    assert_false(session_feed(session, &(Event){.kind = EVENT_LOOK, .part = 1}, &error));
    assert_int_equal(error.code, ERROR_REFUSED);
    assert_true(sample_verify(folder, desk.opened).is_finished);
    free(before);
    free(after);
    desk_close(&desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reading_on_after_the_end_should_leave_the_log_as_it_is),
        cmocka_unit_test(the_first_step_should_tell_the_road),
        cmocka_unit_test(the_second_step_should_begin_with_most_to_learn),
        cmocka_unit_test(bars_and_table_should_say_the_same),
        cmocka_unit_test(an_intention_should_be_kept_and_come_back),
        cmocka_unit_test(what_was_typed_should_be_kept_when_the_window_closes),
        cmocka_unit_test(what_cannot_be_kept_should_be_told_and_stay),
        cmocka_unit_test(damaged_lines_should_be_told),
        cmocka_unit_test(what_others_chose_should_stand_with_each_option),
        cmocka_unit_test(a_damaged_file_of_others_should_be_told_and_ignored),
        cmocka_unit_test(own_words_should_be_on_the_page_only_when_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

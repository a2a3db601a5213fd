// The youngest kinds on the screen: ticking, marking in the text, and a talk; and what is told
// after.

#include <stdio.h>

#include "sim/simulate.h"
#include "support/desk.h"
#include "support/expect.h"


static void open_desk(Desk *desk, RunMode mode) {
    desk_open(desk, sample_kinds(), mode);
    driver_press(&desk->driver, "continue");
}


static const char *const TWO[] = {"option/bellen", "option/lezen", "submit", "continue", NULL};
static const char *const PANEL[] = {"option/telefoon", "confirm", "continue", NULL};
static const char *const MARKED[] = {"passage/bsn", "passage/geboren", "passage/hart",
                                     "submit",      "continue",        NULL};


static void several_should_be_ticked_up_to_their_number(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    assert_true(desk_node(&desk, "submit")->flags & NODE_DISABLED);
    driver_press(&desk.driver, "option/wissen");
    assert_string_equal(desk_node(&desk, "options/how")->name, "Kies er 2. Gekozen: 1.");
    driver_press(&desk.driver, "option/wachten");
    assert_true(desk_node(&desk, "option/wissen")->flags & NODE_SELECTED);
    assert_true(desk_node(&desk, "option/bellen")->flags & NODE_DISABLED);
    driver_press(&desk.driver, "option/bellen");
    expect_part(desk_node(&desk, "message")->name, "Haal er eerst een weg");
    driver_press(&desk.driver, "option/wissen");
    assert_false(desk_node(&desk, "option/wissen")->flags & NODE_SELECTED);
    driver_press(&desk.driver, "option/bellen");
    driver_press(&desk.driver, "submit");
    expect_part(desk_node(&desk, "outcome/0/points")->name, "4 van 5 punten");
    assert_string_equal(desk_node(&desk, "outcome/0/bellen")->name, "Jouw antwoord");
    assert_string_equal(desk_node(&desk, "outcome/0/lezen")->name, "Beter");
    assert_string_equal(desk_node(&desk, "outcome/0/whole/source")->value, "AR 18");
    desk_close(&desk);
}


static void panel_should_tell_how_many_chose_it(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    desk_press_all(&desk, TWO);
    driver_press(&desk.driver, "option/brief");
    driver_press(&desk.driver, "confirm");
    expect_part(desk_node(&desk, "outcome/1/points")->name, "2 van 4 punten");
    assert_string_equal(desk_node(&desk, "outcome/1/brief/said")->name,
                        "4 van 13 deskundigen kozen dit ook.");
    assert_string_equal(desk_node(&desk, "outcome/1/telefoon/said")->name,
                        "7 van 13 deskundigen kozen dit.");
    assert_string_equal(desk_node(&desk, "outcome/1/panel")->name, "2 van 13 kozen: Niet.");
    desk_close(&desk);
}


static void small_panel_should_be_called_so(void **state) {
    static const char TEXT[] =
        "scenario \"klein\" { version = \"1\", title = \"K\", date = \"2026-11-16\", framework = "
        "\"fgr-528\", schedule = \"gemeenten-2020\" }\n"
        "scene \"s\" { choose \"x\" { ask = \"?\", earns = { OPD_03 = 2 }, option \"a\" { \"a\", "
        "votes = 5 }, option \"b\" { \"b\", votes = 2 } } }\n";
    Desk desk;
    char folder[128];
    (void)state;
    desk.clock = sample_clock();
    sample_folder(desk.data, sizeof desk.data);
    snprintf(folder, sizeof folder, "%s/klein", desk.data);
    desk.opened = sample_case_of(folder, TEXT);
    StageOptions options = {.session = sample_options(desk.data, RUN_PRACTICE, &desk.clock, 1),
                            .settings = {.language = LANGUAGE_NL,
                                         .theme = THEME_LIGHT,
                                         .scale = 100}};
    desk.driver = driver_new(desk.opened, &options);
    driver_press(&desk.driver, "begin");
    driver_press(&desk.driver, "option/a");
    driver_press(&desk.driver, "confirm");
    expect_part(desk_node(&desk, "outcome/0/a/said")->name,
                "5 van 7 deskundigen kozen dit ook. Klein");
    desk_close(&desk);
}


static void passages_should_stand_in_the_text_in_its_order(void **state) {
    static const char *const ORDER[] = {"plain/0", "passage/datum", "plain/1", "passage/geboren",
                                        "plain/2", "passage/bsn",   "plain/3", "passage/team",
                                        "plain/4", "passage/hart",  "plain/5", NULL};
    Desk desk;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    desk_press_all(&desk, TWO);
    desk_press_all(&desk, PANEL);
    const View *view = driver_view(&desk.driver);
    int at = view->nodes[view_find(view, "page")].first;
    char text[2000] = "";
    for (const char *const *id = ORDER; *id; id++) {
        assert_string_equal(view->nodes[at].id, *id);
        snprintf(text + strlen(text), sizeof text - strlen(text), "%s", view->nodes[at].name);
        at = view->nodes[at].next;
    }
    assert_int_equal(at, NODE_NONE);
    const Scenario *scenario = driver_run(&desk.driver)->scenario;
    assert_string_equal(text, text_in(scenario->records[0].page, LANGUAGE_NL));
    desk_close(&desk);
}


static void marks_should_be_shown_and_told_one_by_one(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    desk_press_all(&desk, TWO);
    desk_press_all(&desk, PANEL);
    assert_true(desk_node(&desk, "submit")->flags & NODE_DISABLED);
    driver_press(&desk.driver, "passage/team");
    driver_press(&desk.driver, "passage/bsn");
    driver_press(&desk.driver, "passage/hart");
    driver_press(&desk.driver, "passage/hart");
    assert_true(desk_node(&desk, "passage/team")->flags & NODE_CHECKED);
    assert_false(desk_node(&desk, "passage/hart")->flags & NODE_CHECKED);
    assert_string_equal(desk_node(&desk, "marked/title")->name, "Gemarkeerd: 2");
    driver_press(&desk.driver, "passage/geboren");
    driver_press(&desk.driver, "submit");
    expect_part(desk_node(&desk, "outcome/2/points")->name, "1 van 4 punten");
    assert_string_equal(desk_node(&desk, "outcome/2/counts")->name,
                        "Terecht gemarkeerd: 2 van 3. Gemist: 1. Ten onrechte gemarkeerd: 1.");
    assert_string_equal(desk_node(&desk, "outcome/2/bsn")->name, "Terecht gemarkeerd");
    assert_string_equal(desk_node(&desk, "outcome/2/hart")->name, "Gemist");
    assert_string_equal(desk_node(&desk, "outcome/2/team")->name, "Ten onrechte gemarkeerd");
    assert_string_equal(desk_node(&desk, "outcome/2/datum")->name, "Terecht niet gemarkeerd");
    assert_string_equal(desk_node(&desk, "outcome/2/hart/source")->value, "AVG 9");
    desk_close(&desk);
}


static void talk_should_go_from_question_to_question(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk, RUN_PRACTICE);
    desk_press_all(&desk, TWO);
    desk_press_all(&desk, PANEL);
    desk_press_all(&desk, MARKED);
    assert_string_equal(desk_node(&desk, "with")->name, "Petra de Wit");
    assert_false(driver_has(&desk.driver, "submit"));
    assert_false(driver_has(&desk.driver, "question/klachten"));
    driver_press(&desk.driver, "question/doel");
    expect_part(desk_node(&desk, "answer/doel")->value, "herinrichting");
    assert_string_equal(desk_node(&desk, "asked/doel")->name, "Jij");
    assert_true(driver_has(&desk.driver, "question/klachten"));
    assert_false(desk_node(&desk, "submit")->flags & NODE_PRIMARY);
    driver_press(&desk.driver, "question/weg");
    assert_false(driver_has(&desk.driver, "question/klachten"));
    assert_true(desk_node(&desk, "submit")->flags & NODE_PRIMARY);
    expect_part(desk_node(&desk, "questions/over")->name, "voorbij");
    driver_press(&desk.driver, "submit");
    expect_part(desk_node(&desk, "outcome/3/points")->name, "3 van 8 punten");
    assert_string_equal(desk_node(&desk, "outcome/3/doel")->name, "Dit vroeg je: 3 punten");
    assert_string_equal(desk_node(&desk, "outcome/3/klachten")->name,
                        "Dit had meer opgeleverd: 3 punten");
    assert_false(driver_has(&desk.driver, "outcome/3/grootte"));
    desk_close(&desk);
}


// By every policy, through every screen, and the log gives the same result again.
static void every_player_should_come_to_the_end(void **state) {
    (void)state;
    for (int i = 0; i < 2 * POLICY_COUNT; i++) {
        Desk desk;
        char folder[1024];
        Rng rng = rng_from_seed((uint64_t)i + 1);
        open_desk(&desk, i % 2 ? RUN_EXAM : RUN_PRACTICE);
        driver_play(&desk.driver, (Policy)(i / 2), &rng, -1);
        snprintf(folder, sizeof folder, "%s", session_folder(stage_session(desk.driver.stage)));
        driver_free(&desk.driver);
        assert_true(sample_verify(folder, desk.opened).is_finished);
        case_close(desk.opened);
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(several_should_be_ticked_up_to_their_number),
        cmocka_unit_test(panel_should_tell_how_many_chose_it),
        cmocka_unit_test(small_panel_should_be_called_so),
        cmocka_unit_test(passages_should_stand_in_the_text_in_its_order),
        cmocka_unit_test(marks_should_be_shown_and_told_one_by_one),
        cmocka_unit_test(talk_should_go_from_question_to_question),
        cmocka_unit_test(every_player_should_come_to_the_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

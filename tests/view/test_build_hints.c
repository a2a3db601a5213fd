// Hints on the screen: asked for by a button, told by the buddy, counted in the debrief; not there
// in an exam.

#include <stdio.h>

#include "support/desk.h"
#include "support/expect.h"

#define HEAD(buddy)                                                                                \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\",\n"            \
    "  framework = \"fgr-528\", schedule = \"gemeenten-2020\"" buddy " }\n"                        \
    "local joost = person \"joost\" { name = \"Joost Verhagen\", role = \"Collega\",\n"            \
    "  face = \"joost\" }\n"                                                                       \
    "record \"R1\" { title = \"Een\", page = \"een p en q\", category = \"6.1\",\n"                \
    "  closed = \"2019-01-01\" }\n"                                                                \
    "scheme \"werk\" { class \"a\" { title = \"A\" }, class \"b\" { title = \"B\" } }\n"
#define QUESTION                                                                                   \
    "scene \"een\" { title = \"Een\",\n"                                                           \
    "  choose \"eerste\" { ask = \"Wat eerst?\", hint = { \"Denk na.\", \"Bel de maker.\" },\n"    \
    "    option \"vragen\" { \"Vragen.\", earns = { OPD_03 = 3 } },\n"                             \
    "    option \"wissen\" { \"Wissen.\" } },\n"                                                   \
    "  choose \"tweede\" { ask = \"En dan?\", option \"ja\" { \"Ja.\", earns = { OPD_03 = 1 } },"  \
    "    option \"nee\" { \"Nee.\" } },\n"                                                         \
    "  reflect \"terug\" { ask = \"Wat neem je mee?\", hint = \"Denk aan vandaag.\" } }\n"
#define BUDDY ", buddy = \"joost\""


static void the_buddy_should_tell_more_each_time(void **state) {
    Desk desk;
    (void)state;
    desk_open_text(&desk, HEAD(BUDDY) QUESTION);
    assert_string_equal(desk_node(&desk, "hint/ask")->name, "Vraag Joost om een tip");
    expect_part(desk_node(&desk, "hint/ask")->description, "Nog 2 tips");
    assert_false(driver_has(&desk.driver, "hint"));
    driver_press(&desk.driver, "hint/ask");
    const Node *said = desk_node(&desk, "hint");
    assert_int_equal(said->role, ROLE_SPEECH);
    assert_string_equal(said->name, "Joost Verhagen");
    assert_string_equal(said->value, "Denk na.");
    assert_string_equal(said->description, "tip 1 van 2");
    assert_non_null(said->picture);
    expect_part(desk_node(&desk, "hint/ask")->description, "Nog 1 tip.");
    driver_press(&desk.driver, "hint/ask");
    assert_string_equal(desk_node(&desk, "hint")->value, "Denk na.\n\nBel de maker.");
    assert_true(desk_node(&desk, "hint/ask")->flags & NODE_DISABLED);
    driver_press(&desk.driver, "hint/ask");
    assert_string_equal(desk_node(&desk, "message")->name, "Joost heeft hier geen tips meer.");
    assert_int_equal(run_hints(driver_run(&desk.driver), 0), 2);
    desk_close(&desk);
}


// What was marked before asking stays marked.
static void asking_should_keep_the_answer_at_hand(void **state) {
    Desk desk;
    (void)state;
    desk_open_text(&desk, HEAD(BUDDY) QUESTION);
    driver_press(&desk.driver, "option/wissen");
    driver_press(&desk.driver, "hint/ask");
    assert_true(desk_node(&desk, "option/wissen")->flags & NODE_SELECTED);
    desk_close(&desk);
}


// A face scrolls to what was just told, and leaves one where one is after that.
static void a_new_hint_should_come_into_sight(void **state) {
    static const char *const CASES[] = {HEAD(BUDDY) QUESTION, HEAD("") QUESTION};
    static const char *const FIRST[] = {"hint", "hint/1"};
    static const char *const SECOND[] = {"hint", "hint/2"};
    (void)state;
    for (int i = 0; i < 2; i++) {
        Desk desk;
        desk_open_text(&desk, CASES[i]);
        assert_int_equal(driver_view(&desk.driver)->shows, NODE_NONE);
        driver_press(&desk.driver, "hint/ask");
        const View *view = driver_view(&desk.driver);
        assert_int_equal(view->shows, view_find(view, FIRST[i]));
        driver_press(&desk.driver, "option/wissen");
        assert_int_equal(driver_view(&desk.driver)->shows, NODE_NONE);
        driver_press(&desk.driver, "hint/ask");
        view = driver_view(&desk.driver);
        assert_int_equal(view->shows, view_find(view, SECOND[i]));
        desk_close(&desk);
    }
}


static void hints_should_be_told_with_the_outcome(void **state) {
    static const char *const ON[] = {"hint/ask", "hint/ask", "option/vragen", "confirm", NULL};
    Desk desk;
    Rng rng = rng_from_seed(1);
    (void)state;
    desk_open_text(&desk, HEAD(BUDDY) QUESTION);
    desk_press_all(&desk, ON);
    assert_string_equal(desk_node(&desk, "outcome/0/hints")->name,
                        "Je beantwoordde dit met 2 tips.");
    expect_part(desk_node(&desk, "outcome/0/points")->name, "3 van 3 punten");
    assert_false(driver_has(&desk.driver, "hint/ask"));
    driver_press(&desk.driver, "continue");
    assert_false(driver_has(&desk.driver, "hint/ask"));  // this question has none
    driver_play(&desk.driver, POLICY_BEST, &rng, -1);
    desk_close(&desk);
}


static void without_a_buddy_a_hint_is_a_message(void **state) {
    Desk desk;
    (void)state;
    desk_open_text(&desk, HEAD("") QUESTION);
    assert_string_equal(desk_node(&desk, "hint/ask")->name, "Vraag een tip");
    driver_press(&desk.driver, "hint/ask");
    driver_press(&desk.driver, "hint/ask");
    assert_int_equal(desk_node(&desk, "hint/1")->role, ROLE_STATUS);
    assert_string_equal(desk_node(&desk, "hint/2")->name, "Tip 2 van 2: Bel de maker.");
    expect_part(desk_node(&desk, "hint/ask")->description, "geen tips meer");
    desk_close(&desk);
}


// To reflect is not to answer: what to think of stands there, and nothing is asked for.
static void a_reflection_should_show_its_words(void **state) {
    Desk desk;
    Rng rng = rng_from_seed(1);
    (void)state;
    desk_open_text(&desk, HEAD(BUDDY) QUESTION);
    driver_play(&desk.driver, POLICY_BEST, &rng, 2);
    assert_string_equal(desk_node(&desk, "reflection")->description, "Denk aan vandaag.");
    assert_false(driver_has(&desk.driver, "hint/ask"));
    desk_close(&desk);
}


static void an_exam_should_offer_none(void **state) {
    Desk desk;
    (void)state;
    desk_open(&desk, sample_kinds(), RUN_EXAM);
    Rng rng = rng_from_seed(1);
    int marking = scenario_find_decision(case_scenario(desk.opened), "lak");
    driver_play(&desk.driver, POLICY_BEST, &rng, marking);
    assert_true(case_scenario(desk.opened)->decisions[marking].hint_count > 0);
    assert_false(driver_has(&desk.driver, "hint/ask"));
    assert_false(driver_has(&desk.driver, "hint/1"));
    desk_close(&desk);
}


// Every kind of question offers them and shows them.
static void every_kind_should_have_them(void **state) {
    static const char *const KINDS[] = {
        "choose \"d\" { ask = \"?\", pick = 2, hint = \"Tip.\", option \"a\" { \"A\", earns = { "
        "OPD_03 = 1 } }, option \"b\" { \"B\" }, option \"c\" { \"C\" } }",
        "classify \"d\" { ask = \"?\", hint = \"Tip.\", scheme = \"werk\", records = { R1 = \"a\" "
        "} }",
        "appraise \"d\" { ask = \"?\", hint = \"Tip.\", records = { \"R1\" } }",
        "order \"d\" { ask = \"?\", hint = \"Tip.\", item \"a\" { \"A\" }, item \"b\" { \"B\" } }",
        "mark \"d\" { ask = \"?\", hint = \"Tip.\", record = \"R1\", passage \"p\" { \"p\", "
        "right = true }, passage \"q\" { \"q\" } }",
        "ask \"d\" { ask = \"?\", hint = \"Tip.\", with = \"joost\", turns = 1, question \"q\" { "
        "\"Q\", answer = \"A\" }, question \"r\" { \"R\", answer = \"B\" } }",
        "find \"d\" { ask = \"?\", hint = \"Tip.\", records = { \"R1\" }, right = { \"R1\" } }",
        "destroy \"d\" { ask = \"?\", hint = \"Tip.\", name = \"L\", records = { \"R1\" }, "
        "reviewer = joost, declaration = { field \"g\" { ask = \"?\", option \"a\" { \"A\" }, "
        "option \"b\" { \"B\" } } } }",
        "destroy \"d\" { ask = \"?\", hint = \"Tip.\", name = \"L\", records = { \"R1\" }, review "
        "\"joost\" { role = \"reviewer\" }, procedure = \"short\", places { place \"s\" { \"s\", "
        "right = true } }, declaration = { field \"g\" { ask = \"?\", option \"a\" { \"A\" }, "
        "option \"b\" { \"B\" } } } }",
    };
    (void)state;
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
        Desk desk;
        char text[4000];
        snprintf(text, sizeof text, "%sscene \"een\" { title = \"Een\", %s, say \"Slot.\" }\n",
                 HEAD(BUDDY), KINDS[i]);
        desk_open_text(&desk, text);
        driver_press(&desk.driver, "hint/ask");
        expect_row(driver_has(&desk.driver, "hint"), "%s", KINDS[i]);
        assert_string_equal(desk_node(&desk, "hint")->value, "Tip.");
        desk_close(&desk);
    }
}


static void english_should_ask_in_english(void **state) {
    Desk desk;
    char folder[128];
    (void)state;
    sample_folder(desk.data, sizeof desk.data);
    snprintf(folder, sizeof folder, "%s/casus", desk.data);
    desk_open_as(&desk, sample_case_of(folder, HEAD(BUDDY) QUESTION), LANGUAGE_EN, 1);
    assert_string_equal(desk_node(&desk, "hint/ask")->name, "Ask Joost for a hint");
    driver_press(&desk.driver, "hint/ask");
    assert_string_equal(desk_node(&desk, "hint")->description, "hint 1 of 2");
    desk_close(&desk);
}


// The first press asks whether they are sure; only then there is a session.
static void an_exam_should_begin_knowingly(void **state) {
    char data[64];
    SampleClock clock = sample_clock();
    Case *opened = sample_kinds();
    (void)state;
    sample_folder(data, sizeof data);
    StageOptions options = {.session = sample_options(data, RUN_PRACTICE, &clock, 1),
                            .settings = {.language = LANGUAGE_NL,
                                         .theme = THEME_LIGHT,
                                         .scale = 100}};
    Desk desk = {.opened = opened, .driver = driver_new(opened, &options)};
    expect_part(desk_node(&desk, "cover/mode")->name, "Oefenen: na elke beslissing");
    driver_press(&desk.driver, "mode/exam");
    expect_part(desk_node(&desk, "cover/mode")->name, "Toets: elk antwoord is meteen definitief");
    driver_press(&desk.driver, "begin");
    assert_null(stage_session(desk.driver.stage));
    expect_part(desk_node(&desk, "sure/one-way")->name, "Je kunt niet terug");
    driver_press(&desk.driver, "sure/no");
    assert_true(desk_node(&desk, "mode/exam")->flags & NODE_SELECTED);
    driver_press(&desk.driver, "begin");
    driver_press(&desk.driver, "sure/yes");
    assert_int_equal(session_mode(stage_session(desk.driver.stage)), RUN_EXAM);
    assert_string_equal(desk_node(&desk, "banner/mode")->name, "Toets");
    driver_press(&desk.driver, "pane/settings");
    assert_string_equal(desk_node(&desk, "settings/mode")->value, "Toets");
    desk_close(&desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_buddy_should_tell_more_each_time),
        cmocka_unit_test(asking_should_keep_the_answer_at_hand),
        cmocka_unit_test(a_new_hint_should_come_into_sight),
        cmocka_unit_test(hints_should_be_told_with_the_outcome),
        cmocka_unit_test(without_a_buddy_a_hint_is_a_message),
        cmocka_unit_test(a_reflection_should_show_its_words),
        cmocka_unit_test(an_exam_should_offer_none),
        cmocka_unit_test(every_kind_should_have_them),
        cmocka_unit_test(an_exam_should_begin_knowingly),
        cmocka_unit_test(english_should_ask_in_english),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

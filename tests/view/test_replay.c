// Replay on the stage: one looks around in a session of before as in a play, and nothing of it is
// written or changed.

#include <stdio.h>
#include <stdlib.h>

#include "core/consult.h"
#include "store/files.h"
#include "support/desk.h"
#include "support/expect.h"

static const char ROOM[] =
    "scenario \"kamer\" { version = \"1\", title = \"Kamer\", date = \"2026-11-16\", "
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "for i = 1, 5 do record(\"R\" .. i) { title = (i == 3 and \"Zwembad \" or \"Brief \") .. i, "
    "kind = i > 3 and \"map\" or \"brief\", page = \"Pagina \" .. i } end\n"
    "scene \"begin\" { title = \"Begin\", say \"Hallo.\", find \"zoek\" { ask = \"Welke?\", "
    "records = { \"R1\", \"R2\", \"R3\", \"R4\", \"R5\" }, right = { \"R3\" }, "
    "recall = { OPD_01 = 4 } }, reflect \"denk\" { ask = \"Wat neem je mee?\" }, "
    "say \"Dag.\" }\n";

// A session that was played to its end; the driver of its desk shows it again.
typedef struct Look {
    Desk desk;
    char folder[PATH_MAX_BYTES];
} Look;


static void step_until(Desk *desk, const char *id) {
    for (int i = 0; i < 400 && !driver_has(&desk->driver, id); i++) {
        driver_press(&desk->driver, "replay/next");
    }
    assert_true(driver_has(&desk->driver, id));
}


// The desk is played to its end by now.
static void look_back(Look *look) {
    Error error;
    snprintf(look->folder, sizeof look->folder, "%s",
             session_folder(stage_session(look->desk.driver.stage)));
    driver_free(&look->desk.driver);
    Stage *stage = stage_new_replay(look->desk.opened, look->folder, &look->desk.options, &error);
    assert_non_null(stage);
    look->desk.driver = (Driver){.stage = stage, .host = stage_host(stage)};
}


static void open_played(Look *look, Case *opened, Policy policy) {
    Rng rng = rng_from_seed(1);
    desk_open(&look->desk, opened, RUN_PRACTICE);
    driver_play(&look->desk.driver, policy, &rng, -1);
    look_back(look);
}


static void open_room(Look *look) {
    Rng rng = rng_from_seed(1);
    desk_open_text(&look->desk, ROOM);
    driver_press(&look->desk.driver, "continue");
    driver_type(&look->desk.driver, "room/search", "zwembad");
    driver_press(&look->desk.driver, "room/row/R3");
    driver_play(&look->desk.driver, POLICY_BEST, &rng, -1);
    look_back(look);
}


static char *log_of(const Look *look) {
    size_t length;
    return sample_file(look->folder, "events.ndjson", &length);
}


static char *words_of(const Look *look) {
    size_t length;
    return sample_file(look->folder, "reflection.ndjson", &length);
}


// ---- Looking ----


static void the_room_should_be_searched_sorted_and_read_and_the_log_stay(void **state) {
    Look look;
    (void)state;
    open_room(&look);
    char *before = log_of(&look);
    step_until(&look.desk, "room/search");
    driver_type(&look.desk.driver, "room/search", "zwembad");
    assert_string_equal(desk_node(&look.desk, "room/count")->name, "1 van 5 stukken. Gekozen: 0.");
    driver_press(&look.desk.driver, "room/clear");
    driver_press(&look.desk.driver, "room/drawer");
    driver_press(&look.desk.driver, "room/filter/kind");
    driver_press(&look.desk.driver, "room/value/1");
    assert_string_equal(desk_node(&look.desk, "room/count")->name, "2 van 5 stukken. Gekozen: 0.");
    driver_press(&look.desk.driver, "room/sort/1");
    assert_true(desk_node(&look.desk, "room/sort/1")->flags & NODE_SELECTED);
    driver_press(&look.desk.driver, "room/row/R4");
    expect_part(desk_node(&look.desk, "room/reading")->name, "Brief 4");
    assert_false(run_has_read(driver_run(&look.desk.driver), 3));  // who looks did not play
    driver_press(&look.desk.driver, "aside/open/3");
    driver_press(&look.desk.driver, "close");
    assert_true(driver_has(&look.desk.driver, "room/table"));
    char *after = log_of(&look);
    assert_string_equal(before, after);
    free(before);
    free(after);
    desk_close(&look.desk);
}


static void the_list_of_records_and_the_reader_should_open_at_any_step(void **state) {
    Look look;
    (void)state;
    open_played(&look, sample_case(), POLICY_BEST);
    step_until(&look.desk, "board");
    driver_press(&look.desk.driver, "pane/records");
    driver_type(&look.desk.driver, "room/search", "nergens-te-vinden");
    assert_true(driver_has(&look.desk.driver, "room/nothing"));
    driver_press(&look.desk.driver, "close");
    driver_press(&look.desk.driver, "pane/reference");
    driver_type(&look.desk.driver, "reference/search", "archief");
    driver_press(&look.desk.driver, "reference/all");
    driver_press(&look.desk.driver, "reference/type/0");
    const View *view = driver_view(&look.desk.driver);
    int item = view->nodes[view_find(view, "reference/results")].first;
    char id[64];
    snprintf(id, sizeof id, "%s", view->nodes[item].id);
    driver_press(&look.desk.driver, id);
    assert_true(driver_has(&look.desk.driver, "reference/category"));
    for (int i = 0; i < consult_count(driver_run(&look.desk.driver)->scenario); i++) {
        assert_false(run_has_consulted(driver_run(&look.desk.driver), i));
    }
    driver_press(&look.desk.driver, "close");
    assert_true(driver_has(&look.desk.driver, "board"));
    desk_close(&look.desk);
}


static void each_record_on_a_desk_should_be_read(void **state) {
    Look look;
    (void)state;
    open_played(&look, sample_case(), POLICY_BEST);
    const Scenario *scenario = driver_run(&look.desk.driver)->scenario;
    char id[SCENARIO_NAME_MAX * 2];
    step_until(&look.desk, "board");
    const Decision *board = &scenario->decisions[run_decision(driver_run(&look.desk.driver))];
    for (int i = 0; i < board->record_count; i++) {
        snprintf(id, sizeof id, "card/%s", scenario->records[board->records[i]].id);
        driver_press(&look.desk.driver, id);
        expect_part(desk_node(&look.desk, "aside/title")->name,
                    text_in(scenario->records[board->records[i]].title, LANGUAGE_NL));
        assert_int_equal(desk_node(&look.desk, "class/-")->flags & NODE_PRESSABLE, 0);
    }
    desk_close(&look.desk);
}


// ---- What cannot be done ----


static void an_answer_should_be_refused_where_it_would_be_given(void **state) {
    Look look;
    (void)state;
    open_room(&look);
    assert_true(desk_node(&look.desk, "continue")->flags & NODE_DISABLED);
    expect_part(desk_node(&look.desk, "continue")->description, "Je kijkt terug");
    step_until(&look.desk, "room/search");
    expect_part(desk_node(&look.desk, "replay/notice")->name, "antwoorden niet");
    assert_true(desk_node(&look.desk, "submit")->flags & NODE_DISABLED);
    driver_press(&look.desk.driver, "room/pick/R1");
    expect_part(desk_node(&look.desk, "message")->name, "Je kijkt terug");
    const View *view = driver_view(&look.desk.driver);
    const Host *host = look.desk.driver.host;
    host->choose(host->context, view_find(view, "room/table"), 1, 3, true);
    expect_part(desk_node(&look.desk, "message")->name, "Je kijkt terug");
    expect_part(desk_node(&look.desk, "room/count")->name, "Gekozen: 0.");
    driver_press(&look.desk.driver, "replay/next");
    assert_false(driver_has(&look.desk.driver, "message"));
    step_until(&look.desk, "reflection");
    assert_int_equal(desk_node(&look.desk, "reflection")->flags & NODE_TYPABLE, 0);
    expect_part(desk_node(&look.desk, "reflection")->description, "Je kijkt terug");
    desk_close(&look.desk);
}


static void the_own_words_should_not_be_written_while_looking_back(void **state) {
    Look look;
    (void)state;
    open_room(&look);
    char *before = words_of(&look);
    step_until(&look.desk, "debrief/title");
    driver_press(&look.desk.driver, "tab/2");
    assert_int_equal(desk_node(&look.desk, "words/surprise")->flags & NODE_TYPABLE, 0);
    assert_true(desk_node(&look.desk, "words/keep")->flags & NODE_DISABLED);
    driver_press(&look.desk.driver, "shape/2");
    driver_press(&look.desk.driver, "tab/1");
    desk_close(&look.desk);
    char *after = words_of(&look);
    assert_string_equal(before, after);
    free(before);
    free(after);
}


static void nothing_but_looking_should_be_pressable_on_any_screen(void **state) {
    Look look;
    (void)state;
    open_played(&look, sample_chain_case(), POLICY_WORST);
    char *before = log_of(&look);
    int lines = atoi(strstr(desk_node(&look.desk, "replay/line")->value, "van ") + 4);
    for (int line = 2; line <= lines; line++) {
        // Whatever is pressed or typed into here, the same line shows the same.
        for (int i = 0; i < driver_view(&look.desk.driver)->count; i++) {
            const Node *node = &driver_view(&look.desk.driver)->nodes[i];
            bool leaves = strncmp(node->id, "replay/", 7) == 0 || strcmp(node->id, "quit") == 0;
            if (leaves || !node_is_focusable(node)) {
                continue;
            }
            look.desk.driver.host->press(look.desk.driver.host->context, i);
            look.desk.driver.host->type(look.desk.driver.host->context, i, "proef");
            driver_press(&look.desk.driver, "replay/next");
            driver_press(&look.desk.driver, line < lines ? "replay/previous" : "replay/next");
        }
        assert_int_equal(atoi(desk_node(&look.desk, "replay/line")->value), line);
        driver_press(&look.desk.driver, "replay/next");
    }
    char *after = log_of(&look);
    assert_string_equal(before, after);
    free(before);
    free(after);
    desk_close(&look.desk);
}


// ---- Where one stands ----


static void who_opens_something_should_stand_in_it_and_who_steps_on_next(void **state) {
    Look look;
    (void)state;
    open_room(&look);
    const View *view = driver_view(&look.desk.driver);
    assert_int_equal(view->focus, view_find(view, "replay/next"));
    assert_true(desk_node(&look.desk, "replay/next")->flags & NODE_PRIMARY);
    step_until(&look.desk, "room/search");
    view = driver_view(&look.desk.driver);
    assert_int_equal(view->focus, view_find(view, "replay/next"));
    driver_press(&look.desk.driver, "pane/records");
    view = driver_view(&look.desk.driver);
    assert_int_equal(view->focus, view_find(view, "room/search"));
    driver_press(&look.desk.driver, "replay/next");
    view = driver_view(&look.desk.driver);
    assert_int_equal(view->focus, view_find(view, "replay/next"));
    desk_close(&look.desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_room_should_be_searched_sorted_and_read_and_the_log_stay),
        cmocka_unit_test(the_list_of_records_and_the_reader_should_open_at_any_step),
        cmocka_unit_test(each_record_on_a_desk_should_be_read),
        cmocka_unit_test(an_answer_should_be_refused_where_it_would_be_given),
        cmocka_unit_test(the_own_words_should_not_be_written_while_looking_back),
        cmocka_unit_test(nothing_but_looking_should_be_pressable_on_any_screen),
        cmocka_unit_test(who_opens_something_should_stand_in_it_and_who_steps_on_next),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

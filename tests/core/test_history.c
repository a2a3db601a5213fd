// History: a decision taken back leaves nothing behind; what counts is kept; scenes close.

#include <stdlib.h>

#include "base/memory.h"
#include "core/decision_kinds.h"
#include "core/history.h"
#include "support/expect.h"
#include "support/load_case.h"

enum { FIRST, SECOND, SORT, LAST };

// Two scenes; the first option of "een" sets, notes and shows, and leads past "twee".
static const char CASE[] =
    "scenario \"casus\" { version = \"1\", title = \"t\", date = \"2026-11-16\",\n"
    "  framework = \"kader\", schedule = \"lijst\", variables = { x = 0, y = false } }\n"
    "record \"R1\" { title = \"r\", page = \"p\" }\n"
    "scene \"a\" {\n"
    "  choose \"een\" { ask = \"?\", option \"p\" { \"p\", earns = { OPD_01 = 1 },\n"
    "    set = { x = 5 }, note \"n\", show \"R1\", advance \"P1M\", say \"ja\" },\n"
    "    option \"q\" { \"q\", earns = { OPD_01 = 3 } } },\n"
    "  when(function(s) return s.x == 5 end, set { y = true }),\n"
    "  choose \"twee\" { ask = \"?\", option \"r\" { \"r\", earns = { OPD_02 = 2 } },"
    " option \"s\" { "
    "\"s\" } },\n"
    "  order \"drie\" { ask = \"?\", earns = { OPD_03 = 2 }, item \"i\" { \"i\" },"
    " item \"j\" { \"j\" "
    "} },\n"
    "  say \"nog\" }\n"
    "scene \"b\" { choose \"vier\" { ask = \"?\", option \"t\" { \"t\" },"
    " option \"u\" { \"u\" } },\n"
    "  say \"uit\" }\n";

typedef struct Table {
    Script *script;
    Run *run;
    Run *before;
    History *history;
} Table;


static void open_table_of(Table *table, const char *code, RunMode mode) {
    Error error;
    table->script = load_case_text(code, &error);
    if (!table->script) {
        fail_msg("%s", error.text);
    }
    const Scenario *scenario = script_scenario(table->script);
    table->run = run_new(scenario, 7, mode, NULL, script_hooks(table->script), &error);
    table->before = memory_new(1, run_size(scenario));
    table->history = history_new(scenario);
    assert_non_null(table->run);
}


static void open_table(Table *table, RunMode mode) {
    open_table_of(table, CASE, mode);
}


static void close_table(Table *table) {
    history_free(table->history);
    free(table->before);
    run_free(table->run);
    script_free(table->script);
}


static void give(Table *table, Event event) {
    Error error;
    memcpy(table->before, table->run, run_size(script_scenario(table->script)));
    bool ok = event.kind == EVENT_UNDO
                  ? history_undo(table->history, table->run, event.decision, &error)
                  : run_apply(table->run, &event, script_hooks(table->script), &error);
    if (!ok) {
        fail_msg("%s", error.text);
    }
    history_note(table->history, table->before, table->run, &event);
}


static void choose(Table *table, int decision, int option) {
    give(table, (Event){EVENT_ANSWER, decision, 0, option, NULL});
}


static void go_on(Table *table) {
    give(table, (Event){.kind = EVENT_CONTINUE});
}


static void undo(Table *table) {
    give(table, (Event){.kind = EVENT_UNDO, .decision = history_last(table->history)});
}


static Run *copy_of(const Table *table) {
    size_t size = run_size(script_scenario(table->script));
    Run *copy = memory_new(1, size);
    memcpy(copy, table->run, size);
    return copy;
}


// All that a learner or a hook can see. Only the first answers are kept of what was taken back.
static bool is_same(const Table *table, Run *then) {
    const Scenario *scenario = script_scenario(table->script);
    for (int d = 0; d < scenario->decision_count; d++) {
        const Decision *decision = &scenario->decisions[d];
        memcpy(then->cells + decision->first, table->run->cells + decision->first,
               (size_t)(1 + decision->cell_count) * sizeof(int));
    }
    then->events = table->run->events;
    then->undone = table->run->undone;
    then->made = -1;  // no decision is made by taking one back
    return memcmp(then, table->run, run_size(script_scenario(table->script))) == 0;
}


static void practice_should_be_back_exactly_as_it_was(void **state) {
    Table table;
    (void)state;
    open_table(&table, RUN_PRACTICE);
    Run *start = copy_of(&table);
    assert_int_equal(history_last(table.history), -1);
    choose(&table, FIRST, 0);
    assert_int_equal(history_last(table.history), FIRST);
    go_on(&table);  // past the explanation
    go_on(&table);  // past the day that came
    go_on(&table);
    assert_int_equal(run_decision(table.run), SECOND);
    assert_int_equal(run_variable(table.run, 0), 5);
    assert_int_equal(run_variable(table.run, 1), 1);
    assert_true(run_has_read(table.run, 0) && table.run->date > start->date);
    int events = table.run->events;
    undo(&table);
    assert_int_equal(table.run->events, events + 1);
    assert_int_equal(table.run->undone, 1);
    assert_true(is_same(&table, start));
    assert_int_equal(history_last(table.history), -1);
    free(start);
    close_table(&table);
}


static void several_decisions_should_be_taken_back_one_by_one(void **state) {
    Table table;
    (void)state;
    open_table(&table, RUN_PRACTICE);
    Run *start = copy_of(&table);
    choose(&table, FIRST, 1);
    go_on(&table);
    Run *middle = copy_of(&table);
    choose(&table, SECOND, 0);
    go_on(&table);
    give(&table, (Event){EVENT_ANSWER, SORT, 0, 0, NULL});
    assert_int_equal(history_last(table.history), SECOND);
    undo(&table);  // half an order goes along
    assert_true(is_same(&table, middle));
    choose(&table, SECOND, 1);
    undo(&table);
    assert_true(is_same(&table, middle));
    undo(&table);
    assert_true(is_same(&table, start));
    assert_int_equal(table.run->undone, 3);
    free(start);
    free(middle);
    close_table(&table);
}


static void practice_should_count_the_first_answer(void **state) {
    Table table;
    Score score;
    (void)state;
    open_table(&table, RUN_PRACTICE);
    choose(&table, FIRST, 0);
    run_score(table.run, FIRST, &score);
    assert_int_equal(score_raw(&score), 1);
    undo(&table);
    assert_true(run_has_first(table.run, FIRST) && !run_is_done(table.run, FIRST));
    choose(&table, FIRST, 1);
    run_score(table.run, FIRST, &score);
    assert_int_equal(score_raw(&score), 1);
    run_score_cells(table.run, FIRST, run_answer(table.run, FIRST), &score);
    assert_int_equal(score_raw(&score), 3);
    assert_int_equal(run_variable(table.run, 0), 0);
    undo(&table);
    choose(&table, FIRST, 0);
    assert_int_equal(*run_counted(table.run, FIRST), 0);  // still the first of all
    close_table(&table);
}


// The first answer to a later decision is not forgotten when an earlier one is taken back too.
static void first_answers_should_outlive_deeper_taking_back(void **state) {
    Table table;
    (void)state;
    open_table(&table, RUN_PRACTICE);
    choose(&table, FIRST, 1);
    go_on(&table);
    choose(&table, SECOND, 1);
    undo(&table);
    undo(&table);
    assert_int_equal(run_decision(table.run), FIRST);
    assert_true(run_has_first(table.run, FIRST) && run_has_first(table.run, SECOND));
    choose(&table, FIRST, 1);
    go_on(&table);
    choose(&table, SECOND, 0);
    Score score;
    run_score(table.run, SECOND, &score);
    assert_int_equal(score_raw(&score), 0);
    assert_int_equal(table.run->undone, 2);
    close_table(&table);
}


static void an_exam_should_go_one_way(void **state) {
    Table table;
    Error error;
    (void)state;
    open_table(&table, RUN_EXAM);
    choose(&table, FIRST, 1);
    Run *then = copy_of(&table);
    for (int decision = -1; decision <= SECOND; decision++) {
        assert_int_equal(history_last(table.history), -1);
        assert_false(history_undo(table.history, table.run, decision, &error));
        assert_int_equal(error.code, ERROR_REFUSED);
        expect_part(error.text, "in een toets is een antwoord definitief");
    }
    assert_memory_equal(table.run, then, run_size(script_scenario(table.script)));
    free(then);
    close_table(&table);
}


// What takes long to make lies ready to be changed.
static void a_made_order_should_lie_ready(void **state) {
    Table table;
    (void)state;
    open_table(&table, RUN_PRACTICE);
    choose(&table, FIRST, 1);
    go_on(&table);
    choose(&table, SECOND, 1);
    go_on(&table);
    give(&table, (Event){EVENT_ANSWER, SORT, 1, 0, NULL});
    give(&table, (Event){EVENT_ANSWER, SORT, 0, 1, NULL});
    give(&table, (Event){.kind = EVENT_SUBMIT, .decision = SORT});
    undo(&table);
    assert_int_equal(run_decision(table.run), SORT);
    assert_false(run_is_done(table.run, SORT));
    assert_int_equal(order_at(&table.run->scenario->decisions[SORT], run_answer(table.run, SORT),
                              0),
                     1);
    close_table(&table);
}


static void scene_should_close_what_was_decided_in_it(void **state) {
    Table table;
    Error error;
    (void)state;
    open_table(&table, RUN_PRACTICE);
    choose(&table, FIRST, 1);
    go_on(&table);
    choose(&table, SECOND, 1);
    go_on(&table);
    give(&table, (Event){EVENT_ANSWER, SORT, 0, 0, NULL});
    give(&table, (Event){EVENT_ANSWER, SORT, 1, 1, NULL});
    give(&table, (Event){.kind = EVENT_SUBMIT, .decision = SORT});
    assert_int_equal(history_last(table.history), SORT);
    go_on(&table);
    go_on(&table);
    assert_int_equal(run_decision(table.run), LAST);
    assert_int_equal(history_last(table.history), -1);
    assert_false(history_undo(table.history, table.run, SORT, &error));
    assert_int_equal(error.code, ERROR_REFUSED);
    choose(&table, LAST, 0);
    assert_false(history_undo(table.history, table.run, SORT, &error));
    assert_int_equal(history_last(table.history), LAST);
    go_on(&table);
    go_on(&table);
    assert_int_equal(table.run->phase, RUN_OVER);
    assert_int_equal(history_last(table.history), -1);
    close_table(&table);
}


static void a_run_alone_should_take_nothing_back(void **state) {
    Table table;
    Error error;
    (void)state;
    open_table(&table, RUN_EXAM);
    Event event = {.kind = EVENT_UNDO, .decision = FIRST};
    assert_false(run_apply(table.run, &event, NULL, &error));
    assert_int_equal(error.code, ERROR_REFUSED);
    close_table(&table);
}


// A circle within one scene: only so many decisions can be taken back, and nothing leaks.
static void old_decisions_should_fall_off(void **state) {
    static const char LOOP[] =
        "scenario \"casus\" { version = \"1\", title = \"t\", date = \"2026-11-16\",\n"
        "  framework = \"kader\", schedule = \"lijst\" }\n"
        "scene \"a\" { choose \"een\" { ask = \"?\", option \"p\" { \"p\", go = \"a\" },\n"
        "  option \"q\" { \"q\" } } }\n";
    (void)state;
    Error error;
    Script *script = load_case_text(LOOP, &error);
    assert_non_null(script);
    Table table = {.script = script};
    table.run = run_new(script_scenario(script), 1, RUN_PRACTICE, NULL, NULL, &error);
    table.before = memory_new(1, run_size(script_scenario(script)));
    table.history = history_new(script_scenario(script));
    for (int i = 0; i < HISTORY_MAX + 5; i++) {
        choose(&table, 0, 0);
        go_on(&table);
    }
    int taken = 0;
    while (history_last(table.history) >= 0) {
        undo(&table);
        taken++;
    }
    assert_int_equal(taken, HISTORY_MAX);
    close_table(&table);
}


// Neither the destruction nor what was decided before it in the scene.
static void what_is_destroyed_should_stay_destroyed(void **state) {
    static const char LIST[] =
        "scenario \"casus\" { version = \"1\", title = \"t\", date = \"2026-11-16\",\n"
        "  framework = \"kader\", schedule = \"lijst\" }\n"
        "person \"p\" { name = \"P\" }\n"
        "record \"R1\" { title = \"r\", page = \"p\", category = \"1.2\", closed = "
        "\"2020-01-01\" }\n"
        "scene \"a\" { choose \"een\" { ask = \"?\", option \"p\" { \"p\" }, option \"q\" { "
        "\"q\" } },\n"
        "  destroy \"lijst\" { ask = \"?\", name = \"VL\", records = { \"R1\" }, review \"p\" { "
        "role = "
        "\"reviewer\" }, procedure = \"short\", places { place \"s\" { \"s\", right = true } },\n"
        "    declaration = { field \"g\" { ask = \"?\", option \"a\" { \"a\" }, option \"b\" { "
        "\"b\" } } } },\n"
        "  choose \"twee\" { ask = \"?\", option \"r\" { \"r\" }, option \"s\" { \"s\" } }, say "
        "\"uit\" }\n";
    (void)state;
    Table table;
    Rng rng = rng_from_seed(1);
    open_table_of(&table, LIST, RUN_PRACTICE);
    choose(&table, FIRST, 0);
    go_on(&table);
    for (int i = 0; i < 40 && run_decision(table.run) == SECOND; i++) {
        bool is_gone = run_was_destroyed(table.run, 0);
        assert_int_equal(history_last(table.history), is_gone ? -1 : FIRST);
        give(&table, table.run->phase == RUN_FEEDBACK
                         ? (Event){.kind = EVENT_CONTINUE}
                         : run_propose(table.run, POLICY_BEST, &rng));
    }
    assert_int_equal(run_decision(table.run), SORT);
    assert_true(run_was_destroyed(table.run, 0));
    assert_int_equal(history_last(table.history), -1);
    choose(&table, SORT, 0);
    assert_int_equal(history_last(table.history), SORT);
    undo(&table);
    assert_true(run_was_destroyed(table.run, 0));
    close_table(&table);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(practice_should_be_back_exactly_as_it_was),
        cmocka_unit_test(several_decisions_should_be_taken_back_one_by_one),
        cmocka_unit_test(practice_should_count_the_first_answer),
        cmocka_unit_test(first_answers_should_outlive_deeper_taking_back),
        cmocka_unit_test(an_exam_should_go_one_way),
        cmocka_unit_test(a_made_order_should_lie_ready),
        cmocka_unit_test(scene_should_close_what_was_decided_in_it),
        cmocka_unit_test(a_run_alone_should_take_nothing_back),
        cmocka_unit_test(old_decisions_should_fall_off),
        cmocka_unit_test(what_is_destroyed_should_stay_destroyed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

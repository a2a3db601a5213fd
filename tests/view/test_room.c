// The records room: searching, filtering, sorting and choosing, what of it the log holds, and two
// thousand records with long pages.

#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "store/files.h"
#include "support/desk.h"
#include "support/expect.h"

enum { MANY = 2000, PAGE = 10000 };

static const char HEAD[] =
    "scenario \"kamer\" { version = \"1\", title = \"Kamer\", date = \"2026-11-16\", "
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n";

static const char NINE[] =
    "local titles = { \"Zwembad\", \"Café\", \"beton\", \"Zwembad\", \"Advies\", \"Één\", \"\", "
    "\"Klacht\", \"Brief\" }\n"
    "for i = 1, 9 do record(\"R\" .. i + 3) { title = titles[i] .. \" stuk\", kind = i % 3 == 0 "
    "and \"map\" or \"brief\", where = \"Kast \" .. i % 2, facts = { \"Jaar: \" .. 2000 + i }, "
    "why = \"Waarom \" .. i, page = \"Pagina \" .. i } end\n"
    "hold \"claim\" { kind = \"claim\", title = \"Claim\", records = { \"R5\" }, "
    "from = \"2026-01-01\", why = \"w\", registered = true }\n"
    "scene \"begin\" { title = \"Begin\", say \"Hallo.\", find \"zoek\" { ask = \"Welke?\", "
    "records = { \"R4\", \"R5\", \"R6\", \"R7\", \"R8\", \"R9\", \"R10\", \"R11\", \"R12\" }, "
    "right = { \"R4\", \"R7\" }, recall = { OPD_01 = 4 }, precision = { OPD_02 = 2 } }, "
    "say \"Dag.\" }\n";

static void open_with(Desk *desk, const char *records) {
    Buffer text = {0};
    buffer_add(&text, HEAD);
    buffer_add(&text, records);
    desk_open_text(desk, buffer_text(&text));
    buffer_free(&text);
}


static void open_nine(Desk *desk) {
    open_with(desk, NINE);
    driver_press(&desk->driver, "continue");
}


// The rows of the table as "4 5 6".
static const char *rows_of(const Desk *desk) {
    static char text[400];
    const View *view = driver_view(&desk->driver);
    int table = view_find(view, "room/table");
    int length = 0;
    text[0] = '\0';
    for (int row = table == NODE_NONE ? NODE_NONE : view->nodes[view->nodes[table].first].next;
         row != NODE_NONE; row = view->nodes[row].next) {
        length += snprintf(text + length, sizeof text - (size_t)length, "%s%s", length ? " " : "",
                           view->nodes[row].id + strlen("room/row/R"));
    }
    return text;
}


static char *log_of(const Desk *desk) {
    size_t length;
    return sample_file(session_folder(stage_session(desk->driver.stage)), "events.ndjson", &length);
}


static int times_in(const char *text, const char *part) {
    int times = 0;
    for (const char *at = strstr(text, part); at; at = strstr(at + 1, part)) {
        times++;
    }
    return times;
}


static void search_filters_and_sorting_should_change_what_is_shown(void **state) {
    Desk desk;
    (void)state;
    open_nine(&desk);
    assert_string_equal(rows_of(&desk), "4 5 6 7 8 9 10 11 12");
    driver_type(&desk.driver, "room/search", "CAFE");
    assert_string_equal(rows_of(&desk), "5");
    expect_part(desk_node(&desk, "room/count")->name, "1 van 9 stukken");
    driver_type(&desk.driver, "room/search", "pagina 1");  // in the number, the place or the page
    assert_string_equal(rows_of(&desk), "4 6 8 10 11 12");
    assert_false(driver_has(&desk.driver, "room/filter/kind"));  // folded away
    driver_press(&desk.driver, "room/drawer");
    driver_press(&desk.driver, "room/filter/kind");
    expect_part(desk_node(&desk, "room/value/0")->name, "brief (4)");
    driver_press(&desk.driver, "room/value/0");
    assert_string_equal(rows_of(&desk), "4 8 10 11");
    assert_string_equal(desk_node(&desk, "room/drawer")->name, "Filteren (1)");
    driver_press(&desk.driver, "room/clear");
    driver_press(&desk.driver, "room/sort/1");  // title; equal ones keep their order
    assert_string_equal(rows_of(&desk), "8 6 12 5 9 11 10 4 7");
    assert_string_equal(desk_node(&desk, "room/sort/1")->value, "nu oplopend");
    driver_press(&desk.driver, "room/sort/1");
    assert_string_equal(rows_of(&desk), "4 7 10 11 9 5 12 6 8");
    assert_string_equal(desk_node(&desk, "room/sort/1")->value, "nu aflopend");
    driver_press(&desk.driver, "room/filter/hold");
    driver_press(&desk.driver, "room/value/1");
    assert_string_equal(rows_of(&desk), "5");
    driver_type(&desk.driver, "room/search", "nergens");
    assert_false(driver_has(&desk.driver, "room/table"));
    assert_true(driver_has(&desk.driver, "room/nothing"));
    desk_close(&desk);
}


static const char NUMBERED[] =
    "for i = 1, 2 do record(\"K\" .. i) { title = \"Zaak\", number = \"Z-00\" .. i, "
    "access = i == 1 and \"public\" or \"confidential\", personal = \"special\", "
    "page = \"p\" } end\n"
    "scene \"begin\" { title = \"Begin\", say \"Hallo.\", find \"zoek\" { ask = \"Welke?\", "
    "hint = \"Kijk goed.\", records = { \"K1\", \"K2\" }, right = { \"K1\" } }, "
    "say \"Dag.\" }\n";


// An id can tell what belongs together; where a record has a number the learner sees that alone.
static void a_number_should_stand_for_the_id_and_marks_be_filters(void **state) {
    Desk desk;
    (void)state;
    open_with(&desk, NUMBERED);
    driver_press(&desk.driver, "continue");
    driver_press(&desk.driver, "hint/ask");
    assert_string_equal(desk_node(&desk, "hint/1")->name, "Tip 1 van 1: Kijk goed.");
    const View *view = driver_view(&desk.driver);
    for (int i = 0; i < view->count; i++) {
        const Node *node = &view->nodes[i];
        assert_true(!node->name || !strstr(node->name, "K1"));
        assert_true(!node->value || !strstr(node->value, "K1"));
    }
    assert_string_equal(desk_node(&desk, "room/cell/K1/0")->name, "Z-001");
    assert_string_equal(desk_node(&desk, "room/pick/K1")->name, "Kies Z-001");
    assert_false(driver_has(&desk.driver, "room/sort/2"));  // no hold, no column of marks
    driver_press(&desk.driver, "room/drawer");
    assert_false(driver_has(&desk.driver, "room/filter/personal"));  // all have the same
    driver_press(&desk.driver, "room/filter/access");
    expect_part(desk_node(&desk, "room/value/1")->name, "vertrouwelijk (1)");
    driver_press(&desk.driver, "room/value/1");
    assert_true(driver_has(&desk.driver, "room/row/K2"));
    assert_false(driver_has(&desk.driver, "room/row/K1"));
    driver_press(&desk.driver, "room/row/K2");
    expect_part(desk_node(&desk, "room/reading")->name, "Z-002");
    char *log = log_of(&desk);
    expect_part(log, "[access=vertrouwelijk]");
    free(log);
    driver_press(&desk.driver, "room/drawer");
    assert_false(driver_has(&desk.driver, "room/filters"));
    desk_close(&desk);
}


static void columns_should_come_and_go_and_marks_be_words(void **state) {
    Desk desk;
    (void)state;
    open_nine(&desk);
    assert_string_equal(desk_node(&desk, "room/cell/R5/2")->name, "Claim of rechtszaak");
    assert_string_equal(desk_node(&desk, "room/cell/R4/2")->name, "");
    assert_false(driver_has(&desk.driver, "room/sort/8"));
    driver_press(&desk.driver, "room/drawer");
    driver_press(&desk.driver, "room/columns");
    assert_string_equal(desk_node(&desk, "room/column/8")->name, "Jaar");
    driver_press(&desk.driver, "room/column/8");
    assert_string_equal(desk_node(&desk, "room/cell/R4/8")->name, "2001");
    driver_press(&desk.driver, "room/sort/8");
    driver_press(&desk.driver, "room/sort/8");
    assert_string_equal(rows_of(&desk), "12 11 10 9 8 7 6 5 4");
    driver_press(&desk.driver, "room/column/3");
    assert_false(driver_has(&desk.driver, "room/cell/R4/3"));
    desk_close(&desk);
}


static void what_was_looked_for_should_be_logged_once_with_what_was_done(void **state) {
    Desk desk;
    char folder[1024];
    (void)state;
    open_nine(&desk);
    driver_type(&desk.driver, "room/search", "zwem");
    driver_type(&desk.driver, "room/search", "zwembad");
    driver_press(&desk.driver, "room/pick/R4");
    driver_press(&desk.driver, "room/row/R7");
    driver_press(&desk.driver, "room/pick/R7");
    driver_type(&desk.driver, "room/search", "");
    driver_press(&desk.driver, "room/pick/R5");
    driver_press(&desk.driver, "room/drawer");
    driver_press(&desk.driver, "room/filter/kind");
    driver_press(&desk.driver, "room/value/1");
    driver_press(&desk.driver, "room/all");
    driver_press(&desk.driver, "room/none");
    char *log = log_of(&desk);
    assert_int_equal(times_in(log, "\"verb\":\"used\""), 2);
    expect_part(log, "\"response\":\"zwembad\"");
    expect_part(log, "\"response\":\"[kind=map]\"");
    assert_int_equal(times_in(log, "zoek/*"), 2);
    expect_part(log, "\"response\":\"1 R6 R9 R12\"");
    free(log);
    driver_press(&desk.driver, "submit");
    snprintf(folder, sizeof folder, "%s", session_folder(stage_session(desk.driver.stage)));
    expect_part(desk_node(&desk, "outcome/0/recall")->name, "Gevonden: 2 van 2");
    expect_part(desk_node(&desk, "outcome/0/precision")->name,
                "Van de 3 gekozen stukken horen er 2");
    assert_true(driver_has(&desk.driver, "outcome/0/wrong/R5/text/why"));
    assert_false(driver_has(&desk.driver, "outcome/0/missed"));
    driver_press(&desk.driver, "continue");
    driver_press(&desk.driver, "continue");
    assert_true(sample_verify(folder, desk.opened).is_finished);
    desk_close(&desk);
}


static void a_session_should_go_on_with_what_was_chosen(void **state) {
    Desk desk;
    (void)state;
    open_nine(&desk);
    driver_type(&desk.driver, "room/search", "klacht");
    driver_press(&desk.driver, "room/all");
    desk_resume(&desk);
    assert_string_equal(desk_node(&desk, "room/search")->value, "");
    assert_true(desk_node(&desk, "room/row/R11")->flags & NODE_SELECTED);
    assert_false(desk_node(&desk, "room/row/R10")->flags & NODE_SELECTED);
    driver_press(&desk.driver, "room/drawer");
    driver_press(&desk.driver, "room/only");
    assert_string_equal(rows_of(&desk), "11");
    desk_close(&desk);
}


static void a_range_should_be_chosen_in_one_event(void **state) {
    Desk desk;
    (void)state;
    open_nine(&desk);
    driver_press(&desk.driver, "room/sort/1");  // 8 6 12 5 9 11 10 4 7
    const Host *host = desk.driver.host;
    int events = driver_run(&desk.driver)->events;
    host->choose(host->context, view_find(driver_view(&desk.driver), "room/table"), 5, 2, true);
    assert_int_equal(driver_run(&desk.driver)->events, events + 1);
    expect_part(desk_node(&desk, "room/count")->name, "Gekozen: 4");
    assert_true(desk_node(&desk, "room/row/R6")->flags & NODE_SELECTED);
    assert_true(desk_node(&desk, "room/row/R9")->flags & NODE_SELECTED);
    assert_false(desk_node(&desk, "room/row/R8")->flags & NODE_SELECTED);
    assert_false(desk_node(&desk, "room/row/R11")->flags & NODE_SELECTED);
    host->choose(host->context, view_find(driver_view(&desk.driver), "room/table"), 4, 99, false);
    assert_int_equal(driver_run(&desk.driver)->events, events + 2);
    expect_part(desk_node(&desk, "room/count")->name, "Gekozen: 2");
    host->choose(host->context, view_find(driver_view(&desk.driver), "submit"), 1, 9, true);
    expect_part(desk_node(&desk, "room/count")->name, "Gekozen: 2");
    char *log = log_of(&desk);
    expect_part(log, "\"response\":\"1 R5:R6 R9 R12\"");
    free(log);
    desk_resume(&desk);
    expect_part(desk_node(&desk, "room/count")->name, "Gekozen: 2");
    desk_close(&desk);
}


static void submitting_nothing_should_be_told_why_not(void **state) {
    Desk desk;
    (void)state;
    open_nine(&desk);
    driver_press(&desk.driver, "submit");
    expect_part(desk_node(&desk, "message")->name, "Kies eerst ten minste een stuk");
    assert_int_equal(driver_run(&desk.driver)->phase, RUN_WAITING);
    desk_close(&desk);
}


static void the_list_of_records_should_hold_what_is_known(void **state) {
    Desk desk;
    (void)state;
    open_with(&desk, NINE);
    driver_press(&desk.driver, "pane/records");
    assert_true(driver_has(&desk.driver, "records/none"));
    driver_press(&desk.driver, "close");
    driver_press(&desk.driver, "continue");
    int events = driver_run(&desk.driver)->events;
    driver_press(&desk.driver, "pane/records");
    // There is nothing to choose for.
    assert_string_equal(desk_node(&desk, "room/count")->name, "9 stukken");
    assert_false(driver_has(&desk.driver, "room/head/pick"));
    assert_false(driver_has(&desk.driver, "room/pick/R6"));
    assert_false(driver_has(&desk.driver, "room/all"));
    assert_false(driver_has(&desk.driver, "room/choosing/hint"));
    const Host *host = desk.driver.host;
    host->choose(host->context, view_find(driver_view(&desk.driver), "room/table"), 1, 3, true);
    assert_int_equal(driver_run(&desk.driver)->events, events);
    driver_press(&desk.driver, "room/drawer");
    assert_true(driver_has(&desk.driver, "room/filter/kind"));
    assert_false(driver_has(&desk.driver, "room/only"));
    driver_press(&desk.driver, "room/row/R6");
    assert_int_equal(driver_run(&desk.driver)->events, events + 1);
    assert_true(desk_node(&desk, "room/row/R6")->flags & NODE_EXPANDED);
    assert_string_equal(desk_node(&desk, "room/cell/R6/5")->name, "gelezen");
    driver_press(&desk.driver, "aside/open/2");
    driver_press(&desk.driver, "close");
    assert_true(driver_has(&desk.driver, "room/table"));
    driver_press(&desk.driver, "close");
    expect_part(desk_node(&desk, "room/count")->name, "Gekozen: 0");
    desk_close(&desk);
}


// ---- Two thousand records ----


static void add_many(Buffer *text) {
    buffer_add(text, HEAD);
    for (int i = 0; i < MANY; i += 40) {
        char line[64];
        snprintf(line, sizeof line, "include \"deel%d.lua\"\n", i);
        buffer_add(text, line);
    }
    buffer_add(text, "local ids = {} for i = 0, 1999 do ids[i + 1] = \"R\" .. i end\n"
                     "scene \"begin\" { title = \"Begin\", find \"zoek\" { ask = \"Welke?\", "
                     "records = ids, right = { \"R7\" }, recall = { OPD_01 = 4 } } }\n");
}


// Files of forty records; every record has a word of its own, in the middle of its page.
static void write_parts(const char *folder) {
    char *page = memory_new(PAGE + 1, 1);
    for (int i = 0; i < PAGE; i++) {
        page[i] = (char)(i % 8 == 7 ? ' ' : 'a' + i * i / 8 % 26);
    }
    for (int part = 0; part < MANY; part += 40) {
        char path[200];
        Error error;
        Buffer text = {0};
        for (int i = part; i < part + 40; i++) {
            char *line = memory_new(PAGE + 300, 1);
            int length = snprintf(line, PAGE + 300,
                                  "record \"R%d\" { title = \"Stuk %d\", kind = \"%s\", page = "
                                  "[[%.5000s eigen%d. %s]] }\n",
                                  i, MANY - i, i % 2 ? "map" : "brief", page, i, page + 5000);
            assert_true(length > PAGE && length < PAGE + 300);
            buffer_add(&text, line);
            free(line);
        }
        snprintf(path, sizeof path, "%s/deel%d.lua", folder, part);
        assert_true(file_replace(path, text.text, text.length, &error));
        buffer_free(&text);
    }
    free(page);
}


static void open_many(Desk *desk) {
    char folder[64];
    char inner[96];
    Error error;
    Buffer text = {0};
    sample_folder(folder, sizeof folder);
    snprintf(inner, sizeof inner, "%s/kamer", folder);
    assert_true(folder_make(inner, &error));
    write_parts(inner);
    add_many(&text);
    desk_open(desk, sample_case_of(inner, buffer_text(&text)), RUN_PRACTICE);
    buffer_free(&text);
}


static void thousands_should_be_searched_sorted_and_chosen(void **state) {
    Desk desk;
    (void)state;
    open_many(&desk);
    expect_part(desk_node(&desk, "room/count")->name, "2.000 stukken");
    assert_string_equal(desk_node(&desk, "room/row/R11")->value, "rij 12 van 2.000");
    assert_int_equal(desk_node(&desk, "room/table")->limit, MANY);
    driver_type(&desk.driver, "room/search", "eigen1234");
    assert_string_equal(rows_of(&desk), "1234");
    driver_type(&desk.driver, "room/search", "");
    driver_press(&desk.driver, "room/sort/1");
    assert_true(driver_has(&desk.driver, "room/row/R1999"));  // Stuk 1
    driver_press(&desk.driver, "room/later");
    assert_string_equal(desk_node(&desk, "room/row/R1974")->value, "rij 26 van 2.000");
    const Host *host = desk.driver.host;
    host->show(host->context, view_find(driver_view(&desk.driver), "room/table"), 5000, 40);
    assert_string_equal(desk_node(&desk, "room/row/R0")->value, "rij 2.000 van 2.000");
    assert_true(driver_has(&desk.driver, "room/row/R39"));
    assert_false(driver_has(&desk.driver, "room/row/R40"));
    int events = driver_run(&desk.driver)->events;
    driver_press(&desk.driver, "room/all");
    assert_int_equal(driver_run(&desk.driver)->events, events + 1);
    expect_part(desk_node(&desk, "submit")->name, "2.000 stukken");
    char *log = log_of(&desk);
    expect_part(log, "\"response\":\"1 R0:R1999\"");
    free(log);
    driver_press(&desk.driver, "room/none");
    // Every second record does not fit in one line of the log; all are chosen just the same.
    driver_press(&desk.driver, "room/drawer");
    driver_press(&desk.driver, "room/filter/kind");
    driver_press(&desk.driver, "room/value/0");
    driver_press(&desk.driver, "room/all");
    expect_part(desk_node(&desk, "submit")->name, "1.000 stukken");
    assert_true(driver_run(&desk.driver)->events < events + 10);
    char folder[1024];
    snprintf(folder, sizeof folder, "%s", session_folder(stage_session(desk.driver.stage)));
    driver_press(&desk.driver, "submit");
    driver_press(&desk.driver, "continue");
    assert_true(sample_verify(folder, desk.opened).is_finished);
    desk_close(&desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(search_filters_and_sorting_should_change_what_is_shown),
        cmocka_unit_test(a_number_should_stand_for_the_id_and_marks_be_filters),
        cmocka_unit_test(columns_should_come_and_go_and_marks_be_words),
        cmocka_unit_test(what_was_looked_for_should_be_logged_once_with_what_was_done),
        cmocka_unit_test(a_session_should_go_on_with_what_was_chosen),
        cmocka_unit_test(a_range_should_be_chosen_in_one_event),
        cmocka_unit_test(submitting_nothing_should_be_told_why_not),
        cmocka_unit_test(the_list_of_records_should_hold_what_is_known),
        cmocka_unit_test(thousands_should_be_searched_sorted_and_chosen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

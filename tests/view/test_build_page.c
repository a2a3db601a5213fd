// Pages on the screen and in the terminal: each kind of page as what it is, with the metadata of
// its record.

#include <stdio.h>

#include "support/desk.h"
#include "support/expect.h"
#include "text/lines.h"

static const char SCENARIO[] =
    "scenario \"stukken\" { version = \"1\", title = \"Stukken\", date = \"2026-11-16\", "
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "record \"A\" { title = \"Alles\", number = \"Z-7\", level = \"file\", "
    "creator = \"Team Groen\", "
    "access = \"confidential\", personal = \"special\", format = \"TXT\", size = 48213, "
    "copies = { \"Back-up\" }, relations = { { \"B\", \"bezwaar tegen\" } }, "
    "shared_with = { \"B\" }, events = { { \"2024-02-29\", \"gesloten\" } }, page = {\n"
    "letter { from = \"Ans\", to = \"Bea\", date = \"2020-02-01\", subject = \"Dam\", "
    "\"Beste\" },\n"
    "thread { subject = \"Mail\", message { from = \"Ans\", to = \"Bea\", date = \"2020-02-01\", "
    "time = \"09:05\", \"Eerst\" } },\n"
    "chat { title = \"App\", message { from = \"Ans\", \"Een\" }, message { from = \"Bea\", "
    "\"Twee\" } },\n"
    "form { title = \"Vel\", { \"Naam\", \"Ans\" }, { \"Leeg\", \"\" } },\n"
    "sheet { title = \"Rijen\", columns = { \"K1\", \"K2\" }, { \"c1\", \"c2\" } },\n"
    "scan { picture = \"archief\", \"Laag\" }, \"Plat\" } }\n"
    "record \"B\" { title = \"Bijna niets\", page = \"p\" }\n"
    "scene \"begin\" { show \"A\", say \"Kijk.\" }\n";

static void open_desk(Desk *desk) {
    desk_open_text(desk, SCENARIO);
    driver_press(&desk->driver, "aside/open/0");
}


static void kinds_should_be_shown_as_what_they_are(void **state) {
    static const struct {
        const char *id;
        Role role;
        const char *name, *value, *description;
    } ROWS[] = {
        {"main/page/0", ROLE_DOCUMENT, "Dam", NULL, "Brief, deel 1 van 7"},
        {"main/page/0/from", ROLE_PAIR, "Van", "Ans", NULL},
        {"main/page/0/to", ROLE_PAIR, "Aan", "Bea", NULL},
        {"main/page/0/date", ROLE_PAIR, "Datum", "1 februari 2020", NULL},
        {"main/page/0/body", ROLE_TEXT, "Beste", NULL, NULL},
        {"main/page/0/1", ROLE_DOCUMENT, "Mail", NULL, "E-mail, deel 2 van 7"},
        {"main/page/0/1/message/0", ROLE_MESSAGE, "Ans", "Eerst", "aan Bea, 01-02-2020, 09:05"},
        {"main/page/0/2/message/1", ROLE_MESSAGE, "Bea", "Twee", ""},
        {"main/page/0/3/field/0", ROLE_PAIR, "Naam", "Ans", NULL},
        {"main/page/0/3/field/1", ROLE_PAIR, "Leeg", "(niet ingevuld)", NULL},
        {"main/page/0/4/table", ROLE_TABLE, "", NULL, NULL},
        {"main/page/0/4/cell/0/1", ROLE_CELL, "K2", NULL, NULL},
        {"main/page/0/4/cell/1/0", ROLE_CELL, "c1", NULL, NULL},
        {"main/page/0/5/picture", ROLE_PICTURE, "Scan; de tekst staat eronder", NULL, NULL},
        {"main/page/0/5/body", ROLE_TEXT, "Laag", NULL, NULL},
        {"main/page/0/6", ROLE_DOCUMENT, "Alles", "Plat", "Deel 7 van 7"},
        {"aside/facts/0/level", ROLE_PAIR, "Niveau", "dossier", NULL},
        {"aside/facts/0/number", ROLE_PAIR, "Nummer", "Z-7", NULL},
        {"aside/facts/0/event/0", ROLE_PAIR, "Gebeurtenis", "29-02-2024, gesloten", NULL},
        {"aside/facts/0/access", ROLE_PAIR, "Toegang", "vertrouwelijk", NULL},
        {"aside/facts/0/personal", ROLE_PAIR, "Persoonsgegevens", "ja, bijzondere", NULL},
        {"aside/metadata/0/creator", ROLE_PAIR, "Archiefvormer", "Team Groen", NULL},
        {"aside/metadata/0/relation/0", ROLE_PAIR, "Relatie", "bezwaar tegen B  Bijna niets", NULL},
        {"aside/metadata/0/shared/0", ROLE_PAIR, "Hoort ook bij", "B  Bijna niets", NULL},
        {"aside/metadata/0/file", ROLE_PAIR, "Bestand", "TXT, 48 kB (48.213 bytes)", NULL},
        {"aside/metadata/0/copy/0", ROLE_PAIR, "Ligt ook in", "Back-up", NULL},
    };
    Desk desk;
    (void)state;
    open_desk(&desk);
    const View *view = driver_view(&desk.driver);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        int at = view_find(view, ROWS[i].id);
        expect_row(at != NODE_NONE, "%s is not there", ROWS[i].id);
        const Node *node = &view->nodes[at];
        expect_row(node->role == ROWS[i].role, "%s", ROWS[i].id);
        expect_row(strcmp(node->name, ROWS[i].name) == 0, "%s: %s", ROWS[i].id, node->name);
        expect_row(!ROWS[i].value || strcmp(node->value, ROWS[i].value) == 0, "%s: %s", ROWS[i].id,
                   node->value);
        expect_row(!ROWS[i].description || strcmp(node->description, ROWS[i].description) == 0,
                   "%s: %s", ROWS[i].id, node->description);
    }
    int first = view_find(view, "main/page/0/2/message/0");
    int second = view_find(view, "main/page/0/2/message/1");
    assert_int_equal(view->nodes[first].number, MESSAGE_LEFT);
    assert_int_equal(view->nodes[second].number, MESSAGE_RIGHT);
    assert_int_equal(view->nodes[view_find(view, "main/page/0/1/message/0")].number, MESSAGE_MAIL);
    assert_non_null(view->nodes[view_find(view, "main/page/0/5/picture")].picture);
    desk_close(&desk);
}


static void marks_should_have_a_sign_beside_their_words(void **state) {
    Desk desk;
    (void)state;
    open_desk(&desk);
    const View *view = driver_view(&desk.driver);
    assert_int_equal(view->nodes[view_find(view, "aside/facts/0/access")].tone, TONE_WARN);
    assert_int_equal(view->nodes[view_find(view, "aside/facts/0/personal")].tone, TONE_WARN);
    desk_close(&desk);
}


static void what_is_not_said_should_not_be_shown(void **state) {
    static const char *const ABSENT[] = {"aside/facts/1/level",      "aside/facts/1/number",
                                         "aside/facts/1/access",     "aside/facts/1/personal",
                                         "aside/metadata/1/creator", "aside/metadata/1/file",
                                         "aside/metadata/1/keywords"};
    Desk desk;
    (void)state;
    open_desk(&desk);
    driver_press(&desk.driver, "close");
    while (driver_run(&desk.driver)->phase != RUN_OVER) {
        driver_press(&desk.driver, "continue");
    }
    driver_press(&desk.driver, "pane/records");
    driver_press(&desk.driver, "room/row/B");
    driver_press(&desk.driver, "aside/open/1");
    for (size_t i = 0; i < sizeof ABSENT / sizeof *ABSENT; i++) {
        expect_row(!driver_has(&desk.driver, ABSENT[i]), "%s", ABSENT[i]);
    }
    assert_true(driver_has(&desk.driver, "aside/metadata/1/checksum"));
    desk_close(&desk);
}


static void the_terminal_should_print_every_part(void **state) {
    static const struct {
        const char *id, *text;
    } ROWS[] = {
        {"main/page/0", "--- Dam (Brief, deel 1 van 7) ---"},
        {"main/page/0/from", "Van: Ans"},
        {"main/page/0/end", "---"},
        {"main/page/0/1/message/0", "Ans (aan Bea, 01-02-2020, 09:05): Eerst"},
        {"main/page/0/2/message/1", "Bea: Twee"},
        {"main/page/0/4/row/1", "K1: c1; K2: c2"},
        {"main/page/0/5/picture", "[Scan; de tekst staat eronder]"},
        {"main/page/0/6", "--- Alles (Deel 7 van 7) ---\nPlat\n---"},
    };
    Desk desk;
    Lines lines = {.arena = arena_new()};
    (void)state;
    open_desk(&desk);
    lines_make(&lines, driver_view(&desk.driver));
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const char *line = lines_find(&lines, ROWS[i].id);
        expect_row(line && strcmp(line, ROWS[i].text) == 0, "%s: %s", ROWS[i].id,
                   line ? line : "nothing");
    }
    arena_free(lines.arena);
    desk_close(&desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kinds_should_be_shown_as_what_they_are),
        cmocka_unit_test(marks_should_have_a_sign_beside_their_words),
        cmocka_unit_test(what_is_not_said_should_not_be_shown),
        cmocka_unit_test(the_terminal_should_print_every_part),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

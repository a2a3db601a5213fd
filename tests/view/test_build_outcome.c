// Outcome of classify: right, wrong, and a word of its own for a class of the same branch.

#include "support/desk.h"
#include "support/expect.h"

static const char CASE[] =
    "scenario \"indelen\" { version = \"1\", title = \"Indelen\", date = \"2026-11-16\", "
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "scheme \"s\" { class \"wegen\" { title = \"Wegen\" }, "
    "class \"bouw\" { title = \"Aanleg\", under = \"wegen\" }, "
    "class \"zorg\" { title = \"Onderhoud\", under = \"wegen\" }, "
    "class \"mensen\" { title = \"Mensen\" } }\n"
    "for i = 1, 3 do record(\"R\" .. i) { title = \"Stuk \" .. i, page = \"p\" } end\n"
    "scene \"a\" { title = \"A\", classify \"c\" { ask = \"?\", scheme = \"s\", "
    "earns = { OPD_01 = 6 }, records = { R1 = \"bouw\", R2 = \"zorg\", R3 = \"mensen\" } } }\n";


static void a_class_of_the_same_branch_should_be_told_as_such(void **state) {
    static const char *const PLAY[] = {"card/R1", "class/zorg", "card/R2", "class/zorg",
                                       "card/R3", "class/bouw", "submit",  NULL};
    static const struct {
        const char *id, *said;
        Tone tone;
    } ROWS[] = {{"outcome/0/0/2", "Onderhoud (zelfde tak: half goed)", TONE_WARN},
                {"outcome/0/1/2", "Onderhoud", TONE_GOOD},
                {"outcome/0/2/2", "Aanleg", TONE_BAD}};
    Desk desk;
    (void)state;
    desk_open_text(&desk, CASE);
    desk_press_all(&desk, PLAY);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Node *cell = desk_node(&desk, ROWS[i].id);
        assert_string_equal(cell->name, ROWS[i].said);
        expect_row(cell->tone == ROWS[i].tone, "%s", ROWS[i].id);
    }
    expect_part(desk_node(&desk, "outcome/0/points")->name, "3 van 6 punten");
    desk_close(&desk);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_class_of_the_same_branch_should_be_told_as_such),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

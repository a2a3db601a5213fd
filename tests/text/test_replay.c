// A replay on the terminal: Enter or a word steps; what could be done then is printed without a
// number; the list of records can be searched.

#include <stdio.h>
#include <stdlib.h>

#include "support/desk.h"
#include "support/expect.h"
#include "text/text.h"

static const char ROOM[] =
    "scenario \"kamer\" { version = \"1\", title = \"Kamer\", date = \"2026-11-16\", "
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "for i = 1, 5 do record(\"R\" .. i) { title = \"Brief \" .. i, kind = \"brief\", "
    "page = \"Pagina \" .. i } end\n"
    "scene \"begin\" { title = \"Begin\", find \"zoek\" { ask = \"Welke?\", "
    "records = { \"R1\", \"R2\", \"R3\", \"R4\", \"R5\" }, right = { \"R3\" }, "
    "recall = { OPD_01 = 4 } }, say \"Dag.\" }\n";


// What the terminal prints of a session that was played, for this input.
static char *look(Language language, const char *input) {
    Desk desk;
    Error error;
    Rng rng = rng_from_seed(1);
    char folder[1024];
    char *printed = NULL;
    size_t length = 0;
    desk_open_text(&desk, ROOM);
    driver_play(&desk.driver, POLICY_BEST, &rng, -1);
    snprintf(folder, sizeof folder, "%s", session_folder(stage_session(desk.driver.stage)));
    driver_free(&desk.driver);
    desk.options.settings.language = language;
    Stage *stage = stage_new_replay(desk.opened, folder, &desk.options, &error);
    assert_non_null(stage);
    desk.driver = (Driver){.stage = stage, .host = stage_host(stage)};
    FILE *in = fmemopen((char *)input, strlen(input), "r");
    FILE *out = open_memstream(&printed, &length);
    text_run(stage_host(stage), in, out);
    fclose(in);
    fclose(out);
    desk_close(&desk);
    return printed;
}


static void enter_and_words_should_step(void **state) {
    (void)state;
    char *text = look(LANGUAGE_NL, "\nvorige\nvolgende\nstop\n");
    expect_part(text, "Je kijkt een sessie terug: volgende, vorige.");
    const char *second = strstr(text, "Regel van het logboek: 3 van");
    assert_non_null(second);
    const char *back = strstr(second, "Regel van het logboek: 2 van");
    assert_non_null(back);
    assert_non_null(strstr(back, "Regel van het logboek: 3 van"));
    free(text);
    text = look(LANGUAGE_EN, "next\nprevious\nstop\n");
    expect_part(text, "Log line: 3 of");
    free(text);
}


static void only_what_can_be_done_should_have_a_number(void **state) {
    (void)state;
    char *text = look(LANGUAGE_NL, "1 brief 4\nstop\n");
    expect_part(text, "1. Zoeken: leeg");
    expect_part(text, "| Kies R1 [uit]");
    expect_part(text, "\nKies alle 5 (alleen te zien)");
    expect_part(text, "\nDit zijn ze (alleen te zien)");
    expect_part(text, "1 van 5 stukken. Gekozen: 0.");
    expect_part(text, "Je kijkt terug: lezen kan, antwoorden niet.");
    free(text);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(enter_and_words_should_step),
        cmocka_unit_test(only_what_can_be_done_should_have_a_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

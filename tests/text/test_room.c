// The records room on the terminal: a page of rows, each to read and to choose by its number.

#include <stdio.h>
#include <stdlib.h>

#include "support/expect.h"
#include "support/sample_play.h"
#include "text/text.h"

static const char SCENARIO[] =
    "scenario \"rijen\" { version = \"1\", title = \"Rijen\", date = \"2026-11-16\", "
    "framework = \"fgr-528\", schedule = \"gemeenten-2020\" }\n"
    "local ids = {}\n"
    "for i = 1, 60 do ids[i] = \"R\" .. i record(ids[i]) { title = \"Stuk \" .. i, "
    "kind = \"brief\", page = \"Pagina \" .. i } end\n"
    "scene \"begin\" { title = \"Begin\", find \"zoek\" { ask = \"Welke?\", records = ids, "
    "right = { \"R2\" }, recall = { OPD_01 = 4 } } }\n";


// What the terminal prints for this input.
static char *play(const char *input) {
    SampleClock clock = sample_clock();
    char data[64];
    char folder[128];
    char *printed = NULL;
    size_t length = 0;
    sample_folder(data, sizeof data);
    snprintf(folder, sizeof folder, "%s/rijen", data);
    Case *opened = sample_case_of(folder, SCENARIO);
    StageOptions options = {.session = sample_options(data, RUN_PRACTICE, &clock, 1),
                            .settings = {.language = LANGUAGE_NL,
                                         .theme = THEME_LIGHT,
                                         .scale = 100},
                            .is_direct = true};
    Driver driver = driver_new(opened, &options);
    FILE *in = fmemopen((char *)input, strlen(input), "r");
    FILE *out = open_memstream(&printed, &length);
    text_run(driver.host, in, out);
    fclose(in);
    fclose(out);
    driver_free(&driver);
    case_close(opened);
    return printed;
}


static void a_page_of_rows_should_be_printed_with_numbers(void **state) {
    (void)state;
    char *text = play("1 stuk 42\nherhaal\nstop\n");
    expect_part(text, "Nummer: R1; Titel: Stuk 1; Soort: brief");
    expect_part(text, "(rij 25 van 60)");
    assert_null(strstr(text, "rij 26 van 60"));
    expect_part(text, "Rijen hierna");
    expect_part(text, "Sorteer op Titel");
    expect_part(text, "Kies R1 [uit]");
    expect_part(text, "1 van 60 stukken");
    expect_part(text, "Nummer: R42");
    free(text);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_of_rows_should_be_printed_with_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

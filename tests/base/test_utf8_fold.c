// Folding: what people take to be the same word gets one spelling.

#include "base/utf8.h"
#include "support/expect.h"


static void case_and_accents_should_go(void **state) {
    (void)state;
    static const struct {
        const char *text, *folded;
    } ROWS[] = {
        {"", ""},
        {"Zwembad DE GOLFSLAG", "zwembad de golfslag"},
        {"Één café, crème brûlée", "een cafe, creme brulee"},
        {"Ĳsland ĳs Œuvre Straße Ægir", "ijsland ijs oeuvre strasse aegir"},
        {"e\xCC\x81\x65n", "een"},
        {"\xE2\x80\x9CGoed\xE2\x80\x9D \xE2\x80\x93 zo\xE2\x80\x99n\xE2\x80\xA6",
         "\"goed\" - zo'n..."},
        {"a\xC2\xA0z", "a z"},
        {"3 × 4 Ω", "3 × 4 Ω"},
        {"kapot \xC3", "kapot \xC3"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char out[100];
        size_t length = utf8_fold(ROWS[i].text, out);
        expect_row(strcmp(out, ROWS[i].folded) == 0, "%s became %s", ROWS[i].text, out);
        assert_int_equal(length, strlen(out));
        assert_true(length <= strlen(ROWS[i].text));
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(case_and_accents_should_go),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Text: what an author writes over several lines loses the margin of the file, and nothing else.

#include <stdlib.h>

#include "base/memory.h"
#include "base/text.h"
#include "support/expect.h"


static void text_should_lose_its_margin_and_the_blank_lines_around_it(void **state) {
    (void)state;
    static const char *const ROWS[][2] = {
        {"", ""},
        {"een", "een"},
        {"  een  ", "een"},
        {"\n\n  een\n  twee\n", "een\ntwee"},
        {"    een\n      twee\n    drie", "een\n  twee\ndrie"},
        {"een  \n\n\n  twee\t\n", "een\n\n\n  twee"},
        {"  een\n\n  twee", "een\n\ntwee"},
        {"\r\n  een\r\n  twee\r\n", "een\ntwee"},
        {" \n \n", ""},
        {"\t\teen\n\ttwee", "\teen\ntwee"},
        {"é  \n  é", "é\n  é"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char *out = memory_new(strlen(ROWS[i][0]) + 2, 1);
        char *again = memory_new(strlen(ROWS[i][0]) + 2, 1);
        size_t length = text_tidy(ROWS[i][0], out);
        expect_row(strcmp(out, ROWS[i][1]) == 0, "row %zu: \"%s\"", i, out);
        expect_row(length == strlen(out), "row %zu", i);
        text_tidy(out, again);
        expect_row(strcmp(out, again) == 0, "row %zu is not tidy yet: \"%s\"", i, again);
        free(out);
        free(again);
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_should_lose_its_margin_and_the_blank_lines_around_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

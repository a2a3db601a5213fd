// Page: times of day.

#include "archive/page.h"
#include "support/expect.h"


static void a_time_should_be_read_and_written_back(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int minute;
    } ROWS[] = {{"00:00", 0},  {"09:05", 545}, {"23:59", 1439}, {"24:00", -1},
                {"12:60", -1}, {"9:05", -1},   {"09.05", -1},   {"", -1},
                {"09:0", -1},  {"09:055", -1}, {"-1:00", -1},   {"0a:00", -1}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char text[MINUTE_TEXT_SIZE];
        int minute = MINUTE_NONE;
        bool is_time = minute_from_text(ROWS[i].text, &minute);
        expect_row(is_time == (ROWS[i].minute >= 0) && minute == ROWS[i].minute, "%s",
                   ROWS[i].text);
        minute_to_text(minute, text);
        expect_row(strcmp(text, is_time ? ROWS[i].text : "") == 0, "%s", text);
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_time_should_be_read_and_written_back)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Expect: cmocka with what it needs in front of it, and checks that say which row of a table
// failed.
#ifndef CASUS_TESTS_SUPPORT_EXPECT_H
#define CASUS_TESTS_SUPPORT_EXPECT_H

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

// The condition holds; else the test stops with the text that tells in which row.
#define expect_row(condition, ...)                                                                 \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            print_error(__VA_ARGS__);                                                              \
            print_error(": %s\n", #condition);                                                     \
            fail();                                                                                \
        }                                                                                          \
    } while (0)

// `text` holds `part` somewhere.
#define expect_part(text, part)                                                                    \
    do {                                                                                           \
        if (!strstr(text, part)) {                                                                 \
            fail_msg("expected \"%s\" in \"%s\"", part, text);                                     \
        }                                                                                          \
    } while (0)

#endif

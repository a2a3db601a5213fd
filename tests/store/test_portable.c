// Portable: names that every system can hold, and showing those that come from outside.

#include "store/portable.h"
#include "support/expect.h"


static void plain_names_should_be_good(void **state) {
    (void)state;
    static const char *const GOOD[] = {"scenario.lua", "en.lua",   "Kantoor_2.png", "a",
                                       "com.lua",      "com10.lua", "nullen.lua",   "x.y.z"};
    for (size_t i = 0; i < sizeof GOOD / sizeof GOOD[0]; i++) {
        expect_row(portable_fault(GOOD[i]) == NULL, "%s", GOOD[i]);
    }
}


static void names_that_lead_elsewhere_should_be_refused_with_the_reason(void **state) {
    (void)state;
    static const struct {
        const char *name, *reason;
    } BAD[] = {{"", "geen naam"},
               {"../scenario.lua", "andere map"},
               {"a/../../b.lua", "andere map"},
               {"..\\b.lua", "andere map"},
               {"/etc/passwd", "schijf zelf"},
               {"\\\\server\\deel", "schijf zelf"},
               {"C:\\b.lua", "andere schijf"},
               {"b.lua:stroom", "andere schijf"},
               {"map/b.lua", "geen mappen"},
               {"map\\b.lua", "geen mappen"},
               {"map/", "geen mappen"},
               {"een twee.lua", "andere tekens"},
               {"caf\xc3\xa9.lua", "andere tekens"},
               {"a\x01.lua", "andere tekens"},
               {"a\xff.lua", "andere tekens"},
               {".verborgen.lua", "begint met een punt"},
               {"-rf", "begint met een punt of streepje"},
               {"a.lua.", "eindigt op een punt"},
               {"con", "Windows"},
               {"NUL.lua", "Windows"},
               {"Com1.svg", "Windows"},
               {"lpt9.lua", "Windows"}};
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        const char *fault = portable_fault(BAD[i].name);
        expect_row(fault && strstr(fault, BAD[i].reason), "%s: %s", BAD[i].name,
                   fault ? fault : "good");
    }
}


static void a_name_should_be_at_most_so_long(void **state) {
    (void)state;
    char name[PORTABLE_NAME_MAX + 2];
    memset(name, 'a', sizeof name);
    name[PORTABLE_NAME_MAX] = '\0';
    assert_null(portable_fault(name));
    name[PORTABLE_NAME_MAX] = 'a';
    name[PORTABLE_NAME_MAX + 1] = '\0';
    expect_part(portable_fault(name), "te lange naam");
}


static void capitals_should_make_no_difference(void **state) {
    (void)state;
    assert_true(portable_is_same("EN.lua", "en.LUA"));
    assert_false(portable_is_same("en.lua", "en.lu"));
    assert_false(portable_is_same("en.lua", "nl.lua"));
}


static void any_name_should_become_fit_to_show(void **state) {
    (void)state;
    char shown[PORTABLE_SHOWN_SIZE];
    char name[500];
    portable_show("gewoon.lua", shown);
    assert_string_equal(shown, "gewoon.lua");
    portable_show("a\x1b[31m\nb", shown);
    assert_string_equal(shown, "a?[31m?b");
    portable_show("a\xff\xc3\xa9", shown);
    assert_string_equal(shown, "a???");
    memset(name, 'x', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    portable_show(name, shown);
    assert_true(strlen(shown) < sizeof shown);
    expect_part(shown, "xx...");
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_names_should_be_good),
        cmocka_unit_test(names_that_lead_elsewhere_should_be_refused_with_the_reason),
        cmocka_unit_test(a_name_should_be_at_most_so_long),
        cmocka_unit_test(capitals_should_make_no_difference),
        cmocka_unit_test(any_name_should_become_fit_to_show),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Out of memory: every block that Lua asks for is refused in turn, once or from then on. The case
// loads or the author reads why not, hooks answer or fail, and nothing is lost or left behind.

#include "support/expect.h"

#include <stdlib.h>
#include <string.h>

#include "support/load_case.h"
#include "support/lua_watch.h"

static const char CASE[] =
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", "
    "framework = \"kader\", schedule = \"lijst\", variables = { n = 0 } }\n"
    "include \"b.lua\"\n"
    "local p = person \"p\" { name = \"P\" }\n"
    "record \"R1\" { title = \"R\", page = \"Een tekst van meer dan veertig tekens, en dus lang.\" "
    "}\n"
    "scene \"een\" { p \"Dag.\", choose \"c\" { ask = \"?\", option \"a\" { \"A\", set = { n = 1 } "
    "}, option \"b\" { \"B\" } },\n"
    "when(function(s) local t = {} for i = 1, 50 do t[i] = \"x\" .. i end return s.n == 0 and "
    "#t == 50 end, say \"ja\"), finish \"uit\" }\n"
    "ending \"uit\" { title = \"Uit\" }\n";


static Script *load(Error *error) {
    CaseFile files[] = {{"scenario.lua", CASE, 0},
                        {"b.lua", "local t = { 3, 1, 2 } table.sort(t)", 0},
                        {"en.lua", "translation \"en\" { { \"Dag.\", \"Hello.\" } }", 0},
                        {.name = NULL}};
    return load_case_files(files, error);
}


// Answers whether all went well.
static bool load_and_play(long n) {
    Error error = {.code = ERROR_NONE};
    Script *script = load(&error);
    bool played = false;
    if (script) {
        Run *run = play_case(script, POLICY_RANDOM, 1, RUN_EXAM, &error);
        played = run != NULL;
        run_free(run);
    }
    expect_row(played || (error.code != ERROR_NONE && error.text[0] && error.place[0]),
               "block %ld: no reason", n);
    script_free(script);
    expect_row(lua_watch()->memory_after == 0, "block %ld", n);
    return played;
}


static long blocks_in_all(void) {
    lua_watch()->fail_at = 0;
    assert_true(load_and_play(0));
    return lua_watch()->asked;
}


static void memory_that_ends_should_be_said_and_nothing_lost(void **state) {
    (void)state;
    long blocks = blocks_in_all();
    int failed = 0;
    lua_watch()->fails_on = true;
    for (long n = 1; n <= blocks; n++) {
        lua_watch()->fail_at = n;
        failed += !load_and_play(n);
    }
    lua_watch()->fail_at = 0;
    assert_true(blocks > 500);
    assert_true(failed >= blocks - 5);  // Lua can do without a few: a list that grows in time
    assert_true(load_and_play(0));
}


// Lua collects its garbage and asks once more.
static void one_refusal_should_be_overcome_or_said(void **state) {
    (void)state;
    long blocks = blocks_in_all();
    int played = 0;
    lua_watch()->fails_on = false;
    for (long n = 1; n <= blocks; n++) {
        lua_watch()->fail_at = n;
        played += load_and_play(n);
    }
    lua_watch()->fail_at = 0;
    assert_true(played > blocks / 2);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_that_ends_should_be_said_and_nothing_lost),
        cmocka_unit_test(one_refusal_should_be_overcome_or_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Api: the description is whole, its examples are right, and the loader does what it says.

#include "script/api.h"

#include <lauxlib.h>
#include <stdio.h>

#include "script/host.h"
#include "script/sandbox.h"
#include "support/expect.h"
#include "support/load_case.h"

enum { ROOM = 8192 };

#define HEAD                                                                                       \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", framework = " \
    "\"fgr-528\", schedule = \"gemeenten-2020\", laws = \"legal\",\n"                              \
    "variables = { gewist = false, beloofd = 0 }, facts = { woo_gemist = false } }\n"
#define RECORDS                                                                                    \
    "record \"R1\" { title = \"Een\", category = \"1.1\", closed = \"2010-01-01\", page = \"J. "   \
    "van Dam schrijft aan team Groen.\" }\n"                                                       \
    "record \"R2\" { title = \"Twee\", category = \"1.1\", closed = \"2010-01-01\", page = "       \
    "\"Twee\" }\n"                                                                                 \
    "record \"R3\" { title = \"Drie\", category = \"1.1\", closed = \"2010-01-01\", page = "       \
    "\"Drie\" }\n"
#define THINGS                                                                                     \
    "local petra = person \"petra\" { name = \"Petra\" }\n"                                        \
    "local willem = person \"willem\" { name = \"Willem\" }\n"                                     \
    "scheme \"zaaktypen\" { class \"vergunningen\" { title = \"V\" }, class \"klachten\" { title " \
    "= \"K\" } }\n"                                                                                \
    "hold \"woo\" { kind = \"woo\", title = \"Woo\", records = { \"R1\" } }\n"                     \
    "ending \"goed\" { title = \"Goed\" }\n"
#define EARLIER                                                                                    \
    "scene \"eerder\" { choose \"eerste\" { ask = \"?\", option \"vragen\" { \"V\" }, option "     \
    "\"wissen\" { \"W\" } },\n"                                                                    \
    "classify \"eerder-ingedeeld\" { ask = \"?\", scheme = \"zaaktypen\", records = { R1 = "       \
    "\"klachten\" } },\n"                                                                          \
    "destroy \"eerder-lijst\" { ask = \"?\", name = \"L\", records = { \"R2\" }, reviewer = "      \
    "petra,\ndeclaration = { field \"hoe\" { ask = \"?\", option \"gewist\" { \"G\" }, option "    \
    "\"weg\" { \"W\" } } } } }\n"
#define SLOT "\nscene \"slot\" { say \"Het is klaar.\", finish \"goed\" }\n"


// The example where it belongs in a small case.
static void wrap(const char *example, char *out) {
    char first[40];
    snprintf(first, sizeof first, "%.*s", (int)strcspn(example, " ({"), example);
    const ApiWord *word = api_word(first, NULL);
    bool is_step = strcmp(first, "petra") == 0 || (word && strcmp(word->in, "scene") == 0);
    bool is_head = strcmp(first, "scenario") == 0;
    int length = snprintf(out, ROOM, "%s%s%s%s%s%s%s%s", is_head ? "" : HEAD RECORDS THINGS EARLIER,
                          is_step ? "scene \"voorbeeld\" {\n" : "", example, is_step ? "\n}" : "",
                          "", is_head ? "\nending \"goed\" { title = \"Goed\" }"
                                    "\nperson \"petra\" { name = \"Petra\" }"
                                  : "",
                          is_head ? "\nscene \"maandag\" { say \"x\" }" : "", SLOT);
    assert_true(length < ROOM);
}


static Script *load(const char *code, Error *error) {
    const CaseFile files[] = {{"scenario.lua", code, 0}, {"stukken.lua", "-- leeg", 0}, {0}};
    *error = (Error){.code = ERROR_NONE};
    return load_case_of_assets(files, error);
}


static bool loads(const char *code, Error *error) {
    Script *script = load(code, error);
    script_free(script);
    return script != NULL;
}


// Whether a test.lua of this text is read, for the case without an example.
static bool loads_plan(const char *text, Error *error) {
    Script *script = load(HEAD RECORDS THINGS EARLIER SLOT, error);
    expect_row(script, "%s", error->text);
    *error = (Error){.code = ERROR_NONE};
    Plan *plan = load_plan_text(text, script_scenario(script), error);
    bool is_good = plan != NULL;
    plan_free(plan);
    script_free(script);
    return is_good;
}


static bool loads_example(const ApiWord *word, const char *example, Error *error) {
    char code[ROOM];
    if (api_test_word(word->name) == word) {
        return loads_plan(example, error);
    }
    wrap(example, code);
    return loads(code, error);
}


// The last place where the word is used in its example; its name may also be that of a field.
static const char *place_of(const ApiWord *word, const char *example) {
    char opening[80];
    const char *last = NULL;
    snprintf(opening, sizeof opening, "%s ", word->shape == API_SPEECH ? "petra" : word->name);
    for (const char *at = strstr(example, opening); at; at = strstr(at + 1, opening)) {
        const char *after = at + strlen(opening);
        bool is_use = word->shape == API_TABLE ? after[0] == '=' : strchr("\"{", after[0]) != NULL;
        last = is_use ? at : last;
    }
    expect_row(last, "no %s in its example", word->name);
    return last;
}


// The example with `name = value` as the last of what stands between the braces of the word.
static void put_field(const ApiWord *word, const char *example, const char *name, const char *value,
                      char *out) {
    const char *at = strchr(place_of(word, example), '{');
    assert_non_null(at);
    int depth = 1;
    while (depth > 0) {
        at++;
        depth += *at == '{' ? 1 : *at == '}' ? -1 : 0;
    }
    const char *last = at;
    while (strchr(" \n", last[-1])) {
        last--;
    }
    int length = snprintf(out, ROOM, "%.*s%s %s = %s%s", (int)(last - example), example,
                          last[-1] == ',' || last[-1] == '{' ? "" : ",", name, value, last);
    assert_true(length < ROOM);
}


typedef void (*Visit)(const ApiWord *word, const ApiField *field);


static void each_field_of(const ApiWord *words, Visit visit) {
    for (const ApiWord *word = words; word->name; word++) {
        for (const ApiField *field = word->fields; field && field->name; field++) {
            visit(word, field);
        }
    }
}


static void each_field(Visit visit) {
    for (const ApiGroup *group = API_GROUPS; group->words; group++) {
        each_field_of(group->words, visit);
    }
    each_field_of(API_TEST_WORDS, visit);
}


static const char *example_for(const ApiWord *word, const ApiField *field) {
    return field->form == 2 && word->other ? word->other : word->example;
}


static bool loads_with(const ApiWord *word, const ApiField *field, const char *value,
                       Error *error) {
    char example[ROOM];
    put_field(word, example_for(word, field), field->name, value, example);
    return loads_example(word, example, error);
}


// ---- Words ----


static void check_text(const char *name, Text text) {
    expect_row(text.in[LANGUAGE_NL] && text.in[LANGUAGE_NL][0], "%s: Dutch", name);
    expect_row(text.in[LANGUAGE_EN] && text.in[LANGUAGE_EN][0], "%s: English", name);
}


static void check_words(const ApiWord *words) {
    for (const ApiWord *word = words; word->name; word++) {
        Error error;
        check_text(word->name, word->about);
        expect_row(loads_example(word, word->example, &error), "%s: %d: %s", word->name, error.line,
                   error.text);
        expect_row(!word->other || loads_example(word, word->other, &error), "%s: %d: %s",
                   word->name, error.line, error.text);
        if (word->loose.in[LANGUAGE_NL]) {
            check_text(word->name, word->loose);
        }
    }
}


static void every_word_should_be_described_with_an_example_that_loads(void **state) {
    (void)state;
    for (const ApiGroup *group = API_GROUPS; group->words; group++) {
        check_text("group", group->title);
        check_words(group->words);
    }
    check_words(API_TEST_WORDS);
}


// ---- Fields ----


static void check_field(const ApiWord *word, const ApiField *field) {
    Error error;
    check_text(field->name, field->about);
    expect_row(!(field->type & (API_NAME | API_NAMES)) || field->of, "%s.%s: of what?", word->name,
               field->name);
    expect_row(loads_with(word, field, field->example, &error), "%s.%s: %d: %s", word->name,
               field->name, error.line, error.text);
}


static void every_field_should_be_described_with_an_example_that_loads(void **state) {
    (void)state;
    each_field(check_field);
}


// What is described is read: nonsense in it is found.
static void check_nonsense(const ApiWord *word, const ApiField *field) {
    Error error;
    expect_row(!loads_with(word, field, "12.5", &error), "%s.%s = 12.5 was taken", word->name,
               field->name);
    expect_row(strstr(error.text, field->name), "%s.%s: %s", word->name, field->name, error.text);
    expect_row(!strstr(error.text, "niet te lezen"), "%s.%s: %s", word->name, field->name,
               error.text);
}


static void nonsense_in_a_field_should_be_refused_by_its_name(void **state) {
    (void)state;
    each_field(check_nonsense);
}


static void check_required(const ApiWord *word, const ApiField *field) {
    Error error;
    if (field->is_required) {
        expect_row(!loads_with(word, field, "nil", &error), "%s.%s may be missing", word->name,
                   field->name);
        expect_row(strstr(error.text, "ontbreekt") && strstr(error.text, field->name), "%s.%s: %s",
                   word->name, field->name, error.text);
    }
}


static void a_required_field_should_be_missed(void **state) {
    (void)state;
    each_field(check_required);
}


static void check_limits(const ApiWord *word, const ApiField *field) {
    char value[40];
    Error error;
    if (!(field->type & API_INTEGER)) {
        return;
    }
    for (int i = 0; i < 2; i++) {
        snprintf(value, sizeof value, "%d", i == 0 ? field->least - 1 : field->most + 1);
        expect_row(!loads_with(word, field, value, &error), "%s.%s = %s was taken", word->name,
                   field->name, value);
        expect_part(error.text, "heel getal van");
    }
}


static void check_choices(const ApiWord *word, const ApiField *field) {
    const char *choice;
    char value[60];
    Error error;
    int length;
    check_limits(word, field);
    for (int i = 0; (length = api_item(field->choices, i, &choice)) > 0; i++) {
        snprintf(value, sizeof value, "\"%.*s\"", length, choice);
        bool is_good = loads_with(word, field, value, &error);
        // A choice may not fit the rest of the example, but it is known.
        expect_row(is_good || !strstr(error.text, "bestaat niet"), "%s.%s = %s: %s", word->name,
                   field->name, value, error.text);
        snprintf(value, sizeof value, "\"%.*sx\"", length, choice);
        expect_row(!loads_with(word, field, value, &error), "%s.%s = %s was taken", word->name,
                   field->name, value);
        snprintf(value, sizeof value, "bedoel je \"%.*s\"?", length, choice);
        expect_part(error.text, value);
    }
}


static void only_the_described_values_should_be_taken(void **state) {
    (void)state;
    each_field(check_choices);
}


// ---- Questions and functions ----


static bool plays(const char *condition, Error *error) {
    char code[ROOM];
    snprintf(code, sizeof code,
             HEAD RECORDS THINGS EARLIER
             "scene \"vraag\" { when(function(s) return %s end, say \"Ja.\") }" SLOT,
             condition);
    Script *script = load(code, error);
    expect_row(script, "%s: %d: %s", condition, error->line, error->text);
    Run *run = play_case(script, POLICY_BEST, 1, RUN_PRACTICE, error);
    bool is_good = run != NULL;
    run_free(run);
    script_free(script);
    return is_good;
}


static void every_question_should_be_described_and_answered(void **state) {
    (void)state;
    for (const ApiCall *call = API_QUESTIONS; call->name; call++) {
        Error error;
        check_text(call->name, call->about);
        expect_row(plays(call->example, &error), "%s: %s", call->name, error.text);
        expect_part(call->example, call->name);
    }
}


static void an_unknown_question_should_name_the_nearest(void **state) {
    (void)state;
    static const char *const ROWS[][2] = {
        {"s:raed \"R1\"", "s:raed bestaat niet; bedoel je s:read?"},
        {"s:destroy \"R1\"", "bedoel je s:destroyed?"},
        {"s.gewst", "variabele 'gewst' bestaat niet; bedoel je 'gewist'?"},
        {"s.niets_daarvan", "zet hem in variables van scenario"},
        {"s:read \"R11\"", "stuk 'R11' bestaat niet; bedoel je 'R1'?"},
        {"s:chose(\"eerst\", \"vragen\")", "beslissing 'eerst' bestaat niet; bedoel je 'eerste'?"},
        {"s:chose(\"eerste\", \"vrage\")", "geen optie 'vrage'; bedoel je 'vragen'?"},
        {"s:classified(\"eerder-ingedeeld\", \"R1\", \"klacht\")", "bedoel je 'klachten'?"},
        {"s:law \"archiefwet-1996\"", "bedoel je 'archiefwet-1995'?"},
        {"s:declared(\"eerder-lijst\", \"ho\", \"weg\")", "bedoel je 'hoe'?"},
        {"s:declared(\"eerder-lijst\", \"hoe\", \"wg\")", "bedoel je 'weg'?"},
        {"s.read \"R1\"", "s:read(...) met een dubbele punt"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error error;
        expect_row(!plays(ROWS[i][0], &error), "%s", ROWS[i][0]);
        expect_part(error.text, ROWS[i][1]);
    }
}


static bool is_described(const char *library, const char *name) {
    char full[80];
    snprintf(full, sizeof full, "%s%s%s", library, library[0] ? "." : "", name);
    for (const ApiCall *call = API_FUNCTIONS; call->name; call++) {
        if (strcmp(call->name, full) == 0) {
            return true;
        }
    }
    return false;
}


// The names in the table on top of the stack; a sealed one keeps them in its metatable.
static int check_described(lua_State *lua, const char *library) {
    int count = 0;
    lua_pushnil(lua);
    while (lua_next(lua, -2)) {
        const char *name = lua_tostring(lua, -2);
        if (lua_istable(lua, -1) && library[0] == '\0') {
            assert_true(lua_getmetatable(lua, -1));
            lua_getfield(lua, -1, "__index");
            assert_non_null(lua_getupvalue(lua, -1, 1));
            count += check_described(lua, name);
            lua_pop(lua, 3);
        } else {
            expect_row(is_described(library, name), "%s.%s is not described", library, name);
            count++;
        }
        lua_pop(lua, 1);
    }
    return count;
}


static int push_names(lua_State *lua) {
    sandbox_push_names(lua);
    return 1;
}


static void every_allowed_function_should_be_described_and_no_other(void **state) {
    (void)state;
    ScriptHost host;
    Error error;
    int described = 0;
    for (const ApiCall *call = API_FUNCTIONS; call->name; call++) {
        char code[ROOM];
        check_text(call->name, call->about);
        expect_part(call->example, call->name);
        snprintf(code, sizeof code, "%s\n%s", call->example, HEAD "scene \"een\" { say \"x\" }");
        expect_row(loads(code, &error), "%s: %s", call->name, error.text);
        described++;
    }
    assert_true(host_open(&host, "casus", &error));
    lua_pushcfunction(host.lua, push_names);
    assert_true(host_call(&host, 0, 1, HOST_LOAD_BUDGET, &error));
    assert_int_equal(check_described(host.lua, ""), described);
    host_close(&host);
}


// ---- Did you mean ----


static void what_was_meant_should_be_found(void **state) {
    (void)state;
    static const char *const WORDS = "scene scheme say set show";
    static const char *const ROWS[][2] = {{"sene", "scene"},  {"Scene", "scene"},
                                          {"scène", "scene"}, {"sceme", "scene"},
                                          {"shwo", "show"},   {"xyz", NULL},
                                          {"", NULL}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Guess guess = guess_start(ROWS[i][0]);
        guess_offer_list(&guess, WORDS);
        expect_row(ROWS[i][1] ? guess.nearest &&
                                    strncmp(guess.nearest, ROWS[i][1], (size_t)guess.length) == 0
                              : !guess.nearest,
                   "%s", ROWS[i][0]);
    }
}


static void a_synonym_should_stand_for_something_that_exists(void **state) {
    (void)state;
    static const char *const VALUES = "true false nil not and or ";
    for (const ApiSynonyms *row = API_SYNONYMS; row->name; row++) {
        bool is_known =
            api_word(row->name, NULL) || api_has_item(VALUES, row->name, (int)strlen(row->name));
        for (const ApiGroup *group = API_GROUPS; group->words && !is_known; group++) {
            for (const ApiWord *word = group->words; word->name && !is_known; word++) {
                is_known = api_field(word, row->name) != NULL;
                for (const ApiField *field = word->fields; field && field->name; field++) {
                    is_known =
                        is_known || api_has_item(field->choices, row->name, (int)strlen(row->name));
                }
            }
        }
        is_known = is_known || api_has_item("practice exam", row->name, (int)strlen(row->name));
        expect_row(is_known, "%s", row->name);
    }
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_word_should_be_described_with_an_example_that_loads),
        cmocka_unit_test(every_field_should_be_described_with_an_example_that_loads),
        cmocka_unit_test(nonsense_in_a_field_should_be_refused_by_its_name),
        cmocka_unit_test(a_required_field_should_be_missed),
        cmocka_unit_test(only_the_described_values_should_be_taken),
        cmocka_unit_test(every_question_should_be_described_and_answered),
        cmocka_unit_test(an_unknown_question_should_name_the_nearest),
        cmocka_unit_test(every_allowed_function_should_be_described_and_no_other),
        cmocka_unit_test(what_was_meant_should_be_found),
        cmocka_unit_test(a_synonym_should_stand_for_something_that_exists),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

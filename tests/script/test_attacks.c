// Every attack of tests/script/attacks ends by the host's own counters, with a message that can be
// read and says where, and leaves the next case untouched. See the README there.

#include "support/expect.h"

#include <dirent.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "script/host.h"
#include "store/files.h"
#include "support/load_case.h"
#include "support/lua_watch.h"

enum {
    NET_SECONDS = 600,  // the alarm is only a net under the test
    FILE_LIMIT = 1 << 20,
    AGAIN = 3
};

#define HEAD                                                                                       \
    "scenario \"proef\" { version = \"1\", title = \"Proef\", date = \"2026-11-16\", "             \
    "framework = \"kader\", schedule = \"lijst\", variables = { n = 0, ja = false } } "
#define CASE                                                                                       \
    HEAD "scene \"een\" { say \"Dag.\", finish \"uit\" } ending \"uit\" { title = \"Uit\" } "
#define ASKING                                                                                     \
    "\n" HEAD "record \"R1\" { title = \"R\", page = \"p\" } scene \"een\" { say \"Dag.\", "       \
    "when(hook, say \"ja\"), finish \"uit\" } ending \"uit\" { title = \"Uit\" }"

typedef struct Attack {
    char kind[20];
    int line;
    char message[80];
    char name[100];
    Buffer code;
} Attack;


// ---- Reading the files ----


// Appends the lines from `at` to `end`, with every %NUMBER{ ... }% written out.
static void add_code(Buffer *code, const char *at, const char *end) {
    while (at < end) {
        char *after;
        long times = *at == '%' ? strtol(at + 1, &after, 10) : 0;
        if (times > 0 && *after == '{') {
            const char *part = after + 1;
            const char *close = strstr(part, "}%");
            assert_true(close && close < end);
            for (long i = 0; i < times; i++) {
                buffer_add_bytes(code, part, (size_t)(close - part));
            }
            at = close + 2;
        } else {
            buffer_add_bytes(code, at++, 1);
        }
    }
}


// Reads the next attack; answers where the one after it starts, NULL when there is none.
static const char *read_attack(const char *text, const char *end, Attack *attack) {
    static const char MARK[] = "--@ ";
    const char *start = strstr(text, MARK);
    *attack = (Attack){.line = -1};
    if (!start) {
        return NULL;
    }
    if (sscanf(start, "--@ %19[a-z]; %d; %79[^;]; %99[^\n]", attack->kind, &attack->line,
               attack->message, attack->name) != 4) {
        fail_msg("not understood: %.60s", start);
    }
    const char *code = strchr(start, '\n') + 1;
    const char *stop = code;
    while (stop < end && strncmp(stop, MARK, strlen(MARK)) != 0) {
        const char *line = memchr(stop, '\n', (size_t)(end - stop));
        stop = line ? line + 1 : end;
    }
    if (strcmp(attack->kind, "case") == 0) {
        buffer_add(&attack->code, CASE);
    }
    add_code(&attack->code, code, stop);
    if (strcmp(attack->kind, "hook") == 0) {
        buffer_add(&attack->code, ASKING);
    }
    return stop;
}


// ---- Running them ----


static const char *file_of(const Attack *attack) {
    return strcmp(attack->kind, "english") == 0    ? "en.lua"
           : strcmp(attack->kind, "included") == 0 ? "b.lua"
                                                   : "scenario.lua";
}


static Script *load(const Attack *attack, Error *error) {
    CaseFile files[] = {{"scenario.lua", CASE, 0}, {.name = NULL}, {.name = NULL}};
    const char *file = file_of(attack);
    CaseFile *own = strcmp(file, "scenario.lua") == 0 ? &files[0] : &files[1];
    if (strcmp(file, "b.lua") == 0) {
        files[0].text = CASE "include \"b.lua\"";
    }
    *own = (CaseFile){file, attack->code.text, attack->code.length};
    return load_case_files(files, error);
}


static int wrong_message(const Attack *attack, const char *file, const Error *error) {
    bool is_readable = error->code == ERROR_CASE && error->text[0] &&
                       utf8_is_valid(error->text, strlen(error->text)) &&
                       strncmp(error->place, "casus", 5) == 0;
    for (const char *at = error->text; *at; at++) {
        is_readable = is_readable && ((unsigned char)*at >= ' ' || *at == '\n' || *at == '\t');
    }
    bool fits = strcmp(attack->message, "-") == 0 || strstr(error->text, attack->message) != NULL;
    bool has_place =
        attack->line == 0 || (attack->line == error->line && strstr(error->place, file) != NULL);
    if (is_readable && fits && has_place) {
        return 0;
    }
    print_error("%s: %s:%d: %s\n", attack->name, error->place, error->line, error->text);
    return 1;
}


static int wrong_figures(const char *name) {
    const LuaWatch *watch = lua_watch();
    // One refusal or one step may cost some beyond the budget.
    if (watch->most_memory <= HOST_MEMORY_LIMIT && watch->memory_after == 0 &&
        watch->budget > -3 * HOST_LOAD_BUDGET) {
        return 0;
    }
    print_error("%s: memory %zu, %zu kept, budget %lld\n", name, watch->most_memory,
                watch->memory_after, (long long)watch->budget);
    return 1;
}


// Asks the hook a few times: the same each time, and after a failure the run is as it was.
static int ask(const Attack *attack, const Script *script) {
    const Hooks *hooks = script_hooks(script);
    const ScriptHost *host = hooks->context;
    bool should_do = strcmp(attack->message, "ok") == 0;
    int wrong = 0;
    for (int again = 0; again < AGAIN; again++) {
        Error error = {.code = ERROR_NONE};
        Event event = {.kind = EVENT_CONTINUE};
        Run *run = run_new(script_scenario(script), 1, RUN_EXAM, NULL, hooks, &error);
        assert_non_null(run);
        for (int twice = 0; twice < AGAIN && run->events == 0; twice++) {
            bool did = run_apply(run, &event, hooks, &error);
            if (did != should_do) {
                print_error("%s: %s\n", attack->name, did ? "not found out" : error.text);
                wrong++;
            } else if (!did) {
                wrong += wrong_message(attack, file_of(attack), &error) + (run->events != 0);
            }
        }
        wrong += lua_gettop(host->lua) != 0;
        run_free(run);
    }
    return wrong;
}


// What one case did must not reach the next.
static int wrong_next_case(const char *name) {
    Error error = {.code = ERROR_NONE};
    Script *script = load_case_text(
        "assert((\"x\"):upper() == \"X\" and (\"ab\"):rep(2) == \"abab\" and #\"ab\" == 2)\n"
        "assert(string.upper(\"x\") == \"X\" and math.max(1, 2) == 2 and 1.5 .. \"\" == \"1.5\")\n"
        "local t = { 2, 1 } table.sort(t) assert(table.concat(t, \",\") == \"1,2\")\n" CASE,
        &error);
    bool is_fine = script && strcmp(setlocale(LC_NUMERIC, NULL), "C") == 0;
    if (!is_fine) {
        print_error("the case after '%s': %s\n", name, error.text);
    }
    script_free(script);
    return !is_fine;
}


static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}


// A test.lua is no more trusted than a case: the same attack ends there with the same message, or
// with one that only a test.lua gets: what loads makes no play, and has other words.
static int run_as_plan(const Attack *attack) {
    static const char *const OWN[] = {"er staat geen play in", "in de woorden van test.lua",
                                      "dit bestand ontbreekt"};
    Error error = {.code = ERROR_NONE};
    Attack expected = *attack;
    Script *script = load_case_text(CASE, &error);
    assert_non_null(script);
    Plan *plan = load_plan_text(attack->code.text, script_scenario(script), &error);
    for (int i = 0; i < (int)(sizeof OWN / sizeof *OWN); i++) {
        if (strstr(error.text, OWN[i]) && !strstr(error.text, attack->message)) {
            snprintf(expected.message, sizeof expected.message, "%s", OWN[i]);
            expected.line = i == 0 ? 0 : attack->line;
        }
    }
    int wrong = plan ? 1 : wrong_message(&expected, "test.lua", &error);
    if (plan) {
        print_error("%s: it loads as test.lua\n", attack->name);
    }
    wrong += wrong_figures(attack->name);
    plan_free(plan);
    script_free(script);
    return wrong;
}


static int run_attack(const Attack *attack) {
    double start = seconds();
    Error error = {.code = ERROR_NONE};
    Script *script = load(attack, &error);
    bool is_hook = strcmp(attack->kind, "hook") == 0;
    int wrong = 0;
    if (script && is_hook) {
        wrong += ask(attack, script);
    } else if (!script && strcmp(attack->message, "ok") != 0) {
        wrong += wrong_message(attack, file_of(attack), &error);
    } else if ((script != NULL) != (strcmp(attack->message, "ok") == 0)) {
        print_error("%s: %s\n", attack->name, script ? "it loads" : error.text);
        wrong++;
    }
    script_free(script);
    wrong += wrong_figures(attack->name);
    if (getenv("CASUS_ATTACK_TIMES")) {
        printf("%7.3f s %6zu kB  %s\n", seconds() - start, lua_watch()->most_memory / 1024,
               attack->name);
    }
    // A text with a NUL cannot be handed over as one here.
    bool is_plan = strcmp(attack->kind, "scenario") == 0 && strcmp(attack->message, "ok") != 0 &&
                   strlen(attack->code.text) == attack->code.length;
    if (is_plan) {
        wrong += run_as_plan(attack);
    }
    return wrong + wrong_next_case(attack->name);
}


// The whole budget takes minutes under valgrind.
static bool is_left_out(const Attack *attack) {
    const char *only = getenv("CASUS_ATTACKS");
    bool is_long = strcmp(attack->kind, "hook") != 0 &&
                   (strcmp(attack->message, "komt niet klaar") == 0 ||
                    strcmp(attack->message, "-") == 0 || strstr(attack->name, "million"));
    return only && strcmp(only, "short") == 0 && is_long;
}


static int run_file(const char *path, int *count) {
    Error error;
    size_t size;
    int wrong = 0;
    Attack attack;
    char *text = file_read(path, FILE_LIMIT, &size, &error);
    assert_non_null(text);
    for (const char *at = text; (at = read_attack(at, text + size, &attack)) != NULL;) {
        if (!is_left_out(&attack)) {
            wrong += run_attack(&attack);
            (*count)++;
        }
        buffer_free(&attack.code);
    }
    free(text);
    return wrong;
}


static int is_attack_file(const struct dirent *entry) {
    const char *end = strrchr(entry->d_name, '.');
    return end && strcmp(end, ".lua") == 0;
}


static int run_folder(int *count) {
    struct dirent **entries;
    char folder[PATH_MAX_BYTES];
    int wrong = 0;
    snprintf(folder, sizeof folder, "%s/tests/script/attacks", getenv("CASUS_SOURCE"));
    int files = scandir(folder, &entries, is_attack_file, alphasort);
    for (int i = 0; i < files; i++) {
        char path[2 * PATH_MAX_BYTES];
        snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        wrong += run_file(path, count);
        free(entries[i]);
    }
    if (files >= 0) {
        free(entries);
    }
    return wrong;
}


static void every_attack_should_end_and_say_where(void **state) {
    char **files = *state;
    int count = 0;
    int wrong = *files ? 0 : run_folder(&count);
    for (; *files; files++) {
        wrong += run_file(*files, &count);
    }
    printf("%d attacks\n", count);
    assert_true(count > 0);
    assert_int_equal(wrong, 0);
}


int main(int count, char **arguments) {
    (void)count;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(every_attack_should_end_and_say_where, arguments + 1),
    };
    alarm(NET_SECONDS);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

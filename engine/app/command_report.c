// casus report: many sessions of a cohort as one set of tables.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>
#include <unistd.h>

#include "app/commands.h"
#include "base/memory.h"
#include "report/print.h"
#include "store/files.h"

enum { MOST_CASES = 64 };

// Shared by the threads that gather.
typedef struct Shared {
    const Place *place;
    mtx_t opening;  // a case is opened by one thread at a time: Lua looks at the locale
    bool is_told;
} Shared;

// The cases one thread plays sessions again with.
typedef struct Examiner {
    Shared *shared;
    char ids[MOST_CASES][64];
    Case *cases[MOST_CASES];  // NULL: it could not be opened, for the reason in `errors`
    Error *errors;
    int count;
} Examiner;


static void *new_examiner(void *context) {
    Examiner *examiner = memory_new(1, sizeof *examiner);
    examiner->shared = context;
    examiner->errors = memory_new(MOST_CASES, sizeof *examiner->errors);
    return examiner;
}


static void free_examiner(void *context) {
    Examiner *examiner = context;
    for (int i = 0; i < examiner->count; i++) {
        case_close(examiner->cases[i]);
    }
    free(examiner->errors);
    free(examiner);
}


static Case *case_of(Examiner *examiner, const char *id, Error *error) {
    int at = 0;
    while (at < examiner->count && strcmp(examiner->ids[at], id) != 0) {
        at++;
    }
    if (at == MOST_CASES) {
        error_set(error, ERROR_WORLD, id, "er zijn meer dan %d casussen tegelijk", MOST_CASES);
        return NULL;
    }
    if (at == examiner->count) {
        snprintf(examiner->ids[at], sizeof examiner->ids[at], "%s", id);
        mtx_lock(&examiner->shared->opening);
        examiner->cases[at] = place_open_case(examiner->shared->place, id, &examiner->errors[at]);
        mtx_unlock(&examiner->shared->opening);
        examiner->count++;
    }
    if (!examiner->cases[at]) {
        *error = examiner->errors[at];
        error->line = 0;
        error_add(error, "casus '%s'", id);
    }
    return examiner->cases[at];
}


static bool examine(void *context, const char *folder, Error *error) {
    char id[64];
    Verdict verdict;
    Case *opened =
        session_scenario_id(folder, id, (int)sizeof id, error) ? case_of(context, id, error) : NULL;
    return opened && session_verify(folder, opened, &verdict, error);
}


static void tell_progress(void *context, int done, int all) {
    Shared *shared = context;
    if (shared->is_told) {
        fprintf(stderr, "\r%d / %d", done, all);
        fflush(stderr);
    }
}


static int print(const Gathering *gathering, const Options *options, const Place *place) {
    Buffer out = {0};
    Error error;
    int code = EXIT_GOOD;
    bool is_replayed = !options->chain_only;
    Tables *tables = tables_new(gathering, place->assets, is_replayed, options->language);
    if (options->html) {
        print_html(tables, &out);
        if (!file_replace(options->html, out.text, out.length, &error)) {
            code = options_refuse(&error);
        }
        buffer_clear(&out);
    }
    if (options->json) {
        print_json(gathering, is_replayed, &out);
    } else if (options->csv) {
        print_csv(tables, &out);
    } else if (!options->html) {
        print_text(tables, &out);
    }
    fputs(buffer_text(&out), stdout);
    buffer_free(&out);
    tables_free(tables);
    return code;
}


// What was left out for a reason nobody chose is a problem worth an exit code.
static int problems(const Gathering *gathering) {
    return gathering->kinds[LEFT_DAMAGED] + gathering->kinds[LEFT_UNVERIFIED] > 0 ? EXIT_PROBLEM
                                                                                  : EXIT_GOOD;
}


static int gather_and_print(const SessionList *sessions, const Options *options,
                            const Place *place) {
    Shared shared = {.place = place, .is_told = isatty(STDERR_FILENO)};
    Gathering gathering;
    GatherWorld world = {.assets = place->assets,
                         .threads = options->threads,
                         .examine = options->chain_only ? NULL : examine,
                         .new_examiner = new_examiner,
                         .free_examiner = free_examiner,
                         .progress = tell_progress,
                         .context = &shared};
    check_always(mtx_init(&shared.opening, mtx_plain) == thrd_success);
    gather(sessions, &world, &gathering);
    if (shared.is_told) {
        fprintf(stderr, "\r                    \r");
    }
    int code = print(&gathering, options, place);
    code = code == EXIT_GOOD ? problems(&gathering) : code;
    gathering_free(&gathering);
    mtx_destroy(&shared.opening);
    return code;
}


int command_report(const Options *options, const Place *place) {
    SessionList sessions = {0};
    Error error;
    if (options->count == 0) {
        error_set(&error, ERROR_USAGE, "report", "geef een of meer mappen met sessies");
        return options_refuse(&error);
    }
    for (int i = 0; i < options->count; i++) {
        if (!sessions_find(options->names[i], &sessions, &error)) {
            sessions_free(&sessions);
            return options_refuse(&error);
        }
    }
    if (sessions.count == 0) {
        error_set(&error, ERROR_WORLD, options->names[0], "hier staan geen sessies van Casus");
        return options_refuse(&error);
    }
    int code = gather_and_print(&sessions, options, place);
    sessions_free(&sessions);
    return code;
}

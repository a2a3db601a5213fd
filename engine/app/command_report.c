// casus report: many sessions of a cohort as one set of tables.

#include <stdio.h>
#include <unistd.h>

#include "app/commands.h"
#include "app/examiner.h"
#include "report/print.h"
#include "session/examine.h"
#include "store/files.h"

typedef struct Telling {
    ExaminerWorld examining;
    bool is_told;  // somebody looks at a terminal
    int tenths;    // told of long work to who does not
} Telling;


static void *new_examiner(void *context) {
    Telling *telling = context;
    return examiner_new(&telling->examining);
}


static void free_examiner(void *examiner) {
    examiner_free(examiner);
}


static Case *find_case(void *examiner, const Edition *edition, const char *folder, Error *error) {
    return examiner_edition(examiner, edition, folder, error);
}


static bool examine(void *examiner, const char *folder, Facts *facts, Error *doubt, Error *error) {
    const CaseFinder finder = {find_case, examiner};
    return session_examine(folder, &finder, facts, doubt, error);
}


// The same, and what a corrected key made of it.
static bool examine_rescored(void *examiner, const char *folder, Facts *facts, Error *doubt,
                             Error *error) {
    bool ok = examine(examiner, folder, facts, doubt, error);
    if (ok && facts->is_finished && doubt->code == ERROR_NONE) {
        examiner_verify_rescored(examiner, folder, doubt);
    }
    return ok;
}


// A framework of an organisation's own lies in the case.
static Framework *framework_of_case(void *context, const char *scenario, const char *id) {
    Telling *telling = context;
    Examiner *examiner = examiner_new(&telling->examining);
    Error unused;
    Framework *found = NULL;
    Case *opened = examiner_case_named(examiner, scenario, &unused);
    if (opened) {
        const Framework *framework = case_scenario(opened)->framework;
        int source = framework_find_source(framework, id);
        found = source < 0 ? NULL : framework_extract(framework, source);
    }
    examiner_free(examiner);
    return found;
}


// On a terminal a number that runs; into a file, of long work, a line now and then.
static void tell_progress(void *context, int done, int all) {
    enum { LONG_WORK = 2000 };
    Telling *telling = context;
    if (telling->is_told) {
        fprintf(stderr, "\r%d / %d", done, all);
        fflush(stderr);
    } else if (all >= LONG_WORK && (int)(done * 10LL / all) > telling->tenths) {
        telling->tenths = (int)(done * 10LL / all);
        fprintf(stderr, "%d / %d\n", done, all);
    }
}


static bool save(Buffer *out, const char *path, Error *error) {
    bool ok = file_replace(path, out->text, out->length, error);
    buffer_free(out);
    return ok;
}


static bool write_page(const Tables *tables, const char *path, Error *error) {
    Buffer out = {0};
    print_html(tables, &out);
    return save(&out, path, error);
}


static bool write_others(const Gathering *gathering, const char *path, Error *error) {
    Buffer out = {0};
    print_others(gathering, &out);
    return save(&out, path, error);
}


static int print(const Gathering *gathering, const Options *options) {
    Buffer out = {0};
    Error error;
    int code = EXIT_GOOD;
    bool is_replayed = !options->chain_only;
    Tables *tables = tables_new(gathering, is_replayed, options->language);
    if ((options->html && !write_page(tables, options->html, &error)) ||
        (options->others && !write_others(gathering, options->others, &error))) {
        code = options_refuse(&error);
    }
    if (options->json) {
        print_json(gathering, is_replayed, &out);
    } else if (options->csv) {
        print_csv(tables, &out);
    } else if (!options->html && !options->others) {
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
    Telling telling = {.is_told = isatty(STDERR_FILENO)};
    Gathering gathering;
    GatherWorld world = {.assets = place->assets,
                         .threads = options->threads,
                         .examine = options->chain_only ? NULL
                                    : options->rescored ? examine_rescored
                                                        : examine,
                         .is_rescored = options->rescored,
                         .new_examiner = new_examiner,
                         .free_examiner = free_examiner,
                         .progress = tell_progress,
                         .of_case = framework_of_case,
                         .context = &telling};
    examiner_world_open(&telling.examining, place);
    gather(sessions, &world, &gathering);
    if (telling.is_told) {
        fprintf(stderr, "\r                    \r");
    }
    int code = print(&gathering, options);
    code = code == EXIT_GOOD ? problems(&gathering) : code;
    gathering_free(&gathering);
    examiner_world_close(&telling.examining);
    return code;
}


int command_report(const Options *options, const Place *place) {
    SessionList sessions = {0};
    Error error;
    if (options->count == 0) {
        error_set(&error, ERROR_USAGE, "report", "geef een of meer mappen met sessies");
        return options_refuse(&error);
    }
    if (!sessions_find_all(options->names, options->count, &sessions, &error)) {
        sessions_free(&sessions);
        return options_refuse(&error);
    }
    if (sessions.count == 0) {
        error_set(&error, ERROR_WORLD, options->names[0], "hier staan geen sessies van Casus");
        return options_refuse(&error);
    }
    int code = gather_and_print(&sessions, options, place);
    sessions_free(&sessions);
    return code;
}

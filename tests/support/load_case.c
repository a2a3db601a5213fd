// Loading and playing cases for tests.

#include "support/load_case.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/files.h"
#include "store/frameworks.h"
#include "store/laws.h"
#include "store/reference.h"

enum { FILE_LIMIT = 4 * 1024 * 1024, EVENTS_LIMIT = 100000, SMALL_INDICATORS = 16 };


// ---- From a folder ----


static char *read_from_folder(void *context, const char *name, size_t *length, bool *found,
                              Error *error) {
    char path[PATH_MAX_BYTES];
    if (!path_join(path, context, name, error)) {
        *found = true;
        return NULL;
    }
    *found = file_exists(path) || folder_exists(path);
    return file_read(path, FILE_LIMIT, length, error);
}


static Schedule *open_schedule(void *context, const char *id, Error *error) {
    (void)context;
    return schedule_open(CASUS_ASSETS_DIR, id, error);
}


static Regime *open_regime(void *context, const char *id, Error *error) {
    (void)context;
    return regime_open(CASUS_ASSETS_DIR, id, error);
}


static Laws *open_laws(void *context, Error *error) {
    (void)context;
    return laws_open(CASUS_ASSETS_DIR, error);
}


static Framework *open_framework(void *context, const char *id, Error *error) {
    (void)context;
    return framework_open(CASUS_ASSETS_DIR, id, error);
}


static Framework *parse_framework(void *context, const char *name, const char *bytes,
                                  size_t length, Error *error) {
    (void)context;
    return framework_parse(name, bytes, length, error);
}


Script *load_case(const char *folder, Error *error) {
    char copy[PATH_MAX_BYTES];
    snprintf(copy, sizeof copy, "%s", folder);
    ScriptWorld world = {.context = copy,
                         .read_file = read_from_folder,
                         .open_schedule = open_schedule,
                         .open_regime = open_regime,
                         .open_laws = open_laws,
                         .open_framework = open_framework,
                         .parse_framework = parse_framework};
    return script_load(folder, &world, error);
}


// ---- From memory ----


static char *read_from_memory(void *context, const char *name, size_t *length, bool *found,
                              Error *error) {
    *found = false;
    for (const CaseFile *file = context; file->name; file++) {
        if (strcmp(file->name, name) == 0) {
            *found = true;
            *length = file->length ? file->length : strlen(file->text);
            char *copy = memory_new(*length + 1, 1);
            memcpy(copy, file->text, *length);
            return copy;
        }
    }
    error_set(error, ERROR_WORLD, name, "lezen lukt niet: het bestaat niet");
    return NULL;
}


static const Category SMALL_CATEGORIES[] = {
    {.number = "1.1", .appraisal = APPRAISAL_KEEP},
    {.number = "1.2", .appraisal = APPRAISAL_DESTROY, .retention = {5, 0, 0}},
    {.number = "1.3",
     .appraisal = APPRAISAL_DESTROY,
     .process_term = PROCESS_TERM_OBJECT_LIFE,
     .retention = {1, 0, 0}},
    {.number = "2.1",
     .appraisal = APPRAISAL_DESTROY,
     .process_term = PROCESS_TERM_FIXED_DATE,
     .retention = {0, 6, 0}},
    {.number = "2.2", .appraisal = APPRAISAL_NONE},
};

static const Category OLD_CATEGORIES[] = {
    {.number = "1.2", .appraisal = APPRAISAL_DESTROY, .retention = {3, 0, 0}},
    {.number = "9.9",
     .appraisal = APPRAISAL_DESTROY,
     .retention = {7, 0, 0},
     .start = {{"uitbetaald", "paid"}},
     .certainty = CERTAINTY_LIKELY},
    {.number = "9.10",
     .appraisal = APPRAISAL_DESTROY,
     .retention = {9, 0, 0},
     .certainty = CERTAINTY_CHECK},
};


static Schedule *make_schedule(void *context, const char *id, Error *error) {
    (void)context;
    bool is_old = strncmp(id, "vorige", 6) == 0;
    if (!is_old && strcmp(id, "lijst") != 0) {
        error_set(error, ERROR_WORLD, id, "deze selectielijst is er niet");
        return NULL;
    }
    int count = is_old ? (int)(sizeof OLD_CATEGORIES / sizeof *OLD_CATEGORIES)
                       : (int)(sizeof SMALL_CATEGORIES / sizeof *SMALL_CATEGORIES);
    Schedule *schedule = memory_new(1, sizeof *schedule);
    schedule->arena = arena_new();
    schedule->id = arena_copy_text(schedule->arena, id);
    schedule->version = "1";
    schedule->title = is_old ? (Text){{"Oude lijst", NULL}} : (Text){{"Kleine lijst", NULL}};
    schedule->counting = strcmp(id, "vorige-jaar") == 0 ? COUNTING_CALENDAR_YEAR : COUNTING_DAY;
    schedule->types = arena_take_array(schedule->arena, 1, sizeof(ProcessType));
    schedule->types[0] = (ProcessType){.number = 1, .title = {{"Proces", NULL}}};
    schedule->type_count = 1;
    schedule->valid_to = DATE_NONE;
    schedule->categories = arena_take_array(schedule->arena, (size_t)count, sizeof(Category));
    memcpy(schedule->categories, is_old ? OLD_CATEGORIES : SMALL_CATEGORIES,
           (size_t)count * sizeof(Category));
    schedule->category_count = count;
    return schedule;
}


static Regime *make_regime(void *context, const char *id, Error *error) {
    (void)context;
    static const RegimeEntry ENTRIES[] = {
        {.id = "oudst", .title = {{"Oudste lijst", NULL}}},
        {.id = "vorige", .title = {{"Oude lijst", NULL}}, .schedule = "vorige", .instead = "lijst"},
        {.id = "lijst", .title = {{"Kleine lijst", NULL}}, .schedule = "lijst"},
        {.id = "nieuw", .title = {{"Nieuwe lijst", NULL}}, .schedule = "vorige-jaar"},
    };
    static const int YEARS[] = {1996, 2017, 2020, 2024};
    if (strcmp(id, "tijden") != 0) {
        error_set(error, ERROR_WORLD, id, "deze tabel is er niet");
        return NULL;
    }
    Regime *regime = memory_new(1, sizeof *regime);
    regime->arena = arena_new();
    regime->id = "tijden";
    regime->version = "1";
    regime->title = (Text){{"Tijden", NULL}};
    regime->entry_count = (int)(sizeof ENTRIES / sizeof *ENTRIES);
    regime->entries =
        arena_take_array(regime->arena, (size_t)regime->entry_count, sizeof(RegimeEntry));
    memcpy(regime->entries, ENTRIES, sizeof ENTRIES);
    for (int i = 0; i < regime->entry_count; i++) {
        RegimeEntry *entry = &regime->entries[i];
        bool is_last = i == regime->entry_count - 1;
        entry->to = DATE_NONE;
        date_from_parts(YEARS[i], 1, 1, &entry->from);
        if (!is_last) {
            date_from_parts(YEARS[i + 1] - 1, 12, 31, &entry->to);
        }
    }
    return regime;
}


static Framework *make_framework(void *context, const char *id, Error *error) {
    (void)context;
    if (strcmp(id, "kader") != 0) {
        error_set(error, ERROR_WORLD, id, "dit kader is er niet");
        return NULL;
    }
    Framework *framework = framework_new();
    framework->id = "kader";
    framework->version = "1";
    framework->sources[framework->source_count++] =
        (FrameworkSource){"kader", "1", {{"kader", NULL}}};
    framework->competencies[0] = (Competency){.id = "ACC", .title = {{"accuraat", NULL}}};
    framework->competency_count = 1;
    for (int i = 0; i < SMALL_INDICATORS; i++) {
        bool is_first_area = i < 12;
        framework->indicators[i].id =
            arena_format(framework->arena, "%s-%02d", is_first_area ? "OPD" : "BDV",
                         is_first_area ? i + 1 : i - 11);
    }
    framework->indicator_count = SMALL_INDICATORS;
    return framework;
}


Script *load_case_files(const CaseFile *files, Error *error) {
    ScriptWorld world = {.context = (void *)(uintptr_t)files,  // only read
                         .read_file = read_from_memory,
                         .open_schedule = make_schedule,
                         .open_regime = make_regime,
                         .open_laws = open_laws,
                         .open_framework = make_framework,
                         .parse_framework = parse_framework};
    return script_load("casus", &world, error);
}


Script *load_case_of_assets(const CaseFile *files, Error *error) {
    ScriptWorld world = {.context = (void *)(uintptr_t)files,
                         .read_file = read_from_memory,
                         .open_schedule = open_schedule,
                         .open_regime = open_regime,
                         .open_framework = open_framework,
                         .parse_framework = parse_framework};
    return script_load("casus", &world, error);
}


Script *load_case_text(const char *scenario, Error *error) {
    CaseFile files[] = {{.name = "scenario.lua", .text = scenario}, {.name = NULL}};
    return load_case_files(files, error);
}


Plan *load_plan_text(const char *text, const Scenario *scenario, Error *error) {
    CaseFile files[] = {{.name = "test.lua", .text = text}, {.name = NULL}};
    ScriptWorld world = {.context = files, .read_file = read_from_memory};
    return plan_load("casus", &world, scenario, error);
}


// ---- Playing ----


Run *play_case(const Script *script, Policy policy, uint64_t seed, RunMode mode, Error *error) {
    const Scenario *scenario = script_scenario(script);
    const Hooks *hooks = script_hooks(script);
    Rng rng = rng_from_seed(seed);
    Run *run = run_new(scenario, seed, mode, NULL, hooks, error);
    for (int i = 0; run && run->phase != RUN_OVER; i++) {
        Event event = {.kind = EVENT_CONTINUE};
        int at = run_decision(run);
        if (run->phase == RUN_WAITING && at >= 0) {
            event = run_propose(run, policy, &rng);
        }
        if (i == EVENTS_LIMIT) {
            error_set(error, ERROR_CASE, "", "na %d handelingen is de casus nog niet uit", i);
        } else if (run_apply(run, &event, hooks, error)) {
            continue;
        }
        run_free(run);
        return NULL;
    }
    return run;
}

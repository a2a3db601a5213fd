// casus bench: how long storing an answer takes, and how long the records room takes from the hand
// to the picture; for scripts/bench.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "app/bench_sessions.h"
#include "app/commands.h"
#include "app/play.h"
#include "base/memory.h"
#include "store/files.h"
#include "store/journal.h"
#if CASUS_GUI
#include "gui/gauge.h"
#endif


static double microseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}


static int compare(const void *a, const void *b) {
    double left = *(const double *)a;
    double right = *(const double *)b;
    return left < right ? -1 : left > right;
}


// A line as long as those of the first case.
static void fill(Entry *entry, int seq) {
    *entry = (Entry){.seq = seq,
                     .verb = VERB_SELECTED,
                     .has_response = true,
                     .has_score = true,
                     .raw = 5,
                     .max = 8,
                     .duration_ms = 12345};
    timestamp_write(place_now(NULL), entry->timestamp);
    snprintf(entry->object, sizeof entry->object, "eerste-stap");
    snprintf(entry->type, sizeof entry->type, "choose");
    snprintf(entry->parent, sizeof entry->parent, "aankomst");
    snprintf(entry->response, sizeof entry->response, "inventaris");
    for (int i = 0; i < 3; i++) {
        entry->evidence[i] = (EntryEvidence){.raw = 2, .max = 3};
        snprintf(entry->evidence[i].indicator, ENTRY_ID, "OPD-%02d", i + 1);
        snprintf(entry->evidence[i].rule, ENTRY_ID, "choose");
    }
    entry->evidence_count = 3;
}


static bool measure(Journal *journal, double *times, int count, Error *error) {
    for (int i = 0; i < count; i++) {
        Entry entry;
        fill(&entry, i + 1);
        double start = microseconds();
        if (!journal_append(journal, &entry, error)) {
            return false;
        }
        times[i] = microseconds() - start;
    }
    return true;
}


static int bench_append(const char *folder, int count) {
    Error error;
    Header header = {.seed = 1};
    Journal *journal = journal_create(folder, &header, &error);
    if (!journal) {
        return options_refuse(&error);
    }
    double *times = memory_new((size_t)count, sizeof *times);
    bool ok = measure(journal, times, count, &error);
    if (ok) {
        qsort(times, (size_t)count, sizeof *times, compare);
        printf("{\"appends\":%d,\"p50\":%.2f,\"p99\":%.2f}\n", count, times[count / 2],
               times[count * 99 / 100]);
    }
    free(times);
    journal_close(journal);
    return ok ? EXIT_GOOD : options_refuse(&error);
}


// ---- The records room, at a find of the case in the folder ----


#if CASUS_GUI
enum { ROOM_OPEN, ROOM_LETTER, ROOM_SORT, ROOM_FIGURES };


// Opens the room from another screen, types a letter and sorts; nothing is warmed up.
static bool measure_room(Gauge *gauge, double *times[ROOM_FIGURES], int count, Error *error) {
    static const char *const LETTERS[] = {"z", "b", "v", "r", "k", "e",
                                          "7", "q", "n", "o", "s", "m"};
    static const char *const COLUMNS[] = {"room/sort/1", "room/sort/0", "room/sort/1",
                                          "room/sort/1", "room/sort/0", "room/sort/0"};
    for (int i = 0; i < count; i++) {
        bool ok = gauge_act(gauge, "pane/settings", NULL) >= 0;
        times[ROOM_OPEN][i] = gauge_act(gauge, "close", NULL);
        times[ROOM_LETTER][i] = gauge_act(gauge, "room/search", LETTERS[i % 12]);
        ok = ok && gauge_act(gauge, "room/clear", NULL) >= 0;
        times[ROOM_SORT][i] = gauge_act(gauge, COLUMNS[i % 6], NULL);
        if (!ok || times[ROOM_OPEN][i] < 0 || times[ROOM_LETTER][i] < 0 ||
            times[ROOM_SORT][i] < 0) {
            return error_set(error, ERROR_WORLD, "bench",
                             "deze casus begint niet met find, of zijn scherm is anders");
        }
    }
    return true;
}


static void print_room(double *times[ROOM_FIGURES], int count) {
    static const char *const NAMES[ROOM_FIGURES] = {"open", "letter", "sort"};
    for (int f = 0; f < ROOM_FIGURES; f++) {
        qsort(times[f], (size_t)count, sizeof *times[f], compare);
        printf("%s\"%s\":{\"p50\":%.3f,\"p95\":%.3f,\"max\":%.3f}", f ? "," : "{",
               NAMES[f], times[f][count / 2], times[f][count * 95 / 100], times[f][count - 1]);
    }
    printf("}\n");
}


static bool play_room(Stage *stage, const Place *place, int count, Error *error) {
    GuiOptions gui = {"Casus", place->assets, 1920, 1080, false};
    double *times[ROOM_FIGURES];
    Gauge *gauge = gauge_new(stage_host(stage), &gui, error);
    for (int f = 0; f < ROOM_FIGURES; f++) {
        times[f] = memory_new((size_t)count, sizeof *times[f]);
    }
    bool ok = gauge && measure_room(gauge, times, count, error);
    if (ok) {
        print_room(times, count);
    }
    for (int f = 0; f < ROOM_FIGURES; f++) {
        free(times[f]);
    }
    gauge_free(gauge);
    return ok;
}


static int bench_room(const Options *options, const Place *place, const char *folder, int count) {
    Error error;
    PlaySetup setup;
    Options own = *options;
    char data[PATH_MAX_BYTES];
    snprintf(data, sizeof data, "%s/.data", folder);
    own.data = options->data ? options->data : data;
    if (!play_prepare(&setup, &own, place, "gui", &error)) {
        return options_refuse(&error);
    }
    Case *opened = place_open_case(place, folder, &error);
    if (!opened) {
        return options_refuse(&error);
    }
    setup.stage.is_direct = true;
    Stage *stage = stage_new(opened, &setup.stage, &error);
    bool ok = stage && play_room(stage, place, count, &error);
    stage_free(stage);
    case_close(opened);
    return ok ? EXIT_GOOD : options_refuse(&error);
}
#else


static int bench_room(const Options *options, const Place *place, const char *folder, int count) {
    Error error;
    (void)options;
    (void)place;
    (void)count;
    error_set(&error, ERROR_WORLD, folder, "deze Casus is zonder venster gebouwd");
    return options_refuse(&error);
}
#endif


int command_bench(const Options *options, const Place *place) {
    Error error;
    int count = options->count >= 3 ? atoi(options->names[2]) : 0;
    const char *what = options->count > 0 ? options->names[0] : "";
    if (count >= 1 && count <= 1000000) {
        if (strcmp(what, "room") == 0) {
            return bench_room(options, place, options->names[1], count);
        }
        if (strcmp(what, "append") == 0) {
            return bench_append(options->names[1], count);
        }
        if (strcmp(what, "sessions") == 0) {
            return bench_sessions(options, place, options->names[1],
                                  options->count > 3 ? options->names[3] : NULL, count);
        }
    }
    error_set(&error, ERROR_USAGE, "bench",
              "gebruik: casus bench append MAP AANTAL, casus bench room CASUS AANTAL, of casus "
              "bench sessions MAP AANTAL CASUS");
    return options_refuse(&error);
}

// casus bench append: how long storing an answer takes, for scripts/bench.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "app/commands.h"
#include "base/memory.h"
#include "store/files.h"
#include "store/journal.h"


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


int command_bench(const Options *options, const Place *place) {
    Error error;
    Header header = {.seed = 1};
    int count = options->count == 3 ? atoi(options->names[2]) : 0;
    (void)place;
    if (options->count != 3 || strcmp(options->names[0], "append") != 0 || count < 1 ||
        count > 1000000) {
        error_set(&error, ERROR_USAGE, "bench", "gebruik: casus bench append MAP AANTAL");
        return options_refuse(&error);
    }
    Journal *journal = journal_create(options->names[1], &header, &error);
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

// Fuzzer: any bytes as one of the data files that Casus reads. The first byte says which: selection
// list, periods, framework, articles or ledger. It is read or refused with words.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/utf8.h"
#include "scratch.h"
#include "store/frameworks.h"
#include "store/laws.h"
#include "store/ledger.h"
#include "store/reference.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

static const char *const FOLDERS[] = {"schedules", "regimes", "frameworks", "laws", "ledgers"};

enum { KINDS = sizeof FOLDERS / sizeof *FOLDERS };


static void require(bool condition) {
    if (!condition) {
        abort();
    }
}


static bool read_ledger(const char *data, Error *error) {
    Ledger *ledger = ledger_read(data, "a", error);
    if (!ledger) {
        return false;
    }
    ledger_find(ledger, "gewist");
    require(ledger_write(ledger, data, "a", error));
    Ledger *again = ledger_read(data, "a", error);
    require(again != NULL);
    ledger_free(again);
    ledger_free(ledger);
    return true;
}


static bool read_data(int kind, const char *data, Error *error) {
    Schedule *schedule = kind == 0 ? schedule_open(data, "a", error) : NULL;
    Regime *regime = kind == 1 ? regime_open(data, "a", error) : NULL;
    Framework *framework = kind == 2 ? framework_open(data, "a", error) : NULL;
    Laws *laws = kind == 3 ? laws_open(data, error) : NULL;
    bool is_read = schedule || regime || framework || laws;
    is_read = is_read || (kind == 4 && read_ledger(data, error));
    schedule_free(schedule);
    regime_free(regime);
    framework_free(framework);
    laws_free(laws);
    return is_read;
}


int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    char data[SCRATCH_SIZE];
    char folder[100];
    char path[200];
    Error error = {.code = ERROR_NONE};
    if (size == 0) {
        return 0;
    }
    int kind = bytes[0] % KINDS;
    scratch_make(data);
    snprintf(folder, sizeof folder, "%s/%s", data, FOLDERS[kind]);
    snprintf(path, sizeof path, "%s/a.json", folder);
    require(mkdir(folder, 0700) == 0);
    FILE *file = fopen(path, "wb");
    require(file && fwrite(bytes + 1, 1, size - 1, file) == size - 1 && fclose(file) == 0);
    if (!read_data(kind, data, &error)) {
        require(error.text[0] && utf8_is_valid(error.text, strlen(error.text)));
    }
    unlink(path);
    rmdir(folder);
    rmdir(data);
    return 0;
}

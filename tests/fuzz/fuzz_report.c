// Fuzzer: any lines as the logs of a group of six, each with a good chain around it; '@' in a line
// stands for the number of the player. The report counts them or says why not, and prints itself
// each way it can.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "report/print.h"
#include "store/facts.h"
#include "store/files.h"

#include "chained.h"
#include "scratch.h"

enum { PLAYERS = 6 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);


static void add_body(Buffer *file, const char *line, size_t length, char number) {
    for (size_t i = 0; i < length; i++) {
        buffer_add_bytes(file, line[i] == '@' ? &number : &line[i], 1);
    }
}


static void print_all(const Gathering *gathering) {
    static void (*const PRINT[])(const Tables *, Buffer *) = {print_text, print_csv, print_html};
    for (int language = 0; language < LANGUAGE_COUNT; language++) {
        Tables *tables = tables_new(gathering, false, (Language)language);
        for (size_t i = 0; i < sizeof PRINT / sizeof *PRINT; i++) {
            Buffer out = {0};
            PRINT[i](tables, &out);
            require(out.length > 0 && utf8_is_valid(out.text, out.length));
            buffer_free(&out);
        }
        tables_free(tables);
    }
    Buffer out = {0};
    print_json(gathering, false, &out);
    require(out.length > 0 && utf8_is_valid(out.text, out.length));
    buffer_free(&out);
}


int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    char data[SCRATCH_SIZE];
    SessionList sessions = {0};
    Gathering gathering;
    GatherWorld world = {.assets = CASUS_ASSETS_DIR, .threads = 1};
    Error error = {.code = ERROR_NONE};
    scratch_make(data);
    for (int i = 0; i < PLAYERS; i++) {
        char folder[100];
        snprintf(folder, sizeof folder, "%s/%d", data, i);
        chained_put(folder, (const char *)bytes, size, (char)('0' + i), add_body);
    }
    require(sessions_find(data, &sessions, &error) && sessions.count == PLAYERS);
    gather(&sessions, &world, &gathering);
    require(gathering.counted + gathering.left_out_count == PLAYERS);
    for (int i = 0; i < gathering.left_out_count; i++) {
        const char *reason = gathering.left_out[i].reason;
        require(reason[0] && utf8_is_valid(reason, strlen(reason)));
    }
    print_all(&gathering);
    gathering_free(&gathering);
    sessions_free(&sessions);
    require(folder_remove(data, &error));
    return 0;
}

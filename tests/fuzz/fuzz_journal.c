// Fuzzer: any bytes as events.ndjson. Reading it ends; opening it to go on never makes it worse.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "scratch.h"
#include "store/journal.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);


static void require(bool condition) {
    if (!condition) {
        abort();
    }
}


static void write_journal(const char *folder, const uint8_t *bytes, size_t size) {
    char path[200];
    snprintf(path, sizeof path, "%s/events.ndjson", folder);
    FILE *file = fopen(path, "wb");
    require(file && fwrite(bytes, 1, size, file) == size && fclose(file) == 0);
}


// How many entries it has; -1 when it is damaged.
static int read_journal(const char *folder) {
    Error error;
    Header header;
    Entry entry;
    JournalReader *reader = journal_reader_open(folder, &error);
    if (!reader) {
        return -1;
    }
    int count = 0;
    JournalRead result = JOURNAL_WRONG;
    if (journal_read_header(reader, &header, &error)) {
        while ((result = journal_read(reader, &entry, &error)) == JOURNAL_ENTRY) {
            count++;
        }
    }
    require(result != JOURNAL_WRONG || error.text[0] != '\0');
    require(journal_reader_good(reader) <= journal_reader_size(reader));
    journal_reader_close(reader);
    return result == JOURNAL_WRONG ? -1 : count;
}


static void remove_folder(const char *folder) {
    char path[200];
    snprintf(path, sizeof path, "%s/events.ndjson", folder);
    unlink(path);
    rmdir(folder);
}


int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    char folder[SCRATCH_SIZE];
    Error error;
    size_t cut;
    scratch_make(folder);
    write_journal(folder, bytes, size);
    int before = read_journal(folder);
    Journal *journal = journal_open(folder, &cut, &error);
    if (journal) {
        require(cut <= size);
        journal_close(journal);
        require(read_journal(folder) == before);
    } else {
        require(error.text[0] != '\0');
    }
    remove_folder(folder);
    return 0;
}

// Chained: any lines as a log with a good chain around them, for the fuzzers that want to come past
// it. `body` adds a line without its chain and its closing brace.
#ifndef CASUS_FUZZ_CHAINED_H
#define CASUS_FUZZ_CHAINED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/sha256.h"
#include "store/files.h"

typedef void ChainedBody(Buffer *file, const char *line, size_t length, char number);


static void require(bool condition) {
    if (!condition) {
        abort();
    }
}


static void chain_end(Buffer *file, Sha256 *hash, size_t start, char prev[SHA256_HEX_SIZE]) {
    char own[SHA256_HEX_SIZE];
    if (prev[0]) {
        buffer_add_format(file, ",\"prev\":\"%s\"", prev);
    }
    sha256_start(hash);
    sha256_add(hash, file->text + start, file->length - start);
    sha256_peek(hash, own);
    size_t end = file->length;
    buffer_add_format(file, ",\"hash\":\"%s\"}", own);
    sha256_add(hash, file->text + end, file->length - end);
    sha256_end(hash, prev);
    buffer_add(file, "\n");
}


// Writes the log into `folder`; `number` is handed to `body`.
static void chained_put(const char *folder, const char *bytes, size_t size, char number,
                        ChainedBody *body) {
    char path[200];
    Error error;
    Buffer file = {0};
    Sha256 *hash = sha256_new();
    char prev[SHA256_HEX_SIZE] = "";
    for (size_t at = 0; at < size;) {
        const char *end = memchr(bytes + at, '\n', size - at);
        size_t length = end ? (size_t)(end - bytes) - at : size - at;
        if (length > 0) {
            size_t start = file.length;
            body(&file, bytes + at, length, number);
            chain_end(&file, hash, start, prev);
        }
        at += length + 1;
    }
    snprintf(path, sizeof path, "%s/events.ndjson", folder);
    require(folder_make(folder, &error));
    FILE *out = fopen(path, "wb");
    require(out && fwrite(buffer_text(&file), 1, file.length, out) == file.length &&
            fclose(out) == 0);
    sha256_free(hash);
    buffer_free(&file);
}

#endif

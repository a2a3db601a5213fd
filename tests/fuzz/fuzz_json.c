// Fuzzer: any bytes as JSON, as the first line of a journal and as an entry of it. What is read can
// be written, and reads the same again.

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "store/entry.h"
#include "store/header.h"
#include "store/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);


static void require(bool condition) {
    if (!condition) {
        abort();
    }
}


// Closes the line as the journal does, without its chain.
static void close_line(Buffer *line) {
    buffer_add(line, ",\"prev\":\"\",\"hash\":\"\"}");
}


static void try_entry(const char *line, size_t length) {
    Entry entry;
    Entry again;
    Error error;
    Buffer first = {0};
    Buffer second = {0};
    if (!entry_read(line, length, &entry, &error)) {
        require(error.text[0] != '\0');
        return;
    }
    entry_write(&entry, &first);
    close_line(&first);
    if (entry_read(first.text, first.length, &again, &error)) {
        entry_write(&again, &second);
        close_line(&second);
        require(strcmp(first.text, second.text) == 0);
    }
    buffer_free(&first);
    buffer_free(&second);
}


static void try_header(const char *line, size_t length) {
    Header header;
    Error error;
    Buffer out = {0};
    if (!header_read(line, length, &header, &error)) {
        require(error.text[0] != '\0');
        return;
    }
    header_write(&header, &out);
    buffer_free(&out);
}


int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    Error error;
    char *copy = malloc(size + 1);
    require(copy != NULL);
    memcpy(copy, bytes, size);
    copy[size] = '\0';
    Json *json = json_parse(copy, size, &error);
    if (json) {
        long long number;
        bool answer;
        json_string(json, "id");
        json_integer(json, "seq", -10, 1LL << 53, &number);
        json_boolean(json, "success", &answer);
        for (const Json *item = json_first(json_member(json, "list")); item;
             item = json_next(item)) {
            json_item_string(item);
        }
        json_free(json);
    }
    try_entry(copy, size);
    try_header(copy, size);
    free(copy);
    return 0;
}

// Fuzzer: any bytes as a .casus file. The first byte says how: as the zip itself (0), as the list
// in a zip (1), or as files to be zipped (2), so that what lies behind the sums is reached too. It
// is read or refused with words; what is read has only names that every system can hold, and reads
// the same when it is written again.

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "base/utf8.h"
#include "store/pack.h"

enum { MOST_FILES = 8 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);


static void require(bool condition) {
    if (!condition) {
        abort();
    }
}


static void check_again(const Pack *pack) {
    Error error;
    Buffer out = {0};
    require(pack_write(pack, &out, &error));
    Pack *again = pack_read(out.text, out.length, "x.casus", &error);
    require(again && again->count == pack->count && strcmp(again->id, pack->id) == 0);
    for (int i = 0; i < pack->count; i++) {
        const PackFile *file = &pack->files[i];
        require(!portable_fault(file->name) &&
                !pack_content_fault(file->name, file->bytes, file->length));
        require(strcmp(again->files[i].name, file->name) == 0 &&
                again->files[i].length == file->length &&
                memcmp(again->files[i].bytes, file->bytes, file->length) == 0);
    }
    pack_free(again);
    buffer_free(&out);
}


static void try_zip(const char *bytes, size_t size) {
    Error error = {.code = ERROR_NONE};
    Pack *pack = pack_read(bytes, size, "x.casus", &error);
    if (pack) {
        check_again(pack);
        pack_free(pack);
    } else {
        require(error.code == ERROR_DAMAGED && error.text[0]);
        require(utf8_is_valid(error.text, strlen(error.text)));
    }
}


// The files of the input, one after another: length of the name, of the bytes, kind, packing.
static void add_files(zip_t *zip, const uint8_t *bytes, size_t size) {
    for (int i = 0; i < MOST_FILES && size > 4; i++) {
        char name[256];
        size_t name_length = bytes[0] < size - 4 ? bytes[0] : size - 4;
        size_t length = bytes[1] < size - 4 - name_length ? bytes[1] : size - 4 - name_length;
        memcpy(name, bytes + 4, name_length);
        name[name_length] = '\0';
        zip_source_t *source = zip_source_buffer(zip, bytes + 4 + name_length, length, 0);
        zip_int64_t at = zip_file_add(zip, name, source, 0);
        if (at < 0) {
            zip_source_free(source);
        } else {
            zip_uint64_t index = (zip_uint64_t)at;
            zip_set_file_compression(zip, index, bytes[3] & 1 ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 1);
            zip_file_set_external_attributes(zip, index, 0, bytes[3] >> 1,
                                             (zip_uint32_t)bytes[2] << 24);
        }
        bytes += 4 + name_length + length;
        size -= 4 + name_length + length;
    }
}


static void try_made(const uint8_t *bytes, size_t size, bool is_list) {
    static const char STORY[] = "-- x";
    Buffer out = {0};
    char part[4096];
    zip_source_t *whole = zip_source_buffer_create(NULL, 0, 0, NULL);
    zip_t *zip = zip_open_from_source(whole, ZIP_TRUNCATE, NULL);
    require(zip != NULL);
    zip_source_keep(whole);
    if (is_list) {
        zip_file_add(zip, PACK_MANIFEST, zip_source_buffer(zip, bytes, size, 0), 0);
        zip_file_add(zip, "scenario.lua", zip_source_buffer(zip, STORY, sizeof STORY - 1, 0), 0);
    } else {
        add_files(zip, bytes, size);
    }
    if (zip_close(zip) != 0) {
        zip_discard(zip);
    } else if (zip_source_open(whole) == 0) {
        for (zip_int64_t got; (got = zip_source_read(whole, part, sizeof part)) > 0;) {
            buffer_add_bytes(&out, part, (size_t)got);
        }
        zip_source_close(whole);
        try_zip(buffer_text(&out), out.length);
    }
    zip_source_free(whole);
    buffer_free(&out);
}


int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    if (size == 0) {
        return 0;
    }
    if (bytes[0] % 3 == 0) {
        // A copy of exactly this size, so that reading past it is seen.
        char *copy = malloc(size);
        require(copy != NULL);
        memcpy(copy, bytes + 1, size - 1);
        try_zip(copy, size - 1);
        free(copy);
    } else {
        try_made(bytes + 1, size - 1, bytes[0] % 3 == 1);
    }
    return 0;
}

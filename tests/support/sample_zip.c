// Sample zip: made with libzip, then spoiled byte by byte where libzip would not.

#include "support/sample_zip.h"

#include <stdio.h>
#include <string.h>
#include <zip.h>

#include "store/pack.h"
#include "support/expect.h"


static void add(zip_t *zip, const ZipPart *part) {
    enum { PLAIN_FILE = 0100644 };
    size_t length = part->length ? part->length : strlen(part->bytes);
    uint32_t mode = part->mode ? part->mode : PLAIN_FILE;
    zip_source_t *source = zip_source_buffer(zip, part->bytes, length, 0);
    zip_int64_t at = zip_file_add(zip, part->name, source, ZIP_FL_ENC_UTF_8);
    assert_true(at >= 0);
    zip_uint64_t index = (zip_uint64_t)at;
    assert_int_equal(
        zip_set_file_compression(zip, index, part->is_stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9),
        0);
    assert_int_equal(
        zip_file_set_external_attributes(zip, index, 0, ZIP_OPSYS_UNIX, mode << 16), 0);
    if (part->is_encrypted) {
        assert_int_equal(zip_file_set_encryption(zip, index, ZIP_EM_AES_256, "geheim"), 0);
    }
}


Buffer sample_zip(const ZipPart *parts) {
    Buffer out = {0};
    char bytes[4096];
    zip_source_t *source = zip_source_buffer_create(NULL, 0, 0, NULL);
    zip_t *zip = zip_open_from_source(source, ZIP_TRUNCATE, NULL);
    assert_non_null(zip);
    zip_source_keep(source);
    for (; parts->name; parts++) {
        add(zip, parts);
    }
    assert_int_equal(zip_close(zip), 0);
    assert_int_equal(zip_source_open(source), 0);
    for (zip_int64_t got; (got = zip_source_read(source, bytes, sizeof bytes)) > 0;) {
        buffer_add_bytes(&out, bytes, (size_t)got);
    }
    zip_source_close(source);
    zip_source_free(source);
    return out;
}


Buffer sample_pack(const char *id, const char *version) {
    Error error;
    Buffer out = {0};
    static const char HASH[] = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    static const char STORY[] = "-- a story\n";
    Pack *pack = pack_new();
    snprintf(pack->id, sizeof pack->id, "%s", id);
    snprintf(pack->version, sizeof pack->version, "%s", version);
    snprintf(pack->engine, sizeof pack->engine, "1.2.3");
    snprintf(pack->hash, sizeof pack->hash, "%s", HASH);
    assert_true(pack_add(pack, "scenario.lua", STORY, strlen(STORY), &error));
    assert_true(pack_add(pack, "brug.svg", "<svg></svg>", 11, &error));
    pack_sort(pack);
    assert_true(pack_write(pack, &out, &error));
    pack_free(pack);
    return out;
}


int sample_patch(Buffer *bytes, const char *from, const char *to, size_t length) {
    int count = 0;
    for (size_t at = 0; at + length <= bytes->length; at++) {
        if (memcmp(bytes->text + at, from, length) == 0) {
            memcpy(bytes->text + at, to, length);
            count++;
        }
    }
    return count;
}

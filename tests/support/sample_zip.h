// Sample zip: packs for tests, good ones and ones that no honest program makes.
#ifndef CASUS_TESTS_SUPPORT_SAMPLE_ZIP_H
#define CASUS_TESTS_SUPPORT_SAMPLE_ZIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"

typedef struct ZipPart {
    const char *name;
    const char *bytes;
    size_t length;      // 0: up to the end of the text
    uint32_t mode;      // Unix kind and rights; 0: a plain file
    bool is_stored;     // not compressed
    bool is_encrypted;  // with a password
} ZipPart;

// A zip of these parts, the last of which has no name. The caller frees the buffer.
Buffer sample_zip(const ZipPart *parts);

// A good pack of a small case called `id`, as casus pack would make it.
Buffer sample_pack(const char *id, const char *version);

// Writes `to` wherever `from` stands in the bytes; both as long. Answers how often.
int sample_patch(Buffer *bytes, const char *from, const char *to, size_t length);

#endif

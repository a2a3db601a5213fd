// Buffer: text that grows at its end.
#ifndef CASUS_BASE_BUFFER_H
#define CASUS_BASE_BUFFER_H

#include <stddef.h>

// Start with {0}; `text` is NULL until something is added,
// terminated after that. Free with buffer_free.
typedef struct Buffer {
    char *text;
    size_t length;
    size_t capacity;
} Buffer;

void buffer_add(Buffer *buffer, const char *text);
void buffer_add_bytes(Buffer *buffer, const char *bytes, size_t length);
void buffer_add_format(Buffer *buffer, const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 2, 3)))
#endif
    ;
void buffer_clear(Buffer *buffer);  // keeps the memory for reuse
void buffer_free(Buffer *buffer);
const char *buffer_text(const Buffer *buffer);  // "" when empty; valid until the next change

#endif

// Buffer: growing text, doubled when full.

#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"


static void reserve(Buffer *buffer, size_t more) {
    size_t needed = buffer->length + more + 1;
    if (needed <= buffer->capacity) {
        return;
    }
    size_t capacity = buffer->capacity ? buffer->capacity * 2 : 256;
    while (capacity < needed) {
        capacity *= 2;
    }
    buffer->text = memory_resize(buffer->text, capacity, 1);
    buffer->capacity = capacity;
}


void buffer_add_bytes(Buffer *buffer, const char *bytes, size_t length) {
    reserve(buffer, length);
    memcpy(buffer->text + buffer->length, bytes, length);
    buffer->length += length;
    buffer->text[buffer->length] = '\0';
}


void buffer_add(Buffer *buffer, const char *text) {
    buffer_add_bytes(buffer, text, strlen(text));
}


void buffer_add_format(Buffer *buffer, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    check_always(length >= 0);
    reserve(buffer, (size_t)length);
    va_start(arguments, format);
    vsnprintf(buffer->text + buffer->length, (size_t)length + 1, format, arguments);
    va_end(arguments);
    buffer->length += (size_t)length;
}


void buffer_clear(Buffer *buffer) {
    buffer->length = 0;
    if (buffer->text) {
        buffer->text[0] = '\0';
    }
}


void buffer_free(Buffer *buffer) {
    free(buffer->text);
    *buffer = (Buffer){0};
}


const char *buffer_text(const Buffer *buffer) {
    return buffer->text ? buffer->text : "";
}

// Memory that aborts when there is none, by policy: a half-built state is never continued.

#include "base/memory.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>


_Noreturn static void out_of_memory(void) {
    fputs("casus: out of memory; every answer given so far is in the log\n", stderr);
    abort();
}


void *memory_new(size_t count, size_t size) {
    void *block = calloc(count ? count : 1, size ? size : 1);
    if (!block) {
        out_of_memory();
    }
    return block;
}


void *memory_resize(void *old, size_t count, size_t size) {
    if (size && count > SIZE_MAX / size) {
        out_of_memory();
    }
    void *block = realloc(old, count == 0 || size == 0 ? 1 : count * size);
    if (!block) {
        out_of_memory();
    }
    return block;
}


void *memory_copy(const void *bytes, size_t size) {
    void *copy = memory_new(size, 1);
    return size ? memcpy(copy, bytes, size) : copy;
}


char *memory_copy_text(const char *text) {
    return memory_copy(text, strlen(text) + 1);
}

// Memory: the one policy for running out of it. Sizes that
// content decides are bounded before they get here.
#ifndef CASUS_BASE_MEMORY_H
#define CASUS_BASE_MEMORY_H

#include <stddef.h>

// Zeroed memory for `count` items of `size` bytes; aborts
// when there is none. The caller frees with free().
void *memory_new(size_t count, size_t size);

// Grows or shrinks `old` (may be NULL) to `count` items;
// new bytes are not zeroed; aborts when there is no memory.
void *memory_resize(void *old, size_t count, size_t size);

// A copy of so many bytes the caller frees.
void *memory_copy(const void *bytes, size_t size);

// A copy of `text` the caller frees.
char *memory_copy_text(const char *text);

#endif

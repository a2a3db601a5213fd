// Arena: a chain of blocks; a piece never moves.

#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"

enum { BLOCK_SIZE = 16 * 1024 };

typedef struct Block {
    struct Block *next;
    size_t size;
    size_t used;
    alignas(max_align_t) unsigned char bytes[];
} Block;

struct Arena {
    Block *first;
    Block *last;
};


static Block *block_new(size_t size) {
    Block *block = memory_new(1, sizeof(Block) + size);
    block->size = size;
    return block;
}


Arena *arena_new(void) {
    Arena *arena = memory_new(1, sizeof *arena);
    arena->first = block_new(BLOCK_SIZE);
    arena->last = arena->first;
    return arena;
}


static void free_chain(Block *block) {
    while (block) {
        Block *next = block->next;
        free(block);
        block = next;
    }
}


void arena_free(Arena *arena) {
    if (arena) {
        free_chain(arena->first);
        free(arena);
    }
}


void arena_clear(Arena *arena) {
    free_chain(arena->first->next);
    arena->first->next = NULL;
    memset(arena->first->bytes, 0, arena->first->used);
    arena->first->used = 0;
    arena->last = arena->first;
}


void *arena_take(Arena *arena, size_t size) {
    size_t step = alignof(max_align_t);
    check_always(size < SIZE_MAX / 2);
    size = (size + step - 1) / step * step;
    if (arena->last->size - arena->last->used < size) {
        Block *block = block_new(size > BLOCK_SIZE ? size : BLOCK_SIZE);
        arena->last->next = block;
        arena->last = block;
    }
    void *piece = arena->last->bytes + arena->last->used;
    arena->last->used += size;
    return piece;
}


void *arena_take_array(Arena *arena, size_t count, size_t size) {
    check_always(size == 0 || count < SIZE_MAX / 2 / size);
    return arena_take(arena, count * size);
}


char *arena_copy(Arena *arena, const char *text, size_t length) {
    char *copy = arena_take(arena, length + 1);
    memcpy(copy, text, length);
    return copy;
}


char *arena_copy_text(Arena *arena, const char *text) {
    return arena_copy(arena, text, strlen(text));
}


char *arena_format(Arena *arena, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    check_always(length >= 0);
    char *text = arena_take(arena, (size_t)length + 1);
    va_start(arguments, format);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    va_end(arguments);
    return text;
}

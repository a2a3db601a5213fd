// Arena: memory that is handed out piece by piece and freed
// at once, for things that live and die together.
#ifndef CASUS_BASE_ARENA_H
#define CASUS_BASE_ARENA_H

#include <stddef.h>

typedef struct Arena Arena;

Arena *arena_new(void);
void arena_free(Arena *arena);  // NULL is allowed

// Zeroed and aligned for any type; lives until arena_clear
// or arena_free. Aborts when there is no memory.
void *arena_take(Arena *arena, size_t size);

// `count` zeroed items.
void *arena_take_array(Arena *arena, size_t count, size_t size);

// A terminated copy of the first `length` bytes of `text`.
char *arena_copy(Arena *arena, const char *text, size_t length);
char *arena_copy_text(Arena *arena, const char *text);

// A formatted, terminated text.
char *arena_format(Arena *arena, const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 2, 3)))
#endif
    ;

// Forgets everything but keeps the first block, so that rebuilding allocates nothing.
void arena_clear(Arena *arena);

#endif

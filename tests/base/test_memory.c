// Arena, buffer and memory: pieces stay where they are, are zeroed and aligned, and grow as needed.

#include <stdalign.h>
#include <stdbool.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/memory.h"
#include "support/expect.h"


static bool is_zero(const unsigned char *bytes, size_t size) {
    for (size_t i = 0; i < size; i++) {
        if (bytes[i] != 0) {
            return false;
        }
    }
    return true;
}


static void pieces_should_be_zeroed_aligned_and_apart(void **state) {
    (void)state;
    enum { PIECES = 400 };
    unsigned char *pieces[PIECES];
    Arena *arena = arena_new();
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < PIECES; i++) {
            size_t size = (size_t)i * 7 + 1;
            pieces[i] = arena_take(arena, size);
            assert_true((uintptr_t)pieces[i] % alignof(max_align_t) == 0);
            expect_row(is_zero(pieces[i], size), "round %d, piece %d", round, i);
            memset(pieces[i], i % 255 + 1, size);
        }
        for (int i = 0; i < PIECES; i++) {
            size_t size = (size_t)i * 7 + 1;
            assert_int_equal(pieces[i][0], i % 255 + 1);
            assert_int_equal(pieces[i][size - 1], i % 255 + 1);
        }
        arena_clear(arena);
    }
    arena_free(arena);
    arena_free(NULL);
}


static void large_piece_should_get_room_of_its_own(void **state) {
    (void)state;
    Arena *arena = arena_new();
    char *small = arena_copy_text(arena, "small");
    unsigned char *large = arena_take(arena, 1000000);
    assert_true(is_zero(large, 1000000));
    memset(large, 1, 1000000);
    assert_string_equal(small, "small");
    assert_non_null(arena_take(arena, 0));
    int *list = arena_take_array(arena, 100, sizeof(int));
    assert_true(is_zero((unsigned char *)list, 100 * sizeof(int)));
    arena_free(arena);
}


static void cleared_arena_should_hand_out_its_first_piece_again(void **state) {
    (void)state;
    Arena *arena = arena_new();
    void *first = arena_take(arena, 100);
    arena_take(arena, 50000);
    arena_clear(arena);
    assert_ptr_equal(arena_take(arena, 100), first);
    arena_free(arena);
}


static void texts_should_be_copied_with_their_end(void **state) {
    (void)state;
    Arena *arena = arena_new();
    assert_string_equal(arena_copy(arena, "abcdef", 3), "abc");
    assert_string_equal(arena_copy(arena, "", 0), "");
    assert_string_equal(arena_copy_text(arena, "één"), "één");
    assert_string_equal(arena_format(arena, "%s-%03d", "R", 7), "R-007");
    char *copy = memory_copy_text("text");
    assert_string_equal(copy, "text");
    free(copy);
    char *long_text = arena_format(arena, "%040000d", 7);
    assert_int_equal(strlen(long_text), 40000);
    arena_free(arena);
}


static void buffer_should_grow_and_stay_terminated(void **state) {
    (void)state;
    Buffer buffer = {0};
    assert_string_equal(buffer_text(&buffer), "");
    buffer_clear(&buffer);
    for (int i = 0; i < 10000; i++) {
        buffer_add(&buffer, "ab");
        buffer_add_format(&buffer, "%c", 'c');
        buffer_add_bytes(&buffer, "defg", 1);
        assert_int_equal(buffer.length, (size_t)(i + 1) * 4);
        assert_int_equal(buffer.text[buffer.length], '\0');
    }
    for (size_t i = 0; i < buffer.length; i++) {
        assert_int_equal(buffer.text[i], "abcd"[i % 4]);
    }
    char *before = buffer.text;
    buffer_clear(&buffer);
    assert_string_equal(buffer_text(&buffer), "");
    assert_ptr_equal(buffer.text, before);
    buffer_add_bytes(&buffer, "a\0b", 3);
    assert_memory_equal(buffer.text, "a\0b", 4);
    buffer_add_format(&buffer, "%05000d", 1);
    assert_int_equal(buffer.length, 5003);
    buffer_free(&buffer);
    assert_null(buffer.text);
    assert_int_equal(buffer.length, 0);
}


static void memory_should_be_zeroed_and_keep_its_content_when_resized(void **state) {
    (void)state;
    unsigned char *bytes = memory_new(100, 10);
    assert_true(is_zero(bytes, 1000));
    memset(bytes, 7, 1000);
    bytes = memory_resize(bytes, 10, 10);
    assert_int_equal(bytes[99], 7);
    free(bytes);
    free(memory_new(0, 0));
    free(memory_resize(NULL, 0, 10));
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_should_be_zeroed_aligned_and_apart),
        cmocka_unit_test(large_piece_should_get_room_of_its_own),
        cmocka_unit_test(cleared_arena_should_hand_out_its_first_piece_again),
        cmocka_unit_test(texts_should_be_copied_with_their_end),
        cmocka_unit_test(buffer_should_grow_and_stay_terminated),
        cmocka_unit_test(memory_should_be_zeroed_and_keep_its_content_when_resized),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

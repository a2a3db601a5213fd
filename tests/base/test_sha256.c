// SHA-256: the vectors of FIPS 180-4, in one piece and in many.

#include "base/memory.h"
#include "base/sha256.h"
#include "support/expect.h"

static const struct {
    const char *text, *hex;
} VECTORS[] = {
    {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    {"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
     "lmnopqrsmnopqrstnopqrstu",
     "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
};


static void known_texts_should_give_their_known_hash(void **state) {
    (void)state;
    Sha256 *hash = sha256_new();
    for (size_t i = 0; i < sizeof VECTORS / sizeof *VECTORS; i++) {
        char hex[SHA256_HEX_SIZE];
        sha256_start(hash);
        sha256_add(hash, VECTORS[i].text, strlen(VECTORS[i].text));
        sha256_end(hash, hex);
        assert_string_equal(hex, VECTORS[i].hex);
    }
    sha256_free(hash);
    sha256_free(NULL);
}


static void pieces_should_give_the_hash_of_the_whole(void **state) {
    (void)state;
    Sha256 *hash = sha256_new();
    for (size_t i = 0; i < sizeof VECTORS / sizeof *VECTORS; i++) {
        size_t length = strlen(VECTORS[i].text);
        for (size_t cut = 0; cut <= length; cut++) {
            char hex[SHA256_HEX_SIZE];
            sha256_start(hash);
            sha256_add(hash, VECTORS[i].text, cut);
            sha256_add(hash, VECTORS[i].text + cut, length - cut);
            sha256_end(hash, hex);
            assert_string_equal(hex, VECTORS[i].hex);
        }
    }
    sha256_free(hash);
}


static void a_million_letters_should_give_their_known_hash(void **state) {
    (void)state;
    char letters[1000], hex[SHA256_HEX_SIZE];
    Sha256 *hash = sha256_new();
    memset(letters, 'a', sizeof letters);
    sha256_start(hash);
    sha256_add(hash, "thrown away", 11);
    sha256_start(hash);  // starting anew forgets what was added
    for (int i = 0; i < 1000; i++) {
        sha256_add(hash, letters, sizeof letters);
    }
    sha256_end(hash, hex);
    assert_string_equal(hex, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    sha256_free(hash);
}


static void peeking_should_give_the_hash_so_far_and_change_nothing(void **state) {
    (void)state;
    Sha256 *hash = sha256_new();
    for (size_t i = 0; i < sizeof VECTORS / sizeof *VECTORS; i++) {
        size_t length = strlen(VECTORS[i].text);
        char so_far[SHA256_HEX_SIZE];
        char alone[SHA256_HEX_SIZE];
        sha256_start(hash);
        sha256_add(hash, VECTORS[i].text, length);
        sha256_peek(hash, so_far);
        assert_string_equal(so_far, VECTORS[i].hex);
        sha256_add(hash, "more", 4);
        sha256_end(hash, so_far);
        sha256_start(hash);
        sha256_add(hash, VECTORS[i].text, length);
        sha256_add(hash, "more", 4);
        sha256_end(hash, alone);
        assert_string_equal(so_far, alone);
    }
    sha256_free(hash);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_texts_should_give_their_known_hash),
        cmocka_unit_test(pieces_should_give_the_hash_of_the_whole),
        cmocka_unit_test(peeking_should_give_the_hash_so_far_and_change_nothing),
        cmocka_unit_test(a_million_letters_should_give_their_known_hash),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

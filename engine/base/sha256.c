// SHA-256: one reusable libcrypto context; a fresh context per hash costs more than the hash.

#include "base/sha256.h"

#include <stdlib.h>

#include <openssl/evp.h>

#include "base/error.h"
#include "base/memory.h"

struct Sha256 {
    EVP_MD_CTX *context;
    EVP_MD_CTX *copy;  // for sha256_peek
    EVP_MD *method;
};


Sha256 *sha256_new(void) {
    Sha256 *hash = memory_new(1, sizeof *hash);
    hash->context = EVP_MD_CTX_new();
    hash->copy = EVP_MD_CTX_new();
    hash->method = EVP_MD_fetch(NULL, "SHA256", NULL);
    check_always(hash->context && hash->copy && hash->method);
    return hash;
}


void sha256_free(Sha256 *hash) {
    if (hash) {
        EVP_MD_CTX_free(hash->context);
        EVP_MD_CTX_free(hash->copy);
        EVP_MD_free(hash->method);
        free(hash);
    }
}


void sha256_start(Sha256 *hash) {
    check_always(EVP_DigestInit_ex2(hash->context, hash->method, NULL) == 1);
}


void sha256_add(Sha256 *hash, const void *bytes, size_t length) {
    check_always(EVP_DigestUpdate(hash->context, bytes, length) == 1);
}


static void finish(EVP_MD_CTX *context, char hex[SHA256_HEX_SIZE]) {
    static const char DIGITS[] = "0123456789abcdef";
    unsigned char digest[32];
    check_always(EVP_DigestFinal_ex(context, digest, NULL) == 1);
    for (int i = 0; i < 32; i++) {
        hex[2 * i] = DIGITS[digest[i] >> 4];
        hex[2 * i + 1] = DIGITS[digest[i] & 15];
    }
    hex[64] = '\0';
}


void sha256_end(Sha256 *hash, char hex[SHA256_HEX_SIZE]) {
    finish(hash->context, hex);
}


void sha256_peek(Sha256 *hash, char hex[SHA256_HEX_SIZE]) {
    check_always(EVP_MD_CTX_copy_ex(hash->copy, hash->context) == 1);
    finish(hash->copy, hex);
}

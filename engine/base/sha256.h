// SHA-256 (FIPS 180-4) over OpenSSL's libcrypto, which uses
// the processor's own instructions where it has them.
#ifndef CASUS_BASE_SHA256_H
#define CASUS_BASE_SHA256_H

#include <stddef.h>

enum { SHA256_HEX_SIZE = 65 };  // 64 hex digits and the end

typedef struct Sha256 Sha256;

Sha256 *sha256_new(void);
void sha256_free(Sha256 *hash);  // NULL is allowed
void sha256_start(Sha256 *hash);
void sha256_add(Sha256 *hash, const void *bytes, size_t length);
void sha256_end(Sha256 *hash, char hex[SHA256_HEX_SIZE]);  // lower-case hex
// The hash of what was added so far; more may be added after it.
void sha256_peek(Sha256 *hash, char hex[SHA256_HEX_SIZE]);

#endif

// Scratch: a folder for what a fuzzer writes. It lies in TMPDIR, so that scripts/fuzz may choose
// memory: many of them would wait for the disk most of their time.
#ifndef CASUS_FUZZ_SCRATCH_H
#define CASUS_FUZZ_SCRATCH_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SCRATCH_SIZE = 64 };


// The caller removes the folder.
static void scratch_make(char path[SCRATCH_SIZE]) {
    static const char NAME[] = "/casus-fuzz.XXXXXX";
    const char *base = getenv("TMPDIR");
    bool fits = base && strlen(base) + sizeof NAME <= SCRATCH_SIZE;
    snprintf(path, SCRATCH_SIZE, "%s%s", fits ? base : "/tmp", NAME);
    if (!mkdtemp(path)) {
        abort();
    }
}

#endif
